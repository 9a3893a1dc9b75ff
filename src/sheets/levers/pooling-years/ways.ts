import type { SheetBox } from "../../../formula";
import type { PoolingWorked, WorkedOutcome } from "../../../model/book";
import { figures, layColumns, putLabels, text } from "../../cells";
import { freedInWords } from "./freed-in-words";
import type { YearsWorked } from "./given";
import { hasSome, putYearTable } from "./tables";

type Measure = Exclude<keyof WorkedOutcome, "proof">;

const MEASURES: readonly (readonly [Measure, string])[] = [
  ["funded", "Paid to services"],
  ["value", "What that is worth, by priority weight"],
  ["shortfall", "Statutory minimums fall short by"],
  ["unmet", "Not paid by these grants"],
  ["carried", "Carried into the next year"],
  ["stranded", "Left over and clawed back"],
  ["administration", "Administration"],
];

/**
 * What the grants do by year: as they are held now, and with the ring-fences removed that the scenario's proposals remove. Answers with what is paid to services, by
 * year, in the one way and in the other; where none is removed they are the same.
 */
export function putWays(given: YearsWorked): readonly [SheetBox, SheetBox] {
  const { now, removed, freed } = given.worked;
  const held = putYearTable(
    given,
    { title: "What the grants do as they are held now", of: "By year" },
    linesOf(now),
  );
  if (freed.length === 0) return [held, held];
  const without = putYearTable(
    given,
    {
      title: "What they do with ring-fences removed",
      note: `Those of ${freedInWords(freed)}, as the scenario has it.`,
      of: "By year",
    },
    linesOf(removed),
  );
  const changes = linesOf(removed, now).filter(({ sums }) => hasSome(sums));
  if (changes.length > 0) putYearTable(given, { title: "What changes by that", of: "By year" }, changes);
  return [held, without];
}

/** Only those of which there is something. */
function linesOf(outcome: WorkedOutcome, before: WorkedOutcome | null = null) {
  return MEASURES.map(([measure, label]) => ({
    label,
    sums: outcome[measure].map((sum, year) => settled(sum - (before?.[measure][year] ?? 0))),
    isKept: measure === "funded",
  })).filter(({ sums, isKept }) => isKept || hasSome(sums));
}

/** A difference of two figures to a hundredth of a penny of pounds: the rest is noise. */
function settled(sum: number): number {
  return Number(sum.toPrecision(12));
}

const MODE_NAMES: Readonly<Record<PoolingWorked["modes"][number]["mode"], string>> = {
  separate: "All separate",
  align: "All aligned",
  braid: "All braided",
  pool: "All pooled",
};

/** The four modes side by side, over all years, and what each adds to the one before. */
export function putModes({ draft, worked, money }: YearsWorked): void {
  const { modes, pooling, administrationSaved } = worked;
  const total = (sums: readonly number[]): number => settled(sums.reduce((sum, each) => sum + each, 0));
  const lines = MEASURES.map(
    ([measure, label]) => [label, modes.map((mode) => total(mode[measure]))] as const,
  ).filter(([label, sums]) => label === MEASURES[0]![1] || hasSome(sums));
  const gains = [
    ["More paid to services than one column before", modes.map(({ gain }) => gain?.funded ?? 0)],
    ["Statutory minimums fall less short by", modes.map(({ gain }) => gain?.floors ?? 0)],
  ] as const;
  const rows = [...lines, ...gains.filter(([, sums]) => hasSome(sums))];
  draft.titled(
    "Separate to pooled, side by side",
    "All grants held in one way, over all years. Freedoms, caps and earmarks stay as they are; protected grants are braided beside a pool.",
  );
  const table = layColumns(draft, rows.length + 1, {
    label: text("Over all years"),
    modes: figures(...modes.map(({ mode }) => MODE_NAMES[mode])),
  });
  putLabels(draft, table.label, [...rows.map(([label]) => label), "Proved: nothing does better"]);
  draft.put(
    table.modes,
    rows.map(([, sums]) => [...sums]),
    { style: "figure", format: money },
  );
  draft.put(
    { ...table.modes, row: table.modes.row + rows.length },
    [modes.map(({ proof }) => proof.proven)],
    { style: "check" },
  );
  const beyond = (
    [
      ["More paid to services", pooling.funded],
      ["Worth more, by priority weight", pooling.value],
      ["of which from stranded money", pooling.released],
      ["of which from moving money, and from administration", pooling.reallocated],
      ["Statutory minimums fall less short by", pooling.floors],
      ["Administration saved: lines of grants that go, less the pool's", total(administrationSaved)],
    ] as const
  ).filter(([, sum]) => sum !== 0);
  if (beyond.length === 0) return;
  draft.titled(
    "All pooled beyond all separate",
    "More need met is not cash saved. Administration saved is cash where whoever does the work gives it up.",
  );
  const { label, sum } = layColumns(draft, beyond.length, {
    label: text("Over all years"),
    sum: figures("Together"),
  });
  putLabels(
    draft,
    label,
    beyond.map(([name]) => name),
  );
  draft.put(
    sum,
    beyond.map(([, figure]) => [figure]),
    { style: "figure", format: money },
  );
}
