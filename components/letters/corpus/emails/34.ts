import type { Labeled } from "../emails.ts";

/** As it is in an inbox: half from systems, half from people. */
export const emails: Labeled[] = [
  {
    company: "Notion", role: "Product Designer, Growth", candidateName: "Morenike", stage: "application", flags: "reapply no-reply",
    email: `From: Notion Recruiting <no-reply@us.greenhouse-mail.io>
To: m.olufemi.designs@gmail.com
Date: Tue, Mar 4, 2025 at 6:02 PM
Subject: Your application to Notion

Hi Morenike,

Thanks so much for taking the time to apply for the Product Designer, Growth role. We know how much work goes into putting a portfolio together, and we read every single one.

After looking closely at what the team needs over the next two quarters, we've decided to focus on candidates whose background is a closer match. That means we won't be taking your application further.

This isn't a door closing for good. We post new openings at notion.so/careers most weeks, so do take a look now and then.

All the best,
The Notion Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read. **`,
  },
  {
    company: "Square", role: "Software Engineer II, Terminal/Hardware Integrations", candidateName: "Anselm Kowalczyk", stage: "screen", interviewers: ["Devonte Marsh"], flags: "no-feedback",
    email: `Square <notifications@smartrecruiters.com>
to me

Dear Anselm Kowalczyk,

Re: Software Engineer II, Terminal/Hardware Integrations (REF20714Q)

It was good of you to speak with our recruiter Devonte Marsh by phone on the 11th. We have since compared notes on everyone in the pool, and at this point Square will be proceeding with other people for this opening.

Because of the number of applications we receive we aren't able to share individual comments.

Thank you again, and we wish you the best in your search.

Talent Acquisition
Square

------
You are receiving this message because you applied to a job at Square. Unsubscribe | Privacy Policy | Powered by SmartRecruiters, 166 Geary St, San Francisco`,
  },
  {
    company: "Gusto", candidateName: "Priscilla", stage: "final", senderName: "Jocelyn Arbuckle", senderTitle: "Senior Technical Recruiter", senderEmail: "jocelyn.arbuckle@gusto.com", interviewers: ["Hector", "Bea Lindqvist", "Tomasz"], flags: "reapply feedback",
    email: `Hi Priscilla,

I wanted to write this one myself rather than let the system do it.

You did really well in the onsite on Thursday. Hector, Bea Lindqvist and Tomasz all said they'd happily work with you, and it came down to you and one other person. In the end we're making the offer to the other candidate, who has spent several years inside payroll tax and will need less ramp on that side.

If you'd like to talk it through I have time on Monday or Tuesday afternoon; I took careful notes and I'm glad to go over them. And honestly: when the Senior PM roles open up in the fall, please throw your hat in again.

Warmly,
Jocelyn

Jocelyn Arbuckle (she/her)
Senior Technical Recruiter, Gusto
jocelyn.arbuckle@gusto.com`,
  },
  {
    company: "Harvest Bakehouse", role: "Assistant Manager", candidateName: "Rhys", stage: "task", senderName: "Maddy Trewin", senderTitle: "Shop Manager",
    email: `Hello Rhys,

Thanks for coming in on Saturday and doing the trial shift with us, everybody said you were a pleasure to have behind the counter. I'm afraid we've given the Assistant Manager job at the Clifton shop to somebody with a bit more experience of cashing up and rotas.

I'll put your payment for the four hours through this week.

Cheers and good luck with everything,

Maddy Trewin
Shop Manager
Harvest Bakehouse`,
  },
  {
    company: "Bold", role: "Manager, Lifecycle Marketing", candidateName: "Gwendolyn", stage: "application", flags: "file no-reply",
    email: `From: bold@myworkday.com
Sent: Wednesday, October 9, 2024 3:31 AM
To: gwen.ishikawa@outlook.com
Subject: Update on R-0048213 Manager, Lifecycle Marketing

Dear Gwendolyn,

Thank you for your application for R-0048213 Manager, Lifecycle Marketing (Remote - US).

We have decided not to continue with your candidacy for this requisition. Your profile will remain in our talent community, and a recruiter may contact you should a suitable vacancy arise.

Regards,

Bold Talent Team

This email was intended for gwen.ishikawa@outlook.com
Replies to this message are undeliverable and will not reach the sender.`,
  },
  {
    company: "Kessler & Brandt Präzisionstechnik GmbH", role: "Process Engineer Coating", stage: "application", senderName: "Sabine Wendtland", senderTitle: "Personalreferentin", flags: "no-feedback",
    email: `Von: Bewerbung <bewerbung@kessler-brandt.de>
Gesendet: Donnerstag, 16. Januar 2025 09:14
An: Dr. Farid Haddadi
Betreff: Your application as Process Engineer Coating (m/f/d), Kennziffer 2024-117

Dear Mr. Haddadi,

we thank you for your application as Process Engineer Coating (m/f/d) and the interest in our company you have shown therewith.

After careful examination of all documents we must unfortunately inform you that we could not consider you in the closer selection. Please do not understand this decision as a judgement of your person or your qualification. We ask for your understanding that we cannot give any information about the reasons in the individual case.

Your data will be deleted six months after the end of the procedure in accordance with § 15 AGG and the GDPR.

For your professional and private future we wish you all the best.

With kind regards

i. A. Sabine Wendtland
Personalreferentin

Kessler & Brandt Präzisionstechnik GmbH
Industriestraße 44, 72764 Reutlingen
Amtsgericht Stuttgart HRB 350781 · Geschäftsführer: Ulrich Kessler, Dr. Jens Brandt`,
  },
  {
    company: "Zentrovia Technologies Pvt. Ltd.", role: "Associate Consultant - Java/J2EE", stage: "interview", senderName: "Sowmya Krishnaswamy", senderTitle: "Sr. Executive - Talent Acquisition", senderEmail: "sowmya.k@zentrovia.example", interviewers: ["Venkatesh Raghunathan"], flags: "reapply",
    email: `Dear Candidate,

Greetings from Zentrovia Technologies Pvt. Ltd.!!

This is with reference to your candidature for the position of Associate Consultant - Java/J2EE and the technical round of discussion you had with Mr. Venkatesh Raghunathan on 22nd July.

We regret to inform you that your profile has not been shortlisted for the subsequent round. Kindly note that as per company policy you may apply afresh only after a cooling period of six months, and you are most welcome to do so thereafter.

We thank you for your time and wish you all success in your future endeavours.

Thanks & Regards,
Sowmya Krishnaswamy
Sr. Executive - Talent Acquisition
Zentrovia Technologies Pvt. Ltd.
Tower B, Outer Ring Road, Bengaluru - 560103
M: +91 90000 11223 | sowmya.k@zentrovia.example

P Please consider the environment before printing this e-mail.`,
  },
  {
    company: "North Fenland NHS Foundation Trust", role: "Band 6 Physiotherapist (Musculoskeletal)", candidateName: "Aoife Brannigan", stage: "interview", flags: "feedback no-reply",
    email: `noreply@jobs.trac-mail.example
To: Aoife Brannigan

Job reference: 211-AHP-6620341
Vacancy: Band 6 Physiotherapist (Musculoskeletal)
Employer: North Fenland NHS Foundation Trust

Dear Aoife Brannigan,

Thank you for attending interview for the above post. The panel were impressed by the way you spoke about caseload management, however on this occasion you were not the highest scoring candidate and we are unable to offer you the post.

If you would like to have feedback on your interview, please telephone Colette Udall, Team Lead, on 01632 960 118, who will be happy to arrange a time.

On behalf of the Trust I'd like to thank you for your interest and wish you every success.

Yours sincerely

Recruitment Services
North Fenland NHS Foundation Trust

Please do not reply to this email as this inbox is not monitored.`,
  },
  {
    company: "University of Carrick", role: "Lecturer in Human Geography (Grade 8)", stage: "application", senderName: "Eluned Vaughan-Price", senderTitle: "Head of the School of Geography and Planning", flags: "no-feedback",
    email: `Dear Dr Mbeki-Thornton

Lecturer in Human Geography (Grade 8), ref. 0917-24

The selection panel for the above post met yesterday. We received 143 applications, and I am sorry to tell you that yours was not among those selected for interview.

Given the size of the field we cannot, I'm afraid, comment on individual applications at this stage.

May I take this opportunity to thank you for your interest in the University of Carrick.

Yours sincerely

Professor Eluned Vaughan-Price
Head of the School of Geography and Planning
University of Carrick`,
  },
  {
    role: "Head of Compliance", candidateName: "Luca", stage: "interview", senderName: "Gareth Pennington", senderTitle: "Principal Consultant, Risk & Compliance", senderEmail: "gareth@stonebridgehale.example", flags: "file agency",
    email: `Hi Luca,

Hope you're keeping well. I've just come off the phone with the client about the Head of Compliance role, and it's not the news we wanted. They liked you in the first meeting with their COO but they feel they need someone who's already held the SMF16 at a payments firm.

I'm gutted for you as I thought it was a cracking fit. I'll hang on to your CV of course, and I've two other fintechs I want to run past you before the month's out.

Speak soon,

Gareth Pennington
Principal Consultant, Risk & Compliance
Stonebridge Hale Recruitment
T: 020 7946 0733
gareth@stonebridgehale.example

Stonebridge Hale Recruitment Ltd acts as an employment agency for permanent vacancies. Registered in England No. 0812xxxx`,
  },
  {
    company: "Pemberton Foods plc", role: "Category Director, Chilled & Ready Meals", candidateName: "Hyacinth", stage: "application", senderName: "Rupert Ainscough", senderTitle: "Partner", senderEmail: "rupert.ainscough@haldenlowe.example", flags: "file agency",
    email: `Dear Hyacinth,

I write on behalf of our client, Pemberton Foods plc, in connection with the position of Category Director, Chilled & Ready Meals.

The board's nominations group has now concluded its review of the long list which we put before it. While your record at a competitor was noted with respect, the group has opted to see four individuals with deeper own-label experience, and your candidature will accordingly not go forward.

We have treated your details in confidence throughout and, with your leave, will retain them so that we may approach you about other mandates.

With kind regards,

Rupert Ainscough
Partner
Halden Lowe Search
rupert.ainscough@haldenlowe.example`,
  },
  {
    candidateName: "Theo", senderName: "Marcy",
    email: `Hi Theo, we went with someone else in the end. Sorry! Marcy`,
  },
  {
    company: "Fjordlight AS", role: "Backend / Platform Engineer", candidateName: "Kwabena", stage: "task", senderName: "Ingrid Sollie", senderTitle: "CTO", senderEmail: "ingrid@fjordlight.example", flags: "feedback",
    email: `---------- Forwarded message ---------
From: Ingrid Sollie <ingrid@fjordlight.example>
Date: Fri, 6 Jun 2025 at 14:20
Subject: Re: Backend / Platform Engineer
To: Kwabena Osei <kwabena.osei.dev@gmail.com>

> Hi Kwabena,
>
> Thank you for sending in the take-home so quickly. Pål Henriksen and I went
> through it this morning. It's tidy, and the tests are better than most we see,
> but we were hoping for more on the queueing side, since that is where this
> person would spend the first year.
>
> So we're going to stop here. I can send you Pål's written comments if they
> would be of any use, just say so.
>
> Best,
> Ingrid Sollie
> CTO, Fjordlight AS`,
  },
  {
    company: "Rivers Alliance", role: "Membership Officer", candidateName: "Delphine", stage: "interview", senderName: "Nuala Considine", senderTitle: "Head of Supporter Engagement", senderEmail: "nuala.considine@riversalliance.example", interviewers: ["Piers Hallam"],
    email: `Hi Delphine,

Thanks for chasing, and sorry you had to. We've filled the Membership Officer post; the successful candidate accepted last Friday and we were slow in letting everybody else know. You interviewed well and it was a close thing.

Best wishes
Nuala

Nuala Considine | Head of Supporter Engagement | Rivers Alliance
nuala.considine@riversalliance.example

On 3 Nov 2024, at 19:46, Delphine Abara <delphine.abara@mailbox.example> wrote:

Dear Nuala,

I hope you don't mind me writing. It was lovely meeting you and Piers Hallam on the 21st and I wondered whether there was any news on the Membership Officer role. I remain very keen.

Kind regards,
Delphine

Delphine Abara
Fundraising Assistant, Greyfriars Hospice
07700 900 461`,
  },
  {
    company: "Patchwork", role: "founding designer", candidateName: "Sunniva", stage: "interview", senderName: "Eitan", senderTitle: "cofounder", interviewers: ["Raj", "Caleb"], flags: "reapply closed",
    email: `hey Sunniva,

so this sucks. Our board asked us on Tuesday to freeze all hiring through year end, and that includes the founding designer role. Nothing to do with you. Everybody who met you (Raj, Caleb, me) wanted you to do the work trial next week and now there won't be one.

If the freeze thaws and you're still around, please come back to us, I'd pick it up exactly where we left off.

really sorry,
Eitan
cofounder @ Patchwork`,
  },
  {
    company: "Eastmoor Borough Council", role: "Senior Transport Planner", stage: "interview", senderName: "D. Wragg", senderTitle: "HR Adviser", interviewers: ["Maureen Bickerstaffe", "Owen Tandy", "F. Okonjo"], flags: "reapply feedback internal",
    email: `Dear Mr Sandhu,

POST: Senior Transport Planner (37 hours, Permanent), Ref PLC/2290

Further to your interview on 12 February, I write to inform you that the post has been offered to an existing member of the Council's staff, and that your application has therefore been unsuccessful.

The panel (Cllr. Maureen Bickerstaffe, Mr Owen Tandy and Mrs F. Okonjo) asked me to thank you for your presentation. Should you wish to receive feedback, Mr Tandy may be contacted on extension 4471.

Vacancies are advertised each Thursday on our website and we would welcome applications from you for other suitable posts.

Yours sincerely,

D. Wragg
HR Adviser
Eastmoor Borough Council`,
  },
  {
    company: "Dunmore Logistics Limited", role: "Warehouse Team Leader - Nights", stage: "application", flags: "reapply no-feedback",
    email: `Subject: {{job.title}} - thank you for applying

Dear {{candidate.first_name}},

Thank you for applying for the role of Warehouse Team Leader - Nights at Dunmore Logistics Limited.

Following a review of your CV, we won't be progressing your application on this occasion. We had a high volume of applicants and it is simply not possible for us to provide feedback to each of them.

You can browse our current vacancies and set up job alerts here: %%CAREERS_URL%%

Kind regards,
{{recruiter.signature}}
Dunmore Logistics Limited

You can unsubscribe from these emails at any time. Sent with Teamtailor.`,
  },
  {
    company: "Crestline Dental Partners", role: "Regional Operations Manager (Southeast)", candidateName: "Bartholomew", stage: "application", flags: "no-reply",
    email: `Content-Type: text/plain; charset=3D"utf-8"
Content-Transfer-Encoding: quoted-printable

Hello Bartholomew,=20

Thanks for your patience while our team at Crestline Dental Partners revie=
wed your application for Regional Operations Manager (Southeast).=20

We=E2=80=99ve chosen to move ahead with other applicants whose experience l=
ines up more closely with multi-site healthcare operations.=20

We appreciate the interest you=E2=80=99ve shown and wish you well.=20

Sincerely,=20
Talent Team=20
Crestline Dental Partners=20
--=20
Replies to this mailbox are not monitored.=20`,
  },
  {
    company: "Orrin Healthcare", role: "Registered Nurse, ICU/Step-Down - PRN", candidateName: "Shanelle", stage: "application", flags: "reapply no-reply closed",
    email: `From: Orrin Healthcare Careers <orrinhealthcare+autoreply@talent.icims.com>
Subject: Orrin Healthcare: Your application status (2024-88316)

Shanelle,

We appreciate your interest in joining Orrin Healthcare and for submitting an application for Registered Nurse, ICU/Step-Down - PRN (Job ID 2024-88316).

At this time the position has been cancelled and will not be filled. Any application associated with it has been closed out.

We invite you to visit careers.orrinhealthcare.example to view other opportunities for which you may be qualified.

Thank you,
Orrin Healthcare Talent Acquisition

This is an automated message. Please do not respond to this email.`,
  },
  {
    company: "The Lanyard Trust", role: "Director", candidateName: "Ottoline", stage: "final", senderName: "Hugo Marchbanks", senderTitle: "Chair of Trustees", interviewers: ["Lord Kettering", "Philippa Strand", "Dr Achebe"], flags: "feedback",
    email: `Dear Ottoline,

The trustees met on Wednesday evening and spent a long while over the appointment of our next Director. I have to tell you that they have chosen another candidate.

You and she were the last two in the room, so to speak, and I don't think any of us will forget your answer to Lord Kettering's question about the endowment. Philippa Strand and Dr Achebe both asked to be remembered to you.

I would be very glad to give you lunch and tell you what was said, if that would be welcome rather than salt in the wound.

Yours ever,
Hugo Marchbanks
Chair of Trustees, The Lanyard Trust`,
  },
  {
    company: "St Cuthbert's Primary School", role: "Teaching Assistant (KS1)", stage: "application", senderName: "J Hargreaves", senderTitle: "School Business Manager",
    email: `Good afternoon

Thank you for your application for the Teaching Assistant (KS1) vacancy at St Cuthbert's Primary School. We had a great many applications and unfortunately you have not been shortlisted on this occasion.

Many thanks for the time you took.

Mrs J Hargreaves
School Business Manager
St Cuthbert's Primary School
office@st-cuthberts.example`,
  },
  {
    company: "Tin Whistle Games B.V.", role: "Environment Artist (Mid/Senior)", candidateName: "Ximena", stage: "task", senderName: "Bram de Wit", senderTitle: "Art Outsourcing & Recruitment Coordinator", senderEmail: "bram@tinwhistle.example", flags: "reapply",
    email: `Hi Ximena!

Yuki and the art leads had a proper look at your test yesterday. Lovely shapes, and the lantern in particular got a lot of love in the channel, but stylistically it sits quite far from where Hollowreach is going, and we don't feel it'd be fair to you to spend your first year unlearning. So it's a no for the Environment Artist (Mid/Senior) spot.

Please do try us again when we announce the next project, which will be much more painterly.

Take care,
Bram de Wit
Art Outsourcing & Recruitment Coordinator
Tin Whistle Games B.V.
bram@tinwhistle.example`,
  },
  {
    company: "Farrow Penhaligon LLP", role: "Training Contract", candidateName: "Nikhil", stage: "task", flags: "reapply no-feedback",
    email: `Dear Nikhil,

Training Contract 2027

Thank you for completing the situational judgement test as part of your application to Farrow Penhaligon LLP. Your score did not reach the level needed to be invited to interview, and your application for a Training Contract will now be withdrawn from the process.

We regret we're unable to enter into correspondence about individual results.

You are welcome to apply in a future cycle; we accept one application per candidate per year.

Graduate Recruitment
Farrow Penhaligon LLP

Farrow Penhaligon LLP is a limited liability partnership authorised and regulated by the Solicitors Regulation Authority. This message may be privileged. If received in error please delete it.`,
  },
  {
    company: "Lumenfeld", role: "Working Student Product Analytics", candidateName: "Tereza", stage: "screen", interviewers: ["Annika Vogt"], flags: "file no-reply",
    email: `Lumenfeld People Team via Personio <noreply@m.personio.de>
To: Tereza Novotná

Hi Tereza,

thank you very much for the nice video call with our recruiter Annika Vogt last week and the time you invested.

We have had many good talks for the position Working Student Product Analytics (m/w/d) – 20h/week, Berlin, and have now decided in favor of another person. That's why we cannot give you a positive answer today.

If you agree, we would gladly take you up in our talent pool – simply click on the button below. You can revoke your consent at any time.

[Join talent pool]

Best regards from Kreuzberg
Your Lumenfeld People Team

Lumenfeld GmbH, Ritterstr. 12-14, 10969 Berlin`,
  },
  {
    company: "Helvion Antriebe AG", role: "Head of Treasury & Corporate Finance", stage: "final", senderName: "Beat Luginbühl", senderTitle: "CFO", senderEmail: "beat.luginbuehl@helvion.example", interviewers: ["Emanuel Zürcher", "Corinne Aebi"], flags: "feedback",
    email: `Dear Ms. Rochat,

I refer to our final round of 28 August in Winterthur. After intensive discussion within the management board we have chosen the other of the two finalists for the function Head of Treasury & Corporate Finance.

What tipped the balance was in the end the experience with the refinancing of syndicated loans. Dr. Emanuel Zürcher and Ms. Corinne Aebi, with whom you spoke in the first and second round, and I myself found the exchange with you a true enrichment.

I will call you tomorrow between 10 and 11 if this suits you, so that I can explain the considerations to you personally.

Kind regards,
Beat Luginbühl
CFO
Helvion Antriebe AG
beat.luginbuehl@helvion.example
Tel. direct +41 52 555 01 44`,
  },
  {
    company: "Kirana Loop", role: "Founder's Office - Strategy & Ops", candidateName: "Lakshmi", stage: "screen", senderName: "Karthik S.", senderTitle: "Co-founder & CEO", interviewers: ["Abhinav"], flags: "reapply",
    email: `Hi Lakshmi,

First of all apologies for the delay in reverting. Me and Abhinav were travelling for the raise.

We discussed your candidature at length. You were very good on the GTM part but for Founder's Office - Strategy & Ops we're needing somebody who can relocate to Gurugram immediately, and as you told Abhinav on the screening call your notice period is 90 days. So we'll have to pass, unfortunately.

No hard feelings I hope. If you're ever serving notice somewhere do ping me directly, I mean it.

Best,
Karthik S.
Co-founder & CEO, Kirana Loop`,
  },
  {
    company: "KVLN Public Radio", role: "Producer, Morning Desk", candidateName: "Everett", stage: "task", senderName: "Rosalind Achterberg", senderTitle: "Managing Editor",
    email: `Producer, Morning Desk (Hourly, Part-Time)

Hi Everett, 

Quick note to let you know that we've hired for this one. With a field as deep as this year's we had to leave out a lot of people we admire, you included. 

Your pilot pitch was on my desk for a week because I kept re-reading it. Thank you for making it for us. 

Rosalind Achterberg 
Managing Editor, KVLN Public Radio `,
  },
  {
    company: "Lone Mesa Polymers, Inc.", role: "Maintenance Technician II - 2nd Shift", stage: "interview", senderName: "Peggy Ruiz", senderTitle: "HR Generalist", interviewers: ["Dale Whitlock", "Shondra"], flags: "file internal",
    email: `From: "HR - Lone Mesa Polymers" <hr@lonemesapolymers.example>
Date: Mon, Apr 14, 2025, 7:48 AM
To: <d.castaneda79@yahoo.example>
Subject: Maint Tech II 2nd shift

Mr. Castaneda,

Appreciate you coming out to the plant and interviewing with Dale Whitlock and Shondra. We promoted one of our own guys off the line into the Maintenance Technician II - 2nd Shift job so that opening's gone. 

We'll keep your application on file for 12 months and call if something comes up.

Thank you
Peggy Ruiz
HR Generalist
Lone Mesa Polymers, Inc.
Odessa TX`,
  },
  {
    company: "Wexcombe Museum", role: "Collections Assistant, Textiles", stage: "application", senderName: "Hester Lyle-Adeyinka", senderTitle: "Curator of Dress & Textiles", flags: "no-feedback",
    email: `Dear Applicant,

Collections Assistant, Textiles (fixed term, 0.6 FTE)

Thank you for applying to the Wexcombe Museum. Your application was considered by the shortlisting panel on Monday against the essential criteria, and it was not taken forward.

The museum is a small charity and we're not resourced to give feedback to applicants who were not interviewed.

With best wishes,
Hester Lyle-Adeyinka
Curator of Dress & Textiles`,
  },
  {
    company: "Tessellate", role: "Forward Deployed Engineer", candidateName: "Zubair", stage: "application", flags: "reapply no-reply",
    email: `From: Tessellate Hiring Team <no-reply@ashbyhq.com>
Subject: Tessellate | Forward Deployed Engineer

Hi Zubair,

Thanks for giving us the chance to consider you for Forward Deployed Engineer at Tessellate.

We're a team of 14 and can only run a handful of processes at once, so we had to make some hard calls early. We're not going to move to a first conversation.

We know an email like this isn't fun to get. If you build something you're proud of in the next six months, apply again & tell us about it.

— Tessellate Hiring Team

Tessellate Labs, Inc. · 548 Market St PMB 40122 · San Francisco, CA`,
  },
  {
    company: "Harvest", role: "Data Analyst", candidateName: "Greta Halvorsen", stage: "application", flags: "no-reply",
    email: `LinkedIn <jobs-noreply@linkedin.com>
to me

Your update from Harvest

Greta Halvorsen, your update from Harvest

Data Analyst · Harvest · New York, NY (Hybrid)
Applied on May 2

Thank you for your interest in the Data Analyst position at Harvest in New York, NY. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in Harvest.

Regards,
Harvest

Top jobs looking for your skills
Data Analyst II — Fennimore Group — Newark, NJ
BI Developer — Quayside Insurance — New York, NY
See all jobs

This email was intended for Greta Halvorsen (Junior Analyst at Tidewater Credit Union)
Learn why we included this. You are receiving Job Application emails. Unsubscribe · Help`,
  },
  {
    company: "Copper Kettle Hospitality", role: "Front Desk Agent / Night Auditor", candidateName: "Lamont", stage: "application", flags: "no-reply",
    email: `Indeed
-----------------------------
An update on your application from Copper Kettle Hospitality

Front Desk Agent / Night Auditor
Copper Kettle Hospitality - Asheville, NC

Hi Lamont,

The employer has moved to the next step in their hiring process, and your application was not selected at this time.

Don't be discouraged. Hiring managers only have so many positions.

[ Find similar jobs ]

(c) 2025 Indeed, Inc. 6433 Champion Grandview Way, Austin TX
Do not reply to this email | Privacy | Terms | Unsubscribe`,
  },
  {
    company: "Institut für Atmosphärenforschung Rügen e.V.", role: "PhD Position \"Aerosol-Cloud Interaction\"", candidateName: "Yevheniia Marchenko", stage: "interview", senderName: "Heike Staudinger", senderTitle: "Coordinator Graduate School", senderEmail: "staudinger@iar-ruegen.example", interviewers: ["Gernot Hülsmann", "Mirela Dobrescu"], flags: "reapply",
    email: `Dear Yevheniia Marchenko,

on behalf of the search committee I thank you for your presentation at our institute and the conversations following it.

The committee has drawn up its ranking for the PhD Position "Aerosol-Cloud Interaction" and has offered the place to the first-ranked candidate, who has accepted it meanwhile. With that the procedure is completed and I can unfortunately make you no offer.

Prof. Gernot Hülsmann, Dr. Mirela Dobrescu and our doctoral students found your talk highly stimulating, and I would like to encourage you to apply on our next call, which is to be expected in March.

With best regards
Heike Staudinger
(Coordinator Graduate School)
Institut für Atmosphärenforschung Rügen e.V.
staudinger@iar-ruegen.example`,
  },
  {
    company: "Brightwater Energy", candidateName: "Wilhelmina", stage: "interview", senderName: "Dmitri Vasquez-Hall", senderTitle: "Director, Site Reliability", senderEmail: "dvasquezhall@brightwater.example", interviewers: ["Sam Okparaebo", "Lucía"], flags: "feedback",
    email: `Wilhelmina,

Following up from our conversations. I've gone back and forth for days and I'm going to hire someone who's run an on-call rotation this size before. You'd get there, I have no doubt, but I need it in January and not in June.

For what it's worth: Sam Okparaebo thought your incident walk-through was the best he's heard, and Lucía wanted to know where you learned to draw diagrams like that.

Happy to jump on a call and give you the unvarnished version, or to introduce you to two teams I know who are looking. You pick.

Dmitri Vasquez-Hall
Director, Site Reliability
Brightwater Energy
dvasquezhall@brightwater.example | (503) 555-0119`,
  },
  {
    company: "Meridian Aerostructures Corporation", role: "Structural Analysis Intern", stage: "application", flags: "reapply",
    email: `From: campus.recruiting@meridianaero.example
To: Undisclosed recipients
Subject: Summer 2026 internships

Thank you for meeting with us at the spring career fair and for applying to our Structural Analysis Intern program at Meridian Aerostructures Corporation. 

All Summer 2026 offers have now been accepted. We're unable to extend one to you this cycle.

Sophomores and juniors: applications for Summer 2027 open September 1, and we hope to see your name there.

Meridian Aerostructures Corporation University Relations
EOE/M/F/Vet/Disability`,
  },
  {
    company: "The Heron", role: "sous chef", candidateName: "Ngozi", stage: "application", senderName: "Alistair",
    email: `Hello Ngozi, thank you for your message. The sous chef job has gone I'm afraid, we took someone on at the weekend. Good luck. Regards, Alistair (The Heron, Padstow)

> From: Ngozi Balewa
> Sent: 12 May 2025 11:03
> To: jobs@theheron.example
> Subject: sous chef
>
> Dear Sir or Madam,
> I'd like to apply for the position of sous chef you have in the window.
> I have been chef de partie at Marlow & Finch in Exeter since 2021. My
> CV is attached.
> Yours faithfully,
> Ngozi Balewa
> Chef de Partie`,
  },
  {
    company: "Vitrano Systems SE & Co. KG", role: "Key Account Manager DACH", candidateName: "Constantin", stage: "interview", senderName: "Franziska Böhme", senderTitle: "Teamlead Recruiting", interviewers: ["Mr. Oberländer", "Mrs. Thiele"], flags: "file closed",
    email: `Hi Constantin,

just a short update regarding the Key Account Manager DACH (f/m/x): our shareholders have decided to put the position on hold until further notice. We therefore have to end the process with all candidates, also with you, even though the second interview with Mr. Oberländer and Mrs. Thiele was very promising.

We may keep your documents for one year in order to come back to you when there's movement again? If you do not want this, a short info is enough.

Many greetings from Paderborn
Franziska Böhme
Teamlead Recruiting
Vitrano Systems SE & Co. KG`,
  },
  {
    company: "Argyll Benmore Housing Association Limited", role: "Housing Support Worker", candidateName: "Catriona MacAskill", stage: "interview", senderName: "Fergus Dalgleish", senderTitle: "People & Culture Partner",
    email: `Our Ref: ABL/24/0391

Dear Catriona MacAskill

Housing Support Worker – 28 hours, Isle of Bute

I refer to your recent interview for the above post and regret to advise that you have not been successful on this occasion.

The Association thanks you for the interest you have shown.

Yours sincerely

Fergus Dalgleish
People & Culture Partner

Argyll Benmore Housing Association Limited is a registered Scottish charity. Scanned by MailMarshal.`,
  },
  {
    company: "Plum", role: "Staff Accountant, Accounts Payable", candidateName: "Joaquin", stage: "screen", senderName: "Mei-Ling Charbonneau", senderTitle: "Talent Partner", senderEmail: "mei-ling@plum.example", flags: "file",
    email: `Hi Joaquin,

Thanks for chatting with me on Friday! I shared my notes with the hiring manager and, given that the team is set on somebody who can be in the Toronto office four days a week, she's decided not to go ahead with next steps for Staff Accountant, Accounts Payable.

I'd love to stay in touch, so I've tagged your profile for remote openings and you'll hear from me if one lands.

Thanks,
Mei-Ling Charbonneau
Talent Partner
Plum

mei-ling@plum.example
Sent via Lever`,
  },
  {
    company: "Suryodaya Infra Projects Limited", role: "Deputy General Manager (Projects) - Solar EPC", stage: "interview", senderName: "Vaishali Mhatre", senderTitle: "Asst. Manager - HR & Admin", interviewers: ["Prakash Jogalekar", "Rustom Daruwala"], flags: "file",
    email: `Dear Mr. Deshpande,

Sub: Your application for Deputy General Manager (Projects) - Solar EPC

With regards to the captioned subject, we thank you for attending the personal interview at our Pune office along with our MD, Shri Prakash Jogalekar and our VP Mr. Rustom Daruwala.

Management, after due deliberation, has finalised another candidate. We therefore regret our inability to consider your candidature further. Your CV has been placed in our data bank and the undersigned will contact you should any suitable vacancy arise.

Travel reimbursement of Rs. 4,850/- will be credited within 7 working days.

Thanking you,
Yours faithfully,
For Suryodaya Infra Projects Limited

(Vaishali Mhatre)
Asst. Manager - HR & Admin`,
  },
  {
    company: "Loud Parrot", role: "Copywriter", candidateName: "Idris", stage: "interview", senderName: "Robyn Treloar", senderTitle: "Executive Creative Director", senderEmail: "robyn@loudparrot.example", flags: "feedback",
    email: `From: Robyn Treloar
Sent: 27 March 2025 16:55
To: Idris Bello-Clarke
Subject: RE: RE: Copywriter

Idris, it's not going to be you this time, I'm sorry to say. The client side wanted a name with pharma on their reel and we lost the argument. You'd have been my choice. Come and have a pint and I'll tell you what they said.

R

Robyn Treloar
Executive Creative Director, Loud Parrot
robyn@loudparrot.example

From: Idris Bello-Clarke
Sent: 27 March 2025 09:12
To: Robyn Treloar
Subject: RE: Copywriter

Morning Robyn, thanks for Tuesday, I enjoyed the grilling. Any white smoke?

Idris Bello-Clarke
Senior Copywriter | Mossman & Daughters`,
  },
  {
    company: "Quintara Biologics", role: "Principal Scientist, Protein Chemistry/Formulation - Level 5", candidateName: "Annalise Petrovic", stage: "application", flags: "no-reply",
    email: `Hello Annalise Petrovic,

Requisition: 118420BR | Principal Scientist, Protein Chemistry/Formulation - Level 5

This message is to inform you that you are no longer under consideration for the requisition listed above at Quintara Biologics, a Verdane Life Sciences company. The status of your application in the candidate portal has been changed to: NOT SELECTED - OTHER CANDIDATE MORE QUALIFIED.

Your application data will be retained for the period required by applicable law.

This mailbox is not monitored; please do not reply. To manage your preferences click here <https://sjobs.example/unsub?id=8842&partner=25037>`,
  },
  {
    company: "Ashcombe & Rowe", role: "Payroll Manager", candidateName: "Thandeka", stage: "interview", senderName: "Kelly-Anne Birtwhistle", senderTitle: "Senior Consultant – Finance & Payroll", senderEmail: "kab@nexusbrightpeople.example", interviewers: ["Bernadette Fox"], flags: "feedback agency",
    email: `Hi Thandeka

Feedback from Ashcombe & Rowe on the Payroll Manager interview: they liked you a lot, particularly Bernadette Fox who'd be your line manager, but they're going with the candidate who has Dayforce. It was a split decision apparently.

Give me a bell when you get two minutes and I'll go through their notes with you.

Chin up x

Kelly-Anne Birtwhistle
Senior Consultant – Finance & Payroll
Nexus Bright People
kab@nexusbrightpeople.example
0113 496 0552`,
  },
  {
    company: "Glenora Credit Union", role: "Member Services Advisor / Lender I", candidateName: "Saoirse", stage: "interview", senderName: "Tanis Wasyliw", senderTitle: "Branch Manager", interviewers: ["Darnell Pruitt"], flags: "reapply internal",
    email: `From: Glenora Credit Union <app@bamboohr.com>
Sent: Friday, November 15, 2024 2:04 PM
To: Saoirse Beaulieu
Subject: Member Services Advisor / Lender I (Maternity Leave Cover) - Red Deer, AB

[EXTERNAL]

Hi Saoirse,

Thank you for meeting with Darnell Pruitt and me at the branch. A colleague from our Lacombe location has asked to transfer into the Member Services Advisor / Lender I role and we've agreed to it, which means there's no longer a spot to offer.

You made a great impression. Lender roles come up fairly often around here and I'd be happy to see you apply for the next one.

Take care,
Tanis Wasyliw
Branch Manager
Glenora Credit Union

This email was sent through BambooHR. 42 E 1100 S, Lindon, UT. View in browser`,
  },
  {
    not: true, company: "Bold", role: "Senior Product Marketing Manager", candidateName: "Marguerite", stage: "final", senderName: "Ezekiel Montrose", senderTitle: "Lead Recruiter", senderEmail: "ezekiel.montrose@bold.example", interviewers: ["Beatriz", "Colm"],
    email: `Subject: Your offer from Bold!
From: Ezekiel Montrose <ezekiel.montrose@bold.example>

Hi Marguerite,

This was a hard decision, because we met several outstanding people and unfortunately could only pick one. I'm thrilled to tell you that it's you!

Attached is your offer letter for Senior Product Marketing Manager. The base is $158,000, and I'm sorry that we weren't able to go all the way to the figure you mentioned; we've added a sign-on bonus to make up for some of it. Beatriz and Colm from the final panel both asked me to say they're delighted.

Please sign by Friday. Call me with any questions.

Ezekiel Montrose
Lead Recruiter, Bold`,
  },
  {
    not: true, company: "Severnside Hospitals NHS Trust", role: "Clinical Coding Auditor", stage: "application", senderName: "Jacqui Fenn", senderTitle: "Resourcing Officer",
    email: `Dear Ms Oyelaran,

Thank you for your application for the post of Clinical Coding Auditor. I am pleased to invite you to interview on Thursday 19 June at 10.40 am. The panel will be Dr Simon Pargeter and Mrs Liz Attwater.

Unfortunately we are not able to offer alternative dates, and candidates who cannot attend will regrettably not be considered further.

Please bring your passport and certificates.

Yours sincerely
Jacqui Fenn
Resourcing Officer
Severnside Hospitals NHS Trust`,
  },
  {
    not: true, company: "Square", role: "Account Executive, Mid-Market (Food & Beverage)", candidateName: "Emeka", stage: "application", flags: "no-reply",
    email: `From: Square <no-reply@smartrecruiters.example>

Hi Emeka,

We've received your application for Account Executive, Mid-Market (Food & Beverage). Thanks for thinking of Square!

Someone on our team will look at it soon. As we get a large number of applications we regret that we cannot answer every person individually. If you have not heard from us within four weeks, please take it that you have not been selected on this occasion. In that case we'd encourage you to look at our other open roles.

The Square Recruiting Team
Please do not reply to this message.`,
  },
  {
    not: true, company: "Donauguss GmbH", role: "Team Lead Quality Assurance", senderName: "Petra Nüßlein", senderTitle: "Human Resources", senderEmail: "p.nuesslein@donauguss.example",
    email: `Dear Mr. Wolfgruber,

unfortunately I have to ask you for a little more patience. Our Managing Director Mr. Castell is on sick leave since Monday and so the decision regarding the position Team Lead Quality Assurance cannot be made before calendar week 37.

You're still in the selection and we would regret it if you took another decision in the meantime.

Kind regards
Petra Nüßlein
Human Resources
Donauguss GmbH
p.nuesslein@donauguss.example`,
  },
  {
    not: true, company: "Calvanta Business Services India Pvt Ltd", role: "Process Lead - US Mortgage", candidateName: "Arunima", senderName: "Jebastin Raj", senderTitle: "HR Operations",
    email: `Dear Arunima,

Hope you are doing well.

With reference to your selection process for Process Lead - US Mortgage at Calvanta Business Services India Pvt Ltd, your documents are found to be incomplete and we are not able to proceed further with your candidature till the same are received. Kindly share at the earliest:

1. Relieving letter from previous employer
2. Last 3 months salary slips
3. PAN and Aadhaar (masked)

Request you to revert by EOD tomorrow failing which your offer release may get delayed.

Regards,
Jebastin Raj
HR Operations`,
  },
  {
    not: true, company: "Notion", candidateName: "Fitzgerald", senderName: "Winnie Castellanos", senderTitle: "Recruiting Coordinator",
    email: `Hi Fitzgerald,

Unfortunately Prerna's flight got cancelled so she can't make your 2pm today, and I'm sorry for how late this is. Could we move your Notion panel to Thursday, same time? Everyone else (Oskar, Jin) can do it.

If Thursday doesn't work we won't hold it against you, just send me three slots.

Thanks for being flexible!
Winnie Castellanos
Recruiting Coordinator`,
  },
  {
    not: true, company: "Gusto", role: "Data Engineer, Pricing", candidateName: "Solveig", stage: "screen", senderName: "Rafe Donnelly", senderTitle: "Talent Acquisition Partner", senderEmail: "rafe.donnelly@gusto.example",
    email: `Hi Solveig,

Good news from the team: they'd like you to go on to the next stage for Data Engineer, Pricing. Here's the link to the take-home: https://hire.example/t/93kd8

Spend no more than three hours on it. We won't be able to give detailed feedback on submissions, and late ones will not be considered. It was great chatting on Monday.

Cheers
Rafe Donnelly
Talent Acquisition Partner, Gusto
rafe.donnelly@gusto.example`,
  },
  {
    not: true, company: "Blackthorn Estates Ltd", role: "Estates Surveyor", candidateName: "Leopold", stage: "application", senderName: "Imogen Tarleton", senderTitle: "HR Manager",
    email: `Dear Leopold,

I was sorry to read that you have decided not to go forward with your application for the Estates Surveyor vacancy, and that you have accepted a position elsewhere. I've withdrawn you from the process as you asked.

We were looking forward to meeting you. Should things change, you would be very welcome to apply to us again.

With every good wish,
Imogen Tarleton
HR Manager, Blackthorn Estates Ltd

> On 8 Jul 2025, at 08:30, Leopold Achterhuis wrote:
> Dear Imogen, I'm afraid I must withdraw from the process. Unfortunately the
> timing didn't work out. Regards, Leopold Achterhuis, Graduate Surveyor, Tanner Hobbs LLP`,
  },
  {
    not: true, company: "Calder Robotics", role: "Embedded Firmware Engineer II", candidateName: "Haruto", stage: "application", senderName: "Shayna Goldfarb", senderTitle: "Technical Recruiter", senderEmail: "shayna.goldfarb@calder.example",
    email: `Hi Haruto,

Thanks for applying to the Embedded Firmware Engineer II position with Calder Robotics. Before I take your resume to the hiring manager: will you now or in the future require sponsorship? Unfortunately we're not able to sponsor H-1B transfers for this position. If you're on a green card or a citizen, let me know a good time this week for a 20 minute call.

Thanks,
Shayna Goldfarb
Technical Recruiter
Calder Robotics
shayna.goldfarb@calder.example`,
  },
  {
    not: true, role: "Site Manager (Residential)", candidateName: "Declan", stage: "interview", senderName: "Baz Mottershead", senderTitle: "Branch Manager", senderEmail: "baz@girdergroves.example", flags: "agency",
    email: `Alright Declan,

No decision from the client yet I'm afraid. The other candidate they saw was unsuccessful, so it's down to you and somebody they're meeting on Wednesday. They've asked for a second chat about the Site Manager (Residential) job, Friday 8am, hard hat and boots.

I know you've been waiting a while and I'm sorry about that.

Baz Mottershead
Branch Manager, Girder & Groves Construction Recruitment
baz@girdergroves.example`,
  },
  {
    not: true, company: "Ostwind Netze AG", role: "Legal Counsel", senderName: "Dr. Annegret Folkerts", senderTitle: "Head of Legal",
    email: `Automatic reply: Application Legal Counsel (f/m/d)

Thank you for your e-mail. Unfortunately I am not in the office until 2 September and your message will not be forwarded. In urgent matters please turn to my colleague Jürgen Mahlberg (mahlberg@ostwind-netze.example).

Kind regards
Dr. Annegret Folkerts
Head of Legal
Ostwind Netze AG`,
  },
  {
    not: true, company: "Harvest", role: "Store Supervisor", candidateName: "Cordelia", flags: "no-reply",
    email: `Harvest Careers <donotreply@harvestcareers.example>

You're nearly there, Cordelia!

Your application for Store Supervisor (Weekends, 16 hrs) at Harvest has not been submitted. We can't consider it until you've answered the right to work questions. The vacancy closes on Sunday, after which applications will no longer be accepted.

[Finish my application]

Don't want these reminders? Unsubscribe.`,
  },
  {
    not: true, company: "The Common Ground Institute", role: "Policy Analyst, Housing & Welfare", candidateName: "Kofi Asante-Lund", stage: "interview", senderName: "Toby Wetherell", senderTitle: "Operations Manager", senderEmail: "toby@commonground.example", interviewers: ["Mina Farrokhzad"],
    email: `Dear Kofi Asante-Lund,

We had 212 applicants for the Policy Analyst, Housing & Welfare role, and have had to disappoint most of them. You are one of six we would like to see again.

The second round is a half-day on 4 December with Harriet Obuya and Professor Lindqvist. Mina Farrokhzad, who interviewed you last week, has asked that you bring the chart you showed her.

Let me know about any access needs.

Toby Wetherell
Operations Manager
The Common Ground Institute
toby@commonground.example`,
  },
  {
    not: true, company: "Juniper & Slate, LLC", role: "Buyer, Home/Textiles", candidateName: "Savannah", senderName: "Lorne Whitfield", senderTitle: "Talent Manager", senderEmail: "lorne@junipersl.example",
    email: `Hi Savannah,

You may remember that back in February we had to tell you the Buyer, Home/Textiles position was on hold. I'm happy to say that the freeze is over and it has been reopened. Are you still interested? If so I'd skip the phone call this time and bring you straight in to meet the team.

Lorne Whitfield
Talent Manager
Juniper & Slate, LLC
lorne@junipersl.example`,
  },
  {
    not: true, company: "Tarn Vets", candidateName: "Ruaridh", senderName: "Bev", senderTitle: "Office Manager",
    email: `Hi Ruaridh, running behind on this, sorry. Not forgotten you, just haven't had all the references back yet and can't confirm anything til we do. Mrs Peel at your old place hasn't answered, could you give her a nudge? Thanks, Bev (Office Manager, Tarn Vets)`,
  },
  {
    not: true, company: "Onyx Harbor Systems", role: "Lead QA Engineer", candidateName: "Bronislava", stage: "application", flags: "no-reply",
    email: `Subject: Status change: Lead QA Engineer (Job #7731)

Dear Bronislava,

Your status for Lead QA Engineer at Onyx Harbor Systems has changed from "Under Review" to "Interview - Scheduling". Your earlier application to Senior QA Engineer remains open and has not been affected.

You'll hear from a coordinator shortly. Due to high volume we're unable to respond to status enquiries.

Onyx Harbor Systems Talent Acquisition
This is a system generated message, do not reply. To stop receiving these mails, unsubscribe here.`,
  },
];
