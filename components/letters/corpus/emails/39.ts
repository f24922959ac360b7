import type { Labeled } from "../emails.ts";

/** Ordinary mail from six countries, near misses among it. */
export const emails: Labeled[] = [
  {
    company: "Tidewater Analytics", role: "Senior Data Engineer", candidateName: "Marcus", stage: "application", flags: "reapply no-reply",
    email: `From: Tidewater Analytics <no-reply@us.greenhouse-mail.io>
Date: Tue, Mar 4, 2025 at 6:02 PM
Subject: Your application to Tidewater Analytics
To: marcus.ellery88@gmail.com

Hi Marcus,

Thank you for your interest in Tidewater Analytics and for taking the time to apply to the Senior Data Engineer role. We had a strong response to this opening and, after reviewing your background, we've decided to move forward with candidates whose experience more closely lines up with what the team needs right now.

We know job searching takes real effort and we appreciate that you considered us. New roles go up most weeks, so please do check tidewateranalytics.com/careers from time to time.

Best,
Tidewater Analytics Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Calder and Wharfe Hospitals NHS Foundation Trust", role: "Staff Nurse - Acute Medical Unit", candidateName: "Blessing Okonjo", stage: "application", flags: "reapply no-feedback no-reply",
    email: `PLEASE DO NOT REPLY TO THIS EMAIL. THE MAILBOX IS NOT MONITORED.

Job reference: 417-SN-AMU-2291
Job title: Staff Nurse - Acute Medical Unit
Employer: Calder and Wharfe Hospitals NHS Foundation Trust
Location: Halifax

Dear Blessing Okonjo,

Thank you for your recent application for the above post.

Your application has been carefully considered against the criteria in the person specification. I am sorry to inform you that on this occasion you have not been shortlisted for interview.

Due to the volume of applications we receive we regret that we are unable to provide individual feedback to applicants who are not shortlisted.

We would like to thank you for the interest you have shown in working for the Trust and hope this will not deter you from applying for other vacancies with us in future.

Yours sincerely

Recruitment Services
Calder and Wharfe Hospitals NHS Foundation Trust

You can view the status of all your applications by logging in to your account. If you have forgotten your password click here.`,
  },
  {
    company: "Brückner Antriebstechnik GmbH", role: "Project Engineer Drive Systems", stage: "application", senderName: "Katharina Voss", senderTitle: "HR Business Partner", senderEmail: "k.voss@brueckner-antrieb.de",
    email: `Subject: Your application as Project Engineer Drive Systems (m/f/d), Ref. 2024-0871

Dear Mr. Sharma,

thank you very much for your application and the interest you have shown in our company.

We have examined your documents intensively. Today we have to inform you that we cannot consider you for the above-mentioned position, as we have received applications from candidates whose profile corresponds even more closely to our requirements. Please do not understand this decision as an evaluation of your personal or professional qualification.

In accordance with data protection law we will store your data until the end of the statutory period (six months) and then delete it automatically. You do not have to do anything.

For your professional future we wish you all the best and much success.

Kind regards / Mit freundlichen Grüßen

i. A. Katharina Voss
HR Business Partner

Brückner Antriebstechnik GmbH
Industriestraße 14-18
73431 Aalen
Tel.: +49 7361 5580-214
k.voss@brueckner-antrieb.de
www.brueckner-antrieb.de

Sitz der Gesellschaft: Aalen | Registergericht: Amtsgericht Ulm HRB 501377
Geschäftsführer: Dr. Stefan Brückner, Ulrike Hahn`,
  },
  {
    company: "Nexvara Technologies", role: "Associate Consultant - SAP MM", candidateName: "Karthik", stage: "interview", senderName: "Sowmya R", senderTitle: "Talent Acquisition", senderEmail: "sowmya.r@nexvara.in", interviewers: ["Mr. Prasad"], flags: "file",
    email: `Hi Karthik,

Greetings from Nexvara Technologies!!

This is with reference to the L1 and L2 technical discussions you had with Mr. Prasad and his team on 11th and 14th Feb for the position of Associate Consultant - SAP MM (Bangalore).

We regret to inform you that your candidature has not been shortlisted for the further process. We shall retain your profile in our database and shall get back to you if any suitable requirement arises.

We wish you all the very best for your future endeavours.

Thanks & Regards,
Sowmya R
Talent Acquisition
Nexvara Technologies | Manyata Tech Park, Bengaluru 560045
M: +91 98450 11872 | sowmya.r@nexvara.in

Disclaimer: This e-mail and any attachments may contain confidential information intended solely for the addressee. If you are not the intended recipient please delete it and notify the sender.`,
  },
  {
    role: "Finance Manager", candidateName: "Rachel", stage: "interview", senderName: "Olly Prentice", senderTitle: "Senior Consultant, Accountancy & Finance", senderEmail: "olly.prentice@harbourfieldrec.co.uk", flags: "file agency",
    email: `From: Olly Prentice <olly.prentice@harbourfieldrec.co.uk>
Sent: 19 June 2024 16:41
To: Rachel Dunmore
Subject: Finance Manager - update

Hi Rachel

Tried your mobile but it went to voicemail so thought I'd drop you a line rather than leave you hanging over the weekend.

I've just come off the phone with my client and I'm afraid it's a no on the Finance Manager job. They did like you and said you interviewed well, but they've gone with someone who has been through a group consolidation in NetSuite before. Frustrating I know as that wasn't on the spec!

I've got you on my list for anything similar in the Reading/Basingstoke area and will be in touch as soon as something lands. Chin up.

Olly

Olly Prentice
Senior Consultant, Accountancy & Finance
Harbourfield Recruitment Ltd
3rd Floor, Apex Plaza, Forbury Road, Reading RG1 1AX
T 0118 496 0233  M 07700 900614

Harbourfield Recruitment Ltd is registered in England no. 07718834 and acts as an employment agency for permanent roles.`,
  },
  {
    company: "Corrib BioPharma", role: "QC Analyst", candidateName: "Declan", stage: "interview", senderName: "Aoife Ní Bhriain", senderTitle: "Talent Acquisition Specialist", senderEmail: "aoife.nibhriain@corribbio.ie", interviewers: ["Fergal", "Joanna"], flags: "reapply feedback",
    email: `Dear Declan,

Thank you for coming in to meet Fergal and Joanna on Thursday week last regarding the QC Analyst (shift) position here in Oranmore. We really appreciate the preparation that you put in, particularly for the competency-based section.

We met a number of very strong candidates and, following careful consideration, I'm sorry to tell you that you have not been successful on this occasion. The successful candidate had more hands-on HPLC method validation experience.

If you'd like some feedback on how you scored in each competency, just drop me a mail and I can set up a ten minute call with Fergal.

As you know we're expanding the site in 2025 and I would encourage you to apply again when the next round of QC roles are advertised.

Wishing you the very best of luck,

Aoife

Aoife Ní Bhriain
Talent Acquisition Specialist | Corrib BioPharma
Deerpark Industrial Estate, Oranmore, Co. Galway
+353 91 555 0182 | aoife.nibhriain@corribbio.ie`,
  },
  {
    company: "Kestrel & Finch", role: "Casual Team Member", candidateName: "Jayden", stage: "application", flags: "file no-reply",
    email: `Kestrel & Finch Recruitment <do-not-reply@pageuppeople.com>
to me
Fri 8 Nov, 11:15 AEDT

Hi Jayden

Thanks for applying for Casual Team Member at our Chadstone store (Job no. 508812).

We've had heaps of applications for Christmas casuals this year, and unfortunately you haven't made it through to the next step this time around.

The good news is that we'll hold on to your details in our talent community for 12 months. If another role comes up at a store near you, we might reach out!

Cheers,
The Kestrel & Finch Team

This is an automated message, please don't reply. Kestrel & Finch acknowledges the Traditional Owners of the lands on which we live and work.`,
  },
  {
    candidateName: "Lucía", senderName: "Ben",
    email: `Hey Lucía, sorry for the slow reply, we ended up going with someone else for this one. All the best with the search! Ben`,
  },
  {
    not: true, company: "Meridian Freight Systems", role: "Logistics Coordinator II", candidateName: "Tasha Greer", stage: "application", flags: "no-reply",
    email: `From: meridianfreight@myworkday.com
Subject: Thank you for applying - R-0044178 Logistics Coordinator II

Dear Tasha Greer,

We have received your application for the position of R-0044178 Logistics Coordinator II in Memphis, TN. Thank you for your interest in Meridian Freight Systems.

Our recruiting team will review your qualifications. If your background is a match, a recruiter will contact you about next steps. If you are not selected, you will be notified by email once the position has been filled. Unfortunately, we are not able to respond to individual status inquiries.

You can check the status of your application at any time by signing in to your Candidate Home account.

Regards,
Meridian Freight Systems Talent Acquisition

This email was intended for tasha.greer@outlook.com
Replies to this message are undeliverable and will not reach Human Resources. Please do not reply.`,
  },
  {
    not: true, company: "Lumen & Rye", role: "Brand Marketing Manager", candidateName: "Hannah", stage: "application", senderName: "Priyanka Desai", senderTitle: "People Partner", senderEmail: "priyanka@lumenandrye.com",
    email: `Hi Hannah,

Thanks so much for applying for the Brand Marketing Manager role. We've had over 300 applications and sadly can't speak to everyone, but yours really stood out and we'd love to have a chat!

First step is a 25 minute call with me so I can tell you a bit more about Lumen & Rye and hear what you're looking for. If that goes well, you'd meet our CMO, Dan Abbott, the week after.

Would any of these work?

- Weds 14th, 10.30
- Weds 14th, 15.00
- Fri 16th, 9.30

Unfortunately I'm on leave from the 19th, so if none of those suit let me know asap and we'll find something.

Speak soon,
Priyanka

Priyanka Desai
People Partner
priyanka@lumenandrye.com
Lumen & Rye, Unit 6, Bussey Building, Peckham SE15`,
  },
  {
    company: "Western Prairie State University", role: "Assistant Professor of Environmental History", stage: "application", senderName: "Dr. Linda K. Thorsen", senderTitle: "Chair, Search Committee", senderEmail: "lthorsen@wpsu.edu", flags: "reapply closed",
    email: `Dear Applicant:

On behalf of the search committee, I write to thank you for applying for the position of Assistant Professor of Environmental History at Western Prairie State University.

I regret to inform you that, owing to a state-wide hiring freeze announced on January 30, the College of Arts and Sciences has canceled this search. No appointment will be made this academic year, and all applications have accordingly been closed. This decision in no way reflects on the quality of the pool, which the committee found to be exceptionally rich.

Should the line be re-authorized, the position will be newly advertised in the usual venues, and we would be glad to see your application again. Application materials, including confidential letters, will be retained for three years as required by state records law.

I know how much labor goes into these dossiers and I am sorry not to have better news.

Sincerely,

Dr. Linda K. Thorsen
Chair, Search Committee
Professor of History
Western Prairie State University
412 Haugen Hall | (701) 555-0139 | lthorsen@wpsu.edu`,
  },
  {
    company: "The Pargeter Museum", role: "Collections Officer", candidateName: "Tom", stage: "interview", senderName: "Gillian Stroud", senderTitle: "Head of Collections and Learning", senderEmail: "g.stroud@pargetermuseum.org.uk", interviewers: ["Neil", "Farida"], flags: "feedback internal",
    email: `Subject: RE: Collections Officer (maternity cover)

Dear Tom

Neil, Farida and I really enjoyed meeting you on Monday and hearing about your work on the Wedgwood rehousing project.

It was a very difficult decision, but I'm afraid we have offered the post to an internal candidate who has been working with the collection as a volunteer coordinator for some years. I know this will be disappointing.

I'd be very happy to give you some feedback by phone. I'm in the office Tues to Thurs, 01904 496 0117.

With best wishes, and thank you again for making the journey from Durham

Gillian

Gillian Stroud (she/her)
Head of Collections and Learning
The Pargeter Museum, 22 Stonegate Yard, York YO1
g.stroud@pargetermuseum.org.uk
Registered charity 1099427`,
  },
  {
    company: "Studio Alder", role: "Lead Product Designer", candidateName: "Tunde", stage: "final", senderName: "Meg Hartigan", senderTitle: "Design Director", senderEmail: "meg@studioalder.co", interviewers: ["Rafael", "Siobhan", "Jo"], flags: "reapply feedback",
    email: `From: Meg Hartigan <meg@studioalder.co>
To: Tunde Bakare
Date: Thu, 26 Sep 2024 17:58
Subject: Lead Product Designer

Hi Tunde,

I wanted to write this one myself rather than have it come through our hiring system, because you've put a lot of hours into us over the last five weeks and you deserve a proper answer.

We've decided to offer the Lead Product Designer role to the other finalist.

It honestly came down to a hair. You were the last two standing out of about 240 people, and when Rafael, Siobhan, Jo and I sat down on Tuesday afternoon after your final presentation we went round in circles for nearly two hours. Everybody loved how you handled the transit brief. Jo still can't stop talking about the way you reframed the accessibility problem as a pricing problem. Where the other person edged it was in having built and run a team of more than five before. With two of our mid-weights going on leave in the new year, we need someone who can step into line management on day one, and we'd have been asking you to learn that on the job while also fixing our research practice. That felt unfair on you, and risky for us.

I realise that may be cold comfort. If it's any use, I'd gladly sit down for half an hour with you to talk through the presentation in more detail, including a couple of things that I think would make an already good case study land even better. Just say when.

I'd also like to stay in touch. We tend to hire one senior person every spring and I'd be really pleased if you threw your hat in the ring again. No promises, obviously, but you wouldn't be starting from zero.

You can send over the train receipts to accounts@studioalder.co and Kirsty will get those paid.

Thank you, truly. You made this hard.

Meg

--
Meg Hartigan
Design Director, Studio Alder
14b Finnieston Street, Glasgow G3 8JU
0141 496 0550`,
  },
  {
    not: true, company: "Stadtwerke Rheinaue", role: "Data Protection Coordinator", candidateName: "Elena Markova", stage: "application", senderName: "Jonas Petersen", senderTitle: "Recruiting", senderEmail: "jonas.petersen@sw-rheinaue.example",
    email: `Dear Elena Markova,

many thanks for your patience. We would like to inform you briefly that the selection process for the position Data Protection Coordinator (f/m/x) has not yet been completed. Unfortunately, due to the holiday period and the large number of applications, the review of the documents is taking longer than planned.

Your application is still in process with the department. We expect to be able to give you feedback by the end of calendar week 36.

We ask for your understanding and remain with kind regards

Jonas Petersen
Recruiting
Stadtwerke Rheinaue
Tel. 0228 555-3416
jonas.petersen@sw-rheinaue.example`,
  },
  {
    company: "Hollenbeck Optik GmbH & Co. KG", role: "Technical Writer", candidateName: "James Whitfield", stage: "screen", senderName: "Sabine Kröger", senderTitle: "Leitung Personal", interviewers: ["Mr. Dietz"],
    email: `Your application dated 3 May - Technical Writer (English)

Dear James Whitfield,

Thank you for the pleasant telephone conversation with my colleague Mr. Dietz on 17 May, in which you told us about your career and your salary expectations.

After consultation with the specialist department we unfortunately have to inform you that we will not be pursuing your application further. The decision was made in favour of applicants who already have experience with DITA and the Schema ST4 editorial system.

Pursuant to Section 15 (4) AGG and Section 61b ArbGG we retain your application documents for a period of six months, after which they are irrevocably deleted or, in the case of paper documents, destroyed.

We regret that we cannot give you a more favourable answer and wish you every success in finding a suitable challenge.

With kind regards

Hollenbeck Optik GmbH & Co. KG
ppa. Sabine Kröger
Leitung Personal

Hollenbeck Optik GmbH & Co. KG · Carl-Zeller-Ring 9 · 35578 Wetzlar · Telefon +49 6441 5557-0 · bewerbung@hollenbeck-optik.de
Kommanditgesellschaft, Sitz Wetzlar, AG Wetzlar HRA 2214`,
  },
  {
    company: "Barrow Stein LLP", role: "Litigation Paralegal", candidateName: "Andre", stage: "application", senderName: "Denise Caputo", senderTitle: "Recruiting Coordinator", flags: "file",
    email: `From: Barrow Stein LLP <notifications@hire.lever.co>
Subject: Barrow Stein LLP - Litigation Paralegal

Andre,

Thank you for your interest in the Litigation Paralegal position in our Philadelphia office, and for submitting your resume and writing sample.

We have completed our review of the applications received. While your credentials are impressive, we have chosen to proceed with applicants whose backgrounds more directly match the needs of the practice group.

Your resume will remain in our active files for one year and, should a suitable opening arise during that time, we will contact you.

We appreciate your interest in Barrow Stein LLP and wish you every success.

Very truly yours,

Denise Caputo
Recruiting Coordinator`,
  },
  {
    company: "St Oswin's Catholic Primary School", role: "Year 4 Class Teacher", stage: "interview", senderName: "Julie Lavery", senderTitle: "Headteacher", flags: "feedback",
    email: `Dear Miss Hargreaves,

Re: Year 4 Class Teacher (MPS, full time, September start)

Further to your interview on Wednesday, I am writing to confirm what I said when we spoke on the telephone yesterday evening: the Governors have appointed another candidate to the above post.

The panel commented on the warm rapport you had with the children during your lesson and the clear structure of your phonics starter. As mentioned, if you feel it would be useful, Mr Kaye our Deputy is willing to go through the lesson observation with you after half term. Please ring the school office to arrange it.

Your application form and copies of identity documents will be held securely for six months in line with our retention schedule and Keeping Children Safe in Education, then shredded.

On behalf of the Governors thank you for your interest in our school. I am sure you will find the right class very soon.

Yours sincerely

Mrs Julie Lavery
Headteacher

St Oswin's Catholic Primary School
Kirk Lane, Hexham, Northumberland NE46
Tel 01434 496 081 / office@st-oswins.sch.example`,
  },
  {
    company: "Glenmore Dairies", role: "Maintenance Planner", candidateName: "Pawel", stage: "application", senderName: "Conor Tuohy", senderTitle: "Recruitment Consultant - Engineering & Supply Chain", senderEmail: "conor@shannonsearch.ie", flags: "file agency",
    email: `Hi Pawel,

Hope you're keeping well. Just to close the loop on the Maintenance Planner job with Glenmore Dairies in Mitchelstown. They came back to me this morning on the CVs I sent over and unfortunately they don't want to bring yours to interview. They have three lads with SAP PM from the food industry and that's swaying it.

I'll keep your CV on the system and give you a shout when something else comes in, I've a medical device client in Limerick who's always looking for planners.

All the best,
Conor

Conor Tuohy | Recruitment Consultant - Engineering & Supply Chain
Shannon Search & Selection, 14 Glentworth St, Limerick
061 555 307 | 087 555 0166 | conor@shannonsearch.ie
Shannon Search & Selection is licensed by the Dept. of Enterprise, licence no. EA 2291`,
  },
  {
    not: true, company: "Pellworth Insurance", role: "Claims Analyst", candidateName: "Jorge", stage: "interview", senderName: "Stacy Millner", senderTitle: "Sr. Talent Acquisition Partner", senderEmail: "smillner@pellworthins.com",
    email: `From: Stacy Millner <smillner@pellworthins.com>
To: Jorge Villareal
Subject: Offer - Claims Analyst

Good afternoon Jorge,

It was great to share the news by phone earlier! The team really enjoyed your panel interview and as discussed, we are excited to extend you an offer for the Claims Analyst position, reporting to Greg Fontaine.

Attached you'll find your offer letter. Base salary is $61,500, hybrid in our Des Moines office (Tues-Thurs), with a proposed start date of June 2. Unfortunately we could not get to the $65K you asked about, but I was able to get a $2,000 sign-on bonus approved.

The offer is contingent on background check and drug screen. Please sign by EOD Friday. If we do not receive your signature by then we may move forward with another candidate, so please let me know if you need more time.

Congrats again,

Stacy Millner, SHRM-CP
Sr. Talent Acquisition Partner
Pellworth Insurance
515-555-0148`,
  },
  {
    company: "Khetify", role: "Backend Developer (Node.js)", candidateName: "Ritu", stage: "task", senderName: "Ankit Saxena", senderTitle: "Co-founder & CTO", flags: "feedback",
    email: `Hi Ritu

Thanks for sending in the assignment, and thanks for sending it before Diwali when you certainly had better things to do.

Two of us went through the repo. The API design is neat and your README is better than most of our own. Where we struggled was the concurrency part: the inventory count goes wrong when two orders come in together, and there were no tests around it. As this is 80% of what we do all day, we won't be taking it ahead for the Backend Developer (Node.js) role.

Happy to send you line comments on the PR if that's useful, just reply here.

All the best!

Ankit Saxena
Co-founder & CTO, Khetify
khetify.in | Indore`,
  },
  {
    company: "Department of Water and Catchments", role: "Senior Policy Officer", candidateName: "Michael Osei", stage: "application", senderName: "Helen Tran", senderTitle: "A/Director, Water Planning", senderEmail: "helen.tran@dwc.example.gov.au", flags: "reapply feedback",
    email: `OFFICIAL

Vacancy: DWC/2231 Senior Policy Officer (VPSG5, ongoing)

Dear Michael Osei

Thank you for your application for the above role with the Department of Water and Catchments.

The selection panel has finalised its shortlisting. The standard of the field was high and I regret to advise that your application was not progressed to the interview stage.

Should you wish to obtain feedback regarding your application, please contact me on (03) 5550 4471 or by email within 14 days of this notice.

The Department regularly advertises opportunities at careers.vic.example.gov.au and I encourage you to consider applying for future vacancies.

Yours sincerely

Helen Tran
A/Director, Water Planning
Department of Water and Catchments
Level 11, 8 Nicholson Street, East Melbourne VIC 3002
helen.tran@dwc.example.gov.au

OFFICIAL`,
  },
  {
    company: "Bluegrass Fulfillment", role: "Warehouse Associate - 2nd Shift", candidateName: "Darnell", stage: "application", flags: "reapply no-reply",
    email: `donotreply@bluegrassfulfillment.jobs
Jan 22, 2025, 3:14 AM

Darnell,

The position you applied for, Warehouse Associate - 2nd Shift (Req 88213, Louisville KY), has been filled.

Thank you for considering Bluegrass Fulfillment. We have other openings near you! Text JOBS to 55501 or visit bluegrassfulfillment.jobs to see them.

Bluegrass Fulfillment Hiring Team

Msg & data rates may apply. Unsubscribe from job alerts`,
  },
  {
    company: "Openhaven Trust", role: "Community Fundraiser", stage: "application", senderName: "Ruth Appiah", senderTitle: "Office and HR Administrator", flags: "no-feedback",
    email: `Subject: Community Fundraiser (0.6 FTE)

Dear applicant

Thank you for taking the time to apply for our Community Fundraiser vacancy. We received 114 applications for the role, which for a charity of nine people was rather overwhelming!

I'm sorry to let you know that you haven't been shortlisted this time. As we're such a small team, we aren't able to give feedback on individual applications - I hope you'll understand.

Thank you for caring about what we do, and good luck with your search.

Warm wishes

Ruth

Ruth Appiah | Office and HR Administrator
Openhaven Trust, The Old Chapel, 30 Union Road, Bristol BS2
0117 496 0388 | Working days Mon, Tues, Thurs
Openhaven Trust is a registered charity in England and Wales (1156620)`,
  },
  {
    company: "Flinkwerk", role: "Customer Success Manager DACH", candidateName: "Ana", stage: "application", senderName: "Leonie", flags: "file",
    email: `Flinkwerk GmbH <jobs+8812044@flinkwerk.jobs.personio.example>
Do., 13. Feb. 2025, 10:27
an mich

Hi Ana,

Thank you for your application for the position Customer Success Manager DACH (all genders) and your interest in Flinkwerk.

We took a close look at your profile. Unfortunately it's not a match this time, mainly because we need native-level German for the role, as most of our customers are craft businesses in Bavaria and Austria.

May we stay in contact? If you click on the link below, we'll be happy to include you in our talent pool and get in touch as soon as something fitting opens up:

» Yes, please keep my data for 12 months

Otherwise your data will be deleted after the legal deadline, no action needed.

We keep our fingers crossed for you!

Leonie from the People Team`,
  },
  {
    not: true, company: "Thornbury Building Society", candidateName: "Callum", stage: "application", flags: "no-reply",
    email: `From: Thornbury Building Society Careers <noreply@survey.candidatevoice.example>
Subject: How did we do, Callum?

Hi Callum,

You recently applied for a role at Thornbury Building Society. We'd love to hear what you thought of the application process so far, good or bad.

The survey takes about 3 minutes and is run by CandidateVoice on our behalf. Your answers are anonymous and will have no effect on the outcome of your application, whether you have been successful, unsuccessful or are still waiting to hear from us.

TAKE THE SURVEY >

Thank you for helping us to improve.

The Resourcing Team
Thornbury Building Society

You are receiving this because you opted in to candidate communications. Please do not reply to this email.`,
  },
  {
    company: "Oriel Robotics", role: "Technical Program Manager", candidateName: "Sanjay", stage: "screen", senderName: "Kayla Brandt", senderTitle: "Technical Recruiter", senderEmail: "kayla.brandt@orielrobotics.com",
    email: `Hi Sanjay,

Thanks again for hopping on the phone with me Tuesday to talk about the Technical Program Manager opening! Really enjoyed hearing about your time in medical imaging.

I synced with the hiring manager and at this point they want to prioritize folks who have shipped hardware through EVT/DVT/PVT, so we're not going to be able to set up next steps. I know that's not what you were hoping for.

Feel free to connect with me on LinkedIn. Wishing you all the best!

Kayla

Kayla Brandt (she/her)
Technical Recruiter | Oriel Robotics
kayla.brandt@orielrobotics.com | 412.555.0173
2100 Smallman St, Pittsburgh, PA`,
  },
  {
    not: true, company: "Northgate Veterinary Group", role: "Practice Manager", stage: "interview", senderName: "Lesley Parr", senderTitle: "Regional Operations Manager", senderEmail: "lesley.parr@northgatevets.example",
    email: `From: Lesley Parr
To: Simon Ashdown
Subject: Automatic reply: Practice Manager interview - any news?

Thank you for your email. I am on annual leave until Monday 12 August with no access to emails. If your query is urgent please contact Bev on reception at the Shrewsbury branch.

Kind regards

Lesley Parr
Regional Operations Manager, Northgate Veterinary Group

> From: Simon Ashdown <simonashdown@btinternet.example>
> Sent: 1 August 2024 09:12
> To: lesley.parr@northgatevets.example
> Subject: Practice Manager interview - any news?
>
> Hi Lesley,
>
> It was lovely to meet you and Dr Whitcombe at the interview on the 18th. I hadn't heard anything since so I just wanted to ask if a decision has been made. If I have been unsuccessful this time I'd be grateful for any feedback, and of course I'd be happy to be kept on file for future roles.
>
> Many thanks
> Simon`,
  },
  {
    company: "Quillpay", role: "Compliance Associate", candidateName: "Fatima", stage: "application", flags: "file closed",
    email: `Subject: Update on your Quillpay application

Hi Fatima,

Thanks so much for applying to be a Compliance Associate at Quillpay, and for bearing with us over the last few weeks.

We've recently reviewed our hiring plans for the rest of the year and have made the decision to put this role on hold. That means we won't be taking any applications forward, including yours. We're sorry. We know how annoying that is when you've put time into an application.

We'd like to hang on to your details so that if the role comes back (or a similar one pops up) we can get in touch. If you'd rather we didn't, just let us know at people@quillpay.example and we'll remove them.

Take care,
The People Team at Quillpay

Quillpay Ltd is authorised by the Financial Conduct Authority under the Electronic Money Regulations 2011 (FRN 900981). Registered office: 5 Appold Yard, London EC2A. Company no. 10922874.`,
  },
  {
    company: "The Harbour Lodge Hotel", role: "Commis Chef", candidateName: "Mateus", stage: "task", senderName: "Brendan Keane", senderTitle: "Executive Head Chef", interviewers: ["Olga"],
    email: `Mateus

Thanks a million for doing the trial shift with Olga on Saturday night, it was a busy one and you kept the head down.

I've to be straight with you though, I won't be offering you the Commis Chef job. We need somebody who can take over a section more or less from the off for the summer season and I don't think you're there just yet.

Call in to reception any time and they'll give you an envelope for the hours you worked.

Best of luck

Brendan Keane
Executive Head Chef
The Harbour Lodge Hotel, Kinsale, Co. Cork
021 555 0940`,
  },
  {
    company: "Sandridge Civil", role: "Estimator", candidateName: "Greg", stage: "application", senderName: "Paul Vickery", senderEmail: "paul@sandridgecivil.example",
    email: `From: Paul Vickery <paul@sandridgecivil.example>
Date: Mon, 17 Mar 2025 at 07:04
Subject: Re: Estimator job
To: Greg Loftus <gloftus71@gmail.com>

G'day Greg

Sorry mate, should've come back to you sooner. We've put a fella on already, started last Monday.

Cheers
Paul

Sent from my iPhone

On 14 Mar 2025, at 9:40 am, Greg Loftus <gloftus71@gmail.com> wrote:

Hi Paul,
Just following up on the application I sent through for the Estimator job at Sandridge Civil on 24 Feb. Still very keen and happy to come in for a chat any time. If it's gone I'd appreciate you keeping my resume on file.
Regards
Greg Loftus
0491 570 156`,
  },
  {
    company: "Mercy Lakes Health System", role: "Medical Laboratory Scientist", candidateName: "Christine Yoder", stage: "application", flags: "reapply no-reply",
    email: `From: Mercy Lakes Health System <mercylakes+autoreply@talent.icims.example>
Subject: Medical Laboratory Scientist (PRN) - Req 2025-31140

Dear Christine Yoder,

Thank you for your interest in the Medical Laboratory Scientist position with Mercy Lakes Health System.

We carefully reviewed your application and, although your qualifications are commendable, we have identified other candidates whose skills and availability more closely meet our current needs. As a result, you are no longer under consideration for this position.

This decision does not affect any other applications you may have submitted. We invite you to visit our career site and apply for any other positions for which you feel you are qualified.

Sincerely,

Talent Acquisition
Mercy Lakes Health System

Mercy Lakes Health System is an Equal Opportunity Employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or protected veteran status. If you need an accommodation with the online application process call 1-800-555-0120.

Please do not reply directly to this message, as this inbox is not monitored.`,
  },
  {
    company: "Office for Coastal Resilience", role: "Higher Executive Officer - Policy Adviser", candidateName: "Imogen", stage: "application", flags: "reapply no-feedback no-reply",
    email: `Civil Service Jobs - this is an automated message. Please do not reply to this email.

Reference: 371184
Job: Higher Executive Officer - Policy Adviser
Department: Office for Coastal Resilience

Imogen,

Your application for this job has now been sifted.

Unfortunately you have not been successful at this stage and will not be invited to interview. Your scores were:

Behaviour - Communicating and Influencing: 4
Behaviour - Making Effective Decisions: 3
Personal statement: 4

The minimum score required to progress was 5 for the lead behaviour. Because of the number of applications, feedback beyond these scores will only be given to candidates who attend interview.

Thank you for your interest. We hope you will consider applying for other Civil Service jobs, which you can find at your account home page.

Recruitment team`,
  },
  {
    company: "Wattle Bay Private Hospital", role: "Theatre Nurse Unit Manager", candidateName: "Roisin", stage: "application", senderName: "Jess Kallis", senderTitle: "Principal Consultant - Nursing Leadership", senderEmail: "jess.kallis@southerncrosshealthtalent.example", flags: "file agency internal",
    email: `Hi Roisin

Hope your week's going well!

A quick one on the Theatre Nurse Unit Manager role at Wattle Bay Private Hospital that I put you forward for. The DON emailed overnight to say they've decided to appoint the current Acting NUM on a permanent basis, so they won't be interviewing external candidates. I'm really sorry, I know you'd started looking at rentals on the coast.

You're right up the top of my list for NUM jobs and I've a couple brewing in SE Queensland, so I'll call when I know more.

Thanks again for trusting me with your application.

Kind regards
Jess

Jess Kallis
Principal Consultant - Nursing Leadership
Southern Cross Health Talent
Suite 4, 71 Eagle St Brisbane QLD 4000
m 0491 570 006 | e jess.kallis@southerncrosshealthtalent.example`,
  },
  {
    role: "Plant HR Manager", candidateName: "Deepak", stage: "application", senderName: "Vaishali Kulkarni", senderTitle: "Sr. Recruiter", flags: "agency",
    email: `Dear Deepak,

Trust you are doing well.

This is regarding the opening of Plant HR Manager with our client, a leading auto components MNC in Chakan, Pune.

We had shared your profile with the client's HR Head. As per their feedback, they are specifically looking for candidates having handled union negotiations in a plant of 1000+ workers, hence your profile is rejected at screening level.

Request you to kindly share references, if any, of your friends or colleagues who may be suitable.

Regards,
Vaishali Kulkarni
Sr. Recruiter
TalentBridge HR Services, Baner Road, Pune 411045
Ph: 020-5550 2218 / +91 90110 05543`,
  },
  {
    not: true, role: "Data Centre Technician", candidateName: "Ahmed", stage: "application", senderName: "Marco Bellini", senderTitle: "Associate Recruiter", senderEmail: "m.bellini@kernpersonal.example", flags: "agency",
    email: `Subject: Your application: Data Centre Technician, Frankfurt area

Hello Ahmed,

thank you for your application via our job board. The position in Offenbach you applied to was unfortunately filled last week, but my customer has now opened a second one for a Data Centre Technician in Hanau with the same conditions (shift model, approx. 46k, unlimited contract directly with the customer), and I would like to propose you for this one.

Are you free for a short call tomorrow between 9 and 12? Then I can tell you the name of the company and we can go through your certificates.

Best regards
Marco Bellini
Associate Recruiter

KERN Personal GmbH
Hanauer Landstr. 208, 60314 Frankfurt am Main
T +49 69 5550 8812
m.bellini@kernpersonal.example`,
  },
  {
    company: "Ashcombe Lyle", role: "Audit Graduate Programme", candidateName: "Zainab", stage: "task", flags: "reapply no-feedback no-reply",
    email: `From: earlycareers-noreply@ashcombelyle.example
Subject: The outcome of your assessment

Dear Zainab,

Thank you for completing the online assessment for our Audit Graduate Programme (Leeds, September 2025 intake).

We've now looked at your results and are sorry to say we won't be progressing your application any further. Over 9,000 people applied this year and we had to set a high benchmark.

We don't share scores or give personal feedback at this stage, though you can download tips on how to approach situational judgement tests from our student site.

You're welcome to apply to Ashcombe Lyle again, but please bear in mind you'll need to wait until our next recruitment season opens in September, as we only accept one application per year.

Good luck with everything you decide to do next.

Early Careers Recruitment
Ashcombe Lyle

Ashcombe Lyle is the trading name of Ashcombe Lyle LLP, a limited liability partnership registered in England and Wales (OC371120).`,
  },
  {
    company: "Verdance", role: "Staff Machine Learning Engineer", candidateName: "Mei", stage: "final", senderName: "Tobias Lindqvist", senderTitle: "VP Engineering", senderEmail: "tobias@verdance.io", interviewers: ["Shreya", "Patrick", "Ilana"], flags: "reapply",
    email: `From: Tobias Lindqvist <tobias@verdance.io>
Date: Fri, Oct 11, 2024 at 9:48 AM
Subject: Re: Onsite follow up
To: Mei Zhao
Cc: Carly Jensen <carly@verdance.io>

Hi Mei,

Thank you for flying in for the final round last Thursday. I know a full day of whiteboards after a red-eye isn't anyone's idea of fun.

The panel met yesterday. Shreya and Patrick both came away strongly positive on the systems side, and Ilana said your ranking discussion was the best she's had this year. Ultimately though we are not going to extend an offer for the Staff Machine Learning Engineer role. At Staff level we need someone who has owned the on-call and cost story for large training clusters, and the team didn't see enough depth there yet.

We usually ask that people wait 12 months before coming back, but I've told Carly I'm happy to waive that in your case. If a Senior role on Ilana's team opens up in Q1 and it interests you, please apply.

Carly will help with your expenses.

Thanks again, and I hope our paths cross,

Tobias

Tobias Lindqvist
VP Engineering, Verdance`,
  },
  {
    role: "Receptionist", stage: "application", senderName: "Maureen",
    email: `Subject: RE: Application for Receptionist

Hello, thank you for your CV but the position has now been filled. Maureen`,
  },
  {
    not: true, company: "Liffey Cloud Services", role: "Payroll Specialist", candidateName: "Sorcha", stage: "interview", senderName: "Niamh Garvey", senderTitle: "People Operations Lead", senderEmail: "niamh.garvey@liffeycloud.ie",
    email: `Hi Sorcha,

Delighted to put this in writing at last! Following your interviews with David and Karolina we'd like to offer you the position of Payroll Specialist on an 11 month fixed-term contract, starting Monday 2 September.

Your contract and the benefits booklet are attached. The salary is EUR 47,000 gross. I did ask about making it permanent, but unfortunately Finance wouldn't approve that for now as it's covering a leave.

If you could have the contract signed and back to me by Friday I'll get the laptop ordered. We'll be letting the other candidates know once we have your acceptance so please keep it to yourself until then :)

Any questions at all give me a buzz on 01 555 7714.

Niamh

Niamh Garvey
People Operations Lead
Liffey Cloud Services, Sandyford, Dublin 18
niamh.garvey@liffeycloud.ie`,
  },
  {
    company: "Institute of Soil Ecology", role: "PhD position \"Microbial carbon turnover in rewetted peatlands\"", stage: "application", senderName: "Annegret Sievers", senderTitle: "Head of Working Group Peatland Biogeochemistry", senderEmail: "sievers@iso-greifswald.example", flags: "no-feedback",
    email: `Dear applicant,

first of all please let me apologise for the long time you had to wait for an answer. The approval of the funding agency came much later than announced and we were not allowed to decide before.

For the PhD position "Microbial carbon turnover in rewetted peatlands" (65 % E13 TV-L, 36 months) at the Institute of Soil Ecology we have received 173 applications from 31 countries. The committee, which also includes the equal opportunity officer and the staff council, invited six persons for interviews in the last week of November. I regret to tell you that you were not among them, and that the position has in the meantime been offered to and accepted by one of the interviewed candidates.

The selection was based on the criteria in the announcement, above all experience in stable isotope methods, field work in wetlands and statistics in R. Since there were so many excellent applications, please understand that I cannot comment on single cases.

All application documents will be deleted six months after completion of the procedure according to the State Data Protection Act. Travel costs or costs for the application cannot be reimbursed.

I wish you all the best for your way into science. We need people who are enthusiastic about peat!

With kind regards,
Annegret Sievers

--
Prof. Dr. Annegret Sievers
Head of Working Group Peatland Biogeochemistry
Institute of Soil Ecology
Soldmannweg 15, D-17489 Greifswald
Phone +49 3834 555 4140
sievers@iso-greifswald.example`,
  },
  {
    company: "Shire of Wandoo", role: "Youth Development Officer", candidateName: "Liam", stage: "application", senderName: "Trish Meloni", senderTitle: "Human Resources Advisor", flags: "feedback",
    email: `Our Ref: PER/412:D24-8871

Dear Liam

Youth Development Officer

I refer to your application for the above position at the Shire of Wandoo.

I wish to advise that on this occasion you have been unsuccessful in gaining an interview. The position attracted 38 applicants and the panel shortlisted those who best demonstrated the essential criteria, in particular a current Working with Children Check and experience in grant acquittals.

Please note that in accordance with the State Records Act 2000 your application will be retained by the Shire for a period of twelve months, following which it will be securely destroyed.

Should you require feedback please contact Marlene Oates, Manager Community Services on (08) 5550 2300.

Thank you for your interest in working with us.

Yours faithfully

Trish Meloni
Human Resources Advisor

Shire of Wandoo | PO Box 21 | Wandoo WA 6316 | shire@wandoo.wa.example.gov.au
The Shire of Wandoo acknowledges the Noongar people as traditional custodians.`,
  },
  {
    not: true, company: "Cobalt Street Media", role: "Junior Video Editor", candidateName: "Joe", senderName: "Amara",
    email: `Subject: RE: Interview tomorrow - Junior Video Editor

Hi Joe,

Really sorry for the short notice but unfortunately we're not able to go ahead with your interview tomorrow, Mark's come down with something nasty and he's the one who wrote the brief.

Could you do the same time next Tuesday (21st) instead? Same place, buzz flat B when you get to Cobalt Street Media and I'll come down. No need to change anything with the showreel.

Thanks for understanding!

Amara x`,
  },
  {
    company: "Parcelwise", role: "Growth Marketing Lead", candidateName: "Aditi", stage: "screen", senderName: "Nikhil Rao", senderTitle: "Founder & CEO", senderEmail: "nikhil@parcelwise.in", interviewers: ["Shruti"], flags: "closed",
    email: `Hi Aditi,

I know Shruti told you on your intro call last week that the next step would be a case round with me. I'm afraid that is not going to happen. We closed our bridge at less than we'd planned for, and as of this morning all hiring outside engineering is cancelled, Growth Marketing Lead included.

It has nothing to do with you. Shruti's notes from the call were glowing and I was looking forward to meeting you.

Since I'd hate for this to go to waste: if you want an intro to any of our investors' portfolio companies who are hiring in marketing (I can think of two in Gurgaon), tell me and I'll send it the same day.

Sorry again,
Nikhil

Nikhil Rao
Founder & CEO, Parcelwise
nikhil@parcelwise.in`,
  },
  {
    not: true, company: "Brightmoor", role: "Customer Assistant - Checkouts and Replenishment", candidateName: "Lorraine", stage: "application", flags: "no-reply",
    email: `From: Brightmoor Stores Recruitment <noreply@brightmoor-careers.example>
Subject: We've got your application

Hi Lorraine,

Thanks for applying to be a Customer Assistant - Checkouts and Replenishment at our Kettering store. This is just to confirm we've received your application safely.

What happens next?
1. The store manager will look through all the applications once the vacancy closes.
2. If you're shortlisted we'll give you a ring to arrange a chat, so keep your phone handy (we may show up as a private number).
3. If you haven't heard from us within 21 days, please assume that you haven't been successful on this occasion. Because of the number of applications we get, we can't offer feedback to everyone.

We'll keep your details for 6 months. To withdraw your application or update your availability just log in.

Best of luck!

The Brightmoor Recruitment Team
This mailbox can't accept replies.`,
  },
  {
    company: "Suryodaya Cooperative Bank Ltd.", role: "Probationary Officer", stage: "application", flags: "no-feedback no-reply",
    email: `Suryodaya Cooperative Bank Ltd.
HUMAN RESOURCES DEPARTMENT, CENTRAL OFFICE, MUMBAI

Ref: HRD/RECT/PO/2024-25
Registration No.: 2410077396

Dear Candidate,

With reference to your online application for the post of Probationary Officer, this is to inform you that, on scrutiny of the applications received, you have not been shortlisted for the written examination.

The decision of the Bank in this regard is final. No correspondence or enquiry regarding reasons for non-selection will be entertained.

We thank you for the interest shown in our Bank.

Chief Manager (Recruitment)

Note: This is a system generated mail. Please do not reply to this mail ID.`,
  },
  {
    company: "Hartwell Tool & Die", role: "Production Scheduler", candidateName: "Kim", stage: "application", senderName: "Bob Szymanski", senderTitle: "HR Manager", senderEmail: "bszymanski@hartwelltool.com", flags: "file internal",
    email: `From: Bob Szymanski [mailto:bszymanski@hartwelltool.com]
Sent: Wednesday, April 9, 2025 1:22 PM
To: kimberly.rowe
Subject: Production Scheduler

Kim,

Thanks for dropping off your resume for the Production Scheduler job. Per our union agreement we post everything on the shop floor first and one of our own people in shipping bid on it and got it, so it's off the table.

I'm going to hang on to your resume. We have a couple of retirements coming in the office this fall and I'll give you a call if it looks like a fit.

Bob Szymanski
HR Manager
Hartwell Tool & Die, Inc.
4410 W. Kearney Rd, Saginaw, MI 48609
(989) 555-0126 x 12`,
  },
  {
    not: true, company: "Fenwick Gale Architects", role: "Part II Architectural Assistant", candidateName: "Yusuf", stage: "interview", senderName: "Dominic Gale", senderTitle: "Associate Director", senderEmail: "dominic@fenwickgale.example",
    email: `From: Dominic Gale <dominic@fenwickgale.example>
To: Yusuf Demir
Subject: Re: Part II Architectural Assistant - withdrawal

Hi Yusuf,

Thanks for letting us know, and for being so decent about it. We're gutted as we were about to ask you back, but a job five minutes from home is hard to argue with.

If it doesn't work out you know where we are.

Best,
Dom

Dominic Gale ARB RIBA
Associate Director
Fenwick Gale Architects, 9 Cross Belgrave St, Leeds LS2
0113 496 0741

-----Original Message-----
From: Yusuf Demir
Sent: 06 February 2025 20:15
To: Dominic Gale
Subject: Part II Architectural Assistant - withdrawal

Dear Dominic,

Thank you very much for the interview last Friday, I really enjoyed seeing the studio. After careful consideration, unfortunately I have decided not to move forward with my application as I have accepted another offer. I wish you all the best in finding the right person and hope that we can stay in touch for future opportunities.

Kind regards,
Yusuf`,
  },
  {
    not: true, company: "Juniper Ridge Outfitters", role: "Merchandise Planner", candidateName: "Natalie", stage: "interview", senderName: "Elise Wong", senderTitle: "Talent Partner", senderEmail: "elise.wong@juniperridge.com",
    email: `Hey Natalie!

Quick update since I promised you'd hear from me this week either way. The team loved talking with you on Monday, and you're still very much in the running for Merchandise Planner. That said, we have two more people to interview and one of the directors is at market until the 24th, so I won't have a final answer for you until the end of the month at the earliest.

I totally understand if that doesn't work with your other timeline. If you get an offer in the meantime please tell me before you sign anything, and I'll see if we can speed things up.

Thanks for hanging in there!

Elise Wong
Talent Partner, Juniper Ridge Outfitters
Bend, OR | 541-555-0109 | elise.wong@juniperridge.com`,
  },
  {
    company: "The Severn Courier", role: "Trainee Reporter", candidateName: "Ffion", stage: "application", senderName: "Hugh Pryce-Jones", senderTitle: "Deputy Editor", flags: "reapply",
    email: `Dear Ffion

Trainee Reporter, The Severn Courier

Thank you for your letter and cuttings, which I read with pleasure, in particular the piece on the lido.

We had one traineeship to fill and it has gone to someone who already has their shorthand and the law papers. I'm sorry. Budgets being what they are, we can no longer put people through the NCTJ from scratch as we used to.

Do get the diploma if you possibly can, and have another go with us next year. In the meantime I am always short of village show reports in July and August, if not of money to pay for them.

Yours

Hugh Pryce-Jones
Deputy Editor
The Severn Courier
12 Broad Street, Welshpool SY21
01938 496 022`,
  },
  {
    company: "Great Lakes Literacy Alliance", role: "Program Evaluation Manager", candidateName: "Samuel", stage: "application", senderName: "Monique Trudeau-Hill", senderTitle: "Director of People & Culture", flags: "file no-feedback",
    email: `Great Lakes Literacy Alliance via BambooHR <notify@bamboohr.example>
Program Evaluation Manager - Application Update

Hello Samuel,

We're grateful that you wanted to bring your talents to the Great Lakes Literacy Alliance. After reading every one of the 212 applications for Program Evaluation Manager, our hiring committee has selected a small group of people to interview, and we will not be inviting you to join that group.

We know that hearing "no" without a reason is frustrating. With a staff of fourteen we simply don't have the capacity to offer individualized feedback, and we'd rather be upfront about that.

Unless you tell us otherwise, we will keep your application materials on hand and look there first when we hire for evaluation or data roles over the coming year.

In community,

Monique Trudeau-Hill (she/ella)
Director of People & Culture
Great Lakes Literacy Alliance
1301 W. Wisconsin Ave, Suite 210, Milwaukee, WI 53233

Our office is on the ancestral land of the Potawatomi, Ho-Chunk and Menominee peoples.`,
  },
];
