import type { Labeled } from "../emails.ts";

/** People who have met the candidate, people who have not, and the many ways to sign. */
export const emails: Labeled[] = [
  {
    company: "Harbour Lane Vets", role: "Veterinary Nurse", candidateName: "Thảo", stage: "screen", senderName: "Róisín Mac Giolla Bhríde", senderTitle: "Clinical Director", senderEmail: "roisin@harbourlanevets.example", interviewers: ["Penny"], flags: "reapply",
    email: `Hi Thảo,

Penny tells me the two of you had a lovely chat on Monday about the night rota and your rescue greyhound. Thank you for ringing in between shifts.

I'm afraid we won't be taking you on to the next step for the Veterinary Nurse vacancy. We need somebody who already holds the dispensing certificate, and Penny wrote down that yours is still a year off. Once you have it, please do write to us again. We mean that.

Sunil will be the new face at reception from March, so if you pop in with the greyhound, say hello to him.

Warm wishes
Róisín

Róisín Mac Giolla Bhríde MVB MRCVS
Clinical Director | Harbour Lane Vets
roisin@harbourlanevets.example`,
  },
  {
    role: "Forklift Operator", candidateName: "Will", stage: "screen", senderName: "Mark Olszewski", senderEmail: "m.olszewski@palletandcrane.example", flags: "file agency",
    email: `From: Mark Olszewski <m.olszewski@palletandcrane.example>
Subject: RE: Forklift nights - Doncaster

Alright Will,

Bad news from the client mate. I passed on everything you told me on the phone last week (counterbalance and reach, no bother with weekends) and sent your CV across, but their transport manager Frank had a read of it and wants someone with VNA on the ticket. So it's a no for the Forklift Operator job.

Your details stay on our books and I'll ring the minute something comes up that suits. There's usually a rush before Christmas.

Cheers
Mark
Pallet & Crane Recruitment`,
  },
  {
    company: "Quillbase", role: "Implementation Specialist", candidateName: "Ifeoluwa", stage: "screen", interviewers: ["Chase"], flags: "reapply no-feedback no-reply",
    email: `no-reply@eu.greenhouse-mail.example

Hello Ifeoluwa,

Thank you for speaking with Chase about the Implementation Specialist role at Quillbase. He appreciated how openly you talked about the migration at your last company.

We have reviewed the notes of that conversation and have decided not to move you forward to the hiring manager stage. Owing to the number of people we speak with, we are unable to share individual feedback.

Other roles are listed at quillbase.example/careers, and you are very welcome to apply for any that fit.

The Quillbase Talent Team

This mailbox is not monitored. Please do not reply to this message.`,
  },
  {
    company: "Mediloop", candidateName: "Bartłomiej", stage: "screen", senderName: "Kwabena Asante-Boateng", senderTitle: "Talent Partner, EMEA Sales", senderEmail: "kwabena.ab@mediloop.example", flags: "feedback",
    email: `Hi Bartłomiej – following up on our call on Tuesday, as promised, and sooner than I feared.

I took your numbers to our VP, Faith Castellanos, on Wednesday morning. She liked the renewals story a lot. What she couldn't get past is that all of it was in education, and this territory is hospitals and nothing but hospitals. She'd like to stop here, and having argued your corner for ten minutes I have to say I see why.

I owe you a proper explanation, so if fifteen minutes on the phone would be useful, pick any slot on Friday and I'll tell you exactly what I wrote down and what I'd sharpen.

Kwabena

Kwabena Asante-Boateng
Talent Partner, EMEA Sales
Mediloop
kwabena.ab@mediloop.example · +44 20 0000 0000`,
  },
  {
    company: "Brückner Antriebstechnik GmbH & Co. KG", role: "Technical Purchaser", stage: "screen", senderName: "Jutta Kranz", interviewers: ["Hasan Yıldız"],
    email: `Dear Ms Özdemir,

Reference: Technical Purchaser (m/f/d), No. 2211-TP

Thank you for the telephone conversation with our Mr Hasan Yıldız on 4 October. On the basis of this first talk and of your documents we have compared your profile again with the requirements of the department. To our regret we must inform you that other applicants correspond more closely to these requirements, and that we will not invite you to Göppingen.

Your documents will be deleted after six months in accordance with data protection law.

We wish you all the best for your professional future.

With kind regards

Brückner Antriebstechnik GmbH & Co. KG
Human Resources

i.A. Jutta Kranz`,
  },
  {
    company: "Elmcroft House Residential Home", role: "senior carer", stage: "screen", senderName: "D. Pemberton-Qureshi", senderTitle: "Registered Manager", interviewers: ["Rose Hill"], flags: "reapply",
    email: `Dear Mrs Adebayo-Finch

You will remember that our deputy manager, Rose Hill, telephoned you a fortnight ago with some first questions about the senior carer post. I have since sat down with her notes.

It would not be fair to ask you to come all the way out to Thornbury for an interview, because the post is days only and you told Rose plainly that you need nights to fit around your mother. So I am closing your application today, with real regret, as Rose said you were the kindest voice she heard all week.

If nights come up I would be glad to hear from you. Grace in the office (office@elmcroft.example) always knows what the rota looks like.

Yours sincerely

Mrs D. Pemberton-Qureshi
Registered Manager
Elmcroft House Residential Home`,
  },
  {
    candidateName: "May", stage: "screen", senderName: "Dean",
    email: `hey May its Dean from the climbing wall. sorry its taken me ages. was good to talk on the phone sunday but we've gone with somebody who can do every saturday, you said every other which is fair enough. holly wood (yes real name) starts next week on the desk, be nice to her when you come in lol. good luck with uni`,
  },
  {
    company: "AtlânticaJet", role: "Cabin Crew", candidateName: "Mohammed Al-Hashimi", stage: "screen", interviewers: ["Siobhán Ní Dhomhnaill"], flags: "reapply no-feedback no-reply",
    email: `Dear Applicant 40817 (Mr Mohammed Al-Hashimi),

CABIN CREW – BASE: LISBON

We write further to the telephone screening carried out on 19 February by Siobhán Ní Dhomhnaill of our recruitment unit.

Outcome: UNSUCCESSFUL.

You may submit a fresh application once six months have passed from the date of this message. Requests for individual comments on the screening cannot be answered, whether sent to this address or made by telephone.

Crew Resourcing
AtlânticaJet

[Automated dispatch – replies are discarded]`,
  },
  {
    company: "University of Strathmorran", role: "Subject Librarian (Law)", candidateName: "Xiuying Tan", stage: "screen", senderName: "Ewan de la Haye", senderTitle: "HR Adviser (Professional Services)", senderEmail: "ewan.delahaye@strathmorran.example",
    email: `Subject: Subject Librarian (Law) - your application

Dear Xiuying Tan,

When we spoke on the telephone on Thursday I explained that the next decision would be made by Dr Obiageli Nwachukwu, who would line-manage the post. She has now been through the files of the nine people I called and has picked four to meet. I am sorry that you are not among them.

She did ask me to say that your cataloguing work on the Malay customary law collection caught her eye. It was the lack of experience with research-data deposits that decided it.

With best wishes for your search,

Ewan de la Haye
HR Adviser (Professional Services)
University of Strathmorran
ewan.delahaye@strathmorran.example

I work Tuesday to Thursday. Please don't feel obliged to answer outside your own hours.`,
  },
  {
    company: "Crumbly", role: "Growth Marketer", candidateName: "Jean-Baptiste", stage: "screen", senderName: "Oluwatosin Fagbemi", senderTitle: "People Ops Lead", interviewers: ["Drew", "Nhung"], flags: "file closed",
    email: `Good morning Jean-Baptiste!

Ugh. I hate this one. Right after your intro call with Drew and our recruiter Nhung, Finance put every open headcount on ice until at least Q3, and that includes the Growth Marketer seat. So there's no interview with Anjali next week and, honestly, no job either for now.

You did nothing wrong. Drew's summary of the call was one word: "yes".

I'd love to keep your profile in our talent pool so Nhung can call you first if the freeze lifts. Say the word if you'd rather we didn't.

Big apologies,
Tosin
(Oluwatosin Fagbemi, People Ops Lead @ Crumbly)`,
  },
  {
    company: "Brannigan & Daughters", candidateName: "Farida", stage: "task", senderName: "T. Brannigan", interviewers: ["Agnieszka", "Bill"],
    email: `Morning Farida

Thank you for getting up at 3 with us on Saturday. Agnieszka said your shaping was neat and Bill at the oven was sorry to see you go home, and from Bill that is a medal.

But it was slow, and at that hour slow is the one thing we can't carry. We've asked the other person who tried out to stay.

Your £48 for the shift will be paid by Lorraine (wages) on Friday. If it isn't there by Monday ring her on the shop number.

Come and have a loaf on us.

T. Brannigan
Brannigan & Daughters, Bakers, est. 1931`,
  },
  {
    company: "St Brigid's Secondary School", role: "Teacher of Physics", stage: "task", senderName: "Immaculata", senderTitle: "Headteacher", interviewers: ["Caoimhín Deasy", "Ivy Abernathy"], flags: "feedback",
    email: `Dear Dr Ramanathan

Teacher of Physics (full time, from September)

I have now had the chance to talk to those who watched your sample lesson with 10C: Mr Caoimhín Deasy, our head of science, and Ivy Abernathy, who trains our new teachers. Both speak warmly of the pendulum demonstration. Both felt, too, that the quieter half of the class was left behind after the first quarter of an hour, and for that reason we shall not be inviting you back for interview.

Mr Deasy would be happy to go through his observation notes with you. You can find him on the school number most days after four.

Sister Immaculata
Headteacher
St Brigid's Secondary School`,
  },
  {
    company: "Ferrystack", role: "Backend Engineer (Go)", candidateName: "Zbigniew", stage: "task", senderName: "Ravichandran Subramaniam", senderTitle: "Engineering Manager", senderEmail: "ravi@ferrystack.example", flags: "reapply",
    email: `Hi Zbigniew,

thanks for sending in the coding exercise. It was read without names by two of our engineers, Wei and Fatoumata, neither of whom knows anything about you but your code.

Where they landed:
 + tests that actually test something
 + sensible commit history
 - the cache is not safe with more than one writer
 - the README promises a retry that isn't there

Two reviewers, two "no, but close". So we won't be setting up a conversation for the Backend Engineer (Go) opening. Try us again next year? People have, and people have been hired.

~ Ravi
Ravichandran Subramaniam
Engineering Manager
Ferrystack
ravi@ferrystack.example`,
  },
  {
    company: "Orkest van de Lage Landen", role: "Sub-principal Viola", candidateName: "María del Carmen Ibáñez", stage: "task", senderName: "Gijs ten Broek", senderTitle: "orchestra manager", flags: "no-feedback",
    email: `Dear María del Carmen Ibáñez,

Sub-principal Viola

The panel behind the screen wishes to thank you for your audition of 11 May. You were not chosen for the trial period.

Since candidates play unseen, the panel cannot provide comments on single auditions.

Your travel costs will be paid by our assistant Femke van der Zwan upon receipt of the tickets.

Yours,

Orkest van de Lage Landen
Gijs ten Broek, orchestra manager`,
  },
  {
    company: "Studio Maren", role: "Junior Designer", candidateName: "Tuğba", stage: "task", senderName: "Solène Kervella-Diop", senderEmail: "solene@studiomaren.example", interviewers: ["Lena"], flags: "file",
    email: `Hello dear Tuğba,

thanks for showing Lena your sketches on Thursday! She came back upstairs with charcoal on her sleeve and a big smile.

We went back and forth and in the end picked a portfolio with more pattern cutting in it; the atelier is so small that the Junior Designer has to stand at the table too, not only at the drawing board. So this time it is not you. I would like to hold on to the copies you left, with your permission, and look at them again when we plan the winter collection team.

Bisous from the whole atelier
Solène

SOLÈNE KERVELLA-DIOP
Studio Maren · Antwerp
solene@studiomaren.example`,
  },
  {
    company: "Pharmalingua BV", role: "Staff Translator", stage: "task", senderName: "G.v.d.B.", flags: "no-feedback",
    email: `Dear colleague,

Your test translation (DE>EN, instruction leaflet, 640 words) has been marked by two revisers.

Result: 71 of 100. Pass mark: 80.

We can therefore not offer you a place as Staff Translator. As the number of tests is high, please understand that the marked copy is not returned and marks are not explained.

Regards

G.v.d.B.
Language Services, Pharmalingua BV`,
  },
  {
    company: "Bayou Marine Fabricators, Inc.", candidateName: "Abdulrahman", stage: "task", senderName: "Dale \"Frenchy\" Boudreaux", senderTitle: "Shop Foreman", interviewers: ["Chase Thibodeaux"], flags: "reapply",
    email: `Abdulrahman,

Got the results off the weld tests. Your 3G plate was sound. The 6G pipe went under x-ray and there's lack of fusion at the six o'clock on both coupons, so I can't put you on the pipe crew, that's the insurer's rule and not mine.

Chase Thibodeaux, who ran you through the booth that day, says you've got good hands and to practise your root pass. Come back and retest any time after 90 days. Nobody here will hold the first one against you.

Dale "Frenchy" Boudreaux
Shop Foreman
Bayou Marine Fabricators, Inc.`,
  },
  {
    company: "Tarnbrook Water", role: "Asset Planner", candidateName: "Nkechi", stage: "task", senderName: "Gwenllian Prosser-Ahmed", senderTitle: "Principal Consultant, Utilities", senderEmail: "gwenllian@aldgatesearch.example", flags: "file agency",
    email: `Hi Nkechi

I hope you're well. I've heard from Tarnbrook Water about the Asset Planner role.

They thanked you for the case study. It was read by Joy Penhaligon (who'd be your manager) and by a colleague of hers in finance. Joy's words: "clear writing, but the cost model stops at year five and our assets last sixty." On that basis they're not asking you in to meet them.

I know you gave up a weekend for it, and I've told them that I think a half-page brief for that amount of work is a bit much.

On my side: you stay active with us and I've two other utilities in mind. Speak on Thursday as usual?

Best,
Gwenllian Prosser-Ahmed
Principal Consultant, Utilities
Aldgate Search Partners
gwenllian@aldgatesearch.example`,
  },
  {
    company: "Corvane Logistics", role: "Data Analyst II", candidateName: "Minh Chau", stage: "task", flags: "no-reply",
    email: `*** DO NOT REPLY – UNATTENDED MAILBOX ***

Candidate: Nguyen Thi Minh Chau
Requisition: 88-20931 / Data Analyst II / Hanoi
Status change: ASSESSMENT COMPLETED -> NOT SELECTED

Dear Minh Chau,

Thank you for completing the SQL and reasoning assessment. Your score did not reach the level set for this requisition, and your application has been closed.

Questions about how your data are handled can be put to our privacy officer, Mr Desmond Oyelowo, at privacy@corvane.example.

Corvane Logistics Talent Acquisition
Powered by Workday`,
  },
  {
    company: "La Jonque", role: "Chef de Partie", candidateName: "Piero", stage: "task", senderName: "Nguyễn Văn Hùng", senderTitle: "Chef-Patron", senderEmail: "hung@lajonque.example", interviewers: ["Ducasse-Lam", "Babak"],
    email: `Subject: your stage with us

Dear Piero

Two long services, forty covers short-handed on the Friday, and you never once raised your voice. Madame Ducasse-Lam on the pass noticed it and so did Babak, whose section you shared.

Against that, the seasoning. Three plates came back on Saturday and all three had passed through your hands. I have to be able to trust a Chef de Partie with salt before anything else, and so the place has gone to the other stagiaire, Summer, who begins on the first.

Eat, taste, taste again. You are only twenty-three.

Hùng

Nguyễn Văn Hùng
Chef-Patron
La Jonque
hung@lajonque.example`,
  },
  {
    company: "Calderbeck Infirmary", role: "Senior Staff Nurse (Stroke Unit)", candidateName: "Blessing", stage: "interview", senderName: "Catherine Obuya-Leigh", senderTitle: "Matron", interviewers: ["Tom", "Aisha"], flags: "feedback",
    email: `Dear Blessing,

Tom and Aisha enjoyed your tour of the ward, and Tom wants it on record that you were the first person in years to ask the patients something before asking the staff.

At the interview afterwards you answered well on safeguarding and less fully on medicines management, and in a band 6 post that is where the points lie. We have offered the position of Senior Staff Nurse (Stroke Unit) to another candidate.

Aisha has kept her scoring sheet and would be glad to talk you through it: extension 4417, any afternoon.

Kind regards,

Matron Catherine Obuya-Leigh RGN, BSc (Hons), MBE
Ward 9, Calderbeck Infirmary`,
  },
  {
    company: "Wexcombe District Council", role: "Planning Enforcement Officer", candidateName: "Gearóid Ó Súilleabháin", stage: "interview", senderName: "W. Featherstonehaugh", senderEmail: "w.featherstonehaugh@wexcombe.example", interviewers: ["J. Marsh", "Priya S.", "Colm"], flags: "feedback",
    email: `PRIVATE AND CONFIDENTIAL

Dear Mr Gearóid Ó Súilleabháin

POST: PLANNING ENFORCEMENT OFFICER (REF PL/0662)

I refer to your recent interview for the above post. The panel (J. Marsh, Priya S. and Colm) has completed its deliberations and I have to inform you that on this occasion you have not been successful.

Should you require feedback please contact the undersigned within 14 days.

Yours sincerely



W. Featherstonehaugh (Miss)
Democratic & People Services
Wexcombe District Council
Direct line: 01000 000 118
E: w.featherstonehaugh@wexcombe.example`,
  },
  {
    company: "Kiln Yard Coworking", role: "community manager", candidateName: "Lakshmi", stage: "interview", senderName: "Ottilie", interviewers: ["Rafael"], flags: "reapply",
    email: `Hi Lakshmi,

Hi from Rafael and me: we both left the room on Wednesday feeling that we'd learned more from you than you from us.

And still we're going with someone else. The community manager here has to be on the floor at eight every morning, and an hour and forty each way by train didn't feel like something we could ask of a person and look in the mirror. Please don't read more into it than that.

If you ever move this side of the river, knock on the door!

Ottilie
Kiln Yard Coworking`,
  },
  {
    company: "Thornquist Bell LLP", role: "Associate (Maritime & Trade)", stage: "interview", senderName: "Eleanor Q. Fitzwilliam", senderTitle: "Director of Attorney Recruitment", interviewers: ["Bill Thornquist", "Shreya Venkataraghavan", "Deng"], flags: "no-feedback",
    email: `Dear Mr. bin Yusof:

On behalf of Mr. Bill Thornquist, who chaired the meeting, and of Ms. Shreya Venkataraghavan and Mr. Deng, I thank you for coming to our offices on January 9 to interview for the Associate (Maritime & Trade) position.

After careful consideration, the partners have extended an offer to another applicant, which has been accepted. The firm does not comment on individual interviews.

Receipts for your flight should be forwarded to Penny Achterberg in Accounts.

Very truly yours,

/s/ Eleanor Q. Fitzwilliam
Eleanor Q. Fitzwilliam, Esq.
Director of Attorney Recruitment
THORNQUIST BELL LLP`,
  },
  {
    role: "parish administrator", candidateName: "Emeka", stage: "interview", senderName: "Fr Dominic", interviewers: ["Joan Tregenza", "Whitlock", "Rufus"],
    email: `Dear Emeka,

The PCC met last night. It was a long meeting, and most of it was about you.

Churchwarden Joan Tregenza, Canon Whitlock and young Rufus from the choir all told us how much they had enjoyed interviewing you, and the biscuits you brought were mentioned twice. In the end, though, the vote for parish administrator went four to three for Hope Mbeki-Rowe, who has done the job at St Aldhelm's and knows the faculty paperwork inside out. Hope starts after Easter.

You'd be welcome here any Sunday, and I hope this doesn't make it harder to walk in.

Every blessing,
Fr Dominic`,
  },
  {
    company: "Hartigan Dairy", role: "farm manager", candidateName: "Paudie", stage: "interview", senderName: "Bridie", interviewers: ["Con", "Nuala"], flags: "feedback",
    email: `Well Paudie,

Thanks for coming down to us for the interview the Saturday, and thanks for the lift you gave the young lad back to Mallow.

Con and Nuala talked it over after you left and they think the world of you. But the herd is going robotic in the spring and they've decided they need a farm manager who's had the robots before. I said I'd tell you straight and not leave you hanging.

Nuala's number is in your phone so if you want to know how you came across over the dinner table, ring her, she won't spare you.

Mind yourself,
Bridie
for Con & Nuala, Hartigan Dairy, Knockraha`,
  },
  {
    company: "Tidepool", candidateName: "sione", stage: "interview", senderName: "yusra", interviewers: ["grace", "mehmet"], flags: "feedback",
    email: `hi sione –

quick one because i'd want it quick: it's a no from us.

you interviewed with grace (design) and then with me and mehmet the same afternoon. grace: yes. mehmet: yes. me: not sure, and a team of five can't hire on a not sure. that's on me and you can be annoyed at me for it

what tipped it: i asked three times how you'd decide what NOT to build and never got to an answer i could repeat to somebody else

happy to do 20 min on zoom about it, no sugar. otherwise: thank you, sincerely

yusra

tidepool.example | we make tide tables less boring`,
  },
  {
    company: "Hotel Palacio de los Naranjos", role: "Head Sommelier", candidateName: "Kofi", stage: "interview", senderName: "Ximena Etxeberria Goñi", senderTitle: "Jefa de Recursos Humanos", senderEmail: "xetxeberria@palacionaranjos.example", interviewers: ["Inmaculada de la Torre y Páez", "Iker"], flags: "file",
    email: `Estimado Sr. Owusu, dear Kofi,

It was a pleasure for Doña Inmaculada de la Torre y Páez, for our F&B manager Iker and for all the house to receive you on the 22nd.

After your interview we met also two other persons, and the direction has decided itself for one of them, with more years of cellar behind. For this we cannot offer you the position of Head Sommelier this season.

We permit us to keep your curriculum in our archive, because in October the sister hotel in Ronda opens and there they will search.

Receive a cordial greeting,

Fdo.: Ximena Etxeberria Goñi
Jefa de Recursos Humanos
Hotel Palacio de los Naranjos
xetxeberria@palacionaranjos.example`,
  },
  {
    company: "Institute for Coastal Soils", role: "Postdoctoral Researcher", stage: "interview", senderName: "PD Dr. rer. nat. Jörn Petersen-Mbaye", senderTitle: "Group Leader", senderEmail: "j.petersen-mbaye@coastalsoils.example", interviewers: ["Okonjo", "Tengku Faizal bin Ismail"], flags: "reapply",
    email: `Dear Dr. Krishnamurthy-Olsen,

at your interview on the 3rd you impressed Prof. Okonjo, and Prof. Tengku Faizal bin Ismail told me over lunch that yours was the best answer anybody has yet given to his question about null results. The committee nevertheless ranked you second for the Postdoctoral Researcher position in peatland hydrology, and the person ranked first has accepted.

Practical things:
– Frau Wiebke Stolzenburg (secretariat) pays your travel costs. She needs the original of the ferry ticket.
– The new postdoc, Dr. Jasmine Aguilar, may write to you about the logger data you mentioned. I hope that is all right.
– We advertise again in autumn, two positions, and I would be glad to see your name among the applications.

Kind regards,
Jörn

PD Dr. rer. nat. Jörn Petersen-Mbaye
Group Leader, Institute for Coastal Soils, Husum
j.petersen-mbaye@coastalsoils.example`,
  },
  {
    company: "Weavers' Museum", role: "Collections Assistant (Textiles)", candidateName: "Holly Wood", stage: "interview", senderName: "Maureen Tully", interviewers: ["Frank Abiodun", "Leszczyńska"], flags: "internal",
    email: `Dear Holly Wood,

Collections Assistant (Textiles)

Thank you for attending for interview at the Weavers' Museum last Friday. Frank Abiodun and Mrs. Leszczyńska were most interested in your work on moth damage.

We saw six people for one part-time post, and I am sorry to say that another of the six was appointed. The appointee has been volunteering with us, and working on the shop till, since 2019, so knew our stores already; I mention this so that you may set the decision in proportion.

Yours sincerely,

Maureen Tully
pp Dr Auberon St John-Mistry
Keeper of Collections`,
  },
  {
    company: "Oakhanger Community School", role: "Deputy Headteacher", candidateName: "Chidinma Eze-Holloway", stage: "final", senderName: "Rev. Canon Dr Mark Achebe", senderTitle: "Chair of Governors", interviewers: ["Anthony Penrose", "Rukhsana Mir", "Olu", "Martha"], flags: "feedback",
    email: `Dear Mrs Chidinma Eze-Holloway

The governors have asked me to write to you this evening so that you do not have to wait through the weekend.

There were two of you left today, and either would have made this school a fine Deputy Headteacher. After the presentations to the full governing body the vote went to the other candidate. Sir Anthony Penrose, Mrs Rukhsana Mir and the pupil panel (led so ably by Olu and Martha) each asked that their thanks be passed on.

I should like to offer you an hour of my own time to go over the two days. Please tell Hazel in the school office what suits.

With admiration

Rev. Canon Dr Mark Achebe
Chair of Governors
Oakhanger Community School`,
  },
  {
    company: "Nordvik Shipping ASA", role: "CFO", candidateName: "Tariq", stage: "final", senderName: "William R. van Houten III", senderTitle: "Chief Executive Officer", senderEmail: "wvh@nordvik.example", interviewers: ["Henrik Sørensen-Takahashi", "Lyle"], flags: "feedback",
    email: `Tariq,

I tried your mobile twice and would rather have said this than typed it.

We're not going to be making you an offer for the CFO seat. After the final round with the board on Monday, three directors were for you and four for the other finalist. Henrik Sørensen-Takahashi led for you, and hard. Baroness Lyle wanted someone who had already taken a company through a listing, and she carried the room.

I don't think a debrief by email does justice to five months of conversations. Dinner on me the next time you're in Copenhagen, and I'll go through everything.

With great respect,
Will

William R. van Houten III
Chief Executive Officer, Nordvik Shipping ASA
wvh@nordvik.example

CONFIDENTIALITY NOTICE: This message is meant for the addressee only.`,
  },
  {
    company: "Maji Kwanza", role: "Programme Coordinator, Water & Sanitation", candidateName: "Wanjiru", stage: "final", senderName: "Abdi Noor Hassan", senderTitle: "Human Resource Officer", interviewers: ["Ekai", "Josephine Lokwang", "Pierre-Yves"], flags: "file",
    email: `Dear Wanjiru,

RE: PROGRAMME COORDINATOR, WATER & SANITATION (TURKANA)

Greetings from Lodwar.

You were one of three shortlisted candidates who took part in the final panel on 30 June with Ekai, Madam Josephine Lokwang and, on the line from Geneva, Pierre-Yves. I regret to inform you that you were not selected.

The Organisation will maintain your particulars on its roster for a period of twenty-four (24) months for similar assignments.

Please note that no person acting for Maji Kwanza will ever request payment from applicants. Suspicious requests should be reported to the integrity focal point, Mr. Achmat.

Yours faithfully,

for: Country Director
ABDI NOOR HASSAN
Human Resource Officer`,
  },
  {
    company: "Wet Sock Games", role: "Senior Level Designer", candidateName: "Jun-ho", stage: "final", senderName: "Maksymilian Dziuba", senderTitle: "Studio Producer", senderEmail: "maks@wetsock.example", interviewers: ["Dagny", "Big Steve", "Oyinkan"], flags: "file",
    email: `Hey hey Jun-ho,

So you beat the boss level and the princess is in another castle. Sorry, I promised Dagny I wouldn't open with that.

Seriously: the onsite was our last round and you got there out of 412 people. Dagny, Big Steve and Oyinkan all put "strong hire" for craft. The Senior Level Designer offer still went to the other finalist, because the next game is co-op only and she's shipped two of those.

We'd be daft not to ask: may we ping you when project two staffs up next summer? We've put you on the list we actually look at.

GG,
Maks

Maksymilian Dziuba — Studio Producer — Wet Sock Games
maks@wetsock.example
he/him — slow replies during crunch, which we're trying to abolish`,
  },
  {
    company: "Mid-Severn Fire & Rescue Service", role: "Control Room Operator", stage: "final", interviewers: ["Dean Akinfenwa", "T. O'Hanrahan-Bose"], flags: "reapply no-feedback no-reply",
    email: `Dear candidate,

Control Room Operator – Final Stage Outcome

Following the final stage assessment held at Service Headquarters, at which you were seen by Group Manager Dean Akinfenwa and Watch Manager T. O'Hanrahan-Bose, you have not been recommended for appointment.

Candidates not recommended may apply in the next recruitment campaign, opening in April. Written feedback is not provided at any stage of the process.

Recruitment Cell
Mid-Severn Fire & Rescue Service

This address cannot receive incoming mail.`,
  },
  {
    company: "Prendergast Civil & Building Ltd", role: "Site Manager", candidateName: "Declan", stage: "final", senderName: "Fintan Prendergast", interviewers: ["Sukhdeep", "Bello"], flags: "reapply",
    email: `Lads don't usually get an email from me, Declan, they get a phone call, but I'm on the ferry with no signal till Holyhead so this will have to do.

It was between yourself and one other for Site Manager on the hospital job. You'd seen me, you'd seen Sukhdeep at the second interview and you'd had the last meeting with the client's man, Mr Bello, and he had nothing bad to say. He just knew the other fella from Galway and when a client asks, you know yourself.

I've a distillery starting in Midleton in the new year and I'd want you to put your name in for it. I'm not saying that to be nice.

Safe home
Fintan Prendergast
Prendergast Civil & Building Ltd
087 000 0000`,
  },
  {
    company: "Channel Meridian", role: "Producer, World Desk", candidateName: "Anh Thư Phạm", stage: "final", senderName: "Penny Lockhart", senderTitle: "Editor, World Desk", senderEmail: "penny.lockhart@meridian.example", interviewers: ["Rosalind Kirke-Mensah", "Bukola Sanni"], flags: "feedback internal",
    email: `Dear Anh Thư Phạm,

Thank you for the final board with Rosalind Kirke-Mensah, our Head of News, and with Bukola Sanni from the Lagos bureau.

We took two days over this. The job of Producer, World Desk, has been offered to a colleague who has been with us on the night desk since 2021. You were the other name on the table until the very end, and we are both certain that you will be running a desk somewhere before long.

Feedback: Bukola will call you next week if you reply with a time.

Penny Lockhart                      Ignatius "Iggy" D'Souza
Editor, World Desk                  Deputy Editor, World Desk
Channel Meridian                    Channel Meridian
penny.lockhart@meridian.example     iggy.dsouza@meridian.example`,
  },
  {
    role: "Estate Manager", candidateName: "Olumide", stage: "final", senderName: "Araminta Vane-Tempest", interviewers: ["Cosima", "Ptolemy"], flags: "file agency",
    email: `Hello Olumide, sorry to put this in writing –

The family have decided. After your final meeting at the house (with Lady Cosima and the younger son, Ptolemy) they have engaged the other Estate Manager of the two I put forward.

Lady C. found you "thoroughly capable and rather modern". I take that as a compliment, and so should you. The gentleman they chose has Highland stalking experience, and that, as I feared from the start, was that.

As before, I cannot release the name of the estate, and I would ask you not to write to them.

You remain on my private list. Ring me in the new year.

Yrs,
Hon. Araminta Vane-Tempest
Vane & Gilchrist, Household and Estate Appointments`,
  },
  {
    company: "Kestrel Semicon Sdn Bhd", role: "Regional Quality Lead", candidateName: "Mei-Ling", stage: "final", senderName: "Arturo Dimaculangan", senderTitle: "Staffing, ASEAN", senderEmail: "arturo.d@kestrelsemi.example", interviewers: ["Siti Nurhaliza", "Lim"], flags: "reapply internal",
    email: `> On 3 Nov, Mei-Ling Goh wrote:
> Dear Arturo, is there any news after the last round? I have to give an answer elsewhere by Friday. Thank you! Mei-Ling

Dear Mei-Ling,

Then please give them your yes. I got the signature this morning: the Regional Quality Lead position goes to someone from our own Penang plant.

Your last round with Dr. Siti Nurhaliza and Mr Lim was excellent; I had it in writing from both. I fought for a second seat and there's no budget.

If that other employer ever disappoints you, you know where I am.

A.

Arturo Dimaculangan | Staffing, ASEAN | Kestrel Semicon Sdn Bhd | arturo.d@kestrelsemi.example`,
  },
  {
    company: "Nordrotor SE", role: "Lead Engineer Rotor Blades", stage: "final", senderName: "Dr. Ulrike Freifrau von der Hagen", senderTitle: "Head of Human Resources", interviewers: ["Heiner Cordes", "Latoya Freeman-Brandt", "Aydın"], flags: "reapply",
    email: `Dear Mr. Sokołowski,

we come back to the final selection day of 14 September in Bremerhaven, on which you presented your maintenance concept to Dipl.-Ing. Heiner Cordes, to Ms. Latoya Freeman-Brandt and to the works council (Mr. Aydın).

All three were convinced by your technical depth. In the overall view we have nevertheless given preference to another person for the function Lead Engineer Rotor Blades (f/m/d).

Should you have expenses still open, please address yourself to Ms. May-Britt Lund, whom you do not know yet; she has taken over from Ms. Rose.

Current vacancies can always be found at nordrotor.example/jobs. It would please us to read from you again.

Friendly greetings from the coast

Nordrotor SE
ppa. Dr. Ulrike Freifrau von der Hagen          i.V. Dorian Pfleger
Head of Human Resources                         Recruiting`,
  },
  {
    company: "Halden Diagnostics", role: "Laboratory Technician", candidateName: "Grace", stage: "screen", senderName: "Temitope Bankole-Reyes", senderTitle: "Recruitment Coordinator", senderEmail: "t.bankole-reyes@halden.example", interviewers: ["Joanna"],
    email: `Hi Grace,

I'm writing about Thursday: please don't travel. The interview with Dr Raghunathan and Bill Mwangi at 11.00 will not take place, and I've told the gate.

What happened is simple. After Joanna's phone screen with you we still had four people on the list, the first of the four came in yesterday, and they offered her the Laboratory Technician job on the spot. I think that was unkind to the other three and I've said so.

If you already bought a train ticket send it to me and I'll see that you get the money.

So sorry,
Temitope Bankole-Reyes
Recruitment Coordinator
Halden Diagnostics
t.bankole-reyes@halden.example`,
  },
  {
    company: "Küchenhaus Wirth", role: "Kitchen Planner", candidateName: "Summer Petrosyan", stage: "interview", senderName: "Hovhannes Baghdasaryan-Wirth", senderTitle: "proprietor", interviewers: ["Will", "Gülşah"],
    email: `Dear Ms. Summer Petrosyan,

First the floor plan you drew for us at home, and then the long and (for me) very enjoyable interview in the showroom with Will and Gülşah: you have given us a good deal, and I want to answer with more than a form letter.

The plan was the best of the eleven. In the interview we missed a feeling for the customer who has only two thousand euros and wants to be taken seriously. That customer pays our rent. We have chosen, as Kitchen Planner, somebody who sold beds before and draws, frankly, worse than you.

I enclose a voucher. It is not a consolation prize, it is for the plan, which we would like to hang up.

Sincerely,
Hovhannes Baghdasaryan-Wirth, proprietor
Küchenhaus Wirth`,
  },
  {
    company: "Oxbow Cloud", role: "Site Reliability Engineer", candidateName: "Iñaki", stage: "task", senderName: "Sreelakshmi", senderTitle: "Candidate Experience", interviewers: ["Nomvula"], flags: "no-feedback",
    email: `Dear Iñaki,

Thank you for the time you gave to our process so far: the initial phone screen with Nomvula, and the take-home challenge you submitted on Sunday.

The challenge was assessed by Piotr Grzelak of the platform team. In our rubric it came out at "meets some". For the Site Reliability Engineer role we take "meets most" and above into the on-site, so we will be ending the process at this point and the on-site pencilled in for 8 August has been removed from your calendar.

We are not able to offer line-by-line comments on take-home work.

Kind regards,

Sreelakshmi
Candidate Experience
Oxbow Cloud`,
  },
  {
    company: "Heulwen Children's Trust", role: "Head of Fundraising", candidateName: "Abimbola", stage: "interview", senderName: "Eluned ap Rhys-Contractor", senderTitle: "Chief Executive", interviewers: ["Frank Delacroix-Nwosu", "Siân"], flags: "file closed",
    email: `Dear Abimbola,

I have difficult news about the Head of Fundraising post.

You will know that Frank Delacroix-Nwosu and Siân both interviewed you in Cardiff and wanted you to go on to the final panel with our trustees on the 27th. That panel is not going to happen. The trustees met on Friday, looked at the loss of the lottery grant, and withdrew the post altogether.

Nobody was preferred to you. There is no longer a job to prefer anybody for.

I would like, if you agree, to keep your application, so that we can come to you directly if we are ever in a position to recruit again.

In sorrow and with thanks,

Eluned ap Rhys-Contractor
Chief Executive, Heulwen Children's Trust`,
  },
  {
    company: "Lectern & Co.", role: "Speechwriter", candidateName: "Yevheniia", stage: "final", senderName: "Beatriz Quispe Mamani", senderTitle: "managing partner", senderEmail: "bea@lecternandco.example", interviewers: ["Darragh", "Thibault-Nakagawa"], flags: "feedback",
    email: `Hello Yevheniia!

Three conversations, one writing sample, and then last week's final round with Darragh and our founder, Mme Thibault-Nakagawa. You've earned an answer without throat-clearing: we chose the other finalist as Speechwriter.

Why? Honest version. On paper it was you, by a distance: the sample still gets quoted in our kitchen. Out loud, in the last hour, when Darragh interrupted you on purpose, you let him win. Our clients interrupt for a living.

I'm around all next week if you'd like to pull that apart together.

Onwards –
Bea (Beatriz Quispe Mamani), managing partner, Lectern & Co.
bea@lecternandco.example`,
  },
  {
    company: "Hobday Strand Solicitors", role: "Paralegal", candidateName: "Rahim", stage: "screen", senderName: "Kate Oyelaran", senderTitle: "Resourcing Adviser", flags: "reapply internal",
    email: `Subject: Paralegal - please stop working on the exercise!

Dear Rahim

I hope this reaches you before you've spent your evening on it. The drafting exercise Farzana sent you yesterday is no longer needed: the Paralegal role has been filled by one of our own legal secretaries, who made up her mind rather late.

I enjoyed our screening call, and told the partners so. There's generally a Paralegal opening in September, when the trainees rotate. Do look out for it.

Apologies again

Kate O.

Kate Oyelaran
Resourcing Adviser
Hobday Strand Solicitors`,
  },
  {
    company: "Caffè Tramontana", role: "barista", candidateName: "Rose", stage: "task", senderName: "Gianluca", senderTitle: "bar manager", interviewers: ["Rosa", "Ming"],
    email: `Ciao Rose

so we had the phone call, then you did the trial shift with Rosa and Ming on saturday, and I said come monday to meet my uncle who is the owner. Dont come monday. My uncle gave the barista job to his wifes cousin, I found out at the same time as you practically

Rosa wrote you down 9 hours so I have the cash in an envelope behind the bar, ask for me or for Ming

you pour better than the cousin. sorry

Gianluca, bar manager (for now)
Caffè Tramontana`,
  },
  {
    company: "Larkhill Schools Federation", role: "Teacher of Music – Primary Phase", stage: "interview", senderName: "Ines Duarte", senderTitle: "PA to the Director of Education", senderEmail: "iduarte@larkhillfed.example", interviewers: ["Anwen Parry", "Dilip Chatterjee-Wood", "Zanele Khumalo"], flags: "reapply",
    email: `Dear Mr Okonkwo-Baptiste

Teacher of Music – Primary Phase

On Tuesday you taught a sample lesson to Year 4 in the presence of Mrs Anwen Parry and Mr Dilip Chatterjee-Wood, and were afterwards interviewed by the two of them together with our Director of Education, Miss Zanele Khumalo. I write to let you know that we have not been able to select you for appointment.

The singing was a joy. In the interview the panel felt that planning across a whole key stage was not yet as secure as it needs to be in a department of one.

We should be pleased to receive an application from you again in a year or two.

Yours sincerely

Ines Duarte
PA to the Director of Education
on behalf of the Selection Panel, Larkhill Schools Federation
iduarte@larkhillfed.example`,
  },
  {
    company: "Lausitzer Harzwerke AG", role: "Process Safety Engineer", candidateName: "Pieter van der Merwe", stage: "interview", senderName: "Kordula Zschäpitz-Ngo", interviewers: ["Thandeka Zulu", "Lars Uwe Hinz", "Ahmet Çelik-Brandes"], flags: "no-feedback no-reply",
    email: `Good evening Mr. Pieter van der Merwe,

Your application: Process Safety Engineer

1. First interview, 2 April (Ms. Thandeka Zulu, Mr. Lars Uwe Hinz): took place.
2. Second interview, 16 April (Mr. Ahmet Çelik-Brandes): took place.
3. Final round, 5 May, with our board member Dr. Rose Keller: cancelled.

After evaluating steps 1 and 2 we have decided to enter step 3 with other applicants only. We ask for your understanding that we give no reasons in individual cases.

Best regards

p.p. Kordula Zschäpitz-Ngo
Personnel Department
Lausitzer Harzwerke AG

This message was created with SAP SuccessFactors. Please do not answer it directly.`,
  },
  {
    company: "Oasis Desalination", role: "Commercial Manager", candidateName: "Sunniva", stage: "interview", senderName: "Dr. Noor-ul-Ain Siddiqui", senderTitle: "Partner, Energy & Water", senderEmail: "nsiddiqui@sandgrouse.example", interviewers: ["Khalid bin Saud Al-Amri", "Bhattacharya"], flags: "agency closed",
    email: `Dear Sunniva,

A short note before you board. Please don't fly: Oasis Desalination have pulled the Commercial Manager role. Their parent, the Gulf Meridian Group, is merging two divisions and there'll be one manager where there were going to be two.

You had come a long way with them. My own call with you in June, then the video interview with Khalid bin Saud Al-Amri and his colleague Ms Bhattacharya; only the final meeting in Muscat was left, and their COO, Mr Chase, was looking forward to it, I'm told.

Khalid has asked me to thank you personally. The flight is refundable, and Jomon on our travel desk is dealing with it.

I'd like to talk about where you go from here. Sunday?

Regards,
Dr. Noor-ul-Ain Siddiqui, FCIPD
Partner, Energy & Water
Sandgrouse Executive Search (on behalf of Oasis Desalination)
nsiddiqui@sandgrouse.example`,
  },
];
