import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OrganisationSignsReadModel } from '#identity';
import { Clock, type CompanyId, type Day } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ClientContact } from '../../client-contact/client-contact.js';
import { invoiceKey } from '../../experiences/invoice-key.js';
import { isNegative } from '../../publication/is-negative.js';
import { RecordPayment } from '../../record-payment/record-payment.js';
import { RatingRefusal } from '../../refusals/rating-refusal.js';
import type { SupplierDescription } from '../../store/rating-record.js';
import { storeRating, type NewRating } from '../../store/store-rating.js';
import type { ProofTier } from '../../status/rating-status.js';
import { announceSubmission } from '../../submit-rating/submit-rating.js';
import type { Member } from '../../member.js';
import { MATCHED } from '../store/import-status.js';
import { countTold } from './count-told.js';
import { knownInvoices } from './known-invoices.js';
import { loadInvoices } from './load-invoices.js';
import { sortInvoices, type SortedInvoices } from './sort-invoices.js';

/** What is the same for every client of an import. */
export interface Telling {
  readonly importId: string;
  readonly member: Member;
  readonly supplier: SupplierDescription;
  readonly tier: ProofTier;
  readonly unpaidOn: Day;
}

const STILL_IMPORTING = `SELECT 1 FROM ledger_import WHERE id = $1 AND status = 'IMPORTING' FOR UPDATE`;
const MARK = `UPDATE ledger_import_client SET told_at = $3 WHERE import_id = $1 AND company_id = $2 AND told_at IS NULL
  RETURNING email`;
const NO_ANSWERS = { fairness: null, clarity: null, communication: null, wouldWorkAgain: null };
/** A form may tell one of the invoices at the same moment. */
const ATTEMPTS = 3;

/** Tells what a ledger says of one company: one rating with what is new, and the payments of what was told before. */
@Injectable()
export class TellClient {
  constructor(
    private readonly database: Database,
    private readonly payments: RecordPayment,
    private readonly signs: OrganisationSignsReadModel,
    private readonly contact: ClientContact,
    private readonly clock: Clock,
  ) {}

  /** All of the client in one transaction; to run it again tells nothing again. False once the import is no longer under way. */
  async execute(telling: Telling, companyId: CompanyId): Promise<boolean> {
    const recorded = await this.recordPayments(telling, companyId);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.database.transaction((sql) => this.tell(sql, telling, companyId, recorded));
      } catch (error) {
        const isRace = error instanceof RatingRefusal && error.kind === 'DuplicateExperienceError';
        if (!isRace || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async tell(
    sql: SqlRunner,
    { importId, member, supplier, tier, unpaidOn }: Telling,
    companyId: CompanyId,
    payments: number,
  ): Promise<boolean> {
    const now = this.clock.now();
    if ((await sql.rows(STILL_IMPORTING, [importId])).length === 0) return false;
    const clients = await sql.rows<{ email: string | null }>(MARK, [importId, companyId, now]);
    if (clients.length === 0) return true;
    const { told, known, refused } = await this.sort(sql, { importId, member, unpaidOn }, companyId);
    await countTold(sql, importId, { told: told.length, known, payments, refused });
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
      clientContactEmail: await this.contactAmong(clients, member),
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
    clients: readonly { readonly email: string | null }[],
    { organisationId }: Member,
  ): Promise<string | null> {
    for (const { email } of clients)
      if (email && !(await this.contact.isTheAuthors(organisationId, email))) return email;
    return null;
  }

  /** Each in the transaction of the rating that it belongs to. A rating that has ended takes none: it says nothing any more. */
  private async recordPayments(telling: Telling, companyId: CompanyId): Promise<number> {
    let recorded = 0;
    const { paidSince } = await this.sort(this.database, telling, companyId);
    for (const payment of paidSince) {
      try {
        await this.payments.execute({ ...payment, member: telling.member });
        recorded += 1;
      } catch (error) {
        if (!(error instanceof RatingRefusal)) throw error;
      }
    }
    return recorded;
  }

  private async sort(
    sql: SqlRunner,
    { importId, member, unpaidOn }: Pick<Telling, 'importId' | 'member' | 'unpaidOn'>,
    companyId: CompanyId,
  ): Promise<SortedInvoices> {
    const invoices = await loadInvoices(sql, importId, companyId, MATCHED);
    const keys = invoices.map(invoiceKey);
    const knownBefore = await knownInvoices(sql, member.companyId, companyId, keys);
    const { organisationId } = member;
    const isRelated = await this.signs.haveCommonOwner(organisationId, companyId);
    const today = this.clock.today();
    return sortInvoices(invoices, { knownBefore, organisationId, unpaidOn, today, isRelated });
  }
}
