import { Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('company_search_key')
@Index('company_search_key_standing_ix', ['standing', 'companyId', 'key'])
@Index('company_search_key_company_ix', ['companyId'])
export class CompanySearchKeyEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'company_search_key_pk' })
  key!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'company_search_key_pk' })
  standing!: number;

  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'company_search_key_pk' })
  companyId!: string;
}
