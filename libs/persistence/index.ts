export { BatchedRead } from './batched-read.js';
export { connect } from './connect.js';
export { databaseOf, dataSourceOptions } from './data-source.js';
export { Database, type SqlRunner } from './database.js';
export { startEmbeddedServer, type EmbeddedServer } from './embedded/embedded-server.js';
export { migrate } from './migrate.js';
export { pendingMigrations } from './pending-migrations.js';
export { PersistenceModule } from './persistence.module.js';
