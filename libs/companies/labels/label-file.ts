import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalizedText } from '#kernel';

type Label = string | { readonly fr: string; readonly en?: string };

/**
 * Loads one nomenclature of data/labels, once. The folder is looked for upwards, because the built code lies one level
 * deeper than its source. A code without English keeps the official French text.
 */
export function labelFile(fileName: string): (code: string) => LocalizedText | null {
  let labels: ReadonlyMap<string, LocalizedText> | null = null;
  return (code) => (labels ??= load(fileName)).get(code) ?? null;
}

function load(fileName: string): ReadonlyMap<string, LocalizedText> {
  const { labels } = JSON.parse(readFileSync(join(labelFolder(), fileName), 'utf8')) as {
    labels: Readonly<Record<string, Label>>;
  };
  return new Map(Object.entries(labels).map(([code, label]) => [code, localized(label)]));
}

function labelFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'data', 'labels'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`data/labels was not found above ${import.meta.dirname}`);
    folder = parent;
  }
  return join(folder, 'data', 'labels');
}

function localized(label: Label): LocalizedText {
  return typeof label === 'string' ? { fr: label, en: label } : { fr: label.fr, en: label.en ?? label.fr };
}
