import { Random, zipfSampler } from './random.js';

const TRADES =
  'BOULANGERIE GARAGE TRANSPORTS MENUISERIE PLOMBERIE ELECTRICITE COIFFURE PHARMACIE RESTAURANT TABAC TAXI AMBULANCES MACONNERIE PEINTURE TOITURE COUVERTURE CHARPENTE CARRELAGE RENOVATION BATIMENT CONSTRUCTION IMMOBILIER GESTION CONSEIL SERVICES NETTOYAGE SECURITE INFORMATIQUE DIGITAL COMMUNICATION PUBLICITE IMPRIMERIE EDITIONS PRODUCTION DISTRIBUTION COMMERCE NEGOCE LOGISTIQUE LOCATION AUTOMOBILES CARROSSERIE MECANIQUE INDUSTRIE METALLURGIE CHAUDRONNERIE USINAGE EXPLOITATION ELEVAGE VIGNOBLES DOMAINE CAVE BOUCHERIE CHARCUTERIE TRAITEUR POISSONNERIE EPICERIE FLEURISTE JARDINERIE PAYSAGE OPTIQUE BIJOUTERIE HORLOGERIE LIBRAIRIE PAPETERIE FORMATION CABINET EXPERTISE ARCHITECTURE INGENIERIE ETUDES TECHNIQUES TECHNOLOGIES SYSTEMES SOLUTIONS ENERGIE CHAUFFAGE CLIMATISATION ISOLATION FERMETURES MIROITERIE SERRURERIE DEMENAGEMENT TERRASSEMENT INVESTISSEMENTS PATRIMOINE FINANCIERE PARTICIPATIONS DEVELOPPEMENT INTERNATIONAL FRANCE GROUPE ATELIER MAISON HOTEL CAMPING PIZZERIA BRASSERIE INSTITUT ESTHETIQUE SPORT FITNESS SANTE DENTAIRE VETERINAIRE LABORATOIRE'.split(
    ' ',
  );
const PLACES =
  'TILLEULS CHENES ROSES PINS PEUPLIERS ACACIAS LILAS CEDRES MARRONNIERS OLIVIERS PLATANES GLYCINES MIMOSAS CERISIERS POMMIERS NOYERS HIRONDELLES COLOMBES MOUETTES ALOUETTES MOULIN CHATEAU PRESBYTERE PARC JARDIN FONTAINE SOURCE RIVIERE LAC ETANG COLLINE VALLEE PLAINE MONTAGNE FORET BOIS CHAMP FERME GRANGE MANOIR PONT PORT QUAI PLAGE SOLEIL ETOILE HORIZON AVENIR ESPERANCE BELLEVUE BEAUSEJOUR CLOS VERGER CENTRE GARE MARCHE HALLES REPUBLIQUE LIBERTE'.split(
    ' ',
  );
const TOWNS =
  'PARIS MARSEILLE LYON TOULOUSE NICE NANTES MONTPELLIER STRASBOURG BORDEAUX LILLE RENNES REIMS TOULON GRENOBLE DIJON ANGERS NIMES BREST TOURS AMIENS ANNECY LIMOGES METZ PERPIGNAN BESANCON ORLEANS ROUEN CAEN MULHOUSE NANCY AVIGNON POITIERS DUNKERQUE VERSAILLES CALAIS VALENCE COLMAR QUIMPER LORIENT TROYES CHAMBERY NIORT BAYONNE VANNES LAVAL ARRAS BOURGES CHOLET EVREUX BELFORT BLOIS ALBI CASTRES TARBES AGEN'.split(
    ' ',
  );
const ONSETS = [
  'B',
  'BR',
  'C',
  'CH',
  'CR',
  'D',
  'DR',
  'F',
  'FR',
  'G',
  'GR',
  'J',
  'L',
  'M',
  'N',
  'P',
  'PL',
  'PR',
  'R',
  'S',
  'ST',
  'T',
  'TR',
  'V',
  '',
  '',
];
const VOWELS = ['A', 'E', 'I', 'O', 'U', 'AI', 'EAU', 'OU', 'OI', 'AN', 'EN', 'ON', 'IN', 'EU', 'AU', 'IE'];
const CODAS = ['', '', '', 'R', 'L', 'N', 'S', 'T', 'RD', 'LLE', 'TTE', 'X', 'C', 'NT', 'RT'];
const FAMILY_ENDINGS = ['IER', 'EAU', 'ARD', 'IN', 'ET', 'OT', 'EZ', 'ON', 'AULT'];
const TOWN_ENDINGS = ['VILLE', 'Y', 'AC', 'IGNY', 'COURT', ' SUR MER', ' SUR LOIRE', ' LES BAINS'];
const BRAND_ENDINGS = ['TECH', 'IA', 'O', 'EO', 'IS', 'UM', 'LAB', 'SOFT', 'PRO', 'NET', 'BIO', 'ECO'];

type Draw = (random: Random) => string;

/** Kinds of words that company names are made of. Family names and brands are invented, syllable by syllable. */
export interface Vocabulary {
  readonly trade: Draw;
  readonly place: Draw;
  readonly town: Draw;
  readonly family: Draw;
  readonly brand: Draw;
}

/** Sizes and slopes follow what the French register shows: few trades, tens of thousands of towns, a long tail of names. */
export function makeVocabulary(random: Random): Vocabulary {
  return {
    trade: drawFrom(TRADES, 0.7, 5),
    place: drawFrom(PLACES, 0.6, 5),
    town: drawFrom(invent(random, TOWNS, 34_000, TOWN_ENDINGS), 0.8, 4),
    family: drawFrom(invent(random, [], 180_000, FAMILY_ENDINGS), 0.85, 25),
    brand: drawFrom(invent(random, [], 400_000, BRAND_ENDINGS), 0.6, 50),
  };
}

function drawFrom(words: readonly string[], slope: number, flat: number): Draw {
  const rank = zipfSampler(words.length, slope, flat);
  return (random) => words[rank(random)]!;
}

function invent(
  random: Random,
  known: readonly string[],
  count: number,
  endings: readonly string[],
): string[] {
  const words = new Set(known);
  while (words.size < count) {
    const syllables = Array.from(
      { length: 2 + random.below(2) },
      () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
    );
    const word = syllables.join('') + (random.chance(0.5) ? random.pick(endings) : '');
    if (word.length > 3 && word.length <= 18) words.add(word);
  }
  return [...words];
}
