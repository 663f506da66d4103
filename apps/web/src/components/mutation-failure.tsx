import { useTranslation } from 'react-i18next';
import type { RequestError } from '../lib/request';
import { FailureNote } from './refusal-message';

/** No answer came to something that the reader sent: said in one line, the form stays as it is. */
export function MutationFailure({ failure }: { failure: RequestError }) {
  const { t } = useTranslation();
  const id = failure.errorId && t('failure.id', { id: failure.errorId });
  return (
    <FailureNote about={failure}>
      {[t(`failure.${failure.reason}.body`), id].filter(Boolean).join(' ')}
    </FailureNote>
  );
}
