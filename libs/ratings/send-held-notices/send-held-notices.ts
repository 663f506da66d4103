import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { SendNotice } from '../send-notice/send-notice.js';
import { takeDue } from '../take-due.js';

const HELD = `SELECT id FROM rating WHERE status = 'SUBMITTED' AND notice_obstacle = 'CONTACT_BUSY' AND submitted_at <= $1
  AND id > $2::uuid ORDER BY id LIMIT $3`;

/** Tells clients of what waited because their contact had been written to enough. */
@Injectable()
export class SendHeldNotices {
  constructor(
    private readonly database: Database,
    private readonly sendNotice: SendNotice,
    private readonly clock: Clock,
  ) {}

  /** Returns how many clients were told. Running it twice sends nothing twice. */
  execute(): Promise<number> {
    return takeDue(this.database, HELD, this.clock.now(), (id) => this.sendNotice.execute(id));
  }
}
