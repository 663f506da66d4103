/**
 * Text of the register as it was meant: UTF-8 that was once decoded as Latin-1 (`clÃ´ture`) is repaired, special
 * blanks and apostrophes are made plain, runs of blanks become one. Text that was right stays as it is.
 */
export function repairText(text: string): string {
  return repairMojibake(text)
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .trim();
}

function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  const repaired = Buffer.from(text, 'latin1').toString('utf8');
  return repaired.includes('\ufffd') ? text : repaired;
}
