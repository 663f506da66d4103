import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '#kernel';
import { Database } from '#persistence';
import { API_KEY_POLICY } from './api-key-policy.js';
import type { ApiKeyScope } from './api-key.js';

export interface ListedApiKey {
  readonly keyId: string;
  readonly name: string;
  readonly scope: ApiKeyScope;
  /** The first characters of the token. */
  readonly prefix: string;
  readonly createdAt: Date;
  /** Name of who made it; null when that account is gone. */
  readonly createdBy: string | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedOn: Day | null;
  /** Some seconds late. */
  readonly requestsToday: number;
}

const COLUMNS = `SELECT key.id AS "keyId", key.name, key.scope, key.prefix, key.created_at AS "createdAt",
    account.name AS "createdBy", key.expires_at AS "expiresAt", key.revoked_at AS "revokedAt",
    (SELECT max(day) FROM api_key_usage WHERE key_id = key.id) AS "lastUsedOn",
    coalesce((SELECT requests FROM api_key_usage WHERE key_id = key.id AND day = $1), 0) AS "requestsToday"
  FROM api_key AS key LEFT JOIN account ON account.id = key.created_by`;
const OF_ORGANISATION = `${COLUMNS} WHERE key.organisation_id = $2
    AND least(key.expires_at, key.revoked_at) > $3::timestamptz - make_interval(days => $4)
  ORDER BY key.revoked_at IS NULL AND key.expires_at > $3 DESC, key.created_at DESC, key.id LIMIT 50`;
const ONE = `${COLUMNS} WHERE key.id = $2`;

/** The keys of an organisation, for its owners. No token is among them. */
@Injectable()
export class ApiKeysReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that open something first, then those that ended lately; latest first. */
  ofOrganisation(organisationId: string): Promise<ListedApiKey[]> {
    const now = this.clock.now();
    const values = [this.clock.today(), organisationId, now, API_KEY_POLICY.listedAfterEnd];
    return this.database.rows<ListedApiKey>(OF_ORGANISATION, values);
  }

  async key(keyId: string): Promise<ListedApiKey | null> {
    const [key] = await this.database.rows<ListedApiKey>(ONE, [this.clock.today(), keyId]);
    return key ?? null;
  }
}
