import type { Day } from '#kernel';
import { recordedAnswer } from '../../../tests/support/register-server.js';
import { factsFor, inputOf, outcomesOf } from '../../../tests/support/input-of.js';
import { readRegisterAnswer } from './register-answer.js';
import { readRegisterUnit } from './register-unit.js';
import { rechercheEntreprisesSource } from './recherche-entreprises.source.js';

const SECRET = 'EXEMPLE-SECRET';
const danone = () =>
  structuredClone(recordedAnswer('552032534').results[0]!) as Record<string, unknown> & { siege: object };

describe('reading an answer of the live register', () => {
  it('knows a ceased company, its places of business and the size that INSEE leaves unknown', () => {
    expect(readRegisterUnit(recordedAnswer('880878145').results[0])).toMatchObject({
      identity: {
        companyId: 'FR-880878145',
        status: 'CEASED',
        createdOn: '2020-01-13',
        ceasedOn: '2022-10-22',
        sizeBand: null,
        visibility: 'PUBLIC',
      },
      openEstablishments: 0,
      closedEstablishments: 1,
    });
  });

  it('takes the placeholder of 1900 for an unknown birth', () => {
    const unit = readRegisterUnit({ ...danone(), date_creation: '1900-01-01' });
    expect(unit!.identity.createdOn).toBeNull();
  });

  it.each([
    ['a partly protected company', { statut_diffusion: 'P' }, 'PARTIAL'],
    ['a unit of a status that we do not know', { statut_diffusion: 'X' }, 'HIDDEN'],
    ['a sole trader by legal form', { nature_juridique: '1000' }, 'NATURAL_PERSON'],
    ['a sole trader by flag', { complements: { est_entrepreneur_individuel: true } }, 'NATURAL_PERSON'],
    ['a unit without a legal form', { nature_juridique: null, complements: {} }, 'NATURAL_PERSON'],
  ])('takes name and address from %s', (_case, changes, visibility) => {
    const siege = { ...danone().siege, nom_commercial: SECRET, libelle_commune: SECRET };
    const unit = readRegisterUnit({
      ...danone(),
      nom_raison_sociale: SECRET,
      sigle: SECRET,
      siege,
      ...changes,
    });
    expect(unit!.identity.visibility).toBe(visibility);
    expect(JSON.stringify(unit)).not.toContain(SECRET);
  });

  it('hides the address of a protected head office, and still names the company', () => {
    const siege = {
      ...danone().siege,
      statut_diffusion_etablissement: 'P',
      nom_commercial: SECRET,
      libelle_commune: SECRET,
    };
    const { identity } = readRegisterUnit({ ...danone(), siege })!;
    expect(identity).toMatchObject({
      name: 'DANONE',
      locality: null,
      postcode: null,
      department: null,
      tradeNames: [],
    });
  });

  it.each([
    null,
    'text',
    [],
    {},
    { siren: '552032535' },
    { siren: '552032534' },
    { siren: 552032534, date_mise_a_jour: 1 },
  ])('reads nothing in %j', (result) => {
    expect(readRegisterUnit(result)).toBeNull();
  });

  it.each(['', 'null', '[]', '{}', '{"results":{}}', '<html></html>', '{"results":[{"siren":"880878145"}]}'])(
    'takes the body %j for no answer at all',
    (body) => {
      expect(readRegisterAnswer(body, '552032534')).toBeNull();
    },
  );
});

describe('importing saved answers', () => {
  const fileOf = (...results: unknown[]) =>
    inputOf(JSON.stringify({ results, total_results: results.length }), 'json');

  it('keeps companies with their source, leaves people out, and says what it cannot read', async () => {
    const [person] = recordedAnswer('300025764').results;
    const outcomes = await outcomesOf(rechercheEntreprisesSource, fileOf(danone(), person, { siren: '1' }));
    expect(outcomes.map(({ outcome }) => Object.keys(outcome)[0])).toEqual(['facts', 'skipped', 'rejected']);
    expect(factsFor(rechercheEntreprisesSource, 'company', outcomes)).toEqual([
      expect.objectContaining({
        company_id: 'FR-552032534',
        name: 'DANONE',
        visibility: 'PUBLIC',
        trade_names: '{}',
        size_year: '2023',
        open_establishments: '3',
        closed_establishments: '16',
        source: 'RECHERCHE_ENTREPRISES',
        source_on: '2026-05-17',
        record_id: '552032534',
      }),
    ]);
  });

  it('refuses a file that is not JSON', () => {
    expect(() =>
      rechercheEntreprisesSource.records(inputOf('siren\n1', 'csv'), { sourceOn: '2026-05-17' as Day }),
    ).toThrow('JSON');
  });
});
