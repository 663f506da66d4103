import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('account_rate_limit')
@Unique('account_rate_limit_key_uq', ['key'])
export class AccountRateLimitEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_rate_limit_pk' })
  id!: string;

  @Column('text')
  key!: string;

  @Column('integer')
  count!: number;

  @Column('bigint', { name: 'last_request' })
  lastRequest!: string;
}
