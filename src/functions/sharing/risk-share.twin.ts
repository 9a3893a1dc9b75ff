import { alongLine, amountAt, isOneCell, lineLength, numberOf } from "../twins";
import { shareCell, sharingTables } from "./largest-remainder.twin-tables";
import { fixed, fixedRange, part } from "../../formula";
import { calledApart, placesApart } from "./set-apart.twin-tables";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "../twins";

const STEPS = "steps of the risk share";
const RISK_POOL = "Risk pool";
const CONTRIBUTION = "Contribution";

/** The two steps that cost the partners something, each shared out by the largest remainders in lists of its own. */
export const riskShareTwin: NativeTwin = {
  inWords:
    "overspend met from underspend, risk_pool, uncommitted in turn, each MIN(what is left, what there is); the risk pool's part by risk_pool_shares and what is left at last by " +
    "contributions, each share its whole pence, and the pence left over to the largest remainders",
  settles: true,
  tables: (call) => [
    steps(call),
    ...calledApart(
      RISK_POOL,
      sharingTables({ total: (tables) => covered(1, tables), weights: perPartner(call, riskPoolShare) }),
    ),
    ...calledApart(
      CONTRIBUTION,
      sharingTables({ total: (tables) => covered(3, tables), weights: perPartner(call, contribution) }),
    ),
  ],
  cellAt: (call, row, column, tables) => {
    const [partner, figure] = liesAcross(call) ? [column, row] : [row, column];
    const riskPool = shareCell(partner, placesApart(RISK_POOL, tables));
    const byContribution = shareCell(partner, placesApart(CONTRIBUTION, tables));
    return `=${[riskPool, byContribution, `${riskPool}+${byContribution}`][figure]!}`;
  },
};

/** What each step covers of what those before it left, read at the 15 digits a cell shows. */
function steps(call: TwinCall): TwinTable {
  const overspend = numberOf(call, "overspend", "0");
  const sources = [
    ["Underspend elsewhere", "underspend"],
    ["Risk pool", "risk_pool"],
    ["Uncommitted schemes cut", "uncommitted"],
  ] as const;
  return {
    kind: "workings",
    name: STEPS,
    title: "How the overspend is met, step by step",
    headings: ["Step", "Covered"],
    rows: sources.length + 1,
    cellAt: (row, column, tables) => {
      const source = sources[row];
      if (column === 0) return source?.[0] ?? "Partners by contribution";
      const before = Array.from({ length: row }, (_, step) => `-${covered(step, tables)}`).join("");
      const decimals = `MAX(2,14-INT(LOG10(MAX(1,${overspend}))))`;
      const left = before === "" ? overspend : `ROUND(${overspend}${before},${decimals})`;
      return source ? `=MIN(${left},${numberOf(call, source[1], "0")})` : `=${left}`;
    },
  };
}

function covered(step: number, tables: TablePlaces): string {
  return fixed(part(tables(STEPS), step, 1));
}

function perPartner(call: TwinCall, weightOf: (call: TwinCall, partner: number) => string) {
  const { rows, columns } = call.result;
  return Array.from(
    { length: liesAcross(call) ? columns : rows },
    (_, partner) => () => weightOf(call, partner),
  );
}

function contribution(call: TwinCall, partner: number): string {
  return weightAlong(call, "contributions", partner);
}

/** Where the shares are left out or empty, the risk pool was funded by contribution. */
function riskPoolShare(call: TwinCall, partner: number): string {
  const shares = call.given["risk_pool_shares"];
  if (!shares) return contribution(call, partner);
  const share = weightAlong(call, "risk_pool_shares", partner);
  if (shares.kind === "value") return share;
  const range = fixedRange(shares.cells);
  // The second part is 0, or the error that a cell of the range shows.
  const filled = `COUNT(${range})+0*SUM(${range})`;
  return `IF(${filled}=0,${contribution(call, partner)},${share})`;
}

function weightAlong(call: TwinCall, name: string, partner: number): string {
  const weights = call.given[name]!;
  if (weights.kind === "value") return amountAt(weights, 0, 0);
  return partner < lineLength(weights.cells) ? `N(${fixed(alongLine(weights.cells, partner))})` : "0";
}

/** Whether the partners are in a row. */
function liesAcross(call: TwinCall): boolean {
  const paid = call.given["contributions"]!;
  return paid.kind === "cells" && !isOneCell(paid.cells) && paid.cells.rows === 1;
}
