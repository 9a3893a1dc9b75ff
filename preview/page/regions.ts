/**
 * F6 moves the focus between the grid and the task pane, as in Excel; Tab alone never leaves the grid, where it goes to the
 * next cell. The pane is a page of its own, and a key pressed there is heard there only.
 */
export function moveByF6(grid: HTMLElement, pane: HTMLIFrameElement): void {
  // The browser forgets what had the focus inside a page when another page of the same window takes it.
  let last: Element | null = null;
  const toGrid = () => {
    last = pane.contentDocument?.activeElement ?? null;
    grid.querySelector<HTMLElement>("canvas")?.focus();
  };
  const toPane = () => {
    const inside = pane.contentDocument;
    pane.contentWindow?.focus();
    focus(last);
    if (inside?.activeElement === inside?.body)
      focus(inside?.querySelector("button, input, a[href]") ?? null);
  };
  onF6(window, () => {
    const isShown = pane.offsetParent !== null;
    if (isShown) toPane();
    else toGrid();
  });
  pane.addEventListener("load", () => {
    if (pane.contentWindow) onF6(pane.contentWindow, toGrid);
  });
}

/** An element of the pane's page, whose classes are not this page's own. */
function focus(element: Element | null): void {
  if (element !== null && "focus" in element) (element as HTMLElement).focus();
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
