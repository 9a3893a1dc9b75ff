/** The place at the right of the grid where the task pane is, as Excel docks it. */
export interface Dock {
  readonly body: HTMLElement;
  show(shown: boolean): void;
  /** A person closed it. */
  onClose(listener: () => void): void;
}

export const PANE_WIDTH = { narrowest: 320, usual: 350, widest: 600 } as const;
const KEY_STEP = 10;

/** Makes the dock of the page work: its width by splitter or arrow keys, its close button. */
export function makeDock(title: string, width: number): Dock {
  const workspace = byId("workspace");
  const splitter = byId("splitter");
  byId("dock-title").textContent = title;

  const setWidth = (wanted: number) => {
    const whole = Math.round(Math.min(PANE_WIDTH.widest, Math.max(PANE_WIDTH.narrowest, wanted)));
    workspace.style.setProperty("--pane-width", `${whole}px`);
    splitter.setAttribute("aria-valuemin", String(PANE_WIDTH.narrowest));
    splitter.setAttribute("aria-valuemax", String(PANE_WIDTH.widest));
    splitter.setAttribute("aria-valuenow", String(whole));
  };
  const widthNow = () => Number(splitter.getAttribute("aria-valuenow"));
  setWidth(width);

  splitter.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    // The pane is a page of its own and would swallow the pointer's way across it.
    workspace.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId))
      setWidth(workspace.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => workspace.classList.remove("dragging"));
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(widthNow() + KEY_STEP);
    if (event.key === "ArrowRight") setWidth(widthNow() - KEY_STEP);
  });

  return {
    body: byId("dock-body"),
    show: (shown) => void workspace.classList.toggle("pane-closed", !shown),
    onClose: (listener) => byId("dock-close").addEventListener("click", listener),
  };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The preview page has no element "${id}".`);
  return found;
}
