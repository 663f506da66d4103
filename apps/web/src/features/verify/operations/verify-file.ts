import type { VerificationFragment } from '../../../generated/graphql';
import { RequestError } from '../../../lib/request';

export const ACCEPTED_FILES = '.png,.svg,.pdf,.json,.jwt,.txt';
const TIMEOUT_MS = 60_000;

/** Why the server did not look at a file. */
export class FileNotChecked extends Error {
  constructor(readonly reason: 'tooLarge' | 'tooMany') {
    super(reason);
  }
}

/** As for a code; the company by its identity, e.g. `FR-552032534`, and its name when it may be shown. */
type FileAnswer = Omit<VerificationFragment, 'company'> & {
  readonly companyId: string | null;
  readonly companyName: string | null;
};

/**
 * Sends one file to be looked at and gets the same answer as for a code.
 * @throws FileNotChecked, or RequestError when no usable answer came.
 */
export async function verifyFile(file: File, caller: AbortSignal): Promise<VerificationFragment> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const response = await post(file, AbortSignal.any([caller, limit])).catch(() => {
    caller.throwIfAborted();
    throw new RequestError(limit.aborted ? 'TIMEOUT' : 'OFFLINE');
  });
  if (response.status === 413) throw new FileNotChecked('tooLarge');
  if (response.status === 429) throw new FileNotChecked('tooMany');
  const answer = (await response.json().catch(() => null)) as FileAnswer | null;
  if (!response.ok || !answer) throw new RequestError('SERVER');
  return { ...answer, company: companyOf(answer) };
}

function post(file: File, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/octet-stream' };
  return fetch('/api/badges/verify', { method: 'POST', headers, body: file, signal });
}

function companyOf({ companyId, companyName }: FileAnswer): VerificationFragment['company'] {
  if (!companyId) return null;
  const [country, number = ''] = companyId.split('-', 2);
  return { id: companyId, country: country === 'GB' ? 'GB' : 'FR', number, name: companyName };
}
