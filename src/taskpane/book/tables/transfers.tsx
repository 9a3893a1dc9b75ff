import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SpendReading } from "../../../reading";
import { moneyInWords } from "../../figures";
import { Disclosure, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook } from "../actions";
import type { TransferCount } from "./counted";

const { transfers: said } = bookTexts;

interface Props {
  readonly transfers: readonly TransferCount[];
  readonly reading: SpendReading;
}

/** What passes from one body of the place to another, how it is known, and the way to say otherwise. */
export function Transfers({ transfers, reading }: Props) {
  const prose = useProse();
  const { most, more } = useMore(transfers.length);
  const [open, setOpen] = useState(false);
  if (transfers.length === 0) return null;
  const amounts = transfers.filter(({ isOut }) => isOut).map(({ amount }) => amount);
  return (
    <div className={prose.group}>
      <p className={prose.text}>{said.taken(amounts, reading.unit)}</p>
      <Disclosure heading={said.heading(transfers.length)} open={open} onToggle={setOpen}>
        <ul className={prose.group}>
          {transfers.slice(0, most).map((each) => (
            <li key={`${each.agency} ${each.service} ${each.recipient}`} className={prose.wrap}>
              <Transfer transfer={each} reading={reading} />
            </li>
          ))}
        </ul>
        {more}
      </Disclosure>
    </div>
  );
}

function Transfer({
  transfer,
  reading,
}: {
  readonly transfer: TransferCount;
  readonly reading: SpendReading;
}) {
  const prose = useProse();
  const { sayTransfer, unsayTransfer } = useBook();
  const { amount, why, isOut, isSaid } = transfer;
  const say = (): void =>
    isSaid
      ? unsayTransfer(reading, transfer)
      : sayTransfer(reading, transfer, { isTransfer: false, other: null });
  const what = isOut ? said.isNone : said.isOne;
  return (
    <>
      {said.line(transfer, moneyInWords(amount, reading.unit))} {why}{" "}
      {!isOut && <strong>{said.counted}</strong>}
      <div className={prose.row}>
        <Button size="small" aria-label={`${what}: ${said.name(transfer)}`} onClick={say}>
          {what}
        </Button>
      </div>
    </>
  );
}
