import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { isNoBadge, issuerAt, IssuerCopies, verifyWithCopies, type OfflineResult } from '#charter';
import { DomainError, SystemClock } from '#kernel';
import { parseConfig } from '../config/parse-config.js';

interface VerifyOptions {
  readonly issuer?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
  readonly language: string;
}

/** What a shell script reads: the badge is in force, or it is not, or nobody can tell. */
const NOT_VALID = 2;

/** `verify <file|code|jwt>`: what anybody can check of a badge, without a database and, with `--offline`, without a network. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check a badge: exit code 0 when it is in force, 2 when it is not or nobody can tell')
    .argument('<given>', 'a picture, an invoice, a token or a document as a file; or a code; or a token')
    .option('--offline', 'ask nobody: use the copies of keys and status lists that are kept on this device')
    .option('--issuer <address>', 'address of the goodpayer that is believed (PUBLIC_URL by default)')
    .option('--language <language>', 'fr or en', 'en')
    .option('--json', 'print the whole answer for programs')
    .action(verify);
}

async function verify(given: string, options: VerifyOptions): Promise<void> {
  const config = parseConfig(process.env);
  const clock = new SystemClock();
  const issuer = issuerAt(addressOf(options.issuer ?? config.publicUrl));
  const copies = new IssuerCopies(issuer, config.dataDirectory, clock);
  const isOffline = options.offline === true;
  const result = await verifyWithCopies({ bytes: await bytesOf(given), issuer, copies, clock, isOffline });
  const lines = linesOf(result, options.language === 'fr' ? 'fr' : 'en');
  console.log(options.json ? JSON.stringify(result, null, 2) : lines.join('\n'));
  if (result.outcome !== 'VALID') process.exitCode = NOT_VALID;
}

function addressOf(typed: string): string {
  if (!URL.canParse(typed) || !/^https?:$/.test(new URL(typed).protocol))
    throw new DomainError('INVALID_ISSUER', 'The issuer is an address that begins with https:// or http://.');
  return typed.replace(/\/+$/, '');
}

async function bytesOf(given: string): Promise<Uint8Array> {
  return readFile(given).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && isNoBadge(given))
      throw new DomainError('FILE_NOT_FOUND', `There is no file "${given}", and it is no code or token.`);
    if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG') return Buffer.from(given);
    throw new DomainError('FILE_NOT_READABLE', `"${given}" cannot be read (${error.code}).`);
  });
}

function linesOf(result: OfflineResult, language: 'fr' | 'en'): string[] {
  const { outcome, reason, companyId, tier, version, validUntil, statusAsOf, checkedAt, isFromCopies } =
    result;
  const source = isFromCopies ? 'copies kept on this device' : 'the issuer';
  return [
    `${outcome}: ${reason[language]}`,
    ...(companyId ? [`  company      ${companyId}`, `  tier         ${tier}, charter ${version}`] : []),
    ...(validUntil ? [`  valid until  ${validUntil.toISOString()}`] : []),
    ...(statusAsOf
      ? [`  status as of ${statusAsOf.toISOString()}, ${ageOf(statusAsOf, checkedAt)} old`]
      : []),
    `  checked with ${source}`,
  ];
}

function ageOf(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000));
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2 * 24 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
