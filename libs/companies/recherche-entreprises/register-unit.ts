import { frenchCompanyId, isSiren, parseDay } from '#kernel';
import { parseDiffusion } from '../privacy/diffusion.js';
import { visibilityOf } from '../privacy/visibility-of.js';
import { withheld } from '../privacy/withheld.js';
import type { CompanyIdentity } from '../profile/company-profile.js';
import { frenchActivity } from '../sources/sirene/french-activity.js';
import { knownSize } from '../sources/sirene/known-size.js';
import { plausibleDays } from '../sources/sirene/plausible-day.js';
import { unitStatus } from '../sources/sirene/unit-status.js';
import { JsonFields } from './json-fields.js';

/** What the live register says of one company, without what may not be kept: officers, and names or addresses that are protected. */
export interface RegisterUnit {
  readonly identity: CompanyIdentity;
  readonly openEstablishments: number | null;
  readonly closedEstablishments: number | null;
}

/**
 * Reads one result of `/search`. Turnover and result are left where they are: the API gives neither the closing
 * day nor the kind of the accounts, and a fact without its date is not one.
 * @returns null when the result is not a unit with a valid SIREN and an update day
 */
export function readRegisterUnit(result: unknown): RegisterUnit | null {
  const unit = new JsonFields(result);
  const siren = unit.text('siren') ?? '';
  const sourceOn = parseDay(unit.text('date_mise_a_jour')?.slice(0, 10));
  if (!isSiren(siren) || !sourceOn) return null;
  const day = plausibleDays(sourceOn);
  const legalFormCode = unit.text('nature_juridique');
  const activity = frenchActivity(
    unit.text('activite_principale'),
    null,
    unit.text('activite_principale_naf25'),
  );
  const total = unit.count('nombre_etablissements');
  const open = unit.count('nombre_etablissements_ouverts');
  return {
    identity: withheld({
      companyId: frenchCompanyId(siren),
      country: 'FR',
      number: siren,
      visibility: visibilityOf({
        diffusion: parseDiffusion(unit.text('statut_diffusion')),
        legalFormCode,
        isNaturalPerson: unit.object('complements').flag('est_entrepreneur_individuel'),
      }),
      ...namesAndPlace(unit),
      status: unitStatus(unit.text('etat_administratif')),
      registerStatus: null,
      createdOn: day(unit.text('date_creation')),
      ceasedOn: day(unit.text('date_fermeture')),
      legalFormCode,
      activityCode: activity.code,
      activityScheme: activity.scheme,
      sizeBand: knownSize(unit.text('tranche_effectif_salarie')),
      sizeYear: yearOf(unit.text('annee_tranche_effectif_salarie')),
      sizeCategory: unit.text('categorie_entreprise'),
      accountsNextDueOn: null,
      outstandingCharges: null,
      provenance: { source: 'RECHERCHE_ENTREPRISES', sourceOn, recordId: siren },
    }),
    openEstablishments: open,
    closedEstablishments: total === null || open === null ? null : Math.max(0, total - open),
  };
}

type NamesAndPlace = Pick<
  CompanyIdentity,
  'name' | 'acronym' | 'tradeNames' | 'postcode' | 'locality' | 'department'
>;

/** The head office has a diffusion status of its own: its address and signs may be protected while the company is not. */
function namesAndPlace(unit: JsonFields): NamesAndPlace {
  const office = unit.object('siege');
  const isPublic = parseDiffusion(office.text('statut_diffusion_etablissement')) === 'FULL';
  const place = isPublic ? office : new JsonFields(null);
  const name = unit.text('nom_raison_sociale');
  const tradeNames = [place.text('nom_commercial') ?? [], place.texts('liste_enseignes')].flat();
  return {
    name,
    acronym: unit.text('sigle'),
    tradeNames: [...new Set(tradeNames)].filter((tradeName) => tradeName !== name),
    postcode: place.text('code_postal'),
    locality: place.text('libelle_commune'),
    department: place.text('departement'),
  };
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
