import type { Labeled } from "../emails.ts";

/** Ordinary mail that nothing was learned from and no rule was mended for, so that it tells how well a new email is read. */
export const emails: Labeled[] = [
  {
    company: "Halvorsen Medical", role: "Senior Data Analyst", stage: "application", flags: "no-reply",
    email: `Thank you for applying to Senior Data Analyst (R-0048213) at Halvorsen Medical. After reviewing your application, we have decided to move forward with other candidates.

Please do not reply to this email; this mailbox is not monitored.`,
  },
  {
    company: "Brightlatch", role: "Product Designer", candidateName: "Marisol", stage: "application", flags: "reapply file no-reply",
    email: `From: Brightlatch Hiring Team <no-reply@us.greenhouse-mail.io>
To: Marisol Quintero
Date: Tue, Mar 12, 2024 at 6:02 AM
Subject: Your application to Brightlatch

Hi Marisol,

Thanks so much for taking the time to apply for the Product Designer role at Brightlatch. We know putting an application together takes effort and we don't take that lightly.

We've had an overwhelming response and, unfortunately, we won't be moving forward with your application at this time. We'll hang on to your resume and reach out if something that looks like a better match opens up. In the meantime, keep an eye on brightlatch.com/jobs – we post new openings nearly every week.

Wishing you the best in your search,
The Brightlatch Hiring Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Corvane Logistics", role: "Warehouse Operations Supervisor", stage: "application", flags: "closed",
    email: `Dear Applicant,

This is to notify you that requisition 77120-B, Warehouse Operations Supervisor, Reno NV, has been cancelled by the business. All applications submitted against this requisition, including yours, have been withdrawn from consideration.

Talent Acquisition
Corvane Logistics`,
  },
  {
    company: "Pellworth University", role: "Academic Program Coordinator", candidateName: "Terrence Oyelaran", stage: "application", flags: "internal",
    email: `Dear Terrence Oyelaran,

Thank you for your application for the position of Academic Program Coordinator (Posting S-2291) in the School of Public Health. Unfortunately, you were not chosen. The search has been completed and an internal applicant has been selected for the position.

We appreciate your interest in employment with Pellworth University.

Sincerely,
Office of Human Resources
Pellworth University
An Equal Opportunity Employer`,
  },
  {
    company: "Northgate & Shire Building Society", role: "Mortgage Adviser", candidateName: "Callum", stage: "application", senderName: "Gemma Tillotson", senderTitle: "Resourcing Partner", senderEmail: "gemma.tillotson@ngshire.example", flags: "no-feedback",
    email: `Hi Callum

Thank you for your application for the above role of Mortgage Adviser, which we received on 4 September.

We have now finished shortlisting and I'm sorry to say that on this occasion your application has not been successful. The standard was very high and we could only invite six people to meet us.

Due to the number of applications we get, we're not able to give individual feedback at this stage.

Kind regards

Gemma Tillotson
Resourcing Partner | Northgate & Shire Building Society
T: 01632 960 418
E: gemma.tillotson@ngshire.example

Northgate & Shire Building Society is authorised by the Prudential Regulation Authority. This email and any attachments are confidential.`,
  },
  {
    company: "Trellis Robotics, Inc.", role: "Embedded Software Engineer II", candidateName: "Wei", stage: "application",
    email: `Hi Wei,

We reviewed your application for Embedded Software Engineer II at Trellis Robotics, Inc. and will not be proceeding.

Trellis Robotics Recruiting`,
  },
  {
    company: "Zentrofin Technologies Pvt. Ltd.", role: "Java Backend Developer", candidateName: "Ankit Deshmukh", stage: "application", flags: "file no-reply",
    email: `Dear Ankit Deshmukh,

Greetings from Zentrofin Technologies Pvt. Ltd.!

This has reference to your application for the position of Java Backend Developer (Job Code: ZT/PUN/1183). We regret to inform you that your profile has not been shortlisted for the next round of the selection process, as the same does not match our present requirement.

Your resume shall be retained in our database and you will be intimated in case any suitable vacancy arises in future.

Wishing you all the very best for your future endeavours.

Warm Regards,
Talent Acquisition Group
Zentrofin Technologies Pvt. Ltd.

This is a system generated mail. Kindly do not reply.`,
  },
  {
    company: "Klarbach Messtechnik GmbH", role: "Technical Writer", candidateName: "Tomasz", stage: "application", senderName: "Henrike Vossen", senderTitle: "HR Business Partner",
    email: `Subject: Your application as Technical Writer (m/f/d) - Ref. 2024-118

Dear Tomasz,

many thanks for your application and the interest shown in our company.

We have examined your documents intensively. Unfortunately we have to inform you that we have decided for other applicants whose profile fits even better to our requirements. Please do not understand this as a devaluation of your qualification.

According to the data protection regulations your data will be deleted after six months.

For your further professional way we wish you all the best and much success.

With kind regards

i. A. Henrike Vossen
HR Business Partner

Klarbach Messtechnik GmbH
Sitz: Villingen-Schwenningen, Amtsgericht Freiburg HRB 604211
Geschäftsführer: Dr. Peter Klarbach`,
  },
  {
    company: "Sundial Grocers", role: "Assistant Store Manager", stage: "application", flags: "reapply",
    email: `Thanks for applying to be an Assistant Store Manager at Sundial Grocers! We've decided to go with other applicants for this one, but we're hiring all over the valley. Check out sundialgrocers.example/careers and apply to anything that catches your eye.`,
  },
  {
    company: "Fennimore Health", role: "RN Case Manager", stage: "application", flags: "no-reply closed",
    email: `Fennimore Health Careers <fennimore@myworkday.com>
Re: RN Case Manager - Remote (JR102277)

Hello,

Thank you for your interest in joining Fennimore Health and for submitting an application for the position RN Case Manager - Remote (JR102277).

Unfortunately, due to a change in business needs, we have decided not to fill this position. As a result, your application is no longer being considered. You can view the status of your other applications by signing in to your Candidate Home account.

Regards,
Fennimore Health Talent Acquisition

This message was sent from an automated system. Please do not respond.`,
  },
  {
    company: "Quillstack", role: "Staff Engineer, Payments", candidateName: "Rosalind", stage: "application", senderName: "Devon Abernathy", senderTitle: "Technical Recruiter", flags: "reapply no-feedback",
    email: `Hey Rosalind,

Thank you for applying for our Staff Engineer, Payments opening. I looked through your materials together with the hiring manager, and unfortunately we're going to focus on people who have run card-network integrations at scale.

I know it's frustrating not to hear specifics. With more than 900 applicants for this role we can't provide individual feedback. You're very welcome to throw your hat in the ring again for a different team – we don't hold a previous no against anyone.

Take care,
Devon Abernathy
Technical Recruiter, Quillstack`,
  },
  {
    company: "Borough of Eastmere", role: "Planning Enforcement Officer", stage: "application", flags: "no-feedback no-reply",
    email: `PLEASE DO NOT REPLY TO THIS EMAIL

Dear Applicant

Post: Planning Enforcement Officer
Ref: EM/PLN/0394
Employer: Borough of Eastmere

Thank you for your recent application for the above post. I regret to advise you that you have not been selected for interview.

Owing to the volume of applications we are unable to offer feedback to candidates who are not shortlisted.

Yours sincerely

Recruitment Team
on behalf of the Borough of Eastmere`,
  },
  {
    company: "Ostrava Games", role: "Level Designer", stage: "application", flags: "file",
    email: `Hello! Level Designer applicants have all been reviewed, and yours isn't among the ones we're taking further. We've added you to our talent community so our recruiters can find you when we staff up the next project.
– Ostrava Games`,
  },
  {
    company: "Meridian Trust Bank", role: "Compliance Analyst", candidateName: "Jacqueline", stage: "application", flags: "reapply no-reply internal",
    email: `Subject: Update on your application - Compliance Analyst

Jacqueline,

Thank you for your application for Compliance Analyst. We're sorry to let you know that this position has been filled by a current Meridian Trust Bank employee.

We encourage you to continue to explore opportunities on our career site and to apply for positions that match your skills and interests.

Best,
Meridian Trust Bank Talent Team

Replies to this message are routed to an unmonitored mailbox.
Privacy Statement | Unsubscribe | © 2024 Meridian Trust Bank, Member FDIC`,
  },
  {
    company: "Lumen & Oak", role: "copywriter", candidateName: "Jonah", stage: "application", senderName: "Tabitha Kerr", senderTitle: "Creative Director", senderEmail: "tabitha@lumenandoak.example", flags: "feedback",
    email: `Hi Jonah,

Thanks for sending over your application for the copywriter gig, and for the cover letter in the voice of a disgruntled toaster. It made the rounds here.

We're not going to take it further, I'm afraid: we need somebody who has done long-form B2B and that isn't where your book is. If a few notes on the portfolio would be useful, drop me a line and I'll happily send some.

Tabitha

Tabitha Kerr
Creative Director
Lumen & Oak
tabitha@lumenandoak.example`,
  },
  {
    company: "Cascadia Transit Authority", role: "Bus Operator", stage: "application", flags: "reapply",
    email: `Your application for Bus Operator with the Cascadia Transit Authority did not meet the minimum qualifications listed in the announcement (Class B permit at time of filing). You may reapply when the next recruitment opens.`,
  },
  {
    company: "Vantorix", role: "Customer Success Manager", candidateName: "Alejandro Pineda", stage: "application", flags: "no-reply",
    email: `Vantorix <notifications@hire.lever.co>
to me

Alejandro Pineda,

Thank you for your application to Vantorix for the Customer Success Manager opening. Your background is impressive; unfortunately, after careful consideration we have chosen to pursue other candidates whose experience more closely aligns with our needs at this time.

We wish you success in your career search.

Vantorix People Operations
(no-reply – this inbox isn't monitored)`,
  },
  {
    company: "Isarlicht Energie AG", role: "Junior Controller", candidateName: "Beatriz Fonseca", stage: "application", flags: "reapply file",
    email: `Dear Beatriz Fonseca,

thank you very much for your application for the position Junior Controller (f/m/x) and your patience.

We are sorry that we cannot give you a positive answer today. We would however like to include you in our talent pool, so that we can get back to you with suitable vacancies. For this we need your consent, please click here: https://karriere.isarlicht.example/pool

Of course you can also apply again at any time for other positions which you find on our career page.

Best regards from Munich
Your Recruiting Team

Isarlicht Energie AG | Vorsitzende des Aufsichtsrats: Dr. Carola Nehm | Registergericht München`,
  },
  {
    company: "Pinebrook Software", role: "Sales Development Representative", candidateName: "Darius", stage: "screen", senderName: "Kelsey Nordstrom", senderTitle: "Talent Partner", senderEmail: "knordstrom@pinebrook.example", flags: "reapply",
    email: `Hi Darius,

It was great getting to know you on our call Tuesday! After connecting with the sales leadership team, we've unfortunately decided to move ahead with candidates who have more outbound experience for the Sales Development Representative role.

I really enjoyed our conversation, so please do apply again once you have a year of cold calling under your belt.

Best,
Kelsey

Kelsey Nordstrom (she/her)
Talent Partner | Pinebrook Software
knordstrom@pinebrook.example | 555-0142`,
  },
  {
    company: "Aldergate Analytics", role: "Data Scientist", candidateName: "Mei-Ling", stage: "task", senderName: "Simon Prowse", senderTitle: "Head of Data Science", flags: "feedback",
    email: `Hi Mei-Ling,

Thanks for turning round the take-home so quickly. Two of us marked it independently, and we've concluded that it doesn't quite reach the bar we've set for the Data Scientist post: the model itself was sound but there was leakage between the train and test splits which wasn't picked up.

So I'm afraid we won't be inviting you to the next stage. I'd be glad to spend fifteen minutes on the phone talking through the marking if you'd find that useful.

All the best,
Simon Prowse
Head of Data Science
Aldergate Analytics`,
  },
  {
    company: "CodeHarbor India", role: "SDE-1", candidateName: "Sneha", stage: "task", flags: "no-feedback no-reply",
    email: `Dear Sneha,

Thank you for participating in the online coding assessment conducted by CodeHarbor India on 18th August for the role of SDE-1.

Basis your performance in the assessment, you have not qualified for the technical interview round. Kindly note that the scores are final and individual feedback or scorecards will not be shared.

All the best for your future endeavors.

Regards,
Campus Hiring Team
CodeHarbor India

Note: This is an auto-generated email, please do not reply.`,
  },
  {
    company: "Tallgrass Brewing Collective", role: "line cook", candidateName: "Kayleigh", stage: "task", senderName: "Bo",
    email: `Hey Kayleigh, thanks for coming in for the trial shift Saturday. We talked it over and we're going with somebody else for line cook, sorry. Your check for the hours is at the host stand whenever you want to swing by. – Bo, Tallgrass Brewing Collective`,
  },
  {
    company: "Everline Insurance", role: "Claims Adjuster Trainee", candidateName: "Nathaniel", stage: "screen", senderName: "Patrice Lemoine", senderTitle: "Sr. Recruiter", flags: "closed",
    email: `On Thu, Jan 18, 2024 at 9:40 AM Patrice Lemoine wrote:

> Hi Nathaniel,
>
> Following up on our phone screen from last week. I just got
> word that the Claims Adjuster Trainee class has been put on hold
> as part of a company-wide hiring freeze. Nobody is moving
> forward, so this is no reflection on how you did.
>
> I'm so sorry, I know you were excited about it.
>
> Patrice Lemoine
> Sr. Recruiter
> Everline Insurance`,
  },
  {
    company: "Hollis & Fairburn LLP", role: "Paralegal", candidateName: "Adaeze Nwosu", stage: "task", senderName: "Imogen Strake", senderTitle: "Graduate Recruitment Officer", flags: "reapply",
    email: `Dear Adaeze Nwosu

Paralegal, Commercial Property

Thank you for completing the online situational judgement test as part of your application to Hollis & Fairburn LLP.

Your result was below the benchmark we have set for this intake and I regret that we will therefore not be progressing your application further. You may apply again after a period of twelve months.

Yours sincerely

Imogen Strake
Graduate Recruitment Officer`,
  },
  {
    company: "Nimbuscart", role: "Marketing Operations Manager", candidateName: "Shreya", stage: "screen", senderName: "Trevor Oakes", senderTitle: "Recruiting Lead", senderEmail: "trevor.oakes@nimbuscart.example", interviewers: ["Lindsay Park"], flags: "file no-feedback",
    email: `Shreya,

Thanks for hopping on the recruiter call with Lindsay Park last Friday about Marketing Operations Manager.

Unfortunately we've decided not to continue with next steps. Our policy is not to share detailed feedback at this point in the process, but Lindsay spoke highly of you and we'll keep your resume on file for upcoming openings in growth and lifecycle.

Thanks again for your time.

Trevor Oakes
Recruiting Lead, Nimbuscart
trevor.oakes@nimbuscart.example`,
  },
  {
    company: "Werkhaus Digital GmbH", role: "UX Researcher", candidateName: "Fatima", stage: "task", senderName: "Lennart Böhm", senderTitle: "People & Culture", flags: "feedback",
    email: `Hello Fatima,

thank you again for your case study and the effort you have put into it. The slides were very nice to read.

After an internal discussion we came, to our regret, to the decision to not invite you to the next round for the UX Researcher role. The reason lies mainly in the quantitative part, here other candidates could convince us more.

If you wish, I can give you a more detailed feedback by phone. Just let me know when it suits you.

Kind regards / Viele Grüße
Lennart Böhm
People & Culture

Werkhaus Digital GmbH · Spinnereistr. 7 · Leipzig`,
  },
  {
    company: "Redfern Outdoor", role: "E-commerce Manager", candidateName: "Stephen", stage: "interview", senderName: "Carla Dominguez", senderTitle: "Director of Digital", senderEmail: "carla.dominguez@redfern.example", interviewers: ["Raj Malhotra", "Ellie Simms"], flags: "file",
    email: `Hi Stephen,

Thank you for coming out to Boulder last week to interview for the E-commerce Manager position. Raj Malhotra and Ellie Simms both enjoyed meeting you, and your thoughts on the returns flow have already started a debate here.

I'm sorry to say we've offered the job to another candidate, who accepted yesterday. It was not an easy call. I'd like to keep your information on hand, because we expect to add a marketplace role next year.

Thank you again,
Carla

Carla Dominguez | Director of Digital | Redfern Outdoor
carla.dominguez@redfern.example`,
  },
  {
    company: "St. Brannock's Hospice", role: "Fundraising Manager", candidateName: "Owen", stage: "interview", senderName: "Philippa Dunmore", senderTitle: "Director of Income Generation", flags: "feedback",
    email: `Dear Owen

Thank you for attending interview on Wednesday for the post of Fundraising Manager at St. Brannock's Hospice.

The panel was impressed by your knowledge of legacies and by the warmth with which you spoke about our work. I am sorry to tell you, however, that we have appointed another candidate who had more direct experience of leading a team.

If you would like feedback on your interview please ring my PA, Jean, on 01632 960 077 and she will find us a time.

With very best wishes

Philippa Dunmore
Director of Income Generation`,
  },
  {
    company: "Stratus Aero", role: "Manufacturing Engineer", stage: "interview", flags: "no-reply",
    email: `Dear Candidate,

Thank you for interviewing for the Manufacturing Engineer position (Req 55031) with Stratus Aero. We have selected another candidate for this position.

Stratus Aero Human Resources
Do not reply to this message.`,
  },
  {
    role: "Senior Accountant", candidateName: "Hyun-woo", stage: "interview", senderName: "Monique Baptiste", flags: "internal",
    email: `Hi Hyun-woo,

I wanted to get back to you quickly after Monday's interview. As I mentioned, one of our staff accountants had also put in for the Senior Accountant job, and I'm afraid we've decided to promote her into it.

Thanks for being so well prepared, and good luck out there.

Monique Baptiste`,
  },
  {
    company: "Gantry Cloud", role: "Engineering Manager, Platform", candidateName: "Emeka", stage: "final", senderName: "Josie Whitlock", senderTitle: "Senior Technical Recruiter", interviewers: ["Alan Reyes", "Sunita Krishnan", "Bob Tierney"], flags: "reapply feedback",
    email: `Hi Emeka,

First, thank you. You've given us something like seven hours of your time between the panel with Alan Reyes and Sunita Krishnan and the final round with Bob Tierney, and everybody came away impressed.

After a long debrief, we decided to extend the Engineering Manager, Platform offer to the other finalist. It came down to prior experience with multi-region migrations. Unfortunately there was only one seat.

I'd be more than happy to hop on a call and share feedback from the panel; my calendar link is below. And please, please apply again. I would love to see you here at Gantry Cloud some day.

Warmly,
Josie

Josie Whitlock
Senior Technical Recruiter
calendar.example/josie-w`,
  },
  {
    company: "Thornbury Rail", role: "Signalling Project Engineer", stage: "interview", senderName: "Neil Hathersage", senderTitle: "HR Adviser", senderEmail: "n.hathersage@thornburyrail.example", flags: "no-feedback",
    email: `Dear Mr Banerjee,

Signalling Project Engineer – Ref TR/4471

I refer to your interview on 2 May. The panel has decided not to offer you the position.

Please note that it is not our practice to enter into correspondence regarding interview outcomes or to provide feedback.

Travel expenses may be claimed within 28 days using the enclosed form.

Yours sincerely,

N. Hathersage

Neil Hathersage
HR Adviser, Thornbury Rail
n.hathersage@thornburyrail.example`,
  },
  {
    company: "Bluepine Pediatrics", role: "Front Desk Coordinator", candidateName: "Lacey", stage: "interview", senderName: "Dr. Anita Rosen",
    email: `Hi Lacey, just wanted to let you know we ended up hiring someone else for the Front Desk Coordinator spot. You interviewed great and I'm sorry it didn't work out this time! Dr. Anita Rosen, Bluepine Pediatrics`,
  },
  {
    company: "Infranova Systems", role: "Project Lead – SAP MM", candidateName: "Rohit", stage: "final", senderName: "Kavitha Subramaniam", senderTitle: "Manager - Human Resources", senderEmail: "kavitha.s@infranova.example", interviewers: ["Mr. Venkat Rao"], flags: "file closed",
    email: `Dear Rohit,

Hope you are doing well.

This is with regard to your candidature for the position of Project Lead – SAP MM. We thank you for attending all four rounds including the final discussion with our Delivery Head, Mr. Venkat Rao.

We regret to inform you that due to budget constraints from the client side, the said position has been put on hold until further notice, and hence we are unable to release the offer. Your profile will be kept active in our database and we shall revert to you as and when the position is reopened.

We sincerely regret the inconvenience caused.

Thanks & Regards,
Kavitha Subramaniam
Manager - Human Resources
Infranova Systems
M: +91 00000 00000
kavitha.s@infranova.example

Please consider the environment before printing this e-mail.`,
  },
  {
    company: "Marlowe County Schools", role: "Middle School Science Teacher", candidateName: "Isaiah Brandt", stage: "interview", senderName: "Dr. Gwendolyn Pratt", senderTitle: "Principal", flags: "reapply",
    email: `Dear Isaiah Brandt:

Thank you for meeting with our interview committee regarding the Middle School Science Teacher position at Ridgeview. Another candidate has been recommended to the Board for this position.

Marlowe County Schools anticipates additional openings before August. I encourage you to update your application on the district website and apply for any vacancy for which you are certified.

Sincerely,
Dr. Gwendolyn Pratt
Principal`,
  },
  {
    company: "Fjordlinje Digital", role: "Frontend Developer", candidateName: "Piotr", stage: "interview", senderName: "Annika Sørli", senderTitle: "Talent Acquisition", interviewers: ["Magnus"], flags: "feedback",
    email: `Hey Piotr 👋

Thanks for the tech interview with Magnus yesterday. He liked how you think about state, but we felt the accessibility and testing side isn't where we need it for Frontend Developer, so unfortunately we'll stop the process here.

Want the longer version? Ping me and I'll send you Magnus' notes.

Cheers,
Annika Sørli
Talent Acquisition @ Fjordlinje Digital`,
  },
  {
    company: "Castellan Foods plc", role: "Category Buyer", candidateName: "Hannah", stage: "final", senderName: "Rebecca Aldous", senderTitle: "Talent Acquisition Manager", flags: "reapply feedback internal",
    email: `RE: Category Buyer – outcome

Hi Hannah,

Thanks for your patience while we finished the final stage interviews.

I'm sorry, I know this isn't the news you were hoping for but we've decided to offer the Category Buyer role to an internal candidate. You came a very close second and the panel asked me to say so.

I've got feedback for you and would rather give it over the phone than in writing – are you free Thursday after 3? I'd also really encourage you to look out for the Assistant Category Manager roles, which go live in the new year.

Best wishes
Becky

Rebecca Aldous
Talent Acquisition Manager
Castellan Foods plc
Registered in England & Wales. Registered office: Castellan House, Wharf Road, Grimsby`,
  },
  {
    company: "Orchard Lane Dental Group", role: "Practice Manager", stage: "interview",
    email: `We interviewed several strong people for Practice Manager and the position has been filled. Thank you for your time on the 9th. Orchard Lane Dental Group`,
  },
  {
    company: "Delphi Harbor Capital", role: "Investment Associate", candidateName: "Charlotte", stage: "final", senderName: "Winston Feng", senderTitle: "Vice President, Human Capital", flags: "no-feedback",
    email: `Charlotte,

On behalf of Delphi Harbor Capital, thank you for participating in our superday for the Investment Associate program. The caliber of the final group was exceptional and we regret that we are not able to extend you an offer.

As a matter of firm policy we do not provide feedback to candidates.

Regards,

Winston Feng
Vice President, Human Capital

CONFIDENTIALITY NOTICE: This communication may contain privileged information intended solely for the addressee. Any unauthorized review or distribution is prohibited.`,
  },
  {
    company: "Hofmann & Riedel KG", role: "Export Sales Manager", stage: "interview", senderName: "Sabine Riedel", senderTitle: "Managing Director", senderEmail: "s.riedel@hofmann-riedel.example", interviewers: ["Mr. Gessner"], flags: "file",
    email: `Von: Sabine Riedel <s.riedel@hofmann-riedel.example>
Gesendet: Freitag, 14. Juni 2024 11:27
Betreff: Your interview in our house

Dear Ms. Kowalczyk,

thank you again for the pleasant and open conversation with Mr. Gessner and me on last Tuesday.

As we have several qualified applicants for the Export Sales Manager position, the decision was not easy for us. In the end we have decided for an applicant who already knows the Polish and Baltic markets from own experience. Therefore we must unfortunately cancel you.

With your agreement we would gladly keep your documents in our files in order to contact you if a similar position gets free.

For the future we wish you all the best.

Yours sincerely
Sabine Riedel
Managing Director
Hofmann & Riedel KG`,
  },
  {
    role: "Finance Manager", candidateName: "Sally", stage: "application", senderName: "Darren Cope", senderTitle: "Principal Consultant", senderEmail: "darren.cope@beaconhirst.example", flags: "file feedback agency",
    email: `Hi Sally,

Hope you're well. I've heard back on the Finance Manager role we put you forward for (the manufacturing client in Telford). Unfortunately they've decided not to take your CV to interview on this occasion, they felt you were a bit light on stock accounting.

If you want to run through it give me a bell. I've got you on my system and will be in touch when anything else comes in that fits.

Thanks,

Darren Cope
Principal Consultant
Beacon Hirst Recruitment
darren.cope@beaconhirst.example`,
  },
  {
    company: "Sable Networks", role: "Network Engineer III", candidateName: "Quentin", stage: "interview", senderName: "Tina Marchetti", senderTitle: "Account Manager", flags: "agency closed",
    email: `Quentin,

Quick update from Sable Networks: they loved your interview, but corporate pulled the funding for the Network Engineer III contract this morning and the req is closed. Nothing you or I could have done.

Tina Marchetti
Account Manager
Apexline Staffing`,
  },
  {
    role: "Legal Counsel", stage: "application", flags: "no-feedback no-reply agency",
    email: `Dear Candidate,

Thank you for submitting your CV to Garrick Stone Legal Search in response to our advertisement for Legal Counsel (our client: a global energy business).

We have reviewed your details against our client's brief and will not be putting your application forward. Due to the number of responses, we are unable to comment on individual applications.

Garrick Stone Legal Search

This is an automated message from an unmonitored address.`,
  },
  {
    company: "Aurelia Pharma", role: "Quality Assurance Executive", candidateName: "Farhan", stage: "final", senderName: "Nidhi Kapoor", senderTitle: "Sr. Consultant", flags: "reapply agency internal",
    email: `Dear Farhan,

Trust this mail finds you well.

With reference to your final round with our client Aurelia Pharma for the position of Quality Assurance Executive, we have received the feedback from their HR. They have decided to close the position with an internal resource from their Baddi plant.

We understand that it is disheartening. Request you to kindly go through the other openings on our portal and apply for the ones which are of your interest.

Regards,
Nidhi Kapoor
Sr. Consultant
TalentSetu Placements`,
  },
  {
    company: "Whitcombe Homes", role: "Site Manager", candidateName: "Mick", stage: "interview", senderName: "Jordan Pell", senderTitle: "Recruitment Consultant", senderEmail: "jordan@keystone-build.example", interviewers: ["Dave Orrell"], flags: "agency",
    email: `Hi Mick

No joy with Whitcombe Homes mate, sorry. Dave Orrell said you came across well when you met him but he's gone with a Site Manager who's done timber frame.

Speak soon

Jordan Pell
Recruitment Consultant, Keystone Build Recruitment
jordan@keystone-build.example`,
  },
  {
    not: true, company: "Larkspur Biosciences", role: "Research Associate I", candidateName: "Naomi", stage: "application", flags: "no-reply",
    email: `Hi Naomi,

Thank you for applying to Larkspur Biosciences! We've received your application for Research Associate I and a member of our team will review it shortly. Because of the number of applications we receive, we may not be able to respond to everyone, but if your skills match what we need we'll be in touch to schedule a call.

The Larkspur Biosciences Talent Team

This is an automated email. Please do not reply.`,
  },
  {
    not: true, company: "Wexcombe District Council", role: "Housing Options Officer", candidateName: "Abdul Rahman", stage: "application", senderName: "Lorraine Giddings", senderTitle: "HR Assistant", senderEmail: "lorraine.giddings@wexcombe.example",
    email: `Dear Abdul Rahman

Housing Options Officer

Thank you for your application for the above post. I am pleased to invite you to an interview on Monday 17 June at 10.15am at the Council Offices, Market Street. The panel will be Susan Marsh, Housing Needs Manager, and Peter Lyle, Team Leader.

Please bring proof of your right to work in the UK. If you cannot attend on this date, we regret that we will not be able to offer an alternative.

Yours sincerely

Lorraine Giddings
HR Assistant, Wexcombe District Council
lorraine.giddings@wexcombe.example`,
  },
  {
    not: true, company: "Paxonode", role: "Site Reliability Engineer", candidateName: "Luciana", stage: "interview", senderName: "Grant Sizemore", senderTitle: "Recruiter",
    email: `Hey Luciana,

I know you've been waiting to hear from us since your interview last week and I'm sorry it's taking so long. Two of the folks on the panel are out sick, so the debrief got pushed to Wednesday. You're still very much in consideration for Site Reliability Engineer.

I'll get back to you by Friday at the latest.

Grant Sizemore
Recruiter, Paxonode`,
  },
  {
    not: true, company: "Copperfield Hotels", role: "Night Auditor", stage: "interview", senderName: "Yvonne Tran", senderTitle: "General Manager",
    email: `Hi! We were all so happy to meet you. I'd like to offer you the Night Auditor position at Copperfield Hotels, $19.50/hr, starting the 3rd. Call me and let me know! Yvonne Tran, General Manager`,
  },
  {
    not: true, company: "Tessaly Software", role: "Business Analyst", candidateName: "Gaurav", stage: "application", flags: "no-reply",
    email: `Dear Gaurav,

Congratulations! Your application for the position of Business Analyst at Tessaly Software has been shortlisted for the online aptitude test.

Test window: 22nd July, 10:00 AM to 23rd July, 10:00 AM IST
Duration: 75 minutes

Kindly ensure that your webcam is working. Candidates who do not take the test in the given window will not be considered further.

All the best!
Team HR, Tessaly Software
(This is a system generated mail, please do not reply.)`,
  },
  {
    not: true, company: "Meadowlark Financial", role: "Relationship Banker", candidateName: "Renee", stage: "application", senderName: "Chris Dalgaard", senderTitle: "Talent Acquisition Specialist", senderEmail: "cdalgaard@meadowlark.example",
    email: `From: Chris Dalgaard <cdalgaard@meadowlark.example>
Subject: Need to move our call

Hi Renee,

Unfortunately something has come up and I won't be able to make our 2 pm tomorrow to talk about your application for Relationship Banker. Would Thursday or Friday morning work instead? So sorry for the short notice.

Chris Dalgaard
Talent Acquisition Specialist
Meadowlark Financial`,
  },
  {
    not: true, company: "Ironbridge Press", role: "Commissioning Editor", candidateName: "Leo", stage: "interview", senderName: "Fiona Ballantyne", senderTitle: "Publishing Director",
    email: `Dear Leo,

Thank you for coming in to talk to us about the Commissioning Editor vacancy. We've decided to appoint someone with a longer list behind them to that job, but we were all so taken with you that we would like to offer you something else: we have funding for a Development Editor, on a slightly lower salary, and we'd love it to be you.

Could you come in on Friday to talk about it? I do hope you'll say yes.

Warm wishes
Fiona Ballantyne
Publishing Director
Ironbridge Press`,
  },
  {
    not: true, company: "Stourvale NHS Foundation Trust", role: "Healthcare Assistant", candidateName: "Precious", stage: "interview", senderName: "Bernadette Quirke", senderTitle: "Recruitment Officer",
    email: `Dear Precious

Thank you for attending your interview for the post of Healthcare Assistant (Ref 412-HCA-90).

I am pleased to tell you that the panel considered you appointable. Although all the current vacancies have been allocated to higher scoring candidates, you have been placed on our reserve list for six months. If a post becomes available you will be offered it without having to be interviewed again.

You do not need to do anything now.

Kind regards
Bernadette Quirke
Recruitment Officer
Stourvale NHS Foundation Trust`,
  },
  {
    not: true, flags: "no-reply",
    email: `5 new jobs for "office administrator" near Tulsa, OK

Office Administrator – Prairie Dental Partners – $18-22/hr
Administrative Assistant – Haskell Oil Tools – Full-time
Front Office Manager – Riverwalk Vet – Urgently hiring
Executive Assistant – Undisclosed – Remote
Receptionist – Tri-County Law – Part-time

You're receiving this because you created a job alert on JobLantern. Manage alerts | Unsubscribe
Do not reply to this email.`,
  },
  {
    not: true, company: "Elbkontor Reederei GmbH", role: "Crewing Coordinator", candidateName: "Ivan Petrenko", stage: "application", senderName: "Wiebke Thomsen", senderTitle: "Personnel Department",
    email: `Dear Ivan Petrenko,

we have received your application as Crewing Coordinator with thanks. Because of the holiday season the check of the documents will still take some time, we ask for your understanding and patience. You will unsolicited hear from us by the end of August.

With kind regards
Wiebke Thomsen
Personnel Department
Elbkontor Reederei GmbH`,
  },
  {
    not: true, company: "Hightide Media", role: "Video Producer", candidateName: "Skye", stage: "screen", senderName: "Jamal Everett", senderTitle: "Executive Producer",
    email: `Hi Skye,

Great chatting on the phone the other day! We'd like to move you to the next step for Video Producer, which is a short paid edit test. You'll find the footage and brief in the folder below. Please send your cut by Monday at noon; it shouldn't take more than three hours.

After that you'd meet Dana Whitfield and the rest of the team.

Jamal Everett
Executive Producer, Hightide Media`,
  },
  {
    not: true, role: "Payroll Specialist", candidateName: "Vikram", senderName: "Rhonda Eckert", senderTitle: "Staffing Manager", senderEmail: "reckert@trueline-staffing.example", flags: "agency",
    email: `Hi Vikram,

I came across your resume and have a Payroll Specialist opening with a client in Plano that looks like a nice fit. Hybrid, $70-75K, full benefits. Do you have ten minutes today or tomorrow?

Rhonda Eckert
Staffing Manager
Trueline Staffing
reckert@trueline-staffing.example`,
  },
  {
    not: true, company: "Dunmoor Distillery", role: "Visitor Centre Supervisor", candidateName: "Grant", stage: "final", senderName: "Ailsa McCrae", senderTitle: "Visitor Experience Manager",
    email: `Hi Grant,

Just to keep you in the loop: we've seen everyone for the final round now and you're one of two we can't choose between. We haven't offered it to anybody yet, sorry! Ewan wants to sleep on it over the weekend, so please bear with us till Tuesday.

Ailsa McCrae
Visitor Experience Manager, Dunmoor Distillery

> On 6 Nov, Grant wrote:
> Hi Ailsa, is there any news about the Visitor Centre Supervisor job?`,
  },
  {
    not: true, company: "Kestrel Mobility Pvt Ltd", role: "Area Sales Manager", candidateName: "Manish", stage: "interview", senderName: "Sandeep Bhatia", senderTitle: "AGM - HR", senderEmail: "sandeep.bhatia@kestrelmobility.example", interviewers: ["Mr. Arvind Joshi"],
    email: `Dear Manish,

Further to your interview with Mr. Arvind Joshi, we are pleased to inform you that you have been selected for the post of Area Sales Manager with Kestrel Mobility Pvt Ltd. Please find attached the offer letter. You are requested to share the signed copy within 3 working days, failing which the offer shall stand withdrawn.

Kindly share the last three months' salary slips also.

Regards,
Sandeep Bhatia
AGM - HR
sandeep.bhatia@kestrelmobility.example`,
  },
  {
    not: true, company: "Summit Ridge Credit Union", role: "Teller", stage: "application", flags: "no-reply",
    email: `Your application for Teller at Summit Ridge Credit Union is incomplete. Please log in and answer the remaining 4 questions by 11:59 PM Sunday or it will not be considered. Do not reply to this message.`,
  },
];
