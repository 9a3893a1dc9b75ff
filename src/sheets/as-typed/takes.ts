import type { FormField } from "../../model/book";
import { isByYear, nothingChosen } from "../cells";
import { names, neededNumber, number, numberOfEach, numbers, words, yesOrNo } from "./fields";
import type { Taking } from "./fields";

/** How cells of a field are taken, by its line in the table of fields; what it is in cells, `putAsked` says. */
export function takes(field: FormField, agencies: readonly string[] = []): Taking {
  const { name, ask, isRequired } = field;
  if (isByYear(ask)) return numbers(name);
  switch (ask.as) {
    case "shares by agency":
      return numberOfEach(name, agencies);
    case "proposals":
      return names(name);
    case "flag":
      return yesOrNo(name);
    case "year":
    case "whole":
    case "number":
    case "amount":
    case "share":
      return isRequired ? neededNumber(name) : number(name);
    default: {
      const take = words(name);
      return (part, [cell]) => take(part, [cell === nothingChosen(field) ? "" : cell!]);
    }
  }
}
