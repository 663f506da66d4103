import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { OrganisationsReadModel, type Membership } from '#identity';
import { Clock, dayOf } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { refuseClaim } from '../claim-refusal.js';
import { domainOf } from '../claim-company/email-of-company.js';
import { decidedEmail } from '../emails/decided.email.js';
import { TellOrganisation } from '../emails/tell-organisation.js';
import { transferNoticeEmail } from '../emails/transfer-notice.email.js';
import { claimPolicyOn } from '../policy/claim-policy.js';
import { moveClaim } from '../status/move-claim.js';
import type { ClaimAction } from '../status/claim-status.js';
import { lockClaim, type ClaimRecord } from '../store/claim-record.js';
import type { ClaimDecision, ClaimReason } from './claim-decision.js';

export interface DecideClaimCommand {
  /** Account of who decides. */
  readonly moderatorId: string;
  readonly claimId: string;
  readonly decision: ClaimDecision;
  readonly reason: ClaimReason;
  /** In the moderator's own words; both sides read it. */
  readonly statement: string;
}

interface Case extends DecideClaimCommand {
  readonly claim: ClaimRecord;
  /** The hold that the claim challenges; null for a claim on a free company. */
  readonly holder: ClaimRecord | null;
  readonly at: Date;
}

const KEEP = `INSERT INTO claim_decision (claim_id, decided_at, decided_by, decision, reason, statement)
  VALUES ($1, $2, $3, $4, $5, $6)`;
const PROPOSE = `UPDATE company_claim SET transfer_proposed_by = $2, transfer_not_before = $3 WHERE claim_id = $1`;
const ESTABLISH = `INSERT INTO company_domain (company_id, domain, established_by, established_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING`;

/** A moderator decides on a claim, with a reason of the closed list and a statement. A transfer takes two of them, and 72 hours. */
@Injectable()
export class DecideClaim {
  constructor(
    private readonly database: Database,
    private readonly tell: TellOrganisation,
    private readonly organisations: OrganisationsReadModel,
    private readonly clock: Clock,
  ) {}

  /** @throws ClaimRefusal */
  async execute(command: DecideClaimCommand): Promise<void> {
    const statement = command.statement.trim();
    const { longestReason } = claimPolicyOn(this.clock.today());
    if (!statement || statement.length > longestReason.value)
      throw refuseClaim('REASON_REQUIRED', 'statement');
    const memberships = await this.organisations.membershipsOf(command.moderatorId);
    await this.database.transaction(async (sql) => {
      const claim = await lockClaim(sql, command.claimId);
      if (!claim) throw refuseClaim('CLAIM_NOT_FOUND', 'claimId');
      if (isConcerned(command.moderatorId, memberships, claim)) throw refuseClaim('MODERATOR_CONCERNED');
      const challenged = claim.challengesClaimId ? await lockClaim(sql, claim.challengesClaimId) : null;
      const holder = challenged?.status === 'CHALLENGED' ? challenged : null;
      const decided: Case = { ...command, statement, claim, holder, at: this.clock.now() };
      const values = [
        claim.claimId,
        decided.at,
        command.moderatorId,
        command.decision,
        command.reason,
        statement,
      ];
      await sql.rows(KEEP, values);
      await this.apply(sql, decided);
    });
  }

  private async apply(sql: SqlRunner, decided: Case): Promise<void> {
    const { claim, holder, decision } = decided;
    if ((holder !== null) !== ON_CHALLENGES.includes(decision))
      throw refuseClaim('DECISION_UNFIT', 'decision');
    switch (decision) {
      case 'APPROVE':
        if (claim.proof === 'EMAIL') await establishDomain(sql, decided);
        await this.inform(sql, claim, decided);
        return move(sql, decided, claim, 'VERIFY');
      case 'REJECT':
        await this.inform(sql, claim, decided);
        return move(sql, decided, claim, 'REJECT');
      case 'REVOKE':
        await this.inform(sql, claim, decided);
        return move(sql, decided, claim, 'REVOKE');
      case 'CONFIRM_HOLDER':
        await this.inform(sql, claim, decided);
        await this.inform(sql, holder!, decided);
        await move(sql, decided, claim, 'REJECT');
        return move(sql, decided, holder!, 'CONFIRM');
      case 'TRANSFER':
        return this.transfer(sql, decided, holder!);
    }
  }

  private async transfer(sql: SqlRunner, decided: Case, holder: ClaimRecord): Promise<void> {
    const { claim, moderatorId, at } = decided;
    if (!claim.transferProposedBy || !claim.transferNotBefore) return this.propose(sql, decided, holder);
    if (claim.transferProposedBy === moderatorId) throw refuseClaim('SECOND_MODERATOR_NEEDED');
    if (at < claim.transferNotBefore) throw refuseClaim('TRANSFER_TOO_EARLY');
    await this.inform(sql, claim, decided);
    await this.inform(sql, holder, decided);
    await move(sql, decided, holder, 'TRANSFER');
    await move(sql, decided, claim, 'VERIFY');
  }

  private async propose(sql: SqlRunner, decided: Case, holder: ClaimRecord): Promise<void> {
    const { claim, moderatorId, reason, statement, at } = decided;
    const notBefore = new Date(at.getTime() + claimPolicyOn(dayOf(at)).transferNoticeMs.value);
    await sql.rows(PROPOSE, [claim.claimId, moderatorId, notBefore]);
    await this.tell.execute(sql, {
      organisationId: holder.organisationId,
      topic: 'claim-transfer',
      contentFor: (language) => transferNoticeEmail({ reason, statement, notBefore }, language),
    });
    await appendAudit(sql, {
      subject: { type: 'CLAIM', id: claim.claimId },
      action: 'PROPOSE_TRANSFER',
      actor: { kind: 'MODERATOR', accountId: moderatorId },
      data: { reason, notBefore: notBefore.toISOString() },
      at,
    });
  }

  private inform(sql: SqlRunner, { organisationId, status }: ClaimRecord, decided: Case): Promise<void> {
    const { decision, reason, statement } = decided;
    const told = { decision, reason, statement, wasHolding: status === 'CHALLENGED' };
    return this.tell.execute(sql, {
      organisationId,
      topic: 'claim-decided',
      contentFor: (language) => decidedEmail(told, language),
    });
  }
}

/** Both sides of a challenge are organisations of the same company. */
function isConcerned(moderatorId: string, memberships: readonly Membership[], claim: ClaimRecord): boolean {
  return (
    claim.requestedBy === moderatorId || memberships.some(({ companyId }) => companyId === claim.companyId)
  );
}

const ON_CHALLENGES: readonly ClaimDecision[] = ['CONFIRM_HOLDER', 'TRANSFER'];

function move(sql: SqlRunner, decided: Case, claim: ClaimRecord, action: ClaimAction): Promise<void> {
  const { moderatorId, decision, reason, at } = decided;
  const actor = { kind: 'MODERATOR', accountId: moderatorId } as const;
  return moveClaim(sql, { claim, action, actor, at, data: { decision, reason } });
}

/** From now on an address of this domain is proof enough for this company. */
async function establishDomain(sql: SqlRunner, { claim, at }: Case): Promise<void> {
  await sql.rows(ESTABLISH, [claim.companyId, domainOf(claim.email ?? ''), claim.claimId, at]);
}
