import fc from 'fast-check';
import type { EmailContent } from '../email/email-content.js';
import { renderEmail } from './render-email.js';

const READER = { language: 'fr', publicUrl: 'https://goodpayer.example' } as const;

const NOTICE: EmailContent = {
  subject: 'Un fournisseur a noté EXEMPLE',
  preheader: 'Vous avez 15 jours pour répondre.',
  title: 'Une note vous concerne',
  blocks: [
    { kind: 'text', text: 'Première ligne.\nSeconde ligne.' },
    {
      kind: 'facts',
      rows: [
        ['Facture', 'F-2026-001'],
        ['Échéance', '2026-10-31'],
      ],
    },
    { kind: 'quote', text: 'Payé avec 40 jours de retard.\nAprès trois relances.' },
    { kind: 'code', code: '123456' },
    { kind: 'action', label: 'Répondre', path: '/ratings/7?from=mail' },
  ],
  why: 'Vous recevez ce message parce que EXEMPLE est inscrite ici.',
};

describe('renderEmail', () => {
  it('says everything in plain text too', () => {
    expect(renderEmail(NOTICE, READER).text).toBe(`Une note vous concerne

Première ligne.
Seconde ligne.

Facture\u00a0: F-2026-001
Échéance\u00a0: 2026-10-31

> Payé avec 40 jours de retard.
> Après trois relances.

    123456

Répondre\u00a0:
https://goodpayer.example/ratings/7?from=mail

--
Vous recevez ce message parce que EXEMPLE est inscrite ici.

goodpayer : savoir, avant de signer, si un client paiera, et quand.
Message automatique. goodpayer ne demande jamais de mot de passe par e-mail.
https://goodpayer.example
`);
  });

  it('says it in HTML that names its language, its heading and what each cell is about', () => {
    const { html } = renderEmail(NOTICE, READER);
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toContain('<h1>Une note vous concerne</h1>');
    expect(html).toContain('<tr><th scope="row">Facture</th><td>F-2026-001</td></tr>');
    expect(html).toContain(
      '<a class="action" href="https://goodpayer.example/ratings/7?from=mail">Répondre</a>',
    );
    expect(html).toContain('content="light dark"');
  });

  it('fetches nothing when it is read', () => {
    const { html } = renderEmail(NOTICE, READER);
    expect(html).not.toMatch(/<(img|link|script|iframe|object)|url\(|@import|src=/i);
  });

  it('speaks English to English readers', () => {
    const { html, text } = renderEmail(NOTICE, { ...READER, language: 'en' });
    expect(html).toContain('<html lang="en"');
    expect(text).toContain('Facture: F-2026-001');
    expect(text).toContain('goodpayer never asks for a password by e-mail.');
  });

  it('puts a subject on one line, without what could end a header or turn its direction', () => {
    const subject = 'Note de \u202eETOILE\r\nBcc: autre@exemple.fr\u0000\u2028';
    expect(renderEmail({ ...NOTICE, subject }, READER).subject).toBe('Note de ETOILE Bcc: autre@exemple.fr');
  });

  it.each([
    '//evil.example/x',
    'https://evil.example',
    '@evil.example',
    '\\\\evil.example',
    '/../..//evil.example',
  ])('never leads to another site for the path %j', (path) => {
    const { html } = renderEmail({ ...NOTICE, blocks: [{ kind: 'action', label: 'Go', path }] }, READER);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => new URL(href!).host);
    expect(new Set(links)).toEqual(new Set(['goodpayer.example']));
  });

  it('lets no text, wherever it stands, become markup', () => {
    const markup = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'b', '=', '\n', ' ') });
    fc.assert(
      fc.property(markup, (text) => {
        const { html } = renderEmail(
          {
            subject: text,
            preheader: `x${text}`,
            title: text,
            why: text,
            blocks: [
              { kind: 'text', text },
              { kind: 'quote', text },
              { kind: 'code', code: text },
              { kind: 'facts', rows: [[text, text]] },
              { kind: 'action', label: text, path: `/${text}` },
            ],
          },
          READER,
        );
        expect(tagsOf(html)).toEqual(PLAIN_TAGS);
      }),
    );
  });
});

const PLAIN_TAGS = tagsOf(
  renderEmail(
    {
      subject: 'x',
      preheader: 'x',
      title: 'x',
      why: 'x',
      blocks: [
        { kind: 'text', text: 'x' },
        { kind: 'quote', text: 'x' },
        { kind: 'code', code: 'x' },
        { kind: 'facts', rows: [['x', 'x']] },
        { kind: 'action', label: 'x', path: '/x' },
      ],
    },
    READER,
  ).html,
);

/** The elements and attribute names of a page in their order, line breaks aside. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/"[^"]*"/g, '""'))
    .filter((tag) => tag !== '<br>');
}
