import { AMOUNT, linesOf, NAME, optional, required, SHARE, TEXT } from "../../fields";
import type { Field } from "../../fields";
import { BODY, byLines } from "./by-lines";

interface Reorganise {
  readonly oldBodies: readonly OldBody[];
  readonly savesContact: number;
  readonly savesEnabling: number;
  readonly savesDelivery: number;
}

/** What a body spends of what goes to one of its successors, in the three lenses of proposals for reorganisation. */
interface OldBody {
  readonly body: string;
  readonly successor: string;
  readonly contact: number;
  readonly enabling: number;
  readonly delivery: number;
  readonly splitting: number;
  readonly source: string;
}

const spending = (meaning: string, label: string): Field<number> =>
  optional(AMOUNT, 0, `what it spends a year on ${meaning}`, { label, as: "amount" });

const saves = (meaning: string, label: string): Field<number> =>
  required(SHARE, `the share of spending on ${meaning} that is saved by putting bodies together`, {
    label,
    hint: "There is no standard figure: give your own, and under Evidence where it comes from.",
    column: label,
    as: "share",
    part: "saving",
  });

/**
 * Bodies are put together, or split up, into successors: what is saved of what they spend, less what splitting costs every year. The saving
 * is that of the old bodies, whose accounts the book holds.
 */
export const reorganise = byLines<Reorganise>({
  id: "reorganise",
  title: "Reorganise bodies",
  hint: "Bodies of today are put together, or split up, into others.",
  fields: {
    oldBodies: linesOf<OldBody>(
      {
        body: required(NAME, "the body of today", BODY),
        successor: required(NAME, "the body that takes this over", { label: "Successor", as: "text" }),
        contact: spending("customer contact", "Spends on customer contact"),
        enabling: spending("enabling services", "Spends on enabling services"),
        delivery: spending("service delivery", "Spends on service delivery"),
        splitting: optional(AMOUNT, 0, "what splitting it up costs more a year, whoever bears it then", {
          label: "Splitting up costs more, a year",
          hint: "Where it is split among successors: what has to be had twice.",
          as: "amount",
        }),
        source: optional(TEXT, "", "where the spending is from", { label: "Where it is from", as: "text" }),
      },
      1,
      "the bodies of today, each with a line for each of its successors",
      {
        label: "Bodies of today",
        hint: "A line a body and successor, with the spending that goes there. Severance, programme, systems, creating and closing down are cost lines of the proposal.",
        line: "a body",
        part: "saving",
      },
    ),
    savesContact: saves("customer contact", "Saved of customer contact"),
    savesEnabling: saves("enabling services", "Saved of enabling services"),
    savesDelivery: saves("service delivery", "Saved of service delivery"),
  },
  saves: {
    oldBodies: ({ oldBodies, savesContact, savesEnabling, savesDelivery }) =>
      oldBodies.map(
        ({ contact, enabling, delivery, splitting }) =>
          contact * savesContact + enabling * savesEnabling + delivery * savesDelivery - splitting,
      ),
  },
});
