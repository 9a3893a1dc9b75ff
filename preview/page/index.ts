import { univerEngine } from "../engine";
import { createHost, openAddInFrame } from "../host";
import type { FunctionsMetadata } from "../host";
import { openSample } from "../sample";
import { makeDock, PANE_WIDTH } from "./dock";
import { gridDrawn, openGrid } from "./grid";
import { makeHandle } from "./handle";
import { readManifest } from "./manifest";
import { moveByF6 } from "./regions";
import { drawRibbon } from "./ribbon";
import { showStatus } from "./status";
import { askedTheme, followTheme } from "./theme";

const LOCALE = "en-GB";

const asked = new URLSearchParams(location.search);
const isNew = asked.get("workbook") === "new";
const theme = askedTheme(asked.get("theme"));
const opening = open();
opening.catch(sayWhyNot);
window.preview = makeHandle(opening);

async function open() {
  document.getElementById(isNew ? "new-workbook" : "sample-workbook")?.setAttribute("aria-current", "page");
  if (isNew) document.getElementById("workbook-name")!.textContent = "New workbook";
  const [addIn, metadata] = await Promise.all([
    readManifest("/addin/manifest.xml"),
    fetch("/addin/functions.json").then((answer) => answer.json() as Promise<FunctionsMetadata>),
  ]);
  const grid = openGrid("grid");
  followTheme(theme, (isDark) => grid.api.toggleDarkMode(isDark));
  const engine = univerEngine(grid);
  const host = createHost(engine, { log: (error) => console.error(error) });
  const { pane, tables } = host.book;
  if (!isNew) {
    openSample(engine, (sheet, box, name) => tables.rename(tables.add(sheet, box, true).id, name));
  }
  host.customFunctions.register(metadata, addIn.namespace);

  const dock = makeDock(addIn.ribbon.tab, Number(asked.get("pane")) || PANE_WIDTH.usual);
  pane.onChange(dock.show);
  dock.onClose(() => pane.show(false));
  const { frame, conversation } = openAddInFrame(host, {
    container: dock.body,
    page: theme === null ? addIn.page : `${addIn.page}?theme=${theme}`,
    title: addIn.ribbon.tab,
    locale: LOCALE,
  });
  host.attach(conversation);
  moveByF6(document.getElementById("grid")!, frame);
  conversation.onClose(() => pane.show(false));
  drawRibbon(document.getElementById("ribbon")!, addIn.ribbon, ({ action }) => {
    if (action.kind === "showPane") pane.show(true);
    else void conversation.command(action.name);
  });
  showStatus(host);
  await gridDrawn(grid.api);
  return { engine, host };
}

function sayWhyNot(problem: unknown): void {
  const reason = problem instanceof Error ? problem.message : String(problem);
  const place = document.getElementById("grid")!;
  place.textContent = `The preview could not open: ${reason} Run npm start again; if the sentence stays, report it.`;
}
