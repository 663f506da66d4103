import { useTranslation } from 'react-i18next';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { OperatorScreenQuery } from '../../../generated/graphql';
import classes from './operator.module.css';

interface UndeliveredEmailsProps {
  readonly emails: OperatorScreenQuery['undeliveredEmails'];
}

/** E-mails that were refused for good, or given up: to a domain, never to a person. */
export function UndeliveredEmails({ emails }: UndeliveredEmailsProps) {
  const { t } = useTranslation('operator');
  return (
    <Section title={t('emails.title')} lead={t('emails.lead')}>
      {emails.length === 0 && <p>{t('emails.none')}</p>}
      {emails.length > 0 && (
        <CardTable
          caption={t('emails.title')}
          columns={[t('emails.topic'), t('emails.domain'), t('attempts'), t('failedAt')]}
        >
          {emails.map(({ id, topic, recipientDomain, failure, attempts, failedAt }) => (
            <CardRow key={id}>
              <CardTitle>
                {topic}
                <span className={classes.reason}>{failure}</span>
              </CardTitle>
              <CardCell label={t('emails.domain')}>{recipientDomain ?? t('emails.forgotten')}</CardCell>
              <CardCell label={t('attempts')}>{attempts}</CardCell>
              <CardCell label={t('failedAt')}>
                <InstantText at={failedAt} />
              </CardCell>
            </CardRow>
          ))}
        </CardTable>
      )}
    </Section>
  );
}
