import type { Labeled } from "../emails.ts";

/** Mail at the median of what arrives. */
export const emails: Labeled[] = [
  {
    company: "Brightwell Health", role: "Senior Data Analyst", candidateName: "Marcus", stage: "application", flags: "reapply",
    email: `Hi Marcus,

Thank you for your interest in the Senior Data Analyst position at Brightwell Health. We appreciate the time you took to put together your application.

Unfortunately, after reviewing your background against the requirements of the role, we have decided to proceed with other candidates whose experience more closely matches our current needs.

We encourage you to keep an eye on our careers page and apply to any positions that interest you in the future.

Best of luck in your search,

The Brightwell Health Talent Team`,
  },
  {
    company: "Tarrant Logistics", role: "Warehouse Operations Supervisor", stage: "application", flags: "no-reply",
    email: `From: Tarrant Logistics Careers <tarrantlogistics@myworkday.com>
Subject: Update on your application - R-0048213 Warehouse Operations Supervisor

Dear Candidate,

Thank you for applying for the Warehouse Operations Supervisor (R-0048213) position at Tarrant Logistics. After careful consideration, we have decided to move forward with other candidates at this time.

Thank you for considering Tarrant Logistics as your potential employer.

Sincerely,
Talent Acquisition

Please do not reply to this email. This mailbox is not monitored.`,
  },
  {
    company: "Northmere Teaching Hospitals NHS Foundation Trust", role: "Medical Secretary", candidateName: "Joanna", stage: "application", flags: "no-feedback no-reply",
    email: `Dear Joanna

Job reference: 381-MS-6620417
Job title: Medical Secretary

Thank you for your application for the above post at Northmere Teaching Hospitals NHS Foundation Trust.

After careful consideration I regret to inform you that on this occasion you have not been shortlisted for interview. Due to the high number of applications we receive, we are unable to provide individual feedback at this stage.

Thank you for the interest you have shown in the Trust and I would like to wish you every success in your future career.

Yours sincerely

Recruitment Services
Northmere Teaching Hospitals NHS Foundation Trust

This is an automated email, please do not respond to it.`,
  },
  {
    company: "Vaayu Softech", role: "Java Developer", candidateName: "Karthik", stage: "application", senderName: "Sneha Kulkarni", senderTitle: "Executive - Talent Acquisition", senderEmail: "sneha.kulkarni@vaayusoftech.in", flags: "file",
    email: `Dear Karthik,

Greetings from Vaayu Softech!

This is with reference to your application for the post of Java Developer. We have gone through your profile and regret to inform you that the same has not been shortlisted for the current requirement.

We shall retain your resume in our database and will get in touch with you should a suitable opening arise in future.

We wish you all the very best for your career.

Thanks & Regards,
Sneha Kulkarni
Executive - Talent Acquisition
Vaayu Softech Pvt. Ltd.
Hinjewadi Phase II, Pune 411057
M: +91 98220 41xxx | sneha.kulkarni@vaayusoftech.in`,
  },
  {
    company: "Hallenberg Sensorik GmbH", role: "Product Manager", stage: "application", senderName: "Birgit Sommerfeld", senderTitle: "HR Specialist",
    email: `Dear Ms Lindqvist,

thank you very much for your application as Product Manager (m/f/d) and your interest in Hallenberg Sensorik GmbH.

We have reviewed your documents carefully. Unfortunately, we have to inform you that we cannot consider you for this position, as other applicants match the profile even better.

Please do not take this as a judgement of your qualifications. In accordance with the statutory provisions, your data will be deleted six months after completion of the application process.

For your professional and personal future we wish you all the best.

Kind regards
i.A. Birgit Sommerfeld
HR Specialist

Hallenberg Sensorik GmbH | Industriestraße 14 | 72336 Balingen
Managing Directors: Dr. Uwe Hallenberg, Petra Kurz | Amtsgericht Stuttgart HRB 410772`,
  },
  {
    company: "Tidewise", role: "Customer Success Manager", candidateName: "Dana", stage: "interview", senderName: "Eleanor Prior", senderTitle: "People Partner", senderEmail: "eleanor@tidewise.co.uk", interviewers: ["Rob", "Priyanka"], flags: "feedback",
    email: `Hi Dana,

Thanks again for coming in last Thursday to meet Rob and Priyanka. They both really enjoyed talking with you, and it was a hard decision.

Unfortunately we've decided to offer the Customer Success Manager role to another candidate who has more direct experience with enterprise accounts.

If it would be useful, I'm happy to share some feedback from the interview – just let me know a time that suits and I'll give you a ring.

All the best,

Eleanor

Eleanor Prior
People Partner, Tidewise
eleanor@tidewise.co.uk`,
  },
  {
    role: "Management Accountant", candidateName: "Stephen", stage: "application", senderName: "Chloe Hartnell", senderTitle: "Senior Consultant", senderEmail: "chloe.hartnell@marlowefinch.co.uk", flags: "file agency",
    email: `Good afternoon Stephen,

Thank you for applying to the Management Accountant vacancy we are handling on behalf of our client in Leeds.

Unfortunately on this occasion the client has decided not to take your application any further as they have received CVs from candidates with more manufacturing experience.

I will keep your details on our system and be in touch if anything else suitable comes up.

Kind regards

Chloe Hartnell
Senior Consultant
Marlowe Finch Recruitment Ltd
0113 496 0172
chloe.hartnell@marlowefinch.co.uk

Marlowe Finch Recruitment Ltd acts as an employment agency for permanent recruitment.`,
  },
  {
    not: true, company: "Cobalt & Rye", role: "Junior Brand Designer", candidateName: "Amelia", stage: "application", flags: "no-reply",
    email: `Hi Amelia,

Thanks for applying to Cobalt & Rye! We've received your application for Junior Brand Designer and our team will be reviewing it over the next couple of weeks.

If your background looks like a match, we'll reach out to schedule a first call. Unfortunately we can't respond personally to every applicant, but we do read every application.

Thanks,
Cobalt & Rye Recruiting

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Foldspace", role: "Backend Engineer, Payments", candidateName: "Tyler", stage: "application", flags: "reapply",
    email: `Hi Tyler,

Thanks so much for your interest in Foldspace and for taking the time to apply for the Backend Engineer, Payments role. We've reviewed your application and have decided to move forward with candidates whose experience is a closer fit for what the team needs right now.

We're growing quickly, so please check jobs.foldspace.io from time to time.

Wishing you the best,
Foldspace Recruiting`,
  },
  {
    company: "The Wharfe Valley Hospice", role: "Head of Fundraising", candidateName: "Rebecca", stage: "final", senderName: "Alastair Minchin", senderTitle: "Chief Executive", flags: "feedback",
    email: `Dear Rebecca,

Thank you for attending the final stage interview for the post of Head of Fundraising on 14 May, and for the presentation you prepared for the panel.

The standard was very high and I am sorry to tell you that we have not been able to offer you the position on this occasion. The trustees were particularly impressed with your knowledge of legacy giving.

I would be glad to talk through the panel's feedback by telephone if you would find that helpful. My direct line is 01904 496 033.

With thanks and very best wishes,

Alastair Minchin
Chief Executive
The Wharfe Valley Hospice
Registered charity no. 10xxxxx`,
  },
  {
    company: "Granite State Mutual", role: "Marketing Operations Specialist", candidateName: "Priya", stage: "application", flags: "reapply no-reply closed",
    email: `Hello Priya,

Thank you for applying for the Marketing Operations Specialist position (Req 20931) with Granite State Mutual.

We are writing to let you know that this position has been cancelled and will not be filled. As a result, your application is no longer under consideration.

We invite you to view our other open positions and apply for those that match your skills.

Thank you,
Granite State Mutual Talent Acquisition

Replies to this message are undeliverable and will not reach the Human Resources Department. Please do not reply.`,
  },
  {
    not: true, company: "Nordkai Energy", role: "Grid Planner", candidateName: "Francesca", stage: "application", senderName: "Lars Oetting", senderTitle: "HR Business Partner", senderEmail: "lars.oetting@nordkai-energy.de",
    email: `From: Lars Oetting <lars.oetting@nordkai-energy.de>
Sent: Dienstag, 3. Juni 2025 09:12
To: f.marchetti@mailbox.example
Subject: Your application as Grid Planner – invitation to an interview

Dear Francesca,

thank you for your application as Grid Planner at Nordkai Energy. Your profile convinced us and we would like to get to know you in person.

Would Thursday, 12 June at 10:00 or Friday, 13 June at 14:00 suit you? The conversation will take about 60 minutes via Teams. From our side Dr. Henrike Behn (Head of Grid Planning) and myself will take part.

Please let me know briefly which date fits.

Best regards
Lars Oetting
HR Business Partner`,
  },
  {
    company: "Pinecrest Labs", role: "Frontend Engineer", candidateName: "Wei", stage: "task", senderName: "Nora", flags: "reapply no-feedback",
    email: `Hi Wei,

Thank you for completing the take-home exercise for the Frontend Engineer role. We know it takes real time and effort, and the team enjoyed reading your solution.

After reviewing your submission, we've decided not to move ahead to the next round. Due to the volume of submissions we're unfortunately not able to give individual feedback on the exercise.

We wish you all the best and hope you'll consider applying again in the future.

Best,
Nora
Pinecrest Labs`,
  },
  {
    company: "The Fleece", role: "kitchen porter", stage: "application", senderName: "Gary",
    email: `Hi,

Thanks for your CV. We've had a lot of interest in the kitchen porter job and it's gone to someone else I'm afraid.

Good luck with it

Gary
The Fleece, Otley`,
  },
  {
    company: "Dellmar Stores", role: "Overnight Stocker", candidateName: "JASMINE", stage: "application", flags: "reapply no-reply",
    email: `JASMINE,

Thank you for your interest in Dellmar Stores. We have completed our review of applicants for the position below.

Position: Overnight Stocker
Location: Store #1187 - Tulsa, OK
Status: No longer under consideration

You may apply to other positions at any time at careers.dellmarstores.com.

Dellmar Stores Hiring Team

This is a system-generated message. Please do not reply.
Dellmar Stores is an Equal Opportunity Employer.`,
  },
  {
    not: true, company: "Kestrel Point Technologies", role: "Graduate Software Engineer", candidateName: "Rohan", stage: "application",
    email: `Hi Rohan,

This is a friendly reminder that your online assessment for the Graduate Software Engineer position at Kestrel Point Technologies is still pending.

Assessment: Kestrel Point – Coding Round 1
Duration: 90 minutes
Valid till: 18-Aug-2025, 11:59 PM IST

Unfortunately, we will not be able to consider your application further if the test is not completed before the deadline.

Start test: https://tests.example.com/kp-r1

All the best!
Campus Hiring Team
Kestrel Point Technologies`,
  },
  {
    company: "Ashford County Public Library", role: "Library Assistant II", stage: "interview", senderName: "Denise Kowalczyk", senderTitle: "Branch Manager", senderEmail: "dkowalczyk@ashfordcounty.example", flags: "reapply internal",
    email: `---------- Forwarded message ---------
From: Denise Kowalczyk <dkowalczyk@ashfordcounty.example>
Date: Mon, Mar 10, 2025 at 4:41 PM
Subject: Library Assistant II

Dear Ms. Brandt,

Thank you for interviewing with us for the Library Assistant II position. We appreciated the chance to learn about your experience.

We have selected an internal candidate for this position. We hope you will apply for other openings with Ashford County Public Library as they are posted.

Sincerely,

Denise Kowalczyk
Branch Manager
Ashford County Public Library`,
  },
  {
    company: "Corvane Medical", role: "Network Administrator", candidateName: "Brian", stage: "screen", senderName: "Melissa Ortega", senderTitle: "Technical Recruiter", senderEmail: "mortega@beaconridgestaffing.com", flags: "file agency",
    email: `Hi Brian,

Hope you're doing well. Quick update on the Network Administrator opening at Corvane Medical – the hiring manager reviewed the resumes I sent over and unfortunately they're going to pass on yours. They want someone with more hands-on Meraki and they already have two people in process.

Thanks for taking the time to talk with me last week. I'll keep your resume on file and reach out when something else lines up.

Thanks,

Melissa Ortega
Technical Recruiter | Beacon Ridge Staffing
(602) 555-0148 | mortega@beaconridgestaffing.com`,
  },
  {
    not: true, company: "Penhallow Construction", role: "Quantity Surveyor", candidateName: "Oluwaseun", stage: "interview", senderName: "Sian Trevenna", senderTitle: "HR Manager",
    email: `Dear Oluwaseun,

Following your interview on Tuesday I am delighted to offer you the position of Quantity Surveyor with Penhallow Construction, subject to satisfactory references and right to work checks.

Salary: £44,000 per annum
Start date: 1 September 2025 (or as agreed)
Holiday: 25 days plus bank holidays

Please find the contract attached. We would be grateful for a signed copy by Friday 25 July.

We very much look forward to welcoming you to the team.

Kind regards,

Sian Trevenna
HR Manager
Penhallow Construction`,
  },
  {
    company: "University of Severnmouth", role: "Postdoctoral Research Associate in Marine Ecology", stage: "application", flags: "no-feedback",
    email: `Dear Dr Novak,

Postdoctoral Research Associate in Marine Ecology, ref. 119842

Thank you for your application for the above position. The selection committee has now considered all the applications received and I am sorry to inform you that yours was not successful.

Owing to the large number of applications, the University is unable to give feedback to applicants who have not been invited to interview.

Information you provided will be held for 12 months in line with the University's retention schedule and then securely destroyed.

Yours sincerely,

HR Recruitment Team
University of Severnmouth`,
  },
  {
    company: "Hollis & Wren", role: "Operations Associate", candidateName: "Gabriela", stage: "application", flags: "file",
    email: `Subject: Your application to Hollis & Wren

Hi Gabriela,

Thank you for your interest in Hollis & Wren and for applying to our Operations Associate role. We received a high volume of applications and unfortunately, we won't be moving forward with yours at this time.

We hope you don't mind if we reach out to you in the future when a position opens up that may be a good fit. We'll keep your resume in our talent pool.

Best,
The Hollis & Wren Team`,
  },
  {
    company: "Ridley Aerostructures", candidateName: "Tom", stage: "interview", senderName: "Jordan Speight", senderTitle: "Recruitment Consultant – Supply Chain", senderEmail: "jordan.speight@northgatepryor.co.uk", flags: "feedback agency",
    email: `Hi Tom,

Thanks for your time on Monday with the guys at Ridley Aerostructures. I've now heard back from them.

Unfortunately they've decided not to progress to a second interview. Feedback was that you came across really well but they felt there was a gap on the SAP side compared with the other two they saw.

Give me a call when you're free and I'll talk you through it in a bit more detail.

Cheers

Jordan Speight
Recruitment Consultant – Supply Chain
Northgate Pryor Associates
jordan.speight@northgatepryor.co.uk | 0161 496 0824`,
  },
  {
    company: "Kornblume", role: "Working Student Performance Marketing", candidateName: "Jonas", stage: "application", senderName: "Lena", flags: "no-feedback",
    email: `Hi Jonas,

thanks a lot for your application as Working Student Performance Marketing (all genders) and your interest in Kornblume.

We had many exciting applications on our desk and took a close look at each of them. Unfortunately, it did not work out this time and we decided for other candidates.

Please understand that we cannot give detailed reasons for legal reasons.

Fingers crossed that you find the right thing soon!

Sunny greetings from Cologne
Lena from the People & Culture Team

Kornblume GmbH · Venloer Str. 310 · 50823 Köln · HRB 98xxx`,
  },
  {
    company: "Ansell Bank", role: "Financial Crime Analyst", candidateName: "Alexandra", stage: "application", flags: "reapply no-reply",
    email: `Dear Alexandra,

Thank you for applying for the Financial Crime Analyst role at Ansell Bank.

Unfortunately, we won't be progressing your application any further this time. We know that's not the news you wanted.

You're welcome to apply for this role again after six months, and for other vacancies straight away through your candidate account.

Thanks again for your interest,

The Ansell Bank Recruitment Team

This email was sent from an address that can't receive replies.`,
  },
  {
    company: "Nexora Infosystems", stage: "task", flags: "reapply no-feedback no-reply",
    email: `Dear Candidate,

Thank you for participating in the Nexora Infosystems Campus Hiring Drive 2025 and for appearing for the online aptitude and coding test held on 11th September 2025.

We regret to inform you that you have not qualified for the next round of the selection process.

Candidates can re-apply to Nexora only after a period of 6 months from the date of the test. No queries regarding individual scores will be entertained.

We wish you success in all your future endeavours.

Warm Regards,
Team Campus Connect
Nexora Infosystems Limited

*** This is an auto-generated mail. Kindly do not reply. ***`,
  },
  {
    not: true, company: "St Oswin's Primary School", role: "Teaching Assistant (Level 2)", stage: "application", senderName: "L Fairbrother", senderTitle: "School Business Manager",
    email: `Dear Applicant,

Thank you for your application for the post of Teaching Assistant (Level 2) at St Oswin's Primary School, which we have received safely.

The closing date is Friday 7 November and shortlisting will take place the following week. Due to limited administrative resources we are unfortunately unable to contact every applicant. If you have not heard from us by 21 November, please assume that your application has not been successful on this occasion.

Kind regards

Mrs L Fairbrother
School Business Manager`,
  },
  {
    company: "Orrin Packaging", role: "Maintenance Technician II", candidateName: "Samuel", stage: "application", flags: "no-reply",
    email: `Hello Samuel,

Thank you for applying to the Maintenance Technician II opening at our Dayton facility. The position has now been filled.

We appreciate your interest in Orrin Packaging and wish you well in your job search.

Orrin Packaging Human Resources
no-reply@orrinpackaging.example`,
  },
  {
    company: "Rooted Together", role: "Volunteer Coordinator", candidateName: "Niamh", stage: "application", senderName: "Fran Adeleke", senderTitle: "Operations Manager", flags: "reapply no-feedback",
    email: `Hi Niamh

Thank you for applying to be our Volunteer Coordinator and for the care you put into your supporting statement.

We had 143 applications for this post, far more than we expected, and I'm sorry to say that we won't be inviting you to interview.

As a small charity we're unfortunately not able to offer feedback to people we haven't interviewed. I hope this doesn't put you off applying to us again.

Warm wishes

Fran Adeleke (she/her)
Operations Manager
Rooted Together
I work Monday to Wednesday`,
  },
  {
    company: "Little Harbour Coffee", role: "barista", candidateName: "Callum", stage: "task", senderName: "Steph",
    email: `Hi Callum, thanks for coming in for the trial shift on Saturday, the team said you were lovely with customers.

Unfortunately we've gone with someone with a bit more coffee experience for the barista job. We'll pay you for the 4 hours on Friday, can you send me your bank details please.

All the best
Steph
Little Harbour Coffee`,
  },
  {
    not: true, company: "Stillwater Credit Union", role: "Member Services Representative", candidateName: "Megan", stage: "application",
    email: `Hi Megan,

This is a reminder of your upcoming interview with Stillwater Credit Union.

What: Interview for Member Services Representative
When: Wednesday, October 8, 2025, 1:30 PM - 2:15 PM (CDT)
Where: Zoom (link in your calendar invite)
With: Paula Nguyen, Branch Operations Manager

If you can no longer make it, please use the link below to reschedule or withdraw your application.

Good luck!
Stillwater Credit Union Talent Team

Powered by Lever`,
  },
  {
    company: "Garland Sykes LLP", role: "training contract", stage: "application", senderName: "Harriet Bellamy", senderTitle: "Graduate Recruitment Manager", flags: "no-feedback",
    email: `Dear Mr Whitcombe

Training Contract 2027

Thank you for your application for a training contract with Garland Sykes LLP.

Your application has been considered carefully by our graduate recruitment partners. The quality of applications this year was exceptionally high, and we will not be taking your application further.

Given the number of applications we receive, it is not possible to provide feedback on individual forms.

May I take this opportunity to wish you well in securing a training contract elsewhere.

Yours sincerely

Harriet Bellamy
Graduate Recruitment Manager
For and on behalf of Garland Sykes LLP`,
  },
  {
    company: "Voltmark AG", role: "Test Engineer Battery Systems", candidateName: "Andreea Popescu", stage: "interview", senderName: "Simone Rädlinger", interviewers: ["Thorsten Gierke", "Yvonne Abel"],
    email: `From: hr-recruiting@voltmark.example
To: Andreea Popescu
Sent: Thu, 13 Feb 2025 16:03
Subject: AW: Your application Test Engineer Battery Systems (ID 7741)

Dear Andreea Popescu,

thank you for the pleasant conversation with Mr. Thorsten Gierke and Ms. Yvonne Abel at our site in Regensburg.

After intensive internal discussion we have unfortunately decided in favour of another applicant for the position of Test Engineer Battery Systems. This decision was not easy for us.

Your data will be kept for six months due to the General Equal Treatment Act (AGG) and deleted afterwards.

We wish you much success for your further career.

Kind regards
Simone Rädlinger
Recruiting
Voltmark AG`,
  },
  {
    role: "Senior Accounts Executive", candidateName: "Anjali", stage: "application", senderName: "Deepak Chauhan", senderTitle: "Sr. Recruiter", senderEmail: "deepak@pragatihrsolutions.in", flags: "reapply file agency",
    email: `Dear Anjali,

With reference to your profile shared for the position of Senior Accounts Executive with our client, a leading FMCG company in Gurugram.

Unfortunately your profile is not shortlisted by the client as they are looking for candidates with CA Inter. Kindly do not worry, we have other openings also. Please visit our website and apply for matching jobs.

Your CV is saved with us and we will call you for suitable requirements.

Regards,
Deepak Chauhan
Sr. Recruiter
Pragati HR Solutions
deepak@pragatihrsolutions.in`,
  },
  {
    not: true, company: "Rheinbogen Clinical Research GmbH", role: "Clinical Data Manager", candidateName: "Imran", stage: "application", senderName: "Melanie Stoll", senderTitle: "Talent Acquisition Specialist",
    email: `Dear Imran,

Thank you for the documents you sent for the position Clinical Data Manager. Before we can forward your application to the department, we still need the following:

- your most recent employer's reference (Arbeitszeugnis)
- your salary expectation
- your earliest possible starting date

Please upload these in the applicant portal by 30 April. Unfortunately, incomplete applications cannot be considered.

Best regards
Melanie Stoll
Talent Acquisition Specialist
Rheinbogen Clinical Research GmbH`,
  },
  {
    company: "Quillfield", role: "Account Executive", candidateName: "Kelsey", stage: "screen", senderName: "Andre Baptiste", senderTitle: "Recruiter, Go-to-Market", senderEmail: "andre.baptiste@quillfield.example",
    email: `Hi Kelsey,

Thank you for taking the time to speak with me on the phone last week about the Account Executive opening at Quillfield.

After discussing with the hiring manager, we've decided to focus on candidates who have sold into K-12 districts before, so we won't be scheduling next steps.

I really enjoyed our conversation and wish you all the best.

Take care,

Andre Baptiste
Recruiter, Go-to-Market
Quillfield, Inc.
andre.baptiste@quillfield.example`,
  },
  {
    company: "Department of Water Resources", role: "Environmental Planner 1", stage: "application", flags: "reapply no-reply",
    email: `Dear Applicant:

This notice concerns your application for the following:

Position: Environmental Planner 1
Recruitment number: 2025-03317
Agency: Department of Water Resources

Your application was reviewed against the minimum qualifications listed in the announcement. Based on the information provided, you do not meet the required two years of permitting experience and will not be referred to the hiring manager.

You may apply for other state jobs for which you qualify at any time.

State Human Resources Division

NOTE: Do not reply to this automated notice.`,
  },
  {
    not: true, company: "Arcwell Software", role: "Implementation Consultant", candidateName: "Victor", stage: "final", senderName: "Jenna Rasmussen", senderTitle: "Sr. Talent Partner",
    email: `Hi Victor,

Great speaking with you just now! As mentioned, everyone you met in the final round loved talking to you and we'd like to make you an offer for the Implementation Consultant position.

I'll send the formal letter through DocuSign later today. Base is $92,000 with a 10% bonus target. Unfortunately there isn't room on the signing bonus, but I did get the extra week of PTO approved.

Please let me know by Friday if you have any questions!

Thanks,
Jenna Rasmussen
Sr. Talent Partner
Arcwell Software`,
  },
  {
    company: "Bramblegate Publishing", role: "Content Editor", candidateName: "Louise", stage: "application", senderName: "Matthew Okafor-Lane", senderTitle: "HR Advisor", flags: "reapply closed",
    email: `Hi Louise,

Apologies for the very long delay in coming back to you about the Content Editor role you applied for in June.

Unfortunately budgets have been reviewed since then and we've had to put the position on hold until at least the new year, so we won't be taking any applications forward.

If it does reopen we will advertise it on our website, so please do look out for it and apply again if you're still interested.

Best wishes,
Matthew

Matthew Okafor-Lane | HR Advisor
Bramblegate Publishing`,
  },
  {
    not: true, company: "Institute for Applied Geodata", role: "Research Software Engineer", candidateName: "Hyun-woo", stage: "application",
    email: `Dear Hyun-woo,

Thank you for your patience. Unfortunately the review of applications for the Research Software Engineer position is taking longer than planned because of the holiday period.

Your application is still under consideration and no decision has been made yet. We expect to get back to you by mid-September.

You do not need to do anything in the meantime.

Best regards,
Recruiting Team
Institute for Applied Geodata, Potsdam`,
  },
  {
    company: "Sundial Hotels & Resorts", role: "Front Desk Agent", stage: "application", flags: "reapply",
    email: `Thank you for your application to Sundial Hotels & Resorts.

Unfortunately, you have not been selected for the position of Front Desk Agent. We had a number of strong applicants and have chosen to pursue those who best meet our needs.

To see more opportunities or set up job alerts, visit sundialhotels.example/careers.

Sundial Hotels & Resorts Talent Acquisition

Unsubscribe | Privacy Policy
© 2025 Sundial Hospitality Group. All rights reserved.`,
  },
];
