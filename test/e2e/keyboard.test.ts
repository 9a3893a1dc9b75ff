import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

/** So many times Tab may be pressed on the way to a control: more than any step has stops. */
const FARTHEST = 80;
const SLOW = { timeout: 30_000 };

/**
 * The whole way by keyboard alone, over Microsoft's own Office.js for Excel on the web, which moves the focus itself when Tab
 * is pressed.
 */
describe("by keyboard alone", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(async () => {
    await stage?.stop();
  });

  it("a scenario is answered, put right, written and shown in its cells", async () => {
    const preview = await openPreview(stage, { query: "?pane=350" });
    const { press, type, goTo, focused, frame } = await hands(preview);

    await press("F6");
    await goTo("New scenario");
    await press("Enter");
    await focused("Step 1 of 5: Tables");
    await frame.getByText("9 grants read").waitFor(SLOW);

    // The heading that has the focus is a stop of the way: forwards to the first field, back to the last button.
    await press("Tab");
    await focused("Name of the scenario");
    await press("Control+a");
    await press("Delete");
    await goTo("Next");
    await press("Enter");
    await focused("There is a problem");
    await press("Tab");
    const problem = await focused(/name/i);
    expect(problem.tag).toBe("button");
    await press("Enter");
    await focused("Name of the scenario");
    await type("By keyboard");
    await goTo("Next");
    await press("Enter");
    await focused("Step 2 of 5: Count");
    await goTo("Adult social care");
    await press("Space");
    expect((await focused("Adult social care")).expanded).toBe("true");
    await goTo("Next");
    await press("Enter");

    await focused("Step 3 of 5: Duplication");
    await goTo("Duplicated fixed cost, every shared service");
    await type("10");
    await goTo("Next");
    await press("Space");
    await focused("Step 4 of 5: Grants");
    await goTo("Back", "Shift+Tab");
    await press("Enter");
    await focused("Step 3 of 5: Duplication");
    await goTo("Next");
    await press("Enter");

    await focused("Step 4 of 5: Grants");
    await goTo("Select all grants");
    await press("Enter");
    await frame.getByText(/^9 of 9 grants pooled/).waitFor();
    await goTo("Public health grant");
    await press("Space");
    await frame.getByText(/^8 of 9 grants pooled/).waitFor();
    await goTo("Advanced: values and statutory minimums");
    await press("Enter");
    await goTo("Statutory minimum, Adult social care");
    await type("lots");
    await goTo("Next");
    await press("Enter");
    await focused("There is a problem");
    await press("Tab");
    await focused(/^Statutory minimum, Adult social care: enter a number/);
    await press("Enter");
    await focused("Statutory minimum, Adult social care");
    await press("Control+a");
    await type("1");
    await goTo("Next");
    await press("Enter");

    await focused("Step 5 of 5: Review");
    await frame.locator("button:not([aria-disabled='true'])", { hasText: /^Write$/ }).waitFor(SLOW);
    await goTo("Write");
    await press("Enter");
    await focused("By keyboard");
    await goTo(/^Show cell: /);
    await press("Enter");
    await preview.page.waitForFunction(
      (sheet) => {
        const shown = JSON.stringify(window.preview!.values("A1:B9"));
        return window.preview!.sheetNames().includes(sheet) && shown.includes("By keyboard");
      },
      "By keyboard Summary",
      SLOW,
    );
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  it("F6 goes from the grid to the pane, back, and again to where the focus was", async () => {
    const preview = await openPreview(stage, { query: "?pane=350" });
    const { press, goTo, focused } = await hands(preview);
    const region = () =>
      preview.page.evaluate(() => {
        const active = document.activeElement;
        return active?.tagName === "IFRAME" ? "pane" : active?.closest("#grid") ? "grid" : "elsewhere";
      });
    await press("F6");
    expect(await region()).toBe("pane");
    await goTo("Functions");
    await press("F6");
    expect(await region()).toBe("grid");
    await press("ArrowDown");
    await preview.page.keyboard.type("=1+1", { delay: 1 });
    await press("Enter");
    await press("F6");
    expect(await region()).toBe("pane");
    await focused("Functions");
    await preview.close();
  });

  it("a heading keeps the way onwards when the pane loses the focus and has it again", async () => {
    const preview = await openPreview(stage, { query: "?pane=350" });
    const { press, goTo, focused, frame } = await hands(preview);
    await press("F6");
    await goTo("New scenario");
    await press("Enter");
    await frame.getByText("9 grants read").waitFor(SLOW);
    await focused("Step 1 of 5: Tables");
    await press("F6");
    await press("F6");
    await focused("Step 1 of 5: Tables");
    await press("Tab");
    await focused("Name of the scenario");
    await preview.close();
  });

  it("an error is one alert, told where it is by colour and by words", async () => {
    for (const looks of LOOKS) {
      const preview = await openPreview(stage, { query: looks.query });
      await preview.page.emulateMedia({ forcedColors: looks.forcedColors ?? "none" });
      const { press, goTo, focused, frame } = await hands(preview);
      await press("F6");
      await goTo("New scenario");
      await press("Enter");
      await frame.getByText("9 grants read").waitFor(SLOW);
      await goTo("Name of the scenario");
      await press("Control+a");
      await press("Delete");
      await goTo("Next");
      await press("Enter");
      await focused("There is a problem");
      expect(await frame.getByRole("alert").filter({ hasText: /./ }).count()).toBe(1);
      const description = await frame.getByLabel("Name of the scenario").evaluate((field) =>
        (field.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent)
          .join(" "),
      );
      expect(description).toContain("Enter a name");
      await preview.screenshot(`error-${looks.name}`);
      await preview.close();
    }
  });

  it("what is highlighted is highlighted in a contrast theme too", async () => {
    const preview = await openPreview(stage, { query: "?pane=320" });
    await preview.page.emulateMedia({ forcedColors: "active" });
    const { press, goTo, focused, frame } = await hands(preview);
    await press("F6");
    await goTo("New scenario");
    await press("Enter");
    await frame.getByText("9 grants read").waitFor(SLOW);
    await goTo("Next");
    await press("Enter");
    await focused("Step 2 of 5: Count");
    const edges = await frame.evaluate(() =>
      [...document.querySelectorAll("tbody tr")]
        .filter((row) => row.querySelector("button"))
        .map((row) => ({
          agencies: Number(row.querySelector("td")?.textContent),
          edge: getComputedStyle(row).borderLeftWidth,
        })),
    );
    expect(edges.length).toBeGreaterThan(1);
    for (const { agencies, edge } of edges) expect(edge !== "0px", `${agencies}`).toBe(agencies > 1);
    await preview.screenshot("count-320-forced");
    await preview.close();
  });
});

const LOOKS: readonly { name: string; query: string; forcedColors?: "active" }[] = [
  { name: "320", query: "?pane=320&theme=light" },
  { name: "450-dark", query: "?pane=450&theme=dark" },
  { name: "320-forced", query: "?pane=320", forcedColors: "active" },
];

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
