/** How far a register lets the identity of a unit be spread. `NONE` = total opposition: the unit is as if unknown. */
export type Diffusion = 'FULL' | 'PARTIAL' | 'NONE';

const BY_INSEE_STATUS: ReadonlyMap<string, Diffusion> = new Map([
  ['O', 'FULL'],
  ['P', 'PARTIAL'],
  ['N', 'NONE'],
]);

/** Reads INSEE's diffusion status (`O`, `P`, `N`). A status we do not know forbids everything: a new one may be stricter. */
export function parseDiffusion(status: string | null | undefined): Diffusion {
  return BY_INSEE_STATUS.get(status?.trim() ?? '') ?? 'NONE';
}
