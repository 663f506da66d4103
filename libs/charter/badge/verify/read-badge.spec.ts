import { bakePng } from '../baking/png.js';
import { bakeSvg } from '../baking/svg.js';
import { drawBadge } from '../drawing/draw-badge.js';
import { renderDrawing } from '../drawing/render-drawing.js';
import { readBadge, readText } from './read-badge.js';

const MOST = 64 * 1024;
const bytes = (text: string) => new TextEncoder().encode(text);
const drawing = drawBadge('GOLD', '7K3MQX9ABC', 'fr');

describe('what is handed in to be checked', () => {
  it.each([
    ['a code', '7K3MQ-X9ABC', { code: '7K3MQX9ABC' }],
    ['a code with letters that look like digits', ' 7k3mq x9oli ', { code: '7K3MQX9011' }],
    ['the address of a QR code', 'https://goodpayer.example/verify/7K3MQX9ABC', { code: '7K3MQX9ABC' }],
    ['a token', 'eyJh.eyJp.c2ln\n', { jwt: 'eyJh.eyJp.c2ln' }],
    ['a document', '{"proof":{}}', { document: { proof: {} } }],
  ])('is read as %s', (_title, text, badge) => expect(readText(text, MOST)).toEqual({ badge, seller: null }));

  it.each([
    ['nothing', ''],
    ['a word', 'gold'],
    ['a list', '[1]'],
    ['half a document', '{"proof":'],
    ['a code that is too long', '7K3MQX9ABCD'],
    ['a token of a megabyte', `${'a'.repeat(1024 * 1024)}.b.c`],
  ])('is no badge when it is %s', (_title, text) => expect(readText(text, MOST)).toBe('NO_BADGE_FOUND'));

  it('is read from the files that badges are downloaded as', async () => {
    const { png } = await renderDrawing(drawing, 64);
    const found = { badge: { jwt: 'a.b.c' }, seller: null };
    expect(await readBadge(bakePng(png, 'a.b.c'), MOST)).toEqual(found);
    expect(await readBadge(bytes(bakeSvg(drawing, 'a.b.c')), MOST)).toEqual(found);
    expect(await readBadge(bytes('\ufeffa.b.c\r\n'), MOST)).toEqual(found);
  });

  it('is answered when it carries no badge, or is damaged', async () => {
    const { png } = await renderDrawing(drawing, 64);
    expect(await readBadge(png, MOST)).toBe('NO_BADGE_FOUND');
    expect(await readBadge(png.subarray(0, 100), MOST)).toBe('FILE_DAMAGED');
    expect(await readBadge(bytes(drawing), MOST)).toBe('NO_BADGE_FOUND');
    expect(await readBadge(new Uint8Array(0), MOST)).toBe('NO_BADGE_FOUND');
    expect(await readBadge(crypto.getRandomValues(new Uint8Array(2048)), MOST)).toBe('NO_BADGE_FOUND');
  });
});
