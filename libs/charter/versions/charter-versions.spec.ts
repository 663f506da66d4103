import type { Day } from '#kernel';
import { hashText } from './charter-version.js';
import { CharterVersions } from './charter-versions.js';
import { COMMITMENT_CODES } from './commitment-code.js';

/** What was signed can never be worded otherwise: a change of a text is a new version with hashes of its own. */
const PUBLISHED = {
  '2026-1': {
    fr: 'e4745678424889c5b834aa7f8d492da2e65fbca529f2001e91ea5c01d8a51a27',
    en: '0936b930dfe8c3e509a87b5e7abde559e71f2c939cb285bbac199ab27355039c',
  },
};

describe('the texts of the charter', () => {
  const versions = new CharterVersions();

  it('are those that were published, to the letter', () => {
    const hashes = Object.fromEntries(versions.all().map(({ id, contentHash }) => [id, contentHash]));
    expect(hashes).toEqual(PUBLISHED);
  });

  it('are in force from their day on, latest first', () => {
    const days = versions.all().map(({ effectiveOn }) => effectiveOn);
    expect(days).toEqual([...days].sort().reverse());
    expect(versions.on('2026-11-22' as Day).id).toBe('2026-1');
  });

  it('hold every commitment once, in both languages, within their text and hash', () => {
    for (const { commitments, text, contentHash, consent, id } of versions.all()) {
      expect(commitments.map(({ code }) => code)).toEqual([...COMMITMENT_CODES]);
      for (const language of ['fr', 'en'] as const) {
        for (const { title, text: promise } of commitments)
          expect(text[language]).toContain(`**${title[language]}** ${promise[language]}`);
        expect(contentHash[language]).toBe(hashText(text[language]));
        expect(consent[language]).toContain(id);
      }
    }
  });

  it('know no version that nobody wrote', () => {
    expect(() => versions.byId('1999-1')).toThrow('1999-1');
    expect(versions.byId('2026-1').id).toBe('2026-1');
  });
});
