import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { StepsList } from '../../../components/steps-list';
import { STAGE_TONES, STAGES } from '../claim-stage';
import type { Claim } from '../operations/claims-of-mine';
import { ClaimDecisions } from './claim-decisions';
import classes from './claim.module.css';
import { EnterCode } from './enter-code';
import { GiveUp } from './give-up';

interface ClaimCardProps {
  readonly claim: Claim;
  /** Only owners take steps. */
  readonly isOwner: boolean;
  readonly onClaim: (claim: Claim) => void;
}

/** One claim: where it stands, what comes next, and all that happened to it. */
export function ClaimCard({ claim, isOwner, onClaim }: ClaimCardProps) {
  const { t } = useTranslation('claim');
  const { status, proof, email, codeExpiresAt, files, reason, transferNotBefore } = claim;
  const stage = STAGES[status];
  return (
    <Section title={t(claim.challengesClaimId ? 'card.challenge' : 'card.title')}>
      <div className={classes.card}>
        <p role="status">
          <StatusTag tone={STAGE_TONES[stage]}>{t(`status.${status}.label`)}</StatusTag>
        </p>
        <p>{t(`status.${status}.body`)}</p>
        {stage === 'CODE' && proof === 'EMAIL' && email && <p>{t('code.sentTo', { email })}</p>}
        {stage === 'CODE' && proof === 'POST' && <p>{t('code.posted')}</p>}
        {stage === 'CODE' && codeExpiresAt && (
          <p className={classes.detail}>
            {t('code.until')} <InstantText at={codeExpiresAt} />
          </p>
        )}
        {stage === 'CODE' && isOwner && claim.attemptsLeft !== null && (
          <EnterCode claim={claim} onClaim={onClaim} />
        )}
        {transferNotBefore && (
          <p>
            {t('card.transfer')} <InstantText at={transferNotBefore} />.
          </p>
        )}
        {reason && <blockquote className={classes.quote}>{reason}</blockquote>}
        {files.length > 0 && (
          <ul aria-label={t('card.files')}>
            {files.map(({ id, name }) => (
              <li key={id}>
                <a href={`/api/files/${id}`} download>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        <ClaimDecisions decisions={claim.decisions} />
        <details className={classes.steps}>
          <summary>{t('card.steps')}</summary>
          <StepsList steps={claim.steps} />
        </details>
        {isOwner && ['CODE', 'REVIEW', 'HOLDS'].includes(stage) && (
          <GiveUp claimId={claim.id} isHolder={stage === 'HOLDS'} onClaim={onClaim} />
        )}
      </div>
    </Section>
  );
}
