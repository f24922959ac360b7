import { kinds } from "../word-kinds.ts";

/** Words that stand for one another in such emails: whoever has learned that a post was frozen knows it of a vacancy on hold. */
export const kindsOf = kinds({
  choose: "choose chose chosen select* pick* hire hired hiring appoint* offer* went gone going give gave given decid* opt* prefer* favour* favor* award* accept* promot* move* moving proceed* progress* advanc* continu* pursu* tak* took",
  other: "other others another someone somebody else candidate* applicant* person people individual* colleague* guy gal lad woman man lady chap folks",
  fit: "fit match* suit* align* experience* background* skill* qualif* profile* strong* close* closer closely relevant requirement* criteria require* need* want*",
  sorry: "sorry unfortunate* regret* sad* afraid disappoint* alas apolog* unhappily unsuccessful* bad hard difficult tough",
  inside: "internal* inside promot* own existing current* incumbent interim acting colleague* secondee* seconded redeploy* within ranks staff team in-house transfer* deputy",
  close: "clos* cancel* froze* freez* hold pause* pull* pulled scrap* shelv* withdraw* withdrew stop* wound winding cut cuts axed eliminat* defer* postpon* budget* fund* headcount restructur* reorgan* reorg* merger scal* hiring-freeze suspend* discontinu* gone",
  job: "job jobs role* position* post posts vacanc* opening* opportunit* seat spot slot place* requisition req reqs contract work",
  apply: "apply* applied applies reapply* re-apply application* candidature put throw hat try submit* resubmit* send interest* express* consider* back again return* welcome* encourage*",
  later: "later future again next spring summer autumn fall winter year years month months season term someday time soon come comes coming open* reopen* advertis* new other further down line road meantime q1 q2 q3 q4",
  look: "look* watch* check* visit* browse keep eye eyes page website site portal careers jobs vacancies alert* follow* linkedin listing* board",
  keep: "keep* kept hold hang retain* store* sav* file* pool network database records book* list* note* remember* mind touch connect* contact* radar pipeline roster bank bench know",
  call: "call* ring rang phone* phoned telephone* bell shout speak spoke talk* chat* zoom skype teams catch diary calendar minutes line voice mobile coffee",
  feedback: "feedback pointer* note notes comment* score* scoring scored mark marks debrief* observation* impression* reason* detail* colour color insight* thought* advice* tip tips view views evaluation* assessment* evaluat* explain* why inputs",
  rule: "policy legal law lawyers department procedure* practice volume number* unable cannot able allowed permit* prevent* resources capacity individual*",
  meet: "meet meeting met interview* conversation* discuss* visit* panel* session* onsite came come coming join* joined sat presented round* stage* afternoon morning day yesterday board committee governors tour",
  screen: "phone* telephone* call* screen* recruiter* introduct* intro initial first preliminary quick short",
  test: "test* task* assign* exercise* case study challeng* take-home takehome assess* trial* sample* portfolio present* lesson audition* simulation quiz code coding hackerrank essay prototype submission shift kitchen* written aptitude",
  final: "final* last shortlist* finalist* two three both runner second close* narrow* hair whisker",
  thanks: "thank* appreciat* grateful enjoy* pleasure lovely great nice good kind delight* impress* privilege",
  ahead: "schedul* reschedul* invit* available availab* confirm* await* receiv* review* process* update* soon shortly patien* bear decision* still yet pending reference* document* sign* start* congrat* delighted pleased offer* welcome* next step* tomorrow monday tuesday wednesday thursday friday",
  luck: "luck wish* best success* search endeavour* endeavor* career",
});
