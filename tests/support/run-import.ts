import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ALL_SOURCES, ImportPlace, type ImportResult } from '#companies';
import { FrozenClock, type Day } from '#kernel';
import type { Database } from '#persistence';

export interface ImportChoice {
  readonly sourceOn?: Day;
  readonly stdin?: Readable;
  readonly announcesChanges?: boolean;
  readonly again?: boolean;
  readonly rejectsFolder?: string | null;
  readonly fallbackFolder?: string;
  readonly signal?: AbortSignal;
  readonly recordsPerBatch?: number;
  readonly refreshSearch?: (database: Database, changes: { readonly changedSince: Date }) => Promise<unknown>;
}

/** Imports a place as the command line does, without the search index unless a test asks for it. */
export function runImport(
  database: Database,
  source: string,
  place: string,
  choice: ImportChoice = {},
): Promise<readonly ImportResult[]> {
  const clock = new FrozenClock(new Date('2026-08-02T08:00:00Z'));
  const imports = new ImportPlace(
    database,
    clock,
    ALL_SOURCES,
    choice.refreshSearch ?? (async () => undefined),
  );
  return imports.execute({
    source,
    place,
    stdin: choice.stdin ?? Readable.from([]),
    sourceOn: choice.sourceOn ?? null,
    announcesChanges: choice.announcesChanges ?? true,
    again: choice.again ?? false,
    rejects: {
      folder: choice.rejectsFolder ?? null,
      fallbackFolder: choice.fallbackFolder ?? join(tmpdir(), 'goodpayer-rejects'),
    },
    signal: choice.signal,
    recordsPerBatch: choice.recordsPerBatch,
  });
}

const UNIT_HEADER =
  'siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,dateDebut,etatAdministratifUniteLegale,denominationUniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale';

export interface ExampleUnit {
  readonly siren: string;
  readonly name?: string;
  readonly diffusion?: string;
  readonly state?: string;
  readonly legalForm?: string;
}

/** A StockUniteLegale file of invented companies. */
export function unitsCsv(units: readonly ExampleUnit[]): string {
  const lines = units.map(({ siren, name = 'EXEMPLE', diffusion = 'O', state = 'A', legalForm = '5710' }) =>
    [siren, diffusion, '2001-02-03', '', '2001-02-03', state, name, legalForm, '70.22Z', 'NAFRev2'].join(','),
  );
  return [UNIT_HEADER, ...lines, ''].join('\n');
}

/** Nine-digit numbers that pass INSEE's checksum and that no real company bears (they begin with 000). */
export function exampleSirens(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const stem = String(index + 1).padStart(8, '0');
    const sum = [...stem].reverse().reduce((total, digit, position) => {
      const weighted = Number(digit) * (position % 2 === 0 ? 2 : 1);
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    return `${stem}${(10 - (sum % 10)) % 10}`;
  });
}

export interface ExampleEstablishment {
  readonly siren: string;
  readonly diffusion: string;
  readonly state?: string;
  readonly since?: string;
}

/** A StockEtablissement file of head offices of invented companies. */
export function establishmentsCsv(establishments: readonly ExampleEstablishment[]): string {
  const header =
    'siret,statutDiffusionEtablissement,etablissementSiege,dateDebut,etatAdministratifEtablissement,enseigne1Etablissement,codePostalEtablissement,libelleCommuneEtablissement,codeCommuneEtablissement';
  const lines = establishments.map(
    ({ siren, diffusion, state = 'A', since = '2001-02-03' }) =>
      `${siren}00015,${diffusion},true,${since},${state},ENSEIGNE,20000,AJACCIO,2A004`,
  );
  return [header, ...lines, ''].join('\n');
}
