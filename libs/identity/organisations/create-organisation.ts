import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import type { Membership, Viewer } from '../access/viewer.js';
import { OrganisationRefusal } from './organisation-refusal.js';

export interface CreateOrganisationCommand {
  readonly founder: Pick<Viewer, 'accountId' | 'isEmailVerified'>;
  readonly companyId: CompanyId;
  /** The company's name, as its register writes it. */
  readonly name: string;
}

/**
 * Founds an organisation for a company; the founder becomes its owner, and it becomes the active one of the founder's
 * sessions that have none. That the founder may speak for the company is claimed and proved apart.
 */
@Injectable()
export class CreateOrganisation {
  constructor(private readonly database: Database) {}

  /**
   * Within the caller's transaction where `sql` is given. The same founder and company give the same organisation again.
   * @throws OrganisationRefusal `EMAIL_NOT_VERIFIED`, `NO_LONGER_A_MEMBER`
   */
  async execute(command: CreateOrganisationCommand, sql?: SqlRunner): Promise<Membership> {
    if (!command.founder.isEmailVerified) throw new OrganisationRefusal('EMAIL_NOT_VERIFIED');
    return sql ? this.found(command, sql) : this.database.transaction((own) => this.found(command, own));
  }

  private async found(
    { founder: { accountId }, companyId, name }: CreateOrganisationCommand,
    sql: SqlRunner,
  ): Promise<Membership> {
    const id = randomUUID();
    const [created] = await sql.rows(
      `INSERT INTO organisation (id, company_id, founder_id, name, slug) VALUES ($1, $2, $3, $4, $1)
       ON CONFLICT ON CONSTRAINT organisation_founder_uq DO NOTHING RETURNING id`,
      [id, companyId, accountId, name],
    );
    if (!created) return this.existing(companyId, accountId, sql);
    await sql.rows(
      `INSERT INTO organisation_member (id, organisation_id, account_id, role) VALUES ($1, $2, $3, 'owner')`,
      [randomUUID(), id, accountId],
    );
    await sql.rows(
      `UPDATE account_session SET active_organisation_id = $1 WHERE account_id = $2 AND active_organisation_id IS NULL`,
      [id, accountId],
    );
    return { organisationId: id, companyId, role: 'OWNER' };
  }

  /** A founder who has left it since comes back as what the others made of them: nobody, until they are invited. */
  private async existing(companyId: CompanyId, accountId: string, sql: SqlRunner): Promise<Membership> {
    const [row] = await sql.rows<{ organisation_id: string; role: string | null }>(
      `SELECT organisation.id AS organisation_id, member.role FROM organisation
       LEFT JOIN organisation_member AS member ON member.organisation_id = organisation.id AND member.account_id = $2
       WHERE organisation.company_id = $1 AND organisation.founder_id = $2`,
      [companyId, accountId],
    );
    if (!row?.role) throw new OrganisationRefusal('NO_LONGER_A_MEMBER');
    return {
      organisationId: row.organisation_id,
      companyId,
      role: row.role.toUpperCase() as Membership['role'],
    };
  }
}
