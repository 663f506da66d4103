import { parseConfig } from './parse-config.js';

describe('parseConfig', () => {
  it('needs nothing for a first start', () => {
    expect(parseConfig({})).toMatchObject({
      port: 3000,
      databaseUrl: null,
      redisUrl: null,
      isProduction: false,
    });
  });

  it('names every variable that is wrong, in one line', () => {
    const parse = () => parseConfig({ PORT: 'http', GRAPHIQL: 'yes', REDIS_URL: 'localhost:6379' });
    expect(parse).toThrow(
      'Configuration: PORT must be a whole number from 0 to 65535, not "http"; ' +
        'REDIS_URL must be an address that begins with redis:// or rediss://; GRAPHIQL must be "on" or "off", not "yes".',
    );
  });

  it('never repeats an address, which may hold a password', () => {
    expect(() => parseConfig({ DATABASE_URL: 'mysql://me:secret@host/db' })).toThrow(
      /^(?!.*secret).*DATABASE_URL/,
    );
  });

  it('takes an empty variable as one that is not there', () => {
    expect(parseConfig({ PORT: '', TRUSTED_PROXIES: ' 10.0.0.0/8, ,192.168.1.1 ' })).toMatchObject({
      port: 3000,
      http: { trustedProxies: ['10.0.0.0/8', '192.168.1.1'] },
    });
  });

  it('hides the development page in production', () => {
    expect(parseConfig({ NODE_ENV: 'production' }).graphql.hasGraphiql).toBe(false);
  });
});
