import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Fluent's web themes with Excel's green for an accent, so that the pane belongs to the window around it. */
const green: BrandVariants = {
  10: "#04150b",
  20: "#082a17",
  30: "#0b3b21",
  40: "#0c4a29",
  50: "#0d5931",
  60: "#0e6537",
  70: "#0f703c",
  80: "#107c41",
  90: "#1b874b",
  100: "#2e9a5e",
  110: "#43ab72",
  120: "#5bbb87",
  130: "#78ca9d",
  140: "#97d8b4",
  150: "#b8e6cc",
  160: "#daf3e5",
};

export const lightTheme: Theme = createLightTheme(green);

/** Green text needs lighter shades on the dark ground to be read easily (4.5 to 1). */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorBrandForegroundLink: green[110],
  colorBrandForegroundLinkHover: green[120],
  colorBrandForegroundLinkPressed: green[100],
};
