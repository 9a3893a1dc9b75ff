import { compareTexts } from "./compare";
import { countingTexts } from "./counting";
import { estateTexts } from "./estate";
import { fieldsTexts } from "./fields";
import { frameTexts } from "./frame";
import { homeTexts } from "./home";
import { placeTexts } from "./place";
import { proposalsTexts } from "./proposals";
import { scenariosTexts } from "./scenarios";

/** What the pane says where a book is made: loaded with its screens, apart from the other texts. */
export const bookTexts = {
  ...frameTexts,
  ...countingTexts,
  ...homeTexts,
  ...placeTexts,
  ...proposalsTexts,
  ...fieldsTexts,
  ...scenariosTexts,
  ...compareTexts,
  ...estateTexts,
} as const;
