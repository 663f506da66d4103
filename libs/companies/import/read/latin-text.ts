/** What bytes 0x80 to 0x9f mean to Windows; empty where it leaves them unused. Node 20's own decoder reads them as control characters. */
const WINDOWS_1252 = [...'€', '', ...'‚ƒ„…†‡ˆ‰Š‹Œ', '', 'Ž', '', '', ...'‘’“”•–—˜™š›œ', '', ...'žŸ'];
const LATIN_9: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
};

/**
 * Text of a one-byte encoding: Windows-1252 or, where none of its own characters is used, ISO 8859-15, which the law
 * names for the FEC (art. A47 A-1 XII of the LPF).
 */
export function latinText(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /[\x80-\x9f]/.test(text)
    ? text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
    : text.replace(/[¤¦¨´¸¼½¾]/g, (char) => LATIN_9[char]!);
}
