import type { AddressInfo } from 'node:net';
import { Database } from '#persistence';
import { IssueBadge } from '../../../libs/charter/badge/issue/issue-badge.js';
import type { VerificationResult } from '../../../libs/charter/badge/verify/verification-result.js';
import type { TestApp } from '../create-test-app.js';
import { post } from '../graphql-client.js';

/** A badge as the database keeps it. */
export interface KeptBadge {
  readonly id: string;
  readonly tier: string;
  readonly jwt: string;
  readonly document: object;
  readonly status_index: number;
  readonly valid_until: Date;
  readonly revoked_reason: string | null;
}

/** What people and machines do with badges in one application. */
export class BadgeDesk {
  constructor(readonly context: TestApp) {}

  issue(membershipId: string): Promise<void> {
    return this.context.app.get(IssueBadge).execute(membershipId);
  }

  /** Oldest first. */
  badges(membershipId: string): Promise<KeptBadge[]> {
    return this.context.app
      .get(Database)
      .rows<KeptBadge>('SELECT * FROM badge_credential WHERE membership_id = $1 ORDER BY issued_at, id', [
        membershipId,
      ]);
  }

  get address(): string {
    const { port } = this.context.app.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.address}${path}`, { headers });
  }

  /** Hands a file in to be verified, as anybody may. */
  async verifyFile(bytes: Uint8Array, type = 'application/octet-stream'): Promise<VerificationResult> {
    const body = new Uint8Array(bytes);
    const response = await fetch(`${this.address}/api/badges/verify`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as VerificationResult;
  }

  async verify(args: { code?: string; jwt?: string }): Promise<Record<string, unknown>> {
    const query = `query Verify($code: String, $jwt: String) { verifyBadge(code: $code, jwt: $jwt) { outcome reasonCode
      reason { fr en } tier version issuedAt validUntil checkedAt statusAsOf company { number name } } }`;
    const { data, text } = await post(this.context.app, { query, variables: args });
    if (!data) throw new Error(text);
    return (data as { verifyBadge: Record<string, unknown> }).verifyBadge;
  }

  async outcomeOf(args: { code?: string; jwt?: string }): Promise<[unknown, unknown]> {
    const { outcome, reasonCode } = await this.verify(args);
    return [outcome, reasonCode];
  }

  later(days: number): void {
    const { clock } = this.context;
    clock.travelTo(new Date(clock.now().getTime() + days * 86_400_000));
  }
}
