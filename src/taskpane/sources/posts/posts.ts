import { sources } from "../../../reading";
import type { PostsReading } from "../../../reading";
import { plural } from "../../figures";
import type { PaneSource } from "../../registry";

/** Which post reports to which. */
export const posts: PaneSource<PostsReading> = {
  kind: "posts",
  source: sources.posts,
  inSentence: "posts table",
  hint: "One row for each post, with its body and the post that it reports to.",
  readsAnyShape: false,
  askedBy: "finding",
  withoutIt: "No management layers are counted.",
  exampleCaption: "Posts table: one row for each post",
  told: ({ posts: read }) => (read.length === 0 ? null : `${plural(read.length, "post", "posts")} read.`),
};
