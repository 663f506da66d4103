import { Injectable } from '@nestjs/common';
import type { CompanyId, Day } from '#kernel';
import { Database } from '#persistence';
import type { SupplierExperiences } from './supplier-experiences.js';

/** What suppliers experienced and may count: the one door through which payment experiences reach the score. */
@Injectable()
export class PaymentEvidenceReadModel {
  constructor(protected readonly database: Database) {}

  /**
   * By company, suppliers sorted by id and tier, experiences by id; companies without any are absent. What was recorded
   * after `knownOn` is left out: a past answer rests on what was known then.
   */
  async evidenceOf(
    _companyIds: readonly CompanyId[],
    _knownOn: Day,
  ): Promise<Map<CompanyId, SupplierExperiences[]>> {
    return new Map();
  }
}
