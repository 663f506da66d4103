import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountTabs } from '../../../components/account-tabs';
import { MemberScreen } from '../../../components/member-screen';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { LazyApiKeys } from './api-keys/lazy-api-keys';
import { FoundOrganisation } from './found-organisation';
import { Invitations } from './invitations';
import { Members } from './members';
import { SwitchOrganisation } from './switch-organisation';

export function OrganisationScreen() {
  const { t } = useTranslation('organisation');
  const { language } = useLanguage();
  const { viewer } = useViewer();
  if (!viewer) return null;
  const { membership, memberships } = viewer;
  if (!membership)
    return (
      <MemberScreen title={t('title')} above={<AccountTabs />}>
        {memberships.length > 0 && <SwitchOrganisation active={null} memberships={memberships} />}
        <FoundOrganisation isFirst={memberships.length === 0} />
      </MemberScreen>
    );
  const isOwner = membership.role === 'OWNER';
  return (
    <MemberScreen
      title={membership.companyName ?? membership.companyId}
      lead={t(`youAre.${membership.role}`)}
      above={<AccountTabs />}
    >
      <p>
        <Link to={screenPath(language, '/account/company')}>{t('proveCompany')}</Link>
      </p>
      <Members viewer={viewer} isOwner={isOwner} organisationId={membership.organisationId} />
      {isOwner && <Invitations />}
      {isOwner && <LazyApiKeys key={membership.organisationId} />}
      {memberships.length > 1 && (
        <SwitchOrganisation active={membership.organisationId} memberships={memberships} />
      )}
      <FoundOrganisation isFirst={false} />
    </MemberScreen>
  );
}
