export {
  areaOfStructured,
  entered,
  renamed,
  translate,
  type Renaming,
  type TableBook,
  type Translated,
} from "./translate";
