import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNotebook } from "./notebook.cases.ts";
import { rebase, rebaseItem } from "./rebase.ts";
import { emptyNotebook, type Application, type Notebook } from "./schema.ts";
import { same } from "./values.ts";
import { LIST_NAMES } from "./words.ts";

const at = (hour: number) => new Date(1.79e12 + hour * 3_600_000).toISOString();
const sentence = (id: string, text = id) => ({ id, text, on: "2026-11-20" });
const sentences = (...texts: (string | ReturnType<typeof sentence>)[]): Notebook => ({ ...emptyNotebook, kindSentences: texts.map((text) => (typeof text === "string" ? sentence(text) : text)) });
const texts = ({ kindSentences }: Notebook) => kindSentences.map(({ text }) => text);
const letter = (form: Application["form"], hour: number): Notebook => ({ ...emptyNotebook, applications: [{ id: "1", form, edits: {}, sent: {}, changed: at(hour) }] });

describe("two tabs that started from the same notebook", () => {
  it("give what one of them made if the other made nothing", () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (base, mine) => {
        expect(rebase(base, mine, base)).toEqual(mine);
        expect(rebase(base, base, mine)).toEqual(mine);
        expect(rebase(base, mine, mine)).toEqual(mine);
      }),
    );
  });

  it("lose nothing that one of them added or changed", () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, anyNotebook, (base, mine, theirs) => {
        const merged = rebase(base, mine, theirs);
        for (const name of LIST_NAMES) {
          const before = new Map(base[name].map((item) => [item.id, item] as const));
          for (const item of [...mine[name], ...theirs[name]]) {
            if (!same(before.get(item.id), item)) expect(merged[name].some(({ id }) => id === item.id)).toBe(true);
          }
          const ids = merged[name].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it("settle: what came of it is not changed by doing it again", () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, anyNotebook, (base, mine, theirs) => {
        const merged = rebase(base, mine, theirs);
        expect(rebase(theirs, merged, merged)).toEqual(merged);
        expect(rebase(merged, merged, theirs)).toEqual(theirs);
      }),
    );
  });

  it("keep what both added, each in its place", () => {
    expect(texts(rebase(sentences("a", "b"), sentences("a", "mine", "b"), sentences("a", "b", "theirs")))).toEqual(["a", "mine", "b", "theirs"]);
    expect(texts(rebase(sentences(), sentences("mine"), sentences("theirs")))).toEqual(["mine", "theirs"]);
  });

  it("let go of what either deleted", () => {
    expect(texts(rebase(sentences("a", "b", "c"), sentences("b", "c"), sentences("a", "b")))).toEqual(["b"]);
  });

  it("keep what one changed and the other deleted", () => {
    const changed = sentence("a", "changed");
    expect(texts(rebase(sentences("a"), sentences(changed), sentences()))).toEqual(["changed"]);
    expect(texts(rebase(sentences("a"), sentences(), sentences(changed)))).toEqual(["changed"]);
  });

  it("keep a thought that one went on with and the other cleared", () => {
    const table = (thought: string): Notebook => ({ ...emptyNotebook, sitting: { ran: 0, thought } });
    expect(rebase(table("a"), emptyNotebook, table("a and b")).sitting?.thought).toBe("a and b");
    expect(rebase(table("a"), table("a and b"), emptyNotebook).sitting?.thought).toBe("a and b");
  });

  it("keep both where the same words were changed twice, mine under its id", () => {
    const merged = rebase(sentences("a"), sentences(sentence("a", "mine")), sentences(sentence("a", "theirs")));
    expect(texts(merged)).toEqual(["mine", "theirs"]);
    expect(merged.kindSentences[0]?.id).toBe("a");
  });

  it("put together fields that each filled in, and take the later moment", () => {
    const base = letter({ company: "", role: "" }, 0);
    const merged = rebase(base, letter({ company: "Northwind", role: "" }, 2), letter({ company: "", role: "Analyst" }, 1));
    expect(merged.applications).toEqual(letter({ company: "Northwind", role: "Analyst" }, 2).applications);
  });

  it("keep both letters where the same field was filled in twice", () => {
    const merged = rebase(letter({ company: "" }, 0), letter({ company: "North" }, 2), letter({ company: "South" }, 1));
    expect(merged.applications.map(({ form }) => form.company)).toEqual(["North", "South"]);
  });

  it("keep both thoughts on the table", () => {
    const table = (thought: string): Notebook => ({ ...emptyNotebook, sitting: { ran: 0, thought } });
    expect(rebase(table(""), table("mine"), table("theirs")).sitting?.thought).toBe("theirs\nmine");
  });

  it("treat a list of plain words as a set", () => {
    const plan = (...said: string[]): Notebook => ({ ...emptyNotebook, contactPlans: [{ id: "1", company: "", heard: "2026-11-20", stage: "", said, moved: {}, dropped: [], changed: at(0) }] });
    expect(rebase(plan("a", "b"), plan("b", "mine"), plan("a", "b", "theirs")).contactPlans[0]?.said).toEqual(["b", "theirs", "mine"]);
  });

  it("put together what was said of different stages of a review", () => {
    const review = (...stages: [string, number][]): Notebook => ({
      ...emptyNotebook,
      reviews: [{ id: "1", company: "", role: "", stages: stages.map(([key, how]) => ({ key, lived: true, how, items: [] })), plan: { trigger: "", action: "" }, made: at(0), changed: at(0) }],
    });
    const merged = rebase(review(["task", 3]), review(["task", 3], ["terms", 1]), review(["task", 5]));
    expect(merged.reviews).toEqual(review(["task", 5], ["terms", 1]).reviews);
  });
});

describe("one entry that is changed in a list that may have changed", () => {
  const mine = sentence("a", "mine");
  it("is changed in its place", () => expect(rebaseItem([sentence("b"), sentence("a")], sentence("a"), mine)).toEqual([sentence("b"), mine]));
  it("comes back if it was deleted meanwhile", () => expect(rebaseItem([sentence("b")], sentence("a"), mine)).toEqual([mine, sentence("b")]));
  it("stands beside what was made of it elsewhere", () => {
    expect(rebaseItem([sentence("a", "theirs")], sentence("a"), mine).map(({ text }) => text)).toEqual(["mine", "theirs"]);
  });
});
