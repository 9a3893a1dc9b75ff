/**
 * Moves the focus to an element, such as a heading or a summary of problems, that is no stop of its own for Tab.
 *
 * It is a stop for as long as it has the focus. The usual `tabindex="-1"` does not do: in Excel on the web Office.js moves the
 * focus itself when Tab is pressed, over the elements that are stops, and where the focused one is not among them it takes
 * the pane for finished and hands the focus back to Excel.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null) return;
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener("blur", noStopAnyMore);
  }
  element.focus();
}

function noStopAnyMore({ target }: FocusEvent): void {
  // Where the whole pane loses the focus, the element has it again when the pane does.
  if (!(target instanceof HTMLElement) || document.activeElement === target) return;
  target.removeAttribute("tabindex");
  target.removeEventListener("blur", noStopAnyMore);
}
