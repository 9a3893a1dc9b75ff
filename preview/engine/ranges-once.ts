import type { IUnitRange } from "@univerjs/core";
import type { BaseAstNode, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { breather } from "../host/breather";

interface Asked {
  readonly node: BaseAstNode;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What Univer's generator of dependencies has, which its types keep to itself. */
interface Generator {
  _getRangeListByNode(asked: Asked): Promise<IUnitRange[]>;
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
}

/** Univer's NodeType. */
const REFERENCE = 1;
const FUNCTION = 4;
const UNION = 10;
const PLACE = /^(?:ROW|COLUMN)S?$/i;
/** A cell or a block of cells with its first and last, on this sheet or another. */
const PLAIN = /^(?:(?:'(?:[^'[\]]|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/**
 * Univer works out in every pass anew which cells each formula of the workbook reads, which took a third of the time that a book takes to
 * settle. Of a formula that names its cells this stays as it is while the workbook has the same sheets, of the same size; it is kept with
 * the formula as Univer keeps it parsed. Answers with a function that is told before each pass which sheets there are; meanwhile the page is let answer.
 */
export function knowRanges(
  generator: object,
  runtime: Pick<IFormulaRuntimeService, "currentSubUnitId">,
): (sheets: string) => void {
  const mine = generator as Generator;
  const workOut = mine._getRangeListByNode.bind(mine);
  let known = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();
  const plain = new WeakMap<BaseAstNode, boolean>();
  let before = "";
  let breathe = breather();
  const traverse = mine._nodeTraversalRef.bind(mine);
  mine._nodeTraversalRef = (node, found) => {
    if (!asksForPlace(node)) traverse(node, found);
  };
  const isPlain = (node: BaseAstNode): boolean => {
    const found: BaseAstNode[] = [];
    mine._nodeTraversalRef(node, found);
    return found.every(isNamed);
  };
  mine._getRangeListByNode = async (asked) => {
    const { node, refOffsetX, refOffsetY } = asked;
    if (!node || refOffsetX !== 0 || refOffsetY !== 0) return workOut(asked);
    if (!plain.has(node)) plain.set(node, isPlain(node));
    if (!plain.get(node)) return workOut(asked);
    const bySheet = known.get(node) ?? new Map<string, IUnitRange[]>();
    known.set(node, bySheet);
    const sheet = runtime.currentSubUnitId;
    const ranges = bySheet.get(sheet) ?? (await workOut(asked));
    bySheet.set(sheet, ranges);
    await breathe();
    return ranges;
  };
  return (sheets) => {
    breathe = breather();
    if (sheets !== before) known = new WeakMap();
    before = sheets;
  };
}

/**
 * ROW, COLUMN, ROWS and COLUMNS of cells that are named read none of them. A formula that is in its own range would be worked out
 * after some of those that read it.
 */
function asksForPlace(node: BaseAstNode): boolean {
  return (
    node.nodeType === FUNCTION &&
    PLACE.test(node.getToken().trim()) &&
    node.getChildren().every((argument) => isNamed(argument))
  );
}

function isNamed(node: BaseAstNode): boolean {
  if (node.nodeType === UNION) return node.getChildren().every(isNamed);
  return node.nodeType === REFERENCE && PLAIN.test(node.getToken().trim());
}
