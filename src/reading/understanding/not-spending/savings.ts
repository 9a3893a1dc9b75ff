import { plainHeading } from "../../heading-words";
import { amountAt, textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { sectionsOf } from "../rows";
import { MOST_SIDES } from "../lines";
import { isAboutFigures, isRemark } from "../words";
import { BUDGETS, COSTS, NET_OR_GROSS, PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

/** Money that is not to be spent any more. Energy that is saved is no money, and what is net of savings is spent. */
const SAVINGS =
  /(?<!\b(life|energy|fuel|water|carbon|heat|resource|building|national|net of|after|before|less|excluding|including|with|without) |life-)\b(savings?|efficienc(y|ies)|cost (reductions?|improvements?)|(budget|spending|expenditure) reductions?|cips?|qipp)\b(?! (accounts?|banks?|clubs?)\b)/;
/** Words of money that belong to savings: "budget savings", "savings monitoring". */
const OF_SAVINGS =
  /\b(budget|costs?|spend(ing)?|expenditure|revenue|net|gross|cashable|recurrent)\b(?= (and |& )?((cashable|recurrent|agreed|proposed) )?(savings?|efficienc|reductions?|improvements?))|(?<=\b(savings?|efficienc(y|ies)|reductions?|improvements?) (and |& )?((proposals?|plans?|programmes?|targets?|delivery) )?)(monitoring|statement|outturn|budget proposals|accounts?)\b|(?<=\b(savings?|efficiencies|reductions?) ((included|built|assumed|contained|agreed|approved) )?(in|into|within) ([a-z\d]+ ){0,5})budgets?\b|\bbudget (proposals|setting|process|options)\b/g;
/** A title of what is spent. */
const GOES_OUT = anyOf(
  SPENDING,
  COSTS,
  PAYMENTS,
  NET_OR_GROSS,
  BUDGETS,
  "accounts?|growth|pressures|mtf[ps]|estimates",
);
/** Headings of amounts that are spent beside what is saved of them. */
const SPENT = anyOf(SPENDING, PAYMENTS, NET_OR_GROSS, BUDGETS);
/** What is spent, though savings are spoken of. */
const BUDGETED = anyOf(SPENDING, BUDGETS);
/** So many of the names of a column say that something is saved. */
const MOST_PART = 0.5;
const SAMPLE_ROWS = 200;

/** A list of savings to be made: by its title or its sheet, its headings, its sections, or what its rows are called. */
export function areSavings(seen: Seen): boolean {
  const { money, around } = seen;
  if (money.length === 0) return false;
  const texts = money.map(({ heading, groups }) => [heading, ...groups].map(plainHeading));
  if (texts.every((each) => each.some(isSaved))) return true;
  const areSpent = texts.some((each) => each.some((text) => SPENT.test(text) && !isSaved(text)));
  if (areSpent) return false;
  const told = [
    ...around.titles.filter((text) => !isAboutFigures(text)),
    around.sheet,
    around.fileName.replace(/\.\w+$/, ""),
  ]
    .map((text) => sideOf(plainHeading(text)))
    .find((side) => side !== null);
  const isNamed = labelsOf(seen).some(({ heading }) => isSaved(plainHeading(heading)));
  // What the table itself says is nearer than a title, which may be that of the table beside it.
  const isOwn = isTotalSaved(seen) && (isNamed || isBelowNothing(seen));
  if (isOwn || told === "saved" || isTypeOfSavings(seen)) return true;
  if (told !== undefined) return false;
  const sections = sectionsOf(seen).map(({ name }) => plainHeading(name));
  const areSections = sections.length > 0 && sections.every(isSaved);
  return (
    isNamed ||
    areSections ||
    isTotalSaved(seen) ||
    labelsOf(seen).some((column) => areNamesSaved(seen, column))
  );
}

/** No amount is above nothing. */
function isBelowNothing({ grid, rows, money }: Seen): boolean {
  return rows.every((row) => money.every(({ column }) => (amountAt(grid, row, column) ?? 0) <= 0));
}

/** "Total savings" as the last total, of which every total is one. */
function isTotalSaved(seen: Seen): boolean {
  const { grid, counted } = seen;
  const [names] = labelsOf(seen).filter(({ holds }) => holds === "names");
  const totals = counted.leftOut.map(({ row }) => plainHeading(textAt(grid, row, names?.column ?? 0)));
  const last = totals.at(-1) ?? "";
  return (
    /^(grand )?total\b/.test(last) &&
    isSaved(last) &&
    !totals.some((text) => GOES_OUT.test(text.replace(OF_SAVINGS, " ")))
  );
}

/** Whether something about a table that is counted speaks of savings. */
export function speaksOfSavings(seen: Seen): string | undefined {
  const { titles, sheet } = seen.around;
  const headings = labelsOf(seen).map(({ heading }) => heading);
  const sections = sectionsOf(seen).map(({ name }) => name);
  return [...titles, sheet, ...headings, ...sections].find((text) => SAVINGS.test(plainHeading(text)));
}

function isSaved(text: string): boolean {
  return SAVINGS.test(text) && !BUDGETED.test(text.replace(OF_SAVINGS, " "));
}

function sideOf(text: string): "saved" | "spent" | null {
  const rest = text.replace(OF_SAVINGS, " ");
  if (SAVINGS.test(text)) return GOES_OUT.test(rest.replace(SAVINGS, " ")) ? "spent" : "saved";
  return GOES_OUT.test(rest) ? "spent" : null;
}

/** A column of few different names most of which are savings: "Saving", "Efficiency", "Growth". */
function isTypeOfSavings(seen: Seen): boolean {
  return labelsOf(seen).some((column) => column.distinct <= MOST_SIDES && areNamesSaved(seen, column));
}

function areNamesSaved(seen: Seen, { column, heading, holds }: ColumnSeen): boolean {
  // What a budget takes for granted is said in remarks: "Savings of 2% assumed".
  if (isRemark(heading)) return false;
  if (holds !== "names" && holds !== "sentences") return false;
  const rows = seen.rows.slice(0, SAMPLE_ROWS);
  const saved = rows.filter((row) => isSaved(plainHeading(textAt(seen.grid, row, column))));
  return saved.length > 1 && saved.length >= rows.length * MOST_PART;
}
