import type { LetterCase } from "../letters.ts";

/** Letters of a third set: plain notes of ordinary people, labeled and kept before the rules met them. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Brightside Dental", role: "Receptionist", yourName: "Kelly Morgan", recipients: "Sandra", stayedWithMe: "how calm you all were with the nervous little boy" },
    message: `Hi Sandra,

Thank you for letting me know. I was hoping for better news, of course, but I really appreciate that you called instead of just emailing.

I keep thinking about how calm you all were with the nervous little boy. It says a lot about the practice.

I hope the new receptionist settles in well. If anything else comes up, I'd be glad to hear about it.

Best wishes,
Kelly`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Datawise", role: "Data Engineer", yourName: "Arjun Nair", recipients: "Melissa Grant", stayedWithMe: "the migration story with the 40 TB table" },
    message: `Dear Melissa,

Thank you for your email and for taking the time to speak with me over the last three weeks. While I am disappointed, I understand and respect the decision.

I particularly enjoyed the migration story with the 40 TB table. I went back and looked at how we partition our own tables, and found two that could do with the same treatment.

I would be interested in future openings on the team, so please do keep my details on file.

Kind regards,
Arjun Nair`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Datawise", role: "Data Engineer", yourName: "Arjun Nair", recipients: "Melissa Grant", stayedWithMe: "the migration story with the 40 TB table", improve: "streaming pipelines" },
    message: `Dear Melissa,

I hope you had a good weekend. I am not writing to question the decision, only to ask for some advice if you have a minute.

When we talked about the migration with the 40 TB table, I could tell that I was on thin ice with streaming pipelines. If you were in my position, what would you learn first to be a stronger candidate for a role like this one?

I know you are busy, so no problem at all if you can't reply.

Best regards,
Arjun`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "St Mary's Primary School", role: "Teaching Assistant", yourName: "Joanne Pickering", recipients: "Mrs Holt", stayedWithMe: "the Year 2 class singing the times tables" },
    message: `Dear Mrs Holt,

Thank you for giving me the chance to visit St Mary's last Thursday, and for your kind phone call afterwards.

Hearing the Year 2 class singing the times tables was a joy and my own two now do it in the car. I was sad not to get the post, but I can tell the children are in good hands.

With best wishes for the rest of term,
Joanne Pickering`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lidl", role: "Shift Manager", yourName: "Piotr Nowak", recipients: "", stayedWithMe: "the trial shift on the bakery" },
    message: `Hello,

thank you for the trial shift and for your quick answer. It is a pity that it did not work this time, but I learned a lot on the bakery, for example how you plan the baking by the weather.

I would like to apply again when there is another position. Thank you also to Agnieszka, who showed me everything with a lot of patience.

Best regards
Piotr Nowak`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Lidl", role: "Shift Manager", yourName: "Piotr Nowak", recipients: "Tom Reilly", stayedWithMe: "the trial shift on the bakery", improve: "planning staff hours" },
    message: `Dear Tom,

thank you again for the trial shift on the bakery. I accept the decision, no question.

I would only like to ask you for one advice: what can I do to get better at planning staff hours before I apply for such a position again? A short answer would already help me a lot.

Best regards
Piotr`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Northgate Hospital", role: "Staff Nurse", yourName: "Grace Achieng", recipients: "Sister Paula Denton", stayedWithMe: "the handover on Ward 7" },
    message: `Dear Paula,

Thanks so much for letting me know and for the feedback you gave over the phone. You were right that I need more experience with tracheostomy care, and I have already asked my manager about shadowing on our respiratory unit.

The handover on Ward 7 was the best organised I have seen. I have pinched your coloured cards idea, I hope you don't mind!

All the best to you and the team,
Grace`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cobalt Creative", role: "Junior Designer", yourName: "Mia Sanders", recipients: "Theo, Priya", stayedWithMe: "the rebrand for the food bank" },
    message: `Hi Theo and Priya,

Thanks for getting back to me so quickly and for being honest about how close it was. Not going to lie, I was gutted for a day or two, but I'm really glad I got to meet you both.

The rebrand for the food bank is still my favourite thing in your portfolio. The bit about testing the logo on a crate of potatoes made me laugh.

Would love to stay in touch. Good luck with the studio move!

Mia`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "First County Credit Union", role: "Loan Officer", yourName: "Robert Delgado", recipients: "Ms. Whitaker", stayedWithMe: "" },
    message: `Dear Ms. Whitaker,

Thank you for considering me for the Loan Officer position and for meeting with me on April 3. Although I was sorry to learn that I was not selected, I enjoyed hearing about the small business program and the way you train tellers to spot members who could use it.

I wish you and the branch every success with the Route 9 opening.

Sincerely,
Robert Delgado`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "First County Credit Union", role: "Loan Officer", yourName: "Robert Delgado", recipients: "Ms. Whitaker", stayedWithMe: "the small business program", improve: "" },
    message: `Dear Ms. Whitaker,

Thank you again for meeting with me about the Loan Officer position. I understand that the decision is made and I fully respect it.

If you have a moment, I would be grateful for one piece of advice. Is there a certification or a kind of experience that would make me a stronger candidate for a role like this in the future?

I realize you may not be able to answer, and I thank you either way.

Sincerely,
Robert Delgado`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Haldane Logistics", role: "Warehouse Team Leader", yourName: "Craig Sutherland", recipients: "Davie", stayedWithMe: "the voice picking system" },
    message: `Hi Davie,

Cheers for the call yesterday. Gutted to miss out but fair enough, five years with the company beats an outsider like me.

That voice picking system was something else, never seen orders go out that quick. I've told my gaffer we need it.

Give us a shout if anything comes up on nights.

Craig`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Zentrum für Energieforschung", role: "Projektmanagerin", yourName: "Claudia Hofer", recipients: "Herr Dr. Brandl", stayedWithMe: "the tour through the battery lab" },
    message: `Dear Dr. Brandl,

thank you very much for your message and for the friendly conversation on 12 March. Of course I would have been happy about a positive answer, but I can understand your reasons well.

The tour through the battery lab impressed me, especially the test stand that you have built yourselves. I would be pleased if our paths crossed again, maybe at the conference in Graz.

Kind regards
Claudia Hofer`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Zentrum für Energieforschung", role: "Projektmanagerin", yourName: "Claudia Hofer", recipients: "Herr Dr. Brandl", stayedWithMe: "the tour through the battery lab", improve: "EU funding applications" },
    message: `Dear Dr. Brandl,

I have accepted your decision and do not want to discuss it. May I nevertheless ask you for a short advice?

You mentioned that EU funding applications are a big part of the work. Which training would you recommend to somebody who has only written national ones?

I thank you in advance and understand if there is no time for an answer.

Kind regards
Claudia Hofer`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Infosphere Pvt Ltd", role: "QA Analyst", yourName: "Sneha Kulkarni", recipients: "Mr. Rajesh Iyer", stayedWithMe: "the discussion on flaky tests" },
    message: `Dear Mr. Iyer,

Thank you for informing me about the outcome of the QA Analyst interview. I respect the decision and I am thankful for the opportunity given to me.

The discussion on flaky tests was very useful. I have since started marking such tests in our own suite and our build is already more stable.

Kindly consider my profile if there is any suitable requirement in future.

Thanks and regards,
Sneha Kulkarni`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Maple & Main Bakery", role: "Baker", yourName: "Hannah Cho", recipients: "Lou", stayedWithMe: "the rye starter named Gerald" },
    message: `Hi Lou!

Thanks so much for the trial morning. I'm bummed it's not me, but I had the best time and I totally get that you need someone who can do the 3 a.m. starts.

Please tell Gerald the rye starter I said hi. Mine at home now has a name too (Doris).

I'll be in for a loaf on Saturday!

Hannah`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ashford Borough Council", role: "Planning Officer", yourName: "Simon Whitfield", recipients: "Ms Jennifer Okonkwo", stayedWithMe: "the model of the market square" },
    message: `Dear Ms Okonkwo,

Thank you for your letter of 14 June regarding the Planning Officer post. I appreciate the time that you and the panel took, and the care with which you explained the result.

I was struck by the model of the market square, and by the note that a resident had pinned to it: "please keep the plane tree". I am pleased to see in the latest draft that you have.

I would welcome the opportunity to apply for future vacancies.

Yours sincerely,
Simon Whitfield`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ashford Borough Council", role: "Planning Officer", yourName: "Simon Whitfield", recipients: "Ms Jennifer Okonkwo", stayedWithMe: "the model of the market square", improve: "appeals" },
    message: `Dear Ms Okonkwo,

Further to my note of last week, I wonder whether I might ask a small favour. I do not wish to reopen the decision in any way.

I gathered at interview that my experience of planning appeals was thin. Could you suggest how someone in my position might best gain some?

I quite understand if council policy does not allow you to reply.

Yours sincerely,
Simon Whitfield`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Peak Fitness", role: "Personal Trainer", yourName: "Jordan Ellis", recipients: "Marcus", stayedWithMe: "the over-60s boxing class" },
    message: `Hey Marcus,

Appreciate the message man. Obviously wanted it but no hard feelings at all, sounds like the other guy already has clients lined up.

The over-60s boxing class was amazing, I've never seen a room have that much fun. If you ever need cover for it I'm your man.

Take care,
Jordan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harbor Point Aquarium", role: "Education Coordinator", yourName: "Denise Fowler", recipients: "Dr. Alan Reyes", stayedWithMe: "the octopus that unscrewed the jar" },
    message: `Dear Dr. Reyes,

I wanted to thank you for your thoughtful note. I know you had a lot of strong applicants, and it means a great deal that you took the time to write to each of us.

My students did not believe me about the octopus that unscrewed the jar, so I showed them the clip from your site. One of them has now decided to become a marine biologist "or an octopus".

I hope to bring the class over in the fall.

Warmly,
Denise Fowler`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kirkland & Shaw Solicitors", role: "Paralegal", yourName: "Amira Hassan", recipients: "Fiona Kirkland", stayedWithMe: "the housing possession case" },
    message: `Dear Fiona,

Thank you for letting me know the outcome, and for passing on the comments about my written exercise.

I found the housing possession case that you talked me through fascinating, not least because the tenant turned out to be right about the notice period. It confirmed that this is the area of law I want to work in.

I start a part-time course in September and hope to apply again once I have it.

Kind regards,
Amira Hassan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sunrise Senior Living", role: "Activities Assistant", yourName: "Teresa Lombardi", recipients: "Carol", stayedWithMe: "Mr. Jenkins beating me at dominoes" },
    message: `Dear Carol,

Thank you for taking the time to show me around and for your sweet email.

I am still smiling about Mr. Jenkins beating me at dominoes three times in a row and then offering to teach me. Please tell him I've been practicing.

I'm sorry it didn't work out, but I hope we can stay in touch. I'd be happy to come by as a volunteer too.

Love,
Teresa`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Sunrise Senior Living", role: "Activities Assistant", yourName: "Teresa Lombardi", recipients: "Carol", stayedWithMe: "Mr. Jenkins beating me at dominoes", improve: "working with people who have dementia" },
    message: `Hi Carol,

Thanks again for the lovely morning. I completely understand about the job.

One quick question and please only answer if you have time. I'd like to get better at working with people who have dementia. Is there a class or a book you'd point me to?

Say hi to Mr. Jenkins!

Teresa`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Talentbridge", role: "Operations Manager", yourName: "Lucy Chen", recipients: "Adam Fitzgerald", stayedWithMe: "your call after the second interview" },
    message: `Hi Adam,

Thank you for putting me forward for this one and for keeping me posted the whole way through. It's a shame, but these things happen.

Your call after the second interview really helped me to see what they were worried about, and I went into the final round much better prepared than I would have been on my own.

Please keep me in mind for similar roles, ideally within an hour of Leeds.

Thanks again,
Lucy`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Glow Cosmetics", role: "Social Media Manager", yourName: "Brianna Cole", recipients: "Jasmine Wu", stayedWithMe: "the campaign with real customers' bathrooms" },
    message: `Hi Jasmine,

Thank you for the update! I'm disappointed, but I'm grateful I got to meet the team and see how you work.

I loved the campaign with real customers' bathrooms. I told my sister about the lady with the fourteen rubber ducks and she has not stopped talking about it.

I hope the launch goes well next month, I'll be cheering from over here.

Best,
Brianna`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Meridian Bank", role: "Risk Analyst", yourName: "Oliver Grünwald", recipients: "Frau Keller", stayedWithMe: "the stress test exercise" },
    message: `Dear Ms Keller,

many thanks for your feedback by phone. It was important for me to hear it so openly, and I will work on my presentation skills.

The stress test exercise was demanding but fair, and I was surprised how much I could learn from it in one hour.

I wish you and your team all the best, and I hope that we see us again.

Best regards
Oliver Grünwald`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Peak Fitness", role: "Personal Trainer", yourName: "Jordan Ellis", recipients: "Marcus", stayedWithMe: "the over-60s boxing class", improve: "building a client list" },
    message: `Hey Marcus,

All good about the job, just after a bit of advice if you've got two minutes. The over-60s boxing class got me thinking: what's the best way to start building a client list when you're new in town?

No stress if you're too busy.

Jordan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Greenway Landscaping", role: "Crew Leader", yourName: "Miguel Santos", recipients: "Hank", stayedWithMe: "the rain garden at the library" },
    message: `Hank,

Thanks for meeting me out at the job site and for calling me back like you said you would. Not everybody does that.

I drove by the rain garden at the library again on Sunday after the storm and there wasn't a puddle left in the lot. Nice work.

If you need an extra hand in the spring I'm available.

Miguel`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Trinity Arts Trust", role: "Box Office Manager", yourName: "Eleanor Price", recipients: "Gareth Pugh", stayedWithMe: "the story of the ghost in row F" },
    message: `Dear Gareth,

What a kind email, thank you. I won't pretend I wasn't disappointed, but I had a feeling on the day that someone else might have more experience with the new ticketing system.

I've dined out on the story of the ghost in row F ever since. My husband refuses to sit there now.

Do let me know if you need casual front of house staff at Christmas.

Very best,
Eleanor`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bluefin Robotics", role: "Mechanical Engineer", yourName: "Daniel Kowalski", recipients: "Susan Park", stayedWithMe: "the leak test in the swimming pool" },
    message: `Hi Susan,

Thank you for the opportunity to interview at Bluefin and for the detailed feedback on my design exercise, which I did not expect and really value.

The leak test in the swimming pool, with half the team in flippers, told me everything I needed to know about the culture. I also think you were right about my seal design; I redid it with an O-ring on the other face and it is much simpler.

I'd love to try again next year.

Best,
Dan`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Glow Cosmetics", role: "Social Media Manager", yourName: "Brianna Cole", recipients: "Jasmine Wu", stayedWithMe: "the campaign with real customers' bathrooms", improve: "paid ads" },
    message: `Hi Jasmine,

Thanks again for everything, and congratulations to whoever got the job. I'm not asking for a second look or anything like that.

I'd love your advice on one thing. Most of what I've done is organic, so if I wanted to build up my paid ads experience, where would you start? And would you bother with the Meta certificate?

Totally understand if you don't have time.

Best,
Brianna`,
  },
];

/** Letters with one or two plain faults. */
const faulty: LetterCase[] = [
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Brightside Dental", role: "Receptionist", yourName: "Kelly Morgan", recipients: "Sandra", stayedWithMe: "the nervous little boy", improve: "" },
    message: `Hi Sandra,

Thanks for letting me know. I enjoyed meeting everyone and I hope the nervous little boy is doing OK.

Could you please tell me why I didn't get the job? I thought the interview went well so I'm a bit confused.

Thanks,
Kelly`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "no-detail"],
    details: { company: "Datawise", role: "Data Engineer", yourName: "Arjun Nair", recipients: "Melissa Grant", stayedWithMe: "", improve: "" },
    message: `Dear Melissa,

Thank you for the update regarding the Data Engineer position. I would like to know the reason for my rejection so that I can improve myself for future opportunities. Kindly let me know where I went wrong.

Regards,
Arjun Nair`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Haldane Logistics", role: "Warehouse Team Leader", yourName: "Craig Sutherland", recipients: "Davie", stayedWithMe: "the voice picking system" },
    message: `Hi Davie,

Thanks for the call. The voice picking system was great to see.

I have to say I don't agree with the decision. I've been running a team of 20 for six years and I don't think anyone else you saw could say the same. You said I didn't have enough leadership experience but that's just not right.

Craig`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Meridian Bank", role: "Risk Analyst", yourName: "Oliver Grünwald", recipients: "Frau Keller", stayedWithMe: "the stress test exercise", improve: "presentation" },
    message: `Dear Ms Keller,

thank you for your call. I found the stress test exercise interesting.

However, I cannot understand your decision. My calculation was correct and I was finished before the time was over. In my opinion the presentation was also good, so your assessment is in my view not objective.

Which course for presentation can you recommend me?

Best regards
Oliver Grünwald`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Infosphere Pvt Ltd", role: "QA Analyst", yourName: "Sneha Kulkarni", recipients: "Mr. Rajesh Iyer", stayedWithMe: "the discussion on flaky tests" },
    message: `Dear Mr. Iyer,

Thank you for the discussion on flaky tests. I was very much looking forward to joining your esteemed organization.

I request you to kindly reconsider my application and give me one chance to prove myself. I really need this job and I will work very hard.

Thanks and regards,
Sneha Kulkarni`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Lidl", role: "Shift Manager", yourName: "Piotr Nowak", recipients: "Tom Reilly", stayedWithMe: "the trial shift on the bakery" },
    message: `Dear Tom,

thank you for the trial shift on the bakery, I liked it very much.

Is there really no possibility any more? I could also start as normal staff or with fewer hours, and I would work also on every weekend. Please think about it one more time.

Piotr Nowak`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Kirkland & Shaw Solicitors", role: "Paralegal", yourName: "Amira Hassan", recipients: "Fiona Kirkland", stayedWithMe: "the housing possession case" },
    message: `Dear Fiona,

Thank you for your email. I enjoyed hearing about the housing possession case.

I do feel the process could have been handled better. I was kept waiting for forty minutes on the day, one of the partners hadn't read my CV, and it took five weeks to get an answer.

Kind regards,
Amira Hassan`,
  },
  {
    kind: "feedback",
    faults: ["blames", "asks-why"],
    details: { company: "Cobalt Creative", role: "Junior Designer", yourName: "Mia Sanders", recipients: "Theo", stayedWithMe: "the rebrand for the food bank", improve: "" },
    message: `Hi Theo,

I really liked the rebrand for the food bank, but I'm pretty annoyed to be honest. You had me do a whole weekend of unpaid work on that brief and then I get a two-line email.

Can you at least tell me what the reason was?

Mia`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Ashford Borough Council", role: "Planning Officer", yourName: "Simon Whitfield", recipients: "Ms Jennifer Okonkwo", stayedWithMe: "the model of the market square" },
    message: `Dear Ms Okonkwo,

Thank you for your letter, and for showing me the model of the market square.

I believe that my age played a part in the outcome. Unless I receive a full explanation within seven days I will be taking legal advice and making a formal complaint.

Yours sincerely,
Simon Whitfield`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Peak Fitness", role: "Personal Trainer", yourName: "Jordan Ellis", recipients: "Marcus", stayedWithMe: "the over-60s boxing class" },
    message: `Marcus,

The over-60s boxing class was cool but you wasted my time with three interviews and a free session when you were always going to give it to your mate. I'll be leaving an honest review on Google so other people know what they're in for.

Jordan`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "St Mary's Primary School", role: "Teaching Assistant", yourName: "Joanne Pickering", recipients: "Mrs Holt", stayedWithMe: "the Year 2 class singing the times tables" },
    message: `Dear Mrs Holt,

Thank you for seeing me. I loved the Year 2 class singing the times tables.

I'm not surprised I didn't get it. I'm hopeless at interviews and I know I came across really badly. I don't blame you for choosing someone better than me.

Joanne Pickering`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Maple & Main Bakery", role: "Baker", yourName: "Hannah Cho", recipients: "Lou", stayedWithMe: "the rye starter named Gerald" },
    message: `Hi Lou,

Thanks for the trial morning and for introducing me to Gerald. I'm so sorry about the burnt tray, and I'm really sorry I was five minutes late. I feel terrible about it. Sorry again for all the hassle and sorry for bothering you with this email!

Hannah`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Glow Cosmetics", role: "Social Media Manager", yourName: "Brianna Cole", recipients: "Jasmine Wu", stayedWithMe: "the campaign with real customers' bathrooms" },
    message: `Hi Jasmine,

I just want to say that meeting you was the most incredible experience of my life. You are such an amazing, inspiring, brilliant woman and Glow is the best company in the world. I am absolutely in love with the campaign with real customers' bathrooms and I will never forget that day.

Brianna`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Bluefin Robotics", role: "Mechanical Engineer", yourName: "Daniel Kowalski", recipients: "Susan Park", stayedWithMe: "the leak test in the swimming pool", improve: "tolerance analysis" },
    message: `Hi Susan,

Thanks again for the tour and the leak test in the swimming pool. I respect the decision and would love some advice.

What should I focus on to improve my tolerance analysis? Do you think a master's degree would help? How important is experience with ROS? And which other companies would you look at if you were me?

Best,
Dan`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Trinity Arts Trust", role: "Box Office Manager", yourName: "Eleanor Price", recipients: "Gareth Pugh", stayedWithMe: "the story of the ghost in row F" },
    message: `Dear Gareth,

Thank you for interviewing me for the [job title] post last week. I enjoyed the story of the ghost in row F very much.

I hope our paths cross again.

Best wishes,
[Your name]`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Meridian Bank", role: "Risk Analyst", yourName: "Oliver Grünwald", recipients: "Frau Keller", stayedWithMe: "the stress test exercise" },
    message: `Dear Ms Keller,

thank you for the interview at Commerzbank and for your open words. The stress test exercise was demanding but fair, and I learned a lot from it.

I would be glad to hear from you again.

Best regards
Oliver Grünwald`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Harbor Point Aquarium", role: "Education Coordinator", yourName: "Denise Fowler", recipients: "Dr. Alan Reyes", stayedWithMe: "the octopus that unscrewed the jar" },
    message: `Dear Dr. Thompson,

Thank you for your note and for your time last week. My students did not believe me about the octopus that unscrewed the jar, so we watched the clip together.

I hope to apply again when the next position opens.

Sincerely,
Denise Fowler`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Greenway Landscaping", role: "Crew Leader", yourName: "Miguel Santos", recipients: "Hank", stayedWithMe: "the rain garden at the library" },
    message: `Hank,

THANK YOU for showing me around!!! The rain garden at the library is AWESOME and I drove past it twice this week just to look.

Call me if you need anybody in the spring!!!

Miguel`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "First County Credit Union", role: "Loan Officer", yourName: "Robert Delgado", recipients: "Ms. Whitaker", stayedWithMe: "" },
    message: `Dear Ms. Whitaker,

Thank you for taking the time to interview me for the Loan Officer position. I enjoyed meeting with you and learning more about the company. Although I was disappointed to learn that I was not selected, I appreciate your consideration.

I remain interested in working for your company, and I hope that you will keep me in mind for future opportunities.

Sincerely,
Robert Delgado`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Talentbridge", role: "Operations Manager", yourName: "Lucy Chen", recipients: "Adam Fitzgerald", stayedWithMe: "your call after the second interview" },
    message: `Hi Adam,

Thanks for letting me know.

Lucy`,
  },
  {
    kind: "feedback",
    faults: ["too-long", "blames"],
    details: { company: "Northgate Hospital", role: "Staff Nurse", yourName: "Grace Achieng", recipients: "Sister Paula Denton", stayedWithMe: "the handover on Ward 7", improve: "tracheostomy care" },
    message: `Dear Paula,

Thank you for your call on Monday and for telling me about the outcome. I have thought a lot about the day since then and wanted to write down a few things while they are still fresh in my mind.

First of all I want to say that I enjoyed meeting the team on Ward 7. The handover was very well organised and I liked the coloured cards that you use. I have told my colleagues here about them and our manager would like to try them too, because our own handover often takes forty minutes and still leaves out the things that matter.

I have been qualified for eleven years now. I trained in Nairobi, where I worked in a busy emergency department for four years, and then I came to the UK and worked in a nursing home while I waited for my registration, and since then I have been on a general medical ward. I have always had good appraisals and I have never had a complaint.

What upset me is that the second interviewer was rude from the beginning and clearly did not want to be there. She interrupted me several times and looked at her phone while I was answering. I do not think that anyone should be treated like that.

Could you suggest a course on tracheostomy care that would help me for next time?

Kind regards,
Grace`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Sunrise Senior Living", role: "Activities Assistant", yourName: "Teresa Lombardi", recipients: "Carol", stayedWithMe: "Mr. Jenkins beating me at dominoes", improve: "working with people who have dementia" },
    message: `Hi Carol,

I understand why you didn't pick me. I'm too old and I've been out of work so long that I'm no use to anybody. Even Mr. Jenkins beat me at dominoes!

Is there a class you would recommend for working with people who have dementia?

Teresa`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Ashford Borough Council", role: "Planning Officer", yourName: "Simon Whitfield", recipients: "Ms Jennifer Okonkwo", stayedWithMe: "the model of the market square", improve: "appeals" },
    message: `Dear Ms Okonkwo,

I am so sorry to trouble you again. I apologise for taking up yet more of your time after you were kind enough to show me the model of the market square, and please forgive me if this is not appropriate.

Could you suggest how I might gain experience of planning appeals? Again, my apologies for the inconvenience.

Yours sincerely,
Simon Whitfield`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "begs"],
    details: { company: "Sunrise Senior Living", role: "Activities Assistant", yourName: "Teresa Lombardi", recipients: "Carol", stayedWithMe: "Mr. Jenkins beating me at dominoes" },
    message: `Dear Carol,

I had a wonderful time with Mr. Jenkins and the dominoes. I honestly think you are making a mistake because nobody could love those residents more than I would.

Won't you please give me another chance? I could come in for a week and you could see for yourself.

Teresa`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "no-detail"],
    details: { company: "Infosphere Pvt Ltd", role: "QA Analyst", yourName: "Sneha Kulkarni", recipients: "Mr. Rajesh Iyer", stayedWithMe: "" },
    message: `Respected Sir,

I have no words to express my gratitude for the golden opportunity given to me by your highly esteemed and prestigious organization. It was a great honour and privilege for me to be interviewed by such eminent and brilliant personalities. I will be forever grateful to you.

Thanking you,
Sneha Kulkarni`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name"],
    details: { company: "Kirkland & Shaw Solicitors", role: "Paralegal", yourName: "Amira Hassan", recipients: "Fiona Kirkland", stayedWithMe: "the housing possession case", improve: "legal drafting" },
    message: `Dear Fiona,

Thank you again for talking me through the housing possession case. I accept the decision and would love to work for Bennett & Cole one day.

Is there one thing you would advise me to practise to get better at legal drafting?

Kind regards,
Amira Hassan`,
  },
  {
    kind: "feedback",
    faults: ["placeholder", "asks-why"],
    details: { company: "Haldane Logistics", role: "Warehouse Team Leader", yourName: "Craig Sutherland", recipients: "Davie", stayedWithMe: "the voice picking system", improve: "" },
    message: `Hi NAME,

Thanks for showing me the voice picking system. I'm writing to ask why you went with someone else, was it my experience or the interview?

Craig`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Hartwell Motors", role: "Service Advisor", yourName: "Steve Brannigan", recipients: "Rick", stayedWithMe: "the '67 Mustang in the back bay" },
    message: `Rick,

Thanks for showing me the '67 Mustang in the back bay, that was a treat.

I'd be lying if I said I wasn't frustrated. I was told twice that the job was pretty much mine, and then your HR lady ghosts me for a month. That's no way to treat people.

Steve`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Hartwell Motors", role: "Service Advisor", yourName: "Steve Brannigan", recipients: "Rick", stayedWithMe: "the '67 Mustang in the back bay", improve: "" },
    message: `Hi Rick,

Still thinking about the '67 Mustang in the back bay.

I've got 15 years in the business and every certification you asked for, so I'm struggling to see what more I could have done. What did the other guy have that I didn't?

Steve`,
  },
  {
    kind: "feedback",
    faults: ["begs", "over-apologizes"],
    details: { company: "Glow Cosmetics", role: "Social Media Manager", yourName: "Brianna Cole", recipients: "Jasmine Wu", stayedWithMe: "the campaign with real customers' bathrooms", improve: "paid ads" },
    message: `Hi Jasmine,

Sorry to bother you again and sorry if this is weird! I know you said no but I can't stop thinking about the campaign with real customers' bathrooms, and I was wondering if there's any way you'd change your mind? I'd even take an internship or work for less until I've learned paid ads.

Sorry, I know you're busy!

Brianna`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
