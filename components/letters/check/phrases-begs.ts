/** What asks them to think again: phrasings in the small language of `phrases.ts`, one a line. */
export const BEGS = `
relook~?|re-look~?|have a (second|fresh|new) (look|think)|change of heart|do the needful and (consider|select|appoint|give|hire|call)
(could|can|would|will|may|might|please|kindly|ask~|request~|hope|hoping|grateful|if) .. my (application|case|cv|resume|candidature|profile|file|candidacy|name|interview) .. (look~ at|consider~|review~|reopen~|read|given|re-~|revisit~|view~|examin~|put) .. (FRESH|another|second|fresh)
! (minded|willing|prepared|open|inclined|persuaded|possible|ready|tempted) to (revisit|reconsider|review|look again|reopen|rethink|(see|meet|interview|try) me .. (again|once more)|change (your|the (decision|outcome|result|answer)))
(minded|willing|prepared|persuaded|inclined) to (see|hear|meet|interview) me
! (not have|not need|no need|without having|not be) .. (pay~|paid|salary) (me|for the)
(come in|start|work|trial|month|week|day|shift|day's work|do (the|this|your|that|any) (job|work|role)) .. (for free|for nothing|unpaid|at no cost|free of charge|without pay|on a trial basis|on probation)(?= (\\||,|and|if|until|so|or|just|to|;|for))
(?<!(the|my|your|that|thanks for (the|a)) )free trial (day|week|shift|month|period)
(if|whether|possibility|chance|way|can|could|might|may|hope) .. (decision|outcome|result|rejection|this|no) .. (still )?(be )?(changed|reversed|altered|revised|reviewed|overturned|undone|rethought|reopened|turned (round|around))
(is|are) (the|that|your|this|all) doors? .. (closed|shut) .. \\?|door .. (opened|open) (again|for me|a crack|just|after all) \\?|no way .. (door|back in|around|round)
(would|could|will|happy to|willing to) . (sweep|scrub|mop|clean|wash) the .. (floors?|toilets?|windows?|dishes)|(get|gets|getting|let|lets) (me|my foot) in(?! touch)
(counting|count|counts|depending|depend|depends|relying) on (me|this|it)(?! (being|time|as))|family .. (counting|waiting|depending)|(pay|afford|cover|meet) (my|the|our) (rent|bills?|mortgage|loan~?|fees|food|debts?) .. without|(how|if) i .. (pay|afford|survive|live|manage|feed|cope) .. without
please (do not|not) .. (give|offer|fill|close|hire|sign|make it final|decide|promise) .. (job|role|position|post|somebody|someone|anyone|yet|contract|until)|not (make it|be) final yet|do not (make it final|decide yet|close the)
(redo|repeat|retake|resit|retry|sit) .. (test|interview|task|round|exam|case|exercise|presentation) .. (if|so|change|at any time|to (show|prove|improve|better))(?! (i|we|you) (learn|want|get))
(another|second|one more|further|new) (call|interview|meeting|chat|conversation|visit|day|shift|trial) .. (so|to|where|in which|before|and) .. (convince|show you|prove|persuade|change|fill|decide|let me|give me)
(could|can|would|please|will|may) .. put in a (good )?word|put in a (good )?word .. (so|and|to)
(please|could|can|would|will|ask~|hope) .. (keep|hold|leave) .. (position|role|job|post|place|spot|slot|seat|offer|door|decision|mind) open(?! (for (future|me in)|in case))(?= .. (for me|until|days?|till|week~?|a (bit|little)|contract|signed|final))
(some|any|another|a) way (round|around) (this|it|that)|surely (there|you|something)|before you (make it (official|final)|fill|sign|announce|finali[sz]e|settle on|offer (it|the)|hire|close the)
(take|accept|work for|settle for|happy with|agree to) . (a |an |any )?(lower|smaller|reduced|less|half|minimum|junior) . (salary|pay|wage~?|money|rate|package|title|role|position|post)(?! (than (a|the|my)|at my|elsewhere))
(pleading|plead|begging|beg|beseeching|imploring) .. (let|give|hear|see|you)
(let me|allow me to) come (in|for|back) .. (before|trial|shift|one more|another|show|prove)
(hope|hoping|pray~?|wish) .. (you|they|panel|team) .. (change|rethink|reconsider|think again|see (it )?differently|come round|come around)
(like|even|just|maybe|at least|or) .. let me (try|do|work|start) .. (and|then)|then (you can )?decide
if you . (grant~|gave|offered|allowed) me .. (interview|chance|trial|opportunity|go|day)|(?<!(thank|thanks|grateful|thankful|for) ..)giving me (another|a second|one more)|see your way to
foot in the door|let me (fix|make it right|make up)|give me a (try|go|chance|shot|trial)|(would|could|might|can) . (make a|any|make any|tip the) (difference|scales?|balance)(?! if i (learn~|took|take|got|get|study|studied|had|did|passed))|place for me|(this|it|that|trial|day|i) (would|might|could|will) . convince you|whatever would help|what would it take|(given|giving) up hope|holding out hope
! no for an answer
(speak|talk|meet) .. again * (show|convince|prove|persuade)|is there no .. (me|i|join|work)|accept any (conditions|terms|job|offer)
(schedule|arrange|set up|grant me|offer me|do) (another|a second|one more|a new) (interview|meeting|conversation|round|test)|for a (probation~|trial) . (period|day|week|month)
anything (else )?(at all )?i (can|could) .. (chang~|reconsider|convince|turn~ (it|this|things))(?! (in|about) (my|myself))
(could|can|may|might) i .. (come back|return|try|do|redo|take) .. again|(could|can|may) i (at least )?(come in|come|do|work|have|try|start) .. (trial|taster|probation)|come back and (try|redo|present|take|show you (what|that i|how))
urgent~? (need|want|requirement)|in need of (a |the |this )?(job|work)|consider me (sir|please|\\||,)|please consider me\b(?! (for (future|other|any)|again|if|when|in))
(any|some) (flexibility|leeway|wiggle)|keep my (application|case) open|all i (need|ask|want) (is|for)
(think|imagine) .. what (this|it) . (would|will|could) mean|(if you|you) . (say|said) yes|drop everything
please , please|i need this(?= (\\||,|;))|what else to do|(do|work|done) .. for less(?! than (a|an))|(do|give|work|accept|take|pay) . whatever (is needed|it takes|you need)|day or night
is (the|your|this|that) decision .. (final|fixed|irrevocable) \\?|humanitarian|sympathetic~|(consider|look (at|into)) my case|squeeze me in|make (room|space|it work) for me|(you|they|please|surely|there) .. (find|make) (some|any|a) way
(unemployed|out of work|jobless|without (work|a job)) (for|since) * (do not|please|no|need|any)
(?<!how you ..)(reconsider~|rethink|re-think|re-consider)(?! (how|whether))
(please|you to|could you|would you|can we) . (review|discuss|talk about|look at|go through) . (the|your|this|my) . (decision|rejection|case|application|candidature|profile|file)
(reverse|overturn|revisit~|re-?evaluat~|reassess~|re-?examine|reopen|undo|revise|take back|appeal) . (the|your|this|that|my) . (decision|choice|rejection|refusal|case|application|candidacy|candidature|profile|file)(?! (sooner|process))
(?<! i (~ )?)(think|look) again(?! about (what|how))
(?<! i (~ )?)(think|look|consider) (at|over|about|it|this|that|my|your) . (it|this|that|my|your|the (decision|case|application)|application|case|decision|candidature|over) .. (again|twice|once (more|again)|one more time|one last time|a second time|afresh|anew)(?! (if|when|should|for|in|as|later|about|next|down))
(another|second|one more|one last|closer|fresh) look at (my (application|case|cv|resume|file|candid~|profile|form)|me|it|this)|(give|take|have) .. (another|second|one more|fresh) look
find it in your heart|let me try|(please|still|if you|kindly|do) . consider me for (the|this) . (role|job|position|post)|(is|are|be|not|was) (there )?(not )?anything (else )?you (can|could) do (for me|\\||\\?)|give me (just )?(one more|another|a second|one last) (chance|shot|go|try|opportunity)|give me (one|a|two|three|just one) . (week|day|month|hour|minute)s?
(?<!(if|should|in case|made) you . )chang~ (your|their|his|her|the ~) (minds?|decision)
(?<!(thank|thanks|grateful|thankful|kind|pleased|good|appreciate) (you )?..)(please|could you|would you|can you|will you|if you|request|hope|want|need|beg~|just|only|and|,|ask~|\\|) . (to )?(?<!for )(give|grant|allow|offer|giv~) me(?! a (shout|call|ring|bell|line|hint|tip)) .. (chance|opportunity|shot|try|trial|job|role|position|interview|go|hope|place|work)(?! to (apply in|thank))
(ask~|hope (that )?(you|the|for)|hoping (that )?(you|the|for)|like|love|want|need|deserve|beg~|plead~|request~|wish|just|please) .. (?<!(should|if|when|in case|once|for|whenever|as|there is) )(second|another|last|one more|final) (chance|shot|try|go|opportunity)(?! (to|call|soon|in|from|aris~|comes?|should|open~|becom~|turn|some ?day|one day|next))
(please|let me|ask~|come in|grant|allow) .. (one more|another|one last) (interview|meeting|round)
(one more|another|one last) (interview|chance|meeting|shot|try) (is|was|that is|, that is) all
(beg(?! (your|to (differ|disagree)|the question))|implore|plead|beseech|begging|pleading|imploring|on my knees|have (mercy|pity)|take pity|mercy|desperate(?! (for (a |an |some )?(coffee|tea|drink|cake|rain|holiday|break|air|sleep|water|sugar|lunch|biscuit)|measures|to (go|eat|sleep|laugh)))|desperately|last hope|only hope|last resort)(?! measures)
i . need ((this|the|your) . (job|role|position|work|income|salary)|a job (\\||,|and|so|badly|desperately))|no other options?
(job|role|position) (means|meant|would mean|is) (everything|the world|my (last|only))
my (family|children|kids|child|rent|visa|mortgage|savings|landlord|wife|husband|parents|livelihood|future|life|bills|loan|permit) .. (depend~|due|rely|relies|count~|suffer~|expir~|on the line|at stake|run~ out|evict~)
(support|feed|provide for) my (family|children|kids|parents)|i have . (children|kids|mouths|bills|debts|loans|parents|a (family|mortgage|~ to feed)) .. (feed|support|pay|look after|care|raise|depend~|no income|no money|rely|rent|struggl~)
(nobody|no one) else (is hiring|(will|would|wants to) . (have|hire|take|give|employ|want|help|offer))|running out of (money|savings|options|time)
i (will|would|could|can|am (willing|ready|prepared|happy|able)|shall) * (do anything (for|to (get|work|join|be|have)|\\||,)|accept anything|any (job|role|work|pay|position|salary|hours|shift|package)|whatever (you (can|have|offer|pay|decide|want)|hours|job|package)|(?<!(do|see|be|fix|make|hold|play) (it|that|there|them) (all )?(again )?)for (free|nothing)(?= (\\||,|;|and|if|until|so|or|just|to|at|;|for))|without (pay|salary|any (pay|salary|money|conditions?))|unpaid|(lower|less|reduced|half|smaller|minimum) . (salary|pay|money|wage~|package)|pay cut|trial (period|week|day|month)|tomorrow , |a trial|probation~)(?! (i|to) (can|learn))
let me (prove|show you|come (in|back|for)|try again|have (another|one)|convince|start|redo|retake|repeat)
(chance|opportunity|want|allow me|way) to (prove(?! to myself)|redeem|convince|retake|redo|make it up|change your)
! (is there|is it|there must be|be) . (any|some|no|nothing|anything|something|still|possible|a) .. (way|chance|possibility|hope|i could|that would|else|for me|again|to change) * (consider me again|look at me|see me again|try again|reconsider~|(?:get|have|take|given?|offer~?|fill|considered for|for|do) (the|this|that) (role|job|position|post)|chang~ (your|the|this|that|their)|hire|do for you|have me back|take me)(?! (in the future|that|you would recommend|next))
! (has|have|is|are) not . (signed|set in stone|started yet)
before (you|the|it|anything|they|she|he) .. (sign~|finali~|final|contract)
please (hire|take me|pick me|choose me|select me|accept me|save|help me(?! (learn|improve|understand|grow|prepare|decide|choose|see|get better))|(do not|never) (close|shut|give up|turn|reject|let this|say no|abandon|leave me|forget about))
(take a (chance|risk|gamble) on me|make an exception|(find|have|any) . (place|spot|room|role|position|something) for me|have me back|take me (on|in|back))
(possible|like|love|allow me|able|want|me) (to )?(repeat|redo|retake|resit) .. (interview|test|task|assessment|round)
(consider|open to|willing to|think about|possible to|mind) . (hiring me|taking me|giving me|offering me|reopen~|having me|repeating|to (repeat|redo|retake))
hire me|give me (this|the|that|any) (job|role|position)
not too late|do something for me|(there is|is there) . (still|any) hope|try me (out|for)|give me a try|(only|sole) (earning|breadwinner|earner)|any (package|salary|location|vacancy|post) . (is |would be |will be )?(fine|ok|acceptable|do)|before you settle
i (promise|swear|guarantee) .. (you will(?! (hear|never hear|not hear))|work (hard~|more|day|night)|harder|not (be disappoint~|let you|regret))
you (will|would) not (regret|be disappointed|be sorry)
i know (i|that i) (can|could|would|will) . (convince|prove|do this|do it|change)
(let|letting|allow|allowing) me (have|do|work|come|try) .. to (show|prove) you|(find it in (you|your heart)|in your heart) to
look into (my|the) . (matter|case|application|issue)|(appeal~|request~|ask~) .. to your .. (heart|kindness|goodness|mercy|good self|generosity)|nobody to (help|support) (us|me)|even (if )?(it is )?as (a|an) .. (assistant|helper|cleaner|trainee|intern|temp|peon|clerk|fresher|junior|volunteer) .. (i (will|would)|is|ok|fine)
(written|set|carved|cast) in stone(?= (\\?|yet|\\||,))|(delay|postpone|wait with|hold off|hold back) .. (answer|decision|offer|contract|hiring|signing|announc~)
(then|after|afterwards|later) you (can|could|may|will) .. (decide|see|judge)|without (a |any )?contract
(give|grant|provide|offer) .. (opportunity|chance|shot|trial) to me|(one|a) more (opportunity|chance)(?= (to (me|show|prove|interview)|\\||,|and|i))(?<!(if|when|should) .. )|(?<!(if i|were|had) .. )(please|kindly|allow|let|ready|willing|want|like|could i|can i|and|request) .. (take|conduct|give|do|hold|attend|appear for) .. (test|interview|demo|class|trial|round|task) (once again|again|once more)(?! (in|when|if|next|one|some))
i * need (this|your) (job|work|role|position|income)|(badly|desperately|so much) need|lifeline|(would|could|will) . (save|rescue) (me|us|my (family|life))
(check|examine|verify|go over|go through|consider|review|discuss) (your|the|this|my) (decision|application|case|profile|file|cv|resume|candidature) .. (again|once more|one more time|a second time|anew)
i (would|will|could|can) . (take|accept|do) (anything|any (job|work|shift|role|position|hours|post))(?! (you|i|that))
think (about|over|on) (it|this|that|your decision) (~ )?(some more|a (bit|little) more|again|once more|one more time|over)(?! (if|when|in|about))|i * need the (money|work|income|cash|wages?|salary)
is (it|this|that) .. (a (definite |final |hard |firm )?no|final|definite|decided)(?= (\\?|then \\?|, or))|(do|did|work|offer|give|try) . a free (week|day|month|shift|session|trial)
(find|offer|give) .. (job|work|something|anything|place|position|role) for me(?! to (learn|read|work on|study))|only (one|person) . (who is |who )?(earning|earns|working|with (a job|an income|a salary))
! not know what i (will|would|shall|am going to|can) do (without|if|now|next)(?! (it|time))|all i . (ask|asking|want) (for )?(is|for is)
(make|find) (room|space) for (me|one more|another)|(favou?r|kindness|world|everything) .. if you (took|take|hired|hire|gave me|give me|let me(?! know)|would (take|hire|have|let)|could (take|hire))
if you (took|take|hired|hire|let|gave) me . (after all|try|a (try|chance|shot|go)|in|on|work|start|back)
(think|consider|check|look) (about it )?(one more time|once more|a second time)(?! (if|when|in))|(must|please|only|just|ask~|request~) . give me (the|a|one|this) (possibility|occasion|chance|opportunity)
(keep|hold|leave|holding|keeping|leaving|reserve) (the|this|that|a|my) (post|position|role|job|place|spot|seat) (open|free|for me)
(give|giving|spare) .. (a second|another) thought (to|about)|(whole|entire|full|all the) responsibility .. (me|my)
! (is|was|surely) (there|it) . (no|not (any|some|a)) (other )?(way|chance|possibility|hope|scope|room|option) .. (you|that|of|for (me|you))
i would . (do|have done) (it|this|that|the (job|work)) (for nothing|for free|unpaid)(?= (for|until|at first|the first|if|so|to|\\||,|and))
(use|using|exert) your .. (office|offices|influence|position|contacts|connections|power) .. (help|assist|for me|get me|put|so that)|please (ma|ma'am|my)? ?,? ?(help|assist|save|rescue) (me|us|my)(?= (\\||,|;|and|sir|ma|with (a|this|the|any) (job|work|position)|to (get|secure|find) (a|the|this|any)))
even if (it is|as|only|for)? .. (contract|temporary|part-time|nights?|junior|intern~|cleaner|cleaning|casual|volunteer|unpaid|trial|probation~|weekends?) .. (i|that|would|will|it|\\|)
my (siblings|brothers|sisters|mother|father|parents|family|children|people|kids|grand~|wife|husband) .. (look~ (up )?(to|on) me|hop~ (in|on) me|hungry|starv~)
(show|forward|pass|send|put) (them|it|this|these|my ~) (~ )?(to|in front of) .. (director|manager|boss|panel|board|team|committee|owner|client) .. before .. (final|decid~|decision|sign~|offer|announc~|settled|too late)
(if|should) .. (new|other|chosen|successful|first) .. (not work out|not (stay|last|start|turn up)|leaves|fail~|does not (last|stay|come|start)) .. (i|please|you) .. (start|cover|wait~|step in|available at|here|ready|drop|tomorrow)
i would . (take|accept) (anything|whatever) (you|at all|going)(?! (say|suggest|tell|advise|recommend))
! (could|can|may|might) i not .. (second|another|chance|interview|trial|again|come|try|one)
give (it|this|that|me|my ~) (one|just one) more (thought|try|go|look|chance|think)|another (think|ponder)|(to|can i|could i) appeal(?= (\\?|\\||,|against|this|the|your|it|that))
(talk|speak|sit down|discuss|meet) (about (it|this|that|the decision) )?(once more|one more time)(?! (in|when|next|some))
on any terms|if (it|this|that) is .. (about|a question of|down to) .. (money|salary|pay|hours|notice|commute) .. i (can|could|would|will|am)
(tell|say) me (that )?there is (something|a way|still|hope|anything|a chance)
my offer .. (free|unpaid|trial|still stands|stands)
(consider|keep|have|take|think of|see|put) me .. (as )?(a |your |the )?(back-?up|reserve|substitute|second choice|plan b|fallback|spare)
(must|got to|has to|have to) be (something|anything|some way|a way|some ~) .. (i|we) can|turn (this|it|things) around|(anything|something|whatever) .. (i can|it takes) .. change (your|their|the) mind
(is|was) (the|your|this|that) (decision|answer|rejection|no) (really |truly |absolutely )?(final|set in stone|definite|irrevocable)|(is|are) there (still )?(a|any|some) (small |slim |slight )?(chance|hope|possibility)(?= (\\||\\?|left|for me|that (i|you)|of (me|you|a)))
(candidate|choice|person|one|hire|applicant|pick|she|he) .. (decline~|drops? out|falls? through|pulls? out|backs? out|changes? (his|her|their) mind|withdraws?|quits?|says? no|not (work|show|turn|start)) .. , .. (think of|call|ring|remember|contact|consider|text|email) me
(just|only|even|give me) (one|a single) (day|week|hour|shift|month|try|evening) .. you (would|will|could) . (see|know|regret|understand|notice)
(give|gimme|gis|grant|allow) (us|me) (a|an|another|one more|one last) . (go|chance|shot|try|crack|bash|look-in|hour|day|trial)|another (go|crack|shot|chance|bash) (will|would|please|can|could)
`;
