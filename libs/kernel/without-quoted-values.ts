const QUOTED = /(["'`«]).*?(["'`»]|$)/gs;

/** Database drivers quote the input that they choked on, and an input may be the name of a person: the quotes stay, their content goes. */
export function withoutQuotedValues(message: string): string {
  return message.replace(QUOTED, '$1…$2');
}
