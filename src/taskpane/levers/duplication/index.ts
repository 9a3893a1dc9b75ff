import { duplication as settings } from "../../../model/book";
import type { PaneLever } from "../../registry";
import { DuplicationQuestions } from "./questions";
import { duplicationTexts as texts } from "./texts";

/** Ending duplication: its fields, with the saving by service as the figures are typed. */
export const duplication: PaneLever = {
  settings,
  intro: texts.intro,
  Questions: DuplicationQuestions,
  nothingToAsk: ({ sharedServices }) => (sharedServices.length === 0 ? texts.noSharedService : null),
  onCard: { key: "duplicationSaving", label: texts.onCard },
};
