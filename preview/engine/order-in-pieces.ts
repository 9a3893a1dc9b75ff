import { breather } from "../host/breather";

/** A formula, as Univer puts them in the order in which they are worked out. */
interface Tree {
  readonly treeId: number;
  toRTreeItem(): unknown;
  isAdded(): boolean;
  isSkip(): boolean;
  setAdded(): void;
  setSkip(): void;
}

/** Finds the formulas that read cells, but for those that are in order already. */
interface Search {
  (cells: unknown, but: ReadonlySet<number>): Set<number>;
}

/** What Univer's generator of dependencies has, which its types keep to itself. */
interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch: Search };
  readonly _dependencyManagerService: { searchDependency: Search; openKdTree(): void };
  _generateTreeList(...given: unknown[]): Promise<unknown>;
  _getUpdateTreeListAndMakeDependency(): Tree[];
  _calculateRunList(begun: Tree[]): Tree[];
  _checkIsCycleDependency(order: Tree[]): boolean;
}

interface Ordered {
  readonly order: Tree[];
  /** Whether a formula reads its own answer; null where that is still to be found out. */
  readonly isCircular: boolean | null;
}

/**
 * Univer puts tens of thousands of formulas in order in one go, for seconds, and then goes the same ways again to see whether any formula
 * reads its own answer. Here the page is let answer meanwhile, and what reads its own answer is seen on the way.
 */
export function orderInPieces(generator: object): void {
  const mine = generator as Generator;
  const generate = mine._generateTreeList.bind(mine);
  const begin = mine._getUpdateTreeListAndMakeDependency.bind(mine);
  const check = mine._checkIsCycleDependency.bind(mine);
  const order = mine._calculateRunList.bind(mine);
  let begun: Tree[] | null = null;
  let ordered: Ordered | null = null;
  mine._generateTreeList = async (...given) => {
    const all = await generate(...given);
    mine._dependencyManagerService.openKdTree();
    begun = begin();
    ordered = await ordering(mine, [...begun]);
    return all;
  };
  mine._getUpdateTreeListAndMakeDependency = () => begun ?? begin();
  mine._calculateRunList = (list) => (ordered && list === begun ? ordered.order : order(list));
  mine._checkIsCycleDependency = (list) => {
    const known = list === ordered?.order ? ordered.isCircular : null;
    [begun, ordered] = [null, null];
    return known ?? check(list);
  };
}

/** The order in which Univer's own way would come to them, those that nothing reads first. */
async function ordering(generator: Generator, stack: Tree[]): Promise<Ordered> {
  const { _dependencyTreeCache: trees, _dependencyManagerService: manager } = generator;
  const byAddress = generator._dependencyRTreeCacheForAddressFunction;
  const breathe = breather();
  const order: Tree[] = [];
  const done = new Set<number>();
  const isDone = (tree: Tree) => {
    order.push(tree);
    tree.setSkip();
    done.add(tree.treeId);
  };
  let [isCircular, isSure] = [false, true];
  for (let tree = stack.pop(); tree; tree = stack.pop()) {
    await breathe();
    if (tree.isSkip()) continue;
    if (tree.isAdded()) {
      isDone(tree);
      continue;
    }
    const cells = tree.toRTreeItem();
    const readers = treesOf(trees, manager.searchDependency(cells, done));
    if (readers.some((reader) => reader === tree || reader.isAdded())) isCircular = true;
    const found = byAddress.bulkSearch(cells, done);
    // A way through these is none that Univer counts as a circle.
    if (found.size > 0) isSure = false;
    const next = new Set([...readers, ...treesOf(trees, found)].filter((reader) => !reader.isAdded()));
    if (next.size === 0) isDone(tree);
    else {
      tree.setAdded();
      stack.push(tree, ...next);
    }
  }
  return { order, isCircular: isSure ? isCircular : null };
}

function treesOf(trees: ReadonlyMap<number, Tree>, ids: ReadonlySet<number>): Tree[] {
  return [...ids].flatMap((id) => trees.get(id) ?? []);
}
