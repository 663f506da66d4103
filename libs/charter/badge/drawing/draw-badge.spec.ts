import { CHARTER_TIERS } from '../../status/membership-status.js';
import { drawBadge } from './draw-badge.js';
import { drawQr } from './draw-qr.js';
import { renderDrawing } from './render-drawing.js';

describe('the drawing of a badge', () => {
  it.each([
    ['SIGNATORY', 'fr', 'SIGNATAIRE'],
    ['BRONZE', 'fr', 'BRONZE'],
    ['SILVER', 'fr', 'ARGENT'],
    ['GOLD', 'fr', 'OR'],
    ['SILVER', 'en', 'SILVER'],
    ['GOLD', 'en', 'GOLD'],
  ] as const)('says %s by word (%s)', (tier, language, word) => {
    const drawing = drawBadge(tier, '7K3MQX9ABC', language);
    expect(drawing).toContain(`>${word}</text>`);
    expect(drawing).toContain('>7K3MQ-X9ABC</text>');
    expect(drawing).toMatch(new RegExp(`<title>[^<]*${word}[^<]*7K3MQ-X9ABC</title>`, 'i'));
  });

  it('is a picture as wide as asked, another for each tier', async () => {
    const pictures = await Promise.all(
      CHARTER_TIERS.map(async (tier) => (await renderDrawing(drawBadge(tier, '7K3MQX9ABC', 'fr'), 96)).png),
    );
    for (const png of pictures) expect(Buffer.from(png).readUInt32BE(16)).toBe(96);
    expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(4);
  });

  it('keeps its words as outlines and its name as text, so that it looks and sounds the same everywhere', async () => {
    const { outlined } = await renderDrawing(drawBadge('GOLD', '7K3MQX9ABC', 'fr'), 96);
    expect(outlined).not.toContain('<text');
    expect(outlined).toContain('<title>BON PAYEUR · charte goodpayer · Or · 7K3MQ-X9ABC</title>');
  });

  it('has a QR code with an empty edge of four modules', () => {
    const drawing = drawQr('https://goodpayer.example/verify/7K3MQX9ABC');
    const size = Number(/viewBox="0 0 (\d+)/.exec(drawing)![1]);
    const corners = [...drawing.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...corners)).toBe(4);
    expect(Math.max(...corners)).toBe(size - 5);
  });
});
