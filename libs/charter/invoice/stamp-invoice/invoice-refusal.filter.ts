import { Catch, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvoiceRefusal, type InvoiceRefusalCode } from '../invoice-refusal.js';

const STATUS: Partial<Record<InvoiceRefusalCode, HttpStatus>> = {
  PDF_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  NOT_A_PDF: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  NOT_A_SIGNATORY: HttpStatus.CONFLICT,
};

/** Says why an invoice is not stamped, in both languages, and lets go of what the sender still wants to send. */
@Catch(InvoiceRefusal)
export class InvoiceRefusalFilter implements ExceptionFilter<InvoiceRefusal> {
  catch({ reason, text }: InvoiceRefusal, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    http.getRequest<FastifyRequest>().raw.resume();
    http
      .getResponse<FastifyReply>()
      .status(STATUS[reason] ?? HttpStatus.UNPROCESSABLE_ENTITY)
      .header('connection', 'close')
      .send({ error: { code: reason, message: text } });
  }
}
