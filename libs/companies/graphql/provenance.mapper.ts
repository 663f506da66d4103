import type { LocalizedText, Provenance } from '#kernel';
import { sourceName } from '../labels/source-name.js';
import { sourceUrl } from '../labels/source-url.js';
import type { UnavailableSource } from '../profile/company-profile.js';
import type { ProvenanceObject, UnavailableSourceObject } from './provenance.object.js';

/** `url` is the fact's own page when the register gave one; else the register's page for the record. */
export function toProvenance(provenance: Provenance, url: string | null = null): ProvenanceObject {
  return { ...provenance, sourceName: sourceName(provenance.source), url: url ?? sourceUrl(provenance) };
}

export function toUnavailableSource({ source }: UnavailableSource): UnavailableSourceObject {
  const name = sourceName(source);
  return { source, sourceName: name, message: unavailableMessage(name) };
}

export function unavailableMessage(name: LocalizedText): LocalizedText {
  return {
    fr: `${name.fr} ne répond pas pour l’instant : ce que ce registre sait manque ici.`,
    en: `${name.en} does not answer just now: what this register knows is missing here.`,
  };
}
