import type { Piece } from "./messages.ts";
import { hasTitle, isPerson, isTown, keyOf } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import { placeIn, type Flow } from "./text.ts";

const PERSON = String.raw`(?!(?:As|But|And|So|Since|While|If|When|Then|In|At|On|For|After|Both|Also|Our|My|The)\s)(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Mme|Madame?|Herr|Frau|Rev|Cllr|Councillor|Sister|Father|Fr|Canon|Captain|Brother|Dean|Sir|Lady|Lord|Baroness|Dame|Doña|Dipl\.-Ing|Engr|Barr|Arc|Alhaj[ai]|Hajia|Chief|Shri|Smt|Dato|Datuk|Pastor|Coach|Matron|Madam)\.?\s){0,2}(?:\p{Lu}\.?\s(?=\p{Lu}\p{Ll}))?\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|von|vom|zu|de|der|den|del|della|da|dos|du|la|le|al|el|bin|binti|ibn|ten|ter|ap|y)\s){0,3}\p{Lu}[\p{L}'’-]+|\s\p{Lu}\.(?=\s\p{Lu})){0,3}(?:\s\p{Lu}\.(?=,|\s(?:and|&)\s|\)))?`;
const ASIDE = String.raw`(?:\s\([^()]{2,50}\)|,\s(?:our|the|my|head|vp|director|cto|ceo)\s[^,.;]{2,40}(?=,|\sand\b))?`;
const LIST = String.raw`${PERSON}${ASIDE}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|\sas well as\s|\splus\s)(?:with\s)?${PERSON}${ASIDE}){0,7}`;
/** “our recruiter”, “my colleague”, “our MD,”: a person behind it is one of theirs. */
const COLLEAGUE = String.raw`(?:(?:my|our)\s(?:(?!(?:at|in|of|from|for|on|with|and|to|about|regarding|before|during|over|who|that|client|company|firm|brand|parent)\s)(?:\p{Ll}[\p{L}-]{1,20}(?:\sof\s(?:the\s)?\p{Ll}[\p{L}-]{1,20})?|\p{Lu}{2,4}),?\s){1,4}|(?:(?:my|our|the)\s)?(?:\p{Lu}[\p{L}&-]{1,20}\s){0,3}(?:Head|Manager|Director|Lead|Leader|Officer|President|VP|CTO|CEO|CFO|COO|Founder|Partner|Engineer|Principal|Chair)(?:\s(?:of|for)\s(?:\p{Lu}[\p{L}&-]{1,20}\s?){1,3})?,\s)?`;
const MET = String.raw`(?:(?:(?:meet|meeting|met) you|meet|meeting|met|speak|speaking|spoke|talk|talking|chat|chatting|chatted|interview|interviews|interviewing|interviewed|conversations?|chats?|calls?|discussions?|exchange|session|sessions|time|afternoon|morning|day|pairing|paired|worked|working|sit down|lunch|coffee|spent|sat down|catching up|connecting|rounds?|screen|exercise|panel|loop|demo|visit|presentation|face[- ]to[- ]face|f2f|one[- ]to[- ]one|on-?site|trial|tour)(?:\s(?:really|so|very|well|nicely|strongly|briefly|held|on|in|of|last|the|this|\d{1,2}(?:st|nd|rd|th)?(?:[-/.]\p{L}+)?|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Mon\p{L}+|Tues\p{L}+|Wednes\p{L}+|Thurs\p{L}+|Fri\p{L}+|week|yesterday)){0,4}\s(?:with|to|before)|held on \d{1,2}[\p{L} -]{2,14} before|[Pp]anel members?|back in with|meet|meeting|met|gave to|presented to|presenting to|presentation to|panel of|panel,|interviewed by|interviewers?,?|panel \(|interviewers \(|on-?site \(|interviews \(|rounds? \(|team \(|feedback from|questions from|impressions? of|introduced to|caught up with|(?:me|myself) and)(?:\s|(?<=\())(?:both\s|the panel\s|(?:him|her|them|me|us|myself)(?:,\s|\sand\s))?${COLLEAGUE}`;
const AFTER = new RegExp(String.raw`(?<![\p{L}\d])${MET}(${LIST})`, "gu");
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:[Tt]he|[Hh]ead of|[Dd]irector of|VP of|Chief of) )(${LIST})(?:,\swho)?\s(?:and (?:I|me|myself)\s)?(?:\p{Ll}{2,9}\s){0,4}?(?:argued|asked me to (?:pass|say|thank|tell|write|convey)|asked to be remembered to you|could(?:n['’]t| not) fault you|commented on your|wrote (?:only|just|nothing but|one word)|gave you|says|remarked|would say|was sorry|were sorry|enjoyed|loved|liked|told me|came away|came out|(?:was|were) (?:\p{Ll}{2,9} ){0,2}(?:impressed|taken|struck|glad|delighted|unanimous)|were really|felt|thought|appreciated|interviewed you|met you|spoke with you|wrote down|made up their minds|were delighted|spoke highly|came back|said(?! (?:yes|no)\b)|shared|talked|have talked|discussed|have discussed|agreed|were agreed|have agreed|compared|spent|deliberated|debated|had (?:\p{Ll}+ ){0,3}(?:nice|great|good|lovely)|have told)(?![\p{L}])`, "gu");
/** “Kit and me both thought …”, “Ines, Raghav and I went round the table”. */
const WITH_ME = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:for|in|at|of|from|to) )(${LIST})\sand\s(?:I|me|myself)\s(?:\p{Ll}+)`, "gu");
/** “Mrs Prosser, who observed your lesson”. */
const WHO = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:[Tt]he|[Hh]ead of|[Dd]irector of|VP of|Chief of) )(${LIST}),?\swho\s(?:(?:had|have|has|also|both|all|kindly)\s){0,2}(?:observed|chaired|interviewed|walked|met|sat|took|ran|asked|questioned|quizzed|led|conducted|saw|hosted|showed|watched|spoke|spoken|talked|joined|were|was|spent|heard)\s[^.!?;]{0,50}?\b(?:you|your)(?![\p{L}])`, "gu");
/** “Mr Oduya, who sat with me on the panel”. */
const WITH_US = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:[Tt]he|[Hh]ead of|[Dd]irector of|VP of|Chief of) )(${LIST}),?\swho\s(?:(?:had|both|all|kindly)\s){0,2}(?:sat|joined|were|was|interviewed|served)\s(?:with\s|alongside\s)?(?:me|us)\s(?:[^.!?;]{0,20}\s)?(?:on|in|at|for)\s(?:the|our|your)\s(?:\p{L}+\s)?(?:panel|committee|board|interview|meeting|audition|day)(?![\p{L}])`, "gu");
/** “Annika Holm … on the phone. She said she enjoyed meeting you”. */
const SHE_SAID = new RegExp(String.raw`\b(?:[Hh]ad|[Ss]po(?:ke|ken)\s(?:to|with)|[Ff]rom|[Cc]alled|[Rr]ang|[Ss]aw|[Mm]et)\s(${PERSON})\s[^.!?;\n]{0,60}\.\s(?:She|He|They)\s(?:(?:said|says|told me)\s(?:that\s)?(?:she|he|they)(?:\s(?:had|really|very much)){0,2}\s)?(?:enjoyed|loved|liked)\s(?:meeting|seeing|speaking\s(?:to|with)|talking\s(?:to|with)|chatting\s(?:to|with))\syou(?![\p{L}])`, "gu");
/** “the trial day in the workshop with Bart”. */
const TRIAL = new RegExp(String.raw`\btrial\s(?:day|shift|morning|afternoon|evening|session|lesson)s?(?:\s\p{L}+){0,5}?\s(?:with|alongside)\s(${LIST})`, "gu");
/** “On behalf of Claire Fontaine, Matthias Roth and Yuki Tanabe, thank you for … the panel interview”: whole names in a row are no house. */
const WHOLE = String.raw`(?:\p{Lu}[\p{L}'’-]+\s){1,2}\p{Lu}[\p{L}'’-]+`;
const FOR_ALL = new RegExp(String.raw`\b[Oo]n\sbehalf\sof\s(${WHOLE}(?:,\s${WHOLE})*,?\sand\s${WHOLE}),[^.!?;]{0,120}\b(?:interview|meeting|visit|conversation|presentation|audition)(?![\p{L}])`, "gu");
/** “Everyone you met, Bashir and Devon, came away …”, “they were taken with you: Peter and Hannah”. */
const YOU_MET = new RegExp(String.raw`\byou(?:['’]ve|\shave)?\s(?:met|saw|spoke\s(?:to|with)|talked\s(?:to|with))(?:\s\p{Ll}{1,12}){0,4}\s?[,:(–—-]\s?(${LIST})`, "gu");
const MET_YOU = new RegExp(String.raw`\b(?:met|interviewed|saw|taken\swith|impressed\s(?:with|by)|spoke\s(?:to|with))\syou(?:\s\p{Ll}{1,12}){0,4}\s?[:(–—-]\s?(${LIST})`, "gu");
/** “As Mrs Farooqi will have said when she saw you”. */
const WHEN = new RegExp(String.raw`(?<![\p{L}\d]|\b[Tt]he )(${PERSON})\s[^.!?;,]{0,50}?\bwhen\s(?:she|he|they)\s(?:(?:last|first)\s)?(?:saw|met|interviewed|(?:spoke|talked)\s(?:to|with))\syou(?![\p{L}])`, "gu");
/** “the interview you had, both with me and with Mike Sorensen and Keisha”: the whole name, or one of several. */
const WITH = new RegExp(String.raw`\b(?:interview|conversation|talk|call|chat|meeting|discussion|round|session|board|panel|lesson|audition|shift|tasting|selection day|final|case|role[- ]play|exercise|walk-?through)s?\b[^!?;:]{0,60}?\swith\s(?:(?:me|us)\s(?:and\s)?(?:with\s)?)?${COLLEAGUE}(${LIST})`, "gu");
/** “heard back from Greville at Norwood about your interview”. */
const HEARD = new RegExp(String.raw`\b(?:[Hh]eard|[Ww]ord|[Ff]eedback|[Nn]ews)\s(?:back\s)?from\s(${PERSON})(?:\s(?:at|from)\s\p{Lu}[^.!?,;]{1,40}?)?\s(?:about|on|regarding|following|after)\s(?:your|the)\s(?:\p{Ll}{1,12}\s){0,2}interview`, "gu");
/** “also in the name of Frau Stelzer … for our conversation”; a title proves that it is no house. */
const NAMED_FOR = new RegExp(String.raw`\b(?:in\sthe\sname|on\sbehalf)\sof\s((?:Dr|Prof|Professor|Mr|Mrs|Ms|Herr|Frau)\b\.?\s${PERSON})(?=[^.!?;]{0,160}\b(?:conversation|interview|meeting|visit|talk|personal)\b)`, "gu");
/** “Dr Iqbal scored you highly”, “Mr Lemoine described your presentation as the best”. */
const OF_YOU = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:[Tt]he|[Hh]ead of|[Dd]irector of|VP of|Chief of) )(${LIST})\s(?:(?:both|all|also|still|really|even|in particular)\s){0,2}(?:scored|rated|described|reports?|reported|praised|noticed|noted|reckons|reckoned|thinks|told us|would have had|raved about)\s[^.!?;]{0,60}?\b(?:you|your|yours)(?![\p{L}])`, "gu");
/** “the choice of Dr. Pohl and Matthias has fallen on …”. */
const CHOICE = new RegExp(String.raw`\b(?:choice|decision|verdict|view|impression)\sof\s(${PERSON}\s(?:and|&)\s${PERSON})\s(?:has|have|was|is|fell)(?![\p{L}])`, "gu");
/** “Frank and Siân both interviewed you”, “Mr Lim and Wei saw you”, “Dagny and Big Steve all put ‘strong hire’”. */
const DEALT = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:[Tt]he|[Hh]ead of|[Dd]irector of|VP of|Chief of) )(${LIST}),?\s(?:(?:both|all|all three|also|have|had)\s){0,2}(?:interviewed|met|saw|watched|observed|auditioned|quizzed|grilled|showed|hosted|led for)\s(?:\p{Ll}+\s){0,2}?(?:you|your)(?![\p{L}])`, "gu");
/** “you impressed Prof. Okonjo”, “you were seen by Group Manager Dean Akinfenwa”, “showing Lena your sketches”. */
const YOU_DEALT = new RegExp(String.raw`\byou(?:['’](?:d|ve)|\shad|\shave)?\s(?:impressed|charmed|convinced|(?:were|was|have been|had been)\s(?:(?:afterwards|then|later)\s)?(?:interviewed|seen|met|received|observed|watched|shown\s(?:round|around))(?:\s(?:last\s|this\s)?\p{L}+){0,3}?\sby|worked\s(?:alongside|with)|shadowed|sat\sdown\swith|interviewed\swith|presented\s(?:[^.!?;,]{2,40}\s)?to|shared\sa\s\p{Ll}+\swith)\s(?:\p{Lu}\p{Ll}+\s(?:Manager|Head|Director|Officer)\s)?${COLLEAGUE}(${LIST})|\bshow(?:ing|ed)\s(${PERSON})\s(?:your|round|around)(?![\p{L}])`, "gu");
/** Who reads or marks something has met nobody by that. */
const ON_PAPER = /\b(?:take-?home|assignment|challenge|your (?:test|application|cv|portfolio|samples?)|travel to|unavailable)\b/i;
/** What is discussed is no person. */
const PASSIVE = /\b(?:was|were|been|is|are) (?:discussed|compared|debated|shared|agreed|said|felt|asked)\b/;
/** Patterns of what has been, and whether a single word is too little for them. */
const MORE: readonly (readonly [RegExp, boolean])[] = [[WHO, false], [WITH_US, false], [TRIAL, false], [FOR_ALL, false], [OF_YOU, false], [YOU_MET, false], [MET_YOU, false], [WHEN, false], [HEARD, false], [NAMED_FOR, false], [CHOICE, false], [DEALT, false], [YOU_DEALT, false], [WITH, true]];
/** They have been before the panel, whatever was read. */
const HAS_MET = /\b[Tt]hank(?:s| you)\b[^.!?\n]{0,60}\b(?:meeting|presentation|interview|coming|talking|speaking)\b|\b(?:met you|you met|your interview|final panel)\b/;
const TO_COME = /\bwill\b(?! have\b)|['’]d (?:be )?(?:meet|speak|talk|chat|sit)|(?:['’]d|\bwould) (?:like|love)(?! to (?:thank|say|let|tell|inform|pass|once))|['’]ll be\b|\b(?:upcoming|next (?:week|round|step|stage|interview)|[Ss]chedul\p{L}*|invite|looking forward|look forward|arrange|available|availability|would have met|were due|was due|cancel\p{L}*|would (?:then )?meet|supposed to|planned|going to interview|book|[Cc]ould you (?:do|make|join|come|manage)|should speak|please contact)\b/u;

/** Said only of what was, whatever is to come for others. */
const MET_GLADLY = /\b(?:enjoyed|loved|liked) (?:meeting|speaking (?:to|with)|talking (?:to|with)|chatting (?:to|with)) you\b/;

const split = (list: string): { text: string; at: number }[] => {
  const people: { text: string; at: number }[] = [];
  for (const match of list.matchAll(new RegExp(PERSON, "gu"))) {
    // What stands in an aside is a title, not a person.
    const before = list.slice(0, match.index);
    if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0) || /,\s(?:our|the|my|head|vp|director|cto|ceo)\s[^,]*$/.test(before)) continue;
    people.push({ text: match[0], at: match.index });
  }
  return people;
};

const NOBODY = /^(?:Legal|Finance|HR|Marketing|Sales|Engineering|Product|Operations|Procurement|Payroll|Himself|Herself|Themselves|Everyone|Have|Had|Has|Could|Would|Should|Can|Did|Do|Does|Is|Are|Was|Were|What|Why|How|Who|Whom|When|Where|One|Two|Three|Four|Five|Six|Some|Most|Others|Easter|Christmas|Transport|Management)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:I|We|You|They|He|She)['’]|^(?!(?:Polly|Sally|Molly|Holly|Billy|Kelly|Emily|Lily|Milly|Carly|Nelly|Elly|Beverly|Kimberly|Reilly|Connolly)$)\p{L}+ly$|^(?:Also|Just|Still|Both|Everybody|Zoom|Teams|Skype|People|Folks|Students|Children|Residents|Colleagues|Governors|Directors|Members|Trustees|Partners|Interviewers|Panel|Staff|Client|Clients)$/u;

/** Of a sentence that begins with what was, “After your conversation with Frau Dr. Arnold …”, that part. */
const hasBeen = (written: string): string | undefined => /^\W*(?:After|Following|Further to|Thank\w*(?: you)?(?: (?:again|so much|very much))? for) [^,.]{4,60}?\b(?:with|meeting) (?:\S+ ){1,4}/.exec(written)?.[0];

/**
 * The people who, as the text says, have met the person.
 * @param not names of the company, the signer, the person; none of them is listed
 */
export const interviewersOf = (body: Flow, sentences: readonly Sentence[], not: readonly string[]): Piece[] => {
  const keys = not.filter(Boolean).map(keyOf);
  const found: Piece[] = [];
  const taken = (text: string) => {
    const key = keyOf(text).replace(/^(?:dr|prof|professor|mr|mrs|ms) /, "");
    return keys.some((one) => one === key || one.startsWith(`${key} `) || key.startsWith(`${one} `) || one.endsWith(` ${key}`)) || found.some((one) => keyOf(one.text) === keyOf(text) || keyOf(one.text).endsWith(` ${key}`));
  };
  const add = (list: string, from: number) => {
    for (const { text: called, at: place } of split(list)) {
      // Who is named whole needs no “Mr.”.
      const civil = /^(?:Professors\s|(?:Mrs?|Ms|Miss|Mx|Mme|Herr|Frau|Sir|Lady|Lord|Baroness|Dame|Canon|Councillor|Cllr|Sister|Father|Captain|Dean|Engr|Barr|Arc|Alhaj[ai]|Hajia|Chief|Shri|Smt|Datuk|Brother|Pastor|Coach|Madam)\.?\s(?!(?:Dr|Prof)\.?\s+\S+$)(?=\p{Lu}\S*\s+\p{Lu}))/u.exec(called)?.[0].length ?? 0;
      const [text, at] = [called.slice(civil), place + civil];
      if (isPerson(text) && !NOBODY.test(text) && !isTown(text) && !(hasTitle(text) && !text.includes(" ")) && /\p{Ll}/u.test(text) && !taken(text)) found.push({ text, from: placeIn(body, from + at) });
    }
  };
  for (const match of body.text.slice(0, 6000).matchAll(SHE_SAID)) add(match[1] ?? "", match.index + match[0].indexOf(match[1] ?? ""));
  for (const sentence of sentences) {
    const written = TO_COME.test(sentence.written) && !MET_GLADLY.test(sentence.written) ? hasBeen(sentence.written) : sentence.written;
    if (!written) continue;
    for (const match of written.matchAll(AFTER)) {
      const list = match[1] ?? "";
      add(list, sentence.from + match.index + match[0].length - list.length);
    }
    for (const match of written.matchAll(BEFORE)) if (!PASSIVE.test(match[0])) add(match[1] ?? "", sentence.from + match.index);
    for (const [pattern, whole] of MORE) {
      for (const match of written.matchAll(pattern)) {
        const list = match[1] ?? match[2] ?? "";
        if (whole && !/\s/.test(list.trim()) && !/,\s|\sand\s/.test(list) && !/^ and (?:me|I|myself)\b/.test(written.slice(match.index + match[0].length))) continue;
        add(list, sentence.from + match.index + match[0].lastIndexOf(list));
      }
    }
    if (!ON_PAPER.test(body.text) || HAS_MET.test(body.text)) for (const match of written.matchAll(WITH_ME)) add(match[1] ?? "", sentence.from + match.index);
  }
  return found;
};
