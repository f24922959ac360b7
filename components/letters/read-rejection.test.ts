import { test } from "vitest";
import { corpus } from "./read-rejection.corpus.ts";
import { fresh } from "./read-rejection.corpus-fresh.ts";
import { fresh2 } from "./read-rejection.corpus-fresh2.ts";
import { held } from "./read-rejection.corpus-held.ts";
import { score, table } from "./read-rejection.corpus-score.ts";

test("x", () => {
  console.log(corpus.length, corpus.filter((c) => c.not).length, held.length, held.filter((c) => c.not).length);
  console.log("learn\n" + table(score(corpus), true).replace(/\n    wrong true: .*reading.*/g,""));
  console.log("fresh2\n" + table(score(fresh2), true));
  console.log("fresh\n" + table(score(fresh), true));
  console.log("held\n" + table(score(held), true));
});
