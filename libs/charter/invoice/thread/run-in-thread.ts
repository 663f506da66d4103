import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import { InvoiceRefusal } from '../invoice-refusal.js';
import type { PdfAnswer, PdfTask, PdfTasks } from './pdf-task.js';

/** A 500-page invoice takes two seconds on a slow machine. */
const PATIENCE_MS = 20_000;
const MAX_HEAP_MB = 512;
/** Others wait: the rest of the machine serves people who ask something else. */
const MOST_AT_ONCE = 2;

const log = new Logger('PdfThread');
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Works on an untrusted PDF in a thread of its own, so that a file that is made to be slow or large stops nobody else: it
 * has a limit of time and memory, and a fault in it is a refusal.
 * @throws InvoiceRefusal
 */
export async function runInThread<K extends keyof PdfTasks>(
  kind: K,
  order: PdfTasks[K]['order'],
): Promise<PdfTasks[K]['answer']> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((begin) => waiting.push(begin));
  else running++;
  try {
    const answer = await answerOf({ kind, order });
    if ('done' in answer) return answer.done as PdfTasks[K]['answer'];
    if (answer.fault) log.warn(`A PDF broke its reader: ${answer.fault}`);
    throw new InvoiceRefusal(answer.refusal);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function answerOf(task: PdfTask): Promise<PdfAnswer> {
  const thread = new Worker(new URL(import.meta.resolve('#pdf-thread')), {
    workerData: task,
    // The built file, and nothing that this process was started with: what reads sources in tests takes seconds to load.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<PdfAnswer>((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(tooLong);
      settle();
      // Readers leave timers and ports behind: a thread does not end by itself.
      void thread.terminate();
    };
    const tooComplex = () => end(() => reject(new InvoiceRefusal('PDF_TOO_COMPLEX')));
    const tooLong = setTimeout(tooComplex, PATIENCE_MS);
    thread.once('message', (answer: PdfAnswer) => end(() => resolve(answer)));
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooComplex() : end(() => reject(error)),
    );
    thread.once('exit', tooComplex);
  });
}
