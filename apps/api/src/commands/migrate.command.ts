import { Command } from 'commander';
import { withDatabase } from './with-database.js';

/** `migrate`: opening the database brings its schema up to date, so there is nothing left to do but say so. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database schema up to date')
    .action(() => withDatabase(async () => console.log('The database schema is up to date.')));
}
