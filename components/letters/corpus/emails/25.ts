import type { Labeled } from "../emails.ts";

/** Mail from people rather than machines, much of it after interviews, chatty and implied. */
export const emails: Labeled[] = [
  {
    company: "Calderbrook Borough Council", role: "Library Customer Assistant", stage: "application", senderName: "Janet Ollerenshaw", senderTitle: "Resourcing Officer", senderEmail: "recruitment@calderbrook.gov.uk", flags: "reapply no-feedback",
    email: `From: Recruitment <recruitment@calderbrook.gov.uk>
Subject: Library Customer Assistant (ref CBC/2231) - outcome of shortlisting

Dear Mrs Entwistle

Thank you for completing an application form for the above post at Calderbrook Borough Council.

The panel met on Thursday to shortlist. We had 94 forms for 18.5 hours a week, and I am sorry to have to tell you that yours was not among the six taken through to interview. Each form was scored against the essential criteria in the person specification; owing to the numbers we cannot give feedback to applicants at this stage.

Please don't be put off. Relief posts come up in the branches every few months and are always on our jobs page first.

Yours sincerely

Janet Ollerenshaw
Resourcing Officer
Calderbrook Borough Council
Town Hall, Market Place`,
  },
  {
    company: "Veltrona Infosystems Pvt. Ltd.", role: "Junior Java Developer", candidateName: "Rohit", stage: "application", senderName: "Ananya Iyer", senderTitle: "Executive - Talent Acquisition", senderEmail: "ananya.iyer@veltrona.co.in", flags: "file",
    email: `Dear Rohit,

Greetings from Veltrona Infosystems Pvt. Ltd.!

This is with reference to your application dated 04th of this month for the position of Junior Java Developer (Job Code VI-JJD-0417), Hyderabad.

We have gone through your profile in detail. As the project team is presently looking for candidates having minimum 2 years of hands-on Spring Boot exposure, we regret that we will not be able to take your candidature ahead for the said opening.

Your resume has been added in our database and we shall revert to you in case of any suitable requirement in future.

Wishing you all the very best in your career.

Thanks & Regards,
Ananya Iyer
Executive - Talent Acquisition
ananya.iyer@veltrona.co.in | +91 40 5550 0182`,
  },
  {
    company: "Brehmkamp Antriebstechnik GmbH", role: "Mechatronics Engineer", stage: "application", senderName: "Dr. Katrin Vollmer", senderTitle: "Head of Human Resources", senderEmail: "k.vollmer@brehmkamp.example",
    email: `Your application as Mechatronics Engineer (m/f/d), ref. 1180-B

Dear Mr. Okonjo,

thank you very much for your application documents and for the interest you have shown in our company.

After careful examination of all documents we have to inform you that we have decided for other applicants, whose profile corresponds even more closely to our requirements. Please do not understand this as a judgement about your professional qualification.

For reasons of data protection, your documents will be deleted six months after receipt of this message. Paper documents we send back to you on request.

For your further professional way we wish you all the best and much success.

With kind regards from Osnabrück

i. A. Dr. Katrin Vollmer
Head of Human Resources

Brehmkamp Antriebstechnik GmbH
k.vollmer@brehmkamp.example
Managing Directors: Uwe Brehmkamp, Silke Tiemann
Register Court Osnabrück HRB 00000`,
  },
  {
    role: "Financial Controller", candidateName: "Simone", stage: "application", senderName: "Toby Marchetti", senderTitle: "Senior Consultant", senderEmail: "toby@larchandpine.example", flags: "file agency",
    email: `Hi Simone

Quick one on the Financial Controller role you applied for through us on Monday (the PE-backed food manufacturer near Utrecht).

I put your CV across and the CFO came back this morning. They're only seeing people who've been through a full year-end under IFRS in a manufacturing setting, and with yours all being services, they've passed. Frustrating, because I think you'd have picked it up in a fortnight.

I've got you tagged on our system, so when something with a services slant lands, you'll be one of the first I ring.

Speak soon
Toby

Toby Marchetti
Senior Consultant | Finance & Accountancy
Larch & Pine Search
toby@larchandpine.example`,
  },
  {
    company: "Dustbunny Robotics", role: "Firmware Engineer", candidateName: "Imani", stage: "application", senderName: "Wes Calloway", senderTitle: "Co-founder", flags: "reapply closed",
    email: `Subject: Re: Firmware Engineer @ Dustbunny Robotics

Imani,

I owe you a straight answer. Your application's been sitting in my inbox for three weeks and it's not because of anything you wrote. Our bridge round came in at about half of what we'd been told, and last night we pulled every open req, Firmware Engineer included. We're not hiring anybody this year.

Your write-up of the brushless motor teardown was passed around the whole office, which is nine people, but still.

If you see us posting again next year, please throw your hat back in. I'll remember the teardown.

Wes Calloway
Co-founder, Dustbunny Robotics`,
  },
  {
    company: "Harrow Street Museum of Glass", role: "Assistant Registrar", candidateName: "Graham", stage: "application", senderName: "Lucia Bellweather", senderTitle: "Collections Manager",
    email: `LinkedIn

Lucia Bellweather · 2nd
Collections Manager at Harrow Street Museum of Glass

TODAY

Lucia Bellweather  10:42 AM
Hi Graham, thanks for following up here. I did see your application for Assistant Registrar, it was one of about 160 for a part-time job which tells you a lot about our field right now. We've already set up conversations with five people who have TMS experience, and you're not one of them, I'm afraid. I know it stings to hear that by DM but I figured you'd rather know than wait. Good luck out there!`,
  },
  {
    company: "St Oswin's Church of England Primary School", role: "Teaching Assistant (KS1)", candidateName: "Leanne", stage: "application", senderName: "Mrs H. Pemberton-Nash", senderTitle: "School Business Manager", senderEmail: "office@stoswins.sch.uk", flags: "reapply",
    email: `From: School Office <office@stoswins.sch.uk>
To: Leanne Croft
Subject: TA vacancy

Dear Leanne

Many thanks for your application for the post of Teaching Assistant (KS1) and for coming to look round the school in half term. The children in Hedgehogs still talk about the lady with the dinosaur earrings.

Governors shortlisted yesterday evening and on this occasion you have not been called to interview. The standard was very high and several of the applicants already hold Level 3.

We shall be advertising for midday supervisors after Easter and would be delighted to hear from you then.

With very best wishes

Mrs H. Pemberton-Nash
School Business Manager
St Oswin's Church of England Primary School`,
  },
  {
    company: "Tallgrass Cider", role: "Tasting Room Lead", candidateName: "Cory", stage: "application", senderName: "Bea Novotny", senderEmail: "bea@tallgrasscider.example",
    email: `From: Bea Novotny <bea@tallgrasscider.example>
To: Cory Hatfield
Subject: Re: Checking in on my application

Oh shoot, Cory, that ad should have come down ages ago. Our Tasting Room Lead started the first week of March and she's great, so that's us all set. I've asked Deke to get it off the website today.

Come by for a flight on the house sometime, you earned it for your patience.

Bea

> On Apr 9, Cory Hatfield <cory.hatfield@mail.example> wrote:
>
> Hi there,
> I applied for the Tasting Room Lead job at Tallgrass Cider back in February
> and wanted to see if you'd had a chance to look at my resume. I'm still very
> interested and can start any time.
> Thanks so much,
> Cory`,
  },
  {
    company: "Northlake Benefits", role: "Customer Success Manager", candidateName: "Marcus", stage: "screen", senderName: "Danielle Osei", senderTitle: "Talent Partner", senderEmail: "dosei@northlakebenefits.example", flags: "reapply",
    email: `Hi Marcus,

It was a pleasure getting to know you on the phone Tuesday. I took my notes to the hiring manager, and we talked through the gap between your salary expectations and the band for the Customer Success Manager role. There isn't any room for us to stretch on it this year, and we both felt it wouldn't be fair to ask you to spend another four hours with the team knowing that.

So we'll be leaving things here for this one. We're planning to open a senior version of the role in the fall, and I'd genuinely love to see your name come across my desk again when we do.

Warmly,
Danielle

Danielle Osei
Talent Partner, Northlake Benefits
dosei@northlakebenefits.example`,
  },
  {
    company: "Seeblick Software AG", role: "Customer Support Specialist", candidateName: "Camila", stage: "screen", senderName: "Jannik Oberhauser", senderTitle: "HR Business Partner", flags: "reapply",
    email: `Subject: Feedback to our telephone call / Customer Support Specialist (f/m/x) Konstanz

Hello Camila,

many thanks again for the pleasant telephone interview on last Wednesday. I could get a very good impression from you.

As discussed, the team works with our customers to 80% in German. We have spoken internally about it and came to the conclusion that with B1 the start would be very difficult for you and for the colleagues who train you. Therefore I must give you a cancellation today, what I honestly regret.

When you have reached the C1 you are cordially invited to send me your CV again. I mean this seriously and not as a phrase!

Best greetings from the Lake of Constance
Jannik

Jannik Oberhauser
HR Business Partner
Seeblick Software AG`,
  },
  {
    company: "Orrin & Dell", role: "Head of Buying", candidateName: "Yusuf", stage: "screen", senderName: "Philippa Stroud", senderTitle: "Director", senderEmail: "p.stroud@stroudkeane.example", flags: "feedback agency",
    email: `Hello Yusuf,

I hope the house move went smoothly.

I'm writing about Orrin & Dell and the Head of Buying search. Following your telephone conversation with me and the subsequent half-hour call with their people team, my client has drawn up the list for first interviews and has opted to keep it to candidates currently in homeware. That does mean you won't be going further in this process.

They were complimentary about your manner and particularly about your candour on margins. There is a little more colour I can share, but I'd sooner do it by voice; my diary is open Thursday after 3 if you'd like to ring.

Kind regards,

Philippa Stroud
Director
Stroud Keane Executive Search
M: +353 1 555 0147
p.stroud@stroudkeane.example`,
  },
  {
    company: "Kaveri Capital Services", role: "Relationship Manager", candidateName: "Arvind Nair", stage: "screen", senderName: "Shweta Kulkarni", senderTitle: "Asst. Manager - HR", senderEmail: "shweta.k@kavericapital.example", flags: "file",
    email: `From: Shweta Kulkarni <shweta.k@kavericapital.example>
Subject: Relationship Manager - Pune - Status

Dear Arvind Nair,

Hope you are doing well.

This is further to our telephonic discussion on Friday regarding the position of Relationship Manager with Kaveri Capital Services.

As informed by you, your notice period is 90 days and same is not negotiable. The business is having an urgent requirement and they are looking for someone who can join within 30 days maximum. In view of the same, your profile is put under "Not Progressed" for this position.

We will be retaining your CV in our records for any upcoming openings matching with your experience. Kindly do the needful if there is any change in your contact details.

Regards,
Shweta Kulkarni
Asst. Manager - HR`,
  },
  {
    company: "Fathom Atlas", role: "Growth Marketer", candidateName: "Pri", stage: "screen", senderName: "Jodie Kerrigan", senderTitle: "VP Marketing", interviewers: ["Sam"],
    email: `Jodie Kerrigan
VP Marketing at Fathom Atlas | she/her

MAR 14

Jodie Kerrigan sent the following message at 6:18 PM

Hey Pri! Thanks again for hopping on that intro call with our recruiter Sam last week, and for the smart questions about attribution. So I've been thinking hard about what Growth Marketer needs to be for us in the next 12 months, and it's going to be really paid-heavy, more media buyer than storyteller. I'd be doing you a disservice by pretending that's your thing. Rooting for you from here, and I'm a big fan of the newsletter 💛`,
  },
  {
    company: "Merriweather Logistics", role: "Operations Analyst", candidateName: "Tamsin", stage: "screen", senderName: "Hector Villanueva", senderTitle: "Recruiting Manager", senderEmail: "hvillanueva@merriweather.example", flags: "file closed",
    email: `Subject: Operations Analyst update

Good morning Tamsin,

When we spoke on the phone on the 2nd I told you I'd be back within a week with times to meet the team. Instead I'm writing with news I didn't see coming. Finance put a freeze on all backfills as of Monday, and the Operations Analyst seat is one of eleven that got caught in it. I've been told not to expect it to thaw before the next fiscal year.

I'm therefore closing out everyone who was in process. I'll hold on to your resume and my notes, and if this comes back you won't have to do the phone call with me twice.

Sorry about this one.

Hector Villanueva
Recruiting Manager
Merriweather Logistics
hvillanueva@merriweather.example`,
  },
  {
    company: "Lindqvist Mahler Consulting", role: "Associate Consultant", candidateName: "Tomasz", stage: "task", senderName: "Friederike Haase", senderTitle: "Recruiting Manager DACH", senderEmail: "friederike.haase@lindqvistmahler.example", flags: "no-feedback",
    email: `Dear Tomasz,

thank you for the submission of your case study "Market entry e-bikes" and the time you have invested in it.

Our team has evaluated all submitted case studies anonymously. Unfortunately your result did not lie within the group which we invite to the recruiting day in Frankfurt. Hence we cannot offer you to continue in the selection process for the position Associate Consultant (all genders).

We ask for your understanding that, because of the German equal treatment law (AGG) and the high number of participants, we give no individual information about the reasons.

For your future we wish you all the best!

Kind regards

Friederike Haase
Recruiting Manager DACH
Lindqvist Mahler Consulting
friederike.haase@lindqvistmahler.example`,
  },
  {
    company: "The Wheatsheaf Bakehouse", role: "Junior Baker", candidateName: "Ellie", stage: "task", senderName: "Gaz", senderTitle: "Head Baker", senderEmail: "hello@wheatsheafbakehouse.co.uk", flags: "reapply feedback",
    email: `From: The Wheatsheaf Bakehouse <hello@wheatsheafbakehouse.co.uk>
Subject: Saturday

Morning Ellie,

First off, cheers for coming in at 3am on Saturday, that's more than most people would do for a trial shift, and you left the bench cleaner than you found it.

We had three people in over the weekend for Junior Baker and we've given it to the lad who did Sunday. It came down to lamination really. Yours is nearly there but I need somebody who can do 200 croissants without me stood over them.

If you fancy a natter about what to practise, I'm about most afternoons after two, pop in and I'll show you. And do give us a shout again in the autumn when we start on the Christmas rota.

Your pay for the four hours will go in Friday.

Gaz
Head Baker`,
  },
  {
    company: "Zentrika Labs", role: "Software Development Engineer in Test", candidateName: "Sneha", stage: "task", senderName: "Mohammed Faizal", senderTitle: "Lead - Campus & Lateral Hiring", flags: "reapply no-feedback no-reply",
    email: `From: Zentrika Labs Hiring <no-reply@hire.zentrika.example>
Subject: Your online assessment result

Hi Sneha,

Thank you for taking the time to attempt the online coding assessment for Software Development Engineer in Test at Zentrika Labs, Bengaluru.

We would like to inform you that you could not clear the cut-off for this round and hence will not be shortlisted for the technical discussion. Please note that section-wise scores or feedback cannot be shared with the candidates.

As per our policy there is a cooling-off period of 6 months, post which you are most welcome to apply once again.

This mailbox is not monitored, kindly do not reply.

Best Wishes,
Mohammed Faizal
Lead - Campus & Lateral Hiring`,
  },
  {
    company: "Quillfeather", role: "Backend Engineer", candidateName: "Benedict", stage: "task", senderName: "Noor Haddad", senderTitle: "Engineering Manager", senderEmail: "noor@quillfeather.example", flags: "feedback",
    email: `Hi Benedict,

Two of us went through your take-home separately and then compared notes, so here's where we came out: we're going to stop here on the Backend Engineer role.

You deserve more than a sentence, so:

- The data model was the best we've seen from this exercise. Seriously.
- The retry logic would double-charge a customer if the worker died between the two writes. For a payments team that's the one we can't look past.
- Tests covered the happy path only, and the README said as much, which we appreciated.

If you'd like to push back on any of that or just talk it through, here's my calendar, grab 30 minutes: cal.example/noor-h. No obligation and it won't change the outcome, but people have told me it's useful.

Thanks for the hours you put in.

Noor Haddad
Engineering Manager, Quillfeather
noor@quillfeather.example`,
  },
  {
    company: "Saltmarsh Quarterly", role: "Associate Editor", candidateName: "Wendell", stage: "task", senderName: "Delphine Arceneaux", senderTitle: "Editor", flags: "reapply",
    email: `Dear Wendell,

I read your edit test on the train home and again the next day with a pencil. You caught the thing in paragraph six that nobody catches. You also rewrote the author's ending, beautifully, into something the author would never have said, and it's that instinct I kept coming back to.

I've asked another of the testers to join us as Associate Editor.

It isn't in me to send a form letter to someone who writes as you do. Pitch us. I mean essays, under your own name, where the ending gets to be yours. And should the masthead open up again, I'd hope to find your letter in the pile.

Delphine Arceneaux
Editor
Saltmarsh Quarterly`,
  },
  {
    role: "CRM Manager", candidateName: "Aoife", stage: "task", senderName: "Ruben de Wilde", senderTitle: "Recruitment Consultant", senderEmail: "ruben.dewilde@hopstarpeople.example", flags: "agency",
    email: `Hi Aoife,

Hope your week's going ok!

I finally got hold of the client regarding the CRM Manager job. They loved the structure of the presentation you prepared as your assignment, but overall they felt the lifecycle part stayed a bit high-level versus the other two they received. So it's a no from them, sorry. I know you gave up your bank holiday for it.

I did ask whether they'd still meet you for a coffee, but they want to move fast with the others.

Chin up, onwards!

Ruben de Wilde
Recruitment Consultant
Hopstar People BV (on behalf of a leading online travel brand)
ruben.dewilde@hopstarpeople.example`,
  },
  {
    company: "Pocketgarden", role: "Product Designer", candidateName: "Kenji", stage: "task", senderName: "Siobhan Leary", senderTitle: "Design Director", senderEmail: "siobhan@pocketgarden.example", flags: "file internal",
    email: `From: Siobhan Leary <siobhan@pocketgarden.example>
Date: Thu, Oct 12, 4:51 PM
Subject: Re: Design exercise - Kenji Morales

Kenji, thank you for these, the watering calendar flow made me grin.

There's an awkward bit. Somebody on our support team put her hand up for Product Designer after you'd already started the exercise. She's been redesigning our help center on nights and weekends for a year, and the leadership group decided we'd be crazy not to give her the shot. She moves over in November.

So there's no seat left for you, through no fault of yours. I'd like to keep your portfolio in my little folder of people to call first, if you don't object.

We'd also like to pay you for the exercise ($400). Reply with an invoice and I'll push it through.

Siobhan
Design Director, Pocketgarden

On Mon, Oct 9, at 8:15 AM, Kenji Morales wrote:
> Hi Siobhan,
> Please find attached my design exercise: three flows and a short Loom.
> I kept it to six hours as asked. Looking forward to walking the team
> through it!
> Kenji`,
  },
  {
    not: true, company: "Bluestem Cooperative Bank", role: "Loan Officer", candidateName: "Devonte", stage: "screen", senderName: "Patrice Lindgren", senderTitle: "HR Generalist", senderEmail: "plindgren@bluestemcoop.example",
    email: `Hi Devonte,

Thanks for chatting with me on Monday. I passed my notes to Carol Weiss, our lending manager, and she'd like to meet you in person for the Loan Officer position. Unfortunately she is out all next week, so the earliest we can offer is the 22nd at 9:00 or 1:30, at the Main Street branch. She'll be joined by Ed Tran from underwriting.

Could you let me know which of the two works? Parking is behind the building.

Patrice Lindgren
HR Generalist
Bluestem Cooperative Bank
plindgren@bluestemcoop.example`,
  },
  {
    not: true, company: "Netherfold Parish Council", role: "Deputy Clerk", stage: "application", senderName: "Maureen Tidy", senderTitle: "Clerk to the Council",
    email: `Dear Mr Osgood

I write to acknowledge safe receipt of your application for the post of Deputy Clerk.

The closing date is noon on Friday 30th and the Staffing Committee will shortlist the week after. As we are a small office I regret that we cannot write to every unsuccessful applicant; if you have not heard by the 14th of next month please assume you have not been shortlisted.

Yours sincerely

Maureen Tidy
Clerk to the Council
Netherfold Parish Council`,
  },
  {
    not: true, company: "Jalaram Speciality Chemicals Ltd", role: "Quality Control Chemist", candidateName: "Vikas", stage: "interview", senderName: "Hetal Desai", senderTitle: "Sr. Executive HR", senderEmail: "hetal.desai@jalaramchem.example", interviewers: ["Mr. Prakash Menon"],
    email: `Dear Vikas,

Further to your interview with Mr. Prakash Menon (GM - Quality) for the position of Quality Control Chemist at Jalaram Speciality Chemicals Ltd, we request you to share the contact details of two professional references, of which one should be your present or previous reporting manager.

Please share the same latest by tomorrow EOD so that we can process your case further. Kindly note that this does not constitute an offer of employment.

Thanks and regards,
Hetal Desai
Sr. Executive HR
hetal.desai@jalaramchem.example`,
  },
  {
    company: "Wharfedale and Craven NHS Foundation Trust", role: "Band 6 Physiotherapist", candidateName: "Chidi", stage: "interview", senderName: "Nicola Braithwaite", senderTitle: "MSK Therapy Team Lead", senderEmail: "nicola.braithwaite@wcft.example.nhs.uk", interviewers: ["Sunil Rao", "Emma Lockwood"], flags: "reapply feedback",
    email: `Subject: Interview outcome - Band 6 Physiotherapist, 372-AHP-4410

Hi Chidi

Thank you for coming to meet Sunil Rao, Emma Lockwood and me last Thursday.

It was a close run thing and you were appointable, but another candidate scored higher across the panel, so I'm not able to offer you the post this time. I know you'll be disappointed.

I tried your mobile twice this afternoon as I'd much rather have told you myself. I'd be glad to go through your scores with you, ext 5523, any day except Wednesday when I'm in clinic.

We've two more Band 6 posts going to TRAC in the new year and I really hope you will put in for them.

Best wishes
Nicola

Nicola Braithwaite
MSK Therapy Team Lead
Wharfedale and Craven NHS Foundation Trust
nicola.braithwaite@wcft.example.nhs.uk`,
  },
  {
    company: "Lantern Street", role: "Community Fundraiser", candidateName: "Jasdeep", stage: "interview", senderName: "Fiona Abernethy", senderTitle: "Head of Income", senderEmail: "fiona@lanternstreet.example.org.uk", interviewers: ["Rob", "Mariam"], flags: "feedback",
    email: `Hi Jasdeep

Rob, Mariam and I have just come off a long call about the Community Fundraiser interviews and I wanted to write to you before the weekend rather than leave you hanging.

We've offered the job to somebody else and she's said yes.

You were warm, funny, and completely on top of the brief; Mariam has already nicked your tombola idea. The difference was corporate partnerships, where the other person brings relationships we'd otherwise spend two years building.

I'm happy to say more if it would be any use. Just drop me a line and we'll find twenty minutes.

Take care, and thank you.

Fiona Abernethy
Head of Income, Lantern Street
fiona@lanternstreet.example.org.uk`,
  },
  {
    company: "Ashgrove High School", role: "Teacher of Geography", stage: "interview", senderName: "Mr D. Whitcombe", senderTitle: "Deputy Headteacher", senderEmail: "hr@ashgrovehigh.example.sch.uk", interviewers: ["Mrs Farooqi"], flags: "feedback",
    email: `From: HR @ Ashgrove <hr@ashgrovehigh.example.sch.uk>
Subject: Teacher of Geography (MPS/UPS)

Dear Miss Lovelace

May I thank you, on behalf of the Headteacher and Governors, for the time you gave us on Tuesday. It is a long and rather gruelling day and you bore it with great good humour, Year 9 and the fire alarm notwithstanding.

As Mrs Farooqi will have intimated when she saw you after the interview, the panel did not feel able to appoint you to the post of Teacher of Geography. Your written observation notes are attached. I would gladly go through the interview portion with you over the telephone should you wish; the school office will arrange a time.

Travel expenses may be claimed on the enclosed form.

Yours sincerely

Mr D. Whitcombe
Deputy Headteacher
Ashgrove High School`,
  },
  {
    company: "Sunvarna Retail Private Limited", role: "Assistant Manager - Supply Chain", candidateName: "Karthik Subramanian", stage: "interview", senderName: "Deepa Raghunathan", senderTitle: "Manager - Human Resources", senderEmail: "deepa.r@sunvarna.example", interviewers: ["Mr. Sanjay Bhatt", "Ms. Leela Thomas"], flags: "file",
    email: `Dear Karthik Subramanian,

Greetings of the day!

Thank you for attending the personal interview with Mr. Sanjay Bhatt and Ms. Leela Thomas at our Chennai office on 11th instant for the post of Assistant Manager - Supply Chain.

The panel has shared its recommendation and we are sorry to intimate that you have not been selected for the said post. The panel has appreciated your knowledge on cold chain, however they are looking for stronger SAP MM exposure.

We have kept your profile in our talent bank and will surely contact you if any other suitable vacancy arises.

Please submit the original bills to claim your travel reimbursement (2nd AC fare).

With warm regards,
Deepa Raghunathan
Manager - Human Resources
Sunvarna Retail Private Limited
deepa.r@sunvarna.example`,
  },
  {
    company: "Bodhi Learning", role: "Curriculum Designer", candidateName: "Farhan", stage: "interview", senderName: "Aditi Chatterjee", senderTitle: "Academic Head", interviewers: ["Raghav"], flags: "reapply closed",
    email: `Subject: Re: Re: Curriculum Designer role

Hi Farhan,

Sorry for the delay in getting back, it has been a crazy fortnight here.

You must have seen the news. Raghav and I both came out of your interview round wanting to roll out the offer, but post the restructuring the entire Class 6-8 vertical is being wound up and along with that the Curriculum Designer opening stands cancelled. I did try to get you adjusted in the test prep team but no headcount there also.

I feel bad as you had already put off another company on our account. If Bodhi Learning starts hiring again and you are still in the market, do ping me directly, you need not go through the portal.

Warmly,
Aditi Chatterjee
Academic Head`,
  },
  {
    company: "Hallenser Werkzeugbau", role: "Export Sales Manager", stage: "interview", senderName: "Holger Prinz", senderTitle: "Geschäftsführer", senderEmail: "h.prinz@hallenser.example", interviewers: ["Frau Stelzer"], flags: "file",
    email: `Dear Mrs. Fernandes,

first of all I would like to thank you once more, also in the name of Frau Stelzer, that you have taken the long way to Halle for our personal conversation.

We have made the decision not easy for ourselves. In the end we have chosen a candidate who already brings along own customer contacts in Turkey and the Gulf region, which for the position Export Sales Manager (m/w/d) is of big advantage.

You have left a very positive impression in our house. With your agreement we would like to take your documents into our applicant pool; if you do not wish this, a short message suffices.

I wish you from the heart a good hand in the further search.

With friendly greetings
Holger Prinz
Geschäftsführer
Hallenser Werkzeugbau · h.prinz@hallenser.example`,
  },
  {
    company: "Ridgeline Outfitters", role: "Store Manager", candidateName: "Owen", stage: "interview", senderName: "Trish Delgado", senderTitle: "District Manager", senderEmail: "trish.delgado@ridgelineoutfitters.example", interviewers: ["Mike Sorensen", "Keisha"], flags: "reapply internal",
    email: `Owen,

I'm not going to make you scroll. We promoted our assistant manager, Luis, into the Store Manager job this morning.

He'd have told you himself he wasn't sure he wanted it until about last Friday. You gave a heck of an interview, both with me and with Mike Sorensen and Keisha the week before, and if Luis had stayed on the fence you and I would be having a different conversation.

Boise is going to need someone by June. I can't promise anything but if you'd consider the drive, that posting goes up on the 1st and I'd put in a word.

Trish Delgado
District Manager
Ridgeline Outfitters
trish.delgado@ridgelineoutfitters.example`,
  },
  {
    company: "Cobaltine", role: "Data Engineer", candidateName: "Valentina", stage: "interview", senderName: "Arjen Postma", senderTitle: "Head of Data", interviewers: ["Lotte", "Hamza"], flags: "feedback",
    email: `Arjen Postma  (He/Him)
Head of Data @ Cobaltine | ex-too many startups

WEDNESDAY

Arjen Postma 09:07
Hi Valentina! You'll get an automated mail from our HR tool today or tomorrow and I didn't want that to be the first thing you see.
Lotte and Hamza really enjoyed the session with you. In the debrief we landed on someone with more streaming background for Data Engineer, because the Kafka thing is basically on fire and we need hands from day 1.
Happy to jump on a call and give you the honest version of the debrief if you want it. It's mostly good.

Valentina Rossi 09:30
Thanks for telling me, I appreciate it.`,
  },
  {
    company: "Greyfriars Dental Group", role: "Practice Manager", candidateName: "Bronagh", stage: "interview", senderName: "Colm Rafferty", senderTitle: "Principal Consultant, Healthcare", senderEmail: "colm.rafferty@tidewaytalent.example", interviewers: ["Dr Hannah Mulvey", "Peter Quigg"], flags: "reapply agency",
    email: `From: Colm Rafferty <colm.rafferty@tidewaytalent.example>
To: Bronagh McAteer
Subject: Greyfriars

Hi Bronagh,

Tried to catch you at lunch. I had Peter Quigg on from Greyfriars Dental Group. Himself and Dr Hannah Mulvey were very taken with you on Monday, and they asked me to pass on their thanks, but they've gone with the other candidate for Practice Manager. She's worked with their booking software before and that swung it.

Listen, don't take it to heart, you interviewed brilliantly. Have a look at the healthcare page on our site, there's two practice roles up there since this morning, and ring me if either one takes your fancy.

Colm

Colm Rafferty
Principal Consultant, Healthcare
Tideway Talent`,
  },
  {
    company: "Ostrander Foods", role: "Regulatory Affairs Specialist", candidateName: "Shira", stage: "interview", senderName: "Meredith Kwan", senderTitle: "HR Coordinator", senderEmail: "mkwan@ostranderfoods.example", interviewers: ["Paul Ostrander", "Gita Pillai"], flags: "no-feedback",
    email: `From: Meredith Kwan <mkwan@ostranderfoods.example>
To: Shira Feldman
Subject: Fwd: RA Specialist - please close out

Hi Shira,

See below from Paul. I'm sorry it isn't better news, and thank you for coming in to meet him and Gita Pillai. Just so you know, our legal department doesn't let us give out interview feedback, so I won't be able to add to it.

Meredith Kwan
HR Coordinator
Ostrander Foods

---------- Forwarded message ---------
From: Paul Ostrander <paul@ostranderfoods.example>
Date: Tue, Jun 4
To: Meredith Kwan
Subject: RA Specialist - please close out

Meredith, we're going with the second person for Regulatory Affairs Specialist. Please let Shira know asap and thank her, she was well prepared and Gita liked her a lot. Don't leave her waiting like last time.
P.`,
  },
  {
    company: "Mossback Studio", role: "Studio Coordinator", candidateName: "Dorian", stage: "interview", senderName: "Ilse", interviewers: ["Theo"],
    email: `Subject: Re: Thank you for Tuesday!

Hi Dorian,

Such a sweet note, thank you, Theo read it out at lunch.

Marta has said yes to the Studio Coordinator job and starts with us after the holidays, so the studio's full again and the kettle is once more under professional supervision. It was lovely to have met you and I hope the ceramics course goes well.

All the best from everyone at Mossback Studio,
Ilse

> Dear Ilse and Theo,
> I wanted to say thank you for showing me round on Tuesday and for such an
> enjoyable interview. I left even keener on the job than I came.
> Warm wishes, Dorian`,
  },
  {
    company: "Norddeich Windservice GmbH & Co. KG", role: "HSE Coordinator", candidateName: "Piotr", stage: "interview", senderName: "Wiebke Janßen", senderTitle: "Personalreferentin", senderEmail: "bewerbung@norddeich-windservice.example", interviewers: ["Herr Dirksen", "Enno Harms"], flags: "file closed",
    email: `Hello Piotr,

I come back to you regarding our second interview with Herr Dirksen and Enno Harms for the position as HSE Coordinator (m/w/d) in Emden.

To our regret the management has decided on short notice to put the position on ice for the moment, since the offshore project Borkum West has been shifted by the customer. This means that we can currently occupy the position with nobody, although you were for us the favorite.

If it is okay for you, I let your profile stay in our system and contact you automatically as soon as there is a green light. Please feel free to plan otherwise in the meantime, this would be more than understandable.

Many greetings to Gdańsk!
Wiebke Janßen
Personalreferentin

Norddeich Windservice GmbH & Co. KG
bewerbung@norddeich-windservice.example`,
  },
  {
    company: "University of Tamarside", role: "Lecturer in Medieval History (Grade 7)", stage: "final", senderName: "Professor Alun Prosser", senderTitle: "Head of the School of Humanities", senderEmail: "a.prosser@tamarside.example.ac.uk", interviewers: ["Professor Greta Lindholm", "Dr Kwabena Asante"], flags: "feedback",
    email: `Dear Dr Castellanos

Lecturer in Medieval History (Grade 7), Ref HUM-0932

Thank you for your presentation and for meeting the final panel last week. Professor Greta Lindholm, Dr Kwabena Asante and I were unanimous in thinking your work on toll disputes among the most original we heard.

There was, alas, one post and three of you on the last day. We have made an offer to one of the others, and it was accepted this morning.

Were you to find it helpful, I should be very willing to discuss the panel's view of your application. Dr Asante also asked me to say how much he hopes you will finish the book.

With all good wishes

Professor Alun Prosser
Head of the School of Humanities
University of Tamarside
a.prosser@tamarside.example.ac.uk`,
  },
  {
    company: "Trivandrum Mobility Works", role: "Product Manager", candidateName: "Abhishek", stage: "final", senderName: "Nandini Varma", senderTitle: "CHRO", senderEmail: "nandini.varma@tmworks.example", interviewers: ["Mr. Jacob Kurien"], flags: "reapply feedback",
    email: `From: Nandini Varma <nandini.varma@tmworks.example>
To: Abhishek Rane
Subject: Outcome of final round with MD

Dear Abhishek,

Thank you for coming down for the final round with our MD, Mr. Jacob Kurien, for the role of Product Manager.

I will come to the point. Mr. Kurien was impressed with your energy, but he has a preference for a person having automotive OEM background at this juncture and has finalised another candidate accordingly. I understand this is a let-down after five rounds.

I am available on my mobile on Saturday forenoon if you wish to have a word and take the inputs. Also our EV charging arm will be staffing up in Q3, you are requested to kindly apply there under my reference.

Wish you all the success.

Nandini Varma
CHRO
Trivandrum Mobility Works`,
  },
  {
    company: "Kestner Medizintechnik", role: "Clinical Application Specialist", candidateName: "Zeynep", stage: "final", senderName: "Annegret Lux", senderTitle: "Teamlead Recruiting", senderEmail: "annegret.lux@kestner-med.example", interviewers: ["Dr. Pohl", "Matthias"], flags: "file feedback",
    email: `Subject: Our decision - Clinical Application Specialist (d/f/m)

Dear Zeynep,

you and one further candidate stood at last in the closer selection after the interviews, and with this I have to tell you today the less beautiful news: the choice of Dr. Pohl and Matthias has fallen on the other person.

It was really a decision by a hair's breadth. What tipped the scales was the experience in the OR with our C-arm.

I offer you gladly a feedback talk by telephone. Just propose me two or three appointments. And may I keep you in our talent pool for 24 months? A click on the link in the next mail is enough.

Best regards to Cologne
Annegret

Annegret Lux
Teamlead Recruiting, Kestner Medizintechnik
annegret.lux@kestner-med.example`,
  },
  {
    company: "Cedar Hollow Land Trust", role: "Executive Director", candidateName: "Rosalind", stage: "final", senderName: "Bill Staunton", senderTitle: "Board Chair", interviewers: ["June Whitehorse", "Arthur Pell"],
    email: `Dear Rosalind,

The board met last night until nearly eleven. You should know that the vote between our two finalists for Executive Director was not unanimous and that people spoke up for you with real feeling, June Whitehorse and Arthur Pell, who had walked the east parcel with you, among them.

In the end a majority felt that this moment, with the capital campaign only half done, called for a fundraiser first and an ecologist second. We have extended the position to the other finalist, and she has accepted.

I've chaired this board for nine years and I have not enjoyed writing any letter less. You would be welcome on our trails any time, and I hope you'll let me buy you breakfast when you're next in the valley.

Sincerely,
Bill Staunton
Board Chair
Cedar Hollow Land Trust`,
  },
  {
    company: "Solent Vale University Hospitals NHS Trust", role: "Deputy Head of Medical Records", candidateName: "Malcolm", stage: "final", senderName: "Karen Adeleke", senderTitle: "Head of Information Governance", senderEmail: "karen.adeleke@svuh.example.nhs.uk", interviewers: ["Dr Priyanka Sethi"], flags: "reapply feedback internal",
    email: `Dear Malcolm

Re: Deputy Head of Medical Records, Band 8a

Thank you for giving up a second day to come and see us. Having met both of the remaining candidates at final interview on Friday, Dr Priyanka Sethi and I have appointed the colleague who has been acting up into the role since January.

I appreciate that an external candidate may feel the dice were loaded. They were not, and I would like the chance to show you so: please ring my PA, Sue, on 01632 960 771 and she will put half an hour in for us to go through the scoring together.

Please do keep an eye on NHS Jobs. With the merger there will be more at this level, and I should be sorry not to see you apply.

Kind regards

Karen Adeleke
Head of Information Governance
Solent Vale University Hospitals NHS Trust
karen.adeleke@svuh.example.nhs.uk`,
  },
  {
    company: "Papaya Ledger", role: "Founding Account Executive", candidateName: "Thandi", stage: "final", senderName: "Ezra Blumenthal", senderTitle: "CEO", interviewers: ["Yara"],
    email: `Ezra Blumenthal • 1st
CEO at Papaya Ledger (we're hiring!)

Ezra Blumenthal 11:54 PM
Thandi hey, late I know. Been going back and forth ever since you met Yara and me for the final round. We can only make one Founding Account Executive hire and we called the other person tonight. I know I said "talk soon" in a way that sounded like yes, and that's on me, I shouldn't have. You'd have been great, she's already sold to exactly our buyer. If you ever want an intro to any of our investors' portfolio companies say the word and I'll write it the same day.`,
  },
  {
    company: "Fennimore Instruments", role: "Senior Mechanical Engineer", candidateName: "Samir", stage: "final", senderName: "Gail Rutkowski", senderTitle: "Director of Engineering", senderEmail: "gail.rutkowski@fennimore.example", interviewers: ["Luke Brandt", "Ines Cardoso"], flags: "reapply closed",
    email: `From: Gail Rutkowski <gail.rutkowski@fennimore.example>
Subject: Re: Any news?

Samir,

You've been patient with me and I've been hiding behind "any day now," so let me quit doing that.

When you were here for the final round, Luke Brandt, Ines Cardoso and I had a signed req for a Senior Mechanical Engineer. Corporate took it back on Friday. The req is cancelled, not parked, and no one is getting this job.

I'd hire you tomorrow if it were my money. My honest advice is to take the thing in Rochester. If we're ever both free at the same time again, call me before you call anybody else.

Gail Rutkowski
Director of Engineering
Fennimore Instruments

> On Nov 3, Samir Hoxha wrote:
> Hi Gail, hope all is well. It's been three weeks since the onsite, and I have
> an offer from another company that expires Friday. Any news on your side
> would help me a lot. Best, Samir`,
  },
  {
    not: true, company: "Wrenfield District Council", role: "Planning Enforcement Officer", candidateName: "Abigail", stage: "interview", senderName: "Stuart Maddox", senderTitle: "Development Manager", senderEmail: "stuart.maddox@wrenfield.example.gov.uk", interviewers: ["Jean Cartwright"],
    email: `Dear Abigail

Following your interview with Jean Cartwright and me on Wednesday, I am delighted to offer you the post of Planning Enforcement Officer, subject to references, proof of right to work and medical clearance.

The other candidates have been told they were unsuccessful, so I would be grateful for your answer by Tuesday noon. The starting salary would be SCP 26; regrettably I was not able to get you the market supplement we discussed.

Yours sincerely

Stuart Maddox
Development Manager
Wrenfield District Council
stuart.maddox@wrenfield.example.gov.uk`,
  },
  {
    not: true, role: "Paralegal", candidateName: "Jerome", senderName: "Monique Tran", senderTitle: "Office Manager",
    email: `Hi Jerome,

So sorry to do this the night before. Mr. Abbott has been pulled into a hearing and won't be able to see you tomorrow at 10 for the Paralegal interview after all. We very much still want to meet you!

Would Thursday at 10 or Friday at 2 work instead? If neither does, send me whatever suits and I'll move things around.

Apologies again,
Monique Tran
Office Manager`,
  },
  {
    not: true, company: "Steinacker Optik", role: "Process Engineer", candidateName: "Li Wei", stage: "interview", senderName: "Ralf Kühn", senderTitle: "HR Manager", senderEmail: "r.kuehn@steinacker-optik.example", interviewers: ["Frau Dr. Arnold"],
    email: `Dear Li Wei,

unfortunately I can give you today still no final decision about the position Process Engineer (m/f/d). After your conversation with Frau Dr. Arnold there are two further candidates who will come to us only next week, and the works council must then also be heard.

I know that you wait already since three weeks and ask for some more patience. You are still in the selection. At latest on the 19th you receive from us a definitive answer.

With kind regards
Ralf Kühn
HR Manager
Steinacker Optik
r.kuehn@steinacker-optik.example`,
  },
  {
    not: true, company: "Parlor & Pike", role: "Visual Merchandiser", candidateName: "Simon", stage: "task", senderName: "Adaeze Nwosu", senderTitle: "Creative Lead", senderEmail: "adaeze@parlorandpike.example",
    email: `Simon!

We weren't able to take everyone forward from the window test, and I know you said yours fell over in the night (it did, we have it on camera). The idea was still the strongest of the lot.

We'd like you to come in for the last stage for Visual Merchandiser: an hour with me and our founder, Jules Pike, on Monday the 8th at the Fulton Street store. Bring nothing, wear shoes you can climb a ladder in.

Adaeze Nwosu
Creative Lead, Parlor & Pike
adaeze@parlorandpike.example`,
  },
  {
    not: true, company: "Harbour & Finch", role: "Senior Copywriter", candidateName: "Georgie", stage: "interview", senderName: "Lachlan Moffat", senderTitle: "Talent Consultant", senderEmail: "lachlan@brightpath-recruit.example", interviewers: ["Cass"], flags: "agency",
    email: `Hey Georgie,

No decision from Harbour & Finch yet on the Senior Copywriter gig, sorry mate. Cass told me she really rated your interview but the ECD is in Singapore till the 12th and nothing gets signed without him. One person's been knocked back already and it wasn't you, so read into that what you will.

Sit tight and give me a bell if anything changes your end, especially if someone else makes you an offer.

Cheers,
Lachlan Moffat
Talent Consultant
BrightPath Recruit
lachlan@brightpath-recruit.example`,
  },
];
