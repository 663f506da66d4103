import { Injectable } from '@nestjs/common';
import type { EmailBlock } from '#notifications';
import { Database } from '#persistence';
import type { Language } from '../../emails/words.js';
import { caseNotFound, ratingNotFound } from '../../refusals/refuse.js';
import { loadRatings } from '../../store/load-ratings.js';
import { FindCase } from '../cases/find-case.js';
import { TellDecision } from '../emails/tell-decision.js';
import { DecideModeration } from './decide-moderation.js';
import type { Decision } from './decision.js';

export interface PreviewedEmail {
  readonly side: 'AUTHOR' | 'CLIENT';
  readonly language: Language;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** The e-mails that a decision would send, once a side and a language, before anything is decided. */
@Injectable()
export class PreviewDecision {
  constructor(
    private readonly database: Database,
    private readonly cases: FindCase,
    private readonly decide: DecideModeration,
    private readonly tell: TellDecision,
  ) {}

  /** @throws RatingRefusal */
  async execute(caseId: string, asked: Decision): Promise<PreviewedEmail[]> {
    const of = await this.cases.execute(caseId);
    if (of.closedAt !== null) throw caseNotFound();
    const [stored] = await loadRatings(this.database, [of.ratingId]);
    if (!stored) throw ratingNotFound();
    const hidden = await this.cases.hiddenTexts(of);
    const text = (part: string) => hidden.find((one) => one.part === part)?.text ?? null;
    const comment = stored.comment ?? text('COMMENT');
    const rating = { ...stored, comment, reply: stored.reply ?? text('REPLY') };
    const { decision, effects } = await this.decide.preview(of, rating, asked);
    if (of.kind === 'GUARD' && decision.outcome === 'UPHELD') return [];
    const recipients = await this.tell.recipients(of.ratingId);
    const readers = (['AUTHOR', 'CLIENT'] as const).flatMap((side) =>
      [...new Set(recipients[side].map(({ language }) => language))].map((language) => ({ side, language })),
    );
    return Promise.all(
      readers.map(async (reader) => {
        const { subject, blocks } = await this.tell.content(
          { of, rating, decision, effects },
          reader.language,
        );
        return { ...reader, subject, lines: blocks.flatMap((block) => linesOf(block, reader.language)) };
      }),
    );
  }
}

function linesOf(block: EmailBlock, language: Language): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'facts':
      return block.rows.map(([label, value]) =>
        language === 'fr' ? `${label} : ${value}` : `${label}: ${value}`,
      );
    case 'quote':
      return [language === 'fr' ? `« ${block.text} »` : `“${block.text}”`];
    case 'action':
      return [block.label];
    case 'code':
      return [];
  }
}
