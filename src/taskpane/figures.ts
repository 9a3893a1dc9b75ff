/** "1 service", "7 services". */
export function plural(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat("en-GB").format(count)} ${count === 1 ? one : many}`;
}

/**
 * Amounts of one table, all with the same number of decimals so that a column lines up: none where the largest is
 * a thousand or more or all are whole, else two.
 */
export function amountFormat(amounts: readonly number[]): (amount: number) => string {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const whole = largest >= 1000 || amounts.every(Number.isInteger);
  const digits = whole ? 0 : 2;
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (amount) => format.format(amount).replace(/^-0(\.0+)?$/, "0$1");
}

/**
 * A single amount with its unit: "£1,234 thousand" for the unit "£ thousand", "£12" for "£",
 * and "1,234 (£000)" where sign and figure would run together.
 */
export function withUnit(figure: string, unit: string): string {
  const scale = /^£(\s*\p{L}.*|\s*)$/u.exec(unit.trim())?.[1];
  if (scale === undefined) return `${figure} (${unit})`;
  return figure.startsWith("-") ? `-£${figure.slice(1)}${scale}` : `£${figure}${scale}`;
}

/** A share from 0 to 1 as people write it: "12.5%". */
export function percentText(share: number): string {
  return `${new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 }).format(share * 100)}%`;
}

/** The letter of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetter(column: number): string {
  const rest = column % 26;
  const before = column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + rest);
}

/** The position (from 0) of the first column of an address such as "'My sheet'!$C$4:$E$81"; 0 when it names none. */
export function firstColumnOf(address: string): number {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const letters = /^\$?([A-Z]{1,3})\$?\d/i.exec(cells)?.[1]?.toUpperCase() ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address of the first cell of a sheet: "'Scenario 1 Summary'!A1". */
export function sheetAddress(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!A1`;
}
