import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  @PrimaryColumn('text', { name: 'account_key', primaryKeyConstraintName: 'sign_in_attempt_pk' })
  accountKey!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { name: 'blocked_until' })
  blockedUntil!: Date;

  @Column('timestamptz', { name: 'last_attempt_at', default: () => 'now()' })
  lastAttemptAt!: Date;
}
