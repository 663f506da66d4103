import { Command } from 'commander';
import { Moderators } from '#identity';
import { withDatabase } from './with-database.js';

/** `moderators list | add <email> | remove <email>`: who decides on disputes. No request can, so that no stolen session makes a moderator. */
export function moderatorsCommand(): Command {
  const command = new Command('moderators').description('name the people who decide on reports and disputes');
  command.command('list').description('list them').action(list);
  command.command('add <email>').description('name one, who has an account').action(add);
  command.command('remove <email>').description('take the rights back, at once').action(remove);
  return command;
}

function list(): Promise<void> {
  return withDatabase(async (database) => {
    const moderators = await new Moderators(database).all();
    for (const { email, appointedAt, hasSecondFactor } of moderators) {
      const state = hasSecondFactor ? '' : '  has no rights before a second factor is set up';
      console.log(`${email}  since ${appointedAt.toISOString().slice(0, 10)}${state}`);
    }
    if (moderators.length === 0) console.log('Nobody moderates yet: npm run moderators -- add <email>');
  });
}

function add(email: string): Promise<void> {
  return withDatabase(async (database) => {
    await new Moderators(database).add(email);
    console.log(`${email} moderates, in sessions opened with a second factor.`);
  });
}

function remove(email: string): Promise<void> {
  return withDatabase(async (database) => {
    await new Moderators(database).remove(email);
    console.log(`${email} moderates no longer.`);
  });
}
