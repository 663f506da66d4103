import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { Section } from '../../../components/section';
import { formatNumber } from '../../../lib/format';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { ClientContacts } from './client-contacts';
import type { StageProps } from './import-screen';
import classes from './imports.module.css';
import { ReasonList } from './reason-list';

const FIGURES = ['ratings', 'invoices', 'known', 'updated', 'payments'] as const;

/** What was told, what was not, and who still has to be informed. */
export function ImportResult({ ledger, refresh }: StageProps) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { result, status, withoutContactCount } = ledger;
  if (!result) return <Message level={2} title={t('result.nothing.title')} body={t('result.nothing.body')} />;
  return (
    <>
      <Section title={t('result.title')}>
        {status === 'UNDONE' && <p>{t('result.withdrawn', { count: result.withdrawn })}</p>}
        {result.restored > 0 && <p>{t('result.restored', { count: result.restored })}</p>}
        <dl className={classes.figures}>
          {FIGURES.map((name) => (
            <div key={name}>
              <dt>{t(`result.${name}`)}</dt>
              <dd>{formatNumber(result[name], language)}</dd>
            </div>
          ))}
        </dl>
        {status === 'DONE' && result.unseen > 0 && <p>{t('result.unseen', { count: result.unseen })}</p>}
        <ReasonList title={t('totals.skipped')} reasons={ledger.counts?.skipped ?? []} />
        <ReasonList title={t('result.refused')} reasons={result.refused} />
        <p className={classes.actions}>
          <Button component={Link} to={screenPath(language, '/clients')} variant="default">
            {t('result.clients')}
          </Button>
        </p>
      </Section>
      {status === 'DONE' && withoutContactCount > 0 && (
        <Section title={t('contacts.title', { count: withoutContactCount })} lead={t('contacts.lead')}>
          <ClientContacts importId={ledger.id} onGiven={refresh} />
        </Section>
      )}
    </>
  );
}
