export { layOut, readArgument } from "./lay-out";
export type { LaidOutTwin, PlacedCell } from "./lay-out";
export { nativeTwins } from "./native-twins";
export { NO_FORMULA, withoutTwin } from "./without-twin";
export type { WithoutTwin } from "./without-twin";
export type { NativeTwin, TablePlaces, TwinArgument, TwinCall, TwinCell, TwinTable } from "./twin";
