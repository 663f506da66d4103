import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, isUnionType, type GraphQLOutputType } from 'graphql';
import type { Answer } from '../../support/rating-desk.js';
import { createRatingWorld, OTHER_SUPPLIER, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { becomeModerator, signUpAndIn, type SignedIn } from '../../support/sign-in.js';
import { ask } from '../../support/graphql-client.js';
import { uploaded } from '../../support/upload.js';

const CLAIM = `... on CompanyClaim { id status } ... on UserError { code message { en } }`;

/** Who holds a company is told to nobody who does not claim it. */
describe('the claims of other companies', () => {
  let world: RatingWorld;
  beforeAll(async () => (world = await createRatingWorld('2026-06-01')));
  afterAll(() => world.close());

  const claim = async (person: SignedIn, input: string) =>
    (
      await person.ask<{ claim: Answer }>(
        `mutation { claim: claimCompany(input: { ${input} }) { ${CLAIM} } }`,
      )
    ).data!.claim;

  it('stand in no public answer: a held company has the same words as a free one', async () => {
    const query = `query ($number: String!) { reliabilityReport(number: $number) { __typename } company(number: $number) { __typename } }`;
    const [held, free] = await Promise.all(
      [SUPPLIER.number, OTHER_SUPPLIER.number].map((number) => ask(world.app, query, { number })),
    );
    expect(held!.data).toEqual(free!.data);
    const { schema } = world.app.get(GraphQLSchemaHost);
    const told = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ type, extensions }) =>
        extensions['access'] === 'PUBLIC' && /claim/i.test(JSON.stringify(fieldsBelow(type, new Set()))),
    );
    expect(told.map(({ name }) => name)).toEqual([]);
  });

  it('are told by founding an organisation to nobody: a held company answers like a free one', async () => {
    const found = async (number: string) => {
      const person = await signUpAndIn(world.app);
      const { text } = await person.ask(
        `mutation { createOrganisation(number: "${number}") { __typename ... on UserError { code } } }`,
      );
      return text;
    };
    expect(await found(SUPPLIER.number)).toBe(await found(OTHER_SUPPLIER.number));
  });

  it('give a second organisation of a held company no right of the first', async () => {
    const rival = await signUpAndIn(world.app);
    await rival.ask(`mutation { createOrganisation(number: "${SUPPLIER.number}") { __typename } }`);
    const { data } = await rival.ask<Record<string, { edges: unknown[] }>>(
      `{ myRatings { edges { cursor } } myRatingNotices { edges { cursor } } myClients { edges { cursor } } }`,
    );
    expect(Object.values(data!).map(({ edges }) => edges)).toEqual([[], [], []]);
    const fileId = await uploaded(world.app, rival, { purpose: 'CLAIM' });
    expect(await claim(rival, `proof: DOCUMENT, fileIds: ["${fileId}"]`)).toMatchObject({
      code: 'COMPANY_HELD',
    });
  });

  it.each([
    'compta@gmail.com',
    'a@b',
    'x@exemple.fr, y@exemple.fr',
    'x@exemple.fr\\nBcc: y@exemple.fr',
    '"a b"@exemple.fr',
  ])('are proved by no address like %s', async (email) => {
    const person = await signUpAndIn(world.app);
    await person.ask(`mutation { createOrganisation(number: "${OTHER_SUPPLIER.number}") { __typename } }`);
    const { code } = await claim(person, `proof: EMAIL, email: "${email.replaceAll('"', '\\"')}"`);
    expect(['EMAIL_REQUIRED', 'EMAIL_OF_A_PROVIDER']).toContain(code);
  });

  it('are shown to a moderator only in a session with a second factor', async () => {
    const moderator = await signUpAndIn(world.app);
    await becomeModerator(world.app, moderator);
    const queue = async () =>
      (await moderator.ask('{ claimQueue { edges { cursor } } }')).errors?.[0]?.extensions.code;
    expect(await queue()).toBeUndefined();
    await world.test.database.rows(
      'UPDATE account_session SET second_factor_at = NULL WHERE account_id = $1',
      [moderator.accountId],
    );
    expect(await queue()).toBe('FORBIDDEN');
    expect((await moderator.ask('{ viewer { isModerator } }')).data).toEqual({
      viewer: { isModerator: false },
    });
  });
});

/** Names of all fields that can be asked for below a type. */
function fieldsBelow(type: GraphQLOutputType, seen: Set<string>): string[] {
  const named = getNamedType(type);
  if (seen.has(named.name)) return [];
  seen.add(named.name);
  if (isUnionType(named)) return named.getTypes().flatMap((member) => fieldsBelow(member, seen));
  if (!isObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => [field.name, ...fieldsBelow(field.type, seen)]);
}
