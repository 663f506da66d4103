import { emailsTo } from '../../support/mailbox.js';
import type { Answer } from '../../support/rating-desk.js';
import { createRatingWorld, OTHER_SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { post } from '../../support/graphql-client.js';
import { signUpAndIn, type SignedIn } from '../../support/sign-in.js';

const REFUSAL = '__typename ... on ClaimRefusedError { code attemptsLeft }';

describe('somebody who guesses the code of a claim', () => {
  let world: RatingWorld;
  beforeAll(async () => (world = await createRatingWorld('2026-06-01')));
  afterAll(() => world.close());

  async function claimBy(person: SignedIn, email: string): Promise<string> {
    const { data, text } = await person.ask<{ claim: { id?: string } }>(
      `mutation { claim: claimCompany(input: { proof: EMAIL, email: "${email}" }) { ... on CompanyClaim { id } } }`,
    );
    if (!data?.claim.id) throw new Error(text);
    return data.claim.id;
  }
  const confirm = (id: string, code: string) =>
    `confirmClaimCode(claimId: "${id}", code: "${code}") { ${REFUSAL} }`;
  const wrong = (n: number) => `no-code-${n}`;

  it('has five attempts in one request of fifteen, and then not even the right code is taken', async () => {
    const person = await signUpAndIn(world.app, { company: 'FR-552032534' });
    const id = await claimBy(person, 'compta@exemple-industrie.fr');
    const guesses = Array.from({ length: 15 }, (_, n) => `g${n}: ${confirm(id, wrong(n))}`);
    const { data } = await person.ask<Record<string, Answer>>(`mutation { ${guesses.join(' ')} }`);
    expect(Object.values(data!).map(({ code, attemptsLeft }) => [code, attemptsLeft])).toEqual([
      ...[4, 3, 2, 1, 0].map((left) => ['WRONG_CODE', left]),
      ...Array.from({ length: 10 }, () => ['WRONG_CLAIM_STATUS', null]),
    ]);
    const [mail] = await emailsTo(world.test.database, 'compta@exemple-industrie.fr');
    const { code } = mail!.content.blocks.find((block) => block.kind === 'code')!;
    const late = await person.ask(`mutation { late: ${confirm(id, code)} }`);
    expect(late.data).toMatchObject({ late: { code: 'WRONG_CLAIM_STATUS' } });
  });

  it('has five attempts in twenty requests at once', async () => {
    const person = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    const id = await claimBy(person, 'compta@exemple-peinture.fr');
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const { data } = await person.ask<{ guess: Answer }>(`mutation { guess: ${confirm(id, wrong(n))} }`);
        return data!.guess['code'];
      }),
    );
    expect(answers.filter((code) => code === 'WRONG_CODE')).toHaveLength(5);
  });

  it('cannot send a list of requests as one', async () => {
    const person = await signUpAndIn(world.app);
    const { status } = await person.ask('{ viewer { id } }');
    expect(status).toBe(200);
    const batch = await post(world.app, [{ query: '{ viewer { id } }' }], { cookie: person.cookie });
    expect([batch.status, batch.data]).toEqual([400, undefined]);
  });
});
