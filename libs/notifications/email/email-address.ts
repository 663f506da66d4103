import { DomainError } from '#kernel';

/** RFC 5321 § 4.5.3.1.3: a path holds 256 characters, two of them angle brackets. */
const LONGEST = 254;

/**
 * One address and nothing else: no name, no list, no quoted part, no character that could end a header or a command.
 * Narrower than RFC 5322 on purpose; every address that a mail provider gives out fits. Beyond ASCII only in the domain.
 */
const ONE_ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** @throws DomainError `INVALID_EMAIL_ADDRESS`, which does not repeat the text: it may be an address after all. */
export function assertEmailAddress(text: string): void {
  if (text.length > LONGEST || !ONE_ADDRESS.test(text))
    throw new DomainError('INVALID_EMAIL_ADDRESS', 'This is not one e-mail address.', 'email');
}
