import { moneyInWords } from "../../figures";
import { useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import type { TransferCount } from "./counted";

interface Props {
  readonly transfers: readonly TransferCount[];
  readonly unit: string;
}

/** What looks like money on its way from one body of the place to another, with the words by which it was known. */
export function Transfers({ transfers, unit }: Props) {
  const prose = useProse();
  const { most, more } = useMore(transfers.length);
  if (transfers.length === 0) return null;
  const amounts = transfers.map(({ amount }) => amount);
  return (
    <div className={prose.group}>
      <p className={prose.text}>{bookTexts.count.transfers(amounts, unit)}</p>
      <ul>
        {transfers.slice(0, most).map(({ agency, service, amount, why }) => (
          <li key={`${agency} ${service}`} className={prose.wrap}>
            {bookTexts.count.transfer(agency, service, moneyInWords(amount, unit), why)}
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
