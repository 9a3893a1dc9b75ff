import type { ChangedName } from "../../file";
import type { OpenedBook } from "../opened-book";

/** Names of the workbook that are new, that stand for something else now, or that are gone. */
export function changedNames({ host, names }: OpenedBook): ChangedName[] {
  const { book } = host;
  const now = new Map(book.engine.names().map(({ name, formula }) => [name, formula]));
  const noted = (name: string) => {
    const { comment = "", visible = true } = book.nameNotes.get(name) ?? {};
    return { ...(comment === "" ? {} : { comment }), ...(visible ? {} : { isHidden: true }) };
  };
  return [
    ...[...now].flatMap(([name, refersTo]) => {
      const note = noted(name);
      const isSame = names.get(name) === refersTo && Object.keys(note).length === 0;
      return isSame ? [] : [{ name, refersTo, ...note }];
    }),
    ...[...names.keys()].flatMap((name) => (now.has(name) ? [] : [{ name, refersTo: null }])),
  ];
}
