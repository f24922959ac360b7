import type { Labeled } from "../emails.ts";

/** Ordinary mail, mostly American: applicant-tracking systems, big employers, public ones, shops, start-ups. */
export const emails: Labeled[] = [
  {
    company: "Lanternfield", role: "Senior Data Analyst, Growth", candidateName: "Tamika", stage: "application", flags: "no-reply reapply",
    email: `Hi Tamika,

Thanks so much for your interest in Lanternfield and for taking the time to apply for our Senior Data Analyst, Growth opening.

We've had a chance to look over your background and, while there's a lot to like, we've made the call to focus on a handful of applicants whose experience lines up more closely with what the team needs right now.

New roles go up on our jobs board pretty much every week, so please do keep an eye on it.

All the best,
Lanternfield Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Corvane Industries", role: "Supply Chain Planner II", stage: "application", flags: "no-reply reapply",
    email: `From: Corvane Workday <corvane@myworkday.com>
Sent: Tuesday, March 11, 2025 2:04 AM
To: d.okafor81@gmail.com
Subject: Update on your application - R-0048213 Supply Chain Planner II (Evergreen)

Dear Candidate,

Thank you for your interest in employment with Corvane Industries.

After review of your qualifications for R-0048213 Supply Chain Planner II, you are no longer being considered for this requisition. Your candidate profile stays active, and you may submit it to any other posting at careers.corvane.example at any time.

Regards,
Corvane Talent Acquisition

This is an automated notification. Please do not respond to this message.

This email was intended for d.okafor81@gmail.com`,
  },
  {
    not: true,
    company: "State of Wenatka Department of Revenue", role: "Tax Examiner 1", stage: "application", flags: "no-reply",
    email: `Thank you for submitting your application for Tax Examiner 1 (Job Number 25-03319) with the State of Wenatka Department of Revenue.

Your application has been received and will be screened against the minimum qualifications after the closing date. You may follow its progress under "My Submissions."

What the statuses mean:
  - Received: we have it.
  - Under review: a hiring analyst is reading it.
  - Not referred: other applicants were found to be better qualified and you were not referred to the hiring manager.
  - Not selected: you were referred, but another candidate was selected.

If you are not selected you will receive a separate notice by email. Please do not call the office to ask for a decision.

Replies to this message are undeliverable and will not reach Human Resources.`,
  },
  {
    company: "Prairie Lakes State University", role: "Academic Advisor, College of Nursing", stage: "application", flags: "reapply",
    email: `Dear Applicant:

The search for the position of Academic Advisor, College of Nursing (Posting S03871P) at Prairie Lakes State University has concluded and the position has been filled.

The committee received a large and accomplished pool and the decisions were not easy ones. We are grateful for the time you put into your application materials and for your interest in our campus.

You are encouraged to visit jobs.prairielakes.example for other positions that may suit your skills.

Sincerely,

Office of Human Resources
Prairie Lakes State University
114 Founders Hall

Prairie Lakes State University is an EEO/AA employer. All qualified applicants, including protected veterans and individuals with disabilities, are encouraged to apply.`,
  },
  {
    company: "Burrow", role: "Product Designer", candidateName: "Elliot", stage: "interview", senderName: "Mina Farrokh", senderTitle: "Head of Design", interviewers: ["Jules", "Sanjay"], flags: "feedback",
    email: `Hey Elliot -

I told you I'd write by Friday, so here I am. We're not going to be moving ahead with you on the Product Designer role. Jules and Sanjay both came out of their conversations with you saying nice things, and I enjoyed the portfolio walk-through a lot. In the end it came down to somebody who has shipped native mobile before, and we need that on day one.

I know these emails stink. If you'd like to hear more detail, grab 15 minutes with me here: cal.example/mina-burrow. Happy to be blunt.

Mina

--
Mina Farrokh
Head of Design, Burrow
she/her`,
  },
  {
    company: "St. Brendan Health", role: "Registered Nurse - Med Surg (Nights)", candidateName: "Lourdes Abadiano", stage: "application", flags: "file no-reply",
    email: `Hello Lourdes Abadiano,

Thank you for considering St. Brendan Health as a place to build your career. We have completed our review for the position of Registered Nurse - Med Surg (Nights), ID 2025-17746, and have decided to pursue other applicants at this time.

Your profile has been added to our Talent Network so that our recruiters can find you when a role that fits your background opens up.

Healing, together.
St. Brendan Health Recruitment

Please do not reply to this email; this mailbox is not monitored. If you wish to stop receiving these emails, click here: https://email.icims.example/ls/click?upn=u001.9xQ2f-2B
St. Brendan Health, 800 Mercy Way, Dubuque, IA`,
  },
  {
    not: true,
    company: "Halden & Pryce", role: "Marketing Coordinator", candidateName: "Kiersten", stage: "screen", senderName: "Devon Albright", senderTitle: "Recruiting Coordinator", senderEmail: "dalbright@haldenpryce.example", interviewers: ["Anneliese"],
    email: `Hi Kiersten,

Great news. More than 340 people applied for our Marketing Coordinator opening and unfortunately we could not move forward with most of them, but after your phone call with Anneliese last week the team would like to have you in.

You'll be meeting with Rob Tansey (Director of Marketing) and Chloe Whitlock (Brand Manager). We are speaking with three other candidates the same week, so please get me your availability by noon Thursday:

  Mon 4/14  10:00 - 11:30 ET
  Tue 4/15  1:00 - 2:30 ET
  Wed 4/16  9:00 - 10:30 ET

Parking is validated at the front desk.

Devon Albright
Recruiting Coordinator | Halden & Pryce
dalbright@haldenpryce.example | 617.555.0148`,
  },
  {
    company: "Wexcombe Borough Council", role: "Housing Options Officer", candidateName: "Begum", stage: "application", flags: "no-feedback reapply",
    email: `Dear Ms Begum

Post: Housing Options Officer
Reference: WBC/HSG/0672

I refer to your recent application for the above post.

I regret to inform you that on this occasion you have not been shortlisted for interview. The Council received a high number of applications and owing to this we are unable to provide individual feedback to those who were not shortlisted.

This should not deter you from applying for other vacancies with Wexcombe Borough Council, which are advertised at www.wexcombe.example/jobs.

Yours sincerely

Resourcing Team
Wexcombe Borough Council

*************************************************
This e-mail may contain privileged information. If you are not the intended recipient you must not copy, distribute or take any action in reliance on it. E-mails may be monitored.
*************************************************`,
  },
  {
    company: "Dollar Barn", role: "Part-Time Store Associate", stage: "application", flags: "reapply",
    email: `Thanks for applying at Dollar Barn Store #2219 (Part-Time Store Associate)! At this time the store manager has decided to go another way. You can apply to a different Dollar Barn near you in 60 days. Visit dollarbarnjobs.example`,
  },
  {
    not: true,
    company: "Ridgeline Software", role: "QA Engineer", candidateName: "Matteo", stage: "interview", senderName: "Paige Lindqvist", flags: "reapply file", interviewers: ["Harlan"],
    email: `Hi Matteo,

Thanks for letting us know. I've withdrawn you from the process for QA Engineer on our side, and the system may send you a notice saying that your candidacy is closed. Please just ignore it.

We're sorry to lose you, of course. Harlan was really impressed when he interviewed you on Monday and was about to ask for a second conversation. I'll keep your resume close by, and if the new gig turns out not to be what you hoped, the door is open here.

Congratulations and good luck!

Paige Lindqvist
Ridgeline Software`,
  },
  {
    company: "Kessler Fördertechnik GmbH", role: "Export Sales Manager", candidateName: "Novák", stage: "application", senderName: "Birgit Ahlers", senderTitle: "Personalreferentin", senderEmail: "b.ahlers@kessler-ft.example",
    email: `Dear Mr. Novák,

we thank you for your application as Export Sales Manager (m/f/d) and for the interest shown in our company.

After careful examination of all received documents we must inform you today that we could not consider you in the closer selection. Please do not understand this as a valuation of your person or your professional qualification.

Your data will be deleted from our system after six months according to Art. 17 GDPR.

For your further way we wish you all the best.

With kind regards
i. A. Birgit Ahlers
Personalreferentin

Kessler Fördertechnik GmbH
Industriestraße 44 · 33397 Rietberg
b.ahlers@kessler-ft.example
Geschäftsführer: Dr. Jens Kessler · Amtsgericht Gütersloh HRB 40817

This email was sent via Personio`,
  },
  {
    not: true,
    company: "Altamont Biosciences, Inc.", role: "Research Associate II", candidateName: "Priyanka", senderName: "Gordon Utley", senderTitle: "Senior HR Business Partner",
    email: `Priyanka,

Thank you for your note, and for asking. I went back to the lab head and unfortunately we cannot change the start date: the June 2 cohort is the last one that gets equipment training before the site move. Regrettably there's no room on the sign-on figure either.

Everything else in the offer letter for Research Associate II stands as written, and we very much hope you'll accept. If you decide not to proceed we will have to move on to another candidate, so I would need your signature in DocuSign by close of business on the 9th.

Gordon Utley
Senior HR Business Partner
Altamont Biosciences, Inc.

CONFIDENTIALITY NOTICE: This transmission is intended only for the addressee and may contain information that is proprietary to Altamont Biosciences, Inc.`,
  },
  {
    company: "Notch", role: "Staff Backend Engineer", candidateName: "Oluwaseun", stage: "final", senderName: "Becca Thornquist", senderTitle: "Technical Recruiter", interviewers: ["Ravi", "Lena", "Marcus"], flags: "reapply",
    email: `Oluwaseun, thank you again for spending most of your Wednesday with us for the final round.

I've got the debrief notes in front of me. Ravi, Lena and Marcus all enjoyed talking with you, and the systems design session in particular was one of the stronger ones they've seen this quarter. Still, the group landed on not extending an offer for Staff Backend Engineer. They were looking for more depth in leading multi-team migrations than came through.

This is not a forever no. Candidates are welcome back after twelve months, and plenty of folks at Notch got in on the second try.

Becca Thornquist
Technical Recruiter @ Notch

Sent via Ashby | Notch Labs, Inc., 55 2nd St, San Francisco, CA 94105`,
  },
  {
    company: "Tri-County Electric Cooperative", role: "Payroll Specialist", candidateName: "Denise", stage: "interview", senderName: "Kip Maddox", senderTitle: "Staffing Consultant", senderEmail: "kip@brightpathstaffing.example", flags: "agency file",
    email: `Hi Denise,

Kip from BrightPath here. I heard back this morning from Tri-County Electric Cooperative about the Payroll Specialist position. They appreciated you coming in to interview but they're going with a candidate that has utility industry payroll under their belt.

I know you were hoping for this one. You're staying at the top of my list and I'll call you as soon as I have something else in your pay range.

Keep your chin up!

Kip Maddox
Staffing Consultant
BrightPath Staffing | Springfield, MO
kip@brightpathstaffing.example
(417) 555-0193

How did we do? Take our 2-minute survey: https://brightpath.example/nps?c=88213`,
  },
  {
    company: "Bureau of Coastal Resources", role: "Management and Program Analyst", stage: "application", flags: "closed no-reply",
    email: `NOTIFICATION LETTER

Position Title: Management and Program Analyst
Announcement Number: BCR-25-12650447-DE
Series/Grade: GS-0343-11
Hiring Agency: Bureau of Coastal Resources

This refers to the application you recently submitted to this office for the position above. The vacancy was cancelled and no selection was made. Your application will not receive further consideration under this announcement.

Should the agency decide to re-announce the position, you must submit a new application in order to be considered.

PLEASE DO NOT RESPOND TO THIS EMAIL MESSAGE. IT IS AUTOMATICALLY GENERATED.`,
  },
  {
    not: true,
    company: "Meridell Financial", role: "Fraud Operations Specialist", stage: "interview",
    email: `Subject: Your application status at Meridell Financial

Hello,

We wanted to let you know where things stand with your application for Fraud Operations Specialist (JR107755).

Current status: Interview completed - decision pending

The hiring team is still meeting with other candidates and we do not have a decision to share yet. We know that waiting isn't easy, and we apologize that it is taking longer than we told you when you interviewed. There is nothing you need to do. We expect to update everyone, whether selected or not selected, by the end of the month.

Thank you for your patience,
Meridell Financial Talent Acquisition

[Privacy] [Terms of Use] [Email Preferences]`,
  },
  {
    role: "line cook",
    email: `hey thanks for coming by about the line cook job, we ended up giving it to someone with more time on the grill. good luck out there`,
  },
  {
    company: "Trellis & Thyme", role: "Assistant Store Manager", candidateName: "Gabriel", stage: "application", flags: "reapply no-reply",
    email: `[image: Trellis & Thyme logo]
[image: A smiling team member holding a basket of basil]

View in browser <https://click.trellisthyme.example/?qs=8f3b11c0e7a94d2>

*An update on your application*

Hi Gabriel,

We're so glad you thought of growing with us! We read every application, and after comparing yours with the needs of our Maple Grove store, we won't be taking it to the next step for the Assistant Store Manager position.

<https://click.trellisthyme.example/?qs=77ac02d18e5f613>
[image: Button: SEE MORE OPENINGS]

We hope you'll keep looking for your spot in our garden.

Your friends at Trellis & Thyme

[image: Facebook] [image: Instagram] [image: TikTok]

(c) 2025 Trellis & Thyme Markets, LLC. This inbox can't receive replies.
Unsubscribe <https://click.trellisthyme.example/unsub?qs=0> | Privacy policy
[image: spacer.gif]`,
  },
  {
    not: true,
    company: "Juniper Flats Unified School District", role: "Instructional Aide - Special Education", candidateName: "Rochelle",
    email: `REMINDER: Incomplete application

Dear Rochelle,

You have started an application for Instructional Aide - Special Education with Juniper Flats Unified School District but it has not been submitted. Missing items:

   * Two letters of recommendation (dated within 12 months)
   * Proof of paraprofessional exam or 48 college units

Incomplete applications are automatically disqualified at the deadline (Friday, 4:00 PM) and will not be considered. We regret that exceptions can't be made.

To finish, log in here: https://www.edposts.example/login

Personnel Services
Juniper Flats USD`,
  },
  {
    company: "The Winslow Foundation", role: "Director of Development", candidateName: "Haverford", stage: "final", senderName: "Margaret A. Sloane", senderTitle: "Chief Operating Officer", interviewers: ["Dr. Pell"], flags: "file",
    email: `Dear Mr. Haverford:

On behalf of our trustees, I am writing to thank you for the generous amount of thought you devoted to our search for a Director of Development. You were one of two finalists, and Dr. Pell, who had the pleasure of dining with you when you came to meet the board, spoke warmly of your ideas for the planned giving program.

The board voted on Monday to appoint the other finalist, and she accepted yesterday.

I realize this is disappointing. With your permission we would like to retain your materials, as The Winslow Foundation will be creating a second advancement post in the coming fiscal year.

With gratitude and every good wish,

Margaret A. Sloane
Chief Operating Officer
The Winslow Foundation`,
  },
  {
    not: true,
    company: "Tessellate", role: "Machine Learning Engineer", stage: "application", flags: "no-feedback no-reply",
    email: `Tessellate has invited you to complete an assessment

Congratulations! Your application for Machine Learning Engineer stood out and you are through to the next stage.

  Test:       ML Engineer - Core (3 questions)
  Duration:   90 minutes
  Valid until: Nov 21, 2025, 11:59 PM PST

Start here: https://www.codegauntlet.example/tests/8c2hk4/login?b=eyJ1c2VyIjoi

Tests not finished before the deadline are scored as they are. Candidates who score below the bar won't be moved forward, and we are unable to share scores or individual feedback with those who are unsuccessful.

Good luck!
The Tessellate Hiring Team
(automated invitation, replies go nowhere)`,
  },
  {
    company: "Vikalp Infosystems Pvt. Ltd.", role: "Associate Software Engineer", stage: "task", senderName: "Sowmya Raghunathan", senderTitle: "Executive - Talent Acquisition", flags: "reapply no-reply",
    email: `Dear Candidate,

Greetings from Vikalp Infosystems Pvt. Ltd.!!

This is with reference to the online aptitude and coding test which you have attended on 08-Feb-2025 for the position of Associate Software Engineer.

We regret to inform that you have not cleared the cut-off and hence your candidature is not shortlisted for further rounds. You are eligible to re-apply after completion of 6 months from the date of test.

Wishing you all the very best in your future endeavours.

Thanks & Regards,
Sowmya Raghunathan
Executive - Talent Acquisition
Vikalp Infosystems Pvt. Ltd., Hinjawadi Phase II, Pune

Note: Vikalp never asks for money for job offers. Kindly do not revert to this mail id as it is system generated.`,
  },
  {
    company: "Heartwood Community Credit Union", role: "Branch Supervisor", candidateName: "Tanner", stage: "interview", senderName: "Joyce Esparza", senderTitle: "VP, People & Culture", flags: "internal reapply",
    email: `Good afternoon Tanner,

Thank you for interviewing with us for the Branch Supervisor opening at our Elm Street location. I wanted you to hear from me that we have promoted one of our own tellers into the position. She's been with Heartwood nine years, and the timing was right.

It was no reflection on you, and I'd be glad to see your name come up again. The Lakeview branch will likely post something in the fall.

Warmly,

Joyce Esparza
VP, People & Culture
Heartwood Community Credit Union
"People before profit since 1951"
NMLS #555120 | Federally insured by NCUA`,
  },
  {
    company: "Bolton Aerostructures", role: "CNC Programmer", candidateName: "Dwayne Pettiford", stage: "interview", senderName: "Shelly Oberg", senderTitle: "HR Generalist", senderEmail: "soberg@boltonaero.example", interviewers: ["Mike Danforth"],
    email: `> ---------- Forwarded message ---------
> From: Shelly Oberg <soberg@boltonaero.example>
> Date: Thu, Oct 2, 2025 at 3:41 PM
> Subject: RE: CNC Programmer
> To: <dpettiford.cnc@yahoo.com>
>
> Mr. Dwayne Pettiford,
>
> Mike Danforth and I talked after your interview and tour of the shop on
> Tuesday. He felt your 5-axis time was a little light for what we run out
> here, so we will not be making you an offer for CNC Programmer.
>
> We do appreciate you making the drive from Yakima.
>
> Shelly Oberg
> HR Generalist
> Bolton Aerostructures
> 509-555-0122 x14
>
> This document may contain technical data subject to the ITAR. Transfer to
> foreign persons without authorization is prohibited.`,
  },
  {
    company: "OmniGrid Energy", role: "Analyst, Regulatory Affairs", stage: "application", flags: "no-reply",
    email: `OmniGrid Energy Careers <omnigrid@talent.successfactors.example>

Application Status Change

Job Title: Analyst, Regulatory Affairs
Req ID: 61288
Location: Baton Rouge, LA, US, 70801
Status: Not Selected

Your application for the above job has been closed because the selected candidate has been identified from among the other applicants. No further action is needed from you.

To view your profile, sign in at https://career4.successfactors.example/career?company=OMNIGRID&lr=en_US&_s.crb=xk2%2fQ%3d

Do not reply to this automatically generated message.`,
  },
  {
    not: true,
    company: "Museum of the Upper Missouri", role: "Collections Registrar", stage: "application",
    email: `We have received your materials for Collections Registrar. Thank you!

Because we're a staff of eleven and often hear from over a hundred people, only those selected for an interview will be contacted. If you have not heard from us by August 1, please assume that we've chosen to pursue other candidates and accept our thanks for your interest in the Museum of the Upper Missouri.

No phone calls, please.`,
  },
  {
    company: "Hotel Marchetti", role: "Front Desk Agent", stage: "interview", senderName: "Angelique Dupree", senderTitle: "Director of Rooms", flags: "reapply",
    email: `Good morning,

It was a pleasure meeting you on Saturday! After sitting down with everyone we'd scheduled for the Front Desk Agent spot, I chose an applicant who can do overnight weekends, which I know you said was tough with your classes.

If your availability opens up over the summer please stop in and see me. We're always hiring around Memorial Day.

Stay well,
Angelique Dupree
Director of Rooms
Hotel Marchetti, Savannah`,
  },
  {
    company: "ParcelHive", role: "Seasonal Warehouse Associate", stage: "application", flags: "closed reapply",
    email: `ParcelHive Hiring Update

Thank you for applying to be a Seasonal Warehouse Associate at site RNO6.

Due to lower than expected package volume we have ended seasonal hiring at this site, and all open applications have been canceled, yours included. This isn't based on anything about you.

Want to work with us in the spring? Create a job alert: https://hiring.parcelhive.example/a/1/alerts?utm_source=crm&utm_medium=email&utm_campaign=seas_close_rno6&cid=0xA91

ParcelHive LLC, 1200 Depot Pkwy, Reno NV 89506
Manage notifications | Do not sell my info`,
  },
  {
    not: true,
    company: "Cascadia Regional Hospital", role: "Pharmacy Technician", stage: "interview", senderName: "Noelle Vandersloot", senderTitle: "Talent Acquisition Partner", senderEmail: "noelle.vandersloot@cascadiaregional.example",
    email: `Hi there,

Following your interview for Pharmacy Technician, the pharmacy manager would like to check references. Unfortunately the two personal references you listed can't be used; we need people who supervised you within the last five years.

Please send three names with phone and email by Wednesday. If we don't have them by then we may need to go forward with our alternate candidate.

Please note that this isn't an offer of employment.

Noelle Vandersloot
Talent Acquisition Partner
Cascadia Regional Hospital
noelle.vandersloot@cascadiaregional.example`,
  },
  {
    company: "Quillstack", role: "Customer Success Manager, Mid-Market", candidateName: "Imogen", stage: "screen", senderName: "Tobias Renner-Hale", senderTitle: "Senior Recruiter", flags: "file",
    email: `Hi Imogen,

I really enjoyed our phone screen on Tuesday, thanks for making the time!

I walked the hiring manager through my notes for the Customer Success Manager, Mid-Market position, and she'd like to prioritize folks who have carried a renewal number. So I won't be setting up next steps on this one.

I've tagged you in Lever for our SMB team, who should have budget in Q3, and I'll holler if it comes through.

Take care,
Tobias

Tobias Renner-Hale (he/him)
Senior Recruiter, Quillstack`,
  },
  {
    company: "Brightmoor NHS Foundation Trust", role: "Ward Clerk (Band 2)", stage: "interview", senderName: "Carol Whitty", senderTitle: "Ward Manager, Ward 12", flags: "feedback",
    email: `Dear Applicant

Ward Clerk (Band 2) - Ref 388-7710245-CW

Thank you for attending for interview on 6 May.

I am sorry to have to tell you that you have not been successful on this occasion. Should you wish to have feedback, please telephone me on 01632 960417 before 1pm on any weekday.

Yours faithfully

Sister Carol Whitty
Ward Manager, Ward 12
Brightmoor NHS Foundation Trust`,
  },
  {
    not: true,
    company: "Larkspur Robotics", role: "Technical Program Manager", stage: "interview", senderName: "Hana Kobayashi-Reed", flags: "closed", interviewers: ["Tom", "Yusuf"],
    email: `Hi, hope your week is going well.

Quick and slightly annoying update: finance has put the Technical Program Manager opening on hold until the new budget gets approved, probably late January. You're still our front-runner. Tom and Yusuf both left strong "yes" notes after meeting with you and nobody else is being scheduled.

I understand completely if you can't wait around. If another offer lands in your lap, call me before you sign it?

Hana Kobayashi-Reed
Larkspur Robotics`,
  },
  {
    company: "Allied Plains Health System", role: "Patient Access Representative (PRN)", candidateName: "Shavonne", stage: "application",
    email: `Shavonne,

Your application for Patient Access Representative (PRN) has been reviewed. We had to make some hard choices, and another applicant was chosen to fill this need.

Thank you for thinking of Allied Plains Health System.

Human Resources

Allied Plains Health System is an Equal Opportunity Employer and does not discriminate on the basis of race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability or veteran status. If you need an accommodation during the application process, contact 1-800-555-0155. EEO is the Law poster | Pay Transparency Notice | E-Verify Participant`,
  },
  {
    company: "Chesapeake Valley Public Schools", role: "6th Grade Science Teacher", stage: "interview", senderName: "Leonard Braithwaite", senderTitle: "Principal", flags: "file reapply",
    email: `Good evening,

I want to thank you for coming to interview with our panel for the 6th Grade Science Teacher vacancy at Tidewater Middle. The panel recommended another teacher to the Board, and the Board approved that hire last night.

I've told our HR office that I'd take your call for any science opening in this building. Your file remains active with Chesapeake Valley Public Schools through June 30, so other principals can view it as well. Please do apply to the 8th grade posting when it goes up!

Respectfully,
Leonard Braithwaite
Principal
Tidewater Middle School
Home of the Herons`,
  },
  {
    not: true,
    flags: "no-reply",
    email: `JobMagnet Daily: 4 new matches

Didn't get the last one? Don't let a "we've decided to move forward with other candidates" slow you down!

1. Accounts Payable Clerk - Dunmore Tile - Tulsa, OK - $21/hr
2. Bookkeeper (part time) - First Lutheran - Broken Arrow, OK
3. Billing Specialist - Remote - Easy Apply
4. Staff Accountant - Oakes Oil - Tulsa, OK

READ: 7 reasons your application was rejected (and how to fix them)

See all jobs >> https://jm.example/r/ckl/0aG9e?trk=eml-digest-cta
You get this email because you set an alert for "accounting". This mailbox isn't monitored. Unsubscribe | Help`,
  },
  {
    company: "First Harbor Bank", role: "Credit Analyst I", stage: "interview", flags: "no-feedback reapply",
    email: `Subject: First Harbor Bank - Credit Analyst I (Req #24-6093)

Dear Job Seeker,

First Harbor Bank appreciates the opportunity to have interviewed you for the role of Credit Analyst I.

We had the chance to meet several well-qualified individuals and have extended an offer to a candidate whose credentials most nearly fit our requirements. As a matter of policy, First Harbor does not give specific reasons for individual hiring decisions.

Should you see another posting of interest, we invite you to submit a new application through our career center.

Sincerely,
Human Resources Department

First Harbor Bank, N.A. Member FDIC. Equal Housing Lender.
SECURITY NOTE: First Harbor will never ask you for your account number by email.`,
  },
  {
    company: "Skyreach Airlines", role: "Flight Attendant", stage: "application", flags: "reapply no-reply",
    email: `[Skyreach Airlines | Careers]

Thank you for your interest in becoming a Flight Attendant. The response was sky high: more than 41,000 of you raised your hands for 900 seats.

Unfortunately, we are unable to offer you a place at one of our in-person events this season. You may submit a new application the next time the posting opens, provided that at least 180 days have passed.

Thanks again for flying with us through the process.

Skyreach People Team

Replies to donotreply@skyreachjobs.example are not read.
(c) Skyreach Airlines, Inc. | 1 Aviation Plaza, Tampa FL | Legal | Privacy
{{tracking_pixel}}`,
  },
  {
    company: "Osterman, Duvall & Reyes LLP", role: "Litigation Paralegal", candidateName: "Chaudhry", stage: "interview", senderName: "Patricia Kuhn", senderTitle: "Office Administrator", senderEmail: "pkuhn@odrlaw.example", interviewers: ["Mr. Duvall", "Ms. Reyes"],
    email: `Dear Ms. Chaudhry:

Mr. Duvall and Ms. Reyes have asked me to thank you for meeting with them regarding the Litigation Paralegal position and to convey that the firm has retained another individual.

We wish you success in your search.

Very truly yours,

Patricia Kuhn
Office Administrator
Osterman, Duvall & Reyes LLP
pkuhn@odrlaw.example
T 312.555.0170 F 312.555.0171

Any tax advice contained herein was not intended to be used for the purpose of avoiding penalties under the Internal Revenue Code. If you have received this e-mail in error please destroy it.`,
  },
  {
    not: true,
    company: "Parcel & Pine", role: "Floral Designer", senderName: "Greta Solheim", senderTitle: "Owner", stage: "application",
    email: `Hello! Greta here from Parcel & Pine. So sorry but we won't be able to meet with you Thursday after all. My van driver is out with the flu and unfortunately I have two weddings to deliver. Nothing to do with your application for Floral Designer, which I loved!! Could you do next Monday at 2 instead? I've only got one other person coming in so there's no rush on a decision.

Greta Solheim
Owner`,
  },
  {
    company: "Open Table Ministries", role: "Volunteer & Outreach Coordinator", stage: "task", senderName: "Reggie Colburn", senderTitle: "Executive Director", flags: "feedback reapply",
    email: `Dear friend,

When we posted for a Volunteer & Outreach Coordinator we prayed that the right folks would find us, and we were humbled by who did. You were among the few we asked to put together a sample outreach plan, and what you sent us was full of heart.

After a lot of talk around our table, we've asked someone else to take on this work. Her years with the county food bank tipped it.

I'd be happy to tell you what stood out in your plan, and what we felt was missing, if that'd help. Just write me back. And if you see us hiring again, please don't be shy.

Grace and peace,

Pastor Reggie Colburn
Executive Director
Open Table Ministries
Macon, Georgia`,
  },
];
