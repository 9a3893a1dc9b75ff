import { JSDOM } from "jsdom";
import { ELEMENT_ORDER } from "./element-order";

/** What is outside the manifest and has to agree with it. */
export interface Surroundings {
  /** Width and height in pixels of an icon by its file name in assets/, or null when there is none. */
  readonly iconSize: (fileName: string) => { readonly width: number; readonly height: number } | null;
  readonly namespace: string;
  /** The names the ribbon's functions are known under. */
  readonly commands: readonly string[];
}

/** The longest texts Excel takes. Source: Microsoft's manifest reference, the pages of the elements named. */
const LIMITS = {
  resid: 32,
  id: 125,
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** The requirement sets the add-in is built on, exactly. Excel LTSC 2021 has them all. */
const FLOORS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.14",
};
/** Office.js as the tests have it ends here. */
const EXCEL_API_TESTED = 15;
const WHERE_IT_IS_SERVED = "https://localhost:3000/addin/";
/** Where people are sent who look for help; the build makes it. */
const HELP = `${WHERE_IT_IS_SERVED}help/index.html`;
const REQUIRED_ICON_SIZES = ["16", "32", "80"];

/** Everything wrong with a manifest, a sentence each; nothing when all is well. */
export function findFaults(xml: string, surroundings: Surroundings): string[] {
  const { DOMParser } = new JSDOM("").window;
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken) return [`manifest.xml is not well-formed XML: ${broken.textContent?.split("\n")[0]}`];
  return [
    ...orderFaults(manifest),
    ...lengthFaults(manifest),
    ...idFaults(manifest),
    ...resourceFaults(manifest),
    ...sharedRuntimeFaults(manifest),
    ...addressFaults(manifest),
    ...helpFaults(manifest),
    ...iconFaults(manifest, surroundings),
    ...requirementFaults(manifest),
    ...nameFaults(manifest, surroundings),
  ];
}

function orderFaults(manifest: Document): string[] {
  return all(manifest).flatMap((parent) => {
    const allowed = ELEMENT_ORDER[kind(parent)] ?? [];
    let furthest = 0;
    return [...parent.children].flatMap((child) => {
      const place = allowed.indexOf(child.localName);
      if (place < 0) return [`${child.localName} does not belong under ${kind(parent)}.`];
      if (place < furthest) {
        return [`Under ${kind(parent)}, ${child.localName} must come before ${allowed[furthest]}.`];
      }
      furthest = place;
      return [];
    });
  });
}

function lengthFaults(manifest: Document): string[] {
  const tooLong = (what: string, text: string, limit: number) =>
    text.length > limit ? [`${what} has ${text.length} characters; Excel takes ${limit}: "${text}".`] : [];
  const basics = (["DisplayName", "Description"] as const).flatMap((name) => {
    const element = [...manifest.documentElement.children].find(({ localName }) => localName === name);
    return tooLong(name, element?.getAttribute("DefaultValue") ?? "", LIMITS[name]);
  });
  const texts = (["ShortStrings", "LongStrings"] as const).flatMap((list) =>
    named(manifest, list)
      .flatMap((parent) => [...parent.children])
      .flatMap((text) =>
        tooLong(
          `The text "${text.getAttribute("id")}"`,
          text.getAttribute("DefaultValue") ?? "",
          LIMITS[list],
        ),
      ),
  );
  const names = all(manifest).flatMap((element) => [
    ...tooLong("A resid", element.getAttribute("resid") ?? "", LIMITS.resid),
    ...tooLong("An id", element.getAttribute("id") ?? "", isResource(element) ? LIMITS.resid : LIMITS.id),
  ]);
  return [...basics, ...texts, ...names];
}

function idFaults(manifest: Document): string[] {
  const ids = all(manifest).flatMap((element) => element.getAttribute("id") ?? []);
  const twice = ids.filter((id, position) => ids.indexOf(id) !== position);
  return twice.map((id) => `The id "${id}" is used twice.`);
}

function resourceFaults(manifest: Document): string[] {
  const resources = all(manifest).filter(isResource);
  const defined = resources.map((resource) => resource.getAttribute("id"));
  const used = all(manifest).flatMap((element) => element.getAttribute("resid") ?? []);
  return [
    ...used
      .filter((resid) => !defined.includes(resid))
      .map((resid) => `The resid "${resid}" is not defined under Resources.`),
    ...defined
      .filter((id) => id !== null && !used.includes(id))
      .map((id) => `The resource "${id}" is never used.`),
    ...resources
      .filter((resource) => !resource.getAttribute("DefaultValue"))
      .map((resource) => `The resource "${resource.getAttribute("id")}" has no DefaultValue.`),
  ];
}

function sharedRuntimeFaults(manifest: Document): string[] {
  const runtime = named(manifest, "Runtime")[0];
  if (!runtime) return ["There is no Runtime: pane, functions and commands would not share one page."];
  const shared = runtime.getAttribute("resid");
  const places = [
    ...named(manifest, "Page").flatMap((page) => [...page.children]),
    ...named(manifest, "FunctionFile"),
    ...named(manifest, "Action").flatMap((action) =>
      [...action.children].filter(({ localName }) => localName === "SourceLocation"),
    ),
  ];
  const lifetime = runtime.getAttribute("lifetime");
  return [
    ...(lifetime === "long"
      ? []
      : [`The Runtime's lifetime is "${lifetime}"; a shared runtime needs "long".`]),
    ...places
      .filter((place) => place.getAttribute("resid") !== shared)
      .map(
        (place) =>
          `${place.parentElement?.localName} > ${place.localName} points to "${place.getAttribute("resid")}"; ` +
          `a shared runtime needs "${shared}" everywhere.`,
      ),
  ];
}

function addressFaults(manifest: Document): string[] {
  return addresses(manifest)
    .filter((address) => !address.startsWith(WHERE_IT_IS_SERVED))
    .map((address) => `${address} is not an https address under ${WHERE_IT_IS_SERVED}.`);
}

function helpFaults(manifest: Document): string[] {
  return ["SupportUrl", "LearnMoreUrl"].flatMap((name) => {
    const [element] = named(manifest, name);
    if (!element) return [`There is no ${name}.`];
    const resid = element.getAttribute("resid");
    const address = resid === null ? element.getAttribute("DefaultValue") : resourceValue(manifest, resid);
    return address === HELP ? [] : [`${name} leads to ${address}; the help is at ${HELP}.`];
  });
}

function iconFaults(manifest: Document, { iconSize }: Surroundings): string[] {
  const sizeFaults = (address: string, size: number) => {
    const file = address.split("/").at(-1) ?? "";
    const found = iconSize(file);
    if (!found) return [`The icon assets/${file} does not exist.`];
    return found.width === size && found.height === size
      ? []
      : [
          `The icon assets/${file} is ${found.width} x ${found.height} pixels; the manifest gives it as ${size} x ${size}.`,
        ];
  };
  const basic = (name: string, size: number) =>
    named(manifest, name).flatMap((icon) => sizeFaults(icon.getAttribute("DefaultValue") ?? "", size));
  const ribbon = named(manifest, "Icon").flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    const missing = REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size));
    return [
      ...missing.map(
        (size) => `An Icon of ${icon.parentElement?.getAttribute("id")} has no ${size}-pixel image.`,
      ),
      ...[...icon.children].flatMap((image) =>
        sizeFaults(resourceValue(manifest, image.getAttribute("resid")), Number(image.getAttribute("size"))),
      ),
    ];
  });
  return [...basic("IconUrl", 32), ...basic("HighResolutionIconUrl", 64), ...ribbon];
}

function requirementFaults(manifest: Document): string[] {
  const asked = new Map(
    named(manifest, "Set").map((set) => [
      set.getAttribute("Name") ?? "",
      set.getAttribute("MinVersion") ?? "",
    ]),
  );
  const [, minor = 0] = (asked.get("ExcelApi") ?? "").split(".").map(Number);
  return [
    ...Object.entries(FLOORS)
      .filter(([name, version]) => asked.get(name) !== version)
      .map(
        ([name, version]) => `${name} must be asked for at ${version}, not ${asked.get(name) ?? "left out"}.`,
      ),
    ...[...asked.keys()]
      .filter((name) => !(name in FLOORS))
      .map((name) => `${name} is asked for, but the add-in does not need it; test for it in code instead.`),
    ...(minor > EXCEL_API_TESTED
      ? [`ExcelApi 1.${minor} is above 1.${EXCEL_API_TESTED}, where the tests end.`]
      : []),
  ];
}

function nameFaults(manifest: Document, { namespace, commands }: Surroundings): string[] {
  const stated = named(manifest, "String")
    .find((text) => text.getAttribute("id") === named(manifest, "Namespace")[0]?.getAttribute("resid"))
    ?.getAttribute("DefaultValue");
  const functions = named(manifest, "FunctionName").map((element) => element.textContent?.trim() ?? "");
  return [
    ...(stated === namespace
      ? []
      : [`The functions' namespace is "${stated}"; the catalogue says "${namespace}".`]),
    ...functions
      .filter((name) => !commands.includes(name))
      .map((name) => `The ribbon runs "${name}", which src/commands does not make known.`),
    ...commands
      .filter((name) => !functions.includes(name))
      .map((name) => `src/commands makes "${name}" known, but no button runs it.`),
  ];
}

function addresses(manifest: Document): string[] {
  return all(manifest)
    .filter(({ localName }) => /Url$|^(Image|SourceLocation)$/.test(localName))
    .flatMap((element) => element.getAttribute("DefaultValue") ?? []);
}

function resourceValue(manifest: Document, resid: string | null): string {
  return (
    all(manifest)
      .find((element) => isResource(element) && element.getAttribute("id") === resid)
      ?.getAttribute("DefaultValue") ?? ""
  );
}

function isResource(element: Element): boolean {
  return element.parentElement?.parentElement?.localName === "Resources";
}

/** The element's name, with its type where the type decides what may be in it. */
function kind(element: Element): string {
  return element.localName === "ExtensionPoint"
    ? `ExtensionPoint ${element.getAttribute("xsi:type")}`
    : element.localName;
}

function all(manifest: Document): Element[] {
  return [...manifest.getElementsByTagName("*")];
}

function named(manifest: Document, name: string): Element[] {
  return all(manifest).filter(({ localName }) => localName === name);
}
