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
    return this.add(`/${SPACE} cs ${numbers(r, g, b)} sc`);
  }

  rectangle(x: number, y: number, width: number, height: number): this {
    return this.add(`${numbers(x, y, width, height)} re`);
  }

  circle(x: number, y: number, radius: number): this {
    // Four curves of Bézier come within three ten-thousandths of a circle with this share of the radius.
    const k = 0.5522847498 * radius;
    return this.add(`${numbers(x + radius, y)} m`)
      .add(`${numbers(x + radius, y + k, x + k, y + radius, x, y + radius)} c`)
      .add(`${numbers(x - k, y + radius, x - radius, y + k, x - radius, y)} c`)
      .add(`${numbers(x - radius, y - k, x - k, y - radius, x, y - radius)} c`)
      .add(`${numbers(x + k, y - radius, x + radius, y - k, x + radius, y)} c h`);
  }

  polygon(points: readonly (readonly [number, number])[]): this {
    points.forEach(([x, y], i) => this.add(`${numbers(x, y)} ${i === 0 ? 'm' : 'l'}`));
    return this.add('h');
  }

  paint(): this {
    return this.add('f');
  }

  text(text: string, font: PDFFont, { x, y, size }: TextAt): this {
    const name = this.fonts.get(font) ?? `F${this.fonts.size + 1}`;
    this.fonts.set(font, name);
    return this.add(
      `BT /${name} ${numbers(size)} Tf ${numbers(x, y)} Td ${font.encodeText(text).toString()} Tj ET`,
    );
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

  private add(operator: string): this {
    this.operators.push(operator);
    return this;
  }
}

/** PDF knows no exponents: three decimals are a three-hundredth of a millimetre. */
function numbers(...values: readonly number[]): string {
  return values.map((value) => String(Number(value.toFixed(3)))).join(' ');
}
