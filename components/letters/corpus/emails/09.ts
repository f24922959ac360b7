import type { Labeled } from "../emails.ts";

/** Everyday mail, written and labeled apart from the rules; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Datadog", role: "Software Engineer - Early Career", candidateName: "Jamie", stage: "application", flags: "no-reply reapply",
    email: `From: Datadog Recruiting <no-reply@us.greenhouse-mail.io>
To: Jamie Chen <jchen97@gmail.com>
Subject: Datadog Application Update

Hi Jamie,

Thank you for your interest in Datadog and for taking the time to apply for the Software Engineer - Early Career role.

After reviewing your application, we have decided not to move forward with your candidacy at this time. We receive a large number of applications and this decision was not easy.

We encourage you to check our careers page and apply for any positions that match your skills and interests.

Best wishes,
The Datadog Recruiting Team`,
  },
  {
    company: "NatWest Group", role: "Customer Service and Operations Apprentice", candidateName: "Ellis", stage: "task", flags: "no-reply no-feedback reapply",
    email: `Dear Ellis

Thank you for completing the online assessment for our Customer Service and Operations Apprentice programme.

Unfortunately, on this occasion your score means that we won't be taking your application further.

I know this will be disappointing news. Due to the large number of people who take this assessment, we're not able to give individual feedback. You can apply for another of our early careers programmes in six months' time.

Thank you for your interest in NatWest Group.

Early Careers Recruitment
Please don't reply to this email, it's not monitored.`,
  },
  {
    company: "St. Luke's Health System", role: "Registered Nurse - Telemetry", candidateName: "Danielle", stage: "application", flags: "no-reply reapply",
    email: `St. Luke's Health System <stlukes@myworkday.com>

Hello Danielle,

Thank you for your interest in Registered Nurse - Telemetry (JR-118820). While we were impressed with your qualifications, we have decided to move forward with another candidate who more closely matches our needs.

We hope you will continue to explore opportunities with us at stlukes.example/careers.

Sincerely,
Talent Acquisition
St. Luke's Health System

This email is an automated notification. Please do not reply.`,
  },
  {
    company: "Kingfisher Primary School", role: "Class Teacher (KS2)", stage: "application", senderName: "L Whelan", senderTitle: "Office Manager",
    email: `Dear Mr Sandhu

Class Teacher (KS2) – September 2026

Thank you for the interest you have shown in the above post at Kingfisher Primary School. Following the shortlisting process, I am sorry to inform you that you have not been selected for interview.

The Governors would like to thank you for your application and wish you well in securing a post.

Yours sincerely
Mrs L Whelan
Office Manager`,
  },
  {
    company: "Infosys BPM", role: "Process Executive", candidateName: "Sneha", stage: "interview", senderName: "Rakesh Menon", senderTitle: "Talent Acquisition Lead", flags: "file",
    email: `Dear Sneha,

Thank you for attending the interview for the position of Process Executive at Infosys BPM.

After careful consideration, we regret to inform you that we will not be proceeding with your candidature. We will keep your profile in our database and reach out to you in case of any suitable openings in future.

We wish you all the very best.

Thanks and Regards,
Rakesh Menon
Talent Acquisition Lead
Infosys BPM Limited`,
  },
  {
    company: "HelloFresh", role: "Working Student Supply Chain", candidateName: "Luisa", stage: "application", flags: "reapply",
    email: `Hi Luisa,

Thanks a lot for your application for the position Working Student Supply Chain (m/f/x) in Berlin at HelloFresh.

We have carefully reviewed your profile. Unfortunately, we have to inform you that we have decided to proceed with other candidates for this role.

Feel free to follow us on LinkedIn and have a look at our other open positions.

All the best for your future,
Your HelloFresh Talent Acquisition Team

Please note: Your data will be deleted after 6 months in accordance with our privacy policy.`,
  },
  {
    role: "HR Administrator", candidateName: "Becca", stage: "application", senderName: "Tom Haigh", senderTitle: "Recruitment Consultant", flags: "agency file",
    email: `Hi Becca,

Thank you for applying for the HR Administrator role we are recruiting for our client in Wakefield.

Unfortunately on this occasion you have not been shortlisted as the client is looking for someone with CIPD Level 3.

I have saved your CV and will contact you if I have anything more suitable.

Kind Regards
Tom Haigh
Recruitment Consultant
Pinnacle HR Recruitment
01924 496 001`,
  },
  {
    company: "Asana", role: "Product Marketing Manager", candidateName: "Caroline", stage: "screen", senderName: "Lindsey Wu", senderTitle: "Senior Recruiter", flags: "reapply",
    email: `Hi Caroline,

Thank you so much for taking the time to chat with me about the Product Marketing Manager role at Asana. I really enjoyed our phone call and learning about your launch work.

After syncing with the hiring manager, we've decided to move forward with candidates who have more direct experience in PLG. I know this isn't the news you were hoping for.

I'd love to stay in touch about future roles, and please don't hesitate to apply again.

Warmly,
Lindsey Wu
Senior Recruiter
Asana`,
  },
  {
    company: "University of Leeds", role: "Student Support Officer", stage: "interview", senderName: "Helen Priestley", senderTitle: "Student Services Manager", flags: "feedback",
    email: `Dear Ms Okoye

Student Support Officer (Ref: SSGEN1188)

Thank you for attending interview for the above post at the University of Leeds.

There was a strong field and, after careful consideration, I regret to inform you that we are unable to offer you the post.

If you would like feedback on your interview please contact me by email.

Yours sincerely

Helen Priestley
Student Services Manager`,
  },
  {
    company: "Chipotle", role: "Crew Member", stage: "application", flags: "reapply",
    email: `Thanks for applying to the Crew Member position at Chipotle. Unfortunately, we've decided to pursue other candidates at this time. We appreciate your interest and encourage you to apply for other openings in your area.

- Your Chipotle Hiring Team`,
  },
  {
    company: "Morgan & Reid Chartered Accountants", role: "Trainee Accountant", candidateName: "Callum", stage: "interview", senderName: "Graeme Reid", senderTitle: "Partner",
    email: `Dear Callum,

Thank you for coming in to see us last week regarding the Trainee Accountant position.

We were very impressed with you, however we have decided to offer the position to another candidate who has already started their ACCA exams.

We wish you the best of luck in finding a suitable position.

Kind regards,

Graeme Reid
Partner
Morgan & Reid Chartered Accountants`,
  },
  {
    company: "Spotify", role: "Data Scientist", candidateName: "Elin", stage: "interview", flags: "reapply no-feedback",
    email: `Hi Elin,

Thank you for interviewing for the Data Scientist position here at Spotify. We appreciate the time you spent with the team.

We've made the difficult decision not to move forward with your candidacy for this role. Unfortunately we aren't able to share individual feedback.

We hope you'll consider applying to Spotify again in the future.

Best,
The Spotify Talent Acquisition Team`,
  },
  {
    company: "Harper Plumbing & Heating", candidateName: "Jake", stage: "interview", senderName: "Sharon", interviewers: ["Pete"], flags: "file",
    email: `Hi Jake

Thanks for coming in on Monday. Pete was impressed with you but we have decided to go with a lad who lives a bit nearer to the yard.

We will keep your details and let you know if we take anyone else on.

All the best
Sharon
Harper Plumbing & Heating`,
  },
  {
    company: "UNICEF", role: "Communications Officer", candidateName: "Fatima", stage: "application", flags: "no-reply",
    email: `Dear Fatima,

We refer to your application for the position of Communications Officer, P-2, #00128834 with UNICEF.

We would like to inform you that the selection process for this position has been completed and another candidate has been selected.

We thank you for your interest in UNICEF and wish you every success.

Division of Human Resources
This message was sent from an unmonitored mailbox. Please do not reply.`,
  },
  {
    company: "Bosch", role: "Trainee Software Testing", candidateName: "Deepak", stage: "application", flags: "closed no-reply",
    email: `From: Bosch Careers <noreply@smartrecruiters.com>
Subject: Your application at Bosch

Dear Deepak,

Thank you for your interest in the position Trainee Software Testing (REF193882K).

Unfortunately this vacancy had to be cancelled due to internal restructuring. We therefore cannot consider your application any further.

We wish you all the best for your professional future.

Kind regards
Your Bosch Recruiting Team`,
  },
  {
    company: "Greenway Landscaping", role: "Crew Leader", candidateName: "Miguel", stage: "interview", senderName: "Rick Larson", senderTitle: "Owner", flags: "reapply",
    email: `Miguel,

Thanks for coming in to talk about the Crew Leader position. We decided to go with someone with a CDL. If you get your CDL, please give me a call. I'd like to talk to you again.

Rick Larson
Owner, Greenway Landscaping
(515) 555-0102`,
  },
  {
    company: "Ernst & Young", role: "Audit Associate", candidateName: "Priyanka Nair", stage: "final", flags: "feedback",
    email: `Dear Priyanka Nair

Thank you for attending the final interview for the Audit Associate role at Ernst & Young.

We regret to inform you that you have not been successful on this occasion. If you would like to receive feedback on your performance, please reply to this email and a member of the team will be in touch.

Kind regards
Student Recruitment`,
  },
  {
    company: "Patagonia", role: "Seasonal Retail Guide", candidateName: "Willa", stage: "interview", senderName: "Josh Tanaka", flags: "file",
    email: `Hi Willa,

It was great to meet you at our group interview for the Seasonal Retail Guide role. We had so many wonderful people and so few spots. We won't be able to bring you on this season, but with your okay I'd like to hold on to your application in case something opens up mid-season.

Thanks for your love of Patagonia,
Josh Tanaka
Assistant Store Manager`,
    senderTitle: "Assistant Store Manager",
  },
  {
    company: "Siemens Energy", role: "Ingenieur Schutztechnik", candidateName: "Tobias Lang", stage: "interview", senderName: "Nadine Vogel", senderTitle: "Talent Acquisition Partner", flags: "file",
    email: `Von: Vogel, Nadine <nadine.vogel@siemens-energy.example>
Gesendet: Mittwoch, 4. Februar 2026 16:40
An: Tobias Lang
Betreff: AW: Ingenieur Schutztechnik (w/m/d)

Dear Tobias Lang,

thank you once again for the pleasant interview on 28 January.

After internal consultation we have decided in favour of another candidate. We found your profile very interesting and would like to keep you in our talent pool.

Kind regards
Nadine Vogel
Talent Acquisition Partner

Siemens Energy
Freyeslebenstraße 1, 91058 Erlangen`,
    senderEmail: "nadine.vogel@siemens-energy.example",
  },
  {
    company: "Fulton County Schools", role: "Special Education Teacher", stage: "application",
    email: `Dear Applicant,

Thank you for applying for the Special Education Teacher vacancy with Fulton County Schools. This is to notify you that the vacancy has been filled with another applicant. Your application remains available to our principals for other vacancies this school year.

Fulton County Schools
Talent Division`,
  },
  {
    company: "Wren & Co Interiors", role: "Showroom Designer", candidateName: "Ottilie", stage: "task", senderName: "Camilla Wren", senderTitle: "Founder", flags: "feedback",
    email: `Dear Ottilie,

Thank you so much for putting together the mood board, it was beautifully presented.

We've had a hard time choosing but have gone with another designer whose style is a little closer to ours for the Showroom Designer role.

Very happy to have a quick call if feedback would be helpful.

With warmest wishes,
Camilla Wren
Founder
Wren & Co Interiors`,
  },
  {
    company: "DHL", role: "Warehouse Operative - East Midlands Airport", candidateName: "Marek", stage: "application",
    email: `Dear Marek,

Re: Warehouse Operative - East Midlands Airport

Thank you for your application to DHL. We regret to inform you that your application has been unsuccessful, as the shift pattern you have asked for does not match our requirements.

Regards
DHL Recruitment`,
  },
  {
    company: "The Wellbeing Collective", role: "Counsellor", candidateName: "Naomi", stage: "interview", senderName: "Dr Femi Alabi", senderTitle: "Clinical Lead", flags: "internal feedback", interviewers: ["Rachel"],
    email: `Hi Naomi,

Thank you for meeting with Rachel and me for the Counsellor role at The Wellbeing Collective. It's with a heavy heart that I'm writing to say that we've offered the role to an internal applicant.

You gave thoughtful answers and I'd be happy to offer feedback over the phone if that would help.

Warm wishes
Dr Femi Alabi
Clinical Lead`,
  },
  {
    company: "Target", role: "General Merchandise Expert", candidateName: "Tyrone", stage: "application", flags: "no-reply reapply",
    email: `Target Talent Acquisition <target@myworkday.com>
Tue, Mar 31, 2026 at 7:02 AM

Tyrone,

Thank you for your interest in the General Merchandise Expert position at Target. Unfortunately, you have not been selected for this position. We encourage you to continue to search and apply for other openings at targetcareers.example.

Target Talent Acquisition
Please do not respond to this email.`,
  },
  {
    company: "Open University", role: "Associate Lecturer", stage: "interview",
    email: `Dear Dr Finch,

I am writing to let you know the outcome of your recent interview for the role of Associate Lecturer at the Open University.

I am sorry to inform you that on this occasion the panel has decided not to offer you an appointment.

Thank you for your interest in working with us.

Resourcing Hub`,
  },
  {
    company: "Notion", role: "Community Lead", candidateName: "Paz", stage: "application",
    email: `Hey Paz,

Thanks for applying to be our Community Lead! A lot of great people applied, and unfortunately we weren't able to move forward with everyone. We won't be moving your application forward this time, but we appreciate you thinking of Notion.

Team Notion`,
  },
  // No rejections
  {
    not: true, company: "Marriott", role: "Guest Services Agent", candidateName: "Alicia", senderName: "Dawn Kessler",
    email: `Hi Alicia,

Thank you for applying for the Guest Services Agent position at Marriott. I would like to set up a time to speak with you. Unfortunately I am out of the office until Wednesday. Would Thursday at 10 work?

Dawn Kessler
Human Resources`,
  },
  {
    not: true, company: "Cardiff Council", role: "Enforcement Officer",
    email: `Dear Mr Rees

Thank you for your application for the post of Enforcement Officer with Cardiff Council.

Shortlisting will take place in the week of 20 April. Should you not hear from us by 1 May, please take it that you have not been shortlisted on this occasion. We regret that we are unable to reply to unsuccessful applicants individually.

HR People Services`,
  },
  {
    not: true, company: "Wise", role: "Operations Analyst", candidateName: "Katrin", senderName: "Marta",
    email: `Hi Katrin,

Thanks for completing the task! The team liked it a lot and we'd like to invite you to a final interview for Operations Analyst at Wise. Unfortunately, due to holidays we can't offer slots before 12 May. Please pick one with the link below.

Marta`,
  },
  {
    not: true, company: "Tata Projects", role: "Site Engineer", candidateName: "Arun",
    email: `Dear Arun,

With reference to your interview, we are pleased to offer you the position of Site Engineer at Tata Projects. Please note that we will not be able to extend your date of joining beyond 1 June, failing which this offer stands withdrawn.

Regards
HR Department`,
  },
  {
    not: true, company: "Lidl", role: "Customer Assistant", candidateName: "Robbie", flags: "no-reply",
    email: `Hi Robbie,

Thanks for applying to be a Customer Assistant with Lidl. We're now reviewing your application and will contact you within two weeks. If you're not successful this time we'll let you know by email.

Please don't reply to this email.
Lidl Recruitment`,
  },
  {
    not: true, company: "Bayer", candidateName: "Nina", role: "Laborant",
    email: `Dear Nina,

thank you for your application as Laborant (m/w/d) at Bayer. We apologize that we have not been able to give you feedback so far. The departments have not yet decided. We will contact you unsolicited as soon as a decision was made.

Bayer Recruiting`,
  },
];
