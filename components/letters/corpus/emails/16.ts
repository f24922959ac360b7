import type { Labeled } from "../emails.ts";

/** Plain everyday mail once more; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Calloway Medical", role: "Clinical Data Coordinator", candidateName: "Renee", stage: "interview", senderName: "Josh Amari", senderTitle: "Senior Talent Partner", senderEmail: "jamari@callowaymedical.com", interviewers: ["Dr. Patel", "Monica"], flags: "reapply",
    email: `From: Josh Amari <jamari@callowaymedical.com>
Date: Tue, May 19, 2026 at 2:15 PM
Subject: Clinical Data Coordinator - Calloway Medical
To: Renee Dubois

Hi Renee,

Thank you for taking the time to interview with Dr. Patel and Monica for the Clinical Data Coordinator role. We appreciated learning about your background.

We've made the difficult decision to move forward with a candidate whose trial experience is a closer match. We'd welcome your application for future openings.

All the best,

Josh Amari
Senior Talent Partner
Calloway Medical`,
  },
  {
    company: "Wellspring Academies Trust", role: "Attendance Officer", candidateName: "Colette", stage: "application",
    email: `Dear Colette

Attendance Officer - Wellspring Academies Trust

Thank you for your application for the above post. We received a high number of applications and, having considered yours carefully against the essential criteria, I am sorry to inform you that you have not been selected for interview.

May I take this opportunity to thank you for your interest and wish you well for the future.

Yours sincerely

HR Team`,
  },
  {
    company: "Stripe", role: "Technical Writer", candidateName: "Owen", stage: "application", flags: "no-reply reapply",
    email: `Stripe <no-reply@stripe.com>

Hi Owen,

Thanks so much for your interest in Stripe and the Technical Writer role. After reviewing your application we've decided not to move forward at this time.

We're growing quickly and are always adding new roles, so we hope you'll keep us in mind and apply again.

Stripe Recruiting`,
  },
  {
    company: "Persist Data Systems", role: "Senior Test Engineer", candidateName: "Kavya", stage: "interview", senderName: "Anil Bhatt", senderTitle: "Manager - HR", flags: "file",
    email: `Dear Kavya,

Thank you for attending the interviews for the position of Senior Test Engineer at Persist Data Systems, Hyderabad.

After careful evaluation, we regret to inform you that you have not been selected for the said position. We shall keep your profile in our database and contact you if there is any suitable opening.

Wishing you the best.

Thanks & Regards,
Anil Bhatt
Manager - HR
Persist Data Systems Pvt Ltd`,
  },
  {
    company: "Grüner & Partner", role: "Junior Controller", stage: "interview", senderName: "Silke Baumann", senderTitle: "HR Manager",
    email: `Dear Mr. Novak,

thank you for the interesting conversation on 12 May and for the interest you have shown in Grüner & Partner.

Unfortunately we have to inform you that we have decided in favour of another candidate for the position of Junior Controller.

We wish you much success for your professional future.

Kind regards
Silke Baumann
HR Manager`,
  },
  {
    role: "Project Accountant", candidateName: "Liam", stage: "interview", senderName: "Nicola Frost", senderTitle: "Associate Director", flags: "agency feedback",
    email: `Hi Liam,

Hope you had a good weekend. I've had feedback from the client following your second interview for the Project Accountant role and unfortunately they've decided not to proceed. They really liked you, it came down to sector experience.

Give me a call when you're free and I'll talk you through their comments.

Kind regards,

Nicola Frost
Associate Director
Harcourt Finance Recruitment`,
  },
  {
    company: "Trader Sam's", role: "Crew Member", candidateName: "Jaylen", stage: "interview", senderName: "Marcy", senderTitle: "Store Captain",
    email: `Hey Jaylen, thanks for coming by to interview for Crew Member. We had a ton of great people apply and we aren't able to bring you on right now. Good luck out there!
Marcy
Store Captain, Trader Sam's`,
  },
  {
    company: "Department of Fisheries", role: "Compliance Officer", candidateName: "Tui", stage: "interview", senderName: "Grant Hohepa", senderTitle: "Regional Manager", flags: "feedback",
    email: `Kia ora Tui

Compliance Officer - Department of Fisheries

Thank you for your time and effort in the recruitment process. The panel has now completed its assessment and I am writing to advise that on this occasion you have been unsuccessful.

If you would like feedback on your interview please contact me on 09 555 0134.

Ngā mihi
Grant Hohepa
Regional Manager`,
  },
  {
    company: "Lumière Cosmetics", role: "Counter Manager", candidateName: "Sabrina", stage: "screen", senderName: "Charlotte",
    email: `Hi Sabrina,

It was lovely talking to you on the phone on Friday about the Counter Manager position at Lumière Cosmetics.

I've discussed your CV with the area manager and we feel that you'd need a bit more management experience for this particular counter, so we won't be inviting you to the next stage.

Best of luck with everything,
Charlotte`,
  },
  {
    company: "Hexagon Robotics", role: "Controls Engineer", candidateName: "Diego", stage: "task", senderName: "Wei Zhang", senderTitle: "Engineering Manager", flags: "feedback",
    email: `Hi Diego,

Thanks for completing the take-home assignment for the Controls Engineer position here at Hexagon Robotics. The team reviewed it this week, and we've decided not to move to the onsite.

I've attached some notes from the reviewers in case they help.

Regards,
Wei Zhang
Engineering Manager`,
  },
  {
    company: "Bramble Coffee", role: "Assistant Roaster", candidateName: "Ivy", stage: "interview", senderName: "Felix Bramble", flags: "internal",
    email: `Hi Ivy,

Thanks for coming in last week. I'm really sorry to do this by email. After a lot of back and forth we've decided to give the Assistant Roaster job to one of our baristas who has been asking for it for a while.

Loved meeting you, and come by for a bag on us.

Felix Bramble
Bramble Coffee`,
  },
  {
    company: "Cascade Mutual Insurance", role: "Underwriting Assistant", candidateName: "Priscilla", stage: "interview", flags: "closed",
    email: `Dear Priscilla,

Thank you for your interest in the Underwriting Assistant position at Cascade Mutual Insurance and for meeting with our team.

Due to changes in our business needs, we have decided not to fill this position at this time. We apologize for any inconvenience.

Sincerely,
Cascade Mutual Insurance Human Resources`,
  },
  {
    company: "Royal Hartford Infirmary", role: "Biomedical Scientist", candidateName: "Amina", stage: "application", flags: "no-feedback no-reply",
    email: `Dear Amina

Thank you for your recent application for the post of Biomedical Scientist at Royal Hartford Infirmary.

We have now completed shortlisting and regret to inform you that on this occasion your application has not been successful. Due to the large volume of applications we receive we are unable to offer feedback to applicants who have not been shortlisted.

Recruitment Services

Please do not reply to this email as this mailbox is not monitored.`,
  },
  {
    company: "Tessellate", role: "Staff Designer", candidateName: "Noor", stage: "final", senderName: "Hugo Lang", senderTitle: "Head of Design", flags: "reapply",
    email: `Noor,

Thank you again for the final round with us on Monday, and for the care you put into the critique.

We've offered the Staff Designer role to another candidate. It was incredibly close and I want you to know the whole panel enjoyed the time with you. I'd love to stay in touch and would be thrilled if you applied again in the future.

Hugo Lang
Head of Design, Tessellate`,
  },
  {
    company: "Sparkle Cleaning", candidateName: "Maria", stage: "interview", senderName: "Bev",
    email: `hi maria its bev from sparkle cleaning. sorry but weve given the hours to someone else she has her own car. good luck x`,
  },
  {
    company: "BNF Steel", role: "Maintenance Planner", stage: "application", flags: "reapply",
    email: `Dear Applicant,

Thank you for applying for the position of Maintenance Planner (Requisition 20113) with BNF Steel. We have filled this position with another candidate whose qualifications more closely meet our needs.

Please continue to visit our website for future opportunities.

BNF Steel Human Resources`,
  },
  {
    company: "Oak Ridge Veterinary Hospital", role: "Veterinary Assistant", candidateName: "Tess", stage: "interview", senderName: "Dr. Lowell", flags: "file",
    email: `Hi Tess,

Thanks for spending the morning with us. The staff all enjoyed having you.

I've decided to go with someone who has surgical experience for the Veterinary Assistant opening, but I'd like to keep your resume handy because we usually need extra help in summer.

Dr. Lowell
Oak Ridge Veterinary Hospital`,
  },
  {
    company: "Cloudline", role: "Solutions Architect", candidateName: "Bastian", stage: "interview", senderName: "Nina Vogel", senderTitle: "Talent Acquisition Manager", flags: "no-feedback",
    email: `Hi Bastian,

many thanks for the talks with our team regarding the position Solutions Architect (all genders) at Cloudline.

We have decided to continue the process with other candidates. Please understand that for legal reasons we cannot give any detailed feedback.

Wishing you all the best,
Nina Vogel
Talent Acquisition Manager`,
  },
  {
    not: true, company: "Cloudline", role: "Solutions Architect", candidateName: "Bastian", senderName: "Nina Vogel", senderTitle: "Talent Acquisition Manager",
    email: `Hi Bastian,

thank you for your application as Solutions Architect at Cloudline. We find your profile interesting and would like to get to know you. Would Tuesday, 9 June, at 14:00 suit you for a first call? Unfortunately, I am on holiday before that.

Best
Nina Vogel
Talent Acquisition Manager`,
  },
  {
    not: true, company: "Stripe", role: "Technical Writer", candidateName: "Owen", flags: "no-reply",
    email: `Stripe <no-reply@stripe.com>

Hi Owen,

Thanks for applying to the Technical Writer role at Stripe! We've received your application and our team is reviewing it. If your experience is a match we'll reach out about next steps. If not, we'll let you know, and we encourage you to apply for other roles in the future.

Stripe Recruiting`,
  },
  {
    not: true, company: "Calloway Medical", role: "Clinical Data Coordinator", candidateName: "Renee", senderName: "Josh Amari", senderTitle: "Senior Talent Partner",
    email: `Hi Renee,

I have some good news: the team would like to extend you an offer for the Clinical Data Coordinator role at Calloway Medical. I tried calling but unfortunately got your voicemail. Are you free this afternoon?

Josh Amari
Senior Talent Partner`,
  },
  {
    not: true, company: "Wellspring Academies Trust", role: "Attendance Officer", candidateName: "Colette",
    email: `Dear Colette

I am pleased to inform you that you have been shortlisted for the post of Attendance Officer at Wellspring Academies Trust. Interviews will be held on 22 June. If you are unable to attend we regret that we cannot offer another date.

HR Team`,
  },
  {
    not: true, candidateName: "Tess",
    email: `Hi Tess,

Unfortunately your order #4471 could not be fulfilled because the item is no longer available. We have refunded your card. We're sorry for the disappointment and hope to see you again.

The Gift Barn`,
  },
  {
    not: true, company: "Hexagon Robotics", role: "Controls Engineer", candidateName: "Diego", senderName: "Wei Zhang", senderTitle: "Engineering Manager",
    email: `Hi Diego,

Just a quick update: we're still interviewing for the Controls Engineer position at Hexagon Robotics and haven't made a decision. I'm sorry it's taking longer than I told you. I expect to have news by the end of next week.

Wei Zhang
Engineering Manager`,
  },
];
