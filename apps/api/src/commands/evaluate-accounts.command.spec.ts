import { evaluateAccountsCommand } from './evaluate-accounts.command.js';

describe('evaluate accounts', () => {
  it('says which options tell what the columns mean when none was given', async () => {
    const run = evaluateAccountsCommand().parseAsync(['panel.csv'], { from: 'user' });
    await expect(run).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringMatching(
        /--preset <polish\b.*--mapping <file>, or --label with --item/,
      ) as string,
    });
  });
});
