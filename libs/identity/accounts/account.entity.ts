import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('account')
@Unique('account_email_uq', ['email'])
@Check('account_email_ck', `email = lower(email)`)
@Check('account_language_ck', `language IN ('fr', 'en')`)
export class AccountEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'account_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('boolean', { name: 'is_email_verified', default: false })
  isEmailVerified!: boolean;

  @Column('text', { nullable: true })
  image!: string | null;

  @Column('text', { default: 'fr' })
  language!: string;

  @Column('boolean', { name: 'has_second_factor', default: false })
  hasSecondFactor!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
