import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../../generated/graphql';
import { formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import classes from './facts.module.css';

export function MethodNote({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const { publishedReports, paymentExperiences, accountsClosedOn } = reliability.evidence;
  const items = [
    publishedReports > 0 && t('method.reports', { count: publishedReports }),
    paymentExperiences > 0 && t('method.experiences', { count: paymentExperiences }),
    accountsClosedOn && t('method.accounts', { day: formatDay(accountsClosedOn, language) }),
  ].filter((item) => typeof item === 'string');
  return (
    <section className={classes.method} aria-labelledby="method-title">
      <Title order={2} id="method-title">
        {t('method.title')}
      </Title>
      <p>
        {t('method.asOf', { day: formatDay(reliability.asOf, language) })}{' '}
        {t('method.evidence', { items: items.length > 0 ? items.join(', ') : t('method.nothing') })}{' '}
        {t('method.model', { version: reliability.modelVersion })}
      </p>
      <p>{t('method.contest')}</p>
    </section>
  );
}
