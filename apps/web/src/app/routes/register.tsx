import { useParams, useSearchParams } from 'react-router';
import { EntryScreen } from '../../features/register/components/entry-screen';
import { RegisterScreen } from '../../features/register/components/register-screen';
import { criteriaFrom, criteriaToParams } from '../../features/register/register-criteria';

/** `…/register?q=exemple&tier=GOLD`: the address carries the filters, so that a list can be shared. */
export function RegisterRoute() {
  const [params, setParams] = useSearchParams();
  return (
    <RegisterScreen
      criteria={criteriaFrom(params)}
      onChange={(changed) =>
        setParams((now) => criteriaToParams({ ...criteriaFrom(now), ...changed }), { replace: true })
      }
    />
  );
}

/** `…/register/FR-552032534`. */
export function RegisterEntryRoute() {
  const { companyId = '' } = useParams();
  return <EntryScreen key={companyId} companyId={companyId} />;
}
