import { openKey, sealKey } from './seal-key.js';

const SECRET = 'a secret of this test, of 32 letters or more';

describe('a sealed private key', () => {
  it('opens with the secret that sealed it', () =>
    expect(openKey(SECRET, 'kid', sealKey(SECRET, 'kid', 'private half'))).toBe('private half'));

  it('shows nothing of the key', () =>
    expect(sealKey(SECRET, 'kid', 'private half').toString('latin1')).not.toContain('private'));

  it.each([
    ['another secret', 'another secret of 32 letters or more', 'kid'],
    ['the row of another key', SECRET, 'other'],
  ])('says what to do under %s', (_title, secret, kid) =>
    expect(() => openKey(secret, kid, sealKey(SECRET, 'kid', 'private half'))).toThrow(
      /badges -- rotate-key/,
    ),
  );
});
