import type { Field, Fields } from "../../../fields";
import type { ProposalLever, SpendByService } from "../lever";
import { RAMP } from "../ramp";
import type { OfBody } from "./body";
import { checkLines } from "./check";
import { LOST } from "./lost";
import type { Lost } from "./lost";

/** What every lever by lines asks beside its own. */
export interface OfAllLines {
  readonly ramp: readonly number[] | null;
  readonly lost: readonly Lost[];
}

/** A lever whose saving is the sum of lines, each of one body. `Own` is what it asks, its lists of lines among it. */
export interface ByLines<Own> {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly fields: Fields<Own>;
  /** By list, what each of its lines saves its body in a full year; below 0 where its cost rises. */
  readonly saves: Readonly<Partial<Record<keyof Own & string, (own: Own) => readonly number[]>>>;
  /** Throws `FieldProblems` for what its fields cannot tell one by one. */
  readonly check?: (own: Own, path: string) => void;
  /** The share of the full saving in its first, second, ... year; the ramp, or all at once, where it is not given. */
  readonly byYear?: (own: Own & OfAllLines) => readonly number[];
}

/**
 * A lever by lines as any lever: what its lines save is added up by body, and what is lost with the spending is taken off. It is in the
 * prices of its proposal.
 */
export function byLines<Own>(lever: ByLines<Own>): ProposalLever {
  type All = Own & OfAllLines;
  const { id, title, hint, check = () => undefined, byYear = fromRamp } = lever;
  const whole: ProposalLever<All> = {
    id,
    title,
    hint,
    fields: { ...lever.fields, ramp: rampOf(lever.fields), lost: LOST } as Fields<All>,
    pricesOf: "proposal",
    check: (own, spend, path) =>
      checkLines(listsOf(lever, own), spend.agencies, path, {
        own: () => check(own, path),
        saved: () => savedBy(lever, own, spend),
      }),
    fullSaving: (own, spend) => {
      const saved = savedBy(lever, own, spend);
      const total = saved.reduce((sum, each) => sum + each, 0);
      return {
        values: byYear(own).map((share) => total * share),
        shares: saved.map((each) => (total === 0 ? 0 : each / total)),
      };
    },
    frees: () => [],
  };
  return whole as ProposalLever;
}

/** The ramp is asked as a lever asks for it, where it does. */
function rampOf(fields: Readonly<Record<string, unknown>>): Field<OfAllLines["ramp"]> {
  return (fields.ramp as Field<OfAllLines["ramp"]> | undefined) ?? RAMP;
}

function fromRamp({ ramp }: OfAllLines): readonly number[] {
  return ramp ?? [1];
}

/** The lists of lines of a proposal, by their names. */
function listsOf<Own>(
  { saves }: ByLines<Own>,
  own: Own & OfAllLines,
): Readonly<Record<string, readonly OfBody[]>> {
  const lists = Object.keys(saves).map(
    (name) => [name, own[name as keyof Own] as readonly OfBody[]] as const,
  );
  return { ...Object.fromEntries(lists), lost: own.lost };
}

/** What each agency saves in a full year. */
function savedBy<Own>(
  lever: ByLines<Own>,
  own: Own & OfAllLines,
  { agencies }: SpendByService,
): readonly number[] {
  const saved = new Map(agencies.map((agency) => [agency, 0]));
  const add = (body: string | null, amount: number): void => {
    if (body !== null) saved.set(body, (saved.get(body) ?? 0) + amount);
  };
  for (const [name, saves] of Object.entries<((own: Own) => readonly number[]) | undefined>(lever.saves)) {
    const lines = own[name as keyof Own] as readonly OfBody[];
    saves!(own).forEach((amount, line) => add(lines[line]!.body, amount));
  }
  for (const { body, amount } of own.lost) add(body, -amount);
  return agencies.map((agency) => saved.get(agency)!);
}
