import type { Labeled } from "../emails.ts";

/** Written and labeled apart from the rules, like the sixth; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Larkfield Community Hospital", role: "Occupational Therapist", candidateName: "Siobhan", stage: "application", flags: "no-reply no-feedback",
    email: `Subject: Larkfield Community Hospital: Occupational Therapist (Band 6) - 833-OT-6712
From: TRAC System <noreply@trac.jobs>

Dear Siobhan

Thank you for applying for the post of Occupational Therapist at Larkfield Community Hospital.

Having scored all applications against the person specification, the panel has not been able to include you on the list of those to be interviewed. Because of the volume we receive it is not our practice to give feedback at this point.

Recruitment Team`,
  },
  {
    company: "Bramble & Co", candidateName: "Maisie", stage: "interview", senderName: "Tor", flags: "file",
    email: `Hi Maisie

So lovely meeting you on Weds! After much umming and ahhing Jo and I have plumped for a girl who can drive the van, boring I know.

Could I hang on to your number for busy weekends? We always need extra hands for weddings.

Tor x
Bramble & Co`,
    interviewers: ["Jo"],
  },
  {
    company: "Helios Batteries", role: "Process Development Engineer", candidateName: "Minh", stage: "interview", senderName: "Karen Oduya", senderTitle: "Talent Acquisition Manager", flags: "reapply",
    email: `From: Karen Oduya <karen.oduya@heliosbatteries.com>
To: Minh Tran <minhtran@hotmail.com>
Date: Monday, March 9, 2026 3:14 PM
Subject: Following up - Process Development Engineer

Minh,

I'm following up on your panel interview for our Process Development Engineer role at Helios Batteries.

The panel was split and in the end they've decided to continue the search for someone with electrode coating experience. I wanted to be the one to tell you rather than let the system do it.

We're opening a second line in the fall; watch for postings around July.

Best regards,
Karen Oduya
Talent Acquisition Manager
Helios Batteries
An EEO/AA employer`,
    senderEmail: "karen.oduya@heliosbatteries.com",
  },
  {
    company: "Canvas", role: "Frontend Developer", candidateName: "Tunde", stage: "application",
    email: `Hi Tunde,

Thank you for your application to Canvas.

We've reviewed your background against what we need for the Frontend Developer position and won't be continuing with it. We had several hundred applicants and could only speak with a small number.

Take care,
Canvas Hiring Team`,
  },
  {
    company: "Müller & Sohn Anlagenbau GmbH", role: "Elektroniker Betriebstechnik", candidateName: "Hakan", stage: "task", senderName: "Jürgen Müller", senderTitle: "Geschäftsführer",
    email: `Hello Hakan,

thanks for the trial work on Friday. The colleagues were satisfied with you.

Nevertheless I took the other applicant for the place as Elektroniker Betriebstechnik (m/w/d), since he has already the switch permission. I hope you have understanding for it.

All the best for you

Jürgen Müller
Geschäftsführer
Müller & Sohn Anlagenbau GmbH`,
  },
  {
    company: "Vidyut Power Systems", role: "Junior Design Engineer", candidateName: "Lakshmi Narayanan", stage: "task", senderName: "Meenakshi R", senderTitle: "Executive - HR",
    email: `Dear Lakshmi Narayanan,

This is to inform you that you have not qualified in the written test conducted for the post of Junior Design Engineer in Vidyut Power Systems on 8th March.

We thank you for your participation and wish you a bright future.

Regards,
Meenakshi R
Executive - HR`,
  },
  {
    company: "Whitaker Museum of Science", role: "Gallery Explainer", candidateName: "Rowan", stage: "interview", senderName: "Pauline Duke", senderTitle: "Learning Manager", flags: "feedback reapply",
    email: `Dear Rowan

Gallery Explainer

Thank you for joining us for the selection day. You threw yourself into everything, including the custard.

We could have appointed twice as many people as we had posts. I am sorry that yours is one of the letters I did not want to write.

I'd be glad to give you some comments on your two-minute talk if you reply to this, and I do hope that you will put in for it again next summer.

Pauline Duke
Learning Manager
Whitaker Museum of Science`,
  },
  {
    company: "Rapid Response Couriers", role: "Motorcycle Courier", candidateName: "Deniz", stage: "application",
    email: `Hi Deniz, Rapid Response Couriers here re motorcycle courier. We can only insure riders over 25 so we're not able to go ahead. Thanks for applying.`,
  },
  {
    company: "Tilbury Shipping", role: "Credit Controller", candidateName: "Farida", stage: "interview", senderName: "Hugh Beresford", senderTitle: "Finance Director", flags: "closed",
    email: `Dear Farida,

I owe you an apology. Since we met, our parent company has announced that the finance function moves to Rotterdam, so there is no longer a Credit Controller post at Tilbury Shipping to offer to anybody.

You were very much the front runner, for what that is worth.

Yours sincerely,
Hugh Beresford
Finance Director`,
  },
  {
    company: "Oakline Dental Group", role: "Dental Hygienist", candidateName: "Kim", stage: "screen", flags: "reapply",
    email: `Good afternoon Kim,

Thank you for speaking with our recruiter by phone last week about the Dental Hygienist opportunity with Oakline Dental Group. At this time, we've elected to proceed with applicants whose availability more closely matches our evening hours.

If your availability changes, we'd welcome hearing from you again.

Sincerely,
Oakline Dental Group Talent Team`,
  },
  {
    role: "Management Accountant", candidateName: "Raj", stage: "final", senderName: "Becky Thorne", senderTitle: "Principal Consultant", flags: "agency feedback",
    email: `Hi Raj,

Tough one to write. The client have gone with the other finalist for Management Accountant. It was genuinely a coin toss and they said as much.

FD's feedback is really constructive and I'll talk you through it tomorrow, are you free at 10?

Chin up,
Becky Thorne
Principal Consultant
Sterling Ross Finance Recruitment`,
  },
  {
    company: "Grove Street Elementary", role: "Instructional Aide", stage: "application",
    email: `Thank you for your interest in the Instructional Aide position at Grove Street Elementary. We interviewed the candidates whose applications were the strongest match, and a hire has been made.

Grove Street Elementary Office`,
  },
  {
    company: "Peregrine Travel", role: "Travel Adviser", candidateName: "Saoirse", stage: "interview", senderName: "Maeve Nolan", senderTitle: "Branch Manager", flags: "internal",
    email: `Hi Saoirse,

Thanks for popping in on Tuesday. Head office has asked me to take one of the staff from the Ennis branch, which is closing, so the Travel Adviser job isn't mine to give any more. I'm raging about it, I'd picked you.

Maeve Nolan
Branch Manager
Peregrine Travel`,
  },
  {
    company: "Sequoia Analytics", role: "Data Science Intern", candidateName: "Andrew", stage: "task", flags: "no-reply",
    email: `From: no-reply@hackerrank.com
Subject: Sequoia Analytics - Data Science Intern

Hi Andrew,

Thank you for taking the Sequoia Analytics coding assessment for Data Science Intern. After reviewing the results, Sequoia Analytics has decided not to advance your candidacy.

Good luck with the rest of your recruiting season!

Sequoia Analytics University Recruiting`,
  },
  {
    company: "Lowther Castle Trust", stage: "final", senderName: "Lady Jane Lowther",
    email: `Dear Mr Fell,

I do hope your journey home was uneventful.

The trustees met this morning. It lay between yourself and one other, and by a single vote they preferred the other, who has restored a walled garden before. He has accepted. I voted the other way, and wanted you to know it.

With every good wish,
Lady Jane Lowther
Lowther Castle Trust`,
  },
  {
    company: "Nova Kids", role: "Toy Safety Specialist", candidateName: "Emily", stage: "application", flags: "reapply",
    email: `Hey Emily,

Thank you for giving Nova Kids a shot! We read through your application for Toy Safety Specialist and while there was a lot to like, it's not quite the match we're after.

Please don't be a stranger. New roles go up on novakids.example/jobs every month.

Playfully,
The Nova Kids People Team`,
  },
  {
    company: "County of Alder", role: "Eligibility Worker I", candidateName: "Teresa", stage: "application",
    email: `COUNTY OF ALDER
HUMAN RESOURCES

NOTICE OF DISQUALIFICATION

March 2, 2026

Dear Teresa:

Your application for Eligibility Worker I (Exam 26-114) has been evaluated. Based upon the information you provided, it has been determined that you do not meet the minimum qualifications for this classification. You have ten days to appeal this determination in writing.

Human Resources Department
County of Alder`,
  },
  {
    company: "Tidal Robotics", candidateName: "Lars", stage: "interview", senderName: "Elin", interviewers: ["Bjorn", "Matilda"],
    email: `Hi Lars,

Bjorn and Matilda both told me how much fun they had on the whiteboard with you. Thanks for coming up to Bergen.

We've gone back and forth all week. What it comes down to is that we're eleven people and the next hire has to be able to own field deployments from day one. We don't think that's fair to ask of you yet.

Hope we get to work together further down the line,
Elin
Tidal Robotics`,
  },
  {
    company: "St Wilfrid's Hospice", role: "Clinical Nurse Specialist", candidateName: "Patience", stage: "interview", senderName: "Moira Keane", senderTitle: "Director of Nursing", flags: "feedback",
    email: `Dear Patience,

Thank you for your interest in the Clinical Nurse Specialist role and for the time you gave us last week.

I am sorry to let you know that we shall not be appointing you on this occasion. You answered with warmth and honesty, and scored 42 against an appointable score of 45.

I am in the office on Friday should you wish to discuss this.

Moira Keane
Director of Nursing
St Wilfrid's Hospice`,
  },
  {
    company: "Pickle Juice", role: "Growth Lead", candidateName: "Ash", stage: "screen", senderName: "Dev",
    email: `ash! loved our chat. slept on it & i think you'd hate it here in 6 months, we're way scrappier than where you've been. gonna keep looking for a growth lead who's done 0-1. happy to be a sounding board any time. dev, pickle juice`,
  },
  {
    company: "Merrivale Parish School", role: "School Business Manager", stage: "application", senderName: "Fr Michael Doyle", senderTitle: "Chair of Governors",
    email: `Dear Mrs Osborne

The governors were gratified by the response to our advertisement for a School Business Manager at Merrivale Parish School. We have drawn up a short list of four, on which I am sorry to say your name does not appear.

I pray that you will soon find the position you seek.

Yours in Christ

Fr Michael Doyle
Chair of Governors`,
  },
  {
    company: "Sapphire Cloud", role: "Technical Account Manager", candidateName: "Joana", stage: "final", flags: "reapply file no-feedback",
    email: `Olá Joana,

Thank you for all of the time you invested in our process for the Technical Account Manager role, right through to the final conversation with our VP.

It's never easy to send this kind of message: Sapphire Cloud will not be moving ahead with an offer. As a matter of policy, we aren't able to provide detailed feedback.

We'd be happy to consider you for future openings after 12 months.

The Sapphire Cloud Recruiting Team`,
  },
  {
    company: "Dunmore Meats", candidateName: "Stevie", stage: "interview", senderName: "Frank Dunmore",
    email: `Stevie, had another fella in after you who was on the block 20 yrs at Keelings so he's starting Monday. No hard feelings I hope. Frank Dunmore, Dunmore Meats`,
  },
  {
    company: "Arcadia Games", role: "Narrative Designer", candidateName: "Robin", stage: "task", senderName: "Mireille Caron", senderTitle: "Lead Writer", flags: "feedback",
    email: `Bonjour Robin,

We have read your branching scene three times, aloud. It made Étienne cry.

And still: we need somebody who scripts in-engine from the first week, so for the Narrative Designer at Arcadia Games we are continuing with two other people.

If you want, I send you our margin notes. You earned them.

Mireille Caron
Lead Writer`,
  },
  {
    company: "Blue Heron Credit Union", role: "Teller", candidateName: "Jessica", stage: "application", flags: "file",
    email: `Dear Jessica,

Thank you for your recent application for the position of Teller. We have carefully reviewed your application and at this time, you have not been selected for further consideration. Your application will be kept active for 90 days should another position for which you qualify become available.

Sincerely,
Blue Heron Credit Union
Human Resources`,
  },
  // No rejections
  {
    not: true, company: "Falcon Freight", role: "Yard Supervisor", candidateName: "Dale", senderName: "Rhonda",
    email: `Dale, I turned down six people for Yard Supervisor this week and I'm hoping you won't turn me down: it's $29 an hour, start on the 6th? Rhonda, Falcon Freight`,
  },
  {
    not: true, company: "Thornbury Theatre", role: "Box Office Assistant", candidateName: "Lily",
    email: `Dear Lily

Thank you for applying to be our Box Office Assistant. As we only have one post and over a hundred applications we are sorry that we can't interview everybody. We hope to contact those shortlisted by the 20th; if you have heard nothing by then, you have not been successful this time.

Thornbury Theatre`,
  },
  {
    not: true, company: "Axiom Energy", role: "Analyst", candidateName: "Tariq", senderName: "Jo Blakeney",
    email: `Hi Tariq,

Unfortunately Marcus can't make the final interview for the Analyst role on Friday, so it's just Helen and me. Everything else stands.

Jo Blakeney
Axiom Energy`,
  },
  {
    not: true, company: "Cedar Health", role: "Care Navigator", candidateName: "Mabel", senderName: "Ruth",
    email: `Hi Mabel,

We were not going to fill Care Navigator until June but the funding came through early! You were our favourite in January, so before we advertise again: would you still like it?

Ruth
Cedar Health`,
  },
  {
    not: true, company: "Hollis Group", role: "Site Manager", candidateName: "Gareth", senderName: "Nicki",
    email: `Hi Gareth,

Thanks for being straight with me. I'm gutted you won't be joining us as Site Manager but I understand that you can't move the kids mid-year. If anything changes, shout.

Nicki
Hollis Group`,
  },
  {
    not: true, company: "Zentrum Verlag", role: "Lektorin", candidateName: "Julia", senderName: "Sven Krüger",
    email: `Dear Julia,

thank you for your application as Lektorin (m/w/d) at Zentrum Verlag. Unfortunately Ms. Arnold, who decides about it, is on holiday until 2.4., so that we can only then give you an answer.

Best regards
Sven Krüger`,
  },
  {
    not: true, company: "Bright Start Nursery", role: "Nursery Assistant", candidateName: "Kelly", senderName: "Mandy",
    email: `Hi Kelly, great to meet you. Not everyone we saw today will be asked back but you will! Can you do a stay-and-play session with the toddlers on Thursday for Nursery Assistant? Mandy, Bright Start Nursery`,
  },
  {
    not: true, company: "PayWise", candidateName: "Leon",
    email: `Dear Leon,

We're sorry, but we were unable to verify your identity and your account application has been declined. You can apply again with a different document.

PayWise`,
  },
  {
    not: true, company: "University of Calder", role: "Research Technician", senderName: "Prof. Anne Pell",
    email: `Dear Dr Nowak,

As you know, our first choice for the Research Technician post at the University of Calder has withdrawn. I wrote to you in January with bad news; I write now to ask if you would consider taking it after all.

Prof. Anne Pell`,
  },
  {
    not: true, company: "Kindred", role: "People Partner", candidateName: "Simi", senderName: "Alex",
    email: `Hi Simi,

Quick note: I'm not the right person to interview you for People Partner at Kindred as we used to work together, so Priya is going to take Friday's call instead. Good luck!

Alex`,
  },
];
