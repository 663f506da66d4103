import { Injectable } from '@nestjs/common';
import type { SqlRunner } from '#persistence';

/** Whose data it is. */
export interface Person {
  readonly accountId: string;
  readonly email: string;
}

/** One kind of what is stored about a person, or was written or done by one. */
export interface PersonalDataPart {
  /** Its key in the exported file. */
  readonly name: string;
  /** Rows as they are stored, without secrets and without what belongs to other people. */
  read(person: Person): Promise<readonly object[]>;
  /**
   * Takes out, when the account goes, what names the person. What an organisation stated stays its statement: its rows keep
   * the account's id, which then leads to nobody. Left out where nothing else is kept. Run twice, it changes nothing.
   */
  erase?(sql: SqlRunner, person: Person): Promise<void>;
}

/** Each lib says what it holds of a person, so that neither the export nor the deletion of an account forgets a table. */
@Injectable()
export class PersonalData {
  private readonly registered = new Map<string, PersonalDataPart>();

  register(part: PersonalDataPart): void {
    if (this.registered.has(part.name)) throw new Error(`Two parts of personal data are called ${part.name}`);
    this.registered.set(part.name, part);
  }

  parts(): readonly PersonalDataPart[] {
    return [...this.registered.values()];
  }
}
