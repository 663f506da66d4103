import { Injectable } from '@nestjs/common';
import { type CompanyId, decodeCursor, encodeCursor, isUuid, type Page } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import type { ClaimDecision, ClaimReason } from './decide-claim/claim-decision.js';
import { HOLDING } from './status/claim-status.js';
import { CLAIM_COLUMNS, type ClaimRecord } from './store/claim-record.js';

export interface DecidedClaim {
  readonly claimId: string;
  readonly decidedAt: Date;
  readonly decidedBy: string;
  readonly decision: ClaimDecision;
  readonly reason: ClaimReason;
  readonly statement: string;
}

const ONE = `SELECT ${CLAIM_COLUMNS} FROM company_claim WHERE claim_id = $1`;
const OF_ORGANISATION = `SELECT ${CLAIM_COLUMNS} FROM company_claim WHERE organisation_id = $1 ORDER BY requested_at DESC, claim_id LIMIT 50`;
/** The longest waiting first. */
const QUEUE = `SELECT ${CLAIM_COLUMNS} FROM company_claim WHERE status = 'PROOF_PENDING' AND (requested_at, claim_id) > ($1, $2)
  ORDER BY requested_at, claim_id LIMIT $3`;
const DECISIONS = `SELECT claim_id AS "claimId", decided_at AS "decidedAt", decided_by AS "decidedBy", decision, reason, statement
  FROM claim_decision WHERE claim_id = ANY($1::uuid[]) ORDER BY decided_at`;
const HOLDERS = `SELECT company_id AS "companyId", organisation_id AS "organisationId" FROM company_claim
  WHERE company_id = ANY($1) AND status = ANY($2)`;

const BEGINNING = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** Who proved to act for which company, and what waits to be decided. */
@Injectable()
export class ClaimsReadModel {
  constructor(private readonly database: Database) {}

  /** Whether the organisation holds its company: proved, and not ended since. */
  async isVerified(organisationId: string, sql: SqlRunner = this.database): Promise<boolean> {
    const held = await sql.rows(
      'SELECT FROM company_claim WHERE organisation_id = $1 AND status = ANY($2)',
      [organisationId, HOLDING],
      'claim-is-verified',
    );
    return held.length > 0;
  }

  /** The organisations that hold these companies; companies that nobody holds are left out. */
  async verifiedOrganisations(companyIds: readonly CompanyId[]): Promise<Map<CompanyId, string[]>> {
    const rows = await this.database.rows<{ companyId: CompanyId; organisationId: string }>(
      HOLDERS,
      [companyIds, HOLDING],
      'claim-holders',
    );
    return new Map(rows.map(({ companyId, organisationId }) => [companyId, [organisationId]]));
  }

  async claim(claimId: string): Promise<ClaimRecord | null> {
    if (!isUuid(claimId)) return null;
    const [claim] = await this.database.rows<ClaimRecord>(ONE, [claimId]);
    return claim ?? null;
  }

  /** Latest first. */
  ofOrganisation(organisationId: string): Promise<ClaimRecord[]> {
    return this.database.rows<ClaimRecord>(OF_ORGANISATION, [organisationId]);
  }

  /** Claims whose proof a moderator has to look at. @throws DomainError `INVALID_CURSOR` */
  async queue(first: number, after?: string | null): Promise<Page<ClaimRecord>> {
    const position = after ? decodeCursor(after, 2) : BEGINNING;
    const rows = await this.database.rows<ClaimRecord>(QUEUE, [...position, first + 1]);
    return {
      items: rows.slice(0, first).map((node) => ({
        cursor: encodeCursor([node.requestedAt.toISOString(), node.claimId]),
        node,
      })),
      hasNextPage: rows.length > first,
    };
  }

  /** Oldest first, by claim. */
  decisions(claimIds: readonly string[]): Promise<DecidedClaim[]> {
    return this.database.rows<DecidedClaim>(DECISIONS, [claimIds]);
  }
}
