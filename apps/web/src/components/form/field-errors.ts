import { createContext, use } from 'react';

const FieldErrorsContext = createContext<Readonly<Record<string, string>>>({});

export const FieldErrors = FieldErrorsContext;

/** What the form around it says of one field. */
export function useFieldError(name: string): string | undefined {
  return use(FieldErrorsContext)[name];
}
