import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

@Entity('moderator')
export class ModeratorEntity {
  @PrimaryColumn('text', { name: 'account_id', primaryKeyConstraintName: 'moderator_pk' })
  accountId!: string;

  @Column('timestamptz', { name: 'appointed_at', default: () => 'now()' })
  appointedAt!: Date;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'moderator_account_fk' })
  account!: Relation<AccountEntity>;
}
