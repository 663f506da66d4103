import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { FilesReadModel } from '#files';
import type { OutgoingEmail } from '#notifications';
import { noticeEmail, type Notice } from '../emails/notice-email.js';
import { PartyNames } from '../emails/party-names.js';
import { RATING_FILES } from '../evidence/file-evidence.js';
import type { RatingRecord } from '../store/rating-record.js';
import { NOTICE_TOPIC, noticeKey } from './notice-key.js';
import { NoticeRecipients } from './notice-recipients.js';

export interface WrittenNotice {
  /** None, when nobody can be told. */
  readonly emails: readonly OutgoingEmail[];
  /** The only reader, when that is an address which the author gave; null otherwise. */
  readonly declaredContact: string | null;
}

/** What the rated company is told, to each person who hears for it. */
@Injectable()
export class WriteNotice {
  constructor(
    private readonly recipients: NoticeRecipients,
    private readonly claims: ClaimsReadModel,
    private readonly names: PartyNames,
    private readonly files: FilesReadModel,
  ) {}

  /** One person is never told twice of the same content, proofs and time to answer. */
  async execute(rating: RatingRecord, replyUntil: Date): Promise<WrittenNotice> {
    const recipients = await this.recipients.execute(rating);
    const notice = await this.toNotice(rating, replyUntil);
    const emails = recipients.map(({ email, language }) => ({
      to: email,
      language,
      topic: NOTICE_TOPIC,
      key: noticeKey(rating, replyUntil, email, notice.proofs.length),
      content: noticeEmail(notice, language),
    }));
    return { emails, declaredContact: recipients.find(({ isDeclared }) => isDeclared)?.email ?? null };
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
