import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('register_lookup')
@Check('register_lookup_outcome_ck', `outcome IN ('FOUND', 'UNKNOWN', 'NOT_DISCLOSED')`)
export class RegisterLookupEntity {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'register_lookup_pk' })
  companyId!: string;

  @Column('text')
  outcome!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;
}
