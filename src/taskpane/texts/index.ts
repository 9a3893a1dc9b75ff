import { conditionsTexts } from "./conditions";
import { namesTexts } from "./names";
import { problemsTexts } from "./problems";
import { resultTexts } from "./result";
import { setOutTexts } from "./set-out";
import { startTexts } from "./start";
import { stepsTexts } from "./steps";

/**
 * Everything the pane says, in one place and in plain British English. Short sentences; an error says what is wrong,
 * where, and what to do. A text with a gap is a function of what fills it.
 */
export const texts = {
  product: "Total Place",
  ...startTexts,
  ...stepsTexts,
  ...setOutTexts,
  ...conditionsTexts,
  ...namesTexts,
  ...resultTexts,
  ...problemsTexts,
} as const;
