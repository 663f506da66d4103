import { refreshSearchIndex } from '#companies';
import type { CharterTier } from '../../../libs/charter/status/membership-status.js';
import { assessedAs } from '../../support/charter-desk.js';
import { CharterRegister } from '../../support/charter-register.js';
import type { TestApp } from '../../support/create-test-app.js';

const COMPANIES: readonly [id: string, name: string, activity: string | null, tier?: CharterTier][] = [
  ['FR-732829320', 'ETABLISSEMENTS EXEMPLE ET FILS', '43.22A', 'GOLD'],
  ['FR-443061841', 'EXEMPLE PEINTURE', '43.34Z', 'SILVER'],
  ['GB-ZZ000001', 'EXAMPLE BUILDERS LIMITED', '41201', 'GOLD'],
  ['GB-ZZ000002', 'BLUE EXAMPLE TRADING LIMITED', '43220', 'BRONZE'],
  ['GB-ZZ000003', 'NOBODY KNOWS WHAT LIMITED', null],
];
const [FILS, PEINTURE, BUILDERS, TRADING] = ['732829320', '443061841', 'ZZ000001', 'ZZ000002'] as const;
/** More than two pages of the usual length. */
const MORE = 40;

describe('a search in the register of signatories', () => {
  let context: TestApp;
  let register: CharterRegister;
  beforeAll(async () => {
    register = await CharterRegister.open('2026-01-10');
    ({ context } = register);
    for (const [id, name, activity, tier] of COMPANIES) {
      const facts = { name, activity_code: activity, activity_scheme: activity && 'NAF_REV2' };
      const membershipId = await register.sign(id, facts);
      if (tier) await assessedAs(context, membershipId, tier);
    }
    // All signed at one instant: nothing but their ids tells them apart.
    for (let at = 0; at < MORE; at++) {
      const facts = { name: `CROWD ${at} LIMITED`, activity_code: '62012', activity_scheme: 'SIC_2007' };
      await register.sign(`GB-ZZ1${String(at).padStart(5, '0')}`, facts);
    }
    await refreshSearchIndex(context.test.database, { changedSince: new Date(0) });
  });
  afterAll(() => context.close());

  it.each<[string, readonly string[]]>([
    ['exemple', [PEINTURE, FILS]],
    ['EXAMPLE', [TRADING, BUILDERS]],
    ['Établissements Exemple', [FILS]],
    ['fils exemple', [FILS]],
    ['exem pein', [PEINTURE]],
    ['exemple peinture', [PEINTURE]],
    ['peinture builders', []],
    ['emple', []],
    ['crowd 7', ['ZZ100007']],
  ])('finds by the name "%s" %j', async (query, expected) =>
    expect((await register.numbers({ query })).sort()).toEqual([...expected].sort()),
  );

  it.each([
    ['732829320', FILS],
    [' 732 829 320 ', FILS],
    ['732 829 320 00074', FILS],
    ['FR44732829320', FILS],
    ['zz000001', BUILDERS],
    ['ZZ 000001', BUILDERS],
  ])('finds by the number "%s" %s', async (query, expected) =>
    expect(await register.numbers({ query })).toEqual([expected]),
  );

  it.each(['732829321', 'ZZ999999', "' OR 1=1 --", '& | ! :*', '\0%', '\\', '🙂', 'x'.repeat(200)])(
    'finds nobody by %j, without a fault',
    async (query) => expect(await register.numbers({ query })).toEqual([]),
  );

  it.each(['', '   ', '\0'])('takes %j for no search at all', async (query) =>
    expect(await register.numbers({ query, tier: 'BRONZE' })).toEqual([TRADING]),
  );

  it.each<[object, readonly string[]]>([
    [{ tier: 'GOLD' }, [FILS, BUILDERS]],
    [{ tier: 'SILVER' }, [PEINTURE]],
    [{ tier: 'BRONZE' }, [TRADING]],
    [{ sector: '43' }, [FILS, PEINTURE, TRADING]],
    [{ sector: '43.22' }, [FILS, TRADING]],
    [{ sector: '43.22a' }, [FILS]],
    [{ sector: '4' }, [FILS, PEINTURE, BUILDERS, TRADING]],
    [{ sector: '99' }, []],
    [{ sector: '43', tier: 'GOLD' }, [FILS]],
    [{ sector: '43', query: 'example' }, [TRADING]],
    [{ query: 'exemple', tier: 'GOLD', sector: '43', status: 'ACTIVE' }, [FILS]],
    [{ query: 'exemple', status: 'REVOKED' }, []],
  ])('narrows by %j to %j', async (args, expected) =>
    expect((await register.numbers(args)).sort()).toEqual([...expected].sort()),
  );

  it.each(['43 OR 1', '4_', 'NAF', '43.22AA'])('refuses "%s" as a sector', async (sector) =>
    expect(register.page({ sector })).rejects.toThrow('INVALID_FILTER'),
  );

  it('shows more, page by page, each signatory once and in one order', async () => {
    const all = await register.numbers({ first: 50 });
    expect(all).toHaveLength(COMPANIES.length + MORE);
    for (const first of [20, 7]) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { edges, pageInfo } = await register.page({ first, ...(after && { after }) });
        expect(edges.length).toBe(Math.min(first, all.length - seen.length));
        seen.push(...edges.map(({ node }) => node.company.number));
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      expect(seen).toEqual(all);
    }
  });

  it('shows more of what was searched only', async () => {
    const first = await register.page({ query: 'crowd', first: 30 });
    const next = await register.page({ query: 'crowd', first: 30, after: first.pageInfo.endCursor! });
    expect([first.pageInfo.hasNextPage, next.edges.length, next.pageInfo.hasNextPage]).toEqual([
      true,
      10,
      false,
    ]);
    const numbers = [...first.edges, ...next.edges].map(({ node }) => node.company.number);
    expect(new Set(numbers).size).toBe(MORE);
    expect(numbers.every((number) => number.startsWith('ZZ1'))).toBe(true);
  });

  it('goes on where it was, though somebody signed meanwhile', async () => {
    const all = await register.numbers({ first: 50 });
    const { pageInfo } = await register.page({ first: 20 });
    context.clock.travelTo(new Date('2026-01-11T12:00:00Z'));
    await register.sign('GB-ZZ200000', { name: 'LATE EXAMPLE LIMITED' });
    expect(await register.numbers({ first: 50, after: pageInfo.endCursor! })).toEqual(all.slice(20));
    expect((await register.numbers({ first: 1 }))[0]).toBe('ZZ200000');
  });
});
