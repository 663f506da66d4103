import { Button } from '@mantine/core';

interface CertificateLinkProps {
  readonly signatureId: string;
  readonly children: string;
}

/** The signed PDF of one signature. */
export function CertificateLink({ signatureId, children }: CertificateLinkProps) {
  return (
    <Button variant="default" component="a" href={`/api/charter/certificates/${signatureId}`} download>
      {children}
    </Button>
  );
}
