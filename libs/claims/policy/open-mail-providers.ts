import { createRequire } from 'node:module';

/** Providers of Internet access that give an address to each subscriber and are missing in the list. */
const FRENCH_ACCESS_PROVIDERS = ['bbox.fr', 'numericable.fr'];

const require = createRequire(import.meta.url);
const OPEN = new Set([...(require('email-providers/all.json') as string[]), ...FRENCH_ACCESS_PROVIDERS]);

/** Whether anyone can get an address of this domain: then having one says nothing of a company. */
export function isOpenMailProvider(domain: string): boolean {
  return OPEN.has(domain.toLowerCase());
}
