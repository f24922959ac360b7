import type { Labeled } from "../emails.ts";

/** Everyday mail for a third time; the first look's figures stand in `read-rejection.test.ts`. */
export const emails: Labeled[] = [
  {
    company: "Kaiser Permanente", role: "Licensed Vocational Nurse", candidateName: "Rosario", stage: "application", flags: "no-reply reapply",
    email: `From: Kaiser Permanente Careers <kp@invalidemail.icims.example>
Subject: Thank you for your interest in Licensed Vocational Nurse (1284410)

Dear Rosario,

Thank you for your interest in the Licensed Vocational Nurse position at Kaiser Permanente. We received a large number of applications from qualified individuals. After reviewing your background, we have determined that other applicants are a better match for this opportunity.

We encourage you to visit our career site and apply for positions that meet your skills and interests.

Sincerely,
Kaiser Permanente Talent Acquisition

Please do not reply to this email as the mailbox is not monitored.`,
  },
  {
    company: "DPDgroup UK", role: "Parcel Sorter", candidateName: "Krzysztof", stage: "application",
    email: `Hi Krzysztof

Thank you for applying for the Parcel Sorter role at our Hinckley Superhub.

Unfortunately on this occasion your application hasn't been successful.

We appreciate the time you took to apply and wish you the best of luck in your job search.

Kind regards
Resourcing Team
DPDgroup UK`,
  },
  {
    company: "Pinsent Ashdown", role: "Solicitor - Employment (2-4 PQE)", candidateName: "Eleanor", stage: "interview", senderName: "Simon Tyrrell", senderTitle: "Partner", interviewers: ["Francesca"], flags: "",
    email: `Dear Eleanor

Solicitor - Employment (2-4 PQE)

It was a pleasure to meet you with Francesca last week. You made a very favourable impression and your knowledge of TUPE is plainly excellent.

We have, however, decided to appoint a candidate with an established client following. I am sorry to have to write to you with this outcome and hope that it doesn't discourage you.

With kind regards
Yours sincerely

Simon Tyrrell
Partner
Pinsent Ashdown`,
  },
  {
    company: "Shopify", role: "Senior Data Engineer", candidateName: "Femi", stage: "application", flags: "reapply",
    email: `Hi Femi,

Thank you for your application for Senior Data Engineer. We are inspired by the number of talented people who want to build with us.

We've given your application a thorough review, and at this time we've decided to proceed with other candidates whose experience more closely aligns with what we need.

Our needs change often. Keep in touch and visit our careers page for future opportunities.

Take care,
The Shopify Talent Acquisition Team

You're receiving this email because you applied for a job at Shopify.
151 O'Connor Street, Ottawa ON`,
  },
  {
    company: "Hackney Learning Trust", role: "Learning Mentor", candidateName: "Danielle", stage: "interview", senderName: "Marcia Bennett", senderTitle: "Assistant Head", flags: "feedback",
    email: `Hi Danielle,

Thank you for coming in for the Learning Mentor interview at Hackney Learning Trust on Thursday.

I'm sorry to let you know that you were not successful on this occasion. The panel felt that another candidate had more experience of working with secondary pupils.

If you'd like verbal feedback, let me know when is a good time to call.

Best wishes
Marcia Bennett
Assistant Head`,
  },
  {
    company: "BNP Paribas", role: "Settlements Officer", candidateName: "Tiago", stage: "application", flags: "no-reply reapply",
    email: `BNP Paribas Recruitment <no-reply@bnpparibas.example>

Dear Tiago,

We have carefully examined your application for the position of Settlements Officer (reference FIN&FIN00871).

Despite the quality of your profile, we regret to inform you that we cannot give a favorable response to your application for this position.

We invite you to regularly consult our job offers on our website.

We wish you every success in your search.

BNP Paribas Human Resources

This is an automatically generated email, please do not reply.`,
  },
  {
    company: "Environment Agency", role: "Flood Resilience Officer", candidateName: "Megan", stage: "application", flags: "no-feedback no-reply",
    email: `Dear Megan

Flood Resilience Officer - 30214
Environment Agency

Thank you for your application for the above vacancy. We have now completed the sift and I am sorry to inform you that you have not been invited to interview on this occasion.

Your scores
Experience: 4
Communicating effectively: 3

The minimum score was 5. Due to the volume of applications we are unable to give any further feedback.

Shared Services Recruitment

This mailbox is for outgoing mail only.`,
  },
  {
    company: "Nordstrom", role: "Beauty Stylist", candidateName: "Kiara", stage: "interview", senderName: "Melanie", flags: "file",
    email: `Hi Kiara!

Thank you so much for coming to the store to interview for Beauty Stylist at Nordstrom. You have great style and I loved hearing about your clients.

I decided to go with someone who has open availability on weekends. I'd love to keep your info for holiday hiring, so don't be surprised if you hear from me in October!

Melanie`,
  },
  {
    company: "Personio", role: "Inside Sales Manager", candidateName: "Lukas", stage: "application", flags: "reapply",
    email: `Hi Lukas,

thank you for your interest in Personio and for taking the time to apply as Inside Sales Manager (f/m/d) in Munich.

We reviewed your application and came to the decision that we will not be moving forward in the process with you. Please understand that this is no statement about your skills.

If you find another position on our career page that fits you, we are happy about your application.

We will delete your data in accordance with the statutory deadlines.

All the best
Your Personio Recruiting Team`,
  },
  {
    company: "HDFC Bank", role: "Relationship Officer", candidateName: "Pooja", stage: "interview", senderName: "Amit Kulkarni", senderTitle: "Manager - HR", flags: "reapply",
    email: `Dear Pooja,

Greetings from HDFC Bank!

We thank you for your time and participation in the interview process for the role of Relationship Officer.

We regret to inform that you have not been selected for this role. Kindly note that you may apply again after a period of 6 months.

We wish you success in your future endeavours.

Warm Regards,
Amit Kulkarni
Manager - HR`,
  },
  {
    company: "Duke University Hospital", role: "Surgical Technologist", candidateName: "Brett", stage: "application", flags: "closed",
    email: `Dear Brett,

Thank you for applying to the Surgical Technologist (Req 251877) position at Duke University Hospital.

This position has been cancelled and will not be filled at this time. We appreciate your interest and wish you well.

Duke Health Talent Acquisition`,
  },
  {
    role: "Finance Manager", candidateName: "Stuart", stage: "interview", senderName: "Becky Lomax", senderTitle: "Managing Consultant", senderEmail: "becky.lomax@hays.example", flags: "agency feedback",
    email: `From: Becky Lomax <becky.lomax@hays.example>
To: Stuart Ridley
Subject: Finance Manager role - update

Hi Stuart

I tried to give you a ring but it went to voicemail.

I'm afraid it's a no on the Finance Manager role. The FD enjoyed meeting you but they've offered it to somebody with manufacturing experience. I've got some good feedback to run through, so give me a call when you're free.

Kind regards
Becky Lomax
Managing Consultant
Hays Accountancy & Finance`,
  },
  {
    candidateName: "Sunil", stage: "application",
    email: `Dear Sunil, your profile does not suit our requirement. Regards, HR`,
  },
  {
    company: "Mayfield Brewing", role: "Taproom Supervisor", candidateName: "Casey", stage: "interview", senderName: "Dan", interviewers: ["Lou"], flags: "internal",
    email: `Hey Casey,

Lou and I really enjoyed chatting with you about the Taproom Supervisor gig. We ended up promoting one of our bartenders who's been here since day one.

Come by for a pint on us!

Dan
Mayfield Brewing`,
  },
  {
    company: "Atlassian", role: "Product Designer", candidateName: "Mina", stage: "task", senderName: "Grace O'Leary", senderTitle: "Talent Acquisition Partner", flags: "reapply no-feedback",
    email: `Hi Mina,

Thank you for the time and effort you put into the design challenge for the Product Designer position at Atlassian.

The team has reviewed your submission and unfortunately we won't be moving you forward to the panel interviews. Due to the number of submissions, we're not able to provide detailed feedback.

We'd love to stay connected, and you're welcome to reapply in 12 months.

Best,
Grace O'Leary
Talent Acquisition Partner
Atlassian`,
  },
  {
    company: "Museum of Rural Life", role: "Curatorial Assistant", candidateName: "Ffion", stage: "application", senderName: "Dr Hywel Rees", senderTitle: "Keeper of Collections", senderEmail: "hywel.rees@ruralmuseum.example",
    email: `From: "Dr Hywel Rees" <hywel.rees@ruralmuseum.example>
Date: 6 March 2026 at 12:41:07 GMT
To: Ffion Parry
Subject: Curatorial Assistant

Dear Ffion,

Many thanks for your application for the post of Curatorial Assistant at the Museum of Rural Life. I read it with interest.

We had eighty-six applications for this part-time post and, alas, could only see six people. I am sorry that you weren't one of them.

With best wishes for the future,
Hywel

Dr Hywel Rees
Keeper of Collections`,
  },
  {
    company: "Continental", role: "Working Student Controlling", candidateName: "Yusuf", stage: "application", flags: "file no-reply",
    email: `Continental Recruiting <noreply@continental-jobs.example>
Betreff: Your application REF68120X

Dear Yusuf,

Thank you for your application for the position Working Student Controlling (m/f/diverse) and your interest in Continental.

After a careful comparison of your profile with the requirements, we are sorry to inform you that we cannot consider you for this position.

With your agreement, we would like to include you in our talent network and inform you about suitable vacancies.

Best regards
Continental Recruiting Team`,
  },
  {
    company: "Wagamama", role: "Front of House Team Member", candidateName: "Abi", stage: "task", flags: "reapply",
    email: `hey abi,

thanks for coming along to your trial shift. we loved meeting you, but we won't be offering you a front of house team member role this time.

please don't be disheartened - you can apply again in 3 months.

be you, be kind
the wagamama family`,
  },
  {
    company: "Tesla", role: "Service Technician", candidateName: "Owen", stage: "screen", senderName: "Jared Pohl", flags: "closed file",
    email: `Hi Owen,

Following up on our phone conversation about the Service Technician role at Tesla. The opening at the Boise location has been put on hold and I don't have a timeline for when it'll reopen, so I'm closing out my candidates for now.

If it opens back up I'll reach out to you right away.

Thanks,
Jared Pohl`,
  },
  {
    company: "Ofsted", role: "Regulatory Inspector", candidateName: "Helena", stage: "task", flags: "reapply",
    email: `Dear Helena

Regulatory Inspector

Thank you for taking part in the written exercise on 12 January. I regret to inform you that you did not achieve the standard needed to be called for interview.

I know how disappointing this news will be. You can apply in the next campaign, which opens in May.

Yours sincerely
Ofsted Resourcing Team`,
  },
  // No rejections
  {
    not: true, company: "Virgin Media O2", role: "Field Engineer", candidateName: "Jordan",
    email: `Hi Jordan,

Thanks for applying to be a Field Engineer at Virgin Media O2! We've had a brilliant response, so it might take us a little longer than usual to get back to everyone. We aim to reply within 14 days, whether it's good news or not.

The Resourcing Team`,
  },
  {
    not: true, company: "Roche", role: "Lab Technician", candidateName: "Milan", senderName: "Katja Brandl",
    email: `Dear Milan,

we were pleased about your application as Lab Technician (m/w/d) at Roche and would like to get to know you personally. Unfortunately Mr. Huber is not available in week 12. Would Tuesday, 24 March at 2 p.m. suit you?

Kind regards
Katja Brandl`,
  },
  {
    not: true, company: "Accenture", role: "Associate Software Engineer", candidateName: "Divya",
    email: `Dear Divya,

We are delighted to inform you that you have been selected for the role of Associate Software Engineer at Accenture. Please accept the offer within 3 days, failing which the offer shall stand withdrawn and your candidature will be rejected.

Regards,
Accenture Recruitment`,
  },
  {
    not: true, company: "Leeds Teaching Hospitals", role: "Clinical Coder", candidateName: "Ahmed", senderName: "Gill Parker",
    email: `Dear Ahmed

We have been unable to obtain a reference from your last employer for the post of Clinical Coder at Leeds Teaching Hospitals. We cannot confirm your start date until this has been received. Please could you provide another referee?

Gill Parker`,
  },
  {
    not: true, company: "Delta", role: "Customer Service Agent", candidateName: "Nicole", flags: "no-reply",
    email: `Nicole,

We have received your application for Customer Service Agent at Delta. Due to the large number of resumes that we receive, only candidates selected for interviews will be contacted. If you do not hear from us, please know that we have chosen other candidates.

Please do not respond to this message.`,
  },
  {
    not: true, company: "Bristol Museums", role: "Visitor Assistant", candidateName: "Lottie", senderName: "Fran",
    email: `Hi Lottie,

You came very close on Friday! The person we picked for Visitor Assistant at Bristol Museums has just turned it down, so I wondered whether you'd still be interested? If you've found something else, no hard feelings.

Fran`,
  },
  {
    not: true, role: "Financial Software Engineer", candidateName: "Wei", senderName: "Tara Singh",
    email: `Hi Wei,

Thanks for your time yesterday. The feedback was strong. Before we can make a decision on Financial Software Engineer the team would like one more conversation, as one of the interviewers wasn't able to cover system design. Are you free on Monday?

Tara Singh`,
  },
  {
    not: true, company: "Unilever", candidateName: "Paulo", role: "Brand Manager",
    email: `Dear Paulo,

You have chosen to withdraw your application for Brand Manager at Unilever. You will not be considered for this role any more. If this was a mistake you can apply again until 30 June.

Unilever Careers`,
  },
];
