import type { ClaimLetter } from '#claims';
import { companyIdParts } from '#kernel';

/** One letter as a page to be printed, in French and in English. */
export function letterPage({
  companyId,
  companyName,
  postcode,
  locality,
  code,
  expiresAt,
}: ClaimLetter): string {
  const { number } = companyIdParts(companyId);
  const until = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(expiresAt);
  const grouped = code.replace(/(.{5})/, '$1 ');
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>goodpayer ${escapeHtml(number)}</title>
<style>
  @page { size: A4; margin: 25mm }
  body { font: 12pt/1.5 serif }
  address { margin: 35mm 0 25mm 85mm; font-style: normal }
  strong { font: 20pt monospace; letter-spacing: 0.1em }
</style>
<address>${escapeHtml(companyName ?? number)}<br>${escapeHtml(number)}<br>${escapeHtml([postcode, locality].filter(Boolean).join(' '))}</address>
<p>Une organisation demande à représenter votre entreprise sur goodpayer. Si vous êtes d’accord, remettez-lui ce code, valable jusqu’au ${until('fr-FR')}. Sinon, détruisez cette lettre.</p>
<p lang="en">An organisation asks to act for your company on goodpayer. If you agree, give it this code, valid until ${until('en-GB')}. If not, destroy this letter.</p>
<p><strong>${grouped}</strong></p>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
