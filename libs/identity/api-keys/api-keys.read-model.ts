import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
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
}

const COLUMNS = `SELECT key.id AS "keyId", key.name, key.scope, key.prefix, key.created_at AS "createdAt",
    account.name AS "createdBy", key.expires_at AS "expiresAt", key.revoked_at AS "revokedAt"
  FROM api_key AS key LEFT JOIN account ON account.id = key.created_by`;
const OF_ORGANISATION = `${COLUMNS} WHERE key.organisation_id = $1
    AND least(key.expires_at, key.revoked_at) > $2::timestamptz - make_interval(days => $3)
  ORDER BY key.revoked_at IS NULL AND key.expires_at > $2 DESC, key.created_at DESC, key.id LIMIT 50`;
const ONE = `${COLUMNS} WHERE key.id = $1`;

/** The keys of an organisation, for its owners. No token is among them. */
@Injectable()
export class ApiKeysReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that open something first, then those that ended lately; latest first. */
  ofOrganisation(organisationId: string): Promise<ListedApiKey[]> {
    const values = [organisationId, this.clock.now(), API_KEY_POLICY.listedAfterEnd];
    return this.database.rows<ListedApiKey>(OF_ORGANISATION, values);
  }

  async key(keyId: string): Promise<ListedApiKey | null> {
    const [key] = await this.database.rows<ListedApiKey>(ONE, [keyId]);
    return key ?? null;
  }
}
