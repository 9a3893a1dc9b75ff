import { cellOf, reference } from "../../../../formula";
import type { SheetBox } from "../../../../formula";
import { poolSummaryEntry } from "../../../../functions";
import { besideLabel, lesser, none, notPermitted, same, sumsOfColumns, sumsOfRows } from "../../../formula";
import type { LabelOf } from "../../../formula";
import { mostAtPrices, pricesAreLawful } from "./prices";
import type { ProofCells } from "./cells";

/** One line of the proof: something that must be true, or a figure that another line compares. */
export interface ProofLine {
  readonly key:
    | "awards"
    | "needs"
    | "permitted"
    | "figures"
    | "floors"
    | "tolerance"
    | "prices"
    | "worth"
    | "most"
    | "best"
    | "proved";
  readonly kind: "holds" | "figure" | "proved";
  readonly label: string;
}

/** The lines of the proof, from the top down; `proofFormulas` gives a formula for each. */
export const PROOF_LINES: readonly ProofLine[] = [
  { key: "awards", kind: "holds", label: "Every grant spends no more than its award" },
  { key: "needs", kind: "holds", label: "Every service gets no more than its need" },
  {
    key: "permitted",
    kind: "holds",
    label: "No payment is below 0, and none goes where the conditions do not let it",
  },
  {
    key: "figures",
    kind: "holds",
    label: "Spent, stranded, funded and unmet of each one, and the summary, are what these payments come to",
  },
  {
    key: "floors",
    kind: "holds",
    label: "Services fall short of their statutory minimums by just what the summary says",
  },
  {
    key: "tolerance",
    kind: "holds",
    label: "Sums that count as the same differ by no more than a penny",
  },
  {
    key: "prices",
    kind: "holds",
    label: "No price is below 0, and no service's is above that of a grant that may pay for it",
  },
  { key: "worth", kind: "figure", label: "What these payments are worth, minimums first" },
  { key: "most", kind: "figure", label: "The most that any payments can be worth at these prices" },
  { key: "best", kind: "holds", label: "Both are the same: no other use of the money does better" },
  { key: "proved", kind: "proved", label: "Proved: all of the above" },
];

/**
 * The proof that payments are the best use of the grants, as ordinary formulas that only read cells; one for each of
 * `PROOF_LINES`, to be written from `at` downwards. Classic functions only, so that every spreadsheet program works them out.
 *
 * Any prices bound what payments that keep the rules can be worth (weak duality of linear programming; `PoolingPrices` says it in
 * words). Payments that keep every rule and are worth just that much are therefore the best. A pound towards a statutory
 * minimum counts its value and 1 more than the highest value besides, so that it comes first.
 */
export function proofFormulas(cells: ProofCells, at: SheetBox): string[] {
  const formulas = formulasOf(cells, (key) => reference(lineOf(at, key)));
  return PROOF_LINES.map(({ key }) => `=${formulas[key]}`);
}

/** In pounds, the most that a proof lets two sums differ that count as the same. A text in its place is above it, too. */
const PENNY = 0.01;

/** The cell of one line of a proof that is written from `at` downwards. */
export function lineOf(at: SheetBox, key: ProofLine["key"]): SheetBox {
  const row = PROOF_LINES.findIndex((line) => line.key === key);
  return cellOf(at, row, 0);
}

/** What one grant spends outside its conditions, from its row of payments and of conditions and its cell of `pooled`. */
export function outsideFormula(payments: SheetBox, permitted: SheetBox, pooled: SheetBox | null): string {
  return `=SUMPRODUCT(${reference(payments)}*${notPermitted(permitted, pooled)})`;
}

/** The decimals that an award is looked through for, beyond a penny's two: pence in millions. */
const FINER_THAN_A_PENNY = [2, 3, 4, 5, 6, 7] as const;

/**
 * The most of an award that a share of it lets be spent outside its conditions, as PLACE.POOLALLOCATION rounds it: down to the penny, or
 * to the award's own last decimal. The product is first read at 15 digits, since 100*0.29 is 28.999999999999996 in a sheet.
 */
export function allowanceFormula(award: SheetBox, share: SheetBox): string {
  const [money, product] = [reference(award), `${reference(award)}*${reference(share)}`];
  const places = `2${FINER_THAN_A_PENNY.map((place) => `+(ROUND(${money},${place})<>${money})`).join("")}`;
  return `=ROUNDDOWN(ROUND(${product},14-INT(LOG10(MAX(1,${money})))),${places})`;
}

function formulasOf(
  cells: ProofCells,
  line: (key: ProofLine["key"]) => string,
): Record<ProofLine["key"], string> {
  const payments = reference(cells.payments);
  const funded = reference(cells.funded);
  const [awards, needs] = [reference(cells.awards), reference(cells.needs)];
  const [values, floors] = [reference(cells.values), reference(cells.floors)];
  const tolerance = reference(cells.tolerance);
  const minimum = `(MAX(${values})+1)`;
  const holding = PROOF_LINES.filter(({ kind }) => kind === "holds").map(({ key }) => line(key));
  return {
    awards: none(`${sumsOfRows(cells.payments, cells.asManyAsServices)}>${awards}+${tolerance}`),
    needs: none(`${sumsOfColumns(cells.payments, cells.asManyAsGrants)}>${needs}+${tolerance}`),
    permitted: `AND(${none(`${payments}<0`)},${keepsConditions(cells)})`,
    figures: figuresAgree(cells),
    floors: same(
      `SUMPRODUCT((${floors}>${funded})*(${floors}-${funded}))`,
      summaryFigure(cells, "Floor shortfall"),
      tolerance,
    ),
    tolerance: `${tolerance}<=${PENNY}/${cells.poundsInUnit}`,
    prices: pricesAreLawful(cells),
    worth: `SUMPRODUCT(${payments}*${values})+${minimum}*SUMPRODUCT(${lesser(funded, floors)})`,
    most: mostAtPrices(cells, minimum),
    best: same(line("worth"), line("most"), tolerance),
    proved: `AND(${holding.join(",")})`,
  };
}

function keepsConditions({ payments, permitted, pooled, limits, tolerance }: ProofCells): string {
  const least = reference(tolerance);
  if (limits === null) {
    return `SUMPRODUCT(${reference(payments)}*${notPermitted(permitted, pooled)})<=${least}`;
  }
  const [caps, allowance, outside] = [limits.caps, limits.allowance, limits.outside].map(reference);
  return [
    none(`${outside}>${allowance}+${least}`),
    none(`(${caps}<>"")*(${reference(payments)}>${caps}+${least})`),
  ].join(",");
}

/** Every figure that is shown beside the payments, each by itself, so that none can be typed over unseen. */
function figuresAgree(cells: ProofCells): string {
  const { awards, spent, stranded, needs, funded, unmet } = cells;
  const tolerance = reference(cells.tolerance);
  const payments = reference(cells.payments);
  const differsNowhere = (one: string, other: SheetBox) =>
    none(`ABS(${one}-${reference(other)})>${tolerance}`);
  const [byGrant, byService] = [
    sumsOfRows(cells.payments, cells.asManyAsServices),
    sumsOfColumns(cells.payments, cells.asManyAsGrants),
  ];
  return `AND(${[
    differsNowhere(byGrant, spent),
    differsNowhere(byService, funded),
    differsNowhere(`${reference(awards)}-${byGrant}`, stranded),
    differsNowhere(`${reference(needs)}-${byService}`, unmet),
    same(summaryFigure(cells, "Funded"), `SUM(${payments})`, tolerance),
    same(summaryFigure(cells, "Value"), `SUMPRODUCT(${payments}*${reference(cells.values)})`, tolerance),
    same(summaryFigure(cells, "Stranded"), `SUM(${reference(stranded)})`, tolerance),
    same(summaryFigure(cells, "Unmet"), `SUM(${reference(unmet)})`, tolerance),
  ].join(",")})`;
}

function summaryFigure({ summary }: ProofCells, label: LabelOf<typeof poolSummaryEntry>): string {
  return reference(besideLabel(summary, poolSummaryEntry, label));
}
