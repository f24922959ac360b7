import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailFiles, unlearned } from "./corpus/emails.ts";
import { precision, recall, score, table, FLAGS, VALUES } from "./corpus/score.ts";
import { flagSentences } from "./corpus/sentences/flags.ts";
import { openers } from "./corpus/sentences/openers.ts";
import { others, refusals } from "./corpus/sentences/refusals.ts";
import { shortEmails } from "./corpus/sentences/short-emails.ts";
import { signatures } from "./corpus/sentences/signatures.ts";
import { readEmail, readRejection } from "./read-rejection.ts";

/*
 * What the figures printed below are worth: every third email of each file is held out from the writing of rules, but the rules
 * have been mended after a first look at each file, and the weights (`npm run learn`) know all but `emails/unlearned.ts`. So
 * they say that nothing broke. How well a new email is read is told by the first looks, at emails written and labeled by
 * others before anything was mended for them:
 *
 *   emails                                          isRejection   taken for one   values right   company, role, sender found
 *   06 to 08, odd on purpose, rules alone              66–77 %              17        91–95 %    74–91, 68–83, 80–96 %
 *   09 to 16, everyday                                78–100 %               8        93–97 %    78–100, 72–96, 86–100 %
 *   17 to 23, partly in unusual words                  65–97 %              12        84–95 %    46–88, 56–95, 81–96 %
 *   24 to 26, rules alone                              77–90 %               –              –    –
 *   unlearned, with learned weights from here on          93 %               0           95 %    93, 86, 92 %
 *   27, a no and a friendly word in one sentence          85 %               1           92 %    83, 78, 93 %
 *   29 to 36, most of them hard on purpose             57–91 %               –        77–94 %    33–83, 57–92, 48–95 %
 *   37 to 40, ordinary                                93–100 %               –        90–96 %    83–95, 75–95, 93–100 %
 *   41, at the median of what arrives                     95 %               0           97 %    95, 95, 100 %
 *   42, an inbox as it is                                100 %               0           95 %    89, 83, 96 %
 *   43, the no often said in passing                      93 %               1           91 %    87, 79, 97 %
 *   44, every kind of house once                          95 %               3           96 %    97, 92, 94 %
 *   45, other trades, hard on purpose                     75 %               5           93 %    84, 94, 91 %
 *   46, ordinary, after 45 was learned                    89 %               1           98 %    92, 88, 95 %
 *   unlearned, its last fifty: a sample of real mail     100 %               0           97 %    96, 90, 100 %
 *
 * Labels differ in what belongs to a role (hours, places in brackets), to a title (a department behind a comma) and to a name
 * (“Dr.”). To know how well the reader does today, write thirty new emails before you look at the rules.
 */
const files = Object.values(emailFiles);
const isHeldOut = (_: unknown, index: number) => index % 3 === 2;
const heldOut = files.flatMap((file) => file.filter(isHeldOut));
const learned = files.flatMap((file) => file.filter((one, index) => !isHeldOut(one, index)));
const all = files.flat();
const emails = all.map((one) => one.email);
const letter = (sentence: string) =>
  `Hi Sam,\n\nThank you for your application for the Data Analyst role at Northwind Energy.\n\n${sentence}\n\nKind regards,\nPriya Nair\nTalent Partner`;

describe.each([["two thirds of the emails", learned], ["every third email, held out", heldOut], ["emails that no weight was learned from", unlearned]])("%s", (name, cases) => {
  const tallies = score(cases);
  const values = VALUES.map((field) => tallies[field]).filter((tally) => tally !== undefined);

  test("are read as a careful reader would", () => {
    console.log(`${name}: ${cases.length}, ${cases.filter((one) => one.not).length} of them no rejections\n${table(tallies, true)}`);
    const filled = values.reduce((sum, { right, wrong }) => ({ right: sum.right + right, wrong: sum.wrong + wrong }), { right: 0, wrong: 0 });
    expect(filled.right / (filled.right + filled.wrong)).toBeGreaterThanOrEqual(0.97);
    for (const field of ["company", "role", "senderName"]) expect(recall(tallies[field] ?? { right: 0, wrong: 0, missed: 1, faults: [] }), field).toBeGreaterThanOrEqual(0.85);
    for (const field of ["isRejection", ...Object.values(FLAGS)]) expect(precision(tallies[field] ?? { right: 0, wrong: 1, missed: 0, faults: [] }), field).toBeGreaterThanOrEqual(0.95);
  });

  test("no offer, invitation or receipt is taken for a rejection", () => {
    expect(cases.filter((one) => one.not && readRejection(one.email).isRejection).map((one) => one.email)).toEqual([]);
  });
});

test("there are 120 rejections and 30 near misses at least", () => {
  expect(all.filter((one) => !one.not).length).toBeGreaterThanOrEqual(120);
  expect(all.filter((one) => one.not).length).toBeGreaterThanOrEqual(30);
});

test("one sentence is enough for a no", () => {
  const missed = refusals.filter((sentence) => !readRejection(letter(sentence)).isRejection);
  expect(missed.length / refusals.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
});

test.each(others)("“%s” is no refusal", (sentence) => {
  expect(readRejection(letter(sentence)).isRejection).toBe(false);
});

test("employer and role are found in the sentence that names them", () => {
  const faults: string[] = [];
  for (const [sentence, company, role] of openers) {
    const read = readRejection(`Dear Sam,\n\n${sentence} Unfortunately, we have decided to move forward with other candidates.\n\nKind regards,\nThe Recruiting Team`);
    if (read.company !== company) faults.push(`${read.company} for ${company}: ${sentence}`);
    if (read.role !== role) faults.push(`${read.role} for ${role}: ${sentence}`);
  }
  expect(faults.length / (2 * openers.length), faults.join("\n")).toBeLessThanOrEqual(0.05);
});

test("signer, title and employer are found at the end", () => {
  const faults: string[] = [];
  for (const [end, ...expected] of signatures) {
    const read = readRejection(`Dear Sam,\n\nThank you for your application for our Data Analyst role. Unfortunately, we have decided to move forward with other candidates.\n\n${end}`);
    [read.company, read.senderName, read.senderTitle].forEach((value, i) => {
      if (value !== expected[i]) faults.push(`${value} for ${expected[i]}: ${end}`);
    });
  }
  expect(faults.length / (3 * signatures.length), faults.join("\n")).toBeLessThanOrEqual(0.1);
});

test("employer, role and signer are found in short emails", () => {
  const faults: string[] = [];
  for (const [email, ...expected] of shortEmails) {
    const read = readRejection(email);
    [read.company, read.role, read.senderName].forEach((value, i) => {
      if (value?.toLowerCase() !== expected[i]?.toLowerCase()) faults.push(`${value} for ${expected[i]}: ${email}`);
    });
  }
  expect(faults.length / (3 * shortEmails.length), faults.join("\n")).toBeLessThanOrEqual(0.05);
});

test.each(Object.entries(flagSentences))("%s is said in these sentences, not in those", (flag, { yes, no }) => {
  const field = flag as keyof typeof flagSentences;
  const says = (sentence: string) => readRejection(letter(`Unfortunately, we will not be moving forward with your application. ${sentence}`))[field];
  expect(no.filter(says)).toEqual([]);
  const missed = yes.filter((sentence) => !says(sentence));
  expect(missed.length / yes.length, missed.join("\n")).toBeLessThanOrEqual(0.1);
});

describe("evidence", () => {
  test.each(emails.map((email, index) => [index, email] as const))("of email %i is in its words, for every field that is filled", (_, email) => {
    const { evidence, ...read } = readRejection(email);
    for (const [field, words] of Object.entries(evidence)) {
      expect(words).not.toBe("");
      expect(email, field).toContain(words);
    }
    for (const [field, value] of Object.entries(read)) {
      const filled = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
      expect(filled, field).toBe(field in evidence);
    }
  });

  test("is found with Windows line ends too", () => {
    for (const email of emails.slice(0, 40)) {
      for (const words of Object.values(readRejection(email.replaceAll("\n", "\r\n")).evidence)) expect(email).toContain(words);
    }
  });
});

describe("any text", () => {
  const check = (text: string) => {
    const read = readRejection(text);
    const normal = text.replace(/\r\n?/g, "\n");
    for (const words of Object.values(read.evidence)) expect(normal).toContain(words);
    for (const name of [read.company, read.role, read.senderName, read.candidateName]) expect(name ?? "").not.toMatch(/\{\{|\}\}|%%|[<>]/);
    expect(read.interviewers).not.toContain(read.senderName);
  };

  test("random characters, lone surrogates among them", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), check), { numRuns: 300 });
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (codes) => check(String.fromCharCode(...codes))), { numRuns: 300 });
  });

  test("cuts and joins of emails", () => {
    const cut = fc.tuple(fc.constantFrom(...emails), fc.nat(1500), fc.nat(1500)).map(([email, from, length]) => email.slice(from, from + length));
    const join = fc.constantFrom("", "\n", "\n\n", "\n> ", "\r\n", " ", "<br>", "\ud83d", "\n--\n", "\nOn Mon, 2 Feb 2026 Jane Doe wrote:\n", "\n-----Original Message-----\n");
    fc.assert(fc.property(fc.array(fc.tuple(cut, join), { minLength: 1, maxLength: 6 }), (parts) => check(parts.flat().join(""))), { numRuns: 500 });
  });

  test("fifty thousand characters of one kind", () => {
    const long = (piece: string) => piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
    for (const piece of ["a", "A", ".", "\n", ">", "> a\n", "<", "<div ", "&", "=", "=20", "\ud800", "not ", "From: ", "From: A <a@b.co>\nTo: b\n", "On Mon 3 wrote:\n", "the Data Analyst position at Acme ", "Dear A,\n", "Best,\n", "(", "given to someone who ", "@", "a@", "A@b.co\n", "> > > ", "> a\n>> b\n", "Acme for ", "A, ", "8675309", "\n \n", " position", "Priya and ", emails[0] ?? ""]) check(long(piece));
  });

  test("nothing is found in nothing", () => {
    expect(readRejection("")).toEqual({
      isRejection: false, interviewers: [], invitesReapply: false, keepsOnFile: false, offersFeedback: false, refusesFeedback: false,
      noReply: false, agency: false, positionClosed: false, internalCandidate: false, evidence: {},
    });
  });
});

test("the places of the values and the subject of the thread are known", () => {
  const { places, subject } = readEmail(emails[0] ?? "");
  expect(subject).toBe("Your application for Data Analyst");
  expect(places).toEqual({ company: "signature", role: "subject", candidateName: "greeting", senderName: "signature", senderTitle: "signature", senderEmail: "sender" });
  expect(readEmail("Subject: AW: Re: QA Lead\n\nHi Sam,\n\nIt is a no.").subject).toBe("QA Lead");
  expect(readEmail("Hi Sam,\n\nIt is a no.").subject).toBeUndefined();
});

test("slots that a template left unfilled are no values", () => {
  for (const [name, role, company] of [["{{first_name}}", "{{job.title}}", "{{company}}"], ["[Candidate Name]", "[Job Title]", "[Company]"], ["%%name%%", "%%role%%", "%%company%%"], ["<First Name>", "<Role>", "<Company>"]] as const) {
    const read = readRejection(`From: ${company.replace("company", "Company")} Careers <no-reply@us.greenhouse-mail.io>\n\nDear ${name},\n\nThank you for applying for the ${role} position at ${company}. Unfortunately we will not be moving forward.\n\nBest,\n[Your Name]`);
    expect(read).toMatchObject({ isRejection: true, stage: "application" });
    expect([read.candidateName, read.role, read.company, read.senderName]).toEqual([undefined, undefined, undefined, undefined]);
  }
});
