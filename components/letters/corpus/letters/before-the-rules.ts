import type { LetterCase } from "../letters.ts";

/** Letters without fault, full of words that look like one: written before the rules were read. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Halden Freight", role: "Dispatch Coordinator", yourName: "Renee Walsh", recipients: "Marcus Bell", stayedWithMe: "the map with the red pins" },
    message: `Hi Marcus,

Thanks for calling me yourself instead of sending a form email. I was disappointed, of course, but I understand why you went with someone who already knows the I-80 corridor.

The map with the red pins, and the story behind each one, told me more about Halden than the website did. If another dispatch opening comes up, please consider me for it.

Best,
Renee Walsh`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Oakline Software", role: "Backend Engineer", yourName: "Vikram Joshi", recipients: "Elena Petrova", stayedWithMe: "the whiteboard session on idempotent retries" },
    message: `Dear Elena,

Greetings of the day. Thank you for informing me about the outcome of the Backend Engineer interview. I really enjoyed the whiteboard session on idempotent retries and have since read the two papers that you suggested.

Kindly keep my profile in your database for any suitable opening in future. I wish you and the Oakline team all the very best.

Thanks and regards,
Vikram Joshi
+91 98200 11111`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Oakline Software", role: "Backend Engineer", yourName: "Vikram Joshi", recipients: "Elena Petrova", stayedWithMe: "the whiteboard session on idempotent retries", improve: "system design" },
    message: `Dear Elena,

Thank you once again for the opportunity to interview with Oakline. I fully accept the decision and am not asking you to explain it.

If you have two minutes to spare, may I request one piece of advice? After seeing me at the whiteboard on idempotent retries, which part of system design should I work on first?

If company policy does not permit a reply, I will understand completely.

Warm regards,
Vikram`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Stadtwerke Lüneburg", role: "Netzplaner", yourName: "Henrik Brandt", recipients: "Frau Dr. Seidel", stayedWithMe: "the visit to the transformer station" },
    message: `Dear Dr. Seidel,

many thanks for your mail from Tuesday and for the open words on the phone. That the position has been given to an internal colleague is a pity for me, but of course I respect it.

The visit to the transformer station was the best part of the day. I had never before seen the 110 kV side so near.

With kind regards
Henrik Brandt`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pell & Grove LLP", role: "Paralegal", yourName: "Shauna Akers", recipients: "Ms. Whitcombe", stayedWithMe: "your advice on discovery deadlines" },
    message: `Dear Ms. Whitcombe,

Thank you for taking the time to meet me on Thursday, and for letting me know so promptly. I was glad to hear how Pell & Grove prepares a lawsuit from the first client call, and your advice on discovery deadlines is already pinned above my desk.

I hope the two cases against the water board go well this spring.

Yours sincerely,
Shauna Akers`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Pell & Grove LLP", role: "Paralegal", yourName: "Shauna Akers", recipients: "Ms. Whitcombe", stayedWithMe: "the mock deposition", improve: "legal research" },
    message: `Dear Ms. Whitcombe,

Thank you again for the mock deposition; I learned more in that half hour than in a term of evening classes. I accept your decision and I promise not to argue with anything you say.

What would make me a stronger candidate for a litigation role: the ACP exam, or another year of legal research? A line is plenty, and none at all is fine.

Yours sincerely,
Shauna Akers`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bluecap Coffee", role: "Shift Supervisor", yourName: "Dee", recipients: "Jorge", stayedWithMe: "the latte art contest" },
    message: `hey jorge

thanks for the text about the shift supervisor thing. bummed but i get it, nina has been there way longer than me lol

the latte art contest during my trial shift was the most fun ive had at a "job interview" ever. ill keep coming in for my cortado

dee`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ardent Health", role: "Registered Nurse, ICU", yourName: "Patience Owusu", recipients: "Sister Margaret Doyle", stayedWithMe: "the handover at seven in the morning" },
    message: `Dear Sister Doyle,

Thank you for letting me shadow the ICU before you decided. The handover at seven in the morning was calm in a way I have not seen on any ward: SBAR on one card, no rushing, and time for the relatives.

I am sorry it did not work out this time. I will apply again when I have finished my ALS and my critical care module.

Kind regards,
Patience Owusu, RN`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ardent Health", role: "Registered Nurse, ICU", yourName: "Patience Owusu", recipients: "Sister Margaret Doyle", stayedWithMe: "the ventilator scenario", improve: "ventilator skills" },
    message: `Dear Sister Doyle,

Thank you for a fair and friendly interview. I have no quarrel with the outcome.

I would be grateful for your advice on just one point. In the ventilator scenario I went to the alarm before the patient, and I could see on your face that I should not have. Is there a course that you would send a nurse on to mend that habit?

With thanks,
Patience Owusu`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "NASA Jet Propulsion Laboratory", role: "Systems Engineer II", yourName: "Caleb Stroud", recipients: "Dr. Anita Rao", stayedWithMe: "the clean room" },
    message: `Dr. Rao,

Thank you for the note, and for the hour you gave me at JPL. Standing outside the clean room while someone explained MLI blankets to me is a memory I will keep.

I know the NASA budget made this a hard year for FTE lines. If the SE II requisition reopens in FY27, I would be glad to hear from you.

V/r,
Caleb Stroud`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fairground", role: "Growth Marketer", yourName: "Lottie Marsh", recipients: "Sam Adeyemi", stayedWithMe: "the phrase “unfair advantage”" },
    message: `Hi Sam,

Thanks so much for letting me know, and for being straight about budget.

I keep coming back to your phrase “unfair advantage” and why every startup should be able to name theirs in one line. I tried it on my own newsletter last night; it took me an hour and three cups of tea.

Good luck with the launch in Leeds!

Lottie`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Fairground", role: "Growth Marketer", yourName: "Lottie Marsh", recipients: "Sam Adeyemi", stayedWithMe: "the channel exercise", improve: "paid search" },
    message: `Hi Sam,

Hope the Leeds launch is going well. I'm not writing to reopen anything, you made your choice and that's that.

One thing I'd love your view on: in the channel exercise I put nearly everything on referrals. For the next growth role I go for, would you rather see deeper paid search experience, or more testing?

No worries at all if you're too busy.

Cheers,
Lottie`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "The Courier-Standard", role: "Copy Editor", yourName: "Miriam Feld", recipients: "Oscar Lund", stayedWithMe: "the headline test" },
    message: `Dear Oscar,

Thank you for the headline test and the generous note afterward. I laughed out loud at the clipping on your wall that reads “Mayor to sue it's [sic] own council.” You could sue the word processor for that one.

I wish the desk well with the redesign, and I hope we meet again.

Best wishes,
Miriam Feld`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "The Courier-Standard", role: "Copy Editor", yourName: "Miriam Feld", recipients: "Oscar Lund", stayedWithMe: "the headline test", improve: "print layout" },
    message: `Dear Oscar,

Thank you again for seeing me. I respect the decision entirely.

You mentioned that "the person who started last spring had never cut a story to fit" and learned it on the job. I have not done much print layout either. What would you suggest somebody in my position practice first?

If it's easier, I can call for ten minutes; if it isn't convenient at all, please don't give it a second thought.

Best wishes,
Miriam Feld`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kestrel Robotics", role: "Firmware Engineer", yourName: "Tomasz Zieliński", recipients: "Aoife Brennan", stayedWithMe: "the arm that folds T-shirts" },
    message: `Hello Aoife,

thank you for your message. It is sad for me, because I liked your team very much, but I understand that you searched for someone with more Zephyr and CAN experience.

The arm that folds T-shirts I will not forget. My daughter asked me to build her one for Christmas, so now I have a hobby project.

All the best for the demo in Hannover!

Tomasz Zieliński`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marlow Primary School", role: "Teaching Assistant", yourName: "Gwen Pritchard", recipients: "Mrs Achebe", stayedWithMe: "the frog poem in Year 2" },
    message: `Dear Mrs Achebe,

Thank you for having me in Year 2 last Wednesday. I'm sorry to have missed out, but delighted that Mr Cole is staying on with the class: the children obviously adore him.

I haven't stopped reciting the frog poem. Do give Alfie my regards and tell him that yes, frogs do have teeth.

Warmest wishes,
Gwen Pritchard`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Marlow Primary School", role: "Teaching Assistant", yourName: "Gwen Pritchard", recipients: "Mrs Achebe", stayedWithMe: "the frog poem in Year 2", improve: "phonics" },
    message: `Dear Mrs Achebe,

Thank you for your kind letter. I quite understand, and the post has clearly gone to the right person.

Might I trouble you for one bit of advice before the September round? I know my phonics is a little rusty. Would a Read Write Inc. course be worth my while, or would you look for something else first?

Many thanks,
Gwen Pritchard`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Delgado Builders", role: "Site Foreman", yourName: "Ray Kowalczyk", recipients: "Luis Delgado", stayedWithMe: "the walk around the Elm Street job" },
    message: `Luis,

Appreciate you calling me back. Not the answer I wanted but no hard feelings.

The walk around the Elm Street job was worth the drive. I never saw anybody label their forms like that and I'm stealing it.

You need an extra hand on a pour, you have my number.

Ray`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Universidad del Valle", role: "Postdoctoral Researcher", yourName: "Lucía Barrios", recipients: "Prof. Andrés Molina", stayedWithMe: "the discussion about missing data" },
    message: `Dear Prof. Molina,

I thank you for your message of yesterday and for the attention that the committee gave to my project. I understand that there was only one place and many candidates.

The discussion about missing data with you and Dr. Hsu changed a chapter of my manuscript. I have added both of you to the acknowledgements, if you permit it.

Cordially,
Lucía Barrios`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Universidad del Valle", role: "Postdoctoral Researcher", yourName: "Lucía Barrios", recipients: "Prof. Andrés Molina, Dr. Mei Hsu", stayedWithMe: "the discussion about missing data", improve: "grant writing" },
    message: `Dear Prof. Molina, dear Dr. Hsu,

I accept the decision of the committee and I write only to learn for the next call.

In my talk I spent twenty minutes on missing data and five on the plan of funding. I believe that this was an error of balance. What would you advise to a candidate for a similar position: to show more grant writing, or more publications as first author?

I thank you in advance, also if you have no time for an answer.

Lucía Barrios`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lumio", role: "Product Manager", yourName: "Jess Tran", recipients: "Nadia Karim", stayedWithMe: "the “kill a feature” exercise" },
    message: `Hi Nadia 👋

Thanks for the quick update, and for being so open about how close it was.

The “kill a feature” exercise is the best interview question I've had: I've been mentally deleting buttons from every app on my phone since 😄 Please say hi to Theo and Bea from me.

Would love to stay in touch here on LinkedIn.

Jess`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Lumio", role: "Product Manager", yourName: "Jess Tran", recipients: "Nadia Karim", stayedWithMe: "the “kill a feature” exercise", improve: "metrics" },
    message: `Hi Nadia,

No hard feelings at all about the PM role, I'd have loved it but I get it.

Could I ask one quick thing? My answer on metrics in the “kill a feature” exercise felt thin. If you were coaching me for the next PM loop, what's the one thing you'd have me practice?

Totally fine to ignore this!

Jess`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "GE HealthCare", role: "SQL Developer", yourName: "Anjali Nair", recipients: "Robert Kim", stayedWithMe: "the story of the DICOM migration" },
    message: `Dear Robert,

Thank you for your mail. I am thankful to you and to the HR team for arranging everything so smoothly across IST and CST.

The story of the DICOM migration, where one NULL stopped three hospitals, was a lesson I will tell to my juniors. I have started preparing for the DP-300 as you suggested.

Hoping to be considered for future roles at GE HealthCare.

Regards,
Anjali Nair`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Why Bother Brewing", role: "Taproom Manager", yourName: "Cole Hutchins", recipients: "Fern", stayedWithMe: "the sour that tasted of rhubarb crumble" },
    message: `Hi Fern,

Thanks for letting me down gently. I can see why you'd want somebody with a cellar background, and I'd have done the same.

I still don't know why a sour that tasted of rhubarb crumble works, but it does, and I've told half of Bristol. See you at the tap takeover.

Cole`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Nordbank", role: "Risk Analyst", yourName: "Sabine Vogt", recipients: "Herr Lindemann", stayedWithMe: "the case about the shipping loans", improve: "" },
    message: `Dear Mr Lindemann,

Thank you for the friendly conversation on 4 March. I accept your decision without any reservation.

For my further development I would have one question only. At the case about the shipping loans I noticed that my English was slower than my thoughts. Would you recommend to me first a language certificate, or first the FRM?

I know that you are not obliged to answer, and thank you in any case.

Best regards
Sabine Vogt`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harbor Street Books", role: "Bookseller", yourName: "Ellis Park", recipients: "Joan", stayedWithMe: "the shelf of banned books" },
    message: `Dear Joan,

Thank you for telling me in person. The shelf of banned books by the till, with To Kill a Mockingbird next to Captain Underpants, is why I wanted to work at Harbor Street in the first place.

I left with a copy of Pachinko and have not slept much since. I will be back for the sequel you promised me.

Ellis`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Trellis Energy", role: "Customer Support Lead", yourName: "Omar Haddad", recipients: "Kirsty Nolan, Ben Achterberg", stayedWithMe: "the call you let me listen to" },
    message: `Hi Kirsty and Ben,

Thank you both for a really enjoyable afternoon. I'm disappointed not to be joining you, but I could tell how carefully you weighed it up.

The call you let me listen to, with the gentleman who wouldn't believe his smart meter, was a masterclass in patience. I've already borrowed "let's look at it together" from your script.

All the best,
Omar

Sent from my iPhone`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Trellis Energy", role: "Customer Support Lead", yourName: "Omar Haddad", recipients: "Kirsty Nolan", stayedWithMe: "the call you let me listen to", improve: "leading a team" },
    message: `Hi Kirsty,

Thanks for getting back to me so quickly. I've accepted it and I'm moving on, honestly.

You said that I'd need more experience leading a team, and I'd like to take that seriously. Is there something I could do in my current job (mentoring, rotas, QA) that would count with an employer like Trellis? Anything you can share is a bonus.

Best,
Omar

Sent from my iPhone`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "St. Brigid's Hospice", role: "Fundraising Officer", yourName: "Declan Hayes", recipients: "Orla Quinn", stayedWithMe: "the memory tree" },
    message: `Dear Orla,

Thank you for your letter. I wasn't surprised, as I could tell that you'd met some wonderful people, and I don't envy you the choice.

I was moved by the memory tree in the hall. My grandmother's name is on it, near the bottom on the left, and I hadn't known that until you showed me round.

God bless,
Declan Hayes`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cobalt Games", role: "Level Designer", yourName: "Yuki Tanabe", recipients: "Rasmus", stayedWithMe: "the lava level" },
    message: `Hi Rasmus!

Thank you for playing my lava level to the end, even the unfair jump at the bridge (I have fixed it now: the platform is 2 m longer).

I learned a lot from your comment that "death must be the player's own fault". I will blame only myself if someone falls there again.

Good luck with the release of Emberfall.

Yuki Tanabe`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Cobalt Games", role: "Level Designer", yourName: "Yuki Tanabe", recipients: "Rasmus", stayedWithMe: "the lava level", improve: "pacing" },
    message: `Hi Rasmus,

I understand the decision and I am not sad any more, so please be honest without fear.

If I may ask for advice: when you played the lava level, at which place did you get bored? I would like to learn pacing, and this would help me more than a general answer.

If you may not say it, it is okay.

Yuki`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Monroe County Library", role: "Youth Librarian", yourName: "Tamika Brooks", recipients: "the search committee", stayedWithMe: "the teen zine table" },
    message: `Dear members of the search committee,

Thank you for the call, and for the care you took to explain the timeline to every finalist.

I went home inspired by the teen zine table. Two of my regulars here in Gary are starting one, and they have named it UNSHELVED (their capitals, not mine).

I hope we run into each other at ALA in June.

Sincerely,
Tamika Brooks, MLIS`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sandoval Dental", role: "Dental Hygienist", yourName: "Hoa Le", recipients: "Dr. Sandoval", stayedWithMe: "the fish tank for nervous kids" },
    message: `Dr. Sandoval,

Thank you for the working interview and for paying me for the day, not many offices do. I am sorry I can't start at 7 am because of my son's school, and I understand that is what the job needs.

The fish tank for nervous kids works on nervous hygienists too. Tell the clownfish I said bye.

Hoa Le`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Rijkswaterstaat", role: "Hydrologist", yourName: "Femke de Groot", recipients: "Pieter", stayedWithMe: "the excursion to the Afsluitdijk" },
    message: `Dear Pieter,

Thanks for your honest email. I had hoped for another outcome, but with so many good candidates I can follow the choice.

The excursion to the Afsluitdijk was great, even with wind force 8. Why the fish migration river took so long to build is now my favourite story at birthday parties.

Who knows, until the next vacancy.

Groeten,
Femke de Groot`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Rijkswaterstaat", role: "Hydrologist", yourName: "Femke de Groot", recipients: "Pieter", stayedWithMe: "the excursion to the Afsluitdijk", improve: "Python modelling" },
    message: `Dear Pieter,

No discussion about the result from my side, that chapter is closed.

I do have a forward-looking question. During our walk on the Afsluitdijk you said that the newer colleagues write their models in Python. Would a portfolio of small models help me for a next vacancy, or should I rather get field experience first?

Thanks for thinking along, and if it doesn't fit in your week, no problem.

Femke`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Amara Foods Pvt Ltd", role: "Area Sales Manager", yourName: "Suresh Pillai", recipients: "Mr. Khanna", stayedWithMe: "the market visit in Kochi" },
    message: `Respected Sir,

I am in receipt of your mail dated 12th August and thank you for the same. It was my good fortune to accompany your team on the market visit in Kochi, where I saw how the small shops arrange the masala packets by price and not by brand.

I request you to kindly keep my candidature in mind for any future openings in the southern region.

Yours faithfully,
Suresh Pillai`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Brightside Dog Rescue", role: "Volunteer Coordinator", yourName: "Kate Moran", recipients: "Bill and Teresa", stayedWithMe: "Biscuit the one-eyed beagle" },
    message: `Dear Bill and Teresa,

Thank you for letting me know before the weekend, that was kind of you. I'm gutted, I won't pretend otherwise, but Priya will be brilliant and I'm glad it's her.

Biscuit the one-eyed beagle stole my heart and one of my gloves. If he is still there in May, I would like to talk about fostering him.

Love to all the hounds,
Kate`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Meridian Insurance", role: "Claims Adjuster", yourName: "Brandon Oyelaran", recipients: "Patricia Lowe", stayedWithMe: "the hail damage photos", improve: "estimating" },
    message: `Ms. Lowe,

Thank you for the time you and your team spent with me. I'm good with the decision.

I'd appreciate some advice if you have a moment. When we went over the hail damage photos I was unsure on the roof. Would you recommend I get Xactimate certified before I apply for another adjuster job? And is there a local course you trust?

Either way, thanks again.

Brandon Oyelaran`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Studio Ferro", role: "Junior Architect", yourName: "Chiara Bianchi", recipients: "Arch. Paolo Ferro", stayedWithMe: "the model of the school in cork" },
    message: `Dear Paolo,

I received your answer and I thank you for the sincerity. It is true that I have few experience with Revit and I am studying it in these weeks.

The model of the school in cork was beautiful, above all the roof that one can lift with two fingers. It gave me back the desire to make models with the hands.

I wish you a good work for the competition in Turin.

Chiara Bianchi`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Vantage Partners", role: "Strategy Associate", yourName: "Theodore Blum", recipients: "Christine Abara", stayedWithMe: "the case on ferry pricing" },
    message: `Dear Christine,

Thank you for your thoughtful voicemail. Of the five firms I spoke with this season, Vantage was the only one that told me what the next step would be, and when, and then kept to it.

The case on ferry pricing stayed with me; I took the boat to Bainbridge on Sunday and spent the crossing counting trucks.

I hope that our paths cross again, perhaps on the client side.

Sincerely,
Theodore Blum`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Vantage Partners", role: "Strategy Associate", yourName: "Theodore Blum", recipients: "Christine Abara", stayedWithMe: "the case on ferry pricing", improve: "structuring a case" },
    message: `Dear Christine,

I have taken your decision as final, and I will take whatever you tell me the same way: no reply but "thank you".

On the ferry pricing case, I suspect I reached for the numbers before I had a structure. Should a candidate for this kind of role spend the next six months on case practice, or on industry depth? I would value a sentence from you.

Sincerely,
Theodore Blum`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Greenfield Council", role: "Planning Officer", yourName: "Alan Whitmore", recipients: "", stayedWithMe: "the question about the skate park" },
    message: `Dear Hiring Team,

Thank you for your letter of 3 June and for the opportunity to be interviewed. I shall not pretend that I am not disappointed, having lived in Greenfield for thirty years, but I was treated with great courtesy throughout.

The question about the skate park was a splendid one, and I have been boring my neighbours with it ever since.

Yours faithfully,
Alan Whitmore`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Quickstep Logistics", role: "Warehouse Associate", yourName: "Fatou", recipients: "Mr. Green", stayedWithMe: "the robot that brings the shelf" },
    message: `Hello Mr. Green

Thank you for the message. I am little bit sad but I understand, the other person have forklift licence and me not yet. I start the course in January.

It was nice to see the robot that bring the shelf. My son he does not believe me until I show him the video.

Have a good day
Fatou`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Quickstep Logistics", role: "Warehouse Associate", yourName: "Fatou", recipients: "Mr. Green", stayedWithMe: "the robot that brings the shelf", improve: "forklift licence" },
    message: `Hello Mr. Green

Thank you again that you show me the warehouse with the robots. I accept the decision, no problem.

I have one question please. I will make the forklift licence in January. Is there other thing that I can learn to be more strong for a work like this?

If you have no time it is ok.

Fatou`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Orbit Telecom", role: "Network Technician", yourName: "Dmitri Volkov", recipients: "Stephanie", stayedWithMe: "fixing the broken rack together" },
    message: `Hi Stephanie,\r\n\r\nThanks for the update. I respect the decision.\r\n\r\nFixing the broken rack together in the middle of the interview was the most honest hour of my whole search. I hope the new PDU holds.\r\n\r\nIf something opens up in the NOC, I'd be happy to talk again.\r\n\r\nRegards,\r\nDmitri Volkov\r\nCCNA, JNCIA\r\n`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "L’Atelier du Pain", role: "Baker", yourName: "Margaux Petit", recipients: "Chef Renaud", stayedWithMe: "the sourdough called Gérard" },
    message: `Dear Chef,

Thank you for the two nights in your kitchen. I understand that you need a person who can do the viennoiserie alone at 3 in the morning, and today I cannot do it yet.

I think often of Gérard, your sourdough of 1987. I hope that he is well and that nobody forgets to feed him on Sundays.

Respectfully,
Margaux Petit`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Helio Labs", role: "Data Scientist", yourName: "Priyanka Rao", recipients: "Jonas Meier", stayedWithMe: "the debate on AUC versus calibration" },
    message: `Hi Jonas,

Thank you for the update on the Data Scientist role. While it isn't the news I'd hoped for, I appreciated how clear every step was.

Our debate on AUC versus calibration was the highlight of my month. I was wrong about the Brier score, by the way: I checked, and you were right.

Wishing Helio a smooth FDA review.

Priyanka`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Helio Labs", role: "Data Scientist", yourName: "Priyanka Rao", recipients: "Jonas Meier", stayedWithMe: "the debate on AUC versus calibration", improve: "communicating uncertainty" },
    message: `Hi Jonas,

Thanks again. Let me say first that I'm not disputing anything.

After the AUC versus calibration debate I realised I explain uncertainty better on paper than out loud. If you could pick one thing for me to improve before my next interview for a role like this, what would it be?

I'd be grateful for a line, and equally fine with silence.

Priyanka`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Mountain View Lodge", role: "Front Desk Agent", yourName: "Skyler Benson", recipients: "Deb", stayedWithMe: "the moose in the parking lot" },
    message: `Hi Deb,

Thank you for letting me know! I totally understand going with someone who can work the whole ski season.

I will never forget checking in my first "guest" on the trial shift while there was a moose in the parking lot, and how you just said "that's Gary, he doesn't tip."

Hope the season is a snowy one.

Skyler`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Castellan Security", role: "Penetration Tester", yourName: "Ade Bankole", recipients: "Freya Lindholm", stayedWithMe: "the lab with the vulnerable coffee machine" },
    message: `Hi Freya,

Thanks for the straight answer. The threat model for a coffee machine was not something I expected to write on a Tuesday, and I've been looking at my kettle with suspicion since.

I'll get the OSCP done this year and would like to try again. Until then, I promise I won't attack anything of yours without a signed scope.

Ade`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Castellan Security", role: "Penetration Tester", yourName: "Ade Bankole", recipients: "Freya Lindholm", stayedWithMe: "the lab with the vulnerable coffee machine", improve: "report writing" },
    message: `Hi Freya,

I'm happy to leave the decision where it is. I'd just like to get better.

My report on the coffee machine was long on screenshots and short on risk. When you read a junior tester's report, what makes you trust it? If there's a public example you rate, a link would do.

Cheers, and no pressure at all,
Ade`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Wren & Daughters", role: "Upholsterer", yourName: "Piotr Nowak", recipients: "Mrs. Wren", stayedWithMe: "the chair from 1840" },
    message: `Dear Mrs. Wren,

Thank you for your letter, written by hand; I keep it. You wrote that "the chair from 1840 liked you", and this is the nicest thing somebody said about my work.

I know that my sewing is slower than my daughter says (she is eight and very strict). I will practice the blind stitch.

With respect,
Piotr Nowak`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Apex Fitness", role: "Personal Trainer", yourName: "Jamal Reid", recipients: "Coach Tina", stayedWithMe: "the 6 a.m. seniors class" },
    message: `Hey Coach Tina,

Thank you for the shot. I know the schedule was the deal breaker and that's on me, I can't do weekends till my classes end.

The 6 a.m. seniors class was no joke!! Mrs. Alvarez out-planked me and she is 81. I need to step up.

Holla if you need a sub in the summer.

Jamal`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Northgate Pharmacy", role: "Pharmacy Technician", yourName: "Leila Farahani", recipients: "Dr. Cho", stayedWithMe: "the way you explained insulin to the old man", improve: "" },
    message: `Dear Dr. Cho,

I wanted to thank you for considering me for the pharmacy technician position, and for the extra fifteen minutes at the end when you had a line to the door.

What I took home was the way you explained insulin to the old man: no jargon, two drawings, and then you asked him to explain it back. I tried it with my father that evening.

Should a position open again after my PTCB exam, I'd be honored to be considered.

Sincerely,
Leila Farahani`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Northgate Pharmacy", role: "Pharmacy Technician", yourName: "Leila Farahani", recipients: "Dr. Cho", stayedWithMe: "the counting exercise", improve: "" },
    message: `Dear Dr. Cho,

Thank you for telling me so kindly. I have accepted it, and I ask only with the future in mind.

I was slower than I should have been in the counting exercise. Is speed at the tray what you would work on first in my place, or is it the insurance codes?

Please do not feel that you have to answer.

Sincerely,
Leila Farahani`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tidewater Aquarium", role: "Education Officer", yourName: "Sophie Laurent", recipients: "Greg Hanley", stayedWithMe: "the octopus who opens jars" },
    message: `Dear\u00a0Greg,

Thank you for your email. It’s a shame for me, but I’m glad that the post went to somebody who has been a volunteer with you for years – that’s how it should be.

The octopus who opens jars has become my son’s hero. He asks each evening: “Does she know that it is Monday?” I told him I’d find out.

Kind\u00a0regards,
Sophie Laurent`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ironbridge Rail", role: "Signalling Engineer", yourName: "Rupert Hale", recipients: "Dipak Shah", stayedWithMe: "the lever frame from 1902" },
    message: `Dipak,

Much obliged for the call. One can't win them all, and I'd sooner lose to a chap with an IRSE licence than to nobody.

Being allowed to pull a lever on the 1902 frame made a small boy of a man of fifty-three. Please thank Mr Tomlinson in the box for the tea.

Yours,
Rupert Hale`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ironbridge Rail", role: "Signalling Engineer", yourName: "Rupert Hale", recipients: "Dipak Shah", stayedWithMe: "the lever frame from 1902", improve: "ETCS" },
    message: `Dipak,

Thank you again for the day out at Ironbridge and the go on the lever frame. I shan't quibble with the verdict.

A question, if I may, and only if it's no bother: would you put ETCS training ahead of the licence for somebody coming late to main line work? I've the budget for one but not both this year.

Yours,
Rupert Hale`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sunrise Senior Care", role: "Care Assistant", yourName: "Blessing Eze", recipients: "Mrs. Harper", stayedWithMe: "singing with the residents" },
    message: `Dear Mrs. Harper,

Good afternoon ma. Thank you for letting me know about the Care Assistant position. I am not happy about it, I will be honest, but I thank God and I thank you for the chance.

Singing with the residents on Friday was so sweet. Mr. Charles taught me all the words of "Moon River" and I sing it on the bus.

Please if there is a night shift in future, remember me.

Blessing Eze`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Verity Labs", role: "QA Engineer", yourName: "Nils Andersson", recipients: "Camila Souza", stayedWithMe: "" },
    message: `Hi Camila,

Thanks for letting me know. I had fun with the take-home, especially bug number seven: the date picker that skips 29 February. I have told everyone at my current job about it.

I am aware that my Cypress tests were a bit messy; I've cleaned them up since for my own peace of mind.

Hope to see you around in Gothenburg.

Nils`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Verity Labs", role: "QA Engineer", yourName: "Nils Andersson", recipients: "Camila Souza", stayedWithMe: "the take-home", improve: "Cypress" },
    message: `Hi Camila,

Thanks again for the take-home with the broken date picker. I'm at peace with the result.

I'd be curious about one thing: if you were reviewing my Cypress tests as a pull request, what would your first comment be?

A one-word answer is fine, and so is none. :)

Nils`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "The Pemberton Museum", role: "Collections Assistant", yourName: "Hester Quigley", recipients: "Dr Naylor", stayedWithMe: "the drawer of labelled moths" },
    message: `Dear Dr Naylor,

Thank you for your kind letter. I entirely understand, and I hope that you won't mind my saying what a pleasure the morning was.

The drawer of labelled moths, each in that tiny copperplate, I could have looked at until closing. I asked myself why on earth nobody films it.

I look forward to visiting as a member of the public, and I may bring sandwiches.

Yours sincerely,
Hester Quigley`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Acorn Mortgage", role: "Loan Processor", yourName: "Kevin Dang", recipients: "Rosa Martinez", stayedWithMe: "the color-coded folders" },
    message: `Hi Rosa,

I appreciate the follow up. I know it came down to experience with FHA and VA loans and I can't argue with that.

I loved the color-coded folders, I set up the same thing at home for my taxes and my wife thinks I've lost it.

Best of luck to you and the Acorn team.

Kevin Dang
714-555-0132`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Acorn Mortgage", role: "Loan Processor", yourName: "Kevin Dang", recipients: "Rosa Martinez", stayedWithMe: "the color-coded folders", improve: "FHA loans" },
    message: `Hi Rosa,

Thanks again for showing me the color-coded folders. I respect your decision and I'm not looking to change your mind.

You mentioned FHA and VA loans. If I wanted to be a better fit for a loan processor role a year from now, what would you learn first?

Thanks in advance, and if you can't answer I understand.

Kevin`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Rowan Textiles", role: "Pattern Cutter", yourName: "Zofia Adamska", recipients: "Hannah", stayedWithMe: "the coat with fourteen pockets" },
    message: `Hi Hannah,

Thank you for your message and the photos. I can't believe the coat with fourteen pockets is really going into the shop! I would have cut the collar a bit wider, but that is only my taste.

I was a little nervous on the day, sorry for the coffee on table 2. I hope it did not reach the linen.

Take care,
Zofia`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Beacon High School", role: "Physics Teacher", yourName: "Martin Osei", recipients: "Principal Dawes", stayedWithMe: "the egg drop from the bleachers" },
    message: `Dear Principal Dawes,

Thank you for inviting me to teach a sample lesson. It was a privilege to lose to such a strong field, and I mean it.

The egg drop from the bleachers produced a question I still cannot answer: would a parachute of gum wrappers scale? If Dashawn ever works it out, I would like to read his report.

With best wishes for the school year,
Martin Osei`,
  },
];

/** Letters with one to three faults, from blatant to oblique. */
const faulty: LetterCase[] = [
  // Placeholders.
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Halden Freight", role: "Dispatch Coordinator", yourName: "Renee Walsh", recipients: "Marcus Bell", stayedWithMe: "the map with the red pins" },
    message: `Dear [Hiring Manager's Name],

Thank you for letting me know about the Dispatch Coordinator role. The map with the red pins was a pleasure to see, and so was the story about the lost truck in Tulsa.

I hope we can stay in touch.

Best,
Renee Walsh`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Pell & Grove LLP", role: "Paralegal", yourName: "Shauna Akers", recipients: "", stayedWithMe: "" },
    message: `Dear Hiring Team,

Thank you for the opportunity to interview for the position of XXXX. I appreciated the time you took and I wish you and your company every success in the year ahead.

Yours sincerely,
Shauna Akers`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Cobalt Games", role: "Level Designer", yourName: "Yuki Tanabe", recipients: "Rasmus", stayedWithMe: "the lava level" },
    message: `Hi Rasmus,

Thank you again for playing the lava level. I accept the decision.

I have one question: would it help me to learn ___ before I apply for a similar role? If you have no time, no problem.

Yuki Tanabe
(insert portfolio link)`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Ardent Health", role: "Registered Nurse", yourName: "Patience Owusu", recipients: "Sister Doyle", stayedWithMe: "the handover at seven" },
    message: `Dear Sister Doyle,

Thank you for showing me the ICU. I particularly enjoyed hearing about  and I hope to carry some of it into my own ward in Leeds.

I hope to see you at the conference in May.

Kind regards,
Patience Owusu`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Orbit Telecom", role: "Network Technician", yourName: "Dmitri Volkov", recipients: "Stephanie", stayedWithMe: "the broken rack" },
    message: `Hi {{first_name}},

Thanks for the update. Fixing that broken rack together on the third floor was good fun, and I hope the fans are quieter now.

Do call me if the night shift opens.

Dmitri`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Meridian Insurance", role: "Claims Adjuster", yourName: "Brandon Oyelaran", recipients: "Patricia Lowe", stayedWithMe: "the hail damage photos" },
    message: `Ms. Lowe,

I accept the decision on the Claims Adjuster role. When we looked at the hail damage photos from undefined I was unsure of the roof. What should I study first for a role like this?

Thanks for any pointer.

Brandon Oyelaran`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Lumio", role: "Product Manager", yourName: "Jess Tran", recipients: "Nadia Karim", stayedWithMe: "the kill a feature exercise" },
    message: `Hi Nadia,

Thanks for your email of DD/MM. I understand you went with someone else. The kill a feature exercise still makes me smile, especially Theo's defence of the snooze button.

All the best,
Jess
COMPANY NAME HERE alumni network`,
  },
  {
    kind: "feedback",
    faults: ["placeholder", "asks-why"],
    details: { company: "Helio Labs", role: "Data Scientist", yourName: "Priyanka Rao", recipients: "Jonas Meier", stayedWithMe: "the debate on AUC" },
    message: `Hi Jonas,

Thanks for the debate on AUC and calibration, I have been thinking about the Brier score since.

Can you tell me what made you go with the other candidate rather than me? I ask because TODO add something about growth.

Priyanka`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Wren & Daughters", role: "Upholsterer", yourName: "Piotr Nowak", recipients: "Mrs. Wren", stayedWithMe: "the chair from 1840" },
    message: `Dear Mr/Ms <surname>,

Thank you for your letter. The chair from 1840 and the horsehair inside it I will not forget, and I practice now the blind stitch each evening.

With respect,
Piotr Nowak`,
  },
  // Arguing.
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Halden Freight", role: "Dispatch Coordinator", yourName: "Renee Walsh", recipients: "Marcus Bell", stayedWithMe: "the map with the red pins" },
    message: `Hi Marcus,

Thanks for the call, and for showing me the map with the red pins. I have to say I don't agree that I lack corridor experience. I ran I-80 loads for six years and it says so on the first page of my resume.

Best,
Renee`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Nordbank", role: "Risk Analyst", yourName: "Sabine Vogt", recipients: "Herr Lindemann", stayedWithMe: "the case about the shipping loans" },
    message: `Dear Mr Lindemann,

thank you for the case about the shipping loans. I must say that your decision is for me not comprehensible, because I fulfil all points of the job advertisement.

I ask you to inform me of the grounds for the refusal.

Best regards
Sabine Vogt`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "begs"],
    details: { company: "Amara Foods Pvt Ltd", role: "Area Sales Manager", yourName: "Suresh Pillai", recipients: "Mr. Khanna", stayedWithMe: "the market visit in Kochi" },
    message: `Respected Sir,

Thank you for the market visit in Kochi. With due respect, I am having 11 years of experience in FMCG and I am sure that no other candidate is having better network in Kerala.

I humbly request you to kindly relook into my case and oblige.

Yours faithfully,
Suresh Pillai`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Vantage Partners", role: "Strategy Associate", yourName: "Theodore Blum", recipients: "Christine Abara", stayedWithMe: "the case on ferry pricing" },
    message: `Dear Christine,

I have given the outcome some thought, and I keep arriving at the same place: my answer on the ferry pricing case was the correct one, and I believe a second reader would see that. The panel may have missed that I included fuel.

What would you suggest I work on for the next round of applications?

Theodore Blum`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Acorn Mortgage", role: "Loan Processor", yourName: "Kevin Dang", recipients: "Rosa Martinez", stayedWithMe: "the color-coded folders" },
    message: `Hi Rosa,

Thanks for letting me know and for the tour of the color-coded folders. I was really surprised, since everyone I met told me it went great and I checked every box on the posting. Seems to me I was the obvious fit here.

Kevin`,
  },
  {
    kind: "feedback",
    faults: ["argues", "several-questions"],
    details: { company: "Castellan Security", role: "Penetration Tester", yourName: "Ade Bankole", recipients: "Freya Lindholm", stayedWithMe: "the vulnerable coffee machine" },
    message: `Hi Freya,

I found four of the five holes in the coffee machine, so saying I'm "too junior" doesn't really add up.

Which certificate would you want to see? Is OSCP enough? Do you want someone who has done red teaming? And how long should I wait before I apply again?

Ade`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "blames"],
    details: { company: "Delgado Builders", role: "Site Foreman", yourName: "Ray Kowalczyk", recipients: "Luis Delgado", stayedWithMe: "the walk around the Elm Street job" },
    message: `Luis,

Good walking the Elm Street job with you. But let's be real, I've poured more concrete than the guy you hired has walked on, and you know it. You're making a mistake with him. He got it because he's your cousin's kid.

Ray`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Universidad del Valle", role: "Postdoctoral Researcher", yourName: "Lucía Barrios", recipients: "Prof. Andrés Molina", stayedWithMe: "the discussion about missing data" },
    message: `Dear Prof. Molina,

I read that the committee found my publications not sufficient. Allow me to correct this: I have nine articles, four of them as first author, which is above the average of your own department.

What would you advise me for the next call? Our discussion about missing data was very useful to me.

Lucía Barrios`,
  },
  // Asking why.
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Quickstep Logistics", role: "Warehouse Associate", yourName: "Fatou", recipients: "Mr. Green", stayedWithMe: "the robot that brings the shelf" },
    message: `Hello Mr. Green

Thank you for show me the robot that bring the shelf. I want to know please why you don't take me for the work. I was on time and I lift the boxes good.

Fatou`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Lumio", role: "Product Manager", yourName: "Jess Tran", recipients: "Nadia Karim", stayedWithMe: "the kill a feature exercise" },
    message: `Hi Nadia,

Thanks again for the “kill a feature” exercise, it was a blast. Would you be open to sharing what tipped the scales in favor of the other person? Even a hint about the deciding factor would be great.

Jess`,
  },
  {
    kind: "thankYou",
    faults: ["asks-why"],
    details: { company: "Marlow Primary School", role: "Teaching Assistant", yourName: "Gwen Pritchard", recipients: "Mrs Achebe", stayedWithMe: "the frog poem in Year 2" },
    message: `Dear Mrs Achebe,

Thank you for the morning in Year 2 and for the frog poem, which I can now do with actions.

I did wonder where I fell short on the day, and should be glad to be told on what basis the post was decided.

Warmest wishes,
Gwen Pritchard`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "self-put-down"],
    details: { company: "Northgate Pharmacy", role: "Pharmacy Technician", yourName: "Leila Farahani", recipients: "Dr. Cho", stayedWithMe: "the counting exercise" },
    message: `Dear Dr. Cho,

Thank you for your patience in the counting exercise. I know that I am hopeless with numbers and that I always freeze.

Could you let me know the reason I wasn't selected?

Sincerely,
Leila Farahani`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Oakline Software", role: "Backend Engineer", yourName: "Vikram Joshi", recipients: "Elena Petrova", stayedWithMe: "the whiteboard session on idempotent retries" },
    message: `Dear Elena,

Thank you for the whiteboard session on idempotent retries. I would be obliged if you could revert with the exact reasons of my rejection so that I can work on the same.

Regards,
Vikram Joshi`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "several-questions"],
    details: { company: "Ironbridge Rail", role: "Signalling Engineer", yourName: "Rupert Hale", recipients: "Dipak Shah", stayedWithMe: "the lever frame from 1902" },
    message: `Dipak,

Thank you for the afternoon with the lever frame. Three things I should like to know. First, what it was that counted against me. Second, whether my age came into it at all. Third, how near I was to being chosen.

Yours,
Rupert Hale`,
  },
  {
    kind: "thankYou",
    faults: ["asks-why", "begs"],
    details: { company: "Apex Fitness", role: "Personal Trainer", yourName: "Jamal Reid", recipients: "Coach Tina", stayedWithMe: "the 6 a.m. seniors class" },
    message: `Hey Coach Tina,

Loved the 6 a.m. seniors class and Mrs. Alvarez's plank. How come I didn't get it though? If you give me another shot I will cover any hours you want, I'd even do the first month unpaid.

Jamal`,
  },
  // Begging.
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Sunrise Senior Care", role: "Care Assistant", yourName: "Blessing Eze", recipients: "Mrs. Harper", stayedWithMe: "singing with the residents" },
    message: `Dear Mrs. Harper,

Good afternoon ma. I enjoyed singing with the residents, especially "Moon River" with Mr. Charles. Please ma, I really need this job, I have three children and the rent is due. Kindly help me and think about it again.

Blessing Eze`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Trellis Energy", role: "Customer Support Lead", yourName: "Omar Haddad", recipients: "Kirsty Nolan, Ben Achterberg", stayedWithMe: "the call you let me listen to" },
    message: `Hi Kirsty and Ben,

Thanks for the afternoon and the smart meter call. I'd ask you to keep an open mind until the contract is signed, because I would gladly come in for another round, take a lower salary or start on a trial basis if that changes things.

Omar`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Studio Ferro", role: "Junior Architect", yourName: "Chiara Bianchi", recipients: "Arch. Paolo Ferro", stayedWithMe: "the model of the school in cork" },
    message: `Dear Paolo,

The model of the school in cork is still in my mind. I wanted to ask if there is still a possibility to change your decision. I could show you new drawings already this week, and I am disposed to work some months without salary.

Chiara Bianchi`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "over-apologizes"],
    details: { company: "Mountain View Lodge", role: "Front Desk Agent", yourName: "Skyler Benson", recipients: "Deb", stayedWithMe: "the moose in the parking lot" },
    message: `Hi Deb,

I'm so so sorry about how I did with the key machine, and sorry again for asking you twice, and for the mess at the desk. I feel terrible about it. Is there any way you'd take another look at me? The moose in the parking lot was the best day I've had in months.

Skyler`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Greenfield Council", role: "Planning Officer", yourName: "Alan Whitmore", recipients: "", stayedWithMe: "the question about the skate park" },
    message: `Dear Hiring Team,

Thank you for the interview and for that question about the skate park. Should the panel be minded to revisit the matter, I would ask that my application be looked at afresh, as I feel one further conversation would put things in a different light.

Yours faithfully,
Alan Whitmore`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "gushes"],
    details: { company: "Brightside Dog Rescue", role: "Volunteer Coordinator", yourName: "Kate Moran", recipients: "Bill and Teresa", stayedWithMe: "Biscuit the one-eyed beagle" },
    message: `Dear Bill and Teresa,

Meeting you and Biscuit was the single most amazing, magical experience of my entire life, and you are the most incredible people I have ever met. I beg you, don't make it final yet!

Kate`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Bluecap Coffee", role: "Shift Supervisor", yourName: "Dee", recipients: "Jorge", stayedWithMe: "the latte art contest" },
    message: `hey jorge

the latte art contest was so fun. any chance u could rethink the supervisor thing? like even just weekends, or let me try it for 2 weeks and then decide

dee`,
  },
  // Blaming.
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Helio Labs", role: "Data Scientist", yourName: "Priyanka Rao", recipients: "Jonas Meier", stayedWithMe: "the debate on AUC versus calibration" },
    message: `Hi Jonas,

Thanks for the debate on AUC versus calibration. I do think it would have gone better had your colleague not spent half of my talk on his phone, and had anyone read my slides beforehand.

Priyanka`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens"],
    details: { company: "Meridian Insurance", role: "Claims Adjuster", yourName: "Brandon Oyelaran", recipients: "Patricia Lowe", stayedWithMe: "the hail damage photos" },
    message: `Ms. Lowe,

I drove four hours to look at hail damage photos for a job that you had obviously already promised to somebody inside. The whole process was a sham. My review on Glassdoor will say exactly that.

Brandon Oyelaran`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "Ardent Health", role: "Registered Nurse, ICU", yourName: "Patience Owusu", recipients: "Sister Margaret Doyle", stayedWithMe: "the ventilator scenario" },
    message: `Dear Sister Doyle,

Thank you for the ventilator scenario. I was given the wrong room number and nobody told me to bring my certificates, so I was not given a fair chance to show what I can do.

Which course would you recommend for the next time?

Patience Owusu`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Rijkswaterstaat", role: "Hydrologist", yourName: "Femke de Groot", recipients: "Pieter", stayedWithMe: "the excursion to the Afsluitdijk" },
    message: `Dear Pieter,

The excursion to the Afsluitdijk was great. That you needed nine weeks to send me three lines is less great, and I find it a bit unprofessional that I had to phone twice to hear anything.

Groeten,
Femke de Groot`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "The Courier-Standard", role: "Copy Editor", yourName: "Miriam Feld", recipients: "Oscar Lund", stayedWithMe: "the headline test" },
    message: `Dear Oscar,

Thank you for the headline test. I gather the position went to a young man straight out of school, which tells me what I need to know about how the paper values experience. Favoritism was never my strong suit.

Miriam Feld`,
  },
  {
    kind: "feedback",
    faults: ["blames", "shouts"],
    details: { company: "Orbit Telecom", role: "Network Technician", yourName: "Dmitri Volkov", recipients: "Stephanie", stayedWithMe: "fixing the broken rack together" },
    message: `Stephanie,

We fixed the broken rack together and THIS IS HOW YOU THANK ME. Your recruiter wasted three weeks of my time and NEVER ONCE picked up the phone!!!

What should I learn for the next time?

Dmitri Volkov`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Rowan Textiles", role: "Pattern Cutter", yourName: "Zofia Adamska", recipients: "Hannah", stayedWithMe: "the coat with fourteen pockets" },
    message: `Hi Hannah,

The coat with fourteen pockets is lovely, thank you for sending the photos. It is a pity that the lady from HR understood nothing about cutting and asked me only stupid questions. The other girl has copied my collar, I saw it.

Zofia`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "no-detail"],
    details: { company: "Apex Fitness", role: "Personal Trainer", yourName: "Jamal Reid", recipients: "Coach Tina", stayedWithMe: "" },
    message: `Hi Coach Tina,

Thank you for letting me know about the Personal Trainer position. It's clear you only wanted somebody cheaper from the start, and I wish you had been honest about that. Good luck to everyone.

Jamal Reid`,
  },
  // Threatening.
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Greenfield Council", role: "Planning Officer", yourName: "Alan Whitmore", recipients: "", stayedWithMe: "the question about the skate park" },
    message: `Dear Hiring Team,

Thank you for the question about the skate park, which I enjoyed. I should mention that I have passed the correspondence to my solicitor, who takes an interest in how candidates over fifty are treated.

Yours faithfully,
Alan Whitmore`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Bluecap Coffee", role: "Shift Supervisor", yourName: "Dee", recipients: "Jorge", stayedWithMe: "the latte art contest" },
    message: `jorge

cool latte art contest. just so u know i have 40k followers on tiktok and im gonna tell all of them how bluecap treats people. enjoy

dee`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "asks-why"],
    details: { company: "Stadtwerke Lüneburg", role: "Netzplaner", yourName: "Henrik Brandt", recipients: "Frau Dr. Seidel", stayedWithMe: "the visit to the transformer station" },
    message: `Dear Dr. Seidel,

the visit to the transformer station was very interesting. I ask you to name to me in writing, until 30 April, the reasons of the refusal. Otherwise I see myself forced to bring in a lawyer because of a violation of the AGG.

Henrik Brandt`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Vantage Partners", role: "Strategy Associate", yourName: "Theodore Blum", recipients: "Christine Abara", stayedWithMe: "the case on ferry pricing" },
    message: `Dear Christine,

Thank you for the ferry pricing case. I do hope that Vantage appreciates how small this industry is. People talk, and I would hate for the story of this process to reach the business school boards.

Theodore Blum`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Sandoval Dental", role: "Dental Hygienist", yourName: "Hoa Le", recipients: "Dr. Sandoval", stayedWithMe: "the fish tank for nervous kids" },
    message: `Dr. Sandoval,

I liked the fish tank for nervous kids. I did not like that your office manager made fun of my accent in front of a patient. I am filing a complaint with the EEOC and the state dental board.

Hoa Le`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Harbor Street Books", role: "Bookseller", yourName: "Ellis Park", recipients: "Joan", stayedWithMe: "the shelf of banned books" },
    message: `Dear Joan,

The shelf of banned books was a treat. I'll be sharing my experience online so other applicants know what they're in for, and I doubt the local paper will find it boring either.

Ellis`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "argues"],
    details: { company: "GE HealthCare", role: "SQL Developer", yourName: "Anjali Nair", recipients: "Robert Kim", stayedWithMe: "the story of the DICOM migration" },
    message: `Dear Robert,

Thank you for the story of the DICOM migration. I have cleared all the rounds with good marks, so this rejection is not justified. If I do not get any satisfactory reply within three days I will be compelled to escalate the matter to your management and to post it on LinkedIn.

Anjali Nair`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Quickstep Logistics", role: "Warehouse Associate", yourName: "Fatou", recipients: "Mr. Green", stayedWithMe: "the robot that brings the shelf" },
    message: `Hello Mr. Green

The robot with the shelf was nice. But you will hear from me again. I go to the union and to the labour court and I tell to everybody not to buy from Quickstep.

Fatou`,
  },
  // Putting oneself down.
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Cobalt Games", role: "Level Designer", yourName: "Yuki Tanabe", recipients: "Rasmus", stayedWithMe: "the lava level" },
    message: `Hi Rasmus,

Thank you for playing the lava level. You were right not to choose me. I am not talented like the others, and I think that I will never be good enough for a real studio.

Yuki Tanabe`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "gushes"],
    details: { company: "The Pemberton Museum", role: "Collections Assistant", yourName: "Hester Quigley", recipients: "Dr Naylor", stayedWithMe: "the drawer of labelled moths" },
    message: `Dear Dr Naylor,

Your drawer of labelled moths was the most exquisite thing I have ever beheld, and your knowledge is simply beyond compare; I am in awe of you. It was foolish of me to imagine that someone like me could ever belong in such a place.

Hester Quigley`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Lumio", role: "Product Manager", yourName: "Jess Tran", recipients: "Nadia Karim", stayedWithMe: "the kill a feature exercise" },
    message: `Hi Nadia,

Ok so I totally bombed the “kill a feature” exercise, I was a complete disaster and honestly I'd have rejected me too 😅

What's one thing you'd have me practice before the next PM loop?

Jess`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Wren & Daughters", role: "Upholsterer", yourName: "Piotr Nowak", recipients: "Mrs. Wren", stayedWithMe: "the chair from 1840" },
    message: `Dear Mrs. Wren,

The chair from 1840 deserved a better man than me. I am very sorry that I took your time, I apologize for my slow sewing, and please forgive me also my bad English. I have two left hands.

Piotr Nowak`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Marlow Primary School", role: "Teaching Assistant", yourName: "Gwen Pritchard", recipients: "Mrs Achebe", stayedWithMe: "the frog poem in Year 2" },
    message: `Dear Mrs Achebe,

Thank you for the frog poem. I dare say I'm past it, and it was probably silly of an old woman to put in for the post at all. Nobody wants me in front of a class these days.

Is there a phonics course you would send a person on?

Gwen Pritchard`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Verity Labs", role: "QA Engineer", yourName: "Nils Andersson", recipients: "Camila Souza", stayedWithMe: "the take-home" },
    message: `Hi Camila,

Thanks for looking at my take-home. The date picker bug was fun. I'm clearly not cut out for this kind of work, and I don't have much to offer next to people with real degrees, so I can't blame you.

Nils`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Universidad del Valle", role: "Postdoctoral Researcher", yourName: "Lucía Barrios", recipients: "Prof. Andrés Molina", stayedWithMe: "the discussion about missing data" },
    message: `Dear Prof. Molina,

I thank you for the discussion about missing data. I know that my career is a failure until now and that my work is of little value for a group like yours. It was an honor only to be invited.

Lucía Barrios`,
  },
  // Too much apology.
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Nordbank", role: "Risk Analyst", yourName: "Sabine Vogt", recipients: "Herr Lindemann", stayedWithMe: "the case about the shipping loans" },
    message: `Dear Mr Lindemann,

thank you for the case about the shipping loans. Please excuse that I write to you once more, I do not want to bother you. I am sorry for my nervousness and I want to apologize for my English also. Sorry again for the disturbance.

Best regards
Sabine Vogt`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Trellis Energy", role: "Customer Support Lead", yourName: "Omar Haddad", recipients: "Kirsty Nolan", stayedWithMe: "the call you let me listen to" },
    message: `Hi Kirsty,

Really sorry to bother you again, I know how busy you are and I feel awful for taking up even more of your time. I do apologise for rambling about the smart meter call as well.

If you could bear one more email from me: what would you work on first in my place? Sorry!

Omar`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Sandoval Dental", role: "Dental Hygienist", yourName: "Hoa Le", recipients: "Dr. Sandoval", stayedWithMe: "the fish tank for nervous kids" },
    message: `Dr. Sandoval,

The fish tank for nervous kids made me smile. I can't apologize enough for being seven minutes late. It was unforgivable and I have been kicking myself ever since. Please accept my deepest apologies.

Hoa Le`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Acorn Mortgage", role: "Loan Processor", yourName: "Kevin Dang", recipients: "Rosa Martinez", stayedWithMe: "the color-coded folders" },
    message: `Hi Rosa,

Thank you for showing me the color-coded folders. I'm sorry I wasn't what you were looking for, I'm sorry I didn't know VA loans better, and I'm sorry for wasting your morning.

Kevin`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "several-questions"],
    details: { company: "Rowan Textiles", role: "Pattern Cutter", yourName: "Zofia Adamska", recipients: "Hannah", stayedWithMe: "the coat with fourteen pockets" },
    message: `Hi Hannah,

Sorry, sorry, a thousand times sorry for the coffee on your linen next to the coat with fourteen pockets. I am ashamed until today.

Please tell me if my collar was good, tell me which machine I must learn, and tell me when you look for people again. Also I would like to know what a cutter in London earns.

Zofia`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes", "too-short", "no-detail"],
    details: { company: "Helio Labs", role: "Data Scientist", yourName: "Priyanka Rao", recipients: "Jonas Meier", stayedWithMe: "" },
    message: `Hi Jonas, so sorry for everything, I apologize for the trouble, sorry again.
Priyanka`,
  },
  // Gushing.
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Fairground", role: "Growth Marketer", yourName: "Lottie Marsh", recipients: "Sam Adeyemi", stayedWithMe: "the phrase unfair advantage" },
    message: `Hi Sam,

OK I am literally obsessed with you guys. Fairground is hands down the coolest company on the planet and you are an absolute legend. Your "unfair advantage" idea blew my mind into a million pieces and I can never thank you enough.

Lottie`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Amara Foods Pvt Ltd", role: "Area Sales Manager", yourName: "Suresh Pillai", recipients: "Mr. Khanna", stayedWithMe: "the market visit in Kochi" },
    message: `Respected Sir,

Words are not enough to express my gratitude for the market visit in Kochi. You are a visionary leader and a great soul, and Amara Foods is the number one organisation of this country. I remain forever indebted to your good self.

Suresh Pillai`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "shouts"],
    details: { company: "Mountain View Lodge", role: "Front Desk Agent", yourName: "Skyler Benson", recipients: "Deb", stayedWithMe: "the moose in the parking lot" },
    message: `DEB!!!!!

Thank you SO SO SO MUCH for the BEST DAY EVER!!!! You are an angel and the lodge is heaven on earth. That moose in the parking lot!!!! I will treasure it forever.

Skyler`,
  },
  {
    kind: "feedback",
    faults: ["gushes"],
    details: { company: "L’Atelier du Pain", role: "Baker", yourName: "Margaux Petit", recipients: "Chef Renaud", stayedWithMe: "the sourdough called Gérard" },
    message: `Dear Chef,

You are a genius, the greatest baker of our time, and to stand beside your sourdough Gérard was like a dream, a true miracle. I adore all that you touch.

Which technique would you advise me to learn first for the viennoiserie?

Margaux Petit`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "begs"],
    details: { company: "NASA Jet Propulsion Laboratory", role: "Systems Engineer II", yourName: "Caleb Stroud", recipients: "Dr. Anita Rao", stayedWithMe: "the clean room" },
    message: `Dr. Rao,

Standing outside the clean room was a life-changing, transcendent experience, and being in the presence of minds as brilliant as yours was the honor of a lifetime. I would do anything to be part of it. Is there truly no way the door could be opened again?

Caleb Stroud`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "no-detail"],
    details: { company: "Pell & Grove LLP", role: "Paralegal", yourName: "Shauna Akers", recipients: "Ms. Whitcombe", stayedWithMe: "" },
    message: `Dear Ms. Whitcombe,

I am beyond grateful, truly honored and overwhelmed with joy to have met such an extraordinary, phenomenal and world-class team. Thank you from the very bottom of my heart for this unbelievable opportunity.

Shauna Akers`,
  },
  // Several questions.
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Delgado Builders", role: "Site Foreman", yourName: "Ray Kowalczyk", recipients: "Luis Delgado", stayedWithMe: "the walk around the Elm Street job" },
    message: `Luis,

Thanks for the walk around the Elm Street job. Couple things I was wondering. Do I need the OSHA 30? Would a crane ticket help? You looking at guys with Spanish? And who else around here is hiring?

Ray`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Tidewater Aquarium", role: "Education Officer", yourName: "Sophie Laurent", recipients: "Greg Hanley", stayedWithMe: "the octopus who opens jars" },
    message: `Dear Greg,

My son still asks about the octopus who opens jars. I accept the decision. I would like to know whether a teaching certificate would help, how I could get more practice with school groups, which of my ideas you liked, and whether you expect another opening this year.

Sophie Laurent`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "St. Brigid's Hospice", role: "Fundraising Officer", yourName: "Declan Hayes", recipients: "Orla Quinn", stayedWithMe: "the memory tree" },
    message: `Dear Orla,

Thank you again for showing me the memory tree. I'd be grateful for your thoughts on the following:

1. My strengths in the interview
2. My weaknesses in the interview
3. What I should study next
4. Other hospices that may be hiring

God bless,
Declan Hayes`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "too-long"],
    details: { company: "Beacon High School", role: "Physics Teacher", yourName: "Martin Osei", recipients: "Principal Dawes", stayedWithMe: "the egg drop from the bleachers" },
    message: `Dear Principal Dawes,

Thank you for inviting me to teach a sample lesson and for arranging such a full and interesting day for me at Beacon. The egg drop from the bleachers was a joy from the first egg to the last, and I was glad to see that Ms. Perry and Mr. Ruiz took part as well, since it is rare that colleagues from other departments find the time to do so.

I accept the decision that you and the committee have made. I am writing because I would like to prepare myself as well as I can for the next hiring season, which in our district begins in February, and I believe that somebody who has watched me teach for forty minutes can tell me more than any book on the subject could.

Could you tell me how my pacing came across? Was the level of the mathematics right for a ninth grade class? Did the students in the back row have enough to do? Would you advise me to add a certificate in chemistry, as many of the smaller schools look for both? Should I take over a club, for example robotics, to show that I care about more than the lesson itself? And is there a school nearby that you would encourage me to look at?

With best wishes for the school year,
Martin Osei`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Monroe County Library", role: "Youth Librarian", yourName: "Tamika Brooks", recipients: "the search committee", stayedWithMe: "the teen zine table" },
    message: `Dear members of the search committee,

I enjoyed seeing the teen zine table. I accept your decision.

What could I strengthen in my storytime? How did my budget answer come across? Is there a grant you would point me to?

Sincerely,
Tamika Brooks`,
  },
  // Too long.
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Ironbridge Rail", role: "Signalling Engineer", yourName: "Rupert Hale", recipients: "Dipak Shah", stayedWithMe: "the lever frame from 1902" },
    message: `Dear Dipak,

Thank you for your telephone call of Tuesday evening, which I took in the garden and which was a good deal kinder than such calls usually are. I quite see that the licence matters more than it used to, and that a gentleman who already holds one can be put to work on the Monday rather than in the following spring.

I should like to set down how much I enjoyed the day. I had not been inside a working mechanical box since I was a boy, when my uncle Walter used to let me sit on the coal bunker at Ketley and count the wagons. To be allowed to pull a lever on the 1902 frame, and to feel the wire take up the slack all the way out to the distant, was a pleasure that I had not expected to have again. The tea was excellent, too, and so was the fruit cake, for which I gather the credit belongs to Mrs Tomlinson.

I was equally taken with the new control room, where your young colleague explained the axle counters to me with great patience, although I must have asked her the same thing three times over. It struck me how much of the old logic is still there underneath, only drawn on glass instead of cast in iron.

I wish you a quiet winter with no frozen points, and I hope that we shall run across one another at the institution in the new year.

Yours,
Rupert Hale`,
  },
  {
    kind: "thankYou",
    faults: ["too-long", "argues", "blames"],
    details: { company: "Oakline Software", role: "Backend Engineer", yourName: "Vikram Joshi", recipients: "Elena Petrova", stayedWithMe: "the whiteboard session on idempotent retries" },
    message: `Dear Elena,

Thank you for your mail. I would like to put some facts in front of you so that there is no misunderstanding from my side or from your side.

In the first round I was asked two coding questions and I solved both of them in forty minutes with all of the test cases passing. In the second round, that is the whiteboard session on idempotent retries, I proposed the outbox pattern and the interviewer himself told that it was a good answer. In the third round I was asked about my notice period and about my expectations, and I gave a number which was inside the range that your recruiter had shared with me on the call of 2nd June.

In the light of the above I fail to understand how my technical skills can be called insufficient. I have been working on distributed systems since 2016, first in Pune and then in Bengaluru, and I have designed a payments ledger which is handling four million transactions in one day without a single duplicate. My present manager and my previous manager can both confirm the same.

I also feel that the third interviewer had come with a preset mind. He joined fifteen minutes late, he was not having my resume with him, and he was typing something else throughout the discussion.

Nevertheless I wish you and the Oakline team all the best for the launch and for the coming financial year.

Thanks and regards,
Vikram Joshi`,
  },
  {
    kind: "thankYou",
    faults: ["too-long", "gushes"],
    details: { company: "Tidewater Aquarium", role: "Education Officer", yourName: "Sophie Laurent", recipients: "Greg Hanley", stayedWithMe: "the octopus who opens jars" },
    message: `Dear Greg,

I am writing to thank you for the wonderful, marvelous, unforgettable two days that I spent with you and your fabulous team at the aquarium. I have worked in three museums and in a zoo, and I can say without any doubt that I have never in my whole life met people so passionate, so generous, so brilliant and so inspiring.

From the moment when I came through the door and saw the jellyfish, I felt that I was in paradise. Then you showed me the octopus who opens jars, and I had tears in my eyes. You spoke of her with so much love that I thought: this man is a true hero, a poet of the sea. I have told all of my friends and all of my family about you, and my son has drawn you with eight arms.

The tour of the pumps, which I had feared would be a bit dry, was a revelation as well. The lunch in the staff kitchen, with the lentil soup of Marisol, was the best lunch that I have had since I moved to Virginia. Even the rain on the way back to the hotel was beautiful, because I was walking on clouds.

I wish to the lucky person who will work with you all the happiness of the world, and I will come back with my son in the spring to applaud.

With all my admiration,
Sophie Laurent`,
  },
  {
    kind: "feedback",
    faults: ["too-long"],
    details: { company: "Meridian Insurance", role: "Claims Adjuster", yourName: "Brandon Oyelaran", recipients: "Patricia Lowe", stayedWithMe: "the hail damage photos" },
    message: `Ms. Lowe,

Thank you for the time you and your team spent with me in the Des Moines office last week, and for calling me instead of sending a letter. I understand the decision and I am not writing to question it.

I wanted to give you a little background so that my question makes sense. I came to insurance from roofing, which I did with my father and my brother from the time I was sixteen. We did mostly asphalt and some metal. In 2019 my father hurt his back, the business was sold, and I took a desk job with a small agency in Ames, where I have answered phones, filled out first notices of loss and, for the past year, gone along on inspections whenever the adjuster needed a second pair of hands. I like the inspections better than anything else I have done, because there is a person standing next to you who wants to know if they will be all right.

When we looked at the hail damage photos I could tell the old hits from the new ones, but I could see I was slow to turn that into a number. I have since signed up for the two evening classes that the community college runs in the spring, one on estimating and one on policy language.

If you were in my place, would you take the adjuster exam before those classes or after them?

Thank you again, and all the best,
Brandon Oyelaran`,
  },
  {
    kind: "feedback",
    faults: ["too-long", "self-put-down"],
    details: { company: "Brightside Dog Rescue", role: "Volunteer Coordinator", yourName: "Kate Moran", recipients: "Bill and Teresa", stayedWithMe: "Biscuit the one-eyed beagle" },
    message: `Dear Bill and Teresa,

Thank you again for Saturday. I haven't stopped talking about Biscuit the one-eyed beagle, and my flatmate has banned the subject at breakfast. I completely accept that Priya is the right person, and I'd have chosen her as well.

I've been turning the day over in my head and I wanted to write some of it down while it's fresh. When the family with the twins came in I thought I did all right: I got down on the floor, I let the spaniel come to them, and I didn't rush the forms. Then the phone rang twice, the delivery came, the puppy got out into the yard, and I went to pieces. You both saw it. I'm useless under pressure, I always have been, and I was stupid to think that I could run a place like yours. My old boss said the same thing and I suppose that she was right about me.

What I'd like to do now is learn the part that I can learn. There's a weekend course in Carlisle on managing volunteers, and there's also the option of helping out on your Sunday rota, where I would see how Teresa keeps six things going at once without raising her voice.

Which of the two do you think would do me more good?

Love to all the hounds,
Kate`,
  },
  // Too short, and no detail.
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Cobalt Games", role: "Level Designer", yourName: "Yuki Tanabe", recipients: "Rasmus", stayedWithMe: "the lava level" },
    message: `Hi Rasmus,

Thank you for informing me. Best of luck.

Yuki Tanabe`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Bluecap Coffee", role: "Shift Supervisor", yourName: "Dee", recipients: "Jorge", stayedWithMe: "the latte art contest" },
    message: `thanks jorge, the latte art contest was fun. see u around

dee`,
  },
  {
    kind: "feedback",
    faults: ["too-short", "no-detail", "asks-why"],
    details: { company: "Halden Freight", role: "Dispatch Coordinator", yourName: "Renee Walsh", recipients: "Marcus Bell", stayedWithMe: "the map with the red pins" },
    message: `Hi Marcus, why wasn't I picked?

Renee`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail", "wrong-name"],
    details: { company: "Helio Labs", role: "Data Scientist", yourName: "Priyanka Rao", recipients: "Jonas Meier", stayedWithMe: "" },
    message: `Dear Julian,

Thank you for the update. I wish you all the best.

Priyanka Rao`,
  },
  {
    kind: "feedback",
    faults: ["no-detail"],
    details: { company: "Vantage Partners", role: "Strategy Associate", yourName: "Theodore Blum", recipients: "Christine Abara", stayedWithMe: "" },
    message: `Dear Christine,

Thank you for considering my application for the Strategy Associate position at Vantage Partners. I respect your decision.

I am always looking to grow professionally. What is one thing that would make me a stronger candidate for similar roles in the future? I would appreciate any guidance you are able to offer.

Sincerely,
Theodore Blum`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Northgate Pharmacy", role: "Pharmacy Technician", yourName: "Leila Farahani", recipients: "Dr. Cho", stayedWithMe: "the counting exercise" },
    message: `Dear Dr. Cho,

I hope this email finds you well. Thank you for taking the time to interview me and for getting back to me. Although I am disappointed, I truly enjoyed learning more about the company and its culture, and I remain very interested in working with you. Please keep me in mind should another opportunity arise.

Sincerely,
Leila Farahani`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Stadtwerke Lüneburg", role: "Netzplaner", yourName: "Henrik Brandt", recipients: "Frau Dr. Seidel", stayedWithMe: "" },
    message: `Dear Dr. Seidel,

many thanks for your feedback and for the pleasant conversation. I regret that it has not worked out with a cooperation and wish you for the future all the best and much success.

With kind regards
Henrik Brandt`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Delgado Builders", role: "Site Foreman", yourName: "Ray Kowalczyk", recipients: "Luis Delgado", stayedWithMe: "the walk around the Elm Street job" },
    message: `Luis, no problem. Still thinking about those labeled forms on Elm Street. Later.
Ray`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "too-short", "no-detail", "shouts"],
    details: { company: "Apex Fitness", role: "Personal Trainer", yourName: "Jamal Reid", recipients: "Coach Tina", stayedWithMe: "" },
    message: `Coach Tina,

THANKS FOR NOTHING!!!!

Jamal`,
  },
  // Shouting.
  {
    kind: "feedback",
    faults: ["shouts"],
    details: { company: "Sunrise Senior Care", role: "Care Assistant", yourName: "Blessing Eze", recipients: "Mrs. Harper", stayedWithMe: "singing with the residents" },
    message: `DEAR MRS. HARPER,

THANK YOU FOR THE INTERVIEW AND FOR SINGING WITH THE RESIDENTS ON FRIDAY. I ACCEPT THE DECISION. PLEASE TELL ME ONE COURSE THAT I CAN DO TO BE A BETTER CARE ASSISTANT.

GOD BLESS YOU
BLESSING EZE`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Harbor Street Books", role: "Bookseller", yourName: "Ellis Park", recipients: "Joan", stayedWithMe: "the shelf of banned books" },
    message: `Dear Joan,

Thank you for showing me the shelf of banned books!!! I finished Pachinko on the train and I am ABSOLUTELY NOT OKAY!!! Tell everybody hi!!!

Ellis`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Nordbank", role: "Risk Analyst", yourName: "Sabine Vogt", recipients: "Herr Lindemann", stayedWithMe: "the case about the shipping loans" },
    message: `Dear Mr Lindemann,

thank you for the case about the shipping loans. I had said VERY CLEARLY in the first interview that I can start ONLY in October, so I wish you luck with the search.

Sabine Vogt`,
  },
  // Wrong names.
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Pell & Grove LLP", role: "Paralegal", yourName: "Shauna Akers", recipients: "Ms. Whitcombe", stayedWithMe: "your advice on discovery deadlines" },
    message: `Dear Mr. Hargreaves,

Thank you for your advice on discovery deadlines, which is pinned above my desk. I wish the firm well with the two water board cases this spring.

Yours sincerely,
Shauna Akers`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Verity Labs", role: "QA Engineer", yourName: "Nils Andersson", recipients: "Camila Souza", stayedWithMe: "the take-home" },
    message: `Hi Camila,

Thank you for considering me for the QA Engineer role at Spotify. I enjoyed the take-home, above all the date picker that skips 29 February.

All the best,
Nils`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name"],
    details: { company: "Trellis Energy", role: "Customer Support Lead", yourName: "Omar Haddad", recipients: "Kirsty Nolan", stayedWithMe: "the call you let me listen to", improve: "leading a team" },
    message: `Hi Kristy,

Thanks again for the smart meter call. I've accepted the decision.

If you had one tip on leading a team for somebody in my position, what would it be?

Best,
Omar`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name", "no-detail"],
    details: { company: "Castellan Security", role: "Penetration Tester", yourName: "Ade Bankole", recipients: "Freya Lindholm", stayedWithMe: "" },
    message: `Hi Freya,

Thanks for letting me know about the role. It was great to meet the people at BlueShield and I hope we can stay in contact. I wish everybody at BlueShield a good summer.

Ade`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Marlow Primary School", role: "Teaching Assistant", yourName: "Gwen Pritchard", recipients: "Mrs Achebe", stayedWithMe: "the frog poem in Year 2" },
    message: `Dear Mrs Achebe,

Thank you for the morning in Year 2 and the frog poem. I should be delighted to hear of any other post at St Cuthbert's Academy, and I shall look out for your September round.

Warmest wishes,
Gwen Pritchard`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Lumio", role: "Product Manager", yourName: "Jess Tran", recipients: "Nadia Karim", stayedWithMe: "the kill a feature exercise" },
    message: `hi steve!

thanks for the “kill a feature” exercise, it was super fun and i've been mentally deleting buttons from every app on my phone since. stay in touch?

jess`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name", "begs"],
    details: { company: "Ardent Health", role: "Registered Nurse", yourName: "Patience Owusu", recipients: "Sister Margaret Doyle", stayedWithMe: "the ventilator scenario" },
    message: `Dear Sister Boyle,

Thank you for the ventilator scenario. I know that you have decided, but I am pleading with you to let me come for one more trial shift before you fill the post. I would not let you down.

Patience Owusu`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Kestrel Robotics", role: "Firmware Engineer", yourName: "Tomasz Zieliński", recipients: "Aoife Brennan", stayedWithMe: "the arm that folds T-shirts" },
    message: `Hello Aoife,

thank you for your message. The arm that folds T-shirts I will not forget. I hope that I can apply at Boston Dynamics again when I have more experience with Zephyr, because your team there is the best for me.

Tomasz Zieliński`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
