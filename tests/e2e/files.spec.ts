import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { request as httpRequest } from 'node:http';
import supertest from 'supertest';
import { releaseFiles, FileStore } from '#files';
import { attachFiles } from '#files';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { EXAMPLE_FR, EXAMPLE_GB, storeExampleCompanies } from '../support/example-companies.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { PDF, upload, uploaded } from '../support/upload.js';
import { PurgeFiles } from '../../libs/files/purge-files/purge-files.js';

describe('uploaded files', () => {
  let context: TestApp;
  let owner: SignedIn;
  let viewer: SignedIn;
  let other: SignedIn;

  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    owner = await signUpAndIn(context.app, { company: EXAMPLE_FR.id });
    viewer = await signUpAndIn(context.app, { company: EXAMPLE_FR.id, role: 'VIEWER' });
    other = await signUpAndIn(context.app, { company: EXAMPLE_GB.id });
  });
  afterAll(() => context.close());

  const send = (person: SignedIn | null, file: { purpose: string; name?: string; bytes?: Buffer }) =>
    upload(context.app, person, file);
  const read = async (person: SignedIn, id: string) =>
    supertest(await context.app.getUrl())
      .get(`/api/files/${id}`)
      .set('cookie', person.cookie);

  it('are kept, and come back as they were, to be saved and not shown', async () => {
    const sent = await send(owner, { purpose: 'EVIDENCE', name: '../été <1>.pdf' });
    expect({ status: sent.status, body: sent.body as unknown }).toEqual({
      status: 201,
      body: {
        id: expect.any(String) as string,
        name: 'été 1.pdf',
        size: PDF.length,
        type: 'application/pdf',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    });
    const answer = await read(owner, (sent.body as { id: string }).id);
    expect(answer.body).toEqual(PDF);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''%C3%A9t%C3%A9%201.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('are not there for anybody else', async () => {
    const id = await uploaded(context.app, owner, { purpose: 'EVIDENCE' });
    const { status, body } = await read(other, id);
    expect({ status, code: (body as { error: { code: string } }).error.code }).toEqual({
      status: 404,
      code: 'FILE_NOT_FOUND',
    });
    expect((await read(other, 'no-id')).status).toBe(404);
  });

  it('are taken from whoever may write for an organisation', async () => {
    expect((await send(null, { purpose: 'EVIDENCE' })).status).toBeGreaterThanOrEqual(400);
    expect((await send(viewer, { purpose: 'EVIDENCE' })).status).toBeGreaterThanOrEqual(400);
    const accountant = await signUpAndIn(context.app, { company: EXAMPLE_FR.id, role: 'ACCOUNTANT' });
    expect((await send(accountant, { purpose: 'EVIDENCE' })).status).toBe(201);
    expect((await send(accountant, { purpose: 'CLAIM' })).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    [
      'a page that poses as a PDF',
      'EVIDENCE',
      Buffer.from('<!doctype html><script>x</script>'),
      415,
      'FILE_TYPE_REFUSED',
    ],
    ['a table as a proof', 'EVIDENCE', Buffer.from('a;b\n1;2'), 415, 'FILE_TYPE_REFUSED'],
    ['a PDF as a ledger', 'LEDGER', PDF, 415, 'FILE_TYPE_REFUSED'],
    ['an empty file', 'EVIDENCE', Buffer.alloc(0), 400, 'FILE_EMPTY'],
    ['a file for nothing', 'HOLIDAY', PDF, 400, 'FILE_PURPOSE_UNKNOWN'],
    [
      'a file that is too large',
      'EVIDENCE',
      Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'),
      413,
      'FILE_TOO_LARGE',
    ],
  ])('refuse %s, in both languages', async (_, purpose, bytes, status, code) => {
    const answer = await send(owner, { purpose, bytes });
    expect({ status: answer.status, error: (answer.body as { error: object }).error }).toEqual({
      status,
      error: { code, message: { fr: expect.any(String) as string, en: expect.any(String) as string } },
    });
  });

  it('refuse what does not say its length as soon as it is too much', async () => {
    const url = new URL(`${await context.app.getUrl()}/api/files?purpose=EVIDENCE&name=a.pdf`);
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'content-type': 'application/octet-stream', cookie: owner.cookie };
      const sending = httpRequest(url, { method: 'POST', headers }, (answer) => resolve(answer.statusCode!));
      sending.on('error', reject);
      for (let megabytes = 0; megabytes < 12; megabytes++) sending.write(Buffer.alloc(1024 * 1024, 65));
      sending.end();
    });
    expect(status).toBe(413);
  });

  it('cannot be sent by a page of another site: no form has their type of body', async () => {
    for (const type of [
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/x-www-form-urlencoded',
    ]) {
      const answer = await supertest(await context.app.getUrl())
        .post('/api/files?purpose=EVIDENCE&name=a.pdf')
        .set({ 'content-type': type, cookie: owner.cookie })
        .send(PDF.toString());
      expect(answer.status).toBe(415);
    }
  });

  it('belong to one thing once attached, even when two claim them at once', async () => {
    const id = await uploaded(context.app, owner, { purpose: 'EVIDENCE' });
    const attach = (to: string) =>
      context.test.database.transaction((sql) =>
        attachFiles(sql, {
          fileIds: [id],
          organisationId: owner.organisationId!,
          purpose: 'EVIDENCE',
          to: { type: 'TEST', id: to },
        }),
      );
    const results = await Promise.allSettled([attach('a'), attach('b')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'FILE_REFUSED' },
    });
    expect((await read(owner, id)).status).toBe(404);
  });

  it('are not hoarded: nobody fills the disk with files that nothing uses', async () => {
    const hoarder = await signUpAndIn(context.app, { company: EXAMPLE_FR.id });
    const waiting = (files: number, size: number) =>
      context.test.database.rows(
        `INSERT INTO stored_file (file_id, organisation_id, account_id, purpose, name, type, size, sha256, received_at)
         SELECT gen_random_uuid(), $1, $2, 'LEDGER', 'x', 'text/plain', $4, '\\x', $5 FROM generate_series(1, $3::int)`,
        [hoarder.organisationId, hoarder.accountId, files, size, context.clock.now()],
      );
    const forget = () =>
      context.test.database.rows('DELETE FROM stored_file WHERE account_id = $1', [hoarder.accountId]);
    for (const [files, size, status] of [
      [199, 1, 201],
      [200, 1, 429],
      [5, 200 * 1024 ** 2, 201],
      [6, 200 * 1024 ** 2, 429],
    ] as const) {
      await waiting(files, size);
      expect((await send(hoarder, { purpose: 'EVIDENCE' })).status).toBe(status);
      await forget();
    }
    expect((await send(owner, { purpose: 'EVIDENCE' })).status).toBe(201);
  });

  it('are removed a day after nobody used them, or once they are released', async () => {
    const unused = await uploaded(context.app, owner, { purpose: 'EVIDENCE' });
    const used = await uploaded(context.app, owner, { purpose: 'EVIDENCE' });
    const released = await uploaded(context.app, owner, { purpose: 'EVIDENCE' });
    const { database } = context.test;
    const own = { organisationId: owner.organisationId!, purpose: 'EVIDENCE' as const };
    await database.transaction(async (sql) => {
      await attachFiles(sql, { ...own, fileIds: [used], to: { type: 'TEST', id: 'used' } });
      await attachFiles(sql, { ...own, fileIds: [released], to: { type: 'TEST', id: 'released' } });
      await releaseFiles(sql, { type: 'TEST', id: 'released' }, context.clock.now());
    });
    const purge = context.app.get(PurgeFiles);
    await purge.execute();
    const left = async () =>
      (await database.rows<{ id: string }>('SELECT file_id::text AS id FROM stored_file')).map(
        ({ id }) => id,
      );
    expect(await left()).toEqual(expect.arrayContaining([unused, used]));
    expect(await left()).not.toContain(released);
    context.clock.travelTo(new Date(context.clock.now().getTime() + 25 * 3600_000));
    await purge.execute();
    expect(await left()).not.toContain(unused);
    await expect(context.app.get(FileStore).open(unused)).rejects.toMatchObject({ code: 'FILE_MISSING' });
    expect(await left()).toContain(used);
  });

  it('leave nothing behind in the folder of temporary files', async () => {
    const before = (await readdir(process.env['TMPDIR'] ?? '/tmp')).filter((name) =>
      name.startsWith('goodpayer-upload-'),
    );
    await send(owner, { purpose: 'EVIDENCE', bytes: Buffer.from('<html>') });
    await send(owner, { purpose: 'EVIDENCE' });
    const after = (await readdir(join(process.env['TMPDIR'] ?? '/tmp'))).filter((name) =>
      name.startsWith('goodpayer-upload-'),
    );
    expect(after).toEqual(before);
  });
});
