import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { foundTables } from "../../src/reading";
import { TableFacts } from "../../src/taskpane/sources/question/facts-of-table";
import { bookOf } from "../reading/understanding/small-sheets";
import { renderUnstyled } from "./render-pane";

it.each([
  ["FY25 Adopted", "150 (the table does not say its unit)"],
  ["FY25 Adopted (£ thousand)", "£150 thousand"],
  ["FY25 Adopted ($000)", "150 (in thousands of dollars, not turned into pounds)"],
  ["FY25 Adopted ($)", "150 (in dollars, not turned into pounds)"],
])("under %j the amounts add up to %j: no currency is claimed that nothing says", (heading, said) => {
  const [table] = foundTables(
    bookOf({
      sheets: {
        Spend: [
          ["Department", "Program", heading],
          ["Police", "Patrol", 100],
          ["Fire", "Patrol", 50],
        ],
      },
    }),
  );
  renderUnstyled(<TableFacts understood={table!.understood!} agency={null} title={table!.title} />);
  expect(screen.getByRole("row", { name: /They add up to/ }).textContent).toBe(`They add up to${said}`);
});

it("a table that nothing heads has no headings", () => {
  const [table] = foundTables(
    bookOf({
      sheets: {
        "Bolton Council spending": [
          ["Adult social care", 101.5],
          ["Parks", 20.25],
          ["Libraries", 33.75],
          ["Highways", 41.1],
        ],
      },
    }),
  );
  renderUnstyled(<TableFacts understood={table!.understood!} agency={null} title={table!.title} />);
  expect(screen.getByRole("row", { name: /^Headings/ }).textContent).toBe("HeadingsNone");
});
