import type { SheetBox } from "../../../formula";
import { FORMS } from "../../../model/book";
import type { Book, PoolingPart } from "../../../model/book";
import { askedHeads, figures, layColumns, text } from "../../cells";
import type { Heads } from "../../cells";
import type { SheetDraft } from "../../draft";
import type { RulesCells, YearRows } from "./cells";
import { layOutOverspend } from "./overspend";
import { yearHeads } from "./year-heads";

/** The rules of a grant that have a column each, in their order; freedom and match have two. */
export const COLUMN_RULES = [
  "holder",
  "money",
  "mode",
  "flexibility",
  "carry",
  "lastYear",
  "minimumAward",
] as const;

/** A row that is free for one more line. */
const FREE = 1;

/** Asks for the rows of all tables: what is always there first, then what there is only where something is given. */
export function layOut(draft: SheetDraft, book: Book, pooling: PoolingPart): RulesCells {
  const { grants, needs, floors, poolAdministration, overspend } = pooling;
  const years = yearHeads(book);
  const byYear = (title: string, note: string, of: string, rows: number): YearRows => {
    draft.titled(title, note);
    return layColumns(draft, rows, { name: text(of), years });
  };
  const isGiven = (sums: PoolingPart["poolAdministration"]): boolean =>
    typeof sums !== "number" || sums !== 0;
  const awards = byYear(
    "What each grant brings, by year",
    "A year that says nothing else is as the year before it. Type over it where it is not.",
    "Grant",
    grants.length,
  );
  draft.titled("The rules of each grant", RULES_NOTE);
  const { grant: ruled, ...rules } = layColumns<string>(draft, grants.length, ruleHeads());
  const administration = grants.some((grant) => isGiven(grant.administration))
    ? byYear(
        "Administration of each grant, by year",
        "As a line of its own: taken from the award first.",
        "Grant",
        grants.length,
      )
    : null;
  const ofPool = isGiven(poolAdministration)
    ? byYear("Administration of the pool, by year", "Where something is pooled.", "Pool", 1)
    : null;
  const need = byYear("What is needed, by year", "Whoever pays for it.", "Service", needs.length);
  const other = needs.some((each) => isGiven(each.other))
    ? byYear(
        "Other money available, by year",
        "Council tax, core funding, fees: grants pay for what it leaves.",
        "Service",
        needs.length,
      )
    : null;
  const floor = floors?.some(isGiven)
    ? byYear("Statutory minimums, by year", "The least that grants must pay.", "Service", needs.length)
    : null;
  draft.titled("Kinds of spending", "Capital grants never pay for revenue.");
  const services = layColumns(draft, needs.length, {
    service: text("Service"),
    theme: text(labelOf(FORMS.need, "theme")),
    money: text(labelOf(FORMS.need, "money")),
    receiptsMayPay: text(labelOf(FORMS.need, "receiptsMayPay")),
  });
  const capped = grants.flatMap(({ caps }) => [...caps]).length;
  const earmarked = grants.flatMap(({ earmarks }) => earmarks).length;
  return {
    grant: awards.name,
    award: awards.years,
    ruled: ruled!,
    rules: rules as Readonly<Record<string, SheetBox>>,
    administration,
    poolAdministration: ofPool,
    need,
    other,
    floor,
    services,
    caps: capped === 0 ? null : layOutCaps(draft, capped + FREE),
    earmarks: earmarked === 0 ? null : layOutEarmarks(draft, earmarked + FREE, years),
    overspend: overspend === null ? null : layOutOverspend(draft, book),
  };
}

const RULES_NOTE =
  "Flexibility and carrying forward are shares of each year's award. Held aligned or braided, moves within the flexibility are agreed; what braided grants spend may be another's match. A last year is the one in which it begins: 2030 is 2030-31.";

function ruleHeads(): Readonly<Record<string, Heads>> {
  const named = COLUMN_RULES.map((name) => [name, askedHeads(fieldOf(name))] as const);
  return {
    grant: text("Grant"),
    ...Object.fromEntries(named),
    freedom: ["heading", labelOf(FORMS.grant, "freedom"), "Theme of its offer"],
    match: ["heading", "Pounds of match for each pound", "Whose spending is match"],
  };
}

export function fieldOf(name: string) {
  return FORMS.grant.find((field) => field.name === name)!;
}

function labelOf(form: typeof FORMS.grant, name: string): string {
  return form.find((field) => field.name === name)!.ask.label;
}

function layOutCaps(draft: SheetDraft, rows: number): NonNullable<RulesCells["caps"]> {
  draft.titled("Most into a service in a year", "They hold in every year and however a grant is held.");
  return layColumns(draft, rows, {
    grant: text("Grant"),
    service: text("Service"),
    most: figures("Most in a year"),
  });
}

function layOutEarmarks(
  draft: SheetDraft,
  rows: number,
  [style, ...years]: Heads,
): NonNullable<RulesCells["earmarks"]> {
  draft.titled(
    "Parts ring-fenced within grants",
    "A share of the award, or amounts by year; services with semicolons between them.",
  );
  return layColumns(draft, rows, {
    grant: text("Grant"),
    services: text("Services"),
    share: figures("Share of the award"),
    amount: [style, ...years],
  });
}
