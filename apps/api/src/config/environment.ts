import { DomainError } from '#kernel';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads typed values and remembers every fault, so that one start names all that is wrong, in one line. */
export class EnvironmentReader {
  private readonly faults: string[] = [];

  constructor(private readonly environment: Environment) {}

  text(name: string): string | null {
    return this.environment[name]?.trim() || null;
  }

  /** What `because` makes necessary. */
  required(name: string, because: string): string {
    const text = this.text(name);
    if (text === null) this.faults.push(`${name} is needed with ${because}`);
    return text ?? '';
  }

  /** Never repeated in the fault. */
  secret(name: string, minLength: number): string | null {
    const text = this.text(name);
    if (text !== null && text.length < minLength)
      this.faults.push(`${name} must have at least ${minLength} characters`);
    return text;
  }

  list(name: string): string[] {
    return (this.text(name) ?? '').split(',').flatMap((part) => part.trim() || []);
  }

  whole(name: string, byDefault: number, { min, max }: { min: number; max: number }): number {
    const text = this.text(name);
    if (text === null) return byDefault;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return value;
    this.faults.push(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
    return byDefault;
  }

  flag(name: string, byDefault: boolean): boolean {
    const text = this.text(name);
    if (text === null) return byDefault;
    if (text !== 'on' && text !== 'off') this.faults.push(`${name} must be "on" or "off", not "${text}"`);
    return text === 'on';
  }

  /** An address with one of `protocols`. The value is never repeated in the fault: it may hold a password. */
  url(name: string, protocols: readonly string[]): string | null {
    const text = this.text(name);
    if (text === null) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    this.faults.push(
      `${name} must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
    return null;
  }

  /** A fault that only whoever knows the meaning of the values can find. */
  refuse(fault: string): void {
    this.faults.push(fault);
  }

  /** @throws DomainError `INVALID_CONFIGURATION` when anything was wrong. */
  finish<T>(value: T): T {
    if (this.faults.length > 0)
      throw new DomainError('INVALID_CONFIGURATION', `Configuration: ${this.faults.join('; ')}.`);
    return value;
  }
}
