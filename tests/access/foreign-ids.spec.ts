import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLField,
} from 'graphql';
import supertest from 'supertest';
import { makeKey } from '../support/api-keys.js';
import { invoice, rate, RatingDesk, type Answer } from '../support/rating-desk.js';
import { signFor } from '../support/charter-desk.js';
import {
  CLIENT,
  createRatingWorld,
  OTHER_SUPPLIER,
  proveClaim,
  type RatingWorld,
} from '../support/rating-world.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { uploaded } from '../support/upload.js';
import { exampleArguments } from './example-arguments.js';

interface Question {
  readonly name: string;
  readonly document: string;
  readonly variables: Answer;
  /** The argument that names a thing. */
  readonly argument: string;
}

const PAID = { payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }] };
const UNPAID = { outcome: 'UNPAID' };

/** What belongs to others is not there: no answer tells whether an id is one of theirs. */
describe('ids of another organisation', () => {
  let world: RatingWorld;
  let questions: Question[];
  const strangers = new Map<string, SignedIn>();
  const foreign = new Map<string, string>();

  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    const proved = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    await proveClaim(world, proved, OTHER_SUPPLIER.id);
    strangers.set('another company', proved);
    strangers.set('a company that proved nothing', await signUpAndIn(world.app, { company: 'FR-552032534' }));
    strangers.set('nobody’s company', await signUpAndIn(world.app));
    await fillForeign();
    const { schema } = world.app.get(GraphQLSchemaHost);
    questions = [
      ...questionsOf('query', Object.values(schema.getQueryType()!.getFields())),
      ...questionsOf('mutation', Object.values(schema.getMutationType()!.getFields())),
    ];
  });
  afterAll(() => world.close());

  async function fillForeign(): Promise<void> {
    const desk = new RatingDesk(world);
    const { author, client, test } = world;
    foreign.set('published rating', await desk.submit(rate(invoice('F-1', PAID))));
    await world.performEvents();
    await world.travelTo('2026-06-15');
    const noticed = await desk.submit(rate(invoice('F-2', UNPAID)), { proofs: ['INVOICE'] });
    await world.performEvents();
    foreign.set('noticed rating', noticed);
    const seen = (await desk.seenBy('author', noticed)) as { experiences: { id: string }[] };
    foreign.set('invoice', seen.experiences[0]!.id);
    const draft = await author.ask<{ draft: { id: string } }>(
      `mutation ($input: SubmitRatingInput!) { draft: saveRatingDraft(input: $input) { ... on Rating { id } } }`,
      { input: rate(invoice('F-3', PAID)) },
    );
    foreign.set('draft', draft.data!.draft.id);
    const [claim] = await test.database.rows<{ id: string }>(
      'SELECT claim_id AS id FROM company_claim WHERE organisation_id = $1',
      [author.organisationId],
    );
    foreign.set('claim', claim!.id);
    await client.ask(
      `mutation { flagRating(ratingId: "${foreign.get('published rating')}", reason: SPAM) { __typename } }`,
    );
    foreign.set('file', await uploaded(world.app, author, { purpose: 'EVIDENCE' }));
    const ledger = Buffer.from('client;facture;echeance;montant\nEXEMPLE INDUSTRIE;L-1;31/03/2026;1200,00\n');
    const fileId = await uploaded(world.app, author, {
      purpose: 'LEDGER',
      name: 'grand-livre.csv',
      bytes: ledger,
    });
    const started = await author.ask<{ started: { id: string } }>(
      `mutation { started: importLedger(input: { fileId: "${fileId}" }) { ... on LedgerImport { id } } }`,
    );
    foreign.set('import', started.data!.started.id);
    const [found] = await test.database.rows<{ id: string }>('SELECT id FROM moderation_case LIMIT 1');
    if (found) foreign.set('case', found.id);
    await signFor(world, client, CLIENT.id);
    const breach = {
      commitment: 'BE_REACHABLE',
      text: 'Personne ne répond aux questions sur les factures depuis mars.',
    };
    const reported = await author.ask<{ reported: { id: string } }>(
      `mutation ($input: ReportCharterBreachInput!) { reported: reportCharterBreach(input: $input) { ... on CharterReview { id } } }`,
      { input: { ...breach, number: CLIENT.number, ratingIds: [noticed] } },
    );
    foreign.set('review', reported.data!.reported.id);
    foreign.set('api key', (await makeKey(author, 'ORGANISATION')).id);
  }

  it('are ids of things: their owner reads something else', async () => {
    expect([...foreign.keys()].sort()).toEqual([
      'api key',
      'case',
      'claim',
      'draft',
      'file',
      'import',
      'invoice',
      'noticed rating',
      'published rating',
      'review',
    ]);
    const owned = {
      'rating.id': 'draft',
      'ledgerImport.id': 'import',
      'charterReview.id': 'review',
      'recordPayment.experienceId': 'invoice',
      'revokeApiKey.id': 'api key',
    };
    for (const [name, what] of Object.entries(owned)) {
      const question = questions.find((asked) => asked.name === name)!;
      const [own, nothing] = [foreign.get(what)!, randomUUID()];
      expect(await answer(world.author, question, own)).not.toBe(
        await answer(world.author, question, nothing),
      );
    }
  });

  it('are answered like ids of nothing, by every operation', async () => {
    const told: unknown[] = [];
    for (const [who, person] of strangers)
      for (const question of questions) {
        const nothing = await answer(person, question, randomUUID());
        for (const [what, id] of foreign) {
          // What is published may be flagged by anybody.
          if (question.name === 'flagRating.ratingId' && what === 'published rating') continue;
          const given = await answer(person, question, id);
          if (given !== nothing) told.push({ who, question: question.name, what, given, nothing });
        }
      }
    expect(told).toEqual([]);
  });

  it('open no file, and none once the rating is withdrawn for who could read it before', async () => {
    const { author, client, test } = world;
    const read = async (person: SignedIn, id: string) => {
      const { status, body, headers } = await supertest(await world.app.getUrl())
        .get(`/api/files/${id}`)
        .set('cookie', person.cookie);
      return { status, body: body as unknown, cache: headers['cache-control'] };
    };
    const rating = foreign.get('noticed rating')!;
    const [{ id }] = (await test.database.rows<{ id: string }>(
      'SELECT file_id AS id FROM rating_evidence WHERE rating_id = $1',
      [rating],
    )) as [{ id: string }];
    for (const person of strangers.values())
      expect(await read(person, id)).toEqual(await read(person, randomUUID()));
    expect(await read(client, id)).toMatchObject({ status: 200, cache: 'private, no-store' });
    const desk = new RatingDesk(world);
    await desk.act('author', 'withdrawRating(ratingId: $id)', rating);
    for (const person of [client, author]) expect((await read(person, id)).status).toBe(404);
  });

  it('cannot be attached: a file of others is refused like one that is not there', async () => {
    const stranger = strangers.get('another company')!;
    const attempt = async (fileId: string) => {
      const input = { ...rate(invoice('X-1', PAID)), fileIds: [fileId] };
      const { text } = await stranger.ask(
        `mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename ... on UserError { code message { en } } } }`,
        { input },
      );
      return text.replaceAll(fileId, '<id>');
    };
    const nothing = await attempt(randomUUID());
    expect(nothing).toContain('FileRefusedError');
    expect(await attempt(foreign.get('file')!)).toBe(nothing);
  });

  it('open no file of a rating that is too old to be shown', async () => {
    const desk = new RatingDesk(world);
    const old = await desk.submit(rate(invoice('OLD-1', PAID)), { proofs: ['INVOICE'] });
    await world.performEvents();
    const [{ id }] = (await world.test.database.rows<{ id: string }>(
      'SELECT file_id AS id FROM rating_evidence WHERE rating_id = $1',
      [old],
    )) as [{ id: string }];
    const statusFor = async ({ cookie }: SignedIn) =>
      (
        await supertest(await world.app.getUrl())
          .get(`/api/files/${id}`)
          .set('cookie', cookie)
      ).status;
    await world.travelTo('2026-07-15');
    expect(await statusFor(world.client)).toBe(200);
    await world.travelTo('2028-12-01');
    expect(await desk.seenBy('author', old)).toMatchObject({ status: 'EXPIRED' });
    expect([await statusFor(world.client), await statusFor(world.author)]).toEqual([404, 404]);
  });

  async function answer(person: SignedIn, question: Question, id: string): Promise<string> {
    const { text } = await person.ask(question.document, { ...question.variables, [question.argument]: id });
    return text.replaceAll(id, '<id>');
  }
});

function questionsOf(kind: string, fields: readonly GraphQLField<unknown, unknown>[]): Question[] {
  return fields.flatMap((field) => {
    const ids = field.args.filter(
      ({ type }) => !isListType(getNullableType(type)) && getNamedType(type).name === 'ID',
    );
    return ids.map(({ name: argument }) => {
      const variables = { ...exampleArguments(field.args), [argument]: null };
      const given = field.args.filter(({ name }) => name in variables);
      const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
      return {
        name: `${field.name}.${argument}`,
        document: `${kind} (${declared}) { ${field.name}(${passed}) ${selectionOf(field)} }`,
        variables,
        argument,
      };
    });
  });
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const isRefusable = isUnionType(named)
    ? named.getTypes().some((member) => member.getInterfaces().some(({ name }) => name === 'UserError'))
    : isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'UserError');
  return isRefusable ? '{ __typename ... on UserError { code field message { fr en } } }' : '{ __typename }';
}
