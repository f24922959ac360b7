import type { Labeled } from "../emails.ts";

/** Written to break the rules; measured, then learned from. */
export const emails: Labeled[] = [
  {
    company: "Acme Robotics", role: "Controls Engineer", candidateName: "Jamal", stage: "application", flags: "no-reply",
    email: `Your update from Acme Robotics

LinkedIn <jobs-noreply@linkedin.com>
to me

Your update from Acme Robotics.

Acme Robotics
Controls Engineer
Pittsburgh, PA (On-site)

Hi Jamal, Thank you for your interest in the Controls Engineer position at Acme Robotics in Pittsburgh, PA. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in Acme Robotics.

Regards,
Acme Robotics

Applied on February 11, 2026
Similar jobs
Controls Technician
Vertex Automation
Unsubscribe · Help
© 2026 LinkedIn Corporation, 1000 West Maude Avenue, Sunnyvale, CA 94085`,
  },
  {
    company: "Wolverton Books", role: "Bookseller", candidateName: undefined, stage: "application", flags: "no-reply",
    email: `Indeed Apply <no-reply@indeedemail.com>
Subject: An update on your application from Wolverton Books

Bookseller
Wolverton Books
York

Application not selected

Thanks for applying. Wolverton Books has decided not to move forward with you for this role.

Explore similar jobs on Indeed`,
  },
  {
    company: "Amazon", role: "Software Development Engineer", candidateName: "Priyanka", stage: "application", flags: "reapply no-reply closed",
    email: `From: noreply@mail.amazon.jobs
Subject: Update on your Amazon application for Software Development Engineer (ID: 2749913)

Hi Priyanka,

Thank you for applying to Amazon and giving us the chance to learn about you. At this time the Software Development Engineer (ID: 2749913) position is no longer being filled and we are not progressing candidates.

There may be other jobs which fit you. Search and apply any time at amazon.jobs.

Best regards,
Amazon Recruiting`,
  },
  {
    company: "Department of Transport", role: "Project Officer (APS5)", candidateName: "Mitchell", stage: "application", flags: "feedback",
    senderName: "Sharon Teo", senderTitle: "A/Manager Recruitment",
    email: `Good afternoon Mitchell

Ref 66120 – Project Officer (APS5)

Thank you for your application for the above position with the Department of Transport.

The selection panel has finalised its assessment and regrettably you were not found to be suitable on this occasion.

Feedback is available on request; please contact me by close of business 30 April should you wish to receive it.

Kind regards

Sharon Teo
A/Manager Recruitment
Department of Transport`,
  },
  {
    company: "Bureau of Land Management", role: "Park Ranger", stage: "application", flags: "no-reply",
    email: `Notice of Result

DO NOT RESPOND TO THIS EMAIL MESSAGE. IT IS AUTOMATICALLY GENERATED.

Dear JORDAN A BECK:

This refers to your application for the following position with the Bureau of Land Management:

Position Title: Park Ranger
Series/Grade: GS-0025-05
Announcement Number: BLM-26-11873

You were considered for this position, but were not referred to the selecting official because other applicants were rated higher.

Thank you for your interest in Federal employment.`,
    candidateName: "JORDAN A BECK",
  },
  {
    company: "Ashdown NHS Trust", role: "Healthcare Assistant", candidateName: "Blessing", stage: "interview", flags: "feedback", senderName: "Moira Kelly", senderTitle: "Ward Manager",
    email: `Dear Blessing,

RE: Healthcare Assistant – Band 2 – Ref 421-NM-8891

Thank you for attending interview at Ashdown NHS Trust on 12/02/2026. We interviewed 11 candidates for 2 posts. I'm sorry that you have not been offered one of the posts.

If you'd like to know how you scored please ring the ward and ask for me.

Kind Regards
Moira Kelly
Ward Manager`,
  },
  {
    company: "Skyline Apps", role: "React Native Developer", candidateName: "Vikram", stage: "interview", senderName: "Neha Kulkarni", senderTitle: "Senior HR Recruiter", flags: "file",
    email: `Hi Vikram,

Greetings of the day!!

This is with regards to your L2 interview for React Native Developer with Skyline Apps. As per the panel's feedback we will not be able to take your candidature ahead as of now.

However, we shall keep your CV in our repository and connect back for the relevant openings in near future.

All the best for your job hunt :)

--
Thanks & Regards,
Neha Kulkarni
Senior HR Recruiter | Skyline Apps Pvt. Ltd.
M: +91 98200 12345`,
  },
  {
    company: "Rheinwerk Medizintechnik GmbH & Co. KG", role: "Regulatory Affairs Specialist", candidateName: "Frau Dr. Stein", stage: "interview", senderName: "Tobias Kern", senderTitle: "Leiter Personal", flags: "file",
    email: `Sehr geehrte Frau Dr. Stein,

thank you once again for the pleasant interview in our house. We have made the decision not easy for ourselves. Unfortunately we have to inform you that we have decided in favour of another applicant for the position Regulatory Affairs Specialist.

With your consent we would gladly take your documents into our talent pool. Please give us short feedback if you do not agree.

Mit freundlichen Grüßen

ppa. Tobias Kern
Leiter Personal

Rheinwerk Medizintechnik GmbH & Co. KG
Sitz der Gesellschaft: Neuss · Amtsgericht Neuss HRA 9911`,
  },
  {
    company: "Cobot", role: "Deployment Engineer", candidateName: "Rae", stage: "application", flags: "no-reply",
    email: `Cobot Hiring Team <no-reply@ashbyhq.com>
to rae

Hi Rae,

We won't be proceeding with your candidacy for the Deployment Engineer role. The bar was high and the decision close.

Thanks for the interest in what we're building,
Cobot Hiring Team`,
  },
  {
    company: undefined, role: "Office Manager", candidateName: "Jean", stage: "interview", flags: "agency feedback", senderName: "Lorna Peake", senderTitle: "Branch Manager",
    email: `Hello Jean

Thank you for attending the interview with our client on Monday. They've asked me to say that they were very taken with you but have decided on a candidate who lives closer to the Office Manager's site.

Do call me and I'll give you their comments.

I've a couple of other jobs in that might suit.

Best wishes
Lorna Peake
Branch Manager
Office Angels of the North Ltd`,
  },
  {
    company: "Harbor Freight Brewing", role: "Taproom Manager", candidateName: "Skye", stage: "interview", senderName: "Danny", flags: "",
    email: `Skye!! So sorry this took me a minute. Loved hanging with you at the brewery. Ownership wants somebody who has run a kitchen too so we're gonna go another way on Taproom Manager. You rock. Beers on me whenever.
-Danny
Harbor Freight Brewing`,
  },
  {
    company: "Grove Collaborative", role: "Supply Chain Analyst", candidateName: "Meg", stage: "application", flags: "reapply",
    email: `Meg,

I'm writing with an update on your application to Grove Collaborative for Supply Chain Analyst. At this point in time we've elected to continue conversations with a small set of applicants whose background lines up more directly.

Our needs change quickly. Check back in with us down the road!

Talent @ Grove Collaborative`,
  },
  {
    company: "Nest & Nook", role: "Lettings Negotiator", candidateName: "Adam", stage: "screen", senderName: "Georgie Fox", flags: "",
    email: `Hi Adam

Many thanks for speaking to me on Tuesday regarding the Lettings Negotiator position at Nest & Nook.

Having discussed with the branch managers, we feel that without a full UK driving licence it would not be practical to proceed.

Thanks again for your time

Georgie Fox
T: 01223 555 019
E: georgie@nestandnook.example
Nest & Nook Ltd. Registered in England and Wales No. 0123456. Registered office: 1 High Street, Cambridge.`,
    senderEmail: "georgie@nestandnook.example",
  },
  {
    company: "Stellar Development", role: "Rust Engineer", candidateName: "Kofi", stage: "task", senderName: "Hal", flags: "feedback",
    email: `Hey Kofi,

Finished going through your submission with two colleagues. Code quality was good; test coverage and the missing retry logic held it back, and we've got folks ahead of you, so this is where we'll wrap things up for the Rust Engineer role.

If it would help I'm happy to record a ten-minute walkthrough of our review notes.

Hal // Stellar Development`,
  },
  {
    company: "Penrose Academy", role: "Head of Music", candidateName: "Mrs Delacroix", stage: "final", senderName: "Dr. N. Achebe", senderTitle: "Executive Principal", flags: "internal",
    email: `Dear Mrs Delacroix

Head of Music

Thank you for the effort you gave to both days of our selection process and for conducting the choir so beautifully in the last round.

Governors have appointed Mr Trent, who has been acting Head of Music at Penrose Academy this year.

I wish you every success.

Yours sincerely

Dr. N. Achebe
Executive Principal`,
  },
  {
    company: "Pagoda", role: "Platform Engineer", candidateName: "Ollie", stage: "application", flags: "closed reapply no-reply",
    email: `no-reply@us.greenhouse-mail.io

Hi Ollie,

We wanted to let you know that we've decided to close the Platform Engineer requisition without making a hire, as priorities at Pagoda have shifted. That means we're closing out all active applications, including yours.

If our paths cross again for another opening, we'd be thrilled to hear from you.

Pagoda Recruiting`,
  },
  {
    company: "Mitchell & Sons Joinery", role: "Bench Joiner", candidateName: "Pete", stage: "application", senderName: "Ray Mitchell",
    email: `Pete thanks for dropping your cv in. Ive got nothing for a bench joiner at the minute, just took a lad on last week. Ray Mitchell, Mitchell & Sons Joinery`, flags: "",
  },
  {
    company: "Qorvia", role: "Medical Writer (Oncology)", candidateName: "Annabel", stage: "application", flags: "no-reply no-feedback",
    email: `Delivered-To: annabel.r@gmail.com
From: "Qorvia Careers" <qorvia@myworkday.com>
To: annabel.r@gmail.com
Subject: Your application for R-10442 Medical Writer (Oncology)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Annabel,

Your application for the role R-10442 Medical Writer (Oncology) has been carefully reviewed. We have decided to pursue candidates whose experience is more closely related to oncology publications.

Please understand that we are unable to give individual feedback because of the number of applications.

Thank you for considering Qorvia.

Qorvia Talent Acquisition

Replies to this message are not monitored.`,
    // The title with its field is the role as the text writes it.
  },
  {
    company: "Frostline", role: "Refrigeration Technician", candidateName: "Duane", stage: "application",
    email: `Thank you Duane for your application with Frostline.

At this moment there is no fit between your profile and our open Refrigeration Technician position. Sorry for that.

Frostline Benelux
HR`,
  },
  {
    company: "Hatch", role: "Growth Lead", candidateName: "Sam", stage: "interview", senderName: "Priti", interviewers: ["Joe"], flags: "reapply",
    email: `Hi Sam,

I've been dreading this email because Joe and I had such a good time with you on Thursday.

After sleeping on it, we think Growth Lead at Hatch needs somebody who has done the zero-to-one bit before, and we'd be setting you up to struggle. So we'd rather be honest now.

When we're twice this size there'll be a job with your name on it. Keep pestering me.

Priti x`,
  },
  {
    company: "Bellweather Hotels", role: "Revenue Manager", candidateName: "Chantal", stage: "interview", senderName: "Ivo Petrov", senderTitle: "Cluster General Manager", flags: "closed",
    email: `Dear Chantal,

Further to our meeting of last week, I have to let you know that our owners have imposed a recruitment stop. I am therefore not in a position to fill the Revenue Manager vacancy in the foreseeable future.

I regret this as I would have been glad to work with you.

Sincerely yours,

Ivo Petrov
Cluster General Manager
Bellweather Hotels`,
  },
  {
    company: "Trailblaze", role: "Mobile Developer", candidateName: undefined, stage: "application", flags: "no-reply reapply",
    email: `<table><tr><td><img src="logo.png"></td></tr><tr><td>Hello!<br/><br/>Thank you for taking the time to apply for the <strong>Mobile Developer</strong> position at Trailblaze.<br/>We had an overwhelming response, and this time we&rsquo;ve opted to proceed with candidates whose background more closely aligns.<br/>Don&rsquo;t hesitate to apply for future openings!<br/><br/>Kind regards,<br/>The Trailblaze Team</td></tr><tr><td>Please do not reply to this e-mail. <a href="#">Unsubscribe</a></td></tr></table>`,
  },
  {
    company: "Fairmile Housing Association", role: "Income Officer", candidateName: "Denise", stage: "application", flags: "no-feedback reapply", senderName: undefined,
    email: `Dear Denise

Income Officer – Fairmile Housing Association

Thank you for your interest in the above role. After short-listing, we regret that you have not been called for interview.

We receive many applications and so cannot comment individually. We would, however, like to encourage you to apply for any future vacancies.

Yours sincerely

People Services`,
  },
  {
    company: "Orchid Labs", role: "Chief of Staff", candidateName: "Rosalind", stage: "final", senderName: "Gil Avram", senderTitle: "Co-founder & CEO", flags: "",
    senderEmail: "gil@orchidlabs.ai",
    email: `Gil Avram
to Rosalind, Tamar
Thu, Mar 19, 10:44 PM

Rosalind,

Tamar and I went back and forth all evening. Between you and the other final candidate for Chief of Staff there was a hair's breadth, and we chose the other person, mostly because she has lived through a fundraise like ours.

Thank you for the memo you wrote after the last round. I have shared it with our board.

With admiration,

Gil Avram
Co-founder & CEO, Orchid Labs
gil@orchidlabs.ai`,
  },
  {
    company: "Telford Engineering Group", role: "Apprentice Machinist", candidateName: "Callum", stage: "task", flags: "reapply",
    email: `Hi Callum

Thanks for doing our online aptitude tests for the Apprentice Machinist scheme.

You didn't quite hit the pass mark for numerical reasoning so we can't take you through to the assessment day this year.

You can have another go next year, and we hope you will!

Early Careers
Telford Engineering Group`,
  },
  {
    company: "Vesper Wines", role: "Sommelier", candidateName: "Luc", stage: "interview", senderName: "Margaux Petit", senderTitle: "Directrice", flags: "",
    email: `Cher Luc,

I thank you for your visit and for the tasting. I must tell you that I have finally retained another person for the place of Sommelier, who knows already our clientele.

I wish you a good continuation.

Cordialement,
Margaux Petit
Directrice
Vesper Wines`, // written by a Frenchwoman
  },
  {
    company: "Blackwood Forestry", role: "GIS Analyst", candidateName: "Eilidh", stage: "application", flags: "",
    email: `From: HR
Sent: 04 March 2026 16:55
To: Eilidh Grant
Subject: GIS Analyst

Eilidh

Further to your application for the above, please be advised that you have not been successful in reaching the interview stage.

Thank you for your interest in Blackwood Forestry.

HR`,
  },
  {
    company: "Kinship", role: "Community Lead", candidateName: "Tariq", stage: "application", flags: "reapply",
    email: `Hi Tariq,

Thank you for offering to bring your talents to Kinship. It was a pleasure to read your story.

With 1,200 people raising their hands for Community Lead we had to make hard calls, and I'm writing to let you know that your journey with us stops here for this particular role.

Follow along at kinship.example/jobs, we'd love to see your name again.

The Kinship crew`,
  },
  {
    company: "Dawnbreak Games", role: "Narrative Designer", candidateName: "Sol", stage: "task", flags: "no-feedback no-reply", senderName: undefined,
    email: `Dawnbreak Games <notifications@app.bamboohr.com>
Subject: Narrative Designer

Hi Sol,

We enjoyed your writing sample! That said, other writers' samples were closer in tone to what we're making, so we will be moving on without you for Narrative Designer.

Due to volume we can't offer notes on samples. This inbox isn't monitored.

Dawnbreak Games`,
  },
  {
    company: "Canary Wharf Fitness", role: "Duty Manager", candidateName: "Leo", stage: "interview", senderName: "Zara Hussain", senderTitle: "Club Manager", flags: "reapply",
    email: `Hey Leo, hope you're good! Just to let you know re the Duty Manager interview, I've gone for another candidate who could start straight away. We do have Fitness Instructor shifts going so have a look on our website if that's of interest :) Zara Hussain, Club Manager, Canary Wharf Fitness`,
  },
  // No rejections.
  {
    not: true, company: "Acme Robotics", role: "Controls Engineer", candidateName: "Jamal", flags: "no-reply",
    email: `LinkedIn <jobs-noreply@linkedin.com>

Jamal, your application was sent to Acme Robotics

Controls Engineer
Acme Robotics

Applied on February 11, 2026
Now, take these next steps for more success: View similar jobs you may be interested in. Don't get discouraged if you're not selected.`,
  },
  {
    not: true, company: "Junction Rail", role: "Train Driver", candidateName: "Abdul",
    email: `Dear Abdul,

We're sorry to tell you that your medical appointment on 9 June has been cancelled by the clinic. This does not affect our offer for Train Driver at Junction Rail. We have booked you in for 12 June instead.

Junction Rail Onboarding`,
  },
  {
    not: true, company: "Cinder Labs", role: "Data Scientist", candidateName: "Nora", senderName: "Felix",
    email: `Hi Nora,

Thanks for your patience. The person we'd originally chosen has dropped out, and you were our close second for Data Scientist at Cinder Labs. Are you still interested? I'd love to talk terms.

Felix`,
  },
  {
    not: true, company: "Portside Council", role: "Traffic Engineer", candidateName: "Ms Oduya", senderName: "Trevor Neal",
    email: `Dear Ms Oduya,

I am writing regarding your application for Traffic Engineer. Unfortunately your application form was received without page 3. Please forward it by 5 pm on Friday, failing which we will be unable to progress your application to shortlisting.

Trevor Neal
Portside Council`,
  },
  {
    not: true, company: "Meadow Bank", candidateName: "Luis", senderName: "Anita Shah", role: "Relationship Manager",
    email: `Hi Luis,

The panel have met and the feedback is glowing. Other candidates will be told tomorrow that they were unsuccessful; for you it's the opposite. I'll ring at 4 to talk through the contract for Relationship Manager.

Anita Shah
Meadow Bank`,
  },
  {
    not: true, company: "Sundial Health", role: "Nurse Practitioner", candidateName: "Kim", flags: "",
    email: `Hello Kim,

Your application for Nurse Practitioner at Sundial Health is moving along. While we are not able to share a timeline, you have not been declined. We're behind on reviews and regret the delay.

Sundial Health Talent`,
  },
  {
    not: true, candidateName: "Uma", company: "Pinnacle Staffing", senderName: "Rick Lowe",
    email: `Hi Uma,

I came across your profile on LinkedIn. Unfortunately the last role I messaged you about has been filled, but I have another Java Developer contract with a bank in Leeds. Interested? When could you chat?

Rick Lowe
Pinnacle Staffing`, role: "Java Developer", flags: "",
  },
  {
    not: true, company: "Harvest Table", role: "Sous Chef", candidateName: "Dom", senderName: "Fi",
    email: `Dom mate, first choice let us down. Sous Chef job's yours if you still want it? Start Monday. Fi, Harvest Table`,
  },
  {
    not: true, company: "Larkspur Legal", role: "Legal Secretary", candidateName: "Joan",
    email: `Dear Joan,

Thank you for attending interview for Legal Secretary at Larkspur Legal. We had hoped to inform all candidates of the outcome today. Regrettably one of the partners has been taken ill and we will not be making an appointment decision until next week. Please accept our apologies.

Larkspur Legal HR`,
  },
];
