/** What blames them, the process or another candidate: phrasings in the small language of `check-phrases.ts`, one a line. */
export const BLAMES = `
theft of|stealing my|(kept|used|took|stole) (my|our) . (design|idea~?|code|work|slides|plan|concept|draft|strategy) .. (and|then|but|without)
(broken|faulty|slow|old) (laptop|computer|keyboard|mouse|headset|link|microphone|camera|machine) .. (in|with|while|and|that)|people walking (past|through|by)|in (a|the) (corridor|hallway|storeroom|cupboard)(?= .. (with|while|people))
PERSON .. (no idea|not a clue|no clue|not know|understood nothing|knew nothing|knows nothing|had something against|against me from|asked only|only asked|talked (mostly |mainly |only |endlessly )?about (himself|herself|themselves)|made faces|looked bored|seemed bored|barely looked|hardly looked|was half asleep|never looked|stared at|sighed|sneered|smirked)(?! (how|that i would|until|about me yet))
(your|company|firm|team|department|hr|recruiter|organi~|agency) .. (should|ought to) (be ashamed|learn|know better|train|apologi[sz]e|teach|listen|read)
(your|the) . (company|firm|team|office|process|system|website|portal|hiring|recruitment|hr|department|organi~) . (is|was|seems?|does|has|did) . . (broken|ashamed|a mess|a joke|out of (date|touch|control)|not deserve|beyond repair|in need of|failed me|corrupt|clueless|hopeless|backward~)
(dropped the ball|messed up my|lost my (file|application|papers|paperwork|cv|documents|form)|mix~ up my (file|application|papers|name)|sat on my (application|file)|failed to (inform|tell|reply|answer|respond|call|contact|read|prepare|send|let me)|forgot (to (call|invite|reply|answer|inform|tell|write|mention|send)|about me))
never (intended|meant|planned|wanted|going|had any intention) .. (to )?(hire|give|take|consider|fill|offer|interview|listen)
(got|gets|getting|has|had|have|was given|given|handed|landed|won|chosen|picked|hired) (it|the (job|role|position|post|offer|place)|this job|him|her|them) .. (because|through|thanks to|on account of|since|as) .. KIN
expected . (more|better|a bit more|some|a minimum of|at least|greater|higher) .. (from (you|a|your|somebody|someone|an)|of (you|a firm|a company|an)|professional~|respect|courtesy|preparation|organi~|honesty|care)
(prefer~?|want~?|wanted|chose|choose|hire~?|favou?r~?|looking for|pick~?|went for|took) .. (cheap~|young~|inexperienced|easy|obedient|pretty|blond~?) .. (person|people|graduates?|someone|somebody|face~?|candidate~?|labou?r|staff|worker~?|from the start|to|over|than|instead|option|girl|boy|man|woman)(?! (to learn|at heart))
(candidate|applicant|guy|person|girl|woman|man|lady|he|she|one you (chose|hired|picked)) .. (lied|lies|cheat~|copied|stole|fak~|invented|padded|exaggerat~)
(foreign~|women|mothers?|older (people|applicants|workers|candidates)|people (like us|over ~|my age|with (a|an) ~)|outsiders|immigrants|locals|anyone (over|with)|disabled) .. (no|little|hardly any|never) . (chance|hope|place|get)|has no (chance|place) (with|at) you
! not . (treated|received|welcomed|met|spoken to|dealt with) .. (with )?(respect|fairly|well|properly|courtesy|dignity|decently|correctly|equally)
(feedback|email|answer|reply|rejection|response|explanation) .. (was|is|were|came) . (vague|useless|pointless|empty|generic|worthless|cold|insulting|standard|copied|automatic|late|an insult|a slap)
(wait|waiting|waited|weeks|months|days|silence) .. (shows?|says (a lot|everything|much|it all)|not acceptable|unacceptable|inexcusable|unprofessional|disrespect~|ridiculous|tells? me)
(needed|took|takes|taken) (you|the ~|your ~|them|hr) (~ )?(~ )?(days|weeks|months|ages|forever|eternity) .. (to (send|reply|answer|write|tell|get|say|let|decide|come)|for (two|three|a|one|this))
! if (you|someone|anyone|they|the ~|your ~) had .. (asked the|asked about|asked me (one|a single|the|any|some)|read|listened|looked|given me|explained|bothered|prepared|let me|paid attention|spent|done|known)(?! .. (would have laughed))
would .. have gone .. (had|if) .. (you|your|the|anyone|someone|not)|had (you|your ~|your|anyone|someone|somebody|the (panel|interviewer|manager)|anybody) .. (not )?(spent|read|listened|looked|asked|prepared|given|told|bothered|paid|arrived|explained|let)(?! (you|your|my|me) (a|the|about your))
and (you|they) (gave|spared|granted|had) me . (~ )?(minutes|seconds)
(came|come|arrived|entered|walked in|went in) with (a |an |his |her |their )?(preset|pre-set|closed|fixed|biased|prejudiced|ready-?made|preconceived) .. (mind|opinion|idea~?|view|decision)|made up (your|his|her|their|its) mind~?
(typing|writing|reading|checking|texting|scrolling|doing) (something else|emails|messages|other things|on (his|her|their)) .. (through|while|during|whole|throughout|entire)|throughout (the|my) (discussion|interview|talk|presentation)
(wish|better|good) * (you|they|someone|your ~) (had|would have|could have) . (been|told|said|warned|let me|asked|read|listen~|given|informed|answered|called)(?! (there|here|able|with us))
(this|that) is how you (thank|treat|repay|reward|answer)|thanks? (you )?for nothing|(wasted?|wasting) .. (weeks|months|hours|days|years) of (my|our)|never once .. (picked|called|answered|wrote|replied|asked|looked|read|apologi~)
(what|all) i need to know about (how|you|your|the|this)|tells me (what|all|everything|a lot) .. (about|how)
(wrong|late|missing|broken|outdated) (room|address|date|link|time|form|documents?|instructions|number) (number )?.. (and|nobody|no one|so|by your|from your)|(given|told|sent|got) the wrong|nobody (told|informed|warned|asked) me
! (not|never|no|without|hardly) .. (fair (chance|hearing|trial)|level playing field|equal chance)
expected (better|more) (from|of)|not know (the first thing|what (he|she|they)|anything about)
(no|without any) (structure|organi~|respect|plan|courtesy|professionalism)|(who|you|they) . (lies|lie|lied) (about|to)
my (age|gender|accent|background|name|disability) . played
(job|role|position|post|it) .. (gone|go|goes|went|given) to (your|the (boss|director|owner)'s|a friend|some) (niece|nephew|cousin|friend|son|daughter|wife|husband|brother|sister|roommate|mate|buddy|of)
asked me (which|what) (job|role|position)|(got|mispronounc~|misspell~|misspelt|forgot) .. my name|my name wrong|(stole|stolen|theft|stealing) . (of )?.(my|our|ideas?)|my (ideas|design|work|code|concept) for free|(might|could) have (saved|spared) (me|us|myself)
i (am|was|feel|felt|remain) . (taken aback|appalled|disgusted|dismayed|annoyed|angry|frustrated|furious|offended|insulted|unhappy|irritated|bitter|put off) (by|with|about|at|that|to see|how)(?! ((my|myself|the (news|outcome|result|decision))))
! not . (happy|impressed|pleased|amused|satisfied|thrilled) . (by|with|about|at|that) . (you|your|how|the (way|process|interview~|treatment|communication|organi~|manner|tone|questions|recruit~))(?! i)
would have (helped|been helpful) (to know|if (you|someone|the|your))|can only (assume|conclude|suppose)|tells me (all|everything) i need|treat your (employees|staff|people|customers) better|dodged a bullet|lucky escape|you will need it|better off without|(filled|taken|given away|decided) .. before (my|the|i)
! (nobody|no one|never|not) .. (kept|keep) me (informed|posted|updated|in the loop)|is not my fault
your .. (crashed|crashing|broke down|froze|freezing|glitch~)|(illegal|inappropriate|intrusive|offensive|irrelevant|pointless|discriminatory) questions?
train your (interviewers|recruiters|staff|managers|people|team)|wanted (someone|somebody) (cheap~|young~)
! not . (do|done) (your|their) (homework|job|research)
already (made up|knew who)|already decided .. (before|when|someone|somebody|on)|because of . (connections|contacts|family|friends)|(interview|meeting|call|session) (started|began|was) (~ )?late(?! (in|but|because|,))
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
(everything|it|this|that|which|what|the rest|all of it) .. (is|was|were|felt|seemed|has been) . . (unfair(?! that (the|good|people|some))|unjust~|rigged|biased|(a|one|pure) . (joke|farce|sham|charade|circus|fiasco|disgrace|shambles)|disgraceful|insulting|an insult|misleading|appalling~|one-sided|inhuman~|outrageous|shameful|shoddy|unreasonable|unacceptable|discriminat~|formality|heartless|(poor~|bad~) (run|organi~|managed|handled|prepared|conducted|communicat~)|far from (fair|professional)|anything but (fair|professional))
(?<!(my|my own|first|first ever|old|previous) )PROCESS .. (is|was|were|felt|seemed|has been|been|had|turned out|became|for|of|being) . . BAD(?! (to|for) (the|him|her|them)| advantage)
! (?<!(you|feedback|comment|panel) (said|say|told|wrote|claimed|mentioned|was|is|thought) * )(that|this|it|which) (is|was) not . (fair|right(?! (match|fit|time|moment|place|one|job|role|answer|person|for me))|professional|acceptable|ok|decent|how (you|people|one|a|candidates|applicants|to))
(unfair~|unjust|biased|rigged|chaotic|sloppy|rude|dishonest|shoddy|arrogant|clueless|unacceptable|horrible|terrible|awful|appalling|useless) (hiring |interview |selection |recruitment |and ~ )?(process|interview~|recruit~|panel|treatment|procedure|manager~|selection|behaviou?r|colleague~|hiring|communication|company|organi~|system|way|staff|hr|conduct|experience)
(?<!(customer|client|patient|guest|caller|driver|passenger|tourist|visitor|pupil|child)~? .. )(how|so|very|extremely|most|it is|it was|is|was|simply|felt|feels|think|find) . (unfair|unfairly|rude|unprofessional) . (you|your|this|the process|i|that (i|you|my|your|nobody|we|the (other|internal|panel|candidate|interview~|questions?|time|successful))|me|to|how|\\||,)
(?<!(i|i was|i am|i felt|was i|feel) .)(unprofessional~|ill-prepared|inappropriate|arrogance|indifference|negligen~|carelessness|unanswered|disrespect~|disorgani[sz]ed|unorgani[sz]ed|shambolic|shambles|farcical|incompeten~|humiliating|degrading|dehumani~|demeaning|rigged|nepotism|favou?ritism|cronyism|old boys|stitch-?up|stitched up|foregone conclusion|for show(?! (me|us|you|him|her|them|how|that|the|what|my|your))|box-ticking|tick-?box|make up the numbers|through the motions|inside job|false (pretences|pretenses|promises|hope~?)|empty promises|lip service|hypocri~|double standard~|shame on|you people|how dare|slap in the face|kick in the teeth|goalposts|bait and switch|patroni[sz]ing|condescending|idiots|clowns|amateurs|ageis~|sexis~|racis~|cowards|liars|you liar|a (complete |total |absolute )?(farce|sham|fiasco|disgrace|joke|circus))(?! (law|case|survey))
! never .. (such|so) .. (unprofessional~|disrespect~|rude~|disorgani~|chaotic|unprepared|humiliat~|badly|poorly|unfair~|little)
(plain|clear|pure|obvious|blatant|(this|that|it|process|decision) (was|is)) (~ )?discriminat~
(discriminated|discriminating|biased|prejudiced|bias|prejudice) (against|towards)
because (of my (age|gender|sex|race|accent|religion|nationality|disability|name|background|skin|hair|colou?r|pregnancy|children)|i am (a |an |too |over |not )?(woman|black|old|\\d+|pregnant|disabled|foreign~|immigrant|mother|german|british|local|young))
PERSON .. (was|were|is|are|seemed|looked|appeared|arrived|came|turned up|showed up|being) . ((?<!(too|ran|you|of|that) )late|unprepared|rude|cold|asleep|half asleep|distracted|dismissive|bored|arrogant|hostile|uninterested|disinterested|clueless|aggressive|on (his|her|their) phone~?|texting|yawning|scrolling|laughing at|ignoring|typing|emailing|whispering|not (prepared|interested|listening|paying|ready))(?! (because|owing))
(gave|given|giving|handed|offered) . (it|the (job|role|position|post)) to (your|a|the|someone's|his|her|one of your) . (roommate|friend|nephew|niece|cousin|mate|son|daughter|buddy|wife|husband|brother|sister|favou?rite|internal)
(sat|waited|waiting|wait) .. (until|for (an|two|three|\\d+|half|forty|thirty|twenty|ninety)) . (hour~|minutes|six|seven|weeks|months)?
my (age|accent|headscarf|hijab|turban|beard|wheelchair|disability|skin|pregnancy|name|gender|religion|children) .. (was|is|were) . (the )?(problem|reason|issue|obstacle|why|too)
! not ask (me )?(a single|any|one)
(rolled|rolling) (his|her|their) eyes|looked at (his|her|their) (watch|phone)
PERSON .. (kept|spent|keep) .. (interrupting|texting|checking|looking at|answering|yawning|scrolling|eating|half|most|typing|talking about (him|her|them)~)
(interrupted|ignored|mocked|insulted|humiliated|belittled|laughed at|talked over|talked down|cut|lied to|ghost~|misled|deceived|exploited|mistreated|dismissed|fobbed) (me|us|candidates|applicants)
! (WHO|PERSON) . (never|(did|had|have|could) not) . (told|tell|mention~|inform~|warn~|repl~|answer~|respond~) (me|us|that|about|to my|back)|nobody had (told|informed|warned)
(kept|keep|constantly) chang~|cost me (a day|two|three|my) |lost .. (pay|wages)|(travel~|prepar~|drove|work~|came|all|effort|hours|days|weeks|weekend~?|evenings?|spent|task|test) .. for nothing
(had|if) (your|the|you|someone|somebody|anyone) .. (not|had) * i (would|could|might) have
would have been . (nice|good|better|decent|polite|kind|fair) if (you|someone|somebody|anyone|your|they|the)
(boss|director|owner|manager|ceo|chief|head)'s (nephew|niece|son|daughter|friend|cousin|mate|wife|brother|husband)|(was|were) always going to|(by|on) (looks|connections)|(they|she|he) (is|are|was) cheap~?
! not . (even )?(read|look~? at|seen|open~?|studied|glanced? at|prepared?) .. (cv|resume|form|application|portfolio|letter|submission|file|work|code|profile)
(had|who) never (read|looked|opened|replied|answered|bothered)|never (replied|called back|answered|responded|bothered|got back|followed up)
! (not|if|had|have) .. (be bothered|bothered to|bother to|(have|had) the (courtesy|decency|guts|manners|respect)|care enough)
(common|basic|simple) (courtesy|decency|respect|manners)|(courtesy|decency) (of|to)|no (respect|regard) for
(?<!(not|nobody|without) .)(wasted?|wasting|waste of) .. (my|our) . (time|day|afternoon|morning|week~|evening~|money|effort)
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
(nobody|no one|none of you|not one|not a single ~)(?! (had|has|have) ever) . (even )?(answered|replied|bothered|responded|returned|knew (who|what|why|that|where)|could tell|showed up|turned up|introduced|explained|apologi~|had the|(?<!else )took the time|was (ready|expecting|prepared|there|listening)|cared|called back|got back)
(you|they|someone|somebody|recruiter|your ~) (should|could|might|ought to) . have . (told|warned|informed|been (honest|upfront|clear|open|straight)|mentioned|let me know|said so|prepared|read|replied|answered|called)
the least (you|they|anyone) (could|can)
(copy-?paste~?|copy and paste~?|canned|soulless|heartless|impersonal|boilerplate|two-line|one-line|faceless|then (sent|send) a) . (email|e-mail|rejection|reply|letter|message|response|template|note)
after . ((\\d+|three|four|five|six|seven|eight|ten|all|so many|several|two) . (rounds|weeks|months|interviews|hours|days)|all this) * (expected|deserve~|only|told|rejected|dismissed|ghosted|not even|silence|nothing|a form|one line|two lines|template|insult|disrespect~|this is|email)
(not even|without even|without so much as) (a|the|an|bother~|reading|opening|looking|giv~)
(free|unpaid|cheap) (labou?r|consulting|consultancy)
(brief|instructions|link|address|information|job description|advert|equipment|laptop|software|dataset|person|timetable) .. (was|were|had|has|changed) .. (wrong|misleading|incorrect|out of date|a lie|false|broken|faulty|useless|never turned|twice|three|four|several)
(date|time|timetable|schedule|interview|interviewers?|requirements|salary|meeting|it) . . (changed|moved|rescheduled|postponed|cancelled|canceled) .. (twice|three|four|five|several|again|at the last|without|last-?minute|times)
you . (did|do|have) not . (care|bother|listen|respect|value (me|people)|take me seriously|know what|have a clue|want to hear|look at my)
nothing to do with (the|my|what) . (job|role|position|skills|work|advertised|ad)
! not . (given|give|get|have|stand|had) (me )?a (fair|real|proper|genuine) (chance|hearing|shot|interview|go|trial)|never (given|had|stood|got|have) a . (chance|hearing)|would have had a (fair|real) chance
(interested|invested) in (another|someone|somebody|a different) . (candidate|else|person)?
what (kind|sort) of (a )?(company|employer|people|manager|organi~)
(interview|meeting|call|started|began|start) .. (an hour|half an hour|\\d+ minutes|twenty minutes|thirty minutes|forty minutes) late
(you|they|he|she|recruiter|manager) . (lied|misled|deceived|broke your|went back on)|(you|they) (had )?promised (me |us )?(an|that|feedback|a (second|reply|call|job|decision))
(heard|hearing|hear|got|getting|was|only) .. (crickets|radio silence|dead silence|not a (single )?(word|peep|thing))|radio silence|left (me )?on read|not a (single )?(word|peep) (from|for)|(weeks|months) of silence
(canned|form|template|templated|copy-paste~?|copied|automated|generic|one-line|two-line) (no|rejection~?|reply|response|refusal) .. (from|after|at|is|was|in|that)
(call~|address~|introduc~|greet~|refer~) (to )?me . (by|as) .. (wrong|M|another|someone|different)|(glanc~|look~|star~|check~) .. (the clock|(his|her|their) (watch|phone|screen|emails))
(lost|mislaid|misplaced|mixed up|forgot~) .. (my|every|all) . (test|file|form|forms|papers|paperwork|application|documents|page|sample|samples|details|cv|resume|certificates)
(talk~|spoke|speak~|treat~) . (down )?(to |at )?(me|us) (like|as if|as though) .. (i|a|an|we)|no wonder (you|nobody|people|your|they|the)(?! * me )
(i|we) . (ran|worked|did|gave|spent) .. (shift|day|hours|week|trial) .. (no|without|zero) (pay|wage~|money)|(wage|pay) theft
had me (drive|come|travel|fly|take|do|go|fill|sit|wait|jump|write|prepare) .. (twice|three|four|five|times|for nothing|only|just|and then|before)
i (find|found) . (not|that|this|it) .. (correct|right|fair|ok|okay|nice|decent|good|professional)(?! (that|advice|to know))
no way to (treat|run|conduct|handle|speak|talk|behave|deal)|(told|said|assured|promised|impression|thinking|implied) .. (much|practically|basically|all but|virtually|good as|already) (mine|hired|in|there|done|got)(?= (\\||,|and|then|but|so|only))
only . (hire|hires|employ~?|take~?|want~?|promote~?|interested in) . (people|friends|family|those|men|insiders|relatives) (you|they|who|like|from|that|over|under)
(was|been|left|being|keep|kept) . (left )?(waiting|hanging|in the dark|guessing|wondering) (for|until|without|all) .. (days|weeks|months|hours?|minutes|news|word|answer)
(made|making) (me|us|people|candidates) (do|take|go|come|sit|jump|wait|travel|complete|fill|attend) .. (twice|interviews|rounds|tests|tasks|calls|hours|weeks|months|hoops|weekend|for nothing|only|just|and then|before)
(find|found|think|call|consider|thought) (it|this|that) (~ )?(unacceptable|unfair|rude|disrespectful|unprofessional|outrageous|ridiculous|insulting|inconsiderate|poor|shameful)(?= (that|how|to|of|from|not|\\||,|and))
(you|they|company|panel|manager|recruiter) . (changed|moved|altered|switched|keep changing|kept changing) . (the )?(requirements?|criteria|job|role|brief|task|rules|salary|spec|description) .. (halfway|midway|after|twice|later|again|without|at the last|in the middle|on me)
(answering|reading|writing|checking|doing|typing|sending|replying to|looking at|scrolling|playing) .. (emails?|messages|phone|laptop|texts?|screen) .. (while|whole|entire|during|throughout|when i|as i|all the)|(could|can) (not )?care less
! PERSON . (did|do|does) not . (seem|appear|look) . (interested|prepared|ready|bothered|happy|to (care|know|listen|want|be))
(comment~?|remark~?|joke~?|jok~|question~?) .. about my (age|accent|gender|pregnancy|children|weight|looks|appearance|religion|hijab|headscarf|clothes|hair|disability)|asked . (if|whether|when) .. (pregnant|married|(planning|going|intend~|want~) to have (children|kids|a baby|a family))
! (it|that|this) is not . (ok|okay|right|fair|nice|acceptable|good|decent|polite|professional|on) . to (let|make|keep|leave|send|ask|tell|treat|do|have)
(different|nothing like|far|miles) . (from|to) (the|what|your) .. (advert~?|ad|description|posting|advertised|described|promised)|promised .. (and|but) .. not(?! (need|expect))
PERSON .. (was|were|is|seemed) . . (unfriendly|unhelpful|impolite|abrupt|curt|brusque|patroni[sz]ing|sarcastic|short with me)|(?<!my )PROCESS .. (was|is|seems?|seemed|felt) . . (random|arbitrary|a lottery|lottery|disorgani[sz]ed|opaque)
(wasted?|wasting) (a|an|one|two|three|four|my|our|the) . (day~?|week~?|hours?|months?|weekend|morning|afternoon|evening~?|holiday|leave)
(?<!my )(communication|organi[sz]ation|treatment|process|procedure|handling|recruitment) .. (was|is|has been) . (poor|bad|slow|lacking|non-existent|terrible|not (good|great)|a let-?down|disappointing)
(contacts|connections|who you know|looks|age|paper|certificates) (matter|matters|count|counts|mean|means) more|(process|system|procedure|recruitment|hiring|hr|communication) . needs? . (work|improv~|fixing|rethink~|an overhaul|looking at)
`;
