import supertest, { type Response } from 'supertest';
import { CHARTER_CHANGED } from '#charter';
import { JobRegistry } from '#jobs';
import { CertificateSigner } from '../../../libs/charter/certificate/signing/certificate-signer.js';
import { MembershipsReadModel } from '../../../libs/charter/memberships.read-model.js';
import { signedMember, type SignedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { checkPdfSignature } from '../../support/pdf-signature.js';
import { signUpAndIn, type SignedIn } from '../../support/sign-in.js';

describe('the certificate of a signature', () => {
  let context: TestApp;
  let member: SignedMember;
  let signatureId: string;
  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    member = await signedMember(context, EXAMPLE_FR.id);
    const [signature] = await context.app.get(MembershipsReadModel).signatures(member.membership.id);
    signatureId = signature!.id;
  });
  afterAll(() => context.close());

  /** What the worker does with the event that a signature records. */
  const job = async () => {
    const handlers = context.app.get(JobRegistry).handlersOf(CHARTER_CHANGED);
    const payload = { membershipId: member.membership.id, action: 'SIGNED' };
    await handlers.find(({ name }) => name === 'IssueCertificates')!.handle(payload, { isLast: false });
  };
  const download = async (person: SignedIn | null, id = signatureId): Promise<Response & { body: Buffer }> =>
    supertest(await context.app.getUrl())
      .get(`/api/charter/certificates/${id}`)
      .set(person ? { cookie: person.cookie } : {}) as unknown as Promise<Response & { body: Buffer }>;

  it('is not there before it is made', async () => {
    expect((await download(member.person)).status).toBe(404);
  });

  it('is made once, however often its job runs and though two run at once', async () => {
    await Promise.all([job(), job()]);
    const first = await download(member.person);
    await job();
    const again = await download(member.person);
    expect([first.status, first.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(Buffer.compare(first.body, again.body)).toBe(0);
    expect(checkPdfSignature(first.body)).toMatchObject({
      coversAll: true,
      isDigestRight: true,
      isSignatureRight: true,
      namesCertificate: true,
    });
    const signers = await context.test.database.rows('SELECT FROM certificate_signer');
    expect(signers).toHaveLength(1);
  });

  it('is for members of the organisation that signed', async () => {
    const viewer = await signUpAndIn(context.app, { company: EXAMPLE_FR.id, role: 'VIEWER' });
    const stranger = await signUpAndIn(context.app, { company: 'GB-01234567' });
    expect((await download(viewer)).status).toBe(200);
    expect((await download(stranger)).status).toBe(404);
    expect((await download(null)).status).toBe(401);
    expect((await download(member.person, 'no-such-signature')).status).toBe(404);
  });

  it('is signed by a key that the database alone does not give away', async () => {
    const [row] = await context.test.database.rows<{ key: Buffer }>(
      'SELECT private_key AS key FROM certificate_signer',
    );
    const { privateKey } = await context.app.get(CertificateSigner).current();
    expect(row!.key.includes(privateKey.subarray(30, 60))).toBe(false);
    expect(row!.key.toString('latin1')).not.toContain(privateKey.toString('base64').slice(40, 80));
  });

  it('is signed by a new key when the last has expired', async () => {
    const before = await context.app.get(CertificateSigner).current();
    context.clock.travelTo(new Date('2037-01-01T00:00:00Z'));
    const after = await context.app.get(CertificateSigner).current();
    expect(after.certificate.equals(before.certificate)).toBe(false);
  });
});
