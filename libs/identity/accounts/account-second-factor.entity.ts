import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity('account_second_factor')
@Unique('account_second_factor_account_uq', ['accountId'])
export class AccountSecondFactorEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_second_factor_pk' })
  id!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  secret!: string;

  @Column('text', { name: 'backup_codes' })
  backupCodes!: string;

  @Column('boolean', { name: 'is_verified', default: true })
  isVerified!: boolean;

  @Column('integer', { name: 'failed_attempts', default: 0 })
  failedAttempts!: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_second_factor_account_fk' })
  account!: Relation<AccountEntity>;
}
