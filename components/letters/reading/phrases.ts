/**
 * The phrasings that rejections are made of, one a line. They are read on plain text (`plain` in sentences.ts): lower
 * case, no punctuation, short forms written out (“won’t” is “will not”, “unable” is “not able”), fillers such as “at
 * this time” gone. `_` stands for perhaps one word, `~3` for up to three, `…` for up to five, `(a|b)` for a choice,
 * `x?` for “perhaps”, {name} for a part below.
 */
const PARTS: Record<string, string> = {
  go: "(mov(e|ing|ed)|proceed(ing|ed)?|progress(ing|ed)?|advanc(e|ing|ed)|continu(e|ing)|tak(e|ing|en)|go(ing)?|carry(ing)?|bring(ing)?|put(ting)?|pass(ing|ed)?)",
  on: "(forwards?|further|ahead|onwards?|any more|(on )?to (the |our |an? )?(next|following|final|second|further|interview|hiring|demo|phone|technical|onsite|offer|shortlist|later|selection|assessment|telephone)( (stage|step|round|phase|part|level|manager|interview|lesson))?|through)",
  case: "((your|this|the|any|an?) ~2 (application|applications|candidacy|candidature|profile|submission|process|cv|resume|conversation|recruitment)|you|yours|with you)",
  person: "(candidates?|applicants?|applications?|persons?|people|individuals?|profiles?|finalists?|submissions?|professionals?|hires?|contenders?|freelancers?|folks?|students?|colleagues?|lady|lad|gentleman|chap|fella|guy|girl|woman|man|employees?|members?|graduates?|engineers?|developers?|designers?|managers?|teachers?|nurses?|drivers?|writers?|artists?|planners?|consultants?|analysts?|technicians?|workers?|specialists?|assistants?|chefs?|interns?|friends?|others|ones?|options?|choices?)",
  others: "((an)?other ~4 {person}|(a )?(different|stronger|alternative|preferred|internal|external|better) ~2 {person}|(a )?more (\\S+ ){1,2}{person}|(someone|somebody|others)( else)?|other (folks|people|options)|(a )?different _ (skill|skills|skillset|profile|background|type|kind)|(a )?(handful|few|couple|number|group|small set) of ~2 (others|{person})|another of|(an?|the|those|which|with|one|more|few|small|other|\\d+|three|group|number|handful|of|few|some|only|our|select) ~3 {person} (who|whose|that|with|we|more|already|having|has|had|have|better|closer|is|are|working)|\\S+s (who|whose)|{person} (who|whose|that|which|with|having|more|better|closer|we|already)|those whose|one of (our|the|my))",
  job: "(~6 (position|role|job|post|vacancy|opening|spot|place|contract|seat|opportunity|requisition|gig|placement|internship|apprenticeship|hours|employment|offer|slot|req|assignment|scholarship|spot on))",
  wewont: "not (?!need )~4 ",
};

const expand = (phrase: string): string =>
  phrase.replace(/\{(\w+)\}/g, (_, part: string) => expand(PARTS[part] ?? part)).replaceAll("…", "~5 ").replace(/~(\d+) /g, "(\\S{1,40} ){0,$1}").replaceAll("_ ", "(\\S{1,40} )?").replaceAll("(", "(?:").replaceAll("(?:?:", "(?:").replaceAll("(?:?", "(?");

/** One pattern out of many phrases. */
export const anyOf = (phrases: string): RegExp =>
  new RegExp(`(?<!\\S)(?:${phrases.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => expand(line.replaceAll("… ", "…"))).join("|")})(?!\\S)`);

/** Each of these, said plainly, is a no. */
export const NO = anyOf(`
  {wewont}{go} … {on}
  {wewont}{go} (with )?{case}
  {wewont}(pursue|pursuing|consider|considering|continue|continuing|progress|progressing|advance|advancing|proceed|proceeding|move|moving) (with )?{case}
  {wewont}(continue|proceed|progress|continuing|proceeding|progressing) (after|following) (the|your|this|that|our) (\\S+ ){0,3}(session|interview|call|chat|task|test|round|stage|screen|assignment|exercise|assessment|meeting|conversation|trial)( .*)?
  {wewont}(pursu(e|ing)|explor(e|ing)) (things|this|matters|it|the matter)
  {wewont}(proceed|progress|continue|go further|go ahead|advance|move forward|move ahead|move on|go forward)( (with|further|to the|for this|on this|beyond|past).*)?$
  {wewont}(found|deemed|assessed|judged|rated|ranked|considered) (to be |as )?_ (suitable|appointable|competitive|eligible|qualified|the right|a match|a fit|successful|best)
  (have|has|board|panel|governors|we|they|directors) (already )?(appointed|hired|recruited|engaged|retained|took on|taken on) (?!you|to |for |your)\\S+
  nothing _ (available|open|for (you|a|an)|at the)
  (go|going|gone|went|gonna go|head|heading|moving|move) (in |down )?(a |an)?_ (other|another|different) (way|direction|route|path)
  (stops?|ends?|stopping|ending|concludes?|concluded|finish|finishes) here
  (wrap|wrapping|leave|leaving|end|ending|stop|stopping) (things|it|this|matters|our \\S+|your \\S+) _ (up|here|there)
  (position|role|job|post|vacancy|opening) ~10 no longer (being filled|available|open|active)
  not be (pursued|pursuing|proceeding|progressing|advancing|progressed|moving|continuing|going forward|taken|processed further)
  {wewont}(selected|select|shortlisted|shortlist|short listed|chosen|successful|sucessful|succesful|successfull|accepted|appointed|hired|picked|recommended|approved|nominated|retained) {case}?(by|for|to|in|as|from|with|among|amongst|at|on|because|since|and|but|after|further|this|the|unsuccessful)
  (have|has|had|were|was|are|is) not (been )?(selected|shortlisted|short listed|chosen|successful|sucessful|succesful|successfull|accepted|appointed|hired|picked|approved|placed|recommended|called|invited)
  did not (select|choose|pick|shortlist|progress|advance|make|get|reach(?! us)|pass|clear|score|meet|succeed)( {case})?
  {wewont}(select|choose|shortlist|hire|hiring|employ|appoint|appointing|accept|engage|recruit|recruiting|onboard) (you|your)
  {wewont}(be )?(considered|considering you|consider you|considered further|included?) (you )?(for|further|in|among|amongst|as|any)
  {wewont}(include|consider|considered|considering) you
  {wewont}(offer|offering|offered|extend|extending|make|making|give|giving) (to )?you (with )?{job}
  {wewont}(offer|offering|extend|extending|make|making) (an?|the|any|this) … (offer|position|role|job|post|employment|place)( to you)?
  {wewont}(invite|inviting|invited|call|calling|bring(ing)? you|ask(ing)? you) … (you )?(to|for|in|on|back) (an |the |a |your )?(interview|interviews|next|second|final|further|assessment|onsite|on site|hiring)
  {wewont}(schedul\\S+|setting up|set up|arranging) … (next|further|another|conversations?|interview)
  not … (among|amongst|in|part of|one of|within) (those|these|the) … (chosen|selected|invited|shortlisted|group|list|three|candidates|applications|applicants|final|ones?|shortlist|people|individuals|proceed\\S*|shortlisted|two|four|five|few)
  (?<!(can|could) )not (be )?(on|in|make|made|placed on|include you on|appear on|feature on|reach) (it|the list|the shortlist|our shortlist|the cut|the final list|the short list|this list)
  not … (the|a|an) (right|good|strong|best|perfect|close|suitable|ideal|quite|great|exact) …(match|fit|person|candidate|one)(?! to (interview|ask|speak|talk|help|answer))
  not (what|who) (we|the team|they) (need|are looking|want|had in mind)
  not (fit|match|meet|align|suit|correspond|satisfy|fulfil|fulfill|meeting|matching|aligned|suitable|suited|reach|met|clear|pass) ~3 (our|the|their|this|these|all|for|to|its|his|her|what (we|the|this|they|is)|required|requirement|requirements|cut|criteria)
  (do|does|did) not _ (have|possess|hold) the … (experience|skills|qualifications?|licen[cs]e|background)
  inability to (offer|appoint|select|consider|take|engage|accommodate) you
  no longer (being |be )?(under|in|considered|considering|a candidate|moving|active|available|require|recruiting for|hiring for|filling)
  (has|have|had|was|were|is|been|being|as|be|application) unsuccess?full?y?
  (put|placed|kept|marked) (on|under|as|in) reject\\S* 
  (chos(e|en|ing)|select(ed|ing)?|signed|cast|pick(ed|ing)?|hir(e|ed|ing)|appoint(ed|ing)?|elected|opted|going|gone|went|go|given|gave|identified|promot(e|ed|ing)|recommended|prefer(red)?|engaged|engage|found|extended|offered|offering|offer|extend|made an offer|making an offer|moving|move|moved|proceed(ing)?|progress(ing)?|continu(e|ing)|pursu(e|ing)|advanc(e|ing)|narrow(ed|ing)|focus(ing)?|accept(ed)?|decided (for|on|upon|in favou?r of)|retained|took|awarded|approved|endorsed|confirmed|ratified|backed|voted for|filled|fill|taking|take|consider(ing)?|selected|gave|giving|settled on|speaking|speak) ~7 {others}
  (an|the )?other _ {person} ~2 (came out|pipped|beat|edged|won|nicked|impressed|had)
  {others} (has|have|had|was|were|who) ~3 (accepted|chosen|selected|hired|appointed|engaged|offered|demonstrated|given|signed|pipped|beat|beaten|edged|won|came out|had the|came across|impressed)
  (offered|given|gone|going|awarded|go|giving|extended|made) ~12 to (someone|somebody|another|an? ~3 (candidate|applicant|person|colleague|designer|internal)|~4 who|a lad|one of)
  (giving|given|give|offered|offering) the {job} to
  (position|role|job|post|vacancy|opening|spot|requisition|contract|seat|opportunity|place|places|spots|positions|roles|hours|slot|reqs?) ~8 (been |now |already |is |are |was |were )(all )?(filled|closed|cancelled|canceled|withdrawn|taken|scrapped|pulled|eliminated|discontinued|gone|removed|put on hold|paused)
  (filled|fill|filling) (this|the|that|our|it) ~6 (internally|position|role|post|vacancy|opening|job|seat|spot|place|req|requisition|headcount)
  (position|role|job|post|vacancy|opening|spot|contract|requisition|req) ~10 (has|is|was|s) (gone|going|given|offered|accepted|awarded) to
  (our|the) (choice|decision) (did|has|was|is) (not )?…(fall|fallen|gone|favour|favor|against|in favour|in favor|negative)
  (decision|preference|choice) … (went|fell|gone|go) … (to|on|for|with|another|someone|somebody|against)
  decision ~3 in favou?r of (?!you)\\S+
  we are passing$
  not the (highest|best|top) _ (scoring|ranked|placed) {person}
  looking for a more \\S+ {person}
  not … favou?rabl[ey]
  not (eligible|qualified) to (continue|proceed|progress|advance|move)
  shortlisted ~2 {others}
  not _ have (the|a) right (seat|role|spot|place|opening) for you
  our (second|third) choice
  on (hold|ice) indefinitely
  decided to (interview|see|meet) ~2 {others}
  decided (to )?(stop|end|conclude|close|halt|pass|not|against)(?! take)(?! lightly)
  (conclude|end|stop|close|ending|closing|stopping) (the|our|this|your) (recruitment |recruiting |selection |application |hiring )?(process|application|file|candidacy|conversation|conversations|discussions|journey) (here|at|with|for|because|and|now|today|as)?
  (going to|have to|will|decided to|opted to|we are|must) (pass|decline|stop here) (on|for|you|your|and|with)?
  your (application|candidacy|candidature|profile|cv|resume|name) ~3 not (?!~3 (submitted|complete|completed|received|attached|affect\\S*|finished|opened|decided|reviewed|include|contain|read|yet|final|uploaded|expired))\\S+
  you (have |were |are |did |could )?_ not _ (qualified|qualify|cleared|clear|met|meet|reached|reach|passed|pass|scored|one of|among|in the|progress\\S*|chosen|made)
  (not|no longer) ~3 (adding|taking on|hiring|bringing on|recruiting|looking for|looking to hire|looking to add) (anyone|anybody|more|new|additional|any)
  (that|it|this) is not you
  (decided|decision|chosen|opted|choosing|going) to (hire|recruit|fill|promote|appoint|staff) ~4 (internally|from within)
  have been (rejected|declined|turned down|unsuccessful)
  (so|that|it is|is) a no
  no go
  not (be )?hiring (for|you|anyone|anybody)
  not have (any |a |an )?(suitable |appropriate |current )?(role|position|vacancy|opening|opportunity|opportunities|vacancies|positions|roles|job|place|spot)s? (for you|available|that|suitable|to offer|which|matching|in our|at|open)
  not ~2 (taking|appointing|hiring|recruiting|take|hire|recruit|appoint) _ (anyone|anybody|any)
  (no|not a) job to (fill|offer)
  not … (give|offer|grant) you (a |an |the )?(chance|positive|place|spot|position|job|role)
  (rescind|rescinding|withdraw|withdrawing|revoke|retract|rescinded|withdrawn) (our|the|your|this) _ offer
  (give|send|giving|sending) you (a |an )?(negative|no|refusal|rejection|declining)
  negative (answer|reply|response|decision|outcome|result|news)
  not to (extend|make|offer|hire|appoint|select|recommend|invite|shortlist)
  missed out
  not (reached|reach|achieve|achieved|attain|attained|gain|gained|meet|met) the ~3 (standard|threshold|score|bar|cut|minimum|level|pass)
  can not (hire|employ|progress|advance|proceed)
  not (think|believe|feel|see) ~14 (would work|would fit|right for|fits?|suits?|would suit|match|matches)( .*)?
  than (asking|inviting|seeing|bringing|interviewing) you
  (it|place|job|role|post|position|contract|spot) ~3 went to
  (had|has|have|gave \\S+) the edge
  made the difference
  (role|job|position|post) _ (needs?|requires?|calls for|demands) (someone|somebody|more|deeper|stronger|\\S+er )\\S*
  not (been )?(able to )?match you (to|with)
  not have anything _ (for you|available|open|suitable)
  you are not moving (on|forward)
  (afraid|sorry) ~3 bad news
  wish i had (better|good|different) news
  too \\S+ _ for (a|the|this|our|us|what)( .*)?
  ranked you (second|third|fourth|\\S+th)
  first choice ~2 (said yes|accepted)
  (selected|chosen|chose|hired|appointed|picked|promoted|plumped for|settled on|taken on|took on|opted for|went with|gone with|going with|recruited|ended up hiring|ended up with) (our|an?|another|one|two|three|some|the other|mr|mrs|ms|those|people|folks) (?!~2 (time|date|slot|day|venue|room|provider|location|system|interviewer|panel|few|shortlist|you))\\S+
  (full|complete) (crew|team|roster|house|quota|complement)
  crewed up
  (pipped|edged out|narrowly beaten|beaten to it)
  (experience|knowledge|someone|somebody) _ won (out|through|the day)
  (quota|batch|cohort|intake|team|crew|class|programme|program) ~4 (is|are|was) _ (full|complete|allocated|closed)
  (positions|places|posts|seats) ~6 allocated
  (application|candidature|profile|process|position|vacancy|requisition|case|file|post) ~6 stands? (closed|rejected|cancelled|filled)
  we have _ filled (?!in|out|up|your|all|our)\\S+( .*)?
  we have _ hired$
  (made|completed|finalised|finalized) (our|the|a) hire
  refuse your (application|candidacy)
  not ~3 (at|on) the level
  not (feel|see|sense|find|think) ~3 (enough|sufficient|strong) (alignment|fit|match|overlap|evidence)
  (under|below|short of) (the|our) _ (cut|cut off|threshold|pass mark|pass|bar|line|minimum)
  you would _ struggle
  not work for us
  not _ (confirm|approve) (the|your) (appointment|candidature|hiring)
  (put|set|putting|setting) your (application|cv|profile) (aside|to one side)
  not (a|any) _ (vacancy|opening|position|role|job) (that|which|for) ~3 you
  (leave|leaving) the _ (post|role|position) (vacant|empty|open|unfilled)
  (rethink\\S*|re ?scop\\S*|redefin\\S*|reconsider\\S*|withdraw\\S*) (the|this) (role|vacancy|post|position)
  (requirement|role|position|post|vacancy) _ (been )?dropped
  let you go from
  you (have not|do not have) (one|it|that|this|the)$
  not give you (a|an|any) (acceptance|commitment)
  no (more )?(room|openings|spots|places|space)
  not (one )?(among|amongst) (those|the ones|the \\S+)
  (keep|continue|continuing|resume|resuming) (looking|searching|(our|the|my) search)
  (disqualified|ruled out|discounted|eliminated|rejected|reject|regretted) (you|your)
  not (be )?interview(ing)?( you)?$
  not the _ (candidate|person|profile|one|match) (we|they|i|the team|that)
  (decision|choice|vote|lot|choosing) ~6 not (fall|fallen|fell|land|landed|go|gone) (on|to|upon|with) you
  not (be |been )?(referred|forwarded|put forward|submitted|passed on|released) (on )?(to|for) (the|our|a) (selecting|hiring|appointing|interview|selection|panel|manager|client|team)\\S*
  no further (action|steps?|consideration|assessment|processing) (will|is|are|can|to) ~2 (taken|be|follow|on your|for your)
  (settled|decided|agreed|landed|plumped|come down|came down|fell|fallen) (on|for|upon|with) (the other|somebody else|someone else)( .*)?
  (offer|offered|offering|give|given|gave|award|awarded|awarding|place|placed) (it|the|this|that) ~4 elsewhere
  (places?|spots?|slots?|positions?|seats?|vacanc(y|ies)|posts?|jobs?|hours) ~8 (have|has|had) _ (gone|been taken|been snapped up)( .*)?
  (make|making|made|extend|extending|extended|give|giving|gave) ~3 (offer|job|role|position|place|post|hours) to (them|her|him|the other|another|someone|somebody|one other)( .*)?
  ^(so |but |and )?(i |we |they |he |she |the \\S+ )?(have |has |just )?(went|gone) with (?!(you|your|it|that|this|the flow|us|me|our gut)\\b)\\S+( .*)?
  (status|result|outcome|update|feedback|decision) ~6 (reject|no go|dropped|not cleared|not suitable|not progressing|no)$
  (l1|l2|l3|hr round|screen|technical round|round (1|2|3|one|two|three)) (reject|rejected|not cleared|failed)
  (see|saw|view|viewed|rate|rated|rank|ranked|put|place|placed|had|have) (an|the) ?other _ {person} ~3 (in front|ahead|stronger|first|closer|better|above)( .*)?
  (fill|filling|filled|staff|staffed) ~7 with (him|her|them|another|someone|somebody|the other|one of)( .*)?
  not ~3 (consider|include|take) (it|this|them|your \\S+) ~2 (in|for|into) (the|our|this|further|any|account for)( .*)?
  (have|has) (asked|invited|chosen|picked) (?!you|your|for|whether|if|that|my|our|the|all|about|us|me|them to send)\\S+ (who|to (join|start|take|be|do)|because|from|as|since)( .*)?
  not this (summer|year|season|spring|winter|autumn|fall|round|intake|term|semester|cycle)( .*)?$
  brought to (a|an) (close|end|conclusion)
  (skills?|experience|talents?|you|strengths|profile) ~5 (better|best) (used|suited|placed|served|off|employed) (elsewhere|somewhere else|in an?|at another|by another|with another)( .*)?
  (taking|take|put|putting|moving|move|inviting|invite|bring|bringing|seeing) (the|an) ?other _ (two|three|four|five|{person}) ~2 (forward|through|to|on|back|in)( .*)?
  (successful|chosen|selected|appointed) (applicant|candidate|person|colleague) (has|have) _ (started|accepted|signed|joined)( .*)?
  (wish|wished|hoped) (i|we) (was|were|had been|could be) ~2 (writing|calling|ringing) ~6 (offer|yes|good news|better news|happier)( .*)?
  (have|has) _ (hired|recruited|appointed) (for|to|into) (this|the(?! other)|that|our) ~4 (role|position|post|job|vacancy|opening)
  (voted|votes?|vote|leaned|leant|came down|argued|decided) ~7 (for|on|to|towards|in favou?r of) (the other|another|someone else|somebody else) ~2 {person}
  (of you|applicants|applications|candidates|people|many|both|two) ~8 (but|and) ~4 (only|just) (one|a single|the one) ~4 (job|post|place|position|role|vacancy|opening|desk|seat|spot|hire|offer)( .*)?
  not ~4 (see|find|think of) ~2 (a|any) way ~4 (work|forward|around|to (hire|offer|bring|take|fit))( .*)?
  (have|has) found (our|the right|a suitable|the) (\\S+ )?(person|one|match|candidate|someone|colleague|new \\S+)( .*)?
  (gave|given|give|giving) (it|this one|that one|the \\S+) to (an?|another|someone|somebody|my \\S+) (?!~4 (to (read|review|look)|review|who will))\\S+( .*)?
  not ~4 recommend (you|your)( .*)?
  the unlucky one
  you (came|were|finished|placed|ranked|are) _ (second|third|fourth|fifth|runner up)( .*)?
  ended up ~2 (choosing|going|hiring|picking|appointing|selecting|offering|giving) ~2 (someone|somebody|another|the other|an?|her|him|them)( .*)?
  (client|they|team|panel|manager|board) (has|have) passed( on (you|this|your|it).*)?$
  (post|role|job|position|place|vacancy|contract|offer) ~3 (should|will|would|is to|shall|must) go to (?!you)\\S+( .*)?
  (narrowly|only just) missed ~2 (out|the|being|list|cut|selection|a place)( .*)?
  not ~4 (in a position|able) to (offer|invite|give|call|grant) (you )?(to )?(an? |the |for an? )?(interview|second|next|further)( .*)?
  (end|close) of the (road|line) for (this|you|us|your|me)
  (filled|via|through|by) ~3 internal (job )?(posting|process|recruitment|move|route|advert\\S*|movement|sourcing)
  (come|comes|coming|came|brings?|brought) ~3 to an end
  (process|journey|application|road) ~2 (ends|stops|finishes)
  passed on (your|you)
  (go|goes|going|went|gone) no further
  {person} ~3 (with|had|having|came|corresponded|matched|match|were|are|fit|fitted|suited|come|brought|bring|suit) _ (more|closer|better|stronger|nearer|deeper|greater)
  did not _ (demonstrate|show the|bring|display|convince|possess|evidence|have the)
  saying no
  not the right (time|moment)
  (choice|decision) ~3 is (another|someone|somebody)
  appointed to the (role|post|position|vacancy)
  status ~6 (not selected|not progressing|not progressed|unsuccessful|rejected|declined|not retained)
  archived your
  (close|closing|closed|closing out|close out) (out )?(your|this) (application|candidacy|file|profile)
  not in line with
  your (profile|application|candidature|cv|resume) ~2 (rejected|declined|regretted|dropped|closed)
  (headcount|budget|funding|project|grant) ~8 (cut|not (renewed|awarded|approved)|removed|cancelled|canceled|lost|withdrawn|fell through|fallen through|frozen)
  (can not|not able to) offer you (?!_ (feedback|sponsorship|relocation|more|travel|parking))\\S+
  (was|were) stronger
  find a more
  we (had|have) to turn (you )?down
  not ~5 (a|the|right|good|strong|quite) _ (match|fit)
  there (is|was) (not|no) ~2 (match|fit|suitable)
  (concluded|completed|closed|ended) (our|the|this) search
  (other|others|another) ({person} )?~3 (more closely|stronger|closer|better|higher|nearer)
  been regretted
  (decided|had|have|chosen|need|going) to (withdraw|close|end|remove|cancel|reject|decline) your (application|candidacy|process|file)
  not ~2 enough for
  not i am afraid
  hold(ing)? off on
  no longer ~2 (pursu|proceed|progress|mov|continu|consider|in the running)\\S*
  not be an offer
  (over|under) ?qualified
  part ways
  but no thanks
  answer is (a )?(no|negative)
  (result|outcome) ~6 (is|was) (negative|unsuccessful|not positive)
  (fell|fallen|fall) ~2 short
  close second
  (successful|appointed|chosen|selected) (candidate|applicant|person) (had|has|brings|brought|was|demonstrated|showed)
  not ~3 (more positive|better news|good news)
  not (be )?(asking|calling|having|bringing) you (to|back|in|for)
  passing on (this|you|your|it)
  (is|was|it) a pass
  (scored|score|fell|ranked|were|was) _ below (the|our)
  not selected list
  (?<!(salary|pay|date|time|package|room) (was|is) )not ~2 (the|what|an?) _ (news|answer|outcome|result|reply|response|decision|you|email|message) ~2 (hop(e|ed|ing)|want(ed|ing)?|wish(ed|ing)?|wait(ed|ing)|expect(ed|ing)?|look(ed|ing)) ?(for|to hear)?
  wish (i|we|there) _ (had|have|were) (two|three|more than one|another|several|a second|more|hired|a place|room|\\d+)
  not (been |being |be )?offered {job}
  (no|not an?|not any) ~2 (offer|interview|round|invitation|appointment|place|job) ~3 (for|to) you
  offer (will|can) not be (made|forthcoming|extended)
  (nothing|no (use|place|room|role|position|space|job|slot|opening)) ~3 for (you|your)
  (will|shall|can) not be (joining|getting|receiving|starting|working|coming|adding|meeting|seeing|needing|part of|among|amongst|one of) (?!~3 (call|meeting today|able))\\S+
  (will|shall|can) not _ (need|see|welcome|join|use|help|add|have|employ|accommodate|place|put|keep) (you|us|your (?!form|data|details|letter|card|laptop)\\S+)( .*)?
  (could|can|do|did) not _ (see|picture|imagine|envisage) (you|this|that|the \\S+|it)( \\S+)? (in|with|as|working|on|for|succeeding|thriving)
  not _ (convinced|persuaded|sure|certain|confident|satisfied) (that|by|of|with) ~4 (you|your|fit|fits|suits?|match)( .*)?
  not ~2 (coincide|correspond|overlap|line up|dovetail|accord|tally|agree|sit) _ with
  not ~3 (go|gone|fall|fallen|come out|swung|swing|turned out|been decided|work(ed)? out) _ (your way|in your favou?r|for you)
  not _ (to be|meant to be|going to happen|a yes|gone your way)( .*)?$
  has to be a no
  answer no$
  not _ be a next
  (partners|panel|board|committee|owners?|directors?|others) (have |has )?(decided|voted|thought|felt|chose) otherwise
  not _ (our|the|my|their|his|her) (first|top|preferred|number one|final|eventual) (choice|pick|preference|candidate)
  not _ (come |came |get |make it )?(in|into|on|part of|among|amongst) (that|this|the|our|their|his|her) _ (group|list|shortlist|longlist|running|selection|few|number|three|two|four|five|six|eight|ten|successful|chosen)
  (continue|proceed|go on|go ahead|carry on|move on|moving on|going on|continuing|proceeding|moving ahead|finish|move forward|moving forward) ~3 without (you|your)
  (asked|offered|invited) (them|her|him|the other|another|one of|someone|somebody) ~4 (to (be|become|join|take|fill|start)|the|that)
  (someone|somebody) else ~3 (will|is going to|is) (be|join|take|start)\\S*
  (chose|chosen|picked|hired|appointed|took|taken|selected|recommended) (them|her|him)
  decided (on|for|upon|in favou?r of) (an?|another|one|someone|somebody|the) (?!_ (date|time|start|day|format|second|next|venue|salary|process|round))~5 (who|whose|with|that|which|from|already|because|as|for|having)
  (settled|decided|agreed|landed|plumped|set) (on|for|upon) (an?|another|one|someone|somebody|our|two|three) ~4 {person}
  (appointed|hired|bring|bringing|bringing on|bring in|take on|taking on|bring on|got|found|employed|shook hands with|shaken hands with|signed|gave it to|given it to|agreed with) (in |on )?(someone|somebody|an? ~3 {person}|our new|the right (person|one|candidate|match)|a _ match)
  (already )?(spoken for|snapped up|occupied|readvertise\\S*|re advertise\\S*|shelved|axed|no longer vacant|no longer on offer)
  (role|job|position|post|vacancy|project|programme|place|opening) ~5 (been |is |was )?(taken|gone|shelved|axed|occupied|victim|mothballed)( .*)?$
  (filled|fill|have|got) ~4 (openings|positions|places|roles|vacancies|spots|slots|posts|jobs|seats)
  (have|got) _ (the|enough) _ (staff|people|help|hands|workers|drivers) ~2 need
  no longer (an?|any) ~4 (post|job|role|position|vacancy)
  (hire|appointment|selection) has (now )?been made
  none of the (candidates|applicants|people|applications)
  (person|one|candidate|applicant) _ (appointed|hired|chosen|selected|we went with|in front|who got it)
  appointee
  appointment (to|of|has|was) ~4 (been made|made|post|role|position|someone|another)
  (preference|vote|vote went|decision|choice|majority|verdict) ~4 (for (an?|another|someone|somebody|the other) ~3 {person}|against you)
  (against|ahead of|before|in front of) you (in|on this|this time|i am|i fear)
  (prefers?|preferred|favou?rs?|favou?red) (an?|another|the|someone|somebody|one) ~3 (profile|{person}|background|with|who)
  (you are|taken you|took you|been|are|were|you|application) _ (out of|removed from|eliminated from|dropped from|excluded from|withdrawn from|deselected) ~2 (process|consideration|running|selection|race|competition|pool|list)
  withdrawn your (candidacy|application|candidature)
  (process|application|candidacy|journey|file|consideration|candidature) ~5 (is|has|has been|are|now|was) _ (finished|ended|archived|at an end|over|concluded|rejected|declined|terminated|discontinued|closed)
  (outcome|result|status|decision) (is |was )?(unsuccess?ful|not selected|rejected|declined|negative|regret|no|not successful|not progressed)
  (must|have to|had to|need to|going to|shall|will) (turn you down|pass( on)?|disappoint(?! you (on|in) (one|a|this|that))|leave it (there|at that)|say no|decline)(?! the)
  (going|gone|went|playing|played) (safe|another way|elsewhere)
  opted for (\\S+ ){1,3}(over|rather|instead)
  not _ (quite )?(what|who) (\\S+ ){1,4}(has|have|had|is|are|was|were) (in mind|after|looking|seeking|want\\S*|need\\S*|hoping|pictured|imagined|envisaged|expecting|asking)
  (you would|you will|you d) (be|get|feel|find) ~2 (wasted|lost|bored|boring|too small|under ?used|underchallenged|frustrated|overstretched)
  (salary|expectations?|notice period|rate) ~6 (above|beyond|exceeds?|over|outside|too|more than|higher than) ~3 (we|our|the|budget|range|can|what)
  (taking over|moving into|moves into|keeping) (the|this|that|it|her|him) _ (job|role|position|post|person|who)
  we had _ better \\S+
  (others|other \\S+|candidates|people|some|applicants|applications) (who|which) _ (met|meet|match\\S*|fit\\S*|suit\\S*|came) ~4 (more|better|closer|nearer)
  (have|got) _ enough ~2 {person}
  not _ find (a|any) (place|room|favou?r|home) _ (among|amongst|in|on|with|for)
  (let|letting) (the|this) (\\S+ ){1,6}go
  no _ (opening|openings|vacancy|vacancies|position|job|post) _ (for an?|for any|at \\S+|this year|available|here|currently|open)
  (role|job|position|post|vacancy|place|spot) ~16 (is|was|be|been|being) (taken up|filled|taken|covered) by
  (have to|had to|going to|gonna|decided to|am|are|need to|want to) go(ing)? with (?!(you|it|the flow|our gut|that|this|\\S+day)\\b)(\\S+ ){1,4}(for|because|as|since|who|on|he|she|they|with|instead)
  the other (two|three|four|\\S+) (came|were|was|scored|had|edged|did|has|have) _ (out )?(ahead|better|stronger|slightly|just|more|in front)
  not (be )?(make|making|made) (an|any) appointment
  (one|another|the other|other|others|someone|somebody) ~3 (was|were|is|are) (a|an|just|slightly|marginally|somewhat|that) ~3 (closer|stronger|nearer|better|further|ahead|sharper)( .*)?
  only (one|a single) ~1 (chair|seat|desk|place|position|role|spot|vacancy|slot|post|job|bed|hat) ~6 (taken|filled|gone|went)( .*)?
  search ~2 (ended|concluded|finished|over|closed|come to an end) ~2 (with|as|because|since|now)( .*)?
  (panel|committee|board|we|team|they) ~2 (felt|thought|found|agreed|considered|judged|believed) (that )?(others|other \\S+|another \\S+|someone|somebody) ~6 (more|better|stronger|closer|greater|clearer|higher|richer)( .*)?
  ^(we|they|the \\S+) (have|has) (now )?(appointed|hired|filled it|decided otherwise|chosen otherwise)$
  (love|loved|liked|prefer|preferred) (someone|somebody|somebody|the other \\S+|another \\S+) ~2 (else|more|better|a)( .*)?
  which you (do|did|have) not (yet )?(have|hold|possess|got|had|held)( .*)?
  ^(need|needs|we need|we do need|they need|looking for|we are looking for) (a|an|someone|somebody) ~8 which you ~3 not( .*)?
  not ~2 (see|think|feel|believe|find) (this|it|that|the \\S+) ~3 (right|next|good|best|wise) (step|move|fit|role|place|home|match|time|thing)( .*)?
  (release|releasing|released|remove|removing|withdraw|withdrawing|dismiss|dismissing|free|freeing) you from (our|the|this|any)( .*)?
  not (confirm|confirmed|approve|approved|ratify|ratified|endorse|endorsed|support|supported) your (nomination|appointment|application|candidacy|candidature|selection)( .*)?
  (draw|drew|drawn|drawing) (a|the) line (under|through|beneath|there|here)( .*)?
  (this|it|that|things|this one|role) (is|are|was) not (going to|gonna|meant to) ~1 (work|happen|pan|come off|be)( .*)?
  (another|other|one other|a different|a second|an external|an internal) _ {person} ~3 (recommended|nominated|put forward|proposed|selected|ranked|placed|preferred|considered)(?! (you|that you|for you)\\b)( .*)?
  not (as|so) (closely|well|strongly|fully|directly) ~2 (aligned|matched|suited|related|developed|placed|qualified|equipped|as)( .*)?
  (cards?|dice|die|coin|vote|lot|choice|decision|wind|luck) (fell|fallen|has fallen|have fallen|landed|went|gone|came down|came out|blew|swung) ~2 (differently|another|others|other|elsewhere|against|the other way|away)( .*)?
  (leave|leaving|left|exit) (our|the|this) (process|selection|recruitment|pipeline|running)( .*)?
  (reached|come to|at|reaches) the end of (its|your|the|this|our) (journey|road|line|process|path|way)( .*)?
  (match|fit|chemistry|overlap|alignment|spark|click) (was|is|were) not _ (quite )?(there|strong|right|given|enough|close|sufficient)( .*)?
  (you would|you will|you might|you d) ~2 (be )?(happier|better off|better suited|better served|more at home|better placed) (somewhere|elsewhere|in an?|at an?|with an?|in another)( .*)?
  (you|application|you have) (lost|lose|lost out|were beaten|came off second|came second|finished second)( by| to| out| best| with| .*)?
  (fought|fight|spoke|spoke up|argued|pleaded|pushed|rooted|lobbied) for you ~3 (outvoted|overruled|not|alone|lost|in vain)( .*)?
  i was (outvoted|overruled)
  (can not|not able to|not) (bring|take|hire|add|recruit|employ) ~2 (anyone|anybody|any|a new|new) _ (new|in|on|else|people|staff|one|person)?( .*)?
  re ?advertis(e|ing|ed)( .*)?
  (no|not|not any) (further|more) (action|steps) ~2 (on|with|for|regarding|about) (your|this)( .*)?
  (already|now) have (our|the|a full|all our|enough|a) ~2 (crew|team|staff|people|staffing|hands|cast|line up|lineup|squad|pickers|helpers|trainee|apprentice|candidate|successor)( .*)?
  (have to|had to|going to|need to|must) let you (down|go|know that it is not)( .*)?
  no luck ~1 (this time|i am afraid|today|sorry|for you)( .*)?
  better luck (next|another|elsewhere|with the next)( .*)?
  ^(do |please |but )?try (again|us again|your luck again) (next|in (a|the|spring|autumn|six|twelve)|another)( .*)?
  not lead (to|on to) (a|an|any) _ (callback|call back|offer|booking|part|contract|job|place|second)( .*)?
  (part|role|roles|parts|show|production) (has|have|is|are|was|were) (now |already |been )*(cast|casted)
  (board|panel|committee|partners?|owners?|client|team|they|we|school|trustees|governors) ~2 (went|gone|plumped|opted) for (?!(a )?(walk|lunch|coffee|you))\\S+( .*)?
  (appointment|job|post|position|role|contract|place) (has |have )?(gone|went|goes|is going|was given|has been given) to (?!(the |a )?(tender|advert|print|press|panel|committee|board|interview))\\S+( .*)?
  (will be|is|are|was) (taking up|starting in|filling|moving into|stepping into|succeeding to) (the|this|that) (post|role|position|job|chair|vacancy)( .*)?
  ^(all )?(sorry |ah |oh |hi |all |its |it is )*(sorted|filled|taken|gone|staffed|covered) ?(now|already|i am afraid|sorry|thanks|mate|cheers)?( .*)?$
  (profile|candidature|application|resume|cv|case) ~3 (getting|being|been|is|was|are) parked
  (treat|consider|take|regard) this ~2 as ~2 (closure|closed|final|the end)
  status ~20 (to|is|as|now) (not (progressed|selected|successful|shortlisted|proceeding|hired|moving)|unsuccessful|rejected|declined|no longer under consideration)
  decided (us|ourselves) for ~2 {person}
  consideration of your (application|submission|candidacy|candidature|profile|materials|resume) (has|is|was) (now )?(concluded|ended|closed|complete|completed|over|finished|discontinued)
  other (applicants|candidates) ~3 (more closely|better|closer|more nearly) (correspond\\S*|match\\S*|align\\S*|fit|meet|met|suit\\S*)
  only (those )?(candidates|applicants|people)? ?(securing|scoring|achieving|getting|with|above|who (scored|secured|got|achieved)) ~8 (were|was|are|have been) (called|invited|taken|selected|shortlisted|put) ~8 (you|your|good self|not)( .*)?
  could not (come|be|figure|feature|make it) (under|in|on|among|within) (the|this|that|our) ~2 (list|shortlist|selection|category|group)
  only (one|two|three|four|five|six|\\d+|a few) of (the|our|us|all)? ?~2 (candidates|applicants|people) (could|can|would|were|are) ~2 (kept|taken|asked|invited|seen|chosen|continue|stay|go on)( .*)?
  ask(ed)? you to leave at (lunch|lunchtime|midday|noon|the break|half time)( .*)?
  not (be )?giving you (the |a |this |that )?(?!(an?|my|our|the|any|this|that) (answer|decision|update|feedback|details|date|definite|more|reason))\\S+(?!.* (until|yet))
  had to choose (one|just one|a single) ~5 (from|out of|of|among|between) (\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|so many|dozens)( .*)?
  one (contract|place|post|job|position|seat|vacancy|slot|spot) ~6 which (has|is|was) (now )?(been )?(signed|filled|taken|gone|given|awarded)
  (we|this|it|things) come ~1 not together
  (your )?(result|score|scores|mark|marks|total|grade|points|application) ~2 (falls|fell|is|was|came) ~2 (below|short of|under) ~5 (benchmark|threshold|pass mark|cut off|cutoff|cut|minimum|standard|line|score|mark|bar|level|required)( .*)?
  (candidacy|candidature|application|participation|candidateship) (ends|ended|finishes|stops|closes|concludes|comes to an end|has ended|has come to an end)( .*)?
  (after|are|have|has|am|is|ended up|went and) (giving|given|gave) (it|the job|the start|the place|the position|the role|the spot) to (?!(you|the (panel|team|manager|hiring|committee)|my (manager|boss|colleague)|our) )\\S+
  took on (our|an|the|a) (apprentice|trainee|person|new|hire|student|intern|driver|cook|chef|hand|assistant|baker|barista|joiner|fitter|mechanic|labourer|helper|gardener|carer|cleaner|teacher|tutor|waiter|waitress) ~8 (already|last|yesterday|on|this|so|just)( .*)?
  (just )?missed the boat
  choice fell (elsewhere|on (another|somebody|someone|a different))
  approved the appointment of (another|a different|someone|somebody|the other)( .*)?
  (req|requisition|role|position|post|job|vacancy) did not survive ?(it|the|this)?( .*)?
  not moving (anybody|anyone|somebody|people|any candidates?|any of the candidates|candidates) (forward|ahead|on)( .*)?
  (could|can|did|do|does) not recommend your (name|candidature|application|appointment|profile)( .*)?
  (elected|chosen|decided|opted) to (engage|hire|employ|retain|appoint|take on|go for|bring in) (another|a different|someone|somebody)( .*)?
  (made|drawn up|drew up|prepared) a ranking ~6 you are not (on|among)( .*)?
  you are not on (the|this|that|our) (ranking |short |final )?(list|shortlist|ranking)( .*)?
  (?<!(if|whether) .{0,30})nobody (is |are |will be )?getting it
  ended (seasonal|summer|winter|holiday|graduate|this year s|all|our|this) ~2 (hiring|recruitment|recruiting)( .*)?
  (open|pending|current|outstanding|remaining|active|existing)? ?applications have been (cancel\\S*|withdrawn|closed|voided|rejected|declined)( .*)?
  filled (from|by|with) ~1 (candidates|applicants|people|those) (who were )?(placed|ranked) (ahead|above|before|higher)( .*)?
  (placed|ranked|came|finished) (second|third|fourth|fifth|sixth|seventh|\\d+th|\\d+rd|\\d+nd) (on|in|of) (the|our) (panel|list|order of merit|ranking)( .*)?
  (jobs|places|spots|hours) (all |now |already )*(gone|taken)
  so we must disappoint you
  must disappoint you
  that is why we not go further with you( .*)?
  not go further with you( .*)?
  (bring|take) on (an?|any) ~3 right now not you( .*)?
  (another|the other|a different|one other) _ {person} ~14 (has been|was|have been|is) (selected|chosen|appointed|hired)( .*)?
  (the other|another|one of the other) (guy|lad|girl|lady|chap|fella|bloke|woman|man|one|person|candidate|applicant|finalist) (has |have |had )?((took|taken|got|snapped up) (it|this|that|the)|signed|accepted|said yes)(?! ~2 (another|elsewhere|a different))( .*)?
  not _ reached for (appointment|interview|selection|certification)( .*)?
  confirmed (her|him|them) as (?!(your|a|an|one of the|our) ~2 (references?|referees?))\\S+( .*)?
  we are not (recruiting|hiring|employing|taking on|looking to (hire|recruit|take on)) (?!agenc)\\S+( .*)?
  (one of (them|our \\S+)|colleague|someone|somebody) ~2 will take over (the|this|that)( .*)?
  applications? ~4 (are|is|be|being) returned( .*)?
  (someone|somebody) else (has been|was|is being|is) (picked|chosen|selected|hired|appointed|preferred)( .*)?
  no luck(?! (reaching|getting|finding|with|catching|ringing))( .*)?
  would rather (have|take|hire|appoint|go with) (someone|somebody|an?)(?! ~1 like you)( .*)?
  (sorry|sad|hard|hated|hate) to say no( to you.*)?$
  (role|post|job|position|vacancy) ~1 will not ~2 exist( .*)?
  stand(ing)? ~8 (search|role|process|vacancy|post) down( .*)?
  (feedback|response|answer|result|decision) ~12 (is|was|came back|has come back) (negative|a no|a reject|not positive)( .*)?
  you (would|will|d) ~2 be (miserable|unhappy)( .*)?
  (continue|go|proceed|move|going|moving|carry on|press on|opted|decided) ~3 with ~1 (smaller|narrower|shorter|reduced) (group|number|pool|set|list|field|shortlist)( .*)?
  yours (ended up|came|fell|was|landed|finished) ~3 (under|below|outside|short)( .*)?
  (had|have|having|decided|forced) to (shelve|scrap|axe|bin) (it|this|that|the (role|post|job|search|position|vacancy|hire))( .*)?
  (put|marked|tagged|shown|updated) (your \\S+ |you )?~2 as (rejected|reject|not suitable|unsuccessful)( .*)?
  landed on (the other|another|someone|somebody) ~2( .*)?
`);

/**
 * Signs that together also make a no, where nothing speaks against it: none of them is enough. The most telling come first,
 * and the sentence of one that is `shown` can stand for the refusal.
 */
export const HINTS: readonly { weight: number; hint: RegExp; shown?: true }[] = [
  { weight: 1, hint: anyOf(`
    (decided|decision|concluded|determined|chosen|choose|chose|picked|opted|elected|selected|selection|outcome|finalised|finalized)`), shown: true },
  { weight: 2, hint: anyOf(`
    unfortunately
    regret(tably|fully)?
    dread(ing|ed)?
    hard feelings
    hate to
    hurts
    putting (this|it) off
    not _ (good|better) news
    sadly
    sorry
    afraid
    disappoint(ing|ed|ment|s)?
    gutted
    not the (news|outcome|answer|result) …you
    not easy
    (difficult|tough|hard|close|challenging) (decision|call|choice|selection)`), shown: true },
  { weight: 2, hint: anyOf(`
    (other|different) _ (candidates|applicants|people|profiles|applications|direction)
    another _ (candidate|applicant|person|individual)
    the other \\S+
    someone
    somebody`), shown: true },
  { weight: 2, hint: anyOf(`
    more (closely|experience|experienced|suitable|suited|relevant|recent|senior|directly|aligned|of what)
    (closer|better|stronger|deeper|closest|strongest)(?! luck)
    (elsewhere|instead of you)`), shown: true },
  { weight: 3, hint: anyOf(`
    (bad|disappointing|sad|different|other) news
    (hire|person|whoever|role|job|position) ~3 (has to|must|have to) (be|have|own|hit|do|know)
    (need|needs|needed|want|wants|wanted|after|seeking|looking for) (an? |the )~2 {person} (who|with|that)
    (need|needs|needed|want|wants|wanted|after|looking for|look for|hoping for|hoped for|require|requires|prefer|prefers|seeking|searching for) ~2 (someone|somebody|more|different|deeper|stronger|a person|a level|a bit|a little|greater)`), shown: true },
  { weight: 3, hint: anyOf(`
    wish(ing|es)? … (luck|success|well|best)
    (good|best of) luck
    all the best ~3 (future|search|career|endeavou?rs|job)`), shown: true },
  { weight: 1, hint: anyOf(`
    (many|several|numerous|large|high|overwhelming|strong|incredible|competitive|impressive|exceptional|outstanding|significant|hundreds|\\d+) ~6 (applications|applicants|candidates|resumes|response|pool|interest|field|people)
    competition`) },
  { weight: 1.5, hint: anyOf(`
    future (opportunities|openings|roles|positions|vacancies|endeavou?rs)
    (other|another) (role|position|opening|opportunity|vacancy|opportunities|openings|roles|positions|vacancies)
    apply again
    re ?apply
    on file
    job search
    your search`) },
  { weight: 1.5, hint: anyOf(`
    not ~6 (you|your|yours|application|candidacy|candidature)
    (you|your application|yours|we|i|it) ~3 not
    (is|was|will be) a no`) },
  { weight: 5, hint: anyOf(`
    (wish(ing|es)?|good luck|best of luck|all the best|every success|much success|the best) ~8 (search|hunt|future|career|endeavou?rs|elsewhere|journey)`) },
  { weight: 2.5, hint: anyOf(`
    (she|he|they|who) (is |are )?_ (starting|starts?|begins?|started|accepted|said yes|took it|joins?|comes)`) },
  { weight: 0.5, hint: anyOf(`
    (enjoyed|pleasure|impressed|impressive|grateful|appreciate|appreciated|lovely|great|kind of you|first rate)`) },
  { weight: 0.5, hint: anyOf(`
    (but|however|although|though|while|whilst|that said|and yet|in the end|ultimately)`) },
];

/** Said of somebody in general, or of a case that has not happened: no statement about this person. */
export const ONLY_IF = anyOf(`
  if (you|your|we|no|not|there|it|this|these|those|they|the|selected|shortlisted|unsuccessful|successful|the answer|i|an) 
  should (you|your|we|there|the|a|an|it)
  in case
  in the event
  whether or not
  unless
  not ~9 until
  (?<!(on hold|frozen|closed|postponed) )until (?!further notice)~9 not
  (?<!(decided|voted|thought|felt|chose) )otherwise
  before we can
  without (it|this|which|them|your)
  only ~2 (shortlisted|successful|selected|qualified|suitable|those)
  (candidates|applicants|those|anyone|people|applications|persons) (who|whose|that|which|received|without|not|submitted) ~4 (not|unsuccess?ful|fail\\S*|incomplete|late)
  (late|incomplete) (applications|submissions)
  not (all|every|everyone|each|applicants|candidates|applications)
  (people|those|candidates|applicants|anyone|everyone) (who |whom |that )?we ~2 not
  (may|might) _ (decide|choose|fill|close)
  (you|you have) (viewed|saved|bookmarked|liked|followed)
  or we (will|would|may|shall|must)
  assume
  may not(?! be (the|what))
  might not
  to (candidates|applicants|those) who
  (?<!you (do|did|have) not (have |got |hold )?)yet(?! (we|our|the|i|it|they|one|another|others?|there|this|that|on|after|in|somebody|someone|a|an) )
  (gave|given|passed|sent|forwarded|shown|showed) your (cv|resume|application|details|profile|name|portfolio) (to|on to|over to)
  failing (which|that)
  (some|others|many) (were|are|will be) (told|not)
  (reply|respond|write|answer) _ to (unsuccess?ful|those|every|all|each|everyone)
  some of you
  (candidates|applicants|those|anyone|people) ~2 (not|unsuccess?ful) ~6 (will|would|are|can|should|may)
  unsuccess?ful (candidates|applicants|applications) (will|are|may|would|can|should)
  (other|remaining) (candidates|applicants) (will|are being|have been) _ (told|informed|notified)
  would (have been|be) (deemed|considered|assumed)
  when we told you
  have you
  did you
  (\\S*\\d|more than|most|half of|other|hundreds of|many|majority of) ~3 (applicants|candidates|people|applications) _ (were|are|was) not
  you (were|are|have been|came|come) (highly |warmly )?(recommended|referred)
  (withdraw|withdrawn|withdrawing|ahead|forward|further|continue|proceed|on) (with |from )?(with )?my (application|candidacy|candidature|name)( .*)?
  (turn|turned|turning) (down|away) ~2 (\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|others|people|so many|a lot|many|hundreds)( .*)?
  not (referred|selected|shortlisted|considered) (other|another|you were|the|an)( .*)?
  exceptions (can|could|are|will|may) not( .*)?
  disappoint (nearly|almost|most|many|so many|a lot|the others?|the rest|others|a great many)( .*)?
  failure to
  (may|might|will|could|would|can) (lead to|result in|cause)
  ^(well )?did not get it$
  i ~2 did not (get|make)
`);

/** Whatever else it says: the process goes on, or the person has ended it. */
export const GOOD = anyOf(`
  (pleased|delighted|happy|thrilled|excited|glad|pleasure|honou?red|love|like|want|keen|wanted|able|going|proud) (that )?(to )?(be able to )?(formally |officially )?(offer(ing)?|extend(ing)?) (to )?you (an?|the|our|this|with)(?! _ (feedback|call|chat|explanation|insight|tour|discount|voucher|copy))
  (pleased|delighted|happy|thrilled|excited|glad|pleasure) to (inform|tell|say|confirm|let you know|advise|share|report|announce|invite|move|progress|welcome)(?! ~6 feedback)
  (our|an|the|your|this) (formal |written |conditional |verbal )?offer of employment
  offer letter
  welcome (aboard|to the team|on board)
  (like|love|want|keen|wanted|happy|pleased|delighted|excited|writing|able|hoping) (you )?to _ (invite|inviting) you ~3 (interview|meet|come|speak|an?|the|for|on|in|chat|join us|back)(?! (talent|our talent|community|network))
  (like|love|want|keen|pleased|happy|excited|delighted|decided|going) (you )?to (move|progress|advance|take|bring|proceed|continue|go) (you|your|forward with you|ahead with you|with you|forward with your|ahead with your|to the next)
  (love|want|like) to interview you
  our offer (of|stands|is|remains)
  (would|'d) like to (see|meet|speak (to|with)|talk (to|with)|interview) you(?! (back|again|in (a|the) (year|future)))
  you (have|had|were|are|'ve) (now |successfully |also )*(been |being )_ (shortlisted|selected|chosen|successful|accepted|invited|approved|progressed|moved|promoted)(?! to receive)
  you (have|are) (progressed|successful|through)
  you are through
  (your application|you) (has|have|was|were) (been )?successful
  move(d)? your interview
  (interview|call|meeting) (is|has been|has) (scheduled|confirmed|booked|moved|rescheduled|postponed|rearranged)
  (as requested|at your request|per your request|your request to|confirm your withdrawal|you withdrew|you have withdrawn|withdrawn your application|your withdrawal|withdrawal of your)
  (you|you have|you are|your decision to|decision to) (decided to |chosen to |choosing to )?(turn(ed|ing)? down|declin(e|ed|ing)|withdr(aw|awn|ew)) (our|the|from|your application|this)
  (named|listed|given|provided) (you|your name) as (a |an |their |his |her )?(referee|reference)
  (provide|give|act as|complete) (a |an )?_ reference (for)?
  (finish|complete|continue) your application
  submit your application(?! (for|to) )
  you (are|have been) invited
  action (is )?required
  (revised|new) (schedule|date|time|slot)
  (talk|go|run|walk) (you )?through (the|your) (contract|offer|terms)
  talk terms
  you (have )?_ (accepted|signed)
  (it|that) is you( .*)?$
  (decided|chosen|want|wish|plan|intend|going) to (offer|hire|appoint) you
  (chosen|chose|picked|selected|choose|prefer|want(?! you to (throw|put|apply|know|keep|try|have|hear|feel|understand|think|stay|send))) you( .*)?
  (letting|let|informed|telling|told) (us|me) (know )?(that |of |about )?(you|your) (have|decision|are|no longer|would|accepted|withdraw\\S*)
  (sorry|sad) to lose you
  respect your (decision|choice)
  your (payment|subscription|card|order|membership)
  (came|come) across your (profile|cv|resume)
  i messaged you about
  (job|role|position|place) is yours
  s yours if
  not been (declined|rejected)
  you _ (were|are) (one of|among|amongst) (the|our|them|those) ~3 (picked|chosen|selected|invited|go|going|through)
  you are one of (them|the two|the three|two|three)
  you (were|are|have been) _ (chosen|selected|picked|preferred) (ahead|over|from|out|because)
  you ~3 (head and shoulders|out on top|top of the list|ahead of the (rest|others))
  (if|should|in case|were) (they|he|she|the \\S+( \\S+)?) (to )?_ (decline|declines|turn|turns|not accept|drop|drops|pull|pulls)
  (offer|offering|give|giving) (it|the \\S+|this \\S+) to you
  (and|but) you (were|are|did|have)$
  you (have |had |are )?_ (chosen|going with|gone with|accepted|taken|picked|opted for) (another|a different|an|the other) (company|employer|firm|offer|job|role|position|team|school|path|route)
  (understand|understood|appreciate) (that )?you (can not|could not|do not|are not able|need to|have to|have)
  thanks? (you )?for (being straight|being honest|letting (us|me) know|telling (us|me))
  not a no
  not work(ed)? out on your (side|end)
  you (have )?(beat|beaten|come through)
  (it|that one|that|this one) is yours( if.*)?$
  love it if you would (take|accept|join|say yes)
  your (message|email|decision|letter|note|call) _ (declining|turning|withdrawing|to (decline|withdraw|turn))
  (sent|send|sending|attached|preparing|prepared|drawing up|draw up|sign|signing) ~3 (contract|paperwork)
  you (would|ll|will) start
  (see|meet|invite|interview) both of you
  offer (still )?stands
  it (was|is) _ between you and
  (we|us) know if you no longer
  join us instead
  hope _ you (will|ll) _ (join|accept|choose|say yes)
  (we|i) (respect|understand|see|note|heard|hear) (that )?you (have |are |had )?_ (gone|going|decided|chosen|taken|accepted|opted|withdrawn|found|changed)
  sorry (that )?you (have |are )?_ (decided|chosen|leaving|withdrawing)
  you (have |are )?(not|no longer) interested
  could not reach you
  come back and (meet|see|speak|talk)
  (nothing|nobody|no one) (has been|was|is|have been) _ (decided|rejected|ruled out|chosen|selected|advanced)
  (same|another|similar|different|other) (job|role|position) ~4 (yes|interested|same pay|suit you|instead)
  (we|i|they|mum|dad|everyone) ~2 (would|do) (love|like) to have you( (on board|join|with us|start|here|aboard|as|in the team|on the team).*)?$
  please say yes
  (like|want|love|delighted|pleased) (you to be|for you to be|to have you as) (our|the) (?!first)\\S+
  you (are|'re) not one of (them|those)
  (sorry|sad) to (see you go|lose you)
  (taken|take|withdrawn|removed) you (out of|from) (the (process|running)|consideration)
  (has|have) no (bearing|effect|influence) on your application
  you are (the one|our (choice|pick|first choice))
  one of the ~3 (we|i|whom we|that we|people we) (would|should) ~3 (like|love|want) to (meet|see|interview|talk|speak)( .*)?
`);

/** It sounds like an invitation or an offer, but a letter that says plainly no may say it too. */
export const HOPEFUL = anyOf(`
  congratulations
  (great|good|exciting|fantastic|wonderful|some good|brilliant) news
  (like|love|want|keen|wanted|happy|pleased|delighted) to (schedule|arrange|set up|book|organi[sz]e) (an? |your |the |some )?_ (interview|call|time|meeting|chat|conversation|video)
  (reschedul\\S+|rebook|re book|postpone|rearrange|re arrange|push back) ~5 (interview|call|meeting|chat|it|conversation)
  can we (rebook|reschedule|move|rearrange|find)
  could we (move|rearrange|push|shift|find)
  (select|choose|pick|book|propose|suggest|send|share|find|let me know|let us know|confirm|give) ~4 (slots?|availability|times? (that|slot|below|which|you|to|from|on|when)|available times|a time to (talk|speak|meet|chat)|which of these)(?! ~8 feedback)
  (which|any) of these times
  (are you|would you be) (free|available) (on|for|at|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday)
  look(ing)? forward to (meeting|speaking|interviewing|welcoming|talking|having|working|seeing) (with )?you(?! again)(?!r)
  next steps? ~6 (is|are|will be|for you)
  not (been )?ruled (you )?out
  (application|profile) (is|remains) (incomplete|not complete|missing|unfinished|under review|under consideration|being reviewed|in progress)
  could not open
  (send|resend|upload|attach|provide) ~4 (again as|as a pdf|missing|documents|details)
  before we can
  we need your
  (does|do) not affect (our|your|the) (offer|application)
  are you (still )?interested( in)?$
  please (sign(?! up)|complete(?! ~4 (survey|questionnaire))|find attached (the|your) (offer|contract)|accept (the|this|our) (offer|invitation|position|contract|job))(?! ~4 survey)
  still in the running
  (closing date|deadline) (has been|was|is) extended
  (start|starting|joining) date
  (exactly|just|precisely) (who|what|the person|the sort|the kind) _ (we|i|the|this|our)
  (when|how soon) (could|can|would|might|are) you _ (start|join|begin|come|meet|free|available|able)
  (want|like|fancy|care|able) _ to (come|pop|swing|drop|try) (in|by|over|down|out|back)(?! to you)(?! ~4 (again|feedback|debrief))
  (popping|coming|swinging|dropping) (in|by|over) (for|to|on) (?!~3 (interview|last|meet))\\S+ ~3 (coffee|chat|trial)
  could you (do|make|manage|come|join)
  (because|as|since) (\\S+ ){1,5}(so (good|strong|impressed|impressive|convincing)|seen (all|everything|enough)|convinced)
  (everything|nothing) else (stands|stays|changes|is unchanged)
  please (would you |could you )?(send|resend|provide|upload|supply) (it|them|us|your|a|the|another) (?!_ (expenses|receipts|feedback|invoice|bank))~6 (again|before|by (noon|monday|tuesday|wednesday|thursday|friday|tomorrow|return|reply|the|\\d+))
  would you still (consider|like|want|be)( .*)?
`);

/** They have not decided: no sign of a no, unless this person has been told one. */
export const WAIT = anyOf(`
  (still|currently|continue to be|remain|remains|remaining) ~2 (reviewing|considering|interviewing|assessing|evaluating|screening|deliberating|discussing|deciding|under _ (consideration|review)|being (considered|reviewed)|in the (running|process)|in consideration|undecided|deciding|open to)
  (no|not|yet) ~3 (made|reached|taken|come to) ~3 (decision|conclusion)(?! (easily|lightly|without|quickly|easy|light))
  no (final )?decision (has|was)
  (decision|decisions) (has|have) not
  (in|within) (the|our) (next|coming) (few )?(days|weeks|week) … (hear|contact|touch|update)
  (put|placed|putting|going) on hold ~12 (touch|update|know|resume|soon|running)
  you (are|have) ~3 (reserve|waitlist\\S*|wait list\\S*|waiting list|standby)
  waiting list
  wait ?list(ed)?
  (we|i|they|panel|board|team|committee|manager) (just |do |will |still |only |would )?(need|needs|want|like|give us) ~3 (more time|longer|another (day|week|few)|(more|extra) (day|days|week|weeks))
  taking _ longer
  (will|to) take place
  (should|if) you (have |do )?not (hear|heard)
  (whether or not|whether) you (were|are)
  regardless of the outcome
  not (yet )?decided
  (will|shall) be in touch about the outcome
  (panel|board|committee|team) meets again
  as soon as (a|the|our) decision
  (bear|bearing) with us(?<!feedback.{0,80})
  (increase|improve|raise|negotiate|change) (the|our|your) offer
  (moved|transferred|forwarded|passed|sent) your (application|cv|resume|profile|details) _ (to|on to|over to|across to) (?!our (talent|database|files|pool))\\S+
  application ~3 (has been|was|is) received and (will|shall) be (screened|reviewed|assessed|scored|considered|read)
  (incomplete|unfinished|not been submitted|not yet submitted|has not been completed|draft) ~2 application
  application ~4 not (yet )?(been )?(submitted|complete|completed|finished)
  (missing|outstanding|following) (items|documents|information|forms|sections)
  decision (is )?pending
  (waiting|wait) is the worst
  sign off until
  do not have (a|any) (decision|answer|news|update) ~2 (for you|to share|yet|to give|to report)
`);

/** Said of this person, without a doubt. */
export const PERSONAL = anyOf(`
  you _ (have |were |are |did |had )?not (been |be )?_ (selected|shortlisted|successful|chosen|make|made|invited|among|progress\\S*|appointed|one of|offered|pass|passed|taken)
  (been|are|were|is|was) unsuccessful
  not (be )?(calling|inviting|asking|offering|interviewing|appointing|hiring|selecting|shortlisting) you
  not (able|in a position) to offer you (an? |the |this )~3 (position|role|job|post|contract|place|appointment|internship|apprenticeship)
  not (be )?(moving|proceeding|progressing|taking|able to (move|proceed|progress|take)|move|proceed|progress|take) (forward |ahead |further |any further )?(with )?(you|your)
  your application (has|was|is|will) _ not (?!_ (complete|received|finished|submitted))\\S+
  (decided|chosen|chose|elected|opted|have) to (move|proceed|go|progress|advance|continue|pursue|focus) ~3 {others}
`);

/** What a delay, a room or a salary is regretted with. */
export const LOGISTIC = anyOf(`
  (delay|delays|delayed|wait|waiting|late|venue|room|travel|expenses|postpone\\S*|reschedul\\S*|moved?|certificate|transcript|attachment|attached|portal|technical|deadline|salary|fault|error|missed|inconvenience|silence|long|longer|available|fallen ill|sick|ill|again|closing date|sponsor\\S*|reimburse|fare|parking|questions|persuade|acknowledge|laptop|booked|interviews?|\\d{1,4} ?[ap]m|first day|hold (the|this|it)|bring|action|wrong)
`);

/** Takes the place of what an offer or an invitation would mean: they are spoken of as past, refused or not ours. */
export const WITHDRAWN = anyOf(`
  (rescind|rescinding|withdraw|withdrawing|revoke|retract|rescinded) (our|the|your|this) _ offer
  (rescind|withdraw|revoke|retract|rescinding|withdrawing) ~4 offer
`);

/** A receipt: they have it, they will look. No sign of a decision, none against it either. */
export const RECEIPT = anyOf(`
  (have|has|been) (now |successfully )?received (your|and)
  (will|shall) _ (review|assess|consider|evaluate|look (at|through|over)) (it|your|all|and|the|each)
  (hope|aim|plan|expect|intend) to (contact|be in touch|let you know|get back|reply|decide|shortlist|interview)
  (patience|bear with|hear _ by|informed by|come back to you|unasked)
  (will|shall) ~3 (contact|touch|get back|reach out|be in touch|let you know|update you|keep you)
  application (was |has been |is )?(received|submitted|sent|viewed|opened|safely|on its way)
  (confirm\\S*|acknowledge\\S*) ~2 (receipt|your application|(that )?we have received)
`);

export const FLAGS = {
  invitesReapply: anyOf(`
    (apply|applying|applies|applied) _ (again|for (something|anything|other|another|any|future|more|one of|new|suitable|our|different|roles?|positions?|next)|to (other|another|any|future|more|our|one|roles?|positions?|new|different|us in)|in (the )?future|with us in|once)
    (urge|encourage|invite|love|welcome|hope|glad|happy|free|invited|suggest|eligible|recommend|hesitate) ~8 (re ?apply|apply|applying|application|applications)
    please ~8 (re ?apply|apply|applying|(new|another|future|further) application)
    (please|you may|you can|do) _ (apply|re ?apply)
    (future|new|further|next|subsequent) applications? ~4 (welcome|from you|encourage\\S*)
    welcome one from you
    would be (delighted|pleased|thrilled) ~6 (application|apply)
    catch(es)? your (eye|attention|interest)
    look out for (future|our|new|other|further)
    (another|different) (job|role|position) (with|at) us
    continue to consider \\S+ as
    (advertise|recruit|hire) again
    (keep|keeping|have) an eye (on|out)
    check back
    eyes? (peeled|open)
    re engag(e|ing)
    open to (talking|speaking|chatting|revisiting|reconnecting|hearing)
    another go
    (interesting|interested|you|please|to|and|so) apply (and|via|here|online|directly|through our)
    (see|have|welcome) (you|your name) _ (again|back)
    (welcome|free|like|try|trying) _ (to )?(try|trying|go) for (other|another|future)
    if you (see|spot|find|notice|come across) (something|anything|another|other|a role|a post|a vacancy)
    (new|another|further|fresh) application ~4 (once|after|when|in|from|welcome)
    door ~3 open
    (in touch|back to us|(?<!(has|have|had) )come back(?! to you)|come back to us|get back to us|be in touch|contact us|let us know|send us your (cv|resume|application)) ~3 (when|once|after|next|again|then|in (a|the|the next|the new|one|two|\\d+) (year|future|season|years?|months?|spring|summer|autumn|fall|winter))
    (we|our next intake|next (intake|round|cohort)) _ (recruit|hire|open|opens|starts|begins)(s)? _ (every|each|again|in|next)
    (other|our|current|junior|different) _ (roles?|posts?|jobs?|vacancies|openings|positions?) _ (may|might|could|would|instead|suit)
    other chances
    (hat|name) ~3 (ring|hat) _ (again|next time|another time|in future)
    another (shot|try|chance|attempt)
    (put|putting|throw|send|see) _ (your )?(name|hat|cv|resume) ~2 (down|in|forward) ~2 (again|next time|in future|another time|next)
    (come|coming|call|pop|drop) (and|to|in|in to|by to) (see|visit|talk to|meet|say hello to) (me|us) (then|when|once|next|in|again)
    (thought about|considered|thought of|consider|think about|fancy|try) our (other|night|day|weekend|second|new|sister|\\S+ (team|shift|branch|department|store|office))
    (they|we) are (also )?(hiring|recruiting|looking) (too|as well|there)
    in our inbox again
    (should|if) you (are |be )?_ (looking|searching|free|available|around|job hunting) ~8 (write to|call|contact|get in touch with|drop|come to|come and see|apply to|message|email|ring) (me|us)
    (throw|put|toss|send) _ (your )?(name|hat|cv|resume|application) (in|in again|back in|our way|to us again)
    hit us up
    (talk|speak) (to|with) you again
    (watch|look out|keep watching) for _ (postings|openings|adverts|ads|vacancies)
    (put|go) in for _ again
    look ~8 job offers
    (come|see|call|ring|visit|knock) ~3 (us|me|and see us) _ again
    applications _ again
    (see|seeing) your (name|application)
    attention to _ (other|our)
    (thrilled|love|happy|glad|delighted|like|pleased) ~2 (hear|hearing) from you
    (check|(re ?)?visit|look|monitor|browse|follow|watch|explore|see|review|consult|view|search|checking|exploring|looking|visiting|return|going) ~6 (careers?|jobs?|career|vacancies|openings|opportunities|linkedin|website|web site|site|page|job board|roles|positions)( (page|site|portal|website))?
    (consider|considering|think of|thinking of|remember) (us|\\S+ \\S+|\\S+) (again|in (the )?future|for (future|other)|next time)
    (consider|considering) ~4 (opportunities|openings|positions|roles|other)
    keep us in mind
    (other|new|more|future|our) _ (roles|openings|positions|opportunities|vacancies|jobs) ~4 (go up|added|listed|posted|published|advertised|go live|come up|available|here|on our)
    (we (post|are always posting|often post|regularly post|advertise|frequently post|do open|publish))
    always (hiring|posting|cooking|looking)
    (hear|hearing) from you _ (again|in (the )?future|if|when|next)
    (create|set up|sign up|signing up|register|subscribe|setting up|join) ~4 (job alerts?|alerts?|talent (community|network)|notifications|job agent)
    (for|get|receive|activate) (our )?job alerts?
    (see|find out|look at) what else
    see you apply
    interested in ~3 (other|another|future) _ (roles|role|positions|position|openings|opportunities)
    (stay|keep) _ (connected|in touch|close|tuned) ~8 (opportunities|openings|roles|future|hire|positions|again)
    talk again when
    (give|drop) us a (shout|line|call|ring) ~4 (in|when|if|next)
    (urge|encourage|suggest|recommend|invite) you (to )?_ (look|check|consider|watch|keep|take a look|search|explore|follow|stay|browse|visit|review)
    (come|stop) ~6 (hiring|open|recruitment) (day|event|evening)
    (will|would) be advertised
    (try|trying) (us )?again
    (also|currently) have (an?|some|other|several) ~4 (opening|role|position|vacancy|openings|roles|positions|vacancies)
    more going
    should ~2 apply
    (urge|encourage|advise|recommend|ask|suggest|like) (you )?(to|that you) (go for|have a go|try|put in for|enter|throw|register|sign up)( .*)?
    (re ?submit|submit again|submit a (new|fresh))( .*)?
    (scheme|programme|intake|window|round|applications?|recruitment|campaign) ~2 (re ?opens?|opens? again|starts again|will open)( .*)?
    submit it (to|for|against) (any|other|another|our|a)( .*)?
    the door (is|s|stays|remains) (always )?(wide )?open(?! to (anyone|everyone|all))( .*)?
    welcome back after( .*)?
    not a (forever|for ever|permanent|never) no
    create (a|an) (job )?(alert|search agent|email alert)( .*)?
    set up a (job )?(alert|search|notification)( .*)?
    (come|come back|drop back|write) (to us )?(back )?(to us|again) (when|once|as soon as|in (a|one|two|three)|next|please)( .*)?
    (hope|hoping) (you|we|i) ~2 (throw|put|see) (your name|your hat|it|you)( in| again| then| back)+( .*)?
    (tickled|glad|pleased|happy|delighted) to see your name( .*)?
    (auditions|interviews|recruitment|applications|hiring) (come|comes) round again( .*)?
    to be considered for other (openings|positions|roles|vacancies|opportunities)( .*)?
    (have a (look|squiz|browse) at|see) (our|the) (site|website|jobs page|board)( .*)?
    please come back to us( .*)?
    (feel free|welcome|free) to (reach|get) (back )?(out|in touch)( to (me|us))? (again )?in (six|twelve|three|a|a few|\\d+)( .*)?
    (current|all|our|other) (vacancies|openings|roles|positions) (can be|are) (viewed|found|listed|seen|advertised|posted)( .*)?
    (have|got) (a )?(couple|few|number) of (things|roles|jobs|positions|bits) ~3 (coming|on the|which|that|in)( .*)?
    (hiring|recruiting) for (lots of|many|several|plenty of|a range of|loads of|various) ~1 (other )?(roles|positions|jobs)( .*)?
    (give (us|me) a (bell|shout|ring|call)|ring us|call us|come by|pop in|drop in|write to us|drop us a line) again (before|in|after|when|next|around|once) (?!(the )?(interview|closing|deadline))\\S+( .*)?
    send us (then )?(a |an )?(message|line|email|note|word) (again )?in( .*)?
    observe our (announcements|adverts|website|vacancies)( .*)?
    (may|can|could|welcome to|free to) ~2 (retake|re ?sit|re ?attempt|attend other|attend another)( .*)?
    have you (thought about|considered|thought of) (the|our) ~2 (team|department|role|post|side|branch|office)( .*)?
    (share|send|run|discuss|show|suggest) ~3 (other|similar) ~1 (jds?|roles|openings|opportunities|vacancies|jobs|positions|requirements)( .*)?
    other (roles|jobs|jds|openings|vacancies) (i|we|that) ~4 (past|run|share|discuss|show|for you)( .*)?
    (have|having|got) (some |a few |several )?(similar|other) (openings|requirements|roles|positions|vacancies) with( .*)?
    (my|our) (line|door|inbox|phone) (is|s|stays|remains) ~1 open( .*)?
    (hope|love it if|glad if|happy if) ~3 you (will|would) ~2 (think of|consider|remember|try|apply to|come back to) us( .*)?
    there (will|is going to) ~1 be (another|other|more) ~3 (when|in|once|after|soon|next|come)( .*)?
    (get|got|have|pass|finish|gain|do) ~6 and (then )?(give (us|me) a|get back to|come back|call us|ring us|apply again|try us)( .*)?
    take the (meeting|call|interview) again( .*)?
    then come back (and|to|when)( .*)?
    (let|tell) (me|us) (know )?~2 (you would|you|you will) like to be considered( .*)?
    would like to hear from you(?! (about|on|how))( .*)?
  `),
  keepsOnFile: anyOf(`
    (keep|keeping|kept|retain|retaining|retained|hold|holding|hang|hanging|hold on to|store|save|saved|put|placed|remain|remains|stay|stays|add|added|adding|include|included|leave|file|filed) ~8 (on file|files?|on record|records?|database|data base|talent (pool|pipeline|bank|community|network)|pool|pipeline|in mind|on our system|active for|active|on our list|candidate list|artists folder|folder|system|data ?bank|on our books|in consideration for future)
    (keep|keeping|hang on to|hold on to|hold onto|hang onto|retain|retaining|kept|retained|keep hold of) _ (your|you) _ (cv|resume|details|number|profile|application|name|contact|info|information|sample|tape|work|portfolio|data|showreel|reel|link|letter|submission|documents|materials|credentials|papers|qualifications|covering letter)
    (stay|keep|remain) in (touch|contact) ~4 (as|because|since|when|if|for) ~4 (we|there|more|new|something|anything)
    (in|into|to|within|for) (our|the|my) _ (talent|candidate|applicant) (pool|database|pipeline|bank|files?|list)
    talent pool
    (reserve|waiting) list
    (kept|considered|consider you|consider your \\S+) ~6 for _ (similar|other|future|further) (posts|roles|positions|vacancies|openings|requirements|opportunities|jobs)
    (tagged|flagged|starred|bookmarked|earmarked) (you|your)
    recruiters? (may|might|will|can) (contact|find|approach|call)
    (first|among the first|amongst the first) ~3 (we|i) (call|ring|contact|ask|think)
    you (may|will|can|would|might|could) _ be (contacted|informed|notified|approached|called) ~3 (if|should|when|once|as)
    think of you (when|if|for|should)
    remain (in place|valid|active|live) for
    (keep|keeping|bear|have|kept) you in mind
    (keep|have) you ~4 (top of|list|for future|first)
    first (on my|on our|to hear|in line)
    (call|ring|contact|email|tell|phone|reach out to) you first
    (got|have|are) you _ registered with us
    (application|details|cv|resume|profile|data) ~4 (kept|stored|retained) ~6 in case
    (contact|reach out to|approach|email|call|message) you (about|for|regarding|with|on) _ (other|future|another|new|suitable|similar|different|any)
    (save|keep|retain|store|hold) your \\S+ for (future|other|any|upcoming)
    (will|shall) ~2 (call|ring|phone|email|reach back out|message) (you )?(if|when|should|once)
    on (our|my) radar
    (on|at the top of|add\\S* you to|put you on) (my|our|the) (list|books|shortlist) for (anything|similar|other|future|the next|any|when)
    (write to|call|ring|contact|email|tell|phone|message|text|ask) you (before|ahead of) ~4 (anyone|anybody|everyone|others|else|advertis\\S+)
    (expect|you will get|look out for) (a|my|our) (call|text|ring|message|email)( .*)?
    passed your (cv|details|resume|profile|name) ~6 in case
    (anything|something) ~8 (i|we) (will|shall) (be )?~4 (phone|touch|ring|call|line)
    (will|would|shall|may|might|to|can|we ll|and) ~4 (contact(?! (all|applicants|candidates|only|every))|reach out|get in touch|be in touch|get back|revert|come back|call you(?! (in|back|for))|let you know|notify|inform you|give you a (shout|call|ring|bell)|shout|ring you|drop you a line|tell you(?! (a |some |much )?(bit |little )?(more|about|how|why|what))|touch base|reconnect|approach) ~4 (you |with )?~3 (if|should|when|in case|as soon as|once|with anything|about future|regarding future|for future)
    (should|if|when) ~12 (we|i) (will|would|shall|may) ~3 (contact|reach out|get in touch|be in touch|get back|revert|come back|let you know|notify)
    (added|put|have|got|adding|putting) you (to|on|onto|down on|in) (our|my|the|a) (list|pool|bank|roster|rota|register|files?)( .*)?
    (?<!(alerts?|newsletter|up) (and|so) you )(will|would|shall|ll) be (the |one of the |among the )?first ~2 (to know|to hear|in line|we|i|on)( .*)?
    (keep|keeping|hold|holding|have) your (resume|cv|details|number|name|application) (close|handy|near|by me|close by|to hand|warm|in my|in our)( .*)?
    (hold|holding) on to your (resume|cv|details|number|name|application|contact)( .*)?
    (hold|keep|retain) your (resume|cv|details|application) for (one|a|two|six|twelve|\\d+) (year|month|months|years)( .*)?
    (shall|will) be (kept|retained|held|preserved) in our (records|files|register|bank|database) for (the|next|future|coming)( .*)?
    (stay|stays|staying|remain|remains|keep you|keeping you|kept you) (at|near|on) (the )?top of (my|our|the) (list|pile)( .*)?
    (retain|retaining|keep|keeping) your (resume|cv|profile|details) in our (database|records|files|bank)( .*)?
    tagged you (in|for)( .*)?
    (panel|list) will (remain|stay|be kept) (in place|active|open|live) for( .*)?
    (popped|put|placed|added|dropped|slotted) you (in|into|on|onto) our( .*)?
    your name has been (placed|put|added|entered) (on|to|in|onto) (our|the|a) (emergency )?(roster|reserve|list|database|pool|register|panel)( .*)?
    (retained|kept|filed|held|stored) in our (records|files|database|archive)( .*)?
    name ~1 (remains?|stays?|will remain|will stay|be kept) on (it|the|this|our)( .*)?
    (pop|popped|put|stick|stuck|slip|slipped|place|placed|drop|dropped|keep|leave|left) (it|this|them|your \\S+) (in|into|on|to) (the|our|my|a) (folder|file|drawer|list|pile|pool|book|books|box|tray|binder)( .*)?
    (keep|hold|retain|have) (it|them|your \\S+) (with|by|here with) us(?! (informed|posted))( .*)?
    keep(ing)? your \\S+ (to hand|handy|by me|close|close by)( .*)?
    (kept|keeping|keep) you (live|active|registered|current) (on|in|with)( .*)?
  `),
  offersFeedback: anyOf(`
    (happy|glad|pleased|delighted|welcome|free|willing|able|love|like|help|helpful|want|wish|would|can|could|hesitate|please|useful|ring|call|contact) ~14 (feedback|feed back)
    (feedback|feed back) ~10 (happy|glad|pleased|contact|let me know|let us know|call|reply|request|email|available|get in touch|drop|just|welcome|ring|phone|arrange)
    (offer|provide|give|share|arrange) (you )?(with )?_ (some |detailed |verbal |any |brief |further |constructive |specific |personal )?feedback
    (request|requesting) _ feedback
    (happy|glad|love|can|will|would) ~10 (share|talk|walk|go|tell|explain|discuss|take) _ (you )?_ (what the panel|what the board|what (we|they)|why|reasons|how (the|you|we)|through (it|the|our|how|what|some)|my (honest )?thoughts|decision)
    (want|like) (my|our|some) _ (thoughts|notes|comments|feedback|pointers)
    (have|got) ~3 feedback (to|for)
    (chat|talk|walk|go|speak|run) ~2 (through|about|over) _ (how|why|what|your interview|the decision|it)
    (know|hear|learn) where you (could|fell|lost)
    know (how|why|where) (we|you) _ (scored|did|performed|ranked|were)
    (happy|glad|love) ~9 (notes|comments|pointers|walkthrough|tips|thoughts)
    (here|below|this) (is|are) ~3 feedback
    (jump|hop|get) on a (call|zoom) and (explain|discuss|chat)
    (help|want|like|useful|wish) ~2 know why
    (happy|glad) to (share|give|provide|go into) ~2 (more|further) (detail|details)
    feedback (may|can) be (requested|obtained|provided|sought|given|had)
    detailed notes
    (talk|take|walk|run|go) you through (their|the|our|my|his|her) _ (comments|feedback|notes|points|thoughts|reasons|remarks)
    (attached|enclosed|included|pasted|added) ~3 (notes|comments|feedback|remarks|scores?|scorecard)( .*)?
    (contact|call|ring|speak (to|with)|email|write to|phone|reach) (\\S+ ){1,7}to (discuss|talk about|go through|talk through) ~3 (decision|outcome|result|interview|application|performance|scores?)
    tell you (a (bit|little) |some |much )?more about (what|how|why|the reasons|our|the decision)
    (here|below|this|following) (is|are|was|were) ~3 what (they|we|\\S+ \\S+|\\S+) (said|thought|noted|wrote|felt|wrote down)
    (talk|chat|discuss|speak|go) ~2 (it|this|things|the decision|the result|how it went|why) _ (over|through|about|went)
    like to (know|understand|hear|learn) ~2 (why|more|the reasons)
    (call|minutes|phone|time) ~4 (go over|go through|run through|talk through|discuss) ~4 (comments|notes|result|interview|scores?|answers|decision)
    (your|detailed|written|full|some|brief|the) _ (feedback|report) ~5 (attached|below|downloaded|viewed|found|follow|enclosed|follows)
    (entitled|right) to ~3 feedback
    (any|some|want|like) (pointers|tips)
    questions ~5 (our|the|this|my) (decision|outcome|result)
    (like|want|wish|happy|glad|welcome) ~2 (debrief|elaborate|expand on|say more)
    (hear|know|learn) (a (little|bit) )?more
    (hear|know|understand|learn|find out) _ how (we|the|i) (came|got|arrived|reached|decided|scored)
    (comments|notes|remarks|pointers|tips|scores?|observations) ~3 (i|we) (can|could|will|would) ~3 (with you|through|share|pass|send|give|tell)
    (can|could|will|would|happy to|glad to|may) _ (send|share|forward|pass on|give|read|show|email) ~3 (comments|notes|evaluation|scores?|remarks|observations|pointers|tips)
    (comments|notes|scores?|assessment|evaluation|report) (can|may|is|are|will) (be )?~5 (on|upon|by|at) _ (request|application)
    (through|over) (the|your) (interview|test|task|assessment|answers) (together|with you)
    (should|if) you _ (wish|want|like|care) to (discuss|talk) (this|it|the|about|why|your)( .*)?
    (want|like|wish) (i|we) _ (send|share|give|tell) you
    (arrange|set up|organi[sz]e|book|have|fix) ~3 (call|chat|time|word|minute|minutes) ~9 (more detail|details|feedback|questions|talk through|discuss|hear more)
    (require|request|want|wish for|need|receive|obtain) ~2 (reasons|the reasons|an explanation|explanations?) (for|of|behind|why|regarding)( .*)?
    (pointers|tips) ~8 (let (us|me) know|ask|reply|call|ring|drop)
    (hear|know|learn|find out|understand) ~2 how (you|it|the interview|things|your \\S+) (came across|came over|did|got on|performed|scored|went|compared|were scored|were marked)
    (go|talk|run|take you|walk you) ~2 (through|over) (your|the) _ _ (scores?|marks|results|answers|notes|interview|feedback|assessment|sheet)
    (get in touch|let me know|let us know|ring|call|email|write|ask|contact|reply|shout|say|happy|glad|welcome|drop) ~12 (debrief|what the (panel|team|interviewers?|board|judges|committee) (thought|said|felt|liked|made)|how (you|it|that) (did|went|scored|came across|fared))( .*)?
    (happy|glad|pleased|willing) to (tell|say) ~3 what (stood out|we (felt|thought)|was missing|tipped it|you could)( .*)?
    (go|talk|run) through it with you( .*)?
    (glad|happy) to talk (that|it|this|things) through( .*)?
    (if|should) you (wish|want|would like|like) to (receive|have|know|see|get) your (marks|scores|score|mark|results|scoring)( .*)?
    (sent|given|got|have|with) ~6 notes ~6 (read|go through|talk|send|pass|share|tell) (them|it|those|these|you)( .*)?
    if (it|that) would help to (hear|know) more( .*)?
    if you (want|would like|wish) to (talk|speak|chat) about it( .*)?
    (happy|glad|pleased) to (get|jump|hop) on (a |the )?(call|phone|zoom).* (tell|more|explain|walk|go through|talk)( .*)?
    (receive|request|see|have|get) (a copy of )?your ~2 (marks|marking sheet|score ?sheet|scoring|scores|mark sheet)( .*)?
    (marking|score|scoring) sheet (is|are|can be) ~2 (available|requested|sent|provided)( .*)?
    marked copy ~6 (requested|available|sent)( .*)?
    (around|free|available|here|in) ~4 if (a|you want a|you would like a) (chat|call|talk|word) (would |might |could )?(help|be useful|be of use)?( .*)?
    would you like (some |any )?(more )?(explanation|feedback|detail|details|information about)( .*)?
    left (comments|notes|feedback) (inline|on|in) (on |in )?(the|your) (pr|code|repo|document|submission|doc|paper|test)( .*)?
    offered to (ring|call|phone|email|write to|speak to|talk to) you ~4 feedback( .*)?
    (will|can|could|happy to|glad to|would) share ~4 (pointers|notes|thoughts|comments|tips|observations)( .*)?
    (come|find|see|ring|call|pop|catch|grab) ~5 for ~2 (debrief|feedback)( .*)?
    (give|tell|get) you the (unvarnished|full|honest|long|whole|straight) (version|story|picture|truth)( .*)?
    your (report|scores?|results?|summary|scorecard) ~14 (in|on|through|via) (the|your|our) (portal|account|dashboard)( .*)?
    (call|ring|phone|speak|talk) ~5 with (more|further|full) (detail|details|feedback)( .*)?
  `),
  refusesFeedback: anyOf(`
    (not|no|never|nor) ~9 (feedback|feed back)
    (feedback|feed back) (is|but|are|will|can|could|may|requests?|for|on|to|at|cannot|beyond|in) ~7 (not|only|impossible)
    not ~4 comment (individually|on|further)
    not ~3 (offer|give|provide|share|send) ~4 (notes|comments|critiques?|reasons|details|explanations?)
    only ~5 (feedback|feed back)
    not ~4 (comment|comments|elaborate|go into|discuss|enter into|entering into|share|give|provide|respond|state|disclose|explain|name|answer|motivate|justify) ~6 (reasons?|results?|applications|correspondence|individual|questions|its decisions|decision|details|comments|questions|queries|information about|decisions|requests)
    not ~3 (go|going) into _ (detail|details|specifics|particulars|reasons)
    not ~7 (individual|personal|personali[sz]ed|detailed|specific) _ (comments|reasons|critiques?|notes|remarks|explanations?|responses)
    too many ~4 (to|for) ~3 (explain|comment|give|write|provide|reasons)
    not ~3 (tell|give|share|provide|say) (you )?_ (more )?(detail|details|why|more about|grounds|about the (grounds|reasons))
    wish we could ~6 (comments|feedback|personal|individual|everyone)
    not (able to |be )?(share|sharing|disclose|disclosing|release|releasing|give out|provide|providing) ~3 (scores?|marks|rankings?|marking|evaluations?)
    (reasons?|details|scores?|marks|assessments?|evaluations?|grounds|notes) ~3 (are|is|will|can|be|were) ~1 not ~1 (be )?(disclosed|shared|given|released|provided|published|communicated|discussed|available)( .*)?
    no (further|more|other|additional) (information|details?|explanations?|comments?|correspondence|reasons?) ~2 (will|can|is|are|shall|be|provided|given|available|entered)( .*)?
    not (allowed|permitted|in a position|at liberty) to (tell|give|share|disclose|discuss|say)( you)?( the| our| any| why)?( .*)?
    no further correspondence (in|on|about|regarding|shall|will|can|would)( .*)?
    not able to (discuss|send|share|comment on|give|provide) (individual|any|personal) (scores|notes|results|marks|comments|assessments)( .*)?
    not (release|share|disclose|publish|give out) (scores|marks|results|comments|reasons)( .*)?
    not (answer|respond to|deal with|enter into) ~2 (enquiries|inquiries|queries)( .*)?
    not (go|going) (beyond|further than) (that|this)( .*)?
    not (permit|allow|let|authori[sz]e) (me|us) to (discuss|share|say|comment|disclose|give|go into)( .*)?
    not say (any )?more( .*)?
    policy ~3 not to (give|offer|provide|share) (any|feedback|it)( .*)?
  `),
  positionClosed: anyOf(`
    (position|role|job|post|vacancy|opening|requisition|recruitment|search|req|posting|opportunity|contract|placement|positions|roles|vacancies|spots|spot|places) ~9 (been |now |already |was |were |is |are |be )(all )?_ (closed|cancelled|canceled|withdrawn|scrapped|pulled|eliminated|discontinued|removed|put on hold|paused|frozen|taken down|postponed|suspended|on hold)
    (position|role|job|post|vacancy|opening|requisition|opportunity) ~12 no longer _ (available|open|exists?|required|needed|being filled|active|accepting|required)
    (close|closed|closing|cancel|cancelled|canceled|cancelling|withdraw|withdrawn|freeze|frozen|pause|paused|pausing|pull|pulled|eliminate|suspend|suspended|scrap|discontinue|put on hold|halt) _ (this|the|our|that|all|recruitment|hiring|of) ~5 (position|role|vacancy|post|opening|requisition|job|search|hiring|recruitment|process for this|positions|roles)
    (hiring|recruitment|recruiting) (freeze|stop|ban|pause|halt)
    (hiring|recruitment|recruiting) ~5 (been|is|was) (stopped|halted|suspended|frozen|paused|cancelled|discontinued|put on hold|called off)
    not in a position to fill
    not (to )?(proceed|continue|go ahead) with (the|this) (recruitment|vacancy|hire|search|post)(?! process)
    (freeze|pause|halt|stop|paused|frozen|stopped|suspended) ~3 (hiring|recruitment|recruiting)
    (not|no longer) ~2 (be )?(fill|filling|hiring|recruiting|appointing|proceeding with the|going ahead|recruit|hire|appoint|moving ahead with the|needs?|need) ~4 (position|role|vacancy|post|opening|anyone|anybody|crew|job|any more|at all|recruitment|hire)
    no _ (job|position|role|vacancy) to (fill|offer)
    (fell|fallen|fall) through
    not be going ahead
    (headcount|budget|funding|project|grant) ~8 (cut|not (renewed|awarded|approved)|removed|cancelled|canceled|lost|withdrawn|frozen)
    (let|letting) (the|this) (\\S+ ){1,6}go
    not (be )?(make|making|made) (an|any) appointment
    lost (its|our|the) _ (funding|broadcaster|client|contract|grant|budget)
    stop on _ (recruitment|hiring)
    (not|nobody) ~2 (filling|hired|adding)( the| this| anyone)?
    (post|role|job|position|project|vacancy) ~4 (been |is |was |has )(called off|deleted|shelved|axed|abolished|cut|dropped|lost)
    (shelve|shelved|delete|deleted|drop|dropped|do without|re ?advertis\\S+|cut|lost|lose|axe) ~6 (post|role|job|position|vacancy|headcount)
    no (job|post|role|position|vacancy) _ any ?more
    no longer (an?|any) ~4 (post|job|role|position|vacancy)
    (put|putting|placed|have) (the (whole|entire) (thing|process|project|plan|search)|everything|it all|all (hiring|recruitment)|the (search|process|hire|vacancy|post|role|position|recruitment)) ~1 on (ice|hold|pause)( .*)?
    not to (appoint|recruit|hire|fill|make an appointment|proceed with)( (on this occasion|at all|anyone|anybody|this time|to this|to the|the|this).*)?$
    (post|role|job|position|vacancy) ~4 (merged|combined|folded|absorbed|rolled|split|subsumed|dissolved|removed|made redundant) ?(with|into|in|between|up|by)?( .*)?
    (none|not one|no one|nobody|not any|neither) ~1 (of|among) (the|our|these|all) ~2 (candidates|applicants|people|interviewees|finalists) ~2 (appointed|hired|offered|appointable|chosen|selected|successful|suitable|what|quite|met)( .*)?
    ended (seasonal|summer|winter|holiday|graduate|this year s|all|our|this) ~2 (hiring|recruitment|recruiting)( .*)?
    applications have been (cancel\\S*|withdrawn|voided)( .*)?
    (put|putting|placed|placing) (the|this|that|our) (\\S+ ){0,5}(opening|position|role|post|req|requisition|vacancy|job|search|hire) on (hold|ice|pause)( .*)?
    no longer a (seat|position|role|job|post|place) to( .*)?
    (req|requisition|role|position|post|job|vacancy) did not survive( .*)?
    nobody (is |are |will be )?getting it
    (client|company|employer|firm|they|business) (has|have) (paused|frozen|halted|suspended|put on hold) (the|all|their|its|this) (process|search|recruitment|hiring|role|position|vacancy)( .*)?
    (lost|losing) the (\\S+ ){0,3}(tender|contract|bid|funding|grant|client|account) .*(pulled|gone|cancelled|cut)( .*)?
    (cancelled|canceled|pulled|scrapped|binned|withdrawn|withdrew|axed|shelved) (the|this|that|their) ~2 (req|requisition|role|position|post|vacancy|job|recruitment|opening|hire)( .*)?
    budget (has been|was|is|got) (pulled|cut|frozen|withdrawn|removed|slashed|axed)( .*)?
    (had|have|having|decided|forced) to (shelve|scrap|axe|bin) (it|this|that|the (role|post|job|search|position|vacancy|hire))( .*)?
    (role|post|job|position|vacancy) ~1 will not ~2 exist( .*)?
    stand(ing)? ~8 (search|role|process|vacancy|post) down( .*)?
  `),
  internalCandidate: anyOf(`
    internal (candidate|applicant|hire|colleague|transfer|promotion|appointment|employee|move|person|talent)(?!s? and external)
    (fill|filled|filling|promot\\S+|appoint\\S+|hir\\S+|recruit\\S+|staff\\S*|resourc\\S+|went|gone|cover\\S*|solution) ~7 (internally|from within|in house|inside the (company|team|organisation|organization))
    (promote|promoting|promoted) ~2 (one of|someone|somebody|a member|an existing|a colleague|from)
    (chosen|chose|appoint\\S*|hir\\S+|promot\\S+|select\\S*|went|gone|go|given|gave|give|offered|recommended|pick\\S*|fill\\S*|prefer\\S*|favou?r|by|settled) ~5 (existing|current|permanent) ~2 (employee|staff|member|colleague|intern|contractor|manager|assistant|supervisor|lead|engineer|analyst|officer|teacher|nurse|technician|apprentice)
    (colleague|employee|someone|somebody|candidate|applicant|person|member) ~5 (from within|already (on|in|with|at|works|working|here)|within (the|our) (company|team|organisation|organization|business)|inside)
    to one of our (?!(other |many |\\S+ )?(candidates|applicants|finalists|clients|customers|partners|agency|freelanc\\S+))\\S+ (who|that|as|because|from|instead)
    (one of|from) our (own|existing|current|scheduling|team|apprentices|interns|temps|trainees|volunteers|assistants|casuals|regulars|part timers|deputies)
    our (own )?(deputy|assistant|trainee|apprentice|temp|intern|number two|second in command|junior) ~3 (stepped|stepping|moved|moving|steps|moves|taken|taking) (up|into|across|over|it)
    keep it in the family
    internal (job )?(posting|recruitment|move|movement|sourcing|redeployment|route|advert\\S*|shortlist)
    redeploy\\S*
    acting up
    (an?|another) (current|existing|serving) _ (employee|colleague|member|worker)
    (someone|somebody|colleague|employee|person|candidate) (from|in) (another|a different|our|one of our) ~2 (department|team|office|branch|store|site|division|school)
    (one|some|somebody|someone) of (the|our) (staff|team|people|colleagues) (from|at|in) (the|our)
    (promote|promoting|promoted|hiring|hired|appointed|appointing|chosen|chose|picked) our (own|deputy|interns?|temp|trainee|apprentice|assistant|volunteer|contractor|current|existing|long)
    (member|one|someone|somebody|part) (of|from|in) (our|the|my) (existing|current|own|in house) _ (team|staff|workforce|people)
    colleague ~5 (is|will be|was|has) _ (moving|taking|stepping|transferring|chosen|appointed|given)
    (with|here|working for|worked for|employed by) us _ (for _ (years|months|ages|a while|some time)|since|already)
    been (here|with us) since
    made permanent
    who (is |has been |was )(been )?(working (with|for) us|working here|covering|temping|standing in|filling in|deputising)
    (staff member|member of staff|of our staff|of the staff|of our own)
    already on (the|our|my) (books|payroll|staff|team|crew|roster)
    (substitute|temp|interim|trainee|volunteer|apprentice|contractor) ~2 (in|with|at|for|of) (our|us|ours)
    (confirm|confirmed|appoint\\S*|keep|retain) ~4 acting
    (by|to) (a |one |some)?_ (of|member of) our _ (team|staff|own|people|colleagues|\\S+ team)
    (by|through|via) (a |an |internal )?(transfer|secondment|redeployment|move|promotion|reshuffle|rotation)( .*)?
    our (own |current |present )?(trainee|temp|intern|apprentice|deputy|assistant|locum|student|volunteer|junior|supply teacher|relief|casual) ~2 (been |is |was |has )*(kept on|staying|kept|retained|taken on|made|given|got|gets|stays|promoted|will be|appointed|offered)( .*)?
    (appoint|appointed|chose|chosen|given|offered|picked|confirmed|made) (it to |the \\S+ to )?(our|one of our) (present|current|existing|own|long serving|acting) (?!(client|customer|process|offices?|website|policy)\\b)( .*)?\\S+( .*)?
    (give|given|giving|gave) (priority|preference) to ~3 (colleagues|employees|staff|internal)( .*)?
    our (acting|interim) \\S+ ~20 (changed (her|his|their) mind|been confirmed|been appointed|is staying|decided to stay)( .*)?
    (gone|went|going|goes|given|offered) to \\S+ from (ward|our|the \\S+ (team|ward|department|office|branch))( .*)?
  `),
  noReply: anyOf(`
    (please |pls |plz |and |so |mail |email |message |letter |^)(do )?not _ (reply|respond|answer|revert)
    (do|please) not use (the|your) reply
    (mailbox|inbox|mail box|address|account|email box|replies|responses|email address|this email) ~6 not _ (be )?(monitored|read|checked|attended|received|accept|accepted|delivered|answered|reach|a monitored)
    (unmonitored|unattended|non monitored)
    (bitte )?(antworten sie|antworte) _ (bitte )?nicht( .*)?
    (diese )?(e mail|email|nachricht) wurde automatisch
    (send|outgoing|notifications?) _ only
    (replies|responses) ~5 (discarded|deleted|undeliverable|not|bounce|nowhere|unread|lost)
    not (able to )?(accept|receive|take|answer|read) (incoming|replies|responses|mail|emails?|messages)
    no ?reply (email|e mail|address|mailbox|message)
    (can|could|may) ?not (reply|respond) (directly )?to this (message|email|mail|address)
    not (be )?able to (respond|reply) to (this|emails|replies|messages)`),
  agency: anyOf(`
    (my|our) client(?! (list|base|work|facing|relations\\S*|services?|portfolio|teams?|accounts?|projects?|roster))
    (the|this) (client|customer) (?!success|service|support|care|experience|relations)((?!we |i |is |so )\\S+ ){0,5}(has|have|had|wants|wanted|felt|feels|decided|liked|loved|chose|chosen|opted|thought|went|did|would)
    (to|with|from|the end) (the |end )?client (?!(list|base|work|facing|relations\\S*|services?|portfolio|accounts?|team)\\b)(and|about|this|today|on|that|is|has)
    feedback from (the|my|our) client
    (word|news|heard|answer|reply) (back )?from (the|my) (company|client|employer|firm|hiring company|end client)
    (by|through|via) another agency
    acting as an employment (business|agency)( .*)?
    (act|acting|acts|operates|operating) as an employment (agency|business)
    as an agency
    (our|my) clients (are|have|need|want)
    put(ting)? you forward( for| to)?
    they (have )?(come|came|got) back to (me|say)
    (look|looking|searching) for ~4 (for you|on your behalf)
    (employer|company|firm|business) (that |which |who )?(i am|we are) (recruiting|working|hiring) (for|with)
    heard (back )?from (?!the |our |my |you )(\\S+ ){1,4}and they
    (number|range) of (employers|clients)
    (off|on|from) the phone (with|to) (\\S+ ){1,5}(about|regarding)
    (two|three|other|several|some|few) _ (searches|mandates|clients)(?! for)
    (i|we|have) (put|submitted|represented|presented) (you|your (cv|resume|profile)) (forward |over |across )?(to|for) (?!(our|the) (team|database|talent|hiring (manager|team)|pool|files)|me|us)\\S+
    on behalf of (my|our|a|the) client
    heard back ~3 from (?!our|my|the (team|panel|manager|hiring)).* (position|role|job|vacancy)( .*)?
    client (has |is |have |had )?~1 (been back|back|come back|paused|decided|gone|chosen|fed back|confirmed)( .*)?
    (has|have) (come|got|been) back to me (this|today|about|with|on|re|and|to say|just|yesterday)( .*)?
    (partnering|working|partnered) with (a|an|several|some) (stealth|leading|fast growing|growing|series|well known|confidential|global)( .*)?
  `),
};

/** Deleting or keeping data because a law asks for it is no talent pool. */
export const BY_LAW = anyOf(`
  (delete|deleted|deleting|deletion|erase|erased|destroy|destroyed|removed from our)
  (data protection|gdpr|privacy|legal|law|agg|legislation|statutory|retention|regulations?|compliance|comply|diversity|equal opportunit\\S+)
  (obliged|required|bound) (by \\S+ )?to (keep|retain|store|hold|archive)`);
export const ASKS_POOL = anyOf(`
  talent (pool|pipeline|community|network|bank)
  future (opportunities|openings|roles|positions|vacancies)
  on file`);

export const SURVEY = anyOf(`
  (survey|questionnaire|minutes? of your time|rate your|your (feedback|opinion|thoughts) (on|about|is|helps|matters|would)|candidate experience|your experience with|give us _ feedback|hear your feedback|share your (feedback|experience|thoughts)|how (we|did we) (did|do|are|can|could|performed|treated|handled)|glassdoor|feedback ~4 to us|value your (feedback|opinion)|appreciate your feedback|welcome _ your feedback|your feedback)`);

/** What the email proves to have happened, furthest first. */
export const STAGES = {
  final: anyOf(`
    (final|last) day with
    (one|two|three|four) ~4 in the final
    (final|last) _ (round|stage|interview|interviews|conversation|step|phase|panel)
    (final|last) _ (assessment|selection) (day|centre|center)
    between you and (one|two|the) others?
    (placed|put|ranked|had) you (second|third|runner)
    (two|three) (people|candidates|of you) left (for|in) (the|this)
    (one of|you were|being|were|as|among|amongst) ~4 (finalist|finalists|final two|final three|last two|last three|two finalists|final candidates)
    (other|another|two|three) (finalist|finalists)
    runner up
    (close|very close|strong) second
    (came|came down|down|narrowed (it )?down) ~2 to (you and|two|the two|three|the final|the last|a final)
    until the very end
    super ?day
    (between|separate|separating|choosing between) (the )?(last |final |top )?two (of )?(you|candidates|people|finalists)
    (reached|made|making|reaching|among|amongst|were|in|into) ~3 (final|last) (two|three|four|five|few|group|shortlist|candidates)`),
  interview: anyOf(`
    you interviewed
    post (hm|hr|l1|l2|l3|manager|technical|panel|interview|client) (round|interview)
    (interviewing|interviewed) (with|for|at|you|here|us|me|really|very|so|extremely|well|on|our)
    (your|the|our|recent|interesting|second|first|good|an|this|that|after|attend(ing|ed)?|attending (for|the|an|our)|came (to|for|in)|coming (to|for|in)|video|zoom|teams|panel|onsite|person|following|during|in) _ (interview|interviews)(?! (questions|stage|process for|board|panel|committee|team|invitations?|invites?))
    (to|for) interview (for|with)? …(and|that|but|our|the|with)
    (time|opportunity|able) to interview( you)?( (with|for|our|us))?
    (meet|meeting|met) (with )?(you|us|me|everyone|in person|yesterday|with|our (?!_ (needs?|requirements?|criteria|standards?|expectations?))\\S+)
    (coming|came|come|travel\\S+|visit\\S*) ~3 (in|to see us|down|over|to meet|the office|our office|to our)
    (having|had|have) you ~2 (in|over|down|for|visit|round|around|along)
    (coming|came) (to|in|for)(?! (the |a |an |this |our |my |your )?(result|conclusion|decision|agreement|point|attention|light|mind|end|close|view|choice|opinion|nothing))
    our _ meeting
    (sit|sitting|sat) down with
    (personal|hr|technical|panel|f2f|face to face) (interview|discussion|round)
    (chemistry|working|culture) (session|meeting|day)
    (visiting|visited|visit to) (campus|the \\S+|us|our)
    everyone ~5 (met|enjoyed|liked|commented)
    (?<!(who|it|that|what|which|news|answer|decision|result|reply|things|roles|jobs|openings|bits) )(coming|came|(you|have|had|having|you to) come) (back|all the way|along|by|out|to see|to talk|to meet|to speak|and see|up)
    meeting (the|our|with) ~3 (trustees|team|panel|directors?|managers?|board|founders?|group|staff|committee|department|governors)
    (show|showing|showed|shown) us _ (portfolio|work|drawings|designs|sketchbook|models?|book)
    your visit (to|at|with|here|and)
    (came across|performed|did|were|spoke|presented) ~4 (at|in) (the |your )?interview
    (the|our) ~2 (panel|board) (liked|thought|felt|enjoyed) (you|your)
    (participat\\S+|part) in ~2 interview
    lesson (that )?you taught
    for (cooking|working|playing|teaching|auditioning|performing|singing|styling) (for|with) us
    (interview|interviews|walk in) (that |which )?you (attended|had|gave|took|did|sat)
    assessment cent(re|er)
    (assessment|open|selection|hiring|recruitment) (day|event|morning|evening)
    group (exercise|exercises|task)
    (spending|spent) ~6 (day|afternoon|morning|hours?|time|hour) with (us|\\S+ and|our|the)
    (presenting|presented|presentation) ~5 (to|gave)
    pairing with
    (rounds|sessions)
    (conversations?|talk|chat|chats|exchange|discussions?|time) with (\\S+ ){1,3}and
    (got|get|getting) to know you
    (speak|speaking|spoke|talk|talking|chat|chatting) with (the|our) _ (team|panel|hiring|directors|managers|group)
    (speak|speaking|talk|talking|chat|chatting) with us
    (we|i) met
    demo lesson
    (re|regarding|following|after|from|about|concerning) (the|your) ~5 interview
    visit and
    (open|pleasant|nice|interesting|personal|friendly|informative) _ (talk|conversation|exchange|discussion)(?! (to|with) (you|us|me) (on|over|by|via) (the )?(phone|telephone))
    (technical|hr|managerial|l1|l2|l3|first|second|third|interview|panel) (interview )?rounds?
    (talks?|conversations?|discussions?) with (our|the) _ (team|colleagues|department|panel|group|founders?|managers?)
    time you (spent|took|gave) _ (with|to meet|meeting|to speak|speaking|to interview|to talk)
    (your|the) (onsite|on site|site visit|virtual onsite)
    (during|throughout|through|in|after|following) (the|our|this|your) _ interview(ing)? process`),
  task: anyOf(`
    (take home|takehome|case study|coding|technical|home|online|written|writing|test|design|skills|aptitude|psychometric|video|simulator|hirevue|hackerrank|codility|home ?work|work|sample|pre ?recorded|one way|practical|numerical|cognitive|situational|judgement|personality) ~2 (exam|examination|challenge|assignment|assessment|assessments|exercise|test|tests|task|tasks|project|sample|interview|submission|questionnaire)
    (your|the|our) _ (assignment|take home|test project|trial arrangement|test task|coding challenge|task|sample piece|sample|code|pull request|prototype|solution|exercise|assessment|(?<!(consideration|review|receipt|evaluation) of your )submission)
    (complet\\S+|submit\\S+|sending in|doing|did|took|taking|invested in|spent on|worked on|finished|send us) ~3 (test|assignment|challenge|task|assessment|exercise|case study|project|homework)
    trial arrangement
    (trial|taster) (shift|day|session|lesson|evening|morning|service|work)s?
    (doing|did|do|came in for|come in for|coming in for|working|worked|playing|played) (the|a|your|that) _ trial
    (taking|took|sat|sitting|results from) (the|our|an?) ~3 (exam|examination|tests?)
    sat (our|the|an|your|for|a) ~7 (tests?|assessments?|exams?|papers?)
    (put|putting) together (the|your|a|an|such)(?! _ (application|cv|resume|letter))
    your \\S+ test (was|is|showed|scored|had)
    your (cut|edit|mock ?up|draft|translation|lesson plan|recording)
    (sending|sent) (over|in|us) (your|the) (?!(application|cv|resume|details|documents|letter|portfolio))\\S+`),
  screen: anyOf(`
    (phone|telephone|telephonic|screening|recruiter|initial|introductory|intro|first|discovery|exploratory|video|zoom|teams|short|quick|brief) _ (screen|screening|call|calls|interview|conversation|chat|discussion|talk)
    (on|over|by|via) (the )?(phone|telephone)
    (our|the|a|this|my|your) _ (call|phone call|chat|phone screen|telephone conversation)
    (speak|speaking|spoke|talk|talking|talked|chat|chatting|chatted) (to|with) (me|you|our recruiter|our talent|one of our recruiters)
    (we|you and i) (spoke|talked|chatted)`),
  application: anyOf(`
    (apply|applying|applied|application|applications|applicant|applicants|candidacy|candidature|candidate|candidates|cv|resume|resumes|profile|portfolio|qualifications|shortlist|shortlisted|cover letter|submission|hat in the ring)
    interest ~3 (in|shown)
    portfolios
    your (forms?|papers|cuttings|dossier|paperwork)(?! ~4 interview)
    (role|position|vacancy|job|opening|opportunity|the post|attending)`),
};

/** Of a stage: it was planned, refused or somebody else's. */
export const NOT_REACHED = anyOf(`
  not ~6 (invit\\S+|select\\S+|shortlist\\S+|be _ (moving|progress\\S*|proceed\\S*|taking|taken|scheduling)|progress\\S*|proceed\\S*|move|moving|take|taking|go|put|chosen|include|call\\S*|hear|heard|advance|advancing|schedul\\S+|setting|bring|bringing|able to)
  (invited|selected|chosen|shortlisted|progressed|progress|proceed|go|through|moved|forward|taken|put forward|advance|move|inviting|selecting|invite) ~3 (to|for) (an |the |our )?_ (interview|final|next|phone|assessment|technical)
  (others?|applicants|candidates|those|people) ~6 (interview|final|shortlist\\S*|onsite|on site|assessment)
  only ~6 (interview|speak|talk|meet)
  (semi)?finalists _ were
  our (practice|policy)
  not make
  (narrowed|chose|choose|selected|chosen|invited) ~4 finalists
  (will|would|might|may) ~3 (be )?(interviewing|interviewed|meet|speak|speaking|interview)
  look(ing)? forward
  (before|prior to) (the|an|your) interview
  (will|can|could|would|shall) ~4 (go through|call|ring|talk|discuss|speak|explain|telephone|phone|chat) ~6 (phone|telephone|call|chat)
`);
/** Said of the same stage all the same: it has happened. */
export const REACHED = anyOf(`
  (thank|thanks|appreciate|appreciated|enjoyed|enjoy|grateful|pleasure|lovely|great|good|nice|following|after|since|during|referring|further to|reference to|regarding your|attended|attending|completed|completing|came|coming|met|spoke|spoken|impressed|liked|loved|joy|glad|really|recently|took part|participating|taking part|feedback from|as discussed|interviewed|were one of|in continuation|making it|until|last (week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|when we|results|evaluated|compared|cancelled|went)
`);
