import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

@Entity('company_claim')
@Index('company_claim_going_on_uq', ['organisationId'], { unique: true, where: 'ended_at IS NULL' })
@Index('company_claim_holder_uq', ['companyId'], {
  unique: true,
  where: `status IN ('VERIFIED', 'CHALLENGED', 'CONFIRMED')`,
})
@Index('company_claim_organisation_ix', ['organisationId', 'requestedAt'])
@Index('company_claim_queue_ix', ['requestedAt', 'claimId'], { where: `status = 'PROOF_PENDING'` })
@Index('company_claim_challenged_ix', ['challengesClaimId'])
export class CompanyClaimEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'company_claim_pk' })
  claimId!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text')
  status!: string;

  @Column('text')
  proof!: string;

  @Column('text', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('bytea', { name: 'code_hash', nullable: true })
  codeHash!: Buffer | null;

  @Column('timestamptz', { name: 'code_expires_at', nullable: true })
  codeExpiresAt!: Date | null;

  @Column('smallint', { name: 'attempts_left', default: 0 })
  attemptsLeft!: number;

  @Column('uuid', { name: 'challenges_claim_id', nullable: true })
  challengesClaimId!: string | null;

  @ManyToOne(() => CompanyClaimEntity)
  @JoinColumn({ name: 'challenges_claim_id', foreignKeyConstraintName: 'company_claim_challenged_fk' })
  challenged!: Relation<CompanyClaimEntity> | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { name: 'transfer_proposed_by', nullable: true })
  transferProposedBy!: string | null;

  @Column('timestamptz', { name: 'transfer_not_before', nullable: true })
  transferNotBefore!: Date | null;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
