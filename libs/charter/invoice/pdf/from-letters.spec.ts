import fc from 'fast-check';
import { fromLetters } from './from-letters.js';

/** Whole groups of four bytes as five letters, zeros as one. */
function inBase85(bytes: Buffer): string {
  const groups = Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(4 * i));
  const letters = (group: number) =>
    [4, 3, 2, 1, 0].map((power) => String.fromCharCode(33 + (Math.floor(group / 85 ** power) % 85)));
  return `${groups.map((group) => (group === 0 ? 'z' : letters(group).join(''))).join('\n')}~>`;
}

const groups = fc.array(fc.oneof(fc.constantFrom(0, 1, 0xffffffff), fc.nat(0xffffffff)));

describe('a stream that is written in letters', () => {
  it.each(['/Filter [/ASCII85Decode /FlateDecode]', '/Filter[/A85/Fl]'])('is read back from %s', (filter) => {
    fc.assert(
      fc.property(groups, (numbers) => {
        const bytes = Buffer.alloc(numbers.length * 4);
        numbers.forEach((number, i) => bytes.writeUInt32BE(number, 4 * i));
        const written = Buffer.from(`${inBase85(bytes)}\nendstream`);
        expect(fromLetters(written, filter)).toEqual(bytes);
      }),
    );
  });

  it('is read back from hexadecimal digits, and left alone when it is no letters', () => {
    expect(fromLetters(Buffer.from('48 65\n6C>rest'), '/Filter /ASCIIHexDecode')).toEqual(Buffer.from('Hel'));
    const plain = Buffer.from('z~>');
    expect(fromLetters(plain, '/Filter /FlateDecode')).toBe(plain);
  });
});
