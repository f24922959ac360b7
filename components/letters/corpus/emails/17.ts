import type { Labeled } from "../emails.ts";

/** Emails that refuse in unusual words on purpose, or name employer and role once, in the middle of a sentence. */
export const emails: Labeled[] = [
  {
    company: "Orla's Crust", role: "early baker", candidateName: "Fintan", stage: "task", senderName: "Orla Geraghty",
    email: `Hiya Fintan,

Sorry now for being so slow, we'd the oven man in since Monday and I haven't sat down.

Look, you were grand on the trial morning and the soda bread you made was gone before ten. But I need the early baker to be in at half three five days out of the seven, and with the bus the way it is I'd be lying awake wondering would you make it. So I'm giving the start to a lad who lives over the chipper across the road. I know that's a bit mean when you did nothing wrong.

Call in any time and there'll be a coffee and a bun for you, on Orla's Crust, no charge.

Mind yourself,
Orla Geraghty`,
  },
  {
    company: "Kestrel Vale Community Hospitals NHS Trust", role: "Staff Nurse (Band 5)", candidateName: "Adebayo", stage: "application", flags: "no-reply no-feedback reapply",
    email: `From: donotreply@kvch-recruit.example
Sent: 14 March 2024 06:02
Subject: Outcome of shortlisting - Ref 388-FL-2207

Dear Mrs Adebayo

Applications for 388-FL-2207 have now been scored by the panel against the person specification. The score needed to proceed was 31. Your score was 27.

This means that the vacancy of Staff Nurse (Band 5) on Fernleigh Ward at Kestrel Vale Community Hospitals NHS Trust will go forward with other applicants.

Because of the numbers we are unable to discuss individual scores. All current vacancies are shown on our jobs page and you are welcome to apply for any for which you meet the essential criteria.

Recruitment Services

This mailbox is not monitored. Please do not reply.`,
  },
  {
    company: "Brüggenkamp Antriebstechnik GmbH & Co. KG", role: "Technical Purchaser", candidateName: "Ferreira", stage: "application", senderName: "Heike Sandmöller", senderTitle: "Personalreferentin", senderEmail: "h.sandmoeller@brueggenkamp.example",
    email: `Dear Mr. Ferreira,

thank you for your interest in our house and for the sending of your documents.

After careful view of all papers we came to the result that we must give the preference to another applicant for the place as Technical Purchaser (m/w/d). Please see in this no valuation of your person or your professional qualification.

Your documents will be deleted according to the data protection after six months automatically, you need not do anything.

For your further professional way we wish you all the best and much success.

With friendly greetings

i. A. Heike Sandmöller
Personalreferentin

Brüggenkamp Antriebstechnik GmbH & Co. KG
Industriestraße 41 · 59073 Hamm
Tel. +49 2381 000 17-204
h.sandmoeller@brueggenkamp.example
Amtsgericht Hamm HRA 0000 · Geschäftsführer: Dipl.-Ing. Ulrich Brüggenkamp`,
  },
  {
    company: "Vyomtara Infosystems Pvt. Ltd.", role: "Senior Java Developer", candidateName: "Raghav", stage: "interview", senderName: "Sneha Kulkarni", senderTitle: "Sr. Executive - Talent Acquisition", interviewers: ["Prakash Iyengar"], flags: "file",
    email: `Dear Raghav,

Greetings of the day!!

This is with reference to the L2 technical discussion you had with Prakash Iyengar on 9th instant for the opening of Senior Java Developer in our Pune ODC.

As per the panel's inputs your profile is getting parked at this juncture, as depth was found lacking in Kafka and microservices. We shall be retaining your resume in our database and shall revert in case of any suitable requirement matching to your skill set.

Kindly treat this as closure from our end.

Thanks & Regards,
Sneha Kulkarni
Sr. Executive - Talent Acquisition
Vyomtara Infosystems Pvt. Ltd.
Hinjewadi Phase II, Pune - 411057
M: +91 90000 00000`,
  },
  {
    company: "Ladder", role: "founding designer", candidateName: "Marisol", stage: "final", senderName: "Theo", interviewers: ["Jun", "Becca"], flags: "feedback",
    email: `hey Marisol —

ok so I've rewritten this three times. we talked about it all weekend and the short version is that Ladder is going to hire somebody else as founding designer.

you got to the final two. Jun loved the onboarding teardown, Becca still quotes your line about empty states. what tipped it was that the other person has shipped in healthcare before and we just can't afford a year of learning HIPAA on the job. that's about our runway, not about your talent.

if it'd help to hear more I'm around thurs afternoon, pick any time: cal.example/theo-ladder

thanks for giving us that much of your brain.

Theo`,
  },
  {
    company: "Pallister Freight", role: "Night Shift Warehouse Operative", candidateName: "Kieran Thwaite", stage: "application", flags: "no-reply",
    email: `Hi KIERAN THWAITE, status of your application for Night Shift Warehouse Operative at Pallister Freight has changed to: NOT PROGRESSED. Replies to this message are not read.`,
  },
  {
    not: true, company: "Murrumbeena Early Learning Co-operative", role: "Diploma Educator", candidateName: "Tahlia", stage: "application",
    email: `Hi Tahlia,

Just letting you know your application landed safely. Thanks for putting your hand up for the Diploma Educator spot here at Murrumbeena Early Learning Co-operative!

What happens next: applications close on Friday 22nd, and we'll read them all over that weekend (with tea and Tim Tams). If we'd like to meet you, one of us will ring in the week after. If you haven't heard by the 5th, unfortunately it will mean that we've gone with other people this time.

Cheers,
The Hiring Committee`,
  },
  {
    company: "Shire of Wandilla", role: "Parks and Gardens Team Leader", candidateName: "Dean Kowalczyk", stage: "interview", senderName: "Lorraine Pickup", senderTitle: "People & Culture Coordinator", senderEmail: "lpickup@wandilla.example", flags: "internal feedback reapply",
    email: `Dear Dean Kowalczyk,

PARKS AND GARDENS TEAM LEADER (Position 1140)

Thank you for coming in to the Depot on 3 May and for the time you put into the interview.

The panel has completed its deliberations and the position has been offered to, and accepted by, a current member of Council's outdoor workforce.

The panel thought you presented well and asked me to pass that on. If you would like to know how you went against the selection criteria, please ring me on (08) 0000 0000 before the end of the month. I'd also encourage you to keep an eye on Council's website, as the irrigation crew will be advertising in the spring.

Yours sincerely

Lorraine Pickup
People & Culture Coordinator
Shire of Wandilla
lpickup@wandilla.example
PO Box 9, Wandilla WA

The Shire acknowledges the Traditional Custodians of the land on which it stands. This email and any attachment is confidential. If you have received it in error please delete it.`,
  },
  {
    role: "Management Accountant", candidateName: "Priya", stage: "interview", senderName: "Gareth Lomas", senderTitle: "Principal Consultant, Finance", flags: "agency feedback file",
    email: `Hi Priya

Tried your mobile twice, no joy so thought I'd drop you a line rather than leave you hanging over the weekend.

Client's been back on re the Management Accountant role in Altrincham. They really took to you on the first meeting, but for the second stage they're only taking two through and you're sitting third. Gutted for you, I honestly thought you had that one nailed.

They've sent me half a page of notes so give me a bell Monday and I'll read them to you. In the meantime you stay at the top of my pile for when something similar lands.

Chin up
Gareth

Gareth Lomas | Principal Consultant, Finance
Harrow & Finch Recruitment
0161 000 0000`,
  },
  {
    not: true, company: "Tern", role: "Operations Analyst", candidateName: "Devon", stage: "interview", senderName: "Mackenzie Rudd", senderTitle: "Recruiting Coordinator", interviewers: ["Alicia", "Sam"],
    email: `Subject: Re: Re: Operations Analyst – update?

Hi Devon,

Totally fair to ask! Unfortunately I don't have a decision for you yet. Alicia and Sam both sent me their notes from your conversations last week, but our VP is out on leave through the 18th and nobody at Tern can sign off until she's back. You're very much still in the running.

I'm sorry this is dragging on. I know waiting is the worst part. I'll write again by the 20th at the latest, even if it's only to say there's no news.

Best,
Mackenzie Rudd (she/her)
Recruiting Coordinator

> On Mar 6, 2025, at 9:14 AM, Devon Achterberg wrote:
> Hi Mackenzie, just checking in on the Operations Analyst role. Did you decide to go with someone else?`,
  },
  {
    company: "The Almshouse Trust", role: "Volunteer Coordinator", candidateName: "Bannerjee-Holt", stage: "interview", senderName: "Philip Startup", senderTitle: "Chair of Trustees", interviewers: ["Mrs Lydgate"],
    email: `Dear Ms Bannerjee-Holt,

It was a great pleasure for Mrs Lydgate and me to spend an hour with you on Tuesday, and the residents have asked twice who the lady with the splendid hat was.

The Trustees met last evening. There were three people before us any one of whom might have done very well, and after some going to and fro our choice fell elsewhere. I am only sorry that The Almshouse Trust, which has been able to afford a Volunteer Coordinator for the first time in its four hundred years, cannot afford two.

Your travelling expenses will be reimbursed by cheque if you would kindly let me have the ticket.

With every good wish,

Philip Startup
Chair of Trustees`,
  },
  {
    company: "Cobalt", role: "Customer Success Manager", candidateName: "Jasmine", stage: "screen", senderName: "Tyler Boone", senderTitle: "Talent Partner", flags: "closed reapply",
    email: `Hi Jasmine,

Quick (and not fun) update following our phone screen. Leadership finalized the Q3 headcount plan yesterday and the Customer Success Manager req didn't survive it. We're not moving anybody forward because there's no longer a seat to move them into.

I really enjoyed talking to you. If it comes back in the new year I hope you'll throw your name in again. Cobalt posts everything at careers.cobalt.example first.

Tyler Boone
Talent Partner, Cobalt`,
  },
  {
    company: "Sushruta Multispeciality Hospital", role: "Physiotherapist", candidateName: "Meenakshi", stage: "interview", senderName: "B. S. Ahluwalia", senderTitle: "General Manager - HR & Administration", flags: "no-feedback",
    email: `Ref: SMH/HR/2023-24/1187
Date: 02.02.2024

Dear Dr. Meenakshi,

Sub: Your candidature for the post of Physiotherapist - reg.

With reference to the walk-in interview conducted at our premises on 27.01.2024, it is to inform that the Selection Committee could not recommend your name for the above said post.

No further correspondence in this regard shall be entertained.

This issues with the approval of the Competent Authority.

Yours faithfully,
For Sushruta Multispeciality Hospital

Sd/-
B. S. Ahluwalia
General Manager - HR & Administration`,
  },
  {
    not: true, company: "Hallam & Daughters", role: "Saturday Assistant", candidateName: "Poppy", stage: "task", senderName: "Frances Hallam",
    email: `Dear Poppy

Well, you'll have guessed from the way Mum went on about your window display at the trial day, but we'd love to have you! Saturday Assistant, nine till five with half an hour for lunch, £9.20 an hour to begin with and staff discount on everything but the yarn.

We had to turn down eleven people, which was horrid, so please say yes. Bring your NI number and something with your address on. Start on the 9th?

Frances Hallam
Hallam & Daughters, Haberdashers`,
  },
  {
    company: "Loughcarra Credit Union", role: "Member Services Officer", candidateName: "Ní Dhuibhir", stage: "interview", senderName: "Declan Fahy", senderTitle: "HR Manager", flags: "file feedback",
    email: `Dear Ms. Ní Dhuibhir,

Re: Member Services Officer (Permanent, Full-Time)

Further to your recent competency-based interview, I wish to advise that you have been placed fourth on the panel formed from this competition. Two vacancies arose and both have now been filled from the candidates placed ahead of you.

The panel will remain in place for twelve months and should a further vacancy arise during that period, it will be offered in order of merit.

Should you wish to receive your marks please write to me within ten working days.

Is mise le meas,

Declan Fahy
HR Manager
Loughcarra Credit Union Ltd.

Loughcarra Credit Union is regulated by the Central Bank of Ireland.`,
  },
  {
    company: "Weidenfeller Optik AG", role: "Working Student Marketing", candidateName: "Anjali", stage: "task", senderName: "Jonas Pröll", senderTitle: "Team Lead Brand & Content", flags: "reapply",
    email: `Hello Anjali,

first of all: big compliment for your case study! The slides with the opticians as superheroes made us laugh in the office, in the good sense.

Nevertheless we have decided us for a candidate who already speaks German on C1, because it came out that half of the texts must be written in German. That we should have written in the ad for the Working Student Marketing from the start, this was our mistake and I am sorry that you invested the time.

When your German is there in one or two years, please come back to us, really!

Many greetings from Wetzlar
Jonas

--
Jonas Pröll
Team Lead Brand & Content
Weidenfeller Optik AG | Am Schleifstein 3 | 35578 Wetzlar
Vorstand: Dr. Carola Weidenfeller (Vors.), Marc Thies | Sitz: Wetzlar`,
  },
  {
    not: true, company: "Notch", role: "Staff Data Engineer", candidateName: "Emeka", stage: "task", senderName: "Riley Sandoval",
    email: `Hi Emeka!

Loved your take-home. The reviewers did too (one of them wrote "finally" next to your partitioning notes, which from him is a sonnet).

I'd like to set up the onsite for Staff Data Engineer at Notch. It's four conversations: Hannah Li (system design), Omar Castellanos (coding), Beth Purdy (cross-functional), and our CTO for the last half hour. Unfortunately the week of the 11th is not possible on our side, so would the 18th or 19th work?

We won't be moving forward with scheduling until you confirm your time zone, so please drop it in your reply.

Riley Sandoval
Recruiting @ Notch`,
  },
  {
    company: "Bright Harbour Academy Trust", role: "Teacher of Geography", candidateName: "Osei", stage: "interview", senderName: "J. Tranter", senderTitle: "PA to the Headteacher", interviewers: ["Mrs Calloway"], flags: "feedback",
    email: `Dear Mr Osei

Mrs Calloway has asked me to write to you as she is out at the Trust all day.

She was sorry to have to ask you to leave at lunchtime on interview day, which is never pleasant, and hopes you understood that only two of the five candidates could be kept for the afternoon. The observed lesson had some lovely moments (8B were full of oxbow lakes!) but pace was the difficulty.

She will happily go through it with you on the telephone - after 4 is best, extension 214.

Please could you post back the visitor's badge.

Kind regards

J. Tranter
PA to the Headteacher
Bright Harbour Academy Trust
Teacher of Geography (MPS/UPS) - ref BHA/GEO/24`,
  },
  {
    company: "Wattlebird Solar", role: "apprentice", candidateName: "Josh", stage: "application", senderName: "Macca",
    email: `G'day Josh, Macca from Wattlebird Solar here. Mate got your resume, ta for that. We took on our apprentice for this year last Thursday so you've just missed the boat. Keep at it, good sparkies are hard to find. Cheers`,
  },
  {
    company: "Hexley Savings Bank", role: "Branch Operations Associate", candidateName: "Dalrymple", stage: "application", flags: "no-reply reapply",
    email: `Hexley Savings Bank
[logo]
View this message in your browser

Mr. Dalrymple:

We have completed our review of the materials you submitted in connection with requisition 2024-00871, Branch Operations Associate (Toledo, OH). Other applicants' backgrounds more closely correspond to the needs of the business, and consideration of your submission has concluded.

To be considered for other opportunities you must submit a new application through your Candidate Home account.

Hexley Savings Bank Talent Acquisition

This is an automated message. Please do not respond to this e-mail.
Hexley Savings Bank is an Equal Opportunity Employer / Veterans / Disabled. Member FDIC.
Unsubscribe | Privacy | Manage preferences`,
  },
  {
    not: true, company: "Oyster Lane Books", role: "Events Assistant", stage: "interview", senderName: "Nuala Prendergast", interviewers: ["Simon", "Ffion"],
    email: `To: simon@oysterlane.example
Subject: Events Assistant

Dear Simon,

Thank you again for seeing me last Wednesday, and please thank Ffion for the tour of the cellar. I have thought hard about it since, and I'm afraid I have decided not to go ahead with my application to Oyster Lane Books. I've been offered something nearer my mother, who isn't well, and I've accepted.

I'm sorry to disappoint you after you were so kind. I hope you find the right person and I'll keep coming in for the poetry nights.

With best wishes,
Nuala Prendergast
07700 900000`,
  },
  {
    company: "Plum", role: "iOS engineer", candidateName: "Tomasz", stage: "interview", senderName: "Lena Vogt", senderTitle: "People Lead", flags: "feedback", interviewers: ["Mehmet"],
    email: `Hey Tomasz,

thanks for the nice talk with Mehmet and the team on Tuesday! We sat together today and I will say it straight, because I also like it straight: it does not fit for us.

Technically all good. But we search for somebody who wants to own things alone from day one, and you told us very openly that you are happier with a clear spec. At Plum an iOS engineer gets no spec, only a Slack message with three emojis 😅

If you want to talk about it, write me and we find 15 minutes.

Fingers crossed for you!
Lena

Lena Vogt // People Lead
Plum Technologies GmbH, Berlin`,
  },
  {
    company: "Castlereagh Biologics", role: "QC Microbiology Analyst", candidateName: "Aoife", stage: "interview", senderName: "Ciara Mulvey", senderTitle: "Talent Acquisition Specialist", senderEmail: "ciara.mulvey@castlereaghbio.example", flags: "file reapply",
    email: `From: Ciara Mulvey <ciara.mulvey@castlereaghbio.example>
Sent: Thursday 17 October 2024 16:48
To: Aoife Kinsella
Subject: RE: QC role - Thursday's interview

Hi Aoife,

No bother at all, you were right to chase me.

I got the team's decision after lunch and they've gone for a candidate with hands-on isolator experience. I know you'd your heart set on this one so I'm sorry to be the bearer.

We're opening a second suite in Q2 and I'd like to hold on to your details for that if you're happy for me to. And do set up a job alert on the site, things come up quickly.

Best of luck with the final year of the MSc,
Ciara

Ciara Mulvey | Talent Acquisition Specialist | Castlereagh Biologics | Ringaskiddy, Co. Cork

> From: Aoife Kinsella
> Sent: Thursday 17 October 2024 10:02
> Hi Ciara, sorry to be a pest. Any word on the QC Microbiology Analyst job? I'd be happy to come in for another interview if that'd help.
> Thanks a million, Aoife`,
  },
  {
    company: "Saraswati Vidya Niketan", role: "PGT Chemistry", candidateName: "Shalini Verma", stage: "task", senderName: "Usha Deshpande", senderTitle: "Principal", flags: "file",
    email: `Respected Ms. Shalini Verma,

Jai Hind.

Hope this mail finds you in good health. The school management is thankful to you for appearing for the written test on 6th April for the post of PGT Chemistry.

It is humbly submitted that only those candidates securing 70% and above were called for the demo class, and your good self could not come under the said list.

Your bio-data shall be kept in our records for the session 2025-26.

With blessings,

Usha Deshpande
Principal
Saraswati Vidya Niketan (CBSE Affl.)
Nagpur`,
  },
  {
    company: "The Gannet", role: "sous", candidateName: "Marco", stage: "task", senderName: "Alasdair",
    email: `Marco

Good shift Saturday. Fast hands, clean section, no shouting. You'd be surprised how rare.

I'm not giving you sous though. Two reasons. You don't taste enough and you don't write anything down, and at The Gannet whoever's behind me has to do both because my memory's shot.

Don't take it hard. There's forty quid at the bar for your travel.

Alasdair`,
  },
  {
    company: "Pine Hollow Unified School District", role: "School Secretary II", candidateName: "Gutierrez", stage: "interview", senderName: "Wanda K. Oberholtzer", senderTitle: "Director, Classified Personnel",
    email: `PINE HOLLOW UNIFIED SCHOOL DISTRICT
Classified Personnel Office

June 11, 2024

Dear Ms. Gutierrez:

At its regular meeting on June 10, the Board of Education approved the appointment of another applicant to the position of School Secretary II, Juniper Elementary.

The oral interview committee appreciated the opportunity to meet you. Your interest in the children of our community is commendable.

Sincerely,

Wanda K. Oberholtzer
Director, Classified Personnel

WKO:dm
cc: file`,
  },
  {
    not: true, company: "Hopwell Housing Association", candidateName: "Marcus", flags: "no-reply",
    email: `Subject: 📬 Your Hopwell jobs round-up

Hello Marcus,

Here's what's new at Hopwell Housing Association this week:

• Income Officer, Derby (closes 30 June)
• Gas Engineer, mobile
• Tenancy Support Worker, 22.5 hrs

WHY DO GOOD CANDIDATES GET TURNED DOWN?
Our Head of Talent reads 4,000 applications a year. "Unfortunately we have to reject about nine in ten, and usually it's because the supporting statement doesn't mention the job," she says. Read her five tips on our blog.

You're getting this because you signed up for job alerts. Unsubscribe here. Please don't reply to this email, we won't see it.`,
  },
  {
    company: "Mortlake Dredging", role: "Contracts Administrator", candidateName: "Bronwyn", stage: "interview", senderName: "Kel Abernathy", senderTitle: "Director", flags: "agency closed reapply",
    email: `Hi Bronwyn,

Hope you had a good long weekend.

I finally got hold of the GM at Mortlake Dredging this arvo. Bit of a rough one: they lost the Port Hedland tender on Friday and everything that hung off it has been pulled, including the Contracts Administrator job you interviewed for. So nobody's getting it, for what that's worth.

I've got a few other bits on the books around Freo, have a squiz at our site and shout if anything grabs you.

Cheers
Kel

Kel Abernathy
Director
Saltbush People (recruitment for marine & civil)
0400 000 000`,
  },
  {
    company: "Institute for Soft Matter Dynamics", role: "Postdoctoral Researcher", candidateName: "Hosseini", stage: "interview", senderName: "Reinhild Achterkamp", senderTitle: "Group Leader", flags: "no-feedback",
    email: `Dear Dr. Hosseini,

the selection committee for the Postdoctoral Researcher (TV-L E13, 100%) at our Institute for Soft Matter Dynamics has made a ranking list after the presentations. You are not on the list.

Because of the procedure I am not allowed to tell you the reasons. Please understand.

I heard your talk with interest and I want to say that the work on shear thickening is very good. I hope to see you in Konstanz at the spring meeting.

Best regards
Reinhild Achterkamp
Group Leader`,
  },
  {
    not: true, role: "Payroll Manager", candidateName: "Siobhán", stage: "screen", senderName: "Barry Tuohy", senderTitle: "Associate Director", senderEmail: "barry@tuohylennon.example", flags: "agency closed",
    email: `Hi Siobhán,

Good to chat on the phone Friday.

Small update on the Payroll Manager role. The client has paused the process until the new Finance Director lands in January. It's not a no, and your CV is one of the three they've asked me to keep warm. They just don't want to interview over the FD's head.

I'll be on to them the first week back and I'll ring you the minute I hear a date. If you get another offer in the meantime tell me, won't you?

Happy Christmas when it comes,
Barry

Barry Tuohy
Associate Director, Tuohy Lennon Executive Search
barry@tuohylennon.example | 061 000 000`,
  },
  {
    company: "Square Meal Pantry", role: "Food Rescue Driver", candidateName: "Leonard", stage: "interview", senderName: "Dot Winship", senderTitle: "Volunteer HR (Mon/Wed only)", flags: "reapply",
    email: `Dear Leonard,

This is the part of volunteering I like least.

We are a very small outfit and we had to choose one Food Rescue Driver out of seven nice people. When the board chair and I laid out all the papers on the folding table, yours ended up in the second row. You were so gracious in the interview about the van's transmission that I argued for you, if that's any comfort.

There's always weekend driving on a volunteer basis and we'll be hiring again when the county grant renews (July, God willing). I'd be tickled to see your name then.

In the meantime the Square Meal Pantry is open to you like it is to everybody, no questions, Tuesdays and Fridays.

Warmly,
Dot Winship
Volunteer HR (Mon/Wed only)`,
  },
  {
    company: "Quillon Systems", role: "Site Reliability Engineer", candidateName: "Imran", stage: "final", senderName: "Katherine Obi", senderTitle: "Head of Platform", senderEmail: "kobi@quillon.example", interviewers: ["Graham Selby", "Ines Duarte"], flags: "internal feedback",
    email: `---------- Forwarded message ---------
From: Katherine Obi <kobi@quillon.example>
Date: Fri, 28 Jun 2024 at 17:31
Subject: Quillon - where we got to
To: Imran Rashid <imran.r@mail.example>

Imran,

I wanted this to come from me and not from the system, which would have sent you something about "a high calibre of applicants" at three in the morning.

You came through the final panel on Monday with Graham Selby and Ines Duarte very strongly. Graham's write-up says he would work for you, never mind with you. On paper we had a tie, and I spent most of this week trying to get a second Site Reliability Engineer signed off so I didn't have to break it. I couldn't. Budgets at Quillon Systems are set in October and nobody was prepared to reopen them.

So I have broken it the dull way, in favour of somebody from our own network operations team who has been acting up in the job since Easter. I think it would have been a hard thing to explain to her if I hadn't.

None of that is any reflection on how you did. If there was a weak spot at all it was the incident retrospective, where you rather let the vendor off, and I'm glad to talk that through or anything else. My mobile's below, any evening but Thursday.

I'm sorry. You deserved a better outcome and a faster one.

Katherine

Katherine Obi
Head of Platform, Quillon Systems
kobi@quillon.example | 07700 900111

Quillon Systems Limited. Registered in England and Wales. Registered office: 4 Tannery Yard, Leeds. The contents of this email are intended for the named recipient only.`,
  },
  {
    not: true, company: "Deccan Lattice Software Services Pvt Ltd", role: "Associate Consultant - SAP MM", candidateName: "Karthik Subramanian", stage: "application", senderName: "Farheen Begum", senderTitle: "HR Business Partner", senderEmail: "farheen.b@deccanlattice.example",
    email: `Dear Karthik Subramanian,

Congratulations!!!

With reference to your application and subsequent selection process, we are pleased to extend you an offer for the position of Associate Consultant - SAP MM with Deccan Lattice Software Services Pvt Ltd at our Hyderabad location. Your CTC will be INR 9,40,000 p.a. The break-up is attached as Annexure A.

Kindly revert with your acceptance within 48 hours. Failing the same, the offer shall be deemed to be withdrawn and, regrettably, your candidature shall be treated as rejected.

Request you to carry the below on the date of joining:
1. All mark sheets (original + 1 xerox)
2. Relieving letter of previous employer
3. PAN & Aadhaar

Regards,
Farheen Begum
HR Business Partner
farheen.b@deccanlattice.example`,
  },
  {
    company: "Thistlewood Opera", role: "chorus mezzo", candidateName: "Isolde", stage: "task", senderName: "Duncan Rae-Mather", senderTitle: "Chorus Manager", flags: "reapply no-feedback",
    email: `Dear Isolde,

Thank you for singing for us on the 4th. I heard forty-three voices over two days and Thistlewood Opera had one contract for a chorus mezzo, which has now been signed.

I'm not able to send individual notes, there simply aren't the hours. General auditions come round again next January and I hope I'll hear you then.

Yours,
Duncan Rae-Mather
Chorus Manager`,
  },
  {
    company: "Gebrüder Stöcklein Bäckereimaschinen", role: "Service Technician Export", candidateName: "O'Rourke", stage: "screen", senderName: "Manfred Stöcklein", senderTitle: "Geschäftsführer",
    email: `Dear Mr. O'Rourke,

on the telephone last week you have told my colleague from the personnel department that you do not want to travel more than 40 %. Our Service Technician Export is between 70 and 80 % underway, from Finland until Oman. I have thought over it, whether we can make the travels smaller, but the ovens stand where they stand.

So we come unfortunately not together.

I thank you for your honesty and wish you a good employer with short ways.

Best regards from Franconia

Manfred Stöcklein
Geschäftsführer
Gebrüder Stöcklein Bäckereimaschinen`,
  },
  {
    company: "Notary & Fenn LLP", role: "trainee solicitor", candidateName: "Harriet", stage: "task", flags: "no-reply no-feedback",
    email: `Dear Harriet

Notary & Fenn LLP – September 2026 intake

You recently sat our online situational judgement and verbal reasoning assessments as part of your application to become a trainee solicitor. A benchmark is set each year by reference to the whole candidate pool. Your result falls below this year's benchmark and your candidacy therefore ends at this point.

Please note that we do not release scores or offer comments on assessments.

You may apply only once in each recruitment cycle.

Early Careers Team

Sent from an unattended mailbox`,
  },
  {
    not: true, company: "Banksia Ridge Aged Care", role: "Lifestyle Assistant", candidateName: "Mei", stage: "screen", senderName: "Sharyn", senderTitle: "Facility Manager", senderEmail: "sharyn@banksiaridge.example",
    email: `Hi Mei

I'm so sorry but I have to cancel tomorrow's 10am. We've gone into lockdown with gastro (again) and nobody's allowed on site until it clears.

Your interview for the Lifestyle Assistant position hasn't gone anywhere, I just need to shift it. Could you do the same time next Wednesday? Denise and our RN Paul will be the ones asking the questions. After our yarn on the phone last week I've told them they're in for a treat.

Give us a buzz or email me at sharyn@banksiaridge.example.

Sharyn
Facility Manager
Banksia Ridge Aged Care`,
  },
  {
    company: "Dunmore Livestock Mart", role: "yard foreman", candidateName: "PJ", stage: "application", senderName: "Noel Heneghan",
    email: `PJ, Noel Heneghan here above at Dunmore Livestock Mart. Thanks for the letter about the yard foreman. We're after giving it to Tommy Joe's nephew, he'd experience on the gates. No hard feelings I hope. Noel`,
  },
  {
    company: "Brandt Loomis", role: "Executive Assistant", candidateName: "Whitcomb", stage: "interview", senderName: "Cheryl Ann Pruitt", senderTitle: "Office Administrator", interviewers: ["Mr. Loomis"], flags: "file",
    email: `Ms. Whitcomb,

Mr. Loomis was most impressed when the two of you met and wanted you to know it. He has, however, elected to engage another individual as his Executive Assistant effective the first of the month.

With your permission Brandt Loomis will hold your résumé for one year should circumstances change.

Cordially,

Cheryl Ann Pruitt
Office Administrator

CONFIDENTIALITY NOTICE: This transmission may contain attorney-client privileged information. If you are not the intended recipient, any disclosure, copying or distribution is prohibited.`,
  },
  {
    not: true, company: "Stack & Mortar", role: "Junior Estimator", candidateName: "Callum", stage: "application", flags: "no-reply",
    email: `Callum, you're in the queue ✅

We've got your application for Junior Estimator at Stack & Mortar. Here's roughly what to expect:

1. A human reads it (5-7 working days)
2. Ten-minute phone call
3. An hour on site with the team

Whether it's a yes or a no, you'll hear from us. If you are unsuccessful we will tell you so, no ghosting.

The Stack & Mortar hiring team
(automated, so please don't hit reply)`,
  },
];
