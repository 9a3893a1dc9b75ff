import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FoundTable } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { useProse } from "../../parts";
import { bodiesNotCounted } from "../../tables";
import { texts } from "../../texts";

interface Props {
  readonly kind: string;
  /** The table chosen, and those that are read together with it. */
  readonly tables: readonly FoundTable[];
}

/** Says that bodies of other tables are not counted, and adds those tables. */
export function OtherBodies({ kind, tables }: Props) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const all = usePaneState((state) => state.tables);
  const keys = tables.map(({ key }) => key);
  const others = useMemo(() => bodiesNotCounted(tables, all), [keys.join("\n"), all]);
  if (others.tables.length === 0) return null;
  return (
    <div className={prose.group}>
      <p className={prose.text}>{texts.understood.otherBodies(others.names, others.tables.length)}</p>
      <div className={prose.row}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            void pane.readTogether(kind, [...keys.slice(1), ...others.tables.map(({ key }) => key)])
          }
        >
          {texts.understood.addBodies(others.tables.length)}
        </Button>
      </div>
    </div>
  );
}
