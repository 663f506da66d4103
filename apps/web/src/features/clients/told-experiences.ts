import type { RatingOfClientFragment, RatingStatus, ToldExperienceFragment } from '../../generated/graphql';

/** What is not, or no longer, said of the client. */
const SILENT: readonly RatingStatus[] = ['DRAFT', 'WITHDRAWN', 'REJECTED'];

/** The invoices of all ratings that still stand, open ones first, then the latest due first. */
export function toldExperiences(ratings: readonly RatingOfClientFragment[]): ToldExperienceFragment[] {
  return ratings
    .filter(({ status }) => !SILENT.includes(status))
    .flatMap(({ experiences }) => experiences)
    .sort(
      (a, b) => Number(b.restMinor !== '0') - Number(a.restMinor !== '0') || (a.dueOn < b.dueOn ? 1 : -1),
    );
}

/** Ids of the invoices of which a payment may be recorded now. */
export function payableOf(ratings: readonly RatingOfClientFragment[]): ReadonlySet<string> {
  return new Set(
    ratings
      .filter(({ actions }) => actions.includes('RECORD_PAYMENT'))
      .flatMap(({ experiences }) =>
        experiences.filter(({ restMinor }) => restMinor !== '0').map(({ id }) => id),
      ),
  );
}
