import { tokens } from "@fluentui/react-components";

/** The looks of a heading, summary or list that has the focus: a ring for people who use a keyboard only. */
export const focusRing = {
  outlineStyle: "none",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
} as const;
