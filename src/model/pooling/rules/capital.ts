import { readYear } from "../../calendar";
import { Decimal } from "../../money";
import { flexibleReceipts } from "../../parameters";
import type { PlaceGrant, PlaceGrants, PlaceService } from "./place-grants";

/** By service, the most that the grant may put into it in a year: its caps, and nothing of capital money where revenue is. */
export function capsIn(
  { services, years }: PlaceGrants,
  grant: PlaceGrant,
  year: number,
): (Decimal | null)[] {
  return services.map((service, index) =>
    mayPayKind(grant, service, years[year]!) ? grant.caps[index]! : new Decimal(0),
  );
}

/** Whether money of the grant's kind may pay for spending of the service's kind in a year. */
export function mayPayKind(
  { money }: Pick<PlaceGrant, "money">,
  service: Pick<PlaceService, "money" | "receiptsMayPay">,
  year: string,
): boolean {
  if (money === "revenue" || service.money === "capital") return true;
  if (money === "capital" || !service.receiptsMayPay) return false;
  const { start } = readYear(year, "years");
  return start >= flexibleReceipts.firstYear && start <= flexibleReceipts.lastYear;
}
