import { expect, test } from "vitest";
import { paragraphsOfJsx } from "./jsx-words.mjs";
import { slipsIn } from "./proofreading.mjs";

test("the words of a component are its blocks, whole, and every string that is a sentence", () => {
  const tsx = `import { a } from "./a thing.tsx";
const said = "It is back.";
export const Part = ({ count }: { count: number }) => (
  <section className="mt-5 p-2">
    <h2>A heading</h2>
    <p>
      One <b>bold</b> word, {count} days{" "}
      and <a href="/there">a link</a> (<SourceLink of="key" />).
    </p>
    <Field label="Name" hint={\`Not \${count} words.\`} />
    {count ? <p>Yes, <i>this</i>.</p> : "Or that one."}
  </section>
);
if (!said) throw new Error("No such key in here.");`;
  expect(paragraphsOfJsx(tsx)).toEqual([
    "It is back.",
    "One bold word, 7 days and a link (Somebody and others, 2020).",
    "Not 7 words.",
    "Yes, this.",
    "Or that one.",
  ]);
});

test.each([
  ["It is is back.", "is"],
  ["It takes a hour.", "an"],
  ['They said "no" first.', "quote"],
  ["They don't answer.", "apostrophe"],
])("a slip is found: %s", (paragraph, said) => expect(slipsIn(paragraph).join()).toContain(said));

test("what is right passes", () => expect(slipsIn("An hour later a “no” came. Don’t take it personally: it’s one answer, in a U.S. office.")).toEqual([]));
