import MiniSearch from 'minisearch';
import { wordsOf, type EngineMaker } from './search-engine.js';

/** MiniSearch in the memory of the process, with prefix search and its usual tolerance of a fifth of the letters. */
export const makeMiniSearchEngine: EngineMaker = async (units) => {
  const index = new MiniSearch<{ siren: string; names: string }>({
    idField: 'siren',
    fields: ['siren', 'names'],
    tokenize: wordsOf,
  });
  for (const unit of units())
    index.add({
      siren: unit.siren,
      names: [unit.name, unit.acronym, unit.tradeName].filter(Boolean).join(' '),
    });
  return {
    label: 'MiniSearch',
    search: (query) =>
      index
        .search(/^[\d ]+$/.test(query) ? query.replaceAll(' ', '') : query, {
          prefix: true,
          fuzzy: 0.2,
          combineWith: 'AND',
        })
        .slice(0, 5)
        .map((hit) => String(hit.id)),
    close: () => index.removeAll(),
  };
};
