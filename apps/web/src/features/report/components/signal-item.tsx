import { useTranslation } from 'react-i18next';
import { CheckIcon, CrossIcon, DashIcon, UnknownIcon } from '../../../components/icons';
import type { SignalFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import classes from './signals.module.css';

const ICONS = { TRUE: CheckIcon, FALSE: CrossIcon, NOT_AVAILABLE: UnknownIcon, NOT_APPLICABLE: DashIcon };

export function SignalItem({ signal }: { signal: SignalFragment }) {
  const { t } = useTranslation('report');
  const { localized } = useLanguage();
  const Icon = ICONS[signal.answer];
  return (
    <li className={classes.signal}>
      <span className={classes.answer}>
        <Icon />
        {t(`signals.${signal.answer}`)}
      </span>
      <div>
        <p className={classes.question}>{localized(signal.question)}</p>
        <p className={classes.finding}>{localized(signal.finding)}</p>
        <details className={classes.why}>
          <summary>{t('signals.why')}</summary>
          <p>{localized(signal.whyItMatters)}</p>
        </details>
      </div>
    </li>
  );
}
