import { addDays, type Day } from '#kernel';
import { dayOfNumber, type DayNumber } from './fec-day.js';

/** Issue day + terms, computed once for each day of the year instead of once for each invoice. */
export class DueDays {
  private readonly known = new Map<DayNumber, { readonly issuedOn: Day; readonly dueOn: Day }>();

  constructor(private readonly termsDays: number) {}

  of(issued: DayNumber): { readonly issuedOn: Day; readonly dueOn: Day } {
    const known = this.known.get(issued);
    if (known) return known;
    const issuedOn = dayOfNumber(issued);
    const days = { issuedOn, dueOn: addDays(issuedOn, this.termsDays) };
    this.known.set(issued, days);
    return days;
  }
}
