import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_SOURCES, CompaniesReadModel, ImportPlace, refreshSearchIndex } from '#companies';
import { frenchCompanyId, parseDay, passesLuhn, type Day, type Siren } from '#kernel';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { ask } from '../support/graphql-client.js';

/** Everything that must never be seen carries this word; the numbers are valid and belong to nobody known. */
const SECRET = 'ZORGLUBINE';
const [open, partial, hidden, soleTrader, masked, noticed] = validSirens(999_000_001, 6) as [
  Siren,
  Siren,
  Siren,
  Siren,
  Siren,
  Siren,
];

const SIRENE = `siren,statutDiffusionUniteLegale,sigleUniteLegale,sexeUniteLegale,prenom1UniteLegale,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,denominationUsuelle1UniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale
${open},O,,,,A,,EXEMPLE OUVERTE,,5710,43.22A,NAFRev2
${partial},P,${SECRET},,,A,,${SECRET} PARTIELLE,${SECRET} ENSEIGNE,5710,43.22A,NAFRev2
${hidden},N,,,,A,,${SECRET} CACHEE,,5710,43.22A,NAFRev2
${soleTrader},O,,F,${SECRET},A,${SECRET},,${SECRET} ATELIER,1000,43.22A,NAFRev2
${masked},P,[ND],[ND],[ND],A,[ND],[ND],,1000,43.22A,NAFRev2
`;
/** Establishments whose own status lets everything be spread: the unit's must prevail, whichever file comes first. */
const establishments = (...sirens: Siren[]) =>
  [
    'siren,nic,siret,statutDiffusionEtablissement,etablissementSiege,dateDebut,etatAdministratifEtablissement,codePostalEtablissement,libelleCommuneEtablissement,codeCommuneEtablissement,enseigne1Etablissement,denominationUsuelleEtablissement,activitePrincipaleEtablissement,nomenclatureActivitePrincipaleEtablissement',
    ...sirens.map(
      (siren) =>
        `${siren},00010,${siren}00010,O,true,2020-01-01,A,98765,${SECRET}-SUR-MER,98765,${SECRET} ENSEIGNE,${SECRET},43.22A,NAFRev2`,
    ),
  ].join('\n');
const judgment = JSON.stringify({
  famille: "Jugement d'ouverture",
  nature: "Jugement d'ouverture de liquidation judiciaire",
  date: '2026-02-01',
  complementJugement: `Jugement prononçant la liquidation judiciaire, date de cessation des paiements le 27 Juillet 2025, désignant liquidateur Maître ${SECRET}.`,
});
const notice = (numeroannonce: number, siren: Siren, commercant: string, typePersonne: string) => ({
  id: `A20260099${numeroannonce}`,
  dateparution: '2026-02-10',
  numeroannonce,
  typeavis: 'annonce',
  familleavis: 'collective',
  tribunal: 'Tribunal de commerce',
  commercant,
  registre: [siren],
  ville: 'Exempleville',
  cp: '69000',
  jugement: judgment,
  listepersonnes: JSON.stringify({
    personne: {
      typePersonne,
      denomination: commercant,
      nom: commercant,
      numeroImmatriculation: { numeroIdentification: siren },
    },
  }),
});
const NOTICES = [
  notice(1, noticed, `${SECRET}, Prénom`, 'pp'),
  notice(2, open, 'EXEMPLE OUVERTE', 'pm'),
  notice(3, partial, `${SECRET} PARTIELLE`, 'pm'),
];

const COMPANY = `query ($number: String!) { company(number: $number) { __typename ... on Company { name acronym tradeNames visibility address { postcode } } ... on UserError { code message { fr en } } } }`;
const REPORT = `query ($number: String!) { reliabilityReport(number: $number) { __typename ... on UserError { code message { fr en } } } }`;
const SEARCH = `query ($query: String!) { searchCompanies(query: $query, first: 20) { edges { node { number name } } } }`;
const SUGGEST = `query ($query: String!) { suggestCompanies(query: $query) { number name } }`;

describe('the identity of a protected company or of a person', () => {
  let api: TestApp;
  let folder: string;

  beforeAll(async () => {
    api = await createTestApp();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-privacy-'));
    const imports = new ImportPlace(api.test.database, api.clock, ALL_SOURCES, refreshSearchIndex);
    const files = [
      ['bodacc', 'notices.jsonl', NOTICES.map((row) => JSON.stringify(row)).join('\n')],
      ['sirene-establishments', 'before.csv', establishments(partial, soleTrader)],
      ['sirene-units', 'StockUniteLegale.csv', SIRENE],
      ['sirene-establishments', 'after.csv', establishments(hidden, masked)],
    ] as const;
    for (const [source, name, content] of files) {
      await writeFile(join(folder, name), content);
      await imports.execute({
        source,
        place: join(folder, name),
        stdin: process.stdin,
        sourceOn: '2026-03-01' as Day,
        announcesChanges: true,
        again: false,
        rejects: { folder, fallbackFolder: folder },
      });
    }
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  it('is in no table of the database', async () => {
    const tables = await api.test.database.rows<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const stored: string[] = [];
    for (const { name } of tables) {
      const rows = await api.test.database.rows<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      stored.push(...rows.map(({ row }) => row));
    }
    expect(stored.join('\n')).toContain('EXEMPLE OUVERTE');
    expect(stored.filter((row) => /zorglubin/i.test(row))).toEqual([]);
    expect(stored.filter((row) => row.includes('98765'))).toEqual([]);
  });

  it.each([
    ['full diffusion', open, 'Company', 'ReliabilityReport'],
    ['partial diffusion', partial, 'Company', 'ReliabilityReport'],
    ['total opposition', hidden, 'CompanyNotFoundError', 'CompanyNotFoundError'],
    ['a sole trader', soleTrader, 'CompanyNotDisclosedError', 'CompanyNotDisclosedError'],
    ['a masked sole trader', masked, 'CompanyNotDisclosedError', 'CompanyNotDisclosedError'],
    ['a natural person in a notice', noticed, 'CompanyNotDisclosedError', 'CompanyNotDisclosedError'],
  ])('answers for %s as its status asks', async (_status, number, company, report) => {
    const profile = await ask<{ company: { __typename: string } }>(api.app, COMPANY, { number });
    expect(profile.data?.company.__typename).toBe(company);
    const answer = await ask<{ reliabilityReport: { __typename: string } }>(api.app, REPORT, { number });
    expect(answer.data?.reliabilityReport.__typename).toBe(report);
    expect(`${profile.text}${answer.text}`).not.toMatch(/zorglubin|98765/i);
  });

  it('shows a partly protected company without its name, sign and address', async () => {
    const { data } = await ask(api.app, COMPANY, { number: partial });
    expect(data).toEqual({
      company: {
        __typename: 'Company',
        name: null,
        acronym: null,
        tradeNames: [],
        visibility: 'PARTIAL',
        address: null,
      },
    });
  });

  it('is found by no search and no suggestion, not even by its number', async () => {
    const found = async (query: string) => {
      const search = await ask<{ searchCompanies: { edges: unknown[] } }>(api.app, SEARCH, { query });
      const suggestions = await ask<{ suggestCompanies: unknown[] }>(api.app, SUGGEST, { query });
      return [...search.data!.searchCompanies.edges, ...suggestions.data!.suggestCompanies];
    };
    expect(await found('exemple ouverte')).toHaveLength(2);
    for (const query of [
      SECRET,
      SECRET.slice(0, 4),
      'zorglubnie',
      partial,
      hidden,
      soleTrader,
      masked,
      noticed,
    ]) {
      expect(await found(query)).toEqual([]);
    }
  });

  it('is never scored, unless it is a company, and then without its name', async () => {
    const readModel = new CompaniesReadModel(api.test.database, api.clock);
    const ids = [open, partial, hidden, soleTrader, masked, noticed].map(frenchCompanyId);
    const facts = await readModel.facts(ids, parseDay('2026-11-21')!);
    expect(facts.map(({ identity }) => [identity.number, identity.name])).toEqual([
      [open, 'EXEMPLE OUVERTE'],
      [partial, null],
    ]);
  });

  it('leaves no trace in the log, whatever was asked', async () => {
    await ask(api.app, SEARCH, { query: `${SECRET} Prénom` });
    await ask(api.app, `{ company(number: "${SECRET}") { nothing } }`);
    expect(api.log()).not.toBe('');
    expect(api.log()).not.toMatch(/zorglubin/i);
    for (const siren of [soleTrader, masked, noticed]) expect(api.log()).not.toContain(siren);
  });
});

function validSirens(from: number, count: number): Siren[] {
  const found: Siren[] = [];
  for (let number = from; found.length < count; number++) {
    if (passesLuhn(String(number))) found.push(String(number) as Siren);
  }
  return found;
}
