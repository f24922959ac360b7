import type { Rule } from "../check/advice.ts";
import type { Details } from "../details.ts";

/** A letter with the faults that a careful reader finds in it. */
export type LetterCase = { kind: "thankYou" | "feedback"; faults: Rule[]; details: Partial<Details>; message: string };

/** Letters the rules were tuned on: offices, laboratories, agencies and shops. */
const tuning: LetterCase[] = [
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

/** Letters held out from tuning: kitchens, wards, classrooms, depots and small museums. */
const heldOut: LetterCase[] = [
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

/** Letters written after the rules, by a reader out to fool them: sarcasm, formal Indian and German English, teenagers, academics, traders. */
const fresh: LetterCase[] = [
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

/** Letters of everyday offices, written after the rules had been widened by the fresh ones. */
const late: LetterCase[] = [
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for letting me know about the Marketing Coordinator position. I loved seeing the packaging made of mushrooms.

I have to be honest: I don't think your decision was the right one. I brought exactly the experience you were looking for, and my campaign proposal was better than what you are running now.

Best regards,
Hannah Weiss`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you again for showing me the packaging made of mushrooms. I've been going over the interview in my head, and I can't work out what the problem was. Could you tell me what ultimately spoke against me?

Best regards,
Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

The packaging made of mushrooms was so clever. I know you've already decided, but I have to try: could you please look at my portfolio one more time? I'd start as an intern if that's what it takes. I just want a foot in the door.

Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for the update. I liked the packaging made of mushrooms, but I was taken aback by how the day was run. I had to repeat my story to four people who hadn't spoken to each other, and the last of them asked me which job I was there for.

Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

I enjoyed the packaging made of mushrooms. You should know that I run a newsletter for people in sustainable business, with some eight thousand subscribers, and the next issue will be about employers who talk green and act differently. Greenleaf will get its own paragraph.

Hannah Weiss`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for showing me the packaging made of mushrooms. I'm afraid I made a terrible impression. I get so tongue-tied and then I say stupid things; I don't know how anyone puts up with me. Is there one book on presenting you would suggest?

Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for your kind email and for explaining that the role went to someone from inside. That makes perfect sense, and I'm happy for her.

The packaging made of mushrooms has been sitting on my desk all week, and everybody who comes by picks it up. I'd be delighted if our paths crossed again.

Best regards,
Hannah Weiss`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms", improve: "planning campaigns with a small budget" },
    message: `Dear Laura,

I hope that you had a good weekend. I've made my peace with the decision and would like to learn from it.

I want to get better at planning campaigns with a small budget. What is the first thing you would do, if you were in my shoes? A line or two would be wonderful, and if you're too busy, please don't give it another thought.

Best regards,
Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I simply had to write. Meeting you was an extraordinary privilege, and the story of the pensioner who pays in coins was perhaps the most moving thing I have heard in years. What an outstanding, inspirational, truly remarkable team you lead! I shall treasure the memory always.

Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I'm sorry for replying so late, and I'm sorry I couldn't hide my disappointment on the phone. Please forgive me if I sounded short. I liked the pensioner who pays in coins very much.

Kind regards,
Femi Oladipo`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I often think of the pensioner who pays in coins. Would you say that I need more sales experience? Should I take the adviser's diploma first? Do you know whether the Leeds branch is hiring? And would you recommend me to them?

Kind regards,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

Thank you for taking the time to interview me for the Branch Adviser position at Bluestone Bank. I really enjoyed our conversation and I learned a great deal about the role and the bank. I am naturally disappointed with the outcome, but I respect your decision and would be very interested in any suitable vacancies in the future.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. [surname],

Thank you for your call about the Branch Adviser position. The story of the pensioner who pays in coins has stayed with me, and I hope that we will meet again at the Leeds branch.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

Thank you for your call about the Branch Adviser position at Barclays. The story of the pensioner who pays in coins has stayed with me, and I hope that we will meet again.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "argues"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I listened to the pensioner who pays in coins, I passed BOTH tests and I have worked in a bank for SEVEN years. How can that not be enough?!! I really cannot follow your reasoning.

Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

Thank you for being so straightforward with me. I knew that the FCA exam might be the sticking point, and I've booked it for November.

The pensioner who pays in coins reminded me of my uncle's shop in Ibadan, where people argued about every kobo and came back the next day. I'd be glad to be considered again once I've passed.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "blames"],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

The robot arm that folds towels is a great machine. I must say that I was not happy with the second interview. Your colleague interrupted me after every sentence and did not let me finish a single derivation. I would like to know if this is the reason for the negative decision.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "over-apologizes"],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

I am very sorry to disturb you. I was sick with fever on the day and could not show my real level. I apologize deeply for that. Please, can you allow me to take the interview one more time? I would love to work with the robot arm that folds towels.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

You asked me to design a controller for the robot arm that folds towels, you kept my design, and then you rejected me. I consider that theft of my ideas. If I see it in your product, we will meet again in front of a judge.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

Thank you for your message. I had hoped for another result, but I can see that my knowledge of real-time systems is not yet deep enough for your group, and I am grateful that you said so openly.

The robot arm that folds towels made my daughter laugh out loud when I described it. I wish your team much success at the fair in Hanover.

Best regards,
Wei Zhang`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

I accept your decision and will not come back to it. I would like to ask only one thing: which course or textbook on real-time systems would you recommend to somebody who knows control theory well but has little practice with RTOS?

Thank you in advance, and greetings to the robot arm that folds towels.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "begs"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

The blue hydrangeas were lovely. I know I'm nothing special and my bouquet looked like something a child had made, but I learn fast and I'd sweep, wash buckets, anything. Won't you give me a try over Mother's Day at least?

Gina Moretti`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

I loved the blue hydrangeas. What I did not love was finding out from Instagram that the job had gone to your niece two days before you even met me. You might have saved me the bus fare.

Gina Moretti`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

Thank you for your message, and congratulations to your niece, who I hear has the job. Family shops are the best ones.

I still think of the blue hydrangeas, and of what you said about never apologising to a rose. If you need a pair of hands for Mother's Day, I'm free and I know how to wash a bucket.

Love,
Gina`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "" },
    message: `Dear Ms Blythe,

Thank you for letting me know. I appreciate it.

Gina`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "over-apologizes"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

Sorry, me again! Your shop is the most beautiful place in the whole wide world and the blue hydrangeas nearly made me cry. I could live there! Sorry for gushing, and sorry for all the exclamation marks, I just love you all to bits.

Gina`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

Thank you for your message and for showing me the blue hydrangeas. I learned more in that hour than in my whole first year at college. I wish you a busy spring.

Kind regards,
Gina Rossi`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "wrong-name"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Mr Thompson,

Thank you for considering me for the role of  at your shop and for showing me the blue hydrangeas. I learned more in that hour than in my whole first year at college.

Kind regards,
Gina Moretti`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

I solved the bus bunching exercise in under ten minutes, which your own planner told me nobody had ever done. So you will understand that I'm struggling with your email. What possible reason could there be for turning down the person with the best result?

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

The bus bunching exercise was interesting. As a public body you are bound by merit rules, and I have asked for my file under the Freedom of Information Act. I have also let my council member know. We'll take it from there.

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

I can't say that I wasn't hoping for better news, but I'm glad to have met the people who decide when my bus comes. The bus bunching exercise has ruined my commute: I now count headways and tell strangers about them.

If a planner post opens on the rail side, I'd like to throw my hat in again.

All the best,
Carlos Vega`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

Thank you for the bus bunching exercise and for offering to answer a question by email. Here it is: when you read the exercises, what do you look for first? I would like to practice the right thing.

Please take your time. I know that the winter timetable comes first.

Carlos Vega`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "several-questions"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

After the bus bunching exercise I felt like the dumbest person in the building. I would be grateful to hear how bad it was, what I should study, whether it makes sense for me to apply again and who could tutor me.

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "argues"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

I did the bus bunching exercise on a laptop with a broken space bar, in a corridor, with people walking past. Under fair conditions I would have come first, and you know as well as I do that I'm the better planner.

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "the ticket from the lighthouse" },
    message: `Hi Amir,

I really don't want to be a pain, so apologies in advance for one more message. The ticket from the lighthouse was such a good story. Sorry if this is weird to say! Sorry, I'll stop now.

Beth`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail", "gushes"],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "" },
    message: `Hi Amir,

Thank you so unbelievably much for this incredible opportunity! It was an absolute dream to meet such fantastic people, and I'm endlessly grateful for your time. You're the best!

Beth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "the ticket from the lighthouse" },
    message: `Hi Amir,

Thanks for the quick call, and for not dressing it up. The ticket from the lighthouse (and the reply that took three weeks by boat) is going into my collection.

I have another interview on Tuesday, so wish me luck. If it comes to nothing, you'll find me in your queue again!

Beth`,
  },
  {
    kind: "feedback",
    faults: ["begs", "asks-why"],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "the ticket from the lighthouse" },
    message: `Hi Amir,

I told everyone about the ticket from the lighthouse, I was that sure. What changed between Thursday and Monday? If it's about the hours, I can do nights, weekends, whatever you need. Please let me fix whatever it was.

Beth`,
  },
];

export const letterCases = { tuning, heldOut, fresh, late };
