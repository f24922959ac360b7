import type { Labeled } from "../emails.ts";

/** An inbox as it is, companies named like words among it. */
export const emails: Labeled[] = [
  {
    company: "Plenty", role: "Product Analyst", candidateName: "Marcus", stage: "application", flags: "reapply no-reply",
    email: `Subject: Your application to Plenty

Hi Marcus,

Thanks for taking the time to apply for the Product Analyst role at Plenty. We had more than 400 applications in ten days, which is lovely and a little overwhelming.

We've now been through all of them, and on this occasion we won't be taking your application any further. Other applicants had more direct experience with subscription data, which is where this person will spend most of their week.

Please do keep an eye on our careers page. We're hiring in most teams this year and we'd be glad to see your name again.

All the best,
The Plenty People Team

Please do not reply to this email, as this inbox isn't monitored.
Privacy notice | Manage preferences | Unsubscribe`,
  },
  {
    company: "Crumb & Daughters", role: "Saturday counter assistant", candidateName: "Ellie", stage: "task", senderName: "Maggie", interviewers: ["Joan"],
    email: `Hiya Ellie,

Thanks so much for coming in on Saturday and putting up with the oven breaking down halfway through! You were great with the customers and Joan on the counter said you were a joy.

We've had a long think and we're going to offer the Saturday counter assistant job to someone who can also do Wednesdays after school, because that's the day I'm really stuck. I'm sorry, I know you were keen.

Your money for the trial shift is in an envelope behind the till, just pop in whenever.

Maggie x
Crumb & Daughters
14 Weir Street, Todmorden`,
  },
  {
    company: "Carrowmore Health", role: "Patient Access Representative II", candidateName: "Tanisha Boyd", stage: "application", flags: "reapply no-reply",
    email: `Dear Tanisha Boyd,

RE: Update on your application R-0048213

Thank you for your interest in Carrowmore Health. The position of Patient Access Representative II has been filled.

We encourage you to sign in to your Candidate Home to review other openings that match your background and to set up job alerts.

Carrowmore Health Talent Acquisition

** This is an automatically generated message. Replies to this address are not read. **`,
  },
  {
    not: true, company: "Harbour", role: "Operations Coordinator", candidateName: "Lewis", stage: "application", senderName: "Morven Baird", senderTitle: "People Coordinator",
    email: `Subject: Invitation to interview – Operations Coordinator, Harbour

Hi Lewis,

Good news, we'd like to meet you. Would Tuesday 11 March at 2.30pm work for you? It'll be at our office on Gallowgate, second floor, and should last about 50 minutes.

You'll be meeting Rhona Petrie (Head of Operations) and Callan Duff from our finance team. There's nothing to prepare.

If you need any adjustments, or if the time's no good, just reply to this and we'll find another.

Thanks,
Morven Baird
People Coordinator
Harbour`,
  },
  {
    company: "Vogtländer Messtechnik GmbH", role: "Application Engineer Sensor Technology", stage: "application", senderName: "Katrin Böhme", senderTitle: "Personalreferentin", senderEmail: "k.boehme@vogtlaender-messtechnik.de", flags: "no-feedback",
    email: `Vogtländer Messtechnik GmbH
Human Resources

Your application as Application Engineer Sensor Technology (m/f/d), ref. 2024-117

Dear Mr Okonjo,

thank you very much for your application and the interest you have shown in our company.

After careful examination of all documents we unfortunately have to inform you that we cannot consider you for the above-mentioned position. Please understand that, for legal reasons, we are not able to give you the individual reasons for our decision.

Your data will be deleted after six months in accordance with the statutory provisions.

For your further professional path we wish you all the best and much success.

With kind regards

i. A. Katrin Böhme
Personalreferentin
k.boehme@vogtlaender-messtechnik.de`,
  },
  {
    company: "Orrell Bros Logistics", role: "Transport Planner", candidateName: "Gareth", stage: "interview", senderName: "Jodie Mellor", senderTitle: "Senior Consultant – Transport & Supply Chain", senderEmail: "jodie.mellor@pinnaclebright.co.uk", interviewers: ["Steve", "Karen"], flags: "feedback agency",
    email: `Hi Gareth

Hope you had a good weekend.

I've finally heard back from Orrell Bros Logistics about the Transport Planner job. Steve and Karen both enjoyed meeting you on Wednesday and thought you interviewed well, but unfortunately they've gone with someone who has used Paragon before and can hit the ground running. They start Monday week so it really was down to speed.

They did give me some notes on you, mostly very positive. Give me a bell when you've got five minutes and I'll run through them.

Cheers
Jodie

Jodie Mellor
Senior Consultant – Transport & Supply Chain
Pinnacle Bright Recruitment
T: 01942 555 0143  M: 07700 900612
jodie.mellor@pinnaclebright.co.uk`,
  },
  {
    company: "Sarvani Infotech", role: "Associate Software Engineer", stage: "application", flags: "file no-reply",
    email: `Dear Candidate,

Greetings from Sarvani Infotech!

This has reference to your application for the position of Associate Software Engineer at our Hyderabad location.

We regret to inform you that your profile has not been shortlisted for the next level. However, we have retained your resume in our database and shall get in touch with you in case any suitable requirement comes up in future.

Wishing you all the best for your career.

Regards,
Talent Acquisition Group
Sarvani Infotech

Disclaimer: Sarvani Infotech does not charge any fee at any stage of recruitment. This is a system generated mail, kindly do not reply.`,
  },
  {
    company: "Hello Friday", role: "Sales Lead", candidateName: "Dev", stage: "interview", senderName: "Reed", senderTitle: "Founder",
    email: `Hi Dev,

Quick one so you're not left hanging: we made our pick for the Sales Lead role and it's somebody else. It was close. I really enjoyed interviewing you.

What tipped it is that she's sold to independent gyms before and brings a list of about sixty of them.

Stay in touch, and if you're ever in Austin, coffee's on me.

Reed
Founder, Hello Friday`,
  },
  {
    company: "Noon", role: "Community Manager", stage: "application",
    email: `An update on your application for Community Manager at Noon

Hi {{first_name}},

Thank you for applying to Noon and for telling us a bit about yourself. We read every application, and yours was no exception.

Unfortunately, we've decided to move ahead with candidates whose experience more closely matches what we need right now, so we will not be progressing with your application for {{job.title}}.

We know job hunting takes energy. Thank you for spending some of yours on us.

Warmly,
Team Noon

Noon, 221 Spruce St, Suite 4, Portland, OR
{{unsubscribe_link}}`,
  },
  {
    company: "Brightwell Harding LLP", role: "Paralegal – Real Estate", candidateName: "Patrick", stage: "interview", senderName: "Ines Calloway", senderTitle: "HR Adviser", senderEmail: "ines.calloway@brightwellharding.co.uk", interviewers: ["Robert Finch", "Nadia Osei"], flags: "reapply",
    email: `From: Ines Calloway <ines.calloway@brightwellharding.co.uk>
To: Patrick Adu
Date: Thu, 6 Feb 2025 16:42
Subject: Paralegal – Real Estate

Dear Patrick,

Thank you for coming to see us last week. Robert Finch and Nadia Osei enjoyed the conversation and were struck by how much you had found out about the team.

We interviewed six people for one seat, and we have now offered it to a candidate who has completed a year in a similar department. She has accepted.

We recruit paralegals every spring and autumn, and you would be very welcome to put your name forward again.

Kind regards,

Ines

Ines Calloway
HR Adviser
Brightwell Harding LLP

This email is confidential. If you have received it in error please delete it.`,
  },
  {
    not: true, company: "Northmoor Rail", role: "Trainee Signaller", candidateName: "Aisha Rahman", stage: "application", flags: "no-reply",
    email: `Thank you for applying to Northmoor Rail

Dear Aisha Rahman

We have received your application for the post of Trainee Signaller (ref NMR/3302). You do not need to do anything else at the moment.

The closing date is 28 April. We expect to finish shortlisting by mid May, and everyone who has applied will hear from us either way. If you are shortlisted you will be asked to complete an online assessment.

You can check the progress of your application at any time by logging in to your account.

Northmoor Rail Resourcing

Do not reply to this email. It was sent from an address that cannot receive messages.`,
  },
  {
    company: "Ample Foods", role: "Demand Planner", candidateName: "Caroline", stage: "screen", interviewers: ["Leanne"], flags: "file closed",
    email: `Hi Caroline,

We're writing about the Demand Planner opening at Ample Foods.

Following a change in our budget for the second half, the company has paused hiring across supply chain and this position has been closed. That means we are unfortunately not able to continue with your candidacy, even though we know you'd already had a good first phone call with Leanne from our recruiting team.

This is no reflection on your background. If the role reopens, we'll have your details in our system and will reach out.

Thank you for your patience,

Ample Foods Recruiting

You're receiving this message because you applied for a job at Ample Foods. 
Powered by Greenhouse`,
  },
  {
    company: "Patch", role: "Senior Product Designer", candidateName: "Theo", stage: "final", senderName: "Gideon Ashworth", senderTitle: "Head of Design", senderEmail: "gideon@wearepatch.co", interviewers: ["Amrit", "Lou"], flags: "feedback",
    email: `Hi Theo

I wanted to write this one myself rather than leave it to the system.

We've decided to offer the Senior Product Designer role to the other finalist. I know that's hard to read after four conversations and a day with us in Bristol. Amrit and Lou both argued your corner, and honestly any of us would have been happy with either outcome. In the end it came down to experience of running research on a shoestring, which is the thing we're weakest at.

I'd be really pleased to talk it through if that'd be useful. I've kept half an hour free on Friday at 10, or pick another time.

Gideon

Gideon Ashworth
Head of Design, Patch
gideon@wearepatch.co`,
  },
  {
    company: "Lantern Housing Association", role: "Tenancy Sustainment Officer", candidateName: "Kelly-Anne", stage: "application", flags: "reapply",
    email: `Dear Kelly-Anne,=20

Thank you for your application for the post of Tenancy Sustainment Officer =
with Lantern Housing Association.

We=E2=80=99ve now completed our shortlisting and I=E2=80=99m sorry to say t=
hat you haven=E2=80=99t been selected for interview this time. The standard=
 was very high and we could only invite the five applicants who met all of =
the essential criteria.=20

We hope this won=E2=80=99t put you off applying to us in future. Our vacanc=
ies are updated every Thursday.

Yours sincerely

Recruitment Team
Lantern Housing Association`,
  },
  {
    company: "Sift", role: "Backend Engineer (Payments)", candidateName: "Yusuf", stage: "task", flags: "reapply no-reply",
    email: `Hi Yusuf,

Thank you for completing our online coding assessment for the Backend Engineer (Payments) role. We appreciate the effort that went into it.

Our engineers have reviewed the results, and we have chosen to continue with other applicants whose submissions scored higher on the concurrency section.

You may retake the assessment after 12 months. In the meantime you're welcome to apply for roles that don't require it.

Best wishes,
Sift Talent Team

no-reply@hire.sift.dev · Update your communication preferences`,
  },
  {
    not: true, company: "Sable & Finch", role: "Account Executive", candidateName: "Priscilla", stage: "interview", senderName: "Monica Trevino", senderTitle: "Director, People Operations",
    email: `Hello Priscilla,

I am delighted to confirm our offer of employment for the position of Account Executive at Sable & Finch. Everybody you met came away enthusiastic, and we think you'll be a great addition to the Chicago office.

The main terms are:

- Base salary: $72,000 per year, paid twice a month
- On-target commission: $30,000
- Start date: Monday, June 2
- 18 days of PTO plus public holidays
- Medical, dental and vision from day one

The formal offer letter is attached. Please sign and return it by Friday, May 9. This offer is contingent on a standard background check, which you'll get a separate link for.

If you have any questions at all, call my cell. Unfortunately I'm out Wednesday, but Hank in my team can help as well.

Congratulations!

Monica Trevino
Director, People Operations
Sable & Finch
Cell 312-555-0177`,
  },
  {
    company: "Meridian Lattice Technologies", role: "Senior QA Engineer", candidateName: "Ananya", stage: "interview", senderName: "Deepak Kulkarni", senderTitle: "Assistant Manager – Talent Acquisition", senderEmail: "deepak.kulkarni@meridianlattice.in", interviewers: ["Raghav Menon"], flags: "reapply no-feedback",
    email: `Dear Ananya,

Greetings for the day!

This is with reference to your candidature for the position of Senior QA Engineer with Meridian Lattice Technologies and the technical discussion you had with Mr. Raghav Menon on 14th instant.

Post evaluation, the panel has decided not to take your candidature forward, as we are looking for stronger hands-on exposure in API automation. We regret the inconvenience, if any.

Kindly note that as per company policy we will not be able to share detailed feedback. You may re-apply after a cooling period of six months.

Thanks & Regards,
Deepak Kulkarni
Assistant Manager – Talent Acquisition
Meridian Lattice Technologies
4th Floor, Tower B, Kharadi, Pune 411014
Mob: +91 98000 55512
deepak.kulkarni@meridianlattice.in`,
  },
  {
    company: "Wexcombe District Council", role: "Planning Enforcement Officer", stage: "application", flags: "no-feedback no-reply",
    email: `Ref: WDC/PL/0612
Post: Planning Enforcement Officer

Dear Applicant

Thank you for your application for the above post.

All applications have now been assessed against the person specification and I regret to inform you that on this occasion you have not been shortlisted.

Due to the number of applications received, we are unable to provide feedback to candidates who have not been invited to interview.

Thank you for your interest in working for Wexcombe District Council.

Human Resources
Wexcombe District Council
Civic Offices, Market Place, Wexcombe

***************************************
This e-mail was sent from an unmonitored account. Please do not reply.
***************************************`,
  },
  {
    role: "Finance Manager", candidateName: "Alan", stage: "application", senderName: "Becky Lomas", senderTitle: "Principal Consultant", flags: "file agency",
    email: `Hi Alan,

Thanks for sending over your CV last Thursday re the Finance Manager vacancy. I did put you forward, with a good write-up.

The client, a private equity backed software house in Leeds, has come back to me this morning and they don't want to take it to interview I'm afraid. They've had a couple of people through who've been through an exit before and that's what they're focusing on.

I'll keep you active on our books and will be in touch as soon as something else comes in.

Kind regards,

Becky Lomas
Principal Consultant
Ashdene Finance Recruitment`,
  },
  {
    not: true,
    email: `JobsRadar: 9 new jobs for "office manager" within 15 miles of Reading

Office Manager – Thornbury Dental Group, Reading – £32k–£36k
Practice Manager – Caversham Vets, Caversham – £35k
Facilities & Office Lead – Loop, Theale – competitive
Office Administrator (12 month FTC) – Berrow & Hale, Wokingham – £26k

See all 9 jobs

You get this email once a day because you created a job alert. Pause alerts | Unsubscribe | Privacy
JobsRadar Ltd, PO Box 1187, Slough`,
  },
  {
    company: "The Yard", role: "Seasonal Garden Associate", candidateName: "Dana", stage: "application", flags: "file no-reply",
    email: `Hi Dana,

Thank you for your interest in joining The Yard as a Seasonal Garden Associate.

Unfortunately, we have decided to move forward with other candidates for this location. Your application stays active for 90 days for other stores you selected, so you don't need to apply again.

The Yard Store Hiring

Please don't reply. This mailbox is not monitored.
(c) The Yard Home & Garden. All rights reserved. View our applicant privacy policy.`,
  },
  {
    company: "The Ledger Room", role: "bookkeeper", candidateName: "Siobhan", stage: "interview", senderName: "Freya Linnell", senderTitle: "Practice Manager", interviewers: ["Callum"],
    email: `Hi Siobhan,

Thanks for chasing, and apologies for the silence, it's been a mad week with the audit.

I'm sorry to say we offered the bookkeeper post to another candidate yesterday and she's accepted. You were a strong contender and Callum said how well you'd explained the VAT question, so please don't read anything into the wait.

All the very best with the search,
Freya Linnell
Practice Manager
The Ledger Room

On Tue, 18 Mar 2025 at 09:14, Siobhan Keane <siobhan.keane82@gmail.com> wrote:
> Dear Freya,
>
> I hope you're well. I was wondering if there was any news following my
> interview with Callum on the 6th? I'm still very interested.
>
> Many thanks,
> Siobhan`,
  },
  {
    company: "University of Marlestone", role: "Research Associate in Coastal Geomorphology", stage: "interview", senderName: "Fenella Garrick", senderTitle: "HR Partner, Faculty of Science", interviewers: ["Iain Tolland"], flags: "feedback",
    email: `Dear Dr Whitlock,

Research Associate in Coastal Geomorphology (Ref. 
UM-4471)

Thank you for attending the interview for the above
position on 3 December. The panel were grateful to you
for travelling so far.

I am sorry to tell you that you were not successful on
this occasion.

If you would like feedback, Iain Tolland, who chaired the
panel, would be happy to speak to you. Please contact his
PA to arrange a time.

I would like to thank you for your interest in the
University of Marlestone and wish you well in your
future career.

Yours sincerely,

Fenella Garrick
HR Partner, Faculty of Science`,
  },
  {
    not: true, company: "Tessellate", role: "Content Lead", candidateName: "Imogen", stage: "interview", senderName: "Ruth Delaney", senderTitle: "Talent Manager", interviewers: ["Oliver", "Tam"],
    email: `Subject: Quick update from Tessellate

Hi Imogen,

Just a short note to say we haven't forgotten you. We had hoped to have a decision on the Content Lead role by today, but one of our second interviews was moved to Monday because of the train strikes, so it's only fair to wait until everyone's been seen.

I'd expect to be able to tell you something by Wednesday or Thursday. If you've got another offer on the table in the meantime, please shout and I'll see what I can do.

Oliver and Tam really enjoyed meeting you, by the way.

Thanks for bearing with us,
Ruth Delaney
Talent Manager`,
  },
  {
    role: "Part-Time Teller", stage: "application", flags: "no-reply",
    email: `Your application status has changed.

Job: Part-Time Teller
Requisition: 2291-B
Status: No longer under consideration

Thank you for applying. You may view your submission history at any time by logging in to your profile.

Sent on behalf of the hiring organization through TalentDock. Do not respond to this message.`,
  },
  {
    company: "Kiesel", role: "Working Student Performance Marketing", candidateName: "Jonas", stage: "application", flags: "file",
    email: `Hey Jonas,

thanks a lot for your application as Working Student Performance Marketing (m/w/d) and your interest in Kiesel!

We took a close look at your profile. Unfortunately, this time we decided for other candidates who could already start in March and have more availability during the week.

But we liked your application and would love to stay in contact. If it is okay for you, click here to be added to our talent pool, so we can write you as soon as we have a fitting position. If you don't click, your data is deleted automatically after 6 months.

We keep our fingers crossed for you!

Your Kiesel Team

Kiesel | Lindenstraße 48 | 10969 Berlin
Datenschutz · Impressum`,
  },
  {
    company: "Cropper's Motors", role: "mechanic", candidateName: "Tomasz", stage: "application", senderName: "Phil Cropper", flags: "file",
    email: `Tomasz

Thanks for dropping your CV in at the garage. Sorry for not getting back sooner. We took a lad on a fortnight ago so I'm not looking for another mechanic at the minute and don't want to mess you about.

I've put it in the drawer and if we get the second ramp in I'll give you a call.

Good luck mate

Phil Cropper
Cropper's Motors, Unit 6 Station Yard`,
  },
  {
    company: "Halden Aerospace", role: "Supplier Quality Specialist", candidateName: "Brianna", stage: "screen", senderName: "Brooke Stanfield", senderTitle: "Senior Talent Partner", senderEmail: "brooke.stanfield@haldenaero.com", flags: "reapply",
    email: `Hi Brianna,

It was great speaking with you on Monday about the Supplier Quality Specialist opening here at Halden Aerospace. I enjoyed hearing about your time at the foundry.

I shared my notes with the hiring manager, and we've decided not to move to the next step. The team is set on someone who already holds AS9100 lead auditor certification, and they have two candidates in process who do.

I'd be happy to connect on LinkedIn, and I hope you'll check out our openings from time to time. We post new ones most weeks.

Best,
Brooke

Brooke Stanfield (she/her)
Senior Talent Partner
Halden Aerospace | Wichita, KS
brooke.stanfield@haldenaero.com | 316.555.0128`,
  },
  {
    not: true, company: "Pragati Connect", role: "Customer Support Executive", stage: "application", flags: "no-reply",
    email: `Dear Candidate,

Thank you for registering for the walk-in drive and submitting your application for Customer Support Executive at Pragati Connect.

Your application ID is PC/2025/88301. Our team will review the same and shortlisted candidates will be contacted within 10 working days. In case you do not hear from us within this period, kindly presume that your profile has not been considered for the current requirement.

Warm regards,
HR Team
Pragati Connect

*** This is an auto-generated email. Please do not reply. ***`,
  },
  {
    company: "Level", candidateName: "Mei-Lin", stage: "task", senderName: "Kofi Anderson", senderTitle: "Engineering Manager, Data Platform", flags: "feedback",
    email: `Hi Mei-Lin,
Thank you for sending the take-home back so quickly.
I read it twice and ran it locally.
The structure was clean and your README was the best of the bunch.
Where it fell short for us was error handling: two of the three failure cases in the brief crashed the worker.
Because of that, regretfully, I'm not going to bring you in for the onsite.
I know take-homes eat a weekend, so I've attached my line-by-line notes, and I'm glad to answer questions on them by email.
Thanks again for your interest in Level.
Kofi Anderson
Engineering Manager, Data Platform`,
  },
  {
    company: "Grain", role: "Brand Partnerships Manager", candidateName: "Jamal", stage: "interview", interviewers: ["Dominik", "Saoirse"], flags: "file",
    email: `Hi Jamal,

Thank you for meeting with Dominik and Saoirse last Thursday to talk about the Brand Partnerships Manager position at Grain. They both appreciated your preparation and your ideas for the spring launch.

After comparing notes, the team has chosen to move forward with a candidate whose background is closer to food retail.

We'd like to keep your profile in our talent community for future openings.

We wish you every success.

Grain Recruiting Team

Opt out | Candidate privacy
This email was sent by Lever on behalf of Grain, 88 Dock Street, Brooklyn NY`,
  },
  {
    not: true, company: "Bellhaven Insurance", candidateName: "Roshan", flags: "no-reply",
    email: `Subject: How did we do?

Hello Roshan,

You recently took part in our recruitment process at Bellhaven Insurance. We'd love to know what it was like for you.

Our survey has six questions and takes about three minutes. Your answers are anonymous and have no effect on any current or future application.

Take the survey

Thank you for helping us to improve.

Bellhaven Insurance Talent Team

If you'd rather not hear from us about surveys, unsubscribe here. Please don't reply to this message.`,
  },
  {
    company: "Kaltenbrunn Pumpen AG", role: "Regional Sales Manager Southern Europe", stage: "final", senderName: "Joachim Wendt", senderTitle: "Managing Partner", senderEmail: "j.wendt@wendt-lohse.de", interviewers: ["Stefan Uhlig"], flags: "file agency internal",
    email: `Dear Mr. Castellano,

I refer to our telephone call and to your two interviews with Kaltenbrunn Pumpen AG in Bielefeld for the position Regional Sales Manager Southern Europe.

Yesterday evening I received the answer of our client. To my regret, the management decided to fill the position internally with an employee from the export department. You were together with him the last candidate in the selection, and Dr. Stefan Uhlig expressly asked me to thank you for the very good conversations.

Naturally I would be pleased to stay in contact with you and, with your agreement, would keep your documents in our files for comparable mandates.

With best regards from Hannover

Joachim Wendt
Managing Partner

Wendt & Lohse Personalberatung
Georgswall 11
30159 Hannover
Phone +49 511 555 0170
j.wendt@wendt-lohse.de`,
  },
  {
    company: "Copper", role: "IT Support Technician", candidateName: "Connor", stage: "screen",
    email: `Hi Connor,

Thank you for taking the time to speak with us by phone about the IT Support Technician role at Copper.

We've had a chance to talk with everyone we were considering, and unfortunately we won't be inviting you to the next round. This was a tough decision.

Your experience as a candidate matters to us. Would you take two minutes to tell us how we did? Share your thoughts here: https://survey.copper-jobs.com/c/7Hq2

Thanks again,
The Recruiting Team at Copper

Copper is an equal opportunity employer. To stop receiving these emails, click here.`,
  },
  {
    company: "Hensel & Ritter Maschinenbau GmbH & Co. KG", role: "Technical Writer", stage: "interview", senderName: "Annegret Pohl", senderTitle: "Leiterin Personal", senderEmail: "annegret.pohl@hensel-ritter.de",
    email: `Dear Mrs Lindqvist,

thank you for the pleasant video interview on 12 September and for your interest in the position as Technical Writer.

In the meantime we have completed the selection procedure and have decided in favour of another applicant, whose knowledge of hydraulic systems corresponds even more exactly to our requirements. We ask for your understanding.

We thank you for the trust you have placed in us and wish you all the best for your private and professional future.

Kind regards

Annegret Pohl
Leiterin Personal

Hensel & Ritter Maschinenbau GmbH & Co. KG
Industriestraße 27-31
73434 Aalen
Tel.: +49 7361 555-214
Fax: +49 7361 555-299
annegret.pohl@hensel-ritter.de

Sitz: Aalen, Amtsgericht Ulm HRA 501188
Geschäftsführer: Dr. Uwe Ritter, Carola Hensel`,
  },
  {
    not: true, company: "Wren & Co", candidateName: "Chidi", senderName: "Nell Farraday", senderTitle: "People & Office Manager", senderEmail: "nell@wrenandco.uk",
    email: `Hi Chidi,

We can't wait to have you with us on Monday!

A few things before your first day at Wren & Co:

1. Please upload your right to work documents and bank details to the portal by Thursday.
2. Your laptop will be delivered to your home address on Friday between 9 and 1. Someone needs to sign for it.
3. Come to reception at 9.30, not 9.00. Your buddy Harriet will meet you and take you for breakfast.

Dress is whatever you're comfortable in. Lunch is on us the first day, so let us know if there's anything you don't eat.

Any worries, just drop me a line.

Nell Farraday
People & Office Manager
nell@wrenandco.uk`,
  },
  {
    company: "Open Table", role: "Volunteer Coordinator", candidateName: "Josie", stage: "interview", senderName: "Bea Thornbury", senderTitle: "Head of Programmes", interviewers: ["Mohammed"], flags: "reapply closed",
    email: `Dear Josie

Thanks again for coming to see Mohammed and me about the Volunteer Coordinator role. We both came away feeling we'd met someone who really gets what Open Table is for.

I'm so sorry to have to tell you that we've had to put the post on hold. Our main funder has told us the second year of the grant isn't certain any more, and the trustees decided last night that we can't take on anyone new until it is.

If it comes back, and I very much hope it does, I'd love you to apply again.

With warm wishes

Bea Thornbury
Head of Programmes
Open Table (registered charity)`,
  },
  {
    not: true, role: "Procurement Analyst", candidateName: "Farah", stage: "interview", senderName: "Kieran Boyle", senderTitle: "Associate Director", interviewers: ["Simon"], flags: "agency",
    email: `Hi Farah,

Really good news. The client loved you! Simon said it was the best first interview they've had for the Procurement Analyst role and they'd like you back for a second one, this time with the CFO.

Can you do either Thursday 4pm or Friday 9am? It'll be an hour, in person, at their Solihull office. I'll send over a brief and we can have a prep call the night before.

Speak soon,
Kieran Boyle
Associate Director
Larkfield Search
07700 900284`,
  },
  {
    company: "St Aldric's Primary School", role: "Year 4 Class Teacher", candidateName: "Hannah", stage: "interview", senderName: "Dorothy Haigh", senderTitle: "Headteacher", interviewers: ["Mrs Pemberton"], flags: "feedback internal",
    email: `Dear Hannah,

Year 4 Class Teacher, St Aldric's Primary School

Thank you for coming to interview on Thursday. The children talked about your volcano lesson for the rest of the day, and Mrs Pemberton, who observed it, was most complimentary.

As I said on the telephone, the governors have appointed a colleague who has been covering the class since January. Unfortunately that means I have to disappoint three other people who would have been an asset to any school, and you are one of them.

I would be glad to offer you some feedback. I'm usually free after 3.45pm, so do ring the office and they will put you through.

With every good wish,

Dorothy Haigh
Headteacher`,
  },
  {
    not: true, company: "Quill", role: "Data Engineer", candidateName: "Vikram", stage: "screen", senderName: "Lakshmi Rao", senderTitle: "Talent Acquisition Lead", senderEmail: "lakshmi.rao@quilldata.in",
    email: `Hi Vikram,

Thanks for the chat this morning. As discussed, the next step for the Data Engineer role at Quill is a short case study. You'll find the brief and a sample data set attached.

Please don't spend longer than three hours on it. Send us your notebook (or a PDF, if you prefer) by end of day next Tuesday. We look at how you think rather than whether every number is right.

Any questions, just ask.

Lakshmi Rao
Talent Acquisition Lead, Quill
lakshmi.rao@quilldata.in`,
  },
];
