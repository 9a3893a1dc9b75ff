const THOUSANDTHS = 1000;

/** A figure as it is written, to the thousandth: 1234567.5 as 1,234,567.5, in every language of the machine. */
export function grouped(figure: number): string {
  const [whole, parts] = String(Math.round(figure * THOUSANDTHS) / THOUSANDTHS).split(".");
  const inGroups = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return parts === undefined ? inGroups : `${inGroups}.${parts}`;
}
