import { holdsCell, resolveAddress } from "../../address";
import type { Area } from "../../address";
import type { Book } from "../../book/book";
import type { Comment, Remark } from "../../book/kept";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers } from "../collection";
import { areaOf } from "../range/range-argument";

/** The comments of the workbook (`sheet` is null) or of one sheet. */
export interface CommentsState {
  readonly book: Book;
  readonly sheet: string | null;
}

interface CommentState {
  readonly book: Book;
  readonly id: string;
}

interface ReplyState extends CommentState {
  readonly reply: string;
}

interface Found {
  readonly sheet: string;
  readonly comment: Comment;
}

const AUTHOR = { author: "You", email: "" };
const LONGEST = 32_767;

const commentClass: ObjectClass<CommentState> = {
  name: "Comment",
  isApartFromSums: true,
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    content: scalar(
      (state) => of(state).comment.content,
      (state, content) => change(state, { content: contentOf(content) }),
    ),
    richContent: scalar((state) => of(state).comment.content),
    contentType: scalar(() => "Plain"),
    mentions: scalar(() => []),
    authorName: scalar((state) => of(state).comment.author),
    authorEmail: scalar((state) => of(state).comment.email),
    creationDate: scalar((state) => of(state).comment.created),
    resolved: scalar(
      (state) => of(state).comment.isResolved,
      (state, resolved) => change(state, { isResolved: Boolean(resolved) }),
    ),
    replies: navigation((state) => instance(replyCollectionClass, state)),
    getLocation: method(location),
    delete: method((state) => {
      const { sheet } = of(state);
      const { comments } = state.book.sheet(sheet).features;
      state.book.change(sheet, { comments: comments.filter(({ id }) => id !== state.id) });
    }),
  },
};

const replyClass: ObjectClass<ReplyState> = {
  name: "CommentReply",
  isApartFromSums: true,
  id: ({ reply }) => reply,
  members: {
    id: scalar(({ reply }) => reply),
    content: scalar(
      (state) => replyOf(state).content,
      (state, content) => {
        replyOf(state);
        change(state, {
          replies: of(state).comment.replies.map((one) =>
            one.id === state.reply ? { ...one, content: contentOf(content) } : one,
          ),
        });
      },
    ),
    richContent: scalar((state) => replyOf(state).content),
    contentType: scalar(() => "Plain"),
    mentions: scalar(() => []),
    authorName: scalar((state) => replyOf(state).author),
    authorEmail: scalar((state) => replyOf(state).email),
    creationDate: scalar((state) => replyOf(state).created),
    resolved: scalar((state) => of(state).comment.isResolved),
    getParentComment: method(({ book, id }) => instance(commentClass, { book, id })),
    getLocation: method(location),
    delete: method((state) => {
      replyOf(state);
      change(state, { replies: of(state).comment.replies.filter(({ id }) => id !== state.reply) });
    }),
  },
};

const replyCollectionClass: ObjectClass<CommentState> = {
  name: "CommentReplyCollection",
  isApartFromSums: true,
  items: replies,
  find: findReply,
  members: {
    ...collectionMembers(replies, findReply),
    ...countedMembers(replies),
    add: method((state, args) => {
      const remark = newRemark(state.book, args, 0);
      change(state, { replies: [...of(state).comment.replies, remark] });
      return instance(replyClass, { ...state, reply: remark.id });
    }),
  },
};

export const commentCollectionClass: ObjectClass<CommentsState> = {
  name: "CommentCollection",
  isApartFromSums: true,
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    ...countedMembers(items),
    add: method((comments, args) => {
      const { book } = comments;
      const { sheet, box } = cellOf(comments, args);
      const known = book.sheet(sheet).features.comments;
      if (known.some((one) => holdsCell(box, one.row, one.column))) {
        throw new HostError("InvalidOperation", "The cell has a comment already: add a reply to it.");
      }
      const comment: Comment = {
        ...newRemark(book, args, 1),
        row: box.row,
        column: box.column,
        isResolved: false,
        replies: [],
      };
      book.change(sheet, { comments: [...known, comment] });
      return instance(commentClass, { book, id: comment.id });
    }),
    getItemByCell: method((comments, args) => {
      const { sheet, box } = cellOf(comments, args);
      const found = all(comments).find(
        (one) => one.sheet === sheet && holdsCell(box, one.comment.row, one.comment.column),
      );
      if (!found) throw itemNotFound();
      return instance(commentClass, { book: comments.book, id: found.comment.id });
    }),
    getItemByReplyId: method((comments, args) => {
      const found = all(comments).find(({ comment }) =>
        comment.replies.some(({ id }) => id === args.text(0)),
      );
      if (!found) throw itemNotFound();
      return instance(commentClass, { book: comments.book, id: found.comment.id });
    }),
  },
};

function all({ book, sheet }: CommentsState): readonly Found[] {
  return book.engine
    .sheets()
    .filter(({ id }) => sheet === null || id === sheet)
    .flatMap(({ id }) => book.sheet(id).features.comments.map((comment) => ({ sheet: id, comment })));
}

function items(comments: CommentsState): readonly HostObject[] {
  return all(comments).map(({ comment }) => instance(commentClass, { book: comments.book, id: comment.id }));
}

function find(comments: CommentsState, key: Json): HostObject | null {
  const found = all(comments).find(({ comment }) => comment.id === key);
  return found ? instance(commentClass, { book: comments.book, id: found.comment.id }) : null;
}

function of({ book, id }: CommentState): Found {
  const found = all({ book, sheet: null }).find(({ comment }) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(state: CommentState, changes: Partial<Comment>): void {
  const { sheet } = of(state);
  const { comments } = state.book.sheet(sheet).features;
  state.book.change(sheet, {
    comments: comments.map((one) => (one.id === state.id ? { ...one, ...changes } : one)),
  });
}

function replies(state: CommentState): readonly HostObject[] {
  return of(state).comment.replies.map(({ id }) => instance(replyClass, { ...state, reply: id }));
}

function findReply(state: CommentState, key: Json): HostObject | null {
  const found = of(state).comment.replies.find(({ id }) => id === key);
  return found ? instance(replyClass, { ...state, reply: found.id }) : null;
}

function replyOf(state: ReplyState): Remark {
  const found = of(state).comment.replies.find(({ id }) => id === state.reply);
  if (!found) throw itemNotFound();
  return found;
}

function location(state: CommentState): HostObject {
  const { sheet, comment } = of(state);
  const box = { row: comment.row, column: comment.column, rows: 1, columns: 1 };
  return state.book.objects.range(state.book, { sheet, box });
}

/** The one cell that is meant; in the comments of the workbook an address names its sheet. */
function cellOf({ book, sheet }: CommentsState, args: Arguments): Area {
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

function newRemark(book: Book, args: Arguments, position: number): Remark {
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

function contentOf(content: Json): string {
  if (typeof content !== "string" || content.length > LONGEST) throw invalidArgument();
  return content;
}
