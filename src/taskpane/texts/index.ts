import { conditionsTexts } from "./conditions";
import { namesTexts } from "./names";
import { problemsTexts } from "./problems";
import { startTexts } from "./start";
import { tablesTexts } from "./tables";
import { understoodTexts } from "./understood";
import { workingTexts } from "./working";

/**
 * Everything the pane says, in one place and in plain British English. Short sentences; an error says what is wrong,
 * where, and what to do. A text with a gap is a function of what fills it.
 */
export const texts = {
  ...startTexts,
  ...tablesTexts,
  ...understoodTexts,
  ...conditionsTexts,
  ...namesTexts,
  ...workingTexts,
  ...problemsTexts,
} as const;
