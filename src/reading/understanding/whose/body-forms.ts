import { COUNTRIES } from "../../vocabulary";

/* How the names of public bodies are formed. */

const WORD = String.raw`(?:[A-Z][\p{L}\d'’.&-]*|and|&|of|upon|on|the|in|with|under|le)`;
const KINDS = [
  "Councils?",
  "Borough(?! Council)",
  "NHS Foundation Trust",
  "NHS Trust",
  "Foundation Trust",
  "Hospitals? Trust",
  "Probation Service",
  "Police Service",
  "Police(?! Service| (?:and|&) Crime)",
  "Constabulary",
  "Fire (?:and|&) Rescue(?: Service| Authority)?",
  "Fire (?:Service|Authority|Brigade)",
  "Combined Authority",
  "Mayoral Authority",
  "(?:NHS )?Integrated Care (?:Board|System)",
  "ICB",
  "ICS",
  "CCG",
  "Clinical Commissioning Group",
  "(?:Office of the )?Police (?:and|&) Crime Commissioner",
  "OPCC",
  "PCC",
  "University Health Board",
  "Health Board",
  "University(?! (?:Health Board|NHS|Hospitals?|Healthcare|Teaching))",
  "Waste (?:Disposal )?Authority",
  "National Park Authority",
  "Transport Authority",
  "(?:Internal )?Drainage Board",
  "(?:Joint )?Burial (?:Board|Committee|Authority)",
  "(?:Integration )?Joint Board",
  "Health (?:and|&) Social Care Partnership",
  "Joint (?:[A-Z]\\p{L}+ ){0,2}(?:Board|Committee)",
  "Port Health Authority",
  "Ambulance Service(?: NHS (?:Foundation )?Trust)?",
  "Housing Association",
  "MBC|CBC|CC|DC|BC|LBC|MDC|UHB|FRS|FRA|FT",
].join("|");
export const ENDS_SO = new RegExp(
  String.raw`(?<![\p{L}\d])((?:${WORD}\s+){1,8}?(?:${KINDS})(?: for (?:the )?[A-Z]\p{L}+(?: (?:and |& )?[A-Z]\p{L}+)*)?)(?![\p{L}\d]|[- ](?:Tax|tax|[Tt]enan|[Gg]rants?\b|[Oo]fficers?|[Ss]taff|[Pp]ay\b|[Pp]recept(?! (?:19|20)\d\d)|[Oo]bjective|[Cc]are [Ss]ystem|[Hh]ousing\b|[Cc]ontribution))`,
  "gu",
);
/** The heading of a column of bodies may end so too, but begins with what they are: "Host Council", "Member Authority". */
export const ENDS_AS_NAME = new RegExp(
  String.raw`^(?!(?:Lead|Host|Home|Member|Partner|Constituent|Billing|Precepting|Awarding|Receiving|Commissioning|Provider|Reporting|Upper|Lower|Former|New|Other|Name|Type|Acute|Mental) )(?:${WORD}\s+){1,6}(?:${KINDS})$`,
  "u",
);
const NAME = String.raw`[A-Z][\p{L}'’-]+(?:(?: (?:and|&|of|upon|for|the|with))* [A-Z][\p{L}'’-]+)*`;
export const BEGINS_SO = new RegExp(
  String.raw`(?<![\p{L}\d])((?:(?:London|Royal) Borough of|City (?:and Borough )?Council of|(?:(?:Metropolitan )?(?:Borough|County|District)|Town) Council of|Transport for|Ministry (?:of|for)|Department (?:of|for)|Office (?:of|for)|University of|Police Service of|States? of|Government of)(?: the)? ${NAME})`,
  "gu",
);
/** Of these there are others that are no bodies ("City of Culture", "County Farms", "NHS Dentistry"): what they are of must be a place. */
export const OF_PLACE = new RegExp(
  String.raw`(?<![\p{L}\d])((?:(?:City|(?:City and|Metropolitan)? ?(?:County|Borough|District)) of|County|NHS)(?: the)? (${NAME}))`,
  "gu",
);
/** Every word begins as those of names do: "What will the Authority cost?" is a sentence. */
export const AS_NAME = new RegExp(String.raw`^\p{Lu}\S*(?: (?:${WORD}|\d+|for|rescue))*$`, "u");
export const THEME = /^(sanctuary|science|learning|literature|film|music|song|gastronomy|tomorrow)\b/i;
export const COUNTRY = new RegExp(String.raw`^(${COUNTRIES})\b`, "i");
/** "Council A", "Trust 2": how bodies are called that are not to be known. */
export const BY_LETTER =
  /(?<![\p{L}\d])((?:(?:County|District|Borough|City|Town|Parish) )?(?:Council|Trust|Authority|Force|Police|NHS|ICB|Board|Body|Agency|Partner|Organisation) [A-Z\d])(?![\p{L}\d'’.])/gu;
export const SHORT =
  /\b(GMCA|TfGM|WMCA|LCRCA|TfL|MOPAC|DHSC|DWP|MHCLG|DLUHC|DfE|NHSE|HMPPS|GLA|GMFRS|LFB|SYMCA|WYCA|TVCA|NECA)\b/;
