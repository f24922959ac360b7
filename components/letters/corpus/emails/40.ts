import type { Labeled } from "../emails.ts";

/** Ordinary mail in many trades, a third of it from beyond the application. */
export const emails: Labeled[] = [
  {
    company: "Brightwater Regional Medical Center", role: "Registered Nurse, Telemetry (Nights)", candidateName: "Kayla", stage: "application", flags: "reapply no-reply",
    email: `From: Brightwater Regional Medical Center <brightwater@myworkday.com>
To: kayla.dunmore94@gmail.com
Date: Tue, Mar 12, 2024 at 6:02 AM
Subject: Update on your application - R0048812 Registered Nurse, Telemetry (Nights)

Dear Kayla,

Thank you for your interest in Brightwater Regional Medical Center and for taking the time to apply for the position of R0048812 Registered Nurse, Telemetry (Nights).

After careful review of your qualifications, we have decided to move forward with other candidates whose experience more closely matches the needs of the unit at this time.

We post new openings every week. We encourage you to visit our careers site, update your candidate profile and apply to any position that interests you.

Sincerely,
Talent Acquisition
Brightwater Regional Medical Center

This email was sent from an unmonitored mailbox. Please do not reply to this message.

Brightwater is an Equal Opportunity Employer. All qualified applicants will receive consideration without regard to race, color, religion, sex, national origin, disability or protected veteran status.`,
  },
  {
    company: "Hollin Bank High School", role: "Teacher of Geography (maternity cover)", stage: "interview", senderName: "Judith Farrow", senderTitle: "Headteacher", interviewers: ["Femi Oyelaran", "Sarah Pugh"], flags: "feedback",
    email: `Dear Mr Whitcombe

Teacher of Geography (maternity cover)

Thank you for coming in on Thursday and for teaching the Year 8 lesson. Femi Oyelaran and Sarah Pugh both remarked on how quickly you got the class on side, and the panel enjoyed talking to you afterwards.

We had a strong field and it was not an easy decision, but I am sorry to tell you that on this occasion the post has been offered to another candidate, who has accepted.

If you would like some feedback, do ring the school office and they will find a time for us to speak, ideally before the end of term.

Please remember to send your travel claim to Bev in Finance.

With kind regards

Judith Farrow
Headteacher
Hollin Bank High School
Moss Lane, Accrington BB5

Tel 01254 555 0142 | office@hollinbank.lancs.sch.uk`,
  },
  {
    company: "Ledgerloop", candidateName: "Aniket", stage: "screen", senderName: "Shruti Kamath", senderTitle: "People & Culture", senderEmail: "shruti.k@ledgerloop.in", flags: "reapply",
    email: `Hi Aniket,

Thanks for speaking with me on Monday and for your patience. I discussed your profile with our CTO over the weekend. Right now we need somebody who has already run Kafka at scale and can be productive from week one, so we will not be taking this ahead.

Nothing to do with your attitude or communication, both were very good. Pls do stay in touch on LinkedIn, and if you see something on our page in 6-8 months, ping me directly.

All the best!

Regards,
Shruti Kamath
People & Culture | Ledgerloop
shruti.k@ledgerloop.in
HSR Layout, Sector 2, Bengaluru`,
  },
  {
    company: "Nordkante GmbH", role: "Working Student Marketing", candidateName: "Leticia", stage: "application", senderName: "Wiebke Thomsen", senderTitle: "HR Business Partner", flags: "no-feedback",
    email: `Subject: Your application as Working Student Marketing (m/f/d)

Dear Leticia,

thank you very much for your application as Working Student Marketing (m/f/d) in our Hamburg office and for your interest in Nordkante GmbH.

We received a large number of applications and have looked at all of them closely. Unfortunately, we have to inform you that we cannot consider you for the next steps.

Please do not see this as a judgement on your qualification. Due to the number of applications, and also for reasons connected with the German General Equal Treatment Act (AGG), we ask for your understanding that we cannot give individual reasons.

Your application documents will be deleted six months after completion of the procedure in accordance with data protection regulations.

We wish you all the best and much success for your professional and private future.

Kind regards from Hamburg

i. A. Wiebke Thomsen
HR Business Partner

Nordkante GmbH
Große Elbstraße 555
22767 Hamburg
Geschäftsführer: Dr. Jens Albers, Katrin Voss
Amtsgericht Hamburg HRB 000000`,
  },
  {
    company: "FleetDock Logistics", role: "Warehouse Associate - 2nd Shift", candidateName: "DeShawn", stage: "application", flags: "reapply no-reply",
    email: `FleetDock Logistics Careers <no-reply@fleetdockjobs.com>
to me

Hi DeShawn,

Thanks for applying to Warehouse Associate - 2nd Shift at our Joliet fulfillment center.

At this time, all shifts for this role have been filled and we won't be moving forward with your application.

Hiring needs change fast! You can reapply after 30 days or check out other shifts near you at fleetdockjobs.com/joliet.

Thanks again,
The FleetDock Logistics Hiring Team

Msg sent on behalf of FleetDock Logistics. To stop receiving hiring messages, update your preferences.`,
  },
  {
    company: "Calder Mutual Bank", role: "Credit Risk Manager", candidateName: "Tomasz", stage: "final", senderName: "Harriet Bainbridge", senderTitle: "Senior Recruitment Partner", senderEmail: "harriet.bainbridge@caldermutual.co.uk", interviewers: ["Neil Gosforth", "Anjali Rao"], flags: "file feedback",
    email: `From: Harriet Bainbridge <harriet.bainbridge@caldermutual.co.uk>
Sent: 09 February 2024 16:47
To: Tomasz Wieczorek
Subject: RE: Calder Mutual Bank - Credit Risk Manager

Hi Tomasz,

Thanks for your time on the phone earlier, sorry I had to catch you between meetings. As promised, confirming in writing.

You were one of two people we took to the final stage with Neil Gosforth and Anjali Rao, and there was very little in it. In the end they've gone with the other candidate because of her IFRS 9 modelling background. Neil asked me to pass on that he rated your stakeholder case study highly.

He's happy to have a 20 minute call with you next week to go through detailed feedback, just let me know what suits.

With your permission I'd also like to keep your details on our system for 12 months, as we're expecting another headcount in the second half of the year.

Best wishes for now,

Harriet

Harriet Bainbridge
Senior Recruitment Partner
Calder Mutual Bank
M: 07700 900481

Calder Mutual Bank plc is authorised by the Prudential Regulation Authority. This message is confidential. If you are not the intended recipient please delete it.`,
  },
  {
    role: "Payroll Supervisor", candidateName: "Chloe", stage: "application", senderName: "Danny Ashcroft", senderTitle: "Senior Consultant - Accounts & Payroll", senderEmail: "danny@ridgewaypark.co.uk", flags: "file agency",
    email: `Hi Chloe,

Hope you're well!

Just a quick one re the Payroll Supervisor job in Stockport. My client has come back to me this morning and unfortunately they don't want to take your CV to interview. They have had quite a lot of applicants with iTrent experience, which is the sticking point.

I'll keep you in mind for anything else that comes in. You're on our database so you should get the alerts as well.

Any questions give me a bell

Thanks
Danny

Danny Ashcroft
Senior Consultant - Accounts & Payroll
Ridgeway Park Recruitment
0161 496 0177
danny@ridgewaypark.co.uk

Ridgeway Park Recruitment Ltd acts as an employment agency for permanent recruitment and an employment business for the supply of temporary workers. Refer a friend and get £150 of vouchers! T&Cs apply.`,
  },
  {
    not: true, company: "Pinwheel Robotics", role: "Embedded Software Engineer II", candidateName: "Marcus", stage: "application", flags: "no-reply",
    email: `Thank you for applying to Pinwheel Robotics!

Hi Marcus,

Your application for Embedded Software Engineer II has been submitted successfully.

Our team reviews every application. If your background is a match, a recruiter will reach out to set up a call. Due to the number of applications we receive, unfortunately we are not able to respond to everyone personally. If you don't hear from us within four weeks, please assume that we've moved forward with other candidates.

You can check your status any time by logging in to your candidate home.

Best,
Pinwheel Robotics Recruiting

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read. **`,
  },
  {
    company: "Harbour House Trust", role: "Volunteer Coordinator", stage: "application", senderName: "Pam Threlfall", senderTitle: "Office Manager", flags: "no-feedback",
    email: `Dear applicant

Re: Volunteer Coordinator, ref. HH/24/07

Thank you for your application for the above post. We are always touched by how many people want to work with us.

We had 142 applications for one part-time job. I'm sorry to say that you have not been shortlisted for interview.

As a small charity we simply do not have the capacity to give feedback on individual applications, and I hope you will understand.

If you would like to support our work in another way, we are always on the lookout for volunteers at our Saturday lunch club!

Thank you again and good luck.

Pam Threlfall
Office Manager
Harbour House Trust
Registered charity no. 0000000`,
  },
  {
    not: true, company: "Vistara Care Hospitals", role: "Assistant Manager, Patient Billing", candidateName: "Meghana Iyer", stage: "application", senderName: "Sunil Ramaswamy", senderTitle: "Dy. Manager - HR", senderEmail: "sunil.ramaswamy@vistaracare.in",
    email: `From: Sunil Ramaswamy <sunil.ramaswamy@vistaracare.in>
Date: Wed, 17 Jan 2024, 11:20
Subject: Shortlisted - Assistant Manager, Patient Billing
To: <meghana.s.iyer@gmail.com>

Dear Meghana Iyer,

Greetings from Vistara Care Hospitals!

With reference to your application for the post of Assistant Manager, Patient Billing, we are pleased to inform that your profile has been shortlisted for a personal interview with our Head of Finance, Mr. Prakash Nambiar.

Date: Saturday 20th January 2024
Time: 10.30 AM
Venue: 4th floor, Admin Block, Vistara Care Hospitals, Anna Nagar, Chennai

Kindly carry an updated CV, last three months' salary slips, one passport size photo and a Govt. ID proof. Candidates who do not report by 11 AM will unfortunately not be considered.

Please confirm your attendance by return mail.

Thanks & Regards,
Sunil Ramaswamy
Dy. Manager - HR
Mob: 90000 00000`,
  },
  {
    company: "Snowblind Otter Games", candidateName: "Jae", stage: "task", senderName: "Étienne Gaudreau", senderTitle: "Lead Level Designer", senderEmail: "etienne@snowblindotter.ca", flags: "reapply feedback",
    email: `Hey Jae,

First off, thank you for the time you put into the level design test. Three of us played it (Mireille twice, she wanted to find all the secrets) and we had a really good time with it.

That said, we've decided not to move forward to the onsite. What we're missing for this one is experience shipping multiplayer maps: sightlines, spawn logic, all the boring stuff that takes years to get a feel for. Your single player pacing is great, it's just not what Project Cormorant needs right now.

Some notes on the test, since I always wanted those when I was on the other side:
- the first arena reads really well, nice use of lighting
- the vent section is a bit of a dead end, we all got lost there
- metrics: your cover heights were inconsistent with the doc we sent

I'd be glad to jump on Discord and go over it in more detail if you want. And we'll open at least one single player role next spring, so please throw your hat in again.

Cheers from Montréal,

Étienne Gaudreau
Lead Level Designer, Snowblind Otter Games
etienne@snowblindotter.ca`,
  },
  {
    company: "Mallory Strand LLP", role: "Training Contract", candidateName: "Priyanka", stage: "interview", flags: "reapply feedback",
    email: `Dear Priyanka

Training Contract 2026

Thank you for attending our assessment day on 18 June. We appreciate the preparation that goes into a day like this, and the partners who interviewed you asked us to pass on their thanks.

Following careful consideration we regret that we are unable to offer you a training contract with Mallory Strand LLP on this occasion. We received over 1,900 applications for 14 places, and reaching this stage is an achievement in itself.

All candidates who attended the assessment day are entitled to feedback. Please use the link below to book a 15 minute telephone slot with a member of the Early Careers team. Slots are available until 19 July.

[Book a feedback call]

Under our policy candidates may apply once per recruitment cycle. You are welcome to submit a new application when the next cycle opens on 1 October.

Yours sincerely

Early Careers Team
Mallory Strand LLP

Mallory Strand LLP is a limited liability partnership registered in England and Wales and is authorised and regulated by the Solicitors Regulation Authority.`,
  },
  {
    company: "Copper Hen", role: "sous chef", candidateName: "Rosa", stage: "task", senderName: "Gabe Lindqvist", senderTitle: "chef/owner", interviewers: ["Miguel"],
    email: `hi Rosa, its Gabe from Copper Hen. thanks for coming in saturday to trail on the line w/ Miguel, he said you were fast and super clean. we ended up giving the sous chef spot to a guy that has run a wood fire station before, thats just where we needed help the most

check for your trail hours is at the host stand, come by anytime after 3 and grab a bite on us

good luck out there chef

Gabe Lindqvist
chef/owner`,
  },
  {
    company: "Wrekin Borough Council", role: "Planning Enforcement Officer", candidateName: "Graham Pask", stage: "application", flags: "reapply no-feedback no-reply",
    email: `*** This is an automated email, please do not reply ***

Wrekin Borough Council

Vacancy: Planning Enforcement Officer
Vacancy reference: WBC004417

Dear Graham Pask

Thank you for your interest in the above vacancy.

I regret to inform you that, following the shortlisting process, your application has not been successful on this occasion. Shortlisting is carried out against the essential criteria in the person specification and other applicants demonstrated more fully how they met these.

Due to the volume of applications received we are unable to provide individual feedback at this stage.

The information you have provided will be held securely for 12 months in line with our retention schedule and will then be confidentially destroyed.

Other vacancies with the Council and local schools can be viewed at www.wrekinjobs.example/vacancies and I hope you will consider applying to us in the future.

Yours sincerely

Resourcing Team`,
  },
  {
    not: true, company: "Tidemark Insurance", candidateName: "Oliver", stage: "interview",
    email: `Subject: How did we do? 2-minute survey

Hi Oliver,

You recently went through the interview process for a role at Tidemark Insurance. Regardless of the outcome, we'd love to hear your honest feedback about your experience as a candidate.

Start survey >

Your answers are anonymous and will never affect a current or future application. The survey closes in 7 days.

Thank you for helping us improve!

Tidemark Insurance Talent Team
Powered by CandidateVoice | Unsubscribe | Privacy`,
  },
  {
    company: "Umhlanga Savings Bank Limited", role: "Branch Consultant (Polokwane)", candidateName: "Nomvula Dlamini", stage: "application", senderName: "T.J. Mokoena", senderTitle: "Human Capital Officer", flags: "internal",
    email: `Dear Ms. Nomvula Dlamini

RE: APPLICATION FOR BRANCH CONSULTANT (POLOKWANE) - REF 2024/0319

We refer to your application for the abovementioned position, received on 14 May 2024.

We wish to advise that your application was unfortunately unsuccessful. It was resolved to appoint a candidate who is already in the employ of the Bank, in line with our succession plan and Employment Equity targets.

We thank you for the interest shown in Umhlanga Savings Bank Limited and wish you everything of the best in your future endeavours.

Kindly note that in terms of the Protection of Personal Information Act (POPIA) your personal information will be retained for the period prescribed by law only.

Yours faithfully

T.J. Mokoena
Human Capital Officer
Umhlanga Savings Bank Limited
Tel: (015) 555 0110
An authorised financial services and registered credit provider`,
  },
  {
    company: "Patchbay Health", role: "Senior Product Manager", candidateName: "Vikram", stage: "interview", senderName: "Lauren Ostrowski", senderTitle: "Recruiting Lead", senderEmail: "lauren@patchbayhealth.com", interviewers: ["Amir Haddad", "Dee Kowalczyk"], flags: "file closed",
    email: `---------- Forwarded message ---------
From: Lauren Ostrowski <lauren@patchbayhealth.com>
Date: Thu, Nov 9, 2023 at 5:31 PM
Subject: Re: Patchbay - next steps
To: Vikram Sethi <vsethi.product@gmail.com>
Cc: Amir Haddad <amir@patchbayhealth.com>

Hi Vikram,

I wish I had better news. We got our Q4 board feedback yesterday and leadership has decided to freeze hiring through at least March. That includes the Senior Product Manager role, so we won't be able to schedule the onsite we talked about.

You'd had great conversations with Amir and with Dee Kowalczyk, and this has nothing to do with you. I've got you in our "call first" folder and if the role gets reopened you'll be my first email.

I know this is frustrating after three weeks. If it's any use I'm happy to introduce you to a couple of talent folks at other digital health companies.

Take care,
Lauren

--
Lauren Ostrowski (she/her)
Recruiting Lead @ Patchbay Health
Boston / remote

On Tue, Nov 7, 2023 at 9:14 AM Vikram Sethi <vsethi.product@gmail.com> wrote:
> Hi Lauren, just checking in on dates for the onsite. I can do any day
> next week except Wednesday. Looking forward to it!
> Vikram`,
  },
  {
    not: true, company: "Kiezwerk Coworking", role: "Office Manager", candidateName: "Saskia", stage: "application", senderName: "Jonas Reuter", senderTitle: "Team Lead Operations", senderEmail: "jonas.reuter@kiezwerk.berlin",
    email: `Hello Saskia,

A short update regarding your application as Office Manager (f/m/x) at Kiezwerk Coworking.

Because of holidays in the team, the review is unfortunately taking us longer than planned. Your application is still in the process and we will get back to you by the 22nd at the latest. We are sorry for the wait!

If your situation has changed in the meantime or you have another offer on the table, just write to me.

Liebe Grüße / best

Jonas Reuter
Team Lead Operations
jonas.reuter@kiezwerk.berlin`,
  },
  {
    company: "St. Brendan's Health Centre", role: "Clinical Educator, Emergency Department", candidateName: "Danielle", stage: "interview", senderName: "Colleen MacIsaac", senderTitle: "Recruitment Advisor, People Services", senderEmail: "colleen.macisaac@stbrendanshealth.ca", flags: "reapply feedback internal",
    email: `Good afternoon Danielle,

Thank you for interviewing for competition #2023-1187, Clinical Educator, Emergency Department with St. Brendan's Health Centre.

In accordance with Article 16 of the collective agreement, the position has been awarded to the senior qualified internal applicant. We are therefore not able to offer you the position.

Although we will not be proceeding with your candidacy for this posting, the panel felt you interviewed well. Casual and temporary opportunities are updated on our website every Friday and we hope to see you apply again.

Should you wish to receive feedback on your interview, please contact me within 10 business days.

Regards,

Colleen MacIsaac, CPHR
Recruitment Advisor, People Services
St. Brendan's Health Centre | Sydney, NS
colleen.macisaac@stbrendanshealth.ca

We acknowledge that we are in Mi'kma'ki, the ancestral and unceded territory of the Mi'kmaq people.

CONFIDENTIALITY NOTICE: This e-mail is intended only for the addressee. If you have received it in error please notify the sender immediately.`,
  },
  {
    not: true, company: "Alder Vale Hospice", role: "Fundraising Officer (Trusts)", candidateName: "Ben", senderName: "Moira Sneddon", senderTitle: "Head of Income Generation",
    email: `Hi Ben,

Great to talk to you just now, and I'm so pleased you want to join us!

To confirm: we would like to offer you the post of Fundraising Officer (Trusts) at Alder Vale Hospice, 30 hours a week, at £28,450 pro rata. The offer is subject to two satisfactory references, a basic DBS check and proof of your right to work in the UK.

Kirsty in HR will send the formal letter and contract by post. Unfortunately we can't match the salary you mentioned this year, but it goes up one point after probation.

I have let the other candidates know they were unsuccessful, so you can tell people!

Warm wishes

Moira

Moira Sneddon
Head of Income Generation
Alder Vale Hospice, Perth
Direct: 01738 555 019`,
  },
  {
    company: "Oberland Pumpen GmbH & Co. KG", role: "Application Engineer Pumps", stage: "application", senderName: "Sabine Hirtreiter", senderTitle: "Head of Human Resources", flags: "file",
    email: `Von: bewerbung@oberlandpumpen.example
Gesendet: Montag, 6. Mai 2024 08:14
An: Rahul Deshpande
Betreff: Your application - Application Engineer Pumps (m/w/d), Ref. 2024-118

Dear Mr. Deshpande,

we would like to thank you for the application you sent us and for the interest you have shown in our company.

We have not made the decision easy for ourselves. After intensive consideration we have decided in favour of another applicant whose profile corresponds even more closely to the requirements of the position.

However, your documents made a very positive impression on us. We would therefore like to include your documents in our applicant pool, so that we can contact you if a suitable vacancy arises. If you agree, please send us a short confirmation. Otherwise your data will be deleted after six months.

For your further career path we wish you much success and personally all the best.

With kind regards

ppa. Sabine Hirtreiter
Head of Human Resources

Oberland Pumpen GmbH & Co. KG
Industriestr. 555, 83026 Rosenheim
Sitz der Gesellschaft: Rosenheim, Registergericht Traunstein HRA 0000
Please consider the environment before printing this e-mail.`,
  },
  {
    company: "Meridian Softlabs", role: "Java Full Stack Developer", candidateName: "Karthik", stage: "application", senderName: "Bhavya Reddy", senderTitle: "Sr. IT Recruiter", senderEmail: "bhavya.r@talentbridgeconsultants.in", flags: "file agency",
    email: `Dear Karthik,

Greetings from TalentBridge Consultants!!

This is with reference to your CV which we had shared on 12-Feb for the position of Java Full Stack Developer with our client Meridian Softlabs.

We have received feedback from the client panel. As per them the profile is not having sufficient microservices and Angular experience, hence your candidature is not getting shortlisted for the above position.

We will be in touch with you for other suitable requirements matching your profile. Kindly update your profile on the job portal and share any references of your friends looking for job change.

Thanks & Regards
Bhavya Reddy
Sr. IT Recruiter
TalentBridge Consultants Pvt Ltd, Hyderabad
bhavya.r@talentbridgeconsultants.in | 040 5555 0107

Note: TalentBridge does not charge any fee from candidates at any stage.`,
  },
  {
    company: "Lesedi Youth Foundation", role: "Monitoring and Evaluation Officer", stage: "application", senderName: "Zukiswa Mbeki-Ntoni", senderTitle: "Administrator", flags: "no-feedback",
    email: `Good day

Thank you for your application for the position of Monitoring and Evaluation Officer at Lesedi Youth Foundation.

Please be advised that the shortlisting process has been concluded and that you were not among those selected for interviews.

Due to the high number of applications received, we are unfortunately unable to enter into individual correspondence or give reasons.

We appreciate your interest in the youth of the Eastern Cape and wish you well in your search.

Kind regards / Enkosi

Zukiswa Mbeki-Ntoni
Administrator
Lesedi Youth Foundation NPC
NPO 000-000`,
  },
  {
    company: "Tallgrass State University", role: "Academic Advisor, College of Engineering", candidateName: "Caroline Abbott", stage: "application", senderName: "Rob Hendershot", senderTitle: "Chair, Search Committee",
    email: `Dear Caroline Abbott:

Thank you for your interest in Academic Advisor, College of Engineering (Req 534119) at Tallgrass State University.

The committee has completed its review of applications and has identified the candidates it will invite to Zoom interviews. You are not among the candidates being advanced.

The university is required by state law to keep records of this search for three years. You do not need to do anything.

On behalf of the committee, I appreciate the care you put into your application materials and wish you continued success. 

Sincerely,

Rob Hendershot, Ed.D.
Chair, Search Committee
Director of Undergraduate Advising
Tallgrass State University`,
  },
  {
    not: true, company: "Fig & Fennel", role: "Store Manager", stage: "application",
    email: `Automatic reply: Following up on my application - Store Manager

Thank you for contacting Fig & Fennel Head Office. The People team is out of the office for our summer conference until Monday 15 July, so unfortunately replies will be slower than usual. If your message is about pay, please ring the helpline.

> From: Natalie Brook <natalie_brook@mailhaven.example>
> Sent: 11 July 2024 10:05
> To: people@figandfennel.example
> Subject: Following up on my application - Store Manager
>
> Hello,
>
> I applied for the Store Manager position in Cheltenham on 24 June and haven't heard back. I know you may have decided not to take me further, and if so I would really appreciate a line to say I was unsuccessful and perhaps a bit of feedback.
>
> I am still very keen on the role.
>
> Many thanks,
> Natalie`,
  },
  {
    company: "North Fells University Hospitals NHS Foundation Trust", role: "Specialist Biomedical Scientist, Band 6", candidateName: "Abdulrahman Yusuf", stage: "application", flags: "feedback no-reply",
    email: `Job Reference: 319-6620418-B
Employer: North Fells University Hospitals NHS Foundation Trust
Department: Pathology
Vacancy: Specialist Biomedical Scientist, Band 6

Dear Abdulrahman Yusuf,

Re: Outcome of shortlisting

Thank you for your application for the above vacancy. I regret to inform you that on this occasion you have not been shortlisted for interview.

If you would like feedback on your application please contact the Recruiting Manager, Lesley Coyne, on 01900 555 0163.

May I take this opportunity to thank you for the interest you have shown in this post and to wish you every success in the future.

Yours sincerely,

Recruitment Services
North Fells University Hospitals NHS Foundation Trust

This message was sent by the recruitment system on behalf of the Trust. Please do not reply to this email as responses are not monitored.`,
  },
  {
    company: "Gloamlight Interactive", role: "Senior Technical Artist", candidateName: "Morgan", stage: "interview", senderName: "Tess Arriaga", senderTitle: "Talent Acquisition", senderEmail: "tess.arriaga@gloamlight.example", flags: "closed",
    email: `Hi Morgan,

I wanted you to hear this from me before you read it somewhere. Our publisher has pulled out of the unannounced project and as a result every open req at Gloamlight Interactive has been cancelled, including the Senior Technical Artist role you were talking to us about.

You'd passed the art test and the team interviews with flying colors and we were writing up the paperwork. I'm really sorry. It stinks.

I don't know what the studio is going to look like in three months so I won't make promises. I'm happy to write you a recommendation on LinkedIn for what it's worth.

Tess Arriaga
Talent Acquisition (for now!)
Gloamlight Interactive, Austin TX
tess.arriaga@gloamlight.example`,
  },
  {
    company: "Smoke & Barley", role: "Front of House Team Member", candidateName: "Ellie", stage: "application", flags: "reapply no-reply",
    email: `Hello Ellie!

Thanks so much for applying to be Front of House Team Member at Smoke & Barley (Leeds Trinity).

We've had a proper good look at your application and sadly we won't be inviting you in for a trial shift this time. We know that's not what you wanted to hear!

But it doesn't have to be the end. We're opening in Harrogate and York this autumn and we'd love to see your name pop up again. See all our jobs here.

Big love,
The Smoke & Barley People Team x

You're receiving this email because you applied for a job with us. Don't reply to this one, our inbox can't read.`,
  },
  {
    company: "First Prairie Bank", role: "Financial Services Representative", candidateName: "Wenjing", stage: "screen", senderName: "Manpreet Dhillon", senderTitle: "Recruiter, Prairie Region", senderEmail: "manpreet.dhillon@firstprairiebank.example", flags: "reapply file no-feedback",
    email: `From: "Dhillon, Manpreet" <manpreet.dhillon@firstprairiebank.example>
Sent: Thursday, February 22, 2024 1:38 PM
To: "Xu, Wenjing"
Subject: Financial Services Representative - Regina

Hello Wenjing,

Thank you again for taking the time to complete the phone interview with me last week for the Financial Services Representative position.

After reviewing with the hiring manager, we've chosen to proceed with candidates who already hold their mutual funds licence (IFIC or CSC). We won't be continuing with your application for this one.

Once you've finished the IFC course I'd encourage you to apply again. In the meantime, I have tagged your profile in Workday so that our recruiters can find it for teller and service roles.

Please note I'm not able to provide further feedback beyond the above.

Have a great day,

Manpreet Dhillon
Recruiter, Prairie Region
First Prairie Bank
Accommodations are available upon request throughout the recruitment process.`,
  },
  {
    company: "Saatgut Software", role: "Founding Designer", candidateName: "Ifeoma", stage: "final", senderName: "Moritz Engelbrecht", senderTitle: "Co-founder", senderEmail: "moritz@saatgut.example", interviewers: ["Karim", "Luisa"], flags: "file feedback",
    email: `Dear Ifeoma,

I have put off writing this mail since lunch, because I don't like it.

We have decided to offer the Founding Designer job to the other person in the final round. You know there were only two of you. Both Karim and Luisa liked your portfolio presentation a lot, and so did I; the onboarding flow you sketched on the whiteboard is better than what we have live today (and no, we won't steal it without asking).

What tipped it: the other candidate has built a design system from zero in a team of under ten, and honestly that is 70% of the first year here.

If you want to talk about it, my calendar is open to you: Tuesday and Wednesday are rather empty. And when we get our Series A (fingers crossed) we will need a second designer. I would then like to call you first, provided you aren't running a team somewhere by then.

Please send the train tickets from Leipzig to Luisa, of course we'll pay.

All the best
Moritz

Moritz Engelbrecht
Co-founder
Saatgut Software, Berlin-Kreuzberg
moritz@saatgut.example`,
  },
  {
    role: "Project Manager Rail Infrastructure", stage: "application", senderName: "Annika Löffler", senderTitle: "Personnel Consultant", senderEmail: "a.loeffler@brueckner-stahl.example", flags: "file agency closed",
    email: `Dear Mr Popescu,

Thank you for your application via our portal for the position Project Manager Rail Infrastructure (m/f/d), which we are filling on behalf of an internationally active engineering company in the Stuttgart area.

Our client has now informed us that the position will not be filled for the time being for budget reasons. The search has therefore been stopped.

Of course we would like to keep your profile in our candidate database in order to approach you with further projects. Should you not want this, a short note is sufficient (Art. 17 GDPR).

Best regards

Annika Löffler
Personnel Consultant

Brückner & Stahl Personalberatung
Königstraße 555 | 70173 Stuttgart
a.loeffler@brueckner-stahl.example`,
  },
  {
    not: true, company: "Kasi Credit", role: "Junior Data Analyst", candidateName: "Thabo", stage: "application", flags: "no-reply",
    email: `Hi Thabo,

Good news, you're through to the next step for Junior Data Analyst at Kasi Credit!

Please complete the following by Sunday 23:59 SAST:

1. Numerical reasoning (18 min)
2. SQL challenge (45 min)

Use a laptop, not a phone, and make sure your connection (and loadshedding schedule!) will hold. Once you begin you can't pause. Unfortunately late submissions can't be considered, as the link expires automatically.

[Start assessment]

Good luck,
The Kasi Credit Talent Team

Sent via Lever. no-reply@hire.kasicredit.example`,
  },
  {
    company: "BLAINE HOLLOWAY & PRUITT, P.C.", role: "litigation associate", stage: "application", senderName: "Marjorie T. Blaine", senderTitle: "Director of Attorney Recruiting",
    email: `Mr. Kessler,

Thank you for sending your resume and writing sample for our litigation associate opening. We received a number of impressive submissions and have elected to interview other applicants.

We appreciate your interest in the firm.

Very truly yours,

Marjorie T. Blaine
Director of Attorney Recruiting
BLAINE HOLLOWAY & PRUITT, P.C.
1100 Commerce Plaza, Suite 2450
Richmond, Virginia

The information contained in this transmission may be privileged and confidential. Unauthorized review, use or disclosure is prohibited.`,
  },
  {
    not: true, company: "Tern Valley Primary School", candidateName: "Hannah", stage: "interview", senderName: "Gill Stanforth", senderTitle: "School Business Manager", senderEmail: "g.stanforth@ternvalley.example",
    email: `Subject: ACTION REQUIRED: references for Hannah Oduya

Hi Hannah

Lovely to meet you on Tuesday. Before the panel makes its final decision we need to take up references, as this is a post working with children and we have to do this ahead of any offer.

Could you let me have, by Friday noon:
 - name, job title and work email of your current headteacher
 - one further referee from the last five years (sorry, friends and relatives can't be accepted)

This isn't an offer of employment. We're seeing one more candidate tomorrow and will let everyone know either way by the middle of next week.

Thanks
Gill

Gill Stanforth
School Business Manager
Tern Valley Primary School
g.stanforth@ternvalley.example`,
  },
  {
    company: "Cedar Forks Unified School District", role: "Paraeducator - Special Education", stage: "application", flags: "reapply file no-reply internal",
    email: `Dear Applicant,

Thank you for applying with Cedar Forks Unified School District for the following position:

   Paraeducator - Special Education, 6.5 hrs (JobID 7712)

This position has been filled by an internal transfer. Your application will remain active in our system for one year and you may be considered for similar positions during that time. To be considered for other openings, log in and submit for each one separately.

Please do not respond to this e-mail, it is sent from an automated system. Questions may be directed to the Classified Personnel office.

Cedar Forks USD Human Resources
"Every Child, Every Day"`,
  },
  {
    not: true, company: "Denholm Lui Solicitors", candidateName: "Yusra", senderName: "Rachel Tuffnell", senderTitle: "HR Assistant",
    email: `Hi Yusra,

I'm so sorry to do this at short notice, but Paul has been called to court on Thursday so unfortunately we have to cancel your 2pm interview.

Could you do Monday 4th at 10am or 3.30pm instead? Same place, same people (Paul Denholm and Stephanie Lui). If neither works we'll find something.

Sorry again for messing you about, we're looking forward to meeting you.

Kind regards

Rachel Tuffnell
HR Assistant
Denholm Lui Solicitors

Sent from my iPhone`,
  },
  {
    company: "Bramwell Foods", role: "Reach Truck Driver (nights)", candidateName: "Pavel", stage: "task", senderName: "Lee Garside", senderTitle: "Branch Manager", flags: "file agency",
    email: `Hi Pavel

Thanks for coming to register with us and for doing the counterbalance assessment on Wednesday.

Spoke to Bramwell Foods this morning and they are going with two other people for the Reach Truck Driver (nights) job. They wanted someone who has worked in a freezer before so nothing you could of done.

I have kept your file open & will text you when the next lot come in, should be busy from October with the Xmas peak. If you get your reach refreshed before then let me know.

Cheers
Lee

Lee Garside | Branch Manager | Swiftstaff Industrial, Wakefield
T: 01924 555 0121
Timesheets go through the app, thank you!`,
  },
  {
    company: "Rivermouth Food Network", role: "Grants and Partnerships Lead", candidateName: "Simone", stage: "interview", senderName: "Fiona Laframboise", senderTitle: "Executive Director", senderEmail: "fiona@rivermouthfood.example", interviewers: ["Arjun Bains"], flags: "file feedback internal",
    email: `Hello Simone,

Thank you for meeting with Arjun Bains and me, and for the sample grant proposal you prepared. It gave us a lively discussion!

I'm writing to let you know that we've decided to offer the Grants and Partnerships Lead position to a colleague who has been covering it on a contract since the fall. I realize this may be disappointing, particularly given the work you put in. As a thank you we'd like to send you the $150 honorarium we mentioned; Arjun will be in touch for your details.

We don't have other postings at the moment, but with your permission we will hold on to your resume for upcoming roles.

I'm also happy to share some feedback by phone if that would be useful to you.

In gratitude,

Fiona Laframboise (elle/she)
Executive Director
Rivermouth Food Network
Hamilton, Ontario
fiona@rivermouthfood.example`,
  },
  {
    company: "Quarrystone Analytics", role: "Data Engineer", candidateName: "Declan", stage: "application", senderName: "Imogen", senderTitle: "Talent Partner", flags: "no-feedback",
    email: `Hi Declan,

Thank you for your application for the Data Engineer role at Quarrystone Analytics.

We're not going to be taking your application further this time. We get several hundred applications for each engineering role and, while there's lots to like in your CV, others were a closer match on Python and dbt.

We can't give individual feedback at CV stage, sorry. We do publish what we look for at each level on our engineering blog.

Your data: as set out in our privacy notice we hold application data for 12 months so that we can respond to any legal claim, and then erase it. You can ask us to do this sooner at privacy@quarrystone.example.

All the best with your search,

Imogen
Talent Partner, Quarrystone Analytics

Quarrystone Analytics Ltd. Registered in England No. 00000000. Registered office: 5 Temple Back, Bristol`,
  },
  {
    company: "St. Agatha's Higher Secondary School", role: "PGT Chemistry", stage: "task", senderName: "Philomena D'Cruz", senderTitle: "Principal", flags: "file",
    email: `Dear Ms. Fernandes,

Thank you for your application for the post of PGT Chemistry and for giving the demo class to Std. XI on 3rd April.

The Management has considered all candidates and regrets its inability to offer you the appointment for the academic year 2024-25.

Your biodata shall be kept in our records and we shall revert in case of any vacancy arising in mid-session.

With best wishes,

Sr. Philomena D'Cruz
Principal
St. Agatha's Higher Secondary School
Margao, Goa
Ph: 0832-5550144`,
  },
];
