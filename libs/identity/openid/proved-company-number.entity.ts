import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

@Entity('proved_company_number')
export class ProvedCompanyNumberEntity {
  @PrimaryColumn('text', { name: 'account_id', primaryKeyConstraintName: 'proved_company_number_pk' })
  accountId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'proved_company_number_pk' })
  issuer!: string;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('timestamptz', { name: 'proved_at', default: () => 'now()' })
  provedAt!: Date;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'proved_company_number_account_fk' })
  account!: Relation<AccountEntity>;
}
