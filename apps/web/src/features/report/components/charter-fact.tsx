import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section';
import type { SignalFragment } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import classes from './facts.module.css';

interface CharterFactProps {
  readonly companyId: string;
  readonly signals: readonly SignalFragment[];
}

const ASKED_OF_SIGNATORIES = 'keeps-the-charter';

/** The promise that the company made in public, and why it moves no score; nothing when it made none, which is no fault. */
export function CharterFact({ companyId, signals }: CharterFactProps) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const signal = signals.find(({ id }) => id === ASKED_OF_SIGNATORIES);
  if (!signal) return null;
  return (
    <Section title={t('charter.title')}>
      <p className={classes.strong}>{localized(signal.finding)}</p>
      <p className={classes.muted}>{localized(signal.whyItMatters)}</p>
      <p className={classes.source}>
        <Link to={screenPath(language, `/register/${companyId}`)}>{t('charter.register')}</Link>
      </p>
    </Section>
  );
}
