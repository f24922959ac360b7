import type { LetterCase } from "../letters.ts";

/** Letters of a fifth set: ordinary notes again, labeled and kept before the rules met them. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Moorland Dairy", role: "Quality Technician", yourName: "Hazel Barton", recipients: "Mr Giles", stayedWithMe: "the cheese that won in Nantwich" },
    message: `Dear Mr Giles,

Thank you for your email yesterday. I was disappointed, naturally, but it was good of you to tell me that I was a close second.

I've been boring everyone with the story of the cheese that won in Nantwich, and the judge who went back for thirds.

If you need anyone over the Christmas rush, please think of me.

Kind regards,
Hazel Barton`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Crestline Property Management", role: "Leasing Agent", yourName: "Monica Ramirez", recipients: "Jeff", stayedWithMe: "the tenant with eleven parakeets" },
    message: `Hi Jeff,

Thank you for getting back to me. I know you had to make a tough call and I respect it.

I still laugh about the tenant with eleven parakeets. I would have lost that argument too!

I've decided to get my real estate license this summer, mostly because of what you told me about how you started out. Wish me luck.

Take care,
Monica`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Crestline Property Management", role: "Leasing Agent", yourName: "Monica Ramirez", recipients: "Jeff", stayedWithMe: "the tenant with eleven parakeets", improve: "closing" },
    message: `Hi Jeff,

Thanks again for your time. I'm totally at peace with the decision, so please don't read this as anything but a request for advice.

When we role-played the apartment tour I never got around to closing. How do you bring it up without sounding pushy?

Only if you have a minute!

Monica`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hanseatic Shipping", role: "Sachbearbeiterin Export", yourName: "Silke Petersen", recipients: "Frau Martens", stayedWithMe: "the container full of pianos" },
    message: `Dear Mrs. Martens,

thank you for your call and for the nice words. I was sad for one evening, but I see that the other applicant knows the customs software and I do not.

The story about the container full of pianos I have told already to my whole family. My son wants to know if one of them is still at the bottom of the sea.

I wish you and the team always a hand's breadth of water under the keel.

Kind regards
Silke Petersen`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hanseatic Shipping", role: "Sachbearbeiterin Export", yourName: "Silke Petersen", recipients: "Frau Martens", stayedWithMe: "the container full of pianos", improve: "customs software" },
    message: `Dear Mrs. Martens,

please do not misunderstand me, I accept your decision and I do not want to change it.

I only would like to use the time until my next application well. Is it possible to learn the customs software ATLAS in a course, or does one learn it only at work?

A short answer is enough, and no answer is also okay.

Kind regards
Silke Petersen`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Manipal Diagnostics", role: "Lab Technician", yourName: "Vinod Shetty", recipients: "Dr. Anjali Rao", stayedWithMe: "the new haematology analyser" },
    message: `Dear Dr. Rao,

Greetings for the day. This is to acknowledge your mail and to thank you for giving me your valuable time.

I was very happy to see the new haematology analyser in operation. In our present laboratory we are still doing many of the steps by hand only.

I am not disheartened by the result and will be applying again when there is a vacancy. Kindly convey my regards to Mr. Prakash also.

Thanking you,
Vinod Shetty`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tidewater Marina", role: "Dockmaster", yourName: "Chuck Barlow", recipients: "Captain Ellen", stayedWithMe: "the pelican named Steve" },
    message: `Captain Ellen,

Appreciate the call. Can't say I'm thrilled, but I get it, twenty years in the Coast Guard beats my ten on charter boats any day of the week.

Tell Steve the pelican he still owes me a sandwich.

I'm around all summer if you get short-handed.

Chuck`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ashworth Library", role: "Library Assistant", yourName: "Megan Pryce", recipients: "Mrs Olwen Hughes", stayedWithMe: "the seed library in the old card catalogue" },
    message: `Dear Mrs Hughes,

Diolch yn fawr, thank you very much, for your note and for such a warm welcome.

The seed library in the old card catalogue is the loveliest idea. I borrowed some sweet peas on my way out and they are already an inch high.

I was sorry that it wasn't to be, but I would rather lose out to someone who speaks fluent Welsh than to anybody else. My lessons start in September!

Cofion cynnes,
Megan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Northbank Brewery", role: "Sales Representative", yourName: "Liam O'Brien", recipients: "Gary Stott", stayedWithMe: "the blind tasting" },
    message: `Hi Gary,

Thanks for the call and for the honest chat. You were bang on about my nerves, I could feel myself rushing.

The blind tasting was class. I've since done it to my brother-in-law and he couldn't tell his favourite lager from the cheap stuff, so that's Christmas sorted.

No hard feelings whatsoever. I'll keep an eye out for the next one.

Cheers,
Liam`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Northbank Brewery", role: "Sales Representative", yourName: "Liam O'Brien", recipients: "Gary Stott", stayedWithMe: "the blind tasting", improve: "negotiating with pub landlords" },
    message: `Hi Gary,

Hope all's well. Not after a second bite of the cherry, honest, just some advice.

You said negotiating with pub landlords is half the job. What's the best way to get some practice at that if you've only ever sold to shops?

Cheers,
Liam`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Elm Park Nursery", role: "Nursery Nurse", yourName: "Chantelle Edwards", recipients: "Miss Patel", stayedWithMe: "the mud kitchen" },
    message: `Dear Miss Patel,

Thank you so much for letting me spend the day with you all. I was a bit upset when I got your message but I had a chat with my mum and I understand that you need someone with their Level 3.

I loved the mud kitchen. I've never been served so many pies in one morning!

I start my Level 3 in October so hopefully I can come back and show you my certificate.

Love,
Chantelle`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Veritas Audit LLP", role: "Audit Associate", yourName: "Kwame Boateng", recipients: "Helen Marsh, Peter Yun", stayedWithMe: "the case about the missing tractors" },
    message: `Dear Helen and Peter,

Thank you both for a demanding but enjoyable afternoon, and for telling me the result so soon afterwards.

The case about the missing tractors will stay with me. I was convinced that the warehouse manager was guilty, and I suspect you enjoyed watching me go down that path before handing me the fuel receipts.

I look forward to following the firm and would be glad to be considered again in next year's intake.

Kind regards,
Kwame Boateng`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Veritas Audit LLP", role: "Audit Associate", yourName: "Kwame Boateng", recipients: "Helen Marsh", stayedWithMe: "the case about the missing tractors", improve: "sampling" },
    message: `Dear Helen,

I accept the outcome without reservation and am writing only to ask for guidance.

In the case about the missing tractors I chose my sample badly. Is there a book on sampling that you would put in the hands of a new associate?

I appreciate that you may not be able to respond to every candidate.

Kind regards,
Kwame`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Silver Spoon Catering", role: "Event Chef", yourName: "Marco Bellini", recipients: "Chef Tanya", stayedWithMe: "the wedding cake that fell" },
    message: `Ciao Tanya,

thank you for the message and for the beautiful day in your kitchen. I am a little sad, but I understand: you need somebody who has the car and I have only the bicycle.

I tell everybody the story of the wedding cake that fell, and how you made from it three hundred little glasses of trifle in twenty minutes. This is a true chef.

If you need two more hands for the summer, mine are free.

Marco`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Unity Credit Services", role: "Customer Service Representative", yourName: "Latoya Jenkins", recipients: "", stayedWithMe: "how the team claps when somebody solves a hard call" },
    message: `Hello,

Thank you for letting me know about the Customer Service Representative position. I was really hoping to join the team, but I understand.

I loved how the team claps when somebody solves a hard call. I've been in call centers for six years and have never seen that.

Please keep my application on file. God bless and have a great week.

Latoya Jenkins`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Unity Credit Services", role: "Customer Service Representative", yourName: "Latoya Jenkins", recipients: "", stayedWithMe: "how the team claps when somebody solves a hard call", improve: "Spanish" },
    message: `Hello,

Thank you again for considering me. I'm not writing to ask about the decision.

I know that more and more of your callers speak Spanish. Would a certificate in Spanish make me a stronger applicant, or would you rather see more experience on the phones?

Thanks for any advice you can give.

Latoya Jenkins`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harbour Theatre", role: "Stage Manager", yourName: "Imran Siddiqui", recipients: "Bea Lowther", stayedWithMe: "the night the set caught fire" },
    message: `Dear Bea,

What can I say, I'm heartbroken, but in the way one is at the end of a good play.

The night the set caught fire has become my favourite theatre story, particularly the actor who carried on with his speech while the fire brigade walked past him.

Break a leg with The Tempest. I've booked my ticket.

Imran`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Blackwood Timber", role: "Sawmill Operator", yourName: "Ray Kowalczyk", recipients: "Don", stayedWithMe: "the old steam engine out back" },
    message: `Don,

Thanks for calling me back. I understand about the insurance. I'm not mad at you, you gave me a fair look and that's all a guy can ask.

Hope you get that old steam engine out back running again. If you need somebody to hold the wrench some weekend, I'd do it for free just to hear it go.

Ray`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pure Skin Clinic", role: "Beauty Therapist", yourName: "Zara Hussain", recipients: "Dr. Leila Amin", stayedWithMe: "the consultation with the burn patient" },
    message: `Dear Dr. Amin,

Thank you for your kind words about my trade test. I am of course sad, but I feel lucky to have sat in on the consultation with the burn patient. The way you let her hold the mirror herself was something I will carry with me.

I hope to train in camouflage makeup next, and I would love to send you pictures one day.

Warmest wishes,
Zara`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Pure Skin Clinic", role: "Beauty Therapist", yourName: "Zara Hussain", recipients: "Dr. Leila Amin", stayedWithMe: "the consultation with the burn patient", improve: "camouflage makeup" },
    message: `Dear Dr. Amin,

I'm so sorry to bother you when you must be busy. I have a single question and will leave you in peace after that!

For somebody who wants to learn camouflage makeup properly, is the Red Cross course a good place to begin?

Thank you, and thank you again for letting me watch the consultation.

Zara`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Summit Analytics", role: "Business Analyst", yourName: "Ethan Brooks", recipients: "Rachel Kim", stayedWithMe: "the dashboard nobody opened" },
    message: `Hi Rachel,

Thanks for the thoughtful note. You're right that I jumped to a solution before I understood the problem, which is ironic given that we'd just talked about the dashboard nobody opened.

I've been using your "who will do what differently on Monday" question at work all week and it has already killed two reports.

I would be glad to stay in touch, and I wish you and the team a great year.

Best,
Ethan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Oakfield Hospice", role: "Volunteer Coordinator", yourName: "Margaret Dunn", recipients: "Father Michael, Joan", stayedWithMe: "the memory tree" },
    message: `Dear Father Michael and Joan,

Thank you for your gentle letter. I knew when I left that you had somebody else in mind, and having met her in the corridor I can see why.

I hung a ribbon on the memory tree for my husband before I went home. It was the first time I had said his name aloud in a month, so you see that the day was not wasted.

God bless you both,
Margaret Dunn`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Pixel & Pine", role: "UX Researcher", yourName: "Chloe Bennett", recipients: "Sam, Aditi", stayedWithMe: "the diary study with night-shift nurses" },
    message: `Hi Sam and Aditi,

Thank you for the really generous feedback. I'd been told "it was close" before, but nobody ever showed me their notes!

I've been thinking a lot about the diary study with night-shift nurses and how you let them use voice memos because they were too tired to type. I tried it with our delivery drivers, and we got twice as many entries.

Would love to grab a coffee at UX Brighton if you're going.

Chloe`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Pixel & Pine", role: "UX Researcher", yourName: "Chloe Bennett", recipients: "Sam", stayedWithMe: "the diary study with night-shift nurses", improve: "survey design" },
    message: `Hi Sam,

No need to explain anything, you already did, and I thought it was fair.

My survey design is the bit I want to fix. Do you have a favourite resource, or a person whose surveys you'd steal from?

Thanks a million,
Chloe`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Red Kite Couriers", role: "Van Driver", yourName: "Dean Whittle", recipients: "Shaz", stayedWithMe: "the dog that signs for parcels" },
    message: `Alright Shaz,

Ta for letting us know. Gutted but not surprised with my points!

The dog that signs for parcels cracked me up. I'll give you a bell when my licence is clean in March.

Dean`,
  },
];

/** Letters with one or two plain faults. */
const faulty: LetterCase[] = [
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Moorland Dairy", role: "Quality Technician", yourName: "Hazel Barton", recipients: "Mr Giles", stayedWithMe: "the cheese that won in Nantwich", improve: "" },
    message: `Dear Mr Giles,

Thank you for showing me round and for the cheese that won in Nantwich.

Would you mind telling me what stopped you from offering me the job? I have been going over it in my head all week and I cannot think what it might have been.

Kind regards,
Hazel Barton`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Manipal Diagnostics", role: "Lab Technician", yourName: "Vinod Shetty", recipients: "Dr. Anjali Rao", stayedWithMe: "the new haematology analyser", improve: "" },
    message: `Dear Dr. Rao,

I was happy to see the new haematology analyser. I want to know the reason behind my non-selection. Please let me know in which round I was lacking and what was the feedback of the panel against me.

Thanking you,
Vinod Shetty`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "argues"],
    details: { company: "Summit Analytics", role: "Business Analyst", yourName: "Ethan Brooks", recipients: "Rachel Kim", stayedWithMe: "the dashboard nobody opened", improve: "" },
    message: `Hi Rachel,

I enjoyed hearing about the dashboard nobody opened.

I'll be honest, I'm struggling to understand this one. I hit every requirement in the posting and my case study was stronger than the sample you sent. So what was the actual reason?

Ethan`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Hanseatic Shipping", role: "Sachbearbeiterin Export", yourName: "Silke Petersen", recipients: "Frau Martens", stayedWithMe: "the container full of pianos" },
    message: `Dear Mrs. Martens,

the story of the container full of pianos was very nice. But with your decision I am not agreed. You write that I have not enough experience with customs, although in my certificate stands clearly that I have done this four years long. Please look again exactly.

Kind regards
Silke Petersen`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Tidewater Marina", role: "Dockmaster", yourName: "Chuck Barlow", recipients: "Captain Ellen", stayedWithMe: "the pelican named Steve" },
    message: `Ellen,

Steve the pelican is a riot. But come on, you and I both know I'm the guy for that dock. I've forgotten more about boats than that kid will ever learn. You'll figure that out the first time a storm comes through.

Chuck`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Elm Park Nursery", role: "Nursery Nurse", yourName: "Chantelle Edwards", recipients: "Miss Patel", stayedWithMe: "the mud kitchen" },
    message: `Dear Miss Patel,

I loved the mud kitchen and the children loved me too, which is why I don't think it's right that you only looked at my qualifications. You can't learn how to be good with kids from a piece of paper.

Chantelle`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Unity Credit Services", role: "Customer Service Representative", yourName: "Latoya Jenkins", recipients: "", stayedWithMe: "how the team claps" },
    message: `Hello,

I loved how the team claps when somebody solves a hard call. Please, is there anything at all you can do? I am a single mom and I'm about to lose my apartment. I would take part time, nights, whatever you have.

Latoya Jenkins`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Silver Spoon Catering", role: "Event Chef", yourName: "Marco Bellini", recipients: "Chef Tanya", stayedWithMe: "the wedding cake that fell" },
    message: `Ciao Tanya,

the story of the wedding cake that fell is fantastic. I ask you with all my heart, think one more time. I can buy a car, I can learn everything, you only must give me the possibility.

Marco`,
  },
  {
    kind: "feedback",
    faults: ["begs"],
    details: { company: "Ashworth Library", role: "Library Assistant", yourName: "Megan Pryce", recipients: "Mrs Olwen Hughes", stayedWithMe: "the seed library", improve: "Welsh" },
    message: `Dear Mrs Hughes,

I keep thinking of the seed library. If I promised to be fluent in Welsh by the spring, would you consider holding the post open for me, or perhaps splitting it between the two of us?

And is there a course you would recommend?

Megan`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Northbank Brewery", role: "Sales Representative", yourName: "Liam O'Brien", recipients: "Gary Stott", stayedWithMe: "the blind tasting" },
    message: `Gary,

The blind tasting was good craic. What wasn't so good was driving two hours for a second interview when you'd obviously already picked your man. Would have been nice to get a heads up.

Liam`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Veritas Audit LLP", role: "Audit Associate", yourName: "Kwame Boateng", recipients: "Helen Marsh", stayedWithMe: "the case about the missing tractors" },
    message: `Dear Helen,

I enjoyed the case about the missing tractors. I feel obliged to mention, however, that Mr Yun was dismissive throughout, spoke over me on several occasions, and made remarks about my accent that I found offensive.

Kind regards,
Kwame Boateng`,
  },
  {
    kind: "feedback",
    faults: ["blames"],
    details: { company: "Red Kite Couriers", role: "Van Driver", yourName: "Dean Whittle", recipients: "Shaz", stayedWithMe: "the dog that signs for parcels", improve: "" },
    message: `Shaz,

Love the dog that signs for parcels but I'm not being funny, you lot told me I'd start Monday and I jacked in my other job. Now I've got nothing. That's well out of order.

Is there anywhere else you'd try?

Dean`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Crestline Property Management", role: "Leasing Agent", yourName: "Monica Ramirez", recipients: "Jeff", stayedWithMe: "the tenant with eleven parakeets" },
    message: `Hi Jeff,

Funny story about the tenant with eleven parakeets. I've talked to a friend who works in employment law and she says I have a pretty good case. I suggest you call me before Friday.

Monica`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Pure Skin Clinic", role: "Beauty Therapist", yourName: "Zara Hussain", recipients: "Dr. Leila Amin", stayedWithMe: "the consultation with the burn patient" },
    message: `Dr. Amin,

I was moved by the consultation with the burn patient. I was not moved by doing a full day of unpaid treatments for you and then getting a no by text. My 40k followers will be hearing all about it.

Zara`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Harbour Theatre", role: "Stage Manager", yourName: "Imran Siddiqui", recipients: "Bea Lowther", stayedWithMe: "the night the set caught fire" },
    message: `Dear Bea,

I loved the story of the night the set caught fire. You had a lucky escape, really. I'd only have made a hash of it like I do with everything, and I can't blame anyone for not wanting a has-been in the prompt corner.

Imran`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Unity Credit Services", role: "Customer Service Representative", yourName: "Latoya Jenkins", recipients: "", stayedWithMe: "how the team claps" },
    message: `Hello,

I loved how the team claps when somebody solves a hard call. I'm not mad about not getting it. I'm always the one who gets passed over, I'm just not smart like other people and I should have stayed in my lane.

Latoya Jenkins`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Elm Park Nursery", role: "Nursery Nurse", yourName: "Chantelle Edwards", recipients: "Miss Patel", stayedWithMe: "the mud kitchen", improve: "story time" },
    message: `Dear Miss Patel,

Sorry for messaging you again, I know I'm being annoying. I'm sorry I was so rubbish at story time, I'm honestly embarrassed.

How can I get better at it? I loved the mud kitchen by the way. Sorry again!

Chantelle`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Manipal Diagnostics", role: "Lab Technician", yourName: "Vinod Shetty", recipients: "Dr. Anjali Rao", stayedWithMe: "the new haematology analyser" },
    message: `Dear Dr. Rao,

I am extremely sorry that I could not answer the question on coagulation properly and I sincerely apologize for the same. I also regret to have taken so much of your precious time. Kindly pardon me for the mistakes. It was nice to see the new haematology analyser.

Thanking you,
Vinod Shetty`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Pixel & Pine", role: "UX Researcher", yourName: "Chloe Bennett", recipients: "Sam, Aditi", stayedWithMe: "the diary study with night-shift nurses" },
    message: `Hi Sam and Aditi,

I can't even describe how much I love you guys. Pixel & Pine is hands down the most magical place I have ever set foot in, the diary study with night-shift nurses was pure genius, and I honestly walked home on a cloud.

Chloe`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Manipal Diagnostics", role: "Lab Technician", yourName: "Vinod Shetty", recipients: "Dr. Anjali Rao", stayedWithMe: "the new haematology analyser" },
    message: `Respected Madam,

It was a matter of immense pride and great honour for me to meet such a renowned and noble personality. Your knowledge is like an ocean and I bow before you. I will cherish the moments near the new haematology analyser for my entire life.

Vinod Shetty`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Tidewater Marina", role: "Dockmaster", yourName: "Chuck Barlow", recipients: "Captain Ellen", stayedWithMe: "the pelican named Steve", improve: "" },
    message: `Captain Ellen,

Steve the pelican says hi. Got some questions if you don't mind. What tickets should I get before I try for a job like that again? Does the Coast Guard take guys my age? Who else is hiring up and down the bay, and what do they pay?

Chuck`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "no-detail"],
    details: { company: "Summit Analytics", role: "Business Analyst", yourName: "Ethan Brooks", recipients: "Rachel Kim", stayedWithMe: "", improve: "" },
    message: `Hi Rachel,

Thanks for letting me know. I'd appreciate your feedback on a few things: how was my resume, how was my interview, what did the team think of my communication, and which skills should I improve?

Thanks,
Ethan`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Blackwood Timber", role: "Sawmill Operator", yourName: "Ray Kowalczyk", recipients: "Don", stayedWithMe: "the old steam engine out back" },
    message: `Dear {{recipient}},

Thank you for calling me back. I hope you get the old steam engine out back running again.

Ray`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "no-detail"],
    details: { company: "Veritas Audit LLP", role: "Audit Associate", yourName: "Kwame Boateng", recipients: "Helen Marsh", stayedWithMe: "" },
    message: `Dear Helen,

Thank you for the opportunity to interview for the Audit Associate position. I especially enjoyed our conversation about [mention something specific from the interview].

I wish you and the team all the best.

Kind regards,
Kwame Boateng`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Northbank Brewery", role: "Sales Representative", yourName: "Liam O'Brien", recipients: "Gary Stott", stayedWithMe: "the blind tasting" },
    message: `Hi Gary,

Thanks for the call. The blind tasting was class and it made me want to work at BrewDog even more. I'll keep an eye out for the next opening.

Cheers,
Liam`,
  },
  {
    kind: "feedback",
    faults: ["wrong-name"],
    details: { company: "Veritas Audit LLP", role: "Audit Associate", yourName: "Kwame Boateng", recipients: "Helen Marsh", stayedWithMe: "the case about the missing tractors", improve: "sampling" },
    message: `Dear Ms Marshall,

I accept the outcome and am writing only to ask for guidance. In the case about the missing tractors I chose my sample badly. Is there a book on sampling that you would recommend?

Kind regards,
Kwame Boateng`,
  },
  {
    kind: "thankYou",
    faults: ["shouts"],
    details: { company: "Elm Park Nursery", role: "Nursery Nurse", yourName: "Chantelle Edwards", recipients: "Miss Patel", stayedWithMe: "the mud kitchen" },
    message: `Dear Miss Patel,

OMG the mud kitchen!!! I had the BEST day with you all and the kids are SO CUTE!!! I was a bit sad about the job but I totally get it!!!!

Chantelle`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Oakfield Hospice", role: "Volunteer Coordinator", yourName: "Margaret Dunn", recipients: "Joan", stayedWithMe: "the memory tree" },
    message: `Dear Joan,

Thank you for your letter, which arrived on Tuesday while I was in the garden, so that I read it standing among the beans with my gloves still on. I was sorry, of course, but I was also glad to have it from you and not from a machine, and glad that you wrote by hand.

I have thought a good deal about the memory tree since then. When my husband died we planted a pear for him by the gate, and for two years it did nothing at all, and I was quite cross with it, and then in the third spring it was covered in blossom from top to bottom on the very day of our anniversary. I do not make anything of that, but I have always thought that people need a thing to look at, and not only a thing to say, and I believe that whoever thought of the tree understood that very well.

I should like to tell you also about the choir. On my way out I stopped to listen to them in the chapel, and one of the ladies gave me a sheet and made me join in, and so I spent half an hour singing alto next to a gentleman who I later learned is one of your patients. He told me that he had never sung in his life until last month, and that he was now rather good, and he was.

I wish you all well with the new wing.

Yours,
Margaret Dunn`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Red Kite Couriers", role: "Van Driver", yourName: "Dean Whittle", recipients: "Shaz", stayedWithMe: "the dog that signs for parcels" },
    message: `Hi Shaz,

Thank you for letting me know about the job. I was hoping to get it but I understand. It was nice to meet you and the team. Please keep me in mind if anything else comes up in the future.

All the best,
Dean`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Crestline Property Management", role: "Leasing Agent", yourName: "Monica Ramirez", recipients: "Jeff", stayedWithMe: "the tenant with eleven parakeets" },
    message: `Thanks for the update, Jeff. Best of luck with everything.

Monica`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
