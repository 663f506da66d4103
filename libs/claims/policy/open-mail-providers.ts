import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Providers of Internet access that give an address to each subscriber and are missing in the list. */
const FRENCH_ACCESS_PROVIDERS = ['bbox.fr', 'numericable.fr'];

const list = createRequire(import.meta.url).resolve('email-providers/all.json');
const OPEN = new Set<string>([
  ...(JSON.parse(readFileSync(list, 'utf8')) as string[]),
  ...FRENCH_ACCESS_PROVIDERS,
]);

/** Whether anyone can get an address of this domain: then having one says nothing of a company. */
export function isOpenMailProvider(domain: string): boolean {
  return OPEN.has(domain.toLowerCase());
}
