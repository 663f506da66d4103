import { CUSTOMER_KINDS } from './customer-account.js';
import type { CustomerLine } from './customer-lines.js';

/** Lines of one client that settle one another. */
export interface MatchingGroup {
  readonly lines: readonly CustomerLine[];
  /** False when a line of it bears no matching code: what pays what is then a presumption. */
  readonly isLettered: boolean;
}

/**
 * Groups the lines of one client by account and matching code. Lines without a code are one group. Movements between the
 * client's own accounts, to bills or to doubtful debts and back, pay nothing: they cancel out and join their groups.
 */
export function matchingGroups(lines: readonly CustomerLine[]): MatchingGroup[] {
  const transfers = transfersAmong(lines);
  const moved = new Set(transfers.flat());
  const groups = new Map<string, CustomerLine[]>();
  for (const line of lines) {
    const group = groups.get(groupKey(line));
    if (group) group.push(line);
    else groups.set(groupKey(line), [line]);
  }
  const leaders = joined(transfers);
  const merged = new Map<string, { lines: CustomerLine[]; isLettered: boolean }>();
  for (const [key, own] of groups) {
    const leader = leaderOf(leaders, key);
    const group = merged.get(leader) ?? { lines: [], isLettered: true };
    for (const line of own) if (!moved.has(line)) group.lines.push(line);
    group.isLettered &&= own[0]!.letter !== '';
    merged.set(leader, group);
  }
  return [...merged.values()].flatMap(splitByDay);
}

function groupKey({ kind, letter }: CustomerLine): string {
  return letter === '' ? '' : `${kind}\u0000${letter}`;
}

/** Pairs of lines of one entry that move the same amount from one of the client's accounts to another. */
function transfersAmong(lines: readonly CustomerLine[]): [CustomerLine, CustomerLine][] {
  if (lines.every(({ kind }) => kind === lines[0]!.kind)) return [];
  const waiting = new Map<string, CustomerLine[]>();
  const pairs: [CustomerLine, CustomerLine][] = [];
  for (const line of lines) {
    const others = CUSTOMER_KINDS.filter((kind) => kind !== line.kind);
    const opposite = others
      .map((kind) => waiting.get(`${line.entry}/${kind}/${-line.debitMinor}`))
      .find((found) => found !== undefined && found.length > 0);
    const counterpart = opposite?.pop();
    if (counterpart) {
      pairs.push([counterpart, line]);
      continue;
    }
    const key = `${line.entry}/${line.kind}/${line.debitMinor}`;
    const alike = waiting.get(key);
    if (alike) alike.push(line);
    else waiting.set(key, [line]);
  }
  return pairs;
}

/** Links each group to another that a transfer joins it with; `leaderOf` follows the links. */
function joined(transfers: readonly (readonly [CustomerLine, CustomerLine])[]): Map<string, string> {
  const leaders = new Map<string, string>();
  for (const [from, to] of transfers) {
    const [one, other] = [leaderOf(leaders, groupKey(from)), leaderOf(leaders, groupKey(to))];
    if (one !== other) leaders.set(one > other ? one : other, one > other ? other : one);
  }
  return leaders;
}

function leaderOf(leaders: ReadonlyMap<string, string>, key: string): string {
  let leader = key;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
  return leader;
}

/** Codes start again each year or sooner: a code with several matching days that each balance was used several times. */
function splitByDay(group: MatchingGroup): MatchingGroup[] {
  if (!group.isLettered) return group.lines.length > 0 ? [group] : [];
  const byDay = new Map<number, CustomerLine[]>();
  for (const line of group.lines) {
    const part = byDay.get(line.letteredOn);
    if (part) part.push(line);
    else byDay.set(line.letteredOn, [line]);
  }
  const parts = [...byDay.values()];
  const doAllBalance = parts.every((part) => part.reduce((sum, { debitMinor }) => sum + debitMinor, 0) === 0);
  if (parts.length > 1 && doAllBalance) return parts.map((lines) => ({ lines, isLettered: true }));
  return group.lines.length > 0 ? [group] : [];
}
