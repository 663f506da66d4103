import { Injectable } from '@nestjs/common';
import type { CompanyId, Currency, Day } from '#kernel';
import { Database } from '#persistence';
import { COUNTED_STATUSES, FROZEN_STATUSES } from '../status/rating-status.js';
import { supplierInWords } from '../supplier/supplier-in-words.js';
import { EVIDENCE } from './evidence.sql.js';
import type { ExperienceFact, SupplierExperiences } from './supplier-experiences.js';

interface EvidenceRow {
  readonly client_company_id: CompanyId;
  readonly supplier_id: string;
  readonly tier: SupplierExperiences['tier'];
  readonly is_verified: boolean;
  readonly is_related_party: boolean;
  readonly activity_code: string | null;
  readonly activity_scheme: string | null;
  readonly size_band: string | null;
  readonly experiences: readonly ExperienceJson[];
}

/** Amounts are text because JSON numbers are not exact. */
type ExperienceJson = Omit<ExperienceFact, 'amount' | 'payments'> & {
  readonly amountMinor: string;
  readonly currency: Currency;
  readonly payments: readonly { readonly paidOn: Day; readonly amountMinor: string }[];
};

/** What suppliers experienced and may count: the one door through which payment experiences reach the score. */
@Injectable()
export class PaymentEvidenceReadModel {
  constructor(protected readonly database: Database) {}

  /**
   * By company, suppliers sorted by id and tier, experiences by id; companies without any are absent. What was recorded
   * after `knownOn` is left out: a past answer rests on what was known then.
   */
  async evidenceOf(
    companyIds: readonly CompanyId[],
    knownOn: Day,
  ): Promise<Map<CompanyId, SupplierExperiences[]>> {
    const values = [companyIds, knownOn, COUNTED_STATUSES, FROZEN_STATUSES];
    const rows = await this.database.rows<EvidenceRow>(EVIDENCE, values, 'payment-evidence');
    const evidence = new Map<CompanyId, SupplierExperiences[]>();
    for (const row of rows) {
      const suppliers = evidence.get(row.client_company_id);
      if (suppliers) suppliers.push(toSupplier(row));
      else evidence.set(row.client_company_id, [toSupplier(row)]);
    }
    return evidence;
  }
}

function toSupplier(row: EvidenceRow): SupplierExperiences {
  return {
    supplierId: row.supplier_id,
    tier: row.tier,
    isVerified: row.is_verified,
    isRelatedParty: row.is_related_party,
    description: supplierInWords({
      activityCode: row.activity_code,
      activityScheme: row.activity_scheme,
      sizeBand: row.size_band,
    }),
    sizeBand: row.size_band,
    experiences: row.experiences.map(({ amountMinor, currency, payments, ...fact }) => ({
      ...fact,
      amount: { minor: BigInt(amountMinor), currency },
      payments: payments.map((payment) => ({ ...payment, amountMinor: BigInt(payment.amountMinor) })),
    })),
  };
}
