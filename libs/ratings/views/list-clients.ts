import { Injectable } from '@nestjs/common';
import { CompanyCardsReadModel } from '#companies';
import {
  Clock,
  decodeCursor,
  encodeCursor,
  type CompanyId,
  type Currency,
  type Day,
  type Page,
} from '#kernel';
import { Database } from '#persistence';
import type { Punctuality } from '../experiences/punctuality.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { CLIENTS, CLIENT_IDS } from './clients.sql.js';
import type { PageRequest } from './list-ratings.js';

/** A client of an organisation and how it pays, over all that the organisation told and still says. */
export interface ClientSummary {
  readonly companyId: CompanyId;
  readonly experiences: number;
  readonly overdue: number;
  readonly overdueMinor: bigint;
  readonly currency: Currency;
  readonly latestOn: Day;
  readonly punctuality: Punctuality;
  readonly ratings: number;
}

interface ClientRow extends Omit<Punctuality, 'unpaid'> {
  readonly companyId: CompanyId;
  readonly experiences: number;
  readonly overdue: number;
  readonly overdueMinor: string;
  readonly currency: Currency;
  readonly latestOn: Day;
  readonly ratings: number;
}

/** A member's clients, worst lateness first. */
@Injectable()
export class ListClients {
  constructor(
    private readonly database: Database,
    private readonly cards: CompanyCardsReadModel,
    private readonly clock: Clock,
  ) {}

  /** `query`: a part of a name or of a number. @throws DomainError `INVALID_CURSOR` */
  async execute(
    organisationId: string,
    { first, after }: PageRequest,
    query: string | null,
  ): Promise<Page<ClientSummary>> {
    const wanted = query?.trim() ? await this.matching(organisationId, query) : null;
    const [worst, id] = after ? decodeCursor(after, 2) : [null, null];
    const grace = ratingPolicyOn(this.clock.today()).graceDays.value;
    const rows = await this.database.rows<ClientRow>(
      CLIENTS,
      [organisationId, wanted, grace, worst === null ? null : Number(worst), id, first + 1],
      'rating-clients',
    );
    return {
      items: rows.slice(0, first).map((row) => ({
        cursor: encodeCursor([row.worstDaysLate, row.companyId]),
        node: toSummary(row),
      })),
      hasNextPage: rows.length > first,
    };
  }

  private async matching(organisationId: string, query: string): Promise<CompanyId[]> {
    const rows = await this.database.rows<{ id: CompanyId }>(
      CLIENT_IDS,
      [organisationId],
      'rating-client-ids',
    );
    const sought = fold(query);
    const cards = await Promise.all(rows.map(({ id }) => this.cards.card(id)));
    return rows.flatMap(({ id }, index) =>
      fold(`${cards[index]?.name ?? ''} ${id}`).includes(sought) ? [id] : [],
    );
  }
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\s.-]/gu, '')
    .toLowerCase();
}

function toSummary({
  onTime,
  late,
  worstDaysLate,
  averageDaysLate,
  overdueMinor,
  ...row
}: ClientRow): ClientSummary {
  return {
    ...row,
    overdueMinor: BigInt(overdueMinor),
    punctuality: { onTime, late, unpaid: row.overdue, worstDaysLate, averageDaysLate },
  };
}
