import type { PoolingPart, PoolingWorked } from "../../../model/book";
import type { YearsWorked } from "./given";

/** Whether grants, services and years are still those of the answer: otherwise no row of it has a row of inputs. */
export function isComparable({ book, pooling, worked }: YearsWorked): boolean {
  const services = new Set(pooling.needs.map(({ id }) => id));
  return (
    worked.firstYear === book.place.firstYear &&
    worked.years <= book.place.years &&
    worked.grants.length === pooling.grants.length &&
    worked.grants.every(({ grant }, at) => grant === pooling.grants[at]!.id) &&
    worked.allocation.every(({ service }) => services.has(service))
  );
}

/** Where nothing is paid at all, one row says so. */
export function withARow(worked: PoolingWorked, { grants, needs }: PoolingPart): PoolingWorked {
  if (worked.allocation.length > 0) return worked;
  const paid = Array.from({ length: worked.years }, () => 0);
  return { ...worked, allocation: [{ grant: grants[0]!.id, service: needs[0]!.id, paid }] };
}
