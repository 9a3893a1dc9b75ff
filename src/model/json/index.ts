export type { Json, JsonPath, JsonRecord } from "./json";
export { readJson } from "./read";
export type { ReadJson } from "./read";
export {
  at,
  isJsonList,
  isJsonRecord,
  listAt,
  numberAt,
  put,
  recordAt,
  recordsAt,
  textAt,
  textsAt,
  without,
} from "./parts";
