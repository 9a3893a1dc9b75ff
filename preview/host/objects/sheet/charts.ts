import { formatA1, resolveAddress } from "../../address";
import type { ModelChart } from "../../book/book";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers, sameName } from "../collection";
import { rangeClass } from "../range/range";
import type { SheetState } from "./sheet-state";

interface ChartState {
  readonly sheet: SheetState;
  readonly id: string;
}

/** Points; the size Excel gives a new chart. */
const NEW_FRAME = { top: 15, left: 15, width: 360, height: 216 };
type FrameKey = keyof typeof NEW_FRAME;

/** Model only: charts are kept and answered for, and not drawn. */
const chartClass: ObjectClass<ChartState> = {
  name: "Chart",
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    name: scalar(
      (chart) => modelOf(chart).name,
      (chart, name) => {
        modelOf(chart).name = String(name);
      },
    ),
    chartType: scalar(
      (chart) => modelOf(chart).type,
      (chart, type) => {
        modelOf(chart).type = String(type);
      },
    ),
    top: frameScalar("top"),
    left: frameScalar("left"),
    width: frameScalar("width"),
    height: frameScalar("height"),
    title: navigation((chart) => instance(chartTitleClass, chart)),
    worksheet: navigation(({ sheet }) => sheet.book.objects.sheet(sheet.book, sheet.id)),
    setPosition: method(setPosition),
    delete: method(({ sheet, id }) => {
      const { charts } = sheet.book.sheet(sheet.id);
      charts.splice(
        charts.findIndex((chart) => chart.id === id),
        1,
      );
    }),
  },
};

const chartTitleClass: ObjectClass<ChartState> = {
  name: "ChartTitle",
  members: {
    text: scalar(
      (chart) => modelOf(chart).title.text,
      (chart, text) => {
        modelOf(chart).title.text = String(text);
      },
    ),
    visible: scalar(
      (chart) => modelOf(chart).title.visible,
      (chart, visible) => {
        modelOf(chart).title.visible = Boolean(visible);
      },
    ),
  },
};

export const chartCollectionClass: ObjectClass<SheetState> = {
  name: "ChartCollection",
  items,
  find,
  members: { ...collectionMembers(items, find), ...countedMembers(items), add: method(add) },
};

function items(sheet: SheetState): readonly HostObject[] {
  return sheet.book.sheet(sheet.id).charts.map(({ id }) => instance(chartClass, { sheet, id }));
}

function find(sheet: SheetState, key: Json): HostObject | null {
  const { charts } = sheet.book.sheet(sheet.id);
  const found = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => sameName(name, key));
  return found ? instance(chartClass, { sheet, id: found.id }) : null;
}

function add(sheet: SheetState, args: Arguments): HostObject {
  const source = args.state(1, rangeClass);
  if (!source) throw invalidArgument();
  const { charts } = sheet.book.sheet(sheet.id);
  const id = `chart-${sheet.book.nextId()}`;
  charts.push({
    id,
    name: `Chart ${charts.length + 1}`,
    type: args.text(0),
    source: { sheet: source.sheet, box: source.box },
    title: { text: "Chart Title", visible: true },
    frame: { ...NEW_FRAME },
  });
  return instance(chartClass, { sheet, id });
}

function modelOf({ sheet, id }: ChartState): ModelChart {
  const found = sheet.book.sheet(sheet.id).charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function frameScalar(key: FrameKey) {
  return scalar<ChartState>(
    (chart) => modelOf(chart).frame[key],
    (chart, value) => {
      if (typeof value !== "number") throw invalidArgument();
      modelOf(chart).frame[key] = value;
    },
  );
}

/** Between two cells: the frame is what the columns' widths and rows' heights make it. */
function setPosition(chart: ChartState, args: Arguments): void {
  const { book, id } = chart.sheet;
  const area = (position: number) =>
    args.state(position, rangeClass) ?? resolveAddress(book, id, args.text(position));
  const start = area(0).box;
  const end = args.raw(1) === undefined || args.raw(1) === null ? start : area(1).box;
  const width = (from: number, to: number) => sum(from, to, (column) => book.engine.columnWidth(id, column));
  const height = (from: number, to: number) => sum(from, to, (row) => book.engine.rowHeight(id, row));
  if (end.row < start.row || end.column < start.column)
    throw invalidArgument(`${formatA1(end)} is above or left of ${formatA1(start)}.`);
  modelOf(chart).frame = {
    top: height(0, start.row),
    left: width(0, start.column),
    width: width(start.column, end.column + end.columns),
    height: height(start.row, end.row + end.rows),
  };
}

function sum(from: number, to: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += size(at);
  return total;
}
