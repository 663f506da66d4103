import { FileStore } from '#files';
import { FindCandidates } from '../../../libs/ratings/import/match-clients/find-candidates.js';
import { WorkOnImportJob } from '../../../libs/ratings/import/work-on-import.job.js';
import {
  CLIENT,
  createRatingWorld,
  OTHER_SUPPLIER,
  PERSON,
  SUPPLIER,
  type RatingWorld,
} from '../../support/rating-world.js';
import { clientNamed, ImportsDesk } from '../../support/imports-desk.js';
import { upload } from '../../support/upload.js';
import { zipOf } from '../../support/zip-of.js';

const csv = (...rows: string[]) => Buffer.from(rows.join('\r\n'), 'latin1');
/** French headings with accents in ISO 8859-1, decimal commas, thousands with spaces, a total at the end. */
const AGED = csv(
  'Numéro de facture;Client;SIRET;Date facture;Échéance;Reste dû',
  `A-1;SOCIÉTÉ EXEMPLE;${CLIENT.number};13/01/2026;28/02/2026;1 234,56`,
  `A-2;SOCIÉTÉ EXEMPLE;${CLIENT.number};20/05/2026;30/06/2026;10,00`,
  `A-3;Notre maison;${SUPPLIER.number};20/01/2026;28/02/2026;10,00`,
  `A-4;ENTREPRENEUR;${PERSON.number};20/01/2026;28/02/2026;10,00`,
  'A-5;M. Exemple;;20/01/2026;28/02/2026;10,00',
  'A-6;EXEMPLE PEINTURE;;20/01/2026;28/02/2026;300,00',
  'A-7;ZZZZ QQQQ;;20/01/2026;28/02/2026;5,00',
  'Total;;;;;1 569,56',
);
const PAID_HEADER =
  'Numéro de facture;Client;SIREN;Date facture;Échéance;Montant TTC;Date de paiement;Montant payé';
const paid = (...rows: string[]) => ({ name: 'regles.csv', bytes: csv(PAID_HEADER, ...rows) });
const row = (reference: string, amount: string, day = '', part = '') =>
  `${reference};SOCIETE;${CLIENT.number};13/01/2026;28/02/2026;${amount};${day};${part}`;

/** By which a zip is known to be a workbook. */
const WORKBOOK_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
  PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

describe('importing tables', () => {
  let world: RatingWorld;
  let desk: ImportsDesk;
  beforeEach(async () => {
    world = await createRatingWorld();
    desk = new ImportsDesk(world);
    await desk.indexCompanies();
  });
  afterEach(() => world.close());

  const count = async (table: string) =>
    (await world.test.database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

  it('matches by number, else by name for a human to confirm; persons are counted and gone', async () => {
    const asked = await desk.read({ name: 'balance.csv', bytes: AGED });
    expect(asked).toMatchObject({ status: 'NEEDS_MAPPING', preview: { questions: [] } });
    await desk.undo(asked.id);
    const read = await desk.readTable({ name: 'balance.csv', bytes: AGED });
    expect(read).toMatchObject({
      status: 'PREVIEW',
      format: 'AGED_LEDGER',
      tier: 'T0',
      counts: { invoices: 6, droppedPersons: 2 },
      clientCounts: { matched: 1, toConfirm: 1, notFound: 1, ownCompany: 1, matchedInvoices: 2 },
    });
    expect(clientNamed(read, 'SOCIÉTÉ EXEMPLE')).toMatchObject({
      match: 'BY_NUMBER',
      company: { id: CLIENT.id },
    });
    expect(clientNamed(read, 'Notre maison')).toMatchObject({ match: 'OWN_COMPANY' });
    expect(clientNamed(read, 'ZZZZ QQQQ')).toMatchObject({ match: 'NOT_FOUND', candidates: [] });
    const painter = clientNamed(read, 'EXEMPLE PEINTURE');
    expect(painter).toMatchObject({ match: 'TO_CONFIRM', invoices: 1, amountMinor: '30000' });
    expect((painter['candidates'] as { id: string }[])[0]).toMatchObject({ id: OTHER_SUPPLIER.id });
    const kept = JSON.stringify(
      await world.test.database.rows('SELECT name, number FROM ledger_import_client'),
    );
    expect(kept).not.toContain(PERSON.number);
    expect(kept).not.toContain('M. Exemple');

    expect(await desk.match(read.id, painter.key, SUPPLIER.number)).toMatchObject({ code: 'SELF_RATING' });
    expect(await desk.match(read.id, painter.key, PERSON.number)).toMatchObject({ code: 'NATURAL_PERSON' });
    expect(await desk.match(read.id, painter.key, '552032535')).toMatchObject({ code: 'WRONG_CHECKSUM' });
    expect(await desk.match(read.id, 'nobody', OTHER_SUPPLIER.number)).toMatchObject({
      code: 'CLIENT_NOT_FOUND',
    });
    await desk.match(read.id, painter.key, OTHER_SUPPLIER.number);
    const told = await desk.tell(read.id);
    expect(told).toMatchObject({
      status: 'DONE',
      result: { ratings: 2, invoices: 2, refused: [{ reason: 'NOT_DUE_YET', count: 1 }] },
      withoutContactCount: 1,
      withoutContact: [{ invoices: 1, company: { id: OTHER_SUPPLIER.id } }],
    });
    const ratings = await world.test.database.rows(
      'SELECT client_company_id, status, tier FROM rating ORDER BY client_company_id',
    );
    expect(ratings).toEqual([
      { client_company_id: OTHER_SUPPLIER.id, status: 'SUBMITTED', tier: 'T0' },
      { client_company_id: CLIENT.id, status: 'NOTICE_SENT', tier: 'T0' },
    ]);
  });

  it('looks for companies again where a worker was stopped, and reads the file once', async () => {
    const { id, preview } = (await desk.read({ name: 'balance.csv', bytes: AGED })) as Awaited<
      ReturnType<ImportsDesk['read']>
    > & { readonly preview: { readonly proposal: Record<string, unknown> } };
    await desk.map(id, preview.proposal);
    const work = (isLast: boolean) => world.app.get(WorkOnImportJob).handle({ importId: id }, { isLast });
    const opened = jest.spyOn(world.app.get(FileStore), 'open');
    jest.spyOn(world.app.get(FindCandidates), 'execute').mockRejectedValueOnce(new Error('The worker ends.'));
    await expect(work(false)).rejects.toThrow('The worker ends.');
    expect(await desk.find(id)).toMatchObject({ status: 'READING', clients: { edges: [] } });
    const before = opened.mock.calls.length;
    await work(false);
    expect(opened.mock.calls).toHaveLength(before);
    expect(await desk.find(id)).toMatchObject({
      status: 'PREVIEW',
      format: 'AGED_LEDGER',
      counts: { invoices: 6, droppedPersons: 2 },
      clientCounts: { matched: 1, toConfirm: 1, notFound: 1, ownCompany: 1 },
    });
    // Other columns are another reading.
    await desk.map(id, preview.proposal);
    await work(false);
    expect(opened.mock.calls.length).toBeGreaterThan(before);
    expect(await desk.find(id)).toMatchObject({ status: 'PREVIEW', counts: { droppedPersons: 2 } });
  });

  it('lets many clients be informed at once, whose ratings waited for it', async () => {
    const read = await desk.readTable({ name: 'balance.csv', bytes: AGED });
    await desk.match(read.id, clientNamed(read, 'EXEMPLE PEINTURE').key, OTHER_SUPPLIER.number);
    await desk.tell(read.id);
    const give = (email: string) =>
      desk.act(`giveLedgerContacts(importId: "${read.id}", contacts: $contacts)`, {
        contacts: { type: '[LedgerContactInput!]!', value: [{ companyId: OTHER_SUPPLIER.id, email }] },
      });
    expect(await give('nobody')).toMatchObject({ code: 'INVALID_EMAIL', field: 'contacts[0].email' });
    expect(await give('compta@peinture.example')).toMatchObject({ withoutContactCount: 0 });
    await world.performEvents();
    const [rating] = await world.test.database.rows(
      'SELECT status FROM rating WHERE client_company_id = $1',
      [OTHER_SUPPLIER.id],
    );
    expect(rating).toEqual({ status: 'NOTICE_SENT' });
    expect(
      await count(`email_message WHERE topic = 'rating-notice' AND recipient = 'compta@peinture.example'`),
    ).toBe(1);
    expect(await give('compta@peinture.example')).toMatchObject({ status: 'DONE' });
  });

  it('records what was paid since, and takes an invoice that is missing for no proof of payment', async () => {
    await desk.tell(
      (await desk.readTable(paid(row('P-1', '100,00'), row('P-2', '50,00'), row('P-3', '80,00')))).id,
    );
    expect(await count(`payment_experience WHERE outcome = 'UNPAID'`)).toBe(3);
    const later = paid(
      row('P-1', '100,00', '10/04/2026', '40,00'),
      row('P-1', '100,00', '20/04/2026', '60,00'),
      row('P-3', '90,00'),
    );
    const told = await desk.tell((await desk.readTable(later)).id);
    expect(told).toMatchObject({
      result: { ratings: 0, known: 1, payments: 2, refused: [{ reason: 'AMOUNT_CHANGED', count: 1 }] },
    });
    const outcomes = await world.test.database.rows(
      'SELECT reference, outcome FROM payment_experience ORDER BY 1',
    );
    expect(outcomes).toEqual([
      { reference: 'P-1', outcome: 'PAID' },
      { reference: 'P-2', outcome: 'UNPAID' },
      { reference: 'P-3', outcome: 'UNPAID' },
    ]);
    expect(await desk.tell((await desk.readTable(later)).id)).toMatchObject({
      result: { payments: 0, known: 1 },
    });
    expect(await count('experience_payment')).toBe(2);
  });

  it('asks how days and amounts are written where the file does not show it', async () => {
    const bytes = csv(
      'Invoice;Customer;Invoice date;Due date;Amount due',
      'A-1;Client;03/02/2026;05/03/2026;1.200',
    );
    const asked = await desk.read({ name: 'open.csv', bytes });
    expect(asked).toMatchObject({
      preview: { questions: [{ about: 'dayOrder' }, { about: 'dayOrder' }, { about: 'decimalMark' }] },
    });
    const { proposal } = asked['preview'] as { proposal: Record<string, unknown> };
    expect(await desk.map(asked.id, proposal)).toMatchObject({
      code: 'AMBIGUOUS_DAYS',
      field: 'Invoice date',
    });
    expect(await desk.map(asked.id, { ...proposal, dayOrder: 'DMY' })).toMatchObject({
      code: 'AMBIGUOUS_AMOUNTS',
    });
    expect(await desk.map(asked.id, { ...proposal, columns: [] })).toMatchObject({ code: 'MISSING_COLUMN' });
    expect(await desk.map(asked.id, { ...proposal, dayOrder: 'DMY', decimalMark: 'POINT' })).toMatchObject({
      status: 'READING',
    });
    await world.performEvents();
    expect(await desk.find(asked.id)).toMatchObject({ status: 'PREVIEW', counts: { invoices: 1 } });
    await desk.undo(asked.id);
    // The same export next month: what was chosen is offered again.
    expect(await desk.read({ name: 'open.csv', bytes })).toMatchObject({
      preview: { proposal: { dayOrder: 'DMY', decimalMark: 'POINT' } },
    });
  });

  it('refuses what poses as a ledger, and stops at a bomb', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const sent = await upload(world.app, world.author, { purpose: 'LEDGER', name: 'a.csv', bytes: page });
    expect({ status: sent.status, body: sent.body as unknown }).toMatchObject({
      body: { error: { code: 'FILE_TYPE_REFUSED' } },
    });
    const sheet = `<worksheet><row><c><v>${'9'.repeat(40 << 20)}`;
    const workbook = {
      '[Content_Types].xml': WORKBOOK_TYPES,
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': sheet,
    };
    const bomb = await desk.read({ name: 'bomb.xlsx', bytes: zipOf(workbook) });
    expect(bomb).toMatchObject({ status: 'FAILED', failure: { code: 'FILE_TOO_LARGE' } });
    expect(await desk.read({ name: 'text.csv', bytes: 'hello' })).toMatchObject({ status: 'FAILED' });
  });
});
