import type { Day } from '#kernel';
import type { RegisterEntry } from '../register-entry.js';
import { csvCell } from './csv-cell.js';
import { REGISTER_COLUMNS, registerLine } from './register-line.js';

export const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/** RFC 4180 in UTF-8: a line at a time, so that the register is never held whole. */
export async function* writeCsv(entries: AsyncIterable<RegisterEntry>): AsyncIterable<string> {
  yield `${REGISTER_COLUMNS.join(',')}\r\n`;
  for await (const entry of entries) {
    const line = registerLine(entry);
    yield `${REGISTER_COLUMNS.map((column) => csvCell(line[column])).join(',')}\r\n`;
  }
}

/** The same lines as one JSON document, with where they come from. */
export async function* writeJson(entries: AsyncIterable<RegisterEntry>, asOf: Day): AsyncIterable<string> {
  const head = JSON.stringify({
    title: 'goodpayer charter: register of signatories',
    licence: LICENCE,
    asOf,
  });
  yield `${head.slice(0, -1)},"signatories":[`;
  let separator = '\n';
  for await (const entry of entries) {
    yield separator + JSON.stringify(registerLine(entry));
    separator = ',\n';
  }
  yield '\n]}\n';
}
