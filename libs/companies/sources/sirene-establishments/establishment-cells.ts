import { frenchCompanyId, type CompanyId, type Siren } from '#kernel';
import type { CellReader, CsvRow } from '../../import/read/csv.js';
import { sireneNumber } from '../sirene/sirene-number.js';

/** Column names of INSEE's files of establishments, then those of a public extract of the same data. */
const CELLS = {
  siret: 'siret',
  state: ['etatAdministratifEtablissement', 'etat'],
  periodStart: 'dateDebut',
  periodEnd: 'dateFin',
  created: 'dateCreationEtablissement',
  diffusion: 'statutDiffusionEtablissement',
  isHeadOffice: 'etablissementSiege',
  sizeBand: ['trancheEffectifsEtablissement', 'code_tranche'],
  activity: ['activitePrincipaleEtablissement', 'code_ape'],
  nomenclature: 'nomenclatureActivitePrincipaleEtablissement',
  naf2025: 'activitePrincipaleNAF25Etablissement',
  usualName: 'denominationUsuelleEtablissement',
  sign1: 'enseigne1Etablissement',
  postcode: 'codePostalEtablissement',
  locality: ['libelleCommuneEtablissement', 'libelle_commune'],
  foreignLocality: 'libelleCommuneEtrangerEtablissement',
  municipality: ['codeCommuneEtablissement', 'code_commune'],
} as const;

export const establishmentCells: Readonly<Record<keyof typeof CELLS, string | readonly string[]>> = CELLS;
export type EstablishmentCells = Readonly<Record<keyof typeof CELLS, CellReader>>;

export const establishmentColumns = {
  required: [CELLS.siret, CELLS.state, CELLS.periodStart],
  optional: Object.values<string | readonly string[]>(CELLS).flat(),
};
/** A file with ends of periods is a history; the stock, which has none, must say what is a head office and what may be shown. */
export const PERIOD_END = CELLS.periodEnd;
export const STOCK_REQUIRED = [CELLS.diffusion, CELLS.isHeadOffice];

type EstablishmentStatus = 'OPEN' | 'CLOSED' | 'UNKNOWN';

const STATUSES: ReadonlyMap<string, EstablishmentStatus> = new Map([
  ['A', 'OPEN'],
  ['F', 'CLOSED'],
]);

/** INSEE's administrative state of an establishment (`A` active, `F` closed); a state that we do not know says nothing. */
export function statusOf(state: string | null): EstablishmentStatus {
  return STATUSES.get(state ?? '') ?? 'UNKNOWN';
}

/** The SIRET of a row and its owner; null when the row has no number. */
export function numberOf(
  read: EstablishmentCells,
  row: CsvRow,
): { siret: string; companyId: CompanyId } | null {
  const siret = sireneNumber(read.siret(row), 14);
  return siret === null ? null : { siret, companyId: frenchCompanyId(siret.slice(0, 9) as Siren) };
}
