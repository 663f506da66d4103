import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_BYTES = 8;
const CRC_BYTES = 4;
const KEYWORD = 'openbadgecredential';
/** After the keyword: its end, no compression, no method, and the ends of an empty language and translation. */
const PREFIX = Buffer.concat([Buffer.from(KEYWORD), Buffer.from([0, 0, 0, 0, 0])]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** Where the chunk ends. */
  readonly end: number;
}

export class DamagedImage extends Error {}

export function isPng(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, SIGNATURE.length)).equals(SIGNATURE);
}

/** Puts a credential into a PNG picture, as Open Badges 3.0 § 5.3.1 says: an `iTXt` chunk, not compressed. */
export function bakePng(picture: Uint8Array, credential: string): Buffer {
  const png = Buffer.from(picture);
  const [header] = chunksOf(png);
  const data = Buffer.concat([PREFIX, Buffer.from(credential, 'utf8')]);
  const body = Buffer.concat([Buffer.from('iTXt'), data]);
  const chunk = Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
  return Buffer.concat([png.subarray(0, header!.end), chunk, png.subarray(header!.end)]);
}

/**
 * The credential in a PNG picture, null when it carries none. Nothing is ever inflated: a compressed credential is not
 * one of Open Badges, and pixels are nobody's business here.
 * @throws DamagedImage when the picture ends too early, or its parts do not fit their checksums
 */
export function credentialInPng(bytes: Uint8Array, maxBytes: number): string | null {
  const found: string[] = [];
  for (const { type, data } of chunksOf(Buffer.from(bytes))) {
    if (
      type !== 'iTXt' ||
      !data.subarray(0, KEYWORD.length + 1).equals(PREFIX.subarray(0, KEYWORD.length + 1))
    )
      continue;
    const text = textOf(data);
    if (data.length > maxBytes || text === null)
      throw new DamagedImage('The credential in it is not a badge.');
    found.push(text);
  }
  if (found.length > 1) throw new DamagedImage('It carries two credentials.');
  return found[0] ?? null;
}

/** Text of an `iTXt` chunk: keyword, compression flag and method, language, translated keyword, text. */
function textOf(data: Buffer): string | null {
  const flag = data[KEYWORD.length + 1];
  const language = data.indexOf(0, KEYWORD.length + 3);
  const translated = data.indexOf(0, language + 1);
  if (flag !== 0 || language < 0 || translated < 0) return null;
  return data.toString('utf8', translated + 1);
}

function* chunksOf(png: Buffer): Generator<Chunk> {
  let at = SIGNATURE.length;
  for (let type = ''; type !== 'IEND';) {
    if (at + HEADER_BYTES > png.length) throw new DamagedImage('It ends too early.');
    const length = png.readUInt32BE(at);
    type = png.toString('latin1', at + 4, at + HEADER_BYTES);
    const end = at + HEADER_BYTES + length + CRC_BYTES;
    if (end > png.length) throw new DamagedImage('It ends too early.');
    const body = png.subarray(at + 4, end - CRC_BYTES);
    if (crc32(body) !== png.readUInt32BE(end - CRC_BYTES)) throw new DamagedImage('A checksum is wrong.');
    yield { type, data: body.subarray(4), end };
    at = end;
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
