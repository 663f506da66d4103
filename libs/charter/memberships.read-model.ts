import { Injectable } from '@nestjs/common';
import { type CompanyId, isUuid } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import { parseCharterCode } from './store/charter-code.js';
import {
  MEMBERSHIP_COLUMNS,
  STEP_COLUMNS,
  type MembershipRecord,
  type MembershipStep,
} from './store/membership-record.js';
import { SIGNATURE_COLUMNS, type SignatureRecord } from './store/signature-record.js';

const BY_ID = `SELECT ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE id = ANY($1::uuid[])`;
const BY_CODE = `SELECT ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE code = $1`;
/** Of one company, the membership that goes on comes before those that ended, then the latest. */
const OF_COMPANIES = `SELECT DISTINCT ON (company_id) ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE company_id = ANY($1)
  ORDER BY company_id, ended_at IS NULL DESC, signed_at DESC, id`;
const CURRENT_OF = `SELECT ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE organisation_id = $1
  ORDER BY ended_at IS NULL DESC, signed_at DESC, id LIMIT 1`;
const STEPS = `SELECT ${STEP_COLUMNS} FROM membership_step WHERE membership_id = ANY($1::uuid[]) ORDER BY seq`;
const SIGNATURES = `SELECT ${SIGNATURE_COLUMNS} FROM charter_signature WHERE membership_id = ANY($1::uuid[]) ORDER BY signed_at, id`;
const SIGNATURE = `SELECT ${SIGNATURE_COLUMNS} FROM charter_signature WHERE id = $1`;

/** Who committed to the charter, what they signed, and what became of it. */
@Injectable()
export class MembershipsReadModel {
  private readonly byId = new BatchedRead<MembershipRecord>(async (ids) =>
    keyed(await this.database.rows<MembershipRecord>(BY_ID, [ids], 'memberships')),
  );
  private readonly stepsById = new BatchedRead<MembershipStep[]>(async (ids) =>
    grouped(await this.database.rows<MembershipStep>(STEPS, [ids], 'membership-steps')),
  );
  private readonly signaturesById = new BatchedRead<SignatureRecord[]>(async (ids) =>
    grouped(await this.database.rows<SignatureRecord>(SIGNATURES, [ids], 'charter-signatures')),
  );

  constructor(private readonly database: Database) {}

  async membership(id: string): Promise<MembershipRecord | null> {
    return isUuid(id) ? ((await this.byId.find(id)) ?? null) : null;
  }

  /** The membership that goes on, or else the one that ended last; null when the company never signed. */
  async ofCompany(companyId: CompanyId): Promise<MembershipRecord | null> {
    return (await this.ofCompanies([companyId])).get(companyId) ?? null;
  }

  /** As `ofCompany`; companies that never signed are left out. */
  async ofCompanies(companyIds: readonly CompanyId[]): Promise<Map<CompanyId, MembershipRecord>> {
    const rows = await this.database.rows<MembershipRecord>(
      OF_COMPANIES,
      [companyIds],
      'memberships-of-companies',
    );
    return new Map(rows.map((row) => [row.companyId, row]));
  }

  /** By the short code of verification, as typed. */
  async ofCode(typed: string): Promise<MembershipRecord | null> {
    const code = parseCharterCode(typed);
    if (!code) return null;
    const [found] = await this.database.rows<MembershipRecord>(BY_CODE, [code], 'membership-of-code');
    return found ?? null;
  }

  /** What the organisation signed: the membership that goes on, or else its last one. */
  async currentOf(organisationId: string): Promise<MembershipRecord | null> {
    const [found] = await this.database.rows<MembershipRecord>(CURRENT_OF, [organisationId]);
    return found ?? null;
  }

  /** Oldest first. */
  async steps(membershipId: string): Promise<readonly MembershipStep[]> {
    return (await this.stepsById.find(membershipId)) ?? [];
  }

  /** Oldest first. */
  async signatures(membershipId: string): Promise<readonly SignatureRecord[]> {
    return (await this.signaturesById.find(membershipId)) ?? [];
  }

  async signature(id: string): Promise<SignatureRecord | null> {
    if (!isUuid(id)) return null;
    const [found] = await this.database.rows<SignatureRecord>(SIGNATURE, [id]);
    return found ?? null;
  }
}

function keyed(rows: readonly MembershipRecord[]): Map<string, MembershipRecord> {
  return new Map(rows.map((row) => [row.id, row]));
}

function grouped<T extends { readonly membershipId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.membershipId, [...(groups.get(row.membershipId) ?? []), row]);
  return groups;
}
