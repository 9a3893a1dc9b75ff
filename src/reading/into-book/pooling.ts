import type { BookJson, Json, JsonRecord } from "../../model/book";
import { listAt, numberAt, put, recordAt, recordsAt, textAt } from "../../model/json";
import { settledAmount, toCell } from "../../model/money";
import { nameKey } from "../../model/names";
import { convert } from "../../model/wording";
import type { GrantsReading, SpendReading } from "../sources";
import { isSpendingNow, spendingNow, takenOut } from "./spending-now";
import { conversionInto } from "./unit";

/** A need, and what the book says of it beside. */
interface Need {
  readonly need: JsonRecord;
  /** Where it was in the book; -1 where it is new. */
  readonly was: number;
  /** Whether the tables name it. */
  readonly isService: boolean;
}

/**
 * Grants as their table has them. There is a need for each service that is spent on, or that conditions name where no spending is counted;
 * what was typed of it stays, and so does a need of another name of which something was typed. An amount follows what is spent where it did
 * so in the book as it `was` before its spending was read anew.
 */
export function withPooling(
  book: BookJson,
  was: BookJson,
  spend: SpendReading | null,
  { grants, unit }: GrantsReading,
): BookJson {
  const before = recordAt(book, ["pooling"]);
  const placeUnit = textAt(book, ["place", "unit"]);
  const needs = needsOf(was, before, spentOn(book, spend, grants));
  const conversion = conversionInto(placeUnit, unit);
  const beside = (name: "values" | "floors", usual: number): JsonRecord =>
    Array.isArray(before[name])
      ? { [name]: needs.map(({ was }) => (was < 0 ? null : listAt(before, [name])[was]) ?? usual) }
      : {};
  return put(book, ["pooling"], {
    ...before,
    grants: grants.map(({ grant, award }) => {
      const said = saidOf(before, grant);
      const now = toCell(settledAmount(convert(award, conversion)));
      return { ...said, id: grant, award: inFirstYear(said.award, now) };
    }),
    needs: needs.map(({ need }) => need),
    allowed: grants.map((grant) => allowedBy(grant, before, needs)),
    ...beside("values", 1),
    ...beside("floors", 0),
  });
}

/** What the book says of a grant beside its table: its rules. */
function saidOf(before: JsonRecord, grant: string): JsonRecord {
  return recordsAt(before, ["grants"]).find((each) => nameKey(textAt(each, ["id"])) === nameKey(grant)) ?? {};
}

/** A table has one award: where the book has one for each year, it is that of the first. */
function inFirstYear(said: Json | undefined, now: number): Json {
  return Array.isArray(said) && said.length > 1 ? [now, ...(said.slice(1) as readonly Json[])] : now;
}

/** What is spent on each service in a book with its spending as it is read; null where no spending is counted. */
function spentOn(
  book: BookJson,
  spend: SpendReading | null,
  grants: GrantsReading["grants"],
): ReadonlyMap<string, number | null> {
  if (spend === null)
    return new Map([...new Set(grants.flatMap(({ permitted }) => permitted))].map((each) => [each, null]));
  const { services, serviceTotals } = spend.count;
  const conversion = conversionInto(textAt(book, ["place", "unit"]), spend.unit);
  return new Map(
    services.map((service, row) => {
      const inUnit = convert(toCell(serviceTotals[row]!), conversion) - takenOut(book, service);
      return [service, Math.max(0, toCell(settledAmount(inUnit)))];
    }),
  );
}

function needsOf(
  book: BookJson,
  before: JsonRecord,
  spent: ReadonlyMap<string, number | null>,
): readonly Need[] {
  const were = recordsAt(before, ["needs"]);
  const keys = were.map((need) => nameKey(textAt(need, ["id"])));
  const ofServices = [...spent].map(([service, amount]): Need => {
    const was = keys.indexOf(nameKey(service));
    const need = were[was] ?? { amount: 0 };
    const now = amount !== null && follows(book, need) ? { amount } : {};
    return { need: { ...need, id: service, ...now }, was, isService: true };
  });
  const known = new Set([...spent.keys()].map(nameKey));
  const others = were.flatMap((need, was): Need[] =>
    known.has(keys[was]!) || !isSaidMore(before, need, was) ? [] : [{ need, was, isService: false }],
  );
  return [...ofServices, ...others];
}

/** Whether an amount is what the tables said: spending, or nothing where they do not say what is spent. */
function follows(book: BookJson, need: JsonRecord): boolean {
  const isUnsaid = spendingNow(book, textAt(need, ["id"])) === null && textAt(need, ["basis"]).trim() === "";
  return isUnsaid ? need.amount === 0 : isSpendingNow(book, need);
}

/** Whether anything was typed of a need: what would be lost without it. */
function isSaidMore(before: JsonRecord, need: JsonRecord, was: number): boolean {
  const [value, floor] = [numberAt(before, ["values", was]) ?? 1, numberAt(before, ["floors", was]) ?? 0];
  return (
    textAt(need, ["basis"]).trim() !== "" ||
    (numberAt(need, ["other"]) ?? 0) !== 0 ||
    value !== 1 ||
    floor !== 0
  );
}

/** Whether a grant may be spent on each need: as its table says of services, and as the book says of other needs. */
function allowedBy(
  { grant, permitted }: GrantsReading["grants"][number],
  before: JsonRecord,
  needs: readonly Need[],
): readonly Json[] {
  const known = new Set(permitted.map(nameKey));
  const row = recordsAt(before, ["grants"]).findIndex(
    (each) => nameKey(textAt(each, ["id"])) === nameKey(grant),
  );
  const said = row < 0 ? [] : listAt(before, ["allowed", row]);
  return needs.map(({ need, was, isService }) =>
    isService ? known.has(nameKey(textAt(need, ["id"]))) : said[was] === true,
  );
}
