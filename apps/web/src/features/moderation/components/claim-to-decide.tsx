import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InstantText } from '../../../components/day-text';
import { DoneNote } from '../../../components/done-note';
import { MemberScreen } from '../../../components/member-screen';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { StepsList } from '../../../components/steps-list';
import { ClaimToDecideDocument, type DecidableClaimFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';
import { ClaimDecisionForm } from './claim-decision-form';
import { ClaimDocuments } from './claim-documents';
import classes from './moderation.module.css';

/** One claim, with its documents and the decision. Give it the id as `key`. */
export function ClaimToDecide({ id }: { id: string }) {
  const { t } = useTranslation('moderation');
  const { language } = useLanguage();
  const answer = useOperation(ClaimToDecideDocument, { id });
  const [decided, setDecided] = useState<DecidableClaimFragment | null>(null);
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (answer.status === 'LOADING') return <Skeleton height={420} radius="md" aria-label={t('loading')} />;
  const claim = decided ?? answer.data.companyClaim;
  if (!claim)
    return (
      <Message tone="caution" title={t('claims.notFound')} body={t('claims.notFoundBody')}>
        <Button component={Link} to={`${screenPath(language, '/moderation')}?queue=CLAIMS`}>
          {t('back')}
        </Button>
      </Message>
    );
  const { challengesClaimId, reason, transferNotBefore } = claim;
  return (
    <MemberScreen
      title={companyName(claim.company, t('claims.unknown'))}
      lead={t(challengesClaimId ? 'claims.challengeMeans' : 'claims.proofMeans')}
      above={<Link to={`${screenPath(language, '/moderation')}?queue=CLAIMS`}>{t('back')}</Link>}
    >
      {decided && <DoneNote key={decided.decisions.length}>{t('claims.decided')}</DoneNote>}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <ClaimDocuments claim={claim} />
          {reason && (
            <Section title={t('claims.reason')}>
              <blockquote className={classes.words}>{reason}</blockquote>
            </Section>
          )}
          <Section title={t('steps')}>
            <StepsList steps={claim.steps} />
          </Section>
        </div>
        <div className={classes.stack}>
          {transferNotBefore && (
            <Message level={2} tone="caution" title={t('claims.transfer')} body={t('claims.transferMeans')}>
              <InstantText at={transferNotBefore} />
            </Message>
          )}
          <ClaimDecisionForm key={claim.decisions.length} claim={claim} onDecided={setDecided} />
        </div>
      </div>
    </MemberScreen>
  );
}
