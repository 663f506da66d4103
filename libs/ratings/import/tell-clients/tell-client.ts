import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OrganisationSignsReadModel, type Member } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ClientContact } from '../../client-contact/client-contact.js';
import { invoiceKey } from '../../experiences/invoice-key.js';
import { isNegative } from '../../publication/is-negative.js';
import { RatingRefusal } from '../../refusals/rating-refusal.js';
import type { SupplierDescription } from '../../store/rating-record.js';
import { storeRating, type NewRating } from '../../store/store-rating.js';
import type { ProofTier } from '../../status/rating-status.js';
import { announceSubmission } from '../../submit-rating/submit-rating.js';
import type { LedgerReach } from '../follow-ledger/compare-invoice.js';
import { countUpdates } from '../follow-ledger/count-updates.js';
import { FollowLedger } from '../follow-ledger/follow-ledger.js';
import { MATCHED } from '../store/import-status.js';
import { countTold } from './count-told.js';
import { knownInvoices } from './known-invoices.js';
import { loadInvoices } from './load-invoices.js';
import { sortInvoices, type SortedInvoices } from './sort-invoices.js';

/** What is the same for every client of an import. */
export interface Telling extends LedgerReach {
  readonly importId: string;
  readonly member: Member;
  readonly supplier: SupplierDescription;
  readonly tier: ProofTier;
}

const STILL_IMPORTING = `SELECT 1 FROM ledger_import WHERE id = $1 AND status = 'IMPORTING' FOR UPDATE`;
const MARK = `UPDATE ledger_import_client SET told_at = $3 WHERE import_id = $1 AND company_id = $2 AND told_at IS NULL
  RETURNING email`;
const NO_ANSWERS = { fairness: null, clarity: null, communication: null, wouldWorkAgain: null };
/** A form may tell one of the invoices at the same moment. */
const ATTEMPTS = 3;

/** Tells what a ledger says of one company: one rating with what is new, and what became of what was told before. */
@Injectable()
export class TellClient {
  constructor(
    private readonly database: Database,
    private readonly follow: FollowLedger,
    private readonly signs: OrganisationSignsReadModel,
    private readonly contact: ClientContact,
    private readonly clock: Clock,
  ) {}

  /**
   * Each rating that was there is brought up to date in a transaction of its own, all that is new told in one. To run it
   * again tells nothing again. False once the import is no longer under way.
   */
  async execute(telling: Telling, companyId: CompanyId): Promise<boolean> {
    const { followed } = await this.sort(this.database, telling, companyId);
    await this.follow.execute(telling, followed);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.database.transaction((sql) => this.tell(sql, telling, companyId));
      } catch (error) {
        const isRace = error instanceof RatingRefusal && error.kind === 'DuplicateExperienceError';
        if (!isRace || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async tell(sql: SqlRunner, telling: Telling, companyId: CompanyId): Promise<boolean> {
    const { importId, member, supplier, tier } = telling;
    const now = this.clock.now();
    if ((await sql.rows(STILL_IMPORTING, [importId])).length === 0) return false;
    const clients = await sql.rows<{ email: string | null }>(MARK, [importId, companyId, now]);
    if (clients.length === 0) return true;
    const { told, known, refused } = await this.sort(sql, telling, companyId);
    const updates = await countUpdates(sql, importId, companyId);
    await countTold(sql, importId, { told: told.length, known, refused, ...updates });
    if (told.length === 0) return true;
    const rating: NewRating = {
      id: randomUUID(),
      status: 'SUBMITTED',
      authorOrganisationId: member.organisationId,
      createdBy: member.accountId,
      supplier,
      clientCompanyId: companyId,
      tier,
      isNegative: isNegative({ experiences: told, answers: NO_ANSWERS }, this.clock.today()),
      isSigned: false,
      answers: NO_ANSWERS,
      comment: null,
      clientContactEmail: await this.contactAmong(sql, clients, member),
      clientLanguage: null,
      importId,
      experiences: told,
    };
    await storeRating(sql, rating, now);
    await announceSubmission(sql, rating, member, now);
    return true;
  }

  /** A ledger may name its own accounts department beside each client: that address informs nobody. */
  private async contactAmong(
    sql: SqlRunner,
    clients: readonly { readonly email: string | null }[],
    { organisationId }: Member,
  ): Promise<string | null> {
    for (const { email } of clients)
      if (email && !(await this.contact.isTheAuthors(organisationId, email, sql))) return email;
    return null;
  }

  private async sort(sql: SqlRunner, telling: Telling, companyId: CompanyId): Promise<SortedInvoices> {
    const { importId, member } = telling;
    const { organisationId } = member;
    const invoices = await loadInvoices(sql, importId, companyId, MATCHED);
    const knownBefore = await knownInvoices(sql, member.companyId, companyId, invoices.map(invoiceKey));
    const isRelated = await this.signs.haveCommonOwner(organisationId, companyId, sql);
    const today = this.clock.today();
    return sortInvoices(invoices, { ...telling, knownBefore, organisationId, isRelated, today });
  }
}
