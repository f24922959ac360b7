import type { Labeled } from "../emails.ts";

/** Harder mail, much of it after interviews: people met named in passing, refusals in unusual words, titles with departments. */
export const emails: Labeled[] = [
  {
    company: "Waterschap Eemland", role: "Policy Adviser Water and Climate", candidateName: "Achterberg", stage: "application", senderName: "Jan Willem Postma", senderTitle: "HR adviser", senderEmail: "jw.postma@wseemland.example",
    email: `Dear Mrs Achterberg,

Your application for the vacancy of Policy Adviser Water and Climate (18/2025) was discussed by the selection committee this week. From 143 letters we have chosen seven for a first conversation and yours is not among these.

Against this decision no appeal is possible. Questions about the procedure can be put to the undersigned.

Kind regards,

J.W. (Jan Willem) Postma
HR adviser
Waterschap Eemland
jw.postma@wseemland.example`,
  },
  {
    company: "City of Pell Harbor", role: "Fire Inspector I", candidateName: "Castellano", stage: "task", senderName: "D. Hargrove", senderTitle: "Personnel Analyst", senderEmail: "civilservice@pellharbor.example", flags: "file",
    email: `Mr. Castellano,

The Bureau has certified the eligible list for Fire Inspector I (Exam 7714). Your final rating of 78.5 was not reached for appointment. The list expires in 18 months; during that time your name remains on it and you may be called for later vacancies without reapplying.

D. Hargrove
Personnel Analyst
City of Pell Harbor, Civil Service Bureau
civilservice@pellharbor.example`,
  },
  {
    company: "Open Harbour", role: "Executive Director", candidateName: "Ximena", stage: "final", senderName: "Constance Wray", senderTitle: "Chair of Trustees", interviewers: ["Ruth Abelman", "Jean-Marc Diallo"], flags: "internal",
    email: `Dear Ximena,

We said we'd be honest with people, so: you were one of three in the final. The board interview on the 4th with Ruth Abelman and Jean-Marc Diallo was the strongest conversation any of us had in this search. And then our acting director, Tolu, who had told us all along she didn't want the permanent job, changed her mind. The board has confirmed her as Executive Director.

I can't dress that up. You gave us three months and a 12-page plan. We will pay for the plan; please invoice me for two days.

With respect and thanks,

Constance Wray
Chair of Trustees
Open Harbour`,
  },
  {
    company: "Nullspace", candidateName: "Jun", stage: "task", senderName: "Pavel",
    email: `hey Jun, Pavel here from Nullspace. watched your 10 min loom about the onboarding redesign, then watched it again with Amrita. clever stuff but we're after somebody who goes deep on research first and pixels second, and you're (gloriously) the opposite. so we're gonna leave it there. keep making things

p.`,
  },
  {
    company: "Ridgeback Industries, Inc.", role: "Plant Controller", candidateName: "Petrosyan", stage: "interview", senderName: "Tammy Vance", senderTitle: "Human Resources Generalist", interviewers: ["Linda Chu", "Bradley Ostrowski", "Sam"], flags: "file no-feedback internal",
    email: `Dear Mr. Petrosyan:

Thank you for the time you spent with our team, including your conversations with Linda Chu, Bradley Ostrowski and Sam. We were impressed with your accomplishments. However, we have chosen to extend the offer for Plant Controller to a current Ridgeback employee, consistent with our promote-from-within philosophy.

We will retain your resume for one year and contact you should a suitable opportunity arise. Ridgeback does not provide individualized feedback to candidates.

Sincerely,

Tammy Vance, SHRM-CP
Human Resources Generalist
Ridgeback Industries, Inc.
Equal Opportunity Employer - Vets/Disabled

CONFIDENTIALITY NOTICE: This communication may contain privileged information. If you are not the intended recipient, delete it and notify the sender immediately.`,
  },
  {
    company: "Strathgarve Council", role: "Senior Environmental Health Officer", candidateName: "Abernethy", stage: "interview", senderName: "Alasdair Munro", senderTitle: "Head of Regulatory Services", interviewers: ["Whyte", "Elspeth Rennie"], flags: "closed",
    email: `Dear Mr Abernethy

I refer to your interview for the post of Senior Environmental Health Officer held on 20 January before Councillor Whyte, Ms Elspeth Rennie and myself.

The Council has since resolved, as part of its budget for 2025/26, to delete this post from the establishment. No appointment will accordingly be made. You were regarded as appointable and I very much regret the position in which this leaves you.

Reasonable travel expenses may be claimed on the enclosed form.

Yours sincerely

Alasdair Munro
Head of Regulatory Services
Strathgarve Council`,
  },
  {
    company: "Mossgrove Veterinary Centre", stage: "application", senderName: "Siân", senderTitle: "reception", flags: "file",
    email: `Hi there,

Thanks for your interest in Mossgrove Veterinary Centre. We aren't recruiting nurses at present so I haven't looked at your CV in any detail, but I'll pop it in the folder for when we are.

Regards
Siân (reception)`,
  },
  {
    not: true, company: "Rookwood Community College", role: "Head of Mathematics", candidateName: "Olawale", senderName: "Clare Hattersley", senderTitle: "PA to the Principal", senderEmail: "chattersley@rookwood.example",
    email: `Dear Mr Olawale,

Head of Mathematics - Shortlisting

I have pleasure in inviting you for interview on Thursday 8 May. You will teach a 30-minute lesson to a mixed-attainment Year 8 set, meet the student panel and, if carried forward after lunch, be interviewed by the Principal, Mrs Vane, and two trustees. Candidates not carried forward will be told at 12.45 and are offered feedback the same week.

Please bring photographic identification and your original certificates.

Yours sincerely
Clare Hattersley
PA to the Principal
Rookwood Community College
chattersley@rookwood.example`,
  },
  {
    company: "Tessellate", role: "Senior Product Analyst", candidateName: "Farah", stage: "final", senderName: "Nell Osgood", senderTitle: "Director, Data & Analytics", senderEmail: "nell@plumblinetalent.example", interviewers: ["Colm"], flags: "reapply no-feedback agency",
    email: `Hi Farah

I've heard from Tessellate. Good and bad. Bad: they've offered the Senior Product Analyst role to the other finalist, the one they met before you went back in with Colm and the CFO. Good: their CPO asked me, unprompted, what else you were looking at, which nobody does for a runner-up they didn't rate.

I asked for detail and they've said their policy is not to give any after finals. Annoying, I know.

Let's talk tomorrow about Brightwater and the insurer in Reading.

Nell Osgood
Director, Data & Analytics
Plumb Line Talent
nell@plumblinetalent.example | 020 7946 0812`,
  },
  {
    company: "Tidewater Energy Systems", role: "Infrastructure Lead", candidateName: "Wes", stage: "screen", senderName: "Mina Farrokh", senderTitle: "Recruiter", flags: "reapply",
    email: `Hi Wes,

Following our chat on Monday I checked with the hiring manager, Greta Solheim, and the salary band for Infrastructure Lead really does stop at 78k. Since you told me 95 is your floor, I'll withdraw you from the process on our side so we don't waste your time with the panel.

If your number changes, or ours does, my line's open.

Mina Farrokh
Recruiter @ Tidewater Energy Systems`,
  },
  {
    company: "Lumenpost", candidateName: "Tomasz", stage: "final", senderName: "Bea Thornley", senderTitle: "co-founder", interviewers: ["Ines", "Raghav"], flags: "reapply",
    email: `Hi Tomasz,

I've been putting this off since Friday, which isn't fair on you. Ines, Raghav and I went round the table twice after your day with us and each time we landed on the other person, mostly because she has shipped firmware for a battery product before and we have eleven weeks until the certification lab.

Everybody liked you. Raghav is still quoting your line about watchdog timers. If we close the next round in spring I'd like to ring you before I ring anyone else, assuming you haven't been snapped up.

Lunch is on me if you're ever back near Kelham Island.

Bea
--
Bea Thornley, co-founder, Lumenpost`,
  },
  {
    company: "Straits Meridian Shipping Pte Ltd", role: "Assistant Manager, Trade Compliance", candidateName: "Tan Wei Jie", stage: "interview", senderName: "Jacqueline Goh", senderTitle: "Manager, Human Capital",
    email: `Dear Mr Tan Wei Jie

We refer to your interview on 12 August 2025 for the position of Assistant Manager, Trade Compliance.

We appreciate your interest in joining Straits Meridian Shipping Pte Ltd. After due consideration, we are unable to offer you employment at this juncture.

Thank you and we wish you well.

Yours faithfully
Jacqueline Goh (Ms)
Manager, Human Capital

This is a computer-generated letter. No signature is required.`,
  },
  {
    not: true, company: "Thornfield Academy", candidateName: "Callum", senderName: "Jan Birtles", senderTitle: "School Business Manager",
    email: `Hi Callum

Interview on the 17th has to move, sorry - Mr Okonjo is on jury service. Could you do Friday 24th at 10.15 instead, same room? You'll still have the in-tray exercise first. If that's not possible we won't hold it against you, we'll find another day.

Jan Birtles
School Business Manager
Thornfield Academy`,
  },
  {
    not: true, company: "The Merrow Foundation", role: "Grants Officer", candidateName: "Kwabena", senderName: "Sunita Brahmbhatt", senderTitle: "HR Administrator",
    email: `Dear Kwabena,

We are pleased to let you know that we would like to take up references before the final stage of our process for Grants Officer. Please could you send me the names, job titles and email addresses of two referees, one of whom must be your present line manager, along with a scan of your degree certificate?

Please note that a request for references does not mean you have been selected, and we are unable to give feedback at this stage.

Many thanks

Sunita Brahmbhatt
HR Administrator
The Merrow Foundation`,
  },
  {
    company: "St Columba's", role: "Choral Director", candidateName: "Rhiannon", stage: "task", senderName: "Dorothea Quayle", senderTitle: "Parish Administrator", interviewers: ["Father Benedict"],
    email: `Dear Rhiannon

Thank you for your email, and for asking so graciously.

You are right that we have announced the new Choral Director in the parish newsletter; I am mortified that you saw it there before hearing from me. The rehearsal you took with the youth choir was a joy, and Father Benedict would say the same. The council preferred somebody who could also play for weekday services.

With apologies and prayers

Dorothea Quayle
Parish Administrator, St Columba's

On 2 Jun 2025, at 20:11, Rhiannon Sayle <rhi.sayle@webpost.example> wrote:

Dear Mrs Quayle,
I noticed a name in this week's newsletter. Does that mean the post has been decided?
Yours
Rhiannon Sayle BMus LRSM
Choral conductor & vocal coach`,
  },
  {
    company: "St Wulfram's C of E Primary School", role: "Class Teacher", candidateName: "Aoife", stage: "final", senderName: "Helen Prosser", senderTitle: "Headteacher", interviewers: ["Tranter"], flags: "reapply feedback internal",
    email: `Dear Aoife,

Thank you for the presentation you gave to the governors and for the Year 4 lesson, which Mrs Tranter says the children are still talking about. I'm sorry that I couldn't offer you the Class Teacher post. It was between two of you and Miss Blunt, who has been on supply with us since October, was offered it and has said yes.

I'd happily go through how the day went if you ring the office; ask for me and Carol will put you through after 3.30.

If another vacancy comes up for September I very much hope you'll think of us.

Kind regards

Helen Prosser
Headteacher
St Wulfram's C of E Primary School`,
  },
  {
    company: "Westfalen-Guss Lütke GmbH", role: "Technical Purchaser", candidateName: "Haddad", stage: "application", senderName: "Volker Stamm", senderTitle: "Leiter Personal", flags: "no-feedback internal",
    email: `> Dear Mr. Haddad,
>
> we come back to your application of 2 February as Technical Purchaser.
> The works council has asked us to give priority to colleagues from our
> closed Hagen plant, and one of them will take over the position from
> 1 April. External applications, also yours, are therefore returned.
>
> We ask for your understanding that we cannot answer further enquiries.
>
> ppa. Dr. Volker Stamm
> Leiter Personal
> Westfalen-Guss Lütke GmbH`,
  },
  {
    not: true, company: "Ombra Cloud", role: "Site Reliability Engineer II", flags: "no-reply",
    email: `Dear Candidate,

We have received your application for Site Reliability Engineer II at Ombra Cloud. Due to the high volume of applications, we regret that we cannot respond to everyone personally. If your experience matches what we are looking for, a recruiter will be in touch within four weeks. If you have not heard from us by then, please assume that you have not been selected.

Thank you for your interest,
Ombra Cloud Recruiting

This is an automated message. Replies are not read.`,
  },
  {
    company: "Crisp's Books", candidateName: "Imogen", stage: "interview", senderName: "Barnaby Crisp",
    email: `Dear Imogen

Lovely news for the bookshop and less lovely for you: Hetty, who left us for university, is coming home in July and wants her old job back, and I promised her years ago it would be there. I ought to have remembered that before I put the card in the window and had you in for tea.

You'd be wasted on my till anyway. Ask Graham at Foxed & Found in Ludlow; I've told him you know your Penguins.

Yours, shamefacedly
Barnaby Crisp
Crisp's Books`,
  },
  {
    role: "Finance Manager", candidateName: "Marcus", stage: "interview", senderName: "Gareth Pym", senderTitle: "Principal Consultant - Accountancy & Finance", senderEmail: "gareth.pym@stannardhale.example", flags: "reapply file feedback agency",
    email: `Hi Marcus,

Quick one. I spoke to my client this morning about the Finance Manager vacancy in Leeds. They saw five people last week and have gone with someone who has come out of a manufacturing background, so I'm afraid that one's dead for you.

They did say you presented really well and were "a bit light on stock". Happy to talk it through on the phone if that's useful - I'm in until 6.

I've kept you live on our system and I've a couple of things bubbling in Wakefield.

Cheers
Gaz

Gareth Pym
Principal Consultant - Accountancy & Finance
Stannard Hale Recruitment
T 0113 496 0021
gareth.pym@stannardhale.example`,
  },
  {
    company: "Lathom Reeve Solicitors", candidateName: "Ottilie", stage: "interview", senderName: "Bev Sugden", senderTitle: "Practice Manager", interviewers: ["Lathom"], flags: "reapply",
    email: `Hi Ottilie

Long story short, the partners would rather have someone who's done probate. You interviewed really nicely with Mr Lathom and he was sorry to say no.

Have you thought about the Family team? They're advertising for a paralegal from next week and I'd be happy to walk your CV across the corridor.

Bev Sugden
Practice Manager
Lathom Reeve Solicitors

Lathom Reeve Solicitors is authorised and regulated. We do not accept service by email. Beware of cyber-crime: our bank details will not change.`,
  },
  {
    not: true, company: "Elektro Sandner KG", role: "Apprentice Electrician", candidateName: "Ewan", senderName: "Tobias Emmerich", senderTitle: "Ausbildungsleiter", senderEmail: "t.emmerich@elektro-sandner.example",
    email: `Good morning Ewan,

Your documents for Apprentice Electrician have reached us, thanks. Two are missing before I can pass your file to Mr. Kranz: the last school report and proof of the internship. Incomplete applications are normally declined after 14 days, so please send them by the 30th.

Many greetings
Tobias Emmerich
Ausbildungsleiter, Elektro Sandner KG
t.emmerich@elektro-sandner.example`,
  },
  {
    not: true, company: "Kitewheel", candidateName: "Katya", senderName: "Orla Finnegan", senderTitle: "Talent Partner", senderEmail: "orla@kitewheel.example",
    email: `Hi Katya,

We'd love to take this further! Could you do a 45 minute video conversation with Tunde Bakare (Head of Design) next Wednesday or Thursday? He'll want to walk through the banking case study in your portfolio.

Regrettably our booking tool is down, so just reply with a slot that suits.

Speak soon,
Orla Finnegan
Talent Partner, Kitewheel
orla@kitewheel.example`,
  },
  {
    role: "Executive Assistant", candidateName: "Delacroix-Hughes", stage: "interview", senderName: "Arabella Stourton", senderTitle: "Managing Partner", senderEmail: "arabella@stourtongale.example", flags: "file agency closed",
    email: `Good afternoon Ms Delacroix-Hughes

My client, a family office in Mayfair, has asked me to stand the Executive Assistant search down. The principal is moving to Singapore and the role will not now exist in London. This came as a surprise to me as much as it will to you, given that you were due to meet him for the second time on Monday.

I should like to keep your papers to hand; I place EAs of your calibre every month or so.

Arabella Stourton
Managing Partner
Stourton & Gale, Private Staff
arabella@stourtongale.example`,
  },
  {
    company: "Zanther BPO", role: "Customer Support Associate (German-speaking)", stage: "task", flags: "reapply no-reply",
    email: `Hello [FIRSTNAME],

Your recent online assessment for Customer Support Associate (German-speaking) did not reach the required benchmark, therefore your application has been closed automatically.

You may retake the assessment once 180 days have passed.

Zanther BPO Candidate Care
donotreply@zantherbpo.example`,
  },
  {
    company: "Rombach Fördertechnik GmbH & Co. KG", candidateName: "Florian Brandl", stage: "final", senderName: "Annegret Kiefer", senderTitle: "Personalreferentin", senderEmail: "a.kiefer@rombach-foerdertechnik.example", interviewers: ["Huber", "Seitz"],
    email: `Sehr geehrter Herr Brandl, dear Florian,

as agreed I write to you in English. You have been with us in Oberkirch twice and you have also met Mr. Huber from production and Mrs. Dr. Seitz, our managing director. Therefore you shall hear it from me and not from a system.

We have decided for an applicant who already brings the experience with SAP EWM. It was no decision against your person. The travel costs will be refunded to you; please send me the tickets by post or scan.

Your documents will be deleted after six months according to GDPR.

With kind regards from the Black Forest

i.A. Annegret Kiefer
Personalreferentin

Rombach Fördertechnik GmbH & Co. KG
Sitz: Oberkirch, Registergericht Freiburg HRA 480212
Tel. +49 7802 555-118
a.kiefer@rombach-foerdertechnik.example`,
  },
  {
    company: "Brixton Mutual Insurance", role: "Guidewire Developer", candidateName: "Nandini", stage: "interview", senderName: "Md. Irfan", senderTitle: "Sr. Recruiter", senderEmail: "irfan@talentora.example", interviewers: ["Prakash"], flags: "reapply file agency",
    email: `Hi Nandini,

Hope you are doing good. As discussed telephonically, feedback from client side (Brixton Mutual Insurance) is negative for the Guidewire Developer requirement. Panel member Mr. Prakash told that PolicyCenter is fine but integration knowledge is not upto the mark.

Will share other JDs matching to your skill set, pls revert with updated CV and current notice period so that I can keep in our database.

Regards,
Md. Irfan
Sr. Recruiter, Talentora Staffing Services, Bengaluru
irfan@talentora.example`,
  },
  {
    company: "KU Noordzee", role: "PhD position", candidateName: "Xiulan", stage: "interview", senderName: "Ilse Vandenbroucke", senderTitle: "Group leader, Active Gels Lab",
    email: `Dear Xiulan,

Thank you for coming to give a seminar and for the long discussion with my students. I have thought about the PhD position with care. Your interests pull towards theory, and the grant pays for somebody at the bench four days in five; I think you would be miserable by Christmas and I'd be to blame.

I have written to Paolo Ferrante in Trieste, who has a theory slot. You should send him your CV today and mention me.

Best,
Ilse

Ilse Vandenbroucke
Group leader, Active Gels Lab
KU Noordzee`,
  },
  {
    company: "Pellucid Health", role: "Clinical Data Manager", candidateName: "Hanneke", stage: "screen", senderName: "Dmitri Vale", senderTitle: "Talent Acquisition Specialist", senderEmail: "careers@pellucidhealth.example", interviewers: ["Rosa"], flags: "feedback",
    email: `---------- Forwarded message ---------
From: Careers at Pellucid Health <careers@pellucidhealth.example>
Date: Mon, 3 Feb 2025, 11:15
Subject: Clinical Data Manager - thank you
To: <h.vandermeer@inbox.example>

Hi Hanneke,

Thank you for speaking with Rosa on our team last Thursday. After the introductory call we compared notes against the other conversations we've had for the Clinical Data Manager role, and we've opted to continue with a smaller group who have hands-on CDISC submission work.

If you'd find it helpful, reply here and Rosa will share two or three pointers.

We'd also be grateful if you could rate our process: [2-minute survey]

All the best,
Dmitri Vale
Talent Acquisition Specialist

Pellucid Health BV, Utrecht. KvK 55501234`,
  },
  {
    company: "Dunmore Associates LLP", role: "Graduate Surveyor", candidateName: "Oluwaseun", stage: "final", senderName: "Fenella Cray", senderTitle: "Early Careers Lead", senderEmail: "earlycareers@dunmore.example", flags: "reapply feedback",
    email: `Dear Oluwaseun,

Following the assessment centre on 9 October, I am writing about your place on our Graduate Surveyor scheme. We took 24 people through the day for six places. After moderation you were placed ninth and we have now filled all six.

Your report from the group exercise and the psychometric summary are in the portal under "My documents"; they'll stay there until Christmas. Next year's scheme opens on 1 September and you would be exempt from the online tests if you choose to apply again.

Yours sincerely,

Fenella Cray MRICS
Early Careers Lead
Dunmore Associates LLP
earlycareers@dunmore.example`,
  },
  {
    company: "SombraPay", role: "Backend Engineer (Go), Payments", candidateName: "Aleksandr", stage: "application", senderName: "Tiago Brandão", senderTitle: "Technical Recruiter", flags: "reapply",
    email: `Hi Aleksandr,

Your application for Backend Engineer (Go), Payments has been reviewed by our team in Lisbon. We're looking for someone eligible to work in the EU without sponsorship for this one, so we can't take it forward.

We do sponsor for our Toronto office. If that's of interest, Carla (carla.nunes@sombrapay.example) would like to hear from you.

Tiago Brandão
Technical Recruiter
SombraPay`,
  },
  {
    company: "The Inishmara Echo", role: "junior reporter", candidateName: "Saoirse", stage: "application", senderName: "Lorcan Duggan", senderTitle: "Editor", senderEmail: "lorcan@inishmaraecho.example",
    email: `Dear Saoirse

There were 212 of you for one junior reporter. I read every cutting, including your piece on the ferry, and made a pile of nine to ring. Yours ended up just under it. Had I been hiring for features the pile would look different.

Pitch me. We pay £90 for 700 words and I answer everybody.

Lorcan Duggan
Editor, The Inishmara Echo
lorcan@inishmaraecho.example`,
  },
  {
    company: "Hallerbach Medizintechnik AG", role: "Data Steward", candidateName: "Nowak", stage: "application", senderName: "Steffen Vogt", senderTitle: "HR Business Partner", senderEmail: "steffen.vogt@hallerbach.example", flags: "file closed",
    email: `Subject: Your application for Data Steward (m/f/d), Req. 2024-1187

Dear Ms. Nowak,

thank you for your interest in our company and for the trust you have placed in us by sending your documents.

We have examined them carefully. In the meantime, however, the position of Data Steward (m/f/d) has been withdrawn by the specialist department owing to a hiring freeze, so that we cannot consider your application further. Please do not regard this as a judgement of your qualifications.

With your consent we would gladly include you in our applicant pool for twelve months. A short reply to this mail suffices.

Kind regards

Steffen Vogt
HR Business Partner

Hallerbach Medizintechnik AG
steffen.vogt@hallerbach.example
Vorstand: Dr. U. Hallerbach (Vors.), M. Oster`,
  },
  {
    not: true, company: "University of Marlhaven", role: "Research Technician", candidateName: "Samuel", senderName: "Rosalind Teague", senderTitle: "People Services Adviser", senderEmail: "r.teague@marlhaven.example", interviewers: ["Kessler", "Amankwah"],
    email: `Dear Samuel,

I am delighted to confirm that, following your interview with Dr Kessler and Ms Amankwah, the panel would like to offer you the position of Research Technician on a fixed-term basis until 31 August 2026, Grade 5, spine point 19.

This offer is conditional upon satisfactory references, right to work checks and occupational health clearance. Unfortunately we cannot reimburse relocation costs for posts at this grade. Please let me know by Wednesday 22nd whether you wish to accept.

Best wishes,

Rosalind Teague
People Services Adviser
University of Marlhaven
r.teague@marlhaven.example`,
  },
  {
    not: true, company: "Landhaus Auerhof", role: "Sommelier", candidateName: "Théo", senderName: "Margit Auer", senderTitle: "Gastgeberin",
    email: `Hello Théo,

quick status: we've now finished first interviews for the Sommelier position and will be inviting two people to cook and pour with us in the second week of May. Chef hasn't picked the two yet. I can't promise anything, but please keep the 13th free in pencil.

If you accept something else in the meantime just tell us, no hard feelings.

Margit Auer
Gastgeberin, Landhaus Auerhof`,
  },
  {
    company: "Arclight Logistics", role: "Transport Planner – Nights", candidateName: "Gabriela", stage: "application", flags: "reapply no-reply",
    email: `Delivered-To: g.morales@postbox.example
Return-Path: <bounce+8831@ats-mail.example>
From: "Arclight Logistics Hiring" <no-reply@ats-mail.example>
Reply-To: no-reply@ats-mail.example
Subject: Update on your application to Arclight Logistics
Content-Transfer-Encoding: quoted-printable

Hi Gabriela,=20

We appreciate your interest in the Transport Planner =E2=80=93 Nights role and the ti=
me you put into applying. We=E2=80=99ve now filled this vacancy and so your applicati=
on won=E2=80=99t progress.=20

Other shifts and depots are listed on our site; you=E2=80=99re welcome to apply for a=
s many as you like.=20

Arclight Logistics Hiring Team=20`,
  },
  {
    not: true, company: "Eastmere University Hospitals", role: "Digital Change Lead",
    email: `Dear Colleague,

Thank you for submitting an expression of interest in the internal secondment of Digital Change Lead. Your EOI has been logged and forwarded to Sheila Marchetti. As demand is likely to exceed places, not all colleagues will be successful; you will hear either way by 16 June.

In the meantime there is nothing you need to do.

Workforce Resourcing
Eastmere University Hospitals`,
  },
  {
    company: "Cardiolytic Inc.", role: "AE", candidateName: "Ravi", stage: "screen", senderName: "Dov Abramson", senderTitle: "CEO", senderEmail: "dov@cardiolytic.example",
    email: `Ravi,

Thanks for the call yesterday. I went back and forth on it overnight. What we need by June is somebody who has closed six-figure hospital contracts, and what you'd bring is four years of very good SMB selling. I don't think it would be kind to either of us to pretend that gap closes in a quarter.

So it's a pass from me for the AE seat. Your energy is unusual; don't lose it.

Dov

Dov Abramson | CEO | Cardiolytic Inc. | dov@cardiolytic.example
Sent via Superhuman`,
  },
  {
    company: "Lakeside Institute of Technology", role: "ASSISTANT REGISTRAR (EXAMINATIONS)", stage: "application", senderName: "Wanjiru Kamande", senderTitle: "For: Registrar, Human Resource",
    email: `Dear Applicant,

VACANCY NO. 2291/ADM - ASSISTANT REGISTRAR (EXAMINATIONS)

Reference is made to your application for the above post. The Appointments Board, at its sitting of 3rd May, considered all applications received and noted that you were not among those shortlisted.

The Institute appreciates your interest.

Mrs. Wanjiru Kamande
For: Registrar, Human Resource
Lakeside Institute of Technology`,
  },
  {
    not: true, candidateName: "Stefan", senderName: "Tamsin Rook", flags: "agency",
    email: `Evening Stefan,

No decision yet, sorry to be the bearer of nothing. My client has seen the third candidate today and the MD wants to sleep on it; he did say you and one other are "neck and neck". I know you've got the Bristol offer expiring on Thursday so I've told them Wednesday noon or we walk.

Hang in there,
Tamsin Rook
Rook & Daley Engineering Recruitment
Sent from Outlook for Android`,
  },
  {
    company: "Northgate Infirmary NHS Foundation Trust", role: "Band 6 Junior Sister", candidateName: "Bex", stage: "interview", senderName: "Kath Mulvey", senderTitle: "Ward Manager, Ward 9 (Stroke)", interviewers: ["Iqbal"], flags: "reapply feedback internal",
    email: `Hiya Bex

Thanks for coming up to the ward on Tuesday & sorry for the delay, we've been short. Just to say the Band 6 Junior Sister job has gone to Folasade from Ward 12. You came a very close second and I know Matron Iqbal was impressed with your safeguarding answer.

Please come and find me for a proper debrief, I'd rather do it with a brew than by email. There'll be another B6 when Trish retires so don't be put off!

Kath
Kath Mulvey
Ward Manager, Ward 9 (Stroke)
Northgate Infirmary NHS Foundation Trust`,
  },
  {
    company: "Saltcellar Coffee", role: "barista", candidateName: "Noor", stage: "task", senderName: "Lou", interviewers: ["Kit"], flags: "reapply closed",
    email: `Hey Noor! Update on the barista job: we've had to shelve it, landlord's put the rent up and we're down to one till for the winter. Gutted because Kit and me both thought you smashed the trial. If we get through to Easter I'll be texting you. Free flat whites till then obviously.

Lou @ Saltcellar Coffee`,
  },
  {
    candidateName: "Emeka", stage: "application", senderName: "Anja Rehbein", senderTitle: "Leiterin, AG Pflanzliche Membranproteine",
    email: `Thank you, Emeka. The other candidate signed this morning. I wish it had been a two-person job.

Prof. Dr. Anja Rehbein
Leiterin, AG Pflanzliche Membranproteine`,
  },
  {
    company: "Gebr. Wackerle Schraubenwerke GmbH", role: "Accountant for Creditors", candidateName: "Ivanova", stage: "screen", senderName: "Lena Strobel", senderTitle: "Personalwesen", senderEmail: "bewerbung@wackerle-schrauben.example",
    email: `Dear Ms. Ivanova,

Subject: Application as Accountant for Creditors (m/w/d)

Many thanks for the pleasant telephone conversation of last Tuesday. After consultation with our commercial manager, Mr. Dörfler, we have to tell you that we cannot make you an offer, since the German level B2 is compulsory for the contact with our suppliers.

We wish you all the best and much success for your professional future.

Best regards
Lena Strobel
Personalwesen
Gebr. Wackerle Schraubenwerke GmbH
bewerbung@wackerle-schrauben.example`,
  },
  {
    company: "Broadfield Groundworks", candidateName: "Sunniva", stage: "application", senderName: "Daz", flags: "reapply",
    email: `Hi Sunniva, thanks for sending your CV over. We only take people with a CSCS card and two years on site, no exceptions, insurance won't have it. Get the card and give us a shout.
Daz
Broadfield Groundworks`,
  },
  {
    company: "Nordhus & Vale", role: "Visual Merchandiser", candidateName: "Ingrid", stage: "application", flags: "file no-feedback no-reply",
    email: `Hello Ingrid,

We have reached a decision regarding the Visual Merchandiser opening at our Oslo flagship, and we will be proceeding with other applicants whose background more closely matches our current needs.

Because of the number of applications we receive, we are unable to give individual comments.

Your profile stays active in the Nordhus & Vale talent community for 24 months, and you can withdraw it any time from your dashboard.

Warmly,
People & Culture
Nordhus & Vale

no-reply@mail.nordhusvale.example | Unsubscribe | Privacy notice`,
  },
  {
    company: "Vayutech Solutions Pvt Ltd", role: "Senior QA Automation Engineer", candidateName: "Priyanka", stage: "interview", senderName: "Harika Reddy", senderTitle: "Talent Acquisition", senderEmail: "harika.r@vayutech.example", interviewers: ["Senthil Kumar"], flags: "reapply no-feedback",
    email: `Hi Priyanka,

Greetings from Vayutech Solutions!!

This is w.r.t. your L2 technical discussion held on 18-Jul with Mr. Senthil Kumar for the position of Senior QA Automation Engineer (Job ID VT-HYD-40213). Post evaluation, we regret to inform you that your profile is not shortlisted for the managerial round.

Pls note that as per policy there is a cooling period of 6 months, after which you may re-apply through the careers portal.

Kindly do the needful and do not call the panel directly for the feedback as same cannot be shared.

Thanks & Regards,
Harika Reddy
Talent Acquisition | Vayutech Solutions Pvt Ltd
Madhapur, Hyderabad
harika.r@vayutech.example`,
  },
  {
    not: true, company: "Institute for Soft Matter", role: "Postdoctoral Research Associate", candidateName: "Farahani", senderName: "Piers Haldane", senderTitle: "Principal Investigator", interviewers: ["Lund"],
    email: `Dear Dr Farahani,

Many thanks for your patience. We have interviewed all candidates for the Postdoctoral Research Associate post, and the panel is still deliberating; one member, Professor Lund, is travelling and has not yet submitted his scores. I realise this is longer than the two weeks we promised, and I apologise.

You remain under active consideration. I expect to be able to write to you with an outcome no later than the 28th.

Yours,
Piers Haldane
Principal Investigator, Haldane Lab, Institute for Soft Matter`,
  },
  {
    not: true, candidateName: "Leilani", senderName: "Jasper Quill", senderTitle: "Talent Evangelist", senderEmail: "jasper@hirerocket.example", flags: "agency",
    email: `Hi Leilani,

Hope you're well! I came across your profile and was blown away. Don't let another "unfortunately, not this time" email land in your inbox - our clients are hiring Marketing Managers NOW and over 80% of our candidates get an interview within two weeks.

Download our free 2025 Salary Guide or book a career MOT with me below.

Jasper Quill
Talent Evangelist, HireRocket Recruitment
jasper@hirerocket.example
Unsubscribe`,
  },
  {
    not: true, company: "Pâtisserie Garance", candidateName: "Mireille", senderName: "Odile", interviewers: ["Baptiste"],
    email: `Hello Mireille,

It's a yes from us! After meeting you on Thursday Baptiste couldn't stop talking about your mille-feuille. Start date 1st of March, Tuesday to Saturday, 5 am (unfortunately no way around that), 2.150 net. The contract is attached; sign it when you have slept on it.

Odile
Pâtisserie Garance`,
  },
  {
    company: "Calderwick Borough Council", role: "Housing Options Officer", candidateName: "Chidinma Okafor", stage: "interview", senderName: "Lynne Garside", senderTitle: "HR Officer", senderEmail: "recruitment@calderwick.gov.uk", interviewers: ["D Pell", "A Sandhu"], flags: "feedback",
    email: `From: Recruitment <recruitment@calderwick.gov.uk>
Sent: 14 March 2024 09:02
To: Okafor, Chidinma
Subject: CW/23/0871 Housing Options Officer - outcome of interview

Dear Ms Okafor

Post: Housing Options Officer (Ref CW/23/0871), Communities Directorate

Thank you for attending for interview on 6 March. The panel (Mrs D Pell, Mr A Sandhu) has now completed its scoring and I write to inform you that on this occasion you have not been successful.

You scored 61 out of a possible 90. The appointable threshold was met, however another candidate scored higher. Should you wish to receive verbal feedback, please telephone Dawn Pell on 01632 960144 within ten working days.

Interview notes are retained for six months in line with the Council's retention schedule and then destroyed.

Yours sincerely

Lynne Garside
HR Officer
Calderwick Borough Council

This email and any attachments are intended solely for the addressee. Calderwick Borough Council monitors email traffic.`,
  },
  {
    company: "Brightmoor", stage: "application", flags: "reapply no-reply",
    email: `Hello {{candidate.first_name}},

Thanks for taking the time to apply for {{job.title}} at Brightmoor. We had a huge response, and after careful review we won't be taking your application any further this time.

New roles go live most Tuesdays at brightmoor.example/jobs, so do keep an eye out.

The Brightmoor Talent Team

Please do not reply to this message. This mailbox is not monitored.`,
  },
  {
    role: "Saturday position", candidateName: "Joanna", stage: "task", senderName: "Maureen",
    email: `Joanna love, the Saturday position is filled, my niece is doing it. Sorry, you were lovely on the trial shift and the customers said so too. Pop in for your money for the four hours. Maureen x

Sent from my iPhone`,
  },
  {
    company: "Parcelwise", candidateName: "Delphine", stage: "task", senderName: "Yusuf Demirci", senderTitle: "Engineering Manager", flags: "feedback",
    email: `Hi Delphine,

Thanks for sending the take-home back so quickly. Two of our engineers read it independently. Both felt the data model was tidy, but the tests didn=E2=80=99t cover the=
 concurrent case that the brief asked for, and that=E2=80=99s the part of the job=
 that matters most to us.=20

So we=E2=80=99re going to stop here. I=E2=80=99ve attached their notes =E2=80=94 no need=
 to respond to them, but they=E2=80=99re yours to keep.=20

Best,=20
Yusuf Demirci=20
Engineering Manager, Parcelwise=20`,
  },
  {
    company: "Fernhollow", candidateName: "Mateo", stage: "final", senderName: "Joss Kettering", senderTitle: "VP Platform", senderEmail: "joss.kettering@fernhollow.example", interviewers: ["Aarti", "Wen", "Paul"], flags: "reapply feedback",
    email: `Mateo,

First, thank you for flying in. I know the four back-to-backs plus the dinner is a lot.

The debrief was split. Aarti and Wen argued hard for you; Paul and I were worried about how you'd handle a team that is mostly contractors, and in the end a split room at Staff level means I don't make the offer. That rule is mine so blame me, not them.

I'd be glad to get on the phone for twenty minutes and give you the unvarnished version. Grab anything open on my calendar.

And if you spend a year or two running a mixed team I'd take the meeting again in a heartbeat.

Joss Kettering
VP Platform, Fernhollow
joss.kettering@fernhollow.example`,
  },
  {
    company: "Mahalaxmi Infosystems Ltd.", role: "Associate Software Engineer - Java", candidateName: "Ankit Sharma", stage: "task", flags: "reapply no-reply",
    email: `Dear Ankit Sharma,

With reference to the walk-in drive conducted at our Pune office on Saturday, this is to intimate that your candidature for Associate Software Engineer - Java has been put on reject after aptitude test. Hence you need not report for the face to face round.

You are free to attend other drives of our group companies after 90 days.

Note: This is a system generated mail, kindly do not revert.

HR Operations
Mahalaxmi Infosystems Ltd.`,
  },
  {
    not: true, company: "Stocznia Perkoz", candidateName: "Dariusz", senderName: "Agnieszka Lis", senderTitle: "Kadry",
    email: `Hi Dariusz,

Well done on the phone interview! The next step is a practical test at our Gdynia yard (MIG/MAG, 3F and 4F positions, about two hours). Bring your own mask. Those who do not pass will unfortunately not be admitted to the medical.

Please confirm Monday 7:00 or Tuesday 7:00.

Agnieszka Lis
Kadry, Stocznia Perkoz`,
  },
  {
    company: "Harrow Valley University", role: "tenure-track position in Computational Linguistics", candidateName: "Lindqvist", stage: "final", senderName: "Margaret Oyelaran", senderTitle: "Chair, Department of Linguistics", senderEmail: "moyelaran@harrowvalley.example", interviewers: ["Adeyemi", "Castellanos-Wirth"], flags: "no-feedback",
    email: `Dear Mr. Lindqvist,

Thank you for meeting with us on campus last week. The search committee for the tenure-track position in Computational Linguistics has concluded its deliberations, and the Dean has approved an offer to another finalist, who has accepted.

I know how much work goes into a job talk and two days of meetings, and yours were first-rate. Professors Adeyemi and Castellanos-Wirth both asked me to pass on that they hope to see the morphology paper in print soon. University counsel does not permit me to discuss the committee's reasoning, so I hope you will understand that I cannot say more.

With warm wishes,

Margaret Oyelaran
Chair, Department of Linguistics
Harrow Valley University
moyelaran@harrowvalley.example`,
  },
  {
    company: "Atelier Fontaine", role: "Pattern cutter", candidateName: "Jules", stage: "task", senderName: "Celeste Moreau", senderEmail: "cmoreau@atelierfontaine.example", interviewers: ["Véronique"], flags: "reapply",
    email: `>> From: "Celeste Moreau" <cmoreau@atelierfontaine.example>
>> To: "Jules Tremblay"
>> Date: Thu, 12 Sep 2024 17:44:09 -0400
>> Subject: Re: Pattern cutter
>>
>> Hi Jules,
>>
>> Thank you for bringing the toile in. Véronique and I had it on the stand
>> all afternoon. The shoulder is beautiful. The sleeve, less so, and with
>> the bridal season ahead I need hands that do not need me beside them yet.
>>
>> So I will not be hiring you this year. Do one season with a tailor, then
>> come back and show me another sleeve. I mean that.
>>
>> Celeste
>> Atelier Fontaine, Montréal`,
  },
  {
    company: "Quintrell Foods", candidateName: "Pilar", stage: "interview", senderName: "Simon Tull", senderTitle: "Senior Consultant, Supply Chain", interviewers: ["Neil Ashby"], flags: "agency",
    email: `Hi Pilar,

Bad luck on this one I'm afraid. Quintrell Foods came back this afternoon and won't be moving you to the site visit. Their operations director, Neil Ashby, thought you interviewed strongly over Teams but wanted someone already living within 40 minutes of Spalding.

On Tue, 5 Nov 2024 at 16:20, Pilar Echeverría <pilar.eche@mailbox.example> wrote:
> Hello Simon, any news from Quintrell? I could be in Spalding any day next week.
> Thanks
> Pilar Echeverría
> Production Planner | +34 600 555 018

Simon Tull
Senior Consultant, Supply Chain
Merritt Oakes Search`,
  },
];
