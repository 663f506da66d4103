const BASE_85 = /\/(?:A85|ASCII85Decode)(?![A-Za-z])/;
const HEXADECIMAL = /\/(?:AHx|ASCIIHexDecode)(?![A-Za-z])/;
const FIRST_LETTER = 0x21;
const LAST_LETTER = 0x75;
const ZEROS = 0x7a;

/** The bytes of a stream that its dictionary says is written in letters, as some tools do (ISO 32000-1, 7.4.2 and 7.4.3). */
export function fromLetters(data: Buffer, dictionary: string): Buffer {
  if (BASE_85.test(dictionary)) return fromBase85(upTo(data, '~>'));
  if (HEXADECIMAL.test(dictionary))
    return Buffer.from(upTo(data, '>').toString('latin1').replace(/\s/g, ''), 'hex');
  return data;
}

function upTo(data: Buffer, end: string): Buffer {
  const at = data.indexOf(end);
  return at === -1 ? data : data.subarray(0, at);
}

/** What is left of a last group is not needed to count what follows from the rest. */
function fromBase85(letters: Buffer): Buffer {
  const bytes = Buffer.alloc(letters.length * 4);
  let length = 0;
  let group = 0;
  let digits = 0;
  for (const letter of letters) {
    if (letter === ZEROS && digits === 0) length += 4;
    if (letter < FIRST_LETTER || letter > LAST_LETTER) continue;
    group = group * 85 + (letter - FIRST_LETTER);
    if (++digits < 5) continue;
    length = bytes.writeUInt32BE(group % 2 ** 32, length);
    group = digits = 0;
  }
  return bytes.subarray(0, length);
}
