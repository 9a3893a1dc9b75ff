import type { Parameter, ParameterShape } from "../cells";
import type { LeftOut, Options, PlainValue } from "./declared";
import type { CellKind } from "./kinds";

/** What is told about a parameter, without the means to read it. */
export function facts<Plain extends PlainValue>(
  shape: ParameterShape,
  kind: CellKind<unknown, Plain>,
  options: Options<Plain>,
) {
  const {
    meaning,
    unit,
    range,
    toThePenny,
    spelledFreely,
    errorsByRow,
    otherwise,
    whenLeftOut,
    rows,
    columns,
  } = options;
  const told: Omit<Parameter, "name"> = {
    meaning,
    kind: kind.kind,
    shape,
    ...(whenLeftOut === undefined ? {} : { whenLeftOut: leftOutWords(whenLeftOut) }),
    ...(unit === undefined ? {} : { unit }),
    ...(range === undefined ? {} : { range }),
    ...(toThePenny === undefined ? {} : { toThePenny }),
    ...(kind.choices === undefined ? {} : { choices: kind.choices }),
    ...(spelledFreely === undefined ? {} : { spelledFreely }),
    ...(errorsByRow === undefined ? {} : { errorsByRow }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
  return {
    told,
    optional: whenLeftOut !== undefined,
    presence: options.presence ?? (options.filled ? "content" : kind.presence),
    beside: { ...(rows === undefined ? {} : { rows }), ...(columns === undefined ? {} : { columns }) },
  };
}

/** What an empty cell means; undefined where it must be filled in. */
export function emptyCell<Value, Plain extends PlainValue>(
  kind: CellKind<Value, Plain>,
  { filled: mustBeFilled, empty, whenLeftOut }: Options<Plain>,
): Value | null | undefined {
  if (mustBeFilled) return undefined;
  if (empty === null) return null;
  if (whenLeftOut === undefined || meansNothing(whenLeftOut)) return kind.empty;
  const value = valueLeftOut(whenLeftOut);
  return value === null ? null : kind.fromPlain(value);
}

/** Whether words alone say what it means that an argument is left out, so that there is no value. */
export function meansNothing(leftOut: LeftOut<PlainValue> | undefined): boolean {
  return typeof leftOut === "object" && !("value" in leftOut);
}

function valueLeftOut<Plain extends PlainValue>(leftOut: LeftOut<Plain>): Plain | null {
  return typeof leftOut === "object" && "value" in leftOut ? leftOut.value : (leftOut as Plain);
}

function leftOutWords(leftOut: LeftOut<PlainValue>): string {
  if (typeof leftOut !== "object") return shown(leftOut);
  return "words" in leftOut ? leftOut.words : `${shown(leftOut.value)}${leftOut.note}`;
}

/** A value as it is typed into a formula. */
function shown(plain: PlainValue): string {
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return typeof plain === "string" ? `"${plain}"` : String(plain);
}
