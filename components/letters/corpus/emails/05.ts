import type { Labeled } from "../emails.ts";

/** Held back in the second half of the work; measured, then learned from. */
export const emails: Labeled[] = [
  { company: "Brightline Studios", role: "Motion Designer", candidateName: "Harper", stage: "application", flags: "no-reply",
    email: `Brightline Studios Recruiting <no-reply@hire.lever.co>
Tue, Jan 20, 11:48 AM
to me

Hi Harper,

Thanks for sharing your reel with us and for applying to be a Motion Designer at Brightline Studios. The creative team has reviewed it, and we've decided to move ahead with designers whose work is closer in style to our upcoming series.

Wishing you the best with your search.

Brightline Studios Recruiting` },
  { company: "Kestner & Partner Steuerberatungsgesellschaft mbH", role: "Bilanzbuchhalter", candidateName: "Daniela Krüger", stage: "application", senderName: "Ulrike Maas", senderTitle: "Personalleiterin", flags: "",
    email: `Betreff: Ihre Bewerbung als Bilanzbuchhalter (m/w/d), Kennziffer 2026-17
Von: Ulrike Maas <maas@kestner-partner.de>

Dear Daniela Krüger,

thank you for your application and the trust placed in us.

After a thorough check of all incoming applications we regret that we cannot take yours into account for the position. Please understand this not as a judgement of your professional qualities.

As required by law, your data will be erased after six months.

Best regards
Ulrike Maas
Personalleiterin
Kestner & Partner Steuerberatungsgesellschaft mbH`, senderEmail: "maas@kestner-partner.de" },
  { company: "Paperbark", role: "Lifecycle Marketing Manager", candidateName: "Kiran", stage: "interview", senderName: "Tess Aldridge", senderTitle: "Director of Marketing", interviewers: ["Jonah", "Bea"], flags: "feedback reapply",
    email: `Hi Kiran,

I wanted to follow up after your conversations with Jonah and Bea. Everyone came away impressed with how you think about retention. After a lot of discussion we've chosen a candidate whose experience in marketplaces is a bit deeper, so we won't be moving forward for the Lifecycle Marketing Manager position.

If you're open to it, I'd be glad to give you some feedback on the case. And please do keep an eye on Paperbark, we expect to grow the team this year.

Thanks again,
Tess Aldridge
Director of Marketing` },
  { company: "Mahanadi Steel", role: "Graduate Engineer Trainee", candidateName: undefined, stage: "task", flags: "reapply",
    email: `Dear Candidate,

Thank you for your participation in the online aptitude test for Graduate Engineer Trainee at Mahanadi Steel.

We regret to inform you that you have not qualified for the next stage of selection. You may apply again in the next recruitment cycle.

Best Wishes,
Talent Acquisition Team
Mahanadi Steel` },
  { company: "Holloway Dental Care", role: "Dental Nurse", candidateName: "Amira", stage: "interview", senderName: "Steph", senderTitle: "Practice Manager", flags: "file",
    email: `Hi Amira

Thanks for coming in for the Dental Nurse interview, it was great to meet you.

We've decided to go with someone who's already qualified as we can't support training right now. I've asked if we can keep your CV for when our next trainee post comes up.

Take care

Steph
Practice Manager
Holloway Dental Care` },
  { role: "Solutions Consultant", candidateName: "Marc", stage: "final", senderName: "Elaine Foy", senderTitle: "Principal Consultant", flags: "agency feedback",
    email: `Marc,

Sorry for the delay, I was waiting on my client's CRO. They have gone with the other finalist for the Solutions Consultant role. I know how much work you put into the last round.

Shall we speak on Monday? I have detailed feedback to pass on.

Kind regards,

Elaine Foy
Principal Consultant
Thorn Executive Search` },
  { company: "Google", role: "Software Engineer, Site Reliability", candidateName: "Anders", stage: "application", flags: "reapply",
    email: `Hi Anders,

Thanks for your interest in the Software Engineer, Site Reliability position at Google. We carefully reviewed your background and experience, and decided not to proceed with your application at this time.

Though this role didn't work out, we'd like to stay in touch about future opportunities that might be a good fit. You can apply for other roles on our Careers site.

Thanks again,
Google Staffing` },
  { company: "Tidal Freight", role: "Customs Broker", candidateName: "Yolanda", stage: "application", flags: "closed no-reply",
    email: `From: Tidal Freight <tidalfreight@icims.com>
Subject: Customs Broker - Position Cancelled

Dear Yolanda,

We appreciate your interest in Tidal Freight. Please be advised that the Customs Broker position has been cancelled and will not be filled at this time.

Sincerely,
Tidal Freight HR

Please do not reply to this automated message.` },
  { company: "Oriel House School", role: "Teacher of Physics", candidateName: "Dr Lund", stage: "interview", senderName: "P. Hargreaves", senderTitle: "Head", flags: "",
    email: `Dear Dr Lund,

Teacher of Physics

May I thank you for the trouble you took in coming to Oriel House School for interview. The standard of candidate was exceptionally high and, after much deliberation, we have appointed another candidate to the post.

I do hope you soon find the position you are looking for.

Yours sincerely,

P. Hargreaves
Head` },
  { company: "Sift Labs", role: "Backend Engineer", candidateName: "Jo", stage: "screen", senderName: "Ryan", flags: "",
    email: `hey jo, thanks for hopping on a call with me yesterday. chatted to the team and we're going to pass on backend engineer at this point, mostly a timezone thing. all the best! Ryan, Sift Labs` },
  { company: "Everett Community College", role: "Financial Aid Advisor", candidateName: "Marisol Vega", stage: "application",
    email: `Dear Marisol Vega,

Thank you for applying for the Financial Aid Advisor position at Everett Community College. The screening committee has completed its review of application materials, and you were not selected as one of the candidates to be interviewed.

We received 64 applications. Your interest in Everett Community College is appreciated.

Sincerely,
Human Resources
Everett Community College` },
  { company: "Lodestar", role: "Product Operations Lead", candidateName: "Gabe", stage: "interview", flags: "no-reply", senderName: undefined,
    email: `Lodestar <no-reply@ashbyhq.com>
Subject: Lodestar - Product Operations Lead

Hi Gabe,

Thank you for taking the time to meet with the team. We enjoyed learning more about you! Unfortunately, we've decided to not continue with your candidacy for Product Operations Lead.

This was a hard call. We hope you find a great next home.

Warmly,
The team at Lodestar` },
  { company: "Cobham Vets", role: "Registered Veterinary Nurse", candidateName: "Poppy", stage: "application", senderName: "Claire Bishop", senderTitle: "Head Nurse", flags: "reapply",
    email: `Hello Poppy,

Thank you for your interest in the Registered Veterinary Nurse vacancy at Cobham Vets. We had a lot of applications and have invited to interview those with emergency experience, so I'm sorry that we won't be taking yours forward.

We do often have vacancies so please keep looking at our page.

Claire Bishop
Head Nurse` },
  { company: "Zenith Telecom", role: "Field Technician", candidateName: "Ruben", stage: "application", flags: "no-feedback",
    email: `Dear Ruben,

We have finished the selection for Field Technician. Your application has not been retained.

Zenith Telecom does not motivate its decisions individually and will not answer questions about them.

Regards,
Zenith Telecom Recruitment` },
  { company: "Alder Grove Hospice", role: "Volunteer Coordinator", candidateName: "Ingrid", stage: "interview", senderName: "Tom Keane", senderTitle: "Chair of Trustees", flags: "internal",
    email: `Dear Ingrid,

It was a privilege to hear about your work. I am writing with news that I know will disappoint: the trustees have given the Volunteer Coordinator post to a colleague who has worked at Alder Grove Hospice for six years.

God bless,
Tom Keane
Chair of Trustees` },
  { company: "Bravo Foods", role: "Category Buyer", candidateName: "Elliot", stage: "interview", senderName: "Nina Castellanos", senderTitle: "Senior Talent Acquisition Specialist", flags: "file", senderEmail: "nina.castellanos@bravofoods.com",
    email: `From: Castellanos, Nina <nina.castellanos@bravofoods.com>
Sent: Thursday, February 19, 2026 4:03 PM
To: elliot.r.james@gmail.com
Subject: Bravo Foods - Category Buyer follow-up

Good afternoon Elliot,

I hope you are doing well. Thank you for taking the time to interview with our team on the 12th. While we were impressed with your skills, we have decided to proceed with another candidate for the Category Buyer opening.

We would like to keep your resume on file for future opportunities.

Best regards,

Nina Castellanos
Senior Talent Acquisition Specialist
Bravo Foods
O: 312.555.0123
CONFIDENTIALITY NOTICE: This e-mail may contain privileged information.` },
  { company: "Ripple Effect Fitness", role: "Yoga Instructor", candidateName: "Willow", stage: "application",
    email: `Hi Willow!

Thank you so much for your interest in teaching at Ripple Effect Fitness. Our schedule is full for the Yoga Instructor role and we aren't adding anyone right now.

Namaste,
The Ripple Effect Fitness Team` , flags: "closed" },
  { company: "Meadowlark Systems", role: "Technical Support Engineer", candidateName: "Ashok", stage: "application", flags: "no-reply",
    email: `Meadowlark Systems
to me

Dear Ashok,

After reviewing your application for Technical Support Engineer (Requisition 20931), we have determined that your qualifications do not match our requirements for this position.

Thank you for considering Meadowlark Systems.

This email was sent from a notification-only address that cannot accept incoming email.` },
  { company: "Fenland Produce", role: "HGV Driver", candidateName: "Dariusz", stage: "application", senderName: "Wayne", flags: "",
    email: `Hi Dariusz, had your application for HGV Driver thanks. Boss has took on a local fella with his own digs so no go this time. Ring round the others, they're all short. Wayne @ Fenland Produce` },
  { company: "NovaBridge", role: "Customer Support Specialist", candidateName: "Thuy", stage: "application", flags: "no-reply reapply",
    email: `<html><body style="font-family:Arial"><p>Hi Thuy,</p><p>Thanks for applying to NovaBridge&rsquo;s <strong>Customer Support Specialist</strong> position.</p><p>After careful consideration, we&#8217;ve decided not to move forward with your application at this time.</p><p>We encourage you to check our <a href="https://novabridge.example/careers">careers page</a>&nbsp;for future roles.</p><p>Best,<br>NovaBridge Talent</p><p style="font-size:10px">Please do not reply to this email.</p></body></html>` },
  { company: "Stonehaven Council", role: "Roads Inspector", candidateName: "Fraser", stage: "interview", flags: "feedback", senderName: "Isla McRae", senderTitle: "Service Manager",
    email: `Dear Fraser

Roads Inspector - STH/1187

Thank you for attending for interview for the above post. I regret to inform you that you were unsuccessful on this occasion.

If you would like feedback on your interview please contact me by the end of the month.

Yours sincerely

Isla McRae
Service Manager
Stonehaven Council` },
  { company: "Elm & Ivy", role: "Wedding Planner", candidateName: "Saskia", stage: "task", senderName: "Annabelle Frost", senderTitle: "Founder", flags: "",
    email: `Dear Saskia,

What a pleasure it was to read your sample proposal. I spent a whole weekend with the five proposals spread on my kitchen table.

I have asked one of the other planners to join me. Her budget work was the tiebreaker.

With thanks and every good wish,
Annabelle Frost
Founder, Elm & Ivy

P.S. The Wedding Planner advert will come down today.` },
  { company: "Capstone Health", role: "Revenue Cycle Analyst", candidateName: "Monique", stage: "application", flags: "reapply no-reply",
    email: `Capstone Health <capstonehealth@myworkday.com>

Monique,

Thank you for taking the time to apply for Revenue Cycle Analyst - JR-0091822 at Capstone Health. We reviewed your application and have decided to proceed with other candidates at this time.

We hope you'll consider applying for other opportunities. View openings here: https://capstonehealth.wd5.myworkdayjobs.com/careers

Capstone Health Talent Acquisition

This inbox is not monitored. Please do not reply.` },
  { company: "Ubuntu Microfinance", role: "Branch Supervisor", candidateName: "Kwame", stage: "interview", senderName: "Abena Owusu", senderTitle: "Human Resource Manager",
    email: `Dear Kwame,

RE: INTERVIEW FOR THE POSITION OF BRANCH SUPERVISOR

Reference is made to the interview you attended at our offices on 4th March 2026.

We write to inform you that you were not successful. We thank you for the interest you have shown in Ubuntu Microfinance and wish you well in your future endeavours.

Yours faithfully,

Abena Owusu
Human Resource Manager` },
  { company: "Glow", role: "Social Media Manager", candidateName: "Tia", stage: "interview", senderName: "Mads", flags: "reapply", interviewers: ["Freya"],
    email: `Tia! Thank you so so much for meeting Freya and me, we had a ball.

We've picked another person for Social Media Manager, it was nearly a coin toss. You should 100% apply when we open the creator partnerships role next month.

Big hug,
Mads
Glow` },
  { company: "Ashbourne Care", role: "Night Care Assistant", candidateName: "Precious", stage: "application", flags: "",
    email: `Dear Precious,

Thank you for your enquiry about the Night Care Assistant role at Ashbourne Care. We are unable to offer sponsorship and as your visa requires this we cannot take your application any further.

Kind regards,
Ashbourne Care Recruitment` },
  { company: "Pivot", role: "Junior Data Scientist", candidateName: "Lena", stage: "application", flags: "no-feedback file",
    email: `Dear Lena,

thank you for your application as Junior Data Scientist and for your interest in Pivot.

We have received many interesting applications, and the choice was not easy for us. Today we have to inform you that we will not consider your application further.

Please understand that, for legal reasons, we cannot name individual reasons for this decision. If you agree, we would like to add you to our talent pool.

Best regards from Hamburg
Your People & Culture Team
Pivot GmbH` },
  { company: "Sunstone Resorts", role: "Assistant Spa Manager", candidateName: "Ms. Delgado", stage: "interview", senderName: "Patrice Young", senderTitle: "Director of Human Resources", flags: "file",
    email: `Dear Ms. Delgado,

Thank you for meeting with us on January 22 to interview for the Assistant Spa Manager position with Sunstone Resorts. We were impressed by your background; however, after careful thought, we have offered the position to another individual.

We will keep your application on file for one year should another suitable position become available.

Sincerely,

Patrice Young
Director of Human Resources` },
  { company: "Wavelength", role: "Sound Designer", candidateName: "Remy", stage: "task", flags: "no-feedback no-reply",
    email: `no-reply@wavelength.teamtailor-mail.com
Subject: Sound Designer

Hi Remy,

Thank you for sending us your test piece. We've listened to all of them, twice, and have chosen two people to meet. You aren't one of them this time.

We unfortunately don't have the capacity for personal feedback.

/ Wavelength` },
  { company: "Crestview Mortgage", role: "Loan Processor", candidateName: "Shawn", stage: "application",
    email: `Shawn-

The hiring manager for Loan Processor reviewed your resume and isn't able to take you to the next step. Appreciate the interest in Crestview Mortgage.

Crestview Mortgage Recruiting` },
  { company: "Hagen Werkzeugbau GmbH", role: "Vertriebsingenieur", candidateName: "Mr Yilmaz", stage: "interview", senderName: "Jürgen Hagen", senderTitle: "Geschäftsführer", interviewers: [],
    email: `Dear Mr Yilmaz,

we come back to our conversation of 12 February regarding the position Vertriebsingenieur.

You made a very good impression on us. Nevertheless we have decided for an applicant who brings along more experience in the automotive industry.

For your professional future we wish you all the best.

With kind regards
Jürgen Hagen
Geschäftsführer

Hagen Werkzeugbau GmbH, Industriestr. 4, 58089 Hagen` },
  { company: "Tunnel Vision Optics", role: "Store Associate", candidateName: "Bri", stage: "application",
    email: `Hi Bri, Thank you for your interest in Tunnel Vision Optics! Unfortunately we've moved forward with other applicants for our Store Associate role. Have a great day!` },
  { company: "Orchard Analytics", role: "Principal Consultant", candidateName: "Sanjay", stage: "final", senderName: "Ben Whitlock", senderTitle: "Managing Partner", interviewers: ["Ruth", "Olga", "Prof. Tan"], flags: "reapply",
    email: `Ben Whitlock <ben@orchardanalytics.com>
Mon, 9 Mar, 17:31
to Sanjay

Dear Sanjay,

Thank you for presenting to Ruth, Olga and Prof. Tan in the final round. I'd like to tell you openly where we landed: we are making an offer to another candidate for Principal Consultant.

You were a serious contender to the end. If circumstances change in the autumn, would you be open to hearing from us?

All good wishes,
Ben Whitlock
Managing Partner
Orchard Analytics

On Sun, 8 Mar 2026 at 20:02, Sanjay Menon <sanjay.menon@gmail.com> wrote:
> Dear Ben,
> I enjoyed Friday very much and look forward to your decision.
> Sanjay Menon
> Associate Director, Deltawise Consulting`, senderEmail: "ben@orchardanalytics.com" },
  { company: "Little Acorns Nursery", role: "Room Leader", candidateName: "Kayleigh", stage: "interview", senderName: "Maxine", flags: "feedback",
    email: `Hiya Kayleigh, sorry I missed your call. I've offered the Room Leader job to another girl, she's got her level 5. Happy to chat through how your interview went if you give me a ring. Maxine, Little Acorns Nursery` },
  { company: "Perennial", role: "Growth Engineer", candidateName: "Hana", stage: "application", flags: "reapply",
    email: `Hi Hana,

We appreciate you considering Perennial for the next step in your career. While your application for Growth Engineer stood out in several ways, there were others that matched more of what we need, and we won't be taking it to interview.

We'd welcome another application from you in future.

– Perennial People Team` },
  { company: "Lakeshore Transit", role: "Bus Operator", candidateName: "Terrence", stage: "interview", flags: "",
    email: `Dear Terrence:

This is to inform you that following your interview, you were not among the applicants recommended for hire as Bus Operator with Lakeshore Transit.

Thank you for your interest.

Human Resources Division
Lakeshore Transit` },
  { company: "Finch & Fern", role: "Online Merchandiser", candidateName: "Ottilie", stage: "application", flags: "no-reply",
    email: `Hi Ottilie,=0A=0AThank you for applying for the Online Merchandiser role at Finch & Fern.=20=0AUnfortunately we=E2=80=99ve decided not to take your application forward.=0A=0AThe Finch & Fern team=0A=0APlease don=E2=80=99t reply to this email.` },
  { company: "Rowan Biologics", role: "Senior Research Associate", candidateName: "Dr. Petrova", stage: "application", flags: "no-reply",
    email: `From: Rowan Biologics Careers <donotreply@rowanbio.com>
To: Petrova
Subject: Senior Research Associate, Cell Culture - Status of your application

Dear Dr. Petrova,

Thank you for your interest in a career with Rowan Biologics. We have carefully considered your background for the position of Senior Research Associate and have concluded that other candidates meet our requirements more closely.

Rowan Biologics Careers` },
  { company: "Marchmont Law", role: "Legal Assistant", candidateName: "Ruaridh", stage: "application", senderName: "Kirsteen Boyle", senderTitle: "Office Manager",
    email: `Ruaridh

Thank you for your letter of 3 February enquiring about the Legal Assistant position with Marchmont Law. The vacancy attracted a great deal of interest and I am afraid your name will not be going forward.

Kirsteen Boyle
Office Manager` },
  { company: "Vector Freight", role: "Pricing Analyst", candidateName: "Jerome", stage: "screen", senderName: "Hailey Brooks", senderTitle: "Recruiter II", flags: "reapply",
    email: `Hi Jerome,

Thank you for speaking with me about the Pricing Analyst opportunity. I shared my notes with the hiring team and they've opted to interview candidates with freight brokerage experience.

I'd encourage you to join our talent community to hear about other roles at Vector Freight.

Best,

Hailey Brooks
Recruiter II` },
  { company: "Cadence", role: "Staff Accountant", candidateName: "Lucia", stage: "interview", flags: "internal",
    email: `Hi Lucia,

Thank you for interviewing for the Staff Accountant position at Cadence. After meeting several strong candidates, the team decided to hire internally.

We wish you all the best!

Cadence Recruiting` },
  { company: "Peel Regional Hospital", role: "Medical Laboratory Technologist", candidateName: "Navdeep", stage: "application", flags: "no-reply",
    email: `Competition # 2026-0417
Medical Laboratory Technologist

Dear Navdeep,

Thank you for your application to the above competition at Peel Regional Hospital. The selection process is complete and the successful candidate has been notified.

Please do not respond to this e-mail.

Talent Acquisition` },
  { company: "Hive & Honey", role: "Pastry Chef", candidateName: "Manon", stage: "task", senderName: "Oli", flags: "",
    email: `Manon, merci for the trial day. Your croissants are better than mine and I mean that. But I need someone for 4am starts six days a week, and that isn't you with the little one at home, you said so yourself. So I'm going to keep looking for a Pastry Chef. No hard feelings I hope. Oli, Hive & Honey` },
  { company: "Northstar Credit", role: "Fraud Investigator", candidateName: "Candace", stage: "application", flags: "no-feedback reapply",
    email: `Dear Candace,

Thank you for your recent application to Northstar Credit for the Fraud Investigator role. On this occasion we have had applicants whose skills match the requirements more closely and so regret that your application has been declined.

We receive a high volume of applications and are unable to offer feedback at this stage.

Please visit our website for details of other vacancies.

Regards
The Resourcing Team` },
  // No rejections.
  { not: true, company: "Paperbark", role: "Lifecycle Marketing Manager", candidateName: "Kiran", senderName: "Tess Aldridge",
    email: `Hi Kiran,

Unfortunately Jonah has had to travel, so we need to push Thursday's conversation to next week. We're still very keen! Would Tuesday or Wednesday morning suit?

Sorry about the change,
Tess Aldridge` },
  { not: true, company: "Sunstone Resorts", role: "Assistant Spa Manager", candidateName: "Ms. Delgado", senderName: "Patrice Young",
    email: `Dear Ms. Delgado,

It is our pleasure to extend to you an offer of employment as Assistant Spa Manager with Sunstone Resorts. This offer is contingent on a background check; if the check is unsuccessful, the offer will be withdrawn. We regret that relocation costs cannot be covered.

Sincerely,
Patrice Young` },
  { not: true, company: "Pivot GmbH", candidateName: "Lena", role: "Junior Data Scientist",
    email: `Dear Lena,

thank you for your application as Junior Data Scientist, which we received today. The examination will take some time. Unfortunately we can only answer after the application deadline. Should we not be able to consider you, your documents will be deleted.

Best regards
Pivot GmbH` },
  { not: true, company: "Stonehaven Council", role: "Roads Inspector", candidateName: "Fraser",
    email: `Dear Fraser

Roads Inspector - STH/1187

I am pleased to invite you to interview for the above post on 3 April at 10.30. Unsuccessful candidates will be notified within five days of the interview. Regrettably expenses are not paid.

Stonehaven Council HR` },
  { not: true, company: "Capstone Health", candidateName: "Monique", flags: "no-reply",
    email: `Capstone Health <capstonehealth@myworkday.com>

Monique, the job you saved, Revenue Cycle Analyst, is closing soon. After Friday it will no longer be accepting applications. Apply now so you don't miss out.

Please do not reply.` },
  { not: true, company: "Crestview Mortgage", role: "Loan Processor", candidateName: "Shawn",
    email: `Shawn-

Quick status note: the Loan Processor search is taking longer than planned. We have not selected a finalist and your resume is still under review. Unfortunately I don't have a date for you.

Crestview Mortgage Recruiting` },
  { not: true, candidateName: "Elliot", senderName: "Nina Castellanos", company: "Bravo Foods",
    email: `Hi Elliot,

Thank you for letting us know that you have accepted a position elsewhere. We are sorry to lose you from the process and have closed your application for Category Buyer. We hope you will think of Bravo Foods in future.

Nina Castellanos`, role: "Category Buyer" },
  { not: true, company: "Google", candidateName: "Anders",
    email: `Hi Anders,

We'd love your feedback on your recent experience applying at Google. Even though not every candidate gets an offer, and some were told that we decided not to proceed, every answer helps. This survey takes 3 minutes.

Google Staffing` },
  { not: true, company: "Lodestar", role: "Product Operations Lead", candidateName: "Gabe",
    email: `Hi Gabe,

Great chatting today. The team would like to move you forward to the final round for Product Operations Lead. We've ended things with the other finalists, so it is just you and one more person. Please pick a slot.

The team at Lodestar` },
  { not: true, company: "Hive & Honey", role: "Pastry Chef", candidateName: "Manon", senderName: "Oli",
    email: `Manon, I was wrong. Nobody I've seen since comes close, the other fella walked out after two shifts. Come back? Pastry Chef, 6am, five days. Oli, Hive & Honey` },
  { not: true, company: "Everett Community College", role: "Financial Aid Advisor", candidateName: "Marisol Vega",
    email: `Dear Marisol Vega,

This message confirms that your application for Financial Aid Advisor was submitted to Everett Community College. Applicants not selected for interview will be notified by email. Incomplete applications will not be considered.

Human Resources` },
  { not: true, candidateName: "Navdeep",
    email: `Hi Navdeep,

Unfortunately your payment for Premium Careers could not be processed, and your subscription has not been renewed. You will no longer be considered a featured candidate. Update your card to keep your profile active.

JobBoost` },
];
