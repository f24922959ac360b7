import type { LetterCase } from "../letters.ts";

/** Letters of an eighth set: yet other writers, who say their faults more quietly; labeled and kept before the rules met them. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lagos Fintech Hub", role: "Compliance Associate", yourName: "Chidinma Okeke", recipients: "Mrs. Balogun", stayedWithMe: "the case of the forged cheques" },
    message: `Good day Mrs. Balogun,

I appreciate the mail you sent and the respectful manner it was written in. Congratulations to whoever got the position.

The case of the forged cheques has stayed with me; I have told it to my study group for the ICAN papers. I pray the new licence comes through before December.

Warm regards,
Chidinma Okeke`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Brisbane Rivercat", role: "Deckhand", yourName: "Kev Doolan", recipients: "Trish", stayedWithMe: "the pelican on the gangway" },
    message: `G'day Trish,

No dramas about the deckhand gig, I know it was a tight field. I stuffed around with my knots a bit, but I had a ripper of a time.

That pelican on the gangway is a menace. Give him a chip from me. I'll be crewing out of Manly this season if you ever need a spare pair of hands.

Cheers,
Kev`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "University of Leiden", role: "Lecturer", yourName: "Anneke de Wit", recipients: "Prof. Haverkamp", stayedWithMe: "the seminar on margins", improve: "grant writing" },
    message: `Dear Professor Haverkamp,

I enjoyed the seminar on margins more than a candidate probably should. The committee's decision is a good one, and I say so having read her book.

If you were advising a former student at my stage, would you send her to the NWO workshop or tell her to find a co-applicant first? A single line would do.

Kind regards,
Anneke de Wit`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Apex Logistics", role: "Truck Driver", yourName: "Bo Hendricks", recipients: "Randy", stayedWithMe: "the old Peterbilt out back" },
    message: `Randy,

Got your message. No hard feelings. You said you need somebody with hazmat and I don't have it yet, simple as that.

I sure did like that old Peterbilt out back. If she ever goes up for sale call me first. I'm signed up for the hazmat class in March.

Bo Hendricks`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Silverleaf Hospice", role: "Staff Nurse", yourName: "Grainne Doyle", recipients: "Sister Agnes", stayedWithMe: "the quilt in the family room" },
    message: `Dear Sister Agnes,

Thank you for your lovely letter. It's a hard thing to write and you wrote it well.

I was sad for a day or two, I'll admit. My own father died in a place like yours, and the quilt in the family room brought him back to me. Whoever stitched it should know that. I'll light a candle for you all at Christmas.

Yours,
Grainne Doyle`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Temasek Biotics", role: "Process Engineer", yourName: "Goh Wei Jie", recipients: "Ms. Lim", stayedWithMe: "the 200-litre bioreactor", improve: "scale-up" },
    message: `Dear Ms. Lim,

Thanks again for showing me the 200-litre bioreactor. I know you are busy with the audit so I will keep it short.

I am planning my training for next year. For scale-up work, which would be more useful to a team such as yours, a course in CFD or hands-on time in a pilot plant? No reply needed if there is no time.

Best regards,
Wei Jie`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Beg & Borrow Theatre", role: "Stage Manager", yourName: "Fenella Rhodes", recipients: "Marcus Threat", stayedWithMe: "the swan costume that sheds" },
    message: `Dear Marcus,

Thank you for a very jolly hour at Beg & Borrow. I do see why you wanted somebody who can also drive the van.

I keep finding feathers from the swan costume in my coat, and I have decided that it is a blessing. Break a leg on the twelfth. I have my ticket.

Fenella`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ostwind Energie", role: "Servicetechniker", yourName: "Ralf Peters", recipients: "Frau Lindner", stayedWithMe: "the view from the turbine" },
    message: `Dear Mrs. Lindner,

thank you for the quick answer. It is a pity for me, but I had already the feeling that my English is not yet enough for the offshore team, so I visit now an evening course.

The view from the turbine I have showed to my daughter on the photo. She wants to become a technician too.

Many greetings
Ralf Peters`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Paper Lantern", role: "Illustrator", yourName: "Yuki Tanabe", recipients: "Olga", stayedWithMe: "the moth book" },
    message: `Hi Olga,

Thank you for writing to me personally. I was a little embarrassed that I had forgotten my second sketchbook, but you made it easy.

I bought the moth book for my niece. She says the moth on page nine looks guilty, and I agree with her and not with the text. Good luck at Bologna!

Yuki`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Rowan Primary", role: "Teaching Assistant", yourName: "Shabana Iqbal", recipients: "Mrs Cooper", stayedWithMe: "the calm corner", improve: "phonics" },
    message: `Dear Mrs Cooper,

I hope half term was restful. I have been telling everyone at my placement about the calm corner and they are going to make one.

Please could you tell me which phonics scheme you use, and would it be worth my doing the two-day training before September? I don't mind either way about the post, that is settled; I only want to be better at it.

Many thanks,
Shabana`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kestrel Legal", role: "Trainee Solicitor", yourName: "Imogen Ashworth", recipients: "Mr. Nwosu, Ms. Hale", stayedWithMe: "the boundary dispute over a pear tree" },
    message: `Dear Mr. Nwosu and Ms. Hale,

Thank you both for the conversation on Thursday. The boundary dispute over a pear tree was a far better test than any textbook, and I have since looked up the case you mentioned; it turns out the claimant threatened to sue over the windfalls as well.

I wish the trainee you chose a happy two years.

Yours sincerely,
Imogen Ashworth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cobalt Security", role: "SOC Analyst", yourName: "Dmitri Sokolov", recipients: "Hal", stayedWithMe: "the phishing mail from the vending machine" },
    message: `Hi Hal,

Thanks for the quick turnaround; two days is the fastest no I've had all year, and I mean that as a compliment.

The phishing mail from the vending machine made it into my talk at BSides. I reported a similar one at my own place last week and nobody believed me at first either. Hope the pager stays quiet.

Dmitri`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Juniper Hotel", role: "Concierge", yourName: "Esperanza Ruiz", recipients: "Mr. Dalton", stayedWithMe: "the guest with the parrot" },
    message: `Dear Mr. Dalton,

I was very happy to meet you and the doormen. I am not going to say that it does not hurt, because I wanted this for a long time, but I came out of your door with my head up.

Please greet the guest with the parrot from me. I have started Italian on Tuesdays, as you told me that it opens the most doors.

Esperanza Ruiz`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fern & Field", role: "Garden Designer", yourName: "Clive Barrow", recipients: "Portia", stayedWithMe: "the sunken pond" },
    message: `Dear Portia,

I gather the sunken pond has frogs at last. Splendid.

Thank you for letting me down so gently; I should have done it worse. My sketches were drawn in a hurry and it showed, and next time I shall leave myself a week. Do tell the young lady who got the post to watch the drains by the east wall.

Yours ever,
Clive`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hudson Transit", role: "Scheduler", yourName: "Latoya Price", recipients: "Mr. Feldman", stayedWithMe: "the color-coded wall", improve: "Excel" },
    message: `Hi Mr. Feldman,

I still picture the color-coded wall every time my train is late. Thanks again for having me in.

I respect the choice you made, so this isn't about that. I've got eight weeks before my next round of applications. If you had to pick one Excel skill for a scheduler to nail down, what would it be?

Thanks either way,
Latoya Price`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tanner & Sons", role: "Upholsterer", yourName: "Wilf Garside", recipients: "Young Mr Tanner", stayedWithMe: "your grandfather's hammer" },
    message: `Dear Mr Tanner,

I take it kindly that you rang. It was an honour to hold your grandfather's hammer, which is the best balanced tool I ever had in my hand.

You did right to take the lad. I would have done the same, for a trade needs young ones. If he gets stuck on deep buttoning send him round, I'll not charge you.

Wilf Garside`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Cobalt Security", role: "SOC Analyst", yourName: "Dmitri Sokolov", recipients: "Hal", stayedWithMe: "" },
    message: `Hi Hal,

Appreciate you letting me know. I learned a lot from our chat and really liked the vibe of the team. Totally understand the decision. Please do reach out if anything changes or something else opens up down the line.

Best,
Dmitri`,
  },
];

const faulty: LetterCase[] = [
  // blames
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Brisbane Rivercat", role: "Deckhand", yourName: "Kev Doolan", recipients: "Trish", stayedWithMe: "the pelican on the gangway" },
    message: `G'day Trish,

The pelican was a highlight. Bit rough though, getting me to work a double for the trial and then giving it to your brother-in-law. I reckon everyone on the boat knew before I did.

Kev`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "University of Leiden", role: "Lecturer", yourName: "Anneke de Wit", recipients: "Prof. Haverkamp", stayedWithMe: "the seminar on margins" },
    message: `Dear Professor Haverkamp,

I enjoyed the seminar on margins. I must note, however, that one member of the committee had visibly not opened my dossier and used her ten minutes to talk about her own project. A candidate may expect a minimum of attention.

Anneke de Wit`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Ostwind Energie", role: "Servicetechniker", yourName: "Ralf Peters", recipients: "Frau Lindner", stayedWithMe: "the view from the turbine" },
    message: `Dear Mrs. Lindner,

the view from the turbine was very nice. I have to say however that the communication from your side was not so good. Three times I have called and each time somebody has promised me to call back, and nothing has happened.

Ralf Peters`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "Hudson Transit", role: "Scheduler", yourName: "Latoya Price", recipients: "Mr. Feldman", stayedWithMe: "the color-coded wall", improve: "Excel" },
    message: `Hi Mr. Feldman,

I liked the color-coded wall. The Excel test would have gone better if the laptop hadn't been from 2009 and if somebody had told me there would be a test at all. What one skill should I practice?

Latoya Price`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Kestrel Legal", role: "Trainee Solicitor", yourName: "Imogen Ashworth", recipients: "Mr. Nwosu", stayedWithMe: "the pear tree" },
    message: `Dear Mr. Nwosu,

Thank you for telling me about the pear tree. I couldn't help noticing that all four of this year's trainees went to the same two schools, and I'll leave you to draw your own conclusions from that.

Imogen Ashworth`,
  },
  // argues
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Apex Logistics", role: "Truck Driver", yourName: "Bo Hendricks", recipients: "Randy", stayedWithMe: "the old Peterbilt" },
    message: `Randy,

I enjoyed seeing that old Peterbilt. But you told me I don't have enough miles. Buddy, I've got 1.2 million of them without a ticket. I'd like to know how much is enough if that isn't.

Bo`,
  },
  {
    kind: "feedback",
    faults: ["argues", "blames"],
    details: { company: "Rowan Primary", role: "Teaching Assistant", yourName: "Shabana Iqbal", recipients: "Mrs Cooper", stayedWithMe: "the calm corner", improve: "phonics" },
    message: `Dear Mrs Cooper,

The calm corner was lovely. I was told my phonics weren't strong enough, which seems odd as I've just passed the course with distinction and nobody asked me a single thing about it. Which scheme do you use?

Shabana`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Lagos Fintech Hub", role: "Compliance Associate", yourName: "Chidinma Okeke", recipients: "Mrs. Balogun", stayedWithMe: "the forged cheques" },
    message: `Good day Mrs. Balogun,

The case of the forged cheques was enlightening. All the same, I believe a second look at the scores will show that there was an error somewhere, as I completed every section and I know what I wrote.

Chidinma Okeke`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Fern & Field", role: "Garden Designer", yourName: "Clive Barrow", recipients: "Portia", stayedWithMe: "the sunken pond" },
    message: `Dear Portia,

I hope the sunken pond has its frogs. I do feel you're making an error in going for youth over experience, my dear. A garden takes thirty years to understand and I have had forty.

Clive`,
  },
  // asks-why
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Brisbane Rivercat", role: "Deckhand", yourName: "Kev Doolan", recipients: "Trish", stayedWithMe: "the pelican on the gangway" },
    message: `G'day Trish,

Still having a laugh about the pelican on the gangway. Mind if I ask where I came unstuck? Was it the knots or did the skipper just not take to me?

Kev`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Temasek Biotics", role: "Process Engineer", yourName: "Goh Wei Jie", recipients: "Ms. Lim", stayedWithMe: "the 200-litre bioreactor" },
    message: `Dear Ms. Lim,

Thanks again for showing me the 200-litre bioreactor. May I check with you what is the main concern that the panel had with my profile? It will help me to accept the result.

Wei Jie`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Silverleaf Hospice", role: "Staff Nurse", yourName: "Grainne Doyle", recipients: "Sister Agnes", stayedWithMe: "the quilt in the family room" },
    message: `Dear Sister Agnes,

I think of the quilt in the family room often. I'd rest easier if someone would tell me plainly what counted against me. I can take it, whatever it is.

Grainne Doyle`,
  },
  // begs
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Lagos Fintech Hub", role: "Compliance Associate", yourName: "Chidinma Okeke", recipients: "Mrs. Balogun", stayedWithMe: "the forged cheques" },
    message: `Good day ma,

The case of the forged cheques opened my eyes. Please ma, use your good office to help me. Even if it is contract staff I will manage it. My siblings are looking up to me.

Chidinma Okeke`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Juniper Hotel", role: "Concierge", yourName: "Esperanza Ruiz", recipients: "Mr. Dalton", stayedWithMe: "the guest with the parrot" },
    message: `Dear Mr. Dalton,

I dream of the guest with the parrot. If the new concierge should not work out in the first weeks, I hope you will not be too proud to ring me, and in the meantime I could cover nights without a contract.

Esperanza Ruiz`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Paper Lantern", role: "Illustrator", yourName: "Yuki Tanabe", recipients: "Olga", stayedWithMe: "the moth book" },
    message: `Hi Olga,

The moth book is beautiful. I made six new sketches last night, attached. Would you show them to the art director before anything is final? I really think they could turn things round.

Yuki`,
  },
  // threatens
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Hudson Transit", role: "Scheduler", yourName: "Latoya Price", recipients: "Mr. Feldman", stayedWithMe: "the color-coded wall" },
    message: `Hi Mr. Feldman,

Nice wall. I've kept a copy of the job posting from before and after you changed it, and my cousin at the Human Rights Commission found the difference interesting.

Latoya Price`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Cobalt Security", role: "SOC Analyst", yourName: "Dmitri Sokolov", recipients: "Hal", stayedWithMe: "the vending machine" },
    message: `Hi Hal,

Loved the vending machine story. You might want to fix the hole in your careers portal before somebody with less patience than me writes it up for the whole internet. Your move.

Dmitri`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Juniper Hotel", role: "Concierge", yourName: "Esperanza Ruiz", recipients: "Mr. Dalton", stayedWithMe: "the guest with the parrot" },
    message: `Dear Mr. Dalton,

The parrot was charming. Your assistant laughed at my accent in front of two doormen. I would not like the guests to read about that on TripAdvisor.

Esperanza Ruiz`,
  },
  // self-put-down
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Ostwind Energie", role: "Servicetechniker", yourName: "Ralf Peters", recipients: "Frau Lindner", stayedWithMe: "the view from the turbine" },
    message: `Dear Mrs. Lindner,

the view from the turbine I will keep in my head. I am probably too old and too slow for such a work and with my bad English I have made myself ridiculous in front of your team.

Ralf Peters`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Rowan Primary", role: "Teaching Assistant", yourName: "Shabana Iqbal", recipients: "Mrs Cooper", stayedWithMe: "the calm corner" },
    message: `Dear Mrs Cooper,

I loved the calm corner. I know I came across as a bag of nerves and I wouldn't blame you if you had a giggle after I left. I'm forever the bridesmaid with these things and I expect I always will be.

Shabana`,
  },
  // over-apologizes
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Temasek Biotics", role: "Process Engineer", yourName: "Goh Wei Jie", recipients: "Ms. Lim", stayedWithMe: "the 200-litre bioreactor", improve: "scale-up" },
    message: `Dear Ms. Lim,

Sorry to disturb you. Sorry for this long email also. I am still thinking of the 200-litre bioreactor. Which course is better for scale-up, CFD or pilot plant? Sorry if this is a stupid question.

Wei Jie`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Silverleaf Hospice", role: "Staff Nurse", yourName: "Grainne Doyle", recipients: "Sister Agnes", stayedWithMe: "the quilt in the family room" },
    message: `Dear Sister Agnes,

The quilt in the family room was a comfort. I can't forgive myself for crying during the interview, and I do hope you'll overlook it. I am mortified to have put you and the other sisters in that position.

Grainne Doyle`,
  },
  // gushes
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Paper Lantern", role: "Illustrator", yourName: "Yuki Tanabe", recipients: "Olga", stayedWithMe: "the moth book" },
    message: `Dear Olga,

The moth book is the single most exquisite object human hands have ever made. I slept with it under my pillow. To have been in one room with you is more than I ever dared to hope for in this life.

Yuki`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "shouts"],
    details: { company: "Apex Logistics", role: "Sales Trainee", yourName: "Tyler Banks", recipients: "Randy", stayedWithMe: "the old Peterbilt" },
    message: `Hey Randy!

That old Peterbilt is fire 🔥🔥🔥 and so are you guys!! Seriously the sickest crew ever, I'm obsessed, best day of my life no cap.

Tyler`,
  },
  // several-questions
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Rowan Primary", role: "Teaching Assistant", yourName: "Shabana Iqbal", recipients: "Mrs Cooper", stayedWithMe: "the calm corner", improve: "phonics" },
    message: `Dear Mrs Cooper,

I have been telling everyone about the calm corner. Which phonics scheme do you use? Is the two-day training any good, and do you know whether the council pays for it? I'd also be glad to hear of any schools that need volunteers.

Shabana`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "University of Leiden", role: "Lecturer", yourName: "Anneke de Wit", recipients: "Prof. Haverkamp", stayedWithMe: "the seminar on margins", improve: "grant writing" },
    message: `Dear Professor Haverkamp,

The seminar on margins gave me much to think about. I would welcome your opinion on my publication list, on whether I should finish the second book first, on the grants you would try, and on the journals that matter most.

Anneke de Wit`,
  },
  // wrong-name
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Lagos Fintech Hub", role: "Compliance Associate", yourName: "Chidinma Okeke", recipients: "Mrs. Balogun", stayedWithMe: "the forged cheques" },
    message: `Dear Mr. Adeleke,

Thank you for explaining the case of the forged cheques so patiently. I pray that the new licence comes through before December and I wish the compliance team well.

Chidinma Okeke`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Kestrel Legal", role: "Trainee Solicitor", yourName: "Imogen Ashworth", recipients: "Mr. Nwosu", stayedWithMe: "the pear tree" },
    message: `Dear Mr. Nwosu,

Thank you for interviewing me for a training contract with Harcourt Stone LLP. The boundary dispute over a pear tree was a far better test than any textbook.

Imogen Ashworth`,
  },
  // placeholder
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Fern & Field", role: "Garden Designer", yourName: "Clive Barrow", recipients: "Portia", stayedWithMe: "the sunken pond" },
    message: `Dear Portia,

Thank you for meeting me on <date>. The sunken pond was a delight and I hope the frogs arrive before the spring. I wish you a dry winter.

Clive`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Brisbane Rivercat", role: "Deckhand", yourName: "Kev Doolan", recipients: "Trish", stayedWithMe: "the pelican" },
    message: `G'day Trish,

Thanks for having me on board for the XXX trial. The pelican on the gangway is a menace and I hope he gets fined. Catch you on the water.

Kev`,
  },
  // shouts
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Hudson Transit", role: "Scheduler", yourName: "Latoya Price", recipients: "Mr. Feldman", stayedWithMe: "the color-coded wall" },
    message: `Hi Mr. Feldman,

I LOVED the color-coded wall and I told EVERYBODY on my train about it. Thanks for having me in, and say hello to the night crew for me.

Latoya Price`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "several-questions"],
    details: { company: "Cobalt Security", role: "SOC Analyst", yourName: "Dmitri Sokolov", recipients: "Hal", stayedWithMe: "the vending machine", improve: "forensics" },
    message: `Hi Hal,

Loved the vending machine story. What did the other guy bring to the table that I didn't? Which forensics cert is worth the money? And are you hiring again in spring?

Dmitri`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Apex Logistics", role: "Truck Driver", yourName: "Bo Hendricks", recipients: "Randy", stayedWithMe: "the old Peterbilt" },
    message: `Thanks Randy. Take good care of that old Peterbilt.

Bo`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
