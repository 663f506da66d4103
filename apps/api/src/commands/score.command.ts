import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { DomainError, parseCompanyNumber, SystemClock, type CompanyId } from '#kernel';
import type { Database } from '#persistence';
import { assembleReliability, verifySnapshot } from '#reliability';
import { renderModelCard } from '#scoring';
import { explainReport } from './explain-report.js';
import { ScoreProgress } from './score-progress.js';
import { INTERRUPTED, stopOnInterrupt } from './stop-on-interrupt.js';
import { withDatabase } from './with-database.js';

interface ScoreOptions {
  readonly all?: true;
  readonly again: boolean;
  readonly company?: CompanyId;
  readonly modelCard?: string;
}

/** `score --all | --company <number> | --model-card <file>`: answers of every company, of one with its reasons, or the model itself. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('score companies from the public facts in the database')
    .option('--all', 'score every company; a stopped run goes on where it was')
    .option('--again', 'with --all: start over even if all were scored today', false)
    .option(
      '--company <number>',
      'score one company and explain the answer, e.g. FR-552032534',
      companyOption,
    )
    .option('--model-card <file>', 'write the description of the model as Markdown')
    .action(async (options: ScoreOptions) => {
      const { all, company, modelCard, again } = options;
      if ([all, company, modelCard].filter(Boolean).length !== 1) {
        throw new DomainError(
          'INVALID_ARGUMENT',
          'Choose one of --all, --company <number> and --model-card <file>.',
        );
      }
      if (modelCard) {
        await writeFile(modelCard, renderModelCard());
        return console.log(`Wrote ${modelCard}.`);
      }
      return withDatabase((database) => (company ? scoreOne(database, company) : scoreAll(database, again)));
    });
}

async function scoreAll(database: Database, again: boolean): Promise<void> {
  const { signal } = stopOnInterrupt();
  const progress = new ScoreProgress(process.stderr);
  const { scoreAll } = assembleReliability(database, new SystemClock());
  const result = await scoreAll.execute({ again, signal, onProgress: progress.advances });
  progress.ends(result);
  if (result.outcome === 'STOPPED') process.exitCode = INTERRUPTED;
}

async function scoreOne(database: Database, companyId: CompanyId): Promise<void> {
  const { recompute, reports } = assembleReliability(database, new SystemClock());
  await recompute.execute([companyId]);
  const report = await reports.latest(companyId);
  if (!report)
    throw new DomainError('COMPANY_NOT_FOUND', `${companyId} is not in this database, or may not be shown.`);
  console.log(explainReport(report));
  const stored = await reports.history(companyId);
  const identical = stored.filter(verifySnapshot).length;
  console.log(`\n${identical} of ${stored.length} stored answers recomputed bit for bit.`);
  if (identical < stored.length) process.exitCode = 1;
}

function companyOption(text: string): CompanyId {
  const parsed = parseCompanyNumber(text.replace(/^FR-/i, ''));
  if (!parsed.ok)
    throw new DomainError('INVALID_COMPANY_NUMBER', `--company must be a company number, not "${text}".`);
  return parsed.companyId;
}
