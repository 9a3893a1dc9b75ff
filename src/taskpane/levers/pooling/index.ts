import { pooling as settings } from "../../../model/book";
import type { PaneLever } from "../../registry";
import { poolingFindings } from "./findings";
import { PoolingQuestions } from "./questions";
import { pooledInReview } from "./review";
import { poolingTexts as texts } from "./texts";

/** Pooling grants: its fields, with the award of each grant and what it may be spent on. */
export const pooling: PaneLever = {
  settings,
  intro: texts.intro,
  Questions: PoolingQuestions,
  inReview: (field, setting, readings) => (field === "pooled" ? pooledInReview(setting, readings) : null),
  onCard: { key: "gainInFundedNeed", label: texts.onCard },
  findings: poolingFindings,
};
