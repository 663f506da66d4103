import { createHash } from 'node:crypto';
import type { Day, LocalizedText } from '#kernel';
import type { CommitmentCode } from './commitment-code.js';

/** One promise of the charter: a few words, then the whole of it. */
interface CharterCommitment {
  readonly code: CommitmentCode;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
}

/** What authors of a version write. All texts are plain or Markdown of headings and lists. */
export interface CharterDraft {
  /** E.g. `2026-1`. */
  readonly id: string;
  readonly effectiveOn: Day;
  readonly title: LocalizedText;
  readonly preamble: LocalizedText;
  readonly commitmentsTitle: LocalizedText;
  readonly commitments: readonly CharterCommitment[];
  /** How the promise is measured, judged and ended. */
  readonly rules: LocalizedText;
  /** What the signatory says when signing. */
  readonly consent: LocalizedText;
}

/** A text that can be signed. A word changed in it is another version: hashes of signatures would no longer fit. */
export interface CharterVersion extends CharterDraft {
  /** The whole text as Markdown: what is read, signed and hashed. */
  readonly text: LocalizedText;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal, by language. */
  readonly contentHash: LocalizedText;
}

export function composeVersion(draft: CharterDraft): CharterVersion {
  const text = { fr: composeText(draft, 'fr'), en: composeText(draft, 'en') };
  return { ...draft, text, contentHash: { fr: hashText(text.fr), en: hashText(text.en) } };
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function composeText(draft: CharterDraft, language: keyof LocalizedText): string {
  const promises = draft.commitments.map(
    ({ title, text }, index) => `${index + 1}. **${title[language]}** ${text[language]}`,
  );
  return [
    `# ${draft.title[language]}`,
    draft.preamble[language],
    `## ${draft.commitmentsTitle[language]}`,
    promises.join('\n'),
    draft.rules[language],
    '',
  ].join('\n\n');
}
