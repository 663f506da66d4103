import fc from 'fast-check';
import { fileName } from './file-name.js';

describe('the name of an uploaded file', () => {
  it.each([
    ['facture 12.pdf', 'facture 12.pdf'],
    ['C:\\Users\\me\\facture.pdf', 'facture.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['a\u0000b\u202egpj.pdf', 'abgpj.pdf'],
    ['<script>.pdf', 'script.pdf'],
    ['relevé été.csv', 'relevé été.csv'],
  ])('%j is shown as %j', (sent, shown) => expect(fileName(sent)).toBe(shown));

  it('keeps the ending of a very long name', () => {
    expect(fileName(`${'x'.repeat(500)}.xlsx`)).toMatch(/^x{115}\.xlsx$/);
  });

  it('is never empty, long, hidden or a path, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
        const shown = fileName(sent);
        expect([...shown].length).toBeLessThanOrEqual(120);
        expect(shown).toMatch(/^[^.\\/\p{C}][^\\/\p{C}]*$/u);
      }),
    );
  });
});
