import { PDFName, type PDFContext, type PDFFont, type PDFRef } from '@cantoo/pdf-lib';
import { embedSrgb, type Colour } from './srgb.js';

/** Where a run of text begins, its size in points. */
export interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const SPACE = 'Srgb';

/**
 * Collects PDF drawing operators; becomes a reusable drawing that leaves nothing behind in the page's own state. Its
 * colours carry their profile: PDF/A asks for colours that mean the same on every device, and so they do whatever output
 * profile, of a screen or of a press, the document has.
 */
export class Drawing {
  private readonly operators: string[] = [];
  private readonly fonts = new Map<PDFFont, string>();

  fill([r, g, b]: Colour): this {
    return this.operate(`/${SPACE} cs`).operate('sc', r, g, b);
  }

  stroke([r, g, b]: Colour): this {
    return this.operate(`/${SPACE} CS`).operate('SC', r, g, b);
  }

  /** One operator of ISO 32000-1, annex A, after the numbers that it works on. */
  operate(operator: string, ...numbers: readonly number[]): this {
    this.operators.push([...numbers.map(written), operator].join(' '));
    return this;
  }

  text(text: string, font: PDFFont, { x, y, size }: TextAt): this {
    const name = this.fonts.get(font) ?? `F${this.fonts.size + 1}`;
    this.fonts.set(font, name);
    return this.operate('BT')
      .operate(`/${name} ${written(size)} Tf`)
      .operate('Td', x, y)
      .operate(`${font.encodeText(text).toString()} Tj`)
      .operate('ET');
  }

  /** The drawing as a form of its own, `width` by `height` points, beginning at the origin. */
  form(context: PDFContext, width: number, height: number): PDFRef {
    const fonts = Object.fromEntries([...this.fonts].map(([font, name]) => [name, font.ref]));
    const stream = context.flateStream(this.operators.join('\n'), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { ColorSpace: { [SPACE]: ['ICCBased', embedSrgb(context)] }, Font: fonts },
    });
    stream.dict.set(PDFName.of('FormType'), context.obj(1));
    return context.register(stream);
  }
}

/** PDF knows no exponents: three decimals are a three-hundredth of a millimetre. */
function written(value: number): string {
  return String(Number(value.toFixed(3)));
}
