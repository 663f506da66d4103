import { DomainError } from '#kernel';
import { factRow } from '../import/fact-row.js';
import { readJson, type JsonRecord } from '../import/read/json-lines.js';
import type {
  ImportInput,
  RecordOutcome,
  SourceDefinition,
  SourceRecord,
} from '../import/source-definition.js';
import { isDisclosed } from '../privacy/visibility-of.js';
import { companyCells, registerCompany } from './register-company.js';
import { readRegisterUnit } from './register-unit.js';

/** Saved answers of the API Recherche d'entreprises: what the live register would say, without a network. */
export const rechercheEntreprisesSource: SourceDefinition = {
  name: 'recherche-entreprises',
  source: 'RECHERCHE_ENTREPRISES',
  targets: [registerCompany],
  records(input) {
    if (input.format === 'json' || input.format === 'jsonl') return records(input, input.format);
    throw new DomainError('WRONG_FORMAT', `Answers of the API come as JSON, not as ${input.format}.`);
  },
};

async function* records(
  input: ImportInput,
  format: 'json' | 'jsonl',
): AsyncIterable<readonly SourceRecord[]> {
  for await (const batch of readJson(input.bytes(), format)) {
    yield batch.map((record) => ({ line: record.line, outcome: outcomeOf(record) }));
  }
}

function outcomeOf({ value, problem }: JsonRecord): RecordOutcome {
  if (problem) return { rejected: problem };
  const unit = readRegisterUnit(value);
  if (!unit) return { rejected: 'no valid SIREN or no update day' };
  if (!isDisclosed(unit.identity.visibility)) return { skipped: 'not to be shown' };
  return { facts: [factRow(registerCompany, companyCells(unit))] };
}
