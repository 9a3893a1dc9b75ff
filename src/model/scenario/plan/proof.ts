import { cellOf, reference, type SheetBox } from "./address";

/**
 * The cells that the proof of an allocation reads. Lists of grants are columns, of services rows; blocks have a row a grant
 * and a column a service. Every cell holds a number, except in `permitted` and `pooled` (TRUE, or anything else for no) and
 * `caps` (empty for none).
 */
export interface ProofCells {
  readonly payments: SheetBox;
  /** The sums of the payments, by grant and by service. */
  readonly spent: SheetBox;
  readonly funded: SheetBox;
  readonly stranded: SheetBox;
  readonly unmet: SheetBox;
  readonly awards: SheetBox;
  readonly needs: SheetBox;
  readonly values: SheetBox;
  readonly floors: SheetBox;
  readonly permitted: SheetBox;
  /** null where every grant is kept to its own conditions. */
  readonly pooled: SheetBox | null;
  /** null where no grant has a cap or may be spent outside its conditions. */
  readonly limits: ProofLimits | null;
  /** What PLACE.GRANTPRICE gives: of a pound on permitted services, and of one within the allowance outside them. */
  readonly grantPrices: SheetBox;
  /** What PLACE.NEEDPRICE gives. */
  readonly servicePrices: SheetBox;
  /** What PLACE.POOLSUMMARY gives: labels and figures. */
  readonly summary: SheetBox;
  /** The largest difference between two sums that counts as none. */
  readonly tolerance: SheetBox;
}

/** Rules on payments besides awards, needs and conditions. */
export interface ProofLimits {
  readonly caps: SheetBox;
  /** The share of each award that may be spent outside its conditions. */
  readonly flexibility: SheetBox;
  /** By grant, what is spent there; see `outsideFormula`. */
  readonly outside: SheetBox;
}

/** One line of the proof: something that must be true, or a figure that another line compares. */
export interface ProofLine {
  readonly key:
    "awards" | "needs" | "permitted" | "figures" | "floors" | "prices" | "worth" | "most" | "best" | "proved";
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
    label: "Totals, stranded, unmet and the summary are what these payments come to",
  },
  {
    key: "floors",
    kind: "holds",
    label: "Services fall short of their statutory minimums by just what the summary says",
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

/** Rows of PLACE.POOLSUMMARY. */
export const SUMMARY_ROW = { funded: 0, value: 1, stranded: 2, unmet: 3, floorShortfall: 4 } as const;

/**
 * The proof that payments are the best use of the grants, as ordinary formulas that read cells and nothing else; one for each of
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

/** The cell of one line of a proof that is written from `at` downwards. */
export function lineOf(at: SheetBox, key: ProofLine["key"]): SheetBox {
  const row = PROOF_LINES.findIndex((line) => line.key === key);
  return cellOf(at, row, 0);
}

/** What one grant spends outside its conditions, from its row of payments and of conditions and its cell of `pooled`. */
export function outsideFormula(payments: SheetBox, permitted: SheetBox, pooled: SheetBox | null): string {
  return `=SUMPRODUCT(${reference(payments)}*${notPermitted(permitted, pooled)})`;
}

function formulasOf(
  cells: ProofCells,
  line: (key: ProofLine["key"]) => string,
): Record<ProofLine["key"], string> {
  const payments = reference(cells.payments);
  const [spent, funded] = [reference(cells.spent), reference(cells.funded)];
  const [awards, needs] = [reference(cells.awards), reference(cells.needs)];
  const [values, floors] = [reference(cells.values), reference(cells.floors)];
  const tolerance = reference(cells.tolerance);
  const minimum = `(MAX(${values})+1)`;
  const holding = PROOF_LINES.filter(({ kind }) => kind === "holds").map(({ key }) => line(key));
  return {
    awards: none(`${spent}>${awards}+${tolerance}`),
    needs: none(`${funded}>${needs}+${tolerance}`),
    permitted: `AND(${none(`${payments}<0`)},${keepsConditions(cells)})`,
    figures: figuresAgree(cells),
    floors: same(
      `SUMPRODUCT((${floors}>${funded})*(${floors}-${funded}))`,
      summaryFigure(cells, "floorShortfall"),
      tolerance,
    ),
    prices: pricesAreLawful(cells),
    worth: `SUMPRODUCT(${payments}*${values})+${minimum}*SUMPRODUCT(${lesser(funded, floors)})`,
    most: mostAtPrices(cells, minimum),
    best: same(line("worth"), line("most"), tolerance),
    proved: `AND(${holding.join(",")})`,
  };
}

function keepsConditions({ payments, permitted, pooled, limits, awards, tolerance }: ProofCells): string {
  const least = reference(tolerance);
  if (limits === null) {
    return `SUMPRODUCT(${reference(payments)}*${notPermitted(permitted, pooled)})<=${least}`;
  }
  const [caps, share, outside] = [limits.caps, limits.flexibility, limits.outside].map(reference);
  return [
    none(`${outside}>${reference(awards)}*${share}+${least}`),
    none(`(${caps}<>"")*(${reference(payments)}>${caps}+${least})`),
  ].join(",");
}

/** Every figure that is shown beside the payments, so that none can be typed over unseen. */
function figuresAgree(cells: ProofCells): string {
  const { awards, spent, stranded, needs, funded, unmet } = cells;
  const tolerance = reference(cells.tolerance);
  const payments = reference(cells.payments);
  const total = `SUM(${payments})`;
  const isLeft = (whole: SheetBox, used: SheetBox, left: SheetBox) =>
    none(`ABS(${reference(whole)}-${reference(used)}-${reference(left)})>${tolerance}`);
  return `AND(${[
    same(`SUM(${reference(spent)})`, total, tolerance),
    same(`SUM(${reference(funded)})`, total, tolerance),
    isLeft(awards, spent, stranded),
    isLeft(needs, funded, unmet),
    same(summaryFigure(cells, "funded"), total, tolerance),
    same(summaryFigure(cells, "value"), `SUMPRODUCT(${payments}*${reference(cells.values)})`, tolerance),
    same(summaryFigure(cells, "stranded"), `SUM(${reference(stranded)})`, tolerance),
    same(summaryFigure(cells, "unmet"), `SUM(${reference(unmet)})`, tolerance),
  ].join(",")})`;
}

function pricesAreLawful(cells: ProofCells): string {
  const { permitted, pooled, limits, awards } = cells;
  const { services, own, elsewhere } = pricesOf(cells);
  const may = isPermitted(permitted, pooled);
  const notNegative = [
    none(`${reference(cells.grantPrices)}<0`),
    none(`${services}<0`),
    none(`${elsewhere}<${own}`),
  ];
  // Where a cap holds a payment down, the dearer service is paid for in the bound instead.
  const uncapped = limits === null ? "" : `*(${reference(limits.caps)}="")`;
  const dearer = [none(`${may}*(${services}>${own})${uncapped}`)];
  if (limits !== null) {
    const allowance = `(${reference(awards)}*${reference(limits.flexibility)}>0)`;
    dearer.push(
      none(`${notPermitted(permitted, pooled)}*${allowance}*(${services}>${elsewhere})${uncapped}`),
    );
  }
  return `AND(${[...notNegative, ...dearer].join(",")})`;
}

function mostAtPrices(cells: ProofCells, minimum: string): string {
  const [awards, needs] = [reference(cells.awards), reference(cells.needs)];
  const [values, floors] = [reference(cells.values), reference(cells.floors)];
  const { services, own, elsewhere } = pricesOf(cells);
  const towardsFloor = lesser(floors, needs);
  const most = [
    `SUMPRODUCT(${awards}*${own})`,
    `SUMPRODUCT((${needs}-${towardsFloor})*${above(values, services)})`,
    `SUMPRODUCT(${towardsFloor}*${above(`${values}+${minimum}`, services)})`,
  ];
  if (cells.limits !== null) {
    const { caps, flexibility } = cells.limits;
    const may = isPermitted(cells.permitted, cells.pooled);
    const mayNot = notPermitted(cells.permitted, cells.pooled);
    const allowance = `${awards}*${reference(flexibility)}`;
    most.push(
      `SUMPRODUCT(${allowance}*(${elsewhere}-${own}))`,
      `SUMPRODUCT(${reference(caps)}*${may}*${above(services, own)})`,
      `SUMPRODUCT(${reference(caps)}*${mayNot}*(${allowance}>0)*${above(services, elsewhere)})`,
    );
  }
  return most.join("+");
}

function pricesOf({ servicePrices, grantPrices }: ProofCells) {
  return {
    services: reference(servicePrices),
    own: reference({ ...grantPrices, columns: 1 }),
    elsewhere: reference({ ...grantPrices, column: grantPrices.column + 1, columns: 1 }),
  };
}

function summaryFigure({ summary }: ProofCells, row: keyof typeof SUMMARY_ROW): string {
  return reference(cellOf(summary, SUMMARY_ROW[row], 1));
}

/** 1 where the grant may be spent on the service, else 0. */
function isPermitted(permitted: SheetBox, pooled: SheetBox | null): string {
  return pooled === null
    ? `(${reference(permitted)}=TRUE)`
    : `((${reference(permitted)}=TRUE)+(${reference(pooled)}=TRUE)>0)`;
}

function notPermitted(permitted: SheetBox, pooled: SheetBox | null): string {
  return `(1-${isPermitted(permitted, pooled)})`;
}

/** That a condition over ranges is true nowhere. */
function none(condition: string): string {
  return `SUMPRODUCT((${condition})*1)=0`;
}

function same(one: string, other: string, tolerance: string): string {
  return `ABS(${one}-${other})<=${tolerance}`;
}

/** By cell of two ranges the lesser figure. MIN would give one figure for both ranges together. */
function lesser(one: string, other: string): string {
  return `((${one}<${other})*${one}+(${one}>=${other})*${other})`;
}

/** By cell what one figure is above another, or 0. */
function above(one: string, other: string): string {
  return `(${one}>${other})*(${one}-${other})`;
}
