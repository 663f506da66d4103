import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { EMAIL_REFUSED, type EmailRefused } from '#notifications';
import { ReturnNotice } from './return-notice.js';

@Injectable()
export class ReturnNoticeJob implements JobHandler {
  readonly name = 'ReturnNotice';
  readonly eventType = EMAIL_REFUSED;

  constructor(private readonly returnNotice: ReturnNotice) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { key } = payload as unknown as EmailRefused['payload'];
    if (key !== null) await this.returnNotice.execute(key);
  }
}
