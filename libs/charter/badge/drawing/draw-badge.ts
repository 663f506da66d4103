import type { LocalizedText } from '#kernel';
import type { CharterTier } from '../../status/membership-status.js';
import { TIER_NAMES } from '../credential/tier-names.js';

export type BadgeLanguage = keyof LocalizedText;

const TITLE: LocalizedText = { fr: 'BON PAYEUR', en: 'GOOD PAYER' };
const CHARTER: LocalizedText = { fr: 'charte goodpayer', en: 'goodpayer charter' };

/** Ground and ink of the band that says the tier; the word says it too, for whoever sees no colours, and the marks below it count it. */
const BANDS: Readonly<
  Record<CharterTier, { readonly ground: string; readonly ink: string; readonly marks: number }>
> = {
  SIGNATORY: { ground: '#ffffff', ink: '#12263f', marks: 0 },
  BRONZE: { ground: '#d9a273', ink: '#2b1704', marks: 1 },
  SILVER: { ground: '#d5dbe2', ink: '#12263f', marks: 2 },
  GOLD: { ground: '#f0c94f', ink: '#2e2300', marks: 3 },
};

const NAVY = '#12263f';
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

/**
 * The badge as a square drawing of 512 units. Printed 2 cm wide its smallest words are 1.3 mm high; a white edge around
 * the dark seal lets it stand on light and on dark ground.
 */
export function drawBadge(tier: CharterTier, code: string, language: BadgeLanguage): string {
  const { ground, ink, marks: count } = BANDS[tier];
  const word = TIER_NAMES[tier][language];
  const shownCode = `${code.slice(0, 5)}-${code.slice(5)}`;
  const name = `${TITLE[language]} · ${CHARTER[language]} · ${word} · ${shownCode}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img" aria-label="${name}"><title>${name}</title>
<rect width="512" height="512" rx="72" fill="#ffffff"/>
<rect x="12" y="12" width="488" height="488" rx="62" fill="${NAVY}"/>
<rect x="26" y="26" width="460" height="460" rx="50" fill="none" stroke="#ffffff" stroke-width="4"/>
<path d="M214 96l30 30 56-62" fill="none" stroke="#ffffff" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"/>
${line(TITLE[language], { y: 212, size: 60, weight: 800, ink: '#ffffff' })}
${line(CHARTER[language], { y: 266, size: 42, weight: 500, ink: '#ffffff' })}
<rect x="12" y="298" width="488" height="112" fill="${ground}"/>
${line(word.toUpperCase(), { y: count === 0 ? 376 : 366, size: word.length > 7 ? 62 : 72, weight: 800, ink })}
${marks(tier)}
${line(shownCode, { y: 466, size: 46, weight: 700, ink: '#ffffff', spacing: 2 })}
</svg>`;
}

interface LineStyle {
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly ink: string;
  readonly spacing?: number;
}

function line(text: string, { y, size, weight, ink, spacing = 0 }: LineStyle): string {
  return `<text x="256" y="${y}" text-anchor="middle" font-family="${FONT}" font-size="${size}" font-weight="${weight}" letter-spacing="${spacing}" fill="${ink}">${text}</text>`;
}

function marks(tier: CharterTier): string {
  const { marks: count, ink } = BANDS[tier];
  const left = 256 - (count - 1) * 16;
  return Array.from(
    { length: count },
    (_, i) => `<circle cx="${left + i * 32}" cy="390" r="8" fill="${ink}"/>`,
  ).join('');
}
