import type { EmailBlock, EmailContent, EmailLanguage } from '../email/email-content.js';
import { cleanLine, cleanText } from './clean-text.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

export interface RenderedEmail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** What both forms of a message are made of: clean texts and absolute links. */
export interface EmailDocument extends Omit<EmailContent, 'blocks'> {
  readonly language: EmailLanguage;
  readonly publicUrl: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | Exclude<EmailBlock, { kind: 'action' }>
  | { readonly kind: 'action'; readonly label: string; readonly url: string };

/** HTML and plain text of one content; `publicUrl` ends without a slash. Pure: the same content gives the same message. */
export function renderEmail(
  content: EmailContent,
  { language, publicUrl }: { readonly language: EmailLanguage; readonly publicUrl: string },
): RenderedEmail {
  const document: EmailDocument = {
    language,
    publicUrl,
    subject: cleanLine(content.subject),
    preheader: content.preheader && cleanLine(content.preheader),
    title: cleanLine(content.title),
    blocks: content.blocks.map((block) => cleanBlock(block, publicUrl)),
    why: cleanText(content.why),
  };
  return { subject: document.subject, html: renderHtml(document), text: renderText(document) };
}

function cleanBlock(block: EmailBlock, publicUrl: string): DocumentBlock {
  switch (block.kind) {
    case 'facts':
      return {
        kind: 'facts',
        rows: block.rows.map(([label, value]) => [cleanLine(label), cleanText(value)]),
      };
    case 'code':
      return { kind: 'code', code: cleanLine(block.code) };
    case 'action':
      return { kind: 'action', label: cleanLine(block.label), url: linkTo(block.path, publicUrl) };
    default:
      return { kind: block.kind, text: cleanText(block.text) };
  }
}

/** The slash between them is ours: whatever a path holds (`//host`, `@host`, a scheme), it cannot lead to another site. */
function linkTo(path: string, publicUrl: string): string {
  return new URL(`${publicUrl}/${path.replace(/^\/+/, '')}`).href;
}
