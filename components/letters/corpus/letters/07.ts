import type { LetterCase } from "../letters.ts";

/** Letters of a seventh set: writers of other ages and countries, labeled and kept before the rules met them. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Target", role: "Team Leader", yourName: "Deshawn Wright", recipients: "Kelly", stayedWithMe: "the back room before Thanksgiving" },
    message: `Hi Kelly,

Thanks for calling instead of just sending the form email. I get it, you had forty people for one spot.

The back room before Thanksgiving sounded like a zoo and honestly I would have loved it. My target now is to get a year of scheduling under my belt and come back.

Have a good holiday season,
Deshawn`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hargreaves & Pike Solicitors", role: "Legal Secretary", yourName: "Maureen Tate", recipients: "Mr Pike", stayedWithMe: "the deeds cupboard" },
    message: `Dear Mr Pike,

Thank you for your letter of 4 March. You wrote that "another applicant more closely matched our requirements", and I quite understand.

I did enjoy seeing the deeds cupboard, which took me back to my first job in 1979. I should think your new secretary will be busy with the tribunal work, and I wish them well in it.

Yours sincerely,
Maureen Tate`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hargreaves & Pike Solicitors", role: "Legal Secretary", yourName: "Maureen Tate", recipients: "Mr Pike", stayedWithMe: "the deeds cupboard", improve: "digital dictation" },
    message: `Dear Mr Pike,

May I ask one small thing now that the dust has settled? I have worked with tapes for most of my life, and I wondered which digital dictation package you would tell somebody like me to learn first.

Should you be too busy, please do not give it a second thought.

With kind regards,
Maureen Tate`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Infoway Technologies", role: "QA Engineer", yourName: "Sandeep Kulkarni", recipients: "Ms. Rekha Menon", stayedWithMe: "the device farm on the fourth floor" },
    message: `Respected Madam,

I have received your mail regarding the QA Engineer position and I thank you for informing me at the earliest. It was a good learning for me to see the device farm on the fourth floor, where two hundred mobiles are running day and night.

Kindly convey my thanks to the panel also. I wish Infoway all success for the coming release.

Thanking you,
Sandeep Kulkarni`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Stadtwerke Münster", role: "Netzplanerin", yourName: "Katrin Böhm", recipients: "Herr Dr. Althoff", stayedWithMe: "the map of the old gas lamps", improve: "GIS" },
    message: `Dear Dr. Althoff,

thank you again for the friendly talk and for the map of the old gas lamps. I accept your decision and I do not want to discuss it.

One question I would like to ask: Would you rather learn QGIS or ArcGIS when you want to work in net planning? And is there a course you can recommend?

With best regards
Katrin Böhm`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Little Acorns Nursery", role: "Apprentice", yourName: "Ellie Marsh", recipients: "Donna", stayedWithMe: "the worm hotel" },
    message: `Hiya Donna,

thank you for letting me spend the morning with you all. I cried a bit when I read your email, not gonna lie, but mum made me a tea and I'm ok now.

The worm hotel was my favourite thing and my little brother wants to build one. Say hi to the toddlers from me!

Ellie x`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Chance Foods", role: "Production Planner", yourName: "Gregor Lind", recipients: "Alice Wong", stayedWithMe: "the tomato forecast" },
    message: `Dear Alice,

Thank you for your honesty about the Production Planner role. I was angry for about an hour, mostly with myself, and then I went back over my notes on the tomato forecast and saw what you meant about lead times.

It was the fairest interview I have had in years. If Chance Foods ever advertises for a planner again, you will hear from me.

Best wishes,
Gregor`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hope Street Clinic", role: "Receptionist", yourName: "Bernice Adeyemi", recipients: "Dr. Shah, Lorraine", stayedWithMe: "the phone that never stops ringing" },
    message: `Dear Dr. Shah and Lorraine,

It was a pleasure to sit with you on Tuesday. I won't pretend I'm not disappointed, but nobody did anything wrong and I know how hard it is to choose.

The phone that never stops ringing made me smile because ours is the same. Please don't worry about sending my papers back. You can shred them.

God bless,
Bernice`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Northlight Games", role: "Level Designer", yourName: "Tomasz Wilk", recipients: "Jess", stayedWithMe: "the flooded cathedral level", improve: "pacing", stage: "task" },
    message: `Hi Jess,

Thanks for the notes on the flooded cathedral level. I first disagreed with your point about the second ladder, then I played it again and you were right.

If you have five minutes: what's one thing you'd cut to fix the pacing? I'm rebuilding it for my portfolio.

No rush and no worries if not.
Tomasz`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Oak & Iron", role: "Head Chef", yourName: "Mick Farrell", recipients: "Siobhan", stayedWithMe: "the smoked eel" },
    message: `Siobhan,

Cheers for ringing me yourself. Fair play, most places don't.

I'm gutted, no two ways about it, but Danny's a grand cook and he'll do right by that kitchen. I'm still thinking about the smoked eel. You'll have me in as a customer instead.

All the best,
Mick`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "US Forest Service", role: "Seasonal Ranger [GS-5]", yourName: "Hannah Kessler", recipients: "Ranger Ortiz", stayedWithMe: "the fire lookout" },
    message: `Dear Ranger Ortiz,

Thank you for the update on the Seasonal Ranger [GS-5] announcement. I know the USFS only had three slots this year.

You told me the woman who ran the fire lookout in 1964 wrote "I aint [sic] lonely" in her log. I have it on my fridge now. See you on the trails.

Hannah Kessler`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Meridian Insurance", role: "Claims Handler", yourName: "Paul Dacre", recipients: "Fiona Lyle", stayedWithMe: "the claim about the peacock", internalCandidate: true },
    message: `Dear Fiona,

Thank you for letting me know, and for explaining that the role went to someone already in the team. That makes sense to me; they will know the systems and I would have needed months.

The claim about the peacock has been told twice at my table already. I hope the renewal season is kind to all of you.

Kind regards,
Paul Dacre`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Delta Freight", role: "Dispatcher", yourName: "Ray Colburn", recipients: "Mr. Hutchins", stayedWithMe: "the whiteboard with the snow routes", improve: "routing software" },
    message: `Mr. Hutchins,

I appreciated you showing me the whiteboard with the snow routes. I'm not asking you to change your mind, and I don't need to know what was said about me.

I'd only like to hear which routing software you think a dispatcher ought to know these days. I'd start on it this winter.

Respectfully,
Ray Colburn`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Quill", role: "Junior Editor", yourName: "Saoirse Nolan", recipients: "Beth", stayedWithMe: "the argument about the Oxford comma" },
    message: `Hi Beth,

Thank you for the kind email. I loved the argument about the Oxford comma, and I'm sorry to have missed the chance to lose it again every week.

I posted on LinkedIn today that I'm looking for editing work, so if you hear of anything freelance I'd be glad of a word.

Warm wishes,
Saoirse`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Westfield Council", role: "Planning Officer", yourName: "Arun Pillai", recipients: "Helen Grange", stayedWithMe: "the bat survey that stopped a car park" },
    message: `Dear Helen,

Thank you for your time last week and for telling me so promptly. I apologise for getting the start time wrong; it was good of you to wait.

The bat survey that stopped a car park is the best story I have heard about this work. I have looked up the appeal decision since, and I can see why the inspector took the side of the bats.

Kind regards,
Arun Pillai`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Verity Media", role: "Camera Operator", yourName: "Lukas Brandt", recipients: "Marie, Joel", stayedWithMe: "the crane shot over the harbour" },
    message: `Hello Marie, hello Joel,

thanks for your message. It is a pity, but I could see on the day that you need somebody with more experience in live sport.

The crane shot over the harbour I will not forget so quickly. I would be happy when we meet again at the IBC in Amsterdam.

Greetings from Cologne
Lukas`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Pinecrest Elementary", role: "Paraeducator", yourName: "Tammy Vo", recipients: "Principal Reyes", stayedWithMe: "the reading buddies", improve: "behavior plans" },
    message: `Dear Principal Reyes,

Thank you again for introducing me to the reading buddies. I know you can't always share the reasons and I am fine with that.

Could you point me to a book or a workshop on behavior plans? I have two years of experience but I was never properly trained in writing them, and I'd like to be ready when the next opening comes.

Sincerely,
Tammy Vo`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harbor Light Brewing", role: "Taproom Manager", yourName: "Cole Jansen", recipients: "Steph", stayedWithMe: "the barrel that exploded" },
    message: `Hey Steph,

Bummer, but thanks for being straight with me. I'd be lying if I said I didn't want it.

The barrel that exploded is a story I plan to steal. I left five stars for the stout because it deserves it, and I'll be in on Fridays either way.

Cole`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Pallas Consulting", role: "Analyst", yourName: "Vikram Seth", recipients: "Ms. Dorn", stayedWithMe: "" },
    message: `Dear Ms. Dorn,

Thank you very much for informing me about the outcome of my application. I am thankful for the opportunity given to me and for the valuable time of the interviewers. I wish you and your organisation continued success in all future endeavours.

Regards,
Vikram Seth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bellweather Bank", role: "Teller", yourName: "Joan Pruitt", recipients: "Mr. Askew", stayedWithMe: "the coin counting machine" },
    message: `Dear Mr. Askew,

I am seventy-one and I have written a good many of these letters, but never to anyone who walked me to my car in the rain. Thank you.

The coin counting machine is a marvel. My late husband would have begged you for a go on it. I wish the young man you chose every success, and I shall wave at him from the queue.

Yours truly,
Joan Pruitt`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Solvent Labs", role: "Research Associate", yourName: "Mei-Ling Chow", recipients: "Dr. Patel", stayedWithMe: "your glove box from 1988", improve: "air-sensitive work" },
    message: `Dear Dr. Patel,

I hope the glove box from 1988 is still holding its vacuum. Thank you for the tour and for the reply last week.

I want to get better at air-sensitive work before I apply anywhere else. Is there a group or a short course where you would send one of your own students? Whatever you can share will help, and if it is nothing, that is all right too.

Best regards,
Mei-Ling Chow`,
  },
];

const faulty: LetterCase[] = [
  // blames
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Infoway Technologies", role: "QA Engineer", yourName: "Sandeep Kulkarni", recipients: "Ms. Rekha Menon", stayedWithMe: "the device farm" },
    message: `Respected Madam,

Thank you for the mail. The device farm was very nice to see. However I wish to bring to your notice that the second interviewer joined forty minutes late and was checking his mobile during my answers, due to which I could not perform.

Thanking you,
Sandeep Kulkarni`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Meridian Insurance", role: "Claims Handler", yourName: "Paul Dacre", recipients: "Fiona Lyle", stayedWithMe: "the claim about the peacock", internalCandidate: true },
    message: `Dear Fiona,

The claim about the peacock was a joy. It does look, though, as if the job was always going to go to somebody inside and the rest of us were only there to make up the numbers.

Kind regards,
Paul Dacre`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Harbor Light Brewing", role: "Taproom Manager", yourName: "Cole Jansen", recipients: "Steph", stayedWithMe: "the barrel that exploded" },
    message: `Hey Steph,

Loved the barrel story. Gotta say though, three weeks of silence and then a two-line email on a Sunday night isn't how you treat people who came in four times for free.

Cole`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "argues"],
    details: { company: "Westfield Council", role: "Planning Officer", yourName: "Arun Pillai", recipients: "Helen Grange", stayedWithMe: "the bat survey" },
    message: `Dear Helen,

Thank you for the conversation about the bat survey. With the greatest respect, I cannot see how a graduate with eight months' experience could be a stronger choice than somebody with eleven years of casework. One has to wonder whether age came into it.

Arun Pillai`,
  },
  // argues
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Delta Freight", role: "Dispatcher", yourName: "Ray Colburn", recipients: "Mr. Hutchins", stayedWithMe: "the whiteboard with the snow routes" },
    message: `Mr. Hutchins,

Thanks for the time and for showing me the whiteboard with the snow routes. You said I was short on software. For the record I have used McLeod for six years and it is on the first page of my resume.

Ray Colburn`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Northlight Games", role: "Level Designer", yourName: "Tomasz Wilk", recipients: "Jess", stayedWithMe: "the flooded cathedral level", improve: "pacing" },
    message: `Hi Jess,

Thanks for looking at the flooded cathedral level. I don't think the comment about pacing holds up, since every playtester finished it in under nine minutes, and I'd have thought that was the brief.

Which engine should I learn next?

Tomasz`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Pinecrest Elementary", role: "Paraeducator", yourName: "Tammy Vo", recipients: "Principal Reyes", stayedWithMe: "the reading buddies" },
    message: `Dear Principal Reyes,

I loved the reading buddies. I was surprised to read that you wanted someone with classroom experience, because I have been in classrooms since 2014 and I feel that this was overlooked.

Sincerely,
Tammy Vo`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Stadtwerke Münster", role: "Netzplanerin", yourName: "Katrin Böhm", recipients: "Herr Dr. Althoff", stayedWithMe: "the map of the old gas lamps" },
    message: `Dear Dr. Althoff,

thank you for showing me the map of the old gas lamps. Your decision is for me not understandable, because I fulfil every point of your advertisement and in the talk everything was positive.

With regards
Katrin Böhm`,
  },
  // asks-why
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Target", role: "Team Leader", yourName: "Deshawn Wright", recipients: "Kelly", stayedWithMe: "the back room before Thanksgiving" },
    message: `Hi Kelly,

I keep thinking about the back room before Thanksgiving. It would help me sleep if I knew what it was that tipped it toward the other person. Could you tell me?

Deshawn`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Hope Street Clinic", role: "Receptionist", yourName: "Bernice Adeyemi", recipients: "Dr. Shah", stayedWithMe: "the phone that never stops ringing" },
    message: `Dear Dr. Shah,

Thank you for having me in to hear the phone that never stops ringing. I would be grateful to understand on what grounds I was not taken, as the letter did not say.

God bless,
Bernice`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Infoway Technologies", role: "QA Engineer", yourName: "Sandeep Kulkarni", recipients: "Ms. Rekha Menon", stayedWithMe: "the device farm" },
    message: `Dear Ma'am,

I was very happy to see the device farm on the fourth floor. Kindly intimate me the reason for my non-selection so that I may work on the same.

Thanking you,
Sandeep Kulkarni`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Verity Media", role: "Camera Operator", yourName: "Lukas Brandt", recipients: "Marie, Joel", stayedWithMe: "the crane shot over the harbour" },
    message: `Hello Marie, hello Joel,

the crane shot over the harbour was great. I am asking myself what has been missing with me, that you did decide for somebody else. I would be thankful for an honest answer.

Lukas`,
  },
  // begs
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Little Acorns Nursery", role: "Apprentice", yourName: "Ellie Marsh", recipients: "Donna", stayedWithMe: "the worm hotel" },
    message: `Hiya Donna,

the worm hotel was the best. is there honestly no way you could take two apprentices?? I'd do it for nothing for the first month just so you can see what I'm like.

Ellie x`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Bellweather Bank", role: "Teller", yourName: "Joan Pruitt", recipients: "Mr. Askew", stayedWithMe: "the coin counting machine" },
    message: `Dear Mr. Askew,

The coin counting machine was a marvel. I wonder whether you might see your way to looking at my application once more before the contract is signed. It would mean a great deal at my time of life.

Yours truly,
Joan Pruitt`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Sundar Textiles", role: "Stores Clerk", yourName: "Murugan K", recipients: "Sir", stayedWithMe: "the new dyeing unit" },
    message: `Respected Sir,

I have seen the new dyeing unit and I was very much impressed. Sir, I am the only earning member of my family and I humbly request you to do the needful and give me this job.

Yours obediently,
Murugan K`,
  },
  // threatens
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Oak & Iron", role: "Head Chef", yourName: "Mick Farrell", recipients: "Siobhan", stayedWithMe: "the smoked eel" },
    message: `Siobhan,

Lovely eel. This town is small and I know every chef in it, so don't be surprised when people start hearing how you do your hiring.

Mick`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Quill", role: "Junior Editor", yourName: "Saoirse Nolan", recipients: "Beth", stayedWithMe: "the argument about the Oxford comma" },
    message: `Hi Beth,

The argument about the Oxford comma was good fun. What wasn't fun was doing a twelve-hour edit test that nobody opened. I've got quite a few followers in publishing and I think they'd be interested to see the time stamps.

Saoirse`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Solvent Labs", role: "Research Associate", yourName: "Mei-Ling Chow", recipients: "Dr. Patel", stayedWithMe: "the glove box from 1988" },
    message: `Dear Dr. Patel,

Thank you for showing me the glove box from 1988. I was asked about my plans for children during the interview. I am taking advice on this and you should expect to hear from the union.

Mei-Ling Chow`,
  },
  // self-put-down
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Hope Street Clinic", role: "Receptionist", yourName: "Bernice Adeyemi", recipients: "Lorraine", stayedWithMe: "the phone that never stops ringing" },
    message: `Dear Lorraine,

I did laugh about the phone that never stops ringing. I was never going to be quick enough for it at my age, was I? I made a right mess of the typing test and I don't know what possessed me to apply.

Bernice`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Northlight Games", role: "Level Designer", yourName: "Tomasz Wilk", recipients: "Jess", stayedWithMe: "the flooded cathedral level" },
    message: `Hi Jess,

Thanks for playing the flooded cathedral level, even though it was embarrassing. I guess I'm just not a real designer. Which tutorial would you give to a complete beginner like I obviously still am?

Tomasz`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Quill", role: "Junior Editor", yourName: "Saoirse Nolan", recipients: "Beth", stayedWithMe: "the Oxford comma" },
    message: `Hi Beth,

I'm so sorry about the test. Sorry for missing the Oxford comma on page two, and sorry you had to read the rest of it. I'm useless under pressure and everyone could see it.

Saoirse`,
  },
  // over-apologizes
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Hargreaves & Pike Solicitors", role: "Legal Secretary", yourName: "Maureen Tate", recipients: "Mr Pike", stayedWithMe: "the deeds cupboard" },
    message: `Dear Mr Pike,

Please forgive me for writing. I know how busy you must be and I do apologise for taking up yet more of your morning after the deeds cupboard. Do excuse the length of this note too. Which dictation package would you learn?

Maureen Tate`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Sundar Textiles", role: "Stores Clerk", yourName: "Murugan K", recipients: "Mr. Rajan", stayedWithMe: "the new dyeing unit" },
    message: `Respected Mr. Rajan,

Thank you for showing the new dyeing unit. I beg your pardon thousand times for the inconvenience caused by me on the day of interview. I deeply regret coming late and I feel very ashamed for that.

Murugan K`,
  },
  // gushes
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Verity Media", role: "Camera Operator", yourName: "Lukas Brandt", recipients: "Marie", stayedWithMe: "the crane shot" },
    message: `Dear Marie,

That crane shot blew my mind. You guys are hands down the most talented people in the universe and just breathing the same air as you was an honour I will carry to my grave.

Lukas`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Pinecrest Elementary", role: "Paraeducator", yourName: "Tammy Vo", recipients: "Principal Reyes", stayedWithMe: "the reading buddies" },
    message: `Dear Principal Reyes,

Words cannot begin to express how utterly blessed I feel to have set foot in your incredible, incredible school. The reading buddies changed my life and you are a true inspiration to me and to the whole world.

Tammy Vo`,
  },
  // several-questions
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Delta Freight", role: "Dispatcher", yourName: "Ray Colburn", recipients: "Mr. Hutchins", stayedWithMe: "the snow routes" },
    message: `Mr. Hutchins,

Thanks for walking me through the snow routes. Tell me which software to learn. Also let me know if a CDL would help my case, and I'd like your view on whether the night shift is easier to get into.

Ray`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Solvent Labs", role: "Research Associate", yourName: "Mei-Ling Chow", recipients: "Dr. Patel", stayedWithMe: "the glove box" },
    message: `Dear Dr. Patel,

Thank you for the glove box tour. How much Schlenk work do you expect? Do you accept a certificate from a summer school? Would a second publication have more weight? And when will you advertise again?

Best,
Mei-Ling`,
  },
  // wrong-name
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Meridian Insurance", role: "Claims Handler", yourName: "Paul Dacre", recipients: "Fiona Lyle", stayedWithMe: "the claim about the peacock" },
    message: `Dear Sarah,

Thank you for your email about the Claims Handler role. The claim about the peacock has been told twice at my table already, and I hope the renewal season is kind to you.

Paul Dacre`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Bellweather Bank", role: "Teller", yourName: "Joan Pruitt", recipients: "Mr. Askew", stayedWithMe: "the coin counting machine" },
    message: `Dear Mr. Askew,

The coin counting machine is a marvel and I enjoyed the walk to my car. I would still be glad to work at Fairmont Savings if something part-time came up in the spring.

Joan Pruitt`,
  },
  // placeholder
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Harbor Light Brewing", role: "Taproom Manager", yourName: "Cole Jansen", recipients: "Steph", stayedWithMe: "the barrel that exploded" },
    message: `Hi Steph,

Thanks for taking the time to talk to me about the JOB TITLE role. The barrel that exploded is a story I plan to steal, and I'll be in on Fridays either way.

Cole`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Hope Street Clinic", role: "Receptionist", yourName: "Bernice Adeyemi", recipients: "Dr. Shah", stayedWithMe: "the phone" },
    message: `Dear Dr. Shah,

Thank you for considering me for the position of  at Hope Street Clinic. I still smile about the phone that never stops ringing, and I wish you and the nurses a calm winter.

Bernice`,
  },
  // shouts
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Little Acorns Nursery", role: "Apprentice", yourName: "Ellie Marsh", recipients: "Donna", stayedWithMe: "the worm hotel" },
    message: `Hiya Donna,

thank you for the morning with you all!!! The worm hotel was my favourite thing EVER and my little brother is already building one in our garden. Say hi to the toddlers!!!!

Ellie x`,
  },
  // too-short, too-long
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Oak & Iron", role: "Head Chef", yourName: "Mick Farrell", recipients: "Siobhan", stayedWithMe: "the smoked eel" },
    message: `Siobhan, thanks for ringing. Still thinking about the smoked eel.

Mick`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Westfield Council", role: "Planning Officer", yourName: "Arun Pillai", recipients: "Helen Grange", stayedWithMe: "the bat survey" },
    message: `Dear Helen,

Thank you for your email about the Planning Officer post and for the hour you and your colleagues gave me last week. I know that hiring takes a great deal of time and that yours is already spoken for by the local plan.

I have been thinking about the bat survey since I left. In my first year as an assistant I worked on a site by the canal where we had a similar problem, though in our case it was newts and not bats, and the developer had already poured the foundations before anybody thought to look under the old pallets. We spent most of that summer moving newts in buckets to a pond that the parish council had dug for us, and the local paper came twice to take photographs. I kept one of the photographs and it hangs above my desk at home.

What I took from that summer was that a survey done early costs very little and a survey done late costs everybody a year. It was good to meet a team that has learned the same and has even managed to put it into a policy that people follow.

I wish you all the best with the examination in the autumn and hope that the inspector is patient and that the room has windows.

Kind regards,
Arun Pillai`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Chance Foods", role: "Production Planner", yourName: "Gregor Lind", recipients: "Alice Wong", stayedWithMe: "" },
    message: `Hi Alice,

Thanks for getting back to me. Obviously not the news I wanted, but these things happen. It was great to meet the team and see the office. Hopefully our paths cross again some day.

Cheers,
Gregor`,
  },
  {
    kind: "feedback",
    faults: ["begs", "self-put-down"],
    details: { company: "Quill", role: "Junior Editor", yourName: "Saoirse Nolan", recipients: "Beth", stayedWithMe: "the Oxford comma" },
    message: `Hi Beth,

I know I'm nobody special, but I lie awake thinking about the Oxford comma argument. If your first choice pulls out, or even if they don't, could you find it in your heart to give me a go?

Saoirse`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
