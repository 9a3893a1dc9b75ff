/** "£000", "£m", "No.": a text that says in what figures are and names nothing. */
export function isUnitAlone(text: string): boolean {
  return UNIT_ONLY.test(text);
}

const UNIT_ONLY =
  /^\(?(£|gbp|(us)?\$|€|usd|eur|(us)?[$€]\s*['’]?(000'?s?|k|mn?|bn|thousands?|millions?|billions?)|%|£?\s*[,'’]?000['’]?s?|£?\s*(k|m|mn|bn)|£?\s*(thousand|million|billion)s?|£\s*\(?['’]?(000|m|k|bn|thousands?|millions?)\)?|no\.?|fte|wte|pence|p)\)?$/i;
