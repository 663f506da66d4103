import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Day } from '#kernel';
import { factsFor, fixtureOf, inputOf, outcomesOf } from '../../../../tests/support/input-of.js';
import { openInputs } from '../../import/read/open-input.js';
import { inpiRatiosSource } from './inpi-ratios.source.js';
import { mapAccounts } from './map-accounts.js';

const SOURCE_ON = '2026-02-28' as Day;
const csv = () => fixtureOf(new URL('./fixtures/ratios_inpi_bce.csv', import.meta.url));
const factsOf = async (content: string | Buffer, format: 'csv' | 'json' = 'csv') =>
  factsFor(inpiRatiosSource, 'annual_accounts', await outcomesOf(inpiRatiosSource, inputOf(content, format)));
const find = async (recordId: string) =>
  (await factsOf(csv())).find(({ record_id }) => record_id === recordId)!;

describe('inpi-ratios', () => {
  it('reads a real row: euros to cents, per cent as they are, days where the name says so', async () => {
    const facts = await factsOf(csv());
    expect(facts).toHaveLength(15);
    expect(facts[0]).toEqual({
      company_id: 'FR-316742980',
      closed_on: '2024-12-31',
      kind: 'COMPLETE',
      is_partly_confidential: 'f',
      turnover_minor: '1041868200',
      net_result_minor: '3464570500',
      equity_ratio: '29.927',
      liquidity_ratio: '283.486',
      cash_flow_margin: '641.355',
      interest_cover: '24403.248',
      debt_ratio: '229.975',
      ebitda_margin: '5.378',
      customer_days: '95.18',
      supplier_days: '96.109',
      source: 'INPI_RATIOS',
      source_on: '2026-02-28',
      record_id: '316742980/2024-12-31/C',
    });
  });

  it('keeps the consolidated and the company accounts of one year apart', async () => {
    const kinds = (await factsOf(csv()))
      .filter(({ closed_on }) => closed_on === '2021-12-31')
      .map(({ company_id, kind }) => `${company_id} ${kind}`);
    expect(kinds).toEqual(['FR-487444697 COMPLETE', 'FR-552032534 COMPLETE', 'FR-552032534 CONSOLIDATED']);
  });

  it('reads the zeros of a consolidated form as "not in the form", and those of a company as zeros', async () => {
    expect(await find('552032534/2016-12-31/K')).toMatchObject({
      liquidity_ratio: null,
      customer_days: null,
      debt_ratio: null,
      net_result_minor: null,
    });
    expect(await find('552032534/2020-12-31/C')).toMatchObject({ customer_days: '0' });
  });

  it('does not believe a consolidated turnover below the result: it was filed in thousands', async () => {
    expect(await find('552032534/2019-12-31/K')).toMatchObject({
      turnover_minor: null,
      cash_flow_margin: null,
      ebitda_margin: null,
      net_result_minor: '202800000000',
      equity_ratio: '38.008',
    });
    expect(await find('552032534/2023-12-31/C')).toMatchObject({ turnover_minor: '69900000000' });
  });

  it('does not believe more equity than balance sheet', async () => {
    expect(await find('552032534/2022-12-31/K')).toMatchObject({ equity_ratio: null });
    expect(await find('487444697/2021-12-31/C')).toMatchObject({ equity_ratio: '-38.179' });
  });

  it('knows no turnover of partly confidential accounts that print 0, and keeps what is public', async () => {
    expect(await find('487444697/2019-12-31/C')).toMatchObject({
      is_partly_confidential: 't',
      turnover_minor: null,
      net_result_minor: '1575000',
      equity_ratio: '26.239',
    });
    expect(await find('487444697/2022-12-31/C')).toMatchObject({
      is_partly_confidential: 't',
      turnover_minor: '184836700',
    });
  });

  it('clips supplier days at 180 and reads 0 as nothing', async () => {
    expect(await find('487444697/2021-12-31/C')).toMatchObject({
      supplier_days: '180',
      customer_days: '803.416',
    });
    expect(await find('487444697/2022-12-31/C')).toMatchObject({ supplier_days: '116.598' });
    expect(await find('552032534/2019-12-31/C')).toMatchObject({ supplier_days: null });
  });

  it('reads the labelled header alike', async () => {
    const labelled = csv()
      .toString()
      .replace('chiffre_d_affaires', 'Chiffre_d_affaires')
      .replace('resultat_net', 'Resultat_net')
      .replace('siren', 'SIREN');
    expect(await factsOf(labelled)).toEqual(await factsOf(csv()));
  });

  it('reads an API answer, where null columns are absent', async () => {
    const answer = fixtureOf(new URL('./fixtures/partly-confidential.json', import.meta.url));
    const byId = (facts: Record<string, string | null>[]) =>
      new Map(facts.map((fact) => [fact['record_id'], fact]));
    const fromCsv = byId(await factsOf(csv()));
    for (const [id, fact] of byId(await factsOf(answer, 'json'))) expect(fact).toEqual(fromCsv.get(id));
  });

  it('inflates the gzip that a downloader stored under the name of a CSV', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'goodpayer-ratios-')), 'ratios_inpi_bce.csv');
    await writeFile(path, gzipSync(csv()));
    for await (const input of openInputs(path, Readable.from([]))) {
      expect(
        factsFor(inpiRatiosSource, 'annual_accounts', await outcomesOf(inpiRatiosSource, input)),
      ).toEqual(await factsOf(csv()));
    }
  });

  it('refuses another file by naming the missing columns', async () => {
    await expect(factsOf('siren;ca\n1;2\n')).rejects.toThrow('date_cloture_exercice');
  });

  describe('bad input', () => {
    const row = {
      siren: '552032534',
      date_cloture_exercice: '2023-12-31',
      type_bilan: 'C',
      confidentiality: 'Public',
    };
    const map = (more: Record<string, string>) =>
      mapAccounts((column) => (({ ...row, ...more }) as Record<string, string>)[column] ?? null, SOURCE_ON);

    it.each<[Record<string, string>, object]>([
      [{ siren: '552032535' }, { rejected: 'siren is not a valid SIREN' }],
      [{ siren: '' }, { rejected: 'siren is not a valid SIREN' }],
      [{ date_cloture_exercice: '2023-02-30' }, { rejected: 'date_cloture_exercice is not a past day' }],
      [{ date_cloture_exercice: '3035-12-31' }, { rejected: 'date_cloture_exercice is not a past day' }],
      [{ date_cloture_exercice: '0004-12-31' }, { rejected: 'date_cloture_exercice is not a past day' }],
      [{ type_bilan: 'B' }, { rejected: 'type_bilan B: not a form that we read' }],
      [{ confidentiality: 'Confidentiel' }, { skipped: 'accounts are not public' }],
      [{ confidentiality: 'constructor' }, { skipped: 'accounts are not public' }],
    ])('answers %j with %j', (more, expected) => {
      expect(map(more)).toEqual(expected);
    });

    it.each([
      ['C', '51.963', '108.426', '51.963'],
      ['S', '51.963', '108.426', '47.925'],
      ['S', '62.5', '-250', '-25'],
      ['S', '0.0', '0.0', null],
      ['S', '0.03', '0.04', null],
      ['S', '80', '40', null],
      ['S', '51.963', '', null],
    ])(
      'reads equity from form %s: %s with a debt ratio of %s is %s',
      (type_bilan, equity, debts, expected) => {
        const outcome = map({ type_bilan, autonomie_financiere: equity, taux_d_endettement: debts });
        expect('facts' in outcome && outcome.facts[0]!.values[6]).toBe(expected);
      },
    );

    it('restores the zeros that a spreadsheet drops from a SIREN', () => {
      expect(map({ siren: '5480108' })).toMatchObject({
        facts: [{ values: expect.arrayContaining(['FR-005480108']) }],
      });
    });

    it('writes finite numbers or nothing, whatever the cells hold', () => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.double().map(String)), (cell) => {
          const outcome = map({
            chiffre_d_affaires: cell,
            autonomie_financiere: cell,
            credit_fournisseurs_jours: cell,
          });
          if (!('facts' in outcome)) throw new Error('rejected');
          for (const value of outcome.facts[0]!.values.slice(4, 14))
            expect(value === null || Number.isFinite(Number(value))).toBe(true);
        }),
      );
    });
  });
});
