import { BASE_BUDGET_FIELDS } from "./base-budget";
import { FORM_PARTS } from "../fields";
import type { Ask, Field } from "../fields";
import { GRANT_FIELDS, POOL_ADMINISTRATION } from "../pooling/file";
import {
  AGENCY_FIELDS,
  CARRIED,
  COST_FIELDS,
  GROUP_FIELDS,
  NEED_FIELDS,
  OVERSPEND_FIELDS,
  PLACE_FIELDS,
  proposalFields,
  SETTABLE_FIELDS,
  SPEND_FIELDS,
  WEIGHT_FIELDS,
} from "./parts";
import type { Carried } from "./parts";
import { proposalLevers } from "./proposals";

/** A field as a form asks for it: its line in the table of fields, which is the only description of it. */
export interface FormField {
  readonly name: string;
  readonly ask: Ask;
  readonly isRequired: boolean;
  /** What holds where nothing is given, where that is a plain value. */
  readonly otherwise: string | number | boolean | null;
  /** Whether anything else may be said than what is offered. */
  readonly isOpen: boolean;
  /** Between what figures it must be, where it has bounds. */
  readonly least: number | null;
  readonly most: number | null;
  /** Of lines: the form of each. */
  readonly lines: readonly FormField[];
  /** Throws where the value by itself is not right. */
  readonly read: (value: unknown) => unknown;
}

/** The forms of a book's parts. */
export const FORMS = {
  place: formOf(PLACE_FIELDS),
  agency: formOf(AGENCY_FIELDS),
  group: formOf(GROUP_FIELDS),
  spend: formOf(SPEND_FIELDS),
  setting: formOf(SETTABLE_FIELDS),
  budget: formOf(BASE_BUDGET_FIELDS),
  need: formOf(NEED_FIELDS),
  /** Of each need, in the lists beside the needs. */
  weight: formOf(WEIGHT_FIELDS),
  /** Of a grant of the book, but for the services that it permits. */
  grant: formOf(GRANT_FIELDS),
  pool: formOf({ poolAdministration: POOL_ADMINISTRATION }),
  overspend: formOf(OVERSPEND_FIELDS),
} as const;

/** A field of a proposal that is carried with it, by which no figure changes. */
export type CarriedField = keyof Carried;

/** Those fields, in the order of their columns in a register. */
export const CARRIED_FIELDS = formOf(CARRIED) as readonly (FormField & { readonly name: CarriedField })[];

/** The fields of a cost, in the order of their columns. */
export const COST_FORM = formOf(COST_FIELDS);

/** The ways of saving that a proposal can have, as a form offers them. */
export const PROPOSAL_LEVERS: readonly {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}[] = proposalLevers;

const OF_LEVER = new Map(
  proposalLevers.map((lever) => {
    // What a lever alone asks comes first in its part.
    const form = formOf({ ...lever.fields, ...proposalFields(lever) } as Record<string, Field<unknown>>);
    return [lever.id, FORM_PARTS.flatMap((part) => form.filter(({ ask }) => ask.part === part))];
  }),
);

/** The form of a proposal, in the order of its parts. */
export function proposalForm(lever: string): readonly FormField[] {
  return OF_LEVER.get(lever) ?? OF_LEVER.get("typed")!;
}

/** The names of the fields that only proposals of a lever have. */
export function leverFieldNames(lever: string): readonly string[] {
  return Object.keys(proposalLevers.find(({ id }) => id === lever)?.fields ?? {});
}

function formOf<T>(fields: { readonly [Name in keyof T]: Field<T[Name]> }): readonly FormField[] {
  return Object.entries<Field<unknown>>(fields).flatMap(([name, { kind, ask, otherwise, lines = {} }]) => {
    if (ask === undefined) return [];
    const { minimum, maximum } = boundsIn(kind.schema);
    const value = otherwise?.value;
    const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
    return {
      name,
      ask,
      isRequired: otherwise === undefined,
      otherwise: isPlain ? (value as FormField["otherwise"]) : null,
      isOpen: kind.schema.enum === undefined,
      least: minimum ?? null,
      most: maximum ?? null,
      lines: formOf(lines),
      read: (given: unknown) => kind.read(given, ""),
    };
  });
}

/** The bounds of a number, of a number or nothing, or of numbers by name. */
function boundsIn(schema: Readonly<Record<string, unknown>>): {
  readonly minimum?: number;
  readonly maximum?: number;
} {
  const [first = {}] = Array.isArray(schema.anyOf) ? (schema.anyOf as Record<string, unknown>[]) : [schema];
  return (first.additionalProperties ?? first) as { readonly minimum?: number; readonly maximum?: number };
}
