import type { TableTarget } from './source-definition.js';

/** Sources of a company's identity, weakest first: a notice or a report names a company in passing, the register is the truth. */
const IDENTITY_SOURCES = [
  ['BODACC', 'GB_PAYMENT_PRACTICES'],
  ['RECHERCHE_ENTREPRISES'],
  ['SIRENE', 'COMPANIES_HOUSE'],
] as const;

function rankOf(alias: 'old' | 'new'): string {
  const whens = IDENTITY_SOURCES.map(
    (sources, rank) =>
      `WHEN ${alias}.source IN (${sources.map((source) => `'${source}'`).join(', ')}) THEN ${rank}`,
  );
  return `CASE ${whens.join(' ')} ELSE -1 END`;
}

/** A stronger source replaces a weaker one whatever the dates; at equal strength the more recent statement wins. */
export const STRONGER_OR_NEWER_IDENTITY = `(${rankOf('new')}) > (${rankOf('old')}) OR ((${rankOf('new')}) = (${rankOf('old')}) AND new.source_on >= old.source_on)`;

/** The `company` table as a source of identities writes it; a source that knows less names fewer columns. */
export function companyTarget(columns: readonly string[]): TableTarget {
  return { table: 'company', columns, key: ['company_id'], replaceWhen: STRONGER_OR_NEWER_IDENTITY };
}
