import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { EditedCell } from "../../workbook";
import { texts } from "../texts";
import { useFigureTable } from "./figure-table";
import { useProse } from "./prose";
import { ShowCell } from "./show-cell";
import { takeFocus } from "./take-focus";

/** How many cells are shown at first: a row inserted by hand changes every cell below it. */
const AT_FIRST = 20;

interface Props {
  readonly heading: string;
  readonly what: string;
  readonly cells: readonly EditedCell[];
  /** The question about them. */
  readonly children: ReactNode;
}

/** Cells the user changed that would be replaced, and the question whether they may. */
export function EditedCells({ heading, what, cells, children }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const [all, setAll] = useState(false);
  const place = useRef<HTMLElement>(null);
  const showAll = () => {
    setAll(true);
    // The button goes away, and would take the focus with it.
    takeFocus(place.current);
  };
  const shown = all ? cells : cells.slice(0, AT_FIRST);
  return (
    <section ref={place} className={prose.group} aria-label={heading}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          <MessageBarTitle className={prose.title}>{heading}</MessageBarTitle>
          {what}
        </MessageBarBody>
      </MessageBar>
      <table className={styles.table}>
        <tbody>
          {shown.map(({ address, now, willBe }) => (
            <tr key={address}>
              <th scope="row" className={styles.cell}>
                {address}
                <span className={styles.quiet}>{texts.edited.nowIs(contentText(now))}</span>
                <span className={styles.quiet}>{texts.edited.willBe(contentText(willBe))}</span>
              </th>
              <td className={styles.cell}>
                <ShowCell address={address} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < cells.length && (
        <div className={prose.row}>
          <Button size="small" onClick={showAll}>
            {texts.edited.more(cells.length - shown.length)}
          </Button>
        </div>
      )}
      {children}
    </section>
  );
}

function contentText(content: string): string {
  return content === "" ? texts.edited.empty : content;
}
