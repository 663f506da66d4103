import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountTabs } from '../../../../components/account-tabs';
import { CharterSteps } from '../../../../components/charter-words/charter-steps';
import { LoadingBlock } from '../../../../components/loading-block';
import { MemberScreen } from '../../../../components/member-screen';
import { RequestFailure } from '../../../../components/request-failure';
import { Section } from '../../../../components/section';
import { MyCharterDocument, type MemberRole, type MyCharterQuery } from '../../../../generated/graphql';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { useLatest } from '../../../../lib/use-latest';
import { useOperation } from '../../../../lib/use-operation';
import { useViewer } from '../../../../lib/viewer';
import { endedAs } from '../../signature-kind';
import { Commitment } from './commitment';
import { NotSigned } from './not-signed';
import { Signatures } from './signatures';
import { Withdraw } from './withdraw';

const NO_VARIABLES = {};

/** What the organisation promised for its company, what its suppliers measure of it, and the badge that shows it. */
export function MyCharterScreen() {
  const { t } = useTranslation(['myCharter', 'signedIn']);
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const answer = useOperation(MyCharterDocument, NO_VARIABLES);
  const found = useLatest(answer);
  const own = viewer?.membership;
  if (!own) return null;
  const company = own.companyName ?? own.companyId;
  return (
    <MemberScreen title={t('title')} lead={t('lead', { company })} above={<AccountTabs />}>
      <Group gap="0.5rem 1.25rem">
        <Link to={screenPath(language, '/charter')}>{t('read')}</Link>
        {found?.myCharter.membership && (
          <Link to={screenPath(language, `/register/${own.companyId}`)}>{t('register')}</Link>
        )}
        <Link to={screenPath(language, '/account/charter/reviews')}>{t('reviews')}</Link>
      </Group>
      {answer.status === 'LOADING' && !found && <LoadingBlock label={t('signedIn:loading')} height={420} />}
      {answer.status === 'FAILED' && <RequestFailure error={answer.error} retry={answer.retry} level={2} />}
      {found && <MyCharter found={found} role={own.role} company={company} onChanged={answer.retry} />}
    </MemberScreen>
  );
}

interface MyCharterProps {
  readonly found: MyCharterQuery;
  readonly role: MemberRole;
  readonly company: string;
  /** Asks for everything anew. */
  readonly onChanged: () => void;
}

function MyCharter({ found, role, company, onChanged }: MyCharterProps) {
  const { t } = useTranslation('myCharter');
  const { myCharter, myCharterReviews, charterRules } = found;
  const { membership } = myCharter;
  const review = myCharterReviews.find(({ side, closedAt }) => side === 'SIGNATORY' && closedAt === null);
  const goesOn = membership !== null && !endedAs(membership.status);
  return (
    <>
      {goesOn ? (
        <Commitment
          membership={membership}
          reviewId={review?.id ?? null}
          role={role}
          company={company}
          onAwaited={onChanged}
        />
      ) : (
        <NotSigned charter={myCharter} isOwner={role === 'OWNER'} company={company} />
      )}
      {membership && <Signatures signatures={membership.signatures} />}
      {membership && (
        <Section title={t('history.title')} lead={t('history.lead')}>
          <CharterSteps steps={membership.steps} />
        </Section>
      )}
      {goesOn && role === 'OWNER' && (
        <Withdraw reentryMonths={charterRules.reentryMonths} onWithdrawn={onChanged} />
      )}
    </>
  );
}
