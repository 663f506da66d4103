import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CharterMembershipEntity } from '../../store/charter-membership.entity.js';

@Entity('charter_review')
@Check(
  'charter_review_stage_ck',
  `stage IN ('WAITING', 'HEARING', 'DECISION', 'PLAN_AWAITED', 'PLAN_RUNNING', 'SUSPENDED', 'APPEALED', 'CLOSED')`,
)
@Check(
  'charter_review_origin_ck',
  `(origin = 'MEASURED') = (quarter IS NOT NULL) AND (origin = 'REPORT') = (reporter_organisation_id IS NOT NULL)`,
)
@Index('charter_review_going_on_uq', ['membershipId'], {
  unique: true,
  where: `stage NOT IN ('WAITING', 'CLOSED')`,
})
@Index('charter_review_reporter_uq', ['membershipId', 'reporterOrganisationId'], {
  unique: true,
  where: `stage <> 'CLOSED'`,
})
@Index('charter_review_quarter_uq', ['membershipId', 'quarter'], {
  unique: true,
  where: 'quarter IS NOT NULL',
})
@Index('charter_review_reporter_ix', ['reporterOrganisationId', 'openedAt'])
@Index('charter_review_company_ix', ['companyId', 'openedAt'])
@Index('charter_review_queue_ix', ['dueOn', 'id'], {
  where: `stage IN ('DECISION', 'APPEALED', 'SUSPENDED')`,
})
export class CharterReviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'charter_review_pk' })
  id!: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @ManyToOne(() => CharterMembershipEntity)
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'charter_review_membership_fk' })
  membership!: Relation<CharterMembershipEntity>;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text')
  origin!: string;

  @Column('text')
  commitment!: string;

  @Column('text', { nullable: true })
  quarter!: string | null;

  @Column('text', { name: 'reporter_organisation_id', nullable: true })
  reporterOrganisationId!: string | null;

  @Column('text', { name: 'reporter_company_id', nullable: true })
  reporterCompanyId!: string | null;

  @Column('text', { name: 'reported_by', nullable: true })
  reportedBy!: string | null;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('uuid', { name: 'rating_ids', array: true, default: () => `'{}'` })
  ratingIds!: readonly string[];

  @Column('text')
  stage!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('date', { name: 'answer_until', nullable: true })
  answerUntil!: string | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('date', { name: 'plan_due_on', nullable: true })
  planDueOn!: string | null;

  @Column('text', { nullable: true })
  plan!: string | null;

  @Column('timestamptz', { name: 'plan_submitted_at', nullable: true })
  planSubmittedAt!: Date | null;

  @Column('text', { name: 'plan_submitted_by', nullable: true })
  planSubmittedBy!: string | null;

  @Column('date', { name: 'plan_until', nullable: true })
  planUntil!: string | null;

  @Column('date', { name: 'suspended_on', nullable: true })
  suspendedOn!: string | null;

  @Column('date', { name: 'suspended_until', nullable: true })
  suspendedUntil!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
