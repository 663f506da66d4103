import { useParams } from 'react-router';
import { RatingScreen } from '../../features/rating/components/rating-screen';

/** `…/ratings/<id>`: where e-mails lead. */
export function RatingRoute() {
  const { id = '' } = useParams();
  return <RatingScreen key={id} id={id} />;
}
