/** Short forms of first names and what they may stand for, where they do not begin alike: “Becky”, “Bill”, “Peggy”. */
const SHORT_FORMS = new Map(
  `becky rebecca|becca rebecca|bill william|billy william|will william|liam william|bob robert|bobby robert|rob robert|bert robert,albert,herbert,hubert
  dick richard|rick richard,frederick,patrick|ricky richard|richie richard|jack john,jackson|johnny john,jonathan|jon jonathan|hank henry|harry henry,harold
  jim james|jimmy james|jamie james|ted edward,theodore,thaddeus|teddy edward,theodore|ned edward|ed edward,edwin,edgar,edmund|eddie edward,edwin|chuck charles|charlie charles,charlotte|chaz charles
  peggy margaret|meg margaret|maggie margaret|greta margaret|daisy margaret|gretel margarete|liz elizabeth,elisabeth|lizzie elizabeth|beth elizabeth,bethany|betty elizabeth|betsy elizabeth|libby elizabeth|eliza elizabeth|lisa elisabeth,elizabeth|elsie elizabeth
  kate katherine,catherine,kathryn,katharine|katie katherine,catherine,kathryn,katharine|kathy katherine,kathleen,kathryn,catherine|cathy catherine|kitty katherine,catherine|kit christopher,katherine|kat katherine,katharina
  nell eleanor,helen|nellie eleanor,helen|nora eleanor,honora|lena helena,magdalena|ellie eleanor,ellen,elizabeth|molly mary|polly mary|sally sarah|sadie sarah|nancy anne,ann|annie anne,ann|mandy amanda|sandy alexandra,alexander,sandra
  tony anthony,antonia,antonio,antony|toni antonia|andy andrew,andreas|drew andrew|mike michael|mick michael|mickey michael|mitch mitchell|dave david|steve stephen,steven|stevie stephen|steph stephanie|nick nicholas,nicolas,dominic|nicky nicola,nicholas|nikki nicola,nicole
  dan daniel|danny daniel|tom thomas|tommy thomas|matt matthew|pat patrick,patricia|paddy patrick|patty patricia|trish patricia|tricia patricia|joe joseph|joey joseph|sepp josef|pepe jose|jo joanna,joanne,josephine|josie josephine
  gene eugene|larry lawrence,laurence|terry terence,theresa|tess theresa|tracy theresa|tina christina,martina,bettina|chrissy christine,christina|kris kristina,kristen|chris christopher,christian,christine,christina|topher christopher
  sasha alexander,alexandra|alex alexander,alexandra|xander alexander|lexi alexandra|allie alison|ali alison|fred frederick,alfred|freddie frederick|fritz friedrich|willi wilhelm|hans johannes|uli ulrich,ulrike|heinz heinrich|seb sebastian|basti sebastian|max maximilian,maxwell|moni monika|gabi gabriele|susi susanne|steffi stefanie|uschi ursula|kathi katharina
  sue susan,suzanne|suzie susan,suzanne|debbie deborah|deb deborah|barb barbara|babs barbara|bev beverley|vicky victoria|vicki victoria|tori victoria|wendy gwendolyn|gwen gwendolyn|jenny jennifer|jen jennifer|jess jessica|jackie jacqueline|mel melanie,melissa|mindy melinda|cindy cynthia|dot dorothy|dottie dorothy|dolly dorothy
  ron ronald|don donald|ray raymond|ken kenneth|jerry gerald,jeremy,jerome|gerry gerald,gerard|geoff geoffrey|jeff jeffrey|greg gregory|phil philip,phillip|pip philip,philippa|pippa philippa|vince vincent|walt walter|wally walter|stan stanley|sam samuel,samantha|sammy samuel|ben benjamin|benny benjamin|nate nathan,nathaniel|zach zachary|zac zachary|gaz gareth,gary|baz barry|shaz sharon|raj rajesh,rajendra|manny emmanuel,manuel|abby abigail|gail abigail|mags margaret|fran frances,francis,francesca|frank francis,franklin|frankie francesca,frances|val valerie|viv vivien,vivienne|connie constance|millie millicent,amelia,camilla|minnie wilhelmina|hattie harriet|lottie charlotte|flo florence|winnie winifred|trudy gertrude|bridie bridget|issy isabel,isobel|bella isabella|bel isabel,annabel`.split(/[|\n]/).map((entry): [string, string[]] => {
    const [short = "", whole = ""] = entry.trim().split(" ");
    return [short, whole.split(",")];
  }),
);

/** “N. Hathersage” */
const INITIAL = /^(\p{Lu})\.?\s(\S+)$/u;
/** Whether the name is that of a family behind one letter. */
export const isInitial = (name: string): boolean => INITIAL.test(name);

/**
 * Whether a first name, or a name with an initial, is that of the one who is named whole below it: “Gem” above “Gemma
 * Hurst”, “Becky” above “Rebecca Aldous”; with a title below it “Gaz” above “Gareth Pym” too.
 * @param short what stands first
 * @param whole the whole name, without what people put before and behind it
 */
export const isShortFor = (short: string, whole: string, titled: boolean): boolean => {
  const [first = "", ...others] = (/\p{Ll}/u.test(whole) ? whole : whole.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())).split(" ");
  if (!others.length) return false;
  const initial = INITIAL.exec(short);
  if (initial) return first.length > 2 && first.startsWith(initial[1] ?? "") && others.at(-1) === initial[2];
  return first === short || others.at(-1) === short || short.length > 3 && first.length > short.length && first.endsWith(short.toLowerCase()) || short.length > 2 && first.startsWith(short) && /^\p{Ll}/u.test(first.slice(short.length)) || (SHORT_FORMS.get(short.toLowerCase())?.includes(first.toLowerCase()) ?? false) || titled && whole.slice(0, 2) === short.slice(0, 2);
};
