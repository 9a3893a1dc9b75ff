import { textsOf } from "./texts-of";
import type { Ask, AskedAs, FormField, Json } from "../../../model/book";
import { CellInput, TypedField } from "../../parts";
import { percentText } from "../../figures";
import { bookTexts } from "../../texts/book";
import { fieldIdOf, figuresIn, textOf, yearsOf } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson, useTyped, useValue } from "../actions";
import { Echo } from "./echo";
import { useWrong } from "./use-wrong";

const { fields: said } = bookTexts;

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** A text, year, number, amount or share, or several of them in a row. */
export function TypedPart({ field, path }: Props) {
  const book = useBook();
  return (
    <TypedValue
      ask={withDefault(field)}
      id={path}
      value={useValue(path)}
      onValue={(value) => book.put(path, value)}
    />
  );
}

/** With what holds where nothing is typed, unless the hint says it better. */
function withDefault({ ask, otherwise }: FormField): Ask {
  const { as, hint = "" } = ask;
  if (typeof otherwise !== "number" || hint.includes(said.empty(""))) return ask;
  const text = said.empty(as === "share" ? percentText(otherwise) : textOf(as, otherwise));
  return { ...ask, hint: `${hint} ${text}.`.trim() };
}

interface ValueProps {
  readonly ask: Ask;
  readonly id: Path;
  readonly value: Json | undefined;
  readonly onValue: (value: Json | undefined) => void;
  /** What holds where nothing is typed. */
  readonly otherwise?: Json;
}

/** The same over any value of the book. */
export function TypedValue({ ask, id, value, onValue, otherwise }: ValueProps) {
  const { as } = ask;
  const json = useBookJson();
  const { text, type: take } = useTyped(as, value, onValue, otherwise);
  const { wrong, onType, onLeave } = useWrong(id);
  const type = (typed: string): void => {
    onType();
    take(typed);
  };
  const isList = ["amount by year", "amounts by year", "shares by year"].includes(as);
  return (
    <div>
      <TypedField
        id={fieldIdOf(id)}
        {...textsOf(ask, json)}
        value={text}
        onType={type}
        wrong={wrong}
        onLeave={onLeave}
        {...(as === "share" ? { figure: "percent" as const } : {})}
        {...(["whole", "number", "amount", "year"].includes(as) ? { figure: "number" as const } : {})}
        {...(isList
          ? {
              onPaste: (cells: string) => {
                // A column of cells has a line for each figure.
                const isColumn = /\n/.test(cells.trim());
                if (isColumn) type(figuresIn(cells).join("  "));
                return isColumn;
              },
            }
          : {})}
      />
      {isList && <Echo as={as} value={value} {...(id[0] === "pooling" && { years: yearsOf(json) })} />}
    </div>
  );
}

interface CellProps {
  readonly as: AskedAs;
  readonly path: Path;
  readonly name: string;
  readonly onPaste?: (cells: string) => boolean;
  /** Whether its row stays where nothing is typed. */
  readonly keeps?: boolean;
}

/** A figure in a row of a small table. */
export function TypedCell({ as, path, name, onPaste, keeps = false }: CellProps) {
  const book = useBook();
  const { text, type } = useTyped(as, useValue(path), (value) =>
    book.put(path, value ?? (keeps ? "" : undefined)),
  );
  const { wrong, onType, onLeave } = useWrong(path);
  return (
    <CellInput
      id={fieldIdOf(path)}
      name={name}
      value={text}
      placeholder=""
      percent={as === "share"}
      wrong={wrong}
      onType={(typed) => {
        onType();
        type(typed);
      }}
      onLeave={onLeave}
      {...(onPaste === undefined ? {} : { onPaste })}
    />
  );
}
