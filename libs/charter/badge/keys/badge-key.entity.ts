import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PublicJwk } from './public-key.js';

@Entity('badge_key')
@Index('badge_key_current_uq', ['algorithm'], { unique: true, where: 'retired_at IS NULL' })
export class BadgeKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'badge_key_pk' })
  kid!: string;

  @Column('text')
  algorithm!: string;

  @Column('jsonb', { name: 'public_jwk' })
  publicJwk!: PublicJwk;

  @Column('bytea', { name: 'private_key' })
  privateKey!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;

  @Column('timestamptz', { name: 'compromised_at', nullable: true })
  compromisedAt!: Date | null;
}
