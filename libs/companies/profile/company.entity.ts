import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { FactColumns } from './fact-columns.js';

@Entity('company')
@Check('company_visibility_ck', `visibility IN ('PUBLIC', 'PARTIAL', 'NATURAL_PERSON', 'HIDDEN')`)
@Check('company_status_ck', `status IN ('ACTIVE', 'CEASED', 'UNKNOWN')`)
@Check(
  'company_name_hidden_ck',
  `visibility = 'PUBLIC' OR (name IS NULL AND acronym IS NULL AND trade_names = '{}')`,
)
export class CompanyEntity extends FactColumns {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'company_pk' })
  companyId!: string;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  acronym!: string | null;

  @Column('text', { name: 'trade_names', array: true, default: '{}' })
  tradeNames!: string[];

  @Column('text')
  visibility!: string;

  @Column('text')
  status!: string;

  @Column('text', { name: 'register_status', nullable: true })
  registerStatus!: string | null;

  @Column('date', { name: 'created_on', nullable: true })
  createdOn!: string | null;

  @Column('date', { name: 'ceased_on', nullable: true })
  ceasedOn!: string | null;

  @Column('text', { name: 'legal_form_code', nullable: true })
  legalFormCode!: string | null;

  @Column('text', { name: 'activity_code', nullable: true })
  activityCode!: string | null;

  @Column('text', { name: 'activity_scheme', nullable: true })
  activityScheme!: string | null;

  @Column('text', { name: 'size_band', nullable: true })
  sizeBand!: string | null;

  @Column('smallint', { name: 'size_year', nullable: true })
  sizeYear!: number | null;

  @Column('text', { name: 'size_category', nullable: true })
  sizeCategory!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  locality!: string | null;

  @Column('text', { nullable: true })
  department!: string | null;

  @Column('date', { name: 'accounts_next_due_on', nullable: true })
  accountsNextDueOn!: string | null;

  @Column('date', { name: 'accounts_made_up_on', nullable: true })
  accountsMadeUpOn!: string | null;

  @Column('text', { name: 'accounts_category', nullable: true })
  accountsCategory!: string | null;

  @Column('integer', { name: 'outstanding_charges', nullable: true })
  outstandingCharges!: number | null;

  @Column('integer', { name: 'open_establishments', nullable: true })
  openEstablishments!: number | null;

  @Column('integer', { name: 'closed_establishments', nullable: true })
  closedEstablishments!: number | null;
}
