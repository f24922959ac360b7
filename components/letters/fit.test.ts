import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeLetters } from "./compose.ts";
import type { Details } from "./details.ts";
import { fitCompany, roleInSentence, fitRole } from "./fit.ts";

const tamsin: Details = { company: "the BBC", role: "Assistant Producer, Radio 4", yourName: "Tamsin Achebe", recipients: "", part: "recruiter", stage: "interview", stayedWithMe: "", improve: "", wouldWorkThere: true, tone: "warm" };

describe("a role in a sentence: “the …”", () => {
  const named = (typed: string) => roleInSentence(fitRole(typed));
  it.each([
    ["Data Analyst", "Data Analyst role"],
    ["Assistant Producer, Radio 4", "Assistant Producer (Radio 4) role"],
    ["Planner, Community Planning", "Planner (Community Planning) role"],
    ["Staff Software Engineer, Payments", "Staff Software Engineer (Payments) role"],
    ["Staff Software Engineer, Backend, Payments", "Staff Software Engineer (Backend, Payments) role"],
    ["Store Assistant, part-time (20h)", "Store Assistant (part-time, 20h) role"],
    ["Store Assistant (part-time), Leeds", "Store Assistant (part-time, Leeds) role"],
    ["Technician Level 2 - 2nd Shift", "Technician Level 2 (2nd Shift) role"],
    ["Technician – Nights | Leeds", "Technician (Nights, Leeds) role"],
    ["Analyst: Fraud", "Analyst (Fraud) role"],
    ["Manager, Learning and Development", "Manager (Learning and Development) role"],
    ["Director, R&D [EMEA]", "Director (R&D, EMEA) role"],
    ["Store Manager, Austin, TX", "Store Manager (Austin, TX) role"],
    ["Data Analyst position - Berlin", "Data Analyst (Berlin) role"],
    ["Marketing - Content Manager", "Content Manager (Marketing) role"],
    ["Finance: Senior Accountant", "Senior Accountant (Finance) role"],
    ["Admin, part-time", "Admin (part-time) role"],
    ["Sales, Marketing and Events Manager", "Sales, Marketing and Events Manager role"],
    ["Customer, Product & Sales Lead", "Customer, Product & Sales Lead role"],
    ["Support Agent, 1,000 seats", "Support Agent (1,000 seats) role"],
    ["Finance, HR and IT", "Finance, HR and IT role"],
    ["Sales & Marketing, Events", "Sales & Marketing (Events) role"],
    ["Engineer (Remote)", "Engineer (Remote) role"],
    ["24/7 Support Engineer II", "24/7 Support Engineer II role"],
    ["Full- and part-time Barista", "Full- and part-time Barista role"],
    ["Co-op Student", "Co-op Student role"],
  ])("%s → the %s", (typed, words) => expect(named(typed)).toBe(words));

  it.each([
    ["Marketing Internship"], ["PhD position in Physics"], ["Internship in Marketing"], ["Lectureship in Law"], ["Graduate Programme 2027"], ["Summer internship 2026"], ["Traineeship at the Port"], ["Ausbildung zum Mechatroniker"], ["Graduate Scheme (Finance)"], ["Training Contract 2027"], ["Pflichtpraktikum"], ["Ausbildungsplatz"], ["Summer Internship (2026)"], ["Data Analyst position (Berlin)"], ["Work experience"], ["Residency in Paediatrics"],
    ["Praktikum Marketing"], ["Internship Business Analytics"], ["Pflichtpraktikum Personal"], ["Internship Software Engineer"], ["Ausbildung Kaufmann für Büromanagement"], ["Fellowship Urban Policy"], ["Traineeship Supply Chain"], ["Apprenticeship Electrician (Leeds)"],
  ])("%s says itself what it is", (typed) => expect(named(typed)).toBe(typed));
  it.each([
    ["Graduate Scheme - Finance", "Graduate Scheme (Finance)"],
    ["Position in Marketing", "position in Marketing"],
    ["PhD position", "PhD position"], ["PhD", "PhD position"], ["PhD in Physics", "PhD position in Physics"], ["Postdoc in Biology", "Postdoc position in Biology"],
    ["Assistant Professor of Rhetoric, Writing, and Digital Media", "Assistant Professor of Rhetoric, Writing, and Digital Media role"],
    ["Head of Learning, Diversity and Culture", "Head of Learning, Diversity and Culture role"],
    ["Head of Sales, EMEA", "Head of Sales (EMEA) role"],
    ["Head of Programmes", "Head of Programmes role"],
    ["Director of Graduate Scholarships", "Director of Graduate Scholarships role"],
    ["Program Manager", "Program Manager role"],
    ["Internship Coordinator", "Internship Coordinator role"], ["Apprenticeship Training Advisor", "Apprenticeship Training Advisor role"], ["Fellowship Programs Manager", "Fellowship Programs Manager role"], ["Placement Officer", "Placement Officer role"], ["Position Management Analyst", "Position Management Analyst role"], ["Praktikum - Marketing", "Praktikum (Marketing)"],
    ["Head of Position Management", "Head of Position Management role"],
    ["Volunteer", "Volunteer role"], ["Werkstudent", "Werkstudent role"], ["Lehrkraft", "Lehrkraft role"], ["PhD Student", "PhD Student role"], ["Post Room Assistant", "Post Room Assistant role"],
    ["some data job", "data role"], ["various analyst roles", "analyst role"], ["any data role", "data role"], ["Data Analyst and Data Engineer roles", "Data Analyst and Data Engineer role"],
  ])("%s → the %s", (typed, words) => expect(named(typed)).toBe(words));
  it.each(["several roles", "any role", "multiple positions", "various roles", "a few jobs", "different positions", "anything", "any", "whatever", "some job", "two roles", "all open positions", "open position", "I don't remember", "not sure", "unknown", "TBD", "xxx", "?", "Initiativbewerbung", "speculative application"])("%s names none", (typed) => expect(fitRole(typed)).toBe(""));

  it("is no title of the person’s in the subject", () => {
    expect(composeLetters(tamsin).thankYou.subject).toBe("Thank you from Tamsin Achebe, Assistant Producer (Radio 4) role");
    expect(composeLetters({ ...tamsin, role: "PhD position in Physics" }).feedback.subject).toBe("One question from Tamsin Achebe, PhD position in Physics");
    expect(composeLetters({ ...tamsin, role: "several roles" }).feedback.subject).toBe("One question from Tamsin Achebe");
  });

  it("never says “role” twice, loses no word and nests no brackets, whatever is typed", () => {
    const words = fc.array(fc.constantFrom("Engineer", "Payments", "role", "position", "Internship", "(Remote)", "2027", ",", " - ", ":", "|", "and", "in", "R&D", "[EMEA]", "Nights"), { maxLength: 9 });
    fc.assert(fc.property(words, (typed) => {
      const role = fitRole(typed.join(" "));
      if (role === "") return;
      const said = roleInSentence(role);
      expect(said).not.toMatch(/\b(?:role|position)s? role$|\([^()]*\(|\(\s*\)|\s,|\s{2}/u);
      for (const word of role.match(/[\p{L}\d&]+/gu) ?? []) if (!/^(?:role|position)$/iu.test(word)) expect(said).toContain(word);
    }), { numRuns: 3000 });
  });
});

describe("a company in a sentence: “at …”", () => {
  it.each([
    "U.S. Department of Veterans Affairs", "US Department of Energy", "BBC", "NHS", "UK Ministry of Defence", "Ministry of Justice", "Department for Education", "Bank of England", "Bank of Japan", "European Commission", "European Central Bank", "Home Office", "Cabinet Office", "Met Office", "National Trust", "National Gallery", "National Institutes of Health", "Museum of Modern Art", "British Museum", "Science Museum", "British Council", "British Library", "London Borough of Camden", "Royal Borough of Greenwich",
    "Technical University of Munich", "National University of Singapore", "Open University", "University of Leeds", "UN", "WHO", "EU", "FBI", "United Nations", "World Bank", "World Health Organization", "International Monetary Fund", "American Red Cross", "Red Cross", "Salvation Army", "London School of Economics", "Royal College of Art", "Gates Foundation", "Financial Times", "New York Times", "Washington Post", "Scottish Government", "Metropolitan Police", "New York Police Department", "Council of Europe", "Institute for Fiscal Studies", "Centre for Cities", "Embassy of Japan", "Port of Rotterdam", "Federal Reserve", "Library of Congress", "House of Commons", "Alan Turing Institute", "Wellcome Trust", "Environment Agency", "Civil Service", "Church of England", "Government of Canada", "American Museum of Natural History", "National Academy of Sciences", "International Organization for Migration", "Federal Aviation Administration", "European Bank for Reconstruction and Development",
  ])("the %s", (company) => expect(fitCompany(company)).toBe(`the ${company}`));
  it.each([
    "ING", "IBM", "Bank of America", "Bank of Ireland", "Bank of Scotland", "City of Hope", "adidas", "NASA", "BBC Studios", "NHS England", "British Airways", "British Gas", "American Express", "American Airlines", "National Grid", "National Instruments", "National Express", "Royal Mail", "Royal Bank of Canada", "Royal Holloway", "United Airlines", "International Paper", "World Vision", "HM Treasury", "Leeds City Council", "House of Fraser", "School of Rock", "Nationwide Building Society", "Arts Council England", "University College London", "The BBC", "the BBC", "Who", "Home Depot", "Oxford University", "A Place for Mom", "A24", "An Post", "Europcar", "Office Depot", "Museum Hack", "Foundation Medicine", "Openreach", "Navy Federal Credit Union", "European Wax Center", "Massachusetts General Hospital", "American University", "Post Office Ltd", "League of Legends", "National Car Rental", "UNICEF", "CERN", "HMRC",
  ])("%s alone", (company) => expect(fitCompany(company)).toBe(company));
  it.each([["A small bakery", "the small bakery"], ["A startup", "the startup"], ["An IT company", "the IT company"], ["A small bakery in Leeds", "the small bakery in Leeds"], ["small bakery", "the small bakery"], ["local bakery in Leeds", "the local bakery in Leeds"], ["My uncle’s bakery", "my uncle’s bakery"]])("%s → %s", (company, words) => expect(fitCompany(company)).toBe(words));
  it.each([
    "Indian Army", "Nigerian Army", "Indian Navy", "Nigerian Air Force", "Reserve Bank of India", "Reserve Bank of Australia", "Central Bank of Nigeria", "US Postal Service", "United States Postal Service", "Indian Institute of Technology", "Indian Institute of Science", "Indian Institute of Technology Delhi", "Labour Party", "Conservative Party", "Times of India", "Nigerian Police Force", "Philippine National Police", "Indian Space Research Organisation", "Indian Council of Medical Research", "People’s Bank of China",
  ])("the %s", (company) => expect(fitCompany(company)).toBe(`the ${company}`));
  it.each([["nhs", "the NHS"], ["bbc", "the BBC"], ["Nhs", "the NHS"], ["raf", "the RAF"], ["rspca", "the RSPCA"], ["bbc studios", "BBC studios"], ["nhs England", "NHS England"]])("%s → %s", (company, words) => expect(fitCompany(company)).toBe(words));
  it.each([
    ["Infosys, Bangalore", "Infosys (Bangalore)"], ["Amazon, Berlin", "Amazon (Berlin)"], ["Amazon, Berlin, Germany", "Amazon (Berlin, Germany)"], ["Acme, Austin, TX", "Acme (Austin, TX)"], ["Hilton Hotels, Rio de Janeiro", "Hilton Hotels (Rio de Janeiro)"], ["Marks and Spencer, Leeds", "Marks and Spencer (Leeds)"], ["University of Leeds, UK", "the University of Leeds (UK)"], ["NHS, Leeds", "the NHS (Leeds)"], ["infosys, bangalore", "infosys (bangalore)"], ["Law firm, Leeds", "the law firm (Leeds)"], ["H&M, Oslo", "H&M (Oslo)"],
  ])("%s → %s", (company, words) => expect(fitCompany(company)).toBe(words));
  it.each(["Acme, Inc.", "Acme, Inc", "Smith, Jones & Co", "Glassdoor, Inc.", "Smith, Jones and Brown", "Acme Widgets, LLC", "Skidmore, Owings & Merrill", "Bed, Bath & Beyond", "Jane Doe, DDS", "Smith, Jones, Brown", "Smith, Jones LLP", "Acme Pvt, Ltd.", "Foo, S.A.", "Raf Simons", "Indian Railways", "State farm", "Acme (Berlin, Germany)", "University of California, Berkeley", "a small, independent bakery", "California State University, Fullerton", "X, Y, Z, W", "24, 7"])("%s stays", (company) => expect(fitCompany(company).replace(/^the /u, "")).toBe(company));
  it.each([
    ["Local bakery", "the local bakery"], ["Small startup", "the small startup"], ["Law firm", "the law firm"], ["Hospital", "the hospital"], ["Care home", "the care home"], ["law firm", "the law firm"], ["bank", "the bank"], ["Advertising agency", "the advertising agency"], ["IT company", "the IT company"], ["Independent bookshop in Leeds", "the independent bookshop in Leeds"], ["University", "the university"], ["Primary school", "the primary school"], ["Big tech company", "the big tech company"], ["Coffee shop", "the coffee shop"], ["NGO", "the NGO"], ["GP surgery", "the GP surgery"],
  ])("%s → %s", (company, words) => expect(fitCompany(company)).toBe(words));
  it.each(["Hospital for Sick Children", "Local Motors", "Monzo bank", "Leeds hospital", "Oxford university", "Law Society", "Local Bakery", "Big lots", "School of Rock", "The Law Firm", "Boots", "Home Depot", "Care UK", "monzo", "Shop Direct"])("%s has a name", (company) => expect(fitCompany(company)).toBe(company));
  it.each(["unknown", "Unknown", "I don't know", "I don’t know", "don't know", "idk", "Confidential", "confidential company", "not disclosed", "Undisclosed", "self employed", "Self-employed", "not sure", "I forgot", "can't remember", "TBD", "no idea", "the company", "company", "none", "anonymous", "I’m self employed", "confidential (via agency)", "Company name"])("%s names none", (company) => expect(fitCompany(company)).toBe(""));
  it.each(["Unknown Worlds", "Nothing", "Confidential Search Partners", "Forgotten Books", "None Such Records", "Company of Others"])("%s names one", (company) => expect(fitCompany(company)).toBe(company));
  it("stands in the letter as “your organization” where it has no name", () => expect(composeLetters({ ...tamsin, company: "I don't know" }).thankYou.message).toContain("your organization"));
});
