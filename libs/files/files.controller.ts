import {
  Controller,
  Get,
  HttpCode,
  Param,
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
import { DomainError } from '#kernel';
import { isFilePurpose, PURPOSES, type FilePurpose } from './file-purpose.js';
import { FileRefusalFilter } from './file-refusal.filter.js';
import { fileNotFound, tooLarge, unknownPurpose } from './file-refusal.js';
import { ReadFile } from './read-file/read-file.js';
import { ReceiveFile, type ReceivedFile } from './receive-file/receive-file.js';

/** The only type of body that is taken: no web page of another site can send it without asking first. */
export const UPLOAD_TYPE = 'application/octet-stream';

export const UPLOAD_PATH = '/api/files';

/** Uploads and downloads. The body of an upload is the file itself. */
@Controller(UPLOAD_PATH)
@UseFilters(FileRefusalFilter)
export class FilesController {
  constructor(
    private readonly receiving: ReceiveFile,
    private readonly reading: ReadFile,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('ACCOUNTANT')
  async receive(
    @CurrentViewer() viewer: Viewer,
    @Query('purpose') asked: unknown,
    @Query('name') name: unknown,
    @Req() request: FastifyRequest,
  ): Promise<ReceivedFile> {
    const { body: bytes } = request;
    if (!(bytes instanceof Readable))
      throw new UnsupportedMediaTypeException(`The content type of an upload is ${UPLOAD_TYPE}.`);
    const purpose = purposeFor(asked, viewer);
    if (Number(request.headers['content-length'] ?? 0) > PURPOSES[purpose].maxBytes) throw tooLarge(purpose);
    return this.receiving.execute({
      purpose,
      name: typeof name === 'string' ? name : '',
      bytes,
      organisationId: viewer.membership!.organisationId,
      accountId: viewer.accountId,
    });
  }

  /** Always to be saved, never shown as a page of ours: what strangers upload may be anything. */
  @Get(':id')
  @Allow('SIGNED_IN')
  async read(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const opened = await this.reading.execute(viewer, id);
    if (!opened) throw fileNotFound();
    const { name, type, size } = opened.file;
    return reply
      .type(type)
      .header('content-length', size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(opened.bytes);
  }
}

/** Only its owner proves that a company is theirs. */
function purposeFor(asked: unknown, { membership }: Viewer): FilePurpose {
  if (!isFilePurpose(asked)) throw unknownPurpose();
  if (asked === 'CLAIM' && membership?.role !== 'OWNER')
    throw new DomainError('FORBIDDEN', 'You may not do this.');
  return asked;
}
