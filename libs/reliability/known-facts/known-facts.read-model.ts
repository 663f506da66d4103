import { Injectable } from '@nestjs/common';
import { CharterStandingsReadModel, type CharterStanding } from '#charter';
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
    private readonly charters: CharterStandingsReadModel,
  ) {}

  /** By company id; those that are unknown or may not be shown are left out. */
  async of(companyIds: readonly CompanyId[], asOf: Day): Promise<KnownFacts[]> {
    const [companies, spoken] = await Promise.all([
      this.companies.facts(companyIds, asOf),
      this.spokenOf(companyIds, asOf),
    ]);
    return join(companies, spoken);
  }

  /** The same for every company after `after`, in batches ordered by company id. */
  async *all(
    asOf: Day,
    options: { batchSize: number; after?: string },
  ): AsyncIterable<readonly KnownFacts[]> {
    for await (const companies of this.companies.allFacts(asOf, options)) {
      const ids = companies.map(({ identity }) => identity.companyId);
      yield join(companies, await this.spokenOf(ids, asOf));
    }
  }

  private async spokenOf(companyIds: readonly CompanyId[], asOf: Day): Promise<Spoken> {
    const [suppliers, charters] = await Promise.all([
      this.payments.evidenceOf(companyIds, asOf),
      this.charters.of(companyIds, asOf),
    ]);
    return { suppliers, charters };
  }
}

/** What suppliers told, and what companies promised. */
interface Spoken {
  readonly suppliers: ReadonlyMap<CompanyId, SupplierExperiences[]>;
  readonly charters: ReadonlyMap<CompanyId, CharterStanding>;
}

function join(companies: readonly CompanyPublicFacts[], { suppliers, charters }: Spoken): KnownFacts[] {
  return companies.map((company) => {
    const { companyId } = company.identity;
    return { company, suppliers: suppliers.get(companyId) ?? [], charter: charters.get(companyId) ?? null };
  });
}
