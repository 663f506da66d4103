import { SearchCompanies } from '#companies';
import type { Database } from '#persistence';
import type { SearchEngine } from './search-engine.js';

export function goodpayerEngine(database: Database): SearchEngine {
  const useCase = new SearchCompanies(database);
  return {
    label: 'goodpayer',
    search: async (query) =>
      (await useCase.execute({ query, first: 5 })).items.map(({ node }) => node.number),
    close: () => undefined,
  };
}
