import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldIds } from "../wizard";
import { CellInput } from "./cell-input";
import { Disclosure } from "./disclosure";
import { useFigureTable } from "./figure-table";
import { useProse } from "./prose";

/** What a pound is worth on each service, and what the law asks for it; few need it, so it is folded away until somebody does. */
export function ServiceTerms() {
  const styles = useFigureTable();
  const own = useStyles();
  const prose = useProse();
  const pane = usePane();
  const spend = usePaneState((state) => state.spend);
  const values = usePaneState((state) => state.answers.values);
  const floors = usePaneState((state) => state.answers.floors);
  const wrong = usePaneState((state) => state.problems.length > 0);
  const [opened, setOpened] = useState(() =>
    [...Object.values(values), ...Object.values(floors)].some((typed) => typed.trim() !== ""),
  );
  if (spend === null) return null;
  return (
    <Disclosure heading={texts.grants.advanced} open={opened || wrong} onToggle={setOpened}>
      <p className={prose.quiet}>{texts.grants.advancedHint(spend.unit)}</p>
      <table className={mergeClasses(styles.table, own.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.count.service}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, own.figures)}>
              {texts.grants.valueColumn}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, own.figures)}>
              {texts.grants.floorColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {spend.services.map((service, index) => (
            <tr key={service}>
              <th scope="row" className={mergeClasses(styles.cell, styles.middle)}>
                {service}
              </th>
              <td className={mergeClasses(styles.cell, styles.middle)}>
                <CellInput
                  id={fieldIds.valueOf(index)}
                  name={texts.grants.value(service)}
                  value={values[service] ?? ""}
                  placeholder="1"
                  onType={(typed) => pane.answer({ values: { ...values, [service]: typed } })}
                />
              </td>
              <td className={mergeClasses(styles.cell, styles.middle)}>
                <CellInput
                  id={fieldIds.floorOf(index)}
                  name={texts.grants.floor(service)}
                  value={floors[service] ?? ""}
                  placeholder="0"
                  onType={(typed) => pane.answer({ floors: { ...floors, [service]: typed } })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  // Else what is wrong with one figure would squeeze the names of all services in a narrow pane.
  table: { tableLayout: "fixed" },
  figures: { width: "5.75rem" },
});
