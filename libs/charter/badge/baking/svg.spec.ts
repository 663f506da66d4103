import { drawBadge } from '../drawing/draw-badge.js';
import { bakeSvg, credentialInSvg } from './svg.js';

const NAMESPACE = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
const svg = (inside: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" ${NAMESPACE}>${inside}</svg>`;

describe('a badge baked into SVG', () => {
  it('stands right after the beginning of the drawing, and is read back', () => {
    const baked = bakeSvg(drawBadge('SILVER', '7K3MQX9ABC', 'en'), 'header.payload.signature');
    expect(baked).toMatch(/^<svg [^>]*><openbadges:credential verify="header\.payload\.signature">/);
    expect(credentialInSvg(baked)).toBe('header.payload.signature');
  });

  it('is read as a document with an embedded proof too', () =>
    expect(
      credentialInSvg(svg('<openbadges:credential>\n<![CDATA[ {"proof":{}} ]]>\n</openbadges:credential>')),
    ).toBe('{"proof":{}}'));

  it.each([
    ['a drawing without one', svg('<rect/>')],
    ['an element of that name in no namespace', '<svg><credential verify="a.b.c"/></svg>'],
    ['a page', '<!doctype html><p>hello'],
    ['an empty one', svg('<openbadges:credential/>')],
  ])('is not found in %s', (_title, drawing) => expect(credentialInSvg(drawing)).toBeNull());

  it('is read beside scripts, which are text here', () => {
    const seen = globalThis as { wasRun?: boolean };
    const drawing = svg('<script>globalThis.wasRun = true</script><openbadges:credential verify="a.b.c"/>');
    expect(credentialInSvg(drawing)).toBe('a.b.c');
    expect(seen.wasRun).toBeUndefined();
  });

  it('is the first one, whatever comes after', () =>
    expect(
      credentialInSvg(svg('<openbadges:credential verify="a.b.c"/><openbadges:credential verify="d.e.f"/>')),
    ).toBe('a.b.c'));

  it('expands no entities', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(credentialInSvg(svg('<openbadges:credential>&b;</openbadges:credential>', bomb))).not.toContain(
      'aaaa',
    );
  });
});
