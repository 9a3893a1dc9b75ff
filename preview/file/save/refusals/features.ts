import type { NewSheet } from "../changes";
import { isWritable, ruleRefusal } from "../new-sheet";

/** What a sheet holds beyond its cells that only Excel can write, each a sentence. */
export function featureRefusals({ name, features }: NewSheet): string[] {
  if (!features) return [];
  const { charts, conditionalFormats, comments, notes } = features;
  return [
    ...charts
      .filter((chart) => !isWritable(chart))
      .map(
        (chart) =>
          `The chart "${chart.name}" of the sheet "${name}" is of a type that only Excel can write (${chart.type}).`,
      ),
    ...conditionalFormats.flatMap(({ rule }) => {
      const why = ruleRefusal(rule);
      return why === null
        ? []
        : [`A conditional format of the sheet "${name}" is of a kind that only Excel can write (${why}).`];
    }),
    ...(comments.length + notes.length > 0
      ? [
          `Comments and notes of the sheet "${name}" can be written by Excel only: take them away, or write the sheet there.`,
        ]
      : []),
  ];
}
