import type { Labeled } from "../emails.ts";

/** Every kind of house once, and near misses of many kinds. */
export const emails: Labeled[] = [
  {
    company: "Corvane Logistics", role: "Transportation Analyst II", candidateName: "Daniela", stage: "application", flags: "reapply no-reply",
    email: `From: Corvane Logistics <corvane@myworkday.com>
To: daniela.prowse@mailbox.example
Subject: Update on your application: R-104482 Transportation Analyst II
Date: Tue, 14 Jan 2025 06:02:11 -0800

Hi Daniela,

Thank you for your interest in the R-104482 Transportation Analyst II position at Corvane Logistics. We reviewed your background against the needs of the role and have decided to proceed with candidates whose experience more closely aligns with the position.

We would love for you to stay connected. You can search and apply for other openings at any time through your Candidate Home account.

Thank you again,
Corvane Logistics Talent Acquisition

This message was sent from an unmonitored mailbox. Please do not reply to this email.`,
  },
  {
    company: "Pebblestack", role: "Customer Success Manager, EMEA", candidateName: "Tobias", stage: "screen", senderName: "Ines Carrasco", senderTitle: "Talent Partner", senderEmail: "ines@pebblestack.example",
    email: `From: Ines Carrasco <ines@pebblestack.example>
To: Tobias Lindqvist <tobias.lq@post.example>
Subject: Pebblestack - next steps

Hi Tobias,

It was really nice chatting to you on the phone last Thursday about the Customer Success Manager, EMEA role. I shared my notes with the hiring manager and we compared them with the other people I've been speaking to this week.

Where we've landed is that a few of them have spent longer on enterprise renewals than you have, and that's the bit the team needs from day one. So I won't be putting you through to the next round.

I realise that's not what you wanted to read on a Monday. Wishing you all the best with the search.

Ines

--
Ines Carrasco
Talent Partner, Pebblestack
ines@pebblestack.example`,
  },
  {
    company: "Crumb & Thistle", candidateName: "Becky", senderName: "Maureen", stage: "task",
    email: `Hiya Becky

Thanks so much for coming in for the trial morning on Saturday, the girls all said you were lovely and a hard worker. I've had a think over the weekend and I've gone with a lad who can do the 4am starts all year round, as I know you've got college.

Pop in for a coffee and a bun on us any time.

Maureen
Crumb & Thistle, Market Row`,
  },
  {
    company: "St Aldric's Church of England Primary School", role: "Year 4 Class Teacher", stage: "application", senderName: "Penelope Loxley", senderTitle: "PA to the Headteacher", senderEmail: "office@staldrics.example", flags: "no-feedback reapply",
    email: `From: St Aldric's Office <office@staldrics.example>
Subject: Year 4 Class Teacher (maternity cover)

Dear Ms Hartigan,

Thank you for your application for the post of Year 4 Class Teacher at St Aldric's Church of England Primary School. The governors were very pleased with the calibre of the field.

The shortlisting panel met yesterday evening and I am writing to let you know that, on this occasion, your name was not among those selected for interview. Given the number of applications we received we are not able to give individual comments to those who were not shortlisted.

The Headteacher has asked me to thank you for your interest and to say that he hopes you would consider us again should another vacancy arise.

Yours sincerely,

Penelope Loxley
PA to the Headteacher
Tel. 01632 960 114`,
  },
  {
    company: "Wexbridge University Hospitals NHS Foundation Trust", role: "Senior Physiotherapist", candidateName: "Oluwaseun", stage: "interview", senderName: "Carol Bannerman", senderTitle: "Therapies Team Lead", senderEmail: "carol.bannerman@wexbridge-nhs.example", interviewers: ["Nikhil Rao", "Joan Appleyard"], flags: "feedback reapply",
    email: `From: BANNERMAN, Carol (WEXBRIDGE UNIVERSITY HOSPITALS NHS FOUNDATION TRUST) <carol.bannerman@wexbridge-nhs.example>
Sent: 03 March 2025 16:48
To: Oluwaseun Ajayi
Subject: Interview outcome - 218-TH-6650912

Dear Oluwaseun,

Thank you for attending for interview on Friday for the Senior Physiotherapist post. Nikhil Rao, Joan Appleyard and I all enjoyed meeting you and hearing about your stroke rehab project.

It was a very close thing but the post has been offered to, and accepted by, another candidate who scored slightly higher on the clinical reasoning questions.

I would be more than happy to go through your scores with you, just ring me on ext. 4471. We will be advertising further Band 6 rotations in the summer and I do hope you'll put in for one.

Kind regards
Carol

Carol Bannerman
Therapies Team Lead
Wexbridge University Hospitals NHS Foundation Trust

This message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it.`,
  },
  {
    company: "Marlow Vale District Council", role: "Planning Enforcement Officer", candidateName: "Stuart Penhale", stage: "application", flags: "no-feedback no-reply",
    email: `From: noreply@mvdc-jobs.example
Subject: Outcome of your application - Planning Enforcement Officer - MVDC/3381

Dear Stuart Penhale

RE: Planning Enforcement Officer (Ref MVDC/3381)

Thank you for the interest you have shown in working for Marlow Vale District Council.

Your application has now been assessed against the essential criteria in the person specification. I am sorry to inform you that it has not been possible to include you on the shortlist.

Owing to the volume of applications, feedback is not available at the shortlisting stage.

HR Shared Services
Marlow Vale District Council

Please do not respond to this automated message.`,
  },
  {
    company: "Eau Pour Demain", role: "WASH Programme Coordinator", candidateName: "Mireille", stage: "application", senderName: "Clothilde Aubanel", senderTitle: "Recruitment Officer", senderEmail: "c.aubanel@eaupourdemain.example", flags: "file",
    email: `From: c.aubanel@eaupourdemain.example
Subject: RE: Your candidature WASH Programme Coordinator (N'Djamena)

Dear Mireille,

We thank you for the interest that you bring to Eau Pour Demain and for having sent us your candidature for the post of WASH Programme Coordinator.

After attentive study of your file, we have the regret to not be able to give it a favourable suite. This decision does not put in question the quality of your path.

Unless you object, we will conserve your CV in our base during two years.

Receive, dear Mireille, our sincere salutations.

Clothilde Aubanel
Recruitment Officer
Eau Pour Demain`,
  },
  {
    company: "Norrland Paper", role: "Maintenance Planner", candidateName: "Craig", stage: "interview", senderName: "Lee Fotheringham", senderTitle: "Senior Consultant", senderEmail: "lee.f@brackenrecruit.example", interviewers: ["Annika Holm"], flags: "agency file",
    email: `From: Lee Fotheringham <lee.f@brackenrecruit.example>
To: craigdunmore@inbox.example
Subject: Norrland

Hi Craig,

Just had Annika Holm at Norrland Paper on the phone. She said she enjoyed meeting you on Wednesday and that you came across really well, but they've offered the Maintenance Planner job to another chap this morning who's worked with the same CMMS. He's said yes.

Gutted for you mate, I thought this one had your name on it. I'll give you a bell next week if anything lands that suits.

Cheers
Lee

Lee Fotheringham
Senior Consultant | Bracken Recruitment
Engineering & Manufacturing`,
  },
  {
    role: "Finance Business Partner", candidateName: "Priyanka", stage: "application", senderName: "Hugo Merrivale", senderTitle: "Principal Consultant", senderEmail: "hugo@tallisgrey.example", flags: "agency file",
    email: `From: Hugo Merrivale <hugo@tallisgrey.example>
To: Priyanka Sethi
Subject: Finance Business Partner - Reading - £65k

Dear Priyanka,

Many thanks for sending me your CV in connection with the above role, which we are handling on behalf of a FTSE 250 client.

Having reviewed it against the brief, I'm afraid I shan't be submitting you on this occasion, as my client is insisting on candidates with a full manufacturing background.

I have added you to our database and will of course be in touch as and when something closer to your skillset comes across my desk.

With best wishes,

Hugo Merrivale
Principal Consultant
Tallis Grey Associates`,
  },
  {
    company: "Loopwright", role: "Founding Engineer", candidateName: "Amara", stage: "final", senderName: "Jonas Petrelli", senderTitle: "Co-founder & CEO", senderEmail: "jonas@loopwright.example", interviewers: ["Wei", "Shreya"], flags: "feedback",
    email: `From: Jonas Petrelli <jonas@loopwright.example>
To: Amara Nwosu <amara@nwosu.example>
Date: Fri, 9 May 2025 18:22:40 -0700
Subject: Re: Founding Engineer

Amara,

I've rewritten this email four times so I'll just say it. We had two people left for the Founding Engineer seat and, after a long talk with Wei and Shreya (who you spent the whole afternoon with), we decided to go with the other one.

Honestly it came down to infra depth. You'd have been great at the product side and Shreya was arguing for you until about 11pm. Everyone who met you during the onsite would work with you tomorrow.

If you want a brutally candid debrief I owe you one; pick any slot next week.

Thanks for giving us so much of your time.

Jonas

Jonas Petrelli
Co-founder & CEO, Loopwright`,
  },
  {
    company: "Harcastle Dunne LLP", role: "Trainee Solicitor", stage: "application", senderName: "Imogen Vyner", senderTitle: "Graduate Recruitment Adviser", senderEmail: "graduates@harcastledunne.example", flags: "no-feedback reapply",
    email: `From: graduates@harcastledunne.example
Subject: Training Contract 2027 - Private & Confidential

Dear Mr Featherstone,

Trainee Solicitor - September 2027 intake

Thank you for submitting an application for a training contract with Harcastle Dunne LLP.

We have received in excess of 1,900 applications for 22 places, and the standard has been exceptionally high. Following careful consideration by our Graduate Recruitment Partners, I regret that we are unable to take your application further.

We do appreciate how much work goes into an application of this nature. Unfortunately, we are not in a position to offer feedback before the interview stage. Candidates are welcome to apply once in each recruitment cycle.

Yours sincerely,

Imogen Vyner
Graduate Recruitment Adviser
For and on behalf of Harcastle Dunne LLP

Harcastle Dunne LLP is a limited liability partnership registered in England and Wales (OC000000) and is authorised and regulated by the Solicitors Regulation Authority. A list of members is open to inspection at the registered office. This email and any attachment is confidential and may be privileged.`,
  },
  {
    company: "Kessler Antriebstechnik GmbH", role: "Technical Buyer", stage: "application", senderName: "Sabine Ruhnau", senderTitle: "Personalreferentin", senderEmail: "s.ruhnau@kessler-antrieb.example",
    email: `Von: Ruhnau, Sabine <s.ruhnau@kessler-antrieb.example>
Gesendet: Donnerstag, 6. Februar 2025 11:03
An: Vogt, Karsten
Betreff: Your application as Technical Buyer (m/w/d), Kennziffer 2025-017

Dear Mr. Vogt,

thank you very much for your application as Technical Buyer (m/w/d) and the trust you have thereby placed in our company.

We have examined your documents intensively. Unfortunately we must inform you today that we could not consider you in the closer selection. Please do not see this as a valuation of your person or your professional qualification.

Your documents will be deleted in accordance with data protection law after six months.

For your further professional way we wish you much success and all the best.

With friendly greetings

i.A. Sabine Ruhnau
Personalreferentin

Kessler Antriebstechnik GmbH
Sitz der Gesellschaft: Heilbronn, Amtsgericht Stuttgart HRB 000000
Geschäftsführer: Dr. Ulrich Kessler, Petra Maurer`,
  },
  {
    company: "Sanvira Infotech", role: "Java Developer", candidateName: "Ramesh", stage: "interview", senderName: "Kavitha S", senderTitle: "Executive - HR", senderEmail: "kavitha.s@sanvira.example", flags: "reapply file",
    email: `From: Kavitha S <kavitha.s@sanvira.example>
To: ramesh.k.dev@inbox.example
Subject: Interview feedback || Java Developer || Sanvira Infotech

Dear Ramesh,

Greetings from Sanvira Infotech!!

This is with reference to the technical round of discussion you had with our panel on 18/06/2025 for the position of Java Developer.

We would like to inform you that your profile has not been shortlisted for further rounds as of now. Kindly note that we will keep your profile in our database and you may re-apply after a cooling period of 6 months.

Kindly revert in case of any query.

Thanks & Regards,
Kavitha S
Executive - HR
Sanvira Infotech Pvt. Ltd.`,
  },
  {
    company: "Zenbridge Microfinance Bank", role: "Graduate Trainee", candidateName: "Chukwuemeka", stage: "task", flags: "reapply",
    email: `Dear Chukwuemeka,

RE: ZENBRIDGE GRADUATE TRAINEE PROGRAMME

Compliments of the season.

We write to appreciate your participation in the computer-based aptitude test held at our Ikeja centre on 30th November for the position of Graduate Trainee.

After a rigorous evaluation of all scripts, we regret to inform you that you did not meet the cut-off mark and hence will not be proceeding to the next stage.

We however encourage you not to be discouraged and to apply in subsequent recruitment exercises of the Bank. We wish you the very best in your endeavours.

Signed:
Human Capital Management
Zenbridge Microfinance Bank`,
  },
  {
    company: "Coolabah Civil Pty Ltd", role: "Site Engineer", candidateName: "Jarrod", stage: "interview", senderName: "Shane Mulcahy", senderTitle: "Project Manager", senderEmail: "shane@coolabahcivil.example", flags: "file",
    email: `From: Shane Mulcahy <shane@coolabahcivil.example>
To: Jarrod Pike
Subject: Site Engineer gig

G'day Jarrod,

Cheers for coming out to the yard for a yarn last week, appreciate the drive from Dubbo.

We've gone with a bloke who's just come off the Parkes job and already knows the crew, so he can start straight away. Nothing against you, you'd have done fine.

I'll hang onto your details and if we pick up the bypass package I'll give you a buzz.

Hooroo,

Shane Mulcahy
Project Manager
Coolabah Civil Pty Ltd
M 0491 570 006`,
  },
  {
    candidateName: "Sam", senderName: "Jo",
    email: `Hi Sam, it's a no from us this time I'm afraid. Thanks for your patience. Jo`,
  },
  {
    company: "Fennimore", role: "Growth Marketer", candidateName: "Leila", senderName: "Bram Verhoeven", senderTitle: "Head of Growth", stage: "application",
    email: `LinkedIn

Bram Verhoeven sent you a message

Bram Verhoeven
Head of Growth at Fennimore
9:14 AM

Hey Leila! Thanks for applying for the Growth Marketer role and for reaching out to me directly, love the hustle. I went through your profile with the team this morning. We're going to focus on people who've done B2C subscription before, so we'll leave it here for now. Don't take it personally and keep rocking!

Reply to Bram

You are receiving LinkedIn notification emails.
Unsubscribe | Help
© LinkedIn Ireland Unlimited Company, Wilton Plaza, Wilton Place, Dublin 2.`,
  },
  {
    company: "Hotel Marivelle", role: "Night Auditor", candidateName: "Giulia", stage: "application", senderName: "Etienne Laval", flags: "reapply no-reply",
    email: `From: Hotel Marivelle <notification@smartrecruiters.com>
Reply-To: no-reply@smartrecruiters.com
To: giulia.berti@inbox.example
Subject: Night Auditor at Hotel Marivelle

Hello Giulia,

Thank you for having applied for the position of Night Auditor.

We inform you that your application has not been retained for this position. We invite you to consult regularly our offers and to submit your candidacy to any which would correspond to you.

Cordially,
Etienne Laval
Hotel Marivelle

This email was sent from SmartRecruiters. Please do not reply directly, messages to this address are not read. Privacy Policy | Manage your profile`,
  },
  {
    company: "Belvoir Freight Systems", role: "Inside Sales Representative", candidateName: "Marcus", stage: "application", flags: "closed reapply no-reply",
    email: `From: Belvoir Freight Systems Careers <belvoir+autoreply@talent.icims.com>
To: Marcus Tillery <mtillery@post.example>
Subject: Status of Req 2025-4410

Marcus,

Thank you for your interest in the Inside Sales Representative opening (Req ID 2025-4410) with Belvoir Freight Systems.

Due to a change in business needs, this requisition has been cancelled and we will no longer be hiring for it. As a result, your application will not be considered further.

Please visit our career center to view and apply to other current opportunities.

Sincerely,
The Belvoir Talent Team

** Please do not reply to this message. Replies are not monitored. **`,
  },
  {
    company: "Quillmark", role: "Senior Data Engineer", candidateName: "Hye-jin", stage: "task", senderName: "Dmitri Koval", flags: "feedback reapply", senderEmail: "dmitri@quillmark.example",
    email: `From: Dmitri Koval <dmitri@quillmark.example>
To: Hye-jin Park <hyejin@park.example>
Subject: Quillmark | Senior Data Engineer | take-home

Hi Hye-jin,

Thank you for the take-home, and for sending it a day early. Two of our engineers reviewed it blind.

They liked the tests and the README a lot. Where it fell short of our bar for Senior was late-arriving data: the backfill would double count. Because of that we've decided not to move you to the onsite.

If you'd like the reviewers' full written notes, just say so and I'll send them over. And the door is open: people have joined us on their second try, typically after a year or so.

Best,
Dmitri
Quillmark`,
  },
  {
    company: "Oststern Energie", role: "Grid Operations Specialist", candidateName: "Annelie Brandt", stage: "interview", senderName: "Thomas Wieczorek", senderTitle: "HR Business Partner", flags: "internal no-reply",
    email: `From: Oststern Energie Karriere <system@successfactors.eu>
Subject: Grid Operations Specialist (f/m/x) - Job Req 58123
Date: Wed, 2 Apr 2025 09:00:03 +0200

Dear Annelie Brandt,

we would like to thank you again for the pleasant and informative interview at our premises in Cottbus.

After weighing all the profiles we have decided to fill the vacancy Grid Operations Specialist (f/m/x) from our own ranks. A colleague from the neighbouring department will take over the function on 1 June.

We regret not being able to give you a positive message and wish you every success for your future.

Kind regards
Thomas Wieczorek
HR Business Partner
Oststern Energie

This is a system generated e-mail. Please do not answer to this address.`,
  },
  {
    company: "Ravenna State University", role: "Academic Advisor", candidateName: "Denise Okabe", stage: "application", flags: "reapply no-reply",
    email: `From: donotreply@invalidemail.taleo.example
Subject: Ravenna State University - Application Status - Academic Advisor (Requisition 230091Q)

Dear Denise Okabe,

Thank you for applying for the position of Academic Advisor at Ravenna State University. Please be advised that your candidacy status for this posting has changed to: NO LONGER UNDER CONSIDERATION.

Your profile remains active in our system and you may use it to apply to additional postings.

Human Resources
Ravenna State University
An Equal Opportunity / Affirmative Action Employer

Replies to this message are undeliverable and will not reach Human Resources.`,
  },
  {
    company: "Abernethy Vets", role: "Veterinary Receptionist", candidateName: "Lorna", stage: "interview", senderName: "Fiona Strachan", senderTitle: "Practice Manager", senderEmail: "fiona@abernethyvets.example", interviewers: ["Gregor"], flags: "file",
    email: `From: Lorna McAusland <lornamca@inbox.example>
To: Mum
Subject: Fwd: Receptionist job

Well, that's that :( Will ring you later x

---------- Forwarded message ---------
From: Fiona Strachan <fiona@abernethyvets.example>
Date: Tue, 11 Feb 2025 at 17:36
Subject: Receptionist job
To: Lorna McAusland <lornamca@inbox.example>


Hello Lorna,

Thank you for coming in on Friday to meet Gregor and me, and for being so good with the spaniel who took a shine to you.

We saw five people for the Veterinary Receptionist post and any of them could have done it. In the end we've asked one of the others to start in March because she has worked with our booking system before.

May I hold on to your number? We often need cover in the summer.

Warm wishes,
Fiona

Fiona Strachan
Practice Manager, Abernethy Vets`,
  },
  {
    company: "Solvane Biotech", role: "Research Associate, Protein Sciences", candidateName: "Kwabena", stage: "interview", senderName: "Rachel Dubrow", senderTitle: "Talent Acquisition Specialist", senderEmail: "rdubrow@solvane.example", interviewers: ["Dr. Lindgren", "Maya Ostrow"],
    email: `From: Rachel Dubrow <rdubrow@solvane.example>
To: Kwabena Asare <kasare@post.example>
Subject: Re: Following up - Research Associate
Date: Thu, Oct 17, 2024 at 2:11 PM

Hi Kwabena,

Thanks for checking in, and sorry this took longer than I promised. The team did make a selection this week and, unfortunately, it wasn't you. They wanted more hands-on cryo-EM.

Dr. Lindgren and Maya Ostrow both asked me to pass on that they really enjoyed your presentation.

Take care,
Rachel

Rachel Dubrow | Talent Acquisition Specialist | Solvane Biotech

On Tue, Oct 15, 2024 at 9:40 AM Kwabena Asare <kasare@post.example> wrote:
> Hi Rachel,
> I hope you are well. I am writing to follow up on my interview of
> October 2 for the Research Associate, Protein Sciences role. I remain very
> interested and would be glad to supply anything further.
> Best, Kwabena
>
>> On Sep 27, 2024, Rachel Dubrow wrote:
>> Looking forward to having you on site! You'll meet Dr. Lindgren at 10
>> and Maya Ostrow at 11.`,
  },
  {
    company: "Glenmarr Foods", role: "Quality Technician", candidateName: "Pawel", stage: "application", flags: "file", senderName: "Aisling Corrigan",
    email: `Dear Pawel,=20

Thank you for your recent application for the position of Quality Technicia=
n with Glenmarr Foods.=20

We had a great response to the advert and I=E2=80=99m sorry to say that you=
 have not been successful in getting to the next stage.=20

With your permission we would like to keep your CV on file for 12 months sh=
ould anything suitable come up.=20

Regards,=20
Aisling Corrigan=20
Glenmarr Foods=20`,
  },
  {
    company: "Atelier Nord", role: "Junior Architect", candidateName: "Ottoline", stage: "application", senderName: "Per Haugland",
    email: `Dear\u00a0Ottoline,

Many\u00a0thanks for sending us your portfolio for the Junior\u00a0Architect position.\u00a0It was a\u00a0pleasure to leaf through, especially the boathouse.

We have now set\u00a0our table for the\u00a0autumn and there is sadly no chair for you\u00a0at it.

All good wishes from Bergen,

Per\u00a0Haugland
Atelier\u00a0Nord`,
  },
  {
    company: "Duggan Plumbing", candidateName: "Kev", senderName: "Mick Duggan", stage: "interview",
    email: `Kev

Sorry for not getting back sooner been flat out. Was good to meet ya Tuesday but we are after going with a fella with the gas ticket. Best of luck with it

Mick Duggan
Duggan Plumbing

Sent from my iPhone`,
  },
  {
    company: "Larkfield Hospice", role: "Bereavement Counsellor", candidateName: "Theodora", stage: "final", senderName: "Ruth Ellingham", senderTitle: "Director of Family Support", senderEmail: "ruth.ellingham@larkfieldhospice.example", interviewers: ["Bernard", "Sunita Kapoor"], flags: "feedback reapply",
    email: `From: Ruth Ellingham <ruth.ellingham@larkfieldhospice.example>
To: Theodora Valance <theodora.v@post.example>
Subject: With thanks

Dear Theodora,

I wanted to write to you myself rather than leave this to a form letter.

It was a privilege to meet you. Bernard said afterwards that the silence you left in the role play was the best answer he had heard all day, and Sunita Kapoor wrote only one word on her sheet, which was "gentle". You clearly bring to this work something that cannot be taught.

We saw you twice, and by last Friday there were three people left whom any hospice in the country would be fortunate to have. We had one post. After much heart-searching we have asked someone else to be our Bereavement Counsellor, and she has said yes.

I know how much you had hoped for this, and I am truly sorry to be the one to disappoint you. Please do not read it as a verdict on you. If it would help to talk any of it through, I would gladly make the time; and if you see our name in the vacancies again, I very much hope that you will write.

With warmest good wishes,

Ruth

Ruth Ellingham
Director of Family Support
Larkfield Hospice`,
  },
  {
    company: "TransGlobe Solutions", stage: "application", flags: "no-reply file",
    email: `From: no-reply@transglobe.example
Subject: Your Application for {{job_title}}

Dear {{first_name}},

Thank you for you interest in the {{job_title}} position at TransGlobe Solutions. we have careful reviewed you're application and has decided to move foward with others candidates at this times.

Your resume will be keep in our system.

Regard,
HR`,
  },
  {
    company: "University of Lindholm", role: "Postdoctoral Researcher in Marine Microbiology", stage: "application", senderName: "Henrik Ahlqvist", senderTitle: "HR Coordinator", senderEmail: "henrik.ahlqvist@lindholm-uni.example", flags: "no-feedback",
    email: `From: Henrik Ahlqvist <henrik.ahlqvist@lindholm-uni.example>
Subject: PA2025/118 Postdoctoral Researcher in Marine Microbiology

Dear Dr Dlamini,

With reference to your application for the position as Postdoctoral Researcher in Marine Microbiology at the University of Lindholm (ref. PA2025/118), I can inform you that the recruitment has now been completed and that another applicant has been appointed.

A total of 87 applications were received. The decision cannot be appealed and we do not provide individual motivations.

Thank you for your interest in the University of Lindholm.

Henrik Ahlqvist
HR Coordinator
Faculty of Science`,
  },
  {
    company: "Ashgrove College", role: "Assistant Professor of Early American History", senderName: "Eleanor Prior", senderTitle: "Chair, Department of History", senderEmail: "eprior@ashgrove.example", stage: "final",
    email: `From: Eleanor Prior <eprior@ashgrove.example>
Subject: Search update
Date: Fri, 28 Feb 2025 15:10:22 -0500

Dear Professor Whitcombe,

I write with an update on our search for an Assistant Professor of Early American History. As you know, the department brought three finalists to Ashgrove College this winter, and I was delighted that you were one of them.

The search has now ended with the acceptance of our offer by another scholar, who will join us in August.

My colleagues are still quoting your job talk on almanacs. You will have no shortage of offers, I'm sure of it, and we shall be reading the book.

Warmly,

Eleanor Prior
Chair, Department of History`,
  },
  {
    company: "Museum of Tidal History", role: "Learning Assistant", candidateName: "Faye", stage: "application", senderName: "Callum Rigby", senderTitle: "Learning Manager", senderEmail: "callum.rigby@tidalmuseum.example", flags: "no-feedback",
    email: `From: Callum Rigby <callum.rigby@tidalmuseum.example>
Subject: Learning Assistant

Hi Faye,

214 of you applied for the Learning Assistant job, for sixteen hours a week, which says something about the sector. We could see six.

I'm sorry to tell you that you're not one of the six. I read every form myself and there was nothing wrong with yours; with numbers like this it comes down to very fine margins, and because it's just me I can't go into individual applications.

Come and see the eels.

Callum Rigby
Learning Manager
Museum of Tidal History`,
  },
  {
    company: "Osteria Bellacqua", role: "Commis Chef", candidateName: "Dario", stage: "task", senderName: "Nico",
    email: `ciao Dario, thanks for the stage on friday night, you have good hands and you are clean. but I need somebody more fast on the pass, so I took another guy for Commis Chef. dont give up, go work one year in a busy place

Nico
Osteria Bellacqua`,
  },
  {
    company: "Grand Plaza Residency", role: "Front Office Associate", candidateName: "Shruti", stage: "screen", senderName: "Vikram Malhotra", senderTitle: "Asst. Manager - Human Resources", senderEmail: "vikram.m@grandplaza.example",
    email: `From: Vikram Malhotra <vikram.m@grandplaza.example>
To: Shruti Nair
Subject: RE: RE: Front Office Associate - telephonic round

Dear Shruti,

Hope this mail finds you in good health.

With respect to our telephonic discussion dated 12th inst. for the post of Front Office Associate, the management has decided to go ahead with other suitable candidate having prior five star exposure. The same is for your kind information please.

Wishing you a bright future ahead.

Warm Regards,
Vikram Malhotra
Asst. Manager - Human Resources
Grand Plaza Residency

-----Original Message-----
From: Shruti Nair
Sent: 19 August 2025 10:12
Subject: RE: Front Office Associate - telephonic round

Respected Sir, may I please know the status of my application?`,
  },
  {
    company: "Halden Therapeutics", role: "Clinical Trial Manager", candidateName: "Ingrid", stage: "interview", senderName: "Paul Esterhuizen", senderTitle: "Senior Talent Advisor", senderEmail: "paul.esterhuizen@halden.example", interviewers: ["Claire Fontaine", "Matthias Roth", "Yuki Tanabe"], flags: "file",
    email: `From: Paul Esterhuizen <paul.esterhuizen@halden.example>
To: Ingrid Solberg <ingrid@solberg.example>
Cc: Claire Fontaine <claire.fontaine@halden.example>
Subject: Clinical Trial Manager - Oncology

Dear Ingrid,

On behalf of Claire Fontaine, Matthias Roth and Yuki Tanabe, thank you for the time you gave us at the panel interview on 4 September for the Clinical Trial Manager vacancy.

The panel have met and reached a decision. Although your experience of phase II studies impressed them, they have opted for an applicant who has already run a decentralised trial.

Halden Therapeutics is growing and I'd like to keep you in our talent community, so that you hear about new openings first.

With kind regards,
Paul Esterhuizen
Senior Talent Advisor
Halden Therapeutics`,
  },
  {
    company: "Castellan Bank", role: "Markets Summer Analyst", candidateName: "Rohan", stage: "task", flags: "no-feedback no-reply reapply",
    email: `From: Castellan Early Careers <no-reply@castellanbank.example>
To: rohan.bh@inbox.example
Subject: Your Castellan Bank application - outcome

Dear Rohan,

Thank you for completing the numerical and situational judgement tests as part of your application to be a Markets Summer Analyst at Castellan Bank.

Your results did not reach the level we require to progress to the next stage. Because of the number of candidates we assess, we are unable to enter into correspondence about individual results.

You are welcome to apply again in next year's campaign.

Castellan Early Careers`,
  },
  {
    company: "Nimbus Paint", role: "Environment Artist", candidateName: "Wren", stage: "task", senderName: "Tamsin Okoro", senderTitle: "Art Recruiter", senderEmail: "tamsin@nimbuspaint.example", flags: "feedback",
    email: `From: Tamsin Okoro <tamsin@nimbuspaint.example>
To: wren.alder@post.example
Subject: your art test

Hey Wren!

The leads sat down with your art test yesterday. Lighting: gorgeous. Props: gorgeous. Where it came apart a little was the modular kit, and that's unfortunately about 70% of what an Environment Artist does here, so we're going to stop at this point.

I've asked for a paintover of your scene; if you want it with comments, shout and it's yours.

T x

Tamsin Okoro
Art Recruiter @ Nimbus Paint`,
  },
  {
    company: "The Calder Gazette", role: "Trainee Reporter", candidateName: "Niamh", stage: "application", senderName: "Bob Illingworth", senderTitle: "Editor", senderEmail: "bob.illingworth@caldergazette.example",
    email: `From: bob.illingworth@caldergazette.example
To: Niamh Farrelly
Subject: Trainee Reporter

Niamh,

Thanks for your application and cuttings. You can write, which puts you ahead of most. But I've only one Trainee Reporter post and I've got someone for it who's got 100wpm shorthand and a car. Get both and you'll walk into a job.

Bob Illingworth
Editor, The Calder Gazette`,
  },
  {
    company: "Lingua Franka", role: "Freelance Translator", candidateName: "Joost", stage: "task", senderName: "Elodie Marchetti", senderTitle: "Vendor Manager", senderEmail: "vendors@linguafranka.example", flags: "feedback reapply",
    email: `From: Vendor Management <vendors@linguafranka.example>
Subject: Test translation EN>NL legal

Dear Joost,

Our reviewer has marked your test translation. We ask for 85 points to be admitted as Freelance Translator to the legal pool; your text reached 78. We can therefore not admit you to the pool for now.

A copy of the reviewer's sheet is available on demand. You may sit the test once more after three months.

Kind regards,

Elodie Marchetti
Vendor Manager
Lingua Franka`,
  },
  {
    company: "St Brannoc's Parish Church", role: "Parish Administrator", candidateName: "Gillian", stage: "interview", senderName: "Peter Swale", senderTitle: "Vicar", senderEmail: "vicar@stbrannocs.example", interviewers: ["Audrey", "Geoffrey Fanshawe"],
    email: `From: The Vicar <vicar@stbrannocs.example>
Subject: Parish Administrator

My dear Gillian,

It was very good of you to come and be grilled by Audrey, Geoffrey Fanshawe and myself over those rather stale biscuits.

The PCC met last night. After prayer, and I must confess a show of hands, the feeling of the meeting was for another candidate, and I have written to offer her the post of Parish Administrator this morning.

I do hope we shall still see you on Sundays.

Every blessing,

Peter Swale
Vicar, St Brannoc's Parish Church`,
  },
  {
    company: "Ardmore & Pike", role: "Associate Consultant", candidateName: "Leonie", stage: "final", senderName: "Julian Hatch", senderTitle: "Partner", senderEmail: "julian.hatch@ardmorepike.example", interviewers: ["Svetlana Orlova"], flags: "feedback reapply",
    email: `From: Julian Hatch <julian.hatch@ardmorepike.example>
To: Leonie Baptiste <leonie.b@inbox.example>
Subject: Ardmore & Pike

Dear Leonie,

I tried your mobile twice this afternoon and would rather have said this aloud.

We will not be making you an offer for the Associate Consultant position after Monday's final round. Your structure in the airline case, with Svetlana Orlova, was first class. In my own case you got stuck on the market sizing and needed steering out of it, and at this stage that was the difference.

My number is below if you would like to hear more of our observations. Our policy is that candidates may come back to us after eighteen months and I, for one, hope you do.

Yours,
Julian Hatch
Partner, Ardmore & Pike
+44 7700 900412`,
  },
  {
    company: "Gridloom", role: "DevOps Engineer", candidateName: "Vikash", stage: "interview", senderName: "Hannah Brightman", senderTitle: "People Ops Lead", senderEmail: "hannah@gridloom.example", flags: "closed file",
    email: `From: Hannah Brightman <hannah@gridloom.example>
To: Vikash Rampersad
Subject: Some disappointing news about the DevOps role

Hi Vikash,

I have some disappointing news, and it's about us rather than you.

Following this week's board meeting we've put a company-wide freeze on hiring, effective immediately. That means the DevOps Engineer role you interviewed for last week no longer exists in this year's plan, and we've had to end the process for everyone in it.

You were doing really well. If the budget comes back I have your details saved and you'd be my first call.

So sorry again,
Hannah

Hannah Brightman (she/her)
People Ops Lead, Gridloom`,
  },
  {
    company: "Pinewood Garden Centre", role: "Seasonal Sales Assistant", candidateName: "Alfie", stage: "application", senderName: "Trish", flags: "closed reapply",
    email: `Hi Alfie, thanks for dropping your form in for the Seasonal Sales Assistant job at Pinewood Garden Centre. All the Christmas spots had gone by the time yours got to me, sorry! We do the same again for spring from about February so stick another form in then. Trish`,
  },
  {
    company: "Orchestra of the Western Isles", role: "Sub-Principal Viola", candidateName: "Matilde", stage: "task", senderName: "Alasdair Meikle", senderTitle: "Orchestra Manager", senderEmail: "alasdair@owi.example", flags: "no-feedback",
    email: `From: Alasdair Meikle <alasdair@owi.example>
Subject: Viola

Dear Matilde,

Sub-Principal Viola

Thank you for playing a work trial with us on the Brahms project in May. The principals and the section have now concluded their deliberations.

Two of the trialists have been asked back for a further patch of work in the autumn. I am sorry that your name will not be on the list this time. By agreement with the players' committee, comments made in the course of trials remain with the section and are not passed on.

We all very much enjoyed having you and hope our paths cross again.

Kind regards,
Alasdair Meikle
Orchestra Manager
Orchestra of the Western Isles`,
  },
  {
    company: "Department for Rural Affairs", role: "Policy Adviser (HEO)", stage: "application", flags: "no-feedback no-reply",
    email: `From: no-reply@csjobs-applications.example
Subject: Department for Rural Affairs : 391882 : Policy Adviser (HEO)

Dear Candidate

Department for Rural Affairs : Policy Adviser : Ref 391882

Your application has been sifted. Your scores were:

Personal statement - 4
Behaviour: Communicating and Influencing - 3
Behaviour: Working Together - 4

You needed a minimum score of 4 in every element. You have therefore not been invited to the next stage.

Feedback will only be provided if you attend an interview or assessment.

Government Recruitment Service

This email has been sent from an address that cannot receive replies.`,
  },
  {
    company: "Meridian Water", role: "Network Team Leader", candidateName: "Darren", stage: "interview", senderName: "Angela Tomlin", senderTitle: "Operations Manager", senderEmail: "angela.tomlin@meridianwater.example", interviewers: ["Steve Cobb"], flags: "internal feedback",
    email: `From: Tomlin, Angela <angela.tomlin@meridianwater.example>
To: Darren Oakes
Subject: NTL role

Darren,

Thanks for seeing me and Steve Cobb about the Network Team Leader position last week. Straight answer as you asked for one: we've given it to Jas from the Eastleigh depot, who's been acting up in it since January.

That's not to say you interviewed badly, you didn't. Happy to sit down and talk you through it whenever suits.

Angela

Angela Tomlin
Operations Manager
Meridian Water`,
  },
  {
    company: "Stratoform", role: "Machine Learning Engineer", candidateName: "Xiaoyu", stage: "screen", senderName: "Megan Castellano", senderTitle: "Technical Recruiter", senderEmail: "megan.castellano@stratoform.example",
    email: `From: Megan Castellano <megan.castellano@stratoform.example>
To: Xiaoyu Chen
Subject: Follow up from our call

Hi Xiaoyu!

Thanks again for hopping on a Zoom with me Tuesday to talk about the Machine Learning Engineer opening at Stratoform.

I took your question about sponsorship back to our immigration counsel. Because this position is tied to a government contract, we're not able to sponsor or transfer a visa for it, now or later, so I have to close out your application.

I hate that this is the reason. Good luck out there!!

Megan Castellano
Technical Recruiter

NOTICE: This e-mail message is for the sole use of the intended recipient(s) and may contain confidential and privileged information. Any unauthorized review, use, disclosure or distribution is prohibited.`,
  },
  {
    company: "Dovetail Interiors", role: "Studio Manager", candidateName: "Bettina", stage: "interview", senderName: "Clive Astley", senderTitle: "Managing Director", senderEmail: "clive@dovetailinteriors.example",
    email: `From: Clive Astley <clive@dovetailinteriors.example>
Subject: Re: Studio Manager

Hi Bettina

I enjoyed interviewing you on Monday, it was a good natter about the trade as well. I've been round the houses with our accountant on the number you mentioned and we simply can't get near it, and I don't think it'd be right to drag you down by ten grand. So I'm going to draw a line under it and carry on with the other people for Studio Manager.

All the best,
Clive Astley
Managing Director
Dovetail Interiors`,
  },
  {
    company: "Redgum Community Legal Centre", role: "Administration Officer", stage: "application", senderName: "Bronwyn Tait", senderTitle: "Centre Coordinator", senderEmail: "bronwyn@redgumclc.example",
    email: `From: Bronwyn Tait <bronwyn@redgumclc.example>
Subject: Your application

Dear Dr Castellanos

Thanks for applying to be our Administration Officer. The panel noted your doctorate and fifteen years in policy and felt, to be frank, that you'd be bored by morning tea on day two. We're looking to interview people for whom the job would be a step up.

I appreciate that might sting, and I hope you find something worthy of you.

Regards

Bronwyn Tait
Centre Coordinator
Redgum Community Legal Centre
I acknowledge the Traditional Owners of the lands on which I work.`,
  },
  {
    company: "Hexham Robotics", role: "Embedded Software Engineer", candidateName: "Gábor", stage: "interview", senderName: "Ellen Prowse", senderEmail: "ellen.prowse@hexhamrobotics.example", flags: "closed",
    email: `From: Ellen Prowse <ellen.prowse@hexhamrobotics.example>
To: Gábor Szilágyi
Date: Mon, 8 Sep 2025 12:30:00 +0100
Subject: An overdue apology

Hi Gábor,

I'm mortified to find that nobody ever wrote to you after your interview in May. The Embedded Software Engineer position was filled in June and I left on maternity leave thinking you'd been told.

You deserved much better than three months of silence. I'm sorry.

Ellen Prowse
Hexham Robotics`,
  },
  {
    company: "Saltmarsh Opera", role: "Head of Development", candidateName: "Cordelia", stage: "final", senderName: "Anthony Bex", senderTitle: "Chief Executive", senderEmail: "a.bex@saltmarshopera.example", interviewers: ["Lady Harcombe"],
    email: `From: Anthony Bex <a.bex@saltmarshopera.example>
Subject: Head of Development

Dear Cordelia

You will have guessed from my not ringing on Friday. The appointment panel placed you second. It was, if this is any comfort, an argument that ran past the last train, and Lady Harcombe, who had asked you about legacies, was loath to concede it.

The successful candidate for Head of Development has now signed. I hope that you will allow me to buy you lunch.

Yours ever
Anthony

Anthony Bex
Chief Executive, Saltmarsh Opera`,
  },
  {
    company: "Northpoint Credit Union", role: "Member Services Representative", candidateName: "Keisha", stage: "application", flags: "reapply no-reply",
    email: `Northpoint Credit Union [https://www.northpointcu.example/logo.png]

Hello Keisha,

Thank you for taking the time to apply for Member Services Representative with Northpoint Credit Union!

While your qualifications are impressive, we have chosen to pursue other applicants for this opening.

[View open positions] <https://careers.northpointcu.example/jobs?utm_source=decline>
[Update my profile] <https://careers.northpointcu.example/me>

We encourage you to check back often and apply for any jobs that interest you.

Best,
Northpoint Credit Union Talent Team

You received this email because you applied for a job. This inbox is not monitored.
1400 Harbor Blvd, Duluth, MN 55802`,
  },
  {
    company: "Thornbury Aerospace", role: "Engineering Apprentice", candidateName: "Callum", stage: "final", senderName: "Debbie Marsh", senderTitle: "Early Careers Coordinator", senderEmail: "apprentices@thornbury-aero.example", flags: "feedback reapply",
    email: `From: Thornbury Aerospace Apprenticeships <apprentices@thornbury-aero.example>
To: callum.j2007@inbox.example
Subject: Engineering Apprentice - assessment day result

Hi Callum

Well done on getting all the way to our final assessment day, over 2,000 people applied and only 40 made it there.

We've now added up the marks from the day. We had 16 places and you came just outside, so we won't be able to offer you a place as an Engineering Apprentice this September.

We'll be phoning everyone next week with personal feedback. Please apply again in October if you're still keen!

Debbie Marsh
Early Careers Coordinator
Thornbury Aerospace`,
  },
  {
    company: "Van Houten Bloemen", role: "Export Sales Manager", candidateName: "Marijke", stage: "interview", senderName: "Kees van Dalen", senderTitle: "Commercial Director", senderEmail: "kees@vanhoutenbloemen.example", interviewers: ["Saskia"],
    email: `From: Kees van Dalen <kees@vanhoutenbloemen.example>
To: Marijke de Wit
Subject: Export Sales Manager

Hi Marijke,

Thanks for the good conversation with Saskia and me last Tuesday. We always try to be direct, so: we don't see the match. You are strong in key accounts but we missed the hunger for new business in what you told us.

We wish you a lot of succes with finding a nice job!

Groetjes,
Kees van Dalen
Commercial Director
Van Houten Bloemen`,
  },
  {
    company: "Lenz Privatbank AG", role: "Compliance Officer", stage: "interview", senderName: "Reto Zgraggen", senderTitle: "Leiter HR", senderEmail: "reto.zgraggen@lenz-privatbank.example", interviewers: ["Frau Dr. Keller"],
    email: `From: Reto Zgraggen <reto.zgraggen@lenz-privatbank.example>
Subject: Compliance Officer 80-100%

Dear Mrs. Ammann

Thank you for the open conversation with Frau Dr. Keller and myself of last week and for the interest in our house.

We have now the decision made. In the Compliance Officer function we will employ a person who brings along even more experience with cross-border topics. We must therefore give you a cancellation, which we do with regret.

Enclosed you receive your documents back. We wish you for the future personally and professionally only the best.

Friendly greetings

Reto Zgraggen
Leiter HR
Lenz Privatbank AG, Zürich`,
  },
  {
    company: "Orchard Bay Pte Ltd", role: "Accounts Executive", candidateName: "Hui Min", stage: "application", senderName: "Serene Goh", senderTitle: "HR Executive", senderEmail: "serene.goh@orchardbay.example", flags: "closed",
    email: `From: Serene Goh <serene.goh@orchardbay.example>
To: Tan Hui Min
Subject: RE: Application for Accounts Executive

Hi Hui Min,

Noted your email with thanks.

Please be informed that the Accounts Executive position has already been filled up. Hence, we will not be proceeding with your application.

Thanks & best regards,
Serene Goh
HR Executive
Orchard Bay Pte Ltd
Save a tree. Think before you print.`,
  },
  {
    company: "Umvelo Municipality", role: "Senior Clerk: Supply Chain", candidateName: "Nomvula", stage: "application", senderName: "T.P. Khoza", senderTitle: "Director: Corporate Services", flags: "no-feedback",
    email: `UMVELO MUNICIPALITY
Corporate Services

Dear Nomvula

APPLICATION FOR EMPLOYMENT: SENIOR CLERK: SUPPLY CHAIN

Receipt of your application for the abovementioned vacancy is hereby acknowledged.

Kindly be advised that the shortlisting process has been finalised and your application was unsuccessful. No feedback will be furnished and no correspondence will be entered into in respect of individual applications.

The Municipality thanks you for the interest shown.

Yours faithfully

T.P. Khoza
Director: Corporate Services`,
  },
  {
    company: "Rift Valley Relief Network", role: "Monitoring and Evaluation Officer", stage: "interview", senderName: "Josphat Kiplagat", senderTitle: "Human Resources Manager", senderEmail: "hr@riftvalleyrelief.example", flags: "reapply",
    email: `From: hr@riftvalleyrelief.example
To: g.achieng@inbox.example
Subject: REGRET LETTER - MONITORING AND EVALUATION OFFICER

Dear Ms. Achieng,

Reference is made to the oral interview you attended at our Nakuru office on 22nd May 2025 for the position of Monitoring and Evaluation Officer.

We regret to inform you that you were not successful. Please accept our sincere gratitude for your time, and do feel free to respond to our future adverts for which you may qualify.

God bless you.

Josphat Kiplagat
Human Resources Manager
Rift Valley Relief Network`,
  },
  {
    company: "Prairie Wind Cooperative", role: "Grain Elevator Operator", candidateName: "Dale", stage: "interview", senderName: "Connie Reimer", senderTitle: "Office Manager", senderEmail: "connie@prairiewindcoop.example",
    email: `From: Connie Reimer <connie@prairiewindcoop.example>
Subject: elevator job

Hi Dale,

Sorry eh, I know you were waiting by the phone on this one. After your interview the boss figured the Grain Elevator Operator job should go to somebody with a Class 1 already, and Wade from over by Carman has his, so he's starting Monday.

Say hi to your mom.

Connie Reimer
Office Manager
Prairie Wind Cooperative`,
  },
  {
    company: "Zephyr DAO", role: "Solidity Dev", candidateName: "0xmarten", stage: "task", senderName: "lux",
    email: `hey 0xmarten, gm. went thru your test task for the Solidity Dev role, code is clean but gas was like 2x the others. core team at Zephyr DAO voted and we're gonna run with someone else. ty for the effort, bounty for the task hits your wallet today. wagmi

lux`,
  },
  {
    company: "Brightmoor Nursery", role: "Early Years Practitioner", candidateName: "Shanice", stage: "task", senderName: "Kelly-Ann Dobbs", senderTitle: "Nursery Manager", senderEmail: "manager@brightmoornursery.example", flags: "feedback",
    email: `From: Kelly-Ann Dobbs <manager@brightmoornursery.example>
To: Shanice Reid
Subject: Thank you from all of us at Brightmoor

Hi Shanice

The Toddler Room are still singing your frog song! Thank you for giving up a morning for the trial session.

I've had to make a really tough choice about the Early Years Practitioner job and this time another practitioner just pipped you, mainly on planning and observations. I've told her today, so wanted you to hear from me as well.

If you'd like some pointers for next time give me a tinkle, any day before 3.

Lots of love,

Kelly-Ann Dobbs
Nursery Manager
Brightmoor Nursery`,
  },
  {
    company: "Sunnycroft Care", role: "Night Care Assistant", candidateName: "Blessing", stage: "application", senderName: "Geoff",
    email: `Dear Blessing. We have looked at your form for Night Care Assistant. We need someone who has their own transport because of where the home is and you have put no so we cant go any further. Thank you. Geoff, Sunnycroft Care`,
  },
  {
    company: "Centre for Open Trade", role: "Communications Officer", candidateName: "Hal", stage: "task", senderName: "Miriam Adler", senderTitle: "Deputy Director", senderEmail: "miriam@opentrade.example", flags: "no-feedback",
    email: `From: Miriam Adler <miriam@opentrade.example>
To: Hal Worsley
Subject: Communications Officer - written exercise

Dear Hal,

Thank you for returning the written exercise. We had fourteen to read and are asking four people to come in and meet us next week. Yours was not among the four.

We're a staff of six and I hope you'll understand that we can't comment on each exercise.

With best wishes for your search,

Miriam Adler
Deputy Director, Centre for Open Trade`,
  },
  {
    company: "Air Saphir", role: "Cabin Crew", candidateName: "Valentina", stage: "interview", flags: "reapply no-reply no-feedback",
    email: `From: Air Saphir Recruitment <do-not-reply@airsaphir.example>
Subject: Your Cabin Crew Open Day

Dear Valentina,

Thank you for joining us at our Open Day in Bucharest and for attending the individual interview that followed.

We are not able to welcome you on board as Cabin Crew at this time. For reasons of fairness we do not disclose the assessors' remarks.

You may submit a new application 12 months from the date of this message.

Wishing you clear skies,
Air Saphir Recruitment`,
  },
  {
    company: "Lantern Street Films", role: "2nd AD", candidateName: "Jools", senderName: "Pippa Renshaw", senderTitle: "Production Manager", senderEmail: "pippa@lanternstreet.example", stage: "interview", flags: "file",
    email: `From: Pippa Renshaw <pippa@lanternstreet.example>
Subject: Re: 2nd AD availability

Hi Jools

Lovely to meet you at the office on Weds. The 1st has asked for her usual 2nd AD now that his dates have moved, so he's got the gig. Boo.

Have popped you on our list for dailies and the next one.

P

Pippa Renshaw
Production Manager
Lantern Street Films`,
  },
  {
    company: "Corrigan County Library", role: "Branch Librarian", candidateName: "Maeve O'Shaughnessy", stage: "interview", senderName: "Declan Tuohy", senderTitle: "Staff Officer", senderEmail: "recruitment@corrigancoco.example", flags: "feedback",
    email: `From: recruitment@corrigancoco.example
Subject: Branch Librarian competition - Result

Dear Maeve O'Shaughnessy,

I refer to the interview held on 7 November in connection with the above competition for Branch Librarian with Corrigan County Library.

The Interview Board did not consider that you reached the qualifying standard in all of the competencies and you have accordingly not been placed on the panel.

Marks awarded and the comments of the Board may be had on written request to this office within 28 days.

Mise le meas,

Declan Tuohy
Staff Officer`,
  },
  {
    company: "Mossgate Software", candidateName: "Piotr", stage: "application", flags: "file reapply", senderName: "Rosalind Keane", senderTitle: "Talent Manager", senderEmail: "rosalind.keane@mossgate.example",
    email: `From: Rosalind Keane <rosalind.keane@mossgate.example>
To: Piotr Zawadzki
Subject: Your speculative application

Dear Piotr,

How kind of you to think of us. We get a fair few letters from people who'd like to work at Mossgate Software but not many as funny as yours.

I took it round the team leads, and the truth is that there is nothing open at the moment that I could match you to, nor anything I can see coming before the summer. So I have to say no for now.

I'll pop your CV in our talent pool, and please shout if you see something advertised that you like the look of.

Rosalind Keane
Talent Manager, Mossgate Software`,
  },
  {
    company: "Kirkwall Distillers", role: "Brand Ambassador", candidateName: "Finlay", stage: "final", senderName: "Morag Sinclair", senderTitle: "Marketing Director", senderEmail: "morag@kirkwalldistillers.example", interviewers: ["Tom Aitken"], flags: "file",
    email: `From: Morag Sinclair <morag@kirkwalldistillers.example>
To: Finlay Baird
Subject: The ambassador job

Finlay,

It was between you and one other, and Tom Aitken and I went back and forth after you'd both done your tastings with us. She has the Scandinavian contacts that we need this year, so the Brand Ambassador job is hers.

I don't want to lose track of you. I've put your name in my book with a big star.

Slàinte,

Morag Sinclair
Marketing Director, Kirkwall Distillers`,
  },
  {
    company: "Acton Fairweather", role: "Payroll Specialist", candidateName: "Lucinda", stage: "interview", senderName: "Beth Crane", senderTitle: "Recruitment Consultant", senderEmail: "beth.crane@peoplebridge.example", flags: "agency feedback reapply",
    email: `From: Beth Crane <beth.crane@peoplebridge.example>
Sent: 24 July 2025 09:17
To: Lucinda Moyo
Subject: Acton Fairweather - update

Morning Lucinda,

Hope you're well. Acton Fairweather have come back to me following your interview for the Payroll Specialist role and sadly it's not the news we wanted. They're taking two others to second stage.

I've got their notes and can talk you through what they said if you give me a ring. Also have a look at our site as there are three other payroll jobs on there I'd happily put you forward for.

Chin up!

Beth Crane
Recruitment Consultant
PeopleBridge Recruitment Ltd`,
  },
  {
    company: "Karst Energy", role: "Geologist", candidateName: "Emeka", stage: "interview", senderName: "Folasade Bankole", senderTitle: "Talent Acquisition Lead", senderEmail: "f.bankole@karstenergy.example", interviewers: ["Tunde Salami", "Grace Etim"], flags: "file",
    email: `From: Folasade Bankole <f.bankole@karstenergy.example>
To: Emeka Okonjo
Subject: OUTCOME OF INTERVIEW

Dear Emeka,

Trust this meets you well.

We sincerely appreciate your honouring our invitation to interview with Engr. Tunde Salami and Mrs. Grace Etim on Tuesday for the role of Geologist at Karst Energy.

Having concluded the exercise, Management has resolved not to progress your candidature further. Be assured that your details are retained in our pool and you shall be contacted should a suitable vacancy arise.

Thank you and stay blessed.

Folasade Bankole
Talent Acquisition Lead`,
  },
  {
    company: "Paperplane", role: "iOS Engineer", candidateName: "Soledad", stage: "interview", senderName: "Chris Nakamura", senderTitle: "Engineering Manager", interviewers: ["Amit"],
    email: `Hi Soledad,

Following up on the pairing interview you did with Amit and me. You were fun to code with, and you clearly know UIKit inside out. The iOS Engineer we need right now has to have shipped SwiftUI at scale, and we didn't see enough of that to feel confident.

So this isn't going to be a match. I hope you'll keep making the wonderful bird app.

Chris Nakamura
Engineering Manager, Paperplane

Get Outlook for Android`,
  },
  {
    company: "Delmar Unified School District", role: "School Counselor", stage: "interview", senderName: "Lorraine Baca", senderTitle: "Principal", senderEmail: "lbaca@delmarusd.example", flags: "internal",
    email: `From: Lorraine Baca <lbaca@delmarusd.example>
Subject: School Counselor opening

Dear Ms. Pruitt,

On behalf of the hiring committee, thank you for interviewing for the School Counselor opening at Mesa Vista Middle School.

The committee has recommended a teacher already on staff with Delmar Unified School District, who recently completed her PPS credential, and the Board approved that recommendation at last night's meeting.

We were touched by your love for kids and wish you a wonderful school year wherever you land.

Lorraine Baca
Principal`,
  },
  {
    company: "Tanager", role: "Product Marketing Lead", candidateName: "Ezra", stage: "application", flags: "reapply no-reply",
    email: `From: Tanager Hiring <no-reply@ashbyhq.example>
To: ezra@post.example
Subject: Thanks for applying to Tanager

Hi Ezra,

We know that looking for a job takes a lot out of a person, so we read every application, yours included.

For Product Marketing Lead we're concentrating on a small group whose background is in developer tools, and we won't be scheduling a conversation with you for this one.

If another role here catches your eye, please do apply.

The Tanager Team`,
  },
  {
    senderName: "R. Whitlock", stage: "application",
    email: `Sir/Madam

Further to your application. The vacancy has attracted better qualified persons and your papers are returned herewith.

R. Whitlock`,
  },
  {
    company: "Hollis & Marr Solicitors", role: "Legal Secretary", candidateName: "Yvette", stage: "interview", senderName: "Joanna Tregear", senderTitle: "HR Manager", senderEmail: "joanna.tregear@hollismarr.example", interviewers: ["Desmond Marr"], flags: "closed",
    email: `From: Joanna Tregear <joanna.tregear@hollismarr.example>
To: Yvette Lacroix
Subject: Legal Secretary vacancy

Dear Yvette,

I am writing further to your meeting with Desmond Marr on the 3rd.

The partners have since decided to reorganise secretarial support across the Truro and Bodmin offices and, as a consequence, the Legal Secretary vacancy has been withdrawn. We shall not be appointing anybody.

I am sorry that you were put to the trouble of an interview, and I enclose a form so that you can reclaim your train fare.

Yours sincerely,
Joanna Tregear
HR Manager
Hollis & Marr Solicitors

Please note that we do not accept service by email. Beware of fraud: our bank details will never change during a transaction.`,
  },
  {
    company: "Bluequarry", role: "UX Researcher", candidateName: "Anneke", stage: "interview", senderName: "Olivia Stamp", senderTitle: "Talent Partner", senderEmail: "olivia.stamp@bluequarry.example",
    email: `Hi Anneke,
 
Thank you for meeting the design
team last week and for sharing your
case studies for the UX
Researcher role at Bluequarry.
 
We've
now had the chance to speak with everyone, and the team
has settled on someone whose mixed-methods
experience sits a little
closer to where we are.
 
I know that is
 
not the outcome you were hoping for.
 
Olivia Stamp
Talent Partner
olivia.stamp@bluequarry.example`,
  },
  {
    company: "Kinsale Marine", role: "Boatyard Apprentice", candidateName: "Oisín", stage: "task", senderName: "Frank Hurley",
    email: `Well Oisín,

How's things. That was a grand day's work you put in on the trial and you've a great pair of hands. The thing is I've only room for the one Boatyard Apprentice here at Kinsale Marine and the brother-in-law's young lad is after being promised it, I'd no say in the matter. If it was up to me alone...

Mind yourself,
Frank Hurley`,
  },
  {
    company: "Axelrode", role: "Account Executive", candidateName: "Brittany", stage: "screen", senderName: "Kyle Danvers", senderTitle: "Sales Recruiter", senderEmail: "kdanvers@axelrode.example", flags: "closed reapply",
    email: `From: Kyle Danvers <kdanvers@axelrode.example>
To: Brittany Sloan
Subject: Quick update!

Hey Brittany!

Super stoked we got to connect on the phone last week about the Account Executive role! Wanted to circle back and close the loop.

The seat actually got filled over the weekend (crazy fast, I know), so we're going to pump the brakes here. BUT we're always hiring and I'd love for you to throw your hat in the ring for our Q3 class: axelrode.example/careers

Onward and upward!

Kyle Danvers
Sales Recruiter | Axelrode | President's Club '23 '24`,
  },
  {
    company: "Royal Fenland Infirmary", role: "Medical Laboratory Assistant", candidateName: "Zofia", stage: "application", senderName: "Gareth Pugh", senderTitle: "Recruiting Manager", flags: "no-reply no-feedback",
    email: `From: noreply@trac-mail.example
Subject: Your application for Medical Laboratory Assistant at Royal Fenland Infirmary

Dear Zofia,

Job reference: 404-PATH-7782

Thank you for your application for the above post. After careful consideration we have decided not to take your application any further.

If you have not given details of how you meet each point of the person specification it is likely that this is the reason. Due to the number of applications we cannot give detailed reasons to each applicant.

Yours sincerely
Gareth Pugh
Recruiting Manager
Royal Fenland Infirmary`,
  },
  {
    company: "Wunderkarte", role: "Werkstudent Data Analytics", candidateName: "Emre", stage: "application", senderName: "Lisa",
    email: `Hi Emre,

thanks a lot for your application as Werkstudent Data Analytics (all genders) with us at Wunderkarte!

We are a small team and we have to choose very carefully. With heavy heart we have decided against your application. Please don't let your head hang, there are many cool companies in Berlin!

We press you the thumbs :)

Lisa from the Wunderkarte People Team`,
  },
  {
    not: true, company: "Copperfinch", role: "Content Designer", candidateName: "Arjun", senderName: "Sadie Mulholland", senderEmail: "sadie@copperfinch.example",
    email: `From: Sadie Mulholland <sadie@copperfinch.example>
To: Arjun Mehta
Subject: Copperfinch - interview

Hi Arjun,

Thank you for applying for the Content Designer role. We'd love to meet you. Unfortunately we can't do the evenings you suggested, but would Tuesday 10am or Wednesday 2pm suit? It'll be an hour with me and Ross.

Best,
Sadie`,
  },
  {
    not: true, company: "Norvane", role: "Supply Planner", candidateName: "Chantal", flags: "no-reply",
    email: `From: Norvane <norvane@myworkday.com>
Subject: We've received your application: Supply Planner (R-20931)

Dear Chantal,

Thank you for applying to Norvane. This is to confirm that your application for Supply Planner has been received.

Our recruiters will review it against the requirements of the role. If your experience is a match we will be in touch. Due to the high volume of applications, if you have not heard from us within four weeks please assume that you have not been successful on this occasion.

Norvane Talent Acquisition
Please do not reply to this email.`,
  },
  {
    not: true, role: "Housing Officer", senderName: "Hilary Stokes", senderTitle: "HR Assistant", senderEmail: "hilary.stokes@ebbwcouncil.example",
    email: `From: Hilary Stokes <hilary.stokes@ebbwcouncil.example>
Subject: Housing Officer - shortlisting

Dear Mr Pryce,

I am sorry to inform you that there has been a delay in shortlisting for the Housing Officer post owing to sickness on the panel. We now expect to contact applicants in the week of 12 May. Please accept our apologies for any inconvenience.

Hilary Stokes
HR Assistant`,
  },
  {
    not: true, company: "Aryatech Systems",
    email: `Dear Candidate,

Greetings from Aryatech Systems.

With reference to your interview, kindly share below documents on priority to take your candidature forward:
1. Last 3 months payslips
2. PAN card
3. Relieving letter of previous employer
4. 2 passport size photos

Kindly note that failing submission by EOD tomorrow your candidature may be rejected by the system.

Regards,
HR Team`,
  },
  {
    not: true, company: "Sablewick Press", role: "Senior Editor", candidateName: "Grace", senderName: "Martin Oyelowo", senderEmail: "martin@sablewick.example",
    email: `From: Martin Oyelowo <martin@sablewick.example>
To: Grace Tennant
Subject: Offer - Senior Editor

Dear Grace,

I am delighted to offer you the position of Senior Editor at Sablewick Press, starting on 1 September at a salary of £41,500. We saw some wonderful people and had to disappoint several of them, but you were our unanimous choice.

The contract is attached. Please sign and return it by Friday.

Martin`,
  },
  {
    not: true, role: "Ops Manager", candidateName: "Noor", senderName: "Carla",
    email: `Hi Noor,

Quick note so you're not left wondering: you're still very much under consideration for Ops Manager. We've had to say no to a few people this week but you aren't one of them. We just have one more interview to do (she was ill) and will decide by the 20th.

Thanks for bearing with us!
Carla`,
  },
  {
    not: true, flags: "no-reply",
    email: `From: Lending Team <no-reply@harbourfinance.example>
Subject: Your loan application HF-5520917

Dear Mr Adeyinka,

Thank you for applying for a personal loan with Harbour Finance. After careful consideration we regret to inform you that we are unable to approve your application on this occasion. This decision was based on information obtained from a credit reference agency.

You may apply again after 90 days.

Yours sincerely,
Harbour Finance Lending Team`,
  },
  {
    not: true,
    email: `From: editorial-office@jacoast.example
Subject: Decision on manuscript JAC-D-24-01877

Dear Dr. Yilmaz,

Thank you for submitting your manuscript "Sediment transport in semi-enclosed bays" to the Journal of Applied Coastal Science. I regret to inform you that, in view of the reviewers' comments appended below, we have decided not to proceed with your submission.

I hope the outcome of this specific submission will not discourage you from submitting future manuscripts.

Sincerely,
Prof. Marit Eide
Associate Editor`,
  },
  {
    not: true,
    email: `JOBSEEKER WEEKLY #212

5 ways to bounce back from a rejection email

"Unfortunately, we have decided to move forward with other candidates." We've all had one! This week coach Perla Dunn explains how to reply with grace, ask for feedback, and keep the door open.

ALSO: CV myths | Ask Perla | 200+ remote jobs

Unsubscribe | View in browser`,
  },
  {
    not: true, role: "Facilities Manager", senderName: "Kofi Mensah", senderEmail: "kofi.m@post.example",
    email: `From: Kofi Mensah <kofi.m@post.example>
To: recruitment@aldermere.example
Subject: Withdrawal of application - Facilities Manager

Dear Ms Quaife,

Thank you for inviting me to a second interview. After careful consideration I have decided to accept another position, and I regret that I must withdraw my application for Facilities Manager.

I wish you every success in finding the right candidate and hope our paths cross in future.

Kind regards,
Kofi Mensah`,
  },
  {
    not: true, company: "Skylark Foods", role: "Production Supervisor", senderEmail: "recruitment@skylarkfoods.example",
    email: `From: Skylark Foods Recruitment <recruitment@skylarkfoods.example>
Subject: PLEASE DISREGARD our previous email

Dear applicant,

Earlier today you received an email from us headed "Your application has been unsuccessful". This was sent in error owing to a system fault and you should ignore it. Your application for Production Supervisor remains live and has not yet been reviewed.

We are very sorry for the upset this will have caused.

Skylark Foods Recruitment`,
  },
  {
    not: true, role: "BI Developer", candidateName: "Miguel", senderName: "Danielle Roth", senderEmail: "droth@ironleaf.example",
    email: `From: Danielle Roth <droth@ironleaf.example>
To: Miguel Santos
Subject: Re: BI Developer

Hi Miguel,

Wanted to give you a heads-up that the BI Developer req has been put on hold until the new fiscal year. You're still our front runner and nothing changes from our side; I'll reach out the first week of July to set up your final round. If your timeline changes or another offer comes in please let me know right away.

Danielle`,
  },
  {
    not: true,
    email: `Hey!! did you hear about Priya?? she got turned down by Deloitte after FOUR rounds. they sent her the usual "we regret to inform you, we've gone with another candidate" thing. she's gutted. thought we could take her out friday? xx Em`,
  },
  {
    not: true, role: "Team Lead Warehouse", senderName: "Sven Albrecht", senderTitle: "Head of Operations", senderEmail: "s.albrecht@hafenlogik.example",
    email: `From: Sven Albrecht <s.albrecht@hafenlogik.example>
Subject: Your application as Team Lead Warehouse

Dear Ms. Demir,

thank you for the pleasant conversation. For the Team Lead Warehouse we have decided for a colleague with more leadership years. However, you convinced us very much and we would like to offer you the position of Deputy Team Lead in the early shift, from 1 October, with 3,450 EUR gross.

Please let me know until Friday whether you accept. I would be very happy.

Sven Albrecht
Head of Operations`,
  },
  {
    not: true, candidateName: "Ben", senderName: "Faisal",
    email: `Hi Ben

Really sorry but I'm going to have to move our interview tomorrow, Linda's been called to the Leeds site. Could you do the same time on Thursday instead? Teams link to follow.

Apologies again
Faisal

Sent from Outlook for iOS`,
  },
  {
    not: true, role: "Healthcare Assistant", senderName: "Jean Halloran", senderEmail: "hr.services@moorlandtrust.example",
    email: `From: HR Services <hr.services@moorlandtrust.example>
Subject: Reference request - Miss Abigail Storr

Dear Sir/Madam,

The above named has applied to us for the post of Healthcare Assistant and has given your name as a referee. Unfortunately we cannot confirm the appointment until two satisfactory references have been received. I should be grateful if you would complete the attached form within ten days.

Yours faithfully,
Jean Halloran
HR Services`,
  },
  {
    not: true,
    email: `From: grants@lowther-foundation.example
Subject: Application LF/24/0932

Dear Stepping Stones Youth Project,

Thank you for your application to the Lowther Foundation's Small Grants programme. The trustees met on 9 December and I am sorry to tell you that they were not able to make an award to you on this occasion. We received 340 applications for 25 grants.

We cannot give individual feedback, but you are welcome to reapply after twelve months.

With best wishes,
Penny Arbuthnot
Grants Officer`,
  },
  {
    not: true, candidateName: "Laura",
    email: `Hi Laura and Tom,

Thanks for viewing 14B Selwyn Road and for getting your forms in so quickly. I'm afraid the landlord has decided to go with other applicants for the flat. I'll keep your details on file and let you know if anything similar comes up.

Kind regards,
Jade
Lettings Negotiator, Marsh & Coyle`,
  },
  {
    not: true, candidateName: "Fatima",
    email: `From: Admissions <pg-admissions@stowbridge.example>
Subject: MSc Data Science - decision

Dear Fatima,

Thank you for your application to study for the MSc in Data Science in October. The Admissions Tutors have considered it carefully alongside a very strong field and I regret that we are unable to offer you a place on the course.

Yours sincerely
Postgraduate Admissions Office
Stowbridge University`,
  },
  {
    not: true,
    email: `From: Procurement <procurement@tarnshire.example>
Subject: ITT 2025/044 Grounds Maintenance - Award Decision Notice

Dear Tenderer,

We refer to your tender for the above contract. Following evaluation we regret to inform you that your tender has not been successful. The winning bidder was Greensward Services Ltd with a total score of 86.5%. Your score was 79.0%.

A standstill period applies until midnight on 14 April.

Head of Procurement, Tarnshire County Council`,
  },
  {
    not: true, company: "Fablewire", role: "Backend Engineer", candidateName: "Owen", flags: "no-reply",
    email: `From: Greenhouse <no-reply@us.greenhouse-mail.example>
Subject: Next steps with Fablewire

Hi Owen,

Good news! The team enjoyed your call with Talia and would like to move you on to the next step for Backend Engineer: a take-home exercise. Not everybody gets this far, most applicants are declined after the phone screen.

You'll have 7 days from opening the link. Unfortunately we can't extend the deadline.

Fablewire Recruiting`,
  },
  {
    not: true, candidateName: "Stefan", senderName: "Rob Tennyson", senderTitle: "Director", role: "Staff Platform Engineer", company: "Tennyson Tech Search",
    email: `Hi Stefan,

I came across your profile and was impressed. I'm working with a Series B fintech in Lisbon who are after a Staff Platform Engineer (up to 110k + equity). I know you weren't successful with the Kitewell role I put you up for last year, but this one is a far better fit in my opinion.

Worth a quick chat?

Rob Tennyson
Director, Tennyson Tech Search`,
  },
  {
    not: true,
    email: `Your job alert for "project manager" in Bristol

3 new jobs

Project Manager - Halyard Homes - £45k
Assistant PM - Severn Vale Rail - £38k
Project Manager (12m FTC) - Clifton Arts - £40k

1 job you saved is no longer accepting applications:
Senior PM - Bristol Port (closed)

Manage alerts | Unsubscribe`,
  },
  {
    not: true, role: "Charge Nurse", candidateName: "Nathan", senderName: "Yolanda Pierce", senderTitle: "Director of Nursing", senderEmail: "ypierce@bayshorehealth.example",
    email: `From: Yolanda Pierce <ypierce@bayshorehealth.example>
To: Nathan Greer
Subject: Charge Nurse

Dear Nathan,

I want to be open with you. You were our second choice for Charge Nurse. We have made an offer to another nurse and she has until Friday to respond; I have an idea she may turn us down, and if so the job is yours. Would you be willing to wait until Monday?

I know that's an awkward thing to ask.

Yolanda Pierce
Director of Nursing`,
  },
  {
    not: true, role: "Category Manager", candidateName: "Claudia", senderName: "Warren",
    email: `Hi Claudia,

Thanks for coming back on the figures. Unfortunately we can't match the 58k you're on now, the band for Category Manager stops at 54. We could stretch to a 3k sign-on and an extra five days' leave. Is that something you'd consider? We'd be sorry to lose you over it.

Best
Warren`,
  },
  {
    not: true, candidateName: "Piers", senderName: "Ngozi Eze", senderEmail: "ngozi.eze@inbox.example",
    email: `From: Ngozi Eze <ngozi.eze@inbox.example>
To: Piers Langton <piers@langtonmoore.example>
Subject: Re: Your offer

Dear Piers,

Thank you so much for the offer of Associate. Having thought about it over the weekend I am afraid I am going to decline. It was a very hard decision and has nothing to do with the team, who were lovely, but another firm is closer to home.

I do hope you find the right person soon.

Best wishes,
Ngozi`,
  },
  {
    not: true, role: "Lettings Advisor", senderName: "Heather Blunt", senderEmail: "heather.blunt@osierhomes.example",
    email: `From: Heather Blunt <heather.blunt@osierhomes.example>
To: Recruitment Admin
Subject: Regrets for the Lettings Advisor job

Hi both

Please could one of you get the regret emails out today to everyone who wasn't shortlisted (list in the shared drive, tab 2). Use the usual wording - "we've decided not to take your application further". Don't send to Carmen Ortiz or Dev Patel, they're coming in Thursday.

Ta
H`,
  },
  {
    not: true, candidateName: "Anton", flags: "no-reply",
    email: `From: hr-self-service@pellworm.example
Subject: Leave request not approved

Dear Anton,

Your request for annual leave from 22.12. to 02.01. was rejected by your line manager (Birgit Haas).

Comment: "sorry, we have already given these days to other colleagues"

Please submit a new request. This is an automatic message, please do not reply.`,
  },
  {
    not: true, company: "Welldale Chemists", role: "Pharmacy Technician", candidateName: "Jasmine",
    email: `Hi Jasmine,

You started an application for Pharmacy Technician at Welldale Chemists but it has not been submitted. Applications that are incomplete at midnight on Sunday will be closed and will not be considered.

Pick up where you left off: https://jobs.welldale.example/resume

Welldale Careers`,
  },
  {
    not: true, company: "Hartsedge Academy", role: "Teacher of Physics", senderName: "Marian Cole", senderTitle: "HR Officer", senderEmail: "marian.cole@hartsedge-academy.example",
    email: `From: Marian Cole <marian.cole@hartsedge-academy.example>
Subject: Teacher of Physics - readvertisement

Dear Mr Banerjee,

Thank you for your application for Teacher of Physics. As the field was smaller than we had hoped, the governors have decided not to go ahead with interviews on 16 May and to advertise the post again.

You need not reapply. Your application will be carried forward and considered with any new ones after the closing date of 6 June.

Yours sincerely,
Marian Cole
HR Officer, Hartsedge Academy`,
  },
];
