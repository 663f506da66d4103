const MISSING = new Set([
  '',
  '?',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  'inf',
  '-inf',
  'infinity',
  '-infinity',
]);

/** Whether a cell says that its value is not known. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}
