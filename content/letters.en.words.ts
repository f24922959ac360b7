/*
 * English words that tell what shape a person's own words have (components/letters/fragment.ts): where a capital at their
 * start may go, and whether they are a sentence or a thing. Lists of words, in lower case, parted by spaces.
 */

const words = (list: string) => new Set(list.split(/\s+/u));

/** Common first words that lose their capital inside a sentence. No name of a person, place, language or product. */
export const commonFirst = words(
  "answering asking building chatting coaching coding collaborating communicating delegating designing discussing discovering estimating explaining facilitating finding getting giving hearing improving interviewing keeping knowing leading learning listening making managing meeting mentoring negotiating networking planning preparing presenting prioritizing programming reading running seeing selling showing speaking staying storytelling structuring talking teaching telling testing thinking understanding using visiting walking watching working writing " +
    "being having doing taking asked shown handling dealing debugging reviewing scaling researching drafting editing budgeting forecasting modeling modelling reporting time-keeping timekeeping slowing saying holding working-out setting pitching closing organizing organising supervising scheduling cooking cleaning driving nursing caring playing drawing sketching laughing eating " +
    "accounting accuracy advice agile algorithm algorithms analysis analytics analytical architecture assertiveness atmosphere attention attitude behavioral behavioural better body bookkeeping brainteasers budget business calm career case cases change chat clarity class clean clear clearer clinical cloud code coffee commercial communication company competency complex computer concise confidence conflict content conversation conversations core cost creative creativity critical cross-functional culture curiosity customer customers data database databases decision decisions deep deeper delegation depth design details difficult discipline discussion discussions distributed domain email emails emotional empathy energy engineering enthusiasm estimation event executive experience eye faster feedback fewer financial focus formal friendly fundraising generosity genuine good grammar grant great handwriting health honest honesty hospitality humor humour industry influence influencing interpersonal interview interviews inventory kind kindness knowledge laboratory lab large laughter leadership legal less lesson live logistics long longer lots lunch machine management market marketing math maths mathematics medical meetings mental method methods microphone mock more motivation music negotiation negotiations nerves nice note-taking numbers object-oriented object office on-call online openness operations operational organization organizational organisation pace paperwork patience patient people performance personal persuasion phone photography policy positive practical practice prep presence presentation presentations pricing prioritization problem problems process product production productivity professional program project projects pronunciation proofreading proposal public quality quantitative quick quicker questions questioning real reliability remote report reports research resilience respect risk role safeguarding safety salary sales schedule science scientific security self-confidence self-presentation senior shared sharing short shorter small small-talk social soft software specific speech speed spoken stakeholder stakeholders statistical statistics stories story strategic strategy strong stronger structure structured supervision system systems task tasks team teams teamwork technical technique technology test tests theory thorough time timing tone tour trade-offs training transparency travel trust typing unit user values verbal video vision visual voice warm warmth web welcome whiteboard whiteboarding wider work workplace workshop written " +
    "lovely humble supportive modern pleasant positive smooth organised organized prepared maintained polite respectful attentive knowledgeable helpful caring approachable relaxed informal casual beautiful amazing awesome excellent fantastic brilliant cool welcoming busy quiet loud bright spacious cosy cozy delicious new old big huge happy smiling laid-back down-to-earth fast slow easy hard tricky challenging interesting exciting inspiring engaging impressive valuable useful hands-on flat diverse multicultural international global local private individual detailed constructive direct fair equal complex weak poor bad time-management " +
    "family growth trial demo professionalism opportunity opportunities cookies dog dogs jokes brevity punctuality fluency weaknesses environment processes response communication interaction interactions reception treatment chance level study stack kids children tea cake cakes biscuits breakfast food snacks plants garden parking location commute uniform uniforms tools machines machine equipment robots vans trucks horses animals cats residents guests clients learners teachers mentors managers leaders directors doctors drivers engineers developers designers recruiters colleagues coworkers co-workers employees facilities benefits balance adaptability accountability creativity diversity inclusion openness passion respect punctual vocabulary multitasking learning adapting trying staying well vibes view views windows lesson lessons reply replies funny calm honest " +
    "advanced basic daily free fresh group handover head hearing-aid hiring interviewer interviewers kitchen mission nurse nurses open pair parent parents patients pupils recruiter role-play room simple site skills staff store students teacher thoughtful tough very ward weekly wonderful wound",
);

/** Words that never carry a capital of their own inside a sentence. */
export const functionWords = words(
  "the a an how what when where why who which that your their our my his her its this these those each every both all any some one two three four five many most several no not more better to from with in on at by for of about after before during as because if whether while than so very really just also everyone everybody nobody somebody someone everything you we they he she it there",
);

/** Verbs in a form that only a sentence has: be, have, do, could, and pasts that are no participles. */
export const finiteVerbs = words(
  "is are was were isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't has have had hasn’t haven’t hadn’t hasn't haven't hadn't does do did doesn’t don’t didn’t doesn't don't didn't can could will would should may might must can’t couldn’t won’t wouldn’t can't couldn't won't wouldn't " +
    "looks smells shook gave took went knew spoke began wrote saw showed ate drove chose grew drew broke rose wore forgot became ran came sang swam threw felt kept " +
    "seemed seems cares believes makes gives lets wants knows thinks feels says keeps treats trusts goes matters",
);

/** Pasts that are also participles: a sentence only if an object follows at once. */
export const pastVerbs = words("made told said let got built rebuilt held brought left put cut set found sat stood met led sent spent taught thought heard paid won lost read bought caught");

/** What an object begins with, so that the word before it was a verb. */
export const objectStarts = words("me us him her them you it a an the my our your his their its everyone everybody every each all that how why what no very so really two three");

/** Where a clause begins that belongs to the noun before it, or the subject of one. */
export const clauseMarks = words("who whom whose which that where when why how what because since as if whether while although i you we they he she everyone everybody nobody");

/** Short nouns that people type without their article. */
export const bareNouns = words(
  "exercise session tour demo demonstration conversation discussion interview task test question presentation atmosphere culture walk chat call talk story project mission office lab dog team workshop whiteboard canteen kitchen garden factory warehouse view building lunch role-play roadmap product vision energy kindness warmth honesty openness friendliness humor humour enthusiasm patience generosity curiosity hospitality transparency professionalism passion attention welcome environment experience process response interaction round reception treatment opportunity chance level study stack gesture moment joke laugh smile handshake assessment shift setup set-up onboarding lesson reply interviewer ward role day handover feedback approach attitude spirit vibe space play policy service tone walk-through walkthrough",
);

/** Languages that people want to get better at. */
export const languages = words("english german french spanish italian portuguese dutch polish russian ukrainian turkish arabic hebrew hindi chinese mandarin cantonese japanese korean swedish danish norwegian finnish greek latin welsh irish swahili");

/** The same for more than one: “friendly people”, but “people skills”. */
export const barePlurals = words("people questions colleagues employees interviewers views kids children facilities offices hierarchies values staff guests residents students teachers nurses managers conversations jokes stories ideas cookies dogs windows vibes lessons replies");

/** Names of languages and tools that people want to get better at: they keep their capital. */
export const properNames = words(
  [...languages].join(" ") + " " +
    "excel word powerpoint outlook access python java javascript typescript rust go swift kotlin scala ruby rails php perl haskell elixir erlang clojure julia matlab stata react angular vue svelte next node django flask spring laravel docker kubernetes terraform ansible jenkins kafka spark hadoop airflow snowflake databricks tableau looker power qlik postgres oracle mongo redis linux unix windows bash git github jira confluence figma sketch photoshop illustrator indesign premiere blender unity unreal autocad revit solidworks salesforce hubspot zendesk shopify wordpress google microsoft amazon azure apple adobe quickbooks xero sage epic cerner bayesian boolean socratic montessori kanban scrum lean six",
);

/** Verbs that can only be verbs, in the form that stands after “to”. */
export const plainVerbs = words(
  "be speak explain listen get learn understand write prepare give ask become stop keep find stay have say come go feel tell negotiate delegate communicate think manage handle breathe prioritize simplify summarize articulate demonstrate avoid start remember relate connect adapt develop ramble quantify make take do know teach smile believe introduce remain dress grow behave participate express convince persuade socialize interact concentrate memorize finish complete increase reduce gain earn obtain pass sell overcome",
);

/** Verbs that are nouns as well: a verb only with what follows a verb. */
export const doubtfulVerbs = words("design code practice practise test plan work focus structure sound build estimate support network coach train research debug document pitch interview cook drive type pause lead present answer show use talk read slow stand deal control study polish");

/** What follows a verb and no noun. */
export const afterVerb = words("me my myself a an the more less better with on to at in out up down faster slower through under from about for how what people others questions it them harder longer smarter louder early well clearly confidently calmly briefly");

/** Words in -ing that say what was done or felt: no article stands before them. */
export const doingWords = words("being feeling loving liking enjoying visiting seeing hearing meeting having getting discussing making sharing");

/** What one is more or less of. */
export const adjectives = words("confident concise assertive commercial patient organized organised structured relaxed direct open proactive precise specific strategic articulate visible calm clear brief technical analytical decisive resilient creative flexible persuasive fluent outgoing punctual diplomatic curious systematic independent consistent convincing engaging succinct focused prepared careful thorough honest natural professional mature social sociable disciplined humble positive polite responsible reliable friendly energetic motivated independent");

/** What one wants to be less of. */
export const flaws = words("nervous anxious shy quiet wordy verbose vague defensive hesitant rushed emotional impulsive impatient stiff tense self-critical");

/** Adjectives that compare by themselves. */
export const comparatives = words("calmer clearer slower faster quicker stronger better braver louder bolder shorter smarter sharper smoother tougher warmer");

/** What one improves rather than gets better at. */
export const qualities = words("skill skills ability abilities attention attitude accuracy pronunciation grammar vocabulary handwriting posture speed pace depth structure style accent clarity presence awareness focus tone discipline understanding visibility fitness portfolio resume cv profile network");
