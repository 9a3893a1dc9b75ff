import { useMemo, useState } from "react";
import { hasNetIncome } from "../../../reading";
import type { FoundTable } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { Disclosure, useProse } from "../../parts";
import { texts } from "../../texts";
import { saidOf, stillAsked, tablesTogether } from "../../tables";
import { IncomeField } from "./rows-fields";
import { OtherBodies } from "./other-bodies";
import { SetOut } from "./set-out";
import { Together } from "./together";
import { Understood } from "./understood";

interface Props {
  readonly kind: string;
  readonly table: FoundTable;
  /** Formulas can only read it once it is set out. */
  readonly isToSetOut: boolean;
}

/** How a table of any shape is read, with others together where there are any, and the way to have it as a list. */
export function ShapeQuestion({ kind, table, isToSetOut }: Props) {
  const prose = useProse();
  const answers = usePaneState((state) => state.answers);
  const all = usePaneState((state) => state.tables);
  const { understood } = table;
  const said = saidOf(answers, table.key);
  const asked = understood === null ? 0 : stillAsked(understood, said).length;
  const [open, setOpen] = useState<boolean | null>(null);
  if (understood === null) return null;
  const tables = tablesTogether(answers, kind, table, all);
  const isSpending = understood.kind === "spend" || understood.kind === "payments";
  const intro = !isSpending
    ? texts.understood.introOther
    : table.toSetOut === null
      ? texts.understood.introPlain
      : texts.understood.intro;
  return (
    <>
      {isSpending && <OtherBodies kind={kind} tables={tables} />}
      <Disclosure
        heading={texts.understood.heading(isSpending ? asked : 0)}
        open={open ?? isToSetOut}
        onToggle={setOpen}
      >
        <p className={prose.text}>{intro}</p>
        <Understood kind={kind} table={table} understood={understood} />
        {isSpending && <Together kind={kind} tables={tables} />}
        {isSpending && <Income table={table} tables={tables} />}
        {isToSetOut && <SetOut kind={kind} tables={tables} />}
      </Disclosure>
    </>
  );
}

/** How income is counted, where it is more than a service costs. */
function Income({ table, tables }: { readonly table: FoundTable; readonly tables: readonly FoundTable[] }) {
  const pane = usePane();
  const all = tables.flatMap(({ understood }) => understood ?? []);
  const keys = all.map(({ key, total }) => `${key} ${total}`).join("\n");
  const isOpen = useMemo(() => hasNetIncome(all), [keys, table.understood]);
  const chosen = table.understood?.income ?? "net";
  if (!isOpen && chosen === "net") return null;
  return (
    <IncomeField
      chosen={chosen}
      onChoose={(income) =>
        void pane.chooseIncome(
          tables.map(({ key }) => key),
          income,
        )
      }
    />
  );
}
