import { parentPort, workerData } from 'node:worker_threads';
import { readBadge } from '../badge/read-badge.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { stampPdf, type StampOrder } from '../stamp/stamp-pdf.js';
import type { PdfAnswer, PdfTask } from './pdf-task.js';

const { kind, order } = workerData as PdfTask;

async function answer(): Promise<PdfAnswer> {
  try {
    return {
      done: kind === 'STAMP' ? await stampPdf(order as StampOrder) : await readBadge(order as Uint8Array),
    };
  } catch (error) {
    if (error instanceof InvoiceRefusal) return { refusal: error.reason };
    throw error;
  }
}

parentPort!.postMessage(await answer());
