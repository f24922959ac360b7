import type { LetterCase } from "../letters.ts";

/** Letters of a thirteenth set: fifty drafts that mostly began as a generator's polite text and were then edited by the person: spoiled in their own words, or left unharmed; labeled and kept before the rules met them. */
export const letters: LetterCase[] = [
  {
    kind: "feedback",
    faults: [],
    details: { company: "Marienhof Hospice", role: "Night Nurse", yourName: "Agnes Tollefsen", recipients: "Birgit Hahn", stayedWithMe: "the board with the patients' favourite breakfasts", improve: "palliative pain charts" },
    message: `Dear Birgit,

Thank you for calling me yourself on Thursday instead of sending a form. I came off a shift and needed a minute, but it was kindly done.

I keep thinking about the board in your corridor with the patients' favourite breakfasts on it. I have worked eleven years on wards and never saw one. I told my team and we are making ours on Monday.

I know my pain charts are acute-ward charts. If I want to work in a house like yours one day, what should I learn first: a palliative course, or some months with a home care team?

Warm wishes to everyone on the night side,
Agnes Tollefsen`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Brackwater Freight", role: "Transport Planner", yourName: "Dale Kimmins", recipients: "Sue Partridge", stayedWithMe: "the magnet map of the Humber depots" },
    message: `Dear Sue,

Thank you for taking the time to meet me last week and for letting me know so promptly.

I particularly enjoyed standing at your magnet map of the Humber depots and moving the lorries about. You said I lacked planning experience, and that just isn't so: I've planned my own runs, multi-drop, for nineteen years, which is more planning than anybody in that office has done.

Is there a piece of planning software you would suggest I get to grips with first?

Wishing you and the team a quiet Christmas peak.

Kind regards,
Dale Kimmins`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Lumen & Oak", role: "Pastry Cook", yourName: "Rania Khoury", recipients: "Chef Delphine Aubert", stayedWithMe: "laminating the dough at the marble bench by the window", improve: "speed on the plated desserts" },
    message: `Dear Chef Delphine,

Thank you for the trial day and for your honest message after it. Laminating at the marble bench by the window, with the street still dark, was the best hour I had in a kitchen this year.

I understand that speed on the plated desserts is where I need work. I have already started to time myself at home with my brother calling the tickets.

You told me the other person starts on the 1st. If you could give me just one more trial day before that, only one, without pay, I would show you a different Rania. I can come any day this week.

With respect,
Rania Khoury`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "University of Aldermoor", role: "Lecturer in Hydrology", yourName: "Dr Piotr Wasilewski", recipients: "Professor Joan Leckie", stayedWithMe: "the flume in the basement that students built", improve: "large first-year teaching" },
    message: `Dear Professor Leckie,

Thank you for your message about the lectureship, and please pass my thanks to the panel for their careful questions.

The flume in the basement, with the three student generations of paint on it, stayed with me the whole way home.

I would be grateful to hear on what grounds the panel placed me behind the appointed candidate. I have presented to search committees four times now and I would like to have it in writing what tipped it.

I wish the group a good start to the term.

Yours sincerely,
Piotr Wasilewski`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Tallgrass Software", role: "Junior Backend Developer", yourName: "Ike Obi", recipients: "Marguerite Lund", stayedWithMe: "the pairing session on the flaky queue consumer", improve: "tests" },
    message: `Hi Marguerite,

Thank you for the quick reply, and for the pairing session on the flaky queue consumer. I had never seen anyone debug by deleting code first.

I am taking the note about tests seriously. What would you build first if you wanted to get better at it? Is there a book your team likes? Should I be learning Go or staying with Python? And do you think contributing to open source is worth it at my level, or is it mostly noise? Also, would you be open to looking at my repo in a few weeks?

Good luck with the migration,
Ike Obi`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fernbank Library Service", role: "Children's Librarian", yourName: "Moira Quill", recipients: "Hamish Dow, Leila Sarraf", stayedWithMe: "the story tent with the torch holes" },
    message: `Dear Hamish and Leila,

Thank you both for Tuesday and for writing so soon. I was sorry to read your news, of course, but I was glad to have come.

The story tent with the holes punched for torch stars is a small work of genius. I tried it at home with an old bedsheet and my niece would not come out for supper.

If another post in the children's rooms comes up in a year or two, you will find my name in the pile again. Until then I shall be a borrower.

All good wishes for the summer reading challenge,
Moira Quill`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Osterby Windows", role: "Site Supervisor", yourName: "Lennart Fisk", recipients: "Karin Dahl", stayedWithMe: "the sample frame you let me break" },
    message: `Dear Karin,

Thank you for the time you took with me at Osterby Windows, and for letting me know about the Site Supervisor job.

What stayed with me was the sample frame you let me break with a crowbar so that I could see where it gives. After thirty years on sites that was new to me, and so was [one thing you learned about the team].

I would be glad to hear from you if another site opens up in the spring.

Kind regards,
Lennart Fisk`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Halden Insurance", role: "Claims Handler", yourName: "Teresa Manning", recipients: "Gavin Rudd", stayedWithMe: "the claim about the swan and the conservatory" },
    message: `Dear Gavin,

Thank you for meeting me and for your kind email about the claims handler position.

I am still telling people about the claim with the swan and the conservatory, and about how patiently your team sorted it out. It told me more about the job than any leaflet.

I would have loved to join the claims team at Northgate Mutual, and I hope our paths cross again. If you had to name one thing for me to study before I apply for a role like this again, what would it be?

With best wishes,
Teresa Manning`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "Pellworm Ferries", role: "Deck Officer", yourName: "Jannik Brodersen", recipients: "Captain Wiebke Thoms", stayedWithMe: "docking the model ferry in crosswind", improve: "passenger announcements" },
    message: `Dear Captain Thoms,

Thank you for the day on board and for your letter.

Docking the model ferry in crosswind, with your bosun blowing on it through a rolled chart, made me laugh and taught me something as well. Afterwards it went downhill because the gentleman from personnel had not read my papers, looked at his phone during half of my answers and then rushed me out for his lunch.

I will work on my announcements; my English for passengers is still from school. What would you practise first?

Fair winds,
Jannik Brodersen`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Sutter & Vale Architects", role: "Graduate Architect", yourName: "Chloe Ashdown", recipients: "Nikhil Rao", stayedWithMe: "the cardboard stair on your windowsill" },
    message: `Dear Nikhil,

Thank you so much for your time last Friday and for telling me the outcome personally.

The cardboard stair on your windowsill, the one that took eleven goes, has stuck with me, and I've begun keeping my own failed models instead of binning them. Honestly I turn into a complete idiot the second someone asks me a question, so I can't say I'm surprised, I always ruin these things.

If you had to pick, what should I add to my portfolio first?

Best wishes to you and the studio,
Chloe`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cragside Signals", role: "Signalling Technician", yourName: "Owen Pritchard", recipients: "Denise Cobb", stayedWithMe: "the lever frame in the training shed" },
    message: `Dear Denise,

Thank you for seeing me even though I got on the wrong train and came in late, at a signalling firm of all places. I expect that one will go round the canteen.

Pulling number fourteen on the old lever frame in the training shed and feeling the wire go tight forty yards off was something I won't forget.

I quite understand that somebody else was further along with his tickets. Which of the licences would you do first in my shoes?

All the best to the lads in the shed,
Owen`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Petalwerk Gärtnerei", role: "Florist", yourName: "Ioana Petrescu", recipients: "Frau Lindner", stayedWithMe: "the funeral wreath with the fishing flies" },
    message: `Dear Frau Lindner,

Thank you for your answer and for the afternoon in the workshop.

The funeral wreath with the fishing flies, which you made for the old angler, I have described to my mother on the telephone. You are the most wonderful human being I ever met in my life, an angel with scissors, and those two hours were the greatest gift that anybody has given me, I will thank God for you every day until I die.

What should I practise first, the wiring or the large standing pieces?

With warm greetings,
Ioana Petrescu`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Kestrel Logistics", role: "Warehouse Team Leader", yourName: "Brett", recipients: "Amanda Forde" },
    message: `Hi Amanda,

Thanks for letting me know. All the best with everything.

Brett`,
  },
  {
    kind: "feedback",
    faults: ["threatens"],
    details: { company: "Sandmere Leisure", role: "Swimming Pool Manager", yourName: "Gordon Tait", recipients: "Philippa Nunn", stayedWithMe: "the chlorine log going back to 1974", improve: "budget forecasting" },
    message: `Dear Philippa,

Thank you for your letter of the 9th and for the tour of the plant room. A chlorine log going back to 1974 in the same green ink is a thing of beauty.

I take the point on budgets, and I've asked our finance lady to let me sit in on the next round.

I should mention in fairness that the lady who chairs your trust sits two pews in front of me, and I shall be telling her on Sunday how this appointment was made.

If there is one course in forecasting that your managers rate, I'd be glad of its name.

Yours sincerely,
Gordon Tait`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Brightwater Dental", role: "Dental Receptionist", yourName: "Kayleigh Stubbs", recipients: "Dr Anand", stayedWithMe: "the fish tank that the nervous patients feed" },
    message: `Dear Dr Anand,

I am so sorry to be writing to you when you must have a full list. Thank you for meeting me on Wednesday, and sorry again about my cough.

I loved that the nervous patients get to feed the fish before they go in. It is such a simple thing. I'm sorry if that sounds silly.

I hope the new receptionist settles in well with you all. Apologies for taking up even more of your time with this, you really don't need to answer, I'm sorry.

Kind regards,
Kayleigh Stubbs`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "blames"],
    details: { company: "Vantreight Analytics", role: "Data Engineer", yourName: "Sanjay Mehrotra", recipients: "Ellie Crane, Tobias Funk", stayedWithMe: "the argument about late-arriving events" },
    message: `Dear Ellie and Tobias,

Thank you for the conversation last week and for getting back to me.

Our argument about late-arriving events was the most interesting technical talk I've had in months. However, the take-home was badly specified, two of the fields did not exist in the data, and whoever wrote it should not be screening people. My solution was correct for the spec as given. Marking it as a fail is simply a mistake on your side.

That said, I wish you luck with the streaming rebuild.

Best,
Sanjay`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Oldcastle Primary School", role: "Teaching Assistant", yourName: "Fatoumata Barry", recipients: "Mrs Greenhalgh", stayedWithMe: "the boy who asked why the moon follows the bus", improve: "phonics" },
    message: `Dear Mrs Greenhalgh,

Thank you for the morning in Year 1 and for your kind words about how I was with the children.

One boy asked me why the moon follows the bus, and I did not have the English for it. I have read about it since, so if he asks again please tell him it is because she is very far away.

I know my phonics must become stronger. Is there a scheme you would start with?

I wish all of you a good half term.

Yours sincerely,
Fatoumata Barry`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "begs"],
    details: { company: "Rowanlea Care Homes", role: "Activities Coordinator", yourName: "Bernadette Foy", recipients: "Clive Harmer", stayedWithMe: "the residents' chess ladder on the lift door" },
    message: `Dear Clive,

Thank you for your email and for showing me around. The chess ladder on the lift door, with a lady of ninety-four at the top in marker pen, cheered me no end.

I have to ask though, was it my age, or the gap when I nursed my husband, or something I said? I would rather know what put you off than keep guessing at it every night.

And if the lady you've picked doesn't take it, please, please think of me again before you advertise. I need this more than I can put in a letter.

God bless,
Bernadette Foy`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "threatens", "blames"],
    details: { company: "Dunmore Coaches", role: "Coach Driver", yourName: "Terry Blunt", recipients: "Mr Yilmaz", stayedWithMe: "reversing the 1962 Bedford out of the old barn" },
    message: `Dear Mr Yilmaz,

Thank you for your letter about the driving job. I enjoyed reversing the 1962 Bedford out of the old barn, she is a lovely old girl.

BUT I TOOK A DAY OFF WORK FOR THIS AND NOBODY EVEN OFFERED ME MY PETROL!!!! I HAVE 3,000 PEOPLE IN MY COACH DRIVERS GROUP AND THEY WILL ALL BE READING ABOUT DUNMORE TONIGHT.

Wishing you a good season.

Regards,
Terry Blunt`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Whitlock & Baines Solicitors", role: "Paralegal", yourName: "Harriet Osei", recipients: "Rosalind Baines", stayedWithMe: "the boundary dispute over eleven inches of hedge" },
    message: `Dear Ms Baines,

Thank you for your time on Monday, and for explaining how the firm takes a complaint from first letter to tribunal. I came away with four pages of notes.

The boundary dispute over eleven inches of hedge has become my favourite story. I see now what you meant when you said that half of litigation is getting people to walk down the garden together before anybody sues.

I hope to sit my next CILEX unit in June. Would you take the litigation unit or the property one first?

Yours sincerely,
Harriet Osei`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Inverloch Distillery", role: "Stillhouse Operator", yourName: "Calum Reid", recipients: "Morag Sinclair", stayedWithMe: "hearing the spirit safe before seeing it", improve: "chemistry" },
    message: `Dear Morag,

Thank you for the walk through the stillhouse and for writing back within the week.

I heard the spirit safe before I saw it, and I've been trying to describe that sound to my dad ever since.

I'd be grateful if you could tell me which chemistry course is worth the money. Please also let me know when the next intake is planned, whether nights are part of it, and what an operator with no certificate starts on. If you have a contact at one of the other distilleries on the loch, I would like that too.

Slàinte,
Calum Reid`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Nordhaven Ports", role: "Operations Manager", yourName: "Walter Engstrand", recipients: "Camille Roux", stayedWithMe: "the tide clock that runs four minutes fast on purpose", improve: "the new booking system" },
    message: `Dear Camille,

Thank you for an unhurried hour and for a letter that was clearly not copied from anywhere.

The tide clock that runs four minutes fast on purpose is the best management idea I've met in forty years on quays.

I shall take your advice and learn the booking system properly. At sixty-one I suppose I am just old scrap, too slow in the head for any of this, and I ought to have known that before putting on a tie. Still, is there a demo version one can practise on?

With good wishes for the dredging,
Walter Engstrand`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Peregrine Mobile", role: "iOS Developer", yourName: "Yuki Tanabe", recipients: "Sam Whitcombe", stayedWithMe: "the scroll stutter on the oldest test phone", improve: "system design" },
    message: `Hi Sam,

Thanks for the straight answer. It was easier to read than the usual three paragraphs of nothing.

I went home and reproduced the scroll stutter from your oldest test phone. It was the shadow on the cell, as your colleague guessed, so he owes nobody a coffee and I owe him one.

On system design you were right, I had not thought beyond one screen. What small thing would you build first to learn it: a sync engine, an image cache, something else?

Good luck with the release,
Yuki`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "no-detail"],
    details: { company: "Ardent Events", role: "Event Assistant", yourName: "Bella Marchetti", recipients: "Jocasta Pym" },
    message: `Dear Jocasta,

Thank you, thank you, a thousand times thank you for the interview. It was an honour beyond anything I could have dreamed of, and I cried with happiness for the whole journey home. You are my absolute idol, and Ardent Events is without any doubt the most incredible company in the history of the world. Even being turned down by you is the proudest moment of my life.

I will carry every word with me for ever.

With endless, boundless gratitude,
Bella Marchetti`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "blames"],
    details: { company: "Castell Foods", role: "Quality Inspector", yourName: "Mihai Dumitru", recipients: "Rhian Bowen", stayedWithMe: "the tray of broken biscuits sorted by reason", improve: "auditing" },
    message: `Dear Rhian,

Thank you for your reply and for showing me the line.

The tray of broken biscuits, sorted by the reason why they broke, is very clever and I have told my present foreman about it.

But I must say also that your assistant was laughing with the other one about how I speak, she thought that I do not hear it, and because of her I could not think any more. This is discrimination and my union has a lawyer for it. You will receive his letter.

I will do the auditing course in any case. Greetings to the people on the line.

Mihai Dumitru`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Greystone Retail Group", role: "Assistant Buyer", yourName: "Olivia Trent", recipients: "Marcus Bell" },
    message: `Dear Marcus,

Thank you very much for taking the time to interview me and for letting me know your decision. I really appreciated the chance to learn more about the company and the role, and everybody I met was friendly and professional.

While I am naturally disappointed, I fully respect the outcome. I hope that we can stay in touch, and I would be happy to be considered for suitable openings in the future.

I wish you and the team every success.

Kind regards,
Olivia Trent`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sable Street Theatre", role: "Stage Manager", yourName: "Fergus Aldous", recipients: "Imogen Wray", stayedWithMe: "the prompt book with the coffee ring cue" },
    message: `Dear Imogen,

Thank you for the hour in the wings and for ringing before the half.

I will always remember the prompt book where a coffee ring has become a lighting cue, and nobody dares to rub it out. That is theatre in one stain.

I begged a ticket for the last night off a friend, so I shall be in row P, cheering on whoever is calling the show, and I mean it.

Break several legs,
Fergus Aldous`,
  },
  {
    kind: "feedback",
    faults: ["begs", "self-put-down", "over-apologizes"],
    details: { company: "Tamarind Hotels", role: "Front Office Agent", yourName: "Grace Wanjiru", recipients: "Mr Oliveira", stayedWithMe: "the guest book drawing of the night porter's cat", improve: "the reservation software" },
    message: `Dear Mr Oliveira,

Thank you for receiving me at the hotel and for your answer. I am very sorry that I disturb you again, sorry that I was shaking, and sorry that I broke your pen.

The drawing of the night porter's cat in the guest book made me smile when I was most nervous. I have found a free trial of the reservation software and I do one lesson every evening.

I know that I am nobody and that I was useless at the desk test, my hands are good for nothing. But maybe you can let me do the test again? I kindly ask you to open my application one more time, before the contract with the other is signed.

Yours faithfully,
Grace Wanjiru`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Hollin Bank Museum", role: "Collections Assistant", yourName: "Edith Crowe", recipients: "Dr Farrukh Aziz", stayedWithMe: "the drawer of mislabelled beetles", improve: "database cataloguing" },
    message: `Dear Dr Aziz,

Thank you for the kind tone of your letter, and for half an hour with the drawer of mislabelled beetles. I have caught myself reading labels twice everywhere since then.

I will gladly learn more about cataloguing in the database. I do feel bound to point out that the advertisement listed it as "desirable", whereas the conservation diploma was "essential", and I gather that I was the only one of us who holds it. On the essentials, then, the post should have come to me.

Which system would you have me learn first?

Yours sincerely,
Edith Crowe`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Blue Heron Veterinary Clinic", role: "Veterinary Nurse", yourName: "Tomasz Zielony", recipients: "Dr Carys Penn", stayedWithMe: "the tortoise with the repaired shell" },
    message: `Dear Dr Penn,

Thank you for your message, and no apology was needed for the delay. I know what a Friday with two emergency cases is.

The tortoise with the repaired shell is now the picture on my telephone. When people ask, I tell them about fibreglass and patience.

My colleague says I should be angry, but I am not, you were fair and you gave me tea. I continue with my exotic animals module and I hope to see you at the congress in Leeds.

Best regards also to the tortoise,
Tomasz Zielony`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Corvid Cycles", role: "Bicycle Mechanic", yourName: "Mateus Lopes", recipients: "Jess Harrow", stayedWithMe: "truing the wheel by ear", improve: "hydraulic brakes" },
    message: `Hey Jess,

Thanks for the afternoon at the stand and for telling me straight.

You plucked the spokes and heard the loose one before I had even found the key. I do it every day now, and my flatmate asks why I play the harp on my bike.

On hydraulics I have bled four brakes since Saturday, one of them on the kitchen floor, sorry to the kitchen floor. Shimano or SRAM, what should I get good at first?

See you at the Sunday ride,
Mateus`,
  },
  {
    kind: "feedback",
    faults: ["too-long", "asks-why"],
    details: { company: "Stonecroft Housing", role: "Tenancy Officer", yourName: "Lorraine Duffy", recipients: "Abdi Warsame", stayedWithMe: "the tenant who grows tomatoes in the old bin store", improve: "welfare benefit rules" },
    message: `Dear Abdi,

Thank you for your email about the Tenancy Officer post, and for the walk round the estate beforehand, which not every landlord would trouble to do with a candidate.

What stayed with me most was the gentleman who grows tomatoes in the old bin store. I liked how you knew his name, his sister's name and the variety. I went home and told my daughter that this is how you can tell whether a housing office is any good, and she said I ought to have put that in the interview, and she is right, as she generally is.

I have thought about it a great deal over the weekend, while doing the ironing and again in the car, and I went through every question in turn. The one on arrears I thought was fine. The one on the barking dog I thought was rather good, because we had exactly that at my present place, with a spaniel and a flat roof. So I would dearly like to know what it was, in the end, that made the panel decide against me, since I cannot find it by myself.

In the meantime I have signed up for two evenings on welfare benefit rules at the advice centre, starting on the 14th, and I have borrowed the handbook.

I hope that the tomatoes come through the wet spell.

With kind regards to you and the office,
Lorraine Duffy`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "several-questions"],
    details: { company: "Quillstone Press", role: "Editorial Assistant", yourName: "Anneke de Wit", recipients: "Rufus Langham", stayedWithMe: "the pencil corrections on the 1950s proofs", improve: "copy-editing marks" },
    message: `Dear Rufus,

Thank you for your thoughtful letter, and forgive me for answering it at all.

The pencil corrections on your 1950s proofs were so gentle that I have bought a softer pencil. You mentioned that my own marks need practice. Sorry to be a nuisance, but which course do you rate? Is the distance one enough? I apologise for asking this too: what do your assistants read in their first month? And, sorry, last one, should I specialise in fiction now or later?

I am sorry for the length of this and for bothering you so late in the day.

Kind regards,
Anneke de Wit`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Eastmoor Fire and Rescue", role: "Control Room Operator", yourName: "Shanice Grant", recipients: "Watch Manager Ben Holroyd, Lucy Tran", stayedWithMe: "the practice call from the man in the lift" },
    message: `Dear Ben and Lucy,

Thank you for having me in the control room and for the phone call yesterday.

The practice call from the man stuck in the lift got me. I was so sure he was hurt, and he only wanted somebody to tell his wife he had pressed the wrong button and not to hold dinner. I learned to let people finish.

My mum cried, I didn't, and then we had chips. I'll be volunteering with the ambulance community team from next month and carry on from there.

Stay safe, all of you,
Shanice`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Larkfield Solar", role: "Solar Installer", yourName: "Emre Aksoy", recipients: "Patrick Doyle", stayedWithMe: "the roof with the stork nest" },
    message: `Dear Patrick,

Thank you for the day on the van and for your message about the job as a at Larkfield Solar.

I especially remember the roof with the stork nest, where you planned all the panels around the bird and not the other way. I took a photo for my children.

I am making my electrician certificate until March and I believe that helps with and . What would you learn first after that?

I wish you dry days,
Emre Aksoy`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "begs"],
    details: { company: "Moonrise Animation", role: "Storyboard Artist", yourName: "Pia Lindqvist", recipients: "Arjun Desai", stayedWithMe: "the deleted penguin sequence" },
    message: `Dear Arjun,

Thank you for your time and for showing me the deleted penguin sequence. It had no words and I understood every one of them.

I must say it: you are the greatest living artist on this planet, nobody has ever drawn like you or ever will, and breathing the same air for forty minutes changed my entire existence. I would sweep the floors just to be near such genius.

So I'm asking with my whole heart that you take another look at my boards before it is final. You can still change your mind, and I would start tomorrow.

Warmest wishes,
Pia`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hartwell Bank", role: "Compliance Analyst", yourName: "Reza Farahani", recipients: "Constance Bligh", stayedWithMe: "the case of the forged parking receipts" },
    message: `Dear Ms Bligh,

Thank you for our conversation last Wednesday and for letting me know your decision in person.

The case of the forged parking receipts stayed with me. I had always looked for the large number that is wrong, and you showed me four hundred small numbers that were too right. At my current employer, Deltacourt, I have since rewritten one of our checks along those lines, and it found something on its second day.

Should you know of a good text on sampling for whistleblower reports, I would be grateful for the title.

Yours sincerely,
Reza Farahani`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "asks-why"],
    details: { company: "Silverbeck College", role: "Exams Officer", yourName: "Nigel Farthing", recipients: "Dr Helen Stroud", stayedWithMe: "the spare-clock cupboard", improve: "access arrangements" },
    message: `Dear Dr Stroud,

Thank you for seeing me on the 3rd, and for the sight of your spare-clock cupboard. Twenty-six clocks, all agreeing. I was envious.

I have noted what you say on access arrangements and will be doing the certificate.

Kindly set out for me the reasons for which I was not appointed. Should I not have them by the end of the month I will have no choice but to put the matter before the governors, and I would naturally keep a copy for an employment tribunal.

I wish your candidates well for the summer series.

Yours sincerely,
N. Farthing`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Appletree Nursery", role: "Nursery Practitioner", yourName: "Donna Swift", recipients: "Parveen Akhtar", stayedWithMe: "the mud kitchen menu" },
    message: `Dear Parveen,

Thanks for ringing, and for the mud kitchen menu. Worm soup is now a standing joke in our house.

All the best to the little ones,
Donna`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "self-put-down", "begs"],
    details: { company: "Kingsmere Bakery", role: "Production Baker", yourName: "Artem Bondar", recipients: "Shaun Pickles", stayedWithMe: "the forty-year-old sourdough called Maureen", improve: "reading the production sheet" },
    message: `Dear Shaun,

Thank you for the night shift and that I could feed the sourdough Maureen, who is older than me.

I am sorry that I read the production sheet wrong. I am sorry also for the two trays and for my bad English, and sorry that I write to you now when you sleep. I am a stupid man with paper, always was, in the school the same.

But my hands know bread. Please, boss, take me back on the list, put me one week only on the ovens and you will not regret. Sorry again for everything.

With respect,
Artem`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Thornbury Rail Freight", role: "Fleet Engineer", yourName: "Prakash Iyer", recipients: "Annika Storm", stayedWithMe: "the cracked bogie hung on the wall as a reminder", improve: "finite element work" },
    message: `Dear Annika,

Thank you for your letter and for the two pages of comments, which I have pinned above my desk.

The cracked bogie on the wall, with the question "Why did nobody look here?" painted under it, is the best safety notice I have seen. We hang certificates on ours.

Your remark on my finite element work is right: I had leaned on the consultants. I shall rebuild that bogie as a model this winter. Would you begin with the static case or go straight to fatigue?

With kind regards,
Prakash Iyer`,
  },
  {
    kind: "feedback",
    faults: ["argues", "shouts"],
    details: { company: "Bluegate Security", role: "Shift Supervisor", yourName: "Winston Clarke", recipients: "Rebecca Moss", stayedWithMe: "the fox on camera nine", improve: "report writing" },
    message: `Dear Rebecca,

Thank you for your time and for introducing me to the fox on camera nine. I hope he still comes at ten past three.

About the reports. I have written reports EVERY SINGLE NIGHT for FOURTEEN YEARS and they have been read out in court!!! So no, I do NOT accept that my writing is the weak point, you have got that COMPLETELY WRONG.

I remain interested in the sector and would be pleased to hear which course you recommend.

Best wishes,
Winston Clarke`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name", "over-apologizes"],
    details: { company: "Willowbrook Surgery", role: "Practice Manager", yourName: "Judith Semple", recipients: "Dr Oluwaseun Bello", stayedWithMe: "the flu clinic held in the church hall" },
    message: `Dear Dr Macpherson,

Thank you for meeting me and for the news about the Practice Manager vacancy. I'm so sorry it has taken me four days to reply, that is unforgivable.

Your story of the flu clinic in the church hall, with the organist playing to keep the queue in good spirits, has stayed with me.

I apologise as well for my nerves, for overrunning, and for leaving my umbrella for your staff to deal with. I am truly sorry to have been such a trouble to everybody.

With best wishes to the surgery,
Judith Semple`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marram Coast Trust", role: "Ranger", yourName: "Ewan Galt", recipients: "Sigrid Noble", stayedWithMe: "counting little terns through a broken telescope" },
    message: `Dear Sigrid,

Thank you for the day on the spit, and for writing before the list went up.

We counted little terns through a telescope with one good half, and I got sixty-one and you got sixty-one, and I don't think I have been so pleased with a number since school. It's daft but true.

Whoever you've picked is a lucky so-and-so. I'll be back in May as a volunteer warden if you'll have the extra pair of boots. Is the tern fence the thing to learn first, or the plant survey?

Yours aye,
Ewan`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "blames"],
    details: { company: "Zephyr Payments", role: "Product Manager", yourName: "Lucía Ferrer", recipients: "Tom Haverstock", stayedWithMe: "the whiteboard of abandoned checkouts", improve: "pricing experiments" },
    message: `Hi Tom,

Thanks for your note. The whiteboard of abandoned checkouts, each with a guess at what the person was doing instead, is something I'm stealing for my own team.

I'd love to get better at pricing experiments. What would you run first? How large a sample do you insist on? Who writes well about it? And is there a meetup you go to?

It would have gone differently, mind you, if your recruiter had sent me the right brief. She gave me the one for the design role and then acted as if I'd lost it, so I put this one down to her.

Best,
Lucía`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "St Brannoc's Hospital", role: "Theatre Porter", yourName: "Kofi Mensah", recipients: "Sister Maureen Tighe", stayedWithMe: "talking about football to a frightened man all the way to theatre", improve: "the bleep system" },
    message: `Dear Sister Tighe,

Thank you for letting me shadow on Thursday and for your good letter.

I will not forget the frightened man we took down to theatre, and how your porter spoke with him about football the whole corridor so that he never saw the doors. I understood then that the bed is the smaller part of the job.

I was slow with the bleeps, it is true. I have asked at my present hospital to carry one on Saturdays. Please tell me if there is another thing I should train before the next intake.

Respectfully,
Kofi Mensah`,
  },
  {
    kind: "feedback",
    faults: ["too-short", "asks-why"],
    details: { company: "Copperline Telecom", role: "Field Technician", yourName: "Steve", recipients: "Priya Nair", stayedWithMe: "the pole with the wasps" },
    message: `Hi Priya,

Survived the pole with the wasps, still got a no. How come?

Cheers,
Steve`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens", "argues"],
    details: { company: "Elmhurst Academy Trust", role: "Head of Music", yourName: "Rosamund Keay", recipients: "Mr Jolyon Pratt", stayedWithMe: "the Year 9 samba band in the dining hall" },
    message: `Dear Mr Pratt,

Thank you for your letter. The Year 9 samba band in the dining hall was a joy, and I told them so.

I did raise an eyebrow on hearing that the post has gone to your deputy's flatmate, who has never run so much as a choir. Any fair comparison of the two of us comes out in my favour, and the whole day was plainly arranged around a choice already made. The local paper has a new education correspondent who is fond of this sort of story, and we are having coffee on Friday.

Do give the drummers my best.

Yours sincerely,
Rosamund Keay`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "several-questions"],
    details: { company: "Orrery Instruments", role: "Graduate Optical Engineer", yourName: "Wei Zhang", recipients: "Dr Elspeth Munro", stayedWithMe: "the mirror polished by hand for nine months" },
    message: `Dear Dr Munro,

Thank you for the interview and for your reply.

The mirror which was polished by hand for nine months was the most beautiful object in your laboratory. I am overwhelmed, I kneel before your kindness, you are like the sun for a poor seed, and all the words in two languages are not enough to praise you; my family will honour your name for generations.

I want to ask what I should build first to learn optics design. I want to ask also which software is used, whether a doctorate is necessary, and in which month the next graduate positions open.

Yours respectfully,
Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["too-long", "gushes", "self-put-down"],
    details: { company: "Foxglove Travel", role: "Tour Leader", yourName: "Desmond Lyle", recipients: "Henrietta Vance", stayedWithMe: "the lost suitcase that went to Tromsø three times" },
    message: `Dear Henrietta,

Thank you for a most enjoyable afternoon, for the sandwiches, and for writing to me so quickly with the result.

I have dined out twice already on your lost suitcase that went to Tromsø three times, and on how the owner in the end flew up there to fetch it and stayed for a fortnight. I have led walking parties in the Dales since I gave up the shop, but nothing as good as that has ever happened to us; the most we have lost is a flask and, for an hour, a retired dentist.

I should say that in seventy interviews and meetings over a long life I have never encountered a person of such radiance. You are a saint, Henrietta, a queen among women, and I felt as though I had been let in at the gates of heaven and given a biscuit. No thanks of mine could ever be enough, not if I wrote to you every day from now on.

And you were quite right not to want me. I am a dull old bore with a bad knee and nothing to say for himself, I make a mess of everything I put my hand to, and no holidaymaker deserves to be stuck on a coach with me for a week.

I wish you calm seas and suitcases that come home.

Yours ever,
Desmond Lyle`,
  },
];
