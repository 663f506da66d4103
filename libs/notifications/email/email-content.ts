/** Content of one e-mail: written by the lib that sends it, in the reader's language; rendered to HTML and text in one layout. */
export interface EmailContent {
  readonly subject: string;
  /** What a list of messages shows beside the subject. */
  readonly preheader?: string;
  readonly title: string;
  readonly blocks: readonly EmailBlock[];
  /** "You receive this because …": printed in the footer. */
  readonly why: string;
}

/** All texts are plain: whatever they hold is escaped. Several lines stay several lines. */
export type EmailBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'quote'; readonly text: string }
  /** A secret that the reader types in; forgotten as soon as the e-mail has left. */
  | { readonly kind: 'code'; readonly code: string }
  /** A link; `path` begins with `/` and is relative to PUBLIC_URL. Forgotten as soon as the e-mail has left: it may hold a token. */
  | { readonly kind: 'action'; readonly label: string; readonly path: string };

export type EmailLanguage = 'fr' | 'en';
