import { Injectable } from '@nestjs/common';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import type { FoundSign } from '../found-sign.js';
import { KeepSign } from '../keep-sign.js';
import { guardPolicyOn } from '../policy/guard-policy.js';
import { SignsAcrossClients } from './signs-across-clients.js';
import { SignsOfClient } from './signs-of-client.js';

const MS_PER_DAY = 86_400_000;
const BATCH = 200;

/** Clients that were rated lately, in the order of their ids. */
const CLIENTS = `SELECT DISTINCT client_company_id AS id FROM rating
  WHERE submitted_at > $1 AND status <> 'DRAFT' AND client_company_id > $2 ORDER BY client_company_id LIMIT $3`;

/** Looks at what was rated lately for signs of one hand, and tells moderators of them. Nobody is punished by it. */
@Injectable()
export class FindSigns {
  constructor(
    private readonly database: Database,
    private readonly ofClient: SignsOfClient,
    private readonly acrossClients: SignsAcrossClients,
    private readonly keep: KeepSign,
    private readonly clock: Clock,
  ) {}

  /** Returns how many signs are new. Running it twice finds nothing more. */
  async execute(): Promise<number> {
    const days = guardPolicyOn(this.clock.today()).lookBackDays.value;
    const since = new Date(this.clock.now().getTime() - days * MS_PER_DAY);
    let found = await this.keepAll(await this.acrossClients.execute());
    for (let last = ''; ;) {
      const batch = await this.database.rows<{ id: CompanyId }>(CLIENTS, [since, last, BATCH]);
      if (batch.length === 0) return found;
      for (const { id } of batch) found += await this.keepAll(await this.ofClient.execute(id));
      last = batch.at(-1)!.id;
    }
  }

  private async keepAll(signs: readonly FoundSign[]): Promise<number> {
    let kept = 0;
    for (const sign of signs) if (await this.keep.execute(sign)) kept += 1;
    return kept;
  }
}
