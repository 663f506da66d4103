import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('rating')
@Check(
  'rating_status_ck',
  `status IN ('DRAFT', 'SUBMITTED', 'NOTICE_SENT', 'DISPUTED', 'MEDIATION', 'MODERATION', 'HELD', 'PUBLISHED', 'FLAGGED', 'SETTLED', 'UPHELD', 'CORRECTED', 'REJECTED', 'APPEALED', 'EXPIRED', 'WITHDRAWN')`,
)
@Check('rating_tier_ck', `tier IN ('T0', 'T1', 'T2', 'T3', 'T4')`)
@Check('rating_own_company_ck', 'supplier_company_id <> client_company_id')
@Check(
  'rating_answers_ck',
  'fairness BETWEEN 1 AND 5 AND clarity BETWEEN 1 AND 5 AND communication BETWEEN 1 AND 5 AND would_work_again BETWEEN 1 AND 5',
)
@Check('rating_notice_obstacle_ck', `notice_obstacle IN ('ADDRESS_REFUSED', 'CONTACT_BUSY')`)
@Check('rating_reply_ck', '(reply IS NULL) = (replied_at IS NULL)')
@Index('rating_client_ix', ['clientCompanyId', 'status', 'id'])
@Index('rating_author_ix', ['authorOrganisationId', 'clientCompanyId'])
@Index('rating_import_ix', ['importId'], { where: 'import_id IS NOT NULL' })
@Index('rating_due_ix', ['replyUntil', 'id'], { where: `status = 'NOTICE_SENT'` })
@Index('rating_waiting_ix', ['clientCompanyId'], { where: `status = 'SUBMITTED'` })
@Index('rating_busy_contact_ix', ['id'], {
  where: `status = 'SUBMITTED' AND notice_obstacle = 'CONTACT_BUSY'`,
})
@Index('rating_contested_ix', ['id'], { where: `status IN ('DISPUTED', 'MEDIATION')` })
@Index('rating_submitted_ix', ['submittedAt'], { where: 'submitted_at IS NOT NULL' })
@Index('rating_expiry_ix', ['expiresOn', 'id'], { where: 'expires_on IS NOT NULL' })
export class RatingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rating_pk' })
  id!: string;

  @Column('text', { name: 'author_organisation_id' })
  authorOrganisationId!: string;

  @Column('text', { name: 'supplier_company_id' })
  supplierCompanyId!: string;

  @Column('text', { name: 'supplier_activity_code', nullable: true })
  supplierActivityCode!: string | null;

  @Column('text', { name: 'supplier_activity_scheme', nullable: true })
  supplierActivityScheme!: string | null;

  @Column('text', { name: 'supplier_size_band', nullable: true })
  supplierSizeBand!: string | null;

  @Column('text', { name: 'client_company_id' })
  clientCompanyId!: string;

  @Column('text')
  status!: string;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('text')
  tier!: string;

  @Column('boolean', { name: 'is_negative' })
  isNegative!: boolean;

  @Column('boolean', { name: 'is_verified', default: true })
  isVerified!: boolean;

  @Column('boolean', { name: 'is_related_party', default: false })
  isRelatedParty!: boolean;

  @Column('boolean', { name: 'is_signed', default: false })
  isSigned!: boolean;

  @Column('smallint', { nullable: true })
  fairness!: number | null;

  @Column('smallint', { nullable: true })
  clarity!: number | null;

  @Column('smallint', { nullable: true })
  communication!: number | null;

  @Column('smallint', { name: 'would_work_again', nullable: true })
  wouldWorkAgain!: number | null;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('text', { name: 'client_contact_email', nullable: true })
  clientContactEmail!: string | null;

  @Column('text', { name: 'client_language', nullable: true })
  clientLanguage!: string | null;

  @Column('uuid', { name: 'import_id', nullable: true })
  importId!: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'notice_sent_at', nullable: true })
  noticeSentAt!: Date | null;

  @Column('text', { name: 'notice_obstacle', nullable: true })
  noticeObstacle!: string | null;

  @Column('timestamptz', { name: 'reply_until', nullable: true })
  replyUntil!: Date | null;

  @Column('timestamptz', { name: 'heard_at', nullable: true })
  heardAt!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn!: string | null;

  @Column('text', { nullable: true })
  reply!: string | null;

  @Column('timestamptz', { name: 'replied_at', nullable: true })
  repliedAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
