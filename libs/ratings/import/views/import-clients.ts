import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { decodeCursor, DomainError, encodeCursor, type CompanyId, type Currency, type Page } from '#kernel';
import { Database } from '#persistence';
import type { ClientMatch } from '../store/import-status.js';

/** A client of a ledger, as read and matched. */
export interface ImportClient {
  readonly key: string;
  readonly name: string | null;
  readonly number: string | null;
  readonly postcode: string | null;
  readonly email: string | null;
  readonly mayBePerson: boolean;
  readonly match: ClientMatch;
  readonly companyId: CompanyId | null;
  readonly candidates: readonly CompanyId[];
  readonly invoices: number;
  readonly overdue: number;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** What is told may harm and nobody could be informed. */
  readonly needsContact: boolean;
}

export interface ClientsPage {
  readonly first: number;
  readonly after?: string | null | undefined;
  /** Only those that a human has to look at. */
  readonly needsConfirmation?: boolean | null | undefined;
}

export interface ClientCounts {
  readonly matched: number;
  readonly toConfirm: number;
  readonly notFound: number;
  readonly leftOut: number;
  readonly ownCompany: number;
  /** Of the matched ones. */
  readonly matchedInvoices: number;
  readonly overdue: number;
  readonly amountMinor: bigint;
}

type ClientRow = Omit<ImportClient, 'needsContact'> & { readonly mayHarm: boolean };

const COLUMNS = `key, name, number, postcode, email, may_be_person AS "mayBePerson", match, company_id AS "companyId", candidates, invoices,
  overdue, amount_minor AS "amountMinor", currency, may_harm AS "mayHarm"`;
const LIST = `SELECT ${COLUMNS} FROM ledger_import_client WHERE import_id = $1 AND match IS NOT NULL
  AND (amount_minor, key) < ($2::bigint, $3::text)
  AND (NOT $4 OR match IN ('TO_CONFIRM', 'NOT_FOUND')) ORDER BY amount_minor DESC, key DESC LIMIT $5`;
const ONE = `SELECT ${COLUMNS} FROM ledger_import_client WHERE import_id = $1 AND key = $2 AND match IS NOT NULL`;
const COUNTS = `SELECT count(*) FILTER (WHERE is_matched)::int AS matched, count(*) FILTER (WHERE match = 'TO_CONFIRM')::int AS "toConfirm",
    count(*) FILTER (WHERE match = 'NOT_FOUND')::int AS "notFound", count(*) FILTER (WHERE match = 'LEFT_OUT')::int AS "leftOut",
    count(*) FILTER (WHERE match = 'OWN_COMPANY')::int AS "ownCompany",
    coalesce(sum(invoices) FILTER (WHERE is_matched), 0)::int AS "matchedInvoices",
    coalesce(sum(overdue), 0)::int AS overdue, coalesce(sum(amount_minor), 0)::bigint AS "amountMinor"
  FROM (SELECT *, match IN ('BY_NUMBER', 'CONFIRMED') AS is_matched FROM ledger_import_client WHERE import_id = $1) AS c`;

/** Above any amount: one shape of the query, which the index answers from any page on. */
const BEFORE_ALL = ['9223372036854775807', ''] as const;

/** What the member looks at before confirming. The largest amounts come first: they deserve the most care. */
@Injectable()
export class ImportClients {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
  ) {}

  /** @throws DomainError `INVALID_CURSOR` */
  async list(
    importId: string,
    { first, after, needsConfirmation }: ClientsPage,
  ): Promise<Page<ImportClient>> {
    const position = after ? positionOf(after) : BEFORE_ALL;
    const values = [importId, ...position, needsConfirmation === true, first + 1];
    const rows = await this.database.rows<ClientRow>(LIST, values, 'ledger-clients');
    const clients = await this.complete(rows.slice(0, first));
    const items = clients.map((node) => ({
      cursor: encodeCursor([String(node.amountMinor), node.key]),
      node,
    }));
    return { items, hasNextPage: rows.length > first };
  }

  async find(importId: string, key: string): Promise<ImportClient | null> {
    const [client] = await this.complete(await this.database.rows<ClientRow>(ONE, [importId, key]));
    return client ?? null;
  }

  async count(importId: string): Promise<ClientCounts> {
    const [counts] = await this.database.rows<ClientCounts>(COUNTS, [importId], 'ledger-client-counts');
    return counts!;
  }

  private async complete(rows: readonly ClientRow[]): Promise<ImportClient[]> {
    const companies = rows.flatMap(({ companyId }) => companyId ?? []);
    const holders = await this.claims.verifiedOrganisations(companies);
    return rows.map(({ mayHarm, ...row }) => {
      const isMatched = row.match === 'BY_NUMBER' || row.match === 'CONFIRMED';
      const canBeHeard = row.email !== null || (row.companyId !== null && holders.has(row.companyId));
      return { ...row, needsContact: isMatched && mayHarm && !canBeHeard };
    });
  }
}

function positionOf(cursor: string): [string, string] {
  const [amount, key] = decodeCursor(cursor, 2).map(String) as [string, string];
  if (!/^\d{1,18}$/.test(amount))
    throw new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
  return [amount, key];
}
