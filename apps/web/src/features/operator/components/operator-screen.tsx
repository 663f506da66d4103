import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MemberScreen } from '../../../components/member-screen';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { OperatorScreenDocument } from '../../../generated/graphql';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { useLatest } from '../../../lib/use-latest';
import { useOperation } from '../../../lib/use-operation';
import { DeadLetters } from './dead-letters';
import classes from './operator.module.css';
import { UndeliveredEmails } from './undelivered-emails';

const NO_VARIABLES = {};

/** What the background did not manage: jobs that were given up, mail that was not delivered, work that nobody takes. */
export function OperatorScreen() {
  const { t } = useTranslation('operator');
  const { language } = useLanguage();
  const answer = useOperation(OperatorScreenDocument, NO_VARIABLES);
  const data = useLatest(answer);
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (!data) return <Skeleton height={420} radius="md" aria-label={t('loading')} />;
  const { backlog, deadLetters, undeliveredEmails } = data;
  const figures = [
    [t('waiting'), formatNumber(backlog.waiting, language)],
    [
      t('oldest'),
      backlog.oldestSeconds === null ? t('none') : t('seconds', { count: backlog.oldestSeconds }),
    ],
    [t('deadLetters.title'), formatNumber(deadLetters.total, language)],
  ] as const;
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      <Section title={t('backlog')}>
        <dl className={classes.figures}>
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <DeadLetters letters={deadLetters.newest} onRetried={answer.retry} />
      <UndeliveredEmails emails={undeliveredEmails} />
    </MemberScreen>
  );
}
