import { reference } from "../../../../formula";
import { above, isPermitted, lesser, none, notPermitted } from "../../../formula";
import type { ProofCells } from "./cells";

/**
 * That the prices bind: none is below 0, and none of a service is above that of a grant that may pay for it, except where a cap
 * holds the payment down.
 */
export function pricesAreLawful(cells: ProofCells): string {
  const { permitted, pooled, limits } = cells;
  const { services, own, elsewhere } = pricesOf(cells);
  const may = isPermitted(permitted, pooled);
  const notNegative = [
    none(`${reference(cells.grantPrices)}<0`),
    none(`${services}<0`),
    none(`${elsewhere}<${own}`),
  ];
  // Where a cap holds a payment down, the dearer service is paid for in the bound instead.
  const uncapped = limits === null ? "" : `*(${reference(limits.caps)}="")`;
  const dearer = [none(`${may}*(${services}>${own})${uncapped}`)];
  if (limits !== null) {
    const allowance = `(${reference(limits.allowance)}>0)`;
    dearer.push(
      none(`${notPermitted(permitted, pooled)}*${allowance}*(${services}>${elsewhere})${uncapped}`),
    );
  }
  return `AND(${[...notNegative, ...dearer].join(",")})`;
}

/** The most that any payments can be worth at the prices: what the rules allow of everything, at what it is worth. */
export function mostAtPrices(cells: ProofCells, minimum: string): string {
  const [awards, needs] = [reference(cells.awards), reference(cells.needs)];
  const [values, floors] = [reference(cells.values), reference(cells.floors)];
  const { services, own, elsewhere } = pricesOf(cells);
  const towardsFloor = lesser(floors, needs);
  const most = [
    `SUMPRODUCT(${awards}*${own})`,
    `SUMPRODUCT((${needs}-${towardsFloor})*${above(values, services)})`,
    `SUMPRODUCT(${towardsFloor}*${above(`${values}+${minimum}`, services)})`,
  ];
  if (cells.limits !== null) {
    const { caps } = cells.limits;
    const may = isPermitted(cells.permitted, cells.pooled);
    const mayNot = notPermitted(cells.permitted, cells.pooled);
    const allowance = reference(cells.limits.allowance);
    most.push(
      `SUMPRODUCT(${allowance}*(${elsewhere}-${own}))`,
      `SUMPRODUCT(${reference(caps)}*${may}*${above(services, own)})`,
      `SUMPRODUCT(${reference(caps)}*${mayNot}*(${allowance}>0)*${above(services, elsewhere)})`,
    );
  }
  return most.join("+");
}

function pricesOf({ servicePrices, grantPrices }: ProofCells) {
  return {
    services: reference(servicePrices),
    own: reference({ ...grantPrices, columns: 1 }),
    elsewhere: reference({ ...grantPrices, column: grantPrices.column + 1, columns: 1 }),
  };
}
