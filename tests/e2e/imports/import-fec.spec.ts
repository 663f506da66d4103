import { SUPPLIER, CLIENT, createRatingWorld, type RatingWorld } from '../../support/rating-world.js';
import { clientNamed, ImportsDesk } from '../../support/imports-desk.js';
import { YEAR } from '../../support/ledger/example-year.js';
import { fecOf } from '../../support/ledger/fec-of.js';

const NAME = `${SUPPLIER.number}FEC20251231.txt`;

describe('importing a FEC', () => {
  let world: RatingWorld;
  let desk: ImportsDesk;
  beforeAll(async () => {
    world = await createRatingWorld();
    desk = new ImportsDesk(world);
    await desk.indexCompanies();
  });
  afterAll(() => world.close());

  const count = async (table: string) =>
    (await world.test.database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

  it.each([
    ['tabs and two columns of amounts, UTF-8', fecOf(YEAR)],
    [
      'bars, amount and direction, ISO 8859-15',
      Buffer.from(fecOf(YEAR, { delimiter: '|', amounts: 'MONTANT_SENS' }).replaceAll('’', "'"), 'latin1'),
    ],
  ])('reads %s, and tells nothing before it is confirmed', async (_form, bytes) => {
    const read = await desk.read({ name: NAME, bytes });
    expect(read).toMatchObject({
      status: 'PREVIEW',
      format: 'FEC',
      tier: 'T3',
      needsClaim: false,
      progress: 1,
      counts: { invoices: 11, droppedPersons: 1, unpaidOn: '2025-12-31' },
      clientCounts: { matched: 0, leftOut: 0, ownCompany: 0 },
    });
    expect(clientNamed(read, 'MARTIN EXEMPLE')).toMatchObject({ mayBePerson: true, invoices: 1 });
    expect(JSON.stringify(read)).not.toContain('Mme');
    expect(JSON.stringify(read)).not.toContain('Libellé secret');
    for (const { node } of read.clients.edges)
      expect(node['candidates']).not.toContainEqual(expect.objectContaining({ id: SUPPLIER.id }));
    expect(await count('rating')).toBe(0);
    expect(await desk.undo(read.id)).toMatchObject({ status: 'UNDONE' });
    expect(await count('ledger_import_invoice')).toBe(0);
    expect(await count('ledger_import_client')).toBe(0);
  });

  it('tells one rating of a client, at the tier of the books, and informs the client by the ordinary path', async () => {
    const read = await desk.read({ name: NAME, bytes: fecOf(YEAR) });
    const matched = await desk.match(read.id, clientNamed(read, 'EXEMPLE1 SARL').key, CLIENT.number);
    expect(matched).toMatchObject({ clientCounts: { matched: 1, matchedInvoices: 2 } });
    const told = await desk.tell(read.id);
    expect(told).toMatchObject({
      status: 'DONE',
      result: { ratings: 1, invoices: 2, known: 0, payments: 0, refused: [] },
      withoutContactCount: 0,
    });
    const [rating] = await world.test.database.rows(
      'SELECT tier, status, is_negative, import_id FROM rating',
    );
    expect(rating).toEqual({ tier: 'T3', status: 'NOTICE_SENT', is_negative: true, import_id: read.id });
    expect(await count('payment_experience')).toBe(2);
    expect(await count('experience_payment')).toBe(3);
    // What was read and the file itself are gone.
    expect(await count('ledger_import_invoice')).toBe(0);
    expect(await count(`stored_file WHERE released_at IS NULL`)).toBe(0);
  });

  it('changes nothing when it is imported again, and knows its clients', async () => {
    const again = await desk.read({ name: NAME, bytes: fecOf(YEAR) });
    expect(clientNamed(again, 'EXEMPLE1 SARL')).toMatchObject({
      match: 'CONFIRMED',
      company: { id: CLIENT.id },
    });
    expect(await desk.tell(again.id)).toMatchObject({
      result: { ratings: 0, invoices: 0, known: 2, payments: 0 },
    });
    expect(await count('rating')).toBe(1);
    expect(await count('experience_payment')).toBe(3);
  });

  it('proves nothing where the books are another company’s', async () => {
    expect(await desk.read({ name: '732829320FEC20251231.txt', bytes: fecOf(YEAR) })).toMatchObject({
      tier: 'T0',
    });
  });

  it('says in both languages why a FEC cannot be read', async () => {
    const [latest] = await world.test.database.rows<{ id: string }>(
      `SELECT id FROM ledger_import WHERE status = 'PREVIEW'`,
    );
    await desk.undo(latest!.id);
    const unbalanced = fecOf([
      ...YEAR,
      { journal: 'OD', entry: 'OD9', on: '20251201', account: '512000', euros: 5 },
    ]);
    expect(await desk.read({ name: NAME, bytes: unbalanced })).toMatchObject({
      status: 'FAILED',
      failure: {
        code: 'LEDGER_UNBALANCED',
        message: {
          fr: expect.stringContaining('5,00') as string,
          en: expect.stringContaining('5.00') as string,
        },
      },
    });
    const cut = fecOf(YEAR).replace('EcritureLet', 'Autre');
    expect(await desk.read({ name: NAME, bytes: cut })).toMatchObject({
      status: 'FAILED',
      failure: { code: 'MISSING_COLUMN', field: 'EcritureLet' },
    });
  });
});
