import { withoutQuotedValues } from '#kernel';

/** What the log may say of an unforeseen error. */
export interface DescribedFault {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}

/**
 * Names the fault without its values. Stack frames hold code only, so they are kept.
 */
export function describeFault(fault: unknown): DescribedFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: 'not an Error' };
  const code = (fault as { code?: unknown }).code;
  return {
    type: fault.name,
    message: withoutQuotedValues(fault.message),
    ...(typeof code === 'string' ? { code } : {}),
    stack: (fault.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
