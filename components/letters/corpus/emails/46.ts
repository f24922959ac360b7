import type { Labeled } from "../emails.ts";

/** What is ordinary, and near misses of other matters; first read after 45 was learned. */
export const emails: Labeled[] = [
  {
    company: "Millbrook Aggregates", role: "Weighbridge Operator", candidateName: "Shelley", stage: "interview", senderName: "Graham Pott", senderTitle: "Quarry Manager", senderEmail: "graham.pott@millbrookaggregates.example", interviewers: ["Trevor Lacey"],
    email: `From: Graham Pott <graham.pott@millbrookaggregates.example>
To: Shelley Barker
Subject: Weighbridge Operator

Hi Shelley,

Thank you for coming up to the quarry last Thursday to see Trevor Lacey and me about the Weighbridge Operator job.

We were impressed, but we have decided to offer the position to somebody with more experience of Apex and of dealing with hauliers first thing in the morning.

Thanks again for your interest in Millbrook Aggregates and all the best.

Graham Pott
Quarry Manager`,
  },
  {
    company: "Aurora Fertility Clinic", role: "Embryologist", candidateName: "Helena Marsh", stage: "application", flags: "file no-reply",
    email: `From: Aurora Fertility Clinic <donotreply@bamboohr.com>
Subject: Your application to Aurora Fertility Clinic

Dear Helena Marsh,

Thank you for submitting your application for Embryologist. Our clinical team has carefully reviewed it, and we have concluded that we will not be taking it further.

With your consent, given when you applied, we'll retain your details for 12 months and get in touch if a suitable vacancy arises.

Sincerely,
The Aurora Fertility Clinic Team`,
  },
  {
    company: "Ridgeline Ski Patrol", candidateName: "Wyatt", stage: "task", senderName: "Coop", flags: "feedback reapply", role: "Patroller",
    email: `Wyatt,

Results from the ski test are in. 14 candidates skied, 6 passed all stations. You didn't make time on the toboggan run so you won't be moving on to the Patroller hiring clinic this year.

Happy to tell you what the evaluators saw, grab me at the top shack or call. We run the test again next December and most of our folks needed two tries.

Coop
Ridgeline Ski Patrol`,
  },
  {
    company: "Borough of Tamworth Hill", role: "Community Engagement Officer", candidateName: "Nadia Hussain", stage: "interview", senderName: "Claire Ogden", senderTitle: "Neighbourhoods Manager", flags: "feedback",
    email: `Dear Nadia Hussain

Community Engagement Officer – CE/204

Further to your recent interview for the above post, I am writing to inform you that you have not been successful on this occasion.

The standard of candidates was very high and the decision was not easy. Should you wish to receive feedback, please telephone me on the number above before 30 September.

Thank you for the interest you have shown in the Borough of Tamworth Hill.

Yours sincerely

Claire Ogden
Neighbourhoods Manager`,
  },
  {
    company: "Gramercy Tailors", role: "Alterations Tailor", candidateName: "Ozan", stage: "task", senderName: "Mr. Feld",
    email: `Dear Ozan,

I looked over the trousers and the jacket sleeve that you did for us on trial. The hand is good, the finish on the lining is not what our clients expect, and I have no time to train.

So for Alterations Tailor I have taken a gentleman who was thirty years on Savile Row.

Your day is paid, the envelope is at the counter.

Mr. Feld
Gramercy Tailors`,
  },
  {
    company: "Sycamore Lane Veterinary Hospital", role: "Practice Manager", candidateName: "Denise", stage: "final", senderName: "Dr. Alan Whitaker", senderEmail: "awhitaker@sycamorelanevet.example", interviewers: ["Dr. Patel"], flags: "internal",
    email: `From: Alan Whitaker <awhitaker@sycamorelanevet.example>
To: Denise Kowalski
Subject: Re: Practice Manager

Denise,

Dr. Patel and I can't thank you enough for driving out to us a second time. You were one of our two finalists for Practice Manager at Sycamore Lane Veterinary Hospital.

When we sat down on Sunday we realized that Marisol, who has run our front desk for nine years, ought to get her chance, and yesterday she accepted.

I hope you understand. You will make some clinic very happy.

Dr. Alan Whitaker`,
  },
  {
    company: "Fathom Analytics GmbH", role: "Data Scientist", candidateName: "Rafael", stage: "screen", senderName: "Lena Hofmann", senderTitle: "Recruiterin", senderEmail: "lena.hofmann@fathom-analytics.example", flags: "reapply",
    email: `From: Lena Hofmann <lena.hofmann@fathom-analytics.example>
To: Rafael Ortega
Subject: Your application at Fathom Analytics GmbH

Hi Rafael,

thanks again for the nice phone call on Tuesday and for your openness.

I have spoken with the department and we have unfortunately decided not to continue with you in the process for the Data Scientist position. The German level which we need for the work with our public clients was the decisive point.

Please feel free to apply again as soon as you have reached C1!

Best regards from Hamburg
Lena Hofmann
Recruiterin`,
  },
  {
    company: "Whitsunday Sailing Club", role: "Sailing Instructor", candidateName: "Callan", stage: "application", senderName: "Robyn Teague", senderTitle: "Club Manager", flags: "closed file",
    email: `Hi Callan,

Cheers for your application for the Sailing Instructor position. Unfortunately with the insurance premiums going through the roof the committee has had to cancel the junior program this summer, so we won't be putting anyone on.

If that changes I've still got your resume and I'll let you know.

Robyn Teague
Club Manager
Whitsunday Sailing Club`,
  },
  {
    company: "Okafor & Daughters Catering", role: "Events Chef", candidateName: "Temi", stage: "interview", senderName: "Ngozi Okafor",
    email: `Dear Temi,

Thank you for coming for the interview on Saturday and for your delicious small chops. We have prayed and thought about it and we will be going with another chef for the Events Chef position, somebody who can travel with us to Port Harcourt every weekend.

Do not be discouraged, your time will come.

Ngozi Okafor
Okafor & Daughters Catering`,
  },
  {
    company: "Kestrel Insurance", role: "Claims Handler", candidateName: "Jordan", stage: "task", flags: "no-reply no-feedback reapply",
    email: `From: Kestrel Insurance Recruitment <noreply@kestrelinsurance.example>
To: jordan.tm@inbox.example
Subject: Claims Handler – your online assessment

Hi Jordan,

Thanks for completing the online assessment for our Claims Handler role.

Unfortunately your score wasn't high enough for us to move you to the next stage. As the assessment is marked automatically, there's no further feedback we can give.

You're welcome to apply for any of our other roles, or for this one again after six months.

The Kestrel Insurance Recruitment Team`,
  },
  {
    company: "Ministry of Blue Waters", role: "Hydrologist", candidateName: "Samuel Tetteh", stage: "interview", senderName: "E. K. Mensah", senderTitle: "Chief Director",
    email: `MINISTRY OF BLUE WATERS

Dear Samuel Tetteh,

RE: INTERVIEW FOR THE POSITION OF HYDROLOGIST

I am directed to refer to the interview you attended on 12th March and to inform you that, regrettably, you were not among those selected for appointment.

The Ministry is grateful for your interest and wishes you success in your future endeavours.

Yours faithfully,

E. K. Mensah
Chief Director`,
  },
  {
    company: "Pickle & Pine", role: "Assistant Store Manager", candidateName: "Lorna", stage: "interview", senderName: "Jess", flags: "file",
    email: `Hi Lorna! Jess from Pickle & Pine here. Thank you so much for coming to meet us on Friday. It was a super close call but we've gone with someone else for Assistant Store Manager. We'd love to keep your CV because the Leeds shop opens in the autumn! Jess x`,
  },
  {
    company: "Hale & Hearty Physio", role: "Musculoskeletal Physiotherapist", candidateName: "Aditi", stage: "interview", senderName: "Sam Hale", senderTitle: "Clinical Lead", senderEmail: "sam@haleandhearty.example", interviewers: ["Georgie"], flags: "feedback reapply",
    email: `From: Sam Hale <sam@haleandhearty.example>
To: Aditi Rao
Subject: Musculoskeletal Physiotherapist role

Hi Aditi,

Georgie and I really enjoyed meeting you last week. Thank you for the case discussion in particular, it got us talking all the way home.

After seeing everyone we've offered the Musculoskeletal Physiotherapist role to a candidate with more hands-on pelvic health experience, which is where our waiting list is longest.

If you'd like a call to talk through how you came across, just let me know. We expect to have a band 5 post in the spring and we'd encourage you to apply.

Warm wishes,
Sam

Sam Hale
Clinical Lead
Hale & Hearty Physio`,
  },
  {
    role: "Site Manager", candidateName: "Gavin", stage: "interview", senderName: "Louise Prentice", senderTitle: "Recruitment Consultant", senderEmail: "louise@buildstaff.example", company: "Thornton Homes", flags: "agency file",
    email: `From: Louise Prentice <louise@buildstaff.example>
To: Gavin Doyle
Subject: Thornton Homes – Site Manager

Hi Gavin,

I've just spoken to Thornton Homes about your interview. They thought you came across very well but have decided to go with another candidate for the Site Manager role who has worked on timber frame before.

I know it's frustrating. I have your details on our system and I'll be in touch as soon as something similar comes in.

Kind regards,
Louise Prentice
Recruitment Consultant
BuildStaff Recruitment Ltd`,
  },
  {
    company: "Lycée Saint-Aubin", role: "English Language Assistant", candidateName: "Hannah", stage: "application", senderName: "Mme Claire Besson", flags: "file",
    email: `Dear Hannah,

I thank you for your candidacy for the post of English Language Assistant at the Lycée Saint-Aubin.

After study of all the files, I am sorry to announce to you that your candidacy was not retained for the coming school year. I permit myself to keep your file in case of a withdrawal.

With my best greetings,
Mme Claire Besson
Lycée Saint-Aubin`,
  },
  {
    company: "Torchlight Media", role: "Podcast Producer", candidateName: "Kiara", stage: "task", senderName: "Dev Banerji", senderTitle: "Head of Audio", senderEmail: "dev@torchlight.example", flags: "feedback",
    email: `From: Dev Banerji <dev@torchlight.example>
To: Kiara Simmons
Subject: your edit test

Hi Kiara,

Thanks for turning the edit test around so quickly. The pacing was spot on, but the sound design in the second half felt thin next to the others, and so we've decided not to bring you in for the Podcast Producer interviews.

I've attached my notes with time codes, which I hope are useful.

All the best,
Dev Banerji
Head of Audio
Torchlight Media`,
  },
  {
    company: "Greenfinch Energy", role: "Smart Meter Installer", candidateName: "Lewis", stage: "application", flags: "closed no-reply reapply",
    email: `From: Greenfinch Energy <no-reply@teamtailor-mail.com>
Subject: Smart Meter Installer - Dual Fuel

Hi Lewis,

Thanks for applying to be a Smart Meter Installer with us at Greenfinch Energy. We've now filled all the places on this intake, so we've closed the vacancy and won't be reviewing any more applications.

New intakes are advertised every quarter. Keep an eye on our careers page!

The Greenfinch Energy Recruitment Team`,
  },
  {
    company: "Cathedral of St Werburgh", role: "Assistant Organist", candidateName: "Jonathan", stage: "task", senderName: "Simon Ashworth", senderTitle: "Director of Music", interviewers: ["Canon Pryor"],
    email: `Dear Jonathan,

Assistant Organist

It was good to hear you in the loft on Saturday, and the choristers much enjoyed rehearsing under you. Canon Pryor and I were both struck by your improvisation before the Gloria.

The Chapter has nonetheless decided to appoint another of the candidates, whose accompanying of the psalms was, we felt, a little more secure.

With every good wish for the future,

Simon Ashworth
Director of Music
Cathedral of St Werburgh`,
  },
  {
    company: "Nimbus Courier", candidateName: "Abdi", stage: "application", role: "Cargo Bike Rider",
    email: `Hi Abdi, thanks for applying to ride for Nimbus Courier. For the Cargo Bike Rider role you need to be 18 by the start date for our insurance, so we can't take your application any further. Sorry about that!`,
  },
  {
    company: "Everpeak Outdoor", role: "E-commerce Manager", candidateName: "Stacey", stage: "final", senderName: "Brooke Tanner", senderTitle: "Director of People", senderEmail: "brooke.tanner@everpeak.example", interviewers: ["Rick"], flags: "reapply",
    email: `From: Brooke Tanner <brooke.tanner@everpeak.example>
To: Stacey Lin
Subject: Everpeak follow-up

Hi Stacey,

I wanted to get back to you before the weekend. After the final interviews on Tuesday the leadership team discussed both candidates at length, and we've extended the offer for E-commerce Manager to the other finalist.

Rick told me that yours was the strongest thirty-day plan he'd ever seen, so please know how seriously you were considered. I'd love to see you apply with us again.

Thank you for all of your time,
Brooke

Brooke Tanner
Director of People
Everpeak Outdoor`,
  },
  {
    not: true, company: "Tidewater Marina", role: "Dockmaster", candidateName: "Ellis", senderName: "Joanne Pruett", senderTitle: "General Manager",
    email: `Hi Ellis,

Unfortunately I have to push our Thursday call, as we've got the Coast Guard here. I'm still very keen to talk about the Dockmaster position at Tidewater Marina. Could you do Friday at 9 instead?

Joanne Pruett
General Manager`,
  },
  {
    not: true, candidateName: "Mo",
    email: `Hi Mo,

Sorry, we've gone with another supplier for the marquee this year. Their quote came in a bit lower. Thanks for taking the time to come and measure up, and we'll definitely ask you to quote again for next summer.

Cheers
Fran`,
    senderName: "Fran",
  },
  {
    not: true, company: "Bellweather School", role: "Teaching Assistant", candidateName: "Sally", senderName: "Jim Cartwright", senderTitle: "Headteacher",
    email: `Dear Sally,

I'm sorry that you had to wait so long. Two other candidates turned the job down, which is our good luck: I would like to offer you the post of Teaching Assistant at Bellweather School from September.

Please let me know by Friday whether you accept.

Jim Cartwright
Headteacher`,
  },
  {
    not: true, candidateName: "Ravi",
    email: `Dear Ravi,

Thank you for submitting your short film to the Harbour Lights Festival. We received over 900 submissions. We regret that your film was not selected for this year's programme. We cannot comment on individual films.

The Programming Team`,
  },
  {
    not: true, company: "Pennywise Accountants", role: "Audit Senior", candidateName: "Mandy", senderName: "Dermot Keane", senderTitle: "HR Manager",
    email: `Dear Mandy,

Thank you for attending the interview for Audit Senior with Pennywise Accountants. We have two more people to see and will let everyone know the outcome next week. Unfortunately I can't say more until then.

Dermot Keane
HR Manager`,
  },
  {
    not: true, senderName: "Anneka Roos", senderEmail: "anneka.roos@post.example", role: "Lab Manager",
    email: `From: Anneka Roos <anneka.roos@post.example>
To: jobs@brightcell.example
Subject: Lab Manager application

Dear hiring team,

I'm writing to let you know that I have taken another offer and would like to withdraw from the process for Lab Manager. Thank you for the pleasant conversation last week, I was very impressed by the lab.

Best wishes
Anneka Roos`,
  },
  {
    not: true, candidateName: "Carlos",
    email: `Dear Carlos,

We're sorry to tell you that your application to rent the apartment at 44 Cedar Street was not approved. The owner has chosen another applicant. Your holding deposit will be returned within 5 days.

Cedar Property Management`,
  },
  {
    not: true, company: "Oakline Furniture", role: "Upholsterer", candidateName: "Beata", flags: "no-reply",
    email: `From: Oakline Furniture <no-reply@oakline.example>
Subject: We got your application

Hi Beata,

Thanks for applying to be an Upholsterer at Oakline Furniture. We read every application ourselves, which takes a while. If we think you might be a match, we'll invite you to the workshop within three weeks. If you don't hear from us by then, we've gone with other candidates this time.

Oakline Furniture`,
  },
];
