import { settledAmount, sum, toCell } from "../../../model/money";
import { unitOf } from "../../../model/wording";
import { hasStop, listed } from "../../findings";
import { readRows } from "../../register";
import type { RegisterRow } from "../../register";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";

/** The columns of an organisation list; positions from 0. */
export type PostsRoles = { readonly post: number; readonly reportsTo: number; readonly agency: number } & {
  readonly [Each in "fte" | "cost"]?: number;
};

/** A post of the list; its cost in the unit of the reading, null where it is not known. */
export type ListedPost = RegisterRow<"post", "reportsTo" | "agency", "fte" | "cost">;

/** The posts as read. There are none where a finding stops it. */
export interface PostsReading extends SourceReading {
  readonly posts: readonly ListedPost[];
}

/** Reads an organisation list. */
export function readPosts(table: SourceTable, roles: PostsRoles): PostsReading {
  const { rows, findings, dataRows } = readRows(table, roles, {
    named: "post",
    what: "a post",
    texts: ["reportsTo", "agency"],
    figures: ["fte", "cost"],
  });
  const isStopped = hasStop(findings);
  const read = isStopped ? [] : rows;
  return {
    posts: read,
    unit: unitOf(roles.cost === undefined ? "" : (table.headings[roles.cost] ?? "")),
    total: toCell(sum(read.map(({ cost }) => settledAmount(cost ?? 0)))),
    facts: isStopped
      ? null
      : { label: table.label, columns: columnsNamed(table, roles, dataRows), names: {} },
    findings: listed(findings),
  };
}
