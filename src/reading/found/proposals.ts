import type { SourceRoles } from "../../model/book";
import type { SheetContent } from "../content";
import { isPlainList } from "../plain-list";
import type { AnySource } from "../sources";
import { isReadersRole, rolesByWords } from "../understanding";
import type { RoleSource, Understanding } from "../understanding";

/** A table as a source of one kind. */
export interface Proposal {
  /** The columns of its roles as it is; null where it does not look like the kind, or not as it is. */
  readonly asItIs: SourceRoles | null;
  /** The columns, were the user to choose it as one all the same. */
  readonly ifChosen: SourceRoles;
  /** Whether it is of the kind and can be set out as a list: because it is none, or so that more can be said than it does. */
  readonly toSetOut: boolean;
}

/** What a table would be as a source of a kind: as the reader understood it where it is of that kind, by its words otherwise. */
export function proposalFor(source: AnySource, table: Understanding, sheet: SheetContent): Proposal {
  const isOfKind = source.tables.includes(table.kind);
  if (isOfKind && isReadInFull(source)) return ofItsKind(source, table, sheet);
  const roles = rolesByWords(table.columns, source);
  const isLikely = (isOfKind || source.tables.length === 0) && isWhole(source, roles);
  return { asItIs: isLikely ? roles : null, ifChosen: roles, toSetOut: false };
}

/** Whether the reader finds all that such a table must have; of a register it tells no more than that it is one. */
function isReadInFull({ roles }: AnySource): boolean {
  return Object.entries(roles).every(([id, { required }]) => !required || isReadersRole(id));
}

function ofItsKind(source: AnySource, table: Understanding, sheet: SheetContent): Proposal {
  const named = Object.entries(source.roles).filter(([, { required }]) => required);
  const single = named.filter(([, { filledBy }]) => filledBy === "one column").map(([id]) => id);
  const isPlain = isPlainList(table, sheet, single);
  const roles = rolesUnderstood(source, table);
  // What ticks say can be said beside the table as well.
  const canBeSaid = !isPlain || single.length < named.length;
  return {
    asItIs: isPlain ? roles : null,
    ifChosen: isPlain ? roles : {},
    toSetOut: canBeSaid && table.lines.length > 0,
  };
}

/** The columns of the roles that the reader found; none for a role that is not in columns of its own, or of which the reader can only ask. */
function rolesUnderstood({ roles }: AnySource, table: Understanding): SourceRoles {
  return Object.fromEntries(
    Object.entries(roles).flatMap(([id, { filledBy }]): [string, SourceRoles[string]][] => {
      const source = Object.entries(table.roles).find(([role]) => role === id)?.[1];
      const isAsked = table.asks.some(
        ({ role, first, others }) =>
          role === id && (first === null || others.some((other) => isAlike(first, other))),
      );
      const columns = isAsked ? [] : columnsOf(source).map((column) => column - table.box.column);
      const [first] = columns;
      if (first === undefined) return [];
      const isOne = columns.length === 1 && source?.from === "column";
      return [[id, isOne || filledBy === "one column" ? first : columns]];
    }),
  );
}

function columnsOf(source: RoleSource | undefined): readonly number[] {
  return source?.from === "column" || source?.from === "headings" ? source.columns : [];
}

function isWhole({ roles }: AnySource, found: SourceRoles): boolean {
  return Object.entries(roles).every(([id, { required }]) => !required || found[id] !== undefined);
}

/** Columns of one heading, which only their letters tell apart. */
function isAlike(one: string, other: string): boolean {
  const [plain, also] = [one, other].map((name) => name.replace(/ \(column [A-Z]+\)$/, ""));
  return plain === also;
}
