import { usersGlossary } from "../../model/wording";
import { fullName, NAMESPACE } from "../namespace";
import { heading, paragraph } from "./document";
import type { Block, HelpPage } from "./document";
import { functionsByTheme, rules } from "./index-page";

/** The help's first page beside the add-in: what the product is, and how to begin. */
export function startPage(): HelpPage {
  return {
    name: "index",
    title: "Total Place for Excel: help",
    blocks: [
      paragraph(
        "For finance officers of councils, the NHS, police and fire who plan for one place together. Total Place counts who spends what on which service, " +
          "works out what ending duplication would save, and finds the best use of ring-fenced grants with and without their ring-fences. It writes sheets of " +
          "visible inputs and live formulas beside your data, which it never edits. Nothing leaves your machine: no server, no account, no telemetry.",
      ),
      heading("How to begin"),
      {
        kind: "list",
        ordered: true,
        items: [
          [
            "Have your spending in one table: a row for each agency and service, with an amount. For pooling, have a second table with a row for each grant, its " +
              "award and what it may be spent on.",
          ],
          ["On the ribbon's ", { strong: "Total Place" }, " tab choose ", { strong: "Book" }, "."],
          [
            "The pane finds your tables, counts who spends what, and asks for the years, the savings proposals and the scenarios that compare them. First proposals come from " +
              "the tables: an end to duplication, and no ring-fences. It names the cells it cannot read and says what to do.",
          ],
          [
            "Review, then choose ",
            { strong: "Write" },
            ". New sheets appear. Change an input on them and everything follows; ",
            { strong: "Undo last write" },
            " on the ribbon takes them back.",
          ],
        ],
      },
      paragraph(
        `You can also use the functions on their own: type =${NAMESPACE}. into any cell. Each page below says what a function answers, how to redo its examples by hand, and ` +
          "the formulas of ordinary Excel that give the same figures, for a colleague or an auditor who has no add-in.",
      ),
      heading("The words"),
      ...words(),
      heading("The functions"),
      ...functionsByTheme(3),
      ...rules(),
      heading("Before figures are relied on"),
      paragraph(
        "Figures that change, such as discount rates, deflators and optimism bias, are built in with their source and the day they were read; those that no public " +
          "body's own publication confirms are marked on the pages of the functions that use them. Where yours are newer, give your own in a range.",
      ),
    ],
  };
}

/** What the product's words mean, by subject. */
function words(): Block[] {
  return usersGlossary().flatMap(({ group, terms }): Block[] => [
    heading(group, 3),
    {
      kind: "list",
      ordered: false,
      items: terms.map(({ term, meaning, function: id }) => [
        { strong: term },
        `: ${meaning}`,
        ...(id === undefined ? [] : [" ", { to: id, text: fullName(id) }]),
      ]),
    },
  ]);
}
