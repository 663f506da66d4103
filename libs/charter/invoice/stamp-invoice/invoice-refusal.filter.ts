import { Catch, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { answerRefusal } from '#files';
import { InvoiceRefusal, type InvoiceRefusalCode } from '../invoice-refusal.js';

const STATUS: Partial<Record<InvoiceRefusalCode, HttpStatus>> = {
  PDF_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  NOT_A_PDF: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  NOT_A_SIGNATORY: HttpStatus.CONFLICT,
};

@Catch(InvoiceRefusal)
export class InvoiceRefusalFilter implements ExceptionFilter<InvoiceRefusal> {
  catch(refusal: InvoiceRefusal, host: ArgumentsHost): void {
    answerRefusal(refusal, STATUS[refusal.reason] ?? HttpStatus.UNPROCESSABLE_ENTITY, host);
  }
}
