import { disclosedText } from '../privacy/disclosed-text.js';

/** An object of an answer whose shape nobody guarantees: a field of another type than expected is not there. */
export class JsonFields {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.fields = isObject ? (value as Record<string, unknown>) : {};
  }

  /** Null when it is empty or masked. */
  text(name: string): string | null {
    return asText(this.fields[name]);
  }

  texts(name: string): string[] {
    const list = this.fields[name];
    return Array.isArray(list) ? list.flatMap((item: unknown) => asText(item) ?? []) : [];
  }

  flag(name: string): boolean | null {
    const flag = this.fields[name];
    return typeof flag === 'boolean' ? flag : null;
  }

  count(name: string): number | null {
    const count = this.fields[name];
    return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
  }

  object(name: string): JsonFields {
    return new JsonFields(this.fields[name]);
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? disclosedText(value) : null;
}
