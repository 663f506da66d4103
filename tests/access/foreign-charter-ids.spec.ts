import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { IssueBadge } from '../../libs/charter/badge/issue/issue-badge.js';
import { MembershipsReadModel } from '../../libs/charter/memberships.read-model.js';
import { BreachDesk, WHY } from '../support/breach-desk.js';
import { signFor } from '../support/charter-desk.js';
import { plainInvoice } from '../support/invoices/plain-invoice.js';
import { CLIENT, OTHER_SUPPLIER, proveClaim, SUPPLIER } from '../support/rating-world.js';
import { SigningDesk } from '../support/signing-desk.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { uploaded } from '../support/upload.js';

const REFUSAL = '__typename ... on UserError { code field message { fr en } }';
/** The charter's operations that take ids, each with everything else that they need to go through. */
const CONFIRM = `mutation ($id: ID!, $code: String!) { confirmCharterSignature(signingId: $id, code: $code) { ${REFUSAL} } }`;
const SEE = `query ($id: ID!) { charterReview(id: $id) { ${REFUSAL} } }`;
const ANSWER = `mutation ($id: ID!, $files: [ID!]!) { answerCharterReview(reviewId: $id, text: "${WHY}", fileIds: $files) { ${REFUSAL} } }`;
const PLAN = `mutation ($id: ID!) { submitActionPlan(reviewId: $id, text: "${WHY}", fileIds: []) { ${REFUSAL} } }`;
const APPEAL = `mutation ($id: ID!) { appealCharterReview(reviewId: $id, text: "${WHY}") { ${REFUSAL} } }`;
const REPORT = `mutation ($files: [ID!]!, $ratings: [ID!]!) { reportCharterBreach(input: { number: "${CLIENT.number}",
  commitment: BE_REACHABLE, text: "${WHY}", fileIds: $files, ratingIds: $ratings }) { ${REFUSAL} } }`;
const STAMP = `mutation ($id: ID!) { stampInvoice(fileId: $id) { ${REFUSAL} } }`;

/** What belongs to another side or another company is answered like an id of nothing, with all that would make it go through. */
describe('ids of others in the charter', () => {
  let desk: BreachDesk;
  let author: SignedIn;
  let client: SignedIn;
  /** A company that signed the charter too and is a supplier of the client: nothing but the id stands against it. */
  let signatory: SignedIn;
  let strangers: SignedIn[];
  beforeAll(async () => {
    desk = await BreachDesk.open();
    ({ author, client } = desk.place);
    signatory = await signUpAndIn(desk.place.app, { company: OTHER_SUPPLIER.id });
    await proveClaim(desk.place, signatory, OTHER_SUPPLIER.id);
    const { id } = await signFor(desk.place, signatory, OTHER_SUPPLIER.id);
    await desk.place.app.get(IssueBadge).execute(id);
    strangers = [
      signatory,
      await signUpAndIn(desk.place.app, { company: 'FR-552032534' }),
      await signUpAndIn(desk.place.app),
    ];
  });
  afterAll(() => desk.place.close());

  /** What is told of `id`, without the id itself. */
  const told = async (person: SignedIn, document: string, variables: object, id: string) =>
    (await person.ask(document, { ...variables })).text.replaceAll(id, '<id>');
  /** For each id and for one of nothing, what the person is told. */
  async function expectNothingTold(
    people: readonly SignedIn[],
    document: string,
    ids: readonly string[],
    variables: (id: string) => object = (id) => ({ id }),
  ): Promise<void> {
    const nothing = randomUUID();
    for (const person of people) {
      const expected = await told(person, document, variables(nothing), nothing);
      for (const id of ids) expect(await told(person, document, variables(id), id)).toBe(expected);
    }
  }
  async function read(person: SignedIn, path: string) {
    const { status, body } = await supertest(await desk.place.app.getUrl())
      .get(path)
      .set('cookie', person.cookie);
    return { status, body: body as unknown };
  }

  it('sign nothing: a signing of a colleague or of another company, even with its code', async () => {
    const signing = new SigningDesk(desk.place);
    const colleague = await signUpAndIn(desk.place.app, { company: SUPPLIER.id });
    const { id } = await signing.sign(author);
    const code = await signing.codeOf(author);
    const others = [colleague, client, ...strangers];
    await expectNothingTold(others, CONFIRM, [id], (given) => ({ id: given, code }));
    expect(await told(author, CONFIRM, { id, code }, id)).toContain('"CharterMembership"');
  });

  it('show no review, and let nobody speak in it: another signatory’s, and one that waits for its turn', async () => {
    const id = await desk.heard();
    const waiting = await waitingReview();
    const files = { files: [await desk.evidenceFile(signatory)] };
    for (const operation of [SEE, PLAN, APPEAL, ANSWER]) {
      const variables = (given: string) => ({ id: given, ...(operation === ANSWER ? files : {}) });
      await expectNothingTold(strangers.slice(1), operation, [id, waiting], variables);
      await expectNothingTold([signatory], operation, [id], variables);
      await expectNothingTold([client, author], operation, [waiting], variables);
    }
    expect(await desk.see(waiting, signatory)).toMatchObject({ side: 'REPORTER', stage: 'WAITING' });
    expect(await desk.see(id, client)).toMatchObject({ side: 'SIGNATORY', stage: 'HEARING' });
  });

  it('are no evidence: a file or a rating of others', async () => {
    const [theirFile, ownFile] = [await desk.evidenceFile(author), await desk.evidenceFile(signatory)];
    const theirRating = await desk.lateInvoices();
    const [{ id }] = (await desk.list('myCharterReviews', client)) as [{ id: string }];
    await expectNothingTold([client], ANSWER, [theirFile, ownFile], (file) => ({ id, files: [file] }));
    await desk.place.test.database.rows('DELETE FROM charter_review WHERE reporter_organisation_id = $1', [
      signatory.organisationId,
    ]);
    await expectNothingTold([signatory], REPORT, [theirFile], (file) => ({ files: [file], ratings: [] }));
    await expectNothingTold([signatory], REPORT, [theirRating], (rating) => ({
      files: [ownFile],
      ratings: [rating],
    }));
    expect(await told(signatory, REPORT, { files: [ownFile], ratings: [] }, id)).toContain('"CharterReview"');
  });

  it('open no file of a review to others, and none of a plan to the reporter', async () => {
    const [{ id }] = (await desk.list('myCharterReviews', client)) as [{ id: string }];
    const answer = await desk.evidenceFile(client, 'virement.pdf');
    await desk.answer(id, { fileIds: [answer] });
    await desk.decide(id, 'ACTION_PLAN', 'BREACH_ADMITTED');
    const plan = await desk.evidenceFile(client, 'plan.pdf');
    await desk.plan(id, { fileIds: [plan] });
    const nothing = await read(signatory, `/api/files/${randomUUID()}`);
    expect(nothing.status).toBe(404);
    for (const file of [answer, plan])
      for (const person of strangers) expect(await read(person, `/api/files/${file}`)).toEqual(nothing);
    expect((await read(author, `/api/files/${answer}`)).status).toBe(200);
    expect(await read(author, `/api/files/${plan}`)).toEqual(nothing);
    expect((await read(client, `/api/files/${plan}`)).status).toBe(200);
  });

  it('stamp no invoice of others, and their stamped one is nobody else’s', async () => {
    const text = { seller: ['EXEMPLE PEINTURE', 'SIREN 443 061 841'], buyer: ['EXEMPLE'] };
    const bytes = Buffer.from(await plainInvoice(text));
    const invoice = await uploaded(desk.place.app, signatory, { purpose: 'INVOICE', name: 'F1.pdf', bytes });
    await expectNothingTold([client, author, ...strangers.slice(1)], STAMP, [invoice]);
    // An upload for another purpose is no invoice either, though its owner asks.
    await expectNothingTold([signatory], STAMP, [await desk.evidenceFile(signatory)]);
    const { data } = await signatory.ask<{ stamped: { fileId: string } }>(
      `mutation { stamped: stampInvoice(fileId: "${invoice}") { ... on StampedInvoice { fileId } } }`,
    );
    const { fileId } = data!.stamped;
    expect((await read(signatory, `/api/files/${fileId}`)).status).toBe(200);
    for (const person of [client, author, ...strangers.slice(1)])
      expect(await read(person, `/api/files/${fileId}`)).toEqual(
        await read(person, `/api/files/${randomUUID()}`),
      );
  });

  it('give no certificate: a signature of another company, or an id of something else', async () => {
    const [signature] = await desk.place.app.get(MembershipsReadModel).signatures(desk.membership.id);
    const certificate = (id: string) => `/api/charter/certificates/${id}`;
    expect((await read(client, certificate(signature!.id))).status).toBe(200);
    for (const person of [author, ...strangers.slice(0, 2)]) {
      const nothing = await read(person, certificate(randomUUID()));
      expect(nothing.status).toBe(404);
      for (const id of [signature!.id, desk.membership.id, client.organisationId!, 'no-id', '..%2F..'])
        expect(await read(person, certificate(id))).toEqual(nothing);
    }
    expect((await read(strangers[2]!, certificate(signature!.id))).status).toBe(403);
  });

  /** Reported by `signatory` while another review is heard. */
  async function waitingReview(): Promise<string> {
    const ratingIds = [await desk.paidInvoice(signatory)];
    const { id, stage } = await desk.report({ commitment: 'DEDUCT_NOTHING_ALONE', ratingIds }, signatory);
    expect(stage).toBe('WAITING');
    return String(id);
  }
});
