import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MemberScreen } from '../../../components/member-screen';
import { QUEUES, type QueueName } from '../queues';
import { CaseQueue } from './case-queue';
import { CharterReviewQueue } from './charter/charter-review-queue';
import { ClaimQueue } from './claim-queue';
import classes from './moderation.module.css';
import { WaitingElsewhere } from './waiting-elsewhere';

interface QueueScreenProps {
  readonly queue: QueueName;
  readonly onQueue: (queue: QueueName) => void;
}

/** What waits for a decision, the soonest due first. */
export function QueueScreen({ queue, onQueue }: QueueScreenProps) {
  const { t } = useTranslation('moderation');
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      <ul className={classes.filters} aria-label={t('filter')}>
        {QUEUES.map((name) => (
          <li key={name}>
            <Button
              size="sm"
              variant={name === queue ? 'filled' : 'default'}
              aria-pressed={name === queue}
              onClick={() => onQueue(name)}
            >
              {t(`queues.${name}`)}
            </Button>
          </li>
        ))}
      </ul>
      {queue === 'ALL' && <WaitingElsewhere />}
      <Queue name={queue} />
    </MemberScreen>
  );
}

function Queue({ name }: { name: QueueName }) {
  if (name === 'CLAIMS') return <ClaimQueue />;
  if (name === 'CHARTER') return <CharterReviewQueue />;
  return <CaseQueue key={name} kind={name === 'ALL' ? null : name} />;
}
