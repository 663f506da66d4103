import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { CharterTier } from '../../status/membership-status.js';
import { drawBadge, type BadgeLanguage } from './draw-badge.js';
import { renderDrawing, type Rendered } from './render-drawing.js';

/** Sharp when printed 4 cm wide at 600 dots an inch. */
const WIDTH = 1024;
/** About 70 kB each. */
const MOST_KEPT = 500;

/** Pictures of badges, without their credentials. To draw one takes a core for tens of milliseconds, so they are kept. */
@Injectable()
export class BadgePictures {
  private readonly kept = new LRUCache<string, Promise<Rendered>>({ max: MOST_KEPT });

  picture(tier: CharterTier, code: string, language: BadgeLanguage): Promise<Rendered> {
    const key = `${tier} ${code} ${language}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const drawn = renderDrawing(drawBadge(tier, code, language), WIDTH);
    this.kept.set(key, drawn);
    drawn.catch(() => this.kept.delete(key));
    return drawn;
  }
}
