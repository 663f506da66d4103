import { isToken, newToken, tokenHash, tokenPrefix } from './api-key-token.js';

describe('tokens of API keys', () => {
  it('have one form, and are never the same', () => {
    const tokens = Array.from({ length: 1000 }, newToken);
    expect(tokens.every(isToken)).toBe(true);
    expect(new Set(tokens).size).toBe(1000);
    expect(new Set(tokens.map((token) => token.length))).toEqual(new Set([46]));
  });

  it.each([
    '',
    'gp_',
    `gp_${'a'.repeat(42)}`,
    `gp_${'a'.repeat(44)}`,
    `GP_${'a'.repeat(43)}`,
    `gp_${'=a'.repeat(22)}`,
  ])('are nothing like “%s”', (text) => expect(isToken(text)).toBe(false));

  it('show eight characters, and are known by a hash', () => {
    const token = `gp_${'a'.repeat(43)}`;
    expect(tokenPrefix(token)).toBe('gp_aaaaa');
    expect(tokenHash(token).toString('hex')).toBe(
      '6fe0fe1e438ea015daaf61722c07cd8ebabe2ccc9197f71c042d9e7005c5b8e7',
    );
  });
});
