import type { Headline, HeadlineKey } from "../../workbook";
import { texts } from "../texts";

/** True for the headlines that say whether the sheets can be relied on, rather than how much. */
function isCheck({ key }: Headline): boolean {
  return key === "proven" || key === "checksHold";
}

/** Sentences of the Summary that the pane shows, in its order; the others are on the sheet. */
const SENTENCES: readonly HeadlineKey[] = ["inWordsGain", "inWordsBlocking", "inWordsRemoveFirst"];

/** The main findings in words, as their cells have them; those without an answer are left out. */
export function sentencesOf(headlines: readonly Headline[]): readonly Headline[] {
  return SENTENCES.flatMap((key) => headlineOf(headlines, key) ?? []).filter(isSaid);
}

/** Why statutory minimums cannot be met, in words; null where they are. */
export function minimumsShort(headlines: readonly Headline[]): Headline | null {
  const short = headlineOf(headlines, "floorShortfall")?.value;
  const sentence = headlineOf(headlines, "inWordsFloors");
  const isShort = typeof short === "number" && short > 0;
  return isShort && sentence !== undefined && isSaid(sentence) ? sentence : null;
}

/** The figures, without checks, sentences, and a floor shortfall of nothing. */
export function figuresOf(headlines: readonly Headline[]): readonly Headline[] {
  return headlines.filter(
    (headline) =>
      !isCheck(headline) &&
      !headline.key.startsWith("inWords") &&
      !(headline.key === "floorShortfall" && headline.value === 0),
  );
}

/** Whether a sentence has its words, not an empty cell or an Excel error. */
function isSaid({ value }: Headline): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("#");
}

/** What the checks say, in a sentence; null while a check has no answer yet. */
export function stateOfChecks(
  headlines: readonly Headline[],
): { readonly hold: boolean; readonly sentence: string } | null {
  const holds = headlineOf(headlines, "checksHold")?.value;
  const proven = headlineOf(headlines, "proven")?.value;
  if (holds === false) return { hold: false, sentence: texts.result.notHold };
  if (proven === false) return { hold: false, sentence: texts.result.unproven };
  if (holds !== true) return null;
  return { hold: true, sentence: texts.result.allHold };
}

/** Excel errors among the figures, each explained once. */
export function troubleOf(headlines: readonly Headline[]): string[] {
  const sentences = headlines.flatMap(({ label, value }) => {
    if (typeof value !== "string" || !value.startsWith("#")) return [];
    if (value === "#BUSY!" || value === "#GETTING_DATA") return [texts.result.busy];
    if (value === "#NAME?") return [texts.result.name];
    if (value === "#N/A") return [texts.result.changed];
    if (value === "#REF!") return [texts.result.deleted];
    return [texts.result.error(label, value)];
  });
  return [...new Set(sentences)];
}

export function headlineOf(headlines: readonly Headline[], key: HeadlineKey): Headline | undefined {
  return headlines.find((headline) => headline.key === key);
}
