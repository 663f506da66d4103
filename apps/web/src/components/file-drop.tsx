import { Button, CloseButton } from '@mantine/core';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFileSize } from '../lib/format';
import { UPLOAD_RULES, type FilePurpose, type UploadedFile } from '../lib/upload-file';
import { useLanguage } from '../lib/use-language';
import { useUploads } from '../lib/use-uploads';
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
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { uploads, add, remove } = useUploads(purpose, maxFiles, onChange);
  const rules = UPLOAD_RULES[purpose];
  const isFull = uploads.length >= maxFiles;
  const isSending = uploads.some(({ state }) => state === 'SENDING');
  const shownError = useFieldError(FIELD) ?? error;

  // A form around it then waits until every file has arrived, and says so here.
  useEffect(() => input.current?.setCustomValidity(isSending ? 'SENDING' : ''), [isSending]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${id}-label`} className={classes.label}>
        {label}
      </p>
      <p id={`${id}-hint`} className={classes.hint}>
        {t('files.hint', {
          types: localized(rules.named),
          size: formatFileSize(rules.maxBytes, language),
          count: maxFiles,
        })}
      </p>
      <input
        ref={input}
        type="file"
        name={FIELD}
        className={classes.input}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        accept={rules.accept}
        multiple={maxFiles > 1}
        onChange={(event) => {
          add(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
        tabIndex={-1}
      />
      {!isFull && (
        <p className={classes.choose}>
          <Button
            variant="default"
            aria-describedby={`${id}-label ${id}-hint`}
            onClick={() => input.current?.click()}
          >
            {t('files.choose', { count: maxFiles })}
          </Button>
          <span className={classes.orDrop}>{t('files.orDrop')}</span>
        </p>
      )}
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
    </div>
  );
}
