/** Services that are called after money. */
const NAMES = [
  // Who collects a tax, or looks after what comes in: "Council tax and benefits administration", "Income team".
  "(council tax|(business|non-?domestic|domestic) rates|nndr|precepts?|lev(y|ies)|income|grants?) (and [a-z]+ )?" +
    "(collection(?! funds?)|administration|billing|recovery|management|support|reduction|benefits?(?! subsid)|services?|teams?|officers?)",
  "grants? (to|for) .*",
  // What people live on.
  "income (and|&) benefits|benefits (and|&) income|income (support|generation|maximi[sz]ation)",
  "(low|lower|reduced|basic|household|universal|family)[- ]incomes?",
  // Reserves of nature, and of who is called out.
  "(nature|wildlife|birds?|game|marine|forest|woodland|country|countryside|army) reserves?",
  "reserves? (fire|crews?|forces?|staff|officers?|firefighters?|teams?|vehicles?|appliances?|engines?|centres?|wardens?|rangers?|management|maintenance|sites?|duty)",
  "net zero|(surplus|deficit) (propert(y|ies)|land|buildings?|assets?|stock|recovery|reduction)",
  "(balances?|transfers?) of care",
  "parish(es)?( councils?)? (liaison|elections?|charter|forum|lengthsman|support|services?|partnerships?|maintenance|plans?)",
];
const ANY = new RegExp(String.raw`\b(${NAMES.join("|")})(?!\w)`, "gi");

/** A name without what is a service in it though it speaks of money: "Nature reserves", "Council tax collection", "Net zero". */
export function withoutNamesOfServices(name: string): string {
  return name.replace(ANY, " ");
}
