import { parseCompanyNumber } from '#kernel';
import type { CharterStatus, CharterTier } from '../status/membership-status.js';
import { publicStatusOf } from '../status/public-standing.js';

export interface RegisterFilter {
  /** Company number in any spelling, or words of a name. */
  readonly query?: string | null;
  readonly tier?: CharterTier | null;
  /** Activity code or the beginning of one, e.g. `43`. */
  readonly sector?: string | null;
  /** `UNDER_REVIEW` finds nobody: a review is between its sides until it is decided. */
  readonly status?: CharterStatus | null;
}

export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What has ended is shown for a time; `$1` and `$2` are the first instants of exclusions and other ends that still are. */
const isShown = (one: string) =>
  `(${one}.ended_at IS NULL OR ${one}.ended_at >= CASE ${one}.status WHEN 'REVOKED' THEN $1::timestamptz ELSE $2::timestamptz END)`;

/**
 * The latest commitment of each company that may be named. Visibility is asked on each read: a company that opposed its
 * diffusion after it signed leaves the register at once.
 */
const LISTED = `FROM charter_membership m JOIN company c ON c.company_id = m.company_id
  WHERE c.visibility = 'PUBLIC' AND c.name IS NOT NULL AND ${isShown('m')}
    AND NOT EXISTS (SELECT FROM charter_membership n WHERE n.company_id = m.company_id AND (n.signed_at, n.id) > (m.signed_at, m.id))`;

const STEPS = `SELECT json_agg(json_build_object('at', s.at, 'action', s.action, 'fromStatus', s.from_status, 'toStatus', s.to_status,
    'tier', s.tier, 'publicNote', s.public_note) ORDER BY s.seq) AS steps
  FROM charter_membership own JOIN membership_step s ON s.membership_id = own.id
  WHERE own.company_id = page."companyId" AND ${isShown('own')}`;

const COLUMNS = `m.id, m.status, m.tier, m.code, m.version_id AS "versionId", m.signed_at AS "signedAt", m.term_ends_on AS "termEndsOn",
  m.status_since AS "statusSince", m.company_id AS "companyId", c.name, c.status AS "companyStatus", c.activity_code AS "activityCode",
  c.activity_scheme AS "activityScheme", c.size_band AS "sizeBand", c.size_year AS "sizeYear", c.postcode, c.locality, c.department`;

/** Each word as a beginning, over the index of names: accents, case, order and legal forms do not matter. */
const words = (at: number) =>
  `m.company_id IN (SELECT company_id FROM company_search WHERE terms @@ (SELECT string_agg(quote_literal(word) || ':*', ' & ')::tsquery
    FROM unnest(tsvector_to_array(search_words(search_normal($${at})))) AS word))`;

/** One statement a page, latest signature first. */
export function pageOf(
  shownSince: readonly [Date, Date],
  filter: RegisterFilter,
  after: string | null,
  limit: number,
): Sql {
  const values: unknown[] = [...shownSince];
  const given = (value: unknown) => values.push(value);
  const narrowed = [
    ...conditions(filter, given),
    ...(after
      ? [
          `(m.signed_at, m.id) < (SELECT signed_at, id FROM charter_membership WHERE id = $${given(after)}::uuid)`,
        ]
      : []),
  ];
  const listed = [LISTED, ...narrowed].join(' AND ');
  return {
    text: `SELECT page.*, history.steps
      FROM (SELECT ${COLUMNS} ${listed} ORDER BY m.signed_at DESC, m.id DESC LIMIT $${given(limit)}) AS page
      CROSS JOIN LATERAL (${STEPS}) AS history ORDER BY page."signedAt" DESC, page.id DESC`,
    values,
  };
}

/** The line of one company. */
export function entryOf(shownSince: readonly [Date, Date], companyId: string): Sql {
  return {
    text: `SELECT page.*, history.steps FROM (SELECT ${COLUMNS} ${LISTED} AND m.company_id = $3) AS page CROSS JOIN LATERAL (${STEPS}) AS history`,
    values: [...shownSince, companyId],
  };
}

/** A fingerprint of all lines, in constant memory whatever their number, and the instant of the last step. */
export function stateOf(shownSince: readonly [Date, Date]): Sql {
  return {
    text: `SELECT count(*)::text || '-' || coalesce(sum(hashtextextended(concat_ws('|', line.*::text, line.seq), 0)), 0)::text AS fingerprint, max(line.at) AS "changedAt"
      FROM (SELECT ${COLUMNS}, last.seq, last.at ${LISTED.replace(
        'WHERE',
        `CROSS JOIN LATERAL (SELECT seq, at FROM membership_step s
        WHERE s.membership_id = m.id ORDER BY seq DESC LIMIT 1) AS last WHERE`,
      )}) AS line`,
    values: shownSince,
  };
}

function conditions(
  { query, tier, sector, status }: RegisterFilter,
  given: (value: unknown) => number,
): string[] {
  const typed = query?.replaceAll('\0', ' ').trim();
  const number = typed ? parseCompanyNumber(typed) : null;
  return [
    ...(number?.ok ? [`m.company_id = $${given(number.companyId)}`] : []),
    ...(typed && !number?.ok ? [words(given(typed))] : []),
    ...(tier ? [`m.tier = $${given(tier)}`] : []),
    ...(status ? [`${publicStatusOf('m.status')} = $${given(status)}`] : []),
    ...(sector ? [`starts_with(replace(c.activity_code, '.', ''), $${given(sector)})`] : []),
  ];
}
