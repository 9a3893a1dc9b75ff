import { openAddInFrame } from "../host";
import type { Conversation, Engine, FunctionsMetadata, Host } from "../host";
import type { Dock } from "./dock";
import { formulasNotWorkedOut } from "./filed";
import type { FiledBook } from "./filed";
import type { AddIn } from "./manifest";
import { moveByF6 } from "./regions";
import { showStatus } from "./status";
import type { Theme } from "./theme";
import type { Source } from "./workbook";

/** A workbook on the page with the add-in beside it. */
export interface Session {
  readonly engine: Engine;
  readonly host: Host;
  readonly conversation: Conversation;
  readonly file: FiledBook | null;
  /** Sheets of which rows or columns were put in or taken out. */
  readonly shifted: ReadonlySet<string>;
  close(): void;
}

export interface Surroundings {
  readonly addIn: Promise<readonly [AddIn, FunctionsMetadata]>;
  readonly dock: Promise<Dock>;
  readonly theme: Theme | null;
}

const LOCALE = "en-GB";

/** Opens a workbook in the grid and the add-in's page in the dock. */
export async function openSession(
  source: Source,
  { addIn, dock: docked, theme }: Surroundings,
): Promise<Session> {
  // The grid is five megabytes of script: while it comes, the add-in's page loads beside it.
  const gridsPart = import("./workbook");
  const [about, metadata] = await addIn;
  const dock = await docked;
  const opened = gridsPart.then(({ openWorkbook }) => openWorkbook("grid", source, theme));
  const { frame, conversation, close } = openAddInFrame(
    opened.then(({ host }) => host),
    {
      container: dock.body,
      page: theme === null ? about.page : `${about.page}?theme=${theme}`,
      title: about.ribbon.tab,
      locale: LOCALE,
    },
  );
  const stopF6 = moveByF6(document.getElementById("grid")!, frame);
  const workbook = await opened;
  const { engine, host, drawn } = workbook;
  host.customFunctions.register(metadata, about.namespace);
  host.attach(conversation);
  host.book.pane.onChange(dock.show);
  conversation.onClose(() => host.book.pane.show(false));
  const file = typeof source === "string" ? null : source;
  showStatus(host, (sheet, row, column) => filedFormula(file, sheet, row, column, engine));
  document.getElementById("status-file")!.textContent = file ? aboutFile(file) : "";
  const shifted = new Set<string>();
  engine.onUserShift(({ sheet }) => shifted.add(sheet));
  await drawn();
  return {
    engine,
    host,
    conversation,
    file,
    shifted,
    close: () => {
      stopF6();
      close();
      workbook.close();
      document.getElementById("grid")!.replaceChildren();
    },
  };
}

/** What a person has to know of an opened file, in sentences. */
function aboutFile(file: FiledBook): string {
  const formulas = formulasNotWorkedOut(file);
  const kept =
    formulas === 0
      ? []
      : [
          `The file's ${formulas.toLocaleString("en-GB")} formulas keep its values and are not worked out here.`,
        ];
  return [...kept, ...file.opened.notes].join(" ");
}

/** The formula of the file whose value a cell shows; "" for others. */
function filedFormula(
  file: FiledBook | null,
  sheet: string,
  row: number,
  column: number,
  engine: Engine,
): string {
  const index = file ? engine.sheets().findIndex(({ id }) => id === sheet) : -1;
  const name = engine.sheets()[index]?.name;
  const content = file?.opened.content.sheets.find((one) => one.name === name);
  const filed = content?.formulas[row - content.row]?.[column - content.column] ?? "";
  if (filed === "") return "";
  const [[now]] = engine.formulas(sheet, { row, column, rows: 1, columns: 1 }) as [[unknown]];
  return now === filed ? filed : "";
}
