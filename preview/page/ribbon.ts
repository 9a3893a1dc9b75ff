/** What manifest.xml puts on the ribbon. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon, on this page's own origin. */
  readonly icon: string;
  readonly action:
    | { readonly kind: "showPane"; readonly page: string }
    | { readonly kind: "execute"; readonly name: string };
}

/**
 * Reads the ribbon out of the manifest, with every resource looked up.
 * @throws {Error} a sentence naming the element that is missing; test/manifest finds the same faults first.
 */
export function readRibbon(manifest: Document): Ribbon {
  const tab = one(manifest, "CustomTab");
  return {
    tab: text(manifest, child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      label: text(manifest, child(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(manifest, control)),
    })),
  };
}

/** Draws the ribbon's one tab; `press` hears of every button. */
export function drawRibbon(place: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => void): void {
  const tab = element("div", "ribbon-tab", ribbon.tab);
  const groups = element("div", "ribbon-groups");
  for (const group of ribbon.groups) {
    const buttons = element("div", "ribbon-buttons");
    buttons.append(...group.buttons.map((button) => drawButton(button, press)));
    const box = element("div", "ribbon-group");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", group.label);
    const label = element("div", "ribbon-group-label", group.label);
    label.setAttribute("aria-hidden", "true");
    box.append(buttons, label);
    groups.append(box);
  }
  place.replaceChildren(tab, groups);
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = document.createElement("button");
  drawn.type = "button";
  drawn.className = "ribbon-button";
  drawn.id = button.id;
  drawn.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 32;
  icon.height = 32;
  drawn.append(icon, element("span", "ribbon-button-label", button.label));
  drawn.addEventListener("click", () => press(button));
  return drawn;
}

function readButton(manifest: Document, control: Element): RibbonButton {
  const tip = child(child(control, "Supertip"), "Description");
  const images = children(child(control, "Icon"), "Image");
  const icon = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  const action = child(control, "Action");
  const isPane = action.getAttribute("xsi:type") === "ShowTaskpane";
  return {
    id: control.getAttribute("id") ?? "",
    label: text(manifest, child(control, "Label")),
    tip: text(manifest, tip),
    icon: icon ? here(text(manifest, icon)) : "",
    action: isPane
      ? { kind: "showPane", page: here(text(manifest, child(action, "SourceLocation"))) }
      : { kind: "execute", name: child(action, "FunctionName").textContent?.trim() ?? "" },
  };
}

/** The manifest names port 3000; the preview may use another. */
function here(address: string): string {
  return new URL(address).pathname;
}

function text(manifest: Document, reference: Element): string {
  const resid = reference.getAttribute("resid");
  const resources = one(manifest, "Resources").getElementsByTagName("*");
  const resource = [...resources].find((candidate) => candidate.getAttribute("id") === resid);
  if (!resource) throw new Error(`manifest.xml: nothing under Resources has the id "${resid}".`);
  return resource.getAttribute("DefaultValue") ?? "";
}

function one(manifest: Document, name: string): Element {
  const found = manifest.getElementsByTagName(name)[0];
  if (!found) throw new Error(`manifest.xml has no ${name}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`manifest.xml: ${parent.localName} has no ${name}.`);
  return found;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((candidate) => candidate.localName === name);
}

function element(tag: string, className: string, content = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = content;
  return made;
}
