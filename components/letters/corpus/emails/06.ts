import type { Labeled } from "../emails.ts";

/** Written and labeled before a look at the rules; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Brightwell Logistics", role: "Transport Planner", candidateName: "Callum", stage: "application", flags: "no-reply",
    email: `Brightwell Logistics <brightwell@myworkday.com>
Tue 14/04/2026 09:02
To: callum.reid88@gmail.com

Dear Callum,

We appreciate you taking the time to apply for R-0048812 Transport Planner. Following a review of all the applications received, we will not be taking yours any further on this occasion.

We wish you well in your search.

Brightwell Logistics Talent Acquisition

Please do not reply to this email. This mailbox is not monitored.`,
  },
  {
    company: "Stripe", role: "Backend Engineer, Payouts", candidateName: "Ananya", stage: "application", flags: "reapply no-reply",
    email: `From: Stripe Recruiting <no-reply@greenhouse.io>
To: Ananya Rao <ananya.rao@fastmail.com>
Date: Wed, Feb 11, 2026 at 6:41 PM
Subject: Thanks for applying to Stripe

Hi Ananya,

Thanks so much for your interest in Stripe and for applying to our Backend Engineer, Payouts role. We know how much work goes into an application.

After looking closely at your background, we've chosen to focus on candidates whose experience lines up more directly with what the team needs today. We would love for you to keep an eye on stripe.com/jobs and apply again when something catches your eye.

All the best,
Stripe Recruiting`,
  },
  {
    company: "Target", role: "Store Team Leader", candidateName: "Monique", stage: "interview", senderName: "Darnell Fisk", senderTitle: "Store Director",
    email: `Hi Monique,

It was great to sit down with you at the Brookdale store on Saturday. I wanted to let you know that we ended up going in a different direction for the Store Team Leader position.

You were a pleasure to talk to and I appreciate your patience while we worked through everyone.

Take care,

Darnell Fisk
Store Director | Target T-1427
O: 612.555.0137`,
  },
  {
    company: "Royal Harwood Infirmary", role: "Staff Nurse - Acute Medical Unit", candidateName: "Grace Adeleke", stage: "application", flags: "no-feedback",
    email: `Dear Grace Adeleke

Job Reference: 214-AMU-5568231
Employer: Royal Harwood Infirmary
Position: Staff Nurse - Acute Medical Unit

Thank you for your application for the above post. We have now completed shortlisting and I regret to advise you that you have not been selected for interview on this occasion.

Owing to the large volume of applications we receive, we are unable to offer individual feedback to applicants who are not shortlisted.

May I take this opportunity to thank you for your interest in working with us.

Yours sincerely

Recruitment Services`,
  },
  {
    company: "University of Aldermere", role: "Lecturer in Medieval History", stage: "interview", senderName: "Professor Judith Marchetti", senderTitle: "Head of the School of Histories",
    flags: "feedback",
    email: `Dear Dr Haldane,

Lectureship in Medieval History (Ref. HIS2291)

I am writing further to your interview last Thursday for the post of Lecturer in Medieval History. The panel was impressed by your presentation and by the care with which you answered our questions. After long deliberation, however, it resolved to offer the post to another candidate, who has accepted.

Should you find it useful, I would be glad to talk through the panel's thinking by telephone.

With all good wishes for your future career,

Yours sincerely,

Professor Judith Marchetti
Head of the School of Histories
University of Aldermere
Carrick Building, 4 Friar Lane, Aldermere AL2 9TD`,
  },
  {
    company: "Kestrel & Vane Solicitors", role: "Paralegal", candidateName: "Tobias", stage: "interview", senderName: "Harriet", interviewers: ["Mr Vane"],
    email: `Hi Tobias

Just a quick one to say thanks for coming in to meet Mr Vane and me last week about the Paralegal job.

I'm afraid it's a no from us this time. We went with somebody who'd done conveyancing before.

Good luck with everything

Harriet
Kestrel & Vane Solicitors`,
  },
  {
    role: "Finance Business Partner", candidateName: "Niamh", stage: "application", senderName: "Joel Pritchett", senderTitle: "Senior Consultant", senderEmail: "joel.pritchett@marlowefinch-recruit.co.uk", flags: "agency file",
    email: `From: Joel Pritchett <joel.pritchett@marlowefinch-recruit.co.uk>
Sent: 02 March 2026 16:48
To: Niamh Gallagher
Subject: Finance Business Partner - Leeds

Hi Niamh,

Hope you're well. I've now heard back from my client about your CV for the Finance Business Partner role. Unfortunately they don't want to take it further as they're set on someone from a retail background.

I'll keep you on our database and will be in touch as soon as something suitable lands on my desk.

Kind regards

Joel Pritchett
Senior Consultant
Marlowe Finch Recruitment
T: 0113 496 0112
Marlowe Finch Recruitment Ltd acts as an employment agency for permanent recruitment. Registered in England No. 04418821.`,
  },
  {
    company: "Monday", role: "Customer Success Manager", candidateName: "Idan", stage: "screen", senderName: "Shira Levy", senderEmail: "shira@monday.example",
    flags: "reapply",
    email: `---------- Forwarded message ---------
From: Shira Levy <shira@monday.example>
Date: Thu, Jan 22, 2026 at 3:15 PM
Subject: Monday | Customer Success Manager
To: <idan.barak@gmail.com>

Hey Idan,

Thank you for the phone call last week and for your interest in the Customer Success Manager position at Monday.

I'm sorry to share that we won't be moving ahead to the next step. The team is looking for more experience with enterprise accounts.

I hope we can stay connected, and please feel free to apply for other positions that fit your profile in the future.

Shira`,
  },
  {
    company: "Hofmann Präzisionstechnik GmbH", role: "Werkstudent Qualitätssicherung", stage: "application", senderName: "Katrin Bauer", senderTitle: "HR Business Partner", senderEmail: "k.bauer@hofmann-praezision.de",
    email: `Von: Bauer, Katrin <k.bauer@hofmann-praezision.de>
Gesendet: Montag, 9. Februar 2026 11:20
An: Emre Yilmaz <emre.yilmaz@posteo.de>
Betreff: Your application as Werkstudent Qualitätssicherung (m/w/d)

Dear Herr Yilmaz,

many thanks for your application as Werkstudent Qualitätssicherung (m/w/d) and the interest shown in our company.

After careful examination of your documents we must unfortunately inform you that we cannot consider you for this position. Please do not take this as a judgement of your person or qualification.

For your further professional path we wish you all the best.

With kind regards

i. A. Katrin Bauer
HR Business Partner

Hofmann Präzisionstechnik GmbH
Industriestraße 14, 74523 Schwäbisch Hall
Geschäftsführer: Dr. Uwe Hofmann
Amtsgericht Stuttgart HRB 571123`,
  },
  {
    company: "Infravista Technologies", role: "Associate Software Engineer", candidateName: "Karthik", stage: "task", flags: "reapply",
    email: `Dear Karthik,

Greetings from Infravista Technologies!

This is with reference to your application for the post of Associate Software Engineer and the online coding assessment you have attended on 18-Jan-2026.

We regret to inform you that you have not been shortlisted for the further rounds of the selection process. You may re-apply after a cooling period of six months.

Wishing you success in your future endeavours.

Warm Regards,
Campus Hiring Team
Infravista Technologies Pvt. Ltd.`,
  },
  {
    company: "Notion", role: "Product Designer", candidateName: "Leah", stage: "interview", senderName: "Marcus Wei", senderTitle: "Recruiter", interviewers: ["Jonah", "Camille"],
    email: `Subject: Re: Product Designer @ Notion

Hi Leah,

Thanks again for making time to speak with Jonah and Camille on the design team. They both had lovely things to say about your portfolio walk-through.

That said, we've made the tough call not to continue to the onsite. What tipped it was depth in design systems.

Rooting for you,
Marcus Wei
Recruiter, Notion

On Mon, Mar 2, 2026 at 8:12 AM Leah Brandt <leah@leahbrandt.design> wrote:

> Hi Marcus,
>
> Just checking whether there's any news?
>
> Leah Brandt
> Product Designer, Fernworks`,
  },
  {
    company: "Harrowgate Borough Council", role: "Housing Options Officer", stage: "interview", senderName: "Linda Marsh", senderTitle: "HR Advisor", flags: "feedback",
    email: `Dear Mr Osei,

POST: HOUSING OPTIONS OFFICER (REF HBC/1182)

Thank you for attending the interview for the above post on 5 March.

The standard of candidates was high and I am sorry to tell you that you were unsuccessful on this occasion.

If you would like feedback on your interview please contact Steve Rudd, Housing Options Manager, on 01423 555 019.

Yours sincerely

Linda Marsh
HR Advisor
Harrowgate Borough Council`,
  },
  {
    company: "Lumen & Lark", role: "Social Media Executive", candidateName: "Priyanka", stage: "application", flags: "closed",
    email: `Hi Priyanka,

Thank you for applying for the Social Media Executive role here at Lumen & Lark.

I'm writing to let everybody who applied know that we have decided not to fill this position after all. Our budget for the year has changed and the role has been withdrawn.

I'm sorry that this isn't better news, and thank you for the thought you put into your application.

The Lumen & Lark team`,
  },
  {
    company: "Shell", role: "Process Engineer", candidateName: "Oluwaseun", stage: "application", flags: "no-reply reapply",
    email: `From: noreply@shell.example
Subject: Status of your application - Process Engineer (R174452)

Dear Oluwaseun,

Thank you for your interest in a career with Shell.

We have now reviewed your application for the position of Process Engineer (R174452). Having compared it with the requirements of the role, we are unable to progress your application at this time.

We encourage you to visit our careers site regularly, as new vacancies are posted every week.

Kind regards,
Shell Recruitment

This is an automatically generated e-mail, please do not respond.`,
  },
  {
    company: "Oakridge Elementary School", role: "Third Grade Teacher", stage: "interview", senderName: "Kathleen O'Rourke", senderTitle: "Principal", flags: "internal",
    email: `Ms. Trujillo,

Thank you for interviewing with our team for the Third Grade Teacher position at Oakridge Elementary School. You have so much to offer children and it showed.

We had a long-term substitute in our building apply for this position, and the committee recommended her. I know this is not the news you were hoping for.

I hope to see you in our district one day.

Sincerely,

Kathleen O'Rourke
Principal`,
  },
  {
    company: "Square", role: "Technical Writer", candidateName: "Devon", stage: "task", flags: "no-feedback",
    email: `Hi Devon,

We really appreciate the effort you put into the writing exercise for the Technical Writer role at Square. After reviewing all submissions, the team has decided to advance other candidates.

Because of the number of people in the process we aren't able to share specific feedback on exercises.

Thanks again for your time,
The Square Talent Team`,
  },
  {
    stage: "application",
    email: `Hello,

Thank you for your recent application. Unfortunately your application has not been successful.

Regards
HR`,
  },
  {
    company: "The Anchor at Wyke", role: "Sous Chef", candidateName: "Danny", stage: "task", senderName: "Bev",
    email: `Hi Danny, thanks for doing the trial shift friday. Chef liked your knife work but we've given the sous chef job to a lad who's got more gastro experience. Sorry mate. I'll shout if anything else comes up in the kitchen. Bev, The Anchor at Wyke`,
    flags: "file",
  },
  {
    company: "Meridian Coaches Ltd", role: "Bus Driver (PCV)", candidateName: "Trevor", stage: "screen", senderName: "Sue Whitlock", senderTitle: "Depot Administrator",
    email: `Dear Trevor,

Re: Bus Driver (PCV) vacancy

Further to our telephone conversation on Monday, I have now checked with the depot manager and, as you don't yet hold your Category D entitlement, we can't take your application forward.

Yours faithfully,
Sue Whitlock
Depot Administrator
Meridian Coaches Ltd, Quarry Road, Barnby`,
  },
  {
    company: "Gap", role: "Seasonal Sales Associate", stage: "application", flags: "reapply no-reply",
    email: `Gap Inc. Careers <donotreply@invalidemail.icims.example>

Thank you for applying to be a Seasonal Sales Associate at Gap. At this time we have filled all of our seasonal openings.

Keep checking our careers page, we'd love to see you apply again!

Gap Talent Acquisition`,
  },
  {
    company: "Sonnenwerk eG", role: "Solar Technician", candidateName: "Jonas", stage: "interview", senderName: "Lena Vogt", senderTitle: "People & Culture Managerin", flags: "file",
    email: `Hallo Jonas,

thanks a lot for taking the time to come to our office in Freiburg and for the nice talk about the position as Solar Technician (all genders).

We have discussed your profile intensively internally and decided in the end for another applicant. The decision was very tight.

We would like to include you in our talent pool so that we can contact you when a suitable position opens. If you do not want this, just give me a short info.

Sunny greetings
Lena Vogt
People & Culture Managerin
Sonnenwerk eG`,
  },
  {
    company: "Visa", role: "Senior Data Scientist", candidateName: "Rohit", stage: "final", senderName: "Deepa Krishnan",
    senderTitle: "Talent Acquisition Partner",
    email: `Hi Rohit,

Hope you are doing good.

Thank you for your time during the final round with our leadership team at Visa for the Senior Data Scientist position. Feedback from the panel was positive, however they have gone ahead with another candidate whose fraud domain exposure was a closer match.

Will surely reach out should I have something relevant for you.

Thanks & Regards,
Deepa Krishnan
Talent Acquisition Partner
Visa | Bengaluru`,
    flags: "file",
  },
  {
    company: "Cedar Hollow Animal Rescue", role: "Volunteer Coordinator", candidateName: "Beth", stage: "final", senderName: "Pam Szymanski", senderTitle: "Executive Director",
    email: `Dear Beth,

The board and I so enjoyed meeting you. I wish I had two positions to fill. In the end we felt that another finalist's fundraising background was what Cedar Hollow Animal Rescue needs from a Volunteer Coordinator right now, and she starts on Monday.

Please come and see the kittens any time!

Warmly,
Pam Szymanski
Executive Director`,
  },
  {
    company: "Apple", role: "Genius", candidateName: "Theo", stage: "interview", flags: "reapply",
    email: `Hi Theo,

Thank you for attending our hiring event for the Genius role. We enjoyed getting to know you and learning what makes you tick.

While your skills are impressive, we won't be progressing your application further. We hope you'll consider Apple again and encourage you to explore other roles at jobs.apple.com.

Regards,
Apple Retail Recruiting`,
  },
  {
    company: "Datenreich AG", role: "Junior Consultant Business Intelligence", stage: "application", senderName: "Florian Seidl", email: `Dear Ms. Novak,

Thank you very much for sending us your application for the position Junior Consultant Business Intelligence (w/m/x), Ref.-Nr. 2026-118.

We received a large number of applications and have to tell you today that other candidates matched the profile even more closely. We therefore return your documents with our best wishes.

In accordance with data protection law, your data will be deleted after six months.

Best regards from Vienna

Florian Seidl
Recruiting

Datenreich AG | Mariahilfer Straße 221 | 1150 Wien`,
  },
  {
    company: "Indeed", role: "Account Executive", candidateName: "Shauna", stage: "application", flags: "no-reply reapply",
    email: `Hi Shauna,

Thank you for your interest in the Account Executive position at Indeed. Unfortunately, Indeed has moved to the next step in their hiring process, and your application was not selected at this time.

New roles open all the time, so take a look at our careers page.

Indeed Talent Attraction

Replies to this email are not received.`,
  },
  {
    company: "Brook Street Dental", role: "Trainee Dental Nurse", candidateName: "Ellie", stage: "application", senderName: "J Parmar", senderTitle: "Practice Manager", flags: "file",
    email: `Dear Ellie

Thank you for your letter and CV for the Trainee Dental Nurse vacancy at Brook Street Dental.

The position has now been filled. I have kept your details on file and will contact you should another vacancy arise.

Yours sincerely

Mrs J Parmar
Practice Manager`,
  },
  {
    company: "Hearthstone Capital", role: "Investment Banking Analyst", candidateName: "Benjamin", stage: "final", interviewers: ["Claire Dumont", "Raj Mehta"], senderName: "Victoria Sloane", senderTitle: "VP, Campus Recruiting", flags: "feedback",
    email: `Benjamin,

Thank you for participating in our Superday on Friday for the Investment Banking Analyst program. Claire Dumont and Raj Mehta both spoke highly of you.

We had forty candidates for six seats and I'm sorry to say that we will not be extending an offer to you.

I'm happy to jump on a call next week if you'd like to debrief.

Best,
Victoria

Victoria Sloane
VP, Campus Recruiting
Hearthstone Capital
745 Park Avenue, New York, NY 10155

This communication is for informational purposes only and is not an offer to buy or sell any security.`,
  },
  {
    company: "Here", role: "GIS Analyst", candidateName: "Sanna", stage: "application",
    email: `Hi Sanna,

Thanks for your application for GIS Analyst at Here. Having gone through it with the hiring manager, we've concluded that the role asks for something different from what you'd bring to it. We won't be inviting you to interview.

Many thanks and good luck,

Here Recruitment`,
  },
  {
    company: "Fairbourne Community Trust", role: "Youth Worker", candidateName: "Jamal", stage: "interview", senderName: "Rev. Alison Pike", senderTitle: "Chair of Trustees", flags: "feedback",
    email: `Dear Jamal,

It was a joy to meet you on Tuesday. All three of us on the panel felt you'd be wonderful with the young people at Fairbourne Community Trust.

This makes it so hard to write that we have appointed someone else as our Youth Worker. She has run a project like ours for ten years and, in the end, that swung it.

Do ring me if you'd like to hear more about how we came to that; you deserve that much.

With warm wishes,
Rev. Alison Pike
Chair of Trustees`,
  },
  {
    company: "Quillon", role: "Office Manager", candidateName: "Joanna", stage: "interview", senderName: "Fergus", interviewers: ["Ailsa"],
    email: `Hey Joanna,

Thanks again for coming by last Wednesday, Ailsa and I had a great time chatting.

I've been going back and forth on this one. We're gonna go with someone who's done the whole finance side before, since that's the bit I'm worst at!

Sorry to be the bearer of bad news. You'll make some other team very happy.

F.

--
Fergus
Quillon — Office Manager search`,
  },
  {
    company: "Penhallow Hotels", role: "Assistant Housekeeper", candidateName: "Marta", stage: "interview", senderName: "Nicola Trent", senderTitle: "People Manager", flags: "reapply",
    email: `Good afternoon Marta,

Many thanks for attending an interview at Penhallow Hotels for the Assistant Housekeeper role.

On this occasion we will not be offering you the position. Please do continue to look at our vacancies at penhallowhotels.co.uk/careers as we have several sites opening in the summer.

Kindest regards,

Nicola Trent
People Manager
Penhallow Hotels | Cliff Road | Newquay | TR7 2XX
t: 01637 555 0188 | e: nicola.trent@penhallowhotels.co.uk`,
    senderEmail: "nicola.trent@penhallowhotels.co.uk",
  },
  {
    company: "Tindall, Rowe & Partners", role: "Audit Senior", candidateName: "Faisal", stage: "interview", senderName: "Gordon Tindall", senderTitle: "Managing Partner",
    email: `Dear Faisal,

Thank you for giving up your morning to meet us at Tindall, Rowe & Partners.

I have discussed the Audit Senior appointment with my fellow partners. We were agreed that your technical knowledge is first rate; we were not agreed that our client list would keep you interested for long. For that reason we shall not be making you an offer.

Yours truly,
Gordon Tindall
Managing Partner`,
  },
  {
    company: "Open", role: "Community Manager", candidateName: "Zadie", stage: "application", senderName: "Kit", flags: "reapply",
    email: `hi zadie!

thanks for wanting to join us at Open. we got about 600 applications for community manager (!!) and had to make some quick calls. yours didn't make the cut this time around

we'll be hiring again in the autumn so do try again

kit x
Open`,
  },
  {
    company: "St. Brigid's Hospital", role: "Ward Clerk", candidateName: "Aoife Brennan", stage: "interview", senderName: "M. Costello", senderTitle: "HR Officer", flags: "file",
    email: `Dear Aoife Brennan,

RE: Ward Clerk, Grade III - Ref 0926/WC

I refer to your recent interview for the above position.

The Interview Board has placed you fifth on the panel. As only two posts are available at present I wish to inform you that you have not been offered a position at this time. The panel will remain in place for 12 months and you may be contacted should a further vacancy arise.

Le gach dea-ghuí,

M. Costello
HR Officer
St. Brigid's Hospital`,
  },
  {
    company: "Vantage Retail Group", role: "Regional Visual Merchandiser", candidateName: "Simone", stage: "interview", flags: "feedback file agency", senderName: "Adeel Chaudhry",
    senderEmail: "adeel@northgatesearch.example", senderTitle: "Associate Director",
    email: `From: Adeel Chaudhry [mailto:adeel@northgatesearch.example]
Sent: Friday, April 10, 2026 5:31 PM
To: 'Simone Adair'
Subject: FW: Vantage - feedback

Hi Simone,

Paula Heck at Vantage Retail Group has come back to me after yesterday's interview. They liked you a lot but are going with a candidate who lives closer to the northern stores, so it's a no for Regional Visual Merchandiser I'm afraid.

She gave some helpful comments which I can run through with you - give me a ring Monday?

I'm keeping your profile active on our side for similar roles.

Best,
Adeel Chaudhry
Associate Director
Northgate Search
0161 496 0333`,
  },
  {
    company: "Fenwick Foods", role: "Apprentice Electrician", candidateName: "Kyle", stage: "interview", flags: "no-reply feedback",
    email: `&lt;no-reply@teamtailor-mail.example&gt;

Hi Kyle,<br><br>Thank you for coming to our assessment day for the Apprentice Electrician role at Fenwick&nbsp;Foods.<br><br>You&#39;ve not been offered a place on this year&rsquo;s intake. There were 180 applications for four places, so getting as far as you did is something to be proud of.<br><br>If you'd like some pointers on how you did on the day, let us know by replying through your candidate portal.<br><br>The Early Careers Team`,
  },
  {
    company: "Northbridge Health", role: "Medical Assistant", candidateName: "Rosa", stage: "application", flags: "no-reply file",
    email: `Subject: Northbridge Health - Application Update
From: Northbridge Health Talent <northbridge@email.smartrecruiters.example>
Date: 02/19/2026

Hello Rosa,

Thank you for your interest in the Medical Assistant opportunity (REF20418F) with Northbridge Health. At this point, we have identified other applicants whose backgrounds are a closer match for the needs of our clinic.

With your permission we have retained your application in our database and will inform you of any future openings that fit.

Sincerely,
The Talent Team at Northbridge Health

Please note: this is an unattended mailbox.`,
  },
  {
    company: "Calloway Public Schools", role: "Paraprofessional", stage: "application",
    email: `Dear Applicant:

The Paraprofessional position (Job ID 5521) for which you applied has been filled by another applicant. Your interest in employment with Calloway Public Schools is appreciated.

Human Resources Department
Calloway Public Schools`,
  },
  {
    company: "Zenith Cloudworks Pvt Ltd", role: "DevOps Engineer", stage: "interview", senderName: "Sneha Kulkarni", senderTitle: "Assistant Manager - HR", flags: "file",
    email: `Dear Mr. Bhattacharya,

This has reference to your personal discussion with our technical panel on 12th January 2026 for the role of DevOps Engineer.

While your technical acumen was found to be good, we regret our inability to offer you a suitable assignment at this juncture. Your profile shall be retained in our data bank and we shall revert in case of a suitable opening.

Thanking you and assuring you of our best wishes.

Yours truly,
For Zenith Cloudworks Pvt Ltd
Sneha Kulkarni
Assistant Manager - HR`,
  },
  {
    company: "Bluegate Media", candidateName: "Finn", stage: "task", senderName: "Orla", flags: "no-feedback",
    email: `Hey Finn,

thanks for sending over your cut! really enjoyed the pacing in the second half.

we've picked two people to go through to the next bit and i'm sorry to say you're not one of them. there were 90-odd edits in so i can't go into detail on each, hope you understand.

keep cutting,
orla
bluegate media`,
  },
  {
    company: "The Larkspur Foundation", role: "Grants Officer", candidateName: "Imogen", stage: "final", senderName: "Tamsin Oyelaran", senderTitle: "Director of Programmes", interviewers: ["Devika", "Paul"], flags: "reapply feedback",
    senderEmail: "tamsin@larkspurfoundation.org",
    email: `From: Tamsin Oyelaran <tamsin@larkspurfoundation.org>
Date: Friday, 20 March 2026 at 12:07
To: Imogen Stacey
Subject: Re: Grants Officer - second interview

Dear Imogen,

Thank you for coming back to meet Devika, Paul and me on Tuesday. It was a close-run thing between two of you, and after much thought we have offered the Grants Officer role to the other candidate and she has said yes.

We would be delighted if you applied for something else at The Larkspur Foundation in future, and I am more than happy to give you some feedback over the phone.

With very best wishes,
Tamsin

Tamsin Oyelaran
Director of Programmes
The Larkspur Foundation
Pronouns: she/her
I work Tuesday to Friday.`,
  },
  {
    company: "Ironbark Mining Services", role: "Haul Truck Operator", candidateName: "Deano", stage: "screen", senderName: "Shaz",
    email: `G'day Deano

Thanks for chatting on the phone the other day about the haul truck operator gig with Ironbark Mining Services.

Had a yarn with the site super and he's filled the crew from blokes already on the books. So no go this round mate.

Cheers
Shaz`,
    flags: "internal",
  },
  {
    company: "Wexley & Daughters", senderName: "Rosemary Wexley",
    email: `Dear Miss Aldous,

How kind of you to bring in the arrangement. It brightened the shop all week.

My daughters and I talked it over on Sunday and have settled on a young woman from the college, who can begin straight away. I did so want to write to you myself rather than leave you wondering.

Yours very sincerely,
Rosemary Wexley
Wexley & Daughters, Florist
14 Minster Row`,
  },
  {
    company: "Polaris Freight", role: "Customs Broker", candidateName: "Andre", stage: "application", flags: "no-reply",
    email: `> From: careers-noreply@polarisfreight.com
> To: andre.baptiste@yahoo.com
> Subject: Customs Broker - Polaris Freight
>
> Dear Andre,
>
> Thank you for your interest in Polaris Freight and for submitting your resume for
> the Customs Broker position.
>
> Your background was reviewed by the hiring team. At this time they have elected to
> pursue other applicants.
>
> Good luck with your search.
>
> Polaris Freight HR`,
  },
  {
    company: "Ministry of Sandwiches", role: "Shift Supervisor", candidateName: "Abby", stage: "interview", senderName: "Luca", senderTitle: "Store Manager",
    email: `Hi Abby,

Thanks for your time yesterday! We interviewed six people for Shift Supervisor, and while you'd have been fab with the customers I've had to pick the one person who could do closes.

Feel free to pop in for a free sandwich,

Luca
Store Manager, Ministry of Sandwiches (Deansgate)`,
  },
  {
    company: "Orchid Biosciences", role: "Scientist II, Protein Purification", candidateName: "Mei-Ling", stage: "interview", flags: "closed", senderName: "Gretchen Falk", senderTitle: "Sr. Talent Acquisition Specialist",
    email: `Hi Mei-Ling,

I hope your week is off to a good start. I wanted to reach out personally as you completed the onsite for our Scientist II, Protein Purification opening last month.

Orchid Biosciences announced a hiring freeze yesterday and, as a result, the requisition has been cancelled. The team was excited about you and this has nothing to do with your performance.

I'm sorry to have to deliver this news.

Gretchen Falk
Sr. Talent Acquisition Specialist`,
  },
  {
    company: "Talbot Grange Academy", role: "Teacher of Mathematics (MPS/UPS)", stage: "application", senderName: "G. Lyle", senderTitle: "PA to the Headteacher", flags: "no-feedback",
    email: `Dear Mrs Whitcombe

Teacher of Mathematics (MPS/UPS)

Many thanks for your application for the above vacancy at Talbot Grange Academy. The Governors have now met to shortlist and, as you have not heard from us about an interview, I am writing to confirm that your application did not reach the final shortlist.

Please accept my apologies that we cannot give feedback at this stage of the process.

Yours sincerely
G. Lyle
PA to the Headteacher`,
  },
  {
    company: "Kaskade Robotics", role: "Embedded Software Developer", candidateName: "Mateusz", stage: "task", senderName: "Jan-Philipp", senderTitle: "CTO", flags: "feedback reapply",
    email: `Hi Mateusz,

thank you for doing the coding challenge so quick. Me and the colleagues have looked on it together.

The code is clean, but we saw that concurrency is not yet where we need it for a Embedded Software Developer with us. Therefore we decided to not go on with the process.

If you want I can send you the comments from the review. And please don't hesitate to apply again in one year or so!

Best greetings from Aachen
Jan-Philipp
CTO @ Kaskade Robotics`,
  },
  {
    company: "Greenfield Dairies, Inc.", role: "Quality Assurance Supervisor", candidateName: "Sandra", stage: "interview", flags: "internal",
    senderName: "Ted Brannigan", senderTitle: "Plant Manager",
    email: `Sandra,

Appreciate you driving out to meet with us. After talking it through we promoted one of our own line leads into the Quality Assurance Supervisor job. Nothing you did or didn't do.

Best of luck.

Ted Brannigan
Plant Manager
Greenfield Dairies, Inc.
2200 County Road 9
Marshfield, WI 54449`,
  },
  {
    company: "Harbourlight", role: "Support Worker (Nights)", candidateName: "Chidi", stage: "interview", flags: "feedback",
    email: `Hi Chidi

Thank you for your recent interview for the position of Support Worker (Nights) at Harbourlight.

You scored 31 out of 50, and our appointable mark is 35. We are therefore unable to offer you a position.

Your interviewer's comments can be sent to you on request.

Harbourlight Recruitment`,
  },
  {
    role: "Procurement Manager", candidateName: "Laszlo", stage: "interview", senderName: "Bettina Krause", senderTitle: "Personalberaterin", flags: "agency file",
    email: `Dear Laszlo,

unfortunately I have no good news. The customer has informed me this morning that after the conversation on Tuesday he decided for another candidate for the position Procurement Manager (m/f/d).

I personally find that a pity, because you would have fit good. I will think of you when I get new mandates in your area.

Kind regards
Bettina Krause
Personalberaterin
Krause & Kollegen Personalberatung
Tel. +49 711 4960 312`,
  },
  {
    company: "Sable", role: "Head of Growth", candidateName: "Dana", stage: "final", senderName: "Elliot Crane", senderTitle: "CEO", interviewers: ["Mika"],
    email: `Dana,

I've thought about this all weekend. The case you made to the board on Thursday was the sharpest we saw, and Mika keeps quoting it.

Where I landed: what Sable has to get right in the next eighteen months is retention, and the other person in the running has lived that twice. So I've asked them to be our Head of Growth.

I don't say this lightly: I think somebody will be very lucky to get you, and I'd be glad to make an introduction or two. Tell me whom you'd like to meet.

Elliot

Elliot Crane
CEO`,
  },
  {
    company: "PALLADIUM FITNESS", role: "Front Desk Associate", stage: "application", flags: "no-reply",
    email: `PALLADIUM FITNESS

APPLICATION STATUS: NOT SELECTED

Position: Front Desk Associate
Location: Tempe, AZ
Date applied: 01/08/2026

Thank you for applying. Your application for the position above is no longer under consideration.

DO NOT REPLY TO THIS MESSAGE`,
  },
  {
    company: "Rowan & Thistle Publishing", role: "Editorial Assistant", candidateName: "Hattie", stage: "application", senderName: "Clemency Ford", senderTitle: "Managing Editor", flags: "no-feedback",
    email: `Dear Hattie,

Thank you for your application to be Editorial Assistant at Rowan & Thistle Publishing. We read every one of the 743 covering letters, and I enjoyed yours (I also loved that ending).

I'm sorry that we haven't been able to include you among the eight we're seeing. With such numbers it won't be possible to write with individual comments, I'm afraid.

With best wishes,

Clemency Ford
Managing Editor`,
  },
  {
    company: "Corvid Analytics", role: "Data Engineer", candidateName: "Yusuf", stage: "interview", senderName: "Hannah Lindqvist", senderTitle: "Talent Partner", senderEmail: "hannah.lindqvist@corvid.example", interviewers: ["Sergio", "Wanjiru"],
    email: `From: Hannah Lindqvist <hannah.lindqvist@corvid.example>
Sent: Thursday, April 2, 2026 2:20 PM
To: Yusuf Demir <yusuf.demir@gmail.com>
Cc: Sergio Paz <sergio.paz@corvid.example>
Subject: RE: Data Engineer interview

Hi Yusuf,

Sergio and Wanjiru really enjoyed the technical interview with you yesterday.

We've compared notes and feel that the level of the role isn't quite the right match, so we'll be stopping here. I know that's disappointing.

Many thanks,
Hannah Lindqvist
Talent Partner | Corvid Analytics
+44 20 7946 0991
https://corvid.example

From: Yusuf Demir <yusuf.demir@gmail.com>
Sent: Thursday, April 2, 2026 9:05 AM
To: Hannah Lindqvist
Subject: Data Engineer interview

Hi Hannah,
I'd just like to say thanks for arranging yesterday. I'm even more keen to leave Bolt Bank now!
Best,
Yusuf Demir
Senior Analyst, Bolt Bank`,
  },
  {
    company: "Amberly Law Group", role: "Legal Secretary", stage: "interview", senderName: "Philip R. Amberly",
    email: `Dear Ms. Kowalczyk:

This letter is to advise you that the position of Legal Secretary with Amberly Law Group, for which you interviewed on February 24, has been offered to and accepted by another individual.

We thank you for your interest in our firm.

Very truly yours,

Philip R. Amberly, Esq.

CONFIDENTIALITY NOTICE: This e-mail and any attachments may contain privileged information. If you are not the intended recipient, please reply to the sender and delete it.`,
  },
  {
    company: "Trellis", role: "Product Manager", candidateName: "Esther", stage: "screen", flags: "reapply",
    email: `Hi Esther,

Thanks for chatting with us about the Product Manager role at Trellis! It was great learning about what you've been building.

At the moment, we're going to hold off on moving to the next round. This isn't a reflection of your abilities; we're simply being really specific about B2B payments experience.

We're growing fast and would be thrilled to hear from you again. You can see what's open here: https://jobs.ashbyhq.example/trellis

Onward,
Team Trellis`,
  },
  {
    company: "Clearwater County", role: "Dispatcher", candidateName: "Tanya", stage: "task", flags: "reapply no-reply",
    email: `Dear Tanya:

Thank you for participating in the written examination for Dispatcher with Clearwater County held on March 7, 2026.

Your score was below the passing point of 70%. As a result, your name will not be placed on the eligible list. You may apply to take the examination again after 90 days.

Clearwater County Human Resources

*** This is an automated message. Please do not reply. ***`,
  },
  {
    company: "Nimbus & Oak", role: "Interior Designer", candidateName: "Paloma", stage: "interview", senderName: "Verity Lang", senderTitle: "Studio Director", flags: "file",
    email: `Hello Paloma,=20

Thank you for coming to the studio and for sharing your wonderful boards wit=
h us. We=E2=80=99ve taken our time over the Interior Designer role because w=
e wanted to get it right.=20

After a lot of thought we=E2=80=99ve decided to offer it to someone else. I=
=E2=80=99d love to hold on to your portfolio, as freelance projects do crop =
up.=20

Warmest,=20
Verity Lang
Studio Director, Nimbus & Oak`,
  },
  {
    company: "Sterling Harbor Insurance", role: "Claims Adjuster - Property (Remote)", candidateName: "Marcus", stage: "application",
    email: `Hello Marcus,

We recently received your application for Claims Adjuster - Property (Remote) at {{company.name}}. Thank you!

After reviewing your resume, we don't feel there's a fit between your experience and what we're looking for just now.

We wish you success,
Sterling Harbor Insurance Recruiting`,
  },
  {
    company: "Eastmoor Rail", role: "Trainee Train Driver", candidateName: "Wes", stage: "task", flags: "no-feedback no-reply",
    email: `Dear Wes,

Trainee Train Driver - Ref: ER/TTD/0226

Thank you for completing the online situational judgement test. Unfortunately your result did not meet the standard we require and your application will not proceed. Under industry rules you may attempt the assessment only twice.

We do not provide feedback on psychometric tests.

Eastmoor Rail Resourcing
Please do not reply to this email as this inbox is not monitored`,
  },
  {
    company: "Vireo Health", role: "Physiotherapist", candidateName: "Sipho", stage: "interview", senderName: "Annelie Botha", senderTitle: "Practice Owner", interviewers: ["Dr Naidoo"], flags: "reapply",
    email: `Dear Sipho

It was lovely meeting you on Monday, and Dr Naidoo enjoyed showing you around.

Vireo Health has decided on a physiotherapist with a hydrotherapy certificate. I know you were hoping for this one.

Please keep an eye on our page as we open in Stellenbosch in October and will be looking for people like you.

Kind regards
Annelie Botha
Practice Owner
083 555 0134`,
  },
  {
    company: "Mapleton Credit Union", role: "Member Services Representative", candidateName: "Colette", stage: "application", senderName: "Jim Desrosiers", senderEmail: "jdesrosiers@mapletoncu.ca", flags: "file",
    email: `Jim Desrosiers <jdesrosiers@mapletoncu.ca>
to me
Tue, Mar 17, 9:12 AM (2 days ago)

Good morning Colette,

Thank you for your interest in the Member Services Representative position with Mapleton Credit Union. We had a strong response to the posting and only those candidates selected for an interview will be contacted further. You are not in that group this time; I didn't want to leave you hanging.

Your resume will be kept on file for six months.

Jim Desrosiers
Human Resources`,
  },
  {
    company: "Atelier Roux", role: "Pattern Cutter", candidateName: "Noémie", stage: "interview", senderName: "Margaux",
    email: `Chère Noémie,

I am so sorry for my silence. We have finally chosen someone for the Pattern Cutter post, a former assistant of ours who came back from Milan. I would have loved to work with you, truly.

A très bientôt I hope,
Margaux
Atelier Roux`,
    flags: "",
  },
  {
    company: "Sentinel Security Services", role: "Security Officer - Weekend Nights", candidateName: "Mohammed", stage: "application", flags: "reapply no-reply closed",
    email: `Sentinel Security Services

Hello Mohammed,

Thank you for your application to the position Security Officer - Weekend Nights, Job Number: 240019HG.

This requisition is no longer accepting candidates and you have not been chosen to move forward. You can log in to your profile to browse current opportunities: https://sentinel.taleo.example/careersection

Replies to this message are undeliverable and will not reach the Human Resources Department.`,
    },
  {
    company: "Hollyoak Primary School", role: "Midday Supervisor", candidateName: "Kerry", stage: "application", senderName: "T Goode", senderTitle: "School Business Manager", flags: "closed",
    email: `Dear Kerry

Midday Supervisor

Thank you for your application for this post at Hollyoak Primary School. Due to falling numbers on roll the Governing Body has decided not to appoint to this post.

Thank you for your interest in our school.

Yours sincerely

Mrs T Goode
School Business Manager`,
  },
  {
    company: "Glasswing", role: "Senior Copywriter", candidateName: "Rafael", stage: "interview", senderName: "Ines Cardoso", senderTitle: "Creative Director", interviewers: ["Thom", "Bea", "Lindiwe"],
    email: `Rafael, hi!

First of all: thank you. Thom, Bea and Lindiwe came out of your chemistry session buzzing.

And yet. We've had to make one of those decisions and it hasn't fallen your way. The account this Senior Copywriter will sit on is a pharma one and the client is nervous, so we've gone safe.

Let's have that coffee some time anyway?

Ines Cardoso
Creative Director, Glasswing
Rua da Boavista 88 | Lisboa`,
  },
  {
    company: "Bharat Precision Castings", role: "Graduate Engineer Trainee", stage: "interview", senderName: "R. Venkataraman", senderTitle: "Chief Manager (HR)",
    email: `Ref: BPC/HR/GET/2026/0931

Dear Ms. Iyer,

Sub: Your candidature for the post of Graduate Engineer Trainee

With reference to the above and the subsequent personal interview held at our Coimbatore works, we regret to convey that your candidature could not be considered favourably.

We wish you all success in life.

Yours faithfully,
for BHARAT PRECISION CASTINGS LTD.,

R. Venkataraman
Chief Manager (HR)`,
  },
  {
    company: "Pebble", role: "iOS Engineer", candidateName: "Jules", stage: "screen", senderName: "Aria Tan", flags: "feedback",
    email: `Hi Jules,

Thank you for taking the intro call with me on Friday, I had fun talking about SwiftUI and sourdough.

I talked with the team and we aren't going to proceed with the iOS Engineer interviews at this time. You asked for candour, so: for this hire we need someone who has shipped watchOS.

Reply here if you have any questions about this, happy to elaborate.

Best,
Aria Tan
Recruiting @ Pebble`,
  },
  {
    company: "Wilder Trust", role: "Reserve Warden", candidateName: "Ewan", stage: "final", senderName: "Isobel Munro", senderTitle: "Area Manager North", interviewers: ["Callum"],
    email: `Dear Ewan,

Thank you for coming all the way up to Glen Torran to meet Callum and myself about the Reserve Warden post.

We had real trouble separating two of you. In the end the deer management certificates made the difference and the other candidate has been appointed.

I hope the journey home was better than the one here!

Yours aye,
Isobel Munro
Area Manager North
Wilder Trust
Scottish Charity No. SC019955`,
  },
  {
    company: "Halden & Krogh", role: "Tax Associate", candidateName: "Ingrid", stage: "application", senderName: "Vera", flags: "no-feedback",
    email: `Hi Ingrid! Vera from Halden & Krogh here 👋

Thanks for your application as Tax Associate. We've gone through all CVs this week and yours isn't among the ones we'll be meeting. 

We get too many to explain each, so please don't read too much into it.

Hej hej,
Vera`,
  },
  {
    company: "Bright Horizons Nursery", role: "Nursery Practitioner", candidateName: "Leanne", stage: "application",
    email: `Dear Leanne,

Thank you for applying for the role of Nursery Practitioner at Bright Horizons Nursery.

Having carefully considered your application, we shall not be calling you for an interview.

If you have not heard about other roles that you applied for at our group, those applications are still being looked at.

Yours sincerely,
Recruitment`,
  },
  {
    company: "Axiom Dental Labs", role: "CAD/CAM Technician", candidateName: "Hyun-woo", stage: "interview", senderName: "Greg Tillman", flags: "reapply",
    senderEmail: "greg@axiomdentallabs.com",
    email: `On Mar 30, 2026, at 4:45 PM, Greg Tillman <greg@axiomdentallabs.com> wrote:

Hyun-woo,

Thanks for coming in and running the mill for us. I offered the CAD/CAM Technician spot to a guy who can start Monday without training, which with our backlog I pretty much had to do.

Try us again in the fall when we add the second shift.

Greg
Axiom Dental Labs`,
  },
  {
    company: "Concordia University of Ohio", role: "Assistant Professor of Chemistry", stage: "final", senderName: "Lorraine Beck", senderTitle: "Search Committee Chair",
    email: `Dear Dr. Petrov,

On behalf of the search committee, I want to thank you for visiting campus and for the seminar you gave. The tenure-track search for Assistant Professor of Chemistry at Concordia University of Ohio has now concluded, and the position has been accepted by another finalist.

The students in particular were grateful for the time that you spent with them. I hope that our paths cross at ACS.

Sincerely,

Lorraine Beck, Ph.D.
Search Committee Chair
Department of Chemistry`,
  },
  {
    company: "Juniper Homecare", role: "Care Assistant", candidateName: "Blessing", stage: "screen", flags: "no-reply",
    email: `Hi Blessing, it's the recruitment team at Juniper Homecare. Thanks for the video call about the Care Assistant role. As you don't drive we aren't able to offer you visits in the area at the moment. All the best. Do not reply to this message, this number is not monitored.`,
  },
  {
    company: "Oxbow Brewing Co-op", role: "Taproom Manager", candidateName: "Nate", stage: "application", senderName: "Cass",
    email: `Nate --

Got your resume, thanks! Taproom Manager's already spoken for, we shook hands with someone last night. Should've pulled the ad down sooner, my bad.

Cass
Oxbow Brewing Co-op`,
  },
  {
    company: "Ferrante, Dunn & Osei LLP", role: "Litigation Associate", stage: "interview", senderName: "Thomas K. Dunn", senderTitle: "Hiring Partner", flags: "file",
    email: `Dear Ms. Abara,

It was a pleasure to meet with you regarding the Litigation Associate position at Ferrante, Dunn & Osei LLP.

Although we were favorably impressed with your credentials, we have determined that your practice experience does not coincide with our present needs. With your consent we will retain your materials for future consideration.

Sincerely,

Thomas K. Dunn
Hiring Partner`,
  },
  {
    company: "Skyline Tower Cranes", role: "Crane Operator", candidateName: "Big Mike", stage: "application", senderName: "Ron",
    email: `Big Mike,

You won't be getting the Crane Operator job. Insurance won't cover anybody with under five years. I went to bat for you.

Ron
Skyline Tower Cranes`,
  },
  {
    company: "Elmwood Library Service", role: "Library Assistant", candidateName: "Nadia", stage: "application",
    email: `Dear Nadia

Library Assistant (Part Time, 18.5 hours)

We have completed the shortlisting for this role. Sadly, your application has not progressed to interview, as other applicants better evidenced the essential criteria in the person specification.

We hope this does not discourage you from looking at other jobs with Elmwood Library Service.

Regards

Recruitment Administrator`,
    flags: "reapply",
  },
  {
    company: "Tidewater Aerospace", role: "Manufacturing Engineer", candidateName: "Priscilla", stage: "interview", senderName: "Cody Marsh", senderTitle: "Talent Advisor", senderEmail: "cmarsh@tidewater-aero.com", flags: "file reapply",
    email: `From: "Marsh, Cody" <cmarsh@tidewater-aero.com>
Date: March 12, 2026 at 8:03:17 AM EDT
To: Priscilla Nguyen <pnguyen@icloud.com>
Subject: Manufacturing Engineer II (Req 88213) - Tidewater Aerospace

Good Morning Priscilla,

Thank you again for interviewing for the Manufacturing Engineer position. The hiring team has decided to move in another direction with a candidate who holds an active clearance.

I will keep your information in my pipeline, and I'd encourage you to apply for anything else on our site that interests you.

V/r,

Cody Marsh
Talent Advisor
Tidewater Aerospace
An Equal Opportunity Employer

Sent from my iPhone`,
  },
  {
    company: "Good Neighbour Food Bank", role: "Warehouse Coordinator", candidateName: "Tyrell", stage: "interview", senderName: "Maureen Achebe",
    email: `Hi Tyrell

Thank you for coming to talk to us. Everyone commented on how warm you were with the volunteers.

I'm writing with the news nobody wants: you weren't our first choice for Warehouse Coordinator. It came down to forklift experience.

You would be very welcome as a volunteer if you ever have a spare morning.

Love and best wishes
Maureen Achebe
Good Neighbour Food Bank`,
  },
  {
    company: "Aurelia Cosmetics", role: "Brand Manager", candidateName: "Elodie", stage: "interview", senderName: "Sam Whitlow", senderTitle: "HR Generalist", flags: "no-feedback",
    email: `Dear Elodie,

Thank you for meeting with our marketing leadership. We've concluded our interviews for Brand Manager and have extended an offer to another candidate.

Company policy does not permit me to discuss the reasons for our decision.

All the best in your endeavors,

Sam Whitlow
HR Generalist
Aurelia Cosmetics`,
  },
  {
    company: "Larchmere Hospice", role: "Hospice at Home Nurse", candidateName: "Rachel", stage: "interview", senderName: "Debra Quayle", senderTitle: "Matron", flags: "reapply feedback",
    email: `Hello Rachel

I tried to call you this morning but couldn't get through, so please forgive an email.

We have decided not to appoint you to the Hospice at Home Nurse role. You came across as caring and able, but we felt you need more time in palliative settings first. I'd strongly encourage you to apply to us again in a year.

I will try you again tomorrow so that we can go through the interview together.

Kind regards
Debra Quayle
Matron, Larchmere Hospice`,
  },
  {
    company: "Ferrocity", role: "Urban Planner", candidateName: "Milan", stage: "application", flags: "no-reply",
    email: `Ferrocity Careers - no-reply@successfactors.example

Dear Milan,

Thank you for applying for Urban Planner (m/f/d) | Requisition 40112 | Rotterdam, NL.

We compared your profile with our requirements and those of other applicants. The outcome is that we will continue the procedure without you.

Kind regards,
Ferrocity HR Shared Services

Your data will be removed from our system four weeks after the end of the procedure, in line with the GDPR.`,
  },
  {
    not: true, company: "Bright & Bold", role: "Account Manager", candidateName: "Sienna", senderName: "Tom Ashcroft",
    email: `Hi Sienna,

Thanks for your patience. We had some really strong candidates for the Account Manager role, which made this a difficult decision. Unfortunately for the others, you were head and shoulders above them, and we'd love you to join us!

Contract to follow tomorrow.

Tom Ashcroft
Bright & Bold`,
  },
  {
    not: true, company: "Monzo Street Bakery", role: "Baker", candidateName: "Ola",
    email: `Hi Ola, sorry it's taken so long to get back to you after your trial! We'd like to offer you the Baker job, starting the 1st if you can. Unfortunately we can't do the £13 you asked for but we can do £12.60. Let me know? Monzo Street Bakery`,
  },
  {
    not: true, company: "Palisade Software", role: "Solutions Engineer", candidateName: "Vikram", senderName: "Naina Sethi", senderTitle: "HR Executive",
    email: `Dear Vikram,

Thank you for applying for the position of Solutions Engineer at Palisade Software.

We are pleased to inform you that your profile has been shortlisted. Kindly note that the interview earlier planned for 14 April cannot take place as the panel is not available; it has been moved to 16 April, 11:00 AM IST.

Candidates who do not join within 10 minutes will not be considered further.

Regards,
Naina Sethi
HR Executive`,
  },
  {
    not: true, company: "Copperfield Museums", role: "Exhibitions Assistant", candidateName: "Dylan", flags: "no-reply",
    email: `Dear Dylan,

Thank you for your application for Exhibitions Assistant at Copperfield Museums, which we have received safely.

The closing date is Sunday 3 May. If you have not heard from us by 22 May, please assume that you have been unsuccessful on this occasion. We regret that we are unable to give feedback to applicants who are not shortlisted.

Copperfield Museums HR
Please do not reply to this automated email.`,
  },
  {
    not: true, company: "Hexagon Motors", role: "Service Advisor", candidateName: "Brandon", senderName: "Kelly Ann Moss",
    email: `Hey Brandon,

I know I said you'd hear by Friday. The GM is out with the flu so we haven't been able to make a decision on Service Advisor yet. Two candidates are left and you're one of them.

Sorry for the wait!

Kelly Ann Moss
Hexagon Motors`,
  },
  {
    not: true, company: "Ridley University", role: "Research Associate", senderName: "Prof. Helen Croft",
    email: `Dear Dr Amin,

Thank you for attending interview for the post of Research Associate at Ridley University. The panel considered you fully appointable. The post has in the first instance been offered to another candidate; should they decline, we would very much like to offer it to you. You are our reserve candidate, and I shall write again by the 20th.

Yours sincerely,
Prof. Helen Croft`,
  },
  {
    not: true, company: "Sunbeam Childcare", role: "Room Leader", candidateName: "Gemma", senderName: "Tracy",
    email: `Hi Gemma,

Thank you for letting us know that you've decided to withdraw from the Room Leader position. We're sorry to lose you as you were a strong candidate, but understand that you've accepted another offer.

We wish you all the best and would be happy to hear from you in future.

Tracy
Sunbeam Childcare`,
  },
  {
    not: true, company: "Wayfinder", candidateName: "Iris", flags: "no-reply",
    email: `Subject: How did we do?
From: Wayfinder Talent <noreply@wayfinder.example>

Hi Iris,

You recently applied for a role at Wayfinder. Whether or not you were successful, we'd love your feedback on our hiring process. The survey takes three minutes and your answers will not affect any future application.

Take the survey

Wayfinder Talent`,
  },
  {
    not: true, candidateName: "Pedro",
    email: `Hi Pedro,

12 new jobs match your search "Warehouse Operative, Leicester":

Warehouse Operative - Nights, Kingsway Logistics
Picker Packer - Trent Parcels
Forklift Driver - no experience? Unfortunately not for this one

Not selected for your last role? Here are 5 tips to bounce back after rejection.

Unsubscribe | JobFinder`,
  },
  {
    not: true, company: "Beacon Hill Hospital", role: "Radiographer (Band 6)", candidateName: "Shreya", senderName: "Alan Duffy",
    email: `Dear Shreya

Further to your interview, I am pleased to confirm that you were successful and we would like to offer you the post of Radiographer (Band 6) at Beacon Hill Hospital, subject to references.

Unfortunately we were not able to contact your second referee. Please provide an alternative as we cannot proceed without two references.

Alan Duffy
Resourcing`,
  },
  {
    not: true, company: "Kite & Co", role: "Graphic Designer", candidateName: "Anders", senderName: "Freja",
    email: `Hi Anders,

We've decided not to continue with a third interview round, we've seen all we need. You're exactly who we were looking for. When could you start as our Graphic Designer?

Freja
Kite & Co`,
  },
  {
    not: true, company: "Lakeside Realty", role: "Leasing Agent", candidateName: "Jasmine", flags: "no-reply",
    email: `From: Lakeside Realty <no-reply@ats.example>
Subject: Your application to Lakeside Realty

Hi Jasmine,

Thanks for applying to be a Leasing Agent at Lakeside Realty! Our team is looking over your resume now. Due to the volume of applications we are not able to reply to each one individually, and only those selected for an interview will be contacted.

Thank you,
Lakeside Realty`,
  },
  {
    not: true, company: "Tannhäuser Maschinenbau", role: "Duales Studium Mechatronik", candidateName: "Felix", senderName: "Sabine Ott",
    email: `Von: Sabine Ott
Gesendet: Dienstag, 3. März 2026 08:15
An: Felix Brandl
Betreff: Your application Duales Studium Mechatronik

Hello Felix,

thank you for your application. Unfortunately your school certificate is missing in the documents. Without this we can not process your application further. Please send it to us until 10.03.

We at Tannhäuser Maschinenbau are looking forward to it.

Sabine Ott`,
  },
  {
    not: true, company: "Pinecrest Lodge", role: "Line Cook", candidateName: "Hector", senderName: "Chef Andy",
    email: `Hector,

The dishwasher job you applied for is gone, sorry man, but I saw on your resume you've cooked. Want to come in Tuesday at 2 and try out for Line Cook instead?

Chef Andy
Pinecrest Lodge`,
   
  },
  {
    not: true, company: "Fortuna Games", role: "Gameplay Programmer", candidateName: "Kai", senderName: "Lucía Prado",
    email: `Hi Kai,

Thank you for the test! We won't be moving forward with the usual whiteboard round because what you sent was so good. Instead, Marek and Thuy would like to meet you for a chat about the Gameplay Programmer role at Fortuna Games.

Does Thursday 10:00 suit?

Lucía Prado`,
  },
  {
    not: true, senderName: "Denise Park", company: "Castleton Bank",
    email: `Dear Mr Holloway,

Thank you for your application for a Castleton Bank Platinum credit card. After careful consideration we regret to inform you that we are unable to approve your application on this occasion.

You may apply again after six months.

Denise Park
Lending Operations`,
  },
  {
    not: true, company: "Arbor Street Press", candidateName: "Wendell",
    email: `Dear Wendell,

Thank you for sending "The Salt Year" to Arbor Street Press. We read the manuscript with interest but have decided not to take it on. We wish you luck in placing it elsewhere.

The Editors`,
  },
  {
    not: true, company: "Summit Ridge College", candidateName: "Talia",
    email: `Dear Talia,

Thank you for applying to Summit Ridge College. After careful review of a record number of applications, the Admissions Committee is unable to offer you a place in the entering class.

We wish you every success in your studies elsewhere.

Office of Admissions`,
  },
  {
    not: true, company: "Delphine Interiors", role: "Showroom Assistant", candidateName: "Poppy", senderName: "Delphine",
    email: `Hi Poppy,

Just to say we've now met everyone for Showroom Assistant and it was hard to choose. I'll be making my mind up over the weekend and you'll hear either way on Monday.

Delphine
Delphine Interiors`,
  },
  {
    not: true, company: "Orbital Systems", role: "Systems Engineer", candidateName: "Grant", senderName: "Molly Reyes",
    email: `Hi Grant,

Unfortunately, Priyesh is no longer available to interview you on Tuesday, so we won't be going ahead at 3 pm as planned. Could you do Wednesday at the same time? Nothing else changes for the Systems Engineer interview.

Molly Reyes
Orbital Systems`,
  },
  {
    not: true, company: "Brightpath Energy", role: "Field Surveyor", candidateName: "Tomasz", flags: "no-reply",
    email: `Hi Tomasz,

Your application for Field Surveyor at Brightpath Energy is still under consideration. The hiring manager has paused recruitment for two weeks and no candidates have been rejected or advanced.

Please do not reply to this email.`,
  },
  {
    not: true, company: "Hartley & Sons",
    email: `Dear Mr Boone,

Thank you for your quote for the refurbishment of our High Street branch. On this occasion we have decided to award the contract to another supplier whose price was lower.

We will keep your details on file for future tenders.

Procurement
Hartley & Sons`,
  },
  {
    not: true, company: "Willow Creek Academy", role: "Art Teacher", senderName: "J. Abbott",
    email: `Dear Ms Dunne,

I am delighted to invite you to interview for the post of Art Teacher at Willow Creek Academy on 12 May at 9.00 am.

The day will include a taught lesson; please note that candidates may be released at lunchtime if they are not to be taken forward to the formal interview. Regrettably we are unable to reimburse travel.

J. Abbott`,
  },
  {
    not: true, company: "Nomad Freight", role: "Dispatcher", candidateName: "Leo", senderName: "Bianca",
    email: `Leo,

Good news and bad news. Bad: the Dispatcher job in Reno went to somebody else. Good: we'd like you for the same job in Sparks, same pay. Say yes?

Bianca
Nomad Freight`,
  },
  {
    not: true, company: "Vela Consulting", role: "Analyst", candidateName: "Amara", flags: "no-reply",
    email: `Dear Amara,

Congratulations! You have progressed to the next stage of our Analyst programme at Vela Consulting: the assessment centre.

More than 3,000 applicants were not successful at the video interview, so you should feel proud. If you no longer wish to proceed, please withdraw your application in the portal.

Vela Consulting Early Careers
This mailbox is not monitored.`,
  },
];
