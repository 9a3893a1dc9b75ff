import type { SheetBox } from "../../../formula";
import { quotedText } from "../../../formula";
import {
  figures,
  inYear,
  layColumns,
  putFigures,
  putLabels,
  range,
  row,
  text,
  wholeRow,
  wholeYear,
} from "../../cells";
import { SPENDING_NOW } from "../pooling/question";
import type { YearsWorked } from "./given";
import { putYearTable } from "./tables";

/** What removing the scenario's ring-fences gains, by year: from stranded money and from moving money. Null where it removes none. */
export function putGained({ draft, worked, years, money }: YearsWorked): SheetBox | null {
  const { now, removed, released, freed } = worked;
  if (freed.length === 0) return null;
  draft.titled(
    "What removing ring-fences gains, by year",
    released === null
      ? "By priority weight. What of it comes from stranded money is not told where match or a minimum award is among the rules."
      : "By priority weight. From stranded money: the most that what would be clawed back could be worth alone; it is put in the year in which it is spent.",
  );
  const labels = [
    "Worth, held as they are now",
    "Worth, ring-fences removed",
    "Worth more",
    ...(released === null ? [] : ["of which from stranded money", "of which from moving money"]),
  ];
  const table = layColumns(draft, labels.length, { label: text("By year"), years, all: figures("Together") });
  putLabels(draft, table.label, labels);
  const [before, after, more, stranded, moved] = labels.map((_, at) => row(table.years, at)) as [
    SheetBox,
    SheetBox,
    SheetBox,
    SheetBox?,
    SheetBox?,
  ];
  const put = (box: SheetBox, sums: readonly number[]): void => {
    draft.put(box, [[...sums]], { style: "figure", format: money });
  };
  put(before, now.value);
  put(after, removed.value);
  const less = (one: SheetBox, other: SheetBox) => (_: number, year: number) =>
    `${inYear(one, year)}-${inYear(other, year)}`;
  putFigures(draft, more, money, less(after, before), "total");
  if (stranded !== undefined && moved !== undefined && released !== null) {
    put(stranded, released);
    putFigures(draft, moved, money, less(more, stranded));
  }
  putFigures(draft, table.all, money, (at) => `SUM(${wholeRow(table.years, at)})`, "total");
  return table.years;
}

const CASHABLE = [
  "More paid to services",
  "for needs that are spending now: core money released, cashable unless the grant forbids it",
  "for other needs: more need met, which is not cash",
] as const;

/**
 * What of that is cashable, by year. Answers with what puts the figures that it is worked out from, further down; null where nothing is removed, or services are other
 * ones now.
 */
export function putCashable(
  given: YearsWorked,
): { readonly years: SheetBox; readonly putServed: () => void } | null {
  const { draft, worked, years, money, pooling, live } = given;
  const { services, freed } = worked;
  const isSame =
    services.length === pooling.needs.length &&
    services.every(({ service }, at) => service === pooling.needs[at]!.id);
  if (freed.length === 0 || !isSame) return null;
  draft.titled(
    "The cashable question, by year",
    "A question apart from the gain: in pounds, not by priority weight. Below 0: that year core money pays more. What a need is, the sheet Pooling says.",
  );
  const table = layColumns(draft, CASHABLE.length, {
    label: text("By year"),
    years,
    all: figures("Together"),
  });
  putLabels(draft, table.label, [...CASHABLE]);
  const putServed = (): void => {
    const [now, removed] = (["now", "removed"] as const).map((way) =>
      putYearTable(
        given,
        { title: `For audit: ${GETS[way].charAt(0).toLowerCase()}${GETS[way].slice(1)}`, of: GETS[way] },
        services.map((each) => ({ label: each.service, sums: each[way] })),
      ),
    ) as [SheetBox, SheetBox];
    const [more, cash, met] = [0, 1, 2].map((at) => row(table.years, at)) as [SheetBox, SheetBox, SheetBox];
    putFigures(
      draft,
      more,
      money,
      (_, year) => `SUM(${wholeYear(removed, year)})-SUM(${wholeYear(now, year)})`,
    );
    const isNow = `(${range(live.needs.basis)}=${quotedText(SPENDING_NOW)})`;
    putFigures(draft, cash, money, (_, year) => {
      return `SUMPRODUCT(${isNow}*(${wholeYear(removed, year)}-${wholeYear(now, year)}))`;
    });
    putFigures(draft, met, money, (_, year) => `${inYear(more, year)}-${inYear(cash, year)}`);
    putFigures(draft, table.all, money, (at) => `SUM(${wholeRow(table.years, at)})`, "total");
  };
  return { years: table.years, putServed };
}

const GETS = {
  now: "Each service gets, held as now",
  removed: "Each service gets, ring-fences removed",
} as const;
