import type { Setting } from "../../../model/book";
import { withUnit } from "../../../model/wording";
import { amountFormat } from "../../figures";
import { readingOf } from "../../registry";
import type { Readings } from "../../registry";
import { grants as grantsSource } from "../../sources";
import { awardsOf } from "./awards";
import { poolingTexts as texts } from "./texts";

/** How many ring-fences are removed and the sum of those awards; null where none is. */
export function pooledInReview(setting: Setting, readings: Readings): string | null {
  const reading = readingOf(readings, grantsSource);
  if (reading === null || typeof setting !== "object") return null;
  const pooled = reading.grants.filter(({ grant }) => setting[grant] === true);
  if (pooled.length === 0) return null;
  const amount = awardsOf(pooled);
  return texts.inReview(
    pooled.length,
    reading.grants.length,
    withUnit(amountFormat([amount])(amount), reading.unit),
  );
}
