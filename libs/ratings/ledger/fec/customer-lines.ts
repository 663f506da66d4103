import { CUSTOMER_KINDS, type CustomerKind } from './customer-account.js';
import type { DayNumber } from './fec-day.js';
import { GrowingNumbers } from './growing-numbers.js';
import { detached, Names } from './names.js';

/** A line on a client's account, as the file has it. */
export interface CustomerLine {
  readonly line: number;
  readonly kind: CustomerKind;
  readonly entry: number;
  /** Empty without a matching code. */
  readonly letter: string;
  readonly letteredOn: DayNumber;
  readonly entryOn: DayNumber;
  readonly pieceOn: DayNumber;
  readonly reference: string;
  /** Debit less credit, cents. */
  readonly debitMinor: number;
}

/** All lines on clients' accounts, in about 50 bytes each: the only part of a FEC that must be held, since matching needs them all. */
export class CustomerLines {
  private readonly clients = new Names();
  private readonly letters = new Names();
  private readonly names: (string | null)[] = [];
  private readonly references: string[] = [];
  private readonly client = new GrowingNumbers(Int32Array);
  private readonly kind = new GrowingNumbers(Uint16Array);
  private readonly line = new GrowingNumbers(Int32Array);
  private readonly entry = new GrowingNumbers(Int32Array);
  private readonly letter = new GrowingNumbers(Int32Array);
  private readonly letteredOn = new GrowingNumbers(Int32Array);
  private readonly entryOn = new GrowingNumbers(Int32Array);
  private readonly pieceOn = new GrowingNumbers(Int32Array);
  private readonly debitMinor = new GrowingNumbers(Float64Array);

  add(clientKey: string, clientName: string, line: CustomerLine): void {
    const client = this.clients.numberOf(clientKey);
    this.rememberName(client, clientName);
    this.references.push(detached(line.reference));
    this.client.push(client);
    this.kind.push(CUSTOMER_KINDS.indexOf(line.kind));
    this.line.push(line.line);
    this.entry.push(line.entry);
    this.letter.push(this.letters.numberOf(line.letter));
    this.letteredOn.push(line.letteredOn);
    this.entryOn.push(line.entryOn);
    this.pieceOn.push(line.pieceOn);
    this.debitMinor.push(line.debitMinor);
  }

  /** The lines of one client after the other, so that no more than one client's are unpacked at once. */
  *byClient(): Iterable<{
    readonly key: string;
    readonly name: string | null;
    readonly lines: CustomerLine[];
  }> {
    const starts = new Int32Array(this.clients.size + 1);
    for (let at = 0; at < this.line.length; at++) starts[this.client.at(at) + 1]!++;
    for (let client = 0; client < this.clients.size; client++) starts[client + 1]! += starts[client]!;
    const next = starts.slice();
    const order = new Int32Array(this.line.length);
    for (let at = 0; at < this.line.length; at++) order[next[this.client.at(at)]!++] = at;
    for (let client = 0; client < this.clients.size; client++) {
      const lines = Array.from(order.subarray(starts[client], starts[client + 1]), (at) => this.lineAt(at));
      yield { key: this.clients.textOf(client), name: this.names[client] ?? null, lines };
    }
  }

  /** Spellings differ from line to line in some files: the first in the order of the alphabet, so that the order of the lines does not matter. */
  private rememberName(client: number, name: string): void {
    const known = this.names[client];
    if (name !== '' && (!known || name < known)) this.names[client] = detached(name);
  }

  private lineAt(at: number): CustomerLine {
    return {
      line: this.line.at(at),
      kind: CUSTOMER_KINDS[this.kind.at(at)]!,
      entry: this.entry.at(at),
      letter: this.letters.textOf(this.letter.at(at)),
      letteredOn: this.letteredOn.at(at),
      entryOn: this.entryOn.at(at),
      pieceOn: this.pieceOn.at(at),
      reference: this.references[at]!,
      debitMinor: this.debitMinor.at(at),
    };
  }
}
