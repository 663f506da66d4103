import { assertEmailAddress } from '#notifications';
import { refuseClaim } from '../claim-refusal.js';
import { isOpenMailProvider } from '../policy/open-mail-providers.js';

/**
 * The address to which a code may go: one that not everybody can get. Whether its domain is the company's, a moderator says.
 * @throws ClaimRefusal `EMAIL_REQUIRED`, `EMAIL_OF_A_PROVIDER`
 */
export function emailOfCompany(typed: string | null): string {
  const email = typed?.trim().toLowerCase() ?? '';
  try {
    assertEmailAddress(email);
  } catch {
    throw refuseClaim('EMAIL_REQUIRED', 'email');
  }
  if (isOpenMailProvider(domainOf(email))) throw refuseClaim('EMAIL_OF_A_PROVIDER', 'email');
  return email;
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
