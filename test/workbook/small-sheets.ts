import { columnOf, part, reference } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { hasStop, note } from "../../src/reading";
import type { Finding } from "../../src/reading";
import { columnOfCells, draftSheet, printed } from "../../src/sheets/draft";
import type { SheetHead } from "../../src/sheets/draft";
import type { EditedCell, UndoAnswer, WriteReview, WriteWatch } from "../../src/workbook/port";
import { inWorkbook } from "../../src/workbook/session";
import type { Headline, WrittenSheets } from "../../src/workbook/shown-figures";
import { keeping, readParts } from "../../src/workbook/store";
import type { KeptForm } from "../../src/workbook/store/part";
import {
  createWriter,
  findSheets,
  namesNow,
  planAsWritten,
  prepare,
  stopped,
} from "../../src/workbook/write";
import type { Preparation, SheetNames, SheetsPlan, Subject } from "../../src/workbook/write";

/**
 * Three sheets as small as can be on which is one of everything that is written of a book: every look, inputs with each kind of rule,
 * formulas that read other sheets, one that fills other cells, rows and columns kept in view. They are written by the writer that writes a
 * book, so that what can go wrong there can be tried at every action; `kinds.test.ts` holds that a book does nothing else.
 */
export interface Small {
  /** What is shared out between the two agencies. */
  readonly saving: number;
  readonly agencies: readonly [string, string];
  /** Rows of a block of two columns: of more than 1,500 cells, Office.js itself writes it piece by piece. */
  readonly rows?: number;
}

export const SMALL: Small = { saving: 120, agencies: ["City", "County"] };
/** Another answer, to be written over it. */
export const LESS: Small = { ...SMALL, saving: 60 };
/** The same with a long block. */
export const LONG: Small = { ...LESS, rows: 760 };
/** The same with so many cells that its sheets are taken away one at a time. */
export const VAST: Small = { ...LESS, rows: 2_600 };

/** What stands beside the sheets in a review. */
interface Beside {
  readonly findings?: readonly Finding[];
  /** What the tables say. */
  readonly basis?: unknown;
}

const KEYS = ["summary", "inputs", "shares"] as const;
const TITLES = { summary: "Our Summary", inputs: "Our Inputs", shares: "Our Shares" } as const;
const TOLD = "What is shared out does not add up.";

/** The sheets, and where on them is what. */
export interface SmallPlan extends SheetsPlan {
  readonly cells: Readonly<Record<"saving" | "weights" | "shares" | "total" | "holds", SheetBox>>;
}

export function planSmall(
  { saving, agencies, rows: longRows = 1 }: Small,
  names: SheetNames = new Map(),
): SmallPlan {
  const head = (key: (typeof KEYS)[number], title: string): Omit<SheetHead, "frozen"> => ({
    key,
    name: names.get(key) ?? TITLES[key],
    purpose: title,
    title,
    opening: [["note", "In £ thousand."]],
    widths: [150, 90, 60],
  });
  const inputs = draftSheet({ ...head("inputs", "What is given"), frozen: { rows: 3, columns: 1 } });
  inputs.titled("What each body pays", "In any unit");
  inputs.headings(["heading", ["Agency"]], ["figureHeading", ["Weight"]], ["unitHeading", ["Since"]]);
  const rows = inputs.block(2, 3);
  inputs.put(rows, columnOfCells([...agencies]), { style: "label" });
  const weights = columnOf(rows, 1);
  inputs.put(weights, [[2], [1]], { style: "input", format: "0.0" });
  inputs.allow(weights, { kind: "decimal", least: 0, most: 9 });
  inputs.put(columnOf(rows, 2), [[2026], [2027]], { style: "input", format: "0" });
  inputs.allow(columnOf(rows, 2), { kind: "whole", least: 1900, most: 2400 });
  const total = inputs.block(1, 3);
  const given = columnOf(total, 1);
  inputs.put(total, [["Saving"]], { style: "label" });
  inputs.put(given, [[saving]], { style: "input", format: "#,##0" });
  const first = inputs.block(1, 3);
  inputs.put(first, [["Who begins"]], { style: "label" });
  inputs.put(columnOf(first, 1), [[agencies[0]]], { style: "input" });
  inputs.allow(columnOf(first, 1), { kind: "list", source: `=${reference(columnOf(rows, 0))}` });
  inputs.put(columnOf(first, 2), [["agreed"]], { style: "input" });
  inputs.allow(columnOf(first, 2), { kind: "list", source: "idea,agreed", isOffer: true });

  const drawn = inputs.chartRows();
  const axes = { category: "Agency", value: "Weight" };
  inputs.draw(
    drawn,
    {
      name: "Weights",
      kind: "stackedBars",
      title: "What each body pays",
      values: { ...weights, columns: 2 },
      seriesIn: "columns",
      series: [
        { name: "Weight", tone: 0, hasFigures: true },
        { name: "Since", tone: 1 },
      ],
      categories: columnOf(rows, 0),
      axes,
      format: "0.0",
    },
    {
      name: "Weights since",
      kind: "line",
      title: "What each body pays, and since when",
      values: { ...weights, columns: 2 },
      seriesIn: "rows",
      series: [
        { name: "City", tone: "unseen" },
        { name: "County", tone: 1 },
      ],
      categories: columnOf(rows, 0),
      axes,
      format: "0",
    },
    {
      name: "Weights over each other",
      kind: "overlaidColumns",
      title: "What each body pays, and since when, over each other",
      values: { ...weights, columns: 2 },
      seriesIn: "columns",
      series: [
        { name: "Weight", tone: 0 },
        { name: "Since", tone: 1 },
      ],
      categories: columnOf(rows, 0),
      axes,
      format: "0",
    },
  );

  const shared = draftSheet({ ...head("shares", "Who gains what"), frozen: { rows: 3, columns: 0 } });
  const lines = shared.block(2, 3);
  shared.put(lines, [[`=${reference(part(rows, 0, 0))}`], [`=${reference(part(rows, 1, 0))}`]], {
    style: "label",
  });
  const shares = columnOf(lines, 1);
  shared.spill(shares, `PLACE.SHARE(${reference(given)},${reference(weights)})`, {
    style: "figure",
    format: "#,##0.00",
  });
  shared.dress(part(shares, 0, 0), "total");
  shared.put(columnOf(lines, 2), [["£ thousand"], ["£ thousand"]], { style: "unit" });
  const long = shared.block(longRows, 2);
  const emptyRow = ["", ""];
  shared.put(long, [...Array.from({ length: long.rows - 1 }, () => emptyRow), ["The last of many", ""]], {
    style: "label",
  });

  const summary = draftSheet({ ...head("summary", "What comes of it"), frozen: { rows: 0, columns: 1 } });
  const headlines = summary.block(2, 3);
  summary.put(headlines, [["Saving shared out"], ["Every check holds"]], { style: "label" });
  const [sum, holds] = [part(headlines, 0, 1), part(headlines, 1, 1)];
  summary.put(sum, [[`=SUM(${reference(shares)})`]], { style: "figure", format: "#,##0" });
  summary.put(part(headlines, 0, 2), [["What both gain"]], { style: "meaning" });
  summary.put(holds, [[`=ROUND(${reference(sum)}-${reference(given)},6)=0`]], { style: "check" });
  const sentence = summary.block(1, 1);
  summary.put(sentence, [[`="Both gain "&TEXT(${reference(sum)},"0")&"."`]], { style: "sentence" });

  // As a sheet has them that is more than one page across.
  const page = { ...printed(inputs.finished(), { place: "North & South" }).page!, titleColumns: 1 };

  return {
    sheets: [
      printed(summary.finished(`=IF(${reference(holds)},"","${TOLD}")`), {
        place: "North & South",
        pagesDown: 1,
      }),
      { ...inputs.finished(), page },
      shared.finished(),
    ],
    headlines: [
      {
        on: "summary",
        key: "shared",
        kind: "figure",
        label: "Saving shared out",
        cell: sum,
        unit: "£ thousand",
      },
      { on: "summary", key: "checksHold", kind: "check", label: "Every check holds", cell: holds, unit: "" },
    ],
    cells: { saving: given, weights, shares, total: sum, holds },
  };
}

const SUBJECT: Subject = { owner: "[small]", title: "the small sheets", keys: [...KEYS] };

const FORM: KeptForm<Small> = {
  namespace: "urn:total-place:test:1",
  element: "small",
  nameOf: () => "small",
  serialise: (given) => JSON.stringify(given),
  parse: (text) => ({ ok: true, stored: JSON.parse(text) as Small }),
};

async function prepareSmall(
  context: Excel.RequestContext,
  given: Small,
  { findings = [], basis = null }: Beside,
): Promise<Preparation> {
  if (hasStop(findings)) return stopped(findings);
  const found = await findSheets(context, SUBJECT);
  const parts = await readParts(context, FORM);
  const read = parts.at(-1)?.reading;
  const kept = read?.ok === true ? read.stored : null;
  return await prepare(context, found, {
    subject: SUBJECT,
    plan: planSmall(given, namesNow(found.own)),
    before: kept && planAsWritten(found.own, (names) => planSmall(kept, names)),
    keeping: keeping(FORM, given, (all) => all),
    parts,
    findings: [
      ...findings,
      ...(read?.ok === false ? [note(`What is kept is set aside because ${read.because}.`)] : []),
    ],
    totals: [],
    basis,
  });
}

/** Reviews, writes and takes back the small sheets, as a pane that was just opened. */
export interface SmallPort {
  review(given: Small, beside?: Beside): Promise<WriteReview>;
  write(
    given: Small,
    agreed?: readonly EditedCell[],
    basis?: string,
    beside?: Beside & WriteWatch,
  ): Promise<WrittenSheets>;
  undo(agreed?: readonly EditedCell[], watch?: WriteWatch): Promise<UndoAnswer>;
  /** What the workbook keeps of it. */
  kept(): Promise<Small | null>;
}

export function smallPort(): SmallPort {
  const writer = createWriter();
  return {
    review: (given, beside = {}) => writer.review((context) => prepareSmall(context, given, beside)),
    write: (given, agreed = [], basis, beside = {}) =>
      writer.write((context) => prepareSmall(context, given, beside), agreed, basis, beside),
    undo: (agreed = [], watch = {}) => writer.undo(agreed, watch),
    kept: () =>
      inWorkbook(async (context) => {
        const read = (await readParts(context, FORM)).at(-1)?.reading;
        return read?.ok === true ? read.stored : null;
      }),
  };
}

/** Headlines by their keys. */
export function figures(headlines: readonly Headline[]): Record<string, Headline["value"]> {
  return Object.fromEntries(headlines.map(({ key, value }) => [key, value]));
}
