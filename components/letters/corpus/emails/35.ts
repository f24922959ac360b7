import type { Labeled } from "../emails.ts";

/** As it is in life, agencies in a fifth of it. */
export const emails: Labeled[] = [
  {
    company: "St. Brendan's Health System", role: "Medical Laboratory Technician, Nights", candidateName: "LaToya Simmons", stage: "application", flags: "reapply no-reply",
    email: `>>> DO NOT REPLY - AUTOMATED MESSAGE <<<

Job: Medical Laboratory Technician, Nights - 2400617
Status: Not Selected

Dear LaToya Simmons:

Your application for the position referenced above has been reviewed. At this time another applicant, whose qualifications more closely match the needs of the department, has been chosen.

You may apply for other positions at St. Brendan's Health System at any time by signing in to your candidate profile.

Sincerely,

Talent Acquisition
St. Brendan's Health System
An Equal Opportunity Employer`,
  },
  {
    company: "Ashdown Veterinary Centre", role: "Registered Veterinary Nurse", candidateName: "Kirsty", stage: "interview", senderName: "Simon Pelham", senderTitle: "Clinical Director", senderEmail: "simon@ashdownvets.example", interviewers: ["Jo"],
    email: `On Wed, 19 Mar 2025 at 18:40, Simon Pelham <simon@ashdownvets.example> wrote:

Hi Kirsty

You asked if there was any news. Yes: the Registered Veterinary Nurse job is taken, the person starts here on the 14th. I should have let you know last week and I apologise, we've been two vets down.

Jo and I both thought you interviewed very well.

Simon Pelham
Clinical Director, Ashdown Veterinary Centre

> On Tue, 18 Mar 2025 at 09:12, Kirsty Mac <kirstym@mail.example> wrote:
> Hi Simon, just wondering whether you have come to a decision yet
> after my interview on the 6th? Still very keen!
> Kirsty`,
  },
  {
    not: true, company: "Institute for Baltic Studies", role: "Research Assistant", candidateName: "Milda Petrauskaitė", stage: "application", senderName: "Jürgen Harms", senderTitle: "Administrative Director",
    email: `Dear Milda Petrauskaitė,

concerning your application as Research Assistant (65%, TV-L E13): since only a small number of applications has been received we have extended the deadline until 30 April. Your application stays of course in the procedure and you do not have to do anything further. Unfortunately the decision will be delayed accordingly.

Yours sincerely
Jürgen Harms
Administrative Director
Institute for Baltic Studies`,
  },
  {
    role: "Senior Java Developer", candidateName: "Arvind", stage: "interview", senderName: "Kavitha Reddy", senderTitle: "Lead Recruiter", flags: "file agency closed",
    email: `Hello Arvind,

Hope you are doing good. Just now I got update from the client side (US based product company, Hyderabad). They have put the Senior Java Developer requirement on hold due to budget freeze, so they will not be taking your candidature ahead after L1.

Nothing wrong from your end. I am having your profile with me and will surely ping you when something opens.

Thanks,
Kavitha Reddy
Lead Recruiter | NexGenHire`,
  },
  {
    not: true, company: "Tessellate", role: "UX Researcher, Level 3", candidateName: "Ama", stage: "application", flags: "no-reply",
    email: `From: Tessellate Hiring <no-reply@ashbyhq.example>
Subject: We got it! UX Researcher, Level 3

Hi Ama,

Thanks for applying to be a UX Researcher, Level 3 at Tessellate. A human will read your application.

We get a lot of applications, and unfortunately we can't respond to everybody individually. If you have not heard from us within three weeks, please assume that we've decided to move forward with other candidates, and do apply again in the future.

– Tessellate Hiring`,
  },
  {
    company: "Wharfedale University Hospitals NHS Foundation Trust", role: "Staff Nurse Band 5 - Acute Stroke Unit", candidateName: "Blessing", stage: "application", flags: "no-feedback no-reply",
    email: `Dear Blessing

Ref: 318-24-6650917
Job title: Staff Nurse Band 5 - Acute Stroke Unit
Employer: Wharfedale University Hospitals NHS Foundation Trust

We have now completed the shortlisting for this post. I am sorry to tell you that you have not been shortlisted for interview.

Because of the number of applications received we are unable to provide feedback to applicants who were not shortlisted.

May I take this opportunity to thank you for the interest you have shown.

Recruitment Services

You cannot reply to this message. If you have a question log in to your account and use the Messages tab.`,
  },
  {
    company: "Little Hadlow Parish Council", role: "Clerk and Responsible Financial Officer", stage: "application", senderName: "D. R. Hemmings", senderTitle: "Chairman",
    email: `Dear Mr Sandford

CLERK AND RESPONSIBLE FINANCIAL OFFICER

Thank you for your letter of application, which was laid before the Staffing Committee at its meeting on 4th inst. (minute 25/17 refers).

It was resolved to interview three other applicants. I am to thank you for your interest in the affairs of the parish.

Yours faithfully

D. R. Hemmings
Chairman
Little Hadlow Parish Council`,
  },
  {
    company: "Lantern", role: "Senior Product Designer, Growth", candidateName: "Priyanka", stage: "application", flags: "reapply no-reply",
    email: `From: Lantern Talent <no-reply@us.greenhouse-mail.io>
Date: Thu, Mar 6, 2025 at 9:02 AM
Subject: Your application to Lantern

Hi Priyanka,

Thanks for taking the time to apply for our Senior Product Designer, Growth opening. We were lucky to get a very high number of strong portfolios, and after going through yours we won't be taking things further this time.

New roles go up on lantern.design/jobs nearly every week, so do keep an eye out – we'd be glad to see your name again.

All the best,
The Lantern Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "The Copper Kettle", role: "barista", candidateName: "Josh", stage: "task", senderName: "Lorna",
    email: `hiya Josh, thanks for coming in for the trial shift sat. youre lovely with customers but we need a barista who can just get on with it at peak and I dont have the time to train anyone up atm. tips from sat are in an envelope behind the till for you x Lorna, The Copper Kettle`,
  },
  {
    not: true, company: "Mossley Grammar School", role: "Teacher of Physics", stage: "application", senderName: "Helen Garrick", senderTitle: "PA to the Headmaster",
    email: `Dear Dr Lindon,

Thank you for letting us know that you have accepted a post elsewhere and wish to withdraw your application for Teacher of Physics. The Headmaster was sorry to hear it, as he had been looking forward to meeting you.

We will not take your application any further and your details will be removed from our files. We wish you every success in your new post.

Helen Garrick
PA to the Headmaster
Mossley Grammar School`,
  },
  {
    role: "Pricing Actuary", candidateName: "Aoife", stage: "screen", senderName: "Gareth Penhaligon", senderTitle: "Principal Consultant, Actuarial & Risk", senderEmail: "gareth.penhaligon@silverbirchsearch.example", flags: "file agency",
    email: `From: Gareth Penhaligon <gareth.penhaligon@silverbirchsearch.example>
To: aoife.dn@mail.example
Subject: Pricing Actuary, FTSE 250 insurer

Hi Aoife,

Further to our phone conversation on Wednesday, I put your CV across to my client and have had a response this morning. Regrettably they're not looking to take your profile to interview; the steer is that they'd like more London Market exposure than you've got so far.

I'll keep your details live on our system and be in touch as soon as anything suitable lands.

Kind regards

Gareth Penhaligon
Principal Consultant, Actuarial & Risk
Silver Birch Search Ltd
T 020 7946 0881`,
  },
  {
    company: "Old Foundry Theatre", role: "Stage Manager on the Book", candidateName: "Bea", stage: "interview", senderName: "Marcus Tunnicliffe", senderTitle: "Production Manager", interviewers: ["Dilys"], flags: "file",
    email: `Dear Bea,

Lovely to meet you when you came for interview; Dilys hasn't stopped talking about your prompt-book.

For the autumn season I've cast the net and settled on another Stage Manager on the Book, somebody who toured the original production. You are on my freelance list, underlined twice, and will hear from me when the panto needs cover.

Break legs,
Marcus Tunnicliffe
Production Manager
Old Foundry Theatre`,
  },
  {
    company: "Juniper Row", stage: "application", flags: "closed",
    email: `Dear {{candidate.first_name}},

Thank you for applying for {{job.title}} with Juniper Row.

Since the advert went live our plans for the Manchester studio have changed and we have taken the decision to withdraw the vacancy. We won't be hiring for it this year and all open applications have therefore been closed.

We're sorry for any inconvenience.

Juniper Row People Team
{{unsubscribe_link}}`,
  },
  {
    company: "Little Acorns Day Nursery", role: "Room Leader, Pre-School", candidateName: "Zainab", stage: "interview", senderName: "Tracey Hibbert", senderTitle: "Nursery Manager", flags: "reapply file",
    email: `Hi Zainab,

Just a quick one to say thanks for coming in for your interview, it was lovely meeting you! We've gone with someone who has a bit more experience as a deputy for the Room Leader, Pre-School job. I really did like you though so I'll be keeping your CV in my drawer and if you see us advertise for a Level 3 after Easter please please put in for it.

Tracey Hibbert
Nursery Manager
Little Acorns Day Nursery 🌰
Ofsted: Good`,
  },
  {
    not: true, company: "Pinecrest Outfitters", role: "Assistant Store Manager", candidateName: "Tiffany", stage: "interview", senderName: "Cody Larsen", senderTitle: "District Manager",
    email: `Tiffany,

Thanks again for interviewing for Store Manager in Flagstaff. We went with a manager transferring in for that one, but I'm not letting you get away: I'd like to offer you Assistant Store Manager at Pinecrest Outfitters instead, $24.50/hr, starting June 2, with a review at six months.

The offer letter is attached. Sign and send back by Wednesday if you're in!

Cody Larsen
District Manager`,
  },
  {
    company: "Bluebell Foods", role: "Category Buyer, Chilled & Dairy", candidateName: "Megan", stage: "application", senderName: "Ollie Tarrant", flags: "agency",
    email: `Hi Megan, see below from Bluebell. Sorry, not what either of us wanted. O

Ollie Tarrant | Harvest Recruitment

-------- Forwarded message --------
From: Denise Fowler (Bluebell Foods)
To: Ollie Tarrant
Subject: RE: RE: 3 CVs - Category Buyer, Chilled & Dairy

Ollie,

Been through these with Phil. Yes to the first two, can you set up Thursday. No to Megan's, she's too far from category management for us.

Thanks
Denise`,
  },
  {
    company: "Norcross Dental", role: "Front Desk Coordinator", candidateName: "Brandi", stage: "interview", senderName: "Dr. Amy Tran",
    email: `Hi Brandi,

It was so nice meeting you on Tuesday! I wanted to follow up after your interview as promised. We had several great ladies come in for the Front Desk Coordinator spot and I've chosen the one whose schedule lined up with our Saturdays.

Also you left your umbrella here. It's at the desk whenever you're passing by.

Dr. Amy Tran
Norcross Dental
Book your cleaning online! | Leave us a Google review ⭐⭐⭐⭐⭐`,
  },
  {
    company: "Vantage Loop", role: "Supply Chain Analyst III", candidateName: "Xiuying Zhao", stage: "application", flags: "no-reply",
    email: `Hello Xiuying Zhao,

The status of your application has changed.

  Supply Chain Analyst III (ID 2611908)     →  No longer under consideration
  Submitted: February 2, 2025

What does this mean? It means the team has completed its review for this job and has moved ahead with other applicants. It has no effect on any other active applications you may have with Vantage Loop.

Vantage Loop Recruiting
This inbox is not monitored.`,
  },
  {
    company: "ChaiPoint Analytics", role: "Growth Associate", candidateName: "Shreya", stage: "task", senderName: "Nikhil", senderTitle: "Co-founder", flags: "reapply",
    email: `Hi Shreya,

Thanks for sending the GTM case study, liked the Tier-2 city angle a lot 🙌

We are a 9 people team and right now every hire has to do cold calling also from day 1, and from your note I feel you would rather be doing strategy. So not going ahead for Growth Associate as of now. We may open a strategy role post Series A, do apply at that time na.

Cheers
Nikhil
Co-founder, ChaiPoint Analytics`,
  },
  {
    not: true, company: "The Gilded Fern", role: "Sous Chef", candidateName: "Luca", senderName: "Chef Marco",
    email: `Luca, no bad news I promise!! Cant do the trial fri, we've lost the walk-in fridge and im closed till sunday. Come tues at 3 instead, same whites and knives, still dead keen to see you cook for the Sous Chef job. Chef Marco, The Gilded Fern`,
  },
  {
    company: "Holme St Cuthbert CofE Primary School", role: "Teaching Assistant Level 2", stage: "interview", senderName: "Margaret Thistlewood", senderTitle: "Headteacher", flags: "feedback",
    email: `Holme St Cuthbert CofE Primary School
"Let your light shine"

Dear Miss Okoro,

Teaching Assistant Level 2

It was a pleasure to welcome you to our school on Monday. The children in Acorn Class are still talking about your puppet story.

The governors and I had an extremely hard choice in front of us after the interviews, and after much thought the post has been offered to, and accepted by, another candidate.

I always think feedback is useful, so please do telephone the office and Mrs Bell will arrange a time for us to speak.

With every good wish,

Margaret Thistlewood
Headteacher`,
  },
  {
    not: true, company: "Auerbach Logistik", role: "Disponent", candidateName: "Piotr", stage: "application", senderName: "Melanie Thoma", senderTitle: "HR Business Partner",
    email: `Hello Piotr,

many thanks for your application as Disponent (m/w/d). Unfortunately your documents are not complete: we are missing the last employer's reference (Arbeitszeugnis) and a copy of your residence permit. Without these we can not continue to process your application.

Please send us both as PDF until 15.05.

Best regards
Melanie Thoma
HR Business Partner
Auerbach Logistik`,
  },
  {
    company: "Oakhurst Library Consortium", role: "Digital Services Librarian", candidateName: "Noah", stage: "interview", senderName: "Constance Abernathy", senderTitle: "HR Generalist", interviewers: ["Pilar Echevarría", "Don Whitcomb"], flags: "internal",
    email: `Noah,

On behalf of the search committee, thank you for speaking with Pilar Echevarría and Don Whitcomb on the 12th about the Digital Services Librarian opening. The committee was impressed with the metadata project you walked them through.

After much discussion they have recommended a current staff member of the consortium for the position, and she has accepted.

Thank you again for considering Oakhurst Library Consortium.

Constance Abernathy
HR Generalist

Sent through Workable on behalf of Oakhurst Library Consortium`,
  },
  {
    company: "The Tideswell Courier", role: "Trainee Reporter", candidateName: "Effie", stage: "task", senderName: "Barney Muldoon", senderTitle: "News Editor", senderEmail: "b.muldoon@tideswellcourier.example", flags: "reapply",
    email: `From: Muldoon, Barney <b.muldoon@tideswellcourier.example>
Subject: RE: writing test

Effie,

Ta for doing the writing test. I'm not taking you on as Trainee Reporter this time round: two names misspelt and the council's deficit out by a factor of ten. In court that costs us the building.

But the intro on the swan story was cracking. Get your shorthand to 100, do six months of proper checking somewhere and have another go at us next spring.

Barney Muldoon
News Editor, The Tideswell Courier`,
  },
  {
    company: "Wolkenheim", role: "Data Analyst", candidateName: "Anastasiia", stage: "application", senderName: "Franziska Lütke", senderTitle: "People & Culture Manager", flags: "file",
    email: `Subject: Your application as Data Analyst (m/f/d)

Hello Anastasiia,

thank you very much for your application and the interest in Wolkenheim. We took a lot of time to look at your documents.

Even if it was not an easy decision for us: this time we have decided for other applicants who fit a bit better to the requirements of the position Data Analyst (m/f/d).

Your profile we find nevertheless exciting! We would like to take you into our talent pool, so that we can contact you if something suitable comes up. If you do not want that, a short message is enough.

Best greetings from Leipzig
Franziska Lütke
People & Culture Manager

Wolkenheim GmbH · Karl-Heine-Straße 88 · 04229 Leipzig
Amtsgericht Leipzig HRB 38117 · Geschäftsführer: Jonas Wolk
Powered by Personio`,
  },
  {
    company: "Quillfeather", role: "Founding Engineer", candidateName: "Chloé", stage: "final", senderName: "Amit Solanki", senderTitle: "CTO & co-founder", interviewers: ["Beth", "Yusuf"],
    email: `Chloé —

Hard email to write. After the onsite last week Beth, Yusuf and I went round in circles between the last two of you, and this morning we called the other person.

It wasn't skill. You'd be great as the fifth engineer here, but as Founding Engineer we need someone who will happily be on a plane to customers half of the month, and you were honest with us that this isn't you. Thank you for that honesty; it saved us both a bad year.

Amit Solanki
CTO & co-founder, Quillfeather`,
  },
  {
    not: true, company: "Zephyr Air Cargo", stage: "application", flags: "no-reply",
    email: `How did we do?

You recently applied for a job with Zephyr Air Cargo. We'd love to learn about your experience, whatever the outcome. The survey takes 3 minutes and your answers won't influence any hiring decision.

[Start survey]

Unsubscribe | Privacy | no-reply@survey.zephyrcargo.example`,
  },
  {
    company: "Kaveri Cements Limited", role: "Deputy Manager - Plant HR & IR", candidateName: "Ramesh Iyer", stage: "interview", senderName: "Sunil Deshpande", senderTitle: "Sr. Consultant", senderEmail: "sunil.d@talentbridgehr.example", flags: "file agency",
    email: `Dear Mr. Ramesh Iyer,

Trust you are doing well.

With reference to your face-to-face interview held on 22.02.2025 at the Gulbarga plant of our esteemed client M/s Kaveri Cements Limited for the position of Deputy Manager - Plant HR & IR, we wish to intimate that the management has not shortlisted your candidature for the further rounds.

We shall however retain your resume in our database and shall revert to you for any matching requirement in future.

Thanks & Regards,
Sunil Deshpande
Sr. Consultant
TalentBridge HR Services, Pune
sunil.d@talentbridgehr.example | +91 98220 00000

"Save paper. Think before you print."`,
  },
  {
    company: "Ember", role: "Senior Data Engineer", candidateName: "Ines", stage: "interview", senderName: "Tomasz Wilk", senderTitle: "Head of Data", flags: "reapply",
    email: `Hey Ines,

Tomasz from Ember here. I enjoyed our interview on Thursday. I've thought hard about it and I don't see you at senior yet: the modelling was fine, but in the incident discussion you needed me to point at the backfill problem. So it's a no for the Senior Data Engineer opening.

We have a mid-level Data Engineer position on our site which you'd need to apply to separately. I think you'd stand a good chance there, and I'd support it.

Tomasz Wilk
Head of Data`,
  },
  {
    company: "Marlowe's", role: "Team Leader - Fresh Foods", candidateName: "Kyle", stage: "application", flags: "no-feedback no-reply",
    email: `Marlowe's Careers <donotreply@smartrecruiters.example>

&nbsp;
Hi Kyle

Thanks for wanting to be part of the Marlowe's family!

We've had a good look at your application for Team Leader - Fresh Foods (Stockport Heaton Lane) and on this occasion it's not going any further. So many people apply to us that we're not able to give personal feedback at this stage - sorry about that.=20

We hope to still see you in store.

Marlowe's Resourcing

Follow us [fb] [ig] [in] [tt]
Marlowe's Supermarkets plc. Registered in England no. 0027781. Registered office: Marlowe House, Leeds`,
  },
  {
    company: "Pargeter Lyle LLP", role: "Trainee Solicitor", candidateName: "Hamza", stage: "final", senderName: "Eleanor Voss", senderTitle: "Graduate Recruitment Manager", flags: "reapply feedback",
    email: `Dear Hamza

Training Contract 2027: assessment day outcome

Thank you for attending the final-stage assessment day at our offices. We recognise how much preparation goes into the negotiation exercise and the partner interview.

The partners met yesterday to allocate the places for our Trainee Solicitor intake and I am sorry that we are not in a position to make you an offer.

Everyone who reaches the assessment day is entitled to a twenty-minute feedback call. Book yours here: [link]. You are also welcome to apply again in the next cycle, and several of our current trainees did just that.

Yours sincerely
Eleanor Voss
Graduate Recruitment Manager
Pargeter Lyle LLP

Pargeter Lyle LLP is a limited liability partnership authorised and regulated by the Solicitors Regulation Authority.`,
  },
  {
    not: true, candidateName: "Lee", flags: "no-reply",
    email: `Lee, 6 new jobs match your search "warehouse operative night"

1. Forklift Driver FLT – Northgate – £13.90/h – Posted today
2. Night Picker/Packer – Daventry
3. Goods-In Operative, Nights (Temp-Perm) – Crick

Missed out recently? Don't worry if you were unsuccessful, apply to a new one in one click!

You're getting this because you registered with Topline Staffing. jobs-noreply@topline.example`,
  },
  {
    company: "The Wexcombe Trust", role: "Chief Executive", candidateName: "Jonathan", stage: "final", senderName: "Alexandra Fitzroy-Hall", senderTitle: "Partner", senderEmail: "afh@merriongrey.example", interviewers: ["Lord Aske", "Shirin Pahlavi", "Tom Buckingham"], flags: "feedback agency",
    email: `PRIVATE AND CONFIDENTIAL

Dear Jonathan,

The Wexcombe Trust: Chief Executive

Thank you for the care with which you approached last week's final panel. Lord Aske, Shirin Pahlavi and Tom Buckingham asked me to pass on their appreciation; having two candidates of such calibre gave them a long evening.

In the end the Trustees have invited the other finalist to take up the appointment, which will be announced on the 1st.

I realise that this will be a disappointment. I should like to talk it through with you properly, and Marjorie will find half an hour in the diary at your convenience.

Yours,
Alexandra

Alexandra Fitzroy-Hall
Partner
Merrion Grey Executive Search
afh@merriongrey.example`,
  },
  {
    not: true, company: "Cotswold Gate Hospice", role: "Fundraising Manager (Legacies)", candidateName: "Lucinda", stage: "interview", senderName: "Beverley Amos", senderTitle: "HR Adviser",
    email: `Dear Lucinda,

I'm sorry for the silence since your interview for Fundraising Manager (Legacies). We'd hoped to let all candidates know by last Friday, but regrettably one of our trustees has been taken ill and the panel has not yet been able to meet to make its decision.

You remain very much under consideration. I expect to have something definite for you by the 21st.

Beverley Amos
HR Adviser
Cotswold Gate Hospice`,
  },
  {
    company: "Tallgrass Brewing", role: "Packaging Line Operator", candidateName: "Jim", stage: "interview", senderName: "Wade Hutchins", senderTitle: "Operations Lead", flags: "file",
    email: `Hi Jim,

appreciate you making the drive out last Friday to interview and look around the brewhouse. You'd have done fine on the line, but we ended up giving Packaging Line Operator to a guy with forklift and canning certs already.

We're adding a second shift in the fall. I'm hanging on to your application for that and I'll call when we know dates.

Wade Hutchins
Operations Lead, Tallgrass Brewing
(message sent from BambooHR)`,
  },
  {
    company: "Museum of Inland Waterways", role: "Assistant Curator (Collections)", candidateName: "Tamsin", stage: "interview", senderName: "Dr Fenella Crabtree", senderTitle: "Head of Collections", interviewers: ["Ravi Menon"], flags: "feedback internal",
    email: `Dear Tamsin,

Ravi Menon and I want to thank you for a really stimulating interview, and for bringing along the conservation notebook.

The Assistant Curator (Collections) post has gone to our colleague who has been covering it since September. She knows the stores inside out and it was hard for anyone to compete with that, though you came closest.

I'd be more than willing to go over your interview with you over a cup of tea.

Dr Fenella Crabtree
Head of Collections
Museum of Inland Waterways`,
  },
  {
    company: "Halvorsen Pharma", role: "Associate Director, Regulatory Affairs CMC", candidateName: "Tobias Renner", stage: "application", flags: "no-reply",
    email: `halvorsen@myworkday.com
Mon 14/04/2025 03:11
Application update: R-0048812 Associate Director, Regulatory Affairs CMC (Basel)

Dear Tobias Renner

Thank you for your application for the above position at Halvorsen Pharma.

We carefully assess each application against the requirements of the role. Having completed this assessment, we regret that your profile was not among those selected for the next step of the process.

We wish you every success with your further career.

Kind regards
Halvorsen Pharma Talent Acquisition

This is a system generated message. Please do not respond to it.
--
Halvorsen Group Holding AG | Steinenring 40 | CH-4051 Basel`,
  },
  {
    company: "Harbour Light", role: "Volunteer Coordinator (0.6 FTE)", candidateName: "Philippa", stage: "application", senderName: "Grace Nwosu", senderTitle: "Director", senderEmail: "grace@harbourlight.example", flags: "reapply",
    email: `Dear Philippa,

Thank you so much for your application to be our Volunteer Coordinator (0.6 FTE). We're a tiny team at Harbour Light and were rather bowled over to receive sixty-eight of them.

We have invited five people to meet us and I'm sorry that you are not one of them. Your letter was a joy to read, particularly the part about the night shelter, but others could show more experience of safeguarding and rotas.

Please don't be put off applying to us in future.

With gratitude
Grace Nwosu
Director, Harbour Light
grace@harbourlight.example
Registered Charity 1180042`,
  },
  {
    not: true, company: "Rivet", role: "Software Engineer Intern, Summer 2025", candidateName: "Jordan", stage: "application", flags: "no-reply",
    email: `Hi Jordan,

Thanks for applying for Software Engineer Intern, Summer 2025. As a next step we'd like you to complete a 70-minute CodeSignal assessment.

  ▸ Start assessment (expires in 5 days)

Please be aware that if you do not finish the assessment before the link expires, you will no longer be considered for this position. We are unable to grant extensions or provide feedback on scores.

Rivet University Recruiting
Do not reply to this e-mail.`,
  },
  {
    company: "Thornbury Water", role: "Process Engineer (Wastewater)", candidateName: "Sam", stage: "interview", senderName: "Hannah Molyneux", interviewers: ["Ruth Adeleke", "Clive"], flags: "feedback agency",
    email: `Hi Sam

I've just got off the phone with Thornbury Water. Ruth Adeleke and Clive both really enjoyed meeting you and thought you came across well. Where it fell down was AMP8 delivery experience, the other person had it and you didn't, so they've offered the Process Engineer (Wastewater) job to them.

I know you'll be gutted. Ring me whenever you like and I'll go through everything they said point by point, there's some good stuff in there.

Hannah Molyneux
Beacon Technical Recruitment`,
  },
  {
    company: "Reinhardt Präzisionswerkzeuge GmbH & Co. KG", role: "Sales Engineer Export", stage: "interview", senderName: "Sabine Kruse", senderTitle: "Personalreferentin", senderEmail: "s.kruse@reinhardt-pw.example", interviewers: ["Dr. Maurer"],
    email: `Von: Kruse, Sabine <s.kruse@reinhardt-pw.example>
Gesendet: Freitag, 7. Februar 2025 11:48
Betreff: AW: Interview Sales Engineer Export (m/w/d)

Dear Mrs. Silva Tavares,

we would like to thank you for the pleasant conversation which you had with Herr Dr. Maurer and me on 29 January.

We have made us the decision not easy. Unfortunately we have to communicate to you that we could not take you into the closer selection for the position as Sales Engineer Export (m/w/d). Please do not understand this as a devaluation of your person.

Your travel costs we reimburse you upon presentation of the receipts. Your documents we will delete after expiry of the legal period.

Mit freundlichen Grüßen

i. A. Sabine Kruse
Personalreferentin
Reinhardt Präzisionswerkzeuge GmbH & Co. KG
Sitz: Tuttlingen, Registergericht Stuttgart HRA 450119`,
  },
  {
    company: "Pebble", role: "Backend Engineer II", candidateName: "Mateus", stage: "task", senderName: "Oskar Lindqvist", senderTitle: "Engineering Manager", flags: "feedback",
    email: `Hi Mateus,

Thank you for the hours you put into the rate-limiter exercise. Two of us reviewed it independently. The tests were great; where we had trouble was the concurrency model, which would drop requests under load, and that's central to what the Backend Engineer II will be doing in the first months. We've therefore decided to stop here.

If it would help, I'm happy to send over the annotated review. Just say the word.

Oskar Lindqvist
Engineering Manager @ Pebble

————
Pebble uses Ashby to manage applications.`,
  },
  {
    senderName: "Big Col",
    email: `sorry pal went with the lad from Barrow. Big Col`,
  },
  {
    not: true, company: "Sundaram Motors Ltd", role: "Assistant Manager - Vendor Development", candidateName: "Karthik", stage: "application", senderName: "Preethi N", senderTitle: "Executive - TA", flags: "agency",
    email: `Dear Karthik,

Greetings from PeopleFirst Consultants.

As discussed, your profile has been shared with M/s Sundaram Motors Ltd for the opening of Assistant Manager - Vendor Development. Kindly do not apply through any other consultant or portal else your candidature will stand rejected as duplicate.

We shall revert with feedback in 3-4 working days.

Thanks & regards
Preethi N
Executive - TA, PeopleFirst Consultants`,
  },
  {
    company: "Fenwick Road Primary School", role: "Year 4 Class Teacher (Maternity Cover)", candidateName: "Imogen", stage: "interview", senderName: "Bryony Caswell", senderTitle: "Education Consultant", interviewers: ["Mrs Rahman"], flags: "agency",
    email: `Dear Imogen,

Thank you for attending Fenwick Road Primary School last Tuesday. Mrs Rahman emailed me after your interview to say how warm you were with the children.

The school has today confirmed that they are going to appoint another teacher to the Year 4 Class Teacher (Maternity Cover).

If you could let me have your availability for day-to-day supply in the meantime I can get you booked in for next week.

Best wishes
Bryony Caswell
Education Consultant
Stepping Stones Supply Teachers`,
  },
  {
    not: true, company: "Hollin & Wray", role: "Financial Controller", candidateName: "Stuart", senderName: "Judith Marchetti", senderTitle: "HR Director", senderEmail: "judith.marchetti@hollinwray.example",
    email: `Dear Stuart,

Further to your counter-proposal, I have spoken with the Board. Unfortunately we are not able to go to £82,000 for the Financial Controller position, nor can we move on the notice period. We do very much want you to join Hollin & Wray, however, and the offer as set out in my letter of 3 June (£76,500 plus car allowance) stands until Friday week.

I regret that I can't be more flexible and hope this won't deter you. Do call if you'd like to discuss.

Judith Marchetti
HR Director
judith.marchetti@hollinwray.example`,
  },
  {
    company: "Sarvottam Infotech Pvt. Ltd.", role: "Trainee Engineer – QA / Automation", stage: "task", flags: "reapply no-reply",
    email: `Dear Candidate,

Greetings from Sarvottam Infotech Pvt. Ltd.!!

This has reference to the online assessment given by you on 11-Jan-2025 for the post of Trainee Engineer – QA / Automation under our campus hiring drive.

We regret to inform you that you have not cleared the cut-off and hence your candidature will not be processed further for this drive. Kindly note that candidates are eligible to re-appear after a cooling period of 6 (six) months.

Wishing you the very best in all your future endeavours.

Regards,
Team Campus Hiring

Note: This is a system generated mail, kindly do not revert to the same.`,
  },
  {
    company: "Prairie View State University", role: "Assistant Professor of Rhetoric, Writing, and Digital Media", stage: "interview", senderName: "Lenore Castellano", senderTitle: "Search Committee Chair", flags: "closed",
    email: `Dear Dr. Whitfield,

I am writing with news about our search for an Assistant Professor of Rhetoric, Writing, and Digital Media, for which you interviewed with the committee over video in December.

The Provost has notified us that, in response to the shortfall in state appropriations, all searches that had not reached the offer stage are to be ended. Ours is among them. There will be no campus visits and no hire.

The committee is heartsick over this. You gave us one of the most thoughtful interviews of the season, and we hope another department has the good sense and the money.

Lenore Castellano
Search Committee Chair
Department of English, Prairie View State University`,
  },
  {
    not: true, role: "Interim HR Director", candidateName: "Catherine", stage: "application", senderName: "Philippe Arnaud", senderTitle: "Managing Consultant", senderEmail: "p.arnaud@kestrelinterim.example", flags: "agency",
    email: `Catherine,

A short note so that you aren't left wondering. The client (listed engineering group, West Midlands) has your CV for the Interim HR Director assignment. They're in a closed period until the 12th and won't be looking at anybody before then. It isn't a no; it isn't a yes either.

I'll chase on the 13th.

Philippe Arnaud
Managing Consultant, Kestrel Interim
p.arnaud@kestrelinterim.example`,
  },
  {
    company: "University of Greifensee", role: "Postdoctoral Researcher in Soil Microbiology", candidateName: "Rahul Bhattacharya", stage: "interview", senderName: "Heike Brandstätter", senderTitle: "Chair of Soil Ecology", senderEmail: "h.brandstaetter@uni-greifensee.example", interviewers: ["Dr. Lukas Amrein"], flags: "reapply",
    email: `Dear Rahul Bhattacharya,

many thanks again for the interesting Zoom interview with Dr. Lukas Amrein and me, and for your patience with our slow administration.

We have in the meantime decided to give the position of Postdoctoral Researcher in Soil Microbiology to a colleague with experience in stable isotope probing, because the project starts already in May and there is no time for learning the method.

In autumn there will probably be a second call within the same consortium. I would be very happy if you apply there.

Best regards,
Heike Brandstätter

Prof. Dr. Heike Brandstätter
Chair of Soil Ecology
University of Greifensee
h.brandstaetter@uni-greifensee.example`,
  },
  {
    not: true, company: "Beacon", role: "Account Executive, Mid-Market", candidateName: "Paul", stage: "screen", senderName: "Shanice Holloway", senderTitle: "Recruiting Coordinator", interviewers: ["Trevor"],
    email: `Hi Paul,

Trevor enjoyed your intro call and we'd like to bring you in for a panel for the Account Executive, Mid-Market opening at Beacon. Unfortunately, the slot you picked (Wed 2pm ET) is no longer available, as Diane has a conflict.

Would Thursday 11am or 4pm work instead? You'd meet Diane Kowalczyk, Raj Anand and our VP Sales.

Sorry for the back and forth!

Shanice Holloway
Recruiting Coordinator`,
  },
  {
    company: "U.S. Office of Coastal Surveys", role: "Physical Scientist, GS-1301-11/12", candidateName: "DANIEL ORTEGA", stage: "application", flags: "no-reply",
    email: `Notification from USA Staffing

DANIEL ORTEGA,

This refers to the application you recently submitted to this office for the position below:

Agency: U.S. Office of Coastal Surveys
Position Title: Physical Scientist, GS-1301-11/12
Announcement Number: OCS-25-DE-12600418
Location: Norfolk, VA

You were found eligible for the above position. However, you were not among the most highly qualified candidates and your name was therefore NOT referred to the employing official. No further consideration will be given under this announcement.

Please do not respond to this email message. It is automatically generated.`,
  },
  {
    company: "Freya", role: "Product Manager – Onboarding, Activation & Retention", candidateName: "Wen", stage: "screen", senderName: "Lars Ottesen", senderTitle: "Group PM", interviewers: ["Camille"], flags: "no-feedback",
    email: `Hi Wen,

Camille from our recruiting team shared her notes after your intro call. We've since calibrated the bar for Product Manager – Onboarding, Activation & Retention with the first candidates who came to the panel, and we're now looking for deeper lifecycle-experiment experience than we first wrote in the ad. That means I won't be inviting you to the panel.

As a policy, Freya doesn't share individual feedback before the panel stage. I hope you understand.

Lars Ottesen
Group PM, Freya`,
  },
  {
    company: "Kessler Antriebstechnik SE", role: "Working Student Controlling", stage: "application", flags: "no-reply",
    email: `Von: noreply-karriere@kessler-antrieb.example
Gesendet: Dienstag, 21. Januar 2025 06:00
Betreff: Your application – Working Student Controlling (f/m/x), Req. ID 77120

Dear Mr Oyelaran,

We refer to your application as Working Student Controlling (f/m/x) and thank you for the trust you have placed in Kessler Antriebstechnik SE.

After careful examination we must unfortunately inform you that we cannot consider your application.

In accordance with the General Equal Treatment Act (AGG) we retain your data for six months and delete it thereafter automatically.

Please see this decision not as an assessment of your personal qualification. For your professional future we wish you all the best.

With kind regards
Kessler Antriebstechnik SE
Human Resources`,
  },
  {
    company: "Bäckerei Sommerfeld", role: "Konditor", candidateName: "Andrei", stage: "task", senderName: "Ulrich Sommerfeld", senderTitle: "Owner",
    email: `Hello Andrei,

sorry for my English. You have made good work on the two trial days in our bakery and the éclairs were super. But with the German it is too difficult in the shop, the ladies at the counter did not understand you and in the morning everything must go fast. Therefore I can not hire you as Konditor.

I pay you of course the two days, please send me your IBAN.

All good for you
Ulrich Sommerfeld
Owner
Bäckerei Sommerfeld, seit 1954`,
  },
  {
    not: true, candidateName: "Martin", senderName: "Vanessa Toth", senderTitle: "Facilities Lead",
    email: `Hi Martin,

Thank you for your quotation for the window cleaning contract at our Slough site and for coming out to measure up. We received four quotes and after careful consideration have decided to go with another supplier on this occasion. We'll keep your details on file for the next tender.

Kind regards
Vanessa Toth
Facilities Lead`,
  },
  {
    role: "Head of Production / Plant Manager", stage: "interview", senderName: "Carsten Uhlig", senderTitle: "Managing Partner", flags: "feedback agency",
    email: `Dear Mrs. Novotná,

I come back to you regarding the position Head of Production / Plant Manager at our mandant, a family-owned supplier of hydraulic components in East Westphalia.

The shareholders have used the time after your talk in Bielefeld to compare all candidates once more. I must tell you today that they have decided against a continuation with you. The main reason was the leadership span, less so the technical side.

Should you wish so, we can gladly make an appointment by telephone in which I explain the reasons in more detail.

Mit freundlichen Grüßen / Kind regards

Carsten Uhlig
Managing Partner
Uhlig & Reiter Personalberatung PartG`,
  },
  {
    company: "Bright Futures Foundation", role: "Programme Officer, Education & Livelihoods", candidateName: "Abhishek Kumar", stage: "interview", senderName: "Meenakshi Subramaniam", senderTitle: "HR & Admin Head", interviewers: ["Leela Thomas", "Mr. Francis"], flags: "no-feedback",
    email: `"Dear Abhishek Kumar,

Namaste!

We thank you for appearing before our selection panel comprising Ms. Leela Thomas and Mr. Francis at Ranchi on 3rd March for the position of Programme Officer, Education & Livelihoods.

We are sorry to inform that you could not be selected. Kindly appreciate that the panel's decision is final and we will not be able to entertain any queries or requests for individual feedback in this regard.

Bright Futures Foundation wishes you good luck in your journey in the social sector.

Warm regards,
Meenakshi Subramaniam
HR & Admin Head"`,
  },
  {
    company: "Granite State Mutual", role: "Claims Adjuster I", candidateName: "Rebecca", stage: "application", flags: "reapply no-reply closed",
    email: `Rebecca,

We are writing with an update on requisition 19-4471, Claims Adjuster I.

Due to a change in business needs, this requisition has been cancelled and will not be filled. Consequently your candidacy for this position has ended.

We encourage you to visit careers.granitestatemutual.example and apply for other opportunities that match your skills and interests.

[Recruiter_Signature_Block]
Granite State Mutual Talent Acquisition

icims-notification-no-reply@granitestatemutual.example`,
  },
  {
    company: "Stitch", role: "VP, Customer Success", candidateName: "Greg", stage: "final", senderName: "Renata Dubois", senderTitle: "Chief Revenue Officer", interviewers: ["Mo", "Kelly Andersson", "Harold"],
    email: `Greg,

You've given us five conversations, a 30-60-90 deck and, I suspect, two missed dinners. You deserve a straight answer: we're hiring someone else as VP, Customer Success.

Mo loved your candor, Kelly Andersson said your renewal math was the best she's seen, and Harold (tough crowd) had you as a yes after the final round. What tipped it was that the other finalist has already taken a company from 20M to 100M.

Dinner on me next time I'm in Denver.

Renata Dubois
Chief Revenue Officer, Stitch`,
  },
  {
    not: true, company: "Calloway Partners", role: "Analyst, Infrastructure Advisory", candidateName: "Ethan", stage: "interview", senderName: "Nadia Rahimi", senderTitle: "Associate, HR", senderEmail: "nadia.rahimi@calloway.example", interviewers: ["Mr. Strand"],
    email: `From: Rahimi, Nadia <nadia.rahimi@calloway.example>

Ethan,

Following your interview with Mr. Strand, we are in the process of taking up references for Analyst, Infrastructure Advisory. One of your referees, Professor Lund, has declined to provide one, as the university does not give personal references any more.

Could you please nominate a substitute by Monday? We cannot issue a contract until we have two.

Nadia Rahimi
Associate, HR
Calloway Partners`,
  },
  {
    role: "Azure DevOps Contractor", stage: "screen", senderName: "Deano", flags: "agency",
    email: `Alright mate, Deano from Circuit IT here re the Azure DevOps Contractor gig (£525/d, inside). As I said when we spoke on the phone they were going to look at day rates first, well they've gone for a guy at £450 so that's that one done. Gimme a shout if you fancy anything perm. Deano`,
  },
  {
    not: true, role: "Quantity Surveyor", candidateName: "Ewan", stage: "interview", senderName: "Rory McAllister", senderTitle: "Associate Director", flags: "agency",
    email: `Ewan,

Great news on the Quantity Surveyor role. My client has decided not to proceed with the other two candidates after first interviews and would like you back on Tuesday for a second meeting with the commercial director. 10.30, their Livingston office.

Can you confirm? I'll send parking details and a prep sheet.

Rory McAllister
Associate Director
Strathmore Built Environment Recruitment`,
  },
  {
    company: "Nordlys", role: "Content Creator", candidateName: "Ella", stage: "application", senderName: "Ingeborg Sæther", senderTitle: "Talent Partner", flags: "reapply",
    email: `View this email in your browser

[Image: nordlys-header-1200x300.png]

Hi Ella 👋

First of all: thank you! It means a lot to us that you'd like to spend your days telling the Nordlys story.

We got 940 applications for the Content Creator job. Nine hundred and forty! We can only meet a handful of you, and this time you're not in that handful.

Want to hear when we're hiring again? Press Connect on our career site and you'll be first to know. We'd love for you to give it another go.

Hugs from Oslo,
Ingeborg Sæther
Talent Partner

Cookie settings · Data & privacy · Employee login
Career site by Teamtailor`,
  },
  {
    company: "Doyle Brothers Roofing", role: "estimator", candidateName: "Rick", stage: "application", senderName: "Pat Doyle",
    email: `Rick

Got your resume for the estimator job. Looks like you done mostly residential. We're all commercial flat roof now so its not going to work out. Try Hanlon's over in Dedham, they do houses.

Pat Doyle
Doyle Brothers Roofing
Lic. & Insured  •  "We got you covered"`,
  },
  {
    company: "Copper", role: "Staff Software Engineer, Payments/Ledger", candidateName: "Devon", stage: "screen", senderName: "Marisol Etchegaray", senderTitle: "Senior Technical Recruiter", senderEmail: "marisol@copper.example", flags: "no-feedback",
    email: `> Hey Devon,
>
> Good chatting on Monday! I brought my notes from our call to the hiring manager and we both feel the Staff Software Engineer, Payments/Ledger seat needs somebody who has run a double-entry system in production before. So I'm going to close out your application at this point.
>
> I know it's frustrating, but because of how many people we talk to I can't get into individual specifics beyond that.
>
> Rooting for you,
>
> Marisol Etchegaray
> Senior Technical Recruiter, Copper
> marisol@copper.example
>
> Sent via Lever`,
  },
  {
    company: "Meridian County Council", role: "Planning Officer / Senior Planning Officer", candidateName: "Farah", stage: "interview", senderName: "Neil Garside", senderTitle: "Development Management Team Leader", interviewers: ["Joan Pym", "Ashley Duff"], flags: "feedback",
    email: `Good afternoon Farah,

Planning Officer / Senior Planning Officer (career grade)

I am writing to let you know the outcome of your interview with Councillor Joan Pym, Ashley Duff and myself on 9 May.

The panel scored you highly on the policy questions. However, you were not the highest scoring candidate overall, and we have made an offer of employment to that person.

Your scores were: Presentation 14/20, Q1 4/5, Q2 3/5, Q3 5/5, Q4 2/5. I can talk these through with you if you'd like; email me some times.

Regards

Neil Garside
Development Management Team Leader
Meridian County Council

***********************************************
This email and any attachments are confidential. Meridian County Council may monitor communications.
***********************************************`,
  },
  {
    not: true, company: "Larkfield Homes", role: "Site Manager", candidateName: "Gemma", stage: "application", senderName: "Chidi Okafor", senderTitle: "Talent Manager", senderEmail: "chidi.okafor@larkfieldhomes.example",
    email: `Subject: Please ignore our previous email!!

Dear Gemma,

Earlier today you will have received an automated message stating that your application for Site Manager at Larkfield Homes had been unsuccessful. This was sent in error owing to a fault with our system, for which I sincerely apologise.

Your application is still live and is with the regional director, who'll come back to you by the end of next week.

Chidi Okafor
Talent Manager
chidi.okafor@larkfieldhomes.example`,
  },
  {
    stage: "application", senderName: "Jaz", flags: "agency",
    email: `client passed on your cv im afraid, onto the next one. Jaz @ Swift Staffing`,
  },
  {
    stage: "application", senderName: "Gordon Brae", senderTitle: "Club Secretary",
    email: `Dear Sir,

Your application arrived two days after the closing date and the committee were not minded to look at it.

Gordon Brae
Club Secretary`,
  },
];
