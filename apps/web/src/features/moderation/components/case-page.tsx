import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DoneNote } from '../../../components/done-note';
import { MemberScreen } from '../../../components/member-screen';
import { Message } from '../../../components/message';
import { RatingStatusTag } from '../../../components/rating-status-tag';
import { TierTag } from '../../../components/rating-words/tier-tag';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { StepsList } from '../../../components/steps-list';
import type { CaseDetailFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { DecisionForm } from './decision-form';
import { DecisionsList } from './decisions-list';
import { DueText } from './due-text';
import { EvidenceList } from './evidence-list';
import classes from './moderation.module.css';
import { SaidSection } from './said-section';
import { WhySection } from './why-section';

interface CasePageProps {
  readonly found: CaseDetailFragment;
  /** Asks for the case anew. */
  readonly onChanged: () => void;
}

/** Everything that a decision takes: why the case is here, what both sides say and prove, what happened, and the form. */
export function CasePage({ found, onChanged }: CasePageProps) {
  const { t } = useTranslation(['moderation', 'ratings']);
  const { language, localized } = useLanguage();
  const [isDone, setDone] = useState(false);
  const { rating, exclusion } = found;
  const names = {
    client: companyName(rating.client, t('ratings:client')),
    supplier: rating.supplier.name ?? t('ratings:supplier'),
  };
  const finish = () => {
    setDone(true);
    onChanged();
  };
  return (
    <MemberScreen
      title={t('queue.title', names)}
      above={<Link to={screenPath(language, '/moderation')}>{t('back')}</Link>}
    >
      <p className={classes.tags}>
        <StatusTag tone="neutral">{t(`kinds.${found.kind}`)}</StatusTag>
        <RatingStatusTag status={rating.status} />
        <TierTag tier={rating.tier} />
        <span>
          {t('dueOn')} <DueText day={found.dueOn} />
        </span>
        {found.excludedModerators > 0 && (
          <span>{t('excludedModerators', { count: found.excludedModerators })}</span>
        )}
      </p>
      {isDone && <DoneNote>{t('decided')}</DoneNote>}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <WhySection found={found} />
          <SaidSection found={found} />
          <EvidenceList evidence={rating.evidence} />
        </div>
        <div className={classes.stack}>
          {found.isOpen &&
            (exclusion ? (
              <Message level={2} tone="caution" title={t('excluded')} body={localized(exclusion.message)} />
            ) : (
              <DecisionForm found={found} onDecided={finish} />
            ))}
          <DecisionsList decisions={found.decisions} />
          <Section title={t('steps')}>
            <StepsList steps={rating.steps} />
          </Section>
        </div>
      </div>
    </MemberScreen>
  );
}
