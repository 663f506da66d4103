import { parseFrenchDay } from './french-day.js';
import { childOf, objectsOf, textOf, type RawNotice } from './raw-notice.js';
import type { DilaNotice } from './dila-xml.js';

interface Bulletin {
  readonly letter: 'A' | 'B' | 'C';
  readonly toFields: (notice: RawNotice) => RawNotice;
}

/** The root element says which bulletin it is; the schema and the files do not agree on `-` and `_`. */
const BULLETINS: ReadonlyMap<string, Bulletin> = new Map<string, Bulletin>([
  ['RCS-A_IMMAT', { letter: 'A', toFields: registrationFields }],
  ['PCL_REDIFF', { letter: 'A', toFields: insolvencyFields }],
  ['RCS-B_REDIFF', { letter: 'B', toFields: changeFields }],
  ['BILAN_XML_REDIFF', { letter: 'C', toFields: depositFields }],
]);

/** Brings a notice of a DILA bulletin to the names of Opendatasoft. Null when the bulletin is not one that we read. */
export function noticeFromXml({ bulletin, issue, publishedOn, notice }: DilaNotice): RawNotice | null {
  const known = BULLETINS.get(bulletin.toUpperCase().replace(/^RCS_/, 'RCS-'));
  if (!known) return null;
  return {
    publicationavis: known.letter,
    parution: issue,
    dateparution: parseFrenchDay(publishedOn),
    numeroannonce: textOf(notice, 'numeroAnnonce'),
    tribunal: textOf(notice, 'tribunal'),
    typeavis: Object.keys(childOf(notice, 'typeAnnonce') ?? {})[0] ?? 'annonce',
    parutionavisprecedent: childOf(notice, 'parutionAvisPrecedent'),
    ...known.toFields(notice),
  };
}

function registrationFields(notice: RawNotice): RawNotice {
  const act = childOf(notice, 'acte');
  return {
    familleavis: Object.keys(act ?? {})[0] ?? 'inconnue',
    acte: act,
    listepersonnes: { personne: objectsOf(childOf(notice, 'personnes'), 'personne').map(personFields) },
    listeprecedentproprietaire: { personne: objectsOf(notice, 'precedentProprietairePM').map(legalPerson) },
  };
}

function changeFields(notice: RawNotice): RawNotice {
  const isRemoval = 'radiationAuRCS' in notice;
  return {
    familleavis: isRemoval ? 'radiation' : 'modification',
    radiationaurcs: childOf(notice, 'radiationAuRCS'),
    listepersonnes: { personne: objectsOf(childOf(notice, 'personnes'), 'personne').map(personFields) },
  };
}

function depositFields(notice: RawNotice): RawNotice {
  return {
    familleavis: 'dpc',
    depot: childOf(notice, 'depot'),
    listepersonnes: { personne: [legalPerson(notice)] },
  };
}

/**
 * Insolvency notices list registrations, companies and persons apart: they can be paired only when every one is a
 * company. With any natural person among them, nobody is named.
 */
function insolvencyFields(notice: RawNotice): RawNotice {
  const registrations = objectsOf(notice, 'numeroImmatriculation');
  const companies = objectsOf(notice, 'personneMorale');
  const isPaired = companies.length === registrations.length && !('personnePhysique' in notice);
  const addresses = objectsOf(notice, 'adresse');
  const personne = registrations.map((registration, index) => ({
    ...(isPaired ? companies[index] : {}),
    typePersonne: isPaired ? 'pm' : 'pp',
    numeroImmatriculation: registrationNumber(registration),
    adresseSiegeSocial: childOf(addresses[index], 'france'),
  }));
  const craftsman = childOf(notice, 'inscriptionRM');
  return {
    familleavis: 'collective',
    jugement: childOf(notice, 'jugement') ?? childOf(notice, 'jugementAnnule'),
    listepersonnes: {
      personne: personne.length > 0 || !craftsman ? personne : [{ inscriptionRM: craftsman }],
    },
  };
}

function personFields(person: RawNotice): RawNotice {
  const company = childOf(person, 'personneMorale');
  const address = childOf(person, 'adresse') ?? childOf(person, 'siegeSocial');
  const registration = childOf(company, 'numeroImmatriculation') ?? childOf(person, 'numeroImmatriculation');
  const individual = childOf(person, 'personnePhysique');
  return {
    denomination: individual ? null : textOf(company, 'denomination'),
    typePersonne: company && !individual ? 'pm' : 'pp',
    numeroImmatriculation: registrationNumber(registration ?? childOf(individual, 'numeroImmatriculation')),
    adresseSiegeSocial: childOf(address, 'france'),
  };
}

function legalPerson(company: RawNotice): RawNotice {
  return {
    denomination: textOf(company, 'denomination'),
    typePersonne: 'pm',
    numeroImmatriculation: registrationNumber(childOf(company, 'numeroImmatriculation')),
    adresseSiegeSocial: childOf(childOf(company, 'adresse'), 'france'),
  };
}

function registrationNumber(registration: RawNotice | null): RawNotice {
  const number =
    textOf(registration, 'numeroIdentification') ?? textOf(registration, 'numeroIdentificationRCS');
  return { numeroIdentification: number };
}
