import { readRibbon } from "./ribbon";
import type { Ribbon } from "./ribbon";

/** What the preview takes from the add-in's manifest. */
export interface AddIn {
  readonly ribbon: Ribbon;
  /** The task pane's page, on this page's own origin. */
  readonly page: string;
  /** What the custom functions' names begin with. */
  readonly namespace: string;
}

/** @throws {Error} a sentence, when the manifest lacks something. */
export async function readManifest(address: string): Promise<AddIn> {
  const text = await (await fetch(address)).text();
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const page = manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue");
  const resid = manifest.querySelector("Namespace")?.getAttribute("resid");
  const namespace = manifest.querySelector(`[id="${resid}"]`)?.getAttribute("DefaultValue");
  if (!page || !namespace) throw new Error("manifest.xml names no task pane or no namespace of functions.");
  return { ribbon: readRibbon(manifest), page: new URL(page).pathname, namespace };
}
