import type { LetterCase } from "../letters.ts";

/** Letters of a ninth set: ordinary people on an ordinary evening; labeled and kept before the rules met them. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou", faults: [],
    details: { company: "Harbour Dental", role: "Practice Manager", yourName: "Leila Haddad", recipients: "Dr. Marsh", stayedWithMe: "the fish tank in the waiting room" },
    message: `Dear Dr. Marsh,

Thank you for calling me yourself on Friday. I was sorry not to get the job, and I could tell that it was not a comfortable call to make.

The fish tank in the waiting room is a stroke of genius. My own dentist has a television that nobody can turn off. Good luck with the move to Quay Street.

Kind regards,
Leila Haddad`,
  },
  {
    kind: "thankYou", faults: ["argues"],
    details: { company: "Tallis Insurance", role: "Claims Handler", yourName: "Dean Rudd", recipients: "Karen Pike", stayedWithMe: "the flood claims exercise" },
    message: `Hi Karen,

Thanks for letting me know. I enjoyed the flood claims exercise and meeting the team.

I do have to say I was surprised to hear experience was the reason, because I have handled claims for six years and the advert asked for two. I don't see how anyone could have more of what you were asking for.

Anyway, all the best,
Dean`,
  },
  {
    kind: "feedback", faults: ["asks-why"],
    details: { company: "Oakfield Academy", role: "Maths Teacher", yourName: "Priti Shah", recipients: "Mr. Lowe", stayedWithMe: "the lesson on ratio with 8C" },
    message: `Dear Mr. Lowe,

Thank you for the chance to teach the lesson on ratio with 8C. They asked better questions than I did.

I would be grateful if you could explain the reasons behind the panel's decision, so that I understand where I fell down compared with the person you appointed.

Yours sincerely,
Priti Shah`,
  },
  {
    kind: "feedback", faults: [],
    details: { company: "Bluebell Nursery", role: "Room Leader", yourName: "Shannon Kelly", recipients: "Jo", stayedWithMe: "the mud kitchen", improve: "planning for two-year-olds" },
    message: `Hi Jo,

No hard feelings at all, you picked who was right for the little ones. I loved the mud kitchen and so did my coat.

If you have a spare minute, what one thing would you work on first if you were me and wanted a Room Leader job next year? Planning for two-year-olds, maybe? A line is plenty, and no answer is fine too.

Shannon`,
  },
  {
    kind: "thankYou", faults: ["begs"],
    details: { company: "Peregrine Couriers", role: "Route Planner", yourName: "Olek Baran", recipients: "Steve", stayedWithMe: "the map with the pins" },
    message: `Dear Steve,

Thank you for your time and for showing me the map with the pins.

I understand you have chosen someone but I ask you please to think about it one more time. I can start on Monday and I am ready to work one month for the minimum to show you. If the other person does not come, call me at any hour.

Best regards,
Olek Baran`,
  },
  {
    kind: "thankYou", faults: ["blames"],
    details: { company: "Civic Trust", role: "Policy Officer", yourName: "Imogen Hale", recipients: "Dr. Farrow", stayedWithMe: "the debate about green belts" },
    message: `Dear Dr. Farrow,

Thank you for considering me. The debate about green belts was a treat.

It was a shame that the second interviewer arrived late and had clearly not read my paper, which meant that most of my hour went on explaining what was already in front of him. I hope future candidates get a fairer hearing.

With best wishes,
Imogen Hale`,
  },
  {
    kind: "feedback", faults: ["threatens"],
    details: { company: "Regent Motors", role: "Service Advisor", yourName: "Carl Benson", recipients: "HR Team", stayedWithMe: "the electric vehicle bay" },
    message: `Hello,

Thank you for your email about the Service Advisor job. The electric vehicle bay was impressive.

I'd like your feedback in writing within seven days please. I have already spoken to ACAS and I'll take it further if I don't hear back, because I believe my age was a factor.

Carl Benson`,
  },
  {
    kind: "thankYou", faults: ["self-put-down"],
    details: { company: "Studio Nock", role: "Junior Designer", yourName: "Freya Lund", recipients: "Max", stayedWithMe: "the poster wall" },
    message: `Hi Max,

Thank you for looking at my book and for the tour. I keep thinking about the poster wall.

You were right not to pick me. My work isn't anywhere near what you do and honestly I don't know why I thought I could apply. I always freeze up when people look at my stuff.

Thanks anyway,
Freya`,
  },
  {
    kind: "thankYou", faults: ["over-apologizes"],
    details: { company: "Maple Court", role: "Activities Coordinator", yourName: "Joan Petrie", recipients: "Mrs. Abiola", stayedWithMe: "the singing in the lounge" },
    message: `Dear Mrs. Abiola,

I'm so sorry to bother you again when you must be busy. I wanted to thank you for the interview, and I apologise for being nervous and for running over time. Forgive me if I talked too much about my mother.

The singing in the lounge cheered me up for days. Sorry once more, and thank you.

Joan Petrie`,
  },
  {
    kind: "thankYou", faults: ["gushes"],
    details: { company: "Vela Skincare", role: "Brand Manager", yourName: "Tiffany Moss", recipients: "Camille Roy", stayedWithMe: "the scent library" },
    message: `Dear Camille,

I cannot begin to tell you how utterly honored I was to breathe the same air as you and your magical team. Vela is hands down the most inspiring company on the planet and you are the most brilliant leader I have ever had the privilege of meeting.

The scent library changed my life. I will treasure every second of that hour forever.

Tiffany`,
  },
  {
    kind: "feedback", faults: ["several-questions"],
    details: { company: "Northgate Water", role: "Process Engineer", yourName: "Sunil Rao", recipients: "Gillian Webb", stayedWithMe: "the pilot plant at Selby", improve: "hydraulic modelling" },
    message: `Dear Gillian,

Thank you for the visit to the pilot plant at Selby. I accept the decision and wish your new engineer well.

Could you tell me how my hydraulic modelling compared? What did the panel think of my presentation? Is there a course you would recommend, and would you advise me to get chartered before I apply again?

Kind regards,
Sunil Rao`,
  },
  {
    kind: "thankYou", faults: ["no-detail"],
    details: { company: "Ashworth Group", role: "Sales Executive", yourName: "Ben Carter", recipients: "Laura", stayedWithMe: "" },
    message: `Dear Laura,

Thank you for taking the time to consider my application. I appreciated the opportunity to learn more about the company and the role. Although I am disappointed, I respect your decision and I hope we can stay in touch about future opportunities.

Kind regards,
Ben Carter`,
  },
  {
    kind: "thankYou", faults: ["placeholder"],
    details: { company: "Linden Books", role: "Bookseller", yourName: "Ada Nwosu", recipients: "Rosie", stayedWithMe: "the poetry corner" },
    message: `Dear Rosie,

Thank you for the interview for the [position] at Linden Books. I loved the poetry corner, and the dog asleep in front of it.

I hope the new shop in Lewes opens on time.

Best wishes,
Ada`,
  },
  {
    kind: "thankYou", faults: ["placeholder"],
    details: { company: "Corvane", role: "Analyst", yourName: "Will Ashe", recipients: "Nina", stayedWithMe: "the churn dashboard" },
    message: `Hi Nina,

Thank you for meeting me about the role at . I learned a lot from the churn dashboard, and from how openly you talked about what it cannot show.

All the best with the spring release,
Will`,
  },
  {
    kind: "feedback", faults: ["wrong-name"],
    details: { company: "Fenwick Labs", role: "Lab Technician", yourName: "Tara Quinn", recipients: "Dr. Osei", stayedWithMe: "the cold room" },
    message: `Dear Dr. Mensah,

Thank you for the interview last week and for showing me the cold room. I completely accept your decision.

If you can spare a moment, which technique would you learn first in my place? I would be glad of a single line.

Kind regards,
Tara Quinn`,
  },
  {
    kind: "thankYou", faults: ["wrong-name"],
    details: { company: "Orchard Foods", role: "Buyer", yourName: "Greg Stanton", recipients: "Helen", stayedWithMe: "the apple tasting" },
    message: `Hi Helen,

Thanks for having me in about the Buyer role. The apple tasting was more fun than any interview has a right to be.

I'd be glad to hear if another vacancy comes up at Hillside Dairy. Until then, good luck with the harvest.

Greg`,
  },
  {
    kind: "thankYou", faults: ["shouts"],
    details: { company: "Pixel Forge", role: "Community Manager", yourName: "Kayla Dunn", recipients: "Jae", stayedWithMe: "the modding contest" },
    message: `Hey Jae!!!

Thank you SO MUCH for the chat, the modding contest is THE BEST IDEA and I really hope it goes well!!! I'll be entering for sure.

See you on the forums,
Kayla`,
  },
  {
    kind: "thankYou", faults: ["too-short", "no-detail"],
    details: { company: "Delphi Audio", role: "Technician", yourName: "Ron", recipients: "Pat", stayedWithMe: "" },
    message: `Hi Pat,

Thanks for letting me know. All the best.

Ron`,
  },
  {
    kind: "thankYou", faults: ["blames", "argues"],
    details: { company: "Kingsway Council", role: "Housing Officer", yourName: "Delroy Grant", recipients: "Ms. Whelan", stayedWithMe: "the visit to the Alma estate" },
    message: `Dear Ms. Whelan,

Thank you for inviting me to interview. The visit to the Alma estate was worthwhile.

I can't pretend the result makes sense to me. Everyone on that estate knows me. It seems the successful candidate was always going to get it, since she has worked with two of the panel before.

Regards,
Delroy Grant`,
  },
  {
    kind: "feedback", faults: ["asks-why", "self-put-down"],
    details: { company: "Sable Hotels", role: "Front Office Manager", yourName: "Rita Alves", recipients: "Mr. Conti", stayedWithMe: "the night audit story" },
    message: `Dear Mr. Conti,

I hope you are well. Thank you for the interview and for the night audit story, I still smile.

Please tell me what I did wrong and why the other lady was better. I know my English is bad and I am not so clever with computers, so you can be honest.

Best regards,
Rita Alves`,
  },
  {
    kind: "feedback", faults: ["argues"],
    details: { company: "Graphene Works", role: "Materials Scientist", yourName: "Dr. Hui Lin", recipients: "Prof. Adler", stayedWithMe: "the sputtering chamber", improve: "thin-film characterisation" },
    message: `Dear Prof. Adler,

Thank you for showing me the sputtering chamber. I read in your email that the committee had doubts about my thin-film characterisation. With respect, three of my five papers are about precisely that, and I would ask the committee to look at the publication list again.

Which method would you advise me to learn next?

With kind regards,
Hui Lin`,
  },
  {
    kind: "thankYou", faults: [],
    details: { company: "Kite Legal", role: "Paralegal", yourName: "Sam Adu", recipients: "Rebecca Stone", stayedWithMe: "the tribunal bundle story" },
    message: `Dear Rebecca,

Thank you for the news, and for the tribunal bundle story, which I have now told at two dinners. It was a pleasure to talk about unfair dismissal with somebody who has argued both sides of it.

Litigation is where I want to be, so I am starting the evening course in January. I hope our paths cross.

Best wishes,
Sam Adu`,
  },
  {
    kind: "thankYou", faults: [],
    details: { company: "Ridge Rescue", role: "Call Handler", yourName: "Molly Gant", recipients: "Sgt. Ives", stayedWithMe: "the story of the wrong valley" },
    message: `Dear Sgt. Ives,

Thank you for seeing me, and for the story of the wrong valley. It taught me more about listening than any course.

I was the one who asked you why the radio log is still on paper; I have thought about your answer since, and you are right. Please give my congratulations to whoever joins you.

Yours,
Molly Gant`,
  },
  {
    kind: "feedback", faults: ["begs"],
    details: { company: "Anchor Housing", role: "Scheme Manager", yourName: "Tony Blair-West", recipients: "Fiona", stayedWithMe: "the residents' quiz" },
    message: `Dear Fiona,

Thank you for the chance to meet the residents and lose their quiz.

Is there any way the decision could be looked at again? This job would have meant everything to my family, we are behind with the rent, and I know I could do it. Even a trial week would be enough for me to prove it.

With thanks,
Tony`,
  },
  {
    kind: "thankYou", faults: ["threatens"],
    details: { company: "Bistro Mireille", role: "Sous Chef", yourName: "Luc Perrin", recipients: "Mireille", stayedWithMe: "the trial service on Saturday" },
    message: `Bonjour Mireille,

Thank you for the trial service on Saturday. Eleven hours is a long trial, and I was not paid for it.

If that is how the house works, people in this town should know before they come to you for a trial, and I will tell them. The sauce was very good.

Luc Perrin`,
  },
  {
    kind: "thankYou", faults: ["self-put-down"],
    details: { company: "Grove Primary", role: "Teaching Assistant", yourName: "Becky Noon", recipients: "Mrs. Farah", stayedWithMe: "the reading den" },
    message: `Dear Mrs. Farah,

Thank you for having me on Tuesday. The reading den is the loveliest corner of any school I have been in.

I have never been much good at interviews and I know I made a mess of that last question. My brain just doesn't work under pressure. I hope the person you chose is happy there.

Becky`,
  },
  {
    kind: "feedback", faults: ["several-questions"],
    details: { company: "Torrent Media", role: "Video Editor", yourName: "Callum Reid", recipients: "Aisha", stayedWithMe: "the edit suite with the green sofa" },
    message: `Hi Aisha,

Cheers for the chat and for the green sofa in the edit suite, I want one.

I'd love to know what you made of my showreel, whether the sound work let it down, which software you'd learn first, and if there's anyone else you think I should talk to. And do let me know if you hire freelancers.

Callum`,
  },
  {
    kind: "thankYou", faults: ["gushes"],
    details: { company: "Nimbus", role: "Account Manager", yourName: "Priyanka Sen", recipients: "Daniel Cho", stayedWithMe: "the onboarding story" },
    message: `Dear Daniel,

Words cannot express my gratitude for the incredible, truly life-changing opportunity to interview at Nimbus. Every person I met was extraordinary, and your onboarding story was the most amazing thing I have ever heard in an office.

I am forever in your debt and in awe of everything you have built.

Priyanka`,
  },
  {
    kind: "thankYou", faults: ["blames"],
    details: { company: "Swift Parcels", role: "Depot Supervisor", yourName: "Gary Holt", recipients: "Lorraine", stayedWithMe: "the night sort" },
    message: `Lorraine,

Thanks for the tour of the night sort, what an operation.

I've got to be honest, five weeks without a word after you said two days isn't good enough, and finding out from a lad on the gate that the job had gone was a bit much. Somebody dropped the ball there.

No hard feelings to you personally.
Gary`,
  },
  {
    kind: "thankYou", faults: ["argues"],
    details: { company: "Pennine Rail", role: "Timetable Planner", yourName: "Ursula Kemp", recipients: "Neil", stayedWithMe: "the string diagram" },
    message: `Hi Neil,

Thanks for the string diagram lesson, I finally understand why my train waits at Todmorden.

I think you've let a good one go, if I'm honest. I ticked every box on that spec and I'd have been running your Sunday timetable by Easter. You may find you come to regret it.

Cheers,
Ursula`,
  },
  {
    kind: "feedback", faults: [],
    details: { company: "Saltmarsh Trust", role: "Warden", yourName: "Evan Pryce", recipients: "Morag", stayedWithMe: "the avocet hide", improve: "chainsaw ticket" },
    message: `Dear Morag,

Thanks for the walk to the avocet hide, even in that wind. The decision is fair and I am not writing to question it.

I wondered whether a chainsaw ticket or a season of volunteering would count for more with a panel like yours. If you would rather not say, I understand.

All good wishes for the breeding season,
Evan`,
  },
  {
    kind: "feedback", faults: ["asks-why"],
    details: { company: "Beacon Bank", role: "Risk Analyst", yourName: "Noah Stein", recipients: "Ms. Varga", stayedWithMe: "the stress-test case" },
    message: `Dear Ms. Varga,

Thank you again for the stress-test case, which I have since redone twice at home.

To help me move on, could you let me know what it was that made you go with somebody else? Any particular reason I was ruled out would be useful to hear.

Kind regards,
Noah Stein`,
  },
  {
    kind: "thankYou", faults: ["over-apologizes"],
    details: { company: "Hollis Vets", role: "Receptionist", yourName: "Amy Tran", recipients: "Dr. Poole", stayedWithMe: "the cat called Admiral" },
    message: `Dear Dr. Poole,

Sorry for the late reply, and sorry again for mixing up the time of the interview. I feel awful that you had to wait, and I apologize to the nurse as well.

Thank you for introducing me to the cat called Admiral. I hope his leg is better.

Sorry,
Amy`,
  },
  {
    kind: "thankYou", faults: [],
    details: { company: "Copper & Pine", role: "Joiner", yourName: "Mick Doran", recipients: "Sal", stayedWithMe: "the oak staircase" },
    message: `Sal,

Fair play for ringing me instead of leaving it. Gutted, but you said you needed somebody with a van and I haven't got one till spring.

That oak staircase is the best bit of work I've seen in years. Tell the lads I was asking after them.

Mick`,
  },
  {
    kind: "thankYou", faults: ["begs"],
    details: { company: "Hope Clinic", role: "Healthcare Assistant", yourName: "Grace Mutasa", recipients: "Sister Bernadette", stayedWithMe: "the morning handover" },
    message: `Dear Sister Bernadette,

Thank you for letting me sit in on the morning handover. I have told my church about you all.

I am still praying that a door will open and you will find some place for me, any place, even cleaning. Kindly do not forget me, I am available for any shift and I will accept whatever you offer.

God bless you,
Grace Mutasa`,
  },
  {
    kind: "feedback", faults: ["blames", "threatens"],
    details: { company: "Lumina Energy", role: "Field Sales", yourName: "Jason Pruitt", recipients: "Brad", stayedWithMe: "the ride-along in Plano" },
    message: `Brad,

Appreciate the ride-along in Plano. Good bunch of guys.

What I don't appreciate is being told I had it in the bag and then getting a form email. That's a lousy way to treat people. You can expect to read about it on Glassdoor, and I'd think twice before you do it to the next guy.

What should I work on?

Jason Pruitt`,
  },
];
