import { LRUCache } from 'lru-cache';
import type { CompanyId } from '#kernel';
import type { ChangedCompanies } from './company-changes.js';

/** About 10,000 reports. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Bounds what no trigger can announce: medians of a sector, the age of a consultation of a live register. */
const LIFETIME_MS = 60_000;

interface Answer {
  readonly text: string;
  readonly companyId: CompanyId;
}

/** Answers by question, forgotten as soon as a fact of their company changes. */
export class AnswerCache {
  private changes = 0;
  private readonly byCompany = new Map<string, Set<string>>();
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length),
    ttl: LIFETIME_MS,
    dispose: ({ companyId }, key) => this.unlink(companyId, key),
  });

  find(key: string): string | undefined {
    return this.answers.get(key)?.text;
  }

  /** To be asked before the facts are read, and given back to `keep`. */
  moment(): number {
    return this.changes;
  }

  /** Keeps `text` unless something changed since `moment`: the facts may have been read before the change. */
  keep(key: string, companyId: CompanyId, text: string, moment: number): void {
    if (moment !== this.changes) return;
    this.answers.set(key, { text, companyId });
    const keys = this.byCompany.get(companyId) ?? new Set<string>();
    this.byCompany.set(companyId, keys.add(key));
  }

  forget(changed: ChangedCompanies): void {
    this.changes += 1;
    if (changed === 'ALL') return this.answers.clear();
    for (const companyId of changed) {
      for (const key of [...(this.byCompany.get(companyId) ?? [])]) this.answers.delete(key);
    }
  }

  private unlink(companyId: string, key: string): void {
    const keys = this.byCompany.get(companyId);
    keys?.delete(key);
    if (keys?.size === 0) this.byCompany.delete(companyId);
  }
}
