import { phasingPresets } from "../../model/parameters";
import { alongLine, lineLength, numberOf, wordOf } from "../twins";
import { shareCell, sharingTables } from "./largest-remainder.twin-tables";
import { fixed, fixedRange, part } from "../../formula";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "../twins";

const PROFILES = "phasing profiles";

/** The largest remainders again, with the years' weights in place of people's. */
export const phaseTwin: NativeTwin = {
  inWords:
    "total by the weights of profile, over years: each year its whole pence, and the pence left over to the largest remainders",
  settles: true,
  notChecked: [
    "Shares that do not add up to 100% are worked with here as weights; the function refuses them.",
  ],
  tables: (call) => [
    ...(mayBeName(call) ? [profiles()] : []),
    ...sharingTables({
      total: () => numberOf(call, "total"),
      weights: Array.from(
        { length: call.result.columns },
        (_, year) => (tables) => weightOf(call, year, tables),
      ),
    }),
  ],
  cellAt: (_call, _row, column, tables) => `=${shareCell(column, tables)}`,
};

/** The profiles on offer, a row for each number of years one is laid down for. */
function profiles(): TwinTable {
  const rows = Object.entries(phasingPresets).flatMap(([name, { profiles: laidDown }]) =>
    laidDown.map((shares) => ({
      name: `${name} ${shares.length}`,
      shares: shares as readonly string[],
    })),
  );
  const most = Math.max(...rows.map(({ shares }) => shares.length));
  const sources = new Set(Object.values(phasingPresets).map(({ source }) => source));
  return {
    kind: "figures",
    name: PROFILES,
    title: "Phasing profiles, by name and number of years: shares of the total",
    source: [...sources].join("; "),
    headings: ["Profile", ...Array.from({ length: most }, (_, year) => `Year ${year + 1}`)],
    rows: rows.length,
    cellAt: (row, column) => {
      const { name, shares } = rows[row]!;
      return column === 0 ? name : Number(shares[column - 1] ?? 0);
    },
  };
}

/** One cell may hold a name as well as a weight. */
function mayBeName(call: TwinCall): boolean {
  const profile = call.given["profile"]!;
  return profile.kind === "value" ? profile.text.startsWith('"') : lineLength(profile.cells) === 1;
}

function weightOf(call: TwinCall, year: number, tables: TablePlaces): string {
  const profile = call.given["profile"]!;
  const years = call.result.columns;
  if (!mayBeName(call)) {
    if (profile.kind === "value") return year === 0 ? profile.text : "0";
    return year < lineLength(profile.cells) ? `N(${fixed(alongLine(profile.cells, year))})` : "0";
  }
  const table = tables(PROFILES);
  const name = wordOf(call, "profile");
  const names = fixedRange(part(table, 0, 0, table.rows));
  const shares = fixedRange(part(table, 0, Math.min(year + 1, table.columns - 1), table.rows));
  const named = `IF(${name}="even",1,INDEX(${shares},MATCH(${name}&" ${years}",${names},0)))`;
  if (profile.kind === "value") return named;
  const cell = fixed(part(profile.cells, 0, 0));
  return `IF(ISNUMBER(${cell}),${year === 0 ? cell : "0"},${named})`;
}
