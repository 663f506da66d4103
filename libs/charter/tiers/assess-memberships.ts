import { Injectable } from '@nestjs/common';
import { recordEvent } from '#jobs';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { PaymentEvidenceReadModel, type SupplierExperiences } from '#ratings';
import { setTier } from '../status/set-tier.js';
import { assessTier } from './assess-tier.js';
import { CHARTER_ASSESSED, type CharterAssessed } from './charter-assessed.event.js';
import { lastDayOf, lastQuarterBefore, type Quarter } from './quarter.js';
import { sampleInvoices } from './sample-invoices.js';
import { tierPolicyOn } from './tier-policy.js';

interface Due {
  readonly id: string;
  readonly companyId: CompanyId;
}

const BATCH = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

const DUE = `SELECT m.id, m.company_id AS "companyId" FROM charter_membership m
  WHERE m.ended_at IS NULL AND m.id > $2 AND NOT EXISTS (
    SELECT FROM charter_assessment a WHERE a.membership_id = m.id AND a.quarter = $1)
  ORDER BY m.id LIMIT $3`;
const KEEP = `INSERT INTO charter_assessment (membership_id, company_id, quarter, tier, lines, policy_version, assessed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT charter_assessment_quarter_uq DO NOTHING RETURNING id`;

/**
 * Measures every signatory once for the quarter that ended last, on what was known at its end. Each is measured in a transaction
 * of its own: whatever stops in between is made up for by the next run, and one that fails holds back no other.
 */
@Injectable()
export class AssessMemberships {
  constructor(
    private readonly database: Database,
    private readonly evidence: PaymentEvidenceReadModel,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were measured. @throws AggregateError when some could not be */
  async execute(): Promise<number> {
    const quarter = lastQuarterBefore(this.clock.today());
    const failures: unknown[] = [];
    let assessed = 0;
    for (let last = FIRST; ;) {
      const batch = await this.database.rows<Due>(DUE, [quarter, last, BATCH]);
      if (batch.length === 0) break;
      const told = await this.evidence.evidenceOf(
        batch.map(({ companyId }) => companyId),
        lastDayOf(quarter),
      );
      for (const due of batch) {
        const isKept = await this.assess(due, quarter, told.get(due.companyId) ?? []).catch(
          (failure: unknown) => (failures.push(failure), false),
        );
        if (isKept) assessed += 1;
      }
      last = batch.at(-1)!.id;
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be assessed`);
    return assessed;
  }

  private assess(
    { id, companyId }: Due,
    quarter: Quarter,
    told: readonly SupplierExperiences[],
  ): Promise<boolean> {
    const quarterEndsOn = lastDayOf(quarter);
    const policy = tierPolicyOn(quarterEndsOn);
    const { tier, lines } = assessTier(sampleInvoices(told, { companyId, quarterEndsOn, policy }), policy);
    const at = this.clock.now();
    return this.database.transaction(async (sql) => {
      const values = [id, companyId, quarter, tier, JSON.stringify(lines), policy.version, at];
      // Two workers may have begun at once: the one that comes second changes nothing.
      if ((await sql.rows(KEEP, values)).length === 0) return false;
      const event: CharterAssessed = { type: CHARTER_ASSESSED, payload: { membershipId: id, quarter } };
      await recordEvent(sql, event);
      await setTier(sql, { membershipId: id, tier, at, quarter });
      return true;
    });
  }
}
