import { fold } from "./text.ts";

/**
 * The beginnings (at most five letters, endings such as -ing and -s cut off) of the words that letters
 * after a rejection are made of, whoever writes them to whomever.
 */
const COMMON = `
idol endle bound cri cried tears joyfu golde emine renow reput splen glori treas cheri bless utmos magni marve taste tast divin kis hands etern heave
abili abl about abov abroa absol accep accor achie ackno acqui acros act actio actua addit addre advan adver advic advis after again age ago agre
ahead aim align aliv allow almos alon along alrea also altho alway amaz ambit among amoun and angr annoy anoth answe any anybo anyon anyth anywa apart
apolo appli appoi appre appro april are area aroun arran arriv asham asid ask aspec aspir asses assis atmos attac atten augus autum avail awa await
awar awe aweso awful back backg bad bag bas basi batch bear beaut becau becom been befor beg began begin behal behin being belie belon best bette
betwe beyon big bigge bit blam bles board bod both bothe botto bridg brief brigh bril build bus busin but cal calib cam can candi cando canno capab
car caree caref cas centr ceo certa chal chanc chang chat cheer chief child choic choos chos chose circu clear cleve clien clos colla colle com comme
commo commu compa compe compl conce confi confu congr conne conse consi const conta conti contr conve cordi corre cost could count coupl coura cours
court cover creat criti cros crush cultu curre custo dat data datab day deal dear decem decid decis dedic deep defin degre dela delig deliv deman
demon depar depen deser despe despi detai deter devas devel did didn diffe diffi direc disag disap discr discu disgr disgu dissa distu doesn don door
doubt down dozen dream due dur dut dynam each eager ear earli eas educa effec effor eithe els email embar emplo empt encou end endea enjo enjoy enorm
enoug ensur enter enthu entir envir espec estee etc etern evalu even ever every exact exam examp excel excit exist expec exper expla explo expre exten
extra extre eye fac faceb fact fail failu fair faith fami fanta far fathe fault favor favou febru feedb feel fello few field fil fin final find finis
firm first fit fiv focu follo fond fool for forev forge form forth fortu forwa found four fre fresh frida frien from front frust ful fulfi furio furth
futur gain gap gav gende gener geniu genui gestu get giv given glad glas goal god good goodb goodw got grac graci grate grati great greet grow growt
guid guida gut had half hand hap happe happi hard harde hardw has hat hav haven head hear heard heart hecti help helpf her hesit high him hint hir his
hold hom hones honor honou hop hopef hopel hospi hour how howev hug human humb humbl hundr hurt husba idea ideal idiot ignor imagi immed impac impor
impre impro inclu incre inde indiv indus infor initi innov insid insig inspi inste insti insul inten inter intim into intro inves invit invol isn issu
its itsel janua job join jok journ joy jun just keen keep kid kind kinde kindn know knowl kunun lack larg last lat later lawye lead leade learn least
leav left legal legen leisu les lesso let lette level lie lif lifet light lik like lin linke list liste littl liv long look los lost lot lov love luck
mad madam magic mail main mak mam man manag manne march mark marke match matte may mayb mean meani meant media meet membe memor menti messa met might
min mind minut mis missi mista momen monda mone month mor moreo morn most mothe motiv mov much must mysel nam near neces need nerv nervo netwo never
new next nic nobod non nor not noth notic notif novem now nuisa numbe oblig obvio octob offen offer offic often oka old onc one onl onlin onto onwar
open opini oppor optio order organ other our out outco outlo outsi outst over overa overj own pag paid panel paper part parti partn pas passi past
path pathe patie pay peopl per perfe perha perio perso persp pest pheno phon pick piec pit plac plan plane pleas plent point polit pool posit possi
post poten pract prefe prepa prese presi prest previ privi proba probl proce produ profe profi progr proje promi promp prope prosp proud prov provi
publi purpo pursu put quali quest quick quit rathe reach read real reali reaso recei recen recog recom recon recru reddi refer refle regar regre rejec
relat relev remai remem remin rent rep repor reput reque requi resou respe respo rest resul resum retur rever revie rewar ridic right rocks rol room
round rubbi rud sad saf said salar sam satur saw say sched schoo scree searc seaso secon secto see seek seem seen selec send senio sens sent sente
septe serio serv servi set sever shal sham shar she shock short shoul show shown sid sil simil simp simpl sinc since singl sir situa six skil smal
smart socia solic som someb someo somet somew soon sor sort soul sound spar speak speci speec spend spent spok spr sta staf stag stand start stat step
stil stop strai strat stren stron stud stupi succe such sue sugge suit suita summe sunda super suppo sur surpr tak taken talen talk task team techn
tel ten term terri than thank that the their them thems then ther there thes thi thing think third thoro thos thoug thous thre thril throu thu thurs
tim time tip titl toda toget told tomor ton too took topic total touch tough tour towar train trans treme tribu troub tru trust truth try tuesd turn
twic twit two typ unabl unac unbel under unfai unfor unhap union uniqu unive unpai unpro unsuc until updat upon upset use usefu usele usual vacan valu
valua vario ver via vib vibra video view visio visit wait walk want warm warmt was wasn wast way weak weakn wedne week weeke weigh wel welco went wer
what whate when whene wher wheth which whil who whoev whol whole whom whos why wif wil win winte wisdo wish with withi witho won wonde wor word work
workp world worst worth would writ wrong wrot year yes yeste yet you your yours zoom
`;

let common: Set<string> | undefined;

const root = (word: string) => word.replace(/['’].*$/u, "").replace(/(?<=\p{L}{3})(?:ings?|ed|es|s|ly|e|y|ies|ied)$/u, "").replace(/([b-df-hj-np-tv-z])\1$/u, "$1");

/**
 * The words of a text as they are compared: folded, endings cut off.
 * @param text any text
 */
export const roots = (text: string): string[] =>
  (fold(text).match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? []).map(root);

/**
 * Whether every such letter may hold this word. What a letter holds beyond them is the writer's own.
 * @param rooted a word as `roots` gives it
 */
export function isCommon(rooted: string): boolean {
  common ??= new Set(COMMON.trim().split(/\s+/u));
  const beginning = rooted.slice(0, 5);
  return beginning.length < 3 || common.has(beginning);
}
