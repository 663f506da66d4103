import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CharterMembershipEntity } from './charter-membership.entity.js';

@Entity('membership_step')
@Index('membership_step_membership_ix', ['membershipId', 'seq'])
export class MembershipStepEntity {
  @PrimaryColumn('bigint', {
    primaryKeyConstraintName: 'membership_step_pk',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
  })
  seq!: bigint;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @ManyToOne(() => CharterMembershipEntity)
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'membership_step_membership_fk' })
  membership!: Relation<CharterMembershipEntity>;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  action!: string;

  @Column('text', { name: 'from_status', nullable: true })
  fromStatus!: string | null;

  @Column('text', { name: 'to_status' })
  toStatus!: string;

  @Column('text')
  tier!: string;

  @Column('text', { name: 'public_note', nullable: true })
  publicNote!: string | null;
}
