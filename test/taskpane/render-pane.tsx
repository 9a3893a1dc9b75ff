import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect } from "vitest";
import type { PanePort } from "../../src/taskpane/wizard";
import { App } from "../../src/taskpane/app";
import type { Registry } from "../../src/taskpane/registry";
import { shipped } from "../../src/taskpane/shipped";
import { createPane } from "../../src/taskpane/wizard/store";
import type { MemoryWorkbook } from "./memory-port";
import { memoryPort, memoryWorkbook } from "./memory-port";

/** Without rules: jsdom goes through all of them for every element whose name or role is asked. */
const unstyled = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/** Anything on a page, without rules of style. */
export function renderUnstyled(shown: ReactNode): void {
  render(<RendererProvider renderer={unstyled}>{shown}</RendererProvider>);
}

/** The pane on a page, over a workbook in memory, with a user's hands. */
export function renderPane(change: Partial<MemoryWorkbook> = {}, override: Partial<PanePort> = {}) {
  const workbook = memoryWorkbook(change);
  return { workbook, ...renderPaneOver(memoryPort(workbook, override)) };
}

/** The same over any way into a workbook. */
export function renderPaneOver(port: PanePort, registry: Registry = shipped) {
  giveThePageWhatJsdomLacks();
  const pane = createPane(port, registry);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  renderUnstyled(<App pane={pane} />);
  /** As a user does: waits until the button can be pressed, which it cannot while the pane is at work. */
  const press = async (name: string | RegExp): Promise<void> => {
    const button = await screen.findByRole("button", { name });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(button);
  };
  const type = async (name: string | RegExp, text: string): Promise<void> => {
    const field = await screen.findByRole("textbox", { name });
    await user.clear(field);
    if (text !== "") await user.type(field, text);
  };
  const choose = async (field: string | RegExp, option: string | RegExp): Promise<void> => {
    await user.click(await screen.findByRole("combobox", { name: field }));
    await user.click(await screen.findByRole("option", { name: option }));
  };
  /** Through the steps to the one named, with a share of 10 for every shared service. */
  const goTo = async (step: "Tables" | "Count" | "Duplication" | "Grants" | "Review"): Promise<void> => {
    await press("New scenario");
    await screen.findByText(/\d grants read/);
    const steps = ["Tables", "Count", "Duplication", "Grants", "Review"];
    for (const next of steps.slice(1, steps.indexOf(step) + 1)) {
      if (next === "Grants") await type(shareForAll, "10");
      await press("Next");
      await screen.findByRole("heading", { name: new RegExp(`Step \\d of \\d: ${next}`) });
    }
  };
  return { pane, user, press, type, choose, goTo };
}

export const shareForAll = "Duplicated fixed cost, every shared service";

function giveThePageWhatJsdomLacks(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;
  // Fluent skips what is not laid out when Tab is pressed; jsdom lays nothing out.
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 900);
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
