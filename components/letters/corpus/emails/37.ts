import type { Labeled } from "../emails.ts";

/** As close to real life as the writer could make them. */
export const emails: Labeled[] = [
  {
    company: "Halden Freight", role: "Transport Planner", candidateName: "Martyn", stage: "application", flags: "reapply no-reply",
    email: `From: Halden Freight Recruitment <haldenfreight@myworkday.com>
Subject: Update on your application - Transport Planner (R-0048213)

Hi Martyn,

Thank you for your application for the position of R-0048213 Transport Planner at Halden Freight.

We have reviewed your application carefully and, on this occasion, we will not be progressing it any further. We appreciate the time you took to apply and understand that this will be disappointing news.

New vacancies are added to our careers site every week, so please do set up a job alert from your Candidate Home account if you would like to hear about future opportunities.

Kind regards,
The Halden Freight Recruitment Team

This mailbox is not monitored. Please do not reply to this message.`,
  },
  {
    company: "Figbloom", role: "Senior Product Designer, Growth", candidateName: "Dana", stage: "application", flags: "reapply no-reply",
    email: `no-reply@us.greenhouse-mail.io
to me

Hi Dana,

Thank you for your interest in Figbloom and for taking the time to apply for our Senior Product Designer, Growth opening.

We had a large number of strong applicants for this role. After reviewing your materials, we've decided to move forward with other candidates whose experience more closely matches what the team needs right now.

We're growing quickly and new roles open up often, so we'd love for you to check back at figbloom.example/careers and apply again if you see something that looks like a fit.

We wish you all the best in your search.

Best,
Figbloom Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read. **`,
  },
  {
    company: "University of Wessex Coast", role: "Research Administrator (Grade 5)", stage: "application", senderEmail: "recruitment@wessexcoast.example", flags: "no-feedback",
    email: `Human Resources
University of Wessex Coast
Tel: 01632 960 114
recruitment@wessexcoast.example

Ref: PSS-2217

Dear Ms Okafor

Research Administrator (Grade 5), School of Ocean Sciences

Thank you for your recent application for the above post.

I am writing to let you know that your application has been considered by the selection panel and I regret to inform you that you have not been shortlisted for interview. The standard of applications was very high and the panel had to make some difficult choices.

Owing to the number of applications received we are unable to provide individual feedback to candidates who have not been shortlisted.

I would like to thank you for your interest in working at the University and wish you success in your future career.

Yours sincerely

Human Resources

The University is committed to equality of opportunity. Information about how we use the personal data of job applicants can be found in our Privacy Notice.`,
  },
  {
    company: "Northgate and Fells NHS Foundation Trust", role: "Specialist Physiotherapist - Musculoskeletal (Band 6)", candidateName: "Gareth Llewellyn", stage: "application", flags: "no-reply",
    email: `Dear Gareth Llewellyn

Job reference: 381-MSK-6620194
Job title: Specialist Physiotherapist - Musculoskeletal (Band 6)
Employer: Northgate and Fells NHS Foundation Trust

Thank you for applying for the above position. Shortlisting has now been completed and unfortunately, on this occasion, your application has not been successful.

You can see the reasons recorded by the shortlisting panel, where these have been released, by logging in to your account and choosing 'My applications'.

Thank you for the interest you have shown in working for the Trust.

Recruitment Services
Northgate and Fells NHS Foundation Trust

---
IMPORTANT: This message was sent from an automated system. Replies to this address are not received by the Trust.`,
  },
  {
    company: "Brandt Messtechnik GmbH", role: "Working Student Data Analytics", stage: "application", senderName: "Katharina Wendt", senderTitle: "HR Business Partner", senderEmail: "k.wendt@brandt-messtechnik.example",
    email: `Subject: Your application as Working Student Data Analytics (m/f/d), Ref. 2024-117

Dear Mr. Kowalski,

thank you very much for your application and for the interest you have shown in our company.

After careful examination of your documents we must unfortunately inform you that we cannot consider you for the advertised position. Please do not understand this decision as a judgement of your professional and personal qualities.

Your application documents will be deleted in accordance with data protection regulations six months after completion of the application procedure.

For your professional future we wish you all the best and much success.

With kind regards

i. A. Katharina Wendt
HR Business Partner

Brandt Messtechnik GmbH
Industriestr. 41, 70565 Stuttgart
k.wendt@brandt-messtechnik.example
Managing Directors: Dr. Jörg Brandt, Silke Hamann | Registry court Stuttgart HRB 000417`,
  },
  {
    company: "Trivexa Technologies", role: "Java Backend Developer", candidateName: "Karthik Subramanian", stage: "application", flags: "file no-reply",
    email: `Dear Karthik Subramanian,

Greetings from Trivexa Technologies!

Thank you for showing interest in the position of Java Backend Developer (Job ID: TVX/BLR/3390), Bengaluru.

This is to inform you that your profile has been reviewed by our Talent Acquisition Group and we regret that we are unable to take your candidature forward for the said requirement. Your resume will be retained in our database and we shall get in touch with you if any suitable requirement comes up in the future.

We wish you all the very best in your career endeavours.

Warm Regards,
Talent Acquisition Group
Trivexa Technologies

Note: This is a system generated mail. Please do not reply.
Beware of fraudulent job offers! Trivexa Technologies never asks for money at any stage of recruitment.`,
  },
  {
    company: "Quillstack", role: "Account Executive, Mid-Market", candidateName: "Jordan", stage: "application", flags: "file no-reply",
    email: `From: Quillstack Hiring <no-reply@hire.lever.example>
Subject: Your application to Quillstack

Hi Jordan,

Thanks so much for applying for the Account Executive, Mid-Market position here at Quillstack. We really appreciate that you'd consider joining us.

Unfortunately, we won't be moving ahead with your application at this time. That said, we'll hang on to your resume, and if a role opens up that looks like a better match we will reach out.

Thanks again, and best of luck out there!

The Quillstack Team

Sent via Lever`,
  },
  {
    company: "Marlow & Finch", role: "Assistant Store Manager", candidateName: "Tiana", stage: "application", flags: "reapply",
    email: `Subject: Marlow & Finch - Assistant Store Manager (Req #77102) - Columbus, OH

Dear Tiana,

Thank you for your interest in employment with Marlow & Finch.

The Assistant Store Manager position for which you applied has been filled, and your application is no longer under consideration for this opening. We encourage you to visit jobs.marlowfinch.example regularly and to apply for any other position for which you believe you are qualified.

Your application remains active in our system for 90 days for the requisition(s) to which you applied, as required by company records policy.

Sincerely,

Talent Acquisition
Marlow & Finch

Marlow & Finch is an Equal Opportunity Employer.`,
  },
  {
    company: "Ostrava Cloud", role: "Technical Writer", candidateName: "Helene", stage: "application", flags: "reapply no-reply closed",
    email: `From: notification@smartrecruiters.example (no reply)
Subject: Technical Writer at Ostrava Cloud

Hello Helene,

Thank you for your patience while we worked through the applications for the Technical Writer role.

Following a review of our hiring plans for this year, we have decided to cancel this vacancy and will not be making an appointment. As a result, your application has been closed. This decision is in no way a reflection on your skills.

You are very welcome to apply for any of our other open roles, which you can find at ostravacloud.example/jobs.

With best wishes,
The Ostrava Cloud People Team

You are receiving this email because you applied for a job at Ostrava Cloud. Manage your data | Privacy policy`,
  },
  {
    company: "Penrose Mutual", role: "Actuarial Analyst", candidateName: "Ishaan", stage: "task", flags: "reapply no-feedback no-reply",
    email: `Dear Ishaan

Graduate Intake 2025
Your application: Actuarial Analyst

Thank you for completing the numerical reasoning and situational judgement assessments as part of your application to Penrose Mutual.

We've now reviewed your results alongside those of other candidates. I'm sorry to tell you that you did not reach the benchmark needed to be invited to the next stage, which means that your application has been unsuccessful this time.

As we receive several thousand applications each year, we're not able to give personal feedback on test scores at this stage of the process.

You may apply again once 12 months have passed from the date of this email, and we hope you will.

Yours sincerely

Early Careers Team
Penrose Mutual

Please don't reply to this email as the inbox isn't checked. If you need adjustments or support, visit our Early Careers FAQ page.
Penrose Mutual is authorised and regulated in the United Kingdom.`,
  },
  {
    company: "Lakeshore Credit Union", role: "Member Services Representative II", candidateName: "Renee", stage: "interview", senderEmail: "careers@lakeshorecu.example",
    email: `From: Lakeshore Credit Union Careers <careers@lakeshorecu.example>
Date: Tue, Mar 12, 2024 at 9:02 AM
Subject: Member Services Representative II

Dear Renee,

Thank you for taking the time to interview with us for the Member Services Representative II position. It was a pleasure to learn more about your background.

We interviewed several qualified individuals and, after careful consideration, have selected another candidate who we feel is the best match for the needs of the branch.

We appreciate your interest in Lakeshore Credit Union and wish you every success with your job search.

Sincerely,
Human Resources Department

CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the sole use of the intended recipient(s) and may contain confidential information.`,
  },
  {
    company: "Eastmere Borough Council", role: "Planning Enforcement Officer", stage: "interview", senderName: "Lorraine Tibbs", senderTitle: "Recruitment Officer", senderEmail: "lorraine.tibbs@eastmere.example", flags: "feedback",
    email: `OFFICIAL

Dear Mr Rahman,

POST: Planning Enforcement Officer
POST NO: PL4471

Thank you for attending the interview for the above post on 6 June.

I am sorry to inform you that you have not been successful on this occasion. The panel asked me to convey their thanks for the time and preparation you put in.

Should you wish to receive feedback on your interview, please contact the recruiting manager, Neil Crabtree, on 01632 960 772 within 14 days of this email.

Yours sincerely,

Lorraine Tibbs
Recruitment Officer
Eastmere Borough Council, Civic Centre, Eastmere
lorraine.tibbs@eastmere.example

Please consider the environment before printing this email.`,
  },
  {
    company: "Solarwerk Nord", role: "Junior Controller", candidateName: "Lena", stage: "application", senderName: "Marieke Thomsen", senderTitle: "People & Culture", flags: "file",
    email: `Hi Lena,

thank you for your application as Junior Controller (f/m/x) in Hamburg and for your trust.

We have received many applications and took a close look at all of them. Unfortunately we have to tell you today that we have decided in favour of other applicants who fit the requirements profile even better.

We found your profile exciting though! If you agree, we would gladly include you in our talent pool, so that we can contact you when another suitable position becomes vacant. For this please simply click here: [Join the talent pool]. Without your consent we will delete your data after the legal period.

We keep our fingers crossed for your further search!

Sunny greetings
Marieke Thomsen
People & Culture
Solarwerk Nord

This email was sent with Personio.`,
  },
  {
    company: "Carrow Water", role: "Network Operations Team Leader", candidateName: "Steven", stage: "interview", flags: "reapply no-reply internal",
    email: `From: donotreply@carrowwater.example
Subject: Carrow Water: outcome of your application (ref. 9912-OPS)

Dear Steven,

Thank you for coming in to meet us about the Network Operations Team Leader vacancy.

On this occasion the role has been offered to an internal applicant and we will therefore not be taking your application any further.

We know how much effort goes into preparing for an interview and we're grateful for yours. Please keep an eye on our careers pages, as we'd be happy to receive another application from you.

Regards

Resourcing Team
Carrow Water

Registered office: Reservoir House, Carrow. We will hold your information for 12 months in line with our Candidate Privacy Notice.`,
  },
  {
    company: "Delacroix Bank", role: "Summer Analyst - Global Markets", candidateName: "Wei Ling Tan", stage: "application", flags: "no-feedback no-reply",
    email: `Dear Wei Ling Tan,

Thank you for your interest in our Summer Analyst - Global Markets programme and for submitting your application to Delacroix Bank.

We have given your application full consideration and regret to advise that we are unable to offer you a place in the next stage of our selection process. Competition for this programme is exceptionally strong, and as such we cannot enter into correspondence or comment on individual applications.

Please note that candidates may only apply to one programme per recruiting season.

We wish you every success with your studies and in your future career.

Yours sincerely,
Campus Recruitment
Delacroix Bank

This is an automatically generated message. Please do not respond to it.`,
  },
  {
    company: "Ridgeline Orthopedics", role: "Medical Billing Specialist", candidateName: "Kimberly", stage: "application",
    email: `Kimberly,

Thank you for applying to the Medical Billing Specialist position (2024-3318) with Ridgeline Orthopedics. Your application was reviewed by our hiring team, and at this time we have chosen to pursue candidates whose qualifications more closely align with the requirements of the position.

We thank you for your interest in our organization.

Human Resources
Ridgeline Orthopedics

If you no longer wish to receive emails about jobs, click here to unsubscribe. Powered by iCIMS`,
  },
  {
    company: "Parsnip", role: "Founding Engineer", candidateName: "Tobias", stage: "screen", senderName: "Amelia Hurst", senderTitle: "Talent Lead", senderEmail: "amelia@parsnip.example", flags: "reapply",
    email: `From: Amelia Hurst <amelia@parsnip.example>
Subject: Parsnip <> Tobias: update

Hi Tobias,

Thanks again for the call last Thursday, I enjoyed hearing how you rebuilt the billing stack.

I've shared my notes with the team, and we've decided not to move you on to the technical rounds for Founding Engineer. We're looking for someone who has spent longer on mobile, since that's most of the roadmap for the next year.

We'll be hiring on the backend early next year, and I'd be glad to see your name again then, so please do apply.

All the best,
Amelia

Amelia Hurst (she/her)
Talent Lead, Parsnip
Parsnip uses Ashby to manage applications. See how we handle your data: parsnip.example/privacy`,
  },
  {
    company: "Harbour Light", role: "Community Fundraiser", candidateName: "Josie", stage: "application", senderEmail: "jobs@harbourlight.example", flags: "reapply no-feedback",
    email: `Dear Josie,

Thank you for applying to be our Community Fundraiser. It means a lot to us that so many people want to support the work of Harbour Light.

We received 143 applications for this role. We've now finished shortlisting and I'm sorry to say that you haven't been selected for an interview.

As a small charity we aren't able to offer feedback on applications that were not shortlisted; we hope you'll understand. Please don't let this put you off applying for other roles with us in the future.

With warm wishes,
The People Team
Harbour Light
jobs@harbourlight.example

Registered charity in England and Wales. You can read our applicant privacy notice on our website.`,
  },
  {
    company: "Sahyadri Small Finance Bank", role: "Relationship Manager - MSME Loans", candidateName: "Pooja Deshmukh", stage: "interview", senderName: "Nitin Kulkarni", senderTitle: "Deputy Manager - HR", senderEmail: "nitin.kulkarni@sahyadribank.example", flags: "file",
    email: `From: Nitin Kulkarni <nitin.kulkarni@sahyadribank.example>
To: pooja.d@mail.example
Sub: Status of your candidature - Relationship Manager - MSME Loans, Pune

Dear Ms. Pooja Deshmukh,

With reference to your application and the subsequent personal interview held at our Zonal Office on 18th instant, we regret to inform you that you have not been selected for the post of Relationship Manager - MSME Loans.

However, your credentials have been kept in our records and shall be considered against future vacancies, should the same arise.

Thanking you,

Yours faithfully,
For Sahyadri Small Finance Bank

Nitin Kulkarni
Deputy Manager - HR

DISCLAIMER: The information contained in this communication is intended solely for the addressee.`,
  },
  {
    company: "Nordlys Games", role: "QA Tester", candidateName: "Mikkel", stage: "application", flags: "reapply no-reply",
    email: `Hi Mikkel!

Thank you for applying for QA Tester and for the lovely words about our games.

We're sorry to say that we won't be taking your application forward this time. We had to choose between a lot of good people and went with applicants who have shipped on console before.

Want to stay in touch? Connect with us on our career site and you'll get a notification when we post new jobs. We'd love it if you tried again!

/ The crew at Nordlys Games

You cannot reply to this message. To contact us, use your candidate page. Sent with Teamtailor.`,
  },
  {
    company: "Tarrant Steel Fabrication", role: "Maintenance Planner", candidateName: "Luis", stage: "application", senderName: "Brenda Koch", senderTitle: "HR Generalist", flags: "closed",
    email: `Luis,

Thank you for your interest in the Maintenance Planner position at Tarrant Steel Fabrication. I'm writing to let you know that this requisition has been placed on hold indefinitely due to a company-wide hiring freeze, and we are closing out all of the applications we received, including yours.

I appreciate the time you spent applying with us and wish you well.

Brenda Koch
HR Generalist
Tarrant Steel Fabrication
Ph. 555-0142

Sent through BambooHR`,
  },
  {
    company: "Department of River and Coastal Works", role: "Management and Program Analyst", candidateName: "Denise Fontaine", stage: "application", flags: "no-reply",
    email: `Denise Fontaine

Announcement Number: DRC-24-12099471-MP
Position Title: Management and Program Analyst
Series/Grade: 0343-11
Hiring Agency: Department of River and Coastal Works

This refers to the application you recently submitted for the above position. The results of our review are listed below:

NRAQ - You were found to meet the minimum qualifications for this position; however, you were not among the best qualified applicants and your name was not referred to the selecting official.

No further action will be taken on your application under this announcement.

Thank you for your interest in Federal employment.

Please do not reply to this message. It was sent from an unmonitored account.`,
  },
  {
    company: "Alderton Hotels", role: "Revenue Manager", candidateName: "Sophie", stage: "final", senderName: "Camille Arnaud", senderTitle: "Talent Acquisition Manager", flags: "file feedback",
    email: `Subject: Revenue Manager, Alderton Hotels - your application

Dear Sophie,

Thank you for your time throughout our selection process and for joining us for the final stage interview for the role of Revenue Manager.

After careful consideration we have decided to offer the position to another candidate. It was a close decision and the panel was impressed by the knowledge you showed.

With your permission we would like to keep your details on file for twelve months so that we can contact you regarding similar opportunities across the group. If you would prefer that we didn't, please let us know.

If you would like feedback, I would be happy to arrange a short call.

Kind regards,

Camille Arnaud
Talent Acquisition Manager
Alderton Hotels

Alderton Hotels is part of the Belgrave Leisure Group.`,
  },
  {
    not: true, company: "Wexham Foods", role: "Food Technologist", candidateName: "Aaron", stage: "application", flags: "no-reply",
    email: `From: no-reply@wexhamfoods.example
Subject: We've received your application

Dear Aaron,

Thank you for applying for the role of Food Technologist at Wexham Foods. This is to confirm that your application has been safely received.

Our hiring team will now review it against the criteria for the role. If you have not heard from us within four weeks of the closing date, please assume that you have been unsuccessful on this occasion. Due to the volume of applications we receive, we regret that we are unable to give feedback to applicants at this stage.

You can check the status of your application at any time by logging in to your candidate profile.

Wexham Foods Recruitment

Please do not reply to this automated email.`,
  },
  {
    not: true, company: "Veritana Health", role: "Clinical Data Manager", candidateName: "Monique", stage: "application", senderName: "Tyler Brandvold", senderTitle: "Recruiter", senderEmail: "tbrandvold@veritana.example",
    email: `From: Tyler Brandvold <tbrandvold@veritana.example>
Subject: Veritana Health - Phone Interview for Clinical Data Manager

Hi Monique,

Thank you for applying for the Clinical Data Manager position (JR-20881) at Veritana Health. After reviewing your resume, we'd like to schedule a 30 minute phone call to learn more about your experience.

Please use the link below to choose a time that works for you. Unfortunately, we're not able to hold slots open past Friday, so please book as soon as you can.

[Schedule my call]

If you've decided to go in another direction, no worries, just let me know.

Thanks,
Tyler Brandvold
Recruiter
Veritana Health`,
  },
  {
    not: true, company: "Kestrel Rail", role: "Signalling Design Engineer", candidateName: "Farhan", stage: "interview", senderName: "Paul Entwistle", senderTitle: "Onboarding Coordinator", senderEmail: "onboarding@kestrelrail.example",
    email: `Subject: ACTION REQUIRED: Pre-employment checks - Signalling Design Engineer

Dear Farhan,

Further to your recent interview and our conditional offer for the post of Signalling Design Engineer, we are still missing the following documents:

- proof of address dated within the last three months
- contact details for a second referee
- your right to work share code

Unfortunately, the copy of your driving licence that you uploaded could not be accepted because it has expired. If we do not receive the outstanding items by 30 September, we may have to withdraw the offer.

Please upload them using the secure link in your onboarding portal.

Kind regards,
Paul Entwistle
Onboarding Coordinator
Kestrel Rail
onboarding@kestrelrail.example`,
  },
  {
    not: true, company: "Rheinbogen Pharma", role: "Regulatory Affairs Specialist", stage: "application", senderName: "Anja Dietrich", senderTitle: "Recruiting",
    email: `Dear Ms. Moretti,

many thanks again for your application as Regulatory Affairs Specialist (m/w/d).

Unfortunately the review of the documents is taking longer than planned, because of the high number of applications and the holiday season. We therefore have to ask you for a little more patience. We will come back to you unsolicited by the end of week 34 at the latest.

Should you no longer be interested in the position in the meantime, we would be grateful for a short notice.

With kind regards
Anja Dietrich
Recruiting
Rheinbogen Pharma`,
  },
  {
    not: true, company: "Bluepoint Analytics", role: "Data Scientist", candidateName: "Rohan", stage: "application", flags: "no-reply",
    email: `Hi Rohan,

Congratulations! You have been shortlisted for the next round for the role of Data Scientist at Bluepoint Analytics, based on the application submitted by you.

Test details:
Platform: HackerRank
Duration: 90 minutes
Window: 14 Aug 10:00 AM IST to 16 Aug 10:00 PM IST

Kindly note that candidates who do not attempt the test within the window will be treated as not interested and their candidature will be rejected. No request for extension will be entertained.

All the best!
Campus & Lateral Hiring
Bluepoint Analytics

This is an auto-generated mail, please do not reply.`,
  },
  {
    not: true, company: "Summit Pet Supply", role: "Warehouse Associate", candidateName: "DeShawn", flags: "no-reply",
    email: `From: Summit Pet Supply <donotreply@summitpet.example>
Subject: Don't forget to finish your application!

Hi DeShawn,

You started an application for Warehouse Associate, but you haven't submitted it yet. We can't consider you for the position until your application is complete.

It only takes about 5 more minutes: [Finish my application]

The posting closes on Sunday at 11:59 PM. After that, your draft will be deleted.

Summit Pet Supply Talent Acquisition
EEO/AA Employer. Manage email preferences.`,
  },
  {
    not: true, company: "Castellan Group", candidateName: "Edward", stage: "application", senderEmail: "careers@castellan.example",
    email: `From: Castellan Group Careers <careers@castellan.example>
Subject: May we keep your details?

Dear Edward,

You applied for a job with Castellan Group almost two years ago. Under our data retention policy we may only hold your information for 24 months unless you ask us to keep it for longer.

If you would like to stay in our talent community and continue to hear about new vacancies, please confirm by clicking the button below before 1 May. If we don't hear from you, your profile will be removed and no further action is needed.

[Yes, keep my profile]

Thank you for your continued interest in Castellan Group.

Castellan Group Resourcing`,
  },
  {
    company: "Tallow & Wick", role: "Ecommerce Manager", candidateName: "Beth", stage: "final", senderName: "Rosalind Peake", senderTitle: "Head of Digital", senderEmail: "rosalind@tallowandwick.example", interviewers: ["Guy"], flags: "feedback",
    email: `From: Rosalind Peake <rosalind@tallowandwick.example>
Subject: Ecommerce Manager

Hi Beth,

I said I'd come back to you by Wednesday either way, so here I am, and I'm sorry it isn't the call you were hoping for.

Guy and I both loved meeting you, and we went back and forth over this all weekend. It was down to you and one other person, and in the end we've gone with the other candidate, purely because she's done a Shopify migration before and that's going to be most of the first six months.

Your presentation on the returns problem was brilliant, and we'll probably steal at least one idea from it (sorry!). If you'd like to talk anything through, give me a ring any afternoon this week.

Thank you for putting so much into it.

Rosalind

Rosalind Peake
Head of Digital
Tallow & Wick`,
  },
  {
    company: "Cobalt Ferry", role: "Staff Site Reliability Engineer", candidateName: "Anand", stage: "interview", senderName: "Michelle Duarte", senderTitle: "Senior Technical Recruiter", senderEmail: "mduarte@cobaltferry.example", interviewers: ["Priyanka", "Sam", "Dr. Osterhaus"], flags: "reapply no-feedback",
    email: `From: Michelle Duarte <mduarte@cobaltferry.example>
Date: Fri, Oct 18, 2024 at 4:47 PM
Subject: Re: Onsite follow-up

Hi Anand,

Thank you for spending so much of Tuesday with us. Priyanka, Sam and Dr. Osterhaus all enjoyed meeting you.

We had our debrief this morning, and the team has decided not to extend an offer for the Staff Site Reliability Engineer role. I know that's hard to hear after a full onsite loop. As a matter of policy I can't share detailed interview feedback, but I didn't want to leave you waiting over the weekend.

You'd be eligible to interview with us again in 12 months, and I would honestly love to see you back.

Take care,

Michelle Duarte
Senior Technical Recruiter | Cobalt Ferry`,
  },
  {
    company: "Greyfriars Primary School", role: "Year 4 Class Teacher", candidateName: "Imogen", stage: "interview", senderName: "Helen Stoddart", senderTitle: "Headteacher", senderEmail: "head@greyfriarsprimary.example", flags: "feedback",
    email: `Dear Imogen,

Thank you for coming in on Monday and for the lovely lesson you taught to Oak Class. The children were still talking about their volcanoes at lunchtime.

As I mentioned on the phone this afternoon, the governors and I have appointed another candidate to the Year 4 Class Teacher post. You interviewed well, and I hope you will not be discouraged. I'm free after school on Thursday if you'd find it useful to go through how the day went.

With all good wishes for the rest of your training year,

Helen Stoddart
Headteacher
Greyfriars Primary School
head@greyfriarsprimary.example`,
  },
  {
    company: "Vantara Motors", role: "Assistant Manager - Supply Chain", candidateName: "Swati", stage: "interview", senderName: "Deepak Rawat", senderTitle: "Lead - Talent Acquisition", senderEmail: "deepak.rawat@vantaramotors.example", interviewers: ["Mr Iyer"], flags: "file",
    email: `From: Deepak Rawat [mailto:deepak.rawat@vantaramotors.example]
Sent: 07 February 2025 18:12
Subject: RE: Interview feedback - Assistant Manager - Supply Chain

Dear Swati,

Hope you are doing well.

Apologies for the delay in reverting. Post your discussion with Mr Iyer on 29th Jan, the panel has felt that your experience is more on the procurement side, whereas the present role needs hands-on exposure in inbound logistics. Hence we will not be able to proceed with your candidature for this position.

I have kept your CV with me and will surely connect if something relevant comes up in the sourcing team.

Thanks & Regards,
Deepak Rawat
Lead - Talent Acquisition
Vantara Motors`,
  },
  {
    company: "Hopfgarten Maschinenbau", role: "Sales Engineer DACH", candidateName: "Daniel", stage: "interview", senderName: "Dr. Ulrike Seidl", senderTitle: "Head of Sales", interviewers: ["Herr Pfister"], flags: "internal",
    email: `Dear Daniel,

thank you once more for the good conversation with Herr Pfister and me and that you have made the long way to Rosenheim.

I must today unfortunately give you a cancellation for the position Sales Engineer DACH. A colleague from our service department has also applied for it at short notice, and since he knows the machines for many years, we have decided for him. This had nothing to do with your person.

Please send me the train tickets, so that we can refund you the travel costs.

Best regards to Linz

Dr. Ulrike Seidl
Head of Sales
Hopfgarten Maschinenbau`,
  },
  {
    company: "Brightwater", role: "Content Strategist", candidateName: "Noor", stage: "task", senderName: "Caleb Winslow", senderTitle: "Director of Content", senderEmail: "caleb.winslow@brightwater.example", interviewers: ["Jess"], flags: "feedback",
    email: `From: Caleb Winslow <caleb.winslow@brightwater.example>
Subject: your content audit exercise

Hi Noor,

I finally got the chance to sit down with your audit last night. There is a lot to like in it. The tone work in particular was sharp.

Where it fell a bit short for us was measurement: we were hoping for more on how you'd know whether the changes worked, since that's the core of this Content Strategist role. So we're going to stop here rather than bring you in to meet the rest of the team.

I know Jess told you on your intro call that we don't leave people guessing, so I've written up a page of comments on the exercise. Just say the word and I'll send them over.

Thanks for the care you took with it.

Caleb Winslow
Director of Content, Brightwater`,
  },
  {
    company: "Oakhanger Estates", role: "Assistant Land Agent", candidateName: "Rupert", stage: "interview", senderName: "Fiona Macrae", interviewers: ["Prof. Lindqvist", "Alastair"],
    email: `Dear Rupert

It was very good to meet you at interview last week. Prof. Lindqvist and Alastair both enjoyed talking to you and asked me to thank you for making the trip in that weather.

I'm afraid we have decided to appoint someone with rather more experience of agricultural tenancies as our Assistant Land Agent. You were a strong candidate and I have no doubt you'll find the right berth before long.

With best wishes,

Fiona Macrae
Oakhanger Estates`,
  },
  {
    company: "Pinecrest Senior Living", role: "Activities Director", candidateName: "Marlene", stage: "interview", senderName: "Joyce Abernathy", senderTitle: "Executive Director", senderEmail: "jabernathy@pinecrest.example", flags: "closed",
    email: `From: Joyce Abernathy <jabernathy@pinecrest.example>
Subject: Activities Director

Marlene,

I hate to send this one. We got word from corporate on Friday that the Activities Director position has been cut from next year's budget, so it won't be filled at all. We're going to split the duties among the staff we have.

You interviewed beautifully and the residents' council was rooting for you. I wish I had better news.

Please use me as a reference if it would ever help.

Joyce Abernathy
Executive Director
Pinecrest Senior Living`,
  },
  {
    company: "Lumen Archive", role: "Data Engineer", candidateName: "Chidi", stage: "screen", senderName: "Sanne de Boer", senderTitle: "People Partner", senderEmail: "sanne@lumenarchive.example", flags: "reapply",
    email: `From: Sanne de Boer <sanne@lumenarchive.example>
Subject: Following up on our chat

Hey Chidi,

Was great to speak on Monday!

I had a proper think about it and talked with Bram, the hiring manager, who you would have met next. The thing is that Data Engineer is set at mid level with the salary that goes with it, and from what you told me on the phone you're quite far past that. We don't want to put you through three more steps and then disappoint you, so we've decided not to continue.

We should have a lead position in Q3. Please shoot me an application when you see it pop up!

Groetjes,
Sanne

Sanne de Boer
People Partner @ Lumen Archive`,
  },
  {
    company: "Meridian Fuel Cells", role: "Electrochemist", candidateName: "Yusuf Karim", stage: "final", senderName: "Prof. Diane Achterberg", senderTitle: "Chief Scientist", senderEmail: "d.achterberg@meridianfc.example", interviewers: ["Tom Beswick"],
    email: `From: d.achterberg@meridianfc.example

Dear Yusuf Karim,

Thank you for returning for the final round for the Electrochemist post on the 11th, and for the seminar, which provoked more discussion around here than most.

Tom Beswick and I, having heard all three finalists, have made an offer to another of them and it was accepted this morning. I wanted to write to you myself rather than leave it to the system.

The deciding point was membrane characterisation; on catalysis you were the strongest of the three. I hope our paths cross at the Utrecht meeting.

Yours,

Prof. Diane Achterberg
Chief Scientist, Meridian Fuel Cells`,
  },
  {
    company: "Stonebridge Dental", role: "Dental Receptionist", candidateName: "Chloe", stage: "task", senderName: "Mags", senderTitle: "Practice Manager",
    email: `Hi Chloe

Thanks so much for doing the trial morning with us on Saturday, the girls on reception really enjoyed having you.

We've had a chat and we don't think it's quite the right fit this time. We need someone who can do both late evenings and I know you said that would be tricky with college. We've paid you for the four hours, it should be in your account Friday.

Good luck with everything lovely and thank you again for being our Dental Receptionist for a day!

Mags
Practice Manager
Stonebridge Dental`,
  },
  {
    company: "Axiom Freight Tech", role: "Customer Success Manager", candidateName: "Lauren", stage: "interview", senderName: "Vikram Sethi", senderTitle: "VP Customer", senderEmail: "vikram.sethi@axiomfreight.example", interviewers: ["Carla Nunes", "Jeff"], flags: "file",
    email: `From: Vikram Sethi <vikram.sethi@axiomfreight.example>
To: Lauren Pickett
Cc: People Ops
Subject: RE: Next steps?

Hi Lauren,

You're right to chase, and sorry for going quiet.

We ended up offering Customer Success Manager to a candidate who came through the process a little ahead of you and who has worked with carriers before. Carla Nunes and Jeff both gave you good marks, so please don't read this as a bad interview.

I've asked People Ops to keep your resume handy for the enterprise team, which should be staffing up in the spring.

Best,
Vikram

Vikram Sethi
VP Customer
Axiom Freight Tech

> On May 6, Lauren Pickett wrote:
> Hi Vikram, just wondering if there's any news on the CSM position? I'm still very interested.`,
  },
  {
    not: true, company: "Holloway Brewing", role: "Taproom Supervisor", candidateName: "Kit", stage: "interview", senderName: "Andy Sallis", senderTitle: "Operations Manager", interviewers: ["Bex"],
    email: `Hi Kit,

Good to see you on Tuesday. Bex and I had a tough time choosing because there were some really strong people, and unfortunately for the others there's only one job.

It's yours if you want it! Taproom Supervisor, £27,500, starting on the 3rd. I'll get the contract over tomorrow, but can you let me know by Friday that you're still up for it?

Cheers
Andy

Andy Sallis
Operations Manager
Holloway Brewing`,
  },
  {
    not: true, company: "Corvane Insurance", role: "Claims Adjuster", candidateName: "Patricia", stage: "interview", senderName: "Greg Lindholm", senderTitle: "Claims Manager", senderEmail: "greg.lindholm@corvane.example",
    email: `From: Greg Lindholm <greg.lindholm@corvane.example>
Subject: Claims Adjuster - where we are

Hi Patricia,

Quick note so you're not left wondering. I enjoyed our interview last week, but unfortunately I don't have a decision for you yet. Two other candidates had to reschedule because of the storm, and HR won't let me move forward until everyone has been seen.

You're still very much in the running for the Claims Adjuster position. I expect to be able to tell you something by the 22nd.

Thanks for hanging in there.

Greg Lindholm
Claims Manager
Corvane Insurance`,
  },
  {
    not: true, company: "Feldmann Optik", role: "Product Manager Imaging", candidateName: "Giulia", stage: "interview", senderName: "Sebastian Kruse", senderTitle: "Talent Acquisition Manager", senderEmail: "s.kruse@feldmann-optik.example", interviewers: ["Martin Hoyer"],
    email: `From: Sebastian Kruse <s.kruse@feldmann-optik.example>
Subject: Second interview Product Manager Imaging (m/f/d)

Hello Giulia,

thank you for the pleasant first interview. Martin Hoyer was very taken with you and we would like to get to know you better in a second round on site in Jena.

Unfortunately Martin is on vacation from the 5th, therefore only the 2nd or 3rd of June come into question. You would also meet our managing director Dr. Claudia Feldmann. Would one of these dates suit you?

Unfortunately we cannot cover hotel costs, but we gladly pay the train.

Kind regards
Sebastian Kruse
Talent Acquisition Manager
Feldmann Optik`,
  },
  {
    role: "Management Accountant", candidateName: "Oliver", stage: "interview", senderName: "Gemma Tidswell", senderTitle: "Principal Consultant", senderEmail: "gemma.tidswell@larkfieldfinance.example", flags: "file agency",
    email: `From: Gemma Tidswell <gemma.tidswell@larkfieldfinance.example>
Subject: Management Accountant - client feedback

Hi Oliver,

Hope you're well. I tried your mobile earlier but it went to voicemail.

I've now had feedback from my client following your interview on Wednesday. They thought you came across really well and liked your month-end experience, but unfortunately they have decided to go with another candidate who is already fully qualified.

I know you'll be disappointed, but please don't be disheartened. You're on our books and I'll be in touch as soon as anything suitable comes in.

Speak soon,

Gemma Tidswell
Principal Consultant
Larkfield Finance Recruitment`,
  },
  {
    company: "Norbury Housing Association", role: "Income Officer", candidateName: "Shanice", stage: "application", senderName: "Darren Oyelaran", senderTitle: "Recruitment Consultant", flags: "reapply agency",
    email: `Hi Shanice,

Thank you for letting us put your CV forward to Norbury Housing Association for their Income Officer vacancy.

They've come back to us today and sadly they won't be inviting you to interview. The main reason they gave is that they want someone who has used Orchard before.

We've a few other housing roles live on our website at the moment, so have a look and let me know if you want to go for any of them.

Kind regards

Darren Oyelaran
Recruitment Consultant
Crest Public Sector Staffing

Crest Public Sector Staffing acts as an employment business for temporary vacancies and an employment agency for permanent vacancies.`,
  },
  {
    role: "SAP FICO Consultant", candidateName: "Manoj Pillai", stage: "screen", senderName: "Sneha R", senderTitle: "Associate - Recruitment", senderEmail: "sneha.r@peoplebridge.example", flags: "agency closed",
    email: `Dear Manoj Pillai,

Greetings from PeopleBridge Consultants!

This is with reference to our telephonic discussion for the opening of SAP FICO Consultant with our client, a leading MNC in Hyderabad.

We regret to inform you that the client has put this requirement on hold and hence no profiles will be processed further. We thank you for sharing your updated CV and for your time.

Regards,
Sneha R
Associate - Recruitment
PeopleBridge Consultants Pvt. Ltd.
sneha.r@peoplebridge.example`,
  },
  {
    company: "Ellery Biologics", role: "Director, Quality Assurance", candidateName: "Catherine", stage: "final", senderName: "Warren Tate", senderTitle: "Managing Partner", senderEmail: "wtate@tatebowen.example", interviewers: ["Dr. Nakamura"], flags: "feedback agency",
    email: `From: Warren Tate <wtate@tatebowen.example>
Subject: Ellery Biologics

Catherine,

I heard from Ellery Biologics late last night. After the final round they chose the other finalist for Director, Quality Assurance. Dr. Nakamura, who enjoyed both of your meetings with him, told me that he would have been comfortable with either of you, and that it came down to inspection experience outside the U.S.

I have their notes from the last two conversations and will gladly walk you through them. Are you free tomorrow between 2 and 4 Eastern?

It has been a privilege representing you.

Warren Tate
Managing Partner
Tate Bowen Executive Search`,
  },
  {
    not: true, company: "Fenwick Castings", role: "CNC Setter", candidateName: "Lee", senderName: "Stacey Holroyd", senderTitle: "Branch Manager", flags: "agency",
    email: `Hiya Lee

Got your details from the job board. We are recruiting a CNC Setter on days for Fenwick Castings and I think you'd be spot on for it.

Unfortunately the CV you've got on there is cut off after page one so I can't send it across yet. Could you reply with a full copy plus your notice period? They want to see people next week.

Ta

Stacey Holroyd
Branch Manager
Holroyd & Day Engineering Recruitment`,
  },
  {
    not: true, company: "Redwood Transit Authority", role: "Procurement Analyst", candidateName: "Angela", stage: "screen", senderName: "Miguel Santos", senderTitle: "Account Manager", senderEmail: "miguel.santos@pacificbridge.example", flags: "agency",
    email: `From: Miguel Santos <miguel.santos@pacificbridge.example>
Subject: Interview confirmed - Procurement Analyst

Hi Angela,

Great speaking with you on the phone this morning! As discussed, I submitted you for the Procurement Analyst contract and Redwood Transit Authority would like to interview you:

Thursday 2:30 PM, via Teams
With: Ruth Delgado, Contracts Supervisor

Your first choice, Wednesday, was unfortunately no longer available. Please confirm that Thursday works. They have passed on several other candidates, so this is a great sign.

Miguel Santos
Account Manager
Pacific Bridge Staffing`,
  },
  {
    role: "barista", candidateName: "Ella", senderName: "Tom",
    email: `hi Ella, sorry but we've found someone for the barista job now. good luck! Tom`,
  },
  {
    company: "Kiln Street Studio", candidateName: "Marguerite", stage: "application", senderName: "Jonah Feld", senderEmail: "jonah@kilnstreet.example",
    email: `From: Jonah Feld <jonah@kilnstreet.example>
Subject: Re: Speculative application

Hi Marguerite,

Thanks for the portfolio, there is some beautiful work in it. We're only five people at Kiln Street Studio and aren't taking anybody on at the moment, so it's a no from us I'm afraid.

Jonah Feld

Sent from my iPhone`,
  },
  {
    company: "Zephyr Robotics", role: "Controls Intern", stage: "application", flags: "no-reply",
    email: `no-reply@zephyrrobotics.example

Application status changed

Job: Controls Intern (ZR-5521)
Company: Zephyr Robotics
Previous status: Application under review
New status: Not selected

View your application in the candidate portal.`,
  },
  {
    company: "Abbot's Mead Theatre", role: "Deputy Stage Manager", candidateName: "Fran", stage: "interview", senderName: "Lucinda Bray", senderTitle: "Production Manager", flags: "reapply",
    email: `Dear Fran

Every show needs a villain and this morning it's me: we've cast our Deputy Stage Manager and it isn't you. You gave a cracking interview, but the other person has run our particular fly floor before and we open in nine days.

We crew up again for the panto in September. Throw your hat back in, would you?

Lucinda Bray
Production Manager
Abbot's Mead Theatre`,
  },
  {
    company: "Mistral Telecom", role: "Network Planner", candidateName: "Arjun Mehta", stage: "interview", senderName: "Kavita Bose", senderTitle: "HR Operations", senderEmail: "hr@mistraltelecom.example", flags: "closed",
    email: `From: Mistral Telecom HR <hr@mistraltelecom.example>
Subject: Withdrawal of offer letter - Network Planner

Dear Arjun Mehta,

This has reference to the offer letter dated 4th March issued to you, subsequent to your interviews, for the position of Network Planner.

Due to a sudden change in business conditions the said position stands cancelled with immediate effect. Accordingly, we are constrained to withdraw the offer made to you. We sincerely regret the inconvenience caused.

Kavita Bose
HR Operations
Mistral Telecom`,
  },
  {
    company: "Isle of Sandray Community Trust", role: "Ranger", candidateName: "Callum", stage: "application", senderName: "Morag Sinclair", senderTitle: "Trust Secretary", senderEmail: "office@sandraytrust.example", flags: "feedback",
    email: `From: office@sandraytrust.example
To: undisclosed recipients
Subject: Ranger post

Dear Callum,

Forty-one folk applied to be our Ranger, which is more than live on the island in winter. The directors read every letter on Saturday night and picked four to come over on the boat. I am sorry that yours was not one of them.

If you would like to know what they said about your application, ring me at the office any weekday morning and I will tell you honestly.

Morag Sinclair
Trust Secretary
Isle of Sandray Community Trust`,
  },
  {
    company: "Tessaro", role: "Visual Merchandiser", candidateName: "Bianca", stage: "interview", senderName: "Nicole", flags: "no-feedback",
    email: `Hi Bianca, it's Nicole from Tessaro. Thanks for coming in for the interview on Friday. Head office have made their decision on the Visual Merchandiser position and it's not going ahead for you this time I'm afraid. They don't give out individual feedback, sorry about that. Take care x`,
  },
  {
    not: true, company: "Pell & Rowe Solicitors", role: "Paralegal", candidateName: "Hannah", stage: "application", senderName: "Judith Rowe", senderTitle: "Partner", senderEmail: "jrowe@pellrowe.example",
    email: `From: Judith Rowe <jrowe@pellrowe.example>
Subject: Correction - please disregard our earlier email

Dear Hannah,

Earlier today you were sent an email telling you that your application for the Paralegal position was unsuccessful. That was sent in error and I can only apologise for the upset it must have caused.

Your application is still under consideration. We hope to be in touch about interviews by the end of the week.

Yours sincerely,

Judith Rowe
Partner
Pell & Rowe Solicitors`,
  },
  {
    not: true, company: "Orchard Vale Farm Shop", role: "Weekend Deli Assistant", candidateName: "Poppy", senderName: "Sue",
    email: `Hi Poppy, Sue here at Orchard Vale Farm Shop. Can't do 10 on Saturday after all, sorry, we've a delivery coming! Could you come for your Weekend Deli Assistant interview at 2 instead? Bring ID please. Sue`,
  },
];
