import type { Labeled } from "../emails.ts";

/** What a coach has seen in many trades: the no is often said in passing. */
export const emails: Labeled[] = [
  {
    company: "Wexcombe Royal Infirmary", role: "Band 5 Staff Nurse, Acute Medical Unit", candidateName: "Siobhan", stage: "interview", senderName: "Gill Hartshorne", senderTitle: "Ward Manager, AMU", senderEmail: "gill.hartshorne@wexcombe-royal.example", interviewers: ["Bernadette"], flags: "reapply feedback",
    email: `Dear Siobhan

Band 5 Staff Nurse, Acute Medical Unit – Ref 387-AMU-0419

It was lovely meeting you on Tuesday, and thank you for coming straight off a night shift to see us – Bernadette and I both remarked on it afterwards.

We had three posts and eleven people on the day. I am sorry to say yours wasn't one of the three highest scores. It was the drug calculation discussion and the escalation scenario where others picked up more marks; your answers on dignity and families were honestly among the best I've heard this year.

If you ring the ward after 2pm any day next week and ask for me I'll gladly go through your scoring sheet with you. We recruit again in September when the newly qualifieds come through and I would like to see your name in the pile.

Best wishes

Gill Hartshorne
Ward Manager, AMU
Wexcombe Royal Infirmary
gill.hartshorne@wexcombe-royal.example`,
  },
  {
    company: "Salt & Ember", candidateName: "Luca", stage: "task", senderName: "Dom",
    email: `Hey Luca, thanks for doing the trial Saturday, the boys liked you. Going with someone who's run a grill section before though. I'll have your 4 hours in cash behind the bar whenever you're passing.

Dom
Salt & Ember`,
  },
  {
    company: "Pinecrest Federal Bank", role: "Branch Operations Specialist II", candidateName: "Marcus Whitfield", stage: "application", flags: "reapply no-reply",
    email: `From: Pinecrest Federal Bank Talent Acquisition <pinecrestfederal@myworkday.example>
To: mwhitfield88@mailbox.example
Subject: Update regarding R-0047713 Branch Operations Specialist II

Marcus Whitfield,

Thank you for the time you took to apply for R-0047713 Branch Operations Specialist II (Toledo, OH).

We have completed our review of submissions for this requisition and other applicants whose qualifications more closely align with the needs of the branch will be moving to the next step. Your candidacy for this requisition is no longer under consideration.

You can view the status of all your applications by signing in to Candidate Home. New jobs are posted every Monday and you may set up job alerts to be notified of those which fit your interests.

Pinecrest Federal Bank is an Equal Opportunity Employer.

This mailbox is not monitored. Replies to this message are undeliverable.`,
  },
  {
    company: "Lough Arra County Council", role: "Clerical Officer (Grade III)", candidateName: "Fintan Garvey", stage: "interview", senderName: "Noreen Mac Giolla", senderTitle: "Administrative Officer", flags: "feedback",
    email: `PRIVATE & CONFIDENTIAL

Our Ref: HR/REC/2291/CLO
Comp. No.: 2024/061

14 March

Re: Competition for the post of Clerical Officer (Grade III)

Dear Mr. Fintan Garvey,

I refer to the above competition and to your attendance at interview on 27 February.

The Interview Board has now furnished its report to the Chief Executive. Candidates were required to attain a minimum of 50 marks in each of the three competency areas in order to qualify for inclusion on the panel. Your results were as follows:

Delivering Quality Outcomes – 46
Communicating with Impact – 61
Local Government Knowledge – 55

You will note that the qualifying standard was not attained in one area and accordingly your name does not appear on the panel, which will remain in force for a period of one year.

Any candidate wishing to seek a review must do so in writing within five working days of the date of this letter. Feedback on your performance, together with the notes of the Board, may be had on request to this office.

I wish to thank you for your interest in employment with Lough Arra County Council.

Mise le meas,

__________________
Noreen Mac Giolla
Administrative Officer
Human Resources`,
  },
  {
    role: "Senior Process Engineer", candidateName: "Raj", stage: "application", senderName: "Kieran Loxley", senderTitle: "Principal Consultant – Engineering & Manufacturing", senderEmail: "kieran@trentside-rec.example", flags: "file agency",
    email: `Hi Raj

Quick one before the weekend. Client came back on the Senior Process Engineer job and they've passed on your CV I'm afraid, feedback (such as it was) is that they wanted someone from pharma rather than food. I did push back as I think the CIP experience carries over but no joy.

Nothing against you at all mate. I've got you flagged for anything process in the Midlands and will bell you the minute something drops.

Have a good one

Kieran Loxley
Principal Consultant – Engineering & Manufacturing
Trentside Recruitment
M: 07700 900 412
kieran@trentside-rec.example`,
  },
  {
    company: "Fairlie & Dunbar", role: "PA", candidateName: "Charlotte", stage: "interview", senderName: "Tamsin Orde-Whyte", senderTitle: "Senior Consultant, Secretarial", interviewers: ["Imogen", "Piers"], flags: "feedback agency",
    email: `Hi Charlotte,

Hope you're well and not too soggy in all this rain.

So I finally got hold of Imogen at Fairlie & Dunbar. She and Piers both really enjoyed meeting you and said you'd be a great PA to somebody – just that for this desk they need a person who can start on the 1st, and your three months' notice did for it in the end. They've offered it to someone who's between jobs.

Gutted for you, I know you'd set your heart on it. Do you want to have a coffee next week, and we can talk through what else is out there? I've also got some more detailed notes from Piers I can pass on over the phone.

Tx

Tamsin Orde-Whyte
Senior Consultant, Secretarial
Mulberry Lane Appointments on behalf of our clients`,
  },
  {
    company: "Brinkhove Antriebstechnik GmbH", role: "Design Engineer Gearboxes", stage: "application", senderName: "Annegret Pohlmeier", senderTitle: "Personnel Department", senderEmail: "a.pohlmeier@brinkhove-antrieb.example",
    email: `Dear Mr. Okonjo,

thank you very much for your documents and for the interest in our company, about which we were very happy.

After intensive examination we must inform you today that we have decided ourselves for other applicants for the position Design Engineer Gearboxes (m/f/d). Please do not understand this as a judgement on your person or your professional ability. The decision was narrow and the fluent German for the contact with our shop floor was finally important.

Your data will be deleted after six months in accordance with the data protection regulations. You do not have to do anything for this.

For your further professional way we wish you all the best and much success.

With kind regards from Sauerland

i. A. Annegret Pohlmeier
Personnel Department

Brinkhove Antriebstechnik GmbH
Am Hammerwerk 7
a.pohlmeier@brinkhove-antrieb.example`,
  },
  {
    company: "Fietsloket", role: "Data Analyst", candidateName: "Fatima", stage: "interview", senderName: "Wietske van Dalfsen", senderTitle: "People & Office", senderEmail: "wietske@fietsloket.example", interviewers: ["Joost", "Marleen"], flags: "feedback",
    email: `Hi Fatima,

I'll be direct because I would want that too: we are not going to continue. 

Joost and Marleen had a good talk with you and they both said you know your SQL very well. What they missed was the curiosity for the product – you had not tried the app, and for a team of nine people that is a bit of a pity. For a bigger company it will maybe not matter so much.

If you want to call about this, no problem, I'm reachable on Thursday the whole day.

Groetjes,
Wietske van Dalfsen
People & Office
Fietsloket
wietske@fietsloket.example

> On 3 Oct, Fatima Belkacem wrote:
> Hello Wietske, thanks for arranging the meeting with Joost and Marleen yesterday, I enjoyed it a lot.
> As promised, my earliest start date for the Data Analyst role would be 1 December.
> Kind regards,
> Fatima Belkacem
> Reporting Specialist at Noordkade Logistics
> fatima.belkacem@postvak.example`,
  },
  {
    company: "Wattle Flat Primary School", candidateName: "Bronwyn", stage: "interview", senderName: "Jen Scullthorpe", senderTitle: "Acting Principal", interviewers: ["Mr Papadakis"], flags: "reapply internal",
    email: `G'day Bronwyn,

Sorry it's taken me till the last week of term to get back to you, we've had reports and the school concert and half the staff down with the lurgy.

You'd have heard on the grapevine by now I reckon – Kylie, who's been doing the Year 3/4 class on contract since Easter, has been made permanent. The panel thought the world of your literacy stuff and Mr Papadakis is still talking about your worm farm. But she knows the kids and at the end of the day that's what got it over the line.

We're always screaming out for CRTs, and there'll be a family leave position going in Term 2. Please, please put your hand up for it.

Warm regards,

Jen Scullthorpe
Acting Principal
Wattle Flat Primary School`,
  },
  {
    company: "Meridian Crest Bank Plc", role: "Graduate Trainee Programme", candidateName: "Oluwadamilare", stage: "task", flags: "reapply no-feedback no-reply",
    email: `Dear Oluwadamilare,

RE: 2025 GRADUATE TRAINEE PROGRAMME

Trust this mail meets you well.

We write with reference to the online aptitude test you sat for on Saturday, 8th of February at our Victoria Island test centre.

Kindly be informed that you did not meet up with the cut-off mark for this stream and as such your candidature will not be proceeding to the assessment centre stage. Please note that the Bank does not release individual scores and calls or visits to any of our branches in this regard shall not be entertained.

You are however at liberty to participate in subsequent exercises, subject to the age limit.

We appreciate your interest and wish you well in your endeavours.

Thank you.

Resourcing Team
Human Capital Management
Meridian Crest Bank Plc

Do not reply to this e-mail.`,
  },
  {
    company: "Zentriq Infosolutions Pvt. Ltd.", role: "Java Full Stack Developer", candidateName: "Sneha", stage: "interview", senderName: "Harpreet Bhullar", senderTitle: "Sr. Executive – TAG", senderEmail: "harpreet.bhullar@zentriq-info.example", interviewers: ["Venkat Raghavan"], flags: "reapply file",
    email: `Hi Sneha,

Greetings for the day!

This is with reference to your L1 technical discussion with Mr. Venkat Raghavan on 12th June for Java Full Stack Developer position (3-5 yrs).

As per the panel feedback, profile is not getting shortlisted for L2. Panel has suggested to strengthen on Spring Security and multithreading concepts. We will keep your resume in our database and will revert back to you if any suitable opening comes up. Kindly note that as per policy, a cooling period of 6 months is applicable, post which you may apply once again.

Wishing you all the very best.

Thanks & Regards,
Harpreet Bhullar
Sr. Executive – TAG
Zentriq Infosolutions Pvt. Ltd., Noida
harpreet.bhullar@zentriq-info.example`,
  },
  {
    company: "Loomis Thackeray & Pell LLP", role: "Summer Associate", stage: "interview", senderName: "Edmund R. Thackeray", senderTitle: "Partner and Chair, Hiring Committee", interviewers: ["Tom Brannigan", "Alisha Greer"], flags: "no-feedback",
    email: `Dear Ms. Castellano:

On behalf of the Hiring Committee, I want to thank you for spending the better part of a day with us in the Hartford office last month. I understand from Tom Brannigan and Alisha Greer that the conversation at lunch ran well past dessert, which is a good sign at this firm.

This year the committee had callbacks with thirty-four students for what turned out to be a class of five. I regret that we are unable to extend you an offer to join us as a Summer Associate. I have sat on this committee for nine years and the letters do not get any easier to write, particularly to a candidate with your moot court record.

The firm does not provide individual comments on callback interviews. I hope our paths will cross across a conference table, though preferably not on opposite sides of it.

Very truly yours,

Edmund R. Thackeray
Partner and Chair, Hiring Committee
Loomis Thackeray & Pell LLP`,
  },
  {
    company: "University of Ainsdale", role: "Research Associate in Computational Hydrology", stage: "application", senderName: "P. Cotterill", senderTitle: "Departmental Administrator", flags: "reapply no-feedback",
    email: `Dear Dr Weidmann,

Research Associate in Computational Hydrology (Fixed Term) – NB41872

We received 143 applications for this vacancy. Having considered yours carefully the panel did not include you on its shortlist for interview.

Owing to the number of applicants it is not possible to give reasons to those not shortlisted.

Information about other vacancies at the University of Ainsdale is at ainsdale.example/jobs.

Yours sincerely

Mrs P. Cotterill
Departmental Administrator
Department of Earth Sciences`,
  },
  {
    company: "Tillman State University", role: "Asst. Professor of Sociology", candidateName: "Terrence", stage: "interview", senderName: "Ruth Abernathy-Cole", senderTitle: "Chair, Search Committee", senderEmail: "rabernathycole@tillmanstate.example", flags: "closed",
    email: `From: Ruth Abernathy-Cole <rabernathycole@tillmanstate.example>
Subject: Asst. Professor of Sociology search

Dear Terrence,

I would have preferred to tell you this by phone but I've got six of these to write and I don't trust the rumor mill to wait for me.

On Friday the Provost pulled every tenure line not yet under contract, ours included. It's a budget thing, enrollment missed by four percent. So the search is over, without a hire. The committee had not even met to rank the people who came to campus, so there is nothing I could tell you about where you stood, except that the students who went to your teaching demo asked me twice when you'd be starting.

I don't expect to see the line again while I'm chair, so please don't wait on it.

Please send the hotel receipt to Dottie, we're good for that at least.

Ruth Abernathy-Cole
Chair, Search Committee
Tillman State University`,
  },
  {
    company: "Harbour Lights Hospice Charity", role: "Community Fundraiser", candidateName: "Beth", stage: "application", senderName: "Maureen Tidy", senderTitle: "Fundraising & Volunteers Manager", flags: "reapply no-feedback",
    email: `Hello Beth,

Thank you for wanting to work with us at Harbour Lights Hospice Charity.

Nearly two hundred people went for the Community Fundraiser job, which floored us a bit – there are only four of us in the office! We've asked six to come in and I'm afraid you're not among them this time. Because of the numbers we simply can't write back with comments to everyone, I do hope you'll understand.

Do please have a look at our shop and events volunteering if you ever have a spare Saturday, and we advertise all our paid jobs on CharityPost so keep an eye out there too.

With thanks and every good wish,

Maureen Tidy
Fundraising & Volunteers Manager`,
  },
  {
    company: "Lanternfish Games", role: "Environment Artist (Mid)", candidateName: "Joaquín", stage: "task", senderName: "Saskia Thorvald", senderTitle: "Art Director", flags: "reapply",
    email: `Hi Joaquín!

First off, the swamp diorama made the whole environment team stop working for about ten minutes, so thank you (our producer doesn't thank you).

We talked it over yesterday and ended up picking another artist for the Environment Artist (Mid) seat. Your composition and lighting were great. Where it came apart for us was in the technical part of the test: texel density was all over the place and the trim sheet wasn't really used as one, and we don't have a lead with the hours to teach that at the moment.

You can put the piece in your portfolio, no NDA on it. And if you do another pass with the notes above, send it over some time, I'd be curious to see it, and we'll probably be staffing up again when Project Heron gets greenlit.

cheers,
Saskia Thorvald
Art Director // Lanternfish Games`,
  },
  {
    company: "Corvane Robotics", role: "Field Service Technician", candidateName: "Priyanka", stage: "application",
    email: `LinkedIn

Your update from Corvane Robotics

Priyanka, thank you for your interest in the Field Service Technician position at Corvane Robotics in Raleigh, NC. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in Corvane Robotics.

Regards,
Corvane Robotics

Field Service Technician
Corvane Robotics · Raleigh, NC (On-site)
Applied on October 2

Top jobs looking for your skills
Automation Technician – Beltrane – Durham, NC
Robotics Field Engineer – Kestra Motion – Cary, NC
See all jobs

This email was intended for Priyanka Deshmukh (Technician | PLC | Mechatronics)
You are receiving LinkedIn notification emails.
Unsubscribe · Help`,
  },
  {
    company: "Bramble & Finch Garden Centres", role: "Weekend Sales Assistant", candidateName: "Callum", stage: "application", flags: "no-reply",
    email: `From: Indeed <donotreply@indeed-apply.example>
Subject: An update on your application to Bramble & Finch Garden Centres

Application update

Weekend Sales Assistant
Bramble & Finch Garden Centres – Didcot OX11

Hi Callum,

Bramble & Finch Garden Centres has decided not to take your application further at this time. The employer left this message:

"Thanks for applying, we had loads of interest. looking for someone who can do both sat AND sun, sorry"

[View application] [Help centre]

© Indeed. This is an automated message, please don't reply.`,
  },
  {
    company: "Carrowmore Co-operative Mart", role: "Payroll Administrator", candidateName: "Deirdre", stage: "interview", senderName: "Pádraig Ó Loingsigh", senderTitle: "Financial Controller", interviewers: ["Concepta Burke"], flags: "file",
    email: `Hi Deirdre,

Apologies for not answering sooner, you did right to chase me.

We made an appointment at the end of last week and the lady starts on the 4th. I should have let you know then and I didn't, mea culpa. It was nothing you did or didn't say, she has the Thesaurus payroll already and you'd have had to be trained in.

I'd be happy to hang on to the CV if that's OK, Concepta is retiring in the spring and there might be something in accounts then.

Kind regards,
Pádraig

Pádraig Ó Loingsigh
Financial Controller
Carrowmore Co-operative Mart

-----Original Message-----
From: Deirdre Twomey
Sent: 19 November
To: Pádraig Ó Loingsigh
Subject: Payroll Administrator interview

Dear Pádraig,

I hope you don't mind me getting in touch. It's three weeks since I met yourself and Concepta Burke about the Payroll Administrator job and I was wondering was there any news? I am still very interested in it.

Many thanks,
Deirdre Twomey
Accounts Assistant, Rathbeg Tyres Ltd
087 555 0144
deirdre.twomey@eirpost.example`,
  },
  {
    company: "Ostrava Health", role: "VP Customer Success", candidateName: "Andre", stage: "final", senderName: "Meredith Kowalczyk", senderTitle: "Chief People Officer", senderEmail: "meredith@ostravahealth.example", interviewers: ["Lindsey", "Hakeem", "Dr. Orozco"], flags: "file closed",
    email: `Hi Andre,

I know you were expecting an offer call today and I hate that you're getting this instead.

The board met last night and put a freeze on all new headcount through at least Q3, and that includes the VP Customer Success role. You made it through four rounds with us and Lindsey, Hakeem and Dr. Orozco had all signed off; there was literally a draft letter in my Dropbox. None of that helps you now, I realize.

I don't want to string you along, so please take whatever else is on your table. If things thaw, you're the first person I call, and I'm keeping your file at the top of the drawer.

And if a reference from somebody who ALMOST hired you is worth anything, use me.

Meredith Kowalczyk
Chief People Officer, Ostrava Health
meredith@ostravahealth.example | she/her`,
  },
  {
    company: "Pallister Freight", role: "Night Shift Supervisor", candidateName: "Tomasz", stage: "screen", senderName: "Gaz", flags: "reapply internal",
    email: `Hi Tomasz, its Gaz from Pallister Freight. Spoke to you on phone on monday about the night shift supervisor job. We've gone and give it to one of our own lads off days so its gone now sorry pal. If you want agency shifts on the trunks ring the office and ask for Mandy, theres always nights going. Cheers for your time`,
  },
  {
    company: "Kaffeekontor Lassen", role: "Head of Operations", candidateName: "Ingrid", stage: "final", senderName: "Friederike Lassen", senderTitle: "Founder", interviewers: ["Sven"],
    email: `Dear Ingrid,

I have rewritten this four times, so let me just say it. Anouk is going to be our first head of operations.

It came down to the two of you, and for about a week it could have gone either way. Sven, who sat in on both of your visits, would have chosen you and told me so loudly. In the end I went with the person who has already done the boring part – import licences, customs, a warehouse move – because the boring part is what keeps me awake. You are better than she is at quite a few things and I told her that as well.

You asked for honesty at the start, and so here is the one thing I'd think about: when we did the budget exercise you apologised for every number before you gave it. The numbers were right.

I would love to stay in contact. If you are in Hamburg, the coffee is on us, obviously, since we roast it.

Yours,
Friederike

Friederike Lassen, Founder
Kaffeekontor Lassen`,
  },
  {
    company: "Keane & Daughter Electrical", candidateName: "Shane", stage: "application", senderName: "Robbo Keane",
    email: `Shane,

Got your resume thanks. Just put on a bloke Tuesday who's already got his A grade and his own ute so I'm full up. Try Macca at Gippsland Switchboards, tell him I sent ya.

Cheers
Robbo Keane
Keane & Daughter Electrical
0491 570 156`,
  },
  {
    company: "Bitter Creek Unified School District 41", role: "High School Chemistry Teacher", stage: "interview", senderName: "Loretta Mayhew", senderTitle: "Director of Certified Personnel", interviewers: ["Dr. Vance", "Mrs. Littlejohn", "Coach Amado"], flags: "reapply file",
    email: `Dear Mr. Hollis,

Thank you for interviewing for the High School Chemistry Teacher vacancy at Juniper Ridge High School. Dr. Vance, Mrs. Littlejohn and Coach Amado appreciated the chance to visit with you and to hear how you run a lab on a shoestring.

At its June 10 meeting the Board of Education approved the recommendation of another applicant. Your file remains active with the district for one calendar year and will be made available to any principal who has a science opening. You do not need to complete a new application during that time; simply log in and attach the posting you are interested in.

Have a restful summer.

Sincerely,

Loretta Mayhew
Director of Certified Personnel
Bitter Creek Unified School District 41`,
  },
  {
    company: "Quillmark", role: "Product Designer, Growth", candidateName: "Hye-jin", stage: "screen", interviewers: ["Devon"], flags: "file no-reply",
    email: `From: Quillmark Recruiting <no-reply@greenhouse-mail.example>
Date: Tue, Jan 14 at 6:02 AM
Subject: Quillmark – Product Designer, Growth
To: Hye-jin Moon

Hi Hye-jin,

Thanks for chatting with Devon last week and for being so patient while we got through the holidays.

We had an unusually strong group of designers at the phone stage and have to be picky about whom we bring into the portfolio review. We've opted to continue with folks who've spent more time on experimentation at scale, and won't be setting up a next conversation for the Growth role.

We'd love to stay in touch. We've added you to our design community list, so you'll hear from us when something more brand-leaning opens up.

The Quillmark Recruiting Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  },
  {
    company: "State of New Calder Department of Transportation", role: "Highway Maintenance Worker 2", candidateName: "Delphine Rousseau-Banks", stage: "application", flags: "reapply",
    email: `STATE OF NEW CALDER DEPARTMENT OF TRANSPORTATION
Bureau of Human Resources

NOTICE OF EXAMINATION/CERTIFICATION RESULT

Applicant: Delphine Rousseau-Banks
Class Title: Highway Maintenance Worker 2
Requisition: 25-DOT-1180-077
Code: NQ-3

Dear Delphine Rousseau-Banks:

The application you submitted has been evaluated against the minimum qualifications published in the announcement. Code NQ-3 means: Applicant does not document possession of a valid Class B Commercial Driver License with air brake endorsement. Your name has therefore not been certified to the appointing authority.

You may appeal this determination within ten (10) calendar days by submitting form HR-114. Once you have obtained the missing credential you may file for any later announcement in this class.

Questions: call (555) 010-2277 weekdays 8:00 to 4:30.

System-generated notice. No signature required.`,
  },
  {
    company: "Office for Maritime Licensing", role: "Higher Executive Officer, Licensing Policy", candidateName: "Jonathan", stage: "interview", flags: "file no-feedback no-reply",
    email: `Dear Jonathan

Vacancy 318820 – Higher Executive Officer, Licensing Policy

Following your interview on 6 May I can confirm the outcome as below.

Behaviour: Making Effective Decisions – 5
Behaviour: Working Together – 4
Behaviour: Communicating and Influencing – 5
Strengths – 4, 3, 4

You reached the required standard, however other candidates were ranked higher in order of merit and there were only two posts. We are therefore unable to offer you a role on this occasion. You have been put on our reserve list, where you will stay for 12 months; should a further post at the same grade and of a similar kind become vacant, we may contact you without another competition. If you'd rather not be on it, tell us through your application centre.

Given the volume we can't add narrative comments to the scores shown above.

Kind regards

Recruitment Team
Office for Maritime Licensing

Please do not respond to this email; the inbox isn't manned.`,
  },
  {
    company: "Dellamere Fresh Markets", role: "Overnight Stocker", candidateName: "Tiffany", stage: "application", flags: "reapply file no-reply closed",
    email: `Thank you for applying to Dellamere Fresh Markets, Store #0382.

Hi Tiffany! We wanted to let you know that the Overnight Stocker position you applied for is no longer available. The store has withdrawn this opening and isn't hiring for it anymore.

Good news: your profile stays in our system for 90 days, and store managers in your area can see it! You can also text STOCK to 555-01 to see what's open near you.

Dellamere Careers
do-not-reply@jobs.dellamere.example`,
  },
  {
    company: "Aldersey Croft Conservation Architects", candidateName: "Gwilym", stage: "interview", senderName: "Hilary Penfold", senderTitle: "Practice Secretary", senderEmail: "hilary@alderseycroft.example", interviewers: ["Mr Aldersey"], flags: "feedback",
    email: `Subject: Re: Re: expenses claim – 11 April

Dear Gwilym

Thank you for the train tickets and the signed form. £86.40 will be with you by BACS on the 30th; Accounts only do one run a month, I'm afraid, so don't worry if you don't see it before.

I am also returning your drawings by Special Delivery as you asked, Mr Aldersey was most taken with the lychgate. He asked me to say again how sorry he was that they could only take one of the seven he met that day, and that he meant what he said on the telephone about talking you through it properly once the Easter rush is over. Just give me a couple of dates.

With kind regards

Hilary Penfold
Practice Secretary
Aldersey Croft Conservation Architects
hilary@alderseycroft.example`,
  },
  {
    company: "Penstock Pay", role: "Payments Compliance Officer", candidateName: "Nadia", stage: "screen", senderName: "Ollie Brackenbury", senderTitle: "In-house Talent Partner", senderEmail: "ollie.brackenbury@penstockpay.example", flags: "reapply",
    email: `Hi Nadia

Further to our call this morning, I went back to the hiring manager about the 62k. There's just no room, the band stops at 54 and they won't make an exception on the Payments Compliance Officer role, so on that basis we're going to leave it there and carry on with the other people we've screened. 

Appreciate you being upfront about it. Saves everyone a wasted afternoon! If your number ever changes or you see one of our senior roles come up, shout.

Thanks
Ollie Brackenbury
In-house Talent Partner
Penstock Pay
ollie.brackenbury@penstockpay.example`,
  },
  {
    company: "Grace Relief & Development Initiative", role: "Monitoring & Evaluation Officer", candidateName: "Chukwuemeka Nwosu", stage: "final", senderName: "Hauwa Bukar", senderTitle: "Human Resources & Admin Coordinator", senderEmail: "h.bukar@gracerelief.example", flags: "file",
    email: `Dear Chukwuemeka Nwosu,

Compliments of the season.

Sequel to the final panel interview held on the 21st of November with the Country Director, we wish to inform you that Grace Relief & Development Initiative has concluded the recruitment for the position of Monitoring & Evaluation Officer, Maiduguri. You emerged the second best candidate, but the donor has approved only one (1) position.

In the event that the first candidate does not take up the appointment, or as new projects come on stream, we shall not hesitate to reach out to you, as your details have been retained in our roster of qualified candidates.

Kindly accept our best wishes.

Yours faithfully,

Hauwa Bukar
Human Resources & Admin Coordinator
h.bukar@gracerelief.example`,
  },
  {
    not: true, company: "Thornaby & Eskdale College", role: "Assistant Librarian", stage: "application", flags: "no-reply",
    email: `Dear Candidate,

This is to acknowledge that your application for Assistant Librarian (Job Ref. LIB/0097) has reached us. You don't need to do anything else.

The closing date is noon on 22 August and shortlisting will be in the week after that. As we are a small team we regret we cannot write to everyone: if you haven't been contacted by 12 September please assume that you have not been successful on this occasion.

Thornaby & Eskdale College is committed to safeguarding and all appointments are subject to enhanced checks.

HR Department
Thornaby & Eskdale College
(automatic acknowledgement – please do not reply)`,
  },
  {
    not: true, company: "Zuidplas Precision B.V.", candidateName: "Mateus", stage: "interview", senderName: "Renske Hoogeveen", senderTitle: "Corporate Recruiter", interviewers: ["Klaas"],
    email: `Hi Mateus,

Unfortunately Wednesday doesn't work any more, Arjen has to be in Eindhoven for a customer that whole day. Sorry for the shuffling!

Could you do Friday at 10.00 or 13.30 instead? It's the second talk, so with Arjen (Lead Mechatronics) and Floor from the test team, about one and a half hours. Klaas was positive after your first conversation, so no need to sell yourself again, they mostly want to go in depth on the vibration project.

Let me know what suits and bring an ID for the gate.

Met vriendelijke groet / kind regards,
Renske Hoogeveen
Corporate Recruiter
Zuidplas Precision B.V.`,
  },
  {
    not: true, company: "Scoil Naomh Brónach", role: "Special Needs Assistant", candidateName: "Aoife", stage: "interview", senderName: "Tríona Hanrahan", senderTitle: "Príomhoide",
    email: `Dear Aoife,

We were all delighted on Friday evening when the vote went round the table. Subject to Garda vetting, two references and the sanction of the Board of Management, I'm very pleased to offer you the Special Needs Assistant post (0.83) from 1 September.

I know you mentioned you'd another interview in Ennis on Wednesday. I'd be grateful for a yes or no by Thursday, as otherwise I'm obliged to go to the next person on the list and to let the other candidates know they were unsuccessful.

Congratulations again!

Tríona Hanrahan
Príomhoide
Scoil Naomh Brónach`,
  },
  {
    not: true, company: "Voralp Versicherung AG", role: "Controller", stage: "application", senderName: "Thomas Eichelbaum", senderTitle: "HR Business Partner", senderEmail: "t.eichelbaum@voralp.example",
    email: `Dear Ms. Lindqvist,

we come back to your application as Controller in our Munich office and must ask you unfortunately for a little bit more patience. The responsible department head is ill since two weeks and without him we don't want to decide about the invitations.

We expect that we can inform you until end of the month. If you have in the meantime another offer with a deadline, please give us a short signal.

Kind regards

Thomas Eichelbaum
HR Business Partner
Voralp Versicherung AG
t.eichelbaum@voralp.example`,
  },
  {
    not: true, company: "Gyan Sarovar Public School", role: "PGT (Physics)", candidateName: "Ramesh", senderName: "Sunita Kulshreshtha", senderTitle: "Office Superintendent",
    email: `Dear Ramesh ji,

With reference to your selection process for the post of PGT (Physics), you are requested to submit self-attested copies of below documents latest by 5 pm on 18.04, failing which your candidature may be cancelled without further intimation:

1. B.Ed. and M.Sc. mark sheets (all semesters)
2. CTET/TET certificate
3. Relieving letter from last institution
4. Last three months salary slip
5. Two passport size photographs

Scanned copies can be mailed on this id only. Originals to be brought on the day of demo class, date of which will be told separately.

Regards,
Sunita Kulshreshtha
Office Superintendent
Gyan Sarovar Public School, Kota`,
  },
  {
    not: true, company: "Tri-Forks Carriers", role: "Dispatch Coordinator", candidateName: "Kendra", stage: "application", senderName: "Wade Stromberg", senderTitle: "Terminal Manager", senderEmail: "wstromberg@triforks.example",
    email: `Hi Kendra,

You may remember applying to us back in February for the Dispatch Coordinator job. At that time we told you we'd filled it, and we had – but that person is relocating to Boise and we've been given the green light to reopen the position.

You were one of the handful we liked and I'd rather call people we know than post it all over again. Are you still looking? If so, shoot me a time this week when I can call. If you've landed somewhere else, congrats, and no hard feelings.

Wade Stromberg
Terminal Manager
Tri-Forks Carriers
wstromberg@triforks.example

> From: Tri-Forks HR
> Date: February 26
> Hi Kendra, thank you for applying for Dispatch Coordinator. Unfortunately we have selected another candidate. We wish you the best in your search.`,
  },
  {
    not: true, company: "Sablewood Hotels", role: "Night Auditor", candidateName: "Emeka", stage: "application",
    email: `LinkedIn

Your application was viewed by Sablewood Hotels

Good luck, Emeka! A recruiter at Sablewood Hotels viewed your application for Night Auditor.

Night Auditor
Sablewood Hotels · Leeds, England, United Kingdom (On-site)
Applied 3 days ago

While you wait
Candidates who apply to 5 or more jobs are more likely to hear back
Front Desk Agent – Corby House – Leeds
Duty Manager – The Wharfside – Bradford

You are receiving Job application notification emails. Unsubscribe
© LinkedIn`,
  },
  {
    not: true, company: "Tidewrack", candidateName: "Yusuf", stage: "screen", senderName: "Caitlin Marrable", senderTitle: "Engineering Manager", senderEmail: "caitlin@tidewrack.example",
    email: `Hey Yusuf,

Really good talking on the phone yesterday. As discussed, next step is our take-home: a small rate-limiter service, language of your choice. Link's in the PDF. We ask people not to spend more than three hours, we can tell when you do ;)

Heads-up: we can't consider anything that arrives after Sunday midnight AEST, we've had to knock back a few people that way and hate doing it. Only about one in three goes on to the pairing session from here, and whichever way it goes you'll get written notes from two of our engineers.

Any dramas, just reply here.

Caitlin Marrable
Engineering Manager, Tidewrack
caitlin@tidewrack.example`,
  },
  {
    not: true, company: "Oakhanger Veterinary Group", role: "Practice Manager", candidateName: "Leanne", stage: "interview", senderName: "Jo Kempster", senderTitle: "Branch Director", senderEmail: "jo.kempster@pawsway.example", flags: "agency",
    email: `Hi Leanne,

Just to update you, I've not forgotten you! Oakhanger Veterinary Group have seen everyone now bar one, who had to cancel because of flu and has been rebooked for Monday. They've asked me to hold all feedback until after that, good or bad, so I honestly can't tell you anything yet other than that you've not been ruled out. 

I'd say Wednesday at the earliest for a decision on the Practice Manager job. Fingers crossed and speak then.

Jo Kempster
Branch Director
Pawsway Staffing
jo.kempster@pawsway.example`,
  },
];
