import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readableAddress } from "../../../formula";
import { withUnit } from "../../../model/wording";
import type { Understanding } from "../../../reading";
import { amountFormat } from "../../figures";
import { Disclosure, ShowCell, useProse } from "../../parts";
import { texts } from "../../texts";

/** So many are shown at first: more would fill the pane. */
const AT_FIRST = 6;
const AT_ONCE = 200;

/** The cells that are not read, with the reason of each and what they hold. */
export function LeftOut({ understood: { leftOut, sheet, unit } }: { readonly understood: Understanding }) {
  const prose = useProse();
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(AT_FIRST);
  if (leftOut.length === 0) return null;
  const inUnit = (amount: number) => {
    const figure = amountFormat([amount])(amount);
    return unit === null ? figure : withUnit(figure, unit);
  };
  const more = leftOut.length - most;
  return (
    <Disclosure heading={texts.understood.leftOut(leftOut.length)} open={open} onToggle={setOpen}>
      <ul className={prose.list}>
        {leftOut.slice(0, most).map(({ box, why, amount }) => {
          const where = readableAddress(sheet, box);
          return (
            <li key={`${where} ${why}`}>
              {where}: {why}.{amount !== null && amount !== 0 && texts.understood.holds(inUnit(amount))}{" "}
              <ShowCell address={where} />
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
            {texts.pane.moreFindings(Math.min(more, AT_ONCE))}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
