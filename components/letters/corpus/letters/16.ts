import type { LetterCase } from "../letters.ts";

/** Letters written after the rules, by a reader out to fool them: sarcasm, formal Indian and German English, teenagers, academics, traders. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Harcourt & Lyle", role: "Estate Agent", yourName: "Fergus Doyle", recipients: "Pippa Lyle", stayedWithMe: "the house with the moat" },
    message: `Dear Pippa,

How lovely to learn from an automatic message, seven weeks on, that I am no longer needed. I did enjoy the house with the moat. I enjoyed rather less the Tuesday on which I sat in your reception until six because the person I was meant to see had gone home.

Fergus Doyle`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "argues"],
    details: { company: "Vertex Infotech", role: "Test Engineer", yourName: "Sneha Patil", recipients: "Mr. Joshi", stayedWithMe: "the automation round with Selenium" },
    message: `Respected Joshi Sir,

With due respect I want to state that I have cleared all the four rounds and the automation round with Selenium also went very nicely. Still my name is not there in the final list. I am not able to digest this result. Kindly let me know on what ground my candidature has been dropped.

Thanking you,
Sneha Patil`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Vertex Infotech", role: "Test Engineer", yourName: "Sneha Patil", recipients: "Mr. Joshi", stayedWithMe: "the automation round with Selenium" },
    message: `Respected Joshi Sir,

I am in receipt of your mail and I thank you for the same. Though I could not make it this time, the automation round with Selenium was a big learning for me, especially your trick with the stale elements.

I shall prepare better and apply again after my ISTQB exam. Kindly keep me in your good books.

Regards,
Sneha`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Vertex Infotech", role: "Test Engineer", yourName: "Sneha Patil", recipients: "Mr. Joshi", stayedWithMe: "the automation round with Selenium" },
    message: `Respected Sir,

Thanks for the automation round with Selenium. Sir, my father is not keeping well and I am the only earning member. I earnestly request you to kindly do something for me. Any vacancy, any location, any package is fine. I will be ever obliged to you for this favour.

Sneha Patil`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Rheinwerk Medien GmbH", role: "Redakteur Digital", yourName: "Katrin Sommer", recipients: "Herr Bauer", stayedWithMe: "die Blattkritik am Morgen" },
    message: `Dear Mr Bauer,

many thanks for your answer and for the "Blattkritik" in the morning, where I could sit beside you. I would be interested how you judged my test article. Besides I would like to know if my English is sufficient for you, which editorial system I should learn and when you will advertise again.

With kind regards
Katrin Sommer`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Rheinwerk Medien GmbH", role: "Redakteur Digital", yourName: "Katrin Sommer", recipients: "Herr Bauer", stayedWithMe: "the morning critique" },
    message: `Dear Mr Bauer,

the morning critique was interesting. Less interesting was your remark about my two small children. I have noted it word for word, with date and time, and my legal protection insurance has already confirmed that they would cover the matter.

With friendly greetings
Katrin Sommer`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Rheinwerk Medien GmbH", role: "Redakteur Digital", yourName: "Katrin Sommer", recipients: "Herr Bauer", stayedWithMe: "" },
    message: `Dear Mr Bauer,

I thank you for your friendly cancellation, the friendliest that I got so far. That you let me cut the headline of the mayor's piece from fourteen words to five, and then printed it, has made me proud for a week.

I would be pleased about a next occasion.

With best regards from Koblenz
Katrin Sommer`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "shouts"],
    details: { company: "Kirby's Diner", role: "Server", yourName: "Brianna Cole", recipients: "Mr. Kirby", stayedWithMe: "the pie case" },
    message: `Hi Mr. Kirby!!!!

Thank you sooo much for talking to me!! Your pie case is literally heaven and you are the sweetest boss EVER. I'm obsessed!!

Brianna`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kirby's Diner", role: "Server", yourName: "Brianna Cole", recipients: "Mr. Kirby", stayedWithMe: "the pie case" },
    message: `Hi Mr. Kirby,

Thanks for calling me back! I know you need someone who can work school hours, and I can't until June. I really liked the pie case and how you let the little kids pick.

I'll ask again in the summer, if that's okay.

Brianna`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Institute of Alpine Botany", role: "Postdoctoral Researcher", yourName: "Dr. Matteo Ricci", recipients: "Prof. Annelies Kuster", stayedWithMe: "the seed vault" },
    message: `Dear Professor Kuster,

Thank you for showing me the seed vault. Having seen your group, I realise how little I have to contribute, and that my thesis was a modest exercise that hardly deserved the committee's attention. I am afraid I was out of place among such scholars. Might you name one method that I should learn?

Matteo Ricci`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Institute of Alpine Botany", role: "Postdoctoral Researcher", yourName: "Dr. Matteo Ricci", recipients: "Prof. Annelies Kuster", stayedWithMe: "the seed vault" },
    message: `Dear Professor Kuster,

Thank you for the morning in the seed vault. I take note of the committee's preference for a candidate with a stronger record in modelling. I would observe that four of my nine papers are modelling papers, that two of them are cited in your own call, and that the committee can hardly have read them.

Matteo Ricci`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Institute of Alpine Botany", role: "Postdoctoral Researcher", yourName: "Dr. Matteo Ricci", recipients: "Prof. Annelies Kuster", stayedWithMe: "the seed vault" },
    message: `Dear Annelies,

Thank you for writing so frankly. You are quite right that my modelling is self-taught, and I mean to mend that this winter. I disagreed with Reviewer 2 for years and never with you.

The seed vault at minus twenty, and the handwriting on the drawers from 1911, I shall not forget.

With warm regards,
Matteo Ricci`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Bramley Foods", role: "Category Buyer", yourName: "Olu Adebayo", recipients: "Jackie Stott", stayedWithMe: "the yoghurt aisle exercise" },
    message: `Hi Jackie,

Loved the yoghurt aisle exercise. I'm not going to lie, the no has been bugging me all week. Something must have swung it. Was it the margin question? Was it that I haven't done chilled before?

Olu`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bramley Foods", role: "Category Buyer", yourName: "Olu Adebayo", recipients: "Jackie Stott", stayedWithMe: "the yoghurt aisle exercise" },
    message: `Hi Jackie,

Loved the yoghurt aisle exercise, even if my shelf plan put the kefir where nobody would find it.

I'm going for another buyer role in the autumn. Which would you work on first if you were me: negotiation, or the numbers? One line is plenty and I promise not to come back at you.

Cheers,
Olu`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Bramley Foods", role: "Category Buyer", yourName: "Olu Adebayo", recipients: "Jackie Stott", stayedWithMe: "the yoghurt aisle exercise" },
    message: `Hi Jackie,

Thanks for the call. The yoghurt aisle exercise was the most fun I've had with a spreadsheet. I've always wanted to work for Tesco, so it stings a bit, but I'm glad I got to meet you all.

Cheers,
Olu`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Bramley Foods", role: "Category Buyer", yourName: "Olu Adebayo", recipients: "Jackie Stott", stayedWithMe: "the yoghurt aisle exercise" },
    message: `Hi Jackie,

Thanks for the call about the Category Buyer role. I especially enjoyed [mention a specific moment from the interview], and the yoghurt aisle exercise as well. All the best to the team and to whoever got the job.

Cheers,
Olu`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Orbit Telecom", role: "Call Center Agent", yourName: "Rosa Jimenez", recipients: "Kevin Tran", stayedWithMe: "" },
    message: `Dear Kevin,

Thank you for considering me for the position of Call Center Agent with Your Company. I appreciate the opportunity and I hope that you will keep my resume on file for other openings.

Sincerely,
Rosa Jimenez`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Orbit Telecom", role: "Call Center Agent", yourName: "Rosa Jimenez", recipients: "Kevin Tran", stayedWithMe: "the headset with tape on it" },
    message: `Dear Kevin,

I wanted to reach out and say thank you for letting me know your decision about the Call Center Agent role. It was a real pleasure to meet you and to get a feel for the culture at Orbit Telecom. I'm sure you had a lot of strong applicants. If anything else comes up that might be a good fit, I'd be thrilled to be considered.

Have a great week,
Rosa Jimenez`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Orbit Telecom", role: "Call Center Agent", yourName: "Rosa Jimenez", recipients: "Kevin Tran", stayedWithMe: "the headset with tape on it" },
    message: `Dear Kevin,

Sorry it took me a day to answer. I laughed about the headset with tape on it. I do apologize that my connection dropped twice, and please excuse the dog. Sorry also about asking for water in the middle of everything.

Rosa Jimenez`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Orbit Telecom", role: "Call Center Agent", yourName: "Rosa Jimenez", recipients: "Kevin Tran", stayedWithMe: "the headset with tape on it" },
    message: `Hi Kevin,

Sorry to hear it's a no, and thank you for telling me yourself. The headset with tape on it says everything about how your team looks after things!

I know I talked over the angry caller in the role play. Next time I'll let her finish. Please say hi to Denise.

Take care,
Rosa`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Sterling Gyms", role: "Front Desk Associate", yourName: "Tyler Boone", recipients: "Amber", stayedWithMe: "the rowing machines" },
    message: `Amber,

So you had me mop the floor by the rowing machines for two hours as a "trial" and then gave the job to your roommate. Nice. I've been a member for six years and I'm canceling tomorrow, and the whole 6 a.m. crowd is going to hear exactly why.

Tyler`,
  },
  {
    kind: "feedback",
    faults: ["too-long", "several-questions"],
    details: { company: "Sterling Gyms", role: "Front Desk Associate", yourName: "Tyler Boone", recipients: "Amber", stayedWithMe: "the rowing machines" },
    message: `Hi Amber,

Thanks again for walking me around the gym last week and for showing me the rowing machines, which I had never tried before, and which have since become a bit of a habit, much to the amusement of my brother, who rowed in college and thinks that my technique is the funniest thing that he has seen all year.

I've been thinking a lot about what I want to do next. On one hand I really like working with people, and on the other hand I'm starting to think that I would like to get certified as a trainer at some point, maybe next year, when I've saved up a little money and when my shifts at the hardware store are a bit more regular than they are right now. My sister did her certification online and liked it, but my friend Marcus went to classes in person and says that you learn a lot more that way, because you can see how other people move.

So I'd like to ask you a few things. What would you say is the most useful certification for somebody who starts at the front desk? How long did it take you to get yours? Do you think that it is better to do it online or in person? Would it help if I took some classes at your gym first? And who on your team could I talk to about the personal training side?

Thanks a lot, and see you on the rowing machines,
Tyler`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Sterling Gyms", role: "Front Desk Associate", yourName: "Tyler Boone", recipients: "Amber", stayedWithMe: "the rowing machines" },
    message: `Hi Amber,

No worries, thanks for the rowing machines.

Tyler`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ordnance Maps", role: "GIS Analyst", yourName: "Euan MacLeod", recipients: "Dr Shirin Azadi", stayedWithMe: "the contour lines that meet in the sea" },
    message: `Dear Shirin,

Thank you for your email about the GIS Analyst post. It is a disappointment, naturally, though hardly an unjust one: I could see that the others knew QGIS and PostGIS inside out.

I have been boring everyone with the contour lines that meet in the sea. Good luck with the 1:25,000 series.

Yours,
Euan MacLeod`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ordnance Maps", role: "GIS Analyst", yourName: "Euan MacLeod", recipients: "Dr Shirin Azadi", stayedWithMe: "the contour lines that meet in the sea" },
    message: `Dear Shirin,

I hope you'll forgive a short question. I'm not disputing anything and there is no need to defend a perfectly good decision.

If I want to be ready for a GIS post in a year, should I put my evenings into Python or into databases?

With thanks, and greetings to the contour lines,
Euan`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "gushes"],
    details: { company: "Ordnance Maps", role: "GIS Analyst", yourName: "Euan MacLeod", recipients: "Dr Shirin Azadi", stayedWithMe: "the contour lines that meet in the sea" },
    message: `Dear Shirin,

I have loved your maps since I was five and I would sweep the floors if it meant being near them. The contour lines that meet in the sea are the most beautiful thing I have ever seen. If one of the others should hesitate for even a second, I can be on the first train. Please say that there is still hope.

Euan MacLeod`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Ordnance Maps", role: "GIS Analyst", yourName: "Euan MacLeod", recipients: "Dr Shirin Azadi", stayedWithMe: "the contour lines that meet in the sea" },
    message: `Dear Shirin,

Thank you for your email. I will ALWAYS remember the contour lines that meet in the sea, and I am NOT giving up. See you at the next round of interviews in the spring, I hope.

Yours,
Euan MacLeod`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Ordnance Maps", role: "GIS Analyst", yourName: "Euan MacLeod", recipients: "Dr Shirin Azadi", stayedWithMe: "the contour lines that meet in the sea" },
    message: `Dear Dr Ahmadi,

Thank you for your email about the GIS Analyst post. I have been boring everyone with the contour lines that meet in the sea, and I look forward to seeing them in print.

Yours sincerely,
Euan MacLeod`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "no-detail"],
    details: { company: "Lantern Press", role: "Editorial Assistant", yourName: "Hollie Trent", recipients: "Verity", stayedWithMe: "" },
    message: `Dear Verity,

Thank you for getting back to me. To be honest I never really believed I would get it; things like this don't happen to people like me. I'm sure you were only being polite when you said that you enjoyed our chat, I was a bag of nerves and talked absolute rubbish.

All the best,
Hollie`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lantern Press", role: "Editorial Assistant", yourName: "Hollie Trent", recipients: "Verity", stayedWithMe: "" },
    message: `Dear Verity,

Thanks for your lovely note. I came home and told my flatmates about the slush pile in the bathtub, and about the vicar whose thriller you rejected eleven times and then published.

I hope I get to try again. Until then I have a bathtub of my own to read.

Hollie x`,
  },
  {
    kind: "feedback",
    faults: ["argues", "begs"],
    details: { company: "Lantern Press", role: "Editorial Assistant", yourName: "Hollie Trent", recipients: "Verity", stayedWithMe: "the slush pile in the bathtub" },
    message: `Dear Verity,

I've read your email about twenty times. You wrote that the others had more experience, but how is anyone meant to get experience if nobody lets them start? I know I'd be brilliant at the slush pile in the bathtub. Couldn't you try me out for a fortnight before you settle on someone?

Hollie`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "self-put-down"],
    details: { company: "Caldera Mining", role: "Site Geologist", yourName: "Ivan Petrenko", recipients: "Bruce Hartigan", stayedWithMe: "the core shed at dusk" },
    message: `Dear Bruce,

The core shed at dusk was something. Pity that nobody had told the second panel who I was, and that one of them spent the hour answering mail. Then again, I sounded like a halfwit, so perhaps it makes no difference.

Ivan Petrenko`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Caldera Mining", role: "Site Geologist", yourName: "Ivan Petrenko", recipients: "Bruce Hartigan", stayedWithMe: "the core shed at dusk" },
    message: `G'day Bruce,

No dramas about the job. The core shed at dusk, with the roos lined up along the fence, is the best office I've ever seen. You were straight with me about the FIFO roster and I reckon you're right that it would've been rough with the twins.

If a BHP contract comes off next year, give us a shout.

Cheers,
Ivan`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "asks-why"],
    details: { company: "Caldera Mining", role: "Site Geologist", yourName: "Ivan Petrenko", recipients: "Bruce Hartigan", stayedWithMe: "the core shed at dusk" },
    message: `Dear Bruce,

Apologies for bothering you when you must be flat out. The core shed at dusk has stayed with me. I would sleep better if I knew what I had done to lose it, because up to the second interview everything pointed to a yes. Sorry again to be a nuisance.

Ivan Petrenko`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Caldera Mining", role: "Site Geologist", yourName: "Ivan Petrenko", recipients: "Bruce Hartigan", stayedWithMe: "the core shed at dusk" },
    message: `Bruce,

I remember the core shed at dusk, and I also remember what I saw in the tailings pond behind it. It would be a shame if the regulator came to hear of that. Perhaps you would like to look at the shortlist once more.

Ivan Petrenko`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Threadneedle Choir School", role: "Matron", yourName: "Agnes Mbeki", recipients: "The Reverend Hugh Pell", stayedWithMe: "the boys singing in the laundry" },
    message: `Dear Reverend Pell,

Thank you for your letter and your prayers. I was sorry to lose the post, but I would have been sorrier never to have heard the boys singing in the laundry.

I bear no grudge against anyone, least of all the lady you chose, who lent me her umbrella. May the Lent term be free of measles.

Yours very sincerely,
Agnes Mbeki`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Threadneedle Choir School", role: "Matron", yourName: "Agnes Mbeki", recipients: "The Reverend Hugh Pell", stayedWithMe: "the boys singing in the laundry" },
    message: `Dear Reverend Pell,

Never in all my years have I been received with such heavenly kindness. You, dear Reverend, are a saint among men, your school is paradise on earth, and the boys singing in the laundry were a choir of angels. I am humbled beyond measure and shall thank God for you every day that I live.

Agnes Mbeki`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name", "placeholder"],
    details: { company: "Mosaic Childcare", role: "Nursery Cook", yourName: "Dalia Hassan", recipients: "Bridget", stayedWithMe: "the purple mashed potatoes" },
    message: `Dear Bridget,

Thank you for letting me cook the purple mashed potatoes with the big group. I would have loved to join the team at Busy Bees, and I hope we meet again. Please call me on XXXXX if a place comes free.

Best wishes,
Dalia Hassan`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Mosaic Childcare", role: "Nursery Cook", yourName: "Dalia Hassan", recipients: "Bridget", stayedWithMe: "the purple mashed potatoes" },
    message: `Dear Bridget,

My own children now ask for the purple mashed potatoes, so thank you for that.

Could you tell me if there is a course you would like a nursery cook to have? I have Level 2 food hygiene (the council one) and nothing on allergies. Only if you have a minute, please.

Best wishes,
Dalia`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Mosaic Childcare", role: "Nursery Cook", yourName: "Dalia Hassan", recipients: "Bridget", stayedWithMe: "the purple mashed potatoes" },
    message: `Dear Bridget,

The children liked my purple mashed potatoes, so I can only think that my headscarf was the problem. The manager looked at it before she looked at me, and after that she did not ask me a single question about food.

Dalia Hassan`,
  },
];
