import type { Labeled } from "../emails.ts";

/** Ordinary mail of companies, schools, councils and shops, and of people who write in their own words. */
export const emails: Labeled[] = [
  {
    company: "Wyre Valley Hospitals NHS Foundation Trust", role: "Healthcare Assistant", candidateName: "Shanice Morgan", stage: "application", flags: "reapply no-feedback no-reply",
    email: `From: Wyre Valley Hospitals NHS FT Recruitment <noreply@trac.jobs.example>
Date: Thu, 6 Mar 2025 at 08:14
Subject: 318-A-25-70441 Healthcare Assistant (Band 2) - outcome of shortlisting
To: shanice.morgan91@mailbox.example

*** PLEASE DO NOT REPLY TO THIS EMAIL. This mailbox is not monitored. ***

Dear Shanice Morgan

Vacancy: Healthcare Assistant
Job reference: 318-A-25-70441
Band: 2, 30 hours per week, permanent
Location: Ward 12, Garstang Road site

Thank you for your application for the above post at Wyre Valley Hospitals NHS Foundation Trust.

I am sorry to tell you that on this occasion you have not been shortlisted. We had 214 applications for four posts and the panel could only take forward those who best evidenced the essential criteria in their supporting information.

Because of the volume of applications we are not able to give feedback to people who were not shortlisted.

Please don't let this put you off applying for other vacancies with us, which are advertised on NHS Jobs every week.

Yours sincerely
Recruitment Services

--------
You are receiving this message because you applied through Trac. To manage your account please log in.`,
  },
  {
    company: "Plenty", role: "Senior Backend Engineer", candidateName: "Marcus", stage: "final", senderName: "Jillian Ostrow", senderTitle: "Technical Recruiter", senderEmail: "jillian@plenty.example", interviewers: ["Devon", "Aisha", "Rob Tran"], flags: "feedback",
    email: `Hi Marcus,

Thanks again for flying out to Denver last week. Devon, Aisha and Rob Tran all told me how much they enjoyed the final round with you, especially the system design hour.

This was a hard one. We ended up with two people we'd have been glad to hire and one seat, and we've decided to make the offer to the other person. They've spent more time running Postgres at the scale we're at now and the team needs that from day one.

I know that's not what you hoped to read on a Friday. If it's useful I'd be glad to jump on a 15 minute call and share what the panel wrote, the good and the less good. Just send me a time.

Thanks for everything you put into the Senior Backend Engineer process,

Jillian

Jillian Ostrow
Technical Recruiter, Plenty
jillian@plenty.example | she/her
Book time with me: cal.plenty.example/jillian`,
  },
  {
    company: "Forward", role: "Product Designer", candidateName: "Ines", stage: "application", flags: "file no-reply",
    email: `From: Forward Recruiting <no-reply@us.greenhouse-mail.example>
Subject: Your application to Forward
Date: Tuesday, January 14, 2025 5:02 PM

Hi Ines,

Thank you for taking the time to apply for the Product Designer, Growth squad (Remote - US, Req #2231) opening. We were lucky to see a lot of interest, and a lot of very good portfolios.

After looking at yours with the hiring team we've decided not to move ahead with your candidacy for this one. We'll hold on to your resume and reach out if something opens up that is closer to your background.

Wishing you all the best,
The Forward Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Kessler Antriebstechnik GmbH", role: "Project Engineer Automation", stage: "application", senderName: "Birgit Oehlschläger", senderTitle: "Personalreferentin / HR Business Partner", senderEmail: "b.oehlschlaeger@kessler-antriebe.example",
    email: `Von: Oehlschläger, Birgit <b.oehlschlaeger@kessler-antriebe.example>
Gesendet: Mittwoch, 12. Februar 2025 11:37
Betreff: Your application as Project Engineer Automation (m/f/d), Ref. 2025-017, Heilbronn

Dear Mr Rao,

thank you very much for the interest you have shown in our company and for the documents you sent us on 20 January.

We have examined your application for the position as Project Engineer Automation (m/f/d) carefully. Unfortunately we have to inform you that we cannot consider you for this position, as we have received applications which match the requirements (Siemens TIA Portal, German at C1) even more closely. Please do not understand this decision as a judgement of your professional or personal qualities.

Your data will be stored for six months in accordance with § 15 AGG and then deleted automatically.

For your further professional path we wish you every success.

Kind regards / Mit freundlichen Grüßen

i. A. Birgit Oehlschläger
Personalreferentin / HR Business Partner

Kessler Antriebstechnik GmbH
Neckargartacher Str. 88, 74080 Heilbronn
Sitz der Gesellschaft: Heilbronn | Amtsgericht Stuttgart HRB 10 77 41
Geschäftsführer: Dr. Rolf Kessler, Anke Wendt`,
  },
  {
    company: "Suryodaya Textiles Pvt. Ltd.", role: "Assistant Manager - Accounts", candidateName: "Karthik", stage: "interview", senderName: "R. Meenakshi", senderTitle: "Sr. Executive - HR", interviewers: ["Mr. Subramaniam"], flags: "file",
    email: `Dear Karthik,

Greetings from Suryodaya Textiles Pvt. Ltd.!

This has reference to your interview held on 18.02.2025 at our Coimbatore works with our Finance Controller, Mr. Subramaniam, for the position of Assistant Manager - Accounts (3 to 5 yrs exp., CTC as discussed).

We regret to inform you that your profile has not been selected for the said position. We had a few candidates with GST audit exposure in manufacturing and the management has decided accordingly.

We shall retain your resume in our data bank and shall revert to you in case of any suitable requirement in future.

We wish you all the best in your future endeavours.

Thanks & Regards,
R. Meenakshi
Sr. Executive - HR
Suryodaya Textiles Pvt. Ltd.
SF No. 212/3, Avinashi Road, Coimbatore - 641 062
Ph: 0422 000 0000 Extn 114

Think before you print. Save paper, save trees.`,
  },
  {
    company: "Thornbury Vale District Council", role: "Planning Officer", candidateName: "Eleanor", stage: "interview", senderName: "Gareth Pugh", senderTitle: "Development Management Team Leader", senderEmail: "gareth.pugh@thornburyvale.example", interviewers: ["Farida Khan"], flags: "feedback",
    email: `From: Gareth Pugh <gareth.pugh@thornburyvale.example>
Sent: 27 June 2025 15:48
To: Eleanor Whitcombe
Subject: OFFICIAL: Planning Officer (Grade G, 18 months fixed term) – interview outcome

Dear Eleanor

Thank you for coming in on Tuesday to meet Farida Khan and me, and for the presentation on the Mill Lane appeal, which we both thought was well put together.

We saw five people in all for the Planning Officer post and I'm afraid that you were not the highest scoring candidate, so we won't be offering you the job this time. The person we have appointed had more experience of handling householder applications at volume.

If you would like some feedback on your answers, please ring me on 01454 000 000. I'm around most of Monday and on Wednesday morning.

I do hope you find the right post soon.

Best wishes

Gareth Pugh
Development Management Team Leader
Thornbury Vale District Council

This email and any attachments are intended solely for the individual to whom they are addressed. If you have received it in error please notify the sender and delete it. Thornbury Vale District Council may monitor emails for the purposes of security and staff training.`,
  },
  {
    company: "St Aldhelm's C of E Primary School", role: "Year 4 Class Teacher", stage: "application", senderName: "Janet Lockyer", senderTitle: "School Business Manager", senderEmail: "office@staldhelms.example", flags: "no-feedback",
    email: `Dear Miss Adebayo,

Year 4 Class Teacher (maternity cover, MPS, from September 2025)

Thank you for sending us your application form for the above vacancy. The Headteacher and governors met yesterday to draw up the shortlist and I am sorry to have to tell you that you will not be called for interview.

We were very pleased with the response to our advert, although this does mean that we cannot provide individual feedback at this stage.

On behalf of the governors I would like to thank you for your interest in our school.

Yours sincerely,

Janet Lockyer
School Business Manager
St Aldhelm's C of E Primary School
"Let your light shine"
office@staldhelms.example  Tel. 01935 000000`,
  },
  {
    company: "Crumb", candidateName: "Leo", stage: "task", senderName: "Bex",
    email: `Hiya Leo,

thanks so much for doing the trial shift on Saturday, I know a 4.30 start isn't everyones idea of fun!! You were lovely with the customers and Mo said your lamination is coming along

we've had a chat and we've gone with one of the other two in the end, she's done bread for a few years so can go straight on the ovens by herself. Really sorry, hate sending these

Your £48 for the shift should be in your account by thursday, shout if not

Take care
Bex x
Crumb, 14 Northgate St
open Weds–Sun till we sell out`,
  },
  {
    role: "Management Accountant", candidateName: "Priti", stage: "interview", senderName: "Oliver Stainton", senderTitle: "Senior Consultant, Finance & Accountancy", senderEmail: "oliver.stainton@marlowepike.example", flags: "file agency internal",
    email: `From: Oliver Stainton <oliver.stainton@marlowepike.example>
Date: 9 May 2025 at 17:21:03 BST
To: Priti Desai
Subject: RE: Management Accountant - Reading - 12 month FTC

Hi Priti,

I've now heard back from my client following your interview on Wednesday.

They really liked you and said you'd have been a strong fit for the Management Accountant role. Sadly for us, an assistant in the team put her hand up late on and they've chosen to promote her instead, so it's a no on this one. Frustrating I know, and I've told them so!

You're still very much on my books and I'll ring you as soon as I get something else along the M4 at £45-50k.

Have a good weekend,

Olly

Oliver Stainton
Senior Consultant, Finance & Accountancy
Marlowe Pike Recruitment Ltd
T: 0118 000 0000  M: 07700 900 000

Marlowe Pike Recruitment Ltd acts as an employment agency for permanent recruitment and an employment business for temporary workers. Registered in England no. 00000000.`,
  },
  {
    company: "Lakeshore Dental Partners", role: "Office Manager", candidateName: "Denise", stage: "screen", senderName: "Tammy Gruber", senderTitle: "Staffing Specialist", flags: "reapply agency",
    email: `Hi Denise,

It was great talking to you on the phone last Thursday about the Office Manager opening (Milwaukee, Mon-Fri, $58-64K) with our client Lakeshore Dental Partners.

I sent them my notes along with your resume. They got back to me this morning and won't be setting up an interview. They're holding out for someone who has worked in Dentrix, and from what we talked about you've mostly been on Eaglesoft.

We post new front office and dental jobs all the time, so do keep an eye on our job board and throw your hat in for anything you like.

Thank you!
Tammy

Tammy Gruber | Staffing Specialist
BrightPath Staffing of Wisconsin
"People first since 1994"`,
  },
  {
    company: "Mercy Ridge Medical Center", role: "Registered Nurse - Med/Surg", candidateName: "Alyssa Brandt", stage: "application", flags: "reapply no-reply closed",
    email: `From: mercyridge@myworkday.example
Reply-To: do-not-reply@myworkday.example
Date: Wed, Apr 2, 2025 at 3:30 AM
Subject: Update on R-0045821 Registered Nurse - Med/Surg (Nights, 0.9 FTE)

Dear Alyssa Brandt,

Thank you for applying to Mercy Ridge Medical Center for the following position:

R-0045821 Registered Nurse - Med/Surg

This requisition has been canceled and we are no longer considering candidates for it. As a result your application will not move forward.

You are welcome to visit our careers site, where new openings are posted daily, and to apply for any position that matches your license and experience.

Sincerely,
Talent Acquisition
Mercy Ridge Medical Center

Equal Opportunity Employer/Veterans/Disabled

This message was sent by an automated system. Please do not reply.`,
  },
  {
    company: "University of Wexcombe", role: "Research Associate in Computational Biology", candidateName: "Matteo", stage: "interview", senderName: "Helen Tarrant", senderTitle: "Professor of Quantitative Genomics", senderEmail: "h.tarrant@wexcombe.example", interviewers: ["Sunil Varma", "Kate Onslow"], flags: "reapply feedback",
    email: `From: Helen Tarrant <h.tarrant@wexcombe.example>
To: Matteo Bianchi
Cc: HR Recruitment Biosciences
Date: Mon, 19 May 2025 10:06:55 +0100
Subject: RA post REF 88213B

Dear Matteo,

Many thanks for joining us on Zoom last Monday for the interview for the Research Associate in Computational Biology (Grade 7, 36 months, ref 88213B), and for taking questions from Sunil Varma and Kate Onslow with such good grace.

After a long discussion the panel has offered the post to someone else, who has now accepted. Your talk was excellent; what it came down to was hands-on work with single-cell data, where another candidate simply had more.

I would be very happy to talk this through if you would find that helpful. I also expect to advertise a second post on the same grant next spring and I hope you'll think about putting in for it.

With all good wishes,
Helen

Helen Tarrant
Professor of Quantitative Genomics
School of Biosciences, University of Wexcombe
I sometimes work at odd hours and don't expect you to.`,
  },
  {
    company: "Nimbus Analytics", role: "Data Analyst", candidateName: "Ankit Sharma", stage: "task", flags: "reapply no-feedback no-reply",
    email: `From: Nimbus Analytics Campus Hiring <donotreply@nimbusanalytics.example>
To: Ankit Sharma
Date: Fri, 22 Aug, 2025 at 6:45 PM
Subject: Nimbus Analytics | Online Assessment Result | Data Analyst (0-2 yrs) | Pune

Dear Ankit Sharma,

Thank you for taking the online assessment for the role of Data Analyst on 17th August 2025.

We regret to inform you that you have not cleared the cut-off and hence you will not be moving to the technical round.

Please note that:
1. Scores and section wise feedback will not be shared with candidates.
2. You may apply again after a cooling period of 6 months.

We thank you for your interest in Nimbus Analytics and wish you the best.

Regards,
Campus Hiring Team

Beware of fraud: Nimbus Analytics never asks for money at any stage of recruitment.
This is a system generated mail, kindly do not reply.`,
  },
  {
    company: "Gather Technologies SE", role: "Customer Success Manager", candidateName: "Joost", stage: "task", senderName: "Lena Hartwig", senderTitle: "People & Culture", flags: "no-feedback",
    email: `Hi Joost,

thank you for handing in the case study for our Customer Success Manager (all genders) position in Berlin. We know that this took you an evening or two and we appreciate it.

We sat together yesterday and compared all the submissions. In the end we decided to continue with other candidates and won't be inviting you to the team interviews.

We'd love to tell you more, but for legal reasons we can't share any individual reasons for our decision. We hope for your understanding.

All the best from Berlin
Lena

Lena Hartwig (she/her)
People & Culture
Gather Technologies SE · Ohlauer Str. 43 · 10999 Berlin
www.gather.example | kununu | LinkedIn`,
  },
  {
    company: "Hearthstone Robotics, Inc.", role: "Embedded Software Engineer", candidateName: "Wei", stage: "screen", senderName: "Kyle Brannigan", senderTitle: "Talent Partner", senderEmail: "kbrannigan@hearthstonerobotics.example", flags: "file closed",
    email: `---------- Forwarded message ---------
From: Kyle Brannigan <kbrannigan@hearthstonerobotics.example>
Date: Thu, Oct 9, 2025 at 1:12 PM
Subject: Hearthstone - Embedded Software Engineer
To: Wei Zhang <wzhang.dev@mailbox.example>

Hi Wei,

Good talking with you on our intro call two weeks ago. I wanted you to hear this from me and not from the job board: leadership has put a freeze on the Embedded Software Engineer headcount in Pittsburgh through the end of Q1, and so we're ending the search here.

That means we won't be going further with you at this time. It's nothing you did. I've put you on my short list of people to call when the budget comes back.

Sorry for the letdown,
Kyle

Kyle Brannigan
Talent Partner
Hearthstone Robotics, Inc.`,
  },
  {
    company: "Open Door", role: "Volunteer Coordinator", candidateName: "Tess", stage: "final", senderName: "Fiona Macrae", senderTitle: "Services Manager", flags: "internal",
    email: `Hi Tess

Sorry for the wait since your second interview, and thank you for your patience while the trustees got round to meeting.

I have to let you down I'm afraid. It was between you and one other, and the trustees decided to appoint Angus, who has been with us as a sessional worker since 2022 and knows most of our volunteers already. There was very little in it.

Everybody here at Open Door who met you wishes you well.

Fiona

Fiona Macrae
Services Manager
Open Door (Scottish Charity SC000000)

On Tue, 4 Nov 2025 at 09:15, Tess Hughes <tess.hughes@mailbox.example> wrote:
> Hi Fiona
> Just wondered whether there was any news about the Volunteer Coordinator job (0.6 FTE)?
> No rush, I know everyone's busy!
> Tess`,
  },
  {
    company: "Pruitt & Lang LLP", role: "Litigation Paralegal", stage: "interview", senderName: "Sandra K. Moody", senderTitle: "Firm Administrator", senderEmail: "smoody@pruittlang.example", interviewers: ["Mr. Lang"],
    email: `> From: Sandra K. Moody <smoody@pruittlang.example>
> Sent: Monday, March 17, 2025 4:55 PM
> Subject: Litigation Paralegal position
>
> Dear Ms. Castellano:
>
> Thank you for meeting with Mr. Lang on March 11 regarding the
> Litigation Paralegal position in our Baton Rouge office.
>
> We have filled the position with another applicant. We appreciate
> the time you took to visit with us and wish you success in your
> search.
>
> Very truly yours,
>
> Sandra K. Moody
> Firm Administrator
> Pruitt & Lang LLP
>
> CONFIDENTIALITY NOTICE: This e-mail may contain information that
> is privileged and confidential. If you are not the intended
> recipient, any disclosure, copying or distribution is prohibited.`,
  },
  {
    company: "Sanjeevani Multispeciality Hospital", role: "Resident Medical Officer", candidateName: "Nikhil Joshi", stage: "interview", senderName: "Dr. Prakash Kulkarni", senderTitle: "Medical Superintendent", flags: "file",
    email: `Sub: Walk-in interview dated 05/07/2025 - Resident Medical Officer (ICU), 2 posts

Dear Nikhil Joshi,

Thank you for attending the walk-in interview at Sanjeevani Multispeciality Hospital, Nashik on 05/07/2025 for the post of Resident Medical Officer.

The selection committee has completed the process and both vacancies have been offered to other candidates. We are therefore unable to offer you an appointment at present. Your biodata will be kept in our records for one year and considered if any vacancy arises.

Wishing you good luck.

Dr. Prakash Kulkarni
Medical Superintendent
Sanjeevani Multispeciality Hospital
(NABH Accredited) | 24x7 Emergency: 0253-000000`,
  },
  {
    company: "Harrow & Finch", role: "Christmas Sales Assistant", candidateName: "Jamie", stage: "application", flags: "reapply no-reply",
    email: `View this email in your browser

[Harrow & Finch logo]

Hi Jamie,

Thanks for applying to be a Christmas Sales Assistant (temporary, 16 hours, York Coppergate). We've been bowled over by how many of you want to spend the festive season with us!

We've now read every application and sadly yours hasn't made it through to the next stage.

But we're growing, and there are new jobs in our shops and our Selby warehouse all year round. Have a nosey at careers.harrowandfinch.example and apply for anything that takes your fancy.

Love,
Team H&F

[SHOP NOW]  [FIND A STORE]  [CAREERS]
Facebook  Instagram  TikTok

Please don't reply to this email, as it's sent from an address that can't receive messages.
© Harrow & Finch Retail Limited. Privacy policy | Unsubscribe`,
  },
  {
    company: "Nordmark", role: "Working Student Data Science", candidateName: "Aylin Demir", stage: "application", senderName: "Sönke Petersen", senderTitle: "Recruiting Manager", senderEmail: "bewerbung@nordmark.example", flags: "reapply",
    email: `From: Recruiting Nordmark <bewerbung@nordmark.example>
Sent: Donnerstag, 4. September 2025 08:59
To: aylin.demir@uni-mail.example
Subject: AW: Your application - Working Student Data Science (f/m/x), 20 h/week, Hamburg [ID 70318]

Hello Aylin Demir,

we were pleased about your application as Working Student Data Science at Nordmark Versicherung AG.

The choice was not easy for us. Today, however, we have to tell you that we have decided in favour of other applicants for the first round of talks.

Perhaps there is another exciting position for you among our current vacancies? You can find them at www.nordmark.example/karriere. We would be glad to hear from you again.

Best regards from Hamburg

Sönke Petersen
Recruiting Manager

Nordmark Versicherung AG
Vorstand: Dr. Inga Lührs (Vors.), Thomas Behn · Aufsichtsrat: Prof. Dr. Uwe Carstens (Vors.)
Registergericht Hamburg HRB 00000`,
  },
  {
    company: "Tidewell Plumbing & Heating", candidateName: "Tom", stage: "interview", senderName: "Dave Tidewell",
    email: `Tom

Cheers for coming in Tuesday for a chat. Had a think and talked it over with our lad Ryan and we've took on a fella who has already got his gas ticket, so cant offer you owt just now mate.

All the best with it

Dave Tidewell
Tidewell Plumbing & Heating
Gas Safe reg. No call out charge. Rotherham, Sheffield, Barnsley

Sent from my iPhone`,
  },
  {
    company: "Cedar Flats Unified School District", role: "Special Education Paraprofessional", candidateName: "Robin Kessinger", stage: "application", flags: "reapply no-reply",
    email: `From: Cedar Flats USD Human Resources <noreply@k12apply.example>
Subject: Job ID 3107 - Special Education Paraprofessional
Date: 08/05/2025 07:00 AM

Robin Kessinger,

Thank you for your interest in employment with Cedar Flats Unified School District.

The position of Special Education Paraprofessional (Job ID 3107, 6.5 hrs/day, 183 days, Jefferson Elementary) has been filled. You were not selected for this position.

Your application remains in our online system. You must log in and apply separately for each new vacancy in which you are interested. We encourage you to do so.

Human Resources
Cedar Flats Unified School District

NOTE: This e-mail was generated automatically. Do not respond to this address. The District does not discriminate on the basis of race, color, national origin, sex, disability or age in its programs and activities.`,
  },
  {
    company: "Tallow Street Brewery", role: "Head Brewer", candidateName: "Callum", stage: "final", senderName: "Nadia Rahim", senderTitle: "Director", senderEmail: "nadia@hopandgrain.example", interviewers: ["Pete", "Marianne"], flags: "feedback agency",
    email: `From: Nadia Rahim <nadia@hopandgrain.example>
Sent: Friday, November 21, 2025 12:40
To: Callum Reid
Subject: Tallow Street

Callum, hello

I tried your mobile twice this morning but I think you're in the tank room, so I'm putting it in an email.

Pete and Marianne at Tallow Street Brewery have made up their minds on the Head Brewer job. You got down to the last two of nine, and after that second afternoon with them it was close, but they have picked the other candidate. In their words, they felt he'd be quicker at getting the new canning line to pay its way.

They've given me a good page of notes on you, nearly all of it kind. Ring me when you're out of your wellies and I'll go through it with you.

Nadia

Nadia Rahim, Director
Hop & Grain Search – recruitment for brewers, distillers and cider makers`,
  },
  {
    company: "Lumen Foods", role: "Quality Assurance Technician", candidateName: "Guadalupe", stage: "application", flags: "file no-reply",
    email: `From: "Lumen Foods via SmartHire" <notification@smarthire.example>
Subject: Lumen Foods: Quality Assurance Technician (2nd shift, Fresno, CA) #REF4471K
Date: Mon, 24 Feb 2025 19:20:11 -0800

Hello Guadalupe,

We appreciate your interest in Lumen Foods, a Hartwell Group company.

We have had the opportunity to review your application and, at this time, we have chosen to pursue other applicants whose experience more closely aligns with our needs. Your profile will stay in our talent community so that our recruiters can find you for upcoming roles. You can remove it whenever you like under My Settings.

Thank you again and good luck,

Lumen Foods Talent Team

----
Replies to this message are undeliverable and will not reach Lumen Foods.
SmartHire Inc. · Terms · Privacy · Hartwell Group, Inc. 2025`,
  },
  {
    company: "Beckwith Precision Ltd", role: "Apprentice CNC Machinist", candidateName: "Kian", stage: "task", senderName: "Lorraine Beckwith", senderTitle: "Office Manager", flags: "reapply feedback",
    email: `Dear Kian

Apprentice CNC Machinist – September 2025 intake (4 years, Level 3)

Thank you for coming to the works last Wednesday with your mum to sit our maths and spatial reasoning test. I have marked all 31 papers now.

I am sorry to say that you are not among the six we will be interviewing. Your spatial paper was one of the better ones but the maths let you down a bit. If you'd like to know which questions you dropped marks on, pop in or give me a call and I'll go over it with you.

We take on two apprentices every September, so please do try us again next year once you have your resit out of the way.

Yours sincerely

Lorraine Beckwith
Office Manager, Beckwith Precision Ltd
Unit 6, Quarry Bank Trading Estate, Dudley
ISO 9001:2015 certified`,
  },
  {
    company: "Ramble", role: "Staff Data Scientist", candidateName: "Sofia", stage: "interview", senderName: "Chidi Eze", senderTitle: "Head of Data", senderEmail: "chidi@ramble.example", interviewers: ["Hannah"], flags: "reapply",
    email: `From: Chidi Eze <chidi@ramble.example>
To: Sofia Lindqvist
Cc: Hannah Lowe
Date: 12 Dec 2025, 16:02
Subject: Re: Next steps

Hey Sofia,

Hannah and I compared notes after your two conversations with us on Monday and Wednesday. We've landed on not continuing to the onsite for the Staff Data Scientist role (London or remote, UK).

To be straight with you: we both think you're a really good IC. What we need in this seat over the next year is somebody who has set up an experimentation platform from nothing, and we didn't hear enough of that.

We'll be opening a couple of Senior roles on pricing in the new year. I'd be chuffed if you threw your name in.

Chidi
Head of Data, Ramble`,
  },
  {
    not: true, company: "Oakhanger Academy Trust", role: "Teaching Assistant", stage: "application", senderName: "Paul Devlin", senderTitle: "HR Administrator", senderEmail: "recruitment@oakhanger.example",
    email: `From: Oakhanger Academy Trust Recruitment <recruitment@oakhanger.example>
Sent: 03 June 2025 14:11
Subject: Your application – Teaching Assistant (Level 2, 27.5 hrs, term time only)

Dear Applicant,

Thank you for your application for the post of Teaching Assistant, which we have received safely.

The closing date is noon on Friday 13 June and shortlisting will take place the week after. Unfortunately, due to the number of applications we get, we are unable to write to everyone. If you have not heard from us by 27 June, please assume that you have been unsuccessful on this occasion. We regret that feedback cannot be given to applicants who are not shortlisted.

Kind regards

Paul Devlin
HR Administrator
Oakhanger Academy Trust

Oakhanger Academy Trust is committed to safeguarding and promoting the welfare of children. All posts are subject to an enhanced DBS check.`,
  },
  {
    not: true, company: "Vellum", role: "Content Strategist", candidateName: "Jordan", stage: "application", senderName: "Priscilla Ng", senderTitle: "Recruiting Coordinator", senderEmail: "priscilla.ng@vellum.example",
    email: `From: Priscilla Ng <priscilla.ng@vellum.example>
Date: Tue, Sep 16, 2025 at 11:26 AM
Subject: Vellum: an update on your application
To: Jordan Whitaker

Hi Jordan,

Thank you for your interest in Vellum and for applying to our Content Strategist (6-month contract, Chicago hybrid) role. We received more than 300 applications, and after careful consideration we unfortunately had to say no to a lot of talented people.

You're not one of them! We'd love to set up a 45 minute video interview with Tobias Frey, our Editorial Director, next week. Would any of these work for you (all Central)?

- Tue 9/23, 10:00
- Wed 9/24, 2:30
- Thu 9/25, 9:00

If none of these do, no problem, send me a few that would.

Best,
Priscilla Ng
Recruiting Coordinator | Vellum`,
  },
  {
    not: true, company: "Grünwald Logistik GmbH & Co. KG", role: "Dispatcher", stage: "interview", senderName: "Matthias Brandl", senderTitle: "Leiter Personal", interviewers: ["Ms Zoller"],
    email: `Dear Mr Kowalczyk,

thank you again for the pleasant conversation with Ms Zoller and me on 8 May.

Unfortunately we are not able to meet your salary expectation of 46,000 euros in full, as we are bound by our pay scale. We would nevertheless very much like to have you with us and are pleased to offer you the position as Dispatcher (m/w/d) at our Regensburg depot from 1 July at 43,800 euros gross per year, 30 days of holiday, probation period six months.

The employment contract is attached in duplicate. Should you decide against it, we would of course regret this, but ask you for a short message by 23 May.

Mit freundlichen Grüßen
Matthias Brandl
Leiter Personal
Grünwald Logistik GmbH & Co. KG
Kommanditgesellschaft, Sitz Regensburg, HRA 0000`,
  },
  {
    not: true, company: "Penrose Housing Association", role: "Income Officer", candidateName: "Samir", stage: "interview", senderName: "Dawn Ellery", senderTitle: "People Advisor", senderEmail: "dawn.ellery@penroseha.example",
    email: `From: Dawn Ellery <dawn.ellery@penroseha.example>
To: Samir Haddad
Sent: Thu 16/10/2025 16:37
Subject: Income Officer (35 hours, Truro) - interview last week

Dear Samir

Thank you for coming to your interview last Thursday. I'm sorry that you have not had our decision yet as we promised.

Unfortunately one of the panel has been off poorly and we have not been able to sit down together and compare scores. We now hope to let all candidates know by Wednesday 22 October. Please don't read anything into the delay either way, you are still being considered.

I appreciate that waiting isn't easy and apologise again.

Dawn Ellery
People Advisor
Penrose Housing Association`,
  },
  {
    not: true, company: "Bluepoint Airways", role: "Cabin Crew", candidateName: "Megan", flags: "no-reply",
    email: `From: Bluepoint Airways Careers <no-reply@bluepoint-careers.example>
Subject: Megan, your application is about to expire!
Date: 30 Jan 2026 06:00

Hi Megan,

You started an application for Cabin Crew - London Stansted (seasonal, March to October) but you haven't finished it yet.

Unfortunately we can't consider applications that aren't complete. If yours is not submitted by 23:59 on Sunday 1 February it will be closed automatically and you will not be able to progress any further in this campaign.

You still need to:
[ ] Upload your passport photo page
[ ] Answer the 4 eligibility questions
[ ] Press SUBMIT

>> CONTINUE MY APPLICATION <<

See you on board?
The Bluepoint Careers Crew

This is an automatic message, please do not reply to it.`,
  },
  {
    not: true, candidateName: "Yusuf", stage: "interview", senderName: "Colette Byrne", senderTitle: "Recruitment Officer",
    email: `Dear Yusuf

Re: travel claim – interview on 3 March, Specialist Biomedical Scientist (Band 6), Ashgrove University Hospitals

Thank you for your claim form. I am sorry to inform you that it has been unsuccessful. Under our policy, interview expenses are only payable for journeys that were agreed in advance with the recruiting manager, and after checking with the department we were unable to find a record of this. We are therefore returning your receipts.

This has no bearing on your application. The panel meets again on 12 March and will be in touch about the outcome of the interview after that.

Yours sincerely

Colette Byrne
Recruitment Officer`,
  },
  {
    not: true, candidateName: "Ravi",
    email: `From: Anneke Vos <anneke@frontendfjord.example>
Date: Sat, 1 Mar 2025 20:13
Subject: Your proposal for Frontend Fjord 2025

Hi Ravi,

Thank you for submitting "Taming the Cascade" to Frontend Fjord 2025.

We received 412 proposals for 18 slots. After careful consideration by the programme committee, we regret to inform you that your talk was not selected this year. We had to turn down many excellent talks, and with so many of them we can't offer individual feedback.

We'd be delighted if you submitted again next year, and in the meantime here is a code for 20% off a ticket: FJORDSPEAK20

Warmly,
Anneke Vos
Programme Co-Chair`,
  },
  {
    not: true, company: "Marisol Hotels & Resorts", role: "Front Desk Agent", candidateName: "Kelvin Odom", stage: "application", flags: "no-reply",
    email: `Dear Kelvin Odom,

Thank you for applying for the position of Front Desk Agent (Part-Time, Req. 25-11098, Orlando) at Marisol Hotels & Resorts. Your application was submitted successfully.

WHAT HAPPENS NEXT?
Our recruiters will compare your qualifications with the requirements of the role. Should you be selected to continue, someone will contact you by phone or email. If you are not selected, you'll get an email from us and your status will change to "No Longer Under Consideration" in your candidate profile. In that case we'll keep your resume on file for 12 months for other opportunities.

Sincerely,
Marisol Talent Acquisition

Do not reply to this email. This mailbox is not monitored.
[image: spacer.gif] [image: Marisol_footer_2x.png]`,
  },
  {
    not: true, company: "Trident Softech Pvt Ltd", role: "Associate Software Engineer", candidateName: "Rohit", senderName: "Shalini Menon", senderTitle: "Deputy Manager - Talent Onboarding", senderEmail: "onboarding@tridentsoftech.example",
    email: `From: Shalini Menon <onboarding@tridentsoftech.example>
To: Rohit Verma
Date: Mon, 7 Jul 2025 at 19:52
Subject: Revision in Date of Joining | Associate Software Engineer | TS/2025/BLR/0934

Dear Rohit,

Hope you are doing well.

This is with reference to the offer letter issued to you on 12th May 2025 for the position of Associate Software Engineer at Trident Softech Pvt Ltd, Bengaluru.

We regret to inform you that due to changes in project timelines we will not be able to onboard you on 14th July as planned. Your revised date of joining is 18th August 2025. All other terms and conditions of the offer remain unchanged.

We sincerely regret the inconvenience caused and look forward to welcoming you. Kindly acknowledge this mail.

Regards,
Shalini Menon
Deputy Manager - Talent Onboarding
Trident Softech Pvt Ltd

DISCLAIMER: The contents of this e-mail are confidential and intended for the named recipient only. E-mail transmission is not guaranteed to be secure or error-free.`,
  },
  {
    not: true, company: "Larkfield Nursery", role: "Deputy Room Leader", candidateName: "Courtney", senderName: "Gemma Stubbs", senderTitle: "Nursery Manager",
    email: `Hi Courtney,

Unfortunately we still haven't had anything back from your second referee (Little Acorns) even though I've chased them twice now. As I think I said when I rang, we can't confirm the Deputy Room Leader job until we have two satisfactory references, and Ofsted are very strict about it.

Could you either give them a nudge or let me have another name by Friday? I'd hate for us to have to push your start date back.

Thanks lovely,

Gemma Stubbs
Nursery Manager
Larkfield Nursery, Kettering
Rated GOOD in all areas`,
  },
  {
    not: true, company: "Quarterdeck Energy", role: "Graduate Reservoir Engineer", candidateName: "Isla", stage: "application", flags: "no-reply",
    email: `From: Quarterdeck Energy Early Careers <earlycareers-noreply@quarterdeck.example>
Sent: 10 November 2025 09:00
Subject: Graduate Reservoir Engineer, Aberdeen 2026: your next step

Hello Isla

Thanks for applying to our 2026 graduate programme. We've reviewed your application for Graduate Reservoir Engineer and competition has been tougher than ever, with only one in six applicants getting past this point.

Congratulations, you have been selected to take our online assessments. You have 5 days to complete them:

1. Numerical reasoning (18 mins)
2. Situational judgement (untimed)

Please note that if you don't meet the benchmark we will not be able to take your application any further this year and, given the numbers, we can't give individual feedback on results.

Good luck!
Early Careers, Quarterdeck Energy

This inbox isn't monitored. Need an adjustment? Call 0800 000 0000.`,
  },
  {
    not: true, company: "Fieldstone Credit Union", role: "Loan Processor I", candidateName: "Terrell", stage: "screen", senderName: "Bev Aldridge", senderTitle: "HR Generalist", senderEmail: "baldridge@fieldstonecu.example",
    email: `Hi Terrell,

We're sorry to see you go! Per your email this morning I've withdrawn you from consideration for Loan Processor I (Des Moines, full-time) and cancelled Thursday's panel interview. I totally understand that the commute wouldn't work. I had really enjoyed our phone interview and was hoping to see you here.

You won't be considered any further for this position, but if your situation changes we would welcome an application from you any time.

Wishing you the best in your future endeavors,

Bev Aldridge
HR Generalist, Fieldstone Credit Union
baldridge@fieldstonecu.example

> On Oct 21, 2025, at 8:03 AM, Terrell Banks wrote:
>
> Good morning Bev, thank you for all your help, but I've decided
> to take myself out of the running. It's an hour and ten each way.`,
  },
  {
    not: true, company: "Whitmore & Sons Funeral Directors", role: "Funeral Arranger", candidateName: "Hazel", senderName: "Ruth Whitmore",
    email: `Dear Hazel,

I'm so sorry, but we can't do the 14th after all, as we have two services that day and there will be nobody in the office to see you. I do apologise for letting you down at such short notice.

Could you come for your interview for the Funeral Arranger position (part time, 20 hours) on Monday the 17th at 10 instead? My brother Alan and I will both be there and we look forward to meeting you.

If that doesn't suit then please say and we'll find another day.

Kind regards

Ruth Whitmore
Whitmore & Sons Funeral Directors
Est. 1921. Independent and family run.`,
  },
  {
    not: true, candidateName: "Nathan", flags: "no-reply",
    email: `From: Moorland & District Building Society <donotreply@moorlandbs.example>
Subject: Your application – decision
Date: 19/09/2025

Dear Nathan

Thank you for your recent application. Reference: 0099-31427-CC

We have considered it carefully but we are sorry to say that we are unable to accept it on this occasion. This decision was made using information from a credit reference agency as well as the details you gave us about your employment and income.

You can ask us to look at the decision again by writing to Credit Card Applications, PO Box 114, Skipton. Making several credit applications in a short time may affect your credit score.

Yours sincerely
Customer Lending Team

Moorland & District Building Society is authorised by the Prudential Regulation Authority. Please don't reply to this email.`,
  },
  {
    company: "Bracken & Flint", role: "Head of Operations", candidateName: "Rasheed", stage: "final", senderName: "Imogen Castellane", senderTitle: "Founder", senderEmail: "imogen@brackenandflint.co", interviewers: ["Petra", "Dominik", "Yusra"], flags: "file feedback",
    email: `From: Imogen Castellane <imogen@brackenandflint.co>
To: Rasheed Oyelaran
Subject: where we've landed

Hi Rasheed,

I have started this email three times, so let me put the main thing first: we've asked someone else to be our Head of Operations, and this morning she said yes.

You gave us far more than we had any right to ask for. Two long conversations with Petra and Dominik, a whole wet Thursday in the warehouse with Yusra, and that brutally honest page about our returns process, which is now pinned above the packing bench. By the end it was you and one other person, and we argued about it for most of a weekend.

What tipped it was boring. She has moved a business our size out of one building and into another, and that is what the next nine months are going to be. If we were staying put I think this letter would be going to her.

Your CV stays in my drawer, and if Leeds happens next year you'll get a call from me before anyone writes an advert. And if you'd like to talk any of this through, ring me. I mean it. Evenings are best, after the kids are down.

With real thanks,
Imogen

Imogen Castellane
Founder, Bracken & Flint
07700 900341`,
  },
  {
    company: "Marlowe's", candidateName: "Kit", stage: "task", senderName: "Joss",
    email: `Hey Kit, thanks for doing the trial shift on Saturday, you were lovely with the customers.
We're going with one of the others who's already done a year on a busy bar.
Pop in for your tips, they're in an envelope behind the till. All the best, Joss (Marlowe's)`,
  },
  {
    company: "St Aldhelm's Primary School", role: "Year 4 Class Teacher", stage: "interview", senderName: "Frances Whitcombe", senderTitle: "Headteacher", senderEmail: "head@staldhelms-primary.example", interviewers: ["Mr Doyle", "Canon Pryce", "Mrs Anand"], flags: "reapply feedback",
    email: `Dear Miss Okonjo,

Thank you for spending Tuesday with us. The children in Maple Class have asked twice whether "the volcano lady" is coming back, which tells you how your lesson went down.

The governors and I have now made our decision and I am sorry to tell you that we have appointed another applicant to the post of Year 4 Class Teacher. Mr Doyle, Canon Pryce and Mrs Anand, who sat with me on the panel, all spoke warmly of your interview, and Mr Doyle in particular was struck by the way you handled the question about mixed-ability maths. The successful applicant had led phonics across a key stage, and as a one-form-entry school we are always counting who can cover what.

I would be glad to give you some more detailed feedback over the telephone. Please ring Sheila in the office and she will find us a quarter of an hour.

We will be advertising a Key Stage 1 post after Easter and I very much hope to see your name among the applications.

Yours sincerely,

Frances Whitcombe
Headteacher
St Aldhelm's Primary School
Tel. 01632 960 118
head@staldhelms-primary.example`,
  },
  {
    role: "Finance Business Partner", candidateName: "Anneliese", stage: "interview", senderName: "Callum Reddy", senderTitle: "Senior Consultant, Accounting & Finance", senderEmail: "callum.reddy@harrowgatesearch.example", interviewers: ["Tom"], flags: "file agency",
    email: `Hi Anneliese,

Tried your mobile twice but I guess you're in month end, so I'll do this by email.

Heard back from my client on the Finance Business Partner role. Tom really enjoyed meeting you on Wednesday, he said you were the most commercial of everyone he saw, but they're taking two other people through to the next stage and it stops here for you this time. The thing they kept coming back to was SAP: they go live in October and want someone who has been through it.

I know you were keen on this one so I'm gutted for you. You're well and truly on my list, and I've got your updated CV on the system, so the minute something similar lands you'll be hearing from me.

Speak soon,
Callum

Callum Reddy | Senior Consultant, Accounting & Finance
Harrowgate Search
t: 0161 496 0772 | callum.reddy@harrowgatesearch.example`,
  },
  {
    company: "University of Carrow", role: "Lectureship in Medieval History", stage: "interview", senderName: "Professor Ingrid Solheim", senderTitle: "Chair of the Appointments Panel", senderEmail: "i.solheim@carrow.example", interviewers: ["Dr Baptiste Lemoine", "Professor Adaeze Nwosu"],
    email: `Dear Dr Vasquez-Thorne,

Lectureship in Medieval History

I am writing as chair of the panel which met you on 14 and 15 May. You will, I think, have guessed from the delay that the decision was a hard one.

The panel has recommended another of the three shortlisted candidates for appointment, and the Faculty has accepted that recommendation. I should like you to know that there was no member of the panel who did not consider you appointable. Dr Baptiste Lemoine described your presentation on the Flemish account rolls as the best thing he had heard in that room for years, and Professor Adaeze Nwosu, who met you separately to talk about the teaching portfolio, said much the same about your plans for the second-year survey. In the end the Faculty's need for palaeography teaching weighed more heavily than we had foreseen when we wrote the advertisement.

I look forward to reading the book when it appears, and hope our paths will cross at Kalamazoo or elsewhere.

With my best wishes,

Professor Ingrid Solheim
Chair of the Appointments Panel
School of History, University of Carrow
i.solheim@carrow.example`,
  },
  {
    company: "Ledgerly", role: "Backend Engineer", candidateName: "Thandi", stage: "interview", senderName: "Mikkel Brandt", senderTitle: "Engineering Manager, Payments", senderEmail: "mikkel@ledgerly.example", interviewers: ["Rosa", "Hyun-woo"],
    email: `From: Mikkel Brandt <mikkel@ledgerly.example>
Date: Mon, 9 Sep 2024 at 17:42
Subject: Re: Checking in - Backend Engineer
To: Thandi Mokoena <thandi.mokoena@mailbox.example>

Hi Thandi,

You shouldn't have had to chase, that's on me.

We talked it over on Friday, Rosa, Hyun-woo and I, and we've decided not to take it further. You're clearly a solid engineer and the debugging hour with Hyun-woo was fun for him too. On the design conversation Rosa felt we had to steer a lot around consistency and retries, and in a team of four that owns the money movement that's the bit we can't compromise on.

Wish you a good landing somewhere,
Mikkel

Mikkel Brandt
Engineering Manager, Payments
Ledgerly

> On Mon, 9 Sep 2024 at 09:15, Thandi Mokoena <thandi.mokoena@mailbox.example> wrote:
>
> Hi Mikkel,
>
> I hope you had a good weekend. I just wanted to check whether there is any news on the Backend Engineer position. I really enjoyed meeting Rosa and Hyun-woo and I'm still very interested. I do have another process moving along, so any indication would help.
>
> Kind regards,
> Thandi`,
  },
  {
    company: "Norrland Paper Group", role: "Process Safety Engineer", candidateName: "Kwabena Asante", stage: "application", flags: "reapply no-reply",
    email: `From: Norrland Paper Group <norrlandpaper@myworkday.example>
Subject: Your application for R-0048812 Process Safety Engineer

Dear Kwabena Asante,

Thank you for your interest in Norrland Paper Group and for applying for the position of Process Safety Engineer (R-0048812).

After careful consideration, we regret to inform you that we will not be moving forward with your application at this time. We received a large number of applications from highly qualified candidates and have decided to proceed with those whose experience most closely matches our current requirements.

We encourage you to visit our careers site regularly and apply for other opportunities that match your skills and interests.

We wish you every success in your job search.

Sincerely,
Talent Acquisition
Norrland Paper Group

This is an automatically generated message. Please do not reply to this email.`,
  },
  {
    company: "Whitmoor General Hospital", role: "Ward Manager", candidateName: "Gloria", stage: "interview", senderName: "Bernadette Achterberg", senderTitle: "Matron, Elderly Care", interviewers: ["Sister Malone", "Dr Iqbal"], flags: "feedback internal",
    email: `Dear Gloria,

I said I would let you know by the end of the week and I didn't want you to go into your nights still wondering.

The Ward Manager post has gone to one of our own deputies on Larch Ward. I realise that is the answer nobody from outside wants to hear, and I promise you it wasn't decided before you walked in. Sister Malone and Dr Iqbal both scored you very highly and you were the only person all day who asked what the relatives think of us.

She simply knew the ward and the staffing mess we are in, and she could start on Monday.

If you would like to go through your scores with me I am in the office most afternoons on ext. 4410.

Thank you for coming all that way.

Bernadette Achterberg
Matron, Elderly Care
Whitmoor General Hospital`,
  },
  {
    company: "Pelagia Robotics", role: "Mechanical Design Engineer", candidateName: "Diego", stage: "interview", senderName: "Sunniva Aas", senderTitle: "Co-founder & CTO", interviewers: ["Marek", "Lou"], flags: "file closed",
    email: `Diego,

Not the mail I wanted to write. Our lead investor has pushed the second tranche to next year, and as of yesterday every open position is frozen, the Mechanical Design Engineer one included. So I can't go on with you, and I'm not going to string you along with a "maybe in spring".

It has nothing to do with Monday. Marek and Lou came out of that room already discussing which desk you'd get.

I'll keep your portfolio and your number, and if the money comes I'll call. But take the other job if they offer it. You should.

Sunniva Aas
Co-founder & CTO, Pelagia Robotics`,
  },
  {
    company: "The Gilded Pike", role: "sous chef", candidateName: "Mehdi", stage: "task", senderName: "Laurent",
    email: `Mehdi, chef Laurent here from The Gilded Pike. I decided on the other guy for sous chef. You cook well, the turbot on your trial was perfect, but on the pass you are too quiet for my kitchen and Friday with 140 covers I need somebody who shouts. No hard feelings. Keep the apron.

Laurent`,
  },
  {
    company: "Fernhollow Trust", role: "Community Fundraiser", candidateName: "Luke", stage: "interview", senderName: "Patience Adjei", senderTitle: "Head of Income", senderEmail: "patience.adjei@fernhollow.example", interviewers: ["Graham"], flags: "reapply",
    email: `From: Luke Abernethy <luke.abernethy@post.example>
To: Patience Adjei <patience.adjei@fernhollow.example>
Subject: Re: Community Fundraiser

Dear Patience,

Thank you for letting me know, and for being so kind about it. Naturally I'm disappointed, but I did enjoy meeting you and Graham, and I'll keep an eye on your website.

Best wishes,
Luke

-----Original Message-----
From: Patience Adjei <patience.adjei@fernhollow.example>
Sent: 21 February 2025 16:08
To: Luke Abernethy
Subject: Community Fundraiser

Dear Luke,

Graham and I have now seen everybody and have chosen someone else for the Community Fundraiser role. She has run events in exactly this patch of Shropshire and half the village halls already know her, which I'm afraid we couldn't look past.

You came across as thoughtful and funny and very well prepared. We recruit again every autumn for the corporate team and I'd urge you to have a go at that one, it would suit you better anyway.

Warmly,
Patience

Patience Adjei
Head of Income
Fernhollow Trust`,
  },
  {
    company: "Duquesne Marine Insurance", role: "Claims Handler", candidateName: "Femi", stage: "screen", senderName: "Olivia Tranter", senderTitle: "Recruitment Consultant", senderEmail: "olivia@castlegate-people.example", flags: "no-feedback agency",
    email: `Hi Femi,

Thanks again for your time on the phone last Thursday.

I put you forward to Duquesne Marine Insurance for the Claims Handler vacancy and they've come back today. On this occasion they have chosen not to interview you. They had a lot of CVs through from several agencies and have told us they won't be giving individual feedback at this stage, so I'm afraid I have nothing more to pass on.

Have a good weekend when it comes!

Kind regards

Olivia Tranter
Recruitment Consultant
Castlegate People Ltd
olivia@castlegate-people.example
DDI 0117 496 0233`,
  },
  {
    company: "Tidewater Analytics", role: "Data Scientist", candidateName: "Jonas", stage: "task", senderName: "Priyanka Raghunathan", senderTitle: "Lead Data Scientist", flags: "reapply",
    email: `Hi Jonas,

Thanks for sending the take-home back so quickly. Two of us read it independently and I wanted to give you something better than a form letter in return.

What we liked: the cleaning notebook was a pleasure, you spotted the duplicated sensor ids that about one in ten people spot, and your plots were labelled (you'd be amazed).

What held us back: the validation split leaks across vessels, so the 0.94 isn't really a 0.94, and the write-up doesn't raise the question of whether a manager could act on the prediction. For a Data Scientist who'd be talking to port authorities from week two, that second one matters most to us. So we won't be inviting you to the panel day.

None of this is fatal and you're early in your career. Have another go with us in a year or so, I'd happily read your next one.

Priyanka Raghunathan
Lead Data Scientist
Tidewater Analytics`,
  },
  {
    company: "Ashgrove Veterinary Partners", role: "Veterinary Nurse", candidateName: "Sorcha", stage: "interview", senderName: "Hamish Lockerbie", senderTitle: "Partner", interviewers: ["Bea"],
    email: `Dear Sorcha

Bea and I loved meeting you (and so, evidently, did the three-legged cat). We had too many good people for one Veterinary Nurse job and have plumped for somebody who lives ten minutes away, because of the on-call.

Thank you for coming to see us and good luck with the exams.

Hamish Lockerbie BVMS MRCVS
Partner
Ashgrove Veterinary Partners`,
  },
  {
    company: "Kestrel & Vane Architects", role: "Part II Architectural Assistant", candidateName: "Ruairi", stage: "application", senderName: "Nadia Hallström", senderTitle: "Associate", senderEmail: "nadia@kestrelvane.example", flags: "file",
    email: `Hi Ruairi,

I look at every portfolio that comes in for the Part II Architectural Assistant place, and this year that was 212 of them, so please forgive the brevity.

Yours was one that I went back to. We're interviewing five people and you aren't one of them, mostly since we're after someone with Revit on a live housing job. Your timber drawings are gorgeous and I've saved the PDF in the folder we go to first whenever a spot opens up.

Nadia

Nadia Hallström
Associate, Kestrel & Vane Architects
nadia@kestrelvane.example`,
  },
  {
    company: "Borough of Eastmere Council", role: "Housing Options Officer", stage: "interview", flags: "feedback",
    email: `Our ref: EMC/HO/2291

Dear Applicant

Housing Options Officer - Housing Solutions Service

Thank you for attending the interview for the above post.

I regret to inform you that on this occasion you have not been successful. The standard of candidates was very high and the panel found the decision a difficult one.

Should you wish to receive feedback on your interview, please contact the Recruitment Team on 01632 960 555 within 14 days of the date of this email.

I would like to take this opportunity to thank you for your interest in working for the Council.

Yours faithfully

Recruitment Team
Human Resources
Borough of Eastmere Council`,
  },
  {
    company: "Northlight Theatre", role: "Assistant Director", candidateName: "Zuzanna", stage: "final", senderName: "Caspian Bell", senderTitle: "Artistic Director", interviewers: ["Winnie Tsang", "Ravi"], flags: "feedback",
    email: `Dearest Zuzanna,

I hate doing this by email, but I'm in tech until midnight and you asked for the news the moment there was any.

It isn't you. We went round and round, and after Friday's last meeting it was a straight choice between two. Winnie Tsang would have had you in a heartbeat. Ravi thought your pitch for the Lorca was the bravest idea in the whole process. I was the one who wavered, so be cross with me and not with them: I need an Assistant Director who has already taken a show on the road, because in March I shall be in Toronto and there'll be nobody to ask.

Let me buy you a coffee when we've opened, and I'll tell you properly what I saw and what I'd push you on. Say the word and I'll find a date.

You're going to be very good at this. You already are.

Caspian Bell
Artistic Director
Northlight Theatre`,
  },
  {
    company: "The Saltmarsh Herald", role: "reporter", candidateName: "Arjun", stage: "task", senderName: "Deborah Quill", senderTitle: "News Editor", senderEmail: "d.quill@saltmarshherald.example", flags: "no-feedback",
    email: `Arjun -

Read your three test pieces last night. Clean copy, decent intros, but nothing in there that I couldn't have got from the council's press office, and a reporter who brings me stories is what I'm short of. So it's a no from me.

I don't do notes on individual pieces, there were 40 of you. Good luck.

Deborah Quill
News Editor, The Saltmarsh Herald
d.quill@saltmarshherald.example`,
  },
  {
    company: "Orrin Medical Devices GmbH", role: "Regulatory Affairs Manager", stage: "interview", senderName: "Stefanie Kühnert", senderTitle: "HR Business Partner", senderEmail: "stefanie.kuehnert@orrin-medical.example", interviewers: ["Dr. Pfannenstiel"],
    email: `Dear Ms Delacroix,

Thank you very much for the pleasant conversation with Dr. Pfannenstiel and me on 3 June and for your interest in the position of Regulatory Affairs Manager (m/f/d).

After intensive deliberation we have decided in favour of another candidate whose profile corresponds even more closely to our requirements. Please do not regard this as a judgement on your qualifications.

In accordance with data protection law your documents will be deleted six months after completion of the procedure.

We wish you all the best for your professional and personal future.

Kind regards

i. A. Stefanie Kühnert
HR Business Partner
Human Resources / Location Tuttlingen
Orrin Medical Devices GmbH
Phone +49 7461 555 01 34
stefanie.kuehnert@orrin-medical.example`,
  },
  {
    company: "Parish of St Brannock", role: "Director of Music", candidateName: "Edmund", stage: "interview", senderName: "Hilary Pomfret", senderTitle: "Churchwarden and Chair of the Appointment Panel", interviewers: ["Mother Josephine", "Alastair Keene"],
    email: `Dear Edmund,

On behalf of the Parish of St Brannock, may I thank you for coming to us last weekend, and for being so patient with our organ, which I'm told behaved no better for you than for anybody.

The panel met yesterday evening. Mother Josephine, Alastair Keene and I were of one mind that you are a very fine musician. We were also of one mind that the choir at this moment needs rebuilding from the ground, with children, from the primary school up, and that another of those we saw was the person to do it. She has accepted the post of Director of Music and will be with us from Advent.

I know that you gave up a Sunday of your own to be here. You would be most welcome to play for us at one of the summer recitals, for which we do pay, though not much.

Yours very sincerely,
Hilary Pomfret
Churchwarden and Chair of the Appointment Panel`,
  },
  {
    role: "nanny", candidateName: "Carla", stage: "interview", senderName: "Jenna & Mike",
    email: `Hi Carla, thank you so much for coming round on Sunday, the twins still talk about you. We've decided to go with another nanny who can also do the school run on Wednesdays. We hope you find a lovely family really soon!
Jenna & Mike x`,
  },
  {
    company: "Quillfeather Games", role: "Narrative Designer", candidateName: "Bex", stage: "final", senderName: "Tomasz Wrona", senderTitle: "Talent Partner", senderEmail: "tomasz@quillfeather.example", interviewers: ["Aurelie", "Sam Ito", "Giorgos"], flags: "file feedback internal",
    email: `---------- Forwarded message ---------
From: Tomasz Wrona <tomasz@quillfeather.example>
Date: Thu, 14 Nov 2024 at 11:03
Subject: Narrative Designer - outcome
To: Bex Halloran <bexhalloran@inbox.example>
Cc: Aurelie Fontaine <aurelie@quillfeather.example>

Hi Bex,

I promised you an answer today, whichever way it went. It went the other way.

After the final round the team decided to move one of our own QA writers up into the Narrative Designer seat. She'd been doing bits of the job for the best part of a year, and once she put her hand up it became hard to argue against. I do realise how that sounds after five weeks and four calls with us.

Aurelie, Sam Ito and Giorgos each asked me to say hi, and Giorgos wants you to know he has stolen your joke about the lighthouse keeper.

Two things if you want them: (1) half an hour with Aurelie for feedback, just send me slots; (2) a place in our talent community, I've already added you so you'd hear of the DLC roles first. Tell me if you'd rather I took you off.

Thanks for all of it,
Tomasz

Tomasz Wrona (he/him)
Talent Partner @ Quillfeather Games`,
  },
  {
    company: "Solvane", role: "Customer Success Manager", candidateName: "Ola", stage: "screen", senderName: "Marguerite",
    email: `Hi Ola, it was good to chat on Tuesday! I've shared my notes from our call with the hiring manager, and she'd like to focus on people who've worked with enterprise accounts, so we'll leave it there for the Customer Success Manager role.

Thanks for your time and take care,
Marguerite from Solvane`,
  },
  {
    company: "Highmead Farm", role: "assistant herdsperson", candidateName: "Danny", stage: "task", senderName: "Gwyn Prosser",
    email: `Danny

Thanks for doing the two milkings with us. You are good with the cows no doubt about it but you were late both mornings and I can't have that with the tanker coming at 7. I have given the assistant herdsperson job to a lad from Llandeilo.

Send me your mileage and I will pay it.

Gwyn Prosser
Highmead Farm
07700 900812`,
  },
  {
    company: "Corvid Bank", role: "Graduate Analyst, Risk", candidateName: "Siobhan", stage: "task", flags: "reapply no-feedback no-reply",
    email: `Corvid Bank Early Careers <no-reply@earlycareers.corvidbank.example>

Hi Siobhan,

Thank you for completing the online assessments as part of your application to our Graduate Analyst, Risk programme.

Having reviewed your results, we're sorry to let you know that we won't be progressing your application any further this year.

Because of the volume of applications we receive, we're unable to offer individual feedback at this stage of the process.

We know this isn't the news you were hoping for. You're welcome to apply again when applications reopen next September.

Good luck with your studies,
The Early Careers Team
Corvid Bank

Please don't reply to this email, as this inbox isn't monitored.`,
  },
  {
    company: "Anselm Institute", role: "Programme Manager (Global Health)", candidateName: "Helene", stage: "interview", senderName: "Lindiwe Mabaso", senderTitle: "Deputy Director, Programmes", senderEmail: "lmabaso@anselm.example", interviewers: ["Dr Otieno", "Claudia"], flags: "reapply closed",
    email: `Dear Helene,

I owe you an explanation as well as an answer.

When Dr Otieno, Claudia and I spoke with you in January we fully expected to fill the Programme Manager (Global Health) post before the spring. Since then the grant which was to pay for it has been halved, and last week the board took the decision to withdraw the post altogether. We are therefore closing the recruitment without making any appointment, and writing in the same terms to the other people we met.

It would be dishonest to say that we would have offered it to you, because we never got as far as comparing notes. But I can tell you that nobody had a word to say against you, and that your remarks on data sharing agreements have found their way, unattributed I'm afraid, into our new policy.

If you see anything of ours advertised in the future, I do hope that this won't have put you off applying.

With apologies and good wishes,
Lindiwe

Lindiwe Mabaso
Deputy Director, Programmes
Anselm Institute
lmabaso@anselm.example | +27 21 555 0147`,
  },
  {
    company: "Rooks & Tallow", role: "Sales Development Representative", candidateName: "Nia", stage: "interview", senderName: "Brad Kowalczyk", senderTitle: "VP Sales", senderEmail: "brad.k@rooksandtallow.example", interviewers: ["Tasha"],
    email: `From: Brad Kowalczyk <brad.k@rooksandtallow.example>
To: Nia Pemberton
Subject: RE: Thank you!

Nia - appreciate the note, and the follow-up is exactly what I tell my reps to do, so points for that.

Tasha and I compared scorecards. We're hiring two and you were our number four. Good energy, needs more reps on handling the price objection. Go get them somewhere else and prove me wrong.

Brad

Brad Kowalczyk
VP Sales, Rooks & Tallow
sent from my phone

________________________________
From: Nia Pemberton
Sent: Wednesday, March 5, 2025 8:02 PM
To: Brad Kowalczyk
Subject: Thank you!

Hi Brad,

Thank you for taking the time to meet with me today about the Sales Development Representative position. I left even more excited than I came. Please pass my thanks to Tasha as well!

Best,
Nia`,
  },
  {
    company: "Lumen Press", role: "Editorial Assistant", candidateName: "Amira Haddad", stage: "interview", senderName: "Constance Ferreira-Webb", senderTitle: "Publishing Director, Children's", interviewers: ["Polly", "Jide"],
    email: `Dear Amira Haddad,

Polly, Jide and I so enjoyed our hour with you, and we've gone on quoting your line about picture books being "the only form where the reader can't read" ever since.

We have given the Editorial Assistant job to somebody else. There was very little in it. All six of the people we met could have done it, and I don't say so to be polite: we made a list of reasons, crossed most of them out, and were left with the fact that one of you had spent two years at a bookseller's and could talk to our reps in their own language.

I'd like to say something that I wish had been said to me at twenty-three. Getting as far as the room, out of four hundred and sixty, is not luck. Please keep going. Write to the small houses as well as the big ones, and don't let anybody make you work for nothing.

With every good wish,

Constance Ferreira-Webb
Publishing Director, Children's
Lumen Press
3rd Floor, 18 Carrier Street`,
  },
  {
    company: "Brightwell Logistics", role: "Transport Planner", candidateName: "Pavel", stage: "interview", senderName: "Karen Osei-Mensah", senderTitle: "HR Advisor", senderEmail: "karen.osei-mensah@brightwell.example", flags: "file",
    email: `Dear Pavel,

Thank you for attending an interview for the position of Transport Planner at Brightwell Logistics.

Unfortunately, we will not be offering you the position on this occasion. We were impressed with your experience, however another candidate was a closer match to the requirements of the role.

With your permission, we will keep your details on file for 12 months and contact you should a suitable vacancy arise.

Thank you once again for your time, and best of luck for the future.

Kind regards,

Karen Osei-Mensah
HR Advisor
Brightwell Logistics
T: 01632 960 307
E: karen.osei-mensah@brightwell.example`,
  },
  {
    company: "Haverstock Academy", role: "Head of Physics", stage: "interview", senderName: "Marcus Adeyinka-Ross", senderTitle: "Principal", interviewers: ["Dr Lisle", "Ms Barzani"], flags: "internal",
    email: `From: Marcus Adeyinka-Ross
Subject: Fw: Re: Head of Physics

Dear Mr Tolland,

My reply of Monday seems to have bounced, so here it is again, with apologies for the extra days.

Marcus Adeyinka-Ross
Principal, Haverstock Academy

--- original ---

Dear Mr Tolland,

Thank you for your message below. You asked for plain speaking, so: we have promoted from within. The colleague who has been acting up since September was the strongest on the day and takes over as Head of Physics in the new term.

Dr Lisle thought your A-level lesson was outstanding. Ms Barzani, who took you round with the student panel, reports that they put you first. Where we were less sure was the budget exercise, and in leadership interviews it is always the dull parts that decide.

I have no doubt you'll be running a department before long.

M. A.-R.

>> Dear Principal, thank you for a stimulating day at Haverstock. Whatever the outcome, I would be grateful if you could tell me straight. Yours, Peter Tolland`,
  },
  {
    not: true, company: "Juniper & Rye", role: "Pastry Chef", candidateName: "Matteo", senderName: "Coralie",
    email: `Hi Matteo,

Unfortunately Thursday doesn't work for us any more, we've got a wedding order for 200 that came in this morning. Could you come for your interview for the Pastry Chef job on Friday at 3 instead? Bring your shoes, I may put you on the choux for half an hour.

Sorry for the mess-around!
Coralie
Juniper & Rye`,
  },
  {
    not: true, company: "Halden Wind", role: "Site Manager", candidateName: "Sinéad", stage: "final", senderName: "Eirik Tveit", senderTitle: "Director of Construction", senderEmail: "eirik.tveit@haldenwind.example", interviewers: ["Bjarne", "Maryam"],
    email: `Sinéad,

I'll keep you in suspense no longer than this sentence: we would like you to be our Site Manager, and I'm delighted.

Bjarne and Maryam were unanimous after last week's final round. There were two other very strong people and it wasn't easy to disappoint them, but you were first on all three lists.

The formal letter comes from HR tomorrow. Salary as we discussed, start on 1 August or whenever your notice allows. Ring me if anything in it looks odd.

Eirik Tveit
Director of Construction, Halden Wind
eirik.tveit@haldenwind.example
+47 555 01 290`,
  },
  {
    not: true, company: "Meridian Water", role: "Network Technician", candidateName: "Owen Prys", stage: "application", flags: "no-reply",
    email: `From: Meridian Water Careers <donotreply@meridianwater.example>

Dear Owen Prys,

Thank you for applying for the role of Network Technician. We confirm that we have received your application.

Our recruitment team will review your application against the criteria for the role. Due to the high volume of applications, we regret that we are only able to contact those candidates who are shortlisted. If you have not heard from us within four weeks of the closing date, please assume that you have been unsuccessful on this occasion.

You can check the status of your application at any time in your candidate account.

Kind regards,
Meridian Water Recruitment

This mailbox is not monitored. Please do not reply.`,
  },
  {
    not: true, company: "Foxglove Studio", role: "Senior Product Designer", candidateName: "Tobias", stage: "final", senderName: "Ines Carvalho", senderTitle: "Design Director", interviewers: ["Leanne", "Dashiell"],
    email: `Hi Tobias,

I know we said you'd hear by Wednesday, and it's Friday. I'm sorry. It's not a no.

Leanne and Dashiell both came out of the final round very positive, but our CEO wants to sign off on every Senior Product Designer hire herself just now, and she's on a plane until Sunday. You will have an answer from me by Tuesday evening, even if the answer is that I need one more day.

If your other offer has a deadline before that, tell me and I'll go and wake her.

Ines Carvalho
Design Director, Foxglove Studio`,
  },
  {
    not: true, company: "Thornbury Legal LLP", role: "Paralegal", candidateName: "Imani", senderName: "Rowena Hatch", senderTitle: "Office Manager", senderEmail: "rowena.hatch@thornburylegal.example",
    email: `From: Rowena Hatch <rowena.hatch@thornburylegal.example>
Subject: RE: Withdrawing my application - Paralegal

Dear Imani,

Thank you for letting us know. We are sorry to lose you, but completely understand that the other position is nearer home, and I have taken you out of the process and cancelled Thursday's interview with Mr Sandoval.

If things change, do apply to us again. I will keep your CV on file in the meantime.

Congratulations, and kind regards,

Rowena Hatch
Office Manager
Thornbury Legal LLP

From: Imani Beaumont
Sent: 11 April 2025 13:20
To: Rowena Hatch
Subject: Withdrawing my application - Paralegal

Dear Ms Hatch,
I regret that I have to withdraw my application for the Paralegal position, as I have decided to accept another offer. Thank you for considering me, and please give my apologies to Mr Sandoval.
Kind regards
Imani Beaumont`,
  },
  {
    not: true, company: "Castor Mobility", role: "Embedded Software Engineer", candidateName: "Chidi", stage: "screen", senderName: "Lukas Oberhauser", senderTitle: "Team Lead Firmware",
    email: `Hi Chidi,

Following your call with our recruiter Johanna last week I'd like to invite you to the next step for the Embedded Software Engineer position: a small task, attached as a zip. It shouldn't eat more than three hours; if it does, stop and write down what you would have done. Most people don't finish the last part and we don't reject anyone for that.

Please send it back by the 18th. After that you would meet Agnieszka and me for an hour.

Viel Erfolg!
Lukas Oberhauser
Team Lead Firmware
Castor Mobility`,
  },
  {
    not: true, candidateName: "Dalia", flags: "no-reply",
    email: `JobHarbour Alerts <alerts-noreply@jobharbour.example>

Hi Dalia,

5 new jobs match your search "marketing manager, Bristol"

* Marketing Manager - Severnside Cycles - £38k
* Brand Manager - Ottery Foods - £41k
* Marketing & Events Lead - Clifton Arts Centre - £34k
* Growth Marketing Manager - Plinth - remote
* Marketing Manager (maternity cover) - Avonvale Housing - £36k

Not the right fit? Unfortunately we can't read minds yet, so edit your alert to see better matches.

You receive this email because you created a job alert on JobHarbour. Unsubscribe`,
  },
  {
    not: true, company: "Wexcombe School", role: "Teaching Assistant", stage: "application", senderName: "Lorna Strickland", senderTitle: "School Business Manager", senderEmail: "l.strickland@wexcombe.example",
    email: `Dear Mrs Popescu

Thank you for your application for the post of Teaching Assistant.

I am sorry to say that we cannot consider it in its present form, because section 4 (employment history) has a gap between 2016 and 2019 which we are obliged to ask about, and we do not accept CVs in place of the form. The closing date is Friday at noon, so there is still time: please complete the section and send the form back to me and it will go to the panel with the others.

Do telephone if it is easier to talk it through.

Yours sincerely

Lorna Strickland
School Business Manager
Wexcombe School
l.strickland@wexcombe.example
01632 960 470`,
  },
  {
    not: true, role: "Group Financial Controller", candidateName: "Yewande", stage: "interview", senderName: "Piers Donnelly", senderTitle: "Partner", senderEmail: "piers@donnellyrow.example", interviewers: ["Alison"], flags: "agency",
    email: `Yewande - good news. Alison rang me before she'd even got back to her desk. She wants you in front of the CEO for the Group Financial Controller job, ideally next Tuesday or Wednesday morning, in London. They've said no to the other two I sent, so it's you and one direct applicant.

Let me have your times by tonight and I'll brief you on him over the phone.

Piers Donnelly
Partner, Donnelly Row Executive Search
piers@donnellyrow.example / 020 7946 0815`,
  },
  {
    not: true, company: "Calder Museum of Textiles", role: "Collections Assistant", candidateName: "Freddie", stage: "interview", senderName: "Mabel Ng", senderTitle: "Collections Manager", interviewers: ["Dr Sharples"],
    email: `Hi Freddie,

Dr Sharples and I would like to take up your references for the Collections Assistant post before we go any further. The archive in Halifax answered by return, but the email for your second referee came back to us undelivered. Could you give me another address for her, or another name altogether?

We haven't told anyone anything yet, so please don't read too much into this either way.

Thanks!
Mabel

Mabel Ng
Collections Manager
Calder Museum of Textiles`,
  },
];
