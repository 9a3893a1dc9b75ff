import { nameKey } from "../../model/names";

/** Kinds of public bodies of the United Kingdom, as their names end, of which a place has several. */
const OF_SEVERAL =
  "councils?|hospital|college|university|trust|foundation|agency|body|county|borough|combined|authority|force|brigade|probation|ambulance";
/** And those of which a place has one, so that "Police" alone may be a name. */
const OF_ONE = "police|constabulary|fire and rescue|fire service|icbs?|ics|ccg|pcc|health board";
const BEFORE =
  "the|a|our|metropolitan|city|district|town|parish|unitary|nhs|local|joint|public|each|every|both|full";
const IS_KIND = new RegExp(`^(the )?(${OF_SEVERAL})$`);
const KINDS = new RegExp(
  `^((${BEFORE}|${OF_SEVERAL}) )*(${OF_SEVERAL}|${OF_ONE}|city|district|town|parish|board|group)$`,
);

/** Short names of kinds of council, as "Marrick MBC" ends: metropolitan, county and London boroughs, county, district and borough councils. */
export const COUNCILS_IN_SHORT = "[mcl]bc|mdc|[bcd]c";

/** Whether a text is a kind of body alone: nobody knows whether "Hospital" is a body, or what one body has. */
export function isKindAlone(text: string): boolean {
  return IS_KIND.test(nameKey(text));
}

/** Whether a text holds nothing but kinds of bodies: "NHS Trust", "Borough Council", "Police". */
export function namesKindsOnly(text: string): boolean {
  return KINDS.test(nameKey(text));
}
