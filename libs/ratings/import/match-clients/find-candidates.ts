import { Injectable } from '@nestjs/common';
import { SearchCompanies } from '#companies';
import { DomainError, type CompanyId } from '#kernel';

/** More would not be looked at: who sees none of these types the name or the number. */
const MOST_CANDIDATES = 5;
const LONGEST_QUERY = 200;

export interface NamedClient {
  readonly name: string | null;
  readonly postcode: string | null;
}

/** Companies that a client of a ledger may be, best first: those of its postcode before those of its department and the others. */
@Injectable()
export class FindCandidates {
  constructor(private readonly companies: SearchCompanies) {}

  async execute({ name, postcode }: NamedClient, own: CompanyId): Promise<CompanyId[]> {
    const query = name?.slice(0, LONGEST_QUERY).trim();
    if (!query) return [];
    const near = postcode && /^\d{5}$/.test(postcode) ? [postcode, postcode.slice(0, 2)] : [];
    const found = new Set<CompanyId>();
    for (const place of [...near, null]) {
      for (const id of await this.search(query, place)) if (id !== own) found.add(id);
      if (found.size >= MOST_CANDIDATES) break;
    }
    return [...found].slice(0, MOST_CANDIDATES);
  }

  /** A name or a place that no search takes finds nothing: the member types another. */
  private async search(query: string, postcode: string | null): Promise<CompanyId[]> {
    try {
      const page = await this.companies.execute({ query, filter: { postcode }, first: MOST_CANDIDATES + 1 });
      return page.items.map(({ node }) => node.companyId);
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  }
}
