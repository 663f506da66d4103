import { Entity, PrimaryColumn } from 'typeorm';

@Entity('search_term_variant')
export class SearchTermVariantEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'search_term_variant_pk' })
  variant!: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'search_term_variant_pk' })
  term!: string;
}
