import { BadgeDesk } from '../support/badges/badge-desk.js';
import { post } from '../support/graphql-client.js';
import { SigningDesk } from '../support/signing-desk.js';
import type { CharterVersion } from '../../libs/charter/versions/charter-version.js';
import type { SignedIn } from '../support/sign-in.js';

/** A text of the charter that comes after another: who signed the other has ninety days. */
describe('a new version of the charter', () => {
  let desk: SigningDesk;
  let version: CharterVersion;
  let owner: SignedIn;
  let code: string;
  beforeAll(async () => {
    desk = await SigningDesk.open('2026-11-22');
    version = desk.publish('2027-1', '2027-03-01');
  });
  afterAll(() => desk.place.close());
  beforeEach(async () => {
    await desk.travelTo('2026-11-22');
    owner = await desk.owner();
    ({ code } = await desk.signed(owner));
  });

  const actions = async () => {
    const { membership } = (await desk.mine(owner)) as { membership: { steps: { action: string }[] } };
    return membership.steps.map(({ action }) => action);
  };
  const badge = () => new BadgeDesk(desk.place).verify({ code });
  const inForce = async () => {
    const query = '{ charter(language: EN) { id effectiveOn contentHash text { en } } }';
    return (await post<{ charter: object }>(desk.place.app, { query })).data!.charter;
  };

  it('is read and asked for from its day on, once, and changes nothing meanwhile', async () => {
    await desk.travelTo('2027-02-28');
    expect(await inForce()).toMatchObject({ id: '2026-1' });
    expect(await desk.mine(owner)).toMatchObject({
      obstacle: { code: 'ALREADY_SIGNED' },
      membership: { resignBy: null },
    });
    for (const day of ['2027-03-01', '2027-03-02']) await desk.travelTo(day);
    expect(await inForce()).toEqual({
      id: '2027-1',
      effectiveOn: '2027-03-01',
      contentHash: version.contentHash.en,
      text: { en: version.text.en },
    });
    expect(await desk.mine(owner)).toMatchObject({
      obstacle: null,
      membership: { status: 'ACTIVE', versionId: '2026-1', resignBy: '2027-05-30' },
    });
    expect(await actions()).toEqual(['SIGNED', 'RESIGN_REQUIRED']);
    const [asked, ...more] = await desk.letters(owner, 'charter-new-version');
    expect(more).toEqual([]);
    expect(asked!.subject).toBe('Une nouvelle version de la charte est à signer');
    expect(JSON.stringify(asked)).toContain('au plus tard le 30 mai 2027');
    expect(await badge()).toMatchObject({ outcome: 'VALID', version: '2026-1' });
  });

  it('is signed in time: the term stays as it was, the badge names it, and nothing more is asked', async () => {
    await desk.travelTo('2027-03-01');
    const old = { versionId: '2026-1' };
    expect(await desk.sign(owner, old)).toMatchObject({ code: 'VERSION_NOT_IN_FORCE', field: 'versionId' });
    await desk.travelTo('2027-05-30');
    expect(await desk.mine(owner)).toMatchObject({ membership: { status: 'ACTIVE' } });
    expect(await desk.signed(owner)).toMatchObject({
      status: 'ACTIVE',
      versionId: '2027-1',
      termEndsOn: '2028-11-22',
      resignBy: null,
      signatures: [
        { kind: 'FIRST', versionId: '2026-1' },
        { kind: 'NEW_VERSION', versionId: '2027-1', contentHash: version.contentHash.fr },
      ],
    });
    expect(await badge()).toMatchObject({ outcome: 'VALID', version: '2027-1' });
    const told = (await desk.letters(owner, 'charter-signed')).at(-1);
    expect(told!.blocks).toContainEqual({
      kind: 'facts',
      rows: [
        ['Signataire', 'Camille Exemple, Directrice financière'],
        ['Version', '2027-1'],
        ['Vaut jusqu’au', '22 novembre 2028'],
      ],
    });
    await desk.travelTo('2027-06-01');
    expect(await actions()).toEqual(['SIGNED', 'RESIGN_REQUIRED', 'RESIGNED']);
    expect(await desk.mine(owner)).toMatchObject({
      obstacle: { code: 'ALREADY_SIGNED' },
      membership: { status: 'ACTIVE' },
    });
    expect(await desk.letters(owner, 'charter-new-version')).toHaveLength(1);
  });

  it('ends a commitment that did not follow, on the day after its ninety days, and may be signed afterwards', async () => {
    await desk.travelTo('2027-03-01');
    await desk.travelTo('2027-05-30');
    expect(await desk.mine(owner)).toMatchObject({ membership: { status: 'ACTIVE' } });
    await desk.travelTo('2027-05-31');
    expect(await desk.mine(owner)).toMatchObject({
      obstacle: null,
      membership: {
        status: 'EXPIRED',
        steps: [
          { action: 'SIGNED' },
          { action: 'RESIGN_REQUIRED' },
          {
            action: 'EXPIRE',
            note: {
              fr: 'La nouvelle version de la charte n’a pas été signée à temps.',
              en: 'The new version of the charter was not signed in time.',
            },
          },
        ],
      },
    });
    const [told, ...more] = await desk.letters(owner, 'charter-changed');
    expect(more).toEqual([]);
    expect(JSON.stringify(told)).toContain('n’a pas été signée à temps');
    expect((await badge())['outcome']).toBe('EXPIRED');
    expect(await desk.signed(owner)).toMatchObject({
      status: 'ACTIVE',
      versionId: '2027-1',
      termEndsOn: '2029-05-31',
      signatures: [{ kind: 'FIRST', versionId: '2027-1' }],
    });
  });

  it('is asked for again sixty and fourteen days before its time is over', async () => {
    for (const day of ['2027-03-01', '2027-03-30', '2027-03-31', '2027-04-01', '2027-05-16', '2027-05-17'])
      await desk.travelTo(day);
    const letters = await desk.letters(owner, 'charter-new-version');
    expect(letters).toHaveLength(3);
    for (const letter of letters) expect(JSON.stringify(letter)).toContain('au plus tard le 30 mai 2027');
    expect(await desk.letters(owner, 'charter-renewal')).toEqual([]);
  });

  it('is not what was declared before it came into force: that is read and declared anew', async () => {
    const other = await desk.owner();
    await desk.travelTo('2027-02-28T23:50:00Z');
    const { id } = await desk.sign(other);
    await desk.travelTo('2027-03-01T00:00:00Z');
    expect(await desk.confirm(other, id, await desk.codeOf(other))).toMatchObject({
      code: 'VERSION_NOT_IN_FORCE',
    });
    expect(await desk.signed(other)).toMatchObject({ status: 'ACTIVE', versionId: '2027-1', resignBy: null });
    await desk.travelTo('2027-03-02');
    expect(await desk.letters(other, 'charter-new-version')).toEqual([]);
  });
});
