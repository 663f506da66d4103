import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Day } from '#kernel';
import { Database, type SqlRunner } from '#persistence';

/** What can tell that two organisations are one hand. Nothing of it names a person or a place. */
export interface OrganisationSigns {
  readonly organisationId: string;
  readonly foundedOn: Day;
  readonly accountIds: readonly string[];
  /** Domains of confirmed addresses, lower case. */
  readonly emailDomains: readonly string[];
  /** Networks of open sessions, each under a name that means nothing outside of this one answer. */
  readonly networks: readonly string[];
}

/** Networks inside a house say nothing: every house has them. */
const PRIVATE = `'{127.0.0.0/8,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,169.254.0.0/16,::1/128,fc00::/7,fe80::/10}'::inet[]`;

const SIGNS = `SELECT o.id AS "organisationId", to_char(o.created_at, 'YYYY-MM-DD') AS "foundedOn",
    (SELECT coalesce(array_agg(m.account_id ORDER BY m.account_id), '{}') FROM organisation_member m
      WHERE m.organisation_id = o.id) AS "accountIds",
    (SELECT coalesce(array_agg(DISTINCT split_part(a.email, '@', 2)), '{}') FROM organisation_member m
      JOIN account a ON a.id = m.account_id AND a.is_email_verified WHERE m.organisation_id = o.id) AS "emailDomains",
    (SELECT coalesce(array_agg(DISTINCT encode(sha256(convert_to($2 || network(set_masklen(address,
        CASE family(address) WHEN 4 THEN 24 ELSE 48 END))::text, 'UTF8')), 'hex')), '{}')
      FROM (SELECT CASE WHEN pg_input_is_valid(s.ip_address, 'inet') THEN s.ip_address::inet END AS address
        FROM organisation_member m JOIN account_session s ON s.account_id = m.account_id AND s.active_organisation_id = o.id
        WHERE m.organisation_id = o.id) AS session
      WHERE address IS NOT NULL AND NOT address <<= ANY (${PRIVATE})) AS networks
  FROM organisation o WHERE o.id = ANY($1) ORDER BY o.id`;

const COMMON_OWNER = `SELECT FROM organisation_member mine
  JOIN organisation_member theirs ON theirs.account_id = mine.account_id AND theirs.role = 'owner'
  JOIN organisation o ON o.id = theirs.organisation_id AND o.company_id = $2
  WHERE mine.organisation_id = $1 AND mine.role = 'owner' LIMIT 1`;

/**
 * For the guards against manipulation (legitimate interest: GDPR art. 6(1)(f), recital 47). Addresses of sessions never
 * leave the database: they are compared as hashes of their network under a salt that is drawn for each answer and forgotten.
 */
@Injectable()
export class OrganisationSignsReadModel {
  constructor(private readonly database: Database) {}

  /** Networks compare within one answer only: ask for everything that is to be compared at once. */
  signsOf(organisationIds: readonly string[]): Promise<OrganisationSigns[]> {
    return this.database.rows<OrganisationSigns>(SIGNS, [organisationIds, randomBytes(16).toString('hex')]);
  }

  /** Whether somebody owns both this organisation and one of that company. */
  async haveCommonOwner(
    organisationId: string,
    companyId: string,
    sql: SqlRunner = this.database,
  ): Promise<boolean> {
    return (await sql.rows(COMMON_OWNER, [organisationId, companyId])).length > 0;
  }
}
