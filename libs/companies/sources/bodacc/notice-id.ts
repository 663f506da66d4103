import { sourceUrl } from '../../labels/source-url.js';
import { nestedOf, textOf, type RawNotice } from './raw-notice.js';

export interface NoticeId {
  readonly id: string;
  /** The page of the register; null for an id that only this file knows. */
  readonly url: string | null;
}

/**
 * Id of a notice: the register's own, else rebuilt as the register does (letter, issue, number), else
 * `<day>/<number>` for extracts that lost the issue: unique among the notices of one publication only.
 */
export function noticeIdOf(raw: RawNotice, publishedOn: string): NoticeId | null {
  const id =
    textOf(raw, 'id') ??
    officialId(textOf(raw, 'publicationavis'), textOf(raw, 'parution'), textOf(raw, 'numeroannonce'));
  if (id) return { id, url: sourceUrl({ source: 'BODACC', recordId: id }) };
  const number = textOf(raw, 'numeroannonce');
  return number ? { id: `${publishedOn}/${number}`, url: null } : null;
}

/** Id of the notice that this one corrects or cancels; null when it names none. */
export function correctedNoticeId(raw: RawNotice): string | null {
  const previous = nestedOf(raw, 'parutionavisprecedent');
  const letter = textOf(previous, 'nomPublication')?.split(' ').at(-1) ?? null;
  return officialId(letter, textOf(previous, 'numeroParution'), textOf(previous, 'numeroAnnonce'));
}

function officialId(letter: string | null, issue: string | null, number: string | null): string | null {
  return letter && issue && number ? `${letter}${issue}${Number(number)}` : null;
}
