import type { Labeled } from "../emails.ts";

/** A candidate’s inbox in many trades, with names in unexpected places. */
export const emails: Labeled[] = [
  {
    company: "Wensley and Dales NHS Foundation Trust", role: "Estates Officer (Band 5)", stage: "application", flags: "no-feedback no-reply",
    email: `From: noreply@trac.example-jobs.nhs.uk
Subject: 391-EST-7741 Estates Officer (Band 5) - application outcome

Application reference: AR-391-88120-6

Dear Applicant

Post: Estates Officer (Band 5)
Employer: Wensley and Dales NHS Foundation Trust

Thank you for your recent application for the above post. After careful consideration by the shortlisting panel, I regret to inform you that you have not been shortlisted for interview on this occasion.

Due to the very high number of applications received, the Trust is unable to provide individual feedback to applicants who have not been shortlisted.

We wish you every success in your search for a suitable position.

Yours sincerely
Recruitment Services
Wensley and Dales NHS Foundation Trust

PLEASE DO NOT REPLY TO THIS E-MAIL. It has been sent from an unmonitored account.`,
  },
  {
    company: "Kettle of Crows Games", role: "Senior Environment Artist", candidateName: "Sunniva", stage: "final", senderName: "Ilse Brandsma", senderTitle: "Art producer", interviewers: ["Takeshi", "Bea Okonjo-Hale", "Ruud van Aalst"], flags: "reapply",
    email: `Hello, Sunniva!

Sixty-one days, four calls, one art test and a very silly Discord channel later, here we are. It's a no for the Senior Environment Artist seat, and I hate typing that.

What happened: after your final panel with Takeshi, Bea Okonjo-Hale and our creative director (the incomparable Mr. Ruud van Aalst) we were split 2–2. Ruud's casting vote went to an artist whose Houdini is stronger than yours.

What I'd love to happen next: you send me your vegetation reel in a year and we do this again without the art test.

You'll get a form from People Ops asking how you found the process. Be mean, it helps.

Hugs from a rainy Utrecht

Ilse Brandsma
Art producer · Kettle of Crows Games`,
  },
  {
    not: true, company: "Ashcombe House Estate", role: "head gardener", candidateName: "Bronagh", senderName: "Perdita Ashcombe", senderEmail: "perdita@ashcombehouse.example",
    email: `Subject: you'll never guess

Hello again Bronagh,

In September I had to tell you that we'd gone with another candidate. Well: he lasted nine days. Are you still free, and still speaking to us? The head gardener's job is yours if you want it, same terms, cottage included.

Ring me, any hour.

Lord knows I should have listened to Mr Tully in the first place.

Perdita Ashcombe
Ashcombe House Estate
perdita@ashcombehouse.example`,
  },
  {
    company: "Skyfare Nordic", role: "Cabin Crew", candidateName: "Björk Halldórsdóttir", stage: "interview", flags: "reapply no-feedback no-reply",
    email: `✈️ Your Skyfare Nordic application

Hi Björk Halldórsdóttir,

Thank you for joining our Cabin Crew assessment day at Keflavík! We hope you enjoyed the group exercises and your interview with our crew.

We have landed at a decision: we can't offer you a seat in our next training class. You are welcome to try again after 12 months from the date of your assessment day. Because of the numbers who attend we aren't able to give personal feedback.

Blue skies,
The Skyfare Nordic Cabin Recruitment Team

Don't answer this mail – it comes from a robot that cannot read.`,
  },
  {
    company: "Pocketrivet", role: "Compliance Associate (KYC)", candidateName: "Zainab", stage: "application", flags: "reapply no-feedback no-reply",
    email: `Your application for Compliance Associate (KYC)

Hey Zainab 👋

We took a good look at your application and we don't think this one's a match.

We can't share specifics (we get about 900 applications a week!), but here are some things you can do:
• Follow @pocketrivet for new roles
• Read our blog on how we hire
• Have another go – there's no waiting period

Peace,
The Pocketrivet People Squad

You can't reply to this email, but you can find us in the app.`,
  },
  {
    company: "Orrin & Tate Foods", role: "Supply Planner", candidateName: "Marisol", stage: "application", flags: "no-reply",
    email: `From: LinkedIn <jobs-noreply@linkedin.com>
Subject: Your application to Supply Planner at Orrin & Tate Foods

Your update from Orrin & Tate Foods

Hi Marisol,

Thank you for your interest in the Supply Planner position at Orrin & Tate Foods in Rochester, NY. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in Orrin & Tate Foods.

Regards,
Orrin & Tate Foods

-----
Top jobs looking for your skills
Demand Planner · Brightwell Dairy · Buffalo, NY
Inventory Analyst · Colvin Logistics · Remote

You are receiving Jobs emails. Unsubscribe · Help
© LinkedIn Corporation, 1000 West Maude Avenue, Sunnyvale, CA 94085`,
  },
  {
    company: "Atlas Viaduc", role: "Bridge Inspection Engineer", stage: "application", senderName: "Karim Benchekroun", senderTitle: "Head of Human Resources", senderEmail: "k.benchekroun@atlasviaduc.example",
    email: `From: Karim Benchekroun <k.benchekroun@atlasviaduc.example>
Subject: Atlas Viaduc – Bridge Inspection Engineer – negative reply

Sir,

We have the regret to inform you that your candidature, which held all our attention, could not be retained.

Accept, Sir, the expression of our distinguished sentiments.

The Head of Human Resources
K. Benchekroun`,
  },
  {
    not: true, company: "Weserkontor Logistics GmbH", role: "Logistics Coordinator", candidateName: "Yannick", stage: "interview", senderName: "Insa Harms", senderTitle: "Head of People", senderEmail: "insa.harms@weserkontor.example", interviewers: ["Rolf", "Dagmar"],
    email: `Subject: Offer – Logistics Coordinator

Dear Yannick,

I'm sorry to say that I couldn't get the board to move on salary: €47,500 is unfortunately as far as we are able to go. What I did get is a fourth week of leave and the Jobrad.

The contract is attached. Rolf and Dagmar, who interviewed you in Bremen, are keeping their fingers crossed that you'll sign. We'd need your decision by the 15th.

Best regards
Insa Harms
Head of People, Weserkontor Logistics GmbH
insa.harms@weserkontor.example`,
  },
  {
    company: "Tolland State University", role: "Assistant Professor of Medieval Iberian History", stage: "final", senderName: "Wilhelmina Agarwal", senderTitle: "Professor and Chair, Search Committee", interviewers: ["Marguerite Osei", "Professor Lionel Trask"],
    email: `Subject: Search #F2291 – Assistant Professor of Medieval Iberian History

Dear Dr. Castellanos-Wright,

On behalf of the search committee, let me thank you once more for your visit to campus in February. Your job talk on the aljamas of Lower Aragon prompted one of the liveliest discussions our colloquium has seen, and both Dean Marguerite Osei and Professor Lionel Trask told me how much they had enjoyed their meetings with you.

I write with the news that the position has been offered to, and accepted by, one of the other finalists. With three such strong campus visitors the department's vote was a difficult one.

I hope that our paths will cross in Kalamazoo or elsewhere, and I look forward to reading the book.

With all good wishes,

Wilhelmina Agarwal
Professor and Chair, Search Committee
Department of History, Tolland State University`,
  },
  {
    role: "Group Treasurer", candidateName: "Rupert", stage: "interview", senderName: "Jocelyn Strathmore-Vane", senderTitle: "Partner, CFO Practice", senderEmail: "jsv@strathmorequill.example", interviewers: ["Baroness Ferris"], flags: "file feedback agency",
    email: `STRICTLY CONFIDENTIAL

Dear Rupert,

Group Treasurer – FTSE 250 industrial

I have now had the opportunity to debrief with the Chairman. He and Baroness Ferris were grateful to you for coming to Mayfair, and they asked me to convey their regard for your track record at the tanker business.

They have concluded that they will continue with two individuals who bring direct experience of a pensions buy-out, and you will not be among them.

I should be delighted to give you rather fuller colour in person; Annabel in my office will find us half an hour. We shall of course bear you in mind for other mandates.

Yours ever,

Jocelyn Strathmore-Vane
Partner, CFO Practice
Strathmore Quill Executive Search
jsv@strathmorequill.example`,
  },
  {
    not: true, company: "Stahlhut Federn GmbH", role: "Quality Manager", stage: "interview", senderName: "Corinna Deppe", senderTitle: "Leiterin Personal", senderEmail: "c.deppe@stahlhut-federn.example", interviewers: ["Mr. Wiesinger"],
    email: `Dear Ms Abendroth,

thank you for the good talk on 12 June with Mr. Wiesinger and me. We were, to be honest, not convinced by every answer, above all on plant safety; nevertheless we would like to get to know you better and invite you to a second meeting with our managing director Dr. Stahlhut on 27 June, 2 p.m., in Lüdenscheid.

Unfortunately parking is scarce, so please come by train.

Kind regards

Corinna Deppe
Leiterin Personal
Stahlhut Federn GmbH
c.deppe@stahlhut-federn.example
Re: Quality Manager (m/f/d)`,
  },
  {
    company: "Fitzgibbon Seafoods", role: "Payroll Manager", candidateName: "Declan", stage: "final", senderName: "Saoirse Breathnach", senderTitle: "Principal Consultant, Accountancy & Finance", senderEmail: "saoirse@calderwell-talent.example", interviewers: ["Orla Fitzgibbon", "Padraig Coyle"], flags: "file feedback agency",
    email: `From: Saoirse Breathnach <saoirse@calderwell-talent.example>
Subject: RE: Payroll Manager – Fitzgibbon Seafoods, Killybegs

Hi Declan,

I've just come off the phone with Fitzgibbon Seafoods. After meeting you for the second time on Wednesday, Orla Fitzgibbon and her finance director, Mr Padraig Coyle, have decided to appoint the other candidate, who has more experience of the fleet's share-fishermen payroll.

Orla asked me to pass on that you were "a gentleman to deal with", and I'd agree. They've given me fairly detailed notes on both interviews, so let me know when would suit for a call and I'll run through them with you.

Meanwhile I'll keep you in mind for anything in Donegal or Sligo.

Saoirse

Saoirse Breathnach | Principal Consultant, Accountancy & Finance | Calderwell Talent`,
  },
  {
    company: "Morikage Architects", stage: "application", senderName: "Morikage Shun", senderTitle: "Principal",
    email: `Subject: from Morikage Architects

Dear Mr. Pereira Dutra,

The leaves at our office have turned red. I hope that you are in good health.

We received your portfolio with gratitude and discussed it carefully. Although it is truly regrettable, we must decline on this occasion.

Sincerely praying for your future success,

Morikage Shun
Principal`,
  },
  {
    company: "Northmere County Council", role: "TRADING STANDARDS OFFICER", stage: "interview", senderName: "G. P. Hollis", senderTitle: "Head of Regulatory Services", interviewers: ["Dorothy Amis", "Iain Pellow"], flags: "feedback",
    email: `Dear Mr Fairweather

TRADING STANDARDS OFFICER (REF: TS/2025/014)

Thank you for attending County Hall on 11 March to be interviewed for the above post by myself, Cllr Dorothy Amis and Mr. Iain Pellow of the Legal Directorate.

The panel were impressed by your knowledge of metrology and by your presentation. However, on this occasion we have offered the post to another candidate, who has accepted it.

Should you wish to receive feedback on your interview, please telephone my office on 01632 960 114 within ten working days. Travel expenses may be claimed by returning form HR27, which I attach.

On behalf of Northmere County Council I thank you for your interest in working for us.

Yours sincerely

Mrs G. P. Hollis
Head of Regulatory Services`,
  },
  {
    company: "St Werburgh's", role: "Organist and Director of Music", candidateName: "Alistair", stage: "task", senderName: "Verity Lockwood-Smythe", senderTitle: "PCC Secretary", interviewers: ["Canon Tobias"],
    email: `Dear Alistair

Organist and Director of Music

The Parochial Church Council of St Werburgh's met on Tuesday evening. Having heard all nine of you play, and after prayer and not a little debate, the Council has resolved to call Dr Miriam Penhaligon to the post.

Canon Tobias and the choir parents who met you after your audition ask me to send their warmest thanks, and I should like to add mine for the Howells.

Your expenses will be reimbursed by the Treasurer.

Every blessing,

(Mrs) Verity Lockwood-Smythe
PCC Secretary`,
  },
  {
    not: true, company: "Vriddhi Softlabs", role: "Associate Software Engineer", candidateName: "Mohammed Faizan", stage: "application", flags: "no-reply",
    email: `From: HackerLane <noreply@hackerlane.example>
Subject: Vriddhi Softlabs invites you to take: Backend Hiring Challenge

Hi Mohammed Faizan,

Congratulations on clearing the resume shortlisting! Vriddhi Softlabs has invited you to a 90-minute online test for Associate Software Engineer.

Kindly note: candidates who fail to attempt the test before 23:59 IST, 9 Nov will not be considered further and no extension will be given. Tab switching leads to rejection.

All the best!

This is a system generated mail, please do not reply.`,
  },
  {
    company: "Cedar Prairie Unified School District 388", role: "SPEECH-LANGUAGE PATHOLOGIST", candidateName: "DESHAWN WHITLOCK", stage: "application", flags: "file no-reply closed",
    email: `From: "AppliTrack Notification" <donotreply@applitrack-mail.example>
Subject: JobID 4471: SPEECH-LANGUAGE PATHOLOGIST (1.0 FTE) - Cedar Prairie USD 388

Dear DESHAWN WHITLOCK:

This position has been closed without being filled. Due to a reduction in the district's special education allocation the Board of Education voted on May 12 to eliminate the opening for the coming school year. All applications on file for JobID 4471, including yours, have been inactivated.

Your general application will remain in our system for one year, and principals will be able to view it when other vacancies arise.

Cedar Prairie Unified School District 388
Human Resources`,
  },
  {
    company: "Radio Caledon", role: "Night Shift producer", candidateName: "Odette", stage: "task", senderName: "Hamish Teale", senderTitle: "Editor, Speech & Late Programmes", flags: "closed",
    email: `From: Hamish Teale
To: Odette Marchbanks
Subject: Night Shift producer

Odette,

Forgive the brevity, I'm about to go on air.

The controller has chosen to merge the two late programmes and so there's no longer a producer's job to fill on Night Shift. That's a decision from the fourth floor and not a comment on you or the pilot you cut for us, which I thought was a cracker.

Come for a coffee.

H.

Hamish Teale, Editor, Speech & Late Programmes, Radio Caledon`,
  },
  {
    company: "Lakeshore Veterinary Partners", role: "Front Desk Coordinator", stage: "application", flags: "no-reply",
    email: `Indeed <donotreply@indeed.com>
An update on your application from Lakeshore Veterinary Partners

The employer is moving to the next step in their hiring process for Front Desk Coordinator - Lakeshore Veterinary Partners - Muskegon, MI

Unfortunately, Lakeshore Veterinary Partners has moved to the next step in their hiring process, and your application was not selected at this time.

What's next?
It happens to everyone. Keep your resume current and set up job alerts so that you hear about new jobs first.

[Find more jobs on Indeed]

This is an automated message. Replies to this address are not monitored.
© 2025 Indeed, Inc. 6433 Champion Grandview Way, Building 1, Austin, TX 78750`,
  },
  {
    company: "Puppet Barge", candidateName: "Rosalind", stage: "application", senderName: "Desmond",
    email: `Dear Rosalind,

Thank you for writing to us on spec. Sadly the Puppet Barge is a crew of four who have done this for twenty-two years, and none of us shows any sign of dying, so there is no job for you or anybody else to have.

Your drawings are pinned above the kettle. Do try Little Angel or the folk at Norwich; they sometimes take makers on.

Yours, covered in glue,

Desmond`,
  },
  {
    not: true, company: "Eastmarch County Council", role: "Library Assistant (Mobile)", candidateName: "Caoimhe Gallivan", stage: "application", flags: "no-reply",
    email: `From: no-reply@jobs.eastmarch.example
Subject: We've got your application

Dear Caoimhe Gallivan,

Thank you for applying for Library Assistant (Mobile) with Eastmarch County Council. This is to confirm that your form was received before the closing date.

Shortlisting will take place in the week of 6 May. Owing to the volume of applications we regret that we cannot write to everybody: if you have not heard from us by 24 May, please assume that you have been unsuccessful.

Eastmarch County Council Recruitment
Please do not reply to this automated message.`,
  },
  {
    role: "site manager", stage: "interview", senderName: "Lee Doyle", senderTitle: "Senior Consultant – Construction & Civils", senderEmail: "lee.d@ironbridge-resourcing.example", interviewers: ["Gaz"], flags: "file agency",
    email: `Alright mate,

Quick one – heard back from the client on the site manager gig in Croydon. Bad news I'm afraid. Gaz the contracts director said you interviewed well and he'd have you on a pint any day, but they've gone for a fella who's already got his black card.

Not to worry mate, I've got two or three more coming up and you'll be first on the blower. Got your CV on the system so sit tight.

Cheers
Lee Doyle
Senior Consultant – Construction & Civils
Ironbridge Resourcing
lee.d@ironbridge-resourcing.example`,
  },
  {
    company: "Hotel Gamsjoch", role: "Chef de Rang", stage: "application", senderEmail: "office@gamsjoch.example", flags: "reapply",
    email: `From: Hotel Gamsjoch | Rezeption <office@gamsjoch.example>
Subject: AW: Application winter season – Chef de Rang

Grüß Gott Mr. Tadić,

many thanks for your mail and photo. For the season 25/26 our service team is already complete, all Chef de Rang places are taken.

If you like you may write us again in the month of April for the summer.

Kind greetings from the mountains

Familie Oberhofer & Team`,
  },
  {
    not: true, company: "Hallam Voss Contractors", role: "assistant project manager", senderName: "Lee", flags: "agency",
    email: `Hi mate, Lee again from Ironbridge. I know the last one in Croydon ended in a no and you were gutted. Got something better: assistant project manager for Hallam Voss Contractors in Leeds, 52k plus van. Shall I send your CV across? Give us a bell 07700 900 884.`,
  },
  {
    company: "Ostrava Grid, Inc.", role: "Principal Data Scientist", candidateName: "Wei-Ling", stage: "interview", senderName: "Graciela Montoya", senderTitle: "Director, People", senderEmail: "gmontoya@ostravagrid.example", interviewers: ["Marcus Thiele", "Ifeoma"], flags: "closed",
    email: `Subject: Update re: Principal Data Scientist

Hello Wei-Ling,

You'll have seen the news about our Q3. As of this morning all hiring outside of customer operations is frozen, and that includes the Principal Data Scientist req. I've had to take it down, and I'm releasing everyone who was in process rather than leaving you hanging.

So: no third round on Monday, please delete the invite. None of this has anything to do with how you did – Marcus Thiele had already put you through after round two and Ifeoma had said yes after round one.

I don't know if or when it reopens.

Sincerely sorry,

Graciela Montoya
Director, People
Ostrava Grid, Inc.
gmontoya@ostravagrid.example`,
  },
  {
    role: "Reach Truck Driver (Nights)", candidateName: "Bogdan", stage: "application", flags: "file no-reply agency",
    email: `From: Pinnacle Staffing <noreply@pinnaclestaff.example>

Hi Bogdan, thanks for applying for Reach Truck Driver (Nights) in Daventry. The client has let us know that you have not been selected. You're still registered with Pinnacle Staffing and we will text you when similar shifts come up. Do not reply to this message.`,
  },
  {
    company: "Meridian Crown Bank", role: "Markets Graduate Programme", candidateName: "Thaddeus", stage: "task", flags: "reapply no-feedback",
    email: `Subject: Meridian Crown Bank – Graduate Programme 2026 (Markets)

Dear Thaddeus,

Thank you for the time you invested in our selection process for the Markets Graduate Programme, including the numerical reasoning test and the one-way video assessment that you completed on 4 November.

We have now assessed all submissions. We are sorry to tell you that you did not reach the benchmark for the next stage, the virtual assessment centre, and your application will not proceed further.

As we receive over 20,000 applications annually, we cannot comment on individual results. Applicants may apply to one programme per recruitment year; we would welcome a fresh application from you when the 2027 intake opens next September.

Yours sincerely,

Early Careers
Meridian Crown Bank plc
Registered in England No. 0000417. Authorised by the Prudential Regulation Authority.`,
  },
  {
    company: "Parsnip", role: "founding account executive", candidateName: "Laurel", stage: "application", senderName: "Nikhil Wadhwani", senderTitle: "co-founder & CEO", senderEmail: "nikhil@parsnip.example", flags: "closed",
    email: `From: "Nikhil (Parsnip)" <nikhil@parsnip.example>
Subject: we're not hiring anymore :(

Hey Laurel,

Rough mail to send. Parsnip lost its lead investor last night and the founding account executive job you applied for no longer exists – there may not be a Parsnip by February. So please don't block out time for the case study I sent you on Monday; bin it.

If you want intros to other seed-stage sales teams I'll make them happily, you have a great story.

N.

--
Nikhil Wadhwani, co-founder & CEO`,
  },
  {
    not: true, company: "Tidewater Playhouse", role: "stage manager", candidateName: "Quentin", stage: "application", senderName: "Fitzroy Adeyinka", senderTitle: "Production Manager",
    email: `Hey Quentin

So we had 212 applications for one stage manager and I've just spent a weekend saying no to 206 of them. You're one of the other six! Can you come to the Playhouse on Monday 8th at 11? It'll be me, Ottoline and probably the theatre cat.

Sadly no budget for trains.

Fitz
(Fitzroy Adeyinka, Production Manager, Tidewater Playhouse)`,
  },
  {
    company: "THE HALLIWELL MUSEUM", role: "Curator of Textiles", candidateName: "Imogen Farr", stage: "application", senderName: "Bartholomew Nkemelu", senderTitle: "Keeper of Decorative Arts", flags: "reapply",
    email: `Subject: Curator of Textiles

Dear Imogen Farr,

Many thanks for sending your portfolio and for the thoughtful cover letter. I read it on the train with great pleasure, particularly the passage about the Huguenot silks.

We had a remarkable field for what is a small post, and I am afraid yours is not among the applications which the trustees and I will be taking to interview.

Do look at our website in the new year, where two conservation traineeships will be advertised.

With kind regards,

Bartholomew Nkemelu
Keeper of Decorative Arts

THE HALLIWELL MUSEUM · Free entry · Closed Mondays`,
  },
  {
    company: "Uasin Farmers Sacco", role: "BRANCH CREDIT OFFICER", candidateName: "Kipchumba Rotich", stage: "interview", senderName: "Beatrice Chepkoech", senderTitle: "HUMAN RESOURCE & ADMINISTRATION MANAGER",
    email: `RE: APPLICATION FOR THE POSITION OF BRANCH CREDIT OFFICER – ELDORET

Dear Kipchumba Rotich,

Reference is made to your application dated 3rd June and the oral interview you attended at our Head Office.

Management regrets to inform you that you were not successful. The position has been filled.

We take this opportunity to thank you for the interest shown in Uasin Farmers Sacco and wish you God's blessings in your endeavours.

Yours faithfully,
FOR: UASIN FARMERS SACCO

Beatrice Chepkoech
HUMAN RESOURCE & ADMINISTRATION MANAGER`,
  },
  {
    company: "Halvorsen Marine", role: "Naval Architect II", candidateName: "Ezekiel Brandt-Oyelaran", stage: "application", flags: "reapply no-reply",
    email: `From: halvorsen@myworkday.com
Subject: Halvorsen Marine – R-0048817 Naval Architect II (Tacoma)

Dear Ezekiel Brandt-Oyelaran,

Thank you for applying for R-0048817 Naval Architect II. We have reviewed your background against the requirements of the job and have decided to pursue other candidates whose experience is a closer match.

We would encourage you to sign in to your Candidate Home from time to time and to submit an application for any posting which fits your skills.

Kind regards,
Halvorsen Marine Talent Acquisition

This message was automatically generated by Workday. Please do not reply to this email as the mailbox is not monitored.`,
  },
  {
    company: "Fennelworks", role: "Growth Marketer", candidateName: "Matteo", stage: "screen", senderName: "Zdenka Hruba", senderTitle: "Talent Acquisition Manager", senderEmail: "zdenka@fennelworks.example", interviewers: ["Henrike"], flags: "reapply",
    email: `Hi Matteo,

Thanks for the nudge, and sorry you had to. We've decided not to continue with your application for the Growth Marketer role. Henrike enjoyed your call but we need someone who's run paid at six figures a month before.

Please don't let that put you off applying to us for other things, we post everything at jobs.fennelworks.example.

Best,
Zdenka

On Thu, 9 Oct 2025 at 08:12, Matteo Ricciardelli <matteo.ric@mail.example> wrote:
> Hi Zdenka,
> Just wondering whether there's any news after my intro call with Henrike on 24 September?
> I remain very excited about Fennelworks.
> Kind regards
> Matteo

On Fri, 26 Sep 2025 at 17:40, Zdenka Hruba <zdenka@fennelworks.example> wrote:
>> Henrike will have made up her mind by the end of next week. Have a great weekend!
>> Zdenka Hruba, Talent Acquisition Manager, Fennelworks`,
  },
  {
    not: true, company: "Revontuli Instruments", candidateName: "Emeka", senderName: "Minna Korhonen", senderTitle: "Recruitment Assistant",
    email: `Hi Emeka,

Unfortunately Astrid has come down with something and we have to cancel your interview tomorrow. I'm so sorry for the short notice!

Would Thursday 3 pm or Friday 9.30 work instead? She'll be joined by Lars from the hardware team, as planned.

Sorry again
Minna Korhonen
Recruitment Assistant
Revontuli Instruments`,
  },
  {
    company: "Saltmarsh Pictures", role: "assistant editor", candidateName: "Philippa", stage: "task", senderName: "Coralie Duvernay", senderTitle: "Post Supervisor", flags: "reapply internal",
    email: `Subject: Fwd: LANTERN DIVISION - asst. editor

Hi Philippa!

So sorry for the radio silence, we had picture lock and then the flu. I wanted to tell you before you heard it on the grapevine: the assistant editor chair on Lantern Division has gone to Rowan, who's been our post runner since season one and whom production have (rightly) decided to move up.

Your test assembly was gorgeous and Nadia hasn't stopped quoting that match cut. Do shout when you next come off something, we crew up again in August.

Bisous,
Coralie Duvernay
Post Supervisor
Saltmarsh Pictures`,
  },
  {
    company: "Cirrine Therapeutics", role: "Process Development Scientist", candidateName: "Aleksandra", stage: "interview", senderName: "Bjarke Thomsen", senderTitle: "HR Business Partner", senderEmail: "bjth@dalgaardgroup.example", interviewers: ["Dr. Pranav Iyer", "Solveig Dalgaard-Ruiz"], flags: "file",
    email: `Subject: Cirrine Therapeutics, a Dalgaard Group company – decision on your application

Dear Aleksandra,

We know waiting is hard, so we'll come straight to the point: we won't be inviting you to the on-site stage for Process Development Scientist at Cirrine Therapeutics.

Following your Teams interviews with Dr. Pranav Iyer and Solveig Dalgaard-Ruiz, the group felt your strengths lie in upstream work, while this team needs downstream chromatography.

With your consent (tick "yes" in your SuccessFactors profile) all companies of the Dalgaard Group will be able to see your CV for future vacancies.

Best regards,

Bjarke Thomsen
HR Business Partner
Dalgaard Group Shared Services A/S
bjth@dalgaardgroup.example`,
  },
  {
    not: true, company: "Aerolinea Levante", role: "First Officer", stage: "interview", senderName: "Esperanza Quiroga", senderTitle: "Flight Crew Recruitment Manager", interviewers: ["Noor Halabi"],
    email: `Subject: You passed! Now what?

Dear Ms Amrani,

We're delighted to confirm that you were successful in your simulator check and in your interview with Captain Noor Halabi for First Officer at Aerolinea Levante.

We do not have a start date for you yet, as deliveries of our aircraft are late. This is not a refusal. Your contract will follow as soon as the training slots are confirmed, which we now expect in March.

Welcome aboard, and sorry for keeping you in the holding pattern.

Esperanza Quiroga
Flight Crew Recruitment Manager`,
  },
  {
    company: "BRANNOCK PRECISION", role: "CNC SETTER-OPERATOR (NIGHTS)", candidateName: "PETRA", stage: "application", flags: "no-reply",
    email: `APPLICATION STATUS: NOT SELECTED

CANDIDATE: PETRA HOLUBOVA
POSITION: CNC SETTER-OPERATOR (NIGHTS)
SITE: TELFORD

DEAR PETRA,

THANK YOU FOR APPLYING TO BRANNOCK PRECISION. YOUR APPLICATION HAS BEEN REVIEWED AND WILL NOT BE TAKEN FURTHER.

DO NOT REPLY TO THIS MESSAGE.`,
  },
  {
    company: "Wren & Halyard", role: "Commissioning Editor", candidateName: "Fenella", stage: "interview", senderName: "Clemency Arbuthnot-Lee", senderTitle: "Publisher, Nonfiction", senderEmail: "clemency.al@wrenhalyard.example", interviewers: ["Giles", "Ravindra"], flags: "reapply",
    email: `Subject: Re: Re: Re: Commissioning Editor

Dear Fenella,

Yours was one of four names on my list until yesterday and now there are two, and it's with real regret that I have to say that you're not one of them.

I was so taken with the ideas you pitched to Giles and Ravindra over that long lunch, most of all the one about ferrymen. We need, though, somebody with agents already on speed-dial. You'd be marvellous in two years' time. Do get in touch then; I mean that.

Yours,
Clemency

Clemency Arbuthnot-Lee
Publisher, Nonfiction
Wren & Halyard
clemency.al@wrenhalyard.example`,
  },
  {
    company: "Vriksha Technologies", role: "Sr. Java Developer", candidateName: "Abdul Raheem", stage: "interview", senderName: "Lakshmi Narayanan R", senderTitle: "Sr. Executive - TAG", senderEmail: "lakshmi.nr@vrikshatech.co.in", interviewers: ["Suresh Kulkarni", "Anindita Bose"], flags: "reapply",
    email: `From: Lakshmi Narayanan R <lakshmi.nr@vrikshatech.co.in>
To: Abdul Raheem
Sub: Status of your candidature - Sr. Java Developer - Req 55012 - Bengaluru (Whitefield)

Dear Abdul Raheem,

Greetings from Vriksha Technologies!!

This has reference to your L1 discussion with Mr. Suresh Kulkarni and L2 technical discussion with Ms. Anindita Bose held on 19th inst. for the requirement of Sr. Java Developer.

We regret to inform that your profile is not shortlisted for the managerial round as panel feedback in Spring Boot / microservices is not upto the mark. You are kindly requested to note that as per policy, candidates may re-apply only after completion of 6 months cooling period and we shall be happy to consider your candidature thereafter.

Do the needful to mark the same in your records.

Thanks & Regards,
Lakshmi Narayanan R
Sr. Executive - TAG
Vriksha Technologies Pvt Ltd | Bengaluru - 560066`,
  },
  {
    company: "Bexley-Thorne Insurance", role: "Claims Adjuster I – Auto", stage: "application", flags: "reapply no-reply",
    email: `Subject: Bexley-Thorne Insurance: Your candidacy for 3 position(s)

Dear Candidate,

Thank you for your interest in employment with Bexley-Thorne Insurance. At this time we have chosen not to proceed with your candidacy for:

   Claims Adjuster I – Auto (Req. 20931)

Your other submissions, if any, are unaffected by this notice.

New opportunities are added daily. Visit careers.bexleythorne.example and set up a job agent to be told of openings that fit your qualifications.

Bexley-Thorne Insurance Staffing
(Sent from an address that cannot accept incoming e-mail.)`,
  },
  {
    not: true, role: "Senior Carer", candidateName: "Ludmila", senderName: "Donna Prewitt", senderTitle: "Branch Manager", senderEmail: "donna@kindredhands.example", flags: "agency",
    email: `Morning Ludmila,

Before I can send you over to the care home as Senior Carer I'm missing your DBS certificate and a second reference. Without them I'm afraid I can't put you forward and they'll go with somebody else, so please could you get them to me today?

Thanks lovely

Donna Prewitt
Branch Manager
Kindred Hands Care Recruitment
donna@kindredhands.example`,
  },
  {
    company: "Federation of Dock and Harbour Workers", role: "Regional Organiser (Scotland)", stage: "interview", senderName: "Fergus Auchterlonie", senderTitle: "Assistant General Secretary", interviewers: ["Malky Reid", "Ayesha Chowdhury"], flags: "feedback internal",
    email: `Dear Comrade,

Regional Organiser (Scotland) – outcome of interviews

Thanks for coming to Glasgow to be interviewed by Brother Malky Reid, Sister Ayesha Chowdhury and a lay member of the executive. The vacancy has been filled by internal appointment under the redeployment agreement, which as you'll appreciate we of all people have to honour.

I know that'll be a scunner after the journey. I'm happy to talk you through how the panel scored you: give me a phone any weekday after four.

In solidarity,

Fergus Auchterlonie
Assistant General Secretary
Federation of Dock and Harbour Workers`,
  },
  {
    company: "Sonnhalde Solar AG", role: "Working Student Controlling", candidateName: "Tomás Echeverría", stage: "screen", senderName: "Lennart Öztürk", senderTitle: "People & Culture", interviewers: ["Friederike Aumüller"], flags: "reapply",
    email: `Subject: Reg. your conversation with Friederike

Dear Tomás Echeverría,

My colleague Friederike Aumüller, who phoned you on Monday, is on leave, so you're hearing from me.

For Working Student Controlling we unfortunately need someone who is enrolled for at least three more semesters. Since you told Friederike that you will graduate in March, we can't consider you. You are cordially invited to apply for one of our trainee places after your degree!

Sunny regards from Freiburg

Lennart Öztürk
People & Culture
Sonnhalde Solar AG`,
  },
  {
    company: "Tilebird", role: "Support Operations Lead", candidateName: "Conor", stage: "screen", senderName: "Devika Sood", senderTitle: "Talent Partner, EMEA", senderEmail: "devika.sood@tilebird.io", flags: "file",
    email: `From: Devika Sood <devika.sood@tilebird.io>
Reply-To: Devika Sood <devika.sood@tilebird.io>
Subject: Tilebird // next steps

Hi Conor,

It was lovely to chat on Tuesday and hear about the migration you ran at your last place (I'm still thinking about the spreadsheet with 400 tabs).

I caught up with the hiring manager yesterday. Having looked at the whole pipeline, we're going to focus on people who've already managed a support team of ten or more, so I won't be setting up the next conversation for the Support Operations Lead opening.

Totally get that this is not the mail you were hoping for. If you'd like me to hang on to your details for when we hire in Dublin – probably spring – just leave things as they are; I've tagged you.

Take care,
Devika

Devika Sood (she/her)
Talent Partner, EMEA @ Tilebird
Sent via Greenhouse`,
  },
  {
    company: "Pellucid Foods", role: "Packaging Technologist", stage: "interview", senderName: "Augustin Delacroix-Whyte", interviewers: ["Jean-Baptiste"],
    email: `Dear Ms. Sørensen-Clark,

I enjoyed our conversation last week and so did Jean-Baptiste, who joined us from Lyon. Having weighed everything, we believe that another applicant's background in regulated packaging answers our present need more directly, and I will therefore not be asking you back.

With sincere thanks for your candour and your time,

Augustin Delacroix-Whyte

P.S. You asked what to put on the form for the Jobcentre. My assistant has it down as “Packaging Technologist, Pellucid Foods, Corby”.`,
  },
  {
    not: true, company: "Wexley College", role: "Assistant Director of Admissions", stage: "interview", senderName: "Harriet Lindgren-Cho", senderTitle: "Search Coordinator", interviewers: ["Dr. Pell"],
    email: `Subject: Delay — Assistant Director of Admissions

Dear Ms. Fontaine-Okoro:

I regret that we have not been able to bring our search to a close by April 1 as promised. The vice president is traveling and will meet with the committee upon her return. You remain under active consideration, and I anticipate being in touch no later than April 18.

We are grateful for your patience after your campus interview with Dr. Pell and the admissions staff.

Sincerely,
Harriet Lindgren-Cho
Search Coordinator
Wexley College`,
  },
  {
    company: "Lower Yeo Farm", role: "herdsperson", candidateName: "Tamsin", stage: "interview", senderName: "Mary Pascoe", interviewers: ["Graham"], flags: "file",
    email: `Hello Tamsin,

Thank you for coming out to the farm to be interviewed, and for not minding about the dog. Graham and I have talked it over and we have decided to give the herdsperson's job to a young man from Hatherleigh who lives near enough to do the early milking without lodging.

You clearly know your way round a Jersey. If the autumn calving needs an extra pair of hands we might well ring you, so I have pinned your number up by the phone.

Best wishes from all at Lower Yeo Farm,
Mary Pascoe`,
  },
  {
    company: "Tri-Rivers Freight", role: "dispatcher", candidateName: "Terrell", stage: "task", senderName: "Wade Kowalczyk", senderTitle: "Terminal Mgr", interviewers: ["Ron Sikes"], flags: "internal",
    email: `Hi Terrell

Following up like I promised. I pushed for you, but Legal told me this afternoon that we have to give the dispatcher job to Denny from our own yard, who bid on it and has the seniority. It's in the contract with the Teamsters and there's no way around it.

Everybody here liked you. Ron Sikes still wants to know who taught you to back a 53-footer like that on your road test.

Sorry man.

Wade Kowalczyk
Terminal Mgr, Tri-Rivers Freight – Dubuque
(563) 555-0148`,
  },
  {
    not: true, company: "Grönlund Bageri", role: "Night Baker", candidateName: "Ines", stage: "application", flags: "no-reply",
    email: `From: Teamtailor Notifications <no-reply@teamtailor-mail.example>

Hi Ines!

Thank you for your application to Grönlund Bageri. We read every one ourselves, so it may take up to three weeks before you hear a yes or a no from us about Night Baker.

In the meantime we'd be happy if you answered two questions about how easy it was to apply.

/ Everyone at Grönlund Bageri`,
  },
  {
    company: "studio glimmerbok", role: "designer", candidateName: "anouk", stage: "application", senderName: "tove ekelund", senderTitle: "partner & art director", senderEmail: "tove@glimmerbok.example", flags: "reapply",
    email: `subject: designer role

hi anouk

thanks so much for your patience. we've looked at all the folios now and yours isn't quite the direction we're heading in (we're going weirder, more print, less ui). no reflection on the work which is beautiful.

we do open a call for freelancers every march so please throw your hat in then

x
tove

tove ekelund
partner & art director
studio glimmerbok
malmö / online
tove@glimmerbok.example`,
  },
  {
    company: "Severnholme Water", role: "Hydraulic Modeller", stage: "application", senderEmail: "talent@severnholmewater.example", flags: "reapply closed",
    email: `From: talent@severnholmewater.example
Subject: Withdrawal of vacancy: Hydraulic Modeller

Dear Applicant,

Please be advised that the vacancy of Hydraulic Modeller, for which you recently applied, has been withdrawn following a review of our AMP8 resourcing. We will not be progressing any applications.

If it is re-advertised you would need to submit a new application, and we hope that you will.

Resourcing Team
Severnholme Water`,
  },
  {
    company: "Grevenstein Ventiltechnik GmbH & Co. KG", role: "Technical Purchaser", stage: "application", senderName: "Heike Strothmann", senderTitle: "Personalreferentin", senderEmail: "heike.strothmann@grevenstein-ventile.example",
    email: `Betreff / Subject: Your application as Technical Purchaser (m/w/d)

Dear Ms. Vukovic,

thank you very much for your application and for the interest in our family company that you have shown with it.

We have intensively examined your documents. Unfortunately we must communicate to you today that we have decided in favour of other applicants. Please do not see in this decision a valuation of your person or your qualification.

In accordance with the data protection regulations your documents will be deleted six months after the conclusion of the procedure.

For your further professional and private future we wish you all the best and much success.

With friendly greetings from Attendorn

i. A. Heike Strothmann
Personalreferentin

Grevenstein Ventiltechnik GmbH & Co. KG
Industriestraße 41 · 57439 Attendorn
Geschäftsführer: Dipl.-Ing. Jost Grevenstein, Dr. Ulla Grevenstein-Pohl
heike.strothmann@grevenstein-ventile.example`,
  },
  {
    company: "Land Registry Wales", role: "Executive Officer – Casework", candidateName: "Gwenllian Prosser", stage: "interview", flags: "no-feedback no-reply",
    email: `Reference: 314422
Candidate: 9920817

Dear Gwenllian Prosser,

Executive Officer – Casework – Land Registry Wales

I'm writing to let you know the outcome of your interview held on 14 October 2025.

Unfortunately, you did not meet the required standard for this role and we will not be offering you an appointment.

Your scores (out of 7) were:
Working Together: 4
Making Effective Decisions: 3
Delivering at Pace: 5
Strength 1 (out of 4): 3

No further feedback will be given beyond these scores.

Regards,
Government Recruitment Service

This mailbox does not receive replies. If you need to contact us, use the form on Civil Service Jobs.`,
  },
  {
    not: true, company: "Rivermouth University Hospitals NHS Trust", role: "Healthcare Scientist (Audiology)", candidateName: "Kwabena Osei-Tutu",
    email: `Subject: Unsuccessful attempt to contact your referee

Dear Kwabena Osei-Tutu,

Conditional offer: Healthcare Scientist (Audiology), Rivermouth University Hospitals NHS Trust

We have not been successful in obtaining a reply from Dr L. Marsh. Unfortunately we cannot issue your unconditional offer or agree a start date until two satisfactory references have been received. Please contact your referee or nominate another by Friday.

Pre-employment Checks Team
Rivermouth University Hospitals NHS Trust`,
  },
  {
    company: "Bean There", role: "weekend barista", senderName: "Kiki",
    email: `Hi, sorry we found someone for the weekend barista job now. good luck! Kiki @ Bean There`,
  },
  {
    stage: "application",
    email: `Subject: Application 7F-20984

Thank you for your application. We have decided on another candidate.

Regards

Personnel Department`,
  },
  {
    company: "moss-sensor", candidateName: "Yusra", stage: "final", senderName: "Anselm", senderTitle: "founder", interviewers: ["Beni", "Karolina"], flags: "file feedback",
    email: `Subject: the hard one

Yusra,

I've rewritten this about five times so I'll just say it. We picked the other person.

You and one other engineer were the last two standing and after Friday's session Beni, Karolina and I argued for three hours, ordered bad thai, and argued some more. Beni thought your approach to the sync conflict was the best answer he's ever had to that question. Karolina loved that you told her her whiteboard was wrong. It came down to the fact that we are nine people, and the other candidate has shipped firmware before, and in January somebody here has to.

I know "it was close" is what everybody says. It was close.

If you want to hear the unvarnished version, ring me. I owe you that. And if moss-sensor ever becomes a company with more than one hire per year, I'm mailing you before I post anything.

Anselm
(founder, moss-sensor)
+49 151 0000 4417`,
  },
  {
    company: "WaterReach International", role: "MEAL Coordinator", candidateName: "Jean-Claude Nsengiyumva", stage: "task", senderEmail: "hr.nairobi@waterreach.example", flags: "file no-feedback",
    email: `Subject: WaterReach International / MEAL Coordinator, Juba / regret

Dear Jean-Claude Nsengiyumva,

We acknowledge with thanks your participation in the written exercise for the above vacancy. The exercises were anonymised and graded by two assessors. Your script did not attain the pass mark of 65 and you will therefore not be called to the competency-based interview.

Please note that WaterReach International does not disclose scores or respond to enquiries about them.

Your roster profile remains valid until 31 December and hiring managers may consult it for comparable consultancies.

HR Service Centre, Nairobi
hr.nairobi@waterreach.example`,
  },
  {
    not: true, company: "Halfmoon Animation", role: "Motion Designer", candidateName: "Stellan", stage: "application", senderName: "Giulietta Ferro", senderTitle: "Talent",
    email: `Hi Stellan,

Thanks for letting me know that you've accepted something else. We're disappointed, naturally – Uma was looking forward to having you for the final round – but it sounds like a great move.

I've withdrawn your application for Motion Designer. If things change, our door's open, so please don't be a stranger.

All the best,
Giulietta Ferro
Talent @ Halfmoon Animation`,
  },
  {
    company: "Lascelles Tan & Boothroyd LLP", role: "Training Contract", stage: "final", senderName: "E. M. Crowther", senderTitle: "Trainee Recruitment Partner", interviewers: ["Hugh Lascelles", "Rebecca Tan"], flags: "no-feedback",
    email: `PRIVATE & CONFIDENTIAL

Dear Miss Abernethy-Kaur,

Training Contract commencing September 2027

Further to your final-stage interview with our Senior Partner, Sir Hugh Lascelles, and Ms Rebecca Tan on 2 July, I am writing to inform you that we are unable to make you an offer of a training contract with Lascelles Tan & Boothroyd LLP.

The partners do not enter into correspondence regarding their decisions, and we are accordingly unable to provide feedback.

We are obliged to you for your interest in the firm.

Yours sincerely,

E. M. Crowther
Trainee Recruitment Partner`,
  },
  {
    company: "Ashdown Vale Academy", role: "Teacher of Physics with Key Stage 5 responsibility", stage: "interview", senderName: "Dr Leopold Marchetti", senderTitle: "Headteacher", senderEmail: "head@ashdownvale.example", interviewers: ["Mr Sandhu", "Delia Crewe"], flags: "feedback internal",
    email: `Dear Mrs Olatunji-Reeves,

Teacher of Physics with Key Stage 5 responsibility

It was a pleasure to welcome you to Ashdown Vale Academy on Friday. Pupils in 10R have asked when the lady with the Van de Graaff generator is coming back.

After your lesson observation and your interviews with Mr Sandhu, Ms Delia Crewe and the student council, the governors have appointed our current maternity-cover teacher on a permanent basis.

I telephoned on Friday evening and left a message; this letter confirms it. I am in school until 5 pm most days if you would value some feedback.

Yours sincerely,

Dr Leopold Marchetti
Headteacher
head@ashdownvale.example`,
  },
  {
    not: true, company: "Galanis Ruck Solicitors", role: "PARALEGAL – SHIPPING", stage: "interview", senderName: "Cuthbert Nwosu-Hale", senderTitle: "Practice Manager", interviewers: ["Theo Galanis", "Philomena Ruck"],
    email: `Dear Mr Vandersloot

PARALEGAL – SHIPPING

We write further to your interviews of 3 and 10 September with Mr Theo Galanis and Mrs Philomena Ruck. Although other candidates had longer experience, and although you will recall that Mrs Ruck expressed certain reservations, the partners have resolved to offer you the position from 1 October, subject to a probationary period of six months.

Should we not receive your written acceptance by noon on Friday, the offer will lapse and the post will be given to the reserve candidate.

Yours sincerely

Cuthbert Nwosu-Hale
Practice Manager
for Galanis Ruck Solicitors`,
  },
  {
    company: "Saint Brendan's Medical Center", role: "Nurse Manager, Cardiac Step-Down", candidateName: "Ngozi Achterberg", stage: "interview", senderName: "Theodora Vance", senderTitle: "Senior Nurse Recruiter", senderEmail: "recruiting@saintbrendans.example", interviewers: ["Kyle Rademacher", "Tonya Beck", "Dr. Samir Haddad", "Lucinda Pruitt"], flags: "file internal",
    email: `From: Recruiting, Saint Brendan's Medical Center <recruiting@saintbrendans.example>
To: ngozi.achterberg@mail.example
Subject: Nurse Manager, Cardiac Step-Down

Dear Ngozi Achterberg,

Thank you for the considerable time you have given to Saint Brendan's Medical Center over the last six weeks: your phone conversation with Kyle Rademacher, your panel with Tonya Beck, RN, Dr. Samir Haddad and Lucinda Pruitt, and your shadow shift on 4 West.

The Nurse Manager, Cardiac Step-Down position has been awarded to a charge nurse from our own 4 West team.

Your résumé will stay active in our database for twelve months, and a recruiter may reach out should another leadership role become available.

With appreciation,

Theodora Vance, MBA, SHRM-SCP
Senior Nurse Recruiter`,
  },
  {
    company: "Quandary Cloud", role: "Staff SRE", candidateName: "Rajeshwari", stage: "interview", senderName: "Bex Thurlow", senderTitle: "Recruiter, Infrastructure", senderEmail: "bexthurlow@quandarycloud.example", interviewers: ["Yevgenia Malkin", "Chidi Anozie", "T.J. Ferreira", "Hollis McNair"], flags: "reapply no-feedback",
    email: `Hi Rajeshwari,

Thank you again for spending Thursday with us. I've had the debrief back from everyone you saw:

10:00 Yevgenia Malkin – coding
11:00 Chidi Anozie – coding
12:30 T.J. Ferreira – system design
14:00 Hollis McNair – behavioral

While there were positive signals in several areas, the overall bar for Staff SRE wasn't met, so we're going to stop here. Our policy doesn't allow me to go into what individual interviewers wrote, and there's no option for a feedback call.

You're eligible to interview with Quandary Cloud again from next October and I really hope you'll consider it.

Warmly,
Bex

Bex Thurlow · Recruiter, Infrastructure · bexthurlow@quandarycloud.example`,
  },
  {
    company: "The Copper Heron", role: "commis", candidateName: "jonah", stage: "task", senderName: "Dee",
    email: `hey jonah

thanks for coming in saturday and doing the trial, everyone in the kitchen said you were a good laugh and chef rated your knife work. we're gonna go with someone else for the commis spot though, they've done more volume and with xmas coming we just need that

eat on us whenever you want, bring your mrs

Dee x
The Copper Heron`,
  },
  {
    company: "Little Molars", role: "dental assistant", candidateName: "Jia Hui", stage: "interview", senderName: "Cheryl Koh", senderTitle: "clinic manager", interviewers: ["Dr Ong"], flags: "file",
    email: `Hi Jia Hui, Cheryl here from the clinic. Dr Ong say you very nice and patient with the kids last Thursday when she interviewed you, but she prefer someone can work Saturdays. So cannot this time ah, sorry. If another branch need dental assistant I will let you know, I keep your resume. Thank you! — Cheryl Koh, clinic manager, Little Molars (Tampines)`,
  },
  {
    not: true, company: "Tamarack Outdoor Co.", role: "E-commerce Merchandiser", candidateName: "Sven", stage: "application", flags: "no-reply",
    email: `LinkedIn
jobs-noreply@linkedin.com

Your application was viewed by Tamarack Outdoor Co.

Hi Sven, good news! Someone at Tamarack Outdoor Co. opened your application for E-commerce Merchandiser.

While you wait: 38 other applicants are ahead of the pack with Premium. Don't get passed over. Try Premium for $0.

Unsubscribe | Help`,
  },
  {
    company: "Northbeam", role: "content-designer", candidateName: "Oluwaseun", stage: "task", senderName: "Perpetua Lindqvist-Mbeki", senderTitle: "Content design lead", flags: "feedback",
    email: `Subject: Thanks from us

Hi Oluwaseun,

I'm writing about Northbeam's content-designer opening. Your take-home was one of eleven we looked at side by side this week, with names hidden.

Ours is a small team and we could only pick three people to bring on to the portfolio round, and you weren't one of them.

Three notes from the markers, because nobody should do four hours' work for nothing:
 – the error messages were the best in the batch
 – the onboarding flow lost people at step two
 – we'd have liked to see what you'd cut

Glad to go into more depth if you'd like, just reply.

Perpetua Lindqvist-Mbeki
Content design lead

P.S. You'd asked what happens to your submission: deleted, every copy.`,
  },
  {
    company: "Shelterline Trust", role: "Director of Programmes", candidateName: "Xiomara", stage: "final", senderName: "Hana Abdi-Sorensen", senderTitle: "Chief Executive", interviewers: ["Wendell"], flags: "feedback",
    email: `Dear Xiomara,

I know Wendell told you at the end of your last-round interview that you could expect good news. He should not have, and I apologise. When the full executive committee met, it selected a different person as Director of Programmes.

You deserve to hear the reasons properly. My mobile is below; I've kept tomorrow between two and four free for you.

Respectfully,

Hana Abdi-Sorensen
Chief Executive, Shelterline Trust
07700 900 215`,
  },
];
