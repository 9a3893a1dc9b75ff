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

/**
 * An object that is written to by names of users is no map: "__proto__" is lost, and "constructor" is there before it is written. A Map
 * has no such names.
 */
const noPlainMaps = {
  create: (context) => {
    const objects = new Set();
    const isObject = (node) => {
      if (node?.type === "TSAsExpression" || node?.type === "TSSatisfiesExpression")
        return isObject(node.expression);
      // One that lists its properties is no map: its names are ours.
      return (
        node?.type === "ObjectExpression" && node.properties.every(({ type }) => type === "SpreadElement")
      );
    };
    const isFixed = ({ type, value }) => type === "Literal" && value !== undefined;
    const check = (node, target) => {
      if (target.type !== "MemberExpression" || !target.computed || isFixed(target.property)) return;
      if (isObject(target.object) || objects.has(target.object.name)) {
        context.report({ node, message: "Use a Map: names of users are not safe as names of properties." });
      }
    };
    return {
      VariableDeclarator(node) {
        if (isObject(node.init)) objects.add(node.id.name);
      },
      AssignmentExpression(node) {
        check(node, node.left);
      },
      UpdateExpression(node) {
        check(node, node.argument);
      },
    };
  },
};

export default {
  meta: { name: "one-way" },
  rules: { "types-apart": typesApart, "no-clock": noClock, "no-plain-maps": noPlainMaps },
};
