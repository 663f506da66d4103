import type { ClientSummary } from '../views/list-clients.js';
import { ClientObject } from './client.object.js';

export function toClient({ overdueMinor, ...client }: ClientSummary): ClientObject {
  return Object.assign(new ClientObject(), {
    ...client,
    overdueMinor: String(overdueMinor),
    averageDaysLate: client.punctuality.averageDaysLate,
  } satisfies ClientObject);
}
