import type { EmailLanguage } from '../email/email-content.js';
import { FOOTER } from './footer.js';
import type { DocumentBlock, EmailDocument } from './render-email.js';

/** French puts a no-break space before a colon. */
const COLON: Readonly<Record<EmailLanguage, string>> = { fr: '\u00a0:', en: ':' };

/** The same message for readers, programs and filters that want no HTML. */
export function renderText({ language, title, blocks, why, publicUrl }: EmailDocument): string {
  const paragraphs = blocks.map((block) => textOf(block, COLON[language]));
  const footer = ['--', why, '', ...FOOTER[language], publicUrl].join('\n');
  return `${[title, ...paragraphs, footer].join('\n\n')}\n`;
}

function textOf(block: DocumentBlock, colon: string): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'facts':
      return block.rows
        .map(([label, value]) => `${label}${colon} ${value.replaceAll('\n', '\n  ')}`)
        .join('\n');
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'code':
      return `    ${block.code}`;
    case 'action':
      return `${block.label}${colon}\n${block.url}`;
  }
}
