import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

@Entity('api_key')
@Unique('api_key_token_hash_uq', ['tokenHash'])
@Check('api_key_scope_ck', `scope IN ('PUBLIC', 'ORGANISATION')`)
@Index('api_key_organisation_ix', ['organisationId', 'createdAt'])
@Index('api_key_created_by_ix', ['createdBy'])
export class ApiKeyEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'api_key_pk' })
  id!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  scope!: string;

  @Column('text')
  prefix!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @ManyToOne(() => OrganisationEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'api_key_organisation_fk' })
  organisation!: Relation<OrganisationEntity>;

  @ManyToOne(() => AccountEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'api_key_created_by_fk' })
  creator!: Relation<AccountEntity> | null;
}
