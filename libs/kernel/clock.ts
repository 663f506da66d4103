import { dayOf, type Day } from './day.js';

/** The only source of "now" in goodpayer, so that scenarios can travel through days. */
export abstract class Clock {
  abstract now(): Date;
  today(): Day {
    return dayOf(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

export class FrozenClock extends Clock {
  constructor(private instant: Date) {
    super();
  }
  now(): Date {
    return this.instant;
  }
  travelTo(instant: Date): void {
    this.instant = instant;
  }
}
