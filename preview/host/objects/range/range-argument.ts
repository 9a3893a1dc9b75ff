import { resolveAddress } from "../../address";
import type { Area } from "../../address";
import type { Book } from "../../book/book";
import { invalidArgument } from "../../wire/errors";
import { isHostObject } from "../../wire/members";
import type { Arguments, HostObject } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import type { RangeState } from "./range-state";

/** The cells given to a method, as a range or as an address on a sheet. */
export function areaArgument(book: Book, sheet: string, args: Arguments, position: number): Area {
  return areaOf(book, sheet, args.raw(position));
}

export function areaOf(book: Book, sheet: string, given: Json | HostObject | undefined): Area {
  if (isHostObject(given)) {
    if (given.className !== "Range") throw invalidArgument();
    const { sheet: of, box } = given.state as RangeState;
    return { sheet: of, box };
  }
  if (typeof given !== "string") throw invalidArgument();
  return resolveAddress(book, sheet, given);
}
