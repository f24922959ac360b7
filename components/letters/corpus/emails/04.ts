import type { Labeled } from "../emails.ts";

/** Closer to what arrives every day; measured, then learned from. */
export const emails: Labeled[] = [
  { company: "Datawell", role: "Analytics Engineer", candidateName: "Oscar", stage: "application", flags: "no-reply",
    email: `From: Datawell Recruiting <no-reply@us.greenhouse-mail.io>
Subject: Datawell | Application Update

Hi Oscar,

Thank you so much for your interest in the Analytics Engineer role with Datawell. We've had a chance to review your background, and at this time we're going to move forward with other candidates whose experience is a closer match.

We appreciate the time you took and wish you well.

The Datawell Team` },
  { company: "Lightspan", role: "Staff Software Engineer, Infrastructure", candidateName: "Meera", stage: "application", flags: "no-reply reapply",
    email: `Hi Meera,

Thank you for your interest in Lightspan. We received a large number of applications for the Staff Software Engineer, Infrastructure position, and after reviewing yours, have determined that we won't be advancing your candidacy.

We hope you'll apply again as new positions open. Stay up to date at lightspan.example/careers.

Sincerely,
Lightspan Talent Acquisition

This message was sent from an address that can't receive replies.` },
  { company: "Globex", role: undefined, candidateName: "Tyler", stage: "application",
    email: `Tyler,

Thank you for your interest in Globex. We have decided to pursue other candidates at this time.

Best of luck in your search.

Globex HR` },
  { company: "Umbra Systems", role: "Penetration Tester", candidateName: "Sven", stage: "interview", senderName: "Kathrin Bauer", senderTitle: "Recruiting Manager", flags: "file",
    senderEmail: "kathrin.bauer@umbra-systems.de",
    email: `Von: Bauer, Kathrin <kathrin.bauer@umbra-systems.de>
Gesendet: Mittwoch, 14. Januar 2026 11:02
An: sven.arndt@posteo.de
Betreff: Your interview at Umbra Systems

Hi Sven,

thanks again for taking the time for the interview last week. It was a pleasure to get to know you.

Unfortunately I have to inform you that we decided for another candidate for the position Penetration Tester (m/w/d). Please don't be discouraged by our decision.

I would be happy to keep you in our talent pool and contact you as soon as there is a suitable vacancy.

All the best and kind regards from Dresden,
Kathrin

--
Kathrin Bauer
Recruiting Manager

Umbra Systems GmbH
Königsbrücker Str. 50
01099 Dresden` },
  { company: "Whitfield & Crane LLP", role: "Trainee Solicitor", candidateName: "Anjali", stage: "application", senderName: "Harriet Lowe", senderTitle: "Graduate Recruitment Manager", flags: "no-feedback",
    email: `Dear Anjali

Thank you for your application for a Trainee Solicitor position with Whitfield & Crane LLP.

We received an unprecedented number of applications this year and I regret to inform you that on this occasion we will not be taking your application any further.

Given the volume of applications we are unable to provide individual feedback at this stage.

May I take this opportunity to wish you every success in your future career.

Yours sincerely

Harriet Lowe
Graduate Recruitment Manager
Whitfield & Crane LLP` },
  { company: "Bengal Infotech", role: "Java Developer", candidateName: "Soumya", stage: "interview", senderName: "Ritika Sen", senderTitle: "Lead - HR", flags: "file",
    email: `Dear Soumya,

Thank you for showing interest in Bengal Infotech and attending the technical round for the role of Java Developer.

After discussing with the panel, we regret to inform you that you have not been selected for the said position. We will keep your resume in our database for future requirements.

We wish you all the very best for your future.

Warm Regards,
Ritika Sen | Lead - HR
Bengal Infotech Pvt Ltd, Sector V, Kolkata` },
  { company: "Oakmont School District", role: "Instructional Aide", candidateName: "Brenda", stage: "interview", senderName: "Luis Ortega", senderTitle: "Principal",
    email: `Dear Brenda,

Thank you for interviewing for the Instructional Aide position at Oakmont School District. We were impressed with your experience; however, we selected a candidate who more closely fits the needs of our students.

Sincerely,

Luis Ortega, Principal` },
  { company: "Mantle", role: "Senior Product Designer", candidateName: "Freddie", stage: "screen", senderName: "Caitlin", flags: "reapply", senderTitle: undefined,
    email: `Hey Freddie,

Thanks for chatting with me last week, I really enjoyed hearing about your path into design! I wanted to circle back regarding the Senior Product Designer role. The team has decided to move forward with candidates that have more B2B experience.

I'd love to stay in touch for future openings at Mantle, feel free to connect with me on LinkedIn.

Best,
Caitlin` },
  { company: "Redfern Construction", role: "Quantity Surveyor", candidateName: "Graham", stage: "interview", senderName: "Kelly Moss", senderTitle: "Recruitment Consultant", flags: "agency", interviewers: ["Martin"],
    email: `Hi Graham,

Unfortunately it's a no from Redfern Construction on the Quantity Surveyor job. Martin liked you a lot but my client feels you're too far away from the Swansea sites.

I'll keep looking for you.

Speak soon
Kelly Moss
Recruitment Consultant
Brickwork Recruitment` , },
  { company: "Copperline", role: "Executive Assistant", candidateName: "Dana", stage: "final", senderName: "Mara Lindh", senderTitle: "Head of People", interviewers: ["Erik", "Johanna"], flags: "feedback",
    email: `Hi Dana,

Thank you for coming back for the final interview with Erik and Johanna yesterday. It was a really tough decision for us, but we have decided to offer the Executive Assistant role to another candidate.

I'm happy to give you more detailed feedback over the phone if you like.

Wishing you all the best,

Mara Lindh
Head of People, Copperline` },
  { company: "Vitalis Clinics", role: "Physician Assistant", candidateName: "Rachel", stage: "application", flags: "closed reapply no-reply",
    email: `Vitalis Clinics <vitalis@myworkday.com>
to me

Dear Rachel,

Thank you for your interest in the Physician Assistant (R-229817) position with Vitalis Clinics. This position has been closed and is no longer available.

We encourage you to continue to visit our careers website to view other opportunities that may be of interest.

Regards,
Vitalis Clinics Talent Acquisition Team

Please do not reply to this email as this mailbox is not monitored.` },
  { company: "Peakform", role: "Personal Trainer", candidateName: "Jess", stage: "application",
    email: `Hi Jess, thanks for your application to Peakform. We've had loads of interest in the Personal Trainer role and won't be progressing your application this time. Good luck with your search! Peakform HR team` },
  { company: "Saffron & Vine", role: "Restaurant Manager", candidateName: "Antonio", stage: "interview", senderName: "Lydia Marsh", flags: "file",
    email: `Dear Antonio,

It was lovely to meet you last Friday. I'm sorry to have to tell you that we have offered the role of Restaurant Manager to another applicant, who has accepted.

I'd like to keep your details on file, if I may, as we are opening a second site in autumn.

Best wishes,
Lydia Marsh
Saffron & Vine` },
  { company: "Inertia Labs", role: "Hardware Engineer", candidateName: "Tom", stage: "application", flags: "no-reply",
    email: `Hi Tom,

Thank you for applying to Inertia Labs. Your application for the Hardware Engineer position was not selected to move forward.

Inertia Labs

Powered by Lever
no-reply@hire.lever.co` },
  { company: "Canopy Insurance", role: "Underwriting Assistant", candidateName: "Mo", stage: "screen", senderName: "Gemma", flags: "", senderTitle: "Talent Advisor",
    email: `Hi Mo,

Thanks for taking part in the telephone interview for the Underwriting Assistant vacancy. Unfortunately you have been unsuccessful on this occasion. While you came across very well, other candidates were able to give stronger examples around attention to detail.

Good luck with your search.

Kind regards
Gemma
Talent Advisor
Canopy Insurance` },
  { company: "Fjord Analytics", role: "Data Engineer", candidateName: "Ingvild", stage: "task", senderName: "Sindre Aas", senderTitle: "Engineering Manager", senderEmail: "sindre@fjordanalytics.no",
    email: `On Wed, Feb 11, 2026 at 3:12 PM Sindre Aas <sindre@fjordanalytics.no> wrote:

Hi Ingvild,

Thanks for doing the take-home assignment. We have now reviewed all submissions and decided to proceed with candidates whose solutions were more aligned with how we work.

We know a case takes hours, and we appreciate it.

Best regards,
Sindre Aas
Engineering Manager
Fjord Analytics

On Mon, Feb 9, 2026 at 8:00 AM Ingvild Moe <ingvild.moe@gmail.com> wrote:

Hi Sindre,
Attached is my solution for the Data Engineer case.
Best,
Ingvild Moe
Consultant, Tieto Partners` },
  { company: "Wessex Water Sports", role: "Sailing Instructor", candidateName: "Finn", stage: "application", flags: "reapply", senderName: "Jo",
    email: `Hi Finn,

Thanks for applying for the Sailing Instructor job. We've filled all our places for the summer so can't offer you anything this year.

Please try us again next January!

Jo
Wessex Water Sports` },
  { company: "Larch Biotech", role: "Bioinformatics Scientist", candidateName: "Dr. Haddad", stage: "application", flags: "no-reply",
    email: `Dear Dr. Haddad,

Thank you for your application for the Bioinformatics Scientist position (Req #4471) at Larch Biotech. We have reviewed your qualifications carefully, and we have identified other candidates who more closely match our requirements.

We wish you success in your career.

Sincerely,
Human Resources
Larch Biotech

*** This is an automatically generated email, please do not reply ***` },
  { company: "Muir Outdoor", role: "Retail Associate", candidateName: "Casey", stage: "interview", flags: "reapply",
    email: `Hi Casey,

Thank you for coming in to interview with us at Muir Outdoor. We have chosen to move forward with other applicants for the Retail Associate position.

We'd encourage you to re-apply in the spring when we staff up.

The Muir Outdoor store team` },
  { company: "Clearwater Township", role: "Zoning Clerk", candidateName: "Ms. Abbott", stage: "interview", senderName: "Roger Finch", senderTitle: "Township Administrator", flags: "internal",
    email: `Dear Ms. Abbott,

Thank you for your interest in the position of Zoning Clerk with Clearwater Township, and for the time you spent with us on March 2nd. The Board voted last night to promote an internal applicant to the position.

Sincerely,
Roger Finch
Township Administrator` },
  { company: "Arbor", role: "Partnerships Manager", candidateName: "Nikhil", stage: "interview", senderName: "Sophie Tran", senderTitle: "Talent Partner", flags: "no-feedback", interviewers: [],
    email: `Hi Nikhil,

Thank you again for speaking with our team about the Partnerships Manager position at Arbor. I wanted to let you know that we've decided not to move forward at this time.

As a policy we don't share feedback from interviews, but please know we valued the conversations.

Take care,
Sophie Tran
Talent Partner @ Arbor` },
  { company: "Meyer Precision Optics", role: "CNC Machinist", candidateName: "Walter", stage: "application", flags: "",
    email: `Meyer Precision Optics, Inc.
55 Mill Road
Rochester, NY

January 8, 2026

Walter Grimes
12 Elm Street

Dear Walter:

We appreciate your interest in employment with Meyer Precision Optics and the CNC Machinist opening. Although your background is good, we have hired a person with more experience on our equipment.

Very truly yours,

Personnel Department` },
  { company: "Hello Harvest", role: "Marketing Intern", candidateName: "Ling", stage: "application", flags: "reapply", senderName: undefined,
    email: `Hello Ling!

Thanks for applying to the Marketing Intern position at Hello Harvest. Competition was fierce and we're sorry to say you didn't make it to the next round.

Keep your eyes peeled for our autumn internships!

Love,
Hello Harvest` },
  { company: "Ardmore Council", role: "Library Assistant", candidateName: "Siobhán", stage: "interview", flags: "feedback",
    email: `Dear Siobhán,

RE: Library Assistant Competition 03/26

I refer to your recent interview for the above post. I regret to inform you that you have not been placed on the panel for appointment at Ardmore Council.

Feedback may be requested in writing within 10 working days.

Mise le meas,

Human Resources` },
  { company: "Tessaly Hotels", role: "Concierge", candidateName: "Emre", stage: "application",
    email: `Dear Emre,

Many thanks for your application as Concierge. We read it with great interest.

Today we unfortunately have to give you a negative answer, because we have received applications which fit our requirement profile even better.

We wish you much success in your further search.

Kind regards,
Your HR team of Tessaly Hotels` },
  { role: "Machine Learning Researcher", candidateName: "Yusra", stage: "interview", senderName: "Peter", interviewers: ["Alan", "Miguel", "Suzanne"], flags: "reapply feedback",
    email: `Hi Yusra,

I hope your week's going well. I've heard back from everyone on your onsite (Alan, Miguel, and Suzanne) and the decision is not to extend an offer for Machine Learning Researcher at this point.

Would love to set up 15 minutes to share feedback. And we'd be open to re-engaging in 6-12 months.

Peter` },
  { company: "Delta Freight Services", role: "Fleet Mechanic", stage: "application",
    email: `Dear Applicant,

Re: Fleet Mechanic

Thank you for taking the time to submit your CV. Please be advised that the position has been offered to and accepted by another candidate.

Delta Freight Services` } ,
  { company: "Nightingale Care", role: "Support Worker", candidateName: "Chidi", stage: "interview", senderName: "Amanda Poole", senderTitle: "Registered Manager", flags: "reapply feedback",
    email: `Hi Chidi

Thank you for coming for your interview with Nightingale Care on Wednesday for the Support Worker role.

Unfortunately you weren't successful this time. You scored well on values but we needed more detail about safeguarding. Please get back in touch if you'd like further feedback and do reapply in 3 months.

Thanks

Amanda Poole
Registered Manager` },
  { company: "Boxcar", role: "DevOps Engineer", candidateName: "Luka", stage: "application", flags: "no-reply", senderName: undefined,
    email: `Boxcar (via Ashby) <no-reply@ashbyhq.com>
Subject: Your application to Boxcar - DevOps Engineer

Hey Luka,

Appreciate you applying to Boxcar! After looking at your application, we don't think it's the right fit for the DevOps Engineer role right now.

Cheers,
The Boxcar Team` },
  { company: "Graystone Partners", role: "Investment Analyst", candidateName: "Eleanor", stage: "final", senderName: "William Ashe", senderTitle: "Managing Director",
    email: `Dear Eleanor,

Thank you for spending so much time with us over the past month. You reached the final three of more than 200 applicants for the Investment Analyst position, which is no small achievement.

We have, however, decided to appoint one of the other candidates.

I hope that you will not be too disappointed and I am sure you will soon find the right opportunity.

Kind regards,

William Ashe
Managing Director
Graystone Partners` },
  // No rejections.
  { not: true, company: "Datawell", role: "Analytics Engineer", candidateName: "Oscar", flags: "no-reply",
    email: `From: Datawell Recruiting <no-reply@us.greenhouse-mail.io>
Subject: Thank you for applying to Datawell

Oscar,

Thanks for applying to Datawell. Your application for Analytics Engineer has been received and we will review it right away.

If your application seems like a good fit for the position we will contact you soon. We are not able to respond to every applicant; if you don't hear from us, we've moved forward with other candidates.

Regards,
Datawell` },
  { not: true, company: "Canopy Insurance", candidateName: "Mo", senderName: "Gemma",
    email: `Hi Mo,

Good to talk earlier. I'm pleased to confirm that you've been successful at telephone interview and we'd like you to come to the assessment day on 3 March. Unfortunately we can't refund travel.

Let me know if you can't make it.

Gemma
Canopy Insurance` },
  { not: true, company: "Northwind Energy", candidateName: "Sam", senderName: "Priya Nair",
    email: `Hi Sam,

Sorry for the radio silence. The hiring manager has been away, so I don't have an update for you yet. We haven't gone with anyone else, and I'll write again by Tuesday.

Priya Nair
Northwind Energy` },
  { not: true, company: "Graystone Partners", role: "Investment Analyst", candidateName: "Eleanor", senderName: "William Ashe",
    email: `Dear Eleanor,

I regret that our first choice of date does not suit the partners. Would Tuesday 10th be possible for your final interview for the Investment Analyst position? We have already declined the other candidates and very much look forward to meeting you.

Kind regards,
William Ashe
Graystone Partners` },
  { not: true, company: "Bengal Infotech", candidateName: "Soumya", role: "Java Developer",
    email: `Dear Soumya,

This is to inform you that your profile has been shortlisted for the role of Java Developer at Bengal Infotech. Candidates not clearing the aptitude test will be rejected. Kindly carry your ID proof.

Regards,
HR Team` },
  { not: true, company: "Cloudpeak", role: "Site Reliability Engineer", candidateName: "Wei", senderName: "Grace Kim",
    email: `Hi Wei,

Unfortunately we're not able to match the base salary you asked for on the Site Reliability Engineer offer, but we can increase the sign-on bonus. The Cloudpeak team would be thrilled to have you. Can you let me know your decision by Friday?

Grace Kim` },
  { not: true, company: "Peakform", role: "Personal Trainer", candidateName: "Jess",
    email: `Hi Jess, we noticed you started an application for Personal Trainer at Peakform but didn't finish it. The role closes on Sunday, after which we won't be able to accept applications. Don't miss out!` },
];
