/**
 * The phrasings that give a fault away, one a line, in the small language of `check-grammar.ts`:
 * words in lower case with contractions spelled out and filler words ("really", "just") left out;
 * CAPITALS stand for a word class below; `GAPn` for up to n words without a "not"; a line that begins
 * with `!` holds even where a "not" stands before it.
 */

/** Word classes, usable in every line. */
export const CLASSES: Record<string, string> = {
  DECISION: "(decision|choice|outcome|result|verdict|conclusion|judgement|judgment|rejection|refusal|assessment|evaluation|ruling|determination)",
  PASSED: "(rejected|declined|refused|overlooked|eliminated|dismissed|discarded|unsuccessful|disqualified|turned down|turned away|passed over|passed on|ruled out|screened out|cut|dropped|knocked back|let go)",
  TAKEN: "(chosen|selected|hired|picked|successful|offered|shortlisted|accepted|appointed|employed|taken|invited|considered|wanted|given|good enough|suitable|right|the one|a fit|a match|what you)",
  TOOK: "(choose|select|hire|pick|take|want|offer|accept|appoint|employ|shortlist|go with|move forward|proceed|progress|advance|consider|invite)",
  GOT: "(get|make|receive|land|succeed|win|progress|pass|advance|move|proceed|qualify|reach)",
  OTHER: "(someone|somebody|another (candidate|person|applicant|one)|other (candidates?|person|guy|man|woman|applicants?|one)|a different|an (internal|external|outside)|him over|her over|them over|him instead|her instead|the (other|next|successful|chosen|winning)|over me|instead of me|against)",
  REJECTED: "(not GAP3 TAKEN|PASSED|not GAP1 TOOK|not GAP1 GOT|(chose|picked|hired|preferred|selected|took|went (with|for)|decided (on|for)|opted for|go with|going with|choosing|favou?red) GAP3 OTHER|decided (not|against)|said no|it was (a )?no|no longer (in|being|under)|(the|your|this|that|my) DECISION|(reject|decline|refuse|dismiss|turn) GAP2 (me|down|my)|(reached|came to|arrived at|took|made) (the|your|this|that) DECISION|got no further|denied)",
  KNOW: "(know|understand|see|learn|hear|find out|be told|figure out|work out|ask|tell|say|explain|share|clarify|wonder|wondering|asking|knowing|hearing|understanding|disclose|reveal|enlighten|told|receive|have|get|idea)",
  UNFAIR: "(unfair|unjust|rigged|biased|fixed|disorgani[sz]ed|unorgani[sz]ed|chaotic|chaos|shambles|shambolic|mess|joke|farce|farcical|sham|charade|circus|fiasco|disgrace|disgraceful|unprofessional|disrespectful|insulting|humiliating|degrading|dehumani[sz]ing|unprepared|incompetent|dishonest|misleading|ridiculous|appalling|awful|terrible|horrible|dreadful|atrocious|nightmare|predetermined|one-sided|arbitrary|sloppy|inhumane|exploitative|amateurish|outrageous|shameful|shoddy|opaque|unreasonable|unacceptable|pathetic|discriminatory|rude|pointless|waste of (my |everyone's |our )?time|let-down|letdown|formality|box-ticking exercise|lottery|(poorly|badly|terribly) (run|organi[sz]ed|managed|handled|designed|planned|prepared|conducted|structured|set up|put together|thought out|communicated)|(less than|anything but|far from|hardly|not GAP1) (fair|honest|professional|transparent|objective|respectful|impressive|serious|organi[sz]ed|impartial|ideal))",
  PROCESS: "(process|interview|interviews|interviewing|procedure|selection|recruitment|recruiting|hiring|assessment|test|task|exercise|centre|center|experience|whole thing|all of it|system|rounds?|communication|panel|treatment|questions?|questioning|scheduling|organi[sz]ation|feedback|way (you|this|it|i|things|that|the|your)|handling|approach|behaviou?r|conduct|attitude|manners|email|response|decision|rejection|committee|brief|briefing|instructions?)",
  THEY: "(you|they|the (panel|interviewer|interviewers|recruiter|manager|committee|company|board|team|hr|selectors?|hiring manager)|your (panel|team|colleagues?|recruiters?|manager|company|people|firm|staff|side|organi[sz]ation|interviewers?|hr))",
  PERSON: "(interviewers?|recruiters?|managers?|panel|panell?ist|colleagues?|bloke|guy|gentleman|woman|lady|man|person|hr|boss|director|assistant|one of you|she|he|they|you|staff|people|team|lead|partner|head|half of you|half the panel)",
  FURTHER: "(tribunal|courts?|lawyers?|solicitors?|attorneys?|barristers?|legal (advice|counsel|team|representation|representative|aid|steps|action)|union( rep| representative)?|ombudsman|acas|eeoc|citizens advice|labou?r (office|court|board|authorit(y|ies)|commissioner|department|inspectorate)|department of labou?r|equality (body|commission|office)|equal (treatment|opportunity|opportunities) \\p{L}+|human rights \\p{L}+|employment (commission|tribunal|rights)|works council|regulators?|authorit(y|ies)|press|media|newspapers?|local paper|journalists?|reporters?|police|data protection \\p{L}+)",
  SITE: "(glassdoor|kununu|indeed|trustpilot|ambition ?box|google reviews?|google|reddit|twitter|x|facebook|linkedin|tiktok|instagram|social media|social|socials|blind|teamblind|yelp|fishbowl|quora|mumsnet|threads|mastodon|bluesky|youtube|whatsapp|the internet|online|xing|naukri|comparably|my (blog|feed|channel|profile))",
  REVIEWS: "(glassdoor|kununu|trustpilot|ambition ?box|google reviews?|reddit|teamblind|yelp|fishbowl|mumsnet|comparably)",
  EVERYONE: "(everyone|everybody|people|others|the world|the public|the whole \\p{L}+|all (my|of my|the)|my (network|followers|friends|contacts|peers|classmates|community|colleagues|readers|former|professional)|other (applicants|candidates|people|job|jobseekers|developers|engineers|nurses|teachers|professionals)|anyone|future (candidates|applicants)|(each|every one|all) of (them|us)|every \\p{L}+)",
  AWFUL: "(stupid|useless|worthless|hopeless|pathetic|terrible|awful|dreadful|horrible|abysmal|atrocious|incompetent|inadequate|unworthy|dumb|rubbish|crap|garbage|lousy|no good|nobody|nothing|mediocre|foolish|dim|thick|unemployable|unlovable|ridiculous|clueless|delusional|not cut out|out of my (depth|league)|disgusted (with|by|at) myself|ashamed of (myself|my|how|what)|embarrassed (by how|by my|of|at how|at my|about how|about my)|(a|an|such a|such an|one|the|your|another|complete|total|utter|real) GAP2 (failure|loser|idiot|fool|disaster|fraud|mess|joke|disappointment|embarrassment|imposter|impostor|nobody|burden|wreck|dunce|moron|coward|lost cause|let-down|letdown|dud|flop|trainwreck|train wreck|clown|waste))",
  SLIP: "(blew|blown|bombed|botched|screwed up|screwed|messed up|messed|ruined|flunked|butchered|bungled|fluffed|wrecked|tanked|stuffed up|cocked up|made a (mess|hash|shambles|fool|pig's ear|\\p{L}+ (mess|hash|fool|idiot|shambles)))",
};

export const PHRASES: Record<string, string> = {
  argues: `
i (strongly |respectfully |must |have to |do |would |beg to |totally |completely |wholeheartedly )*(disagree|differ|dispute|contest|object|protest) (with|from|to|that|the|your|this|and|as|,|;|\\||because|on)
i (wish|want|would like|intend|am writing|have|need|write) to (\\p{L}+ )?(dispute|contest|challenge|appeal|object|protest|question|disagree|complain about|correct|set|clarify that|point out|rebut|defend)
(dispute|contest|challenge|appeal|protest|question|object to|disagree with|argue with|take issue with) (against )?(the|your|this|that) GAP2 DECISION
! i (can|could|do|will|would) not GAP1 (accept|agree|concur|share|recogni[sz]e|support) (with |to )?(the|your|this|that|it|such|how|why) GAP2 (DECISION|view|opinion|reason|reasons|reasoning|feedback|explanation|statement|claim|point)
i (refuse|am unable|am not willing|am not prepared|find it impossible) to accept
(decision|choice|outcome|result|verdict|conclusion|judgement|judgment|rejection|refusal|assessment|evaluation|ruling) (is|was|seems|feels|looks|appears|must be|strikes me|is in my (view|opinion)) GAP4 (wrong|mistake|mistaken|error|unjustified|incorrect|flawed|baffling|puzzling|bewildering|incomprehensible|absurd|ridiculous|short-sighted|shortsighted|premature|illogical|questionable|hasty|misguided|comprehensible|beyond me|nonsense|groundless|unfounded|strange|odd|bizarre|hard to (understand|accept|follow|swallow|believe)|difficult to (understand|accept|follow|believe)|based on (a|an|wrong|incorrect|false|incomplete))
! DECISION GAP2 (is|was) not GAP2 (right|correct|comprehensible|justified|logical|understandable|the right|sound|based)
(is|are|seems?|was) not GAP1 (comprehensible|understandable|plausible) (to|for) me
(you|they|panel|team|company|committee|someone|hr) GAP1 (made|are making|have made|is making|make|had made|may have made) GAP2 (mistake|error|wrong)
(it|this|that) (is|was|would be|will be|has been|must be|must have been) (a|an|some) GAP2 (mistake|error|misjudge?ment|misunderstanding) (to|of|on|and|in|that|\\||,|not)
wrong (decision|choice|call|conclusion|judge?ment)
(picked|chose|chosen|hired|selected|choosing|hiring|went with|got|have) the wrong (person|candidate|one|man|woman|applicant|guy)
(got|have|gotten|getting) (this|it|that|me)( one| all| completely)* wrong
i GAP2 (was|am|would have been|would be|would make|remain|felt i was|is) GAP3 (best|strongest|ideal|perfect|obvious|better|superior|right|stronger|most (suited|qualified|experienced|suitable|capable|competent|deserving)) (qualified |possible |suited |overall )?(candidate|person|applicant|fit|choice|match|one|qualified|suited|hire|option|man|woman)
(myself|me) GAP1 (as|to be) (the|your) (best|strongest|ideal|perfect|obvious|most \\p{L}+) 
i (am|was) GAP2 (more than|over|better|best|most|fully|perfectly|exceptionally|well|ideally|highly) (qualified|suited|capable) (for|than|to|in|out|of|\\||,)
i (am|was) (more|far more|much more|better) (experienced|qualified|skilled|capable|suited|competent) 
i (am|was) overqualified
i (meet|met|fulfil|fulfill|fulfilled|satisfy|satisfied|exceed|exceeded|tick|ticked|hold|have|match|matched|possess|covered|cover) (all|every|each|everything|100|more than) GAP4 (requirements?|criteri(a|on)|qualifications?|boxes|box|tickets?|skills?|points?|specifications?|competenc(y|ies)|ad|advert|posting|listing|list|asked|licen[cs]es?|certificates?|description)
(exactly|precisely|everything|just) (what|as|that) (the|your) GAP2 (advert|ad|advertisement|posting|description|listing|spec|specification) (asks?|asked|calls?|called|required|requires|wanted|demanded|said|says|specified)
(find|finding|found) it GAP2 (hard|difficult|impossible|strange|odd|surprising|incredible|puzzling|baffling|astonishing|curious|remarkable|extraordinary|absurd) GAP1 (to (understand|believe|accept|see|follow|comprehend|fathom|square|reconcile|swallow)|that|how|why)
(hard|difficult|impossible) (for me )?to (understand|believe|accept|see|fathom|comprehend|imagine) (how|that|why|your|this|the|any|anyone|who) 
! (can|could|do|will) not (understand|see|believe|accept|follow|comprehend|fathom|grasp|imagine) (how|that|your|the|this|on what|in what) GAP6 (DECISION|me|my|you|panel|anyone|candidate|experience|person|better|years)
fail to (see|understand|comprehend|grasp) (how|why|what|the)
(baffled|puzzled|perplexed|mystified|bewildered|dumbfounded|at a loss|astonished|stunned|flabbergasted|incredulous|shocked|surprised|confused|taken aback) (by|at|that|as to|how|why|to|because|with) GAP8 (DECISION|rejected|turned|declined|passed|chose|chosen|selected|went|hired|picked|no|not|email|successful|experience|lack|feedback|qualified|requirements|fit|offered|else|less)
! (does|do|did) not GAP1 (hold up|hold water|hold|stand up|make sense|add up|reflect (my|the|what|how)|do (me )?justice|square|match (my|the|what i)|bear scrutiny|correspond)
(makes|make|made) no sense
contrary to (what you|what the|your|the|what was)
(set|put) the record straight
(for the record|let me correct|to correct|allow me to correct|i would like to correct|must correct|have to correct|like to clarify that|like to point out|must point out|have to point out|must stress|feel obliged to|let me point out|let me remind|may i remind|allow me to remind|would remind you|i remind you)
! (that|this|which|it|what you (said|wrote|say|claim)|your \\p{L}+) (is|was) GAP2 (not GAP1 (accurate|true|correct|right|the case|so)|untrue|inaccurate|incorrect|false|wrong|nonsense|mistaken|factually|incorrect) (;|:|,|\\||and|as|since|because|i|my|in|about|given|but|at|statement)
! (i|we) (do|did|can) not (think|believe|feel|see|find) (that )?(the panel|you|they|your team|anyone|anybody|the team|enough) GAP3 (weighed|weigh|considered|consider|took|take|taken|gave|give|given|looked|look|valued|value|understood|understand|appreciated|appreciate|recogni[sz]ed|saw|see|grasped|assessed|judged|read) 
THEY GAP1 (did|do|does|have|had|could|can) not GAP2 (properly |fully |seriously |really )?(consider|considered|weigh|weighed|take into account|taken into account|appreciate|appreciated|recogni[sz]e|recogni[sz]ed|realise|realize|grasp|assess|assessed|judge) GAP2 (my|how|what|the|that|me|all)
THEY GAP1 (overlooked|underestimated|underestimate|undervalued|undervalue|misjudged|misread|discounted|disregarded|misunderstood|failed to (see|consider|recogni[sz]e|take|appreciate|notice|understand|value|weigh|give)|ignored) (my|me|what i|how|the|that)
(my|what i) GAP4 (was|were|has been|have been) GAP1 (overlooked|underestimated|undervalued|misjudged|misread|discounted|disregarded|misunderstood|ignored|not (properly|fully|fairly|seriously|adequately))
you (will|are going to|may|might|would|are bound to) GAP2 (regret GAP1 (not|passing|rejecting|choosing|letting|turning|your|missing|hiring)|see that you|realise|realize|find that|wish you|struggle to find|not find)
your loss
(you are|the company is|your (company|team) is|they are) (missing|losing) (out|a)
missed out on (a|an|me|someone|the)
! i GAP1 (deserve|deserved|earned|should have (been (chosen|selected|hired|offered|picked|given|appointed|the|shortlisted|invited|successful|considered|your)|got|gotten|had|received|made|won|passed)) (?!better prepared|more prepared)
(job|role|position|post|place|offer) (should|ought to) (have|be) (been |gone )?(to me|mine|offered to me|given to me)
(should|ought to) have been me
you (should|ought to) (have )?(chosen|hired|picked|selected|offered|given|choose|hire|pick|select|offer|taken me)
(anyone|anybody|any \\p{L}+|a quick look|one look|a glance) (looking|who|with|would|at|can|could) GAP8 (would|will|can|could|shows?|confirms?|tells?) (see|agree|know|tell|confirm|realise|realize|you|that|recogni[sz]e)
my GAP2 (record|experience|results?|cv|resume|qualifications?|publications?|portfolio|skills?|numbers|references|background|answers?|score|scores|work|figures) GAP4 (speaks?|outweighs?|exceeds?|proves?|surpass(es)?|shows? that|alone|should have|clearly|suggests? otherwise|says? otherwise|beats?|far)
how (can|could|on earth|in the world|did|do) (you|anyone|someone|they|the panel|it be that|a \\p{L}+) GAP2 (reject|choose|say|claim|turn|pass|hire|pick|think|justify|possibly|ignore|overlook|conclude|decide|prefer|miss|manage|seriously|look at|judge)
with all (due|the) respect
with respect , (i|you|this|that|your|the)
in all fairness , (i|you|this|that)
(unjustified|groundless|unfounded|unwarranted|incomprehensible)
(no one|nobody|not one|none|no other) GAP6 (better (suited|qualified|placed|than|for)|as qualified|more qualified|like i can|the way i|as well as i|can do what i|who can do|matches|match me)
i could (do|have done) (this|the|that|your) (job|role|work) 
i (still |continue to |firmly |strongly |truly |honestly |sincerely |remain |am )*(believe|maintain|think|feel|insist|contend|convinced|certain|confident|consider|hold) (that )?(i|my|you|the|this|your|it) GAP5 (best|right|mistake|wrong|most|stronger|strongest|better|deserved|deserve|should|perfect|ideal|qualified|suited|exceed|exceeds|meet|error|more)(?! of luck| of all| time| next| in future)
(judged|assessed|evaluated|measured|marked|scored) (me |my \\p{L}+ )?(too |very |so )?(unfairly|wrongly|incorrectly|harshly|hastily|inaccurately|on the wrong)
(you|they|the panel|your \\p{L}+) (said|say|wrote|write|claim|claimed|state|stated|told me|suggest|suggested|imply|implied|mentioned|concluded|think|thought|feel|felt|seem to think|seem to believe) (that )?(i|my) GAP8 (but|yet|however|although|though|even though|when|whereas|while|;|,) (in fact|i|my|anyone|as|the|that|this) GAP3 (have|had|has|led|did|do|ran|managed|built|was|am|is|worked|hold|spent|proves?|shows?|makes?|nine|ten|years)
(despite|in spite of|even though|although|considering|given) GAP2 (my|i (have|had|meet|met)|having) GAP8 (you (chose|rejected|decided|still|went|turned)|was (rejected|turned|passed|not)|(rejected|turned down) me)
(more|better|stronger|longer) GAP3 (than|to) (the (person|one|candidate|man|woman|applicant|others?)|anyone|whoever|him|her|most|any of|your own) (you|else|who|in|i|;|,|\\||on|at|could)
you (will|would) (not|never) find GAP3 (better|as|who|like|more|else)
(i|we) (both )?know (that )?i (can|could|was|am|would) GAP3 (best|better|perfect|right|do this|did well|nailed|do the job|ideal)
i (aced|nailed|answered every|got every|got all|passed every|scored) GAP8 (so|yet|but|therefore|and yet)
`,
  "asks-why": `
why (was|were|am|is|did|have|has|would|could|had|not|exactly was|exactly did) (i|my|me|you|your|the|they|we) GAP5 REJECTED
why GAP8 REJECTED
why (me|not me|another|someone else|somebody else|him|her|them|the other|not) (\\?|\\||and|,|instead|over|rather)
(tell|telling|know|explain|understand|knowing|hear|ask|asking|wonder|wondering|curious|say) GAP3 why (\\?|\\||,|exactly|that (is|was|happened)|so|not|this|i|my|it|you|your|things|the)
(?<!for |thank you for |thanks for |appreciate )(the|a|your|any|some|what|which|specific|actual|real|true|main|exact|concrete|detailed|valid|proper) GAP2 (reasons?|reasoning|rationale|grounds|basis|factors?|criteria|considerations?|explanation|justification|thinking|motives?|cause) GAP1 (for|behind|why|that (led|made|caused|influenced|tipped)|on which|leading to|of|which led|in) GAP4 (DECISION|REJECTED|i|you chose|you went|you decided|another|someone|rejecting|declining|refusing|choosing|turning|passing|not|this|that|it|disqualification|non-selection|me)
what (was|were|is|are|exactly was|would be|might be|could be|had been) GAP3 (reasons?|reasoning|rationale|grounds|basis|factors?|problem|issues?|matter|obstacle|deal-?breaker|deciding|stumbling|explanation|justification|cause|weak(ness|nesses)? that)
(for|on) (what|which) (reasons?|grounds?|basis|criteria|factors?|account)
(which|what) (factors?|criteria|considerations?|aspects?|reasons?|things?|part|weakness(es)?|shortcomings?|points?|answers?|of my answers) GAP3 (led|made|caused|influenced|decided|tipped|drove|swayed|contributed|counted|cost|ruled|sank|weighed|resulted|went into|determined|disqualified|worked against|prevented|kept)
(?<!(know|see|understand|realise|realize|learned|noticed|saw|me) (exactly |now )?)(what|where) (exactly |precisely )?(did|do|had|have) i GAP1 (go|went|gone|do|did|done|get|say|said|lack|lacked|miss|missed|fall|fell|fail|failed|lose|lost)( it)? GAP1 (wrong|short|down|points|marks|to|that|or|in|out|\\?|\\||,|and)(?! differently)
(tell|telling|know|knowing|explain|hear|learn|find out|understand|wonder|wondering|curious|share|see|clarify|feedback on|feedback about|idea|insight into|information on|be told|asking|ask) GAP4 (what|where|how|which) GAP2 (i|my|me) GAP2 (did wrong|did not|went wrong|lacked|lack|was lacking|was missing|missed|fell short|fell down|failed|let me down|lost|said wrong|came up short|was not|were not)
(?<!(know|see|understand|realise|realize|learned) )what (went|was|had gone|has gone|is|were) (so |exactly )?(wrong|lacking|missing)( with| in| from| about| for)?
what (is|was) it (about|that|in)
what (made|led|caused|prompted|drove|persuaded|convinced|moved|brought|stopped|prevented|kept|put|turned|swayed|tipped|held|cost|counted|spoke|worked|ruled|sank|let) (you|your|the|them|me|it|my|against|us|this)(?! (laugh|smile|think|join|stay|start|special|want))
what GAP3 (counted|spoke|worked|told|held|weighed) against
what GAP2 (candidate|person|applicant|guy|one|man|woman|he|she|they|appointee|other) GAP3 (had|have|has|did|do|offered|offer|brought|does|said) (that|better|which|more|and|i|\\?|\\||over|differently|right)
what (did|does|do|could|has|had) (the|he|she|they|that|this|your) GAP3 (have|do|offer|bring|say|got)
how (the|your|this|that|you|was the|did you|had you) GAP2 (decision|conclusion|choice|verdict|selection)? ?(was made|was reached|came about|reached|came to|arrived at|made (the|your|this)|reach (the|your|this)|come to (the|your|this)|make (the|your|this)|arrive at|decided (against|not|on|between|who))
how come
how (could|can) (it be|you) that
(was|is) it (because|due|my|that i|something (i|in|about)|the fact|down to|on account|about my|a matter of|to do with) GAP9 \\?
did (i|my) GAP2 (say|do|make|fail|miss|come across|put|lack|offend|score|ask|give|not|seem|appear|mess) GAP9 \\?
(explain|justify|account for|elaborate on|expand on|shed GAP2 light on|walk me through|talk me through|break down|clarify|give reasons for|substantiate|motivate) (to me )?(the|your|this|that|how|my) GAP3 (DECISION|thinking|reasoning|rejected|rejecting|reasons?|you decided|you chose)
(?<!for |thank you for |thanks for )(an|some|any|proper|better|clear|full|detailed|written|honest|further|real|the) GAP1 (explanation|justification|clarification)
(insight|insights|clarity|light|information|feedback|details?|transparency|background) (into|on|about|as to|regarding|behind) (why|the (reason|decision|thinking|rationale)|your (reason|decision|thinking|choice|rationale)|what led|how you (decided|chose|came|reached))
(like|love|want|need|wish|would|appreciate|grateful|please|require|request|demand|expect|entitled|right|owe|deserve|could|can|may) GAP5 (reasons?|explanation|justification|grounds|answers?) (for|why|behind|as to|that|in writing|on which|of|to the|\\||;)(?! you can share)
(who|whom) (did you|was|got|has been|you) GAP2 (choose|chosen|hire|hired|pick|picked|select|selected|get|got|the job|instead|take|took|went with)
(what|anything|something|where) (about|in) (me|my \\p{L}+) GAP2 (was|were|put|did not|made|you did not|bothered|disqualified)
why (i|my) (\\p{L}+ ){0,3}(fail|failed|lost|lose|got|get|received|keep)
`,
  begs: `
(to|please|you|could|would|might|will|and|,|possibly|of|consider|or|by|urge|can|request) (reconsider(ing)?|rethink(ing)?|reconsideration|re-consider)(?! (how|whether|the (layout|design|flow|way)))
reconsideration (of|for)
(reverse|overturn|revisit|re-?evaluate|reassess|re-?examine|review|reopen|re-open|undo|take back|withdraw|revise|rescind|look again at|second look at|look at) (the|your|this|that|my) GAP1 (decision|choice|verdict|rejection|refusal|case|application|candidacy|candidature|profile|outcome|result)(?! (process|from|sooner))
(think|look|looking|thinking|thought|consider|considering) (about |at |it |of |this |that |me |over |through |on |my |the |case |application |candidature |candidacy |profile |cv |resume |file |decision |your |carefully |please )*(again|over|twice|once more|once again|one more time|one last time|a second time|afresh|anew)(?! (if|when|should|for (future|other|another|any|similar|a|the next)|in (the )?(future|spring|summer|autumn|fall|winter|january|next|a|due|coming|\\d+)|next|down the line|as soon|later|about (the|what|how|my own)))
(another|second|one more|one last|fresh|closer|longer) look at
(?<!(if|should|in case) you (ever |do |should )?)(change|changing|changed) (your|their|his|her|the panel's|the team's|everyone's) minds?
(give|grant|allow|offer|spare|gave|giving|extend) (me|us|a \\p{L}+|to me) (\\p{L}+ )?(another|second|one more|one last|last|just one|one|any|some|single|small|fair|final|even one|the) GAP2 (chance|shot|try|opportunity|go|interview|trial|attempt|hearing|hope)(?! to (interview|meet|talk|speak|learn|ask|see|visit|present|apply|thank|attend|show you))
(please|beg|beseech|could you|would you|can you|will you|if you could|if you would|if you|request you to|wish you would|hope you will|pray you|you to) (not )?(please |possibly |at least |only |still )*(give|grant|allow|offer|let) me (?!a (call|ring|bell|line|few|little|tip|hint|pointer|sense|word|brief|shout|rough|short|quick)|know|some (feedback|advice|pointers|tips|guidance|idea)|any|your|feedback|advice|one (tip|piece|thing|pointer|example|line|hint|area)|have (your|a)|thank|say|add|ask|tell|an? (idea|honest|example|indication|piece|pointer))
(ask|asking|hope|hoping|like|love|want|need|deserve|beg|begging|plead|pleading|request|requesting|appreciate|grateful|welcome|wishing|wish|plea) GAP4 (second|another|last|one more|final) (chance|shot|try|go)(?! to (apply|meet|talk|work|speak|visit|see|chat))
(one more|another|one last) (interview|conversation|chance|meeting|shot|try|call|trial|day|week) is all
all i (ask|need|want|am asking|request|hope)(?! (to know|of (this|a|my|your) (letter|email)|to (know|learn)))
i (am |will |would |must |can only |have to )?(\\p{L}+ )?(beg|implore|plead|entreat|beseech|begging|pleading|imploring)
(on my knees|have mercy|mercy on|have pity|take pity|have a heart|find it in your heart|find it in you|for god's sake|for the love of god|god's sake)
i (am|was|feel|have become|grow|get) (\\p{L}+ )?desperate
desperately (need|want|hope|hoping|wish)
i (need|badly need|truly need|do need|so need) (this|the|that|your) (\\p{L}+ )?(job|role|position|work|income|opportunity|chance|salary)
(job|role|position|opportunity|chance) (means|meant|is|was|would mean) (everything|the world|my (last|only|whole))
(my|our) (family|families|children|kids|child|rent|visa|mortgage|savings|landlord|wife|husband|mother|father|parents|son|daughter|livelihood|future|life|bills|loan|loans|permit|work permit) (\\p{L}+ ){0,4}(depend|depends|due|rely|relies|need|needs|count|counts|suffer|suffering|starve|expire|expires|expiring|on the line|at stake|run out|running out|runs out|evict|evicting)
(feed|support|pay) my (family|children|kids|rent|bills|parents|mortgage|loan)
i have (\\p{L}+ ){0,2}(children|kids|mouths to feed|a family|bills|debts|loans) (to|and|at home|who|that|depending)
(nobody|no one) else (is hiring|will hire|will take|wants|would take|has|will give)
(running|run) out of (money|savings|options|hope)
(my|the) (last|only) (hope|resort|lifeline|option)
i (will|would|could|can|am (willing|ready|prepared|happy|able)( to)?|would be (willing|ready|prepared|happy|glad) to|shall|might) (\\p{L}+ ){0,2}(do|accept|take|start|settle|work|join|begin) (\\p{L}+ ){0,5}(anything|whatever (you have|job|role|hours|is|it takes|you (can|offer|pay|want|like))|any (job|role|work|pay|position|salary|hours|shift|post|department)|free|nothing|unpaid|without (pay|salary|any)|(lower|less|reduced|half|smaller|minimum|lesser|cut) (\\p{L}+ )?(salary|pay|money|wage|package|rate|grade)|pay cut|salary cut|trial (period|basis|day|week|month)|on (trial|probation)|tomorrow(?! (morning|afternoon))|less(?! than)|probationary|on any|for any)
on any hours|for any pay|any hours at all
let me (prove|show you (what|that|how i)|come back (in|and)|try again|have (another|one more|a second)|convince|start (tomorrow|now|as|on)|at least|retake|redo|do it again|repeat)
(chance|opportunity|allow me|a way|allowed|permission) to (prove|redeem|convince|retake|redo|make it up)
(prove|redeem) (myself|my worth|that i|to you)
(?<!open to |time for )is there (any|a|some|no|nothing|anything|still|not|at all|possibly) GAP5 (way|chance|possibility|hope|you|that|scope|room) GAP7 (again|reconsider|back|reverse|undo|save|place for me|reopen|still|have me|take me|squeeze|different decision|second|another chance|change|the role|the job|this job|hire|exception)(?! (to|in|for) (apply|hear|the future|practice))
! (if|in case) (s?he|that person|they|this person|the contract|nothing|the other \\p{L}+|the offer) (has|have|is|are) (not|not yet) (yet |been )?(signed|started|accepted|final|made)
! (has|have|is|are) not (yet )?(signed|been signed|set in stone)
before (you|the|anything|it|your|they|s?he) GAP5 (sign|signed|signs|finali[sz]e|final|contract|close the)
please (do not|reverse|have|save|help me out|help me get|hire|take me|pick|choose me|select me|accept me|say yes|hold|squeeze|find (me|a|some|it))(?! (hesitate|worry|apologi[sz]e|feel|reply|trouble|go to|think|take this|let me keep|a (look|good|great|lovely|nice)|mind|rush|bother|read))
please (do not|never) (close|shut|give up|turn me|reject|forget|let this|let me go|say no|do this|throw|abandon|leave me)
(take a (chance|risk|punt|gamble) on me|make an exception|bend the rules|find (a|some|any) (place|spot|room|role|job|something|corner|position) for me|squeeze me in|fit me in|have me back|take me (on|in|back))
(consider|open to|willing to|think about|possible to|mind) (hir(e|ing) me|tak(e|ing) me|giv(e|ing) me (a|another|one|the)|offer(ing)? me (a|another|the|any)|reopen(ing)?|revisit(ing)?|having me (back|on)|meeting me (again|once more)|extending)
(hire|employ|appoint|keep) me(?! in|$| (informed|posted|updated|up|on (file|your)))
give me (this|the|a|that|any|some) (job|role|position|post|offer|work|place)
(it is|it may be|it might be|if it is|is it) (not|never) (yet )?too late(?! to (say|thank|learn))
if there is (still )?(a|any|the (slightest|smallest|tiniest)|even (a|the)) (way|chance|possibility|hope|slightest|smallest) GAP5 (reconsider|again|still|back|role|job|position|hire|decision|join|me)(?! (apply|in future))
i (will|would|shall) (prove|show) you (wrong|that i|what i)
you (will|would) (not|never) (regret|be disappointed|be sorry)(?! (your|the|this) (decision|choice))
i promise (you )?(that )?(i|you) (will|would) (not|never|work|prove|make|give|do|be|be the)(?! (argue|debate|take|bother|reply|use|dispute|chase|pester|read|write|listen|say))
`,
  blames: `
(is|was|were|are|it is|entirely|all|that is|partly) (your|their|the (recruiter|interviewer|panel|company|manager)'s) (\\p{L}+ )?fault
(because of|due to|thanks to|down to) (your|the|their) GAP3 (mistakes?|error|delays?|incompetence|disorgani[sz]ation|negligence|carelessness|failure|confusion|bias|prejudice|interviewer|recruiter|manager)(?! (i (got|met|learned)))
(you|they|your \\p{L}+) (are|were) GAP1 (to blame|responsible for (this|my|the))
i (do |can only |must |have to )?blame (you|your|the|them|this|him|her)
(?<!(my|my own|i think my|first|me) (\\p{L}+ )?)PROCESS GAP6 (is|was|were|felt|seemed|has been|have been|had been|turned out|became|looked|left|struck me as|came across as) GAP5 UNFAIR
(it|this|that|which|what|everything|all) (is|was|felt|were|seemed|has been) GAP4 (unfair|unjust|rigged|a (complete |total |absolute |utter )?(farce|joke|sham|shambles|disgrace|circus|fiasco|stitch-up|fix|waste of my time)|disgraceful|unprofessional|disrespectful|insulting|an insult|humiliating|degrading|rude|outrageous|shameful|unacceptable|appalling|poor form|bad form|low|cruel|heartless|inconsiderate)(?! (to|for) (the|him|her|them))
! (that|this|it|which) (is|was) not (fair|right|professional|acceptable|ok|okay|decent|how (you|a|to|people|one)|the way)
(unfair|unjust|biased|rigged|disorgani[sz]ed|chaotic|sloppy|rude|unprepared|unprofessional|incompetent|dishonest|shoddy|farcical|arrogant|clueless|discriminatory|disrespectful|inept|useless|careless|shambolic|amateurish|opaque) GAP1 (process|interview|interviews|interviewers?|recruiters?|panel|treatment|procedure|manager|managers|selection|behaviou?r|colleagues?|hiring|recruitment|communication|people|company|organi[sz]ation|system|way|questions?|staff|hr|handling|conduct)
(how|so|very|incredibly|extremely|most|deeply|highly|completely|utterly|rather|quite|pretty|downright) (unfair|unfairly|unprofessional|unprofessionally|disrespectful|disorgani[sz]ed|rude|unprepared|shoddy|badly|poorly) GAP4 (you|your|this|the|process|interview|i|me|it|that|\\||,|of)(?! (had|was) prepared)
(you|your|the|that|this|second|first|one|whole|a|of) GAP3 PERSON GAP5 (was|were|is|are|seemed|looked|appeared|turned up|showed up|arrived|joined|came|came in|sounded|being) GAP4 (late|unprepared|rude|distracted|dismissive|bored|arrogant|hostile|condescending|patroni[sz]ing|disinterested|uninterested|incompetent|unprofessional|clueless|cold|aggressive|disrespectful|biased|prejudiced|sexist|racist|ageist|on (his|her|their) phone|texting|yawning|scrolling|checking|eating|laughing at|mocking|ignoring|not (prepared|interested|listening|paying|even|ready|there|qualified))
(interviewers?|recruiters?|manager|panel|colleagues?|bloke|guy|woman|lady|man|who interviewed me|director|he|she|they|you|one of (you|them)) GAP5 (kept|spent|kept on) GAP4 (interrupting|texting|checking|looking at|yawning|scrolling|asking|eating|half|most|typing|laughing|talking about (himself|herself|themselves))
(interrupted|ignored|mocked|insulted|humiliated|belittled|patroni[sz]ed|laughed at|talked over|talked down to|cut off|lied to|ghosted|misled|deceived|tricked|exploited|mistreated|disrespected|dismissed|strung) (me|us|candidates|applicants|people)
! (had|have|has|did|could) not GAP2 (read|looked at|look at|seen|opened|open|studied|prepared|prepare|glanced at) (my|a word|a single|the) GAP2 (cv|resume|form|application|portfolio|letter|submission|file|notes|questions|project|work|code|profile|word|documents?)
never (read|looked at|opened|replied|called( me)? back|answered|responded|bothered|got back|followed up|had any intention|told me that)
! (could|can|did|would|was) not (even )?(be bothered|bother|be arsed|have the (courtesy|decency|guts|manners|respect|time)|care|give me a (fair|chance|real)|take me seriously|take the (time|trouble))
(common|basic|simple|bare|ordinary) (courtesy|decency|respect|manners|professionalism)
(have|had|has|lack|lacked|lacks) (the |any )?(courtesy|decency|guts|manners)
(?<!(thank you for not|for not|without) (\\p{L}+ )?)(wasted|waste|wasting) (of )?(my|our|everyone's|everybody's|people's|so much of my) (\\p{L}+ )?(time|day|afternoon|morning|week|weekend|weeks|evening|evenings|holiday|money|effort)
my (time|effort|weekend|day|work) (was|has been|were) (\\p{L}+ )?wasted
(had|have|has|were|was) GAP2 (decided|made up (your|their) minds?|promised|earmarked|picked|chosen|lined up|settled) GAP4 (before (i|we|the|anyone|you)|in advance|beforehand|from the (start|outset|beginning)|all along|already|long ago)
(had|have|already had|having) (your|their|a|the) GAP1 (man|woman|candidate|favou?rite|winner|person|minds?) GAP1 (picked|chosen|lined up|already|made up|selected|in place|in mind (all|from|before))
(already|long since|long ago) (decided|made up|promised|earmarked|picked|knew who|chosen who)
(from the (start|outset|beginning|very beginning)|all along|before (i|we) (even )?(walked|sat|started|applied|arrived|came|opened|spoke|said)) GAP4 (decided|chosen|promised|rigged|fixed|going to|clear|obvious|set|never|did not|already)
(clear|obvious|plain|clearly|obviously|evident|apparent|suspect|suspicion|impression) GAP6 (promised|earmarked|for show|internal candidate|never (serious|going|stood|had|intended)|already|set up|someone else in mind|fixed|rigged|cheaper|not interested|did not (want|care|read|listen)|favou?rite|favou?ritism|no intention|no interest|make up the numbers)
(set up|meant|made|written|tailored|tailor-made|reserved|earmarked|designed) for (somebody|someone) else
(for show|foregone conclusion|stitch-up|stitched up|inside job|nepotism|favou?ritism|old boys|jobs for the boys|cronyism|to make up the numbers|making up the numbers|box-ticking|tick-box|tick a box|ticking a box|going through the motions|window dressing|window-dressing|who you know|the right people|contacts matter|through connections)
(friend|nephew|niece|cousin|mate|relative|son|daughter|buddy|pal|favou?rite|golf|brother|sister|wife|husband) of (the|your|a|someone) GAP1 (head|boss|manager|director|owner|ceo|chair|chairman|partner|founder|panel|hiring|interviewer|board|dean|someone)
(candidate|person|applicant|guy|man|woman|one|colleague|winner|he|she|kid|boy|girl) GAP4 (only|merely|probably|obviously|clearly|simply) GAP1 (got|gets|chosen|was chosen|hired|because|won|there)
(hired|chose|chosen|picked|took|went with|given|preferred|go to|went to|promoted|gave) GAP5 (less (qualified|experienced|competent|capable|skilled|deserving)|unqualified|under-?qualified|inexperienced|cheaper|younger|with no (experience|qualifications|idea)|half (my|the)|a fraction of|(does|do|did|can|could) not (know|have|even|speak|code))
(less|far less|much less|hardly) (qualified|experienced|competent|capable|skilled|deserving) (candidate|person|applicant|than|man|woman|people|colleague)
(treated|treat|treats|treating|handled|made to feel|made me feel) (me |us |candidates |people |applicants |like |as )*(dirt|rubbish|garbage|trash|a number|numbers|free|cattle|nothing|a child|an idiot|a fool|a criminal|if we|if i|badly|poorly|terribly|unfairly|horribly|shabbily|awfully|appallingly|so (badly|poorly|little)|with (contempt|disrespect|such|so|no|zero)|like (this|that|it)|small|stupid|unwelcome|worthless|that way|this way|disposable|fodder|second-class|commodit(y|ies))
(how|the way) (you|your \\p{L}+|they|i) (\\p{L}+ )?(treat|treats|treated|was treated|have been treated|handle|handled|deal|dealt|was handled|were treated|conduct|conducted|ran|run|do|led) (with )?(me|us|candidates|applicants|people who|the people you (invite|interview|reject)|interviewees|this|it|your (recruit|hiring|interviews?)|my (application|case|interview)|things|jobseekers)
you (\\p{L}+ )?(kept me|left me|made me|let me|led me|put me|forced me|had me|dragged|strung|jerked|messed) (\\p{L}+ )?(waiting|hanging|in the dark|wait|down|on|through|around|about|guessing|jump|me (on|along|about|around))
(led|strung|dragged|messed|jerked|passed) (me )?(on|along|around|about|out) (for|and|with|by|like|only|over|\\||,)(?! (a|the) (tour|walk|visit))
(nobody|no one|not one of you|not a single person|none of you|not one person|no-one) GAP2 (answered|replied|bothered|responded|returned|knew (who|what|why|that|where|about)|could tell me|showed up|turned up|introduced|explained|apologi[sz]ed|had the|took the (time|trouble)|seemed|was (ready|there|prepared|listening)|cared|listened|called back|got back|contacted)
(should|could|might|ought to) (at least )?have (at least )?(told me|told us|warned|informed me|been (honest|upfront|clear|more|open|transparent|told|up front|warned|informed|straight)|mentioned|let me know (earlier|sooner|before|at|in)|given me a (fair|proper|real|chance)|prepared|read my|called|done better|had the|replied|answered)(?! better prepared)
the least (you|they|anyone) (could|can|might)
(copy-?pasted?|copy and pasted?|canned|soulless|heartless|impersonal|boilerplate|two-line|one-line|three-line|generic|faceless|robotic) GAP1 (email|e-mail|rejection|reply|letter|message|response|mail|answer|note|template|refusal)
after (all )?(\\p{L}+|\\d+) ((long|full|whole|unpaid|gruelling|entire) )?(rounds|weeks|months|interviews|hours|days|years) GAP9 (expected|deserve|deserved|only|told|rejected|dismissed|ghosted|all i|not even|silence|no|nothing|a form|one line|two lines|template|word|email)
(not even|without even|without so much as) (a|the|an|bothering|reading|opening|looking|meeting|giving) 
(free|unpaid|cheap) (labou?r|consulting|consultancy|work that|ideas|advice from)
(discriminated|discriminating|discrimination|discriminatory|ageism|ageist|sexism|sexist|racism|racist|prejudiced?|bias) (against|towards|because|on|here|,|\\||and|in your|at play|;|me|from)
because (of my (age|gender|sex|race|accent|religion|nationality|disability|name|background|surname|skin|hair|colou?r|pregnancy|kids|children)|i am (a woman|black|too old|over (forty|fifty|sixty|\\d+)|not (white|german|british|american|local|young|one of)|pregnant|disabled|foreign|an? (foreigner|immigrant|mother|muslim)|old|older))
(badly|poorly|terribly) (set up|prepared|organi[sz]ed|run|designed|planned|handled|managed|briefed|worded|explained|thought out|conducted|chosen)
(brief|instructions|link|address|time|information|job description|advert|salary|details|equipment|laptop|room|software|directions|data|dataset|description) GAP4 (was|were|had been|turned out) GAP2 (wrong|unclear|misleading|incorrect|out of date|outdated|a lie|false|missing|broken|faulty|useless)
(description|advert|ad|posting|salary|role|job) GAP3 (did not match|had nothing to do with|bore no|was not as|was nothing like|was not what|misrepresented)
(date|dates|timetable|time|schedule|goalposts|requirements|interviewers?|salary|room|plan|slot|appointment|interview|call) GAP3 (changed|moved|rescheduled|shifted|postponed|cancelled|canceled|swapped) GAP3 (twice|three|four|five|several|again|many|times|at the last|without|last minute|at short|last-minute|constantly|on me)
(technical|connection|audio|it) (problems|issues|failures|difficulties) (on|at) your (side|end)
you (clearly |obviously |never |people |guys |all |lot )*(did not|do not|never) (care|cared|bother|bothered|listen|listened|respect|value (me|people|my|candidates|applicants)|take me seriously|want to (hear|know|listen)|take (it|this|me) serious|know what you|have a clue|understand what)
(you|they|he|she|who|recruiter|interviewer|manager) GAP2 (lied|misled|deceived|broke (your|the|a) (word|promise)|went back on)
(false (pretences|pretenses|promises|hope|hopes)|empty promises|broken promises|lip service|so-called|hypocrisy|hypocrites?|hypocritical|double standards?|shame on|you people|your lot|be ashamed|how dare you|bait and switch|bait-and-switch|moving the goalposts|moved the goalposts|pulled the rug|slap in the face|kick in the teeth)
you (had )?promised (me |us )?(an|that|to|feedback|it|the|a (second|decision|reply|response|call|job|role|fair)|i)
what (kind|sort|type) of (a )?(company|employer|people|manager|business|organi[sz]ation|outfit|firm)
(had|have|has) nothing to do with (the|my|this|what) GAP2 (job|role|position|skills|work|advertised|ad|post)
did not (care|listen|want to be there|know what (he|she|they) (was|were)|look up|look at me|make eye|shake|introduce|explain|pay attention|let me (finish|speak|answer)|give me (time|a fair|the chance|a proper))
(not|never) given a (fair|real|proper|decent|genuine) (chance|hearing|shot|opportunity|interview|trial|go)
(did not|never) (get|got|have|had|stand|stood) a (fair|real|proper|genuine|chance) (chance|hearing|shot|opportunity|interview|from|here|because)
`,
  threatens: `
my (\\p{L}+ )?(lawyer|lawyers|solicitor|solicitors|attorney|barrister|legal (team|counsel|representative|adviser|advisor|rights)|union( rep| representative)?|(mp|councillor|congressman|senator))(?! (taught|friend))
(i|we) (will|shall|am|have|may|might|intend|plan|must|can|could|would|want|need|reserve|feel|had|did|do) (\\p{L}+ ){0,8}(talk|talking|speak|speaking|spoken|spoke|contact|contacting|contacted|consult|consulting|consulted|see|seeing|seek|seeking|sought|instruct|instructing|instructed|hire|hiring|call|calling|turn|turning|involve|involving|asked|ask|approach|inform|informing|notify|going|go|taking|take|hands|bring|write|writing|report|reporting|complain|refer|referring|copied|copying|forward|forwarding|alert|alerting|who will be) (\\p{L}+ ){0,6}FURTHER(?! (role|job|team|position|assistant|training|background))
(in|into) the hands of (my|a|our)
hear(ing)? from (my|our|a|the) FURTHER
(i|we) (will|shall|could|can|may|might|am going to|intend to|would|am prepared to|am ready to|have every right to) (\\p{L}+ ){0,2}sue
(sue|suing) (you|your|the company|them|for)
(lawsuit|see you in court|take you to (court|task)|in a court of law)
(take|taking|pursue|pursuing|consider|considering|reserve|reserving|seek|seeking|explore|exploring|start|starting|initiate|initiating|initiated|begin|beginning|bring|bringing|lead to|leads to|prepared for|facing|face|my|open to|looking into|weighing|resort to|discussing|evaluating|examining|all|any) GAP4 legal (action|steps|proceedings|measures|remedies|consequences|options|rights|routes?|recourse|means|avenues|claims?|challenge|complaint|advice)
(i|we) (will|shall|am|may|might|intend|plan|must|can|could|would|want|need|reserve|have|feel) (\\p{L}+ ){0,6}(file|filing|filed|make|making|made|lodge|lodging|lodged|submit|submitting|raise|raising|bring|bringing|start|pursue|pursuing|open|put in) (?!no )GAP4 (complaint|claim|grievance|charges?|lawsuit|case against|report (with|to|about|against)|action|appeal)
(discrimination|harassment|equality|age|agg|gdpr) (claim|lawsuit|complaint|suit|charges?|case) (against|if|will|is|may|could|\\||,|with|for)
(under|violat(es|ed|ing|ion of)|breach(es)? of|contrary to|breaching|against|illegal under|according to) (the )?(agg|equality act|equal (pay|treatment|opportunities?|opportunity) \\p{L}+|employment law|labou?r law|anti-discrimination|discrimination law|the law|title vii|ada|gdpr)
(subject access request|data subject request|(my|your|legal) (rights|obligation|obligations|duty) (under|to|as)|freedom of information)
(i know|within|aware of|exercise|enforce|insist on|assert) my (legal |employment |full )?rights
(take|taking|taken|pursue|pursuing|escalate|escalating|carry) (this|it|the matter|things|that|my complaint|my case|matters) (\\p{L}+ )?(further|higher|to (your|the|a|court|press|media|hr|head|social|my|someone|management|everyone)|up with|elsewhere|public|all the way|from here)
(i|we) (will|shall|am going to|may|might|intend to|have to|would|plan to|must|am) (\\p{L}+ ){0,2}(escalate|escalating|complain|complaining|report (you|this|your|it|him|her|them)|reporting (you|this|your|it|him|her|them))
(go|going|gone) (public|to the (press|media|papers|newspapers?|board|authorities|police|union|tribunal|ceo|internet|top))
(your|the) (ceo|boss|bosses|board|head office|superiors?|supervisor|director|directors|shareholders|customers|clients|investors|management|chief executive|managing director|headquarters) (\\p{L}+ )?(will|should|would|might|may|deserves?|ought) (\\p{L}+ ){0,3}(hear|know|interested|told|learn|see|read|want|like)
(press|media|newspapers?|local paper|journalists?|reporters?|bloggers?|readers|papers?|followers|union) (\\p{L}+ ){0,4}(will|might|would|may|could|are|is|have been|who will|should) (\\p{L}+ )?(be )?(interested|hear|love|want|know|curious|find|informed|take|like|enjoy)
(leav(e|ing)|post(ing)?|writ(e|ing)|publish(ing)?|submit(ting)?|giv(e|ing)|add(ing)?|updat(e|ing)|put(ting)?|drop(ping)?|upload(ing)?) (?!a (positive|glowing|five|good|kind|lovely|great|nice|wonderful|warm))GAP8 (on|to|at|for|with|in|onto|across|over|all over)? ?REVIEWS
(leav(e|ing)|post(ing)?|writ(e|ing)|publish(ing)?|shar(e|ing)|put(ting)?|air(ing)?|document(ing)?|tell(ing)?|describ(e|ing)|expos(e|ing)|broadcast(ing)?|tweet(ing)?|blog(ging)?|mak(e|ing)) (this|it|that|about (this|it|my|how|what|your|the way)|my (story|experience|experiences|side|account|ordeal|treatment)|what (happened|you)|how (you|i was|your|this)|the (whole|full) (story|thing|exchange|thread|saga)|your (email|rejection|name|reply|message|letter|process|practices|methods)|(an |a |some )?(honest|candid|frank|detailed|truthful|negative|bad|scathing|full|public|one-star|1-star|very|review|few) ?\\p{L}*|names?|everything|all of this|screenshots?|the truth) GAP7 (on|to|via|across|in|all over|through|with|over|at|for) (\\p{L}+ )?(SITE|EVERYONE)
(this|it|my (experience|story)|your (email|process|name|behaviou?r)|all of this|screenshots?|a post|an? \\p{L}+ review|the (review|post|thread)) (\\p{L}+ )?(will|is going to|may|might|shall|goes|belongs|is going|ends|would) (\\p{L}+ ){0,4}(on|to|onto|all over|up on|viral) (\\p{L}+ )?(SITE|viral)
(honest|candid|frank|detailed|truthful|negative|bad|scathing|one-star|1-star|damning|public|own|my|a|an|online) review (\\p{L}+ ){0,4}(on|at|to|online|will|about (you|your|this|the process)|of (your (process|company|hiring)|this|the process))
(one|1|zero|two) (star|stars)
(your|the company's|their) GAP2 (rating|ratings|score|stars|reputation|reviews?|employer brand|brand|image|name|page) (\\p{L}+ ){0,3}(will|may|might|could|should|suffer|suffers|deserves|drop|take|takes|is going|next|mud|damaged|hurt)
(damage|harm|hurt|ruin|cost you|destroy|affect) (to )?your (reputation|brand|rating|name|image|business)
(name and shame|naming and shaming|naming names|name names|call you out|calling you out|calling out|expose you|exposing|blacklist|spread the word|word (gets|travels|spreads|will|of this|of mouth)|go viral|went viral|bad press|bad publicity|negative publicity|public shaming)
EVERYONE (\\p{L}+ )?(will|should|deserve to|need to|have a right to|ought to|is going to|are going to|shall|must|would) (\\p{L}+ )?(hear|know|learn|find out|be (told|warned|informed|interested)|see|avoid|read) (about|of|how|what|that|who|this|you|it|from|\\||the (truth|way|kind)|your|where)(?! (good|great|lovely|wonderful|kind))
(let|letting|make sure|making sure|ensure|ensuring|see to it) (\\p{L}+ ){0,3}EVERYONE (\\p{L}+ ){0,3}(know|knows|hear|hears|learn|learns|find|finds|avoid|avoids|see|sees|stay|stays|is aware|are aware|gets|understand|understands)(?! (how (grateful|kind|good|much|lovely|well)|you are hiring|about (the|your) (vacanc|job|role|opening|event)))
(warn|warning|caution|advise|advising|discourage|dissuade|urge|tell|telling|told) (\\p{L}+ ){0,2}EVERYONE (\\p{L}+ ){0,4}(how you|how i was|how your|what (you|happened|they)|not to|never to|to (avoid|stay|steer|think twice|boycott|look elsewhere)|about (how|what|this|your (process|hiring|company|methods|interview|treatment)|the way|it)|against|off|away)(?! (grateful|kind))
(warn|warning) (others|people|everyone|my|other|the|future|against)
you (will|shall|have not|can expect to|should expect to|are going to|may|might) (\\p{L}+ )?(hear|heard|be hearing|expect) (more )?(from|the last of) (me|my|us|this|our|a|the)(?! (again (if|when|next)|in|next|good))
(the )?last (you|of me you) (will|have) (hear|heard|see)
this (is|will) not (be )?(over|the end|finished|the last|go away|end here|be forgotten)
i (will|shall|am going to|do|would) not (\\p{L}+ )?(let (this|it) (go|rest|drop|lie|slide|pass)|forget (this|it|how you treated)|keep (quiet|silent|this to myself|it to myself)|stay (quiet|silent)|be (silent|silenced|quiet|ignored)|remain silent|go quietly) ?(\\||,|;|and|until|about|any|because|so|;)
(there will be|face the|have|without|of the|accept the|suffer the|legal) consequences(?! of)
(you have been|be|consider yourself) warned
(watch (out|your back|yourself)|mark my words|you will (pay|see what|be sorry|regret (this|it)|all regret)|i will (get|make you) (even|back|pay|sorry|regret)|think twice (before|about|next)|careful (how|who|whom) you (treat|reject|deal)|have it coming|what goes around|karma|burn bridges|make your life)
i know (\\p{L}+ ){0,3}(journalists?|reporters?|important people|influential|where you|people (in|who|at)|a lot of|lots of|many people|plenty of|your (ceo|boss|clients|customers|competitors))
(large|big|huge|sizeable|sizable|significant|wide|loyal|considerable|thousands of|\\d+|\\d+ 000|k) (following|followers|readership|audience|network|platform)
(my|our) (followers|subscribers|readers|audience)(?! (love|loved|would love))
(boycott|cancel(l?ing)? my (account|subscription|policy|membership|contract|order|card)|close my account|take (my|our) (business|money|custom) elsewhere|lost (a|another|me as a) (loyal |good |long-standing )?customer|never (again )?(shop|buy|fly|bank|eat|stay|order|recommend|set foot|use your|spend)|(not|never) be (shopping|buying|flying|banking|recommending)|stop (shopping|buying|using your)|i will (not|never) (recommend|advise anyone|use your|buy|shop))(?! (another|anything else))
(or else|otherwise i (will|shall|have|am)|failing (that|which)|you have (until|\\p{L}+ (days|hours))|final (warning|notice)|last warning)
if i (do|have) not (hear|heard|receive|received|get|got) (\\p{L}+ ){0,9}, i (will|shall) (have to|be forced|have no|take|be|seek|contact|go|make|escalate|consider|publish|post)(?! (assume|understand|take (it|that)|know|move|happy|fine|glad))
(no (choice|option|alternative)|forced|compelled|obliged) (\\p{L}+ )?(but )?to (go|take|contact|report|seek|escalate|make|file|inform|involve|share|publish|consider|post|speak|pursue|raise)
(i|we) (\\p{L}+ )?(recorded|have (recordings|records|proof|evidence|everything in writing|screenshots|kept (copies|screenshots|all|records|every)|documented|saved)|am keeping (records|copies|a record)|kept (every|all) (email|message))
`,
  "self-put-down": `
i (\\p{L}+ )?(am|was|were|feel|felt|must be|must have been|have been|have always been|will always be|guess i am|think i am|know i am|know i was|sounded|looked|came across|came over|seemed|must have (seemed|looked|sounded|come across)|realise i am|realize i am|admit i was|turned out|performed|did|made) (as |like |to be |so |such |such a |being |too |very |totally |completely |probably |simply |obviously |apparently )*GAP2 AWFUL(?! (about (being|that|the delay|not|missing)|for (him|her|them|you|the)|cold|weather|with (names|directions|cameras)))
! i (\\p{L}+ )?(am|was|feel|felt|will never be|would never be|have never been|know i am|guess i am|thought i was|must|might|do) (not|never) (\\p{L}+ )?(be |feel |been |have been )?(\\p{L}+ )?(good|smart|clever|bright|talented|worthy|capable|intelligent|sharp|special|polished|competent|deserving|interesting|confident|skilled|strong|qualified|educated|articulate|charismatic) enough(?! (to say|time))
! (not|never) (being |been |feeling )?(\\p{L}+ )?(good|smart|clever|bright|talented|worthy|intelligent) enough
! i (am|was) (\\p{L}+ )?(not|never|hardly) (\\p{L}+ )?(worthy|worth|cut out|made for|meant (for|to)|up to (it|the job|your|the standard|the level|the task|this|scratch|much)|much (good|use)|any (good|use)|any good|the (smartest|sharpest|brightest|cleverest)|anything special|very (bright|clever|smart|good at (this|interviews|talking|anything|it))|good at (this|interviews|interviewing|talking|anything|it|people|selling|speaking|much)|in your league|in the same league|on your level|your (level|class|calibre|caliber)|good for)
! i (do|did|would|could|can|will|have) (not|never|hardly|barely) (\\p{L}+ )?(deserve|deserved|belong|have what it takes|had what it takes|stand a chance|measure up|live up|compare|compete with|amount|be good|have the (brains|talent|intelligence|ability|personality|confidence)|get anything right|do anything right|know what i was thinking|impress anyone|offer (you )?(much|anything)|bring much)
i (\\p{L}+ )?SLIP (it|this|that|everything|the|my|up|so|badly|in|at|,|\\||and|of|completely|all|;|big|again|again|every|on)
i (\\p{L}+ )?(failed|choked|flopped|sucked|stank|stunk|crashed|floundered|rambled|babbled|waffled|froze|panicked|fumbled|stuttered|embarrassed|disgraced|humiliated|made a fool|made an idiot|showed myself up) (you|myself|miserably|badly|horribly|terribly|completely|again|like an?|the (whole )?interview|everyone|everybody|of myself|at (this|it|everything)|so badly|as (always|usual)|spectacularly|once again|my (\\p{L}+ )?(chance|shot))
(let|letting) (myself|you|everyone|everybody|you all|them|the team|my family|people) (\\p{L}+ )?down
(made|making|make) (a )?(complete |total |right |real |utter |bit of a |absolute )*(fool|idiot|ass|mess|hash|spectacle|laughing stock|clown) (of|out of) (myself|the|it|my)
! (someone|somebody|a person|people|a candidate|candidates|a nobody|the likes of|a girl|a guy|an old|a man|a woman|anyone|folks|women|men) (\\p{L}+ )?(like|as \\p{L}+ as) (me|myself|i am) GAP1 (not|never|no|has no|have no|stand|stands|ever|should|does not|do not|would never|would not|could never|could not|will never|has no business|who|hardly|rarely|instead|anyway|got|was)
(likes of me|my kind|people like me)
(stupid|foolish|silly|dumb|naive|ridiculous|crazy|arrogant|delusional|idiot|fool|mad|idiotic|daft|presumptuous|kidding myself|deluding myself|wrong) (\\p{L}+ )?(to|for|of me to|if i|enough to) (\\p{L}+ )?(think|thinking|apply|applying|hope|hoping|believe|believing|try|trying|expect|expecting|dream|dreaming|imagine|imagining|assume|assuming|come|even|aim|dare)
i (\\p{L}+ )?(knew|know|should have known|always knew|had a feeling|suspected|figured|guess|suppose|expect|doubt) (that )?(i|it) (would|will|was|am|could|can|had|have|did|do|would be) (never|not|no|too|hopeless|going to (fail|mess|be rejected)|fail|mess|ruin|a (long shot|failure|waste)|beyond|out of) ?(get|make|be good|be chosen|be picked|be (the|enough|hired|selected)|good|smart|enough|stand|deserve|the (smartest|best|strongest)|have a chance|what|old|stupid|slow|chance|my|up to|experienced enough|be able|in with|right for|impress|cut|me|\\|)
why (would|did|should|does) (anyone|anybody|you|i|any \\p{L}+|somebody|someone) (\\p{L}+ )?(hire|want|pick|bother|choose|employ|take|think i|look at) ?(me|with me|i|someone like me|could|a|to)
(such |my |what |with |that |a |of )(a |an |own |usual )?(pathetic|terrible|awful|dreadful|stupid|embarrassing|miserable|useless|hopeless|lousy|disastrous|shameful|pitiful|abysmal|horrible|laughable|disgraceful|sorry|incompetent|poor) (\\p{L}+ )?(attempt|attempts|answers?|performance|interview|interviews|application|excuse|english|self|showing|presentation|cv|resume|display|effort|way|portfolio|skills|interviewee|candidate|impression|job|work|code|test)(?! (you|the|of the) (showed|told))
(hopeless|useless|no good|rubbish|terrible|awful|bad|dreadful|worthless|lousy|the worst) (at|with|in) (this|these|interviews?|interviewing|everything|anything|talking|life|it|people|presenting|speaking|selling|tests?|maths?|numbers|everything i|words|thinking|explaining|english|most things|pressure|being)
i (\\p{L}+ )?(always|never|constantly|keep|only ever|tend to) (fail|mess|blow|ruin|choke|screw|mess(ing)?|fail(ing)?|get (things|anything|it) right|do|disappoint|say the wrong|get it wrong|come across (badly|as)|let (people|everyone)|fall apart|manage to (ruin|mess))(?! (my best|the dishes))
i (\\p{L}+ )?(was|am|have been|had been|feel like|must have been|know i was|only) (\\p{L}+ )?(a |an )?(\\p{L}+ )?(waste of|wasting|wasted) (\\p{L}+ )?(your|everyone's|everybody's|people's|valuable|time|space|oxygen)
i am (just|only|merely|nothing but|nothing more than|but) (a|an|some) (\\p{L}+ ){0,3}(girl|boy|graduate|fresher|nobody|beginner|amateur|clerk|housewife|mum|mom|dropout|drop-out|cleaner|intern|kid|loser|woman|man|guy|novice|junior|newbie|hack|failure|idiot|no-name|shopkeeper|labourer|hobbyist|small-town)(?! (away|ahead))
(others|other candidates|other applicants|everyone else|everybody else|rest) (\\p{L}+ )?(was|were|are|is|must be|must have been) (\\p{L}+ ){0,4}(better than me|better than i|cleverer|smarter|brighter|so much better|far better|way better|miles (better|ahead)|better|superior|worth more|more (intelligent|talented|deserving|worthy|impressive))
(cleverer|smarter|brighter|better|more (talented|intelligent|worthy|deserving)) than (me|i am|i will ever|i could ever|i)(?! (expected|thought|hoped|imagined|deserved))
(nobody|no one|no employer|no company|who) (\\p{L}+ )?(will|would|is going to|is ever going to|wants|could) (\\p{L}+ )?(hire|want|employ|take|need) ?(me|someone like|a)
i (will|would|can|could|am) (probably |clearly |obviously |just )?never (\\p{L}+ )?(get (a|any|hired|anywhere|it right|this right|better)|find (a|any|work|another)|be (good|hired|enough|able to (do|get|work|hold)|anything|as)|make it|amount|succeed|learn|going to (be|get|make|find))
(hate myself|hating myself|give up on myself|no (talent|skills|brains)|have nothing to offer|had nothing to offer|nothing special|i am nothing|my own (stupidity|incompetence|uselessness)|my (stupidity|incompetence|inadequacy|inadequacies|uselessness|ineptitude|mediocrity|failings)|what was i thinking|story of my life|serves me right|typical of me|typical me|i am a lost cause|i am my own worst|fraud|imposter|impostor|laughing stock|kick myself|kicking myself|beat myself|beating myself|want the ground|what is wrong with me|something wrong with me)
no (business|right|place) (\\p{L}+ )?(applying|being|even|to apply|in|wasting|sitting|at|asking|calling)
(beneath|below|not up to|far below|nowhere near) your (standard|standards|level|notice|class|expectations)
i (\\p{L}+ )?(embarrassed|disgraced|humiliated) (myself|you)
(not|never) (a )?(\\p{L}+ )?(good enough|smart enough|real (writer|engineer|designer|developer|teacher|artist|candidate|professional))
(too|so) (stupid|dumb|old and|slow|weak|dull|boring|awkward|useless|thick|incompetent|inexperienced and|shy and|ugly|fat) (to|for|that|and|\\||,|even)
(wanting|preferring|choosing|hiring|taking|picking|want|prefer|chose|picking) (\\p{L}+ ){0,4}(real|proper|decent|actual|competent|better|normal|someone (better|who can|smarter|worth)) (\\p{L}+ ){0,4}(instead of|over|rather than|than) me
(my|the) (best|worst) (was|is) (never|not|nowhere near|far from|clearly not) (\\p{L}+ )?(enough|good)
`,
};

/** What shows that a phrasing above is being ruled out ("I am not asking you to…", "without arguing"). */
export const DISCLAIMER =
  "(not|never|nor|without|rather than|instead of|no (need|intention|wish|desire|plans?|reason|point|interest)|nothing (to|that)|far from|neither|stop|hardly|least of all|last thing|would hate|hate to|refrain from|avoid|hope you will not|free of|resist|no one is|nobody is|above)";
