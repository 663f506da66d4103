import { escapeHtml, type Mailbox, type MailboxEntry } from '#notifications';

type Message = NonNullable<Awaited<ReturnType<Mailbox['message']>>>;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8886; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
iframe { width: 100%; height: 36rem; border: 1px solid #8886; background: Canvas; }
pre { padding: 1rem; border: 1px solid #8886; white-space: pre-wrap; overflow-wrap: anywhere; }`;

/** All kept e-mails, newest first. */
export function listPage(entries: readonly MailboxEntry[]): string {
  if (entries.length === 0) return page('Mailbox', '<p>No e-mail yet.</p>');
  const rows = entries.map(
    ({ emailId, to, topic, status, subject, queuedAt }) =>
      `<tr><td><time>${queuedAt.toISOString()}</time></td><td>${escapeHtml(to)}</td>
<td><a href="/dev/mailbox/${emailId}">${escapeHtml(subject)}</a></td><td>${escapeHtml(topic)}</td><td>${status}</td></tr>`,
  );
  return page(
    'Mailbox',
    `<table>
<tr><th scope="col">Queued at</th><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Topic</th><th scope="col">Status</th></tr>
${rows.join('\n')}
</table>`,
  );
}

/** One e-mail: its HTML in a frame that may do nothing, its text beside it with links that can be followed. */
export function messagePage({ emailId, to, subject, status, html, text }: Message): string {
  return page(
    subject,
    `<p><a href="/dev/mailbox">Mailbox</a></p>
<p>To ${escapeHtml(to)} (${status})</p>
<h2>HTML</h2>
<iframe sandbox title="HTML of the e-mail" srcdoc="${escapeHtml(html)}"></iframe>
<h2>Text (<a href="/dev/mailbox/${emailId}/text">raw</a>)</h2>
<pre>${withLinks(escapeHtml(text))}</pre>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}

/** Lines that are an address as a whole: the renderer writes links so, and texts of members stay text. */
function withLinks(escaped: string): string {
  return escaped.replaceAll(/^https?:\/\/[^\s<>]+$/gm, '<a href="$&">$&</a>');
}
