import { Decimal } from "../money";
import { nameKey, tidyName } from "../names";
import { invalid } from "../problem";

/** A post of an organisation list. */
export interface Post {
  readonly agency: string;
  readonly id: string;
  /** The id of the post it reports to, in the same body; empty for one that reports to nobody. */
  readonly reportsTo: string;
  /** Full-time equivalents. */
  readonly fte: Decimal;
  /** Pounds a year; null where it is not known. */
  readonly cost: Decimal | null;
}

/** The posts of one body that are as far from its top. */
export interface Layer {
  readonly agency: string;
  /** 1 for those that report to nobody. */
  readonly layer: number;
  readonly posts: number;
  readonly fte: Decimal;
  /** Pounds a year of those posts whose cost is known; null where none is. */
  readonly cost: Decimal | null;
  /** Posts to which another reports. */
  readonly managers: number;
  /** Posts that report to one of these, for each manager; null where there is none. */
  readonly span: Decimal | null;
}

/**
 * Posts by management layer of each body, the top first, with how many report to a manager on average (the span of control). More layers
 * or narrower spans than others have are where to look; how many are right the list does not say.
 *
 * Throws `invalid("posts")` with the row, from 1, for a post without a body or id, two of the same id in one body, one that reports to a
 * post that is not in the list, and posts that report to one another in a circle.
 */
export function managementLayers(posts: readonly Post[]): Layer[] {
  const rowByKey = new Map<string, number>();
  posts.forEach((post, row) => {
    if (nameKey(post.agency) === "" || nameKey(post.id) === "") {
      throw atRow(row, `Row ${row + 1} of posts has no body or no id. Fill it in or leave the row out.`);
    }
    const before = rowByKey.get(keyOf(post.agency, post.id));
    if (before !== undefined) {
      throw atRow(
        row,
        `Rows ${before + 1} and ${row + 1} of posts are both “${tidyName(post.id)}” of ${tidyName(post.agency)}. Give each post an id of its own.`,
      );
    }
    rowByKey.set(keyOf(post.agency, post.id), row);
  });
  const managers = posts.map((post, row) => managerOf(post, row, rowByKey));
  const layers = layersOf(posts, managers);
  const reports = posts.map(() => 0);
  for (const manager of managers) if (manager !== null) reports[manager]! += 1;
  const names = new Map<string, string>();
  const byLayer = new Map<string, number[]>();
  posts.forEach(({ agency }, row) => {
    if (!names.has(nameKey(agency))) names.set(nameKey(agency), tidyName(agency));
    const key = keyOf(agency, String(layers[row]!));
    const there = byLayer.get(key);
    if (there === undefined) byLayer.set(key, [row]);
    else there.push(row);
  });
  const order = [...names.keys()];
  return [...byLayer.values()]
    .map((rows) => layerOf(rows, posts, reports, layers, names))
    .sort(
      (one, other) =>
        order.indexOf(nameKey(one.agency)) - order.indexOf(nameKey(other.agency)) || one.layer - other.layer,
    );
}

function layerOf(
  rows: readonly number[],
  posts: readonly Post[],
  reports: readonly number[],
  layers: readonly number[],
  names: ReadonlyMap<string, string>,
): Layer {
  const total = (of: (post: Post) => Decimal | null): Decimal =>
    rows.reduce((sum, row) => sum.plus(of(posts[row]!) ?? 0), new Decimal(0));
  const leading = rows.filter((row) => reports[row]! > 0);
  const reporting = leading.reduce((sum, row) => sum + reports[row]!, 0);
  return {
    agency: names.get(nameKey(posts[rows[0]!]!.agency))!,
    layer: layers[rows[0]!]!,
    posts: rows.length,
    fte: total(({ fte }) => fte),
    cost: rows.every((row) => posts[row]!.cost === null) ? null : total(({ cost }) => cost),
    managers: leading.length,
    span: leading.length === 0 ? null : new Decimal(reporting).div(leading.length),
  };
}

function managerOf(post: Post, row: number, rowByKey: ReadonlyMap<string, number>): number | null {
  if (nameKey(post.reportsTo) === "") return null;
  const manager = rowByKey.get(keyOf(post.agency, post.reportsTo));
  if (manager !== undefined) return manager;
  throw atRow(
    row,
    `“${tidyName(post.id)}” in row ${row + 1} reports to “${tidyName(post.reportsTo)}”, which is no post of ${tidyName(post.agency)}. ` +
      "Add that post, or leave the cell empty where it reports to nobody.",
  );
}

/** How far each post is from the top, found upwards without going deep: a list may be one long line. */
function layersOf(posts: readonly Post[], managers: readonly (number | null)[]): number[] {
  const layers: (number | undefined)[] = posts.map(() => undefined);
  posts.forEach((_, start) => {
    const way: number[] = [];
    const onWay = new Set<number>();
    let at: number | null = start;
    while (at !== null && layers[at] === undefined) {
      if (onWay.has(at)) {
        throw atRow(
          at,
          `“${tidyName(posts[at]!.id)}” in row ${at + 1} reports to itself, or to a post that reports to it in the end. Correct whom one of them reports to.`,
        );
      }
      onWay.add(at);
      way.push(at);
      at = managers[at]!;
    }
    let layer = at === null ? 0 : layers[at]!;
    for (const each of way.reverse()) layers[each] = layer += 1;
  });
  return layers as number[];
}

function keyOf(agency: string, id: string): string {
  return JSON.stringify([nameKey(agency), nameKey(id)]);
}

function atRow(row: number, message: string): Error {
  return invalid("posts", message, { row: row + 1 });
}
