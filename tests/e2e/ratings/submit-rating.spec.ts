import { randomUUID } from 'node:crypto';
import { invoice, rate, RatingDesk, type Answer } from '../../support/rating-desk.js';
import {
  createRatingWorld,
  OTHER_SUPPLIER,
  PERSON,
  SUPPLIER,
  type RatingWorld,
} from '../../support/rating-world.js';
import { signUpAndIn } from '../../support/sign-in.js';
import { uploaded } from '../../support/upload.js';

const part = (paidOn: string, amountMinor: string) => ({ paidOn, amountMinor });
const late = { dueOn: '2026-03-31', payments: [part('2026-05-20', '120000')] };
const unpaid = { dueOn: '2026-03-31', outcome: 'UNPAID' };

describe('submitting a rating', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterAll(() => world.close());

  const rowsOf = async (table: string) =>
    (await world.test.database.rows<{ n: bigint }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n;
  const other = (known: Answer) => ({ ...rate(invoice('FA-OK', late)), ...known });

  it.each<[string, Answer, string, string | null]>([
    ['itself', other({ client: { number: SUPPLIER.number } }), 'SelfRatingError', 'client'],
    ['a natural person', other({ client: { number: PERSON.number } }), 'NaturalPersonError', 'client'],
    ['nobody known', other({ client: { number: '552032534' } }), 'CompanyNotFoundError', 'number'],
    ['no number', other({ client: { number: 'Exemple' } }), 'InvalidCompanyNumberError', 'number'],
    ['without an invoice', rate(), 'InvalidExperienceError', 'experiences'],
    [
      'on too many invoices',
      rate(...Array.from({ length: 101 }, (_, n) => invoice(`N-${n}`, late))),
      'InvalidExperienceError',
      'experiences',
    ],
    [
      'on one invoice twice',
      rate(invoice('FA 9', late), invoice('fa-9', late)),
      'DuplicateExperienceError',
      'experiences[1].reference',
    ],
    ['with a threat', other({ comment: 'Payez ou je publie.' }), 'ThreatInTextError', 'comment'],
    [
      'with a person’s name',
      other({ comment: 'Mme Exemple bloque tout.' }),
      'InvalidExperienceError',
      'comment',
    ],
    ['with a long comment', other({ comment: 'a'.repeat(801) }), 'InvalidExperienceError', 'comment'],
    ['with a mark of six', other({ answers: { fairness: 6 } }), 'InvalidExperienceError', 'answers.fairness'],
    [
      'with a wrong address',
      other({ clientContactEmail: 'pas une adresse' }),
      'InvalidExperienceError',
      'clientContactEmail',
    ],
    ['with a file of nobody', other({ fileIds: [randomUUID()] }), 'FileRefusedError', 'fileIds'],
  ])('is refused for %s, and nothing is kept', async (_what, input, kind, field) => {
    const before = [await rowsOf('rating'), await rowsOf('payment_experience')];
    const { fileIds = [], ...said } = input as { fileIds?: string[] };
    const answer = fileIds.length
      ? (
          await world.author.ask<{ a: Answer }>(
            `mutation ($input: SubmitRatingInput!) { a: submitRating(input: $input) { __typename ... on UserError { code field } } }`,
            { input: { ...said, fileIds } },
          )
        ).data!.a
      : await desk.tell(said);
    expect(answer).toMatchObject({ __typename: kind, field });
    expect([await rowsOf('rating'), await rowsOf('payment_experience')]).toEqual(before);
  });

  it.each<[string, Answer, string, string]>([
    ['is due before it was issued', { ...late, issuedOn: '2026-04-01' }, 'DUE_BEFORE_ISSUED', 'dueOn'],
    [
      'was issued tomorrow',
      { ...unpaid, issuedOn: '2026-06-02', dueOn: '2026-06-30' },
      'DAY_ABSURD',
      'issuedOn',
    ],
    [
      'was issued six years ago',
      { ...unpaid, issuedOn: '2020-05-01', dueOn: '2020-06-01' },
      'DAY_ABSURD',
      'issuedOn',
    ],
    ['has a term of two years', { ...late, issuedOn: '2024-03-01' }, 'DAY_ABSURD', 'dueOn'],
    ['is not due yet', { ...unpaid, dueOn: '2026-06-02' }, 'NOT_DUE_YET', 'dueOn'],
    [
      'was paid before it was issued',
      { ...late, issuedOn: '2026-03-01', payments: [part('2026-02-28', '120000')] },
      'PAID_BEFORE_ISSUED',
      'payments[0].paidOn',
    ],
    [
      'is paid tomorrow',
      { ...late, payments: [part('2026-06-02', '120000')] },
      'DAY_ABSURD',
      'payments[0].paidOn',
    ],
    [
      'is paid beyond its amount',
      { ...late, payments: [part('2026-05-01', '120000'), part('2026-05-02', '1')] },
      'PAID_TOO_MUCH',
      'payments',
    ],
    [
      'is called paid and is not',
      { ...late, payments: [part('2026-05-01', '1')] },
      'OUTCOME_DISAGREES',
      'outcome',
    ],
    [
      'is called unpaid and is paid',
      { ...unpaid, payments: [part('2026-05-01', '1')] },
      'OUTCOME_DISAGREES',
      'outcome',
    ],
    ['has no amount', { ...unpaid, amountMinor: '0' }, 'AMOUNT_ABSURD', 'amountMinor'],
    ['has a negative amount', { ...unpaid, amountMinor: '-5' }, 'AMOUNT_ABSURD', 'amountMinor'],
    ['has an amount with a comma', { ...unpaid, amountMinor: '12,50' }, 'AMOUNT_ABSURD', 'amountMinor'],
    ['exceeds any invoice', { ...unpaid, amountMinor: '999999999999999' }, 'AMOUNT_ABSURD', 'amountMinor'],
    ['was frozen for longer than it exists', { ...unpaid, frozenDays: 400 }, 'DAY_ABSURD', 'frozenDays'],
    [
      'has a number without a letter or digit',
      { ...unpaid, reference: '---' },
      'REFERENCE_UNUSABLE',
      'reference',
    ],
  ])('is refused when an invoice %s', async (_what, known, code, field) => {
    expect(await desk.tell(rate(invoice('FA-BAD', known)))).toMatchObject({
      __typename: 'InvalidExperienceError',
      code,
      field: `experiences[0].${field}`,
    });
  });

  it('is refused in a currency that goodpayer does not know, by the schema', async () => {
    await expect(desk.tell(rate(invoice('FA-USD', { ...late, currency: 'USD' })))).rejects.toThrow(
      'Currency',
    );
  });

  it('counts an invoice once, whichever account of the supplier tells it', async () => {
    await desk.submit(rate(invoice('F-2026/001', { ...late, issuedOn: '2026-03-01' })));
    const again = rate(invoice('f 2026 001', { ...late, issuedOn: '2026-03-02' }));
    expect(await desk.tell(again)).toMatchObject({ __typename: 'DuplicateExperienceError' });
    const colleague = await signUpAndIn(world.app, { company: SUPPLIER.id, role: 'ACCOUNTANT' });
    expect(await desk.tell(again, colleague)).toMatchObject({ __typename: 'DuplicateExperienceError' });
    const nextYear = rate(invoice('F-2026/001', { ...late, issuedOn: '2025-12-31', dueOn: '2026-01-31' }));
    expect(await desk.tell(nextYear)).toMatchObject({ __typename: 'Rating' });
  });

  it('is decided by the database when the same invoice comes five times at once', async () => {
    const input = rate(invoice('RACE-1', late), invoice('RACE-2', late));
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.tell(input)));
    const kinds = answers.map((answer) => answer['__typename']).sort();
    expect(kinds).toEqual([...Array<string>(4).fill('DuplicateExperienceError'), 'Rating']);
    const [kept] = await world.test.database.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM payment_experience WHERE invoice_key LIKE 'RACE%'`,
    );
    expect(kept!.n).toBe(2);
  });

  it('is for those who may write, and who proved that they act for the company', async () => {
    const stranger = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    const input = rate(invoice('FA-77', late));
    expect(await desk.tell(input, stranger)).toMatchObject({ __typename: 'ClaimRequiredError' });
    const viewer = await signUpAndIn(world.app, { company: SUPPLIER.id, role: 'VIEWER' });
    const { errors } = await viewer.ask(
      `mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }`,
      { input },
    );
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps script as the text that it is', async () => {
    const comment = `<script>alert('1')</script> & "quotes"`;
    const id = await desk.submit({ ...rate(invoice('FA-XSS', late)), comment });
    expect(await desk.seenBy('author', id)).toMatchObject({ comment });
  });

  it('files a document once: not another’s, not twice', async () => {
    const theirs = await uploaded(world.app, world.client, { purpose: 'EVIDENCE' });
    const mine = await uploaded(world.app, world.author, { purpose: 'EVIDENCE' });
    const ask = async (reference: string, fileIds: string[]) =>
      (
        await world.author.ask<{ a: Answer }>(
          `mutation ($input: SubmitRatingInput!) { a: submitRating(input: $input) { __typename ... on Rating { id tier } } }`,
          { input: { ...rate(invoice(reference, late)), fileIds } },
        )
      ).data!.a;
    expect(await ask('FILE-1', [theirs])).toMatchObject({ __typename: 'FileRefusedError' });
    expect(await ask('FILE-1', [mine])).toMatchObject({ __typename: 'Rating', tier: 'T1' });
    expect(await ask('FILE-2', [mine])).toMatchObject({ __typename: 'FileRefusedError' });
  });

  it('keeps a draft that claims no invoice and is told to nobody, and becomes the rating', async () => {
    const proof = await uploaded(world.app, world.author, { purpose: 'EVIDENCE' });
    const save = (known: Answer) =>
      world.author.ask<{ a: Answer }>(
        `mutation ($input: SubmitRatingInput!) { a: saveRatingDraft(input: $input) { __typename ... on Rating { id status tier actions } } }`,
        { input: { ...rate(invoice('DRAFT-1', late)), fileIds: [proof], ...known } },
      );
    const { data } = await save({});
    const { id } = data!.a as { id: string };
    expect(data!.a).toMatchObject({ status: 'DRAFT', tier: 'T1', actions: ['SUBMIT'] });
    expect((await save({ draftId: id })).data!.a).toMatchObject({ id });
    await world.performEvents();
    expect(await desk.seenBy('client', id)).toMatchObject({ __typename: 'RatingNotFoundError' });
    const submit = { ...rate(invoice('DRAFT-1', late)), draftId: id, fileIds: [proof] };
    const told = await world.author.ask<{ a: Answer }>(
      `mutation ($input: SubmitRatingInput!) { a: submitRating(input: $input) { __typename ... on Rating { id status tier } } }`,
      { input: submit },
    );
    expect(told.data!.a).toMatchObject({ id, status: 'SUBMITTED', tier: 'T1' });
    const drop = `mutation ($id: ID!) { a: deleteRatingDraft(id: $id) { __typename } }`;
    expect((await world.author.ask<{ a: Answer }>(drop, { id })).data!.a).toMatchObject({
      __typename: 'RatingNotFoundError',
    });
    const second = (await save({ experiences: [invoice('DRAFT-2', late)], fileIds: [] })).data!.a as {
      id: string;
    };
    expect((await world.client.ask<{ a: Answer }>(drop, { id: second.id })).data!.a).toMatchObject({
      __typename: 'RatingNotFoundError',
    });
    expect((await world.author.ask<{ a: Answer }>(drop, { id: second.id })).data!.a).toMatchObject({
      __typename: 'DeletedDraft',
    });
  });

  it('forgets a document that is taken out of a draft', async () => {
    const [kept, dropped] = await Promise.all(
      ['kept.pdf', 'dropped.pdf'].map((name) =>
        uploaded(world.app, world.author, { purpose: 'EVIDENCE', name }),
      ),
    );
    const input = { ...rate(invoice('DRAFT-FILES', late)), fileIds: [kept, dropped] };
    const save = `mutation ($input: SubmitRatingInput!) { a: saveRatingDraft(input: $input) { ... on Rating { id evidence { name } } } }`;
    const { id } = (await world.author.ask<{ a: { id: string } }>(save, { input })).data!.a;
    const again = { input: { ...input, draftId: id, fileIds: [kept] } };
    expect((await world.author.ask(save, again)).data).toEqual({
      a: { id, evidence: [{ name: 'kept.pdf' }] },
    });
    const submit = `mutation ($input: SubmitRatingInput!) { a: submitRating(input: $input) { ... on Rating { tier evidence { name } } } }`;
    const told = await world.author.ask(submit, { input: { ...again.input, fileIds: [] } });
    expect(told.data).toEqual({ a: { tier: 'T0', evidence: [] } });
  });

  it('is refused beyond what a person can write in a day', async () => {
    await world.test.database.rows(
      `INSERT INTO rating (id, author_organisation_id, supplier_company_id, client_company_id, status, tier, is_negative, submitted_at,
         created_by, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, 'SUBMITTED', 'T0', false, '2026-06-01', 'account', '2026-06-01' FROM generate_series(1, 1000)`,
      [world.author.organisationId, SUPPLIER.id, OTHER_SUPPLIER.id],
    );
    expect(await desk.tell(rate(invoice('FA-1001', late)))).toMatchObject({
      __typename: 'TooManyRequestsError',
    });
  });
});
