import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { FilesReadModel } from '#files';
import type { OutgoingEmail } from '#notifications';
import { noticeEmail, type Notice } from '../emails/notice-email.js';
import { PartyNames } from '../emails/party-names.js';
import { RATING_FILES } from '../evidence/file-evidence.js';
import type { RatingRecord } from '../store/rating-record.js';
import { NoticeRecipients } from './notice-recipients.js';

/** What the rated company is told, to each person who hears for it. */
@Injectable()
export class WriteNotice {
  constructor(
    private readonly recipients: NoticeRecipients,
    private readonly claims: ClaimsReadModel,
    private readonly names: PartyNames,
    private readonly files: FilesReadModel,
  ) {}

  /** Nobody, when nobody can be told. One person is never told twice of the same content and proofs. */
  async execute(rating: RatingRecord, replyUntil: Date): Promise<OutgoingEmail[]> {
    const recipients = await this.recipients.execute(rating);
    const notice = await this.toNotice(rating, replyUntil);
    return recipients.map(({ email, language }) => ({
      to: email,
      language,
      topic: 'rating-notice',
      key: keyOf(notice, email),
      content: noticeEmail(notice, language),
    }));
  }

  private async toNotice(rating: RatingRecord, replyUntil: Date): Promise<Notice> {
    const { clientCompanyId, supplier, id } = rating;
    const [supplierName, clientName, holders, files] = await Promise.all([
      this.names.execute(supplier.companyId),
      this.names.execute(clientCompanyId),
      this.claims.verifiedOrganisations([clientCompanyId]),
      this.files.attachedTo(RATING_FILES, [id]),
    ]);
    const proofs = (files.get(id) ?? []).map(({ name }) => name);
    return { rating, replyUntil, supplierName, clientName, proofs, mustClaim: !holders.has(clientCompanyId) };
  }
}

/** The key outlives the e-mail, so that it may not hold the address itself. */
function keyOf({ rating, proofs }: Notice, email: string): string {
  const reader = createHash('sha256').update(email).digest('hex').slice(0, 16);
  return `rating-notice:${rating.id}:${rating.revision}:${proofs.length}:${reader}`;
}
