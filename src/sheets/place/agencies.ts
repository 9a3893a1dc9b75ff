import { literalText } from "../../formula";
import { ACTORS, FUNDS } from "../../model/book";
import type { Book } from "../../model/book";
import { columnOfCells, moneyFormat, WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import {
  figures,
  layColumns,
  ON_OR_OFF,
  oneOf,
  orBlank,
  putInputs,
  text,
  wholeFrom,
  words,
  YEARS_OR_NONE,
} from "../cells";
import type { PlaceCells } from "./cells";

export function putAgencies(
  draft: SheetDraft,
  { place }: Book,
): Pick<
  PlaceCells,
  "agencies" | "fund" | "agencyNames" | "ofPlace" | "reserveNames" | "reserves" | "populations"
> {
  draft.titled("Bodies", "1: of the place; 0: outside it, listed and never in its totals");
  const table = layColumns(draft, place.agencies.length, {
    agencies: text("Body"),
    fund: text("Fund"),
    ofPlace: figures("Of the place"),
    reserves: figures("In the reserve"),
    reserveNames: text("Reserve named for what has to be found"),
    name: text("Name"),
    populations: figures("Population"),
  });
  const { agencies } = place;
  putInputs(
    draft,
    table.agencies,
    agencies.map(({ id }) => literalText(id)),
  );
  const funds = agencies.map(({ fund }) => fund);
  putInputs(draft, table.fund, funds, "General", oneOf(FUNDS));
  const isOfPlace = agencies.map(({ outside }) => (outside ? 0 : 1));
  putInputs(draft, table.ofPlace, isOfPlace, WHOLE_FORMAT, ON_OR_OFF);
  putInputs(
    draft,
    table.name,
    agencies.map(({ name }) => words(name)),
  );
  const names = agencies.map(({ reserveName }) => words(reserveName));
  putInputs(draft, table.reserveNames, names);
  const amounts = agencies.map(({ reserve }) => orBlank(reserve));
  putInputs(draft, table.reserves, amounts, moneyFormat(place.unit));
  const people = agencies.map(({ population }) => orBlank(population));
  putInputs(draft, table.populations, people, WHOLE_FORMAT, wholeFrom(1, MOST_PEOPLE));
  const { name: agencyNames, ...cells } = table;
  return { ...cells, agencyNames };
}

/** More than any place has. */
export const MOST_PEOPLE = 1_000_000_000;

export function putActors(draft: SheetDraft, { place }: Book): Pick<PlaceCells, "actors" | "allowed"> {
  draft.titled("Who must act", "The first year in which they allow anything; 0: no limit");
  const table = layColumns(draft, ACTORS.length, { actors: text("Who"), allowed: figures("First year") });
  draft.put(table.actors, columnOfCells([...ACTORS]), { style: "label" });
  const allowed = ACTORS.map((actor) => place.allows.get(actor) ?? 0);
  putInputs(draft, table.allowed, allowed, WHOLE_FORMAT, YEARS_OR_NONE);
  return table;
}
