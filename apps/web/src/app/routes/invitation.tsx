import { useParams } from 'react-router';
import { InvitationScreen } from '../../features/sign-in/components/invitation-screen';

export function InvitationRoute() {
  const { id = '' } = useParams();
  return <InvitationScreen key={id} invitationId={id} />;
}
