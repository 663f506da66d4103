/** Control characters except tab and line feed (Cc), and the marks that turn the direction of text and so can disguise it. */
const UNWANTED = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;

/** Text as it may appear in a message: whoever wrote it, it cannot hide anything. Line ends become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').trim();
}

/** The same on one line, for a header. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
