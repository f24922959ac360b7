/**
 * The phrasings that give a fault away, one a line, in the small language of `check-grammar.ts`:
 * words in lower case, contractions spelled out, filler words ("really", "still") left out.
 * CAPITALS stand for a class below; `~` ends a word anyhow; `..` stands for up to six words without a
 * "not" or a mark, ` . ` for up to two; `*` for up to nine words and commas. A line that begins with
 * `!` holds even where a "not" stands before it.
 */

/** Word classes, usable in every line and in one another. */
export const CLASSES: Record<string, string> = {
  DECISION: "(decision|choice|outcome|result|verdict|conclusion|judg~|rejection|refusal|assessment|evaluation|ruling)",
  PASSED: "(reject~|declined|refused|overlooked|eliminated|dismissed|discarded|unsuccessful|disqualified|turned (me )?(down|away)|pass(ed)? (me )?(over|on|up)|ruled out|screened out|dropped|knocked back|denied)",
  TAKE: "(choos~|chose~|select~|hire~|hiring|pick~|success~|offer~|shortlist~|accept~|appoint~|employ~|took|take~|invit~|consider~|get|got|make|made|receive~|land|pass|progress~|proceed~|advanc~|move~|fit|suitable|right|enough|work|the one|what you|given)",
  OTHER: "(someone|somebody|another (candidate|person|applicant)|other (candidate~|person|guy|applicant~)|a different|an (internal|external)|the (successful|other)|over me|instead|against|him|her)",
  NO: "(not .. TAKE|PASSED|(chose|choose|choosing|picked|hired|prefer~|selected|selecting|went|go|going|decid~|opted|took) .. OTHER|decided not|(the|your|this|that) DECISION|(i|you) (got|received|said) (a |the )?no|this way|wrong with|(fail~|lost out|let me down|fell short))",
  CUE: "(would|could|may|might|can (you|i)|please|want|wish|need|request~|tell me|let me|wonder~|curious|puzzled|confused|unsure|baffled|help me|deserve|demand|expect|entitled|ask~|owe~|require|unclear|interested|seek~|keen|hope|not know|idea|\\\\| (explain|clarify|tell|share)|appreciate (knowing|hearing|learning|if|it if|an|any|some|the))",
  WHO: "(you|they|the (panel|company|committee|board|team|manager|recruiter|interviewer~)|your (panel|team|colleague~|recruiter~|manager|company|people|firm|staff|hr|interviewer~|organi~|department|boss)|hr)",
  PERSON: "((mr|mrs|ms|dr) ~|interviewer~|recruiter~|manager|panel|panel~|(?<!my )colleague~|bloke|guy|woman|lady|man|person|hr|boss|director|assistant|you|she|he|they|people|half of you|of you|partner|lead)",
  PROCESS: "(process|interview|interviews|interviewing|procedure|selection|recruitment|hiring|assessment|test|task|exercise|experience|thing|system|rounds?|communication|panel|treatment|questions?|organi~|feedback|way|handling|behaviou?r|conduct|attitude|email|response|decision|rejection|brief|instructions?|day|it|this|that|which|everything|all|rest|what|side)",
  BAD: "(unfair~|unjust~|rigged|biased|fixed|chaotic|chaos|mess|joke|farce|sham|charade|circus|fiasco|disgrace~|insult~|misleading|ridiculous|appalling~|awful|terrible|horrible|dreadful|nightmare|one-sided|sloppy|inhuman~|exploit~|amateur~|outrageous|shameful|shoddy|unreasonable|unacceptable|pathetic|discriminat~|rude|pointless|waste|wasted|formality|cruel|heartless|(poor~|bad~|terribly) (run|organi~|managed|handled|designed|planned|prepared|conducted|set up|put together|communicat~|written|timed)|not . (fair|right|professional|ok|acceptable|transparent)|anything but|far from (fair|professional))",
  SITE: "(glassdoor|kununu|indeed|trustpilot|ambitionbox|ambition box|google|reddit|twitter|x|facebook|linkedin|tiktok|instagram|social media|yelp|blind|quora|mumsnet|bluesky|youtube|the internet|online|xing|naukri|my blog)",
  REVIEWS: "(glassdoor|kununu|trustpilot|ambitionbox|ambition box|google reviews?|reddit|yelp)",
  LAW: "(tribunal|court~|lawyer~|solicitor~|attorney~|barrister~|legal (advice|counsel|team|steps|action)|union( rep~)?|ombudsman|acas|eeoc|citizens advice|(labou?r|employment|equality|equal|human rights|data protection) (office~|court|board|authorit~|commission~|department|inspect~|treatment|opportunit~|body|tribunal)|works council|regulator~|authorities|press|media|newspaper~|local paper|journalist~|reporter~|police|ceo|chief executive|head office|your (boss|board|management)|mp|councillor)",
  ALL: "(everyone|everybody|people|others|the world|the whole ~|my (network|followers|friends|contacts|peers|classmates|colleagues|readers)|all my ~|all of (my|them)|other (applicants|candidates|people|jobseekers)|anyone|nobody|no one|future (candidates|applicants)|each of them|every ~|the (public|industry|community|sector))",
  SHAME: "(stupid|useless|worthless|hopeless|pathetic|terrible|awful|dreadful|abysmal|incompetent|inadequate|unworthy|dumb|rubbish|no good|mediocre|foolish|unemployable|not cut out|ashamed|disgusted|failure|loser|idiot|fool|disaster|fraud|disappointment|embarrassment|impost~|burden|moron|coward|amateur|halfwit|imbecile|wreck|dunce|lost cause|out of my (depth|league)|a (complete |total )?(mess|joke|clown|waste)|embarrassed by how|clueless|lousy|horrible)",
};

export const PHRASES: Record<string, string> = {
  argues: `
your (answer|decision|rejection|reply) . (surprised|shocked|astonished|baffled|puzzled) me
! not . (think|believe|feel) .. (DECISION|this|it) .. (right|fair|correct|justified|good|wise)|(follow|understand) your (reasoning|logic|argument~|decision)(?! (and|completely|fully))
struggling (with|to (understand|accept)) . (your|the|this)|you know as well as i|how can (that|this|it|i|my) . not|what possible reason|person with the best|would have (come first|won|thought that|expected better)|count for (more|something)|unconvinced|not convinced|different story|(few|not many) (people|candidates|applicants) . (have|can|could)
i . (brought|had|have|offer|bring) . (exactly|precisely) (the|what)|i am the better|than (what|the one) you (are|have|use)|misunderstanding about|clear up (a|some|the)|second to none|under fair
not sure .. (appreciated|understood|realised|realized|grasped|considered|recogni~) .. (my|what i|how)
! not . (properly|fairly|fully|seriously|carefully|adequately) (consider~|assess~|review~|read|evaluat~|look~|weigh~|apprais~)
(no|not see any|not find any) reason (for|to) .. (rejection|reject|DECISION)|my (profile|skills|experience|background|qualifications) .. (fits?|match~|suits?) (perfectly|exactly)
! not .. find .. better
(error|mistake|lapse) (of|in) judg~|has been (a|an|some) . (error|mistake|misunderst~)|hard time (believing|understanding|accepting)|outperform~?|outshine|run (rings|circles)
! not . (think|believe|feel|convinced) .. (right|fair|correct|good|wise) (decision|choice|call)
i would . have (excelled|been (perfect|ideal|great|excellent|brilliant)|done (this|the job|a great|an excellent))
how . am i not .|am having all|i have all the (required|necessary|mandatory)
(reject~|turning|dismiss~) .. (hasty|premature|unfair|wrong|short-?sighted|a mistake|unjust~)
(will|would|can|could) not find .. (who|better|as|like)
know my worth|(more|better) than (a|this) (form|standard|copy)
not something i (recogni~|accept|agree)|let me be clear|more than capable
push back|(query|refute|contradict|rebut) (the|your|this|that)
(score|mark|grade|rating|comment|remark|statement|argument|DECISION|feedback) .. (too (low|harsh|short|quick|hasty)|unfounded|unfair|off the mark|without basis)
(overlook~|missed|lost|losing|reject~|turned down|passed (over|on|up)) .. (best|strongest|great|ideal|perfect) . (person|candidate|applicant|employee)
! (should|ought to) not (be|have been) . (PASSED|let go)
! (not enough|too short|not possible|hardly|impossible|can not|could not) .. (judge|assess|evaluate) (me|somebody|someone|a|anyone|my|what|how)
! (poor|bad) (~ )?(decision|choice|call)
you will (wish|come to|soon (see|realise|realize|find)|miss)
i . (disagree|beg to differ|object|protest|dispute|contest)
(dispute|contest|challenge|appeal|question|disagree with|object to|take issue with|protest|argue with|fight) . (the|your|this|that|against) .. (DECISION|feedback|reasons?|assumption|claim|statement|view|grounds)
! (can|could|do|will|would) not . (accept|agree|share|concur)(?! (a|an|any|offer))
refuse to accept|not . (able|possible|going) to (accept|digest|swallow|believe)|(can|could) hardly have (read|looked|considered|seen)
DECISION .. (wrong|mistake~|error|unjust~|incorrect|flawed|baffl~|puzzl~|bewilder~|incomprehens~|absurd|ridiculous|short-?sighted|premature|illogical|questionable|hasty|hard to|difficult to|beyond me|surprised me|shock|inaccurate|nonsense|based on)
! (your|the|this|that) . (DECISION|answer|email|feedback|reasons?|reasoning|statement|claim|explanation|conclusion) *not . (right|correct|comprehens~|justified|logical|understandable|hold|stand|add up|make sense|reflect|accurate|true|fair|match)
(DECISION|answer|email|feedback|reasons?|reasoning|claim|you (said|wrote|say|claim)) *is (untrue|inaccurate|incorrect|false|mistaken|wrong|unfounded)
! not . (comprehens~|understandable|plausible) (to|for) me
! that is not . (true|accurate|correct|the case|how it)
(makes?|made) no sense
(WHO|that you|it) . (made|making|make) .. (mistake|error)
! (wrong|strange|odd|incomprehensible) (decision|choice|call|conclusion|person|candidate)
must be . (mistake|error|misunderst~)|is (false|untrue|inaccurate|incorrect)|ask you to note|please note that i|i (did|do) in fact
got (this|it|that|me) . wrong
(i (was|am|would be|would have been|would make|remain)|myself|me) . (the |a |an |your |by far the )?(best|strongest|ideal|perfect|obvious|better|superior|most|right) . (candidate|person|applicant|fit|choice|match|one|qualified|suited)
i (am|was) . (over~|best|fully|perfectly|well|more than) (qualified|suited)
i . (meet|met|fulfil~|satisf~|exceed~|tick~|hold|match~|possess) . (all|every|each|everything) .. (requirement~|criteri~|qualification~|box~|point~?|ticket|skill~|list|asked|ad|advert|posting|need~|want~)
(exactly|precisely|everything) (what|that) (the|your) . (ad|advert|advertisement|posting|description|listing|spec) (ask~|call~|requir~|want~|said|says)
(hard|difficult|impossible|strange|odd|puzzling) . to (understand|believe|accept|see|follow|imagine|comprehend|fathom) ((how|that|why) (you|i|my|any~|someone|the (panel|decision|company|other|team))|(your|this|the) . (DECISION|reasons?|reasoning|feedback))
! not . (see|understand|believe|imagine|grasp|comprehend|fathom|follow) (how|your|the|this|on what|anyone|that) .. (DECISION|me|my|you|anyone|experience|qualified|suitable|better|someone|candidate)
fail to (see|understand) (how|why|what) .. (you|my|me|DECISION|someone with)
(baffled|puzzled|perplexed|mystified|bewildered|stunned|astonished|at a loss|flabbergasted|incredulous|dumbfounded|shocked|confused|surprised|a (shock|surprise)) .. (DECISION|PASSED|not|chose|chosen|because i|since|someone|hired|how (you|anyone|someone)|lack)
contrary to (what|your|the)
(set|put) the record straight|for the record
(like|have|must|allow me|want|let me|obliged) . (to )?(correct|point out|clarify that|remind|stress that|rebut|defend|refute|state that i)
! not . (that|the panel|you|they|your ~|anyone) . (weigh~|consider~|took|taken|gave|given|valued?|understood|appreciated?|recogni~|looked|assess~|judged)
! (WHO) . (did|do|have|had|has) not .. (consider|appreciate|recogni~|weigh|grasp|understand|value|take into|realise|realize|see) . (my|how|what|that i|me)
WHO . (overlook~|underestimat~|undervalu~|misjudg~|misread|discount~|disregard~|misunderst~|fail~ to) .. (my|me|i|strengths|experience)
! my .. (was|were|has been|have been) . (overlooked|undervalued|misjudged|misread|disregarded|misunderst~|ignored|not given .. (weight|consider~|attention|credit)|not . considered)
you (will|are going to|may|might) . regret (not|passing|reject~|choosing|letting|turning|your|missing|hiring|the|that|this decision)
(your|their) loss|loss for you
(you|they) .. (should|ought to) have (taken|hired|chosen|picked|selected|offered|given) me
(you|company|team|they) . (missing|losing|missed|passed up|let|lost|turning down|turned down|rejected) . (out|a|an|on) . (good|great|strong|real|talented|excellent|someone|hard~|qualified|candidate|asset|person|me|out)
i . (deserved?|earned) (this|the (job|role|position|offer|place)|that|better|more|it|to (be|have|get|work)|a (chance|second|job|place|fair))
! i (should|ought to) have . (got|gotten|had the|been (chosen|selected|hired|offered|picked|given|appointed|invited|the)|won|received the|passed)
(should|ought to) have been (me|mine)
(anyone|anybody|any~ (person|employer|manager)|one look|a glance) * (would|will|can|could) (see|agree|know|tell|confirm|recogni~|hire|have)
my .. (speaks? for|outweigh~|exceed~|proves?|surpass~|alone|far|clearly|suggests? otherwise|beats?|shows? that i)
how (can|could|on earth|do|did) (you|anyone|someone|they) . (reject|choose|say|claim|turn|pass|hire|pick|think|justify|possibly|ignore|overlook|conclude|prefer|miss|judge)
with (all )?(due )?respect , (i|you|this|my|your|that)|with all due respect
(no one|nobody) else .. (had|has|have|could|can) |(no one|nobody|none|not one|no other ~|doubt . you) .. (better|as qualified|more|like i|like me|who can|match~|as good|as well)
i . (believe|maintain|think|feel|insist|convinced|certain|confident|consider|was|am) . (i|my|you|the|this|it) .. (mistake|went very well|went well|went great|deserved?|misjudged|misread|should have)
(judged|assessed|evaluated|marked|scored|rated) (me |my . )?(unfairly|wrongly|incorrectly|harshly|inaccurately|too)
! you (said|say|wrote|write|claim~|state~|told me|suggest~|impl~|mention~|think|thought|feel|felt|found) (that )?(i|my) * (but|yet|however|although|though|when|whereas|;) . (i|my|that|anyone|as) . (have|had|has|led|did|do|ran|run|manag~|built|was|am|is|work~|hold|spent|prov~|show~|not)
(lack|lacked|lacking|insufficient|not enough|no) * , (but|yet|though|although) i (have|had|led|ran|manag~|did|built|hold|work~)
(i|my) .. (more|better|stronger|longer) .. than (the (person|one|candidate|others?|other)|anyone|whoever|most|any of|your own|some of|many of)
no reason to (turn|reject|pass|not|dismiss|refuse)
(despite|even though|although|considering|given) . (my|i (have|had|meet|met|was|did)) * (you (chose|rejected|decided|went|turned)|(rejected|turned down) me)
i . (aced|nailed|answered (every|all)|got every|passed every|solved (every|all)) .. (so|yet|but|therefore|correct~)
`,
  "asks-why": `
! (which|what|something|anything) .. (did|was|does) not . (convince|work|persuade|impress|satisfy|appeal|fit)
what (the|my) . problem was|(if|whether) .. (is|was) the reason|what (~ )?reason|what changed(?= (between|\\?|\\||since|,|and|after|in))|what .. ((sticking|stumbling) (point|block)|deal-?breaker|clincher)|where did i lose|(some|any|get|for) closure|what would have (changed|made|tipped)|what did you discuss
(what|why|how|which|was it|is it|when) .. (reject~|rejection|turn~ (me )?down|said no|not chosen|decid~ against|chose against|the decision|your decision) *(?<!(improve|next|future|stronger|better|advice) (~ )?(~ )?)\\?
(know|tell me|hear|told) .. the (real|true|actual|main|exact|honest) reason~?|(know|tell me) what happened(?= (\\||,|\\?|and|in|at|after))
what i . (did|do|said|say) .. (make|made|put|cause~|turn~|lose)|what (were|are|was|is) .. (concerns?|doubts?|reservations?|objections?)
(what|which|anything|something|if|whether) .. (disqualified|sank|held me|put you off|ruled me|went against|cost me|counted against)
(something|anything) .. (about|in|with) my .. (put|bother~|concern~|worr~|stop~|wrong|off)
what .. (looking for|wanted|needed|missing) . that i . (not|lack~|could|did|was)|what .. that i (could|did|do) not
(CUE|know|if|what|whether) * (led|lead|contributed|resulted) . (to|in) . (the|my|your|this|that) . (DECISION|not)
what .. made the difference|difference between (me|my)
(CUE|not (understand|know|see|get|clear|sure)) * why (exactly |precisely )?(was|were|did|have|has|is|am|would|does|had|do|not)? ?(i|my|me|you|your|they|the (panel|company|application|decision|team|position)|not|it|this|that|someone|another|things) * (NO|not)
(\\||and|,|so|but|;|:|then) why (exactly )?(was|were|did|have|has|is|am|would|does|had|do|not) . (i|my|you|your|they|the|not|it|this|someone|another) * (NO|not|get|\\?)
(\\||and|,|so|but|;|:|question) why (me|not|not me|him|her|them|someone else|exactly)? ?(\\?|\\|)
(know|understand|me|ask|wonder~|learn|out|curious) . why (\\?|\\||,|and|that (is|was)|this (is|was))
(CUE|give me|share|provide|revert with|sharing|grateful|what|which|any|in writing|intimate) .. (reason~|rationale|grounds|basis|factors?|criteria|explanation|justification|thinking|motive~|cause|logic) .. (NO|why|behind|i was|my (rejection|application|case)|led|caused|made|not|of this|of that|of it|of (my|the|not))
(what|which) . (is|was|were|are|had been) . (the )?(reason~|rationale|grounds|basis|problem|factor|obstacle|deciding ~|stumbling ~|deal-?breaker)
(is|was|were) .. the (reason|problem|issue|cause|obstacle) . \\?
what (the|your) . (reason~|deciding ~|main ~|problem|grounds|factors?) (was|were|is|are|\\?)|is there (a|any) . reason|why (the|this|such) . (no|rejection|change|decision)|rejection reason~?|reason~ (of|for) . (reject~|non-? ?selection)
(for|on) (what|which) (reason~|grounds?|basis|criteria)
(which|what) * (led|caused|influenced|tipped|swayed|counted|cost|sank|weighed|held|spoke|worked|let) . (me (down|back|out|the)|against|(to )?(the|your|this|that|my) . (DECISION|scales?|balance))
(what|which) .. (made|led|caused|prompted|convinced|stopped|prevented|kept|put|persuaded|drove|brought) (you|them|the ~) . ((choose|pick|go|prefer|select|hire|decide|opt) .. (someone|somebody|another|other|candidate|person|applicant|him|her|them|against|not|one|else|internal)|say|reject|pass|turn|not|hesitate|change|from|off|to (the|this|your) DECISION)
(what|where) (exactly |precisely )?(did|do|had|was|am) i . (go|do|get|say|lack~|miss~|fall|fell|fail|lose|doing|going)( (wrong|short|down|\\?)|~ing \\?)?(?! (differently|better|next|first|about|with))
(?<! i (now |do )?)(know|tell|explain|hear|learn|understand|wonder~|curious|share|clarify|on|idea|ask~) .. (what|where|how) .. (wrong|short|lack~|missing|missed|put you off|let me down|failed|fell|against me)(?! (my|i))
(what|where) (it was|was it) (exactly |precisely )?(about|that|in)
(?<!(i|now) . (know|see|understand|realise|realize|learned) (exactly )?)what (went|was|is|had gone) . (wrong|lacking|missing)(?= (\\?|\\||,|in|on|and|so|for|from|with (my|me|the (interview|application|test|task|presentation))))
what .. (candidate|person|applicant|guy|one|winner|he|she|they|else|appointee|hire) . (had|have|has|did|do|offer~|brought) (that|better|which|more|and|i|\\?|\\||over|differently)
what did (the|he|she|they|that) .. (have|do|offer|bring) (that|better|\\?)
(CUE .. |\\| )how .. (decision|conclusion|choice) .. (made|reached|came|arrived)|how did you . (arrive|come|reach|make|decide|choose) .. (DECISION|this|it|between)
how come|(what|anything) i (had |have )?(did|done) (wrong|to (lose|deserve|put))
(was|is) it (because|due|my|something|the fact|down to|about|that i) * \\?
did (i|my) .. (say|do|make|fail|lack|offend|score|ask|give|not|seem|play|count|put|matter|cost|hurt) * \\?
((please|could you|can you|would you|will you|you to|if you ~|must|owe me) .. |\\| |and )(explain|justify|account for|elaborate on|shed . light on|walk me through|clarify|give reasons for|intimate) . (the|your|this|that|how|what) . (DECISION|thinking|reasoning|reasons?)
(CUE|grateful|ask~ for|owed?|want|like|deserve) . (an|some|proper|better|the|a|written) . (explanation|justification)
(insight|clarity|light|information|feedback|details?) (into|on|about|as to|regarding) (why|the (reason~|rationale)|your (reason~|decision)|what led)
who .. (did you|got|was) .. (instead|hire~?|pick~?|choose|chosen|job) * \\?
`,
  begs: `
if you . (grant~|gave|offered|allowed) me .. (interview|chance|trial|opportunity|go|day)|(?<!(thank|thanks|grateful|thankful|for) ..)giving me (another|a second|one more)|see your way to
foot in the door|let me (fix|make it right|make up)|give me a (try|go|chance|shot|trial)|(would|could|might|can) . (make a|any|make any|tip the) (difference|scales?|balance)|place for me|(this|it|that|trial|day|i) (would|might|could|will) . convince you|whatever would help|what would it take|(given|giving) up hope|holding out hope
! no for an answer
(speak|talk|meet) .. again * (show|convince|prove|persuade)|is there no .. (me|i|join|work)|accept any (conditions|terms|job|offer)
(schedule|arrange|set up|grant me|offer me|do) (another|a second|one more|a new) (interview|meeting|conversation|round|test)|for a (probation~|trial) . (period|day|week|month)
anything (else )?i (can|could) .. (chang~|reconsider|convince|turn)
(could|can|may|might) i .. (come back|return|try|do|redo|take) .. again|come back and (do|try|show|present|take)
urgent~? (need|want|requirement)|in need of (a |the |this )?(job|work)|consider me (sir|please|\\||,)|please consider me\b(?! (for (future|other|any)|again|if|when|in))
(any|some) (flexibility|leeway|wiggle)|keep my (application|case) open|all i (need|ask|want) (is|for)
(think|imagine) .. what (this|it) . (would|will|could) mean|(if you|you) . (say|said) yes|drop everything
please , please|i need this(?= (\\||,|;))|what else to do|(do|work|done) .. for less(?! than (a|an))|whatever (is needed|it takes|you need)|day or night
is (the|your|this|that) decision .. (final|fixed|irrevocable) \\?|humanitarian|sympathetic~|(consider|look (at|into)) my case|squeeze me in|make (room|space|it work) for me|(find|make) (some|any|a) way
(unemployed|out of work|jobless|without (work|a job)) (for|since) * (do not|please|no|need|any)
(?<!how you ..)(reconsider~|rethink|re-think|re-consider)(?! (how|whether))
(please|you to|could you|would you|can we) . (review|discuss|talk about|look at|go through) . (the|your|this|my) . (decision|rejection|case|application|candidature|profile|file)
(reverse|overturn|revisit~|re-?evaluat~|reassess~|re-?examine|reopen|undo|revise|take back|appeal) . (the|your|this|that|my) . (decision|choice|rejection|refusal|case|application|candidacy|candidature|profile|file)(?! (sooner|process))
(?<! i (~ )?)(think|look) again(?! about (what|how))
(?<! i (~ )?)(think|look|consider) (at|over|about|it|this|that|my|your) . (it|this|that|my|your|the (decision|case|application)|application|case|decision|candidature|over) .. (again|twice|once (more|again)|one more time|one last time|a second time|afresh|anew)(?! (if|when|should|for|in|as|later|about|next|down))
(another|second|one more|one last|closer|fresh) look at (my (application|case|cv|resume|file|candid~|profile|form)|me|it|this)|(give|take|have) .. (another|second|one more|fresh) look
find it in your heart|let me try|(please|still|if you|kindly|do) . consider me for (the|this) . (role|job|position|post)|(is|are|be|not|was) (there )?(not )?anything (else )?you (can|could) do (for me|\\||\\?)|give me (one|a|two|three|just one) . (week|day|month|hour|minute)
(?<!(if|should|in case|made) you . )chang~ (your|their|his|her|the ~) (minds?|decision)
(?<!(thank|thanks|grateful|thankful|kind|pleased|good|appreciate) (you )?..)(please|could you|would you|can you|will you|if you|request|hope|want|need|beg~|just|only|and|,|ask~|\\|) . (to )?(give|grant|allow|offer|giv~) me(?! a (shout|call|ring|bell|line|hint|tip)) .. (chance|opportunity|shot|try|trial|job|role|position|interview|go|hope|place|work)(?! to (apply in|thank))
(ask~|hope|hoping|like|love|want|need|deserve|beg~|plead~|request~|wish|just|please) .. (second|another|last|one more|final) (chance|shot|try|go|opportunity)(?! (to|call|soon|in|from))
(please|let me|ask~|come in|grant|allow) .. (one more|another|one last) (interview|meeting|round)
(one more|another|one last) (interview|chance|meeting|shot|try) (is|was|that is|, that is) all
(beg|implore|plead|beseech|begging|pleading|imploring|on my knees|have (mercy|pity)|take pity|mercy|desperate|desperately|last hope|only hope|last resort)(?! measures)
i . need ((this|the|your) . (job|role|position|work|income|salary)|a job (\\||,|and|so|badly|desperately))|no other options?
(job|role|position) (means|meant|would mean|is) (everything|the world|my (last|only))
my (family|children|kids|child|rent|visa|mortgage|savings|landlord|wife|husband|parents|livelihood|future|life|bills|loan|permit) .. (depend~|due|rely|relies|count~|suffer~|expir~|on the line|at stake|run~ out|evict~)
(support|feed|provide for) my (family|children|kids|parents)|i have . (children|kids|mouths|bills|debts|a family)
(nobody|no one) else (is hiring|will|would|wants)|running out of (money|savings|options|time)
i (will|would|could|can|am (willing|ready|prepared|happy|able)|shall) * (do anything (for|to (get|work|join|be|have)|\\||,)|accept anything|any (job|role|work|pay|position|salary|hours|shift|package)|whatever (you (can|have|offer|pay|decide|want)|hours|job|package)|for (free|nothing)|without (pay|salary|any)|unpaid|(lower|less|reduced|half|smaller|minimum) . (salary|pay|money|wage~|package)|pay cut|trial (period|week|day|month)|tomorrow , |a trial|probation~)(?! (i|to) (can|learn))
let me (prove|show you|come (in|back|for)|try again|have (another|one)|convince|start|redo|retake|repeat)
(chance|opportunity|want|allow me|way) to (prove(?! to myself)|redeem|convince|retake|redo|make it up|change your)
! (is there|is it|there must be|be) . (any|some|no|nothing|anything|something|still|possible|a) .. (way|chance|possibility|hope|i could|that would|else|for me|again|to change) * (again|reconsider~|role|job|position|change|hire|do for you|have me|back)(?! (in the future|that|you would recommend|next))
! (has|have|is|are) not . (signed|set in stone|started yet)
before (you|the|it|anything|they|she|he) .. (sign~|finali~|final|contract)
please (hire|take me|pick me|choose me|select me|accept me|save|help me(?! (learn|improve|understand|grow|prepare|decide|choose|see|get better))|(do not|never) (close|shut|give up|turn|reject|let this|say no|abandon|leave me|forget about))
(take a (chance|risk|gamble) on me|make an exception|(find|have|any) . (place|spot|room|role|position|something) for me|have me back|take me (on|in|back))
(possible|like|love|allow me|able|want|me) (to )?(repeat|redo|retake|resit) .. (interview|test|task|assessment|round)
(consider|open to|willing to|think about|possible to|mind) .. (hiring me|taking me|giving me|offering me|reopen~|having me|repeating|to (repeat|redo|retake))
hire me|give me (this|the|that|any) (job|role|position)
not too late|do something for me|(there is|is there) . (still|any) hope|try me (out|for)|give me a try|(only|sole) (earning|breadwinner|earner)|any (package|salary|location|vacancy|post) . (is |would be |will be )?(fine|ok|acceptable|do)|before you settle
i (promise|swear|guarantee) .. (you will|work (hard~|more|day|night)|harder|not (be disappoint~|let you|regret))
you (will|would) not (regret|be disappointed|be sorry)
i know (i|that i) (can|could|would|will) . (convince|prove|do this|do it|do the|change)
`,
  blames: `
expected (better|more) (from|of)|not know (the first thing|what (he|she|they)|anything about)
(no|without any) (structure|organi~|respect|plan|courtesy|professionalism)|(who|you|they) . (lies|lie|lied) (about|to)
my (age|gender|accent|background|name|disability) . played
(job|role|position|post|it) .. (gone|go|goes|went|given) to (your|the (boss|director|owner)'s|a friend|some) (niece|nephew|cousin|friend|son|daughter|wife|husband|brother|sister|roommate|mate|buddy|of)
asked me (which|what) (job|role|position)|(got|mispronounc~|misspell~|misspelt|forgot) .. my name|my name wrong|(stole|stolen|theft|stealing) . (of )?.(my|our|ideas?)|my (ideas|design|work|code|concept) for free|(might|could) have (saved|spared) (me|us|myself)
i (am|was|feel|felt|remain) . (taken aback|appalled|disgusted|dismayed|annoyed|angry|frustrated|furious|offended|insulted|unhappy|irritated|bitter|put off) (by|with|about|at|that|to see|how)(?! ((my|myself|the (news|outcome|result|decision))))
! not . (happy|impressed|pleased|amused|satisfied|thrilled) . (by|with|about|at|that)(?! ((my|myself|the (news|outcome|result|decision|way i))))
would have (helped|been helpful) (to know|if (you|someone|the|your))|can only (assume|conclude|suppose)|tells me (all|everything) i need|treat your (employees|staff|people|customers) better|dodged a bullet|lucky escape|you will need it|better off without|(filled|taken|given away|decided) .. before (my|the|i)
! (nobody|no one|never|not) .. (kept|keep) me (informed|posted|updated|in the loop)|is not my fault
your .. (crashed|crashing|broke down|froze|freezing|glitch~)|(illegal|inappropriate|intrusive|offensive|irrelevant|pointless|discriminatory) questions?
train your (interviewers|recruiters|staff|managers|people|team)|wanted (someone|somebody) (cheap~|young~)
! not . (do|done) (your|their) (homework|job|research)
already (made up|knew who)|already decided .. (before|when|someone|somebody|on)|because of . (connections|contacts|family|friends)|(interview|meeting|call|session) (started|began|was) (~ )?late(?! in)
(?<!my ..)(instructions|brief|task|questions?|expectations|requirements|description) .. (unclear|vague|confusing|ambiguous|contradictory)
! not .. (judged|treated|assessed|evaluated|scored|handled) (fairly|properly|equally|correctly)
! (candidate|person|one|applicant) .. (is|was) not (as|nearly|half as) (experienced|qualified|good|skilled|competent)
favou?r(s|ed|ing)? .. (internal|younger|cheaper|friends|insiders|men)|lack of (professionalism|respect|communication|transparency|preparation|courtesy|empathy|organi~|care|consideration)
! not think .. gave me a (fair|real|proper)
kept in the dark|unanswered|(heard|hearing) nothing|i (had to )?chased? (you|your|up)|more important who you know|(hung|hang|hangs) up on
(test|link|task|assessment|exercise|paper|form|portal|platform|system|advert|email|letter) .. (full of|riddled|error|errors|mistakes|expired|crashed|froze|did not work|broke|wrong|misspelled|typos)
you (advertised|posted|said|told|promised|claimed|announced) .. (and|but|only|then) . (then|suddenly|now|later|turned out|it turns out|told me)
(used to|previously|already|happens to|happened to) . (work|worked|know|be|works) .. (your|the|with you) .. (director|boss|manager|team|head|company)|a coincidence
! not . . (value|respect|interested in) (candidates|applicants|experience|people)|(through|put) .. (rounds|interviews|hoops)
(gave|given|got|sent|had) . (the |a )?wrong (information|address|date|time|room|link|job|file|name|instructions|documents?|version|idea)
! (WHO|PERSON) .. (had|was|were|did|have|does|do) not . (prepare|prepared|read|listen~|ready|introduce|let me|look at|bother~|ask me|ask a|show up|turn up|apologi~|pay attention|keep)
(feel|felt|was|been|am) . (misled|cheated|deceived|used|ignored|disrespected|insulted|humiliated|tricked|let down|led on|mistreated|exploited|fooled|ghosted|lied)(?! (to|by) (how|my))
(told|said|assured|promised|impression|believe|indicated|implied) .. (front-?runner|was mine|as good as|had (it|the job)|offer was|would get the|was hired|almost selected|formality)
made fun of|worst (~ )?(experience|process|interview~|company|recruit~|employer|treatment)
! (you|your ~|company|firm) . (do|does|did) not . (value|care about|respect|appreciate) (people|experience|candidates|applicants|age|me|us|my|talent|older|anyone)
(?<!i (had )?(to )?)(changed|moved|cancelled|canceled|rescheduled|postponed) .. (last-?minute|the last (minute|moment)|short notice|without (notice|warning|telling))
(your|their|the (panel|interviewer|company|recruiter)'s) . fault(?!-| finding| line)
(because of|due to|thanks to) (your|their) . (attitude|mistake~|error~|delay~|incompet~|disorgani~|confusion|bias|interviewer|recruiter|lack)
i . blame (you|your|the|them|this)|to blame for|you are to blame
(?<!(my|my own|first|first ever) )PROCESS .. (is|was|were|felt|seemed|has been|been|had|turned out|became|for|of|being) . . BAD(?! (to|for) (the|him|her|them)| advantage)
! (that|this|it|which) (is|was) not . (fair|right|professional|acceptable|ok|decent|how (you|people|one|a|candidates|applicants|to))
(unfair~|unjust|biased|rigged|chaotic|sloppy|rude|dishonest|shoddy|arrogant|clueless|unacceptable|horrible|terrible|awful|appalling|useless) (hiring |interview |selection |recruitment |and ~ )?(process|interview~|recruit~|panel|treatment|procedure|manager~|selection|behaviou?r|colleague~|hiring|communication|company|organi~|system|way|staff|hr|conduct|experience)
(how|so|very|extremely|most|it is|it was|is|was|simply|felt|feels|think|find) . (unfair|unfairly|rude|unprofessional) . (you|your|this|the process|i|that|me|to|how|\\||,)
(?<!(i|i was|i am|i felt|was i|feel) .)(unprofessional~|ill-prepared|inappropriate|arrogance|indifference|negligen~|carelessness|unanswered|disrespect~|disorgani[sz]ed|unorgani[sz]ed|shambolic|shambles|farcical|incompeten~|humiliating|degrading|dehumani~|demeaning|rigged|nepotism|favou?ritism|cronyism|old boys|stitch-?up|stitched up|foregone conclusion|for show|box-ticking|tick-?box|make up the numbers|through the motions|inside job|false (pretences|pretenses|promises|hope~?)|empty promises|lip service|hypocri~|double standard~|shame on|you people|how dare|slap in the face|kick in the teeth|goalposts|bait and switch|patroni[sz]ing|condescending|idiots|clowns|amateurs|ageis~|sexis~|racis~|cowards?|liars?|a (complete |total |absolute )?(farce|sham|fiasco|disgrace|joke|circus))(?! (law|case|survey))
! never .. (such|so) .. (unprofessional~|disrespect~|rude~|disorgani~|chaotic|unprepared|humiliat~|badly|poorly|unfair~|little)
(plain|clear|pure|obvious|blatant|(this|that|it|process|decision) (was|is)) (~ )?discriminat~
(discriminated|discriminating|biased|prejudiced|bias|prejudice) (against|towards)
because (of my (age|gender|sex|race|accent|religion|nationality|disability|name|background|skin|hair|colou?r|pregnancy|children)|i am (a |an |too |over |not )?(woman|black|old|\\d+|pregnant|disabled|foreign~|immigrant|mother|german|british|local|young))
PERSON .. (was|were|is|are|seemed|looked|appeared|arrived|came|turned up|showed up|being) .. ((?<!too )late|unprepared|rude|cold|asleep|half asleep|distracted|dismissive|bored|arrogant|hostile|uninterested|disinterested|clueless|aggressive|on (his|her|their) phone~?|texting|yawning|scrolling|laughing at|ignoring|typing|emailing|whispering|not (prepared|interested|listening|paying|ready))(?! (because|owing))
(gave|given|giving|handed|offered) . (it|the (job|role|position|post)) to (your|a|the|someone's|his|her|one of your) . (roommate|friend|nephew|niece|cousin|mate|son|daughter|buddy|wife|husband|brother|sister|favou?rite|internal)
(sat|waited|waiting|wait) .. (until|for (an|two|three|\\d+|half|forty|thirty|twenty|ninety)) . (hour~|minutes|six|seven|weeks|months)?
my (age|accent|headscarf|hijab|turban|beard|wheelchair|disability|skin|pregnancy|name|gender|religion|children) .. (was|is|were) . (the )?(problem|reason|issue|obstacle|why|too)
! not ask (me )?(a single|any|one)
(rolled|rolling) (his|her|their) eyes|looked at (his|her|their) (watch|phone)
PERSON .. (kept|spent|keep) .. (interrupting|texting|checking|looking at|answering|yawning|scrolling|eating|half|most|typing|talking about (him|her|them)~)
(interrupted|ignored|mocked|insulted|humiliated|belittled|laughed at|talked over|talked down|cut|lied to|ghosted|misled|deceived|exploited|mistreated|dismissed|fobbed) (me|us|candidates|applicants)
! (WHO|PERSON) . (never|(did|had|have|could) not) . (told|tell|mention~|inform~|warn~|repl~|answer~|respond~) (me|us|that|about|to my|back)|nobody had (told|informed|warned)
(kept|keep|constantly) chang~|cost me (a|two|three|my) |lost .. (pay|wages)|for nothing
(had|if) (your|the|you|someone|somebody|anyone) .. (not|had) * i (would|could|might) have
would have been . (nice|good|better|decent|polite|kind|fair) if (you|someone|somebody|anyone|your|they|the)
(boss|director|owner|manager|ceo|chief|head)'s (nephew|niece|son|daughter|friend|cousin|mate|wife|brother|husband)|(was|were) always going to|(by|on) (looks|connections)|(they|she|he) (is|are|was) cheap~?
! not . (even )?(read|look~? at|seen|open~?|studied|glanced? at|prepared?) .. (cv|resume|form|application|portfolio|letter|submission|file|work|code|profile)
(had|who) never (read|looked|opened|replied|answered|bothered)|never (replied|called back|answered|responded|bothered|got back|followed up)
! (not|if|had|have) .. (be bothered|bothered to|bother to|(have|had) the (courtesy|decency|guts|manners|respect)|care enough)
(common|basic|simple) (courtesy|decency|respect|manners)|(courtesy|decency) (of|to)|no (respect|regard) for
(?<!(not|nobody|without) .)(wasted?|wasting|waste of) .. (my|our|everyone's) . (time|day|afternoon|morning|week~|evening~|money|effort)
my . (time|effort|weekend) (was|has been|were) . wasted
(had|have|has|were|was|already|long ago) . (made up|promised|earmarked|picked|chosen|lined up|someone|somebody|your (man|woman|candidate|favou?rite)) .. (before (i|we|the|anyone)|in mind|in advance|beforehand|from the (start|outset|beginning)|all along|already|picked|walked)(?! (for|when) (future|the))
(clear|obvious|plain|evident|apparent|suspect|clearly|certain) .. (promised|for show|never (serious|going|stood|had|intended)|already|set up|rigged|cheaper|not interested|did not (want|care|read|listen|look)|favou?rite|no intention|no interest|someone else)
(set up|meant|made|written|tailored|reserved|earmarked) for (somebody|someone) else
(friend|nephew|niece|cousin|mate|relative|son|daughter|buddy|wife|brother) of (the|your|a|someone)|(know~|knew|related to|friends with|golf with) . (the )?(director|boss|owner|ceo|head|manager|right people|hiring manager|founder|chair~)
(hired?|chose~?|picked?|took|went with|promoted|person you|candidate you) .. (less (qualified|experienced|competent|capable)|unqualified|under-?qualified|inexperienced|cheaper|younger|with no (experience|qualif~|idea)|half (my|the))|less (qualified|experienced|competent|deserving) (candidate|person|than)
(treat~|made to feel|made me feel|handled|dealt with) .. (dirt|rubbish|garbage|trash|a number|free|cattle|nothing|a child|a criminal|if (we|i)|badly|poorly|terribly|unfairly|horribly|shabbily|contempt|disrespect|like (this|that)|so little|small|unwelcome|stupid|fodder|second-class)
(how|the way|ashamed of) . (you|your ~|they|i) .. (treat~|handled?|dealt|deal with|conduct~|ran|run) . (with )?(me|us|candidates|applicants|people who|the people you|interviewees|this|your (recruit~|hiring|interview~)|my (application|case|interview))(?! (was|were|felt) (fair|kind|respectful|lovely))
(you|recruiter|manager|hr|panel|team|company|colleague|who|they) .. (kept|left|keep|leaving|had) (me|us|candidates|everyone) . (waiting|hanging|in the dark|guessing|jump~)
(led|strung|dragged|messed|jerked) me . (on|along|around|about|to believe)(?! (the|a))|(you|they|company|panel) . let me (down|think|believe)(?! (gently|kindly|easily|so))
(nobody|no one|none of you|not one|not a single ~) . (even )?(answered|replied|bothered|responded|returned|knew (who|what|why|that|where)|could tell|showed up|turned up|introduced|explained|apologi~|had the|took the time|was (ready|expecting|prepared|there|listening)|cared|called back|got back)
(you|they|someone|somebody|recruiter|your ~) (should|could|might|ought to) . have . (told|warned|informed|been (honest|upfront|clear|open|straight)|mentioned|let me know|said so|prepared|read|replied|answered|called)
the least (you|they|anyone) (could|can)
(copy-?paste~?|copy and paste~?|canned|soulless|heartless|impersonal|boilerplate|two-line|one-line|faceless|then (sent|send) a) . (email|e-mail|rejection|reply|letter|message|response|template|note)
after . ((\\d+|three|four|five|six|seven|eight|ten|all|so many|several|two) . (rounds|weeks|months|interviews|hours|days)|all this) * (expected|deserve~|only|told|rejected|dismissed|ghosted|not even|silence|nothing|a form|one line|two lines|template|insult|disrespect~|this is|email)
(not even|without even|without so much as) (a|the|an|bother~|reading|opening|looking|giv~)
(free|unpaid|cheap) (labou?r|consulting|consultancy)
(brief|instructions|link|address|information|job description|advert|equipment|laptop|software|dataset|person|timetable) .. (was|were|had|has|changed) .. (wrong|misleading|incorrect|out of date|a lie|false|broken|faulty|useless|never turned|twice|three|four|several)
(date|time|timetable|schedule|interview|interviewers?|requirements|salary|meeting|it) . . (changed|moved|rescheduled|postponed|cancelled|canceled) .. (twice|three|four|five|several|again|at the last|without|last-?minute|times)
you . (did|do|have) not . (care|bother|listen|respect|value (me|people)|take me|know what|have a clue|want to hear|look at my)
nothing to do with (the|my|what) . (job|role|position|skills|work|advertised|ad)
! not . (given|give|get|have|stand|had) (me )?a (fair|real|proper|genuine) (chance|hearing|shot|interview|go|trial)|never (given|had|stood|got|have) a . (chance|hearing)|would have had a (fair|real) chance
(interested|invested) in (another|someone|somebody|a different) . (candidate|else|person)?
what (kind|sort) of (a )?(company|employer|people|manager|organi~)
(interview|meeting|call|started|began|start) .. (an hour|half an hour|\\d+ minutes|twenty minutes|thirty minutes|forty minutes) late|ran late
(you|they|he|she|recruiter|manager) . (lied|misled|deceived|broke your|went back on)|(you|they) (had )?promised (me |us )?(an|that|feedback|a (second|reply|call|job|decision))
`,
  threatens: `
(read|hear|find out|see) (about )?(it|this|that|more) .. (on|in) . (SITE|my)
! (expect|think|believe) . (me|i) . (to )?(stay|keep|remain|be) (silent|quiet)
(meet|see (you|each other)) (again )?in (court|front of)|front of a judge|(council|board) (member|woman|man)|congress~|senator|freedom of information|information act|how (this|it|that) . (looks|look|will look) .. (outside|public|others|people)|(unfortunate|regrettable|awkward|embarrassing) if
(with|have|has|reach~) .. (subscribers|followers|readers)|next (issue|episode|article|column|post|video) .. (about|on|feature~)|(want|wish|like|should|better) . (talk|speak|check|consult) (to|with) your (legal|lawyer~|hr|boss)|patience (has|is|will)|not the only one who
rate you|(consider|think about|think of|careful with|care about|mind) your (reputation|name|image|brand)|going public
(end|look|turn out|go) (badly|ugly|bad) for|end . in court
(make|making|go|going|take|taking) (this|it|the story|everything|everyone) public|(kept|keep|keeping|have) . (records?|copies|evidence|screenshots|recordings?|notes) of (all|every|our|your|this|the (calls?|interview|conversation|emails?))|not hesitate to (use|share|take|report|inform|publish|make|go)
(pursue|pursuing|take|taking|raise|raising) (this|the) (matter|issue|case)|legal channels|appropriate (channels|authorities|bodies|body)
(shared?|told|telling|sharing) .. (what happened|my experience|this story|the story) (with|to)
(my|this) (~ )?(review|rating|post|article|comment) .. (goes live|go live|live|is up|online|tomorrow|public)|internet never forgets
what (your|the) . (customers|clients|investors|boss|shareholders|ceo|competitors|press|newspapers?|media|papers|public|court|tribunal) (would|will|might|say|has|have|think)(?! about the)|if they knew
(anti-discrimination|discrimination|federal|equality|labou?r|data protection|privacy) . (agency|office|authority|commission|body|officer|board)|come to regret
(my|our) . (lawyer~?|solicitor~?|attorney|barrister|legal (team|counsel|representative~?|adviser|advisor)|councillor)(?! (taught|friend))
i (will|shall|am|have|may|might|intend|plan|must|can|could|would|want|need|had) .. (talk~?|speak~?|spoken|contact~?|consult~?|see|seek~?|sought|instruct~|turn|involve|ask|approach|inform|notify|go~?|tak~|take|hands of|write|report~?|complain|refer|copied|alert|bring|file~?|lodge~?|written|wrote) .. LAW(?! (role|job|team|position|training|background|friend))
(in|into) the hands of|hear~? from my
(sue|suing) (you|your|the company|them|for damages)|(will|could|can|may|might|going to|shall) . sue|lawsuit|see you in court|take you to (court|task)
(take|taking|pursu~|consider~|reserve~?|seek~?|explor~|start~?|initiat~|begin~?|my|open to|prepared for|resort to|any|all|lead to|possible) .. legal (action|steps|proceedings|measures|remedies|consequences|options|rights|route~?|recourse|means|claim|advice)
i (will|shall|am|may|might|intend|plan|want|need|reserve|have|feel|would|could) .. (file|filing|filed|make|making|lodge~?|submit~?|rais~|bring~?|start~?|pursu~|open) . . (complaint|claim|grievance|charge~?|report (with|to|about|against)|case)
(under|violat~|breach~ (of)?|contrary to|illegal under) (the )?(agg|equality act|equal ~|employment law|labou?r law|anti-discrimination ~|the law|gdpr)|subject access request|(know|within|aware of|exercise|enforce|insist on) . my . rights
(take|taking|pursue|pursuing|escalat~|carry) (this|it|the matter|things|that|my complaint) . (further|higher|up with|to (your|the|court|a (lawyer|tribunal))|elsewhere|all the way)(?! (on my own|myself|in my|at home))
i (will|shall|am going to|may|might|intend to|have to|would) . (escalat~|complain|report (you|this|your|it))|(i|we|will|going) . (to )?go (public|to the (press|media|papers|police|top|board|union))
(LAW|media|network|contacts|boss|customers|clients|investors|union|followers|subscribers|readers|board|friend) .. (will|would|might|may|could) . (be |love to |want to |like to |find (this |it |that )?)(interest~|hear|know|look|learn|curious|see|fascinat~|this)
(leav~|post (a|my|about|on|this|it)|posting (a|my|about|this|it)|writ~|publish~|submit~|giv~|add~|expect|drop~|put~|shar~|updat~)(?! .. (positive|glowing|good|kind|lovely|great|five|nice)) .. REVIEWS
(this|story|name|review|it) .. (end up|land|appear|go|be|all over|shared) .. (SITE|the (press|papers|news))
(leav~|post~|writ~|publish~|shar~|put~|document~|tell~|describ~|expos~|tweet~|blog~|end~?|see) .. (this|it|that|experience~?|story|side|account|what happened|how|your (email|name|process|company's name|company)|review|honest ~|truth|screenshots?|everything|about (this|it|you|your|my)) .. (SITE|public~?)(?! (post|article|talk|page (is|was)))
(leave|leaving|give|giving|write|post|expect|deserve~?|rate|a) .. (?<!had left a )(one|1|zero)(-| )stars?(?! review (customer|from))|(honest|scathing|damning) review
your REVIEWS . (page|profile|rating|reviews?) .. (next|soon|tomorrow|will|week)|(expect|get|receive|hear|hearing) .. (from|of) . LAW|consequences for (you|your)|(has|have) consequences
! not think .. i . will . (keep|stay|let|forget|go)|(post|article|video|blog|thread|column) . (will be|is going to be) . about
i (will|shall|am going to|can|could) . publish|be a (shame|pity) if (this|it|that|your|people|word|the|someone|anyone)|(find|finds|found) its way|not rest until|accountable
your (customers|clients|investors|boss|board|shareholders|ceo|chief ~|management|superiors) .. (should|will|would|deserve~?|ought|may|might) . (know|hear|learn|be|see|read)
i am cancel~ |your . (rating~?|score|reputation|employer brand|image|company's name|reviews) .. (will|may|might|could|suffer~?|drop|next|damag~|soon|online)|(damage|harm|hurt|ruin|destroy) your
(nam~ and sham~|name names|naming names|call~ you out|expos~ you|blacklist~?|spread the word|word (gets|travels|spreads|will)|go viral|bad (press|publicity)|negative publicity|publish them)
ALL .. (will|should|deserve~?|needs?|ought|going to|must|have a right to) . (hear|know|learn|find out|be (told|warned|informed)|see|avoid|read) . (about (this|it|that|you|how|the way|your)|of (this|it|your|how)|how (?!good|well|great|kind|much|hard|lovely)|what|that|who|this|you|\\||the (truth|way))
! (let|make sure|ensure|see to it|making sure) .. ALL * (know~?|hear~?|learn~?|find out|avoid~?|aware|appl~|stay away)(?! (how (grateful|kind|good|lovely)|you are hiring|about (the|your) (job|role|opening|event)))
(warn~|caution|advise|discourage|urge|tell|telling) . ALL .. (how (you|i was)|what (you|happened)|not to|never to|to (avoid|stay|steer|think|boycott)|about (how|what|you|this|your (process|hiring|company|methods|interview|treatment))|against|off|away)(?! (grateful|kind))|warn (others|people|everyone|my|other|the)
you (will|shall|have not|can expect to|are going to) . (hear|heard|be hearing) . (from (my|me)|the last|about this)(?! (again|in|soon|when|if|once|next))
! this (is|will) not (be )?(over|the end|finished|the last|end here|be forgotten|go away)
! i (will|shall|am going to|would) not . (let (this|it) (go|rest|drop|lie)|keep (quiet|silent)|stay (quiet|silent)|be silen~|remain silent|forget this (\\||and))
(will|going to|should|shall) . hear .. (why|about (this|what|how|it)|what (happened|you)|how you)|legal (protection )?insurance
(there will be|face the|suffer the) consequences|(have been|be) warned
(watch (out|your back)|mark my words|you will (pay|be sorry|regret (this|it))|i will (get|make you) (even|pay|sorry|regret)|think twice (before|about|next)|not be surprised (if|when) you|what goes around|karma)
i know . (journalist~?|reporter~?|influential ~|your (ceo|boss|clients|customers)|someone at|a lot of people)
(large|big|huge|sizeable|wide|loyal|thousand~?( of)?|\\d+) . (following|followers|readership|audience|subscribers)|my (followers|subscribers|readers)
(boycott|cancel~ my (account|subscription|policy|contract)|close my account|take my (business|money|custom)|lost (a|another|me as a) . customer|never . (shop|buy|fly|bank|order|use|recommend) .(at|with|from|your|you)|never . (buy|use) your|stop (buying|using|shopping))
(or else|otherwise i (will|shall)|final (warning|notice)|you have until)
i . (recorded|kept (copies|screenshots|every|all)|have . (recordings|evidence|screenshots|proof|everything in writing))
(no (choice|option|alternative)|forced|compelled) . to (go|take|contact|report|seek|escalate|file|inform|involve|publish|post)
not afraid to|be careful .|if i were you|way of getting out|make it my mission
(let|letting) (them|others|people|my ~|all ~|anyone) .. know .. (how|what|about)(?! (much|grateful|kind|nice|well|good|great|lovely))
my REVIEWS|REVIEWS review (will|is|on)|i have (a (?!case study)(~ )?(case|claim)|grounds)(?! (study|in|about|for (your|the) team))
(post|publish|share|put|leak|forward|tweet|upload) .. (our|your|this|whole|entire|email|emails|exchange|thread|conversation|correspondence|rejection) .. (on|to|in|with) . SITE
(tell|telling|show) . ALL .. (what (a|kind|sort)|why)
`,
  "self-put-down": `
! not .. (same league|your league|your class|your calibre|your caliber)
fooling myself|(saw|see|seen) (right )?through me|what i was thinking|nothing to show for|never in with|always (come|comes|came|finish) (second|last)|used to (not being|being) (chosen|rejected|turned|passed|picked)|tongue-tied .. stupid|puts? up with me
! not worth (your|the|anyone's) (time|effort|trouble|while)|(no|not have any|not have the|lack) (talent|brains)
(someone|somebody|anyone|person|people|candidate) as ~ as (me|i)
(nobody|no one) (ever )?(picks|wants|hires|chooses|likes|takes|listens to) me
(do|did) not .. know why i . (applied|apply|bother~|try|tried)|why i . bothered
kidding myself|past it|over the hill|nowhere near (what|good|as|your|the|enough)|deserve .. better than me|not as (talented|clever|smart|good|bright|gifted) .. as
i . (am|was|were|feel|felt|must be|must have been|always been|sounded|look|looked|came (across|over)|seemed|made|like) . . SHAME(?! (about|for (him|her|them|you|the)|cold|(at|with) (?!this|interview|everything|anything|talking|it|people|presenting|speaking|selling|test|words)))
! i .. (not|never) . . (good|smart|clever|bright|talented|worthy|intelligent|sharp|special|deserving|interesting) enough(?! (at|to (beat|win|play)))
! i (am|was) . (not|never) .. (worthy|cut out|made for|up to (it|the job|your|this)|much (good|use)|any good|the (smartest|sharpest|brightest)|anything special|very (bright|clever|smart)|good at (this|interviews|anything|talking|people)|your (level|class)|clever|smart)(?! enough (to say|for now))
! i . (do|did|would|could|can|will) (not|never) . (deserve|belong|have what it takes|stand a chance|measure up|compare (to|with)|amount|(get|do) anything right|get anything|offer (much|anything)|impress any~|have hired me)
! i . (would|will) not . (have )?(hire|hired|pick|picked|choose|chosen) (me|myself)|no match for|(who|i) (will|would|can) never (succeed|make it|get (a|any)|amount|learn|be (good|hired|enough))
(i|me|myself) .. (weakest|worst|dumbest|stupidest|poorest|least .) (candidate|applicant|person|one|interviewee|choice)
(as|being|i am|just) (a|an) . (mediocre|average|weak|poor|useless|bad|slow|terrible|lousy|awful) . (student|candidate|engineer|person|speaker|applicant|developer|teacher|writer|graduate|interviewee)
! (would|should) (not|never) have (hired me|applied|bothered|wasted)|never (should )?have applied
i . (blew|bombed|botched|screwed up|messed|mess up|mess everything|ruined|flunked|butchered|bungled|wrecked|tanked|stuffed up|cocked up) .(it|this|that|everything|the|my|up|so|,|\\||and|of|completely|when|again)
i . (failed|choked|flopped|sucked|stank|crashed|embarrassed|disgraced|humiliated) (you|myself|miserably|badly|horribly|terribly|completely|again|like|the interview|everyone|as (always|usual)|spectacularly)
let (myself|you|everyone|everybody|you all|them|people) . down|mak~ (a )?.(fool|idiot|ass) (of|out)|made a (complete |total |right |real )?(mess|hash|fool|idiot|shambles)
! (someone|somebody|person|people|anyone|candidate|girl|guy|man|woman|loser|idiot|fool|failure) like (me|myself) . (not|never|no|could|would|should|stands?|ever|has|had|will|belongs?)|(who|why) would .. (hire|want|bother with|take) (me|someone like)|(nobody|no one|none) .. (would|will) . (hire|want|take|employ|need) (me|someone like)|like (a|an) . SHAME
(stupid|foolish|silly|dumb|naive|ridiculous|crazy|arrogant|delusional|idiot|fool|idiotic|daft|presumptuous|mad) . (to|for|of me|if i) . (think~?|appl~|hope|hoping|believ~|try~?|expect~?|dream~?|imagin~|even)
should have known better than|i . (knew|should have known|always knew|guess|suppose|expect|suspected|figured|sure) .. (i|it|they|others?|everyone|rest) (would|will|was|am|could|were|had) . (never|not (be )?(good|chosen|get|the|enough|smart|make)|no (chance|good|use)|hopeless|fail~?|mess|ruin|a (long shot|failure|waste)|beyond|out of|all|far|so|much|cleverer|too|better|just|only)
(pathetic|terrible|awful|dreadful|stupid|embarrassing|miserable|useless|lousy|disastrous|shameful|pitiful|abysmal|laughable|horrible) . (attempt|answers?|performance|interview|application|excuse|english|showing|presentation|display|effort|portfolio|impression|self)(?! (you|you showed|question~?|example~?|habits?))
(?<!your .)my . (attempt|answers?|performance|english|showing|presentation|interview|skills|portfolio|effort|cv|resume|nerves|test) .. (was|were|is|are) . (pathetic|terrible|awful|dreadful|stupid|embarrassing|miserable|useless|disast~|shameful|pitiful|abysmal|laughable|horrible|rubbish|worthless|hopeless|a (disaster|mess|joke))
(hopeless|bad|useless|no good|rubbish|terrible|awful|worthless|lousy|never . good) (at|with|in) (this|interview~?|everything|anything|talking|life|it|people|presenting|speaking|selling|tests?|words|thinking|things)
(always|constantly|never|only ever) (fail|mess up|mess things|blow|ruin|choke|screw|get (things|anything|it) right|disappoint|say the wrong)|i always do ,
(cleverer|smarter|brighter|better|more (talented|intelligent|worthy|deserving)) than (me|i am|i will ever|i could ever)|(everyone|everybody|others|rest) .. (far|so much|way|much) (better|smarter|cleverer)
i am . (just|only|merely|nothing but|nothing more than|but) (a|an) .. (girl|boy|graduate|fresher|nobody|beginner|amateur|clerk|housewife|mum|mom|dropout|drop-out|cleaner|kid|loser|novice)|a nobody
how little i (have|had|know)|out of place (among|with|in)|(talked|spoke|said) . (rubbish|nonsense|garbage)|(people|things) . to people like me
(hate myself|hating myself|nothing to offer|nothing special|i am nothing|my (own )?(stupidity|incompetence|inadequac~|uselessness|ineptitude|mediocrity)|what was i thinking|story of my life|serves me right|typical of me|lost cause|impost~ syndrome|laughing stock|kick(ing)? myself|beat(ing)? myself|wrong with me|likes of me|people like me)
no (business|right) (applying|being|even|to apply|in|wasting|asking|calling)
(beneath|below|not up to|far below) your (standard~?|level|expectations)
(too|so) (stupid|dumb|old|slow|dull|boring|awkward|useless|thick) (and|to|for|that|\\||,)
(wanting|preferring|choosing|hiring|taking) .. (real|proper|decent|better) .. (instead of|over|rather than) me
i (will|would|can|could) . never . (get (a|any) (job|work)|be (good|hired)|make it|amount|be able to do|find (a|any) (job|work))
i . wasted your|i (was|am|have been|must have been|only) . (a )?(waste of|wasting|wasted|wast~) . (your|everyone's|everybody's) . (time|space|afternoon|day)
`,
};

/** What shows that a phrasing above is being ruled out: "I am not asking you to…", "without arguing". */
export const DENIALS = [
  "(not|never)(?! you| there) . ",
  "(not|never) (a |an |in |to |here |my )?(ask~|want|wish~|writ~|try~|going|intend~|mean~|looking|expect~|need|about|seek~|hop~|plan~|order|think~|say~|suggest~|feel|believe|attempt|request|way|claim~|pretend|propos~|dream~) .. .",
  "(without|rather than|instead of|nor|neither|nothing|far from|stop|hardly|least of all|last thing|refrain from|avoid|resist|nobody|no one|no (need|intention|wish|desire|plans?|reason|point|interest)) .. ",
];
