import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { ForgetHiddenTexts } from './forget-hidden-texts.js';

@Injectable()
export class ForgetHiddenTextsJob implements ScheduledJob {
  readonly name = 'ForgetHiddenTexts';
  readonly cron = '50 3 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly forget: ForgetHiddenTexts) {}

  async run(): Promise<void> {
    await this.forget.execute();
  }
}
