import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { FilesReadModel, FileStore, ReceiveFile, type ReceivedFile } from '#files';
import type { Viewer } from '#identity';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { StampInvoice } from './stamp-invoice.js';
import { stampedName } from './stamped-name.js';

/** Stamps an invoice that was uploaded; the stamped one waits beside it, as an upload that nothing uses, and is purged like one. */
@Injectable()
export class StampStoredInvoice {
  constructor(
    private readonly files: FilesReadModel,
    private readonly store: FileStore,
    private readonly receiving: ReceiveFile,
    private readonly stamping: StampInvoice,
  ) {}

  /** @throws InvoiceRefusal @throws FileRefusal when too many files wait */
  async execute({ accountId, language, membership }: Viewer, fileId: string): Promise<ReceivedFile> {
    const file = await this.files.file(fileId);
    const { organisationId } = membership!;
    if (!file || file.organisationId !== organisationId || file.purpose !== 'INVOICE')
      throw new InvoiceRefusal('INVOICE_NOT_FOUND');
    const invoice = await buffer(await this.store.open(fileId));
    const stamped = await this.stamping.execute({ signatory: { organisationId }, invoice, language });
    return this.receiving.execute({
      purpose: 'INVOICE',
      name: stampedName(file.name),
      bytes: Readable.from([Buffer.from(stamped)]),
      organisationId,
      accountId,
    });
  }
}
