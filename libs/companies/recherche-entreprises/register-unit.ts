import { frenchCompanyId, isSiren, parseDay, type Day } from '#kernel';
import { disclosedText } from '../privacy/disclosed-text.js';
import { parseDiffusion } from '../privacy/diffusion.js';
import { visibilityOf } from '../privacy/visibility-of.js';
import { withheld } from '../privacy/withheld.js';
import type { ActivityScheme, CompanyIdentity, CompanyStatus } from '../profile/company-profile.js';

/** What the live register says of one company, without what may not be kept: officers, and names or addresses that are protected. */
export interface RegisterUnit {
  readonly identity: CompanyIdentity;
  readonly openEstablishments: number | null;
  readonly closedEstablishments: number | null;
}

type Json = Readonly<Record<string, unknown>>;

/** INSEE writes 1900-01-01 for "before we counted". */
const UNKNOWN_BIRTH = '1900-01-01';
const STATUS: Readonly<Record<string, CompanyStatus>> = { A: 'ACTIVE', C: 'CEASED' };
const NAF_REV2 = /^\d{2}\.\d{2}[A-Z]$/;

/**
 * Reads one result of `/search`. Turnover and result are left where they are: the API gives neither the closing
 * day nor the kind of the accounts, and a fact without its date is not one.
 * @returns null when the result is not a unit with a valid SIREN and an update day
 */
export function readRegisterUnit(result: unknown): RegisterUnit | null {
  const unit = asJson(result);
  const siren = disclosedText(asText(unit.siren)) ?? '';
  const sourceOn = dayOfInstant(unit.date_mise_a_jour);
  if (!isSiren(siren) || !sourceOn) return null;
  const total = asCount(unit.nombre_etablissements);
  const open = asCount(unit.nombre_etablissements_ouverts);
  return {
    identity: withheld({
      companyId: frenchCompanyId(siren),
      country: 'FR',
      number: siren,
      visibility: visibilityOf({
        diffusion: parseDiffusion(asText(unit.statut_diffusion)),
        legalFormCode: disclosedText(asText(unit.nature_juridique)),
        isNaturalPerson: asBoolean(asJson(unit.complements).est_entrepreneur_individuel),
      }),
      ...namesOf(unit),
      status: STATUS[asText(unit.etat_administratif) ?? ''] ?? 'UNKNOWN',
      registerStatus: null,
      createdOn: birthOf(unit),
      ceasedOn: parseDay(asText(unit.date_fermeture)),
      legalFormCode: disclosedText(asText(unit.nature_juridique)),
      ...activityOf(unit),
      ...sizeOf(unit),
      ...addressOf(unit),
      accountsNextDueOn: null,
      outstandingCharges: null,
      provenance: { source: 'RECHERCHE_ENTREPRISES', sourceOn, recordId: siren },
    }),
    openEstablishments: open,
    closedEstablishments: total === null || open === null ? null : Math.max(0, total - open),
  };
}

function namesOf(unit: Json): Pick<CompanyIdentity, 'name' | 'acronym' | 'tradeNames'> {
  const name = disclosedText(asText(unit.nom_raison_sociale));
  const seat = publicSeat(unit);
  const signs = Array.isArray(seat.liste_enseignes) ? seat.liste_enseignes : [];
  const tradeNames = [seat.nom_commercial, ...signs]
    .map((text) => disclosedText(asText(text)))
    .filter((text) => text !== null);
  return {
    name,
    acronym: disclosedText(asText(unit.sigle)),
    tradeNames: [...new Set(tradeNames)].filter((tradeName) => tradeName !== name),
  };
}

function activityOf(unit: Json): Pick<CompanyIdentity, 'activityCode' | 'activityScheme'> {
  const code = disclosedText(asText(unit.activite_principale));
  const scheme: ActivityScheme | null = code !== null && NAF_REV2.test(code) ? 'NAF_REV2' : null;
  return { activityCode: code, activityScheme: scheme };
}

function sizeOf(unit: Json): Pick<CompanyIdentity, 'sizeBand' | 'sizeYear' | 'sizeCategory'> {
  const band = disclosedText(asText(unit.tranche_effectif_salarie));
  const year = Number(asText(unit.annee_tranche_effectif_salarie) ?? NaN);
  return {
    sizeBand: band === 'NN' ? null : band,
    sizeYear: Number.isInteger(year) ? year : null,
    sizeCategory: disclosedText(asText(unit.categorie_entreprise)),
  };
}

function addressOf(unit: Json): Pick<CompanyIdentity, 'postcode' | 'locality' | 'department'> {
  const seat = publicSeat(unit);
  return {
    postcode: disclosedText(asText(seat.code_postal)),
    locality: disclosedText(asText(seat.libelle_commune)),
    department: disclosedText(asText(seat.departement)),
  };
}

/** The head office has a diffusion status of its own: its address and signs may be protected while the company is not. */
function publicSeat(unit: Json): Json {
  const seat = asJson(unit.siege);
  return parseDiffusion(asText(seat.statut_diffusion_etablissement)) === 'FULL' ? seat : {};
}

function birthOf(unit: Json): Day | null {
  const day = parseDay(asText(unit.date_creation));
  return day !== null && day > UNKNOWN_BIRTH ? day : null;
}

function dayOfInstant(value: unknown): Day | null {
  return parseDay(asText(value)?.slice(0, 10));
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function asBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
