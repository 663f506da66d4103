import { FindRating } from '../views/find-rating.js';
import { ListClients } from '../views/list-clients.js';
import { ListRatings } from '../views/list-ratings.js';
import { NameSupplier } from '../views/name-supplier.js';
import { RatingAttachments } from '../views/rating-attachments.js';
import { ClientContactResolver } from './client-contact.resolver.js';
import { RatedCompanyResolver } from './rated-company.resolver.js';
import { RatingMutationsResolver } from './rating-mutations.resolver.js';
import { RatingQueriesResolver } from './rating-queries.resolver.js';
import { RatingReader } from './rating-reader.js';
import { RatingRulesResolver } from './rating-rules.resolver.js';
import { ClientResolver, RatingResolver } from './rating.resolver.js';
import { ReadRatedClient } from './read-rated-client.js';

/** What the ratings module adds to the API's schema, and how it reads. */
export const RATINGS_GRAPHQL = [
  FindRating,
  ListClients,
  ListRatings,
  NameSupplier,
  RatingAttachments,
  ReadRatedClient,
  ClientContactResolver,
  RatingMutationsResolver,
  RatingQueriesResolver,
  RatingReader,
  RatingRulesResolver,
  RatedCompanyResolver,
  RatingResolver,
  ClientResolver,
];
