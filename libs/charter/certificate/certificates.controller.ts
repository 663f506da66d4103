import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentMembership, type Membership } from '#identity';
import { isUuid } from '#kernel';
import { Database } from '#persistence';

/** Asked together: whose the signature is, and its certificate once it is made. */
const ONE = `SELECT c.pdf FROM charter_signature s LEFT JOIN charter_certificate c ON c.signature_id = s.id
  WHERE s.id = $1 AND s.organisation_id = $2`;

/** Signed certificates of signatures, for members of the organisation that signed. */
@Controller('/api/charter/certificates')
export class CertificatesController {
  constructor(private readonly database: Database) {}

  @Get(':signatureId')
  @Allow('MEMBER')
  async read(
    @CurrentMembership() { organisationId }: Membership,
    @Param('signatureId') signatureId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const [found] = isUuid(signatureId)
      ? await this.database.rows<{ pdf: Buffer | null }>(ONE, [signatureId, organisationId])
      : [];
    if (!found) throw new NotFoundException('This signature does not exist, or is not yours.');
    if (!found.pdf) throw new NotFoundException('The certificate is being made: try again in a minute.');
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="goodpayer-${signatureId}.pdf"`)
      .header('cache-control', 'private, no-store')
      .send(found.pdf);
  }
}
