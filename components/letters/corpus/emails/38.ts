import type { Labeled } from "../emails.ts";

/** The same by another writer. */
export const emails: Labeled[] = [
  {
    company: "Brackwater Energy", role: "Data Engineer II", candidateName: "Imogen", stage: "application", flags: "reapply no-reply",
    email: `From: Brackwater Energy Talent Acquisition <brackwater@myworkday.com>
Subject: Your application for Data Engineer II (JR-0020418)

Dear Imogen,

Thank you for your interest in Brackwater Energy and for taking the time to apply for the position of Data Engineer II (JR-0020418).

We received a large number of applications for this role. After careful review, we have decided to move forward with candidates whose experience more closely matches the requirements of the position at this time.

We encourage you to visit our careers site regularly and to apply for other positions that match your skills and interests: https://brackwater.wd3.myworkdayjobs.com/External

We wish you every success in your job search.

Kind regards,
Brackwater Energy Talent Acquisition

This is an automated message sent from an unmonitored mailbox. Please do not reply to this email.
© 2024 Brackwater Energy plc. Privacy Notice | Unsubscribe`,
  },
  {
    company: "Loopyard", role: "Customer Success Manager, Mid-Market", candidateName: "Terrence", stage: "application", flags: "file no-feedback no-reply",
    email: `Hi Terrence,

Thanks so much for applying to the Customer Success Manager, Mid-Market role at Loopyard. We appreciate the time you put into your application.

Unfortunately, we won't be moving forward with your candidacy at this time. Because of the volume of applications we receive, we're not able to provide individual feedback.

We'll keep your resume on file and will reach out if something opens up that looks like a better match.

Best of luck with your search,
The Loopyard Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Steinhoff Antriebstechnik GmbH & Co. KG", role: "Product Manager Servo Drives", stage: "application", senderName: "Kerstin Obermüller", senderTitle: "HR Business Partner", senderEmail: "karriere@steinhoff-antriebe.example",
    email: `Von: Karriere Steinhoff Antriebstechnik <karriere@steinhoff-antriebe.example>
Betreff: Your application as Product Manager Servo Drives (m/f/d)

Dear Mr Banerjee,

thank you very much for your application as Product Manager Servo Drives (m/f/d) at our location in Bruchsal and for the interest you have shown in our company.

We have examined your documents carefully. Unfortunately we must inform you that we could not consider you in the closer selection. Please do not see this decision as a judgement of your professional or personal qualification.

In accordance with the legal provisions your data will be deleted six months after completion of the application process.

For your further professional future we wish you all the best and much success.

With kind regards

i. A. Kerstin Obermüller
HR Business Partner

Steinhoff Antriebstechnik GmbH & Co. KG
An der Bleiche 14 · 76646 Bruchsal
karriere@steinhoff-antriebe.example
Registergericht Mannheim HRA 000000`,
  },
  {
    company: "Northmere Community Health NHS Trust", role: "Band 6 Occupational Therapist", candidateName: "Rachel Whitcombe", stage: "interview", senderName: "Paul Ashdown", senderTitle: "Recruitment Officer", interviewers: ["Janet Fairley"], flags: "feedback no-reply",
    email: `Subject: Interview outcome - Band 6 Occupational Therapist, ref 319-AB-6641120

Dear Rachel Whitcombe

Thank you for attending the interview for the above post on Tuesday 11 June.

I regret to inform you that on this occasion you have not been successful.

Should you wish to receive feedback on your interview, please contact Mrs Janet Fairley, who chaired the panel, on 01632 960114.

I would like to thank you for the interest you have shown in Northmere Community Health NHS Trust and wish you success in your future career.

Yours sincerely

Paul Ashdown
Recruitment Officer
Northmere Community Health NHS Trust

This message has been sent via the recruitment system. Replies to this email address are not monitored.`,
  },
  {
    company: "Cindermark", role: "Backend Engineer (Payments)", candidateName: "Priya", stage: "task", flags: "reapply no-reply",
    email: `From: no-reply@hire.lever.co
To: p.raghunathan@mailbox.example
Subject: Thank you from Cindermark

Hi Priya,

Thank you for taking the time to complete the coding challenge for our Backend Engineer (Payments) opening. We know these exercises take real effort and we appreciate yours.

After reviewing your submission, the team has decided not to proceed to the next stage. The bar is high and this was a difficult decision, as we had many strong submissions.

We hope you'll consider us again in the future. You can find all open roles at https://jobs.lever.co/cindermark.

We'd love your thoughts on our hiring process. Take our two-minute survey here: https://survey.cindermark.example/c/88a1

All the best,
Cindermark People Team

Powered by Lever`,
  },
  {
    not: true, company: "Verity & Lowe LLP", role: "Paralegal, Real Estate", candidateName: "Adaeze Okonjo", stage: "application", flags: "no-reply",
    email: `Subject: Thank you for applying to Verity & Lowe

Dear Adaeze Okonjo,

Thank you for applying for the position of Paralegal, Real Estate at Verity & Lowe LLP. This email confirms that we have received your application.

Our recruitment team will review your application against the criteria for the role. If your experience is a match, we will be in touch within ten working days to arrange an initial call. Unfortunately, due to the high volume of applications, we are unable to respond to every unsuccessful applicant, so if you have not heard from us within four weeks please assume that you have not been shortlisted on this occasion.

In the meantime, you can read more about life at the firm at www.verityandlowe.example/careers.

Kind regards,
Early Careers Team
Verity & Lowe LLP

Please do not reply to this message. Your personal data is handled according to our Candidate Privacy Policy.`,
  },
  {
    company: "Hollis & Park", candidateName: "Marcus", stage: "interview", senderName: "Lindsay Kowalczyk", senderTitle: "Director, Revenue Analytics", senderEmail: "lkowalczyk@hollispark.example", interviewers: ["Dev", "Caroline"], flags: "reapply feedback",
    email: `Hi Marcus,

I wanted to get back to you personally rather than leave it to the system. Dev and Caroline both came out of Thursday's conversation really liking you, and your walkthrough of the churn model was one of the best we've seen.

That said, we've decided to go with someone who has already run a pricing team. It was close and I went back and forth on it over the weekend.

If you'd like to hop on a quick call next week I'm glad to share what the panel thought, good and less good. And please stay in touch. We're growing and I'd like to see your name come up again.

Take care,
Lindsay

Lindsay Kowalczyk
Director, Revenue Analytics | Hollis & Park
lkowalczyk@hollispark.example | 555-0142`,
  },
  {
    company: "Sarvanta Infotech Pvt. Ltd.", role: "Senior Test Engineer", stage: "interview", senderName: "Megha Kulkarni", senderTitle: "Sr. Executive - Talent Acquisition", senderEmail: "megha.kulkarni@sarvanta.example", flags: "reapply",
    email: `Dear Candidate,

Greetings from Sarvanta Infotech Pvt. Ltd.!

This is with reference to your application for the post of Senior Test Engineer (Req ID: SIPL/2024/1187), Pune. We thank you for showing interest in our organisation and for attending the first-level technical discussion.

We regret to inform you that your profile has not been shortlisted for the next round of selection. Kindly note that as per company policy you may re-apply after a cooling period of six months.

We wish you all the best for your future endeavours.

Thanks & Regards,
Megha Kulkarni
Sr. Executive - Talent Acquisition
Sarvanta Infotech Pvt. Ltd.
E: megha.kulkarni@sarvanta.example

DISCLAIMER: This e-mail may contain privileged and confidential information and is intended only for the use of the addressee. Sarvanta never asks for money in exchange for a job offer.`,
  },
  {
    role: "Finance Business Partner", candidateName: "Callum", stage: "interview", senderName: "Gemma Stott", senderTitle: "Principal Consultant, Qualified Finance", senderEmail: "gemma@pinnerhayes.example", interviewers: ["Simon"], flags: "file feedback agency",
    email: `From: Gemma Stott <gemma@pinnerhayes.example>
Subject: RE: Finance Business Partner - Leeds

Hi Callum,

Hope you're well.

I've now heard back from my client on the Finance Business Partner role. Sadly they're not taking you forward to second stage. They thought you interviewed well and Simon liked your commercial side, but they wanted somebody with more manufacturing exposure.

I know you'll be disappointed. I've got a couple of other bits coming in over the next fortnight that could suit, so I'll keep you at the front of my list.

Give me a bell if you want to go through the feedback in full.

Thanks,
Gemma

Gemma Stott
Principal Consultant, Qualified Finance
Pinner Hayes Recruitment Ltd
T: 0113 496 0733

Pinner Hayes Recruitment acts as an employment agency for permanent vacancies.`,
  },
  {
    company: "Tamarack Building Supply", role: "Regional Sales Coordinator", stage: "application", flags: "reapply no-reply closed",
    email: `Subject: Position update: Regional Sales Coordinator

Dear Applicant,

Thank you for your interest in the Regional Sales Coordinator position with Tamarack Building Supply.

After a review of our business needs, we have made the decision to cancel this requisition and the position will not be filled at this time. As a result, your application is no longer under consideration.

We invite you to search for and apply to other opportunities at careers.tamarackbuilding.example. To receive notices of new jobs, update your job alerts in your candidate profile.

Sincerely,

Talent Acquisition
Tamarack Building Supply, Inc.

Tamarack is an equal opportunity employer. Replies to this message are undeliverable and will not reach us.`,
  },
  {
    company: "Orbelis SE", role: "Content Designer", candidateName: "Joana", stage: "screen", senderName: "Tobias Lindqvist", senderTitle: "Talent Acquisition Partner", senderEmail: "tobias.lindqvist@orbelis.example", flags: "file",
    email: `Hello Joana,

Thank you for speaking with me last week about the Content Designer role and for being so open about what you are looking for.

We have now finished the first calls and we will continue with candidates who have more experience with regulated products. So I'm afraid this is where it ends for this role.

If you agree, we would like to keep your details in our talent pool for 12 months, so that we can contact you when something suitable comes up. You can give your consent here: https://orbelis.personio.example/consent/5521

Best wishes from Berlin
Tobias

Tobias Lindqvist
Talent Acquisition Partner
Orbelis SE
tobias.lindqvist@orbelis.example`,
  },
  {
    not: true, company: "Cadwell Civils", role: "Site Manager", candidateName: "Yusuf", stage: "interview", senderName: "Dawn Prosser", senderTitle: "HR Manager",
    email: `Hi Yusuf,

Just a quick one to say we haven't forgotten you. Two of the panel have been off sick, so we weren't able to meet on Friday as planned, and a decision on the Site Manager job has slipped to the week of the 22nd. I'm sorry to keep you hanging on after such a good second interview.

If you have another offer on the table, please tell me and I'll see what I can do to speed things up.

Regards
Dawn Prosser
HR Manager
Cadwell Civils`,
  },
  {
    company: "Eastwold Borough Council", role: "Library Assistant (Part-time, 18.5 hrs)", stage: "application", senderEmail: "hrservices@eastwold.example", flags: "reapply no-feedback",
    email: `Application status: NOT SELECTED

Vacancy: Library Assistant (Part-time, 18.5 hrs)
Reference: CUL/0934
Employer: Eastwold Borough Council

Dear Mr Tanner

Thank you for your application for the above vacancy. I am sorry to inform you that you have not been shortlisted for interview on this occasion.

Due to the number of applications received we are unable to offer feedback to candidates who were not shortlisted.

Please do not let this deter you from applying for future vacancies with the Council.

Yours sincerely
HR Shared Services
hrservices@eastwold.example`,
  },
  {
    company: "Quillon Robotics", role: "Senior Firmware Engineer", candidateName: "Sung-min", stage: "final", senderName: "Alicia Brandt", senderTitle: "Senior Technical Recruiter", flags: "file no-feedback",
    email: `Subject: Your application to Quillon Robotics

Hi Sung-min,

Thank you for the time you've invested in interviewing with us for the Senior Firmware Engineer role. The team enjoyed getting to know you.

We had the chance to meet several excellent people, and after a lot of discussion following the final onsite we've decided to extend an offer to another candidate. This was not an easy decision.

While we're unable to share detailed feedback as a matter of policy, please know that you made a strong impression. With your permission we'd like to stay connected and reach out when a suitable role opens.

Thank you again, and we wish you the best in your search.

Alicia Brandt
Senior Technical Recruiter, Quillon Robotics

Read how we process candidate data: https://quillon.example/candidate-privacy`,
  },
  {
    not: true, company: "Fernhollow Foods", role: "Marketing Automation Specialist", candidateName: "Beatriz Carvalho", stage: "application", flags: "no-reply",
    email: `From: SmartRecruiters <notifications@smartrecruiters.example>
Subject: Marketing Automation Specialist at Fernhollow Foods

Hello Beatriz Carvalho,

We appreciate your interest in Fernhollow Foods and the time you spent applying for the Marketing Automation Specialist opportunity.

Unfortunately, our review is taking longer than expected because of the number of applications received. Your application remains under consideration and there is nothing you need to do. We expect to update all candidates by the end of the month.

Thank you for your patience.

Regards,
Fernhollow Foods Hiring Team

You are receiving this email because you applied for a job at Fernhollow Foods. This inbox is not monitored, so please do not reply.
Terms of use | Privacy Policy | Manage my data`,
  },
  {
    company: "University of Wexcombe", role: "Lectureship in Environmental History", stage: "application", senderName: "Prof. Hilary Stanbridge", senderTitle: "Head of School", senderEmail: "h.stanbridge@wexcombe.example", flags: "no-feedback",
    email: `Dear Dr Mensah

Lectureship in Environmental History (Ref. HUM-2231)

Thank you for your application for the above post. The selection committee has now met and drawn up a shortlist, and I am sorry to let you know that you are not on it. We had 164 applications for a single post and the standard was extraordinarily high.

I regret that with such numbers the committee cannot comment on individual applications.

Yours sincerely

Prof. Hilary Stanbridge
Head of School
School of Humanities, University of Wexcombe
h.stanbridge@wexcombe.example`,
  },
  {
    company: "The Copper Pot", role: "line cook", candidateName: "Nate", stage: "task", senderName: "Kev", flags: "file",
    email: `Hey Nate, sorry mate, boss went with the other lad for the line cook job. You were good on the trial shift Saturday, just he's got more grill behind him. I'll shout if we're short over Christmas. Cheers, Kev (The Copper Pot)`,
  },
  {
    not: true, company: "Marlowe Freight", role: "Operations Analyst", candidateName: "Deepika", stage: "screen", senderName: "Shalini Verghese", senderTitle: "Recruitment Coordinator", senderEmail: "shalini.verghese@marlowefreight.example",
    email: `Subject: Next steps - Operations Analyst

Hi Deepika,

Thank you for your patience while we completed our screening calls. Unfortunately we can't offer you the Tuesday slot you asked for, but we would love to invite you to a 45-minute video interview with Rohan Desai (Head of Operations) and Emily Carr on Wednesday 9 October at 2.30 pm or Thursday 10 October at 11 am.

Please confirm which of these works by replying to this email.

Kind regards,
Shalini Verghese
Recruitment Coordinator
Marlowe Freight
shalini.verghese@marlowefreight.example`,
  },
  {
    company: "Old Tannery Surgery", role: "Practice Manager", candidateName: "Hannah", stage: "final", senderName: "Margaret Dunne", senderTitle: "Partner", interviewers: ["Mr Patel", "Dr. Susan Eccles"], flags: "feedback internal",
    email: `Dear Hannah,

Thank you for coming in again on Monday and for your presentation. Mr Patel and Dr. Susan Eccles were both impressed with how well you had prepared.

As I mentioned, we had two candidates left at this point. I'm sorry to tell you that we have offered the Practice Manager post to the other one, who is currently our deputy and knows our systems inside out. I realise that is hard to hear when you did nothing wrong.

I'd be very happy to talk you through our thinking. Ring me on the surgery number any afternoon.

With best wishes

Margaret Dunne
Partner
Old Tannery Surgery`,
  },
  {
    company: "Norddeich Chemie AG", role: "Working Student Digital Procurement", candidateName: "Olena Hrytsenko", stage: "application", flags: "reapply no-reply",
    email: `From: noreply@successfactors.example
Subject: Norddeich Chemie AG - Status of your application (Job 48113)

Dear Olena Hrytsenko,

Thank you for your application for the position Working Student Digital Procurement (m/w/d) and your interest in Norddeich Chemie AG.

After a thorough comparison of all applications we have to inform you that we have chosen other applicants whose profile fits even better to our requirements.

Please feel free to look for further interesting positions on our career portal: https://karriere.norddeich-chemie.example
You can withdraw or delete your candidate profile there at any time.

We thank you for your trust and wish you all the best for your future.

Kind regards
Your Norddeich Chemie Recruiting Team

This e-mail has been generated automatically. Please do not answer to this address.`,
  },
  {
    company: "Stackharbor", role: "Senior Product Manager, Integrations", candidateName: "Lauren", stage: "interview", senderName: "Jocelyn Reyes", senderTitle: "Talent Partner", senderEmail: "jocelyn@stackharbor.example", interviewers: ["Greg Halvorsen"], flags: "file closed",
    email: `Hi Lauren,

Thank you for meeting with Greg Halvorsen and the rest of the product team for the Senior Product Manager, Integrations role. I know you put a lot into the case study.

Unfortunately, we've just learned that headcount for Q3 has been frozen across the company, and that includes this role. We don't have a date for when, or if, it will reopen. So I have to close out the process for everyone.

For what it's worth, the feedback on you was excellent. If we get the green light again, you'll be one of the first people I call.

Really sorry about this.

Best,
Jocelyn Reyes
Talent Partner @ Stackharbor
jocelyn@stackharbor.example`,
  },
  {
    not: true, company: "Pentire Marine Ltd", role: "Assistant Accountant", stage: "interview", senderName: "Alison Penrose", senderTitle: "HR & Payroll Manager", senderEmail: "alison.penrose@pentiremarine.example", interviewers: ["Karen Hobbs", "Neil Trask"],
    email: `Subject: Offer of employment - Assistant Accountant

Dear Mr Olawale,

Further to your recent interview with Karen Hobbs and Neil Trask, I am delighted to offer you the position of Assistant Accountant with Pentire Marine Ltd on a starting salary of £29,500.

We regret that we were not able to meet your request for two days' home working during probation, but are happy to review this after three months.

The offer is subject to satisfactory references and proof of your right to work. Please sign and return the attached contract by Friday 18 April.

Yours sincerely

Alison Penrose
HR & Payroll Manager
Pentire Marine Ltd
alison.penrose@pentiremarine.example`,
  },
  {
    company: "Kestrel Mobility", role: "Embedded Software Lead", candidateName: "Arjun", stage: "interview", senderName: "Farheen Sheikh", senderTitle: "Lead Recruiter", senderEmail: "farheen@talentbridge.example", interviewers: ["Mr. Venkatesh"], flags: "file agency",
    email: `Dear Arjun,

Hope this mail finds you well.

We had shared your profile with our client, Kestrel Mobility, for the Embedded Software Lead opening. After the L2 technical round with Mr. Venkatesh, the client has informed us that they are not going ahead with your candidature as they are looking for somebody with deeper AUTOSAR exposure.

We will keep your profile active in our database and revert to you once we have a matching requirement.

Request you to refer any friends or colleagues for the same position.

Regards,
Farheen Sheikh
Lead Recruiter
TalentBridge Consulting, Bengaluru
farheen@talentbridge.example | +91 00000 00000`,
  },
  {
    company: "Wrenfield", role: "Staff Data Scientist", candidateName: "Kofi", stage: "screen", interviewers: ["Paige Donnelly"], flags: "reapply no-reply",
    email: `From: Ashby <no-reply@ashbyhq.example>
Subject: Update from Wrenfield

Hi Kofi,

Thanks again for your interest in joining Wrenfield as a Staff Data Scientist and for chatting with our recruiter, Paige Donnelly.

After some internal discussion, we've decided not to move ahead to the interview stage. We're focusing on candidates with more hands-on experimentation experience at consumer scale.

Things change quickly here, so if you see another role that looks right for you, please don't hesitate to apply.

Warmly,
The Wrenfield Team

548 Market St, San Francisco, CA
This email was sent to you because you applied to a job at Wrenfield.`,
  },
  {
    not: true, company: "Medilog Pharma GmbH", role: "Quality Assurance Specialist", stage: "application", senderName: "Sabine Reuter", senderTitle: "Human Resources", senderEmail: "hr@medilog-pharma.example",
    email: `Subject: Action required: missing documents

Dear Ms Fontaine,

thank you for your application as Quality Assurance Specialist (m/f/d). Unfortunately your documents are not complete yet, so we cannot consider your application in the moment.

Please upload the following documents until 31 May in your applicant profile:
- employment reference of your last employer
- certificate of your degree
- proof of German language level B2

As soon as everything is available, we will continue with the check of your application.

Best regards
Sabine Reuter
Human Resources
Medilog Pharma GmbH
hr@medilog-pharma.example`,
  },
  {
    company: "Crowther Mills", role: "Graduate Programme 2025 (Supply Chain stream)", candidateName: "Tom Lidgate", stage: "task", senderEmail: "earlycareers@crowthermills.example", flags: "reapply feedback",
    email: `Dear Tom Lidgate,

Thank you for completing our online assessments as part of your application to the Crowther Mills Graduate Programme 2025 (Supply Chain stream).

On this occasion your results did not meet the standard we set for this stage and we will therefore not be taking your application any further. A feedback report on your results will be available in your candidate portal within 48 hours.

Please note that you can submit only one application per recruitment year. You would be very welcome to apply again when the 2026 programme opens in September.

Best wishes,
Crowther Mills Early Careers
earlycareers@crowthermills.example`,
  },
  {
    company: "Bluebird Burgers", role: "Crew Member", candidateName: "Destiny", stage: "application", flags: "reapply file no-reply",
    email: `Subject: Crew Member - Application Result

Hello Destiny,

Thanks for applying to be a Crew Member at Bluebird Burgers, Store #2217.

At this time, the restaurant has filled its open positions and you were not selected. Your application stays active for 60 days and managers may still contact you if a spot opens up.

Want to look at other locations near you? Tap here: https://jobs.bluebirdburgers.example/near-me

Thank you,
Bluebird Burgers Hiring

Text STOP to opt out of messages. Do not respond to this automated email.`,
  },
  {
    company: "St Bride's C of E Primary School", role: "Year 1 Class Teacher", candidateName: "Fiona", stage: "interview", senderName: "Andrew Selwood", senderTitle: "Headteacher", flags: "reapply",
    email: `Hi Fiona

I'm sorry for the slow reply, half-term got in the way.

We really liked meeting you on the 14th and the children clearly did too. You had a lovely way with the quieter ones. In the end the governors felt we needed someone with more phonics experience for the Year 1 Class Teacher post, so we won't be offering it to you.

We'll have a maternity cover to advertise after Easter and I do hope you'll think about putting in for it.

Best
Andrew

Andrew Selwood
Headteacher, St Bride's C of E Primary School`,
  },
  {
    company: "Ruland Fördertechnik GmbH", stage: "application",
    email: `Dear applicant,

we refer to your speculative application.

At the moment we have no vacancy that corresponds to your profile. We therefore cannot make you an offer and have deleted your documents from our system.

Kind regards
Personalabteilung
Ruland Fördertechnik GmbH`,
  },
  {
    company: "Tallo Health", role: "UX Researcher", candidateName: "Mei", stage: "interview", senderName: "Jonas Weidemann", senderTitle: "Research Lead", senderEmail: "jonas@tallohealth.example", interviewers: ["Ines"], flags: "feedback",
    email: `Subject: Re: Re: UX Researcher

Hi Mei,

thanks for the nudge, and apologies that you had to chase.

The honest answer is that we filled the role two weeks ago and I should have told you then. After your interview with Ines the team met someone who had done exactly this kind of fieldwork in hospitals, and things moved very fast from there.

I'd happily send you Ines's notes if they are any use.

Best
Jonas Weidemann
Research Lead, Tallo Health
jonas@tallohealth.example`,
  },
  {
    not: true, company: "Ostrava Labs", role: "Site Reliability Engineer", candidateName: "Samuel", stage: "screen", senderName: "Brianna Tate", senderTitle: "Technical Recruiter", senderEmail: "brianna.tate@ostravalabs.example", flags: "no-reply",
    email: `From: Greenhouse on behalf of Ostrava Labs <no-reply@us.greenhouse-mail.example>
Subject: Ostrava Labs | Take-home exercise

Hi Samuel,

Great speaking with you on Tuesday! We'd like to move you forward to the next step for the Site Reliability Engineer role: a short take-home exercise.

Please use the link below within 5 days. It should take no more than three hours. Submissions that come in late will not be considered, and unfortunately we can't accept work written by AI tools.

https://exercise.ostravalabs.example/t/x91

If you've decided not to move forward with us, no hard feelings, just let us know.

Good luck!
Brianna Tate
Technical Recruiter, Ostrava Labs

Please don't reply to this address. Questions: brianna.tate@ostravalabs.example`,
  },
  {
    company: "City of Marrow Bay", role: "Assistant City Planner", stage: "interview", senderName: "Robert L. Chaney", senderTitle: "Personnel Analyst II", flags: "file internal",
    email: `Dear Ms. Delacroix-Henry:

Thank you for your interest in the position of Assistant City Planner with the City of Marrow Bay. The City received 87 applications. Following the oral board interview you attended on March 6, the eligible list has been established and the appointment has been made to a current City employee.

Your name will remain on the eligible list for a period of one year and you may be considered should another vacancy occur.

Sincerely,

Robert L. Chaney
Personnel Analyst II
Human Resources Department`,
  },
  {
    company: "Solenne", role: "Junior Merchandiser", candidateName: "Grace", stage: "application", flags: "reapply no-feedback",
    email: `Subject: Application update

Hi Grace,

Thank you for taking the time to apply to Solenne. We were lucky to receive lots of interest in our Junior Merchandiser position and have had to make some tough choices.

On this occasion, we will not be progressing your application any further.

We know this isn't the news you were hoping for. Do follow us on LinkedIn and keep an eye on solenne.example/jobs as we're always on the lookout for great people.

As we receive such high volumes, we're sorry that we can't give feedback at this stage.

Team Solenne x

Sent by Teamtailor. You can request deletion of your data here. Solenne is part of the Aurelio Retail Group.`,
  },
  {
    not: true, company: "Gilroy Paperboard", role: "Maintenance Supervisor", candidateName: "Patrick", senderName: "Wanda Pruitt", senderTitle: "Plant Manager", senderEmail: "wpruitt@gilroypaper.example",
    email: `Good afternoon Patrick,

I wanted to let you know where things stand. You are still very much in the running for the Maintenance Supervisor job. The first choice of the committee has asked for another week to think about our offer, and I would rather be straight with you than make up a story. If that person declines, we would like to offer the job to you.

I understand if you can't wait. Please let me know by Thursday whether you would still like to be considered.

Regards,
Wanda Pruitt
Plant Manager
Gilroy Paperboard
wpruitt@gilroypaper.example`,
  },
  {
    role: "Interim HR Director", candidateName: "Sofia", stage: "application", senderName: "Edward Lascelles", senderTitle: "Managing Partner, Interim Practice", senderEmail: "edward@lascellesfinch.example", flags: "file agency",
    email: `Hi Sofia,

Thank you for registering your interest in the Interim HR Director assignment.

Our client, a listed logistics group, has now reviewed the long list and has asked us not to put your profile forward to interview. The brief moved towards people with a recent TUPE transfer of similar size.

I've made a note of your availability from September and will get in touch as other interim mandates come up.

Kind regards,

Edward Lascelles
Managing Partner, Interim Practice
Lascelles Finch Executive Search
edward@lascellesfinch.example

Please consider the environment before printing this email.`,
  },
  {
    company: "Brindle Stores", role: "Warehouse Operative (Nights)", candidateName: "Piotr", stage: "application", senderEmail: "resourcing@brindlestores.example", flags: "reapply",
    email: `Subject: Your recent application: Warehouse Operative (Nights) VAC-55120

Dear Piotr,

We're writing about your recent application for Warehouse Operative (Nights) at our Daventry distribution centre.

We've looked at your application and are sorry to say that it hasn't been successful this time.

You can apply again for this role after 3 months, or for a different role at any time, at brindlestores.example/careers.

Thanks for thinking of Brindle Stores,

Resourcing Team
resourcing@brindlestores.example

Brindle Stores plc. Registered in England. This email and any attachment are confidential. For how we use your data see our Colleague & Applicant Privacy Notice.`,
  },
  {
    not: true, company: "Ferrant Capital", role: "Risk Analyst", candidateName: "Vikram", stage: "interview", senderName: "Tasha Bright", senderTitle: "Senior Consultant", senderEmail: "tasha@meridewsearch.example", interviewers: ["Mr Oyelaran", "Claire Boyd"], flags: "agency",
    email: `Hi Vikram,

Good news from our client Ferrant Capital: both Mr Oyelaran and Claire Boyd gave you the thumbs up after yesterday's meeting for the Risk Analyst role. The other two candidates have been turned down.

They would like you back to meet the CRO, Henrik Aalto, next week. Can you send me three slots?

Speak soon,
Tasha Bright
Senior Consultant
Meridew Search
tasha@meridewsearch.example`,
  },
  {
    not: true, company: "The Aldous Hotel", role: "Sous Chef", candidateName: "Luca Ferrante", stage: "application", flags: "no-reply",
    email: `Subject: Your application for the post of Sous Chef has been withdrawn

Dear Luca Ferrante,

As you requested on 3 February, we have withdrawn your application for the post of Sous Chef at The Aldous Hotel. You will receive no further messages about this vacancy.

We are sorry to lose you from the process. If you change your mind or would like to apply for another role, sign in to your account at any time.

The Aldous Hotel Recruitment

This is an automatic notification, please do not reply.`,
  },
  {
    company: "Nilay Digital Private Limited", role: "Digital Marketing Executive", candidateName: "Sneha", stage: "task", senderName: "Anand Subramaniam", senderTitle: "Manager - HR & Admin", senderEmail: "hr@nilaydigital.example", flags: "file closed",
    email: `From: HR Desk <hr@nilaydigital.example>
Subject: Regarding your candidature - Digital Marketing Executive

Dear Sneha,

Thank you for your time and for the assignment submitted by you for the position of Digital Marketing Executive.

We have evaluated the same along with those of other candidates. We are unable to take your candidature forward for now, as the position has been put on hold by the management due to budget constraints.

Your resume will be retained with us and we shall contact you as and when the position is re-opened.

Warm Regards,
Anand Subramaniam
Manager - HR & Admin
Nilay Digital Private Limited`,
  },
  {
    company: "Small Hours Films", candidateName: "Jo", senderName: "Ruth",
    email: `Dear Jo,

It's a no from us I'm afraid. Nothing personal, we just found someone round the corner.

Ruth
Small Hours Films`,
  },
];
