import type { Labeled } from "../emails.ts";

/** How companies and roles are named: in passing, in a subject, behind a comma. */
export const emails: Labeled[] = [
  {
    company: "Lumenkraft", role: "Senior Data Engineer", candidateName: "Priya", stage: "application", senderName: "Jonas Ebeling", senderEmail: "jonas.ebeling@lumenkraft.de", flags: "reapply",
    email: `From: Jonas Ebeling <jonas.ebeling@lumenkraft.de>
Subject: Your application: Senior Data Engineer (m/f/d) | Berlin | hybrid | Ref: DE-20931

Hi Priya,

thanks for sending us your documents. We went through them this week and have decided to go ahead with people who have run streaming systems in production for longer.

Do look in again in the autumn, we expect to hire a second batch then.

Best,
Jonas`,
  },
  {
    company: "Wrexley Royal Infirmary", role: "Healthcare Support Worker", stage: "application", flags: "no-feedback no-reply",
    email: `Subject: 214-MED-88213 - Healthcare Support Worker - Band 3 - Nights - x2 - Wrexley

Dear applicant,

Thank you for your application for the above post at Wrexley Royal Infirmary. The panel has completed shortlisting against the person specification and I regret to inform you that on this occasion you have not been shortlisted.

Owing to the volume of applications received we are unable to give individual feedback at this stage.

Recruitment Services
This mailbox is not monitored. Please do not reply.`,
  },
  {
    company: "Current", role: "Product Designer", candidateName: "Tobias", stage: "application", senderName: "Mel Aguirre", senderTitle: "Recruiting Coordinator", flags: "file",
    email: `Hi Tobias,

Thank you for applying to be a Product Designer at Current. We know putting a portfolio together takes time, and we liked reading yours.

The current round of hiring has been unusually busy and we won't be taking your application further. We'd like to hold on to your details in case a role closer to your background opens up.

Mel Aguirre
Recruiting Coordinator`,
  },
  {
    not: true, company: "Current", role: "Backend Engineer", candidateName: "Devi", stage: "application", flags: "no-reply",
    email: `From: Current <no-reply@greenhouse.io>
Subject: Thanks for applying to Current

Hi Devi,

We've got your application for Backend Engineer (Payments) - New York, NY - Req 8812. A member of the hiring team will look at it shortly. If it's a match, we'll be in touch about next steps. If it's not, we'll let you know too.

The Current team`,
  },
  {
    company: "Notion", role: "Customer Success Manager", candidateName: "Amélie", stage: "screen", interviewers: ["Ravi"],
    email: `Hello Amélie,

It was good of you to make time for the intro call with Ravi from recruiting last Tuesday. Having compared notes, we've chosen not to continue with you for our Customer Success Manager opening in Dublin. The notion that this says anything about your ability would be wrong; we simply had people who already know the French mid-market.

All the best,
The Notion recruiting team`,
  },
  {
    company: "Path", role: "Field Sales Representative", candidateName: "Shauna", stage: "interview", senderName: "Keith Mbeki", senderTitle: "Regional Lead, South", interviewers: ["Lorna Tighe"], flags: "feedback",
    email: `Subject: Field Sales Rep - where we've landed

Hi Shauna,

Lorna Tighe and I both enjoyed meeting you in Cork. This isn't the note I wanted to write, though: we've offered the Field Sales Representative job to someone else and she has said yes.

If you'd like twenty minutes on the phone to hear how you came across, say the word. There was a lot to like, and I'm sure your career path will be a good one.

Keith Mbeki
Regional Lead, South
Path`,
  },
  {
    not: true, company: "Harbour", role: "Sous Chef", candidateName: "Matteo", stage: "application", senderName: "Ines Caldeira", senderTitle: "Executive Chef", senderEmail: "ines@harbourhotels.example",
    email: `Subject: Sous Chef - Harbour, Brighton - come and meet us?

Hi Matteo,

Your application for the Sous Chef vacancy caught my eye. Could you come in on Wednesday at 3, before service? You'd meet me and our general manager, Paul Whitcombe. Unfortunately Monday and Tuesday are out, we're closed.

Ines Caldeira
Executive Chef
ines@harbourhotels.example`,
  },
  {
    company: "Harbour", role: "Night Duty Manager", stage: "application", senderName: "Ffion Pritchard", senderTitle: "People Partner", senderEmail: "ffion@harbourhotels.example",
    email: `Dear Mr Okonjo,

Night Duty Manager - Ref HB/114 - 4 on 4 off - permanent

Thank you for your interest in joining us here at Harbour and for the CV you sent in on 3 March. I am sorry to let you know that we will not be inviting you to interview for this role.

Yours sincerely,

Ffion Pritchard
People Partner
ffion@harbourhotels.example`,
  },
  {
    company: "Common", role: "Community Organiser", candidateName: "Hannah Lisle", stage: "final", senderName: "Dele Ashworth", senderTitle: "Co-Director", flags: "feedback",
    email: `Dear Hannah Lisle,

Thank you for coming back for the second conversation with our trustees on Friday. You were one of two people we saw at that last stage, and we talked for a long time before deciding. In the end we are appointing the other candidate as Community Organiser.

It is common to say that it was close. In this case it was. I would gladly talk you through our thinking if that is useful.

In solidarity,
Dele Ashworth
Co-Director, Common`,
  },
  {
    not: true, role: "Operations Director", candidateName: "Stella", senderName: "Graham Loftus", senderTitle: "Managing Consultant", senderEmail: "graham@loftusblake.example", flags: "agency",
    email: `Hi Stella,

I came across your profile and think you could suit an Operations Director search we're running for a family-owned food business near Lincoln. I can't name the client at this point. 90-110k plus car. Would a call on Thursday work?

If it isn't for you, no harm done, and feel free to pass my name on.

Graham Loftus
Managing Consultant, Loftus Blake
graham@loftusblake.example`,
  },
  {
    company: "Front Row", role: "Box Office Assistant", candidateName: "Marcus", stage: "application", flags: "reapply",
    email: `Hello from Front Row, Marcus!

Thanks a million for putting yourself forward as a Box Office Assistant (part time, 16 hrs, evenings + matinees). We had 212 applications for four places and yours was not one of those we picked this time.

New front-of-house jobs go up on our site on the first Monday of every month, so do keep looking.

See you at a show,
Front Row HR`,
  },
  {
    company: "Candles by Odile", role: "studio assistant", candidateName: "Jess", stage: "task", senderName: "Odile Ferrand", senderTitle: "Founder", senderEmail: "odile@candlesbyodile.example",
    email: `Subject: Re: Re: studio assistant

Hi Jess,

thank you for doing the trial morning on Saturday and for being so careful with the pouring. I have gone with another girl who lives nearer and can open up at seven. It was not an easy choice for me.

Please send me your bank details again so that I can pay you for the four hours.

Odile

Odile Ferrand, Founder
Candles by Odile
odile@candlesbyodile.example`,
  },
  {
    company: "Pike & Marrow", role: "Commis Chef", candidateName: "Luca", stage: "task", senderName: "Gareth Pike", senderTitle: "Chef-Patron", flags: "reapply",
    email: `Luca,

Cheers for the trial shift Thursday. You work clean and you're fast, but I need somebody for the fish section now and you're not there yet. So it's a no on the Commis Chef vacancy for the time being.

Get a year under your belt and come and see me again.

Gareth Pike
Chef-Patron
Pike & Marrow`,
  },
  {
    not: true, company: "Ashgrove Academy", role: "Teacher of Physics", candidateName: "Ruth", stage: "interview", senderName: "Daniel Penrose", senderTitle: "Headteacher",
    email: `Dear Ruth,

Teacher of Physics (MPS/UPS), September start

Following your interview yesterday I am delighted to confirm in writing that we would like to offer you the post at Ashgrove Academy, subject to references and an enhanced DBS check. The other candidates have been told they were unsuccessful.

Please let my PA have your answer by Friday noon.

Daniel Penrose
Headteacher`,
  },
  {
    company: "Vesterholm", role: "Supply Planner", candidateName: "Aiden", stage: "interview", senderName: "Ingrid Solberg", senderTitle: "HR Business Partner", senderEmail: "ingrid.solberg@corvanegroup.example", flags: "closed",
    email: `From: Ingrid Solberg <ingrid.solberg@corvanegroup.example>
To: Aiden Roche
Subject: Vesterholm - Supply Planner - 2-3 yrs exp - Aarhus

Hi Aiden,

Following your interview with the planning team at Vesterholm on the 12th, I have to bring you disappointing news. Corvane Group has frozen all hiring across its companies until the new financial year, and the Supply Planner position falls under that. We will therefore not be going further.

Kind regards
Ingrid Solberg
HR Business Partner
Vesterholm - a Corvane Group company`,
  },
  {
    role: "Management Accountant", candidateName: "Bola", stage: "interview", senderName: "Simon Tench", senderTitle: "Senior Consultant", senderEmail: "s.tench@tenchandrowe.example", flags: "file agency",
    email: `Subject: Management Accountant / Leeds / 45-50k / Perm

Hi Bola,

I've now heard back from my client, the packaging manufacturer in Leeds you met last week. They thought you interviewed well but have offered the job to somebody with group reporting experience.

I'll keep you on our books and will ring as soon as something similar lands.

Simon Tench
Senior Consultant, Tench & Rowe Finance Recruitment
s.tench@tenchandrowe.example`,
  },
  {
    not: true, candidateName: "Fatima", flags: "no-reply",
    email: `Subject: 7 new jobs for "project manager" in Bristol

Hi Fatima, here's today's list:

Project Manager (Fit-out) - Kelling Interiors - Bristol - 48k
Senior Project Manager - Avon Rail Partnership - hybrid
PMO Analyst x2 - Wessex Mutual - 9m FTC
Junior Project Manager - confidential

Not seeing what you like? Unfortunately two of your saved jobs have expired and are no longer accepting applications.

JobHive alerts - do not reply to this e-mail`,
  },
  {
    company: "Brightwell Foods", role: "Quality Technician", candidateName: "Nadeem", stage: "application", senderName: "Carol Unwin", flags: "agency",
    email: `Good morning Nadeem

Thanks for applying via Opus Staffing for the Quality Technician role (rotating shifts, 6-2 / 2-10) with our client Brightwell Foods. I put your CV across and they've decided not to see you as they need HACCP level 3 from day one.

Sorry it isn't better news
Carol Unwin
Opus Staffing`,
  },
  {
    company: "Tarn Valley Housing", role: "Income Officer", stage: "application", flags: "no-reply",
    email: `From: noreply@jobs.tarnvalley.example

Application update

Applicant no.     55102
Organisation      Tarn Valley Housing
Job title         Income Officer
Contract          Fixed term, 12 months
Location          Kendal
Status            Unsuccessful

Thank you for applying. After assessing all applications we are not able to progress yours on this occasion.`,
  },
  {
    not: true, company: "Pemberton & Co", role: "Trainee Solicitor", candidateName: "Yusuf Rahman", stage: "screen", senderName: "Alice Mottram", senderTitle: "Graduate Recruitment Adviser", senderEmail: "alice.mottram@pembertonco.example",
    email: `Dear Yusuf Rahman,

Thank you for the telephone interview last week. I'm pleased to say you have been selected for the next part of the Trainee Solicitor process here at Pemberton & Co. Attached is a written exercise of 90 minutes; please return it by 6 pm on Sunday. We regret that late scripts can't be considered.

Alice Mottram
Graduate Recruitment Adviser
alice.mottram@pembertonco.example`,
  },
  {
    company: "Ketterby Instruments Ltd", role: "Embedded Software Engineer", candidateName: "Wei", stage: "task",
    email: `Hi Wei,

Thanks for the take-home you sent back on Sunday. Two of our engineers reviewed it, and while the code was tidy, the interrupt handling wasn't where we need it for this level. So we're stopping here.

Wishing you well with the search.

The hiring team

--
Re: Embedded Software Engineer (C/C++), req 4471
Ketterby Instruments Ltd, Unit 9, Marsh Lane, Ely. Registered in England.`,
  },
  {
    company: "St Aldhelm's Primary School", role: "Level 2 Teaching Assistant", stage: "interview", senderName: "Rosemary Coombes", senderTitle: "School Business Manager", flags: "feedback",
    email: `Dear Ms Farrow

Level 2 Teaching Assistant (27.5 hours, term time only)

Thank you for attending for interview at St Aldhelm's Primary School on Wednesday. The governors and I were impressed by how you were with the children. However, I am writing to let you know that you were not successful and another candidate has been appointed.

Please telephone the school office if you would like feedback from the Head.

Yours sincerely
Rosemary Coombes
School Business Manager`,
  },
  {
    company: "Ashmere Borough Council", role: "Planning Enforcement Officer", candidateName: "Gillian Peart", stage: "application", flags: "reapply no-feedback",
    email: `Subject: Ashmere Borough Council: Planning Enforcement Officer, Grade H, Ref. PL0093, 2 posts

Dear Gillian Peart

I refer to your recent application for one of the two posts of Planning Enforcement Officer. Unfortunately you have not been selected for interview. It is not our practice to comment on individual applications that were not shortlisted.

Do please consider other vacancies with the Council, which are listed every Thursday.

Human Resources
Ashmere Borough Council`,
  },
  {
    not: true, company: "Dalby Council", role: "Environmental Health Officer", stage: "application",
    email: `Subject: Ref EH/041 Environmental Health Officer, Scale PO2 - delay

Dear applicant

Thank you for applying to Dalby Council. Owing to sickness in the team, shortlisting for the post of Environmental Health Officer has been put back and will not be finished before 20 June. Your application remains live and you need do nothing.

We apologise for the wait.

HR Service Centre`,
  },
  {
    company: "Tallis Water", role: "Payroll Specialist", candidateName: "Omar", stage: "interview", senderName: "Denise Hartigan", senderTitle: "Head of Payroll", interviewers: ["Phil Drury", "Yasmin Cole"], flags: "internal",
    email: `Hi Omar,

I promised you an answer by today. Phil Drury, Yasmin Cole and I have met and the Payroll Specialist job is going to a colleague who has been covering it since Christmas. You interviewed very well and I'm sorry to be sending this.

Thank you for the time you gave us.

Denise Hartigan
Head of Payroll
Finance Operations, Tallis Water`,
  },
  {
    company: "Merrow Museums Trust", role: "Exhibitions Coordinator", candidateName: "Beatrix", stage: "final", senderName: "Lucian Hale", senderTitle: "Deputy Director", senderEmail: "lhale@merrowmuseums.example", flags: "file feedback",
    email: `Subject: Exhibitions Coordinator (Maternity cover, 0.8 FTE, FTC to Jan)

Dear Beatrix,

Writing with news after the final round on Monday. The panel has decided to appoint another candidate. Your presentation on the textile store was the best of the day and I wanted you to know that.

With your permission I'd like to keep your CV, as we often need project staff at short notice. And if you would like to go over the day together, I'm free most mornings.

Warmly,
Lucian Hale
Deputy Director, Merrow Museums Trust
lhale@merrowmuseums.example`,
  },
  {
    not: true, candidateName: "Callum", senderName: "Joanna Birch", senderTitle: "Lettings Negotiator", senderEmail: "joanna@birchlettings.example",
    email: `Hi Callum,

Flat 3, 18 Quay Street - your application

Thanks for the paperwork. I'm afraid the landlord has decided to go with another applicant for the flat. There were eleven of you. We have similar places coming up and I'll keep your details on file.

Joanna Birch
Lettings Negotiator, Birch & Sons
joanna@birchlettings.example`,
  },
  {
    company: "Zentrix Analytics Pvt Ltd", role: "Java Backend Developer", candidateName: "Arjun", stage: "application", senderName: "Sneha Kulkarni", senderTitle: "TA Executive", senderEmail: "sneha.k@zentrixanalytics.example", flags: "file",
    email: `Subject: Java Backend Developer | 4-6 Yrs | Pune / Hinjewadi | WFO | Immediate joiners

Dear Arjun,

Greetings from Zentrix Analytics Pvt Ltd!

This is with reference to your application for the above position. We regret to inform you that your profile has not been shortlisted as your notice period does not match the project timeline. We shall retain your resume in our database for suitable requirements in future.

Thanks & Regards,
Sneha Kulkarni
TA Executive
sneha.k@zentrixanalytics.example`,
  },
  {
    company: "Dunmore Logistics", role: "Warehouse Operative", candidateName: "Kacper", stage: "application", flags: "reapply closed",
    email: `Kacper,

RE: Warehouse Operative - back shift - Dunmore Logistics Naas

You applied for the above on Jobfinder. Just to let you know the back shift is not going ahead now, customer pulled the volume, so the jobs have been cancelled. We won't be bringing anyone in. Days are still being recruited in the Portlaoise depot, apply online if that suits you.

HR Dept`,
  },
  {
    not: true, company: "Path", role: "Implementation Consultant", candidateName: "Annika", stage: "application", senderName: "Marlon Reyes", senderTitle: "Recruiter", senderEmail: "marlon@path.example",
    email: `Subject: Path x Annika - Implementation Consultant (Hamburg, hybrid)

Hi Annika,

Good news, the team liked your application and I'd love a half hour with you. Pick any time here: calendar link. We'll go over the role, your salary hopes and how Path works.

If your plans have changed and you'd rather not go on, just tell me, no hard feelings.

Marlon Reyes
Recruiter
marlon@path.example`,
  },
  {
    company: "Fenwick & Daughters", role: "Bookbinder", candidateName: "Tom", senderName: "Agnes Fenwick",
    email: `Dear Tom,

It was kind of you to think of us. At Fenwick & Daughters there are just the four of us at the bench and I'm afraid there is no room for a Bookbinder, not even one with your training, so the answer has to be no.

I do wish you luck finding a place. It is a good trade.

Agnes Fenwick`,
  },
  {
    company: "Orrin", role: "Machine Learning Engineer", candidateName: "Sofia", stage: "application", flags: "no-reply",
    email: `Subject: Orrin // Machine Learning Engineer // update on your application
From: Orrin Careers <no-reply@hire.lever.co>

Hi Sofia,

Thanks for your interest in Orrin and for applying to the Machine Learning Engineer (Lisbon, hybrid) role. After review, we've decided to focus on other candidates whose experience lines up more closely with what the team needs right now.

We appreciate you considering us.

Team Orrin`,
  },
  {
    company: "Halvorsen Marine", role: "Naval Architect", candidateName: "Caitlin", stage: "interview", senderName: "Eirik Dahl", senderTitle: "Engineering Manager", senderEmail: "eirik.dahl@halvorsenmarine.example", interviewers: ["Marit"],
    email: `Hi Caitlin,

Marit and I have finished our interviews for the Naval Architect vacancy, and we will not be making you an offer. Your hull work is strong. What we were missing was class approval experience, and with the deadlines ahead nobody here has time to teach it.

Regards
Eirik Dahl
Engineering Manager | Halvorsen Marine | Bergen
eirik.dahl@halvorsenmarine.example`,
  },
  {
    not: true, company: "Castellan Foods", role: "Brand Manager", stage: "application", senderName: "Eleanor Whitby",
    email: `To: hr@castellanfoods.example
Subject: Withdrawing my application - Brand Manager - CF-3301

Dear Sir or Madam,

I applied for the Brand Manager role at Castellan Foods in February. I have since accepted a position elsewhere, and must regretfully withdraw. Thank you for considering me, and I wish you every success in filling the job.

Yours faithfully,
Eleanor Whitby`,
  },
  {
    company: "Notch", role: "barista", candidateName: "Ellie", stage: "application", flags: "file",
    email: `hey Ellie!! thx for filling in the form to be a barista w/ us. we've got our full crew for summer now so it's a no for the moment, but your form stays in the folder & we'll shout if someone drops out

big love
the Notch team x`,
  },
  {
    company: "University of Penhallow", role: "Research Associate", candidateName: "Viktoria Lenz", stage: "interview", senderName: "Anil Deshmukh", senderTitle: "Principal Investigator", senderEmail: "a.deshmukh@penhallow.example", flags: "feedback",
    email: `Subject: University of Penhallow, School of Chemistry - Research Associate (Grade 7, 24 months) - SC-1187

Dear Viktoria Lenz,

Many thanks for giving your talk and for meeting the panel last Thursday. We had a strong field, and the post has been offered to, and accepted by, another applicant.

I'm happy to give you some comments on the interview by email if you wish.

With best wishes for your research,
Anil Deshmukh
Principal Investigator
a.deshmukh@penhallow.example`,
  },
  {
    not: true, candidateName: "Sanjay", senderName: "Pim de Vries", senderTitle: "Programme Chair",
    email: `Dear Sanjay,

Thank you for submitting "Queues all the way down" to DeltaConf. We received 290 proposals for 32 slots, and we were not able to include yours in this year's programme. We would be glad to see another from you next year, and there's a discounted ticket waiting for you.

Pim de Vries
Programme Chair`,
  },
  {
    company: "Bramble Kids", role: "Nursery Practitioner (Level 3)", candidateName: "Aleksandra", stage: "interview", senderName: "Toni", senderTitle: "Setting Manager", flags: "reapply",
    email: `Hi Aleksandra, it's Toni from Bramble Kids, we met on Monday for your interview. I've decided to give the Nursery Practitioner (Level 3) post to another lady as she can do the early shift all five days. When you have your Level 3 certificate in hand please do apply to us again, I mean it.

Toni
Setting Manager`,
  },
  {
    company: "Ostrava Glass", role: "Key Account Manager DACH", stage: "screen", senderName: "Petra Nemcova", senderTitle: "Group Talent Acquisition",
    email: `Dear Mr Baumgartner,

On behalf of Ostrava Glass I would like to thank you for the telephone interview you had with my colleague in recruitment on 9 May regarding the position of Key Account Manager DACH.

Having weighed up all conversations, the commercial director has opted to meet other candidates. We are sorry to disappoint you.

Kind regards,

Petra Nemcova
Group Talent Acquisition
Silicor Holding a.s., parent company of Ostrava Glass`,
  },
  {
    not: true, company: "Oakhurst Veterinary Hospital", role: "Veterinary Nurse", candidateName: "Steph", stage: "application", senderName: "Jill Carmody", senderTitle: "Clinical Lead", senderEmail: "jill@oakhurstvets.example",
    email: `Hiya Steph

Quick one about the Veterinary Nurse job (RVN, 4 day week, no nights). The Friday slot we gave you for your interview at Oakhurst Veterinary Hospital has to be cancelled as Dr Amin is in theatre. Could you do Monday at 10 instead? We're still really keen after reading your application.

Jill Carmody, Clinical Lead
jill@oakhurstvets.example`,
  },
  {
    role: "Head of Compliance", candidateName: "Rupert", stage: "application", senderName: "Victoria Ansell", senderTitle: "Partner", senderEmail: "vansell@ansellgrey.example", flags: "agency",
    email: `Rupert,

Head of Compliance, confidential, City of London.

I submitted your details with four others. The bank has come back and wants to see three of those; you are not among them. Their objection was to the length of time since you last held an SMF16 function.

We should speak in the new year in any case.

Victoria Ansell
Partner, Ansell Grey Executive Search
vansell@ansellgrey.example`,
  },
  {
    company: "Crestline Outdoor", role: "Visual Merchandiser", candidateName: "Noor", stage: "application", flags: "reapply no-reply",
    email: `Subject: An update from Crestline Outdoor

Hi Noor,

You applied for: Visual Merchandiser - Manchester Trafford - Temp to Perm - 30h
Our decision: we won't be moving forward

We know that's not the answer you hoped for. There are plenty of other roles across our stores, and you're welcome to apply for any of them at any time.

Crestline Outdoor Careers
(Please don't reply to this message, nobody reads this inbox.)`,
  },
  {
    company: "Quillfeather", role: "copy editor", candidateName: "Isaac", stage: "task", senderName: "Marguerite Dunne", senderTitle: "Managing Editor", senderEmail: "mdunne@quillfeather.example",
    email: `From: mdunne@quillfeather.example
Subject: the editing test

Dear Isaac,

I've now been through your test. You caught nearly everything in the first chapter, but the notes section had too many misses for a desk where nobody checks after you. I've decided against taking you on as a copy editor.

Thank you for giving it a go, and for the joke in the margin.

Marguerite Dunne
Managing Editor`,
  },
  {
    not: true, company: "Front Row", role: "Lighting Technician", candidateName: "Ola", stage: "application",
    email: `Subject: Front Row | Lighting Technician | one thing missing

Hi Ola,

We can't process your application as Lighting Technician yet because the upload of your CV failed. Please send it again by answering this mail, PDF or Word, before Thursday midnight. After that the advert comes down.

Cheers,
Front Row`,
  },
  {
    company: "Sable", role: "Finance Business Partner", candidateName: "Lindiwe", stage: "final", senderName: "Owen Trask", interviewers: ["Harriet", "Jun"],
    email: `Hi Lindiwe,

I know Harriet and Jun told you to expect a call, but I've been trying you since yesterday and didn't want you to wait over the weekend. After the final interviews we've made an offer to the other finalist for the Finance Business Partner opening, and it's been signed.

Everyone on the Sable side thought highly of you. Thanks for three very good conversations.

Owen Trask
Sable`,
  },
  {
    company: "Northgate Hospital", role: "Ward Clerk (Band 2)", stage: "interview", flags: "feedback",
    email: `NORTHGATE HOSPITAL
Directorate of Surgery
Post: Ward Clerk (Band 2) - Ward 14 - 22.5 hrs - Ref 377-S-2209

Dear Candidate

Thank you for attending the interview for the above post. I am sorry to tell you that you have been unsuccessful. Should you want feedback, contact the Surgical Admin Office on ext. 4410 within 14 days.

Surgical Admin Office`,
  },
  {
    not: true, company: "Wexcombe Trust", role: "Estates Surveyor", senderName: "Harriet Osgood", senderTitle: "Recruitment Adviser",
    email: `Dear Professor Lund,

Robert Saleh has been offered the position of Estates Surveyor with the Wexcombe Trust and has given your name as a referee. I'd be grateful if you would fill in the attached form by the end of the month. If you do not feel able to supply a reference, please let me know.

Harriet Osgood
Recruitment Adviser`,
  },
  {
    company: "Rookery", role: "Growth Marketer", candidateName: "Ines", stage: "application", senderName: "Zed Papadakis", senderTitle: "CEO", senderEmail: "zed@rookery.example", flags: "closed",
    email: `Ines, a quick and honest one. You applied for our Growth Marketer opening at Rookery two weeks ago. Since then our bridge round slipped and I've pulled the role. No idea if or when it comes back, so please don't wait for us.

Sorry,
Zed Papadakis
CEO
zed@rookery.example`,
  },
  {
    company: "Larkin Dental Group", role: "Dental Receptionist", candidateName: "Chloe", stage: "task", senderName: "Sunita Rao", senderTitle: "Practice Manager", flags: "file",
    email: `Hi Chloe

Thank you for doing the half day work trial on our front desk. I've spoken with the team and we have chosen someone who already knows the booking software, so I can't offer you the Dental Receptionist position in Solihull.

I've put your CV to one side for the other practices in case they need someone.

Sunita Rao
Practice Manager
Larkin Dental Group`,
  },
  {
    not: true, company: "Bellweather", role: "Data Analyst", candidateName: "Miguel", stage: "interview", senderName: "Tess Okafor", senderTitle: "Talent Lead", senderEmail: "tess@bellweather.example", interviewers: ["Anders", "Priyanka"],
    email: `Hi Miguel,

Anders and Priyanka came out of Tuesday's interview very happy. We'd like you to meet our CFO, Helen Strand, for the final conversation about the Data Analyst opening (12-month contract, Bellweather Insurance Services team). There's one other person at this stage, so we'll decide fast.

Are you free on the 8th?

Tess Okafor
Talent Lead, Bellweather
tess@bellweather.example`,
  },
  {
    company: "Aurelle", role: "Junior Perfumer", stage: "application", senderName: "Camille Roustan", senderTitle: "Responsable RH", senderEmail: "camille.roustan@maisonaurelle.example", flags: "file",
    email: `Dear Madam,

Junior Perfumer (CDI, Grasse) - your application of 14 January

We thank you for the trust you have shown Aurelle. In spite of the quality of your file, we are not able to give it a favourable answer. Unless you tell us otherwise, we will add it to our pool of candidates and may come back to you later.

Camille Roustan
Responsable RH
camille.roustan@maisonaurelle.example`,
  },
  {
    company: "Sutherby's", role: "Delivery Driver", candidateName: "Des",
    email: `Subject: Delivery Driver (7.5t) x4 - Sutherby's

Des

All four driving jobs have been given out, so you're not needed on this one. Thanks for getting in touch.

Sutherby's Transport Office`,
  },
  {
    company: "Kestrel Rail", role: "Train Driver", candidateName: "Michael Obuya", stage: "task", flags: "no-feedback",
    email: `Dear Michael Obuya,

Trainee and qualified drivers: Assessment outcome
Vacancy: Train Driver (Qualified) - Depot: Carlisle - Ref. KR-TD-09

You recently sat the online situational judgement test with us. Your score did not reach the mark needed to go on to the next step, and your application with Kestrel Rail has now been closed. For reasons of test security we can't share scores or comment on individual answers.

Driver Resourcing`,
  },
  {
    not: true, role: "Forklift Driver", candidateName: "Ricky", senderName: "Dawn", flags: "agency",
    email: `Ricky it's Dawn at Pinnacle Temps. Got 2 x Forklift Driver (counterbalance, 10pm-6am) starting Sunday at a distribution centre in Daventry, can't say who till you're registered. £15.20 ph. You want one? Ring me by 4. If I don't hear I'll have to give it to someone else, sorry.`,
  },
  {
    company: "Tidepool", role: "Staff iOS Engineer", candidateName: "Kwame", stage: "interview", senderName: "Bea Lindqvist", senderTitle: "Talent Partner", senderEmail: "bea@tidepool.example", interviewers: ["Rosa", "Dmitri"], flags: "reapply feedback",
    email: `Subject: Tidepool: Staff iOS Engineer (L6, remote EU)

Hi Kwame,

Thanks again for the technical interviews with Rosa and Dmitri. We're not going to make an offer at Staff. We did ask ourselves whether Senior would be right, but there's no headcount for it until Q3. If you see a Senior iOS role come up then, please throw your hat in.

Happy to share what the two of them wrote up, just tell me and I'll find a slot.

Bea Lindqvist
Talent Partner
bea@tidepool.example`,
  },
  {
    company: "Garrow Engineering", role: "CNC Miller", candidateName: "Piotr", stage: "task", senderName: "Lee Stubbs", senderTitle: "Branch Manager", flags: "agency",
    email: `Piotr mate, Garrow Engineering rang about the CNC Miller job (nights, temp, £17.40). They're not carrying on after the machine test Friday, said you were good on the Fanuc but slow on the Heidenhain. I'm gutted for you. Timesheet for the three hours is with payroll.

Lee Stubbs
Branch Manager
Forge Recruitment, Walsall`,
  },
  {
    not: true, company: "Morrow & Vale", role: "Assistant Buyer", candidateName: "Georgia", stage: "application", senderName: "Katya Lowe", senderTitle: "Talent Acquisition Partner",
    email: `Subject: Assistant Buyer (Homeware) - your questions

Hi Georgia,

Thanks for asking. No, we haven't made any decisions on the Assistant Buyer role at Morrow & Vale; the buying director is back from Portugal on Monday and will go through the applications, yours included, that week. I can't say more than that yet.

Speak soon,
Katya Lowe
Talent Acquisition Partner`,
  },
  {
    company: "Bureau Local", role: "Data Reporter", candidateName: "Rowan", stage: "application", senderName: "Nkechi Eze", senderTitle: "Editor",
    email: `Hi Rowan,

This is about the Data Reporter you applied for (London or Glasgow, one-year contract). We read 340 applications between three of us, which is why you're hearing late, and we are not taking yours forward. The sewage piece in your clips was excellent.

Nkechi Eze
Editor, Bureau Local
part of the Fairlight Media Foundation`,
  },
  {
    company: "Hallam County Library Service", role: "Library Assistant", candidateName: "Winifred", stage: "interview", senderName: "Bernard Stacey", senderTitle: "Area Librarian", senderEmail: "bernard.stacey@hallamcounty.example", flags: "reapply internal",
    email: `Dear Winifred,

Library Assistant (Saturdays), Eastfield branch

Thank you for coming in to be interviewed. I have appointed one of our existing relief staff to the hours. It would be a pleasure to see another application from you when the Thornley branch advertises in May.

Regards,
Bernard Stacey
Area Librarian
Hallam County Library Service
bernard.stacey@hallamcounty.example`,
  },
  {
    not: true, candidateName: "Louise", senderName: "Ben Achterberg", senderTitle: "Procurement Manager", senderEmail: "ben.achterberg@stillwaterpower.example",
    email: `From: Ben Achterberg <ben.achterberg@stillwaterpower.example>
Subject: RFP 22-017 Cleaning Services - outcome

Dear Louise,

Thank you for your tender and for the presentation on 2 April. After evaluation, Stillwater Power has awarded the contract to another bidder, and your company was not successful. We will keep you on our list of suppliers, and a debrief call is available on request.

Ben Achterberg
Procurement Manager`,
  },
];
