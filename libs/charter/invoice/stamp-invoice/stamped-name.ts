/** `facture-12.pdf` becomes `facture-12-goodpayer.pdf`. */
export function stampedName(name: string): string {
  return `${name.replace(/\.pdf$/i, '').slice(0, 100) || 'invoice'}-goodpayer.pdf`;
}
