import type { Labeled } from "../emails.ts";

/** Ordinary mail, once more. */
export const emails: Labeled[] = [
  {
    company: "Tarnfield Energy", role: "Demand Forecasting Analyst", candidateName: "Ruairi", stage: "application", flags: "reapply no-reply",
    email: `From: Tarnfield Energy Talent Team <no-reply@us.greenhouse-mail.io>
To: ruairi.mcalinden@outlook.com
Date: Tue, 4 Feb 2025 09:02:17 +0000
Subject: Your application to Tarnfield Energy

Hi Ruairi,

Thanks for applying for the Demand Forecasting Analyst role and for the time you put into the application questions.

We had a lot of interest in this one, and having gone through everything we've decided to take forward a small group of people whose experience sits closer to wholesale power. That means we won't be progressing your application on this occasion.

New roles go up on our careers page most Mondays, so please do have a look if something else catches your eye.

All the best,
The Talent Team at Tarnfield Energy

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Corvane Health", role: "Senior Software Engineer II", candidateName: "Priyanka Deshmukh", stage: "application", flags: "file no-reply",
    email: `corvane@myworkday.com
to me
Mar 11, 2025, 2:41 AM

Dear Priyanka Deshmukh,

Thank you for your interest in career opportunities at Corvane Health.

We have completed our review of your application for R-0048812 Senior Software Engineer II. While your background is impressive, we have identified other candidates whose qualifications more closely match the requirements of this position.

Your profile will remain in our candidate database and our recruiters may contact you should a suitable opening arise in the future.

Sincerely,
Corvane Health Talent Acquisition

Replies to this message are undeliverable and will not reach Corvane Health. Please do not reply.
This email was intended for priyanka.desh91@gmail.com`,
  },
  {
    not: true, company: "Lumenstack", role: "Site Reliability Engineer", candidateName: "Theo", stage: "application", flags: "no-reply",
    email: `From: Lumenstack <no-reply@hire.lever.co>
Subject: Thanks for applying to Lumenstack!
Date: Sunday, May 18, 2025 at 10:14 PM
To: Theo Vandermolen <theo@vandermolen.dev>

Theo,

Thank you for applying to the Site Reliability Engineer role here at Lumenstack. Your application has been received and a real human on our team will look at it.

If your skills are a match we'll be in touch within ten business days. Unfortunately, because of the number of applications we get, we can't answer every question about status individually, so if you haven't heard from us after three weeks, please assume that we've gone in another direction.

Regards,
Lumenstack People Team`,
  },
  {
    company: "Ostermann & Riehl", role: "Working Student Controlling", stage: "application",
    email: `Dear Mr Yıldız,

thank you very much for your application as a Working Student Controlling (m/f/d), reference 2025-0317, and the interest you have shown in Ostermann & Riehl.

We received a large number of applications and have examined yours carefully. To our regret we must inform you that we cannot consider you in the further selection process. Please do not see this as a judgement of your personal or professional qualities.

In accordance with the General Equal Treatment Act (AGG) we store your documents for a period of six months and then delete them irrevocably from our system.

We wish you every success for your studies and your professional future.

Kind regards from Bielefeld
Your HR Team

Ostermann & Riehl GmbH & Co. KG
Herforder Str. 212, 33609 Bielefeld
Sitz der Gesellschaft: Bielefeld, Amtsgericht Bielefeld HRA 14420
Persönlich haftende Gesellschafterin: Ostermann Verwaltungs-GmbH
This message was created with Personio.`,
  },
  {
    company: "Brightwater Foods", role: "Category Manager, Chilled", candidateName: "Sunita", stage: "application", flags: "reapply no-reply",
    email: `From: Brightwater Foods Careers <notification@smartrecruiters.com>
Reply-To: do-not-reply@smartrecruiters.com
To: Sunita Rao
Sent: 22 January 2025 16:30
Subject: Update: Category Manager, Chilled

Hello Sunita

We appreciate your interest in joining Brightwater Foods and want to let you know where things stand.

The Category Manager, Chilled position has now been filled, and we are no longer considering applications for it. We know this isn't what you were hoping to read.

You can set up job alerts in your profile, and we'd encourage you to apply again when you see a role that suits you.

Best wishes
Brightwater Foods Recruitment

Your privacy is important to us. Manage your data | Unsubscribe from job alerts
SmartRecruiters Inc., San Francisco`,
  },
  {
    company: "Pellworth Analytics", role: "Product Designer", candidateName: "Mara", stage: "application", flags: "file closed",
    email: `Hi Mara,

A quick and honest update on your application for Product Designer at Pellworth Analytics.

Last week our leadership team revised the hiring plan for the second half of the year, and the design opening was one of the roles that got cut. So we're closing the requisition and won't be interviewing anyone for it. This has nothing to do with you or your portfolio.

We've added a tag to your profile in Ashby so that, if the budget comes back, you are among the first people we write to.

Thanks for your patience,
Pellworth Analytics Recruiting

Sent via Ashby · 49 Geary St, San Francisco, CA`,
  },
  {
    company: "Nimbari Payments", role: "Backend Engineer (Go)", candidateName: "Arjun", stage: "task", flags: "reapply no-feedback no-reply",
    email: `From: Nimbari Payments <no-reply@ashbyhq.com>
Date: Thu, 12 Jun 2025 at 18:47
Subject: Nimbari Payments - Backend Engineer (Go)
To: <arjun.venkatesan.dev@gmail.com>

Hi Arjun,

Thank you for completing the HackerRank assessment for our Backend Engineer (Go) opening in Bengaluru.

After evaluating your submission, we will not be moving you to the next stage. The bar for this round was high and only the top scorers are being invited to meet the team.

As we receive several hundred submissions per week we are not able to share individual scores or feedback. You are welcome to retake the assessment for any of our engineering roles after a cooling period of 6 months.

Best,
Team Nimbari
This is a system generated mail. Please do not reply.`,
  },
  {
    role: "Warehouse Shift Supervisor", stage: "application", flags: "no-reply",
    email: `Dear Candidate,

Thank you for applying for the position of Warehouse Shift Supervisor (Req. 77310-W).

At this time, we have chosen to pursue other applicants whose experience better meets our current needs. We thank you for your time and wish you success in your job search.

Sincerely,
Talent Acquisition

This is an automated notification from an unmonitored mailbox. Please do not respond to this e-mail.`,
  },
  {
    not: true, company: "Helixborne Therapeutics", role: "Clinical Data Manager", candidateName: "Denise", stage: "application", flags: "no-reply",
    email: `From: Workday Notifications <helixborne@myworkday.com>
To: denise.okoro@yahoo.com
Subject: Action required: complete your application
Sent: Wed 9/3/2025 6:05 AM

Dear Denise,

Thank you for applying to Helixborne Therapeutics for Clinical Data Manager (JR102943).

Before our recruiters can review your application, we need two more items from you: an up-to-date copy of your GCP certificate and your answers to the work authorization questions. You will find both in your Candidate Home under "My Tasks".

Tasks not completed by September 10 may mean that your application cannot be considered.

Thank you,
Helixborne Therapeutics Talent Team

Please do not reply to this message; this mailbox is not monitored.`,
  },
  {
    company: "Rothaar Mobility", role: "Embedded Software Developer", candidateName: "Gaurav", stage: "screen", senderName: "Annika Feldhoff", senderTitle: "Talent Acquisition Partner", flags: "reapply file",
    email: `Hi Gaurav,

thanks again for our call last Tuesday, it was nice to hear about your move from Pune to Stuttgart and the work on the battery controller.

I've talked it through with the hiring team in the meantime. For the Embedded Software Developer (f/m/x) position they need someone with solid AUTOSAR practice from day one, and so we've decided not to continue with the process at this point.

I'd like to keep you in our talent pool, just click the consent link below. And do keep an eye on our jobs page, there is a lot going on at Rothaar Mobility this year.

Best
Annika

Annika Feldhoff
Talent Acquisition Partner
Rothaar Mobility SE · Heilbronner Straße 88 · 70191 Stuttgart

[Give consent to talent pool]   [Delete my data]
Powered by Greenhouse`,
  },
  {
    company: "Merrowdale Building Society", role: "Mortgage Adviser", candidateName: "Caitlin Pugh", stage: "task", flags: "reapply no-reply",
    email: `From: Merrowdale Recruitment <donotreply@merrowdale-jobs.tal.net>
To: caitlinpugh88@hotmail.co.uk
Date: 3 March 2025 11:15
Subject: Outcome of your online assessment

Dear Caitlin Pugh

Ref: MBS/2291 Mortgage Adviser

Thank you for taking the time to complete the situational judgement test as part of your application to Merrowdale Building Society.

We are sorry to tell you that on this occasion your score did not meet the benchmark we set for this role, and we will not be taking your application further.

You may apply for other vacancies with us straight away, but please be aware that your test score stays valid for six months.

Kind regards
Resourcing Team
Merrowdale Building Society

Merrowdale Building Society is authorised by the Prudential Regulation Authority and regulated by the Financial Conduct Authority and the Prudential Regulation Authority. Calls may be recorded.`,
  },
  {
    not: true, company: "Vantrell", role: "Customer Success Manager", candidateName: "Marcus", stage: "application", senderName: "Jocelyn Abara", senderTitle: "Senior Recruiter", senderEmail: "jocelyn.abara@vantrell.com",
    email: `From: Jocelyn Abara <jocelyn.abara@vantrell.com>
To: Marcus Ellery
Date: Fri, Apr 25, 2025 at 1:12 PM
Subject: Vantrell | next steps

Hi Marcus,

Thanks for applying to the Customer Success Manager role! I enjoyed reading your cover letter (the bit about the ferry company made me laugh) and would love to set up a 30 minute phone conversation.

You can pick a slot here: calendly.com/jabara-vantrell/intro

If none of these times work just reply with a few that do.

Talk soon,
Jocelyn

Jocelyn Abara (she/her)
Senior Recruiter, Vantrell
Austin, TX`,
  },
  {
    role: "Payroll Manager", candidateName: "Nicola", stage: "application", senderName: "Gareth Tilling", senderTitle: "Principal Consultant", senderEmail: "g.tilling@haddonreeve.co.uk", flags: "file agency",
    email: `From: Gareth Tilling <g.tilling@haddonreeve.co.uk>
Sent: 15 May 2025 17:22
To: Nicola Bramhall
Subject: RE: Payroll Manager - Leeds

Hi Nicola,

Not the news I wanted to send on a Thursday evening I'm afraid. My client has come back on the CVs I sent over for the Payroll Manager vacancy and they've picked four to meet, and yours isn't one of them. Their thinking is that they want someone who has run a 2,000+ headcount payroll in-house rather than in a bureau.

I've got you on our system with your updated salary expectations and I'll ring you as soon as something closer comes in.

Kind regards
Gareth

Gareth Tilling
Principal Consultant | Accountancy & Payroll
Haddon Reeve Recruitment Ltd
T: 0113 496 0182

Haddon Reeve Recruitment Ltd acts as an employment agency for permanent recruitment. Registered in England 08812273.`,
  },
  {
    company: "Kestrel Point Logistics", role: "Transport Planner", candidateName: "Darren", stage: "interview", senderName: "Leanne", senderTitle: "Recruitment Consultant", interviewers: ["Phil Arkwright"], flags: "feedback agency",
    email: `Hi Darren

Hope you're well. I've just come off the phone with Kestrel Point Logistics about the Transport Planner job.

Phil Arkwright really enjoyed meeting you on Wednesday and said you were very easy to talk to, but they have gone with somebody who has already used the same routing software. Gutted for you, I thought you were nailed on.

Phil gave me some useful comments so give me a bell when you've got five mins and I'll go through them with you.

Ta
Leanne
Recruitment Consultant
Drivewell Staffing, Warrington`,
  },
  {
    role: "SAP FICO Consultant", candidateName: "Vignesh", stage: "screen", senderName: "Harpreet Kaur Sandhu", senderTitle: "Lead - Talent Delivery", senderEmail: "harpreet.sandhu@zenvolt-talent.in", flags: "agency",
    email: `From: Harpreet Kaur Sandhu <harpreet.sandhu@zenvolt-talent.in>
Date: Mon, Jul 7, 2025, 12:09 PM
Subject: Re: SAP FICO Consultant || Hyderabad || 8-12 yrs
To: Vignesh Subramaniam

Dear Vignesh,

Greetings from Zenvolt Talent Solutions!

This is with reference to our telephonic discussion dt. 1st July for the profile of SAP FICO Consultant. We had shared your resume with our client along with notice period and expected CTC.

Kindly note that the client has rejected the profile due to notice period of 90 days, as they are looking for immediate joiners only.

Request you to share references of friends or colleagues who can join within 15 days.

Thanks & Regards,
Harpreet Kaur Sandhu
Lead - Talent Delivery
Zenvolt Talent Solutions Pvt Ltd
M: +91 90000 41177`,
  },
  {
    not: true, role: "Interim Finance Business Partner", candidateName: "Helen", stage: "application", senderName: "Oliver Stanbridge", senderTitle: "Director", flags: "agency",
    email: `Helen,

Just a quick one so you don't think I've gone quiet on you.

The client's FD is on leave until the 19th, so unfortunately there will be no decision on who to see for the Interim Finance Business Partner role this week. Your CV is with them and I've had a positive noise back from the HR side, nothing more than that for now.

I'll chase again on the 20th. Shout if anything changes at your end.

Oliver

Oliver Stanbridge
Director, Marlpit Interim
020 7946 0733`,
  },
  {
    role: "Legal Secretary", candidateName: "Beverley", stage: "application", flags: "reapply no-feedback no-reply agency",
    email: `From: Castlegate Legal Recruitment <noreply@castlegatelegal.co.uk>
To: bev.hartnoll@btinternet.com
Date: 9 Oct 2025 08:00
Subject: Legal Secretary (Ref CG4471) - your application

Dear Beverley

Thank you for applying for the above vacancy, which we are handling on behalf of a regional law firm.

We have had a very high response and regret that you have not been shortlisted for this role. Due to the volume of applicants we are not able to give feedback on individual applications.

We have many other live roles on www.castlegatelegal.co.uk and would be pleased to hear from you if any of them are of interest.

Yours sincerely
The Castlegate Team

This mailbox is not monitored. Castlegate Legal Recruitment is a trading name of CGL Resourcing Limited.`,
  },
  {
    role: "Senior Quality Engineer", candidateName: "Elena", stage: "final", senderName: "Matthias Brückl", senderTitle: "Managing Partner", flags: "agency internal",
    email: `Hello Elena,

I had hoped to call you, but my flight to Graz is boarding and I do not want to let you wait over the weekend.

Our client decided yesterday evening. As you know it was between you and one other person after the second meeting in Regensburg, and they have now filled the Senior Quality Engineer position with that person, a colleague from their own plant in Cham. The works council had pressed for this from the beginning, I must say.

They asked me to thank you warmly. You made a very good impression on everybody.

I'm reachable on Monday from 9.

Best regards
Matthias Brückl
Managing Partner
Brückl Personalberatung · Landshut`,
  },
  {
    company: "Sandpiper Hotels", role: "Revenue Manager", candidateName: "Joel", stage: "application", senderName: "Tasha Quigley", senderTitle: "Account Manager, Hospitality", senderEmail: "tasha@plateandparlour.com", flags: "agency closed",
    email: `From: Tasha Quigley [mailto:tasha@plateandparlour.com]
Sent: Monday, November 10, 2025 10:36 AM
To: Joel Reinhardt
Subject: Sandpiper - Revenue Manager

Hey Joel,

Heads up that Sandpiper Hotels pulled the Revenue Manager search this morning. New ownership, hiring freeze across all properties, nobody is getting interviewed. I'm sorry, I know you went out of your way to get that resume over to me on a Sunday.

So that one's dead as far as we're concerned. Hang in there.

Tasha Quigley
Account Manager, Hospitality
Plate & Parlour Search Partners
Charleston, SC`,
  },
  {
    not: true, company: "Aldermoor Homes", role: "Site Manager", candidateName: "Imran", stage: "interview", senderName: "Stuart Keane", senderTitle: "Senior Consultant", senderEmail: "stuart.keane@bricklinerec.co.uk", interviewers: ["Debbie Fairhurst"], flags: "agency",
    email: `From: Stuart Keane <stuart.keane@bricklinerec.co.uk>
To: Imran Chaudhry
Date: Tue, 17 Jun 2025 14:50
Subject: OFFER - Aldermoor Homes

Imran, great news mate!

Aldermoor Homes want to offer you the Site Manager job. Debbie Fairhurst was well impressed on Friday and they didn't need to see anybody else. £54,000 plus car allowance, 25 days, start 14 July if your notice allows. They couldn't stretch to the 57 unfortunately but there is a review at six months.

Written offer will follow from their HR. Can you call me before 5 to say you're happy in principle?

Stuart Keane
Senior Consultant, Brickline Recruitment
07700 900614`,
  },
  {
    company: "Fenbrook Instruments", role: "Applications Scientist", candidateName: "Tomasz", stage: "interview", senderName: "Helena Marsh", senderTitle: "Head of Applications", senderEmail: "helena.marsh@fenbrook-instruments.co.uk", interviewers: ["Colin", "Yewande"], flags: "reapply feedback",
    email: `From: Helena Marsh <helena.marsh@fenbrook-instruments.co.uk>
To: Tomasz Wilk
Cc: HR
Sent: 28 March 2025 16:41
Subject: Applications Scientist

Dear Tomasz,

Thank you for coming all the way to Ely on Monday. Colin and Yewande both said how much they enjoyed your talk on the column degradation problem, and I did too.

It was a close thing, but we have offered the post to somebody with more hands-on mass spec experience and they have accepted. I'm sorry to disappoint you.

If it would be useful I'm very happy to have a chat about where I think you were strong and where less so. And please do think of us again: we usually recruit every spring and I'd be glad to see your name.

With best wishes,
Helena

Helena Marsh
Head of Applications
Fenbrook Instruments`,
  },
  {
    company: "Quillmark", role: "Engineering Manager", candidateName: "Shreya", stage: "final", senderName: "Rob Castellano", senderTitle: "VP Engineering", interviewers: ["Mei-Ling Cho", "Dan Whitlock", "Farah"],
    email: `Shreya,

I've been putting off writing this because I don't love it.

We finished debriefs from the final round yesterday. Mei-Ling Cho, Dan Whitlock and Farah all came out of the onsite with really strong notes on you, and the conversation on how you rebuilt the on-call rotation is one I keep bringing up in my own staff meeting. In the end we're making the offer to someone who has scaled a platform team through the exact size we're about to hit, and there is only one Engineering Manager seat.

Thank you for the hours you gave us. I hope our paths cross.

Rob Castellano
VP Engineering @ Quillmark`,
  },
  {
    company: "Dornseifer Verpackungen", role: "Key Account Manager", stage: "interview", senderName: "Jens Pohlmann", senderTitle: "Head of Sales", senderEmail: "j.pohlmann@dornseifer-verpackungen.de", interviewers: ["Mrs Wieland"],
    email: `Von: Pohlmann, Jens <j.pohlmann@dornseifer-verpackungen.de>
Gesendet: Donnerstag, 18. September 2025 08:12
An: 'r.albrecht@web.de'
Betreff: Your application as Key Account Manager

Dear Ms Albrecht,

I would like to thank you once more for the open and pleasant conversation with Mrs Wieland and me on 9 September.

After intensive consideration we have decided in favour of another applicant, whose network in the beverage industry fits our plans for the coming years somewhat better. I regret that I cannot give you a more positive answer.

Your travel costs will be reimbursed with the next payment run, provided the form has reached us.

I wish you all the best for your further path.

Kind regards
Jens Pohlmann
Head of Sales

Dornseifer Verpackungen GmbH
Industriestraße 7, 57462 Olpe
Geschäftsführer: Ulrich Dornseifer, Amtsgericht Siegen HRB 5512`,
  },
  {
    company: "Sagebrush Outfitters", role: "Store Manager", candidateName: "Trevor", stage: "interview", senderName: "Kelly Ann Moody", senderTitle: "District Manager", interviewers: ["Luis"], flags: "internal",
    email: `Hi Trevor, 

Wanted to get back to you personally about the Store Manager position. You and I and Luis had a great talk and I could tell you know retail inside out.

We went ahead and promoted our assistant manager. She's been at the Boise store for four years and honestly she earned it. So we won't be filling it from outside.

Thanks for driving out in that snow!

Kelly Ann Moody
District Manager
Sagebrush Outfitters

Sent from my iPhone`,
  },
  {
    company: "Kavya Organics", role: "Brand Manager", candidateName: "Ananya", stage: "task", senderName: "Rohit Malhotra", senderTitle: "Co-founder & CMO", senderEmail: "rohit@kavyaorganics.in", flags: "reapply file",
    email: `From: Rohit Malhotra <rohit@kavyaorganics.in>
Date: Sat, 16 Aug 2025 at 21:33
Subject: Brand Manager - case submission
To: Ananya Bose <ananya.bose@outlook.com>

Hi Ananya,

First of all thanks for the deck. 22 slides over a long weekend is not a small thing and I could see the homework on quick commerce.

Having said that, we were looking for a sharper point of view on pricing and the hair care launch plan felt a bit generic to us. So we won't be taking this forward to the panel round for Brand Manager.

I have asked Pooja in HR to keep your profile handy for the growth team which we will build out next FY. Do feel free to drop me a line when you see us posting.

Cheers
Rohit Malhotra
Co-founder & CMO, Kavya Organics`,
  },
  {
    not: true, company: "Thornbury Wealth", role: "Paraplanner", candidateName: "Sam", stage: "interview", senderName: "Alison Grieve", senderTitle: "Operations Director", senderEmail: "alison.grieve@thornburywealth.co.uk",
    email: `From: Alison Grieve <alison.grieve@thornburywealth.co.uk>
Sent: 06 February 2025 13:05
To: Sam Ashdown
Subject: Paraplanner - where we are

Dear Sam,

Thank you for coming in to see me last week. I promised you an answer by today and unfortunately I'm not in a position to give you one. One of the candidates had to move their interview because of illness and we would like to see everybody before we decide.

You are still very much under consideration for the Paraplanner role. I expect to be back in touch by Friday 14th.

My apologies for the wait.

Alison Grieve
Operations Director
Thornbury Wealth`,
  },
  {
    company: "Institute for Coastal Systems", role: "Postdoctoral Researcher in Sediment Dynamics", candidateName: "Lucas", stage: "interview", senderName: "Ingrid Tammen", senderTitle: "Professor of Marine Geology", interviewers: ["Dr. Behrens"], flags: "feedback closed",
    email: `Dear Lucas,

I write with bad news which is no fault of yours. The third-party funding for the project has been cut by the ministry in the last budget round, and with it the position "Postdoctoral Researcher in Sediment Dynamics" (E13 TV-L, 100 %) for which Dr. Behrens and I interviewed you in April. The university has withdrawn the call, so we can appoint nobody.

I am truly sorry, as I found your ideas on the Jade Bight data excellent. If you like we can have a Zoom about your interview and possible own proposals (DFG Walter Benjamin for example). Just write to me.

Best wishes
Ingrid Tammen

--
Ingrid Tammen
Professor of Marine Geology
Institute for Coastal Systems
Ammerländer Heerstr. 114, 26129 Oldenburg`,
  },
  {
    not: true, company: "Northgate Labs", role: "Data Engineer", candidateName: "Imani", stage: "screen", senderName: "Wes Park", senderTitle: "Director of Data Platform", senderEmail: "wes.park@northgatelabs.io",
    email: `From: Wes Park <wes.park@northgatelabs.io>
To: Imani Lacroix <imani.lacroix@proton.me>
Date: Mon, Oct 6, 2025 at 5:27 PM
Subject: Re: Data Engineer take home

Hi Imani,

Good talking on the phone Friday. As discussed, here's the exercise for the Data Engineer role: repo link below, two CSVs and a README. Please don't spend more than three hours on it, we really do mean that.

Send it back by next Monday if you can. After that you'd walk Tess and Ravi through it on a call. We do turn some people down at this step and if so I'll send you written notes either way.

Wes Park
Director of Data Platform, Northgate Labs`,
  },
  {
    company: "St Aldhelm's Church of England Primary School", role: "Class Teacher (KS2)", candidateName: "Hannah Loveday", stage: "application", senderName: "J. Pettifer", senderTitle: "School Business Manager", flags: "no-feedback",
    email: `From: School Office <office@st-aldhelms.dorset.sch.uk>
Sent: 12 May 2025 15:48
To: Hannah Loveday
Subject: Class Teacher (KS2)

Dear Hannah Loveday

Thank you for your application for the post of Class Teacher (KS2) at St Aldhelm's Church of England Primary School.

The governors met on Friday to draw up the shortlist and I am sorry to say that you have not been selected for interview. We received 61 applications and I am afraid it will not be possible to offer feedback to those who were not shortlisted.

Thank you for your interest in our school and may I wish you well in your search.

Yours sincerely

J. Pettifer
School Business Manager

"Let your light shine"
St Aldhelm's is committed to safeguarding and promoting the welfare of children.`,
  },
  {
    company: "West Calder Valley NHS Foundation Trust", role: "Band 6 Physiotherapist", candidateName: "Bethan", stage: "interview", senderName: "Adaeze Nwosu", senderTitle: "Therapies Team Lead", flags: "reapply feedback",
    email: `Dear Bethan,

Job reference: 412-AHP-7023316
Job title: Band 6 Physiotherapist
Employer: West Calder Valley NHS Foundation Trust

Thank you for attending interview on 3rd July. I am sorry to inform you that you have been unsuccessful on this occasion. You scored well on the clinical scenario but the successful candidates gave fuller answers around supervision and delegation.

Should you want to talk this through please ring me on ext. 4471, I am on the ward Mon to Thurs.

We expect further rotational posts in the autumn and I would encourage you to apply.

Kind regards,

Adaeze Nwosu
Therapies Team Lead

This message may contain confidential information. If you are not the intended recipient please inform the sender and delete it.`,
  },
  {
    company: "Harrowby District Council", role: "Planning Enforcement Officer", stage: "application", flags: "no-reply",
    email: `From: donotreply@jobs.harrowbydistrict.gov.uk
To: dmistry77@gmail.com
Date: 30/07/2025 09:31
Subject: Planning Enforcement Officer HDC/PL/0098

Dear Mr Mistry

PLANNING ENFORCEMENT OFFICER – HDC/PL/0098

I refer to your application for the above post. The selection panel has now considered all applications against the essential criteria in the person specification and I regret to inform you that you were not among those shortlisted.

Thank you for your interest in working for Harrowby District Council.

HR Shared Services

Please do not reply to this e-mail as this address is not monitored.
Harrowby District Council, Civic Centre, Market Way. Think before you print.`,
  },
  {
    not: true, company: "Marienstift Hospital", role: "Registered Nurse", candidateName: "Joselito", stage: "interview", senderName: "Sabine Kröger", senderTitle: "Nursing Director", senderEmail: "s.kroeger@marienstift-klinik.de",
    email: `From: Sabine Kröger <s.kroeger@marienstift-klinik.de>
To: Joselito Manalastas
Date: Wed, 5 Nov 2025 07:58 +0100
Subject: Trial day and documents

Dear Joselito,

it was nice to get to know you in the video interview. We would like to invite you to a trial day on ward 3B for the position as Registered Nurse (m/f/d): Thursday 20 November, 6:00 to 13:00, meeting point main entrance. Work clothes will be provided.

Please bring with you or send beforehand: recognition notice (Anerkennungsbescheid), B2 certificate, proof of measles vaccination. Without the vaccination proof we may unfortunately not let you on the ward.

Kind regards
Sabine Kröger
Nursing Director
Marienstift Hospital, Braunschweig`,
  },
  {
    company: "Pemberton & Daughters", role: "Bench Joiner", candidateName: "Kyle", stage: "task", senderName: "Ruth Pemberton", flags: "reapply file",
    email: `Hi Kyle

Thanks for doing the trial day on Saturday, the lads liked having you about and your drawer came out lovely.

I've had a think and talked to my dad and we're going to take on the other chap as Bench Joiner, he's done a lot of stairs and that's where most of the work is at the moment. Sorry mate.

I've got your number in the book and if we get busy after Christmas I'll text you. Or pop in and ask.

£90 for Saturday is in your account.

Ruth Pemberton
Pemberton & Daughters
Unit 4, Old Dairy Lane, Ludlow`,
  },
  {
    company: "Riverbend Unified School District", role: "Instructional Aide, Special Education", candidateName: "Christina Babcock", stage: "interview", senderName: "Marisol Fuentes", senderTitle: "Human Resources Technician", flags: "reapply",
    email: `Dear Christina Babcock:

Thank you for interviewing for the position of Instructional Aide, Special Education (Posting #3390). The panel was impressed with your qualifications; however, another applicant has been recommended to the Board of Education for appointment.

Your application will not automatically be transferred to other postings. We encourage you to continue to check EdJoin for vacancies with Riverbend Unified School District for which you qualify.

Sincerely,

Marisol Fuentes
Human Resources Technician
Riverbend Unified School District
(555) 010-4426 | An Equal Opportunity Employer`,
  },
  {
    company: "Vidya Niketan International School", role: "PGT Physics", stage: "task", senderName: "Sr. Lissy Thomas", senderTitle: "Principal", flags: "file",
    email: `Respected Sir,

This has reference to your application for the post of PGT Physics and the demonstration class taken by you for Class XI on 24.03.2025.

The Selection Committee appreciates the efforts taken by you. However, we regret to inform that your candidature could not be considered for the academic session 2025-26. Your bio-data is retained in our records and shall be considered in case of any vacancy arising during the session.

Wishing you all the best in your future endeavours.

With regards,
Sr. Lissy Thomas
Principal
Vidya Niketan International School
Kakkanad, Kochi - 682030
(Affiliated to CBSE, New Delhi)`,
  },
  {
    not: true, company: "Oakhaven Veterinary Clinic", role: "Front Desk Coordinator", candidateName: "Jess", stage: "application", senderName: "Pam Lindqvist", senderTitle: "Practice Manager",
    email: `Hi Jess!

Just a friendly reminder about your interview tomorrow (Wed) at 11:30 for the Front Desk Coordinator opening. Dr. Osei will join us for the first part. Park behind the building, NOT in front of the bakery, they tow.

We got your application and your references, so no need to bring anything but yourself. If you've changed your mind or taken something else please let me know so we can give the slot to someone else.

See you then,
Pam Lindqvist
Practice Manager
Oakhaven Veterinary Clinic`,
  },
  {
    not: true, company: "Lowmoor Hospice", role: "Volunteer Coordinator", candidateName: "Amina Siddiqui", stage: "interview", senderName: "Fiona Garside", senderTitle: "HR Adviser", senderEmail: "fiona.garside@lowmoorhospice.org.uk",
    email: `From: Fiona Garside <fiona.garside@lowmoorhospice.org.uk>
Date: 19 September 2025 at 10:20:44 BST
To: Amina Siddiqui
Subject: Pre-employment checks – Volunteer Coordinator

Dear Amina Siddiqui

Further to your recent interview and our conditional offer for the post of Volunteer Coordinator, please could you let me have the following:

- two forms of ID (one with photograph) for the DBS check
- proof of right to work
- contact details of a second referee, as your first choice has regrettably declined to give a reference

We cannot confirm your start date until everything is back, and if checks are unsatisfactory the offer may be withdrawn.

Many thanks
Fiona Garside
HR Adviser
Lowmoor Hospice
Registered charity no. 1099999`,
  },
  {
    company: "Fernhill Dental Care", role: "Dental Receptionist", candidateName: "Monika", stage: "application",
    email: `Hi Monika

Thanks for sending in your CV for the Dental Receptionist job. We've had over 80 replies in two days so have stopped taking any more and have already booked in the people we want to see. Sorry we can't see you this time and good luck with the hunt.

Fernhill Dental Care
Mon-Fri 8.30-5.30, Sat by appointment
For appointments please call reception, do not email if you are in pain`,
  },
  {
    not: true, company: "Bellweather Books", role: "Assistant Bookseller", candidateName: "Iona", stage: "application",
    email: `From: Bellweather Books <jobs@bellweatherbooks.co.uk>
To: Iona Strachan
Subject: Assistant Bookseller
Date: Thu, 2 Oct 2025 19:06:31 +0100

Dear Iona,

Your application for Assistant Bookseller arrived safely, thank you. (And yes, we too think that the second half of that novel falls apart.)

We close on the 12th and there are only three of us, so please bear with us. Everyone will hear back, yes or no, by the end of the month. Sadly we won't be able to see everybody.

Warmly,
all at Bellweather Books
Edinburgh`,
  },
  {
    not: true, company: "Greyfield Borough Council", role: "Library Assistant", candidateName: "Peter", stage: "application", senderName: "Martin Oduya", senderTitle: "Library Services Manager",
    email: `Dear Peter,

Library Assistant (18.5 hours), ref GBC-LIB-22

I am pleased to say you have been shortlisted for the above post. You are invited to interview on Tuesday 4 March at 2.15pm at Central Library, second floor. Please allow about 45 minutes; the panel will be myself and Chloe Banner, and there will be a short shelving exercise first.

We regret that we cannot offer another date. If you cannot attend, or need any adjustments, please ring 01632 960448 by Thursday.

If we don't appoint you we will of course tell you so by telephone.

Yours sincerely
Martin Oduya
Library Services Manager
Greyfield Borough Council`,
  },
];
