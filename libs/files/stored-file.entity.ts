import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('stored_file')
@Index('stored_file_attached_ix', ['attachedToType', 'attachedToId'])
@Index('stored_file_purge_ix', ['receivedAt'], { where: 'attached_to_id IS NULL OR released_at IS NOT NULL' })
export class StoredFileEntity {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'stored_file_pk' })
  fileId!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  name!: string;

  @Column('text')
  type!: string;

  @Column('bigint')
  size!: bigint;

  @Column('bytea')
  sha256!: Buffer;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('timestamptz', { name: 'stored_at', nullable: true })
  storedAt!: Date | null;

  @Column('text', { name: 'attached_to_type', nullable: true })
  attachedToType!: string | null;

  @Column('text', { name: 'attached_to_id', nullable: true })
  attachedToId!: string | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;
}
