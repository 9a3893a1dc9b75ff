export {
  BookContext,
  useActionsOfPane,
  useBook,
  useBookJson,
  useDraft,
  useTyped,
  useValue,
} from "./use-book";
