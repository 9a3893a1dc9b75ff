import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane";
import { texts } from "../texts";

/**
 * A link that shows a cell or sheet of the workbook, named by its address or by what it holds. The name begins with what is
 * read, so that speaking the words that are read presses it.
 */
export function ShowCell({ address, of }: { readonly address: string; readonly of?: string }) {
  const styles = useStyles();
  const pane = usePane();
  const isCell = address.includes("!");
  const byAddress = isCell ? texts.pane.showCellAt(address) : texts.pane.showSheetNamed(address);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={of === undefined ? byAddress : texts.pane.showCellOf(of)}
      onClick={() => void pane.showCell(address)}
    >
      {isCell ? texts.pane.showCell : texts.pane.showSheet}
    </Link>
  );
}

const useStyles = makeStyles({
  // In the colour of the sentence: on the red of an error the brand's green cannot be read.
  link: { font: "inherit", whiteSpace: "nowrap", color: "inherit", textDecorationLine: "underline" },
});
