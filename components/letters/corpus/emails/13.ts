import type { Labeled } from "../emails.ts";

/** Everyday mail for a fourth time, with more that is no rejection; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Guy's and St Thomas'", role: "Healthcare Support Worker", candidateName: "Ifeoma", stage: "interview", senderName: "Sandra Whyte", senderTitle: "Ward Manager", flags: "feedback",
    email: `Dear Ifeoma,

Thank you for attending the interview for the Healthcare Support Worker post at Guy's and St Thomas' on 5 May.

I am sorry to say that we will not be offering you the post this time. You scored well on values but others had more experience of personal care.

You can contact me on extension 5512 should you want feedback.

Best wishes,
Sandra Whyte
Ward Manager`,
  },
  {
    company: "FedEx Ground", role: "Package Handler - Part Time", candidateName: "Tonya", stage: "application", flags: "reapply",
    email: `Hello Tonya,

Thank you for your interest in FedEx Ground.

Unfortunately, we are unable to offer you the Package Handler - Part Time position because we were not able to match your availability to our shift schedule. If your availability changes you are welcome to reapply.

FedEx Ground Recruiting`,
  },
  {
    company: "Orrick Vale", role: "Legal Secretary", candidateName: "Samantha", stage: "interview", senderName: "Judith Crane", senderTitle: "HR Manager", flags: "file",
    email: `Hi Samantha

Many thanks for coming to our offices on Tuesday to talk about the Legal Secretary vacancy.

After a lot of thought the partners have opted for a candidate with property experience. They did like you, and I'd like to keep hold of your CV as we expect another vacancy in the autumn.

Regards
Judith Crane
HR Manager
Orrick Vale`,
  },
  {
    company: "Snowflake", role: "Solutions Engineer", candidateName: "Arjun", stage: "interview", flags: "no-reply",
    email: `Snowflake Recruiting <no-reply@ashbyhq.com>

Hi Arjun,

Thank you for taking the time to interview with us for the Solutions Engineer role. We know that interviewing takes real effort.

After careful consideration, the team has decided not to move forward with your candidacy.

We're grateful for your interest in Snowflake and wish you the best.

The Snowflake Recruiting Team`,
  },
  {
    company: "Chicago Public Schools", role: "School Counselor", candidateName: "Darnell Hayes", stage: "application",
    email: `Dear Mr. Darnell Hayes:

Thank you for applying for the School Counselor position with Chicago Public Schools. The position has been filled by another candidate. We will not be considering additional applicants.

Office of Talent`,
  },
  {
    company: "Standard Chartered", role: "Credit Analyst", candidateName: "Wanjiku", stage: "task", flags: "no-reply reapply",
    email: `Dear Wanjiku,

Thank you for completing our online numerical test as part of your application for Credit Analyst at Standard Chartered.

After reviewing your results we won't be taking your application to the next stage.

We know this isn't the news you wanted. You are able to apply again after 12 months.

Standard Chartered Recruitment
This is a system generated email. Please do not reply.`,
  },
  {
    company: "Welsh Government", role: "Policy Adviser", candidateName: "Gethin", stage: "interview", flags: "file",
    email: `Dear Gethin,

Policy Adviser - Higher Executive Officer
Thank you for attending an interview with the Welsh Government on 21 April. I regret to tell you that you were not the highest scoring candidate. You did pass the interview and your name will be held on our reserve list for a year.

People Group`,
  },
  {
    company: "IKEA", role: "Kitchen Planner", candidateName: "Linnea", stage: "application", flags: "reapply",
    email: `Hej Linnea!

Thank you for wanting to become our Kitchen Planner at IKEA. We've gone through all applications and have now decided to continue with other candidates.

We'd like to encourage you to keep an eye on our job page.

IKEA Recruitment`,
  },
  {
    company: "SMA Solar", role: "Technischer Redakteur", candidateName: "Jan Peters", stage: "application", senderName: "Carolin Ebert", senderTitle: "Recruiting Specialist",
    email: `Hello Jan Peters,

thank you for your application for the position as Technischer Redakteur (m/w/d) and your interest in SMA Solar.

Unfortunately we have to tell you today that we could not consider your application in the further selection process. The decision was made in favor of applicants whose qualifications correspond to the profile in an even higher degree.

Your documents will be deleted after the statutory period.

We wish you all the best and much success for the future.

With best regards
Carolin Ebert
Recruiting Specialist`,
  },
  {
    company: "Tech Mahindra", role: "Support Engineer", candidateName: "Nikhil", stage: "interview", senderName: "Swati", flags: "",
    email: `Hi Nikhil,

With reference to your telephonic discussion and F2F interview for Support Engineer with Tech Mahindra, please be informed that your profile has been rejected by the technical panel.

Thanks,
Swati
TA Team`,
  },
  {
    role: "Store Manager", candidateName: "Jo", stage: "application", senderName: "Martin Leary", senderTitle: "Retail Recruitment Consultant", flags: "agency file",
    email: `Hi Jo,

Thanks for your application for the Store Manager role in Harrogate.

The brand have asked for people with big-box experience so I won't be able to put you forward for this one. I will however keep you on my books and shout if something else comes in.

Martin Leary
Retail Recruitment Consultant
C2 Retail Search Ltd`,
  },
  {
    company: "Pret", candidateName: "Nadia", stage: "application", role: "Team Member",
    email: `Hi Nadia, thanks for applying for Team Member at Pret. We won't be inviting you to an experience day this time. Good luck with everything! Pret Recruitment`,
  },
  {
    company: "Hofbauer Interiors", role: "Project Coordinator", candidateName: "Delia", stage: "interview", senderName: "Kirsten Hofbauer", senderTitle: "Owner", flags: "closed",
    email: `Dear Delia,

This isn't an email I wanted to write. We lost the hotel contract on Friday, and without it I can't take on a Project Coordinator. It has nothing to do with you, I thought our conversation was great.

Kirsten Hofbauer
Owner
Hofbauer Interiors`,
  },
  {
    company: "Mozilla", role: "Staff Engineer", candidateName: "Rafael", stage: "final", senderName: "Joy Lin", senderTitle: "Principal Recruiter", flags: "internal reapply", interviewers: [],
    email: `Hi Rafael,

I wanted to get back to you about the Staff Engineer role at Mozilla. You did very well in the final round. In the end the team chose an internal candidate.

I hope you'll consider applying again; I'd be glad to see your name come across my desk.

Best,
Joy Lin
Principal Recruiter`,
  },
  {
    company: "Cedars Nursing Home", role: "Activities Coordinator", candidateName: "Maureen", stage: "interview", senderName: "Anne Fallon", senderTitle: "Registered Manager", flags: "",
    email: `Dear Maureen

Further to your interview for Activities Coordinator at Cedars Nursing Home, I have to inform you that you have been unsuccessful in your application.

Thank you for your interest.

Anne Fallon
Registered Manager`,
  },
  {
    company: "Lufthansa", role: "Flight Attendant", candidateName: "Isabel", stage: "interview", flags: "reapply no-feedback no-reply",
    email: `Lufthansa Career <no-reply@lufthansa-career.example>

Dear Isabel,

thank you for taking part in our assessment day for Flight Attendant.

We regret to inform you that you did not meet our requirements in all parts. Please understand that for reasons of data protection we cannot give you information on the individual results.

You can apply again at the earliest after one year.

Your Lufthansa Recruitment Team`,
  },
  // No rejections
  {
    not: true, company: "Barnardo's", role: "Project Worker", candidateName: "Callie", senderName: "Rob Fenn",
    email: `Hi Callie,

Unfortunately we've had to move the interviews for Project Worker at Barnardo's as one of the panel is unwell. Your new time is 11am on 14 May. Sorry for the short notice.

Rob Fenn`,
  },
  {
    not: true, company: "Thermo Fisher", role: "Field Service Engineer", candidateName: "Leroy",
    email: `Dear Leroy,

Thank you for applying for Field Service Engineer at Thermo Fisher. We regret that, because of the number of applications, we can't respond to each person individually. A recruiter will call if your skills are a match. Should you not be selected, your profile stays active for other jobs.

Thermo Fisher Talent Acquisition`,
  },
  {
    not: true, company: "Sony Music", role: "Marketing Intern", candidateName: "Bea", senderName: "Olivia",
    email: `Hi Bea,

We've whittled 600 applicants down to 8 and you're one of them! The others have been told no. Could you come to Sony Music next Wednesday for a group interview for the Marketing Intern role?

Olivia`,
  },
  {
    not: true, company: "Infosys", role: "Systems Engineer", candidateName: "Keerthana",
    email: `Dear Keerthana,

Your onboarding for the role of Systems Engineer at Infosys has been deferred. We regret any inconvenience. Your offer remains valid and the revised date of joining will be communicated.

Infosys HR`,
  },
  {
    not: true, company: "Arup", role: "Graduate Engineer", candidateName: "Toby", senderName: "Jen Marsh",
    email: `Hi Toby,

I know you'd hoped for the Bristol office, and sadly all the Bristol places have gone. We would however like to offer you a Graduate Engineer role at Arup in Cardiff instead. Let me know what you think.

Jen Marsh`,
  },
  {
    not: true, company: "Wells Fargo", role: "Personal Banker", candidateName: "Monica", flags: "no-reply",
    email: `Wells Fargo Careers <wellsfargo@myworkday.com>

Monica, action is required on your application for Personal Banker. Until the questionnaire is completed your application cannot move forward. If we don't receive it within 3 days your application will be withdrawn.

Do not reply to this email.`,
  },
  {
    not: true, company: "Norwich School", role: "Cover Supervisor", senderName: "H Tate",
    email: `Dear Mr Lyle,

Mr Ben Carver, who is applying for the post of Cover Supervisor at Norwich School, has named you as a referee. Regrettably we cannot accept references from relatives. Please complete the attached form by Monday.

Mrs H Tate`,
  },
  {
    not: true, candidateName: "Gemma", senderName: "Will Askew", senderTitle: "Recruitment Consultant", flags: "agency", role: "Payroll Manager",
    email: `Hi Gemma,

Just checking in. No decision from the client yet on Payroll Manager, they still have one more person to see. Not a no! I'll chase again tomorrow.

Will Askew
Recruitment Consultant`,
  },
  {
    not: true, company: "Lego", role: "Model Designer", candidateName: "Astrid",
    email: `Hi Astrid,

Thank you for your application for Model Designer at Lego. It's been a pleasure to see so much creativity. We're now looking at all the portfolios, which takes a while, and unfortunately can't speed it up. You'll hear from us either way by 1 June.

Talent Team`,
  },
  {
    not: true, company: "Riverside Dental", role: "Dental Receptionist", candidateName: "Pat", senderName: "Sue",
    email: `Hi Pat

So sorry to hear you won't be able to take the Dental Receptionist job after all. We'd been looking forward to having you at Riverside Dental. We will offer it to the other candidate. Wishing you well.

Sue`,
  },
];
