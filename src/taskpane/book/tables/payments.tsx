import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { SpendReading } from "../../../reading";
import { Disclosure, useFigureTable, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { paymentsOf } from "./counted";
import { MarkTransfer } from "./mark-transfer";

const { transfers: said } = bookTexts;

interface Props {
  readonly agency: string;
  readonly service: string;
  readonly reading: SpendReading;
  readonly format: (amount: number) => string;
}

/** Whom a body pays for a service, where the table says it, and the way to mark what is a transfer. */
export function Payments(props: Props) {
  const { agency, service, reading } = props;
  const prose = useProse();
  const [open, setOpen] = useState(false);
  const isSaid = reading.count.recipients.some((name) => name !== "");
  if (!isSaid)
    return (
      <div className={prose.row}>
        <MarkTransfer payment={{ agency, service, recipient: "" }} reading={reading} />
      </div>
    );
  return (
    <Disclosure heading={said.paidTo} open={open} onToggle={setOpen}>
      <PaidTo {...props} />
    </Disclosure>
  );
}

function PaidTo({ agency, service, reading, format }: Props) {
  const table = useFigureTable();
  const [payments] = useState(() => paymentsOf(reading, agency, service));
  const { most, more } = useMore(payments.length);
  return (
    <>
      <table className={table.table}>
        <tbody>
          {payments.slice(0, most).map((payment) => (
            <tr key={payment.recipient}>
              <th scope="row" className={table.cell}>
                {payment.recipient === "" ? said.nobodyNamed : payment.recipient}
              </th>
              <td className={mergeClasses(table.cell, table.figure)}>{format(payment.amount)}</td>
              <td className={table.cell}>
                <MarkTransfer payment={payment} reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
