import type { Database } from '#persistence';

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Finds what is due in the order of its id, batch after batch, and takes each in a transaction of its own: one that cannot
 * be taken holds back no other, and is told of at the end. `due` selects ids with the parameters moment, last id and limit. Returns how many were taken.
 */
export async function takeDue(
  database: Database,
  due: string,
  moment: Date | string,
  take: (id: string) => Promise<boolean>,
): Promise<number> {
  const failures: unknown[] = [];
  let taken = 0;
  for (let last = FIRST; ;) {
    const batch = await database.rows<{ id: string }>(due, [moment, last, BATCH]);
    if (batch.length === 0) break;
    for (const { id } of batch) {
      const isTaken = await take(id).catch((failure: unknown) => (failures.push(failure), false));
      if (isTaken) taken += 1;
    }
    last = batch.at(-1)!.id;
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be taken`);
  return taken;
}
