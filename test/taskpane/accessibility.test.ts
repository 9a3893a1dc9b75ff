import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { examples, show } from "./examples";

/** What jsdom cannot judge, because it lays nothing out. */
const WITHOUT_LAYOUT = ["color-contrast", "target-size"];
/** What is announced, and an open list, are on the page outside every landmark, where they belong. */
const OUTSIDE_LANDMARKS = ["region"];

describe.each(Object.entries(examples))("axe finds nothing to complain of on %s", (_screen, states) => {
  it.each(states)("$name", async (state) => {
    await show(state);
    const { violations, passes } = await axe.run(document.body, {
      rules: Object.fromEntries(
        [...WITHOUT_LAYOUT, ...OUTSIDE_LANDMARKS].map((rule) => [rule, { enabled: false }]),
      ),
      resultTypes: ["violations"],
    });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});
