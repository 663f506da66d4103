import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Public } from '#identity';
import { Clock } from '#kernel';
import { CharterRegisterReadModel } from '../register.read-model.js';
import { LICENCE, writeCsv, writeJson } from './write-register.js';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};
const FRESH_SECONDS = 300;

/** The register as open data, for everybody. */
@Controller('/api/charter')
export class RegisterController {
  constructor(
    private readonly register: CharterRegisterReadModel,
    private readonly clock: Clock,
  ) {}

  /** Only the tag decides whether a copy is current: a name that was withdrawn changes the file and leaves no later step. */
  @Public()
  @Get('register.:form')
  async export(
    @Param('form') form: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const type = TYPES[form];
    if (!type) throw new NotFoundException('The register comes as csv or json.');
    const { fingerprint, changedAt } = await this.register.state();
    const today = this.clock.today();
    const tag = `W/"${createHash('sha256').update(`${form} ${today} ${fingerprint}`).digest('hex').slice(0, 32)}"`;
    void reply
      .header('etag', tag)
      .header('cache-control', `public, max-age=${FRESH_SECONDS}`)
      .header('link', `<${LICENCE}>; rel="license"`)
      .header('access-control-allow-origin', '*');
    if (changedAt) void reply.header('last-modified', changedAt.toUTCString());
    if (names(request.headers['if-none-match'], tag)) return reply.code(304).send();
    const text = form === 'csv' ? writeCsv(this.register.all()) : writeJson(this.register.all(), today);
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="goodpayer-charter-register.${form}"`)
      .send(Readable.from(text, { objectMode: false }));
  }
}

function names(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim() === tag || one.trim() === '*');
}
