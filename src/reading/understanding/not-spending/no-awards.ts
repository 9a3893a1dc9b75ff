import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { namesBodies } from "../roles";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import { whyHeld } from "./held";
import { namesRole } from "../vocabulary";
import {
  COSTS,
  RESERVES,
  SPENDING,
  TAXES,
  anyOf,
  isFinancing,
  withoutNamesOfServices,
} from "../../vocabulary";

/** Who puts money in, perhaps after the number of the part of a report. */
const PUTS_IN =
  /^(\d+[.)]? )?((partners?|agreed|pooled|annual) )*(contributions?|contributors?|income|receipts|financing|financed by|funded by|money in|where (it|(the|our) money) (comes|came) from|who pays( for (it|this))?)( from partners)?\??$/;
/** What pays for a budget beside grants: taxes and what was put by. */
const TAX_OR_RESERVE = anyOf(TAXES, RESERVES, "borrowing|capital receipts");
const SPENT = anyOf(SPENDING);
const SPENT_ON = anyOf(SPENDING, COSTS, "uses?");
/** A grant for the loss of a tax is a grant. */
const GRANT_FOR_TAX = /\b(grants?|reliefs?|support|compensation|scheme|administration)\b/i;

/**
 * Why a table that looks like a list of grants is none: it tells who puts money into a pool, or how a budget is paid for, of which grants are
 * a part. null where it may be a list of grants.
 */
export function whyNoAwards(seen: Seen): string | null {
  const { grid, rows } = seen;
  const names = labelsOf(seen).filter(({ holds }) => holds === "names");
  const [nearest = ""] = seen.around.titles;
  const held = whyHeld(seen);
  if (held !== null) return held;
  if (areShares(seen, nearest)) return "what is over or under, shared out";
  if (names.some(({ heading }) => saysWhoPutsIn(heading))) return "what partners put in";
  // What a grant may be spent on may well be the collection of a tax.
  const ofGrants = names.filter(({ heading }) => namesRole(heading, "permitted") === 0);
  const isPaidFor = ofGrants.some(({ column }) => rows.some((row) => isTax(textAt(grid, row, column))));
  return isPaidFor ? "what comes in, of which grants are a part" : null;
}

/** Every row of a table is a grant, a tax or another source of money, and at least one of them a tax or a reserve. */
export function arePaymentsOfBudget(seen: Seen): boolean {
  const { grid, rows } = seen;
  return labelsOf(seen).some(({ column, holds }) => {
    const names = rows.map((row) => textAt(grid, row, column));
    const isSpent = (name: string) => SPENT.test(name);
    return holds === "names" && names.some(isTax) && names.every(isFinancing) && !names.some(isSpent);
  });
}

function isTax(name: string): boolean {
  return TAX_OR_RESERVE.test(withoutNamesOfServices(plainHeading(name))) && !GRANT_FOR_TAX.test(name);
}

/** "1. Partner contributions" over the names of who makes them. */
export function saysWhoPutsIn(heading: string): boolean {
  return PUTS_IN.test(plainHeading(heading));
}

const SHARE =
  /\b(risk|gain|loss|surplus|deficit|overspend|underspend)s?[- ]shar(e|es|ing)\b|\bshares? of (the )?(risk|gain|loss|surplus|deficit|over ?spend|under ?spend)\b/;

/** "Risk share of overspend": it is in the spending already. */
export function areShares(seen: Seen, title: string): boolean {
  const headings = labelsOf(seen).map(({ heading }) => heading);
  return [title, ...headings].some((text) => SHARE.test(plainHeading(text)));
}

const LEAST_GRANTS = 3;

/** Every row is called a grant, whoever holds it, and no heading and no title speaks of spending: "Police main grant", "Community safety grant". */
export function areNamesOfGrants(seen: Seen): boolean {
  const { grid, rows, money, around } = seen;
  const [labels, ...more] = labelsOf(seen).filter(
    (column) => column.holds === "names" && !namesBodies(seen, column),
  );
  if (labels === undefined || more.length > 0 || rows.length < LEAST_GRANTS) return false;
  const isSpent = [...around.titles, around.sheet, ...money.map(({ heading }) => heading)].some((text) =>
    SPENT_ON.test(text),
  );
  const isGrant = (row: number) =>
    /\bgrant$/.test(plainHeading(textAt(grid, row, labels.column)).replace(/ ?\(.*?\)/g, ""));
  // Schemes that grants are given in, as to disabled people, are what a programme is spent on.
  const areSchemes = /^(schemes?|projects?|programmes?|services?)( name)?$/.test(
    plainHeading(labels.heading),
  );
  const isProgramme = [...around.titles, around.sheet].some((text) => /\b(programme|budgets?)\b/i.test(text));
  return !isSpent && !(areSchemes && isProgramme) && rows.every(isGrant);
}
