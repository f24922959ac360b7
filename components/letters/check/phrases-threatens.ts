/** What threatens with law, reviews or the public: phrasings in the small language of `phrases.ts`, one a line. */
export const THREATENS = `
(this|it|that|story|email|thread|you|your ~) .. (going|goes|go|posted|up|appear~|land~|be|put|post|posting) (straight |right |directly )?(on|onto|to|up on|all over) . (the )?SITE(?! (page|profile|post|network|account|team|office|campus|to (see|follow|stay|connect)|and (see|follow)|talk|ads?))|(post|posting|put|putting) (this|it|that|everything|all of it) .. SITE
(my|an honest|a (bad|negative|public|detailed|full|truthful)) (review|rating) .. (will|is going to|shall|follow~?|say|tell|reflect|show|describe)
(ends?|ended|ending) up .. (on|in|at) . (SITE|the (press|papers?|news~|court~))
(saved|saving|keeping|kept|record~|document~|archiv~|screenshot~) .. (emails?|messages?|correspondence|conversations?|everything|evidence|proof)( ,)? (in case|as (evidence|proof)|if|\\||because)|(am|have been|was) recording (everything|this|our|all|you)|screenshots? of (your|our|the|this|every|all) .. (emails?|messages?|conversations?|chats?|thread|correspondence|reply|replies)
reserve (the|my|all) . (right~?)|further (steps|action|measures)(?! (in|of|towards?|to (learn|improve)))
(?<!i (have |had )?)(read~?|hear~?|see|seeing|find) .. about (this|that|it|yourself|yourselves|you|your ~|what) .. (in|on|from) . (the )?(newspaper~?|news|paper~?|press|internet|media|tv|SITE)
(they|he|she|who|boss|board|union|friends?|uncle|father|contacts?) will not be . (pleased|happy|amused|impressed|thrilled)
(tag~?|mention~?|nam~|call~? out|blast~?|slam~?|trash~?|roast~?|expos~|drag~?|blacklist~?|report~?) (you|u|your|the) .. (company|guys|firm|online|in|on|over|everywhere|for)(?! (in my (cv|thesis|prayers)|with)) .. (post~?|SITE|internet|online|web|everywhere|publicly|public)
(rais~|tak~|bring~|refer~|pass~|tak~|escalat~|report~|submit~|put) (this|it|that|the (matter|case|issue|complaint|correspondence|whole ~)) .. (with|to|before|up with|in front of) .. (LAW|COUNSEL)
(?<!(in|at|of) )(LAW|COUNSEL) . (advis~|says?|said|told|thinks?|believes?|considers?|recommend~|takes? an interest|confirm~|assur~|agrees?|is looking|has been|will (decide|see|hear|judge)) .. (me|that|case|claim|complaint|grievance|this|how|in)|(see|find out|hear|wait) .. what .. (LAW|COUNSEL) .. (says?|thinks?|makes?|decides?)
(bring~? in|call~? in|hire~?|hiring|engage|retain|involve|involving|consult~?|turn to|turn~? to|instruct~?|talk~? to|spoken? to|speak~? (to|with)|spoke (to|with)|see|contact~?|go~? to|need|get|have) . (a|an|my|our|the|his|her) . COUNSEL(?! .. (about (retrain~|becom~|career|law school)|role|job|team|training|background|exam|who (was|became)|friend|in (my|our) (family|team)))(?<!(you|your|as|nice|pleasure|enjoyed|enjoy|great|good|glad|once) ..)
(go|going|went|turn) . (to|in front of|before) . (the |a |an |our |my )?LAW(?! (with you|together))
no longer .. (buy~?|shop~?|use|using|bank~?|order~?|eat~?|fly~?|drink~?) .. (your|with you|at your|from you)
(press|media|newspapers?|local paper|journalists?|reporters?|papers?|twitter|reddit|tiktok|internet) .. (loves?|likes?|interested|fascinat~|eat~? this|find|cares? about|boring|enjoy) .. (story|stories|this|it|either|boring)
(make|makes|making) (this|it|things|life|your life) .. (uncomfortable|difficult|hard|unpleasant|expensive|hell|public|ugly) for you
one word from me|remember this (when|if|next)|(nobody|no one|none of ~) .. will .. (apply|work|buy|shop|recommend|come) .. (to|with|for|from) you|(never|not) to (buy|shop|apply|order|bank|fly) .. (from|at|with|to) (m|you|your)
(post~?|posting|tweet~?|writ~|blog~?|vlog~?) . about (this|how you|your . (process|company|hiring|treatment|recruit~|interview~|behaviou?r|practices|firm|methods)|the (process|way|treatment|rejection)|my (treatment|rejection|experience (with|at) you|experience on))(?! .. (great|lovely|wonderful|kind|good|positive|brilliant|talk|book|product|paper|museum|work))
how small (this|the|our|your) .. (industry|world|town|business|sector|field|market|city|community)|people (do )?talk(?= (\\||,|and|;))|(hate|sorry|shame|pity|sad) .. (for|if|should) .. (story|word|this|news|it|name) .. (reach~?|got? out|get out|spread~?|travel~?|leak~?|find|known|surface~?)
shar~ (my|this|the|our) . (experience|story|side|case) .. (online|publicly|widely|with (other|everyone|all|the|my|future|others)|on|everywhere)(?! .. (students|class|pupils|gratitude|positive|good))
(?<!i (have |had )?)(read|hear|find out|see) (about )?(it|this|that|more) .. (on|in) . (SITE|my (blog|post|review|article|column))
! (expect|think|believe) . (me|i) . (to )?(stay|keep|remain|be) (silent|quiet)
(meet|see (you|each other)) (again )?in (court|front of)|front of a judge|(council|board) (member|woman|man)|congress(man|woman|person)~|my senator|the senator|freedom of information|information act|how (this|it|that) . (looks|look|will look) .. (outside|public|others|people)|(unfortunate|regrettable|awkward|embarrassing) if
(with|have|has|reach~) .. (subscribers|followers|readers)|next (issue|episode|article|column|post|video) .. (about|on|feature~)|(want|wish|like|should|better) . (talk|speak|check|consult) (to|with) your (legal|lawyer~|hr|boss)|my patience .. (over|at an end|run~|exhausted|wear~|gone|thin|limited|limits)|not the only one who
rate you|(consider|think about|think of|careful with|care about|mind) your (reputation|name|image|brand)|going public
(end|look|turn out|go) (badly|ugly|bad) for|end . in court
(make|making|go|going|take|taking) (this|it|the story|everything|everyone) public|(kept|keep|keeping|have) . (records?|copies|evidence|screenshots|recordings?|notes) of (all|every|our|your|this|the (calls?|interview|conversation|emails?))|not hesitate to (use|share|take|report|inform|publish|make|go)
(pursue|pursuing|take|taking|raise|raising) (this|the) (matter|issue|case)|legal channels|appropriate (channels|authorities|bodies|body)
(shared?|told|telling|sharing) .. (what happened|my experience|this story|the story(?! (to|with) my)) (with|to)
(my|this) (~ )?(review|rating|post|article|comment) .. (goes live|go live|live|is up|online|tomorrow|public)|internet never forgets
what (your|the) . (followers|donors|patients|guests|parents|members|fans|readers|students|customers|clients|investors|boss|shareholders|ceo|competitors|press|newspapers?|media|papers|public|court|tribunal) (on ~ |at ~ )?(would|will|might|say|has|have|think)(?! about the)|if they knew
(anti-discrimination|discrimination|federal|equality|labou?r|data protection|privacy) . (agency|office|authority|commission|body|officer|board)|come to regret
(my|our) . (lawyer~?|solicitor~?|attorney|barrister|legal (team|counsel|representative~?|adviser|advisor)|councillor)(?! (taught|friend))
i (will|shall|am|have|may|might|intend|plan|must|can|could|would|want|need|had) .. (talk~?|speak~?|spoken|contact~?|consult~?|see|seek~?|sought|instruct~|turn|involve|ask|approach|inform|notify|go|going|tak~|take|hands of|write|writing|report~?|complain|refer|copied|alert|bring|file~?|lodge~?|written|wrote) .. (?<!for (our|the|my|a) )LAW(?! (about (funding|training|courses?|a|jobs?|the course)|role|job|team|position|training|background|friend))
(in|into) the hands of . (LAW|COUNSEL)|hear~? from my
(sue|suing) (you|your|the company|them|for damages)|(will|could|can|may|might|going to|shall) . sue(?= (you|your|the (company|firm)|them|for|over|\\||,|and|if))(?<! you ..)|(file|filing|bring~?|brought|start~?|face|facing|expect|consider~?|prepar~|threat~|win|my|a possible) . (a |an |the |this |for a )?lawsuit (against|for|over|if|\\||,|soon)|see you in court|take you to (court|task)
(take|taking|pursu~|consider~|reserve~?|seek~?|explor~|start~?|initiat~|begin~?|my|open to|prepared for|resort to|any|all|lead to|possible) .. legal (action|steps|proceedings|measures|remedies|consequences|options|rights|route~?|recourse|means|claim|advice)
i (will|shall|am|may|might|intend|plan|want|need|reserve|have|feel|would|could) .. (file|filing|filed|make|making|lodge~?|submit~?|rais~|bring~?|start~?|pursu~|open) . . (complaint|claim|grievance|charge~?|report (with|to|about|against)|case)
(under|violat~|breach~ (of)?|contrary to|illegal under) (the )?(agg|equality act|equal ~|employment law|labou?r law|anti-discrimination ~|the law|gdpr)|subject access request|(know|within|aware of|exercise|enforce|insist on) . my . rights
(take|taking|pursue|pursuing|escalat~|carry) (this|it|the matter(?! of)|things|that(?! (habit|lesson|advice|idea|thought|course|story|class|exam|test|~ to the (legal|union|law)))|my complaint) . (further|higher|up with|to (your|the|court|a (lawyer|tribunal))|elsewhere|all the way)(?! (on my own|myself|in my|at home))
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
(?<!last (thing |time |email |message |note |that )?)(?<!(if|when|whenever|should|once|as soon as|the (day|moment)) .. (ever|again|another|new|advertis~|open~|post~|com~|need~|vacanc~|hir~|look~|free) * )you (will|shall|have not|can expect to|are going to) . (hear|heard|be hearing) . (from (my|me)|the last|about this)(?! (again|in|soon|when|if|once|next))
! this (is|will) not (be )?(over|the end|finished|the last|end here|be forgotten|go away)
! i (will|shall|am going to|would) not . (let (this|it) (go|rest|drop|lie)|keep (quiet|silent)|stay (quiet|silent)|be silen~|remain silent|forget this (\\||and))
(?<!(last|never|not) .. )(will|going to|should|shall) . hear .. (why|about (this|what|how|it)|what (happened|you)|how you)|legal (protection )?insurance
(there will be|face the|suffer the) consequences|(have been|be) warned
(watch (out|your back)|mark my words|you will (pay|be sorry|regret (this|it))|i will (get|make you) (even|pay|sorry|regret)|think twice (before|about|next)|not be surprised (if|when) you(?! (see|find|spot|bump|run|meet|catch|hear from))|what goes around|karma)
i know . (journalist~?|reporter~?|influential ~|your (ceo|boss|clients|customers)|someone at|a lot of people)
(large|big|huge|sizeable|wide|loyal|thousand~?( of)?|\\d+) . (following|followers|readership|audience|subscribers)|my (followers|subscribers|readers)
(boycott|cancel~ my (account|subscription|policy|contract)|close my account|take my (business|money|custom)|lost (a|another|me as a) . customer|never . (shop|buy|fly|bank|order|use|recommend) .(at|with|from|your|you)|never . (buy|use) your|stop (buying|using|shopping))
(or else|otherwise i (will|shall)|final (warning|notice)|you have until)
i . (recorded (you|our|the|this|that|every|it|everything)|kept (copies|screenshots|(every|all) (of )?(the |your |my )?(single )?(emails?|messages?|records?|letters?|texts?|correspondence|notes? of|recordings?|voicemails?|word|evidence))|have . (recordings|evidence|screenshots|proof|everything in writing))
(no (choice|option|alternative)|forced|compelled) . to (go|take|contact|report|seek|escalate|file|inform|involve|publish|post)
not afraid to|be careful .|if i were you(?= (, )?i would (be careful|think|watch|not|reconsider|worry|check|expect|answer|reply))|way of getting out|make it my mission
(let|letting) (them|others|people|my ~|all ~|anyone) .. know .. (how|what|about)(?! (much|grateful|kind|nice|well|good|great|lovely))
my REVIEWS|REVIEWS review (will|is|on)|i have (a (?!case study)(~ )?(case|claim)|grounds)(?! (study|in|about|for (your|the) team))
(post|publish|share|put|leak|forward|tweet|upload) .. (our|your|this|whole|entire|email|emails|exchange|thread|conversation|correspondence|rejection) .. (on|to|in|with) . SITE
(tell|telling|show) . ALL .. (what (a(?! (kind|lovely|great|nice|good|wonderful|friendly|fine|special|beautiful|fantastic|brilliant|warm))|kind|sort)|why)
my (sister|brother|friend|cousin|uncle|aunt|wife|husband|father|mother|dad|mum|mom|partner|neighbou?r|son|daughter) .. (is|works) .. (editor|journalist|reporter|lawyer|solicitor|attorney|barrister|newspaper|news|press|tv)
my next (email|letter|call|message|stop|phone call) (goes|will go|is going|will be) (to|with)
(if|unless) i (do|have) . (not )?(have|hear|get|receive|heard|received) .. (by|within|before|until) . (the )?(~day|~th|tomorrow|~ days?|end of|noon|next week)(?! (that is fine|i will assume))
(bring~|draw~|rais~) .. to the attention of|(state|local|federal) labou?r (board|office|department)|(has|have|ring|call|calling) . (hotline|helpline|complaints line)
your . (stars?|ratings?) .. (drop|fall|sink|go down|tumble)|watch your .. (drop|fall|go|stars|rating)
ask me (whom?|which|if|about) .. (recommend|you|your|trust|use|go to)
! i (will|would|shall|can|could) (not|never) . (recommend~|buy~?|shop~?|use|support~?|order~?|bank~?|fly|eat|drink|come back|visit|return|set foot|spend) .. (you|your|with you|from you|here|there|this (company|firm|place|shop|store))(?! (enough|more|highly))
(people|others|they|candidates|applicants|everyone) (should|deserve to|need to|ought to|have a right to) (know|hear|be (warned|told)) (what|how (you|they)|who|about (this|it|you|your)|the truth)
(get|getting|got|seek|seeking|take|taking|took) . advice from . LAW|(seek|seeking|take|taking|getting|get) . (legal|professional) advice
(let|letting) (the|my|them|our|your|other) .. know (how|what|that) (you|they|your)(?! (grateful|kind|are (hiring|looking)))|my (union|lawyer~?|solicitor~?|attorney~?|rep) (will|is going to|are going to|has advised|says?)
(thinking|think|consider~|make|making|file|filing|bring~|submit~|rais~|pursu~|lodg~|start~) .. (discrimination|legal|formal|tribunal|unfair ~) (claim|complaint|case|suit|charge|grievance)
! if you (do not|fail to|refuse to|ignore|will not|can not) .. i (will|shall|am going to|would|must|have to)(?! . (understand|assume|mind|be (fine|happy|glad|grateful)|take it|know|still|not|see|of course|respect|completely|totally|fully|quite))
my .. followers .. (will|are going to|should) . (hear|hearing|see|seeing|know|learn|find|read|love)|(have|has|got) a . (good|strong|solid|clear) case(?! (study|for (your|the)))
KIN .. (works? in|is in|speciali[sz]es in|practi[sc]es|does) . (employment|labou?r|discrimination) law
(suggest|advise|recommend|urge) (that )?you (call|contact|answer|respond|reply|get back|reconsider|settle|explain) .. (by|before|within|soon|today|quick~)
(saved|kept|have) .. (messages|emails|texts|recordings?) (where|in which|that (show|prove)~?|proving|showing)|LAW (was|were|is|are) . (interested|shocked|appalled|keen|curious)
not be surprised (if|when|should) (people|others|word|everyone|everybody|candidates|applicants|nobody|no one|customers|clients|suppliers|your ~|the ~) ~
(people|others|everyone|everybody|word|customers|clients|they|candidates|applicants) .. (start~?|begin~?|going to|be) (to )?(hear~|talk~|ask~|know~|learn~|find~ out) .. (how you|what you|about (this|how|you|your|what)|(the way|why) you)
small .. (i know (every|everyone|everybody|a lot|lots|many|most|half)|people (do )?(talk|remember)|word (gets|travels|spreads|goes)|reputations?)
LAW .. (found|finds|find|called|thought|considers?) .. (interesting|remarkable|shocking|illegal|unlawful|curious|worrying|concerning|unusual)
(kept|keeping|keep|saved|made|printed|took) .. (copy|copies|screenshots?|printouts?|photos?|recordings?) of (the|your|every|all|our|this|that) .. (posting|advert~?|ad|listing|contract|offer|scores?|schedule)
(before|until|unless) .. (somebody|someone|i|people|others|anyone|the press) .. (writ~|posts?|publish~|tells?|shar~|leaks?|reports?|hears?|puts?) .. (internet|online|publicly|press|everyone|everybody|world|LAW|SITE)
! (would|do|should) not (like|want|wish|care for|love) .. (guests|customers|clients|people|others|public|press|students|patients|parents|investors|board|boss|papers?|story|this|it|that) .. (to )?(read|hear|learn|find|know|see|get|reach|end|land|be) .. (about (this|that|it|how|what)|out|SITE|of (this|it|that))(?! (my|of (hand|date)))
i know (exactly )?(where|who|whom) to (send|take|show|turn|forward)(?= (it|them|this|that|these|to|with|\\||,))
(people|candidates|applicants|everyone|others|customers) .. (read|check|look at|google|see) .. REVIEWS
(asked|told|informed|alerted|contacted|notified|briefed|approached|instructed) (my|the|our|a) .. LAW .. (look|about (this|it|your|you)|advise|act|investigate|matter)
! not (think|believe|expect|imagine|suppose) .. (this|it|that) .. (stay~?|remain~?|ends?|be kept) (between us|here|private|quiet|secret|there)
(make sure|making sure|see to it|ensure) .. LAW .. (hears?|knows?|learns?|gets?|reads?|finds?)
(leave|leaves|left|give|gives) me (with )?(no|little) (choice|option|alternative) but
(one|1|zero) stars?(?= (from me|\\||,|on SITE))
expect (a|my|an) (~ )?(review|complaint)|(nor|neither) (will|do|does|shall) my (followers|readers|network|union|lawyer~|contacts)
i know where (you|they|he|she)
(mention|raise|report|bring|take|pass|flag|forward|escalate|put) (this|it|that|the matter|matters|my (?!(file|application|name|cv|resume|letter|thanks|regards|portfolio|wishes|greetings) )~|what happened) .. (to|with|up with|before) (the |your |our )?(~ )?(trustees?|governors?|board|owners?|chair~?|council|directors?|regional|area|parents?|members|shareholders|investors|donors|bishop|dean|minister|inspector~?|licensing|guild|association)
(there (are|is)|that is what) . (laws?|courts|tribunals|bodies) .. (against|for|about) (this|that|such|these|people|cases|what)
(ALL|people|candidates|chefs|drivers|nurses|teachers) .. (should|ought to|deserve to|must|need to|have a right to|has a right to) (know|hear|be told|be warned|be aware) .. (before|what|how|who|and i)
i will (tell|warn|inform) (them|everyone|everybody|people|others|anyone|ALL)(?= (what|how (you|it|this|they)|to (stay|avoid|think|look|steer|keep)|not to|who|exactly|the truth|about (this|it|that|how|what)|so|\\||,))
(they|people|paper|press|followers|members|readers|neighbours|~) (might|may|would|will|could) . be . (interested|curious|keen|glad|surprised|amused) (to|in) (hear~|read~|know~|learn~|see~) .. how (you|~) .. (pick~|hir~|treat~|choos~|recruit~|select~|run~|handl~|look~ after|deal~)
people (round here|around here|in this (town|industry|trade|business|village|field|city)) (talk|do talk|will talk)|have a think about what you
! (not|nothing) .. (written|posted|put|left|published|shared|said|reviewed) .. (SITE|online|public~|anywhere)
over your heads?|! (sorry|hate|reluctant|not (want|like|wish)) (to )?have to (ring|call|tell|go to|write to|take (this|it)|involve|report|escalate|mention|name)|better if we (sort|settle|solve|resolve) .. (between|ourselves|quietly|here)
i (will|am going to|shall|intend to|plan to|mean to) . (be )?(shar~|writ~|send~|speak~|report~|giv~|forward~|tak~|describ~|bring~) * (to|with|by) .. (LAW|headquarters|your (group|parent|boss|owner~?|trustees?|board|chair~?|investors?|head|regional|area))
(there is a )?SITE page for|putting (it|this|that|the (whole|lot|full) ~?|everything) .. (on there|up there|online|out there)|so (that )?(the next|other|that other|future|no other) (bloke|person|guy|people|candidates?|applicants?|one|fella|man|woman) . (knows?|will know|is|are|can|does|do|gets|has)
i know (people|someone|somebody|a few ~|the right people|~ people) (at|in|from|on) .. (executive|authority|inspectorate|council|press|ministry|agency|commission|board|immigration|licensing|safety|hmrc|irs|osha|newspaper|television|radio|union)
how (this|it|that|your ~) (would|will|might|could) . (look|sound|play|read|go down|come across) (on|in|to|with|if|when|outside)
(hate|sorry|shame|pity) .. (for|if) (this|it|that|things|word|any of this) . (to )?(become|became|get|got|go|went|come|came|be|were|reach~) .. (public|out|known|around|the press|the papers|court)
(competitors?|rivals?|customers?|clients?|investors?|regulators?|members|parents|donors) .. (would|might|may|will|could) .. (love|like|interested|glad|pleased|keen|want) (to )?.. (hear|know|read|learn|see) .. (how|what|that|about) (you|this|it|things)
cancel~ (my|our|all my|all our) .. (accounts?|membership|subscription|orders?|policy|bookings?|contracts?|custom)|taking (my|our) (business|custom|money|accounts?) elsewhere
(giving|give) you (until|till|~ (days|hours)|a week|one week)|(this|it|that) (will|would|is going to|might) make (a |an |for )(good|great|interesting|nice|fine|excellent|lively|juicy) (post|story|article|read|reading|thread|video|review|episode)
(writing|write|speaking|speak|complaining|complain|going) to (the|your) .. (head of|heads|chief|chair~?|director|board|trustees?|owners?|ceo|mayor|bishop|dean|minister) .. about (how|this|the way|it|my|what|that)
(union|solicitor|lawyer|attorney|barrister|representative|counsel|legal advis~) . (will|shall|is going to|would like to|intends to|wants to) . (be (in touch|writing|calling|contacting)|contact|write|call|have (something|questions)|take|look|get back|deal|speak)
i . (lodg~|fil~|rais~|submit~|bring~|begin~|start~|initiat~) . (a |an |my )?(formal )?(grievance|appeal|claim|objection|case against)
(tribunal|court|judge|ombudsman|commission|acas|eeoc|press|regulator|council|inspector~?|papers) . (may|might|will|would|could|can) . (see|take|think|view|have|be (very )?interested|want|judge|decide|find|look)
(hate|sorry|not like|not want|rather not|reluctant|prefer not|shame|pity|unfortunate) . to .. (mention|write|post|share|say|put|tell|raise|report|leave|bring|go) .. (reviews?|online|public~|press|everyone|newspaper|SITE)
(asked|told|spoken to|contacted|tipped off|alerted|informed|rung|talked to) (a|my|the|an|somebody|someone|some) .. (paper|post|newspaper|press|journalist|reporter|news|radio|tv|times|herald|gazette|mail|lawyer|solicitor|union)(?= .. (to|about|and|how|who|so|\\||,))
you (will|shall|can) . (be hearing|hear) from (me|us|my ~) again(?! (in (spring|summer|autumn|winter|the|a|~ months)|when|once|as soon|next|if|with|after|soon|, i hope))|not only from me|hear from (others|people|someone) (about|too|as well)
(make|making|see) (sure|certain|to it) .. (hears?|know|knows|learns?|finds? out|reads?|sees?|told|aware|is informed) (about|of|what|how|this|it)(?! (you|your kind~|this good))(?<!i will (make sure|see to it) (that )?(he|she|they|my (daughter|son|wife|husband|mother)) .. )
(copy|copies) (of (this|my) .. )?(goes|will go|is going|has gone|went|has been sent|will be sent|to) to (your|the|my) .. (chief|ceo|director|board|chair~|head office|owner|mayor|press|lawyer|solicitor|union|council|minister|trustees?|governors?)
(story|experience|case|name|post|review|account|email|letter|screenshots?|version) (will|is going to|shall|might|may|could) . (be|appear|end up|find its way|go|land|make) .. (forum~?|online|everywhere|public|group~?|viral|web|paper|page|feed|news|site|internet|SITE)
! not .. (let (this|it|the matter|things) (rest|drop|go|lie|pass|slide)|leave it (there|at that|here)|(keep|stay|remain|be) (quiet|silent) about)(?! (until i (know|learn)))|last (you|we|anyone) (hear|have heard|will hear) of (this|it)
(resolved?|settled?|sorted|dealt with|solved|handled?) .. (quietly|amicably|discreetly|between us|out of court|without (fuss|lawyers|noise))|(if|unless) you act (soon|now|fast|quickly)|while (you|there) (still )?(can|is time)
(all|every|each) (of )?(my|the) (followers|network|contacts|subscribers|readers|group|members|forum|alumni)
i . (contact~|writ~|speak~|talk~|report~|complain~) .. (hr|board|management|head office|director~?|ceo|owner|chair~|superior~?|boss|council) .. (conduct|behaviou?r|treatment|attitude|this|you|what happened|how i|way)(?! .. (job|opening|role|thank~|kind~))
(draft~|written|prepared|wrote|ready|typed|composed) .. (a |my |the )?(~ )?(review|post|article|complaint|statement|letter to the) .. (not pretty|not (be )?(kind|nice|flattering)|online|send|post|publish|press|honest|ready)
i (will|shall|am going to|intend to) . (tell|telling|inform|informing|let|letting|write to|writing to) (her|him|them|~) .. (how|what) .. (made|treat~|happen~|run|chosen|done|handled|conduct~|behav~|dealt|decid~|goes on|going on)
(they|everyone|everybody|people|members|all of them|you) (will|are going to|shall) (all )?(soon )?be (reading|hearing|talking|laughing|writing) about
(my|the|our) union .. (lawyer|solicitor|legal|barrister)|you (will|shall) (be )?(receiv~|get|getting|have|expect) (his|her|their|a|our) . (letter|call|notice|summons|writ)(?! (of thanks|from me))
(?<=(council|board|press|paper|union|lawyer|solicitor|officer|journalist|friend|brother|sister|brother-in-law|wife|husband|father|mother|cousin|boss|editor|they|and) .. )(he|she|they) (will|would|might) be (very |most )?(interested|curious|fascinated|surprised|appalled|shocked|delighted) (to (hear|read|learn|see|know)|\\||, |in (this|that|how|what|your))(?<!(colleague|students|pupils|class|mother|daughter|son|wife|husband|children|team) .. )
(hope|trust) (that )?you have .. (insurance|lawyer|cover|solicitor|legal)
(next|first) (stop|step|call|letter|email|visit) (is|will be|goes|is to) (to )?.. (officer|office|lawyer|solicitor|press|paper|union|council|board|tribunal|court|ombudsman|commission~|director|headquarters|hq|inspector~)
(podcast|channel|blog|column|newsletter|show|group|page|account|feed|forum) .. (listeners|followers|readers|members|subscribers|viewers|people) .. (you|this|next|hear|episode|story|tonight|tomorrow|know)
wonder (what|how) (your|the) . (owners?|franchise|shareholders?|customers?|investors?|head office|donors?|patrons?|sponsors?|board|trustees?|ceo|boss|parents|members|neighbours) .. (would|will|might) .. (say|think|react|feel|make of)
(association|committee|council|board|club|society|guild|federation|chamber|trade body|head office|church|paper|governors|trustees) (shall|will|is going to) . (hear|know|learn|be told|be informed|receive)
(ask~|request~|demand~|apply~|require) .. (all|any|every|the) . (records?|data|files?|notes|documents|emails|information) .. (hold|held|keep|kept|have|stored) .. (on|about) me
i have .. (informed|notified|written to|alerted|contacted|reported|told) .. (trade body|union|association|board|council|police|press|inspector~|commission|office|lawyer|solicitor|guild|chamber|regulator)
(think of|remember) (this|you|today|that) when .. (tender|bid|contract|invoice|application|order|permit|licence|request|bill|quote)
(i am |consider this |this is )?(a )?(warning|warn) (you )?(that|,|and|my last|\\|)(?= (i|you|it|this|we|\\||,))
(hate|sorry|shame|pity|unfortunate) .. for (your|the) (investors?|customers?|clients?|board|owners?|shareholders?|donors?|parents|members|competitors?|partners) to (hear|learn|read|find|know)
(agencies|authorities|bodies|offices|laws|people|courts|lawyers) (that|who|which) (deal|look|handle|take care|go after|punish|watch|check) .. (employers|companies|firms|people|places|businesses) like (you|yours|this)
(screenshots?|recordings?|emails?|messages|evidence|everything) (has|have|is|are) been (saved|kept|stored|recorded|copied|backed up|printed)
(made|making|have) an enemy|i know where to (send|take|post|go with|forward) (this|it|that|these)|having (coffee|lunch|a drink) .. (journalist|reporter|editor|lawyer|correspondent)|(paper|press|gazette|news|radio|journalist|reporter|editor|correspondent) .. (fond of|loves?|likes?|looking for|interested in|after) .. (story|stories|tale)(?! (of the|about the (clock|bridge)))
(have|need|going) to think .. (about |hard )?what (i|we) (tell|say to|will tell|shall tell|should tell) (them|people|others|him|her|everyone|my)
(works?|worked|sits|practises) (for|at|in|on) (an? |the )?(employment (tribunal|lawyer|court)|tribunal|solicitor|ombudsman|law (firm|centre)|labour (court|inspector~)|citizens advice|local (paper|newspaper)|newspaper|radio|tv|television)(?= .. (and )?(tells?|told|says?|said|advises?|advised|thinks|reckons|interested|would))
(firms|companies|employers|people) .. (prefer|like|do better|wiser|glad) .. (to )?(answer|settle|reply|explain|talk) .. (at this stage|now|early|before it|first|quietly)
! (putting|sending|writing|handing|getting) (in )?(a|my) (letter|word|note|email|complaint|line) .. (in )?(to|with) (your|the|their|his) .. (director|manager|boss|chief executive|ceo|head office|owner|governors?|trustees?|chair|chairman|superior|superiors|board|councillor|mp)
(will|shall|am|'ll) (be )?(seeing|meeting|dining|having (lunch|dinner)|playing golf|speaking|sitting) .. (vice-chancellor|vice chancellor|chancellor|chair|chairman|minister|mayor|director|board|owner|boss|ceo|governors?|headquarters|trustees|bishop) .. (and|,|when|where|so|next)
(awkward|unpleasant|embarrassing|unfortunate|uncomfortable|a pity|a shame) if (the subject|this|it|that|the matter|my case|your name|the story) .. (came|comes|come|cropped|crops|arose|got|gets|were|was) (up|out|round|around|about|mentioned|known|to)
`;
