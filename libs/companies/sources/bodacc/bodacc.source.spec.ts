import { gzipSync } from 'node:zlib';
import { factsFor, fixtureOf, inputOf, outcomesOf } from '../../../../tests/support/input-of.js';
import { bodaccSource } from './bodacc.source.js';

const fixture = (name: string) => fixtureOf(new URL(`./fixtures/${name}`, import.meta.url));
const real = () => fixture('insolvency-2026-02.jsonl');
const noticesOf = async (content: string | Buffer, format: 'json' | 'jsonl' | 'csv' | 'xml') =>
  factsFor(bodaccSource, 'legal_notice', await outcomesOf(bodaccSource, inputOf(content, format)));
const companiesOf = async (content: string | Buffer, format: 'json' | 'jsonl' | 'csv' | 'xml') =>
  factsFor(bodaccSource, 'company', await outcomesOf(bodaccSource, inputOf(content, format)));

describe('bodacc', () => {
  it('reads a real row of each nature', async () => {
    const kinds = (await noticesOf(real(), 'jsonl')).map(({ record_id, kind }) => [record_id, kind]);
    expect(kinds).toMatchSnapshot();
  });

  it('keeps what an opening says, dated by the gazette, and the company that it names', async () => {
    const [notice] = await noticesOf(real(), 'jsonl');
    expect(notice).toEqual({
      company_id: 'FR-819192899',
      notice_id: '2026-02-02/5071',
      kind: 'LIQUIDATION_OPENED',
      nature: "Jugement d'ouverture de liquidation judiciaire",
      notice_type: 'INITIAL',
      corrects_notice_id: null,
      published_on: '2026-02-02',
      judged_on: '2026-01-27',
      payments_stopped_on: '2024-07-27',
      period_ended_on: null,
      court: 'Greffe du Tribunal de Commerce de Cusset',
      url: null,
      source: 'BODACC',
      source_on: '2026-02-02',
      record_id: '2026-02-02/5071',
    });
    const [company] = await companiesOf(real(), 'jsonl');
    expect(company).toEqual({
      company_id: 'FR-819192899',
      name: 'MN MATERIAUX',
      visibility: 'PUBLIC',
      status: 'UNKNOWN',
      postcode: '03200',
      locality: 'Abrest',
      department: '03',
      source: 'BODACC',
      source_on: '2026-02-02',
      record_id: '2026-02-02/5071',
    });
  });

  it('finds openings in about a third of two weeks of real insolvency notices, and reads every one of them', async () => {
    const sample = fixtureOf(
      new URL('../../../../data/bodacc/procedures-collectives-2026-02.jsonl.gz', import.meta.url),
    );
    const outcomes = await outcomesOf(bodaccSource, inputOf(sample, 'jsonl', 65_536));
    expect(outcomes.filter(({ outcome }) => !('facts' in outcome))).toEqual([]);
    const notices = factsFor(bodaccSource, 'legal_notice', outcomes);
    const openings = notices.filter(({ kind }) => kind!.endsWith('_OPENED'));
    expect(openings.length / notices.length).toBeGreaterThan(0.3);
    expect(openings.length / notices.length).toBeLessThan(0.4);
  });

  it('reads an API v1 answer: removal, deposits, official ids and pages', async () => {
    const notices = await noticesOf(fixture('ods-v1-880878145.json'), 'json');
    expect(notices).toMatchObject([
      { kind: 'REMOVED_FROM_REGISTER', notice_id: 'B20220227446', company_id: 'FR-880878145' },
      {
        kind: 'ACCOUNTS_FILED',
        nature: 'Comptes annuels et rapports',
        period_ended_on: '2021-12-31',
        url: 'https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:C202200902528',
      },
      { kind: 'ACCOUNTS_FILED', notice_id: 'C202101554392', period_ended_on: '2020-12-31' },
    ]);
  });

  it('reads the same notice alike from JSON lines, a JSON array, an API v2.1 answer and a CSV export', async () => {
    const rows = real()
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const expected = await noticesOf(real(), 'jsonl');
    expect(await noticesOf(JSON.stringify(rows), 'json')).toEqual(expected);
    expect(await noticesOf(JSON.stringify({ total_count: rows.length, results: rows }), 'json')).toEqual(
      expected,
    );
    const columns = Object.keys(rows[0]!);
    const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
    const csv = [
      columns.join(';'),
      ...rows.map((row) => columns.map((column) => cell(row[column])).join(';')),
    ];
    expect(await noticesOf(`\ufeff${csv.join('\r\n')}\r\n`, 'csv')).toEqual(expected);
  });

  it('reads a DILA bulletin: a sale belongs to the seller, a correction names the notice it replaces', async () => {
    const notices = await noticesOf(fixture('RCS-A_BXA20210005.xml'), 'xml');
    expect(notices).toMatchObject([
      { kind: 'REGISTERED', company_id: 'FR-892137381', notice_id: 'A202100055', published_on: '2021-01-08' },
      { kind: 'BUSINESS_SOLD', company_id: 'FR-811830710', notice_id: 'A2021000545' },
      { kind: 'OTHER', company_id: 'FR-891357964', notice_id: 'A2021000545' },
      {
        kind: 'BUSINESS_SOLD',
        company_id: 'FR-439348681',
        notice_type: 'CORRECTION',
        corrects_notice_id: 'A20200253682',
      },
      {
        kind: 'OTHER',
        company_id: 'FR-879252310',
        notice_type: 'CORRECTION',
        corrects_notice_id: 'A20200253682',
      },
    ]);
    expect(await companiesOf(fixture('RCS-A_BXA20210005.xml'), 'xml')).toContainEqual(
      expect.objectContaining({
        name: 'DÉMÉNAGEMENT MASSEZ',
        postcode: '02480',
        locality: 'Annois',
        department: '02',
      }),
    );
  });

  it.each(['\u0000', '{"a":1', gzipSync('{}').toString('latin1')])(
    'does not take %j for a notice',
    async (content) => {
      const outcomes = await outcomesOf(bodaccSource, inputOf(Buffer.from(content), 'jsonl'));
      expect(outcomes.every(({ outcome }) => 'rejected' in outcome)).toBe(true);
    },
  );

  it('refuses a CSV with other columns, a Parquet file and an XML that is no bulletin, by name', async () => {
    const read = (content: string, format: 'csv' | 'xml' | 'parquet') => async () =>
      outcomesOf(bodaccSource, inputOf(content, format));
    await expect(read('siren;nom\n1;2\n', 'csv')).rejects.toMatchObject({ code: 'WRONG_HEADER' });
    await expect(read('PAR1', 'parquet')).rejects.toMatchObject({ code: 'WRONG_FORMAT' });
    await expect(read('<a><b/></a>', 'xml')).rejects.toMatchObject({ code: 'WRONG_HEADER' });
    await expect(read('<RCS-A_IMMAT><listeAvis><avis>', 'xml')).rejects.toMatchObject({
      code: 'CORRUPT_FILE',
    });
  });

  it('expands no entity and holds no endless notice', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "boom">]><RCS-A_IMMAT><listeAvis><avis>&b;</avis></listeAvis></RCS-A_IMMAT>';
    await expect(outcomesOf(bodaccSource, inputOf(bomb, 'xml'))).rejects.toMatchObject({
      code: 'CORRUPT_FILE',
    });
    const endless = `<RCS-A_IMMAT><listeAvis><avis><activite>${'x'.repeat(1_100_000)}`;
    await expect(outcomesOf(bodaccSource, inputOf(endless, 'xml', 65_536))).rejects.toMatchObject({
      code: 'CORRUPT_FILE',
    });
  });

  it('decodes an old bulletin in the encoding that it declares, and refuses one that lies', async () => {
    const utf8 = fixture('RCS-A_BXA20210005.xml').toString();
    const latin1 = Buffer.from(
      utf8.replace("encoding='utf-8'", "encoding='ISO-8859-1'").replaceAll('’', "'"),
      'latin1',
    );
    expect(await companiesOf(latin1, 'xml')).toContainEqual(
      expect.objectContaining({ name: 'DÉMÉNAGEMENT MASSEZ' }),
    );
    const lying = Buffer.from(utf8, 'latin1');
    await expect(outcomesOf(bodaccSource, inputOf(lying, 'xml'))).rejects.toMatchObject({ code: 'NOT_UTF8' });
  });
});
