import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity('account_credential')
@Unique('account_credential_subject_uq', ['providerId', 'subject'])
@Index('account_credential_account_ix', ['accountId'])
export class AccountCredentialEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_credential_pk' })
  id!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'provider_id' })
  providerId!: string;

  @Column('text')
  subject!: string;

  @Column('text', { nullable: true })
  password!: string | null;

  @Column('text', { name: 'access_token', nullable: true })
  accessToken!: string | null;

  @Column('text', { name: 'refresh_token', nullable: true })
  refreshToken!: string | null;

  @Column('text', { name: 'id_token', nullable: true })
  idToken!: string | null;

  @Column('timestamptz', { name: 'access_token_expires_at', nullable: true })
  accessTokenExpiresAt!: Date | null;

  @Column('timestamptz', { name: 'refresh_token_expires_at', nullable: true })
  refreshTokenExpiresAt!: Date | null;

  @Column('text', { nullable: true })
  scope!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_credential_account_fk' })
  account!: Relation<AccountEntity>;
}
