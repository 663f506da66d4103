import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { SIGNING_COLUMNS, type SigningRecord } from '../store/signing-record.js';

const WAITING = `SELECT ${SIGNING_COLUMNS} FROM charter_signing WHERE organisation_id = $1 AND account_id = $2
  AND used_at IS NULL AND replaced_at IS NULL AND expires_at > $3 AND attempts_left > 0`;

/** The signature that a person began and can still confirm. */
@Injectable()
export class WaitingSigning {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of({ organisationId, accountId }: Member): Promise<SigningRecord | null> {
    const now = this.clock.now();
    const [found] = await this.database.rows<SigningRecord>(WAITING, [organisationId, accountId, now]);
    return found ?? null;
  }
}
