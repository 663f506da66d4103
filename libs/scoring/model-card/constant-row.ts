import type { Constant } from '../policy/policy.js';

/** One line of the table of constants, with the origin of the value. */
export function row<T>(name: string, constant: Constant<T>, text: (value: T) => string): string[] {
  const origin = constant.isExpertValue ? `**Expert value.** ${constant.source}` : constant.source;
  return [name, text(constant.value), `${origin}.`];
}
