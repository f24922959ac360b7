import type { LetterCase } from "../letters.ts";

/** Letters the rules were tuned on: offices, laboratories, agencies and shops. */
export const letters: LetterCase[] = [
  // Clean letters, many with words that look like faults.
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Acme Robotics", role: "Embedded Engineer (C++ [embedded])", yourName: "Ines Calder", recipients: "Tom Okafor", stayedWithMe: "the drawer of motors that failed in the field" },
    message: `Hi Tom,

Thank you for letting me know about the Embedded Engineer (C++ [embedded]) role. I understand you chose another candidate, and I am glad you found someone.

The drawer of motors that failed in the field was the best introduction to a team I have had. I hope the spring release goes smoothly.

Best,
Ines`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Brightwater Analytics", role: "Data Analyst", yourName: "Rohan Deshpande", recipients: "Emily Hart", stayedWithMe: "the churn case study", improve: "SQL window functions" },
    message: `Dear Emily,

Thank you again for the churn case study. I accept the decision and I will not argue with anything you tell me.

I would value your advice on one thing. For a Data Analyst role like this, which would you build up first: SQL window functions or storytelling with charts? If you would rather not say, I completely understand.

Kind regards,
Rohan Deshpande`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "KPMG", role: "AUDIT ASSOCIATE", yourName: "Farah Siddiqui", recipients: "Ms. Novak", stayedWithMe: "your stories from the NASA audit" },
    message: `Dear Ms. Novak,

Thank you for considering me for the AUDIT ASSOCIATE role at KPMG. Your stories from the NASA audit made the hour pass quickly, and HR could not have been kinder with the ACCA paperwork.

I hope to cross paths again once I have passed the last two exams.

Sincerely,
Farah Siddiqui`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lumen Pay", role: "Product Designer", yourName: "Maya Lindqvist", recipients: "Priya Raghunathan, Ben Stone", stayedWithMe: "the wall of rejected icons" },
    message: `Hi Priya and Ben,

Thank you, thank you, thank you for showing me the wall of rejected icons. I have started one at home.

I'm disappointed, of course, and I also left with three ideas for my own work. If the review process for new patterns ever goes public, I'd love to read about it.

Warmly,
Maya`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Stahlwerk Neumann GmbH", role: "Controller", yourName: "Jörg Weiß", recipients: "Frau Dr. Müller", stayedWithMe: "the visit to the rolling mill" },
    message: `Dear Dr. Mueller,

thank you very much for your message and for the visit to the rolling mill. I respect your decision.

May I ask you for one advice? Which knowledge should I deepen before I apply for a comparable position, for example SAP S/4HANA or cost accounting under IFRS? I would be thankful for a short answer, but please feel free to ignore this mail.

With kind regards
Joerg Weiss`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Infosphere Solutions Pvt. Ltd.", role: "Java Developer", yourName: "Karthik Subramanian", recipients: "Mr. Venkatesh Iyer", stayedWithMe: "the discussion on thread pools" },
    message: `Respected Mr. Venkatesh Sir,

Greetings of the day. Thank you for giving me the opportunity to attend the interview for Java Developer at Infosphere Solutions. The discussion on thread pools cleared many doubts which I was having since college.

I will definitely work on the points you have told. Kindly keep my profile in your database for any future openings.

Thanks and regards,
Karthik S.`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "The Home Depot", role: "Assistant Store Manager", yourName: "Dwayne Porter", recipients: "Carla", stayedWithMe: "" },
    message: `Hi Carla,

Thanks for the call about the Assistant Store Manager job at Home Depot. I had a blast walking the lumber aisle with you and seeing how Luis re-stacks the returns by color so nobody has to read a tag.

You guys run a good store. I'll be back on Saturday for deck screws, and I'll apply again when something opens up.

Take care,
Dwayne`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Northwind Health", role: "Clinical Research Associate", yourName: "Dr. Adaeze Obi", recipients: "Dr. Søren Kjær", stayedWithMe: "what you said about consent forms nobody reads" },
    message: `Dear Dr. Kjaer,

Thank you for your email of 3 March. Although the answer was no, I keep returning to what you said about consent forms nobody reads, and I have since rewritten two of ours in plain language.

I hope that we will meet at a conference one day.

With best wishes,
Adaeze Obi, MD`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Tessera", role: "Backend Engineer", yourName: "Jonas Brandt", recipients: "Aiko", stayedWithMe: "pairing on the rate limiter" },
    message: `Hi Aiko,

I really enjoyed pairing on the rate limiter, even if I argued for the wrong data structure for ten minutes.

No hard feelings at all. I'm not after a post-mortem; I'd just like to know what to practice. If you were me, what would you focus on over the next six months?

Thanks either way,
Jonas`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Verity & Co.", role: "Paralegal", yourName: "Grace Adeleke", recipients: "Simon Fairchild", stayedWithMe: "the discrimination claim you walked me through" },
    message: `Dear Simon,

Thank you for your time on Tuesday. The discrimination claim you walked me through, from the first letter to the tribunal, was a lesson in patience, and I understand much better now what your lawyers need from a paralegal.

I wish you and the successful candidate all the best.

Yours sincerely,
Grace Adeleke`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Glassdoor", role: "Community Manager", yourName: "Tasha Reed", recipients: "Miguel Santos", stayedWithMe: "how your team answers angry reviews" },
    message: `Hi Miguel,

Thank you for the interview at Glassdoor and for telling me how your team answers angry reviews with a question instead of a policy.

Would you be open to sharing one skill that would make me a stronger candidate for a Community Manager role? I know you are busy, so a single line is great.

Best regards,
Tasha Reed`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fable Games", role: "Level Designer", yourName: "Robin Achterberg", recipients: "the hiring team", stayedWithMe: "" },
    message: `Hello everyone,

Thank you for the kind email. When Noor described how players kept jumping into the well because it looked friendly, I laughed, and then I went home and looked at every well in my own levels.

It would have been a dream to work on it with you. On to the next one.

Robin`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Halden Bank plc", role: "Risk Analyst", yourName: "Oliver James Pryce", recipients: "Alexandra Whitcombe", stayedWithMe: "the question on liquidity stress in small banks" },
    message: `Dear Alex,

Thank you for letting me know so promptly, and for the reasons you gave on the phone: they were useful and fair. The question on liquidity stress in small banks caught me out, and I have been reading about it since.

I should be very glad to hear of future openings at Halden Bank.

Kind regards,
Oliver Pryce`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Orchard Retail Group", role: "HR Business Partner", yourName: "Lucy Tran", recipients: "Denise Walker", stayedWithMe: "the exercise on the store closure" },
    message: `Dear Denise,

Thank you for the exercise on the store closure, which was tough and realistic.

If there is a reason you can share, I would be glad of it; if not, I understand completely. My one question looks forward: which kind of HR project would best prepare me for a partner role?

Kind regards,
Lucy`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Blue Finch Media", role: "Copywriter", yourName: "Aaron Feld", recipients: "Sue Lawless", stayedWithMe: "the headline you wrote on a napkin" },
    message: `Dear Sue,

So it wasn't me this time. Thank you for saying it kindly, and for the headline you wrote on a napkin. I asked myself why it works so well, and I think it is because it never begs for attention.

I hope we get to work together another time.

Aaron Feld`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Evergreen Energy", role: "Project Manager", yourName: "Catherine O'Neill", recipients: "Patrick D'Souza", stayedWithMe: "the turbine that the village named" },
    message: `Dear Patrick,

Thank you for your feedback, which was honest and which I needed. You are right that my budget section was thin. I will not make excuses for it.

I will remember the turbine that the village named. Good luck with the planning appeal: I hope the objections are withdrawn.

Catherine O’Neill`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Meridian Airlines", role: "Cabin Crew", yourName: "Sofia Marchetti", recipients: "", stayedWithMe: "the group exercise with the missing meals" },
    message: `Dear Hiring Team,

Thank you for inviting me to Gatwick for the assessment day. The group exercise with the missing meals was great fun, and I am grateful to the two trainers who stayed late to answer our questions.

I would be delighted to try again next year!

Best wishes,
Sofia Marchetti`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Cloudberry AB", role: "Site Reliability Engineer", yourName: "Min-jun Park", recipients: "Anders", stayedWithMe: "the incident simulation" },
    message: `Hi Anders,

The incident simulation was the most honest interview I've had. I know my first instinct (restart everything) wasn't the right one.

Could you recommend a book or course on incident command? And is it worth applying again after a year on call? Two short answers would be plenty. Sorry for the slow reply, by the way; I was travelling.

Thanks,
Min-jun`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pinnacle Staffing", role: "Accounts Payable Clerk", yourName: "Wendy Baptiste", recipients: "Harold Finch", part: "agency-recruiter", stayedWithMe: "your tip about three-way matching" },
    message: `Dear Harold,

Thank you for putting me forward to your client and for calling with the outcome. Your tip about three-way matching was exactly what I needed to say, and I said it.

I'd be happy for you to send my CV to other firms that use Sage or Xero. Please pass on my thanks to the panel.

Kind regards,
Wendy Baptiste`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Riverside University", role: "Lecturer in Linguistics", yourName: "Dr Helena Marsh", recipients: "Professor Nkemelu", stayedWithMe: "the seminar on whistled languages" },
    message: `Dear Professor Nkemelu,

Thank you for your gracious letter. I was honoured to be shortlisted, and I enjoyed the seminar on whistled languages a great deal, including the student who disagreed with every word I said.

I have accepted the decision with good grace, I hope. I look forward to reading the department's next volume.

Yours sincerely,
Helena Marsh`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Sapphire Hotels", role: "Revenue Manager", yourName: "Deepika Nair", recipients: "Mr. Anand Rao", stayedWithMe: "the discussion about wedding season in Jaipur" },
    message: `Dear Mr. Rao,

Thank you for sparing your valuable time. I really liked the discussion about wedding season in Jaipur and your way of pricing the last ten rooms.

Kindly suggest one area where I should improve myself before applying for such a role again. I will be thankful for any guidance from your side.

Warm regards,
Deepika Nair`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Juniper Foods", role: "Quality Manager", yourName: "Erik Solheim", recipients: "Margit", stayedWithMe: "the jam that failed the taste panel three times" },
    message: `Dear Margit,

It is a pity, but it is also fair: you needed somebody with BRC and HACCP experience from the first day, and I have only ISO 22000.

The jam that failed the taste panel three times and then won the prize is a story I have told at dinner twice already. Thank you for it.

Best regards from Bergen,
Erik`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Citywide Legal Aid", role: "Staff Attorney", yourName: "Naomi Feinberg", recipients: "Judge Alvarez", stayedWithMe: "the eviction docket on Monday mornings" },
    message: `Dear Judge Alvarez,

Thank you for writing personally about the Staff Attorney position. Watching the eviction docket on Monday mornings reminded me why I became a lawyer: not to sue anybody, but to sit next to people nobody sits next to.

I'd be honored to be considered if another position opens.

Respectfully,
Naomi Feinberg`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Polar Software", role: "QA Engineer", yourName: "Lena Fischer", recipients: "Hassan", stayedWithMe: "", improve: "test automation with Playwright" },
    message: `Hi Hassan,

Thanks for the quick decision. In the second round you asked how I would test a lift, and I still wake up with new edge cases.

I want to get better at test automation with Playwright. What would convince you, in a portfolio, that somebody is ready for a QA role like yours?

Best,
Lena`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marigold Insurance", role: "Claims Handler", yourName: "Terence Boyd", recipients: "Ms Achebe", stayedWithMe: "the claim about the runaway goat" },
    message: `Dear Ms Achebe,

Thank you for your call. I won't pretend that I'm not disappointed, but I think you made a sensible choice in taking someone who already knows your system.

The claim about the runaway goat will stay with me. I never knew liability could be so funny, nor that it wasn't the goat's fault.

Kind regards,
Terence Boyd`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Nimbus", role: "Head of Growth", yourName: "Valentina Cruz", recipients: "Greg", stayedWithMe: "the chart you drew from memory" },
    message: `Hi Greg,

Appreciate you telling me straight. The chart you drew from memory, with the dip in week six, explains more about subscriptions than anything I've read.

I'm rooting for you all. If the person you hired ever needs a sparring partner, I'm around.

Valentina`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Aldridge Architects", role: "Architectural Technologist", yourName: "Kwame Boateng", recipients: "Fiona Aldridge", stayedWithMe: "the model of the school with the removable roof" },
    message: `Dear Fiona,

Thank you for your message and for taking the trouble to explain your thinking. I particularly valued seeing the model of the school with the removable roof, and hearing why the children got to choose the door handles.

I would be pleased to stay in touch and to hear about the opening.

Best wishes,
Kwame Boateng`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Zephyr Logistics", role: "Supply Chain Planner", yourName: "Marta Kowalska", recipients: "Luc Vandamme", stayedWithMe: "the forecast for umbrellas" },
    message: `Dear Luc,

Thank you for telling me about your decision. The forecast for umbrellas was a lovely exercise: I have never cared so much about rain.

I don't want to reopen anything. I'd simply like to ask which of these would count most for a planner: APICS certification, a year with SAP IBP, or more Python?

Kind regards,
Marta Kowalska`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hearth & Hound", role: "Store Assistant", yourName: "Poppy Lane", recipients: "Bev", stayedWithMe: "meeting Biscuit the three-legged greyhound" },
    message: `Hi Bev,

Thanks so much for letting me know! Meeting Biscuit the three-legged greyhound made my week :)

I was gutted, not going to lie, but you were so nice about it. I'll pop in to see him.

Love to all,
Poppy`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ironbridge Consulting", role: "Management Consultant", yourName: "Stephen Oduya", recipients: "Charlotte", stayedWithMe: "" },
    message: `Dear Charlotte,

Thank you for the update. I had wondered whether the case on hospital laundry would end with robots; you ended it with two nurses and a label printer, and I have quoted that to my current client.

I appreciate how carefully the firm runs its selection. I wish you a good recruiting season.

Best regards,
Stephen Oduya`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Sunrise Solar", role: "Sales Representative", yourName: "Bobby Tran", recipients: "Kimberly Jackson", stayedWithMe: "the mock pitch to the skeptical farmer" },
    message: `Hi Kimberly,

Thanks for getting back to me. The mock pitch to the skeptical farmer was the hardest sell of my life, and I loved it.

Would you mind telling me one thing I should do differently the next time I pitch? If a quick call is easier, I'm free most afternoons. Either way, thanks for your time.

Bobby Tran
555-0142`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ostrava Instruments s.r.o.", role: "Firmware Developer", yourName: "Petr Novák", recipients: "Ing. Dvořáková", stayedWithMe: "the oscilloscope from 1974 that still works" },
    message: `Dear Ing. Dvorakova,

thank you for the information about the result of the selection procedure. It was for me a pleasure to see the oscilloscope from 1974 that still works.

If in the future you look for somebody with experience in STM32 and CAN bus, I would be glad to hear from you.

Best regards,
Petr Novak`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Beacon Charity", role: "Fundraising Lead", yourName: "Imani Brooks", recipients: "Jean-Paul", stayedWithMe: "the donor who sends one pound every week" },
    message: `Dear Jean-Paul,

Thank you for your warm email. I've told my family about the donor who sends one pound every week, with a note, and we have decided to do the same.

There is no need for an apology about the delay. It has been a pleasure throughout, and I am thankful that I had the chance to present to the trustees.

With gratitude,
Imani`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cobalt Security", role: "Penetration Tester", yourName: "Nikhil Arora", recipients: "Freya", stayedWithMe: "the badge cloning demo in the kitchen" },
    message: `Hey Freya,

Thanks for the heads-up. The badge cloning demo in the kitchen was worth the trip on its own; I now threaten my colleagues with it whenever they leave their cards on the table.

I'll be at BSides in June, with a talk on null sessions. Come and say hi.

Nikhil`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Wexford County Council", role: "Planning Officer", yourName: "Aoife Kinsella", recipients: "Mr Redmond", stayedWithMe: "the flood map exercise" },
    message: `Dear Mr Redmond,

I am grateful for your letter of 12 June, and for the flood map exercise, which I have since shown to my old tutor.

May I ask whether you would advise me to complete the RTPI assessment before applying for a similar post? I do not expect a long answer, and none at all if the rules do not allow it.

Yours sincerely,
Aoife Kinsella`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Studio Papel", role: "Junior Illustrator", yourName: "Camila Ferreira", recipients: "Joana", stayedWithMe: "the flat file of abandoned covers" },
    message: `Dear Joana,

What a treat it was to open the flat file of abandoned covers. The green one with the sleeping fox is better than most covers that get printed.

I was sad about the news for an evening, then I drew for two days. Thank you for that.

Um abraço,
Camila`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Delta Freight", role: "Warehouse Operative", yourName: "Mohammed Rafiq", recipients: "Shift Manager", stayedWithMe: "the pick-to-light wall" },
    message: `Dear Shift Manager,

Thank you for giving me a go on the pick-to-light wall. I got to 92 an hour by the end and I was only just beginning to enjoy it.

I know that others had their counterbalance licence already. I am booked in for mine in November.

Thank you,
M. Rafiq`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Quill Publishing", role: "Commissioning Editor", yourName: "Theodora Banks", recipients: "Alistair", stayedWithMe: "the reader report I wrote on the train novel" },
    message: `Dear Alistair,

You were generous about the reader report I wrote on the train novel, and I have taken heart from that.

I would welcome your advice on where to put my effort: negotiation, or list building? And if you know of anyone who takes freelance readers, might I mention your name?

Yours,
Theodora Banks`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Vantage Biotech Inc.", role: "Research Scientist", yourName: "Xiuying Chen", recipients: "Dr. Maria Lopez-Garcia", stayedWithMe: "the zebrafish that changed color overnight" },
    message: `Dear Dr. Lopez-Garcia,

Thank you for informing me of the outcome. The zebrafish that changed color overnight, and your decision to publish the failed controls as well, say a lot about how people work at Vantage Biotech.

Please extend my thanks to the lab. I hope our work will overlap in the future.

Sincerely,
Xiuying Chen`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Basalt Coffee", role: "Barista Trainer", yourName: "Elif Yılmaz", recipients: "Ömer", stayedWithMe: "the blind tasting with the instant coffee in it" },
    message: `Hi Omer,

You got me with the blind tasting with the instant coffee in it. I gave it a seven. I will never live it down, and I have been telling everyone.

Thanks for a lovely afternoon and for being straight with me about the job.

See you around,
Elif`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Granite State Credit Union", role: "Loan Officer", yourName: "Denise LaFleur", recipients: "Mr. Whitaker", stayedWithMe: "the loan committee story about the snowplow" },
    message: `Dear Mr. Whitaker,

I appreciate your letting me know that you have gone with an internal candidate. That makes sense to me; she knows your members, and I would have had to learn them.

The loan committee story about the snowplow is the best argument for local lending that I have heard.

Sincerely,
Denise LaFleur`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Larkspur Systems", role: "Scrum Master", yourName: "Gerald Whyte", recipients: "Nina Petrova", stayedWithMe: "the retro you ran with postcards" },
    message: `Dear Nina,

I have tried the retro you ran with postcards on my own team and it worked.

You mentioned that feedback was possible, so I am taking you up on it. Is there one thing in how I ran the planning exercise that I could do better? I promise to read it, say thanks and leave it there.

Regards,
Gerald Whyte`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Apex Fitness", role: "Personal Trainer", yourName: "Jordan Blake", recipients: "Coach Ramirez", stayedWithMe: "the 6 a.m. class for retired firefighters" },
    message: `Coach Ramirez,

Thanks for letting me shadow the 6 a.m. class for retired firefighters. Those guys don't quit, and neither will I: CSCS exam in October, then I'm knocking on your door again.

Appreciate you.

Jordan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ministry of Agriculture", role: "Policy Adviser", yourName: "Rupert Hale", recipients: "Dame Judith Orme", stayedWithMe: "the submission you kept to one page" },
    message: `Dear Dame Judith,

Thank you for your note. I took from our conversation the submission you kept to one page, and the remark that ministers read the last line first.

I make no complaint of the outcome: the field was strong and the panel courteous. I shall try again at the next campaign.

Yours sincerely,
Rupert Hale`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tidepool Labs", role: "iOS Developer", yourName: "Samir Haddad", recipients: "Chloe", stayedWithMe: "" },
    message: `Hi Chloe,

Thanks for the call yesterday! Sean's bug hunt (the one with the upside-down map) was hands down the best live exercise I've done, and I've since found the same bug in my own app. Twice.

Hope the App Store launch goes well.

Cheers,
Samir`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Helix Pharma", role: "Regulatory Affairs Specialist", yourName: "Ananya Ghosh", recipients: "Dr. Stefan Krüger", stayedWithMe: "the module 3 exercise" },
    message: `Dear Dr. Krüger,

I thank you for the fair and transparent procedure, and for the module 3 exercise, in which I learned a lot.

I am not writing in order to question the result. It would help me to know which of these topics you would recommend me to deepen: EMA variations or CMC writing. With one sentence you would already help me much.

Best regards,
Ananya Ghosh`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Canopy Travel", role: "Itinerary Planner", yourName: "Freddie Nash", recipients: "Yuki Tanabe", stayedWithMe: "the train in Hokkaido that ran for one student" },
    message: `Dear Yuki,

Thank you for considering me, for the two conversations, and above all for the train in Hokkaido that ran for one student. I looked it up; it is all true.

I know what I'd do differently next time. I wish you a busy summer.

With warm regards,
Freddie Nash`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Monarch Textiles", role: "Merchandiser", yourName: "Shabnam Qureshi", recipients: "Mr. Thapar", stayedWithMe: "your remark that a margin is a promise" },
    message: `Dear Mr. Thapar,

With reference to your mail dated 14th August, I thank you for intimating the result. I have noted your remark that a margin is a promise, and shared the same with my batchmates.

It was a great learning experience. I request you to kindly convey my regards to Ms. Dutta also.

Yours faithfully,
Shabnam Qureshi`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Oslo Design Week", role: "Producer", yourName: "Henrik Dahl", recipients: "Ingrid", stayedWithMe: "the plan B for rain, wind and royalty" },
    message: `Hi Ingrid,

Still smiling about the plan B for rain, wind and royalty. Thanks for letting me see it.

I'd love your take on one thing, and only if it's easy: what kind of event should I produce next to be ready for a job like this? Have a great festival!

Henrik`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sterling Dental", role: "Practice Manager", yourName: "Angela Frost", recipients: "Dr Patel", stayedWithMe: "the waiting room without a clock" },
    message: `Dear Dr Patel,

Thank you for the time that you, Claire and the nurses gave me. The waiting room without a clock is a small stroke of kindness, and I noticed how calm people were in it.

I am sorry that we shall not be working together. Do keep me in mind.

Kind regards
Angela Frost`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Redwood Unified School District", role: "School Counselor", yourName: "Marcus Bell", recipients: "Principal Nguyen", stayedWithMe: "the sophomore who asked you to be her reference for the circus" },
    message: `Dear Principal Nguyen,

Thank you for the call on Thursday, hard as it must have been to make so many of them. The sophomore who asked you to be her reference for the circus is exactly why I want to do this work.

I never thought I'd say this about a rejection, but I came away encouraged.

Warmly,
Marcus Bell`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Falcon Cycles", role: "Mechanic", yourName: "Toby Grant", recipients: "Ray", stayedWithMe: "the tandem hanging from the ceiling" },
    message: `Ray,

Cheers for the bell. No worries about the job, you need someone with Cytech 3 and that isn't me yet. The tandem hanging from the ceiling is a beauty; if you ever sell it, ring me first.

Toby`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bluebird Translations", role: "Localization Lead", yourName: "Anneliese Vogt", recipients: "Marco Bianchi", stayedWithMe: "the untranslatable button" },
    message: `Dear Marco,

Thank you for the time you took, and for the untranslatable button, which I have since discussed with every colleague I have.

Looking ahead, I'd be interested to hear whether you see my gap rather in people management or in tooling (memoQ, Trados). Even one word helps.

Best wishes from Graz,
Anneliese Vogt`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pioneer Press", role: "Investigative Reporter", yourName: "Dana Whitfield", recipients: "Hal Brenner", stayedWithMe: "the way you read the sewage contract aloud" },
    message: `Hal,

Thanks for the straight answer. I won't soon forget the way you read the sewage contract aloud until somebody in the room said what it meant.

You asked what I would have done about the unfair dismissal story, and I have a better reply now, but that can wait for a beer.

Best,
Dana`,
  },
  // Letters with one fault or more.
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Acme Robotics", role: "Embedded Engineer", yourName: "Ines Calder", recipients: "Tom Okafor", stayedWithMe: "the drawer of motors that failed in the field" },
    message: `Hi Tom,

Thank you for your email. The drawer of motors that failed in the field was a highlight. I do have to say that I disagree with your decision: I meet every requirement in the posting and I believe I was the best candidate for the role.

Best,
Ines`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Brightwater Analytics", role: "Data Analyst", yourName: "Rohan Deshpande", recipients: "Emily Hart", stayedWithMe: "the churn case study" },
    message: `Dear Emily,

Thank you for the churn case study. I would like to know the reason I was not selected for this position. What went wrong in the final round?

Kind regards,
Rohan Deshpande`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name", "no-detail"],
    details: { company: "KPMG", role: "Audit Associate", yourName: "Farah Siddiqui", recipients: "Ms. Novak", stayedWithMe: "your stories from the NASA audit" },
    message: `Dear Ms. Novak,

Thank you for considering my application for the Audit Associate position at Deloitte. Although I was disappointed, I enjoyed our conversation and learning more about the firm. I hope you will keep me in mind for future opportunities.

Sincerely,
Farah Siddiqui`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Lumen Pay", role: "Product Designer", yourName: "Maya Lindqvist", recipients: "Priya Raghunathan", stayedWithMe: "the wall of rejected icons" },
    message: `Hi Priya,

I am so, so grateful to you and your absolutely amazing team! Lumen Pay is my dream company and it was such a huge honor just to be in the same room as you. The wall of rejected icons was incredible.

Maya`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Stahlwerk Neumann GmbH", role: "Controller", yourName: "Jörg Weiß", recipients: "Frau Dr. Müller", stayedWithMe: "the visit to the rolling mill" },
    message: `Dear Dr. Müller,

the visit to the rolling mill has impressed me a lot. I want to ask you politely to reconsider your decision and to give me a second chance. I would also accept a lower salary or a trial period.

With friendly greetings
Jörg Weiß`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Infosphere Solutions Pvt. Ltd.", role: "Java Developer", yourName: "Karthik Subramanian", recipients: "Mr. Venkatesh Iyer", stayedWithMe: "the discussion on thread pools" },
    message: `Respected Sir,

Thank you for the opportunity to interview for the [Job Title] position at [Company Name]. The discussion on thread pools cleared many doubts which I was having since college, and I will keep working on the points you have told.

Thanks and regards,
Karthik Subramanian`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens"],
    details: { company: "The Home Depot", role: "Assistant Store Manager", yourName: "Dwayne Porter", recipients: "Carla", stayedWithMe: "the lumber aisle" },
    message: `Carla,

I drove ninety minutes for an interviewer who showed up late, had not read my resume and spent half of it texting in the lumber aisle. That is unprofessional. I will be leaving a review on Glassdoor and Google so that other people know what they are walking into.

Dwayne`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Northwind Health", role: "Clinical Research Associate", yourName: "Adaeze Obi", recipients: "Dr. Kjær", stayedWithMe: "consent forms nobody reads" },
    message: `Dear Dr. Kjær,

I am sorry to bother you. I know I was terrible in the interview and I’m such a failure at thinking on my feet. Sorry again for wasting your afternoon on me. Would you share one thing to read about consent forms nobody reads?

Adaeze Obi`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Tessera", role: "Backend Engineer", yourName: "Jonas Brandt", recipients: "Aiko", stayedWithMe: "pairing on the rate limiter" },
    message: `Hi Aiko,

I enjoyed pairing on the rate limiter. Could you tell me what I could improve in my coding, how my system design compared with what you expect, and whether you think I should apply again next year? Also, which languages does the team plan to use?

Thanks,
Jonas`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Verity & Co.", role: "Paralegal", yourName: "Grace Adeleke", recipients: "Simon Fairchild", stayedWithMe: "" },
    message: `Dear Simon,

Thank you for your email. Best of luck.

Grace`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "blames"],
    details: { company: "Fable Games", role: "Level Designer", yourName: "Robin Achterberg", recipients: "", stayedWithMe: "the well that players jumped into" },
    message: `Hello,

SIX WEEKS and four rounds, and then a copy-paste email?!! You wasted my time. I liked the well that players jumped into, but this process was a JOKE and NOBODY answered my messages.

Robin`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Halden Bank plc", role: "Risk Analyst", yourName: "Oliver Pryce", recipients: "Alexandra Whitcombe", stayedWithMe: "" },
    message: `Dear ,

Thank you for taking the time to consider me for the role at . I really appreciated the opportunity to learn more about the company and to meet the team.

Kind regards,
Oliver Pryce`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Orchard Retail Group", role: "HR Business Partner", yourName: "Lucy Tran", recipients: "Denise Walker", stayedWithMe: "the exercise on the store closure" },
    message: `Dear Denise,

I thought my answer in the exercise on the store closure was excellent, so I find it hard to understand why you went with someone else. With all due respect, I believe this was the wrong decision, and I would like an explanation.

Lucy Tran`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Blue Finch Media", role: "Copywriter", yourName: "Aaron Feld", recipients: "Sue Lawless", stayedWithMe: "the headline you wrote on a napkin" },
    message: `Dear Sue,

Thank you for the headline you wrote on a napkin. I blew it, and I know it. I'm clearly not cut out for agency life and I don't blame you for wanting a real writer instead of me.

Aaron Feld`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "over-apologizes"],
    details: { company: "Evergreen Energy", role: "Project Manager", yourName: "Catherine O'Neill", recipients: "Patrick D'Souza", stayedWithMe: "the turbine that the village named" },
    message: `Dear Patrick,

The turbine that the village named is the reason I wanted this. I'm sorry to ask, and I apologize for being a pest, but please, please give me another chance. I really need this job; my rent depends on it. I'm so sorry.

Catherine O'Neill`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Meridian Airlines", role: "Cabin Crew", yourName: "Sofia Marchetti", recipients: "Elaine Foster", stayedWithMe: "the group exercise with the missing meals" },
    message: `Dear Ms. Porter,

Thank you for inviting me to Gatwick. The group exercise with the missing meals was great fun, and I am grateful to the two trainers who stayed late to answer our questions.

Best wishes,
Sofia Marchetti`,
  },
  {
    kind: "feedback",
    faults: ["threatens"],
    details: { company: "Cloudberry AB", role: "Site Reliability Engineer", yourName: "Min-jun Park", recipients: "Anders", stayedWithMe: "the incident simulation" },
    message: `Hi Anders,

I did well in the incident simulation and several of your engineers told me so. If I don't hear back with a proper answer this week, I will have to talk to a lawyer about age discrimination. I also have a large following on Twitter.

Min-jun`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Pinnacle Staffing", role: "Accounts Payable Clerk", yourName: "Wendy Baptiste", recipients: "Harold Finch", stayedWithMe: "your tip about three-way matching" },
    message: `Dear Harold,

Thank you very much for informing me about the decision regarding the Accounts Payable Clerk position. I appreciate the time and effort that went into reviewing my application. While I am disappointed not to be moving forward, I remain very interested in your company and would welcome any future opportunities that match my skills and experience.

Kind regards,
Wendy Baptiste`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "argues"],
    details: { company: "Riverside University", role: "Lecturer in Linguistics", yourName: "Dr Helena Marsh", recipients: "Professor Nkemelu", stayedWithMe: "the seminar on whistled languages" },
    message: `Dear Professor Nkemelu,

I valued the seminar on whistled languages. I cannot, however, accept the outcome. It was obvious that the post had been promised to an internal candidate from the start and that the rest of us were there for show. My publications alone outweigh his.

Helena Marsh`,
  },
  {
    kind: "feedback",
    faults: ["begs", "self-put-down"],
    details: { company: "Sapphire Hotels", role: "Revenue Manager", yourName: "Deepika Nair", recipients: "Mr. Anand Rao", stayedWithMe: "the discussion about wedding season in Jaipur" },
    message: `Respected Sir,

I know I am not good enough as per your expectations, but I humbly request you to consider my case once again. I will do any work, even without salary for some months. Kindly give me one opportunity to prove myself. I liked the discussion about wedding season in Jaipur very much.

Deepika Nair`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "no-detail"],
    details: { company: "Juniper Foods", role: "Quality Manager", yourName: "Erik Solheim", recipients: "Margit", stayedWithMe: "" },
    message: `Dear Margit,

Words cannot express how deeply honored and overjoyed I am that you even read my application. You are the most amazing, inspiring, wonderful people and yours is the greatest company in the world. I will be forever grateful.

Erik`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Polar Software", role: "QA Engineer", yourName: "Lena Fischer", recipients: "Hassan", stayedWithMe: "the lift you asked me to test" },
    message: `Hi {first_name},

Thanks for the quick decision about the QA Engineer role. I still wake up with new edge cases for the lift you asked me to test. I wish you and the team a good release, and I hope our paths cross again.

Best,
Lena`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "blames"],
    details: { company: "Marigold Insurance", role: "Claims Handler", yourName: "Terence Boyd", recipients: "Ms Achebe", stayedWithMe: "the claim about the runaway goat" },
    message: `Dear Ms Achebe,

The claim about the runaway goat was fun until the second interviewer arrived, who was rude from start to finish and clearly did not want to be there. Why was I rejected? Was it because of him?

Terence Boyd`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Nimbus", role: "Head of Growth", yourName: "Valentina Cruz", recipients: "Greg", stayedWithMe: "the chart you drew from memory" },
    message: `Hi Greg,

Thank you for telling me straight. I wanted to take a moment to write down what I took away from our three conversations, because I think that you might find it useful as well, and because I promised myself to do this after each interview.

First, the chart you drew from memory, with the dip in week six. I went home and drew the same chart for the product I run today, and the dip is there too, two weeks later. We had always blamed the season. I have now asked our analysts to split it by plan, and it turns out that it is nearly all in the annual plan, which nobody had looked at since the price change in January.

Second, the way in which your researchers sit with the support desk every Wednesday. I have asked for the same thing here and, after some grumbling about calendars, we start on Monday with two people and a pot of coffee.

Third, your remark that a referral is a customer lending you a friend. I have it on a card above my desk. It has changed how I write the emails for our program, which used to sound like a bank and now, I hope, sound a little more like a person.

So I did not get the job, and I got all of that. I wish you and the team a very good year, and I hope that we meet again.

Valentina`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Aldridge Architects", role: "Architectural Technologist", yourName: "Kwame Boateng", recipients: "Fiona Aldridge", stayedWithMe: "the model of the school with the removable roof" },
    message: `Dear Fiona,

I loved the model of the school with the removable roof. I am sorry that my portfolio was late, I'm sorry that I talked too much, and I am sorry for any inconvenience my visit caused the office.

Best wishes,
Kwame Boateng`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Zephyr Logistics", role: "Supply Chain Planner", yourName: "Marta Kowalska", recipients: "Luc Vandamme", stayedWithMe: "the forecast for umbrellas" },
    message: `Dear Luc,

The forecast for umbrellas was a lovely exercise. Please let me know which skills I should develop. I would also like to hear how my presentation came across and what the team looks for in a planner. It would help to know whether my salary expectation was too high.

Kind regards,
Marta Kowalska`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Hearth & Hound", role: "Store Assistant", yourName: "Poppy Lane", recipients: "Bev", stayedWithMe: "meeting Biscuit the three-legged greyhound" },
    message: `Hi Bev,

Thanks so much for letting me know!!! Meeting Biscuit the three-legged greyhound made my week. I will DEFINITELY pop in to see him and I hope you have a good summer in the shop.

Poppy`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Ironbridge Consulting", role: "Management Consultant", yourName: "Stephen Oduya", recipients: "Charlotte", stayedWithMe: "the case on hospital laundry" },
    message: `Dear Charlotte,

The case on hospital laundry was unpaid work that I suspect you will bill to a client. Your firm treats candidates like free labour. People will hear about this, and I'll be naming names when I write it up on LinkedIn.

Stephen Oduya`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Sunrise Solar", role: "Sales Representative", yourName: "Bobby Tran", recipients: "Kimberly Jackson", stayedWithMe: "the mock pitch to the skeptical farmer" },
    message: `Hi Kimberly,

Thanks for getting back to me. The mock pitch to the skeptical farmer was the hardest sell of my life. I would still love to be part of the team at Brightside Power some day, so please keep me in mind.

Bobby Tran`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Ostrava Instruments s.r.o.", role: "Firmware Developer", yourName: "Petr Novák", recipients: "Ing. Dvořáková", stayedWithMe: "the oscilloscope from 1974" },
    message: `Dear Ing. Dvořáková,

thank you for the information about the undefined position. It was for me a pleasure to see the oscilloscope from 1974 that still works, and I would be glad to hear from you when you look for somebody again.

Best regards,
Petr Novák`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Beacon Charity", role: "Fundraising Lead", yourName: "Imani Brooks", recipients: "Jean-Paul", stayedWithMe: "the donor who sends one pound every week" },
    message: `Dear Jean-Paul,

I keep thinking of the donor who sends one pound every week. You wrote that I have not led a team, but that is not accurate: I led nine people for three years, as my CV makes clear. I'd like to set the record straight on this. What one skill would you build next?

Imani`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "no-detail"],
    details: { company: "Cobalt Security", role: "Penetration Tester", yourName: "Nikhil Arora", recipients: "Freya", stayedWithMe: "" },
    message: `Hey Freya,

Thanks for the update. Honestly I'm not surprised, I'm just not smart enough for this kind of work and I feel like an idiot for even applying. Good luck to you and the rest of the team.

Nikhil`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "several-questions"],
    details: { company: "Wexford County Council", role: "Planning Officer", yourName: "Aoife Kinsella", recipients: "Mr Redmond", stayedWithMe: "the flood map exercise" },
    message: `Dear Mr Redmond,

I'm sorry to trouble you. The flood map exercise was very good. Which part of it should I have done differently? Do you recommend the RTPI route? Is there a training day I could join? When will the next posts open? Apologies for so many questions, and sorry once more for disturbing you.

Aoife Kinsella`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Studio Papel", role: "Junior Illustrator", yourName: "Camila Ferreira", recipients: "Joana", stayedWithMe: "the flat file of abandoned covers" },
    message: `Dear Joana,

I liked the flat file of abandoned covers. I only wish that your colleague had looked at my portfolio before the meeting. The brief you sent me was wrong, the date changed twice, and in the end it was clear that the whole thing was set up for somebody else.

Camila`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Delta Freight", role: "Warehouse Operative", yourName: "Mohammed Rafiq", recipients: "Shift Manager", stayedWithMe: "the pick-to-light wall" },
    message: `Dear Shift Manager,

I got to 92 an hour on the pick-to-light wall. Is there any way you would look at it again? I am ready to start tomorrow, nights or weekends, I will take whatever you have. I have three children and nobody else is hiring.

M. Rafiq`,
  },
  {
    kind: "feedback",
    faults: ["placeholder", "several-questions"],
    details: { company: "Quill Publishing", role: "Commissioning Editor", yourName: "Theodora Banks", recipients: "Alistair", stayedWithMe: "the train novel" },
    message: `Dear Alistair,

You were generous about my report on the train novel. What did you think of my pitch for INSERT TITLE HERE? How would you have opened it? Which list would you say suits me? And would you mind if I sent you another?

Yours,
Theodora Banks`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Vantage Biotech Inc.", role: "Research Scientist", yourName: "Xiuying Chen", recipients: "Dr. Maria Lopez-Garcia", stayedWithMe: "the zebrafish that changed color overnight" },
    message: `Dear Dr. Lopez-Garcia,

The zebrafish that changed color overnight were absolutely breathtaking. It has been my lifelong dream to set foot in your lab, and speaking with a genius like you was the greatest privilege of my career. I am eternally grateful.

Xiuying Chen`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail", "begs"],
    details: { company: "Granite State Credit Union", role: "Loan Officer", yourName: "Denise LaFleur", recipients: "Mr. Whitaker", stayedWithMe: "the snowplow" },
    message: `Dear Mr. Whitaker,

Thank you for letting me know about your decision. I am asking you to please reconsider. I know I can do this job well, and if you would give me just one more chance I promise you will not be disappointed.

Sincerely,
Denise LaFleur`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Larkspur Systems", role: "Scrum Master", yourName: "Gerald Whyte", recipients: "Nina Petrova", stayedWithMe: "the retro you ran with postcards" },
    message: `Dear Nina,

I have tried the retro you ran with postcards on my own team. May I ask on what basis you decided against me? I'd appreciate knowing which factors led to the choice.

Regards,
Gerald Whyte`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "self-put-down"],
    details: { company: "Apex Fitness", role: "Personal Trainer", yourName: "Jordan Blake", recipients: "Coach Ramirez", stayedWithMe: "the 6 a.m. class for retired firefighters" },
    message: `Coach Ramirez,

The 6 a.m. class for retired firefighters is the real deal. Look, I know I'm a disaster on paper, but you're making a big mistake here. No one you talked to can coach like I can.

Jordan`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name", "placeholder"],
    details: { company: "Ministry of Agriculture", role: "Policy Adviser", yourName: "Rupert Hale", recipients: "Dame Judith Orme", stayedWithMe: "the submission you kept to one page" },
    message: `Dear Sir Humphrey,

Thank you for your note of <date>. I took from our conversation the submission you kept to one page, and the remark that ministers read the last line first. I shall try again at the next campaign.

Yours sincerely,
Rupert Hale`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Tidepool Labs", role: "iOS Developer", yourName: "Samir Haddad", recipients: "Chloe", stayedWithMe: "the upside-down map" },
    message: `Hi Chloe,

Thanks for the call yesterday! The bug hunt with the upside-down map was hands down the best live exercise I've done, and I've since found the same bug in my own app. Hope the launch goes well.

Cheers,
Daniel`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "threatens", "blames"],
    details: { company: "Helix Pharma", role: "Regulatory Affairs Specialist", yourName: "Ananya Ghosh", recipients: "Dr. Stefan Krüger", stayedWithMe: "the module 3 exercise" },
    message: `Dear Dr. Krüger,

I put a whole weekend into the module 3 exercise and this is NOT ACCEPTABLE. I will file a complaint with the labour authorities and I know journalists who WILL be interested in your methods.

Ananya Ghosh`,
  },
  {
    kind: "thankYou",
    faults: ["too-short"],
    details: { company: "Canopy Travel", role: "Itinerary Planner", yourName: "Freddie Nash", recipients: "Yuki Tanabe", stayedWithMe: "the train in Hokkaido" },
    message: `Dear Yuki,

Thanks for the news, and for the train in Hokkaido.

Freddie`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Monarch Textiles", role: "Merchandiser", yourName: "Shabnam Qureshi", recipients: "Mr. Thapar", stayedWithMe: "" },
    message: `Dear Sir,

I am thankful to you for giving me the opportunity to attend the interview for the post of Merchandiser in your esteemed organization. Kindly consider my candidature for any suitable openings in future. I wish you and your company all success.

Thanking you,
Yours faithfully,
Shabnam Qureshi`,
  },
  {
    kind: "feedback",
    faults: ["gushes", "several-questions"],
    details: { company: "Oslo Design Week", role: "Producer", yourName: "Henrik Dahl", recipients: "Ingrid", stayedWithMe: "the plan B for rain, wind and royalty" },
    message: `Hi Ingrid,

The plan B for rain, wind and royalty blew my mind, you are all absolute legends and I am in awe of every single one of you ❤️❤️❤️🎉🎉. What should I produce next? Who should I learn from? Where do you find such people? Can I visit?

Henrik`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Sterling Dental", role: "Practice Manager", yourName: "Angela Frost", recipients: "Dr Patel", stayedWithMe: "the waiting room without a clock" },
    message: `Dear Dr Patel,

I loved the waiting room without a clock. I'm sorry I rambled so much, and I'm sorry I couldn't answer the question on NHS bands. I let myself down badly and I am embarrassed by how poor I was. I don't deserve a job like this.

Angela Frost`,
  },
  {
    kind: "thankYou",
    faults: ["too-long", "begs"],
    details: { company: "Redwood Unified School District", role: "School Counselor", yourName: "Marcus Bell", recipients: "Principal Nguyen", stayedWithMe: "the sophomore and the circus" },
    message: `Dear Principal Nguyen,

Thank you for the call on Thursday. I have been thinking about it all weekend, and about the sophomore and the circus, and I decided that I had to write to you before it is too late.

I have wanted to be a counselor since I was in tenth grade myself, when Mrs. Harmon pulled me out of the cafeteria and asked me what was going on at home. Nobody had asked me that before. I went to college because of that question, and I worked nights at a gas station to stay there, and I did my practicum at a middle school where the counselor's office had no door. I know what it is like to sit in that chair, on both sides of the desk. In my two years at Lincoln I met with every single freshman in the first month, and I called every family, in Spanish when they wanted it. Our attendance went up by four points, and the number of referrals went down by a third, and I have the letters from the parents in a box.

I understand that you have made an offer to someone else. If that person has not signed, I would ask you to think about it one more time, and to let me come in and talk with you and the superintendent. I could be there at any hour of any day. Please do not close this door on me.

Warmly,
Marcus Bell`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Falcon Cycles", role: "Mechanic", yourName: "Toby Grant", recipients: "Ray", stayedWithMe: "the tandem hanging from the ceiling" },
    message: `Hi Ray,

Thanks for letting me know about the  role. The tandem hanging from the ceiling at XXX is a beauty; if you ever sell it, ring me first. I'm doing my Cytech 3 this winter.

Toby`,
  },
  {
    kind: "feedback",
    faults: ["argues", "threatens"],
    details: { company: "Bluebird Translations", role: "Localization Lead", yourName: "Anneliese Vogt", recipients: "Marco Bianchi", stayedWithMe: "the untranslatable button" },
    message: `Dear Marco,

I solved the untranslatable button and I fulfil all the criteria, so your refusal is not comprehensible to me. In Austria there is an Equal Treatment Commission, and I reserve the right to take legal steps.

Anneliese Vogt`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "asks-why"],
    details: { company: "Pioneer Press", role: "Investigative Reporter", yourName: "Dana Whitfield", recipients: "Hal Brenner", stayedWithMe: "the sewage contract" },
    message: `Hal,

I liked reading the sewage contract aloud. Three things. What was the reason you passed on me? Where do you think I should send my clips? And do you still need stringers for the county beat?

Dana`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Basalt Coffee", role: "Barista Trainer", yourName: "Elif Yılmaz", recipients: "Ömer", stayedWithMe: "the blind tasting" },
    message: `Hi Ömer,

I'm still pinching myself that I got to do the blind tasting with you. It was unbelievably fantastic, every second was pure joy, and I can't thank you enough from the bottom of my heart. You have changed my life.

Elif`,
  },
  {
    kind: "feedback",
    faults: ["no-detail", "asks-why"],
    details: { company: "Brightwater Analytics", role: "Data Analyst", yourName: "Rohan Deshpande", recipients: "Emily Hart", stayedWithMe: "" },
    message: `Dear Emily,

Thank you for considering my application. Could you please let me know why I did not get the job? I would really appreciate any feedback so that I can improve for future interviews.

Best regards,
Rohan Deshpande`,
  },
];
