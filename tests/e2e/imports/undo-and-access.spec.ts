import { PurgeLedgerImports } from '../../../libs/ratings/import/purge-imports/purge-ledger-imports.js';
import { verifyAudit } from '#audit';
import {
  CLIENT,
  createRatingWorld,
  OTHER_SUPPLIER,
  SUPPLIER,
  type RatingWorld,
} from '../../support/rating-world.js';
import { ImportsDesk, type ImportAnswer } from '../../support/imports-desk.js';
import { fecOf, receipt, sale } from '../../support/ledger/fec-of.js';
import { signUpAndIn } from '../../support/sign-in.js';

const LINES = [
  ...sale({ client: 'C1', clientName: 'Premier', piece: 'F1', on: '20250201', euros: 1200, letter: 'A' }),
  ...receipt({ client: 'C1', clientName: 'Premier', piece: 'R1', on: '20250520', euros: 1200, letter: 'A' }),
  ...sale({ client: 'C2', clientName: 'Second', piece: 'F2', on: '20250301', euros: 600 }),
];
const FEC = { name: `${SUPPLIER.number}FEC20251231.txt`, bytes: fecOf(LINES) };

describe('taking an import back, and who sees it', () => {
  let world: RatingWorld;
  let desk: ImportsDesk;
  beforeEach(async () => {
    world = await createRatingWorld();
    desk = new ImportsDesk(world);
  });
  afterEach(() => world.close());

  async function readAndMatch(): Promise<ImportAnswer> {
    const read = await desk.read(FEC);
    const [first, second] = read.clients.edges.map(({ node }) => node);
    await desk.match(read.id, first!.key, CLIENT.number);
    return desk.match(read.id, second!.key, OTHER_SUPPLIER.number);
  }
  const rows = (sql: string) => world.test.database.rows<Record<string, unknown>>(sql);

  it('withdraws what it told, published or not, and lets it be told again', async () => {
    const { id } = await readAndMatch();
    await desk.tell(id);
    await world.travelTo('2026-06-17');
    expect(await rows(`SELECT status FROM rating ORDER BY status`)).toEqual([
      { status: 'PUBLISHED' },
      { status: 'SUBMITTED' },
    ]);
    expect(await desk.undo(id)).toMatchObject({ status: 'UNDOING', canUndo: false });
    await world.performEvents();
    expect(await desk.find(id)).toMatchObject({ status: 'UNDONE', result: { ratings: 2, withdrawn: 2 } });
    expect(await rows(`SELECT DISTINCT status, withdrawal_reason IS NOT NULL AS said FROM rating`)).toEqual([
      { status: 'WITHDRAWN', said: true },
    ]);
    expect(await desk.undo(id)).toMatchObject({ code: 'ALREADY_DONE' });
    const steps = await rows(
      `SELECT entry->>'action' AS action FROM audit_entry WHERE subject_type = 'IMPORT' ORDER BY seq`,
    );
    expect(steps.map(({ action }) => action)).toEqual(['CONFIRMED', 'IMPORTED', 'UNDO_ASKED', 'UNDONE']);
    expect(await verifyAudit(world.test.database)).toMatchObject({ brokenAt: null });
    const again = await readAndMatch();
    expect(await desk.tell(again.id)).toMatchObject({ result: { ratings: 2, known: 0 } });
  });

  it('stops an import that is under way', async () => {
    const { id } = await readAndMatch();
    await desk.confirm(id);
    expect(await desk.undo(id)).toMatchObject({ status: 'UNDOING' });
    await world.performEvents();
    expect(await desk.find(id)).toMatchObject({ status: 'UNDONE', result: { ratings: 0, withdrawn: 0 } });
    expect(await rows('SELECT 1 FROM rating')).toEqual([]);
  });

  it('is confirmed once, of two at once, and told once by two workers', async () => {
    const { id } = await readAndMatch();
    const answers = await Promise.all([desk.confirm(id), desk.confirm(id)]);
    expect(answers.map((answer) => answer['code'] ?? answer.status).sort()).toEqual([
      'IMPORTING',
      'WRONG_STATUS',
    ]);
    await rows(
      `INSERT INTO outbox_event (type, payload) VALUES ('LedgerImportWaits', '{"importId": "${id}"}')`,
    );
    await Promise.all([world.performEvents(), world.performEvents()]);
    expect(await desk.find(id)).toMatchObject({ status: 'DONE', result: { ratings: 2, invoices: 2 } });
    expect(await rows('SELECT count(*)::int AS n FROM rating')).toEqual([{ n: 2 }]);
  });

  it('is the only one that the worker has of an organisation', async () => {
    await desk.start(FEC);
    expect(await desk.start(FEC)).toMatchObject({ code: 'IMPORT_UNDER_WAY' });
    const fileId = await desk.upload(FEC);
    await world.performEvents();
    const call = `importLedger(input: { fileId: "${fileId}" })`;
    expect(await desk.act(call)).toMatchObject({ status: 'READING' });
    expect(await desk.act(call)).toMatchObject({ code: 'FILE_REFUSED' });
  });

  it('is nothing to another organisation, and may not be confirmed without a claim', async () => {
    const { id } = await readAndMatch();
    expect(await desk.find(id, world.client)).toBeNull();
    expect(await desk.confirm(id, world.client)).toMatchObject({ code: 'LEDGER_IMPORT_NOT_FOUND' });
    expect(await desk.undo(id, world.client)).toMatchObject({ code: 'LEDGER_IMPORT_NOT_FOUND' });
    const file = await desk.upload(FEC);
    const stolen = await desk.act(`importLedger(input: { fileId: "${file}" })`, {}, world.client);
    expect(stolen).toMatchObject({ code: 'FILE_REFUSED' });
    const { data } = await world.client.ask<{ ledgerImports: { edges: unknown[] } }>(
      '{ ledgerImports { edges { node { id } } } }',
    );
    expect(data?.ledgerImports.edges).toEqual([]);

    const unproved = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    const theirs = await desk.read(FEC, unproved);
    expect(theirs).toMatchObject({ status: 'PREVIEW', needsClaim: true, tier: 'T0' });
    expect(await desk.confirm(theirs.id, unproved)).toMatchObject({ code: 'CLAIM_REQUIRED' });
  });

  it('is forgotten after a week, when nobody confirmed it', async () => {
    const { id } = await readAndMatch();
    expect(await world.app.get(PurgeLedgerImports).execute()).toBe(0);
    world.clock.travelTo(new Date('2026-06-09T12:00:01Z'));
    expect(await world.app.get(PurgeLedgerImports).execute()).toBe(1);
    expect(await desk.find(id)).toMatchObject({ status: 'UNDONE', clients: { edges: [] } });
    expect(await rows('SELECT 1 FROM ledger_import_invoice')).toEqual([]);
    expect(await rows('SELECT 1 FROM stored_file WHERE released_at IS NULL')).toEqual([]);
    expect(await desk.confirm(id)).toMatchObject({ code: 'WRONG_STATUS' });
  });
});
