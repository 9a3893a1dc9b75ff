import type { LinearProgramme } from "../../../../src/model/programme";
import type { Solve } from "../../../../src/worker/solver";
import type { DrawnFile, DrawnGrant, DrawnService } from "./drawn-file";

/*
 * The rules of docs/pool.md once more, straight from the file, as a mixed-integer programme. Shares no code with the product, which knows of pots and
 * flows; here what is wasted of an earmark is a column.
 */

interface Column {
  value: number;
  least: number;
  upper: number;
  whole: boolean;
  entries: [row: number, factor: number][];
}

/** The least floor shortfall, and the most value with no more than that, where every grant is held in the mode given. */
export function byProgramme(
  solve: Solve,
  file: DrawnFile,
  modes: readonly string[],
): { floorShortfall: number; value: number } {
  const { columns, rows, short } = programmeOf(file, modes);
  const isShort = new Set(short);
  const floorShortfall = -optimum(
    solve,
    columns.map((column, at) => ({ ...column, value: isShort.has(at) ? -1 : 0 })),
    rows,
  );
  const allShort = rows.length;
  const value = optimum(
    solve,
    columns.map((column, at) => ({
      ...column,
      entries: isShort.has(at) ? [...column.entries, [allShort, 1] as [number, number]] : column.entries,
    })),
    [...rows, { lower: -Infinity, upper: floorShortfall + 1e-6 }],
  );
  return { floorShortfall, value };
}

function programmeOf(file: DrawnFile, modes: readonly string[]) {
  const { services, grants, years, firstYear } = file;
  const columns: Column[] = [];
  const rows: { lower: number; upper: number }[] = [];
  const short: number[] = [];
  const row = (lower: number, upper: number) => rows.push({ lower, upper }) - 1;
  const column = (given: Partial<Column>) =>
    columns.push({ value: 0, least: 0, upper: Infinity, whole: false, entries: [], ...given }) - 1;
  const put = (at: number, inRow: number, factor: number) => columns[at]!.entries.push([inRow, factor]);

  const held = grants.map((grant, at) =>
    grant.freedom === "protected" && modes[at] === "pool" ? "braid" : modes[at]!,
  );
  const isFree = (grant: DrawnGrant, year: number) =>
    year >= (grant.freedFrom ?? year) &&
    ["ring-fence removed", "single offer"].includes(String(grant.freedom));
  const may = (grant: DrawnGrant, service: DrawnService, year: number) =>
    isFree(grant, year) ||
    grant.permitted.includes(service.id) ||
    (typeof grant.freedom === "object" && grant.freedom.innovativePolicyOffer === service.theme);
  const kindFits = (grant: DrawnGrant, service: DrawnService, year: number) =>
    grant.money === "revenue" ||
    service.money === "capital" ||
    (grant.money === "receipts" && service.receiptsMayPay && year >= 2025 && year <= 2029);

  let carriedInto: (number | null)[] = grants.map(() => null);
  for (let y = 0; y < years; y++) {
    const year = firstYear + y;
    const isOver = (grant: DrawnGrant) => grant.lastYear !== null && year > grant.lastYear;
    const awards = grants.map((grant) => (isOver(grant) ? 0 : grant.award[y]!));
    const taken = administrationOf(file, held, awards, (grant) => !isOver(grant));
    const needRows = services.map((service) =>
      row(-Infinity, Math.max(0, service.need[y]! - service.other[y]!)),
    );
    const floorRows = services.map((service) => {
      const at = row(service.floor[y]!, Infinity);
      short.push(column({ upper: service.floor[y]!, entries: [[at, 1]] }));
      return at;
    });
    const paid = grants.map((grant) =>
      services.map((service, s) => {
        const isOpen = kindFits(grant, service, year);
        const cap = grant.caps[service.id] ?? Infinity;
        const pounds = column({ value: service.value, upper: isOpen ? cap : 0 });
        put(pounds, needRows[s]!, 1);
        put(pounds, floorRows[s]!, 1);
        return pounds;
      }),
    );
    const carriedOut: (number | null)[] = grants.map(() => null);
    grants.forEach((grant, g) => {
      const net = awards[g]! - taken[g]!;
      const money = row(-Infinity, net);
      for (const pounds of paid[g]!) put(pounds, money, 1);
      if (carriedInto[g] !== null) put(carriedInto[g]!, money, -1);
      const expires = grant.lastYear !== null && year >= grant.lastYear;
      if (y + 1 < years && !expires) {
        const most = Math.floor(Math.round(awards[g]! * grant.carry * 10000) / 100) / 100;
        carriedOut[g] = column({ upper: most, entries: [[money, 1]] });
      }
      if (held[g] !== "pool") {
        const outside =
          held[g] === "separate" ? 0 : Math.floor(Math.round(net * grant.flexibility * 10000) / 100) / 100;
        const outsideRow = row(-Infinity, outside);
        services.forEach((service, s) => {
          if (!may(grant, service, year)) put(paid[g]![s]!, outsideRow, 1);
        });
        if (!isFree(grant, year) && !isOver(grant)) {
          earmarks(grant, y, net, money, paid[g]!);
        }
        ownRules(grant, g, taken[g]!, paid, year);
      }
    });
    carriedInto = carriedOut;
  }
  return { columns, rows, short };

  /** What of an earmark its services do not use is wasted, or what is wasted within it if that is more; and it is not there for anything else. */
  function earmarks(grant: DrawnGrant, y: number, net: number, money: number, paid: readonly number[]) {
    const within = grant.earmarks.map((_, at) => parentOf(grant.earmarks, at));
    const held = cutEarmarks(
      grant.earmarks.map(({ amount }) => amount[y]!),
      within,
      net,
    );
    const wasted = grant.earmarks.map((earmark, at) => {
      const waste = column({});
      const least = row(held[at]!, Infinity);
      put(waste, least, 1);
      services.forEach((service, s) => {
        if (earmark.services.includes(service.id)) put(paid[s]!, least, 1);
      });
      return waste;
    });
    wasted.forEach((waste, at) => {
      if (within[at] === null) put(waste, money, 1);
      const inside = wasted.filter((_, other) => within[other] === at);
      if (inside.length === 0) return;
      const nested = row(0, Infinity);
      put(waste, nested, 1);
      for (const each of inside) put(each, nested, -1);
    });
  }

  function ownRules(
    grant: DrawnGrant,
    g: number,
    taken: number,
    paid: readonly (readonly number[])[],
    year: number,
  ) {
    if (grant.match !== null) {
      const matched = row(-Infinity, 0);
      for (const pounds of paid[g]!) put(pounds, matched, grant.match.ratio);
      grants.forEach((other, o) => {
        if (!grant.match!.from.includes(other.id) || held[o] !== "braid") return;
        services.forEach((service, s) => {
          if (may(grant, service, year)) put(paid[o]![s]!, matched, -1);
        });
      });
    }
    const least = grant.minimumAward === null ? 0 : Math.max(0, grant.minimumAward - taken);
    if (least > 0) {
      const all = grant.award.reduce((sum, pounds) => sum + pounds, 0);
      const opened = column({ upper: 1, whole: true });
      const atLeast = row(0, Infinity);
      const atMost = row(-Infinity, 0);
      for (const pounds of paid[g]!) {
        put(pounds, atLeast, 1);
        put(pounds, atMost, 1);
      }
      put(opened, atLeast, -least);
      put(opened, atMost, -Math.max(all, 1));
    }
  }
}

/** The smallest other earmark that has all services of this one; null for none. */
function parentOf(earmarks: DrawnGrant["earmarks"], at: number): number | null {
  const around = earmarks
    .map((_, other) => other)
    .filter(
      (other) => other !== at && earmarks[at]!.services.every((id) => earmarks[other]!.services.includes(id)),
    )
    .sort((a, b) => earmarks[a]!.services.length - earmarks[b]!.services.length);
  return around[0] ?? null;
}

/** Cut where administration leaves less than they hold, from the outside inwards, each in proportion, in pence, the largest remainders first. */
function cutEarmarks(amounts: readonly number[], within: readonly (number | null)[], net: number): number[] {
  const held = [...amounts];
  const cut = (limit: number, outer: number | null) => {
    const inside = held.map((_, at) => at).filter((at) => within[at] === outer);
    const all = inside.reduce((sum, at) => sum + held[at]!, 0);
    if (all > limit) {
      const pence = Math.round(100 * limit);
      const parts = inside.map((at) => Math.floor((pence * held[at]!) / all));
      const left = pence - parts.reduce((sum, part) => sum + part, 0);
      const byRemainder = inside
        .map((at, place) => ({ place, over: (pence * held[at]!) % all }))
        .sort((a, b) => b.over - a.over);
      for (const { place } of byRemainder.slice(0, left)) parts[place]! += 1;
      inside.forEach((at, place) => (held[at] = parts[place]! / 100));
    }
    for (const at of inside) cut(held[at]!, at);
  };
  cut(net, null);
  return held;
}

/** What each line pays for administration: its own, or its part of the pool's by award, in pence, the largest remainders first. */
function administrationOf(
  { grants, poolAdministration }: DrawnFile,
  held: readonly string[],
  awards: readonly number[],
  isThere: (grant: DrawnGrant) => boolean,
): number[] {
  const pooled = grants.map((_, g) => held[g] === "pool");
  const revenue = grants.map((grant, g) => (pooled[g] && grant.money === "revenue" ? awards[g]! : 0));
  const bearing = revenue.some((pounds) => pounds > 0)
    ? revenue
    : awards.map((award, g) => (pooled[g] ? award : 0));
  const all = bearing.reduce((sum, pounds) => sum + pounds, 0);
  const pence = 100 * Math.min(poolAdministration, all);
  const exact = bearing.map((pounds) => (all === 0 ? 0 : (pence * pounds) / all));
  const parts = exact.map((part) => Math.floor(part + 1e-9));
  const remainders = exact
    .map((part, g) => ({ g, left: part - parts[g]! }))
    .sort((a, b) => b.left - a.left || a.g - b.g);
  const missing = pence - parts.reduce((sum, part) => sum + part, 0);
  for (const { g } of remainders.slice(0, Math.round(missing))) parts[g]! += 1;
  return grants.map((grant, g) =>
    pooled[g] ? parts[g]! / 100 : isThere(grant) ? Math.min(awards[g]!, grant.administration) : 0,
  );
}

function optimum(
  solve: Solve,
  columns: readonly Column[],
  rows: readonly { lower: number; upper: number }[],
): number {
  const starts = [0];
  for (const { entries } of columns) starts.push(starts.at(-1)! + entries.length);
  const programme: LinearProgramme = {
    sense: "maximise",
    constant: 0,
    columns: {
      costs: columns.map(({ value }) => value),
      lower: columns.map(({ least }) => least),
      upper: columns.map(({ upper }) => upper),
      whole: columns.map(({ whole }) => whole),
    },
    rows: { lower: rows.map(({ lower }) => lower), upper: rows.map(({ upper }) => upper) },
    entries: {
      starts,
      rows: columns.flatMap(({ entries }) => entries.map(([at]) => at)),
      values: columns.flatMap(({ entries }) => entries.map(([, factor]) => factor)),
    },
  };
  const solution = solve(programme);
  if (solution.status !== "optimal") throw new Error(`HiGHS says ${solution.status}.`);
  return solution.objective;
}
