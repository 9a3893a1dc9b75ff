/**
 * The styles of a page's elements, worked out once for each kind of element: jsdom goes through its whole style sheet whenever it is
 * asked, and finding an element by its role asks for the style of every element and of all that it is in. No page of the tests
 * has rules of its own (see render-pane.tsx), so elements of one kind have one style, unless they, or what they are in, are hidden or
 * styled themselves.
 */
export function quickStyles(genuine: typeof getComputedStyle): typeof getComputedStyle {
  const known = new Map<string, CSSStyleDeclaration>();
  return function quickStyle(element, pseudo) {
    if (isOfItsOwnStyle(element)) return genuine(element, pseudo);
    const kind = [element.localName, element.getAttribute("type"), pseudo].join(" ");
    const style = known.get(kind) ?? genuine(element, pseudo);
    known.set(kind, style);
    return style;
  };
}

function isOfItsOwnStyle(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    if (each.hasAttribute("style") || each.hasAttribute("hidden")) return true;
  }
  return false;
}
