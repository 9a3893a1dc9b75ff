import type { ChangedName } from "../../file";
import { namesOf } from "../opened-book";
import type { OpenedBook } from "../opened-book";

/** Names of the workbook that are new, that stand for something else now, or that are gone. */
export function changedNames({ host, names }: OpenedBook): ChangedName[] {
  const { book } = host;
  const now = namesOf(host, null);
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
