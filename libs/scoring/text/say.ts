import type { LocalizedText } from '../scorecard.js';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/** One sentence in both languages, typed with plain spaces and straight apostrophes and set as each language is printed. */
export function say(fr: string, en: string): LocalizedText {
  return { fr: setFrench(fr), en: curly(en) };
}

/** French keeps a space that never breaks before double punctuation and units, and inside its quotation marks. */
const FRENCH_SPACES = / [;!?:%€»]|« |'/g;

function setFrench(text: string): string {
  return text.replace(FRENCH_SPACES, (found) => {
    if (found === "'") return '’';
    if (found === '« ') return `«${NO_BREAK}`;
    return ';!?'.includes(found[1]!) ? NARROW_NO_BREAK + found[1]! : NO_BREAK + found[1]!;
  });
}

function curly(text: string): string {
  return text.replaceAll("'", '’');
}
