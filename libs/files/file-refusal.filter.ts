import { Catch, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileRefusal } from './file-refusal.js';

const STATUS: Readonly<Record<string, HttpStatus>> = {
  FILE_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  FILE_TYPE_REFUSED: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  TOO_MANY_FILES: HttpStatus.TOO_MANY_REQUESTS,
  FILE_NOT_FOUND: HttpStatus.NOT_FOUND,
};

/** Says why a file was refused, in both languages, and lets go of what the sender still wants to send. */
@Catch(FileRefusal)
export class FileRefusalFilter implements ExceptionFilter<FileRefusal> {
  catch({ code, text }: FileRefusal, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    http.getRequest<FastifyRequest>().raw.resume();
    http
      .getResponse<FastifyReply>()
      .status(STATUS[code] ?? HttpStatus.BAD_REQUEST)
      .header('connection', 'close')
      .send({ error: { code, message: text } });
  }
}
