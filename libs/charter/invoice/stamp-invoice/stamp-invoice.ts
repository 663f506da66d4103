import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { BadgeReadModel } from '../../badge/badge.read-model.js';
import { drawBadge } from '../../badge/drawing/draw-badge.js';
import { renderDrawing } from '../../badge/drawing/render-drawing.js';
import { verifyAddress } from '../../badge/issuer/issuer.js';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { DRAWING_UNITS } from '../stamp/stamp.js';
import { runInThread } from '../thread/run-in-thread.js';

export interface StampInvoiceCommand {
  /** The organisation that signed, or the company that it signed for. */
  readonly signatory: { readonly organisationId: string } | { readonly companyId: CompanyId };
  readonly invoice: Uint8Array;
  /** Of the line of text on the invoice. */
  readonly language: 'fr' | 'en';
}

/** Puts the badge of a signatory on an invoice of theirs. */
@Injectable()
export class StampInvoice {
  constructor(
    private readonly memberships: MembershipsReadModel,
    private readonly badges: BadgeReadModel,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  /** The stamped PDF; nothing of it is kept. @throws InvoiceRefusal */
  async execute({ signatory, invoice, language }: StampInvoiceCommand): Promise<Uint8Array> {
    const membership =
      'companyId' in signatory
        ? await this.memberships.ofCompany(signatory.companyId)
        : await this.memberships.currentOf(signatory.organisationId);
    const mayShow = membership && !membership.endedAt && membership.status !== 'SUSPENDED';
    const badge = mayShow ? await this.badges.currentOf(membership.id) : null;
    if (!membership || !badge) throw new InvoiceRefusal('NOT_A_SIGNATORY');
    const { code, companyId } = membership;
    const { outlined } = await renderDrawing(drawBadge(badge.tier, code, language), DRAWING_UNITS);
    return runInThread('STAMP', {
      invoice,
      signatory: companyId,
      at: this.clock.now(),
      stamp: {
        tier: badge.tier,
        drawing: outlined,
        verifyAddress: verifyAddress(this.options.publicUrl, code),
        jwt: badge.jwt,
        language,
      },
    });
  }
}
