import type { Day } from '#kernel';
import { fixtureOf, inputOf, outcomesOf } from '../../../../tests/support/input-of.js';
import { dgccrfSource } from './dgccrf.source.js';
import { mapSanction, sanctionTarget } from './map-sanction.js';

const ON = '2026-02-28' as Day;
const ROW: Record<string, string> = {
  siren: '000 000 018',
  name: 'EXEMPLE SA',
  amount_eur: '1600000',
  decision_date: '2025-12-15',
  published_from: '2026-01-05',
  published_to: '2026-07-05',
  reason: 'Retard de paiement des fournisseurs',
  url: 'https://www.economie.gouv.fr/dgccrf',
};
const map = (more: Record<string, string> = {}) =>
  mapSanction((column) => ({ ...ROW, ...more })[column] || null, ON);

describe('dgccrf', () => {
  it('reads a fine in cents, until the day on which its publication ends', () => {
    const outcome = map();
    if (!('facts' in outcome)) throw new Error(JSON.stringify(outcome));
    expect(
      Object.fromEntries(sanctionTarget.columns.map((column, at) => [column, outcome.facts[0]!.values[at]])),
    ).toEqual({
      company_id: 'FR-000000018',
      record_id: '000000018/2025-12-15',
      amount_minor: '160000000',
      currency: 'EUR',
      reason: 'Retard de paiement des fournisseurs',
      decided_on: '2025-12-15',
      published_until: '2026-07-05',
      url: 'https://www.economie.gouv.fr/dgccrf',
      source: 'DGCCRF',
      source_on: '2026-01-05',
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ siren: '' }, 'siren is not a valid SIREN'],
    [{ siren: '000000019' }, 'siren is not a valid SIREN'],
    [{ amount_eur: '1,6 M€' }, 'amount_eur is not an amount'],
    [{ amount_eur: '0' }, 'amount_eur is not an amount'],
    [{ published_to: '' }, 'decision_date, published_from and published_to must be days'],
    [{ published_to: '2025-12-31' }, 'decision_date, published_from and published_to are not in order'],
    [{ decision_date: '2026-01-06' }, 'decision_date, published_from and published_to are not in order'],
    [{ published_to: '2026-02-27' }, 'publication ended on 2026-02-27'],
    [{ published_from: '2026-03-01' }, 'publication begins on 2026-03-01'],
    [{ url: 'ftp://exemple' }, 'reason and an https url are required'],
    [{ reason: '' }, 'reason and an https url are required'],
  ])('rejects %j: %s', (more, rejected) => {
    expect(map(more)).toEqual({ rejected });
  });

  it('takes the last day of publication as shown', () => {
    expect(map({ published_to: '2026-02-28' })).toHaveProperty('facts');
  });

  it('ships a table with the documented header and no row that nobody verified', async () => {
    const shipped = fixtureOf(new URL('../../../../data/dgccrf/sanctions.csv', import.meta.url));
    expect(await outcomesOf(dgccrfSource, inputOf(shipped, 'csv'))).toEqual([]);
  });
});
