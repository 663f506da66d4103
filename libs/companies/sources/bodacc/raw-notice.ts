import { DomainError } from '#kernel';
import { repairText } from './repair-text.js';

/** A notice under the technical names of Opendatasoft, whatever file it came from. Nested values: object, or JSON in a string. */
export type RawNotice = Readonly<Record<string, unknown>>;

/** Text of a field, repaired; null when it is absent, empty or not text. */
export function textOf(fields: RawNotice | null | undefined, name: string): string | null {
  const value = fields?.[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? repairText(value) || null : null;
}

/**
 * Object of a field that Opendatasoft publishes as JSON inside a string. Null when absent or empty.
 * @throws DomainError `UNREADABLE_FIELD` when the inner JSON is broken: guessing could pin a judgment on the wrong company.
 */
export function nestedOf(fields: RawNotice | null | undefined, name: string): RawNotice | null {
  const value = fields?.[name];
  if (typeof value !== 'string') return isObject(value) ? value : null;
  if (!value.trim()) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) ? parsed : null;
  } catch {
    throw new DomainError('UNREADABLE_FIELD', `${name} is not readable JSON`, name);
  }
}

/** The objects under a name that holds one of them, or a list. */
export function objectsOf(fields: RawNotice | null | undefined, name: string): RawNotice[] {
  const value = fields?.[name];
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}

/** Object under a name, as it stands; null when there is none. */
export function childOf(fields: RawNotice | null | undefined, name: string): RawNotice | null {
  const value = fields?.[name];
  return isObject(value) ? value : null;
}

export function isObject(value: unknown): value is RawNotice {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
