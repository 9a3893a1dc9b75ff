import { isAgencyName, isServiceName, trimmedOfTableWords, withoutTableWords } from "../words";
import { namesKindsOnly } from "../../vocabulary";

/** Words that no body is called by alone, in names of buildings, schemes, teams and tables: "York House", "Body Worn Video", "Approved Programme". */
const OF_OTHERS =
  /\b(house|hall|street|road|lane|avenue|square|building|park|parks|farms?|gardens?|centres?|stations?|depots?|hubs?|wards?|sites?|rooms?|videos?|vehicles?|cameras?|equipment|schemes?|projects?|programmes?|teams?|units?|divisions?|deals?|days?|weeks?|festivals?|culture|sanctuary|funds?|services?|accounts?|reserves?|running|movements?|ended|nature|agreed|pivots?|answers?|questions?|expenditures?|statutory|discretionary|mandatory|general|special|budgetary|controls?|details?|parts?|sections?|annex|breakdown|comparisons?|profiles?|items?|tables?|results?|hra|mtfs|mtfp|gf|scottish|english|welsh|irish|british|national|regional|local)\b/i;
/** How words end that are no names: "Calculation", "Comprehensive", "Business". "Skegness" is one. */
const NO_NAME = /(tions?|[^l]ives?|ments?|[in]al|cial|ances?|ences?|(busi|well|fit)ness|i[sz]ed)$/i;
const LONGEST = 40;
const MOST_WORDS = 5;

/** A name to propose where no body is sure: what a title or a name says besides what is in the table and when, where a body may be called so. */
export function proposed(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [before = "", ...behind] = text.split(/\s*:\s+/);
    const rest = behind.length > 0 && /^\p{Lu}\p{L}+$/u.test(before) ? trimmed(before) : trimmed(text);
    if (mayBeBody(rest)) return rest;
  }
  return null;
}

/** Whether a body may be called so, though nothing says that one is. */
function mayBeBody(name: string): boolean {
  const words = name.split(" ");
  const isName =
    /^\p{Lu}[\p{L}'’-]{2,}/u.test(name) &&
    name.length <= LONGEST &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^(\p{Lu}|and$|of$|the$|upon$|on$|in$|at$|&$|le$)/u.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1)!);
  if (!isName || /^((our|your|how|what|this|these)\b|(integrated|joint|combined|shared)$)/i.test(name))
    return false;
  // A place has one "Police".
  const isAny = namesKindsOnly(name) && name !== "Police";
  const isOfOthers = OF_OTHERS.test(name) || words.some((word) => NO_NAME.test(word));
  return !isAny && !isServiceName(name) && !/\btax\b/i.test(name) && (isAgencyName(name) || !isOfOthers);
}

function trimmed(text: string): string {
  const rest = withoutTableWords(text);
  return text.includes(rest) ? rest : trimmedOfTableWords(text);
}
