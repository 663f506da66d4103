import { useTranslation } from 'react-i18next';
import { AccountTabs } from '../../../components/account-tabs';
import { MemberScreen } from '../../../components/member-screen';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { useViewer } from '../../../lib/viewer';
import { STAGES } from '../claim-stage';
import { useClaimsOfMine } from '../operations/claims-of-mine';
import { ClaimCard } from './claim-card';
import { StartClaim } from './start-claim';

/** Whether the organisation has proved that it acts for its company, and how it can. */
export function ClaimScreen() {
  const { t } = useTranslation('claim');
  const { viewer } = useViewer();
  const { answer, claims, put } = useClaimsOfMine();
  const membership = viewer?.membership;
  if (!membership) return null;
  const [latest, ...earlier] = claims;
  const isUnderWay = latest !== undefined && STAGES[latest.status] !== 'ENDED';
  const isOwner = membership.role === 'OWNER';
  const provider = answer.status === 'READY' ? answer.data.identityProvider : null;
  return (
    <MemberScreen
      title={t('title', { company: membership.companyName ?? membership.companyId })}
      lead={t('why')}
      above={<AccountTabs />}
    >
      {answer.status === 'LOADING' && <p role="status">{t('loading', { ns: 'signedIn' })}</p>}
      {answer.status === 'FAILED' && <RequestFailure error={answer.error} retry={answer.retry} level={2} />}
      {answer.status === 'READY' && (
        <>
          {latest && <ClaimCard claim={latest} isOwner={isOwner} onClaim={put} />}
          {!isUnderWay && isOwner && <StartClaim providerName={provider?.name ?? null} onClaim={put} />}
          {!isUnderWay && !isOwner && (
            <Section title={t('start.title')}>
              <p>{t('ownersOnly')}</p>
            </Section>
          )}
          {earlier.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} isOwner={false} onClaim={put} />
          ))}
        </>
      )}
    </MemberScreen>
  );
}
