import type { HeadlineKey } from "../../../sheets";
import type { Headline } from "../../../workbook";
import type { LeverFindings } from "../../registry";
import { headlineOf, isSaid } from "../../wizard";
import { poolingTexts as texts } from "./texts";

/** Sentences of the Summary that the pane shows, in its order; the others are on the sheet. */
const SENTENCES: readonly HeadlineKey[] = ["inWordsGain", "inWordsBlocking", "inWordsRemoveFirst"];

/** What pooling brings, which conditions prevent more, whether the law's minimums are met and the answers proved. */
export function poolingFindings(headlines: readonly Headline[]): LeverFindings {
  const short = minimumsShort(headlines);
  const isShort = headlineOf(headlines, "floorShortfall")?.value !== 0;
  return {
    sentences: SENTENCES.flatMap((key) => headlineOf(headlines, key) ?? []).filter(isSaid),
    note: texts.notCashable,
    alarms: short === null ? [] : [{ message: texts.minimumsShort(String(short.value)), headline: short }],
    failedChecks: headlineOf(headlines, "proven")?.value === false ? [texts.unproven] : [],
    notFigures: isShort ? ["proven"] : ["proven", "floorShortfall"],
  };
}

/** Why statutory minimums cannot be met, in words; null where they are. */
function minimumsShort(headlines: readonly Headline[]): Headline | null {
  const short = headlineOf(headlines, "floorShortfall")?.value;
  const sentence = headlineOf(headlines, "inWordsFloors");
  const isShort = typeof short === "number" && short > 0;
  return isShort && sentence !== undefined && isSaid(sentence) ? sentence : null;
}
