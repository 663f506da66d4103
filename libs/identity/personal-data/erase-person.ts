import type { Database } from '#persistence';
import type { Person, PersonalData } from './personal-data.js';

/** What names the person outside the account, all of it or nothing. */
export async function erasePerson(database: Database, data: PersonalData, person: Person): Promise<void> {
  await database.transaction(async (sql) => {
    for (const part of data.parts()) await part.erase?.(sql, person);
  });
}
