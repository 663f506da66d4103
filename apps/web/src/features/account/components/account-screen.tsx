import { useTranslation } from 'react-i18next';
import { AccountTabs } from '../../../components/account-tabs';
import { MemberScreen } from '../../../components/member-screen';
import { useViewer } from '../../../lib/viewer';
import { ChangeAddress } from './change-address';
import { ChangePassword } from './change-password';
import { MyData } from './my-data';
import { Profile } from './profile';
import { SecondFactor } from './second-factor/second-factor';
import { Sessions } from './sessions';

export function AccountScreen() {
  const { t } = useTranslation('account');
  const { viewer } = useViewer();
  if (!viewer) return null;
  return (
    <MemberScreen title={t('title')} lead={t('lead', { email: viewer.email })} above={<AccountTabs />}>
      <Profile viewer={viewer} />
      <ChangeAddress email={viewer.email} />
      <ChangePassword email={viewer.email} />
      <SecondFactor viewer={viewer} />
      <Sessions />
      <MyData />
    </MemberScreen>
  );
}
