import { CertificatesController } from './certificates.controller.js';
import { IssueCertificates } from './issue/issue-certificates.js';
import { IssueCertificatesJob } from './issue/issue-certificates.job.js';
import { CertificateSigner } from './signing/certificate-signer.js';

export const CERTIFICATE = [CertificateSigner, IssueCertificates, IssueCertificatesJob];

export const CERTIFICATE_HANDLERS = [IssueCertificatesJob] as const;

export const CERTIFICATE_CONTROLLERS = [CertificatesController];
