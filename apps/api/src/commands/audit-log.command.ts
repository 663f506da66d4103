import { Command } from 'commander';
import { parseAuditMark, verifyAudit, type AuditMark } from '#audit';
import type { Database } from '#persistence';
import { withDatabase } from './with-database.js';

/** `audit-log verify [--noted <mark>]`: recomputes the chain of the audit log; exit code 1 when it was tampered with. */
export function auditLogCommand(): Command {
  const verify = new Command('verify')
    .description('recompute the whole chain and print the mark of its end')
    .option(
      '--noted <mark>',
      'a mark printed earlier and kept elsewhere: must still be in the log',
      parseAuditMark,
    )
    .action(({ noted }: { noted?: AuditMark }) => withDatabase((database) => report(database, noted)));
  return new Command('audit-log')
    .description('check the log of what was done to ratings, claims and decisions')
    .addCommand(verify);
}

async function report(database: Database, noted?: AuditMark): Promise<void> {
  const { entries, mark, brokenAt } = await verifyAudit(database, noted);
  if (brokenAt === null) {
    console.log(`${entries} entries, chain intact. Note elsewhere: ${mark.seq}:${mark.hash}`);
    return;
  }
  console.error(`The audit log is not what was written: entry ${brokenAt} was changed or is missing.`);
  process.exitCode = 1;
}
