import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountTabs } from '../../../../components/account-tabs';
import { MemberScreen } from '../../../../components/member-screen';
import { RequestFailure } from '../../../../components/request-failure';
import { MyCharterDocument, type MemberRole, type MyCharterQuery } from '../../../../generated/graphql';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { useOperation } from '../../../../lib/use-operation';
import { useViewer } from '../../../../lib/viewer';
import { endedAs } from '../../signature-kind';
import { Commitment } from './commitment';
import { NotSigned } from './not-signed';
import { PublicHistory } from './public-history';
import { Signatures } from './signatures';
import { Withdraw } from './withdraw';

const NO_VARIABLES = {};

/** What the organisation promised for its company, what its suppliers measure of it, and the badge that shows it. */
export function MyCharterScreen() {
  const { t } = useTranslation(['myCharter', 'signedIn']);
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const answer = useOperation(MyCharterDocument, NO_VARIABLES);
  const own = viewer?.membership;
  if (!own) return null;
  const company = own.companyName ?? own.companyId;
  return (
    <MemberScreen title={t('title')} lead={t('lead', { company })} above={<AccountTabs />}>
      <p>
        <Link to={screenPath(language, '/charter')}>{t('read')}</Link>
      </p>
      {answer.status === 'LOADING' && <p role="status">{t('signedIn:loading')}</p>}
      {answer.status === 'FAILED' && <RequestFailure error={answer.error} retry={answer.retry} level={2} />}
      {answer.status === 'READY' && (
        <MyCharter found={answer.data} role={own.role} company={company} onChanged={answer.retry} />
      )}
    </MemberScreen>
  );
}

interface MyCharterProps {
  readonly found: MyCharterQuery;
  readonly role: MemberRole;
  readonly company: string;
  readonly onChanged: () => void;
}

function MyCharter({ found, role, company, onChanged }: MyCharterProps) {
  const { myCharter, myCharterReviews } = found;
  const { membership } = myCharter;
  const review = myCharterReviews.find(({ side, closedAt }) => side === 'SIGNATORY' && closedAt === null);
  const goesOn = membership !== null && !endedAs(membership.status);
  return (
    <>
      {goesOn ? (
        <Commitment membership={membership} reviewId={review?.id ?? null} role={role} company={company} />
      ) : (
        <NotSigned charter={myCharter} isOwner={role === 'OWNER'} company={company} />
      )}
      {membership && <Signatures signatures={membership.signatures} />}
      {membership && <PublicHistory steps={membership.steps} />}
      {goesOn && role === 'OWNER' && <Withdraw onWithdrawn={onChanged} />}
    </>
  );
}
