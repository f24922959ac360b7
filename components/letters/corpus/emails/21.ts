import type { Labeled } from "../emails.ts";

/** Everyday mail of many houses: agents who write about a client, signatures in one line, legal forms, grades and units of roles. */
export const emails: Labeled[] = [
  {
    company: "Lattice & Loom", role: "Senior Product Designer", candidateName: "Priyanka", stage: "application", flags: "reapply no-reply",
    email: `Hi Priyanka,

Thank you for your interest in Lattice & Loom and for taking the time to apply for our Senior Product Designer position.

After reviewing your application, we have decided not to move forward at this time. We received a very high volume of applications and had to make some difficult choices.

We encourage you to keep an eye on our careers page and apply again if you see something that matches your background.

All the best,
The Lattice & Loom Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "Target", role: "Executive Team Leader, Specialty Sales", candidateName: "Derrick", stage: "application", flags: "no-reply",
    email: `From: Workday <target@myworkday.com>
Sent: Tuesday, March 12, 2024 3:14 AM
To: dshaw.94@gmail.com
Subject: Update on R-0000318842 Executive Team Leader, Specialty Sales

Hello Derrick,

We appreciate your interest in Target. Your application for Executive Team Leader, Specialty Sales (R-0000318842) has been reviewed, and another candidate whose experience more closely fits the needs of the role has been selected.

This notice applies only to this requisition. Any other active applications you have with us remain under consideration.

Thank you,
Target Talent Acquisition

This is an automated message. Please do not reply.`,
  },
  {
    company: "Brough Haulage Ltd", role: "Transport Planner", candidateName: "Tom", stage: "interview", senderName: "Helen Atkinson", senderTitle: "HR Manager", senderEmail: "helen.atkinson@broughhaulage.example", interviewers: ["Gareth", "Siobhan"], flags: "feedback",
    email: `Dear Tom

Many thanks for coming in last Thursday to meet Gareth and Siobhan. They both enjoyed talking to you, particularly about the depot move at your last place.

It was close, but we've offered the Transport Planner job to someone who already knows our routing software and she has said yes. I know that isn't the news you wanted.

If it would help to talk through how it went, ring me any afternoon on 01482 555 0173.

Kind regards
Helen

Helen Atkinson
HR Manager
Brough Haulage Ltd
helen.atkinson@broughhaulage.example`,
  },
  {
    company: "Copper Kettle", role: "barista", stage: "application", senderName: "Maz",
    email: `unfortunately we've gone with someone else for the barista role. good luck with everything - Maz, Copper Kettle`,
  },
  {
    company: "Tavant Infosystems", role: "Technical Lead - Java", candidateName: "Ramaswamy", stage: "interview", senderName: "Shruti Kulkarni", senderTitle: "Associate - Talent Acquisition", flags: "reapply no-feedback",
    email: `Dear Mr Ramaswamy,

Greetings from Tavant Infosystems!

This has reference to your application for the position of Technical Lead - Java and the subsequent technical discussion you had with our panel on 14th July.

We regret to inform you that your candidature has not been shortlisted for the next round. As per company policy, we are unable to share individual feedback. Kindly note that you may re-apply after a cooling period of six months.

We wish you all the very best in your future endeavours.

Thanks & Regards,
Shruti Kulkarni
Associate - Talent Acquisition
Tavant Infosystems Pvt. Ltd., Pune`,
  },
  {
    company: "Hallermann Antriebe GmbH & Co. KG", role: "Controls Engineer", candidateName: "Oyelaran", stage: "application", senderName: "Sabine Thoma", senderTitle: "Personalreferentin", senderEmail: "bewerbung@hallermann-antriebe.example",
    email: `Von: Recruiting <bewerbung@hallermann-antriebe.example>
Gesendet: Mittwoch, 8. November 2023 10:22
An: Miriam Oyelaran
Betreff: Your application as Controls Engineer (m/f/d)

Dear Ms. Oyelaran,

thank you very much for your application and the interest in our company which you have shown with it.

After careful examination of your documents we must unfortunately inform you that we could not include you in the closer selection for the position Controls Engineer (m/f/d). Please do not see this as a judgement of your qualification.

Your data will be deleted after six months according to GDPR.

For your professional and private future we wish you all the best.

With kind regards
i.A. Sabine Thoma
Personalreferentin
Hallermann Antriebe GmbH & Co. KG`,
  },
  {
    company: "Notion", role: "Backend Engineer", candidateName: "Jonah", stage: "task", senderName: "Cass Nguyen", senderTitle: "Talent Partner", senderEmail: "cass@makenotion.example", flags: "feedback",
    email: `Hey Jonah,

Wanted to get back to you quickly since I know how much waiting sucks. The team reviewed your take-home yesterday. The API part was clean, but the bar we're trying to hit on testing wasn't quite there, so we're not going to bring you onsite for the Backend Engineer role.

I'm happy to send over the reviewer's notes if you want them. Just reply here.

Thanks for putting the hours in. Seriously.

Cass Nguyen
Talent Partner @ Notion
cass@makenotion.example`,
  },
  {
    role: "Management Accountant", candidateName: "Aisha", stage: "application", senderName: "Luke Farrant", senderTitle: "Senior Consultant, Finance & Accountancy", senderEmail: "luke.farrant@marlowehay.example", flags: "file agency",
    email: `Good afternoon Aisha,

I've heard back from my client regarding the Management Accountant vacancy in Solihull. They've had a strong response and on this occasion they won't be taking your CV any further; they are prioritising people with manufacturing experience.

I have a couple of other things coming up in the Birmingham area, so I'll keep your details to hand and give you a shout when something suitable lands.

Best wishes,

Luke Farrant
Senior Consultant, Finance & Accountancy
Marlowe Hay Recruitment
T: 0121 496 0228 | luke.farrant@marlowehay.example

Marlowe Hay Recruitment is acting as an employment agency in relation to this vacancy. This email and any attachments are confidential.`,
  },
  {
    company: "Stripe", role: "Solutions Architect, EMEA", candidateName: "Wei", stage: "application", flags: "reapply no-reply closed",
    email: `Subject: Your Stripe application

Hi Wei,

Thanks again for applying to the Solutions Architect, EMEA role at Stripe.

I'm writing to let you know that this position has been put on hold following a change to our hiring plans, and we're closing out all open applications as a result. This is no reflection on your experience.

If the role reopens, we'd love to hear from you again.

Best,
Stripe Recruiting
no-reply@stripe.example`,
  },
  {
    not: true, company: "Juniper Row", role: "Lifecycle Marketing Manager", candidateName: "Beatriz", senderName: "Nadine Baptiste", senderTitle: "People Partner",
    email: `Hi Beatriz,

Great speaking with you today! As discussed, I'd like to invite you to a 60-minute video interview with our Head of Growth, Oliver Stanhope, for the Lifecycle Marketing Manager role at Juniper Row.

Could you pick a slot from this link by Friday? Unfortunately we can't do next Monday as the office is closed.

Looking forward to it,
Nadine Baptiste
People Partner`,
  },
  {
    company: "Godrej Consumer Products", role: "Assistant Manager – Supply Chain", stage: "application", flags: "file no-reply",
    email: `Dear Candidate,

Thank you for applying for the position of Assistant Manager – Supply Chain at Godrej Consumer Products. We have carefully gone through your profile and find that it does not match our current requirement.

Your resume will be retained in our database and we shall get in touch with you should a suitable opportunity arise.

Regards,
HR Team
(System generated mail, pls do not reply)`,
  },
  {
    company: "Calder Vale NHS Foundation Trust", role: "Band 6 Occupational Therapist", candidateName: "Callum", stage: "interview", flags: "feedback",
    email: `Dear Callum,

Role: Band 6 Occupational Therapist
Vacancy ref: 412-CW-5520

Thank you for attending for interview on 6 February. The panel has now made its decision and I am sorry to inform you that you have not been successful on this occasion.

Should you wish to receive feedback on your interview, please contact Janet Mbeki, Team Lead, on ext. 4471.

May I take this opportunity to thank you for your interest in working for the Trust.

Yours sincerely

Recruitment Services
Calder Vale NHS Foundation Trust`,
  },
  {
    company: "Trader Joe's", role: "Store Manager - Santa Fe", candidateName: "Marisol", stage: "application", flags: "reapply internal",
    email: `Hi Marisol! Thank you for your patience while we worked through applications for Store Manager - Santa Fe. We wanted to share that the role has now been filled by a current member of our team who is being promoted from within. We're grateful you considered Trader Joe's and hope you'll check back for other crew openings near you.

Take care,
Trader Joe's Careers`,
  },
  {
    company: "Klarwerk Software AG", role: "Product Owner", candidateName: "Vikram", stage: "final", senderName: "Anselm Richter", senderTitle: "Head of Product", senderEmail: "anselm.richter@klarwerk.example", interviewers: ["Dr. Lindner", "Frau Kaya"], flags: "feedback",
    email: `> From: Anselm Richter <anselm.richter@klarwerk.example>
> Date: Mon, 17 Apr 2023 at 18:05
> Subject: Re: Product Owner position
> To: Vikram Sethi
>
> Dear Vikram,
>
> thank you for the open and pleasant talks in the past weeks, also
> in the name of Dr. Lindner and Frau Kaya, who spent the final day
> with you in Munich.
>
> We have taken the decision not easy. In the end we have decided
> for another candidate who brings more knowledge of the energy
> sector with her.
>
> Gladly I give you a feedback by phone, if this is of interest for you.
>
> Best regards from Munich
> Anselm
>
> Anselm Richter
> Head of Product
> Klarwerk Software AG`,
  },
  {
    company: "Common Ground", role: "Data Analyst", candidateName: "Grace", stage: "application", flags: "no-feedback",
    email: `Hello Grace,

Your application to be a Data Analyst (Hybrid, Leeds) with Common Ground has been unsuccessful.

We had over 600 applicants for this post and are unfortunately unable to provide individual feedback at this stage.

Common Ground Recruitment`,
  },
  {
    company: "Ramp", role: "SDR", candidateName: "Alex", stage: "screen", senderName: "Brooke Tillman", senderTitle: "Recruiter, GTM", flags: "file",
    email: `Hi Alex,

Thanks for chatting with me on Wednesday about the SDR role. I enjoyed hearing about your time running the campus store.

After syncing with our sales leads, we're moving ahead with folks who have a bit more outbound experience. I'd genuinely like to stay in touch, so I've added you to our talent community and I'll reach out when our next class opens in the fall.

Cheers,
Brooke Tillman (she/her)
Recruiter, GTM | Ramp`,
  },
  {
    not: true, company: "Monday", role: "Customer Success Manager", flags: "no-reply",
    email: `Thank you for applying to Monday!

We've received your application for Customer Success Manager and our team is on it. If your background looks like a match we'll be in touch within two weeks. If you don't hear from us after that, please assume that you have not been selected on this occasion.

This mailbox isn't monitored.

The Monday Talent Team`,
  },
  {
    company: "University of Aldermere", role: "Lectureship in Early Modern History", candidateName: "Whitcombe", stage: "application", senderName: "Eleanor Pryce-Hughes", senderTitle: "Head of School", flags: "no-feedback",
    email: `Dear Dr Whitcombe,

Lectureship in Early Modern History

The shortlisting committee met on Friday. I regret to say that you have not been shortlisted for the above post. The field was exceptionally strong (141 applications for a single post) and the committee was obliged to set aside many candidates of real distinction.

Given the numbers, the University is not in a position to comment on individual applications.

Yours sincerely,

Professor Eleanor Pryce-Hughes
Head of School
School of Humanities, University of Aldermere`,
  },
  {
    company: "Airbnb", role: "Senior Data Scientist, Trust", candidateName: "Hannah", stage: "application", senderName: "Devon Price", flags: "no-reply",
    email: `From: Devon Price via Greenhouse <no-reply@us.greenhouse-mail.example>
To: Hannah Kowalczyk
Subject: Thank you for applying to Airbnb

Hannah,

Thanks so much for your interest in joining us as a Senior Data Scientist, Trust. While your background is impressive, we've decided to proceed with other candidates whose experience is a closer match for what the team needs right now.

We know job hunting takes energy and we appreciate that you spent some of yours on us.

Devon Price
Airbnb Talent`,
  },
  {
    company: "Barclays", role: "Scrum Master", candidateName: "Sanjay", stage: "interview", senderName: "Rob Denham", senderTitle: "Principal Consultant", flags: "reapply feedback agency",
    email: `Hi Sanjay, quick one from me. Barclays have come back on the Scrum Master contract and it's a no I'm afraid. Hiring manager felt you were too senior for the day rate. Nothing wrong with the interview itself, he liked you. Will call tomorrow with more detail + two other roles I want to run past you.

Rob Denham | Principal Consultant | Axis Point Resourcing`,
  },
  {
    company: "Studio Brandl Weiss Architekten", role: "Junior Architect", candidateName: "Lena", stage: "application", senderName: "Johannes Brandl", senderEmail: "office@brandlweiss.example", flags: "file closed",
    email: `Dear Lena,

We are sorry to tell you that the position of Junior Architect has been cancelled. Two of our projects were stopped by the client, and we can not hire at the moment.

We were really impressed by your portfolio and we would like to keep it with us, if you agree. Please send us a short answer.

Many greetings
Johannes Brandl
Studio Brandl Weiss Architekten, Wien
office@brandlweiss.example`,
  },
  {
    company: "Home Depot", role: "Warehouse Associate II (Night Shift)", stage: "application", flags: "reapply no-reply",
    email: `Application status: Not selected

Job: Warehouse Associate II (Night Shift)
Req ID: 88214
Location: Joliet, IL

Hello,

Thank you for your interest in Home Depot. At this time, we have chosen to pursue other applicants for this job. Visit careers.homedepot.example to view other opportunities.

Please do not respond to this email as this inbox is not monitored.`,
  },
  {
    company: "The Lantern Trust", role: "Head of Fundraising", candidateName: "Olumide", stage: "final", senderName: "Ruth Ellingham", senderTitle: "Chief Executive", interviewers: ["Patrick Ferris"], flags: "feedback internal",
    email: `Dear Olumide

Further to your second interview with Patrick Ferris and the presentation you gave to the trustees, I'm writing with a decision on the Head of Fundraising post.

The trustees have chosen to appoint our current Deputy, who has been acting up in the post since January. They asked me to pass on how much they valued your thinking on legacies, and said that they'd have been comfortable with either outcome.

Patrick would be glad to give you feedback and will ring you next week unless you'd rather he didn't.

With warm wishes

Ruth Ellingham
Chief Executive
The Lantern Trust`,
  },
  {
    company: "Prairie Winds Credit Union", candidateName: "Kayla", stage: "application", senderEmail: "hr@prairiewindscu.example", flags: "file",
    email: `Hi Kayla,

Thank you for giving us the opportunity to consider you for employment. We have reviewed your background and qualifications and find that we do not have an appropriate position for you at this time.

We will keep your application active for 12 months and contact you if something suitable comes up.

Sincerely,
Human Resources
Prairie Winds Credit Union
hr@prairiewindscu.example`,
  },
  {
    not: true, company: "Beacon", role: "Site Reliability Engineer", candidateName: "Rafael", senderName: "Imogen Clarke", senderTitle: "Talent Lead", senderEmail: "imogen@beaconhq.example",
    email: `Hi Rafael,

Just a note to say we haven't forgotten about you. Interviews for the Site Reliability Engineer role ran over because two people on the panel were ill, so we are still deciding and won't have an answer before the 21st. Sorry to keep you hanging.

Bests,
Imogen Clarke
Talent Lead, Beacon
imogen@beaconhq.example`,
  },
  {
    not: true, company: "Zepto", candidateName: "Arjun", senderName: "Nikhil Rao", senderTitle: "Engineering Manager",
    email: `Hi Arjun,

Thanks for sending the case study over. Both Swati and I have it and will go through it together on Thursday; you'll hear from one of us by Monday EOD at the latest, whichever way it goes.

Regards,
Nikhil Rao
Engineering Manager, Zepto`,
  },
  {
    company: "Ocado Group", role: "Mechanical Design Engineer", candidateName: "Paulina", stage: "application", flags: "reapply no-reply",
    email: `---------- Forwarded message ---------
From: Ocado Group Careers <donotreply@ocadocareers.example>
Date: Thu, 2 Oct 2025 at 09:00
Subject: Your application for Mechanical Design Engineer
To: <p.szymanska@mail.example>

Hi Paulina,

We promised we'd let you know either way. Having looked through your application for Mechanical Design Engineer, we won't be taking it forward.

That doesn't mean no forever. Set up a job alert and you'll be the first to know about new roles in Hatfield and Welwyn.

Ocado Group Resourcing`,
  },
  {
    company: "Oatly", role: "Director of Brand", candidateName: "Nicole", stage: "final", senderName: "Theo Adler", senderTitle: "VP Marketing", interviewers: ["Dana", "Marcus", "Yuki"], flags: "file",
    email: `Hi Nicole,

I really wish I had better news. Your final conversations with Dana, Marcus and Yuki went well, and everyone came away a fan. We had one seat and two people we wanted for it, and the other finalist had led a rebrand at our scale before.

The offer for Director of Brand has gone to that person. I'd like to call you when we open the next senior role, and I mean it.

Warmly,
Theo Adler
VP Marketing, Oatly`,
  },
  {
    company: "Pret", stage: "application", flags: "reapply",
    email: `Thank you for your recent application to Pret. We're sorry, but you haven't made it through to the next step this time. You're welcome to try again in three months.`,
  },
  {
    company: "Pemberton Lyle Solicitors LLP", role: "Legal Secretary (Private Client)", candidateName: "Chaudhry", stage: "application", senderName: "M. J. Pemberton", senderTitle: "Practice Manager", flags: "file",
    email: `Dear Ms Chaudhry

APPLICATION FOR THE POST OF LEGAL SECRETARY (PRIVATE CLIENT)

Thank you for your letter and CV of 3 May. We read both with interest. I am afraid that the vacancy had already been filled by the time they reached us.

I should be glad to hold your papers on file, and will write should another secretarial vacancy arise in either of our offices.

Yours sincerely

M. J. Pemberton
Practice Manager
Pemberton Lyle Solicitors LLP

Pemberton Lyle Solicitors LLP is authorised and regulated by the Solicitors Regulation Authority. This message may be privileged; if received in error please delete it.`,
  },
  {
    company: "Square", role: "Associate Product Manager", candidateName: "Mia", stage: "application",
    email: `Hi Mia,

We appreciate the time you put into your application for the Associate Product Manager role at Square. The competition was intense and we've made the decision to not proceed with your candidacy.

As a candidate, your experience matters to us. Please take two minutes to tell us how we did in our anonymous survey: [link]

Regards,
Square People Team`,
  },
  {
    not: true, company: "Asian Paints Ltd", role: "Regional Sales Manager (West)", candidateName: "Fernandes", senderName: "Deepa Nair", senderTitle: "Sr. Manager - HR",
    email: `Dear Mr. Fernandes,

It is our pleasure to offer you the position of Regional Sales Manager (West) with Asian Paints Ltd. The offer letter is attached herewith. Kindly sign and return a scanned copy on or before 30th September. Please note that the offer stands withdrawn if we do not receive your acceptance by that date.

Welcome aboard!

Deepa Nair
Sr. Manager - HR`,
  },
  {
    company: "The Plough at Wistow", role: "Chef de Partie", candidateName: "Dan", stage: "task", senderName: "Gemma Hurst", senderTitle: "Assistant GM",
    email: `From: Gemma Hurst
Sent: 19 June 2024 16:48
To: Dan O'Rourke
Subject: RE: Chef de Partie

Hi Dan,

Thanks for doing the trial shift on Saturday, the lads said you were spot on with the prep. Chef's gone for somebody with more pastry though so it's a no this time. Your hours will be paid Friday.

Gem
Assistant GM, The Plough at Wistow`,
  },
  {
    company: "County of Almendra", role: "Environmental Planner II", stage: "application", senderEmail: "recruitment@almendracounty.example",
    email: `Dear Applicant,

Position: Environmental Planner II, Planning & Community Development

Your application was evaluated against the minimum qualifications stated in the job announcement. Based on the information provided, you do not meet the minimum qualifications and your name will not be placed on the eligible list.

If you believe this determination was made in error, you may submit a written appeal within five (5) business days.

County of Almendra
Human Resources Department
recruitment@almendracounty.example`,
  },
  {
    company: "Personio", role: "Working Student People Analytics", candidateName: "Yusuf", stage: "application", senderName: "Franziska", flags: "reapply",
    email: `Hello Yusuf,

thanks for applying at Personio! We know that it takes time to put together an application, so we would have liked to give you a better answer: for the role of Working Student People Analytics (all genders) we will continue with other candidates.

You find more than 80 open roles on our career site. Maybe there is something for you, we would be happy to hear from you again!

Best from Munich,
Franziska from the Talent Acquisition Team`,
  },
  {
    company: "Savills UK", role: "Graduate Surveyor", candidateName: "Stephanie", stage: "screen", interviewers: ["Kirsty"], flags: "no-feedback",
    email: `Hi Stephanie,

Following your phone interview with Kirsty from our Resourcing team, we've decided not to progress you to the assessment centre for the Graduate Surveyor programme.

Kirsty's comments: good examples of teamwork; answers on commercial awareness needed more depth.

We aren't able to enter into further correspondence about the decision.

Early Careers
Savills UK`,
  },
  {
    company: "Bolt", role: "Operations Specialist, Lagos", candidateName: "Ifeoma", stage: "application", flags: "file",
    email: `Hi there Ifeoma,

Thanks for your interest in Bolt. After a review of your profile we've decided to close your application for Operations Specialist, Lagos. We've saved your profile in our talent pool; if you'd rather we removed it, use the link below.

[Manage my data]

Powered by Lever`,
  },
  {
    company: "Kirloskar Pumps Limited", role: "Deputy Manager - Internal Audit", candidateName: "Pankaj", stage: "interview", senderName: "Neelam Bhatia", senderTitle: "Lead - Human Resources", senderEmail: "neelam.bhatia@kirloskarpumps.example", interviewers: ["Mr. Subramanian", "Ms. Dalal"], flags: "internal",
    email: `Dear Pankaj,

We have completed the interview process for the Deputy Manager - Internal Audit vacancy. While your discussions with Mr. Subramanian and Ms. Dalal were positive, management has decided to fill up the vacancy through an internal job posting.

We thank you for your time and cooperation and wish you success ahead.

Warm Regards,
Neelam Bhatia
Lead - Human Resources
Kirloskar Pumps Limited
neelam.bhatia@kirloskarpumps.example`,
  },
  {
    company: "Hollis Roofing", role: "apprenticeship", candidateName: "Ben", stage: "application", senderName: "Steve", flags: "reapply",
    email: `Sorry Ben, the other guy took the apprenticeship. Keep at it mate, and give me a bell next spring, I might need another pair of hands. Steve (Hollis Roofing)`,
  },
  {
    not: true, company: "Spotify", role: "UX Researcher", candidateName: "Lucia", flags: "no-reply",
    email: `Subject: Withdrawal confirmed

Hi Lucia,

This confirms that you've withdrawn your application for UX Researcher at Spotify. You will no longer be considered for this position.

Changed your mind? You're welcome to apply again as long as the role is still open.

The Band at Spotify

Automated message, replies go nowhere.`,
  },
  {
    role: "Interim HR Business Partner", candidateName: "Fatima", stage: "application", senderName: "Jacqueline Moss", senderTitle: "Director", senderEmail: "jm@mosstarrant.example", flags: "agency closed",
    email: `Dear Fatima,

Thanks for submitting your CV for the Interim HR Business Partner assignment. I put you forward on Monday; the client has since decided to pause the recruitment until their new financial year, so nobody is being seen.

I'll come straight back to you if it's revived.

Kind regards
Jacqueline Moss
Director
Moss & Tarrant Executive Interim
jm@mosstarrant.example`,
  },
  {
    not: true, company: "Caterpillar", role: "Mechanical Engineer I", candidateName: "Tyler", senderName: "Marcy Dietz", senderTitle: "University Recruiter",
    email: `Hi Tyler,

You should see the offer packet for Mechanical Engineer I in your portal now. Base, relocation and start date (June 15) are as we discussed on the phone.

I know you had another company in the mix, and unfortunately I can't move the number any higher. I hope it's still a yes. The team at Caterpillar is excited to have you.

Call me with any questions.

Marcy Dietz
University Recruiter`,
  },
  {
    company: "Which Way", role: "Content Editor", candidateName: "Zoe", stage: "task", senderName: "Fergus McAllister", senderTitle: "Managing Editor", senderEmail: "fergus@whichway.example",
    email: `Dear Zoe,

I'm getting in touch about the Content Editor role at Which Way. Your editing test was read by two of us without names attached. It scored well for structure but there were more slips in fact-checking than we can accept, and for that reason you're not on the list for interview.

I realise a test is a lot to ask of people, so the £60 we promised will be paid this week whatever the result.

Yours,
Fergus McAllister
Managing Editor
fergus@whichway.example`,
  },
  {
    company: "IKEA", role: "Kitchen Planner", candidateName: "Nathan", stage: "application", flags: "reapply no-reply",
    email: `From: IKEA Recruitment <noreply@smartrecruiters.example>
Sent: 27 August 2022 07:31
To: Nathan Sealy
Subject: Nathan, an update on your application

Hej Nathan,

Thank you for wanting to join us as Kitchen Planner. This time we've decided to go further with other applicants.

We'd still love to see you as part of the IKEA family one day, so do look at ikea.example/jobs from time to time.

Hej då for now!
IKEA Wembley`,
  },
  {
    company: "Nordkant Marine Systems GmbH", role: "Sales Engineer Offshore", candidateName: "Henrik", stage: "interview", senderName: "Anke Jürgensen", senderTitle: "Assistant to the Management", interviewers: ["Mr. Petersen"],
    email: `Dear Henrik,

on behalf of Mr. Petersen I would like to thank you once more for the interview in Hamburg on 22.09. and for the long way you made.

Unfortunately I have to give you a refusal for the position Sales Engineer Offshore. It was decided for an applicant with longer experience in the foundations business.

Please hand in your travel costs until the end of the month, I attach the form.

Kind regards
Anke Jürgensen
Assistant to the Management
Nordkant Marine Systems GmbH`,
  },
  {
    not: true, company: "Harbourside Housing Association", role: "Payroll Coordinator", candidateName: "Simone", senderName: "Claire Dubois", senderTitle: "HR Administrator", senderEmail: "hr.admin@harbourside.example",
    email: `Hello Simone,

In order to complete your file for the Payroll Coordinator position we still require: 
1. Copy of degree certificate
2. Two professional references
3. Proof of right to work

If these aren't received by 5pm Friday your application cannot be considered further.

Thank you,
Claire Dubois
HR Administrator
Harbourside Housing Association
hr.admin@harbourside.example`,
  },
  {
    company: "Plenty", role: "Growth Lead", candidateName: "Jasmine", stage: "screen", senderName: "Daniel", senderTitle: "co-founder", flags: "closed",
    email: `Hi Jasmine,

We've decided to close the Growth Lead search without making a hire. We're a team of nine, the last quarter wasn't what we planned, and I'd rather be honest about it than string people along.

Our call in March was one of the best I had. If things look up I'd like to pick it up where we left it.

Daniel
co-founder, Plenty`,
  },
  {
    company: "Deloitte", role: "Senior Consultant - SAP FICO", candidateName: "Venkatesh", stage: "application", flags: "file no-reply",
    email: `Your candidacy for Senior Consultant - SAP FICO (Job ID 2240917) is now closed.

Dear Venkatesh,

Thank you for exploring career opportunities with Deloitte. We have evaluated your application and will not be progressing with it for this position. Your profile stays in our system and our recruiters may reach out in case of a relevant requirement.

Regards,
Talent Acquisition, Deloitte India

This is an auto-generated email. Replies to this ID are not monitored.`,
  },
  {
    company: "St Aidan's C of E Primary School", role: "Teaching Assistant (KS2)", candidateName: "Rebecca", stage: "application", senderName: "K Lister", senderTitle: "School Business Manager", senderEmail: "office@staidans.example", flags: "feedback",
    email: `Good morning Rebecca

Thank you for your interest in the Teaching Assistant (KS2) post at St Aidan's C of E Primary School. Interviews have now been arranged and on this occasion you were not one of the candidates shortlisted.

If you would like some feedback about your application form, please email the school office and Mrs Doyle will be happy to help.

Best wishes

Mrs K Lister
School Business Manager
office@staidans.example`,
  },
  {
    company: "Datadog", role: "Staff Engineer", candidateName: "Omar", stage: "interview", senderName: "Kelsey Brandt", senderTitle: "Sr. Technical Recruiter", senderEmail: "kelsey.brandt@datadog.example", interviewers: ["Priya", "Scott"], flags: "reapply no-feedback",
    email: `Hi Omar,

I wanted to follow up on your onsite last week. Thank you for spending the whole afternoon with Priya, Scott, and the platform group.

We debriefed this morning and the decision was to pass for Staff Engineer. The team felt strongest about your systems design and less certain about depth in Kubernetes networking. For legal reasons I can't go beyond that.

We do have a Senior Engineer opening on Observability that I think suits you; let me know if you'd like to be considered.

Kelsey Brandt
Sr. Technical Recruiter
Datadog
kelsey.brandt@datadog.example`,
  },
  {
    not: true, company: "Unilever", candidateName: "Patrick",
    email: `Jobs you might love this week

Hi Patrick, here's what's new at Unilever:
- Brand Manager, Leatherhead
- Supply Planner, Port Sunlight
- Finance Graduate, London

Not selected last time? Many of our colleagues got in on the second try. Update your profile and apply.

You're receiving this because you joined the Unilever talent community. Unsubscribe.`,
  },
  {
    company: "Great Lakes Watershed Alliance", role: "Executive Director", candidateName: "Goldberg", stage: "final", senderName: "Walter H. Simms", senderTitle: "Chair, Search Committee",
    email: `Dear Ms. Goldberg:

The search committee for Executive Director has concluded its work. After two rounds of meetings, including your visit with our full board on April 9, the board voted to extend an offer to another finalist, who has accepted.

Please know how seriously your candidacy was taken. Several of us hope our paths will cross again.

With gratitude,

Walter H. Simms
Chair, Search Committee
Great Lakes Watershed Alliance`,
  },
  {
    company: "Inkwell Books", role: "Saturday job", candidateName: "Chloe", stage: "application", senderName: "Linda", flags: "file",
    email: `Hi Chloe, thanks for getting in touch about the Saturday job. We're not looking for anyone right now but I've popped your CV in the folder for Christmas. Linda x
Inkwell Books`,
  },
  {
    not: true, company: "Southeastern", role: "Trainee Train Driver", candidateName: "Emeka", senderName: "Jodie Crane", senderTitle: "Rail Desk Lead", senderEmail: "jodie@signalrecruitment.example", flags: "agency",
    email: `Morning Emeka,

Brilliant news, Southeastern want to go ahead! Formal offer for the Trainee Train Driver role will come from them direct, subject to the medical. They've already let the unsuccessful candidates know so you can shout about it.

Speak later,
Jodie Crane
Rail Desk Lead, Signal Recruitment
jodie@signalrecruitment.example`,
  },
  {
    company: "Flipkart", role: "Category Manager", candidateName: "Rohit", stage: "interview", senderName: "Meera Iyer", senderTitle: "Sr. Recruiter", senderEmail: "meera.iyer@peoplefirsthr.example", flags: "reapply agency",
    email: `From: Meera Iyer <meera.iyer@peoplefirsthr.example>
To: Rohit Saxena
Sent: Friday, 11 April 2025 6:40 PM
Subject: Re: Re: Profile for Flipkart - Category Manager

Dear Rohit,

Got the update from Flipkart team. They have put your profile as rejected post HM round, reason given is notice period of 90 days which they can't wait for.

Do share your updated CV, I am having similar openings with other ecommerce clients.

Regards,
Meera Iyer
Sr. Recruiter, PeopleFirst HR Solutions
+91 98450 00000`,
  },
  {
    not: true, company: "Kestrel Build", role: "Quantity Surveyor", candidateName: "Connor", senderName: "Leanne Pike", senderTitle: "Recruitment Coordinator", senderEmail: "leanne.pike@kestrelbuild.example",
    email: `Hi Connor,

Good news: you're through! Ms Abara was unfortunately unable to join your first interview, so she would like to meet you herself on Tuesday 4 March at 11am in our Bristol office. The role is still Quantity Surveyor, as advertised.

Can you confirm that works?

Thanks
Leanne Pike
Recruitment Coordinator
Kestrel Build
leanne.pike@kestrelbuild.example`,
  },
  {
    company: "Apple Creek Dental", role: "Front Desk Receptionist", stage: "application",
    email: `Subject: Indeed: Update from Apple Creek Dental

An update on your application

Apple Creek Dental has moved to the next step in their hiring process for Front Desk Receptionist, and your application was not selected.`,
  },
  {
    company: "Stadtwerke Remstal", role: "IT Administrator", candidateName: "Novak", stage: "application", flags: "internal",
    email: `Dear Mr Novak,

we refer to your application from 12 January for the position "IT Administrator (m/w/d)" in Stuttgart. The position could be filled in the meantime by a colleague from our own house.

We return herewith no documents, since you applied electronically.

Yours sincerely
Stadtwerke Remstal
Department Personnel`,
  },
  {
    company: "Patagonia", role: "Materials Developer", candidateName: "Danielle", stage: "application", flags: "no-feedback",
    email: `Hello Danielle,

Thank you for applying to Patagonia (Ventura, CA). We had close to 1,900 people raise a hand for the Materials Developer opening and we read every one of those applications. You won't be among those we interview.

Because of the volume, we can't answer questions about individual decisions. Thank you for caring about what we do.

HR, Patagonia`,
  },
  {
    not: true, company: "Indian Institute of Science Studies", role: "Junior Research Fellow (Project)",
    email: `Dear Sir/Madam,

We acknowledge with thanks the receipt of your application for the post of Junior Research Fellow (Project) in the Department of Chemistry. Only shortlisted candidates will be informed by e-mail for interview. No correspondence will be entertained in this regard.

Section Officer (Recruitment)
Indian Institute of Science Studies, Kharadi`,
  },
];
