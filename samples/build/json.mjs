/** JSON with short lines: one fact, unit, project field or text a line, so that a change reads in a diff. */

/** Writes a value. Facts, units and indicators have a line each. */
export function print(value) {
  return `${lay(value, "")}\n`;
}

const oneLine = new Set(["facts", "units", "indicators"]);

function lay(value, indent) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((each) => deeper + lay(each, deeper)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([name, each]) => {
    const list = oneLine.has(name) ? rows(each, deeper) : lay(each, deeper);
    return `${deeper}${JSON.stringify(name)}: ${list}`;
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function rows(list, indent) {
  if (list.length === 0) return "[]";
  return `[\n${list.map((each) => `${indent}  ${flat(each)}`).join(",\n")}\n${indent}]`;
}

function flat(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  const entries = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${flat(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
