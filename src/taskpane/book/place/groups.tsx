import { Button } from "@fluentui/react-components";
import { FORMS } from "../../../model/book";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { AddByName, BookField } from "../fields";
import { groupsOf, withGroup, withoutGroup } from "../state";
import { useBook, useBookJson } from "../actions";

/** Money that several proposals act on. */
export function Groups() {
  const prose = useProse();
  const { changeBook, remove } = useBook();
  const groups = groupsOf(useBookJson());
  return (
    <section className={prose.group} aria-label={bookTexts.place.groups}>
      <h2 className={prose.section}>{bookTexts.place.groups}</h2>
      <p className={prose.quiet}>{bookTexts.place.groupsHint}</p>
      {groups.map((group, position) => (
        <section key={group} className={prose.group} role="group" aria-label={group}>
          <h3 className={prose.section}>{group}</h3>
          {FORMS.group.map((field) => (
            <BookField key={field.name} field={field} of={["groups", position]} />
          ))}
          <div className={prose.row}>
            <Button
              size="small"
              aria-label={bookTexts.place.removeNamed(group)}
              onClick={() => remove(group, (draft) => ({ ...draft, book: withoutGroup(draft.book, group) }))}
            >
              {bookTexts.place.remove}
            </Button>
          </div>
        </section>
      ))}
      <AddByName
        label={bookTexts.place.addGroup}
        onAdd={(name) => changeBook((book) => withGroup(book, name))}
      />
    </section>
  );
}
