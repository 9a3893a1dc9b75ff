import { assertSheetOpen } from "../../book/book";
import { applyFilter, removeFilter } from "../../book/filtered";
import { FILTERS_ON } from "../../book/kept";
import type { Filter, FilterCriterion } from "../../book/kept";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { method, readingMethod, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { areaArgument } from "../range/range-argument";
import type { SheetState } from "../sheet/sheet-state";

/** The automatic filter of a sheet. Filters by colour, by icon and by the calendar are not there. */
export const autoFilterClass: ObjectClass<SheetState> = {
  name: "AutoFilter",
  members: {
    enabled: scalar((sheet) => of(sheet) !== null),
    isDataFiltered: scalar((sheet) => (of(sheet)?.criteria.size ?? 0) > 0),
    criteria: scalar((sheet) => {
      const filter = of(sheet);
      if (!filter) return [];
      return Array.from({ length: filter.box.columns }, (_, at) => written(filter.criteria.get(at)));
    }),
    apply: readingMethod(apply),
    reapply: readingMethod((sheet) => {
      applyFilter(sheet.book, sheet.id, need(sheet));
    }),
    clearCriteria: method((sheet) => {
      applyFilter(sheet.book, sheet.id, { ...need(sheet), criteria: new Map() });
    }),
    clearColumnCriteria: readingMethod((sheet, args) => {
      const filter = need(sheet);
      const column = columnOf(filter, args.number(0));
      const criteria = new Map([...filter.criteria].filter(([at]) => at !== column));
      applyFilter(sheet.book, sheet.id, { ...filter, criteria });
    }),
    remove: method(({ book, id }) => {
      assertSheetOpen(book, id);
      removeFilter(book, id);
    }),
    getRange: method((sheet) => range(sheet) ?? missing()),
    getRangeOrNullObject: method(range),
  },
};

function of({ book, id }: SheetState): Filter | null {
  return book.sheet(id).features.filter;
}

function need(sheet: SheetState): Filter {
  const filter = of(sheet);
  if (!filter) throw new HostError("InvalidOperation", "The sheet has no automatic filter.");
  return filter;
}

function range(sheet: SheetState): HostObject | null {
  const filter = of(sheet);
  return filter && sheet.book.objects.range(sheet.book, { sheet: sheet.id, box: filter.box });
}

function apply(sheet: SheetState, args: Arguments): void {
  const { book, id } = sheet;
  assertSheetOpen(book, id);
  const area = areaArgument(book, id, args, 0);
  if (area.sheet !== id) throw invalidArgument();
  const known = of(sheet);
  const isSame = known && JSON.stringify(known.box) === JSON.stringify(area.box);
  if (known && !isSame) removeFilter(book, id);
  const filter: Filter = isSame ? known : { box: area.box, criteria: new Map(), hidden: [] };
  const given = args.raw(1);
  if (given === undefined || given === null) {
    applyFilter(book, id, filter);
    return;
  }
  const column = columnOf(filter, args.number(1));
  const criterion = read((args.raw(2) ?? null) as Json);
  const others = [...filter.criteria].filter(([at]) => at !== column);
  const criteria = new Map(criterion ? [...others, [column, criterion] as const] : others);
  applyFilter(book, id, { ...filter, criteria });
}

function columnOf({ box }: Filter, column: number): number {
  if (!Number.isInteger(column) || column < 0 || column >= box.columns) throw invalidArgument();
  return column;
}

function read(given: Json): FilterCriterion | null {
  if (given === null) return null;
  if (typeof given !== "object" || Array.isArray(given)) throw invalidArgument();
  const fields = given as Readonly<Record<string, Json>>;
  const filterOn = FILTERS_ON.find((name) => name === fields["filterOn"]);
  if (!filterOn) {
    throw new HostError(
      "NotImplemented",
      `A filter on "${String(fields["filterOn"])}" is not implemented by this stand-in for Excel.`,
    );
  }
  const values = fields["values"] ?? [];
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) throw invalidArgument();
  const text = (name: string) =>
    fields[name] === undefined || fields[name] === null ? null : String(fields[name]);
  const criterion1 = text("criterion1");
  if (filterOn !== "Values" && criterion1 === null) throw invalidArgument();
  const isCounted = filterOn !== "Values" && filterOn !== "Custom";
  if (isCounted && !(Number(criterion1) > 0)) throw invalidArgument();
  return {
    filterOn,
    values,
    criterion1,
    criterion2: text("criterion2"),
    operator: fields["operator"] === "Or" ? "Or" : "And",
  };
}

function written(criterion: FilterCriterion | undefined): Json {
  if (!criterion) return null;
  const { filterOn, values, criterion1, criterion2, operator } = criterion;
  if (filterOn === "Values") return { filterOn, values };
  return { filterOn, operator, criterion1, ...(criterion2 === null ? {} : { criterion2 }) };
}

function missing(): never {
  throw itemNotFound();
}
