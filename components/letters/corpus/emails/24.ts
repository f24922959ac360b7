import type { Labeled } from "../emails.ts";

/** Ordinary mail of tracking systems, recruiters and managers, mostly American. */
export const emails: Labeled[] = [
  {
    company: "Kettle & Pine Outfitters", role: "Assistant Merchandise Planner", candidateName: "Dana", stage: "application", flags: "reapply no-reply",
    email: `From: Kettle & Pine Outfitters <no-reply@us.greenhouse-mail.io>
To: dana.whitfield84@gmail.com
Subject: Your application to Kettle & Pine Outfitters
Date: Tue, Mar 4, 2025 at 6:02 AM

Hi Dana,

Thank you for your interest in the Assistant Merchandise Planner position at Kettle & Pine Outfitters. Our team has now gone through everyone's materials, and unfortunately we've decided to move forward with other candidates whose planning experience lines up more directly with what the outerwear team needs this season.

We add new openings to kettleandpine.com/jobs nearly every week, so please keep an eye on it and apply again if something catches your attention.

Wishing you all the best,
The Kettle & Pine Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "St. Brendan Health", role: "Patient Access Representative - Evenings", candidateName: "Terrence Okafor", stage: "application", flags: "file no-feedback no-reply",
    email: `Subject: Update on R0041877 Patient Access Representative - Evenings
From: stbrendan@myworkday.com

Dear Terrence Okafor,

Thank you for taking the time to apply for the position of Patient Access Representative - Evenings (R0041877) with St. Brendan Health.

After careful review, your application was unfortunately not selected to move forward in the process. We receive a high volume of applications and are not able to share individual reasons for our decisions.

Your candidate profile will stay active and our recruiters may contact you if a future opening matches your background.

Sincerely,
Talent Acquisition
St. Brendan Health

This is an automated message. Please do not respond to this email.`,
  },
  {
    company: "Lantern", role: "Senior Product Designer", candidateName: "Mei-Ling", stage: "application", senderName: "Jonah Reyes", senderTitle: "Recruiting", flags: "reapply",
    email: `Hi Mei-Ling,

Thanks so much for applying for Senior Product Designer at Lantern. We loved getting a peek at your portfolio (the transit app is beautiful).

We're going ahead with a small group of people who have shipped a lot of hardware-adjacent work, so we won't be taking your application further this time around.

If you're up for it, follow us on LinkedIn. We expect to open two more design roles in the fall and would be happy to see your name again.

All the best,

Jonah Reyes
Recruiting @ Lantern`,
  },
  {
    company: "Tin Whistle Tavern", role: "line cook", candidateName: "Marcus", senderName: "Deb",
    email: `Hi Marcus, we went with somebody else for the line cook spot. Good luck out there.
Deb
Tin Whistle Tavern`,
  },
  {
    company: "Wexcombe District Council", role: "Planning Enforcement Officer", stage: "application", senderName: "Gillian Frobisher", senderTitle: "HR Administrator", senderEmail: "gillian.frobisher@wexcombe.example", flags: "reapply no-feedback",
    email: `Dear Ms Hargreaves

Planning Enforcement Officer (Ref: WDC/PE/2291)

Thank you for your application for the above post. I regret to inform you that on this occasion you have not been shortlisted for interview.

The Council received 73 applications for this vacancy and the panel scored each one against the essential criteria in the person specification. Owing to the number of applicants we are unable to provide feedback to those who were not shortlisted.

Please do not let this discourage you from applying for other vacancies with the Council, which are advertised at www.wexcombe.example/jobs.

Yours sincerely

Gillian Frobisher
HR Administrator
Wexcombe District Council
Tel: 01632 960 417
gillian.frobisher@wexcombe.example

This email and any files transmitted with it are confidential and may be subject to disclosure under the Freedom of Information Act 2000.`,
  },
  {
    company: "Sundaram Tyre Components Pvt. Ltd.", role: "Graduate Engineer Trainee (Mechanical)", candidateName: "Karthik", stage: "application", senderName: "R. Meenakshi", senderTitle: "Asst. Manager - HR", flags: "file",
    email: `Dear Karthik,

Greetings from Sundaram Tyre Components Pvt. Ltd.!

This is with reference to your application for the post of Graduate Engineer Trainee (Mechanical) through our campus portal. We appreciate your interest in our organisation.

We regret to inform you that your candidature has not been shortlisted for the next round. We shall retain your resume in our database and revert to you in case any suitable requirement arises in future.

We wish you all success in your career.

Thanks & Regards,
R. Meenakshi
Asst. Manager - HR
Sundaram Tyre Components Pvt. Ltd.
Hosur`,
  },
  {
    company: "Brückner Messtechnik GmbH", role: "Working Student Embedded Software", stage: "application", senderName: "Katrin Vogelsang", senderTitle: "Personalreferentin",
    email: `Dear Mr. Petrov,

many thanks for your application as Working Student Embedded Software (m/f/d) and the confidence you have placed in our company.

We have examined your documents carefully. Unfortunately we must inform you that we could not consider you in the closer selection, because other applicants correspond even more closely to our requirements.

Your data will be deleted six months after completion of the process in accordance with the data protection regulations.

For your further professional way we wish you all the best.

With kind regards

i.A. Katrin Vogelsang
Personalreferentin

Brückner Messtechnik GmbH
Industriestraße 14
73230 Kirchheim unter Teck
Geschäftsführer: Dr. Armin Brückner
Amtsgericht Stuttgart, HRB 7741902`,
  },
  {
    company: "Thrift", role: "Backend Engineer, Payments", candidateName: "Luis", stage: "application", flags: "reapply no-reply closed",
    email: `From: Thrift Hiring Team <no-reply@ashbyhq.com>
Subject: Thrift | Backend Engineer, Payments

Hey Luis,

Quick note about your application for Backend Engineer, Payments. We reworked our headcount plan for the second half of the year, and this role is no longer being hired for, so we've closed out all open applications.

Sorry for the letdown. It has nothing to do with you or your background. If you'd like to look at what else is open: thrift.example/careers

Thanks for thinking of us,
Thrift Hiring Team`,
  },
  {
    company: "Marlow Creek Unified School District", role: "Elementary Library Media Specialist", stage: "application", flags: "file internal",
    email: `Dear Applicant,

Thank you for submitting an application through AppliTrack for the following position:

Elementary Library Media Specialist - Job ID 5520

The position has been filled by a current employee of the district under the transfer provisions of the negotiated agreement. Your application will remain active in our system for one year and may be considered for other vacancies for which you are qualified.

Office of Human Resources
Marlow Creek Unified School District`,
  },
  {
    company: "Halloran Freight", role: "Dispatcher", candidateName: "Simone", stage: "application", senderName: "Pete Zabriskie", senderTitle: "Terminal Manager", senderEmail: "careers@halloranfreight.example", flags: "reapply",
    email: `> From: Careers at Halloran Freight <careers@halloranfreight.example>
> To: Simone Baptiste <simone.baptiste@outlook.com>
> Subject: Dispatcher (2nd shift)
>
> Hello Simone,
>
> Thanks for putting in for the Dispatcher opening. We got a lot of
> interest in this one and have chosen to pursue applicants who already
> know the TMW software and our lanes.
>
> You're welcome to apply for other jobs with us any time.
>
> Pete Zabriskie
> Terminal Manager
> Halloran Freight`,
  },
  {
    not: true, company: "Overstory", role: "Customer Support Specialist", candidateName: "Priscilla", stage: "application", flags: "no-reply",
    email: `From: no-reply@hire.lever.co
Subject: Thank you for your application to Overstory

Hi Priscilla,

Thank you for applying to Overstory! This is to confirm that we've received your application for Customer Support Specialist.

Our team reviews every application by hand. If your experience looks like a fit, someone will be in touch within two weeks to set up a call. Due to the number of applications we can't respond to each person individually, so if you don't hear from us by then, please assume we've decided to move forward with other candidates.

Thanks again,
The Overstory Team`,
  },
  {
    not: true, company: "Corvane Robotics", role: "Facilities Coordinator", candidateName: "Dominic", stage: "screen", senderName: "Ashley Trumbull", senderTitle: "Talent Partner", senderEmail: "ashley.trumbull@corvane.example",
    email: `Hi Dominic,

Thanks for chatting with me on Friday! The team enjoyed reading my notes and would like to bring you in for an on-site interview for the Facilities Coordinator role.

Could you do Wednesday the 12th or Thursday the 13th, sometime between 9 and 3? You'd meet with Carla Nuñez (Director of Operations) and Bo Lindgren (Workplace Lead), about 45 minutes each. Parking is free in the lot behind the building, just give your name at the gate.

Let me know what works and I'll send the calendar invite.

Best,
Ashley Trumbull
Talent Partner, Corvane Robotics
ashley.trumbull@corvane.example`,
  },
  {
    company: "Ditto", role: "Data Analyst, Growth", candidateName: "Andre", stage: "application", flags: "file",
    email: `Hi Andre,

Thank you for your interest in Ditto and for the time you put into your application for the Data Analyst, Growth role.

We've reviewed your profile and, at this point, have chosen to continue with applicants whose skills more closely match the requirements of the position.

We'd like to keep you in our talent community so we can let you know about roles that may suit you. If you'd rather not be contacted, you can manage your preferences in your SmartRecruiters profile.

Best of luck,
Ditto Talent Team`,
  },
  {
    company: "Bellwether Foods", role: "Quality Assurance Technician - Night Shift", candidateName: "Rosa", stage: "application", flags: "reapply no-reply",
    email: `From: Bellwether Foods Recruiting <bellwether+autoreply@talent.icims.com>
To: rgutierrez.1979@yahoo.com
Subject: Bellwether Foods - Application Status

Rosa,

We want to thank you for applying for Quality Assurance Technician - Night Shift (2025-3316) at our Modesto plant. We are sorry to tell you that you have not been selected for this position.

We hire year-round at all of our plants. You can log in to your profile any time, update your resume, and apply to other jobs that interest you.

Thank you,
Bellwether Foods Human Resources

Bellwether Foods is an Equal Opportunity Employer, including disability and veterans. To stop receiving these messages, click here.`,
  },
  {
    company: "Slow Morning Coffee", role: "Barista", stage: "application", flags: "no-reply",
    email: `Your application for Barista (Req. 88213) at Slow Morning Coffee is no longer under consideration. This inbox is not monitored.`,
  },
  {
    role: "Management Accountant", candidateName: "Callum", stage: "application", senderName: "Steph Oldbury", senderTitle: "Senior Consultant, Accountancy & Finance", senderEmail: "steph.oldbury@arkwrightdale.example", flags: "file agency",
    email: `Hi Callum,

Thank you for applying via Reed for the Management Accountant vacancy we are handling for a manufacturing client in Telford.

Unfortunately my client is insisting on somebody who is already CIMA qualified, so I won't be putting your CV forward for this one. I'll hold your details on our system and give you a ring as soon as a part-qualified role lands.

Kind regards

Steph Oldbury
Senior Consultant, Accountancy & Finance
Arkwright Dale Recruitment Ltd
DDI: 01632 960 882
steph.oldbury@arkwrightdale.example

Arkwright Dale Recruitment Ltd acts as an employment agency for permanent recruitment. Registered in England and Wales.`,
  },
  {
    company: "Pemberley Stroud LLP", role: "Residential Conveyancing Paralegal", candidateName: "Imogen", stage: "application", flags: "reapply",
    email: `Dear Imogen

Thank you for your application for the role of Residential Conveyancing Paralegal in our Guildford office.

We have had a very strong response to the advertisement and, having considered your application carefully, I am sorry to say that we will not be inviting you to interview.

I appreciate this will be disappointing. Should you see another vacancy on our website which suits your experience, we would be pleased to hear from you.

Yours sincerely

HR Department
Pemberley Stroud LLP

Pemberley Stroud LLP is authorised and regulated by the Solicitors Regulation Authority. We do not accept service by email.`,
  },
  {
    company: "Full Cup Food Bank", role: "Volunteer Engagement Manager", candidateName: "Hannah", stage: "application", senderName: "Tamika Rowland", senderTitle: "Chief of Staff", flags: "no-feedback",
    email: `Dear Hannah,

Thank you for applying to be our next Volunteer Engagement Manager. More than 240 people raised their hands for this job.

Unfortunately, we could only speak with a handful of applicants, and yours was not among those we chose to advance. With a staff of nine, we aren't able to offer individual feedback on applications.

If you'd ever like to spend a Saturday in our warehouse, we would love to have you: fullcupfoodbank.example/volunteer

With gratitude,

Tamika Rowland (she/her)
Chief of Staff
Full Cup Food Bank`,
  },
  {
    company: "Ashgrove State University", role: "Research Technician II (Neurobiology)", stage: "application", flags: "reapply no-reply closed",
    email: `Dear Applicant,

You recently applied for posting 0619934, Research Technician II (Neurobiology). Because of a delay in the renewal of the grant that supports this position, the search has been cancelled and no applicant will be selected.

We regret any inconvenience. Other staff postings at Ashgrove State University may be viewed at jobs.ashgrove.example.

Human Resources, Staff Employment

This message was sent automatically by PageUp. Please do not reply.`,
  },
  {
    company: "Navrang Small Finance Bank", role: "Relationship Officer - Gold Loans", stage: "application", flags: "reapply no-reply",
    email: `Dear Candidate,

Thank you for applying for the position of Relationship Officer - Gold Loans with Navrang Small Finance Bank.

Post screening of your profile, we wish to inform you that we are not proceeding with your application as the same does not match the current requirement. You may apply for other positions after a cooling period of 6 months.

Regards,
Talent Acquisition Team
Navrang Small Finance Bank

Beware of fraud: the Bank never asks for payment at any stage of recruitment. This is a system generated mail, kindly do not reply.`,
  },
  {
    company: "Copper", role: "Customer Success Lead", candidateName: "Beth", stage: "screen", senderName: "Nadia Fairchild", senderTitle: "Senior Recruiter", senderEmail: "nadia@copper-hq.example", flags: "feedback",
    email: `Hi Beth,

Thanks again for hopping on the phone with me Monday, I really enjoyed hearing about how you rebuilt onboarding at your last company.

I talked it over with the hiring manager and we're looking for someone who has managed a team of CSMs rather than a book of accounts, so we're not going to set up next steps for the Customer Success Lead role. I know that's not the news you wanted, and I'm sorry.

If you want to talk through it, grab 15 minutes on my calendar. Happy to give you my honest take.

Warmly,
Nadia

Nadia Fairchild | Senior Recruiter
Copper
nadia@copper-hq.example`,
  },
  {
    company: "Tri-Lakes Heating & Air", role: "Service Dispatch Manager", candidateName: "Kwame", stage: "screen", senderName: "Greg Castellano", senderTitle: "General Manager", senderEmail: "gcastellano@tri-lakeshvac.example", flags: "file",
    email: `---------- Forwarded message ---------
From: Greg Castellano <gcastellano@tri-lakeshvac.example>
Date: Thu, Oct 17, 2024 at 4:41 PM
Subject: RE: Service Dispatch Manager
To: <kwamebrooks@icloud.com>

Kwame,

Appreciate you taking my call last week. I'm sorry to say I've talked to a couple of folks since who have run a board with 20+ techs, and I'm going to bring those guys in instead.

I'll hang on to your resume. We're growing and I could see something coming up next spring.

Greg Castellano
General Manager
Tri-Lakes Heating & Air`,
  },
  {
    not: true, candidateName: "Wendy",
    email: `From: JobLark Alerts <alerts@joblark.example>
Subject: 14 new jobs for "office manager" in Des Moines, IA

Hi Wendy, here are today's new jobs:

Office Manager - Prairie Oak Dental - $24-$28/hr - Easy apply
Front Office Lead - Linden Animal Clinic - West Des Moines
Office Administrator - Kessel Roofing - Actively hiring
Executive Assistant - Meridian Crop Insurance - Posted 2 hours ago

See all 14 jobs

The job "Office Coordinator" at Fenwick Title, which you saved, is no longer accepting applications.

You are receiving this email because you created a job alert. Unsubscribe | Edit alert`,
  },
  {
    not: true, company: "The Mortlake Museum of Printing", role: "Curatorial Assistant", candidateName: "Farah", stage: "application", senderName: "Rupert Ansell", senderTitle: "Head of Collections",
    email: `Dear Farah,

I wanted to let you know where things stand with the Curatorial Assistant post. We had intended to confirm our shortlist by the end of last week, but unfortunately two members of the panel have been away unwell, and we are now running about ten days behind.

Your application is still very much under consideration. I expect to be in touch by the 28th, and I am sorry to keep you waiting. Thank you for bearing with us.

Best wishes

Rupert Ansell
Head of Collections
The Mortlake Museum of Printing`,
  },
  {
    company: "Mosaic", role: "Junior Motion Designer", candidateName: "Owen", stage: "application", senderName: "Sanna", flags: "reapply file",
    email: `Hi Owen 👋

Thank you for your application and your interest in joining Mosaic as Junior Motion Designer! It's always exciting to see people who want to come build with us.

Sadly, we won't be moving ahead with your application this time. We had an overwhelming number of great reels land in our inbox and had to make some tough choices.

Stay in touch by clicking Connect on our career site, and we'll ping you when something new comes up that fits your profile.

Cheers,
Sanna and the Mosaic crew

Sent with Teamtailor`,
  },
  {
    company: "City of Larkhaven", role: "Accounting Technician I", candidateName: "Vincent Tran", stage: "application", flags: "reapply no-reply",
    email: `From: City of Larkhaven <info@governmentjobs.com>
Subject: Notice: Accounting Technician I

Dear Vincent Tran:

Thank you for your application for Accounting Technician I with the City of Larkhaven. Applications were evaluated on the basis of the supplemental questionnaire, and only the most highly qualified applicants were referred to the hiring department. Your application was not among those referred.

This notice applies only to this recruitment. Other open recruitments are listed at governmentjobs.com/careers/larkhaven.

Human Resources Department

NOTE: DO NOT REPLY TO THIS E-MAIL. This mailbox is not monitored.`,
  },
  {
    company: "Plainly", candidateName: "Arjun", stage: "task", senderName: "Will", senderTitle: "co-founder",
    email: `Hey Arjun - read through your take-home last night. Nice clean code, but we need someone who'd push harder on the data model from day one, so we're going to pass. Thanks for putting in the hours.

Will
co-founder, Plainly`,
  },
  {
    company: "Patch", role: "Operations Manager", candidateName: "Lucía", stage: "screen", senderName: "Lea Dombrowski", senderTitle: "People & Culture Manager", interviewers: ["Jannik"], flags: "file",
    email: `Hi Lucía,

thank you again for the nice phone call with my colleague Jannik last Thursday and for your interest in the position Operations Manager (all genders) at Patch in Berlin.

We discussed internally and have decided to continue with candidates who speak German on C1 level, as a big part of our suppliers prefers to communicate in German. I am sorry that I can't give you better news.

May we keep your profile for 12 months in our talent pool? We would be glad to come back to you when a role in our international team opens. If you don't want that, just send me a short message.

Best regards from Kreuzberg
Lea

Lea Dombrowski
People & Culture Manager
Patch`,
  },
  {
    company: "Crumb", candidateName: "Jess", stage: "task", senderName: "Maggie",
    email: `Hi Jess

Thanks ever so much for coming in at silly o'clock on Saturday for the trial shift, you worked really hard and everyone said how lovely you were with the customers.

I'm afraid I'm going to go with one of the other two who tried out, she's done laminated doughs before and with Easter coming I just haven't got the time to train someone up. Do pop in for your hours, I've got the cash in an envelope.

All the best
Maggie x
Crumb, Hebden Bridge`,
  },
  {
    company: "Lakeshore Memorial Hospital", role: "Registered Nurse - Med/Surg", candidateName: "Patricia", stage: "interview", senderName: "Yvonne Delacroix", senderTitle: "Nurse Manager, 4 West", senderEmail: "ydelacroix@lakeshorememorial.example", interviewers: ["Denise"], flags: "reapply",
    email: `From: Delacroix, Yvonne
To: patricia.mcnally@gmail.com
Subject: RN - Med/Surg interview

Dear Patricia,

Thank you for interviewing for the Registered Nurse - Med/Surg position on 4 West last week. Denise and I enjoyed meeting you. At this time we have offered the position to another applicant with recent telemetry experience.

I would encourage you to apply for our step-down openings when they post later this month; I think you would do well there.

Yvonne Delacroix, MSN, RN
Nurse Manager, 4 West
Lakeshore Memorial Hospital
ydelacroix@lakeshorememorial.example`,
  },
  {
    company: "Stepping Stones Young Carers", role: "Trusts and Foundations Fundraiser", candidateName: "Adewale", stage: "interview", senderName: "Helen Marchbanks", senderTitle: "Director of Income Generation", interviewers: ["Fiona Bickerstaff", "Tom Lacey"], flags: "feedback",
    email: `Dear Adewale

Thank you for coming to meet Fiona Bickerstaff, Tom Lacey and me on Tuesday to discuss the Trusts and Foundations Fundraiser role.

I am sorry to let you know that we have decided not to appoint you on this occasion. It was a close decision, and the successful candidate simply had more experience of multi-year statutory bids.

If you would find it useful to have some feedback on your interview, please let me know and I will gladly arrange a call.

With very best wishes for your search

Helen Marchbanks
Director of Income Generation
Stepping Stones Young Carers
Registered charity in Scotland`,
  },
  {
    company: "Norwood Packaging", role: "Procurement Category Lead", candidateName: "Sunita", stage: "interview", senderName: "Liam Docherty", senderTitle: "Principal Consultant", interviewers: ["Greville"], flags: "reapply feedback agency",
    email: `Morning Sunita,

Hope you're well. Heard back from Greville at Norwood Packaging about your interview on Wednesday for the Procurement Category Lead.

Unfortunately it's a no. He liked you and said you came across very professionally, but they've had someone from a direct competitor apply late in the day and they've offered it to him.

I've got a couple of other things on that may well suit, so give me a bell when you're free and we can go through them and I'll share the rest of what he said.

Cheers,
Liam Docherty
Principal Consultant
Blue Heron Search`,
  },
  {
    company: "Tandem", role: "Director of Lifecycle Marketing", candidateName: "Rachel", stage: "final", senderName: "Corey Blankenship", senderTitle: "Head of Talent", interviewers: ["Marguerite"], flags: "file",
    email: `Hi Rachel,

I wanted to get back to you as promised about the Director of Lifecycle Marketing role. First, thank you. You've spent a good six hours with us between the panel, the deck and the final round with Marguerite, and everyone came away impressed with how you think.

This came down to you and one other person, and I'm sorry to say we've extended the offer to the other finalist. What tipped it was their background in subscription pricing, which Marguerite expects to be half the job next year.

I'd love to stay connected, and I've made a note to call you first if we build out the retention side.

Take care,

Corey Blankenship
Head of Talent
Tandem`,
  },
  {
    company: "Trinity Falls College", role: "Assistant Athletic Director for Compliance", stage: "final", senderName: "Dr. Walter Hobart", senderTitle: "Chair, Search Committee", senderEmail: "whobart@trinityfalls.example", flags: "internal",
    email: `Dear Mr. Sandoval,

On behalf of the search committee, thank you for your final interview and presentation for the position of Assistant Athletic Director for Compliance. As one of three finalists, you gave the committee a difficult decision to make.

I regret to tell you that the position has been offered to, and accepted by, our current interim.

The committee thanks you for your interest in Trinity Falls College and wishes you every success.

Sincerely,

Dr. Walter Hobart
Chair, Search Committee
whobart@trinityfalls.example`,
  },
  {
    not: true, company: "Havenport Logistics", role: "Logistics Analyst", candidateName: "Grace", senderName: "Bryce Tillman", senderTitle: "HR Generalist", senderEmail: "bryce.tillman@havenportlogistics.example",
    email: `Subject: Offer - Logistics Analyst
From: Bryce Tillman <bryce.tillman@havenportlogistics.example>

Hi Grace,

It was great talking with you this morning! As I mentioned, we're thrilled to offer you the Logistics Analyst position at Havenport Logistics, reporting to Monica Stahl.

Base salary: $68,500, paid biweekly
Start date: Monday, June 2
PTO: 15 days plus 10 holidays

The offer letter is attached and is contingent on a background check. Please sign and return it by Friday. If you decide not to accept, a quick note would be appreciated so that we can move forward with other candidates.

Can't wait to have you on the team!

Bryce Tillman
HR Generalist`,
  },
  {
    not: true, company: "Orbitra Technologies", candidateName: "Pradeep", senderName: "Shwetha K", senderTitle: "Talent Acquisition",
    email: `Hi Pradeep,

Sorry for the short notice. Unfortunately Anjali is travelling for a client escalation and will not be able to take tomorrow's technical round at 11 am. Kindly share your availability for Thursday or Friday post 3 pm and I will send a fresh Teams invite.

Regret the inconvenience caused.

Thanks,
Shwetha K
Talent Acquisition
Orbitra Technologies`,
  },
  {
    company: "Vistara Edge Solutions", role: "Senior Consultant - SAP MM", candidateName: "Nikhil Deshpande", stage: "interview", senderName: "Pooja Bhatnagar", senderTitle: "Lead - Talent Acquisition", senderEmail: "pooja.bhatnagar@vistaraedge.example", interviewers: ["Rajesh Iyer", "Fatima Sheikh"], flags: "reapply no-feedback",
    email: `Dear Nikhil Deshpande,

This is further to your interviews with Mr. Rajesh Iyer and Ms. Fatima Sheikh for the role of Senior Consultant - SAP MM at Vistara Edge Solutions.

We appreciate the time and effort taken by you. However, basis the feedback received from the panel, we regret that we will not be able to take your candidature forward at this juncture.

Please note that as per policy, panel feedback is not shared with candidates. You are welcome to explore our careers page for other suitable openings.

Warm regards,
Pooja Bhatnagar
Lead - Talent Acquisition
Vistara Edge Solutions
M: +91 00000 43321
pooja.bhatnagar@vistaraedge.example`,
  },
  {
    company: "Gather", role: "Event Producer", candidateName: "Tyrell", stage: "interview", senderName: "Ingrid Solberg", senderTitle: "Managing Producer", senderEmail: "isolberg@gather.example", interviewers: ["Kenji", "Paola"], flags: "reapply",
    email: `> On Jan 9, 2025, at 5:17 PM, Ingrid Solberg <isolberg@gather.example> wrote:
>
> Hi Tyrell,
>
> Thanks for coming by the studio and spending the afternoon with Kenji
> and Paola. They had great things to say about your eye for space.
>
> After comparing notes, we decided another candidate is the better match
> for Event Producer right now, mostly on budget experience at the
> $500k+ level.
>
> We hire freelancers for the summer season and I'd be glad to have you
> throw your hat in for that. Applications open in March.
>
> Ingrid Solberg
> Managing Producer, Gather`,
  },
  {
    company: "Amberline Energy", role: "Principal Program Manager", candidateName: "Stephanie", stage: "final", senderName: "Joanna Kessler", senderTitle: "Principal Recruiter, Corporate Functions", senderEmail: "joanna.kessler@amberline.example", flags: "file feedback closed",
    email: `Hi Stephanie,

I have some difficult news. You may have seen that Amberline announced a company-wide hiring freeze yesterday. That includes the Principal Program Manager role, even though you had made it all the way through the final round on Tuesday and the team was getting ready to make a decision.

I'm truly sorry. You were excellent in every conversation and deserved a better ending than this. I don't know when or whether the position will come back, so please don't hold up any other offers on our account.

If it reopens, you will be my first call. In the meantime I'm happy to share the feedback the panel wrote up about you, and to introduce you to people in my network.

With thanks and apologies,

Joanna Kessler
Principal Recruiter, Corporate Functions
Amberline Energy
joanna.kessler@amberline.example | 555-0142`,
  },
  {
    company: "Valley Implement", role: "parts counter", candidateName: "Cody", stage: "interview", senderName: "Ron Stuckey", senderTitle: "Parts Mgr",
    email: `Cody,
Good meeting you Thursday. Filled the parts counter job with a guy who has 8 yrs on the Deere system. Thx for coming in.
Ron Stuckey, Parts Mgr, Valley Implement`,
  },
  {
    role: "Clinical Trial Coordinator", candidateName: "Monique", stage: "screen", senderName: "Brandi Kowalczyk", senderTitle: "Technical Recruiter II, Life Sciences", senderEmail: "bkowalczyk@summitwell.example", flags: "file agency",
    email: `Hi Monique,

Following up on our phone screen from the 6th for the Clinical Trial Coordinator contract (6 months, hybrid). I presented you to my client's hiring manager along with two other people, and they've elected to interview the other two.

You'll stay in our database and I'll reach out the minute I see another CTC or CRA opening in the Research Triangle. Know anyone looking? We pay a $500 referral bonus!

Talk soon,

Brandi Kowalczyk
Technical Recruiter II, Life Sciences
Summitwell Staffing
bkowalczyk@summitwell.example
555-0117`,
  },
  {
    company: "Brightwater Software, Inc.", role: "Revenue Operations Analyst", candidateName: "Sam", stage: "task", senderName: "Devika Menon", senderTitle: "Sr. Manager, Revenue Operations", flags: "feedback",
    email: `Hi Sam,

Thank you for sending over the case study for the Revenue Operations Analyst role, and for turning it around over a holiday weekend.

Three of us read it independently. The territory model was the best we've seen; the forecast section didn't get into the detail we were hoping for, and as a result we won't be moving you on to the panel.

I know how much work these take, and I am sorry, so I don't want to leave it at two sentences. If you'd like line-by-line comments, reply here and I'll send you the marked-up copy.

Thanks again,
Devika Menon
Sr. Manager, Revenue Operations
Brightwater Software, Inc.`,
  },
  {
    company: "St Oswin's Academy", role: "Second in Department (Mathematics)", candidateName: "Gareth", stage: "final", senderName: "Dr Eleanor Tranter", senderTitle: "Headteacher", interviewers: ["Mrs Prosser"], flags: "feedback",
    email: `Dear Gareth

Further to my voicemail this afternoon, I am writing to confirm the outcome of today's interviews for Second in Department (Mathematics).

You were one of two candidates we kept for the final panel, and the governors were particularly taken with your lesson with Year 9. However, we have appointed the other candidate. I am sorry, as I know how much the post meant to you.

Mrs Prosser, who observed your lesson, has offered to talk you through her notes; do ring the school office to fix a time.

With all good wishes

Dr Eleanor Tranter
Headteacher
St Oswin's Academy`,
  },
  {
    company: "Grinwell Family Dental", role: "Treatment Coordinator", candidateName: "Brianna", stage: "interview", senderName: "Lori", senderTitle: "Office Manager", interviewers: ["Dr. Patel"], flags: "file internal",
    email: `Hi Brianna!

Dr. Patel and I really enjoyed meeting you last week. We decided to promote Kaylee from our front desk into the Treatment Coordinator position since she already knows our patients and the software.

So sorry it didn't work out! We'll keep your resume in the drawer in case things change.

Lori
Office Manager
Grinwell Family Dental`,
  },
  {
    not: true, company: "Ostmark Logistik GmbH", role: "Warehouse Team Lead", candidateName: "Mateusz", stage: "application", senderName: "Birgit Henschel", senderTitle: "Human Resources",
    email: `Hello Mateusz,

thank you for your application as Warehouse Team Lead. We would like to get to know you personally!

Unfortunately the Tuesday you suggested is not possible on our side, as we have inventory. Would Thursday, 14:00, at our site in Ludwigsfelde suit you? Mr. Radtke (Head of Logistics) and I will take part. Please plan around 90 minutes including a short tour and bring safety shoes if you have some.

Kind regards
Birgit Henschel
Human Resources
Ostmark Logistik GmbH`,
  },
  {
    not: true, company: "Juniper Ridge Credit Union", role: "Member Services Representative", candidateName: "Leticia", stage: "application", flags: "no-reply",
    email: `From: Juniper Ridge Credit Union <donotreply@paylocity.com>
Subject: We got your application!

Dear Leticia,

Your application for Member Services Representative has been successfully submitted. You can check its status at any time by logging in.

Only applicants selected for an interview will be contacted. Applications are kept on file for 90 days; after that, you will need to reapply.

Thank you,
Juniper Ridge Credit Union

Please do not reply to this message.`,
  },
  {
    not: true, company: "University of Calderbridge", role: "Assistant Registrar", stage: "application",
    email: `Dear Ms Lockhart

We acknowledge receipt of your application for the post of Assistant Registrar. The closing date is noon on 14 March and interviews are provisionally planned for the week of 31 March.

Should you not be shortlisted we will write to you by 24 March. We regret that we cannot give feedback to candidates at the shortlisting stage.

Recruitment Team
University of Calderbridge`,
  },
  {
    not: true, company: "Harbor", role: "Site Reliability Engineer", candidateName: "Xavier", stage: "application", senderName: "Tess Abernathy", senderTitle: "Technical Recruiter",
    email: `Hi Xavier,

Thanks for applying to Harbor! I'm a recruiter on the infrastructure team and I'd love to find 30 minutes to tell you about the Site Reliability Engineer role and learn what you're looking for.

The other opening you applied to, Platform Engineer, was filled last week, but I honestly think this one is the better match for your background. Here's my calendar: cal.harbor.example/tess

Talk soon!
Tess Abernathy
Technical Recruiter, Harbor`,
  },
];
