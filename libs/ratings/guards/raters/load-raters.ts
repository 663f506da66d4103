import { Injectable } from '@nestjs/common';
import { isOpenMailProvider } from '#claims';
import { OrganisationSignsReadModel, type OrganisationSigns } from '#identity';
import type { CompanyId } from '#kernel';
import { Database } from '#persistence';
import type { Rater, RaterRating } from './rater.js';

interface RaterRow {
  readonly organisationId: string;
  readonly companyId: CompanyId;
  readonly ratings: readonly (Omit<RaterRating, 'submittedAt'> & { readonly submittedAt: string })[];
}

/** The latest raters of a client within a window, each with its ratings. */
const RATERS = `SELECT author_organisation_id AS "organisationId", min(supplier_company_id) AS "companyId",
    json_agg(json_build_object('ratingId', id, 'submittedAt', submitted_at, 'isNegative', is_negative, 'comment', comment)
      ORDER BY submitted_at, id) AS ratings
  FROM rating WHERE client_company_id = $1 AND submitted_at > $2 AND status NOT IN ('DRAFT', 'WITHDRAWN', 'EXPIRED', 'REJECTED')
  GROUP BY author_organisation_id ORDER BY max(submitted_at) DESC, author_organisation_id LIMIT $3`;

export interface RatersOfClient {
  readonly raters: readonly Rater[];
  /** Of the organisation that proved to act for the client; null when none did. */
  readonly client: OrganisationSigns | null;
}

/** Raters of a client with their signs, in two statements. */
@Injectable()
export class LoadRaters {
  constructor(
    private readonly database: Database,
    private readonly signs: OrganisationSignsReadModel,
  ) {}

  async execute(
    clientCompanyId: CompanyId,
    holder: string | null,
    { since, most }: { readonly since: Date; readonly most: number },
  ): Promise<RatersOfClient> {
    const rows = await this.database.rows<RaterRow>(RATERS, [clientCompanyId, since, most]);
    const ids = [...rows.map(({ organisationId }) => organisationId), ...(holder ? [holder] : [])];
    const signs = new Map((await this.signs.signsOf(ids)).map((known) => [known.organisationId, known]));
    const raters = rows.flatMap((row) => {
      // Somebody may have deleted the organisation meanwhile; what it said stays.
      const known = signs.get(row.organisationId);
      return known ? [toRater(row, known)] : [];
    });
    return { raters, client: (holder && signs.get(holder)) || null };
  }
}

function toRater({ ratings, companyId, organisationId }: RaterRow, signs: OrganisationSigns): Rater {
  const { foundedOn, accountIds, networks } = signs;
  return {
    organisationId,
    companyId,
    foundedOn,
    accountIds,
    networks,
    ownDomains: ownDomainsOf(signs),
    ratings: ratings.map((rating) => ({ ...rating, submittedAt: new Date(rating.submittedAt) })),
  };
}

/** Without the domains of which anyone can get an address. */
export function ownDomainsOf({ emailDomains }: Pick<OrganisationSigns, 'emailDomains'>): string[] {
  return emailDomains.filter((domain) => !isOpenMailProvider(domain));
}
