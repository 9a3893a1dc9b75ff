import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The looks of the pane's small tables: figures to the right in figures of one width, names that wrap. */
export const useFigureTable = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  caption: {
    ...typographyStyles.caption1,
    textAlign: "left",
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalXS,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    textAlign: "left",
    verticalAlign: "bottom",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", overflowWrap: "normal" },
  /** Words stay whole beside a cell of long names. */
  word: { overflowWrap: "normal", wordBreak: "keep-all" },
  /** The names of the rows, where the figures beside them are scrolled sideways. */
  stays: { position: "sticky", left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
  link: { font: "inherit", whiteSpace: "nowrap" },
  middle: { verticalAlign: "middle" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});
