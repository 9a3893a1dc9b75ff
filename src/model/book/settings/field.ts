import { Decimal } from "../../money";

/** What a setting is: a share is a number from 0 to 1, money an amount in the unit of spending, a flag yes or no. */
export type FieldKind = "share" | "whole" | "number" | "money" | "flag";

/** What a setting is given for: once for the place, or once for each service, agency or grant, by name. */
export type FieldScope = "place" | "service" | "agency" | "grant";

export type FieldValue = number | boolean;

/** What one kind of setting holds. */
export type ValueOfKind<Kind extends FieldKind> = Kind extends "flag" ? boolean : number;

/**
 * One setting of a lever, and the only description of it. The type, the kept form, the checks, the input cell, the reading back,
 * the pane's field, typed reading and the line in the review all follow from it.
 */
export interface Field {
  readonly kind: FieldKind;
  readonly per: FieldScope;
  /** What holds where no figure was given. */
  readonly default: FieldValue;
  readonly least?: number;
  /** The largest figure; "agencies" is as many as the place has. */
  readonly most?: number | "agencies";
  /** Beside or above its input cells. */
  readonly label: string;
  /** What its figures count, such as "agencies"; left out where they are shares, plain numbers, money or flags. */
  readonly unit?: string;
  /** Where its figures come from, as within a sentence and without a full stop: "your assumption". The sheet says it. */
  readonly source: string;
  /** A sentence for above its cells, where the label does not say enough; not for a setting of the place. */
  readonly note?: string;
  /** Of a setting per service: asked only of services that more than one agency pays for. */
  readonly only?: "shared services";
  /** How the pane asks for it. */
  readonly ask: FieldQuestion;
}

/** A setting as the pane asks for it and repeats it. */
export interface FieldQuestion {
  /** Above the pane's field; of a setting per service, agency or grant, in front of the name. */
  readonly label: string;
  readonly hint?: string;
  /** Of a setting per service, agency or grant: one figure for all that have none of their own, which must then be given. */
  readonly forAll?: { readonly label: string; readonly hint: string };
  /** In front of the answer in the review. */
  readonly review: string;
}

/** How many there are of what settings are bound by. */
export interface FieldBounds {
  readonly agencies: number;
}

/** The largest figure a setting takes; no bound on the number of agencies where that is not known. */
export function mostOf(field: Field, bounds?: FieldBounds): number {
  const most = field.most ?? (field.kind === "share" ? 1 : Infinity);
  return most === "agencies" ? Math.max(leastOf(field), bounds?.agencies ?? Infinity) : most;
}

/** The smallest figure a setting takes. */
export function leastOf(field: Field): number {
  return field.least ?? (field.kind === "share" ? 0 : -Infinity);
}

/** Whether a value is one that the setting takes. */
export function fits(field: Field, value: unknown, bounds?: FieldBounds): value is FieldValue {
  if (field.kind === "flag") return typeof value === "boolean";
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (field.kind === "whole" && !Number.isInteger(value)) return false;
  return value >= leastOf(field) && value <= mostOf(field, bounds);
}

/** What a setting takes, to end a sentence: "a whole number from 1 to 12". */
export function rangeInWords(field: Field, bounds?: FieldBounds): string {
  if (field.kind === "flag") return "TRUE or FALSE";
  const shown = (figure: number) =>
    field.kind === "share" ? `${new Decimal(figure).times(100).toFixed()}%` : figure.toLocaleString("en-GB");
  const what = { share: "a share", whole: "a whole number", number: "a number", money: "an amount" }[
    field.kind
  ];
  const [least, most] = [leastOf(field), mostOf(field, bounds)];
  if (Number.isFinite(least) && Number.isFinite(most))
    return `${what} from ${shown(least)} to ${shown(most)}`;
  if (Number.isFinite(least)) return `${what} of ${shown(least)} or more`;
  return Number.isFinite(most) ? `${what} of ${shown(most)} or less` : what;
}
