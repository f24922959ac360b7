import type { Labeled } from "../emails.ts";

/** Agencies, and houses that are none though they look like it. */
export const emails: Labeled[] = [
  {
    role: "maintenance engineer", candidateName: "Callum", stage: "interview", senderName: "Jas", flags: "feedback agency",
    email: `Hi Callum, not the news we wanted I'm afraid. The team in Leeds enjoyed meeting you on Tuesday but they've offered the maintenance engineer job to someone else I'd put forward. Gutted for you. Bell me when you're off shift and I'll talk you through what they said. Jas`,
  },
  {
    role: "Associate Solicitor", stage: "interview", senderName: "Philippa Grayling", senderTitle: "Director, Private Practice", senderEmail: "p.grayling@castlegatelegal.co.uk", flags: "agency",
    email: `From: Philippa Grayling <p.grayling@castlegatelegal.co.uk>
Subject: Associate Solicitor, Commercial Property: outcome

Dear Ms Adebayo,

I write further to your interview with my client, the Manchester office of a national firm, on 6 March.

The partners have now concluded their deliberations. While they remarked on the clarity with which you explained your lease-renewal work, they felt that the appointee must arrive with a portable following, and they do not intend to take your candidature beyond this point.

I appreciate that this will be a disappointment, particularly given the trouble you took over your travel arrangements. Your expenses claim has been passed to the firm's accounts department and should be settled within fourteen days.

Yours sincerely,

Philippa Grayling
Director, Private Practice
Castlegate Legal
3rd Floor, 41 Cross Street, Manchester M2
T: 0161 555 0182

Castlegate Legal is a trading style of Castlegate Resourcing Limited, which acts as an employment agency for permanent recruitment. Registered in England. This message is confidential to its addressee.`,
  },
  {
    role: "Interim Finance Director", candidateName: "Gareth", stage: "final", senderName: "Hugh Pemberton-Lyle", senderTitle: "Partner", interviewers: ["Simone Achterberg"], flags: "file agency",
    email: `Gareth,

Chair rang me ten minutes ago. It was down to you and one other after Thursday's final session, and the other chap has it.

For what it's worth, Simone Achterberg told me she'd have been happy with either of you: the decider was his covenant-reset experience with the same lender. The business wants someone who can walk into that bank on day one, and I couldn't argue.

Your CV stays on my live list for Interim Finance Director assignments. There's a carve-out brewing in the Midlands for Q4 and I will call before it goes anywhere else.

Enjoy Pembrokeshire.

H.

Hugh Pemberton-Lyle
Partner | Marlpit Interim
+44 (0)7700 900 417`,
  },
  {
    role: "Senior Care Assistant", candidateName: "Blessing", stage: "task", senderName: "Bev Tolley", senderTitle: "Branch Co-ordinator", senderEmail: "bev@thornburycarestaffing.co.uk", flags: "reapply agency",
    email: `hello Blessing,

thank you so much for doing the trial shift at the home in Cheltenham on sunday. The residents thought you were lovely and so did the night nurse!!

Manager has come back today though and she wont be taking you on as Senior Care Assistant, she needs somebody already signed off for medication rounds and cant wait for the training. Nothing to do with how you are with people.

We do have care assistant jobs going in Stroud and Gloucester, days and nights, so have a look at the board on our site and tell me which you fancy.

Bev xx

Bev Tolley
Branch Co-ordinator, Thornbury Care Staffing
Office 01454 555 019 (answered till 10pm)
bev@thornburycarestaffing.co.uk
Please remember: timesheets in by Monday noon`,
  },
  {
    role: "Small Animal Vet", candidateName: "Imogen", stage: "application", senderName: "Rosalind Keane", senderTitle: "Veterinary Recruitment Consultant", flags: "agency",
    email: `Subject: The 4-day week role near Hexham

Hi Imogen

Just a short one. I sent your CV across to the practice last Wednesday as agreed and have now heard from the clinical director. They're looking for a Small Animal Vet with a certificate in imaging (or well on the way to one) and so won't be arranging to meet you. I did push back, because I think you'd have been a treat to work with, but she was firm.

Sorry. I know the river and the paddock were calling you.

Rosalind Keane MRCVS
Veterinary Recruitment Consultant
Paddock & Pine`,
  },
  {
    role: "Sr. Java Developer", candidateName: "Manoj", stage: "interview", senderName: "Venkatesh Rao", senderTitle: "Senior Technical Recruiter", senderEmail: "venkatesh.r@talentquill.in", flags: "file agency",
    email: `From: Venkatesh Rao <venkatesh.r@talentquill.in>
To: manoj.pillai91@mailbox.example
Subject: RE: RE: Feedback || Sr. Java Developer || Hyderabad (Hybrid) || 8-11 yrs || Immediate joiners

Dear Manoj,

Greetings of the day!!

This is with reference to your L1 and L2 technical discussions held on 11th and 14th instant with our esteemed client (US-based product MNC).

Kindly note that we have received the panel's feedback today and your profile is a REJECT at L2. Their comments are as below:

- Core Java: good
- Microservices: average, could not justify saga pattern
- Kafka: theoretical only
- Communication: good

We request you not to apply to the same client through any other vendor for the next 6 months as your profile will be shown as duplicate.

Your resume will be retained in our database and we shall revert once we have any suitable requirement.

Thanks & Regards,
Venkatesh Rao
Senior Technical Recruiter
TalentQuill Staffing Solutions Pvt. Ltd.
Plot 22, Hitech Layout, Madhapur, Hyderabad
M: +91 98480 00000 | D: 040-5550 1177
*Delivering People. Delivering Promise.*`,
  },
  {
    role: "Head of Quality", stage: "interview", senderName: "Dr. Henning Brockmeyer", senderTitle: "Managing Partner", flags: "agency",
    email: `Sehr geehrte Frau Lindqvist,

as agreed I continue in English.

Our Mandant, the family-owned supplier to the automotive industry about which we spoke, has informed me of its decision in the matter Head of Quality (m/f/d). After the conversation with both managing directors in Bielefeld, the family would like to continue with a person who has already led a plant through an IATF certification. Therefore I must unfortunately give you a refusal today.

I ask you to continue to treat the identity of the company confidentially. Your documents will be deleted with us after the legal period of six months.

For the open and pleasant conversations I thank you very much.

Mit freundlichen Grüßen

Dr. Henning Brockmeyer
Managing Partner

Brockmeyer & Thies Personalberatung PartG
Alter Markt 9, 33602 Bielefeld
Fon +49 521 555 08 14
Partnerschaftsregister AG Essen PR 0000`,
  },
  {
    role: "QC Analyst", candidateName: "Donal", stage: "screen", senderName: "Sinéad Ó Floinn", senderTitle: "Life Sciences Recruiter", flags: "reapply agency",
    email: `Well Donal,

Hope the drive back to Skibb wasn't too bad. So the site in Little Island got back to me about the QC Analyst contract. They read your CV and my notes from the phone call you and I had on Friday, and they're going to pass. It's the HPLC, they want someone who's been running Empower in the last year and you've been out of the lab since the baby.

It's a pity as I thought you'd be flying it. There's a shift job going in Ringaskiddy with full training, 23 an hour and no Empower needed. Will I send it on to you? Let me know anyway.

Mind yourself,
Sinéad

Sinéad Ó Floinn
Life Sciences Recruiter
Leeside Temps, South Mall, Cork`,
  },
  {
    role: "Creditors Clerk", candidateName: "Chantelle", stage: "interview", senderName: "Lindiwe Mokoena", senderTitle: "Recruitment Specialist: Finance", senderEmail: "lindiwe@kgalagaditalent.co.za", flags: "file agency internal",
    email: `Good day Chantelle

Trust you are well and keeping warm in this Joburg cold.

Please be advised that our client in Midrand (FMCG) has made an internal appointment to the Creditors Clerk position. A lady in their debtors department applied at the last minute and, as you know, they are obliged to look at their own people first.

The financial manager did enjoy your interview and had only good things to say regarding your Pastel and Excel.

I will keep your CV active on our system and the moment something similar comes up on the East Rand you will be the first to know.

Kind regards / Vriendelike groete

Lindiwe Mokoena
Recruitment Specialist: Finance
Kgalagadi Talent (Pty) Ltd | Level 2 B-BBEE Contributor
Tel 011 555 0143 | Cell 082 555 0199
lindiwe@kgalagaditalent.co.za

POPIA notice: personal information is processed solely for recruitment purposes. If you do not hear from us within 14 days of an application, kindly consider it unsuccessful.`,
  },
  {
    role: "Contracts Administrator", candidateName: "Mel", stage: "final", senderName: "Brodie Tanner", flags: "agency closed",
    email: `Hey Mel,

You're not gonna love this one. The builder out at Eagle Farm has been hit with a group-wide headcount freeze as of this arvo and the Contracts Administrator gig has been pulled altogether. Not paused, pulled. So even though you'd got right through to the last round there's no job to give anyone.

I'm spewing, honestly. GM rang me himself to apologise and said to pass on that you'd done nothing wrong.

Have a beer on me this weekend.

Cheers
Brodie Tanner
Stringybark Recruitment, Brisbane
0491 570 156`,
  },
  {
    role: "ICU RN", candidateName: "Tamika", stage: "application", senderName: "Kaylee Strand", senderTitle: "Travel Nurse Recruiter", flags: "reapply agency",
    email: `Hey Tamika!! Quick update on the ICU RN submission for Flagstaff (13 wks, nights). The facility declined your profile this morning. Their unit manager only takes travelers with CRRT in the last 12 months and yours was 2021, so it was auto-passed before an interview. Ugh. I know you loved the housing stipend on that one.

Good news is I've got like nine other ICU needs in AZ and NM right now. Want me to text you the list? Text is faster than email for me: 602-555-0119

💙 Kaylee Strand
Travel Nurse Recruiter, Blue Saguaro Medical Staffing
Refer a friend and get $500!
Reply STOP to unsubscribe from job alerts`,
  },
  {
    role: "Chief Financial Officer", stage: "interview", senderName: "Winthrop J. Callahan III", senderTitle: "Senior Client Partner, Industrial Practice", senderEmail: "wcallahan@callahandunmore.com", flags: "feedback agency",
    email: `CALLAHAN DUNMORE
Executive Search · Chicago · Boston · Houston

PERSONAL AND CONFIDENTIAL

October 21

Dear Mr. Osterhaus:

It was a privilege to represent you in connection with the confidential search for a Chief Financial Officer on which we have been retained.

Following your meetings with the Chief Executive and the chair of the audit committee, the board convened on Friday. The directors elected to advance two other individuals, each of whom has taken a company of comparable size through a public listing. I am therefore obliged to let you know that your candidacy will not move ahead.

The board's regard for you was evident, and I should be glad to set aside half an hour to walk you through the observations that were made. My assistant, Dolores Finch, can find a time at 312-555-0160.

With respect and appreciation,

Winthrop J. Callahan III
Senior Client Partner, Industrial Practice
wcallahan@callahandunmore.com`,
  },
  {
    role: "UX Researcher", candidateName: "Anneliese", stage: "task", senderName: "Dominic Farrow", senderTitle: "Principal Consultant", flags: "agency",
    email: `Hi Anneliese,

Client feedback below on your diary-study exercise. I've taken the names out as usual. As you'll see it's a no from them, and I think rather a harsh one, but I promised you I'd always pass on the real thing rather than the polished version.

Dom

Dominic Farrow
Principal Consultant | Halfpenny Bridge | Design & Research hires

---------- Forwarded message ----------
From: [hiring manager]
Date: Mon, 3 June, 16:52
Subject: Re: UX Researcher – take-home, candidate 4

Hi Dom

We've marked them all now. No. 4: tidy write-up, liked the screener, but the sample plan wouldn't have survived contact with our users and there was nothing on consent for under-18s, which was in the brief. The others got that. So let's stop there with this one, please, and set up calls with 2 and 7.

Thanks
[redacted]`,
  },
  {
    role: "Site Reliability Contractor", stage: "application", flags: "reapply no-feedback no-reply agency",
    email: `From: Stackport Talent Cloud <no-reply@notify.stackport.io>
Subject: Update on your submission SP-204471

Hello,

Your submission for SP-204471 Site Reliability Contractor (outside IR35, 6 months, remote UK) has moved to: NOT SELECTED BY CLIENT.

What this means
The end client has reviewed the profiles supplied by Stackport under its contingent workforce programme and has chosen a different contractor. The client's identity is not disclosed at this stage of the process and individual reasons are not available.

What you can do next
- Keep your availability calendar current
- Browse 312 live assignments and submit to another one
- Refresh your skills badges

Stackport Talent Cloud is operated by Stackport Resourcing Ltd, an employment business. This mailbox is not monitored; messages sent to it are deleted.`,
  },
  {
    role: "Year 4 Class Teacher", candidateName: "Beth", stage: "interview", senderName: "Kwame", senderTitle: "Primary Consultant", interviewers: ["Mrs Dunstan"], flags: "feedback agency",
    email: `Morning Beth

So sorry to be the bearer of this on the last day of half term!

The school in Hackney phoned first thing. They liked your fractions lesson, and Mrs Dunstan said the children were properly engaged, but when they sat down with you afterwards for the interview the panel didn't feel your answers on safeguarding were as full as they'd want for the Year 4 Class Teacher post. They've appointed one of the other teachers they saw.

Mrs Dunstan is happy to speak to you on the phone if you'd like detail, and so am I. Safeguarding answers are very fixable, I promise.

Kwame
Primary Consultant
Chalk & Cherry Supply
020 7946 0871`,
  },
  {
    role: "Warehouse Shift Manager", candidateName: "Tadeusz Nowicki", stage: "application", senderName: "Oliver Szymanski", senderTitle: "Resourcer, Industrial & Supply Chain", flags: "file no-feedback agency",
    email: `Dear Tadeusz Nowicki

RE: Warehouse Shift Manager, Daventry (ref BD/8821)

We received your application for the above vacancy, which we are advertising for one of our retained clients. Having compared your CV with the client's essential criteria, we will not be submitting you on this occasion.

The response to this advertisement ran to over 180 applicants, which makes it impossible for us to comment on each one.

Your details have been added to our logistics database, where our consultants across the East Midlands can see them and match you to upcoming positions.

Oliver Szymanski
Resourcer, Industrial & Supply Chain
Bramble Drake Resourcing
Unit 4, Weedon Court, Northampton
Recruitment Agency & Employment Business | REC Corporate Member`,
  },
  {
    company: "Halvorsen Marine", role: "Project Planner", candidateName: "Euan", stage: "interview", senderName: "Craig Mutch", senderTitle: "Energy & Offshore Recruiter", flags: "agency",
    email: `Subject: Halvorsen Marine / Project Planner / outcome

Aye Euan,

No joy on this one. They had three of you in and they've picked the lad with the Primavera background over yourself. Said you interviewed well, good craic, just not enough hands-on scheduling of vessel campaigns.

On to the next. I'll gie ye a shout Monday.

Craig Mutch
Energy & Offshore Recruiter
Granite Tide Ltd, Union Street, Aberdeen`,
  },
  {
    company: "Brightwater Foods", role: "NPD Technologist", candidateName: "Nikhil", stage: "screen", senderName: "Saffron Hale", senderTitle: "Managing Consultant", senderEmail: "saffron@larderandladle.co.uk", interviewers: ["Wendy"], flags: "reapply agency",
    email: `Hi Nikhil,

Three things from me today.

1) Your DBS reimbursement has gone through, should be in your account by Friday.
2) I've corrected the typo on your CV (it's 'emulsions', not 'emotions', though I did enjoy that).
3) Brightwater Foods came back about NPD Technologist. After your phone call with Wendy they decided not to see you in person; they want more chilled experience and yours is mainly ambient. I'm sorry, I know that was the one you were keenest on.

Bakery might be a better hunting ground for us. I've two NPD roles in Nottingham live on our website this week; shout if either tickles you and I'll send you over.

Saffron Hale
Managing Consultant, Larder & Ladle
saffron@larderandladle.co.uk | 0115 496 0233`,
  },
  {
    company: "Corvane", role: "Customer Success Manager", candidateName: "Tomasz", stage: "interview", senderName: "Lucy Ferreira", senderTitle: "Senior Consultant", interviewers: ["Priya", "Ben"], flags: "agency",
    email: `Hi Tomasz

I managed to get hold of Priya at Corvane over lunch. They were torn. She and Ben both came away from Monday's interview thinking you'd be great with customers, but they're worried you'd be bored in six months, and they've decided against a second meeting. I told her I disagreed! She wouldn't budge.

So that's that for Customer Success Manager, I'm afraid. Chin up, you came across exactly as you should have done.

Lucy Ferreira
Senior Consultant, Ninefold`,
  },
  {
    company: "Tarn Logistics", role: "Transport Planner", candidateName: "Dean", stage: "interview", senderName: "Shaz Iqbal", senderTitle: "Recruitment Consultant (Driving & Transport)", flags: "agency",
    email: `Alright Dean,

Two updates mate.

Tarn Logistics: no. They've took on a Transport Planner who already knows their TMS, so it's a straightforward one. Transport manager said you were spot on in the interview and he'd no complaints at all.

Ridley Freight: nothing back yet, they're at a trade show till Thursday. I've chased twice and I'll chase again Friday morning. You're still in the running there so don't go accepting owt without ringing me.

Cheers
Shaz Iqbal
Recruitment Consultant (Driving & Transport)
Axle & Anchor, Bradford
01274 555 0127`,
  },
  {
    company: "Bellwether Housing Association", role: "Director of Assets", candidateName: "Robert", stage: "final", senderName: "Marianne Oakeshott", senderTitle: "Partner", senderEmail: "m.oakeshott@oakandfinch.co.uk", interviewers: ["Sir Alan Peverell", "Jocelyn Dabney"], flags: "feedback agency internal",
    email: `From: Marianne Oakeshott <m.oakeshott@oakandfinch.co.uk>
Date: Thursday, 9 November 2023 at 18:20
Subject: Director of Assets

Dear Robert,

Thank you for your patience since the final panel with Sir Alan Peverell and Jocelyn Dabney.

The Board of Bellwether Housing Association met this afternoon and has resolved to confirm the present Interim Director in the substantive post of Director of Assets. You will understand that I could not say so sooner. The panel were unanimous that your presentation on damp and disrepair was the strongest of the day, and the margin was slight.

Jocelyn has asked whether she might telephone you next week to give you her own impressions. If that would be welcome, tell me which mornings suit.

With warm wishes,
Marianne

Marianne Oakeshott
Partner, Oak & Finch Partners LLP
14 Bedford Row, London WC1
Oak & Finch Partners advises boards on senior appointments in housing, health and the charity sector.`,
  },
  {
    company: "Ashcombe Dental", role: "Practice Manager", candidateName: "Joanne", stage: "interview", senderName: "Derek", flags: "agency",
    email: `Joanne, Derek here. Ashcombe Dental have filled the Practice Manager vacancy I sent you for, they started ringing round last night and it wasn't us. They've 4 surgeries and wanted somebody who's done CQC inspections on her own. You gave a grand interview by all accounts. My other two didn't get it either if that's any comfort, so no fee for me and no job for you! Derek 07700 900 862`,
  },
  {
    company: "Tollgate Trust", role: "Fundraising Manager", candidateName: "Fiona", stage: "application", senderName: "Morag Sinclair", flags: "no-feedback agency",
    email: `Dear Fiona,

You asked me to be straight with you, so: I heard this morning from the Tollgate Trust, to whom I submitted your application for Fundraising Manager on the 2nd. Yours is not among those they have picked for interview.

I asked whether they could tell me why. With 64 applications and one and a half members of staff, they are not able to comment on individual ones, and I have decided not to nag them since they are a client I would like to keep.

Enjoy the grandchildren this weekend.

Morag

Morag Sinclair
Charity appointments since 1998
Kelso | 01573 555 014`,
  },
  {
    company: "Zentrika Technologies", role: "Data Engineer", candidateName: "Arvind", stage: "interview", senderName: "Pooja Deshmukh", senderTitle: "Talent Associate", interviewers: ["Mr. Sudhakar Iyer", "Ms. Renu Kapoor"], flags: "file agency",
    email: `Hi Arvind,

Hope you are doing good.

PFB the status of your candidature:

Client: Zentrika Technologies
Position: Data Engineer
Location: Pune (Kharadi)
Round: L2 (Virtual), panel Mr. Sudhakar Iyer & Ms. Renu Kapoor
Status: Not Selected
Remarks: Strong on SQL and PySpark, weak on data modelling; expected CTC above band

Do not get disheartened. As an offline note from my side please revise star schema and SCD types before your next interview, they ask it everywhere.

I am tagging your profile as 'Hot' in our tracker and will share fresh JDs as soon as they come.

Warm Regards,
Pooja Deshmukh | Talent Associate
Kaveri Manpower Consultants, Baner Road, Pune 411045
Ph: +91 20 5550 4410
Disclaimer: We do not charge any fee from candidates at any stage.`,
  },
  {
    company: "Kessler Antriebstechnik GmbH", role: "Sales Engineer", candidateName: "Paulo Mendes", stage: "interview", senderName: "Katharina Vogt", senderTitle: "Personalberaterin", senderEmail: "vogt@rheinfels-personal.de", interviewers: ["Herr Kessler jun."], flags: "file agency",
    email: `Von: Katharina Vogt <vogt@rheinfels-personal.de>
Betreff: Kessler, Sales Engineer Iberia

Hello Paulo Mendes,

I come back to you as promised. Kessler Antriebstechnik GmbH has decided for another applicant for the position Sales Engineer (m/w/d). Herr Kessler jun. found the talk with you in Düsseldorf very sympathetic and also technically good, but your notice period of six months was in the end a too big hurdle, because the predecessor leaves already in April.

If you agree, I take you up into our candidate pool, so that I can offer you suitable vacancies in drive technology later. Without a contrary word from you I do that.

I wish you all the best and a nice weekend!

Viele Grüße aus Mainz
Katharina Vogt
Personalberaterin

Rheinfels Personal
Eine Marke der RF Personaldienste GmbH · HRB 00000 · Geschäftsführer: U. Rheinfels`,
  },
  {
    company: "Fennelly Pharma", role: "Validation Lead", candidateName: "Gráinne", stage: "interview", senderName: "Eoghan Tuohy", senderTitle: "Associate Director", interviewers: ["Maeve Hanratty"], flags: "feedback agency closed",
    email: `Gráinne, a chara,

I'm after getting off the phone with Fennelly Pharma and I'm raging. You know the Validation Lead job you met Maeve Hanratty about? Headquarters in New Jersey has cancelled the whole Phase 3 expansion in Athlone, and every req attached to it died with it. That's fourteen roles, yours included.

So it's a no, but it's the sort of no that has nothing at all to do with you. Maeve said you'd have been called back, for what that's worth now.

I've an hour free on Thursday from 4 if you want to have a chat about it. Line's always open: 01 555 0136.

Le gach dea-ghuí,
Eoghan Tuohy
Associate Director, Ardmore & Quill`,
  },
  {
    company: "Umgeni Packaging (Pty) Ltd", role: "SHEQ Officer", candidateName: "Sipho", stage: "task", senderName: "Riaan van Tonder", senderTitle: "Key Accounts: Manufacturing", flags: "file agency",
    email: `Hi Sipho

Hope you had a lekker long weekend.

The HR lady from Umgeni Packaging (Pty) Ltd mailed me now-now. The psychometric assessment you wrote in Pinetown came in under their cut-off for the SHEQ Officer post (numerical part, the verbal was fine) and company policy doesn't allow her to take people further if they're below it. So they are regretting you on this one, I'm sorry hey.

You are welcome to ask the assessment house for your report, you have a right to it. I've kept all your paperwork, medical and certificates on my side so we don't have to start over next time.

Groete
Riaan van Tonder
Key Accounts: Manufacturing
Protea Bridge Placements, Durban
031 555 0171`,
  },
  {
    company: "Wattle Ridge Shire Council", role: "Team Leader, Rates and Revenue", stage: "interview", senderName: "Jennifer Kowalczyk", senderTitle: "Senior Consultant, Local Government", senderEmail: "jkowalczyk@mulgapeople.com.au", flags: "feedback agency",
    email: `Dear Mr Papadimitriou

Vacancy 24/117: Team Leader, Rates and Revenue

Mulga People has been engaged by Wattle Ridge Shire Council to assist with recruitment to the above vacancy.

The selection panel has completed its report following interviews held at the Civic Centre on 19 and 20 August. In accordance with the merit principle the panel has recommended another applicant, and the Chief Executive Officer has endorsed that recommendation. Accordingly your application was unsuccessful.

Applicants who attended interview may request verbal feedback within 10 business days by contacting me on (08) 5550 1190 or at jkowalczyk@mulgapeople.com.au.

Thank you for the interest you have shown in working for the Shire.

Yours faithfully

Jennifer Kowalczyk
Senior Consultant, Local Government
Mulga People | Suite 6, 200 Adelaide Terrace, East Perth WA 6004
We acknowledge the Traditional Custodians of the lands on which we work.`,
  },
  {
    company: "Pinecrest Orthopedics", role: "Billing Supervisor", candidateName: "Latrice", stage: "interview", senderName: "Marcy Dell", interviewers: ["Gail Rutter"], flags: "agency",
    email: `Latrice, see below. Sorry hon. Call it practice, and don't let it get under your skin. - Marcy

Marcy Dell, CPC
Dell Medical Staffing of Tulsa
(918) 555-0144

Begin forwarded message:

From: Gail Rutter <grutter@pinecrestortho.com>
To: Marcy Dell
Subject: Billing Supervisor
Date: Feb 12, 11:07 AM CST

Marcy,

I sat down with Latrice yesterday and she's a delight, but I need somebody who's run a team of eight or more and she's had two reports, tops. I'm going to keep looking. Can you send me a couple more with workers' comp background? Same pay range.

Gail
Pinecrest Orthopedics`,
  },
  {
    company: "Harlan Ridge College", role: "Provost and Vice President for Academic Affairs", stage: "final", senderName: "Dr. Beatrice Longfellow-Ames", senderTitle: "Vice President and Senior Consultant", flags: "agency",
    email: `Dear Dr. Venkataraman:

On behalf of the Search Committee, thank you for the two days you spent on campus as a finalist for Provost and Vice President for Academic Affairs.

President Whitlow has extended an invitation to another finalist, who has accepted it. A public announcement will be made on Monday, and we wanted you to learn of the outcome before then. Please hold it in confidence until that time.

Members of the faculty spoke to us at length about your open forum, in particular your candor concerning shared governance. Harlan Ridge College was fortunate to have had you as a candidate, and everyone at our firm joins me in wishing you every success in your present deanship.

Cordially,

Dr. Beatrice Longfellow-Ames
Vice President and Senior Consultant
Quadrangle Associates: search for higher education`,
  },
  {
    company: "Fieldhouse Bakeries", role: "Pickers", stage: "application", flags: "reapply agency",
    email: `GO-TEMPS PETERBOROUGH

Thanks for putting your name down for Pickers (nights, £12.90) at Fieldhouse Bakeries starting Sunday. More people came forward than there were places and your name was not drawn up this time, so please DO NOT turn up at the gate.

Other shifts for this week are pinned in the WhatsApp group and on the office door. Put your name down again by 3pm Thursday.

The Go-Temps desk
01733 555 0120`,
  },
  {
    company: "Nuvio Health", role: "Regional Sales Lead", candidateName: "Stephen", stage: "interview", senderName: "Carla Benedetti", senderTitle: "Head of MedTech Search", interviewers: ["Anke"], flags: "agency",
    email: `Hello Stephen,

I have an answer for you on Regional Sales Lead at Nuvio Health, and it's not the one you and I had pencilled in.

Since Lidgate Group took them over in the spring, every commercial hire below director has to be countersigned in Basel. Anke, who saw you in Reading, wanted you. Basel did not: the group's line is that anybody selling to NHS trusts must come from a capital-equipment background, and nobody at Nuvio has the clout to overturn it. They've asked me to find people out of Lidgate's competitors instead.

It's maddening, and I've told them so. I won't insult you with a 'something better will come along'.

Carla Benedetti
Head of MedTech Search
Saltmarsh Row
Direct 0118 496 0355`,
  },
  {
    company: "Harrow & Quill Consulting", role: "Business Analyst", candidateName: "Megan", stage: "task", senderName: "Tolu Bankole", senderTitle: "Talent Acquisition Partner", flags: "reapply",
    email: `Hi Megan,

I've now had scores back on your case study from the two consultants who marked it. Your stakeholder map was one of the better ones this intake. The costing section was where it came apart: the savings figure counted the same licences twice, and since our clients pay us precisely to catch that sort of thing, it weighed heavily. We won't be asking you to the assessment day.

Graduate and experienced hiring reopen in September, and there's nothing to stop you trying again for Business Analyst or anything else you see on our site.

All the best,
Tolu

Tolu Bankole (she/her)
Talent Acquisition Partner
Harrow & Quill Consulting | London · Dublin · Leeds
We place our people on client sites across the UK and Ireland`,
  },
  {
    company: "ShiftGrid", role: "Product Manager, Agency Payroll", candidateName: "Priyanka", stage: "final", senderName: "Jordan Esposito", senderTitle: "Senior Recruiter", senderEmail: "jordan.esposito@shiftgrid.com", interviewers: ["Wes", "Liat"], flags: "feedback",
    email: `Subject: ShiftGrid + Priyanka

Hi Priyanka,

I wish I had a happier email to send. The team met yesterday to compare notes on the last-round presentations and we're extending the Product Manager, Agency Payroll offer to somebody else.

Wes and Liat were wowed by how quickly you got your head around weekly pay, split commissions and the rest of the weirdness staffing agencies deal with. What tipped it was prior experience shipping to temp desks specifically. (The other person used to run one!)

If you'd like specifics, grab any slot on my calendar this week or next and I'll be an open book.

Jordan Esposito
Senior Recruiter, ShiftGrid
jordan.esposito@shiftgrid.com
The operating system for 2,300 staffing and recruitment agencies. Named a G2 leader in Temp Scheduling.`,
  },
  {
    company: "TeachBridge Education Recruitment", role: "Trainee Recruitment Consultant", candidateName: "Josh", stage: "interview", senderName: "Hannah Louth", senderTitle: "Internal Talent Manager", interviewers: ["Marcus", "Dee"], flags: "file",
    email: `Hiya Josh,

Thanks for coming into the Bristol office and sitting with our secondary desk for the morning. Marcus and Dee said you were great company!

We had a proper natter about it and decided not to bring you on as a Trainee Recruitment Consultant. Sales floor life is a lot of cold calling head teachers before 8am and, being honest, when they interviewed you you looked a bit ill at the thought of it, which I totally get.

I'd love to hold on to your CV as we'll be setting up a compliance team here in the new year, no phones involved. I'll drop you a line when it's signed off.

Hannah Louth
Internal Talent Manager
TeachBridge Education Recruitment
Finding brilliant teachers for over 600 schools in the South West. Are you a teacher? Register today!`,
  },
  {
    company: "Lorne Whitfield", role: "Research Associate", stage: "application", senderName: "Camille Duarte", senderTitle: "Chief of Staff",
    email: `Dear Mr. Fitzwilliam,

Thank you for your letter and writing sample in application for the post of Research Associate in our New York office.

Lorne Whitfield takes on two Associates each year to support the partners on board and chief executive searches. We have read every submission with care and have invited a small number of people to meet us. I regret that you are not among them.

The quality of this year's field speaks well for the profession, and I trust you will find a good home within it.

Very truly yours,

Camille Duarte
Chief of Staff
Lorne Whitfield
Executive Search and Leadership Advisory
500 Park Avenue, New York`,
  },
  {
    company: "Pennant Umbrella Ltd", role: "Contractor Care Adviser", stage: "screen", flags: "no-feedback no-reply",
    email: `From: Pennant Umbrella Ltd Careers <donotreply@pennantumbrella.co.uk>

Dear Applicant,

Contractor Care Adviser (Head Office, Warrington)

Thank you for taking part in a telephone screening for a role in our head office.

Your answers have been scored against our framework and did not reach the level needed for the next stage. Unfortunately individual scores cannot be shared.

Please note that this concerns direct employment with Pennant Umbrella Ltd. If you are also one of our contractors, working through an agency and paid by us, your assignment, payslips and holiday pot are not affected in any way.

People & Culture
Pennant Umbrella Ltd, FCSA accredited`,
  },
  {
    company: "Deepfield Search", role: "Staff Engineer", candidateName: "Ioana", stage: "interview", senderName: "Matthias Reuter", senderTitle: "Talent Partner", interviewers: ["Jonas", "Farid"], flags: "reapply",
    email: `Hi Ioana,

thanks again for the two technical rounds last week with Jonas and Farid. I wanted to answer you before the weekend: we will not make you an offer as Staff Engineer.

Both liked how you think about ranking quality. Where it was not enough for us is distributed indexing, so what happens when a shard goes away in the middle of a merge. This is daily bread in this role and they missed depth there.

In case you could imagine a Senior position instead, we have two of these open in the relevance team (deepfield-search.example/jobs), and I would be glad to see your name there. No new coding test, I promise.

Liebe Grüße aus Berlin
Matthias

Matthias Reuter
Talent Partner @ Deepfield Search
Find anything in your company. In 40 languages.`,
  },
  {
    not: true, company: "Orrin Civil Engineering", role: "Quantity Surveyor", candidateName: "Faisal", stage: "application", senderName: "Gemma Astley", senderTitle: "Senior Consultant, Construction", senderEmail: "gemma.astley@plumbandlevel.co.uk", flags: "agency",
    email: `Hi Faisal,

Cracking news, Orrin Civil Engineering would like to see you for the Quantity Surveyor role! They turned down the other five CVs I sent, so you can feel smug.

When: Wednesday 22nd, 2.30pm
Where: site cabins, Junction 14 compound (bring boots, they'll lend you a hi-vis)
Who: Phil Drury, Commercial Manager, and possibly Nadia from HR
How long: about an hour

Unfortunately there's no parking on site after the crane arrives, so use the Co-op. Could you confirm by return so I can lock it in?

Gemma Astley
Senior Consultant, Construction
Plumb & Level Recruitment
gemma.astley@plumbandlevel.co.uk / 01908 555 011`,
  },
  {
    not: true, role: "Payroll Manager", candidateName: "Ciara", stage: "interview", senderName: "Niamh", flags: "agency",
    email: `Hi Ciara, no news is no news! The client is still deciding on the Payroll Manager role. They've ruled out two of the four they met, you're not one of the two, and the FD is in Lanzarote until the 14th so nothing will happen before then. I know waiting is a pain. Don't read anything into it please. Niamh`,
  },
  {
    not: true, company: "National Botanical Archive", role: "Head of Collections", stage: "interview", senderName: "Crispin Vane", senderTitle: "Associate Partner", senderEmail: "crispin.vane@vanehollister.com", flags: "agency",
    email: `Dear Dr Mbeki-Sands,

National Botanical Archive: Head of Collections

The trustees met last night to settle the shortlist. It was a difficult discussion, and a number of those interviewed in the preliminary round, several of them eminent, will unfortunately be disappointed. I am delighted to say that you will not: yours is one of three names going forward to final panel on 3 May.

You will be asked to speak for ten minutes on a subject I shall send on Monday. Referees will not be approached without your say-so.

Yours ever,
Crispin Vane
Associate Partner, Vane Hollister
crispin.vane@vanehollister.com`,
  },
  {
    not: true, company: "Gumnut Early Learning", role: "Centre Director", candidateName: "Steph", stage: "interview", senderName: "Trent Maguire", senderTitle: "Education & Childcare Specialist", flags: "agency",
    email: `Subject: You little ripper!!

Steph!! Gumnut Early Learning want you. Verbal came through at 4.40, I nearly crashed the ute.

Centre Director, Geelong West
$118k + super + car space
Start 15 July or whenever your current mob let you go

They had another applicant who was cheaper and they've knocked her back because they'd rather have you. Written offer lands tomorrow. Have a read, sleep on it, don't resign from anything until you've signed, and yell out if something looks off.

Trent Maguire
Education & Childcare Specialist, Kookaburra Lane People, Melbourne
0491 570 313`,
  },
  {
    not: true, company: "Mercator Bank", role: "Test Automation Lead", candidateName: "Rohit Shenoy", senderName: "Aditi Kulkarni", senderTitle: "Contractor Care Executive", flags: "agency",
    email: `Dear Rohit Shenoy,

Sub: Extension of contract assignment, Mercator Bank, Test Automation Lead

We are pleased to inform that Mercator Bank has approved extension of your assignment from 01-Apr to 30-Sep on existing commercials. Your request for rate revision was not approved by the client and we regret the same; it may be taken up again at the time of next renewal.

Kindly sign the attached addendum and upload on the associate portal on or before 25-Mar, failing which the access card will get deactivated automatically.

For any queries please reach out to your undersigned SPOC.

Regards,
Aditi Kulkarni
Contractor Care Executive
BlueNeem Workforce Pvt Ltd, Bengaluru
Toll free 1800 555 0100 (10 am to 7 pm, Mon-Sat)`,
  },
  {
    not: true, role: "Export Administrator", candidateName: "Lorraine", stage: "application", flags: "no-reply agency",
    email: `From: noreply@mail.fennimore-staff.co.uk
Subject: We've got your application

Hello Lorraine,

Your application for Export Administrator (Felixstowe, job ref 55190) has reached us and will be read by a consultant on the Suffolk commercial desk.

What happens now? If your experience is close to what our client has asked for, somebody will phone you within three working days. If they don't, it means we were unable to progress you on this occasion, but your CV will remain on our books and you may be contacted about other vacancies.

This is an automated message. Replies are not read.

Fennimore Staff
Felixstowe | Ipswich | Lowestoft`,
  },
  {
    not: true, role: "Senior Mechanical Design Engineer", candidateName: "Hector", senderName: "Tyler Boone", senderTitle: "Sr. Account Manager", senderEmail: "tboone@kestrelpointstaffing.com", flags: "agency",
    email: `Hector - came across your profile and figured I'd take a swing. I'm working with an aerospace client in Wichita that needs a Senior Mechanical Design Engineer, direct hire, $125-140K, relo covered. They've already passed on a dozen people because nobody knows CATIA V5 AND composites and it looks like you do both.

Worth a 10 minute call? If it's not for you, no hard feelings, and if you know somebody there's a $1,000 referral bonus.

Tyler Boone
Sr. Account Manager
Kestrel Point Staffing
tboone@kestrelpointstaffing.com
O: 316.555.0188 x204`,
  },
  {
    not: true, company: "Sedgefen Cold Store", candidateName: "Kev", senderName: "Marta", senderTitle: "Payroll", flags: "agency",
    email: `Kev

no timesheet from you again for Sedgefen Cold Store w/e 17th. Without a signature from the shift leader we are sadly unable to pay you on Friday and it will have to roll over to next week. The one you sent by photo was rejected by the client because the Thursday hours don't match the clock.

Please redo it and send before 12 TODAY

Marta
Payroll
Fenland Flexi Staff`,
  },
  {
    not: true, company: "Van Rensburg & Dlamini", role: "Article Clerk", candidateName: "Ayesha", stage: "application", senderName: "Nomvula Khumalo", senderTitle: "Legal Placements", flags: "agency",
    email: `Hi Ayesha

I'm so sorry to mess you around. Unfortunately Van Rensburg & Dlamini cannot see you on Tuesday as planned for the Article Clerk interview. Mr Dlamini has been called to court in Bloemfontein and he won't let anybody else do his interviews for him.

He has given me Thursday 08:00 or Friday 15:30 at the Rosebank office. Which one can you do? If neither works then let me know what does, he said he'd like to meet you whatever it takes.

Load shedding is stage 4 that week so leave early, the robots on Jan Smuts will be out.

Nomvula Khumalo
Legal Placements
Baobab Chambers Recruitment
WhatsApp 083 555 0126`,
  },
  {
    not: true, company: "Lindenau Systemtechnik", role: "SAP Inhouse Consultant", candidateName: "Marek", stage: "interview", senderName: "Sven Oltmann", senderTitle: "Senior Manager IT Search", flags: "agency",
    email: `Hallo Marek,

a short interim status, so that you are not hanging in the air over the holidays.

Lindenau Systemtechnik was very convinced by you in the second conversation. The position SAP Inhouse Consultant (m/w/d) is only waiting for the budget release of the Aufsichtsrat, which was postponed from December to 18 January. So this is expressly no rejection! Nobody else is in the process at the moment, the other two applicants have already got their Absage.

I ask for a little patience and come back to you on 19 January at the latest.

Schöne Feiertage und einen guten Rutsch

Sven Oltmann
Senior Manager IT Search
Nordlicht Executive GmbH, Hamburg
Tel. 040 555 071 22`,
  },
  {
    not: true, company: "Quillfeather Press", role: "Rights Executive", candidateName: "Laurence", senderName: "Imelda Strachan", flags: "agency",
    email: `Dear Laurence,

You'll remember that things came to nothing with Marlowe & Dunn in the summer, when they plumped for someone with German. I said then that I'd come back when I had something nicer, and here it is.

Quillfeather Press are after a Rights Executive. Children's list, four days, no German whatsoever. The salary is the usual publishing insult (£31k), but the list is a joy and the rights director never raises her voice. They have not advertised and would sooner not.

Shall I put you up for it? I need your yes, and a CV without the juggling on it, by Friday.

Imelda

Imelda Strachan, Strachan Colophon
Publishing people for publishing people`,
  },
  {
    not: true, role: "Registered Nurse", candidateName: "Shalini Varghese", senderName: "Declan Rafferty", senderTitle: "Compliance Officer", senderEmail: "declan.rafferty@claddaghnursing.ie", flags: "agency",
    email: `Dear Shalini Varghese,

Outstanding documents: Registered Nurse, agency panel

We are unable to place you on shift with any of our hospital clients until the following have been received and verified:

1. NMBI registration certificate (the copy you supplied expired on 31 December)
2. Garda vetting form, re-signed. The first was declined by the Bureau as the Eircode was missing
3. Manual handling, within the past three years
4. Second reference, from a line manager and not a colleague

There is strong demand in Galway University wards for the coming fortnight, and I would like to have you cleared by Wednesday. Scans to declan.rafferty@claddaghnursing.ie will do for the moment; originals at your induction.

Kind regards,
Declan Rafferty
Compliance Officer
Claddagh Nursing Agency, Eyre Square, Galway
Tel: 091 555 018`,
  },
];
