import type { Labeled } from "../emails.ts";

/** Everyday mail for a fifth time, a third of it with no word of regret; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Harrow & Pike", role: "Junior Quantity Surveyor", candidateName: "Aled", stage: "interview", senderName: "Bethan Price", senderTitle: "Office Manager", flags: "feedback",
    email: `Hi Aled,

Good to meet you on Thursday, and thanks for coming all that way.

Gareth has gone with someone who already has site experience, so it's a no from us for the Junior Quantity Surveyor job this time. If it would help to hear how you came across, give me a bell on 01792 555 018.

All the best
Bethan Price
Office Manager
Harrow & Pike`,
  },
  {
    company: "Kestrel Freight", role: "Dispatcher", candidateName: "Marcus", stage: "application", flags: "no-reply reapply",
    email: `From: Kestrel Freight Careers <donotreply@kestrelfreight.com>
Subject: Dispatcher (Req #40211)

Marcus,

We got a lot of interest in the Dispatcher opening and yours is not one of the applications we are taking further.

Other openings are listed at kestrelfreight.com/jobs and you can use the same profile for any of them.

Kestrel Freight Careers`,
  },
  {
    company: "St. Brigid's Primary School", role: "Class Teacher", stage: "interview", senderName: "Fr. Colm Hayes", senderTitle: "Chairperson, Board of Management",
    email: `Dear Ms. O'Dowd,

I refer to your recent interview for the position of Class Teacher at St. Brigid's Primary School.

The Board of Management has now ratified the appointment of another candidate. I wish to thank you for your interest in our school and for the care that you took in preparing for the interview.

Yours sincerely,

Fr. Colm Hayes
Chairperson, Board of Management`,
  },
  {
    company: "Loomwell", role: "Frontend Engineer", candidateName: "Aditi", stage: "task", senderName: "Jules", flags: "feedback",
    email: `hey Aditi!

thanks so much for the take-home, Ben and I went through it together on friday. the drag and drop bit was lovely.

we're going to stop here though. we need someone for the Frontend Engineer role who can hit the ground running on accessibility from week one and that wasn't where the submission was strongest.

totally up for jumping on a 15 min call to go through our notes if that'd be useful?

jules
loomwell`,
  },
  {
    company: "Stadtwerke Brüggen", role: "Netzplaner", stage: "interview", senderName: "Katrin Sommer", senderTitle: "Human Resources",
    email: `Dear Dr. Weiss,

thank you once more for the pleasant conversation and for your interest in Stadtwerke Brüggen.

We had the opportunity to get to know several very good applicants for the position Netzplaner (m/w/d). After intensive consultation we have come to a decision that did not fall on you. Please do not regard this as a judgement of your person or of your qualification.

Your application documents will be deleted after six months in accordance with data protection law.

With kind regards

i. A. Katrin Sommer
Human Resources
Stadtwerke Brüggen GmbH`,
  },
  {
    role: "Payroll Specialist", candidateName: "Denise", stage: "interview", senderName: "Mark Thistle", senderTitle: "Senior Consultant", senderEmail: "mark@brightpathrecruitment.co.uk", flags: "agency file",
    email: `From: Mark Thistle <mark@brightpathrecruitment.co.uk>
To: Denise Fairley
Subject: Payroll Specialist - feedback from client

Hi Denise

I've finally heard back from my client. They liked you but they're going ahead with the other person they saw, who has run Sage 200 before.

I know you'll be gutted. I've got you on my list for anything similar that comes in.

Speak soon

Mark Thistle
Senior Consultant
Brightpath Recruitment`,
  },
  {
    company: "Zenmark Technologies", role: "QA Engineer", stage: "interview", flags: "no-reply",
    email: `Dear Candidate,

Greetings from Zenmark Technologies!!

This is with reference to the interview you had with us for the profile of QA Engineer. We wish to inform you that your profile has not been shortlisted for the next round.

We appreciate your interest in Zenmark and wish you success in your career.

Regards,
Team HR

Note: This is a system generated mail, kindly do not respond.`,
  },
  {
    company: "The Copper Kettle", role: "weekend barista", candidateName: "Lou", stage: "interview", senderName: "Nan",
    email: `Hiya Lou, it was lovely having you in on Sunday. I've given the weekend barista hours to a lad who did it at his last place, I hope you'll understand. Pop in for a coffee on me. Nan x

The Copper Kettle`,
  },
  {
    company: "Meridian Health Network", role: "Patient Access Representative II", candidateName: "Yolanda", stage: "application", flags: "reapply",
    email: `Meridian Health Network
Status Update

Dear Yolanda,

Your application for Patient Access Representative II (Job ID 2291-B) has been reviewed. Your status is now: Not Selected.

We invite you to view our current openings and apply for positions that fit your background.

Thank you,
Talent Acquisition
Meridian Health Network

This email was sent to yolanda.m@example.com. Unsubscribe | Privacy`,
  },
  {
    company: "Tidewater Aquarium", role: "Education Coordinator", candidateName: "Pilar", stage: "final", senderName: "Dana Whitcomb", senderTitle: "Director of Learning", interviewers: ["Omar", "Dr. Sung"], flags: "reapply",
    email: `Dear Pilar,

I wanted to write to you myself rather than leave this to HR.

You were one of two people who made it to the final round for the Education Coordinator position, and Omar, Dr. Sung and I talked about it for most of a day. In the end we offered it to the other finalist, and she has accepted.

Your tide pool lesson is the best I have seen in an interview. Should we hire again next spring, I would love to see your name in the pile.

Warmly,

Dana Whitcomb
Director of Learning
Tidewater Aquarium`,
  },
  {
    company: "Bolt & Barrow", role: "Store Manager", candidateName: "Kieran", stage: "screen", senderName: "Tasha",
    email: `Hi Kieran

Thanks for the chat on the phone on Monday about the Store Manager job at Bolt & Barrow.

I've spoken to the area manager and she would like to see people who've run a bigger team, so I won't be booking you in for a face to face.

Good luck with the search
Tasha`,
  },
  {
    company: "Federal Bureau of Land Surveys", role: "Cartographic Technician", stage: "application",
    email: `Dear Mr. Ellery:

This is in reference to your application for Cartographic Technician, GS-1371-07, announcement number FBLS-26-0417.

You were rated eligible, but were not referred to the selecting official. No further action will be taken on your application.

Thank you for your interest in the Federal Bureau of Land Surveys.

Human Resources Office`,
  },
  {
    company: "Plotline", role: "Data Engineer", candidateName: "Sofia", stage: "interview", senderName: "Ravi Menon", senderTitle: "Head of Data", flags: "closed file",
    email: `Hi Sofia,

A short and not very happy mail. Our board asked us on Monday to stop all hiring, and that includes the Data Engineer position you interviewed for with us. Nobody will be hired for it.

You had done nothing wrong and I would have liked to go on. If the freeze is lifted I will write to you before I write to anyone else, if that is all right with you.

Ravi Menon
Head of Data, Plotline`,
  },
  {
    company: "Aster Bank", role: "Relationship Manager", candidateName: "Vikram Shetty", stage: "interview", senderName: "Sneha Kulkarni", senderTitle: "Manager - Talent Acquisition", flags: "internal",
    email: `Dear Mr. Vikram Shetty,

Thank you for your time during the interview process for the role of Relationship Manager with Aster Bank.

Please note that the position has since been filled through an internal job posting. Accordingly we are closing your candidature.

We wish you all the very best for your future endeavours.

Warm regards,
Sneha Kulkarni
Manager - Talent Acquisition
Aster Bank Ltd.`,
  },
  {
    company: "University of Easton", role: "Lecturer in Soil Science", stage: "application", flags: "no-feedback",
    email: `Dear Dr Achebe

Lecturer in Soil Science (ref. 88412)

The shortlisting panel has now met. I am writing to let you know that you have not been shortlisted for this post on this occasion.

Because of the number of applications the panel is not able to comment on individual applications.

We thank you for your interest in the University of Easton.

Recruitment Team`,
  },
  {
    company: "Fieldnote", role: "Product Manager", candidateName: "Hana", stage: "interview", senderName: "Chris Delgado", senderTitle: "VP Product", flags: "feedback reapply",
    email: `Hana,

I owe you an answer. We talked it through this morning and landed on the other candidate for the Product Manager seat. It was close enough that two of us argued for an hour.

The gap, since you asked me to be straight with you: pricing. You'll get there.

Happy to say more by phone. And please try us again in a year.

Chris Delgado
VP Product, Fieldnote`,
  },
  {
    company: "Nordhavn Logistics", role: "driver apprenticeship", candidateName: "Piotr", stage: "application",
    email: `Hello Piotr

All places on our driver apprenticeship have gone now. We had 214 people for 6 places.

Nordhavn Logistics`,
  },
  {
    company: "Greenacre Care", role: "Night Support Worker", candidateName: "Blessing", stage: "interview", senderName: "Julie Tanner", senderTitle: "Registered Manager", flags: "reapply feedback",
    email: `Dear Blessing,

Re: Night Support Worker

Thanks for coming in to see me and Sharon. After the interviews I have decided to offer the post elsewhere.

You came over really well with the residents, it is the medication training that let you down. Once you've got your Level 2 please ring me and we'll look at it again.

I can go through your interview scores with you if you want.

Julie Tanner
Registered Manager
Greenacre Care`,
    interviewers: ["Sharon"],
  },
  {
    company: "Notion Labs", role: "Community Lead", candidateName: "Emre", stage: "screen", senderName: "Paige Turner", senderTitle: "Recruiter",
    email: `On Wed, Apr 8, 2026 at 4:41 PM Paige Turner <paige@makenotion.com> wrote:
> Hi Emre,
>
> It was great to speak with you about the Community Lead role at Notion Labs last week!
>
> The team has been hearing from a lot of folks and we're going to focus on people who've built a community from zero. So this will be the end of the road for this one.
>
> Rooting for you,
> Paige Turner
> Recruiter`,
    senderEmail: "paige@makenotion.com",
  },
  {
    company: "Brewster County Library", role: "Circulation Clerk", stage: "application", flags: "file",
    email: `Dear Applicant:

The Brewster County Library has completed its selection for Circulation Clerk (part-time). You were not chosen for this position. Your application will remain active for 12 months and will be considered should a similar vacancy occur.

Human Resources`,
  },
  {
    company: "Quill & Sons", role: "Bookkeeper", stage: "interview", senderName: "Peter Quill", senderTitle: "Partner",
    email: `Dear Mrs Adeyemi,

I enjoyed our talk last week very much. My brother and I have been back and forth over the Bookkeeper's position and we feel that what the practice needs just now is someone full time, which you told us frankly you could not do.

I am grateful for your candour and I hope you find hours that suit you.

Yours sincerely,
Peter Quill
Partner
Quill & Sons`,
  },
  {
    company: "Orbitel", role: "Network Operations Analyst (Remote, EMEA)", candidateName: "Tomás", stage: "application", flags: "no-reply reapply",
    email: `Hi Tomás,

Thanks for your interest in Orbitel and our Network Operations Analyst (Remote, EMEA) role.

We have taken a look at your resume and we don't see a fit right now. That can change quickly, so please check our jobs page from time to time.

Cheers,
Orbitel Talent

--
Sent via Lever. Replies to this address are not monitored.`,
  },
  {
    company: "Hallmark Dental Group", candidateName: "Chloe", stage: "interview", senderName: "Amanda",
    email: `Hi Chloe, sorry it's taken me so long to come back to you!! We've been short staffed (obviously lol). The partners picked somebody who can start straight away as your notice is 8 weeks. So sorry lovely, you'd have been great on the desk. Amanda, Hallmark Dental Group`,
  },
  {
    company: "Ravensworth Engineering", role: "Graduate Mechanical Engineer", candidateName: "Joseph", stage: "task", flags: "no-feedback reapply",
    email: `Dear Joseph,

Thank you for completing the online assessments for the Graduate Mechanical Engineer programme at Ravensworth Engineering.

Your results did not reach the benchmark that we have set for this stage, and your application has therefore been brought to a close. We are unable to share scores.

You may apply again from September.

Early Careers Team
Ravensworth Engineering plc`,
  },
  {
    company: "Solano Winery", candidateName: "Becca", stage: "interview", senderName: "Gina Solano", flags: "file",
    email: `Becca -
You're great. You're also gone all of August, and August is when I need hands. So not this summer. I'm keeping your number for harvest though, expect a text in September.
Gina Solano
Solano Winery`,
  },
  // None of these is a rejection.
  {
    not: true, company: "Lindqvist Foods", role: "Food Technologist", candidateName: "Amira", senderName: "Oskar Lund", senderTitle: "HR Business Partner", stage: "interview",
    email: `Dear Amira,

Thank you for a very good second interview. Unfortunately I could not reach you by telephone today, so I write instead: we would like to offer you the position of Food Technologist, starting on 1 September.

The contract is attached. Please let me know by Friday whether you accept.

Kind regards,
Oskar Lund
HR Business Partner
Lindqvist Foods`,
  },
  {
    not: true, company: "Perrin Legal", role: "Paralegal", candidateName: "Theo", stage: "application", flags: "no-reply",
    email: `Dear Theo,

Thank you for applying for the role of Paralegal at Perrin Legal. We have received your application.

Due to the volume of applications, only those selected for interview will be contacted. If you have not heard from us within three weeks, please assume that you have not been successful on this occasion.

Perrin Legal Recruitment
Please do not reply to this message.`,
  },
  {
    not: true, company: "Aurelia Hotels", role: "Guest Relations Manager", candidateName: "Nadia", stage: "interview", senderName: "Simone Roux",
    email: `Hi Nadia,

A quick note to say that we have not forgotten you. We are still seeing two other candidates for the Guest Relations Manager role at Aurelia Hotels and expect to decide by the 20th. Sorry for the wait.

Simone Roux`,
  },
  {
    not: true, company: "Cobalt Games", role: "Level Designer", candidateName: "Finn", stage: "screen", senderName: "Mei Tan", senderTitle: "Talent Partner",
    email: `Hi Finn,

Great speaking with you yesterday. The team would like to move ahead and send you a short design task for the Level Designer position at Cobalt Games. You'd have a week. We can't pay for it, unfortunately, but it should not take more than three hours.

Does that work?

Mei Tan
Talent Partner`,
  },
  {
    not: true,
    email: `Dear Ms Carver,

Thank you for your application for a tenancy at 14 Mill Lane. After careful consideration the landlord has decided to proceed with another applicant.

We wish you every success in your search.

Hartley Lettings`,
  },
  {
    not: true, company: "Wexford Pharma", role: "Regulatory Affairs Officer", stage: "interview", senderName: "Claire Nolan",
    email: `Dear Dr. Iyer,

We have to move your interview for the Regulatory Affairs Officer position at Wexford Pharma. Unfortunately Dr. Moran is not available on Tuesday. Would Thursday at 10:00 suit you?

Regards,
Claire Nolan`,
  },
  {
    not: true, role: "Office Administrator", senderName: "Jasmine Cole",
    email: `Dear Mr. Abbott,

Thank you for offering me the Office Administrator role. After careful consideration I have decided to decline, as I have accepted another position. I'm sorry for any inconvenience.

Kind regards,
Jasmine Cole`,
  },
  {
    not: true, company: "Vantage Rail", role: "Signalling Technician", candidateName: "Gethin", stage: "interview", senderName: "Rhys Morgan", senderTitle: "Resourcing Advisor",
    email: `Hi Gethin,

Further to your interview for Signalling Technician with Vantage Rail, you have been placed on our reserve list. This means that you met the standard, but all current places are filled. If a place comes free within six months we will offer it to you.

Rhys Morgan
Resourcing Advisor`,
  },
];
