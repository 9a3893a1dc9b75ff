import { afterEach, describe, expect, it } from "vitest";
import { takeFocus } from "../../src/taskpane/parts/take-focus";

afterEach(() => document.body.replaceChildren());

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>("#it")!;
}

describe("taking the focus", () => {
  it("makes a heading a stop for Tab while it has the focus, and no longer", () => {
    const heading = put('<h1 id="it">Step 1</h1><button>Next</button>');
    takeFocus(heading);
    expect(document.activeElement).toBe(heading);
    expect(heading.getAttribute("tabindex")).toBe("0");
    document.querySelector("button")!.focus();
    expect(heading.hasAttribute("tabindex")).toBe(false);
    takeFocus(heading);
    expect(heading.getAttribute("tabindex")).toBe("0");
  });

  it("leaves a field or button as it is", () => {
    const field = put('<input id="it" />');
    takeFocus(field);
    expect(document.activeElement).toBe(field);
    expect(field.hasAttribute("tabindex")).toBe(false);
  });

  it("keeps the stop while only the pane has lost the focus", () => {
    const heading = put('<h1 id="it">Step 1</h1>');
    takeFocus(heading);
    heading.dispatchEvent(new FocusEvent("blur"));
    expect(heading.getAttribute("tabindex")).toBe("0");
  });

  it("does nothing where there is nothing", () => {
    const before = document.activeElement;
    takeFocus(null);
    expect(document.activeElement).toBe(before);
  });
});
