import type { PlainEarmark, PlainYear } from "./grants";

/** How large a drawn question is. */
export interface Size {
  years: number;
  grants: number;
  services: number;
}

/**
 * Years drawn at random in whole tens of pounds, with everything the rules know: each of values (all equal, with ties, or mostly distinct),
 * floors, caps, flexibility, pooled grants, earmarks and carrying is there in some questions and not in others. The share that
 * flexibility lets go elsewhere is a whole number of pounds.
 */
export function drawYears(draw: () => number, size: Size): Required<PlainYear>[] {
  const has = { floors: draw() < 0.4, caps: draw() < 0.4, flexibility: draw() < 0.4, pooled: draw() < 0.3 };
  const density = [0.05, 0.2, 0.5, 0.9][below(draw, 4)]!;
  const differentValues = [1, 3, 1000][below(draw, 3)]!;
  const most = [3, 20, 100_000][below(draw, 3)]!;
  const tens = () => (draw() < 0.1 ? 0 : 10 * below(draw, most + 1));
  const listOf = <T>(length: number, item: () => T) => Array.from({ length }, item);
  // Services, or grants, may have more money than the others can use.
  const generosity = [0.5, 1, 2][below(draw, 3)]! * (size.services / size.grants);

  return listOf(size.years, () => {
    const awards = listOf(size.grants, () => 10 * Math.round((tens() * generosity) / 10));
    const allowed = listOf(size.grants, () =>
      listOf(size.services, () => (draw() < density ? "x" : "-")).join(""),
    );
    return {
      awards,
      needs: listOf(size.services, tens),
      allowed,
      pooled: listOf(size.grants, () => has.pooled && draw() < 0.3),
      values: listOf(size.services, () => below(draw, differentValues + 1) / 10),
      floors: listOf(size.services, () => (has.floors && draw() < 0.5 ? tens() : 0)),
      caps: listOf(size.grants, () =>
        listOf(size.services, () => (has.caps && draw() < 0.3 ? Math.round(tens() / 2) : null)),
      ),
      flexibility: listOf(size.grants, () => (has.flexibility ? [0, 0.1, 0.3, 1][below(draw, 4)]! : 0)),
      earmarks: awards.map((award, grant) => drawEarmarks(draw, award, allowed[grant]!)),
      carry: listOf(size.grants, () => (draw() < 0.5 ? 0 : tens())),
    };
  });
}

/** None, or a chain of earmarks one within another, the outermost first, and perhaps one beside them. */
function drawEarmarks(draw: () => number, award: number, allowed: string): PlainEarmark[] {
  const earmarks: PlainEarmark[] = [];
  if (draw() < 0.5) return earmarks;
  let [left, from] = [award, [...allowed]];
  const beside = from.map((letter) => (letter === "x" && draw() < 0.2 ? "x" : "-"));
  if (beside.includes("x") && draw() < 0.5) {
    const amount = Math.round(award * draw() * 0.4);
    earmarks.push({ services: beside.join(""), amount });
    left -= amount;
    from = from.map((letter, place) => (beside[place] === "x" ? "-" : letter));
  }
  for (let depth = below(draw, 3); depth >= 0; depth--) {
    from = from.map((letter) => (letter === "x" && draw() < 0.6 ? "x" : "-"));
    if (!from.includes("x")) break;
    left = Math.round(left * draw());
    earmarks.push({ services: from.join(""), amount: left });
  }
  return earmarks;
}

/** A whole number from 0, and below the limit. */
export function below(draw: () => number, limit: number): number {
  return Math.floor(draw() * limit);
}
