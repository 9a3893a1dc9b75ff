import { resolveAddress } from "../../address";
import type { Area } from "../../address";
import type { Book } from "../../book/book";
import type { Comment, Remark } from "../../book/kept";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import type { Arguments, HostObject } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { areaOf } from "../range/range-argument";

/** The comments of the workbook (`sheet` is null) or of one sheet. */
export interface CommentsState {
  readonly book: Book;
  readonly sheet: string | null;
}

export interface CommentState {
  readonly book: Book;
  readonly id: string;
}

export interface ReplyState extends CommentState {
  readonly reply: string;
}

interface Found {
  readonly sheet: string;
  readonly comment: Comment;
}

const AUTHOR = { author: "You", email: "" };

const LONGEST = 32_767;

export function all({ book, sheet }: CommentsState): readonly Found[] {
  return book.engine
    .sheets()
    .filter(({ id }) => sheet === null || id === sheet)
    .flatMap(({ id }) => book.sheet(id).features.comments.map((comment) => ({ sheet: id, comment })));
}

export function of({ book, id }: CommentState): Found {
  const found = all({ book, sheet: null }).find(({ comment }) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function change(state: CommentState, changes: Partial<Comment>): void {
  const { sheet } = of(state);
  const { comments } = state.book.sheet(sheet).features;
  state.book.change(sheet, {
    comments: comments.map((one) => (one.id === state.id ? { ...one, ...changes } : one)),
  });
}

export function replyOf(state: ReplyState): Remark {
  const found = of(state).comment.replies.find(({ id }) => id === state.reply);
  if (!found) throw itemNotFound();
  return found;
}

export function location(state: CommentState): HostObject {
  const { sheet, comment } = of(state);
  const box = { row: comment.row, column: comment.column, rows: 1, columns: 1 };
  return state.book.objects.range(state.book, { sheet, box });
}

/** The one cell that is meant; in the comments of the workbook an address names its sheet. */
export function cellOf({ book, sheet }: CommentsState, args: Arguments): Area {
  const given = args.raw(0);
  if (typeof given === "string" && sheet === null && !given.includes("!")) throw invalidArgument();
  const area =
    typeof given === "string"
      ? resolveAddress(book, sheet ?? book.engine.activeSheet(), given)
      : areaOf(book, sheet ?? book.engine.activeSheet(), given);
  if (area.box.rows !== 1 || area.box.columns !== 1) throw invalidArgument();
  if (sheet !== null && area.sheet !== sheet) throw invalidArgument();
  return area;
}

export function newRemark(book: Book, args: Arguments, position: number): Remark {
  const type = args.optionalText(position + 1) ?? "Plain";
  if (type !== "Plain") {
    throw new HostError(
      "NotImplemented",
      "Comments that mention people are not implemented by this stand-in for Excel.",
    );
  }
  return {
    id: `{${String(book.nextId()).padStart(8, "0")}-0000-4000-A000-000000000000}`,
    ...AUTHOR,
    content: contentOf(args.text(position)),
    created: new Date().toISOString(),
  };
}

export function contentOf(content: Json): string {
  if (typeof content !== "string" || content.length > LONGEST) throw invalidArgument();
  return content;
}
