import type { FunctionEntry, Refusal } from "../catalogue";
import type { CellArgument } from "../cells";
import { invoke } from "../invoke";
import { signature } from "../metadata";
import { fullName } from "../namespace";
import { argumentsTable } from "./arguments-table";
import { testedOtherwise } from "./assurance";
import { heading, paragraph } from "./document";
import type { Block, HelpPage, TableCell } from "./document";
import { exampleBlocks } from "./example";
import { figuresOf, standingWords } from "./figures";
import { inOneLine, typedFormula } from "./formula";
import { prose, sentence } from "./prose";
import type { PublishedCase } from "./published";
import { questionOf } from "../catalogue";
import { twinBlocks } from "./twin";

/** Everything about one function. Every figure is worked out by the function, or read from the cases it is tested against. */
export function functionPage(entry: FunctionEntry, published: readonly PublishedCase[]): HelpPage {
  const { id, description, help, source, result, examples, refusals } = entry;
  return {
    name: id,
    title: fullName(id),
    blocks: [
      paragraph({ strong: questionOf(id) }),
      paragraph(...prose(description, id)),
      paragraph({ code: `=${signature(entry)}` }),
      paragraph(...prose(help, id)),
      heading("Arguments"),
      argumentsTable(entry),
      paragraph(
        "How empty cells, texts, errors and ranges are read is the same for all functions: see the ",
        {
          to: "index",
          text: "index",
        },
        ".",
      ),
      heading("Result"),
      paragraph(...sentence(result.shape, id)),
      heading("Examples"),
      ...examples.flatMap((example, index) => exampleBlocks(entry, example, index + 1)),
      heading("Messages"),
      refusalTable(id, refusals),
      heading("Without the add-in"),
      ...twinBlocks(entry),
      heading("Source"),
      paragraph(...sentence(source, id)),
      ...figureTable(id),
      heading("Tested against"),
      publishedTable(
        id,
        published.filter((each) => each.function === id),
      ),
    ],
  };
}

function refusalTable(id: string, refusals: readonly Refusal[]): Block {
  return {
    kind: "table",
    headings: ["When", "For example", "Shows", "The message, and what to do"],
    rows: refusals.map(({ when, args }): TableCell[] => {
      const outcome = invoke(id, args);
      if (outcome.ok) throw new Error(`The help shows a refusal of ${id} that is none: ${when}.`);
      return [
        [when],
        [{ code: typedFormula(id, args) }],
        [{ code: outcome.error }],
        prose(outcome.message, id),
      ];
    }),
  };
}

/** Where the figures built in come from; those that no public body confirms are marked. */
function figureTable(id: string): Block[] {
  const figures = figuresOf(id);
  if (figures.length === 0) return [];
  return [
    {
      kind: "table",
      headings: ["Figures built in", "What they are", "Source", "Read on", "Standing"],
      rows: figures.map(([word, { title, unit, source, retrieved, standing }]): TableCell[] => [
        word === "" ? [] : [{ strong: standing === "published" ? `"${word}"` : `"${word}" (${standing})` }],
        [`${title}; ${unit}`],
        [source],
        [retrieved ?? "in no source"],
        standing === "published" ? [standingWords[standing]] : [{ strong: standingWords[standing] }],
      ]),
    },
  ];
}

function publishedTable(id: string, cases: readonly PublishedCase[]): Block {
  if (cases.length === 0) {
    const otherwise = testedOtherwise[id];
    if (otherwise === undefined) {
      throw new Error(
        `${id} is tested against no published figure: say in src/functions/help/assurance.ts how it is held right.`,
      );
    }
    return paragraph(...prose(otherwise, id));
  }
  return {
    kind: "table",
    headings: ["Case", "Source", "Expected", "May differ by", "The function gives", "Given"],
    rows: cases.map(({ name, source, args, expected, tolerance }): TableCell[] => [
      [name],
      [source],
      [inOneLine(expected)],
      tolerance,
      [answered(id, args)],
      [{ code: typedFormula(id, args) }],
    ]),
  };
}

function answered(id: string, args: readonly CellArgument[]): string {
  const outcome = invoke(id, args);
  return outcome.ok ? inOneLine(outcome.value) : outcome.error;
}
