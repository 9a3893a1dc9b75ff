import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Payment } from "../../../model/duplication";
import type { SpendReading } from "../../../reading";
import { ChoiceField } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook } from "../actions";

const { transfers: said } = bookTexts;

interface Props {
  readonly payment: Payment;
  readonly bodies: readonly string[];
  readonly reading: SpendReading;
}

/** Stands for a body that is not named: a name is never empty. */
const NOT_NAMED = "";

/** The way to say of a payment that it passes to another body of the place, and to which. */
export function MarkTransfer({ payment, bodies, reading }: Props) {
  const { sayTransfer } = useBook();
  const [open, setOpen] = useState(false);
  const name = said.name(payment);
  if (!open)
    return (
      <Button size="small" aria-label={`${said.mark}: ${name}`} onClick={() => setOpen(true)}>
        {said.mark}
      </Button>
    );
  const others = bodies.filter((body) => body !== payment.agency);
  return (
    <ChoiceField
      id={`transfer ${name}`}
      label={said.toWhom}
      placeholder={said.choose}
      choices={[...others.map((key) => ({ key, text: key })), { key: NOT_NAMED, text: said.notListed }]}
      chosen={null}
      problem={undefined}
      compact
      onChoose={(other) =>
        sayTransfer(reading, payment, { isTransfer: true, other: other === NOT_NAMED ? null : other })
      }
    />
  );
}
