import type { Headline } from "../../workbook";
import type { LeverFindings, PaneLever } from "../registry";
import { texts } from "../texts";

/** What the headlines say about each lever that has more to say than figures. */
export function findingsOf(
  headlines: readonly Headline[],
  levers: readonly PaneLever[],
): readonly LeverFindings[] {
  return levers.flatMap(({ findings }) => (findings === undefined ? [] : [findings(headlines)]));
}

/** The figures, without checks, sentences, and what the levers' findings leave out. */
export function figuresOf(
  headlines: readonly Headline[],
  findings: readonly LeverFindings[],
): readonly Headline[] {
  const others = findings.flatMap(({ notFigures }) => notFigures);
  return headlines.filter(({ key, kind }) => kind === "figure" && !others.includes(key));
}

/** What the checks say, in a sentence; null while a check has no answer yet. */
export function stateOfChecks(
  headlines: readonly Headline[],
  findings: readonly LeverFindings[],
): { readonly hold: boolean; readonly sentence: string } | null {
  // While figures are being worked out no check has an answer.
  if (headlines.some(({ value }) => isBusy(value))) return null;
  const holds = headlineOf(headlines, "checksHold")?.value;
  const [failed] = findings.flatMap(({ failedChecks }) => failedChecks);
  if (holds === false) return { hold: false, sentence: texts.result.notHold };
  if (failed !== undefined) return { hold: false, sentence: failed };
  if (holds !== true) return null;
  return { hold: true, sentence: texts.result.allHold };
}

/** Excel errors among the figures, each explained once. */
export function troubleOf(headlines: readonly Headline[]): string[] {
  const sentences = headlines.flatMap(({ label, value }) => {
    if (typeof value !== "string" || !value.startsWith("#")) return [];
    if (isBusy(value)) return [texts.result.busy];
    if (value === "#NAME?") return [texts.result.name];
    if (value === "#N/A") return [texts.result.changed];
    if (value === "#REF!") return [texts.result.deleted];
    return [texts.result.error(label, value)];
  });
  return [...new Set(sentences)];
}

function isBusy(value: Headline["value"]): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

export function headlineOf(headlines: readonly Headline[], key: string): Headline | undefined {
  return headlines.find((headline) => headline.key === key);
}

/** Whether a sentence has its words, not an empty cell or an Excel error. */
export function isSaid({ value }: Headline): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("#");
}
