import { kinds } from "../word-kinds.ts";

/** Words that stand for one another in what they say of a fault: whoever has learned that a lawyer is a threat knows it of a solicitor. */
export const kindsOf = kinds({
  law: "lawyer* attorney* solicitor* barrister* counsel legal* court* tribunal* sue suing sued lawsuit* litigat* acas eeoc ombudsman* regulator* union* inspector* commission* licensing authorit* police gdpr dpo statutory discriminat* illegal* unlawful* arbitrat* advocate* legislation act acts rights",
  outlet: "glassdoor indeed linkedin facebook tiktok twitter instagram reddit google yelp trustpilot kununu mumsnet nextdoor youtube forum* blog* newspaper* paper papers press journalist* reporter* radio tv gazette review* stars post* tweet* thread* whatsapp viral screenshot* public* publish* hashtag* online internet social channel subreddit podcast",
  complain: "complain* report* lodg* escalat* grievance* file filed filing raise raised dispute* formal* writing written record* log evidence document* inform* notify* contact* ombuds*",
  boss: "manager* director* ceo headquarter* boss* owner* supervisor* chairman* chair trustee* governor* president principal head superintendent mp mayor council* senator chief hq board",
  folk: "friend* famil* neighbour* neighbor* colleague* customer* client* regulars mate mates everyone everybody people girls lads wife husband mum mums mom mother father dad brother* sister* cousin* network followers subscribers community village town parents students others applicants candidates workmates circle",
  custom: "business custom shop shopping money account* polic* insurance membership subscription contract* order* supplier* elsewhere competitor* competition boycott* cancel* withdraw* switch*",
  need: "rent mortgage bills kids children child baby savings debt* benefits visa income wage wages broke evict* desperate* hungry feed hospital medication landlord loan* overdraft heating starv*",
  again: "reconsider* rethink revisit* reopen* reverse review* overturn* change second another chance* opportunit* shot go trial* shift* week* month* probation* backup reserve",
  cheap: "free unpaid cheap* less lower half minimum nothing salary pay paid wage volunteer* hours nights weekends anything whatever",
  rude: "rude* short curt dismissive cold* yawn* phone late unprepared arrogan* condescend* patronis* patroniz* sneer* laugh* mock* smirk* bored impolite disrespect* unprofessional* shabby careless* sloppy shambl* chaotic disorgani* mess* ghost* ignor* silence silent forgot* lied lie lying lies misled mislead* dishonest* two-faced sarcastic* grill* interrupt* humiliat* insult* treat* bother*",
  unfair: "unfair* bias* wrong* rigged joke rich farce fix fixed nephew niece favourit* favorit* nepotis* prejudice* shame* disgrac* ridiculous absurd nonsense laughable mockery sham charade tick box stitch* insider* inside predetermin* age ageis* race accent gender sexis* racis* double standard* goalpost* pretend* excuse*",
  waited: "wait* week* month* hour* minute* day days chase* chasing silence nobody never late delay* promised promise said told finally eventually still",
  better: "better stronger best right more most qualified experienced suited suitable capable perfect ideal match outperform* exceed* meet met ticked every all strongest equal",
  judged: "decision* decide* judg* assess* assum* conclu* scor* rating* evaluat* reason* feedback overlook* underestimat* underrat* misread* misjudg* mistake* miss missed missing regret* disagree* wrong incorrect* inaccurate unjust* overblown",
  low: "stupid* idiot* useless* hopeless* loser* failure* fail* fool* rubbish worthless* thick slow dumb mess* dull dim pathetic* embarrass* awkward clumsy ugly old boring average mediocre unemployable incompeten* inadequate disaster* wreck* clown* coward* joke burden nobody nothing fraud impostor imposter muppet plank donkey terrible awful bad worst hate",
  mind: "brain* memory mind head sieve goldfish tongue nerves legs feet hands",
  sorry: "sorry apolog* forgive* forgiveness pardon* excuse* regret* ashamed mortified embarrass* guilty sincerest",
  bother: "bother* troubl* wast* disturb* nuisance pest* inconvenienc* impos* intru* burden* annoy* clutter* inbox busy time read message email asking writing existing",
  reason: "reason* why cause* explain* explanation* understand* factor* tipped decisive criteria deciding basis wrong lacking lacked missing short lost swung clinch* difference behind rationale grounds",
  other: "other another someone somebody person guy lad woman man girl candidate* hire* winner* successful chosen he she him her they them",
  next: "next future improve* practis* practic* strengthen* learn* build* read study train* course* develop* work focus skill* advice advise tip* suggest* recommend* prepare*",
  wonder: "amaz* incredibl* awesome extraordinar* exceptional* outstanding* magnificent* phenomenal* spectacular* unbelievabl* wonderful* fantastic* brillian* genius* visionar* legend* hero* angel* saint* heaven* dream* perfect* miracle* bless* magic* inspir* awe honour* honor* privileg* idol* god goddess world-class unforgettable breathtaking stunning life-changing sublime divine",
  ever: "ever never always forever life lifetime whole entire world planet universe anywhere words beyond eternal* endless* infinite* deepest bottom heart soul tears cry cried",
  kind: "kind* nice* lovely warm* friendly helpful thoughtful patient* clear* honest* fair* open* enjoyed glad pleased happy grateful appreciate* thank* useful interesting good great",
});
