/** Control and invisible characters except line ends and tabs; PostgreSQL cannot hold the null character among them. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * What is kept of a text: trimmed, null when empty, without what nobody sees: it could turn the text around for whoever
 * reads it, or hide a word from the checks.
 */
export function keptText(text: string | null | undefined): string | null {
  return text?.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim() || null;
}
