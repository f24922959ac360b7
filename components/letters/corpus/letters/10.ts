import type { LetterCase } from "../letters.ts";

/** Letters of a tenth set: ordinary drafts again, by yet another hand; labeled and kept before the rules met them. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "St Brannoc's Hospice", role: "Night Sister", yourName: "Maureen Tighe", recipients: "Helen Abara", stayedWithMe: "the family kitchen that stays open all night" },
    message: `Dear Helen,

Thank you for ringing me yourself on Thursday about the Night Sister post. I was sorry to hear it wasn't to be, but it was kind of you not to leave it to a letter.

I keep thinking about the family kitchen you showed me, the one that stays open all night with the bread already out. In twenty-two years on wards I have never seen relatives given a toaster before they were given a leaflet, and I have already asked our own matron whether we could do the same.

Please give my regards to the team on the late shift. If bank shifts come up over the winter, I would be glad to hear about them.

With best wishes,
Maureen Tighe`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Hallam Freight", role: "Class 1 Driver", yourName: "Gary Stubbs", recipients: "Denise Walker", stayedWithMe: "the reversing test round the old weighbridge" },
    message: `Hi Denise,

Thanks for letting me know about the Class 1 job, and thanks to the lad in the yard who took me round for the reversing test. That old weighbridge is a tight one and I enjoyed it.

I'd just like to know what it was that went against me in the end. I thought I'd done alright on the day, so if somebody could tell me what made you go with the other driver I'd be grateful.

Hope the new contract with the brewery goes well.

All the best,
Gary Stubbs`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Linden & Rowe", role: "Pastry Chef", yourName: "Ioana Petrescu", recipients: "Marc Delorme", stayedWithMe: "the plum tart at the tasting" },
    message: `Dear Chef Marc,

Thank you for the trial day in your kitchen on Saturday. I learned much, and the plum tart that we made for the tasting I have made again at home for my sister.

I understand from your message that you take another person. But please, if it is possible, think one more time about it. I can come for one week without pay and you will see how I work when I am not nervous. I only need this one opportunity from you and you will not regret.

Thank you also to the young woman who showed me where everything was.

With respect,
Ioana Petrescu`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Northgate College", role: "Lecturer in Building Services", yourName: "Dr Alan Pryce", recipients: "Professor Jean Holroyd", stayedWithMe: "the microteach on heat pump sizing", improve: "how I lead a group that does not know each other" },
    message: `Dear Professor Holroyd,

Thank you for your letter of the 9th, and for the panel's attention during my microteach on heat pump sizing. The students who volunteered were excellent and I have rarely had such a lively twenty minutes.

I note the comment that I had limited experience of curriculum design. That does not quite square with my application: I wrote two of the Level 5 units your own college currently delivers, and it is hard to see how any other candidate could have offered more on that point.

I would be glad of one suggestion on leading a group that does not know each other yet.

Yours sincerely,
Alan Pryce`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Fennick Software", role: "Junior Frontend Developer", yourName: "Josh Amadi", recipients: "Priya Nair, Ben Coates", stayedWithMe: "the bug in the date picker we paired on" },
    message: `Hi Priya and Ben,

Thanks so much for the pairing session last week and for getting back to me so quickly. Hunting that date picker bug with you, and finding out it only happened in Samoa, was the most fun I've had in an interview.

I know I froze when you asked about state management. I'm honestly useless when people watch me type and I probably shouldn't have applied for something that was so clearly above my level.

Anyway, I've since read up on the time zone thing and there's a whole library just for it. Good luck with the release.

Josh`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Corrigan Legal", role: "Trainee Paralegal", yourName: "Sunita Bhatt", recipients: "Robert Corrigan", stayedWithMe: "the boundary dispute file with the hand-drawn map", improve: "summarising a long file" },
    message: `Dear Mr Corrigan,

Thank you for seeing me on Monday and for your decision, which I accept.

The boundary dispute file you let me read, with the map somebody had drawn on the back of a feed bill, has stayed with me. I had not understood before how much of a claim can hang on where a hedge used to be, or how long a threatened court case can run before anyone looks at the ground.

I would like to get better at summarising a long file. Is there one exercise you give your trainees that I could try on my own?

Yours sincerely,
Sunita Bhatt`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Wren Street Nursery", role: "Room Leader", yourName: "Chloe Barrow", recipients: "Mandy Fisk", stayedWithMe: "the mud kitchen and the little boy with the colander" },
    message: `Dear Mandy,

I don't even know how to begin to thank you. Meeting you was honestly one of the most wonderful experiences of my whole life and I have told everybody I know about it. You are the most inspiring, amazing leader I have ever come across and your nursery is pure magic from the front door to the fence.

The mud kitchen, and the little boy with the colander on his head, I will treasure forever. Even though I didn't get Room Leader, I will never be able to repay you for those forty minutes.

With all my love and endless thanks,
Chloe Barrow`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Aldous Insurance", role: "Claims Handler", yourName: "Peter Lomax", recipients: "Karen Whitfield", stayedWithMe: "the role play about the flooded garage" },
    message: `Dear Karen,

Thank you for your call on Wednesday and for the role play about the flooded garage, which was a good deal harder than it looked.

As I'm going to keep applying for claims roles, could you let me know whether I was too slow in the role play? Should I take the Cert CII before I try again? How did my written test compare with the pass mark? And do you happen to know whether the Leeds office will be recruiting in spring?

Thank you again for your time, and for the coffee.

Kind regards,
Peter Lomax`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marlow Bus Company", role: "Depot Supervisor", yourName: "Winston Clarke", recipients: "Tracey Dunn", stayedWithMe: "the board with the lost gloves" },
    message: `Dear Tracey,

Thank you for the hour you gave me at the depot, and for waiting when I had got on the wrong bus of all things. You said it was the first time a candidate had tested the product on the way in.

The board with all the lost gloves pinned up by route number made me smile, and it told me a lot about how your drivers look after people. I was disappointed to read that somebody else will have the post, but I was glad to have seen the place.

I wish you and the new supervisor a good winter timetable.

Kind regards,
Winston Clarke`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "Tavistock Homes", role: "Lettings Negotiator", yourName: "Kirsty Mallon", recipients: "Dominic Shaw", stayedWithMe: "the flat above the chip shop" },
    message: `Hi Dominic,

Thank you for letting me know. I did enjoy talking through how I'd let the flat above the chip shop, and I still think evening viewings would sell it, when everyone's hungry.

It would have gone better if your colleague hadn't been on her phone for most of it. It's very hard to build any rapport with someone who is texting, and I was put right off my stride.

If you have one tip on what a first-time negotiator should practise, I'd love to hear it.

Best,
Kirsty`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Oakfield Library Service", role: "Library Assistant", yourName: "Jean Marsh", recipients: "Philippa Grant", stayedWithMe: "the seed library in the old card drawers" },
    message: `Dear Philippa,

I'm sorry to trouble you when I know how busy you must be. I only wanted to say thank you for the interview, and I do apologise again for arriving so out of breath.

The seed library in the old card drawers was lovely, and I went home and sorted out my own beans. I'm sorry if I went on about gardening too long when you had other people waiting.

No need to reply to this at all, and sorry once more for filling up your inbox.

Yours,
Jean Marsh`,
  },
  {
    kind: "feedback",
    faults: ["threatens"],
    details: { company: "Penrose Care", role: "Care Coordinator", yourName: "Abigail Stone", recipients: "Lorna Hughes", stayedWithMe: "the rota exercise with the snow day" },
    message: `Dear Lorna,

Thank you for your email about the Care Coordinator role. I found the rota exercise with the snow day interesting and have thought about it since.

I would like some feedback on my rota, please, particularly how I covered the two-carer visits. I should mention that I have spoken to ACAS and that I am still within the three months for putting in a claim, so I would appreciate your answer by Friday.

Thank you for your help with this.

Yours sincerely,
Abigail Stone`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Brightwater Utilities", role: "Network Technician", yourName: "Tomasz Zielinski", recipients: "Graham Poole", stayedWithMe: "the listening stick" },
    message: `Dear Graham,

I thank you for the interview and also for the answer that came already on Friday. Many companies do not write at all.

Best moment for me was the listening stick. I have worked nine years with electronic leak detectors and you gave me a piece of wood, and I heard the water with it. Why it works so good I looked up in the evening and explained to my daughter, who now listens to all pipes in our house.

I wish you success with the new main on Harbour Road.

Kind regards,
Tomasz Zielinski`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Dunmore Textiles", role: "Quality Inspector", yourName: "Leanne Foy", recipients: "Stuart Baird", stayedWithMe: "the fault board with the upside-down tartan" },
    message: `Dear Stuart,

Thank you for taking the time to meet me about the [job title] position and for letting me know your decision.

The fault board by the looms, with the tartan that had been woven upside down and nobody noticed till it got to Japan, really showed me what an inspector is for.

I'd like to train my eye better before I apply again. What would you have a new inspector look at in the first week?

Many thanks,
Leanne Foy`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Carver Group", role: "Sales Executive", yourName: "Daniel Reece", recipients: "Michelle Owens" },
    message: `Dear Michelle,

Thank you for taking the time to interview me for the Sales Executive role at Carver Group. It was a pleasure to meet you and to learn more about the company and the position.

Although I was disappointed not to be successful on this occasion, I appreciated the opportunity and enjoyed our conversation. I remain very interested in the company and would welcome the chance to be considered for any suitable roles in future.

I wish you and the team every success.

Kind regards,
Daniel Reece`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "argues"],
    details: { company: "Selwyn Engineering", role: "CNC Machinist", yourName: "Roy Hepworth", recipients: "Ian Blackett", stayedWithMe: "the five-axis Hermle" },
    message: `Dear Ian,

Thanks for your email and for the walk round the shop. It was good to see the five-axis Hermle running with the door lights on like a fish tank.

You say you went for someone with more five-axis time. I have got eleven years on five-axis, it was on the first page of my CV, so that can't be it. I would like to be told the real reason.

Anyway, thanks for your time and the brew.

Regards,
Roy Hepworth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ashby Museum", role: "Learning Officer", yourName: "Fiona Trent", recipients: "Lucy Pemberton, Dr Amir Saleh", stayedWithMe: "the school group and the dodo's foot" },
    message: `Dear Lucy and Dr Saleh,

Thank you for a thoughtful afternoon and for telling me the outcome so promptly.

I'm still smiling about the school group who argued over whether the dodo's foot was a complaint about the dodo. Amir, your answer ("It is now") was better than anything in my presentation. I have borrowed the idea of starting with one object and no label for a session I'm running with home-educated children next month.

I hope the new gallery opens with as much noise as that class made.

Warm regards,
Fiona Trent`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Hartley Foods", role: "Production Planner", yourName: "Samuel Odoi", recipients: "Angela Frost", stayedWithMe: "the whiteboard of mince pie forecasts in July" },
    message: `Dear Caroline,

Thank you for meeting me last Tuesday about the Production Planner role, and for letting me know where things stand.

I did enjoy the whiteboard of mince pie forecasts, in July, with somebody's fan blowing the notes off it. It made me see how far ahead your team has to think, and how much depends on butter.

I would be pleased to hear of any planning roles at Hartley Foods next year, and I wish you a smooth Christmas season when it comes.

Kind regards,
Samuel Odoi`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "asks-why"],
    details: { company: "Greenlane Vets", role: "Veterinary Nurse", yourName: "Hannah Wicks", recipients: "Claire Dutton", stayedWithMe: "Biscuit the three-legged clinic cat" },
    message: `Dear Claire,

Thank you for having me in, and for introducing me to Biscuit. I've never been interviewed by a three-legged cat before and he was the kindest person on the panel (sorry!).

I'm not surprised I wasn't picked, as I come across terribly in interviews and always have. I just can't sell myself like normal people do. But could you tell me why it was a no? Was it my answers on anaesthesia or something else?

Thanks again, and give Biscuit a scratch from me.

Hannah`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Mercer Logistics", role: "Warehouse Operative", yourName: "Lee Danks", recipients: "Paul Reid" },
    message: `Hi Paul,

Thanks for letting me know. All the best.

Lee Danks`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Quayside Theatre", role: "Front of House Manager", yourName: "Marcus Bell", recipients: "Odette Lafferty", stayedWithMe: "the night the fire curtain came down in Act Two", improve: "briefing casual staff quickly" },
    message: `Dear Odette,

Thank you for the conversation on Thursday and for your honest email after it.

The story of the night the fire curtain came down in Act Two, and your ushers handing out ice creams until it went up again, is one I have retold three times already. I think you said nobody asked for their money back.

One thing I'd like to get better at is briefing casual staff in ten minutes rather than thirty. If you have a running order that works for you, I would be grateful to see how you do it.

Break a leg with the autumn season.

Marcus Bell`,
  },
  {
    kind: "feedback",
    faults: ["begs", "over-apologizes"],
    details: { company: "Elmhurst School", role: "Teaching Assistant", yourName: "Nadia Rahman", recipients: "Mrs Joanne Cole", stayedWithMe: "the phonics corner with the paper owls" },
    message: `Dear Mrs Cole,

I am so sorry to write to you again, I know you have made your decision and you are very busy with the new term. I am sorry also that my answer about safeguarding was so short, I was nervous.

I loved the phonics corner with the paper owls and the children were so sweet to me. If there is any way at all that the governors could look at my application again, or let me do the interview a second time, I would be so happy. Sorry to ask this of you.

Thank you for everything,
Nadia Rahman`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Pulse Gyms", role: "Class Instructor", yourName: "Jade Norris", recipients: "Ricky Mann", stayedWithMe: "the spin class in the dark with the glow bands" },
    message: `Hi Ricky,

Thank you for the trial on Friday!!! Spin in the dark with the glow bands was SO MUCH FUN and I could not feel my legs the next day!!!

Gutted not to get it but I get that the other girl has more experience with over-60s and that's who your mornings are full of. I've signed up for the senior fitness course in March because of what you told me.

See you at a class soon hopefully, I am DEFINITELY bringing my mum!!!!

Jade`,
  },
  {
    kind: "feedback",
    faults: ["blames", "argues"],
    details: { company: "Redfern Council", role: "Planning Officer", yourName: "Geoffrey Lyle", recipients: "Anne Marchetti", stayedWithMe: "the bat survey case study" },
    message: `Dear Ms Marchetti,

Thank you for informing me of the outcome. The bat survey case study was well chosen and I enjoyed discussing it with you.

I must say, however, that I believe the panel has made a mistake. I have thirty-four years in planning and have taken more applications to committee than all three panel members together. The questions were read from a sheet by someone who plainly did not follow the answers, and no proper judgement could be formed in that way.

I would be glad of any written comments on my case study.

Yours sincerely,
Geoffrey Lyle`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kestrel Security", role: "Control Room Operator", yourName: "Femi Adeyemi", recipients: "Joanna Kirk", stayedWithMe: "the fox on camera nine" },
    message: `Dear Joanna,

Thank you for showing me the control room on Tuesday night, and for telling me your decision the same week.

I won't forget the fox on camera nine who, as you said, has a better attendance record than any of the guards. What I took home was how your team logs the things that turn out to be nothing; at my last site nobody wrote those down, and I can see now what we missed.

I am keeping my licence up to date and would be happy to hear from you if something opens on nights.

Best regards,
Femi Adeyemi`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "argues"],
    details: { company: "Solent Marine", role: "Yard Foreman", yourName: "Keith Rudge", recipients: "Martin Sayer", stayedWithMe: "the slipway winch" },
    message: `Dear Martin,

Thanks for showing me the yard and the old slipway winch. My father worked one like it.

I have had your email and I don't agree with it. You said you needed somebody who can manage people and I have run gangs of twenty. There is nobody on this coast who knows that work better and you know it.

People round here talk, and I am on the harbour users' Facebook page with four thousand others. They might be interested to hear how Solent picks its foremen. Have a think about what you want to say to me.

Keith Rudge`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "no-detail"],
    details: { company: "Vantage Consulting", role: "Graduate Analyst", yourName: "Oliver Finch", recipients: "Rebecca Stone, Hugh Lang" },
    message: `Dear Rebecca and Hugh,

Words cannot express how profoundly grateful I am for the extraordinary privilege of being interviewed by you both. It was, without exaggeration, the highlight of my year, and I left the building a changed person. Your brilliance, generosity and vision are beyond anything I had imagined, and I am in absolute awe of all that Vantage Consulting stands for.

Although I was not selected, I shall carry this incredible honour with me throughout my career.

With my deepest and most heartfelt gratitude,
Oliver Finch`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Larkfield Architects", role: "Part 2 Assistant", yourName: "Beatriz Moura", recipients: "Simon Hale", stayedWithMe: "the cardboard model of the boathouse", improve: "drawing for a contractor" },
    message: `Dear Simon,

Thank you for the interview and for letting me take apart the cardboard model of the boathouse. I had to put the roof on three times.

As I am still new in this country I would like to ask for your help. Please tell me which pages of my portfolio are weak, and which software you expect at this level. I would also like to know if my salary wish was too high, and whether I could send you the new version in January. Maybe you can also say me another practice that looks for Part 2 people.

Thank you very much,
Beatriz Moura`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harrow Vale Cemetery", role: "Grounds Manager", yourName: "Desmond Keogh", recipients: "Ruth Ellery", stayedWithMe: "the scythed meadow in the Victorian section" },
    message: `Dear Ruth,

Thank you for walking the grounds with me in that rain, and for your letter.

The Victorian section that you leave unmown until August was the part I told my wife about. I asked you why the orchids were only on the north side and you didn't know, and I have been wondering since; my money is on where they tipped the chalk in 1911.

It was a pleasure to meet somebody who minds about these things. I hope the new manager can use a scythe.

Yours sincerely,
Desmond Keogh`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bellweather Hotels", role: "Reservations Team Leader", yourName: "Sofia Karlsson", recipients: "Nigel Thorpe", stayedWithMe: "the recorded call about the parrot" },
    message: `Dear Nigel,

Many thanks for your message and for a very pleasant morning. I still hear the recorded call about the guest with the parrot in my head, and I think your colleague who took it deserves a medal.

I understand your choice, and I would have hired a person from inside too. For the next time I would be thankful for one hint: which part of leading a phone team is best learned before you have a team of your own?

I hope the new booking system behaves itself over Easter.

With kind regards,
Sofia Karlsson`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Trent Valley Ambulance", role: "Emergency Call Handler", yourName: "Dawn Peck", recipients: "Alison Wray", stayedWithMe: "the headset and the kettle scald call" },
    message: `Dear Alison,

Thank you for letting me listen in on the Tuesday shift. The kettle scald call, and how calmly your colleague got that young dad to turn the tap on, is something I won't forget.

I completely understand the decision. At fifty-three I'm a bit of a dinosaur with computers and not the quickest brain you'll have met, and I expect you need people who are sharper than me.

I've put my name down for first aid refresher training at work because of what I heard. Thank you for that.

Best wishes,
Dawn Peck`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Inkwell Press", role: "Editorial Assistant", yourName: "Theo Marsden", recipients: "Grace Olufemi", stayedWithMe: "the cookbook that printed 'a pinch of slat'", improve: "proofreading on screen" },
    message: `Dear Grace,

Thank you for the interview and the kind email. I was sorry to miss out, though I rather liked being turned down by somebody who uses semicolons properly.

The cookbook that went out with "a pinch of slat [sic]" on page 40, and the reader who wrote in to ask where to buy it, convinced me that proofreading is the real adventure in publishing.

I seem to catch more on paper than on screen. Is there a habit you'd recommend for closing that gap?

All good wishes,
Theo Marsden`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Orchard Primary Care", role: "Practice Manager", yourName: "Christine Nuttall", recipients: "Dr Vikram Joshi", stayedWithMe: "the eight o'clock phone queue" },
    message: `Dear Dr Joshi,

Thank you for letting me know, and for talking so openly about the eight o'clock phone queue. We had the very same one at my surgery until we changed to two release times.

You wrote that I spoke more about keeping things running than about changing them. I went back to my notes and there it was: the merger of two surgeries got one sentence, and the rota got ten minutes. I shall turn that round.

Is there something you would want a new practice manager to change first, and something to leave well alone?

Yours sincerely,
Christine Nuttall`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Cobalt Games", role: "QA Tester", yourName: "Liam Trask", recipients: "Yuki Hammond", stayedWithMe: "the goat that fell through the map" },
    message: `Hi Yuki,

Thanks for letting me loose on the build on Wednesday. I've told everyone about the goat that fell through the map and kept bleating.

Totally fine about the job. I just need you to know you're an absolute legend and that was the single greatest day of my life, no contest, better than my wedding (don't tell Mrs T). Cobalt is the best studio on the planet and every one of you is a hero to me. I'll be thanking you till I'm ninety.

Bless you all, and bless that goat.

Liam`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pennine Rail", role: "Train Dispatcher", yourName: "Aisha Malik", recipients: "Colin Burgess", stayedWithMe: "the whistle test on platform four" },
    message: `Dear Colin,

Thank you for the assessment day and for ringing me afterwards.

I had never blown a real whistle before the test on platform four, and I'm told they heard it in the ticket office. When I gave the signal on the wrong side and you simply said "and now the other side", I stopped being nervous.

I have found out that the volunteer railway near us needs platform staff on Sundays, so I'm starting there in May. I hope we meet again when you next recruit.

Kind regards,
Aisha Malik`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Juniper Analytics", role: "Data Engineer", yourName: "Rohan Desai", recipients: "Emily Sutter, Carl Voss", stayedWithMe: "the broken weather pipeline exercise" },
    message: `Hi Emily, hi Carl,

Thanks for the quick reply and for the weather pipeline exercise. Finding that one station reporting in Fahrenheit was satisfying.

I spent too long working out why the container was slow to start and too little on the tests, which is a fair thing to lose on. I've rebuilt the exercise at home with the tests written first, and a bad thermometer added on purpose.

If there's a topic you'd suggest I study next, streaming or modelling, I'd be happy to hear it.

Best,
Rohan`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Stanhope Retail", role: "Assistant Manager", yourName: "Carly Dobbs", recipients: "Neil Garvey" },
    message: `Dear Neil,

Thank you for the opportunity to interview for the role of at Stanhope Retail. I really enjoyed meeting you and hearing about and the plans for the store.

While I am disappointed with the outcome, I am thankful for the experience and I hope our paths will cross again. Please do keep my details on file.

Kind regards,
Carly Dobbs`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "self-put-down"],
    details: { company: "Milburn Opticians", role: "Optical Assistant", yourName: "Ellie Sparks", recipients: "Mr Harcourt", stayedWithMe: "fitting the frames on the mannequin head called Brenda" },
    message: `Dear Mr Harcourt,

Sorry for bothering you. Thank you for seeing me last week and I'm really sorry I dropped Brenda. I hope her nose can be glued and I'm so sorry about the frames too.

I know I'm far too clumsy for a shop like yours and I don't think I'm much good at anything with people either. But I did like learning how to measure for the frames.

If there is one thing I could practise, I'd like to know it. Sorry again for the long message.

Ellie Sparks`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Castlegate Archive", role: "Archivist", yourName: "Winifred Oakes", recipients: "Dr Stephen Moir", stayedWithMe: "the box of tram tickets" },
    message: `Dear Dr Moir,

Thank you for inviting me to Castlegate last Wednesday and for writing to me so promptly with your decision. I should like to tell you how much I enjoyed the day.

I arrived early, as I generally do, and your colleague at the desk was good enough to find me a chair by the radiator and a copy of the annual report. From there I could see the reading room filling up, and I was struck by how many of the readers were under thirty. At my own county record office we used to count ourselves lucky if we saw one student in a week, and they had usually come in to ask for the way to the swimming pool.

Then there was the box of tram tickets. You lifted the lid and said that nobody had ever asked for it, and I have thought about that box every day since. I went home and looked out my grandfather's conductor's badge, which my brother had always claimed was lost, and I found it in the button tin where it has presumably been since the funeral. The number on it is 418. If there is a staff register among the tramway papers, I imagine he would be in it, somewhere around 1926 or 1927, before he moved to the depot at Marsh Lane.

I was naturally disappointed, but I understand that you needed someone with digital preservation experience, and I hope that they will be very happy with you. I shall come in as a reader in the spring, and I shall ask for the box.

With kind regards,
Winifred Oakes`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Thornbury Dairy", role: "Tanker Driver", yourName: "Bryn Howells", recipients: "Sally Preece", stayedWithMe: "Ken beside me down the farm lane with the stone bridge" },
    message: `Hello Sally,

Thanks for the phone call, and fair play for doing it yourself. Thanks to Ken as well for sitting beside me down that lane with the stone bridge. I breathed in going over and I think he did too.

You mentioned the milk sampling ticket. If I do it off my own bat this spring, which provider do you send your drivers to? I've seen two and don't want to pick the wrong one.

All the best to you all for the spring flush.

Bryn Howells`,
  },
  {
    kind: "feedback",
    faults: ["threatens"],
    details: { company: "Lumen Dental", role: "Dental Receptionist", yourName: "Tanya Brightwell", recipients: "Dr Elena Costa", stayedWithMe: "the fish tank and the nervous patients' chair" },
    message: `Dear Dr Costa,

Thank you for letting me know about the receptionist position. I liked the practice a lot, especially the chair by the fish tank that you keep for nervous patients.

I would appreciate some feedback as I gave up a day's pay to come in. I haven't written anything on Google or Indeed yet because I wanted to give you the chance to respond first.

Many thanks and best wishes to the team,
Tanya Brightwell`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Foxglove Catering", role: "Events Cook", yourName: "Delroy Hines", recipients: "Pippa Marlowe", stayedWithMe: "the wedding where the marquee blew away" },
    message: `Hi Pippa,

Thank you for the trial shift and for the box of leftover tarts, which did not make it as far as my front door.

I loved hearing how you served a hundred and twenty dinners in a cow shed after the marquee blew away. That's the kind of day I miss from my years on the cruise ships: nobody asks whose fault it is, everybody picks up a tray.

No hard feelings at all about the job. If you're ever a cook short on a Saturday, my number is on the form.

Delroy Hines`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "asks-why"],
    details: { company: "Ravensworth University", role: "Student Adviser", yourName: "Imogen Clay", recipients: "Patrick Dowd", stayedWithMe: "the in-tray exercise with the lost student card" },
    message: `Dear Patrick,

Thank you for your email. I enjoyed the in-tray exercise, especially the student who lost the same card four times in one day.

I wonder if you could answer a few things for me. Why wasn't I chosen? Were my answers about confidentiality what you wanted? Did I talk too long in the presentation? And is it worth applying again in June or would that be a waste of everyone's time?

Thank you in advance, I do appreciate it.

Best wishes,
Imogen Clay`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Beacon Housing", role: "Support Worker", yourName: "Patience Moyo", recipients: "Sarah Linton", stayedWithMe: "Mr Albert's tomato plants on the fire escape" },
    message: `Dear Sarah,

I thank you for the day at Beacon Housing. To meet Mr Albert and see his tomato plants on the fire escape gave me joy, and he gave me one to take home.

You wrote that another candidate was a better fit. With respect, I do not think so. I have lived in a hostel myself and I know these people from inside, and this cannot be learned in a course. I was the right person for those residents.

Please greet Mr Albert for me. His tomato was very good.

Patience Moyo`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hexham Timber", role: "Accounts Assistant", yourName: "Linda Craddock", recipients: "Alistair Boyd", stayedWithMe: "the invoice that had been to Norway and back" },
    message: `Dear Alistair,

Thank you for letting me know so soon. I did laugh at the invoice that had been to Norway and back and still not been paid.

I've been out of work since my mother was ill, and yours was the first interview where nobody tilted their head at me about it. I was sorry not to get the job, but I came home feeling like a bookkeeper again.

Pivot tables were where I slowed down in the Excel test. Is that what your accounts team uses most, or should I start somewhere else?

Thank you for being so pleasant on the day.

Kind regards,
Linda Craddock`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Ferris & Lowe", role: "Junior Surveyor", yourName: "Callum Weir", recipients: "Sandra Ives", stayedWithMe: "the leaning chimney in Mill Street" },
    message: `Dear Sandra,

Thank you for taking me out to Mill Street to see the leaning chimney. I've walked past it for years and never once looked up.

Your explanation of how you tell an old movement from a new one was the best lesson I've had since university. I was disappointed not to be offered the post, but I would still love to work for Dawson Property one day and I'll be watching your vacancies page.

With thanks again for your time,
Callum Weir`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Maple House", role: "Deputy Home Manager", yourName: "Blessing Eze", recipients: "Carol Jennings, Mike Tull", stayedWithMe: "the Elvis singalong", improve: "handling a complaint from a family" },
    message: `Dear Carol and Mike,

Thank you both for meeting me and for your clear letter.

I was glad that I came on an Elvis afternoon. The gentleman in the blue cardigan who has not spoken since Christmas, but knew every word of "Suspicious Minds", is the reason I do this job.

You asked me about handling a complaint from a family and I knew as I was talking that my answer had no shape. What would you want a deputy to say in the first five minutes? I would like to practise that.

With kind regards,
Blessing Eze`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Studio Pell", role: "Textile Designer", yourName: "Anneka Voss", recipients: "Harriet Pell", stayedWithMe: "the indigo vat in the stable" },
    message: `Dear Harriet,

I have started this letter six times because nothing does you justice. To stand beside the indigo vat in your stable, with you of all people, was like standing next to a god, and I cried in the car for an hour out of sheer happiness. You are a genius and the kindest soul on this earth. I would have paid any money for a single minute of it, and you gave me fifty.

That you even read my application is the greatest honour I shall ever have.

Thank you, thank you, thank you, from the bottom of my heart,
Anneka Voss`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Ridley Motors", role: "Apprentice Mechanic", yourName: "Kyle Brannigan", recipients: "Steve Ridley", stayedWithMe: "the gearbox on the bench" },
    message: `Dear Steve,

Thank you for letting me have a go at stripping that gearbox. I know I had a couple of bits left over at the end but I worked out on the bus where they went.

I got your text about the apprenticeship. My nan says if you don't ask you don't get, so I'm asking if you would change your mind. I'd sweep up, I'd make the tea, anything. Just give me a month and see.

Also if there's something I should read up on, let me know.

From Kyle Brannigan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Northern Echo Radio", role: "Producer", yourName: "Gemma Stoddart", recipients: "Tariq Aziz", stayedWithMe: "the dead air story" },
    message: `Hi Tariq,

Thanks for the message and for being straight with me. It was a good interview to lose.

Your story about the forty seconds of dead air, and the listener who rang in to say it was the best thing on all week, has changed how I edit. I took eleven seconds of music out of a piece yesterday and left the silence. My editor asked what was wrong with it. Nothing, I said, that's the point.

Do keep me in mind for freelance shifts over the summer.

Gemma`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "Calder Mills Outlet", role: "Visual Merchandiser", yourName: "Bianca Rossi", recipients: "Joyce Tandy", stayedWithMe: "the window with the forty umbrellas" },
    message: `Dear Joyce,

Thank you for your email. I was very happy that you liked my idea for the window with forty umbrellas, and I made a small drawing of it which I attach.

It is a pity that the other girl in the group task took all the good materials and spoke over everybody. Because of her I could not show what I can do, and I think this is what cost me the place.

What should I add to my portfolio for a shop of your size?

Kind regards,
Bianca Rossi`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "begs"],
    details: { company: "Sunnyside Campsite", role: "Summer Warden", yourName: "Mick Tolley", recipients: "Val Prosser", stayedWithMe: "the wasps' nest in shower block B" },
    message: `Dear Val,

Thank you for showing me round, wasps' nest in shower block B and all. I've got the number of a man who does them for forty quid.

I was REALLY disappointed to get your letter. PLEASE think again about it. I have my own van, my own tools and I live ten minutes away, there is NOBODY who could get to you faster when a drain goes at midnight. Let me come over on Sunday and talk you round.

Yours hopefully,
Mick Tolley`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Kingsmead Pharmacy", role: "Dispensing Assistant", yourName: "Yusuf Demir", recipients: "Mrs Patel", stayedWithMe: "the drawer of returned medicines" },
    message: `Dear Mrs Patel,

Please excuse me that I write to you, and please excuse also my English. I apologise that I take your time again after the interview.

I have thought much about the drawer of returned medicines. I did not know that people bring back so many full boxes, and that all must be destroyed.

I would like to ask, if it is not too much, which course is good for a beginner. I am sorry if this is not the correct way to ask it. Forgive me please for the disturbance.

Respectfully,
Yusuf Demir`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Brook Farm Trust", role: "Volunteer Coordinator", yourName: "Alison Meek", recipients: "Tim Darrow", stayedWithMe: "Norman, the volunteer who comes only for the goats" },
    message: `Dear Tim,

Thank you for Friday. I came home with straw in my bag and a great deal to think about.

I keep telling people about Norman, who comes every week only for the goats and has never once been asked to do anything else. I had always treated "what shall we use them for?" as the first question; you showed me that "what are they here for?" comes before it.

I'm sorry it wasn't the right match this time. I have taken your leaflet, and my son and I will come to the hedge-laying in November.

Best wishes,
Alison Meek`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Arden Bank", role: "Customer Adviser", yourName: "Jordan Pyke", recipients: "Melissa Grove", stayedWithMe: "the man with the jar of two-pound coins", improve: "explaining interest to customers" },
    message: `Hi Melissa,

Thank you for the interview and for letting me shadow on the counter. The man with the jar of two-pound coins who wanted each one counted out loud was brilliant.

My explanation of compound interest got a bit lost halfway, so I'd like to know a good way to practise that. Could you also tell me how I scored on the values questions, and if my example about the angry customer was a strong one? And do you think a branch in town would suit me better, or the phone team?

Thanks,
Jordan`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Tideway Rowing", role: "Boat Repairer", yourName: "Stan Kibble", recipients: "Fred Oxley", stayedWithMe: "the patched eight from 1974" },
    message: `Fred, thanks for the chat. Look after that patched eight from 1974.

Stan Kibble`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "blames"],
    details: { company: "Westmoor Trust", role: "Ward Clerk", yourName: "Pauline Edge", recipients: "Gillian Marsh", stayedWithMe: "the bed board with the magnets" },
    message: `Dear Gillian,

Thank you for your letter about the Ward Clerk post and for explaining the bed board with the coloured magnets to me.

I am afraid I was not impressed with the way the day was run. I was kept waiting fifty minutes in a corridor, the second interviewer had not read my form, and she called me by another person's name throughout.

I would like written feedback on my scores. If it does not come, I shall be taking the matter to the Chief Executive and to my union representative, who already knows about it.

Yours sincerely,
Pauline Edge`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Halcyon Robotics", role: "Field Service Engineer", yourName: "Arjun Menon", recipients: "Dr Katrin Weiss", stayedWithMe: "the robot arm that waved goodbye" },
    message: `Respected Dr Weiss,

I am having no words for thanking you. You have blessed me with your most precious time, and your knowledge is like an ocean from which I was permitted to take one drop. I have visited many companies, but none in the world can compare to Halcyon Robotics and none of the leaders to your good self.

The robot arm which waved goodbye to me I have described to all my family, and my mother is praying for you daily. Although not selected I remain forever in your debt.

With highest esteem and eternal gratitude,
Arjun Menon`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Pargeter Tax", role: "Tax Associate", yourName: "Moira Lennox", recipients: "Julian Frame", stayedWithMe: "the tribunal case about the toffee apples", improve: "writing for clients who are not accountants" },
    message: `Dear Julian,

Thank you for your note, and for the most enjoyable forty minutes on toffee apples I expect ever to have. I hadn't read that tribunal decision before; I have now, twice, and I still think the Revenue's dentist was the better witness.

You mentioned that your associates write directly to clients who have never seen a tax return. My drafts tend to sound like statute. If you could point me to one letter or book you consider a model, I would be grateful.

With good wishes for January,
Moira Lennox`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Skyline Scaffolding", role: "Contracts Manager", yourName: "Terry Moffat", recipients: "Jackie Braine", stayedWithMe: "the church spire job in the photographs" },
    message: `Dear Jackie,

Thanks for seeing me and for getting out the photographs of the church spire job. Proper scaffolding, that, you could frame it.

I'm not going to pretend I'm happy. If the agency had sent you the right CV in the first place instead of one from 2016 you'd have known about my tickets, and you could have checked with me before making your minds up too. That's two lots of people not doing their job and me paying for it.

All the best with the hospital contract anyway.

Terry Moffat`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Cloudberry Bakery", role: "Shop Supervisor", yourName: "Megan Price", recipients: "Ffion Rees", stayedWithMe: "the six o'clock bread queue" },
    message: `Hi Ffion,

Thank you for the early start last Saturday. The six o'clock queue, with the man who has bought the same cob loaf for thirty years, was worth getting up for.

I'd really value your thoughts on how I dealt with the card machine going down, whether you think I've got enough experience of cashing up, what I should say about leaving my last job, and if a food hygiene Level 3 would help. It would also be good to know how many people applied.

Thank you so much, and see you in the queue.

Megan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ellerby Pumps", role: "Service Manager", yourName: "Harold Jessop", recipients: "Tom Okafor", stayedWithMe: "the wall of cracked impellers" },
    message: `Dear Tom,

Thank you for your call, and for treating a man of sixty-one as if he had a future, which has not been my experience everywhere this year.

The wall of cracked impellers, each one with the date and what it taught you, is the best training room I have been in. I threw mine away for three decades and now I wish I had not. If I may make you a present, I still have the one that flooded a bakery in 1993. It would look well between the two from Grimsby.

Yours sincerely,
Harold Jessop`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Polestar Translations", role: "Project Coordinator", yourName: "Mei Ling Tan", recipients: "Oscar Brandt", stayedWithMe: "the washing machine manual in eleven languages" },
    message: `Dear Oscar,

Thank you for the interview and for the reply. I enjoyed very much the story of the washing machine manual in eleven languages where only the Finnish one was correct.

I know that I speak too quiet and that I am a boring person to talk with, so it is normal that people forget me after the interview. I have always this problem, I make no impression.

Is there one tool for project planning that you would learn first, if you were me?

Kind regards,
Mei Ling Tan`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Ludlow Joinery", role: "Bench Joiner", yourName: "Ewan Pratt", recipients: "Bob Ludlow", stayedWithMe: "the sash window with the old lead weights" },
    message: `Dear Bob,

Sorry this is late, I'm not much of a letter writer so sorry about that as well. Thanks for having me at the bench.

The sash window with the old lead weights was a lovely thing to work on. Sorry I took the full two hours over it, I know you'd wanted it in one and a half, and I apologise for leaving shavings all over when I went.

Hope you didn't mind me writing. If you do then sorry.

Ewan Pratt`,
  },
  {
    kind: "feedback",
    faults: ["threatens"],
    details: { company: "Grantley Foods", role: "Shift Manager", yourName: "Wayne Osgood", recipients: "Fraser Tennant", stayedWithMe: "the line four changeover" },
    message: `Dear Fraser,

Thanks for your time and for letting me watch the line four changeover. Eleven minutes is very good going, we never got below sixteen.

I'd be interested in your comments on my action plan. One thing I would say is that I used to work with the lady who is your regional director now, and I'd be sorry to have to ring her and go over your head about how this was handled. Better if we sort it out between us.

Regards,
Wayne Osgood`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pinewood Prison Education", role: "Literacy Tutor", yourName: "Catherine Addo", recipients: "Malcolm Rudd", stayedWithMe: "the letter to a daughter" },
    message: `Dear Malcolm,

Thank you for arranging the visit, with all the paperwork it must have cost you, and for your phone call on Monday.

I observed for an hour, and what I remember is the man who asked how to spell "proud" for the letter to his daughter and then covered the page with his arm so nobody could see. I teach undergraduates who would give anything to want a word that much.

I understand the decision and wish your new tutor well. I've offered to read with two men through the volunteer scheme from January.

With thanks,
Catherine Addo`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Zephyr Mobile", role: "Backend Developer", yourName: "Andrei Popov", recipients: "Laura Kemp", stayedWithMe: "the SMS that was delivered nine years late" },
    message: `Hi Laura,

thanks for the three rounds and for telling me about the SMS that was delivered nine years late. I have since checked the retry logic in my own project, and found the same bug.

The mail I received says only "we decided to proceed with other candidates". This is a standard text and tells me nothing. Please write me which points exactly led to the rejection: technical, salary, or because of remote work.

Thank you and success with the migration.

Andrei`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Harcombe Wildlife Park", role: "Assistant Keeper", yourName: "Rosie Lund", recipients: "Ben Tolliver", stayedWithMe: "the tapir who only eats bananas from the left" },
    message: `Dear Ben,

Thank you for meeting me on XX March and for introducing me to the tapir who will only take a banana from the left. I tried from the right, as you know, and was ignored.

I was sad to miss out but I'm determined to work with hoofed animals. I have started volunteering on Saturdays at a donkey sanctuary near us.

Which would you learn first in my place, hoof care or target training?

Best wishes,
Rosie Lund`,
  },
  {
    kind: "thankYou",
    faults: ["too-long", "argues", "begs"],
    details: { company: "Wexley Insurance", role: "Office Manager", yourName: "Barbara Toft", recipients: "Richard Sale", stayedWithMe: "the stationery cupboard with the honesty box" },
    message: `Dear Richard,

Thank you for seeing me on the fourteenth and for your letter, which I received this morning and have read several times. I wanted to answer it properly while it was fresh in my mind.

First of all, thank you for showing me round. I laughed at the stationery cupboard with the honesty box, because at my last firm we had a padlock and still lost more staplers than you do. It told me that this was an office where people trust each other, and I went home and told my husband that I had found the place I wanted to finish my working life.

You wrote that you were looking for somebody with more knowledge of the new finance system. I have to say I do not find that a fair conclusion. I have learned five finance systems in thirty years, two of them without any training whatsoever, and I taught the last one to a department of fourteen. A system is a matter of a fortnight. Knowing how to keep forty people supplied, paid and on speaking terms is a matter of decades, and I do not believe that anyone else you saw could have offered you that.

I would therefore ask you, in all seriousness, to look at my application once more before you confirm the appointment. I could come in any day next week to sit down with the system and show you how quickly I pick it up. I am certain that you would see it differently afterwards.

Thank you again for your courtesy on the day.

Yours sincerely,
Barbara Toft`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bramley Tiles", role: "Warehouse Team Leader", yourName: "Ashok Verma", recipients: "Wendy Coyle", stayedWithMe: "the pallet of wrong-coloured tiles that became the canteen floor", improve: "running a shift handover" },
    message: `Dear Wendy,

Thank you for your reply and for the tour. I liked very much that a whole pallet of wrong tiles became your canteen floor, and that people now come and ask to buy it.

I am sorry that I could not join your team, but I have good memories of the visit.

You said that a handover on your shift takes five minutes only. In my present warehouse it takes twenty and still things are forgotten. What are the three or four points that you always cover?

With best regards,
Ashok Verma`,
  },
];
