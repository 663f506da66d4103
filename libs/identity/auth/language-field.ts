import type { Viewer } from '../access/viewer.js';

export type Language = Viewer['language'];

const isLanguage = (value: unknown): value is Language => value === 'fr' || value === 'en';

/** The language of e-mails to a person; judged here because the library takes any text. */
export const LANGUAGE_FIELD = {
  type: 'string',
  required: false,
  defaultValue: 'fr',
  validator: {
    input: {
      '~standard': {
        version: 1,
        vendor: 'goodpayer',
        validate: (value: unknown) =>
          isLanguage(value) ? { value } : { issues: [{ message: 'language must be "fr" or "en"' }] },
      },
    },
  },
} as const;
