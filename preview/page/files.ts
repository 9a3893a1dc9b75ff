import type { SavedFile } from "../file";
import { fileDialog } from "./dialog";
import type { FileDialog } from "./dialog";
import { differences } from "../filed";
import type { OpenedBook, Unsaved } from "../filed";
import { handOver } from "./handover";

const LOST = "What was changed in the workbook that is open is in no file. “Save a copy…” keeps it.";
const KINDS = ".xlsx,.xlsm,.xlsb,.ods,.xls,.csv,.tsv,.txt";

/** Makes "Open workbook...", dropping a file on the page and "Save a copy..." work. Files are read and written on this page only. */
export function offerFiles(page: OpenedBook, unsaved: Unsaved): void {
  const dialog = fileDialog();
  const chooser = Object.assign(document.createElement("input"), {
    type: "file",
    accept: KINDS,
    hidden: true,
    id: "file-chooser",
  });
  document.body.append(chooser);
  const opened = (file: File | undefined) => {
    if (file)
      void open(file, dialog, unsaved).catch((error: unknown) =>
        dialog.say("The file could not be opened", sentence(error)),
      );
  };
  document.getElementById("open-workbook")?.addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    opened(chooser.files?.[0]);
    // So that the same file can be chosen again.
    chooser.value = "";
  });
  document.getElementById("save-copy")?.addEventListener("click", () => {
    void save(dialog, page, unsaved).catch((error: unknown) =>
      dialog.say("No copy was saved", sentence(error)),
    );
  });
  takeDrops(opened);
}

/** Before the grid, which takes drops for itself. */
function takeDrops(opened: (file: File | undefined) => void): void {
  const grid = document.getElementById("grid");
  const mark = (isOver: boolean) => void grid?.classList.toggle("grid-dropping", isOver);
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener(
    "dragover",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    { capture: true },
  );
  addEventListener("dragleave", () => mark(false), { capture: true });
  addEventListener(
    "drop",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      opened(event.dataTransfer?.files[0]);
    },
    { capture: true },
  );
}

async function open(file: File, dialog: FileDialog, unsaved: Unsaved): Promise<void> {
  if (unsaved.isAny && !(await dialog.ask(`Open ${file.name}`, LOST, [], "Open it"))) return;
  const stopped = new AbortController();
  const work = dialog.working(`Opening ${file.name}`, () => stopped.abort());
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { openFile } = await import("../file");
    const read = await openFile(file.name, bytes, async (share) => {
      work.progress(share);
      await drawn();
      stopped.signal.throwIfAborted();
    });
    await handOver({ name: file.name, bytes, opened: read });
    const address = new URL(location.href);
    address.searchParams.set("workbook", "file");
    // The person agreed to lose it.
    unsaved.atThisMoment()();
    location.assign(address);
  } catch (error) {
    if (stopped.signal.aborted) return;
    throw error;
  } finally {
    work.close();
  }
}

async function save(dialog: FileDialog, book: OpenedBook, unsaved: Unsaved): Promise<void> {
  const { host, file } = book;
  await host.settled();
  const { saveCopy, saveNew } = await import("../file");
  // What is changed while the copy is made is not in it.
  const isSaved = unsaved.atThisMoment();
  const { changes, refused, leftOut } = differences(book);
  if (refused.length > 0)
    return dialog.say("No copy was saved", "The copy could not hold these changes:", refused);
  const copy = file ? await saveCopy(file.name, file.bytes, changes) : saveNew(changes);
  const lost = [...copy.lost, ...leftOut];
  const name = `${(file?.name ?? "Workbook").replace(/\.[^.]*$/, "")} copy.${copy.kind}`;
  if (
    lost.length > 0 &&
    !(await dialog.ask("Save a copy", `${name} will not hold everything:`, lost, "Save the copy"))
  )
    return;
  hand(copy, name);
  isSaved();
}

/** Hands a file to the browser, which puts it where it puts downloads. */
function hand(copy: SavedFile, name: string): void {
  const address = URL.createObjectURL(new Blob([copy.bytes.slice()], { type: "application/octet-stream" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
