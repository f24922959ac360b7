import type { Labeled } from "../emails.ts";

/** Other trades, other ways to say it; first read before anything was mended for them. */
export const emails: Labeled[] = [
  {
    company: "Harrowgate Tramways", role: "Trainee Tram Driver", candidateName: "Delroy", stage: "task", senderName: "Sunita Vale", senderTitle: "Driver Recruitment Officer", senderEmail: "sunita.vale@harrowgatetramways.example", flags: "reapply",
    email: `From: Sunita Vale <sunita.vale@harrowgatetramways.example>
To: Delroy Baptiste
Subject: Trainee Tram Driver – assessment results

Hello Delroy,

I have your results from the concentration and reaction tests you took at the depot on the 4th.

To become a Trainee Tram Driver with us you have to reach band C in both. You reached it in reaction but not in concentration, so I can't put you forward to the medical.

The rules of the industry let you try once more, not earlier than six months from now. Get some sleep the night before, it makes more difference than people believe.

Regards,
Sunita Vale
Driver Recruitment Officer
Harrowgate Tramways`,
  },
  {
    company: "Maple & Main Dental", role: "Dental Hygienist", candidateName: "Rosalie", stage: "interview", senderName: "Dr. Priya Anand", interviewers: ["Tonya"],
    email: `Hi Rosalie,

Tonya and I so enjoyed having you here for the working interview last Wednesday. Our patients can be a tough crowd at 8 in the morning!

After a lot of back and forth we've extended the offer for the Dental Hygienist position to another candidate, and she has said yes. It honestly was a question of Friday availability.

I wish you nothing but the best, and please use me as a reference if that would be of any help.

Warmly,
Dr. Priya Anand
Maple & Main Dental`,
  },
  {
    company: "Kelso Brothers Joinery", role: "Bench Joiner", candidateName: "Piotr", stage: "application", senderName: "Andy Kelso", flags: "closed",
    email: `Piotr

Thanks for ringing about the Bench Joiner job and for emailing your tickets over. I've filled both benches from the lads who came through the college, so there's nothing doing just now.

All the best
Andy Kelso
Kelso Brothers Joinery`,
  },
  {
    company: "Banyan Tree International School", role: "Year 2 Homeroom Teacher", candidateName: "Marguerite", stage: "screen", senderName: "Anjali Thomas", senderTitle: "Head of Primary", senderEmail: "a.thomas@banyantreeschool.example", flags: "file",
    email: `From: Anjali Thomas <a.thomas@banyantreeschool.example>
To: Marguerite Lavoie <m.lavoie@post.example>
Subject: Year 2 Homeroom Teacher

Dear Marguerite,

It was a delight to talk to you over Zoom across all those time zones, and I took a page of notes on your reading corner.

We have since decided to call three others to the teaching round for Year 2 Homeroom Teacher. They have all worked with the PYP, and with an authorisation visit in October I dare not do without that.

I have asked our office to hold your papers for the next school year, when I expect at least two openings.

With warm regards from Kochi,
Anjali Thomas
Head of Primary
Banyan Tree International School`,
  },
  {
    company: "Ostrava Games", role: "Gameplay Programmer", candidateName: "Jiří", stage: "final", senderName: "Markéta Dvořáková", senderTitle: "Studio Producer", senderEmail: "marketa@ostravagames.example", interviewers: ["Honza", "Lukáš Beneš"], flags: "feedback",
    email: `From: Markéta Dvořáková <marketa@ostravagames.example>
To: Jiří Novotný
Subject: Re: Gameplay Programmer

Ahoj Jiří,

we sat together again this morning, me, Honza and Lukáš Beneš, and it will not be you, I am sorry to write. You and one other candidate were left after the studio day, and he has already shipped a game with our engine.

If you want, Honza will take half an hour with you to go through the physics exercise, he has many nice things to say.

Good luck, and come to our game jam in May!

Markéta Dvořáková
Studio Producer
Ostrava Games`,
  },
  {
    company: "Ferncliffe Borough Council", role: "Park Ranger", candidateName: "Imogen Slade", stage: "application", flags: "no-reply no-feedback reapply",
    email: `From: noreply@ferncliffe-jobs.example
Subject: Park Ranger (REF FC/0917)

Dear Imogen Slade

Vacancy: Park Ranger (REF FC/0917)

Thank you for your interest in working for Ferncliffe Borough Council.

All applications for the above vacancy have now been scored. I regret that yours did not score highly enough for you to be invited to interview.

As 162 people applied, we cannot tell each of you why. You can see our other vacancies at any time on our website, and applying for this one does not stop you from applying for those.

Yours sincerely
Recruitment and Payroll
Ferncliffe Borough Council

Emails sent to this address are not read.`,
  },
  {
    company: "Blue Heron Kayaks", candidateName: "Tess", senderName: "Gus", stage: "interview", flags: "reapply",
    email: `Hey Tess! Gus here from Blue Heron Kayaks. It was rad paddling with you and the crew on Sunday. I could only take on two guides for the summer and I've asked Manny and Jo. Hit me up in March, we'll need people for spring break. Gus`,
  },
  {
    company: "Steiner & Wolff Treuhand AG", role: "Sachbearbeiterin Buchhaltung", stage: "application", senderName: "Ursula Steiner", senderEmail: "u.steiner@steiner-wolff.example",
    email: `From: u.steiner@steiner-wolff.example
Subject: Your application as Sachbearbeiterin Buchhaltung 60%

Dear Ms. Petrović

Many thanks for your complete documents, which we have looked through with pleasure.

The choice was not easy for us. We have nevertheless decided for applicants whose profile fits still better to our requirements, and must therefore give you a negative answer.

We thank you for your understanding and wish you all the best on your further way.

Kind regards
Ursula Steiner

Steiner & Wolff Treuhand AG, Winterthur`,
  },
  {
    company: "Cedar Rapids Symphony", role: "Librarian", candidateName: "Joel Abelard", stage: "interview", senderName: "Judith Kranz", senderTitle: "Personnel Manager", flags: "internal",
    email: `Dear Joel Abelard,

The search committee for the position of Librarian of the Cedar Rapids Symphony has completed its work. I am writing to let you know that the committee has voted to promote our Assistant Librarian, Ms. Okafor, effective September 1.

We were grateful that you came all the way from Duluth to meet with us, and several members of the committee remarked on your knowledge of bowings.

Sincerely,

Judith Kranz
Personnel Manager`,
  },
  {
    company: "Nkosi Transport", role: "Code 14 Driver", candidateName: "Bongani", stage: "task", senderName: "Mrs Dube", flags: "file",
    email: `Good day Bongani

With regards to the yard test you did for the Code 14 Driver post. Mr Nkosi says the reversing was not up to standard, he needs someone who can reverse the interlink without assistance.

We will keep your CV here at the office for when we get the rigid trucks.

Regards
Mrs Dube
Nkosi Transport`,
  },
  {
    role: "Finance Manager", candidateName: "Gwen", stage: "interview", senderName: "Toby Frampton", senderTitle: "Associate Director", senderEmail: "toby.frampton@larkfieldgrey.example", company: "Penmarric Breweries", interviewers: ["Alison Rundle"], flags: "agency feedback",
    email: `From: Toby Frampton <toby.frampton@larkfieldgrey.example>
To: Gwen Tregenza
Subject: Penmarric

Hi Gwen,

Feedback is in from Penmarric Breweries and I'm sorry to say they're not progressing with you for the Finance Manager position. Alison Rundle really liked you in the interview on Monday and said you'd be a great fit for the culture, but she wanted to see stronger duty and excise experience.

I've got more detail that I'd rather give you over the phone – when are you free?

Speak soon,

Toby Frampton
Associate Director
Larkfield Grey Recruitment`,
  },
  {
    company: "Solent Ferries", role: "Onboard Services Assistant", candidateName: "Chloe", stage: "interview", flags: "no-reply no-feedback reapply",
    email: `From: Solent Ferries Careers <careers-noreply@solentferries.example>
To: chloe.w@post.example
Subject: Your assessment centre

Dear Chloe,

Thank you for coming to our assessment centre in Portsmouth on Saturday. We hope you enjoyed the day as much as our crews did.

On this occasion your scores were not among the highest, and we won't be offering you a place as an Onboard Services Assistant for the coming season. Because several hundred people attended, we don't give feedback on the group exercises.

Recruitment for next season opens in November, and we'd be pleased to see you again.

The Solent Ferries Careers Team`,
  },
  {
    company: "Lumen & Loft", role: "Junior Lighting Designer", candidateName: "Saoirse", stage: "application", senderName: "Hettie Brandt", senderTitle: "Studio Director", senderEmail: "hettie@lumenandloft.example",
    email: `From: Hettie Brandt <hettie@lumenandloft.example>
To: Saoirse Kinnear <saoirse.k@inbox.example>
Subject: Junior Lighting Designer

Dear Saoirse,

We've been through 140 portfolios for the Junior Lighting Designer role and yours made it onto the wall, which I wanted you to know. In the last cut, though, we kept five people who are already fluent in Relux and DIALux, and it's those five we'll be talking to.

I'm sorry it isn't better news.

Hettie Brandt
Studio Director
Lumen & Loft`,
  },
  {
    company: "Tamarack County Sheriff's Office", role: "Dispatcher I", candidateName: "Kendra Yellowhorse", stage: "task", senderName: "Lt. Mark Osgood", senderTitle: "Administrative Division", flags: "reapply",
    email: `Dear Kendra Yellowhorse,

RE: Dispatcher I

Thank you for taking the CritiCall examination for the Tamarack County Sheriff's Office. A passing score is 70 percent on each module. As you did not pass the call summarization module, you have been removed from the current eligibility process.

Applicants may retest after 90 days.

Lt. Mark Osgood
Administrative Division`,
  },
  {
    company: "Vespa Verde", role: "Social Media Manager", candidateName: "Ilaria", stage: "interview", senderName: "Camilla Roversi", senderTitle: "Brand Lead", senderEmail: "camilla@vespaverde.example", interviewers: ["Teo"], flags: "closed file",
    email: `From: Camilla Roversi <camilla@vespaverde.example>
To: Ilaria Conti
Subject: About the Social Media Manager role

Ciao Ilaria,

I owe you an answer after the nice hour that you spent with Teo and me two weeks ago.

On Monday our investors asked us not to add any new people before the summer, so the Social Media Manager role is off the table, for you and for everybody. I had hoped until yesterday that I could change their mind.

Can I write to you when it comes back? You would be the first.

Un saluto,
Camilla Roversi
Brand Lead
Vespa Verde`,
  },
  {
    company: "Hadley Fine Art", role: "Gallery Assistant", candidateName: "Cosmo", stage: "application", senderName: "Arabella Hadley",
    email: `Dear Cosmo,

How very kind of you to write, and in ink! I fear that we have been quite overwhelmed by the response to our little notice for a Gallery Assistant, and the position has been offered to a young lady from the Courtauld.

Do come to the private view on the 12th.

With best wishes,
Arabella Hadley
Hadley Fine Art`,
  },
  {
    company: "Deltron Semiconductors", role: "Process Engineer - Etch", candidateName: "Wei Jie", stage: "interview", senderName: "Nurul Aisyah", senderTitle: "HR Business Partner", senderEmail: "nurul.aisyah@deltronsemi.example", interviewers: ["Dr. Rajan", "Kenneth Lau"],
    email: `From: Nurul Aisyah <nurul.aisyah@deltronsemi.example>
To: Lim Wei Jie
Subject: RE: Process Engineer - Etch (Bayan Lepas)

Dear Wei Jie,

Good day to you.

Thanks for making time to come for the face-to-face with Dr. Rajan and Kenneth Lau on 14 August.

After discussion among the hiring team, please be advised that we will be proceeding with another candidate for the Process Engineer - Etch position.

We appreciate your interest in Deltron Semiconductors.

Thanks & Regards,
Nurul Aisyah
HR Business Partner`,
  },
  {
    company: "Brightwater Vets", role: "Veterinary Nurse", candidateName: "Aoibhe", stage: "interview", senderName: "Conor Deasy", senderTitle: "Clinical Director", flags: "feedback reapply",
    email: `Hi Aoibhe,

You were brilliant with Biscuit and the owners on your visit to us, so this is a hard one to write.

For the Veterinary Nurse job we've settled on a girl who has the emergency cert, because from January we're covering nights for the whole of the county.

If you do the cert yourself, and I think you should, come straight back to me. And any time you want to talk over how the interview went you have my mobile.

Mind yourself,
Conor Deasy
Clinical Director
Brightwater Vets`,
  },
  {
    company: "Paxton Hale", role: "Litigation Paralegal", candidateName: "Monique", stage: "screen", senderName: "Stephanie Wu", senderTitle: "Legal Talent Coordinator", senderEmail: "swu@paxtonhale.example", flags: "reapply",
    email: `From: Stephanie Wu <swu@paxtonhale.example>
To: Monique Darby
Subject: Paxton Hale / Litigation Paralegal

Monique,

Thanks for your patience this week. I went over my notes from our call with the supervising attorney in the Houston office. She would like to see candidates with at least one full trial cycle under their belt, so she's passing for the Litigation Paralegal position.

I really liked speaking with you. If one of our junior paralegal postings comes up, apply and drop me a note.

Stephanie Wu
Legal Talent Coordinator
Paxton Hale`,
  },
  {
    company: "Stonecrop Nurseries", role: "Plant Production Worker", candidateName: "Luz", stage: "application", senderName: "Ben", flags: "closed reapply",
    email: `Hello Luz, this is Ben at Stonecrop Nurseries, thank you for applying for Plant Production Worker. We have all the people we need for this spring now, sorry. We start looking again in August so please apply then. Ben`,
  },
  {
    company: "University Hospital Ostfalen", role: "Medical Technologist in Radiology", stage: "interview", senderName: "Frank Lüders", senderTitle: "Personalreferent", senderEmail: "frank.lueders@uk-ostfalen.example", interviewers: ["Dr. Seidel"],
    email: `From: Frank Lüders <frank.lueders@uk-ostfalen.example>
Subject: Your application as Medical Technologist in Radiology (f/m/d)

Dear Mr. Haddad,

you introduced yourself to us on 11 April and shadowed for a morning in the clinic of Dr. Seidel. Thank you for that.

The position of Medical Technologist in Radiology will be filled with a colleague who already has the certificate in radiation protection. We ask for your understanding that we cannot give you a more positive message.

With kind regards

Frank Lüders
Personalreferent
University Hospital Ostfalen`,
  },
  {
    company: "Copperkettle", role: "Area Sales Manager", candidateName: "Declan", stage: "final", senderName: "Fiona Marr", senderTitle: "Commercial Director", senderEmail: "fiona.marr@copperkettle.example", interviewers: ["Rory McAllister"], flags: "feedback",
    email: `From: Fiona Marr <fiona.marr@copperkettle.example>
To: Declan Heaney
Subject: Area Sales Manager – outcome

Declan,

Straight to it: it isn't going to be you, and I'm gutted about it. Rory McAllister and I had you and Susan neck and neck after the presentations, and in the last hour the Lidl account swung it her way.

I'd be glad to ring you on Friday and tell you what we saw, good and less good. Just name a time.

Fiona Marr
Commercial Director
Copperkettle`,
  },
  {
    company: "The Reading Room Trust", role: "Volunteer Coordinator", candidateName: "Hamza", stage: "application", senderName: "Liz Thackeray", senderTitle: "Chief Officer", senderEmail: "liz@readingroomtrust.example", flags: "no-feedback reapply",
    email: `From: Liz Thackeray <liz@readingroomtrust.example>
To: Hamza Iqbal
Subject: Your application to be our Volunteer Coordinator

Dear Hamza,

Thank you for putting so much into your application to The Reading Room Trust.

I'm sorry to let you know that we won't be asking you to come and meet us this time. Eighty-one people wanted to be our Volunteer Coordinator and we have room to see five.

We're three people here, two of them part-time, and can't manage to send everyone comments. But don't let that stop you from trying again with us, or from volunteering for that matter!

Liz Thackeray
Chief Officer`,
  },
  {
    company: "Zandvoort Cycles", role: "E-bike Mechanic", candidateName: "Femke", stage: "task", senderName: "Joris", interviewers: ["Bart"],
    email: `Hoi Femke,

thanks for the trial day in the workshop with Bart. You work very neat, but the speed is not there yet for our E-bike Mechanic position and we can not teach it in the high season.

Succes with your search!

Groet,
Joris
Zandvoort Cycles`,
  },
  {
    company: "Ashby & Rowe Architects", role: "Part II Architectural Assistant", candidateName: "Tolu", stage: "interview", senderName: "Miles Rowe", senderTitle: "Partner", senderEmail: "mrowe@ashbyrowe.example", interviewers: ["Catherine Ashby"], flags: "closed",
    email: `From: Miles Rowe <mrowe@ashbyrowe.example>
To: Tolu Adeyemi
Subject: Part II

Dear Tolu,

When you sat with Catherine Ashby and me in June we thought that the school extension was certain. It has now been called in by the Secretary of State and will not move for a year. With it goes the work that we had in mind for you, and so we are unable to fill the Part II Architectural Assistant post at all.

I feel wretched about it, as you had the makings of an excellent colleague.

Yours,
Miles Rowe
Partner
Ashby & Rowe Architects`,
  },
  {
    company: "Quantock Cider", candidateName: "Jed", senderName: "Wendy Luscombe", stage: "application", role: "Orchard Hand",
    email: `Dear Jed,

Orchard Hand

I have your letter of the 3rd. We took on our last man for the picking on the Saturday before, and the cottage is let, so I can't help you this year.

Yours truly,
Wendy Luscombe
Quantock Cider`,
  },
  {
    company: "Meridia Air Cargo", role: "Ramp Agent", candidateName: "Oscar", stage: "screen", flags: "no-reply reapply",
    email: `From: Meridia Air Cargo <no-reply@hire.lever.co>
To: oscar.dlr@inbox.example
Subject: Ramp Agent at Meridia Air Cargo

Hi Oscar,

Thanks for completing your phone interview for Ramp Agent at Meridia Air Cargo. At this time, our team has elected to move other candidates to the next phase.

You're encouraged to reapply in 6 months, or sooner for a different job.

Thanks,
Meridia Air Cargo Recruiting`,
  },
  {
    company: "Little Oaks Montessori", role: "Lead Guide", candidateName: "Jasmin", stage: "interview", senderName: "Rebecca Stein", senderTitle: "Head of School", senderEmail: "rebecca@littleoaks.example", interviewers: ["Carmen", "Joy Abara"],
    email: `From: Rebecca Stein <rebecca@littleoaks.example>
To: Jasmin Khalil
Subject: thank you

Dear Jasmin,

Carmen and Joy Abara came out of the observation morning beaming, and I loved our talk in the garden afterwards.

Still, I've gone with someone else as Lead Guide. She trained in the same album tradition as the rest of our guides, and with two new classrooms opening I felt that I needed that common ground.

I'm grateful you let us get to know you.

Rebecca Stein
Head of School
Little Oaks Montessori`,
  },
  {
    company: "Brannagh Kitchens", role: "Kitchen Fitter", candidateName: "Sean", stage: "application", senderName: "Orlaith", email: `Sean, got your message about the Kitchen Fitter job at Brannagh Kitchens but we need someone with their own van and insurance, so it's not one for you I'm afraid. Orlaith`,
  },
  {
    company: "Helix Bridge Pharma", role: "Regulatory Affairs Associate", candidateName: "Deepika", stage: "interview", senderName: "Rohit Malhan", senderTitle: "Manager - Talent Acquisition", senderEmail: "rohit.malhan@helixbridge.example", interviewers: ["Sushma Rao"], flags: "file",
    email: `From: Rohit Malhan <rohit.malhan@helixbridge.example>
To: Deepika Nambiar
Subject: Status - Regulatory Affairs Associate

Dear Deepika,

Greetings!!

This is in reference to your second round with Ms. Sushma Rao for the Regulatory Affairs Associate opening. We regret to share that the panel has not given a go-ahead for your candidature as they are looking for hands-on CTD exposure.

Your resume shall be retained with us and we will revert to you if any other matching requirement comes.

Wish you all the very best.

Thanks and regards,
Rohit Malhan
Manager - Talent Acquisition
Helix Bridge Pharma`,
  },
  {
    not: true, company: "Cloverfield Clinics", role: "Phlebotomist", candidateName: "Renee", senderName: "Tasha Bell", senderTitle: "Clinic Supervisor", senderEmail: "tbell@cloverfield.example",
    email: `From: Tasha Bell <tbell@cloverfield.example>
To: Renee Okoye
Subject: Phlebotomist start date

Hi Renee,

Unfortunately your background check hasn't come back yet, so we can't have you start as Phlebotomist on the 2nd as planned. Nothing to worry about, the county is just slow. We'll plan on the 9th instead and I'll confirm by Thursday.

Tasha Bell
Clinic Supervisor
Cloverfield Clinics`,
  },
  {
    not: true, candidateName: "Marcus", senderName: "Jules",
    email: `Hi Marcus,

I'm afraid the committee has chosen somebody else's design for the club shirt this year. There were some lovely entries and yours was among the last three. We'll hang them all in the bar.

Jules`,
  },
  {
    not: true, company: "Silverbirch Logistics", role: "Transport Clerk", candidateName: "Leanne", senderName: "Paul Gough", senderEmail: "paul.gough@silverbirch.example",
    email: `From: Paul Gough <paul.gough@silverbirch.example>
To: Leanne Marsh
Subject: Transport Clerk - Silverbirch Logistics

Hi Leanne,

Quick one. The person we'd offered the Transport Clerk job to has changed her mind. I know I told you last week that we'd gone with somebody else, so I've no right to ask, but would you still be interested? If so the job's yours.

Paul Gough`,
  },
  {
    not: true, candidateName: "Amaka Okoro",
    email: `Dear Amaka Okoro,

Thank you for your nomination for the Young Chemist Prize of the Northern Chemical Society. The jury received 64 nominations. We regret that yours was not selected for the shortlist this year. Nominations open again in January.

The Prize Office`,
  },
  {
    not: true, company: "Hotel Bellerive", role: "Night Porter", candidateName: "Yannick", senderName: "Estelle Faure", senderTitle: "HR Officer",
    email: `Dear Yannick,

Thank you for the interview on Monday for the Night Porter position at Hotel Bellerive.

We are not able to give you our decision this week, as the manager is travelling. You are one of two candidates whom we are still considering. We thank you for your patience until Wednesday.

Kind regards,
Estelle Faure
HR Officer`,
  },
  {
    not: true, role: "Care Coordinator", senderName: "Bernice Whitlock",
    email: `To: Jo Farrant
Subject: Care Coordinator applications

Jo,

I've gone through the pile for Care Coordinator. Please write to the eleven on the red list that they weren't successful, using the usual letter, and ring the four on the green list to fix times for Tuesday.

Thanks
Bernice Whitlock`,
  },
  {
    not: true, candidateName: "Priya",
    email: `Hi Priya,

Unfortunately we were unable to deliver your parcel today as nobody was in. We have decided to leave it with your neighbour at number 12. If you would like us to try again, please choose a new date.

Your Speedrun team`,
  },
  {
    not: true, company: "Northgate Robotics", role: "Systems Engineer", candidateName: "Anselm", senderName: "Gro Lindahl", senderTitle: "Recruiter",
    email: `Hi Anselm,

Thanks for coming to our open house. I'm sorry we ran out of time before you could speak to the mechatronics people. They'd like to see you separately: would the 14th at 2pm work for a first interview for Systems Engineer at Northgate Robotics?

Gro Lindahl
Recruiter`,
  },
  {
    not: true,
    email: `Dear Mr Lindgren,

Application for planning consent 25/01834/HOU

I regret to inform you that your application to extend the dwelling at 8 Mill Lane was refused by the committee on 3 June for the reasons set out in the enclosed notice. You have a right of appeal.

Development Control
Ashmere District Council`,
  },
  {
    not: true, role: "Bar Manager", senderName: "Keeley", candidateName: "Dom",
    email: `Hi Dom, I've thought it over all weekend and I'm going to have to say no to the Bar Manager job. The money's great but I can't do the late finishes with the baby. You've all been so kind. Hope you find someone soon, Keeley x`,
  },
];
