import type { Random } from './random.js';
import type { Vocabulary } from './vocabulary.js';

export interface GeneratedName {
  readonly name: string;
  readonly legalFormCode: string;
}

type Shape = (random: Random, words: Vocabulary) => GeneratedName;

const ARTICLES = ['DES ', 'DU ', 'DE LA ', 'LES ', 'LE ', 'LA ', ''];
const CLUBS = [
  'ASSOCIATION SPORTIVE DE ',
  'COMITE DES FETES DE ',
  'AMICALE LAIQUE DE ',
  'CLUB DE TENNIS DE ',
  'FOYER RURAL DE ',
  'UNION SPORTIVE DE ',
];
const PUBLIC_BODIES = ['COMMUNE DE ', 'SYNDICAT INTERCOMMUNAL DE ', 'SYNDICAT DES COPROPRIETAIRES '];

/** Shapes of French company names with their share, from the cumulated shares of the register's legal forms. */
const SHAPES: readonly (readonly [share: number, shape: Shape])[] = [
  [0.1, (random, words) => named(`SCI ${random.pick(ARTICLES)}${words.place(random)}`, '6540')],
  [0.06, (random, words) => named(`SCI ${words.family(random)}`, '6540')],
  [0.06, (random, words) => named(`SCI ${words.brand(random)}`, '6540')],
  [0.06, (random, words) => named(`SCI ${words.town(random)} ${words.place(random)}`, '6540')],
  [
    0.06,
    (random, words) =>
      named(
        `SARL ${words.trade(random)} ${words.family(random)}${random.chance(0.3) ? ' ET FILS' : ''}`,
        '5499',
      ),
  ],
  [
    0.18,
    (random, words) =>
      named(
        `${words.trade(random)} ${words.family(random)}${random.chance(0.15) ? ' ET FILS' : random.chance(0.1) ? ' FRERES' : ''}`,
        '5499',
      ),
  ],
  [0.1, (random, words) => named(`${words.trade(random)} ${words.town(random)}`, '5710')],
  [
    0.12,
    (random, words) =>
      named(`${words.brand(random)}${random.chance(0.5) ? ` ${words.trade(random)}` : ''}`, '5710'),
  ],
  [0.06, (random, words) => named(`${initials(random)} ${words.trade(random)}`, '5499')],
  [
    0.04,
    (random, words) =>
      named(`${words.trade(random)} ${random.chance(0.5) ? 'DU' : 'DE LA'} ${words.place(random)}`, '5499'),
  ],
  [
    0.03,
    (random, words) =>
      named(`HOLDING ${random.chance(0.5) ? words.family(random) : words.brand(random)}`, '5710'),
  ],
  [
    0.03,
    (random, words) =>
      named(`EARL ${random.pick(ARTICLES)}${words.place(random)} ${words.family(random)}`, '6598'),
  ],
  [0.07, (random, words) => named(`${random.pick(CLUBS)}${words.town(random)}`, '9220')],
  [0.03, (random, words) => named(`${random.pick(PUBLIC_BODIES)}${words.town(random)}`, '7210')],
];

export function generateName(random: Random, words: Vocabulary): GeneratedName {
  let left = random.next();
  for (const [share, shape] of SHAPES) {
    left -= share;
    if (left < 0) return shape(random, words);
  }
  return SHAPES[0]![1](random, words);
}

function named(name: string, legalFormCode: string): GeneratedName {
  return { name, legalFormCode };
}

function initials(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => String.fromCharCode(65 + random.below(26))).join(
    '',
  );
}
