import type { Labeled } from "../emails.ts";

/** Everyday mail once more, in other wordings; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Fenwick Veterinary Group", role: "Clinical Director", candidateName: "Alistair", stage: "final", senderName: "Ruth Mackay", senderTitle: "Regional Operations Director", interviewers: ["Hamish", "Dr Lowe"], flags: "feedback",
    email: `Dear Alistair,

First of all, thank you for making the journey up to Perth twice and for being so generous with your ideas. Hamish, Dr Lowe and I spent a long time over this one.

We had two outstanding people at the final interview for Clinical Director and, by the narrowest of margins, we have asked the other person to take up the post. I am conscious that this will be a blow.

I'd welcome the chance to give you some proper feedback over the phone; my number is below.

With every good wish,

Ruth Mackay
Regional Operations Director
Fenwick Veterinary Group
07700 900 233`,
  },
  {
    company: "UPS", role: "Package Handler", candidateName: "Marcus", stage: "application", flags: "reapply no-reply",
    email: `From: UPS Jobs <noreply@jobs-ups.example>
To: marcus.bell.02@gmail.com
Subject: UPS - Package Handler (R26001188) - Application Status

Marcus,

Thank you for applying for Package Handler at UPS in Louisville, KY.

We wanted to let you know that your application is no longer under consideration for this job. There are many reasons why this can happen, and it doesn't keep you from being considered for others.

Check out jobs near you at www.jobs-ups.example.

UPS Talent Acquisition

UPS is an equal opportunity employer.
Please don't reply to this e-mail. This mailbox is not monitored.`,
  },
  {
    company: "Addleshaw Birch", role: "Paralegal, Commercial Litigation", candidateName: "Zara Hussain", stage: "application", senderName: "Oliver Tench", senderTitle: "HR Assistant", flags: "no-feedback",
    email: `Dear Ms Zara Hussain

Paralegal, Commercial Litigation – Leeds

We write further to your recent application to Addleshaw Birch. I regret that we are not in a position to take matters further with you on this occasion.

The firm receives a great many applications for each paralegal vacancy, and for that reason we hope you will understand that we don't enter into correspondence about individual decisions.

Yours sincerely

Oliver Tench
HR Assistant`,
  },
  {
    company: "Cloudflare", role: "Systems Reliability Engineer", candidateName: "Tomasz", stage: "screen", senderName: "Deanna Ortiz", senderTitle: "Technical Recruiter", senderEmail: "dortiz@cloudflare.example", flags: "reapply",
    email: `Deanna Ortiz <dortiz@cloudflare.example>
Mon, Jan 19, 4:47 PM (1 day ago)
to me

Hi Tomasz,

Appreciate you hopping on a call with me last Friday about the Systems Reliability Engineer opening! It was great to learn about the observability work you've been leading.

I connected with the hiring manager this morning and, after comparing notes, we won't be advancing you to the technical interviews. The team is prioritizing folks with deep BGP knowledge for this headcount.

Please do keep an eye on our careers site, since we open up new roles throughout the year.

Cheers,
Deanna

Deanna Ortiz
Technical Recruiter | Cloudflare`,
    },
  {
    company: "Bramley Primary School", role: "Reception Class Teacher", candidateName: "Holly", stage: "interview", senderName: "J Pickersgill", senderTitle: "Headteacher", flags: "feedback",
    email: `Dear Holly

Re: Reception Class Teacher

Thank you for the lovely lesson you taught our children yesterday and for answering our questions afterwards.

The standard of candidates was very high and it is with regret that I write to tell you that the governors have appointed another applicant. Please telephone the school office if you would like to book a time for feedback.

I am sure that you will make some class very happy.

Yours sincerely
Mrs J Pickersgill
Headteacher
Bramley Primary School`,
  },
  {
    company: "Nordea", role: "Compliance Analyst", candidateName: "Freja", stage: "application", flags: "reapply",
    email: `Hi Freja,

Thank you for the interest you've shown in Nordea and the position Compliance Analyst, Financial Crime Prevention (23381).

We've been through all of the applications now. There were many strong profiles, and we've chosen to invite candidates who have a background closer to this particular position. This means that you're not among those who move on in the process this time.

You're always welcome to apply for other positions with us.

Best regards,
Nordea Recruitment`,
  },
  {
    company: "HM Land Registry", role: "Casework Officer", candidateName: "Dylan", stage: "interview", flags: "file no-reply",
    email: `Dear Dylan,

HM Land Registry - Casework Officer - 401288

Thank you for attending the interview for this role.

You met the standard required, however other candidates scored higher and on this occasion we are unable to offer you a post. You have been placed on a reserve list for 12 months and may be contacted if further posts become available.

Kind regards,
HM Land Registry Recruitment Team

Please do not reply to this message; it comes from an account that isn't monitored.`,
  },
  {
    company: "Primark", role: "Retail Assistant", candidateName: "Chloe", stage: "application", flags: "reapply",
    email: `Hi Chloe,

Thanks for your application for Retail Assistant in our Metrocentre store.

We've had a huge response and we won't be inviting you to a group session this time. Don't worry, there are always new opportunities popping up, so sign up to job alerts and you'll be the first to know.

Good luck with your search!

Your friends at Primark

Follow us: Instagram | TikTok | LinkedIn`,
  },
  {
    company: "Alfred Kärcher SE & Co. KG", role: "Product Manager Home & Garden", candidateName: "Julian Roth", stage: "interview", senderName: "Sabine Hofer", senderTitle: "HR Business Partner", senderEmail: "sabine.hofer@kaercher.example",
    email: `Von: Sabine Hofer <sabine.hofer@kaercher.example>
An: Julian Roth
Datum: 11.02.2026 10:55
Betreff: Application as Product Manager Home & Garden (all genders)

Dear Mr. Julian Roth,

we would like to thank you for the time which you took for the interview with us and for your trust.

We have not made the selection easy for ourselves. After weighing up all aspects we have come to the conclusion that another candidate comes closer to our requirement profile. For this reason we are sending you back your application documents to our relief.

We regret this and wish you all the best for your professional and private future.

Kind regards
Sabine Hofer
HR Business Partner

Alfred Kärcher SE & Co. KG
Alfred-Kärcher-Str. 28-40, 71364 Winnenden
Unsere Hinweise zum Datenschutz finden Sie hier.`,
  },
  {
    company: "Cognizant", role: "Business Analyst", candidateName: "Rohit Sharma", stage: "interview", senderName: "Meenakshi Iyer", senderTitle: "Senior Executive - Talent Acquisition", flags: "file",
    email: `Dear Rohit Sharma,

Hope you are doing well.

This is in regards to the interview process for the Business Analyst position at Cognizant. We appreciate the time taken by you for both the rounds.

Based on the panel's evaluation, we are sorry to convey that your profile has not been shortlisted for the HR round. However, your resume shall be kept in our database and we will connect with you when there is any matching requirement.

All the best!

Regards,
Meenakshi Iyer
Senior Executive - Talent Acquisition
Cognizant Technology Solutions India Pvt. Ltd.`,
  },
  {
    company: "Sutter Health", role: "Medical Assistant", candidateName: "Guadalupe", stage: "application", flags: "no-reply reapply",
    email: `Sutter Health <sutterhealth@myworkday.com>

Hello Guadalupe,

Thank you for submitting your application for R-114206 Medical Assistant. We know you have options, and we are grateful that you considered a career with Sutter Health.

After reviewing the qualifications of everyone who applied, we have selected individuals whose experience more closely fits what this clinic needs.

Please continue to view our open positions and submit your application for those of interest to you.

Talent Acquisition
Sutter Health

This email was sent from a notification-only address. Replies are not monitored.`,
  },
  {
    company: "TotalEnergies", role: "Reservoir Engineer", candidateName: "Amara Diallo", stage: "application", flags: "file",
    email: `Reservoir Engineer (Ref 61123BR)

Dear Amara Diallo,

You applied for the above position and we thank you for your interest in TotalEnergies.

We carefully studied your application and regret to inform you that we are not able to respond favourably to it.

Unless you tell us otherwise, we will keep your details in our candidate base in order to contact you again if an opportunity matching your profile arises.

Yours sincerely,
The Recruitment Department`,
  },
  {
    company: "Ink & Ivy", role: "floor manager", candidateName: "Jess", stage: "interview", senderName: "Theo", flags: "",
    email: `Hey Jess! Been meaning to write all day. You were ace on Saturday, but Carla and I talked it over and for floor manager we want someone who's opened a place from scratch before. Hope that's not too gutting. Pop in for a drink whenever. Theo @ Ink & Ivy`,
    interviewers: ["Carla"],
  },
  {
    role: "Mechanical Design Engineer", candidateName: "Gavin", stage: "application", senderName: "Priyanka Desai", senderTitle: "Account Manager - Engineering", flags: "agency",
    email: `Hi Gavin,

Hope you're having a good week.

I've had an update on the Mechanical Design Engineer job (Derby, up to 45k) that I put you forward for. Unfortunately they have come back to say they won't be interviewing you as they have had CVs with more SolidWorks PDM exposure.

I know that's frustrating. Are you still open to contract work too?

Many thanks,

Priyanka Desai
Account Manager - Engineering
Matchtech Engineering Recruitment
d: 01489 555 812`,
  },
  {
    company: "Grant & Partners Wealth", role: "Client Services Associate", candidateName: "Lydia", stage: "interview", senderName: "Doug Hanrahan", senderTitle: "Executive Recruiter", flags: "agency",
    email: `Lydia -

Thanks again for meeting with Grant & Partners Wealth last week. I debriefed with my client this afternoon, and they've selected a finalist who already carries a Series 7 for the Client Services Associate seat.

They were complimentary about you and I hope this doesn't sting too much. Let's regroup next week on what else is out there.

Doug Hanrahan
Executive Recruiter
Beacon Financial Search`,
  },
  {
    candidateName: "Ana", stage: "application", role: "Content Designer",
    email: `Hi Ana, quick update: we've filled Content Designer. Thanks for applying and take care.`,
  },
  {
    company: "St. Olave's Hospital", role: "Theatre Practitioner (Band 5)", candidateName: "Joseph", stage: "interview", senderName: "Sister Karen Boyle", senderTitle: "Theatre Manager", flags: "internal feedback reapply",
    email: `Hello Joseph

Re: Theatre Practitioner (Band 5), St. Olave's Hospital

Thank you for coming for interview on Wednesday. I am writing to let you know that we have given the post to a colleague who has been working with us on the bank.

You came across really well so please do not be disheartened. If you want to know where you could have picked up more marks, come and find me or drop me an email. We usually advertise again in the spring and I hope we see you then.

Best wishes
Sister Karen Boyle
Theatre Manager`,
  },
  {
    company: "Vantage Biologics", role: "Associate Scientist", candidateName: "Mei Lin", stage: "final", senderName: "Erica Stanhope", senderTitle: "Sr. Manager, Talent Acquisition", flags: "closed file",
    email: `Dear Dr. Mei Lin,

I hope this finds you well. I am reaching out with an update on the Associate Scientist search at Vantage Biologics, for which you completed final interviews in December.

Following a portfolio review, leadership has paused all external hiring in Discovery and the requisition has been eliminated from this year's plan. As a result we are unable to move to an offer with any of the finalists.

Please know this is no reflection on you. Should the position be reinstated, you would be among the first people we contact.

Warm regards,

Erica Stanhope
Sr. Manager, Talent Acquisition`,
  },
  {
    company: "Monzo", role: "Financial Crime Analyst", candidateName: "Kwame", stage: "task", flags: "no-feedback reapply",
    email: `Hey Kwame 👋

Thanks so much for taking the time to do our take-home task for the Financial Crime Analyst role.

We've now marked everyone's tasks (anonymously) and I'm sorry to say yours didn't meet the bar we'd set, so we won't be going any further.

We get thousands of applications which means we can't send individual feedback on tasks, sorry about that.

You can have another go in six months, and we really hope you do!

All the best,
Hiring at Monzo

View in browser · Unsubscribe · Privacy notice
Monzo Bank Ltd, Broadwalk House, 5 Appold Street, London EC2A 2AG`,
  },
  {
    company: "Lakeshore Theatre", candidateName: "Imogen", stage: "interview", senderName: "Patrick Doyle", senderTitle: "Production Manager", senderEmail: "p.doyle@lakeshoretheatre.example", flags: "file",
    email: `> On 4 Mar 2026, at 18:20, Patrick Doyle <p.doyle@lakeshoretheatre.example> wrote:
>
> Hi Imogen,
>
> It was great to have you in on Monday. I've gone round the houses on this but we're going with a DSM who has called opera before.
>
> Can I hang on to your CV? We crew up for the panto in September and I'd love to give you a bell then.
>
> Patrick Doyle
> Production Manager, Lakeshore Theatre`,
  },
  {
    company: "State Farm", role: "Claim Associate", candidateName: "LaToya", stage: "task", flags: "reapply no-reply",
    email: `Dear LaToya:

Thank you for your interest in the Claim Associate position (44107) with State Farm.

As part of the selection process you completed an online assessment. Based on the results, you are not eligible to continue in the process for this position. Assessment results are valid for one year; you may be considered for positions that do not require this assessment.

Visit jobs.statefarm.example to explore other opportunities.

Sincerely,
State Farm Talent Acquisition
Do not reply to this system-generated message.`,
  },
  {
    company: "Zimmer & Söhne Logistik GmbH", role: "Disponent", candidateName: "Kemal Aydin", stage: "interview", senderName: "Rolf Zimmer", senderTitle: "Managing Director",
    email: `Hello Mr. Kemal Aydin,

thanks for your visit at our company on Tuesday. Unfortunately we did not come together: for the position as Disponent (m/w/d) we need somebody who speaks Polish, and such a colleague has introduced himself in the meantime.

I wish you much success on your further way.

Greetings from Kassel
Rolf Zimmer
Managing Director
Zimmer & Söhne Logistik GmbH`,
  },
  {
    company: "Wellington City Libraries", role: "Children's Librarian", candidateName: "Aroha", stage: "application", senderName: "Megan Tait", senderTitle: "People Advisor",
    email: `Kia ora Aroha,

Thanks for putting in an application to be a Children's Librarian with Wellington City Libraries.

The panel has now drawn up its shortlist. We had some really experienced librarians put their names forward and I'm sorry that you won't be on it this time.

Ngā mihi nui,
Megan Tait
People Advisor`,
  },
  {
    company: "Shoreline Community College", role: "Adjunct Instructor, Accounting", stage: "application", candidateName: "Pamela Ruiz",
    email: `From: hr@shoreline-cc.example
Subject: Position Update: Adjunct Instructor, Accounting (Posting #0601884)

Dear Pamela Ruiz,

Your status for the posting Adjunct Instructor, Accounting at Shoreline Community College has changed to: Not Selected - Did not meet preferred qualifications.

You may view the status of your applications by logging in to the applicant portal.

Human Resources`,
    senderEmail: "hr@shoreline-cc.example",
  },
  {
    company: "Gong", role: "Sales Development Representative", candidateName: "Trent", stage: "interview", senderName: "Avery Cole", flags: "feedback",
    email: `Trent, hey!

Following up from your onsite for Sales Development Representative. The team loved your energy and your mock cold call was a highlight for everybody.

That said, we've landed on another candidate for this one. If it's useful I can walk you through what the scorecards said, just shoot me a time.

Rooting for you,
Avery Cole
Gong`,
  },
  {
    company: "The Salvation Army", role: "Support Worker (Waking Nights)", candidateName: "Patience", stage: "application", flags: "reapply",
    email: `Dear Patience

THANK YOU for your interest in the post of SUPPORT WORKER (Waking Nights) at The Salvation Army.

Your application has been considered carefully against the person specification. On this occasion it was felt that other applicants more fully demonstrated the essential criteria and so we will not be calling you for interview.

We would encourage you to look at our website for future vacancies, and we wish you God's blessing.

Recruitment Team
Territorial Headquarters`,
  },
  {
    company: "Halcyon Homes plc", role: "Trainee Site Manager", candidateName: "Connor", stage: "interview", senderName: "Sarah Lomas", senderTitle: "Talent Manager", flags: "",
    email: `Sarah Lomas <sarah.lomas@halcyonhomes.example>
Tue 10/02/2026 08:57
To: Connor Reilly

Morning Connor

Just to close the loop on Trainee Site Manager: the lads at the Warrington site enjoyed having you round but the decision's gone the other way. Nothing you did wrong, they've just got somebody with his CSCS Black Card.

Chin up and all the best

Sarah Lomas
Talent Manager
Halcyon Homes plc

Sent from my iPhone

This email and any attachments are confidential. If you are not the intended recipient you must not copy or disclose the contents.`,
    senderEmail: "sarah.lomas@halcyonhomes.example",
  },
  {
    company: "Loblaw", role: "Pharmacy Assistant", candidateName: "Harpreet", stage: "application", flags: "closed reapply",
    email: `Hi Harpreet,

Thanks for your interest in joining us as a Pharmacy Assistant at Loblaw.

Due to a change in our staffing needs, we've decided not to go ahead with hiring for this position, and it has been taken down from our site.

We'd love it if you would consider other roles at loblaw-careers.example.

Thanks again,
Your Talent Team at Loblaw`,
  },
  // No rejections
  {
    not: true, company: "Aviva", role: "Claims Consultant", candidateName: "Beth", senderName: "Hannah Oakes", senderTitle: "Recruiter",
    email: `Hi Beth,

Fab news! We'd love to have you join Aviva as a Claims Consultant. Your contract will be with you by Thursday. I'm sorry we couldn't stretch to the extra £1,000 you asked for, that was not something we were able to do this time.

Hannah Oakes
Recruiter`,
  },
  {
    not: true, company: "Fidelity", role: "Relationship Manager", candidateName: "Ines",
    email: `Hi Ines,

You're invited to complete a video interview for the Relationship Manager role at Fidelity. You have 5 days; after that the link will expire and we will no longer be able to consider your application.

Unfortunately we cannot give extensions except for adjustments.

Fidelity Early Careers`,
  },
  {
    not: true, company: "Dundee City Council", role: "Home Carer", candidateName: "Moira", flags: "no-reply",
    email: `Dear Moira

Your application for the post of Home Carer with Dundee City Council has been submitted successfully. Shortlisting will begin after the closing date. If you have not heard within 4 weeks of the closing date you should assume that your application was unsuccessful.

This is an automated response, please do not reply.`,
  },
  {
    not: true, company: "GitLab", role: "Backend Engineer", candidateName: "Pedro", senderName: "Nina",
    email: `Hi Pedro,

Sorry for going quiet! We have paused interviews for two weeks because the hiring manager is out, so there isn't a decision on Backend Engineer at GitLab yet. You haven't been rejected, I promise. More soon.

Nina`,
  },
  {
    not: true, company: "Imperial College Healthcare", role: "Midwife", candidateName: "Tolu", senderName: "Angela Price", senderTitle: "Matron",
    email: `Dear Tolu

Thank you for attending interview on Monday. I am pleased to say that although we had more good candidates than posts, we would like to make you a conditional offer of Band 6 Midwife at Imperial College Healthcare. Those we could not appoint have been told separately.

Angela Price
Matron`,
  },
  {
    not: true, company: "Wipro", role: "Java Developer", candidateName: "Sandeep",
    email: `Dear Sandeep,

Your interview for Java Developer with Wipro which was scheduled on 12th March stands cancelled due to unavailability of the panel. We regret the inconvenience caused. The revised schedule will be shared with you shortly.

Regards,
TA Team`,
  },
  {
    not: true, company: "Zalando", role: "Junior Buyer", candidateName: "Carla", senderName: "Philipp",
    email: `Hi Carla,

thanks for letting me know so openly that you've decided for the other offer. It's a pity for us, as you were our first choice as Junior Buyer at Zalando, and we'll now have to go with another candidate. All the best for your start!

Philipp`,
  },
  {
    not: true, company: "Manhattan Associates", role: "Solutions Consultant", candidateName: "Erin", senderName: "Scott Vance",
    email: `Erin,

I won't be able to make our call tomorrow, unfortunately. My colleague Dana will interview you for Solutions Consultant in my place. If that does not work we can find another time next week.

Scott Vance
Manhattan Associates`,
  },
  {
    not: true, candidateName: "Chidi", senderName: "Laura Bevan", senderTitle: "Principal Consultant", role: "Quantity Surveyor", flags: "agency",
    email: `Hi Chidi

Good news, my client likes your CV for Quantity Surveyor and wants to see you Thursday. They've turned down three others already so you're in with a real shout. Don't worry that you haven't done rail before, they said it isn't a deal breaker.

Laura Bevan
Principal Consultant`,
  },
  {
    not: true, company: "Nestlé", candidateName: "Sofie",
    email: `Dear Sofie,

How was your experience of applying to Nestlé? Whether or not you were successful, we'd be grateful if you could spare two minutes for our candidate survey. Your answers are anonymous and will not be taken into account in any decision.

Start the survey

Nestlé Talent Acquisition`,
  },
  {
    not: true, company: "Thames Valley Police", role: "Police Community Support Officer", candidateName: "Reece",
    email: `Dear Reece

Thank you for your application to become a Police Community Support Officer with Thames Valley Police. You have passed the sift and will now go to the next stage, an online assessment centre. Around half of applicants are not successful at this stage, so please prepare well.

Recruitment Team`,
  },
  {
    not: true, company: "Accor", role: "Revenue Manager", candidateName: "Lucie", senderName: "Hélène Marchand",
    email: `Dear Lucie,

Thank you for your message. I am afraid I don't have any news yet about Revenue Manager at Accor: the general manager hasn't been able to see the last candidate. It's disappointing, I know. You will have an answer from me on Friday at the latest.

Kind regards,
Hélène Marchand`,
  },
];
