import type { Labeled } from "../emails.ts";

/** The mailboxes of four people, with what gets pasted around a message; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  // Manchester.
  {
    company: "Ashdown Housing Association", role: "Income Officer", candidateName: "Farida", stage: "interview", senderName: "Lyndsey Booth", senderTitle: "HR Advisor", senderEmail: "l.booth@ashdownha.org.uk", flags: "feedback",
    email: `From: Lyndsey Booth <l.booth@ashdownha.org.uk>
Sent: 14 May 2026 16:52
To: Farida Khan
Subject: RE: Interview outcome - Income Officer

Hi Farida

Hope you're well. Further to your interview on Monday for the Income Officer post, I'm sorry to let you know that you've not been successful this time. It was a strong field and the successful candidate had more experience of universal credit.

The panel's feedback was that you interviewed really well. Happy to arrange a call with Graham if you'd like more detail.

Kind regards
Lyndsey

Lyndsey Booth | HR Advisor
Ashdown Housing Association
T: 0161 555 0112
Working days: Mon-Thurs`,
  },
  {
    company: "Greggs", role: "Team Member", candidateName: "Farida", stage: "application", flags: "no-reply reapply",
    email: `Greggs Careers <noreply@careers.greggs.example>
to me

Hi Farida,

Thanks for applying to be a Team Member with Greggs.

We've had loads of applications for this shop and we won't be taking yours any further on this occasion. Don't let that put you off applying to another of our shops, there's a list at careers.greggs.example.

Good luck with your job search!

Greggs Recruitment Team`,
  },
  {
    company: "Manchester Royal Infirmary", role: "Ward Clerk (Band 3)", stage: "application", flags: "no-feedback",
    email: `Dear Ms Khan,

Job Reference: 349-MRI-6612
Job Title: Ward Clerk (Band 3)

Thank you for your application for the above post at Manchester Royal Infirmary. After careful consideration of the person specification I regret to inform you that you have not been shortlisted for interview.

Owing to the number of applications received we are unable to provide individual feedback at this stage.

Yours sincerely

Recruitment Services`,
  },
  {
    role: "Credit Controller", candidateName: "Farida", stage: "interview", senderName: "Jordan Pyke", senderTitle: "Recruitment Consultant", flags: "agency",
    email: `Hi Farida,

Just heard back from the client re Credit Controller. Not good news I'm afraid, they've gone with somebody who can start Monday as they were desperate. They did say you came across really professionally at interview.

Chin up, something else will come along.

Jordan Pyke
Recruitment Consultant
Sent from my iPhone`,
  },
  {
    company: "Tameside College", role: "Learning Mentor", candidateName: "Farida", stage: "interview", senderName: "Dr P. Ormerod", senderTitle: "Head of Student Services", flags: "internal",
    email: `Dear Farida

Learning Mentor - Tameside College

Thank you for coming in to meet the students and for the lovely way in which you ran the circle time.

We were in the end persuaded by an internal applicant who has been covering the post since September. You ran her very close.

I wish you well.

Dr P. Ormerod
Head of Student Services`,
  },
  {
    not: true, company: "Northern Rail Catering", role: "Customer Host", candidateName: "Farida", senderName: "Sue Ashby",
    email: `Hi Farida

Thanks for your application for the Customer Host role with Northern Rail Catering. We'd like to invite you to an assessment morning at Piccadilly on 3 June at 09:30. Unfortunately we can't offer an alternative date.

Please bring photo ID.

Sue Ashby`,
  },
  {
    not: true, company: "Bury Council", role: "Benefits Assessor", flags: "no-reply", candidateName: "Farida Khan",
    email: `Dear Farida Khan

Thank you for submitting your application for Benefits Assessor at Bury Council (ref BC/2231).

The closing date is 12 June. If you have not been contacted by 30 June you should assume that your application has been unsuccessful.

This is an automated message. Please do not reply.`,
  },
  // Columbus, Ohio.
  {
    company: "Buckeye Federal Credit Union", role: "Member Services Rep", candidateName: "Terrence", stage: "screen", senderName: "Molly Sandoval", senderTitle: "Talent Acquisition Specialist",
    email: `Hi Terrence!

Thanks again for hopping on the phone with me last Thursday to talk through the Member Services Rep opening here at Buckeye Federal Credit Union.

I shared my notes with the branch manager and she's decided to bring in a few folks with prior teller experience. I know that's not what you were hoping for.

Wishing you nothing but the best!

Molly Sandoval
Talent Acquisition Specialist
Buckeye Federal Credit Union
614-555-0177`,
  },
  {
    company: "Target", role: "Executive Team Leader", candidateName: "Terrence", stage: "application", flags: "no-reply",
    email: `---------- Forwarded message ---------
From: Target Careers <donotreply@target.example>
Date: Fri, May 8, 2026 at 6:03 AM
Subject: Your application status
To: <t.boyd@example.com>

Hello Terrence,

We appreciate your interest in the Executive Team Leader position (R0000381176) at Target. At this time we've decided to pursue other candidates.

Thank you,
Target Talent Acquisition

© 2026 Target. 1000 Nicollet Mall, Minneapolis, MN`,
  },
  {
    company: "Oakline Software", role: "Implementation Specialist", candidateName: "Terrence", stage: "final", senderName: "Priscilla Novak", senderTitle: "Director of Customer Success", interviewers: ["Dave", "Shreya"], flags: "reapply feedback",
    email: `Terrence,

This is a hard one to write. After the final panel we went back and forth between you and one other person, and we're going to make the offer to them.

Dave and Shreya both said they'd work with you in a heartbeat. If the Implementation Specialist team grows in Q4 like we expect, I'm calling you, and I want you to throw your name in.

I'm around Friday afternoon if you want to talk through what tipped it.

Priscilla Novak
Director of Customer Success
Oakline Software`,
  },
  {
    company: "Franklin County", role: "Benefits Eligibility Caseworker", stage: "application",
    email: `NOTICE OF RESULTS

Dear Applicant,

Thank you for your interest in employment with Franklin County. This is to inform you that the position of Benefits Eligibility Caseworker, PCN 40211, has been filled and you were not the successful applicant.

Franklin County Human Resources
An Equal Opportunity Employer`,
  },
  {
    company: "Lou's Auto Body", candidateName: "Terrence", stage: "interview", senderName: "Lou",
    email: `Hey Terrence its Lou from Lou's Auto Body, good talkin to you Tuesday. Went with my nephews buddy for the front counter, he's done it before. Good luck man`,
  },
  {
    company: "Nationwide Pediatrics", role: "Medical Biller", candidateName: "Terrence", stage: "interview", senderName: "Angela Fusco", senderTitle: "Practice Administrator", flags: "closed file",
    email: `Good afternoon Terrence,

I wanted to circle back with you regarding the Medical Biller position you interviewed for at Nationwide Pediatrics. Corporate has frozen all open headcount through year end, so we will not be filling it.

I'd like to hang on to your resume and reach out if they give me the position back.

Angela Fusco
Practice Administrator`,
  },
  {
    not: true, candidateName: "Terrence", senderName: "Priscilla Novak",
    email: `Hi Terrence,

Thanks for your patience. We're a bit behind on the Implementation Specialist search because two of our interviewers were out sick. You're still very much in the mix and I'll have an update by Wednesday.

Priscilla Novak`,
    role: "Implementation Specialist",
  },
  {
    not: true,
    email: `Hi Terrence, thanks for your interest in the apartment on Neil Ave. Unfortunately we've decided to go with another applicant. We'll refund your application fee. - Campus Rentals`,
    candidateName: "Terrence",
  },
  // Pune.
  {
    company: "Infovista Technologies Pvt. Ltd.", role: "Java Developer", candidateName: "Rohan", stage: "interview", senderName: "Meghna Deshpande", senderTitle: "HR Executive", flags: "reapply",
    email: `Dear Rohan,

Greetings of the day!

With reference to the interview held on 11th May 2026 for the position of Java Developer at our Pune office, we regret to inform you that you could not clear the second technical round.

You may re-apply after a cooling period of six months.

Thanks & Regards,
Meghna Deshpande
HR Executive
Infovista Technologies Pvt. Ltd.`,
  },
  {
    company: "Kirloskar Agro Ltd.", role: "Area Sales Officer", candidateName: "Rohan Kale", stage: "application", flags: "file",
    email: `Dear Mr. Rohan Kale,

We thank you for evincing interest in our organization. We have perused your profile for the post of Area Sales Officer and find that the same does not match our present requirement. We have retained your resume in our data bank and shall revert in case of suitable vacancy.

For Kirloskar Agro Ltd.,
Authorised Signatory
Human Resource Department`,
  },
  {
    company: "Zapkart", role: "Operations Associate", candidateName: "Rohan", stage: "task", senderName: "Aditya", flags: "no-feedback",
    email: `Hi Rohan,

Thanks for submitting the case study for Operations Associate at Zapkart. The hiring team has gone through all 140 submissions and yours did not make the final list.

We can't share individual comments given the numbers.

Best,
Aditya
Team Zapkart`,
  },
  {
    role: "Data Analyst", candidateName: "Rohan", stage: "interview", senderName: "Swati Bhosale", senderTitle: "Senior Recruiter", senderEmail: "swati@talentbridge.example", flags: "agency",
    email: `Dear Rohan,

PFB update on your candidature for Data Analyst with our client (a leading bank).

Status: L2 Reject
Client remarks: SQL to be improved.

Kindly share your updated CV in case of any change in current CTC / notice period.

Regards,
Swati Bhosale
Senior Recruiter
TalentBridge Consultants
swati@talentbridge.example`,
  },
  {
    company: "Sahyadri Hospitals", role: "Accounts Executive", stage: "interview", flags: "closed no-reply",
    email: `Dear Candidate,

This has reference to your interview for the post of Accounts Executive at Sahyadri Hospitals. Kindly note that the said vacancy has been put on hold by the management till further orders, hence your candidature cannot be processed further.

HR Department
(This is a system generated mail. Kindly do not reply.)`,
  },
  {
    not: true, company: "Infovista Technologies", role: "Java Developer", candidateName: "Rohan", senderName: "Meghna Deshpande", stage: "interview",
    email: `Dear Rohan,

Congratulations!! You have cleared the first technical round for Java Developer at Infovista Technologies. Your second round is scheduled on 11th May at 4 PM over MS Teams. In case you are not able to attend, kindly inform in advance.

Regards,
Meghna Deshpande`,
  },
  {
    not: true,
    email: `Dear Sir/Madam,

We regret to inform you that your loan application no. 88291 could not be approved as it does not meet the eligibility criteria.

Team Lending`,
  },
  // Stuttgart.
  {
    company: "Hofmann Messtechnik GmbH", role: "Junior Product Manager", stage: "interview", senderName: "Dr. Ralf Hofmann", senderTitle: "Managing Director",
    email: `Dear Ms. Yilmaz,

thank you very much for your visit and for the interest that you have shown in our company.

We have not taken the decision easily. In the overall picture we see another applicant slightly in front, because he already knows the optics market, and we will fill the position of Junior Product Manager with him.

Please do not be discouraged. For your further professional path we wish you all the best.

With kind regards
Dr. Ralf Hofmann
Managing Director
Hofmann Messtechnik GmbH
Sitz der Gesellschaft: Stuttgart · HRB 44218`,
  },
  {
    company: "Alpenfracht", role: "Disponentin", candidateName: "Derya", stage: "application", flags: "reapply",
    email: `Hallo Derya,

many thanks for your application as Disponentin at Alpenfracht!

We have looked at it carefully. For this position we need somebody who already speaks Italian, therefore it does not fit this time. But look at our career page, we are growing and there are new positions every month :)

Best greetings
Your Alpenfracht HR Team`,
  },
  {
    company: "Bürgerhospital Esslingen", role: "Referentin Unternehmenskommunikation", stage: "application",
    email: `Dear Ms. Yilmaz,

we refer to your application as Referentin Unternehmenskommunikation (m/w/d), Kennziffer 2026-118, and inform you that we could not consider it in the further selection.

We will delete your data six months after completion of the procedure.

Yours sincerely
Bürgerhospital Esslingen
Personalabteilung`,
  },
  {
    company: "Nuvolo", role: "Working Student Marketing", candidateName: "Derya", stage: "screen", senderName: "Kim Albrecht", senderTitle: "People & Culture", flags: "closed reapply",
    email: `Hey Derya,

it was really nice to talk to you on the phone! Sadly I have to tell you that our budget for working students was cut this week, so the Working Student Marketing position is gone.

Should you still be looking in October, write to me, I would be happy!

Liebe Grüße
Kim Albrecht
People & Culture @ Nuvolo`,
  },
  {
    not: true, company: "Alpenfracht", role: "Disponentin", candidateName: "Derya", senderName: "Jonas Huber",
    email: `Hallo Derya,

thank you for your application as Disponentin. Before we decide we are still missing your certificates. Without them we unfortunately cannot process your application further. Could you send them until Friday?

Jonas Huber
Alpenfracht`,
  },
  // Elsewhere.
  {
    company: "Copperfield's", role: "chef de partie", candidateName: "Niamh", stage: "task", senderName: "Chef Donal",
    email: `Niamh, thanks for doing the trial with us on Saturday at Copperfield's. You've good hands. I'm giving the chef de partie job to the other lad, he's done pastry. Keep at it. Chef Donal`,
  },
  {
    company: "Ministry of Transport", role: "Policy Analyst", stage: "interview", flags: "feedback",
    email: `Dear Ms. Tau

RE: POST OF POLICY ANALYST, REF 3/1/5/1-26/44

Your interview for the abovementioned post at the Ministry of Transport refers.

You are hereby informed that your application was not successful.

Should you require reasons for this decision, kindly submit a written request within 14 days.

Yours faithfully

DIRECTOR: HUMAN RESOURCE MANAGEMENT`,
  },
  {
    company: "Fernhill Montessori", role: "Assistant Guide", candidateName: "Luz", stage: "interview", senderName: "Ms. Harriet", flags: "file reapply",
    email: `Dearest Luz,

The children still ask about the lady with the ukulele. I have thought and thought, and with enrollment down I can only take on one Assistant Guide, and I have asked Marisol, who did her training with us.

May I keep your letter in my drawer? If a second room opens I will ring you that same day. And do come to our spring open house, applications for next year start there.

With love,
Ms. Harriet
Fernhill Montessori`,
  },
  {
    company: "Brightwell Solar", role: "Sales Manager", stage: "application",
    email: `Hi {{first_name}},

Thank you for applying for the Sales Manager position at Brightwell Solar. Although your experience is impressive, we have chosen to move ahead with applicants whose background is a closer match.

We wish you continued success.

The Brightwell Solar Team`,
  },
  {
    company: "Larsen & Pike Architects", role: "Part 2 Architectural Assistant", candidateName: "Mateo", stage: "interview", senderName: "Eva Larsen", senderTitle: "Partner",
    email: `> Dear Mateo,
>
> Thank you for showing us your portfolio last week. Your boathouse was the drawing
> that everyone stopped at.
>
> We have one desk and we have decided to give it to a candidate who has worked on
> listed buildings, as this is what is on the board for the next year. I am sorry that we
> cannot offer you the Part 2 Architectural Assistant position.
>
> With best wishes,
> Eva Larsen
> Partner
> Larsen & Pike Architects`,
  },
];
