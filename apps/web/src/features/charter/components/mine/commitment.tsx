import { useTranslation } from 'react-i18next';
import { CharterStatusTag } from '../../../../components/charter-words/charter-status-tag';
import { CharterTierTag } from '../../../../components/charter-words/charter-tier-tag';
import { DayOfText, DayText } from '../../../../components/day-text';
import { Section } from '../../../../components/section';
import type { MemberRole, MyMembershipFragment } from '../../../../generated/graphql';
import { Assessments } from './assessments';
import { Badge } from './badge';
import { Banners } from './banners';
import classes from './my-charter.module.css';
import { PlacementHelp } from './placement-help';
import { StampInvoice } from './stamp-invoice';

interface CommitmentProps {
  readonly membership: MyMembershipFragment;
  /** The review that it is under; null when none is open. */
  readonly reviewId: string | null;
  readonly role: MemberRole;
  readonly company: string;
}

/** A commitment that goes on: what it asks for now, what was measured, and how to show it. */
export function Commitment({ membership, reviewId, role, company }: CommitmentProps) {
  const { t } = useTranslation('myCharter');
  const facts = [
    ['tier', <CharterTierTag key="tier" tier={membership.tier} />],
    ['status', <CharterStatusTag key="status" status={membership.status} />],
    ['since', <DayOfText key="since" at={membership.signedAt} />],
    ['until', <DayText key="until" day={membership.termEndsOn} />],
    ['version', membership.versionId],
    ['code', <code key="code">{membership.code}</code>],
  ] as const;
  return (
    <>
      <Banners membership={membership} reviewId={reviewId} />
      <Section title={t('state.title')}>
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`state.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Assessments membership={membership} />
      <Badge membership={membership} />
      <StampInvoice status={membership.status} role={role} company={company} />
      <PlacementHelp />
    </>
  );
}
