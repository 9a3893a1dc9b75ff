import { conditionsTexts } from "./conditions";
import { namesTexts } from "./names";
import { problemsTexts } from "./problems";
import { resultTexts } from "./result";
import { startTexts } from "./start";
import { stepsTexts } from "./steps";
import { understoodTexts } from "./understood";

/**
 * Everything the pane says, in one place and in plain British English. Short sentences; an error says what is wrong,
 * where, and what to do. A text with a gap is a function of what fills it.
 */
export const texts = {
  product: "Total Place",
  ...startTexts,
  ...stepsTexts,
  ...understoodTexts,
  ...conditionsTexts,
  ...namesTexts,
  ...resultTexts,
  ...problemsTexts,
} as const;
