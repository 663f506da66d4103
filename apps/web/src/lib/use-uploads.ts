import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from './request';
import { UPLOAD_RULES, uploadFile, UploadRefused, type FilePurpose, type UploadedFile } from './upload-file';
import type { LocalizedText } from './use-language';

type Upload = { readonly key: number; readonly name: string } & (
  | { readonly state: 'SENDING'; readonly share: number }
  | ({ readonly state: 'TAKEN' } & UploadedFile)
  | { readonly state: 'REFUSED'; readonly message: LocalizedText }
);

export interface Uploads {
  readonly uploads: readonly Upload[];
  /** Sends files, as many as there is room for. */
  readonly add: (files: Iterable<File> | ArrayLike<File> | null) => void;
  /** Forgets a file, and stops sending it. */
  readonly remove: (key: number) => void;
}

/** Files under way and taken; leaving the screen stops what is still being sent. */
export function useUploads(
  purpose: FilePurpose,
  maxFiles: number,
  onChange: (files: readonly UploadedFile[]) => void,
): Uploads {
  const { i18n } = useTranslation();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const shown = useRef(uploads);
  const sending = useRef(new Map<number, AbortController>());
  const lastKey = useRef(0);

  useEffect(() => {
    const underWay = sending.current;
    return () => underWay.forEach((controller) => controller.abort());
  }, []);

  const show = (next: readonly Upload[]) => {
    shown.current = next;
    setUploads(next);
  };
  const put = (upload: Upload) => show(shown.current.map((one) => (one.key === upload.key ? upload : one)));
  const settle = (upload: Upload) => {
    put(upload);
    onChange(taken(shown.current));
  };
  const messageOf = (error: unknown): LocalizedText => {
    if (error instanceof UploadRefused) return error.refusal.message;
    const reason = error instanceof RequestError ? error.reason : 'SERVER';
    const text = i18n.t(`failure.${reason}.body`, { ns: 'common' });
    return { fr: text, en: text };
  };

  const send = (file: File) => {
    const key = ++lastKey.current;
    const { name } = file;
    show([...shown.current, { key, name, state: 'SENDING', share: 0 }]);
    const tooLarge = sizeRefusal(file, purpose);
    if (tooLarge) return put({ key, name, state: 'REFUSED', message: tooLarge });
    const controller = new AbortController();
    sending.current.set(key, controller);
    uploadFile(file, purpose, (share) => put({ key, name, state: 'SENDING', share }), controller.signal)
      .then(
        (received) => settle({ ...received, key, state: 'TAKEN' }),
        (error: unknown) =>
          !controller.signal.aborted && put({ key, name, state: 'REFUSED', message: messageOf(error) }),
      )
      .finally(() => sending.current.delete(key));
  };

  return {
    uploads,
    add: (files) =>
      Array.from(files ?? [])
        .slice(0, maxFiles - shown.current.length)
        .forEach(send),
    remove: (key) => {
      sending.current.get(key)?.abort();
      show(shown.current.filter((one) => one.key !== key));
      onChange(taken(shown.current));
    },
  };
}

function taken(uploads: readonly Upload[]): UploadedFile[] {
  return uploads.flatMap((upload) => (upload.state === 'TAKEN' ? [upload] : []));
}

/** The server would say the same after the whole file has travelled. */
function sizeRefusal(file: File, purpose: FilePurpose): LocalizedText | null {
  const { maxBytes } = UPLOAD_RULES[purpose];
  if (file.size <= maxBytes) return null;
  const megabytes = maxBytes / (1024 * 1024);
  return { fr: `Le fichier dépasse ${megabytes} Mo.`, en: `The file has more than ${megabytes} MB.` };
}
