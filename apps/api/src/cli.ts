import { Command } from 'commander';
import { auditLogCommand } from './commands/audit-log.command.js';
import { badgesCommand } from './commands/badges.command.js';
import { evaluateCommand } from './commands/evaluate.command.js';
import { claimsCommand } from './commands/claims.command.js';
import { importCommand } from './commands/import.command.js';
import { jobsCommand } from './commands/jobs.command.js';
import { mailCommand } from './commands/mail.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { moderatorsCommand } from './commands/moderators.command.js';
import { scoreCommand } from './commands/score.command.js';
import { simulateCommand } from './commands/simulate.command.js';
import { stampCommand } from './commands/stamp.command.js';
import { verifyCommand } from './commands/verify.command.js';
import { fail } from './start/fail.js';

/** The command line of goodpayer. Each command says for itself what it reads and writes; a refusal is one line and exit code 1. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const program = new Command('goodpayer')
    .description(
      'Check a prospect before signing: import public data, score companies, keep the database in order.',
    )
    .addCommand(auditLogCommand())
    .addCommand(badgesCommand())
    .addCommand(evaluateCommand())
    .addCommand(claimsCommand())
    .addCommand(importCommand())
    .addCommand(jobsCommand())
    .addCommand(mailCommand())
    .addCommand(migrateCommand())
    .addCommand(moderatorsCommand())
    .addCommand(scoreCommand())
    .addCommand(simulateCommand())
    .addCommand(stampCommand())
    .addCommand(verifyCommand());
  await program.parseAsync([...argv]).catch(fail);
}
