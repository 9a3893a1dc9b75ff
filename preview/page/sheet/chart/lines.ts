import type { Chart, ChartPoints, SeriesPoints } from "../../../host";
import { down, fillOf, label } from "./places";
import type { Plot } from "./plot";
import { reach } from "./reach";
import { svg } from "./svg";

export function line(
  chart: Chart,
  points: ChartPoints,
  at: number,
  plot: Plot,
  isArea: boolean,
  markers: boolean,
): SVGElement[] {
  const slot = plot.width / points.categories.length;
  const places = points.categories.map((_, place) => {
    const found = reach(chart, points, at, place);
    return (
      found &&
      ([
        plot.left + (place + 0.5) * slot,
        down(found[1], points, plot),
        down(found[0], points, plot),
      ] as const)
    );
  });
  const known = places.filter((place) => place !== null);
  const colour = fillOf(points, at);
  const path = known.map(([x, y]) => `${x},${y}`).join(" ");
  if (isArea) {
    const back = known.toReversed().map(([x, , foot]) => `${x},${foot}`);
    return [svg("polygon", { points: `${path} ${back.join(" ")}`, fill: colour, "fill-opacity": 0.8 })];
  }
  // A cell without a number leaves a gap.
  let isOpen = false;
  const steps = places.map((place) => {
    const step = place ? `${isOpen ? "L" : "M"}${place[0]} ${place[1]}` : "";
    isOpen = place !== null;
    return step;
  });
  return [
    svg("path", { d: steps.join(" "), fill: "none", stroke: colour, "stroke-width": 2.25 }),
    ...(markers ? known.map(([cx, cy]) => svg("circle", { cx, cy, r: 3.5, fill: colour })) : []),
    ...places.flatMap((place, index) => (place ? label(points, at, index, place[0], place[1] - 6) : [])),
  ];
}

export function plane(series: SeriesPoints, at: number, points: ChartPoints, plot: Plot): SVGElement[] {
  const across = series.values.map((_, place) => series.across[place] ?? place + 1);
  const [least, most] = [Math.min(0, ...across), Math.max(...across)];
  const x = (value: number) => plot.left + ((value - least) / (most - least || 1)) * plot.width;
  const places = series.values.flatMap((value, place) =>
    value === null ? [] : [[x(across[place]!), down(value, points, plot)] as const],
  );
  const colour = fillOf(points, at);
  if (series.type === "XYScatter")
    return places.map(([cx, cy]) => svg("circle", { cx, cy, r: 3.5, fill: colour }));
  const path = places.map(([px, py]) => `${px},${py}`).join(" ");
  return [svg("polyline", { points: path, fill: "none", stroke: colour, "stroke-width": 2.25 })];
}
