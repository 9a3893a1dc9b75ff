import type { Headline, HeadlineKey } from "../../workbook";
import { texts } from "../texts";

/** True for the headlines that say whether the sheets can be relied on, rather than how much. */
export function isCheck({ key }: Headline): boolean {
  return key === "proven" || key === "checksHold";
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
