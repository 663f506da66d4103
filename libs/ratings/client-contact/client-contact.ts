import { Injectable } from '@nestjs/common';
import { isOpenMailProvider } from '#claims';
import { OrganisationsReadModel } from '#identity';
import type { SqlRunner } from '#persistence';
import { contactIsTheAuthors } from '../refusals/refuse.js';

/** Where a rated company is informed that nobody has claimed: its right to be heard hangs on this address. */
@Injectable()
export class ClientContact {
  constructor(private readonly organisations: OrganisationsReadModel) {}

  /** @throws RatingRefusal for an address of the author itself */
  async assertNotTheAuthors(organisationId: string, email: string | null, field?: string): Promise<void> {
    if (email !== null && (await this.isTheAuthors(organisationId, email))) throw contactIsTheAuthors(field);
  }

  /**
   * Whether the author would answer in its client's place. Other people of its hand are beyond what can be known here:
   * reciprocity and clusters are looked for among ratings.
   */
  async isTheAuthors(organisationId: string, email: string, sql?: SqlRunner): Promise<boolean> {
    const own = await this.organisations.contactsOf(organisationId, sql);
    return own.some((contact) => isOfTheSame(contact.email.toLowerCase(), email.toLowerCase()));
  }
}

/** The same mailbox, or the same domain unless everybody can have an address there. */
function isOfTheSame(own: string, asked: string): boolean {
  return own === asked || (domainOf(own) === domainOf(asked) && !isOpenMailProvider(domainOf(own)));
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
