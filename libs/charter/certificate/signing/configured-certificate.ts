import type { FactoryProvider } from '@nestjs/common';
import { Clock } from '#kernel';
import { readSigningCertificate, type SigningFiles } from './read-signing-certificate.js';
import type { SigningCertificate } from './self-signed-certificate.js';

export const CONFIGURED_CERTIFICATE = Symbol('CONFIGURED_CERTIFICATE');

/** Read once, before anything else starts: files that do not fit end the start. */
export function configuredCertificate(
  files: SigningFiles | null,
): FactoryProvider<SigningCertificate | null> {
  return {
    provide: CONFIGURED_CERTIFICATE,
    useFactory: (clock: Clock) => (files ? readSigningCertificate(files, clock.now()) : null),
    inject: [Clock],
  };
}
