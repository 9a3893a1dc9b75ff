import { fullName, NAMESPACE } from "../namespace";
import { heading, paragraph } from "./document";
import type { Block, HelpPage, TableCell } from "./document";
import { prose } from "./prose";
import { themes } from "../catalogue";

/** Every function by theme, and the rules that all keep. */
export function indexPage(): HelpPage {
  return {
    name: "index",
    title: "The functions",
    blocks: [
      paragraph(
        `Type them into any cell of a workbook in which Total Place is installed, after "=${NAMESPACE}.". A page for each says what it answers, ` +
          "with two examples to be redone by hand, the same in ordinary Excel, and the published figures it is tested against.",
      ),
      ...functionsByTheme(2),
      ...rules(),
    ],
  };
}

/** A table for each theme: the question, and the function that answers it. */
export function functionsByTheme(level: 2 | 3): Block[] {
  return themes.flatMap((theme): Block[] => [
    heading(theme.title, level),
    paragraph(theme.about),
    {
      kind: "table",
      headings: ["Question", "Function", "What it returns"],
      rows: theme.functions.map(({ id, question, description }): TableCell[] => [
        [question],
        [{ to: id, text: fullName(id) }],
        prose(description),
      ]),
    },
  ]);
}

/** How every function reads what it is given, and how it answers. */
export function rules(): Block[] {
  return [
    heading("Rules for all of them"),
    {
      kind: "list",
      ordered: false,
      items: [
        ["Years run across columns, lists run down rows. Trailing empty rows and columns are ignored."],
        [
          "An argument left out, and an empty cell, mean the default. Inside a range an empty cell is 0 for an amount, no for a yes or no, no limit for a cap.",
        ],
        [
          'Text where a number belongs is refused, even where it looks like one ("100"), and the message names argument, row and column.',
        ],
        [
          "A share is typed as 0.2 or 20%. Yes is TRUE, yes, y, x, a tick (✓) or any number but 0; no is FALSE, no, n, 0, a dash or an empty cell.",
        ],
        [
          "A financial year is typed with an apostrophe before it (",
          { code: "'2010-11" },
          "), because Excel turns some of them into dates.",
        ],
        [
          'Names that look the same are one: capitals, spaces, kinds of apostrophes, hyphens and accents, and "&" for "and" do not matter.',
        ],
        [
          "A number is read without what binary arithmetic leaves of a subtraction: =16453.35-16353.35 is 100, and not 99.99999999999818. What is typed, with up to six decimals, is kept.",
        ],
        ["An Excel error in an argument comes back as that error."],
        [
          { code: "#VALUE!" },
          ": an argument cannot be read. ",
          { code: "#N/A" },
          ": every argument can be read, but there is no answer. Point at the cell's warning sign to read the message.",
        ],
        [
          "Money is worked out in exact decimals, and shared out to the penny: the parts add up to the whole.",
        ],
        [
          "Nothing is sent anywhere. Only the arguments decide the answer: the time and chance have no part in it.",
        ],
      ],
    },
  ];
}
