import { clearBit, hasBit, setBit } from "./bits";
import type { Bits } from "./bits";
import type { Network, Pots, Services } from "./network";

/** The number of a cell: of the one pot that pays it, and the service. */
export function cellOf({ services }: Network, pot: number, service: number): number {
  return pot * services.count + service;
}

export function paidIn({ cells }: Network, cell: number): bigint {
  return cells.paid.get(cell) ?? 0n;
}

/** Puts down what a cell is paid, without opening or closing anything. */
export function setPaid({ cells }: Network, cell: number, units: bigint): void {
  cells.paid.set(cell, units);
}

/** The most that may be paid; null for no cap. */
export function capOf({ cells }: Network, cell: number): bigint | null {
  return cells.caps.size === 0 ? null : (cells.caps.get(cell) ?? null);
}

export function hasRoom({ pots, cells }: Network, pot: number, service: number): boolean {
  return hasBit(cells.roomByRow, rowBit(pots, pot, service));
}

export function setRoom({ pots, services, cells }: Network, pot: number, service: number, room: boolean) {
  mark(cells.roomByRow, rowBit(pots, pot, service), room);
  mark(cells.roomByColumn, columnBit(services, pot, service), room);
}

export function setHolds({ pots, services, cells }: Network, pot: number, service: number, holds: boolean) {
  mark(cells.paidByRow, rowBit(pots, pot, service), holds);
  mark(cells.paidByColumn, columnBit(services, pot, service), holds);
}

/** Closes a cell both ways: nothing more can be paid, and nothing taken back. */
export function closeCell({ pots, services, cells }: Network, pot: number, service: number): void {
  const inRow = rowBit(pots, pot, service);
  const inColumn = columnBit(services, pot, service);
  clearBit(cells.roomByRow, inRow);
  clearBit(cells.paidByRow, inRow);
  clearBit(cells.roomByColumn, inColumn);
  clearBit(cells.paidByColumn, inColumn);
}

/** Pays a service from a pot; takes back where the units are below 0. */
export function pay(network: Network, pot: number, service: number, units: bigint): void {
  const cell = cellOf(network, pot, service);
  const before = paidIn(network, cell);
  const after = before + units;
  setPaid(network, cell, after);
  if (before === 0n || after === 0n) setHolds(network, pot, service, after !== 0n);
  const most = capOf(network, cell);
  if (most !== null && (before === most || after === most)) setRoom(network, pot, service, after !== most);
}

/** Spends from what has arrived in a pot; gives back where the units are below 0. */
export function spend({ pots }: Network, pot: number, units: bigint): void {
  pots.spent[pot]! += units;
  const left = (pots.left[pot]! -= units);
  if (left === 0n) clearBit(pots.hasLeft, pot);
  else setBit(pots.hasLeft, pot);
}

function mark(bits: Bits, index: number, on: boolean): void {
  if (on) setBit(bits, index);
  else clearBit(bits, index);
}

function rowBit(pots: Pots, pot: number, service: number): number {
  return ((pots.rowStart[pot]! - pots.firstServiceWord[pot]!) << 5) + service;
}

function columnBit(services: Services, pot: number, service: number): number {
  return ((services.columnStart[service]! - services.firstPotWord[service]!) << 5) + pot;
}
