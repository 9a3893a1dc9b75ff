import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldIds } from "../wizard";
import { CellInput } from "./CellInput";
import { Disclosure } from "./Disclosure";
import { useFigureTable } from "./figureTable";
import { useProse } from "./prose";

/** What a pound is worth on each service; hardly anybody needs it, so it is folded away until somebody does. */
export function PoundValues() {
  const styles = useFigureTable();
  const prose = useProse();
  const pane = usePane();
  const services = usePaneState((state) => state.spend?.services);
  const values = usePaneState((state) => state.answers.values);
  const wrong = usePaneState((state) => state.problems.length > 0);
  const [opened, setOpened] = useState(() => Object.values(values).some((typed) => typed.trim() !== ""));
  if (services === undefined) return null;
  return (
    <Disclosure heading={texts.grants.advanced} open={opened || wrong} onToggle={setOpened}>
      <p className={prose.quiet}>{texts.grants.advancedHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.count.service}
            </th>
            <th scope="col" className={styles.heading}>
              {texts.grants.valueColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {services.map((service, index) => (
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
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
