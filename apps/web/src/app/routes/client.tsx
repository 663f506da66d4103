import { useParams } from 'react-router';
import { SignatoryNote } from '../../features/charter-review/components/signatory-note';
import { ClientScreen } from '../../features/clients/components/client-screen';

/** `…/clients/FR-552032534`. */
export function ClientRoute() {
  const { companyId = '' } = useParams();
  return (
    <>
      <ClientScreen key={companyId} companyId={companyId} />
      <SignatoryNote companyId={companyId} />
    </>
  );
}
