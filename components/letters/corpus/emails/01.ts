import type { Labeled } from "../emails.ts";

/** The first emails written for the tests. */
export const emails: Labeled[] = [
  {
    company: "Northwind Energy", role: "Data Analyst", candidateName: "Sam", senderName: "Priya Nair", senderTitle: "Talent Partner",
    senderEmail: "priya.nair@northwind-energy.com", stage: "interview", interviewers: ["Tom"], flags: "reapply",
    email: `From: Priya Nair <priya.nair@northwind-energy.com>
Sent: Tuesday, 3 March 2026 10:14
To: Sam Okafor
Subject: Your application for Data Analyst

Hi Sam,

Thank you for coming in last week and for your conversation with Tom and me. We both enjoyed it.

We have decided to offer the position to someone who has worked with grid data before. It was not an easy call.

If another analyst opening comes up that speaks to you, please do apply again.

Kind regards,
Priya Nair
Talent Partner
Northwind Energy`,
  },
  {
    company: "Halden Robotics", role: "Embedded Software Engineer", candidateName: "Maria", stage: "application", flags: "no-reply file",
    email: `Halden Robotics Talent Acquisition <no-reply@us.greenhouse-mail.io>
to me
Mar 12, 2026, 9:02 AM (2 days ago)

Hi Maria,

Thanks for applying to the Embedded Software Engineer position at Halden Robotics. We have reviewed your background, and while there is a lot to like, we won't be moving forward with your application at this time.

We will keep your resume on file and reach out if something closer to your experience opens up.

Best,
The Halden Robotics Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Bolt", role: "Product Designer", candidateName: "Jonas", stage: "application", flags: "reapply",
    email: `Subject: Update on your application to Bolt

Hi Jonas,

Thank you for your interest in Bolt and for the time you put into your application for our Product Designer opening.

After reviewing everything, we've chosen to continue with candidates whose portfolio is closer to what this team needs right now.

New roles go up on our careers page most weeks, so do keep an eye on it.

Wishing you all the best in your search,
Bolt People Team`,
  },
  {
    company: "Monday", role: "Customer Success Manager", candidateName: "Leah", stage: "screen", senderName: "Dana", flags: "",
    email: `Hi Leah,

It was lovely talking to you on the phone on Thursday! I took your profile to the hiring manager, and we've agreed not to take it further for the Customer Success Manager role at Monday. The team needs somebody with more enterprise renewals behind them.

I know this isn't the news you were hoping for.

Take care,
Dana`,
  },
  { company: undefined, role: undefined, candidateName: undefined, email: `We regret to inform you that your application has not been successful on this occasion.`, stage: "application" },
  { email: `Thanks for coming in. We went with someone else. Good luck.`, stage: "interview" },
  {
    company: "Larkfield Primary School", role: "Year 4 Class Teacher", candidateName: "Hannah Ward", senderName: "Julie Prentice", senderTitle: "Headteacher",
    stage: "interview", flags: "feedback",
    email: `Dear Hannah Ward

Re: Year 4 Class Teacher

Thank you for attending the interview on Friday and for teaching such a lively lesson to our pupils.

The panel found it a difficult decision, but on this occasion you have not been successful. The post has been accepted by a candidate with more experience of our phonics scheme.

I would be glad to talk you through some feedback. Please telephone the school office to arrange a time.

Yours sincerely

Julie Prentice
Headteacher
Larkfield Primary School`,
  },
  {
    company: "Tata Meridian", role: "Assistant Manager - Accounts", candidateName: "Arjun Patel", senderName: "Kavita Rao", senderTitle: "HR Executive", stage: "interview", flags: "file",
    email: `Dear Mr. Arjun Patel,

Greetings from Tata Meridian!

This has reference to your interview for the position of Assistant Manager - Accounts held at our Pune office. We regret to inform you that your candidature has not been shortlisted for the further rounds.

Your profile shall be kept in our database and we shall revert in case of a suitable opening.

Wishing you success in your future endeavours.

Thanks & Regards,
Kavita Rao
HR Executive
Tata Meridian`,
  },
  {
    company: "Brauhaus Logistik GmbH", role: "Werkstudent Controlling", candidateName: "Nina Vogel", senderName: "Anke Schröder", senderTitle: "HR Business Partner", stage: "application",
    email: `Von: Anke Schröder <a.schroeder@brauhaus-logistik.de>
Gesendet: Montag, 9. Februar 2026 08:41
An: Nina Vogel
Betreff: Ihre Bewerbung als Werkstudent Controlling (m/w/d)

Dear Nina Vogel,

thank you very much for your application and the interest in our company. We have examined your documents carefully. Today we must inform you that we could not consider you in the closer selection.

Please do not see this decision as a valuation of your qualification. In accordance with data protection law we will delete your documents after six months.

For your further way we wish you all the best.

Mit freundlichen Grüßen
Anke Schröder
HR Business Partner

Brauhaus Logistik GmbH | Hafenstr. 12 | 20457 Hamburg`,
    senderEmail: "a.schroeder@brauhaus-logistik.de",
  },
  {
    company: undefined, role: "Finance Business Partner", candidateName: "Oliver", senderName: "Becky Shaw", senderTitle: "Senior Consultant", stage: "interview", interviewers: [], flags: "agency feedback",
    email: `Hi Oliver,

Hope you're well. I've now heard back from my client about the Finance Business Partner role. They thought you interviewed really well but have gone with a candidate who has SaaS experience.

I've asked them for detailed feedback and I'm happy to go through it with you. Give me a call when suits.

Thanks,
Becky Shaw
Senior Consultant
Harcourt Finch Recruitment`,
  },
  {
    company: "Ashby", role: "Support Engineer", candidateName: "Theo", stage: "application", flags: "no-reply",
    email: `From: Ashby Hiring Team <no-reply@ashbyhq.com>
Subject: Your Ashby application
To: theo.lind@gmail.com

Hi Theo,

Thank you for your interest in working at Ashby. We've decided not to proceed with your application for Support Engineer. We had several hundred people apply and could only speak to a few.

We appreciate the thought you put into your answers.

Ashby Hiring Team`,
  },
  {
    company: "Fenwick & Rowe", role: "Paralegal", candidateName: "Ms Adeyemi", senderName: "Charlotte Rowe", senderTitle: "Partner", stage: "application", flags: "",
    email: `Dear Ms Adeyemi,

Application for the post of Paralegal

I write further to your recent application to Fenwick & Rowe.

Having considered all applications against the person specification, I am sorry to tell you that we will not be inviting you to interview.

Thank you for the time you took, and may I wish you well in finding a suitable post.

Yours sincerely,

Charlotte Rowe
Partner
for and on behalf of Fenwick & Rowe LLP`,
  },
  {
    company: "Cloudpeak", role: "Senior Site Reliability Engineer", candidateName: "Wei", stage: "final", interviewers: ["Marcus", "Elena", "Dr. Hoffman"], senderName: "Grace Kim", senderTitle: "Senior Technical Recruiter", flags: "reapply feedback",
    senderEmail: "grace.kim@cloudpeak.io",
    email: `Grace Kim <grace.kim@cloudpeak.io>
Wed, Jan 14, 4:37 PM
to me

Hi Wei,

First, thank you. Four rounds is a lot, and Marcus, Elena and Dr. Hoffman all told me how much they enjoyed meeting you.

You were one of two people in our final round for the Senior Site Reliability Engineer role, and it came down to depth in Kubernetes networking. We've extended an offer to the other finalist and she has accepted.

I'm happy to hop on a call and share what the panel wrote if that would be useful. And please stay close: we expect to hire again in Q3 and I would love to see you apply.

Warmly,
Grace Kim
Senior Technical Recruiter, Cloudpeak
Pronouns: she/her`,
  },
  {
    company: "Who Gives A Crap", role: "Copywriter", candidateName: "Ellie", senderName: "Jess", stage: "task", flags: "",
    email: `Hey Ellie,

Big thanks for the writing task, your toilet puns had us in stitches.

Sadly we're not going to take things further for the Copywriter role this time. We were flushed with great submissions (sorry) and another writer's tone was bang on.

Thanks again for giving Who Gives A Crap a go.

Cheers,
Jess and the team at Who Gives A Crap`,
  },
  {
    company: "&Open", role: "Operations Associate", candidateName: "Ciara", stage: "application",
    email: `Hi Ciara,

Thank you for taking the time to apply for the Operations Associate position at &Open.

We have had a very strong response and unfortunately we will not be progressing your application any further.

All the best,
&Open Talent Team`,
  },
  {
    company: "adidas", role: "Junior Brand Manager", candidateName: "Lukas", stage: "application", flags: "reapply no-reply",
    email: `From: adidas Careers <noreply@careers.adidas-group.com>
To: Lukas Brandt
Subject: Your application as Junior Brand Manager (m/f/d) - 451278

Hello Lukas,

thank you for your interest in adidas and for applying as Junior Brand Manager (m/f/d).

We received a lot of applications and, after careful review, cannot offer you the next step in this process.

You are welcome to apply for other positions which fit your profile at any time.

Your adidas Talent Acquisition Team`,
  },
  {
    company: "Next", role: "Merchandiser", candidateName: "Farah", stage: "application", flags: "no-feedback",
    email: `Dear Farah,

Thank you for your application for the role of Merchandiser at Next.

Your application has been considered carefully but we're sorry to say you've been unsuccessful. Due to the number of applications we get, we are not able to give individual feedback.

Thank you for your interest in Next.

Kind regards
Recruitment Team`,
  },
  {
    company: "Indeed", role: "UX Researcher", candidateName: "Priscilla", stage: "application",
    email: `Hi Priscilla,

Thank you for your interest in joining Indeed as a UX Researcher. While your background is impressive, our team has decided to pursue other applicants for this role.

We wish you success as you continue your search.

Indeed Talent Attraction`,
  },
  {
    company: "Target", role: "Inventory Analyst", candidateName: "Devon", stage: "application", flags: "reapply no-reply",
    email: `Target <target@myworkday.com>
To: Devon Price
Fri 2/6/2026 7:15 AM

Dear Devon,

Thank you for applying for the Inventory Analyst position (R0000341882) at Target. We have carefully reviewed your qualifications. At this time you have not been selected to move forward.

We invite you to visit our career site regularly and apply for other roles that fit.

Sincerely,
Target Talent Acquisition

This is an automated message. Please do not reply.`,
  },
  {
    company: "The Gap", role: "Store Manager", candidateName: "Rosa", stage: "application",
    email: `Hi Rosa,

We appreciate your interest in The Gap. The Store Manager position you applied for has been given to another applicant.

Best of luck to you,
Hiring Team, The Gap`,
  },
  {
    company: "Remote", role: "Payroll Specialist", candidateName: "Ana", stage: "application", flags: "reapply",
    email: `Hi Ana,

Thanks so much for applying to the Payroll Specialist role here at Remote.

We're a small team reading a big pile of applications, and yours isn't one we'll be taking to the next stage.

Please feel free to apply again in the future, we mean that.

Remote Talent Team`,
  },
  {
    company: "Notion", role: "Solutions Engineer", candidateName: "Kenji", senderName: "Amelia Stone", senderTitle: "Recruiter", stage: "interview",
    email: `Hi Kenji,

Thanks again for interviewing with us for Solutions Engineer. I caught up with the panel this morning, and we're not going to be moving to an offer.

They liked your discovery skills a lot. Where they hesitated was API depth.

Rooting for you,

Amelia Stone (she/her)
Recruiter @ Notion`,
  },
  {
    company: "Apple", role: "Technical Specialist", candidateName: "Marcus", stage: "application", flags: "reapply",
    email: `Dear Marcus,

Thank you for your interest in opportunities at Apple and in the Technical Specialist role.

At this time we are considering other candidates for this position. We hope you'll keep exploring jobs at Apple that interest you.

Regards,
Apple Recruiting`,
  },
  {
    company: "St. Brigid's Hospital", role: "Staff Nurse", candidateName: "Grace Mensah", stage: "application", flags: "no-feedback", senderName: undefined,
    email: `Dear Grace Mensah

Post: Staff Nurse, Band 5
Ref: 214-SUR-5567

Thank you for your application for the above post at St. Brigid's Hospital. We have shortlisted for this vacancy and I regret to tell you that you have not been selected for interview.

Owing to the high number of applications we cannot offer feedback to applicants who are not shortlisted.

Yours sincerely
Recruitment Services
St. Brigid's Hospital`,
  },
  {
    company: "Quillon Capital", role: "Quantitative Researcher", candidateName: "Daniel", stage: "task", flags: "reapply",
    email: `Daniel,

Thank you for completing the online assessment for our Quantitative Researcher opening. Your results did not reach the bar we set for this role, so we will not be inviting you to the next round.

You may apply again after twelve months.

Quillon Capital Recruiting`,
  },
  {
    company: "Brightseed Foods", role: "Food Technologist", candidateName: "Aoife", stage: "application", flags: "closed", senderName: "Niall Brennan", senderTitle: "HR Manager",
    email: `Hi Aoife,

Just a quick update on the Food Technologist vacancy you applied for. Following a review of budgets, Brightseed Foods has decided to close this vacancy and we won't be appointing anyone.

I'm sorry for the wasted effort on your side.

Regards
Niall Brennan
HR Manager
Brightseed Foods`,
  },
  {
    company: "Ostrava Steelworks", role: "Process Engineer", candidateName: "Petr Novak", stage: "interview", flags: "internal", senderName: "Jana Dvorak", senderTitle: "HR Generalist",
    email: `Dear Petr Novak,

thank you for the interview on 4 May and the open exchange with our production management. In the meantime we have decided to fill the position of Process Engineer internally.

We thank you for your interest in Ostrava Steelworks.

Best regards
Jana Dvorak
HR Generalist`,
  },
  {
    company: "Marlowe Media", role: "Junior Account Executive", candidateName: "Tilly", stage: "interview", senderName: "Rob Castle", interviewers: ["Sana", "Will"], flags: "file",
    email: `Hi Tilly

Really good to meet you on Monday. Sana and Will came away impressed.

We've offered the Junior Account Executive role to somebody with a bit more agency time under their belt, but you ran them close.

We'll hang on to your CV because I suspect we'll be hiring again before the summer.

Rob

Rob Castle
MD, Marlowe Media
07700 900123`,
    senderTitle: "MD",
  },
  {
    company: "Vantage Insurance", role: "Claims Handler", candidateName: "Yusuf", stage: "application", flags: "no-reply",
    email: `> From: Vantage Insurance Careers <donotreply@vantageinsurance.co.uk>
> Date: Mon, 2 Feb 2026 at 11:20
> Subject: Claims Handler - application outcome
> To: <yusuf.k@outlook.com>
>
> Dear Yusuf,
>
> Thank you for taking the time to apply for the Claims Handler role with
> Vantage Insurance. Having reviewed your application, we will not be
> taking it forward on this occasion.
>
> We wish you every success with your job search.
>
> Vantage Insurance Careers Team`,
  },
  {
    company: "Kestrel Aviation", role: "Flight Operations Coordinator", candidateName: "Emma", stage: "screen", senderName: "Luca Ferri", senderTitle: "People Operations Lead", senderEmail: "luca.ferri@kestrelaviation.com", flags: "reapply",
    email: `---------- Forwarded message ---------
From: Luca Ferri <luca.ferri@kestrelaviation.com>
Date: Thu, Apr 2, 2026 at 3:08 PM
Subject: Re: Flight Operations Coordinator
To: Emma Lindqvist <emma.lindqvist@gmail.com>


Hi Emma,

Thank you again for our phone call on Tuesday. After speaking to the wider team we have chosen to move ahead with people who already hold a dispatcher licence.

Should you obtain the licence, I'd encourage you to reapply to Kestrel Aviation.

Best wishes,
Luca Ferri
People Operations Lead

On Wed, Apr 1, 2026 at 9:15 AM Emma Lindqvist <emma.lindqvist@gmail.com> wrote:
> Hi Luca,
> Great to speak yesterday. I've attached my references.
> Kind regards,
> Emma Lindqvist
> Duty Manager, Bergen Airport Services`,
  },
  {
    company: "Sable & Finch", role: "Visual Merchandiser", candidateName: "Noor", stage: "application", flags: "",
    email: `Dear Noor=2C

Thank you for your interest in Sable & Finch=2E We=E2=80=99ve now read every applicati=
on for the Visual Merchandiser role=2C and I=E2=80=99m afraid we won=E2=80=99t be taking yo=
urs further=2E=20

With thanks=2C=20
The Sable & Finch Team=20`,
  },
  {
    company: "Lumen Health", role: "Clinical Data Manager", candidateName: "Ravi", stage: "application", flags: "reapply",
    email: `<div>Hi Ravi,</div><div><br></div><div>Thank you for your interest in the <b>Clinical Data Manager</b> position at Lumen Health.&nbsp;We received many applications and have decided to move forward with other candidates.</div><div><br></div><div>We&#39;d encourage you to look at <a href="https://lumenhealth.example/careers">our open roles</a> from time to time.</div><div><br></div><div>Best,<br>Lumen Health Talent Team</div>`,
  },
  {
    company: "Corvid Analytics", role: undefined, candidateName: undefined, stage: "application",
    email: `Dear {{candidate.first_name}},

Thank you for applying for the {{job.title}} position at Corvid Analytics. We regret to let you know that your application was not selected for further consideration.

Kind regards,
Corvid Analytics HR`,
  },
  {
    company: "Greenhouse", role: "Account Executive", candidateName: "Bianca", stage: "screen", senderName: "Cole Hartman", senderTitle: "Talent Acquisition Partner",
    email: `Hi Bianca,

Thanks for taking my screening call last week about the Account Executive opportunity at Greenhouse. I've discussed your background with the team, and we've decided not to move you on to the hiring manager stage.

Thank you for considering Greenhouse, and good luck out there.

Best,
Cole Hartman
Talent Acquisition Partner | Greenhouse`,
  },
  {
    company: "Pemberton Council", role: "Planning Officer", candidateName: "Mr Hughes", stage: "interview", flags: "feedback", senderName: "S. Whitfield", senderTitle: "Development Manager",
    email: `Dear Mr Hughes,

PLANNING OFFICER (REF: PL/0426)

Thank you for attending for interview on 11 June. I am writing to let you know that Pemberton Council will not be offering you the post.

Should you wish to receive feedback on your interview, please contact me on 01632 960145.

Yours sincerely,

S. Whitfield
Development Manager`,
  },
  {
    company: "Zephyr Games", role: "Gameplay Programmer", candidateName: "Mika", stage: "task", flags: "file", senderName: "Otto Laine", senderTitle: "Lead Programmer",
    email: `Hi Mika!

Otto here from Zephyr Games. Thanks for sending in your test project for the Gameplay Programmer spot, I had fun playing it.

In the end we picked someone with more netcode under their belt. That's the honest reason.

I've put you in our talent pool so you'll be the first to hear when the next title staffs up.

Cheers
Otto Laine
Lead Programmer`,
  },
  {
    company: "Aldermoor Bank", role: "Risk Associate", candidateName: "Chloe", stage: "final", flags: "no-feedback reapply",
    email: `Dear Chloe,

Thank you for attending our assessment centre final stage for the Risk Associate graduate programme.

This year more than 4,000 people applied. Following your final interview, we are unable to offer you a place.

Please note we don't provide feedback beyond the automated report you'll get in your portal. Applications for next year's intake open in September and we'd welcome one from you.

Aldermoor Bank Early Careers`,
  },
  {
    company: "Hexley", role: "Backend Engineer", candidateName: "Tomasz", stage: "interview", senderName: "Ingrid Solberg", senderTitle: "CTO", interviewers: ["Karim", "Beate"], flags: "",
    senderEmail: "ingrid@hexley.dev",
    email: `From: Ingrid Solberg <ingrid@hexley.dev>
To: Tomasz Zielinski <tomasz@zielinski.example>
Subject: Re: Backend Engineer | Hexley

Tomasz,

Thanks for spending the afternoon with Karim and Beate. It's a no from us, I'm afraid. Your system design round was strong, the pairing session less so, and on a team of five we need both.

I wish you well.

Ingrid
--
Ingrid Solberg
CTO, Hexley`,
  },
  {
    company: "Blue Harbor Hotels", role: "Front Desk Supervisor", candidateName: "Latoya", stage: "application", flags: "reapply",
    email: `Dear Latoya,

Thank you for your interest in the Front Desk Supervisor position at Blue Harbor Hotels.

We have filled the role with an applicant whose experience was a closer match. We post new openings at blueharbor.example/jobs and hope you will consider us again.

Human Resources
Blue Harbor Hotels`,
  },
  {
    company: "Trenton Motors", role: "Service Advisor", candidateName: undefined, stage: "application",
    email: `Dear Applicant,

We thank you for your application for the Service Advisor position with Trenton Motors. After careful consideration we have decided not to pursue your application further.

Trenton Motors
Human Resources Department`,
  },
  {
    company: "Nimbus Labs", role: "Machine Learning Engineer, Ranking", candidateName: "Aditi", stage: "application", flags: "no-reply",
    email: `Nimbus Labs Hiring Team
noreply@hire.lever.co
to aditi.sharma22

Hi Aditi,

Thank you for your interest in Nimbus Labs! Unfortunately, we have decided not to proceed with your candidacy for the Machine Learning Engineer, Ranking role at this time.

We wish you the best in your job search.

Best,
Nimbus Labs`,
  },
  {
    company: "Whitcombe University", role: "Lecturer in Human Geography", candidateName: "Dr Osei", stage: "application", senderName: "Prof. Helen Marsh", senderTitle: "Head of Department",
    email: `Dear Dr Osei,

Lecturer in Human Geography

Thank you for your application for the above position. The committee has now met, and I am sorry to report that you were not placed on the shortlist. We had 143 applicants.

With best wishes for your search,

Prof. Helen Marsh
Head of Department
Whitcombe University`,
  },
  {
    company: "Okavango Tours", role: "Travel Consultant", candidateName: "Thandi", stage: "application", senderName: "Pieter van Wyk", flags: "file",
    email: `Hi Thandi

Thanks for sending your CV for the Travel Consultant job. We're looking for somebody with Galileo experience so I can't take you further right now.

I'll keep your details and give you a shout if something changes.

Pieter van Wyk
Okavango Tours`,
  },
  {
    company: "Silverline Logistics", role: "Warehouse Supervisor", candidateName: "Jordan", stage: "application", flags: "closed",
    email: `Hello Jordan,

The Warehouse Supervisor position (Job ID 88213) you applied to at Silverline Logistics has been cancelled. As a result, your application is no longer under consideration.

Silverline Logistics Recruiting`,
  },
  {
    company: "Pinecrest Software", role: "QA Lead", candidateName: "Stefan", stage: "interview", senderName: "Miriam Roth", senderTitle: "Head of People", flags: "reapply", interviewers: ["Jens Albrecht"],
    senderEmail: "miriam.roth@pinecrest.de",
    email: `Von: Miriam Roth <miriam.roth@pinecrest.de>
Datum: 12.01.2026 um 16:02
An: Stefan Maier
Betreff: AW: QA Lead (all genders)

Hello Stefan,

many thanks for the nice talk with Jens Albrecht and me last Thursday. We really liked your way of working.

Nevertheless we decided for another candidate, who fits a little better to the current setup of the team.

Please feel invited to apply again at Pinecrest Software if you see a matching position.

Best regards from Munich
Miriam Roth
Head of People
Pinecrest Software GmbH`,
  },
  {
    company: undefined, role: "Maintenance Electrician", candidateName: "Craig", stage: "application", senderName: "Gemma Tate", senderTitle: "Recruitment Consultant", flags: "agency file",
    email: `Hi Craig

Thanks for applying for the Maintenance Electrician job we advertised on behalf of our client in Wakefield.

You've not been shortlisted this time as the client wants somebody with 18th Edition.

I've registered you on our system and will be in touch with anything suitable.

Gemma Tate
Recruitment Consultant
Redline Technical Recruitment Ltd`,
  },
  {
    company: "Orbis Pharma", role: "Regulatory Affairs Manager", candidateName: "Sofia", stage: "interview", senderName: "Dean Holt", senderTitle: "Principal Consultant", flags: "agency",
    email: `Dear Sofia,

I've spoken to my client, Orbis Pharma, this afternoon regarding the Regulatory Affairs Manager vacancy.

Following your interview they have decided to appoint another candidate with more oncology submissions. I'm sorry it isn't better news.

Regards,

Dean Holt
Principal Consultant
Cavendish Life Science Search`,
  },
  {
    company: "Jupiter Retail", role: "Area Manager", candidateName: "Simon", stage: "final", senderName: "Paula Reeves", senderTitle: "HR Director", interviewers: ["Andrew"], flags: "file",
    email: `Dear Simon,

Thank you for making it through to our last round and for the presentation you gave to Andrew and the board.

It was a very close decision. We have appointed someone who has run stores in the north before.

With your permission I would like to keep in touch and to keep your name at the top of our list for the next Area Manager vacancy at Jupiter Retail.

Yours sincerely
Paula Reeves
HR Director`,
  },
  {
    company: "Oakridge Partners", role: "Executive Assistant", candidateName: "Monica", stage: "application", flags: "no-reply reapply",
    email: `OakridgePartners@icims.com
Reply-To: no-reply@icims.com
Subject: Thank you for your interest in Oakridge Partners

Monica,

We appreciate your interest in the Executive Assistant position (2026-3318) at Oakridge Partners. We received resumes from many qualified people. Although your skills are impressive, we've identified candidates whose backgrounds better match our requirements.

Please continue to monitor our website for additional opportunities.

Oakridge Partners Talent Acquisition
This message was sent by iCIMS. Please do not reply to this message.`,
  },
  {
    company: "SAP", role: "Working Student Data Science", candidateName: "Mehmet", stage: "application", flags: "no-reply",
    email: `From: SAP Talent Acquisition <noreply@successfactors.eu>
Subject: SAP - your application for Working Student (f/m/d) Data Science - 401233

Dear Mehmet,

Thank you for your interest in SAP and the Working Student Data Science role.

We have compared your profile with the requirements and other applications, and regret that we cannot consider you for this position.

Your SAP Recruiting Team`,
  },
  {
    company: "Mossgrove Trust", candidateName: "Beth", stage: "interview", senderName: "Alun Pryce", senderTitle: "Chief Executive", flags: "feedback", interviewers: [],
    email: `Dear Beth,

Thank you so much for meeting the trustees and me on Wednesday.

We interviewed five excellent people, and the panel has appointed somebody with a long record in trusts and foundations. I know how much preparation went into your ideas for our woodland appeal, and they were good ones.

Do let me know if you would find it helpful to have some feedback.

With warm wishes,
Alun Pryce
Chief Executive, Mossgrove Trust`,
  },
  {
    company: "Peregrine Labs", role: "Research Associate", candidateName: "Xinyi", stage: "application",
    email: `Dear Xinyi, thank you for applying to be a Research Associate at Peregrine Labs. We had a large number of well-qualified applicants and you were not among those chosen for interview. We wish you luck. Peregrine Labs HR`,
  },
  {
    company: "Dunmore Dairy", role: "Production Operative", candidateName: "Kieran", stage: "application", flags: "",
    email: `Hi Kieran, sorry but the Production Operative job at Dunmore Dairy has gone to someone else. Thanks, Mags`, senderName: "Mags",
  },
  {
    company: "Infosphere Technologies", role: "Associate Software Developer", candidateName: undefined, stage: "task", flags: "reapply",
    email: `Dear Candidate,

Thank you for appearing in the online test conducted by Infosphere Technologies for the post of Associate Software Developer.

We regret to inform you that you could not clear the cut-off and hence cannot be considered for the next round.

You are eligible to re-apply after 6 months.

Regards,
Campus Hiring Team
Infosphere Technologies Pvt. Ltd.`,
  },
  {
    company: "Cascadia Credit Union", role: "Loan Officer", candidateName: "Heather", stage: "interview", senderName: "Bill Tran", senderTitle: "Branch Manager", flags: "internal",
    email: `Heather,

I appreciate you coming to the branch to interview for Loan Officer. It was a tough choice, but I'm going to promote one of our tellers into the job.

Thanks for thinking of Cascadia Credit Union.

Bill Tran
Branch Manager
Cascadia Credit Union
Sent from my iPhone`,
  },
  {
    company: "Tessellate", role: "Frontend Developer", candidateName: "Iris", stage: "application", flags: "no-feedback",
    email: `Subject: Tessellate | Frontend Developer

Hi Iris,

We got 900 applications for Frontend Developer at Tessellate, and we read them all. Yours didn't make the shortlist.

We wish we could write back to everyone with comments but we can't, sorry.

- Tessellate hiring`,
  },
  {
    company: "Hartwell Publishing", role: "Editorial Assistant", candidateName: "Imogen", stage: "application", flags: "no-feedback",
    email: `Dear Imogen,

Thank you for your application for the Editorial Assistant vacancy at Hartwell Publishing, which we read with interest.

I am afraid that we have not been able to include you among those invited for interview. With more than three hundred applicants I'm sure you will understand that I cannot enter into correspondence or comment on individual applications.

Yours sincerely,
Frances Hale
Editorial Director`, senderName: "Frances Hale", senderTitle: "Editorial Director",
  },
  {
    company: "Arcadia Solar", role: "Field Sales Representative", candidateName: "Tyrell", stage: "application", flags: "reapply file",
    email: `Hi Tyrell,

Thank you for giving us the opportunity to consider you for employment. We have reviewed your background for Field Sales Representative and we are pursuing other candidates at this time.

Your information will be retained in our candidate database. You can also set up job alerts on our careers site to hear about new openings.

Thank you,
Arcadia Solar Talent Acquisition`,
  },
  {
    company: "Finlay Wealth", role: "Paraplanner", candidateName: "Rory", stage: "interview", senderName: "Kirsty", senderTitle: undefined, flags: "closed",
    email: `Hi Rory,

Thanks for meeting us last month. We've had news from head office that there is a hiring freeze across Finlay Wealth with immediate effect, so the Paraplanner role won't be going ahead and I have to close your application.

It's nothing to do with you, you did well.

All the best
Kirsty`,
  },
  {
    company: "Beacon Charter Schools", role: "Math Teacher", candidateName: "Alicia", stage: "screen", flags: "file",
    email: `Dear Alicia,

Thank you for participating in a phone interview for the Math Teacher position with Beacon Charter Schools. At this point we will not be moving you to the demo lesson stage.

We will keep your application active for the rest of the school year.

Warm regards,
Beacon Charter Schools Talent Team`,
  },
  {
    company: "Kumo Cloud", role: "Developer Advocate", candidateName: "Ben", stage: "interview", senderName: "Yuki Tanaka", senderTitle: "Head of DevRel", interviewers: ["Paolo", "Fatima"], flags: "reapply",
    senderEmail: "yuki@kumo.cloud",
    email: `On Tue, 17 Feb 2026 at 18:22, Yuki Tanaka <yuki@kumo.cloud> wrote:
> Hi Ben,
>
> Thank you for the great conversations with Paolo and Fatima, and for
> walking us through your talk. We spent a long time on this one. For the
> Developer Advocate role we have decided to go with a candidate who is
> already active in the Kubernetes community.
>
> I do hope you'll think of Kumo Cloud again next time we hire.
>
> Best,
> Yuki Tanaka
> Head of DevRel
>
> On Mon, 16 Feb 2026 at 09:01, Ben Carter <ben@carter.example> wrote:
>> Hi Yuki, any news on the role?
>> Ben Carter
>> Software Engineer at Initech`,
  },
  {
    company: "Halcyon Labs", role: "Lab Technician", candidateName: "Marta", stage: "application", flags: "",
    email: `Thanks so much for letting me know. Would you be willing to share any feedback?
Marta

-----Original Message-----
From: Halcyon Labs Recruiting <jobs@halcyonlabs.com>
Sent: Friday, March 20, 2026 2:10 PM
To: Marta Ruiz
Subject: Lab Technician application

Dear Marta,

Thank you for applying to Halcyon Labs. We have reviewed your application for the Lab Technician role and will not be moving forward.

Sincerely,
Halcyon Labs Recruiting`, senderEmail: "jobs@halcyonlabs.com",
  },
  {
    company: "Everly Homes", role: "Site Manager", candidateName: "Gareth", stage: "application", senderName: "Louise Penn", senderTitle: "HR Advisor", flags: "",
    email: `Good afternoon Gareth,

I hope this email finds you well.

I'm getting in touch about your recent application for the Site Manager role with Everly Homes. I can confirm we've completed shortlisting and, unfortunately, your application will not be progressing to the next stage.

Thank you again for taking the time to apply.

Many thanks
Louise Penn | HR Advisor
Everly Homes | 4 Quay Street, Exeter
www.everlyhomes.example`,
  },
  {
    company: "Granite State Bank", role: "Compliance Analyst", candidateName: "Nadia", stage: "application", flags: "",
    email: `Dear Nadia,

This letter is to acknowledge your interest in the Compliance Analyst
position with Granite State Bank. The Search Committee reviewed all of
the resumes it received and has selected other applicants who more
closely meet the needs of the Compliance group at Granite
State Bank.

Sincerely,

Granite State Bank
Human Resources`,
  },
  {
    company: "Volta Mobility", role: "Fleet Operations Manager", candidateName: "Pedro", stage: "interview", senderName: "Clara Weiss", senderTitle: "Talent Acquisition Manager", flags: "no-feedback",
    email: `Dear Pedro,

thank you for your time and the interesting interview for the position as Fleet Operations Manager at Volta Mobility.

After intensive discussion we have come to the decision that we will not continue the process with you. We ask for your understanding that for legal reasons we cannot give further information about the reasons.

We wish you much success for your professional and personal future.

Kind regards

Clara Weiss
Talent Acquisition Manager

Volta Mobility SE, Torstr. 99, 10119 Berlin
Managing Director: Dr. Kai Uhlig
Registered at Amtsgericht Charlottenburg HRB 123456`,
  },
  {
    company: "Rook & Pawn", role: "Community Manager", candidateName: "Zoe", stage: "application",
    email: `hi zoe,

thanks for throwing your hat in the ring for community manager at Rook & Pawn. we're only two people so apologies for the slow reply! we've picked someone, and it isn't you this time, though your cover letter made us laugh.

x
Rook & Pawn`,
  },
  {
    company: "Meridian Water", role: "Civil Engineer", candidateName: "Laila", stage: "application", flags: "reapply",
    email: `Hi Laila,

Thank you for applying for the position of Civil Engineer (Ref. MW-2291) at Meridian Water.

We reviewed your application against the essential criteria and it did not score highly enough to go through to interview.

Don't be put off: our other vacancies are listed at meridianwater.example/careers and you are very welcome to apply.

Kind regards,
Recruitment
Meridian Water`,
  },
  {
    company: "Stonebridge Consulting", role: "Management Consultant", candidateName: "Victor", stage: "task", senderName: undefined, flags: "no-reply",
    email: `From: Stonebridge Recruiting <no-reply@smartrecruiters.com>
Subject: Management Consultant at Stonebridge Consulting

Dear Victor,

Thank you for submitting your case study for the Management Consultant role at Stonebridge Consulting. Having evaluated it, we will be closing your application.

We thank you for your effort.

Stonebridge Recruiting
Powered by SmartRecruiters`,
  },
  {
    company: "Lyra Music", role: "Rights Administrator", candidateName: "Ife", stage: "interview", senderName: "Tom Ashdown", senderTitle: "Head of Rights", flags: "closed",
    email: `Hi Ife,

I'm gutted to be writing this one. After we spoke in the interview last Tuesday, the Rights Administrator role at Lyra Music was pulled as part of a restructure. So we can't take anyone on.

You'd have been great at it.

Tom Ashdown
Head of Rights`,
  },
  {
    company: "Castellan Security, Inc.", role: "Security Analyst", candidateName: "Mr. Thompson", stage: "application", flags: "file",
    email: `Dear Mr. Thompson:

Thank you for your letter and resume regarding the Security Analyst position at Castellan Security, Inc. We were fortunate to have many strong applicants, and another candidate has accepted the position.

We will retain your resume in our active files for one year and will contact you if an appropriate opening arises.

Very truly yours,

Diane Kowalski
Vice President, Human Resources`, senderName: "Diane Kowalski", senderTitle: "Vice President, Human Resources",
  },
  {
    company: "Fable", role: "Android Engineer", candidateName: "Omar", stage: "application", flags: "reapply",
    email: `Hey Omar 👋

Thanks for applying to Fable!

We've gone through all the applications for Android Engineer and have decided to go in a different direction.

That isn't a verdict on your work. Follow us on LinkedIn to hear about future openings.

Team Fable`,
  },
  {
    company: "Brightwater Care", role: "Care Coordinator", candidateName: "Joyce", stage: "application", flags: "reapply", senderName: "Sunita", senderTitle: undefined,
    email: `Dear Joyce

Thankyou for your application for Care Coordinator at Brightwater Care. Unfortunatly on this occassion you have not been sucessful as we had applicants with more experiance in domiciliary care.

Please do apply again if you see another role with us.

Kind Regards
Sunita
Brightwater Care`,
  },
  {
    company: "Polaris Space", role: "Propulsion Engineer", candidateName: "Hiro", stage: "interview", interviewers: ["Dr. Anna Keller", "James"], flags: "",
    senderName: "Lena", email: `Hi Hiro,

Thank you for meeting Dr. Anna Keller and James at our Bremen site. They have shared their impressions with me and we will not pursue your application for Propulsion Engineer further. Our impression was that your focus is more on electric systems.

Best
Lena
Polaris Space People Team`,
  },
  {
    company: "Teamtailor", role: "Implementation Specialist", candidateName: "Freja", stage: "application",
    email: `Hi Freja,

Thank you for applying to Teamtailor! We loved reading about you, but for the Implementation Specialist role we have chosen to move on with candidates that have a bit more experience from SaaS onboarding.

Hugs from all of us at Teamtailor`,
  },
  {
    company: "Harvest Table", role: "Sous Chef", candidateName: "Dom", stage: "task", senderName: "Fi", flags: "",
    email: `Dom - thanks for the trial shift on Saturday, the crew liked you. We've given the Sous Chef spot to a lad who lives round the corner. Gutted to miss out on that ragu. Fi, Harvest Table`,
  },
  {
    company: "Lakeside Medical Group", role: "Medical Receptionist", candidateName: "Tanya", stage: "application",
    email: `Lakeside Medical Group
Human Resources
1200 Shore Drive, Madison, WI 53703

March 3, 2026

Dear Tanya:

Thank you for applying for the Medical Receptionist opening at Lakeside Medical Group. We have completed our review and have hired another applicant.

Sincerely,

Human Resources`,
  },
  {
    company: "Ember Energy", role: "Policy Advisor", candidateName: "Callum", stage: "interview", senderName: "Morag Sinclair", senderTitle: "Policy Director", flags: "feedback reapply", interviewers: ["Euan"],
    email: `Hi Callum,

Euan and I were really glad to meet you. I'm sorry to say that we won't be offering you the Policy Advisor role at Ember Energy. The appointed candidate has drafted legislation before and that made the difference.

I'd be very happy to give you some feedback over the phone, just let me know when is good.

There will be a maternity cover advertised in May which I'd urge you to look at.

All best,
Morag

Morag Sinclair
Policy Director
Ember Energy
This email and any attachments are confidential and intended solely for the addressee.`,
  },
  {
    company: "Cobalt Systems", role: "Network Administrator", candidateName: "Ahmed", stage: "application", flags: "closed no-reply",
    email: `From: Cobalt Systems <donotreply@taleo.net>
To: Ahmed
Subject: Network Administrator-1903221

Ahmed,

The position of Network Administrator-1903221 for which you applied is no longer available. Thank you for your interest in Cobalt Systems.

Cobalt Systems Staffing
Replies to this message are undeliverable and will not reach the Human Resources Department.`,
  },
  {
    company: "Inkwell", role: "Content Strategist", candidateName: "Paige", stage: "application", flags: "no-feedback reapply",
    email: `Hi Paige,

Thank you so much for sharing your work with Inkwell. After a lot of reading, we've narrowed the field for Content Strategist, and you're not in the group we'll be speaking with.

With this many applicants we aren't able to offer specific feedback. We're always posting new things, so take a look at our jobs page now and then.

Onwards,
The Inkwell Team`,
  },
  {
    company: "Dr. Brandt Dental", role: "Dental Assistant", candidateName: "Selin", stage: "application", senderName: "Dr. Brandt",
    email: `Hello Selin,
thank you for your application as Dental Assistant. We have already decided for another applicant and wish you good luck.
Greetings
Dr. Brandt
Dr. Brandt Dental, Köln`,
  },
  // No rejections, in the words of rejections.
  {
    not: true, company: "Halden Robotics", role: "Firmware Engineer", candidateName: "Maria", flags: "no-reply",
    email: `From: Halden Robotics <no-reply@us.greenhouse-mail.io>
Subject: Thank you for applying to Halden Robotics

Hi Maria,

Thank you for applying to the Firmware Engineer role at Halden Robotics. We have received your application and our team will review it. If your experience matches what we need, we will contact you for an interview. If you are not selected for this position, keep an eye on our jobs page as we're growing.

Best,
Halden Robotics Recruiting`,
  },
  {
    not: true, company: "Sterling Freight", role: "Logistics Coordinator", candidateName: "Maya", senderName: "Adam Price", senderTitle: "Recruiter",
    email: `Hi Maya,

Unfortunately, the time slot we offered for your interview is no longer available, as the hiring manager has been called away. Could we move your interview for the Logistics Coordinator role at Sterling Freight to Thursday at 2pm?

Sorry for the inconvenience.

Best,
Adam Price
Recruiter`,
  },
  {
    not: true, company: "Northgate Bank", role: "Credit Analyst", candidateName: "Elena", senderName: "Ruth Cole", senderTitle: "Talent Manager",
    email: `Dear Elena,

We are delighted to offer you the position of Credit Analyst at Northgate Bank. We had many strong candidates and have decided not to move forward with any other applicants.

Unfortunately we could not meet the upper end of your salary expectation, but hope the package appeals. Please sign the attached by Friday.

Kind regards,
Ruth Cole
Talent Manager`,
  },
  {
    not: true, company: "Bluefin", role: "Growth Marketer", candidateName: "Chris",
    email: `Hi Chris,

Thanks for interviewing for the Growth Marketer role at Bluefin. We are still interviewing other candidates and have not made a decision yet. You have not been ruled out, and we expect to get back to you by the end of next week.

Thanks for your patience,
Bluefin Recruiting`,
  },
  {
    not: true, company: "Wexford Council", role: "Housing Officer",
    email: `Dear Applicant

Thank you for your application for the post of Housing Officer at Wexford Council. If you have not heard from us within four weeks of the closing date, please assume that you have been unsuccessful on this occasion. Due to the volume of applications we are unable to provide feedback to applicants who are not shortlisted.

HR Team`,
  },
  {
    not: true, company: "Pixelforge", role: "3D Artist", candidateName: "Nico", senderName: "Sarah", flags: "",
    email: `Hey Nico,

Great news! We loved your portfolio and would like to invite you to an interview for the 3D Artist role at Pixelforge. Unfortunately I can't do Mondays. Which of these times works?

Sarah`,
  },
  {
    not: true, company: "Delphi Research", candidateName: "Karen",
    email: `Hi Karen,

You recently interviewed with Delphi Research. Whether or not you were selected, we would value your opinion. Please take two minutes to complete our candidate survey.

Delphi Research Talent Team`,
  },
  {
    not: true, company: "Torrent Media", role: "Video Editor", candidateName: "Jas", senderName: "Mel",
    email: `Hi Jas,

Quick one to say the Video Editor role at Torrent Media has been put on hold while budgets are signed off. You're still in the running and we'll be in touch as soon as we know more.

Mel`,
  },
  {
    not: true,
    email: `LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>
to me

Your job alert for Data Analyst in Leeds
3 new jobs match your preferences.

Data Analyst
Northwind Energy, Leeds

Some jobs you saved are no longer accepting applications.
Unsubscribe`, flags: "no-reply",
  },
  {
    not: true, company: "Kestrel Aviation", role: "Cabin Crew", candidateName: "Sofie", flags: "",
    email: `Dear Sofie,

As requested we have withdrawn your application for Cabin Crew at Kestrel Aviation, and you will no longer be considered for this position. We wish you all the best.

Kestrel Aviation Recruitment`,
  },
  {
    not: true, company: "Ardent Health", role: "Physiotherapist", candidateName: "Liam",
    email: `Dear Liam,

Reminder: your application for Physiotherapist at Ardent Health is incomplete. Unfortunately we will not be able to consider applications that are not submitted by Sunday at midnight.

Ardent Health Careers`,
  },
  {
    not: true, candidateName: "Professor Grant", company: "Tidewell", senderName: "Hannah Boyd",
    email: `Dear Professor Grant,

Amir Yusuf has applied to us at Tidewell and has named you as a referee. Could you let us know by Friday whether you're able to provide a reference? If we do not hear from you we will not be able to proceed with his application.

Kind regards
Hannah Boyd`,
  },
  {
    not: true, company: "Marlin Foods", role: "Brand Manager", candidateName: "Tess", senderName: "Jo Lang",
    email: `Hi Tess,

Following your interviews for Brand Manager at Marlin Foods I'm pleased to say the panel would like to see you again for a final interview. We have said no to all the other candidates bar one!

Are you free on 9 April?

Jo Lang`,
  },
  {
    not: true, company: "Fathom Analytics", candidateName: "Sunil", role: "Data Engineer",
    email: `Hi Sunil,

Thanks for applying for Data Engineer at Fathom Analytics. Due to high volume, only shortlisted candidates will be contacted. Should your profile not match this opening we may keep it on file for future roles.

Fathom Analytics HR`,
  },
  {
    not: true, candidateName: "Robin",
    email: `Hi Robin,

Thanks for subscribing to The Weekly Hire. This week: how to bounce back after "we have decided to move forward with other candidates", five phrases recruiters hate, and why rejection is not the end.

Read more
Unsubscribe`,
  },
  {
    not: true, company: "Osprey Systems", role: "Systems Engineer", candidateName: "Val", senderName: "Greg Hines",
    email: `Hi Val,

We've reviewed your application and although the Senior Systems Engineer position has been filled, we'd like to offer you the Systems Engineer role at Osprey Systems instead. The offer letter is attached.

Regards,
Greg Hines`,
  },
  {
    not: true, company: "Cedarwood Clinic", role: "Veterinary Nurse", candidateName: "Alex", senderName: "Mo",
    email: `Hi Alex, I'm sorry we couldn't get back to you sooner. Unfortunately we couldn't open the CV you attached to your Veterinary Nurse application. Could you send it again as a PDF? Thanks, Mo, Cedarwood Clinic`,
  },
];
