import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

/** So many times Tab may be pressed on the way to a control: more than any step has stops. */
const FARTHEST = 80;
const SLOW = { timeout: 30_000 };

/**
 * The whole way by keyboard alone, over Microsoft's own Office.js for Excel on the web, which moves the focus itself when Tab
 * is pressed. One walk, each stop from the one before.
 */
describe("by keyboard alone", () => {
  let stage: Stage;
  let preview: Preview;
  let user: Awaited<ReturnType<typeof hands>>;
  beforeAll(async () => {
    stage = await setStage();
    preview = await openPreview(stage, { query: "?pane=350" });
    user = await hands(preview);
  });
  afterAll(async () => {
    await preview?.close();
    await stage?.stop();
  });

  it("the tables are gone through, and what is highlighted has an edge in a contrast theme", async () => {
    const { press, goTo, focused, region, frame } = user;
    await frame.getByText("Begin a new book").waitFor(SLOW);
    await press("F6");
    expect(await region()).toBe("pane");
    await goTo("Begin a new book");
    await press("Enter");
    await focused("Tables");
    await frame.getByText(/^9 grants read/).waitFor(SLOW);
    await goTo("Adult social care");
    await press("Space");
    expect((await focused("Adult social care")).expanded).toBe("true");
    await preview.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await preview.widen(320);
    const edges = await frame.evaluate(() =>
      [...document.querySelectorAll("tbody tr")]
        .filter((row) => row.querySelector("th button"))
        .map((row) => ({
          agencies: Number(row.querySelector("td")?.textContent),
          edge: getComputedStyle(row).borderLeftWidth,
        })),
    );
    expect(edges.length).toBeGreaterThan(1);
    for (const { agencies, edge } of edges) expect(edge !== "0px", `${agencies}`).toBe(agencies > 1);
    await preview.screenshot("count-320-forced");
    await preview.page.emulateMedia({ colorScheme: null, forcedColors: null });
    await preview.widen(350);
    await goTo("Next");
    await press("Enter");
    await focused("Place");
  });

  it("an error is one alert, told beside its field, and corrected", async () => {
    const { press, type, goTo, focused, frame } = user;
    await goTo("Number of years");
    await press("Control+a");
    await type("many");
    await goTo("Next");
    await press("Enter");
    await focused("There is a problem");
    expect(await frame.getByRole("alert").filter({ hasText: /./ }).count()).toBe(1);
    const described = await frame.getByLabel("Number of years").evaluate((field) =>
      (field.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    );
    expect(described).toContain("enter a whole number");
    await preview.widen(320);
    await preview.screenshot("error-320");
    await preview.page.emulateMedia({ colorScheme: "dark" });
    await preview.widen(450);
    await preview.screenshot("error-450-dark");
    await preview.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await preview.widen(320);
    await preview.screenshot("error-320-forced");
    await preview.page.emulateMedia({ colorScheme: null, forcedColors: null });
    await preview.widen(350);

    await press("Tab");
    const problem = await focused(/^Number of years: enter/);
    expect(problem.tag).toBe("button");
    await press("Enter");
    await focused("Number of years");
    await press("Control+a");
    await type("3");
    await goTo("Next");
    await press("Enter");
    await focused("Proposals");
  });

  it("a book is proposed, corrected, written and shown in its cells", async () => {
    const { press, type, goTo, focused, region, frame } = user;
    await goTo("Propose from the tables");
    await press("Enter");
    await focused("End duplication in shared services");
    await goTo("Fixed cost, share of spending");
    await type("lots");
    await goTo("Done");
    await press("Enter");
    await focused("There is a problem");
    await press("Tab");
    await focused(/fixed cost, share of spending: enter a percentage/);
    await press("Enter");
    await focused("Fixed cost, share of spending");
    await press("Control+a");
    await type("10");
    await goTo("Done");
    await press("Space");
    await focused("Proposals");
    await goTo("Remove Free the grants");
    await press("Enter");
    await goTo("Next");
    await goTo("Back", "Shift+Tab");
    await press("Enter");
    await focused("Place");
    await goTo("Scenarios", "Shift+Tab");
    await press("Enter");
    await focused("Scenarios");
    await goTo("Next");
    await press("Enter");

    await focused("Sheets");
    await frame
      .locator("button:not([aria-disabled='true'])", { hasText: /^Create the sheets$/ })
      .waitFor(SLOW);
    await goTo("Create the sheets");
    await press("Enter");
    await frame.getByText("All checks hold.").waitFor({ timeout: 180_000 });
    await focused("The book of this workbook");
    await goTo(/^Show cell: /);
    await press("Enter");
    await preview.page.waitForFunction(
      () => JSON.stringify(window.preview!.values("A1:A60")).includes("Net present value"),
      undefined,
      SLOW,
    );

    const link = (await focusOf(frame)).name;
    await press("F6");
    expect(await region()).toBe("grid");
    await press("ArrowDown");
    await press("F6");
    expect(await region()).toBe("pane");
    await focused(link);
    expect(preview.problems).toEqual([]);
  }, 300_000);
});

interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly expanded: string | null;
}

/** What a person does with a keyboard in the pane, and sees of where they are. */
async function hands(preview: Preview) {
  const frame = await preview.pane();
  const { keyboard } = preview.page;
  const press = (key: string) => keyboard.press(key);
  return {
    frame,
    press,
    region: () =>
      preview.page.evaluate(() => {
        const active = document.activeElement;
        return active?.tagName === "IFRAME" ? "pane" : active?.closest("#grid") ? "grid" : "elsewhere";
      }),
    type: (text: string) => keyboard.type(text, { delay: 1 }),
    /** Presses Tab until the control of this name has the focus and can be used. */
    goTo: async (name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
      const passed: string[] = [];
      for (let stop = 0; stop < FARTHEST; stop++) {
        const focus = await focusOf(frame);
        if (matches(focus.name, name)) {
          await waitUntilUsable(frame);
          return;
        }
        passed.push(focus.name);
        await press(by);
      }
      throw new Error(`${String(name)} was not reached by ${by}. Passed: ${passed.join(" | ")}`);
    },
    /** Waits until this has the focus. */
    focused: async (name: string | RegExp): Promise<Focus> => {
      await expect
        .poll(async () => matches((await focusOf(frame)).name, name) || (await focusOf(frame)).name, SLOW)
        .toBe(true);
      return focusOf(frame);
    },
  };
}

/** What the focused element is, by the words it is called or begins with. */
function focusOf(frame: Frame): Promise<Focus> {
  return frame.evaluate(() => {
    const element = document.activeElement!;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const heading = element.querySelector(".fui-MessageBarTitle");
    const name =
      element.getAttribute("aria-label") ??
      (element === document.body ? "(nothing)" : null) ??
      labels[0]?.textContent ??
      heading?.textContent ??
      element.textContent;
    return {
      tag: element.tagName.toLowerCase(),
      name: (name ?? "").trim(),
      expanded: element.getAttribute("aria-expanded"),
    };
  });
}

async function waitUntilUsable(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.activeElement?.getAttribute("aria-disabled") !== "true",
    undefined,
    SLOW,
  );
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}
