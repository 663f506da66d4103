import type { AccountsMapping } from './mapping.js';
import type { Panel, PanelRow } from './read/read-panel.js';

/** With firms and years: turnover of the year before from the firm's own row, and failures on the last accounts only. */
export function alongFirms(panel: Panel, { firm, year, isLabelOfLastYear }: AccountsMapping): Panel {
  if (firm === undefined || year === undefined) return panel;
  const byFirm = new Map<string, PanelRow[]>();
  for (const row of panel.rows) byFirm.set(row.firm, [...(byFirm.get(row.firm) ?? []), row]);
  const rows = [...byFirm.values()].flatMap((own) => {
    const ordered = own.sort((a, b) => a.year - b.year);
    return ordered.map((row, at) => {
      const before = ordered[at - 1];
      const isLast = at === ordered.length - 1;
      return {
        ...row,
        failed: isLabelOfLastYear && !isLast ? (0 as const) : row.failed,
        readings: row.readings.map((items, reading) =>
          before?.year === row.year - 1 && Number.isNaN(items.turnoverBefore)
            ? { ...items, turnoverBefore: before.readings[reading]!.turnover }
            : items,
        ),
      };
    });
  });
  return { ...panel, rows };
}
