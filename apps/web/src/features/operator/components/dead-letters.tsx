import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { InstantText } from '../../../components/day-text';
import { DoneNote } from '../../../components/done-note';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { RetryDeadLetterDocument, type OperatorScreenQuery } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useMutation } from '../../../lib/use-mutation';
import classes from './operator.module.css';

interface DeadLettersProps {
  readonly letters: OperatorScreenQuery['deadLetters']['newest'];
  readonly onRetried: () => void;
}

/** Jobs that failed all their attempts, newest first. Each can be handed to the workers again. */
export function DeadLetters({ letters, onRetried }: DeadLettersProps) {
  const { t } = useTranslation('operator');
  const { run, isRunning, failure } = useMutation(RetryDeadLetterDocument);
  const [outcome, setOutcome] = useState<Refusal | 'DONE' | null>(null);
  const retry = async (id: string) => {
    setOutcome(null);
    const data = await run({ id });
    if (!data) return;
    setOutcome(isRefusal(data.retryDeadLetter) ? data.retryDeadLetter : 'DONE');
    onRetried();
  };
  return (
    <Section title={t('deadLetters.title')} lead={t('deadLetters.lead')}>
      {outcome === 'DONE' && <DoneNote>{t('deadLetters.retried')}</DoneNote>}
      {outcome !== null && outcome !== 'DONE' && <RefusalMessage refusal={outcome} />}
      {failure && <MutationFailure failure={failure} />}
      {letters.length === 0 && <p>{t('deadLetters.none')}</p>}
      {letters.length > 0 && (
        <CardTable
          caption={t('deadLetters.title')}
          columns={[t('job'), t('attempts'), t('failedAt'), t('action')]}
        >
          {letters.map(({ id, job, payload, reason, attempts, failedAt }) => (
            <CardRow key={id}>
              <CardTitle>
                {job}
                <span className={classes.reason}>{reason}</span>
                <code className={classes.reason}>{payload}</code>
              </CardTitle>
              <CardCell label={t('attempts')}>{attempts}</CardCell>
              <CardCell label={t('failedAt')}>
                <InstantText at={failedAt} />
              </CardCell>
              <CardCell>
                <Button
                  size="sm"
                  variant="default"
                  disabled={isRunning}
                  aria-label={t('deadLetters.retryNamed', { job })}
                  onClick={() => void retry(id)}
                >
                  {t('deadLetters.retry')}
                </Button>
              </CardCell>
            </CardRow>
          ))}
        </CardTable>
      )}
    </Section>
  );
}
