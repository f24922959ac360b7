import type { LetterCase } from "../letters.ts";

/** Letters held out from tuning: kitchens, wards, classrooms, depots and small museums. */
export const letters: LetterCase[] = [
  // Clean letters, many with words that look like faults.
  {
    kind: "thankYou",
    faults: [],
    details: { company: "St Brannoc's Hospice", role: "Ward Sister", yourName: "Maureen Tully", recipients: "Mrs Okonjo", stayedWithMe: "the quiet room you have for families" },
    message: `Dear Mrs Okonjo,

Thank you for ringing me yourself with the news; that was thoughtful. I was sorry to hear it, of course, but I understand you had another candidate with more hospice experience.

The quiet room you have for families has been on my mind ever since. I hope to see more places do the same.

With kind regards,
Maureen Tully`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Harbour Kitchen", role: "Sous Chef", yourName: "Dele Akande", recipients: "Franck", stayedWithMe: "the trial shift on the fish section" },
    message: `Hello Franck,

Thanks again for the trial shift on the fish section last Thursday. I know you have picked someone and I am not writing to change that.

If you have a minute, what is one thing you would work on if you were me before going for another sous chef job? A couple of lines would be plenty, and no need to reply if service is mad.

All the best,
Dele`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Little Acorns Nursery", role: "Room Leader", yourName: "Siobhan Price", recipients: "Gwen", stayedWithMe: "" },
    message: `Dear Gwen,

Thank you for letting me spend the morning with the toddlers. When the little boy in the dinosaur jumper refused to wash his hands and Kasia turned it into a volcano game, I knew I was watching people who are very good at their jobs.

I'm disappointed, naturally. I wish the whole team a happy autumn term, and please keep me in mind should another room need a leader.

Warm wishes,
Siobhan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Northfield Transport", role: "Depot Supervisor", yourName: "Gary Whitlock", recipients: "Mr. Singh", stayedWithMe: "your new way of loading the night vans" },
    message: `Dear Mr Singh,

Thanks for your call on Friday and for not leaving me hanging. I enjoyed seeing round the depot. Your new way of loading the night vans is clever and I have told my lads about it already.

Unfortunately it was not to be this time. Good luck to whoever starts on the first of May.

Regards,
Gary Whitlock`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Westmoor Primary", role: "Year 4 Teacher", yourName: "Hannah Boyle", recipients: "Mr Adeyemi", stayedWithMe: "the fractions lesson with 4B" },
    message: `Dear Mr Adeyemi,

Thank you for telling me so quickly, and for the kindness of 4B, who forgave me for running out of paper during the fractions lesson.

I accept the decision and wish your new colleague well. May I ask for a piece of advice? Which part of my teaching would you strengthen first if you were preparing me for a similar post? And would a ten-minute call suit you better than writing?

Yours sincerely,
Hannah Boyle`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pelham Museum", role: "Visitor Experience Manager", yourName: "Ruth Ashdown", recipients: "Dr Clara Benyon", stayedWithMe: "the labels that children wrote for the whale" },
    message: `Dear Dr Benyon,

Thank you for your letter. I admire the way the museum lets visitors speak, and I argued as much in my presentation, perhaps with more heat than it needed.

I shall come back in the spring with my nieces, if only for the labels that children wrote for the whale.

With best wishes to you and the team,
Ruth Ashdown`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bright & Sons", role: "Electrician", yourName: "Tomasz Zielinski", recipients: "Paul Bright", stayedWithMe: "the fault-finding board in the workshop" },
    message: `Hi Paul,

No hard feelings about the job. The fault-finding board in the workshop was the best test I have had anywhere, and I will be building one for our apprentices.

One question if I may: is there a certificate or a type of work I should get under my belt before I try you again next year?

Cheers,
Tomasz`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cedar Law", role: "Legal Secretary", yourName: "Anjali Mehta", recipients: "Ms Hartnell", stayedWithMe: "how your legal team covers for each other at month end" },
    message: `Dear Ms Hartnell,

Thank you for considering me for the Legal Secretary role and for your courteous email this morning. I was struck by how your legal team covers for each other at month end, and by the cake rota that seems to hold it all together.

I would welcome the chance to apply again when a post comes up.

Yours sincerely,
Anjali Mehta`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kestrel Housing", role: "Social Media Manager", yourName: "Leanne Foy", recipients: "Jo", stayedWithMe: "" },
    message: `Hi Jo,

Thanks for letting me know about the social media manager role, and for saying it so plainly. I liked what you told me about tenants running your Instagram on Fridays; the post about the broken lift made me laugh on the bus home.

I hope the launch in March goes well. See you on LinkedIn, I expect.

Best,
Leanne`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ashgrove Veterinary Centre", role: "Veterinary Nurse", yourName: "Bethan Rhys", recipients: "Olivia Marsh", stayedWithMe: "the way Olivia talked the owner of the old spaniel through the choices" },
    message: `Dear Olivia,

Thank you for your email, and apologies for my slow reply: I was on nights. I have thought often about the way you talked the owner of the old spaniel through the choices.

I know the decision is made and I am not asking you to reconsider it. I would be glad of one pointer: which clinical skill should I build up first for a referral practice like yours?

Kind regards,
Bethan Rhys, RVN`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marlow Theatre", role: "Stage Manager", yourName: "Kit Fairweather", recipients: "Imogen and Raj", stayedWithMe: "seeing the revolve tested with nobody on it" },
    message: `Dear Imogen and Raj,

What a lovely afternoon that was, even if the answer turned out to be no. Seeing the revolve tested with nobody on it, to the sound of the vacuum cleaner, is a picture I will keep.

Please give my best to the crew. Break a leg with the tour.

Kit`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fernhill Care", role: "Care Assistant", yourName: "Precious Moyo", recipients: "", stayedWithMe: "lunch with Mr. Dawson, who told me about his pigeons" },
    message: `Dear hiring team,

Thank you very much for the interview and for lunch with Mr. Dawson, who told me about his pigeons. Thank you also for explaining the shift pattern so clearly.

I respect your choice. I will go on with my NVQ and I hope we meet again.

God bless,
Precious Moyo`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Thornbury Council", role: "Parking Appeals Officer", yourName: "Desmond Clarke", recipients: "Ms Wray", stayedWithMe: "the mock appeal about the ambulance bay" },
    message: `Dear Ms Wray,

Thank you for the outcome of my application. I found the mock appeal about the ambulance bay a fair and interesting exercise; there was no unfair advantage for internal people that I could see, which I appreciated.

Should you have time, could you tell me which of the four competencies on the form I ought to evidence better in future applications?

Yours sincerely,
Desmond Clarke`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "The Loaf Bakery", role: "Night Baker", yourName: "Ewan Strachan", recipients: "Isla", stayedWithMe: "" },
    message: `Hi Isla,

Ta for letting me know. That was a cracking night: forty trays of morning rolls, the radio on, and you showing me how to tell by the sound of the crust. I have been tapping every loaf at home since.

No need to reply. I'll be in for my sourdough on Saturday as usual.

Ewan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Rosewood Library Service", role: "Branch Librarian", yourName: "Philippa Crane", recipients: "Mr Dunmore", stayedWithMe: "the homework club that began with two chairs and a kettle" },
    message: `Dear Mr Dunmore,

I was sorry not to be chosen, and all the same glad to have met you. Thank you for the tour, and for the story of the homework club that began with two chairs and a kettle.

I believe strongly in what the branches do, and I will keep an eye on your vacancies page.

Yours sincerely,
Philippa Crane`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Oakdale Surgery", role: "Receptionist", yourName: "Nasreen Malik", recipients: "Dr. Fielding", stayedWithMe: "the role play with the cross caller" },
    message: `Dear Dr. Fielding,

Thank you for seeing me last week. The role play with the cross caller taught me more than a month of training would have.

I was nervous at the beginning, and I think it showed. If there is one habit you would suggest I practice for busy front desks, I would be grateful to hear it. If not, I quite understand.

Kind regards,
Nasreen Malik`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Coastline Rail", role: "Customer Host", yourName: "Aled Morgan", recipients: "Sandra Pugh", stayedWithMe: "the announcement test with the chip pan noise" },
    message: `Dear Sandra,

Many thanks for the assessment day. I had a great time with the announcement test, chip pan noise and all; I have done my share of PA work but never over a deep fat fryer!

Of course I'd have liked a yes. Thanks for the honest phone call and safe travels.

Aled Morgan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hollis Garden Design", role: "Head Gardener", yourName: "Beatrix Low", recipients: "Mr. and Mrs. Hollis", stayedWithMe: "the espaliered pears on the north wall" },
    message: `Dear Mr and Mrs Hollis,

Thank you for your kind letter. Please do not apologize for the delay; I know how June is.

The espaliered pears on the north wall have stayed with me. They ought not to fruit there, and they do. I learned something simply by standing in front of them.

I wish you a fine season and a good pair of hands.

Yours sincerely,
Beatrix Low`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Redbridge Food Bank", role: "Volunteer Coordinator", yourName: "Chidi Eze", recipients: "Moira", stayedWithMe: "" },
    message: `Hi Moira,

Thanks for the call yesterday. When you described how the Tuesday queue changed after you put chairs outside, I understood what the job is really about.

You were clear that the decision is final, and I accept it. What would you like to see from me in a year or so, if I were to try for a coordinator post again: more rota work, more fundraising, or something else?

Go well,
Chidi`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Penrose Archives", role: "Assistant Archivist", yourName: "Lydia Quayle", recipients: "Prof. Étienne Roux", stayedWithMe: "the box of letters with “[sic]” in the margins" },
    message: `Dear Professor Roux,

Thank you for your message about the Assistant Archivist post. I keep thinking of the box of letters with “[sic]” in the margins, and of the clerk who “recieved [sic] with thanks” for thirty years.

I hope the catalogue gets its funding. If you ever need a pair of hands for a week, I am in Leeds.

With best wishes,
Lydia Quayle`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Grange Motors", role: "MOT Tester", yourName: "Liam Doherty", recipients: "Steve", stayedWithMe: "the ramp you built for the three-wheelers" },
    message: `Hi Steve,

Cheers for getting back to me about the MOT Tester job. The ramp you built for the three-wheelers is a proper bit of engineering, and I told my dad about it, who wants pictures.

I've a few EV courses booked with the IMI, so maybe another time. No bother at all.

Liam Doherty`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Silverdale School", role: "Science Technician", yourName: "Joan Ellery", recipients: "Mrs Patel", stayedWithMe: "the fume cupboard demonstration" },
    message: `Dear Mrs Patel,

Thank you for the fume cupboard demonstration and for a very friendly welcome in the prep room.

I have no complaint to make and nothing to dispute. I only wondered whether a CLEAPSS course or more time with radioactive sources would help me most next time. A one-word answer will do nicely.

Yours sincerely,
Joan Ellery`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Quayside Hotel", role: "Night Porter", yourName: "Emeka Nwosu", recipients: "Ms. Laurent", stayedWithMe: "your story about the lost trombone" },
    message: `Dear Ms. Laurent,

Thank you for the interview on Monday, for the tea, and for your story about the lost trombone. I have worked in four hotels and never had a guest like that one.

Though I did not get the post, I left in a better mood than I came. I wish you quiet nights.

Respectfully,
Emeka Nwosu`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lowther Farm Shop", role: "Shop Manager", yourName: "Cathy Reeve", recipients: "Angus", stayedWithMe: "" },
    message: `Angus,

Thank you for your note. It is always hard to choose between people and I thought you went about it decently. I keep coming back to the honesty box by the eggs: £214 in, £3 missing, in a whole summer. That says a great deal about the customers you have.

I'm staying at the garden centre for now, so do say hello if you pass.

All good wishes,
Cathy`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Mersey Ambulance Trust", role: "Emergency Call Handler", yourName: "Natalie Cho", recipients: "Brian Hesketh", stayedWithMe: "listening in on the 2 a.m. calls" },
    message: `Dear Brian,

Listening in on the 2 a.m. calls was humbling, and I am grateful to the crew who let me sit with them.

I realise my typing under pressure was the weaker half of my assessment. How would you suggest I train it before the next intake in September, and is the online practice package open to people outside the trust?

With thanks,
Natalie Cho`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Dunlin Books", role: "Bookseller", yourName: "Oscar Venn", recipients: "Tilda", stayedWithMe: "the blind-date shelf wrapped in brown paper" },
    message: `Dear Tilda,

Thanks for telling me, and for the blind-date shelf wrapped in brown paper, from which I took one home. It was about bees. I don't usually read about bees.

You said you had over a hundred applications, so I feel rather pleased to have got as far as the till.

Best wishes,
Oscar`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hartwell Prison Education", role: "Literacy Tutor", yourName: "Yusuf Rahman", recipients: "Governor Ellis", stayedWithMe: "the men’s reading group on Thursdays" },
    message: `Dear Governor Ellis,

Thank you for the time you and your staff gave me. The men’s reading group on Thursdays made a lasting impression: a life sentence, a hardback, and an argument about whether Pip deserved better.

I should be glad to hear of any later vacancy.

Yours faithfully,
Yusuf Rahman`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Tidewell Leisure", role: "Duty Manager", yourName: "Jade Purcell", recipients: "Mr Kowalczyk", stayedWithMe: "the pool evacuation drill" },
    message: `Dear Mr Kowalczyk,

I hope the new season has started well. Thank you for putting me through the pool evacuation drill; I still count whistles in my sleep.

I'm applying for duty manager posts elsewhere and want to prepare properly. Could you share one thing that would make me a stronger candidate for this kind of work? Whatever you say, I will simply say thank you.

Kind regards,
Jade Purcell`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Copperfield & Daughters", role: "Apprentice Goldsmith", yourName: "Wren Abbott", recipients: "Margaret Copperfield", stayedWithMe: "" },
    message: `Dear Ms Copperfield,

Thank you for letting me try the torch. I did melt the first ring, as you kindly pointed out, and the second one is now on my mother's windowsill.

You said that patience is a muscle. I've written it above my bench. I hope the apprentice you chose has a wonderful first year.

Yours,
Wren Abbott`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ridgeway Police", role: "Control Room Operator", yourName: "Sam Tetteh", recipients: "Inspector Voss", stayedWithMe: "the radio exercise on the flooded A road" },
    message: `Dear Inspector Voss,

Thank you for the result of the selection day. I never expected to enjoy an assessment, but the radio exercise on the flooded A road was one I would happily do again.

I have noted your advice about the shorthand course and have put my name down for it.

Yours sincerely,
Sam Tetteh`,
  },
  // Letters with one fault or more.
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "St Brannoc's Hospice", role: "Ward Sister", yourName: "Maureen Tully", recipients: "Mrs Okonjo", stayedWithMe: "the quiet room for families" },
    message: `Dear Mrs Okonjo,

Thank you for your telephone call. The quiet room for families impressed me very much.

I must say, though, that I do not think the panel weighed my twenty-two years on the wards properly. Anyone looking at my record would see that I was the strongest person you interviewed.

Kind regards,
Maureen Tully`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Harbour Kitchen", role: "Sous Chef", yourName: "Dele Akande", recipients: "Franck", stayedWithMe: "the trial shift on the fish section" },
    message: `Hi Franck,

Thanks for having me on the fish section. I thought the shift went well, so can you be straight with me and tell me what it was that put you off? I just want to know what made you go with the other guy.

Cheers,
Dele`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "self-put-down"],
    details: { company: "Little Acorns Nursery", role: "Room Leader", yourName: "Siobhan Price", recipients: "Gwen", stayedWithMe: "the volcano game at the sinks" },
    message: `Dear Gwen,

I loved the volcano game at the sinks. I know I made a complete mess of the interview, I always do, I'm hopeless at talking to grown-ups.

Is there really nothing that would change your mind? I would start as an assistant, on any hours, for any pay. Just let me show you what I can do.

Siobhan`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens"],
    details: { company: "Northfield Transport", role: "Depot Supervisor", yourName: "Gary Whitlock", recipients: "Mr. Singh", stayedWithMe: "the night vans" },
    message: `Mr Singh,

I took a day's unpaid leave to look at your night vans, and the bloke who interviewed me couldn't even be bothered to turn his phone off. You had your man picked before I walked in.

I have spoken to my union rep and I'll be taking it further. The local paper might be interested too.

Gary Whitlock`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Westmoor Primary", role: "Year 4 Teacher", yourName: "Hannah Boyle", recipients: "Mr Adeyemi", stayedWithMe: "the fractions lesson with 4B" },
    message: `Dear Mr Adeyemi,

Thank you for letting me teach the fractions lesson to 4B. I would be grateful if you could let me know how the lesson came across, what you made of my planning, whether my answers on safeguarding were full enough, and which training I should book.

Yours sincerely,
Hannah Boyle`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Pelham Museum", role: "Visitor Experience Manager", yourName: "Ruth Ashdown", recipients: "Dr Clara Benyon", stayedWithMe: "the labels that children wrote for the whale" },
    message: `Dear Dr Benyon,

Thank you for considering me for the (job title) post at the Pelham Museum. I loved the labels that children wrote for the whale, and I shall be back with my nieces in the spring to read the rest.

With best wishes,
Ruth Ashdown`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Bright & Sons", role: "Electrician", yourName: "Tomasz Zielinski", recipients: "Paul Bright", stayedWithMe: "the fault-finding board in the workshop" },
    message: `Hi Dave,

Thanks for letting me know about the job. The fault-finding board in the workshop was a great idea and I am going to build one for our apprentices. Hope the new fella works out for you all.

Cheers,
Tomasz`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes", "self-put-down"],
    details: { company: "Cedar Law", role: "Legal Secretary", yourName: "Anjali Mehta", recipients: "Ms Hartnell", stayedWithMe: "the cake rota" },
    message: `Dear Ms Hartnell,

I am so sorry to take up more of your time. I am also sorry that my typing test was slow, and sorry for being nervous. A person like me has no business applying to a firm like yours.

Thank you all the same for showing me the cake rota.

Yours sincerely,
Anjali Mehta`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "shouts"],
    details: { company: "Kestrel Housing", role: "Social Media Manager", yourName: "Leanne Foy", recipients: "Jo", stayedWithMe: "tenants running your Instagram on Fridays" },
    message: `Hi Jo!!!

OMG thank you SO SO much for everything!!! You are honestly the most inspiring, incredible, gorgeous human I have ever met and the tenants running your Instagram on Fridays is pure genius 😍😍😍🙌🙌

I am OBSESSED with you all!!!

Leanne xx`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Marlow Theatre", role: "Stage Manager", yourName: "Kit Fairweather", recipients: "Imogen", stayedWithMe: "" },
    message: `Dear Imogen,

Thanks for letting me know. All the best.

Kit`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Fernhill Care", role: "Care Assistant", yourName: "Precious Moyo", recipients: "", stayedWithMe: "lunch with Mr. Dawson" },
    message: `Dear Hiring Team,

Thank you for taking the time to consider my application for the Care Assistant role. I enjoyed learning more about your organisation and the wonderful work you do. Although I am disappointed, I appreciate the opportunity and hope to be considered for future positions.

Kind regards,
Precious Moyo`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "asks-why"],
    details: { company: "Thornbury Council", role: "Parking Appeals Officer", yourName: "Desmond Clarke", recipients: "Ms Wray", stayedWithMe: "the mock appeal about the ambulance bay" },
    message: `Dear Ms Wray,

Further to the mock appeal about the ambulance bay, I require the grounds on which my application was turned down, in writing, within fourteen days. Should I not receive them I shall put the matter in the hands of my solicitor and inform my councillor.

Yours,
Desmond Clarke`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "The Loaf Bakery", role: "Night Baker", yourName: "Ewan Strachan", recipients: "Isla", stayedWithMe: "tapping the crust" },
    message: `Hi Isla,

Thanks for letting me know about the job. I wanted to write a few lines, because that night in the bakery has stayed with me, and I have been telling anyone who will listen about it.

I came in at ten with my own apron and my own scraper, the way my grandfather taught me, and by half past you had me shaping rolls beside Morag, who does not talk before midnight. Then came the rye, then the tin loaves, then the tea, and then you showed me tapping the crust to hear whether it was done. I have been baking for nine years and nobody ever told me about that. I went home on the first bus with a bag of seconds and gave one to the driver, who ate it at the lights.

Since then I have started tapping everything that comes out of my own oven, and I have changed the way I steam it as well, with a tray of stones at the bottom, as you said. My neighbour now gets a loaf on a Tuesday and says that it is the best yet. I also bought the book you had on the shelf, the one with the torn cover, and I am halfway through the chapter on starters, which has already saved one of mine that I had given up for dead.

So thank you, and good luck with the new oven.

Ewan`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Rosewood Library Service", role: "Branch Librarian", yourName: "Philippa Crane", recipients: "Mr Dunmore", stayedWithMe: "" },
    message: `Dear Mr Dunmore,

Thank you for informing me of your decision. I appreciated the chance to meet the team and to hear about ______. I would be pleased to be considered for other openings in the future.

Yours sincerely,
Philippa Crane`,
  },
  {
    kind: "feedback",
    faults: ["blames", "argues"],
    details: { company: "Oakdale Surgery", role: "Receptionist", yourName: "Nasreen Malik", recipients: "Dr. Fielding", stayedWithMe: "the role play with the cross caller" },
    message: `Dear Dr. Fielding,

Thank you for seeing me. The role play with the cross caller was badly set up, and your colleague had not read my form, so she kept asking about the wrong job.

I have eleven years on a busy front desk, which is exactly what the advert asked for, so your conclusion that I lack experience simply does not hold up. Is there a course you would suggest?

Nasreen Malik`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Coastline Rail", role: "Customer Host", yourName: "Aled Morgan", recipients: "Sandra Pugh", stayedWithMe: "the announcement test" },
    message: `Dear Sandra,

I cannot find words big enough to thank you for the announcement test. It was without doubt the most magical day of my life, and meeting you was an unforgettable privilege that I will treasure for ever. You are all truly extraordinary and I am beyond grateful.

Aled Morgan`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Hollis Garden Design", role: "Head Gardener", yourName: "Beatrix Low", recipients: "Mr. and Mrs. Hollis", stayedWithMe: "the espaliered pears on the north wall" },
    message: `Dear Mr and Mrs Hollis,

Thank you for your kind letter and for considering me for the Head Gardener position at Wyndham Estates. The espaliered pears on the north wall have stayed with me, and I learned something simply by standing there.

Yours sincerely,
Beatrix Low`,
  },
  {
    kind: "feedback",
    faults: ["begs", "several-questions"],
    details: { company: "Redbridge Food Bank", role: "Volunteer Coordinator", yourName: "Chidi Eze", recipients: "Moira", stayedWithMe: "the chairs in the Tuesday queue" },
    message: `Hi Moira,

I can't stop thinking about the chairs in the Tuesday queue. Would you look at my application once more before you sign anything? What could I add to it? Who else could I speak to? Which day would suit you for a chat? I could take whatever hours you have.

Chidi`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Penrose Archives", role: "Assistant Archivist", yourName: "Lydia Quayle", recipients: "Prof. Étienne Roux", stayedWithMe: "the clerk who wrote in the margins" },
    message: `Dear Professor Roux,

Thank you for your message. I loved meeting the clerk who wrote in the margins, if only on paper.

I expect the others were all cleverer than me; I am only a shop girl with an evening degree and I was foolish to think an archive would want me.

With best wishes,
Lydia Quayle`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Grange Motors", role: "MOT Tester", yourName: "Liam Doherty", recipients: "Steve", stayedWithMe: "the ramp you built for the three-wheelers" },
    message: `Hi Steve,

THANK YOU for the tour of the workshop. The ramp you built for the three-wheelers is BRILLIANT and I told my dad about it. Give me a shout when the next MOT job comes up, I would come back ANY time.

Liam Doherty`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Silverdale School", role: "Science Technician", yourName: "Joan Ellery", recipients: "Mrs Patel", stayedWithMe: "the fume cupboard demonstration" },
    message: `Dear Mrs Patel,

Forgive me for troubling you again when you must be so busy. Thank you for the fume cupboard demonstration. I apologise for asking, but is there a course that would help me most? Once again, my apologies for the intrusion.

Yours sincerely,
Joan Ellery`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Quayside Hotel", role: "Night Porter", yourName: "Emeka Nwosu", recipients: "Ms. Laurent", stayedWithMe: "your story about the lost trombone" },
    message: `Dear Ms. Laurent,

I enjoyed your story about the lost trombone. Four hotels in this town talk to each other, and I will make sure that each of them knows how you treat the people you invite. I would not like to read your ratings next month.

Emeka Nwosu`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail", "over-apologizes"],
    details: { company: "Lowther Farm Shop", role: "Shop Manager", yourName: "Cathy Reeve", recipients: "Angus", stayedWithMe: "the honesty box by the eggs" },
    message: `Dear Angus,

Sorry to bother you again. I only wanted to thank you for considering me and for letting me know about your decision. I am sorry if this message is a nuisance. I wish you and your team all the best for the future.

Kind regards,
Cathy`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "several-questions"],
    details: { company: "Mersey Ambulance Trust", role: "Emergency Call Handler", yourName: "Natalie Cho", recipients: "Brian Hesketh", stayedWithMe: "listening in on the 2 a.m. calls" },
    message: `Dear Brian,

Listening in on the 2 a.m. calls was humbling. Please explain why my application was unsuccessful. Was it my typing? Did someone on the panel object? How far off the pass mark was I? I would like an answer to each of these.

Natalie Cho`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "wrong-name"],
    details: { company: "Dunlin Books", role: "Bookseller", yourName: "Oscar Venn", recipients: "Tilda", stayedWithMe: "the blind-date shelf" },
    message: `Dear Matilde,

Thanks for telling me, and for the blind-date shelf, from which I took one home. It was about bees. Thank you for the time you spent with me on {{interview_date}}; I enjoyed every minute of it.

Best wishes,
Oscar`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Hartwell Prison Education", role: "Literacy Tutor", yourName: "Yusuf Rahman", recipients: "Governor Ellis", stayedWithMe: "the men’s reading group on Thursdays" },
    message: `Dear Governor Ellis,

Thank you for the visit to the men’s reading group on Thursdays. It is a pity that the rest of the day was such a shambles. Nobody knew who was meeting me, the timetable changed three times, and the person who got the job is a friend of the head of education.

Yusuf Rahman`,
  },
  {
    kind: "feedback",
    faults: ["argues", "begs"],
    details: { company: "Tidewell Leisure", role: "Duty Manager", yourName: "Jade Purcell", recipients: "Mr Kowalczyk", stayedWithMe: "the pool evacuation drill" },
    message: `Dear Mr Kowalczyk,

With respect, I think you have got this one wrong. I finished the pool evacuation drill faster than anybody and I hold every ticket on your list. I am asking you to think again before the contract is signed; one more interview is all I need.

Jade Purcell`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Copperfield & Daughters", role: "Apprentice Goldsmith", yourName: "Wren Abbott", recipients: "Margaret Copperfield", stayedWithMe: "the ring I melted" },
    message: `Dear Margaret,

Thanks for your news, and for the ring I melted.

Wren`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Ridgeway Police", role: "Control Room Operator", yourName: "Sam Tetteh", recipients: "Inspector Voss", stayedWithMe: "" },
    message: `Dear Inspector Voss,

Thank you for the update on my application. While I am of course disappointed, I respect your decision and I am grateful that I was given the opportunity to interview. It was a pleasure to meet you and your colleagues. I wish you every success and hope that our paths will cross again.

Yours sincerely,
Sam Tetteh`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name", "asks-why"],
    details: { company: "Tidewell Leisure", role: "Duty Manager", yourName: "Jade Purcell", recipients: "Mr Kowalczyk", stayedWithMe: "the pool evacuation drill" },
    message: `Dear Mr Kowalski,

The pool evacuation drill was hard work and I enjoyed it. I would appreciate hearing what counted against me on the day, and what the person you appointed did better.

Kind regards,
Jade Purcell`,
  },
];
