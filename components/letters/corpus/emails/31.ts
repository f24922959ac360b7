import type { Labeled } from "../emails.ts";

/** A no without any of the usual words, and letters that have these words and are none. */
export const emails: Labeled[] = [
  {
    company: "Quinlan's", role: "Saturday counter", candidateName: "Niamh", senderName: "Breda",
    email: `Hi Niamh, a lad who can start at five has the Saturday counter now, so mind yourself and call in for a scone when you're passing. Breda, Quinlan's`,
  },
  {
    company: "Ministry of Water Management and Rural Areas", role: "Desk Officer International Water Law", stage: "interview", senderName: "Gesine Wollermann", senderTitle: "Personnel Officer", senderEmail: "g.wollermann@mwlr.example.de", interviewers: ["Armin Reinholt"], flags: "internal",
    email: `Ministry of Water Management and Rural Areas
Section Z 14 – Personnel

File no.: Z14-0321/25-117 (please always indicate)
Your letter of: 4 February

Subject: Recruitment procedure "Desk Officer International Water Law" (m/f/d)

Dear Ms Halvorsen,

I refer to the above-named procedure and to the interview of 11 March before the selection commission under the chair of Dr. Armin Reinholt, for the attendance at which I would like to express to you the thanks of this house.

With the consent of the staff council pursuant to section 70 of the Staff Representation Act, the post was conferred on an employee of this Ministry with effect from 1 May. The equal opportunities officer was involved. The procedure is herewith concluded also in relation to you.

The following notes:

1. Travel expenses will be reimbursed on application (second-class rail). The form is enclosed. The period for this is three months, counted from the day of the interview, and I would ask you to keep to it, because I cannot extend it.

2. Your documents will be destroyed in accordance with data protection law six months after receipt of this message. If you have sent originals, please let me know within four weeks to which address they are to be returned.

For your further professional path I wish you all the best.

With kind regards
By order

Gesine Wollermann
Personnel Officer
g.wollermann@mwlr.example.de
This letter was made with electronic data processing and is valid without signature.`,
  },
  {
    company: "Goldcrest Microfinance Bank", role: "Relationship Officer", candidateName: "Damilola", stage: "task", senderName: "F. A. Ogunleye", senderTitle: "Head, Human Capital",
    email: `Subject: RE: RELATIONSHIP OFFICER - UPDATE

Dear Damilola,

Compliments of the season to you and your household.

Kindly recall the aptitude test held at our Ikeja office on Saturday 9th January at which you were duly present. Management of Goldcrest Microfinance Bank wishes to inform you that the six (6) officers who emerged from that exercise have since resumed duty, and the establishment for the year is complete.

You are to come with a valid means of identification between Monday and Thursday, 10am to 2pm, to retrieve the originals of your credentials at the front desk. The bank will not be held responsible for documents not collected by month end.

We pray that a bigger door opens for you.

Thank you.

Mrs. F. A. Ogunleye
Head, Human Capital
For: Managing Director/CEO`,
  },
  {
    company: "Tidewell", role: "founding designer", candidateName: "Priya", stage: "final", senderName: "Marcus Leung-Abbott", senderTitle: "co-founder & CEO", senderEmail: "marcus@tidewell.example.com", interviewers: ["Sloane", "Devin"], flags: "feedback",
    email: `From: Marcus Leung-Abbott <marcus@tidewell.example.com>
To: Priya Raman
Subject: the long version

Hi Priya,

I owe you an email, and since you were good enough to ask us the hardest question anyone asked us all winter ("what would have to be true for this to be a bad company to work at?"), I figured you'd earned the long version and not the two-liner our ATS wanted me to send.

So, where we are. When we opened the founding designer search in November, there were four of us, one paying customer and a landlord who thought we were a dental practice. We'd written the job description in about forty minutes. It asked for someone who could do brand, product, research, and "a bit of front end", which in hindsight describes about three and a half people. Sloane said so at the time. I didn't listen, and I'd like that in writing somewhere, so here it is.

Then the thing with the county happened. I told you about that when you came in for the final round: we went from one customer to nine in about five weeks, and all nine of them had the same complaint, which was that the intake form crashed on tablets in direct sunlight. You will remember that you were the only person out of everyone we met who asked to take a tablet outside. Sloane and Devin, who stood in the parking lot squinting at it with you, still talk about it. We've since changed the contrast throughout, more or less the way you sketched it on the back of the lunch receipt, and I've asked Sloane to send you a proper consulting fee for that hour, because it was work and you should be paid for it. Look for something from our bookkeeper next week; she'll need a W-9.

All of which made the decision a lot less abstract than it had been. Suddenly the first ninety days of the job weren't about defining a design language. They were about sitting in a county office in Fresno with a social worker and a stopwatch, and shipping front-end fixes the same night, and so Karim, who spent six years building exactly these forms for the state and writes the React himself, started with us on Monday. I know what you'd have brought that he won't, and I expect I'll be reminded of it around the time we have to explain to somebody what Tidewell stands for, in one sentence, on a billboard.

I've thought about whether the way we ran this was fair to you. Five conversations over nine weeks is too many. You flew in on your own points because our card was declined, which I've now apologized for three times and will go on doing. We've cut the process to three steps. If there's anything else you'd change, tell me straight. I'm serious about that; you've got a better eye for where things go wrong than most people I've paid to have one.

And if you want my honest read on the portfolio walk-through, including the one slide I thought undersold you, I'm free Thursday after 4 Pacific, or any time on the weekend. No agenda. Bring the tablet.

With real admiration,
Marcus

Marcus Leung-Abbott
co-founder & CEO, Tidewell`,
  },
  {
    senderName: "Gaz",
    email: `Kitchen's full now chef, try the Harbour they're always short. Gaz`,
  },
  {
    company: "Fathom & Fry", role: "Senior Copywriter", candidateName: "Tobias", stage: "interview", senderName: "Hattie Bloomsgrove", senderTitle: "Executive Creative Director", interviewers: ["Ravi"], flags: "reapply",
    email: `Tobias,

Your book has been on my desk for eleven days. In that time it's been read by me, by both planners, by the cleaner (who preferred the cat food campaign) and by a client who had come in about something else entirely. Ravi has started quoting it at people since he met you, which he believes makes him interesting.

So you'd think this would be simple. It was, in the end: the Senior Copywriter desk went to the person whose last three years were all in pharma, because the account that's paying for the desk is a laxative. I can't tell you how much more fun the other outcome would have been.

Do me a favour and don't get any worse at this. When we win something that tastes better, I'd like you to throw your hat in again, and I'd like you to do it before I've had to ring you.

Hattie Bloomsgrove
Executive Creative Director
Fathom & Fry`,
  },
  {
    company: "Wrobel Tools", role: "CNC operator", candidateName: "Pawel", stage: "interview", senderName: "Zbigniew Wrobel", senderTitle: "owner", interviewers: ["Marek"],
    email: `Good day Mr. Pawel,

I write you in matter of work as CNC operator in Wrobel Tools. Thank you that you came to us in Tuesday and that you spoke with my foreman Marek, he says you know Heidenhain control very well, this is true, not everybody knows.

But we have three shifts and last bus to your village goes 21:40, and Marek and I were thinking about this long time. On the end we took man from our town, he goes to work on foot. Please don't have it for bad.

I wish you health and good work, near to home.

Zbigniew Wrobel
owner`,
  },
  {
    company: "Suryatech Infosolutions Pvt. Ltd.", role: "Associate Consultant - SAP MM", candidateName: "Venkata Subramaniam", stage: "screen", flags: "reapply no-reply",
    email: `From: careers-noreply@suryatech.example.in
Subject: Candidature Status - JR/2025/SAP/00871

Dear Venkata Subramaniam,

Greetings from Suryatech Infosolutions Pvt. Ltd.!

This has reference to your candidature against the below mentioned requirement.

Job Title : Associate Consultant - SAP MM
JR No. : JR/2025/SAP/00871
Location : Pune (Hinjewadi Ph. III)
Telephonic round : Completed
Status : CLOSED - POSITION FILLED

Please note the status shown above is final and the same candidature cannot be reopened by the helpdesk. You may kindly visit our careers portal at regular intervals and apply against fresh requirements matching your skill set after the completion of the cooling period of 90 days.

We thank you for your interest in being a part of Suryatech family.

Regards,
Talent Fulfilment Group

*** This is a system generated mail. Please do not reply. ***`,
  },
  {
    company: "Bundarra Downs", role: "station hand", candidateName: "Josh", stage: "screen", senderName: "Kev", flags: "file",
    email: `G'day Josh,

Thanks for the yarn on the phone the other night. We've got our crew for the muster now, full as a boot, and there's only the five beds in the quarters anyway. You'd have gone all right as a station hand I reckon once you'd learned to shut a gate.

I've stuck your number on the fridge for shearing. No promises, the fridge has a fair few on it.

Kev
Bundarra Downs`,
  },
  {
    company: "Pellow & Daughter", role: "apprentice boatbuilder", candidateName: "Callum", stage: "task", senderName: "Jenifer Pellow",
    email: `Dear Callum,

There's one spare bench in this shed and from September it has Isla's name on it.

I wanted to write it myself because your dad and mine rowed together, and because the scarf joint you made on your trial day was a proper one. I have it in the window. It's yours if you want it back.

Two things I'd do in your shoes. Falmouth take four apprentices each year and the list shuts at Easter. And get your maths resit done, whatever you end up at, because you can't loft a hull on charm (I've tried).

Come by for a cup of tea when the weather turns. You'd have made a good apprentice boatbuilder here and I expect you'll make a good one somewhere.

Jenifer Pellow
Pellow & Daughter`,
  },
  {
    company: "Philharmonie Mittelrhein", role: "Second Bassoon", stage: "application", senderName: "Ulrike Stamm-Petersen", senderTitle: "Orchestra Manager", senderEmail: "stamm-petersen@philmr.example.de",
    email: `Dear applicants for the position Second Bassoon (with obligation contrabassoon),

the woodwind section has now listened to all 88 recordings that you have sent us with your applications. It was a very beautiful week and our ears are a little tired.

To the audition on 17 and 18 June we invite the persons with the following numbers:

3, 8, 14, 19, 22, 37, 41, 42, 60, 71, 79, 85

The invited persons receive still today a second mail with the repertoire. For everybody else the procedure ends with this mail, and we say to you from the heart thank you and toi toi toi for the next one.

Your number: 46

Ulrike Stamm-Petersen
Orchestra Manager
Philharmonie Mittelrhein
stamm-petersen@philmr.example.de`,
  },
  {
    company: "Harlan College", role: "Assistant Professor of Early American History", candidateName: "Jonathan", stage: "final", senderName: "Ellen Truesdale", senderTitle: "Professor and Chair", senderEmail: "etruesdale@harlan.example.edu", interviewers: ["Abernathy", "Walt"],
    email: `Subject: Our search

Dear Jonathan,

The snow has finally come off the quad, and with it, as happens every year, the bicycles, the Frisbees, and a memo from Facilities asking us not to prop the doors of Witherell Hall. I mention the memo because you were so kind about the heating in there when you gave your job talk in February. You spoke for fifty minutes in a scarf, and took questions for thirty more, and I have never seen Walt take so many notes.

I have wanted to write to you properly for some days, and I have been waiting until I was permitted to. As you know from your own years on committees, a search like this one doesn't belong to the department alone. There is the divisional committee, which met on the 3rd; there is the Dean's office, and then the Provost's, and then, this year for the first time, something called the Position Stewardship Group, whose function none of us has been able to determine but whose signature we nonetheless require. All of these bodies have now done their work.

Let me say something about the visit first. Your teaching demonstration, in the Tuesday section, is still being discussed by the students who were in the room. Several of them wrote to me unprompted. One said that she had not previously understood that a ship's manifest could be read "like a poem with a body count," which I gather is your phrase, and which I have since used without attribution. Dean Abernathy, who does not say such things lightly, told me after your lunch with him that he wished we had two lines and not one. I had wished the same, and in fact I asked. The answer was what you'd expect in a year when we have been told to turn in our second photocopier.

The manuscripts of all three finalists were read by every member of the committee. Your chapter on the Newport distillers is, to my mind, the best thing written on that subject since the 1980s, and I hope you won't let the press persuade you to cut the appendix. I'd be glad to say so to any editor who needs to hear it. I'd also be glad to say so to any other institution; if I can be useful as a letter writer, now or at any future point, please treat this as a standing offer.

As for the line itself, Dr. Maribel Sosa-Whitfield has signed with us as Assistant Professor of Early American History and will be here in August. The department's needs in Spanish borderlands had been on the books since before my time, and in the end the curriculum spoke rather loudly.

You will be receiving a reimbursement for the hotel and the second flight leg; Bonnie in our office tells me that the receipts were immaculate and that she'd like to hire you on that basis alone. If it has not arrived by the end of the month please write to her directly and not to Accounts Payable, which is a kind of oubliette.

I have been on your side of this letter four times, and I remember that no adjective in any of them was of the slightest use. So I will only say that the scarf was noted, the talk was remembered, and that I'll be looking for you in the program at the OAH.

Warmly,

Ellen Truesdale
Professor and Chair
Department of History, Harlan College
etruesdale@harlan.example.edu`,
  },
  {
    role: "Capital Modelling Actuary", candidateName: "Aisha", stage: "interview", senderName: "Dom Farrant", senderTitle: "Principal Consultant", senderEmail: "dom.farrant@keystonerisk.example.co.uk", flags: "file feedback agency",
    email: `Hi Aisha,

Just tried you, went to voicemail.

So, word back from my client on the Capital Modelling Actuary piece. They thought you came across brilliantly on Wednesday and they had nothing but good things to say about the technical chat. They've gone with somebody who's lived through an internal model approval before, which is the one box you and I both said might come up.

Give me a bell tomorrow when you're out of the office and I'll take you through their notes line by line, there's some really nice stuff in there. I've got you top of my list for anything else that lands in the London Market so we'll have you in front of someone else in no time.

Speak soon mate

Dom Farrant
Principal Consultant
Keystone Risk Recruitment
dom.farrant@keystonerisk.example.co.uk | 020 7946 0112
Keystone Risk Recruitment Ltd acts as an employment agency for permanent roles.`,
  },
  {
    company: "St Brendan's Parish", role: "organist", stage: "task", senderName: "Fr. Colm Heneghan", senderTitle: "Parish Priest", interviewers: ["Sr. Assumpta"],
    email: `Dear Mr Delahunty,

You'll have noticed, if you were at the ten o'clock on Sunday, that it was a new face on the organ. That was Mrs Prunty's niece, home from Leipzig with a diploma. The parish council, being composed largely of Mrs Prunty's former pupils, was not in a position to argue.

Sr. Assumpta tells me she sat with you all through your trial Mass in the side gallery and that the Buxtehude would have raised the roof, had the diocese not forbidden us to touch it. I thank you for that, and for the patience of a saint with the third pedal.

An envelope for your petrol is with the sacristan. God bless you, and may some church with fewer nieces find out what we know. We set out to find an organist and I'm told we found two, and the Lord saw fit to give us only the one loft.

Yours in Christ,
Fr. Colm Heneghan
Parish Priest, St Brendan's Parish`,
  },
  {
    company: "Kita Hummelnest e.V.", role: "educator", candidateName: "Megan", stage: "task", senderName: "Silke Brandhorst", senderTitle: "Head of the Kita",
    email: `Dear Megan,

the children of the bee group ask still after "the Megan with the guitar", so your trial day has made impression! :)

I have to tell you that the place as educator is since yesterday given. We had in the team a long evening over it. The point was the recognition of your British diploma: the youth office needs for it until autumn, and without the paper I may not count you in the key (the number of adults per children), so I would stand there in August with too few people. That is very German, I know. You can nothing for it.

The painting that Emil has made for you lies here at me. Shall I send it?

Hearty greetings
Silke Brandhorst
Head of the Kita
Kita Hummelnest e.V.`,
  },
  {
    company: "Northmoor Hospitals NHS Trust", role: "Healthcare Science Associate, Band 4", candidateName: "Adwoa Mensah", stage: "application", flags: "no-feedback no-reply",
    email: `This message is from Northmoor Hospitals NHS Trust and was sent via Trac. Replies to this address are not monitored.

Dear Adwoa Mensah

Job reference: 418-PATH-2231-B
Job title: Healthcare Science Associate, Band 4
Outcome of shortlisting

Your application form was scored by two assessors against the person specification.

Score awarded: 31
Score required for interview: 38

The scores have been moderated and this stage is complete. Due to the number of forms received the Trust does not provide comments on individual scores.

Recruitment Services`,
  },
  {
    company: "Ironlantern Games", role: "Level Designer", stage: "application", flags: "no-reply",
    email: `[no-reply@ironlantern.example.com] Ironlantern Games: Application "Level Designer" - status changed from UNDER REVIEW to ARCHIVED. No action is required from you.`,
  },
  {
    company: "Osteria Lume", candidateName: "Fionn", stage: "task", senderName: "Paola",
    email: `Ciao Fionn,

Friday was good craic, thanks for doing it. I've put €96 through for the six and a half hours of your trial shift plus your cut of the tips, should be in by Wednesday, shout if not.

We'll leave it at the one night. On a quiet Tuesday you'd be grand, but we don't have quiet Tuesdays, and you saw yourself what happened at table nine. You've lovely manners and the regulars took to you, so somewhere with fewer stairs I'd say.

You left a black jumper in the staff toilet, it's behind the bar.

Paola
Osteria Lume`,
  },
  {
    company: "Brackenridge Capital", role: "Quantitative Researcher", candidateName: "Lin", stage: "final", senderName: "S. Kolarov", interviewers: ["Petra"], flags: "feedback",
    email: `Lin -

Committee met after your final round. It landed elsewhere by one vote, and that vote wasn't mine. Petra, who had you on Tuesday, argued for you until nine.

15 mins Thursday on why, if useful. I'd take it. The sizing answer is fixable.

S. Kolarov
Brackenridge Capital
Quantitative Researcher search, NY/LDN`,
  },
  {
    company: "Thos. Aldwinckle & Sons", role: "funeral arranger", stage: "interview", senderName: "Margaret Aldwinckle", senderTitle: "Partner", interviewers: ["Geoffrey"],
    email: `Dear Mrs Rowntree,

My brother Geoffrey and I were both so touched by the way in which you spoke of your late mother when you came in to see us, and of why you felt drawn to this work.

We talked about it a good deal over the weekend. It is only five months. In our experience the families who come through that door bring a great deal with them, and the person who greets them has to be able to set it down at the end of the day. We should not feel that we were looking after you if we asked you to do that just now. We have therefore asked a lady who was with the Co-op for many years to be our funeral arranger.

The bereavement group meets at the Methodist hall on the first Wednesday of the month, at half past two. I go myself. I should very much like to see you there.

With every good wish,

Margaret Aldwinckle
Partner
Thos. Aldwinckle & Sons
Independent Funeral Directors since 1891`,
  },
  {
    company: "Shear Bliss", role: "junior stylist", candidateName: "Kayleigh", senderName: "Tash",
    email: `hiya Kayleigh its Tash from Shear Bliss, just to say weve gone & got our junior stylist sorted now hun so dont be holding ur saturdays for us xx`,
  },
  {
    company: "Pollenly", role: "Growth Lead", candidateName: "Chidi", stage: "task", senderName: "Annika Vossberg", senderTitle: "Chief of Staff", senderEmail: "annika@pollenly.example.io", flags: "closed",
    email: `Subject: Growth Lead @ Pollenly: bad maths

Hi Chidi,

short and without make-up, because you have been without make-up with us too:

- On Monday our lead investor halved the second tranche.
- On Tuesday we did a new budget.
- In the new budget, the line "Growth Lead" does not exist any more. The money from it goes now to the server bill, and yes, I see the irony in buying servers for customers whom nobody brings us.

So the ad is offline since this morning, and our process with you ends where it ends. Your case study (the pricing tree!!) belongs to you. We have deleted our copy, we don't use one slide from it. If you want to publish it, please do, you can write our name on it.

I am in Lagos in May for a wedding. If you would have time for a coffee I would like to pay it, from my own pocket obviously.

Annika Vossberg
Chief of Staff, Pollenly
annika@pollenly.example.io`,
  },
  {
    company: "Wexcombe Zoo", role: "Trainee Keeper (Primates)", candidateName: "Rhys", stage: "application", senderName: "Lottie Marchbanks", senderTitle: "People Officer", flags: "reapply no-feedback",
    email: `Hi Rhys!

WOW. 1,146 of you applied to be our Trainee Keeper (Primates), which is more than the number of actual animals here (1,021, if you count the stick insects, and we do).

It took four of us a fortnight to read everything. Twelve people had a phone call from Lottie (that's me!) on Monday or Tuesday, and yours wasn't one of the numbers I rang.

Here are some FAQs because I know what's coming:

Was it because I don't have a degree? No, five of the twelve don't either.
Was it because I said I like the gorillas best? Everyone says that. Mention the lemurs next time, they're overlooked.
Can you tell me what I personally could have done better? Not with 1,146 of you, I'd still be typing in 2031.
Can I still volunteer? YES PLEASE. And the seasonal jobs (ice cream, train, car park) go live on our jobs page in February, with a couple of keepers' places after that.
Will you say hi to Bongo for me? Done. He threw something.

Lottie Marchbanks
People Officer
Wexcombe Zoo`,
  },
  {
    company: "Kodalis", role: "Senior Backend Developer (Go)", candidateName: "Andrii", stage: "interview", senderName: "Magdalena Ostrowska", senderTitle: "IT Recruitment Specialist", senderEmail: "m.ostrowska@kodalis.example.pl", interviewers: ["Tomek", "Kasia"], flags: "file feedback internal",
    email: `Cześć Andrii,

I'm coming back to you with the information about the process for Senior Backend Developer (Go), as I promised to do by the end of week.

Tomek and Kasia shared with me their notes after the technical meeting. In plus: concurrency, testing culture, your calm when Tomek was breaking the requirements on purpose :) In minus: nothing serious, a bit less of Kafka than the project would like to have.

In the meantime it turned out that one of our developers is finishing his project in the fintech stream earlier than it was planned, and he knows the client already. The team lead decided to close the topic with him, without taking anybody from the market.

What I can do from my side: I send you the full notes if you want (just answer "tak"), and I leave you in our base with the tag "yes for any Go", which I don't give easily.

Have a nice weekend and regards for the cat who took part in the call,

Magdalena Ostrowska
IT Recruitment Specialist
Kodalis | Wrocław
m.ostrowska@kodalis.example.pl`,
  },
  {
    company: "Clearwater Initiative for Women and Children", role: "Monitoring and Evaluation Officer", candidateName: "Ngozi Ezeilo", stage: "interview", senderName: "Dr. Ibrahim Tanko Sule", senderTitle: "Country Director", interviewers: ["Hauwa Bello", "Femi Adebayo"],
    email: `Our Ref: CIWC/ABJ/HR/25/044

Dear Ngozi Ezeilo,

RE: RECRUITMENT INTO THE POSITION OF MONITORING AND EVALUATION OFFICER (BAUCHI FIELD OFFICE)

I write on behalf of the Board of Trustees, the Management and the entire staff of the Clearwater Initiative for Women and Children, and trust this letter meets you well.

You may recall that in the third quarter of last year, following the approval of the second phase of the Safe Births Project by our donor partners, a call was issued in two national dailies and on our website for suitably qualified persons to occupy eleven positions across our Abuja, Bauchi, Gombe and Maiduguri offices. The response to the said call was overwhelming. It is on record that a total of two thousand, three hundred and nineteen submissions were received, of which no fewer than four hundred were for the M&E position alone, and every single one of these was read by a human being, an exercise for which I use this medium to again appreciate our HR volunteers, some of whom worked by torchlight.

It is equally on record that you appeared before the panel in Abuja on the 14th of November, having travelled by road overnight from Enugu, and that you were composed, articulate and in full command of your subject. Mrs. Hauwa Bello, who led the panel, remarked on your grasp of the DHIS2 platform. Mr. Femi Adebayo, our Head of Finance, who is not a man given to praise, was heard to say that your answer on the verification of beneficiary lists should be typed out and pasted on the wall of every field office. I understand that this has in fact been done at Gombe.

Permit me at this juncture to say a word about the security situation, for it has a bearing on our planning. Since January two of our field vehicles have been withdrawn from the northern axis, and our insurers have advised that all personnel deployed to Bauchi must be persons already resident in the state and fluent in Hausa. This is not a condition that was stated in the advertisement, and the Board has asked me to acknowledge that it ought to have been. It is a condition which we have been compelled to apply to all field postings, and it is in keeping with the same that Mallam Yusuf Danladi of Azare has assumed duty in the Bauchi office with effect from the 2nd of this month.

The Safe Births Project itself is going on well, to the glory of God. The maternity shelter at Ningi was commissioned by the wife of the Governor on the 20th, and I attach the programme of event for your information. You will see that forty-one mothers have been delivered safely there since. I share this because you asked the panel, at the end of your session, how many we expected in the first quarter, and none of us had the figure. You were the only person who asked.

On transport: I have directed that the sum of N45,000 be paid to you for the journey from Enugu and back. Kindly forward your account details to the Accounts Unit with a copy of your ticket if same is available. If it is not available, forward your account details all the same.

I thank you for the confidence you reposed in our organisation and I wish you the very best in all your endeavours. May our paths cross again in the service of humanity.

Yours faithfully,

Dr. Ibrahim Tanko Sule
Country Director`,
  },
  {
    company: "Little Lotus Public School", role: "TGT Mathematics", stage: "task", senderName: "Sunita Deshmukh", senderTitle: "Principal", senderEmail: "principal@littlelotus.example.in",
    email: `Respected Ms. Kulkarni,

With reference to your demo class taken in Std. VIII-B on 12th inst. for the post of TGT Mathematics, I am directed to inform you as under:

1. The demo was appreciated by one and all.
2. The Management Committee in its meeting held on 15th inst. has issued the appointment letter to one Shri R. P. Ghatge, M.Sc., B.Ed., having 14 yrs. experience.
3. Your testimonials (Xerox, 9 nos.) may be collected from the office on any working day, or the same will be disposed off.
4. The steel scale which you had left in the class has been kept with the peon.

Wishing you a bright future.

Mrs. Sunita Deshmukh
Principal
Little Lotus Public School
principal@littlelotus.example.in`,
  },
  {
    company: "Hodgkiss Grading & Excavation", role: "yard supervisor", candidateName: "Bill", stage: "screen", senderName: "Randy Hodgkiss",
    email: `Bill,

Good talking to you on the phone Monday. Thirty years on dozers, ran your own outfit, built half of I-69. I've got a gravel yard, a scale that sticks and four kids who can't back up a trailer.

You'd be bored by Tuesday and I'd be scared of you by Wednesday. I'm putting my nephew's buddy on as yard supervisor at nineteen bucks an hour and I'll get what I pay for.

If you're ever down this way lunch is on me. Wish I'd had you when I had money.

Randy Hodgkiss
Hodgkiss Grading & Excavation`,
  },
  {
    company: "Department of Rural Enterprise", role: "Executive Officer", candidateName: "Eoghan Tierney", stage: "interview", senderName: "Sinéad Mac Giolla", senderTitle: "Higher Executive Officer", flags: "reapply",
    email: `Subject: Executive Officer, Department of Rural Enterprise (Open Competition) - Panel C

A Eoghan Tierney, a chara,

I refer to the above competition and to your competitive interview on 6 June, following which you were placed 23rd in order of merit on Panel C (Mullingar).

Panel C expired at midnight on 31 December. Twenty-two appointments were made from it. In line with the information booklet (section 4.7), a place on a panel lapses with the panel, and no further vacancy may be offered from it after that date.

I appreciate that this is a fine margin. It might be some use to know that a fresh competition for the grade is to be advertised on the public jobs website in the spring, and that it is open to persons who were placed in an earlier one.

Is mise le meas,

Sinéad Mac Giolla
Higher Executive Officer
Human Resources Division
Department of Rural Enterprise`,
  },
  {
    company: "Larkhill Museum of Rural Crafts", role: "Keeper of Textiles", senderName: "P. J. Worsley", senderTitle: "Clerk to the Trustees",
    email: `Dear Dr Okonjo, The Trustees have appointed Mr Hale as Keeper of Textiles. Yours sincerely, P. J. Worsley, Clerk to the Trustees, Larkhill Museum of Rural Crafts`,
  },
  {
    company: "Yarrabend Estate", role: "cellar hand", candidateName: "Matteo", stage: "application", senderName: "Danielle Rossetto", senderTitle: "Assistant Winemaker", flags: "reapply",
    email: `Hey Matteo,

Ta for the application, and for the photos from Piemonte, the whole winery's jealous of that cellar.

Vintage has come three weeks early this year on account of the heat, so Frank just grabbed the first six people who already had a work visa in their hand and we started crushing on Saturday. That's the cellar hand roster done. By the time your visa's through in March we'll be hosing down and going to the beach.

Next year's ad goes up in August, get in early and tell immigration to get a wriggle on. I'd be stoked to see your name in the pile.

Cheers,
Danielle Rossetto
Assistant Winemaker
Yarrabend Estate`,
  },
  {
    not: true, company: "Ulster & Leinster Credit Union", role: "Member Services Officer", candidateName: "Dervla", stage: "interview", senderName: "Gráinne Toolan", senderTitle: "HR Generalist", interviewers: ["Padraig"],
    email: `Hi Dervla,

I know I told you the 12th, and here we are on the 20th, so first of all, sorry.

Unfortunately the Central Bank picked this of all fortnights to inspect us, and Padraig, who interviewed you, has been locked in the boardroom with them since. Nothing's been decided about the Member Services Officer job, good or bad, for you or for anyone. I don't expect we'll have news before Halloween.

If something else comes up for you in the meantime I'd completely understand, but do give me a ring before you sign it.

Gráinne Toolan
HR Generalist
Ulster & Leinster Credit Union`,
  },
  {
    not: true, company: "Hexamare", role: "Staff Site Reliability Engineer", candidateName: "Omar", stage: "final", senderName: "Corinne Baptiste", senderTitle: "Senior Technical Recruiter", senderEmail: "corinne.baptiste@hexamare.example.com",
    email: `Hi Omar,

I wanted you to hear this from me before you see it on LinkedIn: as of this morning all external hiring at Hexamare is frozen through the end of the quarter, and that includes the Staff Site Reliability Engineer role.

Here's what that means and doesn't mean:

• It doesn't change the panel's view. After your onsite final they voted strong yes, and that vote stays valid for six months.
• I can't send the offer letter I had drafted. Literally, the button is gray.
• Our VP has filed for an exception for three roles, and yours is one of the three. She'll know on or about April 8.

I realize "bear with us" is about the most annoying thing a recruiter can say. Bear with us. If you have a competing deadline, send me the date and I'll put it in front of her.

Corinne Baptiste
Senior Technical Recruiter | Hexamare
corinne.baptiste@hexamare.example.com`,
  },
  {
    not: true, company: "Penhallow Borough Council", role: "Tree Officer", stage: "application", flags: "no-reply",
    email: `DO NOT REPLY TO THIS EMAIL. THIS MAILBOX IS NOT MONITORED.

Dear Applicant

Post: Tree Officer
Closing date: 14 September (noon)

Your application has been received by Penhallow Borough Council.

All applications will be considered against the essential criteria after the closing date. Applicants who will be invited to interview will normally be contacted within four weeks. If you have not heard from us within four weeks of the closing date, you should assume that on this occasion your application has been unsuccessful. We regret that, because of the volume of applications, we are unable to give feedback to candidates who are not shortlisted.

Penhallow Borough Council is a Disability Confident Employer.`,
  },
  {
    not: true, company: "Rao & Menon Chartered Accountants", role: "Article Assistant", candidateName: "Karthik", stage: "application", senderName: "Deepa",
    email: `Dear Karthik, received your CV for Article Assistant, sir will go through after GST filing is over; if no call comes by 25th kindly take it that vacancy is filled. Deepa, front office, Rao & Menon Chartered Accountants`,
  },
  {
    not: true, company: "Feldhaus Antriebstechnik", role: "Technical Editor", senderName: "Birgit Kessenich", senderTitle: "HR Consultant", senderEmail: "b.kessenich@feldhaus.example.de",
    email: `Subject: CANCELLATION of our appointment tomorrow

Dear Mr. Whitcombe,

unfortunately I must cancel our appointment of tomorrow, 9:30, at short notice. Mr. Dröge, the head of the documentation, lies with a bandage at the knee in the hospital, and without him the conversation about the position Technical Editor makes no sense.

As new appointments I could offer you:
– Wed 22nd, 14:00
– Thu 23rd, 8:15 (I know...)
– Mon 27th, 11:00

Please excuse the inconvenience. A train ticket that you have already bought we take over of course.

With kind regards
Birgit Kessenich
HR Consultant
Feldhaus Antriebstechnik
b.kessenich@feldhaus.example.de`,
  },
  {
    not: true, company: "Moonbeam Montessori", role: "Lead Guide", candidateName: "Solveig", stage: "application", senderName: "Tricia Vance", senderTitle: "Head of School",
    email: `Hi Solveig,

Bad news on the Tuesday 10 a.m. slot! Somebody grabbed it about four minutes before you clicked, and the calendar let you both in, which it's not supposed to do. I've had to bump you. I feel awful about it.

Everything that's still open this week is in the link below. If none of it works with your current school's schedule just say so and I'll come in early or stay late; I really do want to meet the person who wrote that application letter for Lead Guide.

https://book.example.com/moonbeam/lead-guide

Tricia Vance
Head of School, Moonbeam Montessori`,
  },
  {
    not: true, company: "Okafor Umeh & Partners", role: "Graduate Architect", candidateName: "Tega", senderName: "Nkem Umeh", senderTitle: "Partner",
    email: `Dear Tega,

Please be informed that the venue of your interview for the position of Graduate Architect has changed. The Lekki office will NOT be available as the road is presently flooded and NEPA has taken light since Sunday.

You are therefore not to report at Lekki. Kindly report at our Ikoyi annex, second floor, same day, same time. Come with your portfolio in hard copy because we cannot promise projector.

We regret the short notice.

Arc. Nkem Umeh
Partner
Okafor Umeh & Partners`,
  },
  {
    not: true, company: "Caldera Geothermal", role: "Reservoir Engineer", candidateName: "Hamish", senderName: "Meredith Shaw", senderTitle: "Director, People Operations", senderEmail: "mshaw@caldera-geo.example.com",
    email: `Hamish,

Attached is the signed offer for Reservoir Engineer, Reno, at the base and bonus we discussed on Friday.

On your three asks:

1. Start date of July 14. Yes.
2. Four weeks' vacation. Yes, we'll put it in a side letter.
3. Relocation from Perth. I took this one all the way up and I'm afraid the answer's no. We're not able to offer relocation assistance, a sign-on to cover it, or temporary housing at this level, and that isn't going to change. I'm sorry, I know the shipping quote you got was eye-watering.

The offer stays open through end of day on the 30th. I hope very much you'll take it in spite of number 3.

Meredith Shaw
Director, People Operations
Caldera Geothermal
mshaw@caldera-geo.example.com`,
  },
  {
    not: true, company: "The Tannery Theatre", role: "Production Manager", candidateName: "Beck", stage: "interview", senderName: "Josie Whelan-Clarke", senderTitle: "Executive Producer",
    email: `Dear Beck

The panel loved you at the interview on Monday and would like you to be our Production Manager. There. That's the nice bit.

The not so nice bit: you asked for £38k and we can't do it. We can't do £36k either. I've had the spreadsheet on the floor in pieces and the most I can find is £33,250, which I'm aware is less than you're on now. If I pretended there'd be more next year I'd be lying, the Arts Council letter saw to that.

What I can do is a four-day week on full holiday, and no get-outs on Sundays, ever.

I won't be offended if it's a no. But I'm crossing everything that can be crossed.

Josie Whelan-Clarke
Executive Producer
The Tannery Theatre`,
  },
  {
    not: true, company: "Lindqvist Biologics Ltd", role: "Bioprocess Scientist II", candidateName: "Ritu Malhotra", senderName: "Alastair Penrose", senderTitle: "Talent Partner",
    email: `Dear Ritu Malhotra,

Thank you for returning the signed contract for the position of Bioprocess Scientist II at Lindqvist Biologics Ltd. Welcome aboard!

With regard to your query about immigration costs, I have now heard from Finance. The company will assign the Certificate of Sponsorship and pay the Immigration Skills Charge as it is obliged to. Your request that we also meet the visa application fee and the Immigration Health Surcharge for you and your dependants has been declined. After careful consideration it was felt that an exception could not be made, as other recent joiners have paid these themselves. I realise this will be a disappointment.

An interest-free loan repayable over 24 months is available; the form's attached. Please send it back by Friday so as not to delay your start.

Kind regards,

Alastair Penrose
Talent Partner`,
  },
  {
    not: true, company: "Stadtwerke Oberaue GmbH", role: "Grid Planner", stage: "application", senderName: "Torsten Vielhaber", senderTitle: "Personnel Department",
    email: `Dear Ms. Adeyinka-Roth,

thank you for your application as Grid Planner (m/w/d) at Stadtwerke Oberaue GmbH. Unfortunately we can not process it further at the moment, because following documents are missing:

* the statement of comparability of your foreign university degree (ZAB)
* the certificate of employment of your last employer
* page 2 of the curriculum vitae (the scan jumps from 1 to 3)

Please hand in these till the 8th of the month. Incomplete applications can after this date not be considered any more in the procedure.

For questions I stand gladly at your disposal.

Torsten Vielhaber
Personnel Department
Stadtwerke Oberaue GmbH`,
  },
  {
    not: true, company: "Bramwell Coates LLP", role: "Senior Associate, Private Client", candidateName: "Matthew", stage: "final", senderName: "Imogen Sadler", senderTitle: "Head of Resourcing", senderEmail: "imogen.sadler@bramwellcoates.example.co.uk", interviewers: ["Rosalind Coates", "Neil"],
    email: `Dear Matthew,

Thank you for coming back to see Rosalind Coates and Neil for the final round.

I'll come straight to it. They have appointed someone else as Senior Associate, Private Client; she has run contentious probate matters on her own for seven years and, in a team of this size, that carried the day.

However. In the same breath both of them asked me to find a way of getting you through the door, and the management board has this afternoon agreed a second position, at Associate level, in the same team, with a promotion review after eighteen months. The salary is £71,000. I attach a contract. There is no further interview and nobody else is being considered for it.

I realise that it isn't the title you applied for and that you may need to be cross for a day or two. Be cross, and then please ring me. We should all be so pleased if you'd say yes.

With best wishes,

Imogen Sadler
Head of Resourcing
Bramwell Coates LLP
imogen.sadler@bramwellcoates.example.co.uk`,
  },
  {
    not: true, company: "Gadfly Coffee", role: "store manager", candidateName: "Bel", stage: "interview", senderName: "Luca",
    email: `Bel! Right so store manager at Fitzroy has gone to Hayley, she's been on that machine since day dot and she'd have burned the place down otherwise. BUT we sign the lease on Brunswick Friday and I want you to run it. Same money, same title, opens in June, nine minutes further on the tram. I was going to ask you in the interview but I hadn't told Hayley yet. In? Luca, Gadfly Coffee`,
  },
  {
    not: true, candidateName: "Ifeoma Nwosu", senderName: "Prof. Henrike Ostwald", senderTitle: "Chair of the Board",
    email: `Waldburg Foundation for Music Research

Dear Ifeoma Nwosu,

Project no. 2025-0388: "Talking drums and the telegraph"

Thank you for your application for a research grant. The board of the foundation has discussed 212 applications in its spring session and could recommend nineteen for funding. I regret to have to inform you that your project could not be considered this time. Please understand that we cannot give reasons in the individual case.

A new submission with a revised budget is possible at any time, next deadline 31 October.

With kind regards
Prof. Henrike Ostwald
Chair of the Board`,
  },
  {
    not: true, candidateName: "Zanele", senderName: "Rory", senderTitle: "Lettings Negotiator",
    email: `Hi Zanele,

Thanks a million for coming to see the one-bed on Clanbrassil Street and for getting your application and references in so fast.

There was savage interest in it, 140 emails, and I'm sorry to say that the landlord went with another applicant. It was no reflection on you, your references were top notch.

I'll hold on to your details and give you a shout if anything similar comes up in Dublin 8.

Rory
Lettings Negotiator
Canalside Lettings`,
  },
  {
    not: true, senderName: "Dr. S. Venkataraghavan", senderTitle: "Convenor, Admissions",
    email: `Subject: PG Diploma in Epidemiology (2025 batch): result of interview

Dear candidate,

Further to the personal interview held on 3rd July, we regret to inform you that you have not been selected for admission to the PG Diploma in Epidemiology. Your name stands at Sl. No. 31 of the waiting list for 24 seats, and as all the selected candidates have since remitted the fees, the waiting list stands closed.

Original mark sheets to be collected in person against the acknowledgement slip. Application fee is non-refundable under any circumstances.

Dr. S. Venkataraghavan
Convenor, Admissions`,
  },
  {
    not: true, flags: "no-reply",
    email: `noreply@vistulabank.example.pl

Dear Mr. Sobczak,

We inform that your application no. KG/99120/25 for the credit "Safe Start" in the amount of 80 000 PLN was considered negatively.

The decision was taken on the basis of the assessment of your creditworthiness. The period of your employment contract is for us too short (we require minimum 6 months). You can make a new application after 14 December. You have the right to ask for explanation on factors which influenced the decision, pursuant to art. 70a of Banking Law; explanation is given on paper.

Yours faithfully
Vistula Bank, Team of Retail Credits`,
  },
  {
    not: true, candidateName: "Farida", senderName: "Quinn Delacroix", senderTitle: "Program co-chair",
    email: `Hey Farida,

Thanks so much for submitting "Your cron job is a distributed system" to PackerConf. We got 618 proposals for 42 slots this year and, well, you can see where this is going. We aren't able to include your talk in the program.

For what it's worth the reviewers scored it 4.1 out of 5, and the cut-off was 4.2. Ugh. If you'd like the written comments, hit reply and I'll paste them. And please submit again next year, we're serious, a third of this year's lineup was turned down the year before.

You've got a discount code (SOCLOSE) for 40% off a ticket.

Quinn Delacroix
Program co-chair, PackerConf`,
  },
  {
    not: true,
    email: `Parking Services
London Borough of Netherwick

Our ref RP/88213
Vehicle: LG19 XTD

Dear Ms Farrow

Your application for a Resident's Permit (Zone K) has been refused.

Reason: the property was granted planning permission as a car-free development and its occupiers are not eligible for a permit. This applies whether or not you were told about it by your landlord.

The decision is final and there is no right of appeal. You may purchase up to 20 visitor vouchers per quarter.

Permits Team`,
  },
  {
    not: true, candidateName: "Chukwuemeka", senderName: "Blessing",
    email: `Good afternoon Chukwuemeka,

Thank you for contacting ZoomWaka Customer Delight.

I have reviewed your request for a refund of ₦27,500 in respect of your interview trip from Benin to Lagos which you missed because the bus departed late. I understand how painful this is and I truly sympathise. Unfortunately, your request was not successful, as clause 9 of our conditions of carriage excludes losses arising from appointments, examinations, interviews and weddings.

We wish you success with your job search and hope to welcome you on board again. Is there anything else I can help you with today?

Blessing
Customer Delight Associate`,
  },
  {
    not: true, candidateName: "Sam", flags: "no-reply",
    email: `THE HONEST HUNT - issue 114
You get this because you signed up at honesthunt.example.com. Unsubscribe | View in browser | Please don't reply, nobody's home

Happy Sunday Sam!

This week: WHY THEY SAID NO

"Unfortunately we have decided to move forward with other candidates." You've read that sentence. I've read it 61 times (I counted). But what does it really mean? We asked nine hiring managers, and four of them cried.

1. "It was the first week. I'd already picked someone."
2. "His cover letter was addressed to our competitor."
3. "Honestly? Position got cut and legal wouldn't let me say so."

READ THE FULL STORY >>

NEW JOBS PICKED FOR YOU
- Account Executive, Brightkettle (remote)
- Customer Success Manager, Voss Lumber (Boise)
- Chief Happiness Officer, somebody's startup. We don't know either

Keep going. It only takes one yes.`,
  },
  {
    not: true, company: "Murchison Freight", role: "Fleet Coordinator", candidateName: "Aaron", stage: "screen", senderName: "Leanne Papadakis", senderTitle: "Recruitment Advisor", senderEmail: "leanne.p@murchison.example.com.au", interviewers: ["Stu"],
    email: `Hi Aaron,

No worries at all, thanks for being upfront. As you asked I've withdrawn your application for Fleet Coordinator and let Stu know, so you won't be moving forward to the depot interview on the 4th and you can take it out of your calendar.

He was a bit gutted, he'd enjoyed the phone chat with you. Congrats on the new gig! If it turns out to be a lemon, you know where we are, and we'd have you back in the process in a heartbeat.

Leanne Papadakis
Recruitment Advisor
Murchison Freight
leanne.p@murchison.example.com.au`,
  },
  {
    not: true, candidateName: "Bea", senderName: "Jonas",
    email: `Bea!!

So they wrote. "We have decided in favour of another applicant, please do not understand this as a rating of your person." As what should I understand it then, as a rating of my cat? Third round, Bea, THIRD, I had to explain to four men in vests what a warehouse is.

Anyway. I'm not sad, I'm hungry. Dumplings tonight at the usual place? You can tell me how it was at yours, and if they've said no to you also we make a club.

Hugs
Jonas

PS: bring back my drill`,
  },
  {
    not: true, company: "Ashgrove Veterinary Hospital", role: "Registered Veterinary Nurse", senderName: "Fiona Lyle", senderTitle: "Practice Manager", senderEmail: "fiona@ashgrovevets.example.co.uk",
    email: `Dear Mr Pettifer

REFERENCE REQUEST - Miss Tamsin Gould

Miss Gould has applied to Ashgrove Veterinary Hospital for the post of Registered Veterinary Nurse and has given your name as a former employer. I'd be grateful if you would complete the enclosed form, and in particular:

- dates of employment and reason for leaving
- days of sickness in the past two years
- any disciplinary warnings
- would you re-employ? If not, why not?

I'm afraid we can't confirm an appointment without two satisfactory references, so a reply before the 19th would be a great help to her. If your policy is to decline to give references, a one-line email saying so is fine.

Yours sincerely

Fiona Lyle
Practice Manager
fiona@ashgrovevets.example.co.uk`,
  },
  {
    not: true, company: "Nimbusfold", role: "Product Analyst", candidateName: "Rohit", stage: "screen", senderName: "Shreya Banerjee", senderTitle: "Talent Acquisition", interviewers: ["Anand"],
    email: `Hi Rohit,

Hope you are doing well.

We have discussed your request for extension of the assignment internally. Sorry to say, it is not possible. All candidates for Product Analyst are being given 72 hours only and in fairness to others we cannot make an exception, even for your cousin's marriage (congrats to the family!).

So the deadline remains Sunday 11.59 PM IST. Even if it is half complete please do submit, after the call with you Anand is very keen to see how you think, he is not bothered about fancy charts.

Revert in case of any doubts.

Shreya Banerjee
Talent Acquisition, Nimbusfold`,
  },
  {
    not: true, company: "Dorneck Chocolates", role: "Export Manager", candidateName: "Eileen", stage: "interview", senderName: "Katharina Zumbrunn", senderTitle: "Managing Director",
    email: `Dear Eileen,

I write to you still on Friday evening, because a weekend with a question mark is nothing nice.

You were strong in the conversation. You were also, may I say this, not prepared on Japan, and my father (who sat so silent in the corner) has noticed it. He said afterwards that he can't give the Export Manager to somebody who doesn't know our second-largest market. It wasn't a good moment, and for an hour I thought, that was it.

Then he ate one of your shortbreads.

So: he would like a second conversation with you. Thirty minutes, only Japan, on Wednesday at 16:00 in the factory. If it doesn't convince him then it is over, I can't outvote him, he owns the recipe. But I believe that it will.

Please bring no more shortbread, that would be bribery. (Bring some.)

Katharina Zumbrunn
Managing Director
Dorneck Chocolates`,
  },
  {
    not: true, company: "Three Rivers Fire District", role: "Firefighter/EMT", candidateName: "Marisol Vega", stage: "interview", senderName: "D. Arroyo", senderTitle: "Battalion Chief",
    email: `Three Rivers Fire District
NOTICE OF ELIGIBILITY LIST STATUS

Marisol Vega,

You were not among the eight names drawn for Academy Class 41. All eight positions in Class 41 are filled.

You remain on the Firefighter/EMT eligibility list at rank 9 following your oral board. The list is good through next December. Class 42 seats ten and starts in August, and it'll be drawn from the top of the same list, so on current numbers you'd be the first name called. You also move up immediately if anybody washes out in the first week (somebody usually does).

What we need from you: keep your EMT card current, keep your phone on, complete the attached background packet by the 15th. Don't sell your boots.

Battalion Chief D. Arroyo`,
  },
  {
    not: true, candidateName: "Shona", senderName: "Mark Eddowes", senderTitle: "Procurement Lead",
    email: `Dear Shona,

ITT 2025/117: Translation and interpreting services (Lots 2 and 3)

Thank you for your tender. On this occasion your bid has been unsuccessful. The contract for both lots will be awarded, subject to a standstill period ending at midnight on 9 May, to the tenderer named in the attached notice.

Your score: Quality 52/70. Price 19/30. Total 71.
Winning score: Quality 61/70. Price 22/30. Total 83.

You may request a debrief, by phone or in writing, up to the end of the standstill period. We hope you'll bid for work with us again.

Mark Eddowes
Procurement Lead
Solway Valley Health Board`,
  },
  {
    not: true, company: "Tipperary Artisan Cheese Co.", role: "Quality Technician", candidateName: "Agnieszka", stage: "final", senderName: "Orla Cusack", senderTitle: "Operations Manager",
    email: `Hi Agnieszka,

I'm going to be completely honest with you because you were with me.

After the last round it was between yourself and one other for the Quality Technician job, and by the width of a hair we offered it to the other person yesterday. They've until Friday to make up their mind, they've another offer in Cork, and between ourselves the commute's a killer.

So it's not a yes, and it's absolutely not a no. If they turn it down it's yours the same hour, and I've had the contract typed up with your name on it so there's no delay. Could you possibly hang on till Friday lunchtime before answering anyone else? I'll ring you either way.

Thanks for your patience, I know it's a horrible way to spend a week.

Orla Cusack
Operations Manager
Tipperary Artisan Cheese Co.`,
  },
  {
    not: true, company: "Institute of Applied Oceanography", role: "Postdoctoral Researcher (sediment transport)", senderName: "Dr. Wiebke Harmsen", senderTitle: "Head of Administration", senderEmail: "harmsen@iao.example.de",
    email: `Dear Dr. Bhattacharya,

a few messages around your start with us as Postdoctoral Researcher (sediment transport), because your last mail contained many questions and I want to forget none. Please excuse that it has become long.

1. Begin of contract. You had wished the 1st of September. This I must unfortunately refuse. The works council has given its agreement only for the 1st of October and the project money flows also only from then. I have tried it twice.

2. Classification. Your years in Kochi have been examined for the experience level. It was decided that the two years as project assistant cannot be recognised, since they were before the doctorate. You start therefore in E13 level 2 and not in level 3 as you'd hoped. An objection is possible within one month, but I say you openly that in eleven years I've seen no one that came through.

3. Guest house. Our application for an apartment for you was rejected by the Studierendenwerk; all family flats are given until spring. The colleague Ms. Tietjen has a granny flat with view on the dike. She asks if you're allergic to geese.

4. Day care. The institute's kindergarten has no free place for a two-year-old. You stand on position 4 of the waiting list. Please register parallel at the city.

5. Ship time. The cruise in November is full, you can't take part. The cruise in March is yours, as chief scientist, as discussed.

6. Visa. The embassy in Delhi wants the hosting agreement in original. It left us yesterday by courier.

7. Your old laptop can't be connected in our net, for security reasons. You get a new one.

I notice, while I read this again, that it's a list of noes. Please don't let yourself be frightened off. The whole group has read your paper on mud and there's already a name plate at your door. We look forward to October.

With friendly greetings from the coast

Dr. Wiebke Harmsen
Head of Administration
Institute of Applied Oceanography
harmsen@iao.example.de`,
  },
];
