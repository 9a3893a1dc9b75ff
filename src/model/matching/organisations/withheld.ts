/** Words that a publisher writes in place of a name, or of many. */
const IN_PLACE_OF_A_NAME =
  /^(redacted|withheld|anonymised|anonymous|confidential|various|sundry|sundries|misc|miscellaneous|unknown|unnamed|none|exempt|na|nil|tbc|blank)$/;

/** Words that stand beside one of those. */
const BESIDE_IT =
  /^(personal|information|info|data|private|individual|individuals|name|names|supplier|suppliers|payee|payees|vendor|vendors|creditor|creditors|debtor|debtors|payment|payments|person|persons|details|detail|under|gdpr|dpa|foi|section|protection|act|for|of|the|by|and|or|not|applicable|disclosed|items|item|other|others|customer|customers|client|clients|account|accounts|one|off|time|s40|40|2018|a|n)$/;

/** "Personal data" and the like say the same without a word of the first kind. */
const WHOLE =
  /^(personal (data|information|info)|private individuals?|individuals?|not (disclosed|applicable|published)|no name|name not published|n a|other|others)$/;

/** Nearly every name has nothing of the kind in it, which is seen at once. */
const MAY_BE =
  /redact|withheld|anonym|confiden|various|sundr|misc|unknown|unnamed|none|exempt|\bn\W?a\b|nil|tbc|blank|personal|individual|\bnot? |other/i;

/**
 * Whether what stands in the place of a name is not one: nothing, signs only, "REDACTED", "Redacted Personal Information", "Various",
 * "Sundry suppliers". Two of them are never the same supplier.
 */
export function isWithheld(name: string): boolean {
  if (/[\p{L}\p{N}]/u.test(name) && !MAY_BE.test(name)) return false;
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  if (WHOLE.test(words.join(" "))) return true;
  return (
    words.some((word) => IN_PLACE_OF_A_NAME.test(word)) &&
    words.every((word) => IN_PLACE_OF_A_NAME.test(word) || BESIDE_IT.test(word))
  );
}
