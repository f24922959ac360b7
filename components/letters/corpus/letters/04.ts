import type { LetterCase } from "../letters.ts";

/** Letters of a fourth set: ordinary notes again, labeled and kept before the rules met them. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Wexford Vets", role: "Practice Manager", yourName: "Niamh Doyle", recipients: "Dr Sean Murphy", stayedWithMe: "the three-legged cat who runs reception" },
    message: `Dear Sean,

Thanks for letting me know so quickly, and for being straight with me about the salary band. I'd have loved to join you but I understand that you had to go with someone who has run a practice before.

Give the three-legged cat who runs reception a scratch from me. I still have her hair on my good coat.

I've just heard that I got a job at Tesco head office in the meantime, so all's well that ends well.

All the best,
Niamh`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sterling Insurance Group", role: "Claims Handler", yourName: "Rebecca Osei", recipients: "", stayedWithMe: "the training week" },
    message: `Dear Hiring Team,

Thank you for your email about the Claims Handler role. Although it wasn't the outcome I had hoped for, I appreciate being told promptly.

What I heard about the training week, with new starters sitting next to experienced handlers and listening in on real calls, sounded excellent. Nobody did that for me at Aviva and I wish they had.

I hope to apply again in the future.

Kind regards,
Rebecca Osei`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Sterling Insurance Group", role: "Claims Handler", yourName: "Rebecca Osei", recipients: "", stayedWithMe: "the training week", improve: "handling complaints" },
    message: `Dear Hiring Team,

I fully accept your decision and I'm not asking you to go back over it.

I would just be grateful for a pointer. I've had very little practice at handling complaints, and I could tell at interview that it matters. Which course or qualification do your own handlers find most useful?

Many thanks,
Rebecca Osei`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lakeland Outdoor Centre", role: "Instructor", yourName: "Ewan Fraser", recipients: "Kirsty and Al", stayedWithMe: "the rescue drill in the rain" },
    message: `Hi Kirsty, hi Al,

Cheers for ringing. Disappointed obviously but I can't argue with wanting someone who's got their mountain leader already.

The rescue drill in the rain was brilliant fun, even if I did end up being the casualty who got dropped. Twice!

I'm booked on my assessment in May so you might see my name again.

Ewan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bharat Textiles", role: "Merchandiser", yourName: "Pooja Agarwal", recipients: "Mr. Suresh Mehta", stayedWithMe: "the hand block printing unit" },
    message: `Respected Sir,

Thank you for your mail dated 5th August and for giving me the opportunity to attend the interview at your Surat office. I have noted the decision and I respect it.

The visit to the hand block printing unit was a great learning for me. I did not know that one saree passes through so many hands.

I request you to kindly keep my resume for future openings. I wish you and the team all the very best.

With regards,
Pooja Agarwal`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bharat Textiles", role: "Merchandiser", yourName: "Pooja Agarwal", recipients: "Mr. Suresh Mehta", stayedWithMe: "the hand block printing unit", improve: "costing" },
    message: `Respected Sir,

Hope this mail finds you well. First of all I would like to thank you once again for the visit to the printing unit.

Sir, I do not have any doubt regarding the decision. I only wish to improve myself. Could you please guide me how to learn costing in a better way, whether by a course or by working in a smaller unit first?

I will be highly obliged for your guidance.

With regards,
Pooja Agarwal`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pinecrest Elementary", role: "School Counselor", yourName: "Angela Brooks", recipients: "Principal Davis", stayedWithMe: "the calm corner in every classroom" },
    message: `Dear Principal Davis,

Thank you for calling me on Friday. I know those calls aren't easy to make, and you made it a lot easier than it could have been.

I keep telling people about the calm corner in every classroom. My own fourth grader asked if we could make one at home, so there is now a beanbag behind the couch and I use it more than she does.

I hope you have a wonderful start to the school year.

Sincerely,
Angela Brooks`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Orbit Software GmbH", role: "Frontend-Entwickler", yourName: "Lukas Berger", recipients: "Julia Stein", stayedWithMe: "the pair programming session" },
    message: `Hallo Julia,

thank you for the quick feedback. Of course it is a pity, but I can understand that you need somebody with more experience in Angular.

The pair programming session was really fun, and I have learned from Deniz a trick with the debugger that I use now every day. Please give him greetings from me.

Maybe we see us at the next meetup in Cologne.

Best greetings
Lukas`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Orbit Software GmbH", role: "Frontend-Entwickler", yourName: "Lukas Berger", recipients: "Julia Stein", stayedWithMe: "the pair programming session", improve: "testing" },
    message: `Hallo Julia,

I have one more short question, if it is okay for you. I do not want to discuss the decision, it is fine for me.

In the pair programming session I saw that I write too few tests. How did you learn it yourself, with a book or just by doing?

Thank you and best greetings
Lukas`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "City of Fairview", role: "Parks Maintenance Worker", yourName: "Darnell Hughes", recipients: "Ms. Ortiz", stayedWithMe: "the old oak in Memorial Park" },
    message: `Ms. Ortiz,

I got your letter about the Parks Maintenance job. I'm sorry it wasn't me but I want to thank you and Mr. Coleman for the interview and for walking me around Memorial Park.

I played under that old oak as a kid so it meant something to hear how you saved it after the lightning strike.

I will put in again when the next one opens up.

Respectfully,
Darnell Hughes`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Anchor Housing", role: "Support Worker", yourName: "Beth Lawson", recipients: "Maggie", stayedWithMe: "Stan and his model trains" },
    message: `Dear Maggie,

Thank you for your lovely message. I did have a little cry in the car, I'll admit, but I'm OK now and I'm so pleased that the residents are getting somebody with nursing experience.

Stan and his model trains made my day. Tell him the signal box has to be a real one, I checked with my grandad, who drove for British Rail for thirty years and was very firm about it.

If you ever need bank staff, I'm only ten minutes away.

Love to all,
Beth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ardent Legal", role: "Legal Secretary", yourName: "Catherine Moss", recipients: "Mr Anthony Webb", stayedWithMe: "your filing system" },
    message: `Dear Mr Webb,

I write to thank you for your courtesy in letting me know the outcome of my application, and for the helpful remarks about my audio typing, which I shall act on.

Your filing system, in which a complaint, a threat of court action and a thank-you card from the same client sit side by side, is the most honest I have seen in thirty years.

I wish you and your new secretary well.

Yours sincerely,
Catherine Moss`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ardent Legal", role: "Legal Secretary", yourName: "Catherine Moss", recipients: "Mr Anthony Webb", stayedWithMe: "your filing system", improve: "audio typing" },
    message: `Dear Mr Webb,

Thank you again for seeing me. I do not ask you to revisit your decision, which I quite understand.

Might I trouble you for one word of advice? You remarked that my audio typing was a little slow. Would you suggest a refresher course, or is it simply a matter of practice on modern software?

Please do not feel any obligation to answer.

Yours sincerely,
Catherine Moss`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Nova Games", role: "Community Manager", yourName: "Tyler Quinn", recipients: "Ash", stayedWithMe: "the story of the forum that revolted over a hat" },
    message: `hey Ash!

aw man, bummed, but thanks for telling me and for the super kind feedback. honestly the story of the forum that revolted over a hat was worth the trip on its own, i retell it at parties now

no worries about the long wait, i know launch was chaos. gl with the dlc!

tyler`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hillview Nursing Home", role: "Healthcare Assistant", yourName: "Blessing Okafor", recipients: "Matron Collins", stayedWithMe: "the Sunday singing" },
    message: `Dear Matron Collins,

I thank you for the time you gave to me and for explaining to me about the night duties. I understand that you needed a person who can start at once.

The Sunday singing was a blessing to me. The old man who knew all the verses reminded me of my late father.

I pray that God will continue to bless your home. Kindly remember me if there is an opening.

Yours faithfully,
Blessing Okafor`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sable Interiors", role: "Showroom Consultant", yourName: "Victoria Lang", recipients: "Helena", stayedWithMe: "the velvet sofa nobody is allowed to sit on" },
    message: `Dear Helena,

Thank you for letting me down so gently. I could hardly be cross when you sent a voucher as well!

I have been thinking about the velvet sofa nobody is allowed to sit on. I think you should put a sign on it and call it art.

I shall be in for those curtains when my ship comes in.

Best,
Victoria`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Quickfix Plumbing", role: "Apprentice Plumber", yourName: "Jake Turner", recipients: "Dave", stayedWithMe: "the boiler with the bird's nest" },
    message: `Dave,

Thanks for the trial day and for paying me for it, you didn't have to do that. I know I was slow on the soldering and I'm going to keep at it.

The boiler with the bird's nest was mad. My mum didn't believe me till I showed her the photo.

If your other lad packs it in, you've got my number!

Jake`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Quickfix Plumbing", role: "Apprentice Plumber", yourName: "Jake Turner", recipients: "Dave", stayedWithMe: "the boiler with the bird's nest", improve: "soldering" },
    message: `Dave,

No hard feelings about the apprenticeship. Can I ask you one thing? I want to get better at soldering before I try anywhere else. Should I just practise on scrap pipe in the garage or is it worth paying for an evening class?

Cheers,
Jake`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Global Relief Fund", role: "Grants Officer", yourName: "Fatima El-Sayed", recipients: "Dr. Johanna Lind, Mark Adler", stayedWithMe: "the map of the wells" },
    message: `Dear Johanna and Mark,

Thank you both for a thoughtful conversation and for your message on Thursday. I was sad to hear the news, but your reasons were clear and I have no quarrel with them.

I have thought often about the map of the wells, and about Mark's point that half of them were in the wrong place until somebody asked the women who carry the water.

I would be delighted to stay in touch.

Warm regards,
Fatima El-Sayed`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Global Relief Fund", role: "Grants Officer", yourName: "Fatima El-Sayed", recipients: "Dr. Johanna Lind", stayedWithMe: "the map of the wells", improve: "donor reporting" },
    message: `Dear Johanna,

I hope the board meeting went well. I am writing about the future and not about the decision, which I accept completely.

Donor reporting was the part of the exercise where I felt least sure of myself. What would you look for in somebody's experience to feel confident that they can do it? Even a single sentence would help me to plan the next year.

With many thanks,
Fatima`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Corner Café", role: "Barista", yourName: "Sophie Nguyen", recipients: "Jess", stayedWithMe: "the regular who pays in poems" },
    message: `Hi Jess,

Thank you for letting me down easy :) I totally understand that you need someone for the mornings and I'm stuck with my 9am lectures.

The regular who pays in poems is the best thing ever. I wrote one for my flat white, I'll bring it by.

xx Sophie`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Delta Freight Lines", role: "Logistics Coordinator", yourName: "Samuel Wright", recipients: "Karen Bishop", stayedWithMe: "the wall of clocks" },
    message: `Dear Ms. Bishop,

Thank you for the chance to interview for the Logistics Coordinator position and for your note this morning.

I was struck by the wall of clocks in the dispatch office, one for every port, and by how your team talked each other through the delay in Rotterdam without anybody raising their voice. At FedEx we would have had three meetings about it.

I remain interested in Delta and would welcome hearing about other openings.

Sincerely,
Samuel Wright`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Riverside Church", role: "Parish Administrator", yourName: "Linda Hargreaves", recipients: "Rev. Thomas Ashe", stayedWithMe: "the knitted nativity" },
    message: `Dear Thomas,

Thank you for your kind letter. Please don't worry about having disappointed me; I am sixty-two and I have been turned down by better-looking men than the parish council.

The knitted nativity was a delight. I noticed that one of the kings has lost his crown and I have taken the liberty of making him a new one, which I shall drop off on Wednesday.

With every good wish to you and to whoever has to learn that photocopier,
Linda`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Apex Telecom", role: "Network Technician", yourName: "Hassan Raza", recipients: "Mr. Colin Burke", stayedWithMe: "the cable map in the basement" },
    message: `Dear Mr. Burke,

Thank you for informing me. I was really hoping to get this one, as I enjoyed the technical test a lot, but I accept that others scored higher.

I will not forget the cable map in the basement, drawn by hand in 1987 and still correct.

I am doing my CCNA in March and I would like to apply again after that if a vacancy comes.

Regards,
Hassan Raza`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Apex Telecom", role: "Network Technician", yourName: "Hassan Raza", recipients: "Mr. Colin Burke", stayedWithMe: "the cable map in the basement", improve: "" },
    message: `Dear Mr. Burke,

Thank you again for your time and for showing me the cable map in the basement. I have no objection to the outcome.

I would appreciate any advice on how to make my next application stronger. In particular, would you take the CCNA first or get more hours on site?

Regards,
Hassan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bloom & Wild Gardens", role: "Garden Designer", yourName: "Rosalind Hart", recipients: "Peter Quince", stayedWithMe: "the moon gate" },
    message: `Dear Peter,

How good of you to write by hand. I was sorry, naturally, but not surprised: the other portfolio you showed me was splendid and I would have chosen it too.

I keep sketching the moon gate, trying to work out what would climb it on the north side. Have you thought of a hydrangea?

Warmly,
Rosalind`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "TechServe Solutions", role: "Help Desk Analyst", yourName: "Brandon Miles", recipients: "Nicole", stayedWithMe: "the ticket about the haunted printer" },
    message: `Hi Nicole,

Thank you for the update. While I'm disappointed I won't be joining TechServe, I enjoyed meeting you, Raj and the team.

The ticket about the haunted printer has become a legend in my house. I also appreciated the tip about Google's IT certificate; I started it last night.

Thanks again and I hope our paths cross.

Brandon`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kingsway Academy", role: "Science Technician", yourName: "Gurpreet Gill", recipients: "Ms Fielding", stayedWithMe: "the Year 9 rocket club" },
    message: `Dear Ms Fielding,

Many thanks for the feedback you gave me on the phone, which was very fair. I agree that my answers on safeguarding were thin, and I've signed up for the council's online module.

The Year 9 rocket club was the highlight of the day. I hope the girl with the bottle rocket gets over the fence next time, and that nobody's car is parked behind it.

Best wishes,
Gurpreet Gill`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Kingsway Academy", role: "Science Technician", yourName: "Gurpreet Gill", recipients: "Ms Fielding", stayedWithMe: "the Year 9 rocket club", improve: "safeguarding" },
    message: `Dear Ms Fielding,

Thank you again for the morning with the Year 9 rocket club.

I don't expect you to change anything and I'm happy for the person who got it. I wondered if you could suggest what a school would most like to see from someone like me who comes from industry: more on safeguarding, or time spent volunteering with young people?

Best wishes,
Gurpreet`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harlow Print", role: "Print Finisher", yourName: "Tony Adams", recipients: "Bill", stayedWithMe: "the guillotine from 1950" },
    message: `Bill

Thanks for your time Tuesday. I know you'd have taken me if it was up to you. That guillotine from 1950 is a beauty and I'm glad somebody still knows how to set one up.

No harm done. If head office ever loosen the purse strings you know where I am.

Tony`,
  },
];

/** Letters with one or two plain faults. */
const faulty: LetterCase[] = [
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Wexford Vets", role: "Practice Manager", yourName: "Niamh Doyle", recipients: "Dr Sean Murphy", stayedWithMe: "the three-legged cat", improve: "" },
    message: `Hi Sean,

Thanks again for having me in, and say hello to the three-legged cat.

I hope you don't mind me asking, but what was it that made you go for the other person? I'd rather know than keep guessing.

Niamh`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Bharat Textiles", role: "Merchandiser", yourName: "Pooja Agarwal", recipients: "Mr. Suresh Mehta", stayedWithMe: "the hand block printing unit", improve: "" },
    message: `Respected Sir,

Thank you for the visit to the hand block printing unit. I have not understood on what basis I have been rejected as my interview was good. Kindly intimate me the exact reason so that I may work on the same.

With regards,
Pooja Agarwal`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Orbit Software GmbH", role: "Frontend-Entwickler", yourName: "Lukas Berger", recipients: "Julia Stein", stayedWithMe: "the pair programming session", improve: "" },
    message: `Hallo Julia,

thank you for the pair programming session. I would be interested in the reasons for your refusal. Was my code not good enough or were my salary wishes too high?

Best greetings
Lukas`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "City of Fairview", role: "Parks Maintenance Worker", yourName: "Darnell Hughes", recipients: "Ms. Ortiz", stayedWithMe: "the old oak in Memorial Park" },
    message: `Ms. Ortiz,

I got your letter. I enjoyed seeing the old oak in Memorial Park.

With all respect I've been doing this work for 22 years and I can run every machine in that shed. I don't know what else a man has to do to be qualified. I think you all got this one wrong.

Darnell Hughes`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Apex Telecom", role: "Network Technician", yourName: "Hassan Raza", recipients: "Mr. Colin Burke", stayedWithMe: "the cable map in the basement" },
    message: `Dear Mr. Burke,

I enjoyed seeing the cable map in the basement. However, I would like to point out that I have completed the same certification as the one you mentioned, and I answered every question in the technical test. I therefore do not agree that the other candidates were stronger.

Regards,
Hassan Raza`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Kingsway Academy", role: "Science Technician", yourName: "Gurpreet Gill", recipients: "Ms Fielding", stayedWithMe: "the Year 9 rocket club", improve: "safeguarding" },
    message: `Dear Ms Fielding,

Thank you for the phone call. I've been thinking about what you said about my safeguarding answer and I honestly think it was a bit harsh. I did mention the designated lead, maybe you didn't hear it.

Could you recommend a course anyway? I loved the Year 9 rocket club.

Gurpreet`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Corner Café", role: "Barista", yourName: "Sophie Nguyen", recipients: "Jess", stayedWithMe: "the regular who pays in poems" },
    message: `Hi Jess,

I love the regular who pays in poems! I know you said no, but pleeease could you think about it some more? I could drop my morning lectures and I'd do weekends, evenings, anything. I really need the money for rent.

Sophie`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Hillview Nursing Home", role: "Healthcare Assistant", yourName: "Blessing Okafor", recipients: "Matron Collins", stayedWithMe: "the Sunday singing" },
    message: `Dear Matron Collins,

The Sunday singing was a blessing to me. Please Ma, I am pleading with you to help me. I have been without a job since last year and I am taking care of my two small children alone. Any position at all I will take it.

Blessing Okafor`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Nova Games", role: "Community Manager", yourName: "Tyler Quinn", recipients: "Ash", stayedWithMe: "the forum that revolted over a hat", improve: "" },
    message: `hey Ash,

the forum that revolted over a hat lives rent free in my head. is it 100% a no? like if the other person drops out or if i did a free week of moderating so you could see me in action? i'd be so up for that

also any tips on building a discord?

tyler`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Delta Freight Lines", role: "Logistics Coordinator", yourName: "Samuel Wright", recipients: "Karen Bishop", stayedWithMe: "the wall of clocks" },
    message: `Dear Ms. Bishop,

Thank you for showing me the wall of clocks.

I want to be honest that the experience left a bad taste. My interview was rescheduled three times, the second interviewer never turned on his camera, and I found out from LinkedIn that the position had been filled before anyone from your office contacted me.

Samuel Wright`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Sable Interiors", role: "Showroom Consultant", yourName: "Victoria Lang", recipients: "Helena", stayedWithMe: "the velvet sofa" },
    message: `Dear Helena,

The velvet sofa was lovely. I do wish, though, that you had told me at the start that you already had an internal candidate in mind, as I took an unpaid day off and paid for a train from York.

Victoria`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "TechServe Solutions", role: "Help Desk Analyst", yourName: "Brandon Miles", recipients: "Nicole", stayedWithMe: "the ticket about the haunted printer", improve: "networking" },
    message: `Hi Nicole,

The ticket about the haunted printer was hilarious. I'll be real though, Raj seemed like he couldn't care less, he was answering emails the whole time I was talking.

Anyway is there a networking course you'd recommend?

Brandon`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens"],
    details: { company: "Anchor Housing", role: "Support Worker", yourName: "Beth Lawson", recipients: "Maggie", stayedWithMe: "Stan and his model trains" },
    message: `Dear Maggie,

I enjoyed meeting Stan and his model trains, but I'm disgusted that you turned me down because I told you about my back. That is discrimination and I'll be getting advice from Citizens Advice about it.

Beth`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Quickfix Plumbing", role: "Apprentice Plumber", yourName: "Jake Turner", recipients: "Dave", stayedWithMe: "the boiler with the bird's nest" },
    message: `Dave,

Good story about the boiler with the bird's nest. My mum's on the local Facebook group with 9,000 people and she's going to let them all know what she thinks of Quickfix.

Jake`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Sterling Insurance Group", role: "Claims Handler", yourName: "Rebecca Osei", recipients: "", stayedWithMe: "the training week" },
    message: `Dear Hiring Team,

Thank you for telling me about the training week. I am not satisfied with the outcome and will be referring the matter to the Equality Commission unless I receive a satisfactory response within 14 days.

Rebecca Osei`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Lakeland Outdoor Centre", role: "Instructor", yourName: "Ewan Fraser", recipients: "Kirsty and Al", stayedWithMe: "the rescue drill in the rain" },
    message: `Hi Kirsty and Al,

Thanks for the rescue drill in the rain. You did the right thing not taking me on, I was shocking. I froze, I forgot my knots, and I can't even play a casualty properly. Dunno why I thought I could do this job.

Ewan`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Rowan & Co Accountants", role: "Bookkeeper", yourName: "Pauline Webster", recipients: "Mr Rowan", stayedWithMe: "the shoebox of receipts", improve: "Xero" },
    message: `Dear Mr Rowan,

I laughed about the shoebox of receipts. I know I'm a dinosaur and that nobody wants a 58-year-old who can barely switch on a laptop. I don't expect I'll ever be any good with Xero.

If there's a beginner's course that even I could manage, would you let me know?

Pauline Webster`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Pinecrest Elementary", role: "School Counselor", yourName: "Angela Brooks", recipients: "Principal Davis", stayedWithMe: "the calm corner in every classroom" },
    message: `Dear Principal Davis,

Thank you for showing me the calm corner in every classroom. I want to apologize again for going over my time, and I'm sorry if I talked too much about my daughter. I also feel bad that I spilled my coffee. I'm so sorry for everything and for sending you yet another email.

Angela`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Bloom & Wild Gardens", role: "Garden Designer", yourName: "Rosalind Hart", recipients: "Peter Quince", stayedWithMe: "the moon gate" },
    message: `Dear Peter,

The moon gate is the most beautiful thing I have ever seen in my life. You are an absolute genius and everyone at Bloom & Wild is so incredibly talented and wonderful and kind that I could have wept with joy. I shall treasure that day for ever.

Rosalind`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Nova Games", role: "Community Manager", yourName: "Tyler Quinn", recipients: "Ash", stayedWithMe: "the forum that revolted over a hat" },
    message: `ASH you are seriously the coolest person alive and Nova is literally my favourite company of all time, meeting you guys was the best day of my life no joke 😭😭😭❤️❤️ the forum that revolted over a hat?? iconic

tyler`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Global Relief Fund", role: "Grants Officer", yourName: "Fatima El-Sayed", recipients: "Dr. Johanna Lind", stayedWithMe: "the map of the wells", improve: "donor reporting" },
    message: `Dear Johanna,

Thank you again for the map of the wells. I accept the decision and have a few questions for the future.

How can I get experience in donor reporting? Would a PMP certificate be useful? Are there junior posts that you would advise me to look at, and do you know anybody at another agency whom I could talk to?

With many thanks,
Fatima`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "asks-why"],
    details: { company: "Delta Freight Lines", role: "Logistics Coordinator", yourName: "Samuel Wright", recipients: "Karen Bishop", stayedWithMe: "the wall of clocks", improve: "" },
    message: `Dear Ms. Bishop,

I appreciated seeing the wall of clocks. If you have time, I would be grateful for answers to the following:

1. Why was I not selected?
2. What were my strengths and weaknesses?
3. How did I compare with the other candidates?
4. Would you consider me for another role?

Sincerely,
Samuel Wright`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "TechServe Solutions", role: "Help Desk Analyst", yourName: "Brandon Miles", recipients: "Nicole", stayedWithMe: "the ticket about the haunted printer" },
    message: `Hi Nicole,

Thank you for the update about the Help Desk Analyst role at TechServe. I really enjoyed hearing about XXX and the ticket about the haunted printer.

I'd love to stay in touch.

Best,
Brandon`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Wexford Vets", role: "Practice Manager", yourName: "Niamh Doyle", recipients: "Dr Sean Murphy", stayedWithMe: "the three-legged cat", improve: "budgeting" },
    message: `Dear Sean,

Thanks again for the tour and for the three-legged cat. I accept the decision.

What is one thing you would advise me to do to get better at (skill) before I apply for a job like this again?

Niamh`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "City of Fairview", role: "Parks Maintenance Worker", yourName: "Darnell Hughes", recipients: "Ms. Ortiz", stayedWithMe: "the old oak in Memorial Park" },
    message: `Ms. Ortiz,

Thank you for the interview and for walking me around Memorial Park. It meant something to hear how you saved the old oak after the lightning strike.

I would still be proud to work for the City of Lakewood one day.

Respectfully,
Darnell Hughes`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Corner Café", role: "Barista", yourName: "Sophie Nguyen", recipients: "Jess", stayedWithMe: "the regular who pays in poems" },
    message: `Hi Emma,

Thank you for the trial shift! I totally understand that you need someone for the mornings.

The regular who pays in poems is the best. I'll bring one by next week.

Sophie`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Harlow Print", role: "Print Finisher", yourName: "Tony Adams", recipients: "Bill", stayedWithMe: "the guillotine from 1950" },
    message: `BILL

THANKS FOR YOUR TIME TUESDAY. THAT GUILLOTINE FROM 1950 IS A BEAUTY AND I AM GLAD SOMEBODY STILL KNOWS HOW TO SET ONE UP. KEEP ME IN MIND IF ANYTHING COMES UP.

TONY`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Apex Telecom", role: "Network Technician", yourName: "Hassan Raza", recipients: "Mr. Colin Burke", stayedWithMe: "" },
    message: `Dear Mr. Burke,

I would like to thank you for the opportunity to interview for the Network Technician position. I appreciate the time you took to speak with me. While I am disappointed with the decision, I respect it and wish you and your team all the best.

I would be happy to be considered for any future positions that match my skills.

Regards,
Hassan Raza`,
  },
  {
    kind: "feedback",
    faults: ["no-detail"],
    details: { company: "Pinecrest Elementary", role: "School Counselor", yourName: "Angela Brooks", recipients: "Principal Davis", stayedWithMe: "", improve: "" },
    message: `Dear Principal Davis,

Thank you for letting me know about your decision. I was hoping that you might be willing to share some feedback on my interview so that I can grow as a candidate. I appreciate any advice you can give me.

Sincerely,
Angela Brooks`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Anchor Housing", role: "Support Worker", yourName: "Beth Lawson", recipients: "Maggie", stayedWithMe: "Stan and his model trains" },
    message: `Hi Maggie,

Thanks anyway. Say hi to Stan and his model trains!

Beth`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
