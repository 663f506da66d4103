import { Random } from '../generate/random.js';
import type { GeneratedUnit } from '../generate/units.js';

export const KINDS = ['number', 'exact', 'prefix', 'one typo', 'two typos', 'words'] as const;
export type QuestionKind = (typeof KINDS)[number];

export interface Question {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Is this company a right answer? Names are not unique, so every company of the same name, or trading under it, is. */
  readonly accepts: (unit: GeneratedUnit) => boolean;
}

const FORMS = /^(SCI|SARL|EARL) /;

/** Questions about companies drawn evenly from `units`, `perKind` of each kind, the same for the same seed. */
export function askAbout(units: readonly GeneratedUnit[], perKind: number, seed = 7): Question[] {
  const random = new Random(seed);
  return KINDS.flatMap((kind) => Array.from({ length: perKind }, () => ask(kind, random, units)));
}

function ask(kind: QuestionKind, random: Random, units: readonly GeneratedUnit[]): Question {
  const unit = random.pick(units);
  const name = unit.name.replace(FORMS, '');
  const sameName = (other: GeneratedUnit) => namesOf(other).includes(name);
  switch (kind) {
    case 'number':
      return {
        kind,
        text: unit.siren.replace(/(...)(...)/, '$1 $2 '),
        accepts: (other) => other.siren === unit.siren,
      };
    case 'exact':
      return { kind, text: unit.name, accepts: sameName };
    case 'prefix': {
      const text = name.slice(0, Math.max(3, Math.ceil(name.length * (0.4 + random.next() * 0.4)))).trim();
      return { kind, text, accepts: (other) => namesOf(other).some((each) => each.startsWith(text)) };
    }
    case 'one typo':
    case 'two typos':
      return mayBeMistyped(name)
        ? { kind, text: mistype(random, name, kind === 'one typo' ? 1 : 2), accepts: sameName }
        : ask(kind, random, units);
    case 'words': {
      const words = name.split(' ').filter((word) => word.length > 3);
      if (words.length < 2) return ask(kind, random, units);
      const chosen = shuffled(random, words).slice(0, Math.max(2, words.length - 1));
      return {
        kind,
        text: chosen.join(' '),
        accepts: (other) => chosen.every((word) => namesOf(other).join(' ').includes(word)),
      };
    }
  }
}

function namesOf(unit: GeneratedUnit): string[] {
  return [unit.name, unit.name.replace(FORMS, ''), unit.acronym, unit.tradeName];
}

function mayBeMistyped(name: string): boolean {
  return name.split(' ').some((word) => word.length >= 7);
}

/** Puts `count` errors (a letter changed, added, left out or swapped) anywhere in the longer words. */
function mistype(random: Random, name: string, count: number): string {
  let text = name;
  for (let done = 0; done < count;) {
    const place = 1 + random.below(text.length - 2);
    const word = text.slice(text.lastIndexOf(' ', place) + 1).split(' ')[0]!;
    const [letter, next] = [text[place]!, text[place + 1]!];
    if (word.length < 4 || letter === ' ' || next === ' ') continue;
    const other = String.fromCharCode(65 + random.below(26));
    const wrong = [other + next, letter + other + next, next, next + letter][random.below(4)]!;
    const mistyped = text.slice(0, place) + wrong + text.slice(place + 2);
    if (mistyped === text || mistyped === name) continue;
    text = mistyped;
    done++;
  }
  return text;
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0]!);
}
