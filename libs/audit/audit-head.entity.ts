import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_head')
@Check('audit_head_only_one_ck', 'only_row')
export class AuditHeadEntity {
  @PrimaryColumn('boolean', {
    name: 'only_row',
    default: true,
    primaryKeyConstraintName: 'audit_head_pk',
  })
  onlyRow!: boolean;

  @Column('bigint')
  seq!: bigint;

  @Column('bytea')
  hash!: Buffer;
}
