/*
 * Words that stand with a name, in small letters. Who reads for them adds what only that text holds: a greeting that was
 * typed into the form has more titles than a signature.
 */

/** Titles before a name. */
export const TITLES = ["dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "rev", "herr", "frau", "ing"] as const;
/** Small words inside a name: “van der Berg”, “de la Cruz”, “bin Said”. */
export const PARTICLES = ["van", "von", "der", "den", "de", "da", "di", "la", "bin", "ibn", "al", "el", "y"] as const;

/**
 * A list as alternatives of a regular expression that does not look at case, the longest first.
 * @param list words or groups of words, parted by commas or line breaks
 */
export const oneOf = (list: string): string => {
  const plain = list.split(/[,\n]/u).map((word) => word.trim()).filter(Boolean).sort((one, other) => other.length - one.length);
  return `(?:${plain.map((word) => word.replace(/[.()]/gu, "\\$&").replace(/['’]/gu, "['’ʼ‘]").replace(/\s+/gu, "\\s+")).join("|")})`;
};

/** Titles that nobody bears as a name. Alone, they greet nobody. */
export const PURE_TITLES = `
  ${TITLES.filter((title) => title !== "ing" && title !== "miss").join()}, doctor, doctors, madam, ma’am, maam, mam, sirs, mesdames, messieurs, ladies, gentlemen, gents, reverend, fr, rt hon, rt. hon, right honourable
  capt, captain, cpt, col, colonel, sgt, lt, cdr, cmdr, brig, insp, inspector, gov, cllr, councillor, councilor, senator, rep, pres, ambassador, amb, mayor, judge
  nurse, matron, chef, headmaster, headmistress, bishop, archbishop, deaconess, evangelist, evang
  herrn, herren, damen, dipl.-ing, dipl-ing, mme, mlle, mm, monsieur, madame, mademoiselle, maître, mtre, sr, sra, srta, señor, señora, señores, señoras, señorita, senor, senora, doña, lic, licda, arq, dra, profa, mtro, mtra, abg, senhor, senhora, senhores, senhoras, enga, engª, exmo, exma
  sig, sig.ra, sigra, sig.na, signor, signore, signora, signori, dott, dott.ssa, dottssa, dottor, dottore, dottoressa, avv, geom, de heer, heer/mevrouw, heren, meneer, mevrouw, mevr, dhr, drs
  pani, panie, państwo, panowie, fru, frøken, paní, pane, pani, mgr, judr, mudr, phdr, rndr, bc
  datuk, dato’, dato, datin, tan sri, tunku, tengku, cikgu, encik, puan, bapak, bpk, ibu, hj, shri, shrimati, smt, thiru, ustad, ustaz, ustadh, ustadha, maulana, mullah, swami
  mallam, malam, atty, attorney, adv, dña, alhaji, alhaja, hajia, hajiya, otunba, barr, barrister, engr, pharm, arc, surv`;

/** Titles that are names too. What follows is not safe to drop, and alone they stay. */
export const TITLES_OR_NAMES = `miss, ing, m, maj, hon, sen, heer, pak, rabbi, deacon, eng, er., arch, chief, father, sister, brother, mother, hr., major, mag, doc, don, pan, pastor, imam, sheikh, shaikh, sheik, sri, shree, tun, haji, elder, apostle, justice, me, ir, oba, kumari, familie, famille, familia`;

/** Behind a name: “Tanaka san”. */
export const TITLES_BEHIND = "san, sama, sensei, bey, hanım, hanim, ssi, nim, ji, sir, maam, mam, ma’am, madam, garu, saheb, sahib";
/** Before a name, among those who are close: “Aunt Marie”, “Ate Liza”. No title, so they go with “Hi”. */
export const KIN = "aunt, auntie, aunty, uncle, cousin, gran, grandma, grandpa, granny, grandmother, grandfather, coach, ate, kuya, tita, tito, manang, manong, nanay, tatay, oga, egbon, bro, bro., sis, sis., mama, papa, baba, mzee";
/** What somebody is to the one who writes: “my friend Sarah”. */
const RELATIONS = "friend, mentor, mentee, colleague, collegue, coworker, co-worker, workmate, teammate, boss, neighbour, neighbor, classmate, schoolmate, flatmate, roommate, housemate, acquaintance, referrer, referee, referral, connection, contact, brother-in-law, sister-in-law, father-in-law, mother-in-law, boyfriend, girlfriend, landlord, landlady, tutor";
/** Names, titles or greetings too, without “my”. */
const RELATIONS_OR_NAMES = "mate, pal, buddy, partner, ex, uncle, aunt, auntie, aunty, cousin, brother, sister, husband, wife, fiancé, fiancée, dad, mum, mom, father, mother, son, daughter, nephew, niece, godfather, godmother, stepfather, stepmother, grandfather, grandmother, manager, supervisor, professor, teacher, lecturer, coach, instructor, advisor, adviser, pastor";

/** What opens a letter, in the languages in which people open them. */
export const SALUTATIONS = `
  dear, dearest, hi, hi there, hello, hello there, hey, hey there, hiya, greetings, good morning, good afternoon, good evening, good day, respected, attn, attention, fao, namaste
  sehr geehrte, sehr geehrter, sehr geehrtes, geehrte, geehrter, werte, werter, liebe, lieber, liebes, hallo, guten tag, guten morgen, guten abend, grüß gott, grüezi, servus
  bonjour, bonsoir, salut, chère, chers, chères, hola, estimado, estimada, estimados, estimadas, querido, querida, buenos días, buenos dias, buenas tardes, buenas noches
  ciao, buongiorno, buonasera, salve, gentilissimo, gentilissima, gentili, egregio, egregia, spettabile, olá, bom dia, boa tarde, boa noite, prezado, prezada, prezados, prezadas
  geachte, goedendag, goedemorgen, goedemiddag, hej, kära, käre, kære, hyvä, szanowny, szanowna, szanowni, drogi, droga, dzień dobry, dzien dobry, cześć, witam
  vážený, vážená, vážení, dobrý den, ahoj, tisztelt, kedves, stimate, stimată, bună ziua, sayın, merhaba
  уважаемый, уважаемая, уважаемые, дорогой, дорогая, здравствуйте, добрый день, привет, шановний, шановна, добрий день, αγαπητέ, αγαπητή, αξιότιμε, αξιότιμη`;

/** Salutations that are names too: Cara Jones, Beste Yılmaz, Dag Solberg. */
export const SALUTATIONS_OR_NAMES = "cara, caro, cari, beste, cher, dag, moin, ola, oi, hei, hoi, moi, gentile, bella";

/** Who speaks for an office and may have written: with “the” or “my” before it, no name. */
export const JOBS = `
  manager, recruiter, director, head, lead, leader, engineer, officer, partner, specialist, coordinator, consultant, assistant, associate, analyst, developer, designer, supervisor, president, vp, svp, evp, ceo, cto, cfo, coo, chro, cpo
  founder, owner, principal, professor, interviewer, referrer, contact, sourcer, administrator, executive, chief, generalist, chair, chairman, chairwoman, chairperson, boss, employer, panelist, panellist
  scientist, researcher, architect, programmer, technician, accountant, advisor, adviser, producer, editor, planner, strategist, secretary, receptionist, teacher, lecturer, headteacher, headmaster, investigator, controller, curator, keeper, superintendent, convenor, librarian, publisher, governor, trustee, co-founder, cofounder, co-ordinator
  director general, directora, diretora, directeur, directrice, direttore, direttrice, recruteur, recruteuse, reclutador, reclutadora, recrutador, recrutadora, selezionatore, rekruter, rekruterka, drh, personaler, personalerin, geschäftsführer, geschäftsführerin, ausbilder, ausbilderin, gerente, jefe, jefa
  managerin, leiter, leiterin, referent, referentin, personalreferent, personalreferentin, personalberater, personalberaterin, personalleiter, personalleiterin, responsable, responsabile`;
/** Words of an office that hires. */
export const OFFICES = "recruiting, recruitment, hr, human resources, talent, acquisition, people, hiring, staffing, rrhh, recursos humanos, ressources humaines, risorse umane";
/** Many people at once. */
export const GROUPS = "team, teams, department, dept, committee, panel, board, office, staff, group, colleagues, all, everyone, everybody, members";
/** Groups that are greeted as they were typed. */
export const GROUP_WORDS = `${GROUPS}, hr, human resources, people ops, people operations, people team, people and culture, recruiting, recruitment, talent, career, careers, hiring, jobs, reception, front desk
  recursos humanos, rrhh, departamento, equipo, selección, seleccion, talento, contratación, contratacion, reclutamiento, equipe, equipa, recrutamento, seleção, selecao, ressources humaines, équipe, recrutement, service recrutement, direction, risorse umane, ufficio, selezione, reclutamento
  personalwesen, personalbüro, geschäftsführung, geschäftsleitung, personalleitung, ausbildungsleitung, dział, dziale, kadry, kadr, zespół, rekrutacja, rekrutacji, personeelszaken, afdeling, werving`;
/** Of one word in German and Dutch: “Ausbildungsteam”, “Bewerbermanagement”. */
export const GROUP_ENDS = "team, abteilung, management, leitung";
/** Nobody, alone or behind “the”. */
export const THINGS = "company, agency, employer, organisation, organization, firm, business, website, portal, linkedin, indeed, glassdoor, xing, workday, facebook, online, app, firma, unternehmen, agentur, empresa, agencia, entreprise, azienda, agenzia, bedrijf, ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson";
/** Before a noun in other languages, where an office follows: “Das Team”. */
export const ARTICLES = "das, der, die, el, la, los, las, le, les, il, het, mein, meine";
/** What joins a name and where they work: “Carmen de recursos humanos”. */
export const LINKS = "de, del, de la, des, du, della, delle, dello, dos, do, da, vom, von der, aus der, aus dem, van, van de";
/** They begin what somebody is; a word before them that is said of no job is a name: “Neha HR”, “Sarah Jones Head of Marketing”. */
export const STARTS_JOB = "hr, human resources manager, recruiter, recruiting manager, recruitment consultant, recruitment manager, recruitment specialist, talent acquisition partner, talent acquisition specialist, talent acquisition manager, talent acquisition lead, talent partner, head of, director of, vp, svp, evp, vice president, senior, sr, sr., junior, chief of, chief executive, chief operating, chief financial, chief technology, chief people, chief product, chief marketing, ceo, cto, cfo, coo, chro, cpo, founder, co-founder, cofounder";
/** Before them a name may stand without a mark, “Recruiter Tom”; behind “Manager” anything may. */
export const RECRUITER = /^(?:recruiter|interviewer|sourcer|referrer|hiring manager)$/iu;
/** With a family name that is a job: “Anthony Head”. */
export const FAMILY_JOB = /^\p{Lu}\S+\s(?:Head|Boss|Keeper|Leader|Chief|Principal|Chair|Partner|Planner|Governor|Leiter)$/u;
/** Departments. Behind a name they say where somebody works. */
export const FIELDS = `
  engineering, eng, marketing, sales, product, design, data, finance, legal, it, ops, operations, support, security, research, science, analytics, growth, content, communications, comms, pr, admin, logistics, procurement
  quality, qa, infrastructure, platform, backend, frontend, mobile, payments, learning, development, training, culture, diversity, inclusion, equity, compensation, benefits, payroll, customer, success, service, client, patient, guest, software, accounting, audit
  tax, risk, compliance, strategy, partnerships, business, technical, tech, ux, ui, editorial, corporate, services, supply, chain, admissions, administration, construction, transport, care, medical, clinical, education, energy, media, news
  health, healthcare, retail, public, affairs, relations, programmes, programs, planning, management, human, resource, resources, global, and, of`;

/** What somebody is called who has no name here. */
export const HUMANS = "guy, guys, lady, ladies, woman, women, man, men, girl, girls, boy, boys, dude, dudes, bloke, chap, gentleman, gentlemen, person, persons, people, human, humans, individual, individuals, stranger, bot, robot, system, machine, email, more, other, others, rest";
/** Before a noun. */
export const DETERMINERS = "the, a, an, some, this, that, my, our, your, their, her, his, one, two, three, four, five, both, several, many, various, few, a few, a couple of, another, other";
export const DETERMINER = `(?:${oneOf(DETERMINERS)}|\\d+)`;
const SAID_OF_RELATIONS = `(?:${oneOf("old, former, ex, good, best, close, dear, great, family, new, current, previous, fellow, younger, older, elder, big, little, childhood, school, college, university, uni, work, mutual, long-time, longtime, next-door, lovely, last, first, line")}[\\s-]+)*`;
/** A pattern: “my old friend”, “a friend of mine”, “my friend’s brother”. */
export const RELATION = `(?:${DETERMINER}\\s+${SAID_OF_RELATIONS}(?:\\p{L}+['’]s\\s+)?${oneOf(`${RELATIONS}, ${RELATIONS_OR_NAMES}`)}|${SAID_OF_RELATIONS}${oneOf(RELATIONS)})(?:e?s)?(?:\\s+of\\s+(?:mine|ours))?(?![\\p{L}\\p{M}’'-])`;
/** Words of jobs and offices, with those that stand before them and are no names. */
export const IN_JOBS = new Set([JOBS, OFFICES, GROUP_WORDS, FIELDS, DETERMINERS, `deputy, vice, interim, acting, global, regional, group, executive, managing, campus, in-house, inhouse, freelance, contract, permanent, temp, temporary, store, shop, field, plant, site, area, zonal, branch, north, south, east, west, northern, southern, eastern, western, central, international, national, local, internal, external, independent, early, graduate, university, school, college, line, company, hospital, hotel, warehouse, office, student, experienced, junior, senior, sr, jr, staff, full-time, part-time, day, night, shift, duty, project, program, programme, account, general, creative, art, country, search, agency, non-executive, asst, joint, chartered, certified, machine, social, driver, army, military, volunteer, federal, government, nursing, clinical, physician, industrial, hospitality, bilingual, remote, virtual, hr, front, first, second, former, current, new, world, emea, apac, us, uk, india, europe, asia, africa, america, americas, germany, london, offshore, founding, old, trainee, veterinary, travel, life, sciences, nurse`].join().split(/[,\s]+/u));

/** Short forms, and names that people take beside one of another language, where both do not begin alike. */
export const NICKNAMES = new Set(
  `Amy Andy Angela Alice Allen Anna Becky Ben Beth Betty Bill Billy Bob Bobby Cathy Charlie Chris Cindy Daisy Dan Daniel David Dick Drew Emily Emma Eric Eva Frank Grace Hank Harry Helen Henry Ivy Jack Jacky James Jane Jason Jenny Jerry Jessica Jim Jimmy Joe John
  Johnny Judy Kate Kathy Kelly Kevin Kitty Leo Lily Linda Lisa Liz Lucy Maggie Mark Mary Meg Michael Michelle Mike Molly Nancy Ned Nick Nina Paul Peggy Peter Polly Rachel Ray Richard Robert Ryan Sally Sam Sandy Sarah Sasha Simon Sophie Steve Steven Sue Susan Ted Tim Tina Toby Tom Tony Vicky Victor Vivian Wendy William`.split(/\s+/u),
);

/** Frequent given names, in small letters. Before or behind a job they are somebody: “Sarah Jones Marketing Manager”. */
const GIVEN_NAMES = new Set([
  ...NICKNAMES,
  ...`Adam Aisha Alejandro Alex Alexander Ali Amit Amanda Amina Ana Andrea Andrew Anita Anjali Anne Anthony Antonio Ashley Brian Carlos Carmen Caroline Catherine Charlotte Chloe Christina Christopher Claire Claudia Daniela Deepak Diana Diego Divya Elena Elizabeth Emeka Erin Fatima Fernando Fiona Gary George Giulia Hannah Heather Hugo Ian Ibrahim
  Ifeoma Isabel Ivan Jamie Jan Javier Jean Jennifer Jessie Joanna Jonas Jonathan Jorge Jose José Joseph Josh Joshua Juan Julia Julian Julie Karen Karthik Katherine Katie Kavita Keith Ken Kiran Lars Laura Lauren Leila Lena Louise Lucas Luis Lukas Marco Marcus Margaret Maria María Marie Martin Matt Matthew Max Megan Melissa Mia Miguel Mohamed Mohammed Monica
  Natalie Neha Ngozi Nicole Nicola Nisha Oliver Olivia Pablo Patricia Patrick Paula Pedro Phil Philip Pooja Priya Rahul Raj Rajesh Ravi Rebecca Rita Rob Rohit Rosa Ruth Sanjay Scott Sean Shreya Sneha Sofia Stefan Stephanie Stephen Sunita Tara Thomas Tim Valentina Vanessa Vikram Yusuf Zoe`.split(/\s+/u),
].map((name) => name.toLowerCase()));
/** Whether it begins with one of them, written large or small. */
export const isGiven = (name: string) => GIVEN_NAMES.has((name.split(" ")[0] ?? "").toLowerCase());

/** Family names that often stand first, particles, and short forms: what follows is not safe to drop. */
const NO_GIVEN_NAME =
  /^(?:nguy[eễ]n|tr[aầ]n|ph[aạ]m|hu[yỳ]nh|ho[aà]ng|v[uũ]|v[oõ]|[dđ][aặ]ng|b[uù]i|ng[oô]|zhang|wang|zhou|huang|zhao|chen|liu|yang|wu|xu|li|lin|ma|zhu|hu|guo|he|gao|luo|zheng|liang|xie|song|tang|feng|deng|cao|peng|zeng|xiao|tian|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|yao|kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|shin|seo|kwon|hwang|ahn|nagy|kov[aá]cs|t[oó]th|szab[oó]|horv[aá]th|varga|kiss|moln[aá]r|n[eé]meth|farkas|abu|abd|abdul|abdel|al|el|bin|ibn|bint|umm|de|del|da|di|du|la|le|van|von|der|ter|st|mc|mac|o|md|mohd|muhd|mhd)\.?$/iu;
/** The same where a name of the East follows: Tan Wei Ming, but not Tan France. */
const EASTERN_FAMILY = /^(?:tan|ng|goh|ong|wong|chan|leung|ho|lau|[dđ][oỗ]|[dđ]inh|d[uư][oơ]ng|l[yý]|cheung|yip|ip|kwok|kwan|lai|mak|tse|tsang|tsui|fung|hui|poon|siu|yeung|yuen|yau|chua|chong|chew|chia|koh|toh|teo|yeo|ang|foo|heng|khoo|loh|quek|seah|soh|tay|wee|chow|cheong|dao|đào|do[aà]n|l[uư][oơ]ng|phan|ph[uù]ng|tr[iị]nh|tr[uư][oơ]ng|oh|ryu|yoo|nam|baek)$/iu;
const SYLLABLE = "(?:ngh?|[cgknpst]h|zh|ts|tr|hs|gi|qu|kw|[b-df-hj-np-tv-z])?[aeiouy]{1,3}(?:ng|nh|ch|ck|[nmptckhw]|r(?=-))?";
const EASTERN_GIVEN = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`, "iu");
/** Whether a word behind such a family name may be a given name: one or two syllables, or a given name of the West. */
const isEasternGiven = (name: string) => EASTERN_GIVEN.test(name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "d")) || isGiven(name);

/** Behind the comma in a company’s name they are part of it. */
export const LEGAL_FORMS = "inc, incorporated, ltd, limited, llc, llp, lp, plc, gmbh, ag, kg, se, co, corp, corporation, company, pvt, pte, pty, p.a, p.c, pc, s.a, sa, s.a.s, sas, srl, s.r.l, s.l, sl, spa, s.p.a, bv, b.v, nv, n.v, ab, as, oy, kk, lda, ltda, trust, group, holdings, sons, partners, associates";
export const DEGREES = "md, m.d, dds, d.d.s, dmd, dvm, cpa, esq, phd, ph.d";
/** What a company is called that goes without a name. */
export const KINDS_OF_COMPANY = `
  bakery, start-up, startup, scale-up, firm, hospital, care home, nursing home, shop, store, school, restaurant, café, cafe, agency, company, business, clinic, hotel, bank, charity, nursery, salon, pharmacy, university, factory, warehouse, supermarket, gym, pub, church, dentist, surgery, organization, organisation, nonprofit, non-profit, consultancy, bookshop, bookstore, manufacturer, retailer, brewery, theatre, theater, cinema, newspaper, ngo, practice, corporation, employer, contractor, college, council, law office, garage, studio, museum, library, kindergarten, daycare, takeaway, florist, butcher`;
/** What is said of it. A word that is not here may be its name: “Monzo bank”. */
export const SAID_OF_COMPANY = `
  small, little, tiny, local, big, large, mid-sized, medium-sized, regional, family, family-run, family-owned, independent, international, global, private, public, national, new, young, early-stage, law, care, primary, secondary, high, middle, elementary, grammar, language, boarding, tech, it, software, marketing, advertising, pr, design, web, digital, creative, media, consulting, accounting, engineering, construction, insurance, coffee, grocery, clothing, shoe, book, charity, corner, department, convenience, toy, furniture, hardware, electronics, phone, beauty, hair, nail, biotech, fintech, edtech, healthcare, health, mental, medical, dental, veterinary, vet, gp, animal, pet, publishing, security, energy, solar, oil, gas, manufacturing, pharmaceutical, pharma, chemical, event, events, catering, fast-food, fast, food, pizza, burger, italian, chinese, indian, recruitment, recruiting, staffing, employment, temp, travel, estate, real, letting, property, investment, production, film, game, games, gaming, logistics, shipping, transport, delivery, cleaning, moving, car, auto, repair, fashion, retail, community, training, research, architecture, financial, services, ai, data, cybersecurity`;

/** Whether the first of somebody’s names may be that of the family, or a particle: then none is dropped in a greeting. */
export const mayBeFamily = (first: string, rest: readonly string[]) => NO_GIVEN_NAME.test(first) || (EASTERN_FAMILY.test(first) && rest.every(isEasternGiven));
