import { useTranslation } from 'react-i18next';
import { StatusTag } from './status-tag';

interface LatenessTagProps {
  /** After the due day; of an open invoice, so far. */
  readonly days: number;
  readonly isPaid: boolean;
}

/** From a month on, no circuit of approval explains a delay: the same bound as the rule of publication. */
const LONG_DELAY_DAYS = 30;

/** How late one invoice was paid, or is. */
export function LatenessTag({ days, isPaid }: LatenessTagProps) {
  const { t } = useTranslation('ratings');
  if (isPaid && days === 0) return <StatusTag tone="good">{t('lateness.onTime')}</StatusTag>;
  return (
    <StatusTag tone={days >= LONG_DELAY_DAYS ? 'bad' : 'caution'}>
      {t(isPaid ? 'lateness.paid' : 'lateness.open', { count: days })}
    </StatusTag>
  );
}
