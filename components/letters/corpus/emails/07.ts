import type { Labeled } from "../emails.ts";

/** Written and labeled apart from the rules, like the sixth; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Meadowbank Hospital Trust", role: "Healthcare Assistant (Band 2)", candidateName: "Precious", stage: "interview", senderName: "Julie Cartwright", senderTitle: "Ward Manager", flags: "feedback file",
    email: `From: CARTWRIGHT, Julie (MEADOWBANK HOSPITAL TRUST) <julie.cartwright@meadowbank.nhs.example>
Sent: 18 March 2026 13:22
To: precious.moyo@outlook.com
Subject: Interview outcome - Healthcare Assistant (Band 2)

Dear Precious,

Thank you for attending for interview yesterday on Ward 7.

I am sorry to say that on this occasion we were unable to offer you one of the posts. You interviewed well and were above the line, so with your agreement your name will go onto our reserve list for the next six months.

If you would like to talk through your interview I am on shift Thursday and Friday, please ring the ward on 0118 496 0221.

Kind regards,
Julie Cartwright
Ward Manager`,
    senderEmail: "julie.cartwright@meadowbank.nhs.example",
  },
  {
    company: "Cobblestone Brewing", role: "Digital Marketing Specialist", candidateName: "Erin", stage: "application", flags: "no-reply",
    email: `From: Cobblestone Brewing Careers <no-reply@hire.lever.co>
To: erin.walsh@gmail.com
Subject: Your application to Cobblestone Brewing

Erin,

Thanks so much for applying to our Digital Marketing Specialist opening. We've had a chance to review your materials and, while we can tell you'd be an asset to a lot of teams, we've moved ahead with a few folks whose backgrounds overlap more with the beverage world.

Thanks for raising a glass with us, and best of luck out there.

Cobblestone Brewing`,
  },
  {
    company: "Deutsche Feinmechanik GmbH & Co. KG", role: "Trainee Supply Chain Management", candidateName: "Aylin Kaya", stage: "application", senderName: "Petra Sommer", senderTitle: "Referentin Personalmarketing", flags: "reapply",
    email: `Dear Aylin Kaya,

Thank you very much for your application and your trust in our company.

We have examined your application for the Trainee Supply Chain Management (m/f/d) with great interest. In comparison with the other applications, however, we came to the conclusion not to include you in the further selection process.

Please do not be disappointed. We would be pleased if you remain interested in our company and look from time to time at our current job offers under www.deutsche-feinmechanik.example/karriere.

Yours sincerely

ppa. Dr. Holger Stein          i. V. Petra Sommer
Head of Human Resources        Referentin Personalmarketing

Deutsche Feinmechanik GmbH & Co. KG`,
  },
  {
    company: "Sahyadri Software", role: "QA Tester", candidateName: "Nikhil", stage: "interview", flags: "file",
    email: `Dear Nikhil,

Thanks for appearing for the L1 and L2 rounds of interview for the position of QA Tester with Sahyadri Software.

We appreciate your interest, however we would like to inform you that your profile is not getting shortlisted for the next round at present. We have kept your resume with us and the same will be considered for upcoming openings.

All the best!

Thanks & Regards
HR Team
Sahyadri Software Pvt Ltd, Pune`,
  },
  {
    company: "Bolton & Pryce LLP", role: "Graduate Surveyor", candidateName: "Rory", stage: "final", senderName: "Alastair Pryce", senderTitle: "Partner", interviewers: ["Fiona", "Graham"], flags: "reapply",
    email: `Dear Rory,

Fiona, Graham and I very much enjoyed having you with us for the assessment morning, and you were one of only three we saw at the last stage.

I'm afraid the other two came out slightly ahead on the case exercise and it is to them that we have made offers for the Graduate Surveyor scheme.

I hope you'll apply to Bolton & Pryce LLP again next year. I rarely write that.

Yours,
Alastair Pryce
Partner`,
  },
  {
    company: "Pinewood Veterinary Clinic", role: "Receptionist", candidateName: "Lorna", stage: "application", senderName: "Kate",
    email: `Hi Lorna, thank you for your CV. We had nearly 80 for the receptionist position and have picked six to interview. I'm sorry not to have better news for you. Best of luck, Kate, Pinewood Veterinary Clinic`,
  },
  {
    role: "Warehouse Team Leader", candidateName: "Gaz", stage: "interview", senderName: "Shannon Doyle", senderTitle: "Recruitment Consultant", flags: "agency feedback",
    email: `Hi Gaz

Tried calling but it went to voicemail.

Client's come back on your interview for the Warehouse Team Leader position, it's bad news I'm afraid - they felt you were strong on the ops side but they wanted more people management.

I've got a few bits of detailed feedback for you so give me a call when you're free and we'll talk about what else is about.

Shannon Doyle
Recruitment Consultant | Industrial
Apex People
m: 07700 900 611`,
  },
  {
    company: "Trinity Lutheran Church", role: "Director of Music", stage: "interview", senderName: "Pastor Ruth Engel",
    email: `Dear Mr. Vandenberg,

Grace and peace. The call committee has prayed and deliberated, and has extended the call of Director of Music at Trinity Lutheran Church to another of the three musicians whom we heard.

Your playing of the Widor blessed all of us that Sunday. May God open the right door for you.

In Christ,
Pastor Ruth Engel`,
  },
  {
    company: "Loop", role: "Staff Engineer", candidateName: "Aditi", stage: "interview", senderName: "Sam Oyelowo", interviewers: ["Hana", "Dmitri", "Cole"], flags: "feedback reapply",
    email: `Hi Aditi,

Thanks again for the time you spent with Hana, Dmitri and Cole on Monday.

I won't bury the lede: we're not going to be making an offer for the Staff Engineer role. The panel loved the architecture discussion; what was missing for us was evidence of leading across several teams.

I know that stings. If it'd help, I can share the panel's notes with you on a call. And Loop changes quickly, so I'd genuinely like to see you back here in a year.

Best,
Sam

Sam Oyelowo
Technical Recruiting, Loop`,
  },
  {
    company: "Ashdown Parish Council", role: "Clerk to the Council", stage: "interview", senderName: "Cllr Norman Webb", senderTitle: "Chairman", flags: "internal",
    email: `Dear Mrs Pettigrew,

Post of Clerk to the Council

I write on behalf of the members to thank you for attending on the 14th.

It was resolved to confirm the present acting clerk in the post. The members asked me to say how much they valued the interest you took.

Yours sincerely,
Cllr Norman Webb
Chairman, Ashdown Parish Council`,
  },
  {
    company: "Verdant Foods", role: "Food Technologist", candidateName: "Kofi", stage: "task", flags: "no-reply",
    email: `Hello Kofi,

Thank you for completing your pre-recorded video interview for Food Technologist at Verdant Foods.

Having watched it with care, we're sorry to let you know that we won't be asking you to the next stage.

We appreciate that this may be disappointing and thank you for your interest.

Verdant Foods Talent

Please don't reply to this message; the mailbox is unattended.`,
  },
  {
    company: "Jensen Ridge Outfitters", role: "Retail Associate", candidateName: "Skylar", stage: "interview", senderName: "Mo", flags: "reapply",
    email: `hey skylar, mo from jensen ridge outfitters here. thx for coming in! we went w someone w more ski tech background for the retail associate spot. def hit us up next season tho`,
  },
  {
    company: "Universität Brückenau", role: "PhD position in Computational Linguistics", candidateName: "Wen", stage: "interview", senderName: "Ulrike Hahn",
    email: `Von: Ulrike Hahn <hahn@ling.uni-brueckenau.example>
Datum: Mi., 11. März 2026 um 19:05
Betreff: Re: Interview PhD position in Computational Linguistics
An: Wen Zhang <wen.zhang@foxmail.com>

Dear Wen,

thank you again for the nice interview via Zoom last week and for the interesting presentation of your master thesis.

We had many very good applicants and had to make a decision. I'm sorry that I cannot give you the position. Another candidate has already worked with our annotation tools, and this gave the decisive factor.

I wish you a lot of success on your further way!

Best regards
Ulrike Hahn

--
Prof. Dr. Ulrike Hahn
Institut für Sprachwissenschaft
Universität Brückenau`,
    senderEmail: "hahn@ling.uni-brueckenau.example",
  },
  {
    company: "Tarrant County Library", role: "Youth Services Librarian", stage: "application",
    email: `Dear Candidate,

Thank you for your interest in employment with Tarrant County Library and for your application for Youth Services Librarian (Requisition 2026-0114).

The selection process for this position is now complete and the position has been offered to the candidate who most closely met the needs of the department.

Please accept our best wishes in your search for employment.

Human Resources
Tarrant County Library`,
  },
  {
    company: "Basecoat Paints", role: "Colour Consultant", candidateName: "Delphi", stage: "interview", senderName: "Tina Marsh", senderTitle: "Branch Manager", flags: "reapply",
    email: `Hi Delphi,

Just wanted to drop you a line after last Thursday's chat in the shop. It was a tough one but I've decided to give the Colour Consultant job to someone with trade-counter experience.

Keep an eye out for Christmas temps, I'd have you in a heartbeat.

Tina Marsh
Branch Manager
Basecoat Paints, Unit 4 Fosse Park`,
  },
  {
    company: "Northstar Credit Union", role: "Loan Officer", candidateName: "Carlos", stage: "application", flags: "reapply no-reply",
    email: `From: Northstar Credit Union <northstarcu@myworkday.com>
Subject: Loan Officer - Northstar Credit Union

Hello Carlos,

We wanted to thank you for your application for Loan Officer (R-10883). We've reviewed the qualifications of everyone who applied and have chosen to interview other candidates at this time.

You can find our other openings at northstarcu.example/careers and set up job alerts to hear about new ones.

Regards,
Northstar Talent

This is a notification-only email address. Please do not reply.`,
  },
  {
    company: "Fell & Beck Outdoor Centre", role: "Instructor", candidateName: "Jude", stage: "task", senderName: "Robbie", flags: "reapply",
    email: `Alright Jude,

Cheers for doing the practical day up at Fell & Beck Outdoor Centre, hope you've dried out!

You've got loads of enthusiasm but you're not quite there on group management on the water, and that's not something we can teach mid-season. So I can't take you on as an Instructor this year.

Get some more hours in and come and see us again in the spring.

Robbie`,
  },
  {
    company: "Halcyon Wealth", role: "Client Services Associate", stage: "interview", senderName: "Meredith Blake", senderTitle: "Chief Operating Officer",
    email: `Dear Ms. Fontaine,

It was a pleasure meeting you last week. Your knowledge of our industry is impressive.

After meeting with a number of well-qualified individuals for the Client Services Associate position, we have selected a candidate whose experience we believe is the most appropriate for our clients.

We appreciate your interest in Halcyon Wealth and wish you continued success.

Sincerely,

Meredith Blake
Chief Operating Officer
Halcyon Wealth, LLC

Securities offered through Blue Harbor Financial, Member FINRA/SIPC.`,
  },
  {
    company: "Spindrift Studios", role: "Junior Animator", candidateName: "Bex", stage: "application", flags: "closed",
    email: `Hi Bex,

I'm so sorry to be sending this. As you may have read, the series we were crewing up for has lost its broadcaster and we've had to let the Junior Animator role go along with the rest of the production.

Your reel was a joy.

Love,
Spindrift Studios`,
  },
  {
    company: "Open Hands Charity", role: "Fundraising Manager", candidateName: "Mohamed", stage: "interview", senderName: "Catherine Ellwood", senderTitle: "CEO", interviewers: ["Ben", "Amina"], flags: "feedback",
    email: `Dear Mohamed

Fundraising Manager

I promised to let you know by today. Ben, Amina and I have talked at length and we have decided to offer the role to one of the other people we met.

You gave a really strong interview. For what it's worth, what tipped the balance was experience of major donors. If it would be useful to hear a little more, do call me on my mobile.

Thank you for your interest in Open Hands Charity and for the care with which you prepared.

With best wishes

Catherine Ellwood
CEO`,
  },
  {
    company: "Kestrel Airways", role: "Cabin Crew", candidateName: "Yasmin", stage: "interview", flags: "reapply no-feedback",
    email: `Dear Yasmin,

Thank you for joining us at our Open Day in Manchester on 21 February.

After reviewing your performance in the group exercises, we're unable to take your application for Cabin Crew forward on this occasion. Due to the numbers attending we cannot offer individual feedback.

You're welcome to apply again after 6 months.

Best wishes,
Kestrel Airways Recruitment`,
  },
  {
    company: "Wexford Steel Fabrication", role: "Welder", candidateName: "Tommy", stage: "screen", senderName: "Darragh",
    email: `Tommy

Thanks for the chat on the phone Tuesday about the welder's job. Boss has looked at it and he wants a coded TIG man, so we'll leave it there.

Good luck
Darragh
Wexford Steel Fabrication`,
  },
  {
    company: "Maple Grove School District", role: "School Counselor", stage: "interview", senderName: "Anthony Kessler", senderTitle: "Assistant Superintendent for Human Resources", flags: "file",
    email: `Maple Grove School District
450 Elm Street, Maple Grove, MN 55311

April 6, 2026

Dr. Elena Ramirez
1182 Birch Lane
Plymouth, MN 55447

Dear Dr. Ramirez:

Thank you for interviewing for the School Counselor position. The interview team was impressed with your credentials and experience.

At its meeting last evening, the Board of Education approved another candidate for the position. Your application will remain in our active file through June 30.

Sincerely,

Anthony Kessler
Assistant Superintendent for Human Resources`,
  },
  {
    company: "Zephyr Bikes", role: "Bike Mechanic", candidateName: "Ollie", stage: "interview", senderName: "Jess Hartnell", senderTitle: "Workshop Lead", flags: "file",
    email: `Hey Ollie!

Really loved having you in the workshop. You true a wheel better than I do.

Here's the thing though: we can only take one person on for Bike Mechanic, and it came down to who could do Sundays. That's not you, and that's fine.

I've kept your number and if Callum does go to uni in September you'll be my first call.

Jess Hartnell
Workshop Lead @ Zephyr Bikes`,
  },
  {
    company: "Pharos Diagnostics", role: "Regulatory Affairs Associate", candidateName: "Hannah", stage: "task", senderName: "Sunita Rao", senderTitle: "Talent Acquisition Specialist",
    email: `Hi Hannah,

Thank you for returning the written exercise for the Regulatory Affairs Associate role with Pharos Diagnostics so promptly.

The assessors marked it blind, and I'm sorry to say yours wasn't in the top five that we're inviting to panel.

Thank you again and best wishes,

Sunita Rao
Talent Acquisition Specialist
CONFIDENTIAL: The contents of this email are intended for the addressee only.`,
  },
  {
    company: "Belfry Books", role: "Bookseller", candidateName: "Wilf", stage: "application", senderName: "Margaret Ashby", senderTitle: "Proprietor",
    email: `Dear Wilf,

How pleasant to receive a handwritten letter. We are, alas, a shop of two and a half people and likely to remain so: there's no opening for a bookseller at Belfry Books this year.

I did enjoy what you said about Barbara Pym.

Yours sincerely,
Margaret Ashby
Proprietor`,
  },
  {
    company: "Ostwind Energie AG", role: "Projektleiter Windpark", candidateName: "Stefan", stage: "final", senderName: "Claudia Reimann", senderTitle: "Leiterin HR", flags: "no-feedback",
    email: `Hello Stefan,

first I would like to thank you again for the three good conversations, at last with our managing director Mr. Thiele.

We have taken the decision in favor of another applicant for the position of Projektleiter Windpark (w/m/d). I ask for your understanding that for reasons of the AGG we can not give detailed reasons.

I wish you personally and professionally all the best.

Best regards from Rostock

Claudia Reimann
Leiterin HR
Ostwind Energie AG`,
  },
  {
    company: "Cascade Pediatrics", role: "Front Office Coordinator", candidateName: "Brianna", stage: "application", flags: "closed",
    email: `Brianna,

Thank you for submitting your resume for the Front Office Coordinator position. Due to a change in our staffing needs, we are not hiring for this position at this time.

Thank you,
Cascade Pediatrics`,
  },
  {
    company: "Marlin Yachts", role: "Deckhand", candidateName: "Finlay", stage: "interview", senderName: "Captain Iain Ross", flags: "file",
    email: `Finlay,

Good to have you aboard for the day. I've had a word with the owner and we're taking the lad from Oban as deckhand, he's got his Yachtmaster and we need someone who can stand a watch.

I'll keep your number for the Med season.

Captain Iain Ross
M/Y Selkie
Marlin Yachts`,
  },
  {
    company: "Ridgemont Analytics", role: "Business Analyst Intern", candidateName: "Zoe", stage: "interview", senderName: "Trevor Kim", senderTitle: "University Recruiter", senderEmail: "tkim@ridgemont.com", flags: "reapply",
    email: `On Tue, Feb 24, 2026 at 10:31 AM Trevor Kim <tkim@ridgemont.com> wrote:
> Hi Zoe,
>
> Thanks for taking the time to interview with us for the Business Analyst
> Intern position at Ridgemont Analytics this summer. It was a very competitive
> pool and, unfortunately, we aren't able to extend you an offer.
>
> We'd love for you to apply to our full-time program when you graduate.
>
> Best,
> Trevor Kim
> University Recruiter
>
> On Mon, Feb 23, 2026 at 4:12 PM Zoe Adler <zadler@umich.example> wrote:
>> Hi Trevor, I wanted to check in on the status of my application. I have an
>> offer from Deloitte with a deadline this Friday. Thanks! Zoe`,
  },
  {
    company: "Grand Parade Theatre", role: "Deputy Stage Manager", candidateName: "Ife", stage: "interview", senderName: "Lou Trent", senderTitle: "Production Manager", interviewers: ["Nell"],
    email: `Dear Ife,

Nell and I loved meeting you. We've been round the houses on this and have come down on the side of someone who has worked on our revolve before.

So it's not going to be you for Deputy Stage Manager this time, and we're sorry about that.

See you at press night, I hope.

Lou Trent
Production Manager
Grand Parade Theatre`,
  },
  {
    company: "Stonebridge Logistics Ltd", role: "Fleet Controller", candidateName: "Pawel", stage: "application", flags: "no-feedback",
    email: `Stonebridge Logistics Ltd
Application Ref: FC/2026/03

Dear Pawel

Role: Fleet Controller

We write to advise that your application for the above role has been unsuccessful.

As we have received a high number of applications we will not be entering into further correspondence regarding this decision.

HR Department`,
  },
  {
    company: "Lattice Therapeutics", role: "Senior Medical Writer", candidateName: "Ingrid", stage: "interview", flags: "internal", senderName: "Beatriz Lobo", senderTitle: "Director, Medical Communications",
    email: `Dear Ingrid,

Thank you for your patience over the past fortnight. The position of Senior Medical Writer at Lattice Therapeutics, for which we interviewed you, is being taken up by a member of our Lisbon team who asked to relocate. We only learned of her wish last week.

I realise how this must look after two rounds. I apologise.

Beatriz Lobo
Director, Medical Communications`,
  },
  {
    company: "FreshCart", role: "Delivery Driver", candidateName: "Imran", stage: "application", flags: "reapply",
    email: `Hi Imran 👋

Thanks for applying to drive with FreshCart as a Delivery Driver!

Right now we've got enough drivers in your area. We'll open up applications again in the summer, so check the app in June!

The FreshCart Crew 🥕`,
  },
  {
    company: "Holborn Chambers", role: "Junior Clerk", stage: "application", senderName: "Stephen Pryor", senderTitle: "Senior Clerk",
    email: `Dear Miss Adebayo,

Thank you for your application to join Holborn Chambers as a Junior Clerk.

Members of the committee have considered every application with care. Yours did not find a place among those from whom we propose to make our choice.

Yours sincerely,
Stephen Pryor
Senior Clerk`,
  },
  {
    company: "Ember & Ash", role: "Grill Chef", candidateName: "Luca", stage: "task", senderName: "Sofia",
    email: `Ciao Luca! thanks for the trial on saturday, everyone liked you and the hake was spot on. i have to go with marco's mate for grill chef because he's here already and rent's due haha. sorry!! sofia @ Ember & Ash`,
  },
  {
    company: "Quayside Housing", role: "Income Officer", candidateName: "Denise", stage: "application", senderName: "P. Rudge", senderTitle: "Recruitment Officer", flags: "reapply",
    email: `Dear Denise

Income Officer – Ref 3391

Thank you for your application. Shortlisting has now taken place and the candidates invited to interview have been told. You do not appear on the shortlist.

Do not let this deter you from applying for other posts with Quayside Housing.

Yours sincerely
P. Rudge
Recruitment Officer`,
  },
  {
    company: "Brightline Rail", role: "Signalling Technician", candidateName: "Owen", stage: "interview", senderName: "Samantha Pugh", senderTitle: "Resourcing Partner", flags: "closed file",
    email: `Hi Owen,

Following your interview in Derby last week I have an update on the Signalling Technician role at Brightline Rail.

Unfortunately the business has put a stop on all recruitment until the new control period funding is confirmed, which means this vacancy will not be filled.

I'd like to stay in contact and will come back to you if things change.

Samantha Pugh
Resourcing Partner`,
  },
  {
    company: "Sundial Solar", role: "Sales Consultant", candidateName: "Marisol", stage: "screen", senderName: "Chad Brewer", senderTitle: "Regional Sales Manager",
    email: `Marisol, thanks for hopping on Zoom with me yesterday regarding the Sales Consultant position. After giving it some thought I don't think it's going to be a mutual fit. Wishing you nothing but success.

Chad Brewer
Regional Sales Manager
Sundial Solar
(602) 555-0178`,
  },
  {
    company: "Ashgrove Care Homes", role: "Activities Coordinator", candidateName: "Petra", stage: "interview", flags: "feedback reapply", senderName: "Angela Wood", senderTitle: "Home Manager",
    email: `Dear Petra,<br /><br />Thank you for coming to meet us at Ashgrove Care Homes &ndash; the residents haven&rsquo;t stopped talking about the ukulele!<br /><br />I&#8217;m sorry that I have to tell you that you have not been selected for the Activities Coordinator role. Please feel free to phone me for feedback, and do look out for our other vacancies.<br /><br />Kind regards<br /><b>Angela Wood</b><br />Home Manager<br /><a href="https://ashgrove.example">ashgrove.example</a>`,
  },
  {
    company: "Hexham Farmers Co-operative", role: "Agronomist", stage: "interview", senderName: "J. R. Armstrong", senderTitle: "General Manager",
    email: `Dear Dr Bell,

AGRONOMIST

Further to your interview on 2nd inst., the Directors have instructed me to inform you that they have appointed another applicant to the above position.

They were grateful to you for travelling such a distance.

Yours faithfully,

J. R. Armstrong
General Manager
Hexham Farmers Co-operative`,
  },
  {
    company: "Pixelwright", role: "UX Writer", candidateName: "Noor", stage: "application", senderName: "Emeka", flags: "no-feedback",
    email: `Hi Noor,

We hired our UX Writer! It took 412 applications and the person starts in May. That does mean that I'm closing the loop with everybody else today, you included.

I'd love to be able to tell you one by one what we thought but I can't do 411 of those.

Thanks for applying,
Emeka
Pixelwright`,
  },
  {
    company: "Chesapeake Maritime Museum", role: "Collections Assistant", candidateName: "Fern", stage: "application", senderName: "Dr. Walter Crane", senderTitle: "Curator", flags: "closed",
    email: `Dear Fern,

I write with regret to say that the grant which was to have paid for our Collections Assistant was not awarded. The Chesapeake Maritime Museum will therefore not be making an appointment.

I am returning all of the applications unread, which seems the fairest thing.

With apologies,
Dr. Walter Crane
Curator`,
  },
  {
    company: "Beacon Legal", role: "Legal Assistant", candidateName: "Omar", stage: "application", flags: "no-reply",
    email: `[EXTERNAL EMAIL]

Your application status has changed

Hi Omar,

Position: Legal Assistant
Company: Beacon Legal
New status: Not progressing

The employer has decided not to progress with your application.

You are receiving this email because you applied through TalentHub. This inbox is not monitored.
TalentHub Ltd, 1 Mill Street, London`,
  },
  {
    company: "Cloverleaf Montessori", role: "Lead Guide", candidateName: "Amelie", stage: "interview", senderName: "Rosalie Grant", senderTitle: "Head of School", flags: "reapply",
    email: `Dear Amelie,

Thank you for the morning you gave the children. We all felt how naturally you sat among them.

Our choice for Lead Guide has gone to a colleague trained for the 6-9 age group, which is where our gap is. There will be a 3-6 opening next year; I should be so pleased to see your name among the applicants.

Warmly,
Rosalie Grant
Head of School
Cloverleaf Montessori`,
  },
  // No rejections
  {
    not: true, company: "Ridgeline Sports", role: "Store Supervisor", candidateName: "Amy", senderName: "Craig",
    email: `Hi Amy,

Sorry for radio silence. I had two really good people for Store Supervisor and only one spot, so I went to head office and asked for a second. They said yes! So the job's yours if you still want it.

Craig
Ridgeline Sports`,
  },
  {
    not: true, company: "Tamworth College", role: "Lecturer in Plumbing", senderName: "Lesley Banks",
    email: `Dear Mr Doherty

Thank you for your application for the post of Lecturer in Plumbing at Tamworth College.

I regret that owing to a technical fault your supporting statement did not reach us, and we cannot consider your application without it. Please would you send it again by reply before Friday noon.

Lesley Banks
HR`,
  },
  {
    not: true, company: "Voltaic", role: "Hardware Engineer", candidateName: "Ravi", senderName: "Grace Lin",
    email: `Hi Ravi,

I've got some feedback from your onsite at Voltaic. The team felt the Senior role would be a stretch right now, so we won't be moving forward with that level. They'd like to offer you the Hardware Engineer position at L3 instead. Are you open to talking about it?

Grace Lin`,
  },
  {
    not: true, company: "Orchard Lane Surgery", role: "Practice Nurse", candidateName: "Bernadette",
    email: `Dear Bernadette,

Thank you for your application for Practice Nurse at Orchard Lane Surgery. We have had an unprecedented response and shortlisting will take longer than we had hoped. Unsuccessful applicants will be informed by 30 April.

Thank you for bearing with us.

Orchard Lane Surgery`,
  },
  {
    not: true, company: "Mirador Hotels", role: "Duty Manager", candidateName: "Elena", senderName: "Paolo Conti",
    email: `Dear Elena,

I was sorry to read your message declining our offer of Duty Manager at Mirador Hotels. Unfortunately I can't match what the Excelsior is paying, though I wish I could.

Should things change, you know where we are. I wish you every success in your new position.

Paolo Conti`,
  },
  {
    not: true, company: "Civica Borough Council", role: "Planning Assistant", candidateName: "Nasreen", flags: "no-reply",
    email: `Dear Nasreen

Planning Assistant - PLN/2201

You have been shortlisted for interview. Please book your slot in the portal by Monday; if you don't, we will assume that you no longer wish to be considered and your application will be rejected.

We are unable to offer alternative dates.

Civica Borough Council
Do not reply to this email.`,
  },
  {
    not: true, company: "Harmony Records", role: "Marketing Assistant", candidateName: "Jay", senderName: "Nia",
    email: `Hi Jay,

It's not a no! We just need one more week, as our MD wants to see the last candidate before she decides on the Marketing Assistant. You're still very much in it.

Nia
Harmony Records`,
  },
  {
    not: true, candidateName: "Theo",
    email: `Hi Theo,

Got knocked back? You're not alone: 75% of applications are rejected before a human reads them. Unfortunately most candidates never find out why they were not selected.

Our new CV checker tells you in 30 seconds. Try it free today.

The ResumeRocket Team
Unsubscribe`,
  },
  {
    not: true, company: "Lindqvist Bygg", role: "Site Engineer", candidateName: "Per", senderName: "Astrid",
    email: `Hi Per,

Unfortunately we have to say no to your wish to work from home on Mondays, the site needs its engineer. Everything else in your list is fine, so I've sent the contract for Site Engineer to you for signing.

Astrid
Lindqvist Bygg`,
  },
  {
    not: true, company: "St Hilda's School", role: "Teacher of Drama", senderName: "Gillian Hope", senderTitle: "PA to the Head",
    email: `Dear Miss Farrow,

Further to your interview today for Teacher of Drama at St Hilda's School, the Governors were unable to reach a decision between two candidates and wish to see both of you again on Thursday at 2 pm.

Gillian Hope
PA to the Head`,
  },
  {
    not: true, company: "Delta Pump", role: "Maintenance Fitter", candidateName: "Lee", senderName: "Sue",
    email: `Lee,

the lad we chose over you for Maintenance Fitter has let us down. Are you still looking? Start Monday if you like.

Sue
Delta Pump`,
  },
  {
    not: true, company: "Kaleido", role: "Art Director", candidateName: "Mina", senderName: "Jorge",
    email: `Hi Mina,

No luck with the room on Thursday I'm afraid, so we've moved your Art Director interview to Zoom. Not what we wanted, sorry. Same time, link below.

Jorge
Kaleido`,
  },
  {
    not: true, company: "Fairway Insurance",
    email: `Dear Mrs Lim,

We have completed our assessment of your claim. After careful consideration we regret that we are unable to accept it on this occasion, as the damage falls outside your policy.

Fairway Insurance`,
  },
  {
    not: true, company: "Nordhafen Logistik", role: "Disponent", candidateName: "Anton", senderName: "Heike Lorenz",
    email: `Hello Anton,

many thanks for your documents for the position as Disponent (m/w/d) at Nordhafen Logistik. Because of illness in the department the selection delays. We ask for a little patience and come back to you unasked.

Heike Lorenz`,
  },
  {
    not: true, company: "Riverside Dental", role: "Dental Nurse", candidateName: "Chloe", senderName: "Tanya",
    email: `Hi Chloe,

I know you'd set your heart on the Tuesday-Thursday job and I'm sorry that one went to Megan. But we'd all love it if you'd take the Monday-Wednesday Dental Nurse one at Riverside Dental instead, it's yours.

Tanya`,
  },
];
