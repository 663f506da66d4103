import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { FactColumns } from '../../profile/fact-columns.js';

@Entity('establishment')
@Check('establishment_status_ck', `status IN ('OPEN', 'CLOSED', 'UNKNOWN')`)
export class EstablishmentEntity extends FactColumns {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'establishment_pk' })
  companyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'establishment_pk' })
  siret!: string;

  @Column('boolean', { name: 'is_head_office', default: false })
  isHeadOffice!: boolean;

  @Column('text')
  status!: string;

  @Column('text', { name: 'trade_name', nullable: true })
  tradeName!: string | null;

  @Column('date', { name: 'created_on', nullable: true })
  createdOn!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Column('text', { name: 'activity_code', nullable: true })
  activityCode!: string | null;

  @Column('text', { name: 'activity_scheme', nullable: true })
  activityScheme!: string | null;

  @Column('text', { name: 'size_band', nullable: true })
  sizeBand!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  locality!: string | null;

  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode!: string | null;
}
