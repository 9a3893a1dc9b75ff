import type { ColumnLayout } from "../../open/layout";
import { attribute, newTag, nextTag } from "../../xml";
import { elementRange } from "../parts";
import { put } from "../splice";
import type { Splice } from "../splice";
import { withAttribute } from "../styles/attributes";

/** A run of columns as a sheet's part writes it. */
export function columnXml(p: string, { first, last, width, isHidden }: ColumnLayout): string {
  const size = width === null ? "" : ` width="${width}" customWidth="1"`;
  return `<${p}col min="${first + 1}" max="${last + 1}"${size}${isHidden ? ' hidden="1"' : ""}/>`;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

/** The list of columns with some of them changed; the others keep what is written of them. */
export function patchedColumns(xml: string, p: string, changed: readonly ColumnLayout[]): Splice[] {
  if (changed.length === 0) return [];
  const range = elementRange(xml, "cols");
  const runs = changed.reduce<readonly Run[]>(
    (list, column) => withColumn(list, p, column),
    runsOf(xml, range),
  );
  const whole = `<${p}cols>${runs.map(({ xml: run }) => run).join("")}</${p}cols>`;
  if (range) return [{ start: range.start, end: range.end, text: whole }];
  const data = elementRange(xml, "sheetData");
  return data ? [put(data.start, whole)] : [];
}

function runsOf(xml: string, range: ReturnType<typeof elementRange>): Run[] {
  const runs: Run[] = [];
  const tag = newTag();
  for (
    let from = range?.start ?? xml.length;
    nextTag(xml, from, tag) && tag.start < (range?.end ?? 0);
    from = tag.end
  ) {
    if (tag.name !== "col" || tag.closes) continue;
    const [first, last] = ["min", "max"].map((name) => Number(attribute(xml, tag, name)) - 1);
    runs.push({ first: first ?? 0, last: last ?? 0, xml: xml.slice(tag.start, tag.end) });
  }
  return runs;
}

/** The runs with those columns cut out of them and put in changed. */
function withColumn(runs: readonly Run[], p: string, column: ColumnLayout): Run[] {
  const outside = runs.flatMap((run): Run[] => {
    if (run.last < column.first || run.first > column.last) return [run];
    return [part(run, run.first, column.first - 1), part(run, column.last + 1, run.last)].filter(
      ({ first, last }) => first <= last,
    );
  });
  const before = runs.find(({ first, last }) => first <= column.first && last >= column.first);
  return [...outside, { ...column, xml: changedRun(p, column, before) }].sort(
    (one, other) => one.first - other.first,
  );
}

function part(run: Run, first: number, last: number): Run {
  const xml = withAttribute(withAttribute(run.xml, "min", String(first + 1)), "max", String(last + 1));
  return { first, last, xml };
}

function changedRun(p: string, column: ColumnLayout, before: Run | undefined): string {
  if (!before) return columnXml(p, column);
  const { width, isHidden } = column;
  const sized = [
    ["width", width === null ? null : String(width)],
    ["customWidth", width === null ? null : "1"],
    ["bestFit", null],
    ["hidden", isHidden ? "1" : null],
  ].reduce((xml, [name, value]) => withAttribute(xml, name ?? "", value ?? null), before.xml);
  return part({ ...before, xml: sized }, column.first, column.last).xml;
}
