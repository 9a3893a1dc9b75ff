import { grouped } from "../../../model/wording";
import { plural } from "../../figures";

/** What the pane says of posts by management layer. */
export const postsTexts = {
  intro:
    "How many layers each body has from the top of its list down, and how many posts report to a manager (the span of control). More layers or narrower spans than others have are where to look; how many are right no list says. A row counts as one post, however many it stands for.",
  notCounted: (message: string) => `The layers cannot be counted. ${message}`,
  body: (agency: string, layers: number, posts: number) =>
    `${agency}: ${plural(layers, "layer", "layers")}, ${plural(posts, "post", "posts")}`,
  span: (span: number) => `On average ${span.toFixed(1)} posts report to a manager.`,
  noSpan: "No post reports to another.",
  caption: (unit: string, hasCost: boolean) =>
    hasCost
      ? `Layers from the top; cost in ${unit} a year, of posts whose cost is known`
      : "Layers from the top",
  layer: "Layer",
  posts: "Posts",
  fte: "FTE",
  spanOf: "Span",
  cost: "Cost",
  count: (figure: number) => grouped(Math.round(figure * 10) / 10),
  ideaName: (agency: string) => `Fewer management layers in ${agency}`,
  ideaSource: (label: string, first: string, posts: number) =>
    `${label}, from ${first} on (${plural(posts, "post", "posts")})`,
} as const;
