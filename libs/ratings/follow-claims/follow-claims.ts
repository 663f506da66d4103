import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import type { CompanyId } from '#kernel';
import { Database } from '#persistence';
import { announceEvidence } from '../change-rating/announce-evidence.js';
import { SendNotice } from '../send-notice/send-notice.js';

const WAITING = `SELECT id FROM rating WHERE client_company_id = $1 AND status = 'SUBMITTED' ORDER BY id`;
const MARK = `UPDATE rating SET is_verified = $2 WHERE author_organisation_id = $1 AND is_verified <> $2
  RETURNING client_company_id AS "clientCompanyId"`;

export interface FollowClaimsCommand {
  readonly companyId: CompanyId;
  readonly organisationId: string;
}

/** An organisation began or ceased to hold its company: it can be informed now, and what it said counts while it holds. */
@Injectable()
export class FollowClaims {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly sendNotice: SendNotice,
  ) {}

  /** Running it twice changes nothing more. */
  async execute({ companyId, organisationId }: FollowClaimsCommand): Promise<void> {
    const isVerified = await this.claims.isVerified(organisationId);
    await this.database.transaction(async (sql) => {
      const marked = await sql.rows<{ clientCompanyId: string }>(MARK, [organisationId, isVerified]);
      await announceEvidence(sql, [...new Set(marked.map(({ clientCompanyId }) => clientCompanyId))]);
    });
    const waiting = await this.database.rows<{ id: string }>(WAITING, [companyId]);
    for (const { id } of waiting) await this.sendNotice.execute(id);
  }
}
