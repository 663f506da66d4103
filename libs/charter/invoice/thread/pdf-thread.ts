import { parentPort, workerData } from 'node:worker_threads';
import { answerTask } from './answer-task.js';
import type { PdfTask } from './pdf-task.js';

parentPort!.postMessage(await answerTask(workerData as PdfTask));
