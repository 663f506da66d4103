import { Injectable } from '@nestjs/common';
import { rulesOn, type Day } from '#kernel';
import type { CharterVersion } from './charter-version.js';
import { VERSION_2026_1 } from './version-2026-1.js';

type Versions = readonly [CharterVersion, ...CharterVersion[]];

const ALL: Versions = [VERSION_2026_1];

/** Every text of the charter that could ever be signed. */
@Injectable()
export class CharterVersions {
  /** Latest first. */
  all(): Versions {
    return ALL;
  }

  /** The text in force on a day: what can be signed then. */
  on(day: Day): CharterVersion {
    return rulesOn(this.all(), day);
  }

  /** @throws when no version was ever called so: a signature names one that exists */
  byId(id: string): CharterVersion {
    const found = this.all().find((version) => version.id === id);
    if (!found) throw new Error(`No version of the charter is called ${id}`);
    return found;
  }
}
