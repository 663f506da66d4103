import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFileSize } from '../lib/format';
import { UPLOAD_RULES, type FilePurpose, type UploadedFile } from '../lib/upload-file';
import { useLanguage } from '../lib/use-language';
import { useUploads } from '../lib/use-uploads';
import { DropZone } from './drop-zone';
import classes from './file-drop.module.css';
import { useFieldError } from './form/field-errors';

interface FileDropProps {
  readonly label: string;
  readonly purpose: FilePurpose;
  readonly maxFiles?: number;
  /** Of the form, e.g. that a file is missing. */
  readonly error?: string | null;
  /** The files that the server has taken, after each change. */
  readonly onChange: (files: readonly UploadedFile[]) => void;
}

/** As the API names the argument, so that its refusals are shown here. */
const FIELD = 'fileIds';

/** Files are chosen or dropped, and sent at once; what is taken, and how large, is said before. */
export function FileDrop({ label, purpose, maxFiles = 1, error, onChange }: FileDropProps) {
  const { t } = useTranslation('signedIn');
  const { language, localized } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const { uploads, add, remove } = useUploads(purpose, maxFiles, onChange);
  const rules = UPLOAD_RULES[purpose];
  const isSending = uploads.some(({ state }) => state === 'SENDING');
  const shownError = useFieldError(FIELD) ?? error;

  // A form around it then waits until every file has arrived, and says so here.
  useEffect(() => input.current?.setCustomValidity(isSending ? 'SENDING' : ''), [isSending]);

  return (
    <DropZone
      label={label}
      hint={t('files.hint', {
        types: localized(rules.named),
        size: formatFileSize(rules.maxBytes, language),
        count: maxFiles,
      })}
      accept={rules.accept}
      chooseLabel={t('files.choose', { count: maxFiles })}
      orDropLabel={t('files.orDrop')}
      isMultiple={maxFiles > 1}
      isFull={uploads.length >= maxFiles}
      name={FIELD}
      inputRef={input}
      onFiles={add}
    >
      <ul className={classes.files}>
        {uploads.map((upload) => (
          <li key={upload.key} className={classes.file} data-state={upload.state}>
            <span className={classes.name}>{upload.name}</span>
            <span role="status">
              {upload.state === 'SENDING' && t('files.sending', { percent: Math.round(upload.share * 100) })}
              {upload.state === 'TAKEN' && formatFileSize(upload.size, language)}
            </span>
            <CloseButton
              aria-label={t('files.remove', { name: upload.name })}
              onClick={() => remove(upload.key)}
            />
            {upload.state === 'SENDING' && <progress value={upload.share} aria-label={upload.name} />}
            {upload.state === 'REFUSED' && (
              <p role="alert" className={classes.error}>
                {localized(upload.message)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {shownError && (
        <p role="alert" className={classes.error}>
          {shownError}
        </p>
      )}
    </DropZone>
  );
}
