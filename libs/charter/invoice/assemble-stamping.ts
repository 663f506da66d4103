import type { Clock } from '#kernel';
import type { Database } from '#persistence';
import { BadgeReadModel } from '../badge/badge.read-model.js';
import { MembershipsReadModel } from '../memberships.read-model.js';
import { StampInvoice } from './stamp-invoice/stamp-invoice.js';

/** Stamping of invoices for the command line, which has no container. */
export function assembleStamping(database: Database, clock: Clock, publicUrl: string): StampInvoice {
  const badges = new BadgeReadModel(database, clock);
  return new StampInvoice(new MembershipsReadModel(database), badges, clock, { publicUrl });
}
