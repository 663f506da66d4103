import { AnswerCompanyNumber } from './answer-company-number.js';
import { CompanyResolver } from './company.resolver.js';
import { LoadedSourcesResolver } from './loaded-sources.resolver.js';
import { SearchResolver } from './search.resolver.js';

/** What the companies module adds to the API's schema. */
export const GRAPHQL_PROVIDERS = [
  AnswerCompanyNumber,
  CompanyResolver,
  SearchResolver,
  LoadedSourcesResolver,
];
