import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('outbox_event')
@Index('outbox_event_waiting_ix', ['occurredAt'], { where: 'handed_over_at IS NULL' })
export class OutboxEventEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'outbox_event_pk' })
  eventId!: string;

  @Column('text')
  type!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;

  @Column('timestamptz', { name: 'occurred_at', default: () => 'now()' })
  occurredAt!: Date;

  @Column('timestamptz', { name: 'handed_over_at', nullable: true })
  handedOverAt!: Date | null;
}
