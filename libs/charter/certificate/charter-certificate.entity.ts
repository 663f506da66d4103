import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CharterSignatureEntity } from '../store/charter-signature.entity.js';

@Entity('charter_certificate')
export class CharterCertificateEntity {
  @PrimaryColumn('uuid', { name: 'signature_id', primaryKeyConstraintName: 'charter_certificate_pk' })
  signatureId!: string;

  @OneToOne(() => CharterSignatureEntity)
  @JoinColumn({ name: 'signature_id', foreignKeyConstraintName: 'charter_certificate_signature_fk' })
  signature!: Relation<CharterSignatureEntity>;

  @Column('bytea')
  pdf!: Buffer;

  @Column('bytea')
  sha256!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
