import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, listNames, readRecipients } from "./recipients.ts";

/** The people as they are greeted in a letter that is not formal; "" where nobody is named. */
const greeted = (typed: string, company = "Northwind Energy") => listNames(readRecipients(typed, company).map((one) => addressOf(one, "warm")));
const formally = (typed: string) => listNames(readRecipients(typed).map((one) => addressOf(one, "formal")));

describe("nobody is dropped", () => {
  it.each([
    ["Ana Silva (Recruiter), Ben Ode (Engineer)", "Ana and Ben"],
    ["Ana - recruiter, Ben - CTO", "Ana and Ben"],
    ["Ana – recruiter, Ben – CTO", "Ana and Ben"],
    ["recruiter - Ana, CTO - Ben", "Ana and Ben"],
    ["Priya (she/her), Tom (CTO)", "Priya and Tom"],
    ["Priya she/her, Tom he/him", "Priya and Tom"],
    ["Sarah, Tom and the CTO", "Sarah and Tom"],
    ["the CTO, Sarah and Tom", "Sarah and Tom"],
    ["Tom and the CTO", "Tom"],
    ["Ana (recruiter), Ben (CTO), Chloe (team lead)", "Ana, Ben and Chloe"],
    ["Ana (Recruiter, EMEA), Ben", "Ana and Ben"],
    ["Ana (HR) and Ben (CTO)", "Ana and Ben"],
    ["Tom (VP Eng) & Ana (Design)", "Tom and Ana"],
    ["Ana (Talent and Culture) and Ben", "Ana and Ben"],
    ["Ana Silva and Ben Ode from the hiring team", "Ana and Ben"],
    ["Ana and Ben, the recruiters", "Ana and Ben"],
    ["Sarah or Tom", "Sarah and Tom"],
    ["Ana und Ben", "Ana and Ben"],
    ["Ana et Ben", "Ana and Ben"],
    ["Ana y Ben", "Ana and Ben"],
    ["Ana plus Ben", "Ana and Ben"],
    ["Ana/Ben", "Ana and Ben"],
    ["Ana&Ben", "Ana and Ben"],
    ["Ana • Ben", "Ana and Ben"],
    ["Recruiter: Ana, CTO: Ben", "Ana and Ben"],
    ["the panel: Ana, Ben", "Ana and Ben"],
    ["my interviewer Tom", "Tom"],
    ["the recruiter (Ana)", "Ana"],
    ["the recruiter, Ana", "Ana"],
    ["recruiter Ana and Ben", "Ana and Ben"],
    ["a lady called Ana", "Ana"],
    ["Ana, Ben, etc.", "Ana and Ben"],
    ["Ana and someone from HR", "Ana"],
    ["Tom, forgot the other name", "Tom"],
    ["Ana, Ben and the team", "Ana, Ben and the team"],
    ["Mr and Mrs Smith", "Mr and Mrs Smith"], ["Herr und Frau Weiß, Ana", "Herr und Frau Weiß and Ana"], ["1. Ana 2. Ben", "Ana and Ben"], ["Panel (Ana, Ben)", "Ana and Ben"], ["a panel of Ana and Ben", "Ana and Ben"], ["Ana: recruiter, Ben: CTO", "Ana and Ben"], ["Ana (HR) / Ben (CTO)", "Ana and Ben"], ["Ana | recruiter, Ben | CTO", "Ana and Ben"], ["I spoke with Ana and Ben", "Ana and Ben"], ["Sarah and her manager Tom", "Sarah and Tom"], ["Sehr geehrte Damen und Herren, liebe Frau Krüger", "Frau Krüger"],
    ["both Ana and Ben", "Ana and Ben"], ["either Ana or Ben", "Ana and Ben"], ["Ana with Ben", "Ana and Ben"], ["Ana w/ Ben", "Ana and Ben"], ["Ana, then Ben", "Ana and Ben"], ["Ana? Ben?", "Ana and Ben"], ["Иван и Анна", "Иван and Анна"], ["recruiter Tom, CTO Ana", "Tom and Ana"], ["Hiring Manager: Tom", "Tom"], ["Ana and", "Ana"], ["Tom with HR", "Tom"],
    ["Sarah and one more", "Sarah"], ["Sarah & co", "Sarah"], ["Sarah and 2 others", "Sarah"], ["Sarah et al.", "Sarah"],
  ])("%s → %s", (typed, names) => expect(greeted(typed)).toBe(names));
});

it("nobody is dropped, however the names are joined and whatever is said of them", () => {
  const name = fc.constantFrom("Ana", "Ben Ode", "Chloé Petit", "Dr. Weiß", "Frau Krüger", "Chef John", "J. Smith", "Nguyễn Văn An", "Jean-Luc", "Priya O’Neil", "Chief Okafor", "李明");
  const said = fc.constantFrom("", "", " (HR)", " (Recruiter)", " (she/her)", " - CTO", " – Head of Data", " (VP Eng)", " (Google)", " from HR", " (Recruiter, EMEA)", ", CTO", ", PhD", "!", " :)", " 🙂", " (my interviewer)", " the recruiter");
  const people = fc.uniqueArray(fc.tuple(name, said), { minLength: 1, maxLength: 3, selector: ([who]) => who });
  fc.assert(
    fc.property(people, fc.constantFrom(", ", "; ", " / "), fc.constantFrom(" and ", " & ", ", and ", " or "), (listed, comma, and) => {
      // Between semicolons a comma turns a name round; between slashes it parts nothing.
      if (comma !== ", " && listed.some(([, what]) => what.startsWith(","))) return;
      const all = listed.map((one) => one.join(""));
      const typed = all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(comma)}${and}${all.at(-1) ?? ""}`;
      expect(readRecipients(typed).map(({ full }) => full), typed).toEqual(listed.map(([who]) => who));
    }),
    { numRuns: 3000 },
  );
});

describe("what is said of a person is no part of the name", () => {
  it.each([
    ["Anna (Google)", "Anna"], ["Anna (Northwind Energy)", "Anna"], ["Anna (Berlin)", "Anna"], ["Anna (Marketing)", "Anna"], ["Dan (Daniel)", "Dan"],
    ["Ana from HR", "Ana"], ["Ana at Google", "Ana"], ["Ana Silva @ Google", "Ana"], ["Tom the CTO", "Tom"], ["Tom, Northwind Energy", "Tom"],
    ["Sarah!", "Sarah"], ["Sarah!!", "Sarah"], ["Sarah :)", "Sarah"], ["Sarah ;-)", "Sarah"], ["Sarah 😊", "Sarah"], ["Sarah?", "Sarah"], ["Sarah…", "Sarah"], ["Sarah (I think)", "Sarah"], ["I think Sarah", "Sarah"], ["I think her name was Sarah", "Sarah"], ["Sarah...", "Sarah"], ["Sarah - not sure", "Sarah"], ["Sarah who interviewed me", "Sarah"], ["\"Silva, Ana\" <a@example.com>", "Ana"], ["Ana Silva | Recruiter | Northwind", "Ana"], ["Dear Ms. Silva:", "Ms. Silva"], ["maybe Sarah", "Sarah"],
    ["Katherine Jones (Kate)", "Kate"], ["Robert Hill (Bob)", "Bob"], ["Nguyễn Văn An (Andy)", "Andy"], ["李明 (Michael)", "Michael"],
    ["Ana Silva (Manager - HR & Admin)", "Ana"], ["Ana Silva - Recruitment Consultant - Engineering & Supply Chain", "Ana"], ["Ana Silva, Senior Consultant – Construction", "Ana"], ["Ana Silva - Head of the School of Geography and Planning", "Ana"], ["Ana Silva, Principal Investigator", "Ana"], ["Ana Silva, PA to the Principal", "Ana"],
    ["Ana Silva, Chair, Search Committee", "Ana"], ["Ana Silva (Recruitment Specialist: Finance)", "Ana"], ["Ana Silva (HR Adviser (Professional Services))", "Ana"], ["Ana Silva, Chair, Department of History", "Ana"], ["Ana Silva (Personalreferentin)", "Ana"], ["Ana Silva, Marketing", "Ana"],
  ])("%s → %s", (typed, name) => expect(greeted(typed)).toBe(name));
  it.each([["Anna Weiß (Google)", "Anna Weiß"], ["Katherine (Kate) Jones", "Katherine Jones"], ["Katherine Jones (Kate)", "Katherine Jones"]])("formally, %s → %s", (typed, name) => expect(formally(typed)).toBe(name));
});

describe("nobody is named", () => {
  it.each([
    "I forgot", "i forgot", "forgot", "I’ve forgotten", "don't remember", "I don’t remember her name", "do not remember", "not known", "no name", "No name given", "my interviewer", "My interviewer", "can't remember", "cannot recall", "forgot her name", "some guy from HR",
    "a lady", "a woman from HR", "the recruiter", "the recruiters", "the interviewers", "the hiring manager", "the VP of Engineering", "no clue", "no idea, sorry", "I have no idea", "?", "???", "TBD", "tbc", "xxx", "XXX", "…", ":)", "unknown.", "Not sure", "not sure yet", "someone", "somebody from HR", "never got a name", "I didn't catch the name", "they didn’t say",
    "two engineers", "3 people", "several people", "the people I met", "name", "[Name]", "Hiring Manager’s name", "anonymous", "asdf", "Northwind Energy", "the CTO and the hiring manager",
    "Sir", "Madam", "Dear Sir or Madam", "Respected Sir", "Respected Sir/Madam", "Sehr geehrte Damen und Herren", "Madame, Monsieur", "Mesdames et Messieurs", "Estimados señores", "Geachte heer/mevrouw", "Szanowni Państwo", "A quien corresponda", "Ladies and Gentlemen", "Hallo", "Bonjour", "Hi there", "Dear all", "Hallo zusammen", "Bonjour à tous", "Cher Monsieur", "guy from hr", "HR lady", "the lady from HR", "none given", "Im not sure", "no specific person", "not a person", "an automated email", "it was an automated email", "None, sorry", "-none-", "N/A (unknown)", "name unknown", "no-one", "noreply", "whoever reads this", "-", "123",
  ])("%s", (typed) => expect(greeted(typed)).toBe(""));
});

describe("a greeting typed before the name", () => {
  it.each([
    ["Sehr geehrte Frau Krüger", "Frau Krüger"], ["Sehr geehrter Herr Dr. Weiß", "Herr Dr. Weiß"], ["Liebe Anna", "Anna"], ["Lieber Herr Weiß", "Herr Weiß"], ["Hallo Anna Weiß", "Anna"], ["Guten Tag Frau Weiß", "Frau Weiß"], ["Guten Tag, Frau Weiß", "Frau Weiß"], ["Grüß Gott Frau Weiß", "Frau Weiß"], ["Grüezi Frau Weiß", "Frau Weiß"],
    ["Bonjour Claire Petit", "Claire"], ["Bonjour Madame Petit", "Madame Petit"], ["Chère Madame Petit", "Madame Petit"], ["Cher Monsieur Petit", "Monsieur Petit"], ["Chère Claire", "Claire"], ["Madame Petit", "Madame Petit"],
    ["Hola Ana", "Ana"], ["¡Hola Ana!", "Ana"], ["Estimada Sra. Ruiz", "Sra. Ruiz"], ["Estimado Juan Ruiz", "Juan"], ["Estimado/a Juan Ruiz", "Juan"], ["Buenos días Ana", "Ana"], ["Querida Ana", "Ana"],
    ["Respected Sir Ravi", "Sir Ravi"], ["Respected Mr Rao", "Mr Rao"], ["Beste mevrouw Jansen", "Mevrouw Jansen"], ["Geachte heer Jansen", "Heer Jansen"], ["Hej Anna Berg", "Anna"], ["Kære Anna", "Anna"], ["Ciao Marco", "Marco"], ["Gentile Dott.ssa Rossi", "Dott.ssa Rossi"], ["Cara Dott.ssa Rossi", "Dott.ssa Rossi"], ["Buongiorno Marco", "Marco"],
    ["Prezado João Lima", "João"], ["Prezada Sra. Lima", "Sra. Lima"], ["Olá João", "João"], ["Bom dia João", "João"], ["Szanowna Pani Nowak", "Pani Nowak"], ["Dzień dobry Pani Nowak", "Pani Nowak"], ["Cześć Ola", "Ola"], ["Уважаемая Анна", "Анна"], ["Dear Dear Ana", "Ana"], ["Good morning Ana", "Ana"], ["Attn: Ana Silva", "Ana"], ["To: Ana Silva", "Ana"], ["cara Anna", "Anna"], ["beste Tom", "Tom"],
  ])("%s → %s", (typed, name) => expect(greeted(typed)).toBe(name));
  it.each(["Cara Anna", "Caro Müller", "Beste Tom", "Cher Wang", "Dag Solberg", "Ola Nordmann", "Moin Khan"])("may be a name, so all of it stays: %s", (typed) => expect(greeted(typed)).toBe(typed));
});

describe("a title keeps the name whole", () => {
  it.each([
    "Chef John", "Pak Budi", "Ibu Sari", "Datuk Lim", "Tan Sri Lim", "Dato’ Lim", "Ambassador Bello", "Alhaji Musa", "Cllr Jones", "Cikgu Aminah", "Encik Ali", "Puan Aisyah", "Shri Rao", "Smt. Rao", "Sri Mulyani", "Ustad Khan", "Sheikh Ahmed", "Imam Ali", "Rabbi Cohen", "Pastor Tim", "Rev. Green", "Chief Okafor", "Barr. Eze", "Engr. Bello", "Arch. Obi", "Pharm. Obi", "Otunba Ade",
    "Hajia Bello", "Mx Green", "Cpt Hill", "Cdr Hill", "Insp. Hill", "Sen. Hill", "Rep. Hill", "Gov. Hill", "Pres. Hill", "Eng. Lima", "Ing. Novák", "Arq. Ruiz", "Lic. Ruiz", "Dra. Ruiz", "Avv. Rossi", "Me Petit", "Maître Petit", "Nurse Hill", "Matron Hill", "Principal Skinner", "Mevrouw Jansen", "Dhr. Jansen", "Senhora Lima", "Paní Nováková", "Tanaka-san", "Tanaka san", "Pan Nowak", "Don Draper", "Rt Hon Jane Hill",
  ])("%s", (typed) => expect(greeted(typed)).toBe(typed));
  it("is not taken for a job, nor a job for a title", () => {
    expect(greeted("Chief Okafor, Nurse Hill")).toBe("Chief Okafor and Nurse Hill");
    expect(greeted("Jane Doe, Chief People Officer")).toBe("Jane");
    expect(greeted("Jane Doe, Professor of Physics")).toBe("Jane");
    expect(greeted("Jane Doe, Nurse Manager")).toBe("Jane");
  });
});

describe("what stays as it was", () => {
  it.each([
    ["Talent and Culture team", "Talent and Culture team"], ["Learning and Development Manager", "Learning and Development Manager"], ["Head of People and Culture", "Head of People and Culture"], ["Hiring Manager", "Hiring Manager"], ["the hiring team", "hiring team"], ["HR/Recruiting", "HR/Recruiting"], ["Hiring team at Northwind", "Hiring team at Northwind"], ["Talent Team (EMEA)", "Talent Team (EMEA)"],
    ["Jane Doe, Head of Growth Marketing", "Jane"], ["Jane Doe, hiring team", "Jane"], ["Nil Mehta", "Nil"], ["Guy Martin", "Guy"], ["Nana Adjei", "Nana"], ["Nguyễn Văn An", "Nguyễn Văn An"], ["J. Smith", "J. Smith"], ["田中 太郎", "田中 太郎"], ["Jean - Luc Picard", "Jean"], ["Okafor, Daniel; Lima, Ana", "Daniel and Ana"], ["Dwayne Porter Jr.", "Dwayne"], ["Lee En Hui", "Lee En Hui"], ["Or Cohen", "Or"], ["Dana Or Levi", "Dana"], ["Pak Se-ri", "Pak Se-ri"], ["Tuan Nguyen", "Tuan"], ["Ana Maria e Silva", "Ana"], ["Al-Amin Musa", "Al-Amin"], ["Tom and the hiring team", "Tom and the hiring team"],
  ])("%s → %s", (typed, names) => expect(greeted(typed)).toBe(names));
  it.each(["a panel", "my panel", "the panel members", "Panel of 3"])("%s is a panel", (typed) => expect(readRecipients(typed)[0]).toMatchObject({ isGroup: true, full: expect.stringMatching(/^panel(?: members)?$/i) as string }));
});

const isDistant = (typed: string) => readRecipients(typed).some((one) => one.isDistant);

describe("somebody named by what they are to one", () => {
  it.each([
    ["my friend Sarah", "Sarah"], ["my mentor Tom", "Tom"], ["my colleague Tom", "Tom"], ["my uncle Tom", "Tom"], ["my cousin Tom", "Tom"], ["my neighbour Tom", "Tom"], ["my former boss Tom", "Tom"], ["My friend Sarah Jones", "Sarah"], ["my friend sarah", "Sarah"], ["my old friend Sarah from Google", "Sarah"], ["my ex-colleague Tom", "Tom"], ["my brother Tom", "Tom"],
    ["my colleague, Tom", "Tom"], ["my friend at Google, Sarah", "Sarah"], ["Sarah, my friend", "Sarah"], ["Sarah my friend", "Sarah"], ["Sarah (my friend)", "Sarah"], ["Sarah - friend", "Sarah"], ["my friend - Sarah", "Sarah"], ["my friend: Sarah", "Sarah"], ["my friend (Sarah)", "Sarah"], ["Friend: Sarah", "Sarah"], ["friend Sarah", "Sarah"], ["a friend of mine, Sarah", "Sarah"], ["a friend of mine called Sarah", "Sarah"], ["Sarah, a friend from college", "Sarah"], ["Sarah, old colleague", "Sarah"],
    ["my friends Sarah and Tom", "Sarah and Tom"], ["my friend Sarah and my mentor Dr. Weiß", "Sarah and Dr. Weiß"], ["my sister-in-law Ana", "Ana"], ["my friend’s brother Tom", "Tom"], ["my mate Dave", "Dave"], ["my friend Mei Ling", "Mei"], ["my professor, Dr. Weiß", "Dr. Weiß"],
    ["to Sarah", "Sarah"], ["for Sarah", "Sarah"], ["To Sarah", "Sarah"], ["to my friend Sarah", "Sarah"], ["For Ms. Silva", "Ms. Silva"], ["to Sarah and Tom", "Sarah and Tom"], ["for the attention of Ana", "Ana"],
    ["Aunt Marie", "Aunt Marie"], ["uncle Tom", "Uncle Tom"], ["Coach Taylor", "Coach Taylor"], ["Brother Paul", "Brother Paul"], ["Sarah Friend", "Sarah"], ["Mate Kovač", "Mate"], ["Buddy Holly", "Buddy"], ["Ann Neighbour", "Ann"],
  ])("%s → %s", (typed, name) => expect(greeted(typed)).toBe(name));
  it.each(["my friend", "friend", "Friend", "old colleague", "a friend", "my friends", "my colleague from uni", "my friend who works there", "a friend of mine", "my friend at Google", "former boss", "my uncle", "my mate", "mentor", "an old school friend", "my friend’s dad", "to the recruiter", "To be confirmed", "to be determined", "to whom it may concern"])("%s names nobody", (typed) => expect(greeted(typed)).toBe(""));
});

describe("titles of India, Nigeria and the Philippines", () => {
  it.each([
    ["Mr.Kumar", "Mr. Kumar"], ["Ms.Priya", "Ms. Priya"], ["Dr.Sharma", "Dr. Sharma"], ["mr.kumar", "Mr. Kumar"], ["Mr.R.Kumar", "Mr. R.Kumar"], ["Prof.Dr.Weiß", "Prof. Dr. Weiß"], ["Dear Mr.Kumar", "Mr. Kumar"], ["Mr.Kumar and Ms.Priya", "Mr. Kumar and Ms. Priya"], ["Er.Rahul", "Er. Rahul"], ["Mr.kumar", "Mr. Kumar"], ["herr und frau weiß", "Herr und Frau Weiß"], ["tan sri lim", "Tan Sri Lim"], ["Mr. KUMAR", "Mr. Kumar"], ["ma’am priya", "Ma’am Priya"], ["dott.ssa rossi", "Dott.ssa Rossi"], ["prof. dr. chen", "Prof. Dr. Chen"], ["Professor Jean Hill", "Professor Jean Hill"], ["Dott.ssa Rossi", "Dott.ssa Rossi"], ["Sig.ra Rossi", "Sig.ra Rossi"],
    ["Maam Cruz", "Maam Cruz"], ["Mam Priya", "Mam Priya"], ["Sir Mark & Maam Joy", "Sir Mark and Maam Joy"], ["Ma'am Joy", "Ma'am Joy"], ["Mallam Sani", "Mallam Sani"], ["Malam Sani", "Malam Sani"], ["Atty. Cruz", "Atty. Cruz"], ["Atty.Cruz", "Atty. Cruz"], ["Attorney Cruz", "Attorney Cruz"], ["Dña. Carmen", "Dña. Carmen"], ["Adv. Mehta", "Adv. Mehta"], ["Sharma ji", "Sharma ji"], ["Sharma Ji", "Sharma Ji"], ["Ravi Sir", "Ravi Sir"], ["Priya Ma’am", "Priya Ma’am"], ["Respected Ravi sir", "Ravi sir"],
  ])("%s → Dear %s", (typed, name) => {
    expect(greeted(typed)).toBe(name);
    expect(isDistant(typed)).toBe(true);
  });
  it.each([["Ate Liza", "Ate Liza"], ["Kuya Jun and Ate Liza", "Kuya Jun and Ate Liza"], ["ate liza", "Ate Liza"], ["Ate liza", "Ate Liza"], ["Tita Baby", "Tita Baby"], ["Tito Boy", "Tito Boy"], ["Oga Emeka", "Oga Emeka"], ["Aunty Ngozi", "Aunty Ngozi"], ["Bro. Emeka", "Bro. Emeka"], ["Sis Joy", "Sis Joy"]])("%s → Hi %s", (typed, name) => {
    expect(greeted(typed)).toBe(name);
    expect(isDistant(typed)).toBe(false);
  });
  it.each(["Maam", "Respected Mam", "Sir/Maam", "Sir / Mam", "Dear Sir or Maam"])("%s names nobody", (typed) => expect(greeted(typed)).toBe(""));
  it("leaves addresses alone", () => expect(greeted("Ravi Kumar <mr.kumar@example.com>")).toBe("Ravi"));
});

describe("a name and a job without a mark between", () => {
  it.each([
    ["Neha HR", "Neha"], ["Anna HR", "Anna"], ["neha hr", "Neha"], ["Tom recruiter", "Tom"], ["tom recruiter", "Tom"], ["Sarah Jones Head of Marketing", "Sarah"], ["Recruiter Tom", "Tom"], ["Recruiter Anna", "Anna"], ["Store manager Kelly", "Kelly"], ["Hiring Manager Tom", "Tom"], ["Recruiter Neha Gupta", "Neha"],
    ["Neha Gupta HR Manager", "Neha"], ["Ifeoma Obi Senior Recruiter", "Ifeoma"], ["Ifeoma Obi Talent Acquisition", "Ifeoma"], ["Tom Manager", "Tom"], ["Sarah Jones Marketing Manager", "Sarah"], ["Ifeoma VP of Engineering", "Ifeoma"], ["Ifeoma Obi CEO", "Ifeoma"], ["Neha HR and Tom recruiter", "Neha and Tom"], ["Neha HR, Tom", "Neha and Tom"], ["Dr. Weiß Head of Research", "Dr. Weiß"], ["Ms. Priya HR", "Ms. Priya"], ["Jean-Luc Recruiter", "Jean-Luc"],
    ["the recruiter ana", "Ana"], ["HR, Deepa", "Deepa"], ["HR (Ana Silva)", "Ana"], ["Hiring Manager (Tom)", "Tom"], ["HR Priya", "Priya"], ["Anthony Head", "Anthony"], ["Sarah Cook", "Sarah"], ["Hugo Boss", "Hugo"], ["Tom Keeper", "Tom"], ["Sarah Jones Head of Marketing at Acme", "Sarah"],
  ])("%s → %s", (typed, name) => expect(greeted(typed)).toBe(name));
  it.each([["Anthony Head", "Anthony Head"], ["Neha Gupta HR", "Neha Gupta"]])("formally, %s → %s", (typed, name) => expect(formally(typed)).toBe(name));
  it.each([
    "Hiring Manager", "Store Manager", "Store manager", "Senior Recruiter", "Technical Recruiter", "Campus Recruiter", "Campus HR", "Corporate HR", "Global Head of Marketing", "Deputy Head of Sales", "Northwind Energy HR", "Head of Talent", "Chief People Officer", "Machine Learning Engineer", "Social Media Manager", "Early Careers Recruiter", "Head Chef Manager", "Talent Partner", "Recruiting Manager", "HR Business Partner", "Executive Search Consultant", "Graduate Recruitment Team", "Northwind Recruiting Team", "Managing Director", "Human Resources Manager", "Talent Acquisition Team", "Vice President", "Assistant Principal", "People Team", "Principal Skinner",
    "Recruiter (London)", "Talent Team (Europe)", "Group HR Director", "Lead Recruiter", "Harcourt Finch Recruitment", "Lidl Recruitment", "Nestlé Talent Acquisition", "Robert Walters Recruitment", "Battalion Chief", "Veterinary Recruitment Consultant", "Life Sciences Recruiter", "Dziale HR", "Colleagues",
  ])("%s is a job or a group", (typed) => expect(readRecipients(typed, "Northwind Energy")).toMatchObject([{ full: typed, isGroup: true }]));
});

describe("groups in other languages, and things", () => {
  it.each([
    "Recursos Humanos", "Equipo de selección", "Departamento de Personal", "RRHH", "Directora", "Talento", "Ausbildungsteam", "Bewerbungsteam", "Bewerbermanagement", "Personaler", "Customer Service", "Reception", "Ressources humaines", "Service recrutement", "Équipe recrutement", "Risorse umane", "Ufficio personale", "Dział HR", "Dział kadr", "Zespół rekrutacji", "Personeelszaken", "Afdeling HR", "Recrutamento", "Equipe de seleção", "Personalwesen", "Geschäftsführung", "Recruteur", "Reclutadora",
  ])("%s is no person", (typed) => expect(readRecipients(typed)).toMatchObject([{ full: typed, isGroup: true, isDistant: true }]));
  it.each([
    ["Das Team", "Team"], ["Carmen, de recursos humanos", "Carmen"], ["Carmen de RRHH", "Carmen"], ["Anna vom Recruiting", "Anna"], ["Claire, ressources humaines", "Claire"], ["Marco delle risorse umane", "Marco"], ["Carmen (RRHH)", "Carmen"], ["Carmen de la Cruz", "Carmen"], ["Ana del Río", "Ana"], ["La Toya Jackson", "La Toya Jackson"], ["Jan van der Berg", "Jan"],
  ])("%s → %s", (typed, name) => expect(greeted(typed)).toBe(name));
  it.each(["Ansprechpartner", "Ansprechpartnerin", "Ansprechperson", "agency", "Agency", "the agency", "recruitment agency", "LinkedIn", "company", "the company", "Company", "Indeed", "website", "la directora", "Firma", "Unternehmen", "la empresa", "employer"])("%s names nobody", (typed) => expect(greeted(typed)).toBe(""));
});

describe("a family name or a short form first keeps the name whole", () => {
  it.each([
    "Md Aslam", "Mohd Faizal", "Muhd Faizal", "Tan Wei Ming", "Tan Weiming", "Ng Kok Song", "Goh Chok Tong", "Ong Bee Leng", "Wong Mei Ling", "Wong Kar-wai", "Chan Tai Man", "Chan Peter", "Leung Ka Fai", "Ho Chi Minh", "Lau Siu Ming", "Do Thi Lan", "Đỗ Thị Lan", "Dinh Van Long", "Duong Thu Huong", "Ly Thanh", "Cheung Man Yuk", "Kim Minji",
  ])("%s", (typed) => expect(greeted(typed)).toBe(typed));
  it.each([["Tan France", "Tan"], ["Chan Rodriguez", "Chan"], ["Ly Johnson", "Ly"], ["Wong Smith", "Wong"], ["Wei Ming Tan", "Wei Ming Tan"], ["ng kok song", "Ng Kok Song"], ["md aslam", "Md Aslam"], ["Jackie Chan", "Jackie"], ["Peter Ho", "Peter"]])("%s → %s", (typed, name) => expect(greeted(typed)).toBe(name));
});

describe("a name and a team", () => {
  it.each([["Lynne & team", "Lynne and team"], ["Tom and team", "Tom and team"], ["Tom + the team", "Tom and the team"], ["Tom and the hiring team", "Tom and the hiring team"], ["Tom and hiring team", "Tom and the hiring team"], ["Lynne, Tom & team", "Lynne, Tom and team"], ["Lynne and colleagues", "Lynne and colleagues"]])("%s → Hi %s", (typed, names) => {
    expect(greeted(typed)).toBe(names);
    expect(isDistant(typed)).toBe(false);
  });
  it.each([["Ms. Silva and team", "Ms. Silva and team"], ["Talent and Culture team", "Talent and Culture team"], ["the hiring team", "hiring team"], ["Smith and Jones team", "Smith and Jones team"]])("%s → Dear %s", (typed, names) => {
    expect(greeted(typed)).toBe(names);
    expect(isDistant(typed)).toBe(true);
  });
});
