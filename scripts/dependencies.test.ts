import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
const packages = Object.keys({ ...dependencies, ...devDependencies });

/** The first column of the table, a line of which may name several; a star stands for the rest of a name. */
const [, table = ""] = readFileSync("CONTRIBUTING.md", "utf8").split("\n| package | why |\n|---|---|\n");
const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = ""]) => names.split(", "));
const means = (name: string, one: string) => (name.endsWith("*") ? one.startsWith(name.slice(0, -1)) : one === name);

test("CONTRIBUTING.md gives a reason for every package, and for none that is not there", () => {
  expect(packages.filter((one) => !named.some((name) => means(name, one)))).toEqual([]);
  expect(named.filter((name) => !packages.some((one) => means(name, one)))).toEqual([]);
});
