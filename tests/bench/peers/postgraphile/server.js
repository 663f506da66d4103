import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { makeV4Preset } from 'postgraphile/presets/v4';

/** PostGraphile over the same tables, with as many connections as the other servers, and nothing else switched on. */
const server = createServer();
const serving = postgraphile({
  extends: [
    makeV4Preset({
      simpleCollections: 'both',
      dynamicJson: true,
      disableDefaultMutations: true,
      graphiql: false,
    }),
  ],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 8 },
    }),
  ],
  grafserv: { watch: false },
}).createServ(grafserv);
await serving.addTo(server);
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
