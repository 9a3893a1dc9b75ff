import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import { yearTold } from "../kind";
import { yearIn, YEARS_AFTER, YEARS_BEFORE } from "../words";
import { stageOf } from "./stages";

const BEFORE = /\b(last|previous|prior|preceding) (financial )?year('?s)?\b/;
/** "2025/26 received": what came in that year. */
const RECEIVED = /^((?:19|20)\d\d(?:[-/]\d{2,4})?) (?:received|paid|spent|claimed)\b/i;
/** So many years around that of an amount a title may name instead. */
const NEAR = [-3, -2, -1, 0, 1, 2, 3];

/**
 * Whether the heading of an amount is of another year than its table: "Last year outturn", or "2024/25 outturn" where the title, the sheet or
 * the file names 2025/26, or where what is still expected is beside it and says no year.
 */
export function isOfOtherYear({ around, money }: Seen, heading: string): boolean {
  if (BEFORE.test(plainHeading(heading))) return true;
  const year = yearIn(heading) ?? yearIn(RECEIVED.exec(heading.trim())?.[1] ?? "");
  if (year === null || year === YEARS_BEFORE || year === YEARS_AFTER) return false;
  const told = yearTold(
    around,
    NEAR.map((years) => String(Number(year) + years)),
  );
  if (told !== null) return told.year !== year;
  if (stageOf(heading) !== "outturn") return false;
  return money.some(
    (other) =>
      other.heading !== heading && stageOf(other.heading) === "forecast" && yearIn(other.heading) === null,
  );
}
