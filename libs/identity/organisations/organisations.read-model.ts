import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { roleOf } from '../access/viewer-of-session.js';
import type { MemberRole, Membership } from '../access/viewer.js';
import type { Language } from '../auth/language-field.js';

export interface Organisation {
  readonly organisationId: string;
  readonly companyId: CompanyId;
  /** The company's name when the organisation was founded. */
  readonly name: string;
}

/** Somebody to write to about an organisation. */
export interface Contact {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly role: MemberRole;
}

export interface NamedMembership extends Membership {
  readonly companyName: string;
}

/** Organisations and their people, for the other libs. */
@Injectable()
export class OrganisationsReadModel {
  constructor(private readonly database: Database) {}

  async organisation(organisationId: string): Promise<Organisation | null> {
    const [found] = await this.organisations([organisationId]);
    return found ?? null;
  }

  /** Those that exist, in no order. */
  async organisations(organisationIds: readonly string[]): Promise<Organisation[]> {
    const rows = await this.database.rows<{ id: string; company_id: CompanyId; name: string }>(
      'SELECT id, company_id, name FROM organisation WHERE id = ANY($1)',
      [organisationIds],
    );
    return rows.map(({ id, company_id, name }) => ({ organisationId: id, companyId: company_id, name }));
  }

  /** All organisations of one company: several may have been founded, each by another person. */
  async ofCompany(companyId: CompanyId): Promise<Organisation[]> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      'SELECT id, name FROM organisation WHERE company_id = $1 ORDER BY created_at, id',
      [companyId],
    );
    return rows.map(({ id, name }) => ({ organisationId: id, companyId, name }));
  }

  /** Members with a confirmed address, owners first. */
  async contactsOf(organisationId: string, sql: SqlRunner = this.database): Promise<Contact[]> {
    const rows = await sql.rows<Omit<Contact, 'accountId' | 'role'> & { id: string; role: string }>(
      `SELECT account.id, account.email, account.name, account.language, member.role FROM organisation_member AS member
       JOIN account ON account.id = member.account_id AND account.is_email_verified
       WHERE member.organisation_id = $1 ORDER BY member.role = 'owner' DESC, member.created_at, member.id`,
      [organisationId],
    );
    return rows.map(({ id, role, ...person }) => ({ accountId: id, ...person, role: roleOf(role) }));
  }

  /** Everything that a person belongs to, in the order of joining. */
  async membershipsOf(accountId: string): Promise<NamedMembership[]> {
    const rows = await this.database.rows<{
      organisation_id: string;
      company_id: CompanyId;
      name: string;
      role: string;
    }>(
      `SELECT member.organisation_id, organisation.company_id, organisation.name, member.role
       FROM organisation_member AS member JOIN organisation ON organisation.id = member.organisation_id
       WHERE member.account_id = $1 ORDER BY member.created_at, member.id`,
      [accountId],
    );
    return rows.map((row) => ({
      organisationId: row.organisation_id,
      companyId: row.company_id,
      companyName: row.name,
      role: roleOf(row.role),
    }));
  }
}
