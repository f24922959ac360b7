import type { Labeled } from "../emails.ts";

/** Held back while the first rules were written; measured, then learned from. */
export const emails: Labeled[] = [
  {
    company: "Calder Textiles Ltd", role: "Production Planner", candidateName: "Imran", senderName: "Wendy Marsden", senderTitle: "Operations Director", stage: "interview", flags: "internal feedback",
    email: `Imran,

Thanks for coming to Halifax to meet us. I promised you a straight answer by today so here it is: we're giving the Production Planner job to Lisa from our scheduling office, who has been covering it since Christmas.

If you want my honest thoughts on how the interview went, ring me any time next week and I'll tell you.

All the very best
Wendy Marsden
Operations Director
Calder Textiles Ltd`,
  },
  {
    company: "Stripe", role: "Integration Engineer", candidateName: "Nathan", stage: "application", flags: "no-reply reapply",
    email: `Stripe Recruiting <no-reply@stripe.com>
Apr 7, 2026, 6:11 PM
to Nathan

Hi Nathan,

Thanks for taking an interest in Stripe. We've reviewed your materials for Integration Engineer and, at this time, aren't able to advance you to the next round.

We know your time is valuable and we'd be glad to hear from you again if another role catches your eye.

— Stripe Recruiting`,
  },
  {
    company: "Weserwerft", role: "Schiffbauingenieur", candidateName: "Mr Petersen", senderName: "Maike Lüders", senderTitle: "Personalreferentin", stage: "application", flags: "",
    senderEmail: "m.lueders@weserwerft.de",
    email: `Von: Maike Lüders [mailto:m.lueders@weserwerft.de]
Gesendet: Donnerstag, 5. März 2026 14:20
An: 'jan.petersen@web.de'
Betreff: Your application / Schiffbauingenieur (w/m/d)

Dear Mr Petersen,

we thank you for the interest you have shown in working for Weserwerft.

After examination of all applications we have unfortunately to tell you that our choice did not fall on you. The decision was not easy for us.

Your documents will be deleted in compliance with GDPR.

Kind regards

i. A. Maike Lüders
Personalreferentin`,
  },
  {
    company: "Zenkart", role: "Operations Executive", candidateName: "Deepika", senderName: "Rohit Malhotra", senderTitle: "Sr. Manager - Talent Acquisition", stage: "screen", flags: "file",
    email: `Dear Deepika,

Trust you are doing well.

This is in continuation to our telephonic discussion dated 14th Feb for the Operations Executive opening with Zenkart. Kindly note that your profile has been put on reject status by the business as they are seeking candidates having prior experience in quick commerce.

We will do the needful to keep your profile in our records and will get back in case any matching requirement comes up.

Warm Regards,
Rohit Malhotra
Sr. Manager - Talent Acquisition
Zenkart Online Services Pvt Ltd`,
  },
  {
    company: undefined, role: "Interim Head of Tax", candidateName: "Fiona", senderName: "Marcus Bell", senderTitle: "Director", stage: "screen", flags: "agency",
    email: `Fiona, a quick note on the Interim Head of Tax assignment. The client, a FTSE 250 retailer, has now finalised its shortlist and you are not on it. They felt you were a touch senior for the brief. Thank you for the time you gave me on the phone. Marcus Bell, Director, Ashgrove Executive Search`,
  },
  {
    company: "Lever", role: "Data Scientist", candidateName: "Camille", stage: "interview", flags: "",
    email: `Hello Camille,

On behalf of everyone at Lever, thank you for making time to interview for our Data Scientist position. The team met this morning and concluded that this is not the right match.

We're grateful for the energy you brought.

Take good care,
Lever Talent Team`,
  },
  {
    company: "Tideway Aquarium", role: "Aquarist", candidateName: "Morgan", stage: "application", flags: "",
    email: `Tideway Aquarium careers

Application outcome

Dear Morgan

Aquarist

Your application has now been reviewed by the hiring manager. On this occasion other applicants demonstrated stronger husbandry experience and you have not been put forward for interview.

We appreciate the interest you have shown in Tideway Aquarium.`,
  },
  {
    company: "Juniper & Sage", role: "Head Florist", candidateName: "Penelope", stage: "task", senderName: "Odette", interviewers: [], flags: "reapply",
    email: `Dearest Penelope,

What a gorgeous trial arrangement you made! We've talked and talked, and we are going to offer Head Florist to another of the florists who came by. It hurts to say it because your eye is lovely.

Come and say hello at our autumn hiring day, won't you?

Much love,
Odette
Juniper & Sage`,
  },
  {
    company: "Ironclad Freight", role: "Class A Driver", candidateName: "Dwayne", stage: "application", flags: "",
    email: `DWAYNE,

THANK YOU FOR APPLYING WITH IRONCLAD FREIGHT. AFTER REVIEWING YOUR MVR WE CANNOT HIRE YOU FOR THE CLASS A DRIVER POSITION.

IRONCLAD FREIGHT SAFETY & RECRUITING`,
  },
  {
    company: "Verdant", role: "Product Manager, Growth", candidateName: "Isabel", stage: "interview", senderName: "Noah Feldman", senderTitle: "VP Product", interviewers: ["Leila", "Gus", "Ines"], flags: "reapply",
    senderEmail: "noah@verdant.co",
    email: `From: Noah Feldman <noah@verdant.co>
Date: Tuesday, May 5, 2026 at 8:52 AM
To: Isabel Fontaine <isa.fontaine@proton.me>
Cc: Leila Haddad <leila@verdant.co>
Subject: Re: Product Manager, Growth @ Verdant

Isabel, hi.

I wanted you to hear this from me rather than a template. Leila, Gus and Ines all came out of their sessions with you excited, and we argued for two days. Where we ended up is hiring somebody who has already scaled a self-serve funnel.

If you're game, let's talk again when we open the platform PM role this fall.

Noah Feldman
VP Product`,
  },
  {
    company: "Mercer County Library", role: "Reference Librarian", candidateName: "Ms. Whitaker", stage: "interview", senderName: "Harold Stein", senderTitle: "Library Director", flags: "file",
    email: `Dear Ms. Whitaker:

It was a pleasure to meet with you on March 11 to discuss the Reference Librarian position at the Mercer County Library. The interview committee was impressed by your credentials; the position, however, has been offered to and accepted by another candidate.

Your application will remain active for six months and will be considered for vacancies for which you qualify.

Sincerely,
Harold Stein
Library Director`,
  },
  {
    company: "Kaffeehaus Roasters", role: "Barista", candidateName: undefined, stage: "application", flags: "",
    email: `hey! thanks for applying for the barista gig. all spots are taken by now, sorry. good luck w/ the search - Kaffeehaus Roasters`,
  },
  {
    company: "Prism Optical", role: "Dispensing Optician", candidateName: "Saoirse", stage: "application", flags: "no-reply no-feedback",
    email: `From: "Prism Optical" <do-not-reply@apply.bamboohr.com>
To: Saoirse Kelly
Subject: Dispensing Optician Application

Hi Saoirse,

Thanks for your application. The standard was very high and yours was not one of the applications we have taken forward for Dispensing Optician.

We can't go into individual reasons at this stage.

Prism Optical
Sent via BambooHR`,
  },
  {
    company: "Nordlys Shipping AS", candidateName: "Henrik", stage: "final", senderName: "Astrid Dahl", senderTitle: "Chief People Officer", interviewers: ["Lars Iversen"], flags: "feedback",
    email: `Dear Henrik,

Thank you for travelling to Oslo for the final conversation with Lars Iversen, our CEO.

You were an excellent candidate until the very end. The board's preference went to somebody with a larger network in the tanker market.

Would you like to have a call about it? I can make time on Thursday and share what the board said.

Best regards,
Astrid Dahl
Chief People Officer
Nordlys Shipping AS`,
  },
  {
    company: "Toast", role: "Restaurant Success Specialist", candidateName: "Gina", stage: "application", flags: "reapply",
    email: `Gina, thank you for applying to Toast!

Unfortunately, the team did not select you for further consideration for the Restaurant Success Specialist role. We're always cooking up new openings, so please check back at our careers site.

The Toast Recruiting Team`,
  },
  {
    company: "Square", role: "Technical Writer", candidateName: "Hugo", stage: "application",
    email: `Hi Hugo,

We so appreciate your enthusiasm for Square. For the Technical Writer role, we ended up narrowing in on a handful of people with API documentation backgrounds, and won't be scheduling conversations beyond that group.

Thank you,
Square Talent Acquisition`,
  },
  {
    company: "Ravensbourne Theatre", role: "Stage Manager", candidateName: "Bea", stage: "interview", senderName: "Dominic Vane", senderTitle: "Producer", flags: "reapply",
    email: `Dear Bea,

It was a joy to meet you, and everyone here enjoyed your stories from the tour. The Stage Manager contract has gone to someone the director has worked with previously.

Ravensbourne Theatre casts its crew three times a year and I'd love you to put your name in the hat again.

Yours,
Dominic Vane
Producer`,
  },
  {
    company: "Amplify Charging", role: "Installer", candidateName: "Russ", stage: "application", flags: "closed",
    email: `Russ - appreciate you applying for the Installer role. The contract we were recruiting for fell through so Amplify Charging isn't hiring for that crew any more. Sorry mate.`,
  },
  {
    company: "Lindholm Instruments", role: "Export Sales Manager", candidateName: "Greta Holm", stage: "interview", senderName: "Björn Ek", senderTitle: "Managing Director", flags: "",
    email: `Dear Greta Holm,

Referring to our meeting in Lund on the 3rd. We were looking for someone who can take over the Baltic accounts from day one. Our judgement is that this would take longer in your case, and we therefore conclude the process here as far as the Export Sales Manager position is concerned.

Thank you for your interest in Lindholm Instruments.

Med vänlig hälsning / Best regards
Björn Ek
Managing Director
Lindholm Instruments AB`,
  },
  {
    company: "Parcelwise", role: "Backend Developer (Go)", candidateName: "Danilo", stage: "task", senderName: "Chiara", flags: "no-feedback",
    email: `Subject: Backend Developer (Go) - Remote EU

Ciao Danilo,

thanks for the time you invested in our take-home challenge. The reviewers compared all the solutions and picked three to continue with, and yours was not among these three.

For time reasons I can't send line-by-line comments.

Good luck with everything!
Chiara from Parcelwise`,
  },
  {
    company: "HM Courts Service", role: "Administrative Officer", stage: "application", flags: "no-feedback no-reply",
    email: `From: Civil Service Recruitment <noreply@csr.example.gov.uk>

Dear Candidate,

Vacancy: Administrative Officer
Reference: 331209
Employer: HM Courts Service

Thank you for your recent application. Your application was sifted against the behaviours and did not meet the required standard, so it will not proceed to the next stage.

Feedback is only available to candidates who attend an interview.`,
  },
  {
    company: "Sunbeam Childcare", role: "Nursery Practitioner", candidateName: "Shanice", stage: "interview", senderName: "Carol", senderTitle: "Nursery Manager", flags: "file",
    email: `Hi lovely,

thank you for coming to see us on Tuesday Shanice, the little ones took to you straight away. I've had to give the Nursery Practitioner hours to one of our agency girls who's been here since January. I've kept your number and you're first on my list for September.

Carol
Nursery Manager, Sunbeam Childcare
Sent from Outlook for Android`,
  },
  {
    company: "Wayfarer Travel", role: "Revenue Analyst", candidateName: "Joaquin", stage: "screen", flags: "reapply", senderName: "Melissa Grant", senderTitle: "Recruiting Coordinator",
    email: `Hi Joaquin,

I enjoyed our introductory call on Friday. As we got deeper into the search it became clear the team needs stronger SQL than we first said, so I won't be setting up the next conversation for Revenue Analyst.

I saw we also have a Pricing Associate opening: if that sounds interesting, apply and tag me.

Melissa Grant
Recruiting Coordinator
Wayfarer Travel`,
  },
  {
    company: "Foxglove Studio", role: "Illustrator", candidateName: "Yara", stage: "application", flags: "file",
    email: `Subject: Illustrator - Foxglove Studio

Yara, your drawings are lovely. They're not what we need for this series, which wants something much looser. I've filed your link in our artists folder for the next brief.

x Foxglove Studio`,
  },
  {
    company: "Pacific Crest Medical Center", role: "Registered Nurse - ICU", candidateName: "Elaine", stage: "application", flags: "no-reply reapply",
    email: `Pacific Crest Medical Center Talent Acquisition
pcmc@myworkday.com
To you

Hello Elaine,

Thank you for your recent application for Registered Nurse - ICU, JR104422, at Pacific Crest Medical Center. The position has been filled, and you are no longer being considered for it.

We encourage you to create a job alert.

Pacific Crest Medical Center Talent Acquisition

**This email box is not monitored.**`,
  },
  {
    company: "Thornbury Motors", role: "Parts Advisor", candidateName: "Lee", stage: "application", flags: "",
    email: `Hi Lee

RE: PARTS ADVISOR VACANCY

Cheers for your interest in the above. We've had someone accept so we're not taking any more applications forward.

Regards
Thornbury Motors`,
  },
  {
    company: "Atlas Freight Forwarding", role: "Customs Specialist", candidateName: "Wanjiru", stage: "application", senderName: "P. Mutua", senderTitle: "HR Officer", flags: "",
    email: `Dear Wanjiru,

RE: APPLICATION FOR THE POSITION OF CUSTOMS SPECIALIST

We acknowledge with thanks receipt of your application for the above mentioned position.

We wish to inform you that your application has been unsuccessful.

We take this opportunity to thank you for the interest shown in Atlas Freight Forwarding and wish you well.

Yours faithfully,
P. Mutua
HR Officer`,
  },
  {
    company: "Bluebird Air", role: "First Officer", candidateName: "Mr Moreau", stage: "task", flags: "reapply no-feedback",
    email: `Dear Mr Moreau,

Following your simulator assessment, Bluebird Air has decided not to offer you employment as a First Officer.

It is company policy not to discuss results. Candidates may apply again after twelve months.

Pilot Recruitment
Bluebird Air`,
  },
  {
    company: "Cuttlefish", role: "iOS Engineer", candidateName: "Ada", stage: "interview", senderName: "Bram", interviewers: ["Sven", "Lotte"], flags: "feedback",
    email: `> Hey Ada,
>
> Thanks again for pairing with Sven and Lotte yesterday! They had a blast.
> We compared notes and decided to stop here for the iOS Engineer role. We
> felt you'd be happier somewhere with more greenfield work than Cuttlefish
> can give you right now.
>
> Lotte wrote down some detailed notes. Want them? Just say the word.
>
> Bram`,
  },
  {
    company: "Summit Outdoors", role: "Ecommerce Manager", candidateName: "Kelsey", stage: "interview", flags: "", senderName: "Trish Nolan", senderTitle: "Sr HR Business Partner",
    senderEmail: "tnolan@summitoutdoors.com",
    email: `From:	Nolan, Trish <tnolan@summitoutdoors.com>
Sent:	Monday, January 12, 2026 5:45 PM
To:	Kelsey Byrd
Subject:	RE: Interview follow up

Hi Kelsey - thank you for following up and for your patience. We did end up making an offer to another individual for the Ecommerce Manager role and it was accepted on Friday. It was great getting to know you, and we are appreciative of your interest in Summit Outdoors.

Trish Nolan
Sr HR Business Partner
Summit Outdoors

From: Kelsey Byrd <kbyrd@gmail.com>
Sent: Friday, January 9, 2026 9:10 AM
To: Nolan, Trish <tnolan@summitoutdoors.com>
Subject: Interview follow up

Hi Trish,
I wanted to check in on the Ecommerce Manager role. I remain very interested.
Kelsey Byrd
Marketing Lead, Trailhead Goods`,
  },
  {
    company: "Marigold", role: "Brand Designer", candidateName: "Ren", stage: "application", flags: "no-reply reapply",
    email: `Marigold Hiring Team <no-reply@ashbyhq.com>

Hi Ren,

Thanks for applying to Marigold! Each application is read by a person, and the person who read yours passed along how much they liked the zine project.

We're going to pass for now on Brand Designer. As we grow, we'd love for you to apply again.

All the best,

Marigold Hiring Team`,
  },
  {
    company: "Kingsferry Football Club", role: "Groundskeeper", candidateName: "Stan", stage: "application",
    email: `Dear Stan,

The directors of Kingsferry Football Club have asked me to thank you for your letter applying to be Groundskeeper. Another person has been engaged.

Yours in sport,
E. Tibbs
Club Secretary`, senderName: "E. Tibbs", senderTitle: "Club Secretary",
  },
  {
    company: "Heliotrope Biosciences", role: "Senior Scientist, Immunology", candidateName: "Dr. Banerjee", stage: "interview", interviewers: ["Dr. Wu", "Dr. Schmitt"], senderName: "Carla Mendes", senderTitle: "Talent Acquisition", flags: "no-feedback",
    email: `Dear Dr. Banerjee,

Thank you for presenting your work to the group and for meeting with Dr. Wu and Dr. Schmitt regarding the Senior Scientist, Immunology role at Heliotrope Biosciences.

The hiring committee has elected to proceed with a different candidate. Company policy does not permit us to share interview feedback.

Best wishes in your research,
Carla Mendes
Talent Acquisition`,
  },
  {
    company: "Cloverleaf Credit", role: "Call Centre Agent", candidateName: "Refilwe", stage: "application", flags: "",
    email: `Good day Refilwe

Your application for Call Centre Agent at Cloverleaf Credit refers.

Should you not have been contacted by now, kindly consider your application unsuccessful. To be clear: in your case the position was awarded to another applicant.

Regards
Cloverleaf Credit Recruitment`,
  },
  {
    company: "Osborne Clarke Interiors", role: "Junior Interior Designer", candidateName: "Mathilda", stage: "interview", senderName: "Theresa Osborne", senderTitle: "Founder", flags: "closed",
    email: `Dear Mathilda,

I have been putting this off. When we met I fully expected to be hiring a Junior Interior Designer this month. Since then our largest project has been postponed until 2027 and there simply is no job to fill.

I think you are terrific and I'm sorry.

Theresa Osborne
Founder, Osborne Clarke Interiors`,
  },
  {
    company: "Pulse Radio", role: "Breakfast Show Producer", candidateName: "Gaz", stage: "interview", senderName: "Naomi", flags: "internal",
    email: `Gaz! Loved meeting you. Breakfast Show Producer is going to Tash who's already on the evening show here at Pulse Radio, bosses wanted to keep it in the family. Sorry pal. Naomi`,
  },
  {
    company: "Ecotone", role: "Sustainability Consultant", candidateName: "Anneke", stage: "application", flags: "no-reply",
    email: `Ecotone via Teamtailor <no-reply@teamtailor-mail.com>
Subject: About your application

Hi Anneke,

We have gone through the applications for Sustainability Consultant and have, in the tough competition, chosen to go further with other candidates.

Thank you for showing interest in us at Ecotone!

Kind regards,
Ecotone`,
  },
  {
    company: "The Alder Foundation", role: "Grants Manager", candidateName: "Theodora", stage: "application", senderName: "Rupert Lyle", senderTitle: "Director of Programmes", flags: "",
    email: `Dear Theodora,

Thank you for applying to join The Alder Foundation as Grants Manager.

I do not underestimate the effort that goes into an application such as yours. The shortlist is now drawn up, and regrettably your name does not appear on it.

With good wishes,

Rupert Lyle
Director of Programmes`,
  },
  {
    company: "Dashlane Logistics", role: "Dispatcher", candidateName: undefined, stage: "application", flags: "no-reply",
    email: `Application status: Not selected

Job: Dispatcher
Company: Dashlane Logistics
Date applied: 02/11/2026

The employer has reviewed your application and decided not to move forward. This is an automated notification; replies are not monitored.`,
  },
  {
    company: "Saltmarsh Brewing", role: "Assistant Brewer", candidateName: "Ollie", stage: "interview", senderName: "Pip", flags: "reapply",
    email: `Alright Ollie,

Mint having you down for the brew day. We umm'd and ahh'd but the Assistant Brewer job's gone to Jake from up the road, who's done a couple of years on a similar kit.

Give us a shout in spring when the new tanks are in, there'll be more going.

Pip @ Saltmarsh Brewing`,
  },
  // No rejections.
  {
    not: true, company: "Fernhill Partners", role: "Associate", candidateName: "Jing", senderName: "Sally Cho",
    email: `Dear Jing,

Congratulations! Following a very competitive process in which we sadly had to turn down many excellent candidates, we are pleased to confirm our offer of employment as Associate at Fernhill Partners.

Unfortunately the start date of 1 June is not possible for us; would 15 June work?

Regards,
Sally Cho`,
  },
  {
    not: true, company: "Onyx Cloud", role: "Platform Engineer", candidateName: "Ivan", flags: "no-reply",
    email: `Onyx Cloud <no-reply@ashbyhq.com>

Hi Ivan,

We've got your application for Platform Engineer at Onyx Cloud. Because of the number of applications, we're unable to reply to everyone; in case you don't hear from us within three weeks we have decided to proceed with other candidates.

Onyx Cloud Recruiting`,
  },
  {
    not: true, company: "Ridgeway School", role: "Teaching Assistant", candidateName: "Mrs Khan", senderName: "D. Foster",
    email: `Dear Mrs Khan,

I am pleased to tell you that you have been shortlisted for the post of Teaching Assistant at Ridgeway School. Interviews will be held on 7 May. Candidates who are unsuccessful on the morning will be told at lunchtime and will not proceed to the afternoon.

Regrettably there is no parking on site.

Yours sincerely
D. Foster`,
  },
  {
    not: true, company: "Spindle", role: "Data Engineer", candidateName: "Bruno", senderName: "Kay",
    email: `Hi Bruno,

I'm afraid Lucia, who was going to interview you tomorrow, is off sick. I don't want to lose you for the Data Engineer role! Can we rebook? Pick any slot here.

Kay
Spindle`,
  },
  {
    not: true, company: "Granville Hotels", role: "Night Manager", candidateName: "Errol",
    email: `Dear Errol,

We regret to inform you of a delay in the recruitment process for Night Manager at Granville Hotels. No decision has been made and your application remains under consideration.

Granville Hotels HR`,
  },
  {
    not: true, company: "Acorn Finance", role: "Bookkeeper", candidateName: "Trudy", senderName: "Ned",
    email: `Hi Trudy, shame you've decided to turn down our offer for the Bookkeeper role. We understand, and wish you all the best in your new job. If things change, Acorn Finance would love to have you. Ned`,
  },
  {
    not: true, company: "Tessera", role: "Solutions Architect", candidateName: "Paul", senderName: "Maren",
    email: `Hi Paul,

Next step for Solutions Architect at Tessera: the take-home task, attached. Please return it by Monday. We can't accept late submissions, and candidates who don't pass will not be invited to the onsite.

Maren`,
  },
  {
    not: true, company: "Hollis & Webb", candidateName: "Ms Quist", role: "Solicitor",
    email: `Dear Ms Quist,

Thank you for your application for Solicitor at Hollis & Webb. The closing date has been extended, and we will not be in a position to shortlist until mid-May. We apologise for the disappointment this may cause.

Recruitment, Hollis & Webb`,
  },
  {
    not: true, candidateName: "Pat", company: "CareerNest",
    email: `Hi Pat,

Didn't get the job? Rejection happens to everyone. At CareerNest we help candidates who were not selected find their next role. Unfortunately this discount ends tonight.

Upgrade now`,
  },
  {
    not: true, company: "Lattice Works", role: "Designer", candidateName: "Quinn", senderName: "Ari",
    email: `Hey Quinn,

Remember when we told you in January that we'd gone with another candidate for the Designer role at Lattice Works? Plans changed. We have a second seat, and we'd like to invite you to interview again. Interested?

Ari

On Mon, Jan 12, 2026 at 9:00 AM Ari <ari@latticeworks.example> wrote:
> Hi Quinn,
> Unfortunately we have decided to move forward with another candidate.`,
  },
  {
    not: true, company: "Belmont Dental", candidateName: "Viv", role: "Dental Hygienist",
    email: `Hi Viv, thanks for your interest in the Dental Hygienist role at Belmont Dental. Before we can move your application forward we need your GDC number. Without it we can't consider you. Reply here whenever suits. Thanks!`,
  },
];
