import { drawing } from "../../../bench/draw";
import { below } from "../drawn";

/** A place's grants as JSON. */
export interface DrawnFile {
  pool: 1;
  firstYear: number;
  years: number;
  services: DrawnService[];
  grants: DrawnGrant[];
  poolAdministration: number;
}

export interface DrawnService {
  id: string;
  theme: string;
  money: "revenue" | "capital";
  receiptsMayPay: boolean;
  value: number;
  need: number[];
  other: number[];
  floor: number[];
}

export interface DrawnGrant {
  id: string;
  money: "revenue" | "capital" | "receipts";
  award: number[];
  permitted: string[];
  caps: Record<string, number>;
  earmarks: { services: string[]; amount: number[] }[];
  flexibility: number;
  carry: number;
  lastYear: number | null;
  administration: number;
  match: { ratio: number; from: string[] } | null;
  minimumAward: number | null;
  freedom: string | { innovativePolicyOffer: string };
  freedFrom?: number;
  mode: string;
}

const MODES = ["separate", "align", "braid", "pool"];
const FREEDOMS = ["ring-fenced", "ring-fenced", "ring-fence removed", "single offer", "protected"];

/** Places of a few grants over one to three years with every rule there is; `matched` ones with match and minimum awards too. */
export function drawFile(seed: number, matched: boolean): DrawnFile {
  const draw = drawing(seed);
  const pick = <T>(list: readonly T[]): T => list[below(draw, list.length)]!;
  const some = <T>(list: readonly T[], share: number) => list.filter(() => draw() < share);
  const years = 1 + below(draw, 3);
  const byYear = (most: number) => Array.from({ length: years }, () => 10 * below(draw, most));
  const ids = ["Homes", "Health", "Youth", "Change"].slice(0, 2 + below(draw, 3));
  const names = ["A", "B", "C", "D"].slice(0, 2 + below(draw, 3));
  const services = ids.map((id, at): DrawnService => ({
    id,
    theme: at % 2 === 0 ? "even" : "odd",
    money: draw() < 0.25 ? "capital" : "revenue",
    receiptsMayPay: draw() < 0.3,
    value: (1 + below(draw, 3)) / 2,
    need: byYear(16),
    other: byYear(4),
    floor: byYear(draw() < 0.4 ? 12 : 1),
  }));
  const grants = names.map((id): DrawnGrant => {
    const permitted = some(ids, 0.6);
    const award = byYear(20);
    const earmarked = some(permitted, 0.5);
    const inner = earmarked.slice(0, 1);
    const part = (share: number) => award.map((pounds) => Math.floor(pounds * share));
    return {
      id,
      money: pick(["revenue", "revenue", "revenue", "capital", "receipts"] as const),
      award,
      permitted,
      caps: draw() < 0.3 ? { [pick(ids)]: 10 * below(draw, 8) } : {},
      earmarks:
        earmarked.length === 0 || draw() < 0.5
          ? []
          : [
              { services: earmarked, amount: part(0.4) },
              ...(earmarked.length > 1 && draw() < 0.5 ? [{ services: inner, amount: part(0.2) }] : []),
            ],
      flexibility: pick([0, 0, 0.1, 0.25]),
      carry: pick([0, 0.1, 0.5]),
      lastYear: draw() < 0.2 ? 2026 + below(draw, years) : null,
      administration: draw() < 0.4 ? below(draw, 3) : 0,
      match:
        matched && draw() < 0.4
          ? {
              ratio: pick([0.5, 1, 2]),
              from: some(
                names.filter((name) => name !== id),
                0.7,
              ),
            }
          : null,
      minimumAward: matched && draw() < 0.4 ? 10 * below(draw, 15) : null,
      freedom: draw() < 0.15 ? { innovativePolicyOffer: pick(["even", "odd"]) } : pick(FREEDOMS),
      mode: pick(MODES),
    };
  });
  return { pool: 1, firstYear: 2026, years, services, grants, poolAdministration: below(draw, 4) };
}

/** The same with earmarks three deep and side by side, of which some hold more than they lie in once administration is paid. */
export function drawNested(seed: number): DrawnFile {
  const draw = drawing(seed + 500);
  const file = drawFile(seed, false);
  const part = (award: readonly number[], share: number) => award.map((pounds) => Math.floor(pounds * share));
  const grants = file.grants.map((grant) => {
    const [first, second, third, ...rest] = grant.permitted;
    if (first === undefined || second === undefined) return grant;
    const threeDeep = [first, second, ...(third === undefined ? [] : [third])];
    return {
      ...grant,
      administration: below(draw, 6),
      earmarks: [
        { services: threeDeep, amount: part(grant.award, 0.7) },
        ...(third === undefined ? [] : [{ services: [first, second], amount: part(grant.award, 0.5) }]),
        { services: [first], amount: part(grant.award, 0.3) },
        { services: [second], amount: part(grant.award, 0.1) },
        ...(rest.length === 0 ? [] : [{ services: rest, amount: part(grant.award, 0.3) }]),
      ],
    };
  });
  return { ...file, grants };
}

/** The same with ring-fences removed from some year, the first, a later one or one that is past the last. */
export function drawFreedLater(seed: number, matched: boolean): DrawnFile {
  const draw = drawing(seed + 900);
  const file = matched ? drawFile(seed, true) : drawNested(seed);
  const grants = file.grants.map((grant) => {
    if (typeof grant.freedom !== "string" || grant.freedom === "protected") return grant;
    const freedom = draw() < 0.7 ? "ring-fence removed" : grant.freedom;
    return freedom === "ring-fenced"
      ? grant
      : { ...grant, freedom, freedFrom: file.firstYear + below(draw, file.years + 1) };
  });
  return { ...file, grants };
}
