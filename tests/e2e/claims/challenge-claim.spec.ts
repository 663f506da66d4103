import { AuditReadModel, verifyAudit } from '#audit';
import { ClaimsReadModel } from '#claims';
import { ClaimsDesk } from '../../support/claims-desk.js';
import { emailsTo } from '../../support/mailbox.js';

const HOUR_MS = 3_600_000;

describe('a claim on a company', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => (desk = await ClaimsDesk.open()));
  afterAll(() => desk.context.close());
  beforeEach(() => desk.clear());

  it('that is challenged stays until two moderators, 72 hours apart, hand the company over', async () => {
    const holder = await desk.founder();
    const held = await desk.approved(holder);
    const challenger = await desk.founder();
    const fileId = await desk.document(challenger);
    const challenge = await desk.change(
      challenger,
      `challengeClaim(reason: "We bought it.", fileIds: ["${fileId}"])`,
    );
    expect(challenge).toMatchObject({ status: 'PROOF_PENDING' });
    expect(await desk.isVerified(holder)).toBe(true);

    expect(await desk.decide(desk.moderator, challenge.id, 'APPROVE')).toMatchObject({
      code: 'DECISION_UNFIT',
    });
    expect(await desk.decide(desk.moderator, challenge.id, 'TRANSFER', 'NO_LONGER_ENTITLED')).toMatchObject({
      status: 'PROOF_PENDING',
      transferNotBefore: expect.any(String) as string,
    });
    expect(await desk.decide(desk.moderator, challenge.id, 'TRANSFER')).toMatchObject({
      code: 'SECOND_MODERATOR_NEEDED',
    });
    desk.later(71 * HOUR_MS);
    expect(await desk.decide(desk.second, challenge.id, 'TRANSFER')).toMatchObject({
      code: 'TRANSFER_TOO_EARLY',
    });
    desk.later(HOUR_MS);
    expect(await desk.decide(desk.second, challenge.id, 'TRANSFER', 'NO_LONGER_ENTITLED')).toMatchObject({
      status: 'VERIFIED',
    });

    expect([await desk.isVerified(holder), await desk.isVerified(challenger)]).toEqual([false, true]);
    const topics = (await emailsTo(desk.context.test.database, holder.email)).map(({ topic }) => topic);
    expect(topics).toEqual(['claim-decided', 'claim-challenged', 'claim-transfer', 'claim-decided']);
    const steps = await desk.context.app.get(AuditReadModel).stepsOf({ type: 'CLAIM', id: held.id });
    expect(steps.map(({ action }) => action)).toEqual(['REQUEST', 'VERIFY', 'CHALLENGE', 'TRANSFER']);
    expect((await verifyAudit(desk.context.test.database)).brokenAt).toBeNull();
  });

  it('that is challenged is confirmed by a decision, and when the challenger gives up', async () => {
    const holder = await desk.founder();
    await desk.approved(holder);
    const challenger = await desk.founder();
    const lose = () => desk.challenge(challenger, 'Ours.');
    const first = await lose();
    expect(await desk.decide(desk.moderator, first.id, 'CONFIRM_HOLDER', 'PROOF_INSUFFICIENT')).toMatchObject(
      {
        status: 'REJECTED',
      },
    );
    const statusOfHolder = async () =>
      (await desk.context.app.get(ClaimsReadModel).ofOrganisation(holder.organisationId!))[0]!.status;
    expect(await statusOfHolder()).toBe('CONFIRMED');
    const again = await lose();
    expect(await statusOfHolder()).toBe('CHALLENGED');
    await desk.change(challenger, `withdrawClaim(claimId: "${again.id}")`);
    expect(await statusOfHolder()).toBe('CONFIRMED');
  });
});
