import { SaxesParser } from 'saxes';

const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';

/** Puts a token into a drawing, as Open Badges 3.0 § 5.3.2 says: an element right after the beginning of `<svg>`. */
export function bakeSvg(drawing: string, jwt: string): string {
  return drawing.replace(
    /<svg\b([^>]*)>/,
    `<svg$1 xmlns:openbadges="${NAMESPACE}"><openbadges:credential verify="${jwt}"></openbadges:credential>`,
  );
}

/**
 * The credential in a drawing, null when it carries none: the first one, after which nothing is read. The drawing is
 * taken apart as text only: its scripts are never run, its addresses never fetched, its entities never expanded.
 */
export function credentialInSvg(drawing: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let found: string | null = null;
  let isInside = false;
  let body = '';
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (uri !== NAMESPACE || local !== 'credential' || found !== null) return;
    isInside = true;
    const verify = attributes.verify?.value;
    if (verify) found = verify;
  });
  const add = (text: string) => void (isInside && (body += text));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ uri, local }) => {
    if (uri !== NAMESPACE || local !== 'credential') return;
    found ??= body.trim() || null;
    isInside = false;
  });
  parser.on('error', () => undefined);
  parser.write(drawing).close();
  return found;
}
