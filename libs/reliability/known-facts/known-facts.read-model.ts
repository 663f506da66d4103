import { Injectable } from '@nestjs/common';
import { CompaniesReadModel, type CompanyPublicFacts } from '#companies';
import type { CompanyId, Day } from '#kernel';
import { PaymentEvidenceReadModel } from '#ratings';
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
    return this.withPayments(await this.companies.facts(companyIds, asOf), asOf);
  }

  /** The same for every company after `after`, in batches ordered by company id. */
  async *all(
    asOf: Day,
    options: { batchSize: number; after?: string },
  ): AsyncIterable<readonly KnownFacts[]> {
    for await (const companies of this.companies.allFacts(asOf, options))
      yield await this.withPayments(companies, asOf);
  }

  private async withPayments(companies: readonly CompanyPublicFacts[], asOf: Day): Promise<KnownFacts[]> {
    const ids = companies.map(({ identity }) => identity.companyId);
    const told = ids.length > 0 ? await this.payments.evidenceOf(ids, asOf) : new Map<CompanyId, never>();
    return companies.map((company) => ({
      company,
      suppliers: told.get(company.identity.companyId) ?? [],
    }));
  }
}
