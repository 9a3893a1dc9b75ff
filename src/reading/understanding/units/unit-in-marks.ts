import { unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";

const SUFFIX = /[_ ](k|m|000s?|bn)$/i;
/** A heading alone says its unit in words of its own: "Zone 000" says none. */
const CODED_SUFFIX = /_(k|m|000s?|bn)$/i;

/** "edu_k", "asc_k": a letter that every heading of the amounts ends in. */
export function sharedSuffix(headings: readonly string[]): Unit | null {
  const letters = new Set(
    headings.map(
      (heading) => (headings.length > 1 ? SUFFIX : CODED_SUFFIX).exec(heading)?.[1]?.toLowerCase() ?? "",
    ),
  );
  const [only = ""] = letters;
  return letters.size === 1 && only !== "" ? unitNamed(`£${only}`) : null;
}

/** A format that writes the unit behind the figure without scaling it: #,##0"k". */
export function unitOfFormat(format: string): Unit | null {
  if (format === "General") return null;
  const isScaled = /[0#?],+("|\\|;|$)/.test(format);
  const literal = /"\s*(k|m|mn|bn|thousand|million)"/i.exec(format)?.[1];
  if (literal !== undefined && !isScaled) return unitNamed(`£${literal}`);
  return format.includes("£") ? "£" : null;
}

/** "Budget £000.xlsx"; words that only an unlucky name has ("k") are not enough. */
export function fromFileName(name: string): Unit | null {
  return unitNamed(name.replace(/\.[a-z]{2,4}$/i, "").replaceAll("_", " "));
}
