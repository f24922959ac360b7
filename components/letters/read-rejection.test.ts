import { test } from "vitest";
import { corpus } from "./read-rejection.corpus.ts";
import { second } from "./read-rejection.corpus-second.ts";
import { third } from "./read-rejection.corpus-third.ts";
import { fourth } from "./read-rejection.corpus-fourth.ts";
import { held } from "./read-rejection.corpus-held.ts";
import { score, table } from "./read-rejection.corpus-score.ts";

test("x", () => {
  const learned = [...corpus, ...second, ...third, ...fourth];
  console.log(learned.length, learned.filter((c) => c.not).length, held.length, held.filter((c) => c.not).length);
  console.log("learn\n" + table(score(learned), true));
  console.log("held\n" + table(score(held), true));
});
