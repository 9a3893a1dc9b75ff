import { useMemo, useState } from "react";
import type { SpendReading } from "../../../reading";
import { Disclosure, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import type { Count } from "./counted";
import { MarkTransfer } from "./mark-transfer";

const { transfers: said } = bookTexts;

interface Props {
  readonly service: string;
  readonly count: Count;
  readonly reading: SpendReading;
  readonly format: (amount: number) => string;
}

/** Who pays for a service, and whom where the table says it, with the way to mark what passes to another body. */
export function Payments(props: Props) {
  const [open, setOpen] = useState(false);
  const isSaid = props.reading.count.recipients.some((name) => name !== "");
  return (
    <Disclosure heading={isSaid ? said.paidTo : said.markOne} open={open} onToggle={setOpen}>
      <List {...props} />
    </Disclosure>
  );
}

function List({ service, count, reading, format }: Props) {
  const prose = useProse();
  const payments = useMemo(() => count.paymentsOf(service), [count, service]);
  const { most, more } = useMore(payments.length);
  return (
    <>
      <ul className={prose.group}>
        {payments.slice(0, most).map((payment) => (
          <li key={`${payment.agency} ${payment.recipient}`} className={prose.wrap}>
            {said.payment(payment, format(payment.amount))}
            <div className={prose.row}>
              <MarkTransfer payment={payment} bodies={count.bodies} reading={reading} />
            </div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
