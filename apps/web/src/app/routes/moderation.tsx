import { useParams, useSearchParams } from 'react-router';
import { CaseScreen } from '../../features/moderation/components/case-screen';
import { CharterReviewToDecide } from '../../features/moderation/components/charter/charter-review-to-decide';
import { ClaimToDecide } from '../../features/moderation/components/claim-to-decide';
import { isQueueName } from '../../features/moderation/queues';
import { QueueScreen } from '../../features/moderation/components/queue-screen';

/** `…/moderation?queue=FLAG`: a filter that Back leads to. */
export function ModerationRoute() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('queue') ?? '';
  const queue = isQueueName(asked) ? asked : 'ALL';
  return <QueueScreen queue={queue} onQueue={(next) => setParams(next === 'ALL' ? {} : { queue: next })} />;
}

export function ModerationCaseRoute() {
  const { id = '' } = useParams();
  return <CaseScreen key={id} id={id} />;
}

export function ClaimToDecideRoute() {
  const { id = '' } = useParams();
  return <ClaimToDecide key={id} id={id} />;
}

export function CharterReviewToDecideRoute() {
  const { id = '' } = useParams();
  return <CharterReviewToDecide key={id} id={id} />;
}
