import type { Chart, ChartFrame, ListedShape } from "../../../../host";
import type { Package } from "../../../package";
import { relationsOf } from "../../../package";
import { allNamed, nodeAt, treeOf } from "../../../xml";
import type { Node } from "../../../xml";
import type { SheetLook } from "../../look";
import type { ColourReader } from "../look/colours";
import { chartIn } from "./chart";

interface Drawn {
  readonly charts: readonly Chart[];
  readonly shapes: readonly ListedShape[];
}

const POINTS_AN_EMU = 1 / 12_700;
const [USUAL_WIDTH, USUAL_HEIGHT] = [48, 15];
const SHAPES: Readonly<Record<string, string>> = {
  pic: "Image",
  sp: "GeometricShape",
  cxnSp: "Line",
  grpSp: "Group",
};

/** The charts and shapes that lie on a sheet. */
export function drawnOn(parts: Package, drawing: string, look: SheetLook, colour: ColourReader): Drawn {
  const charts: Chart[] = [];
  const shapes: ListedShape[] = [];
  const root = treeOf(parts.text(drawing) ?? "");
  const relations = relationsOf(parts, drawing);
  const anchors = (root?.children ?? []).filter(({ name }) => /Anchor$/.test(name));
  for (const [at, anchor] of anchors.entries()) {
    for (const held of anchor.children.flatMap(choices)) {
      const properties = allNamed(held, "cNvPr")[0];
      const name = properties?.attribute("name") ?? "";
      const id = `file-${drawing.replace(/^.*?(\d*)\.xml$/, "$1")}-${at}-${properties?.attribute("id") ?? ""}`;
      if (held.name === "graphicFrame") {
        const link = allNamed(held, "chart")[0]?.attribute("r:id");
        const target = relations.find((relation) => relation.id === link)?.target;
        const xml = target === undefined ? null : treeOf(parts.text(target) ?? "");
        const chart = xml && chartIn(xml, { id, name, frame: frameOf(anchor, look) }, colour);
        if (chart) charts.push(chart);
        else if (name !== "") shapes.push({ id, name, type: "Unsupported" });
      } else if (SHAPES[held.name]) shapes.push({ id, name, type: SHAPES[held.name]! });
    }
  }
  return { charts, shapes };
}

/** Newer things come with a choice for older programs; the first is what the file means. */
function choices(node: Node): readonly Node[] {
  return node.name === "AlternateContent" ? (nodeAt(node, "Choice")?.children ?? []) : [node];
}

function frameOf(anchor: Node, look: SheetLook): ChartFrame {
  const width = (column: number) => {
    const own = look.columns.find(({ first, last }) => column >= first && column <= last);
    return own?.isHidden ? 0 : (own?.width ?? look.defaultWidth ?? USUAL_WIDTH);
  };
  const height = (row: number) =>
    look.hiddenRows.has(row) ? 0 : (look.heights.get(row) ?? look.defaultHeight ?? USUAL_HEIGHT);
  const place = (name: string) => {
    const corner = nodeAt(anchor, name);
    const number = (child: string) => Number(nodeAt(corner, child)?.text ?? 0);
    return {
      left: sum(number("col"), width) + number("colOff") * POINTS_AN_EMU,
      top: sum(number("row"), height) + number("rowOff") * POINTS_AN_EMU,
    };
  };
  const start = place("from");
  const extent = nodeAt(anchor, "ext");
  if (extent) {
    const size = (name: string) => Number(extent.attribute(name) ?? 0) * POINTS_AN_EMU;
    return { ...start, width: size("cx"), height: size("cy") };
  }
  const end = place("to");
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

function sum(count: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = 0; at < Math.min(count, 20_000); at += 1) total += size(at);
  return total;
}
