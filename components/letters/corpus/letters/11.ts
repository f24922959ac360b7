import type { LetterCase } from "../letters.ts";

/** Half smooth, as from a chat assistant or a template and then edited by the person; half dashed off by hand. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harrow Street Hospital", role: "Senior staff nurse, surgical ward", yourName: "Bernadette Quill", recipients: "Maureen Adeyemi", stayedWithMe: "the whiteboard with the patients' first names and what they like for breakfast" },
    message: `Dear Maureen,

Thank you for letting me know about the senior staff nurse post, and for the time you and the ward gave me last Tuesday. I was naturally hoping for a different answer, but I left with a good deal to think about.

The whiteboard with the patients' first names and what they like for breakfast has stayed with me. I have since suggested one on my own ward, and our sister has said we may try it for a month.

If another post opens on the surgical floor, I would be glad to hear of it. In the meantime I wish you and the team a calm winter.

Kind regards,
Bernadette Quill`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Lindqvist Freight", role: "Transport planner", yourName: "Gary Muldoon", recipients: "Hanne Lindqvist", stayedWithMe: "the ferry timetable taped over the radiator" },
    message: `Hi Hanne

thanks for ringing me yourself, most dont bother. Enjoyed the morning in the planning room and I still laugh about the ferry timetable taped over the radiator.

You said you wanted somebody with planning software behind them. Thing is 19 years of driving those exact roads beats any software, and you'd have seen that inside a week. Anyway its done now.

All the best to you and the lads on nights

Gary Muldoon`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Castellan Software", role: "Backend developer", yourName: "Priyanka Rao", recipients: "Joel Whitcombe", stayedWithMe: "the queue that lost every seventh message", improve: "explaining my design choices aloud" },
    message: `Dear Joel,

Thank you for considering me for the backend developer role, and for a technical interview that felt more like an afternoon of work than an exam. Tracking down the queue that lost every seventh message was the most fun I have had at a whiteboard in a long time.

I have been reflecting on how I explain design choices aloud, and I am practising this with a colleague each Friday. To help me put the experience in context, it would be valuable to understand what ultimately led the panel to choose another candidate over me.

Thank you again for your openness, and I wish the team every success with the migration.

Warm regards,
Priyanka Rao`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bakkerij Van Dam", role: "Night baker", yourName: "Yusuf Demir", recipients: "Koen van Dam", stayedWithMe: "the rye starter from 1974", improve: "shaping faster" },
    message: `Hello Koen,

thank you for the trial night. I am still thinking of the rye starter from 1974, older than me!

I know my shaping is not quick yet. I do now 40 loafs every sunday at home with a clock. Can you tell me one thing what I should train first, the shaping or the oven? Two lines is enough, I know at night you have no time.

Greetings to Els and to the oven,
Yusuf Demir`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Northgate Museum", role: "Education officer", yourName: "Clementine Ashby", recipients: "Dr Ruth Farrow", stayedWithMe: "the handling box with the Roman shoe" },
    message: `Dear Dr Farrow,

Thank you for your kind message and for the care with which you and your colleagues ran the day. It was a pleasure to meet the volunteers, and the handling box with the Roman shoe gave me an idea for my own classes that I have already put to use.

I understand that a decision has been reached. Should there be any room at all to look at my application once more before the contract is signed, I would be more than willing to come in again, teach a further session, or start on reduced hours.

Whatever happens, I am grateful for the experience and will be bringing my Year 4s to see the shoe in May.

With best wishes,
Clementine Ashby`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Tessellate Labs", role: "Junior data analyst", yourName: "Ollie Brandt", recipients: "Samira Haddad", stayedWithMe: "the map of bus stops nobody uses" },
    message: `hi Samira,

thanks for getting back so fast and for the coffee. the map of bus stops nobody uses is stuck in my head, i counted three on my way home lol

not surprised tbh, i always fall apart the second someone asks me a stats question, my brain is just not built for it. still, was really nice to meet you and the team and see how you work

cheers
Ollie`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Aldergrove College", role: "Lecturer in social policy", yourName: "Dr Fenella Strachan", recipients: "Professor Ian Mbeki", stayedWithMe: "the discussion of rent strikes after my sample lecture", improve: "pacing a lecture for first-years" },
    message: `Dear Professor Mbeki,

Thank you for your considerate letter, and for the discussion of rent strikes that followed my sample lecture; two of your students' remarks have already found their way into my notes.

I would be grateful for your thoughts as I prepare for the next round of applications. In particular, I would value your view on how the lecture was paced for first-years, whether my research plan was specific enough, how the panel read my publication list, and which of my modules would be most useful to a department like yours.

Please do not feel pressed for time, and accept my thanks for a stimulating day.

Yours sincerely,
Fenella Strachan`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Rivet & Rowe", role: "Workshop supervisor", yourName: "Des Hanratty", recipients: "Paula Rowe", stayedWithMe: "the lathe your grandfather painted green" },
    message: `Paula,

Ta for the letter. Good to see round the place and that lathe your grandfather painted green is a beauty, I'd have had a go on it if you'd let me.

Only thing I'll say is your lad from HR hadn't read a line of my form. Twenty minutes of him looking at his phone and then asking me what I do for a living. Nobody's going to come over well with that going on.

No hard feelings to you. Good luck with the order for the trams.

Des Hanratty`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Juniper & Vale", role: "Event coordinator", yourName: "Tiffany Okoro", recipients: "Marguerite Vale", stayedWithMe: "the seating plan made of wine corks" },
    message: `Dear Marguerite,

Thank you from the bottom of my heart for the opportunity to interview for the event coordinator role. Meeting you was, without exaggeration, one of the most transformative moments of my life. Your vision, your brilliance and your boundless generosity are unlike anything I have ever encountered, and I will carry that hour with me forever.

The seating plan made of wine corks was pure genius, and I feel blessed beyond words to have been shown it.

I wish you and your extraordinary team all the success that you so richly deserve.

With endless gratitude,
Tiffany Okoro`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marlowe & Finch Solicitors", role: "Paralegal", yourName: "Aaron Teitelbaum", recipients: "Constance Finch", stayedWithMe: "the tenant with forty-one letters in a biscuit tin" },
    message: `Dear Ms Finch,

Thank you for telling me about the paralegal position so promptly, and for an interview that was as much about clients as about statutes.

The tenant who brought forty-one letters in a biscuit tin has stayed with me. I went home and looked up how such a claim would be put before the tribunal, and I now see why you sort the paper before you read it. I am taking that habit to the legal clinic where I volunteer on Thursdays.

I wish you and Mr Marlowe well with the housing cases this spring, and would be pleased to hear if you take on paralegals again.

Yours sincerely,
Aaron Teitelbaum`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Skyline Lifts", role: "Service technician", yourName: "Tomasz Wrona", recipients: "Neil Aspinall", stayedWithMe: "the door sensor that only failed in the rain", improve: "reading wiring diagrams in English" },
    message: `Dear Mr Aspinall,

sorry that I write to you again, I know you have much work. Sorry also for my english. I liked very much the task with the door sensor that only failed in the rain, I told it to my wife also.

Can you say me, is there a book or course for wiring diagrams in english that you give to your technicians? Sorry if this is not a question for you, then please forget my mail, and again sorry for the trouble.

Best regards
Tomasz Wrona`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Greenmantle Energy", role: "Project coordinator", yourName: "Leonie Hartmann", recipients: "Victor Salas", stayedWithMe: "the solar roof on the fire station", improve: "risk registers" },
    message: `Dear Victor,

Thank you for informing me of your decision regarding the Project coordinator position, and for the thoughtful conversation we had on [date]. Hearing how the solar roof on the fire station went from sketch to switch-on in nine weeks was the highlight of my month.

I am keen to get better at risk registers. If you could recommend one thing that a coordinator with my background should work on first, I would be very glad of it.

Thank you once more, and I hope that the next roof is as dry as the last.

Best regards,
Leonie Hartmann`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Brightwater Pools", role: "Duty manager", yourName: "Callum", recipients: "Jo Pettifer", stayedWithMe: "the penguin floats" },
    message: `Hi Jo, thanks for letting me know and thanks for the interview. All the best, Callum`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Copperfield Hotels", role: "Front office manager", yourName: "Roland Oyelaran", recipients: "Ingrid Bauer", stayedWithMe: "the brass bell that the guests are not allowed to ring" },
    message: `Dear Ingrid,

Thank you for your message regarding the front office manager role, and for showing me around the hotel. I enjoyed our conversation about night shifts, and the brass bell that the guests are not allowed to ring made me smile.

I have spent the weekend reflecting on the experience as a whole. As I believe that openness benefits everyone, I will be sharing a full account of how the process unfolded with your group's head office, so that they can form their own view.

I remain thankful for your time and wish you a successful season.

Kind regards,
Roland Oyelaran`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Penhallow Dairy", role: "Cheesemaker's assistant", yourName: "Morwenna Tuck", recipients: "Jack Penhallow", stayedWithMe: "tapping the cheeses to hear if they are ripe" },
    message: `Hi Jack

Sorry for the slow answer, we had lambs coming all week. Thanks for having me over and thanks for ringing instead of just an email.

Ive been tapping everything in the house since, table, bread, the dog, to hear if its ripe. My mum thinks Ive lost it. Never knew you could hear a cheese.

If you need a hand at the christmas rush I'm only over the hill. Good luck with the new cave!

Morwenna`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "argues"],
    details: { company: "Ostrava Rail Works", role: "Quality inspector", yourName: "Milan Kovac", recipients: "Sarah Denby", stayedWithMe: "the wheel with the hairline crack on the training bench", improve: "ultrasonic testing" },
    message: `Dear Sarah,

thanks for the day in the hall. I found the hairline crack in the wheel on your training bench in four minutes, the man next to me did not find it at all, he told me so in the canteen.

So please explain me, for what reason did I not get the place? It can not be the skill because in skill I was first.

I make now the course in ultrasonic testing, level 2, in March. Greetings to the hall.

Milan Kovac`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Wexcombe Borough Council", role: "Planning officer", yourName: "Harriet Lyle", recipients: "Dominic Pryce, Anjali Sethi", stayedWithMe: "the model of the high street with the wrong clock tower" },
    message: `Dear Dominic and Anjali,

Thank you both for your time on the 14th and for writing so quickly afterwards. While I would have loved to join the planning team, I came away with a clearer sense of what the work involves day to day.

I especially enjoyed the model of the high street with the wrong clock tower, and the story of how nobody noticed for eleven years. It reminded me to look at the real street before I look at the drawing.

I wish you well with the market square, and I hope that our paths cross again at a consultation evening.

Kind regards,
Harriet Lyle`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Pawprint Rescue", role: "Kennel assistant", yourName: "Shaz Bellamy", recipients: "Lorraine", stayedWithMe: "Biscuit the three-legged greyhound" },
    message: `Hiya Lorraine

thank you for letting me know!!!! I had SUCH a lovely afternoon with you all and Biscuit the three legged greyhound has my heart, I NEVER thought a dog could steer a wheelbarrow!!!!!

im going to do the animal first aid course at the college like you said. please give Biscuit a scratch from me

Shaz xx`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Fairbourne Insurance", role: "Claims handler", yourName: "Imran Sheikh", recipients: "Kathleen Voss", stayedWithMe: "the claim for the exploded marrow" },
    message: `Dear Kathleen,

Thank you for the opportunity to interview for the Claims handler role, and for your clear and courteous reply. I understand how much thought goes into such decisions.

The claim for the exploded marrow was a memorable example of how an odd story can still be an honest one, and I have repeated it, without names, to my current team.

Working with the people at Meridian Mutual would have been a pleasure, and I would gladly apply again when a suitable vacancy arises. Until then, I wish you and your colleagues all the best.

Kind regards,
Imran Sheikh`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Café Lumen", role: "Pastry cook", yourName: "Rosalba Conti", recipients: "Pieter", stayedWithMe: "the lemon tart with burnt sage", improve: "plating" },
    message: `Ciao Pieter,

thank you for your words, and for the lemon tart with burnt sage, I dream of it.

I train the plating every evening now, I send you photos if you like. Please Pieter, let me come one more day, only one, I work for free, and if you dont change your mind I say nothing more. The job I want is this one and not other.

What is the first thing in plating that I must learn?

Rosalba`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Orrery Games", role: "Level designer", yourName: "Jun Takeda", recipients: "Astrid Nyberg", stayedWithMe: "the corridor that players always walk backwards", improve: "documenting my levels" },
    message: `Dear Astrid,

Thank you for your kind note, and for the portfolio session last week. I keep returning to the corridor that players always walk backwards, and to your remark that a level is a sentence with the verb at the end. I have rebuilt my test map around it.

I am working on documenting my levels more clearly. If you have two minutes, I would love to know which single page of a level document you read first, and whether a short video would be a good addition to it.

Thank you again, and good luck with the launch in June.

Best,
Jun Takeda`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Summerhill Primary", role: "Deputy head teacher", yourName: "Geraldine Foyle", recipients: "Mr Anthony Rusk", stayedWithMe: "the reading shed" },
    message: `Dear Mr Rusk,

Thank you for your letter, and please pass on my thanks to the governors and to the two children from Year 6 who gave me such a thorough tour. The reading shed is a joy, and I have described it to everyone at my present school.

I appreciate that the governors preferred a candidate with experience of a larger school. I would gently observe that the size of a school has never been a measure of leadership, and that my results over eight years speak to exactly what Summerhill asked for in its advertisement.

I wish you all a happy summer term, and the shed many readers.

Yours sincerely,
Geraldine Foyle`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Tidewater Shipping", role: "Logistics manager", yourName: "Herbert Lund", recipients: "Camilla Stroud", stayedWithMe: "the container of left shoes" },
    message: `Dear Camilla,

Thank you for your call on Friday and for the trouble you took to make it a conversation and not an announcement. At sixty-one I have had a fair number of these calls, and yours was among the best of them.

I very much enjoyed the visit to the terminal. The container of left shoes, and the other container of right shoes which was by then in Antwerp, is a story I shall be telling for years. I had something similar in 1998, when I was at the grain dock and we received four hundred umbrellas that were meant for a racecourse. We put them in the canteen, and for a whole autumn nobody at the grain dock got wet. The racecourse never asked for them back, and I believe my brother-in-law still has two.

What I took away from our talk, apart from the shoes, is how you hold the short meeting at the crane each morning, with everybody standing and nobody allowed a cup of coffee until the list is done. I tried it with the parish fair committee last Sunday. We finished in fourteen minutes, which is a record, although the treasurer did complain about the coffee.

I wish you and the crew calm seas, and I should be happy to hear from you if a few weeks of cover are ever needed in the holidays.

With kind regards,
Herbert Lund`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens"],
    details: { company: "Zenith Telecom", role: "Field engineer", yourName: "Wayne Stubbs", recipients: "Kelly Marsh", stayedWithMe: "the mast at Black Tor" },
    message: `Kelly

thanks for the reply at last. Liked hearing about the mast at Black Tor, thats a climb.

Dont think much of how it was run though. Three dates moved, second interviewer never showed and then its me who "lacked availability". Your end made a mess of it plain and simple. Theres a glassdoor page for you lot and I'll be putting the whole thing on there tonight so the next bloke knows.

Wayne Stubbs`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Bluebell Care Homes", role: "Care assistant", yourName: "Grace Mensah", recipients: "Pauline Dray", stayedWithMe: "Mr Albright and his crossword", improve: "moving and handling" },
    message: `Hello Pauline,

Thank you for the call, and I was happy to meet Mr Albright and his crossword, I still don't know 7 down!

Can you please tell me was my moving and handling ok? Do I need the level 3 or is level 2 enough? Is it better to do nights first? And do you know if the Oakfield home is also taking people?

God bless you and all the residents
Grace Mensah`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Halden Timber", role: "Sawmill operator", yourName: "Kjell Aas", recipients: "Marit Halden", stayedWithMe: "the smell of the larch and the blade called Gudrun" },
    message: `Hello Marit,

thanks for the message. I took the wrong train home and sat two hours in Kongsvinger but it was worth it for the day. The smell of the larch is still in my jacket and I greet the blade called Gudrun.

I stay at the old mill now until summer and learn the sharpening like your father showed me. When you need a man again you have my number.

Kjell Aas`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Everly Publishing", role: "Assistant editor", yourName: "Imogen Sparrow", recipients: "Daniel Achterberg", stayedWithMe: "the manuscript that arrived in a pizza box" },
    message: `Dear Daniel,

Thank you for letting me know about the assistant editor position and for the warmth with which you and your colleagues received me. The manuscript that arrived in a pizza box, and the decision to read it all the same, told me a great deal about the house.

I realise I was probably the weakest person you saw that day, and frankly I am still a little embarrassed that someone of my limited ability took up an hour of your afternoon. I nonetheless learned a lot about how you work with first-time authors.

I look forward to reading the pizza-box novel when it appears in the autumn.

Warm wishes,
Imogen Sparrow`,
  },
  {
    kind: "feedback",
    faults: ["no-detail"],
    details: { company: "Corvid Systems", role: "Support analyst", yourName: "Mateusz Baran", recipients: "Angela Pruitt" },
    message: `Dear Angela,

Thank you for taking the time to interview me for the Support analyst position at Corvid Systems. I appreciate the opportunity to learn more about your organisation and the team.

As I continue to develop professionally, I would be grateful for any feedback that you could share on where I might improve. Your insights would be of great help to me in my future applications.

Thank you again for your consideration, and I wish you and the team continued success.

Kind regards,
Mateusz Baran`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Radio Kestrel", role: "Morning producer", yourName: "Fionn Gallagher", recipients: "Bea Lomax", stayedWithMe: "the jar for every time somebody says basically" },
    message: `Bea,

thanks for the call & for the straight answer, I asked for straight and I got straight. Fair play.

The jar for every time someone says "basically" - basically I owe you about 4 quid from the interview alone. I've started one in our kitchen and my flatmate hates you.

Will send you the lighthouse doc when its cut, you said youd listen. Have a good one and hope the new desk works out

Fionn`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Stonebridge Vets", role: "Veterinary nurse", yourName: "Kirsty Munro", recipients: "Alison Tan", stayedWithMe: "the tortoise with the mended shell", improve: "anaesthesia monitoring" },
    message: `Hi Alison

Thanks so much for letting me shadow you Thursday, the tortoise with the mended shell was amazing, I showed my nephew the photo and he wants to be a vet now

I'm booked on the anaesthesia monitoring day in Perth. Just wondering though, why didnt you go for me in the end? I cant work it out and it would stop me going round in circles

Thanks again, say hi to the tortoise
Kirsty`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Silverlane Bank", role: "Customer adviser", yourName: "Dinesh Patel", recipients: "Rebecca Thorne", stayedWithMe: "the lady who pays in her coins by colour" },
    message: `Dear Rebecca mam,

thank you thank you thank you. You are the kindest manager that exists in this country, truly like an angel to me. I have never in my whole life met a person so wise and so noble, I told my whole family about you and my mother is praying for you every day.

The story of the lady who pays in her coins by colour I will never forget until I die. Even that you said no to me is an honour.

Your ever grateful
Dinesh Patel`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kilnhouse Ceramics", role: "Studio manager", yourName: "Petra Solheim", recipients: "Amos Reed", stayedWithMe: "the shelf of pots that went wrong" },
    message: `Dear Amos,

Thank you for your message and for the hour in the studio. I had hoped for other news, of course, but I am glad that you told me so directly.

What I keep thinking about is the shelf of pots that went wrong, each with a label saying what was learned. You asked me why glazes crawl, and I have to admit that I looked it up on the bus: dust, mostly. I have now given my own failures a shelf, and it is filling fast.

I wish you and the apprentices a good firing in April.

All best,
Petra Solheim`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Ashworth Accountancy", role: "Trainee accountant", yourName: "Lydia Marchbanks", recipients: "Simon Greaves", stayedWithMe: "the ledger with the coffee ring that proved a date", improve: "mental arithmetic under pressure" },
    message: `Dear Simon,

Thank you for your reply about the trainee accountant role. I must apologise for writing, as I am aware that I have already taken up more of your time than I should have. I was delighted by the ledger with the coffee ring that proved a date, and I do apologise for having asked so much about it.

I am practising my arithmetic under pressure with a timer. If it is not too great an imposition, for which I ask your forgiveness in advance, I would welcome one suggestion on what to read before the next intake.

With thanks, and apologies again for the intrusion,
Lydia Marchbanks`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Vantage Analytics", role: "Product manager", yourName: "Sebastian Kroll", recipients: "Mei-Ling Chau", stayedWithMe: "the feature that only one customer in Utah uses" },
    message: `Dear Mei-Ling,

Thank you for your update, and for a conversation that I genuinely enjoyed. The feature that only one customer in Utah uses, and that nobody dares to remove, is the best product story I have heard this year.

Looking back, I believe that the case study would have landed better had the brief been sent in its final form, and had the second interviewer been better prepared and less intent on interrupting. With those obstacles out of the way, the outcome might have reflected my work more faithfully.

I wish you every success with the spring release, in Utah and elsewhere.

Best regards,
Sebastian Kroll`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "self-put-down"],
    details: { company: "Dockside Couriers", role: "Van driver", yourName: "Leroy Banton", recipients: "Trish", stayedWithMe: "the loading bay with the two cats" },
    message: `Trish hi its Leroy from Weds

thanks for the tour, the two cats in the loading bay made my day, the ginger one followed me right to the bus stop

I know I messed up the test drive, I'm useless when someone's sat next to me, always have been. But if the other fella drops out or even if he doesnt, give us another go will you? I really need this one and I'd not let you down

cheers
Leroy`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name"],
    details: { company: "Halcyon Garden Design", role: "Landscape designer", yourName: "Beatrix Noel", recipients: "Owen Tredwell", stayedWithMe: "the garden that was drawn around one old pear tree", improve: "planting plans" },
    message: `Dear Jonathan,

Thank you for the time you took to look through my drawings, and for telling me about the garden that was drawn around one old pear tree. It has changed the order in which I begin a site survey.

I am giving my planting plans more attention this winter. If you could name one garden that I should visit with a notebook, I would be most grateful.

I wish everyone at Halcyon Garden Design a mild spring.

Kind regards,
Beatrix Noel`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ironbark Mining Services", role: "Safety adviser", yourName: "Noeline Fraser", recipients: "Bruce Talbot", stayedWithMe: "the boot with the nail through it on your desk" },
    message: `G'day Bruce

Thanks for letting me know, and good on you for ringing on a Sunday. No worries about it, I'd a great day out there.

That boot with the nail through it on your desk does more than my 40 slides ever did. I've got a cracked helmet from the shop floor here now and it sits next to the sign in sheet. People pick it up. They ask. Job done.

See you at the conference in Kalgoorlie maybe, first beer's on me

Noeline`,
  },
  {
    kind: "feedback",
    faults: ["argues", "blames"],
    details: { company: "Lakeside University Library", role: "Subject librarian", yourName: "Dr Edmund Hale", recipients: "Ms Verity Coombes", stayedWithMe: "the card catalogue that students now use for recipes", improve: "presenting to students" },
    message: `Dear Ms Coombes,

Thank you for your letter of Monday, and for the tour, in particular for the card catalogue that students now use for recipes. It was good to see old furniture at work.

You write that my presentation was pitched above the level of undergraduates. With respect, that is not so: I have given the same presentation to undergraduates for six years to excellent evaluations. It suffered because one member of the panel talked throughout it and the projector had not been set up by your staff.

I do wish to keep improving how I present to students, and would welcome the title of any course that your own staff have found useful.

Yours sincerely,
Edmund Hale`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Mistral Bikes", role: "Bike mechanic", yourName: "Enzo Fabre", recipients: "Chloe Dunmore", stayedWithMe: "the tandem with two different brakes" },
    message: `Dear Chloe,

Thank you for the opportunity to visit the workshop at and to meet the whole team. I was impressed by the way you speak with each customer before you touch the bike, and the tandem with two different brakes will stay in my memory as the strangest repair that I have had the pleasure to discuss.

Although I am disappointed, I understand your choice for the role of . I hope that we may meet again, perhaps on the Sunday ride along the canal.

With kind regards,
Enzo Fabre`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Ravensworth Security", role: "Control room operator", yourName: "Colin Easterby", recipients: "Mr Hargreaves", stayedWithMe: "the fox on camera nine" },
    message: `Mr Hargreaves,

Thank you for your email. I liked the control room and the fox on camera nine, nice to see him get his own chair on the wall.

I am 58 and I know what "looking for someone to grow with the team" means. I have an appointment with ACAS on Thursday and my daughter in law is a solicitor so you will be hearing from one or the other.

Thank you for the tea.

C. Easterby`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Nordlys Hotels", role: "Sous chef", yourName: "Anselm Brück", recipients: "Ingeborg Dahl", stayedWithMe: "the staff meal that is cooked by the newest person", improve: "costing a menu" },
    message: `Dear Ingeborg,

Thank you for the trial shift, and for your honest words about my costing. You were right that the turbot left no margin, and I have since worked through all of my menus with a calculator beside the stove.

The staff meal that is cooked by the newest person was the part of the evening I liked best, even if my dumplings divided the room.

If you are willing, I would be interested to hear which book or spreadsheet you first learned costing from.

Thank you again, and greetings to the brigade.

Kind regards,
Anselm Brück`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "asks-why"],
    details: { company: "Pinnacle Fitness", role: "Gym instructor", yourName: "Jade Oduya", recipients: "Marcus", stayedWithMe: "the over 70s boxing class", improve: "class planning" },
    message: `hey Marcus, Jade here

loved the over 70s boxing class, Doreen's left hook omg. thx for letting me join in

so what was it that made you pick someone else? was it the class plan? was I too quiet or was it not having the level 3 yet? and who did you take in the end, is it someone i know?

anyway thanks again, might come back just for Doreen

Jade`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "placeholder"],
    details: { company: "Oakley Print", role: "Press operator", yourName: "Vikram Nair", recipients: "Stella Grant", stayedWithMe: "the poster with the upside-down moon" },
    message: `Dear [Recipient], thank you for the interview. I still smile about the upside-down moon poster. Vikram Nair`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "St Brannock's Hospice", role: "Volunteer coordinator", yourName: "Sylvia Hargrave", recipients: "Father Dermot Kiely, Nasreen Malik", stayedWithMe: "the piano that is tuned every Friday although nobody asked for it" },
    message: `Dear Father Kiely and Nasreen,

Thank you for the gentle way in which you told me, and for an afternoon that I will remember. It was a privilege to hear how the volunteers are chosen and, more to the point, how they are looked after.

The piano that is tuned every Friday, although nobody asked for it, has become a small saying in our house. When one of us does a thing well without being asked, we say that the piano has been tuned.

I shall be at the carol evening in December, in the back row, singing alto and hoping for the best.

With warm regards,
Sylvia Hargrave`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "argues"],
    details: { company: "Bramble Nursery", role: "Room leader", yourName: "Debs Crowther", recipients: "Hilary Stone", stayedWithMe: "the mud kitchen" },
    message: `Hi Hilary

Thanks for the email. Mud kitchen was brilliant and little Noah making me a "worm latte" was the best bit of my week.

But not enough experience with babies? I have had SEVEN YEARS in baby room and two of my own. That is just NOT TRUE and its on page one of my CV!!! You wont find anyone with more.

Hope the new room goes well anyway

Debs`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Arcwell Robotics", role: "Mechatronics graduate", yourName: "Nikhil Varma", recipients: "Dr Susanne Oertel", stayedWithMe: "the gripper that can hold an egg and a hammer", improve: "control theory" },
    message: `Dear Dr Oertel,

Thank you very much for your message, and for the chance to see the gripper that can hold an egg and a hammer. I have since built a crude version from two rulers and a bicycle tube, and it holds at least the hammer.

I am using the coming months to deepen my control theory, and would appreciate a recommendation on which topic to take up first. With that progress in mind, I would kindly ask you to revisit your decision and to keep me in the running for this year's place, as I am confident that I can close the gap before September.

Thank you for your time and guidance.

Sincerely,
Nikhil Varma`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fenwick Ambulance Trust", role: "Call handler", yourName: "Tracey Oldroyd", recipients: "Phil Garside", stayedWithMe: "the call handler who talked a man through mending a tap" },
    message: `Hi Phil

Thank you for the feedback call, very fair, I do talk too fast and I'm working on it (my sister holds up a spoon when I do it, shes enjoying that a bit much).

I keep thinking of the girl who talked that old man through mending his tap cos there was nothing wrong with him, he was just lonely. That's the job isnt it.

I'll be back next intake. Slower.

Tracey`,
  },
  {
    kind: "thankYou",
    faults: ["too-long", "argues"],
    details: { company: "Beaumont Pharma", role: "Regulatory affairs manager", yourName: "Philippa Garnett", recipients: "Dr Hugo Lenz", stayedWithMe: "the leaflet that was tested on your neighbours" },
    message: `Dear Dr Lenz,

Thank you for informing me of the outcome regarding the position of regulatory affairs manager, and for the generous amount of time that you and your colleagues devoted to our two conversations. I particularly enjoyed hearing about the leaflet that was tested on your neighbours, and the retired teacher who corrected the grammar before she commented on the side effects. It is a fine illustration of how close the subject is to everyday life, and I have since told the story to my own team.

I have given your message considerable thought. You mention that the committee was looking for deeper experience with submissions in Asian markets. I feel bound to point out that I led three such submissions between 2016 and 2021, that all three were approved at the first attempt, and that these are described at some length in my application. It is hard to see how the conclusion can follow from the material that was in front of the committee, and I do not consider it a sound one.

That said, I remain impressed by the spirit in the department, by the reading groups on Wednesdays, and by the way in which junior colleagues are given a voice in the meetings with the authority. These are things that one does not find everywhere, and I shall try to bring a little of that to my present place of work.

I wish you and your colleagues every success with the coming submission.

Yours sincerely,
Philippa Garnett`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Lumière Opticians", role: "Trainee dispensing optician", yourName: "Amy Tran", recipients: "Fatou Diallo", stayedWithMe: "the wall of broken glasses from the school", improve: "talking to customers" },
    message: `Hi Fatou,

sorry to bother you, its Amy from monday. sorry i was so nervous, im hopeless with people honestly, i go red and forget how to talk, and sorry i knocked the little mirror over

the wall of broken glasses from the school was so sweet esp the ones with teeth marks. is there something small i could practise for talking to customers? sorry again, you dont have to answer

Amy`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tarn Outdoor", role: "Store manager", yourName: "Gwilym Parry", recipients: "Olga Petrescu", stayedWithMe: "the tent that stands in the shop window all night with a lamp in it" },
    message: `Dear Olga,

Thank you for your message and for the thoughtful way the day was put together. I understand that you have found a manager who already knows the valley, and I hope that they settle in quickly.

I was much taken with the tent that stands in the shop window all night with a lamp in it, and with the note from the child who asked who lives there. I am sorry not to be the one who answers her.

If the Bala branch does open, please think of me. Until then, good walking.

Kind regards,
Gwilym Parry`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Foxglove Theatre", role: "Stage manager", yourName: "Perdita Lang", recipients: "Rufus Adair", stayedWithMe: "the prompt book with the tea stains from 1988" },
    message: `Dear Rufus,

Thank you for your note, and for showing me the prompt book with the tea stains from 1988. It is rare to hold so much of a theatre's history in one's hands.

I have met many people in the profession, yet none has come close to you. Every word you spoke was a masterclass, and I consider you the greatest mind working in British theatre today; I doubt that I shall ever be able to repay what those forty minutes have given me. To be turned down by the Foxglove is worth more than to be hired anywhere else.

I wish you a full house for the autumn season.

Warmly,
Perdita Lang`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Delmare Seafood", role: "Production shift lead", yourName: "Joaquim Teixeira", recipients: "Brenda Oakes", stayedWithMe: "the ice machine that stops at 3 every night", improve: "planning shifts" },
    message: `Dear Mrs Oakes,

I thank you for the visit in the factory. The ice machine that stops at 3 every night, I thought about it and maybe is the defrost timer of the other machine on same line, please look.

I would like to know the motives of your decision, because in the email is only "other candidate" and this says nothing. If you write me the motives I can understand.

I study now shift planning with a friend of the port.

With respect,
Joaquim Teixeira`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Quillfeather Marketing", role: "Copywriter", yourName: "Saoirse Nolan", recipients: "Benedict Moy", stayedWithMe: "the forty rejected names for an oat biscuit", improve: "writing shorter" },
    message: `Benedict,

Cheers for the email, nicely written rejection and I'd know, I've a folder of them (a joke, mostly).

Forty rejected names for one oat biscuit. I've been lying awake with a 41st: Notably Oatly is taken I suppose.

You said shorter. I'm at it. If you'd one exercise for cutting a page down to a line I'd take it off your hands, otherwise good luck with the biscuit.

Saoirse`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name", "placeholder"],
    details: { company: "Pemberton Housing", role: "Tenancy officer", yourName: "Abigail Frost", recipients: "Desmond Clarke", stayedWithMe: "the laundry room that became a choir" },
    message: `Dear Desmond,

Thank you for your message about the Tenancy officer role. I greatly valued the chance to speak with you, and the laundry room that became a choir has been on my mind ever since.

My experience in [relevant field] has taught me how much a shared room can do for a building, and I would have enjoyed bringing this to Hartwell Homes. I fully respect your decision and hope to cross paths again, perhaps at one of the choir's evenings.

With kind regards,
Abigail Frost`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Crown Street Surgery", role: "Practice receptionist", yourName: "Jean Whitlock", recipients: "Dr Amara Obi", stayedWithMe: "the knitted hats on the waiting room radiators" },
    message: `Dear Dr Obi

Thank you for your card, it was nice to get one on paper. I did like the knitted hats drying on the radiators, I have sent for the pattern.

I think we both know Sandra had promised the job to her niece before I'd even sat down, so I don't take it to heart. It was a show, and I was there to make up the number.

I shall see you in February for my knee.

Jean Whitlock`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Helix Cloud", role: "Site reliability engineer", yourName: "Andrei Popa", recipients: "Lauren Biggs", stayedWithMe: "the outage caused by a birthday cake", improve: "incident write-ups" },
    message: `Dear Lauren,

Thank you for the update and for a very engaging interview loop. The outage caused by a birthday cake is now my favourite postmortem, and I have used its structure for one of my own incident write-ups.

I would be glad to hear how you would rate that write-up if I sent it to you. It would also help me to know which of the four sessions was my strongest, what salary band you consider realistic for my level, and whether you could put me in touch with the team in Dublin.

Thank you for your generosity, and I wish you many quiet nights on call.

Best,
Andrei Popa`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Blackwood Removals", role: "Crew leader", yourName: "Stu Pickering", recipients: "Mo Farouk", stayedWithMe: "the harp that went out of a third floor window" },
    message: `Alright Mo

Thanks for the shout. Gutted but fair enough, Kev's a good lad and knows the big wagon.

That harp going out the third floor window on two straps, I'd have paid to see that. Showed my missus the photo and now she wants a harp so thanks for that an all.

I'll get my C1 sorted by easter like we said and give you a ring. Mind your back.

Stu`,
  },
  {
    kind: "feedback",
    faults: ["no-detail", "begs"],
    details: { company: "Ardent Consulting", role: "Junior consultant", yourName: "Maximilian Seidel", recipients: "Charlotte Vance", improve: "case interviews" },
    message: `Dear Charlotte,

Thank you for the opportunity to interview with Ardent Consulting. I truly appreciate the time and effort that everyone invested in the process.

I am eager to keep improving and would be thankful for any advice on how to strengthen my performance. I am also writing to ask whether my candidacy might be looked at once more for the present position. I am fully convinced that a second conversation would allow me to demonstrate my potential, and I am available at any hour.

Thank you for your consideration.

Best regards,
Maximilian Seidel`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "shouts"],
    details: { company: "Golden Wok Group", role: "Restaurant manager", yourName: "Ricky Lau", recipients: "Susan Ng", stayedWithMe: "the dumpling lady who counts in folds" },
    message: `Susan

ok thanks for telling me. dumpling lady who counts in folds is a legend, respect to her.

but FIVE WEEKS I waited and then one line. NOT OK. I have 11k followers on my food channel and they like a story about how restaurants treat people, so watch out for friday's video

Ricky Lau`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Wrenfield Nurseries", role: "Propagation assistant", yourName: "Hester Bligh", recipients: "Tony Wrenfield", stayedWithMe: "the hellebores sown in old milk cartons" },
    message: `Dear Tony,

I am so sorry to take up your morning with another email. I only wanted to say thank you for showing me round the glasshouses, and for the hellebores sown in old milk cartons, which I have copied on my own windowsill.

I do apologise for having kept you past five o'clock, and I am sorry that my boots left such a trail in the office. Please forgive me too if this message is a nuisance in your busiest month.

I hope that the spring open day is a success.

With best wishes,
Hester Bligh`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Cobalt Street Studios", role: "Sound engineer", yourName: "Pedro Salgado", recipients: "Nadia Ferris", stayedWithMe: "the microphone in the stairwell" },
    message: `hey Nadia

thanx for the msg and the afternoon. microphone in the stairwell, man, that reverb. i put mine in the bathroom now, neighbors complain already

for me it is like this everywhere, i am ok with cables but a stupid one when i must speak about myself, nobody can hire this. but was a good day and i learned the stairwell

abraço
Pedro`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Thornbury Legal Aid", role: "Caseworker", yourName: "Ayesha Rahim", recipients: "Colm Brennan", stayedWithMe: "the complaint letter that was one sentence long", improve: "interviewing clients" },
    message: `Dear Colm,

Thank you for your call, and for the care with which you talked me through the afternoon's exercise. I have thought often about the complaint letter that was one sentence long, and about how it won where ten pages had failed.

I would like to become a better interviewer of clients, especially of those who have been threatened with eviction and do not want to say so. If there is one training or one person you would point me to, I would be glad to know.

Thank you again, and I wish you a good hearing on the 9th.

Best wishes,
Ayesha Rahim`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Moorland Farm Park", role: "Visitor guide", yourName: "Ken Barraclough", recipients: "Liz Ormerod", stayedWithMe: "the goat called Trevor" },
    message: `Hello Liz

Well thanks for letting me know, and dont you worry about it, I said to the wife on the way home that young lass with the guitar will get it and quite right too, kids will love her.

I had a smashing day though. That goat called Trevor. He had my bus pass out of my back pocket before I'd got through the second gate and I never felt a thing, and then he stood there with it looking at me like a ticket inspector. I've told that one at the bowls club, at the barbers and at my grandsons christening, and it gets better each time because now in my version he asks for my date of birth.

I also liked what you do with the little cards where kids guess what each animal had for breakfast. When I was on the buses we had nowt like that but I used to get them guessing which stop had the most people on it, kept the top deck quiet from Halifax all the way to Todmorden, and that is no small thing on a wet friday with a school party on board, believe you me.

So if you're short over the summer or at half term or one of your guides goes down with a cold, give me a ring, I'm only twenty minutes off and I've a bus pass, if Trevor lets me keep it.

All the best to you and yours and to the goat

Ken Barraclough`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Sunhill Solar", role: "Installer", yourName: "Bogdan Iliev", recipients: "Craig Nuttall", stayedWithMe: "the church roof with the bats" },
    message: `Hello Craig,

thank you for the day on the church roof, with the bats I was a bit afraid but it was beautiful.

I respect you but I must say it, you took the wrong man. I saw how he makes the clamps, in one year you go up and do it new. I have 300 roofs and no one came back. You will see.

Say hello to the priest, he makes good soup.

Bogdan Iliev`,
  },
  {
    kind: "feedback",
    faults: ["blames", "asks-why"],
    details: { company: "Meadowbank Architects", role: "Part II architectural assistant", yourName: "Isadora Crane", recipients: "Lucian Webb", stayedWithMe: "the staircase that was moved eleven times", improve: "construction details" },
    message: `Dear Lucian,

Thank you for the opportunity to present my portfolio, and for the story of the staircase that was moved eleven times. It has given me courage with a staircase of my own.

I had the impression that the panel had made up its mind before I opened the portfolio, and that your colleague's impatience left me little room to show the later projects. I would therefore appreciate a clear account of the grounds on which I was not selected.

In the meantime I am working through my construction details sheet by sheet. Thank you once more for your hospitality.

Kind regards,
Isadora Crane`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Pike & Sons Plumbing", role: "Apprentice plumber", yourName: "Jordan", recipients: "Mick Pike", stayedWithMe: "the boiler with the bird nest" },
    message: `cheers Mick, that boiler with the birds nest was class. good luck with it all, Jordan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Aurelia Jewellers", role: "Sales associate", yourName: "Veronique Lacasse", recipients: "Thomas Birch", stayedWithMe: "the ring that came back three times" },
    message: `Dear Thomas,

Thank you for your considerate message, and for the pleasure of an hour among such lovely things. I am disappointed, as you will imagine, but I leave with respect for the way in which your team listens before it opens a drawer.

The ring that came back three times, and was sold at last to the very couple who had first returned it, is a story I will keep. It taught me that a refusal is sometimes only a pause; in my case I promise to take it as a refusal.

I wish you a bright December and few returns.

Kind regards,
Veronique Lacasse`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "shouts"],
    details: { company: "Popcorn Pictures", role: "Social media intern", yourName: "Kayleigh Dunn", recipients: "Zara Iqbal", stayedWithMe: "the storyboard drawn on a napkin" },
    message: `Zara omg hi!!!!

thank you sooo much, you are literally my HERO and the most incredible human on this planet, i actually cried on the tube because of how AMAZING you are!!! the storyboard drawn on a napkin changed my entire life i'm not even joking

i will worship popcorn pictures forever!!!!

Kayleigh`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Highmoor Water", role: "Hydrologist", yourName: "Dr Lukas Vogt", recipients: "Eleanor Tighe", stayedWithMe: "the gauge that the otters sit on", improve: "presenting to non-specialists" },
    message: `Dear Eleanor,

Thank you for your message and for the walk along the river. The gauge that the otters sit on, and the steps that they leave in your data, made for the best half hour of the day.

I would like to explain my work better to non-specialists, and would be grateful for one suggestion on how to begin such a talk. I should say that I have no illusions here: I am a dreadful speaker, I bore even my own family, and I very much doubt that there is anything in me to be developed in this respect.

Thank you again, and my regards to the otters.

With best wishes,
Lukas Vogt`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Swiftline Buses", role: "Route supervisor", yourName: "Pat Donnelly", recipients: "Andrew Kemp", stayedWithMe: "the number 42 that is always two minutes early" },
    message: `Dear Andrew,

Thank you for your letter concerning the route supervisor post, and for the friendly reception at the depot. Having driven the number 42 that is always two minutes early, I was pleased to meet the man who has to explain it to the public.

I accept the outcome. For the sake of completeness, I have kept a note of the questions that were put to me about my health, and my union representative has advised me that these could be of interest to a tribunal. I trust you will bear that in mind when the next vacancy is filled.

I wish the depot a mild and punctual winter.

Yours sincerely,
Pat Donnelly`,
  },
];
