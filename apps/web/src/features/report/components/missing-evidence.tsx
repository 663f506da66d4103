import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { ReliabilityFragment } from '../../../generated/graphql';
import { useSilences } from '../use-silences';
import classes from './facts.module.css';

/** What is not known, said as plainly as what is. */
export function MissingEvidence({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const silences = useSilences(reliability);
  if (silences.length === 0) return null;
  return (
    <Section title={t('missing.title')} lead={t('missing.lead')}>
      <ul className={classes.missing}>
        {silences.map(({ id, label, reason }) => (
          <li key={id}>
            <p className={classes.strong}>{label}</p>
            <p className={classes.muted}>{reason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
