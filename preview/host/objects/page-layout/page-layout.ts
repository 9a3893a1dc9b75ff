import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../address";
import { NEW_PAGE_LAYOUT } from "../../book/kept";
import type { HeaderPlace, MarginSide, PageLayout } from "../../book/kept";
import type { Box } from "../../engine";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, isHostObject, method, navigation, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { areasObject } from "../range/range-areas";
import { areaArgument } from "../range/range-argument";
import type { SheetState } from "../sheet/sheet-state";
import { PAPERS } from "./papers";
import { readZoom, writtenZoom } from "./zoom";

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed: kept and written to copies; the preview does not print. */
export const pageLayoutClass: ObjectClass<SheetState> = {
  name: "PageLayout",
  isApartFromSums: true,
  members: {
    orientation: choice("orientation", ["Portrait", "Landscape"]),
    paperSize: choice("paperSize", PAPERS),
    printOrder: choice("order", ["DownThenOver", "OverThenDown"]),
    printComments: choice("comments", ["NoComments", "EndSheet", "InPlace"]),
    printErrors: choice("errors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    centerHorizontally: flag("centreHorizontally"),
    centerVertically: flag("centreVertically"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draft"),
    firstPageNumber: scalar(
      (sheet) => of(sheet).firstPage ?? "",
      (sheet, value) => change(sheet, { firstPage: value === "" ? null : whole(value) }),
    ),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    zoom: scalar(
      (sheet) => writtenZoom(of(sheet).zoom),
      (sheet, value) => change(sheet, { zoom: readZoom(value) }),
    ),
    headersFooters: navigation((sheet) => instance(headerFooterGroupClass, sheet)),

    setPrintArea: method((sheet, args) => change(sheet, { area: [onSheet(sheet, args)] })),
    getPrintArea: method((sheet) => areas(sheet) ?? missing()),
    getPrintAreaOrNullObject: method(areas),
    setPrintTitleRows: method((sheet, args) => {
      const { row, rows } = onSheet(sheet, args);
      change(sheet, { titleRows: { row, column: 0, rows, columns: MAX_COLUMNS } });
    }),
    getPrintTitleRows: method((sheet) => title(sheet, "titleRows") ?? missing()),
    getPrintTitleRowsOrNullObject: method((sheet) => title(sheet, "titleRows")),
    setPrintTitleColumns: method((sheet, args) => {
      const { column, columns } = onSheet(sheet, args);
      change(sheet, { titleColumns: { row: 0, column, rows: MAX_ROWS, columns } });
    }),
    getPrintTitleColumns: method((sheet) => title(sheet, "titleColumns") ?? missing()),
    getPrintTitleColumnsOrNullObject: method((sheet) => title(sheet, "titleColumns")),
    setPrintMargins: method(setMargins),
  },
};

const headerFooterGroupClass: ObjectClass<SheetState> = {
  name: "HeaderFooterGroup",
  isApartFromSums: true,
  members: {
    state: scalar(
      () => "Default",
      (_, state) => {
        if (state !== "Default")
          throw new HostError(
            "NotImplemented",
            "Headers of single pages are not implemented by this stand-in for Excel.",
          );
      },
    ),
    defaultForAllPages: navigation((sheet) => instance(headerFooterClass, sheet)),
  },
};

const headerFooterClass: ObjectClass<SheetState> = {
  name: "HeaderFooter",
  isApartFromSums: true,
  members: Object.fromEntries(
    (Object.keys(NEW_PAGE_LAYOUT.headers) as HeaderPlace[]).map((place) => [
      place,
      scalar<SheetState>(
        (sheet) => of(sheet).headers[place],
        (sheet, text) => change(sheet, { headers: { ...of(sheet).headers, [place]: String(text) } }),
      ),
    ]),
  ),
};

function of({ book, id }: SheetState): PageLayout {
  return book.sheet(id).features.pageLayout;
}

function change(sheet: SheetState, changes: Partial<PageLayout>): void {
  sheet.book.change(sheet.id, { pageLayout: { ...of(sheet), ...changes } });
}

function choice(
  key: "orientation" | "paperSize" | "order" | "comments" | "errors",
  names: readonly string[],
) {
  return scalar<SheetState>(
    (sheet) => of(sheet)[key],
    (sheet, value) => {
      if (typeof value !== "string" || !names.includes(value)) throw invalidArgument();
      change(sheet, { [key]: value });
    },
  );
}

function flag(
  key:
    | "centreHorizontally"
    | "centreVertically"
    | "printGridlines"
    | "printHeadings"
    | "blackAndWhite"
    | "draft",
) {
  return scalar<SheetState>(
    (sheet) => of(sheet)[key],
    (sheet, value) => change(sheet, { [key]: Boolean(value) }),
  );
}

function margin(side: MarginSide) {
  return scalar<SheetState>(
    (sheet) => of(sheet).margins[side],
    (sheet, value) => change(sheet, { margins: { ...of(sheet).margins, [side]: points(value) } }),
  );
}

function setMargins(sheet: SheetState, args: Arguments): void {
  const unit = UNITS[args.text(0)];
  const given = args.raw(1);
  if (unit === undefined || typeof given !== "object" || given === null || isHostObject(given)) {
    throw invalidArgument();
  }
  const sides = Object.keys(NEW_PAGE_LAYOUT.margins) as MarginSide[];
  const margins = Object.fromEntries(
    sides.flatMap((side) => {
      const value = (given as Readonly<Record<string, Json>>)[side];
      return value === undefined || value === null ? [] : [[side, points(value) * unit] as const];
    }),
  );
  change(sheet, { margins: { ...of(sheet).margins, ...margins } });
}

function onSheet({ book, id }: SheetState, args: Arguments): Box {
  const area = areaArgument(book, id, args, 0);
  if (area.sheet !== id) throw invalidArgument();
  return area.box;
}

function areas({ book, id }: SheetState): HostObject | null {
  return areasObject(book, id, book.sheet(id).features.pageLayout.area);
}

function title(sheet: SheetState, key: "titleRows" | "titleColumns"): HostObject | null {
  const box = of(sheet)[key];
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  return (
    box && sheet.book.objects.range(sheet.book, { sheet: sheet.id, box: intersection(box, whole) ?? box })
  );
}

function points(value: Json): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
}

function whole(value: Json): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

function missing(): never {
  throw itemNotFound();
}
