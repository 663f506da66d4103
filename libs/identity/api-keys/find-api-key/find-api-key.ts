import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { isToken, tokenHash } from '../api-key-token.js';
import type { ApiKey } from '../api-key.js';
import { CountApiRequests } from '../count-requests/count-api-requests.js';

/** How long another machine may go on believing in a key that was revoked. */
const BELIEVED_MS = 10_000;
const MOST_KEPT = 1_000;

interface FoundKey extends ApiKey {
  /** Of today, by all machines, as far as they have written them. */
  readonly requests: number;
}

/** A key that no owner is left to revoke opens nothing. */
const FIND = `SELECT key.id AS "keyId", key.scope, key.organisation_id AS "organisationId",
    organisation.company_id AS "companyId", key.expires_at AS "expiresAt", coalesce(usage.requests, 0) AS requests
  FROM api_key AS key JOIN organisation ON organisation.id = key.organisation_id
  LEFT JOIN api_key_usage AS usage ON usage.key_id = key.id AND usage.day = $3
  WHERE key.token_hash = $1 AND key.revoked_at IS NULL AND key.expires_at > $2
    AND EXISTS (SELECT FROM organisation_member AS member
      WHERE member.organisation_id = key.organisation_id AND member.role = 'owner')`;

/** The key that a token is, if it opens anything now. Keys in use are kept for some seconds, unknown ones never. */
@Injectable()
export class FindApiKey {
  private readonly known = new LRUCache<string, ApiKey>({ max: MOST_KEPT, ttl: BELIEVED_MS });

  constructor(
    private readonly database: Database,
    private readonly counted: CountApiRequests,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that is unknown, ended, revoked, or no token at all. */
  async execute(token: string): Promise<ApiKey | null> {
    if (!isToken(token)) return null;
    const hash = tokenHash(token);
    const key = this.known.get(hash.toString('hex')) ?? (await this.read(hash));
    return key && key.expiresAt > this.clock.now() ? key : null;
  }

  forget(hash: Buffer): void {
    this.known.delete(hash.toString('hex'));
  }

  private async read(hash: Buffer): Promise<ApiKey | null> {
    const day = this.clock.today();
    const [row] = await this.database.rows<FoundKey>(FIND, [hash, this.clock.now(), day], 'find-api-key');
    if (!row) return null;
    const { requests, ...key } = row;
    this.counted.learn({ keyId: key.keyId, day, requests });
    this.known.set(hash.toString('hex'), key);
    return key;
  }
}
