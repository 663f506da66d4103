import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'i18n');
const FILES = readdirSync(join(FOLDER, 'fr')).filter((name) => name.endsWith('.json'));

type Texts = { readonly [key: string]: string | Texts };

function textsOf(language: string, file: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Texts));
}

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the texts of the screens', () => {
  it('come in the same files in both languages', () => {
    expect(readdirSync(join(FOLDER, 'en'))).toEqual(readdirSync(join(FOLDER, 'fr')));
    expect(FILES.length).toBeGreaterThan(0);
  });

  it.each(FILES)('%s has the same keys in French and in English, none of them empty', (file) => {
    const [french, english] = [textsOf('fr', file), textsOf('en', file)];
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
    for (const text of [...french.values(), ...english.values()]) expect(text.trim()).not.toBe('');
  });

  it.each(FILES)('%s fills the same blanks in both languages', (file) => {
    const english = textsOf('en', file);
    for (const [key, text] of textsOf('fr', file)) {
      expect({ key, blanks: placeholders(english.get(key) ?? '') }).toEqual({
        key,
        blanks: placeholders(text),
      });
    }
  });

  it.each(FILES)('%s never lets French punctuation begin a line', (file) => {
    for (const text of textsOf('fr', file).values()) expect(text).not.toMatch(/ [:;?!»]|« /);
  });
});
