import fc from 'fast-check';
import { crc32, deflateSync } from 'node:zlib';
import { drawBadge } from '../drawing/draw-badge.js';
import { renderDrawing } from '../drawing/render-drawing.js';
import { bakePng, credentialInPng, DamagedImage } from './png.js';

const MOST = 64 * 1024;
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
};

describe('a badge baked into PNG', () => {
  let picture: Buffer;
  beforeAll(async () => {
    picture = Buffer.from((await renderDrawing(drawBadge('GOLD', '7K3MQX9ABC', 'fr'), 64)).png);
  });
  /** The picture with more chunks before its end. */
  const withChunks = (...more: Buffer[]) =>
    Buffer.concat([picture.subarray(0, -12), ...more, picture.subarray(-12)]);

  it('is read back, whatever it says', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(credentialInPng(bakePng(picture, text), MOST)).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
      }),
    ));

  it('is an iTXt chunk without compression, right after the header', () => {
    const baked = bakePng(picture, 'header.payload.signature');
    expect(baked.subarray(33).toString('latin1')).toMatch(
      /^....iTXtopenbadgecredential\0\0\0\0\0header\.payload\.signature/s,
    );
  });

  it('is not found in a picture without one', () => expect(credentialInPng(picture, MOST)).toBeNull());

  it('is not found in other texts of a picture', () =>
    expect(credentialInPng(withChunks(chunk('iTXt', Buffer.from('comment\0\0\0\0\0x'))), MOST)).toBeNull());

  it.each([
    ['cut off', () => bakePng(picture, 'x').subarray(0, -20)],
    ['cut off within its first chunk', () => picture.subarray(0, 20)],
    ['with a wrong checksum', () => Buffer.from(bakePng(picture, 'x.y.z')).fill('X', 62, 63)],
    ['with two credentials', () => bakePng(bakePng(picture, 'a.b.c'), 'd.e.f')],
    [
      'with a credential that would inflate without end',
      () =>
        withChunks(
          chunk(
            'iTXt',
            Buffer.concat([
              Buffer.from('openbadgecredential\0\x01\0\0\0'),
              deflateSync(Buffer.alloc(50_000_000)),
            ]),
          ),
        ),
    ],
    ['with a credential of a megabyte', () => bakePng(picture, 'x'.repeat(1024 * 1024))],
    [
      'with a chunk that says it has four gigabytes',
      () => withChunks(Buffer.from('ffffffff69545874', 'hex')),
    ],
  ])('is refused in a picture %s', (_title, make) =>
    expect(() => credentialInPng(make(), MOST)).toThrow(DamagedImage),
  );
});
