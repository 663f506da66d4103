import { parseCharterCode } from '../../store/charter-code.js';
import { credentialInPng, DamagedImage, isPng } from '../baking/png.js';
import { credentialInSvg } from '../baking/svg.js';
import type { SignedBadge } from './authenticate.js';
import { asJson } from './badge-claims.js';
import { badgeOfInvoice } from './badge-of-invoice.js';
import type { ReasonCode } from './outcome.js';
import type { InvoiceSeller } from './verify-credential.js';

/** What somebody wants to know about: a signed badge, or the code that leads to one. */
export interface FoundBadge {
  readonly badge: SignedBadge | { readonly code: string };
  readonly seller: InvoiceSeller;
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const ADDRESS = /^https?:\/\/\S+\/verify\/([^/?#\s]+)\/?$/;
/** Readers of PDF look for its mark in the first kilobyte. */
const PDF_MARK_WITHIN = 1024;

/** Finds the badge in a file: a picture it was baked into, an invoice that carries it, a document, a token or a code. */
export async function readBadge(
  bytes: Uint8Array,
  maxCredentialBytes: number,
): Promise<FoundBadge | ReasonCode> {
  if (isPng(bytes)) return readPng(bytes, maxCredentialBytes);
  const head = Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).toString('latin1');
  if (head.includes('%PDF-')) return badgeOfInvoice(bytes);
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text.startsWith('<')) return readText(credentialInSvg(text) ?? '', maxCredentialBytes);
  return readText(text, maxCredentialBytes);
}

/** What was typed or pasted: a token, a document, a code, or the address that a QR code holds. */
export function readText(typed: string, maxCredentialBytes: number): FoundBadge | ReasonCode {
  const text = typed.trim();
  if (text.length > maxCredentialBytes) return 'NO_BADGE_FOUND';
  const badge = tokenOf(text) ?? documentOf(text) ?? codeOf(text);
  return badge ? { badge, seller: null } : 'NO_BADGE_FOUND';
}

/** Whether a text is neither a code, an address, a token nor a document. */
export function isNoBadge(text: string): boolean {
  return typeof readText(text, Infinity) === 'string';
}

function readPng(bytes: Uint8Array, maxCredentialBytes: number): FoundBadge | ReasonCode {
  try {
    return readText(credentialInPng(bytes, maxCredentialBytes) ?? '', maxCredentialBytes);
  } catch (error) {
    if (error instanceof DamagedImage) return 'FILE_DAMAGED';
    throw error;
  }
}

function tokenOf(text: string): { jwt: string } | null {
  return JWT.test(text) ? { jwt: text } : null;
}

function documentOf(text: string): SignedBadge | null {
  if (!text.startsWith('{')) return null;
  try {
    const document = asJson(JSON.parse(text));
    return document && { document };
  } catch {
    return null;
  }
}

function codeOf(text: string): { code: string } | null {
  const code = parseCharterCode(ADDRESS.exec(text)?.[1] ?? text);
  return code === null ? null : { code };
}
