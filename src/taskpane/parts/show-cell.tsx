import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane";
import { texts } from "../texts";

/** A link that shows a cell or sheet of the workbook. */
export function ShowCell({ address, name }: { readonly address: string; readonly name?: string }) {
  const styles = useStyles();
  const pane = usePane();
  const isCell = address.includes("!");
  const spoken = isCell ? texts.wizard.showCellAt(address) : texts.wizard.showSheetNamed(address);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={name ?? spoken}
      onClick={() => void pane.showCell(address)}
    >
      {isCell ? texts.wizard.showCell : texts.wizard.showSheet}
    </Link>
  );
}

const useStyles = makeStyles({
  // In the colour of the sentence: on the red of an error the brand's green cannot be read.
  link: { font: "inherit", whiteSpace: "nowrap", color: "inherit", textDecorationLine: "underline" },
});
