import { connect } from '#persistence';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

describe('database', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('keeps nothing of a transaction that fails', async () => {
    const attempt = test.database.transaction(async (sql) => {
      await sql.rows(`INSERT INTO outbox_event (type, payload) VALUES ('Tested', '{}')`);
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await test.database.rows('SELECT FROM outbox_event')).toHaveLength(0);
  });

  it('outlives the end of a connection that it lent, and says what happened in one line', async () => {
    const attempt = test.database.transaction(async (sql) => {
      await sql.rows('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(/^The database went away: [^\n]+$/),
    });
    expect(await test.database.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('outlives the end of a lent connection between two statements', async () => {
    const attempt = test.database.withConnection(async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const ended = new Promise((resolve) => client.once('end', resolve));
      await test.database.rows('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
      await ended;
      await client.query('SELECT 1');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(await test.database.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('reads days as text and big integers without loss', async () => {
    const [row] = await test.database.rows(
      `SELECT date '2026-02-28' AS day, 9007199254740993::bigint AS big`,
    );
    expect(row).toEqual({ day: '2026-02-28', big: 9007199254740993n });
  });

  it('says in one line, and without the password, that a server does not answer', async () => {
    const attempt = connect('postgres://goodpayer:secret@127.0.0.1:1/goodpayer');
    await expect(attempt).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(/^Cannot reach the database 127\.0\.0\.1:1\/goodpayer: [^\n]+$/),
    });
    await expect(attempt).rejects.not.toThrow('secret');
  });

  it('says that an address is no address', async () => {
    await expect(connect('not an address')).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  });
});
