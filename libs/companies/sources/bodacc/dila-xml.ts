import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { DomainError } from '#kernel';

/** An XML element as plain data: text, or its children by name (a list where the name repeats). */
type XmlNode = string | XmlObject;
interface XmlObject {
  [name: string]: XmlNode | XmlNode[];
}

export interface DilaNotice {
  /** Element at the root: tells which bulletin the file is. */
  readonly bulletin: string;
  readonly issue: string | null;
  readonly publishedOn: string | null;
  readonly notice: XmlObject;
}

interface OpenElement {
  readonly name: string;
  readonly children: XmlObject;
  text: string;
}

const LISTS: ReadonlySet<string> = new Set(['listeAvis', 'listAvis', 'annonces']);
/** Far above any real notice: beyond, the file is broken and must not fill the memory. */
const LONGEST_NOTICE = 1 << 20;

/**
 * Streams the notices of a DILA bulletin (RCS-A, RCS-B, PCL, BILAN). No document type is obeyed, so no entity expands.
 * @throws DomainError `CORRUPT_FILE`, `NOT_UTF8`, `WRONG_HEADER` when the file is XML but no bulletin.
 */
export async function* dilaNotices(bytes: AsyncIterable<Buffer>): AsyncIterable<DilaNotice[]> {
  const reader = new BulletinReader();
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(declaredEncoding(chunk), { fatal: true });
    yield reader.read(decode(decoder, chunk));
  }
  reader.end();
}

/** Old bulletins are in ISO-8859-1, as their first line says. */
function declaredEncoding(start: Buffer): string {
  const declared = /^[^>]*encoding=["']([\w-]+)["']/.exec(start.subarray(0, 200).toString('latin1'))?.[1];
  return declared?.toLowerCase() === 'iso-8859-1' ? 'iso-8859-1' : 'utf-8';
}

function decode(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new DomainError('NOT_UTF8', 'The file is not in the encoding that its first line declares.');
  }
}

class BulletinReader {
  private readonly parser = new SaxesParser();
  private readonly path: OpenElement[] = [];
  private bulletin = '';
  private issue: string | null = null;
  private publishedOn: string | null = null;
  private found: DilaNotice[] = [];
  private heldCharacters = 0;
  private hasList = false;

  constructor() {
    this.parser.on('opentag', ({ name }) => this.open(name));
    this.parser.on('text', (text) => this.hold(text));
    this.parser.on('cdata', (text) => this.hold(text));
    this.parser.on('closetag', () => this.close());
    this.parser.on('error', (error) => {
      throw new DomainError('CORRUPT_FILE', `The XML cannot be read: ${error.message}`);
    });
  }

  read(text: string): DilaNotice[] {
    this.found = [];
    this.parser.write(text);
    return this.found;
  }

  end(): void {
    this.parser.close();
    if (!this.hasList)
      throw new DomainError(
        'WRONG_HEADER',
        `No list of notices in <${this.bulletin}>: not a BODACC bulletin.`,
      );
  }

  private open(name: string): void {
    if (this.path.length === 0) this.bulletin = name;
    if (LISTS.has(name)) this.hasList = true;
    // Without a prototype: an element may be named `constructor`.
    this.path.push({ name, children: Object.create(null) as XmlObject, text: '' });
  }

  private hold(text: string): void {
    this.heldCharacters += text.length;
    if (this.heldCharacters > LONGEST_NOTICE)
      throw new DomainError('CORRUPT_FILE', 'A notice is longer than 1 MB.');
    const element = this.path.at(-1);
    if (element) element.text += text;
  }

  private close(): void {
    const { name, children, text } = this.path.pop()!;
    const parent = this.path.at(-1);
    if (parent && LISTS.has(parent.name)) {
      this.heldCharacters = 0;
      this.found.push({
        bulletin: this.bulletin,
        issue: this.issue,
        publishedOn: this.publishedOn,
        notice: children,
      });
      return;
    }
    if (this.path.length === 1 && name === 'parution') this.issue = text.trim();
    if (this.path.length === 1 && name === 'dateParution') this.publishedOn = text.trim();
    const node = Object.keys(children).length > 0 ? children : text.trim();
    if (parent)
      parent.children[name] = name in parent.children ? [parent.children[name]!, node].flat() : node;
  }
}
