import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SectorFigures } from './sector-payments.js';

@Entity('sector_payments')
export class SectorPaymentsEntity {
  @PrimaryColumn('text', { name: 'activity_scheme', primaryKeyConstraintName: 'sector_payments_pk' })
  activityScheme!: string;

  @PrimaryColumn('text', { name: 'activity_code', primaryKeyConstraintName: 'sector_payments_pk' })
  activityCode!: string;

  /** Empty: companies of every size. */
  @PrimaryColumn('text', { name: 'size_category', primaryKeyConstraintName: 'sector_payments_pk' })
  sizeCategory!: string;

  @Column('integer')
  companies!: number;

  @Column('jsonb')
  figures!: SectorFigures;
}
