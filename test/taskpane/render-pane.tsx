import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { App } from "../../src/taskpane/app";
// Loaded here, so that no test waits for it.
import "../../src/taskpane/book";
import "../../src/taskpane/book/grants";
import { sources } from "../../src/taskpane/sources";
import { jobsHere } from "../worker/jobs-here";
import { createPane } from "../../src/taskpane/state";
import type { PanePort } from "../../src/taskpane/state";
import { nextFinancialYear } from "../../src/taskpane/book/state/draft";
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

/** The steps of a book. */
export type Step = "Tables" | "Place" | "Proposals" | "Scenarios" | "Sheets";

/** The same over any way into a workbook. */
function renderPaneOver(port: PanePort) {
  giveThePageWhatJsdomLacks();
  const pane = createPane(port, sources, jobsHere);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  renderUnstyled(<App pane={pane} />);
  return { pane, user, press, type, ...ways(pane) };
}

function ways(pane: ReturnType<typeof createPane>) {
  return {
    choose: async (field: string | RegExp, option: string | RegExp): Promise<void> => {
      const list = await screen.findByLabelText<HTMLSelectElement>(field, { selector: "select" }, PATIENT);
      const wanted = [...list.options].find(({ text }) =>
        typeof option === "string" ? text === option : option.test(text),
      );
      if (wanted === undefined) throw new Error(`“${String(option)}” is not in the list “${String(field)}”.`);
      fireEvent.change(list, { target: { value: wanted.value } });
    },
    /** Begins a book and goes to the step named; on the way to the last two there is one typed proposal. */
    goTo: async (step: Step): Promise<void> => {
      await act(async () => pane.openBook());
      await heading("Tables");
      if (step === "Tables") return;
      if (step !== "Place" && step !== "Proposals") {
        await press("Place");
        await heading("Place");
        act(() => giveProposal(pane));
        await press("Scenarios");
        await heading("Scenarios");
        if (step === "Scenarios") return;
      }
      await press(step);
      await heading(step);
    },
  };
}

/** A proposal by which the book can be written. */
function giveProposal({ store }: ReturnType<typeof createPane>): void {
  const { book } = store.getState();
  const proposals = [
    { id: "P1", name: "Fleet", start: nextFinancialYear(new Date()), fullYear: 300, shares: { Bury: 1 } },
  ];
  store.setState({ book: { ...book!, book: { ...book!.book, proposals } } });
}

/** Generous: the machines that run the tests may be busy. */
export const PATIENT = { timeout: 20_000 };

/** Waits for the heading of a screen or a step. */
export function heading(text: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(text, { selector: "h1" }, PATIENT);
}

/**
 * Presses a button by the words on it, or by its name where that is another, as soon as it can be pressed, which it cannot while the pane is
 * at work. Searching by role takes long in jsdom on a page of many fields.
 */
export async function press(words: string | RegExp): Promise<void> {
  const button = await waitFor(() => {
    const found = buttonOf(words);
    if (found === undefined) throw new Error(`There is no button “${String(words)}”.`);
    expect(found.getAttribute("aria-disabled"), `“${String(words)}” cannot be pressed`).not.toBe("true");
    return found;
  }, PATIENT);
  button.focus();
  fireEvent.click(button);
}

function buttonOf(words: string | RegExp): HTMLButtonElement | undefined {
  const is = (text: string | null): boolean =>
    typeof words === "string" ? text === words : words.test(text ?? "");
  return [...document.querySelectorAll("button")].find((button) =>
    is(button.getAttribute("aria-label") ?? button.textContent?.trim() ?? null),
  );
}

/** Types a text in the field of a label all at once: letter by letter takes seconds in jsdom. */
export async function type(label: string | RegExp, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(label, undefined, PATIENT), { target: { value } });
}

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
