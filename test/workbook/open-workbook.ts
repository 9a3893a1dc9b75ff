import { parseA1 } from "../../preview/host/address";
import type { Box, CellValue, HostOptions } from "../../preview/host";
import { associateFunctions, functionsJson, NAMESPACE } from "../../src/functions";
import { connectWorkbook } from "../../src/workbook";
import { bootOffice } from "../office/boot";
import type { BootedOffice, BootOptions } from "../office/boot";

/** A workbook in the stand-in for Excel, with the add-in's own way into it through the genuine Office.js. */
export interface OpenWorkbook {
  readonly port: ReturnType<typeof connectWorkbook>;
  readonly office: BootedOffice;
  addSheet(
    name: string,
    cells: CellValue[][],
    visibility?: "Visible" | "Hidden" | "VeryHidden",
  ): Promise<void>;
  addTable(name: string, sheet: string, address: string): Promise<void>;
  addName(name: string, sheet: string, address: string): Promise<void>;
  /** As a person types: one cell. */
  type(sheet: string, address: string, value: CellValue): Promise<void>;
  cell(sheet: string, address: string): CellValue;
  /** Waits until no cell is left that a custom function has yet to answer. */
  calculated(): Promise<void>;
  protectWorkbook(): Promise<void>;
  protectSheet(name: string): Promise<void>;
  deleteSheet(name: string): Promise<void>;
  /** Everything that could be lost: of each sheet the formulas, formats and looks, and what the workbook keeps. */
  contents(): Promise<readonly unknown[]>;
  sheets(): string[];
  activeSheet(): string;
  renameSheet(from: string, to: string): Promise<void>;
  showSheet(name: string, visibility: "Visible" | "Hidden" | "VeryHidden"): Promise<void>;
  unprotectSheet(name: string): Promise<void>;
  unprotectWorkbook(): Promise<void>;
  /** Makes an action fail, counted from 1 from now on. */
  failAt(action: number): void;
  /** Makes actions fail by the piece of work (`Excel.run`, the next is 1) and their number in it. */
  failIn(pieces: Readonly<Record<number, number>>): void;
  /** The kinds of the actions of some work, in order, by the piece of work that they were in. */
  heard(work: () => Promise<unknown>): Promise<readonly (readonly string[])[]>;
  /** How often some work waits for Excel; Office.js hands back results and lets go of ranges by itself, and nobody waits for that. */
  roundTrips(work: () => Promise<unknown>): Promise<number>;
  /** No action fails any more; answers whether all failures asked for have come. */
  failNoMore(): boolean;
  damageKept(from: string, to: string): void;
  close(): void;
}

/** The functions give the same answers in every workbook; each takes a message to the page and one back. */
const ANSWERS: NonNullable<HostOptions["answers"]> = new Map();

/** Without `answers`, every function is called anew, so that figures are first awaited. */
export async function openWorkbook(
  answers: HostOptions["answers"] = ANSWERS,
  file: Pick<BootOptions, "filed" | "fill"> = {},
): Promise<OpenWorkbook> {
  const office = await bootOffice({ asGlobals: true, answers, ...file });
  const { engine, host } = office;
  associateFunctions(office.CustomFunctions);
  host.customFunctions.register(functionsJson(), NAMESPACE);
  const idOf = (name: string) => {
    const found = engine.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found.id;
  };
  const boxOf = (address: string): Box => {
    const box = parseA1(address);
    if (!box) throw new Error(`"${address}" is not an address.`);
    return box;
  };
  const visibilityOf = (id: string, hidden: boolean) =>
    !hidden ? "Visible" : host.book.sheet(id).veryHidden ? "VeryHidden" : "Hidden";
  /** Charts by what they show and of which sheet: Excel gives charts and sheets other ids when they are added again. */
  const chartsOn = (id: string) => {
    const { charts } = host.book.sheet(id).features;
    const shown = JSON.stringify(charts.map((chart) => ({ ...chart, id: "" })));
    const named = engine
      .sheets()
      .reduce((text, sheet) => text.replaceAll(`"${sheet.id}"`, `"${sheet.name}"`), shown);
    return JSON.parse(named) as readonly unknown[];
  };
  let failures: Readonly<Record<number, number>> = {};
  let pieces = 0;
  let kinds: string[][] = [];
  host.onAction((kind) => kinds.at(-1)?.push(kind));
  const { Excel } = office;
  const genuineRun = Excel.run.bind(Excel) as (work: unknown) => Promise<unknown>;
  Excel.run = ((work: unknown) => {
    pieces += 1;
    kinds.push([]);
    const action = failures[pieces];
    if (action !== undefined) host.failAt(action);
    return genuineRun(work);
  }) as typeof Excel.run;
  const run = (work: (context: Excel.RequestContext) => void) =>
    office.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });

  return {
    port: connectWorkbook(),
    office,
    addSheet: (name, cells, visibility = "Visible") =>
      run((context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).values = cells;
        sheet.visibility = visibility;
      }),
    addTable: (name, sheet, address) =>
      run((context) => {
        context.workbook.worksheets.getItem(sheet).tables.add(address, true).name = name;
      }),
    addName: (name, sheet, address) =>
      run((context) => {
        context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(address));
      }),
    type: async (sheet, address, value) => {
      await run((context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      });
      await calculated(office);
    },
    cell: (sheet, address) => engine.values(idOf(sheet), boxOf(address))[0]![0]!,
    calculated: () => calculated(office),
    protectWorkbook: () => run((context) => context.workbook.protection.protect()),
    protectSheet: (name) => run((context) => context.workbook.worksheets.getItem(name).protection.protect()),
    deleteSheet: (name) => run((context) => context.workbook.worksheets.getItem(name).delete()),
    contents: async () => {
      await calculated(office);
      return [
        ...engine.sheets().map(({ id, name, hidden }) => {
          const box = engine.usedBox(id);
          return {
            name,
            visibility: visibilityOf(id, hidden),
            box,
            formulas: box && engine.formulas(id, box),
            formats: box && engine.numberFormats(id, box),
            styles: box && engine.styles(id, box),
            properties: [...host.book.sheet(id).customProperties],
            charts: chartsOn(id),
            page: host.book.sheet(id).features.pageLayout,
          };
        }),
        ...[...host.book.xmlParts.values()].map(({ xml }) => xml),
      ];
    },
    sheets: () => engine.sheets().map(({ name }) => name),
    activeSheet: () => engine.sheets().find(({ id }) => id === engine.activeSheet())!.name,
    renameSheet: (from, to) =>
      run((context) => {
        context.workbook.worksheets.getItem(from).name = to;
      }),
    showSheet: (name, visibility) =>
      run((context) => {
        context.workbook.worksheets.getItem(name).visibility = visibility;
      }),
    unprotectSheet: (name) =>
      run((context) => context.workbook.worksheets.getItem(name).protection.unprotect()),
    unprotectWorkbook: () => run((context) => context.workbook.protection.unprotect()),
    failAt: host.failAt,
    failIn: (next) => {
      failures = next;
      pieces = 0;
    },
    heard: async (work) => {
      kinds = [];
      await work();
      const heard = kinds;
      kinds = [];
      return heard;
    },
    roundTrips: async (work) => {
      const { execute } = host;
      let trips = 0;
      host.execute = (request) => {
        if (!/"Name":"(?:_RemoveReference|SetInvocationArrayResults)"/.test(request)) trips += 1;
        return execute(request);
      };
      try {
        await work();
      } finally {
        host.execute = execute;
      }
      return trips;
    },
    failNoMore: () => {
      const hasComeToAll = Object.keys(failures).every((piece) => Number(piece) <= pieces);
      const areAllOver = hasComeToAll && !host.isFailureDue();
      failures = {};
      host.failAt(0);
      return areAllOver;
    },
    damageKept: (from, to) => {
      for (const part of host.book.xmlParts.values()) part.xml = part.xml.replace(from, to);
    },
    close: office.close,
  };
}

/** A workbook with two tables: Spending on sheet Budgets and Grants on sheet Money. */
export async function openSmallPlace(): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  await book.addSheet("Budgets", [
    ["Agency", "Service", "Budget (£ thousand)"],
    ["City", "Education", 100],
    ["City", "Public health", 40],
    ["County", "Education", 60],
    ["County", "Roads", 20],
  ]);
  await book.addSheet("Money", [
    ["Grant", "Award (£)", "Permitted services"],
    ["Schools grant", 200_000, "Education"],
    ["Health grant", 50_000, "Public health; Education"],
  ]);
  await book.addTable("Spending", "Budgets", "A1:C5");
  await book.addTable("Grants", "Money", "A1:C3");
  return book;
}

/** Waits until no cell is left that a custom function has yet to answer. */
async function calculated({ engine, host }: BootedOffice): Promise<void> {
  for (;;) {
    await host.settled();
    const isBusy = engine.sheets().some(({ id }) => {
      const box = engine.usedBox(id);
      return box !== null && engine.values(id, box).flat().includes("#BUSY!");
    });
    if (!isBusy) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
