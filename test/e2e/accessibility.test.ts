import axe from "axe-core";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

/** What only a page that is laid out shows; the other rules are tested without a browser, in more states. */
const RULES = [
  "color-contrast",
  "link-in-text-block",
  "target-size",
  "scrollable-region-focusable",
  "css-orientation-lock",
  "meta-viewport",
];
const SLOW = { timeout: 30_000 };
/**
 * Excel's narrowest pane and a wide one, as the system may colour them. The contrast theme is the dark one: when a light one is
 * put on, Chromium goes on telling axe the page's own colours of what was there before.
 */
const LOOKS = [
  { name: "450 px, light", width: 450, media: { colorScheme: "light", forcedColors: "none" } },
  { name: "320 px, light", width: 320, media: { colorScheme: "light", forcedColors: "none" } },
  { name: "450 px, dark", width: 450, media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "320 px, dark", width: 320, media: { colorScheme: "dark", forcedColors: "none" } },
  {
    name: "320 px, a contrast theme",
    width: 320,
    media: { colorScheme: "dark", forcedColors: "active" },
  },
] as const;
type Look = (typeof LOOKS)[number];

/** One walk through the pane, each stop from the one before, looked at in every width and colour. */
describe("axe in the browser finds nothing to complain of", () => {
  let stage: Stage;
  let preview: Preview;
  let frame: Frame;
  beforeAll(async () => {
    stage = await setStage();
    preview = await openPreview(stage);
    frame = await preview.pane();
    // What is half faded in has a contrast of its own.
    await preview.page.emulateMedia({ reducedMotion: "reduce" });
    await frame.evaluate(axe.source);
  });
  afterAll(async () => {
    await preview?.close();
    await stage?.stop();
  });

  const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
  const heading = (name: RegExp) => frame.getByRole("heading", { name }).waitFor(SLOW);

  it("on the first screen", () => findsNothing());

  it("on Tables, with a service of the count opened", async () => {
    await press("Begin a new book");
    await heading(/^Tables$/);
    await frame.getByText("9 grants read").waitFor(SLOW);
    await press("Adult social care");
    await findsNothing();
    await press("Next");
  });

  it("on Place when Next was refused", async () => {
    await heading(/^Place$/);
    const years = frame.getByLabel("Number of years");
    await years.fill("many");
    await press("Next");
    await frame.getByText("There is a problem").waitFor(SLOW);
    await findsNothing();
    await years.fill("3");
    await press("Next");
  });

  it("on Proposals, with what the tables tell", async () => {
    await heading(/^Proposals$/);
    await findsNothing();
    await press("Propose from the tables");
  });

  it("on a proposal, with a share to be given", async () => {
    await frame.getByRole("heading", { name: "End duplication in shared services" }).waitFor(SLOW);
    await press("Done");
    await frame.getByText("There is a problem").waitFor(SLOW);
    await findsNothing();
    await frame.getByLabel("Fixed cost, share of spending").fill("10");
    await press("Done");
  });

  it("on Scenarios, with what differs in one of them", async () => {
    await heading(/^Proposals$/);
    // Its sheets would take as long to write as all others together, and look like them.
    await press("Remove Pool the grants");
    await press("Next");
    await heading(/^Scenarios$/);
    await press("What differs in this scenario");
    await findsNothing();
    await press("Next");
  });

  it("on Sheets", async () => {
    await heading(/^Sheets$/);
    await frame.locator("button:not([aria-disabled='true'])", { hasText: /^Create the sheets$/ }).waitFor(SLOW);
    await findsNothing();
  });

  it("on the book written", async () => {
    await press("Create the sheets");
    await frame.getByText("All checks hold.").waitFor({ timeout: 180_000 });
    await findsNothing();
  }, 240_000);

  it("but does complain of pale text, except in a contrast theme, which recolours it", async () => {
    await frame.evaluate(() => {
      const pale = document.createElement("p");
      pale.textContent = "Hardly to be read";
      pale.style.cssText = "background: rgb(255 255 255); color: rgb(200 200 200)";
      document.querySelector("#root > *")!.append(pale);
    });
    const complained = [];
    for (const look of LOOKS) {
      const found = await complaints(look);
      if (found.some((complaint) => complaint.includes("Hardly to be read"))) complained.push(look);
    }
    expect(complained).toEqual(LOOKS.filter(({ media }) => media.forcedColors === "none"));
  });

  async function findsNothing(): Promise<void> {
    for (const look of LOOKS) expect(await complaints(look), look.name).toEqual([]);
  }

  async function complaints({ width, media }: Look): Promise<readonly string[]> {
    await preview.page.emulateMedia(media);
    await preview.widen(width);
    return judged(frame);
  }
});

/** What axe complains of, once nothing on the pane moves. */
async function judged(frame: Frame): Promise<readonly string[]> {
  const { violations, passes } = await frame.evaluate(async (rules) => {
    const twoFrames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await twoFrames();
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { axe: here } = window as unknown as { axe: typeof axe };
    return here.run(document, { runOnly: { type: "rule", values: rules }, resultTypes: ["violations"] });
  }, RULES);
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
