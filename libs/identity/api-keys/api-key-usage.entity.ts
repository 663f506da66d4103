import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ApiKeyEntity } from './api-key.entity.js';

@Entity('api_key_usage')
export class ApiKeyUsageEntity {
  @PrimaryColumn('uuid', { name: 'key_id', primaryKeyConstraintName: 'api_key_usage_pk' })
  keyId!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'api_key_usage_pk' })
  day!: string;

  @Column('integer')
  requests!: number;

  @ManyToOne(() => ApiKeyEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'key_id', foreignKeyConstraintName: 'api_key_usage_key_fk' })
  key!: Relation<ApiKeyEntity>;
}
