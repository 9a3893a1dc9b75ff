/** Rules of our own for oxlint, where it has none. */

const typesApart = {
  create: (context) => ({
    ExportSpecifier(node) {
      if (node.exportKind === "type") {
        context.report({ node, message: "Export types by `export type { ... }`." });
      }
    },
  }),
};

const noClock = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === "Date" && node.arguments.length === 0) {
        context.report({ node, message: "Results must not depend on the clock." });
      }
    },
  }),
};

export default {
  meta: { name: "one-way" },
  rules: { "types-apart": typesApart, "no-clock": noClock },
};
