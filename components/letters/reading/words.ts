const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Applicant-tracking systems and job boards: in an address they name no employer. */
export const TRACKERS = set(`greenhouse greenhouse-mail lever ashby ashbyhq workday myworkday myworkdayjobs icims talent-icims smartrecruiters taleo
  successfactors bamboohr teamtailor teamtailor-mail personio workable workablemail jobvite recruitee breezy breezyhr jazzhr jazz applytojob rippling
  pinpointhq pinpoint eightfold avature cornerstone csod oraclecloud oracle ultipro ukg paylocity adp dayforce hirebridge hirevue hackerrank codility
  applicantstack jobscore zohorecruit naukri linkedin indeed indeedemail glassdoor ziprecruiter monster stepstone xing wellfound angel otta reed totaljobs
  cv-library seek trac tal.net oleeo softgarden rexx d.vinci concludis onlyfy prescreen join comeet gem phenom phenompeople hire mail email notifications
  notification us eu apply jobs careers recruiting talent hr msg mailer mandrillapp sendgrid amazonses mailgun outbound e em`);
/** Addresses of private people. */
export const FREEMAIL = set(`gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail gmx web t-online mail hey fastmail zoho
  yandex rediffmail btinternet example`);

/** Words that belong to no person's name and, alone, to no company's. */
export const GENERIC = set(`team teams talent acquisition recruiting recruitment recruiter recruiters hiring careers career human resources hr people operations
  department dept office the our your we us you i it this that these those and or of for at in on to from with as by all here there my me he she they
  staffing personnel support service services center centre desk jobs job application applications applicant applicants candidate candidates position role vacancy
  opening opportunity opportunities interview panel committee board group management manager company organization organisation business employer
  dear hi hello hey thanks thank regards best kind warm sincerely cheers yours faithfully good great lovely congratulations unfortunately sadly regrettably however while
  although after please no not yes so but if when since due having given once re fw fwd aw wg update status outcome response reply follow-up note subject
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow
  tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  everyone anyone someone somebody nobody sir madam mr mrs ms miss mx dr prof professor linkedin email mail phone tel mobile website www http https
  onboarding crew family similar explore hugs love onwards rooting read more again click upgrade learn view sender recipient thanking new general global international corporate graduate early campus university people's culture internal external attraction experience partner partners
  sent via get message notification automated confidential privacy policy terms mit freundlichen grüßen grüssen freundliche viele ihre ihr
  diversity equity benefits coordinator specialist consultant director head lead officer executive assistant associate senior junior vice president chief
  reference ref date location salary details feedback steps stage pune hope wishing wish sorry apologies greetings apply faq help
  university's school's covid gdpr agg ceo cto cfo coo chro vp svp md founder cv resume capital
  scheduling classified certificated competent authority authorities procurement admissions accounts administration editors editorial resourcing payroll government civil shared lending unit section search agm dgm avp authorised authorized signatory division administrative directorate bureau unsubscribe preferences settings footer website gtm kadry personalabteilung personalwesen`);

/** Last words of job titles, lower case. */
export const JOB_TITLES = set(`engineer engineers developer programmer manager analyst designer architect scientist consultant coordinator specialist administrator assistant
  associate director officer executive representative rep supervisor lead leader head technician nurse teacher lecturer professor researcher intern
  internship apprentice apprenticeship trainee accountant auditor bookkeeper controller planner buyer merchandiser copywriter writer editor journalist
  reporter producer photographer illustrator artist animator recruiter trainer coach advisor adviser agent clerk cashier barista chef cook waiter server
  driver pilot electrician plumber mechanic welder machinist operator operative installer fitter builder surveyor estimator inspector paralegal lawyer solicitor
  attorney counsel librarian archivist curator therapist physiotherapist psychologist counsellor counselor pharmacist dentist hygienist optician doctor
  physician surgeon veterinarian carer caregiver practitioner worker receptionist secretary concierge strategist marketer evangelist advocate partner
  owner master tester underwriter broker trader banker teller handler dispatcher fundraiser chemist biologist physicist
  statistician economist actuary mathematician geologist technologist toxicologist guard security host hostess housekeeper janitor cleaner gardener
  purchaser foreman forewoman groundskeeper florist brewer baker butcher farmer aquarist zookeeper instructor tutor principal headteacher dean provost registrar postdoc fellow
  fellowship student werkstudent praktikant praktikum volontariat ingenieur entwickler leiter berater sachbearbeiter referent kaufmann kauffrau
  president vp cto cfo ceo coo cio cmo ciso stylist model actor dancer musician composer conductor translator interpreter
  moderator streamer gamer ambassador liaison facilitator mediator organizer organiser scheduler expediter
  sre devops qa pm ux ui programme graduate paraplanner attendant steward stewardess crew captain lifeguard paramedic emt
  herdsman herdsperson milker shepherd childminder matron warden midwife phlebotomist radiographer sonographer sommelier bartender mixologist picker packer loader forklift roofer carpenter joiner painter decorator
   negotiator valuer caseworker chief detective constable firefighter soldier directrice directeur gerente chefin chefarzt oberarzt arzt ärztin geschäftsführer geschäftsführerin processor buchhalter leiterin referentin personalreferentin redakteur
  gp mentor sorter keeper techniker elektriker elektroniker mechatroniker lektor lektorin krankenpfleger pfleger erzieher lehrer dozent verkäufer einkäufer disponent consultantin faculty modeller modeler observer upholsterer hand tailor locksmith seamstress organist optometrist audiologist dietitian nutritionist osteopath chiropractor usher chaplain pastor vicar caretaker courier
  superintendent príomhoide co-ordinator co-worker rn hca adjuster konditor patissier archer commis plongeur priest convenor convener jefe jefa directora responsable co-chair labourer laborer bricklayer plasterer glazier hairdresser barber beautician nanny guide examiner laborant laborantin invigilator presenter ranger forester jeweller proofreader porter bookbinder bookseller boatbuilder shipbuilder stonemason blacksmith goldsmith silversmith saddler weaver potter glassblower clockmaker watchmaker arranger perfumer speechwriter ghostwriter screenwriter songwriter educator sexton verger bellringer falconer gamekeeper ghillie contractor retoucher colourist colorist dramaturg choreographer repetiteur violinist cellist bassoonist oboist pianist bassist drummer percussionist viola violin cello bassoon oboe canvasser enumerator typist stenographer transcriber captioner subtitler signaller linesman trackman banksman rigger scaffolder slinger greaser bosun stoker oiler deckhand splicer patternmaker toolmaker moulder pickers packers drivers cleaners nurses teachers vet farrier groomer kennelman zoologist botanist ecologist hydrologist meteorologist oceanographer cartographer demographer lexicographer lecturers linguist logistician mediator mgr mgrs asst supv supt coord engr teamlead teamleader bursar lectureship professorship readership studentship cutter proprietor landlord landlady deckhand stagehand partie rider patroller skipper croupier umpire tattooist aesthetician esthetician masseur masseuse doula gilder luthier signwriter tiler`);

/** What a heading above the greeting is about, if it may name employer and role. */
export const OF_APPLICATION = /\b(?:application|applying|interview|interest)\b/i;

/** Where offices are: no employer, and no part of a role. */
export const PLACES = "London|Manchester|Birmingham|Leeds|Bristol|Glasgow|Edinburgh|Cardiff|Belfast|Dublin|Liverpool|Sheffield|Berlin|Munich|München|Hamburg|Frankfurt|Cologne|Köln|Stuttgart|Düsseldorf|Leipzig|Aachen|Vienna|Wien|Salzburg|Zurich|Zürich|Amsterdam|Paris|Madrid|Barcelona|Lisbon|Warsaw|Prague|Mumbai|(?:New )?Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Kolkata|Noida|Gurgaon|Gurugram|Ahmedabad|Jaipur|Nagpur|Singapore|Dubai|Sydney|Melbourne|Toronto|Vancouver|Montreal|New York|NYC|San Francisco|Los Angeles|San Diego|Seattle|Chicago|Boston|Austin|Denver|Dallas|Houston|Atlanta|Miami|Philadelphia|Germany|UK|USA|India";

/** Legal forms behind a company's name. */
export const LEGAL = set(`inc llc ltd limited plc gmbh ag se kg ug corp corporation co llp lp pvt pte pty bv b.v nv ab as asa oy a/s aps sa s.a sas sarl srl spa s.p.a kgaa mbh ggmbh ev e.v eg ohg pllc cic`);

/** Last words of names that no person bears. */
export const BODIES = set(`pediatrics paediatrics surgery dental yachts outfitters district council government bank university school schools college academy hospital hospitals trust foundation institute institution group labs lab laboratories
  systems holdings technologies technology tech software solutions energy health healthcare media foods food logistics freight hotels hotel motors airlines airways air aviation insurance
  capital studio studios games robotics pharma pharmaceuticals biosciences biotech therapeutics consulting consultants advisors society museum library theatre theater
  clinic care hospice practice homes union club association agency ministry department services industries international limited enterprises ventures partners publishing press books
  rescue shelter charity coaches rail railway railways cranes cleaning security catering bakery nursery kindergarten daycare homecare radio tv television network networks analytics digital cloud telecom retail stores supermarkets restaurants roasters winery vineyard vineyards farm farms brewing brewery dairy
  interiors architects engineering construction builders properties realty estates travel tours outdoors sports fitness music records entertainment pictures productions
  finance financial wealth credit payments mobility automotive shipping marine water power solar instruments tools materials chemicals steel steelworks textiles fashion municipality symphony orchestra philharmonic ballet opera choir chorus tramways zoo aquarium gallery galleries observatory archives cathedral
  breweries bakeries dairies distillery distilleries distillers nurseries clinics colleges academies theatres kitchens cycles vets ferries joinery infirmary seafoods transport haulage
  apparel cosmetics beauty optical medical center centre charities church federation authority commission court service office company co`);

/** Small words that may stand inside a name. */
export const NAME_INNER = set(`of and & de der des du und y et van von the zu la le los da di do e + für voor`);
/** Small words that may stand inside a title. */
export const INNER = set(`of and & de der des du und y et van von for the zu la le los da di do e + / in to`);
