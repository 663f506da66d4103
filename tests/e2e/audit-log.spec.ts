import { appendAudit, AuditReadModel, parseAuditMark, verifyAudit, type AuditEntry } from '#audit';
import type { Database } from '#persistence';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const entry = (id: string, action: string): AuditEntry => ({
  subject: { type: 'RATING', id },
  action,
  actor: { kind: 'AUTHOR', accountId: 'someone' },
  data: { to: action, ordered: { b: 1, a: [2] } },
  at: new Date('2026-11-22T10:00:00.123Z'),
});

describe('the audit log', () => {
  let test: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    test = await createTestDatabase();
    ({ database } = test);
  });
  afterEach(() => test.drop());

  const append = (...entries: AuditEntry[]) =>
    database.transaction(async (sql) => {
      for (const one of entries) await appendAudit(sql, one);
    });
  /** What an intruder with the rights of the owner of the tables does. */
  const tamper = (statement: string) =>
    database.rows(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${statement}; END $$`);

  it('is intact while nothing was written, and after entries of one and of several transactions', async () => {
    expect(await verifyAudit(database)).toMatchObject({ entries: 0n, brokenAt: null });
    await append(entry('a', 'SUBMITTED'), entry('b', 'SUBMITTED'));
    await append(entry('a', 'PUBLISHED'));
    expect(await verifyAudit(database)).toMatchObject({ entries: 3n, brokenAt: null, mark: { seq: 3n } });
  });

  it('keeps the steps of one subject in their order, without the person who acted', async () => {
    await append(entry('a', 'SUBMITTED'), entry('b', 'SUBMITTED'), entry('a', 'PUBLISHED'));
    const steps = await new AuditReadModel(database).stepsOf({ type: 'RATING', id: 'a' });
    expect(steps.map(({ action }) => action)).toEqual(['SUBMITTED', 'PUBLISHED']);
    expect(steps[0]).toEqual({
      at: new Date('2026-11-22T10:00:00.123Z'),
      action: 'SUBMITTED',
      actor: 'AUTHOR',
      data: { to: 'SUBMITTED', ordered: { b: 1, a: [2] } },
    });
  });

  it('takes writers in line: parallel transactions make one chain', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, n) => append(entry(`r${n}`, 'SUBMITTED'))));
    expect(await verifyAudit(database)).toMatchObject({ entries: 25n, brokenAt: null });
  });

  it('loses an entry with its transaction, and goes on without a gap', async () => {
    const failing = database.transaction(async (sql) => {
      await appendAudit(sql, entry('a', 'SUBMITTED'));
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    await append(entry('b', 'SUBMITTED'));
    expect(await verifyAudit(database)).toMatchObject({ entries: 1n, brokenAt: null });
  });

  it.each(['UPDATE audit_entry SET entry = entry', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'refuses %s',
    async (statement) => {
      await append(entry('a', 'SUBMITTED'));
      await expect(database.rows(statement)).rejects.toThrow('append-only');
    },
  );

  it.each([
    [
      'a changed entry',
      `UPDATE audit_entry SET entry = jsonb_set(entry, '{action}', '"X"') WHERE seq = 2`,
      2n,
    ],
    ['an entry moved to another subject', `UPDATE audit_entry SET subject_id = 'z' WHERE seq = 2`, 2n],
    ['an entry taken out', 'DELETE FROM audit_entry WHERE seq = 2', 2n],
    ['a log cut off at its end', 'DELETE FROM audit_entry WHERE seq = 3', 3n],
    ['a log emptied', 'DELETE FROM audit_entry', 1n],
    [
      'a head set back with the entry',
      'DELETE FROM audit_entry WHERE seq = 3; UPDATE audit_head SET seq = 2',
      2n,
    ],
  ])('finds %s', async (_, statement, brokenAt) => {
    await append(entry('a', 'SUBMITTED'), entry('b', 'SUBMITTED'), entry('a', 'PUBLISHED'));
    await tamper(statement);
    expect((await verifyAudit(database)).brokenAt).toBe(brokenAt);
  });

  it('finds a log that was sealed anew with the help of a mark noted elsewhere', async () => {
    await append(entry('a', 'SUBMITTED'), entry('a', 'PUBLISHED'));
    const { mark } = await verifyAudit(database);
    await append(entry('b', 'SUBMITTED'));
    expect((await verifyAudit(database, mark)).brokenAt).toBeNull();
    await tamper(`DELETE FROM audit_entry; UPDATE audit_head SET seq = 0, hash = sha256('goodpayer')`);
    await append(entry('a', 'SUBMITTED'), entry('a', 'HELD'), entry('b', 'SUBMITTED'));
    expect((await verifyAudit(database)).brokenAt).toBeNull();
    expect((await verifyAudit(database, mark)).brokenAt).toBe(2n);
  });

  it('understands only a mark', () => {
    expect(() => parseAuditMark('2:abc')).toThrow('64 hexadecimal digits');
    expect(parseAuditMark(`2:${'0f'.repeat(32)}`)).toEqual({ seq: 2n, hash: '0f'.repeat(32) });
  });
});
