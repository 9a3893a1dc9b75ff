import { Button, mergeClasses } from "@fluentui/react-components";
import type { FormField } from "../../../model/book";
import { useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { at, isJsonRecord, textsAt } from "../../../model/json";
import { servicesOf } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson, useValue } from "../actions";
import { TypedCell, TypedPart } from "./typed";

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** One share for all services that are ticked, or one for each of them. */
export function ServiceShare({ field, path }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const { put } = useBook();
  const book = useBookJson();
  const value = useValue(path);
  const ticked = textsAt(at(book, path.slice(0, -1)), ["services"]);
  if (!isJsonRecord(value)) {
    const one = typeof value === "number" ? value : undefined;
    return (
      <div className={prose.group}>
        <TypedPart field={{ ...field, ask: { ...field.ask, as: "share" } }} path={path} />
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() =>
              put(path, Object.fromEntries(ticked.map((service) => [service, one ?? 0] as const)))
            }
          >
            {bookTexts.fields.eachService}
          </Button>
        </div>
      </div>
    );
  }
  const services = servicesOf(book).filter(
    (service) => ticked.includes(service) || Object.hasOwn(value, service),
  );
  return (
    <section className={prose.group} role="group" aria-label={field.ask.label}>
      <table className={styles.table}>
        <caption className={prose.caption}>{field.ask.label}</caption>
        <tbody>
          {services.map((service) => (
            <tr key={service}>
              <th scope="row" className={mergeClasses(styles.cell, styles.middle)}>
                {service}
              </th>
              <td className={mergeClasses(styles.cell, styles.middle, styles.figure)}>
                <TypedCell
                  as="share"
                  path={[...path, service]}
                  name={bookTexts.fields.of(field.ask.label, service)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {field.ask.hint !== undefined && <p className={prose.quiet}>{field.ask.hint}</p>}
      <div className={prose.row}>
        <Button size="small" onClick={() => put(path, Object.values(value)[0])}>
          {bookTexts.fields.oneShare}
        </Button>
      </div>
    </section>
  );
}
