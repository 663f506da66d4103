import { generateName } from './company-name.js';
import { Random, zipfSampler } from './random.js';
import { makeVocabulary } from './vocabulary.js';

/** An invented legal unit, in the terms of the Sirene stock. Its SIREN has a right checksum, as an import demands. */
export interface GeneratedUnit {
  readonly siren: string;
  readonly name: string;
  readonly acronym: string;
  readonly tradeName: string;
  readonly createdOn: string;
  readonly updatedOn: string;
  readonly sizeBand: string;
  readonly sizeCategory: string;
  readonly isActive: boolean;
  readonly legalFormCode: string;
  readonly activityCode: string;
  readonly postcode: string;
  readonly locality: string;
}

const SIZE_BANDS = [
  'NN',
  '00',
  '01',
  '02',
  '03',
  '11',
  '12',
  '21',
  '22',
  '31',
  '32',
  '41',
  '42',
  '51',
  '52',
  '53',
];
/** Upper bounds of the cumulated shares of each size band: most units employ nobody. */
const SIZE_SHARES = [
  0.7, 0.74, 0.82, 0.89, 0.93, 0.955, 0.975, 0.985, 0.991, 0.993, 0.9955, 0.9975, 0.9988, 0.9996, 0.9998, 1,
];
const ACTIVITIES = Array.from(
  { length: 732 },
  (_, i) => `${two(1 + (i % 99))}.${10 + ((i * 7) % 80)}${'ABZCDZZ'[i % 7]!}`,
);

/** Invented legal units (companies, no natural person), the same for the same seed. */
export function* generateUnits(count: number, seed = 1): Generator<GeneratedUnit> {
  const random = new Random(seed);
  const words = makeVocabulary(random);
  const activity = zipfSampler(ACTIVITIES.length, 0.9, 3);
  for (let i = 0; i < count; i++) {
    const { name, legalFormCode } = generateName(random, words);
    const draw = random.next();
    const size = SIZE_SHARES.findIndex((share) => draw < share);
    const year = Math.min(2026, 1960 + Math.floor(66 * random.next() ** 0.45));
    yield {
      siren: sirenNumber(i),
      name,
      acronym: random.chance(0.1) ? initialsOf(name) : '',
      tradeName: random.chance(0.08) ? words.brand(random) : '',
      createdOn: day(random, year),
      updatedOn: day(random, 2019 + random.below(7)),
      sizeBand: SIZE_BANDS[size]!,
      sizeCategory: size >= 11 ? 'GE' : size >= 9 ? 'ETI' : 'PME',
      isActive: random.chance(0.52),
      legalFormCode,
      activityCode: ACTIVITIES[activity(random)]!,
      postcode: `${two(1 + random.below(95))}${String(random.below(1000)).padStart(3, '0')}`,
      locality: words.town(random),
    };
  }
}

function initialsOf(name: string): string {
  const words = name.split(' ');
  return words.length < 3
    ? ''
    : words
        .map((word) => word[0])
        .join('')
        .slice(0, 6);
}

/** Distinct for every index below 70 million: the step is prime to the modulus. */
function sirenNumber(index: number): string {
  const digits = String(30_000_000 + ((index * 48_271 + 12_345) % 70_000_000)).padStart(8, '0');
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const doubled = Number(digits[i]) * (i % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

function day(random: Random, year: number): string {
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
