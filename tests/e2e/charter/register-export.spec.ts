import Papa from 'papaparse';
import { assessedAs, changeStatus } from '../../support/charter-desk.js';
import { CharterRegister } from '../../support/charter-register.js';
import type { TestApp } from '../../support/create-test-app.js';

type Line = Record<string, string | readonly string[] | null>;

/** Names that nobody bears, each with a trap for whoever reads a table. */
const NAMES = [
  'EXAMPLE, "TRADING" LIMITED',
  'EXAMPLE\nOF TWO LINES',
  '=HYPERLINK("https://goodpayer.example";"EXAMPLE")',
  '+EXAMPLE',
  '-EXAMPLE',
  '@EXAMPLE',
  '\n=EXAMPLE',
  '＝EXAMPLE',
  "'EXAMPLE",
  'ÉXAMPLE <b>œuvre</b> 🙂',
];
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The whole register as two files that say the same, read back by a parser of another maker. */
describe('the open data of the register', () => {
  let context: TestApp;
  let register: CharterRegister;
  beforeAll(async () => {
    register = await CharterRegister.open('2026-01-10');
    ({ context } = register);
    for (const [at, name] of NAMES.entries()) {
      await register.sign(`GB-ZZ00000${at}`, { name, activity_code: '43220', activity_scheme: 'SIC_2007' });
      context.clock.travelTo(new Date(context.clock.now().getTime() + 60_000));
    }
  });
  afterAll(() => context.close());

  const signatories = async () => (await register.file('json')).json<{ signatories: Line[] }>().signatories;
  const rows = async () => {
    const { data, errors } = Papa.parse<string[]>((await register.file('csv')).body, { delimiter: ',' });
    expect(errors).toEqual([]);
    return data;
  };

  it('is a file to keep, under a licence that it names', async () => {
    for (const [form, type] of [
      ['csv', 'text/csv; charset=utf-8; header=present'],
      ['json', 'application/json; charset=utf-8'],
    ] as const) {
      const { headers, statusCode } = await register.file(form);
      expect([statusCode, headers['content-type']]).toEqual([200, type]);
      expect(headers['content-disposition']).toBe(
        `attachment; filename="goodpayer-charter-register.${form}"`,
      );
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['link']).toContain('rel="license"');
    }
    const { title, licence, asOf } = (await register.file('json')).json<Record<string, string>>();
    expect([title, asOf]).toEqual(['goodpayer charter: register of signatories', '2026-01-10']);
    expect(licence).toMatch(/^https:/);
  });

  it('gives back every name as it is, and no cell that a spreadsheet would compute', async () => {
    expect((await signatories()).map(({ name }) => name)).toEqual([...NAMES].reverse());
    const [head, ...lines] = await rows();
    const at = head!.indexOf('name');
    for (const cells of lines) for (const cell of cells) expect(cell).not.toMatch(FORMULA);
    const names = lines.filter(({ length }) => length === head!.length).map((cells) => cells[at]!);
    expect(names.map((name) => name.replace(/^'(?=[=+\-@\n＝])/, ''))).toEqual([...NAMES].reverse());
  });

  it('says the same in both files, and ends each line as RFC 4180 has it', async () => {
    const [head, ...lines] = await rows();
    const last = lines.pop();
    expect(last).toEqual(['']);
    const plain = (value: Line[string] | undefined) =>
      typeof value === 'string' ? value : (value?.join(' ') ?? '');
    const expected = (await signatories()).map((line) =>
      head!.map((column) =>
        FORMULA.test(plain(line[column])) ? `'${plain(line[column])}` : plain(line[column]),
      ),
    );
    expect(lines).toEqual(expected);
    expect((await signatories()).every((line) => Object.keys(line).join() === head!.join())).toBe(true);
    expect((await register.file('csv')).body.replaceAll(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(
      /[\r\n]/,
    );
  });

  it('tells the whole history of a signatory, to the day', async () => {
    const [membership] = await context.test.database.rows<{ id: string; code: string }>(
      `SELECT id, code FROM charter_membership WHERE company_id = 'GB-ZZ000000'`,
    );
    await assessedAs(context, membership!.id, 'SILVER');
    for (const [day, action] of [
      ['2026-02-01', 'OPEN_REVIEW'],
      ['2026-03-01', 'SUSPEND'],
      ['2026-04-01', 'REINSTATE'],
      ['2026-05-01', 'OPEN_REVIEW'],
      ['2026-06-01', 'SUSPEND'],
      ['2026-07-01', 'REINSTATE'],
      ['2026-08-01', 'OPEN_REVIEW'],
    ] as const) {
      context.clock.travelTo(new Date(`${day}T12:00:00Z`));
      await changeStatus(context, membership!.id, action);
    }
    expect((await signatories()).at(-1)).toEqual({
      country: 'GB',
      registration_number: 'ZZ000000',
      name: NAMES[0],
      activity_code: '43220',
      activity_scheme: 'SIC_2007',
      department: null,
      status: 'ACTIVE',
      tier: 'SILVER',
      charter_version: '2026-1',
      signed_on: '2026-01-10',
      term_ends_on: '2028-01-10',
      status_since: '2026-07-01',
      suspended_on: ['2026-03-01', '2026-06-01'],
      reinstated_on: ['2026-04-01', '2026-07-01'],
      revoked_on: [],
      verification_code: membership!.code,
    });
    const [{ node }] = (await register.page({ query: 'ZZ000000' })).edges as [
      Awaited<ReturnType<CharterRegister['page']>>['edges'][number],
    ];
    expect(node.steps.map(({ action }) => action)).toEqual([
      'SIGNED',
      'TIER_SET',
      'SUSPEND',
      'REINSTATE',
      'SUSPEND',
      'REINSTATE',
    ]);
  });

  it('holds everybody once, however many they are', async () => {
    await context.test.database
      .rows(`INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
      SELECT 'GB-ZZ' || n, 'CROWD ' || n, 'PUBLIC', 'ACTIVE', 'COMPANIES_HOUSE', '2026-01-01', n FROM generate_series(100000, 101099) n`);
    await context.test.database.rows(`WITH member AS (
        INSERT INTO charter_membership (company_id, organisation_id, status, version_id, code, signed_at, term_ends_on, status_since)
        SELECT 'GB-ZZ' || n, 'o' || n, 'ACTIVE', '2026-1', 'CROWD' || n, '2026-01-09T12:00:00Z', '2028-01-09', '2026-01-09T12:00:00Z'
        FROM generate_series(100000, 101099) n RETURNING id)
      INSERT INTO membership_step (membership_id, at, action, to_status, tier)
      SELECT id, '2026-01-09T12:00:00Z', 'SIGNED', 'ACTIVE', 'SIGNATORY' FROM member`);
    const numbers = (await signatories()).map((line) => line['registration_number']);
    expect(numbers).toHaveLength(NAMES.length + 1_100);
    expect(new Set(numbers).size).toBe(numbers.length);
    // One head line, and one end of the last line.
    expect(await rows()).toHaveLength(numbers.length + 2);
  });
});
