import { isSiren, parseDay, type Day, type Siren } from '#kernel';

export interface FecFileName {
  readonly siren: Siren | null;
  readonly closedOn: Day | null;
}

/** `<SIREN>FEC<yyyymmdd>.txt` names whose books these are and the day they were closed (art. A47 A-1 IX of the LPF). */
export function readFecFileName(fileName: string): FecFileName {
  const found = /(?<!\d)(\d{9})FEC(\d{4})(\d{2})(\d{2})(?!\d)/i.exec(fileName);
  if (!found) return { siren: null, closedOn: null };
  const [, siren, year, month, day] = found as unknown as [string, string, string, string, string];
  return { siren: isSiren(siren) ? siren : null, closedOn: parseDay(`${year}-${month}-${day}`) };
}
