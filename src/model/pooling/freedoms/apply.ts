import { nameKey } from "../../names";
import type { EarmarkTerms } from "../file";
import { inOrder, namesIn, ofTheme, permittedBetween, shareIn, textsIn, totalOf } from "./place";
import type { GrantGiven, Place } from "./place";
import type { FreedomPreset, PresetAnswers, PresetAsk, PresetPart, PresetStep } from "./preset";

/** Grants after a freedom was given to some of them. */
export interface Freed {
  readonly grants: readonly GrantGiven[];
  /** Which of those chosen it was not given to, and why, in sentences. */
  readonly notes: readonly string[];
}

/**
 * A preset applied to the grants chosen by name: it only fills fields in, and everything else of the grants stays. A grant that is
 * protected, or whose money it is not about, is left as it is. What must be said and is not (`lackedBy`) does nothing.
 */
export function withFreedom(
  place: Place,
  preset: FreedomPreset,
  chosen: readonly string[],
  answers: PresetAnswers,
): Freed {
  const isChosen = namesIn(chosen);
  const notes: string[] = [];
  const given = place.grants.filter((grant) => {
    if (!isChosen(grant.id)) return false;
    const why = whyNot(grant, preset);
    if (why !== null) notes.push(why);
    return why === null;
  });
  const tools: Tools = { place, given, answers: withOtherwise(preset, answers) };
  const grants = place.grants.map((grant) =>
    given.includes(grant) ? preset.does.reduce((row, step) => stepped(row, step, tools), grant) : grant,
  );
  return { grants, notes };
}

/** What must be said before a preset can be applied and is not, in a sentence; null where nothing is missing. */
export function lackedBy(
  { services }: Pick<Place, "services">,
  { asks }: FreedomPreset,
  answers: PresetAnswers,
): string | null {
  const asksTheme = asks.find(({ as }) => as === "theme");
  if (asksTheme === undefined) return null;
  if (services.every(({ theme }) => theme.trim() === ""))
    return "No service has a theme. Give the services that belong together one, then apply this.";
  return ofTheme(services, answers.get(asksTheme.name)).length === 0
    ? `Choose what is asked for: ${asksTheme.label}.`
    : null;
}

/** Whether it changes what grants may pay for, and not only by which rules. */
export function changesConditions({ does }: FreedomPreset): boolean {
  return does.some(
    (step) =>
      step.step === "together" ||
      step.step === "permit theme" ||
      step.step === "bar" ||
      (step.step === "earmark" && step.parts.length > 0),
  );
}

interface Tools {
  readonly place: Place;
  /** Those that the preset is applied to. */
  readonly given: readonly GrantGiven[];
  readonly answers: PresetAnswers;
}

function whyNot({ id, freedom, money }: GrantGiven, preset: FreedomPreset): string | null {
  if (freedom === "protected") return `${id} is protected and keeps its own conditions.`;
  if (preset.money !== null && money !== preset.money)
    return `${id} is not ${preset.money} money and stays as it is.`;
  return null;
}

function withOtherwise({ asks }: FreedomPreset, answers: PresetAnswers): PresetAnswers {
  const otherwise = asks.flatMap((ask: PresetAsk) =>
    "otherwise" in ask ? [[ask.name, ask.otherwise] as const] : [],
  );
  return new Map<string, string | number | readonly string[]>([...otherwise, ...answers]);
}

function stepped(row: GrantGiven, step: PresetStep, tools: Tools): GrantGiven {
  const { place, given, answers } = tools;
  switch (step.step) {
    case "free":
      return { ...row, freedom: step.as };
    case "offer": {
      // What may be spent on everything needs no offer.
      if (row.freedom === "ring-fence removed" || row.freedom === "single offer") return row;
      const theme = answers.get(step.theme);
      const isOne = typeof theme === "string" && ofTheme(place.services, theme).length > 0;
      return isOne ? { ...row, freedom: { innovativePolicyOffer: theme } } : row;
    }
    case "together":
      return { ...row, permitted: permittedBetween(place, given), earmarks: [] };
    case "permit theme": {
      const more = ofTheme(place.services, answers.get(step.theme));
      return { ...row, permitted: inOrder(place, [...row.permitted, ...more]) };
    }
    case "bar": {
      const barred = namesIn(textsIn(answers.get(step.services)));
      return withPermitted(
        row,
        row.permitted.filter((service) => !barred(service)),
      );
    }
    case "move":
      return movable(row, step, tools);
    case "earmark":
      return earmarked(row, step.parts, tools);
    case "until":
      return { ...row, lastYear: step.lastYear };
  }
}

/** A share of it may go to what the others may pay for; a cap of nothing keeps it from the rest. */
function movable(
  row: GrantGiven,
  { share, base }: Extract<PresetStep, { step: "move" }>,
  { place, given, answers }: Tools,
): GrantGiven {
  const most = shareIn(answers.get(share));
  const isOfAll = base !== null && answers.get(base) === "settlement";
  const [own, all] = [totalOf(row), given.reduce((sum, each) => sum + totalOf(each), 0)];
  const ofItself = isOfAll && own > 0 ? Math.min(1, (most * all) / own) : most;
  const isBetween = namesIn(permittedBetween(place, given));
  const outside = place.services.filter(({ id }) => !isBetween(id));
  const caps = new Map([...row.caps, ...outside.map(({ id }) => [id, 0] as const)]);
  return { ...row, flexibility: ofItself, caps, mode: row.mode === "separate" ? "align" : row.mode };
}

/** With these parts alone ring-fenced within it. A service is in the first part that names it; a part without services is none. */
function earmarked(row: GrantGiven, parts: readonly PresetPart[], { place, answers }: Tools): GrantGiven {
  let left = 1;
  const taken = new Set<string>();
  const earmarks = parts.flatMap(({ of, share }): EarmarkTerms[] => {
    const named =
      "theme" in of ? ofTheme(place.services, answers.get(of.theme)) : textsIn(answers.get(of.services));
    const services = inOrder(place, named).filter((service) => !taken.has(nameKey(service)));
    if (services.length === 0) return [];
    services.forEach((service) => taken.add(nameKey(service)));
    const held = Math.min(left, shareIn(answers.get(share)));
    left -= held;
    return [{ services, share: held, amount: null }];
  });
  const permitted = inOrder(place, [...row.permitted, ...earmarks.flatMap(({ services }) => services)]);
  return { ...row, earmarks, permitted };
}

/** What is earmarked for a service that it may no longer pay for is earmarked for the others. */
function withPermitted(row: GrantGiven, permitted: readonly string[]): GrantGiven {
  const isPermitted = namesIn(permitted);
  const earmarks = row.earmarks.flatMap((earmark) => {
    const services = earmark.services.filter(isPermitted);
    return services.length === 0 ? [] : [{ ...earmark, services }];
  });
  return { ...row, permitted, earmarks };
}
