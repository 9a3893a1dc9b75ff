import { useState } from "react";
import { readableAddress } from "../../../formula";
import type { Understanding } from "../../../reading";
import { Disclosure, Findings } from "../../parts";
import { texts } from "../../texts";

/** The cells that are not read, with the reason of each. */
export function LeftOut({ understood: { leftOut, sheet } }: { readonly understood: Understanding }) {
  const [open, setOpen] = useState(false);
  if (leftOut.length === 0) return null;
  const findings = leftOut.map(({ box, why }) => {
    const where = readableAddress(sheet, box);
    return { severity: "note" as const, message: `${where}: ${why}.`, address: where };
  });
  return (
    <Disclosure
      heading={`${texts.setOut.leftOut}: ${texts.setOut.cells(leftOut.length)}`}
      open={open}
      onToggle={setOpen}
    >
      <Findings findings={findings} />
    </Disclosure>
  );
}
