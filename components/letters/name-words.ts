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
  ${TITLES.filter((title) => title !== "ing" && title !== "miss").join()}, doctor, doctors, madam, ma’am, sirs, mesdames, messieurs, ladies, gentlemen, gents, reverend, fr, rt hon, rt. hon, right honourable
  capt, captain, cpt, col, colonel, sgt, lt, cdr, cmdr, brig, insp, inspector, gov, cllr, councillor, councilor, senator, rep, pres, ambassador, amb, mayor, judge
  nurse, matron, chef, headmaster, headmistress, bishop, archbishop, deaconess, evangelist, evang
  herrn, herren, damen, dipl.-ing, dipl-ing, mme, mlle, mm, monsieur, madame, mademoiselle, maître, mtre, sr, sra, srta, señor, señora, señores, señoras, señorita, senor, senora, doña, lic, licda, arq, dra, profa, mtro, mtra, abg, senhor, senhora, senhores, senhoras, enga, engª, exmo, exma
  sig, sig.ra, sigra, sig.na, signor, signore, signora, signori, dott, dott.ssa, dottssa, dottor, dottore, dottoressa, avv, geom, de heer, heer/mevrouw, heren, meneer, mevrouw, mevr, dhr, drs
  pani, panie, państwo, panowie, fru, frøken, paní, pane, pani, mgr, judr, mudr, phdr, rndr, bc
  datuk, dato’, dato, datin, tan sri, tunku, tengku, cikgu, encik, puan, bapak, bpk, ibu, hj, shri, shrimati, smt, thiru, ustad, ustaz, ustadh, ustadha, maulana, mullah, swami
  alhaji, alhaja, hajia, hajiya, otunba, barr, barrister, engr, pharm, arc, surv`;

/** Titles that are names too. What follows is not safe to drop, and alone they stay. */
export const TITLES_OR_NAMES = `miss, ing, m, maj, hon, sen, heer, pak, rabbi, deacon, eng, arch, chief, father, sister, brother, mother, hr., major, mag, doc, don, pan, pastor, imam, sheikh, shaikh, sheik, sri, shree, tun, haji, elder, apostle, justice, me, ir, oba, kumari, familie, famille, familia`;

/** Behind a name: “Tanaka san”. */
export const TITLES_BEHIND = "san, sama, sensei, bey, hanım, hanim, ssi, nim";

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
  managerin, leiter, leiterin, referent, referentin, personalreferent, personalreferentin, personalberater, personalberaterin, personalleiter, personalleiterin, responsable, responsabile`;
/** Words of an office that hires. */
export const OFFICES = "recruiting, recruitment, hr, human resources, talent, acquisition, people, hiring, staffing";
/** Many people at once. */
export const GROUPS = "team, teams, department, dept, committee, panel, board, office, staff, group, colleagues, all, everyone, everybody, members";
/** Groups that are greeted as they were typed. */
export const GROUP_WORDS = `${GROUPS}, hr, human resources, people ops, people operations, people team, people and culture, recruiting, recruitment, talent, career, careers, hiring, jobs, personalabteilung`;
/** Departments. Behind a name they say where somebody works. */
export const FIELDS = `
  engineering, eng, marketing, sales, product, design, data, finance, legal, it, ops, operations, support, security, research, science, analytics, growth, content, communications, comms, pr, admin, logistics, procurement
  quality, qa, infrastructure, platform, backend, frontend, mobile, payments, learning, development, training, culture, diversity, inclusion, equity, compensation, benefits, payroll, customer, success, software, accounting, audit
  tax, risk, compliance, strategy, partnerships, business, technical, tech, ux, ui, editorial, corporate, services, supply, chain, admissions, administration, construction, transport, care, medical, clinical, education, energy, media, news
  health, healthcare, retail, public, affairs, relations, programmes, programs, planning, management, human, resource, resources, global, and, of`;

/** What somebody is called who has no name here. */
export const HUMANS = "guy, guys, lady, ladies, woman, women, man, men, girl, girls, boy, boys, dude, dudes, bloke, chap, gentleman, gentlemen, person, persons, people, human, humans, individual, individuals, stranger, bot, robot, system, machine, email, more, other, others, rest";
/** Before a noun. */
export const DETERMINERS = "the, a, an, some, this, that, my, our, your, their, her, his, one, two, three, four, five, both, several, many, various, few, a few, a couple of, another, other";

/** Short forms, and names that people take beside one of another language, where both do not begin alike. */
export const NICKNAMES = new Set(
  `Amy Andy Angela Alice Allen Anna Becky Ben Beth Betty Bill Billy Bob Bobby Cathy Charlie Chris Cindy Daisy Dan Daniel David Dick Drew Emily Emma Eric Eva Frank Grace Hank Harry Helen Henry Ivy Jack Jacky James Jane Jason Jenny Jerry Jessica Jim Jimmy Joe John
  Johnny Judy Kate Kathy Kelly Kevin Kitty Leo Lily Linda Lisa Liz Lucy Maggie Mark Mary Meg Michael Michelle Mike Molly Nancy Ned Nick Nina Paul Peggy Peter Polly Rachel Ray Richard Robert Ryan Sally Sam Sandy Sarah Sasha Simon Sophie Steve Steven Sue Susan Ted Tim Tina Toby Tom Tony Vicky Victor Vivian Wendy William`.split(/\s+/u),
);

/** Family names that often stand first, particles, and short forms: what follows is not safe to drop. */
export const NO_GIVEN_NAME =
  /^(?:nguy[eễ]n|tr[aầ]n|ph[aạ]m|hu[yỳ]nh|ho[aà]ng|v[uũ]|v[oõ]|[dđ][aặ]ng|b[uù]i|ng[oô]|zhang|wang|zhou|huang|zhao|chen|liu|yang|wu|xu|li|lin|ma|zhu|hu|guo|he|gao|luo|zheng|liang|xie|song|tang|feng|deng|cao|peng|zeng|xiao|tian|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|yao|kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|shin|seo|kwon|hwang|ahn|nagy|kov[aá]cs|t[oó]th|szab[oó]|horv[aá]th|varga|kiss|moln[aá]r|n[eé]meth|farkas|abu|abd|abdul|abdel|al|el|bin|ibn|bint|umm|de|del|da|di|du|la|le|van|von|der|ter|st|mc|mac|o)\.?$/iu;
