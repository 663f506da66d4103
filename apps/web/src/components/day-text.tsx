import { formatDay, formatInstant } from '../lib/format';
import { useLanguage } from '../lib/use-language';

/** A day without a time, `2026-11-21`. */
export function DayText({ day }: { day: string }) {
  const { language } = useLanguage();
  return <time dateTime={day}>{formatDay(day, language)}</time>;
}

/** The day of an instant, where the hour says nothing. */
export function DayOfText({ at }: { at: string }) {
  const { language } = useLanguage();
  return <time dateTime={at}>{formatDay(at.slice(0, 10), language)}</time>;
}

/** An instant, in the reader's own time zone. */
export function InstantText({ at }: { at: string }) {
  const { language } = useLanguage();
  return <time dateTime={at}>{formatInstant(at, language)}</time>;
}
