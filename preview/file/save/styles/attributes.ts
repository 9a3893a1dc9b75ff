/** The text of an element with an attribute of its opening tag set, or taken away; what is inside it stays. */
export function withAttribute(xml: string, name: string, value: string | null): string {
  const end = xml.indexOf(">");
  const opening = xml.slice(0, end);
  const held = new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`);
  if (value === null) return opening.replace(held, "") + xml.slice(end);
  if (held.test(opening)) return opening.replace(held, `$1"${value}"`) + xml.slice(end);
  const slash = opening.endsWith("/") ? 1 : 0;
  return `${opening.slice(0, opening.length - slash)} ${name}="${value}"${xml.slice(end - slash)}`;
}
