import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateUnits, type GeneratedUnit } from './units.js';

const COLUMNS =
  'siren,statutDiffusionUniteLegale,unitePurgeeUniteLegale,dateCreationUniteLegale,sigleUniteLegale,sexeUniteLegale,prenom1UniteLegale,prenom2UniteLegale,prenom3UniteLegale,prenom4UniteLegale,prenomUsuelUniteLegale,pseudonymeUniteLegale,identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,dateDernierTraitementUniteLegale,nombrePeriodesUniteLegale,categorieEntreprise,anneeCategorieEntreprise,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,nomUsageUniteLegale,denominationUniteLegale,denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,societeMissionUniteLegale,caractereEmployeurUniteLegale,activitePrincipaleNAF25UniteLegale';
const ROWS_PER_CHUNK = 5_000;

/** Writes `count` invented units as a `StockUniteLegale` file (35 columns of 2026) to `path`. */
export async function writeSireneUnits(path: string, count: number, seed?: number): Promise<void> {
  await pipeline(Readable.from(chunks(count, seed)), createWriteStream(path));
}

function* chunks(count: number, seed?: number): Generator<string> {
  let lines = [COLUMNS];
  for (const unit of generateUnits(count, seed)) {
    lines.push(toLine(unit));
    if (lines.length < ROWS_PER_CHUNK) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

function toLine(unit: GeneratedUnit): string {
  const sizeYear = unit.sizeBand === 'NN' ? '' : '2023';
  return [
    unit.siren,
    'O',
    '',
    unit.createdOn,
    unit.acronym,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    unit.sizeBand,
    sizeYear,
    `${unit.updatedOn}T08:35:21`,
    '1',
    unit.sizeCategory,
    '2023',
    unit.createdOn,
    unit.isActive ? 'A' : 'C',
    '',
    '',
    unit.name,
    unit.tradeName,
    '',
    '',
    unit.legalFormCode,
    unit.activityCode,
    'NAFRev2',
    '00010',
    'N',
    '',
    '',
    '',
  ].join(',');
}
