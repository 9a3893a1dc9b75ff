import { itemOf, partOf } from "../../../model/book";
import type { JsonPath } from "../../../model/json";

export type Path = JsonPath;

/** The path as the model writes it: 'proposals[2].shares["St Helens"]'. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (before, step) => (typeof step === "number" ? itemOf(before, step) : partOf(before, step)),
    "",
  );
}

const STEP = /\.?([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** A path that the model wrote. */
export function pathIn(text: string): Path {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  for (let step = STEP.exec(text); step !== null; step = STEP.exec(text)) {
    const [, name, position, quoted] = step;
    if (name !== undefined) path.push(name);
    else if (position !== undefined) path.push(Number(position));
    else path.push(JSON.parse(quoted!) as string);
  }
  return path;
}

/** The id of the field on the page that is for a part of the book. */
export function fieldIdOf(path: Path): string {
  return `book ${pathText(path)}`.replace(/\s+/g, "_");
}
