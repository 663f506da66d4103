import { DomainError } from './domain-error.js';
import type { LocalizedText } from './localized-text.js';

/** A `DomainError` that is told to people in both languages; each capability has its own. */
export abstract class Refusal extends DomainError {
  constructor(
    code: string,
    readonly text: LocalizedText,
    field?: string,
  ) {
    super(code, text.en, field);
  }
}
