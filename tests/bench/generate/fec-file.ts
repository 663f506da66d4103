import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Random } from './random.js';

const HEADER =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';
const CLIENTS = 5_000;
const LINES_PER_CHUNK = 5_000;
/** A sale has three lines and a receipt two; three sales in four are paid, by one payment each. */
const LINES_PER_SALE = 4.5;

/** Writes a FEC of an invented company with about `lines` lines (130 bytes each): sales, receipts and purchases of a year. */
export async function writeFec(path: string, lines: number, seed = 1): Promise<void> {
  await pipeline(Readable.from(chunks(lines, new Random(seed))), createWriteStream(path));
}

function* chunks(lines: number, random: Random): Generator<string> {
  let held = [HEADER];
  for (let number = 1; number <= lines / LINES_PER_SALE; number++) {
    held.push(...saleLines(number, random));
    if (held.length < LINES_PER_CHUNK) continue;
    yield `${held.join('\r\n')}\r\n`;
    held = [];
  }
  if (held.length > 0) yield `${held.join('\r\n')}\r\n`;
}

function saleLines(number: number, random: Random): string[] {
  const at = random.below(CLIENTS);
  const client = `C${String(at).padStart(5, '0')}|EXEMPLE CLIENT ${at} SARL`;
  const cents = (1 + random.below(2_000_000)) * 6;
  const piece = `FA-2025-${String(number).padStart(7, '0')}`;
  const [soldOn, paidOn] = [day(1 + random.below(6)), day(7 + random.below(6))];
  const isPaid = random.chance(0.75);
  const letter = isPaid ? `${letters(number)}|${paidOn}` : '|';
  const label = `Facture ${piece} travaux de rénovation`;
  const sale = (account: string, owner: string, debit: number, credit: number, match: string): string =>
    `VE|Ventes|VE${number}|${soldOn}|${account}|${owner}|${piece}|${soldOn}|${label}|${euros(debit)}|${euros(credit)}|${match}|${soldOn}||`;
  const bank = (account: string, owner: string, debit: number, credit: number, match: string): string =>
    `BQ|Banque|BQ${number}|${paidOn}|${account}|${owner}|VIR${number}|${paidOn}|Virement reçu|${euros(debit)}|${euros(credit)}|${match}|${paidOn}||`;
  const net = (cents * 5) / 6;
  const lines = [
    sale('411000', `Clients|${client}`, cents, 0, letter),
    sale('706000', 'Prestations||', 0, net, '|'),
    sale('445710', 'TVA collectée||', 0, cents - net, '|'),
  ];
  if (isPaid) {
    lines.push(
      bank('512000', 'Banque||', cents, 0, '|'),
      bank('411000', `Clients|${client}`, 0, cents, letter),
    );
  }
  return lines;
}

function letters(number: number): string {
  let text = '';
  for (let left = number; left > 0; left = Math.floor(left / 26))
    text += String.fromCharCode(65 + (left % 26));
  return text;
}

function day(month: number): string {
  return `2025${String(month).padStart(2, '0')}15`;
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',');
}
