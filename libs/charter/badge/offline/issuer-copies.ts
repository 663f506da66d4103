import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#kernel';
import { STATUS_PURPOSES, statusListAddress, type Issuer, type StatusPurpose } from '../issuer/issuer.js';
import { asJson } from '../verify/badge-claims.js';

const PATIENCE_MS = 10_000;
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** What an issuer answered, and when. */
export interface Copy {
  readonly body: string;
  readonly fetchedAt: Date;
}

/** Asks an address; the body of its answer, null when there is nothing at it. @throws when it cannot be reached */
export type Ask = (url: string, accept: string) => Promise<string | null>;

/** Copies of what an issuer publishes, in a folder of this device, so that badges can be checked without a connection. */
export class IssuerCopies {
  private readonly folder: string;

  constructor(
    private readonly issuer: Issuer,
    dataFolder: string,
    private readonly clock: Clock,
    private readonly ask: Ask = askOverHttp,
  ) {
    this.folder = join(dataFolder, 'verify', encodeURIComponent(new URL(issuer.url).host));
  }

  /** Fetches keys and lists anew. Returns false, and changes nothing, when the issuer cannot be reached. */
  async renew(): Promise<boolean> {
    try {
      const lists = STATUS_PURPOSES.map((purpose) => statusListAddress(this.issuer, purpose));
      const [keys, ...tokens] = await Promise.all([
        this.ask(`${this.issuer.url}/.well-known/jwks.json`, 'application/json'),
        ...lists.map((address) => this.ask(address, 'application/vc+jwt')),
      ]);
      // The page of a hotel or of a proxy is no answer of the issuer: it must not take the place of a copy.
      if (!isKeySet(keys)) return false;
      await this.keep('keys', keys);
      for (const [i, purpose] of STATUS_PURPOSES.entries()) await this.keep(purpose, tokens[i] ?? null);
      return true;
    } catch {
      return false;
    }
  }

  /** Fetches the badge that a code stands for. Null: nobody has the code. @throws when the issuer cannot be reached */
  async fetchBadge(code: string): Promise<Copy | null> {
    const body = await this.ask(`${this.issuer.url}/api/badges/${code}.jwt`, 'text/plain');
    await this.keep(code, body);
    return body === null ? null : { body, fetchedAt: this.clock.now() };
  }

  /** What was fetched last of the keys, of a list, or of a code; null when nothing was. */
  async copy(name: 'keys' | StatusPurpose | string): Promise<Copy | null> {
    try {
      const { body, fetchedAt } = JSON.parse(await readFile(this.path(name), 'utf8')) as Record<
        keyof Copy,
        string
      >;
      return { body, fetchedAt: new Date(fetchedAt) };
    } catch {
      return null;
    }
  }

  /** Written beside its place first: a copy is whole or not there. */
  private async keep(name: string, body: string | null): Promise<void> {
    if (body === null) return;
    await mkdir(this.folder, { recursive: true });
    const draft = `${this.path(name)}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ body, fetchedAt: this.clock.now().toISOString() }));
    await rename(draft, this.path(name));
  }

  private path(name: string): string {
    return join(this.folder, `${name}.json`);
  }
}

function isKeySet(body: string | null): boolean {
  try {
    return Array.isArray(asJson(JSON.parse(body ?? ''))?.keys);
  } catch {
    return false;
  }
}

async function askOverHttp(url: string, accept: string): Promise<string | null> {
  const response = await fetch(url, { headers: { accept }, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The issuer answers ${response.status}.`);
  const body = await response.text();
  if (body.length > LARGEST_ANSWER) throw new Error('The issuer answers too much.');
  return body;
}
