/** The prospect check of the bench: who is this, its latest notices and accounts, and the complete score. */
export const CHECK_DOCUMENT = `query Check($number: String!) {
  company(number: $number) {
    ... on Company {
      id number name status createdOn
      address { postcode locality department }
      legalNotices { id kind nature publishedOn court }
      annualAccounts { closedOn kind turnover { minor currency } equityRatio liquidityRatio supplierDays }
      reliability {
        outcome verdict { fr en } certainty { fr en } score interval { low high level } grade isProvisional
        contributions { id kind points label { fr en } detail { fr en } }
        modelVersion asOf
      }
    }
  }
}`;

/** The same with a second root field: registered, but never kept in the cache of answers. */
export const UNCACHED_CHECK_DOCUMENT = CHECK_DOCUMENT.replace('query Check', 'query UncachedCheck').replace(
  /\}$/,
  '  __typename\n}',
);

/** The same answer built by PostgreSQL in one statement, which is what the raw server sends. */
export const CHECK_SQL = `SELECT json_build_object('data', json_build_object('company', json_build_object(
  'id', c.company_id, 'number', substr(c.company_id, 4), 'name', c.name, 'status', c.status, 'createdOn', c.created_on,
  'address', json_build_object('postcode', c.postcode, 'locality', c.locality, 'department', c.department),
  'legalNotices', (SELECT coalesce(json_agg(json_build_object('id', f.notice_id, 'kind', f.kind, 'nature', f.nature,
      'publishedOn', f.published_on, 'court', f.court) ORDER BY f.published_on DESC, f.notice_id DESC), '[]')
    FROM legal_notice f WHERE f.company_id = c.company_id),
  'annualAccounts', (SELECT coalesce(json_agg(json_build_object('closedOn', f.closed_on, 'kind', f.kind,
      'turnover', json_build_object('minor', f.turnover_minor::text, 'currency', 'EUR'), 'equityRatio', f.equity_ratio,
      'liquidityRatio', f.liquidity_ratio, 'supplierDays', f.supplier_days) ORDER BY f.closed_on DESC), '[]')
    FROM annual_accounts f WHERE f.company_id = c.company_id),
  'reliability', (SELECT json_build_object('outcome', s.scorecard -> 'outcome', 'verdict', s.scorecard -> 'verdict',
      'certainty', s.scorecard -> 'certainty', 'score', s.scorecard -> 'score', 'interval', s.scorecard -> 'interval',
      'grade', s.scorecard -> 'grade', 'isProvisional', s.scorecard -> 'isProvisional',
      'contributions', s.scorecard -> 'contributions', 'modelVersion', s.scorecard -> 'modelVersion', 'asOf', s.scorecard -> 'asOf')
    FROM reliability_snapshot s WHERE s.company_id = c.company_id ORDER BY s.as_of DESC LIMIT 1)
)))::text AS answer FROM company c WHERE c.company_id = $1`;
