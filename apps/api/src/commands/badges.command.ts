import { Command } from 'commander';
import { rotateBadgeKey } from '#charter';
import { SystemClock } from '#kernel';
import { authSecret } from '../config/auth-secret.js';
import { withDatabase } from './with-database.js';

/** `badges rotate-key`: no request can, so that no stolen session changes who signs. */
export function badgesCommand(): Command {
  const rotate = new Command('rotate-key')
    .description('sign badges with a new key from now on; what the old key signed stays valid')
    .option(
      '--compromised',
      'somebody else may have the old key: believe it no longer, and issue its badges anew',
    )
    .action(({ compromised }: { compromised?: boolean }) =>
      withDatabase(async (database, config) => {
        const { retired, reissued } = await rotateBadgeKey(database, new SystemClock(), {
          publicUrl: config.publicUrl,
          secret: await authSecret(config),
          isCompromised: compromised === true,
        });
        console.log(retired ? `${retired} is retired; a new key signs.` : 'A first key signs.');
        if (reissued > 0) console.log(`${reissued} badge(s) issued anew.`);
      }),
    );
  return new Command('badges').description('the keys that sign badges').addCommand(rotate);
}
