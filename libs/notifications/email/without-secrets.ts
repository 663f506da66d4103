import type { EmailBlock, EmailContent } from './email-content.js';

const FORGOTTEN = '…';

/** What is kept of an e-mail that has left: codes and links may open an account, so a copy of the database must not hold them. */
export function withoutSecrets(content: EmailContent): EmailContent {
  return { ...content, blocks: content.blocks.map(withoutSecret) };
}

function withoutSecret(block: EmailBlock): EmailBlock {
  if (block.kind === 'code') return { ...block, code: FORGOTTEN };
  if (block.kind === 'action') return { ...block, path: `/${FORGOTTEN}` };
  return block;
}
