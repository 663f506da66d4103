import { readFile, stat, writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { assembleStamping, InvoiceRefusal, MAX_INVOICE_BYTES } from '#charter';
import { DomainError, parseCompanyNumber, SystemClock, type CompanyId } from '#kernel';
import { withDatabase } from './with-database.js';

interface StampOptions {
  readonly company: CompanyId;
  readonly out: string;
  readonly language: 'fr' | 'en';
}

/** `stamp <invoice.pdf> --company <number> --out <stamped.pdf>`: puts a signatory's badge on an invoice of theirs. */
export function stampCommand(): Command {
  return new Command('stamp')
    .description('put the badge of a signatory on a PDF invoice; the invoice itself is left as it is')
    .argument('<invoice>', 'PDF to stamp; it is not changed')
    .requiredOption(
      '--company <number>',
      'the signatory: SIREN, SIRET, VAT number or UK company number',
      companyOption,
    )
    .requiredOption('--out <file>', 'where to write the stamped PDF; an existing file is not overwritten')
    .addOption(
      new Option('--language <language>', 'of the line on the invoice').choices(['fr', 'en']).default('fr'),
    )
    .action(async (path: string, { company: companyId, out, language }: StampOptions) => {
      const invoice = await readInvoice(path);
      await withDatabase(async (database, { publicUrl }) => {
        const stamping = assembleStamping(database, new SystemClock(), publicUrl);
        const stamped = await stamping.execute({ signatory: { companyId }, invoice, language });
        await writeNew(out, stamped);
        console.log(`Stamped for ${companyId}: ${out}`);
      });
    });
}

function companyOption(text: string): CompanyId {
  const parsed = parseCompanyNumber(text.replace(/^(FR|GB)-/, ''));
  if (!parsed.ok) throw new InvalidArgumentError('It is not the number of a company.');
  return parsed.companyId;
}

async function readInvoice(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > MAX_INVOICE_BYTES) throw new InvoiceRefusal('PDF_TOO_LARGE');
    return await readFile(path);
  } catch (error) {
    throw refused(error, { ENOENT: `There is no file ${path}.`, EISDIR: `${path} is a folder.` });
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes, { flag: 'wx' }).catch((error: unknown) => {
    throw refused(error, {
      EEXIST: `${path} is there already: choose another name.`,
      ENOENT: `There is no folder for ${path}.`,
    });
  });
}

function refused(error: unknown, reasons: Readonly<Record<string, string>>): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? new DomainError('INVALID_ARGUMENT', reason) : error;
}
