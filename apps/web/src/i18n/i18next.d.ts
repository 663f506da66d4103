import 'i18next';
import type { fr } from './fr';
import type { LaterTexts } from './later-texts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof fr & LaterTexts;
  }
}
