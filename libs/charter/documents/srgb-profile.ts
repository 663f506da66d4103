/** White of the connection space, and the primaries of sRGB adapted to it: IEC 61966-2-1, ICC.1:2001-04. */
const D50 = [0.9642, 1, 0.8249] as const;
const RED = [0.4360747, 0.2225045, 0.0139322] as const;
const GREEN = [0.3850649, 0.7168786, 0.0971045] as const;
const BLUE = [0.1430804, 0.0606169, 0.7141733] as const;
const GAMMA = 2.2;

const HEADER_BYTES = 128;
const NAME = 'sRGB (gamma 2.2)';

/** A colour profile of sRGB in the smallest form that the standard knows: three primaries and one curve. */
export function srgbProfile(): Buffer {
  const curve = element('curv', uint32(1), uint16(Math.round(GAMMA * 256)), uint16(0));
  const tags: [string, Buffer][] = [
    ['desc', description()],
    ['cprt', element('text', Buffer.from('No copyright\0', 'latin1'))],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: Buffer[] = [uint32(tags.length)];
  const bodies: Buffer[] = [];
  let offset = HEADER_BYTES + 4 + tags.length * 12;
  for (const [signature, content] of tags) {
    table.push(Buffer.from(signature, 'latin1'), uint32(offset), uint32(content.length));
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([header(offset), ...table, ...bodies]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day of the standard that it follows: the same bytes in every document.
  [2001, 4, 1].forEach((part, i) => bytes.writeUInt16BE(part, 24 + 2 * i));
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat(D50.map(fixed)).copy(bytes, 68);
  return bytes;
}

function description(): Buffer {
  const name = Buffer.from(`${NAME}\0`, 'latin1');
  // Empty names in Unicode and for old Macintoshes follow; readers expect their places.
  return element('desc', uint32(name.length), name, Buffer.alloc(8 + 3 + 67));
}

const xyz = (values: readonly number[]) => element('XYZ ', ...values.map(fixed));

function element(type: string, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(type, 'latin1'), uint32(0), ...content]);
}

function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
