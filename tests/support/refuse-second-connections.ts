import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '#persistence';

const HINT = 'A transaction reads with its own `sql`: for a second connection it could wait in vain.';

/**
 * Makes a transaction fail that takes another connection of the pool meanwhile. One alone would get it; as many at once as
 * the pool has connections would wait for each other until they fail, which no test of one user at a time would show.
 */
export function refuseSecondConnections(database: Database): void {
  const around = new AsyncLocalStorage<{ isOpen: boolean }>();
  const rows = database.rows.bind(database);
  const withConnection = database.withConnection.bind(database);
  const transaction = database.transaction.bind(database);
  const refuse = () => {
    if (around.getStore()?.isOpen) throw new Error(HINT);
  };
  database.rows = async (...query) => {
    refuse();
    return rows(...query);
  };
  database.withConnection = async (work) => {
    refuse();
    return withConnection(work);
  };
  database.transaction = (work) =>
    transaction((sql) => {
      const state = { isOpen: true };
      return around.run(state, () => work(sql)).finally(() => (state.isOpen = false));
    });
}
