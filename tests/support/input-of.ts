import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type {
  ImportInput,
  RecordOutcome,
  SourceDefinition,
} from '../../libs/companies/import/source-definition.js';
import type { Day } from '#kernel';

/** A file's content as an importer sees it, handed over in small chunks so that every boundary is met. */
export function inputOf(
  content: string | Buffer,
  format: ImportInput['format'],
  chunkBytes = 97,
): ImportInput {
  const whole = Buffer.from(content);
  return {
    fileName: `test.${format}`,
    path: null,
    format,
    async *bytes() {
      for (let at = 0; at < whole.length; at += chunkBytes) yield whole.subarray(at, at + chunkBytes);
    },
  };
}

export function fixtureOf(url: URL): Buffer {
  const content = readFileSync(url);
  return url.pathname.endsWith('.gz') ? gunzipSync(content) : content;
}

/** Every outcome of a file, in order, with its line. */
export async function outcomesOf(
  source: SourceDefinition,
  input: ImportInput,
  sourceOn = '2026-02-28' as Day,
): Promise<{ line: number; outcome: RecordOutcome }[]> {
  const all: { line: number; outcome: RecordOutcome }[] = [];
  for await (const records of source.records(input, { sourceOn })) all.push(...records);
  return all;
}

/** The facts for one table, as objects by column. */
export function factsFor(
  source: SourceDefinition,
  table: string,
  outcomes: readonly { outcome: RecordOutcome }[],
): Record<string, string | null>[] {
  const { columns } = source.targets.find((target) => target.table === table)!;
  return outcomes
    .flatMap(({ outcome }) => ('facts' in outcome ? outcome.facts : []))
    .filter((fact) => fact.table === table)
    .map((fact) => Object.fromEntries(columns.map((column, at) => [column, fact.values[at]!])));
}
