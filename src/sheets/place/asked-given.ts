import type { Book } from "../../model/book";
import type { AskedGiven } from "../cells";
import { moneyFormat } from "../draft";
import type { PlaceCells } from "./cells";
import { indicesOf } from "./levels";

/** What columns of inputs need of the place, wherever they are. */
export function askedGiven(book: Book, { agencies, levelNames }: PlaceCells): AskedGiven {
  return {
    money: moneyFormat(book.place.unit),
    bodies: book.place.agencies.map(({ id }) => id),
    agencies,
    // Below them are the levels that scenarios have instead.
    indices: { ...levelNames, rows: indicesOf(book).length },
  };
}
