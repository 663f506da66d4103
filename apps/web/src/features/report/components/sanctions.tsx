import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { SourceNote } from '../../../components/source-note';
import type { SanctionFragment } from '../../../generated/graphql';
import { formatDay, formatMoney } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import classes from './facts.module.css';

export function Sanctions({ sanctions }: { sanctions: readonly SanctionFragment[] }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  if (sanctions.length === 0) return null;
  return (
    <Section title={t('sanctions.title')}>
      <ul className={classes.missing}>
        {sanctions.map((sanction) => (
          <li key={sanction.id}>
            <p className={classes.strong}>{formatMoney(sanction.amount, language)}</p>
            <p lang="fr">{sanction.reason}</p>
            <p className={classes.muted}>
              {t('sanctions.decided', {
                day: formatDay(sanction.decidedOn, language),
                until: formatDay(sanction.publishedUntil, language),
              })}
            </p>
            <SourceNote origin={sanction.provenance} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
