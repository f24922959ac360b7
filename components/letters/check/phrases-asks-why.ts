/** What asks why it was a no: phrasings in the small language of `phrases.ts`, one a line. */
export const ASKS_WHY = `
how i . (compare~?|ranked?|scored?|measured up|stacked up|fared|stood) .. (to|with|against|beside|next to) .. (person|candidate|others?|one|you|rest|winner|choice|colleague)
(help me|like to|want to|trying to|able to|love to|wish to|need to) (understand|know|make sense of|grasp|hear) .. (what happened|what went wrong|what it was|where i (went|lost|fell|failed|lack~)|your (decision|reasons?|reasoning|thinking))(?! (next|to (practi|improve)))
(explain|tell me|share|say|describe|outline|set out) .. how (you|they|the (panel|committee|team|decision)) .. (came|arrived|reached|made|decided|chose|settled|ended) .. (decision|conclusion|choice|me|other|candidate|this)
why (i (got|received) . (no|rejection)|(it|this) (was|is) (not me|a no|no)|(the|this|a) (no|rejection|refusal)|not me)
(?<!(clear|transparent|fair|explained|sharing) ..)criteri~ .. (on|by|for|used|against|behind|of|according to) .. (selection|which|decision|choice|select~|chose|judged|applied)
(weak|weaker|weakest) (points?|spots?|side~?) .. (compared|comparison|against me|cost|not (chosen|selected|hired))|(what|which) .. (issue|problem|matter|objection) .. with (me|my (application|profile|interview|candidature|answers?|case))
(what|which) (it was|one|thing|factor|reason|finally|in the end)? ?(that )?(tipped|settled|decided|swung) (it|things|the ~|matters)|what (it was that )?(counted|spoke|told) against
(name|state|communicate|disclose|inform me of|inform me about|list|tell me|send me|give me|provide|specify|share|mention|revert with|enlighten me on|let me have) * (the|your|exact|detailed|specific|actual|real|true|some) .. (reasons?|grounds|basis|justification)(?! (to|i|for (your|the) (kindness|growth)))
(what|where|how) (my|the) .. (shortcomings?|deficienc~|failings?|gaps?|mistakes?|lacunae?) (was|were|is|are)? ?(\\?|\\||that (led|cost|made))
! (which|what|something|anything) .. (did|was|does) not . (convince|work|persuade|impress|satisfy|appeal|fit)
what (the|my) . problem was|(if|whether) .. (is|was) the reason|what (~ )?reason|what changed(?= (between|\\?|\\||since|,|and|after|in))|what .. ((sticking|stumbling) (point|block)|deal-?breaker|clincher)|where did i lose|(some|any|get|for) closure|what would have (changed (your|the|it|things)|tipped|made (you|the difference|a difference))|what did you discuss
(what|why|how|which|was it|is it|when) .. (reject~|rejection|turn~ (me )?down|said no|not chosen|decid~ against|chose against|the decision|your decision) *(?<!(improve|next|future|stronger|better|advice) (~ )?(~ )?)\\?
(know|tell me|hear|told) .. the (real|true|actual|main|exact|honest) reason~?|(know|tell me) what happened(?= (\\||,|\\?|and|in|at|after))
what i . (did|do|said|say) .. (make|made|put|cause~|turn~|lose)|what (were|are|was|is) .. (concerns?|doubts?|reservations?|objections?)
(?<!(this|that|it) (is|was) )(what|which|anything|something|if|whether) .. (disqualified|sank|held me|put you off|ruled me|went against|cost me|counted against)
(something|anything) .. (about|in|with) my .. (put|bother~|concern~|worr~|stop~|wrong|off)
what .. (looking for|wanted|needed|missing) . that i . (not|lack~|could|did|was)|what .. that i (could|did|do) not
(CUE|know|if|what|whether) * (led|lead|contributed|resulted) . (to|in) . (the|my|your|this|that) . (DECISION|not)
what .. made the difference|difference between (me|my)
(CUE|not (understand|know|see|get|clear|sure)) * why (exactly |precisely )?(was|were|did|have|has|is|am|would|does|had|do|not)? ?(i|my|me|you|your|they|the (panel|company|application|decision|team|position)|not|it|this|that|someone|another|things) * (NO|not)
(\\||and|,|so|but|;|:|then) why (exactly )?(was|were|did|have|has|is|am|would|does|had|do|not) (it |exactly |then |not )?(i|my|you|your|they|the|not|it|this|someone|another) * (NO|not (me|get|invited|chosen|selected|hired|offered|enough|given|suitable|right)|get (it|the|this|an offer))|(\\||and|,|so|but|;|:|then) why (was|were|did|is|am|do) (not )?(i|my ~) * \\?
(\\||and|,|so|but|;|:|question) why (me|not|not me|him|her|them|someone else|exactly)? ?(\\?|\\|)
(?<!(now|and|think|but|where) i (now )?)(know|understand|me|ask|wonder~|learn|out|curious) . why (\\?|\\||,|and|that (is|was)|this (is|was))
(CUE|give me|share|provide|revert with|sharing|grateful|what|which|any|in writing|intimate) .. (reason~|rationale|grounds|basis|factors?|criteria|explanation|justification|thinking|motive~|cause|logic) .. (NO|why|behind|i was|my (rejection|application|case)|led|caused|made|not|of this|of that|of it|of (my|the|not))
(what|which) . (is|was|were|are|had been) . (the )?(reason~|rationale|grounds|basis|problem|factor|obstacle|deciding ~|stumbling ~|deal-?breaker)
(is|was|were) .. the (reason|problem|issue|cause|obstacle) . \\?
what (the|your) . (reason~|deciding ~|main ~|problem|grounds|factors?) (was|were|is|are|\\?)|(is|was|were) there (a|any|some) . reason~?|why (the|this|such) . (no|rejection|change|decision)|rejection reason~?|reason~ (of|for) . (reject~|non-? ?selection)
(for|on) (what|which) (reason~|grounds?|basis|criteria)
(?<!(this|that|it) (is|was) )(which|what) * (led|caused|influenced|tipped|swayed|counted|cost|sank|weighed|held|spoke|worked|let) . (me (down|back|out|the)|against|(to )?(the|your|this|that|my) . (DECISION|scales?|balance))
(what|which) .. (made|led|caused|prompted|convinced|stopped|prevented|kept|put|persuaded|drove|brought) (you|them|the ~) . ((choose|pick|go|prefer|select|hire|decide|opt) .. (someone|somebody|another|other|candidate|person|applicant|him|her|them|against|not|one|else|internal)|say|reject|pass|turn|not|hesitate|change|from|off|to (the|this|your) DECISION)
(what|where) (exactly |precisely )?(did|do|had|was|am) i . (go|do|get|say|lack~|miss~|fall|fell|fail|lose|doing|going)( (wrong|short|down|\\?)|~ing \\?)?(?! (differently|better|next|first|about|with))
(?<!( i (now |do )?| (my|his|her|the|an?) [^ ]+ ))(know|tell|telling|saying|explaining|explain|hear|learn|understand|wonder~|curious|share|clarify|on|idea|ask~) .. (what|where|how) .. (wrong|short|lack~|missing|missed|put you off|let me down|failed|fell|against me)(?! (my|i))
(what|where) (it was|was it) (exactly |precisely )?(about|that|in)
(?<!(i|now) . (know|see|understand|realise|realize|learned) (exactly )?)(?<!(explained|showed|told me|described|now) )what (went|was|is|had gone) . (wrong|lacking|missing)(?= (\\?|\\||,|in|on|and|so|for|from|with (my|me|the (interview|application|test|task|presentation))))
what .. (candidate|person|applicant|guy|one|winner|he|she|they|else|appointee|hire) . (had|have|has|did|do|offer~|brought) (that|better|which|more|and|i|\\?|\\||over|differently)
what did (the|he|she|they|that) .. (have|do|offer|bring) (that|better|\\?)
(CUE .. |\\| )how .. (decision|conclusion|choice) .. (made|reached|came|arrived)|how did you . (arrive|come|reach|make|decide|choose) .. (DECISION|this|it|between)
how come|(what|anything) i (had |have )?(did|done) (wrong|to (lose|deserve|put))(?! * (clear|learned|learnt|i (now )?(see|know|understand)))
(was|is) it (because|due|my|something|the fact|down to|about|that i) * \\?
did (i|my) .. (say|do|make|fail|lack|offend|score|ask|give|not|seem|play|count|put|matter|cost|hurt) * \\?
((please|could you|can you|would you|will you|you to|if you ~|must|owe me) .. |\\| |and )(explain|justify|account for|elaborate on|shed . light on|walk me through|clarify|give reasons for|intimate) . (the|your|this|that|how|what) . (DECISION|thinking|reasoning|reasons?)
(CUE|grateful|ask~ for|owed?|want|like|deserve) . (an|some|proper|better|the|a|written) . (explanation|justification)
(insight|clarity|light|information|feedback|details?) (into|on|about|as to|regarding) (why|the (reason~|rationale)|your (reason~|decision)|what led)
who .. (did you|got|was) .. (instead|hire~?|pick~?|choose|chosen|job) * \\?
(what|which|the|any) (considerations?|factors?|points?|aspects?|criteri~|arguments?|reasons?) .. (decisive|decided|determin~|weighed|tipped|counted|mattered|led|were against|was against|spoke|played)
(whether|if) (it )?(was|were) * (that|which) (decided|tipped|cost|settled|made|swung|lost|sank|did)|close (this|the) chapter|put this (behind me|to rest)
why (did|was|were|have) not (i|me|you) (get|got|make|given|hire|pick|choose|take|hired|chosen|picked|selected|considered|invited)
what made .. (candidate|person|applicant|one|he|she|they|him|her|someone|hire) .. (better|stronger|right|more ~|choice|fit|ahead|edge)|(wonder~|ask~|curious|hear|understand) . what happened(?= (\\?|\\||in the end|with my))
(owed?|deserve|entitled to|due) . (a|the|an|some) . (reason|answer|explanation)
(CUE|ask|mind|idea|tell|clue|(?<!i (now |do )?)know|understand) * (?<!(now|see|seen|knew|showed me|explained) )(where|how|when|what) (exactly |precisely )?i (came unstuck|stumbled|lost (you|it|out|points|marks|them|ground)|dropped (points|marks)|tripped|slipped|blew it|missed the mark|fell down|came undone|came up short|faltered|underperformed|disappointed)
was it (the|my|that|something|about|how|for|with) * or (did|was|were|my|i|that|because|something|more|about) * \\?
! (did|do) .. not (take to|like|warm to|rate|trust) me
what (did|does|do|has|had|could) .. (candidate|person|applicant|guy|one|winner|he|she|they|appointee|hire|man|woman|lad|girl|other|successful) .. (have|do|offer|bring|show|say|know) .. (i|mine) . (not|lack~)
(CUE|know) * what (it was )?(that )?(you|they|the ~|panel) (did|do) not (like|want|care|rate|enjoy)
(on|in|by) (which|what) (parameters?|points?|counts?|areas?|aspects?|round|respect|sections?) .. (i|my) * (not|reject~|fail~|lack~|eliminat~|fell|lost)
where (did|has) (it|things|everything|my ~) . (go|gone|fall|come) (wrong|apart|down|short|off)
(CUE|know|hear) * what .. (clinched|sealed|swung|won) (it|the)
(?<!(i (now |do )?|(surprised|sorry|glad|relieved|sad|pleased|disappointed) to ))(know|hear|learn|told|curious|interested|ask) .. (as to |about |in |for )?(the|your) (real |true |actual )?(reasons?|reasoning|rationale)(?= (\\||,|\\?|and then|so that|behind))(?<!(telling|told|for) .. ~)
\\| (so |and |but )?what (on earth )?happened \\?|\\| (or |so |and )?(were|was) my * (too|not) .. \\?
what (would|could|should) i have .. to (get|land|win|be (chosen|hired|selected)) (the|this|that|it)
(have|get|receive|send me|give me|put) (the|your|any) (reasons?|grounds) .. (in writing|by email|please|\\?)
(explain|share|tell me|clarify|know|understand|describe|see|outline|hear) .. what (went into|was behind|lay behind|lies behind|led to|drove|informed|guided|shaped|influenced|prompted|motivated) (the|your|this|that) (~ )?(decision|choice|selection|rejection|outcome)
(CUE|knowing|know|hear|learn|tell me) .. what (stood in|held me|kept me|stopped (you|me)|counted me|ruled me|knocked me|cost me|lost me|sank|put me out|did (it )?for me|disqualified)
why .. (someone|somebody|another ~|the other ~|a different ~|an? ~ candidate|they|he|she) .. (was|were|got|had|is) . (prefer~|chosen|picked|selected|hired|better|stronger|appointed|taken|it|the (job|role|nod)|favou?red|more)
why .. (did|do|have) (not )?you (not )?(end up |just )?(go for|choos~|pick~|take|hire|hiring|want|select~|like|call~|keep) me
(account|explanation|statement|summary|idea|sense|picture) of (the|your|why) .. (grounds|reasons?|reasoning|motives?)|grounds (on which|for (my|the|this|not))|on (what|which) grounds
(understand|follow|make sense of|grasp|fathom|get my head (round|around)|work out) .. (thinking|reasoning|logic|rationale|motivation|thoughts|considerations|story|grounds) .. (behind|for|of) .. (no|DECISION|selection|this|it|that)(?= (\\||,|;|\\?|and|so|or|because|as))
(was|is|were|are) there (a|an|any|some) . (specific|particular|certain|other|real|single|one|concrete)? ?(concerns?|objections?|doubts?|issues?|red flags?|weakness~?|problems?|reservations?|shortcomings?) .. (about|with|in|regarding|over) (me|my)
(in the dark|confused|clueless|puzzled|no wiser|at a loss|baffled|not clear|unclear|mystified) .. (about|as to|on|over|why|how) .. (why|what (went|happened|the)|reasons?|how (it|this|things|the decision))
! what (~ )?(was|were|is|did) .. (missing|lacking|wanting|absent|short) (from|in|with|about|on) (my|me|the)
(CUE) .. what .. (other|others|other ~|winner|person|candidate|he|she|they|finalist~?|someone) .. (did|do|had|has|have|said|brought|offered|showed|could|knew|was) .. (better|more|differently|that i|i did not|over me)
where (did|do) (the )?(others?|other ~|they|he|she|winner) .. (beat|outdo|overtake|outshine|surpass|outperform) me
(was|is) it (the|my|because of (the|my)) .. (gap|age|accent|degree|salary|cv|experience|lack|children|visa|address|notice|hair|disability|nationality|english)(?= .. \\?)
(wish|like|love) .. (knew|to know|to learn|to understand) what i (said|did|got|wrote|put|answered) (~ )?(wrong|badly|that was wrong)
(like|love|want|wish|ask) (to|for) (see|have|receive|get|be shown|a copy of) (the|my|your) . (scores?|marks?|scoring|notes|ratings?|ranking|evaluation|score ?sheet|assessment)
(tell|know|hear|understand|see) .. what (it|that) was ,? ~ (in the end , |in the end |finally , )?(that )?(settled|decided|tipped|swung|turned|did|cost|counted|made) (it|the balance|me|the scales|for)
(tell|know|hear|understand|see) .. what it was * that (settled|decided|tipped|swung|turned|did|cost|counted|made)
so what was it (then |in truth )?\\?
(what|where|which) (my (application|interview|test|answers?|form|essay|lesson)|i) (was|were|am|got|had been) .. (marked down|docked|penali~|faulted|let down|failed|downgraded) (for|on|over)
`;
