import { Injectable } from '@nestjs/common';
import { CompaniesReadModel, type CompanyPublicFacts } from '#companies';
import type { CompanyId, Day } from '#kernel';
import { PaymentEvidenceReadModel, type SupplierExperiences } from '#ratings';
import type { KnownFacts } from './known-facts.js';

/** Brings together what the score reads of each company, one statement for each kind of fact, however many companies. */
@Injectable()
export class KnownFactsReadModel {
  constructor(
    private readonly companies: CompaniesReadModel,
    private readonly payments: PaymentEvidenceReadModel,
  ) {}

  /** By company id; those that are unknown or may not be shown are left out. */
  async of(companyIds: readonly CompanyId[], asOf: Day): Promise<KnownFacts[]> {
    const [companies, told] = await Promise.all([
      this.companies.facts(companyIds, asOf),
      this.payments.evidenceOf(companyIds, asOf),
    ]);
    return companies.map((company) => join(company, told));
  }

  /** The same for every company after `after`, in batches ordered by company id. */
  async *all(
    asOf: Day,
    options: { batchSize: number; after?: string },
  ): AsyncIterable<readonly KnownFacts[]> {
    for await (const companies of this.companies.allFacts(asOf, options)) {
      const ids = companies.map(({ identity }) => identity.companyId);
      const told = await this.payments.evidenceOf(ids, asOf);
      yield companies.map((company) => join(company, told));
    }
  }
}

function join(company: CompanyPublicFacts, told: ReadonlyMap<CompanyId, SupplierExperiences[]>): KnownFacts {
  return { company, suppliers: told.get(company.identity.companyId) ?? [] };
}
