import { useTranslation } from 'react-i18next';
import { BadgeCode } from '../../../../components/charter-words/badge-code';
import { CharterStatusTag } from '../../../../components/charter-words/charter-status-tag';
import { CharterTierTag } from '../../../../components/charter-words/charter-tier-tag';
import { DayOfText, DayText } from '../../../../components/day-text';
import { FactRows } from '../../../../components/fact-rows';
import { Section } from '../../../../components/section';
import type { MemberRole, MyMembershipFragment } from '../../../../generated/graphql';
import { Assessments } from './assessments';
import { Badge } from './badge';
import { Banners } from './banners';
import { PlacementHelp } from './placement-help';
import { StampInvoice } from './stamp-invoice';

interface CommitmentProps {
  readonly membership: MyMembershipFragment;
  /** The review that it is under; null when none is open. */
  readonly reviewId: string | null;
  readonly role: MemberRole;
  readonly company: string;
  /** Called while something is still being made in the background. */
  readonly onAwaited: () => void;
}

/** A commitment that goes on: what it asks for now, what was measured, and how to show it. */
export function Commitment({ membership, reviewId, role, company, onAwaited }: CommitmentProps) {
  const { t } = useTranslation('myCharter');
  const { tier, status, signedAt, termEndsOn, versionId, code } = membership;
  return (
    <>
      <Banners membership={membership} reviewId={reviewId} />
      <Section title={t('state.title')}>
        <FactRows
          facts={[
            [t('state.status'), <CharterStatusTag key="status" status={status} />],
            [t('state.tier'), <CharterTierTag key="tier" tier={tier} />],
            [t('state.since'), <DayOfText key="since" at={signedAt} />],
            [t('state.until'), <DayText key="until" day={termEndsOn} />],
            [t('state.version'), versionId],
            [t('state.code'), <BadgeCode key="code" code={code} />],
          ]}
        />
      </Section>
      <Assessments membership={membership} />
      <Badge membership={membership} onAwaited={onAwaited} />
      <StampInvoice status={status} role={role} company={company} />
      <PlacementHelp />
    </>
  );
}
