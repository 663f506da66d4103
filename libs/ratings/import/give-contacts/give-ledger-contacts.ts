import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Database } from '#persistence';
import { AddClientContact } from '../../client-contact/add-client-contact.js';
import { checkContactAddress } from '../../client-contact/check-contact-address.js';
import { ClientContact } from '../../client-contact/client-contact.js';
import { RatingRefusal } from '../../refusals/rating-refusal.js';
import { importNotReady, ledgerImportNotFound } from '../import-refusals.js';
import { loadImport } from '../store/load-imports.js';

export interface LedgerContact {
  readonly companyId: string;
  readonly email: string;
}

const NOTE = `UPDATE ledger_import_client c SET email = n.email
  FROM jsonb_to_recordset($2::jsonb) AS n ("companyId" text, email text) WHERE c.import_id = $1 AND c.company_id = n."companyId"`;
const TOLD = `SELECT id FROM rating WHERE import_id = $1 AND client_company_id = $2 AND status = 'SUBMITTED'`;

/** Where clients can be informed, for many at once: what waits for it goes its ordinary way from here. */
@Injectable()
export class GiveLedgerContacts {
  constructor(
    private readonly database: Database,
    private readonly addContact: AddClientContact,
    private readonly contact: ClientContact,
  ) {}

  /** Companies that wait for nothing are passed over. @throws RatingRefusal naming the first address that is none */
  async execute(importId: string, contacts: readonly LedgerContact[], member: Member): Promise<void> {
    const given = contacts.map(({ companyId, email }) => ({ companyId, email: email.trim() }));
    given.forEach(({ email }, index) => checkContactAddress(email, `contacts[${index}].email`));
    for (const [index, { email }] of given.entries())
      await this.contact.assertNotTheAuthors(member.organisationId, email, `contacts[${index}].email`);
    const ledger = await loadImport(this.database, importId);
    if (ledger?.organisationId !== member.organisationId) throw ledgerImportNotFound();
    if (ledger.status === 'PREVIEW') {
      await this.database.rows(NOTE, [importId, JSON.stringify(given)]);
      return;
    }
    if (ledger.status !== 'DONE' && ledger.status !== 'FAILED') throw importNotReady();
    for (const contact of given) await this.add(importId, contact, member);
  }

  private async add(importId: string, { companyId, email }: LedgerContact, member: Member): Promise<void> {
    const told = await this.database.rows<{ id: string }>(TOLD, [importId, companyId]);
    for (const { id } of told) await this.addContact.execute(id, email, member).catch(informedMeanwhile);
  }
}

/** The company was claimed, or the rating withdrawn, in this moment: nothing waits any more. */
function informedMeanwhile(error: unknown): void {
  if (!(error instanceof RatingRefusal && error.kind === 'WrongStatusError')) throw error;
}
