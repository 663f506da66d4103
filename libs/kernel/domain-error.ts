/**
 * A refusal that the caller can understand and act on. `code` is stable and part of the API; `message` is
 * for people and never carries personal data. Everything that is not a DomainError is masked at the edge.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
