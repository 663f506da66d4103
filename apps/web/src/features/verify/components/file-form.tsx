import { useTranslation } from 'react-i18next';
import { DropZone } from '../../../components/drop-zone';
import { FailureNote } from '../../../components/refusal-message';
import { MutationFailure } from '../../../components/mutation-failure';
import { formatFileSize } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import type { FileCheck } from '../operations/use-file-check';
import { ACCEPTED_FILES } from '../operations/verify-file';

interface FileFormProps {
  readonly check: FileCheck;
  /** In bytes; null while it is not known. */
  readonly largest: number | null;
  readonly onFile: (file: File) => void;
}

/** A picture, an invoice or a credential, chosen or dropped; why it could not be looked at is said here. */
export function FileForm({ check, largest, onFile }: FileFormProps) {
  const { t } = useTranslation(['verify']);
  const { language } = useLanguage();
  const size = largest === null ? '' : formatFileSize(largest, language);
  return (
    <DropZone
      label={t('file.label')}
      hint={[t('file.hint'), size && t('file.limit', { size })].filter(Boolean).join(' ')}
      accept={ACCEPTED_FILES}
      chooseLabel={t('file.choose')}
      orDropLabel={t('file.orDrop')}
      onFiles={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <p role="status">{check.state === 'CHECKING' && t('file.checking', { name: check.name })}</p>
      {check.state === 'NOT_CHECKED' && (
        <FailureNote about={check}>
          {[
            t(`file.${check.why}`, { name: check.name }),
            check.why === 'tooLarge' && size && t('file.limit', { size }),
          ]
            .filter(Boolean)
            .join(' ')}
        </FailureNote>
      )}
      {check.state === 'FAILED' && <MutationFailure failure={check.error} />}
    </DropZone>
  );
}
