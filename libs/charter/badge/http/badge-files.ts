import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { ENDED } from '../../status/membership-status.js';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import { bakePng } from '../baking/png.js';
import { bakeSvg } from '../baking/svg.js';
import { BadgeReadModel } from '../badge.read-model.js';
import { BadgePictures } from '../drawing/badge-pictures.js';
import type { BadgeLanguage } from '../drawing/draw-badge.js';
import { drawQr } from '../drawing/draw-qr.js';
import { verifyAddress } from '../issuer/issuer.js';

export type BadgeForm = 'png' | 'svg' | 'json' | 'jwt' | 'qr';

export interface BadgeFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer | string;
}

/** A badge in the forms in which it can be taken along. */
@Injectable()
export class BadgeFiles {
  constructor(
    private readonly memberships: MembershipsReadModel,
    private readonly badges: BadgeReadModel,
    private readonly pictures: BadgePictures,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  /**
   * Null when the code is nobody's, or the picture of a badge is asked for that does not hold now. Credentials are served
   * then too: their status lists say what became of them.
   */
  async file(code: string, form: BadgeForm, language: BadgeLanguage): Promise<BadgeFile | null> {
    const membership = await this.memberships.ofCode(code);
    const badge = membership && (await this.badges.lastOf(membership.id));
    if (!membership || !badge) return null;
    const name = `${membership.code}.${form === 'qr' ? 'qr.svg' : form}`;
    if (form === 'jwt') return { name, type: 'text/plain; charset=utf-8', content: badge.jwt };
    if (form === 'json')
      return { name, type: 'application/ld+json', content: JSON.stringify(badge.document, null, 2) };
    const holds = !ENDED.includes(membership.status) && membership.status !== 'SUSPENDED';
    if (!holds || !(await this.badges.currentOf(membership.id))) return null;
    if (form === 'qr')
      return {
        name,
        type: 'image/svg+xml',
        content: drawQr(verifyAddress(this.options.publicUrl, membership.code)),
      };
    const { png, outlined } = await this.pictures.picture(badge.tier, membership.code, language);
    return form === 'png'
      ? { name, type: 'image/png', content: bakePng(png, badge.jwt) }
      : { name, type: 'image/svg+xml', content: bakeSvg(outlined, badge.jwt) };
  }
}
