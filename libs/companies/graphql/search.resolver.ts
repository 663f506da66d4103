import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '#identity';
import { SearchCompanies } from '../search/search-companies.js';
import { SuggestCompanies } from '../search/suggest-companies.js';
import { CompanyConnectionObject } from './company-connection.object.js';
import { CompanyHitObject } from './company-hit.object.js';
import { SearchCompaniesArgs, SuggestCompaniesArgs } from './search.args.js';
import { toCompanyHit, toConnection } from './search.mapper.js';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly search: SearchCompanies,
    private readonly suggest: SuggestCompanies,
  ) {}

  @Public()
  @Query(() => CompanyConnectionObject, {
    description:
      'Companies by number, name, prefix, words in any order, with one or two typing errors. Best match first.',
  })
  async searchCompanies(@Args() args: SearchCompaniesArgs): Promise<CompanyConnectionObject> {
    return toConnection(await this.search.execute(args), args.after);
  }

  @Public()
  @Query(() => [CompanyHitObject], {
    description: 'Type-ahead: the best few matches for what was typed so far.',
  })
  async suggestCompanies(@Args() args: SuggestCompaniesArgs): Promise<CompanyHitObject[]> {
    return (await this.suggest.execute(args)).map(toCompanyHit);
  }
}
