import { checkText } from './check-text.js';

const check = (text: string) => checkText(text, 'comment', 800);

describe('checkText', () => {
  it('keeps lines and accents, and nothing that cannot be seen', () => {
    expect(check('  Payée à l’échéance.\r\nMerci\u200b \u202egnp.exe\u202c\0\ufeff ')).toBe(
      'Payée à l’échéance.\nMerci gnp.exe',
    );
    expect(check(' \u200b\u2060\u00ad ')).toBeNull();
  });

  it.each(['Payez ou je pub\u200blie.', 'P\u00adayez ou je p\u2060ublie.', 'Ｐａｙｅｚ ou je ｐｕｂｌｉｅ.'])(
    'finds a threat in %j, however its letters are disguised',
    (text) => expect(() => check(text)).toThrow(expect.objectContaining({ code: 'THREAT_IN_TEXT' })),
  );

  it.each(['compta\u200b@exemple.fr', 'ｃｏｍｐｔａ＠ｅｘｅｍｐｌｅ.fr', 'M\u2060. Exemple ne répond pas'])(
    'finds personal data in %j',
    (text) => expect(() => check(text)).toThrow(),
  );
});
