/** What the log may say of an unforeseen error. */
export interface DescribedFault {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}

const QUOTED = /(["'`«]).*?(["'`»]|$)/gs;

/**
 * Names the fault without its values: database drivers quote the input that they choked on, and an input may be
 * the name of a person. Stack frames hold code only, so they are kept.
 */
export function describeFault(fault: unknown): DescribedFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: 'not an Error' };
  const code = (fault as { code?: unknown }).code;
  return {
    type: fault.name,
    message: fault.message.replace(QUOTED, '$1…$2'),
    ...(typeof code === 'string' ? { code } : {}),
    stack: (fault.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
