import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('account_verification')
@Index('account_verification_identifier_ix', ['identifier'])
@Index('account_verification_expiry_ix', ['expiresAt'])
export class AccountVerificationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_verification_pk' })
  id!: string;

  @Column('text')
  identifier!: string;

  @Column('text')
  value!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
