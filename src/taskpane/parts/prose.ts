import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The looks of running text and of headings inside a screen. */
export const useProse = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  section: { ...typographyStyles.subtitle2, margin: 0 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  caption: { ...typographyStyles.subtitle2, textAlign: "left", paddingBottom: tokens.spacingVerticalXS },
  wrap: { whiteSpace: "normal" },
  title: { display: "block" },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});
