import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind } from '../generated/graphql';
import { EVIDENCE_KINDS, likelyKind } from '../lib/evidence-kinds';
import type { UploadedFile } from '../lib/upload-file';
import classes from './evidence-fields.module.css';
import { FileDrop } from './file-drop';

/** A document and what it is, in the words of who files it. */
export interface FiledDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: EvidenceKind;
}

interface EvidenceFieldsProps {
  readonly label: string;
  readonly documents: readonly FiledDocument[];
  readonly error?: string | null;
  readonly onChange: (documents: readonly FiledDocument[]) => void;
}

const MOST_FILES = 10;

/** Documents are uploaded, then each is said to be a quote, an invoice…: what it proves hangs on that. */
export function EvidenceFields({ label, documents, error, onChange }: EvidenceFieldsProps) {
  const { t } = useTranslation('ratings');
  // Those of a draft: the upload field knows only what was uploaded since.
  const [before, setBefore] = useState(documents);
  const latest = useRef(documents);
  latest.current = documents;

  const change = (next: readonly FiledDocument[]) => {
    latest.current = next;
    onChange(next);
  };
  const takeUploads = (files: readonly UploadedFile[]) => {
    const known = new Map(latest.current.map((one) => [one.id, one]));
    const uploaded = files.map(({ id, name }) => known.get(id) ?? { id, name, kind: likelyKind(name) });
    change([...before.filter(({ id }) => known.has(id)), ...uploaded]);
  };
  const nameKind = (id: string, kind: EvidenceKind) =>
    change(latest.current.map((one) => (one.id === id ? { ...one, kind } : one)));
  const removeEarlier = (id: string) => {
    setBefore(before.filter((one) => one.id !== id));
    change(latest.current.filter((one) => one.id !== id));
  };
  return (
    <div className={classes.evidence}>
      <FileDrop
        label={label}
        purpose="EVIDENCE"
        maxFiles={MOST_FILES - before.length}
        error={error}
        onChange={takeUploads}
      />
      {documents.length > 0 && (
        <ul className={classes.documents} aria-label={t('evidence.kinds')}>
          {documents.map(({ id, name, kind }) => (
            <li key={id}>
              <NativeSelect
                label={t('evidence.kindOf', { name })}
                value={kind}
                data={EVIDENCE_KINDS.map((value) => ({ value, label: t(`evidenceKind.${value}`) }))}
                onChange={({ currentTarget: { value } }) => {
                  const chosen = EVIDENCE_KINDS.find((one) => one === value);
                  if (chosen) nameKind(id, chosen);
                }}
              />
              {before.some((one) => one.id === id) && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('evidence.removeNamed', { name })}
                  onClick={() => removeEarlier(id)}
                >
                  {t('evidence.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
