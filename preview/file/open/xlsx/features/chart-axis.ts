import { NEW_AXIS } from "../../../../host";
import type { ChartAxis } from "../../../../host";
import { nodeAt } from "../../../xml";
import type { Node } from "../../../xml";
import { textOf } from "./chart-text";

const LABELS = { nextTo: "NextToAxis", low: "Low", high: "High", none: "None" } as const;
const CROSSINGS = { autoZero: "Automatic", min: "Minimum", max: "Maximum" } as const;

/** An axis; where the other one crosses it is said with that one. */
export function axisOf(node: Node | undefined, other: Node | undefined): ChartAxis {
  if (!node) return { ...NEW_AXIS, visible: false };
  const number = (value: string | null | undefined) => {
    const found = Number(value ?? NaN);
    return Number.isNaN(found) ? null : found;
  };
  const scaling = nodeAt(node, "scaling");
  const format = nodeAt(node, "numFmt");
  const title = textOf(nodeAt(node, "title"));
  return {
    visible: nodeAt(node, "delete")?.attribute("val") !== "1",
    title: { text: title, visible: nodeAt(node, "title") !== null && title !== "" },
    minimum: number(nodeAt(scaling, "min")?.attribute("val")),
    maximum: number(nodeAt(scaling, "max")?.attribute("val")),
    majorUnit: number(nodeAt(node, "majorUnit")?.attribute("val")),
    numberFormat: format && format.attribute("sourceLinked") !== "1" ? format.attribute("formatCode") : null,
    gridlines: nodeAt(node, "majorGridlines") !== null,
    reversed: nodeAt(scaling, "orientation")?.attribute("val") === "maxMin",
    crossing: oneOf(CROSSINGS, nodeAt(other ?? null, "crosses"), "Automatic"),
    labels: oneOf(LABELS, nodeAt(node, "tickLblPos"), "NextToAxis"),
  };
}

function oneOf<Name extends string>(
  names: Readonly<Record<string, Name>>,
  node: Node | null,
  otherwise: Name,
): Name {
  return names[node?.attribute("val") ?? ""] ?? otherwise;
}

/** Whether it lies below or above what is drawn. */
export function isAtFoot(axis: Node): boolean {
  const place = nodeAt(axis, "axPos")?.attribute("val");
  return place === "b" || place === "t";
}
