import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane";
import { texts } from "../texts";

/** A link that shows a cell or sheet of the workbook. */
export function ShowCell({ address, name }: { readonly address: string; readonly name?: string }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={name ?? texts.wizard.showCellAt(address)}
      onClick={() => void pane.showCell(address)}
    >
      {texts.wizard.showCell}
    </Link>
  );
}

const useStyles = makeStyles({
  link: { font: "inherit", whiteSpace: "nowrap" },
});
