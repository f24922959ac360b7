import type { Labeled } from "../emails.ts";

/** Held back until the sixth file was written; measured, then learned from. */
export const emails: Labeled[] = [
  { company: "Quarry Bank Textiles Limited", role: "Textile Technologist", candidateName: "Samira", stage: "interview", senderName: "Joanne Pugh", senderTitle: "HR Manager", flags: "feedback",
    email: `Dear Samira

Thank you for coming to see us on Thursday and for your interest in the Textile Technologist role. We met some excellent people and have now offered the job to a candidate who has worked with technical yarns.

I appreciate that this will be disappointing. If you would find feedback useful, please drop me a line.

Kind regards
Joanne Pugh
HR Manager
Quarry Bank Textiles Limited` },
  { company: "Relay", role: "Senior Frontend Engineer", candidateName: "Dmitri", stage: "application", flags: "no-reply",
    email: `Relay Hiring Team <no-reply@ashbyhq.com>
to dmitri.k

Hi Dmitri,

Thanks for your interest in the Senior Frontend Engineer role at Relay! Our team reviewed your application and while we think you have a strong background, we've decided not to move forward at this time.

We're rooting for you,
Relay Hiring Team` },
  { company: "Mercado Fresco", role: "Logistics Planner", candidateName: "Paula", stage: "application", flags: "reapply no-feedback",
    email: `Hello Paula,

We have finished reviewing the applications for Logistics Planner and would like to thank you for yours. On this occasion it was not among those that we are taking further.

Because we receive so many applications we cannot give individual feedback. We hope this will not stop you from applying to Mercado Fresco in the future.

Best wishes,
The Mercado Fresco recruitment team` },
  { company: "Techvista Solutions", role: "QA Automation Engineer", candidateName: "Harish", stage: "interview", senderName: "Pooja Iyer", senderTitle: "Sr. Executive - TAG", flags: "file",
    email: `Dear Harish,

Thank you for attending the interview for QA Automation Engineer at Techvista Solutions on 17-Jan-2026.

We would like to inform you that your profile has not been shortlisted for the next round. However we will keep your profile in our database and get in touch with you for any suitable openings.

Thanks & Regards,
Pooja Iyer
Sr. Executive - TAG
Techvista Solutions Pvt. Ltd.` },
  { company: "Sankt Annen Klinik", role: "Assistenzarzt Innere Medizin", candidateName: "Dr. Weber", stage: "interview", senderName: "Prof. Dr. Uwe Harms", senderTitle: "Chefarzt", flags: "",
    email: `Dear Dr. Weber,

many thanks for the open conversation and your interest in the position Assistenzarzt Innere Medizin (m/w/d) at Sankt Annen Klinik.

After weighing all aspects we have chosen another colleague. This was not an easy decision for us.

We wish you all the best for your professional and personal future.

Kind regards

Prof. Dr. Uwe Harms
Chefarzt` },
  { company: "Halyard", role: "Content Marketing Manager", candidateName: "Bex", stage: "task", senderName: "Marisa", flags: "feedback",
    email: `Hey Bex,

Thanks so much for the time you put into the writing exercise. It was a close call, but we've decided to go ahead with two other people for the final stage of the Content Marketing Manager process.

Happy to send over some notes from the team if that's helpful!

All the best,
Marisa
Halyard` },
  { company: "Penhallow Estates", role: "Gardener", candidateName: "Jory", stage: "interview", senderName: "R. Penhallow", flags: "",
    email: `Dear Jory,

Good of you to come over on Saturday. I have taken on a chap from Truro as Gardener. You know your roses better, but he can fix the tractor.

Yours,
R. Penhallow
Penhallow Estates` },
  { role: "Payroll Manager", candidateName: "Denise", stage: "application", senderName: "Hugh Marlow", senderTitle: "Associate Director", flags: "agency file",
    email: `Hi Denise,

Thanks for your application for the Payroll Manager position. The client has received a very strong response and on this occasion your CV has not been selected for interview.

I will of course keep you in mind for other payroll vacancies in the area.

Regards,

Hugh Marlow
Associate Director
Sterling Wren Recruitment` },
  { company: "Cityline Transit", role: "Scheduling Analyst", candidateName: "Maurice", stage: "application", flags: "reapply no-reply",
    email: `From: Cityline Transit <cityline@myworkday.com>
Subject: Scheduling Analyst

Hello Maurice,

Thank you for applying to Scheduling Analyst - R0004471. We appreciate your interest in Cityline Transit. At this time, we have decided to proceed with other candidates who more closely match the needs of the position.

Please continue to check our careers site for other opportunities.

Best regards,
Cityline Transit Talent Acquisition

Do not reply to this message; this mailbox is not monitored.` },
  { company: "Lanternfish Films", role: "Assistant Editor", candidateName: "Ewan", stage: "application", senderName: "Kit", flags: "file",
    email: `Hi Ewan, cheers for getting in touch about the Assistant Editor gig. We've crewed up already I'm afraid. I'll hang on to your showreel for the next one. Kit, Lanternfish Films` },
  { company: "First Prairie Bank", role: "Branch Manager", candidateName: "Lori", stage: "final", senderName: "Dale Swenson", senderTitle: "Regional Vice President", flags: "internal",
    email: `Lori,

Thank you for coming in for a final interview and for your patience while we worked through our decision. You were one of our two finalists. In the end we selected our current assistant manager for the Branch Manager position.

I enjoyed getting to know you and wish you continued success.

Dale Swenson
Regional Vice President
First Prairie Bank` },
  { company: "Opaline", role: "Perfumer's Assistant", candidateName: "Colette", stage: "application", flags: "closed",
    email: `Dear Colette,

Thank you for your application to Opaline. Owing to changes within the laboratory we are not going to recruit a Perfumer's Assistant this year after all, and the vacancy has been withdrawn.

With our apologies,
Opaline HR` },
  { company: "Gravel Road Coffee", role: "Shift Supervisor", candidateName: "Mateo", stage: "interview", senderName: "Tasha", flags: "reapply",
    email: `Hi Mateo! Thanks for chatting with Liz and me at the cafe. We ended up hiring someone with open availability for Shift Supervisor. Would love for you to apply again this summer when our second shop opens! Tasha, Gravel Road Coffee`, interviewers: ["Liz"] },
  { company: "Norwood Grammar School", role: "Science Technician", candidateName: "Mrs Ellis", stage: "application", senderName: "J. Bartholomew", senderTitle: "Bursar", flags: "",
    email: `Dear Mrs Ellis,

Science Technician

I am writing to thank you for your application for the above post. The shortlisting panel has met and I am sorry to inform you that you have not been selected for interview on this occasion.

Thank you for the interest you have shown in Norwood Grammar School.

Yours sincerely,

J. Bartholomew
Bursar` },
  { company: "Zephyr Wind GmbH", role: "Grid Integration Engineer", candidateName: "Astrid", stage: "interview", senderName: "Malte Brandt", senderTitle: "Team Lead Recruiting", interviewers: ["Henning", "Dr. Sahin"], flags: "file", senderEmail: "malte.brandt@zephyrwind.de",
    email: `Von: Malte Brandt <malte.brandt@zephyrwind.de>
Gesendet: Freitag, 27. Februar 2026 15:12
An: Astrid Nilsen <astrid.nilsen@posteo.net>
Betreff: AW: Interview Grid Integration Engineer

Hi Astrid,

thanks a lot for your time and the good talk with Henning and Dr. Sahin on Tuesday.

I'm sorry to tell you that we have decided to continue the process with other candidates. This has nothing to do with your personality, but with the fact that others already bring along more experience with HVDC.

If it is okay for you, I would like to keep your profile in our talent pool.

Best regards
Malte

Malte Brandt
Team Lead Recruiting
Zephyr Wind GmbH` },
  { company: "Plainview Health", role: "Medical Coder", candidateName: "Keisha", stage: "application", flags: "no-reply closed",
    email: `Plainview Health Careers <donotreply@plainviewhealth.org>

Dear Keisha,

Thank you for your interest in the Medical Coder position at Plainview Health. The position has been filled and the posting has been closed.

Plainview Health Careers` },
  { company: "Bloom", role: "Customer Experience Associate", candidateName: "Ari", stage: "application", flags: "reapply",
    email: `Hi Ari,

Thank you for applying to Bloom! We loved your answer about the worst bouquet you've ever received.

After reading through all the applications for Customer Experience Associate, we've decided to focus on folks with a little more experience in live chat. We post new roles all the time, so please check back.

With love,
The Bloom team` },
  { company: "Sterling Ridge Winery", role: "Cellar Hand", candidateName: "Beau", stage: "application",
    email: `Beau,

Appreciate you reaching out about harvest. We have our full crew for Cellar Hand this season.

Best,
Sterling Ridge Winery`, flags: "closed" },
  { company: "Integra Robotics", role: "Mechatronics Intern", candidateName: "Yun", stage: "screen", senderName: "Aaron Feld", senderTitle: "University Recruiter", flags: "reapply",
    email: `Hi Yun,

It was great meeting you virtually last week! I discussed our phone screen with the Mechatronics team, and we will be moving forward with other students for the Mechatronics Intern position this summer.

I'd encourage you to apply for our fall co-op program, which opens in May.

Best,
Aaron Feld
University Recruiter | Integra Robotics` },
  { company: "Hearth & Home Care", role: "Live-in Carer", candidateName: "Agnieszka", stage: "interview", senderName: "Debbie Lloyd", senderTitle: "Registered Manager", flags: "",
    email: `Hi Agnieszka,

Thank you for attending your interview yesterday for the Live-in Carer role. Following a check of your references we are not able to offer you a position with Hearth & Home Care.

Regards
Debbie Lloyd
Registered Manager` },
  { company: "Vantage Point Media", role: "Paid Social Executive", candidateName: "Ollie", stage: "interview", senderName: "Steph Carr", senderTitle: "Talent Manager", flags: "feedback", interviewers: ["Dan", "Priya"],
    email: `Hi Ollie,

I hope you've had a good week! I've now caught up with Dan and Priya following your interview. They both really enjoyed meeting you, but felt that another candidate had slightly more hands-on TikTok experience, so we won't be progressing to the next stage for the Paid Social Executive role.

I'm free tomorrow afternoon if you'd like to talk through their feedback.

Thanks again for your interest in Vantage Point Media,

Steph Carr
Talent Manager` },
  { company: "Ironbridge Museum", role: "Learning Officer", candidateName: "Tamsin", stage: "application", flags: "no-feedback",
    email: `Dear Tamsin,

Thank you for your application to join Ironbridge Museum as Learning Officer. We had 212 applications for this one post. I regret that you were not shortlisted.

With such numbers we are sorry that we cannot comment on individual applications.

Yours sincerely,
Personnel` },
  { company: "Omnia", role: "Data Protection Officer", candidateName: "Raúl", stage: "application", flags: "no-reply",
    email: `Dear Ra=C3=BAl,

We appreciate the interest you have shown in the Data Protection Officer po=
sition at Omnia. After reviewing your profile, we have decided to continue =
the process with other candidates.

We wish you every success=20in your search.

Omnia Talent

This is an automatic message, please do not reply.` },
  { company: "Fairwind Sailing", role: "Charter Manager", candidateName: "Poppy", stage: "interview", senderName: "Giles Tanner", flags: "",
    email: `Thanks Giles, I understand. Poppy

> On 3 Mar 2026, at 18:40, Giles Tanner <giles@fairwindsailing.co.uk> wrote:
>
> Poppy,
>
> Jolly good to meet you at the boatyard. I'm afraid we plumped for the
> other lady for Charter Manager. She skippered for us two summers ago.
>
> Fairwind Sailing is small so I hope you'll forgive a short email.
>
> Giles`, senderEmail: "giles@fairwindsailing.co.uk" },
  // No rejections.
  { not: true, company: "Relay", role: "Senior Frontend Engineer", candidateName: "Dmitri", flags: "no-reply",
    email: `Relay Hiring Team <no-reply@ashbyhq.com>

Hi Dmitri,

Thanks for applying to the Senior Frontend Engineer role at Relay. We'll read your application carefully, and whether it's a yes or a no you'll hear from us. We can't always give feedback to people we don't move forward with.

Relay Hiring Team` },
  { not: true, company: "First Prairie Bank", role: "Branch Manager", candidateName: "Lori", senderName: "Dale Swenson",
    email: `Lori,

Unfortunately our CEO's flight was cancelled, so we're not able to hold the final interview for Branch Manager on Thursday. Could you do Monday? You remain one of our two finalists.

Dale Swenson
First Prairie Bank` },
  { not: true, company: "Halyard", role: "Content Marketing Manager", candidateName: "Bex", senderName: "Marisa",
    email: `Hey Bex,

Good news! You're one of the people we're moving forward with for Content Marketing Manager; we said goodbye to everyone else today. Are you around for a chat with our CMO next week?

Marisa
Halyard` },
  { not: true, company: "Norwood Grammar School", role: "Science Technician", candidateName: "Mrs Ellis",
    email: `Dear Mrs Ellis,

Your application for Science Technician at Norwood Grammar School has arrived. Shortlisting will take place after the closing date. We regret that we are unable to write to applicants who are not shortlisted.

The School Office` },
  { not: true, company: "Hearth & Home Care", role: "Live-in Carer", candidateName: "Agnieszka", senderName: "Debbie Lloyd",
    email: `Hi Agnieszka,

I'm pleased to offer you the Live-in Carer role with Hearth & Home Care, subject to a DBS check. If the check shows anything that you haven't told us about, we would have to withdraw the offer.

Debbie Lloyd` },
  { not: true, company: "Integra Robotics", candidateName: "Yun",
    email: `Hi Yun,

Thank you for coming to our campus event! We could not speak with everybody, and some of you were disappointed not to get a slot. Applications for Integra Robotics internships close on 1 March.

Integra Robotics University Recruiting` },
  { not: true, company: "Omnia", role: "Data Protection Officer", candidateName: "Raúl",
    email: `Dear Raúl,

The selection process for Data Protection Officer at Omnia is taking longer than expected. We still have your application and will contact you when there is a decision. Thank you for your patience.

Omnia Talent` },
  { not: true, company: "Cityline Transit", role: "Scheduling Analyst", candidateName: "Maurice", flags: "no-reply",
    email: `From: Cityline Transit <cityline@myworkday.com>

Hello Maurice,

You have withdrawn from Scheduling Analyst - R0004471 and will not be considered for this position. If this was a mistake, please apply again.

Do not reply to this message.` },
  { company: "Larkin & Daughters", role: "Upholsterer", candidateName: "Nell", stage: "application", senderName: "Bridget Larkin", senderTitle: "Owner", senderEmail: "bridget@larkinupholstery.co.uk", flags: "",
    email: `From: Bridget Larkin <bridget@larkinupholstery.co.uk>
Sent: 11 March 2026 08:05
To: Nell Hardy
Subject: RE: Upholsterer vacancy

Dear Nell,

Many thanks for writing to us at Larkin & Daughters. I've had three applications from people who already do deep buttoning, so I shall be seeing them rather than asking you to travel all this way.

Wishing you well,

Bridget Larkin
Owner

From: Nell Hardy <nell.hardy@gmail.com>
Sent: 9 March 2026 21:40
To: Bridget Larkin
Subject: Upholsterer vacancy

Dear Ms Larkin,
Please find my CV attached. I have worked at Croft Furnishings since 2019.
Nell Hardy
Soft Furnisher, Croft Furnishings Ltd` },
  { company: "Helix Therapeutics", role: "Clinical Trial Associate", candidateName: "Adaeze", stage: "interview", senderName: "Ron Park", senderTitle: "Senior Manager, Talent Acquisition", flags: "no-feedback", senderEmail: "ron.park@helixtx.com",
    email: `From: Ron Park <ron.park@helixtx.com>
Date: Wed, Jan 28, 2026 at 1:12 PM
Subject: Helix Therapeutics - Clinical Trial Associate
To: Adaeze Obi <adaeze.obi@gmail.com>

Hi Adaeze,

Thank you for interviewing for the Clinical Trial Associate role with Helix Therapeutics, a Novagen company. We enjoyed getting to know you. After much deliberation the team has decided to proceed with another candidate.

Please note that Helix Therapeutics does not provide feedback on interviews.

I wish you the best.

Ron Park
Senior Manager, Talent Acquisition` },
  { company: "Moonshot Toys", role: "Toy Designer", candidateName: "Percy", stage: "task", senderName: "Winnie", flags: "reapply",
    email: `Hello Percy,

We played with your prototype all afternoon (the cat too). Alas, it's somebody else's dinosaur that we're putting into the world, and so somebody else who'll be our Toy Designer.

Knock again next year?

Winnie
Moonshot Toys` },
  { company: "Continental Grain Works", role: "Maintenance Planner", candidateName: "Rodney", stage: "application", flags: "no-reply",
    email: `Continental Grain Works Careers
noreply@cgw.taleo.net

Rodney,

Thank you for expressing an interest in the Maintenance Planner (22000Q81) position with Continental Grain Works. While we found your background to be impressive, we have selected other candidates to move forward in the hiring process.

Regards,
Continental Grain Works Recruiting Department

Replies to this message are undeliverable.` },
  { company: "Tandem", role: "Couples Therapist", candidateName: "Inês", stage: "screen", senderName: "Kelly-Ann Dube", senderTitle: "People Lead", flags: "file",
    email: `Hi Inês,

It was lovely to speak on the phone this morning. Having slept on it (well, lunched on it) I don't think the Couples Therapist hours we have at Tandem would work with your clinic days. Could I hold your details for when we open weekends?

Warmest wishes,
Kelly-Ann Dube
People Lead` },
  { company: "Ministry of Fisheries", role: "Fisheries Observer", candidateName: "Tavita", stage: "interview", flags: "",
    email: `Kia ora Tavita,

Thank you for your time at the interview for Fisheries Observer on 2 February. We have now completed our process and have appointed other applicants to these roles.

We appreciate the interest you have shown in the Ministry of Fisheries.

Ngā mihi
Recruitment Team` },
  { company: "Birch & Bell Solicitors", role: "Conveyancing Assistant", candidateName: "Ffion", stage: "application", senderName: "Eleri Bell", senderTitle: "Partner", flags: "file internal",
    email: `Dear Ffion,

I refer to your application for the position of Conveyancing Assistant and thank you for it. Regretfully I am unable to take your application further as we have recruited internally on this occasion. With your agreement I will retain your details for six months in case another vacancy should arise.

Yours sincerely
Eleri Bell
Partner
Birch & Bell Solicitors` },
  { company: "Quanta Grid NV", role: "Power Systems Modeller", candidateName: "Hugo", stage: "final", senderName: "Ilse Maes", senderTitle: "HR Director", interviewers: ["Pieter", "Sanne"], flags: "feedback",
    email: `Dear Hugo,

We promised you an answer by Friday. After the final interview with Pieter and Sanne, and after a long debate, our choice went to the other candidate for Power Systems Modeller.

You may always call me if you want to know more about the why.

Kind regards,
Ilse Maes
HR Director, Quanta Grid NV` },
  { not: true, company: "Helix Therapeutics", role: "Clinical Trial Associate", candidateName: "Adaeze", senderName: "Ron Park",
    email: `Hi Adaeze,

I know it's been two weeks and that we said you'd hear sooner. Two of the interviewers have been at a conference, so nothing has been decided for the Clinical Trial Associate role at Helix Therapeutics. You are very much still a candidate.

Ron Park` },
  { not: true, company: "Quanta Grid", role: "Power Systems Modeller", candidateName: "Hugo", senderName: "Ilse Maes",
    email: `Dear Hugo,

The other candidate for Power Systems Modeller has turned us down, and Pieter asked me to call you straight away. I could not reach you by phone. We would be very happy if you joined Quanta Grid. May I send the contract?

Ilse Maes` },
  { not: true, candidateName: "Rodney", company: "Continental Grain Works", role: "Maintenance Planner", flags: "no-reply",
    email: `noreply@cgw.taleo.net

Rodney,

Your application for Maintenance Planner at Continental Grain Works could not be completed because the session timed out. Unfortunately nothing was saved. Log in to start again.

Replies to this message are undeliverable.` },
];
