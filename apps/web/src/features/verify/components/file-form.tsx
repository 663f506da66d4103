import { useTranslation } from 'react-i18next';
import { DropZone } from '../../../components/drop-zone';
import { FailureNote } from '../../../components/refusal-message';
import { MutationFailure } from '../../../components/mutation-failure';
import { formatFileSize } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import type { FileCheck } from '../operations/use-file-check';
import { ACCEPTED_FILES, LARGEST_FILE } from '../operations/verify-file';

interface FileFormProps {
  readonly check: FileCheck;
  readonly onFile: (file: File) => void;
}

/** A picture, an invoice or a credential, chosen or dropped; why it could not be looked at is said here. */
export function FileForm({ check, onFile }: FileFormProps) {
  const { t } = useTranslation(['verify']);
  const { language } = useLanguage();
  const size = formatFileSize(LARGEST_FILE, language);
  return (
    <DropZone
      label={t('file.label')}
      hint={t('file.hint', { size })}
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
        <FailureNote about={check}>{t(`file.${check.why}`, { name: check.name, size })}</FailureNote>
      )}
      {check.state === 'FAILED' && <MutationFailure failure={check.error} />}
    </DropZone>
  );
}
