import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFec } from '../../bench/generate/fec-file.js';
import { ImportsDesk } from '../../support/imports-desk.js';
import { createRatingWorld, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';

const LINES = 45_000;
const INVOICES = LINES / 4.5;

/** Many batches, many clients; the ledger of 200 MB is measured by hand (docs/ledgers.md). */
describe('a large ledger', () => {
  let world: RatingWorld;
  let folder: string;
  beforeAll(async () => {
    world = await createRatingWorld();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-fec-'));
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  it('keeps each invoice once, with its client, in whatever batch it came', async () => {
    const name = `${SUPPLIER.number}FEC20251231.txt`;
    await writeFec(join(folder, name), LINES);
    const bytes = await readFile(join(folder, name));
    const read = await new ImportsDesk(world).read({ name, bytes });
    expect(read).toMatchObject({ status: 'PREVIEW', counts: { invoices: INVOICES, skipped: [] } });
    const [kept] = await world.test.database.rows(
      `SELECT count(*)::int AS invoices, count(DISTINCT reference)::int AS "references", count(DISTINCT c.key)::int AS clients,
        (SELECT sum(invoices)::int FROM ledger_import_client) AS "ofClients"
       FROM ledger_import_invoice i JOIN ledger_import_client c ON c.key = i.client_key`,
    );
    const { clients } = read['counts'] as { clients: number };
    expect(kept).toEqual({ invoices: INVOICES, references: INVOICES, clients, ofClients: INVOICES });
  });
});
