import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('search_term')
@Check('search_term_companies_ck', 'companies > 0')
export class SearchTermEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'search_term_pk' })
  term!: string;

  @Column('integer')
  companies!: number;
}
