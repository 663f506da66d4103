import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('search_term')
@Check('search_term_companies_ck', 'companies > 0')
@Index('search_term_ending_ix', { synchronize: false })
export class SearchTermEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'search_term_pk' })
  term!: string;

  @Column('integer')
  companies!: number;
}
