import { readFile } from 'node:fs/promises';
import { DomainError } from '#kernel';
import { ITEMS, type AccountsMapping, type ItemExpressions } from '../mapping.js';

const OF_THE_CARD = ['equityRatio', 'liquidityRatio', 'cashFlowMargin', 'interestCover', 'turnover'] as const;

/**
 * Reads a mapping from a JSON file.
 * @throws DomainError `UNREADABLE_FILE` or `WRONG_MAPPING` naming the key that is wrong
 */
export async function readMapping(file: string): Promise<AccountsMapping> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new DomainError('UNREADABLE_FILE', `${file} cannot be read: ${cause.message}`);
  });
  return checkedMapping(parsed(text, file));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(`${file} is not JSON: ${(cause as Error).message}`);
  }
}

/** @throws DomainError `WRONG_MAPPING` */
export function checkedMapping(value: unknown): AccountsMapping {
  const known = object(value, 'The mapping');
  const {
    label,
    failedText,
    decimalMark,
    firm,
    year,
    isLabelOfLastYear,
    items,
    alternatives,
    goal,
    ...others
  } = known;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw wrong(`"${unknown}" is no key of a mapping.`);
  return {
    label: text(label, 'label'),
    failedText: failedText === undefined ? '1' : text(failedText, 'failedText'),
    ...(decimalMark !== undefined && { decimalMark: mark(decimalMark) }),
    ...(firm !== undefined && { firm: text(firm, 'firm') }),
    ...(year !== undefined && { year: text(year, 'year') }),
    ...(isLabelOfLastYear !== undefined && { isLabelOfLastYear: isLabelOfLastYear === true }),
    items: enough(expressions(items, 'items')),
    ...(alternatives !== undefined && {
      alternatives: Object.fromEntries(
        Object.entries(object(alternatives, 'alternatives')).map(([name, one]) => [
          name,
          expressions(one, `alternatives.${name}`),
        ]),
      ),
    }),
    ...(goal !== undefined && { goal: share(goal) }),
  };
}

function expressions(value: unknown, key: string): ItemExpressions {
  const known = object(value, key);
  const unknown = Object.keys(known).find((item) => !ITEMS.some((one) => one === item));
  if (unknown !== undefined) throw wrong(`"${unknown}" in ${key} is none of the items ${ITEMS.join(', ')}.`);
  return Object.fromEntries(Object.entries(known).map(([item, one]) => [item, text(one, `${key}.${item}`)]));
}

function enough(items: ItemExpressions): ItemExpressions {
  if (OF_THE_CARD.some((item) => items[item] !== undefined)) return items;
  throw wrong(`No item of the card is mapped: say at least one of ${OF_THE_CARD.join(', ')}.`);
}

function object(value: unknown, key: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw wrong(`${key} must be an object.`);
}

function text(value: unknown, key: string): string {
  if (typeof value === 'string' && value.trim()) return value;
  throw wrong(`"${key}" must be a text.`);
}

function mark(value: unknown): '.' | ',' {
  if (value === '.' || value === ',') return value;
  throw wrong('"decimalMark" must be . or ,');
}

function share(value: unknown): number {
  if (typeof value === 'number' && value > 0 && value < 1) return value;
  throw wrong('"goal" must be a number between 0 and 1.');
}

function wrong(message: string): DomainError {
  return new DomainError('WRONG_MAPPING', message);
}
