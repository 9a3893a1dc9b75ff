import type { FunctionsMetadata } from "../host";
import { makeDock, PANE_WIDTH } from "./dock";
import { offerFiles } from "./files";
import type { FiledBook } from "./filed";
import { makeHandle } from "./handle";
import { readManifest } from "./manifest";
import { drawRibbon } from "./ribbon";
import { openSession } from "./session";
import type { Session, Surroundings } from "./session";
import { askedTheme } from "./theme";

const asked = new URLSearchParams(location.search);
const isNew = asked.get("workbook") === "new";
const addIn = Promise.all([
  readManifest("/addin/manifest.xml"),
  fetch("/addin/functions.json").then((answer) => answer.json() as Promise<FunctionsMetadata>),
]);
const dock = addIn.then(([{ ribbon }]) =>
  makeDock(ribbon.tab, Number(asked.get("pane")) || PANE_WIDTH.usual),
);
const around: Surroundings = { addIn, dock, theme: askedTheme(asked.get("theme")) };
let session: Session | null = null;

const opening = open();
opening.catch(sayWhyNot);
window.preview = makeHandle(opening, () => session);

async function open(): Promise<void> {
  document.getElementById(isNew ? "new-workbook" : "sample-workbook")?.setAttribute("aria-current", "page");
  if (isNew) nameWorkbook("New workbook");
  session = await openSession(isNew ? "new" : "sample", around);
  (await dock).onClose(() => session?.host.book.pane.show(false));
  const [{ ribbon }] = await addIn;
  drawRibbon(document.getElementById("ribbon")!, ribbon, ({ action }) => {
    if (action.kind === "showPane") session?.host.book.pane.show(true);
    else void session?.conversation.command(action.name);
  });
  offerFiles({ current: () => session, replace });
}

async function replace(file: FiledBook): Promise<void> {
  session?.close();
  session = null;
  for (const link of document.querySelectorAll(".title-choices a")) link.removeAttribute("aria-current");
  nameWorkbook(file.name);
  session = await openSession(file, around);
  (await dock).show(true);
}

function nameWorkbook(name: string): void {
  document.getElementById("workbook-name")!.textContent = name;
}

function sayWhyNot(problem: unknown): void {
  const reason = problem instanceof Error ? problem.message : String(problem);
  const place = document.getElementById("grid")!;
  place.textContent = `The preview could not open: ${reason} Run npm start again; if the sentence stays, report it.`;
}
