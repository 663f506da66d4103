/** One element of DER (X.690): what it is, its content, and itself as it stands in the file. */
export interface DerElement {
  readonly tag: number;
  readonly content: Buffer;
  readonly whole: Buffer;
}

export const OBJECT_ID = 0x06;

/** The elements that stand one after the other in `bytes`: enough to check a signature without the library that made it. */
export function derElements(bytes: Buffer): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at + 1]!;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
    const start = at + 2 + lengthBytes;
    const whole = bytes.subarray(at, start + length);
    elements.push({ tag: bytes[at]!, content: bytes.subarray(start, start + length), whole });
    at = start + length;
  }
  return elements;
}

export function derInside({ content }: DerElement): DerElement[] {
  return derElements(content);
}
