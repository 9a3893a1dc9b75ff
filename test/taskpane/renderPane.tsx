import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach } from "vitest";
import type { WorkbookPort } from "../../src/workbook";
import { App } from "../../src/taskpane/App";
import { createPane } from "../../src/taskpane/wizard/store";
import type { MemoryWorkbook } from "./memoryPort";
import { memoryPort, memoryWorkbook } from "./memoryPort";

afterEach(cleanup);

/** The pane on a page, over a workbook in memory, with a user's hands. */
export function renderPane(change: Partial<MemoryWorkbook> = {}, override: Partial<WorkbookPort> = {}) {
  giveThePageWhatJsdomLacks();
  const workbook = memoryWorkbook(change);
  const pane = createPane(memoryPort(workbook, override));
  const user = userEvent.setup({ delay: null });
  render(<App pane={pane} />);
  const press = async (name: string | RegExp): Promise<void> =>
    user.click(await screen.findByRole("button", { name }));
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
    await screen.findByText(/4 grants read/);
    const steps = ["Tables", "Count", "Duplication", "Grants", "Review"];
    for (const next of steps.slice(1, steps.indexOf(step) + 1)) {
      if (next === "Grants") await type(shareForAll, "10");
      await press("Next");
      await screen.findByRole("heading", { name: new RegExp(`Step \\d of 5: ${next}`) });
    }
  };
  return { workbook, pane, user, press, type, choose, goTo };
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
