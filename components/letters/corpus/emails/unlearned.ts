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
  {
    company: "Brightwater Logistics", role: "Inventory Control Specialist", candidateName: "Marisol", stage: "application", flags: "reapply",
    email: `Hi Marisol,

Thank you for applying to the Inventory Control Specialist opening at Brightwater Logistics. We know it takes time to put an application together and we appreciate the effort.

Unfortunately, we will not be moving forward with your candidacy for this position. We had a large number of applicants and had to make some hard choices along the way.

New roles are posted on our careers page most weeks, so please keep an eye on it and apply to anything that fits your background.

Best of luck with your search,
The Brightwater Logistics Talent Team`,
  },
  {
    company: "Corvane Analytics", role: "Data Quality Analyst II", stage: "application",
    email: `Hello,

Thank you for your application for Data Quality Analyst II at Corvane Analytics. After reviewing the resumes we received, we have decided to proceed with candidates whose experience more closely lines up with what the team needs right now.

We appreciate your interest in Corvane Analytics and wish you success in your job search.

Corvane Analytics Recruiting`,
  },
  {
    company: "Hollis & Tarrant", role: "Accounts Payable Specialist", stage: "application", flags: "reapply no-reply",
    email: `Dear Applicant,

Thank you for your interest in a career with Hollis & Tarrant and for applying to the position of R-0048817 Accounts Payable Specialist (Omaha, NE).

We have completed our review of applications for this requisition. Unfortunately, you have not been selected for further consideration.

We encourage you to visit our career site to view other opportunities that may match your skills and interests. You can also log in to your candidate home account at any time to check the status of other applications.

Thank you again for considering Hollis & Tarrant.

Sincerely,
Talent Acquisition
Hollis & Tarrant

This email was intended for the addressee only. Replies to this message are undeliverable and will not reach Human Resources. Please do not reply.`,
  },
  {
    company: "Junipero", stage: "application",
    email: `Hi there,

Thanks so much for taking the time to apply to Junipero! Our team looked over your application carefully, and we've decided not to move forward at this time.

We're a small company and we hire slowly, so most of the time the answer comes down to fit with a very specific need rather than to anything about your experience.

Thanks again for thinking of us. We're rooting for you.

Team Junipero`,
  },
  {
    company: "Easterly Federal Credit Union", role: "Member Services Representative", stage: "application", flags: "no-reply",
    email: `From: Easterly FCU Careers <donotreply@easterlyfcu-jobs.example>
Sent: Tuesday, March 4, 2025 6:02 AM
To: rkwilder71@mailbox.example
Subject: Update on your application - Member Services Representative (Req 2291)

Dear Candidate,

Thank you for applying for the Member Services Representative position at Easterly Federal Credit Union.

We had a strong response to this posting and have given each application a thorough review. Unfortunately, we have chosen to pursue other applicants whose qualifications better meet our current needs.

We appreciate the time you invested in applying and wish you the best in your future endeavors.

Human Resources
Easterly Federal Credit Union`,
  },
  {
    company: "Palisade Robotics", candidateName: "Tobin", stage: "application", flags: "file",
    email: `Tobin,

We're sorry to let you know that we won't be taking your application to Palisade Robotics any further. The applicant pool was very competitive this time, and only a handful of people could be invited to the next step.

With your permission we'll keep your resume in our system for the next twelve months and reach out if something comes up that looks like a good match. If you'd rather we didn't, just change the setting in your profile.

Take care,
Palisade Robotics People Ops`,
  },
  {
    company: "Lindqvist Software", role: "Senior Frontend Engineer", candidateName: "Anjali", stage: "application",
    email: `> Hi Anjali,
>
> Thank you for your interest in Lindqvist Software and the Senior
> Frontend Engineer role. We've had a chance to review your
> background, and while it is impressive, we are going to focus on
> candidates with deeper experience in design systems for this
> particular opening.
>
> We really do appreciate you taking the time to apply, and hope
> you find a great next step soon.
>
> Regards,
> Lindqvist Software Hiring Team
>
> --
> Sent by Greenhouse on behalf of Lindqvist Software`,
  },
  {
    company: "Marlowe Home Goods", role: "Assistant Store Manager", stage: "application",
    email: `<div style="font-family:Arial,sans-serif;font-size:14px">Hello,<br><br>Thank you for your application to the <b>Assistant Store Manager</b> position with Marlowe Home Goods.&nbsp;We appreciate your interest in joining our store team.<br><br>Unfortunately, after reviewing your application, we have determined that we will be moving ahead with other candidates for this location.&nbsp;<br><br>Thank you again for your time, and we hope to see you in our stores.<br><br>Marlowe Home Goods Hiring</div>
<img src="https://track.mhg-mail.example/o/9f2c.gif" width="1" height="1" alt="">`,
  },
  {
    company: "St. Bruno Regional Medical Center", role: "Patient Access Coordinator", stage: "application",
    email: `Dear Applicant:

Thank you for your interest in employment with St. Bruno Regional Medical Center. Your application for Patient Access Coordinator - Emergency Dept (PRN, Nights) has been reviewed by our recruitment staff.

At this time the position has been filled by another applicant. Your application will remain visible in your candidate profile, and you may update or withdraw it whenever you like.

We appreciate your interest in St. Bruno and in caring for our community.

Recruitment Services
St. Bruno Regional Medical Center`,
  },
  {
    company: "Veridex Payments", role: "Risk Operations Associate", candidateName: "Desmond", stage: "application", senderName: "Caitlyn Brouwer", senderTitle: "Talent Acquisition Partner",
    email: `Hi Desmond,

Thank you for applying to the Risk Operations Associate role here at Veridex Payments. I wanted to get back to you sooner rather than later.

We've reviewed your resume against what the hiring manager is looking for and unfortunately we won't be moving you to the interview stage. The team needs someone with hands-on chargeback experience from day one, and several applicants came in with a few years of it.

I appreciate your patience and wish you well out there.

Thanks,
Caitlyn Brouwer
Talent Acquisition Partner, Veridex Payments`,
  },
  {
    company: "Pell Harbor Ferries", role: "Deckhand", stage: "application", flags: "no-reply",
    email: `Your application for Deckhand (Seasonal) at Pell Harbor Ferries has been reviewed and you were not selected for an interview. This mailbox is not monitored.`,
  },
  {
    company: "Tamarack Outfitters", stage: "application", flags: "reapply",
    email: `Thank you for applying to Tamarack Outfitters!

Unfortunately, we're not able to move forward with your application at this time. We receive thousands of applications every season and can only speak with a small portion of the people who would like to work with us.

Please don't let this stop you from applying again. Open positions are always listed at careers.tamarackoutfitters.example, and you're welcome to apply for as many as you like.

See you on the trail,
Tamarack Outfitters Recruiting

You are receiving this email because you applied for a job at Tamarack Outfitters. Manage preferences | Unsubscribe`,
  },
  {
    company: "Kessington State University", role: "Academic Program Coordinator", candidateName: "Lorraine Pettibone", stage: "application",
    email: `Dear Lorraine Pettibone,

Thank you for your application for the position of Academic Program Coordinator (Posting S01966P) in the College of Education at Kessington State University.

The search committee has concluded its review, and another candidate has accepted the position. The quality of the applicants made the committee's work a difficult one.

We thank you for the interest you have shown in Kessington State University and wish you well in your professional endeavors.

Sincerely,

Office of Human Resources
Kessington State University
An Equal Opportunity Employer`,
  },
  {
    company: "Dunmore County Library System", role: "Youth Services Librarian", stage: "application",
    email: `RE: Youth Services Librarian

Dear Applicant,

We have finished screening applications for the above position with the Dunmore County Library System. We regret to inform you that you are not among the applicants who will be invited to interview.

Thank you for your application and for your interest in public service.

Dunmore County Library System
Human Resources Division
1400 Court St., 2nd Floor`,
  },
  {
    company: "Opaline Health", role: "Implementation Consultant", candidateName: "Farrah", stage: "application", flags: "closed",
    email: `Hi Farrah,

Thank you for your interest in the Implementation Consultant position at Opaline Health, and for your patience while we worked through applications.

Unfortunately, due to a shift in our business priorities, we've made the decision to close this role and will not be filling it this year. This is in no way a reflection on your experience.

We know this isn't the news you were hoping for. Thank you for considering Opaline Health as the next step in your career.

Warmly,
Opaline Health Talent`,
  },
  {
    company: "Grayfox Energy", stage: "application", flags: "reapply file no-reply",
    email: `Thank you for your recent application to Grayfox Energy.

We have reviewed your qualifications and have elected to pursue other candidates for this opening. Your information will be retained in our talent database, and a recruiter may contact you if a position becomes available that matches your profile.

In the meantime, please feel free to search current openings on the Grayfox Energy careers site and set up email notifications.

Grayfox Energy Talent Acquisition

*** This is an automated message. Please do not reply to this email. ***`,
  },
  {
    company: "Summerlin Foods", role: "Quality Assurance Supervisor", stage: "application", flags: "reapply no-reply",
    email: `Subject: Your application to Summerlin Foods
From: Summerlin Foods <summerlinfoods@myworkday.example>
Date: Fri, 17 Jan 2025 03:14:55 -0600

Dear Job Seeker,

Thank you for submitting your application for the position of Quality Assurance Supervisor - 2nd Shift at our Fremont plant. At Summerlin Foods our people are the key to feeding families well, and we are honored that you would like to be one of them.

Our recruiting team considers many factors when reviewing applications, among them relevant experience, education, certifications, shift availability and distance to the work site. After careful consideration of all of these, we have unfortunately decided not to move forward with your application for this position.

This decision applies only to the position named above. If you have applied for other positions with us, you will hear from us separately about each one. We also invite you to look at our other openings at jobs.summerlinfoods.example. Positions are added daily, and you may be a great fit for one of them.

Thank you again for your interest in Summerlin Foods.

Talent Acquisition Team
Summerlin Foods

Summerlin Foods is an Equal Opportunity Employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or protected veteran status.

Privacy: We process the personal information you provide in accordance with our Applicant Privacy Notice. California residents may request access to or deletion of their information at any time.

Please do not respond to this message. This mailbox is not monitored.`,
  },
  {
    company: "Nimbus & Oak", stage: "application", flags: "reapply",
    email: `Hello and thank you for applying to Nimbus & Oak.

We've now gone through all of the applications for the role and selected a small group of people to talk to. Yours won't be progressing on this occasion.

Want to stay in the loop? Check nimbusandoak.example/careers for roles in design, retail and operations, or follow us on LinkedIn.

Nimbus & Oak People Team

Unsubscribe from hiring emails  |  Privacy policy  |  88 Water St, Brooklyn, NY`,
  },
  {
    company: "Tilework", role: "Customer Success Manager", stage: "application",
    email: `Hey, thanks for applying for Customer Success Manager at Tilework. Unfortunately we won't be moving forward, but good luck with everything!`,
  },
  {
    company: "Ferrous Ridge Construction", role: "Project Estimator", candidateName: "Keith", stage: "application", senderName: "Walt Grabowski", senderTitle: "HR Manager", senderEmail: "wgrabowski@ferrousridge.example", flags: "reapply",
    email: `Keith,

Thank you for sending us your application for Project Estimator. We had over sixty resumes come in, and we'll be interviewing candidates with a heavier background in sitework and utilities.

We have other jobs opening up this spring, so check the Careers tab on our website in a month or so and feel free to put your name in again.

Walt Grabowski
HR Manager
Ferrous Ridge Construction
wgrabowski@ferrousridge.example
Office 555-0148`,
  },
  {
    company: "Auberge Media Group", candidateName: "Priscilla", stage: "application",
    email: `Hello Priscilla,

We appreciate your interest in Auberge Media Group. We carefully reviewed your application and unfortunately, your qualifications do not match our needs for this role at this time.

Because of the number of applications we get, we can't always write the personal note that each one deserves. Please know that yours was read by a member of our team.

We wish you every success in your career search.

Sincerely,
Auberge Media Group Human Resources`,
  },
  {
    company: "Kitefin", role: "Founding Designer", candidateName: "Mateo", stage: "application", senderName: "Sunniva Rask", senderTitle: "Co-founder",
    email: `Hi Mateo,

Thanks for applying for the Founding Designer role. I read every application myself, and yours was one I went back to a couple of times. I'm sorry to say we're going to go another direction. We're looking for someone who has shipped hardware-adjacent interfaces before, and that turned out to matter more to us than we knew when we wrote the post.

I loved the transit map project, by the way. Please keep making things like that.

Sunniva Rask
Co-founder, Kitefin`,
  },
  {
    company: "City of Larkhaven", role: "Water Treatment Operator I", stage: "application", flags: "no-reply",
    email: `NOTICE OF APPLICATION STATUS

Position: Water Treatment Operator I
Department: Public Utilities
Agency: City of Larkhaven

Thank you for your interest in employment with the City of Larkhaven. Your application materials have been evaluated. Based on the information you submitted, you do not meet one or more of the minimum qualifications listed in the job bulletin, and your application will not be forwarded to the hiring department.

You may view the status of your application by logging in to your account.

Human Resources Department
City of Larkhaven

Please do not reply to this email. The address is used for outgoing notices only.`,
  },
  {
    company: "Stonebridge Aerostructures", role: "Manufacturing Engineer", stage: "application", flags: "no-feedback",
    email: `Dear Applicant,

Thank you for your interest in Stonebridge Aerostructures and for the time you spent applying for the Manufacturing Engineer position (Job ID 77310).

Every application is reviewed by a recruiter and, where the basic qualifications are met, by the hiring manager. Although your background is impressive, we have unfortunately decided to continue with other candidates for this opening. Due to the volume of applications we receive, we are unable to provide individual feedback on our decisions.

We thank you for your understanding and wish you continued success.

Stonebridge Aerostructures
Global Talent Acquisition

CONFIDENTIALITY NOTICE: This message may contain information that is privileged or confidential. If you are not the intended recipient, any review, copying or distribution of it is prohibited. Please delete it and notify the sender.

Beware of recruitment fraud. Stonebridge Aerostructures never asks applicants for payment or bank details and only makes offers following an interview. Stonebridge Aerostructures, 2200 Airpark Rd, Wichita, KS`,
  },
  {
    company: "Penhallow District Council", role: "Planning Enforcement Officer", stage: "interview", senderName: "Gwen Trevaskis", senderTitle: "Development Control Manager", senderEmail: "gwen.trevaskis@penhallow.example", flags: "feedback",
    email: `Dear Ms Okafor

Planning Enforcement Officer - PD/417

Thank you for attending the interview for the above post last Wednesday. The panel enjoyed meeting you and was grateful for the trouble you had taken in preparing.

Unfortunately, on this occasion you have not been successful. The standard was high and the successful candidate was able to show more experience of appeals work.

If you would find it helpful to have some feedback on your interview, please ring me on 01632 960184 or drop me a line and I will be glad to go through it with you.

Yours sincerely

Gwen Trevaskis
Development Control Manager
Penhallow District Council
gwen.trevaskis@penhallow.example`,
  },
  {
    company: "Wrenfield Hospice", role: "Volunteer Coordinator", candidateName: "Bethan", stage: "interview", senderName: "Alison Moorcroft", senderTitle: "Head of Community", interviewers: ["Roy"], flags: "reapply",
    email: `Dear Bethan,

Thank you for coming in to see Roy and me on Monday about the Volunteer Coordinator post. It was lovely to hear about the lunch club and everything you've done there.

I'm sorry to say that we've offered the job to somebody else. It was a close run thing, and we both felt that you'd settle in well at Wrenfield Hospice, so I do hope you won't be put off. Vacancies go up on the Work With Us page of our website and we'd be pleased to hear from you again.

With very best wishes,
Alison

Alison Moorcroft
Head of Community
Wrenfield Hospice
Registered charity. Please consider the environment before printing.`,
  },
  {
    company: "Castleton Brewing Co", role: "Trade Sales Executive", stage: "screen", senderName: "Jonny Ashdown",
    email: `Hi there,

Thanks for the phone chat on Thursday about the Trade Sales Executive job. We're going to take forward a couple of people who already have accounts in the North East.

Thanks again and all the best with the hunt.

Cheers,
Jonny Ashdown
Castleton Brewing Co`,
  },
  {
    company: "Vaktram Technologies Pvt. Ltd.", stage: "interview", flags: "reapply",
    email: `Dear Candidate,

Greetings from Vaktram Technologies Pvt. Ltd.!

This is with reference to the technical interview you attended at our Pune office on 12th February. We thank you for your time and for the interest shown in our organisation.

Unfortunately, your candidature has not been shortlisted for the further rounds. You may kindly visit our careers page for other suitable openings and apply for the same after a cooling period of six months.

We wish you all the very best for your future endeavours.

Thanks & Regards,
Talent Acquisition Team
Vaktram Technologies Pvt. Ltd.`,
  },
  {
    company: "Sahyog Learning", role: "Content Developer - Physics", candidateName: "Harshit", stage: "task", senderName: "Meenal Karandikar", senderTitle: "Assistant Manager - HR", flags: "no-feedback",
    email: `Dear Harshit,

Thank you for submitting the sample chapter and the question set for the post of Content Developer - Physics at Sahyog Learning.

Our subject experts have evaluated the same. We regret to inform you that we will not be able to take your application ahead. Kindly note that it is not possible for us to share individual comments on the assignments as more than two hundred were received.

We appreciate your efforts and wish you good luck.

Warm regards,
Meenal Karandikar
Assistant Manager - HR`,
  },
  {
    company: "Haldern Prüftechnik GmbH", role: "Service Technician", stage: "interview", senderName: "Sabine Oltmanns", senderTitle: "HR Business Partner",
    email: `Dear Mr. Brandhoff,

thank you very much for the interesting conversation at our site in Haldern and for the interest in our company.

After intensive discussion we have unfortunately to inform you that we have decided in favour of another applicant for the position Service Technician (m/f/d). Please do not see this as a judgement about your qualification.

Your documents will be deleted in accordance with data protection rules six months after the end of the procedure.

We wish you all the best and much success for your professional future.

Kind regards

i. A. Sabine Oltmanns
HR Business Partner

Haldern Prüftechnik GmbH
Geschäftsführer: Dr. Uwe Terbrüggen
Amtsgericht Kleve HRB 00000`,
  },
  {
    company: "Isarwerk AG", role: "Product Owner Charging Solutions", candidateName: "Ewa Maciejewska", stage: "final", senderName: "Dr. Florian Hübschmann", senderTitle: "Head of Digital Products", interviewers: ["Ms. Reindl", "Mr. Sandoval"], flags: "file",
    email: `Dear Ewa Maciejewska,

many thanks for the final round on Friday and for the presentation you gave to Ms. Reindl, Mr. Sandoval and myself. We were impressed with how quickly you found your way into our topics.

You were one of two persons left in the process, and the decision was not easy for us. In the end we have chosen the other candidate for the position of Product Owner Charging Solutions, because she brings already several years in the energy sector. I regret very much that I cannot give you better news.

If you agree, we would gladly take you up in our talent pool and contact you as soon as a comparable vacancy exists. A short answer to this mail is enough.

Best regards from Munich

Dr. Florian Hübschmann
Head of Digital Products
Isarwerk AG`,
  },
  {
    company: "Bürgel & Söhne", role: "Export Clerk", stage: "screen", senderName: "Kathrin Lampe", senderTitle: "Personalreferentin", senderEmail: "k.lampe@buergel-soehne.example",
    email: `Dear Mr Yildirim,

thank you for our telephone call on 6 May and the open answers to my questions.

For the position as Export Clerk we need somebody who can start at the latest in July. As your notice period runs until the end of September, we can unfortunately not consider you further in this case.

For your further way I wish you all the best.

With kind regards
Kathrin Lampe
Personalreferentin
Bürgel & Söhne
Tel. +49 (0)40 5550 117
k.lampe@buergel-soehne.example`,
  },
  {
    role: "Management Accountant", candidateName: "Rukhsana", stage: "application", senderName: "Dominic Sayle", senderTitle: "Senior Consultant", flags: "file agency",
    email: `Hi Rukhsana

Thank you for your application for the Management Accountant vacancy we are handling in the Leeds area.

My client has now looked through the CVs we sent over. Unfortunately yours hasn't made the shortlist, as they are set on someone from a manufacturing background.

I'll keep your details on our database and will be in touch as and when something more suitable lands on my desk.

Kind regards

Dominic Sayle
Senior Consultant
Aire Finance Recruitment`,
  },
  {
    company: "Pinecrest Dental Partners", role: "Regional Office Manager", candidateName: "Joanne", stage: "interview", senderName: "Tamika Rowland", senderTitle: "Account Executive", senderEmail: "trowland@keelstaffing.example", interviewers: ["Dr. Vance"], flags: "agency",
    email: `Joanne,

I heard back from Pinecrest Dental Partners this morning about the Regional Office Manager job. Unfortunately they've gone with another candidate. Dr. Vance said you interviewed well and that she liked your energy, but the person they picked has run multiple locations before.

I know you were excited about this one, and you did everything right on your end. Thank you for being so easy to work with.

Tamika Rowland
Account Executive | Keel Staffing
trowland@keelstaffing.example
555-0172

How did I do? Rate your recruiter here.`,
  },
  {
    company: "Ormsby Rail Services", role: "Fleet Engineering Manager", candidateName: "Callum", stage: "final", senderName: "Hugh Lattimer", senderTitle: "Director", flags: "agency internal",
    email: `Callum,

Tried your mobile but it went to voicemail, so here it is in writing.

Ormsby Rail Services came back to me after Tuesday's final interviews. They have given the Fleet Engineering Manager job to the chap who has been acting up in it since the autumn. You were the only external candidate to get that far, and they had nothing but good things to say about how you handled the depot questions.

I know you'd set your heart on it. Have a pint on me, and I'll try you again tomorrow.

Hugh

Hugh Lattimer
Director, Lattimer Keane Search`,
  },
  {
    stage: "screen", senderName: "Shruti Balan", senderTitle: "Sr. Recruiter", flags: "file agency",
    email: `Greetings,

This is in continuation to our telephonic discussion last week regarding the opening with our client, a leading MNC in Chennai.

We have got an update from the client's side that unfortunately your profile is not getting processed further since the budget for the position is not matching with your expected CTC.

Your CV is in our database and we will surely get back to you for any other relevant requirement.

Regards,
Shruti Balan
Sr. Recruiter
Manthra HR Consultants`,
  },
  {
    company: "Dovetail Labs", role: "Backend Engineer", candidateName: "Chidi", stage: "task", senderName: "Ingrid Fallon", senderTitle: "Engineering Manager", senderEmail: "ingrid@dovetaillabs.example", flags: "feedback",
    email: `Hi Chidi,

Thanks for sending this over, and for turning it around so fast. Two of us went through your solution and ran it. It's clean and the tests were a pleasure to read.

Unfortunately we've decided not to go on to interviews for the Backend Engineer position. We were looking for a bit more around failure handling in the queue worker, and a few other submissions went deeper there. I'm happy to jump on a 15-minute call and walk you through our notes if that's useful to you.

Best,
Ingrid

Ingrid Fallon
Engineering Manager, Dovetail Labs
ingrid@dovetaillabs.example

On Sun, Sep 14, 2025 at 9:41 PM Chidi Nwachukwu <chidi.n@postbox.example> wrote:
> Hi Ingrid,
>
> Here's the repo with my take-home. The README covers how to run it
> and what I'd do with more time. Let me know if anything doesn't work.
>
> Thanks,
> Chidi Nwachukwu
> Software Engineer
> 555-0119`,
  },
  {
    role: "Legal Secretary", candidateName: "Elspeth", stage: "interview", senderName: "Maureen Fitch", flags: "agency",
    email: `Hi Elspeth,

Just a quick note on the Legal Secretary position. The firm made their choice last night and I'm sorry, it isn't you this time. They liked you a lot in the interview but wanted someone with more litigation filing experience.

I'm sending your resume to two other firms downtown today, so hang in there.

Maureen Fitch
Gavel Legal Placements`,
  },
  {
    company: "Sable Point Insurance", candidateName: "Andre", stage: "interview", senderName: "Devorah Linz", senderTitle: "Recruiter", interviewers: ["Marcus", "Yuki"], flags: "reapply",
    email: `Hi Andre,

Thank you for taking the time to interview with Marcus and Yuki and for your interest in Sable Point Insurance. It was a pleasure getting to know you.

After meeting with several qualified people, the team has decided to extend an offer to another candidate. This was not an easy decision, and we were all glad to have had the chance to talk with you.

We'd welcome you to apply for future openings. You can see everything we have available at sablepoint.example/careers.

Best regards,
Devorah Linz
Recruiter
Sable Point Insurance`,
  },
  {
    company: "Hotel Larrabee", stage: "interview", senderName: "Stacy Quintero", senderTitle: "Asst. General Manager",
    email: `Good afternoon,

Following up on your email below. Unfortunately we went with someone else after the interviews last week. We should have let you know earlier. Thank you for coming in and we wish you the best.

Stacy Quintero
Asst. General Manager
Hotel Larrabee

-----Original Message-----
From: Perry Dussault
Sent: Monday, June 2, 2025 10:17 AM
To: Front Office Hiring
Subject: Checking in

Hello,

I interviewed on May 22 and wanted to see if there was any news. I'm still very interested.

Thank you,
Perry Dussault
555-0163`,
  },
  {
    not: true, company: "Quillon Biosciences", role: "Research Associate II", candidateName: "Naveen", stage: "interview", senderName: "Bernadette Achterberg", senderTitle: "Senior HR Generalist", interviewers: ["Dr. Solis"],
    email: `Hi Naveen,

It was great speaking with you this afternoon. As discussed, everyone who interviewed you came away impressed, Dr. Solis in particular, and we are delighted to offer you the position of Research Associate II at Quillon Biosciences.

Your formal offer letter is attached. The base salary is $78,500, with a start date of Monday, April 21. Please sign and return it by end of day Friday. The offer is contingent on a background check.

Let me know if you have any questions at all!

Bernadette Achterberg
Senior HR Generalist
Quillon Biosciences`,
  },
  {
    not: true, company: "Fernhollow Schools Trust", role: "Finance Assistant", candidateName: "Iestyn Probert", stage: "application", senderName: "Pauline Dacre", senderTitle: "School Business Manager",
    email: `Dear Iestyn Probert,

Thank you for your application for the post of Finance Assistant. Following shortlisting, I am pleased to invite you to interview on Tuesday 18 November at 10.20am at the Trust office.

You will meet Mr Gandy and Mrs Osei. There will be a short Excel exercise beforehand. Please bring proof of your right to work and original certificates.

We had a large number of applicants and unfortunately cannot offer alternative dates. Please confirm by return that you will attend.

Yours sincerely

Pauline Dacre
School Business Manager
Fernhollow Schools Trust`,
  },
  {
    not: true, company: "Midvale Botanical Garden", role: "Horticulturist", stage: "application",
    email: `Thank you for applying for the position of Horticulturist at Midvale Botanical Garden.

We have received your application and it will be reviewed against the requirements of the position. Unfortunately, because of the number of applications we receive, we are not able to contact every applicant personally. If your qualifications match our needs, a member of our staff will reach out to schedule an interview.

We appreciate your interest and wish you the best of luck in your job search.

Midvale Botanical Garden Human Resources`,
  },
  {
    not: true, company: "Trellis Freight", role: "Dispatch Coordinator", candidateName: "Shawna", stage: "application", flags: "no-reply",
    email: `Hi Shawna,

Thanks for your interest in Trellis Freight! We've received your application for Dispatch Coordinator and our team will review it shortly.

If you're not selected for this position, we'll keep your resume on file and you can keep an eye on our jobs page as we add new openings.

Regards,
Trellis Freight

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    not: true, company: "Albion Sensor Systems", role: "Applications Engineer", candidateName: "Greta", stage: "interview", senderName: "Nikhil Rao-Bennett", senderTitle: "Talent Partner",
    email: `Hi Greta,

A quick update on Applications Engineer. Unfortunately things are moving slower than I promised you when we wrapped up your second interview. Our VP is traveling and has two more people to meet before the group makes a decision, so I don't expect to have an answer before the 14th.

You are still very much under consideration, and I'm sorry to keep you waiting. If you get another offer in the meantime, please tell me right away.

Thanks for bearing with us,
Nikhil Rao-Bennett
Talent Partner, Albion Sensor Systems`,
  },
  {
    not: true, flags: "no-reply",
    email: `Your job alert: "warehouse supervisor" within 25 miles of Dayton, OH

7 new jobs match your search

Warehouse Supervisor - Nights
Calloway Distribution | Dayton, OH | $58K - $66K
Apply now

Shift Lead, Fulfillment
Bexley Parcel | Fairborn, OH | Posted 2 days ago
Apply now

Receiving Supervisor
Truax Auto Parts | Springfield, OH | Actively hiring
Apply now

See all 7 jobs

Not what you're looking for? Edit this alert or unsubscribe. This email was sent from an address that can't receive replies.`,
  },
  {
    not: true, company: "Parley", role: "Junior Copywriter", candidateName: "Sami", stage: "application", senderName: "Odette",
    email: `Hi Sami,

We enjoyed your application for the Junior Copywriter role and would like to see how you work. Attached is a short writing exercise: three headlines and one product email. It shouldn't take you more than ninety minutes, and there's no trick to it.

Could you get it back to me by Wednesday noon? After that we'll choose who to move forward with and let everyone know either way.

Have fun with it,
Odette
Parley`,
  },
  {
    not: true, role: "Site Reliability Engineer", candidateName: "Wiktor", stage: "application", senderName: "Gareth Penrose", senderTitle: "Principal Consultant", flags: "agency",
    email: `Hi Wiktor,

Good news, my client likes your CV for the Site Reliability Engineer role and would like a 30 minute Teams call with you this week. They have turned down most of the others I put forward, so well done.

Can you do Thursday at 2pm or Friday at 11am? I'll send over the job spec again and a few pointers on who you'll be speaking to.

Cheers
Gareth Penrose
Principal Consultant
Bluestile Technology Recruitment`,
  },
  {
    not: true, company: "Merrow & Flint", role: "Graduate Surveyor", candidateName: "Zainab", senderName: "Harriet Colebrook", senderTitle: "Recruitment Co-ordinator",
    email: `Hi Zainab,

I'm really sorry for the short notice, but unfortunately Mr Flint has been called away to a site and we won't be able to go ahead with your interview for the Graduate Surveyor position tomorrow morning.

Would Monday at 9.30 or Tuesday at 3 work for you instead? Same place, same format.

Apologies again for messing you about.

Harriet Colebrook
Recruitment Co-ordinator
Merrow & Flint`,
  },
  {
    not: true, company: "Nordhafen Logistik SE", role: "Supply Chain Planner", stage: "application",
    email: `Dear Mr Castellanos,

thank you for your application as Supply Chain Planner (m/w/d) and for the trust you place in Nordhafen Logistik SE.

We will check your documents carefully. As we have received very many applications, this may take up to four weeks, and we ask for a little patience. You will hear from us without being asked as soon as a decision is made.

Information on how we process your data can be found in our privacy notice for applicants.

Kind regards
Your Recruiting Team
Nordhafen Logistik SE`,
  },
];
