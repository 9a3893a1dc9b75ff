import type { Sourced } from "../../model/parameters";
import type { CellArgument } from "../cells";
import type { Evidence, FunctionEntry, PublishedCase, Refusal, UsedFigures } from "../define";
import { invokeEntry } from "../invoke";
import { signature } from "../metadata";
import { fullName } from "../namespace";
import { argumentsTable } from "./arguments-table";
import { heading, paragraph } from "./document";
import type { Block, HelpPage, TableCell } from "./document";
import { exampleBlocks } from "./example";
import { inOneLine, typedFormula } from "./formula";
import { prose, sentence } from "./prose";
import { twinBlocks } from "./twin";

/** Everything about one function. Every figure is worked out by the function, or read from the cases it is tested against. */
export function functionPage(entry: FunctionEntry, evidence: Evidence): HelpPage {
  const { id, question, description, help, source, result, examples, refusals } = entry;
  return {
    name: id,
    title: fullName(id),
    blocks: [
      paragraph({ strong: question }),
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
      refusalTable(entry, refusals),
      heading("Without the add-in"),
      ...twinBlocks(entry, evidence),
      heading("Source"),
      paragraph(...sentence(source, id)),
      ...figureTable(evidence.figures ?? []),
      heading("Tested against"),
      testedBlock(entry, evidence),
    ],
  };
}

function refusalTable(entry: FunctionEntry, refusals: readonly Refusal[]): Block {
  return {
    kind: "table",
    headings: ["When", "For example", "Shows", "The message, and what to do"],
    rows: refusals.map(({ when, args }): TableCell[] => {
      const outcome = invokeEntry(entry, args);
      if (outcome.ok) throw new Error(`The help shows a refusal of ${entry.id} that is none: ${when}.`);
      return [
        [when],
        [{ code: typedFormula(entry.id, args) }],
        [{ code: outcome.error }],
        prose(outcome.message, entry.id),
      ];
    }),
  };
}

/** Where the figures built in come from; those that no public body confirms are marked. */
function figureTable(figures: UsedFigures): Block[] {
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

function testedBlock(entry: FunctionEntry, { published = [], tested }: Evidence): Block {
  if (published.length > 0) return publishedTable(entry, published);
  if (tested === undefined) {
    throw new Error(
      `${entry.id} is tested against no published figure: say in its evidence how it is checked (tested).`,
    );
  }
  return paragraph(...prose(tested, entry.id));
}

function publishedTable(entry: FunctionEntry, published: readonly PublishedCase[]): Block {
  return {
    kind: "table",
    headings: ["Case", "Source", "Expected", "May differ by", "The function gives", "Given"],
    rows: published.map(({ name, source, args, expected, tolerance }): TableCell[] => [
      [name],
      [source],
      [inOneLine(expected)],
      tolerance,
      [answered(entry, args)],
      [{ code: typedFormula(entry.id, args) }],
    ]),
  };
}

function answered(entry: FunctionEntry, args: readonly CellArgument[]): string {
  const outcome = invokeEntry(entry, args);
  return outcome.ok ? inOneLine(outcome.value) : outcome.error;
}

/** How far figures can be relied on, as a reader is told. */
const standingWords: Readonly<Record<Sourced["standing"], string>> = {
  published: "read in what a public body published",
  unofficial: "UNOFFICIAL: not read in a public body's own publication. Check before use",
  unconfirmed: "UNCONFIRMED: read in no source. Check before use, or use your own",
};
