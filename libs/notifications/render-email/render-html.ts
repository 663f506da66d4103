import { escapeHtml } from './escape-html.js';
import { FOOTER } from './footer.js';
import type { DocumentBlock, EmailDocument } from './render-email.js';

/** System fonts and no picture: nothing is fetched, so nothing tells the sender when the message is read. */
const STYLE = `
body { margin: 0; padding: 24px 12px; background: #f5f5f2; color: #1c1e21; font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Arial, sans-serif; }
.card { max-width: 560px; margin: 0 auto; padding: 28px; background: #ffffff; border-radius: 8px; }
h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.3; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
table { width: 100%; margin: 0 0 16px; border-collapse: collapse; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid #d9d9d4; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { width: 40%; font-weight: 600; }
blockquote { margin: 0 0 16px; padding: 4px 0 4px 14px; border-left: 4px solid #5b6b7a; }
.code { font: 700 26px/1.4 ui-monospace, Menlo, Consolas, monospace; letter-spacing: 4px; }
.action { display: inline-block; padding: 12px 20px; border-radius: 6px; background: #14532d; color: #ffffff; font-weight: 600; text-decoration: none; }
.small { color: #55595e; font-size: 14px; }
.preheader { display: none; max-height: 0; overflow: hidden; }
footer { max-width: 560px; margin: 16px auto 0; padding: 0 28px; }
@media (prefers-color-scheme: dark) {
body { background: #14161a; color: #eceae4; }
.card { background: #1f2227; }
th, td { border-bottom-color: #3b4048; }
.action { background: #86efac; color: #0b2313; }
.small, .small a { color: #b9bcc2; }
}`;

/** One column that reads well without its style sheet, in the order in which it is read aloud. */
export function renderHtml(document: EmailDocument): string {
  const { language, subject, preheader, title, blocks, why, publicUrl } = document;
  const footer = [...FOOTER[language].map(escapeHtml), link(publicUrl, publicUrl)];
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${STYLE}
</style>
</head>
<body>
${preheader ? `<div class="preheader">${escapeHtml(preheader)}</div>\n` : ''}<main class="card">
<h1>${escapeHtml(title)}</h1>
${blocks.map(htmlOf).join('\n')}
</main>
<footer class="small">
<p>${lines(why)}</p>
<p>${footer.join('<br>\n')}</p>
</footer>
</body>
</html>
`;
}

function htmlOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${lines(block.text)}</p>`;
    case 'facts':
      return `<table>\n${block.rows.map(factOf).join('\n')}\n</table>`;
    case 'quote':
      return `<blockquote><p>${lines(block.text)}</p></blockquote>`;
    case 'code':
      return `<p class="code">${escapeHtml(block.code)}</p>`;
    case 'action':
      return `<p><a class="action" href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>
<p class="small">${link(block.url, block.url)}</p>`;
  }
}

function factOf([label, value]: readonly [string, string]): string {
  return `<tr><th scope="row">${escapeHtml(label)}</th><td>${lines(value)}</td></tr>`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n');
}

function link(url: string, label: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}
