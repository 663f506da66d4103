import {
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { CompanyCardsReadModel } from '#companies';
import { Public } from '#identity';
import { Clock } from '#kernel';
import { badgePolicyOn } from '../badge-policy.js';
import { STATUS_PURPOSES, type StatusPurpose } from '../issuer/issuer.js';
import { ServeStatusList } from '../status-list/serve-status-list.js';
import { resultWithoutBadge, type VerificationResult } from '../verify/verification-result.js';
import { VerifyBadge } from '../verify/verify-badge.js';
import { BadgeFiles, type BadgeForm } from './badge-files.js';
import { readBounded } from './read-bounded.js';

const NAME = /^([\w-]{1,20})\.(png|svg|json|jwt|qr)$/;
/** Only the token form of a credential was asked for. */
const WANTS_TOKEN = /application\/(vc\+)?jwt/;

interface VerifiedFile extends VerificationResult {
  /** Null when the company may not be shown. */
  readonly companyName: string | null;
}

/** Badges to take along, the status lists, and verification of files: for everybody, without an account. */
@Controller('/api/badges')
export class BadgesController {
  constructor(
    private readonly files: BadgeFiles,
    private readonly lists: ServeStatusList,
    private readonly verifyBadge: VerifyBadge,
    private readonly cards: CompanyCardsReadModel,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Get('status/:purpose')
  async statusList(
    @Param('purpose') asked: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const purpose = STATUS_PURPOSES.find((one): one is StatusPurpose => one === asked);
    if (!purpose) throw new NotFoundException('There is no such status list.');
    const { jwt, document, at, freshMs } = await this.lists.execute(purpose);
    const isToken = WANTS_TOKEN.test(request.headers.accept ?? '');
    return reply
      .type(isToken ? 'application/vc+jwt' : 'application/vc+ld+json')
      .header('vary', 'accept')
      .header('last-modified', at.toUTCString())
      .header('cache-control', `public, max-age=${Math.min(60, Math.floor(freshMs / 1000))}`)
      .header('access-control-allow-origin', '*')
      .send(isToken ? jwt : JSON.stringify(document));
  }

  @Public()
  @Get(':name')
  async badge(
    @Param('name') name: string,
    @Query('language') language: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const [, code, form] = NAME.exec(name) ?? [];
    const file = code && (await this.files.file(code, form as BadgeForm, language === 'en' ? 'en' : 'fr'));
    if (!file) throw new NotFoundException('No badge in force has this code.');
    return reply
      .type(file.type)
      .header('content-disposition', `inline; filename="goodpayer-${file.name}"`)
      .header('cache-control', 'public, max-age=60')
      .header('access-control-allow-origin', '*')
      .send(file.content);
  }

  /** The body is the file itself, as in uploads. */
  @Public()
  @Post('verify')
  @HttpCode(HttpStatus.OK)
  @Header('cache-control', 'no-store')
  async verify(@Req() { body, raw }: FastifyRequest): Promise<VerifiedFile> {
    if (!(body instanceof Readable))
      throw new UnsupportedMediaTypeException(
        'The content type of a file to verify is application/octet-stream.',
      );
    const bytes = await readBounded(body, badgePolicyOn(this.clock.today()).largestFileBytes.value);
    raw.resume();
    const result = bytes
      ? await this.verifyBadge.execute({ bytes })
      : resultWithoutBadge('FILE_TOO_LARGE', this.clock.now());
    const card = result.companyId && (await this.cards.card(result.companyId));
    return { ...result, companyName: card ? card.name : null };
  }
}
