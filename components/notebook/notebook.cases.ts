import fc from "fast-check";
import { STEP_SLUGS } from "../../content/steps.ts";
import { emptyNotebook, GET_UPS, REVIEW_HANDS, type Notebook } from "./schema.ts";

/** What people type and what they would never type: marks, other scripts, lone surrogates, names of built-in things. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("", "__proto__", "constructor", "\ud800", "a\nb\r\n\nc", "# <b>*x*</b>", "2026-11-23", "Северный ветер 🌱", "</script>"),
);
/** Few ids, so that notebooks have some in common. */
const ids = fc.constantFrom("a", "b", "c", "d", "x".repeat(64));
const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(1.7e12 + days * 86_400_000).toISOString().slice(0, 10));
const moment = fc.integer({ min: 0, max: 5 }).map((hours) => new Date(1.79e12 + hours * 3_600_000).toISOString());

const list = <Kept extends { id: string }>(item: fc.Arbitrary<Kept>) => fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
const maybe = { requiredKeys: [] as never[] };
const record = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(fc.constantFrom("company", "role", "thankYou", "feedback", "toString"), value, { maxKeys: 3, noNullPrototype: true });

const lists = {
  knocks: list(fc.record({ id: ids, where: words, on: day, getUps: list(fc.record({ id: ids, what: fc.constantFrom(...GET_UPS), on: day })) })),
  kindSentences: list(fc.record({ id: ids, text: words, on: day })),
  plans: list(fc.record({ id: ids, trigger: words, action: words, from: fc.constantFrom("thought-sorter" as const, "look-back" as const), made: moment })),
  parkedThoughts: list(fc.record({ id: ids, thought: words, until: moment, parked: moment }, { requiredKeys: ["id", "thought", "parked"] })),
  feedbackQuestions: list(fc.record({ id: ids, question: words, made: moment })),
  achievements: list(fc.record({ id: ids, hard: words, did: words, changed: words, tags: fc.array(fc.constantFrom("SQL", "planning"), { maxLength: 3 }), added: moment })),
  contactPlans: list(
    fc.record({ id: ids, company: words, heard: day, stage: words, said: fc.array(words, { maxLength: 2 }), moved: record(day), dropped: fc.array(words, { maxLength: 2 }), changed: moment }),
  ),
  applications: list(
    fc.record({
      id: ids,
      form: record(fc.oneof(words, fc.boolean())),
      edits: record(fc.record({ subject: words, message: words }, maybe)),
      sent: record(moment),
      changed: moment,
    }),
  ),
  reviews: list(
    fc.record({
      id: ids,
      company: words,
      role: words,
      stages: fc.uniqueArray(
        fc.record(
          {
            key: ids,
            name: words,
            lived: fc.boolean(),
            how: fc.integer({ min: 1, max: 5 }),
            items: list(
              fc.record(
                { id: ids, text: words, kind: fc.constantFrom("well" as const, "differently" as const), hands: fc.constantFrom(...REVIEW_HANDS) },
                { requiredKeys: ["id", "text", "kind"] },
              ),
            ),
          },
          { requiredKeys: ["key", "lived", "items"] },
        ),
        { selector: ({ key }) => key, maxLength: 3 },
      ),
      plan: fc.record({ trigger: words, action: words }),
      made: moment,
      changed: moment,
    }),
  ),
};

/** Any notebook that this site could have written: no id stands twice in a list. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc.record(
  {
    version: fc.constant(emptyNotebook.version),
    steps: fc.dictionary(fc.constantFrom(...STEP_SLUGS), moment, { noNullPrototype: true }),
    sitting: fc.record({ ran: fc.nat(900_000), since: fc.nat(), thought: words, plan: ids }, { requiredKeys: ["ran", "thought"] }),
    lastDrawn: ids,
    ...lists,
  },
  { requiredKeys: ["version", "steps", ...(Object.keys(lists) as (keyof typeof lists)[])] },
);
