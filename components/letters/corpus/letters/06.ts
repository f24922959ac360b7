import type { LetterCase } from "../letters.ts";

/** Letters of a sixth set, short: ordinary notes again, labeled and kept before the rules met them. */
const clean: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Foxglove Books", role: "Bookseller", yourName: "Isla Ramsay", recipients: "Duncan", stayedWithMe: "the customer looking for the blue book" },
    message: `Hi Duncan,

Thanks for the email. I'm sad but not surprised, I could tell you had some great people in that day.

The customer looking for the blue book made me laugh so much. We get the same one every week in our shop, I think it might be the same man.

Hope to see you at the book fair in June.

Isla`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Metro Transit", role: "Bus Operator", yourName: "Carlos Medina", recipients: "Ms. Jefferson", stayedWithMe: "the training simulator" },
    message: `Dear Ms. Jefferson,

Thank you for letting me know about the Bus Operator position. I was hoping to be driving for Metro this fall, but I understand there were a lot of applicants.

The training simulator was something I'll never forget, especially the goose that walks out on Fourth Avenue.

I will apply again when the next class opens. Thank you for your time.

Carlos Medina`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Metro Transit", role: "Bus Operator", yourName: "Carlos Medina", recipients: "Ms. Jefferson", stayedWithMe: "the training simulator", improve: "customer service" },
    message: `Dear Ms. Jefferson,

Thank you again for your time. I respect the decision and I'm only writing because I plan to apply again.

Is there anything you would suggest I do before the next class to strengthen my customer service side?

Respectfully,
Carlos Medina`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Sundaram Motors", role: "Accounts Executive", yourName: "Lakshmi Priya", recipients: "Mr. Venkatesh", stayedWithMe: "the way you close the books in two days" },
    message: `Dear Mr. Venkatesh,

Thank you for your mail and for the courtesy shown to me during the interview. Even though I am disappointed, I am happy that I got a chance to see the way you close the books in two days.

In my present company it takes us nine days, and I have already suggested one or two changes to my manager.

I would be grateful if you could consider me for any opening in future.

Yours sincerely,
Lakshmi Priya`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Klinikum Westend", role: "Physiotherapeutin", yourName: "Jana Vogel", recipients: "Herr Schuster", stayedWithMe: "the therapy dog" },
    message: `Dear Mr. Schuster,

many thanks for your email. Naturally I am disappointed, because I would have liked to work in your team. But I understand that the colleague with the additional training in neurology fits better.

The therapy dog who waits in front of the door until the patient has done ten steps is something I tell everywhere.

I wish you all the best and maybe until another time.

Kind regards
Jana Vogel`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Beacon Charity Shop", role: "Assistant Manager", yourName: "Pat Needham", recipients: "Gillian", stayedWithMe: "the wedding dress with the note in the hem" },
    message: `Dear Gillian,

Thank you for the call. I appreciate you telling me before the weekend so that I wasn't sat by the phone.

I told my daughter about the wedding dress with the note in the hem and we both had a little weep.

I'll still be in on Thursdays to sort the books, job or no job.

Pat`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Foxglove Books", role: "Bookseller", yourName: "Isla Ramsay", recipients: "Duncan", stayedWithMe: "the customer looking for the blue book", improve: "children's books" },
    message: `Hi Duncan,

Hope you don't mind a quick question. It's not about the decision, promise!

I know that I'm weak on children's books. Which ten would you make every new bookseller read?

Thanks so much,
Isla`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ironbridge Engineering", role: "CAD Technician", yourName: "Nathan Cole", recipients: "Steve Rudd", stayedWithMe: "the bridge that hums" },
    message: `Steve,

Thanks for getting back to me and for the pointers on my drawings. I've redone the bracket the way you suggested and it's half the weight.

Still think about the bridge that hums. I went to hear it on Sunday and my kids thought I'd lost it.

Let me know if you ever need a hand with overflow work.

Nathan`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Willow Court School", role: "SEN Teacher", yourName: "Abigail Stone", recipients: "Mr Farrow", stayedWithMe: "the sensory garden" },
    message: `Dear Mr Farrow,

Thank you for a lovely day on Monday and for your call on Tuesday. I do understand, and I thought your feedback about my pace was very fair.

I can still smell the mint from the sensory garden. It was wonderful to see how quickly a boy who had been so upset became calm there.

Please give my best to the children in Oak class.

Warm wishes,
Abigail Stone`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Nimbus Cloud", role: "Technical Writer", yourName: "Omar Farouk", recipients: "Leah Simmons", stayedWithMe: "the page of banned words" },
    message: `Hi Leah,

Thank you for the update and for the generous comments on my sample. I'm disappointed, but I can see that someone with API experience makes more sense right now.

The page of banned words is a delight; I have stopped writing "simply" because of it.

I'd be interested in contract work if it ever comes up.

Best,
Omar`,
  },
];

/** Letters with one or two plain faults. */
const faulty: LetterCase[] = [
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Metro Transit", role: "Bus Operator", yourName: "Carlos Medina", recipients: "Ms. Jefferson", stayedWithMe: "the training simulator", improve: "" },
    message: `Dear Ms. Jefferson,

Thank you for the training simulator day. I passed the written and the driving part so I would like to know what the problem was. Can somebody please explain to me why I was not picked?

Carlos Medina`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Nimbus Cloud", role: "Technical Writer", yourName: "Omar Farouk", recipients: "Leah Simmons", stayedWithMe: "the page of banned words", improve: "" },
    message: `Hi Leah,

I loved the page of banned words. Would you be able to share what led to the decision? Any detail on where the other candidate was stronger would help me make sense of it.

Best,
Omar`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Willow Court School", role: "SEN Teacher", yourName: "Abigail Stone", recipients: "Mr Farrow", stayedWithMe: "the sensory garden" },
    message: `Dear Mr Farrow,

Thank you for showing me the sensory garden. I was taken aback by your feedback about my pace, because in twelve years no other head has ever raised it. I feel the lesson you saw was outstanding, and the children's work proves it.

Abigail Stone`,
  },
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Ironbridge Engineering", role: "CAD Technician", yourName: "Nathan Cole", recipients: "Steve Rudd", stayedWithMe: "the bridge that hums" },
    message: `Steve,

The bridge that hums is brilliant. I do think you've called this one wrong though. I'm faster on SolidWorks than half your office and you know it.

Nathan`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Sundaram Motors", role: "Accounts Executive", yourName: "Lakshmi Priya", recipients: "Mr. Venkatesh", stayedWithMe: "the way you close the books in two days" },
    message: `Dear Mr. Venkatesh,

I was impressed by the way you close the books in two days. Sir, I humbly request you to kindly give a second thought to my application. My father has retired and the whole responsibility of the house is on me.

Lakshmi Priya`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Foxglove Books", role: "Bookseller", yourName: "Isla Ramsay", recipients: "Duncan", stayedWithMe: "the blue book" },
    message: `Hi Duncan,

Still laughing about the blue book. Look, I know you've made your choice but if there's even the tiniest chance you could squeeze me in for a Saturday I'd be over the shop door in seconds. I'd work for book tokens!

Isla`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Klinikum Westend", role: "Physiotherapeutin", yourName: "Jana Vogel", recipients: "Herr Schuster", stayedWithMe: "the therapy dog" },
    message: `Dear Mr. Schuster,

the therapy dog was great. But I must say that I am annoyed. I have taken a free day for the trial work, nobody had time for me, and on the answer I had to wait six weeks although you had promised one.

Jana Vogel`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Beacon Charity Shop", role: "Assistant Manager", yourName: "Pat Needham", recipients: "Gillian", stayedWithMe: "the wedding dress" },
    message: `Dear Gillian,

I loved hearing about the wedding dress. I'm hurt, though. I've volunteered for you for eight years and I had to find out from the noticeboard. I thought I was worth more than that.

Pat`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Ironbridge Engineering", role: "CAD Technician", yourName: "Nathan Cole", recipients: "Steve Rudd", stayedWithMe: "the bridge that hums" },
    message: `Steve,

Good story about the bridge that hums. You should know I've saved the messages where you told me the job was mine, and ACAS were very interested to hear about them.

Nathan`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Nimbus Cloud", role: "Technical Writer", yourName: "Omar Farouk", recipients: "Leah Simmons", stayedWithMe: "the page of banned words" },
    message: `Hi Leah,

The page of banned words should have included my name. I know my sample was weak and I honestly don't think I have any real talent for this. You dodged a bullet.

Omar`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Beacon Charity Shop", role: "Assistant Manager", yourName: "Pat Needham", recipients: "Gillian", stayedWithMe: "the wedding dress", improve: "stock software" },
    message: `Dear Gillian,

I'm sorry to be a nuisance and I'm sorry if I seemed off on the phone. I feel dreadful about it.

Which course would help me with the stock software? Sorry again for troubling you.

Pat`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Willow Court School", role: "SEN Teacher", yourName: "Abigail Stone", recipients: "Mr Farrow", stayedWithMe: "the sensory garden" },
    message: `Dear Mr Farrow,

I have honestly never experienced anything as magical as your sensory garden. Your staff are angels, your school is the most extraordinary place on earth and I left in floods of happy tears.

Abigail Stone`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Nimbus Cloud", role: "Technical Writer", yourName: "Omar Farouk", recipients: "Leah Simmons", stayedWithMe: "the page of banned words", improve: "APIs" },
    message: `Hi Leah,

Thanks again for the page of banned words. I'm hoping you can tell me which API course you'd take, whether I should have a GitHub portfolio, how long my samples should be, and if you know of any entry-level openings.

Best,
Omar`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Metro Transit", role: "Bus Operator", yourName: "Carlos Medina", recipients: "Ms. Jefferson", stayedWithMe: "the training simulator" },
    message: `Dear Ms. Jefferson,

Thank you for the chance to try the training simulator. I hope to join Greyhound one day and I will apply again when the next class opens.

Carlos Medina`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Klinikum Westend", role: "Physiotherapeutin", yourName: "Jana Vogel", recipients: "Herr Schuster", stayedWithMe: "the therapy dog" },
    message: `Dear Mr. Schuster,

many thanks for your email of [Datum]. The therapy dog who waits in front of the door made me happy. I wish you and your team all the best.

Kind regards
Jana Vogel`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Ironbridge Engineering", role: "CAD Technician", yourName: "Nathan Cole", recipients: "Steve Rudd", stayedWithMe: "" },
    message: `Hi Steve,

Thank you for the interview and for your feedback. I enjoyed meeting you and finding out more about the role. I am disappointed but I understand your decision and I hope we can work together in the future.

Kind regards,
Nathan`,
  },
];

export const letters: LetterCase[] = [...clean, ...faulty];
