import { holdsCell } from "../../address";
import type { Comment } from "../../book/kept";
import { HostError, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers } from "../collection";
import { all, cellOf, change, contentOf, location, newRemark, of, replyOf } from "./comment-state";
import type { CommentsState, CommentState, ReplyState } from "./comment-state";

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

function items(comments: CommentsState): readonly HostObject[] {
  return all(comments).map(({ comment }) => instance(commentClass, { book: comments.book, id: comment.id }));
}

function find(comments: CommentsState, key: Json): HostObject | null {
  const found = all(comments).find(({ comment }) => comment.id === key);
  return found ? instance(commentClass, { book: comments.book, id: found.comment.id }) : null;
}

function replies(state: CommentState): readonly HostObject[] {
  return of(state).comment.replies.map(({ id }) => instance(replyClass, { ...state, reply: id }));
}

function findReply(state: CommentState, key: Json): HostObject | null {
  const found = of(state).comment.replies.find(({ id }) => id === key);
  return found ? instance(replyClass, { ...state, reply: found.id }) : null;
}
