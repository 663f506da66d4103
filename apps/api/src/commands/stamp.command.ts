import { readFile, stat, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { assembleStamping, InvoiceRefusal, MAX_INVOICE_BYTES } from '#charter';
import { DomainError, parseCompanyNumber, SystemClock } from '#kernel';
import { withDatabase } from './with-database.js';

interface StampOptions {
  readonly company: string;
  readonly out: string;
  readonly language: 'fr' | 'en';
}

/** `stamp <invoice.pdf> --company <number> --out <stamped.pdf>`: puts a signatory's badge on an invoice of theirs. */
export function stampCommand(): Command {
  return new Command('stamp')
    .description('put the badge of a signatory on a PDF invoice; the invoice itself is left as it is')
    .argument('<invoice>', 'PDF to stamp; it is not changed')
    .requiredOption('--company <number>', 'the signatory: SIREN, SIRET, VAT number or UK company number')
    .requiredOption('--out <file>', 'where to write the stamped PDF; an existing file is not overwritten')
    .addOption(
      new Option('--language <language>', 'of the line on the invoice').choices(['fr', 'en']).default('fr'),
    )
    .action((path: string, { company, out, language }: StampOptions) =>
      withDatabase(async (database, { publicUrl }) => {
        const parsed = parseCompanyNumber(company.replace(/^(FR|GB)-/, ''));
        if (!parsed.ok)
          throw new DomainError('INVALID_ARGUMENT', `"${company}" is not the number of a company.`);
        if ((await stat(path)).size > MAX_INVOICE_BYTES) throw new InvoiceRefusal('PDF_TOO_LARGE');
        const invoice = await readFile(path);
        const { companyId } = parsed;
        const stamping = assembleStamping(database, new SystemClock(), publicUrl);
        const stamped = await stamping.execute({ signatory: { companyId }, invoice, language });
        await writeFile(out, stamped, { flag: 'wx' });
        console.log(`Stamped for ${companyId}: ${out}`);
      }),
    );
}
