import { useSearchParams } from 'react-router';
import { RateScreen } from '../../features/rate/components/rate-screen';

/** `…/rate`, of a client with `?number=`; `?draft=` goes on with a draft, `?correct=` puts a rating right. */
export function RateRoute() {
  const [params] = useSearchParams();
  return (
    <RateScreen
      key={params.toString()}
      number={params.get('number')}
      draftId={params.get('draft')}
      correctedId={params.get('correct')}
    />
  );
}
