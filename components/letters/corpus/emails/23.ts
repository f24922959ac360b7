import type { Labeled } from "../emails.ts";

/** Ordinary mail of recruiters, managers, offices and tracking systems, half of it after interviews. */
export const emails: Labeled[] = [
  {
    company: "Larkfield Analytics", role: "Senior Data Engineer", candidateName: "Dana", stage: "application", flags: "reapply no-reply",
    email: `From: Larkfield Analytics Hiring Team <no-reply@greenhouse-mail.io>
To: dana.whitlock@gmail.com
Date: Tue, 11 Mar 2025 09:02:14 -0500
Subject: Your application to Larkfield Analytics

Hi Dana,

Thank you for your interest in Larkfield Analytics and for taking the time to apply for the Senior Data Engineer role. We received a large number of applications and, after reviewing yours, we have decided not to move forward with your candidacy at this time.

We encourage you to keep an eye on our careers page and apply again if you see something that fits.

All the best,
Larkfield Analytics Hiring Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Corvane Medical Devices", role: "Supply Chain Planner II", candidateName: "Oluwaseun Adeyemi", stage: "application", flags: "no-reply",
    email: `Dear Oluwaseun Adeyemi,

Thank you for applying to R-0048213 Supply Chain Planner II (Memphis, TN).

We have now filled this position with another candidate. We appreciate the time you invested in your application and wish you success in your job search.

Regards,
Talent Acquisition
Corvane Medical Devices

This message was sent automatically by Workday. Replies to this message are undeliverable and will not reach the Human Resource Department.`,
  },
  {
    company: "Stapelwerk GmbH", role: "Customer Success Manager", candidateName: "Marek", stage: "application", senderName: "Jule Hartwig", senderTitle: "People & Culture Partner", flags: "no-feedback",
    email: `Update on your application: Customer Success Manager (m/f/d)

Hello Marek,

thanks a lot for your application and your interest in becoming part of Stapelwerk GmbH.

Unfortunately, we have to inform you that we will not be considering you further in the selection process. Please don't take this as a judgement of your qualifications – other profiles simply matched our requirements even more closely.

We kindly ask for your understanding that, due to the high number of applications, we cannot give individual feedback.

In line with data protection rules your documents will be deleted after six months.

Best regards from Leipzig
Jule Hartwig
People & Culture Partner

Stapelwerk GmbH | Karl-Heine-Str. 91 | 04229 Leipzig
Geschäftsführer: Timo Anders, Dr. Ines Rohloff | Amtsgericht Leipzig HRB 40217`,
  },
  {
    company: "Tidewell", role: "Product Marketing Lead", candidateName: "Priscilla", stage: "application", flags: "file closed",
    email: `Hi Priscilla,

We wanted to let you know that the Product Marketing Lead position at Tidewell has been put on hold as part of our planning for the second half of the year. Because of this we're closing out all open applications, including yours.

With your permission we'd like to keep your resume in our talent community so a recruiter can get in touch if the role reopens. If you'd rather we didn't, you can opt out here.

Thanks for thinking of us,
The Tidewell Recruiting Team

Sent via Lever · Privacy policy · Unsubscribe`,
  },
  {
    company: "Brightmoor Retail", role: "Assistant Store Manager", candidateName: "Kwame", stage: "application", senderEmail: "careers@brightmoor-retail.co.uk", flags: "file no-feedback",
    email: `---------- Forwarded message ---------
From: Brightmoor Retail Careers <careers@brightmoor-retail.co.uk>
Date: Fri, 4 Oct 2024 at 16:41
Subject: Assistant Store Manager - Reading (Ref BM/2291)
To: <k.osei88@outlook.com>


Dear Kwame

Assistant Store Manager - Reading

Thank you for your recent application for the above vacancy.

Having considered it carefully we regret to inform you that on this occasion you have not been shortlisted for interview. Due to the volume of applicants we are unable to offer feedback at this stage.

We will hold your details for 6 months and may contact you should a similar vacancy come up at one of our stores near you.

Kind regards

Brightmoor Retail Careers`,
  },
  {
    company: "Pebblestack", role: "Staff Frontend Engineer", candidateName: "Tomás", stage: "application",
    email: `Hi Tomás,

Thanks so much for applying to be a Staff Frontend Engineer here at Pebblestack. It means a lot that you'd consider joining us.

We had a look through your background, and while there's a lot to like, we're going ahead with people whose experience is a closer match for what the team needs right now.

How did we do? Take this 2-minute survey about your application experience: https://survey.pebblestack.dev/c/8812

Cheers,
Pebblestack Talent

Powered by Ashby`,
  },
  {
    company: "Fjordlane", role: "Backend Engineer", candidateName: "Aisha", stage: "task", senderName: "Helena Brandvold", senderTitle: "Technical Recruiter", senderEmail: "helena.brandvold@fjordlane.com", flags: "feedback",
    email: `From: "Helena Brandvold" <helena.brandvold@fjordlane.com>
Subject: Fjordlane – next steps
To: Aisha Rahmani

Hi Aisha,

Thank you for completing the take-home assignment for our Backend Engineer position. Two of our engineers reviewed your submission and, after some discussion, we've decided not to proceed to the next round.

The solution worked well, but we were looking for more depth around error handling and tests. If it'd be useful, I'm happy to send over the reviewers' notes, just hit reply.

Kind regards,
Helena Brandvold
Technical Recruiter, Fjordlane`,
  },
  {
    company: "Holloway & Crane LLP", role: "Graduate Analyst – Risk", candidateName: "Jerome", stage: "task", flags: "reapply no-feedback no-reply",
    email: `Dear Jerome,

Thank you for taking the HireVantage online assessment as part of your application for Graduate Analyst – Risk at Holloway & Crane LLP.

Your results did not meet the benchmark we have set for this programme this year, so we will not be taking your application any further. Assessment scores are final and we cannot discuss individual results.

You are welcome to apply again in the next recruitment cycle, which opens in September.

Yours sincerely,
Early Careers Team
Holloway & Crane LLP

Please do not reply to this automated message.`,
  },
  {
    company: "Quillhaven", role: "UX Researcher", candidateName: "Mei-Ling", stage: "interview", senderEmail: "people@quillhaven.com", interviewers: ["Robert Asante", "Carla Voss"], flags: "file",
    email: `Subject: Thank you for interviewing with Quillhaven

Hi Mei-Ling,

Thank you for taking the time to meet with Robert Asante and Carla Voss last week about the UX Researcher opening. The team enjoyed learning about your work.

After careful consideration, we've chosen to move forward with another candidate whose background more closely aligns with the role. This was not an easy decision.

We'd like to stay in touch and will keep your profile in our database for future research roles.

Warmly,
Quillhaven People Team
people@quillhaven.com`,
  },
  {
    company: "Ottermark Elevators", role: "Field Service Technician", candidateName: "Hugo", stage: "screen", flags: "reapply no-reply",
    email: `no-reply@smartrec-notify.com
to me

Hello Hugo,

We appreciate you taking the time to speak with our recruiter about the Field Service Technician position with Ottermark Elevators. At this point we will be pursuing other applicants.

Other openings may interest you: see all jobs at ottermark.com/careers and feel free to apply to any that match your skills.

Thank you,
Ottermark Elevators`,
  },
  {
    company: "Nimbleroot", role: "Growth Marketer", candidateName: "Sam", stage: "screen", senderName: "Bex Calloway", senderTitle: "Talent Partner", senderEmail: "bex@nimbleroot.co", flags: "reapply",
    email: `Hey Sam,

Good chatting on Thursday. I went back to the team with my notes and I'm afraid we're going to stop here for the Growth Marketer job. They really want someone who has run paid channels with seven-figure budgets and we both know that's not been your world so far.

You were lovely to talk to and I'd happily look at you again in a year or so.

Take care,
Bex

Bex Calloway
Talent Partner @ Nimbleroot
bex@nimbleroot.co`,
  },
  {
    company: "Galloway Freight Systems", candidateName: "Ingrid", stage: "final", senderName: "Stuart Pemberley", senderTitle: "VP Operations", interviewers: ["Paolo", "Denise"], flags: "feedback",
    email: `Ingrid,

I promised you an answer by today so here it is, and I'm sorry it's not the one you wanted. It came down to you and one other person, and in the end we made the offer to the other finalist, who has led a warehouse migration of this size before.

Paolo, Denise and I were all impressed by your presentation on Monday. If you want to talk it through, call me any time, I'll gladly tell you what we discussed.

Regards,

Stuart Pemberley
VP Operations
Galloway Freight Systems
+1 (614) 555-0148`,
  },
  {
    company: "Copperline Foods, Inc.", role: "Finance Manager", candidateName: "Caleb", stage: "final", senderName: "Nadia Ferreira", senderTitle: "Director of Human Resources", senderEmail: "nferreira@copperlinefoods.com", interviewers: ["Lyle Bannister"], flags: "file internal",
    email: `From: Nadia Ferreira
Sent: Wednesday, January 22, 2025 5:17 PM
To: Caleb Norris
Subject: RE: Finance Manager

Hi Caleb,

Thank you for coming back in for the final round with our CFO, Lyle Bannister, and for your patience over the holidays. I wanted to tell you myself that we have decided to promote someone from within our own team into the Finance Manager position.

It is no reflection on you. Everybody you met spoke highly of you, and I'd like to hang on to your details because we expect to hire for a treasury role in the summer.

Best,
Nadia

Nadia Ferreira, SPHR
Director of Human Resources
Copperline Foods, Inc.
nferreira@copperlinefoods.com

CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the sole use of the intended recipient(s).`,
  },
  {
    company: "Saltbox Payments", role: "DevOps Engineer", candidateName: "Yusuf", stage: "screen", senderName: "Rory", senderTitle: "Engineering Manager", flags: "closed",
    email: `Hi Yusuf,

Sorry for the slow reply, it's been a mad couple of weeks. Unfortunately we've had a hiring freeze come down from the board and the DevOps Engineer headcount is gone, so I can't take you into the technical interview we had pencilled in.

I really enjoyed our first call and I'm gutted about this. If things change I'll be the first to ping you.

Rory
Engineering Manager, Saltbox Payments`,
  },
  {
    company: "Studio Marrow", role: "junior designer", candidateName: "Francesca", stage: "application", senderName: "Ottilie",
    email: `Hello Francesca

Thanks for sending over your CV and portfolio for the junior designer spot. We're a tiny studio of six and had over 300 people write in, so it took me forever to get through them all. We've gone with somebody else this time I'm afraid.

Your type work is beautiful by the way. Keep going!

Ottilie
Studio Marrow`,
  },
  {
    company: "Averon Therapeutics", role: "Principal Scientist, Formulation", candidateName: "Lindqvist", stage: "interview", senderName: "Gwendolyn Tate", senderTitle: "Senior Talent Acquisition Specialist", senderEmail: "g.tate@averontx.com", interviewers: ["Dr. Anand Krishnaswamy", "Prof. Beatrix Oyelaran"], flags: "no-feedback",
    email: `Dear Dr. Lindqvist,

Thank you for meeting with Dr. Anand Krishnaswamy and Prof. Beatrix Oyelaran on 6 May to discuss the Principal Scientist, Formulation vacancy.

After completing our interviews, we have selected a candidate with more direct experience in inhaled biologics. As a matter of policy we don't provide detailed interview feedback, and I hope you'll understand.

I wish you every success in your career.

Sincerely,
Gwendolyn Tate
Senior Talent Acquisition Specialist
Averon Therapeutics
g.tate@averontx.com`,
  },
  {
    company: "Mothlight Games", candidateName: "Jonah", stage: "interview", senderName: "Lena Sorensen", interviewers: ["Vikram"], flags: "reapply feedback",
    email: `Hi Jonah — quick one as I know waiting is the worst. We're not going to continue after the pairing session. You and Vikram clearly got on, but the team felt you needed more prompting than we'd expect at senior level. We'd be open to talking again for mid-level roles, which we usually post in spring.

I can do 15 mins on the phone this week if you want more detail on how the session was assessed.

Lena Sorensen
Recruiting, Mothlight Games`,
  },
  {
    company: "Hartsfield Trust Bank", role: "Executive Assistant to the CEO", candidateName: "Delacroix", stage: "application", senderName: "Marvin L. Upton", senderTitle: "Human Resources Manager", senderEmail: "mupton@hartsfieldtrust.com",
    email: `Subject: Executive Assistant to the CEO

Good afternoon Mrs. Delacroix,

I have reviewed your application for the position of Executive Assistant to the CEO. While your experience is extensive, the salary you are seeking is above what has been budgeted, and so I will not be inviting you to interview.

Thank you for your interest in Hartsfield Trust Bank.

Respectfully,
Marvin L. Upton
Human Resources Manager
mupton@hartsfieldtrust.com | 404-555-0190`,
  },
  {
    role: "Quantity Surveyor", candidateName: "Gareth", stage: "application", senderName: "Danny Pruett", senderTitle: "Senior Consultant – Construction", senderEmail: "danny.pruett@keystonevale.co.uk", flags: "file agency",
    email: `Hi Gareth,

Hope you're well.

I've heard back from my client regarding the Quantity Surveyor role in Bristol. They've looked at your CV and feel you're slightly light on civils experience, so they won't be asking you in for interview.

I've plenty of other QS jobs on at the moment so I'll keep you on my books and give you a shout when something suitable lands.

Speak soon,

Danny Pruett
Senior Consultant – Construction
Keystone & Vale Recruitment
danny.pruett@keystonevale.co.uk
07700 900 312`,
  },
  {
    company: "Ellesmere Water", role: "Compliance Officer", candidateName: "Simone", stage: "interview", senderName: "Tasha Bloom", senderTitle: "Managing Consultant", senderEmail: "tasha@redwingsearch.com", interviewers: ["Martin Goss"], flags: "feedback agency internal",
    email: `Hi Simone,

Just tried calling but got your voicemail. Unfortunately it's a no from Ellesmere Water after your second interview. Martin Goss said you interviewed really well, but they've offered it to someone who is already doing the Compliance Officer job on secondment there.

He's given me a page of comments on you, mostly very positive, and I can run through those with you whenever suits.

Kind regards
Tasha Bloom
Managing Consultant
Redwing Search
T: 0161 496 0022 | E: tasha@redwingsearch.com`,
  },
  {
    role: "Payroll Administrator", stage: "application", flags: "agency",
    email: `Dear Applicant,

Thank you for your application via Jobserve for the role of Payroll Administrator (6 month FTC). Our client has received an exceptional response and on this occasion your application has not been successful.

If you do not hear from us regarding other applications within 5 working days please assume that you have not been shortlisted.

Pinnacle Staffing Solutions is acting as an Employment Business in relation to this vacancy.`,
  },
  {
    company: "University of Wexcombe", role: "Lecturer in Human Geography", candidateName: "Bickerstaff", stage: "interview", senderName: "Patricia Knowle", senderTitle: "HR Assistant (Recruitment)", senderEmail: "hr-recruitment@wexcombe.ac.uk", interviewers: ["Professor Alun Meredith"], flags: "feedback",
    email: `From: hr-recruitment@wexcombe.ac.uk
To: Hannah Bickerstaff
Subject: Lecturer in Human Geography (Ref: 10-5543-24)

Dear Dr Bickerstaff

Lecturer in Human Geography, School of Environment

Further to your interview on 12 June, I am writing to let you know that the panel has decided not to offer you the post. The panel members appreciated your teaching presentation and your answers to their questions.

Should you wish to receive feedback on your interview please contact the Chair of the panel, Professor Alun Meredith, at a.meredith@wexcombe.ac.uk.

On behalf of the University may I thank you for your interest.

Yours sincerely

Patricia Knowle
HR Assistant (Recruitment)
University of Wexcombe`,
  },
  {
    company: "Marlsham District Council", role: "Planning Enforcement Officer", candidateName: "Colin", stage: "application", flags: "reapply no-feedback no-reply",
    email: `Dear Colin

Post: Planning Enforcement Officer
Job ref: MDC/PL/0771

Thank you for your application for the post above. Your application was assessed against the essential criteria in the person specification and I am sorry to tell you that you have not been selected for interview.

Owing to the number of applications the Council receives, it is not possible to provide feedback to candidates who are not shortlisted.

Please continue to look at our jobs pages, where new vacancies are published every Thursday.

Yours sincerely

Recruitment Team
Marlsham District Council

Please do not respond to this email as this mailbox is not monitored.`,
  },
  {
    company: "St Aldhelm's Hospital NHS Trust", role: "Band 6 Physiotherapist – Musculoskeletal Outpatients", candidateName: "Blessing", stage: "interview", senderName: "Moira Kettering", senderTitle: "MSK Team Lead", flags: "reapply feedback",
    email: `Dear Blessing,

Band 6 Physiotherapist – Musculoskeletal Outpatients

Thank you for attending interview at St Aldhelm's Hospital NHS Trust on Tuesday. It was a pleasure to meet you. There was a very strong field and unfortunately you were not the highest scoring candidate, so I am unable to offer you the position this time.

I would encourage you to apply for future vacancies in the department. I'd also be glad to give you some verbal feedback; I am in clinic until Thursday but free on Friday afternoon, ext. 4471.

Best wishes
Moira Kettering
MSK Team Lead`,
  },
  {
    company: "Northern Plains State University", role: "Assistant Director of Residence Life", stage: "application", senderEmail: "hr@npsu.edu", flags: "reapply closed",
    email: `Dear Candidate:

The search for Assistant Director of Residence Life (Posting S-20417) at Northern Plains State University has been cancelled without a hire. The department is reassessing its staffing needs and may advertise a revised position later in the academic year. If so, you will need to submit a new application in order to be considered.

We appreciate your interest in employment with the University.

Office of Human Resources
Northern Plains State University
hr@npsu.edu
An EEO/AA employer`,
  },
  {
    company: "Vistara Infosolutions Pvt. Ltd.", role: "Java Full Stack Developer", candidateName: "Karthik", stage: "interview", senderName: "Shruti Deshpande", senderTitle: "Sr. Executive - Talent Acquisition", senderEmail: "shruti.deshpande@vistarainfosol.in", interviewers: ["Sandeep Kulkarni"], flags: "reapply file",
    email: `Dear Karthik,

Greetings from Vistara Infosolutions!

This is with reference to the technical discussion (L1) you had with our panel Mr. Sandeep Kulkarni on 18-Aug for the position of Java Full Stack Developer. We regret to inform you that your profile is not getting shortlisted for the further rounds.

We shall retain your profile in our database and revert to you in case of any suitable opening in future. Kindly note that you may re-apply only after a cooling period of 6 months.

Wishing you all the best for your future endeavours.

Thanks & Regards,
Shruti Deshpande
Sr. Executive - Talent Acquisition
Vistara Infosolutions Pvt. Ltd., Hinjewadi Phase II, Pune
M: +91 98220 00000
shruti.deshpande@vistarainfosol.in`,
  },
  {
    company: "Lumina Fincorp", role: "Business Analyst", candidateName: "Ananya", stage: "screen", senderName: "Prakash R",
    email: `Hi Ananya,

Hope you are doing good.

As discussed over call yesterday regarding Business Analyst opening in Lumina Fincorp, the hiring manager has gone through your profile and notice period of 90 days is not workable for them. They are looking for immediate joiners only, hence we will not be able to proceed.

If you have any friends or ex colleagues who can join immediately please refer.

Regards,
Prakash R
HR Team
Lumina Fincorp, Bengaluru`,
  },
  {
    company: "Kessler Antriebstechnik GmbH & Co. KG", role: "Mechanical Design Engineer", candidateName: "Yıldız", stage: "interview", senderName: "Claudia Wendt", senderTitle: "Personalreferentin", senderEmail: "bewerbung@kessler-antriebe.de", interviewers: ["Thomas Rüger", "Sabine Ott"], flags: "file",
    email: `Von: Bewerbung <bewerbung@kessler-antriebe.de>
Gesendet: Montag, 17. Februar 2025 10:33
An: Elif Yıldız
Betreff: Your application as Mechanical Design Engineer (m/w/d)

Dear Ms Yıldız,

thank you again for the interesting conversation at our site in Schweinfurt on 5 February with Mr Thomas Rüger and Ms Sabine Ott.

After an intensive comparison of all candidates we have decided in favour of another applicant. We regret that we cannot give you a more positive answer.

We would be pleased to include you in our talent pool. If you agree, a short reply to this e-mail is enough.

For your private and professional future we wish you all the best.

Kind regards

i. A. Claudia Wendt
Personalreferentin

Kessler Antriebstechnik GmbH & Co. KG
Hafenstraße 12, 97424 Schweinfurt`,
  },
  {
    company: "Nordquell Energie AG", role: "Working Student Controlling", candidateName: "Daniel", stage: "application", flags: "reapply no-reply internal",
    email: `Hi Daniel,

thank you for your application as Working Student Controlling (f/m/x) and the trust you have placed in us.

We have received many convincing applications and the position has meanwhile been filled internally. Therefore we unfortunately have to reject your application today.

Maybe there is another suitable job for you on our career portal? We would be happy to hear from you again!

Many greetings from Hamburg

Dein Recruiting-Team
Nordquell Energie AG

Diese E-Mail wurde automatisch erstellt. Bitte antworten Sie nicht auf diese Nachricht.`,
  },
  {
    not: true, company: "Birchwater Group", role: "Senior Accountant", candidateName: "Melissa", senderName: "Derek Oyama", senderTitle: "Controller", senderEmail: "derek.oyama@birchwatergroup.com",
    email: `Subject: Offer – Senior Accountant, Birchwater Group

Hi Melissa,

I'm thrilled to let you know we'd like to offer you the Senior Accountant position at Birchwater Group! Unfortunately I couldn't reach you by phone so I'm putting it in writing: base of $92,000, 10% target bonus, and a start date of April 14.

The formal letter is attached. Please sign it by Friday if you can. We talked to many strong people and were all agreed on you.

Congratulations,
Derek Oyama
Controller
derek.oyama@birchwatergroup.com`,
  },
  {
    not: true, company: "Zentrix Softech Pvt Ltd", role: "QA Automation Lead", candidateName: "Rajesh", senderName: "Neha Bansal", senderTitle: "HR Recruiter", senderEmail: "neha.b@zentrixsoftech.com",
    email: `Dear Rajesh,

Greetings of the day!

Your profile has been shortlisted for the role of QA Automation Lead with Zentrix Softech. We would like to invite you for a virtual technical interview on Saturday, 22nd March at 11.00 AM IST over MS Teams. Please confirm your availability and keep a government photo ID handy.

Thanks & Regards,
Neha Bansal
HR Recruiter | Zentrix Softech Pvt Ltd
neha.b@zentrixsoftech.com`,
  },
  {
    not: true, company: "Juniper Cove", role: "Content Strategist", candidateName: "Theo", flags: "no-reply",
    email: `From: no-reply@apply.junipercove.com
Subject: We got it! Content Strategist

Hi Theo,

Thanks for applying to Juniper Cove. This is to confirm that we've received your application for Content Strategist.

Our team reads every application. If your experience is a match we'll reach out to arrange a call. If we're not able to move forward, we'll let you know by email and may keep your details on file for other roles.

The Juniper Cove Team

Please do not reply to this message.`,
  },
  {
    not: true, company: "Harbour Light Hospice", role: "Head of Fundraising", candidateName: "Bronwyn", senderName: "Cerys Probert", senderTitle: "Chief Executive",
    email: `Hi Bronwyn,

Just a note so you're not left wondering. We've now met all the candidates for the Head of Fundraising post, but two of our trustees have been away and we haven't been able to make a decision yet. I'm sorry for the delay. I expect to be able to come back to you by the end of next week.

Thank you for bearing with us.

Cerys Probert
Chief Executive
Harbour Light Hospice`,
  },
  {
    not: true, company: "Landkreis Odertal", role: "Administrative Officer", candidateName: "Okonjo", senderName: "Birgit Schallock", senderEmail: "personalamt@landkreis-odertal.de",
    email: `Dear Mr Okonjo,

Thank you for your application for the position Administrative Officer at Landkreis Odertal. Unfortunately your documents are not yet complete. To be able to consider you further, we need by 30 September:

- recognition certificate of your foreign degree (ZAB)
- last employer's reference
- proof of language level C1

Please send them as one PDF to personalamt@landkreis-odertal.de.

With kind regards
On behalf

Birgit Schallock
Personalamt`,
  },
  {
    not: true, company: "Fennimore Travel", candidateName: "Lucas", senderName: "Kirsty McVeigh", senderTitle: "Recruitment Coordinator", senderEmail: "kirsty.mcveigh@fennimoretravel.com",
    email: `Hi Lucas,

So sorry to do this, but Amira has come down with flu and we won't be able to go ahead with your interview tomorrow. Could you do the same time on Monday or Tuesday instead? Nothing else changes: 45 minutes, same Zoom link, same panel.

Apologies again and thanks for being flexible!

Kirsty McVeigh
Recruitment Coordinator
Fennimore Travel
kirsty.mcveigh@fennimoretravel.com`,
  },
  {
    not: true, role: "Workshop Supervisor", candidateName: "Graham", senderName: "Lee Farrow", senderEmail: "lee@ironbridgetech.co.uk", flags: "agency",
    email: `Hi Graham,

Great news, the client loved you! They've decided not to see anyone else and want you back in on Wednesday at 2pm to meet the MD for the Workshop Supervisor job. Dress smart and bring your trade certificates.

Give me a ring tonight and I'll brief you.

Cheers,
Lee Farrow
Ironbridge Technical Recruitment
lee@ironbridgetech.co.uk`,
  },
];
