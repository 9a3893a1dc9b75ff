import axe from "axe-core";
import type { Frame } from "playwright-core";
import { expect } from "vitest";
import type { Preview } from "./browser";

/** What only a page that is laid out shows; the other rules are tested without a browser, in more states. */
const RULES = [
  "color-contrast",
  "link-in-text-block",
  "target-size",
  "scrollable-region-focusable",
  "css-orientation-lock",
  "meta-viewport",
];
/**
 * Excel's narrowest pane and a wide one, as the system may colour them. The contrast theme is the dark one: when a light one is
 * put on, Chromium goes on telling axe the page's own colours of what was there before.
 */
export const LOOKS = [
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
export type Look = (typeof LOOKS)[number];

/** The pane, to be looked at in every width and colour. */
export interface Looker {
  /** Expects nothing to stick out sideways, and axe to find nothing; takes pictures in light colours. */
  findsNothing(step: string): Promise<void>;
  /** What axe complains of in that look. */
  complaints(look: Look): Promise<readonly string[]>;
}

export async function lookAt(preview: Preview): Promise<Looker> {
  const frame = await preview.pane();
  // What is half faded in has a contrast of its own.
  await preview.page.emulateMedia({ reducedMotion: "reduce" });
  await frame.evaluate(axe.source);
  const complaints = async ({ width, media }: Look) => {
    await preview.page.emulateMedia(media);
    await preview.widen(width);
    return judged(frame);
  };
  return {
    complaints,
    findsNothing: async (step) => {
      for (const look of LOOKS) {
        expect(await complaints(look), `${step}, ${look.name}`).toEqual([]);
        expect(await overflow(frame), `${step} sticks out sideways, ${look.name}`).toBe(0);
        if (look.media.colorScheme === "light") await preview.screenshot(`flow-${look.width}-${step}`);
      }
    },
  };
}

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

async function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
