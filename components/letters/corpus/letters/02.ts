import type { LetterCase } from "../letters.ts";

/** Letters of a second set, written blind after the first had mended the rules. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Larkspur Veterinary Clinic", role: "Veterinary Nurse", yourName: "Imogen Tate", recipients: "Dr. Farouk Aziz", stayedWithMe: "Mabel the tortoise with the cracked shell" },
    message: `Dear Dr. Aziz,

Thank you for ringing me yourself. I can't pretend I'm not a bit deflated, but it was obvious how much thought went into it.

Mabel the tortoise with the cracked shell has been on my mind all week. Did the resin hold? If there's ever a photo of her up and about, I'd love to see it.

With best wishes,
Imogen Tate RVN`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Cloudberry", role: "Site Reliability Engineer", yourName: "Mateus Oliveira", recipients: "Hanna Virtanen, Sanjay Gupta", stayedWithMe: "the blameless postmortem of the DNS outage" },
    message: `Hi Hanna, hi Sanjay,

thanks for the quick answer and for the honest words about seniority.

I liked that you call it a blameless postmortem and then really blame nobody, not even the guy who pushed the wrong DNS record on Friday night. We copied your template here in Lisbon and the first one is already filled (it was me).

Abraços,
Mateus`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Cloudberry", role: "Site Reliability Engineer", yourName: "Mateus Oliveira", recipients: "Hanna Virtanen", stayedWithMe: "the blameless postmortem of the DNS outage", improve: "incident command" },
    message: `Hi Hanna,

no complaint and no second try from my side, promised.

In the outage game I noticed that I type too soon and talk too late. If I want to be a good incident commander one day, would you advise me to start with on-call in a small team or with a training like the one of PagerDuty?

Two words are enough.

Mateus`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hollis & Sons Funeral Directors", role: "Funeral Arranger", yourName: "Noreen Kelleher", recipients: "Mr Hollis", stayedWithMe: "the way you folded the flag" },
    message: `Dear Mr Hollis,

Thank you for your letter, which was kinder than it needed to be. I am sorry for the trouble with the parking on the day; I have since learned which side of the church is yours.

What I shall remember is the way you folded the flag for the family and said nothing at all. I have been in the trade for twenty years and had not seen it done better.

Yours sincerely,
Noreen Kelleher`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "BYJU Learning", role: "Content Developer", yourName: "Deepika Reddy", recipients: "Ms. Lakshmi Menon", stayedWithMe: "the comic about fractions" },
    message: `Dear Ms. Menon,

Hope you are doing well. I have received the mail regarding the status of my application for the post of Content Developer. Though I was hoping for a positive reply, I respect the decision of the management.

I would like to thank you for showing me the comic about fractions. My niece, who is in Class 5, has read it four times and now she cuts her dosa into sevenths.

Please do let me know if any suitable vacancy arises in future.

Thanking you,
Deepika Reddy`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "BYJU Learning", role: "Content Developer", yourName: "Deepika Reddy", recipients: "Ms. Lakshmi Menon", stayedWithMe: "the comic about fractions", improve: "writing for younger children" },
    message: `Dear Ms. Menon,

Thank you once more for your time. I have fully accepted the outcome.

I have a small request, only if it is convenient to you. The comic about fractions was so simple, and my sample lesson was not. For writing for younger children, kindly suggest one book or course from which I can learn.

I will be thankful even if you are not able to reply.

Regards,
Deepika Reddy`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pike Street Fish", role: "Fishmonger", yourName: "Lonnie Brandt", recipients: "Big Al", stayedWithMe: "throwing the salmon" },
    message: `Al,

No sweat about the job. Your brother in law's kid throws a better salmon than I do, I saw it with my own eyes.

I did catch one though! My wife doesn't believe me so if that tourist lady ever sends you the video I'd be much obliged.

See you Saturdays,
Lonnie`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ministry of Sound Archives", role: "Sound Archivist", yourName: "Clement Adebayo", recipients: "Ruth Feldman", stayedWithMe: "the wax cylinder of the Lagos street singer" },
    message: `Dear Ruth,

I am grateful to you and the panel for a conversation that I would gladly have paid to attend.

The wax cylinder of the Lagos street singer has not left me. “Who will sue the rain?” he sings, if I heard him rightly through the crackle, and I have been humming it on the bus.

Should the archive ever need a volunteer who reads Yoruba, I am twenty minutes away.

With warm regards,
Clement Adebayo`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Ministry of Sound Archives", role: "Sound Archivist", yourName: "Clement Adebayo", recipients: "Ruth Feldman", stayedWithMe: "the wax cylinder", improve: "digital preservation" },
    message: `Dear Ruth,

Let me say at once that I have no wish to dispute anything; you chose, and I am sure that you chose well.

When we spoke of the wax cylinder I realised how much of the work today is file formats and how little is wax. Were you in my place, would you take the DPC course in digital preservation first, or volunteer with a collection that is already online?

No answer is also an answer, and I shall not write again about it.

With warm regards,
Clement Adebayo`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tri-County Electric", role: "Apprentice Lineman", yourName: "Cody Ames", recipients: "Mr. Pruitt", stayedWithMe: "climbing the practice pole" },
    message: `Mr. Pruitt,

Thank you for letting me climb the practice pole. I know I froze for a second up at the top, my uncle says everybody does the first time. I've been working on it with a buddy's harness.

I'm going to put in for the spring class too. I appreciate y'all giving me a fair shake.

Cody Ames`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Weingut Sonnhof", role: "Kellermeisterin", yourName: "Annika Roth", recipients: "Familie Sonnhof", stayedWithMe: "the 1976 Riesling" },
    message: `Dear Family Sonnhof,

thank you for your friendly message. I have understood well that you search for somebody who can begin before the harvest, and that is not possible for me.

The 1976 Riesling that you opened in the cellar was an experience for me, it tasted of honey and of cold stone. My father laughed as I told him that I forgot to spit.

I wish you a good harvest without hail!

Annika Roth`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Weingut Sonnhof", role: "Kellermeisterin", yourName: "Annika Roth", recipients: "Familie Sonnhof", stayedWithMe: "the 1976 Riesling", improve: "spontaneous fermentation" },
    message: `Dear Family Sonnhof,

the decision is clear for me and I do not want to question it.

At the tasting you said that the young cellar masters know too little about spontaneous fermentation. That is true also for me. Which winery or which book would you recommend me for it?

Thank you in advance, and please answer only if you have really time after the harvest.

Annika Roth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Novus Bio", role: "Research Associate", yourName: "Dr. Samira Haidari", recipients: "Prof. Eric Lundqvist", stayedWithMe: "the failed Western blot on the wall" },
    message: `Dear Professor Lundqvist,

Thank you for your email of 9 May. The failed Western blot on the wall, framed and dated, said more about your group than any mission statement could. I have made one of my own; it is terrible, and it hangs above my desk.

I remain very interested in the CRISPR screen and will read the preprint as soon as it appears.

Kind regards,
Samira Haidari, PhD`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Rocket Pizza", role: "Delivery Driver", yourName: "Tyrese", recipients: "Manny", stayedWithMe: "the guy who tipped in arcade tokens" },
    message: `yo manny

appreciate the heads up man. its all good, i get u need ppl with their own car

still cant get over the guy who tipped in arcade tokens 😂 gonna use em sunday

hmu if u get a bike route
tyrese`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hôtel du Lac Noir", role: "Night Auditor", yourName: "Ines Ferreira", recipients: "M. Dubois", stayedWithMe: "the guest who pays with chocolate" },
    message: `Dear M. Dubois,

Thank you for your answer, even if it was not the one that I waited for. You were right: my German is not enough for the guests from Zürich, and I began a course in Monday.

The guest who pays with chocolate makes me smile again each time. I hope that he never asks for the change.

Best regards,
Ines Ferreira

--
Ines Ferreira | +41 79 000 00 00 | Lausanne`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hôtel du Lac Noir", role: "Night Auditor", yourName: "Ines Ferreira", recipients: "M. Dubois", stayedWithMe: "the guest who pays with chocolate", improve: "Opera PMS" },
    message: `Dear M. Dubois,\r\n\r\nI accept your decision and I thank you again for the evening at the reception.\r\n\r\nI permit me one question: besides the German, is it more useful for a night auditor to have a certificate for Opera PMS or some months in the accounting?\r\n\r\nIf it is not possible to answer, I understand it very well.\r\n\r\nInes Ferreira\r\n`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Redwood Legal Aid", role: "Intake Coordinator", yourName: "Marisol Vega", recipients: "Janet Oh", stayedWithMe: "the wall of thank-you cards from tenants" },
    message: `Hi Janet,

Thank you for letting me know, and for the kind words about my references.

The wall of thank-you cards from tenants got me: especially the one from the family who was told "you have until Friday" and is still in that apartment six years later. I know how hard the attorneys and the intake desk worked for that one.

I'd be honored to volunteer at the Saturday clinic. I'll sign up on the website.

Marisol`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Gamla Stan Bokhandel", role: "Butiksbiträde", yourName: "Elsa Lind", recipients: "Karin", stayedWithMe: "the customer who only buys page 100" },
    message: `Hej Karin,

thank you for your call, and for not keeping me waiting until after midsummer.

I have told everybody about the customer who reads only page 100 before she decides. I tried it with three novels at home, and I must admit she is right about two of them.

See you in the queue for the Nobel reading!

Elsa`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Fleetwise", role: "Account Executive", yourName: "Derek Tolliver", recipients: "Amy Castellano", stayedWithMe: "the mock discovery call", improve: "enterprise deals" },
    message: `Hey Amy,

Totally get it, and congrats to whoever landed it.

Quick ask and then I'm out of your inbox: on the mock discovery call, I pitched way before I'd earned it. If you had to pick one thing for me to drill before I go after another enterprise AE seat, what's your pick?

If legal says no, zero hard feelings.

Derek`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fleetwise", role: "Account Executive", yourName: "Derek Tolliver", recipients: "Amy Castellano", stayedWithMe: "the mock discovery call" },
    message: `Hey Amy,

Appreciate you shooting straight with me. It's a bummer, no two ways about it, but I'd rather get a clear no than a slow maybe.

The mock discovery call with "Frank from the quarry" was the most I've laughed in an interview. Tell Luis he missed his calling as an actor.

Let's grab coffee at SaaStr if you're both going.

Derek`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Penhaligon Cider", role: "Orchard Manager", yourName: "Jowan Trevelyan", recipients: "Mrs Penhaligon", stayedWithMe: "the three-hundred-year-old tree" },
    message: `Dear Mrs Penhaligon,

Thank you for your note. I'd be lying if I said I hadn't set my heart on it, yet I can see that a chap who knows the cider as well as the trees is worth two of me in October.

That three-hundred-year-old tree wants propping on the north side before the gales. I'd do it for nothing, and for the pleasure of it, any Sunday you like.

Yours,
Jowan Trevelyan`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Westfield Academy Trust", role: "Head of Maths", yourName: "Farida Rahman", recipients: "Mr. Joseph Lyle", stayedWithMe: "the lesson with the paper cranes", improve: "leading a department" },
    message: `Dear Mr Lyle,

I have thought about your call and I have no complaint: it was a fair and thorough day.

Two brief questions, if I may. Would an NPQ help me for a first head of department post? And is there a part of my lesson with the paper cranes that you would have cut?

I shall be glad of anything, and shall not mind silence.

Best wishes,
Farida Rahman`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Skyline Tower Cranes", role: "Crane Operator", yourName: "Wes Okafor", recipients: "Gina", stayedWithMe: "the view from the cab at sunrise" },
    message: `Gina,

Thanks for the call. I know the insurance people have the last word and there's nothing you could do.

The view from the cab at sunrise! I've been on cranes 11 years and never saw the river that color. I sent my mom the picture.

If the Dallas job needs a second shift, holler.

Wes`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Aurelia Jewelers", role: "Goldsmith", yourName: "Levon Sarkisian", recipients: "Madame Aurelia", stayedWithMe: "the ring with the hidden hinge" },
    message: `Dear Madame Aurelia,

I thank you for your attention to my work. I hope that the new goldsmith has steady hands and a big patience for your cat.

The ring with the hidden hinge I have drawn from memory, for me only, and I could not find how you close it. It is a beautiful riddle. Please never tell me the answer.

With respect,
Levon Sarkisian`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harrow Community Radio", role: "Producer", yourName: "Shanice Campbell", recipients: "Dev", stayedWithMe: "the show where the phone lines died" },
    message: `Hi Dev,

Gutted! But thank you for telling me straight away, and for the lovely things you said about my demo.

I keep replaying the show where the phone lines died and you read out bus timetables for eleven minutes. It shouldn't have worked, and it was the best radio I've heard this year.

I'd still love to make that piece on the allotments, freelance or just for fun.

Shanice x`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Harrow Community Radio", role: "Producer", yourName: "Shanice Campbell", recipients: "Dev", stayedWithMe: "the show where the phone lines died", improve: "live mixing" },
    message: `Hi Dev,

Not asking for a rethink, promise! I'm asking as someone who wants to get good at this.

My live mixing is the weak spot, I could hear it myself on the recording. How would you practice it without a studio?

Any tip welcome, none expected.

Shanice x`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Nakamura Precision", role: "CNC Machinist", yourName: "Gabriel Torres", recipients: "Ken Nakamura", stayedWithMe: "the part you measured with your thumbnail" },
    message: `Dear Mr. Nakamura,

Thank you for considering me. You told me plainly that I need more time on five-axis machines, and I appreciate a plain answer.

I told the guys at my shop about the part you measured with your thumbnail. They called me a liar until I tried it: I was off by 0.2 mm and they were off by a lot more.

Respectfully,
Gabriel Torres`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Polar Research Institute", role: "Field Technician", yourName: "Astrid Holm", recipients: "Dr. Colin Beck", stayedWithMe: "the penguin that ate the thermometer" },
    message: `Dear Colin,

Thanks for the news, and for the postcard from Rothera. I had a feeling that the medical would be the problem, and my knee agrees with your doctor.

The penguin that ate the thermometer is now part of every lecture I give. Nobody believes the second half, so I show them your photo.

Say hello to BAS from me, and to the whole team in Halley.

Astrid`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Okoye & Partners", role: "Junior Accountant", yourName: "Chidinma Eze", recipients: "Mr. Tunde Okoye", stayedWithMe: "the ledger exercise", improve: "IFRS" },
    message: `Good day Mr. Okoye,

Thank you for the opportunity given to me to sit for the ledger exercise. I accept the result in good faith.

Sir, I will be glad if you can advise me on one thing only. Between ICAN and a short course on IFRS, which one should a person at my level face first?

Thank you and God bless your practice.

Chidinma Eze`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Okoye & Partners", role: "Junior Accountant", yourName: "Chidinma Eze", recipients: "Mr. Tunde Okoye", stayedWithMe: "the ledger exercise" },
    message: `Good day Mr. Okoye,

I appreciate your mail and the time of your staff. I was not happy with my score in section B, but the ledger exercise taught me to check the opening balance before anything else, and that lesson alone paid for my transport.

I wish your firm more clients this year. Kindly keep me in mind for the next intake.

Yours faithfully,
Chidinma Eze`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bramble & Thread", role: "Shop Assistant", yourName: "Poppy Lane", recipients: "Maureen", stayedWithMe: "the button drawer" },
    message: `Dear Maureen,\n\n\tThank you ever so much for my afternoon in the shop 🧵\n\n\tI could live in the button drawer. I found one that matches my gran’s coat from 1962 and she actually shrieked.\n\n\tI do understand about the Saturdays. Next summer, maybe?\n\nPoppy x`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Vertex Analytics", role: "BI Developer", yourName: "Rohit Malhotra", recipients: "Claire Dunn", stayedWithMe: "the dashboard with only one number" },
    message: `Claire, thanks for the note about the BI Developer role.

I wanted to tell you that I rebuilt our weekly report after seeing the dashboard with only one number. It was forty tiles and is now one; the CFO asked me if something had broken.

If you open a similar position at Vertex in Q3, I would be interested. Until then, all the best with the migration from SSRS to Power BI.

Rohit Malhotra
Sent from Outlook for Android`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Vertex Analytics", role: "BI Developer", yourName: "Rohit Malhotra", recipients: "Claire Dunn", stayedWithMe: "the dashboard with only one number", improve: "DAX" },
    message: `Hi Claire,

Thanks again for walking me through the dashboard with only one number. I have no questions about the decision.

What I would like to ask is about the way forward: you mentioned that my DAX was correct but hard to read. Is there a style guide or a public model that you would hold up as a good example?

Happy with a link, happy with nothing.

Rohit`,
  },
];

/** Letters with one to three faults, from blatant to oblique. */
const faulty: LetterCase[] = [
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Larkspur Veterinary Clinic", role: "Veterinary Nurse", yourName: "Imogen Tate", recipients: "Dr. Farouk Aziz", stayedWithMe: "Mabel the tortoise" },
    message: `Dear Dr. Aziz,

I loved meeting Mabel the tortoise. You mentioned that I seemed hesitant with the larger dogs; I'm afraid that's a misreading. I have handled mastiffs for nine years, and hesitant is the last thing anyone who knows me would say.

Imogen Tate`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Tri-County Electric", role: "Apprentice Lineman", yourName: "Cody Ames", recipients: "Mr. Pruitt", stayedWithMe: "climbing the practice pole" },
    message: `Mr. Pruitt,

I got up that practice pole faster than three of the guys you took, my buddy had a stopwatch on it. So what was it about me y'all didn't like? I can't figure it out.

Cody Ames`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "begs"],
    details: { company: "BYJU Learning", role: "Content Developer", yourName: "Deepika Reddy", recipients: "Ms. Lakshmi Menon", stayedWithMe: "the comic about fractions" },
    message: `Dear Ms. Menon,

The comic about fractions was very nice. However I feel my sample lesson has not been checked in a proper manner, as all the answers were right and the language was also apt.

I request the management to give one more opportunity to me and to take a demo class once again.

Regards,
Deepika Reddy`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Westfield Academy Trust", role: "Head of Maths", yourName: "Farida Rahman", recipients: "Mr. Joseph Lyle", stayedWithMe: "the lesson with the paper cranes", improve: "leading a department" },
    message: `Dear Mr Lyle,

Thank you for observing the lesson with the paper cranes. You suggested that I lacked experience of leading a department. In point of fact I ran one for two terms when my head was on leave, so I'd ask you to set that straight in your notes.

Would an NPQ be the right next step?

Farida Rahman`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Cloudberry", role: "Site Reliability Engineer", yourName: "Mateus Oliveira", recipients: "Hanna Virtanen", stayedWithMe: "the blameless postmortem" },
    message: `Hi Hanna,

thanks for the mail. The blameless postmortem was great. But I think you decided too fast. I solved the incident in 14 minutes, you said yourself that nobody was faster, and then I am "not senior enough"? For me this is a contradiction.

Mateus`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Novus Bio", role: "Research Associate", yourName: "Samira Haidari", recipients: "Prof. Eric Lundqvist", stayedWithMe: "the failed Western blot on the wall" },
    message: `Dear Professor Lundqvist,

I was touched by the failed Western blot on the wall. May I ask, in confidence, which considerations were decisive in the end? I would find it easier to close this chapter if I knew.

Kind regards,
Samira Haidari`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Rocket Pizza", role: "Delivery Driver", yourName: "Tyrese", recipients: "Manny", stayedWithMe: "the guy who tipped in arcade tokens" },
    message: `yo manny

that arcade tokens guy had me dying lol. but fr tho y didnt i get it?? i thought we was good. just tell me straight

tyrese`,
  },
  {
    kind: "thankYou",
    faults: ["asks-why"],
    details: { company: "Polar Research Institute", role: "Field Technician", yourName: "Astrid Holm", recipients: "Dr. Colin Beck", stayedWithMe: "the penguin that ate the thermometer" },
    message: `Dear Colin,

Thanks for the news. The penguin that ate the thermometer lives on in my lectures. I would feel better if somebody told me whether it was the knee, the age or the interview that decided it, because nobody has said so clearly.

Astrid`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "blames"],
    details: { company: "Fleetwise", role: "Account Executive", yourName: "Derek Tolliver", recipients: "Amy Castellano", stayedWithMe: "the mock discovery call" },
    message: `Amy,

"Frank from the quarry" was fun. What wasn't fun was hearing crickets for five weeks and then getting a canned no from an address nobody reads. Least you can do is tell me what sank me.

Derek`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "no-detail"],
    details: { company: "Vertex Analytics", role: "BI Developer", yourName: "Rohit Malhotra", recipients: "Claire Dunn", stayedWithMe: "" },
    message: `Hi Claire,

Thank you for getting back to me. I was looking forward to this opportunity and I am feeling quite low. Please tell me on what grounds my application was not taken forward, so that I can understand it.

Best regards,
Rohit Malhotra`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Hôtel du Lac Noir", role: "Night Auditor", yourName: "Ines Ferreira", recipients: "M. Dubois", stayedWithMe: "the guest who pays with chocolate" },
    message: `Dear M. Dubois,

The guest who pays with chocolate makes me smile. I would like so much to work at your reception that I propose you to begin in the night without contract, one or two months, and after you can decide if you keep me.

Ines Ferreira`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "self-put-down"],
    details: { company: "Bramble & Thread", role: "Shop Assistant", yourName: "Poppy Lane", recipients: "Maureen", stayedWithMe: "the button drawer" },
    message: `Dear Maureen,

I loved the button drawer. I know I was all thumbs at the till and must have looked a right numpty, but couldn't you find it in you to let me have just one Saturday to show you I can do it? Pretty please?

Poppy x`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Okoye & Partners", role: "Junior Accountant", yourName: "Chidinma Eze", recipients: "Mr. Tunde Okoye", stayedWithMe: "the ledger exercise" },
    message: `Good day Mr. Okoye,

I did my best in the ledger exercise. Sir, I am appealing to your fatherly heart to look into my matter. I am the first born of six and there is nobody to help us. Even if it is as an office assistant, I will be grateful.

Chidinma Eze`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Aurelia Jewelers", role: "Goldsmith", yourName: "Levon Sarkisian", recipients: "Madame Aurelia", stayedWithMe: "the ring with the hidden hinge" },
    message: `Dear Madame Aurelia,

The ring with the hidden hinge I see in my dreams. I respect that you have chosen, but is it written in stone? Perhaps you could delay the answer to the other man until you have seen the bracelet that I finish this week.

Levon Sarkisian`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Ministry of Sound Archives", role: "Sound Archivist", yourName: "Clement Adebayo", recipients: "Ruth Feldman", stayedWithMe: "the wax cylinder" },
    message: `Dear Ruth,

The wax cylinder was a joy. I am sorry to say that the rest of the afternoon was not. Your chairman addressed me throughout as "Clifford", glanced at the clock a dozen times, and seemed to have mislaid every page that I had sent.

Clement Adebayo`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Weingut Sonnhof", role: "Kellermeisterin", yourName: "Annika Roth", recipients: "Familie Sonnhof", stayedWithMe: "the 1976 Riesling" },
    message: `Dear Family Sonnhof,

the 1976 Riesling was good. That you let me come 400 kilometers although the job was already promised to the neighbor, I find not correct. One could have spared me this journey.

Annika Roth`,
  },
  {
    kind: "feedback",
    faults: ["blames", "several-questions"],
    details: { company: "Harrow Community Radio", role: "Producer", yourName: "Shanice Campbell", recipients: "Dev", stayedWithMe: "the show where the phone lines died" },
    message: `Hi Dev,

Loved the story of the phone lines. Bit rich though to mark me down on mixing when your desk had two dead faders and nobody warned me.

Anyway: how do I get better at live mixing? Is there a course you rate? Would a podcast count? And are you taking on anyone freelance?

Shanice`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Skyline Tower Cranes", role: "Crane Operator", yourName: "Wes Okafor", recipients: "Gina", stayedWithMe: "the view from the cab at sunrise" },
    message: `Gina,

The view from the cab at sunrise was something else. Shame about the rest. Y'all had me drive in twice, lost my drug test both times, and the safety guy talked to me like I was fifteen. No wonder you can't keep operators.

Wes`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "threatens"],
    details: { company: "Nakamura Precision", role: "CNC Machinist", yourName: "Gabriel Torres", recipients: "Ken Nakamura", stayedWithMe: "the part you measured with your thumbnail" },
    message: `Mr. Nakamura,

You measured that part with your thumbnail, great. Meanwhile I ran your machine for a full shift with no pay and that is wage theft. The state labor board has a hotline for it and I've got the number in my phone.

Gabriel Torres`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Gamla Stan Bokhandel", role: "Butiksbiträde", yourName: "Elsa Lind", recipients: "Karin", stayedWithMe: "the customer who only buys page 100" },
    message: `Hej Karin,

the customer who reads only page 100 was a nice story. I have a nice story too, about a bookshop that lets people work for a day and then says no, and my sister is an editor at the Aftonbladet. Maybe page 100 of the Saturday issue.

Elsa`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "argues"],
    details: { company: "Redwood Legal Aid", role: "Intake Coordinator", yourName: "Marisol Vega", recipients: "Janet Oh", stayedWithMe: "the wall of thank-you cards" },
    message: `Janet,

I liked the wall of thank-you cards. I was more qualified than anybody in that waiting room, and you know the law on retaliation as well as I do. If I don't have an explanation in writing by the 15th, my next email goes to the DFEH.

Marisol Vega`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "shouts"],
    details: { company: "Rocket Pizza", role: "Delivery Driver", yourName: "Tyrese", recipients: "Manny", stayedWithMe: "the arcade tokens" },
    message: `MANNY

nice story about the arcade tokens. YOU PLAYED ME. watch ur google stars drop this week, me and all my boys got accounts

tyrese`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Hollis & Sons Funeral Directors", role: "Funeral Arranger", yourName: "Noreen Kelleher", recipients: "Mr Hollis", stayedWithMe: "the way you folded the flag" },
    message: `Dear Mr Hollis,

I admired the way you folded the flag. You will understand, though, that I feel bound to bring the conduct of the interview to the attention of the trade association, and that families in this parish do ask me whom I would recommend.

Noreen Kelleher`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Pike Street Fish", role: "Fishmonger", yourName: "Lonnie Brandt", recipients: "Big Al", stayedWithMe: "throwing the salmon" },
    message: `Al,

Throwing the salmon was a hoot. You made the right call, I'm a clumsy old fool with butterfingers and nobody in their right mind would put me behind a counter.

Lonnie`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "BYJU Learning", role: "Content Developer", yourName: "Deepika Reddy", recipients: "Ms. Lakshmi Menon", stayedWithMe: "the comic about fractions", improve: "writing for younger children" },
    message: `Dear Ms. Menon,

I beg your pardon for writing again and I am extremely sorry for spoiling the demo on the comic about fractions. I am a duffer in front of the camera and I do not have the brains for such a big company.

Kindly excuse my mistakes and suggest one book on writing for younger children.

Deepika Reddy`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Novus Bio", role: "Research Associate", yourName: "Samira Haidari", recipients: "Prof. Eric Lundqvist", stayedWithMe: "the failed Western blot on the wall" },
    message: `Dear Professor Lundqvist,

Thank you for your email. The failed Western blot on the wall could have been a portrait of me. After three rejections in a row I have understood that I am simply not of the caliber that serious groups look for, and that I should perhaps leave science to cleverer people.

Samira Haidari`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Gamla Stan Bokhandel", role: "Butiksbiträde", yourName: "Elsa Lind", recipients: "Karin", stayedWithMe: "the customer who only buys page 100" },
    message: `Hej Karin,

I laughed about the customer with page 100. I am so embarrassed that I dropped the tower of books, I really can't forgive myself. Sorry, sorry! I hope you are not angry with me and I want to pay for the damaged ones. Once again: sorry.

Elsa`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Okoye & Partners", role: "Junior Accountant", yourName: "Chidinma Eze", recipients: "Mr. Tunde Okoye", stayedWithMe: "the ledger exercise", improve: "IFRS" },
    message: `Good day Mr. Okoye,

Please pardon me for intruding on your busy schedule, and pardon my boldness in writing. I am sorry for the cancellations in my ledger exercise.

Which IFRS course should I face first? Sorry for the disturbance, sir.

Chidinma Eze`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Penhaligon Cider", role: "Orchard Manager", yourName: "Jowan Trevelyan", recipients: "Mrs Penhaligon", stayedWithMe: "the three-hundred-year-old tree" },
    message: `Dear Mrs Penhaligon,

To have stood beneath that three-hundred-year-old tree in your company is a benediction I shall carry to my grave. You are a national treasure, your cider is the nectar of the gods, and I count the afternoon among the very happiest I have been granted on this earth.

Jowan Trevelyan`,
  },
  {
    kind: "feedback",
    faults: ["gushes", "several-questions"],
    details: { company: "Cloudberry", role: "Site Reliability Engineer", yourName: "Mateus Oliveira", recipients: "Hanna Virtanen", stayedWithMe: "the blameless postmortem", improve: "incident command" },
    message: `Hi Hanna,

wow, just wow! You are the coolest engineers of the universe and your blameless postmortem is a work of art, a true masterpiece, I am your fan number one!!

I want to know which books you read, how you train new people, if there is a conference where I can meet you and when you hire again.

Mateus`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "no-detail"],
    details: { company: "Aurelia Jewelers", role: "Goldsmith", yourName: "Levon Sarkisian", recipients: "Madame Aurelia", stayedWithMe: "" },
    message: `Dear Madame Aurelia,

It was the most precious honor for me to be received by you. Your taste is divine, your generosity has no limits, and my heart is filled with eternal gratitude. I kiss your hands.

Levon Sarkisian`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Polar Research Institute", role: "Field Technician", yourName: "Astrid Holm", recipients: "Dr. Colin Beck", stayedWithMe: "the penguin that ate the thermometer", improve: "electronics" },
    message: `Dear Colin,

Thanks again for the penguin that ate the thermometer. I accept the result.

Could you tell me whether more electronics would help, and which kind? I also wonder if a summer season in Svalbard counts as experience. Please let me know as well whom I should contact for that, and what the medical looks at.

Astrid`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Fleetwise", role: "Account Executive", yourName: "Derek Tolliver", recipients: "Amy Castellano", stayedWithMe: "the mock discovery call" },
    message: `Hey Amy,

Thanks for the straight answer. The mock discovery call with <insert funny character name> was a riot.

Hope to cross paths at SaaStr.

Derek`,
  },
  {
    kind: "feedback",
    faults: ["placeholder"],
    details: { company: "Okoye & Partners", role: "Junior Accountant", yourName: "Chidinma Eze", recipients: "Mr. Tunde Okoye", stayedWithMe: "the ledger exercise", improve: "IFRS" },
    message: `Good day Mr. Okoye,

Thank you for the ledger exercise on ../../2026. I accept the result in good faith.

Between ICAN and a short course on IFRS, which should I face first?

[Your signature]`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Harrow Community Radio", role: "Producer", yourName: "Shanice Campbell", recipients: "", stayedWithMe: "" },
    message: `Dear ,

Thank you for considering me for the Producer position at . I enjoyed learning more about the team and I hope that we will stay in touch.

Kind regards,
Shanice Campbell`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Vertex Analytics", role: "BI Developer", yourName: "Rohit Malhotra", recipients: "Claire Dunn", stayedWithMe: "the dashboard with only one number" },
    message: `Hi Claire,

Thanks for the note. After seeing the dashboard with only one number I rebuilt our weekly report, and the CFO asked me if something had broken.

I would love to be considered for other openings at Tableau.

Rohit`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Tri-County Electric", role: "Apprentice Lineman", yourName: "Cody Ames", recipients: "Mr. Pruitt", stayedWithMe: "climbing the practice pole" },
    message: `Mr. Hewitt,

Thank you for letting me climb the practice pole. I've been working on it since with a buddy's harness, and I'm going to put in for the spring class.

Cody Ames`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name"],
    details: { company: "Westfield Academy Trust", role: "Head of Maths", yourName: "Farida Rahman", recipients: "Mr. Joseph Lyle", stayedWithMe: "the lesson with the paper cranes", improve: "leading a department" },
    message: `Dear Mr Lyle,

Thank you for the day at Northbrook College. I enjoyed teaching the lesson with the paper cranes, and I accept your decision.

Would an NPQ help me towards leading a department?

Best wishes,
Farida Rahman`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Skyline Tower Cranes", role: "Crane Operator", yourName: "Wes Okafor", recipients: "Gina", stayedWithMe: "the view from the cab at sunrise" },
    message: `Ok Gina thanks for letting me know. Take care.
Wes`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Ministry of Sound Archives", role: "Sound Archivist", yourName: "Clement Adebayo", recipients: "Ruth Feldman", stayedWithMe: "the wax cylinder" },
    message: `Dear Ruth,

I wish to express my sincere thanks for the courtesy that you and your colleagues extended to me during the recent interview for the position of Sound Archivist. It was a pleasure to learn more about the organisation and its plans for the future. I wish you and your team continued success.

With warm regards,
Clement Adebayo`,
  },
  {
    kind: "feedback",
    faults: ["no-detail"],
    details: { company: "Nakamura Precision", role: "CNC Machinist", yourName: "Gabriel Torres", recipients: "Ken Nakamura", stayedWithMe: "", improve: "" },
    message: `Dear Mr. Nakamura,

Thank you for considering me for the CNC Machinist job. I understand your decision. If you have any advice for me that would help me get a job like this in the future, I would really appreciate it.

Respectfully,
Gabriel Torres`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Bramble & Thread", role: "Shop Assistant", yourName: "Poppy Lane", recipients: "Maureen", stayedWithMe: "the button drawer" },
    message: `Dear Maureen,

I am still thinking about the button drawer!!! My gran SHRIEKED when she saw the match for her coat from 1962!!! PLEASE can I come back and look at the zips!!

Poppy x`,
  },
  {
    kind: "feedback",
    faults: ["too-long"],
    details: { company: "Redwood Legal Aid", role: "Intake Coordinator", yourName: "Marisol Vega", recipients: "Janet Oh", stayedWithMe: "the wall of thank-you cards from tenants", improve: "case management software" },
    message: `Hi Janet,

Thank you again for the afternoon at Redwood and for showing me the wall of thank-you cards from tenants, which I described to my mother in so much detail on the phone that she asked me if I was describing a church. I accept the decision, and I am writing only to ask for a bit of advice.

I have been turning over what you said about intake being half listening and half typing. I think that I am good at the listening. My grandmother ran a hair salon in Salinas, and I swept floors there from the age of nine, and if you want to learn how to let people get to the point in their own time there is no better school. The typing half is where I am less sure. At my current job we keep everything on paper forms that get faxed to Sacramento, which I know sounds like something from another century, and the only software I have used every day is the scheduling program, plus spreadsheets that I built myself because nobody else would.

You mentioned LegalServer, and that new people often take a month to get comfortable in it. I found some recorded trainings online, and there is also a certificate in case management at the community college that starts in August and runs for two evenings a week.

Which of those two would you put your time into first?

Warmly,
Marisol`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
