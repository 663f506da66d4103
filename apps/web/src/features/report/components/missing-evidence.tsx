import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { MissingEvidenceFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import classes from './facts.module.css';

/** What is not known, said as plainly as what is. */
export function MissingEvidence({ missing }: { missing: readonly MissingEvidenceFragment[] }) {
  const { t } = useTranslation('report');
  const { localized } = useLanguage();
  if (missing.length === 0) return null;
  return (
    <Section title={t('missing.title')} lead={t('missing.lead')}>
      <ul className={classes.missing}>
        {missing.map((item) => (
          <li key={item.id}>
            <p className={classes.strong}>{localized(item.label)}</p>
            <p className={classes.muted}>{localized(item.reason)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
