export type { Json, JsonPath, JsonRecord } from "./json";
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
