import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { SignalFragment } from '../../../generated/graphql';
import { SignalItem } from './signal-item';
import classes from './signals.module.css';

export function SignalsSection({ signals }: { signals: readonly SignalFragment[] }) {
  const { t } = useTranslation('report');
  if (signals.length === 0) return null;
  const answered = signals.filter(({ answer }) => answer === 'TRUE' || answer === 'FALSE');
  const others = signals.filter((signal) => !answered.includes(signal));
  return (
    <Section title={t('signals.title')} lead={t('signals.lead')}>
      <ul className={classes.signals}>
        {answered.map((signal) => (
          <SignalItem key={signal.id} signal={signal} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={classes.others}>
          <summary>{t('signals.more')}</summary>
          <ul className={classes.signals}>
            {others.map((signal) => (
              <SignalItem key={signal.id} signal={signal} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
