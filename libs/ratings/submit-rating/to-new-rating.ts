import type { Member } from '#identity';
import type { Day } from '#kernel';
import { tierOfDocuments } from '../evidence/evidence-kind.js';
import { isNegative } from '../publication/is-negative.js';
import type { SupplierDescription } from '../store/rating-record.js';
import type { NewRating } from '../store/store-rating.js';
import type { RatingStatement } from './rating-statement.js';

interface Parts {
  readonly id: string;
  readonly status: NewRating['status'];
  readonly member: Member;
  /** Checked. */
  readonly statement: RatingStatement;
  readonly supplier: SupplierDescription;
  readonly today: Day;
}

/** What a person said in a form, as the rating that is stored. */
export function toNewRating({ id, status, member, statement, supplier, today }: Parts): NewRating {
  const { client, evidence, ...said } = statement;
  return {
    ...said,
    id,
    status,
    authorOrganisationId: member.organisationId,
    createdBy: member.accountId,
    supplier,
    clientCompanyId: client,
    tier: tierOfDocuments(evidence.map(({ kind }) => kind)),
    isNegative: isNegative(statement, today),
    importId: null,
  };
}
