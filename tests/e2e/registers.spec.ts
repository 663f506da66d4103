import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ALL_SOURCES, CompaniesReadModel, ImportPlace } from '#companies';
import { FrozenClock, type CompanyId, type Day } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const SOURCES = join(import.meta.dirname, '..', '..', 'libs', 'companies', 'sources');
const NOTICES = join(SOURCES, 'bodacc', 'fixtures', 'insolvency-2026-02.jsonl');
const RATIOS = join(SOURCES, 'inpi-ratios', 'fixtures', 'ratios_inpi_bce.csv');
const REPORTS = join(SOURCES, 'gb-payment-practices', 'fixtures', 'construction-2026-07.csv');
const EXEMPLE = 'FR-000000018';

describe('registers', () => {
  const clock = new FrozenClock(new Date('2026-08-01T08:00:00Z'));
  let test: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    clock.travelTo(new Date('2026-08-01T08:00:00Z'));
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-registers-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await test.drop();
  });

  const load = (source: string, place: string, sourceOn = '2026-08-01') =>
    new ImportPlace(test.database, clock, ALL_SOURCES, async () => undefined).execute({
      source,
      place,
      stdin: Readable.from([]),
      sourceOn: sourceOn as Day,
      announcesChanges: true,
      again: true,
      rejects: { folder, fallbackFolder: folder },
    });
  const loadText = async (source: string, name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return load(source, join(folder, name));
  };
  const profile = (id: string) => new CompaniesReadModel(test.database, clock).profile(id as CompanyId);
  const rows = (sql: string) => test.database.rows(sql);
  const notice = (more: object) =>
    JSON.stringify({
      id: 'A202600255071',
      dateparution: '2026-02-06',
      familleavis: 'collective',
      typeavis: 'annonce',
      commercant: 'EXEMPLE SARL',
      registre: ['000000018'],
      jugement: JSON.stringify({
        famille: "Jugement d'ouverture",
        nature: "Jugement d'ouverture de liquidation judiciaire",
      }),
      ...more,
    });

  it('tells the insolvency state of real companies from their notices', async () => {
    await load('bodacc', NOTICES);
    expect(await profile('FR-819192899')).toMatchObject({
      identity: {
        name: 'MN MATERIAUX',
        visibility: 'PUBLIC',
        status: 'UNKNOWN',
        provenance: { source: 'BODACC' },
      },
      insolvency: { status: 'LIQUIDATION', since: '2026-01-27', paymentsStoppedOn: '2024-07-27' },
    });
    expect(await profile('FR-885260810')).toMatchObject({
      insolvency: { status: 'REORGANISATION', paymentsStoppedOn: '2025-12-16' },
    });
    expect(await profile('FR-819760216')).toMatchObject({
      insolvency: { status: 'NONE' },
      legalNotices: [{ type: 'CANCELLATION' }],
    });
    expect(await profile('FR-891314098')).toMatchObject({ insolvency: { status: 'NONE' } });
  });

  it('changes nothing when the same files are read twice', async () => {
    const everything = () => rows('SELECT * FROM legal_notice ORDER BY company_id, notice_id');
    await load('bodacc', NOTICES);
    const [before, companies] = [await everything(), await rows('SELECT * FROM company ORDER BY company_id')];
    const [second] = await load('bodacc', NOTICES);
    expect(second).toMatchObject({ outcome: 'IMPORTED', rowsWritten: 0 });
    expect(await everything()).toEqual(before);
    expect(await rows('SELECT * FROM company ORDER BY company_id')).toEqual(companies);
  });

  it('follows a correction that arrives later', async () => {
    await loadText('bodacc', 'first.jsonl', notice({}));
    expect(await profile(EXEMPLE)).toMatchObject({ insolvency: { status: 'LIQUIDATION' } });
    const parutionavisprecedent = JSON.stringify({
      nomPublication: 'BODACC A',
      numeroParution: '20260025',
      numeroAnnonce: '5071',
    });
    await loadText(
      'bodacc',
      'second.jsonl',
      notice({ id: 'A202600301', dateparution: '2026-02-13', typeavis: 'annulation', parutionavisprecedent }),
    );
    expect(await profile(EXEMPLE)).toMatchObject({
      insolvency: { status: 'NONE' },
      legalNotices: [{ type: 'CANCELLATION' }, { noticeId: 'A202600255071', isSuperseded: true }],
    });
  });

  it('stores no text of a judgment and rejects what it cannot read, by line', async () => {
    const named = notice({
      jugement: JSON.stringify({
        famille: "Jugement d'ouverture",
        nature: "Jugement d'ouverture de liquidation judiciaire",
        complementJugement: 'liquidateur Maître SECRET',
      }),
    });
    const [result] = await loadText(
      'bodacc',
      'notices.jsonl',
      `${named}\n${notice({ id: 'A2', jugement: '{"nature' })}\n`,
    );
    expect(result).toMatchObject({ rowsRead: 2, rowsRejected: 1 });
    expect(JSON.stringify(await rows('SELECT * FROM legal_notice, company'))).not.toContain('SECRET');
  });

  it('never lets a notice replace the register of companies, nor show again who it hid', async () => {
    await rows(
      `INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
       VALUES ('${EXEMPLE}', NULL, 'PARTIAL', 'ACTIVE', 'SIRENE', '2020-01-01', '000000018')`,
    );
    await loadText('bodacc', 'known.jsonl', notice({}));
    expect(await rows('SELECT name, visibility, source FROM company')).toEqual([
      { name: null, visibility: 'PARTIAL', source: 'SIRENE' },
    ]);

    const second = { registre: ['000000026'] };
    await loadText('bodacc', 'person.jsonl', notice({ ...second, commercant: 'NOM, Prénom' }));
    await loadText(
      'bodacc',
      'company.jsonl',
      notice({ ...second, id: 'A202600301', dateparution: '2026-03-01' }),
    );
    expect(await rows(`SELECT name, visibility FROM company WHERE company_id = 'FR-000000026'`)).toEqual([
      { name: null, visibility: 'NATURAL_PERSON' },
    ]);
  });

  it.each(['HIDDEN', 'NATURAL_PERSON'])('never names again a company that became %s', async (visibility) => {
    await loadText('bodacc', 'company.jsonl', notice({}));
    await rows(`UPDATE company SET visibility = '${visibility}', name = NULL, postcode = NULL`);
    const later = { id: 'A202600301', dateparution: '2026-03-01' };
    await loadText('bodacc', 'later.jsonl', notice(later));
    await loadText('bodacc', 'person.jsonl', notice({ ...later, commercant: 'NOM, Prénom' }));
    expect(await rows('SELECT name, visibility FROM company')).toEqual([{ name: null, visibility }]);
  });

  it('hides at once who an older notice calls a natural person', async () => {
    await loadText('bodacc', 'company.jsonl', notice({}));
    await loadText(
      'bodacc',
      'person.jsonl',
      notice({ id: 'A202500301', dateparution: '2025-03-01', commercant: 'NOM, Prénom' }),
    );
    expect(await rows('SELECT name, visibility FROM company')).toEqual([
      { name: null, visibility: 'NATURAL_PERSON' },
    ]);
  });

  it('replaces ratios by those of a newer file, never by those of an older one', async () => {
    const debt = async () =>
      (await rows(`SELECT debt_ratio FROM annual_accounts WHERE record_id = '552032534/2021-12-31/C'`))[0];
    await load('inpi-ratios', RATIOS, '2024-12-12');
    await loadText(
      'inpi-ratios',
      'march.csv',
      'siren;date_cloture_exercice;type_bilan;confidentiality;taux_d_endettement\n552032534;2021-12-31;C;Public;92.375\n',
    );
    expect(await debt()).toEqual({ debt_ratio: 92.375 });
    await load('inpi-ratios', RATIOS, '2024-12-12');
    expect(await debt()).toEqual({ debt_ratio: 92.375 });
  });

  it('keeps UK reports with the company that filed them', async () => {
    await load('gb-payment-practices', REPORTS, '2026-07-23');
    expect(await profile('GB-08462831')).toMatchObject({
      identity: { name: 'ALSTOM TRANSPORT UK LIMITED', provenance: { source: 'GB_PAYMENT_PRACTICES' } },
      paymentPractices: [
        { periodEndOn: '2026-03-31', averageDaysToPay: 71, paidLatePct: 40, sectorCode: '42120' },
      ],
    });
  });

  it('deletes a fine when its publication has ended, and says so', async () => {
    const table = [
      'siren,name,amount_eur,decision_date,published_from,published_to,reason,url',
      '000000018,EXEMPLE SA,1600000,2025-12-15,2026-01-05,2026-08-31,Retard de paiement,https://www.economie.gouv.fr/dgccrf',
      '000000026,EXEMPLE DEUX,1000,2025-01-15,2025-02-05,2026-07-31,Retard de paiement,https://www.economie.gouv.fr/dgccrf',
    ].join('\n');
    expect(await loadText('dgccrf', 'sanctions.csv', table)).toMatchObject([
      { rowsRead: 2, rowsRejected: 1 },
    ]);
    expect(await rows('SELECT company_id, amount_minor FROM sanction')).toEqual([
      { company_id: EXEMPLE, amount_minor: 160000000n },
    ]);

    clock.travelTo(new Date('2026-09-01T08:00:00Z'));
    await rows('DELETE FROM outbox_event');
    await load('gb-payment-practices', REPORTS, '2026-07-23');
    expect(await rows('SELECT 1 FROM sanction')).toEqual([]);
    expect(await rows('SELECT payload FROM outbox_event')).toContainEqual({
      payload: { companyIds: [EXEMPLE] },
    });
  });
});
