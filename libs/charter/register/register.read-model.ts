import { Injectable } from '@nestjs/common';
import type { CompanyCard } from '#companies';
import {
  addMonths,
  Clock,
  companyIdParts,
  decodeCursor,
  DomainError,
  encodeCursor,
  isUuid,
  type CompanyId,
  type Page,
} from '#kernel';
import { Database } from '#persistence';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { publicStatus, publicStatusSince, publicSteps } from '../status/public-standing.js';
import type { RegisterEntry } from './register-entry.js';
import { entryOf, pageOf, stateOf, type RegisterFilter } from './register.sql.js';

type Step = RegisterEntry['steps'][number];
type Row = RegisterEntry['membership'] &
  Omit<CompanyCard, 'status' | 'country' | 'number'> & {
    readonly companyStatus: CompanyCard['status'];
    readonly steps: readonly (Omit<Step, 'at'> & { readonly at: string })[];
  };

const SECTOR = /^[0-9]{1,4}[A-Z]?$/;
const EXPORT_PAGE = 1_000;

/** Signatories for everybody to see. Companies that may not be named are never in it. */
@Injectable()
export class CharterRegisterReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Latest signature first. @throws DomainError `INVALID_CURSOR`, `INVALID_FILTER` */
  async page(filter: RegisterFilter, first: number, after?: string | null): Promise<Page<RegisterEntry>> {
    const last = after ? positionOf(after) : null;
    const entries = await this.read({ ...filter, sector: sectorOf(filter.sector) }, last, first + 1);
    const items = entries
      .slice(0, first)
      .map((node) => ({ cursor: encodeCursor([node.membership.id]), node }));
    return { items, hasNextPage: entries.length > first };
  }

  /** Null when the company never signed, when what it signed ended too long ago, and when it may not be named. */
  async entry(companyId: CompanyId): Promise<RegisterEntry | null> {
    const { text, values } = entryOf(this.shownSince(), companyId);
    const [row] = await this.database.rows<Row>(text, values);
    return row ? toEntry(row) : null;
  }

  /** The whole register, a page at a time however long it is. */
  async *all(): AsyncIterable<RegisterEntry> {
    for (let last: string | null = null; ;) {
      const entries: readonly RegisterEntry[] = await this.read({}, last, EXPORT_PAGE);
      yield* entries;
      if (entries.length < EXPORT_PAGE) return;
      last = entries[entries.length - 1]!.membership.id;
    }
  }

  /** Changes with everything that the register shows, names included. */
  async state(): Promise<{ readonly fingerprint: string; readonly changedAt: Date | null }> {
    const { text, values } = stateOf(this.shownSince());
    const [row] = await this.database.rows<{ fingerprint: string; changedAt: Date | null }>(text, values);
    return row!;
  }

  private async read(filter: RegisterFilter, after: string | null, limit: number): Promise<RegisterEntry[]> {
    const { text, values } = pageOf(this.shownSince(), filter, after, limit);
    return (await this.database.rows<Row>(text, values)).map(toEntry);
  }

  private shownSince(): [Date, Date] {
    const today = this.clock.today();
    const { REVOKED, WITHDRAWN } = charterPolicyOn(today).shownMonths.value;
    return [new Date(addMonths(today, -REVOKED)), new Date(addMonths(today, -WITHDRAWN))];
  }
}

function positionOf(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUuid(id))
    throw new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
  return id;
}

function sectorOf(typed: string | null | undefined): string | null {
  if (!typed) return null;
  const code = typed.replace(/[\s.]/g, '').toUpperCase();
  if (!SECTOR.test(code))
    throw new DomainError('INVALID_FILTER', 'This is not an activity, nor the beginning of one.', 'sector');
  return code;
}

function toEntry({
  id,
  status,
  tier,
  code,
  versionId,
  signedAt,
  termEndsOn,
  statusSince,
  steps,
  companyStatus,
  ...card
}: Row): RegisterEntry {
  const history = steps.map((step) => ({ ...step, at: new Date(step.at) }));
  return {
    company: { ...card, status: companyStatus, ...companyIdParts(card.companyId) },
    membership: {
      ...{ id, tier, code, versionId, signedAt, termEndsOn },
      status: publicStatus(status),
      statusSince: publicStatusSince(history) ?? statusSince,
    },
    steps: publicSteps(history),
  };
}
