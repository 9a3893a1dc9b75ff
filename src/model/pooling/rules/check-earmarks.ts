import { sum } from "../../money";
import { invalid, mustBeShare } from "../../problem";
import { inPoundsApart } from "../../wording";
import type { Earmark } from "../core";
import { directlyWithin, earmarksOf } from "./earmarks";
import type { PlaceGrant, PlaceGrants } from "./place-grants";

/** Refuses earmarks that do not fit the services and years, that overlap, or that hold more than they lie in; see `yearsUnder`. */
export function checkEarmarks({ years, services }: PlaceGrants, grant: PlaceGrant, row: number): void {
  const refused: Refused = (message, column) =>
    invalid("earmarks", message, column === undefined ? { row } : { row, column });
  grant.earmarks.forEach((earmark, index) => {
    const which = `Earmark ${index + 1} of ${grant.name}`;
    if (earmark.services.length !== services.length) {
      throw refused(
        `${which} speaks of ${earmark.services.length} services, but there are ${services.length}. Say yes or no for each.`,
      );
    }
    if (!earmark.services.includes(true)) throw refused(`${which} is for no service. Name one.`);
    const outside = earmark.services.findIndex((holds, service) => holds && !grant.permitted[service]);
    if (outside !== -1) {
      throw refused(
        `${which} is for ${services[outside]!.name}, which the grant itself may not pay for. Permit it, or leave it out.`,
      );
    }
    const { held } = earmark;
    if ("share" in held) return mustBeShare("earmarks", which, held.share, { row });
    if (held.amounts.length !== years.length) {
      throw refused(
        `${which} has ${held.amounts.length} amounts for ${years.length} years. Give one for each.`,
      );
    }
    held.amounts.forEach((pounds, year) => {
      if (pounds.isFinite() && pounds.gte(0)) return;
      throw refused(`${which} is ${pounds.toString()} in ${years[year]!}. Give 0 or more.`, year + 1);
    });
  });
  checkNoneCross(grant, services, refused);
  years.forEach((_, year) => checkRoom(grant, years, year, refused));
}

type Refused = (message: string, column?: number) => Error;

/** Refuses earmarks that hold more than the award, or than the earmark they are in. */
function checkRoom(grant: PlaceGrant, years: readonly string[], year: number, refused: Refused): void {
  const earmarks = earmarksOf(grant, year);
  for (const outer of [null, ...earmarks.keys()]) {
    const held = sum(directlyWithin(earmarks, outer).map((inner) => earmarks[inner]!.amount));
    const room = outer === null ? grant.award[year]! : earmarks[outer]!.amount;
    if (held.lte(room)) continue;
    const whole = outer === null ? "its award" : `earmark ${outer + 1}, in which they lie`;
    const [tooMuch, most] = inPoundsApart(held, room);
    throw refused(
      `Earmarks of ${grant.name} come to ${tooMuch!} in ${years[year]!}, more than the ${most!} of ${whole}. Lower them.`,
      year + 1,
    );
  }
}

function checkNoneCross(
  { name, earmarks }: PlaceGrant,
  services: PlaceGrants["services"],
  refused: Refused,
): void {
  earmarks.forEach((one, first) =>
    earmarks.slice(first + 1).forEach((other, after) => {
      const shared = one.services.findIndex((holds, service) => holds && other.services[service]);
      if (shared === -1 || isPart(one, other) || isPart(other, one)) return;
      throw refused(
        `Earmarks ${first + 1} and ${first + after + 2} of ${name} share ${services[shared]!.name}, but neither is within the other. Let one hold all services of the other, or none.`,
      );
    }),
  );
}

function isPart(inner: Pick<Earmark, "services">, outer: Pick<Earmark, "services">): boolean {
  return inner.services.every((holds, service) => !holds || outer.services[service]!);
}
