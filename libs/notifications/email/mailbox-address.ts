import { assertEmailAddress } from './email-address.js';

/** Who an e-mail comes from: a name that mail programs show, and an address. */
export interface MailboxAddress {
  readonly name: string;
  readonly address: string;
}

/** Reads `address` or `Name <address>`. @throws DomainError `INVALID_EMAIL_ADDRESS` */
export function parseMailboxAddress(text: string): MailboxAddress {
  const named = /^([^<>\p{Cc}]*?)\s*<([^<>]*)>$/u.exec(text.trim());
  const address = named ? named[2]! : text.trim();
  assertEmailAddress(address);
  return { name: (named?.[1] ?? '').replace(/^"(.*)"$/, '$1'), address };
}
