import { aboutFile, aboutNoResults, keptFormulaAt, watchUnsaved } from "../filed";
import { openAddInFrame } from "../host";
import type { FunctionsMetadata } from "../host";
import { fileDialog } from "./dialog";
import { makeDock, PANE_WIDTH } from "./dock";
import { offerFiles } from "./files";
import { takeOver } from "./handover";
import { makeHandle } from "./handle";
import { askBeforeLeaving } from "./leaving";
import { readManifest } from "./manifest";
import { moveByF6 } from "./regions";
import { drawRibbon } from "./ribbon";
import { showCellPanel } from "./sheet/cell-panel";
import { showStatus } from "./status";
import { askedTheme } from "./theme";

const LOCALE = "en-GB";

const FILE_GONE =
  "The page was loaded again, and an opened file is kept nowhere: this is a new workbook. Choose “Open workbook…” and open your file, or the copy that you saved of it.";

const asked = new URLSearchParams(location.search);
const NAMES = { new: "New workbook", sample: "Greater Manchester", town: "Town Deal of one town" } as const;
const chosen =
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((each) => each === asked.get("workbook")) ?? "sample";
const theme = askedTheme(asked.get("theme"));
const opening = open();
opening.catch(sayWhyNot);
window.preview = makeHandle(opening);

async function open() {
  const isOfFile = asked.get("workbook") === "file";
  const file = isOfFile ? await takeOver() : null;
  const isGone = isOfFile && !file;
  const shown = isGone ? "new" : chosen;
  const source = file ?? shown;
  if (!isOfFile) document.getElementById(`${shown}-workbook`)?.setAttribute("aria-current", "page");
  document.getElementById("workbook-name")!.textContent = file?.name ?? NAMES[shown];
  // The grid is five megabytes of script: while it comes, the add-in's page loads beside it.
  const gridsPart = import("./workbook");
  const [addIn, metadata] = await Promise.all([
    readManifest("/addin/manifest.xml"),
    fetch("/addin/functions.json").then((answer) => answer.json() as Promise<FunctionsMetadata>),
  ]);
  const opened = gridsPart.then(({ openWorkbook }) => openWorkbook("grid", source, theme));
  const dock = makeDock(addIn.ribbon.tab, Number(asked.get("pane")) || PANE_WIDTH.usual);
  const { frame, conversation } = openAddInFrame(
    opened.then(({ host }) => host),
    {
      container: dock.body,
      page: theme === null ? addIn.page : `${addIn.page}?theme=${theme}`,
      title: addIn.ribbon.tab,
      locale: LOCALE,
    },
  );
  moveByF6(document.getElementById("grid")!, frame);
  const { engine, host, book, drawn } = await opened;
  document.getElementById("status-file")!.textContent = file ? aboutFile(file, book.formulas) : "";
  host.customFunctions.register(metadata, addIn.namespace);
  host.attach(conversation);
  const { pane } = host.book;
  pane.onChange(dock.show);
  dock.onClose(() => pane.show(false));
  conversation.onClose(() => pane.show(false));
  drawRibbon(document.getElementById("ribbon")!, addIn.ribbon, ({ action }) => {
    if (action.kind === "showPane") pane.show(true);
    else void conversation.command(action.name);
  });
  showStatus(host, (sheet, row, column) => keptFormulaAt(book.formulas, engine, sheet, row, column));
  showCellPanel(host, (title, text) => void fileDialog().say(title, text));
  await drawn();
  const unsaved = watchUnsaved(host);
  askBeforeLeaving(unsaved);
  offerFiles(book, unsaved);
  if (book.formulas.withoutResults > 0)
    void fileDialog().say("Open the file in Excel first", aboutNoResults(book.formulas.withoutResults));
  if (isGone) void fileDialog().say("Open your file again", FILE_GONE);
  return { engine, host };
}

function sayWhyNot(problem: unknown): void {
  const reason = problem instanceof Error ? problem.message : String(problem);
  const place = document.getElementById("grid")!;
  place.textContent = `The preview could not open: ${reason} Run npm start again; if the sentence stays, report it.`;
}
