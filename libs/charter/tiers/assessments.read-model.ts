import { Injectable } from '@nestjs/common';
import { BatchedRead, Database } from '#persistence';
import type { Assessment } from './assessment.js';
import type { Quarter } from './quarter.js';

/** What was measured for one quarter. */
export interface AssessmentRecord extends Assessment {
  readonly membershipId: string;
  readonly quarter: Quarter;
  readonly assessedAt: Date;
}

const OF_MEMBERSHIPS = `SELECT membership_id AS "membershipId", quarter, tier, lines, assessed_at AS "assessedAt"
  FROM charter_assessment WHERE membership_id = ANY($1::uuid[]) ORDER BY quarter DESC`;

/** What was measured of signatories, quarter by quarter. */
@Injectable()
export class AssessmentsReadModel {
  private readonly ofMemberships = new BatchedRead<AssessmentRecord[]>((ids) => this.read(ids));

  constructor(private readonly database: Database) {}

  /** Latest quarter first; empty before the first assessment. */
  async ofMembership(membershipId: string): Promise<readonly AssessmentRecord[]> {
    return (await this.ofMemberships.find(membershipId)) ?? [];
  }

  async ofQuarter(membershipId: string, quarter: Quarter): Promise<AssessmentRecord | null> {
    const assessments = await this.ofMembership(membershipId);
    return assessments.find((one) => one.quarter === quarter) ?? null;
  }

  private async read(ids: readonly string[]): Promise<Map<string, AssessmentRecord[]>> {
    const rows = await this.database.rows<AssessmentRecord>(OF_MEMBERSHIPS, [ids], 'charter-assessments');
    const byMembership = new Map<string, AssessmentRecord[]>();
    for (const row of rows) {
      byMembership.set(row.membershipId, [...(byMembership.get(row.membershipId) ?? []), row]);
    }
    return byMembership;
  }
}
