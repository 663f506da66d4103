import type { FileStore } from '#files';
import type { LedgerSource } from '../../ledger/ledger-source.js';

const LINE_FEED = 0x0a;

/** The uploaded file as the readers want it, telling how far the present reading of it came. */
export class StoredLedger implements LedgerSource {
  /** Lines in the longest reading of the file so far; 0 in a workbook, whose lines are packed. */
  linesRead = 0;
  /** Share of the present reading, 0 to 1. */
  share = 0;

  constructor(
    private readonly files: FileStore,
    private readonly file: { readonly fileId: string; readonly fileName: string; readonly fileSize: number },
    private readonly onProgress: () => void,
  ) {}

  get fileName(): string {
    return this.file.fileName;
  }

  async *open(): AsyncIterable<Buffer> {
    const isPacked = /\.xlsx$/i.test(this.fileName);
    let bytes = 0;
    let lines = 0;
    for await (const chunk of (await this.files.open(this.file.fileId)) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (!isPacked) lines += countLines(chunk);
      this.share = Math.min(1, bytes / this.file.fileSize);
      this.linesRead = Math.max(this.linesRead, lines);
      this.onProgress();
      yield chunk;
    }
  }
}

function countLines(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}
