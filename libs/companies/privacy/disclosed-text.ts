/** What registers print instead of a protected value: INSEE files and API, then Recherche d'entreprises. */
const MASKS = new Set(['[ND]', '[NON-DIFFUSIBLE]']);

/** The text of a register without surrounding blanks; null when it is empty or only says that it is protected. */
export function disclosedText(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const isMasked = trimmed.startsWith('[') && MASKS.has(trimmed.toUpperCase());
  return isMasked || trimmed === '' ? null : trimmed;
}
