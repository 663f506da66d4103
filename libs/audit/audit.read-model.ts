import { Injectable } from '@nestjs/common';
import { BatchedRead, Database } from '#persistence';
import type { ActorKind, AuditSubject, AuditSubjectType } from './audit-entry.js';

/** One step of a life cycle. */
export interface AuditStep {
  readonly at: Date;
  readonly action: string;
  readonly actor: ActorKind;
  readonly data: Readonly<Record<string, unknown>>;
}

interface EntryRow {
  readonly id: string;
  readonly entry: {
    readonly at: string;
    readonly action: string;
    readonly actor: { readonly kind: ActorKind };
    readonly data: Record<string, unknown>;
  };
}

const STEPS = `SELECT subject_id AS id, entry FROM audit_entry
  WHERE subject_type = $1 AND subject_id = ANY($2) ORDER BY subject_id, seq`;

/** What happened to a subject, oldest first, by side: whoever may read it is not told which person acted. */
@Injectable()
export class AuditReadModel {
  private readonly reads = new Map<AuditSubjectType, BatchedRead<AuditStep[]>>();

  constructor(private readonly database: Database) {}

  async stepsOf({ type, id }: AuditSubject): Promise<readonly AuditStep[]> {
    let read = this.reads.get(type);
    if (!read) this.reads.set(type, (read = new BatchedRead((ids) => this.read(type, ids))));
    return (await read.find(id)) ?? [];
  }

  /** What a person did, by the id of the account, oldest first; for that person only. */
  async stepsBy(accountId: string): Promise<object[]> {
    const rows = await this.database.rows<{ entry: object }>(
      `SELECT entry - 'actor' AS entry FROM audit_entry WHERE entry->'actor'->>'accountId' = $1 ORDER BY seq`,
      [accountId],
    );
    return rows.map(({ entry }) => entry);
  }

  private async read(type: AuditSubjectType, ids: readonly string[]): Promise<Map<string, AuditStep[]>> {
    const steps = new Map<string, AuditStep[]>();
    for (const { id, entry } of await this.database.rows<EntryRow>(STEPS, [type, ids], 'audit-steps')) {
      const { at, action, actor, data } = entry;
      const step = { at: new Date(at), action, actor: actor.kind, data };
      steps.set(id, [...(steps.get(id) ?? []), step]);
    }
    return steps;
  }
}
