import type { Siren } from '#kernel';
import { cleanSiren } from '../clean-siren.js';
import { mayBePersonName } from './person-name.js';
import { nestedOf, objectsOf, textOf, type RawNotice } from './raw-notice.js';

/** Somebody a notice is about. Names and address are null for a natural person: they are not even read further. */
export interface NoticeParty {
  readonly siren: Siren;
  readonly isNaturalPerson: boolean;
  readonly name: string | null;
  readonly postcode: string | null;
  readonly locality: string | null;
}

/** The companies and persons that a notice is about, each once, in the order of the register. */
export function partiesOf(raw: RawNotice): NoticeParty[] {
  const persons = objectsOf(nestedOf(raw, 'listepersonnes'), 'personne').flatMap((person) =>
    personOf(person, raw),
  );
  return uniqueBySiren(persons.length > 0 ? persons : registeredOf(raw));
}

/** The companies that sold their business in this notice; a seller who is a natural person is left out. */
export function sellersOf(raw: RawNotice): NoticeParty[] {
  const owners = objectsOf(nestedOf(raw, 'listeprecedentproprietaire'), 'personne');
  return uniqueBySiren(owners.flatMap((owner) => personOf(owner, {}))).filter(
    (seller) => !seller.isNaturalPerson,
  );
}

function personOf(person: RawNotice, raw: RawNotice): NoticeParty[] {
  const siren = sirenOf(person);
  if (!siren) return [];
  const name = textOf(person, 'denomination');
  const type = textOf(person, 'typePersonne')?.toLowerCase();
  if (type !== 'pm' || !name) return [naturalPerson(siren)];
  const seat = nestedOf(person, 'adresseSiegeSocial') ?? nestedOf(person, 'adresse');
  const address = nestedOf(seat, 'france') ?? seat;
  const postcode = textOf(address, 'codePostal') ?? textOf(raw, 'cp');
  return [
    {
      siren,
      isNaturalPerson: false,
      name,
      postcode,
      locality: textOf(address, 'ville') ?? textOf(raw, 'ville'),
    },
  ];
}

/** Extracts without `listepersonnes`: the registration numbers, and one name that is theirs only when there is one number. */
function registeredOf(raw: RawNotice): NoticeParty[] {
  const sirens = registrationNumbers(raw['registre']);
  const name = textOf(raw, 'commercant');
  if (sirens.length !== 1 || !name || mayBePersonName(name)) {
    return sirens.map(naturalPerson);
  }
  return [
    {
      siren: sirens[0]!,
      isNaturalPerson: false,
      name,
      postcode: textOf(raw, 'cp'),
      locality: textOf(raw, 'ville'),
    },
  ];
}

/** API v2.1 gives a list, API v1 a text with commas; both hold each number with and without blanks. */
function registrationNumbers(registre: unknown): Siren[] {
  const spellings: unknown[] = Array.isArray(registre)
    ? registre
    : typeof registre === 'string'
      ? registre.split(/[,;]/)
      : [];
  const sirens = spellings.map((spelling) => cleanSiren(String(spelling)));
  return [...new Set(sirens)].filter((siren) => siren !== null);
}

function sirenOf(person: RawNotice): Siren | null {
  const number =
    textOf(nestedOf(person, 'numeroImmatriculation'), 'numeroIdentification') ??
    textOf(nestedOf(person, 'inscriptionRM'), 'numeroIdentificationRM');
  return cleanSiren(number);
}

function naturalPerson(siren: Siren): NoticeParty {
  return { siren, isNaturalPerson: true, name: null, postcode: null, locality: null };
}

/** One mention as a natural person is enough to hide the number. */
function uniqueBySiren(parties: readonly NoticeParty[]): NoticeParty[] {
  const bySiren = new Map<Siren, NoticeParty>();
  for (const party of parties) {
    if (party.isNaturalPerson || !bySiren.has(party.siren)) bySiren.set(party.siren, party);
  }
  return [...bySiren.values()];
}
