import { Catch, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { answerRefusal } from './answer-refusal.js';
import { FileRefusal } from './file-refusal.js';

const STATUS: Readonly<Record<string, HttpStatus>> = {
  FILE_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  FILE_TYPE_REFUSED: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  TOO_MANY_FILES: HttpStatus.TOO_MANY_REQUESTS,
  FILE_NOT_FOUND: HttpStatus.NOT_FOUND,
};

@Catch(FileRefusal)
export class FileRefusalFilter implements ExceptionFilter<FileRefusal> {
  catch(refusal: FileRefusal, host: ArgumentsHost): void {
    answerRefusal(refusal, STATUS[refusal.code] ?? HttpStatus.BAD_REQUEST, host);
  }
}
