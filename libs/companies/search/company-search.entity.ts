import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('company_search')
@Index('company_search_standing_ix', ['standing', 'companyId'])
@Index('company_search_terms_ix', { synchronize: false })
export class CompanySearchEntity {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'company_search_pk' })
  companyId!: string;

  @Column('smallint')
  standing!: number;

  @Column('smallint', { name: 'name_words' })
  nameWords!: number;

  @Column('text', { array: true })
  keys!: string[];

  @Column('tsvector')
  terms!: string;
}
