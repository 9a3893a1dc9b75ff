import type { BookJson, Json, JsonRecord } from "../../../../model/book";
import { withFreedom } from "../../../../model/pooling/freedoms";
import type { FreedomPreset, GrantGiven, PresetAnswers } from "../../../../model/pooling/freedoms";
import {
  isJsonRecord,
  listAt,
  numberAt,
  put,
  recordAt,
  recordsAt,
  textAt,
  textsAt,
} from "../../../../model/json";
import { grantRecords, needsOf, permittedTo, withPermitted } from "../../state";

/** A book after a freedom was given to some of its grants, and what there is to say of it. */
export interface Given {
  readonly book: BookJson;
  readonly notes: readonly string[];
  /** To how many it was given. */
  readonly count: number;
}

/** The services of a book, as a freedom asks of them. */
export function servicesGiven(book: BookJson): { readonly id: string; readonly theme: string }[] {
  return needsOf(book).map((need) => ({ id: textAt(need, ["id"]), theme: textAt(need, ["theme"]) }));
}

/** The rules of the grants chosen filled in by a freedom; what they have besides stays, right or not yet. */
export function given(
  book: BookJson,
  preset: FreedomPreset,
  chosen: readonly string[],
  answers: PresetAnswers,
): Given {
  const before = grantRecords(book).map((grant, at) => grantGiven(grant, permittedTo(book, at)));
  const { grants, notes } = withFreedom(
    { services: servicesGiven(book), grants: before },
    preset,
    chosen,
    answers,
  );
  const filled = grants.reduce<BookJson>((now, after, at) => {
    const grant = before[at]!;
    if (after === grant) return now;
    const permitted = after.permitted === grant.permitted ? now : withPermitted(now, at, after.permitted);
    return put(permitted, ["pooling", "grants", at], withRules(grantRecords(book)[at]!, grant, after));
  }, book);
  return { book: filled, notes, count: chosen.length - notes.length };
}

/** The fields that freedoms fill in. */
const RULES = ["freedom", "flexibility", "caps", "earmarks", "mode", "lastYear"] as const;

function withRules(record: JsonRecord, before: GrantGiven, after: GrantGiven): JsonRecord {
  const changed = RULES.filter((name) => after[name] !== before[name]);
  return changed.reduce<JsonRecord>((now, name) => put(now, [name], jsonOf(after, name)), record);
}

function jsonOf(grant: GrantGiven, name: (typeof RULES)[number]): Json | undefined {
  switch (name) {
    case "caps":
      return Object.fromEntries(grant.caps);
    case "earmarks":
      return grant.earmarks.length === 0
        ? undefined
        : grant.earmarks.map(({ services, share, amount }): JsonRecord => ({
            services,
            ...(share === null ? { amount: amount! } : { share }),
          }));
    case "lastYear":
      return grant.lastYear ?? undefined;
    case "freedom":
      return typeof grant.freedom === "string" ? grant.freedom : { ...grant.freedom };
    default:
      return grant[name];
  }
}

/** A grant as far as a freedom asks of it; what is not right yet is as if it were not said. */
function grantGiven(grant: JsonRecord, permitted: readonly string[]): GrantGiven {
  const award = listAt(grant, ["award"]).filter((sum) => typeof sum === "number");
  const caps = Object.entries(recordAt(grant, ["caps"]));
  return {
    id: textAt(grant, ["id"]),
    holder: textAt(grant, ["holder"]),
    money: oneOf(grant["money"], ["revenue", "capital", "receipts"]),
    award: award.length > 0 ? award : (numberAt(grant, ["award"]) ?? 0),
    caps: new Map(caps.flatMap(([service, most]) => (typeof most === "number" ? [[service, most]] : []))),
    earmarks: recordsAt(grant, ["earmarks"]).map((earmark) => ({
      services: textsAt(earmark, ["services"]),
      share: numberAt(earmark, ["share"]),
      amount: numberAt(earmark, ["amount"]),
    })),
    flexibility: numberAt(grant, ["flexibility"]) ?? 0,
    carry: numberAt(grant, ["carry"]) ?? 0,
    lastYear: numberAt(grant, ["lastYear"]),
    administration: 0,
    match: null,
    minimumAward: null,
    freedom: freedomOf(grant["freedom"]),
    mode: oneOf(grant["mode"], ["separate", "align", "braid", "pool"]),
    permitted,
  };
}

function freedomOf(freedom: Json | undefined): GrantGiven["freedom"] {
  if (isJsonRecord(freedom)) return { innovativePolicyOffer: textAt(freedom, ["innovativePolicyOffer"]) };
  return oneOf(freedom, ["ring-fenced", "ring-fence removed", "single offer", "protected"]);
}

/** Of the known ones the one that is said; otherwise the first. */
function oneOf<const Known extends string>(
  said: Json | undefined,
  known: readonly [Known, ...Known[]],
): Known {
  return known.find((each) => each === said) ?? known[0];
}
