import type { Source } from "../../source";
import { AGENCY_WORDS } from "../spend";
import { readPosts } from "./read";
import type { PostsReading, PostsRoles } from "./read";
import { FTE_WORDS, POST_COST_WORDS, POST_WORDS, REPORTS_TO_WORDS } from "./words";

/** An organisation list: one row for each post, with the post that it reports to. */
export const posts: Source<PostsRoles, Record<never, never>, PostsReading> = {
  title: "Posts table",
  tables: [],
  roles: {
    post: { label: "Post", required: true, filledBy: "one column", holds: "text", words: POST_WORDS },
    reportsTo: {
      label: "Reports to",
      required: true,
      filledBy: "one column",
      holds: "text",
      words: REPORTS_TO_WORDS,
    },
    agency: { label: "Body", required: true, filledBy: "one column", holds: "text", words: AGENCY_WORDS },
    fte: {
      label: "Full-time equivalents",
      required: false,
      filledBy: "one column",
      holds: "numbers",
      words: FTE_WORDS,
    },
    cost: {
      label: "Cost a year",
      required: false,
      filledBy: "one column",
      holds: "numbers",
      words: POST_COST_WORDS,
    },
  },
  readsBeside: [],
  example: {
    headings: ["Body", "Post", "Reports to", "FTE", "Cost (£)"],
    rows: [
      ["Northshire Council", "Director of finance", "", 1, 132_000],
      ["Northshire Council", "Head of audit", "Director of finance", 1, 84_000],
      ["Northshire Council", "Auditor", "Head of audit", 4, 212_000],
    ],
  },
  kept: {},
  read: readPosts,
};
