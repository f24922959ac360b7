import { expect, it } from "vitest";
import { readPlainName } from "./plain-name.ts";
import { readRecipients } from "./recipients.ts";

it.each(["Daniel Okafor", "Ana", "Nguyen Thi Lan", "Wong Kar Wai", "Chan Rodriguez", "Maria Jose Garcia"])("%s is read as by the patterns", (typed) => {
  const plain = readPlainName(typed, "");
  expect(plain).toBeDefined();
  // What stands in brackets of its own is left out, but nothing of the sort is a plain name.
  expect(readRecipients(`${typed} (she/her)`)).toEqual([{ ...plain, isGroup: false, isDistant: false }]);
});

it.each(["Hiring Team", "Managers", "Nobody", "Chef John", "Ausbildungsteam", "Hallo Anna", "daniel okafor", "OKAFOR Daniel", "Ana, Ben", "Northwind"])("%s is left to the patterns", (typed) => {
  expect(readPlainName(typed, "Northwind Energy")).toBeUndefined();
});
