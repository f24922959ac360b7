import type { Labeled } from "../emails.ts";

/** Everyday mail of many trades, written and labeled apart from the rules; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Calderdale and Huddersfield NHS Foundation Trust", role: "Staff Nurse - Acute Medicine", candidateName: "Grace", stage: "application", flags: "no-reply no-feedback reapply",
    email: `From: noreply@jobs.nhs.example
Sent: 14 January 2026 08:31
To: grace.mutasa@hotmail.co.uk
Subject: Application outcome - 372-MED1204

Dear Grace,

Job Ref: 372-MED1204
Post: Staff Nurse - Acute Medicine
Employer: Calderdale and Huddersfield NHS Foundation Trust

Thank you for your application for the above post. After careful consideration of all the applications received, I regret to inform you that on this occasion you have not been shortlisted for interview.

Due to the volume of applications we receive we cannot give individual feedback to applicants who are not shortlisted.

Please do not let this deter you from applying for other posts within the Trust. All our vacancies are advertised on NHS Jobs.

Yours sincerely,
Recruitment Services

This is an automated email. Please do not reply as this mailbox is not monitored.`,
  },
  {
    company: "Amazon", role: "Warehouse Team Member", candidateName: "Denise", stage: "application", flags: "no-reply reapply",
    email: `Amazon Jobs <noreply@mail.amazon.jobs>

Hi Denise,

Thanks for your interest in the Warehouse Team Member role at our BFI4 site. All of the shifts for this position have now been taken, so we are unable to continue with your application at this time.

Shifts open up all the time. Sign in to your account to see what else is near you, or text WORK to 77088 for job alerts.

Thank you,
Amazon Hiring

© 2026 Amazon.com, Inc. or its affiliates. 410 Terry Ave N., Seattle, WA 98109
This email was sent from a notification-only address that cannot accept incoming email.`,
  },
  {
    company: "Harcourt Selwyn LLP", role: "Training Contract 2028", candidateName: "Oluwaseun", stage: "interview", senderName: "Imogen Fairley", senderTitle: "Early Careers Manager", flags: "feedback",
    email: `Dear Oluwaseun,

Training Contract 2028

Thank you for attending our assessment centre on 9 July and for the work that you put into your case study and partner interview.

The standard this year was exceptionally high. Having discussed every candidate at length, the partners have taken the decision not to offer you a training contract with Harcourt Selwyn LLP.

We offer feedback to everyone who attends an assessment centre. If you would like to arrange a call, please email me with a few times that suit you.

May I take this opportunity to wish you the very best in your legal career.

Yours sincerely,

Imogen Fairley
Early Careers Manager
Harcourt Selwyn LLP
Authorised and regulated by the Solicitors Regulation Authority. SRA No. 000000`,
  },
  {
    company: "Plaid", role: "Software Engineer, Backend", candidateName: "Minh", stage: "application", flags: "no-reply",
    email: `---------- Forwarded message ---------
From: Plaid Recruiting <no-reply@us.greenhouse-mail.io>
Date: Thu, Feb 12, 2026 at 11:48 AM
Subject: Thank you for applying to Plaid
To: <minh.tran.dev@gmail.com>

Hi Minh,

Thank you for your interest in Plaid and for taking the time to apply for our Software Engineer, Backend opening.

Our team reviewed your application, and we have decided to focus on candidates whose background is a nearer match to the needs of the role. While this isn't the outcome you were looking for, please know that we read each application with care.

We wish you the best of luck in your search and in whatever you do next.

Regards,
Plaid

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Wake County Public School System", role: "Middle School Math Teacher", candidateName: "Andrea Whitfield", stage: "interview", senderName: "Dr. Carlton Moss", senderTitle: "Principal", interviewers: [],
    email: `Dear Ms. Andrea Whitfield,

Thank you for interviewing for the Middle School Math Teacher position with the Wake County Public School System. Our interview committee enjoyed learning about your experience.

After much deliberation, the committee has recommended another applicant for the position. The recommendation was approved by the Board on Tuesday evening.

I appreciate the time you gave us and wish you a great school year wherever you land.

Sincerely,

Dr. Carlton Moss
Principal
Heron Creek Middle School`,
  },
  {
    company: "JPMorgan Chase & Co.", role: "Fraud Operations Specialist I", candidateName: "Terrance", stage: "application", flags: "no-reply reapply",
    email: `From: JPMorgan Chase Careers <jpmc@myworkday.com>
Subject: Update on your application for Fraud Operations Specialist I - 210598831
Reply-To: no-reply@myworkday.com

Dear Terrance,

Thank you for your interest in JPMorgan Chase & Co. and for applying for job number 210598831, Fraud Operations Specialist I.

We've completed our review and you were not selected for this role. We appreciate that you considered us and invite you to explore other jobs that match your skills at careers.jpmorgan.example.

Sincerely,
JPMorgan Chase Recruiting

This is an automatically generated message. Please do not reply.

Privacy | Equal Opportunity | Unsubscribe from job alerts`,
  },
  {
    company: "Department for Work and Pensions", role: "Work Coach", candidateName: "Shabnam", stage: "task", flags: "no-feedback no-reply",
    email: `Civil Service Jobs <noreply@csjobs.example>

Dear Shabnam

Reference: 389112
Work Coach
Department for Work and Pensions

Thank you for completing the Civil Service Judgement Test.

I am sorry to tell you that you did not meet the pass mark, so your application will not be taken any further. We know this will be disappointing.

As stated in the advert, feedback is not provided at this stage.

Regards
Government Recruitment Service

Please don't reply to this email, the inbox isn't checked.`,
  },
  {
    company: "Boots", role: "Customer Advisor", candidateName: "Kayleigh", stage: "interview", senderName: "Martin", senderTitle: "Store Manager", flags: "file",
    email: `Hi Kayleigh,

Thanks for popping in on Saturday for a chat about the Customer Advisor job at Boots. It was great to meet you.

I've now seen everyone and I'm sorry to say I won't be offering you the role. It was really close. I'm taking on Christmas staff in October so I'll hang on to your number and give you a ring then.

Take care
Martin
Store Manager, Boots Solihull`,
  },
  {
    company: "Nordlicht Software GmbH", role: "Frontend Developer", candidateName: "Aylin", stage: "application", senderName: "Jana Petersen", senderTitle: "People & Culture Manager", senderEmail: "jobs@nordlicht-software.example",
    email: `From: Jana Petersen <jobs@nordlicht-software.example>
To: Aylin Demir
Subject: Your application as Frontend Developer (m/f/d)

Hello Aylin,

thank you very much for your application as Frontend Developer (m/f/d) and the interest in our company associated with it.

After checking your documents thoroughly, we must unfortunately inform you that we have decided for another applicant. Please do not take this as a judgement of your person or your qualifications.

Your personal data will be deleted from our applicant management system six months after this message in line with GDPR.

For your further career we wish you much success.

Best regards from Kiel
Jana Petersen
People & Culture Manager

Nordlicht Software GmbH | Holtenauer Str. 82 | 24105 Kiel
Amtsgericht Kiel HRB 20000 | Geschäftsführer: Lars Boysen, Dr. Ute Hamann`,
  },
  {
    company: "Deloitte", role: "Tax Consultant", candidateName: "Karthik", stage: "application", flags: "no-reply file reapply",
    email: `Dear Karthik,

Greetings from Deloitte!

We thank you for your application to the position of Tax Consultant (Requisition 187722).

Your profile has been reviewed against the requirement of the role and we regret to inform you that we are unable to take your candidature forward at this point in time. Your details shall be retained in our talent database and we may contact you for suitable positions.

You may also visit our careers page for other openings.

Warm regards,
Talent Acquisition Team

Note: This is a system generated e-mail. Kindly do not reply.`,
  },
  {
    company: "Mercy Health", role: "Respiratory Therapist - PRN", candidateName: "Yolanda", stage: "application", flags: "reapply closed",
    email: `Mercy Health Talent Acquisition <mercyhealth+autoreply@talent.icims.com>

Yolanda,

Thank you for your recent application to the Respiratory Therapist - PRN (2026-44817) position with Mercy Health.

We are writing to let you know that this requisition has been closed and is no longer being filled. Your application will not be considered further for this requisition.

Please visit our career site to view current opportunities: https://careers-mercyhealth.icims.example/jobs

Sincerely,
Mercy Health Talent Acquisition`,
  },
  {
    company: "Halliburton", role: "Field Engineer - Cementing", candidateName: "Rodrigo Pena", stage: "application", flags: "reapply no-reply file",
    email: `Dear Rodrigo Pena:

RE: Field Engineer - Cementing (00182443)

Thank you for your interest in employment with Halliburton. We have carefully evaluated your credentials against the requirements of the above position, and have identified other candidates whose qualifications more closely meet our present needs.

Your profile will remain active in our database for a period of twelve months, and our recruiters will be able to match it to new requirements. You are also welcome to apply online to any posting for which you feel qualified.

Again, thank you for considering Halliburton.

Halliburton Recruiting

Replies to this message are undeliverable and will not reach the Human Resources Department. Please do not reply to this message.`,
  },
  {
    company: "Oyster", role: "Payroll Specialist", candidateName: "Ngozi", stage: "application", senderName: "Bram", flags: "reapply",
    email: `Hey Ngozi,

Thanks for throwing your hat in the ring for Payroll Specialist at Oyster!

We had over 900 people apply for this one, and it's a no from us this time around. I know that's rubbish to hear.

We post new jobs on Tuesdays, so do swing by again.

Bram from the Oyster talent team`,
  },
  {
    company: "Visa", role: "Associate Product Manager", candidateName: "Zoe", stage: "screen", senderName: "Melissa Grant", flags: "reapply",
    email: `Hi Zoe,

Thank you for speaking with me last Wednesday regarding the Associate Product Manager opportunity at Visa. I shared my notes with the hiring team.

At this time the team has elected to advance other candidates to the onsite stage. I realize this may come as a disappointment, and I'm grateful for the energy you brought to our call.

I'd encourage you to check back as we post roles every week.

Best wishes,
Melissa Grant
_____________________________
This email was sent to you via SmartRecruiters. Manage your data | Privacy policy`,
  },
  {
    role: "Purchase Ledger Clerk", candidateName: "Dawn", stage: "application", senderName: "Callum Reeves", senderTitle: "Senior Recruitment Consultant", senderEmail: "callum.reeves@brookstreetfinance.example", flags: "agency file",
    email: `From: Callum Reeves [mailto:callum.reeves@brookstreetfinance.example]
Sent: 03 February 2026 15:02
To: Dawn Ainsworth
Subject: RE: Purchase Ledger Clerk - Stockport - £27k

Hi Dawn

Thanks for sending your CV across for the Purchase Ledger role.

My client have had a really strong response and they've decided not to interview you for this one as they need someone with SAP.

I've got you registered with us so as soon as anything similar lands on my desk I'll be straight on the phone.

Cheers
Callum Reeves
Senior Recruitment Consultant
Brook Street Finance
T: 0161 496 0822
M: 07700 900 431
www.brookstreetfinance.example

Brook Street Finance is acting as an Employment Agency in relation to this vacancy.`,
  },
  {
    company: "Harbor Point Capital", role: "Fund Accountant", candidateName: "Ellen", stage: "interview", senderName: "Justin Maddox", senderTitle: "Division Director", interviewers: ["Stephanie", "Bill"], flags: "agency file",
    email: `Hi Ellen,

I just got off the phone with Harbor Point Capital about the Fund Accountant role. Stephanie and Bill both thought you interviewed well, but they have extended an offer to a candidate coming out of a hedge fund.

I know you were excited about this one. I have two other searches that might be a fit and will keep you top of mind; let's catch up Friday.

Thanks,
Justin Maddox
Division Director
Ledger & Main Staffing`,
  },
  {
    role: "barista", candidateName: "Tash", stage: "task", senderName: "Kit",
    email: `hi tash its kit, sorry but we gave the barista job to someone with more experience, thanks for the trial shift tho x`,
  },
  {
    company: "Mphasis", role: "Senior Test Engineer", candidateName: "Lakshmi", stage: "interview", senderName: "Anitha R", senderTitle: "HR Executive",
    email: `Dear Lakshmi,

Greetings!!

This has reference to your technical interview held on 18/02/2026 for the position of Senior Test Engineer with Mphasis.

We would like to inform you that you have not cleared the technical round and hence your candidature stands rejected for the said position.

We wish you good luck for your future.

Thanks & Regards,
Anitha R
HR Executive | Talent Acquisition
Mphasis Limited, Bangalore
Mob: +91 90000 00000

DISCLAIMER: The information transmitted is intended only for the addressee and may contain confidential material. If you received this in error, please delete it.`,
  },
  {
    company: "Willow Tree Hospice", role: "Volunteer Coordinator", candidateName: "Bethan", stage: "interview", senderName: "Carys Hughes", senderTitle: "Head of Volunteering", interviewers: ["Gareth", "Siân"], flags: "feedback reapply",
    email: `Annwyl Bethan,

Thank you for coming to meet Gareth, Siân and me on Thursday to talk about the Volunteer Coordinator post at Willow Tree Hospice.

We saw five strong people and it was by no means an easy choice. On this occasion we have offered the post to a candidate with more experience of hospice care.

I'd be very happy to talk through how the interview went, just give me a ring on 01632 960 118. And please do look out for our other posts; I hope you'll think of us again.

Cofion gorau / Best wishes
Carys Hughes
Head of Volunteering / Pennaeth Gwirfoddoli`,
  },
  {
    company: "Lucid Motors", role: "Technical Recruiter", candidateName: "Amber", stage: "interview", senderName: "Paul Escobar", senderTitle: "Director, Talent Acquisition", flags: "closed file",
    email: `Amber,

I hope you're well. I wanted to reach out personally with an update on the Technical Recruiter role that you interviewed for.

As you may have read in the news, Lucid Motors announced a hiring freeze on Monday. As a result all open requisitions on my team have been put on ice indefinitely and we won't be filling this position this year.

This has nothing to do with you; the panel's feedback was very positive. When headcount is back I plan to call you first.

Paul Escobar
Director, Talent Acquisition`,
  },
  {
    company: "University of Otterbridge", role: "Research Administrator", stage: "interview", senderName: "Margaret Denholm", senderTitle: "School Manager", flags: "internal feedback",
    email: `Dear Dr Banerjee,

Vacancy 20391: Research Administrator

I am writing further to your interview at the University of Otterbridge on 22 January. You interviewed very well and were considered appointable. The panel has however appointed a member of staff from our redeployment register.

If feedback would be of help, I should be glad to provide some.

With kind regards,
Margaret Denholm
School Manager`,
  },
  {
    company: "Osteria Lina", candidateName: "Marco", stage: "interview", senderName: "Lina",
    email: `Ciao Marco, thanks again for cooking for us Tuesday. The risotto was beautiful!! We thought hard about it but we're giving the sous job to Davide who you met, he has run a line before. Eat here any time, on us. Lina, Osteria Lina`,
  },
  {
    company: "Figment Studio", role: "UX Researcher", candidateName: "Priti", stage: "task", senderName: "Sol Abrams", senderTitle: "Design Director", flags: "feedback",
    email: `Hi Priti,

Thank you for all the thought that went into your take-home exercise for the UX Researcher role here at Figment Studio. Three of us read it independently.

We've decided not to invite you to the next stage. Your synthesis was strong; what we missed was a plan for recruiting participants. I've attached more detailed notes and I'm happy to jump on a call to go through them.

All best,

Sol Abrams (they/them)
Design Director
figmentstudio.example | @figmentstudio`,
  },
  {
    company: "Brightwheel", role: "Engineering Manager", candidateName: "Devon", stage: "final", senderName: "Kara Nilsson", senderTitle: "Lead Recruiter", interviewers: ["Asha", "Tom", "Wei"], flags: "no-feedback reapply no-reply",
    email: `From: Kara Nilsson via Ashby <no-reply@ashbyhq.com>
Subject: Brightwheel | Engineering Manager

Hi Devon,

Thank you for spending the afternoon in our final round with Asha, Tom and Wei. Everyone appreciated how you walked through the migration.

It came down to two finalists and the team has chosen the other one for the Engineering Manager role. I'm not able to share specific feedback as a matter of policy.

I sincerely hope that our paths cross again; if you see another leadership role at Brightwheel, send me a note and I'll get you in front of the right people.

Kara Nilsson
Lead Recruiter`,
  },
  {
    company: "The Langdale Hotel", role: "Night Porter", candidateName: "Piotr", stage: "application", senderName: "Wendy Thwaite", senderTitle: "General Manager", flags: "file",
    email: `Dear Piotr

Thank you for dropping your CV in for the Night Porter vacancy at The Langdale Hotel.

The position has been taken now. I will keep your CV in the drawer in case he doesn't stick it!

Regards
Wendy Thwaite
General Manager
The Langdale Hotel
Winner - Cumbria Tourism Awards 2024`,
  },
  {
    company: "Carrow College", role: "Assistant Professor of Chemistry", candidateName: "Lena Hartmann", stage: "application", senderName: "Philip Oduya", senderTitle: "Chair, Search Committee",
    email: `Dear Dr. Lena Hartmann,

On behalf of the search committee, I thank you for your application for the position of Assistant Professor of Chemistry at Carrow College. We received 214 applications.

The search has now concluded and I am pleased to say that our first choice has accepted. I recognize the effort that goes into an academic application and am grateful for yours.

I wish you well in your career.

Sincerely,
Philip Oduya
Chair, Search Committee
Department of Chemistry`,
  },
  {
    company: "Lothian Medical Practice", role: "Salaried GP", stage: "application", senderName: "Fraser Kinnaird", senderTitle: "Practice Manager", flags: "closed",
    email: `Dear Dr Rashid

Salaried GP

Thank you for your application for the above post at Lothian Medical Practice. The partners have reviewed the staffing of the practice and have decided not to appoint to this post. We are therefore not taking any applications forward.

I apologise for any inconvenience and hope that you find a suitable post soon.

Yours sincerely

Fraser Kinnaird
Practice Manager`,
  },
  {
    company: "Weiss Fördertechnik GmbH & Co. KG", role: "Technical Purchaser", candidateName: "Stefan Wolf", stage: "interview", senderName: "Michaela Brunner", senderEmail: "m.brunner@weiss-foerdertechnik.example", flags: "file",
    email: `Von: Brunner Michaela <m.brunner@weiss-foerdertechnik.example>
Gesendet: Donnerstag, 19. März 2026 09:12
An: 'stefan.wolf@gmx.example'
Betreff: AW: Your interview - Technical Purchaser

Dear Mr. Stefan Wolf,

thank you for the personal conversation in our company and the open exchange.

The decision was not easy for us. In the end another candidate convinced us a little bit more, so that we can't offer you the position as Technical Purchaser.

With your consent we would be glad to take you up into our pool of applicants and come back to you when a matching position becomes free.

With kind regards

i. A. Michaela Brunner
Human Resources

Weiss Fördertechnik GmbH & Co. KG
Industriestr. 4
4600 Wels
FN 123456 a, Landesgericht Wels`,
  },
  {
    company: "Red Bull", role: "Junior Brand Manager", candidateName: "Valentina", stage: "application", flags: "reapply",
    email: `Hi Valentina,

thanks for applying for the position of Junior Brand Manager in Salzburg.

We know that you were hoping for better news: this time, others were one step ahead and we will not be inviting you to the next round.

Keep an eye on jobs.redbull.example, maybe we have the right job for you there soon.

Cheers,
Your Red Bull Talent Acquisition Team`,
  },
  {
    company: "County of Sacramento", role: "Eligibility Specialist", candidateName: "Bao Vang", stage: "application", flags: "no-reply reapply",
    email: `From: info@governmentjobs.example
Subject: County of Sacramento - Eligibility Specialist (26-A0417): Notice of Disqualification

Dear Bao Vang:

Thank you for your interest in employment with the County of Sacramento. Your application for Eligibility Specialist was evaluated based on the information you provided. It has been determined that you do not meet the minimum qualifications as stated in the job announcement; therefore, your application has been rejected for this examination.

You may reapply when you meet the minimum qualifications and the filing period is open. If you wish to appeal, you must do so in writing within five business days.

Department of Personnel Services

This e-mail was generated automatically. Do not respond to this e-mail address.`,
  },
  {
    company: "Riverbend Community Foundation", role: "Grants Officer", candidateName: "Imani", stage: "interview", senderName: "Joan Castellano", senderTitle: "Executive Director", interviewers: ["Rev. Ellis"],
    email: `Dear Imani,

What a pleasure it was to get to know you when you met with Rev. Ellis and me. Your years at the food bank shone through in everything that you said.

Our board chose a candidate who has managed federal grants before, and she has said yes. I wanted you to hear it from me rather than from a form letter.

I have no doubt that the right organization will be lucky to have you.

Warmly,

Joan Castellano
Executive Director, Riverbend Community Foundation
P.S. Your comment about listening first has stayed with me as we think about the Grants Officer role.`,
  },
  {
    company: "Ramp", role: "Account Executive, Mid-Market", candidateName: "Colby", stage: "application", flags: "",
    email: `Hi Colby,

Thank you for applying for the Account Executive, Mid-Market role at Ramp.

We're moving quickly to fill this role and have identified a group of candidates that we'd like to take to interview. As such we won't be progressing your application.

Best of luck out there,
The Ramp Team

View in browser | Unsubscribe
LinkedIn  •  Twitter  •  Instagram
Ramp Business Corporation, 28 West 23rd Street, New York, NY 10010
You are receiving this because you applied to a job at Ramp.`,
  },
  {
    company: "Tesco", role: "Delivery Driver", candidateName: "Wayne", stage: "application", flags: "reapply no-reply",
    email: `> From: Tesco Careers <donotreply@tesco-careers.example>
> Date: 2 March 2026 at 06:00:14 GMT
> To: Wayne Pickett <w.pickett61@btinternet.example>
> Subject: Your Tesco application
>
> Hi Wayne,
>
> Thank you for applying for the role of Delivery Driver with Tesco.
>
> We've looked at your application and sadly, we won't be taking it any further on this occasion.
> This may be because other people's availability is better suited to what the store needs.
>
> You're welcome to apply again for a different role or store at any time.
>
> Best wishes
> The Tesco Resourcing Team`,
  },
  {
    company: "Coldharbour Press", role: "Editorial Assistant", candidateName: "Fliss", stage: "interview", senderName: "Dominic Yates", senderTitle: "Commissioning Editor", senderEmail: "d.yates@coldharbourpress.example", flags: "file",
    email: `From: Dominic Yates <d.yates@coldharbourpress.example>
Date: Wed, 25 Feb 2026 at 17:20
Subject: Re: Thank you
To: Fliss Barrington <fliss.barrington@gmail.com>

Dear Fliss,

It was lovely to meet you too, and thank you for your note. I'm afraid I have to disappoint you about Editorial Assistant. We had a second round today without you, which I feel rather bad about, and someone has accepted.

You write well and I'd like to hold on to your sample for freelance reading, if I may.

All good wishes,
Dominic

Dominic Yates
Commissioning Editor, Coldharbour Press

On Tue, 24 Feb 2026 at 09:03, Fliss Barrington <fliss.barrington@gmail.com> wrote:
> Dear Dominic,
>
> Thank you for seeing me yesterday. I hope to hear from you soon.
>
> Fliss Barrington
> Bookseller, Waterstones`,
  },
  {
    company: "BT Group", role: "Digital Engineering Apprentice", candidateName: "Haroon", stage: "interview", flags: "reapply no-feedback",
    email: `Hi Haroon,

Thanks for completing your video interview for our Digital Engineering Apprentice programme at BT Group.

You've done well to get this far. Unfortunately your score means that you won't be going through to the next step this year.

Because so many people take part, we're not able to give one-to-one feedback on video interviews.

Applications for next year's programme open in November and we'd love to see your name again.

The Early Careers team`,
  },
  {
    company: "Sun Pharma", role: "Medical Representative", stage: "interview", senderName: "S. Venkatesh", senderTitle: "Deputy Manager - HR",
    email: `Dear Candidate,

With reference to the walk-in interview you attended at Nagpur for the post of Medical Representative in Sun Pharma, this is to inform that you have not been selected.

Thanking you,

Yours faithfully,
For Sun Pharmaceutical Industries Ltd.

S. Venkatesh
Deputy Manager - HR`,
  },
  {
    company: "Kestrel Insurance", role: "Claims Handler", candidateName: "Niall", stage: "application", flags: "reapply",
    email: `Content-Type: text/plain; charset=3D"utf-8"
Content-Transfer-Encoding: quoted-printable

Hi Niall,

Thank you for applying for the Claims Handler role at Kestrel Insurance. We=
=E2=80=99ve read your application carefully, but we won=E2=80=99t be inviti=
ng you for an interview this time.

We hope you=E2=80=99ll apply for another role with us soon.

Best wishes,
Kestrel Insurance Recruitment Team`,
  },
  // No rejections
  {
    not: true, company: "St Brannock's School", role: "Teacher of Geography", candidateName: "Rhys", senderName: "Alison Perrott",
    senderTitle: "Headteacher",
    email: `Dear Rhys,

Teacher of Geography

Following your interview at St Brannock's School I am delighted to confirm our offer of the above post, subject to satisfactory references and an enhanced DBS check. If the checks prove unsatisfactory the offer will be withdrawn and your application will be regarded as unsuccessful.

Yours sincerely
Alison Perrott
Headteacher`,
  },
  {
    not: true, company: "Cigna", role: "Provider Data Analyst", candidateName: "Renee", senderName: "Kyle Bauer", senderTitle: "Talent Acquisition Partner",
    email: `Hi Renee,

Thank you for your interest in the Provider Data Analyst role at Cigna. We were impressed by your background and would like to schedule a 30-minute phone interview.

Due to high volume we're unable to interview all candidates, so if you are no longer interested please let me know and we will move forward with other candidates.

Kyle Bauer
Talent Acquisition Partner`,
  },
  {
    not: true, company: "Costco Wholesale", role: "Front End Assistant", candidateName: "Miles", flags: "no-reply",
    email: `Costco Wholesale <costco@invalidemail.icims.com>

Dear Miles,

This message confirms receipt of your application for Front End Assistant. Your application will be considered along with others we receive. If you are not selected for an interview, you will not receive any further communication for this opening.

Thank you for your interest in Costco Wholesale.

*** Please do not reply. This mailbox is not monitored. ***`,
  },
  {
    not: true, company: "Northumbria Police", role: "Control Room Operator", candidateName: "Leanne",
    email: `Dear Leanne

I am writing to update you on your application for the role of Control Room Operator with Northumbria Police.

Unfortunately there has been a delay to the process because of the number of applications, and we have not been able to complete the sift by the date we gave you. We are sorry for this. We now expect to let both successful and unsuccessful candidates know by 30 April.

Recruitment Team`,
  },
  {
    not: true, company: "Bain & Company", role: "Associate Consultant", candidateName: "Theo", senderName: "Lucia Moretti",
    email: `Dear Theo,

Thank you again for your final round interviews for the Associate Consultant position at Bain & Company. While we are not in a position to extend an offer today, we were impressed and have placed you on our waitlist. We expect to know by mid-December whether a place has opened up, and I will be in touch either way.

Best,
Lucia Moretti`,
  },
  {
    not: true, role: "Site Supervisor", candidateName: "Neil", senderName: "Gemma", flags: "agency",
    email: `Hi Neil

Really sorry but the client has had to cancel tomorrow's interview for the Site Supervisor job, their ops director is off sick. They still want to see you, can you do Thursday 2pm instead?

Gemma`,
  },
  {
    not: true, company: "Larkhill Academy", role: "Learning Support Assistant", senderName: "Julie Tranter", senderTitle: "HR Officer",
    email: `Dear Mrs. Osborne,

Re: Reference request for Ms Cara Dunne

The above-named has applied to Larkhill Academy for the post of Learning Support Assistant and has given your name as a referee. Please complete the form attached by Friday. We regret that without two references we will be unable to proceed with her appointment.

Julie Tranter
HR Officer`,
  },
  {
    not: true, company: "Capgemini", role: "Associate Analyst", candidateName: "Ritika", flags: "no-reply",
    email: `Dear Ritika,

Congratulations! You have been shortlisted for the online assessment for the role of Associate Analyst at Capgemini. The link is valid for 48 hours. Candidates who do not complete the test in time will not be considered for further rounds.

Please do not reply to this auto-generated mail.

Campus Team`,
  },
  {
    not: true, senderName: "Ollie Crane",
    email: `Hi all,

Turned down for a job lately? You're not alone. In this month's newsletter: five ways to bounce back when they say "we've decided to go with another candidate", plus our hottest roles in Leeds.

• Finance Manager, £55k
• Payroll Lead, £38k

Know someone who's looking? We pay £250 per referral.

Ollie Crane
Crane Search
Unsubscribe | View in browser`,
  },
  {
    not: true, company: "Stripe", role: "Technical Writer", candidateName: "Hana",
    email: `Hi Hana,

We've received your request and withdrawn your application for the Technical Writer role at Stripe. We're sorry that it didn't work out this time, and you will no longer be considered for this position. If you didn't mean to withdraw, you can reply to this email.

Thanks,
Stripe Recruiting`,
  },
  {
    not: true, company: "Lindt", role: "Praktikant Marketing", candidateName: "Mathilda", senderName: "Svenja Roth",
    email: `Dear Mathilda,

thank you for the nice conversation. We would be pleased to offer you the internship as Praktikant Marketing (m/w/d) at Lindt from 1 September. Unfortunately a start in July, as you had wished, is not possible. We ask for your answer until Friday, as otherwise we have to give the place to another candidate.

Best regards
Svenja Roth`,
  },
  {
    not: true, company: "Ocado", role: "Customer Delivery Driver", candidateName: "Femi", flags: "no-reply",
    email: `Ocado Careers <do-not-reply@ocado-careers.example>

Hi Femi,

You're nearly there! You started an application for Customer Delivery Driver at Ocado but haven't finished it. We can't consider your application until it's complete, and the vacancy closes on Sunday.

Finish my application

Ocado Careers`,
  },
  {
    not: true, company: "Teleflex", role: "Quality Engineer", candidateName: "Shreya", senderName: "Brent Colley", senderTitle: "HR Business Partner",
    email: `Shreya,

I'm sorry for the silence. The Quality Engineer position is on hold while Teleflex finalizes next year's budget, so we haven't made a decision and you remain one of our top candidates. I expect to have news in the second week of January.

Brent Colley
HR Business Partner`,
  },
  {
    not: true, company: "Grant Thornton", candidateName: "Jasmine",
    email: `Hi Jasmine,

Welcome to the Grant Thornton talent community! You'll be the first to hear about jobs that match your interests. Joining isn't an application, so please apply to each role that you'd like to be considered for. If you've been unsuccessful with us before, you can apply again after six months.

Grant Thornton Recruitment

Update preferences | Unsubscribe`,
  },
];
