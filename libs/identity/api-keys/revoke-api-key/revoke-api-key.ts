import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { Clock, isUuid } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ApiKeyRefusal } from '../api-key-refusal.js';
import { FindApiKey } from '../find-api-key/find-api-key.js';

const REVOKE = `UPDATE api_key SET revoked_at = $3
  WHERE id = $1 AND organisation_id = $2 AND revoked_at IS NULL AND expires_at > $3 RETURNING token_hash`;
const IS_OURS = 'SELECT FROM api_key WHERE id = $1 AND organisation_id = $2';

export interface RevokeApiKeyCommand {
  readonly organisationId: string;
  readonly accountId: string;
  readonly keyId: string;
}

/** Ends a key for good. One that has ended already stays as it is. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly database: Database,
    private readonly keys: FindApiKey,
    private readonly clock: Clock,
  ) {}

  /** Counts at once here, and within ten seconds on other machines. @throws ApiKeyRefusal `KEY_NOT_FOUND` */
  async execute(command: RevokeApiKeyCommand): Promise<void> {
    if (!isUuid(command.keyId)) throw new ApiKeyRefusal('KEY_NOT_FOUND', 'id');
    const hash = await this.database.transaction((sql) => this.revoke(sql, command));
    if (hash) this.keys.forget(hash);
  }

  /** Hash of the token that no longer counts; null when it had ended before. */
  private async revoke(
    sql: SqlRunner,
    { keyId, organisationId, accountId }: RevokeApiKeyCommand,
  ): Promise<Buffer | null> {
    const at = this.clock.now();
    const [revoked] = await sql.rows<{ token_hash: Buffer }>(REVOKE, [keyId, organisationId, at]);
    if (!revoked) {
      const [ours] = await sql.rows(IS_OURS, [keyId, organisationId]);
      if (!ours) throw new ApiKeyRefusal('KEY_NOT_FOUND', 'id');
      return null;
    }
    await appendAudit(sql, {
      subject: { type: 'API_KEY', id: keyId },
      action: 'REVOKED',
      actor: { kind: 'CLIENT', accountId },
      data: { organisationId },
      at,
    });
    return revoked.token_hash;
  }
}
