import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { quickStyles } from "./quick-styles";
import { renderPane } from "./render-pane";

it.each(["Tables", "Place", "Proposals", "Scenarios", "Sheets"] as const)(
  "the styles by which tests see whether something is shown are jsdom's own, in the step %s",
  async (step) => {
    const { goTo } = renderPane();
    await goTo(step);
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const shown = rules.filter(({ cssText }) => /[{;\s](display|visibility|content):/.test(cssText));
    expect(
      shown.map(({ cssText }) => cssText),
      "rules of the page's own",
    ).toEqual([]);
    const { window: page } = new JSDOM(document.documentElement.outerHTML);
    const genuine = page.getComputedStyle.bind(page);
    const quick = quickStyles(genuine);
    for (const element of page.document.querySelectorAll("*"))
      expect(asSeen(quick(element)), element.outerHTML.slice(0, 80)).toEqual(asSeen(genuine(element)));
  },
);

function asSeen(style: CSSStyleDeclaration) {
  return { display: style.display, visibility: style.visibility, content: style.content };
}
