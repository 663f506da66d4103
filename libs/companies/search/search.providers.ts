import { SearchCompanies } from './search-companies.js';
import { SuggestCompanies } from './suggest-companies.js';

/** Use cases of the search, for the companies module to provide and export. */
export const SEARCH_PROVIDERS = [SearchCompanies, SuggestCompanies];
