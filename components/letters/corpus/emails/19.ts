import type { Labeled } from "../emails.ts";

/** Ordinary mail of many countries: applicant-tracking systems, agencies, schools, councils, wholly quoted mails, parent companies, emails that only sound like a no. */
export const emails: Labeled[] = [
  {
    company: "Tallowmere Logistics", role: "Transport Planner", candidateName: "Priyesh", stage: "application", flags: "reapply no-reply",
    email: `From: Tallowmere Logistics <tallowmere@myworkday.com>
Sent: 14 March 2025 06:02
To: Priyesh Lad
Subject: Update on your application: R-0048812 Transport Planner

Hi Priyesh,

Thank you for your interest in the Transport Planner role (R-0048812) at Tallowmere Logistics.

After reviewing your application we have decided to move forward with other candidates whose experience more closely matches what the depot needs at the moment.

New roles go live every week, so please keep an eye on our careers site and apply for anything that catches your eye.

Kind regards,
Talent Acquisition
Tallowmere Logistics

This email was sent from an unmonitored mailbox. Please do not reply.
Powered by Workday`,
  },
  {
    company: "Relay", role: "Senior Product Designer", candidateName: "Maddie", stage: "interview", senderName: "Tobias Ferreira", senderTitle: "Design Recruiter", interviewers: ["Anouk", "Deshawn"], flags: "feedback",
    email: `Hi Maddie,

Thanks so much for making time to meet Anouk and Deshawn last week. They both came back saying how much they enjoyed the portfolio walk-through, the pharmacy case in particular.

It was a close call, but we've decided not to move ahead for the Senior Product Designer role. We need someone who has already run a design system across several squads, and another candidate had a bit more of that.

Happy to jump on a 15 minute call if you'd like to hear more detail. Just send me a couple of times.

Rooting for you,
Tobias

--
Tobias Ferreira (he/him)
Design Recruiter, Relay
relay.example | Book time with me`,
  },
  {
    candidateName: "Kev", stage: "application",
    email: `hi Kev, cheers for sending your CV over but we've got someone for the van now. all the best mate`,
  },
  {
    company: "St Osyth's Community Hospital", role: "Healthcare Assistant (Band 2)", candidateName: "Adeyemi", stage: "application", flags: "no-feedback no-reply",
    email: `Dear Ms Adeyemi

Job Reference: 419-COM-2207
Job Title: Healthcare Assistant (Band 2)
Location: St Osyth's Community Hospital

Thank you for your application for the above post.

I am sorry to inform you that after careful consideration you have not been shortlisted for interview on this occasion. Due to the high volume of applications received we are unable to provide individual feedback at this stage.

May I take this opportunity to thank you for the interest you have shown in the Trust and wish you well in your search for employment.

Yours sincerely

Recruitment Services

Please do not reply to this message as the mailbox is not monitored.`,
  },
  {
    company: "Brandauer Hydraulik GmbH", role: "Technischer Einkäufer", candidateName: "Sokolov", stage: "interview", senderName: "Heike Wimmer", senderTitle: "Leitung Personal", senderEmail: "h.wimmer@brandauer-hydraulik.example", interviewers: ["Oberhauser"],
    email: `Dear Mr. Sokolov,

many thanks again for the pleasant conversation which you had with Mr. Oberhauser and me on 6 May in our house in Kempten.

We have made us the decision not easy. Nevertheless we must inform you today that we have decided for another applicant for the position as Technischer Einkäufer (m/w/d). Please do not understand this as a judgement about your person or your qualification.

Your documents will be deleted after expiry of the legal period of six months.

For your further professional way we wish you all the best and much success.

With friendly greetings

i. V. Heike Wimmer
Leitung Personal

Brandauer Hydraulik GmbH
Industriestraße 41 · 87437 Kempten
Tel. +49 831 000 12-40
h.wimmer@brandauer-hydraulik.example
Geschäftsführer: Dr. Alois Brandauer · Amtsgericht Kempten HRB 00000`,
  },
  {
    company: "Vistara Infosolutions", role: "Java Developer", candidateName: "Ramanathan", stage: "task", senderName: "Shwetha K", senderTitle: "TAG Executive", flags: "file reapply",
    email: `Dear Ramanathan,

Greetings from Vistara Infosolutions!!

This is with reference to the online coding assessment taken by you on 22nd Feb for the post of Java Developer (Req ID: VIS/BLR/3391).

We regret to inform you that your candidature is not shortlisted for the technical round as you have not cleared the cut off. Kindly note that your profile shall be retained in our database and you may reapply after a cooling period of 6 months.

Wishing you all the very best for your future endeavours.

Thanks & Regards,
Shwetha K
TAG Executive`,
  },
  {
    not: true, company: "Marlpit Ceramics", role: "Studio Manager", candidateName: "Beth", stage: "final", senderName: "Orla Prendeville", senderTitle: "Founder",
    email: `Hi Beth,

I'm sorry it's taken us until Thursday. It was a genuinely difficult decision: we had a very strong final round, and unfortunately only one of you could get it.

We're thrilled to say it's you. We'd love to offer you the Studio Manager job at Marlpit Ceramics, £34,500, starting whenever your notice is done. We've already let the other finalists know we won't be taking them further.

Formal letter to follow tomorrow. Ring me with questions!

Orla Prendeville
Founder`,
  },
  {
    company: "Pennant Credit Union", role: "Member Services Representative II", candidateName: "Jordan Akins", stage: "screen", senderName: "Cheryl Bozeman", senderTitle: "HR Generalist", flags: "reapply",
    email: `Jordan Akins
Re: Member Services Representative II (Job #2291)

Dear Jordan Akins:

Thank you for speaking with me by phone on Tuesday regarding the Member Services Representative II opening at Pennant Credit Union.

We have completed our initial phone screens and have selected the individuals who will be invited to interview with the branch manager. Unfortunately, you were not among those selected.

We appreciate your interest in Pennant and encourage you to apply for future openings for which you are qualified.

Sincerely,

Cheryl Bozeman
HR Generalist

Equal Opportunity Employer/Veterans/Disabled. NCUA insured.`,
  },
  {
    role: "Financial Controller", candidateName: "Graham", stage: "interview", senderName: "Lucy Tranter", senderTitle: "Associate Director", senderEmail: "lucy.tranter@copperfinch.example", flags: "agency file feedback",
    email: `Hi Graham,

Hope you had a good weekend.

I've just come off the phone with my client in Reading re the Financial Controller role. Not the news we wanted I'm afraid: they really liked you at the first interview but they're only taking two people to second stage and have gone with candidates with more PE-backed experience.

Give me a ring when you're free and I'll talk you through what they said. In the meantime I've kept you at the top of the pile for anything similar in the Thames Valley.

Best,
Lucy

Lucy Tranter
Associate Director | Copperfinch Finance Recruitment
M: 07700 900 412 | lucy.tranter@copperfinch.example
REC Corporate Member`,
  },
  {
    company: "Ostrava Lane Bakery", stage: "application", senderName: "Milena",
    email: `Hello there,

thank you for asking about the weekend counter job. We had forty-odd people drop in a note, which for a shop with six stools is quite something! We picked two students who live round the corner, so it's a no this time.

Come by for a bun anyway.

Milena
Ostrava Lane Bakery`,
  },
  {
    company: "Nightjar Games", role: "Gameplay Programmer", candidateName: "Tomasz", stage: "task", flags: "no-feedback file",
    email: `Hi Tomasz,

Thanks for taking the time to complete our programming test for Gameplay Programmer. We know these eat into evenings and weekends.

The team has now reviewed your submission and we won't be progressing your application any further. Because of the number of tests we receive we're not able to give individual notes on each one, sorry!

We'll hold on to your details and get in touch if something that's a better fit opens up.

All the best,
The Nightjar Games Recruitment Team

---
Sent via Greenhouse
Nightjar Games, 2nd Floor, 18 Cutler's Wharf, Dundee`,
  },
  {
    company: "Halden & Groat LLP", role: "Paralegal", candidateName: "Rhiannon Pugh", stage: "interview", senderName: "Miriam Osei-Grant", senderTitle: "Early Careers Adviser", interviewers: ["Charles Groat", "Nandini Basu"], flags: "feedback reapply",
    email: `> From: Miriam Osei-Grant
> To: Rhiannon Pugh
> Date: 3 October 2024 at 16:47
> Subject: Paralegal - Commercial Property
>
> Dear Rhiannon
>
> Thank you for attending the interview with Charles Groat and
> Nandini Basu on Monday. The panel were impressed by how well you had
> prepared.
>
> I am sorry to say that we shall not be offering you the Paralegal
> position on this occasion. The standard was very high indeed.
>
> If you would like feedback, do drop me a line and I shall ask Nandini to
> telephone you. Our training contract window opens in January and
> I do hope you will consider applying.
>
> Kind regards
>
> Miriam Osei-Grant
> Early Careers Adviser
> Halden & Groat LLP`,
  },
  {
    not: true, company: "Cobalt Row", role: "Backend Engineer", candidateName: "Femi", stage: "application", flags: "no-reply",
    email: `Hi Femi,

Thank you for applying for the Backend Engineer position at Cobalt Row. This is to confirm that we've received your application.

We receive a high volume of applications and, while we read every one carefully, unfortunately we're unable to respond to everybody individually. If you have not heard from us within three weeks, please assume that you have been unsuccessful on this occasion and that we have moved forward with other candidates.

We wish you the best of luck!

Cobalt Row Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read. **`,
  },
  {
    company: "Larkspur County Library District", role: "Youth Services Librarian", candidateName: "Delacroix-Hume", stage: "interview", senderName: "Wendell Tran", senderTitle: "Human Resources Manager", interviewers: ["Joanne Petrakis", "Luis Abrego", "Sunny Whitcomb"],
    email: `Dear Ms. Delacroix-Hume:

On behalf of the Larkspur County Library District, I want to thank you for interviewing for the position of Youth Services Librarian. The panel (Joanne Petrakis, Luis Abrego and Sunny Whitcomb) very much enjoyed your sample story time.

The District has offered the position to another candidate, who has accepted. We will be announcing the appointment of Carla Ottesen at the next Board meeting.

We recognize the effort that goes into preparing for an interview and thank you for your interest in public library service.

Sincerely,

Wendell Tran
Human Resources Manager`,
  },
  {
    company: "Swiftlet", role: "Customer Success Manager", stage: "application",
    email: `Hi {{candidate.first_name}},

Thanks for applying to be our next Customer Success Manager! It means a lot that you'd consider Swiftlet as the next step in your career.

We've gone through all applications and while we were impressed with your background we've decided to proceed with other applicants at this time.

We hope you'll find the right thing soon.

Best wishes,
{{recruiter.signature}}
Swiftlet

Swiftlet uses Workable to hire. Privacy policy | Withdraw application`,
  },
  {
    company: "Fernbridge Academy", role: "Teacher of Geography", candidateName: "O'Rourke", stage: "interview", senderName: "S. Blenkinsop", senderTitle: "PA to the Headteacher", senderEmail: "sblenkinsop@fernbridge.example", interviewers: ["Hollis", "Dyce"], flags: "feedback internal",
    email: `-----Original Message-----
From: Blenkinsop, S <sblenkinsop@fernbridge.example>
Sent: 22 May 2024 17:31
To: d.orourke77@mail.example
Subject: Teacher of Geography - outcome

Dear Mr O'Rourke

Thank you for coming to Fernbridge today, for teaching Year 8 and for meeting Dr Hollis and Mr Dyce.

As Dr Hollis told you, the governors have appointed our present maternity cover, Miss Ashworth, to the permanent post, and so I am writing to confirm that you have not been successful. Mr Dyce has kindly said he will give feedback on the lesson by telephone; please ring the office to fix a time.

Travel expenses form attached.

With best wishes

Mrs S. Blenkinsop
PA to the Headteacher
Fernbridge Academy, part of the Wyre Valley Learning Trust`,
  },
  {
    company: "Quillon", role: "Growth Marketing Lead", candidateName: "Sana", stage: "final", senderName: "Bram", senderTitle: "CEO", interviewers: ["Ilse", "Marcus"],
    email: `Sana,

I wanted to write this one myself rather than leave it to the system. After the final round with Ilse, Marcus and me we spent two evenings going back and forth, and in the end we chose the other finalist for Growth Marketing Lead.

Nothing you did was wrong. We're eleven people, we have maybe fourteen months of runway, and we went for somebody who has done paid acquisition in the Nordics before. That's it, that's the whole reason.

Your 90-day plan was the best thing anybody showed us, and no, we won't be stealing it.

I owe you a coffee.

Bram
CEO, Quillon`,
  },
  {
    not: true, company: "Aldermoor Housing Association", role: "Income Officer", candidateName: "Farrah", stage: "interview", senderName: "Pete Wragg", senderTitle: "Recruitment Partner",
    email: `Hi Farrah

Just a quick one to keep you in the loop following your interview for the Income Officer job last Wednesday. Unfortunately we are not in a position to give you a decision yet as one of the panel is off sick until Monday.

I know waiting is no fun and I'm sorry. You are still very much under consideration and I expect to be able to ring you by the 19th.

Thanks for bearing with us.

Pete Wragg
Recruitment Partner
Aldermoor Housing Association`,
  },
  {
    company: "Dunmore Aerospace", role: "Stress Engineer", candidateName: "Harpreet", stage: "interview", senderName: "Gareth Pell", senderTitle: "Principal Consultant", flags: "agency closed reapply",
    email: `Harpreet

Heard back from Dunmore Aerospace this morning re: Stress Engineer (Filton, 12 month contract).

Budget has been pulled. They've cancelled the req altogether, so nobody's getting it, including yourself, despite a really good Teams interview on the 8th. Frustrating for all of us, me included!

I've a couple of things coming up in Derby which might suit. Shout if you'd travel.

Regards

Gareth Pell
Principal Consultant, Aerospace & Defence
Torsion Technical Recruitment Ltd
Unit 6 Hazel Court, Gloucester
T 01452 000 118

Torsion Technical Recruitment Ltd is acting as an Employment Business in relation to this vacancy.`,
  },
  {
    company: "Meridian Fresh Foods", role: "Night Shift Picker", candidateName: "Dragos Ilie", stage: "application", flags: "no-reply",
    email: `Dear Mr Dragos Ilie,

Vacancy: Night Shift Picker (ref. MFF-DC4-0913)

Thank you for your application. Unfortunately you have not met the criteria for this vacancy and will not be taken forward.

Meridian Fresh Foods Resourcing
noreply@jobs.meridianfresh.example`,
  },
  {
    company: "Sahyadri Motors", role: "Deputy Manager - Supply Chain", candidateName: "Deshpande", stage: "interview", senderName: "R. K. Bhonsle", senderTitle: "General Manager - HR & Admin", flags: "file",
    email: `Ref: SML/HR/2024-25/0877
Date: 11.11.2024

Dear Mr. Deshpande,

Sub: Your candidature for Deputy Manager - Supply Chain

This has reference to your application and the subsequent personal interview you had with us at our Chakan works on 28.10.2024.

We thank you for the interest evinced by you in joining Sahyadri Motors. We regret our inability to consider your candidature for the captioned position at this juncture. However, we shall be keeping your resume in our data bank and shall revert to you as and when a suitable vacancy arises.

We wish you success in all your endeavours.

Yours faithfully,
For Sahyadri Motors Ltd.

Col. (Retd.) R. K. Bhonsle
General Manager - HR & Admin

(A member of the Godavari Group)`,
  },
  {
    not: true, company: "Thistledown Press", role: "Assistant Editor", candidateName: "Imogen", stage: "application", senderName: "Hattie Lorne", senderTitle: "Publishing Operations",
    email: `Dear Imogen,

Thank you for applying for Assistant Editor at Thistledown Press. We had 312 applications for this one role, many of them excellent, and sadly we have had to disappoint nearly everyone who wrote to us.

You are one of the six we should very much like to meet. Interviews will be held on 4 and 5 June at our offices in Stroud with Julian Mabbutt and myself. Would 11.15 on the 4th suit you?

If you have decided not to move forward, no hard feelings, but do let me know.

Warm wishes,
Hattie Lorne
Publishing Operations`,
  },
  {
    company: "Notary", role: "Data Analyst", candidateName: "Wen", stage: "application", flags: "reapply file",
    email: `Hi Wen,

Thank you for your interest in Notary! We appreciate you taking the time to apply for the Data Analyst role.

Although your background is impressive, we've decided to pursue other candidates whose experience lines up more closely with what this team is looking for right now. With your permission, we'll keep your r=C3=A9sum=C3=A9 on file, and we'd encourage you to keep an =
eye on notary.example/careers as we=E2=80=99re growing fast.

Thanks again, and best of luck with your search!

The People Team @ Notary

=20
Notary, Inc. | 500 Kettner Row, Suite 210, San Diego CA`,
  },
  {
    stage: "application",
    email: `Thank you for your interest but we will not be taking your application further.`,
  },
  {
    company: "Bluebell Hospice", role: "Community Fundraiser", candidateName: "Lorna", stage: "interview", senderName: "Alison Keech", senderTitle: "Head of Income Generation", interviewers: ["Dev", "Margaret"], flags: "feedback reapply",
    email: `Dear Lorna,

Thank you so much for coming to see us at Bluebell Hospice on Friday, and for bearing with the fire alarm! Dev, Margaret and I all thought you spoke beautifully about your mum's care and why our work matters to you.

I'm really sorry to tell you that we've offered the Community Fundraiser role to someone else. It came down to their experience of running challenge events, which will be a big part of the job next year.

I'd be very happy to give you more detailed feedback over the phone if that would help. I'd also love you to think about applying when our legacy post is advertised after Christmas; I think you'd be well suited.

With my very best wishes,

Alison

Alison Keech
Head of Income Generation
Registered charity no. 0000000`,
  },
  {
    company: "Weidemann & Söhne KG", role: "Working Student Marketing", candidateName: "Ananya", stage: "application", senderName: "Lena Kröger", flags: "file",
    email: `Hello Ananya,

thank you for your application as Working Student Marketing (m/f/d) and the trust shown in us.

We have received very many applications and had to make a selection. Unfortunately we can not consider you in the further process this time, because we are searching somebody with very good German skills (C1).

If you agree, we would take you over into our applicant pool. For this please click here: [Link]

We press you the thumbs for your search!

Sunny greetings from Bielefeld
Lena Kröger
on behalf of the HR team of Weidemann & Söhne KG`,
  },
  {
    not: true, company: "Castellan Insurance", role: "Claims Handler", stage: "application", senderName: "Olu Fashanu",
    email: `Dear Ms Turnbull,

Thank you very much for offering me the Claims Handler position at Castellan Insurance, and for the time that you and the team gave me.

After careful consideration, I regret to say that I will not be moving forward, as I have decided to accept another opportunity which more closely matches my experience. This was not an easy decision.

I wish you every success in filling the role and hope our paths cross again in future.

Kind regards,
Olu Fashanu
07700 900 631`,
  },
  {
    company: "Kestrel & Crane", role: "Site Manager", candidateName: "Liam", stage: "interview", senderName: "Siobhán Tierney", senderTitle: "HR Business Partner", flags: "reapply",
    email: `Hi Liam,

Thanks for chasing. Apologies, this should have reached you last week.

We've gone with another candidate for the Site Manager job in Athlone. Both lads you met on site thought you interviewed well, it was purely down to the other person having the SMSTS already.

Do keep an eye on our page, there'll be more in the new year.

Siobhán Tierney
HR Business Partner
Kestrel & Crane

From: Liam Mulqueen <liam.mulqueen@portadoon.example>
Sent: Tuesday 12 November 2024 08:15
To: Siobhán Tierney
Subject: Re: Site Manager interview

Hi Siobhán, just wondering is there any update since the interview on the 29th? Still very interested.

Liam Mulqueen
Assistant Site Manager
Portadoon Construction Ltd
087 000 4410`,
  },
  {
    company: "Loomstead", role: "Software Engineer, Payments", candidateName: "Caleb", stage: "screen", senderName: "Jasmine Oyelaran", flags: "reapply file",
    email: `Caleb,

Thanks for chatting with me on Monday about the Software Engineer, Payments role at Loomstead. I really enjoyed hearing about your ledger migration!

I synced with the hiring manager and at this time we're going to hold off on moving you to the technical rounds. The team is prioritizing folks with Go in production.

We'd love to stay in touch, so I've added you to our talent community, and please feel free to reach back out in six months or so.

Best,
Jasmine Oyelaran

Sent from Lever on behalf of Loomstead
Unsubscribe from future job alerts`,
  },
  {
    not: true, candidateName: "Dana",
    email: `View in browser

THE TUESDAY BOUNCE
by Hopscotch Careers

Hey Dana,

"Unfortunately, we have decided to move forward with other candidates." We've all had that email. Here's what to do in the 24 hours after it lands:

1. Don't hit reply yet.
2. Ask for feedback, nicely, once.
3. Put the date in your tracker and go outside.

This week's read: what recruiters really mean by "we'll keep your resume on file" >>

Upcoming webinar: Bounce Back After the Final Round, Thu 1pm ET

You're receiving this because you signed up at hopscotch.example. Unsubscribe | Update preferences`,
  },
  {
    company: "Pellworth University", role: "Research Associate in Soil Microbiology", candidateName: "Keiko Hamasaki", stage: "final", senderName: "Raymond J. Thibault", senderTitle: "Professor and Chair, Search Committee", interviewers: ["Lindqvist", "Aaron Fitch", "Marisol Quiñones"], flags: "no-feedback",
    email: `October 17, 2024

Dr. Keiko Hamasaki
118 Larch Street, Apt. 4
Burlington, VT

Dear Dr. Hamasaki:

I am writing on behalf of the search committee for the position of Research Associate in Soil Microbiology (Position No. 004417) in the Department of Plant and Soil Science at Pellworth University.

The committee received applications from ninety-three candidates, from whom eleven were invited to interview by video and three, including yourself, to visit campus as finalists. I want to thank you in particular for the two days that you spent with us in September, for the seminar on mycorrhizal networks under drought, and for your patience with our parking office. Dr. Lindqvist, Aaron Fitch and Marisol Quiñones, who joined me on the committee, have all asked me to pass on their appreciation.

After extended deliberation, and in consultation with the Dean, the committee recommended another finalist, Dr. Joel Abernathy, who has accepted our offer and will join the department in January. I recognize that this is disappointing news after so considerable an investment of your time.

Please understand that University policy does not permit members of the committee to discuss the relative merits of individual candidates, so I am not able to say more about the reasons for our decision. I can say that the choice was a hard one, and that several colleagues left your seminar with notes for their own work.

Reimbursement for your travel has been submitted to Accounts Payable and should reach you within thirty days.

With sincere thanks and every good wish for your research,

Raymond J. Thibault
Professor and Chair, Search Committee

Pellworth University is an Affirmative Action/Equal Opportunity Employer.`,
  },
  {
    company: "Brindle Pet Foods", role: "Quality Technician", candidateName: "Shanice", stage: "application", flags: "reapply no-reply",
    email: `Your application with Brindle Pet Foods

Hello Shanice,

Thank you for applying to Brindle Pet Foods, part of Osgood Mercantile Group, for the job of Quality Technician - Melton (JR-100764).

We've looked at everything you sent and, this time round, we're not going to be inviting you to interview.

Don't let this put you off! Osgood Mercantile Group has over 40 sites across the UK and you can set up job alerts in your candidate home.

Thanks again,
The Resourcing Team

Replies to this message are undeliverable and will not reach the Resourcing Team.

© 2025 Osgood Mercantile Group plc. Registered in England.`,
  },
  {
    not: true, company: "Ravenscourt Dental", candidateName: "Joanne", senderName: "Dipti Raval", senderTitle: "Practice Manager",
    email: `Hi Joanne,

Thanks for your email about moving your Saturday off. I've looked at the rota every which way and unfortunately I can't approve it this time, as we've decided to go with Kelly's request which came in first. It's nothing personal and I know it's disappointing.

Please do put in again for August, I'll try and look on it favourably.

Thanks,
Dipti

Dipti Raval
Practice Manager
Ravenscourt Dental`,
  },
  {
    company: "Amberline", role: "HR Coordinator", candidateName: "Tess", stage: "screen", senderName: "Monique Sallis", senderTitle: "Senior People Partner", flags: "internal file",
    email: `On Wed, Jan 15, 2025 at 9:22 AM Monique Sallis <msallis@amberline.example> wrote:

Hi Tess,

Hope the new year is treating you well! Thanks again for the intro call before the holidays.

Quick update on HR Coordinator: one of our people in the Tulsa office raised her hand for it, and after talking it through with leadership we've decided to promote from within. So we won't be doing the onsite interviews we'd planned with Greg and Patrice.

I have your resume saved, and I'll reach out if we open a second seat this summer.

Thanks for understanding,

Monique Sallis
Senior People Partner
Amberline`,
  },
  {
    not: true, role: "Interim Head of Tax", candidateName: "Corinne", stage: "application", senderName: "Rupert Aske", senderTitle: "Partner", flags: "agency",
    email: `Corinne,

Short note on the Interim Head of Tax search. My client has put the process on hold until after their year end, so unfortunately we won't be progressing anybody to interview in March as planned.

To be clear, this isn't a no. Your CV is with them, they like it, and you remain on the shortlist. I'd expect movement in the last week of April and will call you then.

Best
Rupert

Rupert Aske
Partner, Aske Fairweather Executive Search`,
  },
  {
    company: "Kolam Analytics Pvt. Ltd.", role: "Associate Consultant", candidateName: "Nithya", stage: "interview", senderName: "Abhishek Rao", flags: "no-reply",
    email: `Hi Nithya,

Hope you are doing good.

Further to your L2 discussion with our panel on 3rd July for Associate Consultant, we would like to inform that the panel feedback is not positive and hence we are not going ahead with your profile.

Kindly treat this mail as final closure from our side. This is a system generated mail, please do not revert on the same.

Regards,
Abhishek Rao
Kolam Analytics Pvt. Ltd. | Hyderabad

DISCLAIMER: The information contained in this electronic message is intended for the exclusive use of the addressee(s).`,
  },
  {
    company: "Wetherfold District Council", role: "Planning Enforcement Officer", candidateName: "Achterberg", stage: "application", senderName: "Colin Sharples", senderTitle: "HR Assistant", senderEmail: "recruitment@wetherfold.example", flags: "closed reapply",
    email: `From: recruitment@wetherfold.example
To: p.achterberg@mail.example
Date: 02/09/2024 11:06
Subject: PLN/118 Planning Enforcement Officer

OFFICIAL

Dear Ms Achterberg

I write with reference to your application for the post of Planning Enforcement Officer (PLN/118, Grade H).

Following a review of the establishment in the Planning Service, the Council has withdrawn this vacancy and no appointment will be made. Your application will therefore not be taken any further.

I apologise for any inconvenience. Current vacancies can be viewed at www.wetherfold.example/jobs.

Yours sincerely

Colin Sharples
HR Assistant
Wetherfold District Council, Civic Centre, Mill Lane`,
  },
  {
    not: true, company: "Sparrow", role: "Solutions Engineer", candidateName: "Ikenna", stage: "interview", senderName: "Grace Lindholm", senderTitle: "Talent Partner", interviewers: ["Paolo", "Yuki"],
    email: `Hi Ikenna,

Thank you for your time with Paolo and Yuki yesterday. After careful consideration we've decided to move forward, and we'd like to invite you to the final round for Solutions Engineer!

This will be a 45 minute panel with Henrik Vaas (CTO) and Bea Molina. Pick a slot here: [Schedule]

Unfortunately we can't offer anything on the Friday, as Henrik is travelling.

Talk soon,
Grace Lindholm
Talent Partner, Sparrow`,
  },
  {
    not: true, senderName: "Norma Eddowes", senderTitle: "Procurement Officer", senderEmail: "n.eddowes@hartsmere.example", flags: "feedback",
    email: `Good afternoon

Hartsmere College: Provision of Window Cleaning 2025-28 (HC/T/061)

Thank you for submitting a tender for the above. Following evaluation I regret to advise that your bid was unsuccessful on this occasion and the contract has been awarded to another supplier, Brightpane Ltd. The standard of submissions was very high.

Should you wish to receive feedback on your scores please email me before the standstill period ends on 14 February.

We thank you for your interest and wish you well with future opportunities.

Norma Eddowes
Procurement Officer
n.eddowes@hartsmere.example`,
  },
  {
    company: "The Tin Kettle", role: "Sous Chef", stage: "interview", senderName: "Marco Bellandi", senderTitle: "Head Chef",
    email: `Hi \${first_name},

Thanks for coming in for a chat and meeting the kitchen on Sunday. We've offered Sous Chef to Ryan, who you might remember from the pass, he trialled the same day. Nothing against your cooking, that turbot was spot on, he can just start Monday and we're desperate.

Sorry chef. Keep at it.

Marco Bellandi
Head Chef
The Tin Kettle`,
  },
];
