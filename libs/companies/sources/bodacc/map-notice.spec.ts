import fc from 'fast-check';
import type { FactRow } from '../../import/source-definition.js';
import { legalNoticeTarget } from './legal-notice.target.js';
import { mapNotice } from './map-notice.js';
import type { RawNotice } from './raw-notice.js';

const judgment = (nature: string, more: Record<string, string> = {}) =>
  JSON.stringify({ type: 'initial', famille: "Jugement d'ouverture", nature, date: '2026-01-27', ...more });
const LIQUIDATION = "Jugement d'ouverture de liquidation judiciaire";
const person = (siren: string, more: Record<string, unknown> = {}) => ({
  typePersonne: 'pm',
  denomination: `EXEMPLE ${siren}`,
  numeroImmatriculation: { numeroIdentification: siren },
  ...more,
});
const persons = (...list: unknown[]) => JSON.stringify({ personne: list.length === 1 ? list[0] : list });
const raw = (more: RawNotice = {}): RawNotice => ({
  id: 'A202600255071',
  dateparution: '2026-02-06',
  familleavis: 'collective',
  typeavis: 'annonce',
  tribunal: 'Greffe EXEMPLE',
  listepersonnes: persons(person('000 000 018')),
  jugement: judgment(LIQUIDATION),
  ...more,
});
const factsOf = (notice: RawNotice): readonly FactRow[] => {
  const outcome = mapNotice(notice);
  if (!('facts' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.facts;
};
const noticesOf = (notice: RawNotice): Record<string, string | null>[] =>
  factsOf(notice)
    .filter(({ table }) => table === 'legal_notice')
    .map(({ values }) =>
      Object.fromEntries(legalNoticeTarget.columns.map((column, at) => [column, values[at]!])),
    );
const companyValues = (notice: RawNotice) =>
  factsOf(notice)
    .filter(({ table }) => table === 'company')
    .map(({ values }) => values);

describe('mapNotice', () => {
  describe('the companies of a notice', () => {
    it('writes six facts for six companies', () => {
      const sirens = ['000000018', '000000026', '000000034', '000000042', '000000059', '000000067'];
      const notices = noticesOf(raw({ listepersonnes: persons(...sirens.map((siren) => person(siren))) }));
      expect(notices.map(({ company_id }) => company_id)).toEqual(sirens.map((siren) => `FR-${siren}`));
      expect(new Set(notices.map(({ notice_id }) => notice_id)).size).toBe(1);
    });

    it.each([
      ['the list of API v2.1', ['000000018', '000 000 018']],
      ['the text of API v1', '000 000 018,000000018'],
    ])('reads each registration number once from %s', (_shape, registre) => {
      const notices = noticesOf(raw({ listepersonnes: null, commercant: 'EXEMPLE SARL', registre }));
      expect(notices.map(({ company_id }) => company_id)).toEqual(['FR-000000018']);
    });

    it('gives no name to several companies of an extract: one name cannot be told to be whose', () => {
      const values = companyValues(
        raw({ listepersonnes: null, commercant: 'EXEMPLE SARL', registre: ['000000018', '000000026'] }),
      );
      expect(values.map((value) => value[1])).toEqual([null, null]);
    });

    it.each([null, [], '', ['12'], ['000000019']])(
      'skips a notice whose registration numbers are %j',
      (registre) => {
        expect(mapNotice(raw({ listepersonnes: null, registre }))).toEqual({
          skipped: 'no valid company number',
        });
      },
    );
  });

  describe('natural persons', () => {
    const secret = {
      commercant: 'NOM, Prénom',
      ville: 'SECRETVILLE',
      cp: '69004',
      tribunal: 'Greffe de SECRETVILLE',
    };
    it.each<[string, RawNotice]>([
      [
        'typePersonne pp',
        {
          ...secret,
          listepersonnes: persons({
            typePersonne: 'pp',
            nom: 'NOM',
            prenom: 'Prénom',
            inscriptionRM: { numeroIdentificationRM: '000000018' },
          }),
        },
      ],
      [
        'a company without a name',
        { ...secret, listepersonnes: persons(person('000000018', { denomination: null })) },
      ],
      [
        'no type of person',
        {
          ...secret,
          listepersonnes: persons(
            person('000000018', { typePersonne: undefined, denomination: 'NOM Prénom' }),
          ),
        },
      ],
      ['a comma', { ...secret, listepersonnes: null, registre: ['000000018'] }],
      ['(EI)', { ...secret, commercant: 'NOM (EI)', listepersonnes: null, registre: ['000000018'] }],
      ['Madame', { ...secret, commercant: 'Madame NOM', listepersonnes: null, registre: ['000000018'] }],
      [
        'surname and first name',
        { ...secret, commercant: 'EXEMPLARD Xyz', listepersonnes: null, registre: ['000000018'] },
      ],
    ])('keeps nothing of one known by %s but number, nature, days and id', (_sign, more) => {
      const facts = factsOf(
        raw({
          ...more,
          jugement: judgment(LIQUIDATION, {
            complementJugement: 'désignant Maître NOM Prénom à SECRETVILLE',
          }),
        }),
      );
      expect(JSON.stringify(facts)).not.toMatch(/NOM|Prénom|SECRET|EXEMPLE|69004|bodacc\.fr/);
      expect(companyValues(raw(more))[0]).toContain('NATURAL_PERSON');
      expect(noticesOf(raw(more))).toMatchObject([
        { company_id: 'FR-000000018', kind: 'LIQUIDATION_OPENED', published_on: '2026-02-06' },
      ]);
    });

    it('hides a number that one mention of two calls a natural person', () => {
      const listepersonnes = persons(person('000000018'), person('000000018', { typePersonne: 'pp' }));
      expect(companyValues(raw({ listepersonnes })).map((value) => value[2])).toEqual(['NATURAL_PERSON']);
    });

    it.each(["Jugement d'interdiction de gérer", 'Jugement de faillite personnelle'])(
      'never stores a %s',
      (nature) => {
        expect(mapNotice(raw({ jugement: judgment(nature) }))).toEqual({
          skipped: 'sanction against a person',
        });
        const told = judgment('Autre jugement et ordonnance', {
          complementJugement: 'prononce une interdiction de gérer de 5 ans',
        });
        expect(mapNotice(raw({ jugement: told }))).toEqual({ skipped: 'sanction against a person' });
      },
    );
  });

  it('never stores the text of a judgment', () => {
    const text = 'Jugement prononçant la liquidation judiciaire, désignant liquidateur Maître NOM';
    expect(
      JSON.stringify(factsOf(raw({ jugement: judgment(LIQUIDATION, { complementJugement: text }) }))),
    ).not.toContain('liquidateur');
  });

  describe('types of notice', () => {
    const previous = JSON.stringify({
      nomPublication: 'BODACC A',
      numeroParution: '20260020',
      numeroAnnonce: '0077',
    });
    it.each([
      ['annonce', null, 'INITIAL'],
      ['rectificatif', null, 'CORRECTION'],
      ['annulation', null, 'CANCELLATION'],
      [null, 'Avis initial', 'INITIAL'],
      [null, 'Avis rectificatif', 'CORRECTION'],
      [null, 'Avis d’annulation', 'CANCELLATION'],
    ])('reads %s / %s as %s, whatever jugement.type says', (typeavis, label, expected) => {
      expect(
        noticesOf(raw({ typeavis, typeavis_lib: label, parutionavisprecedent: previous })),
      ).toMatchObject([{ notice_type: expected, corrects_notice_id: 'A2026002077' }]);
    });

    it('takes a retraction that names a notice for its cancellation, and one that names none for the end', () => {
      const retraction = judgment("Rétractation de jugement d'ouverture sur tierce opposition", {
        famille: 'Rétractation sur tierce opposition',
        complementJugement:
          "Rétractation du jugement ayant prononcé l'ouverture d'une liquidation judiciaire",
      });
      expect(noticesOf(raw({ jugement: retraction, parutionavisprecedent: previous }))).toMatchObject([
        { notice_type: 'CANCELLATION' },
      ]);
      expect(noticesOf(raw({ jugement: retraction }))).toMatchObject([
        { notice_type: 'INITIAL', kind: 'PROCEDURE_ENDED' },
      ]);
    });

    it('reads a removal undone by the clerk as a cancellation, and forgets a move of seat', () => {
      const removal = (commentaire: string) =>
        raw({
          familleavis: 'radiation',
          typeavis: 'rectificatif',
          radiationaurcs: JSON.stringify({ commentaire }),
        });
      expect(noticesOf(removal("Rapport de radiation d'office"))).toMatchObject([
        { notice_type: 'CANCELLATION', kind: 'REMOVED_FROM_REGISTER' },
      ]);
      expect(mapNotice(removal('Transfert du siège hors ressort'))).toEqual({
        skipped: 'moved to another district',
      });
    });
  });

  it.each([
    ['conciliation', 'family conciliation is not kept'],
    ['modification', 'family modification is not kept'],
    ['retablissement_professionnel', 'family retablissement_professionnel is not kept'],
    ['constructor', 'family constructor is not kept'],
  ])('skips the family %s', (familleavis, skipped) => {
    expect(mapNotice(raw({ familleavis }))).toEqual({ skipped });
  });

  it('skips the law of 1967', () => {
    expect(
      mapNotice(
        raw({ jugement: judgment('Autre jugement de liquidation des biens', { famille: 'Loi de 1967' }) }),
      ),
    ).toMatchObject({ skipped: expect.stringContaining('1967') });
  });

  describe('ids', () => {
    it('rebuilds the official one from letter, issue and number', () => {
      expect(
        noticesOf(raw({ id: null, publicationavis: 'A', parution: '20260176', numeroannonce: 5232 })),
      ).toMatchObject([
        {
          notice_id: 'A202601765232',
          url: 'https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:A202601765232',
        },
      ]);
    });

    it('falls back on day and number, without a page', () => {
      expect(noticesOf(raw({ id: null, numeroannonce: 5071 }))).toMatchObject([
        { notice_id: '2026-02-06/5071', url: null },
      ]);
    });
  });

  describe('bad input', () => {
    it.each<[string, RawNotice, string]>([
      ['broken JSON inside a string', { jugement: '{"nature": "Jugement' }, 'jugement is not readable JSON'],
      ['broken persons', { listepersonnes: '{personne' }, 'listepersonnes is not readable JSON'],
      ['an absurd day of publication', { dateparution: '5025-05-27x' }, 'dateparution is not a day'],
      ['no identity', { id: null, numeroannonce: null }, 'neither id nor numeroannonce'],
    ])('rejects %s', (_case, more, reason) => {
      expect(mapNotice(raw(more))).toEqual({ rejected: reason });
    });

    it.each(['0009-12-02', '5025-05-27', '2026-02-07', 'hier'])('knows no judgment on %s', (date) => {
      expect(noticesOf(raw({ jugement: judgment(LIQUIDATION, { date }) }))).toMatchObject([
        { judged_on: null },
      ]);
    });

    it('never throws, whatever the fields hold', () => {
      const field = fc.oneof(
        fc.string(),
        fc.integer(),
        fc.jsonValue(),
        fc.constant(persons(person('000000018'))),
      );
      const fields = [
        'id',
        'dateparution',
        'familleavis',
        'listepersonnes',
        'registre',
        'jugement',
        'acte',
        'depot',
        'parutionavisprecedent',
        'typeavis',
      ];
      fc.assert(
        fc.property(
          fc.record(Object.fromEntries(fields.map((name) => [name, field])), { requiredKeys: [] }),
          (more) => {
            expect(Object.keys(mapNotice(raw(more)))).toHaveLength(1);
          },
        ),
      );
    });
  });
});
