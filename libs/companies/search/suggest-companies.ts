import { Injectable } from '@nestjs/common';
import type { Country } from '#kernel';
import type { CompanyHit } from './company-hit.js';
import { SearchCompanies } from './search-companies.js';

export interface SuggestCompaniesInput {
  /** What was typed so far. */
  readonly query: string;
  readonly country?: Country | null;
  /** 1 to 50. */
  readonly limit: number;
}

/** Type-ahead: the best few companies for what was typed so far. */
@Injectable()
export class SuggestCompanies {
  constructor(private readonly search: SearchCompanies) {}

  /** @throws DomainError as `SearchCompanies` does. */
  async execute({ query, country, limit }: SuggestCompaniesInput): Promise<CompanyHit[]> {
    const page = await this.search.execute({ query, filter: { country }, first: limit });
    return page.items.map(({ node }) => node);
  }
}
