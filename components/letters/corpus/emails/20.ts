import type { Labeled } from "../emails.ts";

/** Half after interviews, of many sectors and countries: boards, reference lines and forms above the greeting, people met named in passing. */
export const emails: Labeled[] = [
  {
    company: "Hollin Bank Primary School", role: "Year 4 Class Teacher", candidateName: "Bethan Askew", stage: "interview", senderName: "Joanne Riddle", senderTitle: "Headteacher", senderEmail: "head@hollinbank.calder.sch.uk", interviewers: ["Oduya", "Clare Prentice"], flags: "feedback internal",
    email: `From: Head <head@hollinbank.calder.sch.uk>
Sent: 14 May 2025 17:48
To: Bethan Askew
Subject: Year 4 Class Teacher

Dear Bethan,

I hope you got home safely yesterday and missed the worst of the motorway.

I said I would be in touch by the end of today. It was a strong field and it took us until gone six to reach a decision, but we have offered the Year 4 Class Teacher post to a colleague who has been covering the class since January.

The children loved your lesson (three of them have asked when you are coming back with the Vikings) and Mr Oduya and Clare Prentice, who sat with me on the panel, both remarked on how carefully you had planned for the children with additional needs.

If you would find it useful to go through the day with me, ring the office and Sandra will find us a quarter of an hour.

With every good wish,

Joanne Riddle
Headteacher
Hollin Bank Primary School
Mill Lane, Calderthwaite
01632 960 114`,
  },
  {
    company: "Trivanta Infosystems Pvt Ltd", role: "Senior Java Developer", candidateName: "Raghav", stage: "interview", senderName: "Sneha Kulkarni", senderTitle: "Executive - Talent Acquisition", interviewers: ["Manoj Pillai", "Deepa Raghunathan"], flags: "file",
    email: `Dear Raghav,

Greetings from Trivanta Infosystems Pvt Ltd!!

This has reference to your L1 and L2 technical discussions held with Mr. Manoj Pillai and Ms. Deepa Raghunathan on 03-Feb and 07-Feb respectively for the position of Senior Java Developer (Req ID: TIPL-44871), Pune location.

As per the feedback received from the panel, we regret to inform you that your profile is not getting shortlisted for the further rounds.

We shall be keeping your profile in our database and will revert in case any suitable requirement comes up matching to your skill set.

Wishing you all the very best for your future endeavours.

Thanks & Regards,
Sneha Kulkarni
Executive - Talent Acquisition
Trivanta Infosystems Pvt Ltd | Hinjewadi Phase 2, Pune
M: +91 00000 41188

DISCLAIMER: This message contains confidential information and is intended only for the individual named. If you are not the named addressee you should not disseminate, distribute or copy this e-mail.`,
  },
  {
    company: "Ladder", role: "Founding Designer", candidateName: "Mika", stage: "final", senderName: "Theo", interviewers: ["Priyanka", "Sam"], flags: "feedback",
    email: `hey mika,

ugh, not the email i wanted to write. we talked for about two hours last night after your final round and we're going to go with the other person for founding designer.

to be clear: priyanka thought your critique of our onboarding was the best she has heard from anyone, and sam is still talking about the receipts animation. where we got stuck is that we need someone who's run research by themselves before, because there's nobody here to learn it from. that's about us being four people in a room, not about you.

happy to get on a call and tell you more if you want it straight. and if you're ever in oakland, coffee's on me.

theo
ladder`,
  },
  {
    company: "Brennecke Fördertechnik GmbH", role: "Technical Purchaser", candidateName: "Farouk", senderName: "Silke Harms", senderTitle: "Human Resources Officer", senderEmail: "s.harms@brennecke-ft.example", stage: "application",
    email: `Dear Mr. Farouk,

thank you very much for your application as Technical Purchaser (m/f/d) and for the trust which you have thereby brought towards our house.

After careful examination of your documents we must unfortunately inform you today that we could not consider you in the closer selection. Please do not understand this decision as a valuation of your person or of your professional qualification.

Your documents will be deleted in accordance with Art. 17 GDPR six months after the receipt of this message. You do not need to undertake anything for this.

For your further professional way we wish you all the best and much success.

With friendly greetings from Bad Salzuflen

i. A. Silke Harms
Human Resources Officer

Brennecke Fördertechnik GmbH
Industriestraße 41 · 32105 Bad Salzuflen
Tel. +49 5222 000-217
s.harms@brennecke-ft.example
Managing Directors: Dipl.-Ing. Jobst Brennecke, Katrin Brennecke-Wolff
Amtsgericht Lemgo HRB 00417`,
  },
  {
    company: "Carrowmore County Council", role: "Assistant Staff Officer (Grade V)", candidateName: "Niamh", stage: "application", flags: "feedback",
    email: `Private & Confidential

Re: Competition for the position of Assistant Staff Officer (Grade V)
Candidate No. 00318

A Niamh, a chara,

I refer to your application in respect of the above competition.

Following the shortlisting process, which was carried out by reference to the information supplied on the application forms, I wish to advise that you have not been shortlisted for interview on this occasion. A total of 211 applications were received and 24 candidates were called.

Should you wish to receive your shortlisting marks, a request should be made in writing to recruitment@carrowmorecoco.example within ten working days of the date of this email.

On behalf of the Council I would like to thank you for the interest you have shown in the position.

Mise le meas,

_______________
Human Resources Department
Carrowmore County Council
Áras an Chontae`,
  },
  {
    not: true, company: "Pike & Daughters Roofing", role: "Improver", candidateName: "Callum", stage: "interview", senderName: "Gaz Pike", interviewers: ["Shell"],
    email: `Alright Callum

Good to meet you Saturday. Shell liked you as well and shes harder to please than me. Job's yours if you still want it - Improver, £14.20 an hour to start, goes up when you've got your NVQ. Start Monday week 7.15 at the yard, bring your CSCS and bank details. Van will get you from Tesco if your mam can't drop you.

Text me a yes or no by Thurs so I can tell the other lad

Gaz Pike
Pike & Daughters Roofing
07700 900 341`,
  },
  {
    company: "North Wolds Hospitals NHS Foundation Trust", role: "Healthcare Science Associate Practitioner", candidateName: "Olusola Bright", stage: "application", flags: "no-reply no-feedback reapply",
    email: `Our Ref: 208-HCS-6617-B
Healthcare Science Associate Practitioner - Band 4 - Audiology

Dear Olusola Bright

Thank you for your application for the post named above at North Wolds Hospitals NHS Foundation Trust.

Your application was carefully considered against the criteria in the person specification and I am sorry to tell you that on this occasion it has not been successful.

Owing to the volume of applications the Trust receives it is not possible to provide individual feedback at the shortlisting stage.

You can see all our current vacancies, and set up a job alert, at jobs.northwolds.example. We would be pleased to hear from you again.

Yours sincerely

Resourcing Services

Please do not reply to this message. It has been sent from a mailbox which is not monitored. If you have a query about this post, log in to your account and use the "Messages" tab.`,
  },
  {
    company: "The Lantern Playhouse", role: "Deputy Stage Manager", candidateName: "Fenella", stage: "interview", senderName: "Marcus Thwaite", senderTitle: "Head of Production", interviewers: ["Ines Balogun", "Kit"], flags: "reapply file",
    email: `Dear Fenella

Thanks so much for coming in last Wednesday – and for being so good-humoured about the fire alarm.

Ines Balogun (who's directing the spring show) and I really enjoyed talking to you, and Kit, our company manager, told me afterwards she'd have happily carried on in the foyer for another hour. It is therefore with a heavy heart that I write to say we've asked someone else to be the Deputy Stage Manager for The Winter's Tale. In the end it came down to experience of calling a show with flown scenery.

I'd love to hold on to your details for the autumn, when we shall be crewing two shows back to back, and do please throw your hat in when the panto is advertised.

Break a leg with the tour.

Very best
Marcus

Marcus Thwaite (he/him)
Head of Production
The Lantern Playhouse
Registered charity. Supported using public funding.
Now booking: THE GONDOLIERS · MOTHER GOOSE · AN EVENING WITH NOBODY`,
  },
  {
    not: true, company: "Instituut voor Plantgezondheid", role: "Research Technician Mycology", candidateName: "Andrei Popa", senderName: "Wietske Hoekstra", senderTitle: "Personal Assistant", senderEmail: "w.hoekstra@ivp.example",
    email: `Dear mr. Andrei Popa,

With pleasure we invite you for a first conversation about the vacancy Research Technician Mycology. The selection committee exists of:

- dr. Jeroen Slagter (group leader)
- Marloes ten Cate (technician)
- Ruud Evers (HR advisor)

We propose Thursday 12 June at 10:30 hours in our building at the Bosrandweg 8 in Wageningen, room 2.14. It will take about 45 minutes and afterwards Marloes will show you the climate chambers.

Can you let me know if this suits you? Travel costs second class are of course compensated.

Kind regards,
Wietske Hoekstra
Personal Assistant | Instituut voor Plantgezondheid
w.hoekstra@ivp.example
(not present on Wednesday)`,
  },
  {
    company: "Square Meal Foods", role: "Night Replenishment Associate", candidateName: "DESHAWN", stage: "application", flags: "no-reply reapply",
    email: `Square Meal Foods Careers <donotreply@apply.squaremealfoods.example>

Hi DESHAWN,

Thanks for applying to be a Night Replenishment Associate (R-0098213) at store #1144.

We've moved ahead with other applicants for this opening, so your application is no longer being considered.

We're hiring for lots of other roles! Check out what's near you:
>> Cashier, Store #1151
>> Deli Clerk, Store #1144
>> View all jobs

Thanks again,
The Square Meal Foods Hiring Team

Square Meal Foods is an equal opportunity employer. You received this message because you applied at careers.squaremealfoods.example. Unsubscribe | Privacy | California applicants`,
  },
  {
    company: "Adegboyega, Nwosu & Co.", role: "Associate (Dispute Resolution)", candidateName: "Chidinma Eze", stage: "interview", senderName: "Folakemi Adegboyega-Cole", senderTitle: "Managing Partner", interviewers: ["Ikechukwu Nwosu", "Halima Dangana"], flags: "file",
    email: `RE: APPLICATION FOR EMPLOYMENT – ASSOCIATE (DISPUTE RESOLUTION)

Dear Miss Chidinma Eze,

Compliments of the season.

We write with reference to the above subject matter and to your interview with Mr. Ikechukwu Nwosu and Barr. (Mrs.) Halima Dangana which took place at our Victoria Island office on Tuesday, the 19th of November.

The Management has since concluded its deliberations and we regret to inform you that you were not successful on this occasion. Kindly note that this is without prejudice to your obvious brilliance, as the Firm had only the one vacancy to fill.

Your curriculum vitae has been retained in our records and we shall not hesitate to contact you should an opening arise in future.

Please accept the assurances of our highest regards.

Yours faithfully,
For: ADEGBOYEGA, NWOSU & CO.

Folakemi Adegboyega-Cole
Managing Partner`,
  },
  {
    not: true, company: "Verity Freight", role: "Transport Planner", candidateName: "Sanjeev", stage: "interview", senderName: "Becky Harlow", senderTitle: "People Partner", interviewers: ["Dave Lomax"], flags: "closed",
    email: `Hi Sanjeev,

Just a quick one so you're not left wondering. You'll remember Dave Lomax mentioned when you met that the depot budget was still to be signed off. It's gone back to group for another look and we won't hear before the 20th at the earliest, so everything on the Transport Planner role has to pause until then.

You are still very much in the running and nothing has changed our end. If you get another offer in the meantime please tell me before you say yes to it!

Will shout as soon as I know more.

Becky Harlow
People Partner, Verity Freight
Working pattern: Mon–Thurs`,
  },
  {
    company: "Billabirra Station", role: "station hand", candidateName: "Liam", stage: "screen", senderName: "Trish McAllister", interviewers: ["Col"], flags: "reapply",
    email: `G'day Liam,

Thanks for having a yarn with Col on the phone Sunday arvo. Sorry about the line, we only get one bar up at the tank.

We ended up giving the station hand job to a young bloke from over Cunnamulla way who's got his own dogs and can start before the muster. Col reckoned you'd do fine but we just couldn't wait till March for you.

Give us a bell again before shearing, we're always short.

Cheers
Trish McAllister
Billabirra Station`,
  },
  {
    company: "Noorderbank N.V.", role: "Credit Risk Analyst", candidateName: "Elif Kaya", stage: "interview", senderName: "Bas Verhulst", senderTitle: "Corporate Recruiter", interviewers: ["Annelies de Wit", "Tom Schouten"], flags: "feedback reapply",
    email: `Subject: Update on your application: Credit Risk Analyst (vacancy 25-0773)

Hi Elif,

As just left on your voicemail: unfortunately I have no good news.

Annelies de Wit and Tom Schouten have appreciated the open conversation of last Friday, and they found the modelling case that you handed in neatly worked out. Still they miss some depth on the side of IFRS 9, and for this place in the team they are searching somebody who can stand on own feet from day one. That is why we don't go further with you in this procedure.

Would you like some more explanation? Call me, I am reachable till 17.00 hours. And keep an eye on our site, in the autumn we open again the traineeship for Risk and I think that this fits you well.

Good luck and who knows till later,

Bas Verhulst
Corporate Recruiter
Noorderbank N.V.

To: Elif Kaya
-----
Noorderbank N.V. is registered at the Chamber of Commerce in Groningen under number 00881234. Think before you print.`,
  },
  {
    company: "Harbour Door", candidateName: "Rosalind", stage: "final", senderName: "Margaret Ellery", senderTitle: "Chief Executive", interviewers: ["Tunde", "Philippa Strang"], flags: "internal feedback",
    email: `Dear Rosalind

I promised I would write rather than leave you to hear it on the grapevine.

After both final interviews on Monday, the trustees and I have decided to appoint Jess, who has been acting up since Colin left us. I realise that being pipped by the person already in the chair is the most irritating way to lose out, and I want you to know it was a genuinely open competition. Your presentation on legacy giving has already changed what we are going to do next year. (We will of course not use your slides.)

Tunde asked me to pass on how much he had enjoyed your first conversation back in September, and Philippa Strang, our Treasurer, said you were the only candidate who had read the notes to the accounts.

I am around on Friday if a chat would help. My mobile is below.

Warmly
Margaret

Margaret Ellery
Chief Executive, Harbour Door
m 07700 900 872
Harbour Door works with people leaving prison and their families across the Solent. Charity no. 0000417`,
  },
  {
    role: "Continuous Improvement Lead", candidateName: "Piotr", stage: "interview", senderName: "Lauren Beck", senderTitle: "Principal Consultant – Operations & Supply Chain", senderEmail: "lauren@becksterling.example", interviewers: ["Neil", "Rachel"], flags: "agency file",
    email: `Hi Piotr

Tried you twice but it went to voicemail, guessing you're on shift.

I've had the call back from my client re the Continuous Improvement Lead. Bad news I'm afraid mate, they're not taking it any further. Neil (the Ops Director) liked your energy and thought the SMED example was spot on. Rachel's worry was that most of what you've done has been on packing lines and they need somebody who's been round heavy plant.

Annoying as I thought you had it. I've got you on my list and there's a similar one coming up in Goole after Easter, so don't go signing anything without ringing me first!

Cheers
Lauren

Lauren Beck
Principal Consultant – Operations & Supply Chain
Beck Sterling Recruitment
T: 01632 960 770 | lauren@becksterling.example
⭐ Rated Excellent by 412 candidates`,
  },
  {
    company: "Pebble", role: "Lifecycle Marketing Manager", candidateName: "Jordan", stage: "application", flags: "closed reapply",
    email: `Hi Jordan,

We wanted to give you an update on your application for Lifecycle Marketing Manager at Pebble.

Since you applied, our plans for the marketing team have changed and we've decided not to fill this position. That means we won't be moving any applications forward, including yours. This wasn't a reflection of your background.

If you see something else you like at pebble.example/careers, we'd love for you to take another look.

How did we do? Tell us about your candidate experience in this 2-minute survey. Your answers are anonymous and won't affect future applications.

[ Take the survey ]

The Pebble Recruiting Team

Powered by HireHarbor`,
  },
  {
    not: true, company: "St. Brendan Regional Medical Center", role: "Registered Nurse - Med/Surg - Nights", candidateName: "Kayla", stage: "application", flags: "no-reply",
    email: `Kayla,

Your application for Registered Nurse - Med/Surg - Nights (Job 20251187) at St. Brendan Regional Medical Center has been received. Thank you!

What happens next?

1. A recruiter will look over your application, usually within 7 business days.
2. If your qualifications match, we'll contact you to set up a phone interview.
3. If you're not selected, you'll be notified by email and we'll keep your profile on file for other openings.

You can check your status at any time by signing in to your Candidate Home.

This is an automated message. Replies to this address are not read.`,
  },
  {
    candidateName: "tom", senderName: "Jan", role: "saturday job", stage: "application",
    email: `Hi tom sorry saturday jobs gone, had about 30 of you in asking!! good luck with your gcses love. Jan at the bakery x`,
  },
  {
    company: "Leibling-Institut für Materialforschung e. V.", role: "Technical Assistant (Electron Microscopy)", candidateName: "Venkataraman", stage: "interview", senderName: "Uta Rosskamp", senderTitle: "Head of Scientific Coordination", interviewers: ["Achim Förster", "Marlene Gries"], flags: "reapply",
    email: `Subject: AW: Your interview on 22.01. / Reference number 2024-61-TA

Dear Dr. Venkataraman,

we would like to thank you once more for the interesting talk which you have led with Prof. Achim Förster and Mrs. Marlene Gries on the 22nd of January, and also for the patience with our video system.

In the meantime the committee has come to a decision. The position as Technical Assistant (Electron Microscopy) was given to an other applicant who already disposes of experience with cryo preparation. I regret that I can give you no positive answer.

The remaining costs of your travel to the trial day were handed over to our administration and should reach your account until end of month.

We would be glad if you observe our announcements further on and apply again when something suiting comes.

With best regards
Uta Rosskamp

--
Dr. Uta Rosskamp
Head of Scientific Coordination
Leibling-Institut für Materialforschung e. V.
Am Steinbruch 3, 09599 Freiberg`,
  },
  {
    not: true, company: "Crestfield Microfinance Bank", role: "Customer Service Officer", candidateName: "Abubakar Sadiq", senderName: "Ngozi Okafor", senderTitle: "Head, Human Capital Management",
    email: `Dear Abubakar Sadiq,

REQUEST FOR DOCUMENTS – CUSTOMER SERVICE OFFICER

Further to your selection for the above role at Crestfield Microfinance Bank, you are required to forward scanned copies of the following on or before close of business on Friday:

a. NYSC discharge certificate or exemption letter
b. First degree certificate / statement of result
c. WAEC or NECO result
d. Birth certificate or sworn declaration of age
e. Two (2) passport photographs on white background
f. Completed guarantor's forms (2 guarantors, not below Grade Level 10)

Please note that failure to submit any of the listed documents may lead to your application being unsuccessful.

Regards,
Ngozi Okafor
Head, Human Capital Management`,
  },
  {
    company: "Wetherby Sloane LLP", role: "Trainee Solicitor", candidateName: "Imogen Hartley-Shah", stage: "interview", senderName: "Dominic Farr", senderTitle: "Early Talent Manager", flags: "no-feedback reapply",
    email: `Dear Imogen Hartley-Shah,

Training Contract 2027 – Assessment Centre Outcome

Thank you for attending our assessment centre at Gresham Street on 3 July. We recognise how much preparation goes into the group negotiation, the written exercise and the partner interview and we are grateful to you for the time you gave to all three.

We regret to tell you that we are unable to offer you a place as a Trainee Solicitor with Wetherby Sloane LLP.

Competition this year was exceptional: 1,904 applications for 18 places. With regret, we cannot enter into correspondence about individual performance, nor provide scores.

Candidates may make one further application after 12 months have elapsed. Applications for the 2026/27 cycle open on 1 October.

Yours sincerely,

Dominic Farr
Early Talent Manager

Wetherby Sloane LLP is a limited liability partnership registered in England and Wales and authorised and regulated by the Solicitors Regulation Authority. A list of members is open to inspection at the registered office. This email may be privileged. If it has reached you by mistake, please delete it.`,
  },
  {
    company: "Tamebridge District Council", role: "Housing Options Officer", candidateName: "Whitlock", stage: "task", senderName: "Graham Nuttall", senderTitle: "Interim Service Manager, Homelessness Prevention", flags: "feedback",
    email: `OFFICIAL – PERSONAL

Dear Ms Whitlock

Housing Options Officer (post ref. HSG/0442)

I am writing regarding the written casework exercise you completed on our portal last week.

The pass mark was 60% and all papers were marked twice with names removed. Your paper did not reach that mark and I am therefore unable to invite you to the next stage.

A marked copy can be requested from the HR Service Desk, quoting the post reference, and I'm content to talk you through it.

Yours sincerely

Graham Nuttall
Interim Service Manager, Homelessness Prevention
Tamebridge District Council
Civic Centre, Queen Street

Visit us online to pay, report or apply. The information in this email may be subject to disclosure under the Freedom of Information Act 2000.`,
  },
  {
    not: true, company: "Ostrander Labs", role: "QC Chemist II", candidateName: "Malik", stage: "screen", senderName: "Heather Lindqvist", senderTitle: "Talent Coordinator",
    email: `Hi Malik,

I'm so sorry to do this, but unfortunately we won't be able to go ahead with Tuesday's onsite for the QC Chemist II role. Dr. Abrams has been called for jury duty (of all things!) and we really want you to meet her.

Could you do any of these instead?

• Mon 9/15, 1–4 pm
• Wed 9/17, 9 am–12 pm
• Thu 9/18, 9 am–12 pm

Everything else stays just the way we laid it out on our phone call: lab tour first, then Dr. Abrams and Luis, then lunch.

Apologies again for the shuffle!

Heather Lindqvist
Talent Coordinator | Ostrander Labs | Durham, NC`,
  },
  {
    company: "Kinsella Haulage", role: "Traffic Clerk", candidateName: "Eoin", stage: "screen", senderName: "Donal Kinsella", senderTitle: "Director", interviewers: ["Aoife"],
    email: `Eoin,

Aoife filled me in on the chat ye had on the phone on Thursday about the Traffic Clerk job. Thanks for being so up front about the hours.

To be honest with you the early starts are the whole job, the first trucks are out the gate at half four, and if you can't be here before eight with the creche then it's not going to suit either of us. So I'm going to leave it there and see the other two lads.

No hard feelings I hope and the best of luck to you.

Donal Kinsella
Director
Kinsella Haulage, Portlaoise

Under data protection law we hold applicant details for 12 months after which they are destroyed.`,
  },
  {
    company: "Honeyeater Home Pty Ltd", role: "Christmas Casual", candidateName: "Priya", stage: "interview", interviewers: ["Tash", "Jarrod"], flags: "file",
    email: `Hey Priya!

Thanks heaps for coming along to our group interview at Chermside last week. Tash and Jarrod had a ball meeting everyone (and yes, Tash is still finding glitter in her hair).

We had 60+ legends for just 9 spots, so some really tough calls had to be made. This time around we won't be able to offer you a Christmas Casual role.

The good news? We've popped you in our Talent Nest, so if someone drops out or we need extra hands for the Boxing Day sales you'll be the first to hear.

Have a cracking summer,
Team Honeyeater 🐦

Honeyeater Home Pty Ltd acknowledges the Traditional Custodians of the lands on which we live and work.`,
  },
  {
    not: true, company: "Ashgrove Nursery & Forest School", role: "Room Leader", senderName: "Denise Pomeroy", senderTitle: "Nursery Manager", senderEmail: "denise@ashgrove-nursery.example",
    email: `To: Mrs V Langan
From: denise@ashgrove-nursery.example
Subject: Reference request - Katie Womersley - STRICTLY CONFIDENTIAL

Dear Mrs Langan

Katie Womersley has applied to us for the position of Room Leader and has given your name as her most recent employer.

In line with Keeping Children Safe in Education I would be grateful if you could complete the attached form and send it back to me before Thursday. In particular please tell us whether you would re-employ her; if not, please say why.

If you are unable to provide a reference, kindly let me know so that we can ask for an alternative.

With thanks

Denise Pomeroy
Nursery Manager
Ashgrove Nursery & Forest School`,
  },
  {
    company: "Three Rivers Heating & Air", role: "Install Helper", candidateName: "Tyler", stage: "interview", senderName: "Wade Gunderson", senderTitle: "Owner/Operator", interviewers: ["Ray"], flags: "closed",
    email: `Tyler -

Appreciate you riding along with my brother Ray last Friday and not complaining about that crawl space. He says you're a worker.

Here's the deal. The apartment job we were counting on fell through Tuesday so I can't bring on an Install Helper right now, not you, not anybody. I'd rather tell you straight than string you along. The community college does placements in spring, you might ask over there.

I'll drop a check in the mail for Friday.

Wade Gunderson
Owner/Operator
Three Rivers Heating & Air
Licensed Bonded Insured - "We Show Up"`,
  },
  {
    company: "Mater Dolorosa University Hospital", role: "Clinical Nurse Manager 2 (Theatre)", candidateName: "Siobhán Tierney", stage: "interview", senderName: "Orla Mac Mahon", senderTitle: "Recruitment Executive", interviewers: ["Fionnuala Keane", "Ranjit Sandhu", "Declan Roche"], flags: "feedback internal",
    email: `Competition: Clinical Nurse Manager 2 (Theatre), Permanent, Full-time
Competition ref: MDUH/CNM2/24/19

Dear Siobhán Tierney,

I refer to your interview for the above competition which was held on 6th March 2024.

The interview board consisted of:
Ms. Fionnuala Keane, Assistant Director of Nursing (Chair)
Dr. Ranjit Sandhu, Consultant Anaesthetist
Mr. Declan Roche, External Representative

The board has completed its work. I regret to inform you that you did not reach the required standard in one of the competency areas and consequently have not been placed on the panel. For your information the post has been accepted by an internal candidate.

Your marking sheet is available to you on request, to this office, up to 5th April.

The hospital wishes you well.

Yours sincerely,

Orla Mac Mahon
Recruitment Executive
Mater Dolorosa University Hospital`,
  },
  {
    company: "KiranaKart", role: "Backend Engineer", candidateName: "Ananya", stage: "task", senderName: "Rohit", senderTitle: "Co-founder & CTO", senderEmail: "rohit@kiranakart.example", flags: "feedback reapply",
    email: `---------- Forwarded message ---------
From: Rohit S <rohit@kiranakart.example>
Date: Wed, 12 Feb 2025 at 23:51
Subject: Re: Backend Engineer - assignment submission
To: Ananya Bhat <ananya.bhat@mailbox.example>

> Hi Ananya,
>
> Went through your repo properly tonight. Code is clean only, no complaints there, and
> I liked that you had written tests without us asking. But the assignment was mainly about
> how you handle two people ordering the last packet of atta, and that race is still there
> when I run it with 50 workers. So we will not be proceeding to the F2F.
>
> I have left comments inline on the PR, have a look, and ping me on WhatsApp if something
> is not clear. Do try again after 6-8 months, no cooling period nonsense at KiranaKart.
>
> Rohit
> Co-founder & CTO`,
  },
  {
    company: "Kaasboerderij De Zwaluw", role: "Assistant Cheesemaker", candidateName: "Hannah", stage: "application", senderName: "Ankie", flags: "reapply",
    email: `Hello Hannah,

Nice that you wrote us all the way from Devon! We have read your letter at the kitchen table with pleasure.

But alas, for Assistant Cheesemaker we search somebody who speaks Dutch, because of the shop and the school classes that come on Wednesday. So we must disappoint you.

In the summer we have always volunteers on the yard, with a bed in the hay attic and as much cheese as you can handle. If that is something for you, send us then a message in April!

Warm greetings,
Ankie, also from Gerrit and the cows
Kaasboerderij De Zwaluw`,
  },
  {
    company: "Mapleton Museum of Clocks", role: "Visitor Experience Associate", stage: "application",
    email: `MAPLETON MUSEUM OF CLOCKS
Human Resources

Re: Visitor Experience Associate (part-time, weekends)

Dear Applicant:

The search for the position referenced above has concluded and an appointment has been made. We appreciate the thought you put into your materials.

If you applied from the European Union or the United Kingdom: in keeping with the GDPR your application and attachments will be permanently erased 90 days from today. To have them erased sooner, write to privacy@mapletonclocks.example.

You may receive a short survey from our partner about your experience as an applicant. Participation is voluntary.

Sincerely,
The Search Committee`,
  },
  {
    company: "Clearwell Initiative", role: "WASH Programme Officer, Borno", candidateName: "Musa", stage: "interview", senderName: "Grace Etim", senderTitle: "HR & Admin Coordinator", interviewers: ["Bulama", "Lotte"], flags: "no-feedback file",
    email: `Dear Musa,

Trust this meets you well.

Thank you for making out time for the Teams interview with our Country WASH Lead, Engr. Bulama, and Lotte from the Utrecht office, in spite of the network challenges in Maiduguri that day.

After due consideration, the panel recommended another candidate for WASH Programme Officer, Borno. Due to limited capacity in HR we are not in a position to give feedback to individual candidates, please bear with us.

You were however found appointable, and your name has been placed on our emergency roster for twelve (12) months.

Warm regards,

Grace Etim
HR & Admin Coordinator
Clearwell Initiative

Clearwell Initiative has zero tolerance for sexual exploitation and abuse. We never charge a fee at any stage of recruitment.`,
  },
  {
    company: "First Prairie Bank", role: "Teller II", candidateName: "Okonkwo-Reyes", stage: "screen", senderName: "Bradley T. Voss", senderTitle: "AVP, Talent Acquisition", flags: "reapply",
    email: `Good afternoon Ms. Okonkwo-Reyes,

It was a pleasure speaking with you by phone on the 8th regarding our Teller II opening at the Kearney branch.

At this time the branch has elected to proceed with candidates whose availability includes both Saturdays per month. I know that's not what you were hoping to hear. We post new positions every Monday at firstprairie.example/jobs and our Grand Island locations keep somewhat different hours, so I'd encourage you to look there.

Thank you for considering First Prairie Bank.

Bradley T. Voss
AVP, Talent Acquisition
First Prairie Bank | Member FDIC | Equal Housing Lender
NMLS# 000417

This e-mail and any attachments may contain confidential customer information. If received in error, notify the sender immediately.`,
  },
  {
    company: "Anchor", role: "Payroll Manager", candidateName: "Gillian", stage: "final", senderName: "Stuart Lennox", senderTitle: "Associate Director", interviewers: ["Helen Moffat", "Iain"], flags: "agency feedback",
    email: `Gillian, hi

Thanks for your patience over the bank holiday.

So Anchor have come back to me this morning about the Payroll Manager job. As you know it was between yourself and one other at final stage, and they've offered it to the other person, who has run a Workday migration before. Helen Moffat couldn't fault you, and the FD, Iain, says he'd have you on his side of the table any day of the week, but they could only take the one.

Helen has very kindly offered to ring you with some proper feedback, which clients never do, so let me know when's good and I'll set that up.

Chin up, speak soon
Stuart

Stuart Lennox | Associate Director | Finance & Payroll
Lennox Dray Search, 4 Candle Wynd, Edinburgh
"Your Payroll People"`,
  },
  {
    not: true, company: "Internationale Schule Weserbergland gGmbH", role: "Secondary Mathematics Teacher", candidateName: "O'Callaghan", stage: "interview", senderName: "Friedrich Tappe", senderTitle: "Director of School", interviewers: ["Baumgarten"],
    email: `Dear Mr. O'Callaghan,

after the positive impression which we could win at your demonstration lesson, and after consultation with Mrs. Baumgarten who has accompanied you through the day, I am happy to offer you the place as Secondary Mathematics Teacher from 1st of August.

In the attachment you find the contract in two languages. Legally valid is the German version. The salary follows step 2 of our table. Unfortunately we can not take over the costs of the removal completely, but up to 1.500 EUR against receipt.

Please send us one signed exemplar back until 30th of April. Should we not hear from you, we would have to give the place to another applicant.

We look forward to the cooperation!

Friedrich Tappe
Director of School
Internationale Schule Weserbergland gGmbH`,
  },
  {
    not: true,
    email: `JobHopper Alerts <alerts@jobhopper.example>
Your daily matches: "warehouse supervisor" within 20 miles of Doncaster

6 new jobs since yesterday

Warehouse Shift Supervisor
Greyhound Parcels · Doncaster · £31,500
"Unfortunately we can't accept applicants without a counterbalance licence"
Apply now →

Inbound Team Leader
Notion Kitchens · Thorne · £29k–£33k · 4 on 4 off
Easy apply →

Night Supervisor (temp to perm)
Via Hartwell Staffing · Goole
14 people have applied

See all 6 jobs

This job is no longer available: Dispatch Supervisor, Mercer Logistics. Find similar.

You're getting this because you created an alert. Change frequency · Turn off alert
JobHopper Ltd, 2nd floor, Wharf House, Leeds`,
  },
  {
    not: true, role: "Site Reliability Engineer", candidateName: "Nikhil", senderName: "Chelsea Bright", senderTitle: "Senior Technical Recruiter", senderEmail: "chelsea.b@quanttalentpartners.example", flags: "agency",
    email: `Hi Nikhil,

I came across your profile and was really impressed by your work with Kubernetes!

I'm partnering with a stealth Series B fintech (ex-Stripe, ex-Plaid founders) on a Site Reliability Engineer search. Fully remote across the US, $190–220k base + meaningful equity. They've passed on a bunch of folks already because the bar is super high, but I honestly think you'd crush it.

Open to a quick 15 this week? If now's not the right time, no worries at all, I'd love to keep you in mind down the road. And I pay $2k for referrals that land. 😉

Best,
Chelsea Bright
Senior Technical Recruiter, Quant Talent Partners
chelsea.b@quanttalentpartners.example
Not interested? Reply STOP`,
  },
  {
    not: true, candidateName: "Jules", senderName: "Maeve",
    email: `Jules!!

well. didn't get it. she rang at ten past nine this morning which I suppose is decent of her, "we were so impressed, it was such a difficult decision, unfortunately we've gone with somebody with more classroom experience" etc etc etc. I said thank you FOUR times. Then I ate the rest of your birthday cake.

Honestly though I think I'm a bit relieved, that staffroom smelt of egg. Are you around on Saturday? I need wine and for you to look at my CV and be mean about it.

And good luck for yours on Thursday!! Wear the green jacket.

love
Maeve xx`,
  },
  {
    not: true, company: "Tessel Robotics", role: "Embedded Software Engineer", candidateName: "Oluwaseun", stage: "screen", senderName: "Caitlin Brody", senderTitle: "Talent Lead", interviewers: ["Hamish"],
    email: `Hi Oluwaseun,

Hamish really enjoyed your call on Monday, so we'd love to move you along to the next step for the Embedded Software Engineer role.

It's a take-home: you'll get a (slightly broken) motor controller project and we'd like you to find out why it stalls. Please don't spend more than three hours on it. The link is good for seven days from when you first open it, after which unfortunately it closes by itself and I can't reopen it.

Once that's in, Hamish and Dr Xu will go through it with you in person at our Eveleigh workshop.

Any dramas, give me a shout.

Caitlin Brody
Talent Lead
Tessel Robotics, Sydney NSW
I work flexibly and don't expect a reply outside your own hours.`,
  },
];
