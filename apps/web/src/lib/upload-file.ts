import { RequestError } from './request';
import type { Refusal } from './refusal';
import type { LocalizedText } from './use-language';

export type FilePurpose = 'EVIDENCE' | 'LEDGER' | 'CLAIM' | 'INVOICE';

interface UploadRules {
  readonly maxBytes: number;
  /** For the file dialogue. */
  readonly accept: string;
  readonly named: LocalizedText;
}

const MEGABYTE = 1024 * 1024;
const DOCUMENT: UploadRules = {
  maxBytes: 10 * MEGABYTE,
  accept: '.pdf,.png,.jpg,.jpeg',
  named: { fr: 'PDF, PNG ou JPEG', en: 'PDF, PNG or JPEG' },
};

/** What the server takes, so that the reader knows before: the server looks at each file all the same. */
export const UPLOAD_RULES: Readonly<Record<FilePurpose, UploadRules>> = {
  EVIDENCE: DOCUMENT,
  CLAIM: DOCUMENT,
  INVOICE: { maxBytes: 10 * MEGABYTE, accept: '.pdf', named: { fr: 'PDF', en: 'PDF' } },
  LEDGER: {
    maxBytes: 250 * MEGABYTE,
    accept: '.csv,.txt,.tsv,.xlsx',
    named: { fr: 'CSV, texte (FEC) ou Excel (.xlsx)', en: 'CSV, text (FEC) or Excel (.xlsx)' },
  },
};

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The server read the file, or its size, and does not take it. */
export class UploadRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Sends one file as it is. `onProgress` hears the share that has left, 0 to 1: fetch cannot tell it, so that this is the one
 * place with an XMLHttpRequest.
 * @throws UploadRefused, RequestError, or the signal's reason when it is aborted.
 */
export function uploadFile(
  file: File,
  purpose: FilePurpose,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const stop = () => sending.abort();
    signal.addEventListener('abort', stop, { once: true });
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onload = () => {
      const answer = jsonOf(sending.responseText);
      if (sending.status === 201) resolve(answer as UploadedFile);
      else reject(refusalOf(sending.status, answer));
    };
    sending.onerror = () => reject(new RequestError('OFFLINE'));
    sending.onabort = () => reject(signal.reason);
    sending.onloadend = () => signal.removeEventListener('abort', stop);
    sending.open('POST', `/api/files?${new URLSearchParams({ purpose, name: file.name })}`);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.responseType = 'text';
    sending.send(file);
  });
}

function refusalOf(status: number, answer: unknown): Error {
  const { error } = answer as { error?: Refusal };
  if (error?.message?.fr) return new UploadRefused(error);
  if (status === 401) return new RequestError('SIGNED_OUT');
  return new RequestError(status === 403 ? 'FORBIDDEN' : 'SERVER');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
