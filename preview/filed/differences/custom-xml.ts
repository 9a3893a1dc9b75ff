import type { CustomXml } from "../../file";
import type { OpenedBook } from "../opened-book";

/** Parts that are new, changed or gone since the file was opened. One that was taken away and added again is the same part. */
export function customXml({ host, file }: OpenedBook): CustomXml[] {
  const parts = [...host.book.xmlParts.values()];
  const kept = file?.opened.kept.customXml ?? [];
  const gone = kept.filter(({ id }) => !parts.some((part) => part.id === id));
  const added = parts.filter(({ id, xml }) => !kept.some((one) => one.id === id && one.xml === xml));
  const isAgain = ({ xml }: { readonly xml: string }) => gone.some((one) => one.xml === xml);
  const again = new Set(added.filter(isAgain).map(({ xml }) => xml));
  return [
    ...added
      .filter(({ xml }) => !again.has(xml))
      .map(({ id, xml }) => ({ id, xml, namespace: namespaceOf(xml) })),
    ...gone.filter(({ xml }) => !again.has(xml)).map(({ id }) => ({ id, xml: null, namespace: "" })),
  ];
}

function namespaceOf(xml: string): string {
  return /\sxmlns\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? "";
}
