import { verifyAudit } from '#audit';
import { OrganisationSignsReadModel } from '#identity';
import { WorkOnImportJob } from '../../libs/ratings/import/work-on-import.job.js';
import { clientNamed, ImportsDesk, type ImportAnswer } from '../support/imports-desk.js';
import { fecOf, receipt, sale, type FecLine } from '../support/ledger/fec-of.js';
import { ModerationDesk } from '../support/moderation-desk.js';
import { invoice, rate, RatingDesk, type Answer } from '../support/rating-desk.js';
import { CLIENT, createRatingWorld, SUPPLIER, type RatingWorld } from '../support/rating-world.js';

const EXAMPLE = { client: 'C1', clientName: 'EXEMPLE SA' };
const bill = (piece: string, euros: number, letter?: string) =>
  sale({ ...EXAMPLE, piece, on: '20260201', euros, letter });
const paid = (piece: string, on: string, euros: number, letter: string) =>
  receipt({ ...EXAMPLE, piece, on, euros, letter });
const UNPAID = bill('F1', 1200);
const PAID = [...bill('F1', 1200, 'A'), ...paid('R1', '20260610', 1200, 'A')];
const PARTLY = [...bill('F1', 1200, 'A'), ...paid('R1', '20260610', 500, 'A')];
const CREDITED = [...bill('F1', 1200, 'A'), ...bill('AV1', -200, 'A')];

/** A supplier hands in its books each month: what they say of invoices that were told before. */
describe('a ledger, month after month', () => {
  let world: RatingWorld;
  let imports: ImportsDesk;
  let desk: RatingDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    imports = new ImportsDesk(world);
    desk = new RatingDesk(world);
  });
  afterEach(() => world.close());

  /** The books as they stood on a day, told of `CLIENT`. */
  async function books(day: string, lines: readonly FecLine[]): Promise<ImportAnswer> {
    const name = `${SUPPLIER.number}FEC${day.replaceAll('-', '')}.txt`;
    const read = await imports.read({ name, bytes: fecOf(lines) });
    await imports.match(read.id, clientNamed(read, EXAMPLE.clientName).key, CLIENT.number);
    return imports.tell(read.id);
  }

  /** The only rating, as its author sees it. */
  async function rating(): Promise<Answer> {
    const [one] = await world.test.database.rows<{ id: string }>(`SELECT id FROM rating`);
    return desk.seenBy('author', one!.id);
  }

  async function published(): Promise<void> {
    await books('2026-05-31', UNPAID);
    await world.travelTo('2026-06-16');
    expect(await rating()).toMatchObject({ status: 'PUBLISHED', tier: 'T3' });
    await world.travelTo('2026-07-01');
  }

  const undo = async ({ id }: ImportAnswer) => {
    await imports.undo(id);
    await world.performEvents();
    return imports.find(id);
  };
  const AS_TOLD = {
    status: 'PUBLISHED',
    settledAt: null,
    experiences: [
      {
        outcome: 'UNPAID',
        amountMinor: '120000',
        restMinor: '120000',
        observedOn: '2026-05-31',
        payments: [],
      },
    ],
  };

  it('says of what is still unpaid that it was so later, once, and takes that back', async () => {
    await published();
    const later = await books('2026-06-30', UNPAID);
    expect(later).toMatchObject({ result: { ratings: 0, known: 1, updated: 1, payments: 0, unseen: 0 } });
    expect(await rating()).toMatchObject({ experiences: [{ outcome: 'UNPAID', observedOn: '2026-06-30' }] });
    expect(await desk.evidence()).toMatchObject([{ experiences: [{ unpaidOn: '2026-06-30' }] }]);
    expect(await books('2026-06-30', UNPAID)).toMatchObject({ result: { known: 1, updated: 0 } });
    expect(await books('2026-05-31', UNPAID)).toMatchObject({ result: { known: 1, updated: 0 } });
    expect(await undo(later)).toMatchObject({ status: 'UNDONE', result: { withdrawn: 0, restored: 1 } });
    expect(await rating()).toMatchObject(AS_TOLD);
    const { steps } = (await rating()) as { steps: { action: string }[] };
    expect(steps.map(({ action }) => action).slice(-2)).toEqual(['LEDGER_FOLLOWED', 'LEDGER_UNDONE']);
    expect(await verifyAudit(world.test.database)).toMatchObject({ brokenAt: null });
  });

  it('settles what is paid since, and shows it unpaid again when that was a mistake', async () => {
    await published();
    const later = await books('2026-06-30', PAID);
    expect(later).toMatchObject({ result: { known: 1, updated: 1, payments: 1 } });
    const settled = {
      outcome: 'PAID',
      restMinor: '0',
      observedOn: null,
      payments: [{ paidOn: '2026-06-10' }],
    };
    expect(await rating()).toMatchObject({ status: 'SETTLED', experiences: [settled] });
    expect(await desk.published()).toMatchObject([{ isSettled: true, punctuality: { late: 1, unpaid: 0 } }]);
    expect(await books('2026-06-30', PAID)).toMatchObject({ result: { updated: 0, payments: 0 } });
    await undo(later);
    expect(await rating()).toMatchObject(AS_TOLD);
    expect(await desk.published()).toMatchObject([{ isSettled: false, punctuality: { unpaid: 1 } }]);
    expect(await desk.evidence()).toMatchObject([
      { experiences: [{ payments: [], unpaidOn: '2026-05-31' }] },
    ]);
  });

  it('records a part, then the rest; undone one after the other, the latest first', async () => {
    await published();
    const june = await books('2026-06-30', PARTLY);
    const part = { outcome: 'PARTLY_PAID', restMinor: '70000', observedOn: '2026-06-30' };
    expect(await rating()).toMatchObject({ status: 'PUBLISHED', experiences: [part] });
    await world.travelTo('2026-08-01');
    const july = await books('2026-07-31', [...PARTLY, ...paid('R2', '20260715', 700, 'A')]);
    expect(july).toMatchObject({ result: { updated: 1, payments: 1 } });
    expect(await rating()).toMatchObject({ status: 'SETTLED' });
    await undo(july);
    expect(await rating()).toMatchObject({ status: 'PUBLISHED', settledAt: null, experiences: [part] });
    await undo(june);
    expect(await rating()).toMatchObject(AS_TOLD);
  });

  it('counts once what a worker had brought up to date when it was killed', async () => {
    await published();
    const name = `${SUPPLIER.number}FEC20260630.txt`;
    const { id } = await imports.read({ name, bytes: fecOf(PAID) });
    await imports.confirm(id);
    const work = () => world.app.get(WorkOnImportJob).handle({ importId: id }, { isLast: false });
    jest
      .spyOn(world.app.get(OrganisationSignsReadModel), 'haveCommonOwner')
      .mockResolvedValueOnce(false)
      .mockRejectedValueOnce(new Error('The worker ends.'));
    await expect(work()).rejects.toThrow('The worker ends.');
    expect(await rating()).toMatchObject({ status: 'SETTLED' });
    await work();
    expect(await imports.find(id)).toMatchObject({
      status: 'DONE',
      result: { ratings: 0, known: 1, updated: 1, payments: 1 },
    });
    expect(await rating()).toMatchObject({ status: 'SETTLED', experiences: [{ payments: [{}] }] });
  });

  it('keeps what a later ledger, or the author, has said since', async () => {
    await published();
    const june = await books('2026-06-30', PARTLY);
    await world.travelTo('2026-08-01');
    const { id } = (await rating()) as { id: string };
    expect(await desk.recordPayment(id, '2026-07-20')).toMatchObject({ status: 'SETTLED' });
    expect(await undo(june)).toMatchObject({ result: { restored: 0 } });
    expect(await rating()).toMatchObject({ status: 'SETTLED', experiences: [{ payments: [{}, {}] }] });
  });

  it('lowers what a credit note lowered, and settles what is left when it is paid', async () => {
    await published();
    const june = await books('2026-06-30', CREDITED);
    const lowered = { amountMinor: '100000', outcome: 'UNPAID', observedOn: '2026-06-30' };
    expect(june).toMatchObject({ result: { known: 1, updated: 1, payments: 0, refused: [] } });
    expect(await rating()).toMatchObject({ status: 'PUBLISHED', experiences: [lowered] });
    await books('2026-06-30', [...CREDITED, ...paid('R1', '20260620', 1000, 'A')]);
    expect(await rating()).toMatchObject({
      status: 'SETTLED',
      experiences: [{ amountMinor: '100000', outcome: 'PAID' }],
    });
  });

  it('takes an invoice that is no longer there, or cancelled, for no proof, and says so', async () => {
    await published();
    const other = bill('F2', 60);
    const cancelled = [...bill('F1', 1200, 'A'), ...bill('AV1', -1200, 'A')];
    expect(await books('2026-06-30', other)).toMatchObject({ result: { ratings: 1, updated: 0, unseen: 1 } });
    expect(await books('2026-06-30', [...other, ...cancelled])).toMatchObject({ result: { unseen: 1 } });
    expect(await desk.published()).toMatchObject([{ invoices: 1, punctuality: { unpaid: 1 } }]);
  });

  it('in the notice takes what is in the client’s favour alone, and never ends the notice', async () => {
    await books('2026-05-31', [...UNPAID, ...bill('F2', 60)]);
    await world.travelTo('2026-06-12');
    const told = await books('2026-06-11', [...PARTLY, ...bill('F2', 60)]);
    expect(told).toMatchObject({ result: { known: 2, updated: 1, payments: 1 } });
    const { experiences, status } = (await rating()) as { status: string; experiences: Answer[] };
    expect(status).toBe('NOTICE_SENT');
    const [first, second] = experiences.sort((a, b) =>
      String(a['reference']) < String(b['reference']) ? -1 : 1,
    );
    expect(first).toMatchObject({ outcome: 'PARTLY_PAID', restMinor: '70000', observedOn: '2026-06-10' });
    expect(second).toMatchObject({ outcome: 'UNPAID', observedOn: '2026-05-31' });
    const all = [...PARTLY, ...paid('R2', '20260612', 700, 'A'), ...bill('F2', 60, 'B')];
    await books('2026-06-12', [...all, ...paid('R3', '20260612', 60, 'B')]);
    expect(await rating()).toMatchObject({ status: 'NOTICE_SENT', settledAt: expect.any(String) as string });
    await world.travelTo('2026-06-16');
    expect(await desk.published()).toMatchObject([{ status: 'PUBLISHED', isSettled: true }]);
  });

  it('leaves a contested rating frozen: payments are recorded, nothing grows later', async () => {
    await books('2026-05-31', UNPAID);
    const { id } = (await rating()) as { id: string };
    await desk.dispute(id);
    await world.travelTo('2026-06-12');
    expect(await books('2026-06-11', UNPAID)).toMatchObject({ result: { known: 1, updated: 0 } });
    expect(await rating()).toMatchObject({ ...AS_TOLD, status: 'DISPUTED' });
    const later = await books('2026-06-11', PAID);
    expect(await rating()).toMatchObject({ status: 'DISPUTED', experiences: [{ outcome: 'PAID' }] });
    expect(await desk.evidence()).toMatchObject([{ experiences: [{ standing: 'DISPUTED' }] }]);
    await undo(later);
    expect(await rating()).toMatchObject({ ...AS_TOLD, status: 'DISPUTED' });
  });

  it('leaves alone what moderators decided on since', async () => {
    await books('2026-05-31', UNPAID);
    const { id } = (await rating()) as { id: string };
    await desk.dispute(id);
    await world.travelTo('2026-06-12');
    const later = await books('2026-06-11', PAID);
    await world.travelTo('2026-06-20');
    const moderators = await ModerationDesk.open(world);
    const decision = { outcome: 'UPHELD', reason: 'PROOF_SUFFICIENT' };
    expect(
      await moderators.decide(moderators.moderator, await moderators.caseOf(id), decision),
    ).toMatchObject({
      isOpen: false,
    });
    expect(await undo(later)).toMatchObject({ result: { restored: 0 } });
    expect(await rating()).toMatchObject({ experiences: [{ outcome: 'PAID' }] });
  });

  it('of an aged ledger: still open is unpaid later; open in part is for the author to say', async () => {
    const open = (euros: string) =>
      imports.readTable({
        name: 'balance.csv',
        bytes: [
          'Numéro de facture;Client;SIREN;Date facture;Échéance;Reste dû',
          `F1;EXEMPLE;${CLIENT.number};01/02/2026;03/03/2026;${euros}`,
          `F2;EXEMPLE;${CLIENT.number};13/02/2026;15/03/2026;10,00`,
        ].join('\n'),
      });
    await imports.tell((await open('1200,00')).id);
    await world.travelTo('2026-06-16');
    expect(await rating()).toMatchObject({ status: 'HELD', tier: 'T0' });
    await world.travelTo('2026-07-01');
    const told = await imports.tell((await open('500,00')).id);
    expect(told).toMatchObject({
      result: { known: 1, updated: 1, refused: [{ reason: 'LESS_OPEN', count: 1 }], unseen: 1 },
    });
    expect(await rating()).toMatchObject({
      status: 'HELD',
      experiences: [
        { reference: 'F1', amountMinor: '120000', observedOn: '2026-06-01' },
        { reference: 'F2', observedOn: '2026-07-01' },
      ],
    });
  });

  it('claims no invoice for a draft: the ledger tells it, and the draft may not any more', async () => {
    const draft = rate(invoice('F1', { issuedOn: '2026-02-01', outcome: 'UNPAID' }));
    const { data } = await world.author.ask<{ answer: Answer }>(
      'mutation ($input: SubmitRatingInput!) { answer: saveRatingDraft(input: $input) { __typename ... on Rating { id } } }',
      { input: draft },
    );
    expect(data?.answer).toMatchObject({ __typename: 'Rating' });
    expect(await books('2026-05-31', UNPAID)).toMatchObject({ result: { ratings: 1, known: 0 } });
    expect(await desk.tell(draft)).toMatchObject({ __typename: 'DuplicateExperienceError' });
  });

  it('says nothing more of a rating that has ended', async () => {
    await published();
    const { id } = (await rating()) as { id: string };
    await world.travelTo('2028-06-16');
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'EXPIRED' });
    expect(await books('2026-06-30', PAID)).toMatchObject({ result: { known: 1, updated: 0, payments: 0 } });
    expect(await desk.seenBy('author', id)).toMatchObject({ experiences: [{ outcome: 'UNPAID' }] });
  });
});
