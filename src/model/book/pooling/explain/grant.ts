import { EVERY_SERVICE } from "../../../pooling/file";
import type { GrantRow, PoolFile } from "../../../pooling/file";
import { movesIn, worthMore } from "./explaining";
import type { Explaining } from "./explaining";
import { byYear, isAny, named, paid, withPound } from "./read";
import { step } from "./steps";
import type { ExplainStep } from "./steps";

/** What a grant brings, what it may pay for and pays, what is left and why, what one more pound would do, and what its ring-fence costs. */
export async function explainGrant(explaining: Explaining, id: string): Promise<readonly ExplainStep[]> {
  const { file, outcome, units } = explaining;
  const grant = file.grants.find((each) => each.id === id);
  if (grant === undefined) return [];
  const permitted =
    grant.permitted === EVERY_SERVICE ? file.services.map((each) => each.id) : grant.permitted;
  const sumsOf = (name: "administration" | "carriedOut" | "stranded") => named(outcome, name, id);
  const administration = sumsOf("administration");
  const carried = sumsOf("carriedOut");
  const stranded = sumsOf("stranded");
  const short = permitted.filter((service) => isAny(named(outcome, "unmet", service)));
  return [
    step("award", { grant: id, sums: byYear(grant.award, file.years).map(units) }),
    ...(isAny(administration)
      ? [step("administration", { grant: id, sums: administration.map(units) })]
      : []),
    step("terms", { grant: id, names: [freedomOf(grant), grant.mode, grant.money] }),
    step("permitted", { grant: id, names: permitted }),
    ...file.services.flatMap(({ id: service }) => {
      const sums = paid(outcome, id, service);
      const what = permitted.includes(service) ? "pays" : "paysOutside";
      return isAny(sums) ? [step(what, { grant: id, service, sums: sums.map(units) })] : [];
    }),
    ...(isAny(carried) ? [step("carried", { grant: id, sums: carried.map(units) })] : []),
    step("stranded", { grant: id, sums: stranded.map(units) }),
    ...(isAny(stranded)
      ? [step(short.length === 0 ? "whyStranded" : "whyStrandedAnyway", { grant: id, names: short })]
      : []),
    ...(await onePound(explaining, grant)),
    ...(await withoutRingFence(explaining, grant)),
  ];
}

function freedomOf({ freedom }: GrantRow): string {
  return typeof freedom === "string" ? freedom : "innovativePolicyOffer";
}

/** What one more pound of it in each year would bring, and where it would go. */
async function onePound(
  { file, outcome, answer, units }: Explaining,
  grant: GrantRow,
): Promise<readonly ExplainStep[]> {
  const more = await answer(withGrant(file, { ...grant, award: withPound(grant.award, file.years, 1) }));
  // A pound is a pound, whatever the unit of the place.
  const pounds = (sums: Parameters<typeof units>[0]): number => sums.toNumber();
  return [
    step("onePound", { grant: grant.id, sums: worthMore(outcome, more, pounds) }),
    ...movesIn({ file, units: pounds }, outcome, more, "poundMoves"),
  ];
}

/** What removing its ring-fence alone would bring, and how; nothing of one that has none, or keeps it. */
async function withoutRingFence(
  { file, outcome, answer, units }: Explaining,
  grant: GrantRow,
): Promise<readonly ExplainStep[]> {
  const hasOne =
    grant.freedom === "ring-fenced" ||
    typeof grant.freedom === "object" ||
    (grant.freedFrom ?? 0) > file.firstYear;
  if (!hasOne) return [];
  const freed = await answer(withGrant(file, { ...grant, freedom: "ring-fence removed", freedFrom: null }));
  return [
    step("ringFence", { grant: grant.id, sums: worthMore(outcome, freed, units) }),
    ...movesIn({ file, units }, outcome, freed),
  ];
}

function withGrant(file: PoolFile, changed: GrantRow): PoolFile {
  return { ...file, grants: file.grants.map((grant) => (grant.id === changed.id ? changed : grant)) };
}
