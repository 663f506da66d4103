/** The same sentence in French and in English. */
export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}
