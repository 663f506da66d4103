import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { ClientsScreen } from '../../features/clients/components/clients-screen';

/** `…/clients?q=exemple`: a search that Back leads to. */
export function ClientsRoute() {
  const [params, setParams] = useSearchParams();
  const remember = useCallback(
    (query: string) => setParams(query ? { q: query } : {}, { replace: true }),
    [setParams],
  );
  return <ClientsScreen query={params.get('q') ?? ''} onQuery={remember} />;
}
