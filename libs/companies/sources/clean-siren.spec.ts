import { cleanSiren } from './clean-siren.js';

describe('cleanSiren', () => {
  it.each([
    ['880878145', '880878145'],
    ['880 878 145', '880878145'],
    ['880\u00a0878\u00a0145 RCS Paris', '880878145'],
    ['5480108', '005480108'],
  ])('reads %s', (text, siren) => {
    expect(cleanSiren(text)).toBe(siren);
  });

  it.each([null, '', '0', '12', '000 000 000', '880878146', '8808781450', '8.80878145E8', '55203253400646'])(
    'refuses %j',
    (text) => {
      expect(cleanSiren(text)).toBeNull();
    },
  );
});
