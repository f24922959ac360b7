/** What puts the writer down: phrasings in the small language of `phrases.ts`, one a line. */
export const SELF_PUT_DOWN = `
! (?<!(which|what|where|whether) .. (of|in|about) |not (accept|think|believe|agree) (that )?)my (career|work|life|english|german|french|interview|performance|presentation|answers?|mind|brain|skills?|cv|resume|portfolio|memory|code|test|talk|attempt|pitch|demo|application|experience|degree|knowledge|accent|spelling|maths?|writing|whole ~) .. (is|was|were|are|has been|looks?|seems?|sounded) . . (a )?(SHAME|train wreck|car crash|shambles|worthless|poor(?! ,)|weak(?! ,)|a joke|of (little|no) (value|use|worth)|not worth ~|nothing(?! (like|but|compared))|good for nothing|ridiculous|laughable)
(silly|stupid|foolish|naive|crazy|daft|mad|arrogant|presumptuous) (of|for) (me|someone|somebody|an? ~|an? ~ ~|a ~ like me)
deserv~ . (a )?(better|more|far better|much better|someone|somebody) .. than (me|i|myself|what i)
(who|why|nobody|no one|never) .. (hires?|wants?|needs?|belong~|takes?|chooses?|employs?|interest~|picks?|bother~) .. (someone|somebody|anyone|people|a ~|an ~) like me|like me .. (belong~|has no place|not (belong|fit|stand))
two left hands|ten thumbs|second best|second rate|third rate|not much to (look at|offer|show)|no (real |particular |special )?(skills?|talents?|abilit~|gift) (at all|to offer|worth|\\||,|and|for)|good for nothing|i ruin (everything|every|all|it|things)|i (suck|stink) at|i (am|was) (useless|hopeless|helpless|lost) (with|at|in|on|when)
i (always|never|only|just|simply|constantly|ever) (freeze|fall (apart|to|flat)|crumble|crack|fail|choke|panic|stumble|lose my nerve|blow|ruin|spoil|forget everything|come second|lose)
(why|how|what made me) . i (ever )?(thought|believed|imagined|supposed|hoped|expected|dreamed) (that )?(i|someone|it|anyone|to|my)(?! (need|might need))
(can|could|do) not (seem to )?(do|get|finish|manage|achieve|say) anything (well|right|properly|correctly|useful|without)
(?<!(whether|if) )(my|i am|i was|i have been) . (mind|brain|too|head|memory|far too) .. (too )?(weak|stupid|dumb|thick|dim|slow|feeble|small) (for|to|,|and|in|with|\\||at)
i (am|was) . (slow|bad|weak|poor|dumb|thick|dull) and (slow|bad|weak|poor|dumb|thick|dull|stupid|useless|boring|clumsy|old)
(went to|fell to|falling to|go to) pieces|i (am|was|feel|felt) . (like )?a . (disaster|catastrophe|train wreck|joke|flop|dud|write-off|misfit|waste|letdown|let-down)
(would|could|might) have rejected me|not . (choose|choosing|hire|hiring|take|taking|pick|picking) me(?= (\\||,|and|;|because|as|either|,)) .. i am (not|no|too|just)|you (were|are) right not to (choose|hire|take|pick|want|select) me
! not .. (same league|your league|your class|your calibre|your caliber)
fooling myself|(saw|see|seen) (right )?through me|what i was thinking|nothing to show for|never in with|always (come|comes|came|finish) (second|last)|used to (not being|being) (chosen|rejected|turned|passed|picked)|tongue-tied .. stupid|puts? up with me
! not worth (your|the|anyone's) (time|effort|trouble|while)|(no|not have any|not have the|lack) (talent|brains)
(someone|somebody|anyone|person|people|candidate) as ~ as (me|i)
(nobody|no one) (ever )?(picks|wants|hires|chooses|likes|takes|listens to) me
(do|did) not .. know why i . (applied|apply|bother~|try|tried)|why i . bothered
kidding myself|(am|too|bit|probably|just|getting|old and|i (feel|felt)) past it|(?<!(only|just|live|from|right) )over the hill|nowhere near (what|good|as|your|the|enough)|deserve .. better than me|not as (talented|clever|smart|good|bright|gifted) .. as
(?!i (got|had|saw|read|heard|received|wrote|gave|met|did|found) )i . (am|was|were|feel|felt|must be|must have been|always been|sounded|look|looked|c(a|o)mes? (across|over)( as)?|seemed|made|like) . . SHAME(?! (about|for (him|her|them|you|the)|cold|(at|with) (names|directions|faces|remembering|plants|small talk|mornings|heights|birthdays|goodbyes|cook~|danc~|sing~|golf|chess|cards)))(?<!a (bit|little|touch) ~)
! i .. (not|never) . . (good|smart|clever|bright|talented|worthy|intelligent|sharp|special|deserving|interesting) enough(?! (at|to (beat|win|play)))
! i (am|was) . (not|never) .. (worthy|cut out|made for|up to (it|the job|your|this)|much (good|use)|any good|the (smartest|sharpest|brightest)|anything special|very (bright|clever|smart)|good at (this|interviews|anything|talking|people)|your (level|class)|clever|smart)(?! enough (to say|for now))
! i . (do|did|would|could|can|will) (not|never) . (deserve|belong|have what it takes|stand a chance|measure up|compare (to|with)|amount|(get|do) anything right|get anything|offer (much|anything)|impress any~|have hired me)
! i . (would|will) not . (have )?(hire|hired|pick|picked|choose|chosen) (me|myself)|no match for|(who|i) (will|would|can) never (succeed|make it|get (a|any)|amount|learn|be (good|hired|enough))
(i|me|myself) .. (weakest|worst|dumbest|stupidest|poorest|least .) (candidate|applicant|person|one|interviewee|choice)
(as|being|i am|just) (a|an) . (mediocre|average|weak|poor|useless|bad|slow|terrible|lousy|awful) . (student|candidate|engineer|person|speaker|applicant|developer|teacher|writer|graduate|interviewee)
! (would|should) (not|never) have (hired me|applied|bothered|wasted)|never (should )?have applied
i . (blew|bombed|botched|screwed up|messed|mess up|mess everything|ruined|flunked|butchered|bungled|wrecked|tanked|stuffed up|cocked up) .(it|this|that|everything|(the|my|your) (~ )?(interview|test|task|presentation|chance~?|answers?|call|demo|talk|pitch|exercise|question~?|opportunity|case|trial|shift|thing|part|day|ending|round)|up|so|,|\\||and|of|completely|when|again)
i . (failed|choked|flopped|sucked|stank|crashed|embarrassed|disgraced|humiliated) (you|myself|miserably|badly|horribly|terribly|completely|again|like|the interview|everyone|as (always|usual)|spectacularly)
let (myself|you|everyone|everybody|you all|them|people) . down|mak~ (a )?.(fool|idiot|ass) (of|out)|(?<!(your|their|the) ~ )made a (complete |total |right |real )?(mess|hash|fool|idiot|shambles)
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
(hate myself|hating myself|nothing to offer|nothing special|i am nothing|my (own )?(stupidity|incompetence|inadequac~|uselessness|ineptitude|mediocrity)|what was i thinking|story of my life|serves me right|typical of me|lost cause|impost~ syndrome|laughing stock|beat(ing)? myself (up|black)|wrong with me|likes of me|people like me)
no (business|right) (applying|being|even|to apply|in|wasting|asking|calling)
(beneath|below|not up to|far below) your (standard~?|level|expectations)
(too|so) (stupid|dumb|old|slow|dull|boring|awkward|useless|thick) (and|to|for|that|\\||,)
(wanting|preferring|choosing|hiring|taking) .. (real|proper|decent|better) .. (instead of|over|rather than) me
i (will|would|can|could) . never . (get (a|any) (job|work)|be (good|hired)|make it|amount|be able to do|find (a|any) (job|work))
i . wasted your|i (was|am|have been|must have been|only) . (a )?(waste of|wasting|wasted|wast~) . (your|everyone's|everybody's) . (time|space|afternoon|day)
! of the (calibre|caliber|standard|quality|level) (that|you|they|serious|your)|(leave|leaving) .. to (cleverer|better|smarter|brighter|real|proper|more ~) (people|ones|minds|candidates)
all (fingers and )?thumbs|butterfingers|numpty|dunderhead|muppet|plonker|duffer|dimwit|airhead|(clumsy|daft|silly|stupid|useless|old) . (old )?(fool|idiot|thing|git|cow|sod)|two left (feet|hands)|in (their|his|her) right mind .. (me|like me)
ashamed of (how|my|myself|the way i)
(always|never|only ever) . (mess|screw|cock|muck|foul) .. up|(?<!not (accept|think|believe|agree) (that )?)my (english|german|french|writing|spelling|typing|maths?) (is|was) . (very |so |too |really )?(bad|weak|poor|broken|terrible)
! no wonder (you|they|nobody|no one) * (me|somebody else|someone else)(?= (\\||,|and|;))
(nobody|no one|who) . (wants?|needs?|hires?) .. (~year-old|old|my age|like me|(barely|hardly|can not|does not))|never be . (any|much|very) good (with|at|in)|(am|feel like) . (a|an) . (dinosaur|has-been|relic|fossil|no-hoper|lost cause)
! i am .. not what (anyone|anybody|people|employers|companies|the market) .. (look~|want~|need~)|i (was|am|did|performed) so (bad|badly|awful|terrible|poor|poorly|weak|dreadful)
! not know (why|how) you . (invited|interviewed|bothered|saw|considered|picked|put up|wasted)
you (had|have had|made) a lucky escape|you (have )?dodged a bullet|(like|as) i do with everything
! i am not (a |an )?(real|proper|true|actual|serious) ~(?= (\\||,|and|like|after|at all|;))
! (guess|suppose|suspect|afraid|fear|realise|realize|accept|seems|admit|clear~) .. i am not (a |an |the |much )?(real|proper|natural|born|true|of a|any good|good|great|right|clever|made|up|type|kind|sort) .. (~er|~ist|~ian|person|material|kind|enough|for (this|it|that))
(complete|total|absolute|utter|mere|hopeless|rank|eternal|clueless|perpetual) (beginner|amateur|novice|nobody|idiot|failure|rookie|newbie) (like|such as|as) (i|me|myself)
! i am . (nobody|no one|not (anybody|anyone)|nothing|not much) (special|important|in particular|remarkable|worth|much|to write home|you (would|will) (remember|notice|miss))(?! (in|at) (the|my))
(always|forever|eternal|perpetual) (the |a )?(bridesmaid|runner-up|loser|reserve|understudy|failure|also-ran)
! not blame you (if|for) .. (laugh~|giggl~|chuckl~|not (hir|choos|want|tak|pick)~|turning|say~ no|reject~|passing)
(nobody|no one|who) in (their|his|her|its) right mind
(thought|think|found|took|consider~) me .. (a|an|for) .. SHAME(?= (\\||,|and|for))
! not (~ )?(bright|clever|smart|intelligent|gifted|talented|quick) (enough )?(when it comes|with|at|for|like)|never (get|win|succeed at|achieve|land) anything
i . (always )?(come|came|comes) (across|over) . (terribl~|bad~|awful~|poor~|horribl~|weird~|wooden|stupid~|dull~|boring|cold|rude|arrogant|strange~|all wrong)|! (can|could) not (just |ever )?sell myself
a (bit of a |complete |real |total |right )?(dinosaur|technophobe|dunce|numpty|liability|slow learner|non-starter|misfit|oddball|nobody)(?! (bone~|exhibit~|museum|skeleton|park|fossil))
! not the (~est|most ~) .. (brain|tool|knife|bulb|spark|person|candidate|one|pencil)
(people|someone|somebody|person|candidate) .. (~er|more ~) than (me|i|myself)(?= (\\||,|and))
i . too (clumsy|old|slow|shy|quiet|stupid|thick|loud|awkward|dull|simple|boring|dim|ordinary|scatty|disorgani~) (for|to)
! (think|believe|feel|sure) (that )?i am . (much|any) (good|use)
(i am|as|such|just) (a|an) . (boring|dull|uninteresting|forgettable|awkward|difficult|weak|lazy|stupid|clumsy|hopeless) (person|man|woman|guy|candidate|speaker|worker|mother|girl|boy|applicant)
(people|everyone|everybody|they) . (forget|ignore|overlook|laugh at|avoid) me|make no impression
who (was|am|did) i (kidding|fooling|trying to|think i|to (think|apply|believe))|(skills?|brains?|talent|head|nerve|guts|personality) .. (that )?(real|proper|true|normal|other|most) (people|engineers?|~s) (have|has|do|need)
(a|an) (stupid|useless|hopeless|dumb|terrible|bad|poor|lousy) (one|person|man|woman) (when|at|with|in|if)|nobody (can|could|wants to|will) (hire|take|want) (this|that|me|someone like)
(?<!if )i (must have |have )?(bored|annoyed|disappointed|embarrassed) (you|everyone|everybody)(?! (if|with (this|my) (email|letter|note)))|let my (nerves|anxiety|temper|mouth|fear|shyness|tongue) .. (ruin|spoil|wreck|everything)
(anyone's|anybody's|nobody's|no one's|your) (first|top) (choice|pick)(?= (\\||,|and|but|anyway))|should (not|never) have (got|gotten) my hopes up
! not (a|an) (quick|clever|bright|smart|confident|natural|interesting|gifted|intelligent) (person|speaker|thinker|interviewee|talker|learner|man|woman)|my (brain|mind|head) . (goes|turns|went|turned|is) . (to |into )?(mush|jelly|porridge|soup|cotton|pulp|sieve)
would have (hired|chosen|picked|taken) (me|myself) (either|too)|never have anything (clever|smart|interesting|useful|good|sensible) to say
my (english|german|french|nerves?|memory|accent|mouth|maths?|spelling|grammar|shyness|confidence|brain|tongue|temper|head|face) .. (lets?|let|failed|fails|deserted|betrayed|betrays) me (down )?(\\|?,? )?(as (it|they)? ?(always|usual|ever|so often)|again|always|every time|once more)
(someone|somebody|people|a ~|anyone|those|candidates?) like (me|myself) (rarely|seldom|hardly|scarcely) .. (get|gets|make|makes|pass|passes|succeed~?|win|stand|fit|belong|land|reach|go|goes)
no wonder .. (went|chose|picked|took|hired|preferred|decided|gave|offered) .. (after|given|with|considering|when|because) .. my
(such|so|a|my) (poor|weak|bad|sorry|miserable|pitiful|feeble|shoddy|lame) (showing|display|effort|account of myself|advert for myself)
! not . (the )?(sort|kind|type) of (person|candidate|woman|man|girl|guy|employee|worker) (that |who |whom )?(people|anyone|anybody|employers|companies|you|others|teams) .. (want|wants|need|hire|choose|like|pick|look~)
(must|probably|surely) .. (looked?|sounded?|seemed?|have (looked|sounded|seemed|come across|appeared)|been) .. (ridiculous|stupid|silly|pathetic|foolish|dumb|crazy|like a fool|an idiot|a fool|laughable|clueless|hopeless)
i (should|had better|ought to|might as well|will) . (stick|go back|return|keep) to (sweep~|clean~|wash~|scrub~|stack~|flipp~|serving|what i know|my|the (till|kitchen|mop|shop floor|bar|fields))
(not know|no idea|wonder|what) .. (possessed|made|got into|came over|drove) me to (apply|try|think|believe|hope|aim|send)|so far above me|(far|way|well|miles) (above|beyond|over) (me|my (station|head|reach|level|league|paygrade|abilities))
(rejections?|failure|failing|losing|disappointment|no~?) (is|are|was) (all|what) i (ever |always )?(get|got|deserve|know|am good)|(and |quite )?rightly so(?= (\\||,))
! (lack|lacked|lacking|without|not have|missing) . (brains?|talent|wits?|intelligence|charm|charisma|looks|backbone|gift|personality)(?= (\\||,|for|to|and|of))
(was|am|be|been|felt like|feel like|as) (the|a|an) (dud|clown|joke|weak link|odd one|runt|dunce|dummy|donkey|fool|laughing stock|misfit|stupid one|slow one|hopeless case|dead weight|no-?hoper|spare part|dead loss|bottom)(?! (of a|that you))
(am|as|only|was) (a|an) (simple|mere|humble|lowly|plain|ordinary|poor|little|stupid|silly|uneducated|unskilled|dumb) (~ )?(cleaner|worker|driver|waitress|waiter|girl|boy|woman|man|mother|labou?rer|clerk|farmer|housewife|nobody|person|secretary|cook|soldier|guy)
! i (never|rarely|seldom|hardly ever|not ever) (do|did|perform|show|come across|present|sound|look) (well|good|right|my best|anything) .. (when|under|in (interviews?|front|public|person|such)|where|at)
! i (am|was) not (nearly |half |anywhere near )?as (qualified|good|experienced|skilled|capable|strong|clever|smart|talented|confident|sharp|quick|eloquent) as (the (others?|rest|other ~|one)|everyone|everybody|anyone|most|whoever|your)
too (slow|old|thick|stupid|dim|weak|soft|simple|rusty) in the (head|brain|mind)|(just|only|nothing but|merely|i am) (old |a piece of )?(scrap|junk|ballast|dead wood|baggage|rubbish|old iron)
i am the (sort|kind|type) (who|that|of person who) .. (drops?|fails?|messes|ruins?|spoils?|forgets?|chokes?|freezes?|gets it wrong|never|lets? people down|breaks?)
(would|could) have (turned|rejected|passed|dropped|refused|said no to) me (down|over)? ?(too|also|myself|as well|either|on the spot|\\|)
i (stammered|stuttered|mumbled|babbled|rambled|blushed|sweated|trembled|shook|waffled|blathered) .. (like|as if) (a|an|i)
! (nobody|no one|not one) .. (would|could|will|has ever) .. call(ed)? me .. (bright|clever|smart|quick|gifted|pretty|charming|interesting|brilliant|talented)
(charm|brain|personality|memory|speed|grace|charisma|confidence|appeal|wit) of (a|an) (wet|dead|old|broken|damp|stale|doorknob|brick|potato|sponge|goldfish|sieve|snail|slug|turnip|plank|cold)
my (writing|english|voice|face|suit|accent|cv|manner|spelling|hair|speech) (is|was) .. (clumsy|thick|ugly|dull|boring|too big|awful|a mess|bad|poor|shabby)(?<!(you|feedback) (said|told me|wrote|say) .. )
not (much|any) of a (catch|prize|find|candidate|success|thinker|salesman|engineer|teacher|worker|leader)|(was|am|stood|sat) .. (the|a|like a) (fool|idiot|clown|dope|lemon|twit) (with|who|in|at|on|of)|there i was , (the|a|like) .. (fool|idiot|clown|dope|lemon|twit)
! (am|i'm|was) (just |simply |clearly |plainly |evidently )?not (someone|somebody|a person|the (sort|kind|type)( of (person|man|woman|guy|girl))?|one|anybody|anyone) (who|that|to whom|for whom)(?! (gives up|easily|gives|complains?|quits?|bears?|likes to|wants to|minds|holds|takes|usually|normally|often|writes|asks|needs))
(turn|turned|become|became|change|changed) into (a|an|the|some) .. (idiot|fool|child|wreck|jelly|statue|mess|puddle|person who|stone|mouse|goat|ghost|robot|who has never)
! (i )?(have|had|got|with|possess) (no|not any|very little|zero) (backbone|talent|brains?|spine|gift|discipline|charm|personality|charisma|imagination|presence|nerve|ambition|sense of|head for|memory|wits|polish|depth)(?! for (you|your|the rude|small talk))
! (not|never) (be |been )?(the )?(material|stuff|sort|kind|type|calibre|class) (that |of person )?(companies|you|they|employers|anyone|anybody|firms|people|bosses|one) .. (want|need|hire|look|wants|needs|hires|take|keep)
i have (very |such |quite |too )?(clumsy|slow|stupid|useless|unsteady|two left) (hands|fingers|hand|head|brain|mind|tongue)
(a )?(person|man|woman|girl|boy|bloke|guy|someone|somebody) like me (is|was|can|could|does|do|has|will|would|should) .. (fine|good|only|never|nobody|not|hardly|always|stay|lucky|back office|nothing|better off)
`;
