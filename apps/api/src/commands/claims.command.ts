import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { IssueLetterCodes, type ClaimLetter } from '#claims';
import { SystemClock } from '#kernel';
import { letterPage } from './letter-page.js';
import { withDatabase } from './with-database.js';

/** `claims letters <folder>`: writes the letters that have to be posted to registered offices, each once. */
export function claimsCommand(): Command {
  const letters = new Command('letters')
    .description('write the letters with codes that wait to be posted; the street is in the register')
    .argument('<folder>', 'where to write one page for each; keep it to yourself')
    .action((folder: string) =>
      withDatabase(async (database) => {
        const written = await new IssueLetterCodes(database, new SystemClock()).execute((all) =>
          writeLetters(folder, all),
        );
        console.log(written === 0 ? 'No letter waits to be posted.' : `${written} letter(s) in ${folder}.`);
      }),
    );
  return new Command('claims').description('letters of company claims').addCommand(letters);
}

async function writeLetters(folder: string, letters: readonly ClaimLetter[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const letter of letters)
    await writeFile(join(folder, `${letter.companyId}-${letter.claimId}.html`), letterPage(letter), {
      mode: 0o600,
      flag: 'wx',
    });
}
