/**
 * F6 moves the focus between the grid and the task pane, as in Excel; Tab alone never leaves the grid, where it goes to the
 * next cell. The pane is a page of its own, and a key pressed there is heard there only.
 */
export function moveByF6(grid: HTMLElement, pane: HTMLIFrameElement): void {
  const toGrid = () => grid.querySelector<HTMLElement>("canvas")?.focus();
  const toPane = () => {
    const inside = pane.contentDocument;
    // What had the focus there has it again; the first time, that is nothing.
    const first = inside?.querySelector<HTMLElement>("button, input, a[href]");
    pane.contentWindow?.focus();
    if (inside?.activeElement === inside?.body) first?.focus();
  };
  onF6(window, () => {
    const isShown = pane.offsetParent !== null;
    if (isShown) toPane();
    else toGrid();
  });
  const listenInside = () => {
    if (pane.contentWindow) onF6(pane.contentWindow, toGrid);
  };
  pane.addEventListener("load", listenInside);
}

function onF6(place: Window, move: () => void): void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move();
  };
  // Before the grid, which takes keys for itself.
  place.addEventListener("keydown", listener, { capture: true });
}
