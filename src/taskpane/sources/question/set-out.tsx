import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Ask, Understanding } from "../../../reading";
import { listed, withUnit } from "../../../model/wording";
import { amountFormat, plural } from "../../figures";
import { usePane, usePaneState } from "../../pane";
import { Findings, TypedField, useFigureTable, useProse } from "../../parts";
import type { SetOutProps } from "../../registry";
import { texts } from "../../texts";
import { fieldIds } from "../../wizard";
import { LeftOut } from "./left-out";

/** How a table of another shape than a list is read, what of it is not read, and the way to have it as a list. */
export function SetOut({ kind, table, toSetOut: { table: understood } }: SetOutProps) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const asked = understood.asks.find(({ role }) => role === "agency");
  const needsAgency = understood.lines.some(({ agency }) => agency === null);
  const [agency, setAgency] = useState(asked?.first ?? "");
  return (
    <div className={prose.group}>
      <p className={prose.text}>{texts.setOut.intro}</p>
      <Reading understood={understood} />
      {understood.asks
        .filter(({ role, first }) => first !== null && !(role === "agency" && needsAgency))
        .map((ask) => (
          <p key={ask.role} className={prose.quiet}>
            {askInWords(ask)}
          </p>
        ))}
      <LeftOut understood={understood} />
      <Findings findings={understood.findings} />
      {needsAgency && (
        <TypedField
          id={fieldIds.agencyOfAll(kind)}
          label={texts.setOut.agencyOfAll}
          hint={texts.setOut.agencyHint}
          value={agency}
          onType={setAgency}
        />
      )}
      <div className={prose.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void pane.setOut(kind, table.place.reference, needsAgency ? agency.trim() : null)}
        >
          {texts.setOut.make}
        </Button>
      </div>
      <p className={prose.quiet}>{texts.setOut.then}</p>
      <p className={prose.quiet}>{texts.setOut.orChoose}</p>
    </div>
  );
}

/** What was read, a line each. */
function Reading({ understood }: { readonly understood: Understanding }) {
  const styles = useFigureTable();
  const { lines, orientation, total, unit } = understood;
  const names = (of: "agency" | "service") => [...new Set(lines.flatMap((line) => line[of] ?? []))];
  const sum = amountFormat([total ?? 0])(total ?? 0);
  const rows: readonly (readonly [string, string])[] = [
    [texts.setOut.laidOut, texts.setOut.shape[orientation]],
    [texts.setOut.agencies, namesInWords(names("agency"))],
    [texts.setOut.services, namesInWords(names("service"))],
    [texts.setOut.amounts, lines.length.toLocaleString("en-GB")],
    [texts.setOut.total, unit === null ? sum : withUnit(sum, unit)],
  ];
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([what, value]) => (
          <tr key={what}>
            <th scope="row" className={styles.cell}>
              {what}
            </th>
            <td className={styles.cell}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "12: Adult care, Libraries and 10 more". */
function namesInWords(names: readonly string[]): string {
  return names.length === 0
    ? texts.setOut.none
    : `${plural(names.length, "name", "names")}: ${listed(names)}`;
}

function askInWords({ role, first, others }: Ask): string {
  const what = texts.setOut.taken(role.charAt(0).toUpperCase() + role.slice(1), first ?? "");
  return others.length === 0
    ? what
    : `${what}${texts.setOut.orElse(listed(others.map((other) => `“${other}”`)))}`;
}
