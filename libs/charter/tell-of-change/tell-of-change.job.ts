import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { CHARTER_CHANGED, type CharterChanged } from '../charter.events.js';
import { TellOfChange } from './tell-of-change.js';

@Injectable()
export class TellOfChangeJob implements JobHandler {
  readonly name = 'TellOfCharterChange';
  readonly eventType = CHARTER_CHANGED;

  constructor(private readonly tell: TellOfChange) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.tell.execute(payload as unknown as CharterChanged['payload']);
  }
}
