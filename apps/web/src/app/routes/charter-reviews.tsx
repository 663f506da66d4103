import { useParams } from 'react-router';
import { ReviewScreen } from '../../features/charter-review/components/review-screen';

/** `…/account/charter/reviews/<id>`. */
export function CharterReviewRoute() {
  const { id = '' } = useParams();
  return <ReviewScreen key={id} id={id} />;
}
