import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { PurgeLedgerImports } from './purge-ledger-imports.js';

@Injectable()
export class PurgeLedgerImportsJob implements ScheduledJob {
  readonly name = 'PurgeLedgerImports';
  readonly cron = '20 3 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly purge: PurgeLedgerImports) {}

  async run(): Promise<void> {
    await this.purge.execute();
  }
}
