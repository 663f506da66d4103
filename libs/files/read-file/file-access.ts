import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import type { FileSubject } from '../attach-files/attach-files.js';

/** May `viewer` read what is attached to the subject with this id? */
export type MayRead = (viewer: Viewer, subjectId: string) => Promise<boolean>;

/** Who may read a file depends on what it is attached to: each lib says so for its own subjects. */
@Injectable()
export class FileAccess {
  private readonly rules = new Map<string, MayRead>();

  register(subjectType: string, mayRead: MayRead): void {
    if (this.rules.has(subjectType)) throw new Error(`Two rules for the files of a ${subjectType}`);
    this.rules.set(subjectType, mayRead);
  }

  /** A subject without a rule shows its files to nobody. */
  async allows(viewer: Viewer, { type, id }: FileSubject): Promise<boolean> {
    return (await this.rules.get(type)?.(viewer, id)) ?? false;
  }
}
