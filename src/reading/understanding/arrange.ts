import { plainHeading } from "../heading-words";
import { countsOther, textAt } from "../shape";
import { acrossTable, grantsTable, longTable } from "./layouts";
import { spentOfFund, totalOf, withCostsBelowNothing, narrow, columnsThatPay } from "./amounts";
import { isTypedInPounds } from "./units";
import { inColumn, labelsOf, nameOf, SURE } from "./arrangement";
import type { Arrangement, Seen } from "./arrangement";
import { kindOf } from "./kind";
import type { KindFound } from "./kind";
import { agencyAndService, candidates, isOfCosts, isOfMeasures, namesBodies, namesServices } from "./roles";
import { levelsOf, PRICES } from "./columns";
import type { ColumnSeen, Level } from "./columns";
import type { TableKind } from "./understanding";
import { awardsAmong, partsLeftOut, withoutChanges, withoutParts, withParts } from "./parts-of-columns";
import { isAgencyName, isServiceName } from "./words";
import { namesWithin, creditRowsIn, incomeRowsIn, signColumn } from "./rows";
import {
  areContracts,
  areNamesOfGrants,
  areUnitPrices,
  grantsOnSide,
  ON_ITS_SIDE,
  whyNoAwards,
  whyNoSpending,
} from "./not-spending";
import { isFinancing } from "../vocabulary";
import { namesRole } from "./vocabulary";

/** What each part of a table is taken for, and what must be asked about it. */
export function arrange(seen: Seen): Arrangement {
  const { columns, money, totals, around } = seen;
  const isOfServices = labelsOf(seen).some(
    (column) =>
      namesServices(seen, column) ||
      (seen.rows.length > 2 && isOfCosts(seen, column)) ||
      (column.holds === "names" && isOfMeasures(seen, column)),
  );
  const byWords = kindOf(columns, money, around, {
    isOfServices,
    isTypedInPounds: isTypedInPounds(seen),
    areCounts: labelsOf(seen).some(
      ({ column, holds }) =>
        holds === "names" && seen.rows.every((row) => countsOther(textAt(seen.grid, row, column))),
    ),
    within: namesWithin(seen),
  });
  const areGrants = byWords.kind === "spend" && areNamesOfGrants(seen);
  const ofKind: KindFound = areGrants ? { kind: "grants", figures: null } : byWords;
  const onSide = grantsOnSide(seen) === null ? null : ON_ITS_SIDE;
  const none = onSide ?? pricesOf(seen, ofKind.kind) ?? ofKind.figures ?? whyNone(seen, ofKind.kind);
  const kind = seen.answers.kind ?? (none === null ? ofKind.kind : "other");
  if (kind === "other" || kind === "estate")
    return { kind, orientation: "long", ...bare(seen, kind, none), ...(none === null ? {} : { none }) };
  const unsummed = money.filter(({ column }) => !totals.some((total) => total.column === column));
  const paying = kind === "spend" ? columnsThatPay(seen, unsummed) : [];
  const leaves = unsummed.filter((column) => !paying.some((each) => each.column === column));
  if (kind === "grants") {
    const grants = grantsTable(seen, withoutChanges(awardsAmong(seen)));
    return { kind, ...grants, leftOut: [...grants.leftOut, ...partsLeftOut(seen, money, grants.amounts)] };
  }
  const whole = withoutChanges(withoutParts(seen, leaves));
  const chosen = withParts(seen, spentOfFund(seen, whole) ?? narrow(seen, whole), leaves);
  const narrowed = { ...chosen, leftOut: [...chosen.leftOut, ...paying] };
  const found = levelsOf(seen.block, narrowed.columns).map((level) => asKinds(seen, level, narrowed.columns));
  const all = withCodesAsParts(seen, narrowed.columns, found);
  const isWide = kind === "spend" && all.some(({ holds }) => holds === "agencies" || holds === "names");
  const isNamed = isWide && namesBoth(seen);
  const levels = isNamed ? all.map((level) => asParts(level, narrowed.columns)) : all;
  const areNamed = levels.some(({ holds }) => holds === "agencies" || holds === "names");
  // "Lead", beside what each body puts in, does not say who pays.
  const isPaidAcross = all.some(({ holds }) => holds === "agencies") && !isHeadedAgency(seen);
  const isSummed =
    ((isNamed && !isPaidAcross) || areSources(seen, narrowed.columns)) &&
    totalOf(seen, narrowed.columns) !== null;
  if (isWide && areNamed && !isSummed) return { kind, ...acrossTable(seen, narrowed, levels) };
  return withCostsBelowNothing(seen, withCredits(seen, { kind, ...longTable(seen, narrowed, levels, kind) }));
}

/** "Operating" and "Capital", which a total adds up: kinds of what is spent on each name in the rows. */
function asKinds(seen: Seen, level: Level, columns: readonly ColumnSeen[]): Level {
  const names = columns.map((column) => plainHeading(level.textOf(column).replace(/\(?£.*$/, "")));
  const isOfKinds =
    level.holds === "names" &&
    names.length === 2 &&
    names.some((name) => /^capital( (spend(ing)?|expenditure|budget))?$/.test(name)) &&
    !names.some((name) => isServiceName(name) || isAgencyName(name)) &&
    totalOf(seen, columns) !== null;
  return isOfKinds ? { ...level, holds: "parts" } : level;
}

/** Numbers over the amounts of services that are down name neither bodies nor services: they are the accounts of a chart, or cost centres. */
function withCodesAsParts(
  seen: Seen,
  columns: readonly ColumnSeen[],
  levels: readonly Level[],
): readonly Level[] {
  const labels = labelsOf(seen);
  const [service] = candidates(seen.grid, labels, "service", seen.rows);
  const [agency] = candidates(seen.grid, labels, "agency", seen.rows);
  const isOfServices =
    service !== undefined &&
    service.score >= SURE &&
    (agency?.score ?? 0) < service.score &&
    !namesBodies(seen, service.column);
  const areCodes = ({ holds, textOf }: Level) =>
    holds === "names" && columns.every((column) => /^\d{2,}$/.test(textOf(column)));
  return isOfServices
    ? levels.map((level) => (areCodes(level) ? { ...level, holds: "parts" } : level))
    : levels;
}

function pricesOf(seen: Seen, kind: TableKind): string | null {
  return (kind === "spend" || kind === "other") && areUnitPrices(seen) ? PRICES : null;
}

function whyNone(seen: Seen, kind: TableKind): string | null {
  if (kind === "payments") return areContracts(seen) ? "what contracts are worth over all their years" : null;
  if (kind === "grants") return whyNoAwards(seen);
  return kind === "estate" ? null : whyNoSpending(seen);
}

/** The rows that a column calls credits are taken off, and those called income among spending that is written like them. */
function withCredits(seen: Seen, arrangement: Arrangement): Arrangement {
  const column = signColumn(seen);
  const rows = column === null ? incomeRowsIn(seen, arrangement) : creditRowsIn(seen, column);
  return rows.length === 0 ? arrangement : { ...arrangement, creditRows: new Set(rows) };
}

/** A table of which only the bodies and names are known; where it has figures that may be money, whether it is meant is asked, unless what they are is known. */
function bare(
  seen: Seen,
  kind: "other" | "estate",
  none: string | null,
): Pick<Arrangement, "roles" | "amounts" | "leftOut" | "asks"> {
  const labels = labelsOf(seen);
  const [agency] = candidates(seen.grid, labels, "agency", seen.rows);
  // Beside a percentage a figure is a setting, and no money.
  const maybe = seen.money.filter(
    ({ column }) => !seen.rows.some((row) => seen.grid.classAt(row, column) === "percent"),
  );
  const mayCount = kind === "other" && maybe.length > 0 && labels.some(({ holds }) => holds === "names");
  return {
    roles: agency && agency.score >= SURE ? { agency: inColumn(agency) } : {},
    amounts: [],
    leftOut: [],
    asks: mayCount
      ? [
          {
            role: "amount",
            first: null,
            others: maybe.map((column) => nameOf(seen, column)),
            ...(none === null ? {} : { because: none }),
          },
        ]
      : [],
  };
}

/** Both names are in columns. */
function namesBoth(seen: Seen): boolean {
  const labels = labelsOf(seen);
  const pair = agencyAndService(
    candidates(seen.grid, labels, "agency", seen.rows),
    candidates(seen.grid, labels, "service", seen.rows),
  );
  return (pair.agency?.score ?? 0) >= SURE && (pair.service?.score ?? 0) >= SURE;
}

/** A column of names is surely headed as bodies are. */
function isHeadedAgency(seen: Seen): boolean {
  return labelsOf(seen).some(
    ({ holds, heading }) => holds === "names" && namesRole(heading, "agency") > SURE,
  );
}

/** Where the money of each service comes from, side by side: "Base budget", "Homelessness prevention grant", "Top-up". */
function areSources(seen: Seen, columns: readonly ColumnSeen[]): boolean {
  const [service] = candidates(seen.grid, labelsOf(seen), "service", seen.rows);
  const isSource = ({ heading }: ColumnSeen) =>
    isFinancing(heading) || /\b(funds?|top[- ]?up|base( budget)?)\b/i.test(heading);
  return (service?.score ?? 0) >= SURE && columns.filter(isSource).length > columns.length / 2;
}

/** Where bodies and services are named in the rows, names across that are of neither are parts of what is spent: "Commissioned", "In house". */
function asParts(level: Level, columns: readonly ColumnSeen[]): Level {
  const isService = columns.some((column) => isServiceName(level.textOf(column)));
  return level.holds === "names" && !isService ? { ...level, holds: "parts" } : level;
}
