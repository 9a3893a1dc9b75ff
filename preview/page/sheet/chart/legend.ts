import { chartKind } from "../../../host";
import type { Chart, ChartPoints } from "../../../host";
import { colourAt } from "./plot";
import { svg } from "./svg";
import { short, text } from "./text";

/** In a pie, the categories are told apart; otherwise the series. */
export function legend(chart: Chart, points: ChartPoints, width: number, height: number): SVGElement {
  const isPie = chartKind(chart.type).drawing === "pie";
  const entries = isPie
    ? points.categories.map((name, at) => [name, colourAt(null, at)] as const)
    : points.series.map(({ name, colour }, at) => [name, colourAt(colour, at)] as const);
  const { position } = chart.legend;
  const isBeside = position !== "Top" && position !== "Bottom";
  const group = svg("g", {});
  let x = isBeside ? (position === "Left" ? 8 : width - 112) : 16;
  let y = position === "Top" ? (chart.title.visible ? 38 : 16) : position === "Bottom" ? height - 10 : 44;
  for (const [name, colour] of entries.slice(0, 20)) {
    const shown = short(name, isBeside ? 15 : 24);
    group.append(svg("rect", { x, y: y - 9, width: 9, height: 9, fill: colour }), text(shown, x + 13, y, {}));
    if (isBeside) y += 16;
    else x += 28 + shown.length * 6.2;
  }
  return group;
}
