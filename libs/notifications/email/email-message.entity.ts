import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('email_message')
@Unique('email_message_key_uq', ['key'])
@Index('email_message_queued_ix', ['queuedAt'])
@Index('email_message_recipient_ix', { synchronize: false })
@Index('email_message_failed_ix', ['settledAt'], { where: "status = 'FAILED'" })
@Check('email_message_language_ck', `language IN ('fr', 'en')`)
@Check('email_message_status_ck', `status IN ('QUEUED', 'SENDING', 'SENT', 'KEPT', 'FAILED')`)
@Check(
  'email_message_sendable_ck',
  `status NOT IN ('QUEUED', 'SENDING') OR (recipient IS NOT NULL AND content IS NOT NULL)`,
)
export class EmailMessageEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'email_id', primaryKeyConstraintName: 'email_message_pk' })
  emailId!: string;

  @Column('text', { nullable: true })
  key!: string | null;

  @Column('text')
  topic!: string;

  @Column('text')
  language!: string;

  @Column('text', { nullable: true })
  recipient!: string | null;

  @Column('jsonb', { nullable: true })
  content!: object | null;

  @Column('text', { default: 'QUEUED' })
  status!: string;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz', { name: 'queued_at', default: () => 'now()' })
  queuedAt!: Date;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}
