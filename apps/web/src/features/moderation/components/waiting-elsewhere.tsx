import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { WaitingElsewhereDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';
import classes from './moderation.module.css';

const NOTHING_ASKED = {};

/** Beside the ratings: whoever sees that none waits must not leave while a claim or a breach does. */
export function WaitingElsewhere() {
  const { t } = useTranslation('moderation');
  const { language } = useLanguage();
  const answer = useOperation(WaitingElsewhereDocument, NOTHING_ASKED);
  if (answer.status !== 'READY') return null;
  const { claimQueue, charterReviewQueue } = answer.data;
  const queues = [
    claimQueue.edges.length > 0 && ('CLAIMS' as const),
    charterReviewQueue.edges.length > 0 && ('CHARTER' as const),
  ].filter((queue) => queue !== false);
  if (queues.length === 0) return null;
  return (
    <p className={classes.elsewhere}>
      {t('elsewhere')}
      {queues.map((queue) => (
        <Link key={queue} to={`${screenPath(language, '/moderation')}?queue=${queue}`}>
          {t(`queues.${queue}`)}
        </Link>
      ))}
    </p>
  );
}
