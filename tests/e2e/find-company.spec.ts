import { FindCompany } from '../../libs/companies/find-company/find-company.js';
import { CompaniesReadModel } from '../../libs/companies/profile/companies.read-model.js';
import { ConsultRegister } from '../../libs/companies/recherche-entreprises/consult-register.js';
import {
  LIVE_REGISTER_DEFAULTS,
  type LiveRegisterOptions,
} from '../../libs/companies/recherche-entreprises/live-register.options.js';
import { RechercheEntreprisesClient } from '../../libs/companies/recherche-entreprises/recherche-entreprises.client.js';
import { RegisterStore } from '../../libs/companies/recherche-entreprises/register-store.js';
import { FrozenClock, type CompanyId } from '#kernel';
import {
  html,
  json,
  recordedAnswer,
  silence,
  startRegisterServer,
  tooMany,
  type RegisterServer,
} from '../support/register-server.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const DANONE = 'FR-552032534' as CompanyId;
const GANYMEDE = 'FR-880878145' as CompanyId;
const MASKED_SOLE_TRADER = 'FR-300025764' as CompanyId;
const NOBODY = 'FR-000000018' as CompanyId;
const NOON = new Date('2026-06-01T12:00:00Z');
const HOUR = 3_600_000;

describe('finding a company with the live register', () => {
  let db: TestDatabase;
  let server: RegisterServer;
  let clock: FrozenClock;

  beforeEach(async () => {
    db = await createTestDatabase();
    server = await startRegisterServer(['552032534', '880878145', '300025764']);
    clock = new FrozenClock(NOON);
  });
  afterEach(async () => {
    await server.close();
    await db.drop();
  });

  function useCase(changes: Partial<LiveRegisterOptions> = {}): FindCompany {
    const options = { ...LIVE_REGISTER_DEFAULTS, baseUrl: server.baseUrl, timeoutMs: 300, ...changes };
    const client = new RechercheEntreprisesClient(options, clock);
    const register = new ConsultRegister(client, new RegisterStore(db.database), clock, options);
    return new FindCompany(new CompaniesReadModel(db.database, clock), register);
  }

  const events = () =>
    db.database.rows<{ payload: { companyIds: string[] } }>('SELECT payload FROM outbox_event');

  it('learns an unknown company, keeps it with its source, and says that its facts changed', async () => {
    const lookup = await useCase().execute(DANONE);

    expect(lookup).toMatchObject({ kind: 'FOUND', unavailableSources: [] });
    const { identity, establishments, annualAccounts } = (lookup as Extract<typeof lookup, { kind: 'FOUND' }>)
      .profile;
    expect(identity).toMatchObject({
      name: 'DANONE',
      visibility: 'PUBLIC',
      status: 'ACTIVE',
      createdOn: '1955-01-01',
      legalFormCode: '5599',
      activityCode: '70.10Z',
      activityScheme: 'NAF_REV2',
      sizeBand: '42',
      sizeYear: 2023,
      sizeCategory: 'GE',
      postcode: '75009',
      locality: 'PARIS',
      department: '75',
      provenance: { source: 'RECHERCHE_ENTREPRISES', sourceOn: '2026-05-17', recordId: '552032534' },
    });
    expect(establishments).toEqual({ open: 3, closed: 16 });
    expect(annualAccounts).toEqual([]);
    expect(await events()).toEqual([{ payload: { companyIds: [DANONE] } }]);
  });

  it('asks for one number, says who it is, and never asks for officers', async () => {
    await useCase().execute(DANONE);
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]).toMatchObject({
      siren: '552032534',
      userAgent: expect.stringContaining('goodpayer'),
    });
    expect(server.asked[0]!.url).not.toContain('dirigeants');
  });

  it('does not ask again until the answer is out of date', async () => {
    const find = useCase({ lifetimeHours: 24 });
    await find.execute(DANONE);
    await find.execute(DANONE);
    await find.execute(NOBODY);
    await find.execute(NOBODY);
    expect(server.asked).toHaveLength(2);

    clock.travelTo(new Date(NOON.getTime() + 25 * HOUR));
    await find.execute(DANONE);
    expect(server.asked).toHaveLength(3);
  });

  it('makes one call for visitors who ask for the same number together', async () => {
    const find = useCase();
    const lookups = await Promise.all(Array.from({ length: 20 }, () => find.execute(GANYMEDE)));
    expect(server.asked).toHaveLength(1);
    expect(new Set(lookups.map((lookup) => lookup.kind))).toEqual(new Set(['FOUND']));
    expect(lookups[0]).toMatchObject({ profile: { identity: { status: 'CEASED', ceasedOn: '2022-10-22' } } });
  });

  it('answers from the database alone when the register is switched off', async () => {
    expect(await useCase({ isEnabled: false }).execute(DANONE)).toEqual({ kind: 'UNKNOWN' });
    expect(server.asked).toEqual([]);
  });

  it('never asks a French register about a British company', async () => {
    expect(await useCase().execute('GB-08462831' as CompanyId)).toEqual({ kind: 'UNKNOWN' });
    expect(server.asked).toEqual([]);
  });

  it('says that an unknown number is unknown', async () => {
    expect(await useCase().execute(NOBODY)).toEqual({ kind: 'UNKNOWN' });
  });

  it.each([
    ['an error of the server', html(500)],
    ['a page instead of JSON', html(200)],
    ['JSON of another shape', json({ erreur: 'panne' })],
    ['another company than the one asked for', json(recordedAnswer('880878145'))],
    ['silence', silence],
  ])('takes %s for an outage, and leaves the register alone for a while', async (_case, reply) => {
    server.next(reply);
    const find = useCase();
    const outage = {
      kind: 'SOURCE_UNAVAILABLE',
      unavailable: { source: 'RECHERCHE_ENTREPRISES', retryAfterSeconds: 30 },
    };
    expect(await find.execute(DANONE)).toEqual(outage);
    expect(await find.execute(DANONE)).toEqual(outage);
    expect(server.asked).toHaveLength(1);

    clock.travelTo(new Date(NOON.getTime() + 31_000));
    expect(await find.execute(DANONE)).toMatchObject({ kind: 'FOUND' });
  });

  it('comes back when the register says "too many", if that is soon', async () => {
    server.next(tooMany('0'), tooMany('0'));
    expect(await useCase().execute(DANONE)).toMatchObject({ kind: 'FOUND' });
    expect(server.asked).toHaveLength(3);
  });

  it('gives up after three refusals, and passes on a long wait', async () => {
    server.next(tooMany('0'), tooMany('0'), tooMany('0'));
    expect(await useCase().execute(DANONE)).toMatchObject({ kind: 'SOURCE_UNAVAILABLE' });
    expect(server.asked).toHaveLength(3);

    server.next(tooMany(new Date(NOON.getTime() + 120_000).toUTCString()));
    expect(await useCase().execute(DANONE)).toMatchObject({ unavailable: { retryAfterSeconds: 120 } });
    expect(server.asked).toHaveLength(4);
  });

  it('shows what is stored, and that the register is down', async () => {
    const find = useCase({ lifetimeHours: 1 });
    await find.execute(DANONE);
    clock.travelTo(new Date(NOON.getTime() + 2 * HOUR));
    server.next(html(503));
    expect(await find.execute(DANONE)).toMatchObject({
      kind: 'FOUND',
      profile: { identity: { name: 'DANONE' } },
      unavailableSources: [{ source: 'RECHERCHE_ENTREPRISES', retryAfterSeconds: 30 }],
    });
  });

  it('keeps no fact about a sole trader', async () => {
    const find = useCase();
    expect(await find.execute(MASKED_SOLE_TRADER)).toEqual({ kind: 'NOT_DISCLOSED' });
    expect(await find.execute(MASKED_SOLE_TRADER)).toEqual({ kind: 'NOT_DISCLOSED' });
    expect(server.asked).toHaveLength(1);
    const stored = await db.database.rows('SELECT visibility, name, status, postcode, locality FROM company');
    expect(stored).toEqual([
      { visibility: 'NATURAL_PERSON', name: null, status: 'UNKNOWN', postcode: null, locality: null },
    ]);
    expect(await events()).toEqual([]);
  });

  it('takes back the name that another source gave of a company that the register protects', async () => {
    await db.database
      .rows(`INSERT INTO company (company_id, name, postcode, visibility, status, source, source_on, record_id)
      VALUES ('${DANONE}', 'EXEMPLE-SECRET', '75009', 'PUBLIC', 'ACTIVE', 'BODACC', '2026-02-01', 'A1')`);
    await db.database
      .rows(`INSERT INTO establishment (company_id, siret, status, locality, source, source_on, record_id)
      VALUES ('${DANONE}', '55203253400703', 'OPEN', 'EXEMPLE-SECRET', 'SIRENE', '2026-02-01', 'x')`);
    const [unit] = recordedAnswer('552032534').results;
    server.next(json({ results: [{ ...unit, statut_diffusion: 'P', sigle: '[NON-DIFFUSIBLE]' }] }));

    const lookup = await useCase().execute(DANONE);
    expect(lookup).toMatchObject({
      kind: 'FOUND',
      profile: { identity: { visibility: 'PARTIAL', name: null, postcode: null } },
    });
    const stored = await db.database.rows(
      'SELECT company, place FROM company JOIN establishment AS place USING (company_id)',
    );
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(/EXEMPLE-SECRET|DANONE|75009/);
  });

  it.each([
    ['opposed any diffusion', { statut_diffusion: 'N' }, 'UNKNOWN'],
    ['is a natural person', { nature_juridique: '1000' }, 'NOT_DISCLOSED'],
  ])('never shows again a unit that %s, whoever named it before', async (_case, changes, kind) => {
    await db.database
      .rows(`INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
      VALUES ('${DANONE}', 'EXEMPLE-SECRET', 'PUBLIC', 'ACTIVE', 'BODACC', '2026-02-01', 'A1')`);
    server.next(json({ results: [{ ...recordedAnswer('552032534').results[0], ...changes }] }));
    const find = useCase();
    expect(await find.execute(DANONE)).toEqual({ kind });
    expect(await find.execute(DANONE)).toEqual({ kind });
    expect(JSON.stringify(await db.database.rows('SELECT * FROM company'))).not.toContain('SECRET');
  });

  it('leaves a row of the national register that is more recent as it is', async () => {
    await db.database
      .rows(`INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
      VALUES ('${DANONE}', 'DANONE', 'PUBLIC', 'ACTIVE', 'SIRENE', '2026-05-31', '552032534')`);
    expect(await useCase().execute(DANONE)).toMatchObject({
      profile: { identity: { provenance: { source: 'SIRENE' } } },
    });
    expect(server.asked).toEqual([]);
  });
});
