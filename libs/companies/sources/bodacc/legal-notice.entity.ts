import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { FactColumns } from '../../profile/fact-columns.js';

@Entity('legal_notice')
@Check('legal_notice_type_ck', `notice_type IN ('INITIAL', 'CORRECTION', 'CANCELLATION')`)
export class LegalNoticeEntity extends FactColumns {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'legal_notice_pk' })
  companyId!: string;

  @PrimaryColumn('text', { name: 'notice_id', primaryKeyConstraintName: 'legal_notice_pk' })
  noticeId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  nature!: string;

  @Column('text', { name: 'notice_type' })
  noticeType!: string;

  @Column('text', { name: 'corrects_notice_id', nullable: true })
  correctsNoticeId!: string | null;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  @Column('date', { name: 'judged_on', nullable: true })
  judgedOn!: string | null;

  @Column('date', { name: 'payments_stopped_on', nullable: true })
  paymentsStoppedOn!: string | null;

  @Column('date', { name: 'period_ended_on', nullable: true })
  periodEndedOn!: string | null;

  @Column('text', { nullable: true })
  court!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;
}
