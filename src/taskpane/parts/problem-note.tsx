import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";

/** What is wrong with a group of fields; a single field says it itself. */
export function ProblemNote({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  const styles = useStyles();
  if (problem === undefined) return null;
  return (
    <p id={id} className={styles.note}>
      <ErrorCircle12Filled /> {problem}
    </p>
  );
}

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});
