import type { Labeled } from "../emails.ts";

/** Everyday mail in mixed sentences: a no and a friendly word in one, one role refused and another offered. */
export const emails: Labeled[] = [
  {
    company: "Halden Freight", role: "Logistics Data Analyst", candidateName: "Marisol", stage: "application", flags: "reapply no-reply",
    email: `From: Halden Freight Careers <no-reply@us.greenhouse-mail.io>
To: marisol.t@gmail.com
Date: Tue, Mar 11, 2025 at 6:02 AM
Subject: Thank you for applying to Halden Freight

Hi Marisol,

Thanks for your interest in the Logistics Data Analyst position at Halden Freight. After reviewing your background, we've decided to move forward with candidates whose experience more closely lines up with what the team needs at this time.

We do hope you'll keep an eye on haldenfreight.com/careers and apply again when something else catches your attention.

Best,
The Halden Freight Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    role: "Night Shift Pharmacist", stage: "application",
    email: `Your application for Night Shift Pharmacist (R-0048812) has been reviewed. You were not selected. No further action is required on your part.`,
  },
  {
    company: "Brightwater Credit Union", role: "Member Services Representative II", candidateName: "Anthony Delacroix", stage: "application", flags: "reapply no-reply closed",
    email: `Brightwater Credit Union <brightwatercu@myworkday.com>
Update on requisition JR-20931

Dear Anthony Delacroix,

Thank you for applying for the position JR-20931 Member Services Representative II (Columbus, OH).

This requisition has been cancelled due to a change in business needs and is no longer being filled. Your application has therefore been withdrawn from consideration for this opening. You are welcome to review other open positions by logging in to your Candidate Home account.

Talent Acquisition
Brightwater Credit Union

This message was generated automatically. Please do not respond.`,
  },
  {
    company: "Quillstack", role: "Staff Site Reliability Engineer", candidateName: "Tunde", stage: "application", senderName: "Becca Lindqvist", senderTitle: "Technical Recruiter", senderEmail: "becca@quillstack.dev", flags: "file no-feedback",
    email: `Hi Tunde,

I'm reaching out about your application for Staff Site Reliability Engineer at Quillstack. We had over 900 people apply in the first week, which honestly caught us off guard, and we've had to make some tough calls quickly. Unfortunately, we won't be taking your application further this time around.

Because of the volume we're not able to give individual feedback at this stage. I know that's frustrating.

If you're open to it, we'd like to hang onto your resume — the platform group is expected to grow in Q3 and I'd rather reach out to you than start from scratch.

Take care,
Becca Lindqvist
Technical Recruiter, Quillstack
becca@quillstack.dev`,
  },
  {
    company: "Wexmoor Borough Council", role: "Grade 5 Procurement Officer", stage: "application", senderName: "P. Hargreaves", senderTitle: "HR Support Assistant", senderEmail: "hr.recruitment@wexmoor.gov.uk", flags: "no-feedback",
    email: `Subject: Your application - Grade 5 Procurement Officer - Ref 4471/LB

Dear Miss Oyelaran

Thank you for the application you submitted for the above post.

The shortlisting panel has now met. I regret to inform you that you have not been shortlisted for interview on this occasion.

Owing to the number of applications received, the Council is unable to provide feedback to applicants who were not shortlisted.

Yours sincerely

P. Hargreaves
HR Support Assistant
People Services
Wexmoor Borough Council
hr.recruitment@wexmoor.gov.uk | 01632 960 118

Wexmoor Borough Council is a Disability Confident employer. This e-mail and any attachments may contain confidential information intended solely for the addressee.`,
  },
  {
    company: "Saptagiri Infosystems Pvt Ltd", role: "Java Full Stack Developer", stage: "application", flags: "reapply file no-reply",
    email: `Dear Candidate,

Greetings from Saptagiri Infosystems Pvt Ltd!

This has reference to your application for the post of Java Full Stack Developer (3-5 yrs). We wish to inform you that your profile has not been shortlisted for the subsequent rounds. Kindly note that candidates may re-apply only after a cooling period of six months from the date of this mail.

We shall retain your profile in our database and revert in case any suitable requirement comes up.

Thanks & Regards,
TA Team
Saptagiri Infosystems Pvt Ltd | Hyderabad

This is a system generated mail, kindly do not reply.`,
  },
  {
    company: "Lechtal Antriebstechnik GmbH & Co. KG", role: "Controller Production", stage: "application", senderName: "Katrin Obermüller", senderTitle: "HR Business Partner", senderEmail: "k.obermueller@lechtal-antriebe.de",
    email: `Sehr geehrte Frau Wiedemann, (English version below)

Dear Ms. Wiedemann,

many thanks for your application as Controller Production (m/f/d) and the interest in our company which you have shown with it.

After careful examination of all documents we must unfortunately inform you that we could not consider you in the closer selection. Please do not see this as an evaluation of your professional qualification.

Your data will be deleted six months after completion of the procedure in accordance with the GDPR.

For your further professional way we wish you all the best.

With kind regards
i.A. Katrin Obermüller
HR Business Partner

Lechtal Antriebstechnik GmbH & Co. KG
Industriestraße 14, 86899 Landsberg
k.obermueller@lechtal-antriebe.de
Sitz: Landsberg · Registergericht Augsburg HRA 19911 · Geschäftsführer: Dr. Ralf Zeh`,
  },
  {
    company: "Loose Leaf & Bean", role: "Barista", candidateName: "Priscilla", stage: "application", senderName: "Jo", flags: "reapply",
    email: `Hey Priscilla! Thanks so much for applying to be a Barista at Loose Leaf & Bean. We filled both spots over the weekend but loved your cover letter — please apply again in the fall when the campus store opens! – Jo`,
  },
  {
    company: "Corvid Robotics", role: "Controls Engineer", candidateName: "Shreya", stage: "application",
    email: `---------- Forwarded message ---------
From: Ashby on behalf of Corvid Robotics <notifications@ashbyhq.com>
Date: Fri, Oct 4, 2024 at 9:14 AM
Subject: Corvid Robotics | Controls Engineer
To: <s.venkataraman@outlook.com>

Hi Shreya,

Thank you for taking the time to apply for the Controls Engineer role. The team has completed its review and will be focusing on other applicants.

We wish you every success in your search.

Corvid Robotics People Team
600 Alder Way, Pittsburgh PA
Unsubscribe | Privacy`,
  },
  {
    company: "Penllyn Homes Ltd", role: "Assistant Site Manager", candidateName: "Gareth Pugh", stage: "application", senderName: "Sioned Rees", senderTitle: "Recruitment Co-ordinator", senderEmail: "sioned.rees@penllynhomes.example", flags: "file internal",
    email: `Dear Gareth Pugh,

Re: Assistant Site Manager, Swansea

Thank you for your application to Penllyn Homes Ltd. The vacancy was advertised internally and externally at the same time, and I am writing to let you know that it has been offered to, and accepted by, a member of our existing site team.

We have three further developments starting in the new year. With your permission we would keep your CV on our system for 12 months so that we can contact you about those; if you would rather we didn't, just drop me a line.

Kind regards,
Sioned Rees
Recruitment Co-ordinator
Penllyn Homes Ltd
sioned.rees@penllynhomes.example`,
  },
  {
    company: "Kittering County Department of Public Works", role: "Budget Technician", candidateName: "DANIELLE HOBBS", stage: "application", flags: "no-reply",
    email: `Subject: Application Status: Not Selected

Dear DANIELLE HOBBS:

You recently applied for the following vacancy: Budget Technician, Announcement KC-25-11873. Your application was rated Eligible but you were not referred to the hiring manager.

Questions may be directed to the Human Resources office listed in the announcement. Do not reply to this automated notification.

Kittering County Department of Public Works`,
  },
  {
    company: "Fernhollow Games", role: "Junior Environment Artist", candidateName: "Mateusz", stage: "application", senderName: "Nell Abernathy", senderTitle: "Talent & Culture Manager", senderEmail: "nell@fernhollowgames.co.uk", flags: "reapply feedback",
    email: `Hi Mateusz,

Thank you for applying to Fernhollow Games! We read every single application (yes, really, with our own eyes) and the standard for the Junior Environment Artist opening was wild.

We're not going to be progressing yours this time. It isn't a comment on your taste or potential: we needed someone with a bit more Unreal experience who could hit the ground running on an unannounced project.

If it'd help, reply to this and our art lead will send over two or three lines on your portfolio. And do look at our jobs page in spring, when the internships go live.

Cheers,
Nell
Nell Abernathy (she/her) | Talent & Culture Manager
nell@fernhollowgames.co.uk`,
  },
  {
    company: "Salcedo Family Dentistry", role: "Dental Hygienist", stage: "application", flags: "closed",
    email: `Hello,

We received your resume for the Dental Hygienist opening. Dr. Salcedo has decided to put hiring on hold until after the office move, so we are not filling this right now.

Thank you,
Front Office
Salcedo Family Dentistry`,
  },
  {
    company: "Vantessa Health", role: "Account Executive, Mid-Market", candidateName: "Andre", stage: "screen", senderName: "Courtney Szymanski", senderTitle: "Senior Recruiter", senderEmail: "c.szymanski@vantessahealth.com", flags: "reapply",
    email: `On Wed, Feb 19, 2025 at 4:40 PM Andre Whitlock <andre.whitlock88@gmail.com> wrote:
> Hi Courtney, just checking in to see whether there are any updates
> since our phone call on the 6th. Thanks! Andre

Hi Andre,

Thanks for following up and sorry for the silence on my end. After our call I shared my notes with the hiring manager, and she's going with people who have closed enterprise deals in the healthcare vertical specifically. So we won't be setting up the next conversation for the Account Executive, Mid-Market role.

I did enjoy talking with you. Feel free to ping me on LinkedIn if you see another Vantessa job you like.

Courtney Szymanski
Senior Recruiter @ Vantessa Health
c.szymanski@vantessahealth.com`,
  },
  {
    company: "PayNest", role: "SDE-II", candidateName: "Lakshmi", stage: "task", senderName: "Rohit Bhandari", senderTitle: "Talent Acquisition Lead", flags: "no-feedback",
    email: `Hi Lakshmi,

Thank you for completing the HackerRank assessment for the SDE-II opening with PayNest. We have evaluated your submission and regret to inform you that we will not be proceeding with your candidature, as the score did not meet the cut-off for this role.

As per policy we do not share test scores or individual feedback with candidates.

Wishing you the very best for your future endeavours.

Regards,
Rohit Bhandari
Talent Acquisition Lead
PayNest`,
  },
  {
    company: "Mapleframe", role: "Product Analyst", candidateName: "Joel", stage: "task", senderName: "Ines Carrasco", senderTitle: "Head of Analytics", senderEmail: "ines.carrasco@mapleframe.io", flags: "feedback",
    email: `Hi Joel,

Thanks for turning around the take-home so quickly. Three of us went through it: the write-up was clear, the SQL was solid, and the dashboard worked first try. Where it fell short of what we're looking for was the experiment design section. We're going to stop here.

Happy to jump on a 20 minute call and go through the comments line by line if you want that. Just send me a couple of times.

Ines Carrasco
Head of Analytics
Mapleframe
ines.carrasco@mapleframe.io

> Sent: Sunday, June 8, 2025
> Subject: Re: Product Analyst take-home
> Attached! Let me know if the zip doesn't open. - Joel`,
  },
  {
    company: "The Copper Heron", role: "Sous Chef", stage: "task", senderName: "Tristan Bellamy", senderTitle: "General Manager",
    email: `Dear Ms Hollis,

Thank you for coming in for a trial shift on Saturday. Chef and the team enjoyed having you in the kitchen, but I'm afraid we don't feel it's quite the right match for the Sous Chef position.

Your hours will be paid on Friday with the weekly run; please send bank details to the office.

With best wishes,
Tristan Bellamy
General Manager, The Copper Heron`,
  },
  {
    company: "Lumora", role: "Customer Success Manager", candidateName: "Kwabena", stage: "screen", senderName: "Mindy Tran", flags: "file closed",
    email: `Hi Kwabena — quick note after Thursday's phone screen. The budget for the Customer Success Manager req got pulled yesterday so the search is off, for everybody. I'm really sorry, I know you'd blocked out next week for the onsite. You're staying on my short list for whenever it comes back.

Mindy Tran, Lumora`,
  },
  {
    company: "Eastmere Community NHS Trust", role: "Band 6 Occupational Therapist", candidateName: "Rhiannon", stage: "interview", senderName: "Dipesh Mistry", senderTitle: "Recruitment Officer", interviewers: ["Lorraine Fitch"], flags: "reapply feedback no-reply",
    email: `Subject: Interview outcome – Band 6 Occupational Therapist (Community)

Dear Rhiannon,

Thank you for attending the interview on 14 May for the above post.

I am sorry to tell you that you were unsuccessful on this occasion. The panel scored all candidates against the person specification and the post has been offered to the highest scoring candidate.

Should you wish to receive feedback, please telephone Lorraine Fitch, Therapy Team Lead, who chaired your panel, on 01632 960 441.

May I take this opportunity to thank you for your interest in Eastmere Community NHS Trust and I hope you will not be deterred from applying for future vacancies.

Yours sincerely,

Dipesh Mistry
Recruitment Officer

NB: this mailbox (noreply@trac.example) is not monitored.`,
  },
  {
    company: "Tri-Lakes Extrusion Inc.", role: "Maintenance Supervisor", candidateName: "Carlos", stage: "interview", senderName: "Ray Kozlowski", senderTitle: "Plant Manager", interviewers: ["Bill Novak"], flags: "internal",
    email: `Carlos,

Appreciate you driving out to the plant last week to meet with Bill Novak and me. We talked it over and Denise from second shift put her name in, so we're moving her up to Maintenance Supervisor instead of hiring from outside. Good luck out there.

Ray Kozlowski
Plant Manager
Tri-Lakes Extrusion Inc.`,
  },
  {
    company: "Bridgeline Bio", role: "Senior Scientist, Protein Analytics", candidateName: "Peter", stage: "final", senderName: "Samantha Okafor", senderTitle: "Associate Director, Talent Acquisition", senderEmail: "samantha.okafor@bridgelinebio.com", interviewers: ["Wen Zhao", "Michael Tarrant", "Aditi Rao"], flags: "file feedback",
    email: `From: Samantha Okafor <samantha.okafor@bridgelinebio.com>
Sent: Monday, November 18, 2024 3:27 PM
To: Peter Lindgren
Subject: Senior Scientist, Protein Analytics - Update

Dear Peter,

Thank you for spending a full day with us at Bridgeline Bio and for the excellent seminar. Dr. Wen Zhao, Michael Tarrant and Aditi Rao all commented on the depth of your mass spec work.

This was a very close decision between two finalists, and in the end the team selected the other candidate, whose background in formulation tipped the balance. I wish I had better news.

We would be glad to stay connected. I've tagged your profile in our talent community so that you hear about new analytics roles first, and I am available for a short debrief call this week or next if that would be useful.

Warm regards,
Samantha

Samantha Okafor, SHRM-CP
Associate Director, Talent Acquisition
Bridgeline Bio | Cambridge, MA
CONFIDENTIALITY NOTICE: This message is for the named recipient only.`,
  },
  {
    company: "Whitfield & Crane LLP", role: "Paralegal", candidateName: "Grace", stage: "interview",
    email: `Hi Grace, thank you for interviewing with us for the Paralegal position. We have offered the job to someone else and they accepted this morning. Best of luck. — Whitfield & Crane LLP, Human Resources`,
  },
  {
    company: "Trimurti Auto Components Limited", role: "Deputy Manager – Quality Assurance", stage: "final", senderName: "Smita Kulkarni", senderTitle: "Manager - Human Resources", senderEmail: "careers@trimurtiauto.example", interviewers: ["Anil Deshmukh"],
    email: `Dear Mr. Srinivasan,

Greetings!

This is with reference to your final round discussion with our Vice President, Mr. Anil Deshmukh, held on 22.08.2025 at our Pune office for the position of Deputy Manager – Quality Assurance.

After due deliberation, the management has decided to go ahead with another candidate whose CTC expectation and notice period are in line with our requirement. Hence we are closing your candidature for the said position.

Travel reimbursement, if any, may be claimed by sending original bills to the undersigned within 15 days.

Thanking you,

Smita Kulkarni
Manager - Human Resources
Trimurti Auto Components Limited
careers@trimurtiauto.example`,
  },
  {
    company: "NORDHESSISCHE KÜHLLOGISTIK AG", role: "IT Systems Administrator", candidateName: "Jonas Keller", stage: "interview", senderName: "Birgit Ahlers", senderTitle: "Personalreferentin", senderEmail: "bewerbung@nh-kuehllogistik.example", interviewers: ["Thomas Brandl", "Yvonne Stucki"], flags: "file no-feedback",
    email: `Dear Jonas Keller,

we would like to thank you for the open and pleasant conversation with Mr. Thomas Brandl and Ms. Yvonne Stucki on 3 February in our house.

You have made a good impression on us. Nevertheless, we have decided in favour of an applicant whose profile corresponds even more exactly to the requirements of the position IT Systems Administrator (m/w/d). We ask for your understanding that for legal reasons we cannot name any detailed reasons.

If you agree, we gladly take you over into our applicant pool. A short confirmation by e-mail is sufficient.

Kind regards from Kassel

Birgit Ahlers
Personalreferentin
NORDHESSISCHE KÜHLLOGISTIK AG
bewerbung@nh-kuehllogistik.example`,
  },
  {
    company: "Driftgate, Inc.", role: "Senior Mobile Engineer", candidateName: "Wei", stage: "interview", senderName: "Rosalind Meyer", senderTitle: "Talent Partner", senderEmail: "rosalind.meyer@driftgate.com", interviewers: ["Paul"], flags: "file closed",
    email: `Hi Wei,

First, thank you. Four conversations is a lot to ask of anyone, and everyone you met at Driftgate came away impressed. Paul (Engineering Manager) specifically asked me to pass along that he loved your systems design session.

The leadership team announced a hiring freeze across product and engineering this morning. That includes the Senior Mobile Engineer opening, so I can't move you to an offer or to anything else. I realize how bad the timing is.

When the freeze lifts I want to be the first to call you. If you've landed somewhere great by then, even better.

Rosalind Meyer
Talent Partner
Driftgate, Inc.
e: rosalind.meyer@driftgate.com   m: (555) 010-7734`,
  },
  {
    company: "St Cuthlac's Academy", role: "Teacher of Geography", candidateName: "Hannah", stage: "interview", senderName: "Linda Marsh", senderTitle: "PA to the Headteacher", senderEmail: "lmarsh@stcuthlacs.example", interviewers: ["Eleanor Pryce", "David Amoah"], flags: "feedback internal",
    email: `Dear Hannah,

Teacher of Geography – St Cuthlac's Academy

Thank you for coming to the selection day on Tuesday, for the lesson you taught to Year 8, and for your interview with the Head, Mrs Eleanor Pryce, and our Chair of Governors, Mr David Amoah.

As I mentioned on the phone, we have appointed our current maternity cover to the permanent post. It was a strong field and the children spoke very warmly of your lesson.

Mrs Pryce would be happy to talk through her notes with you after half term: please ring the school office to arrange.

Best wishes,

Linda Marsh
PA to the Headteacher
lmarsh@stcuthlacs.example`,
  },
  {
    company: "Pinecrest Outfitters", role: "Store Manager", candidateName: "Brandon", stage: "interview", flags: "reapply no-feedback no-reply",
    email: `Hello Brandon,

Following your interviews for Store Manager - Tulsa (Req 88213), we have chosen to pursue other candidates. Your status in the candidate portal will change to "No longer under consideration" within 24 hours.

Company policy does not permit us to discuss the reasons for hiring decisions. You can set up job alerts at any time to be notified of other opportunities with Pinecrest Outfitters.

Pinecrest Outfitters Talent Team
This inbox is not monitored.`,
  },
  {
    role: "Management Accountant", candidateName: "Chloe", stage: "interview", senderName: "Jordan Pettifer", senderTitle: "Principal Consultant – Part Qualified & Transactional Finance", senderEmail: "jordan.pettifer@ashgrovelane.example", flags: "file feedback agency",
    email: `Hi Chloe,

Hope you're well! I've now heard back from my client on the Management Accountant role in Reading. They liked your CV and said you interviewed really well on Teams, but they've gone for somebody with multi-currency consolidation experience who can start straight away. Gutted for you.

I've asked for something more detailed and will give you a bell tomorrow to run through what they said. In the meantime I've got you down for anything similar along the M4.

Speak soon,
Jordan

Jordan Pettifer
Principal Consultant – Part Qualified & Transactional Finance
Ashgrove Lane Recruitment Ltd
jordan.pettifer@ashgrovelane.example | 0118 496 0233
Registered in England & Wales. Acting as an employment agency.`,
  },
  {
    company: "Denbrook Medical", role: "Field Service Tech", candidateName: "Tyrell", stage: "application", senderName: "Kim Sorensen", senderEmail: "kim.sorensen@staffbridge.example", flags: "file agency",
    email: `Tyrell - Denbrook Medical passed on your resume for the Field Service Tech contract. They want somebody local to Tucson. Will reach out if I get anything in your area.

Kim Sorensen
StaffBridge Technical | kim.sorensen@staffbridge.example`,
  },
  {
    role: "Oracle DBA", candidateName: "Murugan", stage: "screen", senderName: "Preethi N.", senderTitle: "Associate Recruiter", flags: "reapply agency closed",
    email: `Subject: FW: Profile status - Oracle DBA - Chennai

Dear Murugan,

Trust you are doing well.

As discussed over call, your profile was submitted to our client (a leading private bank) for the Oracle DBA requirement. Please be informed that the client has put the position on hold and all submitted profiles have been closed from their end.

Kindly keep visiting our portal and apply to other suitable openings.

Regards,
Preethi N.
Associate Recruiter
Zenhire Consultants, Chennai`,
  },
  {
    not: true, company: "Sunfield Organics", role: "Marketing Coordinator", candidateName: "Alicia", stage: "application", flags: "no-reply",
    email: `Hi Alicia,

We've received your application for Marketing Coordinator at Sunfield Organics. Our team will review it carefully. Unfortunately, due to the number of applications, we can only contact those selected for an interview. If you do not hear from us within four weeks, please feel free to check our careers page for other roles.

Sunfield Organics Hiring Team
Please do not reply to this email.`,
  },
  {
    not: true, company: "Openfold", role: "UX Researcher", candidateName: "Devon", stage: "screen", senderName: "Tasha Greer", senderTitle: "Recruiting Coordinator", senderEmail: "tasha.greer@openfold.co",
    email: `Hi Devon,

Thanks for chatting with me on Monday. The team would like to go ahead with a virtual interview for the UX Researcher role. You'd meet Farah Siddiqui (Research Lead) and Owen Park (PM) for 45 minutes each.

Do any of these work (all ET)?
- Wed 4/9, 1–3 PM
- Thu 4/10, 10 AM–12 PM

If none does, no worries, send me what's good for you.

Tasha Greer
Recruiting Coordinator, Openfold
tasha.greer@openfold.co`,
  },
  {
    not: true, company: "Ostertal Pumpen GmbH", role: "Finance Business Partner", senderName: "Fabian Lutz", senderTitle: "HR Manager", senderEmail: "f.lutz@ostertal-pumpen.example",
    email: `Dear Mr Achterberg,

I regret that we must postpone your interview for Finance Business Partner planned for Thursday, as Mrs. Sommer has fallen ill. We are sorry for the inconvenience. Would Tuesday, 24 June at 10:00 or 14:30 be possible for you instead?

Best regards
Fabian Lutz
HR Manager
Ostertal Pumpen GmbH
f.lutz@ostertal-pumpen.example`,
  },
  {
    not: true, company: "Harbour Lights Trust", role: "Policy Officer", candidateName: "Naomi", stage: "final", senderName: "Bethan Lowe", senderTitle: "Head of People", senderEmail: "bethan.lowe@harbourlights.example", interviewers: ["Callum Frew"],
    email: `Subject: Offer of employment

Dear Naomi,

Following your final interview with Callum Frew, I'm delighted to offer you the position of Policy Officer at the Harbour Lights Trust on a salary of £33,400. The offer is subject to two satisfactory references and a DBS check. I'm afraid we couldn't stretch to the figure you mentioned, but annual leave has been increased to 30 days.

Please confirm by Friday 18th.

Many congratulations,
Bethan Lowe
Head of People
bethan.lowe@harbourlights.example`,
  },
  {
    not: true, company: "Great Basin Supply", role: "Warehouse Operations Lead", candidateName: "Marcus", senderName: "Patty Novello", senderTitle: "HR Generalist",
    email: `Hi Marcus,

Quick update so you're not left wondering: no decision yet on the Warehouse Operations Lead job. Two of the folks who need to sign off are out until the 12th. You're still very much in the running, and nobody has been turned down or hired. I should know more by the end of that week.

Thanks for hanging in there,
Patty Novello
HR Generalist, Great Basin Supply`,
  },
  {
    not: true, company: "Tallgrass Media", role: "Lead Brand Designer", candidateName: "Ifeoma", stage: "interview", senderName: "Cody Barnhart", senderTitle: "Recruiter", senderEmail: "cody.barnhart@tallgrassmedia.com", interviewers: ["Greg", "Luisa"],
    email: `Hi Ifeoma,

Thank you for interviewing for the Senior Product Designer role last week. We felt the scope was more hands-on management than you're after, so we don't think that particular opening is the best fit. But Greg and Luisa were so taken with your work that we'd like to talk to you about a different one: Lead Brand Designer, reporting straight to our CMO.

Would you be up for a call with her on Friday? I've attached the job description.

Excited about this one!
Cody Barnhart
Recruiter, Tallgrass Media
cody.barnhart@tallgrassmedia.com`,
  },
  {
    not: true, company: "Vindhya Power Ltd", role: "Graduate Engineer Trainee", candidateName: "Ankit Chauhan", stage: "application", flags: "no-reply",
    email: `From: noreply@assess.codemeter.example
Subject: Invitation: Graduate Trainee Online Test

Dear Ankit Chauhan,

Congratulations! Your application for Graduate Engineer Trainee with Vindhya Power Ltd has been shortlisted for the online aptitude test. The link will be active from 10:00 AM on 5th July to 6:00 PM on 7th July. Candidates who do not attempt the test within the window will not be considered further.

Campus Hiring Team
Vindhya Power Ltd`,
  },
  {
    not: true, company: "Rosie's Diner", role: "Line Cook", stage: "application",
    email: `Thanks for applying! We got your application for Line Cook and will text you if we want to set up a time to talk. - Rosie's Diner`,
  },
  {
    not: true, company: "First Meridian Bank", role: "Compliance Analyst", candidateName: "Stephen", stage: "application", senderName: "Yolanda Pruitt", senderTitle: "Talent Acquisition Specialist", senderEmail: "ypruitt@firstmeridian.example",
    email: `Hi Stephen,

The Compliance Analyst posting you applied to was taken down yesterday, and you may have received an automatic note saying it had closed. Please ignore that; the requisition was re-issued under a new number (R-7719) and I've moved your application over. You don't need to do anything. Expect to hear about next steps early next week.

Apologies for any confusion,
Yolanda Pruitt
Talent Acquisition Specialist
First Meridian Bank
ypruitt@firstmeridian.example`,
  },
  {
    not: true, role: "Legal Secretary", candidateName: "Amelia", stage: "interview", senderName: "Poppy Sandford", senderTitle: "Consultant", senderEmail: "poppy@lexley.example", flags: "agency",
    email: `Hi Amelia,

Good news from the client! They'd like to see you for a second interview for the Legal Secretary role, this time with the senior partner, Hugh Carrington. They did flag that your typing speed test was a touch below target, so it's worth brushing up, but they're keen.

Tuesday 2pm at their Holborn office? Let me know asap and I'll confirm.

Thanks,
Poppy Sandford
Consultant, Lexley Legal Recruitment
poppy@lexley.example`,
  },
];
