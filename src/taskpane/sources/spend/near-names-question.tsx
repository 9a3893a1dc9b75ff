import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countedAs, isMapping } from "../../../reading";
import type { NameProposal, SpendReading } from "../../../reading";
import { listed } from "../../../model/wording";
import { usePane, usePaneState } from "../../pane";
import { Disclosure, useProse } from "../../parts";
import type { BesidesProps } from "../../registry";
import { texts } from "../../texts";
import { nearServicesOf } from "./near-services";

/** Services of different agencies whose names may be one, to be agreed to one by one or all at once. */
export function NearNamesQuestion({ kind, table }: BesidesProps) {
  const prose = useProse();
  const reading = usePaneState(({ readings }) => readings[kind] as SpendReading | undefined);
  const pairs = useMemo(() => (reading === undefined ? [] : nearServicesOf(reading)), [reading]);
  if (isMapping(table.headings)) return <p className={prose.quiet}>{texts.names.mapped}</p>;
  return pairs.length === 0 ? null : <Pairs kind={kind} pairs={pairs} />;
}

function Pairs({ kind, pairs }: { readonly kind: string; readonly pairs: readonly NameProposal[] }) {
  const prose = useProse();
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ work }) => work !== null);
  const [open, setOpen] = useState(false);
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const chosen = pairs.filter((pair) => agreed.has(textOf(pair)));
  const tick = (pair: NameProposal, on: boolean): void => {
    const after = new Set(agreed);
    if (on) after.add(textOf(pair));
    else after.delete(textOf(pair));
    setAgreed(after);
  };
  const isAll = chosen.length === pairs.length;
  return (
    <Disclosure heading={texts.names.heading(pairs.length)} open={open} onToggle={setOpen}>
      <p className={prose.text}>{texts.names.intro}</p>
      <div role="group" aria-label={texts.names.heading(pairs.length)} className={styles.pairs}>
        {pairs.map((pair) => (
          <Checkbox
            key={textOf(pair)}
            className={styles.pair}
            label={textOf(pair)}
            checked={agreed.has(textOf(pair))}
            onChange={(_, { checked }) => tick(pair, checked === true)}
          />
        ))}
      </div>
      <div className={prose.row}>
        <Button
          size="small"
          onClick={() => setAgreed(isAll ? new Set() : new Set(pairs.map((pair) => textOf(pair))))}
        >
          {isAll ? texts.names.none : texts.names.all}
        </Button>
      </div>
      {chosen.length > 0 && (
        <>
          <div className={prose.row}>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() =>
                void pane.countNames(
                  kind,
                  [...countedAs(chosen)].map(([name, other]) => ({ name, countedAs: other })),
                )
              }
            >
              {texts.names.make(chosen.length)}
            </Button>
          </div>
          <p className={prose.quiet}>{texts.names.then}</p>
        </>
      )}
    </Disclosure>
  );
}

function textOf({ service, countedAs: other }: NameProposal): string {
  return texts.names.pair(service.service, listed(service.agencies), other.service, listed(other.agencies));
}

const useStyles = makeStyles({
  pairs: { display: "flex", flexDirection: "column" },
  // Fluent greys the label of a box that is not ticked, as if it could not be ticked.
  pair: { minWidth: 0, "& label": { minWidth: 0, color: tokens.colorNeutralForeground1 } },
});
