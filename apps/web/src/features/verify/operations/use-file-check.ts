import { useEffect, useRef, useState } from 'react';
import type { VerificationFragment } from '../../../generated/graphql';
import { RequestError } from '../../../lib/request';
import { FileNotChecked, verifyFile } from './verify-file';

/** What became of the file that was chosen last. */
export type FileCheck =
  | { readonly state: 'IDLE' }
  | { readonly state: 'CHECKING'; readonly name: string }
  | { readonly state: 'ANSWERED'; readonly name: string; readonly answer: VerificationFragment }
  | { readonly state: 'NOT_CHECKED'; readonly name: string; readonly why: 'tooLarge' | 'empty' | 'tooMany' }
  | { readonly state: 'FAILED'; readonly name: string; readonly error: RequestError };

interface FileChecks {
  readonly check: FileCheck;
  readonly start: (file: File) => void;
  /** For another question: the file is shown no more. */
  readonly forget: () => void;
}

/**
 * One file at a time: another one, or leaving the screen, stops the former.
 * @param largest in bytes; null while it is not known, the server refuses larger ones itself.
 */
export function useFileCheck(largest: number | null): FileChecks {
  const [check, setCheck] = useState<FileCheck>({ state: 'IDLE' });
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const start = (file: File) => {
    underWay.current?.abort();
    const { name, size } = file;
    if (size === 0) return setCheck({ state: 'NOT_CHECKED', name, why: 'empty' });
    if (largest !== null && size > largest) return setCheck({ state: 'NOT_CHECKED', name, why: 'tooLarge' });
    const controller = new AbortController();
    underWay.current = controller;
    setCheck({ state: 'CHECKING', name });
    verifyFile(file, controller.signal).then(
      (answer) => setCheck({ state: 'ANSWERED', name, answer }),
      (error: unknown) => !controller.signal.aborted && setCheck(failed(name, error)),
    );
  };
  const forget = () => {
    underWay.current?.abort();
    setCheck({ state: 'IDLE' });
  };
  return { check, start, forget };
}

function failed(name: string, error: unknown): FileCheck {
  if (error instanceof FileNotChecked) return { state: 'NOT_CHECKED', name, why: error.reason };
  return { state: 'FAILED', name, error: error instanceof RequestError ? error : new RequestError('SERVER') };
}
