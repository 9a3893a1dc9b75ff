/** The page's one dialog: how far a file is read, why it could not be, what a copy will not hold. */
export interface FileDialog {
  /** Shows progress; `stop` is the button that ends it. Answers with what moves the bar, and closes. */
  working(title: string, stop: () => void): { progress(share: number): void; close(): void };
  /** Says something and waits until it is read. */
  say(title: string, text: string, list?: readonly string[]): Promise<void>;
  /** Says something and asks whether to go on. */
  ask(title: string, text: string, list: readonly string[], go: string): Promise<boolean>;
}

export function fileDialog(): FileDialog {
  const dialog = byId<HTMLDialogElement>("file-dialog");
  const [title, text, list] = [byId("file-title"), byId("file-text"), byId("file-list")];
  const progress = byId<HTMLProgressElement>("file-progress");
  const [go, stop] = [byId<HTMLButtonElement>("file-go"), byId<HTMLButtonElement>("file-stop")];
  let onClosed: (isGo: boolean) => void = () => undefined;
  const close = (isGo: boolean) => {
    dialog.close();
    onClosed(isGo);
  };
  go.addEventListener("click", () => close(true));
  stop.addEventListener("click", () => close(false));
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close(false);
  });
  const show = (
    heading: string,
    told: string,
    listed: readonly string[],
    buttons: readonly [string | null, string],
  ) => {
    title.textContent = heading;
    text.textContent = told;
    list.replaceChildren(
      ...listed.map((entry) => Object.assign(document.createElement("li"), { textContent: entry })),
    );
    list.hidden = listed.length === 0;
    progress.hidden = true;
    go.hidden = buttons[0] === null;
    go.textContent = buttons[0] ?? "";
    stop.textContent = buttons[1];
    if (!dialog.open) dialog.showModal();
    stop.focus();
  };
  const closed = () => new Promise<boolean>((resolve) => (onClosed = resolve));
  return {
    working: (heading, onStop) => {
      show(heading, "Nothing leaves this machine.", [], [null, "Cancel"]);
      progress.hidden = false;
      progress.value = 0;
      onClosed = onStop;
      return {
        progress: (share) => void (progress.value = share),
        close: () => {
          onClosed = () => undefined;
          dialog.close();
        },
      };
    },
    say: async (heading, told, listed = []) => {
      show(heading, told, listed, [null, "Close"]);
      await closed();
    },
    ask: (heading, told, listed, label) => {
      show(heading, told, listed, [label, "Cancel"]);
      return closed();
    },
  };
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The preview page has no element "${id}".`);
  return found as Kind;
}
