import { formatExactMoney } from '../lib/format';
import { useLanguage } from '../lib/use-language';

interface MoneyTextProps {
  /** Cents or pence, as the API writes them. */
  readonly minor: string;
  readonly currency: string;
}

/** An exact amount, on one line. */
export function MoneyText(money: MoneyTextProps) {
  const { language } = useLanguage();
  return <data value={money.minor}>{formatExactMoney(money, language)}</data>;
}
