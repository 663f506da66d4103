import {
  Controller,
  HttpCode,
  HttpStatus,
  Post,
  Query,
  Req,
  Res,
  UnsupportedMediaTypeException,
  UseFilters,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { readBounded } from '../../badge/http/read-bounded.js';
import { MAX_INVOICE_BYTES } from '../invoice-limits.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { InvoiceRefusalFilter } from './invoice-refusal.filter.js';
import { StampInvoice } from './stamp-invoice.js';
import { stampedName } from './stamped-name.js';

export const STAMP_PATH = '/api/charter/stamp';

/** An invoice goes in and comes out stamped; the body of either is the file itself. */
@Controller(STAMP_PATH)
@UseFilters(InvoiceRefusalFilter)
export class StampController {
  constructor(private readonly stamping: StampInvoice) {}

  /** `name` is what the file is called; `language`, fr or en, is that of the line on the invoice. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Allow('ACCOUNTANT')
  async stamp(
    @CurrentViewer() viewer: Viewer,
    @Query('name') name: unknown,
    @Query('language') language: unknown,
    @Req() { body }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (!(body instanceof Readable))
      throw new UnsupportedMediaTypeException(
        'The content type of an invoice to stamp is application/octet-stream.',
      );
    const invoice = await readBounded(body, MAX_INVOICE_BYTES);
    if (!invoice) throw new InvoiceRefusal('PDF_TOO_LARGE');
    const stamped = await this.stamping.execute({
      signatory: { organisationId: viewer.membership!.organisationId },
      invoice,
      language: language === 'fr' || language === 'en' ? language : viewer.language,
    });
    const saveAs = encodeURIComponent(stampedName(typeof name === 'string' ? name : ''));
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename*=UTF-8''${saveAs}`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(stamped));
  }
}
