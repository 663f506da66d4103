/** Accents and case say nothing of a threat; typographic apostrophes neither. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
}

const PAY = String.raw`(?:pa[iy]\w*|regl\w*|vir(?:ez|ement)\w*|rembours\w*|solde\w*|settle\w*|remit\w*|transfer\w*)`;
const CONDITION = [
  String.raw`(?:si|s'il|sinon|ou|sauf|sans|faute de|a defaut|a moins|tant que|jusqu|des que|des|lorsque|quand|une fois|contre|en echange|avant|sous peine|apres)`,
  String.raw`(?:if|unless|or|else|otherwise|until|till|once|when|as soon as|in exchange|in return|provided|failing|without|before|after)`,
].join('|');

/** Somebody makes publication hang on money: a condition and a payment, in either order. */
const DEMAND = new RegExp(
  String.raw`\b(?:${CONDITION})\b.{0,80}\b${PAY}|\b${PAY}.{0,80}\b(?:${CONDITION})\b`,
);

const DEED = String.raw`(?:publi\w*|diffus\w*|divulgu\w*|not(?:e|er|erai|erons|ons)\b|evalu\w*|post\w*|poster\w*|mett\w* en ligne|laiss\w* (?:un|une|cet|cette) (?:avis|note|evaluation)|denonc\w*|fer\w* savoir|retir\w*|supprim\w*|effac\w*|enlev\w*)`;
const DEED_EN = String.raw`(?:publish\w*|post|rate|report you|expose|name and shame|tell everyone|leave (?:a|this|you)|remove|delete|withdraw|take (?:it|this|the \w+) down)`;

/** The author says what it will do to the client's name, or what will happen to the rating. */
const ANNOUNCEMENT = [
  new RegExp(String.raw`\b(?:je|j'|nous|on)\b.{0,30}\b${DEED}`),
  new RegExp(
    String.raw`\b(?:i|we)(?:'ll| will| shall| would| can| could| may| am going to| are going to)\b.{0,20}\b${DEED_EN}`,
  ),
  /\b(?:avis|note|evaluation|notation|commentaire)s?\b.{0,30}\b(?:sera|serait|seront|va etre|peut etre)\b.{0,20}\b(?:publi|retir|supprim|effac|enlev|mis)/,
  /\b(?:rating|review|comment)s?\b.{0,30}\b(?:will|would|shall|can) (?:be|go)\b.{0,20}\b(?:publish|post|remov|delet|withdraw|public|online|down|away)/,
  /\btout le monde (?:le |l')?(?:saura|va savoir)|\beveryone will know\b/,
];

const SENTENCE = /[^.!?;\n]+[.!?;\n]*/gu;

/**
 * Finds a sentence that makes a publication, a mark or its removal hang on being paid: it can be blackmail (C. pén. art. 312-10),
 * and reminders and ratings are separate. A condition may stand in the sentence before. Null when there is none.
 */
export function findThreat(text: string): string | null {
  const sentences = text.match(SENTENCE) ?? [];
  for (const [index, sentence] of sentences.entries()) {
    const said = fold(sentence);
    if (!ANNOUNCEMENT.some((pattern) => pattern.test(said))) continue;
    const context = fold(`${sentences[index - 1] ?? ''} ${sentence}`.replace(/[.!?;\n]+/g, ' '));
    if (DEMAND.test(context)) return sentence.trim();
  }
  return null;
}
